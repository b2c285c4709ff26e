//! The counts of a run: pairs, misses and inventions per kind of record, slots of paired records, mistakes.

use std::collections::BTreeMap;

/// Kinds of record in the order they are printed.
pub const ROWS: &[&str] = &[
    "actors", "actors.person", "actors.state", "actors.collective", "resolutions", "votes", "votes.linked",
    "positions", "quotes", "quotes+speaker", "indirect", "indirect+speaker", "provisions",
];

/// Fields that are judged where a record was found at all.
pub const SLOTS: &[&str] = &[
    "actor.represents", "resolution.kind", "resolution.body", "resolution.subjects", "resolution.stage",
    "resolution.symbol", "resolution.title", "resolution.sponsors", "resolution.recurrence",
    "event.stage_and_date", "vote.date", "statement.stance", "statement.resolution", "provision.force",
    "spans.exact",
];

/// The rows whose mean is the one figure of a run.
pub const HEADLINE: &[&str] =
    &["actors", "resolutions", "votes.linked", "quotes+speaker", "indirect+speaker", "provisions"];

#[derive(Debug, Clone, Copy, Default)]
pub struct Counts {
    pub hit: u32,
    pub spurious: u32,
    pub missed: u32,
}

impl Counts {
    pub const HIT: Self = Self { hit: 1, spurious: 0, missed: 0 };
    pub const SPURIOUS: Self = Self { hit: 0, spurious: 1, missed: 0 };
    pub const MISSED: Self = Self { hit: 0, spurious: 0, missed: 1 };

    /// A record that was found but is wrong in what counts: a miss and an invention at once.
    pub fn judged(right: bool) -> Self {
        if right { Self::HIT } else { Self { hit: 0, spurious: 1, missed: 1 } }
    }

    pub fn precision(self) -> f64 {
        ratio(self.hit, self.hit + self.spurious)
    }

    pub fn recall(self) -> f64 {
        ratio(self.hit, self.hit + self.missed)
    }

    pub fn f1(self) -> f64 {
        let (p, r) = (self.precision(), self.recall());
        if p + r > 0.0 { 2.0 * p * r / (p + r) } else { 0.0 }
    }

    pub fn any(self) -> bool {
        self.hit + self.spurious + self.missed > 0
    }
}

pub fn ratio(part: u32, whole: u32) -> f64 {
    if whole > 0 { f64::from(part) / f64::from(whole) } else { 0.0 }
}

/// Why a record or a field counts against the engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// In the gold, not found.
    Missed,
    /// Found, not in the gold.
    Spurious,
    /// One actor as two.
    Twice,
    /// The record is found, this of it is wrong.
    Wrong,
}

#[derive(Debug, Clone, serde::Serialize)]
pub struct Mistake {
    pub record: &'static str,
    pub cause: Cause,
    pub article: String,
    pub detail: String,
}

/// Whether one record of the engine is right, with what the engine said about it.
#[derive(Debug, Clone)]
pub struct Verdict {
    pub record: &'static str,
    pub right: bool,
    pub confidence: f32,
    /// The rule its first evidence was read by.
    pub by: String,
    /// Names of the rules in its evidence, each once.
    pub rules: Vec<String>,
}

#[derive(Debug, Default)]
pub struct Tally {
    pub articles: u32,
    /// Articles without a prediction: they count as an empty one.
    pub missing: u32,
    pub records: BTreeMap<&'static str, Counts>,
    /// Right and judged.
    pub slots: BTreeMap<&'static str, (u32, u32)>,
    pub mistakes: Vec<Mistake>,
    pub verdicts: Vec<Verdict>,
}

impl Tally {
    pub fn row(&self, name: &str) -> Counts {
        self.records.get(name).copied().unwrap_or_default()
    }

    /// Share of right values of a slot; none where it was never judged.
    pub fn slot(&self, name: &str) -> Option<f64> {
        self.slots.get(name).map(|&(right, judged)| ratio(right, judged))
    }

    pub fn mean_f1(&self) -> f64 {
        let seen: Vec<Counts> = HEADLINE.iter().map(|name| self.row(name)).filter(|c| c.any()).collect();
        if seen.is_empty() { 0.0 } else { seen.iter().map(|c| c.f1()).sum::<f64>() / seen.len() as f64 }
    }

    pub fn count(&mut self, row: &'static str, by: Counts) {
        let counts = self.records.entry(row).or_default();
        counts.hit += by.hit;
        counts.spurious += by.spurious;
        counts.missed += by.missed;
    }

    pub fn judge(&mut self, slot: &'static str, right: bool, article: &str, detail: impl FnOnce() -> String) {
        let (good, all) = self.slots.entry(slot).or_default();
        *all += 1;
        *good += u32::from(right);
        if !right {
            self.mistake(slot, Cause::Wrong, article, detail());
        }
    }

    pub fn mistake(&mut self, record: &'static str, cause: Cause, article: &str, detail: String) {
        self.mistakes.push(Mistake { record, cause, article: article.to_owned(), detail });
    }
}
