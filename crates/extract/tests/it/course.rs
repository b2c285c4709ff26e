//! The days of a text's course: what each verb is dated by, and which text the steps are of.

use crate::fates::{check, dated, fate};

#[test]
fn a_text_is_brought_in_before_what_it_asks() {
    const LOST: &str = "A motion on migrants was defeated in the Riksdag on Thursday by 149 votes to 146.";
    for told in [
        "Tabled last October by Ann Roe, the text asked for aid.",
        "Tabled in October by the Left Party's Ann Roe and the Greens' Ben Poe, the motion asks for aid.",
        "Tabled in October by Ann Roe, it asks the government to present a bill.",
    ] {
        check(dated, &[(&format!("{LOST} {told}"), &["rejected 2024-03-14, introduced 2023-10"])]);
    }
}

#[test]
fn a_bill_that_is_law_was_passed_before() {
    const LAW: &str = "Brazil's president signed the bill on the deaf on Thursday.";
    const COURSE: &[&str] = &["enacted 2024-03-14, passed_chamber 2022, passed_legislature 2023-12"];
    for (told, want) in [
        ("It was approved by the Chamber of Deputies in 2022 and by the Senate in December.", COURSE),
        (
            "Presented by Ann Roe, it was approved by the Chamber of Deputies in 2022 and by the Senate in December.",
            COURSE,
        ),
    ] {
        check(dated, &[(&format!("{LAW} {told}"), want)]);
    }
    check(
        dated,
        &[
            (
                "Brazil's Senate on Thursday approved a bill on the deaf. The bill was introduced in 2016 by a deputy and approved \
                 by the Chamber of Deputies in 2018.",
                &["passed_legislature 2024-03-14, passed_chamber 2018, introduced 2016"],
            ),
            // Another one.
            (
                "Brazil's Senate on Thursday approved a bill on the deaf. A similar bill was approved by the Chamber of Deputies in 2018.",
                &["passed_chamber 2024-03-14", "passed_chamber 2018"],
            ),
        ],
    );
}

#[test]
fn a_day_still_to_come_dates_nothing_done() {
    check(
        dated,
        &[
            (
                "A resolution on Eritrea has cleared the Senate Foreign Relations Committee and could reach the floor in September.",
                &["committee_approved undated, adopted 2024-09"],
            ),
            (
                "South Africa's National Council of Provinces passed the Water Bill on Thursday. The Bill goes back to the National \
                 Assembly, which passed its own version on 3 February.",
                &["passed_chamber 2024-03-14, passed_chamber 2024-02-03, passed_legislature undated"],
            ),
        ],
    );
}

#[test]
fn a_paper_of_the_other_chamber_is_its_own() {
    check(
        fate,
        &[(
            "The U.S. Senate on Thursday passed a resolution on Eritrea. A House resolution, H. Res. 733, was introduced last year.",
            &["U.S. Senate: Eritrea, adopted", "U.S. House of Representatives: Eritrea, introduced"],
        )],
    );
}

#[test]
fn what_a_count_is_measured_by_is_not_its_text() {
    check(
        dated,
        &[(
            "The Third Committee on Thursday adopted a resolution on Iran. Seventy states supported it, 41 \
             opposed it and 50 abstained, a slimmer majority than the 81 to 26 that the panel gave a similar \
             text last November.",
            &["committee_approved 2024-03-14", "committee_approved 2023-11"],
        )],
    );
}

#[test]
fn texts_of_old_end_with_those_who_sat() {
    const NOW: &str = "Kenya's National Assembly passed the bill on intersex children on Thursday.";
    const OLD: &str = "passed_chamber 2024-03-14";
    for (told, want) in [
        (
            "A similar bill, introduced in the Senate in 2009, died with the 7th Parliament the next year.",
            "introduced 2009, lapsed 2010",
        ),
        (
            "A first version, submitted in August 2005 by a group of members, was scrapped in May 2008 when the term of the House ran out.",
            "introduced 2005-08, lapsed 2008-05",
        ),
        (
            "An earlier bill, which the Senate approved in July last year, died when the House adjourned without acting on it.",
            "passed_chamber 2023-07, lapsed undated",
        ),
        ("A similar bill fell in 2021 when parliament was dissolved.", "lapsed 2021"),
    ] {
        check(dated, &[(&format!("{NOW} {told}"), &[OLD, want])]);
    }
    // People die, and sessions end, without a text in it.
    check(
        dated,
        &[(
            "Kenya's National Assembly passed the bill on police on Thursday. Forty people died with the president's guard in 2016.",
            &[OLD],
        )],
    );
}

