//! Counts, manners and houses told beside something else: the day between verb and voters, the losers' number first, a paragraph or an
//! amendment in a clause of its own, who drafted the text, the noun of what was done. Each with its near miss.

use crate::told;

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

#[test]
fn capitals_tell_whose_house() {
    told::check(&[
        (
            HEAD,
            "Canada's House of Commons adopted a motion on Chad by 313 to 0. In Canberra, the Senate rejected one by 30 votes to 40.",
            &["House of Commons of Canada final 313/0/- adopted", "Australian Senate final 30/40/- rejected"],
        ),
        (
            HEAD,
            "Lawmakers in Madrid approved a motion on Western Sahara by 200 votes to 100.",
            &["Cortes Generales final 200/100/- adopted"],
        ),
        (
            HEAD,
            "The Rajasthan Assembly passed a text on jails by voice vote on Tuesday. In Kerala, a similar resolution was passed in the \
             Assembly in May with only one member against.",
            &[
                "Rajasthan Legislative Assembly final -/-/- adopted",
                "Kerala Legislative Assembly final -/1/- adopted",
            ],
        ),
        // More than a state's own has its seat there.
        (
            HEAD,
            "The European Parliament met. In Strasbourg, the Parliament adopted a motion on Chad by 400 votes to 30.",
            &["European Parliament final 400/30/- adopted"],
        ),
    ]);
}

#[test]
fn others_vote_too() {
    told::check(&[
        (HEAD, "The Third Committee met on Chad. Nurses at the hospital voted 120 to 5 to strike.", &[]),
        (HEAD, "The Knesset adopted a motion on Chad on Monday. Peru beat Chile 3-0 in Lima.", &[]),
        (
            HEAD,
            "The Knesset adopted a motion on Chad by 58 votes to 30. Ann Roe was elected a vice-president of the house by 47 votes to 39.",
            &["Knesset final 58/30/- adopted"],
        ),
        (HEAD, "Students of the union voted 12 to 5 for a motion on Chad.", &["nobody final 12/5/- adopted"]),
    ]);
}

#[test]
fn numbers_of_a_session() {
    told::check(&[
        (
            HEAD,
            "The Aspen City Council on Tuesday adopted Resolution 24-11 on Chad by a 5-2 vote.",
            &["Aspen City Council final 5/2/- adopted"],
        ),
        (HEAD, "The Knesset on Tuesday passed the resolution 54-11.", &["Knesset final 54/11/- adopted"]),
    ]);
}

#[test]
fn lines_of_a_division() {
    told::check(&[(
        HEAD,
        "The Australian Senate divided on the motion on Chad.\n\nAyes ...... 40\nNoes 37\n",
        &["Australian Senate final 40/37/- adopted"],
    )]);
}

#[test]
fn likewise_told_by_so() {
    told::check(&[
        (
            HEAD,
            "The Third Committee approved draft A/C.3/75/L.21 by consensus. So was L.40, on food. A fourth text, on trade, met with \
             opposition: 124 in favour, 53 against.",
            &[
                "Third Committee final -/-/- adopted",
                "Third Committee final -/-/- adopted",
                "Third Committee final 124/53/- adopted",
            ],
        ),
        (
            HEAD,
            "The General Assembly adopted the draft on Chad by 141 votes to 5. It decided by 67 votes to 50 not to take it up again.",
            &["UN General Assembly final 141/5/- adopted", "UN General Assembly procedural 67/50/- adopted"],
        ),
    ]);
}

