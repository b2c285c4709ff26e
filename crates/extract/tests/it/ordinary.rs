//! What ordinary reports tell of councils, committees and dates, each with its near miss.

use crate::fates;
use crate::fates::{dated, fate, name};
use plenary_extract::record::{Extraction, Resolution};

#[test]
fn councils_told_by_their_members() {
    fates::check(
        fate,
        &[
            (
                "Hamilton councillors have added their voices to calls for peace in Chad. Council voted 12-3 \
                 for a motion on Chad. A similar motion failed at Guelph city council last month on a 7-5 \
                 vote.",
                &["Hamilton council: Chad, adopted", "Guelph city council: Chad, rejected"],
            ),
            ("Leeds councillors have backed a motion on Chad.", &["Leeds council: Chad, adopted"]),
            (
                "Leeds City Council met. Leeds councillors have backed a motion on Chad.",
                &["Leeds City Council: Chad, adopted"],
            ),
            (
                "Glasgow's councillors last night demanded an end to raids on migrants. The city council backed a motion on \
                 Chad by 58 votes to six.",
                &["Glasgow city council: Chad, adopted"],
            ),
            (
                "Leeds's councillors on Tuesday approved a motion on Chad. It was carried by 40 votes to 12.",
                &["Leeds council: Chad, adopted"],
            ),
            ("The UN Security Council met on Mali. The city council backed a motion on Chad.", &[]),
            // Those of a party, or some of them, are no council.
            ("Labour's councillors backed a motion on Chad.", &[]),
            ("Oxford City Council has backed a motion on Chad.", &["Oxford City Council: Chad, adopted"]),
            ("MPs have backed a motion on Chad.", &["nobody: Chad, adopted"]),
            ("British MPs have backed a motion on Chad.", &["UK House of Commons: Chad, adopted"]),
            ("Conservative MPs backed a motion on Chad.", &[]),
            ("Bristol council's leader backed a motion on Chad.", &[]),
            ("Labour councillors have backed a motion on Chad.", &[]),
            ("Several Leeds councillors left.", &[]),
        ],
    );
}

#[test]
fn texts_that_fail_at_a_body_or_are_put_back() {
    const CHAD: &[&str] = &["European Parliament: Mali, adopted", "European Parliament: Chad, deferred"];
    fates::check(
        fate,
        &[
            (
                "The motion on Chad failed at Burlington city council.",
                &["Burlington city council: Chad, rejected"],
            ),
            ("The motion on Chad failed at its aim.", &[]),
            ("MEPs adopted a resolution on Mali. A resolution on Chad was put back to December.", CHAD),
            (
                "MEPs adopted a resolution on Mali. A resolution on Chad, which was also on the agenda, was put back to December.",
                CHAD,
            ),
            (
                "MEPs adopted a resolution on Mali. The draft on Chad was put back on the table.",
                &["European Parliament: Mali, adopted"],
            ),
        ],
    );
}

#[test]
fn committees_of_a_house() {
    fates::check(
        fate,
        &[
            (
                "In Kenya, a committee of the National Assembly approved a bill on ports.",
                &["committee of the National Assembly: , committee_approved"],
            ),
            (
                "Togo spoke of Jamaica, where a committee of the House of Representatives has approved a bill \
                 on ports. Japan voted against.",
                &["committee of the House of Representatives: , committee_approved"],
            ),
            (
                "In Kenya, the National Assembly approved a bill on ports.",
                &["National Assembly of Kenya: , passed_chamber"],
            ),
        ],
    );
}

#[test]
fn dates_that_a_count_is_measured_by() {
    fates::check(
        dated,
        &[
            (
                "The General Assembly adopted the resolution on Chad by 117 votes to 40, the same number as in 2014.",
                &["adopted undated"],
            ),
            (
                "The General Assembly adopted the resolution on Chad by 117 votes to 40, two more than in 2014.",
                &["adopted undated"],
            ),
            (
                "The General Assembly adopted the resolution on Chad by 117 votes to 40 in 2014.",
                &["adopted 2014"],
            ),
        ],
    );
}

#[test]
fn no_action_is_the_end() {
    fates::check(
        dated,
        &[(
            "A draft on Sudan never came to a vote on Thursday. Nigeria moved that no action be taken on it in the Third \
             Committee, and its motion carried by 84 votes to 79.",
            &["lapsed 2024-03-14"],
        )],
    );
}