#[test]
fn several_texts_come_to_nothing() {
    const OLD: &[&str] = &[
        "passed_chamber 2024-03-14",
        "passed_chamber 2018, lapsed undated",
        "passed_chamber 2020, lapsed undated",
    ];
    const NOW: &str = "The U.S. House passed the bill on Tibet on Thursday.";
    for told in [
        "The chamber passed similar bills in 2018, by 400-3, and in 2020, by 392-22, and the Senate let each of them lapse.",
        "It passed versions of it in 2018, 400-3, and 2020, 392-22, all of which died in the Senate.",
        "The House passed similar bills in 2018, by 400-3, and in 2020, by 392-22; neither reached the Senate floor.",
    ] {
        check(dated, &[(&format!("{NOW} {told}"), OLD)]);
    }
    check(
        dated,
        &[(
            &format!(
                "{NOW} The House passed similar bills in 2018, by 400-3, and in 2020, by 392-22, and neither was opposed."
            ),
            &["passed_chamber 2024-03-14", "passed_chamber 2018", "passed_chamber 2020"],
        )],
    );
}

#[test]
fn a_date_of_what_the_text_is_about_dates_no_vote() {
    check(
        dated,
        &[
            (
                "The Riksdag adopted a motion on Chad on Thursday. A further proposal, for a day of remembrance on April 24th, was turned \
                 down by 214 votes to 47.",
                &["adopted 2024-03-14", "rejected 2024-03-14"],
            ),
            (
                "The Council of Europe's Parliamentary Assembly on Thursday passed a resolution on how Azerbaijan honours the obligations \
                 it took on in 2001.",
                &["adopted 2024-03-14"],
            ),
            (
                "The ECOWAS Parliament adopted a resolution on Togo on Thursday. In a second resolution, adopted unanimously, the House \
                 decided to hold a hearing in Cotonou in August.",
                &["adopted 2024-03-14", "adopted 2024-03-14"],
            ),
            // The day it was adopted.
            (
                "The Council of Europe's Parliamentary Assembly adopted a resolution condemning Chad in June 2001.",
                &["adopted 2001-06"],
            ),
        ],
    );
}

#[test]
fn another_body_acted_so_long_before() {
    check(
        dated,
        &[
            (
                "The East African Legislative Assembly passed a motion on Burundi on Thursday. The vote comes \
                 three months after the Pan-African Parliament, sitting in Midrand, adopted a resolution on \
                 Burundi.",
                &["adopted 2024-03-14", "adopted 2023-12"],
            ),
            (
                "The General Assembly endorsed the text on Chad on Thursday. It had sailed through the Third Committee a month earlier, 108 to 21.",
                &["adopted 2024-03-14, committee_approved 2024-02"],
            ),
        ],
    );
}

#[test]
fn a_panel_sends_the_text_up() {
    for (told, want) in [
        (
            "The State Government Committee cleared the resolution 4-1 in January.",
            "committee_approved 2024-01",
        ),
        (
            "The State Government Committee had forwarded it to the Assembly on a 5-0 vote in January.",
            "committee_approved 2024-01",
        ),
        ("The resolution had left the State Government Committee in January.", "committee_approved 2024-01"),
    ] {
        let body = format!(
            "TRENTON, N.J. — The state Assembly called Thursday for an inquiry into the war in Chad.\n\nAR 153 passed 62-3.\n\n{told}"
        );
        check(dated, &[(&body, &[&format!("adopted 2024-03-14, {want}")])]);
    }
}

#[test]
fn a_bill_has_each_chambers_day() {
    check(
        dated,
        &[
            (
                "HARTFORD, Conn. — The Senate on Thursday sustained the governor's veto of House Bill 6518. It cleared the House 98-47 in \
                 January and the Senate 24-12 in February, and was vetoed on March 4.",
                &["vetoed 2024-03-04, passed_chamber 2024-01, passed_legislature 2024-02"],
            ),
            // Passed once before, and not another bill.
            (
                "The provincial council decided on Thursday by 34 to 14 to repeal the ordinance on pupils. The repeal bill first passed on \
                 January 19, when 33 members supported it and none opposed it.",
                &["adopted 2024-03-14"],
            ),
        ],
    );
}

#[test]
fn leave_refused_keeps_a_text_back() {
    const PASSED: &str = "New Zealand's Parliament on Thursday passed a motion on Fiji by 112 votes to five.";
    for told in [
        "Ms Roe had sought leave to move it on Wednesday. Leave needs the consent of every member, and the Act whip refused his.",
        "She had asked for leave to move it on Wednesday, but the Act whip withheld his consent.",
    ] {
        check(dated, &[(&format!("{PASSED} {told}"), &["adopted 2024-03-14, deferred 2024-03-13"])]);
    }
    check(
        dated,
        &[(
            &format!("{PASSED} Ms Roe had sought an answer on Wednesday. The minister refused his."),
            &["adopted 2024-03-14"],
        )],
    );
}

