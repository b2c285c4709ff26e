//! Which text, house and day the words around a decision mean, each with its near miss.

use crate::fates::{check, dated, fate, name};
use plenary_extract::record::{Extraction, Resolution};

/// `scope mode yes/no/abstain: voter option, ...`, one a vote of the text.
fn votes(found: &Extraction, text: &Resolution) -> String {
    let count = |n: Option<u32>| n.map_or("-".to_owned(), |n| n.to_string());
    let told = found.votes.iter().filter(|v| v.resolution.as_ref() == Some(&text.r#ref)).map(|v| {
        let voters: Vec<String> =
            v.positions.iter().map(|p| format!("{} {}", name(found, &p.actor), p.option)).collect();
        let numbers = format!("{}/{}/{}", count(v.yes), count(v.no), count(v.abstain));
        format!("{} {} {numbers}: {}", v.scope, v.mode, voters.join(", "))
    });
    told.collect::<Vec<_>>().join("; ")
}

/// The sponsors, in the order they are told.
fn sponsors(found: &Extraction, text: &Resolution) -> String {
    text.sponsors.iter().map(|s| name(found, s)).collect::<Vec<_>>().join(", ")
}

#[test]
fn counts_and_manners() {
    check(
        votes,
        &[
            (
                "In November the UN Human Rights Council set up a mission on Chad, 25-6, at a sitting requested by Peru.",
                &["final vote 25/6/-: "],
            ),
            (
                "Fiji was among the 121 countries to vote for the text on Chad at the UN General Assembly, when 14 were against.",
                &["final vote 121/14/-: Fiji yes"],
            ),
            (
                "The Fifth Committee's draft on Chad, by which it asks for experts, was then endorsed by consensus, with Peru \
             disassociating itself from the paragraph concerned.",
                &["final without_vote -/-/-: Peru dissociated"],
            ),
            (
                "The Council of Europe's ministers take their decisions by consensus. The Riksdag passed a motion on Chad on Tuesday.",
                &[""],
            ),
            (
                "The UN Human Rights Council adopted the text on Chad by 21 votes to 6. Armenia and Peru, our neighbours at the table, \
             abstained.",
                &["final vote 21/6/-: Armenia abstain, Peru abstain"],
            ),
        ],
    );
}

#[test]
fn houses() {
    check(
        fate,
        &[
            (
                "The European Parliament on Monday adopted a resolution on Chad. The Seimas adopted its own resolution on Chad on Tuesday. \
             A similar draft by the opposition was withdrawn.",
                &["European Parliament: Chad, adopted", "Seimas: Chad, adopted", "Seimas: Chad, withdrawn"],
            ),
            (
                "A Sinn Féin motion on the International Criminal Court went down by 77 votes to 58 in the Dáil on Wednesday.",
                &["Dáil Éireann: , rejected"],
            ),
            // Judges adopt nothing.
            ("The International Criminal Court rejected the motion by two votes to one on Wednesday.", &[]),
        ],
    );
}

#[test]
fn a_bill_a_ruler_sends_back() {
    const PASSED: &str = "The Sejm passed the bill on judges on 1 March.";
    let rows = [
        "The president sent it back to parliament unsigned on 5 March.",
        "On 5 March the president returned the bill to the lawmakers with objections.",
        "On 5 March the president returned it to the lawmakers, asking for more.",
    ]
    .map(|r| format!("{PASSED} {r}"));
    let passed = ["passed_chamber 2024-03-01, vetoed 2024-03-05"];
    check(dated, &[(&rows[0], &passed), (&rows[1], &passed), (&rows[2], &["passed_chamber 2024-03-01"])]);
}

#[test]
fn days_from_another() {
    check(
        dated,
        &[
            (
                "On December 3 the Knesset passed a motion on Chad. On the same day the Bundestag adopted a motion on Fiji.",
                &["adopted 2023-12-03", "adopted 2023-12-03"],
            ),
            (
                "On Wednesday the speaker handed over the resolution on Chad adopted the day before by the Seimas.",
                &["adopted 2024-03-12"],
            ),
            (
                "The Senate of Chile passed the resolution on Chad on 1 March. Its leaders wrapped a rule into a farm bill and it expired \
             with the session.",
                &["adopted 2024-03-01, lapsed undated"],
            ),
        ],
    );
}

#[test]
fn sponsors_by_office() {
    check(
        sponsors,
        &[
            (
                "The motion on Chad, moved by the Leader of the Opposition (Senator Ann Roe), was lost in the Senate of Kenya on Tuesday.",
                &["Ann Roe"],
            ),
            (
                "House Resolution 283 of Rep. Ben Poe was approved by the Philippine House on Tuesday.",
                &["Ben Poe"],
            ),
            (
                "The resolution on Chad, which was placed before the General Assembly by Cuba and Peru, was carried by 48 votes to 11.",
                &["Cuba, Peru"],
            ),
            (
                "The Seimas on Tuesday adopted a resolution on Chad drawn up by its Foreign Affairs Committee.",
                &["Seimas Committee on Foreign Affairs"],
            ),
            (
                "The Arab League approved sanctions on Syria on Sunday with 19 votes in favour. It comes a week after the Third Committee approved, \
             122-13, a resolution on Syria drafted by France. Jordan and Kuwait were among its 61 sponsors.",
                &["", "France, Jordan, Kuwait"],
            ),
            (
                "The Third Committee approved the text on Chad by 122 votes to 13. Peru and Fiji then joined as sponsors.",
                &["Peru, Fiji"],
            ),
            (
                "The Third Committee approved the text on Chad by 122 votes to 13. Peru joined the list of critics of its sponsors.",
                &[""],
            ),
            // Who asks for a vote has written nothing.
            (
                "The General Assembly adopted the resolution on Chad by 48 votes to 11. Peru asked for the second paragraph to be put \
             separately.",
                &[""],
            ),
        ],
    );
}

#[test]
fn what_comes_before_a_house() {
    check(
        dated,
        &[
            (
                "The Third Committee approved the text on Chad on Monday. It is due before the plenary on 20 December.",
                &["committee_approved 2024-03-11, adopted 2024-12-20"],
            ),
            (
                "The Third Committee's text on Chad, approved last month by 80 votes to 28, comes before the General Assembly.",
                &["committee_approved 2024-02, adopted undated"],
            ),
            (
                "The Third Committee approved the text on Chad on Monday. Plenary action is set for 20 December.",
                &["committee_approved 2024-03-11, adopted 2024-12-20"],
            ),
            // No house, and no action on it.
            (
                "The Third Committee approved the text on Chad on Monday. No action is set for 20 December, and the feast comes before it.",
                &["committee_approved 2024-03-11"],
            ),
        ],
    );
}
