//! A text's way through a house: the procedure before it, its readings, its number, the other chamber's step. Each with its near
//! miss.

use crate::fates;
use crate::fates::{dated, fate};
use crate::told;

const HEAD: &str = "Vote taken";

#[test]
fn opening_and_closing_the_debate() {
    let senate = "U.S. Senate procedural";
    let rows: &[(&str, &[&str])] = &[
        (
            "The U.S. Senate on Tuesday blocked an effort to end support for the war in Yemen, with a motion to advance the resolution \
             failing 44-55.",
            &["44/55/- rejected"],
        ),
        (
            "The U.S. Senate voted 51-48 on a motion to begin debate on the Yemen resolution, short of the 60 votes required.",
            &["51/48/- rejected"],
        ),
        ("The U.S. Senate voted 62-37 to advance a bill to sanction Syria.", &["62/37/- adopted"]),
        (
            "The U.S. Senate blocked the bill on Thursday, the 50-49 vote falling 10 short of the 60 needed to break a filibuster.",
            &["50/49/- rejected"],
        ),
        (
            "A bill to sanction Syria failed to clear a procedural hurdle in the U.S. Senate, 47-52.",
            &["47/52/- rejected"],
        ),
    ];
    for (text, want) in rows {
        let want: Vec<String> = want.iter().map(|w| format!("{senate} {w}")).collect();
        let want: Vec<&str> = want.iter().map(String::as_str).collect();
        told::check(&[(HEAD, text, &want)]);
    }
    told::check(&[
        // What follows the procedure is on the text.
        (
            HEAD,
            "The U.S. Senate invoked cloture on the Syria bill by 72-24 on Tuesday, and passed it Thursday by 75-21.",
            &["U.S. Senate procedural 72/24/- adopted", "U.S. Senate final 75/21/- adopted"],
        ),
        (
            HEAD,
            "A motion to recommit the bill to committee failed 190-220 before the U.S. House passed it, 225-198.",
            &[
                "U.S. House of Representatives procedural 190/220/- rejected",
                "U.S. House of Representatives final 225/198/- adopted",
            ],
        ),
        // A committee, and a house whose rules are others, pass what they advance.
        (
            HEAD,
            "The Senate Foreign Relations Committee voted 17-4 to advance a bill to sanction Syria.",
            &["Senate Foreign Relations Committee final 17/4/- adopted"],
        ),
        (
            HEAD,
            "The Oregon Senate voted 17-13 to advance the bill to the House.",
            &["Oregon Senate final 17/13/- adopted"],
        ),
    ]);
}

#[test]
fn substitutes_and_changes_put_by_members() {
    let council = "The Ann Arbor City Council on Monday defeated a resolution on Gaza, 5-6. ";
    for (told, change) in [
        ("A substitute offered by Councilmember Travis Rowe failed 3-8.", true),
        ("A substitute resolution by Councilmember Travis Rowe failed 3-8.", true),
        ("An amendment by Councilmember Travis Rowe to refer the resolution to staff failed 3-8.", true),
        ("A resolution by Councilmember Travis Rowe on a substitute for salt failed 3-8.", false),
    ] {
        let scope = if change { "amendment" } else { "final" };
        let want = format!("Ann Arbor City Council {scope} 3/8/- rejected");
        let text = format!("{council}{told}");
        told::check(&[(HEAD, &text, &["Ann Arbor City Council final 5/6/- rejected", &want])]);
    }
}

