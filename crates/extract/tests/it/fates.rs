//! Records told in a line each, for tests of what a sentence says.

use plenary_extract::record::{Extraction, Resolution};
use plenary_extract::{Engine, Meta};

/// `body: subjects, stage`, one a text.
pub fn fate(found: &Extraction, text: &Resolution) -> String {
    let subjects: Vec<&str> = text.subjects.iter().map(|s| name(found, s)).collect();
    let body = text.body.as_ref().map_or("nobody", |b| name(found, b));
    format!("{body}: {}, {}", subjects.join(" and "), text.stage)
}

/// `stage day`, one an event.
pub fn dated(_: &Extraction, text: &Resolution) -> String {
    let told = |e: &plenary_extract::record::Event| {
        format!("{} {}", e.stage, e.date.map_or_else(|| "undated".to_owned(), |d| d.to_string()))
    };
    text.events.iter().map(told).collect::<Vec<_>>().join(", ")
}

pub fn name<'f>(found: &'f Extraction, actor: &str) -> &'f str {
    found.actors.iter().find(|a| a.r#ref == actor).map_or("?", |a| a.name.as_str())
}

/// Reads each row as an article of 15 March 2024, a Friday, and tells each of its texts in a line.
pub fn check(line: fn(&Extraction, &Resolution) -> String, rows: &[(&str, &[&str])]) {
    check_all(|found| found.resolutions.iter().map(|r| line(found, r)).collect(), rows);
}

/// The same, with lines for whatever is in the article.
pub fn check_all(told: impl Fn(&Extraction) -> Vec<String>, rows: &[(&str, &[&str])]) {
    let engine = Engine::new();
    let published = time::Date::from_calendar_date(2024, time::Month::March, 15).ok();
    let mut failed = String::new();
    for (body, want) in rows {
        let got = told(&engine.extract(&format!("Vote taken\n\n{body}\n"), &Meta { published }));
        if got != *want {
            failed += &format!("\n{body}\n  want {want:?}\n  got {got:?}");
        }
    }
    assert!(failed.is_empty(), "{failed}");
}