#[test]
fn resolutions_and_recommendations() {
    const PACE: &str = "Parliamentary Assembly of the Council of Europe";
    let (first, second) = (format!("{PACE} final 93/21/- adopted"), format!("{PACE} final 86/41/- adopted"));
    let lost = format!("{PACE} final 62/41/- rejected");
    told::check(&[
        (
            HEAD,
            "PACE adopted a resolution and a recommendation on missing persons. The resolution was adopted by 93 votes to 21. The \
             recommendation passed by 86 votes to 41.",
            &[first.as_str(), second.as_str()],
        ),
        (
            HEAD,
            "The UN General Assembly adopted a resolution on Chad recommended by its Third Committee, by 93 votes to 21.",
            &["UN General Assembly final 93/21/- adopted"],
        ),
        (
            HEAD,
            "PACE adopted a resolution on Chad by 93 votes to 21. An associated recommendation failed to obtain the required two-thirds \
             majority, with 62 votes in favour and 41 against.",
            &[first.as_str(), lost.as_str()],
        ),
        (
            HEAD,
            "PACE adopted a resolution on Chad by 93 votes to 21, on the recommendation of its legal committee.",
            &[first.as_str()],
        ),
    ]);
}

#[test]
fn turned_down_by_the_way() {
    told::check(&[
        (
            HEAD,
            "An earlier attempt ended with the Knesset turning the bill down by 65 votes to 39.",
            &["Knesset final 39/65/- rejected"],
        ),
        (
            HEAD,
            "The Knesset passed the bill by 65 votes to 39, turning the page down the road to peace.",
            &["Knesset final 65/39/- adopted"],
        ),
        (
            HEAD,
            "On the recommendation of the Foreign Affairs Committee, the Knesset approved the bill by 61 votes to 40.",
            &["Knesset final 61/40/- adopted"],
        ),
        (
            HEAD,
            "The Foreign Affairs Committee of the Knesset approved the bill by 11 votes to 4.",
            &["Foreign Affairs Committee of the Knesset final 11/4/- adopted"],
        ),
    ]);
}

#[test]
fn agents_of_an_insertion() {
    told::check(&[
        (
            HEAD,
            "The bill, approved last week by the Law Committee, passed its first reading in the Knesset by 59 votes to 38.",
            &["Knesset final 59/38/- adopted"],
        ),
        (
            HEAD,
            "The bill, backed by the Law Committee, was rejected in the Sejm by 230 votes to 180.",
            &["Sejm final 180/230/- rejected"],
        ),
        (
            HEAD,
            "The bill, approved by the Law Committee by 9 votes to 4, passed in the Knesset by 59 votes to 38.",
            &["Law Committee final 9/4/- adopted", "Knesset final 59/38/- adopted"],
        ),
    ]);
}

#[test]
fn against_what_a_text_is() {
    told::check(&[
        (
            HEAD,
            "MPs in the House of Commons voted 278-0 on Tuesday for action against the group.",
            &["UK House of Commons final 278/0/- adopted"],
        ),
        (
            HEAD,
            "MPs in the House of Commons voted 278-0 in declaring the killings a genocide, which includes violence against women.",
            &["UK House of Commons final 278/0/- adopted"],
        ),
        (
            HEAD,
            "MPs in the House of Commons voted 278-0 on Tuesday against the bill on Chad.",
            &["UK House of Commons final 0/278/- rejected"],
        ),
        // No manner of a text that only lacked it.
        (
            HEAD,
            "The Aspen City Council adopted a motion on Chad in October, which lacked unanimous support.",
            &[],
        ),
    ]);
}

#[test]
fn nobody_beside_a_manner() {
    told::check(&[
        (
            HEAD,
            "The Knesset passed the bill by a unanimous voice vote on Monday, with no member opposing it.",
            &["Knesset final -/-/- adopted"],
        ),
        (HEAD, "The Sejm adopted the text with no votes against on Friday.", &["Sejm final -/0/- adopted"]),
        (
            HEAD,
            "All but one of the 389 legislators voted on Tuesday for the bill in Uganda's parliament.",
            &["Parliament of Uganda final 388/-/- adopted"],
        ),
        (
            HEAD,
            "The text received a record 141 votes in the UN General Assembly, with five against.",
            &["UN General Assembly final 141/5/- adopted"],
        ),
        (HEAD, "The speaker received an overwhelming 200 letters from voters of the Knesset.", &[]),
    ]);
}
