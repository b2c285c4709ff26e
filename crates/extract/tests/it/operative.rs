//! Texts in their own words: operative paragraphs that are quoted, lettered or listed, each with its near miss.

use plenary_extract::{Engine, Meta};

const SENATE: &str = "The Australian Senate on Tuesday agreed to a motion on Chad by 36 votes to 21.\n\n";

/// What the text is read to say behind a lead, as `force text`.
fn check(rows: &[(&str, &[&str])]) {
    let engine = Engine::new();
    let mut failed = String::new();
    for (body, want) in rows {
        let found = engine.extract(&format!("Senate votes\n\n{SENATE}{body}\n"), &Meta::default());
        let got: Vec<String> = found.provisions.iter().map(|p| format!("{} {}", p.force, p.text)).collect();
        if got != *want {
            failed += &format!("\n{body}\n  want {want:?}\n  got {got:?}");
        }
    }
    assert!(failed.is_empty(), "{failed}");
}

#[test]
fn quoted_paragraphs() {
    check(&[
        (
            "The motion said: \"That the Senate condemns the raids; calls for a truce; further calls on ministers to act, and \
             recognises the suffering of villagers.\"",
            &[
                "condemns the raids",
                "calls a truce",
                "calls ministers to act",
                "other the suffering of villagers",
            ],
        ),
        (
            "The motion reads: “That this House condemn the raids, call on the Government to recall its envoy, and urge all \
             parties to meet.”",
            &["condemns the raids", "calls the Government to recall its envoy", "urges all parties to meet"],
        ),
        (
            "\"We regret that no answer has come and we demand that the schools be opened. We further call on N'Djamena to free \
             the teachers,\" the motion said.",
            &[
                "concerned no answer has come",
                "demands the schools be opened",
                "calls N'Djamena to free the teachers",
            ],
        ),
        // Somebody's own words, and one that a text's verb does not open.
        ("Its mover, Ruth Amsel, said: \"We condemn the raids. We demand their end.\"", &[]),
        (
            "“This Senate repudiates the vote and maintains that it is void,” reads an excerpt.",
            &["condemns the vote and maintains that it is void"],
        ),
    ]);
}

#[test]
fn lettered_paragraphs() {
    check(&[
        (
            "The motion reads: \"That the Senate:\n\n(a) notes that 40 schools were burnt;\n\n(b) condemns the raids; and\n\n(c) calls \
             on ministers to act.\"",
            &["notes 40 schools were burnt", "condemns the raids", "calls ministers to act"],
        ),
        (
            "The motion:\n\n(i) condemns the raids;\n\n(ii) urges all parties to meet.",
            &["condemns the raids", "urges all parties to meet"],
        ),
        (
            "I move:\n\nThat the Senate—\n\n(a) condemns the raids; and\n\n(b) calls on ministers to act.",
            &["condemns the raids", "calls ministers to act"],
        ),
        // Another's list, and a note on rights.
        ("Its embassy wants three things:\n\n(a) an end of the raids;\n\n(b) an apology.", &[]),
        ("The motion condemns the raids.\n\n(c) 2024 Lake Herald", &["condemns the raids"]),
    ]);
}

#[test]
fn parts_and_nouns() {
    check(&[
        (
            "A further paragraph deplores the raids. Another calls for a truce, and a third urges Chad to talk.",
            &["condemns the raids", "calls a truce", "urges Chad to talk"],
        ),
        (
            "Its demands include the release of the teachers and a truce.",
            &["demands the release of the teachers and a truce"],
        ),
        ("Among its demands are a truce and new elections.", &["demands a truce and new elections"]),
        (
            "The motion's other provisions include a request to the envoy to report and a call for the ban to be lifted.",
            &["requests the envoy to report", "calls the ban to be lifted"],
        ),
        ("It declares itself deeply alarmed at the raids.", &["concerned the raids"]),
        ("Key demands of the motion: a truce on both sides.", &["demands a truce on both sides"]),
        (
            "The motion says the Senate \"stands with the teachers\" and pays rich tribute to the nurses.",
            &["other the teachers", "welcomes the nurses"],
        ),
        (
            "Among its clauses is one requiring agents to report and another that urges Chad to talk.",
            &["other agents to report", "urges Chad to talk"],
        ),
        (
            "Senators urge the Red Cross to help. They also say talks should be held in Chad.",
            &["urges the Red Cross to help", "notes talks should be held in Chad"],
        ),
        // What is no part of it, and whose demands they are not.
        ("Among its clerks is one requiring glasses.", &[]),
        ("Farmers urge the Red Cross to help. They also say talks should be held in Chad.", &[]),
        ("A paragraph deplores the raids. Another senator calls for a truce.", &["condemns the raids"]),
        ("The rebels' demands include the release of the teachers.", &[]),
        ("Its embassy declared itself surprised at the vote.", &[]),
    ]);
}

