//! Who stands behind a text where a noun, an adjective or its origin tells it, and which text of several is meant, each with
//! its near miss.

use crate::fates::{check, dated, fate, name};
use plenary_extract::record::{Extraction, Resolution};

/// The sponsors, in the order they are told.
fn sponsors(found: &Extraction, text: &Resolution) -> String {
    text.sponsors.iter().map(|s| name(found, s)).collect::<Vec<_>>().join(", ")
}

/// After the Human Rights Council has adopted a text on Mali.
fn council(rows: &[(&str, &[&str])]) {
    lead("The Human Rights Council on Friday adopted a resolution on Mali by 30 votes to 10.", rows);
}

/// After the House of Commons has.
fn commons(rows: &[(&str, &[&str])]) {
    lead("The House of Commons of Canada on Friday passed a motion on Mali by 130 votes to 110.", rows);
}

fn lead(first: &str, rows: &[(&str, &[&str])]) {
    let whole: Vec<String> = rows.iter().map(|r| format!("{first}\n\n{}", r.0)).collect();
    let rows: Vec<(&str, &[&str])> = whole.iter().zip(rows).map(|(w, r)| (w.as_str(), r.1)).collect();
    check(sponsors, &rows);
}

#[test]
fn nouns_for_them() {
    council(&[
        (
            "Kenya, a sponsor along with Cuba and Sweden, cast its ballot with the majority.",
            &["Kenya, Cuba, Sweden"],
        ),
        ("Norway and Ghana, the drafters of the text, welcomed the vote.", &["Norway, Ghana"]),
        ("Norway and Ghana were the penholders of the text.", &["Norway, Ghana"]),
        ("The text had Norway and Ghana as its main sponsors.", &["Norway, Ghana"]),
        // Of something else, and nobody's.
        ("Norway, the author of a report on the camps, welcomed the vote.", &[""]),
        ("Norway, without a co-sponsor from the region, left it there.", &[""]),
    ]);
    commons(&[
        (
            "The project's authors, Communist Ana Torres and Socialist Luis Vega, cheered.",
            &["Ana Torres, Luis Vega"],
        ),
        ("Ana Torres, whose motion it was, said ministers must act.", &["Ana Torres"]),
        ("Ana Torres, whose party it was, said ministers must act.", &[""]),
    ]);
}

#[test]
fn adjectives() {
    council(&[
        ("The text, a three-page Brazilian draft, asks Mali to act.", &["Brazil"]),
        ("It was a United States draft.", &["United States"]),
        ("The Niger resolution comes up next.", &[""]),
    ]);
    check(
        sponsors,
        &[
            ("The Human Rights Council adopted a U.K. text on Mali by 30 votes to 10.", &["United Kingdom"]),
            ("The Human Rights Council adopted a Mali resolution by 30 votes to 10.", &[""]),
        ],
    );
}

#[test]
fn those_they_stand_for() {
    council(&[
        ("Greece, for the European Union, presented the text.", &["Greece, European Union"]),
        ("The text, tabled by Greece for the European Union, asks Mali to act.", &["Greece, European Union"]),
        ("On behalf of the African Group, Ghana introduced the text.", &["Ghana, African Group"]),
        // Time, and use.
        ("The text, tabled by Greece for the third time, asks Mali to act.", &["Greece"]),
    ]);
}

#[test]
fn who_speaks_and_who_stands_behind() {
    council(&[
        (
            "Peru's ambassador, Rosa Vidal, presented the text on the European Union's behalf.",
            &["European Union"],
        ),
        ("Ghana's delegate, whose government was a main sponsor of the draft, was pleased.", &["Ghana"]),
        (
            "The representative of Chad, who introduced the text together with his counterpart from Peru, was pleased.",
            &["Chad, Peru"],
        ),
        // A noun of its own, a change, a word of order.
        ("The resolution welcomes the case brought by Ghana.", &[""]),
        ("The words were struck from the draft at the urging of nine countries led by Ghana.", &[""]),
        ("Rosa Vidal put it on her website.", &[""]),
        ("It was a U.N. resolution.", &[""]),
    ]);
    commons(&[
        ("The motion was moved by Coun. Ann Pike and seconded by Coun. Paul Reid.", &["Ann Pike, Paul Reid"]),
        (
            "The motion was filed by Iloilo 2nd District Rep. Ann Pike and Laya party-list Rep. Paul Reid.",
            &["Ann Pike, Paul Reid"],
        ),
        ("The motion was initiated by the Rivers Committee.", &["Rivers Committee"]),
        (
            "Congresswoman Ann Pike, who sits on the panel, has called for a ban and is the author of the motion.",
            &["Ann Pike"],
        ),
    ]);
}

