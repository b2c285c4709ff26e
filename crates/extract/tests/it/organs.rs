//! Coverage of the United Nations and its organs: counts, days and texts as they are told there. Each with its near miss.

use crate::fates::{self, dated, fate};
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

#[test]
fn condemned_by_a_count() {
    fates::check(
        fate,
        &[
            (
                &format!(
                    "{COUNCIL} The experts on Monday condemned Peru for the raids, by 17 votes to one and four abstentions."
                ),
                &["UN Human Rights Council: Chad, adopted", "UN Human Rights Council: Peru, adopted"],
            ),
            (
                "The UN Human Rights Council adopted a text on Chad by 27 to 4. The members then condemned Peru for the raids, by 17 votes to one.",
                &["UN Human Rights Council: Chad, adopted", "UN Human Rights Council: Peru, adopted"],
            ),
            // The count is that of the text, and the state is blamed by one of its members.
            (
                &format!("{COUNCIL} The vote on Tuesday, in which Fiji condemned Peru, was 17 to one."),
                &["UN Human Rights Council: Chad, adopted"],
            ),
        ],
    );
}

#[test]
fn days_told_a_sentence_before() {
    fates::check(
        dated,
        &[
            (
                "The UN Security Council met on Monday. That night it adopted a draft on Chad by 14 votes to none.",
                &["adopted 2024-03-11"],
            ),
            (
                "The UN Security Council met on Monday. A draft on Chad was adopted the same evening by 14 votes to none.",
                &["adopted 2024-03-11"],
            ),
            (
                "The UN Security Council adopted on Tuesday a text on Chad. That nightmare, it said by 14 votes to none, must end.",
                &["adopted 2024-03-12"],
            ),
            (
                "The UN Human Rights Council adopted a text on Chad on Tuesday by 27 to 4.\n\nThe last such debate was in June 2010. \
                 Members then voted 32 to 3 for a mission.",
                &["adopted 2024-03-12", "adopted 2010-06"],
            ),
            (
                "The UN Human Rights Council adopted a text on Chad on Tuesday by 27 to 4.\n\nThe General Assembly had one of its own \
                 before it in December. It passed then by 71 votes to 18.",
                &["adopted 2024-03-12", "adopted 2023-12"],
            ),
            // In its course, and no longer in that month.
            (
                "A bill on Chad was introduced in January. The Senate of Chile then passed it by 30 votes to 9.",
                &["introduced 2024-01, passed_chamber undated"],
            ),
        ],
    );
}

#[test]
fn a_motion_of_no_action() {
    const MOVED: &str = "The UN Human Rights Commission voted on Wednesday to take no action on a draft resolution on China tabled by \
                         the US. Twenty-three members of the 53-nation commission voted for the motion, while 17 were against it.";
    told::check(&[
        ("Vote taken", MOVED, &["UN Commission on Human Rights procedural 23/17/- adopted"]),
        (
            "Vote taken",
            "The UN Human Rights Commission debated a resolution on China. Twenty-three members of the 53-nation commission voted for \
             the motion, while 17 were against it.",
            &["UN Commission on Human Rights final 23/17/- adopted"],
        ),
    ]);
    let row = |rest: &str, want: &str| fates::check(voters, &[(&format!("{MOVED} {rest}"), &[want])]);
    // Who stands behind the draft is against the motion that stops it.
    row("Japan and Canada sided with the US.", "23/17: United States no, Japan no, Canada no");
    row("Cuba and Zambia were among those which supported the motion.", "23/17: Cuba yes, Zambia yes");
    row("Among the countries that rejected the motion were Japan and Canada.", "23/17: Japan no, Canada no");
    row("In the debate, Cuba was among those who supported the motion.", "23/17: ");
    fates::check(
        voters,
        &[(
            "The UN Human Rights Council adopted a text on China tabled by the US by 23 votes to 17. Japan sided with the US.",
            &["23/17: United States yes, Japan yes"],
        )],
    );
}

#[test]
fn drafts_that_fell_together() {
    const LEAD: &str = "The UN Security Council voted on three drafts on Mali on Monday.";
    let row = |rest: &str, want: &[&str]| fates::check(fate, &[(&format!("{LEAD} {rest}"), want)]);
    let mali = |stage: &str| format!("UN Security Council: Mali, {stage}");
    let (vetoed, rejected, adopted) = (mali("vetoed"), mali("rejected"), mali("adopted"));
    let counts =
        "The first got ten votes with five against. The second received nine votes, with five against.";
    row(&format!("All three were vetoed by France. {counts}"), &[&vetoed, &vetoed]);
    row(&format!("Two of them, tabled by Chad, were killed by France. {counts}"), &[&vetoed, &vetoed]);
    row(&format!("None was adopted. {counts}"), &[&rejected, &rejected]);
    row(&format!("One of them was vetoed by France. {counts}"), &[&vetoed, &adopted]);
    row(&format!("None of them was vetoed. {counts}"), &[&adopted, &adopted]);
    row(
        "Two of them were vetoed. The first got ten votes with five against. So did the second.",
        &[&vetoed, &vetoed],
    );
    fates::check(
        voters,
        &[(
            &format!("{LEAD} Two of them were killed by Britain and France. {counts}"),
            &["10/5: United Kingdom no, France no", "9/5: United Kingdom no, France no"],
        )],
    );
    fates::check(
        dated,
        &[(
            "The UN Security Council met on Monday. That night it voted on two drafts on Mali. The first got ten votes with five \
             against. So did the second.",
            &["adopted 2024-03-11", "adopted 2024-03-11"],
        )],
    );
}
