//! Days that are told beside a decision: of a vote in a sentence of its own, from another day, of a session.

use plenary_extract::record::{Extraction, Resolution, Vote};

use crate::fates::{check, dated};

#[test]
fn counted_from_the_day_told_last() {
    const LEAD: &str = "The Senate of Chile on Tuesday adopted, by 40 votes to 2, a resolution on Mali.";
    for (told, day) in [
        ("The previous day it approved a resolution on Iran by 36 votes to 3.", "2024-03-11"),
        ("A resolution on Iran had been approved the previous night by 36 votes to 3.", "2024-03-11"),
        (
            "A similar resolution on Iran, approved there the day before, drew 36 votes in favor.",
            "2024-03-11",
        ),
        ("The following day it approved a resolution on Iran by 36 votes to 3.", "2024-03-13"),
        ("It approved a resolution on Iran the next morning by 36 votes to 3.", "2024-03-13"),
        ("Hours earlier it had approved a resolution on Iran by 36 votes to 3.", "2024-03-12"),
        (
            "On Feb. 20 the envoys met. The same evening it approved a resolution on Iran by 36 votes to 3.",
            "2024-02-20",
        ),
        (
            "On Feb. 20 the envoys met. Later that day it approved a resolution on Iran by 36 votes to 3.",
            "2024-02-20",
        ),
        // What is before another step, and what the text tells of.
        (
            "On Feb. 20 the envoys met. In May 2023 it approved a resolution on that same day of mourning by 36 votes to 3.",
            "2023-05",
        ),
        (
            "It had met the day before the vote. In May 2023 it approved a resolution on Iran by 36 votes to 3.",
            "2023-05",
        ),
        ("It also approved a resolution condemning arrests in Iran the day before.", "2024-03-12"),
    ] {
        check(dated, &[(&format!("{LEAD} {told}"), &["adopted 2024-03-12", &format!("adopted {day}")])]);
    }
    check(
        dated,
        &[
            (
                "The House of Commons of Canada on March 5 passed a bill on torture. The Senate followed suit the next day, 80 to 30.",
                &["passed_chamber 2024-03-05, passed_legislature 2024-03-06"],
            ),
            (
                "The Seimas on Tuesday adopted a resolution on Chad. The text had been cleared minutes earlier by the Steering Committee.",
                &["adopted 2024-03-12, committee_approved 2024-03-12"],
            ),
        ],
    );
}

#[test]
fn a_vote_whose_day_has_a_sentence_of_its_own() {
    const LEAD: &str = "The Third Committee has approved a resolution on Chad by 124 votes to 38.";
    const DAY: &[&str] = &["committee_approved 2024-02-11"];
    const NONE: &[&str] = &["committee_approved undated"];
    for (told, want) in [
        ("The vote was held on February 11 in New York.", DAY),
        ("Voting took place late on February 11.", DAY),
        ("It was put to the vote on February 11.", DAY),
        ("At the vote on February 11, Kenya abstained.", DAY),
        ("In the February 11 vote, Kenya abstained.", DAY),
        ("Kenya spoke on February 11.", NONE),
        ("The vote on the budget will be held on February 11.", NONE),
    ] {
        check(dated, &[(&format!("{LEAD} {told}"), want)]);
    }
    check(
        dated,
        &[(
            "The draft on Chad, which the Third Committee approved by 124 votes to 38, was tabled by Peru and put to the vote on \
             February 11.",
            &["committee_approved 2024-02-11, introduced undated"],
        )],
    );
}

#[test]
fn the_month_of_a_session() {
    const TEXT: &str = "The resolution was adopted with 481 votes in favor and 19 against.";
    for (lead, day) in [
        ("During its February session, the European Parliament condemned arrests in Chad.", "2024-02"),
        ("At its March plenary, the European Parliament condemned arrests in Chad.", "2024-03"),
        (
            "The European Parliament condemned arrests in Chad. The session was held from March 1 to 7, 2024.",
            "2024-03",
        ),
        (
            "The European Parliament condemned arrests in Chad. Its sitting of 7 March was short.",
            "2024-03-07",
        ),
        ("The European Parliament condemned the arrests of February in Chad.", "undated"),
        (
            "At its September session, the European Parliament elects a chair. It has condemned arrests in Chad.",
            "undated",
        ),
    ] {
        check(dated, &[(&format!("{lead} {TEXT}"), &[&format!("adopted {day}")])]);
    }
}

#[test]
fn a_day_of_this_week() {
    check(
        dated,
        &[
            (
                "The European Parliament this week adopted resolutions on Chad and Mali. In Thursday's vote, the text on Chad was \
                 passed by 497 votes to 31. The resolution on Mali was adopted by show of hands.",
                &["adopted 2024-03-14", "adopted 2024-03-14"],
            ),
            (
                "The European Parliament this week adopted resolutions on Chad and Mali.",
                &["adopted 2024-03", "adopted 2024-03"],
            ),
        ],
    );
}

#[test]
fn a_dateline_on_a_line_of_its_own() {
    const TEXT: &str =
        "The Human Rights Council to-day rejected by 6 votes to 4 a draft resolution on Cyprus.";
    for (line, day) in [
        ("GENEVA, Thursday.", "14"),
        ("From Our Own Correspondent, GENEVA, March 14", "14"),
        ("Debate of the Council, Thursday", "15"),
    ] {
        check(dated, &[(&format!("{line}\n\n{TEXT}"), &[&format!("rejected 2024-03-{day}")])]);
    }
    check(
        dated,
        &[(
            "GENEVA, Thursday. – The Human Rights Council late to-night rejected a draft resolution on Cyprus.",
            &["rejected 2024-03-14"],
        )],
    );
}

