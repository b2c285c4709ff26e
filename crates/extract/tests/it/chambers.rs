//! One bill in two chambers: their committees, a veto that both override, and the step the other house took before. Each with its
//! near miss.

use crate::fates;
use crate::fates::{dated, fate};
use crate::told;

const HEAD: &str = "Vote taken";

/// What the other chamber has passed word for word is the same bill once it can be signed; a version of its own is not.
#[test]
fn an_identical_bill_goes_to_the_president() {
    fates::check(
        fate,
        &[
            (
                "The U.S. House of Representatives passed the Chad bill on Thursday, 392-28. The U.S. Senate passed an identical bill \
                 in February, so the measure now goes to the president.",
                &["U.S. House of Representatives: Chad, passed_legislature"],
            ),
            (
                "The U.S. House of Representatives passed the Chad bill on Thursday, 392-28. The U.S. Senate passed its own version \
                 in February.",
                &["U.S. House of Representatives: Chad, passed_chamber", "U.S. Senate: Chad, passed_chamber"],
            ),
        ],
    );
}

#[test]
fn both_houses_override() {
    told::check(&[
        (
            HEAD,
            "The New York Senate overrode the governor's veto of the bill 45-16 on Tuesday. The Assembly followed suit on \
             Wednesday, 104-41.",
            &["New York Senate final 45/16/- adopted", "New York Assembly final 104/41/- adopted"],
        ),
        (
            HEAD,
            "The Iowa House voted 91-5 on Tuesday to override the governor's veto of the bill, with the Senate following the House \
             in discarding the veto an hour later, 32-8.",
            &["Iowa House of Representatives final 91/5/- adopted", "Iowa Senate final 32/8/- adopted"],
        ),
        (
            HEAD,
            "The Argentine Senate rejected the president's veto of the bill by 63 votes to 7.",
            &["Argentine Senate final 63/7/- adopted"],
        ),
        // What is rejected is the bill; a house that only follows has no count.
        (
            HEAD,
            "The Argentine Senate rejected the bill by 63 votes to 7.",
            &["Argentine Senate final 7/63/- rejected"],
        ),
        (
            HEAD,
            "The New York Senate overrode the governor's veto of the bill 45-16 on Tuesday. The Assembly followed the debate \
             for hours.",
            &["New York Senate final 45/16/- adopted"],
        ),
    ]);
    fates::check(
        dated,
        &[
            (
                "The Iowa House voted 91-5 on Tuesday to override the governor's veto of the bill. The Senate followed on Thursday, \
                 32-8.",
                &["vetoed undated, enacted 2024-03-14"],
            ),
            (
                "The Iowa House voted 91-5 on Tuesday to override the governor's veto of the bill. The Senate fell short, 30-20, \
                 of the votes needed to override.",
                &["vetoed undated"],
            ),
            (
                "The Iowa House voted 91-5 on Tuesday to override the governor's veto of the bill. House Bill 12 had passed the \
                 House 88-12 in January and the Senate 30-20 in February.",
                &["vetoed undated, passed_chamber 2024-01, passed_legislature 2024-02"],
            ),
        ],
    );
}

#[test]
fn a_state_has_committees_of_its_own() {
    fates::check(
        fate,
        &[(
            "The Kansas House passed the bill on Tuesday. The bill had cleared the Senate Judiciary Committee 6-3 in January.",
            &["Kansas House of Representatives: , passed_chamber"],
        )],
    );
    fates::check(
        dated,
        &[
            (
                "The Kansas House passed the bill 80-40 on Tuesday. It had cleared the Senate Judiciary Committee 6-3 in January \
                 and the Senate 30-10 in February.",
                &["passed_legislature 2024-03-12, committee_approved 2024-01, passed_chamber 2024-02"],
            ),
            // Each chamber with a count of its own.
            (
                "The Maryland General Assembly passed the bill on Tuesday. The House voted 88-47 and the Senate 31-15.",
                &["passed_chamber 2024-03-12, passed_legislature 2024-03-12"],
            ),
            // The committees of Congress, where it is named.
            (
                "The U.S. Senate passed the bill 80-18 on Tuesday. It had cleared the Senate Judiciary Committee 16-3 in January.",
                &["passed_chamber 2024-03-12, committee_approved 2024-01"],
            ),
        ],
    );
}

