//! `plenary eval`: figures for people and machines, and an exit code for CI.

use std::path::Path;
use std::process::Output;

use serde_json::Value;

use crate::support::{Scratch, User, run};

const CORPUS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/crates/extract/tests/corpus");

fn said(out: &Output) -> String {
    String::from_utf8(out.stdout.clone()).unwrap()
}

#[test]
fn folders_are_scored_each_and_the_halves_compared() {
    let out = run(User::Me, &["eval", CORPUS, "--errors", "--rules"]);
    assert!(out.status.success(), "{out:?}");
    let page = said(&out);
    for part in ["== tune: 30 articles", "== watch: 30 articles", "tune  watch    gap", "confidence"] {
        assert!(page.contains(part), "{part:?} is not in\n{page}");
    }
}

#[test]
fn the_figures_are_json_too() {
    let tune = Path::new(CORPUS).join("tune");
    let out = run(User::Me, &["eval", tune.to_str().unwrap(), "--json"]);
    let json: Value = serde_json::from_slice(&out.stdout).unwrap();
    assert_eq!(json["articles"], 30);
    assert_eq!(json["slots"]["spans.exact"], 1.0);
    assert!(json["records"]["actors"]["f1"].as_f64() > Some(0.5), "{}", json["records"]["actors"]);
}

#[test]
fn a_figure_under_its_floor_fails_the_run_by_name() {
    let scratch = Scratch::new();
    let floors = scratch.path().join("floors.toml");
    for (least, holds) in [("0.1", true), ("1.01", false)] {
        std::fs::write(&floors, format!("[tune]\nactors = {least}\n")).unwrap();
        let out = run(User::Me, &["eval", CORPUS, "--floor", floors.to_str().unwrap()]);
        assert_eq!(out.status.success(), holds, "{out:?}");
        assert_eq!(String::from_utf8_lossy(&out.stderr).contains("tune: actors: "), !holds);
    }
}