#[test]
fn readings_without_their_noun() {
    fates::check(
        dated,
        &[
            (
                "The Knesset passed the bill in its first reading 65-51 in January and its second 62-50 on Monday.",
                &["introduced 2024-01, referred 2024-03-11"],
            ),
            (
                "The bill passed its second reading 70-50 on Tuesday in New Zealand's Parliament. It passed its first in January by \
                 68 votes to 52.",
                &["referred 2024-03-12, introduced 2024-01"],
            ),
            (
                "The Knesset approved the bill in its second reading 62-39 on Monday and in its third 63-40 minutes later.",
                &["adopted 2024-03-11"],
            ),
            ("The Knesset approved the bill in a first reading on Monday.", &["introduced 2024-03-11"]),
            ("The Knesset approved the bill after a first reading on Monday.", &["adopted 2024-03-11"]),
            // Another bill.
            (
                "The Knesset on Monday passed a bill on prisons in its first reading 47-38. A bill on boycotts passed its first \
                 reading 50-40.",
                &["introduced 2024-03-11", "introduced undated"],
            ),
        ],
    );
}

#[test]
fn a_number_told_with_an_earlier_step() {
    let lead = "The Connecticut Senate voted 35-1 on Wednesday to require lessons on genocide, sending the bill to the House. ";
    let want = |events: &str| format!("passed_chamber 2024-03-13, passed_legislature undated, {events}");
    for (told, events) in [
        ("Senate Bill 452 was introduced in November by Sen. Gary Wade.", "introduced 2023-11"),
        (
            "Senate Bill 452 was introduced in November by Sen. Gary Wade and cleared the Education Committee 31-3 last month.",
            "committee_approved 2024-02, introduced 2023-11",
        ),
    ] {
        fates::check(dated, &[(&format!("{lead}{told}"), &[&want(events)])]);
    }
    // The number's own date is another text's.
    fates::check(
        fate,
        &[(
            "The Human Rights Council on Friday adopted a resolution on Mali. Resolution 26/24 of 27 June 2014 was adopted without a vote.",
            &["UN Human Rights Council: Mali, adopted", "UN Human Rights Council: Mali, adopted"],
        )],
    );
}

#[test]
fn one_house_after_the_other() {
    told::check(&[
        (
            HEAD,
            "The bill cleared its final hurdle in the Oireachtas on Thursday after the Dáil backed it by 78 votes to 45, a week \
             after the Seanad had passed it without a vote.",
            &["Dáil Éireann final 78/45/- adopted", "Seanad Éireann final -/-/- adopted"],
        ),
        (
            HEAD,
            "The Seanad passed the bill on Wednesday without a vote and the Dáil backed it by 78 to 45.",
            &["Seanad Éireann final -/-/- adopted", "Dáil Éireann final 78/45/- adopted"],
        ),
        (
            HEAD,
            "The House of Commons on Monday adopted a motion on Mali by 200 to 10. It builds on one the Commons approved by 266 to \
             0 in 2021.",
            &["UK House of Commons final 200/10/- adopted", "UK House of Commons final 266/0/- adopted"],
        ),
        // A side of the house is not the house.
        (
            HEAD,
            "The Zambian Parliament passed the bill on Tuesday. Twelve opposition lawmakers backed it.",
            &[],
        ),
        (
            HEAD,
            "The Brazilian Senate passed the bill on Tuesday. Forty senators backed it and 30 opposed it.",
            &["Brazilian Senate final 40/30/- adopted"],
        ),
    ]);
}

