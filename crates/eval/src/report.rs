//! A tally for people (a table) and for machines (JSON, figures rounded to four places).

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::{Value, json};

use crate::reliability::reliability;
use crate::rules::rules;
use crate::tally::{Cause, HEADLINE, Mistake, ROWS, SLOTS, Tally};

/// Four places, as decimal rounding of the exact value.
fn round(x: f64) -> f64 {
    format!("{x:.4}").parse().unwrap_or(x)
}

pub fn to_json(tally: &Tally) -> Value {
    let row = |name: &&'static str| {
        let c = tally.row(name);
        let figures =
            json!({"precision": round(c.precision()), "recall": round(c.recall()), "f1": round(c.f1())});
        ((*name).to_owned(), figures)
    };
    let slot = |name: &&'static str| ((*name).to_owned(), json!(tally.slot(name).map(round)));
    json!({
        "articles": tally.articles,
        "missing": tally.missing,
        "records": ROWS.iter().map(row).collect::<serde_json::Map<_, _>>(),
        "slots": SLOTS.iter().map(slot).collect::<serde_json::Map<_, _>>(),
        "mean_f1": round(tally.mean_f1()),
        "reliability": reliability(tally),
        "rules": rules(tally),
        "mistakes": tally.mistakes,
    })
}

pub fn table(tally: &Tally) -> String {
    let mut out = String::new();
    // Writing to a string cannot fail.
    let _ = write_table(tally, &mut out);
    out
}

fn write_table(tally: &Tally, out: &mut String) -> std::fmt::Result {
    writeln!(out, "{} articles, {} without a prediction", tally.articles, tally.missing)?;
    writeln!(out, "{:22}{:>7}{:>7}{:>7}{:>7}", "records", "P", "R", "F1", "gold")?;
    for name in ROWS {
        let c = tally.row(name);
        let gold = c.hit + c.missed;
        writeln!(out, "{name:22}{:7.3}{:7.3}{:7.3}{gold:7}", c.precision(), c.recall(), c.f1())?;
    }
    writeln!(out, "{:22}{:>7}{:>7}", "slots of matched", "right", "of")?;
    for name in SLOTS {
        if let (Some(share), Some((_, judged))) = (tally.slot(name), tally.slots.get(name)) {
            writeln!(out, "{name:22}{share:7.3}{judged:7}")?;
        }
    }
    writeln!(out, "mean F1 of {}: {:.3}", HEADLINE.join(", "), tally.mean_f1())
}

/// Confidence against truth, over all records.
pub fn confidence(tally: &Tally) -> String {
    let mut out = format!("{:22}{:>7}{:>7}{:>7}\n", "confidence", "said", "right", "of");
    for table in reliability(tally) {
        if table.record == "all" {
            for t in &table.tenths {
                let band = format!("{:.1} to {:.1}", t.from, t.from + 0.1);
                let _ =
                    writeln!(out, "{band:22}{:7.3}{:7.3}{:7}", t.mean_confidence, t.share_right, t.records);
            }
        }
        let name = format!("error, {}", table.record);
        let _ = writeln!(out, "{name:22}{:7.3}", table.expected_calibration_error);
    }
    out
}

/// How often each rule's evidence stood in a right and in a wrong record.
pub fn rule_table(tally: &Tally) -> String {
    let mut out = format!("{:34}{:14}{:>7}{:>7}{:>7}\n", "rule", "record", "right", "wrong", "P");
    for r in rules(tally) {
        let _ = writeln!(out, "{:34}{:14}{:7}{:7}{:7.3}", r.rule, r.record, r.right, r.wrong, r.precision);
    }
    out
}

/// Every mistake, the most frequent sort first: the to-do list.
pub fn mistakes(tally: &Tally) -> String {
    let mut groups: BTreeMap<(&str, Cause), Vec<&Mistake>> = BTreeMap::new();
    for m in &tally.mistakes {
        groups.entry((m.record, m.cause)).or_default().push(m);
    }
    let mut groups: Vec<_> = groups.into_iter().collect();
    groups.sort_by_key(|(_, members)| std::cmp::Reverse(members.len()));
    let mut out = String::new();
    for ((record, cause), members) in groups {
        let cause = format!("{cause:?}").to_lowercase();
        let _ = writeln!(out, "{record} {cause}: {}", members.len());
        for m in members {
            let _ = writeln!(out, "  {} {}", m.article, m.detail);
        }
    }
    out
}
