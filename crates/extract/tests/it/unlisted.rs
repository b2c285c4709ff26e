//! Persons whose names no list has, known by the place that they fill in a sentence; and groups of two words in places like it.

use plenary_extract::record::ActorKind;
use plenary_extract::{Engine, Meta};

const LEAD: &str = "The House of Commons on Thursday passed a motion on Sudan by 300 votes to 10.";

/// The persons of each row.
fn check(rows: &[(&str, &[&str])]) {
    let engine = Engine::new();
    let mut failed = String::new();
    for (body, want) in rows {
        let found = engine.extract(&format!("Vote taken\n\n{LEAD}\n\n{body}\n"), &Meta::default());
        let persons = found.actors.iter().filter(|a| a.kind == ActorKind::Person);
        let told: Vec<&str> = persons.map(|a| a.name.as_str()).collect();
        if told != *want {
            failed += &format!("\n{body}\n  want {want:?}\n  got {told:?}");
        }
    }
    assert!(failed.is_empty(), "{failed}");
}

const ONE: &[&str] = &["Oskelu Quisquater"];
const TWO: &[&str] = &["Oskelu Quisquater", "Nomvak Ihejirika"];

#[test]
fn behind_a_noun_for_one() {
    check(&[
        ("Maryland Democrat Oskelu Quisquater was of another opinion.", ONE),
        ("They are Republicans Oskelu Quisquater of Idaho and Nomvak Ihejirika of Maine.", TWO),
        ("The amendment, moved by the Liberal Democrat Oskelu Quisquater, was lost.", ONE),
        ("Landlord Oskelu Quisquater counted the slips.", ONE),
        ("The Hungarian Patriot Oskelu Quisquater asked the chamber why it never tires.", ONE),
        ("The Chilean Oskelu Quisquater was the abstention.", ONE),
        ("Zimbabwe's Oskelu Quisquater, explaining his abstention, said the house had erred.", ONE),
        ("Her own party's Oskelu Quisquater was not persuaded.", ONE),
        // A thing of that sort.
        ("The Chilean Congreso Pleno was in recess.", &[]),
        ("Ethiopia's Anti-Terrorism Proclamation was adopted in 2009.", &[]),
        ("It was backed by the Socialists, Plural Left and the Greens.", &[]),
    ]);
}

#[test]
fn behind_a_phrase_for_one() {
    check(&[
        ("Egypt's man, Oskelu Quisquater, faulted the sponsors.", ONE),
        ("Russia's number two at the UN, Oskelu Quisquater, said the text was false.", ONE),
        ("His opposite number, Oskelu Quisquater, urged the Cabinet to act.", ONE),
        ("Two Liberals, Oskelu Quisquater and Nomvak Ihejirika, abstained.", TWO),
        ("The man who moved the amendment, Oskelu Quisquater of the Reform faction, left.", ONE),
        ("For the NDP, Oskelu Quisquater welcomed the result.", ONE),
        ("An amendment in the name of Oskelu Quisquater was defeated 30-82.", ONE),
        ("It was adopted at an emergency meeting chaired by Oskelu Quisquater.", ONE),
        ("A resident who gave his name as Oskelu Quisquater was glad.", ONE),
        ("For Labour she was for it; for the Greens, Oskelu Quisquater was not.", ONE),
        ("Supporters included Oskelu Quisquater and Nomvak Ihejirika.", TWO),
        ("Voting against were Oskelu Quisquater and Nomvak Ihejirika.", TWO),
        (
            "The president of the Federation of Deaf Women (FDW), Oskelu Quisquater, followed the session.",
            ONE,
        ),
        // Other things behind a comma and a name.
        ("Topics included Baltic Gas and Quisquater Vale.", &[]),
        ("For the most part, Baltic Gas welcomed the result.", &[]),
        ("The consul in the Twin Cities, Oskelu Quisquater, had written to all members.", ONE),
        ("An amendment in the spirit of Plural Left was defeated 30-82.", &[]),
    ]);
}

#[test]
fn before_what_tells_of_one() {
    check(&[
        ("Oskelu Quisquater (Iran), moving the adjournment, rejected the text.", ONE),
        ("An amendment in favour of a study by Oskelu Quisquater (Con) was lost.", ONE),
        ("Oskelu Quisquater, an independent, left the chamber.", ONE),
        ("Oskelu Quisquater, one of the three who drafted the motion, gave an answer.", ONE),
        ("Oskelu Quisquater, the SNP's foreign affairs lead, is not angry.", ONE),
        ("\"It is late,\" said Oskelu Quisquater, in charge of communication of the group.", ONE),
        ("Oskelu Quisquater from Grozny, who has been looking for her sons, spoke to diplomats.", ONE),
        ("Oskelu Quisquater's amendment failed.", ONE),
        ("Oskelu Quisquater praised the vote.", ONE),
        ("Oskelu Quisquater had introduced the text in March.", ONE),
        ("Oskelu Quisquater last saw her son in 2017.", ONE),
        // Groups and things.
        ("Baltic Gas, one of the firms that drafted the plan, gave an answer.", &[]),
        ("Baltic Gas, a firm in Vilnius, left the market.", &[]),
        ("Casa Abierta praised the vote.", &[]),
    ]);
}

#[test]
fn by_what_the_article_says_elsewhere() {
    check(&[
        ("Oskelu Quisquater had packed for a party. \"It is late,\" said Ms. Quisquater on the steps.", ONE),
        (
            "Four rebels tipped the scales. Oskelu Quisquater and Nomvak Ihejirika of the Reform Party crossed the floor.",
            TWO,
        ),
        // A place is named again too, and one may come from it.
        ("One delegate from Kerry, who did not want his name printed, was blunt.", &[]),
        ("The march ended in Quisquater Vale. \"It is late,\" said a man from Vale.", &[]),
    ]);
}

/// A rank is not whom one speaks for.
#[test]
fn an_office_before_a_rank() {
    let engine = Engine::new();
    for (body, whose) in [
        ("Fiji's permanent secretary for information, Colonel Oskelu Quisquater, brushed it aside.", "Fiji"),
        ("Fiji's Colonel Oskelu Quisquater brushed it aside.", "Fiji"),
    ] {
        let text = format!(
            "Vote taken\n\nNew Zealand's parliament on Thursday adopted a motion on Fiji.\n\n{body}\n"
        );
        let found = engine.extract(&text, &Meta::default());
        let person = found.actors.iter().find(|a| a.kind == ActorKind::Person);
        let owner = person
            .and_then(|p| p.represents.as_ref())
            .and_then(|r| found.actors.iter().find(|a| a.r#ref == *r));
        assert_eq!(owner.map(|a| a.name.as_str()), Some(whose), "{body}");
    }
}

#[test]
fn one_word_with_what_one_is() {
    check(&[
        ("\"We have no hope,\" said Quisquaterah, a teacher in Herat.", &["Quisquaterah"]),
        ("But ask Quisquaterah, a student of law who fled in May.", &["Quisquaterah"]),
        // Of a longer name, a group, and whom a party has.
        ("Senator Oskelu Quisquater left. Quisquater, a teacher, wept.", ONE),
        ("Quisquaterah, a movement of teachers, said no.", &[]),
        ("Quisquaterah, a Democrat, said no.", &[]),
    ]);
}