#[test]
fn what_the_other_house_did_before() {
    fates::check(
        dated,
        &[
            (
                "Romania's Senate on Tuesday rejected the bill adopted by the lower house.",
                &["rejected 2024-03-12, passed_chamber undated"],
            ),
            (
                "Romania's Senate on Tuesday rejected the bill adopted by the lower house in January.",
                &["rejected 2024-03-12, passed_chamber 2024-01"],
            ),
            // A nod is given to the text at hand, unless it is said to what else or that it was not.
            (
                "Kenya's National Assembly on Tuesday passed the Water Bill. The Senate had given its approval in January.",
                &["passed_legislature 2024-03-12, passed_chamber 2024-01"],
            ),
            (
                "Kenya's National Assembly on Tuesday passed the Water Bill. The Senate had given its approval to the budget.",
                &["passed_chamber 2024-03-12"],
            ),
            (
                "Kenya's National Assembly on Tuesday passed the Water Bill. The Senate has not yet given its approval.",
                &["passed_chamber 2024-03-12"],
            ),
            (
                "Kenya's National Assembly on Tuesday rejected the Water Bill. Towns would have sued had the bill been adopted.",
                &["rejected 2024-03-12"],
            ),
            // A bill is voted at a reading, or voted on.
            (
                "The Moldovan parliament on Thursday voted in the final reading the bill on languages.",
                &["adopted 2024-03-14"],
            ),
            ("The Moldovan parliament on Thursday voted in the reading room of the hotel.", &[]),
            (
                "The Cypriot House of Representatives approved the resolution by 34 votes to 6. DISY had tabled it in January.",
                &["adopted undated, introduced 2024-01"],
            ),
            (
                "The Jatiya Sangsad passed a bill on torture on Sunday. The law minister had introduced it in January.",
                &["adopted 2024-03-10, introduced 2024-01"],
            ),
        ],
    );
    told::check(&[
        (
            HEAD,
            "The Belgian Chamber on Thursday adopted the bill approved by its justice committee, by 98 votes to 30.",
            &["Belgian Chamber of Representatives final 98/30/- adopted"],
        ),
        (
            HEAD,
            "The bill sailed through the U.S. House 406-3 on Tuesday and through the Senate by unanimous consent on Thursday.",
            &["U.S. House of Representatives final 406/3/- adopted", "U.S. Senate final -/-/- adopted"],
        ),
        (
            HEAD,
            "The Croatian parliament passed the declaration on Friday with only the Homeland Movement against.",
            &["Croatian Parliament final -/-/- adopted"],
        ),
        (
            HEAD,
            "Peers voted by 276 to 172 for an amendment to the bill in the House of Lords.\n\nA second change, on children, was \
             passed by 258 to 233.",
            &["House of Lords amendment 276/172/- adopted", "House of Lords amendment 258/233/- adopted"],
        ),
    ]);
}

