//! Articles in which several lands, texts and years meet: whose parliament, which text and when, each with its near miss.

use crate::fates;
use crate::fates::{dated, fate};

#[test]
fn parliaments_of_the_land_told_of() {
    fates::check(
        fate,
        &[
            (
                "Two lands have taken different roads.\n\nIn The Gambia, the National Assembly rejected the Women's \
                 (Amendment) Bill on 4 March.\n\nSierra Leone has gone furthest. A bill against the practice was adopted by \
                 Parliament on 8 March.",
                &["National Assembly of The Gambia: , rejected", "Parliament of Sierra Leone: , adopted"],
            ),
            // The world's, which has been named; and what is another's is told of its owner, not of the place.
            (
                "The UN General Assembly on Friday adopted a resolution on Mali.\n\nBolivia abstained. The Assembly had adopted a \
                 text on Chad in December.",
                &["UN General Assembly: Mali, adopted", "UN General Assembly: Chad, adopted"],
            ),
        ],
    );
}

#[test]
fn one_bill_on_its_way() {
    fates::check(
        dated,
        &[
            (
                "Governor Ann Lindqvist of Oregon signed House Bill 2214 on Tuesday.\n\nMarch 2022: The bill is referred to the \
                 House Judiciary Committee.\n\nApril 2022: The House passes the bill 34-25.\n\nFebruary 2023: The Senate passes \
                 the bill 17-13.",
                &["enacted 2024-03-12, referred 2022-03, passed_chamber 2022-04, passed_legislature 2023-02"],
            ),
            // Years before the first that is told of it: another.
            (
                "The Senate of Kenya passed a bill on torture on Tuesday.\n\nIn 2014 the Senate rejected the bill by 30 votes \
                 to 10.",
                &["passed_chamber 2024-03-12", "rejected 2014"],
            ),
            (
                "Parliament rejected a bill on torture by 20 votes to 19 on 15 July 2023. The bill had been tabled in March.",
                &["rejected 2023-07-15, introduced 2023-03"],
            ),
            (
                "Parliament rejected a bill on torture by 20 votes to 19 on Tuesday. The bill had been tabled in March.",
                &["rejected 2024-03-12, introduced 2024-03"],
            ),
        ],
    );
}

#[test]
fn texts_of_another_fate_or_matter() {
    fates::check(
        fate,
        &[
            (
                "The Belgian Chamber of Representatives on Thursday adopted a resolution on Rwanda by 98 votes to 14.\n\nThe \
                 rejected proposal would have ended the talks. It obtained 31 votes, with 101 against.",
                &[
                    "Belgian Chamber of Representatives: Rwanda, adopted",
                    "Belgian Chamber of Representatives: Rwanda, rejected",
                ],
            ),
            (
                "The European Parliament adopted a resolution on Iraq by 500 votes to 20 on Thursday, and one on Mali by 400 to \
                 30.\n\nThe report on media freedom was approved by 402 votes to 168.",
                &[
                    "European Parliament: Iraq, adopted",
                    "European Parliament: Mali, adopted",
                    "European Parliament: , adopted",
                ],
            ),
        ],
    );
}

#[test]
fn days_of_a_story_in_order() {
    fates::check(
        dated,
        &[
            (
                "The California Senate had passed the bill 24-12 in May, and the Assembly 49-22 in August.",
                &["passed_chamber 2023-05, passed_legislature 2023-08"],
            ),
            (
                "SB 310 was vetoed in September 2022. The California Senate had passed that bill 24-12 in May of that year.",
                &["vetoed 2022-09, passed_chamber 2022-05"],
            ),
            (
                "The Georgian Parliament adopted the bill on 10 January 2023 by 84 votes to 30. It was adopted again by 84-4 on 2 \
                 February.",
                &["adopted 2023-01-10", "adopted 2023-02-02"],
            ),
            (
                "The Georgian Parliament adopted the bill on 10 January 2024 by 84 votes to 30. It was adopted again by 84-4 on 2 \
                 February.",
                &["adopted 2024-01-10", "adopted 2024-02-02"],
            ),
        ],
    );
}

