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
