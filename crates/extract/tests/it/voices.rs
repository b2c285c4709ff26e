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
pub fn check(lead: &str, rows: &[(&str, &[&str])]) {
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

#[test]
fn counts_that_groups_report_are_background() {
    check(
        "The European Parliament adopted a resolution on Belarus on Friday.",
        &[
            (
                "At least 1,400 people are held in the country, according to the rights group Viasna.",
                &["Viasna: At least 1,400 people are held in the country"],
            ),
            (
                "Amnesty International said hundreds of journalists had fled.",
                &["Amnesty International: hundreds of journalists had fled"],
            ),
            (
                "Three in four women have left the country, according to UNICEF.",
                &["UN Children's Fund: Three in four women have left the country"],
            ),
            // Of the text itself, and from who sits in the house.
            (
                "Amnesty International said some 700 people owed their freedom to the resolution.",
                &["Amnesty International, support: some 700 people owed their freedom to the resolution"],
            ),
            (
                "Ana Roe (EPP, ES) said at least 1,400 people were held in the country.",
                &[
                    "Ana Roe of European People's Party, support: at least 1,400 people were held in the country",
                ],
            ),
        ],
    );
}

#[test]
fn notice_taken_is_no_side() {
    check(
        "The European Parliament adopted a resolution on Cambodia on Friday.",
        &[
            (
                "Kenya noted the resolution but said it would speak to its neighbours.",
                &["Kenya, neutral: it would speak to its neighbours"],
            ),
            ("Kenya said it noted the text.", &["Kenya, neutral: it noted the text"]),
            (
                "Kenya noted the killings and said it backed the text.",
                &["Kenya, support: it backed the text"],
            ),
        ],
    );
}

#[test]
fn the_main_clause_behind_a_fronted_one() {
    check(
        "The Bundestag sits in Berlin.",
        &[
            (
                "More than a year after the Bundestag recognised the killings as genocide, survivors in Germany say little has \
                 followed.",
                &["nobody, support: little has followed"],
            ),
            (
                "Hours after the Senate called on the government to free them, ministers said they would appeal.",
                &["nobody: they would appeal"],
            ),
        ],
    );
}

#[test]
fn an_answer_that_is_none_is_not_said() {
    check(
        "The European Parliament adopted a resolution on Cuba on Friday.",
        &[
            ("\"I have nothing to add to that,\" Tan Li told reporters.", &[]),
            ("\"We do not comment on the votes of other parliaments,\" Tan Li said.", &[]),
            // Nobody is held back from speaking on.
            (
                "\"I will not comment on the vote, but the text is a disgrace,\" Tan Li said.",
                &["Tan Li, oppose: I will not comment on the vote, but the text is a disgrace"],
            ),
        ],
    );
}

#[test]
fn a_veto_that_is_deplored_was_cast() {
    fates::check(
        fate,
        &[
            (
                "Amnesty International deplored Russia's veto of a UN Security Council resolution on Syria on Tuesday.",
                &["UN Security Council: Syria, vetoed"],
            ),
            (
                "Amnesty International deplored the US veto on Tuesday of a UN Security Council resolution on Syria.",
                &["UN Security Council: Syria, vetoed"],
            ),
            // One that is feared, and a ruler's.
            ("Diplomats feared a Russian veto of the UN Security Council's draft resolution on Syria.", &[]),
            ("The Senate overrode the president's veto of the press bill on Friday.", &["nobody: , enacted"]),
        ],
    );
}

#[test]
fn a_goal_that_is_shared_is_half_a_yes() {
    check(
        "The European Parliament adopted a resolution on Xinjiang on Friday.",
        &[
            (
                "\"We share the goal, but a company cannot enter the camps,\" said Jens Roe.",
                &["Jens Roe, mixed: We share the goal, but a company cannot enter the camps"],
            ),
            (
                "\"The goal is to free them,\" said Jens Roe.",
                &["Jens Roe, support: The goal is to free them"],
            ),
        ],
    );
}

#[test]
fn the_news_that_is_answered_is_not_said() {
    check(
        "",
        &[
            (
                "Responding to the news that Ghana's Parliament has passed the Family Values Bill, Ann Roe, Amnesty International's \
                 director, said it was a sad day.",
                &["Ann Roe of Amnesty International, oppose: it was a sad day"],
            ),
            // What is answered to somebody.
            (
                "Ghana's Parliament has passed the Family Values Bill. Ann Roe responded that it was a sad day.",
                &["Ann Roe, oppose: it was a sad day"],
            ),
        ],
    );
}

#[test]
fn what_is_said_in_defence_of_a_bill_is_no_provision() {
    let engine = Engine::new();
    for (body, provisions) in [
        ("Interior Minister Matteo Roe defended the bill, insisting that it complied with the law.", 0),
        ("The Senate passed the bill on Friday, insisting that the camps be closed.", 1),
    ] {
        let lead = "The Italian Senate approved a bill on asylum centres on Thursday.";
        let found = engine.extract(&format!("Vote taken\n\n{lead} {body}\n"), &Meta::default());
        assert_eq!(found.provisions.len(), provisions, "{body}");
    }
}
