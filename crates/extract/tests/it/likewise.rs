//! Other houses that did the same, days told by a number alone, and sides of a vote told by nouns, each with its near miss.

use crate::fates::{check, dated, fate, name};
use plenary_extract::record::{Extraction, Resolution};

/// `body day`, of what has happened.
fn done(found: &Extraction, text: &Resolution) -> String {
    let body = text.body.as_ref().map_or("nobody", |b| name(found, b));
    format!("{body} {}", dated(found, text))
}

const LEAD: &str = "The Bundestag recognised the famine in Ukraine as genocide on Wednesday.";
const FIRST: &str = "Bundestag adopted 2024-03-13";

#[test]
fn houses_that_did_as_another() {
    let (meps, poles) = ("European Parliament adopted 2022-12", "Sejm adopted 2023-03");
    let row = |told: &str| format!("{LEAD} {told}");
    let rows: Vec<String> = [
        "The European Parliament did so in December 2022, and the Polish Sejm in March 2023.",
        "It had been preceded by others; similar resolutions were adopted by the European Parliament in December 2022 and by the \
         Polish Sejm in March 2023.",
        "The European Parliament passed a similar resolution in December 2022, and the Polish Sejm followed in March 2023 by 168 \
         votes to 2.",
        // No house, and no day.
        "The European Parliament followed with interest, and so did the Polish Sejm.",
        "It was followed by a debate on Chad on 4 March.",
    ]
    .iter()
    .map(|r| row(r))
    .collect();
    let both: &[&str] = &[FIRST, meps, poles];
    check(
        done,
        &[
            (&rows[0], both),
            (&rows[1], both),
            (&rows[2], both),
            (&rows[3], &[FIRST]),
            (&rows[4], &[FIRST]),
            (
                "The Verkhovna Rada recognised the famine as genocide on March 3, 2011. It was followed by the \
                 Riigikogu of Estonia on April 4, 2013 and the Saeima of Latvia on July 9 of the same year.",
                &[
                    "Verkhovna Rada adopted 2011-03-03",
                    "Riigikogu adopted 2013-04-04",
                    "Saeima adopted 2013-07-09",
                ],
            ),
        ],
    );
}

#[test]
fn a_parliament_by_its_land_declares() {
    check(
        done,
        &[
            (
                "The parliament of Estonia on Wednesday recognized the deportation of the Crimean Tatars in May 1944 as genocide.",
                &["Riigikogu adopted 2024-03-13"],
            ),
            // Who has said it is no house.
            (
                "The president of Estonia on Wednesday recognized the deportation of the Tatars as genocide.",
                &[],
            ),
        ],
    );
}

#[test]
fn days_by_their_number() {
    check(
        dated,
        &[
            ("On the 10th the Senate of Chile adopted a resolution on Fiji.", &["adopted 2024-03-10"]),
            (
                "The Senate of Chile adopted a resolution on Fiji on the 20th, unanimously.",
                &["adopted 2024-02-20"],
            ),
            (
                "The Senate of Chile adopted a resolution on Fiji on the night of the 11th.",
                &["adopted 2024-03-11"],
            ),
            ("The Senate of Chile on Nov. 24 last year passed a motion on Fiji.", &["adopted 2023-11-24"]),
            ("The Senate of Chile passed a motion on Fiji on 3 March last year.", &["adopted 2023-03-03"]),
            // No days.
            (
                "On the 10th anniversary of the coup the Senate of Chile adopted a resolution on Fiji.",
                &["adopted undated"],
            ),
            ("The Senate of Chile adopted a resolution on Fiji on the 2nd floor.", &["adopted undated"]),
        ],
    );
}

