//! Texts beside the article's own: of houses that took the same step, of sittings, of other days and other places, and what looks
//! like one and is none, each with its near miss.

use crate::fates::{check, check_all, dated, fate, name};
use plenary_extract::record::{Extraction, Resolution};

/// `body stage day`, of what has happened.
fn done(found: &Extraction, text: &Resolution) -> String {
    let body = text.body.as_ref().map_or("nobody", |b| name(found, b));
    format!("{body} {}", dated(found, text))
}

const LEAD: &str = "The Riksdag recognised the deportations as genocide on Wednesday by 231 votes to 10.";
const FIRST: &str = "Riksdag adopted 2024-03-13";

fn after(lead: &str, rows: &[(&str, &[&str])], line: fn(&Extraction, &Resolution) -> String) {
    let rows: Vec<(String, &[&str])> = rows.iter().map(|r| (format!("{lead}\n\n{}", r.0), r.1)).collect();
    let rows: Vec<(&str, &[&str])> = rows.iter().map(|r| (r.0.as_str(), r.1)).collect();
    check(line, &rows);
}

#[test]
fn houses_that_took_the_same_step() {
    after(
        LEAD,
        &[
            (
                "The European Parliament took the step in May 2021. The Bundestag had done so a month earlier.",
                &[FIRST, "European Parliament adopted 2021-05", "Bundestag adopted 2021-04"],
            ),
            (
                "The Saeima of Latvia had taken that step in 2019, and the Seimas took the same step unanimously in June 2020.",
                &[FIRST, "Saeima adopted 2019", "Seimas adopted 2020-06"],
            ),
            (
                "The Seimas took a similar step as early as 9 June 2005.",
                &[FIRST, "Seimas adopted 2005-06-09"],
            ),
            ("The Seimas took the step of calling a witness in May 2021.", &[FIRST]),
            ("Latvia, where the Saeima has its seat, had done the same in May 2021.", &[FIRST]),
        ],
        done,
    );
}

#[test]
fn a_sitting_of_a_house_acts_for_it() {
    after(
        "The General Assembly adopted a resolution on Mali on Thursday by 119 votes to one.",
        &[
            (
                "On 12 February, a special session of the Human Rights Council adopted without a vote a text on Chad.",
                &["UN General Assembly: Mali, adopted", "UN Human Rights Council: Chad, adopted"],
            ),
            (
                "Last month a plenary sitting of the European Parliament approved a resolution on Chad, 500-20.",
                &["UN General Assembly: Mali, adopted", "European Parliament: Chad, adopted"],
            ),
            // A meeting that went before.
            (
                "After a meeting of the Human Rights Council in May 2022 it passed a text on Chad.",
                &["UN General Assembly: Mali, adopted", "UN General Assembly: Chad, adopted"],
            ),
        ],
        fate,
    );
}

#[test]
fn texts_known_by_their_day() {
    after(
        "The Human Rights Council adopted a resolution on Mali on Thursday.",
        &[
            (
                "Bamako's envoy recalled the Security Council resolution of 4 May 2021.",
                &["UN Human Rights Council adopted 2024-03-14", "UN Security Council adopted 2021-05-04"],
            ),
            (
                "It came after the African Union's decision of 12 February to suspend Mali.",
                &["UN Human Rights Council adopted 2024-03-14", "African Union adopted 2024-02-12"],
            ),
            // The one that the article tells of, and those of nobody who adopts texts.
            (
                "Bamako's envoy called the Council's resolution of 14 March a farce, and praised the minister's decision of 3 May 2021.",
                &["UN Human Rights Council adopted 2024-03-14"],
            ),
        ],
        done,
    );
}

#[test]
fn days_told_with_several_texts() {
    after(
        "The Human Rights Council adopted a resolution on Mali on Thursday.",
        &[(
            "The General Assembly approved two resolutions in December. The one on Chad passed by 71 votes to 18, and the one on Niger \
             by 79-16.",
            &[
                "UN Human Rights Council adopted 2024-03-14",
                "UN General Assembly adopted 2023-12",
                "UN General Assembly adopted 2023-12",
            ],
        )],
        done,
    );
    check(
        done,
        &[(
            "The Maine House of Representatives voted 75-68 on Wednesday for a resolution on Rwanda.\n\nThe last time the Legislature spoke \
             of Africa was 2007, when members passed a resolution on Sudan.",
            &[
                "Maine House of Representatives adopted 2024-03-13",
                "Maine House of Representatives adopted 2007",
            ],
        )],
    );
}

