//! Pairs what the engine found in one article with its gold, kind by kind.

mod actors;
mod provisions;
mod resolutions;
mod spans;
mod statements;
mod votes;

use std::collections::{HashMap, HashSet};

use plenary_extract::Extraction;
use plenary_extract::record::{self, Evidence, Short};

use crate::gold::{self, Gold};
use crate::tally::{Tally, Verdict};

/// Scores one article into the tally. `text` is what the spans of `found` point into.
pub fn article(name: &str, gold: &Gold, found: &Extraction, text: &str, tally: &mut Tally) {
    let mut sides = Sides::new(name, gold, found);
    actors::score(&sides, tally);
    sides.texts = resolutions::score(&sides, tally);
    votes::score(&sides, tally);
    statements::score(&sides, tally);
    provisions::score(&sides, tally);
    spans::score(name, found, text, tally);
}

/// Both sides of one article, and the questions every kind of record asks about them.
struct Sides<'a> {
    name: &'a str,
    gold: &'a Gold,
    found: &'a Extraction,
    gold_actors: HashMap<&'a str, &'a gold::Actor>,
    found_actors: HashMap<&'a str, &'a record::Actor>,
    /// Gold id of a resolution -> ref of the one it was paired with.
    texts: HashMap<&'a str, &'a str>,
}

impl<'a> Sides<'a> {
    fn new(name: &'a str, gold: &'a Gold, found: &'a Extraction) -> Self {
        Self {
            name,
            gold,
            found,
            gold_actors: gold.actors.iter().map(|a| (a.id.as_str(), a)).collect(),
            found_actors: found.actors.iter().map(|a| (a.r#ref.as_str(), a)).collect(),
            texts: HashMap::new(),
        }
    }

    /// Whether a gold id and a ref name the same actor; null equals null only.
    fn is_actor(&self, gold: Option<&str>, found: Option<&str>) -> bool {
        match (gold, found) {
            (None, None) => true,
            (Some(gold), Some(found)) => match (self.gold_actors.get(gold), self.found_actors.get(found)) {
                (Some(gold), Some(found)) => actors::same(gold, found),
                _ => false,
            },
            _ => false,
        }
    }

    /// Agreement of two sets of actors as F1.
    fn actor_set_f1(&self, gold: &[String], found: &[Short]) -> f64 {
        if gold.is_empty() && found.is_empty() {
            return 1.0;
        }
        let same = |g: &String, f: &Short| self.is_actor(Some(g), Some(f));
        let hit = gold.iter().filter(|g| found.iter().any(|f| same(g, f))).count();
        let good = found.iter().filter(|f| gold.iter().any(|g| same(g, f))).count();
        let share = |part: usize, whole: usize| if whole > 0 { part as f64 / whole as f64 } else { 0.0 };
        let (p, r) = (share(good, found.len()), share(hit, gold.len()));
        if p + r > 0.0 { 2.0 * p * r / (p + r) } else { 0.0 }
    }

    /// Whether a gold id and a ref name the same resolution; null equals null only.
    fn is_text(&self, gold: Option<&str>, found: Option<&str>) -> bool {
        match (gold, found) {
            (None, None) => true,
            (Some(gold), Some(found)) => self.texts.get(gold) == Some(&found),
            _ => false,
        }
    }

    fn found_name(&self, r#ref: Option<&str>) -> &str {
        r#ref.and_then(|r| self.found_actors.get(r)).map_or("nobody", |a| a.name.as_str())
    }
}

/// One-to-one pairs of (score, gold, found), greedily from the best score down; what scores nothing stays alone.
struct Pairs {
    by_gold: HashMap<usize, usize>,
    taken: HashSet<usize>,
}

fn assign(mut candidates: Vec<(f64, usize, usize)>) -> Pairs {
    candidates.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)).then(a.2.cmp(&b.2)));
    let mut pairs = Pairs { by_gold: HashMap::new(), taken: HashSet::new() };
    for (score, gold, found) in candidates {
        if score > 0.0 && !pairs.by_gold.contains_key(&gold) && pairs.taken.insert(found) {
            pairs.by_gold.insert(gold, found);
        }
    }
    pairs
}

fn verdict(record: &'static str, right: bool, confidence: f32, evidence: &[Evidence]) -> Verdict {
    let mut rules: Vec<String> = evidence.iter().map(|e| e.rule.to_string()).collect();
    let by = rules.first().cloned().unwrap_or_default();
    rules.sort();
    rules.dedup();
    Verdict { record, right, confidence, by, rules }
}

/// The first `n` characters of a text, for an error line.
fn head(text: &str, n: usize) -> String {
    text.chars().take(n).collect()
}
