//! Coverage of the United Nations and its organs: counts, days and texts as they are told there. Each with its near miss.

use crate::fates;
use crate::told;
use crate::voters::voters;
use plenary_extract::record::{Extraction, Resolution};

const COUNCIL: &str = "The UN Human Rights Council adopted a resolution on Chad on Tuesday.";

/// `force text`, one a provision of the text.
fn says(found: &Extraction, text: &Resolution) -> String {
    let own = found.provisions.iter().filter(|p| p.resolution.as_ref() == Some(&text.r#ref));
    own.map(|p| format!("{} {}", p.force, p.text)).collect::<Vec<_>>().join("; ")
}

#[test]
fn counts_of_a_sentence_of_their_own() {
    let row = |rest: &str, want: &str| {
        let body = format!("{COUNCIL} {rest}");
        told::check(&[("Vote taken", &body, &[&format!("UN Human Rights Council final {want} adopted")])]);
    };
    row(
        "It received the support of 43 of the Council's 47 members. None opposed it and four abstained.",
        "43/0/4",
    );
    row("It had the backing of 25 of the 47 members. Six voted against and 16 abstained.", "25/6/16");
    row("Six countries opposed the resolution, 23 favored it and 10 abstained.", "23/6/10");
    row("It was opposed by six; 23 states favoured it.", "23/6/-");
    // Whom it has behind it when it was brought in.
    told::check(&[(
        "Vote taken",
        "The draft has the support of 43 of the Council's 47 members. None has signed the other draft.",
        &[],
    )]);
    // Members who favoured another course.
    row("By 30 votes to six it went through. Some 23 members favoured a pause.", "30/6/-");
}

#[test]
fn the_one_who_stood_alone() {
    fates::check(
        voters,
        &[
            (
                &format!("{COUNCIL} It obtained 42 votes, that of Fiji being the only one against."),
                &["42/1: Fiji no"],
            ),
            (
                &format!("{COUNCIL} It obtained 42 votes, those of Fiji and Peru among them."),
                &["42/-: Fiji yes, Peru yes"],
            ),
            (
                &format!("{COUNCIL} It carried by 42 votes to one. The one contrary vote was that of Fiji."),
                &["42/1: Fiji no"],
            ),
            (
                &format!("{COUNCIL} It carried by 42 votes to one. The one dissenting voice came from Fiji."),
                &["42/1: Fiji no"],
            ),
            (
                &format!("{COUNCIL} It carried by 42 votes to one. One contrary opinion was that of Fiji."),
                &["42/1: "],
            ),
        ],
    );
}

#[test]
fn that_was_unanimous() {
    fates::check(
        |found, text| {
            let own = found.votes.iter().filter(|v| v.resolution.as_ref() == Some(&text.r#ref));
            own.map(|v| v.mode.to_string()).collect::<Vec<_>>().join(", ")
        },
        &[
            (&format!("{COUNCIL} That was unanimous."), &["unanimous_vote"]),
            (&format!("{COUNCIL} This was unanimous, to the surprise of many."), &["unanimous_vote"]),
            (&format!("{COUNCIL} That was unanimous praise."), &[""]),
        ],
    );
}

#[test]
fn cases_referred_to_a_court() {
    fates::check(
        says,
        &[
            (
                &format!(
                    "{COUNCIL} It refers the raids of May to the court's prosecutor and demands that rebels help him."
                ),
                &["decides the raids of May to the court's prosecutor; demands rebels help him"],
            ),
            (&format!("{COUNCIL} It refers to the raids of May and demands a truce."), &["demands a truce"]),
        ],
    );
}
