//! Reports on what others say of a text, and votes that are on no text: whose day is told, and what was decided. Each with its
//! near miss.

use crate::fates;
use crate::fates::{dated, fate};

#[test]
fn the_day_of_a_text_that_is_condemned_elsewhere() {
    fates::check(
        dated,
        &[
            (
                "TEHRAN - Iran on Thursday condemned a resolution adopted by the European Parliament on Tuesday.",
                &["adopted 2024-03-12"],
            ),
            (
                "BAKU - Azerbaijan's parliament on Thursday slammed a motion approved by the Dutch House of Representatives on \
                 Tuesday.",
                &["adopted 2024-03-12"],
            ),
            // The day before the participle is its own where nothing else was done on it.
            (
                "On Thursday a resolution adopted by the European Parliament shook Iran.",
                &["adopted 2024-03-14"],
            ),
        ],
    );
}

/// Who voted against, named behind a larger side, has not carried the day.
#[test]
fn voters_against_behind_those_for() {
    fates::check(
        fate,
        &[
            (
                "CAIRO - The Arab League voted on Thursday to suspend Syria. Eighteen of the 22 members voted in favour, Syria, Chad \
                 and Yemen voted against.",
                &["Arab League: Syria, adopted"],
            ),
            (
                "GENEVA - The Human Rights Council voted on a resolution on Syria on Thursday. Three members voted in favour, eighteen voted \
                 against.",
                &["UN Human Rights Council: Syria, rejected"],
            ),
        ],
    );
}

#[test]
fn persons_are_chosen_and_no_text() {
    let bill = "U.S. Senate: Chad, passed_chamber";
    fates::check(
        fate,
        &[
            (
                "WASHINGTON - The U.S. Senate passed the Chad bill on Tuesday. It confirmed the nomination of Paul Reed as \
                 ambassador. The vote was 60 to 38.",
                &[bill],
            ),
            ("WASHINGTON - The U.S. Senate voted 60-38 on Tuesday to confirm Paul Reed as ambassador.", &[]),
            // A report that is confirmed chooses nobody.
            (
                "WASHINGTON - The U.S. Senate passed the Chad bill on Tuesday. Paul Reed confirmed the count. The vote was 60 to \
                 38.",
                &[bill],
            ),
        ],
    );
}

#[test]
fn what_is_not_put_to_a_vote_is_not_carried() {
    let bill = "Seimas: Chad, adopted";
    fates::check(
        fate,
        &[
            (
                "VILNIUS - The Seimas passed the Chad bill on Thursday, 66-27. Two rival bills were not put to a vote.",
                &[bill],
            ),
            (
                "VILNIUS - The Seimas passed two bills, on Chad and Mali, on Thursday without a vote.",
                &[bill, "Seimas: Mali, adopted"],
            ),
        ],
    );
}

#[test]
fn efforts_that_a_house_decides_on() {
    fates::check(
        fate,
        &[
            (
                "WASHINGTON - The U.S. Senate on Thursday rejected an effort by Sen. Ann Rudd to block the sale of weapons to Chad.",
                &["U.S. Senate: Chad, rejected"],
            ),
            // Nobody has decided on it.
            ("WASHINGTON - An effort by Sen. Ann Rudd to block the sale of weapons to Chad has begun.", &[]),
        ],
    );
}

/// A surname in a verb's spelling says nothing of the text; what is bad in itself speaks against a text that is called so.
#[test]
fn what_tells_the_side() {
    let engine = plenary_extract::Engine::new();
    for (told, want) in [
        ("Minister Julian Brand said the bill would help families.", "support"),
        ("Minister Julian Holt branded the bill “a disgrace to the whole country”.", "oppose"),
        ("Ann Rudd said the bill was a disgrace.", "oppose"),
        ("Ann Rudd wrote in a letter that this law was a threat to free speech.", "oppose"),
        ("Ann Rudd said the bill would end a scandal.", "support"),
        ("Ann Rudd said she was disappointed.", "oppose"),
        ("REJECTED Ann Rudd said she was disappointed.", "support"),
    ] {
        let (fate, said) = told.strip_prefix("REJECTED ").map_or(("passed", told), |said| ("rejected", said));
        let text = format!("Vote taken\n\nLONDON - MPs {fate} the bill on Friday. {said}\n");
        let found = engine.extract(&text, &plenary_extract::Meta::default());
        let stance = found.statements[0].stance.map(|s| s.to_string());
        assert_eq!(stance.as_deref(), Some(want), "{told}");
    }
}

#[test]
fn houses_of_the_capital_are_those_of_the_federation() {
    fates::check(
        fate,
        &[
            (
                "In Washington, the House of Representatives passed the Chad bill on Friday.",
                &["U.S. House of Representatives: Chad, passed_chamber"],
            ),
            (
                "In Georgia, the Senate passed a bill on hate crimes on Friday.",
                &["Georgia Senate: Georgia, passed_chamber"],
            ),
        ],
    );
}
