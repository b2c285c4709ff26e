//! What agencies of Europe tell of parliaments: several texts in one sitting, factions, readings and numbers of bills. Each with
//! its near miss.

use crate::fates::{check, dated, fate, name};
use plenary_extract::record::{Extraction, Resolution};

/// `subjects: dated; counts [positions]; provisions`, of a text.
fn told(found: &Extraction, text: &Resolution) -> String {
    let whom = fate(found, text);
    let on = whom.split(": ").nth(1).and_then(|on| on.split(", ").next()).unwrap_or_default();
    let mut line = format!("{on}: {}", dated(found, text));
    let count = |n: Option<u32>| n.map_or("-".to_owned(), |n| n.to_string());
    let own = Some(&text.r#ref);
    for v in found.votes.iter().filter(|v| v.resolution.as_ref() == own) {
        line += &format!("; {}/{}", count(v.yes), count(v.no));
        for p in &v.positions {
            line += &format!(" {} {}", name(found, &p.actor), p.option);
        }
    }
    for p in found.provisions.iter().filter(|p| p.resolution.as_ref() == own) {
        line += &format!("; {} {}", p.force, p.text);
    }
    line
}

/// What a text is called: number, title, sponsors.
fn called(found: &Extraction, text: &Resolution) -> String {
    let by: Vec<&str> = text.sponsors.iter().map(|s| name(found, s)).collect();
    let none = "-".to_owned();
    let (symbol, title) = (text.symbol.as_ref().unwrap_or(&none), text.title.as_ref().unwrap_or(&none));
    format!("{symbol} | {title} | {}", by.join(", "))
}

#[test]
fn a_sitting_that_turns_to_the_next_state() {
    check(
        told,
        &[
            (
                "MEPs on Thursday adopted three resolutions on human rights in Mali, Iran and Chad. Parliament condemned the raids on \
                 clinics in Mali. The text was adopted by 627 votes to 26. Parliament also called on the Iranian government to free the \
                 nurses. The text notes that since 2021 the number of trials has risen. It was adopted by 617 votes to 8.",
                &[
                    "Mali: adopted 2024-03-14; 627/26; condemns the raids on clinics in Mali",
                    "Iran: adopted 2024-03-14; 617/8; calls the Iranian government to free the nurses; \
                     notes since 2021 the number of trials has risen",
                    "Chad: adopted 2024-03-14",
                ],
            ),
            // Another state in what the text on the first one says.
            (
                "MEPs on Thursday adopted resolutions on Mali and Chad. Parliament condemned the raids on clinics in Mali. It \
                 called on Iran to free the nurses.",
                &[
                    "Mali: adopted 2024-03-14; condemns the raids on clinics in Mali; calls Iran to free the nurses",
                    "Chad: adopted 2024-03-14",
                ],
            ),
        ],
    );
}

#[test]
fn a_text_adopted_in_the_clause_before() {
    let first = "The Parliamentary Assembly of the Council of Europe (PACE) spoke out on prisoners in Mali.";
    let row = |told: &str| format!("{first} {told}");
    let rows = [
        "Approving a resolution based on a report by Ann Lund, the Assembly said that the trials had been unfair.",
        "In adopting a resolution on Mali, the Assembly urged the government to free the nurses.",
        "Adopting a resolution is no answer, the Assembly said.",
        "Adopting a resolution on Mali would be no answer, the lawyer said.",
    ]
    .map(row);
    check(
        told,
        &[
            (&rows[0], &["Mali: adopted undated; notes the trials had been unfair"]),
            (&rows[1], &["Mali: adopted undated; urges the government to free the nurses"]),
            (&rows[2], &[]),
            (&rows[3], &[]),
        ],
    );
}

#[test]
fn factions_and_single_votes() {
    let first = "The Bundestag on Wednesday adopted a resolution on Mali.";
    let row = |told: &str| format!("{first} {told}");
    let rows = [
        "The Left and Alternative for Germany factions abstained.",
        "The Left and Alternative for Germany factions, which often side with Moscow, abstained. Not a single vote was cast against.",
        "One deputy voted against.",
        "There were no votes against.",
        "One deputy was opposed to the visit of the minister.",
        "The Left, which has three seats in the chamber, opposed it.",
    ]
    .map(row);
    check(
        told,
        &[
            (&rows[0], &["Mali: adopted 2024-03-13; -/- Die Linke abstain Alternative for Germany abstain"]),
            (&rows[1], &["Mali: adopted 2024-03-13; -/0 Die Linke abstain Alternative for Germany abstain"]),
            (&rows[2], &["Mali: adopted 2024-03-13; -/1"]),
            (&rows[3], &["Mali: adopted 2024-03-13; -/0"]),
            (&rows[4], &["Mali: adopted 2024-03-13"]),
            (&rows[5], &["Mali: adopted 2024-03-13; -/- Die Linke no"]),
            (
                "The Verkhovna Rada on Wednesday adopted a resolution on Mali. 265 people's deputies voted in favor.",
                &["Mali: adopted 2024-03-13; 265/-"],
            ),
        ],
    );
}

#[test]
fn the_day_and_the_people_beside_a_text() {
    check(
        told,
        &[
            (
                "The European Parliament adopted a resolution on Mali. The vote, held on Thursday, was the first this year.",
                &["Mali: adopted 2024-03-14"],
            ),
            // The court's day.
            (
                "The European Parliament adopted a resolution on Mali on Tuesday, the judges held on Thursday.",
                &["Mali: adopted 2024-03-12"],
            ),
            (
                "The Bundestag on Wednesday recognized the famine as a genocide of Ukrainians. Ukraine's president thanked the deputies.",
                &[": adopted 2024-03-13; other the famine as a genocide of Ukrainians"],
            ),
            (
                "The Bundestag adopted a resolution on Mali on Wednesday. “There can be no doubt that the trials are unfair,” the \
                 Bundestag declared.",
                &["Mali: adopted 2024-03-13; notes There can be no doubt that the trials are unfair"],
            ),
            (
                "MEPs on Thursday adopted a resolution on Mali. They call again for the release of the nurses. In the resolution, they called to end the raids.",
                &["Mali: adopted 2024-03-14; calls the release of the nurses; calls to end the raids"],
            ),
        ],
    );
}

#[test]
fn numbers_titles_and_authors_of_bills() {
    check(
        called,
        &[
            ("The Verkhovna Rada on Tuesday backed draft law No. 8371 as a basis.", &["No. 8371 | - | "]),
            (
                "The Verkhovna Rada adopted Bill No. 8371 “On Amendments to Certain Laws on Parishes” on Tuesday.",
                &["Bill No. 8371 | On Amendments to Certain Laws on Parishes | "],
            ),
            (
                "The parliament of Georgia adopted the draft law “On transparency of foreign influence” on Tuesday.",
                &["- | On transparency of foreign influence | "],
            ),
            (
                "The Georgian parliament adopted the law in the third and final reading on Tuesday.",
                &["- | - | "],
            ),
            (
                "On Monday the party Georgian Dream registered a bill on parishes in the parliament. The bill was adopted in the third \
                 reading on Tuesday.",
                &["- | - | Georgian Dream"],
            ),
            (
                "The Bundestag adopted the motion on Mali on Tuesday. Members from the Greens have prepared the motion.",
                &["- | - | Alliance 90/The Greens"],
            ),
            (
                "The Bundestag adopted the motion on Mali on Tuesday. The Greens were prepared to support the motion.",
                &["- | - | "],
            ),
            // Whose organs it is of.
            (
                "The Dutch parliament passed a motion on Mali on Tuesday. The motion said the raids fell under the U.N.'s resolution on \
                 genocide.",
                &["- | - | "],
            ),
        ],
    );
}

#[test]
fn what_a_house_is_said_to_hold() {
    let first = "MEPs on Thursday adopted a resolution on Mali.";
    let row = |told: &str| format!("{first} {told}");
    let rows = [
        "According to MEPs, the trials are unfair.",
        "According to the lawyer, the trials are unfair.",
        "“The trials must be held again,” the resolution added.",
    ]
    .map(row);
    check(
        told,
        &[
            (&rows[0], &["Mali: adopted 2024-03-14; notes the trials are unfair"]),
            (&rows[1], &["Mali: adopted 2024-03-14"]),
            (&rows[2], &["Mali: adopted 2024-03-14; notes The trials must be held again"]),
        ],
    );
}

#[test]
fn votes_told_by_agencies() {
    check(
        told,
        &[
            // "against" in what a motion is on
            (
                "The Czech Senate voted unanimously on Wednesday on a motion on crimes against humanity in Mali.",
                &["Mali: adopted 2024-03-13; -/-"],
            ),
            (
                "The Czech Senate voted 30 to 12 on Wednesday against a motion on Mali.",
                &["Mali: rejected 2024-03-13; 12/30"],
            ),
            (
                "The Serbian parliament on Wednesday adopted the declaration on Mali. Of the 250 MPs, a majority of 127 backed it. \
                 Of those present, 21 voted against the resolution.",
                &["Mali: adopted 2024-03-13; -/21"],
            ),
            (
                "The Sejm on Wednesday debated a bill on schools. 265 MPs voted to reject the bill.",
                &[": introduced undated, rejected 2024-03-13; -/265"],
            ),
            (
                "The Bundestag adopted a resolution on Mali on Wednesday, with the factions of Alternative for Germany and Die Linke also \
                 voting in favor of the bill.",
                &["Mali: adopted 2024-03-13; -/- Alternative for Germany yes Die Linke yes"],
            ),
            (
                "The Verkhovna Rada supported a draft law on schools in the first reading on March 12. 248 deputies voted for it.",
                &[": introduced 2024-03-12; 248/-"],
            ),
            (
                "The Latvian Saeima recognised Mali as a terrorism-sponsoring country on Wednesday.",
                &["Mali: adopted 2024-03-13; other Mali as a terrorism-sponsoring country on Wednesday"],
            ),
        ],
    );
}

#[test]
fn who_is_not_behind_a_text_and_what_is_no_title() {
    check(
        called,
        &[
            (
                "The Sejm on Wednesday rejected a bill on schools. It was not sponsored by the ruling Law and Justice party.",
                &["- | - | "],
            ),
            (
                "The Parliament of Montenegro adopted the Resolution on the Genocide in Srebrenica on Wednesday. According to the \
                 Resolution, July 11 will be a day of mourning.",
                &["- | Resolution on the Genocide in Srebrenica | "],
            ),
            (
                "The Verkhovna Rada passed Bill No. 8371 on Wednesday. According to Bill No. 8371, parishes must register.",
                &["Bill No. 8371 | - | "],
            ),
        ],
    );
}
