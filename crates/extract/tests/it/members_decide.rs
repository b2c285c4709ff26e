//! Bodies of unions, churches, federations, schools and associations, which no list holds, in the frames in which news puts them.

use crate::fates::{check, fate};

/// As a sentence names them, and as the record does.
const BODIES: &[(&str, &str)] = &[
    ("the National Union of Teachers' annual conference", "National Union of Teachers' annual conference"),
    ("the Lutheran World Federation's assembly", "Lutheran World Federation's assembly"),
    ("the World Council of Churches' central committee", "World Council of Churches' central committee"),
    (
        "the congress of the German metalworkers' union IG Metall",
        "congress of the German metalworkers' union IG Metall",
    ),
    ("the Alma Mater Society council", "Alma Mater Society council"),
    ("the University of Iowa faculty senate", "University of Iowa faculty senate"),
    (
        "the board of governors of the University of Toronto",
        "board of governors of the University of Toronto",
    ),
    ("the World Chess Federation", "World Chess Federation"),
    ("the Southern Baptist Convention", "Southern Baptist Convention"),
    ("the American Bar Association's House of Delegates", "House of Delegates"),
];

#[test]
fn they_decide() {
    for (body, name) in BODIES {
        let large = format!("T{}", &body[1..]);
        for (sentence, stage) in [
            (
                format!("{large} on Tuesday passed a resolution condemning Chad by 148 votes to 97."),
                "adopted",
            ),
            (format!("{large} on Tuesday rejected a motion on Chad by 97 votes to 148."), "rejected"),
            (
                format!(
                    "{large}, meeting in Leeds, on Tuesday adopted a resolution on Chad by 148 votes to 97."
                ),
                "adopted",
            ),
            (format!("A resolution on Chad was passed on Tuesday by {body} by 148 votes to 97."), "adopted"),
            (format!("A motion on Chad was defeated at {body} on Tuesday by 97 votes to 148."), "rejected"),
        ] {
            check(fate, &[(&sentence, &[&format!("{name}: Chad, {stage}")])]);
        }
    }
}

#[test]
fn they_do_not() {
    for sentence in [
        // What one says of another's text.
        "The World Chess Federation rejected the resolution on Chad as biased.",
        // A treaty, a bank, a person's board.
        "The Geneva Convention on Tuesday was seventy years old.",
        "The University of Iowa faculty senate heard a lecture on Chad.",
    ] {
        check(fate, &[(sentence, &[])]);
    }
}

#[test]
fn unions_of_states_in_the_words_of_their_leaders() {
    for (sentence, union) in [
        (
            "In a declaration adopted at the end of a summit in Bali, ASEAN leaders condemned the coup in Chad.",
            "Association of Southeast Asian Nations",
        ),
        (
            "A resolution on Chad was adopted by consensus by ECOWAS heads of state on Tuesday.",
            "Economic Community of West African States",
        ),
        (
            "Commonwealth foreign ministers on Tuesday adopted a declaration on Chad.",
            "Commonwealth of Nations",
        ),
        ("The Non-Aligned Movement on Tuesday adopted a declaration on Chad.", "Non-Aligned Movement"),
    ] {
        check(fate, &[(sentence, &[&format!("{union}: Chad, adopted")])]);
    }
    check(fate, &[("ASEAN leaders condemned the coup in Chad.", &[])]);
}
