//! School boards and councils, and bills on their way through two chambers, as local papers tell of them; each with its near miss.

use plenary_extract::record::{Event, Extraction, Resolution};

use crate::fates::{self, name};
use crate::genres::check;

#[test]
fn boards_by_their_small_names() {
    check(&[
        (
            "The Alder Creek school board on Monday adopted a resolution on Iran. The vote was 4-3.",
            &["Alder Creek school board on Iran: adopted 2024-03-11", "final 4/3/-"],
        ),
        (
            "The school board voted 4-3 Tuesday to adopt a resolution on Iran.",
            &["school board on Iran: adopted 2024-03-12", "final 4/3/-"],
        ),
        (
            "Parents told the school board they were glad. The Easton City Council on Monday adopted a resolution on Iran.",
            &["Easton City Council on Iran: adopted 2024-03-11", "nobody speaks"],
        ),
    ]);
}

#[test]
fn what_a_council_tables_waits() {
    check(&[
        (
            "The Alder Creek school board on Monday tabled a resolution on Iran. The vote was 4-3, with Ann Roe, Bo Lind and Cy \
             Moss voting no.",
            &[
                "Alder Creek school board on Iran: deferred 2024-03-11",
                "procedural 4/3/- Ann Roe no, Bo Lind no, Cy Moss no",
            ],
        ),
        (
            "The Easton City Council postponed a resolution on Iran on Monday. The vote was 5-2.",
            &["Easton City Council on Iran: deferred 2024-03-11", "procedural 5/2/-"],
        ),
        (
            "The Easton City Council voted 5-4 on Monday to table a resolution condemning Iran until April 2.",
            &[
                "Easton City Council on Iran: deferred 2024-03-11, expected adopted 2024-04-02",
                "procedural 5/4/-",
                "it condemns",
            ],
        ),
        (
            "The Easton City Council agreed on Monday to table a resolution on Iran.",
            &["Easton City Council on Iran: deferred 2024-03-11"],
        ),
        // Brought in: by a councillor, and a vote of another day.
        (
            "Councillor Ann Roe tabled a motion on Iran at Leeds City Council on Monday. It was carried 40-20.",
            &[
                "Leeds City Council on Iran, by Ann Roe: introduced 2024-03-11, adopted 2024-03-11",
                "final 40/20/-",
            ],
        ),
        (
            "The Easton City Council postponed a resolution on Iran on Feb. 12. The vote on Monday was 5-2 in favor.",
            &["Easton City Council on Iran: deferred 2024-02-12, adopted 2024-03-11", "final 5/2/-"],
        ),
    ]);
}

#[test]
fn through_one_chamber_and_the_other() {
    let both = "Maine Senate on Iran: passed_chamber 2024-02-27, passed_legislature 2024-03-11";
    check(&[
        (
            "The bill on Iran passed the Maine House on Feb. 27 by a vote of 88-52 and cleared the Maine Senate on Monday.",
            &[both, "final 88/52/-"],
        ),
        (
            "The bill on Iran passed the Maine House 88-52 on Feb. 27, sailed through the Maine Senate on Monday and now heads to \
             the governor.",
            &[&format!("{both}, expected enacted undated"), "final 88/52/-"],
        ),
        (
            "The bill on Iran, which passed the Maine House 88-52 on Feb. 27, cleared the Maine Senate on Monday.",
            &[both, "final 88/52/-"],
        ),
        ("The bill on Iran passed the Maine House on Feb. 27 and the Maine Senate on Monday.", &[both]),
        // A committee, a vote to come.
        (
            "The bill on Iran passed the Maine House 88-52 on Feb. 27 and the Maine Senate Judiciary Committee on Monday.",
            &["Maine House of Representatives on Iran: passed_chamber 2024-02-27", "final 88/52/-"],
        ),
        (
            "The bill on Iran passed the Maine House 88-52 on Feb. 27 and the Maine Senate is expected to vote on Monday.",
            &[
                "Maine House of Representatives on Iran: passed_chamber 2024-02-27, expected passed_legislature 2024-03-18",
                "final 88/52/-",
            ],
        ),
    ]);
}

