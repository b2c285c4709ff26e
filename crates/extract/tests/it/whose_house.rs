//! Which house acts: two chambers in one sentence, readings, watchdogs, members of a chamber, the floor after a committee.

use crate::fates::{check, fate, name};
use plenary_extract::record::{Extraction, Resolution};

/// `yes-no in body`, one a vote of the text.
pub fn votes(found: &Extraction, text: &Resolution) -> String {
    let own = found.votes.iter().filter(|v| v.resolution.as_deref() == Some(&*text.r#ref));
    let number = |n: Option<u32>| n.map_or_else(|| "-".to_owned(), |n| n.to_string());
    let body = |b: &Option<plenary_extract::record::Short>| {
        b.as_ref().map_or("nobody".to_owned(), |b| name(found, b).to_owned())
    };
    let told = own.map(|v| format!("{}-{} in {}", number(v.yes), number(v.no), body(&v.body)));
    told.collect::<Vec<_>>().join("; ")
}

#[test]
fn two_chambers_in_one_sentence() {
    check(
        fate,
        &[
            (
                "TRENTON — A bill on prison labor cleared the state Senate 30-4 on Tuesday and the Assembly on Thursday, 60-11.",
                &["New Jersey General Assembly: , passed_legislature"],
            ),
            (
                "TRENTON — A resolution on Burma cleared the state Senate 30-4 on Tuesday and the Assembly on Thursday, 60-11.",
                &["New Jersey General Assembly: Myanmar, passed_legislature"],
            ),
            (
                "AUGUSTA — The House on Tuesday passed a resolution on Mali, 138-2. The Senate followed on Thursday, 35-0.",
                &["Maine Senate: Mali, passed_legislature"],
            ),
            // Years later: each its own.
            (
                "OTTAWA — The Senate adopted a resolution on Mali in March 1999 by a vote of 44 to 2, and the \
                 House of Commons followed on May 6, 2001, by 171 to 82.",
                &["Senate of Canada: Mali, adopted", "House of Commons of Canada: Mali, adopted"],
            ),
            // No chambers of one legislature.
            (
                "WARSAW — A resolution on Belarus was adopted by the Sejm by 400 votes to 3 and by the European Parliament by 490 votes \
                 to 70.",
                &["Sejm: Belarus, adopted", "European Parliament: Belarus, adopted"],
            ),
        ],
    );
}

#[test]
fn what_is_read_is_a_bill() {
    check(
        fate,
        &[
            (
                "MANILA — The House of Representatives on Monday passed on third and final reading a measure that fines officials.",
                &["Philippine House of Representatives: , passed_chamber"],
            ),
            (
                "MANILA — The House of Representatives on Monday adopted a measure that blames officials.",
                &["Philippine House of Representatives: , adopted"],
            ),
            (
                "MANILA — The House of Representatives on Monday passed a bill on labels, 187-9. House Bill No. 8412, or the proposed \
                 Freedom of Movement Act, asks for a registry.",
                &["Philippine House of Representatives: , passed_chamber"],
            ),
        ],
    );
}

#[test]
fn whose_count_it_is() {
    check(
        votes,
        &[
            // A watchdog passes no bill.
            (
                "WELLINGTON — The bill passed its third reading on Tuesday by 63 votes to 57. New Zealand's Human Rights Commission \
                 welcomed it.",
                &["63-57 in nobody"],
            ),
            (
                "WASHINGTON — The House Foreign Affairs Committee reported the bill to the House on a 30-4 vote in February. An amendment to \
                 strike the sanctions was defeated 120-300.\n\nThe House passed the bill on Tuesday, 380-40.",
                &[
                    "30-4 in House Foreign Affairs Committee; 120-300 in U.S. House of Representatives; 380-40 in U.S. House of \
                     Representatives",
                ],
            ),
            (
                "WASHINGTON — The House Foreign Affairs Committee approved the bill on a 30-4 vote on Tuesday. An amendment to strike the \
                 sanctions was defeated 12-20. The House votes in May.",
                &["30-4 in House Foreign Affairs Committee; 12-20 in House Foreign Affairs Committee"],
            ),
            (
                "PARIS — The French Senate on Tuesday approved a bill on genocide denial by 127 votes to 86. It had been adopted by the \
                 deputies in December by 90 votes to 12. It goes back to the National Assembly.",
                &["127-86 in French Senate; 90-12 in French National Assembly"],
            ),
        ],
    );
}