#[test]
fn steps_behind_a_bill_are_its_own() {
    const NOW: &str = "Ghana's parliament passed a bill on masks on Thursday.";
    const PASSED: &str = "adopted 2024-03-14";
    for (told, want) in [
        ("It was approved by the justice committee last November.", "committee_approved 2023-11"),
        ("The measure cleared the justice committee in 2022.", "committee_approved 2022"),
        ("The justice committee backed the bill in January.", "committee_approved 2024-01"),
        ("The bill won committee approval on 3 February.", "committee_approved 2024-02-03"),
        ("The text was sent to the justice committee last year.", "referred 2023"),
        ("If signed, the law would take effect in May.", "enacted undated"),
        ("If enacted, the law would punish offenders with a year in jail.", "enacted undated"),
    ] {
        check(dated, &[(&format!("{NOW} {told}"), &[&format!("{PASSED}, {want}")])]);
    }
    for (told, want) in [
        // Others, of other days.
        ("On Wednesday it passed a bill on prisons.", "adopted 2024-03-13"),
        ("Also on Wednesday, lawmakers rejected a bill on prisons.", "rejected 2024-03-13"),
        ("In January, members passed a law that bars gifts.", "adopted 2024-01"),
    ] {
        check(dated, &[(&format!("{NOW} {told}"), &[PASSED, want])]);
    }
    check(
        dated,
        &[
            (
                "Ghana's parliament rejected a bill on masks on Thursday. An opposition bill on the subject was voted down in January.",
                &["rejected 2024-03-14", "rejected 2024-01"],
            ),
            // No day to come lies years back.
            (
                &format!(
                    "{NOW} A similar bill was rejected in 2019. The president has 30 days to sign the legislation."
                ),
                &["adopted 2024-03-14, enacted undated", "rejected 2019"],
            ),
            // What was lost goes nowhere.
            (
                "The U.S. House passed a bill on masks on Thursday. An opposition bill was voted down in January. The measure now \
                 moves to the Senate for a vote.",
                &["passed_chamber 2024-03-14, passed_legislature undated", "rejected 2024-01"],
            ),
            (
                "Canada's House of Commons passed a bill on masks on Thursday. An opposition bill on the same subject was voted \
                 down in January. The Senate approved the legislation last November.",
                &["passed_legislature 2024-03-14, passed_chamber 2023-11", "rejected 2024-01"],
            ),
        ],
    );
}

#[test]
fn a_committee_without_a_name_is_no_house() {
    for told in [
        "A committee of Kenya's parliament on Thursday approved a bill on masks.",
        "A parliamentary committee in Kenya on Thursday approved a bill on masks.",
        "A key committee in the European Parliament on Thursday adopted a resolution on masks.",
        "A bill on masks was approved by a committee of Uganda's parliament on Thursday.",
        "An Israeli parliamentary committee on Thursday approved a bill on masks.",
    ] {
        check(dated, &[(told, &["committee_approved 2024-03-14"])]);
    }
    // The house of two that the name of its parliament tells.
    let lower = "The lower house of the Czech parliament passed a bill on Thursday. The upper house is to vote in May.";
    check(fate, &[(lower, &["Czech Chamber of Deputies: , passed_chamber"])]);
}

#[test]
fn a_text_that_no_action_is_taken_on() {
    for told in [
        "The Commission on Human Rights decided on Thursday to take no action on a draft resolution on Mali.",
        "The Human Rights Council decided on Thursday not to consider a draft resolution on Mali.",
        "Chad's parliament on Thursday voted not to take up a bill banning masks.",
    ] {
        check(dated, &[(told, &["lapsed 2024-03-14"])]);
    }
    check(
        dated,
        &[(
            "The Human Rights Council decided on Thursday in a resolution on Mali to take up no further reports.",
            &["adopted 2024-03-14"],
        )],
    );
}

#[test]
fn a_text_that_a_house_has_before_it() {
    const HERE: &str = "Parliament of Kenya: , introduced";
    for told in [
        "Kenya's parliament began debating a bill banning masks on Thursday.",
        "Lawmakers in Kenya on Thursday debated a bill banning masks.",
        "Kenya's parliament is considering a bill that bans masks.",
        "A bill before Kenya's parliament would ban masks.",
        "A bill banning masks goes before Kenya's parliament on Monday.",
        "A bill being considered by Kenya's parliament would ban masks.",
    ] {
        check(fate, &[(told, &[HERE])]);
    }
    for told in [
        // None is before the house.
        "The government is considering a bill to ban masks, an official told Kenya's parliament.",
        "Kenya's parliament on Thursday debated the war. Nobody had tabled a motion.",
    ] {
        check(fate, &[(told, &[])]);
    }
    // The day of the vote to come is not when it was brought in.
    check(
        dated,
        &[(
            "The UN Security Council is due to vote on Monday on a draft resolution on Mali drafted by Britain.",
            &["introduced undated, adopted 2024-03-18"],
        )],
    );
}