#[test]
fn sponsors_described_behind_their_names() {
    let passed = "U.S. House of Representatives on Iran, by Nora Castell: passed_chamber 2024-03-12";
    let told = |by: &str| {
        format!(
            "The U.S. House passed the bill on Iran on Tuesday, 300-100. \"It is time we spoke,\" said {by}."
        )
    };
    for by in [
        "Rep. Nora Castell, a Massachusetts Democrat and the bill's lead sponsor",
        "Rep. Nora Castell of Ohio, the bill's chief sponsor",
        "Rep. Nora Castell, D-Ohio, author of the bill",
    ] {
        check(&[(&told(by), &[passed, "final 300/100/-", "Nora Castell speaks of it"])]);
    }
    let opposed = "Rep. Nora Castell of Ohio, a critic of the bill's sponsors";
    let passed = "U.S. House of Representatives on Iran: passed_chamber 2024-03-12";
    check(&[(&told(opposed), &[passed, "final 300/100/-", "Nora Castell speaks of it"])]);
}

#[test]
fn memorials_and_articles_of_a_warrant() {
    check(&[
        (
            "SANTA FE — The New Mexico House on Monday passed a memorial on Iran, 40-20. The memorial calls on Tehran to free its \
             prisoners.",
            &["New Mexico House of Representatives on Iran: adopted 2024-03-11", "final 40/20/-", "it calls"],
        ),
        // Stones.
        (
            "The Easton City Council adopted a resolution on Iran on Monday. Marchers laid flowers at a memorial, which calls on \
             all to remember.",
            &["Easton City Council on Iran: adopted 2024-03-11"],
        ),
        (
            "Voters at the town meeting in Brookfield approved Article 22, which asks Congress to sanction Iran, on Saturday. They \
             rejected Article 24, which would have asked the state to boycott Chad, 61 to 88.",
            &[
                "town meeting in Brookfield on Iran: adopted 2024-03-09",
                "town meeting in Brookfield on Chad: rejected 2024-03-09",
                "final 61/88/-",
                "it requests",
                "it requests",
            ],
        ),
        (
            "Residents at town meeting on Tuesday approved a nonbinding article calling on Congress to sanction Iran. The vote was \
             61-30.",
            &["town meeting on Iran: adopted 2024-03-12", "final 61/30/-", "it calls"],
        ),
        // Of a covenant.
        (
            "The Easton City Council adopted a resolution on Iran on Monday, citing Article 19 of the covenant.",
            &["Easton City Council on Iran: adopted 2024-03-11"],
        ),
    ]);
}

#[test]
fn select_boards() {
    check(&[
        (
            "The Lexford select board voted 3-2 Tuesday to adopt a resolution on Iran.",
            &["Lexford select board on Iran: adopted 2024-03-12", "final 3/2/-"],
        ),
        (
            "The Lexford selectboard voted 3-2 Tuesday to adopt a resolution on Iran.",
            &["Lexford selectboard on Iran: adopted 2024-03-12", "final 3/2/-"],
        ),
        // Where a senator meets voters, no body.
        (
            "Sen. Ann Roe held a town meeting on hunger. The Easton City Council adopted a resolution on Iran on Tuesday.",
            &["Easton City Council on Iran: adopted 2024-03-12"],
        ),
    ]);
}

#[test]
fn the_whole_congress_and_its_last_chamber() {
    check(&[
        (
            "WASHINGTON — Congress gave final approval Tuesday to a bill on Iran. The House passed the measure 392-28. The Senate \
             approved it in February by unanimous consent.",
            &[
                "U.S. Congress on Iran: passed_legislature 2024-03-12, passed_chamber 2024-02",
                "final 392/28/-",
                "final -/-/-",
            ],
        ),
        (
            "WASHINGTON — Congress on Tuesday passed a bill on Iran. The House cleared it on a 392-28 vote.",
            &["U.S. Congress on Iran: passed_legislature 2024-03-12", "final 392/28/-"],
        ),
        // The whole alone.
        (
            "WASHINGTON — Congress on Tuesday passed a bill on Iran. The House had passed it in May, 392-28.",
            &[
                "U.S. Congress on Iran: passed_legislature 2024-03-12, passed_chamber 2023-05",
                "final 392/28/-",
            ],
        ),
    ]);
}

