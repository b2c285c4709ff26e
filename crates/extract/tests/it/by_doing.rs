//! Decisions told beside the main verb: `ended its session by adopting a text`, `drew praise for adopting it`, `a text condemning the
//! arrests, adopted on Tuesday by the Council, was welcomed`. Each with its near miss.

use crate::fates::{self, dated};

const TUESDAY: &[&str] = &["adopted 2024-03-12"];

#[test]
fn what_a_house_did_by_it() {
    fates::check(
        dated,
        &[
            (
                "The Human Rights Council ended its session on Tuesday by adopting a resolution on Chad.",
                TUESDAY,
            ),
            ("The Human Rights Council succeeded on Tuesday in adopting a resolution on Chad.", TUESDAY),
            ("The Human Rights Council went on to adopt a resolution on Chad on Tuesday.", TUESDAY),
            ("The Human Rights Council met on Tuesday to adopt a resolution on Chad.", TUESDAY),
            (
                "Not until Tuesday did the Human Rights Council adopt a resolution on Chad.",
                &["adopted undated"],
            ),
            ("The Human Rights Council on Tuesday threw its weight behind a resolution on Chad.", TUESDAY),
            ("The Human Rights Council could end the war by adopting a resolution on Chad.", &[]),
            ("Campaigners urged the Human Rights Council to respond by adopting a resolution on Chad.", &[]),
            (
                "The Human Rights Council will meet on Wednesday to adopt a resolution on Chad.",
                &["adopted 2024-03-20"],
            ),
        ],
    );
}

#[test]
fn what_a_house_is_judged_for() {
    fates::check(
        dated,
        &[
            ("The Human Rights Council drew praise on Tuesday for adopting a resolution on Chad.", TUESDAY),
            (
                "Chad criticised the Human Rights Council on Tuesday for adopting a resolution on its prisons.",
                TUESDAY,
            ),
            (
                "Campaigners welcomed the decision of the Human Rights Council on Tuesday to adopt a resolution on Chad.",
                TUESDAY,
            ),
            ("Campaigners would praise the Human Rights Council for adopting a resolution on Chad.", &[]),
        ],
    );
}

#[test]
fn the_body_behind_the_day() {
    fates::check(
        dated,
        &[
            (
                "A resolution condemning arrests in Chad, adopted on Tuesday by the Human Rights Council, was welcomed by campaigners.",
                TUESDAY,
            ),
            (
                "Campaigners welcomed a resolution condemning arrests in Chad, adopted on Tuesday by the Human Rights Council.",
                TUESDAY,
            ),
        ],
    );
}