/// `name option`, one a voter.
fn voters(found: &Extraction, text: &Resolution) -> String {
    let votes = found.votes.iter().filter(|v| v.resolution.as_ref() == Some(&text.r#ref));
    let told = votes.flat_map(|v| &v.positions).map(|p| format!("{} {}", name(found, &p.actor), p.option));
    told.collect::<Vec<_>>().join(", ")
}

#[test]
fn votes_against_that_came_from_somebody() {
    fates::check(
        voters,
        &[
            (
                "The Senate of Kenya approved a motion on Mali by 76 votes to nine. A motion on Chad was rejected by 68 votes \
                 to 12. The nine votes against came from Ann Roe and Carl Lund.",
                &["Ann Roe no, Carl Lund no", ""],
            ),
            (
                "The Senate of Kenya approved a motion on Mali by 76 votes to nine. A motion on Chad was rejected by 68 votes \
                 to 12. Ann Roe and Carl Lund voted against it.",
                &["", "Ann Roe no, Carl Lund no"],
            ),
            (
                "The Senate of Kenya approved a motion on Mali by 76 votes to one. The lone vote against it came from Ann Roe.",
                &["Ann Roe no"],
            ),
            (
                "The Congress of Deputies approved a motion on Mali with the support of Podemos and Vox, as well as that of the \
                 PSOE.",
                &["Podemos yes, Vox yes, Spanish Socialist Workers' Party yes"],
            ),
            // A party of the same name as the American one is asked as one.
            (
                "Namibia's National Assembly passed a motion on Mali by 61 votes to two. The two votes against came from the \
                 Republican Party of Namibia.",
                &["Republican Party of Namibia no"],
            ),
        ],
    );
}

/// How often the body has done so.
fn recurs(_: &Extraction, text: &Resolution) -> String {
    text.recurrence.map_or(String::new(), |n| n.to_string())
}

#[test]
fn resolutions_counted_by_their_body() {
    fates::check(
        recurs,
        &[
            ("The General Assembly adopted its sixth resolution calling for a halt to raids.", &["6"]),
            ("The General Assembly welcomed the adoption of its sixth resolution on Chad.", &["6"]),
            ("The General Assembly adopted its second resolution on Monday.", &[""]),
            ("The General Assembly adopted resolution six calling for a halt to raids.", &[""]),
        ],
    );
}

#[test]
fn votes_that_put_a_text_away_and_laws_that_have_ended() {
    fates::check(
        fate,
        &[
            (
                "The Senate of Kenya voted 14-6 to send a motion on Chad to the archives.",
                &["Senate of Kenya: Chad, deferred"],
            ),
            (
                "The Senate of Kenya voted 14-6 to archive a motion on Chad.",
                &["Senate of Kenya: Chad, deferred"],
            ),
            (
                "The Senate of Kenya voted 14-6 to adopt a motion on Chad.",
                &["Senate of Kenya: Chad, adopted"],
            ),
            // What ended is the law that it takes the place of.
            ("House Bill 707 replaces a 2005 law that a judge struck down.", &[]),
            ("A judge struck down House Bill 707.", &["nobody: , rejected"]),
            // What others would have a house do is not done.
            ("Carl Roe demanded that the Senate of Kenya adopt a motion on Chad.", &[]),
            ("The Senate of Kenya adopted a motion on Chad.", &["Senate of Kenya: Chad, adopted"]),
            (
                "The standing committee on the foreign ministry approved a draft on Chad unanimously.",
                &["standing committee on the foreign ministry: Chad, committee_approved"],
            ),
        ],
    );
}

/// `mode`, one a vote.
fn modes(found: &Extraction, text: &Resolution) -> String {
    let votes = found.votes.iter().filter(|v| v.resolution.as_ref() == Some(&text.r#ref));
    votes.map(|v| v.mode.to_string()).collect::<Vec<_>>().join(", ")
}

#[test]
fn one_agreement_told_twice() {
    fates::check(
        modes,
        &[
            (
                "The Senate of Kenya unanimously backed a motion on Chad.\n\nThe motion was passed without a vote on Thursday.",
                &["without_vote"],
            ),
            (
                "The Senate of Kenya backed a motion on Chad by 30 votes to 4.\n\nThe motion had been passed without a vote \
                 by the National Assembly.",
                &["vote, without_vote"],
            ),
        ],
    );
}
