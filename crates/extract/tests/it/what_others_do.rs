//! What a text would have others do, what a law lays on them, and where one thing that it does ends and the next begins; each with
//! its near miss.

use plenary_extract::{Engine, Meta};

const HOUSE: &str = "WASHINGTON — The House passed a bill on Laos on Tuesday by 311 votes to 90.";
const COUNCIL: &str =
    "GENEVA — The Human Rights Council on Friday adopted a resolution on Laos by 23 votes to 12.";

/// What the texts of an article are read to say, as `force text`.
fn check(rows: &[(&str, &str, &[&str])]) {
    let engine = Engine::new();
    let mut failed = String::new();
    for (lead, body, want) in rows {
        let text = if lead.is_empty() { format!("{body}\n") } else { format!("{lead} {body}\n") };
        let found = engine.extract(&format!("Text passes\n\n{text}"), &Meta::default());
        let got: Vec<String> = found.provisions.iter().map(|p| format!("{} {}", p.force, p.text)).collect();
        if got != *want {
            failed += &format!("\n{text}  want {want:?}\n  got {got:?}");
        }
    }
    assert!(failed.is_empty(), "{failed}");
}

#[test]
fn it_would_have_somebody_do_it() {
    check(&[
        (
            HOUSE,
            "It would have the Treasury list the banks that trade with the army.",
            &["requests the Treasury list the banks that trade with the army"],
        ),
        (
            HOUSE,
            "The measure would have the secretary of state report twice a year on the camps and would bar banks from lending to it.",
            &[
                "requests the secretary of state report twice a year on the camps",
                "decides banks from lending to it",
            ],
        ),
        (COUNCIL, "An annex would have had an envoy visit the camps.", &[]),
        (
            COUNCIL,
            "Softened in the last hours, it merely welcomed the truce and would have had the envoy report in June.",
            &["welcomes the truce", "requests the envoy report in June"],
        ),
        // What others have; and a house that is to speak.
        (HOUSE, "The Treasury would have the power to seize ships.", &["other seize ships"]),
        (HOUSE, "It would have the same effect as a ban.", &[]),
        (COUNCIL, "It would have the Assembly condemn the raids.", &["condemns the raids"]),
    ]);
}

#[test]
fn a_law_under_which_somebody_must() {
    check(&[
        (
            "",
            "The lower house in Bishkek on Thursday passed a law under which groups that take foreign money must register as agents.",
            &["other groups that take foreign money must register as agents"],
        ),
        (
            "",
            "The Senate in Manila on Monday passed a bill under which soldiers may not search a home at night.",
            &["other soldiers may not search a home at night"],
        ),
        // A rule of the house.
        ("", "The Senate in Manila has a rule under which a bill must lie for three days.", &[]),
    ]);
}

#[test]
fn the_next_deed_ends_the_one_before() {
    check(&[
        (
            "",
            "In a resolution adopted by 44 votes to 3, the Human Rights Council demanded the release of all who are held in Minsk and \
             extended the mandate of its expert on Belarus.",
            &[
                "demands the release of all who are held in Minsk",
                "decides the mandate of its expert on Belarus",
            ],
        ),
        (
            "",
            "In a resolution adopted by 44 votes to 3, the Human Rights Council set up a panel to gather evidence on Belarus and \
             imposed a ban on the sale of batons.",
            &["decides a panel to gather evidence on Belarus", "decides a ban on the sale of batons"],
        ),
        (
            "",
            "The city council of Cardiff voted 40 to 9 on Tuesday to end its twinning with Minsk and send a delegation to Vilnius.",
            &["decides its twinning with Minsk", "decides a delegation to Vilnius"],
        ),
        (
            HOUSE,
            "It lets judges close courts and leaves untouched the right of appeal.",
            &["decides judges close courts"],
        ),
        (
            HOUSE,
            "It bars loans to the army and spares small shops.",
            &["decides loans to the army", "decides small shops"],
        ),
        // What was done to those who are told of.
        (
            COUNCIL,
            "It deplores the treatment of those who were beaten and denied a lawyer.",
            &["condemns the treatment of those who were beaten and denied a lawyer"],
        ),
    ]);
}

