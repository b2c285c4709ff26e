//! Laws that a text asks others to pass, what a house had done a month before, and counts beside lists of names. Each with its near miss.

use crate::fates::check;
use crate::whose_count::counts;
use plenary_extract::record::{Extraction, Resolution};

fn titled(_: &Extraction, text: &Resolution) -> String {
    format!("{} {} {}", text.kind, text.title.as_deref().unwrap_or("untitled"), text.stage)
}

#[test]
fn what_others_are_asked_to_pass_is_not_passed() {
    check(
        titled,
        &[
            (
                "The Springfield City Council voted unanimously on Tuesday for a resolution urging Congress to pass the Fair Courts Act.",
                &["resolution untitled adopted"],
            ),
            (
                "The Seimas voted 90-12 for a motion asking the government to sign the Torture Convention Act.",
                &["motion untitled adopted"],
            ),
            (
                "Lawmakers in the Springfield City Council voted 9-2 on Tuesday, after a debate on arrests, to pass the Fair Courts Act.",
                &["bill Fair Courts Act adopted"],
            ),
        ],
    );
}

#[test]
fn a_month_before() {
    check(
        counts,
        &[
            (
                "The Security Council adopted a resolution on Libya on Thursday by 10 votes to none. In January it had unanimously imposed an \
                 arms embargo on the country.",
                &[
                    "Libya adopted: UN Security Council final 10/0/-",
                    "Libya adopted: UN Security Council final -/-/-",
                ],
            ),
            (
                "The Security Council adopted a resolution on Libya on Thursday by 10 votes to none. It also imposed an arms embargo on the \
                 country.",
                &["Libya adopted: UN Security Council final 10/0/-"],
            ),
        ],
    );
}

#[test]
fn others_than_those_named() {
    check(
        counts,
        &[
            (
                "The Human Rights Council adopted a resolution on Togo. It won 23 votes. Twelve states, including Cuba and Chad, opposed it, \
                 and 12 others, Peru among them, abstained.",
                &["Togo adopted: UN Human Rights Council final 23/12/12"],
            ),
            (
                "The Human Rights Council adopted a resolution on Togo. It won 23 votes. Twelve states opposed it; Cuba, Chad and ten others \
                 abstained.",
                &["Togo adopted: UN Human Rights Council final 23/12/12"],
            ),
        ],
    );
}

#[test]
fn a_title_beside_another_version() {
    check(
        titled,
        &[(
            "The House of Representatives in Washington approved legislation on China on Tuesday by 407-1. The Fair Ports Act of 2024, a \
             stronger version of a bill the Senate passed in February, bars the sale of masks.",
            &["bill Fair Ports Act of 2024 passed_chamber", "bill untitled passed_chamber"],
        )],
    );
}
