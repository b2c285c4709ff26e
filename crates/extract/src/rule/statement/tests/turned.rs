//! Rows of praise and blame that is turned round or halved, and of those whom a speaker tells it of.

use crate::{Engine, Meta};

fn stances(rows: &[(&str, &str)]) {
    let lead = "Council adopts text on Chad\n\nGENEVA - The U.N. Human Rights Council on Tuesday adopted a resolution on Chad by 25 \
        votes to 12, with 10 abstentions. It condemns the arrests of bishops.";
    let engine = Engine::new();
    for (said, want) in rows {
        let found = engine.extract(&format!("{lead}\n\n{said}\n"), &Meta::default());
        let got = found.statements.last().and_then(|s| s.stance).map(|s| s.to_string());
        assert_eq!(got.as_deref(), Some(*want), "{said}");
    }
}

#[test]
fn who_blames_opponents_is_for_it() {
    stances(&[
        ("Jonas Vik, a lawyer in Oslo, said it was shameful that 12 states had voted no.", "support"),
        ("Jonas Vik, a lawyer in Oslo, said he regretted that ten states had abstained.", "support"),
        (
            "\"It is a disgrace that twelve countries voted against it,\" said Jonas Vik, a lawyer in Oslo.",
            "support",
        ),
        (
            "Jonas Vik, a lawyer in Oslo, said she was disappointed that the vote had not been unanimous.",
            "support",
        ),
        ("Jonas Vik, a lawyer in Oslo, dismissed criticism of the text. He said it named facts.", "support"),
        ("Jonas Vik, a lawyer in Oslo, said it was a mistake that the Council had voted on it.", "oppose"),
        ("Jonas Vik, a lawyer in Oslo, who voted against the text, said it was shameful.", "oppose"),
    ]);
}

#[test]
fn blame_is_turned_round() {
    stances(&[
        ("Jonas Vik, a lawyer in Oslo, said the text was anything but one-sided.", "support"),
        ("Jonas Vik, a lawyer in Oslo, said the text was far from biased.", "support"),
        ("Jonas Vik, a lawyer in Oslo, said the text was nothing but one-sided.", "oppose"),
    ]);
}

#[test]
fn praise_is_halved() {
    stances(&[
        ("Jonas Vik, a lawyer in Oslo, said the text was a start but no more.", "mixed"),
        ("Jonas Vik, a lawyer in Oslo, said the text was a step forward, though a small one.", "mixed"),
        ("Jonas Vik, a lawyer in Oslo, said the text should have named the generals.", "mixed"),
        ("Jonas Vik, a lawyer in Oslo, said the text was a start, but nobody should rest.", "support"),
        ("Jonas Vik, a lawyer in Oslo, said the generals should have been named.", "support"),
    ]);
}

#[test]
fn a_text_is_faulted() {
    stances(&[
        ("Jonas Vik, a lawyer in Oslo, said he could not see what the text was for.", "oppose"),
        ("Jonas Vik, a lawyer in Oslo, wondered what the resolution was good for.", "oppose"),
        ("Jonas Vik, a lawyer in Oslo, said the Council should have left the matter to judges.", "oppose"),
        ("Jonas Vik, a lawyer in Oslo, said the text came at the worst moment.", "oppose"),
        ("Jonas Vik, a lawyer in Oslo, said the generals should have left the villages alone.", "support"),
        ("Jonas Vik, a lawyer in Oslo, said families knew what the prison was for.", "support"),
    ]);
}

#[test]
fn who_stays_away_is_not_for_it() {
    let lead = "Senate adopts motion on Chad\n\nOTTAWA - The Senate on Tuesday adopted a motion on Chad by 25 votes to 12.";
    let engine = Engine::new();
    for (told, want) in
        [("The Greens did not take part in the vote.", "oppose"), ("The Greens voted for it.", "support")]
    {
        let body =
            format!("{lead} {told}\n\nJonas Vik, a Green senator, said the house had read it on Monday.\n");
        let found = engine.extract(&body, &Meta::default());
        let got = found.statements.last().and_then(|s| s.stance).map(|s| s.to_string());
        assert_eq!(got.as_deref(), Some(want), "{told}");
    }
}
