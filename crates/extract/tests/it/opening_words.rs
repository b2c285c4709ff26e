//! Any word that a rule starts with may be the first or the last of a text, or stand alone between commas: no rule looks past the ends.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use plenary_extract::{Engine, Meta};

/// Every word of the lexicon's classes and verbs, and those that the rules name.
fn words() -> BTreeSet<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let rows = ["data/words.tsv", "data/verbs.tsv"].map(|file| fs::read_to_string(root.join(file)).unwrap());
    let data = rows
        .iter()
        .flat_map(|t| t.lines())
        .filter(|l| !l.starts_with('#'))
        .flat_map(|l| l.split(['\t', ' ']));
    let mut rules = String::new();
    sources(&root.join("src"), &mut rules);
    let named =
        rules.split('"').filter(|w| w.len() < 20 && w.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'));
    data.chain(named).filter(|w| !w.is_empty()).map(str::to_owned).collect()
}

fn sources(folder: &Path, all: &mut String) {
    for entry in fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()) {
        if entry.is_dir() {
            sources(&entry, all);
        } else {
            *all += &fs::read_to_string(entry).unwrap();
        }
    }
}

#[test]
fn any_word_may_open_and_end_a_text() {
    let engine = Engine::new();
    let words = words();
    assert!(words.len() > 2000, "{}", words.len());
    for word in &words {
        for text in [
            word.clone(),
            format!("{word} the draft resolution on Mali by Peru, 5-3"),
            format!(", {word} the sponsor, {word}. The bill, {word}, its {word}"),
            format!("{word} resolution urges Mali to free them, is {word} today"),
            format!("a resolution by {word}\n\n{word} it, by 5 votes to 3, said {word}"),
        ] {
            engine.extract(&text, &Meta::default());
        }
    }
}