#[test]
fn where_it_came_from() {
    council(&[
        ("The text was the work of Norway and Ghana.", &["Norway, Ghana"]),
        ("The text came from Norway and Ghana.", &["Norway, Ghana"]),
        ("Behind the text stood Norway and Ghana.", &["Norway, Ghana"]),
        ("Members had chosen the one put forward by Bangladesh and Kuwait.", &["Bangladesh, Kuwait"]),
        ("Applause came from Norway and Ghana.", &[""]),
    ]);
    commons(&[
        (
            "It followed a motion by the lawmaker representing Kogi Central, Ahmadu Onoja, of last June.",
            &["Ahmadu Onoja"],
        ),
        ("The motion, carried by Sen. Orrin Tveit of Fergus Falls, asks firms to sign.", &["Orrin Tveit"]),
        ("The motion, carried by 20 votes, asks firms to sign.", &[""]),
    ]);
}

#[test]
fn clauses_that_name_the_text() {
    check(
        fate,
        &[
            (
                "The House of Commons of Canada decided late Friday, 149 to 145, to keep troops in Mali, approving a motion put \
                 down by the minister.",
                &["House of Commons of Canada: Mali, adopted"],
            ),
            (
                "The Human Rights Council stepped up pressure on President Idris Ba on Friday, approving a resolution on Mali.",
                &["UN Human Rights Council: Mali, adopted"],
            ),
            (
                "Treasury and opposition benches came together in the Sindh Assembly on Friday to pass unanimously a joint \
                 resolution denouncing Mali.",
                &["Sindh Assembly: Mali, adopted"],
            ),
            (
                "The Security Council voted on Friday. The draft on Mali – brought by Peru and Albania – falls.",
                &["UN Security Council: Mali, rejected"],
            ),
            // Who comes together to ask for a text has passed none, and a guest approves none.
            (
                "Members came together in the Sindh Assembly on Friday. They want to pass a resolution on Mali.",
                &[],
            ),
            (
                "The Human Rights Council on Friday adopted a resolution on Mali. President Idris Ba of Chad, approving a \
                 resolution of his own, was thanked.",
                &["UN Human Rights Council: Mali, adopted"],
            ),
        ],
    );
}

#[test]
fn numbers_in_marks_and_papers() {
    check(
        fate,
        &[
            (
                "The Human Rights Council on Friday adopted a resolution on Mali by 30 votes to 10. Turning to “L.33”, on Chad, \
                 the Council approved that text by 20 votes to 15.",
                &["UN Human Rights Council: Mali, adopted", "UN Human Rights Council: Chad, adopted"],
            ),
            (
                "The Human Rights Council on Friday adopted a resolution on Mali. An Egyptian paper on Chad was withdrawn.",
                &["UN Human Rights Council: Mali, adopted", "UN Human Rights Council: Chad, withdrawn"],
            ),
            (
                "The Human Rights Council on Friday adopted a resolution on Mali by 30 votes to 10. Draft resolution L.12, on Chad, was \
                 withdrawn by its sponsors.",
                &["UN Human Rights Council: Mali, adopted", "UN Human Rights Council: Chad, withdrawn"],
            ),
            (
                "The Human Rights Council on Friday adopted a resolution on Mali by 30 votes to 10. The draft, L.12, was tabled \
                 by Peru.",
                &["UN Human Rights Council: Mali, adopted"],
            ),
            // A change is no text, a newspaper neither, and a number that is spoken stays speech.
            (
                "The Human Rights Council on Friday adopted a resolution on Mali by 30 votes to 10. “L.54”, an amendment on \
                 Chad, had been withdrawn.",
                &["UN Human Rights Council: Mali, adopted"],
            ),
            (
                "The Human Rights Council on Friday adopted a resolution on Mali. The paper on Chad was bought by a bank.",
                &["UN Human Rights Council: Mali, adopted"],
            ),
            (
                "The House of Commons of Canada on Friday carried a motion on Mali at decision time by 88 votes to none.",
                &["House of Commons of Canada: Mali, adopted"],
            ),
        ],
    );
}

