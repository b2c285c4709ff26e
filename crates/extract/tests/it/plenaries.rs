//! Motions beside each other, decrees, rulings, rules of procedure and parts of bills, each with its near miss.

use crate::fates::{check, dated, fate, name};
use plenary_extract::record::{Extraction, Resolution};

/// `adopted by Roe and Poe`, one a text.
fn moved(found: &Extraction, text: &Resolution) -> String {
    let by: Vec<&str> = text.sponsors.iter().map(|s| name(found, s)).collect();
    format!("{} by {}", text.stage, by.join(" and "))
}

/// `stage: scope yes/no, voter option`, one a vote of the text.
fn voted(found: &Extraction, text: &Resolution) -> String {
    let votes = found.votes.iter().filter(|v| v.resolution.as_deref() == Some(text.r#ref.as_str()));
    let each = votes.map(|v| {
        let of = |p: &plenary_extract::record::Position| format!(", {} {}", name(found, &p.actor), p.option);
        let count = |n: Option<u32>| n.map_or("-".to_owned(), |n| n.to_string());
        let voters: String = v.positions.iter().map(of).collect();
        format!("{} {}/{}{voters}", v.scope, count(v.yes), count(v.no))
    });
    format!("{}: {}", text.stage, each.collect::<Vec<_>>().join("; "))
}

fn titled(_: &Extraction, text: &Resolution) -> String {
    format!("{}: {}", text.stage, text.title.as_deref().unwrap_or("none"))
}

/// `stage: speakers`, all who speak in the article.
fn spoken(found: &Extraction, text: &Resolution) -> String {
    let of = |s: &plenary_extract::record::Statement| {
        s.speaker.as_deref().map_or("nobody", |a| name(found, a)).to_owned()
    };
    let said: Vec<String> = found.statements.iter().map(of).collect();
    format!("{}: {}", text.stage, said.join(", "))
}

#[test]
fn motions_beside_each_other() {
    check(
        moved,
        &[
            (
                "The Tweede Kamer met on Tuesday. A motion to that effect by Anna Roe was carried on Tuesday. A second motion, by \
                 Ben Poe, was rejected by 88 votes to 62.",
                &["adopted by Anna Roe", "rejected by Ben Poe"],
            ),
            (
                "The Tweede Kamer met on Tuesday. A motion by Anna Roe was rejected by 88 votes to 62. The debate was carried on \
                 over lunch.",
                &["rejected by Anna Roe"],
            ),
        ],
    );
    check(
        voted,
        &[
            (
                "The Bundestag on Thursday adopted a motion on Mali (20/10571). The SPD voted for it and the AfD against.\n\nA motion \
                 by the FDP (20/10333) was rejected by 187 votes to 412.",
                &[
                    "adopted: final -/-, Social Democratic Party of Germany yes, Alternative for Germany no",
                    "rejected: final 187/412",
                ],
            ),
            (
                "The Bundestag on Thursday adopted a motion on Mali. The SPD voted for it and the AfD against.\n\nThe motion \
                 received 400 votes, with 200 against.",
                &[
                    "adopted: final 400/200, Social Democratic Party of Germany yes, Alternative for Germany no",
                ],
            ),
        ],
    );
}

#[test]
fn decrees_and_rulings() {
    check(
        voted,
        &[
            (
                "The Senate of Argentina on Thursday rejected an emergency decree on camps. The vote was 42 to 25.",
                &["rejected: final 25/42"],
            ),
            ("The Supreme Court of Argentina rejected a decree on camps by five votes to two.", &[]),
            (
                "Colombia's Congress passed a bill on camps by 60 votes to 10. The Constitutional Court struck it down.\n\nThe \
                 ruling was adopted by six votes to three.",
                &["passed_legislature: final 60/10"],
            ),
            (
                "The Congress of Colombia met. The resolution was adopted by 60 votes to 30.",
                &["adopted: final 60/30"],
            ),
        ],
    );
}

#[test]
fn rules_of_procedure() {
    check(
        fate,
        &[
            (
                "The Senate of Kenya on Thursday rejected a bill on masks. Under Article 113, a bill passed by one House and \
                 rejected by the other is referred to a mediation committee.",
                &["Senate of Kenya: , rejected"],
            ),
            (
                "Under Article 113, a bill on masks passed by the National Assembly of Kenya on Thursday is sent to the Senate.",
                &["National Assembly of Kenya: , passed_chamber"],
            ),
        ],
    );
    check(
        dated,
        &[(
            "The Croatian Parliament passed amendments to the Penal Code on Thursday. Editors would go to court as soon as the \
                 President promulgates the law.",
            &["adopted 2024-03-14, enacted undated"],
        )],
    );
}

#[test]
fn senators_who_act_first() {
    check(
        fate,
        &[
            (
                "Nairobi — Senators have thrown out a bill on masks.\n\nThe bill was defeated on Thursday after 29 senators voted \
                 against it. The bill had been approved by the National Assembly of Kenya in November. The Senate of Kenya will not \
                 take it up again.",
                &["Senate of Kenya: , rejected"],
            ),
            (
                "Nairobi — MPs have thrown out a bill on masks. The National Assembly of Kenya voted on Thursday. It had been passed \
                 by the Senate of Kenya in November.",
                &["National Assembly of Kenya: , rejected"],
            ),
        ],
    );
}

#[test]
fn parts_and_readings() {
    check(
        voted,
        &[
            (
                "The Senate of Chile on Thursday approved a bill on camps by 40 votes to 3. Article 7 was adopted with 27 votes for \
                 and 19 against.",
                &["passed_chamber: final 40/3; paragraph 27/19"],
            ),
            (
                "The Senate of Chile on Thursday approved a bill on camps by 40 votes to 3. The bill has 7 articles.",
                &["passed_chamber: final 40/3"],
            ),
            (
                "The National Assembly of Pakistan on Thursday passed a bill on camps. It was put to a voice vote clause by clause.",
                &["passed_chamber: final -/-"],
            ),
            (
                "The Sejm on Friday referred a bill on camps to a committee. A motion by the Left to reject the bill at first reading \
                 was defeated by 184 votes to 243. A similar motion against the bill fell by 178 votes to 251.",
                &["referred: procedural 184/243; procedural 178/251"],
            ),
            (
                "The State Great Khural of Mongolia adopted a law on camps on Thursday. Of the 63 members, 49 or 77.8 percent voted in \
                 favor.",
                &["adopted: final 49/-"],
            ),
            (
                "The State Great Khural of Mongolia adopted a law on camps on Thursday. 49 or so friends came.",
                &["adopted: "],
            ),
        ],
    );
    check(
        titled,
        &[
            (
                "The Knesset on Monday approved the revised Law on Broadcasting and Media.",
                &["adopted: Law on Broadcasting and Media"],
            ),
            ("The Knesset on Monday approved the revised law on broadcasting.", &["adopted: none"]),
        ],
    );
}

#[test]
fn speakers_and_texts() {
    check(
        spoken,
        &[
            (
                "The Sejm on Friday passed a bill on camps. The Law and Justice Party voted against.\n\nThe Lex Humana institute has \
                 announced that it will go to court.",
                &["passed_chamber: Lex Humana"],
            ),
            (
                "The National Assembly of Pakistan on Thursday passed a bill on camps moved by Minister Rubina Khattak. The Speaker, \
                 finding that the ayes had it, declared the bill passed.",
                &["passed_chamber: "],
            ),
            (
                "A motion on Papua in the Parliament of Vanuatu was lost on Thursday by 24 votes to 26. Two members were \
                 absent.\n\nIt called on the government to insist on a visit.",
                &["rejected: "],
            ),
        ],
    );
}