#[test]
fn a_house_counts_at_each_reading() {
    fates::check(
        dated,
        &[
            (
                "MSPs voted by 69 to 57 against the Assisted Dying Bill on Tuesday. The bill had cleared its first hurdle in June by \
                 70 votes to 56.",
                &["rejected 2024-03-12, referred 2023-06"],
            ),
            (
                "The House of Commons passed the Asylum Bill on Tuesday by 314 votes to 291. At second reading in November the bill \
                 passed by 330 votes to 275.",
                &["passed_chamber 2024-03-12, referred 2023-11"],
            ),
            (
                "Brazil's Chamber of Deputies approved in the early hours of Thursday, by 267 votes to 116, a bill on licences. It had \
                 passed the Senate in January by 54 votes to 13.",
                &["passed_legislature 2024-03-14, passed_chamber 2024-01"],
            ),
            (
                "The Thai House of Representatives on Wednesday passed, in its first reading, a bill on conscripts. The bill was \
                 approved by 265 votes to 148.",
                &["introduced 2024-03-13"],
            ),
            // Another year's bill.
            (
                "MSPs voted by 69 to 57 against the Assisted Dying Bill on Tuesday. In June they rejected a bill on prisons by 70 \
                 votes to 56.",
                &["rejected 2024-03-12", "rejected 2023-06"],
            ),
            // What is to come has no day that is gone, nor that of what was done.
            (
                "Zimbabwe's Senate voted on Tuesday to abolish the levy, clearing the way for the president to sign the bill into law.",
                &["passed_legislature 2024-03-12, enacted undated"],
            ),
            (
                "Kenya's Senate on Tuesday passed a bill on torture. It now goes to the National Assembly, where a similar one \
                 stalled in 2022.",
                &["passed_chamber 2024-03-12, passed_legislature undated"],
            ),
        ],
    );
}

#[test]
fn committees_by_their_theme_and_by_their_house() {
    told::check(&[
        (
            HEAD,
            "The Foreign Affairs Committee of the Danish parliament backed the motion by ten votes to four on Monday. Justice had \
             recommended it a week earlier by nine to five.",
            &[
                "Folketing Foreign Policy Committee final 10/4/- adopted",
                "Justice Committee final 9/5/- adopted",
            ],
        ),
        (
            HEAD,
            "The Belgian Senate adopted a resolution on Iran on Friday by 40 votes to 2. The text was approved by the Foreign \
             Relations Committee in November by 13 votes to 1.",
            &["Belgian Senate final 40/2/- adopted", "Foreign Relations Committee final 13/1/- adopted"],
        ),
        (
            HEAD,
            "The Belgian Chamber of Representatives adopted a resolution on Iran on Friday by 90 votes to 2. The text was approved \
             by the Foreign Relations Committee in November by 13 votes to 1.",
            &[
                "Belgian Chamber of Representatives final 90/2/- adopted",
                "Foreign Relations Committee of the Belgian Chamber final 13/1/- adopted",
            ],
        ),
        (
            HEAD,
            "The Foreign Relations Committee of Peru's Congress voted 8-3 on Monday to reject the bill.",
            &["Foreign Relations Committee of the Congress of Peru final 3/8/- rejected"],
        ),
        (
            HEAD,
            "The Iowa House on Tuesday passed the bill 64-33. The House State Government Committee passed it 14-9 in October. \
             Democrats offered an amendment on the floor; it failed, 38-59.",
            &[
                "Iowa House of Representatives final 64/33/- adopted",
                "House State Government Committee final 14/9/- adopted",
                "Iowa House of Representatives amendment 38/59/- rejected",
            ],
        ),
        // No committee is spoken of.
        (HEAD, "Danish politicians met on Monday. Justice prevailed by ten votes to four, they said.", &[]),
    ]);
}

#[test]
fn other_parliaments_and_short_counts() {
    told::check(&[
        (
            HEAD,
            "The Estonian parliament adopted its declaration in May by 79 to 0; the Lithuanian parliament's followed by 86 to 3 in \
             June.",
            &["Riigikogu final 79/0/- adopted", "Seimas final 86/3/- adopted"],
        ),
        (
            HEAD,
            "Belgium's Chamber recognised the famine as genocide by 118 votes to none. Canada passed a motion by 266 to nil in \
             February. Members of Canada's House of Commons rose to applaud.",
            &[
                "Belgian Chamber of Representatives final 118/0/- adopted",
                "House of Commons of Canada final 266/0/- adopted",
            ],
        ),
        (
            HEAD,
            "The U.S. Senate failed Thursday to advance a bill on Sudan, falling eight votes short of the 60 needed. The vote was \
             52-44.",
            &["U.S. Senate procedural 52/44/- rejected"],
        ),
        (
            HEAD,
            "The U.S. Senate voted 62-34 on Thursday to advance a bill on Sudan.",
            &["U.S. Senate procedural 62/34/- adopted"],
        ),
        (
            HEAD,
            "The Lok Sabha on Monday passed the bill by a voice vote. A motion by Congress member Raghav Menon to refer the Bill to \
             a committee was negatived by 214 votes to 98.",
            &["Lok Sabha final -/-/- adopted", "Lok Sabha procedural 98/214/- rejected"],
        ),
        (
            HEAD,
            "The Lok Sabha on Monday adopted a motion by Congress member Raghav Menon on the killings in Gaza by 214 votes to 98.",
            &["Lok Sabha final 214/98/- adopted"],
        ),
    ]);
}

