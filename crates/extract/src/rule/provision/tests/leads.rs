//! Rows of leads: what a text does that a house decides on in the same sentence, or in the one before.

use super::check;

#[test]
fn what_amendments_to_a_law_do() {
    const GEO: &str = "Parliament tightens rules\n\nTBILISI - ";
    let masks: &[&str] = &["decides: face masks at rallies"];
    check(
        GEO,
        &[
            (
                "Georgia's parliament adopted amendments to the law on assemblies that ban face masks at rallies.",
                masks,
            ),
            ("Georgia's parliament adopted amendments that ban face masks at rallies.", masks),
            ("Georgia's parliament adopted amendments banning face masks at rallies.", masks),
            (
                "Georgia's parliament passed an amendment to the Entry into Georgia Law that bans face masks at rallies.",
                masks,
            ),
            (
                "Georgia's parliament passed a bill making face masks a crime.",
                &["decides: face masks a crime"],
            ),
            (
                "Georgia's parliament passed changes to the code that tighten the rules on rallies.",
                &["decides: the rules on rallies"],
            ),
            // Of a bill that is spoken of, and of what is only asked for.
            ("Georgia's parliament rejected amendments to the bill that ban face masks at rallies.", &[]),
            ("The students want amendments that ban face masks at rallies.", &[]),
        ],
    );
}

#[test]
fn without_the_day_and_the_count_of_the_vote() {
    const GHA: &str = "Parliament votes\n\nACCRA - ";
    let raids: &[&str] = &["condemns: the raids in Belarus"];
    check(
        GHA,
        &[
            ("Ghana's parliament passed a motion condemning the raids in Belarus on Tuesday.", raids),
            ("Ghana's parliament backed a motion condemning the raids in Belarus late on Monday.", raids),
            ("Ghana's parliament passed a motion condemning the raids in Belarus on Friday, 40-12.", raids),
            (
                "Ghana's parliament passed a motion condemning the raids in Belarus with 40 votes for and 12 against.",
                raids,
            ),
            // Of the raids.
            (
                "Ghana's parliament on Tuesday passed a motion condemning the raids in Belarus on Sunday.",
                &["condemns: the raids in Belarus on Sunday"],
            ),
        ],
    );
}

#[test]
fn what_a_text_said_that_was_turned_down() {
    const IOWA: &str = "Council votes\n\nIOWA CITY - The Iowa City Council ";
    let says: &[&str] = &["condemns: the killings", "calls: both armies to let aid in"];
    check(
        IOWA,
        &[
            (
                "rejected a resolution on Sudan. It condemned the killings and called on both armies to let aid in.",
                says,
            ),
            (
                "debated and rejected a resolution on Sudan. It condemned the killings and called on both armies to let aid in.",
                says,
            ),
            (
                "heard a resident of Sudan. It condemned the killings and called on both armies to let aid in.",
                &[],
            ),
        ],
    );
}

#[test]
fn what_a_bill_is_for() {
    const GHA: &str = "Parliament votes\n\nACCRA - Ghana's parliament on Tuesday ";
    check(
        GHA,
        &[
            (
                "voted for a bill aimed at protecting clerks from reprisals.",
                &["decides: clerks from reprisals"],
            ),
            ("approved a bill on smuggling that deports clerks.", &["decides: clerks"]),
            ("passed a bill extraditing clerks to Chad.", &["decides: clerks to Chad"]),
            ("voted to prosecute clerks for bribes.", &["decides: clerks for bribes"]),
            ("voted to close its session.", &[]),
            ("debated a bill. Its house rules were read.", &[]),
        ],
    );
}

#[test]
fn without_its_reading_and_the_manner_of_the_vote() {
    let masks: &[&str] = &["decides: face masks at rallies"];
    check(
        "Parliament votes\n\nACCRA - ",
        &[
            ("Ghana's parliament on Tuesday passed a bill banning face masks at rallies 160-42.", masks),
            (
                "Ghana's parliament passed a bill banning face masks at rallies in its third and final reading on Tuesday.",
                masks,
            ),
            (
                "Ghana's parliament gave a bill banning face masks at rallies a second reading by 160 votes to 42.",
                masks,
            ),
            (
                "Ghana's parliament backed a bill banning face masks at rallies on 12 June on a show of hands.",
                masks,
            ),
            (
                "Ghana's parliament rejected a bill banning face masks at rallies in a card vote, by 160 votes to 42.",
                masks,
            ),
            (
                "The city council adopted an ordinance banning face masks at rallies on June 12 by 7 to 3.",
                masks,
            ),
            (
                "Ghana's parliament failed to adopt a bill banning face masks at rallies after the president's veto.",
                masks,
            ),
            // No count and no reading.
            (
                "Ghana's parliament passed a bill banning phones for pupils aged 6-12.",
                &["decides: phones for pupils aged 6-12"],
            ),
            (
                "Ghana's parliament passed a bill banning phones in a public reading room.",
                &["decides: phones in a public reading room"],
            ),
        ],
    );
}
