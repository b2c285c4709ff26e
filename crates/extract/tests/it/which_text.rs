//! Which of several texts says what is told: the one that a sentence decides on without a name, the one of which the next sentence tells,
//! the one of another year. Each with its near miss.

use plenary_extract::record::{Extraction, Resolution};

use crate::fates;
use crate::fates::name;

/// `subjects stage: words; words`, one a text.
fn said(found: &Extraction, text: &Resolution) -> String {
    let on: Vec<&str> = text.subjects.iter().map(|s| name(found, s)).collect();
    let own = found.provisions.iter().filter(|p| p.resolution.as_ref() == Some(&text.r#ref));
    let words: Vec<&str> = own.map(|p| p.text.as_str()).collect();
    format!("{} {}: {}", on.join(" and "), text.stage, words.join("; "))
}

#[test]
fn a_text_that_only_its_verb_tells_of() {
    let chad = "Chad adopted: ";
    fates::check(
        said,
        &[
            (
                "The Human Rights Council on Thursday adopted a resolution on Chad. The members had decided to send monitors to Mali in \
                 March, a step backed by 30 states and opposed by four.",
                &[chad, "Mali adopted: to send monitors to Mali in March"],
            ),
            (
                "The Riksdag on Thursday adopted a motion on Chad by 200 votes to 4. In 2016 it approved by 100 votes to 30 a motion of \
                 the Greens themselves, then in opposition, deploring the closure of a newspaper in Mali.",
                &[chad, "Mali adopted: the closure of a newspaper in Mali"],
            ),
            // The one that the sentence names, not what it is measured by.
            (
                "The Riksdag on Thursday adopted a motion on Chad by 200 votes to 4, a wider margin than last year's 180 to 20. The motion \
                 deplores the closure of a newspaper.",
                &["Chad adopted: the closure of a newspaper", "Chad adopted: "],
            ),
        ],
    );
}

#[test]
fn a_text_of_which_the_next_sentence_tells() {
    let canada = "In the Senate of Canada, Motion 12, which condemns torture in Chad, passed on Monday.";
    let chad = "Chad adopted: torture in Chad";
    fates::check(
        said,
        &[
            (
                "The Organization of American States on Monday adopted a resolution on Cuba by 20 votes to 4. In March the members had made \
                 do with a resolution asking Haiti to hold elections. It carried, 17 to 1, with Chile abstaining.",
                &["Cuba adopted: ", "Haiti adopted: Haiti to hold elections"],
            ),
            (
                &format!(
                    "{canada} A companion bill by Senator Jane Roe would bar banks from lending to it. Bill S-14 cleared the justice \
                     committee on Friday by 8 votes to 1."
                ),
                &[chad, "Chad committee_approved: banks from lending to it"],
            ),
            (
                &format!(
                    "{canada} A bill that would bar banks from lending to it has yet to be heard. Bill S-14, filed in May by Senator Jane \
                     Roe, was referred to the justice committee in June."
                ),
                &[chad, "Chad referred: banks from lending to it"],
            ),
            // What the next sentence tells of is called a new one again.
            (
                "The Riksdag adopted a motion on Chad on Thursday. It is a text that deplores the closure of a newspaper. It rejected a \
                 second motion, on Mali, by 90 votes to 30.",
                &["Chad adopted: the closure of a newspaper", "Mali rejected: "],
            ),
        ],
    );
}

#[test]
fn the_text_that_a_phrase_names() {
    fates::check(
        said,
        &[
            (
                "The Human Rights Council on Thursday adopted a resolution on Chad by 30 votes to 4. In its resolution of 12 March 2019, the \
                 Council had already asked ministers to open the prisons.",
                &["Chad adopted: ", "Chad adopted: ministers to open the prisons"],
            ),
            // The very text.
            (
                "The Human Rights Council on Thursday adopted a resolution on Chad by 30 votes to 4. In its resolution, the Council asked \
                 ministers to open the prisons.",
                &["Chad adopted: ministers to open the prisons"],
            ),
        ],
    );
}

#[test]
fn the_state_that_one_of_several_texts_is_on() {
    let counts = "The resolution on Chad was adopted by 90 votes to 4. The text on Mali passed by 80 votes to 9. The resolution on Cuba \
                  carried by 70 to 12.";
    let mali = "Mali adopted: ";
    fates::check(
        said,
        &[
            (
                &format!(
                    "The General Assembly voted on Monday to censure the governments of Chad and Mali, and it also voiced concern over \
                     arrests in Cuba. {counts}"
                ),
                &["Chad adopted: the governments of Chad and Mali", mali, "Cuba adopted: arrests in Cuba"],
            ),
            // Whomever it asks to act, the text spoken of does.
            (
                &format!(
                    "The General Assembly adopted three texts on Monday. {counts} It calls on Chad to open its border."
                ),
                &["Chad adopted: ", mali, "Cuba adopted: Chad to open its border"],
            ),
        ],
    );
}