/// What a bill met with before, and whose text a second one is.
#[test]
fn each_text_keeps_its_own() {
    fates::check(
        dated,
        &[
            (
                "The Gambian National Assembly voted 35 to 17 on Monday against the Women's Bill, introduced by lawmaker Almaneh \
                 Bah in January.",
                &["rejected 2024-03-11, introduced 2024-01"],
            ),
            (
                "The Gambian National Assembly adopted the text, sponsored by Almaneh Bah, on Monday by 35 to 17.",
                &["adopted 2024-03-11"],
            ),
            (
                "The Sejm on Monday failed to override the president's veto of a law on judges. The law had been passed by the Sejm \
                 in January by 239 votes to 198.",
                &["vetoed undated, passed_chamber 2024-01"],
            ),
            (
                "The Iraqi parliament passed a bill on marriage on Monday. An earlier draft of the bill, which proposed death, was \
                 withdrawn.",
                &["adopted 2024-03-11", "introduced undated, withdrawn undated"],
            ),
            (
                "The Iraqi parliament passed a bill on marriage on Monday. The draft of the bill was introduced in January.",
                &["adopted 2024-03-11, introduced 2024-01"],
            ),
            (
                "The Hong Kong Legislative Council passed a security law on Monday. In Washington, U.S. lawmakers introduced a bill \
                 to sanction its authors.",
                &["adopted 2024-03-11", "introduced undated"],
            ),
            // What a minister rejects is no bill.
            (
                "The Knesset passed the bill on Monday by 52 to 48. The minister, who drafted the bill, rejected the criticism.",
                &["adopted 2024-03-11, introduced undated"],
            ),
        ],
    );
    fates::check(
        fate,
        &[
            (
                "The Tweede Kamer on Monday backed a motion by D66 and GroenLinks on Mali. A motion by DENK to recall the envoy got \
                 only 37 votes. Another, by the SP, was rejected.",
                &[
                    "Tweede Kamer: Mali, adopted", "Tweede Kamer: Mali, rejected",
                    "Tweede Kamer: Mali, rejected",
                ],
            ),
            (
                "The Tweede Kamer on Monday backed a motion by D66 and GroenLinks on Mali. A motion by D66 had been announced.",
                &["Tweede Kamer: Mali, adopted"],
            ),
            (
                "The Oklahoma House on Monday passed House Concurrent Resolution 1010, which condemns raids in Mali. The resolution \
                 urges Congress to pass the Clean Gold Act. It passed the House Rules Committee unanimously.",
                &["Oklahoma House of Representatives: Mali, passed_chamber"],
            ),
        ],
    );
    told::check(&[
        (
            HEAD,
            "Turkey's parliament on Thursday passed the bill. All 276 lawmakers present voted in favour of the bill, days after \
             Hungary's parliament endorsed the treaty by 182 votes to six.",
            &[
                "Grand National Assembly of Turkey final 276/-/- adopted",
                "Hungarian National Assembly final 182/6/- adopted",
            ],
        ),
        (
            HEAD,
            "Peers voted by 359 to 188, a majority of 171, in favour of the amendment to the Trade Bill in the House of Lords.",
            &["House of Lords amendment 359/188/- adopted"],
        ),
        (
            HEAD,
            "In the Sejm 261 deputies were for overriding the veto and 187 against, with two abstentions.",
            &["Sejm final 261/187/2 adopted"],
        ),
        (
            HEAD,
            "Ghana's parliament passed the bill by voice vote and without opposition.",
            &["Parliament of Ghana final -/-/- adopted"],
        ),
    ]);
}

