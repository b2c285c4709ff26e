//! The record of every rule: how often a record with its evidence was right.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::tally::{Tally, ratio};

#[derive(Debug, Clone, Serialize)]
pub struct Rule {
    pub rule: String,
    pub record: &'static str,
    pub right: u32,
    pub wrong: u32,
    pub precision: f64,
}

/// The rules that spoke, the ones most often wrong first.
pub fn rules(tally: &Tally) -> Vec<Rule> {
    let mut counts: BTreeMap<(&str, &'static str), (u32, u32)> = BTreeMap::new();
    for verdict in &tally.verdicts {
        for rule in &verdict.rules {
            let (right, wrong) = counts.entry((rule, verdict.record)).or_default();
            *(if verdict.right { right } else { wrong }) += 1;
        }
    }
    let mut out: Vec<Rule> = (counts.into_iter())
        .map(|((rule, record), (right, wrong))| Rule {
            rule: rule.to_owned(),
            record,
            right,
            wrong,
            precision: ratio(right, right + wrong),
        })
        .collect();
    out.sort_by_key(|r| std::cmp::Reverse(r.wrong));
    out
}
