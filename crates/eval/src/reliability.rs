//! Whether confidence means something: of the records said to be right at 0.8, eight in ten should be.

use serde::Serialize;

use crate::tally::{Tally, Verdict};

#[derive(Debug, Clone, Serialize)]
pub struct Tenth {
    /// Lower edge of the confidences in it.
    pub from: f64,
    pub records: usize,
    pub mean_confidence: f64,
    pub share_right: f64,
}

#[derive(Debug, Clone, Serialize)]
pub struct Reliability {
    pub record: String,
    pub tenths: Vec<Tenth>,
    /// Mean distance of confidence and share of right records, weighted by their number.
    pub expected_calibration_error: f64,
}

/// One table over all records, then one for each kind.
pub fn reliability(tally: &Tally) -> Vec<Reliability> {
    let mut kinds: Vec<&str> = tally.verdicts.iter().map(|v| v.record).collect();
    kinds.sort_unstable();
    kinds.dedup();
    let all = table("all", tally.verdicts.iter().collect());
    let each = kinds.iter().map(|k| table(k, tally.verdicts.iter().filter(|v| v.record == *k).collect()));
    std::iter::once(all).chain(each).collect()
}

fn table(record: &str, verdicts: Vec<&Verdict>) -> Reliability {
    let tenth = |v: &Verdict| ((v.confidence * 10.0) as usize).min(9);
    let mut tenths = Vec::new();
    for n in 0..10 {
        let inside: Vec<&&Verdict> = verdicts.iter().filter(|v| tenth(v) == n).collect();
        if inside.is_empty() {
            continue;
        }
        let records = inside.len();
        let mean_confidence = inside.iter().map(|v| f64::from(v.confidence)).sum::<f64>() / records as f64;
        let share_right = inside.iter().filter(|v| v.right).count() as f64 / records as f64;
        tenths.push(Tenth { from: n as f64 / 10.0, records, mean_confidence, share_right });
    }
    let error =
        tenths.iter().map(|t| t.records as f64 * (t.mean_confidence - t.share_right).abs()).sum::<f64>();
    Reliability {
        record: record.to_owned(),
        tenths,
        expected_calibration_error: error / verdicts.len().max(1) as f64,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn error_is_the_weighted_distance() {
        let said = |confidence, right| Verdict {
            record: "votes",
            right,
            confidence,
            by: String::new(),
            rules: vec![],
        };
        let verdicts = vec![said(0.95, true), said(0.95, true), said(0.55, false), said(0.55, true)];
        let tally = Tally { verdicts, ..Tally::default() };
        let [all, votes] = &reliability(&tally)[..] else { panic!("one kind gives two tables") };
        assert_eq!((all.record.as_str(), votes.record.as_str()), ("all", "votes"));
        assert_eq!(all.tenths.iter().map(|t| t.records).collect::<Vec<_>>(), [2, 2]);
        assert!((all.expected_calibration_error - (0.05 + 0.05) / 2.0).abs() < 1e-6);
    }
}
