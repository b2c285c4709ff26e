//! Short sentences that open the story of another year, or bring up the next text. Each with its near miss.

use crate::fates::{self, dated};
use crate::voters::voters;

const CUBA: &str = "GENEVA - By 21 votes to 17, the United Nations Commission on Human Rights approved a resolution on Cuba on Thursday.";

#[test]
fn the_year_of_the_story() {
    let row = |rest: &str, want: &[&str]| {
        let text = format!("{CUBA}\n\n{rest}");
        fates::check(dated, &[(&text, want)]);
    };
    const NOW: &str = "adopted 2024-03-14";
    row("Last year was closer. The text passed by 22 votes to 21.", &[NOW, "adopted 2023"]);
    row(
        "The year before had been noisier. The draft went through with 24 votes in favour and 20 against.",
        &[NOW, "adopted 2023"],
    );
    row("Delegates remember 2004. That text passed by 22 votes to 21.", &[NOW, "adopted 2004"]);
    row(
        "In 2004 the text passed by 22 votes to 21. The year before, it went through with 24 votes in favour and 20 against.",
        &[NOW, "adopted 2004", "adopted 2003"],
    );
    // A sentence that tells of something else, and one with a day of its own
    row("Cuba held elections last year. The text passed by 21 votes to 17.", &[NOW]);
    row("Last year was closer. On Thursday nobody walked out.", &[NOW]);
}

#[test]
fn the_next_text() {
    const SYRIA: &str = "UNITED NATIONS - The Security Council on Tuesday rejected a resolution on Syria by four votes to seven.";
    let row = |rest: &str, want: &[&str]| {
        let text = format!("{SYRIA} {rest}");
        fates::check(dated, &[(&text, want)]);
    };
    const FIRST: &str = "rejected 2024-03-12";
    row(
        "On Wednesday it was the turn of a Russian draft. Four countries voted in favour and eight against it.",
        &[FIRST, "rejected 2024-03-13"],
    );
    row(
        "A Russian draft followed on Wednesday. Four countries voted in favour and eight against it.",
        &[FIRST, "rejected 2024-03-13"],
    );
    row(
        "Wednesday brought a Russian draft. Four countries voted in favour and eight against it.",
        &[FIRST, "rejected 2024-03-13"],
    );
    row("Wednesday brought no relief. Russia said the draft had failed for good reason.", &[FIRST]);
}

#[test]
fn what_falls_in_the_council_gets_no_number() {
    fates::check(
        dated,
        &[(
            "UNITED NATIONS - The Security Council on Tuesday rejected a resolution on Syria, which was vetoed by Russia. In January the \
             Council adopted Resolution 2504 by 11 votes to none.",
            &["rejected 2024-03-12, vetoed 2024-03-12", "adopted 2024-01"],
        )],
    );
}

#[test]
fn counts_told_otherwise() {
    let row = |rest: &str, want: &str| {
        let text = format!(
            "WASHINGTON - The Permanent Council of the OAS on Tuesday adopted a resolution on Haiti{rest}"
        );
        fates::check(voters, &[(&text, &[want])]);
    };
    row(". It went ahead with 19 votes; the noes were four.", "19/4: ");
    row(
        ". Bolivia, Mexico and Peru, three countries in all, pronounced themselves against it; 19 were in favour.",
        "19/3: Bolivia no, Mexico no, Peru no",
    );
    row(
        ". The decision was taken with the approval of 18 states. Mexico voiced its objection to it in the ballot.",
        "18/-: Mexico no",
    );
    row(
        ". For the resolution, the agency reports, 96 deputies cast their votes, 44 were against.",
        "96/44: ",
    );
    // A measure that goes ahead with other things, and an objection that is only words
    row(
        " by 19 votes to 4. It went ahead with 12 months of delay. Mexico voiced its objection to it in a letter.",
        "19/4: ",
    );
}

