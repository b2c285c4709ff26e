//! Texts told beside the article's own: those that wait in another house, that another body has decided on, that were taken back or
//! never reached. Each with its near miss.

use crate::fates::{check, fate};

/// Reads what is told behind a lead: the text of the lead, and the others.
fn beside(lead: (&str, &str), rows: &[(&str, &[&str])]) {
    for (told, others) in rows {
        let mut want = vec![lead.1];
        want.extend(*others);
        check(fate, &[(&format!("{} {told}", lead.0), &want)]);
    }
}

const CONGRESS: (&str, &str) = (
    "The U.S. House of Representatives on Tuesday passed the Tibet Schools Act by 388 votes to 30.",
    "U.S. House of Representatives: , passed_chamber",
);

const COUNCIL: (&str, &str) = (
    "The Human Rights Council on Friday adopted a resolution on Belarus by 24 votes to 8, with 15 abstentions.",
    "UN Human Rights Council: Belarus, adopted",
);

const DAIL: (&str, &str) = (
    "The Dáil on Wednesday passed a motion condemning Iran for hanging protesters by 110 votes to 12.",
    "Dáil Éireann: Iran, adopted",
);

#[test]
fn texts_that_wait_in_another_house() {
    beside(
        CONGRESS,
        &[
            ("A companion, S. 1234, has yet to get a hearing in the Senate.", &["U.S. Senate: , introduced"]),
            ("A similar bill has been bottled up in the Senate since June.", &["U.S. Senate: , introduced"]),
            ("The Senate is weighing its own version, S. 1234.", &["U.S. Senate: , introduced"]),
            ("The Senate has a similar bill before it.", &["U.S. Senate: , introduced"]),
            ("The bill has yet to get a hearing in the Senate.", &[]),
            ("A petition has yet to get a hearing in the Senate.", &[]),
            ("The Senate has a long summer before it.", &[]),
        ],
    );
    beside(
        COUNCIL,
        &[
            (
                "A draft on Myanmar lies before the Third Committee.",
                &["Third Committee: Myanmar, introduced"],
            ),
            (
                "The Third Committee has before it a resolution on Chad.",
                &["Third Committee: Chad, introduced"],
            ),
            (
                "The Third Committee takes up a similar text next month, tabled by Canada.",
                &["Third Committee: Belarus, introduced"],
            ),
            ("The court in Minsk has before it a petition on Chad.", &[]),
        ],
    );
    beside(
        DAIL,
        &[
            (
                "A second motion on Iran, by Labour's Sean Daly, has 14 signatures and awaits a date for debate.",
                &["Dáil Éireann: Iran, introduced"],
            ),
            (
                "The mover hopes for the Seanad. A sister motion has been pending there since May.",
                &["Seanad Éireann: Iran, introduced"],
            ),
            ("A second man, a baker, has six children and awaits a date for his trial.", &[]),
        ],
    );
}
