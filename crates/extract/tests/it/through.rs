//! How far a bill of two chambers has come: through both, through one, or back to the first.

use crate::fates::{check, dated, fate};

/// What becomes of a bill that the Senate of Kenya acts on.
fn kenya(rows: &[(&str, &str)]) {
    for (told, stage) in rows {
        check(fate, &[(told, &[&format!("Senate of Kenya: , {stage}")])]);
    }
}

#[test]
fn a_bill_that_goes_to_the_ruler_is_through() {
    kenya(&[
        (
            "Kenya's Senate on Thursday gave final approval to a bill banning masks, sending it to President Roe for signature.",
            "passed_legislature",
        ),
        (
            "Kenya's Senate on Thursday passed a bill banning masks and sent it to the president.",
            "passed_legislature",
        ),
        (
            "Kenya's Senate on Thursday passed a bill banning masks, clearing it for President Roe's signature.",
            "passed_legislature",
        ),
        (
            "A bill banning masks has won final approval in Kenya's Senate and awaits the president's signature.",
            "passed_legislature",
        ),
        // To the other house, or only in some case.
        (
            "Kenya's Senate on Thursday passed a bill banning masks, sending it to the National Assembly.",
            "passed_chamber",
        ),
        (
            "Kenya's Senate on Thursday passed a bill banning masks. If the National Assembly agrees, it goes to the president.",
            "passed_chamber",
        ),
    ]);
}

#[test]
fn what_the_other_chamber_changed_is_agreed_to() {
    kenya(&[
        (
            "Kenya's Senate on Thursday accepted the National Assembly's amendments to a bill banning masks.",
            "passed_legislature",
        ),
        (
            "Kenya's Senate voted 30-12 to agree to the National Assembly's changes to a bill banning masks.",
            "passed_legislature",
        ),
        (
            "Kenya's Senate on Thursday approved changes made by the National Assembly to a bill banning masks.",
            "passed_legislature",
        ),
        // Its own.
        ("Kenya's Senate on Thursday approved a bill with changes to the rules on masks.", "passed_chamber"),
    ]);
}

#[test]
fn a_bill_goes_back_to_the_chamber_that_had_passed_it() {
    check(
        dated,
        &[
            (
                "Kenya's Senate on Thursday passed a bill on masks with changes. It must return to the National Assembly, which \
                 passed it in January.",
                &["passed_chamber 2024-03-14, passed_chamber 2024-01, passed_legislature undated"],
            ),
            (
                "A bill on masks must return to the National Assembly, after Kenya's Senate changed it on Thursday and passed it. \
                 The National Assembly had approved it in January.",
                &["passed_chamber 2024-03-14, passed_legislature undated, passed_chamber 2024-01"],
            ),
        ],
    );
    // The House was first, and the governor is no house.
    check(
        dated,
        &[(
            "The Texas House passed a bill on masks on Thursday. The bill, which cleared the Senate in January, now goes to the \
             governor, who is expected to sign it.",
            &["passed_legislature 2024-03-14, passed_chamber 2024-01, enacted undated"],
        )],
    );
    check(
        dated,
        &[(
            "The Texas House passed a bill on masks on Thursday, a week after the Senate did.",
            &["passed_legislature 2024-03-14, passed_chamber undated"],
        )],
    );
}

#[test]
fn a_bill_sent_to_committee_or_back_unsigned() {
    for (told, want) in [
        ("The Knesset on Thursday sent a bill that bans masks back to committee.", "referred 2024-03-14"),
        (
            "The Knesset on Thursday approved in first reading a bill on masks, sending it to the Labor, Welfare and Health Committee.",
            "introduced 2024-03-14, referred 2024-03-14",
        ),
        (
            "The president on Thursday sent a bill on masks back to the Seimas for reconsideration.",
            "vetoed 2024-03-14",
        ),
        // The session, not the bill, ended so.
        (
            "A bill on masks died in the Rajya Sabha on Thursday when the session ended without a vote.",
            "lapsed 2024-03-14",
        ),
    ] {
        check(dated, &[(told, &[want])]);
    }
}

#[test]
fn an_act_that_is_amended_is_not_what_was_passed() {
    let title = |_: &plenary_extract::record::Extraction, text: &plenary_extract::record::Resolution| {
        text.title.clone().unwrap_or_default()
    };
    check(
        title,
        &[
            (
                "Taiwan's Legislative Yuan on Thursday passed amendments to the Assembly and Parade Act.",
                &[""],
            ),
            (
                "South Korea's National Assembly on Thursday approved a revision of the Nationality Act.",
                &[""],
            ),
            ("The U.S. Senate on Thursday passed the House’s USA Freedom Act.", &["USA Freedom Act"]),
            // A bill that is named so.
            (
                "Taiwan's Legislative Yuan on Thursday passed the Assembly and Parade Act.",
                &["Assembly and Parade Act"],
            ),
        ],
    );
}

#[test]
fn a_veto_that_a_house_does_away_with() {
    for told in [
        "Georgia's parliament on Thursday canceled the president's veto of the bill on masks.",
        "Georgia's parliament on Thursday overcame the presidential veto on the bill.",
        "Ukraine's parliament on Thursday voted to overcome the president's veto on the bill.",
    ] {
        check(dated, &[(told, &["enacted 2024-03-14"])]);
    }
    // It stands.
    let stands = "Georgia's parliament on Thursday failed to overturn the president's veto of the bill.";
    check(fate, &[(stands, &["Georgian Parliament: , vetoed"])]);
}
