//! A text that goes from one chamber to the other and back: each house's version, what one does to the other's, and houses that
//! only look like the one that acts.

use crate::fates::check;
use crate::whose_house::votes;

#[test]
fn a_bill_that_comes_back() {
    check(
        votes,
        &[
            (
                "The U.S. House passed the Laos Freedom Act in May by voice vote. The Senate passed it in June, 90-4. A week later the \
                 House passed the Senate's version, 398-4.",
                &[
                    "--- in U.S. House of Representatives; 90-4 in U.S. Senate; 398-4 in U.S. House of Representatives",
                ],
            ),
            (
                "In October the U.S. House passed the Laos Freedom Act by voice; in November, the Senate by unanimous consent; a day \
                 later the House sent it to the president, 416-1.",
                &[
                    "--- in U.S. House of Representatives; --- in U.S. Senate; 416-1 in U.S. House of Representatives",
                ],
            ),
            // A house that has nothing from the other chamber votes on another text.
            (
                "The U.S. House passed a bill on Laos in May, 300-90. On Tuesday it passed a second bill on Laos, 398-4.",
                &["300-90 in U.S. House of Representatives", "398-4 in U.S. House of Representatives"],
            ),
        ],
    );
}

#[test]
fn the_version_of_one_chamber() {
    check(
        votes,
        &[
            (
                "The Iowa Senate on Thursday passed a resolution condemning killings in Chad, 38-6. The House version, by Rep. Jo Roe, \
                 was approved on March 8 on a vote of 79 to 21. It now goes back to the House, which is expected to concur.",
                &["38-6 in Iowa Senate; 79-21 in Iowa House of Representatives"],
            ),
            // Two versions that nobody has made one of
            (
                "The Iowa Senate passed a bill on prison labor, 30-19. The House version, by Rep. Jo Roe, was approved on March 8, \
                 60-40. A conference committee will settle the differences.",
                &["30-19 in Iowa Senate", "60-40 in Iowa House of Representatives"],
            ),
        ],
    );
}

#[test]
fn a_text_known_by_its_changes() {
    check(
        votes,
        &[(
            "LONDON — The Lords on Tuesday amended the mines bill by 200 votes to 150. A forced labour clause in the ports bill was \
             accepted by the Commons without a division in February.",
            &["200-150 in House of Lords", "--- in UK House of Commons"],
        )],
    );
}

#[test]
fn names_in_brackets() {
    check(
        votes,
        &[
            (
                "The Committee on Non-Governmental Organizations of the U.N. Economic and Social Council (ECOSOC) adopted a \
                 resolution on Fiji by 10 votes to 3.",
                &["10-3 in Committee on Non-Governmental Organizations"],
            ),
            (
                "The Economic and Social Council (ECOSOC) adopted a resolution on Fiji by 30 votes to 3.",
                &["30-3 in Economic and Social Council"],
            ),
        ],
    );
}

#[test]
fn a_parliament_of_several_lands() {
    let told = "The European Parliament called for sanctions on Nicaragua by 483 votes to 47. Nicaraguan groups in Managua said that \
                Nicaragua had jailed many; Nicaragua's president, Nicaraguans say, rules alone.";
    let before = format!(
        "{told}\n\nThe parliament has done so before. Its last resolution, in September 2018, met with 35 votes against."
    );
    check(votes, &[(&before, &["483-47 in European Parliament", "--35 in European Parliament"])]);
    // Told to be the land's own
    let own =
        format!("{told}\n\nThe parliament in Managua adopted a declaration on Spain by 70 votes to 20.");
    check(votes, &[(&own, &["483-47 in European Parliament", "70-20 in National Assembly of Nicaragua"])]);
}