/// `yes/no: voter option, ...` of the first vote.
fn sides(found: &Extraction, text: &Resolution) -> String {
    let Some(v) = found.votes.iter().find(|v| v.resolution.as_ref() == Some(&text.r#ref)) else {
        return String::new();
    };
    let count = |n: Option<u32>| n.map_or("-".to_owned(), |n| n.to_string());
    let told: Vec<String> =
        v.positions.iter().map(|p| format!("{} {}", name(found, &p.actor), p.option)).collect();
    format!("{}/{}: {}", count(v.yes), count(v.no), told.join(", "))
}

#[test]
fn sides_told_by_nouns() {
    check(
        sides,
        &[
            (
                "The OAS Permanent Council approved a resolution on Haiti with the votes of 17 countries, the rejection of Cuba and \
             Peru and the abstention of Chile, Belize and Uruguay.",
                &["17/-: Cuba no, Peru no, Chile abstain, Belize abstain, Uruguay abstain"],
            ),
            (
                "The OAS Permanent Council approved a resolution on Haiti by 17 votes with the abstention of Chile, and the vote \
             against of Peru.",
                &["17/-: Chile abstain, Peru no"],
            ),
            (
                "The OAS Permanent Council approved a resolution on Haiti by 17 votes to two, those of Cuba and Peru.",
                &["17/2: Cuba no, Peru no"],
            ),
            (
                "The Senate of Colombia passed a motion on Haiti on Tuesday. It had a single vote against, that of Senator Luis Roe.",
                &["-/1: Luis Roe no"],
            ),
            // What is rejected is a text.
            (
                "The rejection of Cuba's motion on Haiti by 17 votes to two surprised the OAS Permanent Council.",
                &["2/17: "],
            ),
        ],
    );
}

#[test]
fn voters_by_their_number_and_their_absence() {
    check(
        sides,
        &[
            (
                "The UN Human Rights Council adopted the text on Belarus by 21 votes to 3, with 20 abstentions. Among the three are \
             China and Cuba. Armenia voted for it for the second year in a row.",
                &["21/3: China no, Cuba no, Armenia yes"],
            ),
            (
                "The National Assembly of Ecuador approved on Tuesday a motion on Haiti by 91 votes to 3. CREO left the chamber \
             without voting, and Senator Ana Poe left the hall before the question was put.",
                &["91/3: CREO not_voting, Ana Poe not_voting"],
            ),
        ],
    );
}

#[test]
fn what_a_text_rejects_is_another() {
    check(
        fate,
        &[
            (
                "The Milli Majlis on Monday adopted a statement which rejects the resolution of the Senate of Chile.",
                &["Milli Majlis: , adopted"],
            ),
            (
                "The Milli Majlis on Monday adopted a declaration that rejected the Chilean Senate's bill on Armenia.",
                &["Milli Majlis: Armenia, adopted"],
            ),
            // A house does.
            (
                "The Senate of Chile, which rejected the bill on Armenia on Monday, will meet again.",
                &["Chilean Senate: Armenia, rejected"],
            ),
        ],
    );
}

#[test]
fn the_same_fate() {
    let lead = |told: &str| {
        format!("The Human Rights Council on Friday rejected a draft on Sudan by 20 votes to 18. {told}")
    };
    let (sudan, chad) =
        ("UN Human Rights Council: Sudan, rejected", "UN Human Rights Council: Chad, rejected");
    let rows: Vec<String> = [
        "A text on Chad met the same fate.",
        "A text on Chad extending the mission met the same fate.",
        "The day before, a Norwegian draft on Chad had met with a similar end.",
        "A draft by Norway on Chad suffered an identical fate, by 22 votes to 16.",
        "A draft on Chad was withdrawn, and a draft on Mali shared its fate.",
        // No text.
        "Villages in Chad met the same fate, he said.",
        "The draft's author met his fate in court.",
    ]
    .iter()
    .map(|r| lead(r))
    .collect();
    let withdrawn: &[&str] =
        &[sudan, "UN Human Rights Council: Chad, withdrawn", "UN Human Rights Council: Mali, withdrawn"];
    check(
        fate,
        &[
            (&rows[0], &[sudan, chad]),
            (&rows[1], &[sudan, chad]),
            (&rows[2], &[sudan, chad]),
            (&rows[3], &[sudan, chad]),
            (&rows[4], withdrawn),
            (&rows[5], &[sudan]),
            (&rows[6], &[sudan]),
        ],
    );
}
