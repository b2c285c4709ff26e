//! In which of several texts a body speaks that it does not name: the one whose vote the sentence tells, or the one beside it.

use crate::{Engine, Meta};

/// Articles, and what is said in them behind the votes of its text.
fn check(rows: &[(&str, &[&str])]) {
    let engine = Engine::new();
    for (article, want) in rows {
        let published = time::Date::from_calendar_date(2024, time::Month::November, 13).ok();
        let found = engine.extract(&format!("Votes on rights\n\n{article}\n"), &Meta { published });
        let yes = |p: &crate::record::Provision| {
            let vote = found.votes.iter().find(|v| v.resolution == p.resolution);
            vote.and_then(|v| v.yes).map_or("-".to_owned(), |n| n.to_string())
        };
        let told: Vec<String> = found.provisions.iter().map(|p| format!("{} {}", yes(p), p.text)).collect();
        assert_eq!(told, *want, "{article}");
    }
}

#[test]
fn a_body_speaks_in_the_text_it_votes_on() {
    check(&[
        // The vote is told behind the lead, another text after it.
        (
            "GENEVA - The UN Human Rights Council on Tuesday called on all states to free detainees. The roll call was 31 to 2, \
             with 14 abstaining.\n\nA milder draft by Peru, which expressed concern at the arrests, was withdrawn.\n\nIn May it \
             adopted a resolution on Mali by 25 votes to 10.",
            &["31 all states to free detainees", "- the arrests"],
        ),
        // Each vote has its own verb.
        (
            "PARIS - The resolution on Mali was approved on Tuesday by 329 votes to 2 in the French Senate, whose members had \
             already urged the government to recall its envoy in 2020, by 305 to 1.\n\nA year ago senators adopted a resolution \
             on Mali by 305 votes to 1.",
            &["305 the government to recall its envoy in 2020"],
        ),
    ]);
}

#[test]
fn a_state_in_front_tells_the_text() {
    check(&[
        (
            "GENEVA - The UN Human Rights Council on Tuesday adopted a resolution on Mali by 31 votes to 2 and one on Peru by 25 \
             votes to 10.\n\nOn Peru the Council appealed to the army to free the detainees.",
            &["25 the army to free the detainees"],
        ),
        (
            "GENEVA - The UN Human Rights Council on Tuesday adopted a resolution on Mali by 31 votes to 2 and one on Peru by 25 \
             votes to 10.\n\nThe Council appealed to the army on Tuesday to free the detainees.",
            &["25 the army on Tuesday to free the detainees"],
        ),
    ]);
}

#[test]
fn sums_in_rupees_end_no_sentence() {
    check(&[(
        "NEW DELHI - The Lok Sabha on Tuesday adopted a resolution on schools by 231 votes to 2. It seeks a grant of Rs. 40 crore \
         for schools in the hills.",
        &["231 a grant of Rs. 40 crore for schools in the hills"],
    )]);
}

#[test]
fn what_was_said_in_another_year_is_in_the_text_told_next() {
    check(&[
        (
            "GENEVA - The UN Human Rights Council on Tuesday adopted a resolution on Mali by 31 votes to 8. In March 2021 the Council \
             urged Mali to release the prisoners. That resolution carried 30-8.",
            &["30 Mali to release the prisoners"],
        ),
        (
            "GENEVA - The UN Human Rights Council on Tuesday adopted a resolution on Mali by 31 votes to 8. In March 2021 the Council \
             urged Mali to release the prisoners. Nothing came of it.",
            &[],
        ),
    ]);
}

#[test]
fn how_a_text_fares_is_nothing_it_says() {
    check(&[
        // "votes" behind a number is no verb; a session that ends is no clause.
        (
            "BANJUL - The National Assembly on Monday threw out the Women's Bill. Clause 1 fell by thirty-five votes to seventeen.",
            &[],
        ),
        (
            "GENEVA - The Human Rights Council opened its session on Tuesday by adopting without a vote a resolution on Mali, which \
             urges Bamako to hold talks.",
            &["- Bamako to hold talks"],
        ),
        // What a text ends is its own.
        (
            "PARIS - The French Senate on Tuesday passed a bill that ends the use of solitary cells by 305 to 1.",
            &["305 the use of solitary cells"],
        ),
    ]);
}
