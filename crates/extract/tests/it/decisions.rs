//! What was decided, and the nearest sentences that say the opposite.

use plenary_extract::record::Stage;
use plenary_extract::{Engine, Meta};

#[test]
fn a_denied_decision_is_not_taken() {
    let engine = Engine::new();
    let meta = Meta { published: time::Date::from_calendar_date(2024, time::Month::November, 21).ok() };
    for (sentence, is_adopted) in [
        ("The resolution on Myanmar was adopted by the Human Rights Council on Wednesday.", true),
        ("The resolution on Myanmar was not adopted by the Human Rights Council on Wednesday.", false),
        ("The resolution on Myanmar wasn't adopted by the Human Rights Council on Wednesday.", false),
        ("The resolution on Myanmar wasn’t adopted by the Human Rights Council on Wednesday.", false),
        ("The resolution on Myanmar hasn’t been adopted by the Human Rights Council.", false),
        ("The Human Rights Council didn’t adopt the resolution on Myanmar on Wednesday.", false),
        (
            "Diplomats didn’t sleep, and the Human Rights Council adopted the resolution on Myanmar on Wednesday.",
            true,
        ),
    ] {
        let text = format!("Council meets on Myanmar\n\nGENEVA — {sentence}");
        let found = engine.extract(&text, &meta);
        let adopted = found.resolutions.iter().any(|resolution| resolution.stage == Stage::Adopted);
        assert_eq!(adopted, is_adopted, "{sentence}");
    }
}

#[test]
fn the_year_in_a_name_dates_nothing() {
    let engine = Engine::new();
    let meta = Meta { published: time::Date::from_calendar_date(2024, time::Month::November, 21).ok() };
    for (sentence, year) in [
        ("The House passed a bill to reauthorize the 2004 North Korean Human Rights Act.", None),
        ("The House passed a bill to renew the North Korean Human Rights Act of 2004.", None),
        (
            "In 2022 the House passed a bill to reauthorize the 2004 North Korean Human Rights Act.",
            Some(2022),
        ),
        ("The House approved the North Korean Human Rights Reauthorization Act in 2022.", Some(2022)),
        (
            "In the 2022 vote, the House approved the North Korean Human Rights Reauthorization Act.",
            Some(2022),
        ),
    ] {
        let text = format!("House acts on North Korea\n\nWASHINGTON — {sentence}");
        let found = engine.extract(&text, &meta);
        let passed = found
            .resolutions
            .iter()
            .flat_map(|resolution| &resolution.events)
            .find(|event| event.stage == Stage::PassedChamber);
        let date = passed.map(|event| event.date.map(|date| date.year));
        assert_eq!(date, Some(year), "{sentence}");
    }
}

/// Verbs of everyday life beside a text: what happened to persons, and what is allowed, decides nothing.
#[test]
fn everyday_verbs_decide_no_text() {
    let engine = Engine::new();
    let meta = Meta { published: time::Date::from_calendar_date(2024, time::Month::November, 21).ok() };
    for (sentence, stages) in [
        (
            "The Human Rights Council adopted a resolution on Iran, where a poet was beaten by police, by 25 votes to 8.",
            &[Stage::Adopted][..],
        ),
        (
            "The resolution on Iran was beaten by 25 votes to 8 in the Human Rights Council.",
            &[Stage::Rejected],
        ),
        (
            "The House adopted a resolution condemning the junta in Myanmar, which refused to release its prisoners.",
            &[Stage::Adopted],
        ),
        ("The Human Rights Council has never condemned Myanmar in a resolution.", &[]),
    ] {
        let text = format!("Vote on a text\n\nGENEVA — {sentence}");
        let found = engine.extract(&text, &meta);
        let decided = |stage: &Stage| matches!(stage, Stage::Adopted | Stage::Rejected);
        let told: Vec<Stage> = found.resolutions.iter().map(|text| text.stage).filter(decided).collect();
        assert_eq!(told, stages, "{sentence}");
    }
}
