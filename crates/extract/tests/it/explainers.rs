//! What explainers, bulletins and press pages say of texts: their numbers, titles and matter, what
//! is to come, and what they say, each with its near miss.

use crate::fates::{check_all, name};
use plenary_extract::record::Extraction;
use plenary_extract::{Engine, Meta};

/// A line for every text, vote and provision.
fn told(found: &Extraction) -> Vec<String> {
    let list = |refs: &[plenary_extract::record::Short]| {
        refs.iter().map(|r| name(found, r)).collect::<Vec<_>>().join(" and ")
    };
    let mut out = Vec::new();
    for r in &found.resolutions {
        let called = r.symbol.iter().chain(&r.title).map(|s| format!(" [{s}]")).collect::<String>();
        let by = if r.sponsors.is_empty() { String::new() } else { format!(", by {}", list(&r.sponsors)) };
        let events = r.events.iter().map(|e| {
            let body = e.body.as_ref().map_or("nobody", |b| name(found, b));
            let day = e.date.map_or_else(|| "undated".to_owned(), |d| d.to_string());
            format!("{}{} {body} {day}", if e.expected { "expected " } else { "" }, e.stage)
        });
        let events = events.collect::<Vec<_>>().join(", ");
        out.push(format!("on {}{called}{by}: {events}", list(&r.subjects)));
    }
    for v in &found.votes {
        let count = |n: Option<u32>| n.map_or("-".to_owned(), |n| n.to_string());
        let body = v.body.as_ref().map_or("nobody", |b| name(found, b));
        out.push(format!("{} in {body} {}/{}/{}", v.scope, count(v.yes), count(v.no), count(v.abstain)));
    }
    out.extend(found.provisions.iter().map(|p| format!("it {} {}", p.force, p.text)));
    out
}

/// Reads each as an article of 15 March 2024, a Friday.
pub fn check(rows: &[(&str, &[&str])]) {
    check_all(told, rows);
}

#[test]
fn how_many_a_body_has() {
    check(&[
        (
            "The Second Committee, which counts all 193 members, on Thursday adopted the text on Peru, \
             88-40.",
            &["on Peru: committee_approved Second Committee 2024-03-14", "final in Second Committee 88/40/-"],
        ),
        (
            "The Human Rights Council, on which 47 states sit, on Thursday approved a resolution on Peru by \
             28-9.",
            &[
                "on Peru: adopted UN Human Rights Council 2024-03-14",
                "final in UN Human Rights Council 28/9/-",
            ],
        ),
        // Those who did so.
        (
            "The Human Rights Council on Thursday adopted a resolution on Peru, which 28 states, most of \
             them African, backed.",
            &[
                "on Peru: adopted UN Human Rights Council 2024-03-14",
                "final in UN Human Rights Council 28/-/-",
            ],
        ),
    ]);
}

#[test]
fn numbers_and_titles() {
    check(&[
        (
            "The Human Rights Council on Thursday adopted resolution A/HRC/61/L.9, entitled \"Situation of \
             human rights in Peru\".",
            &["on Peru [A/HRC/61/L.9] [Situation of human rights in Peru]: adopted UN Human Rights Council \
                 2024-03-14"],
        ),
        (
            "The Human Rights Council on Thursday adopted a resolution on Peru. An earlier resolution, 44/7, \
             was adopted in July 2020.",
            &[
                "on Peru: adopted UN Human Rights Council 2024-03-14",
                "on Peru [44/7]: adopted UN Human Rights Council 2020-07",
            ],
        ),
        // A share or a score is no number of a text.
        (
            "The Human Rights Council on Thursday adopted a resolution on Peru. Support for the text, 24/47, \
             was thin.",
            &["on Peru: adopted UN Human Rights Council 2024-03-14"],
        ),
    ]);
}

#[test]
fn what_is_still_to_come() {
    let brought = "introduced UN Human Rights Council 2024-03-11";
    let adopted = "on Peru: adopted UN Human Rights Council 2024-03-14";
    check(&[
        (
            "Fiji on Monday tabled a resolution on Peru in the Human Rights Council. A vote is expected on \
             Tuesday.",
            &[&format!("on Peru, by Fiji: {brought}, expected adopted UN Human Rights Council 2024-03-19")],
        ),
        // Who votes on it is not known.
        (
            "Senator Ada Roe on Monday introduced a bill on bail. A vote is expected on Tuesday.",
            &["on , by Ada Roe: introduced nobody 2024-03-11"],
        ),
        (
            "The Human Rights Council on Thursday adopted a resolution on Peru. It will vote on Tuesday on \
             draft resolution A/HRC/61/L.9, on Togo.",
            &[adopted, "on Togo [A/HRC/61/L.9]: expected adopted UN Human Rights Council 2024-03-19"],
        ),
        (
            "The Human Rights Council on Thursday adopted a resolution on Peru, A/HRC/61/L.9. It will vote \
             on Tuesday on the expert's report.",
            &["on Peru [A/HRC/61/L.9]: adopted UN Human Rights Council 2024-03-14"],
        ),
    ]);
}

