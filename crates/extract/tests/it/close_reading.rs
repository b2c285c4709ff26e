//! Plain stories read closely: whose committee, governor, day and side it is, each with its near miss.

use crate::genres::check;
use crate::voices::check as said;

#[test]
fn a_councils_own_committee() {
    check(&[
        (
            "The Salem City Council voted 8-0 on Monday to adopt a resolution on Iran. The Finance Committee had endorsed it 4-1 in \
             February.",
            &[
                "Salem City Council on Iran: adopted 2024-03-11, committee_approved 2024-02",
                "final 8/0/-",
                "final 4/1/-",
            ],
        ),
        // Of Congress, which the article has come to before.
        (
            "WASHINGTON — The Senate on Monday passed a resolution on Iran. The Finance Committee had endorsed it 14-9 in February. \
             The Salem City Council adopted a similar one.",
            &[
                "U.S. Senate on Iran: adopted 2024-03-11, committee_approved 2024-02",
                "Salem City Council on Iran: adopted 2024-03-11",
                "final 14/9/-",
            ],
        ),
    ]);
}

#[test]
fn the_house_of_the_governor() {
    check(&[
        (
            "Illinois Gov. Ada Roe is expected to sign a bill on Iran that state lawmakers passed in February, 52-1 in the Senate.",
            &["Illinois Senate on Iran: passed_chamber 2024-02, expected enacted undated", "final 52/1/-"],
        ),
        // A governor who looks on.
        (
            "WASHINGTON — The Senate on Monday passed a bill on Iran, 60-40. Texas Gov. Ada Roe watched as the Senate voted.",
            &["U.S. Senate on Iran: passed_chamber 2024-03-11", "final 60/40/-"],
        ),
    ]);
}

#[test]
fn committees_in_small_letters_tell_no_land() {
    check(&[
        (
            "Parliament is divided. The human rights committee endorsed a bill on torture on Monday.",
            &["human rights committee on : committee_approved 2024-03-11"],
        ),
        (
            "The Bundestag passed a law on Iran on Monday. Its human rights committee had endorsed it in February.",
            &["Bundestag on Iran: passed_chamber 2024-03-11, committee_approved 2024-02"],
        ),
    ]);
}

#[test]
fn each_sides_own_words() {
    check(&[(
        "The UN Human Rights Council adopted a resolution on Mali on Monday by 25 votes to 6. Cuba opposed it, saying it was \
             late; Peru abstained, urging Chad to carry out the 8th Amendment.\n\nIt then adopted a text on Togo. An amendment by \
             Fiji was rejected by 9 votes to 24.",
        &[
            "UN Human Rights Council on Mali: adopted 2024-03-11",
            "UN Human Rights Council on Togo: adopted 2024-03-11",
            "final 25/6/- Cuba no, Peru abstain",
            "amendment 9/24/-",
            "Cuba speaks of it",
            "Peru speaks of it",
        ],
    )]);
    const MALI: &str = "The UN Human Rights Council adopted a resolution on Mali on Monday.";
    said(
        MALI,
        &[
            (
                "Cuba voted against it, saying it was late, while Peru abstained, urging Chad to free them all.",
                &["Cuba, oppose: it was late", "Peru, oppose: Chad to free them all"],
            ),
            // What somebody says of another's side.
            (
                "Cuba said that it was late, while Peru abstained from comment.",
                &["Cuba, support: it was late, while Peru abstained from comment"],
            ),
        ],
    );
}

#[test]
fn what_is_done_every_year() {
    check(&[
        (
            "The Third Committee approved a resolution on Mali by consensus on Monday. Fiji, which has tabled a text on the country \
             each autumn since 2005, was pleased. The resolution welcomes the truce.",
            &[
                "Third Committee on Mali, by Fiji: committee_approved 2024-03-11",
                "final -/-/-",
                "it welcomes",
            ],
        ),
        (
            "The Third Committee approved a resolution on Mali by consensus on Monday. Last year a harsher text passed by 98 votes to \
             25. The plenary of the General Assembly is due to take it up in December.",
            &[
                "Third Committee on Mali: committee_approved 2024-03-11, expected adopted 2024-12",
                "Third Committee on Mali: committee_approved 2023",
                "final -/-/-",
                "final 98/25/-",
            ],
        ),
    ]);
}

