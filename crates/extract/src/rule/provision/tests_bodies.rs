//! Rows of what bodies decide beside their text, and of subjects that stand apart from their verbs.

use super::tests::{UN, check};

#[test]
fn bodies_rule_in_the_present_and_by_mandates() {
    check(
        UN,
        &[
            (
                "The Council also extended the mandate of its expert on Mali by 25 votes to 10.",
                &["decides: the mandate of its expert on Mali"],
            ),
            (
                "The Council suspends Chad with immediate effect from its activities.",
                &["decides: Chad with immediate effect from its activities"],
            ),
            ("The Council also extended the measures until April.", &[]),
            ("The Council suspends its sitting at noon.", &[]),
        ],
    );
}

#[test]
fn subjects_stand_apart_from_their_verbs() {
    check(
        UN,
        &[
            (
                "The resolution moved by Ambassador Kari Lund, reiterated the solidarity of members with the families.",
                &["reaffirms: the solidarity of members with the families"],
            ),
            (
                "The Council voted on Thursday to censure Chad, and for the first time it also expressed concern over Mali's jails.",
                &["condemns: Chad, and for the first time", "concerned: Mali's jails"],
            ),
            ("One of its paragraphs expresses concern at the arrests.", &["concerned: the arrests"]),
            ("The envoy moved by the sight, reiterated the solidarity of Norway with the families.", &[]),
        ],
    );
}

#[test]
fn verbs_go_on_over_asides() {
    check(
        UN,
        &[
            (
                "The resolution has been drafted by Canada, which worked on it since March, and also urges donors to give more.",
                &["urges: donors to give more"],
            ),
            ("It does, however, urge donors to give more.", &["urges: donors to give more"]),
            ("The heart of the text is a call on donors to give more.", &["calls: donors to give more"]),
            ("The resolution was praised by Canada, which drafted it and urges donors to give more.", &[]),
        ],
    );
}

#[test]
fn it_goes_back_to_the_text_named_last() {
    check(
        UN,
        &[
            (
                "The resolution was lost on its first reading.\n\nWhat would it have done? Precious little. It urged members to open \
                 their borders.",
                &["urges: members to open their borders"],
            ),
            (
                "Over 140 people testified on the resolution.\n\nIt condemned the killings and asked members to open their borders.",
                &["condemns: the killings", "requests: members to open their borders"],
            ),
            (
                "The Cairo Network, a rights group, spoke on the resolution.\n\nIt urged members to open their borders.",
                &[],
            ),
        ],
    );
}
