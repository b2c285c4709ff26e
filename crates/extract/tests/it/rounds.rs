//! Texts adopted together of which each is told later, by what it says: `adopted eight resolutions. ... The resolution on Mali
//! condemns`. Each with its near miss.

use crate::fates;
use crate::fates::{dated, fate};

const COUNCIL: &str = "UN Human Rights Council";

#[test]
fn each_is_told_by_what_it_says() {
    let (mali, chad) = (format!("{COUNCIL}: Mali, adopted"), format!("{COUNCIL}: Chad, adopted"));
    let theme = format!("{COUNCIL}: , adopted");
    let (mali, chad, theme) = (mali.as_str(), chad.as_str(), theme.as_str());
    let rows: &[(&str, &[&str])] = &[
        ("The resolution on Mali condemns the arrests. The text on Chad calls for a truce.", &[mali, chad]),
        ("The resolution on Mali, led by Ghana, condemns the arrests.", &[mali]),
        ("One condemns arrests in Mali. The other calls on Chad to free journalists.", &[mali, chad]),
        ("The first condemns arrests in Mali. The second calls on Chad to free journalists.", &[mali, chad]),
        ("In a resolution on Mali, the Council condemned the arrests.", &[mali]),
        ("Another, on prisons, was drafted by Ghana.", &[theme]),
        // Said of no text in particular, by somebody else, or of a text with another fate.
        ("The resolutions condemn arrests.", &[]),
        ("The envoy of Mali condemned the arrests.", &[]),
        ("A third text, tabled by Ghana, was withdrawn.", &["UN Human Rights Council: , withdrawn"]),
    ];
    let lead = "The Human Rights Council adopted several resolutions on Thursday.";
    let rows: Vec<(String, &[&str])> = rows.iter().map(|r| (format!("{lead} {}", r.0), r.1)).collect();
    let rows: Vec<(&str, &[&str])> = rows.iter().map(|r| (r.0.as_str(), r.1)).collect();
    fates::check(fate, &rows);
}

#[test]
fn the_day_is_the_rounds() {
    fates::check(
        dated,
        &[
            (
                "GENEVA - The Human Rights Council ended its session on Thursday, adopting 32 resolutions. The resolution on Mali \
                 condemns the arrests.",
                &["adopted 2024-03-14"],
            ),
            (
                "STRASBOURG - MEPs adopted three urgent resolutions on Thursday. On Mali, MEPs condemn the arrests. On Chad, \
                 Parliament urges the authorities to free them.",
                &["adopted 2024-03-14", "adopted 2024-03-14"],
            ),
            // What the envoys say on Mali is no text.
            (
                "STRASBOURG - MEPs adopted three urgent resolutions on Thursday. On Mali, envoys condemn the arrests.",
                &[],
            ),
        ],
    );
}

#[test]
fn more_of_the_kind_told_last() {
    let lead = "The Human Rights Council on Thursday rejected a resolution on Peru.";
    let peru = format!("{COUNCIL}: Peru, rejected");
    let (mali, chad) = (format!("{COUNCIL}: Mali, adopted"), format!("{COUNCIL}: Chad, adopted"));
    let (peru, mali, chad) = (peru.as_str(), mali.as_str(), chad.as_str());
    let rows: &[(&str, &[&str])] = &[
        ("It adopted several others, among them one on Mali and one on Chad.", &[peru, mali, chad]),
        ("The Council adopted several resolutions, including one on Mali.", &[peru, mali]),
        ("It passed ten more without a vote, notably one on Mali.", &[peru, mali]),
        ("Others were adopted on Mali (22-3) and Chad (21-4).", &[peru, mali, chad]),
        // Of none of these is anything told.
        ("Another 12 were adopted without a vote.", &[peru]),
        ("It adopted ten resolutions without a vote.", &[peru]),
        ("It adopted three others; ten more were put off until June.", &[peru]),
        // Not texts.
        ("Several others abstained, and ten more were absent.", &[peru]),
        ("More than 40 others spoke, among them one on behalf of Mali.", &[peru]),
    ];
    let rows: Vec<(String, &[&str])> = rows.iter().map(|r| (format!("{lead} {}", r.0), r.1)).collect();
    let rows: Vec<(&str, &[&str])> = rows.iter().map(|r| (r.0.as_str(), r.1)).collect();
    fates::check(fate, &rows);
}
