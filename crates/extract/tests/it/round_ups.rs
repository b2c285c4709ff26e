//! Round-ups of a session: several texts by one noun, each with its count told later, beside texts
//! that were stopped, replaced or taken back. Each construction with its near miss.

use crate::fates;
use crate::genres::check;
use crate::whose_count::counts;

const COUNCIL: &str = "UN Human Rights Council";

/// A line for a text of the council, adopted with this count.
fn adopted(on: &str, count: &str) -> String {
    format!("{on} adopted: {COUNCIL} final {count}")
}

#[test]
fn how_a_house_ended_its_session() {
    let two = ["Kenya adopted: ", "Togo adopted: "];
    let rows = [
        "The Human Rights Council wound up its session by passing resolutions on Kenya and Togo.",
        "The Human Rights Council ended three weeks of meetings on Thursday by adopting texts on Kenya and \
         Togo.",
        "The Human Rights Council closed its session, adopting resolutions on Kenya and Togo.",
        "The Human Rights Council closed its session on Thursday with the adoption of resolutions on Kenya \
         and Togo.",
    ];
    for row in rows {
        fates::check(counts, &[(row, &two)]);
    }
    // What it has yet to do, and what it could have done.
    fates::check(
        counts,
        &[
            (
                "The Human Rights Council could end its session by adopting resolutions on Kenya and Togo.",
                &[],
            ),
            ("Diplomats hope for the adoption of resolutions on Kenya and Togo.", &[]),
        ],
    );
}

#[test]
fn the_text_that_a_state_is_named_for() {
    let lead = "The Human Rights Council adopted resolutions on Kenya, Togo and Fiji on Thursday.";
    let (kenya, togo, fiji) =
        (adopted("Kenya", "33/2/9"), adopted("Togo", "25/9/-"), adopted("Fiji", "21/11/14"));
    let all = [kenya.as_str(), togo.as_str(), fiji.as_str()];
    for rest in [
        "The Kenya resolution was adopted 33-2-9, Togo's 25-9, and that on Fiji 21 to 11 with 14 \
         abstentions.",
        "The text on Kenya passed by 33 to 2 with nine abstentions. Togo's was carried by 25 to 9, Fiji's by \
         21 to 11 with 14 abstentions.",
        "Fiji's was adopted by 21 to 11 with 14 abstentions. The one on Kenya passed 33-2-9. Togo's got \
         through by 25 to 9.",
    ] {
        fates::check(counts, &[(&format!("{lead} {rest}"), &all)]);
    }
    // Another state that was condemned: by a text of its own.
    fates::check(
        counts,
        &[(
            "The Human Rights Council adopted resolutions on Kenya and Togo on Thursday. Fiji was censured \
             by 25 votes to 9.",
            &["Kenya adopted: ", "Togo adopted: ", &togo.replace("Togo", "Fiji")],
        )],
    );
}

#[test]
fn one_and_one_behind_semicolons() {
    let two = [adopted("Kenya", "33/2/-"), adopted("", "25/9/-")];
    fates::check(
        counts,
        &[
            (
                "The Human Rights Council on Thursday adopted a text on Kenya by 33 votes to 2; one on Togo \
                 by 25 to 9; and one on Fiji by 21 to 11.",
                &[&two[0], &adopted("Togo", "25/9/-"), &adopted("Fiji", "21/11/-")],
            ),
            (
                "The Human Rights Council on Thursday adopted a text on Kenya by 33 votes to 2; one on the \
                 use of drones by 25 to 9.",
                &[&two[0], &two[1]],
            ),
            // One of those who spoke is no text.
            (
                "The Human Rights Council on Thursday adopted a text on Kenya by 33 votes to 2; one envoy \
                 spoke for nine minutes.",
                &[&two[0]],
            ),
        ],
    );
}

