//! Who says what in reactions: statements, interviews, letters and press releases. Each with its near miss.

use crate::fates::{self, fate, name};
use plenary_extract::record::{Extraction, Statement};
use plenary_extract::{Engine, Meta};

/// `speaker of whom, stance: words`, the stance and whom only if told.
fn line(found: &Extraction, said: &Statement) -> String {
    let speaker = said.speaker.as_ref().and_then(|s| found.actors.iter().find(|a| a.r#ref == *s));
    let whom = speaker.and_then(|a| a.represents.as_ref()).map(|r| format!(" of {}", name(found, r)));
    let stance = said.stance.map(|s| format!(", {s}")).unwrap_or_default();
    let words: Vec<&str> = said.segments.iter().map(|s| s.exact.as_str()).collect();
    let speaker = speaker.map_or("nobody", |a| &a.name);
    format!("{speaker}{}{stance}: {}", whom.unwrap_or_default(), words.join(" ... "))
}

/// Reads each row behind a sentence that tells of a text, as an article of 15 March 2024, a Friday.
fn check(lead: &str, rows: &[(&str, &[&str])]) {
    let engine = Engine::new();
    let published = time::Date::from_calendar_date(2024, time::Month::March, 15).ok();
    let mut failed = String::new();
    for (body, want) in rows {
        let found = engine.extract(&format!("Vote taken\n\n{lead} {body}\n"), &Meta { published });
        let told: Vec<String> = found.statements.iter().map(|s| line(&found, s)).collect();
        if told != *want {
            failed += &format!("\n{body}\n  want {want:?}\n  got {told:?}");
        }
    }
    assert!(failed.is_empty(), "{failed}");
}

const KOREA: &str = "The House of Representatives of Japan adopted a resolution on North Korea on Friday.";

#[test]
fn what_a_speaker_keeps_back_is_not_said() {
    check(
        KOREA,
        &[
            (
                "Ada Mills said the vote mattered but declined to comment on the text.",
                &["Ada Mills, support: the vote mattered"],
            ),
            (
                "Ada Mills said that the text was overdue, but would not say who wrote it.",
                &["Ada Mills, support: the text was overdue"],
            ),
            (
                "Ada Mills said the text was overdue, without elaborating.",
                &["Ada Mills, support: the text was overdue"],
            ),
            (
                "Ada Mills said the text was overdue and gave no further details.",
                &["Ada Mills, support: the text was overdue"],
            ),
            // What others keep back is told by her.
            (
                "Ada Mills said the text was overdue and that Seoul had declined to comment on it.",
                &["Ada Mills, support: the text was overdue and that Seoul had declined to comment on it"],
            ),
        ],
    );
}

#[test]
fn who_a_sentence_tells_of_and_the_next_one_calls_she() {
    check(
        "The Human Rights Council adopted a resolution on Sri Lanka on Friday. \"It keeps the file open,\" said Leonie Roe, who \
         teaches law. For the families the debate is remote.",
        &[
            (
                "Selvarani Kanagasabai has sat by the road since 2017. She says she has never read the text.",
                &[
                    "Leonie Roe, support: It keeps the file open",
                    "Selvarani Kanagasabai, support: she has never read the text",
                ],
            ),
            (
                "In Mannar, Selvarani Kanagasabai buried two sons in 2009. She says she has never read the text.",
                &[
                    "Leonie Roe, support: It keeps the file open",
                    "Selvarani Kanagasabai, support: she has never read the text",
                ],
            ),
            // A thing in capitals is nobody.
            (
                "Kilinochchi Junction has seen better days. She says she has never read the text.",
                &[
                    "Leonie Roe, support: It keeps the file open",
                    "Leonie Roe, support: she has never read the text",
                ],
            ),
        ],
    );
}

#[test]
fn a_decision_that_is_welcomed_has_been_taken() {
    fates::check(
        fate,
        &[
            (
                "UN experts on Friday welcomed the decision of the Human Rights Council to extend the mandate of the rapporteur on \
                 Eritrea.",
                &["UN Human Rights Council: Eritrea, adopted"],
            ),
            (
                "Norway hailed the Human Rights Council's decision on Thursday to renew the mandate of the mission on Venezuela.",
                &["UN Human Rights Council: Venezuela, adopted"],
            ),
            // One that is still to come.
            (
                "Norway spoke before the Human Rights Council's decision on whether to renew the mandate of the mission on Venezuela.",
                &[],
            ),
        ],
    );
}

#[test]
fn who_holds_a_land_is_whom_the_text_is_about() {
    fates::check(
        fate,
        &[
            (
                "The UN General Assembly adopted a resolution on prisoners in Russian-occupied Crimea on Friday.",
                &["UN General Assembly: Russia, adopted"],
            ),
            (
                "The UN General Assembly adopted a resolution condemning arrests in the Israeli-occupied West Bank on Friday.",
                &["UN General Assembly: Israel, adopted"],
            ),
            (
                "The UN General Assembly adopted a Norwegian-drafted resolution on prisoners in Mali on Friday.",
                &["UN General Assembly: Mali, adopted"],
            ),
        ],
    );
}

#[test]
fn counts_that_groups_report_are_background() {
    check(
        "The European Parliament adopted a resolution on Belarus on Friday.",
        &[
            (
                "At least 1,400 people are held in the country, according to the rights group Viasna.",
                &["Viasna: At least 1,400 people are held in the country"],
            ),
            (
                "Amnesty International said hundreds of journalists had fled.",
                &["Amnesty International: hundreds of journalists had fled"],
            ),
            (
                "Three in four women have left the country, according to UNICEF.",
                &["UN Children's Fund: Three in four women have left the country"],
            ),
            // Of the text itself, and from who sits in the house.
            (
                "Amnesty International said some 700 people owed their freedom to the resolution.",
                &["Amnesty International, support: some 700 people owed their freedom to the resolution"],
            ),
            (
                "Ana Roe (EPP, ES) said at least 1,400 people were held in the country.",
                &[
                    "Ana Roe of European People's Party, support: at least 1,400 people were held in the country",
                ],
            ),
        ],
    );
}

#[test]
fn notice_taken_is_no_side() {
    check(
        "The European Parliament adopted a resolution on Cambodia on Friday.",
        &[
            (
                "Kenya noted the resolution but said it would speak to its neighbours.",
                &["Kenya, neutral: it would speak to its neighbours"],
            ),
            ("Kenya said it noted the text.", &["Kenya, neutral: it noted the text"]),
            (
                "Kenya noted the killings and said it backed the text.",
                &["Kenya, support: it backed the text"],
            ),
        ],
    );
}

#[test]
fn the_main_clause_behind_a_fronted_one() {
    check(
        "The Bundestag sits in Berlin.",
        &[
            (
                "More than a year after the Bundestag recognised the killings as genocide, survivors in Germany say little has \
                 followed.",
                &["nobody, support: little has followed"],
            ),
            (
                "Hours after the Senate called on the government to free them, ministers said they would appeal.",
                &["nobody: the government to free them", "nobody: they would appeal"],
            ),
        ],
    );
}

#[test]
fn an_answer_that_is_none_is_not_said() {
    check(
        "The European Parliament adopted a resolution on Cuba on Friday.",
        &[
            ("\"I have nothing to add to that,\" Tan Li told reporters.", &[]),
            ("\"We do not comment on the votes of other parliaments,\" Tan Li said.", &[]),
            // Nobody is held back from speaking on.
            (
                "\"I will not comment on the vote, but the text is a disgrace,\" Tan Li said.",
                &["Tan Li, oppose: I will not comment on the vote, but the text is a disgrace"],
            ),
        ],
    );
}

/// `person of whom as what`, one a person.
fn persons(found: &Extraction) -> Vec<String> {
    let whom = |a: &plenary_extract::record::Actor| {
        a.represents.as_ref().map_or("nobody", |r| name(found, r)).to_owned()
    };
    let role =
        |a: &plenary_extract::record::Actor| a.role.as_ref().map(|r| format!(" as {r}")).unwrap_or_default();
    let people = found.actors.iter().filter(|a| a.kind.to_string() == "person");
    people.map(|a| format!("{} of {}{}", a.name, whom(a), role(a))).collect()
}

#[test]
fn who_signs_and_who_is_quoted_by_a_line() {
    let lead = "The European Parliament adopted a resolution on Cuba on Friday.";
    let engine = Engine::new();
    let rows: &[(&str, &[&str])] = &[
        (
            "Ana Roe\nHonorary president, Leith-Havana Friendship Society",
            &["Ana Roe of Leith-Havana Friendship Society as Honorary president"],
        ),
        (
            "Maria Oduya, Executive Director, Kenya Rights Forum",
            &["Maria Oduya of Kenya Rights Forum as Executive Director"],
        ),
        (
            "Maria Oduya\nExecutive Director\nAmnesty International",
            &["Maria Oduya of Amnesty International as Executive Director"],
        ),
        (
            "Ana Roe, Leith Rights Forum: \"It is a good text for all of us.\"",
            &["Ana Roe of Leith Rights Forum"],
        ),
        // Whom the line before names is another's, and a town is nobody's.
        ("Leith Rights Forum\n\nAna Roe\nNairobi", &["Ana Roe of nobody"]),
    ];
    for (body, want) in rows {
        let found = engine.extract(&format!("Vote taken\n\n{lead}\n\n{body}\n"), &Meta::default());
        assert_eq!(persons(&found), *want, "{body}");
    }
}

#[test]
fn people_told_of_in_the_plural_are_no_group() {
    let found = Engine::new().extract(
        "Vote taken\n\nWhat do Uyghurs say of it? Families of Rohingya victims wept, and Families of the Disappeared said it was late.\n",
        &Meta::default(),
    );
    let names: Vec<&str> = found.actors.iter().map(|a| a.name.as_str()).collect();
    assert_eq!(names, ["Families of the Disappeared"]);
}

#[test]
fn a_veto_that_is_deplored_was_cast() {
    fates::check(
        fate,
        &[
            (
                "Amnesty International deplored Russia's veto of a UN Security Council resolution on Syria on Tuesday.",
                &["UN Security Council: Syria, vetoed"],
            ),
            (
                "Amnesty International deplored the US veto on Tuesday of a UN Security Council resolution on Syria.",
                &["UN Security Council: Syria, vetoed"],
            ),
            // One that is feared, and a ruler's.
            ("Diplomats feared a Russian veto of the UN Security Council's draft resolution on Syria.", &[]),
            ("The Senate overrode the president's veto of the press bill on Friday.", &["nobody: , enacted"]),
        ],
    );
}

#[test]
fn companies_are_known_by_their_trade() {
    check(
        "The European Parliament adopted a resolution on Xinjiang on Friday.",
        &[
            (
                "Energy trader Pacific Meridian said it was reviewing the text. \"We have sold nothing to the camps,\" the company \
                 said.",
                &[
                    "Pacific Meridian, neutral: it was reviewing the text",
                    "Pacific Meridian, support: We have sold nothing to the camps",
                ],
            ),
            (
                "The textile retailer Halden & Sons left in 2021. Halden & Sons said it was reviewing the text.",
                &["Halden & Sons, neutral: it was reviewing the text"],
            ),
            ("Solar panel maker Heliotek urged members to wait.", &["Heliotek, support: members to wait"]),
            // Persons of a trade.
            ("Trader Mary Oduya said the text was late.", &["Mary Oduya, support: the text was late"]),
        ],
    );
}

#[test]
fn an_office_is_not_the_last_speakers() {
    check(
        "The House of Lords passed the Safety of Rwanda Bill on Friday. \"This bill is a disgrace,\" said Lord Deverell.",
        &[
            (
                "The Home Secretary says the bill will return to it next week.",
                &[
                    "Lord Deverell, oppose: This bill is a disgrace",
                    "nobody, neutral: the bill will return to it next week",
                ],
            ),
            (
                "The peer said the bill was cruel.",
                &[
                    "Lord Deverell, oppose: This bill is a disgrace",
                    "Lord Deverell, oppose: the bill was cruel",
                ],
            ),
            (
                "The Anglican archbishop of Uganda said the bill was cruel.",
                &["Lord Deverell, oppose: This bill is a disgrace", "nobody, oppose: the bill was cruel"],
            ),
        ],
    );
}

#[test]
fn who_is_a_rapporteur_is_the_expert() {
    check(
        "",
        &[(
            "The UN Special Rapporteur on violence against women, Reem Roe, welcomed the resolution on Iran that the Human Rights \
             Council adopted on Friday. \"The members chose their daughters,\" the expert said.",
            &["Reem Roe of United Nations, support: The members chose their daughters"],
        )],
    );
}

#[test]
fn turns_of_an_interview_by_initials() {
    check(
        "Congress in Lima adopted a law on Friday. We spoke to Ana Quiroz Mamani in Ayacucho.",
        &[
            (
                "\n\nWill it stand?\n\nAQM: This law will be annulled one day, as the last one was.",
                &["Ana Quiroz Mamani, oppose: This law will be annulled one day, as the last one was."],
            ),
            // Nobody's initials.
            ("\n\nNB: This law will be annulled one day, as the last one was.", &[]),
        ],
    );
}

#[test]
fn a_goal_that_is_shared_is_half_a_yes() {
    check(
        "The European Parliament adopted a resolution on Xinjiang on Friday.",
        &[
            (
                "\"We share the goal, but a company cannot enter the camps,\" said Jens Roe.",
                &["Jens Roe, mixed: We share the goal, but a company cannot enter the camps"],
            ),
            (
                "\"The goal is to free them,\" said Jens Roe.",
                &["Jens Roe, support: The goal is to free them"],
            ),
        ],
    );
}

#[test]
fn the_news_that_is_answered_is_not_said() {
    check(
        "",
        &[
            (
                "Responding to the news that Ghana's Parliament has passed the Family Values Bill, Ann Roe, Amnesty International's \
                 director, said it was a sad day.",
                &["Ann Roe of Amnesty International, oppose: it was a sad day"],
            ),
            // What is answered to somebody.
            (
                "Ghana's Parliament has passed the Family Values Bill. Ann Roe responded that it was a sad day.",
                &["Ann Roe, oppose: it was a sad day"],
            ),
        ],
    );
}

#[test]
fn the_first_of_those_who_speak_together() {
    check(
        "The Human Rights Council adopted a resolution on Iran on Friday.",
        &[
            (
                "The United States, the European Union and Japan said the text was overdue.",
                &["United States, support: the text was overdue"],
            ),
            (
                "In Geneva, the Jesuit Refugee Service, the Lutheran Church and Caritas said the text was overdue.",
                &["Jesuit Refugee Service, support: the text was overdue"],
            ),
            // An office beside its holder is no list.
            (
                "Ann Roe, the head of Caritas and a lawyer, said the text was overdue.",
                &["Ann Roe of Caritas Internationalis, support: the text was overdue"],
            ),
        ],
    );
}

#[test]
fn a_foreign_secretary_is_the_kingdoms() {
    check(
        "The Human Rights Council adopted a resolution on Sudan on Friday, which the UK led.",
        &[
            (
                "Foreign Secretary James Roe said the world was watching.",
                &["James Roe of United Kingdom, support: the world was watching"],
            ),
            (
                "Sudan's Foreign Secretary Ali Roe said his country was not alone.",
                &["Ali Roe of Sudan, oppose: his country was not alone"],
            ),
        ],
    );
}

#[test]
fn what_is_said_in_defence_of_a_bill_is_no_provision() {
    let engine = Engine::new();
    for (body, provisions) in [
        ("Interior Minister Matteo Roe defended the bill, insisting that it complied with the law.", 0),
        ("The Senate passed the bill on Friday, insisting that the camps be closed.", 1),
    ] {
        let lead = "The Italian Senate approved a bill on asylum centres on Thursday.";
        let found = engine.extract(&format!("Vote taken\n\n{lead} {body}\n"), &Meta::default());
        assert_eq!(found.provisions.len(), provisions, "{body}");
    }
}
