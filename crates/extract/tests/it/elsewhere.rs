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

#[test]
fn what_a_house_said_in_another_year() {
    beside(
        COUNCIL,
        &[
            (
                "In May last year the Council condemned Iran's treatment of women by 25 votes to 9.",
                &["UN Human Rights Council: Iran, adopted"],
            ),
            (
                "In 2021 the General Assembly called for an end to the war in Mali.",
                &["UN General Assembly: Mali, adopted"],
            ),
            (
                "The General Assembly is in New York. In 2021 protests called for an end to the war in Mali.",
                &[],
            ),
            ("On Friday the Council condemned Belarus for the arrests.", &[]),
        ],
    );
    beside(
        DAIL,
        &[
            (
                "In 1998 the Dáil censured the Indonesian government over a massacre.",
                &["Dáil Éireann: Indonesia, adopted"],
            ),
            ("In 1998 the bishops censured the Indonesian government over a massacre.", &[]),
        ],
    );
    beside(
        (
            "The Tamil Nadu Assembly adopted a resolution on Sri Lanka by voice vote on Wednesday.",
            "Tamil Nadu Legislative Assembly: Sri Lanka, adopted",
        ),
        &[
            (
                "It is the third that the House has passed. The first, in June 2011, sought an economic embargo.",
                &["Tamil Nadu Legislative Assembly: Sri Lanka, adopted"],
            ),
            ("It was a long debate. The first, in June 2011, ended at dawn.", &[]),
        ],
    );
}

#[test]
fn suspensions_and_sanctions_told_by_the_way() {
    let lead = (
        "The African Union Peace and Security Council on Tuesday suspended Niger. The decision demands that the president be freed.",
        "AU Peace and Security Council: Niger, adopted",
    );
    beside(
        lead,
        &[
            ("The AU had suspended Mali in 2021, days after a coup.", &["African Union: Mali, adopted"]),
            (
                "ECOWAS imposed sanctions on Niger on 6 March.",
                &["Economic Community of West African States: Niger, adopted"],
            ),
            ("France suspended aid to Mali in 2021.", &[]),
            ("France imposed a toll on Niger's lorries on 6 March.", &[]),
        ],
    );
    beside(
        (
            "The Arab League on Sunday approved sanctions against Syria by 19 votes.",
            "Arab League: Syria, adopted",
        ),
        &[("Jordan approved loans to Syria by telephone.", &[])],
    );
    beside(
        (
            "The UN Security Council on Friday imposed an arms embargo on South Sudan.",
            "UN Security Council: South Sudan, adopted",
        ),
        &[
            (
                "In May last year the council renewed sanctions on South Sudan for 45 days.",
                &["UN Security Council: South Sudan, adopted"],
            ),
            ("The council renewed its call for a truce in South Sudan.", &[]),
        ],
    );
}

#[test]
fn texts_taken_back_by_those_who_brought_them() {
    beside(
        COUNCIL,
        &[
            (
                "A similar draft did not get far in 2022, as Poland withdrew it before the debate.",
                &["UN Human Rights Council: Belarus, withdrawn"],
            ),
            (
                "Egypt had circulated a text on Gaza, which it withdrew on Thursday.",
                &["UN Human Rights Council: , withdrawn"],
            ),
            (
                "China had circulated a rival draft but did not press it to a vote.",
                &["UN Human Rights Council: Belarus, withdrawn"],
            ),
            ("Poland did not get far in 2022, as its team withdrew before the final.", &[]),
        ],
    );
    beside(
        (
            "The National Assembly of Kenya on Tuesday adopted a motion on Eswatini by 212 votes to 80.",
            "National Assembly of Kenya: Eswatini, adopted",
        ),
        &[
            (
                "A different fate awaited a motion on Uganda. Its mover, Thabo Nkosi, withdrew it on Monday.",
                &["National Assembly of Kenya: Uganda, withdrawn"],
            ),
            (
                "The motion on Uganda met a different fate. Thabo Nkosi, its mover, took it back.",
                &["National Assembly of Kenya: Uganda, withdrawn"],
            ),
            (
                "A motion on Uganda had a rougher passage. It scraped through, 140 to 138.",
                &["National Assembly of Kenya: Uganda, adopted"],
            ),
            (
                "When Ann Roe tried to table a motion on Uganda, the Speaker ruled it out of order.",
                &["National Assembly of Kenya: Uganda, lapsed"],
            ),
            (
                "A further motion, from the opposition, on prisons in Uganda, went to the foreign affairs committee.",
                &["National Assembly of Kenya: Uganda, referred"],
            ),
            ("A motion on Uganda stands over until May.", &["National Assembly of Kenya: Uganda, deferred"]),
            ("A different fate awaited a journalist in Uganda. His editor withdrew it on Monday.", &[]),
            ("A delegation from Uganda went to the foreign affairs committee.", &[]),
        ],
    );
}

#[test]
fn another_text_that_a_house_was_not_asked_about() {
    beside(
        DAIL,
        &[
            (
                "In 2022 a bid to pass the same words by unanimous consent failed when one deputy objected.",
                &["Dáil Éireann: Iran, deferred"],
            ),
            (
                "On Monday the chair had refused leave for a version that used a harsher word.",
                &["Dáil Éireann: Iran, deferred"],
            ),
            ("On Monday the chair had refused leave to a deputy who was ill.", &[]),
            ("A bid to end the war by unanimous consent of both sides failed.", &[]),
        ],
    );
}

#[test]
fn the_own_text_of_another_house() {
    beside(
        (
            "The Senate of the Czech Republic on Wednesday approved a resolution on Russia.",
            "Czech Senate: Russia, adopted",
        ),
        &[
            (
                "The Chamber of Deputies has put its draft off three times for lack of members.",
                &["Czech Chamber of Deputies: Russia, deferred"],
            ),
            ("The Chamber of Deputies has put its dinner off three times for lack of members.", &[]),
        ],
    );
    beside(
        (
            "The Council of the League of Arab States on Sunday issued a resolution condemning Iran.",
            "Council of the Arab League: Iran, adopted",
        ),
        &[
            (
                "On Saturday the GCC foreign ministers had adopted theirs in Riyadh, by consensus.",
                &["GCC Ministerial Council: Iran, adopted"],
            ),
            ("On Saturday the GCC foreign ministers had their dinner in Riyadh.", &[]),
        ],
    );
    beside(
        DAIL,
        &[("The motion mirrors one passed by the Seanad in June.", &["Seanad Éireann: Iran, adopted"])],
    );
    beside(
        COUNCIL,
        &[(
            "A Chinese-drafted alternative won just nine votes.",
            &["UN Human Rights Council: Belarus, rejected"],
        )],
    );
}

#[test]
fn decisions_told_by_a_label_each() {
    const LEAD: &str =
        "The Governing Council of the Inter-Parliamentary Union on Friday approved decisions on 110 members.";
    check(
        fate,
        &[(
            &format!(
                "{LEAD}\n\n- Mali. The Council deplores the arrest of members.\n\n- Chad. The Council urges the authorities to \
                     release the file.\n\n- Fiji. The hotel deplores the noise."
            ),
            &[
                "Governing Council of the Inter-Parliamentary Union: Mali, adopted",
                "Governing Council of the Inter-Parliamentary Union: Chad, adopted",
            ],
        )],
    );
}