#[test]
fn as_were_others() {
    for (rest, texts) in [
        ("as were those on clean water and on Togo", 3),
        ("as was one on Togo", 2),
        ("as were the drafts on clean water and on Togo", 3),
        ("as were 14 amendments", 1),
        ("as was expected", 1),
    ] {
        let text = format!(
            "A resolution on Kenya was adopted by the Human Rights Council on Thursday by consensus, {rest}."
        );
        let all = [adopted("Kenya", "-/-/-"), adopted("", "-/-/-"), adopted("Togo", "-/-/-")];
        let want: Vec<&str> = match texts {
            3 => all.iter().map(String::as_str).collect(),
            2 => vec![&all[0], &all[2]],
            _ => vec![&all[0]],
        };
        fates::check(counts, &[(&text, &want)]);
    }
}

#[test]
fn a_motion_that_stopped_a_draft() {
    let lead = "The Human Rights Council adopted resolutions on Kenya and Togo on Thursday.";
    let stopped = format!("Fiji lapsed: {COUNCIL} procedural 22/17/-");
    let done = ["Kenya adopted: ", "Togo adopted: "];
    let three = [done[0], done[1], stopped.as_str()];
    for rest in [
        "A no-action motion by Fiji was carried by 22 votes to 17.",
        "Fiji's motion to take no action on a draft by Peru was carried by 22 votes to 17, ending debate on \
         it for this year.",
        "A no-action motion by Fiji was carried by 22 votes to 17. A similar motion had failed in 2011.",
    ] {
        fates::check(counts, &[(&format!("{lead} {rest}"), &three)]);
    }
    // On a text that one of those announced is on: that one.
    let own = format!("Togo adopted: {COUNCIL} procedural 17/22/-");
    fates::check(
        counts,
        &[(
            &format!(
                "{lead} A motion by Togo to take no action on the draft concerning it was lost by 22 votes \
                 to 17."
            ),
            &[done[0], &own],
        )],
    );
}

#[test]
fn a_milder_one_in_its_place() {
    let body = "UN Human Rights Council on Kenya";
    let (lost, won) = (format!("{body}: rejected 2024-03-14"), format!("{body}: adopted 2024-03-14"));
    let rows = [
        "threw out a draft calling for a boycott of Kenya and adopted in its place a milder one.",
        "rejected a draft calling for a boycott of Kenya and passed instead a shorter one.",
    ];
    for row in rows {
        let text = format!("The Human Rights Council on Thursday {row}");
        check(&[(&text, &[&lost, &won, "it calls"])]);
        let counted = format!("{text} The draft got 14 votes, with 25 against.");
        check(&[(&counted, &[&lost, &won, "final 14/25/-", "it calls"])]);
    }
    // It is the house that prefers: no text.
    check(&[(
        "The Human Rights Council on Thursday rejected a draft calling for a boycott of Kenya and has a \
         milder one in mind.",
        &[&lost, "it calls"],
    )]);
}

#[test]
fn one_before_it_and_one_after_it() {
    let adopted = "UN Human Rights Council on Kenya: adopted 2024-03-14";
    check(&[
        (
            "The Human Rights Council on Thursday adopted a resolution on Kenya. A first one was withdrawn the day before.",
            &[adopted, "UN Human Rights Council on Kenya: withdrawn 2024-03-13"],
        ),
        (
            "The Human Rights Council on Thursday adopted a resolution on Kenya. A second, on Togo, was \
             deferred.",
            &[adopted, "UN Human Rights Council on Togo: deferred 2024-03-14"],
        ),
        (
            "The Human Rights Council on Thursday adopted a resolution on Kenya. A proposal by Ghana to send \
             a mission to Togo was referred back to the bureau.",
            &[adopted, "UN Human Rights Council on Togo, by Ghana: referred 2024-03-14", "it decides"],
        ),
        // Others that came second.
        (
            "The Human Rights Council on Thursday adopted a resolution on Kenya. A second, younger envoy \
             from Togo was absent.",
            &[adopted],
        ),
    ]);
}

