//! The votes of an article in a line each. Shared by the tests of counts.

use plenary_extract::record::{Extraction, Vote};
use plenary_extract::{Engine, Meta};

/// `Body scope yes/no/abstain outcome`, one a vote.
fn read(engine: &Engine, headline: &str, body: &str) -> Vec<String> {
    let published = time::Date::from_calendar_date(2023, time::Month::December, 15).ok();
    let found = engine.extract(&format!("{headline}\n\n{body}\n"), &Meta { published });
    found.votes.iter().map(|vote| line(&found, vote)).collect()
}

fn line(found: &Extraction, vote: &Vote) -> String {
    let body = found.actors.iter().find(|a| Some(&a.r#ref) == vote.body.as_ref());
    let count = |n: Option<u32>| n.map_or("-".to_owned(), |n| n.to_string());
    format!(
        "{} {} {}/{}/{} {}",
        body.map_or("nobody", |b| &b.name),
        vote.scope,
        count(vote.yes),
        count(vote.no),
        count(vote.abstain),
        vote.outcome.map_or("open".to_owned(), |o| o.to_string()),
    )
}

pub fn check(rows: &[(&str, &str, &[&str])]) {
    let engine = Engine::new();
    let mut failed = String::new();
    for (headline, body, want) in rows {
        let told = read(&engine, headline, body);
        if told != *want {
            failed += &format!("\n{body}\n  want {want:?}\n  got {told:?}");
        }
    }
    assert!(failed.is_empty(), "{failed}");
}
