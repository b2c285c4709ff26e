//! A second decision behind a first one, in every way of going on to it: each count stays with the text on its own state.

use crate::fates;
use plenary_extract::{Engine, Meta};

const FIRST: &[&str] = &[
    "GENEVA — The Human Rights Council on Friday adopted a resolution on Nepal by 23 votes to 12.",
    "GENEVA — A resolution on Nepal was adopted by 23 votes to 12 at the Human Rights Council on Friday.",
    "GENEVA — The Human Rights Council on Friday condemned the arrest of teachers in Nepal. The resolution passed 23-12.",
    "GENEVA — The Human Rights Council on Friday adopted a resolution urging Nepal to free its prisoners. It passed by a \
     vote of 23 in favour to 12 against, with Kenya abstaining.",
];

const NEXT: &[&str] = &[
    "It also adopted a resolution on Chad by 30 votes to 9.",
    "A resolution on Chad was adopted 30-9.",
    "In other action, the Council adopted a text on Chad by 30 votes to 9.",
    "Also adopted was a text on Chad, by 30 votes to 9.",
    "A second resolution, on Chad, passed 30-9.",
    "A separate text on Chad was approved by 30 votes to 9.",
    "The Council then approved, by 30 votes to 9, a draft on Chad.",
    "A text on the situation in Chad, introduced by Peru, was adopted with 30 in favour and 9 against.",
    "Earlier in the day, members adopted a resolution on Chad by 30 votes to 9.",
    "A resolution calling on Chad to hold elections passed by 30 votes to 9.",
    "By contrast, a text on Chad was adopted by 30 votes to 9.",
    "Turning to Chad, the Council adopted a resolution by 30 votes to 9.",
    "Moving on to Chad, members adopted a resolution by 30 votes to 9.",
    "On Chad, the Council adopted a resolution by 30 votes to 9.",
    "As for Chad, a resolution was adopted by 30 votes to 9.",
    "Next came Chad: the resolution was adopted by 30 votes to 9.",
];

#[test]
fn each_count_stays_with_its_text() {
    let engine = Engine::new();
    for first in FIRST {
        for next in NEXT {
            for between in [" ", "\n\n"] {
                let text = format!("{first}{between}{next}\n");
                let found = engine.extract(&text, &Meta::default());
                let on = |r: &str| {
                    let text = found.resolutions.iter().find(|t| t.r#ref == r).expect("the vote's text");
                    text.subjects.iter().map(|s| fates::name(&found, s)).collect::<Vec<_>>().join(" and ")
                };
                let votes: Vec<_> = found
                    .votes
                    .iter()
                    .map(|v| (v.yes, v.no, on(v.resolution.as_deref().unwrap_or_default())))
                    .collect();
                let nepal = (Some(23), Some(12), "Nepal".to_owned());
                assert_eq!(votes, [nepal, (Some(30), Some(9), "Chad".to_owned())], "{text}");
            }
        }
    }
}

/// A dateline tells where the sentence was written.
#[test]
fn datelines_turn_to_nothing() {
    let text = "KOLKATA: The West Bengal Assembly passed a motion on Monday that asks the Centre to act.";
    let found = Engine::new().extract(text, &Meta::default());
    assert!(found.resolutions.iter().all(|r| r.subjects.is_empty()), "{:?}", found.resolutions);
}
