//! What the engine is to say of its own records: the share that was right for each kind of record and the rule that read
//! it, over all annotated articles. Rules seen seldom lean on the mean of their kind.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::tally::Tally;

/// How many records of the kind's mean stand beside those seen of a rule.
const WEIGHT: f64 = 8.0;

/// No rule is always right, nor always wrong.
const BOUNDS: (f64, f64) = (0.05, 0.98);

/// `data/confidence.tsv` of the engine, as the articles would have it.
pub fn table(sets: &[(String, Tally)]) -> String {
    let mut kinds: BTreeMap<&str, (f64, f64)> = BTreeMap::new();
    let mut rules: BTreeMap<(&str, &str), (f64, f64)> = BTreeMap::new();
    for v in sets.iter().flat_map(|(_, tally)| &tally.verdicts) {
        for seen in [kinds.entry(v.record).or_default(), rules.entry((v.record, &v.by)).or_default()] {
            seen.0 += f64::from(u8::from(v.right));
            seen.1 += 1.0;
        }
    }
    let mut out = "# How often records read by a rule were right, over the annotated articles. Made by \
        `plenary eval crates/extract/tests/heldout --calibrate`; a rule not listed counts as its kind's mean (*).\n\
        record\trule\tshare\n"
        .to_owned();
    for (record, (right, of)) in &kinds {
        let mean = right / of;
        let _ = writeln!(out, "{record}\t*\t{:.2}", mean.clamp(BOUNDS.0, BOUNDS.1));
        for ((_, rule), (right, of)) in rules.iter().filter(|((r, _), _)| r == record) {
            let share = (right + WEIGHT * mean) / (of + WEIGHT);
            let _ = writeln!(out, "{record}\t{rule}\t{:.2}", share.clamp(BOUNDS.0, BOUNDS.1));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::table;
    use crate::tally::{Tally, Verdict};

    #[test]
    fn a_rule_seen_once_leans_on_its_kind() {
        let said = |by: &str, right| Verdict {
            record: "votes",
            right,
            confidence: 0.9,
            by: by.into(),
            rules: vec![],
        };
        let mut verdicts: Vec<_> = (0..92).map(|n| said("often", n % 2 == 0)).collect();
        verdicts.push(said("once", true));
        let made = table(&[("tune".to_owned(), Tally { verdicts, ..Tally::default() })]);
        let rows: Vec<&str> = made.lines().skip(2).collect();
        assert_eq!(rows, ["votes\t*\t0.51", "votes\toften\t0.50", "votes\tonce\t0.56"]);
    }
}
