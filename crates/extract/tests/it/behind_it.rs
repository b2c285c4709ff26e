//! Those behind a text in a relative clause, of a list's described part, beside a noun that has `of`, by whoever moves it, by what
//! others are joined with. Each with its near miss.

use crate::behind::sponsors;
use crate::fates::check;

const COUNCIL: &str = "The Human Rights Council adopted a resolution on Chad on Thursday by 24 votes to 8.";

/// Reads each row after the council's text on Chad.
fn rows(rows: &[(&str, &str)]) {
    let texts: Vec<(String, [&str; 1])> =
        rows.iter().map(|(text, who)| (format!("{COUNCIL} {text}"), [*who])).collect();
    let all: Vec<(&str, &[&str])> = texts.iter().map(|(text, who)| (text.as_str(), &who[..])).collect();
    check(sponsors, &all);
}

#[test]
fn who_brought_it_is_told_in_a_relative_clause() {
    rows(&[
        ("The text that Fiji tabled last week extends the mandate of the expert.", "Fiji"),
        ("The text, which Fiji had laid before the council, extends the mandate.", "Fiji"),
        (
            "The text that Fiji tabled in May, with Peru, Mali and 20 others, extends the mandate.",
            "Fiji, Peru, Mali",
        ),
        ("Fiji tabled the text in May, with Peru and Mali voting against it.", "Fiji"),
        ("Fiji, which had led the drafting with Peru, thanked the delegates.", "Fiji, Peru"),
        ("Fiji, which had led the walkout with Peru, thanked the delegates.", ""),
    ]);
}

#[test]
fn lists_with_a_part_that_is_described() {
    rows(&[
        ("Introduced by Fiji for itself, Peru and Mali, it extends the mandate.", "Fiji, Peru, Mali"),
        ("Introduced by Fiji for itself and for Peru, it extends the mandate.", "Fiji, Peru"),
        ("It was tabled by Fiji and two of its neighbours, Tonga and Palau.", "Fiji, Tonga, Palau"),
        ("It was tabled by Fiji and two of its neighbours, and Tonga abstained.", "Fiji"),
        (
            "The document, drafted over three weeks of talks by Fiji and Peru, extends the mandate.",
            "Fiji, Peru",
        ),
        ("The document, drafted in a hotel room by Fiji, extends the mandate.", "Fiji"),
        ("The document, drafted after attacks by Peru, extends the mandate.", ""),
        ("More than 40 countries put their names to the text, Fiji and Peru among them.", "Fiji, Peru"),
        ("More than 40 countries spoke on the text, Fiji and Peru among them.", ""),
    ]);
}

#[test]
fn states_and_groups_behind_of() {
    check(
        sponsors,
        &[
            (
                "The joint proposal of Peru, Fiji and Mali on Chad was carried in the Human Rights Council by 24 votes to 8.",
                &["Peru, Fiji, Mali"],
            ),
            (
                "On a draft of Peru, Fiji and 20 others, the Human Rights Council adopted a resolution on Chad.",
                &["Peru, Fiji"],
            ),
            ("The Human Rights Council adopted a resolution on the treatment of prisoners in Chad.", &[""]),
            (
                "The Human Rights Council rejected on Tuesday a British and Sierra Leonean draft on Chad.",
                &["United Kingdom, Sierra Leone"],
            ),
            (
                "The board approved on Tuesday the decision on Chad put before it by Peru and Fiji.",
                &["Peru, Fiji"],
            ),
        ],
    );
}

#[test]
fn members_who_move_it_and_those_who_join() {
    check(
        sponsors,
        &[
            (
                "The House passed H. Res. 512, by Ohio Republican Ann Roe with 14 co-sponsors, on Thursday. It condemns Chad.",
                &["Ann Roe"],
            ),
            (
                "The union passed a motion on Chad. Proposing the motion, third-year law student Ann Roe said it was time.",
                &["Ann Roe"],
            ),
            (
                "The union passed a motion on Chad. Seconding, Ann Roe reminded delegates of the dead.",
                &["Ann Roe"],
            ),
            (
                "The union passed a motion on Chad. Ann Roe, of the dockers' union, seconding, told delegates of the dead.",
                &["Ann Roe"],
            ),
            (
                "The union passed a motion on Chad. Opposing the motion, third-year law student Ann Roe said it was late.",
                &[""],
            ),
            (
                "The Senate passed a bill on Chad. It is the work of Senator Ann Roe. She was joined by Senator Jill Poe as a cosponsor.",
                &["Ann Roe, Jill Poe"],
            ),
            (
                "The Senate passed a bill on Chad written by Senator Ann Roe. She was joined by Senator Jill Poe as a guest.",
                &["Ann Roe"],
            ),
            (
                "The Chamber of Deputies approved a bill on Chad. The author of the original, senator Ann Roe, watched.",
                &["Ann Roe"],
            ),
            (
                "The committee approved a bill on Chad offered by its chairman, Rep. Bob Lee, and the ranking Democrat, Rep. Ann Roe.",
                &["Bob Lee, Ann Roe"],
            ),
        ],
    );
}
