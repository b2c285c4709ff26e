//! The single numbers of a count that are told apart from the others, and counts on what was asked for in other words; each with
//! its near miss.

use plenary_extract::record::{Extraction, Resolution};

use crate::fates;
use crate::told::check;

const HEAD: &str = "Vote taken";

/// The counts on each text: yes, no, abstaining, present, absent.
fn counts(rows: &[(&str, &[&str])]) {
    let line = |found: &Extraction, r: &Resolution| {
        let n = |n: Option<u32>| n.map_or("-".to_owned(), |n| n.to_string());
        let own = found.votes.iter().filter(|v| v.resolution == Some(r.r#ref.clone()));
        let told = own.map(|v| {
            [v.yes, v.no, v.abstain, v.present, v.absent].map(n).join("/") + &format!(" {}", v.scope)
        });
        told.collect::<Vec<_>>().join("; ")
    };
    fates::check(line, rows);
}

#[test]
fn who_was_not_there() {
    counts(&[
        (
            "GALWAY - Galway City Council passed a motion on Belarus on Monday by 11 votes to three, with one abstention. Two \
             members had sent their apologies.",
            &["11/3/1/-/2 final"],
        ),
        (
            "YORK - The General Synod adopted a motion on Belarus on Monday by 211 votes to 33. Nine delegates sent in regrets.",
            &["211/33/-/-/9 final"],
        ),
        // Regrets of another kind.
        (
            "YORK - The General Synod adopted a motion on Belarus on Monday by 211 votes to 33. Nine delegates sent their regrets to \
             the widow.",
            &["211/33/-/-/- final"],
        ),
        (
            "BOISE - The Idaho House adopted a resolution on Belarus on Monday. The roll call was 51 to 12. Four members were marked \
             as present and three did not vote.",
            &["51/12/-/4/3 final"],
        ),
    ]);
}

#[test]
fn three_bare_numbers() {
    counts(&[
        (
            "GENEVA - The Human Rights Council adopted a resolution on Belarus on Monday by 23 to 11 and 13.",
            &["23/11/13/-/- final"],
        ),
        (
            "MONTEVIDEO - The Senate of Uruguay passed a motion on Belarus on Monday by 17 votes to 9, and 4.",
            &["17/9/4/-/- final"],
        ),
        // What else is counted.
        (
            "GENEVA - The Human Rights Council adopted a resolution on Belarus on Monday by 23 to 11 and 13 states took the floor.",
            &["23/11/-/-/- final"],
        ),
    ]);
}

#[test]
fn some_of_those_counted() {
    counts(&[
        (
            "GENEVA - The Human Rights Council adopted a resolution on Belarus on Monday by 23 votes to 11, with six abstentions. An \
             amendment by Egypt fell, 14 to 20.\n\nThree of the six abstentions came from Asia.",
            &["23/11/6/-/- final; 14/20/-/-/- amendment"],
        ),
        // Told for the first time.
        (
            "GENEVA - The Human Rights Council adopted a resolution on Belarus on Monday by 23 votes to 11. Most of the six \
             abstentions came from Asia.",
            &["23/11/6/-/- final"],
        ),
    ]);
}

#[test]
fn what_a_change_would_have_done_to_a_paragraph() {
    const LEAD: &str =
        "GENEVA - The Human Rights Council adopted a resolution on Belarus on Monday by 23 votes to 11.";
    let row = |s: &str| format!("{LEAD} {s}");
    let change: &[&str] = &[
        "UN Human Rights Council final 23/11/- adopted",
        "UN Human Rights Council amendment 14/20/6 rejected",
    ];
    let kept: &[&str] = &[
        "UN Human Rights Council final 23/11/- adopted",
        "UN Human Rights Council paragraph 20/14/6 adopted",
    ];
    let rows = [
        (
            row(
                "It had rejected an oral amendment by Egypt, which would have struck paragraph 9, by 14 votes to 20, with 6 abstentions.",
            ),
            change,
        ),
        (
            row(
                "An amendment from Cuba, which would have reworded preambular paragraph 4, was lost by 20 votes to 14, with 6 abstentions.",
            ),
            change,
        ),
        (row("Paragraph 9, which Egypt disliked, was retained by 20 votes to 14, with 6 abstentions."), kept),
    ];
    check(&rows.iter().map(|(s, want)| (HEAD, s.as_str(), *want)).collect::<Vec<_>>());
}

#[test]
fn words_that_somebody_tried_to_have_taken_out() {
    const BRISTOL: &str = "Bristol City Council final 41/12/- adopted";
    const LOST: &str = "Bristol City Council amendment 20/31/- rejected";
    let row = |s: &str| {
        format!("BRISTOL - Bristol City Council passed a motion on Belarus on Monday by 41 votes to 12. {s}")
    };
    let rows = [
        (
            row("Councillor Ann Roe tried to have the twinning ban taken out. Her proposal lost, 31 to 20."),
            &[BRISTOL, LOST][..],
        ),
        (row("The Greens wanted to see the trade ban struck out. That failed, 20-31."), &[BRISTOL, LOST][..]),
        // Who is taken out is no word.
        (row("Councillor Ann Roe tried to have a heckler taken out of the room."), &[BRISTOL][..]),
    ];
    check(&rows.iter().map(|(s, want)| (HEAD, s.as_str(), *want)).collect::<Vec<_>>());
}

#[test]
fn put_off_until_a_day() {
    check(&[
        (
            HEAD,
            "The Riksdag decided on Tuesday by 180 votes to 160, with nine abstentions, to put off its vote on a motion on Belarus.",
            &["Riksdag procedural 180/160/9 adopted"],
        ),
        (
            HEAD,
            "The Riksdag agreed by 180 votes in favour to 160 against, with nine members abstaining, to put off until March its vote on \
             a motion on Belarus.",
            &["Riksdag procedural 180/160/9 adopted"],
        ),
        (
            HEAD,
            "The Maine House on Tuesday adopted a resolution on Belarus, 101 to 30. A motion to postpone the matter until June was \
             defeated on a voice vote.",
            &[
                "Maine House of Representatives final 101/30/- adopted",
                "Maine House of Representatives procedural -/-/- rejected",
            ],
        ),
        // A condition.
        (HEAD, "The Maine House will hold the resolution on Belarus until it is adopted by the Senate.", &[]),
    ]);
}
