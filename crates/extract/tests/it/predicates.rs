//! What becomes of a text, told of any text that opens the sentence: each subject goes with each predicate.

use plenary_extract::record::Stage;
use plenary_extract::{Engine, Meta};

const SUBJECTS: &[&str] = &[
    "The prison bill",
    "A bill restricting access to schools",
    "A bill that bars links to rebels",
    "A bill to limit aid to rebels",
    "A bill on aid to rebels",
    "A bill letting guards hold people without charge",
    "A bill that would punish the denial of the killings",
    "A bill to protect editors and human rights defenders",
    "A bill censuring the minister over the deaths",
    "A bill strongly condemning the raids in Chad",
];

const PREDICATES: &[(&str, Stage)] = &[
    ("passed Fiji's parliament on Tuesday", Stage::Adopted),
    ("passed on Tuesday in Fiji's parliament", Stage::Adopted),
    ("sailed through Fiji's parliament on Tuesday", Stage::Adopted),
    ("scraped through Fiji's parliament on Tuesday", Stage::Adopted),
    ("won final approval in Fiji's parliament on Tuesday", Stage::Adopted),
    ("won the backing of Fiji's parliament on Tuesday", Stage::Adopted),
    ("got the green light from Fiji's parliament on Tuesday", Stage::Adopted),
    ("made it through Fiji's parliament on Tuesday", Stage::Adopted),
    ("was backed by Fiji's parliament on Tuesday", Stage::Adopted),
    ("was waved through by Fiji's parliament on Tuesday", Stage::Adopted),
    ("failed Tuesday in Fiji's parliament", Stage::Rejected),
    ("failed to pass in Fiji's parliament on Tuesday", Stage::Rejected),
    ("fell in Fiji's parliament on Tuesday", Stage::Rejected),
    ("fell short of the two-thirds majority it needed in Fiji's parliament on Tuesday", Stage::Rejected),
    ("fell five votes short of passage in Fiji's parliament on Tuesday", Stage::Rejected),
    ("did not pass Fiji's parliament on Tuesday", Stage::Rejected),
    ("did not get enough votes in Fiji's parliament on Tuesday", Stage::Rejected),
    ("went down to defeat in Fiji's parliament on Tuesday", Stage::Rejected),
    ("was thrown out by Fiji's parliament on Tuesday", Stage::Rejected),
    ("was shelved by Fiji's parliament on Tuesday", Stage::Deferred),
    ("was put off by Fiji's parliament on Tuesday", Stage::Deferred),
];

#[test]
fn every_text_meets_every_fate() {
    let engine = Engine::new();
    let published = time::Date::from_calendar_date(2025, time::Month::June, 18).ok();
    let mut failed = String::new();
    for subject in SUBJECTS {
        for (predicate, stage) in PREDICATES {
            let text = format!("News in brief\n\nSUVA - The row is old. {subject} {predicate}.\n");
            let found = engine.extract(&text, &Meta { published });
            let told: Vec<_> = found.resolutions.iter().map(|r| r.stage).collect();
            if told != [*stage] {
                failed += &format!("\n{subject} {predicate}: {told:?}");
            }
        }
    }
    assert!(failed.is_empty(), "{failed}");
}

#[test]
fn nothing_becomes_of_a_text_that_others_do() {
    let engine = Engine::new();
    for text in [
        "The minister who backs the bill on aid to rebels fell on Tuesday in Fiji's parliament.",
        "A talk on aid to rebels failed on Tuesday in Fiji's parliament.",
        "The author of the bill on schools won the backing of Fiji's parliament on Tuesday.",
        "A bill is to finally pass Fiji's parliament.",
    ] {
        let found = engine.extract(&format!("News in brief\n\nSUVA - {text}\n"), &Meta::default());
        let decided = found.resolutions.iter().any(|r| matches!(r.stage, Stage::Adopted | Stage::Rejected));
        assert!(!decided, "{text}");
    }
}
