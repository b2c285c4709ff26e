//! Votes that were not held, laws told by what they are called abroad, and what a house says of another's text: each with its near
//! miss.

use crate::fates;
use crate::fates::{dated, fate, name};
use plenary_extract::record::{Extraction, Resolution};

/// `kind: stages by sponsors`
fn course(found: &Extraction, text: &Resolution) -> String {
    let sponsors: Vec<&str> = text.sponsors.iter().map(|s| name(found, s)).collect();
    format!("{}: {} by {}", text.kind, dated(found, text), sponsors.join(" and "))
}

/// What a text says, and how many votes were taken on it.
fn says(found: &Extraction, text: &Resolution) -> String {
    let own = found.provisions.iter().filter(|p| p.resolution.as_ref() == Some(&text.r#ref));
    let votes = found.votes.iter().filter(|v| v.resolution.as_ref() == Some(&text.r#ref)).count();
    let told: Vec<String> = own.map(|p| format!("{} {}", p.force, p.text)).collect();
    format!("{}, {votes}", told.join("; "))
}

#[test]
fn a_vote_that_was_not_held() {
    fates::check(
        dated,
        &[
            (
                "Lebanon's parliament failed on Thursday to vote on a bill on prisons for lack of a quorum.",
                &["deferred 2024-03-14"],
            ),
            (
                "Lebanon's parliament failed to convene on Thursday to vote on the prisons bill.",
                &["deferred 2024-03-14"],
            ),
            (
                "Lebanon's parliament was unable to hold a vote on the prisons bill on Thursday.",
                &["deferred 2024-03-14"],
            ),
            (
                "Lebanon's parliament could not vote on the prisons bill on Thursday, as there was no quorum.",
                &["deferred 2024-03-14"],
            ),
            ("The vote on the bill was postponed after the sitting lost its quorum.", &["deferred undated"]),
            ("Lebanon's parliament failed on Thursday to pass a bill on prisons.", &["rejected 2024-03-14"]),
            ("The deputy failed to attend the sitting on Thursday, when members were to vote on taxes.", &[]),
        ],
    );
}

#[test]
fn bills_by_other_names_and_their_sponsors() {
    fates::check(
        course,
        &[
            (
                "Iraq's parliament passed the draft amnesty law on Thursday.",
                &["bill: adopted 2024-03-14 by "],
            ),
            (
                "Togo's National Assembly on Thursday approved a draft labour code.",
                &["bill: passed_chamber 2024-03-14 by "],
            ),
            (
                "The Security Council adopted a draft resolution on Chad on Thursday.",
                &["resolution: adopted 2024-03-14 by "],
            ),
            (
                "The National Assembly of Togo enacted a law on Thursday that bans child marriage.",
                &["bill: enacted 2024-03-14 by "],
            ),
            (
                "Poland's Sejm passed a bill on Thursday. It was drafted by members of the opposition Law and Justice party.",
                &["bill: passed_chamber 2024-03-14 by Law and Justice Party"],
            ),
            (
                "Senegal's National Assembly adopted a bill on Thursday. The law must still be promulgated by President Awa Sow.",
                &["bill: adopted 2024-03-14, enacted undated by "],
            ),
        ],
    );
}

#[test]
fn a_house_that_spurns_the_text_of_another() {
    fates::check(
        fate,
        &[
            (
                "PACE adopted a resolution on Azerbaijan on Thursday. Azerbaijan's parliament rejected the resolution as biased.",
                &["Parliamentary Assembly of the Council of Europe: Azerbaijan, adopted"],
            ),
            (
                "PACE adopted a resolution on Mali on Thursday. Serbia's parliament rejected a resolution on Chad on Friday.",
                &[
                    "Parliamentary Assembly of the Council of Europe: Mali, adopted",
                    "National Assembly of Serbia: Chad, rejected",
                ],
            ),
        ],
    );
}

#[test]
fn what_a_text_says() {
    fates::check(
        says,
        &[
            (
                "The European Parliament adopted a resolution on Mali. MEPs condemn the junta's decision to dissolve all parties.",
                &["condemns the junta's decision to dissolve all parties, 0"],
            ),
            (
                "The European Parliament adopted a resolution on Mali. MEPs deplore the new law on associations.",
                &["condemns the new law on associations, 0"],
            ),
            (
                "PACE adopted a resolution on Chad. It also decided not to ratify the credentials of its delegation.",
                &["decides not to ratify the credentials of its delegation, 0"],
            ),
            (
                "Togo's parliament passed a law banning foreign funding of parties.",
                &["decides foreign funding of parties, 0"],
            ),
            (
                "Togo's parliament passed a bill that allows seriously ill inmates to go home.",
                &["decides seriously ill inmates to go home, 0"],
            ),
            (
                "Togo's parliament passed a bill on Thursday. According to the bill, sponsored by Kofi Abalo, such acts are crimes.",
                &["notes such acts are crimes, 0"],
            ),
            (
                "A resolution condemning the crimes of World War I. The motion was tabled in Togo's parliament.",
                &["condemns the crimes of World War I., 0"],
            ),
            (
                "Togo's parliament approved the bill. Its leader had allowed four members to vote against.",
                &[", 0"],
            ),
            ("Togo's parliament approved the bill. Only four members voted against.", &[", 1"]),
        ],
    );
}

/// `kind: scope yes/no outcome`, one a vote.
fn ballots(found: &Extraction, text: &Resolution) -> String {
    let own = found.votes.iter().filter(|v| v.resolution.as_ref() == Some(&text.r#ref));
    let count = |n: Option<u32>| n.map_or("-".to_owned(), |n| n.to_string());
    let told: Vec<String> = own
        .map(|v| {
            let outcome = v.outcome.map_or("open".to_owned(), |o| o.to_string());
            format!("{} {}/{} {outcome}", v.scope, count(v.yes), count(v.no))
        })
        .collect();
    format!("{}: {}", text.kind, told.join(", "))
}

#[test]
fn motions_to_throw_out_a_bill() {
    fates::check(
        ballots,
        &[
            (
                "Poland's Sejm on Thursday rejected, by 223 votes to 206, a motion to reject the abortion bill.",
                &["bill: procedural 206/223 rejected"],
            ),
            (
                "Poland's Sejm voted 223-206 against a motion to throw out the bill.",
                &["bill: procedural 206/223 rejected"],
            ),
            (
                "Poland's Sejm passed the bill on Thursday by 73 votes to 62, and it will return to a committee for discussion of \
                 amendments.",
                &["bill: final 73/62 adopted"],
            ),
            (
                "Poland's Sejm on Thursday rejected an amendment to the bill by 73 votes to 62.",
                &["bill: amendment 62/73 rejected"],
            ),
        ],
    );
}

#[test]
fn which_chamber_came_last() {
    fates::check(
        dated,
        &[
            (
                "Chile's Chamber of Deputies approved a bill on prisons. The Senate had passed the bill in 2020.",
                &["passed_legislature undated, passed_chamber 2020"],
            ),
            (
                "Chile's Senate passed a bill on prisons in 2020. The Chamber of Deputies approved the bill on Thursday.",
                &["passed_chamber 2020, passed_legislature 2024-03-14"],
            ),
            (
                "Peru's Congress approved on Thursday in a second vote a law that grants amnesty to soldiers.",
                &["adopted 2024-03-14"],
            ),
        ],
    );
}

/// What is said of a text, and how.
fn stances(found: &Extraction, text: &Resolution) -> String {
    let own = found.statements.iter().filter(|s| s.resolution.as_ref() == Some(&text.r#ref));
    own.map(|s| s.stance.map_or("none".to_owned(), |x| x.to_string())).collect::<Vec<_>>().join(", ")
}

#[test]
fn laws_that_violate_and_laws_that_are_needed() {
    fates::check(
        stances,
        &[
            (
                "Togo's parliament passed a bill. Amnesty International said the measure would violate the right to privacy.",
                &["oppose"],
            ),
            (
                "Togo's parliament passed a bill. The government said the law was needed to fight crime.",
                &["support"],
            ),
            (
                "Togo's parliament passed a bill. Amnesty International said the law was not needed.",
                &["oppose"],
            ),
        ],
    );
}