#[test]
fn boards_and_councillors_that_decide() {
    check(&[
        (
            "The Oak Hollow village board voted 4-3 Monday against a resolution on Iran.",
            &["Oak Hollow village board on Iran: rejected 2024-03-11", "final 3/4/-"],
        ),
        (
            "A motion on Iran was backed by Kirkdale councillors on Wednesday by 31 votes to 28.",
            &["Kirkdale council on Iran: adopted 2024-03-13", "final 31/28/-"],
        ),
        // They only spoke of it.
        (
            "A motion on Iran was praised by Kirkdale councillors. Leeds City Council passed it on Wednesday by 31 votes to 28.",
            &["Leeds City Council on Iran: adopted 2024-03-13", "final 31/28/-"],
        ),
    ]);
}

#[test]
fn what_dies_beside_the_text() {
    let adopted: &[&str] = &["Decatur school board on Iran: adopted 2024-03-12", "final 5/2/-"];
    let lead = "The Decatur school board voted 5-2 Tuesday to approve a resolution on Iran.";
    let motion = format!("{lead} A motion by Hal Dunning to table the resolution died for lack of a second.");
    let earlier = format!("{lead} The resolution died in committee last session.");
    let killed = format!("{lead} Ann Roe, the resolution's author, said her uncle was killed in 2021.");
    check(&[
        (&motion, adopted),
        (&earlier, adopted),
        (
            &killed,
            &[
                "Decatur school board on Iran, by Ann Roe: adopted 2024-03-12",
                "final 5/2/-",
                "Ann Roe speaks of it",
            ],
        ),
        (
            "The Minnesota Senate passed a bill on Iran on Tuesday, 40-27. The bill died in a House committee.",
            &["Minnesota Senate on Iran: passed_chamber 2024-03-12, lapsed undated", "final 40/27/-"],
        ),
    ]);
}

/// `stage house`, one a step.
fn steps(found: &Extraction, text: &Resolution) -> String {
    let step = |e: &Event| {
        let house = e.body.as_ref().map_or("nobody", |b| name(found, b));
        format!("{} {house}", e.stage)
    };
    text.events.iter().map(step).collect::<Vec<_>>().join(", ")
}

#[test]
fn chambers_of_those_who_bring_a_bill_in() {
    fates::check(
        steps,
        &[
            (
                "WASHINGTON — Sens. Ann Roe, D-Ore., and Bo Lind, R-N.D., introduced a resolution on Iran on Tuesday. The Senate \
                 passed a similar resolution in 2019.",
                &["introduced U.S. Senate", "adopted U.S. Senate"],
            ),
            // Of a state.
            (
                "ST. PAUL — Sen. Ann Roe, R-Duluth, introduced a resolution on Iran on Tuesday. The Minnesota Senate asks the U.S. \
                 Senate to act.",
                &["introduced nobody"],
            ),
        ],
    );
}

#[test]
fn parties_and_seats_of_voters() {
    check(&[(
        "The Ohio House passed a bill on Iran on Monday. Reps. Ada Mills, D-Massachusetts Bay, Cy Lopat, I-Vt., Kori Dunlan, \
         DFL-Duluth, and Bo Lind, R-6th, voted no.",
        &[
            "Ohio House of Representatives on Iran: passed_chamber 2024-03-11",
            "final -/-/- Ada Mills no, Cy Lopat no, Kori Dunlan no, Bo Lind no",
        ],
    )]);
}

#[test]
fn seats_in_towns_of_saints() {
    check(&[(
        "ST. PAUL — The Minnesota Senate passed a bill on Iran on Tuesday, 40-27. Sen. Foung Vang, DFL-St. Paul, the chief author, \
         said it was time.",
        &[
            "Minnesota Senate on Iran, by Foung Vang: passed_chamber 2024-03-12",
            "final 40/27/-",
            "Foung Vang speaks of it",
        ],
    )]);
}