#[test]
fn what_goes_on_and_what_does_not() {
    let sent = |on: &str| {
        format!(
            "UN Commission on Human Rights on {on}: committee_approved 2024-03-14, expected adopted 2024-07"
        )
    };
    check(&[
        (
            "The UN Commission on Human Rights on Thursday adopted without a vote drafts on Kenya and Togo. \
             Both will go to the Economic and Social Council in July.",
            &[&sent("Kenya"), &sent("Togo"), "final -/-/-", "final -/-/-"],
        ),
        // What was lost goes nowhere, whatever the house is due to do.
        (
            "The UN General Assembly on Thursday rejected a text on Kenya by 60 votes to 40. It is due to \
             elect three members of the Economic and Social Council in July.",
            &["UN General Assembly on Kenya: rejected 2024-03-14", "final 40/60/-"],
        ),
    ]);
}

#[test]
fn who_voted_on_the_text_just_named() {
    let lead = "The UN General Assembly on Thursday adopted a resolution on Kenya by 90 votes to 20. It then \
                adopted without a vote a text on clean water.";
    let (kenya, water) = ("UN General Assembly on Kenya", "UN General Assembly on : adopted 2024-03-14");
    check(&[
        (
            &format!("{lead} The text on Kenya was sponsored by Ghana. Togo and Fiji voted against."),
            &[
                &format!("{kenya}, by Ghana: adopted 2024-03-14"),
                water,
                "final 90/20/- Togo no, Fiji no",
                "final -/-/-",
            ],
        ),
        (
            &format!("{lead} Togo spoke. Fiji took no part in the vote."),
            &[&format!("{kenya}: adopted 2024-03-14"), water, "final 90/20/-", "final -/-/- Fiji not_voting"],
        ),
    ]);
}