#[test]
fn a_verb_inside_what_is_asked() {
    check(&[
        (
            "",
            "The Knesset on Monday passed a motion urging Minsk to stop jailing writers.",
            &["urges Minsk to stop jailing writers"],
        ),
        (
            COUNCIL,
            "It asks Vientiane to repeal the press act, which muzzles its reporters.",
            &["requests Vientiane to repeal the press act"],
        ),
        (HOUSE, "A spokesman said Laos would study it before making any comment.", &[]),
        (HOUSE, "Members took up a clause on financing by banks.", &[]),
    ]);
}

#[test]
fn what_a_house_voted_for() {
    check(&[
        (
            "",
            "Members of the Human Rights Council voted 25 to 9 on Friday for a commission of inquiry on Laos.",
            &["decides a commission of inquiry on Laos"],
        ),
        // One of the voters; the house's own business.
        (COUNCIL, "Chad voted on Friday for an inquiry.", &[]),
        ("", "The Senate voted 25 to 9 for the withdrawal of the motion.", &[]),
    ]);
}

#[test]
fn an_item_of_several_deeds() {
    check(&[(
        "The Storting on Tuesday adopted a motion on Laos by 88 votes to 80. The motion:\n\n",
        "- Condemns the arrest of monks and calls for their release\n- Urges Vientiane to let in reporters, welcomes the truce \
             and supports the envoy\n- Asks ministers to write to Vientiane and to report in June",
        &[
            "condemns the arrest of monks",
            "calls their release",
            "urges Vientiane to let in reporters",
            "welcomes the truce",
            "other the envoy",
            "requests ministers to write to Vientiane and to report in June",
        ],
    )]);
}

#[test]
fn what_officers_may_do() {
    check(&[
        (
            HOUSE,
            "Under the bill, importers must keep their papers for a year. Officers may seize goods at the border.",
            &["decides their papers for a year", "other seize goods at the border"],
        ),
        // Nothing that the bill says.
        (
            HOUSE,
            "The bill bars loans to the army. Officers may seize power again, she said.",
            &["decides loans to the army"],
        ),
    ]);
}

#[test]
fn whom_a_house_judged_is_no_term() {
    check(&[
        ("", "The General Assembly condemned Laos on 3 May, by 90 votes to 12.", &[]),
        ("", "The African Union suspended Gabon in March by consensus.", &[]),
        (
            "",
            "The General Assembly condemned Laos on 3 May for jailing monks, by 90 votes to 12.",
            &["condemns Laos on 3 May for jailing monks"],
        ),
    ]);
}

#[test]
fn what_is_given_behind_whom_it_is_given_to() {
    check(&[
        (
            HOUSE,
            "The bill restores to the hill people some 200 hectares and does away with the land court.",
            &["decides to the hill people some 200 hectares", "decides the land court"],
        ),
        (HOUSE, "The bill returns to the Senate next week.", &[]),
    ]);
}

#[test]
fn what_a_text_rejects_or_extends_itself() {
    check(&[
        (
            "",
            "The European Parliament on Thursday adopted a resolution rejecting the claims of Laos to the reef and condemning the raids.",
            &["other the claims of Laos to the reef", "condemns the raids"],
        ),
        (
            "",
            "The House voted 118-79 on Tuesday to sell its shares in Laos, rejecting arguments that it was wrong.",
            &["decides its shares in Laos"],
        ),
        (
            COUNCIL,
            "The resolution rejected the request of Laos for more time and condemned the raids.",
            &["other the request of Laos for more time", "condemns the raids"],
        ),
        (
            HOUSE,
            "It would keep the president from sending troops abroad.",
            &["decides the president from sending troops abroad"],
        ),
        (
            "",
            "The Security Council on Friday adopted a resolution extending by six months the mandate of its mission in Laos.",
            &["decides six months the mandate of its mission in Laos"],
        ),
    ]);
}
