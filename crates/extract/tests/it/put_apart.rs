//! Texts and speakers that words between keep apart, or seem to: numbers with a matter of their own, those who want a change, asides
//! before a verb. Each with its near miss.

use plenary_extract::record::Extraction;

use crate::behind::sponsors;
use crate::fates::{check, check_all, fate, name};
use crate::voices;

#[test]
fn one_text_on_a_place_that_is_no_state() {
    let rows: [(&str, &[&str]); 4] = [
        ("The Human Rights Council on Tuesday adopted a resolution on Kashmir, tabled by Peru.", &["Peru"]),
        (
            "The City Council on Tuesday adopted by 5 votes to 2 a motion on West Papua, moved by Ana Roe.",
            &["Ana Roe"],
        ),
        (
            "The City Council on Tuesday adopted a motion on Kashmir that was put forward by Ana Roe.",
            &["Ana Roe"],
        ),
        // Another one's.
        (
            "The City Council on Tuesday adopted a motion on fees. Ana Roe had tabled a motion on Kashmir.",
            &["", "Ana Roe"],
        ),
    ];
    check(sponsors, &rows);
}

#[test]
fn who_wants_a_change_brings_no_text() {
    let told = |rest: &str, want: &str| {
        let lead = "The City Council on Tuesday adopted a motion on housing, moved by Ana Roe.";
        check(sponsors, &[(&format!("{lead} {rest}"), &[want])]);
    };
    told("An attempt by Joan Tyne to replace one word with another was lost on the voices.", "Ana Roe");
    told("It first rejected an amendment in which Joan Tyne proposed to cut a clause.", "Ana Roe");
    told("It was seconded by Joan Tyne.", "Ana Roe, Joan Tyne");
}

#[test]
fn lost_on_the_voices() {
    let outcomes = |found: &Extraction| {
        found.votes.iter().map(|v| v.outcome.map_or("open".to_owned(), |o| o.to_string())).collect()
    };
    let lead = "The City Council on Tuesday adopted by 5 votes to 2 a motion on housing.";
    for (rest, want) in [
        ("An attempt by Joan Tyne to replace one word with another was lost on the voices.", "rejected"),
        ("An amendment by Joan Tyne was carried on the voices.", "adopted"),
    ] {
        check_all(outcomes, &[(&format!("{lead} {rest}"), &["adopted", want])]);
    }
}

#[test]
fn a_number_with_a_matter_of_its_own() {
    let lead =
        "The Third Committee on Tuesday approved a draft resolution on summary executions by 109 votes to 1.";
    let approved = "Third Committee: , committee_approved";
    let rows: [(&str, &[&str]); 2] = [
        (
            "Draft resolution A/C.3/67/L.18, on juvenile justice, was withdrawn.",
            &[approved, "Third Committee: , withdrawn"],
        ),
        ("Draft resolution A/C.3/67/L.18, on executions, had been introduced by Sweden.", &[approved]),
    ];
    for (rest, want) in rows {
        check(fate, &[(&format!("{lead} {rest}"), want)]);
    }
    check(
        fate,
        &[(
            "The Synod on Tuesday adopted a proposal on housing. A third proposal, on refugees held at the airport, has been referred to the \
             Standing Committee.",
            &["nobody: , adopted", "Standing Committee: , referred"],
        )],
    );
}

#[test]
fn what_is_said_around_its_speaker() {
    let lead = "The City Council on Tuesday adopted by 5 votes to 2 a motion on housing. Ana Roe moved it.";
    let told = |rest: &str, who: &str, said: &str| {
        voices::check(lead, &[(rest, &[&format!("{who}: {said}")])]);
    };
    told(
        "Any landlord who sends such a letter for a fourth time, Amnesty International warned, will be fined.",
        "Amnesty International, oppose",
        "Any landlord who sends such a letter for a fourth time",
    );
    told(
        "To strike out the words, said the envoy of Finland, who spoke for five states, would be to tell tenants that they count for less.",
        "Finland, support",
        "would be to tell tenants that they count for less",
    );
    told(
        "Adviser to the Prime Minister Joan Tyne told the house that she supported it.",
        "Joan Tyne, support",
        "she supported it",
    );
    told(
        "Her namesake, the Minister of State Joan Tyne – the two are not related – said that she supported it.",
        "Joan Tyne, support",
        "she supported it",
    );
}

#[test]
fn whom_persons_and_missions_are_of() {
    let whom = |found: &Extraction| {
        let of = |a: &plenary_extract::record::Actor| {
            a.represents.as_ref().map(|r| format!("{} of {}", a.name, name(found, r)))
        };
        found.actors.iter().filter_map(of).collect()
    };
    check_all(
        whom,
        &[
            (
                "The Human Rights Committee met on Tuesday. “It is late,” said Ana Roe, one of the Committee’s two rapporteurs for Chad.",
                &["Ana Roe of Human Rights Committee"],
            ),
            (
                "The City Council adopted a motion on Chad. The Chadian consulate-general said that it was late.",
                &["Chadian consulate-general of Chad"],
            ),
        ],
    );
}

#[test]
fn what_texts_say_beside_other_words() {
    let said = |found: &Extraction| {
        found.provisions.iter().map(|p| format!("{} {}", p.force, p.text)).collect::<Vec<_>>()
    };
    check_all(
        said,
        &[
            (
                "The Senate of Chile on Tuesday adopted a resolution on Mali. It deplores what it names “a wave of arrests” in the north and \
                 expresses its preoccupation at the raids.",
                &["condemns “a wave of arrests” in the north", "concerned the raids"],
            ),
            (
                "The Security Council on Tuesday adopted a resolution on Mali. Two years ago the Council demanded in resolution 2724 that the raids end.",
                &["demands the raids end"],
            ),
            (
                "The Senate of Chile on Tuesday adopted a resolution on Mali. What the text gives it also takes away.",
                &[],
            ),
            (
                "The U.S. Senate on Tuesday passed a bill on Mali, 60-30.\n\nWhat the bill does\n\n- Bars banks from lending to \
                 firms there;\n- Shields funds from lawsuits.",
                &["decides banks from lending to firms there", "decides funds from lawsuits"],
            ),
        ],
    );
}
