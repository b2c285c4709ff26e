//! Groups that no list has and no noun shows, by who belongs to them and by what they say.

use super::actors;
use crate::Engine;

#[test]
fn groups_are_told_by_who_belongs_to_them() {
    let engine = Engine::new();
    for (text, person) in [
        ("Ama Frema of Sauti ya Pwani said it was late.", "Ama Frema=Sauti ya Pwani"),
        ("Ama Frema, director of Casa Vereda, said it was late.", "Ama Frema=Casa Vereda"),
        ("Ama Frema, a lawyer at Dejucia, said it was late.", "Ama Frema=Dejucia"),
        ("Ama Frema, Prisoners' Harbour's legal adviser, said it was late.", "Ama Frema=Prisoners' Harbour"),
        ("Juristes pour la Paix's director, Ama Frema, said it was late.", "Ama Frema=Juristes pour la Paix"),
        ("Ama Frema, who works for Safe Anchor, said it was late.", "Ama Frema=Safe Anchor"),
        ("Ama Frema, speaking on behalf of Voces Libres, said it was late.", "Ama Frema=Voces Libres"),
        ("Ama Frema of the New York-based Vigil Unbroken said it was late.", "Ama Frema=Vigil Unbroken"),
        (
            "Ama Frema, the Danish College of Midwives' president, said it was late.",
            "Ama Frema=Danish College of Midwives",
        ),
        // Near misses
        ("Ama Frema, who works for Grace Oduro, said it was late.", "Ama Frema=-"),
        ("Ama Frema, the mayor of Palo Verde, said it was late.", "Ama Frema=-"),
    ] {
        let (persons, _) = actors(&engine, text);
        assert!(persons.iter().any(|p| p == person), "{text}: {persons:?}");
    }
}

#[test]
fn groups_are_told_by_what_they_say() {
    let engine = Engine::new();
    for (text, group) in [
        ("Abogadas por el Agua said it was late.", "Abogadas por el Agua"),
        ("The text was late, Haki ya Pwani said.", "Haki ya Pwani"),
        ("\"We have waited for years,\" said Seafarers' Lifeline.", "Seafarers' Lifeline"),
        ("The text was late, according to Frauen für Frieden.", "Frauen für Frieden"),
        ("SafeAnchor said it was late.", "SafeAnchor"),
        ("A statement by the Harbour Clinic said it was late.", "Harbour Clinic"),
        ("Second Harbour Malawi said it was late.", "Second Harbour Malawi"),
        ("Vigil Unbroken, which has seen the files, said it was late.", "Vigil Unbroken"),
        ("Harbour Relief for Sudan said it was late.", "Harbour Relief for Sudan"),
        ("The Committee of Widows of Miners said it was late.", "Committee of Widows of Miners"),
        (
            "The UN General Assembly voted. The Assembly of River Nations said it was late.",
            "Assembly of River Nations",
        ),
        ("The UN Human Rights Council voted. The Survivors Forum said it was late.", "Survivors Forum"),
    ] {
        let (_, others) = actors(&engine, text);
        assert!(others.iter().any(|o| o == group), "{text}: {others:?}");
    }
    for (text, none) in [
        ("Relatives of Kofi Oduro said it was late.", "Relatives of Kofi Oduro"),
        ("And Guyana, which has no seat, said it was late.", "And Guyana"),
        ("Neighbouring Chad said it was late.", "Neighbouring Chad"),
        ("The New York-based Harbour Law Centre said it was late.", "New York-based Harbour Law Centre"),
        ("The text was late, according to Temba Ndala.", "Temba Ndala"),
    ] {
        let (_, others) = actors(&engine, text);
        assert!(!others.iter().any(|o| o == none), "{text}: {others:?}");
    }
}

#[test]
fn parties_and_groups_beside_persons() {
    let engine = Engine::new();
    for (text, person) in [
        // "(Unity)" where other brackets hold parties
        (
            "The Saeima adopted a statement. Ama Frema (Harbour) said no. Ilze Lind (For Land and Liberty) said yes.",
            "Ama Frema=Harbour",
        ),
        (
            "Ama Frema, who spoke during public comment on behalf of the Harbour Students Association, said it was late.",
            "Ama Frema=Harbour Students Association",
        ),
        (
            "Ilze Lind, of the Citizen Action Party, said no. Her fellow party member Ama Frema said yes.",
            "Ama Frema=Citizen Action Party",
        ),
        (
            "Ama Frema, director of the Catholic bishops' National Commission for Peace, said it was late.",
            "Ama Frema=National Commission for Peace",
        ),
        (
            "Reps. Ama Frema of Easton and Ilze Lind of Weston were the only Democrats to vote no.",
            "Ama Frema=US.PARTY.DEMOCRATIC",
        ),
        // Where somebody was elected, and a list without a party
        (
            "The Majlis passed a motion. Ama Frema (Bafq) said it was late. Ilze Lind (Yazd) said no.",
            "Ama Frema=-",
        ),
        (
            "Reps. Ama Frema of Easton and Ilze Lind of Weston were the only members to vote no.",
            "Ama Frema=-",
        ),
    ] {
        let (persons, _) = actors(&engine, text);
        assert!(persons.iter().any(|p| p == person), "{text}: {persons:?}");
    }
    for (text, none) in [
        ("He told Asia Church News that it was late.", "Asia Church"),
        ("The League of Harbour and Ferry Unions said it was late.", "IT.PARTY.LEGA"),
        ("A survivor of the Dove Hill prison said it was late.", "Dove Hill"),
        ("The bill, the Ending Forced Labour and Child Labour Act, passed.", "Ending Forced Labour"),
        ("Ama Frema of the farm workers' union Sintrana said it was late.", "workers' union"),
    ] {
        let (_, others) = actors(&engine, text);
        assert!(others.iter().all(|o| o != none), "{text}: {others:?}");
    }
}

#[test]
fn organs_whose_first_word_is_an_office_or_whose_last_is_a_part() {
    let engine = Engine::new();
    for (text, name) in [
        ("The text came from the General Purposes Committee on Friday.", "General Purposes Committee"),
        ("The League of Harbour and Ferry Unions said it was late.", "League of Harbour and Ferry Unions"),
        (
            "The US House met. A House Judiciary subcommittee approved the bill.",
            "House Judiciary subcommittee",
        ),
        ("The Zambia Human Rights Commission said it was late.", "Zambia Human Rights Commission"),
    ] {
        let (_, others) = actors(&engine, text);
        assert!(others.iter().any(|o| o == name), "{text}: {others:?}");
    }
    // A land's office for rights adopts no texts.
    let watchdog = |text: &str| {
        let found = engine.extract(&format!("News\n\n{text}\n"), &crate::Meta::default());
        found.actors.iter().find(|a| a.name.contains("Rights Commission")).map(|a| a.kind)
    };
    let land = watchdog("The Zambia Human Rights Commission welcomed the vote.");
    assert_eq!(land, Some(crate::record::ActorKind::Agency));
    let many = watchdog("The African Human Rights Commission adopted a resolution on Chad.");
    assert_ne!(many, Some(crate::record::ActorKind::Agency));
}
