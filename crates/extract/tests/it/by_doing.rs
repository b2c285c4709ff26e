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

#[test]
fn refusals_told_otherwise() {
    const REJECTED: &[&str] = &["rejected 2024-03-12"];
    fates::check(
        dated,
        &[
            ("The Human Rights Council on Tuesday said no to a resolution on Chad.", REJECTED),
            (
                "The Human Rights Council's rejection on Tuesday of a resolution on Chad angered campaigners.",
                REJECTED,
            ),
            (
                "The rejection on Tuesday by the Human Rights Council of a resolution on Chad angered campaigners.",
                REJECTED,
            ),
            ("A resolution on Chad did not survive Tuesday's vote in the Human Rights Council.", REJECTED),
            ("A minister on Tuesday said no to a resolution on Chad.", &[]),
            ("There were marches on Tuesday in rejection of a resolution on Chad.", &[]),
            ("A resolution on Chad, the envoy said, would not survive.", &[]),
        ],
    );
}

#[test]
fn a_towns_council_beside_a_text() {
    fates::check(
        fates::fate,
        &[
            (
                "A motion on Chad was withdrawn in the city council on Tuesday.",
                &["city council: Chad, withdrawn"],
            ),
            (
                "A motion on Chad was tabled on Tuesday. Painters were at work in the city council.",
                &["nobody: Chad, introduced"],
            ),
        ],
    );
}

#[test]
fn a_number_by_who_brings_the_text() {
    let number = |_: &plenary_extract::record::Extraction, text: &plenary_extract::record::Resolution| {
        format!("{} {}", text.stage, text.symbol.clone().unwrap_or_default())
    };
    fates::check(
        number,
        &[(
            "GENEVA - The Commission on Human Rights decided on Thursday, by 24 votes to 18, to take no action \
             on a draft on Iran, which had been submitted by Austria. It then adopted a resolution on Cuba \
             without a vote.\n\nIntroducing document E/CN.4/1996/L.33, the representative of Austria said that \
             the text was a mild one.",
            &["lapsed E/CN.4/1996/L.33", "adopted "],
        )],
    );
}