#[test]
fn houses_of_students_and_loud_lines() {
    fates::check(
        fate,
        &[
            (
                "The student government at the university passed a resolution on Tuesday urging the Board of Regents to divest \
                 from Israel, 28-9.",
                &["student government: Israel, adopted"],
            ),
            // They are told of, and decide nothing.
            (
                "The UN Human Rights Council adopted a resolution on Mali on Friday. The student union of Bamako was glad.",
                &["UN Human Rights Council: Mali, adopted"],
            ),
            (
                "THE SAME DAY THE EUROPEAN PARLIAMENT ADOPTED A RESOLUTION CONDEMNING REPRESSION IN BELARUS BY 508 VOTES TO 21.",
                &["European Parliament: Belarus, adopted"],
            ),
        ],
    );
}

#[test]
fn courts_few_votes_and_related_bills() {
    fates::check(
        fate,
        &[
            (
                "The Supreme Court ruled on Monday that Rwanda was not safe. The decision was unanimous.\n\nThe House of Commons \
                 passed the Safety of Rwanda Bill by 313 votes to 269 on Tuesday.",
                &["UK House of Commons: Rwanda, passed_chamber"],
            ),
            // What judges strike down is decided by no house.
            (
                "The Knesset on Wednesday passed the protest bill. An earlier version was struck down by the High Court in 2017.",
                &["Knesset: , adopted"],
            ),
            (
                "The Knesset on Wednesday passed the protest bill. An earlier version was struck down by the same house in 2017.",
                &["Knesset: , adopted", "Knesset: , rejected"],
            ),
            // A declaration is not the resolution that it speaks of.
            (
                "Uruguay's Senate approved a declaration on Mali on Friday. The OAS Permanent Council adopted a resolution on Mali on \
                 Thursday by 26 votes to three.\n\nThe house's foreign affairs committee had approved the declaration by 9 to 4.",
                &["Uruguayan Senate: Mali, adopted", "OAS Permanent Council: Mali, adopted"],
            ),
            // A council's own.
            (
                "The Human Rights Council on Friday took up a draft decision on Mali. The decision was adopted by 30 votes to 10.",
                &["UN Human Rights Council: Mali, adopted"],
            ),
            (
                "The National Assembly of Serbia debated a declaration on Mali on Friday. It received only 12 votes.",
                &["National Assembly of Serbia: Mali, rejected"],
            ),
            (
                "The National Assembly of Serbia debated a declaration on Mali on Friday. It received 126 votes.",
                &["National Assembly of Serbia: Mali, adopted"],
            ),
            (
                "The Paraguayan Senate on Wednesday passed the bill by 27 votes to 12. A related proposal to tax grants was withdrawn.",
                &["Paraguayan Senate: , passed_chamber", "Paraguayan Senate: , withdrawn"],
            ),
        ],
    );
}

/// A text whose lines are broken at a column is read as one that is not; its names are told in one line.
#[test]
fn broken_lines_break_no_name() {
    let plain = "Council adopts text on Nepal\n\nGENEVA, May 2 — The Human Rights Council on Thursday adopted a resolution on \
                 Nepal by 23 votes to 5, with 19 abstentions. Carla Dunn of Belief International, a group based in London, said \
                 the vote was late. The Human Rights Council will meet again in June. Foreign Minister Ana Roe of New Zealand \
                 welcomed it. The Belief International office in Lima has closed.\n";
    let broken = plain
        .replace("on Nepal by", "on\nNepal by")
        .replace("of Belief International", "of Belief\nInternational")
        .replace("Human Rights Council will", "Human\nRights Council will")
        .replace("Foreign Minister", "Foreign\nMinister");
    let told = |text: &str| {
        let found = plenary_extract::Engine::new().extract(text, &plenary_extract::Meta::default());
        let actors: Vec<_> =
            found.actors.iter().map(|a| (a.name.clone(), a.role.clone(), a.mentions.len())).collect();
        (actors, found.resolutions.len(), found.votes.len(), found.statements.len())
    };
    assert_eq!(told(&broken), told(plain));
    assert_eq!(told(plain).1, 1);
}
