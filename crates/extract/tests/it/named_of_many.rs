//! Many texts of which some are named, what a house decides beside a text, what is put off, and where what a text asks ends.

use crate::genres::check;

#[test]
fn the_named_of_many_texts() {
    check(&[
        (
            "GENEVA — The Human Rights Council on Thursday adopted six texts, including one on Mali by consensus and one on \
             Chad by 30 votes to 12.",
            &[
                "UN Human Rights Council on Mali: adopted 2024-03-14",
                "UN Human Rights Council on Chad: adopted 2024-03-14",
                "final -/-/-",
                "final 30/12/-",
            ],
        ),
        (
            "GENEVA — The Human Rights Council on Thursday adopted six texts, including one on Mali, which passed by \
             consensus, and one on Chad, carried by 30 votes to 12.",
            &[
                "UN Human Rights Council on Mali: adopted 2024-03-14",
                "UN Human Rights Council on Chad: adopted 2024-03-14",
                "final -/-/-",
                "final 30/12/-",
            ],
        ),
        (
            "GENEVA — The Human Rights Council on Thursday adopted six texts, including one on Mali and one on Chad.",
            &[
                "UN Human Rights Council on Mali: adopted 2024-03-14",
                "UN Human Rights Council on Chad: adopted 2024-03-14",
            ],
        ),
    ]);
}

#[test]
fn what_a_house_decides_beside_it() {
    check(&[
        (
            "GENEVA — The World Health Assembly closed on Thursday after adopting a resolution on cancer. On Monday the \
             Assembly voted 98 to seven, with 21 abstentions, to call on WHO to report on the health of Palestinians.",
            &[
                "World Health Assembly on : adopted 2024-03-14",
                "World Health Assembly on : adopted 2024-03-11",
                "final 98/7/21",
                "it calls",
            ],
        ),
        (
            "ADDIS ABABA — The African Union's Executive Council on Thursday adopted a decision on Mali by consensus. The \
             council also agreed without a vote to send observers to Togo.",
            &[
                "AU Executive Council on Mali: adopted 2024-03-14",
                "AU Executive Council on Togo: adopted 2024-03-14",
                "final -/-/-",
                "final -/-/-",
                "it decides",
            ],
        ),
        (
            "GENEVA — The World Health Assembly on Thursday adopted a resolution on cancer. On Monday the Assembly had \
             voted 98 to seven to take up the text.",
            &["World Health Assembly on : adopted 2024-03-14", "procedural 98/7/-"],
        ),
    ]);
}

#[test]
fn what_is_put_off_is_none_that_was_carried() {
    check(&[
        (
            "GENEVA — The Human Rights Council on Thursday adopted a resolution on Mali. A Cuban motion on debt was \
             withdrawn and an Egyptian draft on water was deferred to the autumn.",
            &[
                "UN Human Rights Council on Mali: adopted 2024-03-14",
                "UN Human Rights Council on , by Cuba: withdrawn 2024-03-14",
                "UN Human Rights Council on , by Egypt: deferred 2024-03-14",
            ],
        ),
        (
            "GENEVA — The Human Rights Council on Thursday debated a resolution on Mali. The draft was deferred to the \
             autumn.",
            &["UN Human Rights Council on Mali: deferred 2024-03-14"],
        ),
    ]);
}

#[test]
fn where_what_a_text_asks_ends() {
    check(&[
        (
            "CAIRO — The Arab League on Thursday adopted a text on Mali. A second text, moved by Qatar, calling on states \
             to open their borders to those who flee, was adopted with one abstention.",
            &[
                "Arab League on Mali: adopted 2024-03-14",
                "Arab League on Mali, by Qatar: adopted 2024-03-14, introduced undated",
                "final -/-/1",
                "it calls",
            ],
        ),
        (
            "CAIRO — The Arab League on Thursday adopted a text calling on states to open their borders to those who were \
             expelled, and was thanked for it.",
            &["Arab League on : adopted 2024-03-14", "it calls"],
        ),
    ]);
}
#[test]
fn decided_behind_an_aside() {
    check(&[
        (
            "NEW YORK — The UN General Assembly decided on Thursday, after a debate of two days, to suspend Mali from the \
             Human Rights Council.",
            &["UN General Assembly on Mali: adopted 2024-03-14", "it decides"],
        ),
        (
            "STRASBOURG — The Committee of Ministers of the Council of Europe on Thursday decided, at an extraordinary \
             meeting, to end Chad's membership at once.",
            &["Committee of Ministers of the Council of Europe on Chad: adopted 2024-03-14", "it decides"],
        ),
        (
            "NEW YORK — The UN General Assembly decided on Thursday, after a debate of two days, to meet again in May.",
            &[],
        ),
    ]);
}

#[test]
fn those_who_meet_for_it() {
    check(&[
        (
            "CAIRO — Arab League foreign ministers meeting in emergency session on Thursday suspended Syria from the \
             organisation.",
            &["Council of the Arab League on Syria: adopted 2024-03-14"],
        ),
        (
            "CAIRO — Foreign ministers meeting in emergency session on Thursday heard that Syria was suspended.",
            &[],
        ),
    ]);
}

#[test]
fn in_another_resolution() {
    check(&[
        (
            "GENEVA — The Human Rights Council on Thursday adopted a text on Mali and, in a separate resolution, urged Peru \
             to free its prisoners.",
            &[
                "UN Human Rights Council on Mali: adopted 2024-03-14",
                "UN Human Rights Council on Peru: adopted 2024-03-14",
                "it urges",
            ],
        ),
        (
            "ADDIS ABABA — The AU Assembly on Thursday adopted a text on Mali and appealed in a separate resolution for an \
             end to the raids in Chad.",
            &[
                "African Union Assembly on Mali: adopted 2024-03-14",
                "African Union Assembly on Chad: adopted 2024-03-14",
                "it calls",
            ],
        ),
        (
            "ADDIS ABABA — The AU Assembly on Thursday adopted a text on Mali. The text, like another resolution, called on \
             Chad to act.",
            &["African Union Assembly on Mali: adopted 2024-03-14", "it calls"],
        ),
    ]);
}
