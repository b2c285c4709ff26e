//! The figures against those of the reference scorer.
//!
//! `fixtures/predicted` holds frozen predictions for the articles of `fixtures/gold`, with mistakes of every sort
//! made on purpose and one article left out; `fixtures/expected.json` is what the reference scorer of the
//! annotation guide prints for them. To make it anew after a change of the definitions:
//! `python3 score.py fixtures/gold fixtures/predicted --json > fixtures/expected.json`.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::{Path, PathBuf};

use plenary_eval::corpus::{self, Source};
use plenary_eval::report;
use plenary_eval::tally::{Cause, Tally};
use serde_json::Value;

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")
}

fn frozen() -> Tally {
    corpus::run(&fixtures().join("gold"), Source::Files(&fixtures().join("predicted"))).unwrap()
}

fn agree(want: &Value, have: &Value, path: &str) {
    match want {
        Value::Object(fields) => fields.iter().for_each(|(k, v)| agree(v, &have[k], &format!("{path}.{k}"))),
        Value::Number(n) => {
            let have = have.as_f64().unwrap_or_else(|| panic!("{path}: {have} is no number"));
            assert!((n.as_f64().unwrap() - have).abs() < 1e-9, "{path}: want {n}, have {have}");
        }
        _ => assert_eq!(want, have, "{path}"),
    }
}

#[test]
fn figures_equal_those_of_the_reference_scorer() {
    let expected = std::fs::read_to_string(fixtures().join("expected.json")).unwrap();
    let expected: Value = serde_json::from_str(&expected).unwrap();
    assert_eq!(expected["missing"], 1, "the fixture leaves one article out");
    agree(&expected, &report::to_json(&frozen()), "");
}

#[test]
fn every_miss_and_every_invention_is_listed_once() {
    let tally = frozen();
    let listed = |cause: &[Cause], rows: &[&str]| {
        tally.mistakes.iter().filter(|m| cause.contains(&m.cause) && rows.contains(&m.record)).count() as u32
    };
    for row in ["actors", "resolutions", "votes", "positions", "quotes", "indirect"] {
        let counts = tally.row(row);
        assert_eq!(counts.missed, listed(&[Cause::Missed], &[row]), "{row} missed");
        assert_eq!(counts.spurious, listed(&[Cause::Spurious, Cause::Twice], &[row]), "{row} spurious");
    }
    for (slot, (right, judged)) in &tally.slots {
        assert_eq!(judged - right, listed(&[Cause::Wrong], &[slot]), "{slot}");
    }
}

#[test]
fn rules_and_confidence_are_counted_over_the_same_records() {
    let json = report::to_json(&frozen());
    let votes = json["reliability"].as_array().unwrap().iter().find(|t| t["record"] == "votes").unwrap();
    let in_tenths: u64 =
        votes["tenths"].as_array().unwrap().iter().map(|t| t["records"].as_u64().unwrap()).sum();
    let tally = frozen();
    assert_eq!(in_tenths, tally.verdicts.iter().filter(|v| v.record == "votes").count() as u64);
    let rule = json["rules"].as_array().unwrap().iter().find(|r| r["rule"] == "vote.tally").unwrap();
    assert!(rule["right"].as_u64() > Some(0) && rule["wrong"].as_u64() > Some(0), "{rule}");
}

#[test]
fn what_is_no_gold_is_an_error_not_a_score() {
    let wrong = |dir: &str| corpus::run(&fixtures().join(dir), Source::Files(&fixtures())).is_err();
    assert!(wrong(""), "expected.json is no gold file");
    assert!(wrong("../../src"), "no gold file at all");
}
