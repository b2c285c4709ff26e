//! Laws that are cited, titles in marks, and what begins no title.

use crate::{Engine, Meta};

#[test]
fn laws_of_one_word_are_told_from_those_that_are_cited() {
    let engine = Engine::new();
    for (text, want) in [
        (
            "Uganda's parliament passed the Anti-Homosexuality Act on Tuesday.",
            &["Anti-Homosexuality Act"][..],
        ),
        ("The US Senate on Tuesday passed the Tibet Act by 90 votes to 4.", &["Tibet Act"]),
        ("The US Senate on Tuesday passed the Iran Bill by 90 votes to 4.", &[]),
        // The kind leads, and a day is no part of it.
        (
            "The Cortes of Aragon passed the Law on Open Access to Village Archives in May by 29 votes to 17.",
            &["Law on Open Access to Village Archives"],
        ),
        (
            "The Sejm on Tuesday adopted the Act on Minors in Psychiatric Care by 231 votes to 189.",
            &["Act on Minors in Psychiatric Care"],
        ),
        ("The Sejm on Tuesday adopted a bill on torture. She taught Law on Monday Mornings.", &[]),
        // How a bill came before the house, and one whose title is long.
        (
            "The Senate of Kenya passed the Water Services Bill. The Private Member's Bill was introduced by Ann Lund.",
            &["Water Services Bill"],
        ),
        (
            "The Senate of Kenya passed the Private Member's Pensions Bill.",
            &["Private Member's Pensions Bill"],
        ),
        (
            "Ghana's parliament passed the Constitution (Amendment) (Christian Nation) Bill.",
            &["Constitution (Amendment) (Christian Nation) Bill"],
        ),
        (
            "The Dewan Rakyat passed the Revision of Sentence of Death and Imprisonment for Natural Life (Temporary \
             Jurisdiction of the Federal Court) Bill.",
            &[
                "Revision of Sentence of Death and Imprisonment for Natural Life (Temporary Jurisdiction of the Federal \
               Court) Bill",
            ],
        ),
        ("The US Senate passed a resolution on laws such as the Burton Act by 90 votes to 4.", &[]),
    ] {
        let found = engine.extract(&format!("Vote taken\n\n{text}\n"), &Meta::default());
        let titles: Vec<&str> = found.resolutions.iter().filter_map(|r| r.title.as_deref()).collect();
        assert_eq!(titles, want, "{text}");
    }
}

#[test]
fn titles_in_marks() {
    let engine = Engine::new();
    for (text, want) in [
        (
            "The Nigerian Senate passed a motion titled: “Need to Curb Deaths in Custody” on Tuesday.",
            &["Need to Curb Deaths in Custody"][..],
        ),
        (
            "The Sejm adopted its resolution on “press freedom under the state of siege in Chad” by 112 votes to 21.",
            &["press freedom under the state of siege in Chad"],
        ),
        ("The Sejm adopted its resolution on “press freedom” by 112 votes to 21.", &[]),
        ("The Sejm adopted the resolution: “We ask the Cabinet for more”, by 112 votes to 21.", &[]),
    ] {
        let found = engine.extract(&format!("Vote taken\n\n{text}\n"), &Meta::default());
        let titles: Vec<&str> = found.resolutions.iter().filter_map(|r| r.title.as_deref()).collect();
        assert_eq!(titles, want, "{text}");
        assert!(found.statements.is_empty(), "{text}");
    }
}

#[test]
fn proceedings_begin_no_title() {
    let engine = Engine::new();
    for (text, want) in [
        (
            "The Senate passed the Water Services Bill. Submissions on Water Services Bill ended.",
            "Water Services Bill",
        ),
        (
            "The Senate passed the Water Services Bill. Debate on the Water Services Bill ended.",
            "Water Services Bill",
        ),
        (
            "The Senate passed the Ban on Torture Exports Bill by 30 votes to 4.",
            "Ban on Torture Exports Bill",
        ),
    ] {
        let found = engine.extract(&format!("Vote taken\n\n{text}\n"), &Meta::default());
        let titles: Vec<&str> = found.resolutions.iter().filter_map(|r| r.title.as_deref()).collect();
        assert_eq!(titles, [want], "{text}");
    }
}

/// `Rep. Roe Introduces Bill`, but `Stop Raids Bill`.
#[test]
fn headlines_with_their_verb_are_no_titles() {
    let engine = Engine::new();
    for (headline, want) in [
        ("Rep. Roe Introduces Bill to Stop Raids", None),
        ("Stop Raids Bill Passes House", Some("Stop Raids Bill")),
    ] {
        let text = format!("{headline}\n\nCongresswoman Ann Roe introduced a bill on Chad on Tuesday.\n");
        let found = engine.extract(&text, &Meta::default());
        let titles: Vec<&str> = found.resolutions.iter().filter_map(|r| r.title.as_deref()).collect();
        assert_eq!(titles.first().copied(), want, "{headline}");
    }
}