#[test]
fn whom_a_body_condemned_before() {
    check(&[
        (
            "The Commission on Human Rights on Thursday condemned Togo over the raids.\n\nThe resolution, \
             sponsored by Fiji, was carried by 28 votes to 9. The Mali text, adopted by 32 votes to 2, urges \
             new talks.",
            &[
                "on Togo, by Fiji: adopted UN Commission on Human Rights 2024-03-14",
                "on Mali: adopted UN Commission on Human Rights 2024-03-14",
                "final in UN Commission on Human Rights 28/9/-",
                "final in UN Commission on Human Rights 32/2/-",
                "it condemns Togo over the raids",
                "it urges new talks",
            ],
        ),
        // A state that condemns another speaks for no house.
        (
            "Fiji on Thursday condemned Togo over the raids.\n\nThe resolution was carried by the Commission \
             on Human Rights by 28 votes to 9. Its text on Mali urges new talks.",
            &[
                "on Mali: adopted UN Commission on Human Rights 2024-03-14",
                "final in UN Commission on Human Rights 28/9/-",
                "it urges new talks",
            ],
        ),
    ]);
}

#[test]
fn measures_that_would_be_taken() {
    check(&[
        (
            "The Security Council on Thursday rejected a draft on Peru. It would have condemned the raids. \
             Sanctions, including visa bans, would have been imposed on three firms. Monitors would also be \
             sent to Lima.",
            &[
                "on Peru: rejected UN Security Council 2024-03-14",
                "it condemns the raids",
                "it decides Sanctions, including visa bans, would have been imposed on three firms",
                "it decides Monitors would also be sent to Lima",
            ],
        ),
        (
            "The Human Rights Council on Thursday adopted a resolution on Peru. It would set up, for a term \
             of two years, a panel of jurists.",
            &["on Peru: adopted UN Human Rights Council 2024-03-14", "it decides a panel of jurists"],
        ),
        // Fears of somebody's, and what is done to no measure.
        (
            "The Security Council on Thursday rejected a draft on Peru. It would have condemned the raids. \
             Lima said sanctions would have been imposed on the poor. The debate would be resumed on Monday.",
            &["on Peru: rejected UN Security Council 2024-03-14", "it condemns the raids"],
        ),
    ]);
}

#[test]
fn parts_by_their_letter() {
    check(&[
        (
            "The Human Rights Council on Thursday adopted a resolution on Peru. Part A firmly condemns the \
             raids. Part II calls upon the parties to meet.",
            &[
                "on Peru: adopted UN Human Rights Council 2024-03-14",
                "it condemns the raids",
                "it calls the parties to meet",
            ],
        ),
        (
            "The Human Rights Council on Thursday adopted a resolution on Peru. Hall A condemns nobody, a \
             delegate joked.",
            &["on Peru: adopted UN Human Rights Council 2024-03-14"],
        ),
    ]);
}

#[test]
fn what_a_house_rejected_is_no_word_of_its_text() {
    check(&[(
        "WASHINGTON — The House Judiciary Committee on Thursday approved a bill on bail by voice vote. It \
         had rejected, 12-14, an amendment by Rep. Ada Roe that would have capped fees.",
        &[
            "on : committee_approved House Judiciary Committee 2024-03-14",
            "final in House Judiciary Committee -/-/-",
            "amendment in House Judiciary Committee 12/14/-",
        ],
    )]);
}

#[test]
fn one_of_two_committees() {
    check(&[
        (
            "WASHINGTON — A bill on Peru cleared the House Judiciary Committee on Thursday. A companion bill \
             in the Senate, led by Sen. Ada Roe, was referred to the Senate Foreign Relations Committee in \
             January. The committee approved the bill by voice vote.",
            &[
                "on Peru: committee_approved House Judiciary Committee 2024-03-14",
                "on Peru, by Ada Roe: introduced U.S. Senate undated, referred Senate Foreign Relations \
                 Committee 2024-01",
                "final in House Judiciary Committee -/-/-",
            ],
        ),
        (
            "WASHINGTON — A bill on Peru cleared the House Judiciary Committee on Thursday. A companion bill \
             was referred to the Senate Foreign Relations Committee, which approved it in February. The \
             committee sent it on by voice vote.",
            &[
                "on Peru: committee_approved House Judiciary Committee 2024-03-14",
                "on Peru: committee_approved Senate Foreign Relations Committee 2024-02, referred Senate \
                 Foreign Relations Committee undated",
                "final in Senate Foreign Relations Committee -/-/-",
            ],
        ),
    ]);
}

