//! The least figures a change may leave behind (`eval-floors.toml`), one table for each folder of articles.
//!
//! Keys are rows (their F1), slots (their share) or `mean_f1`. The table `gap` holds the most by which a figure of
//! `watch` may fall behind `tune`: more of it is rules learnt by heart.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::tally::{ROWS, SLOTS, Tally};

pub type Floors = BTreeMap<String, BTreeMap<String, f64>>;

pub fn load(path: &Path) -> Result<Floors> {
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    toml::from_str(&text).with_context(|| format!("cannot understand {}", path.display()))
}

/// A figure by name; none where no such figure exists or nothing was judged.
pub fn figure(tally: &Tally, name: &str) -> Option<f64> {
    match name {
        "mean_f1" => Some(tally.mean_f1()),
        _ if ROWS.contains(&name) => Some(tally.row(name).f1()),
        _ if SLOTS.contains(&name) => tally.slot(name),
        _ => None,
    }
}

/// Every floor that does not hold, in words; empty is good.
pub fn broken(floors: &Floors, sets: &[(String, Tally)]) -> Vec<String> {
    let set = |name: &str| sets.iter().find(|(n, _)| n == name).map(|(_, tally)| tally);
    let mut out = Vec::new();
    for (table, least) in floors {
        for (name, &bound) in least {
            let fault = if table == "gap" {
                let figure_of = |s: &str| set(s).and_then(|t| figure(t, name));
                match (figure_of("tune"), figure_of("watch")) {
                    (Some(tune), Some(watch)) if tune - watch <= bound => continue,
                    (Some(tune), Some(watch)) => format!("{watch:.3} is more than {bound} under {tune:.3}"),
                    _ => "no such figure".into(),
                }
            } else {
                match set(table).map(|t| figure(t, name)) {
                    Some(Some(have)) if have >= bound => continue,
                    Some(Some(have)) => format!("{have:.4} is under {bound}"),
                    Some(None) => "no such figure".into(),
                    None => "no such folder".into(),
                }
            };
            out.push(format!("{table}: {name}: {fault}"));
        }
    }
    out
}
