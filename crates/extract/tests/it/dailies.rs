//! Stories of daily papers, away from the capitals: what stands beside the text and is none of it.

use crate::genres::check;

#[test]
fn petitions_are_no_texts_of_a_house() {
    check(&[
        (
            "EDINBURGH — The General Assembly of the Church of Scotland adopted the motion on Thursday. It follows a petition to the \
             Scottish Parliament lodged by campaigners Ada Roe and Jane Poe.",
            &["General Assembly of the Church of Scotland on : adopted 2024-03-14"],
        ),
        (
            "The synod adopted the motion on Mali on Thursday. A complaint filed by Ada Roe led to it.",
            &["nobody on Mali: adopted 2024-03-14"],
        ),
        (
            "The synod adopted the motion on Mali on Thursday, lodged by Ada Roe after a petition.",
            &["nobody on Mali, by Ada Roe: adopted 2024-03-14, introduced undated"],
        ),
        (
            "EDINBURGH — The Scottish Parliament rejected a bill on Thursday, 60-50. The bill, introduced at Holyrood by Ada Roe MSP, \
             would pardon the dead.",
            &[
                "Scottish Parliament on , by Ada Roe: rejected 2024-03-14, introduced undated",
                "final 50/60/-",
                "it decides",
            ],
        ),
    ]);
}

#[test]
fn a_count_behind_a_name_is_no_office() {
    let engine = plenary_extract::Engine::new();
    for (body, want) in [
        ("LIMA — As for Ada Roe, 71 lawmakers backed the sanction.", None),
        ("LIMA — Ada Roe, one of 71 lawmakers, backed the sanction.", Some("one of 71 lawmakers")),
        ("LIMA — Ada Roe, a lawmaker, backed the sanction.", Some("a lawmaker")),
    ] {
        let found = engine.extract(&format!("News\n\n{body}\n"), &plenary_extract::Meta::default());
        let actor = found.actors.iter().find(|a| a.name == "Ada Roe").expect(body);
        assert_eq!(actor.role.as_deref(), want, "{body}");
    }
}