/// Whose house it is, and which text the sentence after it means.
#[test]
fn houses_by_their_places() {
    fates::check(
        fate,
        &[
            (
                "HARTFORD, Conn. — The state Senate passed a resolution on Mali on Wednesday, 35-1.",
                &["Connecticut Senate: Mali, adopted"],
            ),
            (
                "TRENTON, N.J. — The Assembly passed a bill on Mali on Thursday, 54-20.",
                &["New Jersey General Assembly: Mali, passed_chamber"],
            ),
            (
                "The Ann Arbor City Council passed a resolution on Mali on Monday, 6-5. The council in neighboring Ypsilanti \
                 passed one on Chad in November, 6-1.",
                &["Ann Arbor City Council: Mali, adopted", "council in neighboring Ypsilanti: Chad, adopted"],
            ),
            // A seat, and no other council.
            (
                "The Human Rights Council on Monday passed a resolution on Mali. The council in Geneva voted 30-10.",
                &["UN Human Rights Council: Mali, adopted"],
            ),
            (
                "The Senate Foreign Relations Committee on Wednesday approved the Promoting a Resolution to the Tibet-China \
                 Dispute Act. The bill, S. 138, now awaits the full Senate.",
                &["Senate Foreign Relations Committee: , committee_approved"],
            ),
        ],
    );
    fates::check(
        dated,
        &[
            (
                "The Oregon House passed House Bill 2210 on Monday 40-18. A similar bill died in committee last year. It now goes to \
                 the Senate.",
                &["passed_chamber 2024-03-11, passed_legislature undated", "lapsed 2023"],
            ),
            (
                "The bill, HB 40, died in committee last year. Sen. Hall reintroduced it as SB 90 in January. The Texas Senate \
                 passed SB 90 on Monday 20-11.",
                &["lapsed 2023", "introduced 2024-01, passed_chamber 2024-03-11"],
            ),
            (
                "The Minnesota Senate passed the bill 34-33, hours after the House approved it 70-63.",
                &["passed_legislature undated, passed_chamber undated"],
            ),
            (
                "The North Dakota Senate voted 42-5 on Friday to override Gov. Doug Barnes's veto of a bill on farms. Barnes vetoed \
                 it Feb. 3, saying it was too broad.",
                &["vetoed 2024-02-03"],
            ),
        ],
    );
}

/// What changes a law in force is a text; what is asked about the business is none.
#[test]
fn changes_of_laws_and_business() {
    fates::check(
        fate,
        &[
            (
                "The People's Majlis on Tuesday passed an amendment to the Immigration Act by 76 votes to 0. The amendment was \
                 submitted by an MP.",
                &["People's Majlis: , adopted"],
            ),
            (
                "The Swiss Council of States on Monday rejected a proposal to adopt the sanctions on Mali by 31 votes to 11.",
                &["Swiss Council of States: Mali, rejected"],
            ),
        ],
    );
    told::check(&[
        (
            HEAD,
            "The Legislative Yuan passed amendments to the Refugee Act, after a motion by the Democratic Progressive Party caucus \
             to send the bill back to committee was voted down 60-50.",
            &["Legislative Yuan procedural 50/60/- rejected"],
        ),
        (
            HEAD,
            "Brazil's lower house approved a bill by 283 votes to 155. A request by the Workers' Party to remove the bill from the \
             agenda was rejected by 324 to 131.",
            &[
                "Brazilian Chamber of Deputies final 283/155/- adopted",
                "Brazilian Chamber of Deputies procedural 131/324/- rejected",
            ],
        ),
        // A bill by the name of an act, and a change to one.
        (
            HEAD,
            "The U.S. Senate passed an amendment to the National Defense Authorization Act by 60 to 37.",
            &["U.S. Senate amendment 60/37/- adopted"],
        ),
        (
            HEAD,
            "The Northern Ireland Assembly passed a motion by 46 votes to 27. An SDLP amendment was made on an oral vote.",
            &[
                "Northern Ireland Assembly final 46/27/- adopted",
                "Northern Ireland Assembly amendment -/-/- adopted",
            ],
        ),
    ]);
}

#[test]
fn what_is_told_first_with_its_day_is_the_news() {
    fates::check(
        dated,
        &[
            (
                "The California Senate on Tuesday passed a bill to tax kites. It had already passed the Assembly 61-13.",
                &["passed_legislature 2024-03-12, passed_chamber undated"],
            ),
            (
                "Australia's Senate on Tuesday approved a bill on kites. In the House of Representatives, the vote was 74-59.",
                &["passed_legislature 2024-03-12, passed_chamber undated"],
            ),
            (
                "A law taxing kites cleared Italy's Senate on Tuesday by 55 votes to 40.",
                &["passed_chamber 2024-03-12"],
            ),
            ("A law taxing kites that passed the Senate in 1990 angers shops.", &[]),
            (
                "The Berkeley City Council on Tuesday adopted an ordinance taxing kites on second reading, 7-2.",
                &["adopted 2024-03-12"],
            ),
        ],
    );
}
