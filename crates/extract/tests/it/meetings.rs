//! Articles in which bills, changes to them, other chambers and other years meet: which text each vote is on, and when. Each
//! with its near miss.

use crate::fates;
use crate::fates::{dated, fate, name};
use plenary_extract::record::{Extraction, Resolution};

/// `kind on whom, stage; scope yes/no of body`, one a vote.
fn votes(found: &Extraction, text: &Resolution) -> String {
    let on: Vec<&str> = text.subjects.iter().map(|s| name(found, s)).collect();
    let count = |n: Option<u32>| n.map_or("-".to_owned(), |n| n.to_string());
    let mut told = format!("{} on {}, {}", text.kind, on.join(" and "), text.stage);
    for v in found.votes.iter().filter(|v| v.resolution.as_ref() == Some(&text.r#ref)) {
        let body = v.body.as_ref().map_or("nobody", |b| name(found, b));
        told += &format!("; {} {}/{} of {body}", v.scope, count(v.yes), count(v.no));
    }
    told
}

#[test]
fn changes_to_a_bill_with_a_title() {
    let motion = "motion on Chad, adopted; final 80/70 of UK House of Commons";
    fates::check(
        votes,
        &[
            (
                "On Thursday the Commons approved a motion on Chad by 80 votes to 70. Two days earlier peers had voted by 367 \
                 to 214 for an amendment to the Trade Bill.",
                &[motion, "bill on Chad, introduced; amendment 367/214 of House of Lords"],
            ),
            (
                "Peers inflicted a third defeat on the government over the Trade Bill: an amendment by Lord Altham passed by \
                 287 votes to 161.",
                &["bill on , introduced; amendment 287/161 of nobody"],
            ),
            // Equals, and no house.
            (
                "On Thursday the Commons approved a motion on Chad by 80 votes to 70. His peers voted for another man.",
                &[motion],
            ),
            (
                "The committee voted 31-11 for the bill. The first amendment, offered by Rep. Dale Roe, would have delayed \
                 the ban for two years. It failed 15-27.",
                &["bill on , passed_chamber; final 31/11 of nobody; amendment 15/27 of nobody"],
            ),
            (
                "The committee voted 31-11 for the bill. Rep. Dale Roe moved to postpone the vote for two years. It failed \
                 15-27.",
                &["bill on , passed_chamber; final 31/11 of nobody; procedural 15/27 of nobody"],
            ),
        ],
    );
}

#[test]
fn lost_as_well() {
    fates::check(
        votes,
        &[
            (
                "The Bundestag rejected a motion on Chad by 400 votes to 100. A motion on Mali failed as well, by 388 votes to \
                 112.",
                &[
                    "motion on Chad, rejected; final 100/400 of Bundestag",
                    "motion on Mali, rejected; final 112/388 of Bundestag",
                ],
            ),
            (
                "The Bundestag adopted a motion on Chad by 400 votes to 100, and one on Mali as well, by 388 votes to 112.",
                &[
                    "motion on Chad, adopted; final 400/100 of Bundestag",
                    "motion on Mali, adopted; final 388/112 of Bundestag",
                ],
            ),
            // One of the two members: two were against.
            (
                "Uganda's parliament passed a bill on Tuesday. All but two of the 389 members present voted for it. Mary Okot, \
                 one of the two members who opposed the bill, called it unjust.",
                &["bill on , adopted; final 387/2 of Parliament of Uganda"],
            ),
        ],
    );
}

#[test]
fn papers_of_the_united_nations() {
    let hrc = "UN Human Rights Council";
    fates::check(
        votes,
        &[
            (
                "The Human Rights Council adopted draft L.30 on Chad without a vote. Prior to the adoption of L.30, the Council \
                 rejected an amendment presented by Germany by 12 votes in favour, 21 against and 14 abstentions.",
                &[&format!("resolution on Chad, adopted; final -/- of {hrc}; amendment 12/21 of {hrc}")],
            ),
            (
                "The Human Rights Council on Thursday rejected a motion to hold a debate on Chad by 19 votes to 17.",
                &[&format!("decision on Chad, rejected; final 17/19 of {hrc}")],
            ),
            (
                "The Human Rights Council adopted a resolution on Chad by 29 votes to 4. A motion to adjourn the debate had been \
                 defeated by 19 votes to 17.",
                &[&format!("resolution on Chad, adopted; final 29/4 of {hrc}; procedural 17/19 of {hrc}")],
            ),
            // A text of which only what it says is told; what the one text says of its own state is no other.
            (
                "The Third Committee adopted the resolution on Iran by 83 votes to 31. The Myanmar resolution welcomes the \
                 release of prisoners.",
                &[
                    "resolution on Iran, committee_approved; final 83/31 of Third Committee",
                    "resolution on Myanmar, committee_approved",
                ],
            ),
            (
                "The Third Committee adopted the resolution on Iran by 83 votes to 31. The resolution condemns arrests in \
                 Myanmar.",
                &["resolution on Iran, committee_approved; final 83/31 of Third Committee"],
            ),
            (
                "The Human Rights Council adopted a resolution on Sudan by 29 votes to 4. Rights groups regretted that no state \
                 had tabled a resolution on China.",
                &[&format!("resolution on Sudan, adopted; final 29/4 of {hrc}")],
            ),
        ],
    );
}

#[test]
fn what_can_be_vetoed_goes_through_both_chambers() {
    let (house, senate) = ("U.S. House of Representatives", "U.S. Senate");
    fates::check(
        votes,
        &[
            (
                "The U.S. House on Thursday passed a resolution on Yemen, 247 to 175, which the president has promised to veto. \
                 The U.S. Senate approved the resolution last month, 54 to 46.",
                &[&format!(
                    "resolution on Yemen, passed_legislature; final 247/175 of {house}; final 54/46 of {senate}"
                )],
            ),
            (
                "The U.S. House on Thursday passed a resolution on Yemen, 247 to 175. The U.S. Senate approved its own resolution \
                 last month, 54 to 46.",
                &[
                    &format!("resolution on Yemen, adopted; final 247/175 of {house}"),
                    &format!("resolution on Yemen, adopted; final 54/46 of {senate}"),
                ],
            ),
        ],
    );
}

#[test]
fn days_told_by_others() {
    fates::check(
        dated,
        &[
            (
                "On 25 February the Tweede Kamer adopted a motion on China. In Canada, the House of Commons had approved a \
                 similar motion three days earlier by 266 to 0.",
                &["adopted 2024-02-25", "adopted 2024-02-22"],
            ),
            (
                "On Tuesday the Human Rights Council rejected a draft on Mali by 19 votes to 17. On Wednesday it was a different \
                 story. The council adopted a resolution on Chad by 17 votes to six.",
                &["rejected 2024-03-12", "adopted 2024-03-13"],
            ),
            (
                "The Human Rights Council adopted the resolution on Chad by 23 votes to 12 on Tuesday. Last year's resolution \
                 passed by 25 votes to 13, and that of 2012 by 24 to 15.",
                &["adopted 2024-03-12", "adopted 2023", "adopted 2012"],
            ),
            // What was signed, refused or only waits.
            (
                "Uganda's parliament passed a bill on torture on Tuesday. In 2021 the president refused to sign a Sexual \
                 Offences Bill.",
                &["adopted 2024-03-12", "vetoed 2021"],
            ),
            (
                "The U.S. House passed a resolution on Chad by 392 to 3 on Tuesday. The U.S. Senate has not taken up the \
                 resolution.",
                &["adopted 2024-03-12"],
            ),
        ],
    );
}

#[test]
fn who_votes_or_acts_is_not_whom_it_is_on() {
    fates::check(
        fate,
        &[
            (
                "The Security Council on Friday failed to act. Moscow's text, which demanded a ceasefire, got only four votes: \
                 Russia, China, the UAE and Gabon.",
                &["UN Security Council: , rejected"],
            ),
            (
                "The Security Council on Friday failed to act. Moscow's text, which demanded a ceasefire in Chad, got only four \
                 votes.",
                &["UN Security Council: Chad, rejected"],
            ),
            (
                "Berlin - The Bundestag on Friday carried a motion on the Yazidis unanimously. It asks the government in Berlin \
                 to document the evidence.",
                &["Bundestag: , adopted"],
            ),
            // Its own land is whom it is on where the words say so.
            (
                "The Bundestag on Friday carried a motion that condemns the arrests in Chad.",
                &["Bundestag: Chad, adopted"],
            ),
        ],
    );
}

#[test]
fn bills_that_wait_and_houses_that_count() {
    fates::check(
        votes,
        &[
            (
                "The Senate of Kenya on Wednesday voted down a bill, two months after the National Assembly had passed it with 146 \
                 votes in favour and 22 against. Twenty-four senators voted against the Water (Amendment) Bill, 2024, and 17 for \
                 it.",
                &[
                    "bill on , rejected; final 146/22 of National Assembly of Kenya; final 17/24 of Senate of Kenya",
                ],
            ),
            (
                "The Dáil passed a motion on Chad by 80 votes to 60. Senator Malachy Burke's Fair Trade (Magnitsky) Bill remains \
                 at second stage in the Seanad.",
                &["motion on Chad, adopted; final 80/60 of Dáil Éireann", "bill on Chad, introduced"],
            ),
            (
                "The Dáil passed a motion on Chad by 80 votes to 60. Senator Malachy Burke remains at second place in the Seanad.",
                &["motion on Chad, adopted; final 80/60 of Dáil Éireann"],
            ),
            // What is put aside for good, and what a house turns against.
            (
                "The U.S. House on Tuesday passed a resolution on Chad by 234 to 188. It was nearly killed last week, when 23 \
                 Republicans joined all Democrats to table it, 222 to 186.",
                &[
                    "resolution on Chad, adopted; final 234/188 of U.S. House of Representatives; procedural 222/186 of U.S. House of Representatives",
                ],
            ),
            (
                "The UN General Assembly voted 128-9 on Thursday to reject Washington's recognition of the city.",
                &["resolution on United States, adopted; final 128/9 of UN General Assembly"],
            ),
            (
                "The UN General Assembly voted 128-9 on Thursday to reject the draft on Chad.",
                &["resolution on Chad, rejected; final 9/128 of UN General Assembly"],
            ),
            (
                "Two resolutions closed the plenary of the European Parliament on Thursday. On Mali the vote was 480 to 15. An \
                 amendment by the Greens was lost by 201 votes to 322. The second text, on Chad, was adopted by 400 to 20.",
                &[
                    "resolution on Mali, adopted; final 480/15 of European Parliament; amendment 201/322 of European Parliament",
                    "resolution on Chad, adopted; final 400/20 of European Parliament",
                ],
            ),
            (
                "Hungary's parliament passed a bill by 136 to 27 on Tuesday. It was dealt with under a procedure which parliament \
                 had approved on Monday by 134 votes to 31.",
                &[
                    "bill on , adopted; final 136/27 of Hungarian National Assembly; procedural 134/31 of Hungarian National Assembly",
                ],
            ),
            (
                "A motion by MP Bram Roe was rejected in the Tweede Kamer, 61 to 89. His second motion, on prisons, was carried by \
                 80 to 70.",
                &[
                    "motion on , rejected; final 61/89 of Tweede Kamer",
                    "motion on , adopted; final 80/70 of Tweede Kamer",
                ],
            ),
        ],
    );
}

#[test]
fn one_change_after_another() {
    fates::check(
        votes,
        &[
            (
                "The first amendment to the Borders Bill, tabled by Lady Roe, would allow applicants to work. It was passed in the \
                 House of Lords by 112 votes to 89. A second, which removes the power to wait, was carried by 208 to 155.",
                &[
                    "bill on , introduced; amendment 112/89 of House of Lords; amendment 208/155 of House of Lords",
                ],
            ),
            (
                "The House of Lords passed the Borders Bill by 112 votes to 89. A second, which removes the power to wait, was \
                 carried by 208 to 155.",
                &[
                    "bill on , passed_chamber; final 112/89 of House of Lords",
                    "bill on , passed_chamber; final 208/155 of House of Lords",
                ],
            ),
            (
                "In the Commons, Sir William Roe's bill on the convention was given leave to be introduced by 188 votes to 147.",
                &["bill on , introduced; procedural 188/147 of UK House of Commons"],
            ),
            (
                "In the Commons, Sir William Roe's bill on the convention was passed by 188 votes to 147.",
                &["bill on , passed_chamber; final 188/147 of UK House of Commons"],
            ),
        ],
    );
}

#[test]
fn years_of_a_long_story() {
    fates::check(
        dated,
        &[
            (
                "Ireland's Trade Bill was introduced in 2018 by Senator Ann Roe. The Seanad passed it that December by 30 votes to 13.",
                &["introduced 2018, passed_chamber 2018-12"],
            ),
            // The motion of these days, not the first that the article tells of.
            (
                "In March 2012 the Human Rights Council adopted a text on Chad, 24 to 15. In Canada, the House of Commons voted \
                 unanimously on Wednesday for a motion on Chad. The motion was moved by MP Ann Roe on Monday.",
                &["adopted 2012-03", "adopted 2024-03-13, introduced 2024-03-11"],
            ),
        ],
    );
}
