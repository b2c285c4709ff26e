//! What a text met with before it was decided, texts of other years told by the way, and whose house it goes to next. Each with its
//! near miss.

use plenary_extract::record::{Extraction, Resolution};

use crate::fates::{check, dated, fate, name};

/// `scope yes-no (absent)`, one a vote.
fn votes(found: &Extraction, text: &Resolution) -> String {
    let number = |n: Option<u32>| n.map_or_else(|| "?".to_owned(), |n| n.to_string());
    let own = found.votes.iter().filter(|v| v.resolution.as_ref() == Some(&text.r#ref));
    let line = |v: &plenary_extract::record::Vote| {
        let absent = v.absent.map_or_else(String::new, |n| format!(" ({n} absent)"));
        format!("{} {}-{}{absent}", v.scope, number(v.yes), number(v.no))
    };
    own.map(line).collect::<Vec<_>>().join("; ")
}

fn symbol(_: &Extraction, text: &Resolution) -> String {
    text.symbol.clone().unwrap_or_default()
}

#[test]
fn put_off_before_it_was_adopted() {
    check(
        dated,
        &[
            (
                "The Dover City Council voted 8-2 Tuesday to adopt a resolution condemning Chad.\n\nCouncil \
                 first took up the resolution on Feb. 9 but postponed it, 6-5, on a motion by Alderman Ann Roe.",
                &["adopted 2024-03-12, deferred 2024-02-09"],
            ),
            (
                "The Dover City Council voted 8-2 Tuesday to adopt a resolution condemning Chad. Members took up the resolution in \
                 February and postponed it.",
                &["adopted 2024-03-12, deferred 2024-02"],
            ),
            // The next business
            (
                "The Dover City Council adopted a resolution condemning Chad on Tuesday. It then took up the resolution on Mali and \
                 postponed it.",
                &["adopted 2024-03-12", "deferred 2024-03-12"],
            ),
        ],
    );
    check(
        votes,
        &[(
            "The Dover City Council voted 8-2 Tuesday to adopt a resolution condemning Chad.\n\nCouncil \
             considered the resolution on Feb. 9 but postponed it, 6-5, on a motion by Alderman Ann Roe.",
            &["final 8-2; procedural 6-5"],
        )],
    );
}

#[test]
fn texts_of_other_years() {
    check(
        dated,
        &[
            (
                "The Seimas adopted a resolution on Chad on Tuesday. The previous resolution of the Seimas on the country dates from \
                 30 March 2006.",
                &["adopted 2024-03-12", "adopted 2006-03-30"],
            ),
            (
                "The Saeima adopted a statement on Chad on Tuesday. The previous statement of the Saeima on the country dates from \
                 2006.",
                &["adopted 2024-03-12", "adopted 2006"],
            ),
            (
                "The Riigikogu adopted a declaration on Chad on Tuesday. Its previous declaration on the matter dates back to May 2012.",
                &["adopted 2024-03-12", "adopted 2012-05"],
            ),
            (
                "The Seimas adopted a resolution on Chad on Tuesday. The dispute over the previous resolution dates from February.",
                &["adopted 2024-03-12"],
            ),
        ],
    );
}

#[test]
fn changes_and_procedure_told_by_what_was_tried() {
    check(
        votes,
        &[
            (
                "The Saeima adopted a statement on Chad on Thursday with 62 votes in favour and none against.\n\nAnn Roe proposed to \
                 supplement the statement with a call for sanctions. The proposal was rejected, with 21 MPs voting in favour and 37 \
                 against.",
                &["final 62-0; amendment 21-37"],
            ),
            (
                "SYDNEY — As the Senate sat down to work on Tuesday, Senator Ann Roe tried to suspend standing \
                 orders for the sake of a motion of hers, and lost by 44 votes to 13. It condemned Chad.",
                &["procedural 13-44"],
            ),
            (
                "SYDNEY — Senator Ann Roe moved a motion on Chad in the Senate on Tuesday and lost by 44 votes \
                 to 13.",
                &["final 13-44"],
            ),
            // A ward is no number of those away.
            (
                "The Dover City Council voted 8-2 Tuesday to adopt a resolution condemning Chad. Councilman Paul Roe, D-Ward 1, was \
                 absent.",
                &["final 8-2"],
            ),
        ],
    );
}

#[test]
fn told_first_without_its_name() {
    check(
        fate,
        &[
            (
                "Lawmakers are to think again about a measure they passed without a single dissenting voice.\n\nThe Clean Rivers \
                 Bill, passed unanimously by the Sindh Assembly on Feb. 24, sets fines.",
                &["Sindh Assembly: , adopted"],
            ),
            (
                "OTTAWA — Ships will have to carry a log under a bill that received its final approval in the \
                 House of Commons on Wednesday.\n\nThe bill passed third reading by 188 votes to 90. It started out in the Senate, which passed it on March 3, 2022.",
                &["House of Commons of Canada: , passed_legislature"],
            ),
            // Approved where nothing was decided
            (
                "OTTAWA — The House of Commons passed a bill on Chad on Wednesday. Ships will have to carry a \
                 form that received approval in the Senate.",
                &["House of Commons of Canada: Chad, passed_chamber"],
            ),
        ],
    );
}

#[test]
fn numbers_set_off_by_commas() {
    check(
        symbol,
        &[
            (
                "The resolution, R-20-061, was adopted on Tuesday by the Dover City Council. It condemns Chad.",
                &["R-20-061"],
            ),
            ("The Oslo City Council carried a motion (M-114/2020) on Chad on Tuesday.", &["M-114/2020"]),
            // Aircraft and counts
            ("The resolution, F-16 pilots said, was adopted on Tuesday by the Dover City Council.", &[""]),
            ("The resolution, 8-2, was adopted on Tuesday by the Dover City Council.", &[""]),
        ],
    );
}

/// Who the bodies of an article are.
fn bodies(found: &Extraction, _: &Resolution) -> String {
    let body = |a: &&plenary_extract::record::Actor| a.kind.to_string() == "body";
    found.actors.iter().filter(body).map(|a| name(found, &a.r#ref)).collect::<Vec<_>>().join(", ")
}

#[test]
fn a_house_is_called_by_who_holds_it() {
    let row = |senate: &str| {
        format!(
            "TALLAHASSEE, Fla. — The Florida House voted 80-30 Tuesday to condemn Chad. The bill goes to {senate}."
        )
    };
    for (senate, known) in [
        ("the Republican-controlled Senate", "Florida Senate"),
        ("the GOP-dominated Senate", "Florida Senate"),
        ("the Democratic Senate", "Florida Senate"),
        // A house of its own
        ("the Harbour Assembly", "Harbour Assembly"),
    ] {
        let want = format!("Florida House of Representatives, {known}");
        check(bodies, &[(&row(senate), &[&want])]);
    }
}

#[test]
fn a_draft_of_another_house() {
    check(
        fate,
        &[
            (
                "The National Assembly of Panama approved on Thursday a motion on Cuba. The UN Human Rights \
                 Council plans to vote next week on the draft, presented by Peru.",
                &["National Assembly of Panama: Cuba, adopted", "UN Human Rights Council: Cuba, introduced"],
            ),
            (
                "The Chamber of Deputies of Chile approved on Thursday a bill on Cuba. The Senate plans to vote next week on the text.",
                &["Chilean Chamber of Deputies: Cuba, passed_chamber"],
            ),
        ],
    );
}