#[test]
fn texts_put_paid_to() {
    fates::check(
        dated,
        &[
            ("OTTAWA - The Senate on Tuesday put paid to the Prisons Bill.", &["rejected 2024-03-12"]),
            ("OTTAWA - The Prisons Bill was junked on Tuesday by 31 votes to 12.", &["rejected 2024-03-12"]),
            ("OTTAWA - The Senate on Tuesday put paid to hopes of a truce.", &[]),
        ],
    );
}

/// `scope yes/no`, one a vote of the text.
fn scopes(found: &plenary_extract::record::Extraction, text: &plenary_extract::record::Resolution) -> String {
    let count = |n: Option<u32>| n.map_or("-".to_owned(), |n| n.to_string());
    let own = found.votes.iter().filter(|v| v.resolution.as_ref() == Some(&text.r#ref));
    own.map(|v| format!("{} {}/{}", v.scope, count(v.yes), count(v.no))).collect::<Vec<_>>().join(", ")
}

#[test]
fn changes_and_business_told_otherwise() {
    let row = |rest: &str, want: &str| {
        let text = format!(
            "STRASBOURG - The European Parliament adopted a resolution on Cuba on Thursday by 240 votes to 200. {rest}"
        );
        fates::check(scopes, &[(&text, &[want])]);
    };
    row(
        "None of the amendments passed. The harshest of them, by Rasa Vaitiekunaite, got 51 votes, with 190 against.",
        "final 240/200, amendment 51/190",
    );
    row(
        "Spain wanted an amendment on jails: 310 votes to 150 against it. Malta wanted one on schools: 260 to 170.",
        "final 240/200, amendment 150/310, amendment 260/170",
    );
    row("The word \"genocide\" was knocked out by 150 votes to 130.", "final 240/200, amendment 150/130");
    row(
        "Paragraph 7 did not survive: 288 members wished to keep it and 341 did not.",
        "final 240/200, paragraph 288/341",
    );
    row(
        "A request that the subject be struck off the agenda had been turned down by 214 votes to 161.",
        "final 240/200, procedural 161/214",
    );
    row(
        "A point of order by the ECR was put to the floor and defeated by 88 to 47.",
        "final 240/200, procedural 47/88",
    );
    row("A challenge to its admissibility was thrown out by 88 to 47.", "final 240/200, procedural 47/88");
    // What others are asked for, and a challenge of another sort
    row("Its request that prisoners be freed was turned down by Cuba.", "final 240/200");
    row("A challenge to the embargo was heard by a court in May.", "final 240/200");
}

#[test]
fn as_many_matters_as_texts() {
    let fate = |rest: &str, states: &[&str]| {
        let want: Vec<String> =
            states.iter().map(|s| format!("UN Human Rights Council: {s}, adopted")).collect();
        let want: Vec<&str> = want.iter().map(String::as_str).collect();
        let text = format!("GENEVA - The Human Rights Council on Thursday adopted three resolutions{rest}.");
        fates::check(fates::fate, &[(&text, &want)]);
    };
    fate(
        ": on arrests in Mali, on the jailing of clerks in Chad and on a dam in Peru",
        &["Mali", "Chad", "Peru"],
    );
    fate(", on arrests in Mali, the jailing of clerks in Chad and a dam in Peru", &["Mali", "Chad", "Peru"]);
    // Of one matter
    fate(" on Mali, Chad and Peru", &["Mali", "Chad", "Peru"]);
}

#[test]
fn days_that_are_ahead() {
    fates::check(
        dated,
        &[
            (
                "UNITED NATIONS - With the mandate due to expire at midnight on Friday, the Security Council has rejected a resolution on \
                 Syria by four votes to seven.",
                &["rejected undated"],
            ),
            (
                "UNITED NATIONS - With the mandate due to expire, the Security Council on Tuesday rejected a resolution on Syria by four \
                 votes to seven.",
                &["rejected 2024-03-12"],
            ),
            (
                "CAIRO - The Council of the League of Arab States adopted on Saturday a resolution suspending Syria. It also adopted, in \
                 the presence of the Syrian side, a statement condemning Israel's plans for a ramp.",
                &["adopted 2024-03-09", "adopted 2024-03-09"],
            ),
        ],
    );
}
