//! What a text says, told by short clauses, passives and duties; each with its near miss.

use plenary_extract::{Engine, Meta};

const EP: &str = "The European Parliament on Thursday adopted a resolution on Egypt by 420 votes to 50.";

/// What the text is read to say behind a lead, as `force text`.
fn check(lead: &str, rows: &[(&str, &[&str])]) {
    let engine = Engine::new();
    let mut failed = String::new();
    for (body, want) in rows {
        let found = engine.extract(&format!("Text passes\n\n{lead} {body}\n"), &Meta::default());
        let got: Vec<String> = found.provisions.iter().map(|p| format!("{} {}", p.force, p.text)).collect();
        if got != *want {
            failed += &format!("\n{body}\n  want {want:?}\n  got {got:?}");
        }
    }
    assert!(failed.is_empty(), "{failed}");
}

#[test]
fn a_noun_spelled_as_a_verb_stays_in_its_clause() {
    check(
        EP,
        &[
            (
                "In the resolution, MEPs call for the immediate and unconditional release of Amin Farag.",
                &["calls the immediate and unconditional release of Amin Farag"],
            ),
            (
                "In it, MEPs demand the \"full and lasting\" halt of the raids.",
                &["demands the \"full and lasting\" halt of the raids"],
            ),
            // A house that itself does it.
            ("In it, members suspend the aid of the Union.", &["decides the aid of the Union"]),
        ],
    );
}

#[test]
fn one_word_is_all_that_is_said() {
    check(
        EP,
        &[
            ("It also rebukes France.", &["condemns France"]),
            ("The text salutes volunteers.", &["welcomes volunteers"]),
            ("It urges restraint.", &["urges restraint"]),
            ("It encourages dialogue.", &["encourages dialogue"]),
            // Nothing is said of them.
            ("It urges France.", &[]),
            ("It names France.", &[]),
        ],
    );
}

#[test]
fn others_are_asked_not_to() {
    check(
        EP,
        &[
            ("Member states are urged not to sell arms to Cairo.", &["urges not to sell arms to Cairo"]),
            (
                "It deplores the raids. States which keep ties are called upon not to deepen them.",
                &["condemns the raids", "calls not to deepen them"],
            ),
            // Not by the text.
            ("Visitors are told not to smoke.", &[]),
        ],
    );
}

#[test]
fn what_is_thought_of_things() {
    check(
        EP,
        &[
            ("The use of torture is strongly condemned.", &["condemns The use of torture"]),
            ("The raid is deplored in the strongest terms.", &["condemns The raid"]),
            (
                "Egypt is criticised for jailing writers.",
                &["condemns Egypt is criticised for jailing writers"],
            ),
            ("Concern is expressed at the closure of schools.", &["concerned the closure of schools"]),
            // Elsewhere, by others, and of the text itself.
            ("The raid is condemned by Germany.", &[]),
            ("The raid is condemned around the world.", &[]),
            ("The resolution is criticised for its length.", &[]),
        ],
    );
}

#[test]
fn what_it_asks_of_whom() {
    check(
        EP,
        &[
            ("What it asks of Cairo is an end to the trials.", &["requests an end to the trials"]),
            ("It has one demand: that the nurses be freed.", &["demands the nurses be freed"]),
            (
                "The text begins by deploring the raids and ends by asking Cairo to free the nurses.",
                &["condemns the raids", "requests Cairo to free the nurses"],
            ),
            (
                "The text calls for an end to the raids, for the release of the nurses and for a return to talks.",
                &["calls an end to the raids, for the release of the nurses and for a return to talks"],
            ),
            (
                "It calls on Cairo to end the raids and on Member States to send aid.",
                &["calls Cairo to end the raids", "calls Member States to send aid"],
            ),
            // No end of the text's.
            ("It deplores raids and ends of talks.", &["condemns raids and ends of talks"]),
        ],
    );
}

#[test]
fn what_officers_have_to_do() {
    check(
        "The Senate passed a bill on Monday by 40 to 20. The bill bars torture in jails.",
        &[
            (
                "The minister would have to publish a list.",
                &["decides torture in jails", "other publish a list"],
            ),
            (
                "A special envoy is to be appointed.",
                &["decides torture in jails", "decides A special envoy is to be appointed"],
            ),
            // The bill's own way, and what somebody else decides.
            ("The governor would have to sign it.", &["decides torture in jails"]),
            ("The bill is to be introduced in the House.", &["decides torture in jails"]),
            ("Ruth Amsel is to be appointed envoy next week.", &["decides torture in jails"]),
        ],
    );
}