#[test]
fn texts_by_their_owners() {
    check(
        fate,
        &[
            (
                "The Security Council voted on Friday. A draft on Mali, tabled by France, was rejected. Russia's text won five votes, \
                 with eight against.",
                &["UN Security Council: Mali, rejected", "UN Security Council: Mali, rejected"],
            ),
            (
                "The Bundestag on Friday adopted a motion on Mali tabled by the Greens. A motion by the CDU/CSU was rejected. The \
                 AfD's motion also failed.",
                &["Bundestag: Mali, adopted", "Bundestag: Mali, rejected", "Bundestag: Mali, rejected"],
            ),
            (
                "The Third Committee on Friday approved by 90 votes to 30 a draft on Mali that Peru had put forward, and by 88 to 32 \
                 one on Chad, submitted by Canada.",
                &["Third Committee: Mali, committee_approved", "Third Committee: Chad, committee_approved"],
            ),
            (
                "The Tweede Kamer on Friday adopted a motion on Mali. A motion by Karel Blom on Chad was rejected, and one by Luis \
                 Vega on Gabon was held over.",
                &[
                    "Tweede Kamer: Mali, adopted",
                    "Tweede Kamer: Chad, rejected",
                    "Tweede Kamer: Gabon, deferred",
                ],
            ),
            (
                "The U.S. House of Representatives on Friday passed a bill on Mali. Its Senate companion, introduced by Sen. Betty \
                 Cruz, cleared the Foreign Relations Committee on Tuesday, 12-9.",
                &[
                    "U.S. House of Representatives: Mali, passed_chamber",
                    "Senate Foreign Relations Committee: Mali, committee_approved",
                ],
            ),
            // The one it is about, a colleague of its author, and somebody who is one.
            (
                "The Human Rights Council on Friday adopted a resolution on Mali, tabled by Peru. The Mali text passed by 30 votes \
                 to 4.",
                &["UN Human Rights Council: Mali, adopted"],
            ),
            (
                "The Human Rights Council on Friday adopted a resolution on Mali, tabled by Peru. Peru's text passed by 30 votes to 4.",
                &["UN Human Rights Council: Mali, adopted"],
            ),
            (
                "The Human Rights Council on Friday adopted a resolution on Mali. Of the envoys one from Chad left the room.",
                &["UN Human Rights Council: Mali, adopted"],
            ),
        ],
    );
}

#[test]
fn themes_behind_an_author() {
    check(
        fate,
        &[
            (
                "The Human Rights Council on Friday adopted a resolution on Mali by 30 votes to 10. A third draft, from Cuba, on \
                 debt, carried by 28 to 14.",
                &["UN Human Rights Council: Mali, adopted", "UN Human Rights Council: , adopted"],
            ),
            (
                "The Human Rights Council on Friday adopted a resolution on Mali by 30 votes to 10. A similar draft, from Cuba, \
                 carried by 28 to 14.",
                &["UN Human Rights Council: Mali, adopted", "UN Human Rights Council: Mali, adopted"],
            ),
        ],
    );
}

