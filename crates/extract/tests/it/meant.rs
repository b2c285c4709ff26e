//! Which of several texts is meant, by what a sentence opens with and by the words that tell a text apart, and what each of them
//! says; each with its near miss.

use crate::fates::{check, dated, fate, name};
use plenary_extract::record::{Extraction, Resolution};

/// `stage: what it says; what it says`, one a text.
fn says(found: &Extraction, text: &Resolution) -> String {
    let own = found.provisions.iter().filter(|p| p.resolution.as_ref() == Some(&text.r#ref));
    let told: Vec<&str> = own.map(|p| p.text.as_str()).collect();
    format!("{}: {}", text.stage, told.join("; "))
}

fn subjects(found: &Extraction, text: &Resolution) -> String {
    text.subjects.iter().map(|s| name(found, s)).collect::<Vec<_>>().join(", ")
}

#[test]
fn a_sentence_opens_with_the_state() {
    let first = "The Human Rights Council on Thursday adopted a resolution on Mali by 30 votes to 10.";
    let rows: &[(&str, &[&str])] = &[
        ("On Chad, the vote was closer: 21 countries backed the text and 13 opposed it.", &["Mali", "Chad"]),
        ("As for Chad, the text passed by 21 votes to 13.", &["Mali", "Chad"]),
        ("Texts on Chad and on the right to food were adopted without a vote.", &["Mali", "Chad", ""]),
        // Not another one, and no text at all.
        ("On Mali, the text asks for a report.", &["Mali"]),
        ("On Chad, the envoy had nothing to say.", &["Mali"]),
        ("Texts on food were adopted without a vote.", &["Mali"]),
    ];
    let whole: Vec<String> = rows.iter().map(|r| format!("{first}\n\n{}", r.0)).collect();
    let rows: Vec<(&str, &[&str])> = whole.iter().zip(rows).map(|(w, r)| (w.as_str(), r.1)).collect();
    check(subjects, &rows);
    check(
        subjects,
        &[
            (
                "MEPs adopted two resolutions on Thursday.\n\nMali: Parliament called for elections. The text was adopted by 393 \
                 votes to 150.\n\nChad: MEPs urged the army to leave. The text was passed by 543 votes to 21.",
                &["Mali", "Chad"],
            ),
            (
                "By 22 votes to 8, the Human Rights Council extended the mandate of its expert on Mali.",
                &["Mali"],
            ),
            (
                "With 188 votes in favor, two against and three abstentions, the General Assembly called on Thursday for an end to the \
                 blockade of Cuba by the United States.",
                &["United States"],
            ),
            (
                "The draft, which called for talks, won nine votes in the Security Council but was vetoed by Russia and China.",
                &[""],
            ),
        ],
    );
}

#[test]
fn words_tell_a_text_apart() {
    let bills = "The Knesset approved on Monday a bill that would allow courts to impose the death penalty on rebels. It voted down \
                 an opposition bill to ban the detention of minors.\n\n";
    let rows: &[(&str, &[&str])] = &[
        (
            "The bill on minors would have limited arrests to a day.",
            &[
                "adopted: courts to impose the death penalty on rebels",
                "rejected: the detention of minors; arrests to a day",
            ],
        ),
        (
            "The death penalty bill creates a new court. It would bar appeals by minors.",
            &[
                "adopted: courts to impose the death penalty on rebels; a new court; appeals by minors",
                "rejected: the detention of minors",
            ],
        ),
    ];
    let whole: Vec<String> = rows.iter().map(|r| format!("{bills}{}", r.0)).collect();
    let rows: Vec<(&str, &[&str])> = whole.iter().zip(rows).map(|(w, r)| (w.as_str(), r.1)).collect();
    check(says, &rows);
    check(
        says,
        &[
            (
                "The Senate rejected a motion calling for talks with Mali but adopted a rival motion that condemns the raids. The agreed \
                 motion asks for aid to Chad.",
                &["rejected: talks with Mali", "adopted: the raids; aid to Chad"],
            ),
            (
                "The Senate has voted down a Greens motion calling for talks with Mali, but agreed to a Labor motion recognising the \
                 work of the guards.",
                &["rejected: talks with Mali", "adopted: the work of the guards"],
            ),
            (
                "The Senate adopted a motion calling for a moratorium on executions (130-32-22).",
                &["adopted: a moratorium on executions"],
            ),
            (
                "Peru's Congress gave final approval on Wednesday to a law that bars charities from suing.",
                &["adopted: charities from suing"],
            ),
            (
                "Georgia's parliament on Tuesday passed in its third and final reading a law that bars charities from suing.",
                &["adopted: charities from suing"],
            ),
            // In force, and no charity's.
            ("Peru's Congress spoke on Wednesday of a law that bars charities from suing.", &[]),
            (
                "The U.S. House of Representatives passed a bill to ban imports of tea. The U.S. Senate passed its own version, S. 488, in July by \
                 unanimous consent. That bill would give importers 300 days to comply.",
                &["passed_chamber: imports of tea", "passed_chamber: importers 300 days to comply"],
            ),
        ],
    );
}

#[test]
fn other_years_and_months() {
    check(
        fate,
        &[
            (
                "The Third Committee approved the draft on Mali by 80 votes to 29 on Thursday, compared with 79-28 last year.",
                &["Third Committee: Mali, committee_approved", "Third Committee: Mali, committee_approved"],
            ),
            // The short sentence that leads to a decision says whom it is about.
            (
                "The Third Committee worked through its resolutions on Thursday. The text on Mali had the \
                 hardest time. Seventy states supported it, 41 opposed it and 50 abstained.\n\nThere was less suspense about Chad. By 88 votes to 17, the panel condemned the flogging of poets.\n\nFiji \
                 was the simple one. Without a vote, the committee adopted a text, drawn up with the Fijian \
                 mission, that welcomes the new courts.",
                &[
                    "Third Committee: Mali, committee_approved",
                    "Third Committee: Chad, committee_approved",
                    "Third Committee: Fiji, committee_approved",
                ],
            ),
        ],
    );
    check(
        dated,
        &[
            (
                "The Third Committee approved the draft on Mali by 80 votes to 29 on Thursday, compared with 79-28 last year.",
                &["committee_approved 2024-03-14", "committee_approved 2023"],
            ),
            (
                "The Third Committee approved the draft on Mali by 80 votes to 29 on Thursday, a thinner majority than the 90 to 20, with 5 \
                 abstentions, that it gave a similar draft last November.",
                &["committee_approved 2024-03-14", "committee_approved 2023-11"],
            ),
            (
                "The Third Committee approved the draft on Mali by 80 votes to 29 on Thursday, down from 90 to 20 in 2021.",
                &["committee_approved 2024-03-14", "committee_approved 2021"],
            ),
            (
                "The Third Committee approved the draft on Mali by 80 votes to 29 on Thursday, a narrower margin than last year's 90 to 20.",
                &["committee_approved 2024-03-14", "committee_approved 2023"],
            ),
            // Members stand for the other chamber of the land whose house the article names.
            (
                "Chile's Senate approved the bill on Tuesday 41-0; deputies had passed it in January.",
                &["passed_legislature 2024-03-12, passed_chamber 2024-01"],
            ),
            (
                "Chile's Senate approved the bill on Tuesday 41-0. Sheriff's deputies had asked for it in January.",
                &["passed_chamber 2024-03-12"],
            ),
            // A date of what the text says is not the day it was adopted.
            (
                "The Pan-African Parliament, ending its session on Thursday, adopted a resolution in which it \
                 \"firmly condemns\" the arrests in the November 11 market.",
                &["adopted 2024-03-14"],
            ),
            (
                "The European Parliament adopted a resolution that condemns the arrests in Chad on Thursday.",
                &["adopted 2024-03-14"],
            ),
            // Those who watch over a treaty decide for themselves.
            (
                "The Committee on the Elimination of Racial Discrimination adopted Decision 1 (68) on Thursday.",
                &["adopted 2024-03-14"],
            ),
            // What a count is measured by is no vote unless another time is told.
            (
                "The Senate approved the bill on Tuesday by 30 votes to 12, a wider margin than the 20 to 15 it drew in committee.",
                &["passed_chamber 2024-03-12"],
            ),
            (
                "Prison places would go down from 90 to 20 under the bill, which the Knesset approved by 60 votes to 21 on Monday.",
                &["adopted 2024-03-11"],
            ),
            // Decided by a committee, on the day of the article.
            (
                "Two cases were kept open on Tuesday, as the Third Committee worked through its resolutions.\n\nThe text on Mali came \
                 closest to trouble. It was adopted by 62 votes to 39.",
                &["committee_approved 2024-03-12"],
            ),
            (
                "A Senate motion on Mali was defeated on Tuesday by 33-29, two months after the House of Commons passed a similar one \
                 266-0.",
                &["rejected 2024-03-12", "adopted 2024-01"],
            ),
        ],
    );
}

#[test]
fn listed_and_told_as_the_other() {
    check(
        says,
        &[
            (
                "The African Commission on Human and Peoples' Rights on Thursday adopted resolutions on the courts of Sudan and on \
                 marches in Mali. In the former, it condemns attacks on judges. In the latter, it urges Mali to lift the ban.",
                &["adopted: attacks on judges", "adopted: Mali to lift the ban"],
            ),
            (
                "The Senate backed two motions on Mali on Thursday. One motion, by a Labour member, calls for talks with the junta. \
                 It passed by 87 votes to 63. The other, tabled by the Greens, asks for a ban on arms and was supported by 80 members.",
                &["adopted: talks with the junta", "adopted: a ban on arms"],
            ),
            (
                "The Senate adopted a motion on Mali on Thursday. A third motion, which would have called for talks with Chad, failed.",
                &["adopted: ", "rejected: talks with Chad"],
            ),
            // Of every year, and another thing.
            ("The Council has adopted resolutions on the courts of Sudan and on marches in Mali.", &[]),
            (
                "The Senate adopted a motion on Mali on Thursday. The other envoy, on a visit, failed to come.",
                &["adopted: "],
            ),
        ],
    );
}

#[test]
fn missions_and_what_goes_on_to_the_other_house() {
    check(
        subjects,
        &[
            (
                "The UN Human Rights Council on Friday renewed its mission to Mali. On Thursday it rejected a motion on China.",
                &["Mali", "China"],
            ),
            (
                "The UN Human Rights Council on Friday renewed its plea to Mali. On Thursday it rejected a motion on China.",
                &["China"],
            ),
        ],
    );
    let passed = "The U.S. House of Representatives passed House Bill 90 on Monday.";
    let now = "It now goes to the Senate.";
    for (then, want) in [
        (
            "Senate Bill 4, on the same matter, has been pending in committee.",
            "passed_chamber 2024-03-11, passed_legislature undated",
        ),
        ("", "passed_chamber 2024-03-11, passed_legislature undated"),
    ] {
        let engine = plenary_extract::Engine::new();
        let published = time::Date::from_calendar_date(2024, time::Month::March, 15).ok();
        let found = engine
            .extract(&format!("Vote taken\n\n{passed} {then} {now}\n"), &plenary_extract::Meta { published });
        assert_eq!(dated(&found, &found.resolutions[0]), want, "{then}");
    }
}

const SUDAN: &str = "UN Human Rights Council: Sudan, adopted";

#[test]
fn round_ups_tell_of_several_texts() {
    check(
        fate,
        &[
            (
                "The Relief Act cleared the Senate 30-2 a week after President Roe signed legislation that bans the sale of guns.",
                &["nobody: , adopted", "nobody: , enacted"],
            ),
            ("The Senate passed the bill 30-2. President Roe signed it.", &["nobody: , enacted"]),
            // Each that a sentence of a round-up opens with is one of its own.
            (
                "The Human Rights Council this morning adopted two resolutions. In a resolution on Mali, the Council requested a \
                 report. In a resolution on Sudan, the Council urged a truce.",
                &["UN Human Rights Council: Mali, adopted", SUDAN],
            ),
            (
                "The Human Rights Council this morning adopted a resolution on Sudan. In a resolution adopted by 30 votes to \
                 10, the Council urged a truce.",
                &[SUDAN],
            ),
            (
                "The Human Rights Council on Thursday adopted a resolution on Sudan. The Council also decided to send a mission to Darfur.",
                &[SUDAN],
            ),
        ],
    );
}

#[test]
fn whether_to_pass_one_and_what_stands_behind_it() {
    let motion = "The Dáil on Tuesday adopted a motion on Mali by 80 votes to 20.";
    let bill = "The Ghana Parliament on Tuesday passed the Witchcraft Bill.";
    let rows: Vec<String> = [
        (motion, "Deputies had argued over whether the house should adopt a motion on a foreign state."),
        (motion, "Deputies differed on whether they ought to pass a motion condemning Mali."),
        // Another.
        (motion, "The Seanad will vote on Thursday on whether to pass a motion on Peru."),
        (bill, "It replaces a bill that lapsed when the last parliament was dissolved."),
        (bill, "It is modelled on a bill that was withdrawn in 2022."),
        // No text.
        (bill, "It replaces a ban that lapsed when the last parliament was dissolved."),
    ]
    .iter()
    .map(|(lead, told)| format!("{lead} {told}"))
    .collect();
    check(
        fate,
        &[
            (&rows[0], &["Dáil Éireann: Mali, adopted"]),
            (&rows[1], &["Dáil Éireann: Mali, adopted"]),
            (&rows[2], &["Dáil Éireann: Mali, adopted", "Seanad Éireann: Peru, proposed"]),
            (&rows[3], &["Parliament of Ghana: , adopted", "Parliament of Ghana: , lapsed"]),
            (&rows[4], &["Parliament of Ghana: , adopted", "Parliament of Ghana: , withdrawn"]),
            (&rows[5], &["Parliament of Ghana: , adopted"]),
        ],
    );
}
