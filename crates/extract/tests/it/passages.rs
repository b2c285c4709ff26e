//! Articles that give each sentence a paragraph of its own: what goes on from the sentence before is read as if no line parted them.

use crate::fates;
use crate::fates::{dated, fate};
use crate::told;

const HEAD: &str = "Vote taken";
const LEAD: &str = "The Human Rights Council on Thursday adopted a resolution on Mali by 30 votes to 10.";

/// Each row once in a paragraph and once a sentence a paragraph.
fn both(rest: [&str; 2], want: &[&str]) {
    for gap in [" ", "\n\n"] {
        told::check(&[(HEAD, &format!("{LEAD}{gap}{}{gap}{}", rest[0], rest[1]), want)]);
    }
}

#[test]
fn what_became_of_a_change() {
    const WHOLE: &str = "UN Human Rights Council final 30/10/- adopted";
    both(
        [
            "An amendment by Chad would have struck a paragraph.",
            "It was turned back, 14 to 21, with 3 abstaining.",
        ],
        &[WHOLE, "UN Human Rights Council amendment 14/21/3 rejected"],
    );
    both(
        ["Chad tried to have a paragraph struck.", "That was rejected by 21 votes to 14."],
        &[WHOLE, "UN Human Rights Council amendment 14/21/- rejected"],
    );
}

#[test]
fn what_came_a_year_later() {
    fates::check(
        dated,
        &[(
            "In 2012 the Human Rights Council rejected a resolution on Mali.\n\nA year later, it was adopted by 30 votes to 10.",
            &["rejected 2012", "adopted 2013"],
        )],
    );
}

/// `adopted two texts:`, each an item of the list below.
#[test]
fn texts_in_a_list() {
    let (mali, chad) = ("UN Human Rights Council: Mali, adopted", "UN Human Rights Council: Chad, adopted");
    let council = "The Human Rights Council on Thursday";
    for (list, want) in [
        ("adopted two texts:\n\n- a resolution on Mali;\n\n- a resolution on Chad.", vec![mali, chad]),
        (
            "adopted without a vote two texts:\n\n• a resolution on Mali\n\n• a resolution on Chad",
            vec![mali, chad],
        ),
        ("adopted two texts:\n\nA/HRC/55/L.3 on Mali\n\nA/HRC/55/L.4 on Chad", vec![mali, chad]),
        // What it is to adopt, and a list of others.
        ("is to adopt two texts:\n\n- a visit to Mali;\n\n- a debate on Chad.", vec![]),
        (
            "adopted a resolution on Mali. Speakers came from:\n\n- a union in Chad;\n\n- a church in Peru.",
            vec![mali],
        ),
    ] {
        fates::check(fate, &[(&format!("{council} {list}"), &want)]);
    }
}

/// Items of a list, and who is named anew, go on from nothing.
#[test]
fn what_is_told_by_itself() {
    fates::check(
        fate,
        &[
            (
                "The Human Rights Council on Thursday adopted three texts:\n\n- a resolution on Mali;\n\n- a resolution on Chad.",
                &["UN Human Rights Council: Mali, adopted", "UN Human Rights Council: Chad, adopted"],
            ),
            (
                "An amendment by Chad was debated for hours.\n\nThe Human Rights Council on Thursday adopted a resolution on Mali by \
                 30 votes to 10.",
                &["UN Human Rights Council: Mali, adopted"],
            ),
        ],
    );
}
