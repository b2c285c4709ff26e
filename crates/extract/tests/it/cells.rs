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

#[test]
fn voters_told_by_name_who_are_all_on_their_side() {
    counts(&[
        (
            "GENEVA - The Human Rights Council adopted a resolution on Belarus on Monday with 33 votes in favour. Peru joined Cuba and \
             Fiji in voting no.",
            &["33/3/-/-/- final"],
        ),
        (
            "NEW YORK - The General Assembly adopted a resolution on Belarus on Monday with 133 votes in favour. Peru was joined in \
             opposing it by Cuba, Fiji and Togo, while 20 abstained.",
            &["133/4/20/-/- final"],
        ),
        (
            "BOISE - The Idaho House adopted a resolution on Belarus on Monday, 51 in favor and Rep. Ann Roe of Boise opposed.",
            &["51/1/-/-/- final"],
        ),
        // Some of more.
        (
            "NEW YORK - The General Assembly adopted a resolution on Belarus on Monday with 133 votes in favour. Peru joined Cuba, \
             among others, in voting no.",
            &["133/-/-/-/- final"],
        ),
    ]);
}

#[test]
fn one_and_many_who_took_no_side() {
    counts(&[
        (
            "MANILA - The Philippine House passed a resolution on Belarus on Monday with 201 in favor, 44 against and a lone \
             abstention.",
            &["201/44/1/-/- final"],
        ),
        (
            "GENEVA - The Human Rights Council adopted a resolution on Belarus on Monday by 20 votes to nine, and no fewer than 18 \
             delegations, Brazil among them, sat it out.",
            &["20/9/18/-/- final"],
        ),
    ]);
}

#[test]
fn what_somebody_moved_and_how_it_fared() {
    const RIKSDAG: &str = "Riksdag final 180/160/- adopted";
    let change: &[&str] = &[RIKSDAG, "Riksdag amendment 150/190/- rejected"];
    let back: &[&str] = &[RIKSDAG, "Riksdag procedural 150/190/- rejected"];
    let rows = [
        ("The Greens moved to take out the ban and leave the rest: lost, 150-190.", change),
        ("The Greens moved, orally, to strike out the paragraph on gas: lost too, 150-190.", change),
        (
            "The Greens had sought to suppress the second of its points, but their proposal fell by 190 votes to 150.",
            change,
        ),
        ("A Green proposal to erase the paragraph on gas had earlier failed by 190 votes to 150.", change),
        (
            "The Greens offered to return the text for improvement, but only 150 members voted for this, and 190 against.",
            back,
        ),
        (
            "The Greens proposed to send it back for further work; this was rejected by 190 votes to 150.",
            back,
        ),
        (
            "The Greens had asked for a separate vote on paragraph 4. It was retained by 190 votes to 150.",
            &[RIKSDAG, "Riksdag paragraph 190/150/- adopted"][..],
        ),
    ];
    let lead = "STOCKHOLM - The Riksdag on Tuesday passed a motion on Belarus by 180 votes to 160.";
    let whole: Vec<String> = rows.iter().map(|r| format!("{lead} {}", r.0)).collect();
    check(&whole.iter().zip(&rows).map(|(w, r)| (HEAD, w.as_str(), r.1)).collect::<Vec<_>>());
}

#[test]
fn what_comes_up_and_who_is_heard() {
    check(&[
        (
            HEAD,
            "The Security Council on Tuesday adopted a resolution on Mali by 11 votes to none. China objected to hearing a nurse. The \
             council decided by nine to four, with two abstaining, to let him speak.",
            &["UN Security Council final 11/0/- adopted", "UN Security Council procedural 9/4/2 adopted"],
        ),
        (
            HEAD,
            "The Inter-Parliamentary Union on Tuesday adopted a resolution on Mali by consensus. The subject, moved by Chad, was taken \
             up by 801 votes to 47, with 120 abstentions.",
            &[
                "Inter-Parliamentary Union final -/-/- adopted",
                "Inter-Parliamentary Union procedural 801/47/120 adopted",
            ],
        ),
        (
            HEAD,
            "The Third Committee on Tuesday approved a draft on Mali by 101 votes to 3, having first retained, by 77 votes to 9, with \
             36 abstentions, operative paragraph 5.",
            &["Third Committee final 101/3/- adopted", "Third Committee paragraph 77/9/36 adopted"],
        ),
    ]);
}
