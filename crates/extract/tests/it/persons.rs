//! Who is a person: names that are also of states, with forms of address inside, of places. Each with its near miss.

use crate::fates::check_all;
use plenary_extract::record::{ActorKind, Extraction};

/// The persons, by name.
fn persons(found: &Extraction) -> Vec<String> {
    found.actors.iter().filter(|a| a.kind == ActorKind::Person).map(|a| a.name.clone()).collect()
}

#[test]
fn given_names_that_are_states_too() {
    check_all(
        persons,
        &[
            (
                "The Senate adopted a resolution on Nepal on Thursday. Jordan Okafor, who runs a shelter, was in the gallery.",
                &["Jordan Okafor"],
            ),
            (
                "The Senate adopted a resolution on Nepal on Thursday. \"It came late,\" said Chad Lindqvist.",
                &["Chad Lindqvist"],
            ),
            (
                "The Senate adopted a resolution on Nepal on Thursday. The motion was moved by Georgia Halloran and seconded by \
                 Israel Mbeki.",
                &["Georgia Halloran", "Israel Mbeki"],
            ),
            (
                "The Senate adopted a resolution on Nepal on Thursday. Peru had voted in favour. Its ambassador to the OAS, \
                 Washington Quispe, called it late.",
                &["Washington Quispe"],
            ),
            (
                "The Senate adopted a resolution on Nepal on Thursday. Crowds stood at Washington Monument, and Georgia Aquarium \
                 was shut.",
                &[],
            ),
        ],
    );
}

#[test]
fn forms_of_address_that_belong_to_the_name() {
    check_all(
        persons,
        &[
            (
                "The Senate adopted a resolution on Nepal on Thursday. Syed Anwar Hashmi said it came late.",
                &["Syed Anwar Hashmi"],
            ),
            (
                "The Senate adopted a resolution on Nepal on Thursday. Ko Htet Lwin, a student, said it came late.",
                &["Ko Htet Lwin"],
            ),
            (
                "The Senate adopted a resolution on Nepal on Thursday. In the gallery sat Mercè Puig i Soler, who teaches. It \
                 came late, she said.",
                &["Mercè Puig i Soler"],
            ),
        ],
    );
}

#[test]
fn signs_of_a_person_whom_no_list_knows() {
    check_all(
        persons,
        &[
            (
                "The Senate adopted a resolution on Nepal on Thursday. One of those in the gallery was Tukufa Zinhlo, a retired \
                 baker.",
                &["Tukufa Zinhlo"],
            ),
            (
                "The Senate adopted a resolution on Nepal on Thursday. Another group in the gallery was Green Shiel, a supplier \
                 of heat.",
                &[],
            ),
            (
                "The Senate adopted a resolution on Nepal on Thursday. Of the Liberals only Tukufa Zinhlo raised a hand.",
                &["Tukufa Zinhlo"],
            ),
            (
                "The Senate adopted a resolution on Nepal on Thursday. Another amendment, from Tukufa Zinhlo, was lost.",
                &["Tukufa Zinhlo"],
            ),
        ],
    );
}

#[test]
fn places_that_look_like_persons() {
    check_all(
        persons,
        &[
            (
                "The Council adopted a resolution on Syria on Thursday. It renews the crossing at Bab al-Noor for a year.",
                &[],
            ),
            (
                "The Council adopted a resolution on Syria on Thursday. Wadi al-Noor was shelled as the vote was taken.",
                &[],
            ),
            (
                "The Council adopted a resolution on Chad on Thursday. They fled from Mar el Zaher to Kenya.",
                &[],
            ),
            ("The City Council adopted a resolution on Chad on Thursday. Ann Arbor, too, adopted one.", &[]),
            (
                "The Council adopted a resolution on Syria on Thursday. Karim al-Noor said it came late.",
                &["Karim al-Noor"],
            ),
        ],
    );
}
