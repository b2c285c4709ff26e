//! Houses and offices that stand in few lists: of territories, regions and lands next door, of
//! unions and churches; and how texts are told of there.

use crate::fates::name;
use crate::genres::check;
use plenary_extract::{Engine, Meta};

/// Whom the first person speaks for.
fn spoken_for(rows: &[(&str, &str)]) {
    let engine = Engine::new();
    let published = time::Date::from_calendar_date(2024, time::Month::March, 15).ok();
    for (body, want) in rows {
        let found = engine.extract(&format!("Vote taken\n\n{body}\n"), &Meta { published });
        let person = found.actors.iter().find(|a| a.kind == plenary_extract::record::ActorKind::Person);
        let whom = person.and_then(|p| p.represents.as_ref()).map_or("nobody", |a| name(&found, a));
        assert_eq!(whom, *want, "{body}");
    }
}

#[test]
fn houses_of_territories_and_regions() {
    for (house, body) in [
        ("Gibraltar's parliament", "Gibraltar Parliament"),
        ("The Parliament of the Cayman Islands", "Parliament of the Cayman Islands"),
        ("The Åland Lagting", "Lagting of Åland"),
        ("The Chechen parliament", "Parliament of Chechnya"),
        ("Jubaland's parliament", "Parliament of Jubaland"),
        ("The Tibetan parliament in exile", "Tibetan Parliament-in-Exile"),
        ("Bougainville's House of Representatives", "Bougainville House of Representatives"),
        ("The Hadhramaut House of Representatives", "Hadhramaut House of Representatives"),
        ("The Boyacá departmental assembly", "Boyacá departmental assembly"),
        (
            "The National Assembly of the Czechoslovak Socialist Republic",
            "National Assembly of Czechoslovakia",
        ),
        ("The university council of Uppsala University", "university council of Uppsala University"),
    ] {
        let text = format!("{house} on Thursday adopted a resolution condemning arrests in Chad.");
        check(&[(&text, &[&format!("{body} on Chad: adopted 2024-03-14"), "it condemns"])]);
    }
}

#[test]
fn members_where_the_sentence_is_set() {
    check(&[
        (
            "The Senate of Chile on Thursday rejected a motion on Mali. In neighbouring Peru, lawmakers last \
             week passed a bill on Chad.",
            &["Chilean Senate on Mali: rejected 2024-03-14", "Congress of Peru on Chad: adopted 2024-03"],
        ),
        (
            "The Senate of Chile on Thursday rejected a motion on Mali. In Peru, some lawmakers last week \
             read a bill on Chad.",
            &["Chilean Senate on Mali: rejected 2024-03-14"],
        ),
    ]);
}

#[test]
fn whom_an_office_is_of() {
    spoken_for(&[
        (
            "The annual conference of the Bakers' Union on Thursday carried a motion on Chad. An amendment \
             was ruled out of order by the president, Ada Roe.",
            "annual conference of the Bakers' Union",
        ),
        (
            "The Parliament of Kenya on Thursday carried a motion on Chad. Kenya's president, Ada Roe, signed it.",
            "Kenya",
        ),
        (
            "The Bundestag on Thursday adopted a motion on Chad. Chadian Mines Minister Ada Roe said it was \
             late.",
            "Chad",
        ),
        (
            "The Bundestag on Thursday adopted a motion on Chad. Former Chadian journalist Ada Roe said it \
             was late.",
            "nobody",
        ),
        (
            "The Senate of Chile on Thursday rejected a motion on Mali.\n\nIn neighbouring Peru, a bill on \
             Chad went through. President Ada Roe signed it.",
            "Peru",
        ),
        ("Greenpeace hailed the Council's vote on Chad. Our correspondent Ada Roe was there.", "nobody"),
        (
            "The council of the Law Society urged Chad to respect the UN's Basic Principles. Treasurer Ada \
             Roe said it was late.",
            "Law Society",
        ),
    ]);
}

#[test]
fn a_speaker_is_of_the_house_whose_land_he_speaks_for() {
    let lead = "The Majlis met on Wednesday. The Canadian House of Commons last week passed a motion on \
                Chad. Speaker Ada Roe";
    spoken_for(&[
        (&format!("{lead} said Iran reserved its rights."), "Islamic Consultative Assembly"),
        (&format!("{lead} said the day was long."), "House of Commons of Canada"),
    ]);
}

#[test]
fn leave_that_is_sought() {
    let lead = "Ada Roe sought the leave of the House to move a motion on Chad.";
    check(&[
        (
            &format!("The New Zealand Parliament met on Thursday. {lead} A minister objected."),
            &["New Zealand Parliament on Chad, by Ada Roe: deferred 2024-03-14"],
        ),
        (
            "The New Zealand Parliament on Thursday passed a motion on Chad. Ada Roe sought leave to go \
             home.",
            &["New Zealand Parliament on Chad: adopted 2024-03-14"],
        ),
    ]);
}

#[test]
fn the_text_that_passed_is_the_one_told_of() {
    let lead = "The Human Rights Council on Thursday adopted a resolution on Chad by 29 votes to 12.";
    check(&[
        (
            &format!("{lead} The text that passed was drafted by Peru."),
            &[
                "UN Human Rights Council on Chad, by Peru: adopted 2024-03-14, introduced undated",
                "final 29/12/-",
            ],
        ),
        (
            &format!("{lead} A text that passed in 2019 was drafted by Peru."),
            &[
                "UN Human Rights Council on Chad: adopted 2024-03-14",
                "UN Human Rights Council on Chad, by Peru: adopted 2019, introduced 2019",
                "final 29/12/-",
            ],
        ),
    ]);
}

#[test]
fn votes_that_are_agreed_on() {
    check(&[
        (
            "The European Parliament will vote on a resolution on Chad next Thursday, group leaders agreed.",
            &["European Parliament on Chad: expected adopted 2024-03-21"],
        ),
        (
            "The European Parliament agreed on Monday to hold a vote on a resolution on Chad next Thursday.",
            &["European Parliament on Chad: expected adopted 2024-03-21"],
        ),
    ]);
}

#[test]
fn what_a_speaker_does_beside_speaking_of_a_text() {
    let said = |text: &str| {
        let engine = Engine::new();
        let found = engine.extract(&format!("Vote taken\n\n{text}\n"), &Meta { published: None });
        let piece = found.statements.first().and_then(|s| s.segments.first()).map(|p| p.exact.to_string());
        piece.unwrap_or_default()
    };
    assert_eq!(
        said(
            "The Senate of Chile passed a motion on Chad. Ada Roe said the motion was late and tabled an \
             amendment."
        ),
        "the motion was late"
    );
    assert_eq!(
        said(
            "The Senate of Chile passed a motion on Chad. Ada Roe said the motion was late and offered \
             nothing."
        ),
        "the motion was late and offered nothing"
    );
}

#[test]
fn asked_once_more() {
    let engine = Engine::new();
    let text =
        "Vote taken\n\nThe General Assembly asked once more that troops leave Chad, by 114 votes to 21.\n";
    let found = engine.extract(text, &Meta { published: None });
    assert_eq!(found.provisions[0].text, "troops leave Chad");
}
