//! Texts of state assemblies and regional councils, as the press of their lands tells them. Each with its near miss.

use crate::fates::{check, dated, fate, name};
use plenary_extract::record::{Extraction, Resolution};

/// `no: voter option, ...`, one a vote of the text.
fn voters(found: &Extraction, text: &Resolution) -> String {
    let votes = found.votes.iter().filter(|v| v.resolution.as_ref() == Some(&text.r#ref));
    let told = votes.map(|v| {
        let each = v.positions.iter().map(|p| format!("{} {}", name(found, &p.actor), p.option));
        format!("{}: {}", v.no.map_or("-".to_owned(), |n| n.to_string()), each.collect::<Vec<_>>().join(", "))
    });
    told.collect::<Vec<_>>().join("; ")
}

/// The sponsors, in the order they are told.
fn sponsors(found: &Extraction, text: &Resolution) -> String {
    text.sponsors.iter().map(|s| name(found, s)).collect::<Vec<_>>().join(", ")
}

const KERALA: &str = "The Kerala Assembly passed a resolution against the water law on Tuesday.";

#[test]
fn all_but_one() {
    let told = |rest: &str, want: &str| check(voters, &[(&format!("{KERALA} {rest}"), &[want])]);
    let (ldf, udf) = ("Left Democratic Front yes", "United Democratic Front yes");
    let both = format!("-: {ldf}, {udf}");
    told(
        "The resolution was backed by all members of the ruling Left Democratic Front and the United Democratic Front.",
        &both,
    );
    told(
        "It was supported by members of the Left Democratic Front and the opposition United Democratic Front.",
        &both,
    );
    told("It was supported by all the MLAs except BJP's Ram Pillai.", "-: Ram Pillai no");
    told("It was supported by all members except the BJP.", "-: Bharatiya Janata Party no");
    told("All lawmakers except the BJP's Ram Pillai supported it.", "-: Ram Pillai no");
    told("BJP's Ram Pillai was the only dissenting voice.", "1: Ram Pillai no");
    told(
        "The lone BJP MLA in the 140-member house opposed the resolution, calling it a stunt.",
        "-: Bharatiya Janata Party no",
    );
    told(
        "It was approved by a majority including the Left Democratic Front.",
        "-: Left Democratic Front yes",
    );
    // The near misses: who is no voter.
    told("The court wrote a dissenting opinion on the water law.", "");
    told("It was supported by members of the public.", "");
}

#[test]
fn what_a_council_issues() {
    check(
        fate,
        &[
            (
                "At the end of its session, the Arab League Council issued a resolution in which it condemned the raids in Sudan.",
                &["Council of the Arab League: Sudan, adopted"],
            ),
            (
                "The Arab ministers met in Cairo. This came in a resolution issued by the Arab League Council on Sudan.",
                &["Council of the Arab League: , adopted"],
            ),
            ("The Arab League Council issued a statement in which it condemned the raids in Sudan.", &[]),
        ],
    );
}

#[test]
fn debates_and_sittings() {
    let bill = &["Lok Sabha: , introduced"];
    check(
        fate,
        &[
            ("The Lok Sabha on Monday took up the River Protection Bill.", bill),
            ("The Lok Sabha on Monday began discussion on the River Protection Bill.", bill),
            ("Opposing the bill in the Lok Sabha, Minister Ravi Pillai said the law was late.", bill),
            ("The Lok Sabha met on Monday without a debate on the River Protection Bill.", &[]),
            // A sitting that is adjourned puts no text off, and does so no text's time.
            (
                "Lok Sabha proceedings were adjourned for the third time on Monday. Seeking passage of the bill, the minister spoke.",
                bill,
            ),
        ],
    );
    check(
        dated,
        &[(
            "The Lok Sabha was adjourned till Tuesday after passing the River Protection Bill by voice vote on Thursday.",
            &["passed_chamber 2024-03-14"],
        )],
    );
}

#[test]
fn hands_that_sign_and_voices_that_claim() {
    check(
        fate,
        &[
            (
                "The Senate adopted a resolution on Chad. Twelve senators signed the resolution on Sunday.",
                &["nobody: Chad, adopted"],
            ),
            ("The president signed the resolution on Chad on Sunday.", &["nobody: Chad, enacted"]),
        ],
    );
    check(
        sponsors,
        &[
            (
                "The Knesset passed the law by 57 votes to 48. Lawmaker Dan Peretz of the Likud party says he co-sponsored the law.",
                &["Dan Peretz"],
            ),
            (
                "The Knesset passed the law by 57 votes to 48. The Likud party co-sponsored the law.",
                &["Likud"],
            ),
        ],
    );
}

#[test]
fn resolved_and_unanimous() {
    check(
        fate,
        &[
            (
                "Nigeria's Senate on Thursday resolved to invite the police chief over the floods. It followed a motion by Sen. Bola Ade.",
                &["Nigerian Senate: , adopted"],
            ),
            ("The Senate's dispute with the Nigerian press was resolved to everyone's relief.", &[]),
        ],
    );
    check(
        voters,
        &[
            (
                "The Punjab Assembly passed a unanimous resolution on Wednesday on Chad. The speaker has left.",
                &["-: "],
            ),
            (
                "The Punjab Assembly passed a resolution on Wednesday on Chad. The speaker hoped for unanimous motions.",
                &[""],
            ),
            (
                "Chile's Congress passed the bill by 82 votes to 20. Diego Rojas, 35, who leads a bloc that includes the \
                 Communist Party, supported the bill and voted \"yes\".",
                &["20: Diego Rojas yes"],
            ),
        ],
    );
}

/// What the text says, in the order it is told.
fn says(found: &Extraction, text: &Resolution) -> String {
    let own = found.provisions.iter().filter(|p| p.resolution.as_ref() == Some(&text.r#ref));
    own.map(|p| format!("{} {}", p.force, p.text)).collect::<Vec<_>>().join("; ")
}

#[test]
fn the_words_of_a_house() {
    let told = |rest: &str, want: &str| {
        let body = format!("The National Assembly of Pakistan adopted a resolution on Chad. {rest}");
        check(says, &[(&body, &[want])]);
    };
    told(
        "“This House strongly condemns the raids on the villages,” the resolution read.",
        "condemns the raids on the villages",
    );
    told(
        "\"We urge the government to listen to the farmers,\" the resolution said.",
        "urges the government to listen to the farmers",
    );
    told(
        "\"The farmers have waited for years on the river,\" the resolution said.",
        "notes The farmers have waited for years on the river",
    );
    told("Seconding the motion, Senator Bola Ade, lamented the floods of the year.", "");
}

#[test]
fn where_a_church_meets() {
    check(
        fate,
        &[
            (
                "The resolution on prisons passed in a 266-116 vote during the church's General Assembly in Lima.",
                &["General Assembly: , adopted"],
            ),
            (
                "The UN General Assembly adopted a text on Chad by 130 votes to 4. The church hailed the General Assembly.",
                &["UN General Assembly: Chad, adopted"],
            ),
        ],
    );
}