#[test]
fn numbers_and_steps_before_the_vote() {
    told::check(&[
        (
            HEAD,
            "A Colorado Senate committee approved a bill on Monday. Senate Bill 25-114 passed the Senate Health and Human Services \
             Committee 9-0.",
            &["Health and Human Services Committee final 9/0/- adopted"],
        ),
        (
            HEAD,
            "The Colorado Senate on Monday passed the bill 25-10.",
            &["Colorado Senate final 25/10/- adopted"],
        ),
        (
            HEAD,
            "The Alabama House of Representatives on Thursday rejected a bill to ban chain gangs, voting 41-55. The bill had won a \
             favorable report from the House Judiciary Committee on an 8-7 vote in November.",
            &[
                "Alabama House of Representatives final 41/55/- rejected",
                "House Judiciary Committee final 8/7/- adopted",
            ],
        ),
    ]);
    fates::check(
        dated,
        &[
            (
                "The Swiss Council of States on Monday rejected a motion on forced labour by 25 votes to 15. The National Council had \
                 accepted it in December by 103 votes to 87.",
                &["rejected 2024-03-11, adopted 2023-12"],
            ),
            // Another motion.
            (
                "The Swiss Council of States on Monday rejected a motion on forced labour by 25 votes to 15. The National Council \
                 accepted a similar one in December by 103 votes to 87.",
                &["rejected 2024-03-11", "adopted 2023-12"],
            ),
        ],
    );
}

/// Voters in a paragraph of their own, after the count of a committee was told.
#[test]
fn voters_go_to_the_house_that_is_meant() {
    let engine = plenary_extract::Engine::new();
    let published = time::Date::from_calendar_date(2024, time::Month::March, 15).ok();
    let lead = "The Kenyan National Assembly rejected a motion on Chad on Tuesday by 118 votes to 74.\n\nThe committee on defence had \
                backed it last month by nine votes to six.\n\n";
    for (told, voters) in [
        ("ODM members voted for the motion in the National Assembly.", [1, 0]),
        ("ODM voted for it.", [1, 0]),
        ("In the committee on defence ODM voted for it last month.", [0, 1]),
    ] {
        let text = format!("Vote taken\n\n{lead}{told}\n");
        let found = engine.extract(&text, &plenary_extract::Meta { published });
        let counts: Vec<usize> = found.votes.iter().map(|v| v.positions.len()).collect();
        assert_eq!(counts, voters, "{told}");
    }
}

/// A legislator's title tells the chamber, whichever voted last.
#[test]
fn members_vote_in_their_own_house() {
    let engine = plenary_extract::Engine::new();
    let lead = "The bill on Chad passed the Texas House 138-4 in May and the Texas Senate 31-2 on Thursday.";
    for (told, voters) in [
        ("Rep. Jo Watts, D-Houston, voted against the bill.", [1, 0]),
        ("Sen. Jo Watts, D-Houston, voted against the bill.", [0, 1]),
    ] {
        let found =
            engine.extract(&format!("Vote taken\n\n{lead}\n\n{told}\n"), &plenary_extract::Meta::default());
        let counts: Vec<usize> = found.votes.iter().map(|v| v.positions.len()).collect();
        assert_eq!(counts, voters, "{told}");
    }
}
