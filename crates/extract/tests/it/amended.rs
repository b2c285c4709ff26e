//! Laws that a house changes without a word for its bill, other words for what it has passed, and what ends a clause, each with its
//! near miss.

use crate::fates;
use crate::fates::{dated, fate, name};
use plenary_extract::record::{Extraction, Resolution};

/// What a text says.
fn says(found: &Extraction, text: &Resolution) -> String {
    let own = found.provisions.iter().filter(|p| p.resolution.as_ref() == Some(&text.r#ref));
    own.map(|p| format!("{} {}", p.force, p.text)).collect::<Vec<_>>().join("; ")
}

/// `kind by sponsors on subjects`
fn whose(found: &Extraction, text: &Resolution) -> String {
    let names = |of: &[plenary_extract::record::Short]| {
        of.iter().map(|s| name(found, s)).collect::<Vec<_>>().join(" and ")
    };
    format!("{} by {} on {}", text.kind, names(&text.sponsors), names(&text.subjects))
}

#[test]
fn a_house_changes_a_law() {
    fates::check(
        fate,
        &[
            (
                "Kenya's National Assembly on Tuesday amended the penal code to make the beating of guards a crime.",
                &["National Assembly of Kenya: , passed_chamber"],
            ),
            (
                "Zambia's National Assembly on Friday outlawed the sale of tear gas.",
                &["National Assembly of Zambia: , adopted"],
            ),
            (
                "Poland's Sejm on Tuesday passed changes to the country's asylum law.",
                &["Sejm: , passed_chamber"],
            ),
            // The text at hand, others than the house, what nobody has changed.
            ("Kenya's National Assembly on Tuesday amended the draft code.", &[]),
            ("Zambia's farmers on Friday outlawed the sale of tear gas.", &[]),
            ("Poland's Sejm on Tuesday discussed changes to the country's asylum law.", &[]),
        ],
    );
}

#[test]
fn other_words_for_what_was_passed() {
    fates::check(
        says,
        &[
            (
                "Poland's Sejm on Tuesday passed a bill on prisons. The amended law will allow visits on Sundays.",
                &["decides visits on Sundays"],
            ),
            (
                "Poland's Sejm on Tuesday passed a bill on prisons. The new rules allow visits on Sundays.",
                &["decides visits on Sundays"],
            ),
            (
                "Poland's Sejm on Tuesday passed changes to the country's prison law. The changes allow visits on Sundays.",
                &["decides visits on Sundays"],
            ),
            // Those in force.
            ("Poland's Sejm on Tuesday passed a bill on prisons. The rules allow visits on Sundays.", &[""]),
            (
                "The UN Security Council on Thursday adopted a resolution demanding that Chad free the guards. In January, the \
                 council called for a truce.",
                &["demands Chad free the guards"],
            ),
            (
                "The UN Security Council on Thursday adopted a resolution demanding that Chad free the guards. The council \
                 called for a truce.",
                &["demands Chad free the guards; calls a truce"],
            ),
        ],
    );
}

#[test]
fn whose_text_it_is() {
    fates::check(
        whose,
        &[
            (
                "The UN Human Rights Council on Friday adopted a resolution condemning Chad by 23 votes to 9. A rival draft \
                 by Chad was defeated by 25 votes to 4.",
                &["resolution by  on Chad", "resolution by Chad on "],
            ),
            (
                "The UN Human Rights Council on Friday adopted a resolution condemning Chad by 23 votes to 9. A rival draft \
                 from Peru was defeated by 25 votes to 4.",
                &["resolution by  on Chad", "resolution by Peru on Chad"],
            ),
            (
                "Ghana's parliament on Friday passed a bill on prisons. It was introduced in March by Abena Ofosu, a member \
                 of the ruling party, and co-sponsored by lawmaker Kwesi Badu.",
                &["bill by Abena Ofosu and Kwesi Badu on "],
            ),
        ],
    );
}

#[test]
fn what_ends_a_clause() {
    fates::check(
        says,
        &[
            (
                "The Senate of Chile on Friday passed a bill that bans tear gas, with 30 senators voting in favour and two against.",
                &["decides tear gas"],
            ),
            (
                "The Senate of Chile on Friday passed a bill banning tear gas, a move praised by campaigners.",
                &["decides tear gas"],
            ),
            (
                "The Senate of Chile on Friday passed a bill that bans tear gas and sent it to the president.",
                &["decides tear gas"],
            ),
            (
                "The Senate of Chile on Friday passed a bill that bans tear gas, batons and flares.",
                &["decides tear gas, batons and flares"],
            ),
            (
                "The Senate of Chile on Friday passed a bill on prisons. It would shield from prosecution guards who fired.",
                &["decides from prosecution guards who fired"],
            ),
        ],
    );
}

#[test]
fn the_second_text_told_again() {
    fates::check(
        says,
        &[(
            "The UN Security Council on Friday adopted a resolution lifting an embargo on Somalia. A second resolution, \
             adopted unanimously, keeps sanctions on the rebels. The second resolution asks the envoy to report on them.",
            &[
                "decides an embargo on Somalia",
                "decides sanctions on the rebels; requests the envoy to report on them",
            ],
        )],
    );
}

#[test]
fn the_day_of_a_change() {
    fates::check(
        dated,
        &[
            (
                "Kenya's parliament on Tuesday amended the penal code to make the beating of guards a crime.",
                &["passed_legislature 2024-03-12"],
            ),
            ("The parliament of Malta criminalised the sale of tear gas in 2016.", &["adopted 2016"]),
        ],
    );
}

/// `scope yes-no outcome`, one a vote.
fn parts(found: &Extraction, text: &Resolution) -> String {
    let own = found.votes.iter().filter(|v| v.resolution.as_ref() == Some(&text.r#ref));
    let count = |n: Option<u32>| n.map_or_else(|| "?".to_owned(), |n| n.to_string());
    let line = |v: &plenary_extract::record::Vote| {
        let outcome = v.outcome.map_or_else(String::new, |o| o.to_string());
        format!("{} {}-{} {outcome}", v.scope, count(v.yes), count(v.no))
    };
    own.map(line).collect::<Vec<_>>().join("; ")
}

#[test]
fn points_are_voted_on_one_by_one() {
    let lead = "The Sejm on Tuesday voted point by point on a motion on Iran.";
    let row = |told: &str| format!("{lead}{told}");
    let listed = row(
        "\n\n• Point one, condemning the arrests: approved unanimously.\n\n• Point two, demanding that Iran free its teachers: \
         approved by 32 votes to 26.\n\n• Point three, urging the Government to close the embassy: defeated, 40 votes to 18.",
    );
    let plain = row(
        " The first point, condemning the arrests, was carried by 40 votes to 3. Its second point fell by 12 votes to 31.",
    );
    let speech = row(
        " The first point, she said, was that the arrests were lawful. The motion was carried by 40 votes to 3.",
    );
    fates::check(
        parts,
        &[
            (&listed, &["paragraph ?-? adopted; paragraph 32-26 adopted; paragraph 18-40 rejected"]),
            (&plain, &["paragraph 40-3 adopted; paragraph 12-31 rejected"]),
            // What somebody says is no part of the text.
            (&speech, &["final 40-3 adopted"]),
        ],
    );
    fates::check(
        says,
        &[
            (
                &listed,
                &[
                    "condemns the arrests; demands Iran free its teachers; urges the Government to close the embassy",
                ],
            ),
            (
                &row(
                    " Clause (b), deploring the arrests in almost the same words, was lost by 12 votes to 31.",
                ),
                &["condemns the arrests"],
            ),
        ],
    );
}