#[test]
fn each_of_two_says_its_own() {
    for rest in [
        "The Kenyan text urges the army to withdraw; the Togolese one calls for elections.",
        "The Togo resolution calls for elections, the Kenya one urges the army to withdraw.",
        "The resolution on Kenya urges the army to withdraw, that on Togo calls for elections.",
    ] {
        let text =
            format!("The Human Rights Council on Thursday adopted resolutions on Kenya and Togo. {rest}");
        let engine = plenary_extract::Engine::new();
        let found = engine.extract(&format!("Vote taken\n\n{text}\n"), &plenary_extract::Meta::default());
        let said: Vec<(&str, &str)> = found
            .provisions
            .iter()
            .map(|p| {
                let text = found.resolutions.iter().find(|r| Some(&r.r#ref) == p.resolution.as_ref());
                (text.map_or("?", |t| fates::name(&found, &t.subjects[0])), p.text.as_str())
            })
            .collect();
        let mut want = [("Kenya", "the army to withdraw"), ("Togo", "elections")];
        if rest.starts_with("The Togo") {
            want.reverse();
        }
        assert_eq!(said, want, "{rest}");
    }
}

#[test]
fn the_house_that_urges_in_a_text() {
    for (who, body) in [
        (
            "The OAS General Assembly on Thursday urged Kenya to admit a mission of the Inter-American \
             Commission on Human Rights",
            "OAS General Assembly",
        ),
        (
            "The UN Human Rights Council on Thursday urged Kenya to admit observers sent by the African \
             Commission on Human and Peoples' Rights",
            "UN Human Rights Council",
        ),
    ] {
        let found = format!("{body} on Kenya: adopted 2024-03-14");
        let text = format!("{who} in a resolution adopted by 20 votes to 3.");
        check(&[(&text, &[&found, "final 20/3/-", "it urges"])]);
    }
}

#[test]
fn houses_of_unions_and_their_presidents() {
    check(&[
        (
            "The OAU Council of Ministers on Thursday adopted a text on Kenya. The Council of Ministers of \
             the Organization of African Unity rejected a draft on Togo.",
            &[
                "OAU Council of Ministers on Kenya: adopted 2024-03-14",
                "OAU Council of Ministers on Togo: rejected 2024-03-14",
            ],
        ),
        (
            "The Executive Committee of the Organisation of Islamic Cooperation on Thursday deferred a draft \
             on Togo until its session in July.",
            &["Executive Committee of the Organisation of Islamic Cooperation on Togo: deferred 2024-03-14"],
        ),
        (
            "The OSCE Parliamentary Assembly on Thursday adopted 15 resolutions on supplementary items. The \
             item on Georgia passed by 91 votes to 19.",
            &["OSCE Parliamentary Assembly on Georgia: adopted 2024-03-14", "final 91/19/-"],
        ),
    ]);
    let engine = plenary_extract::Engine::new();
    for (president, of) in [
        ("President Ilona Markkanen (Finland)", Some("OSCE Parliamentary Assembly")),
        ("Finnish President Ilona Markkanen", Some("Finland")),
    ] {
        let text = format!(
            "Vote taken\n\nThe OSCE Parliamentary Assembly adopted a resolution on Belarus. \"We have shown \
             that we can still decide,\" said {president}.\n"
        );
        let found = engine.extract(&text, &plenary_extract::Meta::default());
        let her = found.actors.iter().find(|a| a.name == "Ilona Markkanen");
        let speaks = her.and_then(|a| a.represents.as_ref()).map(|a| fates::name(&found, a));
        assert_eq!(speaks, of, "{president}");
    }
}

#[test]
fn counts_in_brackets_and_by_turns() {
    let row = |on: [&str; 3]| [adopted(on[0], "30/4/-"), adopted(on[1], "28/9/7"), adopted(on[2], "25/12/-")];
    for (told, on) in [
        (
            "texts on the situation of human rights in Kenya (30 in favour to 4 against), in Togo (28 to 9, \
             with 7 abstentions) and in Fiji (25-12)",
            ["Kenya", "Togo", "Fiji"],
        ),
        ("resolutions on Kenya (30-4), Togo (28-9-7) and the use of drones (25-12)", ["Kenya", "Togo", ""]),
    ] {
        let want = row(on);
        let want: Vec<&str> = want.iter().map(String::as_str).collect();
        fates::check(counts, &[(&format!("The Human Rights Council on Thursday adopted {told}."), &want)]);
    }
    let agreed = |on: &str| format!("UN Human Rights Council on {on}: adopted 2024-03-14");
    check(&[
        (
            "The Human Rights Council on Thursday adopted resolutions on Kenya, on Togo and on persons \
             displaced in Fiji, the first two by consensus and the third by 20 votes to 3.",
            &[
                &agreed("Kenya"),
                &agreed("Togo"),
                &agreed("Fiji"),
                "final -/-/-",
                "final -/-/-",
                "final 20/3/-",
            ],
        ),
        // The states that a text is tabled for are not those who voted.
        (
            "The Kenya text, led by Latvia on behalf of 26 European Union states, passed in the Human Rights \
             Council on Thursday by 17 votes to 6 with 24 abstentions.",
            &[
                "UN Human Rights Council on Kenya, by Latvia: adopted 2024-03-14, introduced undated",
                "final 17/6/24",
            ],
        ),
    ]);
}

#[test]
fn texts_told_first_by_what_was_done_to_them() {
    fates::check(
        counts,
        &[
            (
                "The Human Rights Council met on Thursday. Resolutions censuring Kenya, Togo and Fiji were \
                 passed. The Kenya text was carried by 30 votes to 4.",
                &[&adopted("Kenya", "30/4/-"), "Togo adopted: ", "Fiji adopted: "],
            ),
            (
                "The Human Rights Council on Thursday deferred a text on Kenya and one on Togo.",
                &["Kenya deferred: ", "Togo deferred: "],
            ),
            // One who was put off is no text.
            (
                "The Human Rights Council on Thursday deferred a text on Kenya and one envoy left.",
                &["Kenya deferred: "],
            ),
        ],
    );
    let kenya = "Third Committee on Kenya: committee_approved 2024-03-14";
    check(&[(
        "A draft on Kenya was adopted by the Third Committee without a vote on Thursday. Prior to taking \
         action on the text on the use of drones, the Committee rejected, by 38 in favour to 85 against, an \
         oral amendment proposed by Peru. It then adopted the text as a whole without a vote.",
        &[
            kenya,
            "Third Committee on : committee_approved 2024-03-14",
            "final -/-/-",
            "amendment 38/85/-",
            "final -/-/-",
        ],
    )]);
}
