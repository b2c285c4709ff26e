//! Where and when a decision was taken that tells neither, by the sentence before it. Each with its near miss.

use plenary_extract::record::{Extraction, Resolution};

use crate::fates::{check, dated, name};

/// `body scope yes-no day`, one vote of a text after the other.
fn votes(found: &Extraction, text: &Resolution) -> String {
    let own = found.votes.iter().filter(|v| v.resolution.as_deref() == Some(&*text.r#ref));
    let number = |n: Option<u32>| n.map_or_else(|| "-".to_owned(), |n| n.to_string());
    let told = own.map(|v| {
        let body = v.body.as_ref().map_or("nobody", |b| name(found, b));
        let day = v.date.map_or_else(|| "undated".to_owned(), |d| d.to_string());
        format!("{body} {} {}-{} {day}", v.scope, number(v.yes), number(v.no))
    });
    told.collect::<Vec<_>>().join("; ")
}

#[test]
fn a_house_at_work_sets_the_scene() {
    let lead = "The House of Lords on Thursday passed the Trade Bill by 200 votes to 100.";
    let lords = "House of Lords final 200-100 2024-03-14";
    for (told, vote) in [
        (
            "On Tuesday the Commons debated the bill. A clause on camps was removed by 318 votes to 297.",
            "UK House of Commons amendment 318-297 2024-03-12",
        ),
        (
            "On Tuesday evening MPs in the House of Commons undid much of it. An amendment on camps was defeated by 297 votes to 318.",
            "UK House of Commons amendment 297-318 2024-03-12",
        ),
        (
            "The Justice Committee met on March 5 for six hours. An amendment on camps was rejected by nine votes to eight.",
            "Justice Committee amendment 8-9 2024-03-05",
        ),
        // A house that only speaks or is spoken of, and a paragraph of its own.
        (
            "On Tuesday the envoy met members of the Commons. An amendment on camps was defeated by 97 votes to 118.",
            "House of Lords amendment 97-118 2024-03-12",
        ),
        (
            "On Tuesday the Commons debated the bill.\n\nMr Roe spoke of it. An amendment on camps was defeated by 97 votes to 118.",
            "House of Lords amendment 97-118 2024-03-14",
        ),
    ] {
        check(votes, &[(&format!("{lead} {told}"), &[&format!("{lords}; {vote}")])]);
    }
}

#[test]
fn the_day_is_that_of_the_scene() {
    check(
        dated,
        &[
            (
                "The Riksdag approved the bill on Thursday by 200 votes to 100. The Committee on Justice had debated the bill on March \
                 5. It approved the bill by nine votes to eight.",
                &["adopted 2024-03-14, committee_approved 2024-03-05"],
            ),
            (
                "The Human Rights Council on Monday adopted a resolution on Mali. In the Kenyan capital, MPs took up the matter \
                 yesterday. Without a division, the National Assembly of Kenya agreed to a motion on Chad.",
                &["adopted 2024-03-11", "adopted 2024-03-14"],
            ),
            // The day of the decision itself.
            (
                "The Senate of Kenya debated the bill on March 5. The bill was adopted by 30 votes to 2 on Monday.",
                &["introduced undated, passed_chamber 2024-03-11"],
            ),
        ],
    );
}

/// Houses that one verb tells of, each with its own day.
#[test]
fn houses_in_one_clause() {
    let both = "passed_chamber 2024-03-05, passed_legislature 2024-03-12";
    let signed = format!("{both}, enacted 2024-03-14");
    let two = "committee_approved 2023-11, adopted 2023-12-20";
    for (told, want) in [
        ("The bill was passed by the U.S. House on March 5, by the Senate on Tuesday.", both),
        (
            "The bill was passed by the U.S. House on March 5, by the Senate on Tuesday and signed on Thursday.",
            &signed,
        ),
        (
            "The bill passed the U.S. House on March 5, the Senate on Tuesday, and was signed on Thursday.",
            &signed,
        ),
        ("The U.S. House passed the bill on March 5, the Senate on Tuesday.", both),
        ("The U.S. House passed the bill on March 5 and the Senate on Tuesday.", both),
        (
            "The bill cleared the U.S. House on March 5 and the Senate on Tuesday. It was signed on Thursday.",
            &signed,
        ),
        (
            "The Third Committee adopted a resolution on Mali in November, the General Assembly on December 20.",
            two,
        ),
        (
            "A resolution on Mali was adopted by the Third Committee in November and by the General Assembly on December 20.",
            two,
        ),
        // Another verb's house, another house's man, and what else is signed.
        (
            "The Third Committee adopted a resolution on Mali in November, the General Assembly on Monday elected a judge.",
            "committee_approved 2023-11",
        ),
        (
            "The U.S. House passed the bill on March 5, the Senate's clerk said on Tuesday.",
            "passed_chamber 2024-03-05",
        ),
        (
            "The U.S. House passed the bill on March 5. A letter to the president was signed on Thursday.",
            "passed_chamber 2024-03-05",
        ),
    ] {
        check(dated, &[(told, &[want])]);
    }
}

/// What became of `it`, told by one verb after another.
#[test]
fn steps_of_it() {
    let lead = "The Senate of Kenya approved the bill on Tuesday.";
    let all = "passed_legislature 2024-03-12, passed_chamber 2024-01, introduced 2023-05";
    for (told, want) in [
        ("It was introduced in May 2023 and passed the National Assembly in January.", all),
        ("It was introduced in May 2023 and cleared the National Assembly in January.", all),
        ("It was introduced in May 2023 and was passed by the National Assembly in January.", all),
    ] {
        check(dated, &[(&format!("{lead} {told}"), &[want])]);
    }
    // What another text has passed.
    let other = "It was introduced in May 2023, said the envoy, whose motion passed in January.";
    check(dated, &[(&format!("{lead} {other}"), &["passed_chamber 2024-03-12", "adopted 2024-01"])]);
}