#[test]
fn the_day_of_each_part() {
    check(&[
        (
            "A motion on Mali filed in January was rejected in February by the Knesset.",
            &["Knesset on Mali: rejected 2024-02, introduced 2024-01"],
        ),
        (
            "The president vetoed a bill banning trade with Mali that the Knesset had passed in February.",
            &["Knesset on Mali: vetoed undated, adopted 2024-02", "it decides"],
        ),
        (
            "The president signed on Monday a bill banning trade with Mali that lawmakers passed in February.",
            &["nobody on Mali: passed_chamber 2024-02, enacted 2024-03-11", "it decides"],
        ),
        // Another's bill, signed a week before.
        (
            "The Knesset passed a text on Mali on Monday, a week after the president signed a bill banning trade with Chad.",
            &["Knesset on Mali: adopted 2024-03-11", "Knesset on Chad: enacted 2024-03-04", "it decides"],
        ),
    ]);
}

#[test]
fn a_national_council_is_an_office() {
    check(&[
        (
            "The National Human Rights Council of Togo urged deputies on Monday to reject a bill on protests. The National Assembly of \
             Togo adopted it on Tuesday.",
            &[
                "National Assembly of Togo on : passed_chamber 2024-03-12",
                "National Human Rights Council of Togo speaks of it",
            ],
        ),
        (
            "The Human Rights Council urged Togo on Monday, in a resolution, to free them all.",
            &["UN Human Rights Council on Togo: adopted 2024-03-11", "it urges"],
        ),
    ]);
}

#[test]
fn two_states_in_one_word() {
    check(&[
        (
            "The Commission on Human Rights rejected a Franco-German draft on Togo by 30 votes to 11 on Monday. A Czech-Polish text on \
             Mali was put off.",
            &[
                "UN Commission on Human Rights on Togo, by France and Germany: rejected 2024-03-11",
                "UN Commission on Human Rights on Mali, by Czechia and Poland: deferred 2024-03-11",
                "final 11/30/-",
            ],
        ),
        // No makers of a text.
        (
            "The Commission on Human Rights adopted a resolution on Franco-German relations with Togo on Monday.",
            &["UN Commission on Human Rights on Togo: adopted 2024-03-11"],
        ),
    ]);
}

#[test]
fn what_a_committee_sends_back_or_leaves() {
    check(&[
        (
            "A committee of the Knesset has sent back a bill on Mali. Police sent back a group of migrants.",
            &["committee of the Knesset on Mali: referred undated"],
        ),
        (
            "Togo fended off a text on its jails on Monday when the UN Commission on Human Rights voted not to take up the draft.",
            &["UN Commission on Human Rights on Togo: lapsed 2024-03-11"],
        ),
    ]);
}

#[test]
fn a_further_text_on_no_state() {
    check(&[
        (
            "The UN Human Rights Council adopted a resolution on Togo on Monday by 20 votes to 15.\n\nThe Council also called for an end to torture in \
             a resolution that passed by 30 votes to 11.",
            &[
                "UN Human Rights Council on Togo: adopted 2024-03-11",
                "UN Human Rights Council on : adopted 2024-03-11",
                "final 20/15/-",
                "final 30/11/-",
                "it calls",
            ],
        ),
        (
            "The UN Human Rights Council adopted a resolution on Togo on Monday by 20 votes to 15.\n\nThe Council also called on the government to end \
             torture in a resolution that passed by 30 votes to 11.",
            &[
                "UN Human Rights Council on Togo: adopted 2024-03-11",
                "UN Human Rights Council on Togo: adopted 2024-03-11",
                "final 20/15/-",
                "final 30/11/-",
                "it calls",
            ],
        ),
    ]);
}

#[test]
fn a_conference_with_a_name_of_its_own() {
    check(&[
        (
            "The Third World Conference on Prisons adopted a declaration by consensus on Monday.",
            &["Third World Conference on Prisons on : adopted 2024-03-11", "final -/-/-"],
        ),
        (
            "The UN Human Rights Council adopted a resolution on Mali on Monday. An international conference on prisons opened the same day.",
            &["UN Human Rights Council on Mali: adopted 2024-03-11"],
        ),
    ]);
}

#[test]
fn speech_in_a_relative_clause_ends_with_it() {
    said(
        "The UN Human Rights Council adopted a resolution on Mali on Monday.",
        &[
            (
                "Peru, which has announced it will leave the body, sent no minister.",
                &["Peru, support: it will leave the body"],
            ),
            (
                "Peru, which has announced it will leave the body, said its term was over.",
                &["Peru, support: it will leave the body", "Peru, support: its term was over"],
            ),
        ],
    );
}