#[test]
fn the_box_on_a_bill() {
    let passed = "The U.S. House passed the bill on Iran on Tuesday, 342-71.";
    let body = |sponsor: &str| format!("Bill Number: H.R. 1212\nSponsor: {sponsor}\n\n{passed}");
    check(&[
        (
            &body("Rep. Ingrid Halvors (D-WA)"),
            &[
                "U.S. House of Representatives on Iran, by Ingrid Halvors: passed_chamber 2024-03-12",
                "final 342/71/-",
            ],
        ),
        (
            &body("none so far"),
            &["U.S. House of Representatives on Iran: passed_chamber 2024-03-12", "final 342/71/-"],
        ),
    ]);
}

#[test]
fn sponsors_in_their_own_house() {
    let told = "ST. PAUL — The Senate Judiciary Committee approved SF 3408, a bill on Laos, on Thursday, 7-6. The House version, HF \
                3377, is awaiting a hearing in the Veterans Affairs Committee.";
    let by = |who: &str| format!("{told}\n\n{who}, the chief author, said it was time.");
    fates::check(
        |found, text| {
            let by: Vec<_> = text.sponsors.iter().map(|s| name(found, s)).collect();
            format!("{}: {}", text.symbol.as_deref().unwrap_or(""), by.join(", "))
        },
        &[
            (&by("Sen. Foung Vang, DFL-Duluth"), &["SF 3408: Foung Vang", "HF 3377: "]),
            (&by("Rep. Foung Vang, DFL-Duluth"), &["SF 3408: ", "HF 3377: Foung Vang"]),
        ],
    );
}

#[test]
fn voters_of_the_last_reading() {
    let told = "The Texas House on Thursday passed a bill on China, 86-59. The House tentatively approved the bill Wednesday, 85-60.";
    let beside = format!("{told} Reps. Tracy Quint and Ryan Gill voted for it.");
    let after = format!("{told}\n\nReps. Tracy Quint and Ryan Gill voted for it.");
    let text = "Texas House of Representatives on China: passed_chamber 2024-03-14";
    check(&[
        (&after, &[text, "final 86/59/- Tracy Quint yes, Ryan Gill yes", "final 85/60/-"]),
        (&beside, &[text, "final 86/59/-", "final 85/60/- Tracy Quint yes, Ryan Gill yes"]),
    ]);
}

#[test]
fn floors_that_are_crossed() {
    let passed = "Leeds City Council on Iran: adopted 2024-03-11";
    let told = |what: &str| format!("Leeds City Council passed a motion on Iran on Monday, 40-20. {what}");
    check(&[
        (
            &told("Labour councillor Ann Roe crossed the floor to oppose it."),
            &[passed, "final 40/20/- Ann Roe no"],
        ),
        (
            &told("In 2019 Labour councillor Ann Roe crossed the floor to join the Greens."),
            &[passed, "final 40/20/-"],
        ),
        (&told("\"Late,\" said councillor Ann Roe, who crossed a red line."), &[passed, "final 40/20/-"]),
    ]);
}

#[test]
fn what_waits_beside_what_is_carried() {
    let lead = "The Easton City Council voted 31-4 on Monday to adopt a resolution on China. Members put off a vote on a resolution \
                on Somalia until April 2.";
    let signed = format!("{lead} Mayor Ann Roe has 30 days to sign or veto the resolution.");
    let waits = "Easton City Council on Somalia: deferred 2024-03-11, expected adopted 2024-04-02";
    check(&[
        (lead, &["Easton City Council on China: adopted 2024-03-11", waits, "final 31/4/-"]),
        (
            &signed,
            &[
                "Easton City Council on China: adopted 2024-03-11, expected enacted undated",
                waits,
                "final 31/4/-",
            ],
        ),
    ]);
}

#[test]
fn lawmakers_of_a_statehouse() {
    check(&[
        (
            "LINCOLN — Gov. Pete Rasm of Nebraska signed a bill on Iran. Lawmakers gave final approval to the bill on \
             Thursday on a 39-2 vote.",
            &["Nebraska Legislature on Iran: enacted undated, adopted 2024-03-14", "final 39/2/-"],
        ),
        // Lincoln in England, and lawmakers of anywhere.
        (
            "LINCOLN — Lawmakers gave final approval to a bill on Iran on Thursday on a 39-2 vote.",
            &["nobody on Iran: passed_chamber 2024-03-14", "final 39/2/-"],
        ),
    ]);
}