#[test]
fn what_a_house_says_is_of_its_day() {
    const LEAD: &str = "The Pan-African Parliament on Wednesday adopted a motion to send a mission to Zimbabwe by 149 votes to 29.";
    for (told, day) in [
        (
            "In January the Committee on Justice had recommended the visit to the House by 14 votes to three.",
            "2024-01",
        ),
        (
            "In January the chair had said the Committee on Justice recommended the visit by 14 votes to three.",
            "undated",
        ),
    ] {
        let want = format!("adopted 2024-03-13, committee_approved {day}");
        check(dated, &[(&format!("{LEAD} {told}"), &[&want])]);
    }
}

#[test]
fn a_chamber_that_passes_a_bill_again() {
    const CHANGED: &str = "The Oregon Senate on Wednesday passed the bill on courts 22-7.";
    const AGREED: &str = "On Thursday the House concurred in a Senate change, 51-6.";
    let both = "passed_chamber 2024-03-13, passed_legislature 2024-03-14";
    for (told, before) in [
        ("The House first approved the bill on January 21 by 53 votes to 4.", ", passed_chamber 2024-01-21"),
        ("The House was told of the bill on January 21.", ""),
    ] {
        check(dated, &[(&format!("{CHANGED} {AGREED} {told}"), &[&format!("{both}{before}")])]);
    }
    // Two stages in one chamber, after the other had passed it.
    check(
        dated,
        &[(
            "The Dáil passed the Goods Bill on Thursday by 73 votes to 61. It had passed its second stage there on February 1 by 70 to \
             60. The Seanad passed it in December.",
            &["passed_legislature 2024-03-14, passed_chamber 2023-12"],
        )],
    );
}

#[test]
fn the_day_it_was_filed() {
    const LEAD: &str = "The Senate of Chile adopted a resolution on Mali on Tuesday by 20 votes to 3.";
    for (told, want) in [
        ("It was tabled on February 28 by Ann Roe.", ", introduced 2024-02-28"),
        ("Filed on February 28, it had languished in committee.", ", introduced 2024-02-28"),
        ("It had been lodged in January.", ", introduced 2024-01"),
        ("It was filed under foreign affairs.", ""),
        ("It was Ann Roe who filed a complaint on February 28.", ""),
    ] {
        check(dated, &[(&format!("{LEAD} {told}"), &[&format!("adopted 2024-03-12{want}")])]);
    }
}

/// Of two months without a year the later one told is the earlier one, where what it tells came first.
#[test]
fn months_told_backwards() {
    const LEAD: &str = "The Senate of Chile approved the bill on Tuesday.";
    for (told, month) in [
        (
            "The Chamber of Deputies had passed it in January, and the Justice Committee in December.",
            "2024-01, committee_approved 2023-12",
        ),
        ("It passed the Chamber of Deputies in January after hearings in December.", "2024-01"),
        (
            "It passed the Chamber of Deputies in January, two months after its sponsors had gathered in November.",
            "2024-01",
        ),
        // In order: both of the year that is over.
        ("It passed the Chamber of Deputies in January and the envoys came in December.", "2023-01"),
    ] {
        let want = format!("passed_legislature 2024-03-12, passed_chamber {month}");
        check(dated, &[(&format!("{LEAD} {told}"), &[&want])]);
    }
}

#[test]
fn in_a_story_of_another_year() {
    const LEAD: &str = "The Senate of Chile on Tuesday adopted, by 40 votes to 2, a motion on Mali.\n\n";
    for (told, want) in [
        // The year that a paragraph opens with is that of its months.
        (
            "In 1996 it was harder. In May the Chamber passed a bill on torture, 60 to 50. In July the Senate threw it out.",
            "passed_chamber 1996-05, rejected 1996-07",
        ),
        // A house at its work: what follows is of that sitting.
        (
            "In Geneva in April 1998 the U.N. Commission on Human Rights took up a text on Iran. The draft was \
             then defeated, 21 to 22.",
            "rejected 1998-04",
        ),
        (
            "In April 1998 the envoys left. The U.N. Commission on Human Rights defeated a draft on Iran, 21 to 22.",
            "rejected 1998",
        ),
        // A day from a month is of that month.
        (
            "Talks ended in the summer of 1997. In January the Chamber passed a bill on torture, 60 to 50. A day later the Senate \
             rejected it.",
            "passed_chamber 1998-01, rejected 1998-01",
        ),
        ("The president vetoed a bill on torture on the last day of November 1999.", "vetoed 1999-11-30"),
        ("The president vetoed a bill on torture on the first day of June 1999.", "vetoed 1999-06-01"),
    ] {
        check(dated, &[(&format!("{LEAD}{told}"), &["adopted 2024-03-12", want])]);
    }
    // The committee's day is told with what it sent up.
    let ballots: fn(&Extraction, &Resolution) -> String = |found, text| {
        let own = found.votes.iter().filter(|v| v.resolution.as_ref() == Some(&text.r#ref));
        let day = |v: &Vote| v.date.map_or_else(|| "undated".to_owned(), |d| d.to_string());
        own.map(day).collect::<Vec<_>>().join(", ")
    };
    for (how, want) in [
        ("had sent it in February", "2024-03-12, 2024-02"),
        ("has been drafting since February", "2024-03-12, undated"),
    ] {
        let text = format!(
            "The U.N. General Assembly on Tuesday endorsed two texts that its Third Committee {how}.\n\nThe resolution on Chad was \
             adopted by 99 to 14, with 8 abstentions. In committee the figures had been 95-15-10."
        );
        check(ballots, &[(&text, &[want])]);
    }
}
