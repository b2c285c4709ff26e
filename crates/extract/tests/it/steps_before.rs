//! What led to a decision, told after it: where a text was brought in, which committee and which house had it before.

use crate::fates::{check, dated};

const SPEECH: &str = "“It was about time,” said Jane Roe, a campaigner.";

#[test]
fn steps_of_a_bill() {
    let passed = "The House of Representatives on Thursday passed the Ports Act by a vote of 388-21.";
    const DONE: &str = "passed_chamber 2024-03-14";
    for (told, want) in [
        ("The Foreign Affairs Committee approved it in February.", "committee_approved 2024-02"),
        (
            "The measure was reported out of the Foreign Affairs Committee last month.",
            "committee_approved 2024-02",
        ),
        (
            "The measure was reported by the Foreign Affairs Committee in February.",
            "committee_approved 2024-02",
        ),
        ("It came out of committee in February without a dissenting vote.", "committee_approved 2024-02"),
        ("It was first introduced in January.", "introduced 2024-01"),
    ] {
        check(dated, &[(&format!("{passed}\n\n{SPEECH}\n\n{told}"), &[&format!("{DONE}, {want}")])]);
    }
    // What another body did with something else.
    for told in [
        "The Foreign Affairs Committee opened it in February.",
        "The foundation was established in January. The board approved it in February.",
    ] {
        check(dated, &[(&format!("{passed}\n\n{SPEECH}\n\n{told}"), &[DONE])]);
    }
}

#[test]
fn the_other_house_before() {
    let passed = "WASHINGTON - The Senate on Thursday passed the Ports Act by a vote of 88-9.";
    let before = ["passed_legislature 2024-03-14, passed_chamber 2024-01"];
    for told in [
        "The House of Representatives had passed it in January.",
        "It sailed through the House of Representatives in January.",
        "The House of Representatives gave its approval in January.",
    ] {
        check(dated, &[(&format!("{passed}\n\n{SPEECH}\n\n{told}"), &before)]);
    }
}

#[test]
fn what_a_signature_ended() {
    let signed =
        "SACRAMENTO - Gov. Jane Roe on Thursday signed a bill that bars the state from investing in Chad.";
    for (told, want) in [
        ("The Legislature sent him the bill on February 28.", "passed_legislature 2024-02-28"),
        ("Both houses passed the bill in February.", "passed_legislature 2024-02"),
        (
            "The Assembly passed it in May and the Senate in August.",
            "passed_chamber 2023-05, passed_legislature 2023-08",
        ),
    ] {
        check(
            dated,
            &[(&format!("{signed}\n\n{SPEECH}\n\n{told}"), &[&format!("enacted 2024-03-14, {want}")])],
        );
    }
}

#[test]
fn a_committee_that_changed_what_the_plenary_adopts() {
    let adopted = "The UN General Assembly on Thursday adopted a resolution on prisons by 106 votes to none.";
    for (told, want) in [
        (
            "The margin was thinner in November, when the Third Committee rejected an amendment to it, 78 to 86.",
            "adopted 2024-03-14, committee_approved 2023-11",
        ),
        // The plenary's own.
        ("The Assembly had rejected an amendment to it, 78 to 86, in November.", "adopted 2024-03-14"),
    ] {
        check(dated, &[(&format!("{adopted} {told}"), &[want])]);
    }
}
