//! Organs of organizations and committees of houses that the article tells by common nouns. Each with its near miss.

use plenary_extract::record::{Extraction, Resolution};

use crate::fates::{check, name};

fn house(found: &Extraction, text: &Resolution) -> String {
    text.body.as_ref().map_or_else(|| "nobody".to_owned(), |b| name(found, b).to_owned())
}

#[test]
fn organs_by_their_organization() {
    for (organ, body) in [
        ("The African Union's executive council", "AU Executive Council"),
        ("The executive council of the African Union", "AU Executive Council"),
        ("The Arab League's parliament", "Arab Parliament"),
        ("The parliament of the Arab League", "Arab Parliament"),
        ("ASEAN's inter-parliamentary assembly", "ASEAN Inter-Parliamentary Assembly"),
        ("The World Health Organization's assembly", "World Health Assembly"),
        ("The governing body of the ILO", "ILO Governing Body"),
        // The press's word for several of the United Nations.
        ("The UN's human rights committee", "human rights committee"),
    ] {
        check(house, &[(&format!("{organ} on Tuesday adopted a resolution on Chad."), &[body])]);
    }
    // Who meets is no organ.
    let row = "The Senate of Kenya on Tuesday adopted a motion on Chad. Leaders of the African Union met, and the ministers of the \
               Arab League spoke.";
    check(house, &[(row, &["Senate of Kenya"])]);
}

#[test]
fn an_organization_that_speaks_first() {
    for (lead, body) in [
        (
            "The Organization of American States on Tuesday demanded an end to the raids in Chad.",
            "Organization of American States",
        ),
        ("The Arab League demanded on Tuesday an end to the raids in Chad.", "Arab League"),
        // One that is only named, and one that asks a house.
        (
            "The Human Rights Council on Tuesday demanded what the Arab League had asked for in Chad.",
            "UN Human Rights Council",
        ),
    ] {
        let row = format!("{lead} The vote was 17 to 2. Two states opposed the resolution.");
        check(house, &[(&row, &[body])]);
    }
}

#[test]
fn panels_by_their_theme() {
    for (panel, body) in [
        ("A House foreign affairs subcommittee", "House foreign affairs subcommittee"),
        ("A Senate judiciary subcommittee", "Senate judiciary subcommittee"),
        ("A Senate panel", "Senate panel"),
    ] {
        check(house, &[(&format!("{panel} on Tuesday approved a bill on torture by 5 to 4."), &[body])]);
    }
    check(house, &[("The Senate on Tuesday sent a judiciary subcommittee a bill on torture.", &[])]);
}

#[test]
fn former_chambers() {
    let row = "Norway has a law. On Tuesday the Lagting agreed by 29 votes to 5 to the bill on torture.";
    check(house, &[(row, &["Norwegian Lagting"])]);
}
