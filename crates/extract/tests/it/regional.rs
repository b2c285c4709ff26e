//! Regional councils, synods and unions: what stands beside a decision, and what has been told of it before.

use crate::genres::check;

#[test]
fn houses_of_a_synod() {
    for how in [
        "It passed in all three houses: Bishops 33-0, Clergy 151-2 and Laity 146-7.",
        "The voting was: Bishops 33 for, 0 against; Clergy 151 for, 2 against; Laity 146 for, 7 against.",
    ] {
        check(&[(
            &format!("The General Synod on Thursday passed a motion on Mali. {how}"),
            &["General Synod on Mali: adopted 2024-03-14", "final 33/0/-", "final 151/2/-", "final 146/7/-"],
        )]);
    }
    check(&[(
        "The General Synod on Thursday passed a motion on Mali by 151 votes to 2. The Clergy also passed one on Chad, 146-7.",
        &[
            "General Synod on Mali: adopted 2024-03-14",
            "General Synod on Chad: adopted 2024-03-14",
            "final 151/2/-",
            "final 146/7/-",
        ],
    )]);
}

#[test]
fn a_statement_that_was_moved_as_a_motion() {
    check(&[
        (
            "Members of the Law Society of Kenya approved a statement on Mali on Thursday by 29 to 17. \"We must do this,\" said Ann \
             Roe, who moved the motion.",
            &[
                "Law Society of Kenya on Mali, by Ann Roe: adopted 2024-03-14, introduced undated",
                "final 29/17/-",
                "Ann Roe speaks of it",
            ],
        ),
        (
            "The Saeima adopted a declaration on Mali on Thursday by 29 to 17. A motion on Chad was rejected.",
            &["Saeima on Mali: adopted 2024-03-14", "Saeima on Chad: rejected 2024-03-14", "final 29/17/-"],
        ),
    ]);
}

#[test]
fn what_a_house_cut_from_its_text() {
    for (clause, force) in [
        ("expressing concern about the raids in Mali but dropped a call for talks", "it concerned"),
        ("condemning raids in Mali and left out a call for talks", "it condemns"),
        ("condemning those who dropped bombs on Mali and burned its villages", "it condemns"),
    ] {
        check(&[(
            &format!(
                "The Senate of Chile on Thursday passed a motion {clause}. Chad, next year's chair, has indicated it wants more."
            ),
            &["Chilean Senate on Mali: adopted 2024-03-14", "Chad speaks of it", force],
        )]);
    }
}

#[test]
fn whose_the_words_of_a_verb_are() {
    check(&[
        (
            "The Nordic Council voted on Thursday to ask ministers to open their meetings to Greenland. A separate motion on Mali was \
             rejected, 38-31.",
            &[
                "Nordic Council on Greenland: adopted 2024-03-14",
                "Nordic Council on Mali: rejected 2024-03-14",
                "final 31/38/-",
                "it requests",
            ],
        ),
        (
            "The Nordic Council on Thursday condemned the raids in Mali. Forty-seven members were in favour, 18 against and 4 blank.",
            &["Nordic Council on Mali: adopted 2024-03-14", "final 47/18/4", "it condemns"],
        ),
    ]);
}

#[test]
fn who_speaks_for_the_house_that_acted() {
    let about = "regarding human rights in Egypt. In a statement, Speaker Adel Roe stressed that it was based on rumours";
    check(&[(
        &format!(
            "The Arab Parliament on Thursday rejected the resolution issued by the European Parliament {about}."
        ),
        &["European Parliament on Egypt: adopted 2024-03-14", "Adel Roe speaks of it"],
    )]);
}

#[test]
fn sent_back_after_a_committee_had_approved_it() {
    let approved = "The Committee on Justice had approved it by 9 votes to 2 in January.";
    let committee = "committee_approved 2024-01";
    for (what, stage, scope) in [("postponed", "deferred", "procedural"), ("adopted", "adopted", "final")] {
        let engine = plenary_extract::Engine::new();
        let published = time::Date::from_calendar_date(2024, time::Month::March, 15).ok();
        let text =
            format!("The Pan-African Parliament on Thursday {what} a motion on Chad by 74 to 61. {approved}");
        let found = engine.extract(&text, &plenary_extract::Meta { published });
        assert_eq!(found.resolutions.first().map(|r| r.stage.to_string()).as_deref(), Some(stage), "{text}");
        let days = format!("Pan-African Parliament on Chad: {stage} 2024-03-14, {committee}");
        check(&[(&text, &[&days, &format!("{scope} 74/61/-"), "final 9/2/-"])]);
    }
}

#[test]
fn whose_draft_was_withdrawn() {
    let adopted = "The OAS General Assembly on Thursday adopted a resolution on Cuba by consensus.";
    let text = ["OAS General Assembly on Cuba: adopted 2024-03-14"];
    check(&[
        (
            &format!("{adopted} Peru had pressed for more. Its draft was withdrawn on Wednesday."),
            &[text[0], "OAS General Assembly on Cuba: withdrawn 2024-03-13", "final -/-/-"],
        ),
        (
            &format!("{adopted} Peru had pressed for more. Its envoy withdrew on Wednesday."),
            &[text[0], "final -/-/-"],
        ),
    ]);
}
