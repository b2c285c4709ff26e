//! The days of a text's course: what each verb is dated by, and which text the steps are of.

mod fates;

use fates::{check, dated, fate};

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
                &["passed_chamber 2024-03-14, passed_legislature undated", "passed_chamber 2024-02-03"],
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
            "The Third Committee on Thursday adopted a resolution on Iran. Sixty-two nations supported it, 39 opposed it and 54 \
             abstained, a thinner majority than the 74 to 32 that the committee gave a similar draft last November.",
            &["committee_approved 2024-03-14", "committee_approved 2023-11"],
        )],
    );
}