#[test]
fn several_of_one_sitting() {
    let all = ["on Peru", "on Togo", "on Mali, by Ada Roe"];
    let adopted = "adopted African Commission on Human and Peoples' Rights 2024-03-14";
    check(&[
        (
            "The African Commission on Human and Peoples' Rights on Thursday adopted resolutions on nine \
             countries.\n\nIn its resolution on Peru, the commission called on Lima to free those held since \
             2009. In another, it deplored the hanging of two men in Togo. A text tabled by Commissioner Ada \
             Roe demands that Mali open its schools.",
            &[
                &format!("{}: {adopted}", all[0]),
                &format!("{}: {adopted}", all[1]),
                &format!(
                    "{}: {adopted}, introduced African Commission on Human and Peoples' Rights undated",
                    all[2]
                ),
                "it calls Lima to free those held since 2009",
                "it condemns the hanging of two men in Togo",
                "it demands Mali open its schools",
            ],
        ),
        // One of another year, and one of which nothing is said.
        (
            "The African Commission on Human and Peoples' Rights on Thursday adopted a resolution on Peru. \
             In another country it would have been news.",
            &[&format!("{}: {adopted}", all[0])],
        ),
    ]);
}

#[test]
fn brought_in_by_a_group() {
    let brought = "introduced UN Human Rights Council 2024-03-11";
    check(&[
        (
            "A draft resolution voicing grave concern over arrests and beatings in the north of Peru was \
             tabled on Monday by the Nordic countries, together with Fiji, in the Human Rights Council. \
             Voting is due on Tuesday.\n\nA year ago the council adopted a similar text by 24 votes to 6.",
            &[
                &format!(
                    "on Peru, by Nordic countries and Fiji: {brought}, expected adopted UN Human Rights \
                     Council 2024-03-19"
                ),
                "on Peru: adopted UN Human Rights Council 2023",
                "final in UN Human Rights Council 24/6/-",
                "it concerned arrests and beatings in the north of Peru",
            ],
        ),
        // What was presented is no text.
        (
            "The Human Rights Council on Thursday adopted a resolution on Peru. The letter on the arrests \
             and beatings in the north of the country was presented on Monday by Fiji.",
            &["on Peru: adopted UN Human Rights Council 2024-03-14"],
        ),
    ]);
}

#[test]
fn what_a_committee_is_to_do() {
    let brought = "on Peru, by Ada Roe: introduced nobody 2023-05";
    check(&[
        (
            "WASHINGTON — Senator Ada Roe introduced a bill on Peru in May last year. The Senate Judiciary \
             Committee is due to mark it up on Tuesday.",
            &[&format!("{brought}, expected committee_approved Senate Judiciary Committee 2024-03-19")],
        ),
        (
            "WASHINGTON — Senator Ada Roe introduced a bill on Peru in May last year. The Senate Judiciary \
             Committee is due to meet on Tuesday.",
            &[brought],
        ),
    ]);
}

#[test]
fn a_count_is_no_business_for_its_agenda_item() {
    check(&[
        (
            "In a resolution on Peru, adopted on Thursday by a roll-call vote of 28 to 10, the Human Rights \
             Council deplored the raids; and decided to return to the matter at its next session under the \
             same agenda item.",
            &[
                "on Peru: adopted UN Human Rights Council 2024-03-14",
                "final in UN Human Rights Council 28/10/-",
                "it condemns the raids",
                "it decides to return to the matter at its next session under the same agenda item",
            ],
        ),
        (
            "The Human Rights Council on Thursday voted by 28 to 10 to add an agenda item on Peru.",
            &["on Peru: ", "procedural in UN Human Rights Council 28/10/-"],
        ),
    ]);
}

#[test]
fn the_first_of_its_kind_behind_what_was_asked() {
    check(&[(
        "The General Assembly on Thursday condemned the raids in Peru by 150 votes to 2. It was the ninth year \
         running that it has called for the raids to be stopped, and the first since the two states made \
         peace.",
        &[
            "on Peru: adopted UN General Assembly 2024-03-14",
            "final in UN General Assembly 150/2/-",
            "it condemns the raids in Peru",
            "it calls the raids to be stopped",
        ],
    )]);
}

#[test]
fn an_outlet_that_asks_itself() {
    let engine = Engine::new();
    let told = |answer: &str| {
        let text = format!(
            "What it says\n\nThe Senate on Thursday passed a bill on Peru.\n\nQ: What would it do?\n\nA: \
             {answer}\n"
        );
        engine.extract(&text, &Meta::default()).statements.len()
    };
    assert_eq!(told("It would bar the sale of drones. Peru does not like it."), 0);
    assert_eq!(told("We would bar the sale of drones. Peru does not like us."), 1);
}
