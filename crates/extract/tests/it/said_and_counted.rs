//! Texts that no noun names: a body is told to condemn, urge or renew, each with its own count or manner. Each with its near miss.

use plenary_extract::record::{Extraction, Resolution};

use crate::fates;

/// `subjects: mode yes/no; what it says | …`, one a text.
fn told(found: &Extraction, text: &Resolution) -> String {
    let number = |n: Option<u32>| n.map_or("-".to_owned(), |n| n.to_string());
    let on: Vec<_> = text.subjects.iter().map(|s| fates::name(found, s)).collect();
    let votes = found.votes.iter().filter(|v| v.resolution.as_ref() == Some(&text.r#ref));
    let votes: Vec<_> = votes.map(|v| format!("{} {}/{}", v.mode, number(v.yes), number(v.no))).collect();
    let says = found.provisions.iter().filter(|p| p.resolution.as_ref() == Some(&text.r#ref));
    let says: Vec<_> = says.map(|p| p.text.as_str()).collect();
    format!("{}: {}; {}", on.join(" and "), votes.join(", "), says.join(" | "))
}

#[test]
fn each_count_is_of_what_its_verb_says() {
    fates::check(
        told,
        &[
            (
                "GENEVA — The Human Rights Council on Friday adopted a resolution on Belarus by 22 votes to 7. It also condemned killings in \
                 Syria by 27 votes to 6, and without a vote extended the mandate of its expert on Mali.",
                &[
                    "Belarus: vote 22/7; ",
                    "Syria: vote 27/6; killings in Syria",
                    "Mali: without_vote -/-; the mandate of its expert on Mali",
                ],
            ),
            (
                "STRASBOURG — The European Parliament on Thursday rejected a motion on Chad by 522 votes to 7. In other votes, MEPs called for \
                 the release of a blogger in Vietnam (by 500 votes to 20), and demanded an end to executions in Iran (611-2).",
                &[
                    "Chad: vote 7/522; ",
                    "Vietnam: vote 500/20; the release of a blogger in Vietnam",
                    "Iran: vote 611/2; an end to executions in Iran",
                ],
            ),
            (
                "The Human Rights Council on Friday deplored raids in Peru by 27 votes to 6 and, in a separate vote, urged Fiji to free \
                 three editors, 22 to 7.",
                &["Peru: vote 27/6; raids in Peru", "Fiji: vote 22/7; Fiji to free three editors"],
            ),
            // The margin, a record or not, is none of what it says.
            (
                "The Human Rights Council on Friday condemned raids in Peru by a record 37 votes to 6.",
                &["Peru: vote 37/6; raids in Peru"],
            ),
            // What it rejects is none of what it says.
            (
                "The Senate on Friday condemned raids in Peru by 27 votes to 6, and rejected, 20 to 13, a Liberal amendment on visas.",
                &["Peru: vote 27/6, vote 13/20; raids in Peru"],
            ),
            // One count, told twice.
            (
                "The Human Rights Council on Friday adopted a resolution on Belarus by 22 votes to 7. In the 22-7 vote the Council also urged \
                 Poland to open its border.",
                &["Belarus: vote 22/7; Poland to open its border"],
            ),
            // Whom it asks is not whom it is on, where nothing has been counted yet.
            (
                "The Human Rights Council on Friday adopted a resolution on Belarus. By 22 votes to 7, it urged Poland to open its border.",
                &["Belarus: vote 22/7; Poland to open its border"],
            ),
            // What a house did before is told by the way.
            (
                "The Riksdag on Friday adopted a resolution on Belarus by 222 votes to 70. Its foreign affairs committee, which \
                 condemned Iran as well, had approved it by 10 votes to 7.",
                &["Belarus: vote 222/70, vote 10/7; "],
            ),
        ],
    );
}

#[test]
fn a_mandate_is_for_its_own_matter() {
    let lead = "The Human Rights Council on Friday adopted a text on Chad by consensus.";
    let (chad, mali, theme) = ("Chad, adopted", "Mali, adopted", ", adopted");
    let told = |found: &Extraction, text: &Resolution| {
        fates::fate(found, text).trim_start_matches("UN Human Rights Council: ").to_owned()
    };
    let rows: &[(&str, &[&str])] = &[
        ("The Council voted 29 to 12 the same day to keep its rapporteur on Mali.", &[chad, mali]),
        ("The Council voted 29 to 12 the same day to keep its rapporteur on racism.", &[chad, theme]),
        ("It extended the mandate of its expert on racism.", &[chad, theme]),
        // Back to what was told.
        ("It extended the mandate of its expert on the country.", &[chad]),
    ];
    let rows: Vec<(String, &[&str])> = rows.iter().map(|r| (format!("{lead} {}", r.0), r.1)).collect();
    let rows: Vec<(&str, &[&str])> = rows.iter().map(|r| (r.0.as_str(), r.1)).collect();
    fates::check(told, &rows);
}
