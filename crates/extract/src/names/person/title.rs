//! Titles that no table lists, by how they are used: who is introduced as `Thakin Aung Naing` and goes on as `Thakin Naing`
//! has the title `Thakin`; so has whoever else is called `Thakin`. A given name stays away from the surname alone.

use rustc_hash::{FxHashMap, FxHashSet};

use super::Run;
use crate::doc::Doc;
use crate::lexicon::Class;

/// Takes such titles off the runs that they open.
pub fn strip(doc: &Doc<'_>, runs: &mut [Run]) {
    let titles = found(doc, runs);
    if titles.is_empty() {
        return;
    }
    for run in runs.iter_mut().filter(|r| !r.loud && r.to - r.from > 1) {
        if titles.contains(doc.low(run.from)) {
            run.from += 1;
        }
    }
}

fn found<'d>(doc: &'d Doc<'_>, runs: &[Run]) -> FxHashSet<&'d str> {
    let single = runs.iter().filter(|r| !r.loud && r.to - r.from == 1);
    let alone: FxHashSet<&str> = single.map(|r| doc.low(r.from)).collect();
    // The surnames that stand right behind a word.
    let mut short: FxHashMap<&str, Vec<&str>> = FxHashMap::default();
    for run in runs.iter().filter(|r| !r.loud && r.to - r.from == 2) {
        short.entry(doc.low(run.from)).or_default().push(doc.low(run.to - 1));
    }
    let mut out = FxHashSet::default();
    for run in runs.iter().filter(|r| !r.loud && r.to - r.from > 2) {
        let word = doc.low(run.from);
        let name = doc.has(run.from, Class::GIVEN.or(Class::FAMILY)) || word.contains('-');
        if name || word.chars().count() < 2 {
            continue;
        }
        let last = doc.low(run.to - 1);
        if !alone.contains(last) && short.get(word).is_some_and(|s| s.iter().take(16).any(|s| *s == last)) {
            out.insert(word);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use crate::{Engine, Meta};

    #[test]
    fn a_word_before_name_and_surname_is_a_title() {
        let engine = Engine::new();
        for (body, person) in [
            ("Thakin Aung Myint Naing said it was late. Thakin Naing left.", "Aung Myint Naing"),
            ("\"It is late,\" said Tovarich Boris Lukinov. Tovarich Lukinov then left.", "Boris Lukinov"),
            // Names of three words, and those who share their first one.
            (
                "Mwangi Tito Otieno said it was late. Mwangi Otieno left. Otieno was tired.",
                "Mwangi Tito Otieno",
            ),
            ("Maria Anna Lindqvist said it was late. Maria Lindqvist left.", "Maria Anna Lindqvist"),
        ] {
            let found = engine.extract(&format!("Vote on rights\n\n{body}\n"), &Meta::default());
            let names: Vec<&str> = found.actors.iter().map(|a| a.name.as_str()).collect();
            assert!(names.contains(&person), "{body}: {names:?}");
        }
    }
}
