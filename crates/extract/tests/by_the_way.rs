//! Counts, manners and houses told beside something else: the day between verb and voters, the losers' number first, a paragraph or an
//! amendment in a clause of its own, who drafted the text, the noun of what was done. Each with its near miss.

mod told;

const HEAD: &str = "Vote taken";

#[test]
fn whose_number_it_is() {
    told::check(&[
        (
            HEAD,
            "The Human Rights Council adopted a text on Chad. It was backed on Tuesday by 20 member states, six voted against and 21 abstained.",
            &["UN Human Rights Council final 20/6/21 adopted"],
        ),
        (
            HEAD,
            "The UN General Assembly adopted a resolution on Chad on Friday by 121 votes. Seven countries voted against and 48 abstained.",
            &["UN General Assembly final 121/7/48 adopted"],
        ),
        // A margin, until the other side is told.
        (
            HEAD,
            "The UN General Assembly adopted a resolution on Chad on Friday by 21 votes. Seven speakers left.",
            &[],
        ),
        (
            HEAD,
            "The Knesset threw out a bill on raids on Wednesday. Some 54 lawmakers threw out the bill, 41 voting in favour and six abstaining.",
            &["Knesset final 41/54/6 rejected"],
        ),
        (
            HEAD,
            "The Aspen City Council took up Chad. Twelve of its 15 members voted on Tuesday to condemn the raids.",
            &["Aspen City Council final 12/-/- adopted"],
        ),
        (
            HEAD,
            "The House of Commons passed the motion on Chad by 210 votes to 130 on Tuesday. Thirty Labour MPs abstained.",
            &["UK House of Commons final 210/130/30 adopted"],
        ),
        (
            HEAD,
            "The House of Commons passed the motion on Chad by 210 votes to 130 on Tuesday. Thirty Labour MPs voted against it.",
            &["UK House of Commons final 210/130/- adopted"],
        ),
    ]);
}

#[test]
fn what_fails() {
    told::check(&[
        (
            HEAD,
            "The bill failed at its second reading in the Dáil on Wednesday by 87 votes to 33.",
            &["Dáil Éireann final 33/87/- rejected"],
        ),
        (
            HEAD,
            "The bill failed its first reading in the Knesset on Wednesday by 57 votes to 33.",
            &["Knesset final 33/57/- rejected"],
        ),
        (
            HEAD,
            "Two bills on jails came before the Knesset on Monday. The other one, moved by Shas, fell by 58 votes to 33.",
            &["Knesset final 33/58/- rejected"],
        ),
        (
            HEAD,
            "The bill passed in the Knesset by 58 votes to 33. The index fell by 58 points.",
            &["Knesset final 58/33/- adopted"],
        ),
    ]);
}

#[test]
fn clauses_of_their_own() {
    told::check(&[
        (
            HEAD,
            "Groups welcomed the resolution of the Human Rights Council on Chad, which was adopted without a vote on Friday after all \
             amendments had fallen.",
            &["UN Human Rights Council final -/-/- adopted"],
        ),
        (
            HEAD,
            "The Knesset took up the text on Chad again. On the 12th it had got 41 votes against 44, whereupon its mover softened a \
             paragraph.",
            &["Knesset final 41/44/- rejected"],
        ),
        (
            HEAD,
            "The amendment to the bill was rejected by the Knesset by 41 votes to 44.",
            &["Knesset amendment 41/44/- rejected"],
        ),
    ]);
}

#[test]
fn drafters_decide_nothing() {
    told::check(&[
        (
            HEAD,
            "The Aspen City Council on Tuesday took up Chad. As drafted by the Justice Commission, the resolution condemns raids. \
             An amendment by Ann Roe carried 5-4.",
            &["Aspen City Council amendment 5/4/- adopted"],
        ),
        (
            HEAD,
            "The European Parliament met on Thursday. Members rejected by 300 votes to 250 a motion on Chad tabled by the Committee on \
             Culture.",
            &["European Parliament final 250/300/- rejected"],
        ),
        // A committee of which it is told that it voted.
        (
            HEAD,
            "The text on Chad was drafted by the Committee on Culture, which approved it in May by 30 votes to 2.",
            &["Committee on Culture final 30/2/- adopted"],
        ),
    ]);
}

#[test]
fn nouns_of_what_was_done() {
    told::check(&[
        (
            HEAD,
            "The text follows the unanimous passage last month of a motion on Chad by the Belgian Senate.",
            &["Belgian Senate final -/-/- adopted"],
        ),
        (
            HEAD,
            "The Council of States tacitly accepted a motion on Chad on Wednesday.",
            &["Swiss Council of States final -/-/- adopted"],
        ),
        (
            HEAD,
            "The First Committee approved the draft on mines, and not a voice was raised against it.",
            &["First Committee final -/-/- adopted"],
        ),
        (HEAD, "The Belgian Senate tacitly agrees that not a voice was raised in the street.", &[]),
    ]);
}