#[test]
fn what_is_asked_in_the_passive() {
    check(&[
        (
            "It condemns the raids. States were urged to send help, and the Secretary-General was asked to report.",
            &["condemns the raids", "urges to send help", "requests to report"],
        ),
        (
            "In the motion, states are urged to send help, and the mission is told to report.",
            &["urges to send help", "calls to report"],
        ),
        (
            "It deplores the raids and is particularly alarmed at the arrests.",
            &["condemns the raids", "concerned the arrests"],
        ),
        // Those in the room.
        ("It condemns the raids. Members were asked to rise.", &["condemns the raids"]),
        ("It condemns the raids. Ministers were told to absent themselves.", &["condemns the raids"]),
    ]);
}

#[test]
fn what_it_does_to_laws() {
    let engine = Engine::new();
    let says = |body: &str| {
        let text = format!(
            "Bill passes\n\nThe Knesset passed a bill on asylum on Tuesday by 60 votes to 40.\n\n{body}\n"
        );
        let found = engine.extract(&text, &Meta::default());
        found.provisions.iter().map(|p| format!("{} {}", p.force, p.text)).collect::<Vec<_>>()
    };
    assert_eq!(
        says("It scraps the right of appeal and doubles the fine for employers."),
        ["decides the right of appeal", "decides the fine for employers"]
    );
    assert!(says("It scraps the bill every year.").is_empty());
    assert_eq!(
        says("Besides outlawing the keeping of passports, the bill sets up a fund."),
        ["decides the keeping of passports", "decides a fund"]
    );
    assert_eq!(
        says(
            "It orders a report within 90 days and would expire after five years. The Treasury would have to publish a list."
        ),
        ["decides a report within 90 days", "other publish a list"]
    );
    // What somebody did beside it, and the other house.
    assert_eq!(says("It orders a report. The Senate would have to vote again."), ["decides a report"]);
    assert_eq!(says("Besides outlawing the keeping of dogs, Ohio banned cats."), [""; 0]);
}

#[test]
fn sections_under_the_names_of_texts() {
    let engine = Engine::new();
    let says = |lead: &str| {
        let sections = "Resolution on the Situation in Chad\n\nParliament condemned the arrests of nurses.\n\nResolution on the \
                        Situation in Laos\n\nDuring the session, MEPs also expressed concern over the raids. In the adopted \
                        resolution, MEPs urged the authorities to open a dialogue.";
        let found = engine.extract(&format!("MEPs vote\n\n{lead}\n\n{sections}\n"), &Meta::default());
        let about = |p: &plenary_extract::record::Provision| {
            let text = found.resolutions.iter().find(|r| Some(&r.r#ref) == p.resolution.as_ref());
            text.map_or(0, |r| r.subjects.len())
        };
        (
            found.resolutions.len(),
            found.provisions.iter().map(|p| format!("{} on {}", p.text, about(p))).collect::<Vec<_>>(),
        )
    };
    let (texts, provisions) =
        says("The European Parliament has adopted two resolutions condemning abuses in Chad and Laos.");
    assert_eq!(texts, 2);
    assert_eq!(
        provisions,
        ["the arrests of nurses on 1", "the raids on 1", "the authorities to open a dialogue on 1"]
    );
    // At some time, behind the news.
    let (texts, _) = says(
        "MEPs met in Strasbourg on Monday. The European Parliament has adopted two resolutions condemning abuses in Chad and Laos.",
    );
    assert_eq!(texts, 0);
}

#[test]
fn houses_without_an_article() {
    let engine = Engine::new();
    let says = |body: &str| {
        let lead = "The Labour Party conference on Tuesday carried a motion on Chad by a show of hands.";
        let found = engine.extract(&format!("Party votes\n\n{lead}\n\n{body}\n"), &Meta::default());
        found.provisions.iter().map(|p| format!("{} {}", p.force, p.text)).collect::<Vec<_>>()
    };
    assert_eq!(
        says(
            "Conference notes that 40 teachers were killed, condemns the raids and calls on ministers to act."
        ),
        ["notes 40 teachers were killed", "condemns the raids", "calls ministers to act"]
    );
    // Of another house, and no subject.
    assert!(says("Synod notes that 40 teachers were killed.").is_empty());
    assert!(says("Conference notes were lost on Monday.").is_empty());
}

#[test]
fn conclusions() {
    let engine = Engine::new();
    let says = |body: &str| {
        let lead = "The Council of the European Union adopted conclusions on Chad on Monday by consensus.";
        let found = engine.extract(&format!("Ministers meet\n\n{lead}\n\n{body}\n"), &Meta::default());
        let provisions =
            found.provisions.iter().map(|p| format!("{} {}", p.force, p.text)).collect::<Vec<_>>();
        (provisions, found.statements.len())
    };
    let (provisions, statements) = says(
        "The conclusions express regret over the raids and condemn the arrests. They urge Chad to talk.",
    );
    assert_eq!(
        (&provisions[..2], statements),
        (&["concerned the raids".to_owned(), "condemns the arrests".to_owned()][..], 0)
    );
    // Somebody's own.
    assert!(says("The envoy drew conclusions of his own. They surprised Chad.").0.is_empty());
}
