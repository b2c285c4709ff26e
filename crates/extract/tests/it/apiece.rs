//! Rows of texts that a house votes on one after the other, and vetoes that stand: `the first two passed 53-45, the third 51-45`.
//! Each with its near miss.

use crate::fates;
use crate::fates::{dated, fate};
use crate::told;

const HEAD: &str = "Vote taken";

#[test]
fn a_count_for_each_of_the_first() {
    told::check(&[
        (
            HEAD,
            "The Senate of Kenya on Thursday approved three motions on arms for Chad and Mali. The first two passed 34-20 and the \
             third 31-22.",
            &[
                "Senate of Kenya final 34/20/- adopted",
                "Senate of Kenya final 34/20/- adopted",
                "Senate of Kenya final 31/22/- adopted",
            ],
        ),
        (
            HEAD,
            "The Senate of Kenya on Thursday passed a pair of motions condemning Chad and Mali. Both were approved by voice vote.",
            &["Senate of Kenya final -/-/- adopted", "Senate of Kenya final -/-/- adopted"],
        ),
        // Two speakers are no texts.
        (
            HEAD,
            "The Senate of Kenya on Thursday approved a motion on Chad, 34-20. The first two speakers praised it.",
            &["Senate of Kenya final 34/20/- adopted"],
        ),
    ]);
}

/// As many states as texts: one each; else each is on all of them.
#[test]
fn what_each_of_a_row_is_on() {
    fates::check(
        fate,
        &[
            (
                "The Kenyan Senate on Thursday approved two motions on arms for Chad and Mali. The first two passed 34-20.",
                &["Senate of Kenya: Chad, adopted", "Senate of Kenya: Mali, adopted"],
            ),
            (
                "The Kenyan Senate on Thursday approved three motions on arms for Chad and Mali. The first two passed 34-20.",
                &["Senate of Kenya: Chad and Mali, adopted", "Senate of Kenya: Chad and Mali, adopted"],
            ),
        ],
    );
}

#[test]
fn vetoes_that_stand() {
    told::check(&[
        (
            HEAD,
            "The U.S. Senate on Monday failed to override the president's vetoes of three resolutions on arms for Chad. The first \
             vote was 45-40, the second 45-39 and the third 46-41.",
            &[
                "U.S. Senate final 45/40/- rejected",
                "U.S. Senate final 45/39/- rejected",
                "U.S. Senate final 46/41/- rejected",
            ],
        ),
        (
            HEAD,
            "The U.S. Senate on Monday failed to override the president's vetoes of two resolutions on arms \
             for Chad. The second attempt got 47 votes to 40. The Senate approved the first in May, 54-42.",
            &["U.S. Senate final 47/40/- rejected", "U.S. Senate final 54/42/- adopted"],
        ),
        // A second attempt at one text is no second text.
        (
            HEAD,
            "The U.S. Senate on Monday approved a resolution on arms for Chad. The second attempt got 52 votes to 42.",
            &["U.S. Senate final 52/42/- adopted"],
        ),
    ]);
    fates::check(
        dated,
        &[
            // The day of the vote is not the day of the veto.
            (
                "The Iowa Senate failed on Thursday to override the governor's veto of the bill. The vote was 30-20.",
                &["vetoed undated"],
            ),
            ("The governor of Iowa vetoed the bill on Thursday.", &["vetoed 2024-03-14"]),
        ],
    );
}

#[test]
fn a_member_who_succeeds_in_changing_a_bill() {
    let lead = "The Foreign Relations Committee of the U.S. Senate took up the Chad bill on Thursday.";
    let change = "Senate Foreign Relations Committee amendment 11/8/- adopted";
    for (told, want) in [
        ("Senator Ana Ibarra succeeded, on an 11-8 vote, in attaching an arms ban to it.", change),
        ("Senator Ana Ibarra managed to add an arms ban by 11 votes to 8.", change),
        // The bill itself.
        (
            "Senator Ana Ibarra managed to get it through by 11 votes to 8.",
            "Senate Foreign Relations Committee final 11/8/- adopted",
        ),
    ] {
        told::check(&[(HEAD, &format!("{lead} {told}"), &[want])]);
    }
}
