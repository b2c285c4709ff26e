//! Texts that are not the one spoken of, by their day, their author, their fate, their house or what changes them, each with its near miss.

use crate::fates::{check, check_all, dated, fate, name};
use plenary_extract::record::{Extraction, Resolution};

/// `body stage day`, of what has happened.
fn done(found: &Extraction, text: &Resolution) -> String {
    let body = text.body.as_ref().map_or("nobody", |b| name(found, b));
    format!("{body} {}", dated(found, text))
}

/// The place of a text among those of the article.
fn place(found: &Extraction, text: Option<&str>) -> usize {
    found.resolutions.iter().position(|r| Some(r.r#ref.as_ref()) == text).map_or(0, |at| at + 1)
}

/// `scope yes-no of 1`
fn votes(found: &Extraction) -> Vec<String> {
    let number = |n: Option<u32>| n.map_or_else(|| "?".to_owned(), |n| n.to_string());
    let line = |v: &plenary_extract::record::Vote| {
        format!("{} {}-{} of {}", v.scope, number(v.yes), number(v.no), place(found, v.resolution.as_deref()))
    };
    found.votes.iter().map(line).collect()
}

/// `force of 1`
fn says(found: &Extraction) -> Vec<String> {
    let line = |p: &plenary_extract::record::Provision| {
        format!("{} of {}", p.force, place(found, p.resolution.as_deref()))
    };
    found.provisions.iter().map(line).collect()
}

#[test]
fn decided_months_before_the_draft_was_told() {
    check(
        done,
        &[
            (
                "In the Security Council, Togo tabled a draft on Chad on Monday that calls for a truce.\n\nLast May the Council voted 13-0 to send observers there.",
                &["UN Security Council introduced 2024-03-11", "UN Security Council adopted 2023-05"],
            ),
            (
                "A second motion, on Fiji, was referred by the General Synod to a committee on Thursday.\n\nIn 1991 it called on shops to shun the country by 160 votes to 90.",
                &["General Synod referred 2024-03-14", "General Synod adopted 1991"],
            ),
            // What was done this week is done to the draft.
            (
                "In the Security Council, Togo tabled a draft on Chad on Monday that calls for a truce.\n\nOn Thursday the Council voted 13-0 to send observers there.",
                &["UN Security Council introduced 2024-03-11, adopted 2024-03-14"],
            ),
        ],
    );
}

#[test]
fn texts_that_met_a_veto() {
    check(
        fate,
        &[
            (
                "The draft on Mali, written by Togo and Peru, fell to the veto on Monday.",
                &["nobody: Mali, vetoed"],
            ),
            ("The draft on Mali met a Russian veto on Monday.", &["nobody: Mali, vetoed"]),
            ("The draft on Mali ran into France's veto.", &["nobody: Mali, vetoed"]),
            ("Friends of Mali met, though a veto is still to be feared.", &[]),
        ],
    );
}

#[test]
fn a_house_by_the_capital_behind_it() {
    check(
        fate,
        &[
            (
                "The House of Commons in Ottawa passed a motion on Chad by 201 votes to 9. The House of Commons in London followed without a division on Thursday, on a motion of the Greens.",
                &["House of Commons of Canada: Chad, adopted", "UK House of Commons: Chad, adopted"],
            ),
            (
                "The National Assembly in Lusaka threw out a motion on Chad by 80 votes to 40.",
                &["National Assembly of Zambia: Chad, rejected"],
            ),
            (
                "The lower house in Prague adopted a resolution on Chad by 110 votes to 4.",
                &["Czech Chamber of Deputies: Chad, adopted"],
            ),
        ],
    );
}

#[test]
fn a_body_that_shuts_a_member_out() {
    check(
        fate,
        &[
            (
                "The Arab League voted to suspend Syria on Saturday.\n\nIn January the League barred Libya from its meetings, without a vote.",
                &["Arab League: Syria, adopted", "Arab League: Libya, adopted"],
            ),
            (
                "The Arab League suspended Libya in January by consensus, a step that led to Security Council resolution 2801, adopted a month later by 12 votes to none.",
                &["Arab League: Libya, adopted", "UN Security Council: , adopted"],
            ),
            ("The court barred Libya from its meetings.", &[]),
        ],
    );
}

#[test]
fn a_further_draft_of_which_only_is_told_what_it_says() {
    check_all(
        says,
        &[
            (
                "Parliament adopted a motion condemning the raids in Chad on Monday.\n\nA sharper motion, which urged ministers to close the embassy, never reached the floor.",
                &["condemns of 1", "urges of 2"],
            ),
            (
                "Parliament adopted a motion condemning the raids in Chad on Monday.\n\nAn earlier motion of hers, which condemned the sales to Togo, was not debated.",
                &["condemns of 1", "condemns of 2"],
            ),
            (
                "Parliament adopted a motion condemning the raids in Chad on Monday.\n\nThe motion, which urges ministers to close the embassy, never named its army.",
                &["condemns of 1", "urges of 1"],
            ),
            (
                "The Senate put off a resolution on Chad on Thursday. The Greens submitted their draft on Monday. The Liberals' draft condemns the raids.",
                &["condemns of 2"],
            ),
            (
                "The Senate adopted a resolution on Chad on Thursday, 30-2. Togo's first draft had been withdrawn on Tuesday. The text adopted condemns the raids.",
                &["condemns of 1"],
            ),
        ],
    );
}

#[test]
fn first_drafts_that_were_taken_back() {
    check(
        fate,
        &[
            (
                "The Senate adopted a resolution on Chad on Thursday, 30-2. Togo's first draft had been withdrawn on Tuesday.",
                &["nobody: Chad, adopted", "nobody: Chad, withdrawn"],
            ),
            ("Togo was forced to withdraw its draft on Chad on Tuesday.", &["nobody: Chad, withdrawn"]),
            ("Togo's draft on Chad had to be withdrawn on Tuesday.", &["nobody: Chad, withdrawn"]),
            ("Congress had to pass the bill on Chad by Tuesday.", &[]),
            (
                "The Senate adopted a resolution on Chad on Thursday, 30-2. Minutes later Togo came back with a proposal of its own, on Fiji.",
                &["nobody: Chad, adopted", "nobody: Fiji, introduced"],
            ),
        ],
    );
}

#[test]
fn changes_to_the_text_that_was_decided() {
    check_all(
        votes,
        &[
            (
                "The Human Rights Council adopted a resolution on Chad on Tuesday by 25 votes to 12.\n\nPeru had withdrawn from co-sponsorship of resolution 31/7 in February 2020.\n\nBefore the vote, the Council rejected an oral amendment by Peru, 14 to 26.",
                &["final 25-12 of 1", "amendment 14-26 of 1"],
            ),
            (
                "In a resolution on waste, adopted by 38 votes to 11, the Commission condemned the dumping.\n\nPrior to that, paragraph 4 of the text, on which Fiji had requested a separate vote, was retained by 36 votes to 12.",
                &["final 38-11 of 1", "paragraph 36-12 of 1"],
            ),
            (
                "The Council adopted a resolution on Chad by 26 votes to 7.\n\nA proposal of Togo to erase the paragraph on envoys was rejected by 24 votes to 6.",
                &["final 26-7 of 1", "amendment 6-24 of 1"],
            ),
            (
                "The Council adopted a resolution on Chad by 26 votes to 7.\n\nPeru fought hard against a resolution on water. Its amendment was rejected by 24 votes to 16.",
                &["final 26-7 of 1", "amendment 16-24 of 2"],
            ),
            (
                "Fiji's parliament rejected a motion on Chad on Monday.\n\nIn May 1981 the General Assembly adopted a resolution on it by 70 votes to 2. Before that an amendment by Togo had been thrown out, 12 in favour and 61 against.",
                &["final 70-2 of 2", "amendment 12-61 of 2"],
            ),
        ],
    );
}

#[test]
fn days_by_which_texts_are_called() {
    check(
        done,
        &[
            (
                "The Knesset adopted a statement on Thursday.\n\nThe debate opened with the UN General Assembly resolution of November 11, 2019. That one got the votes of 130 states, whereas 22 were against and 30 abstained.",
                &["Knesset adopted 2024-03-14", "UN General Assembly adopted 2019-11-11"],
            ),
            (
                "The Knesset adopted a motion on Chad on Thursday by 60 votes to 3.\n\nTwo years ago, when the last motion on Chad was put to the vote, the left stayed away; that one passed with 58 votes in favour and 2 against.",
                &["Knesset adopted 2024-03-14", "Knesset adopted 2022"],
            ),
            // The day of what is not the text's.
            (
                "The Knesset adopted a motion on Chad on Thursday by 60 votes to 3.\n\nLast year the army took the capital; the motion condemns it and passed, 60-3.",
                &["Knesset adopted 2024-03-14"],
            ),
        ],
    );
}

#[test]
fn declarations_beside_a_resolution() {
    check(
        fate,
        &[
            (
                "The OSCE Parliamentary Assembly adopted a resolution on Chad by 90 votes to 13.\n\nA second document, on Fiji, fell in a tie, 15 to 15. The Lima Declaration was adopted by acclamation.",
                &[
                    "OSCE Parliamentary Assembly: Chad, adopted",
                    "OSCE Parliamentary Assembly: Fiji, rejected",
                    "OSCE Parliamentary Assembly: Chad, adopted",
                ],
            ),
            (
                "The U.S. House passed the Clean Ports Act by 314 votes to 91 on Friday. In July the Senate voted 61-37 to add its language to the annual defense bill.",
                &["U.S. House of Representatives: , passed_chamber", "U.S. Senate: , introduced"],
            ),
        ],
    );
}

#[test]
fn boards_without_a_name() {
    check(
        fate,
        &[
            (
                "Members of the Dutch Nurses' Society carried a motion on Chad by 4,106 votes to 2,871.\n\nIn 2013 the Board threw out a milder resolution by 9 votes to 2.",
                &["Dutch Nurses' Society: Chad, adopted", "Board: Chad, rejected"],
            ),
            (
                "The student council adopted a motion on Chad by 17 votes to 4.\n\nIn May the board of governors rejected a motion to sell its shares by 8 votes to 3.",
                &["student council: Chad, adopted", "board of governors: Chad, rejected"],
            ),
            // No count: no house.
            (
                "Members of the Dutch Nurses' Society carried a motion on Chad. The board rejected calls to resign.",
                &["Dutch Nurses' Society: Chad, adopted"],
            ),
        ],
    );
}
