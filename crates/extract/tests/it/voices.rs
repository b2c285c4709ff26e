//! Who says what in reactions: statements, interviews, letters and press releases. Each with its near miss.

use crate::fates::{self, fate, name};
use plenary_extract::record::{Extraction, Statement};
use plenary_extract::{Engine, Meta};

/// `speaker of whom, stance: words`, the stance and whom only if told.
fn line(found: &Extraction, said: &Statement) -> String {
    let speaker = said.speaker.as_ref().and_then(|s| found.actors.iter().find(|a| a.r#ref == *s));
    let whom = speaker.and_then(|a| a.represents.as_ref()).map(|r| format!(" of {}", name(found, r)));
    let stance = said.stance.map(|s| format!(", {s}")).unwrap_or_default();
    let words: Vec<&str> = said.segments.iter().map(|s| s.exact.as_str()).collect();
    let speaker = speaker.map_or("nobody", |a| &a.name);
    format!("{speaker}{}{stance}: {}", whom.unwrap_or_default(), words.join(" ... "))
}

/// Reads each row behind a sentence that tells of a text, as an article of 15 March 2024, a Friday.
fn check(lead: &str, rows: &[(&str, &[&str])]) {
    let engine = Engine::new();
    let published = time::Date::from_calendar_date(2024, time::Month::March, 15).ok();
    let mut failed = String::new();
    for (body, want) in rows {
        let found = engine.extract(&format!("Vote taken\n\n{lead} {body}\n"), &Meta { published });
        let told: Vec<String> = found.statements.iter().map(|s| line(&found, s)).collect();
        if told != *want {
            failed += &format!("\n{body}\n  want {want:?}\n  got {told:?}");
        }
    }
    assert!(failed.is_empty(), "{failed}");
}

const KOREA: &str = "The House of Representatives of Japan adopted a resolution on North Korea on Friday.";

#[test]
fn what_a_speaker_keeps_back_is_not_said() {
    check(
        KOREA,
        &[
            (
                "Ada Mills said the vote mattered but declined to comment on the text.",
                &["Ada Mills, support: the vote mattered"],
            ),
            (
                "Ada Mills said that the text was overdue, but would not say who wrote it.",
                &["Ada Mills, support: the text was overdue"],
            ),
            (
                "Ada Mills said the text was overdue, without elaborating.",
                &["Ada Mills, support: the text was overdue"],
            ),
            (
                "Ada Mills said the text was overdue and gave no further details.",
                &["Ada Mills, support: the text was overdue"],
            ),
            // What others keep back is told by her.
            (
                "Ada Mills said the text was overdue and that Seoul had declined to comment on it.",
                &["Ada Mills, support: the text was overdue and that Seoul had declined to comment on it"],
            ),
        ],
    );
}

#[test]
fn who_a_sentence_tells_of_and_the_next_one_calls_she() {
    check(
        "The Human Rights Council adopted a resolution on Sri Lanka on Friday. \"It keeps the file open,\" said Leonie Roe, who \
         teaches law. For the families the debate is remote.",
        &[
            (
                "Selvarani Kanagasabai has sat by the road since 2017. She says she has never read the text.",
                &[
                    "Leonie Roe, support: It keeps the file open",
                    "Selvarani Kanagasabai, support: she has never read the text",
                ],
            ),
            // A thing in capitals is nobody.
            (
                "Kilinochchi Junction has seen better days. She says she has never read the text.",
                &[
                    "Leonie Roe, support: It keeps the file open",
                    "Leonie Roe, support: she has never read the text",
                ],
            ),
        ],
    );
}

#[test]
fn a_decision_that_is_welcomed_has_been_taken() {
    fates::check(
        fate,
        &[
            (
                "UN experts on Friday welcomed the decision of the Human Rights Council to extend the mandate of the rapporteur on \
                 Eritrea.",
                &["UN Human Rights Council: Eritrea, adopted"],
            ),
            (
                "Norway hailed the Human Rights Council's decision on Thursday to renew the mandate of the mission on Venezuela.",
                &["UN Human Rights Council: Venezuela, adopted"],
            ),
            // One that is still to come.
            (
                "Norway spoke before the Human Rights Council's decision on whether to renew the mandate of the mission on Venezuela.",
                &[],
            ),
        ],
    );
}

#[test]
fn who_holds_a_land_is_whom_the_text_is_about() {
    fates::check(
        fate,
        &[
            (
                "The UN General Assembly adopted a resolution on prisoners in Russian-occupied Crimea on Friday.",
                &["UN General Assembly: Russia, adopted"],
            ),
            (
                "The UN General Assembly adopted a resolution condemning arrests in the Israeli-occupied West Bank on Friday.",
                &["UN General Assembly: Israel, adopted"],
            ),
            (
                "The UN General Assembly adopted a Norwegian-drafted resolution on prisoners in Mali on Friday.",
                &["UN General Assembly: Mali, adopted"],
            ),
        ],
    );
}