#[test]
fn days_of_rival_texts() {
    check(
        dated,
        &[
            (
                "The Human Rights Council on Friday adopted a resolution on Mali. Minutes before, it had turned down Chad's own \
                 draft on Gabon; it got three votes to 20, with eight abstentions.",
                &["adopted 2024-03-15", "rejected 2024-03-15"],
            ),
            (
                "The Human Rights Council on Friday adopted a resolution on Mali by 30 votes to 10. Last year's text had passed by \
                 27 votes to 14. A tally 12 months ago is no news.",
                &["adopted 2024-03-15", "adopted 2023"],
            ),
            // Years before, another text; a month before, the same one's committee.
            (
                "Peru withdrew a draft on Mali in the Human Rights Council on Thursday. The mandate goes back to 2012, when the \
                 Council set it up by 22 votes to 5.",
                &["withdrawn 2024-03-14", "adopted 2012"],
            ),
            // The sitting's day, told by what is its own, and by the dateline.
            (
                "A bill on Mali was pulled from Wednesday's Knesset agenda at the last minute.",
                &["deferred 2024-03-13"],
            ),
            (
                "The Human Rights Council sent a draft on Mali back to the Committee on Labour. Members met on Thursday.",
                &["referred 2024-03-14"],
            ),
            (
                "ADDIS ABABA, Thursday – The Human Rights Council adopted without a vote a resolution on Mali.",
                &["adopted 2024-03-14"],
            ),
            (
                "The U.S. House voted 230-190 on Friday to pass the Mali Trade Act.",
                &["passed_chamber 2024-03-15"],
            ),
        ],
    );
}

#[test]
fn texts_that_share_a_decision() {
    check(
        fate,
        &[
            (
                "The Human Rights Council on Friday adopted a resolution on Mali and a decision on Chad without a vote.",
                &["UN Human Rights Council: Mali, adopted", "UN Human Rights Council: Chad, adopted"],
            ),
            (
                "The Human Rights Council took up a draft on Mali and a second draft, on Chad, on Friday. Both were adopted by \
                 consensus.",
                &["UN Human Rights Council: Mali, adopted", "UN Human Rights Council: Chad, adopted"],
            ),
            (
                "The Nigerian Senate on Tuesday asked the Federal Government to recall its envoy in Mali. The resolution was sequel \
                 to a motion by Senator Ana Torres.",
                &["Nigerian Senate: Mali, adopted"],
            ),
            // What the text asks for, and both of something else.
            (
                "The Human Rights Council on Friday adopted a resolution on Mali and called for a declaration on Chad.",
                &["UN Human Rights Council: Mali, adopted"],
            ),
            (
                "The Human Rights Council on Friday adopted a resolution on Mali. Both Peru and Chad were pleased.",
                &["UN Human Rights Council: Mali, adopted"],
            ),
        ],
    );
}

#[test]
fn members_and_their_own_texts() {
    commons(&[
        ("Ana Torres said her bill would save lives.", &["Ana Torres"]),
        ("Speaking to her motion, Ana Torres said it was late.", &["Ana Torres"]),
        ("The mover of the motion, Ana Torres, said it was late.", &["Ana Torres"]),
        (
            "The authors of Requirement 163/19 are deputies Ana Torres and Luis Vega.",
            &["Ana Torres, Luis Vega"],
        ),
        // Which of two members' it is, nobody knows; those for it have not brought it in.
        ("Ana Torres asked Luis Vega about her bill.", &[""]),
        ("Ana Torres said her vote would save lives.", &[""]),
        ("The motion was backed by Ana Torres.", &[""]),
    ]);
    council(&[
        ("Fiji's envoy, who introduced it for the African Group, was glad.", &["Fiji, African Group"]),
        ("Canada, which drafted the text with Peru, was glad.", &["Canada, Peru"]),
        (
            "The text was co-sponsored by more than 50 countries, including Norway and Ghana.",
            &["Norway, Ghana"],
        ),
        ("Sponsors: Norway, Ghana, Peru.", &["Norway, Ghana, Peru"]),
        ("The text, as orally revised by Norway, asks Mali to act.", &["Norway"]),
        ("The text, revised by the clerks of Norway, asks Mali to act.", &[""]),
    ]);
}