#[test]
fn places_that_stand_for_their_house() {
    after(
        "The Maine House of Representatives on Tuesday passed a resolution on Rwanda, 80-20.",
        &[
            (
                "In Vermont, a similar resolution was defeated last year by 74 votes to 69.",
                &[
                    "Maine House of Representatives: Rwanda, adopted",
                    "Vermont General Assembly: Rwanda, rejected",
                ],
            ),
            // Nothing is decided there.
            (
                "In Vermont, a similar resolution has few friends.",
                &["Maine House of Representatives: Rwanda, adopted"],
            ),
            (
                "In Vermont, a woman who backed the resolution lost her job.",
                &["Maine House of Representatives: Rwanda, adopted"],
            ),
        ],
        fate,
    );
}

#[test]
fn what_a_house_spurns_is_its_own_text() {
    check(
        fate,
        &[
            (
                "The European Parliament on Thursday rejected any recognition of the annexation of Crimea by 500 votes to 20.",
                &["European Parliament: , adopted"],
            ),
            (
                "In January, the African Union rejected the use of force in Mali by 30 votes to 4.",
                &["African Union: Mali, adopted"],
            ),
            (
                "The Dover City Council on Thursday rejected recognition of the union by 5 votes to 2.",
                &["Dover City Council: , rejected"],
            ),
            // The use of a hall is what was moved.
            (
                "The Dover City Council on Thursday rejected the use of the hall for talks on Mali by 5 votes to 2.",
                &["Dover City Council: Mali, rejected"],
            ),
            (
                "The European Parliament on Thursday rejected a resolution on the use of force by 500 votes to 20.",
                &["European Parliament: , rejected"],
            ),
        ],
    );
}

#[test]
fn what_one_says_one_would_table() {
    after(
        "The House of Commons of Canada on Tuesday passed a motion on Iran, 200-100.",
        &[
            (
                "Jane Roe, a Conservative, said she would table a motion on China next week.",
                &["House of Commons of Canada: Iran, adopted", "House of Commons of Canada: China, proposed"],
            ),
            (
                "Jane Roe, a Conservative, said the motion would table a question that China dreads.",
                &["House of Commons of Canada: Iran, adopted"],
            ),
        ],
        fate,
    );
}

#[test]
fn no_texts_of_their_own() {
    after(
        "The Security Council on Tuesday adopted a resolution on Sudan by 14 votes to none.",
        &[
            (
                "An early version demanded an arms embargo. It was dropped.",
                &["UN Security Council: Sudan, adopted"],
            ),
            (
                "A tougher version was rejected in January by 8 votes to 7.",
                &["UN Security Council: Sudan, adopted", "UN Security Council: Sudan, rejected"],
            ),
            (
                "Families searched the place where the dead had been buried in 1985.",
                &["UN Security Council: Sudan, adopted"],
            ),
            (
                "A second draft, on Chad, was buried by the majority.",
                &["UN Security Council: Sudan, adopted", "UN Security Council: Chad, rejected"],
            ),
        ],
        fate,
    );
}

#[test]
fn texts_with_a_name_beside_what_was_decided() {
    after(
        "Vanuatu's parliament on Friday passed a motion on Fiji.",
        &[(
            "In 1969 the General Assembly took note of the Act of Free Choice by 84 votes to none.\n\nParliament also passed the Ports (Fees) Bill.",
            &[
                "Parliament of Vanuatu adopted 2024-03-15",
                "UN General Assembly adopted 1969",
                "Parliament of Vanuatu adopted 2024-03-15",
            ],
        )],
        done,
    );
    check(
        fate,
        &[(
            "A council adopted a text on Mali on Monday. The Act of Settlement was adopted by 20 votes to 10.",
            &["nobody: Mali, adopted", "nobody: Mali, adopted"],
        )],
    );
}

#[test]
fn elections_decide_on_no_text() {
    let votes = |found: &Extraction| found.votes.iter().map(|v| format!("{:?}/{:?}", v.yes, v.no)).collect();
    let lead = "The Salem City Council voted 6-3 on Monday to condemn the war in Yemen.";
    let first = "Some(6)/Some(3)";
    let row = |more: &str| format!("{lead}\n\n{more}");
    let rows = [
        row("Earlier, Councilor Jane Poole defeated Councilor Mark Hale for council president, 5-4."),
        row("Senator Ana Rojas beat her rival from Peru by 611 votes to 517."),
        row("The council then defeated a motion by Councilor Mark Hale, 5-4."),
    ];
    check_all(votes, &[(&rows[0], &[first]), (&rows[1], &[first]), (&rows[2], &[first, "Some(4)/Some(5)"])]);
}

#[test]
fn voted_for_behind_a_day() {
    check(
        fate,
        &[
            (
                "The Mazhilis voted unanimously on Wednesday for a package of amendments that bans rallies near schools.",
                &["Mazhilis: , passed_chamber"],
            ),
            (
                "A resolution on Mali is making the rounds. Passed by the European Parliament in May, it calls for the release of prisoners.",
                &["European Parliament: Mali, adopted"],
            ),
        ],
    );
}
