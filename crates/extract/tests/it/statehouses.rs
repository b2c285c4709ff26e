//! Votes of American chambers, councils and boards: rolls of voters, votes taken again, conference reports, other business.

use plenary_extract::record::{Extraction, Resolution};

use crate::fates::{check, dated, fate, name};

/// `scope yes-no day outcome: voter option`, one a vote.
fn votes(found: &Extraction, text: &Resolution) -> String {
    let own = found.votes.iter().filter(|v| v.resolution.as_deref() == Some(&*text.r#ref));
    let number = |n: Option<u32>| n.map_or_else(|| "-".to_owned(), |n| n.to_string());
    let told = own.map(|v| {
        let voters = v.positions.iter().map(|p| format!("{} {}", name(found, &p.actor), p.option));
        let who = voters.collect::<Vec<_>>().join(", ");
        let day = v.date.map_or_else(|| "undated".to_owned(), |d| d.to_string());
        format!("{} {}-{} {day}: {who}", v.scope, number(v.yes), number(v.no))
    });
    told.collect::<Vec<_>>().join("; ")
}

#[test]
fn voters_with_their_seats() {
    check(
        votes,
        &[
            (
                "The Easton City Council voted 8-3 Tuesday for a resolution on Gaza. Council Members Ruth Amstel, D-Ward 2, \
                 Greg Pawlak, R-3rd District, and Joan Tierney, Ward 5, voted no.",
                &["final 8-3 2024-03-12: Ruth Amstel no, Greg Pawlak no, Joan Tierney no"],
            ),
            (
                "The Easton City Council voted 3-2 on Tuesday for a resolution on Gaza. Voting in favor were Ann Brandt (Ward 1), Bo \
                 Szab (Ward 2) and Rita Teague (at large). Opposed: Cy Lopat (Ward 4) and Di Okoro (Ward 5).",
                &[
                    "final 3-2 2024-03-12: Ann Brandt yes, Bo Szab yes, Rita Teague yes, Cy Lopat no, Di Okoro no",
                ],
            ),
            (
                "The Easton City Council voted 3-2 on Tuesday for a resolution on Gaza. Ward 1 Councilman Ann Brandt, Ward 2 Councilman \
                 Bo Szab and Ward 3 Councilwoman Rita Teague voted yes.",
                &["final 3-2 2024-03-12: Ann Brandt yes, Bo Szab yes, Rita Teague yes"],
            ),
            // Where the vote was held, no voter.
            (
                "The Easton City Council voted 3-2 on Tuesday for a resolution on Gaza. Voters in Elm Grove (Ward 2) and Oak Hill (Ward \
                 3) cheered.",
                &["final 3-2 2024-03-12: "],
            ),
            (
                "The U.S. House on Wednesday voted 405-11 to adopt a resolution condemning Russia.\n\nVoting yes: Ann Halloran, R-1; \
                 Mark Dunleavy, D-2; Susan Achebe, D\n\nVoting no: None\n\nNot voting: Ed Wolcott, R-16",
                &[
                    "final 405-11 2024-03-13: Ann Halloran yes, Mark Dunleavy yes, Susan Achebe yes, Ed Wolcott not_voting",
                ],
            ),
            (
                "The House of Commons on Wednesday adopted a motion on Iran, 258-0. Foreign Affairs Minister Isabelle Morency and \
                 the rest of cabinet did not take part in the vote.",
                &["final 258-0 2024-03-13: Isabelle Morency not_voting"],
            ),
        ],
    );
}

#[test]
fn votes_taken_again() {
    check(
        votes,
        &[
            (
                "HB 913, a bill on Japan, failed in the Virginia Senate on Wednesday. Senators split 20-20 on HB 913. The House of \
                 Delegates had passed the bill 57-42 on Feb. 12.\n\nA motion by Sen. Rosa Pendleton, D-Arlington, to reconsider the \
                 vote was agreed to Thursday, 21-19, and the bill then passed 22-18.",
                &[
                    "final 20-20 2024-03-13: ; final 57-42 2024-02-12: ; procedural 21-19 2024-03-14: ; final 22-18 2024-03-14: ",
                ],
            ),
            (
                "HB 913, a bill on Japan, failed in the Virginia Senate on Monday, 19-21. On Wednesday the Senate voted 21-19 to \
                 reconsider the vote and passed the bill 22-18.",
                &["final 19-21 2024-03-11: ; procedural 21-19 2024-03-13: ; final 22-18 2024-03-13: "],
            ),
            (
                "The U.S. Senate adopted the conference report on Wednesday, 79-17, after voting 81-15 to end debate.",
                &["final 79-17 2024-03-13: ; procedural 81-15 2024-03-13: "],
            ),
            // "after" opens no clause of its own where the count is behind it.
            (
                "The U.S. Senate voted on the bill on Chad on Wednesday. After a long night it voted 60-30 to end debate.",
                &["procedural 60-30 2024-03-13: "],
            ),
        ],
    );
    check(
        fate,
        &[
            (
                "HB 913, a bill on Japan, failed in the Virginia Senate on Monday, 19-21. On Wednesday the Senate voted 21-19 to \
                 reconsider the vote and passed the bill 22-18.",
                &["Virginia Senate: Japan, passed_chamber"],
            ),
            // What a committee of the other house kills is dead.
            (
                "The South Dakota Senate Agriculture Committee on Wednesday voted 4-5 against advancing House Bill 1187 on China. \
                 The South Dakota House passed the bill last month, 62-8.",
                &["South Dakota House of Representatives: China, rejected"],
            ),
        ],
    );
}

#[test]
fn other_business() {
    check(
        votes,
        &[
            (
                "The Easton School Board on Monday tabled a resolution on Tibet, 4-3. In other business, the board unanimously approved \
                 a new textbook for middle schools.",
                &["procedural 4-3 2024-03-11: "],
            ),
            (
                "The Easton City Council on Monday tabled a resolution on Tibet, 4-3. The council also approved a budget of $4 million, \
                 6-1.",
                &["procedural 4-3 2024-03-11: "],
            ),
            (
                "The Easton School Board on Monday tabled a resolution on Tibet, 4-3. In other business, the board approved a \
                 resolution on Iran, 7-0.",
                &["procedural 4-3 2024-03-11: ", "final 7-0 2024-03-11: "],
            ),
        ],
    );
}

#[test]
fn houses_and_what_they_had_before_them() {
    check(
        fate,
        &[
            (
                "The Alberta legislature on Wednesday voted down a motion on Iran, 44-34. In Saskatchewan, MLAs unanimously passed a \
                 similar motion on Tuesday.",
                &[
                    "Legislative Assembly of Alberta: Iran, rejected",
                    "Legislative Assembly of Saskatchewan: Iran, adopted",
                ],
            ),
            (
                "The California Assembly on Wednesday passed a resolution on Iran, 44-34. In Texas, lawmakers approved a similar \
                 resolution on Tuesday.",
                &["California Assembly: Iran, adopted", "Texas Legislature: Iran, adopted"],
            ),
        ],
    );
    check(
        dated,
        &[
            (
                "The Dodge County Board approved a resolution on Burma 22-9 Tuesday. The resolution asks two senators to support the \
                 BURMA Act of 2023. It had been recommended by the Executive Committee on March 4 by a vote of 5-0.",
                &["adopted 2024-03-12, committee_approved 2024-03-04"],
            ),
            (
                "The bill on Chad passed the U.S. Senate on Wednesday. The U.S. House followed suit Thursday, 301-120, clearing the \
                 bill for the president.",
                &["passed_chamber 2024-03-13, passed_legislature 2024-03-14, enacted undated"],
            ),
            // What one vote would do is no decision to come.
            (
                "The U.S. House on Wednesday adopted a resolution on Chad, 405-11. A yes vote was to adopt the resolution.",
                &["adopted 2024-03-13"],
            ),
        ],
    );
}

#[test]
fn a_text_before_a_committee_is_its_houses() {
    let senate = "Nigerian Senate: Chad, adopted";
    let (bill, lead) = (
        "A bill on border towns sponsored by Senator Ade Roe",
        "The Nigerian Senate on Tuesday adopted a motion on Chad.",
    );
    check(
        fate,
        &[
            (
                &format!("{lead} {bill} was referred to the Committee on Special Duties."),
                &[senate, "Nigerian Senate: , referred"],
            ),
            (
                "The Texas House on Tuesday adopted a resolution on Chad. A resolution on Mali by Rep. Ann Roe was sent to the Rules \
                 Committee in January.",
                &[
                    "Texas House of Representatives: Chad, adopted",
                    "Texas House of Representatives: Mali, referred",
                ],
            ),
            // Of the other chamber.
            (
                "The U.S. Senate on Tuesday adopted a resolution on Chad. A bill on Mali was referred to the House Foreign Affairs \
                 Committee.",
                &["U.S. Senate: Chad, adopted", "House Foreign Affairs Committee: Mali, referred"],
            ),
            // The committee has decided.
            (
                &format!("{lead} {bill} was approved by the Committee on Special Duties by 7 votes to 2."),
                &[senate, "Committee on Special Duties: , committee_approved"],
            ),
        ],
    );
}

#[test]
fn panels_that_had_it_before() {
    fn steps(found: &Extraction, text: &Resolution) -> String {
        let told = text.events.iter().map(|e| {
            let body = e.body.as_ref().map_or("nobody", |b| name(found, b));
            format!("{body} {}", e.stage)
        });
        told.collect::<Vec<_>>().join(", ")
    }
    let house = "Kansas House of Representatives adopted";
    let row = |told: &str| format!("The Kansas House on Tuesday passed a resolution on Mali 80-20. {told}");
    let with = |panel: &str| format!("{house}, {panel} committee_approved");
    let rows: Vec<String> = [
        "The International Relations panel had recommended adoption last spring, 11-0.",
        "The House Health panel approved it 12-3 in February.",
        "The House Judiciary panel had approved the resolution 12-3 in 2023.",
        // Another year's text.
        "The Judiciary Committee had approved a resolution on Mali 12-3 in 2021.",
    ]
    .iter()
    .map(|r| row(r))
    .collect();
    check(
        steps,
        &[
            (&rows[0], &[&with("International Relations panel")]),
            (&rows[1], &[&with("House Health panel")]),
            (&rows[2], &[&with("House Judiciary Committee")]),
            (&rows[3], &[house, "Judiciary Committee committee_approved"]),
        ],
    );
}

#[test]
fn a_resolution_that_both_chambers_pass() {
    let both = "Ohio House of Representatives: Mali, passed_legislature";
    check(
        fate,
        &[
            (
                "The Ohio House passed a resolution on Mali, 61-30, on Tuesday. The Senate had passed it in March, 30-2.",
                &[both],
            ),
            (
                "The Ohio House approved a resolution on Mali on Tuesday, 61-30. The state Senate had approved the measure in \
                 February, 30-2.",
                &[both],
            ),
            // For both by its number.
            (
                "The Ohio House passed a resolution on Mali, SCR-19, on Tuesday, 61-30. The Senate passed the resolution last \
                 month, 30-2.",
                &[both],
            ),
            // Each chamber's own.
            (
                "The Ohio House passed a resolution on Mali, 61-30, on Tuesday. The Senate had passed its own in February, 30-2.",
                &["Ohio House of Representatives: Mali, adopted", "Ohio Senate: Mali, adopted"],
            ),
        ],
    );
}

#[test]
fn it_is_the_house_that_the_sentence_before_opens_with() {
    check(
        fate,
        &[
            (
                "TRENTON — The state Assembly, which agreed on little on Tuesday, agreed on Mali.\n\nBy a vote of 64-7 it gave final \
                 approval to a resolution on Mali. The state Senate had passed the measure in May.",
                &["New Jersey General Assembly: Mali, passed_legislature"],
            ),
            (
                "The New Jersey Senate met on Tuesday for the last time before its recess. By 30-2 it approved a resolution on Mali.",
                &["New Jersey Senate: Mali, adopted"],
            ),
        ],
    );
}
