//! Several texts under one verb, each with a count or manner of its own. Each with its near miss.

use crate::fates;
use plenary_extract::record::{Extraction, Resolution};

/// `subjects, stage, mode yes/no` of a text's votes.
fn ballot(found: &Extraction, text: &Resolution) -> String {
    let on: Vec<&str> = text.subjects.iter().map(|s| fates::name(found, s)).collect();
    let mut told = format!("{}, {}", on.join(" and "), text.stage);
    let count = |n: Option<u32>| n.map_or("-".to_owned(), |n| n.to_string());
    for v in found.votes.iter().filter(|v| v.resolution.as_ref() == Some(&text.r#ref)) {
        told += &format!(", {} {}/{}", v.mode, count(v.yes), count(v.no));
    }
    told
}

#[test]
fn each_with_its_own() {
    let (mali, chad) = ("Mali, adopted, vote 30/4", "Chad, adopted, without_vote -/-");
    fates::check(
        ballot,
        &[
            (
                "The Human Rights Council on Friday adopted two texts: one on Mali, by 30 votes to 4, and one on Chad, without a vote.",
                &[mali, chad],
            ),
            (
                "The Human Rights Council adopted a resolution on Mali, 30 to 4, and another on Chad without a vote.",
                &[mali, chad],
            ),
            (
                "The Human Rights Council adopted, by 30 votes to 4, a resolution on Mali and, without a vote, a text on Chad.",
                &[mali, chad],
            ),
            (
                "Two resolutions were adopted by the Human Rights Council: one on Mali by 30 votes to 4 and one on Chad by consensus.",
                &[mali, chad],
            ),
            (
                "The Human Rights Council approved resolutions on Mali, by 30 votes to 4, and on Chad, by consensus.",
                &[mali, chad],
            ),
            (
                "The Human Rights Council passed the resolution on Mali by 30 votes to 4 and a separate one on Fiji by 21 to 13.",
                &[mali, "Fiji, adopted, vote 21/13"],
            ),
            (
                "The Human Rights Council adopted two texts, the first on Mali by 30 votes to 4, and the other on Chad, with no vote told.",
                &[mali, "Chad, adopted"],
            ),
            (
                "The Human Rights Council adopted a resolution on Mali by 30 votes to 4 and heard a report on Chad without a vote.",
                &[mali],
            ),
        ],
    );
}

#[test]
fn counts_told_in_the_order_of_the_states() {
    let (mali, fiji) = ("Mali, adopted, vote 30/4", "Fiji, adopted, vote 21/13");
    let chad = "Chad, adopted, without_vote -/-";
    fates::check(
        ballot,
        &[
            (
                "Resolutions on Mali and Fiji were adopted by the Human Rights Council by 30-4 and 21-13 respectively.",
                &[mali, fiji],
            ),
            (
                "Two other resolutions, on Mali and Fiji, were adopted by 30 votes to 4 and 21 to 13 respectively.",
                &[mali, fiji],
            ),
            (
                "The Human Rights Council adopted resolutions on Mali (30-4), Fiji (21-13) and, by consensus, Chad.",
                &[mali, fiji, chad],
            ),
            (
                "The Human Rights Council adopted without a vote a text on Chad, and, by 30 in favour, 4 against and 12 abstentions, a text on Mali.",
                &[chad, mali],
            ),
            (
                "The Human Rights Council adopted resolutions on Mali, by 30 votes to 4, and, by consensus, on the case of a writer held in Chad.",
                &[mali, chad],
            ),
            (
                "The Human Rights Council adopted three resolutions on Thursday. The text on Mali was adopted by 30 votes to 4, that on Fiji by 21 to 13 and that on Chad by consensus.",
                &[mali, fiji, chad],
            ),
            (
                "The Human Rights Council adopted three resolutions on the situation in Mali, Fiji and Chad. The first was approved by 30 votes to 4, the second by 21 votes to 13 and the third by consensus.",
                &[mali, fiji, chad],
            ),
            // Told of one text, or of none of the two.
            (
                "The Human Rights Council adopted a resolution on Mali and Fiji by 30 votes to 4.",
                &["Mali and Fiji, adopted, vote 30/4"],
            ),
            (
                "The Human Rights Council adopted a resolution on Mali by 30 votes to 4 and said that on Fiji it would wait.",
                &[mali],
            ),
        ],
    );
}

#[test]
fn announced_and_told_no_more() {
    let (mali, chad) = ("Mali, adopted", "Chad, adopted");
    fates::check(
        ballot,
        &[
            ("The Human Rights Council adopted resolutions on Mali and Chad on Thursday.", &[mali, chad]),
            ("The Human Rights Council adopted two resolutions, on Mali and Chad.", &[mali, chad]),
            (
                "The African Commission adopted three resolutions: on the famine in Mali, on the renewal of a mandate and on the press in Chad.",
                &[mali, ", adopted", chad],
            ),
            (
                "The Human Rights Council adopted eight texts, among them resolutions on the situation in Mali, on Chad and on clean water. A text on \
                 Mali (A/HRC/47/L.9) was adopted by 26 votes to 6. A resolution on clean water was adopted without a vote.",
                &["Mali, adopted, vote 26/6", chad, ", adopted, without_vote -/-"],
            ),
            (
                "The Human Rights Council adopted resolutions on the right to food, on freedom of religion and on the same day heard an envoy.",
                &[", adopted", ", adopted"],
            ),
            // At some time.
            ("The Human Rights Council has adopted resolutions on Mali and Chad.", &[]),
            (
                "BANJUL, 3 May (Wire) - The African Commission has adopted resolutions on Mali and Chad. In the resolution on Chad it urges a truce.",
                &[mali, chad],
            ),
            (
                "The Human Rights Council adopted resolutions on Mali and Chad on Thursday. The text on Mali was approved by 30 votes to 4.",
                &["Mali, adopted, vote 30/4", chad],
            ),
        ],
    );
}

#[test]
fn all_in_one_manner() {
    let without = ["Mali, adopted, without_vote -/-", "Chad, adopted, without_vote -/-"];
    fates::check(
        ballot,
        &[
            (
                "The Human Rights Council adopted by consensus two texts, one on Mali and one on Chad.",
                &without,
            ),
            ("The Human Rights Council adopted a text on Mali and another on Chad without a vote.", &without),
            (
                "The Human Rights Council adopted two texts, one on Mali and one on Chad, the latter without a vote.",
                &["Mali, adopted", without[1]],
            ),
            (
                "The Human Rights Council adopted two texts on Thursday, one on Mali and one on Chad.",
                &["Mali, adopted", "Chad, adopted"],
            ),
            // The same text once more.
            (
                "The Human Rights Council adopted without a vote a resolution on Mali, a text whose drafters come from Chad.",
                &without[..1],
            ),
        ],
    );
}

#[test]
fn announced_together() {
    let lead = "The European Parliament on Thursday adopted resolutions condemning abuses in Georgia, Chad and Mali.";
    let (georgia, chad, mali) = ("Georgia, adopted, vote 495/73", "Chad, adopted", "Mali, adopted");
    let whole: Vec<(String, Vec<&str>)> = [
        (
            "The resolution on Georgia was passed by 495 votes to 73.\n\nOn Chad, lawmakers urged the authorities to free a writer. That text was approved by 401 votes to 22.",
            vec![georgia, "Chad, adopted, vote 401/22", mali],
        ),
        (
            "The resolution on Georgia was passed by 495 votes to 73.\n\nIn a third text, adopted by 401 votes to 22, MEPs called on Mali to hold elections.",
            vec![georgia, chad, "Mali, adopted, vote 401/22"],
        ),
        (
            "The case of a writer in Georgia\n\nMEPs condemn his arrest. The resolution was adopted by 495 votes to 73.\n\nMali: no date for elections\n\nParliament urges the government to set one, as Chad did. The text was adopted by 401 votes to 22.",
            vec![georgia, chad, "Mali, adopted, vote 401/22"],
        ),
        // One text, told twice.
        (
            "The resolution on Georgia was passed by 495 votes to 73.\n\nDeputies from Chad were in the gallery when the text was passed by 495 votes to 73.",
            vec![georgia, chad, mali],
        ),
        (
            "The text on Chad urges a truce. The resolutions were adopted by show of hands.",
            vec!["Georgia, adopted, vote -/-", "Chad, adopted, vote -/-", "Mali, adopted, vote -/-"],
        ),
    ]
    .map(|(told, want)| (format!("{lead}\n\n{told}"), want))
    .into();
    let rows: Vec<(&str, &[&str])> = whole.iter().map(|(t, w)| (t.as_str(), w.as_slice())).collect();
    fates::check(ballot, &rows);
}

#[test]
fn one_beside_another() {
    let (mali, chad) = ("Mali, adopted, vote 30/4", "Chad, adopted, without_vote -/-");
    fates::check(
        ballot,
        &[
            (
                "The Human Rights Council adopted a resolution on Mali by 30 votes to 4. It also extended the mandate of its expert on Chad without a vote.",
                &[mali, chad],
            ),
            (
                "The Human Rights Council adopted a resolution on Mali by 30 votes to 4. The Council also renewed the mandate of its rapporteur on Chad.",
                &[mali, "Chad, adopted"],
            ),
            // What the text on Mali says.
            (
                "The Human Rights Council adopted a resolution on Mali by 30 votes to 4. It also extended the mandate of its expert there.",
                &[mali],
            ),
            (
                "The General Assembly voted 30-4 on a resolution on Mali, and adopted a resolution on Chad by consensus.",
                &[mali, chad],
            ),
            (
                "By 30 votes to 4, the General Assembly adopted a resolution on Mali and took note of a report on Chad without a vote.",
                &[mali],
            ),
            (
                "The Third Committee approved, without a vote, drafts on indigenous peoples and on the Universal Declaration of Human Rights.",
                &[", committee_approved, without_vote -/-", ", committee_approved, without_vote -/-"],
            ),
            (
                "The Parliamentary Assembly of the Council of Europe adopted a resolution on Mali by 30 votes to 4. A recommendation \
                 calling on ministers to suspend Chad was adopted by 20 votes to 6.",
                &[mali, "Chad, adopted, vote 20/6"],
            ),
        ],
    );
}

#[test]
fn changes_in_turn() {
    let mali = "The Third Committee rejected two amendments to the draft on Mali.";
    let both = "Mali, introduced, vote 11/94, vote 14/91";
    let whole: Vec<(String, &str)> = [
        ("The first was rejected by 94 votes to 11, and the second by 91 votes to 14.", both),
        ("The first received six votes in favour and one against. The second received seven votes in favour and two against.", "lost lost"),
    ]
    .map(|(told, want)| (format!("{mali} {told}"), want))
    .into();
    let engine = plenary_extract::Engine::new();
    for (body, want) in whole {
        let found =
            engine.extract(&format!("Vote taken\n\n{body}\n"), &plenary_extract::Meta { published: None });
        let told = if want == both {
            ballot(&found, &found.resolutions[0])
        } else {
            found
                .votes
                .iter()
                .map(|v| if v.outcome.is_some_and(|o| o.to_string() == "rejected") { "lost" } else { "won" })
                .collect::<Vec<_>>()
                .join(" ")
        };
        assert_eq!(told, want, "{body}");
    }
}

#[test]
fn drafts_of_rivals() {
    fates::check(
        ballot,
        &[
            (
                "The Security Council voted on two drafts on Mali. The United States vetoed a text by Brazil, while a draft by Russia did \
                 not obtain enough votes. The draft submitted by Brazil received 12 votes in favour, with the United States voting against.",
                &["Mali, vetoed, vote 12/-", "Mali, rejected"],
            ),
            // One text, by a state and those that joined it.
            (
                "The Human Rights Council adopted a resolution on Mali by 30 votes to 4. The text submitted by Norway and Ghana urges a truce.",
                &["Mali, adopted, vote 30/4"],
            ),
        ],
    );
}

#[test]
fn another_of_which_only_its_words_are_told() {
    let (mali, chad) = ("Mali, adopted, vote 30/4", "Chad, adopted");
    let lead = "The Human Rights Council on Thursday adopted a resolution on Mali by 30 votes to 4.";
    let whole: Vec<(String, Vec<&str>)> = [
        ("In another resolution, the Council condemned violence in Chad.", vec![mali, chad]),
        (
            "In a separate resolution, the Council called on Chad to withdraw from the islands.",
            vec![mali, chad],
        ),
        ("In a second text, it extended for a year the mandate of its expert on Chad.", vec![mali, chad]),
        ("A separate resolution condemns arrests in Chad.", vec![mali, chad]),
        (
            "In a separate resolution, adopted by 20 votes to 6, members condemned arrests in Chad.",
            vec![mali, "Chad, adopted, vote 20/6"],
        ),
        // Not yet, another year's, and words of somebody.
        ("A second resolution would condemn arrests in Chad.", vec![mali]),
        ("In another statement, the Council's president condemned arrests in Chad.", vec![mali]),
        ("In the resolution, the Council condemned violence in Chad.", vec![mali]),
    ]
    .map(|(told, want)| (format!("{lead} {told}"), want))
    .into();
    let rows: Vec<(&str, &[&str])> = whole.iter().map(|(t, w)| (t.as_str(), w.as_slice())).collect();
    fates::check(ballot, &rows);
    fates::check(
        ballot,
        &[
            (
                "The General Assembly unanimously suspended Chad. The resolution was adopted by consensus.",
                &["Chad, adopted, without_vote -/-"],
            ),
            (
                "The Arab League voted on Saturday to suspend Chad. Eighteen members voted for the resolution and three against.",
                &["Chad, adopted, vote 18/3"],
            ),
            (
                "The European Union voted against the resolution on Chad, which was adopted by 30 votes to 4.",
                &["Chad, adopted, vote 30/4"],
            ),
        ],
    );
}
