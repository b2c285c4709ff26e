//! Speakers without a name, with a name of their own choice, and two at once; each with its near miss.

use crate::voices::check;

const COUNCIL: &str = "The city council of Tucson on Tuesday approved a resolution on Chad 6-1.";

#[test]
fn names_that_are_given() {
    check(
        COUNCIL,
        &[
            (
                "One speaker, who gave his name only as Oko, said the council should mind its own streets.",
                &["Oko, oppose: the council should mind its own streets"],
            ),
            (
                "His brother-in-law, who would give only his first name, Aster, said nobody had slept.",
                &["Aster, support: nobody had slept"],
            ),
            (
                "Another guest, known only as Um Idris, said she would not go back.",
                &["Um Idris, support: she would not go back"],
            ),
            // What a law is known as.
            (
                "A clerk, who spoke of laws such as the one known as Lex-Alba, said nobody had slept.",
                &["nobody, neutral: nobody had slept"],
            ),
        ],
    );
}

#[test]
fn those_who_are_described() {
    check(
        "The House passed a bill on Chad 300-90 on Tuesday. Rep. Ana Ruiz sponsored it.",
        &[
            (
                "The wife of a jailed reporter wept on the stairs. \"It is a small paper, but it will cross the sea,\" she said.",
                &["nobody, support: It is a small paper, but it will cross the sea"],
            ),
            (
                "An accountant from Tempe had waited all day. \"It is a small paper, but it will cross the sea,\" she said.",
                &["nobody, support: It is a small paper, but it will cross the sea"],
            ),
            (
                "A passer-by stopped to watch. \"We have noise to make in the streets,\" she said.",
                &["nobody, oppose: We have noise to make in the streets"],
            ),
            // Those of somebody who is spoken of.
            (
                "The family of a jailed reporter has moved away. \"We have noise to make in the streets,\" she said.",
                &["Ana Ruiz, support: We have noise to make in the streets"],
            ),
        ],
    );
}

#[test]
fn two_at_once() {
    check(
        "The Security Council rejected a resolution on Chad by 9 votes to 4 on Tuesday.",
        &[
            (
                "Moscow and Beijing were able to kill the text. The two argued that it opened the door to war.",
                &["Russia, oppose: it opened the door to war"],
            ),
            (
                "Both Beijing and Moscow said that the crisis was an internal matter.",
                &["China, oppose: the crisis was an internal matter"],
            ),
            (
                "Beijing made the point that the crisis was an internal matter.",
                &["China, oppose: the crisis was an internal matter"],
            ),
            // Two that are not named together.
            (
                "Moscow voted no after Beijing had left. The two argued that it opened the door to war.",
                &["nobody, oppose: it opened the door to war"],
            ),
        ],
    );
}

#[test]
fn names_behind_a_side_and_before_a_land() {
    check(
        "The House passed a bill on Chad 300-90 on Tuesday.",
        &[
            ("Opponent Lyle Merton said it was late.", &["Lyle Merton, oppose: it was late"]),
            (
                "For the ID group, Bernhard Kogler (AT) warned that sanctions would backfire.",
                &["Bernhard Kogler, oppose: sanctions would backfire"],
            ),
            // A bank and its letters.
            (
                "Kogler Bank (KB) warned that sanctions would backfire.",
                &["nobody, oppose: sanctions would backfire"],
            ),
        ],
    );
}

#[test]
fn words_of_a_text_are_nobodys() {
    check(
        "The European Parliament adopted a resolution on Chad by 400 votes to 90 on Tuesday.",
        &[
            (
                "MEPs also passed two urgent resolutions, both demanding that governments cease their raids.",
                &[],
            ),
            ("The words asking that Chad be cut off from aid were voted on separately.", &[]),
            ("An amendment by the Left, urging Paris to pay for the camps, fell.", &[]),
            // Somebody speaks of a text.
            (
                "Chad rejected the motion, saying that its army had left.",
                &["Chad, oppose: its army had left"],
            ),
        ],
    );
}

#[test]
fn colleagues_hold_the_same_office() {
    check(
        "The Senate of Chile approved a resolution on Chad by 20 votes to 18 on Friday.",
        &[
            (
                "Senator Ana Soto said it was late. Her colleague Luis Vera kept his seat. The senator said that he had asked \
                 for it in March.",
                &["Ana Soto, support: it was late", "Luis Vera, support: he had asked for it in March"],
            ),
            // Another office.
            (
                "Senator Ana Soto said it was late. The historian Luis Vera kept his seat. The senator said that she had asked \
                 for it in March.",
                &["Ana Soto, support: it was late", "Ana Soto, support: she had asked for it in March"],
            ),
            (
                "The Chadian foreign ministry deplored the vote. The ministry itself said the doors of Chad were open.",
                &["Chadian foreign ministry of Chad, oppose: the doors of Chad were open"],
            ),
        ],
    );
}
