//! Who speaks: persons, companies and groups, and for whom. Each with its near miss.

use crate::fates::name;
use crate::voices::check;
use plenary_extract::record::Extraction;
use plenary_extract::{Engine, Meta};

#[test]
fn who_a_sentence_tells_of_and_the_next_one_calls_she() {
    check(
        "The Human Rights Council adopted a resolution on Sri Lanka on Friday. \"It keeps the file open,\" said Leonie Roe, who \
         teaches law. For the families the debate is remote.",
        &[
            (
                "Selvarani Kanagasabai has sat by the road since 2017. She says she has never read the text.",
                &[
                    "Leonie Roe, neutral: It keeps the file open",
                    "Selvarani Kanagasabai, support: she has never read the text",
                ],
            ),
            (
                "In Mannar, Selvarani Kanagasabai buried two sons in 2009. She says she has never read the text.",
                &[
                    "Leonie Roe, neutral: It keeps the file open",
                    "Selvarani Kanagasabai, support: she has never read the text",
                ],
            ),
            // A thing in capitals is nobody.
            (
                "Kilinochchi Junction has seen better days. She says she has never read the text.",
                &[
                    "Leonie Roe, neutral: It keeps the file open",
                    "Leonie Roe, neutral: she has never read the text",
                ],
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
