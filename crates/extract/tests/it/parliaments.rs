//! Sentences of national parliaments and unions of states: what each adds to the records, with its near miss.

use crate::genres::check;
use plenary_extract::record::Stance;
use plenary_extract::{Engine, Meta};

#[test]
fn motions_that_a_bill_be_read() {
    let passed = "Parliament passed the Prevention of Torture Bill on Tuesday.";
    for (moved, texts) in [
        ("Moving the motion for the third reading, Kofi Mensah said it was late.", 1),
        ("Kofi Mensah moved a motion for the bill to be read a second time. He said it was late.", 1),
        ("Moving the motion, Kofi Mensah said it was late.", 1),
        ("The motion for third reading was carried by 40 votes to 20.", 1),
        ("Moving the motion on prisons, Kofi Mensah said it was late.", 2),
        (
            "A motion on prisons was carried by 40 votes to 20. Moving the motion, Kofi Mensah said it was late.",
            2,
        ),
    ] {
        let found = Engine::new().extract(&format!("Vote taken\n\n{passed} {moved}\n"), &Meta::default());
        assert_eq!(found.resolutions.len(), texts, "{moved}");
    }
}

#[test]
fn stands_taken_in_the_debate() {
    check(&[
        (
            "Kenya's Senate passed a bill on Tuesday by 30 votes to 12. Ali Okoth (ODM, Siaya) opposed the bill, warning that \
             clinics would close.",
            &["Senate of Kenya on : passed_chamber 2024-03-12", "final 30/12/-", "Ali Okoth speaks of it"],
        ),
        (
            "Kenya's Senate passed a bill on Tuesday by 30 votes to 12. Ali Okoth opposed the bill.",
            &["Senate of Kenya on : passed_chamber 2024-03-12", "final 30/12/- Ali Okoth no"],
        ),
    ]);
}

#[test]
fn sponsors_behind_a_quoted_title() {
    let title = "A Bill for an Act to Prohibit the Detention of Patients and Corpses over Unpaid Medical Bills and for \
                 Related Matters";
    check(&[
        (
            &format!(
                "Kenya's Senate on Tuesday passed a bill. The bill, titled \"{title}\", was sponsored by Ali Okoth."
            ),
            &["Senate of Kenya on , by Ali Okoth: passed_chamber 2024-03-12"],
        ),
        (
            &format!(
                "Kenya's Senate on Tuesday passed a bill. The bill, titled \"{title}\", was backed by Ali Okoth."
            ),
            &["Senate of Kenya on : passed_chamber 2024-03-12"],
        ),
    ]);
}

#[test]
fn bills_of_the_land_at_home() {
    check(&[
        (
            "Kenya's Senate on Tuesday rejected the Kenya Communications (Amendment) Bill, 2023.",
            &["Senate of Kenya on : rejected 2024-03-12"],
        ),
        (
            "The House of Representatives on Tuesday passed the Kenya Sanctions Act. Congress must act, said Ann Roe of Ohio.",
            &["U.S. House of Representatives on Kenya: passed_chamber 2024-03-12", "Ann Roe speaks of it"],
        ),
    ]);
}

#[test]
fn numbers_of_laws_and_bills() {
    for (text, symbol) in [
        ("adopted draft law No. 7351-d on prisons", Some("No. 7351-d")),
        ("adopted the organic law No. 12/2024 on prisons", Some("No. 12/2024")),
        ("adopted Organic Law No. 8 of 2024 on prisons", Some("Organic Law No. 8 of 2024")),
        ("approved government bill no. 245 on prisons", Some("no. 245")),
        ("approved Bill 4511/2022-CR on prisons", Some("Bill 4511/2022-CR")),
        ("adopted a bill on prisons. It changes Law No. 12/2004 on arrests", None),
        ("adopted the draft law amending law No. 57-12 on arrests", None),
        ("adopted a bill on prisons. The president had said no. 24 members voted for it", None),
    ] {
        let found = Engine::new()
            .extract(&format!("Vote taken\n\nTunisia's parliament on Monday {text}.\n"), &Meta::default());
        let symbols: Vec<_> = found.resolutions.iter().map(|r| r.symbol.as_deref()).collect();
        assert_eq!(symbols, [symbol], "{text}");
    }
}

#[test]
fn readings_told_last_and_articles_voted_on() {
    check(&[
        (
            "Kenya's National Assembly passed the bill on prisons with 62 votes in favor, none against and one abstention in the \
             first reading on Thursday.",
            &["National Assembly of Kenya on : introduced 2024-03-14", "final 62/0/1"],
        ),
        (
            "Kenya's National Assembly passed the bill on prisons with 62 votes in favor, none against and one abstention, \
             after rejecting it in the first reading.",
            &["National Assembly of Kenya on : passed_chamber undated", "final 62/0/1"],
        ),
        (
            "Chile's Senate on Monday approved the bill in general by 25 votes to 12.",
            &["Chilean Senate on : referred 2024-03-11", "final 25/12/-"],
        ),
        (
            "Chile's Senate on Monday passed a bill on the right to housing in general by 25 votes to 12.",
            &["Chilean Senate on : passed_chamber 2024-03-11", "final 25/12/-"],
        ),
        (
            "The French Senate on Monday rejected Article 3 of the immigration bill by 175 votes to 113.",
            &["French Senate on : ", "paragraph 113/175/-"],
        ),
        (
            "Chile's Senate on Monday passed a bill on begging. Article 3, which had divided the parties, was adopted by 80 votes \
             to 29.",
            &["Chilean Senate on : passed_chamber 2024-03-11", "paragraph 80/29/-"],
        ),
        (
            "Kuwait's National Assembly approved a bill on courts in its first deliberation on Monday.",
            &["National Assembly of Kuwait on : referred 2024-03-11"],
        ),
        (
            "The French Senate on Monday rejected the Article 3 bill by 175 votes to 113.",
            &["French Senate on : rejected 2024-03-11", "final 113/175/-"],
        ),
    ]);
}

#[test]
fn votes_told_in_lines() {
    let lead = "Chile's Senate passed the bill on prisons on Thursday.\n\nA debate was held.\n\n";
    check(&[
        (
            &format!(
                "{lead}Article 7 (visits): 97 for, 19 against, 10 abstentions\nArticle 8: adopted, 90 for, 30 against"
            ),
            &["Chilean Senate on : passed_chamber 2024-03-14", "paragraph 97/19/10", "paragraph 90/30/-"],
        ),
        (
            &format!("{lead}Final vote: 97 in favour, 19 against, 10 abstentions"),
            &["Chilean Senate on : passed_chamber 2024-03-14", "final 97/19/10"],
        ),
        (
            &format!("{lead}Article 7: 97 reasons for a vote"),
            &["Chilean Senate on : passed_chamber 2024-03-14"],
        ),
        (&format!("{lead}Two for, one against"), &["Chilean Senate on : passed_chamber 2024-03-14"]),
    ]);
}

#[test]
fn what_another_house_has_carried() {
    check(&[
        (
            "The Arab Parliament on Thursday rejected the resolution adopted by the European Parliament on human rights in Egypt.",
            &["European Parliament on Egypt: adopted 2024-03-14"],
        ),
        (
            "Chile's Senate on Thursday rejected the bill passed by the Chamber of Deputies.",
            &["Chilean Senate on : rejected 2024-03-14, passed_chamber undated"],
        ),
        (
            "The Knesset met on Monday. It approved a bill by its Constitution Committee by 43 votes to 37.",
            &["Knesset on , by Constitution Committee: adopted 2024-03-11", "final 43/37/-"],
        ),
        (
            "Kenya's National Assembly debated a bill. It was rejected by its Health Committee by 10 votes to 2.",
            &["Health Committee on : introduced undated, rejected undated", "final 2/10/-"],
        ),
    ]);
}

#[test]
fn texts_that_others_want_decided() {
    check(&[
        (
            "Kenya's Senate debated a bill on Monday. Amnesty International recommended that the bill be rejected.",
            &["Senate of Kenya on : introduced undated", "Amnesty International speaks of it"],
        ),
        (
            "Kenya's Senate debated a bill. Amnesty International regretted that the bill was rejected on Monday.",
            &[
                "Senate of Kenya on : introduced undated, rejected 2024-03-11",
                "Amnesty International speaks of it",
            ],
        ),
    ]);
}

#[test]
fn appeals_wholes_and_what_they_are_on() {
    check(&[
        (
            "The Seimas on Monday adopted an appeal to the parliaments of Europe on the importance of protecting the rights of \
             children.",
            &["Seimas on : adopted 2024-03-11"],
        ),
        ("The Seimas on Monday rejected an appeal by the opposition to sit longer.", &[]),
        (
            "With 107 votes in favor of the 160 deputies, Guatemala's Congress approved a bill on Monday with the aim of banning \
             masks.",
            &["Congress of Guatemala on : adopted 2024-03-11", "final 107/-/-", "it decides"],
        ),
    ]);
}

#[test]
fn chambers_counts_and_members_of_states() {
    check(&[
        (
            "Argentina's Congress passed the bill on Monday by 38 votes to 29 in the Senate and 131 to 117 in the Chamber of \
             Deputies.",
            &[
                "Argentine Chamber of Deputies on : passed_chamber 2024-03-11, passed_legislature 2024-03-11",
                "final 38/29/-",
                "final 131/117/-",
            ],
        ),
        (
            "The East African Legislative Assembly adopted a resolution on Chad by 31 votes to 15. Kenya's Ali Okoth and \
             Rwanda's Odette Nyira voted against.",
            &[
                "East African Legislative Assembly on Chad: adopted undated",
                "final 31/15/- Ali Okoth no, Odette Nyira no",
            ],
        ),
        (
            "The East African Legislative Assembly adopted a resolution on Chad by 31 votes to 15. Kenya and Rwanda's envoys \
             voted against.",
            &[
                "East African Legislative Assembly on Chad: adopted undated",
                "final 31/15/- Kenya no, Rwanda no",
            ],
        ),
    ]);
}

#[test]
fn sayings_that_open_with_while() {
    let lead = "Kenya's Senate adopted a motion on Monday. ";
    check(&[
        (
            &format!(
                "{lead}Ali Okoth said that while his party supported the motion, the government should reopen talks."
            ),
            &["Senate of Kenya on : adopted 2024-03-11", "Ali Okoth speaks of it"],
        ),
        (
            &format!("{lead}Ali Okoth said it was late, while his party supported the motion."),
            &["Senate of Kenya on : adopted 2024-03-11", "Ali Okoth speaks of it"],
        ),
    ]);
}

#[test]
fn comments_declined() {
    let lead = "Kenya's Senate adopted a motion on Monday.";
    for (said, statements) in [
        ("The U.S. Embassy in Nairobi said it had no comment.", 0),
        ("Ali Okoth said that he could not comment on the motion.", 0),
        ("Ali Okoth said that he had not heard a comment from the minister.", 1),
    ] {
        let found = Engine::new().extract(&format!("Vote taken\n\n{lead} {said}\n"), &Meta::default());
        assert_eq!(found.statements.len(), statements, "{said}");
    }
}

#[test]
fn numbers_inside_provisions() {
    for (law, text) in [
        ("law No. 57-12 on arrests", "law No. 57-12 on arrests"),
        ("laws on arrests 57-12", "laws on arrests"),
    ] {
        let found = Engine::new().extract(
            &format!("Vote taken\n\nChile's Senate on Monday adopted a bill that amends {law}.\n"),
            &Meta::default(),
        );
        assert_eq!(found.provisions[0].text, text);
    }
}

#[test]
fn stands_of_governments_and_ways_to_court() {
    let lead = "Chile's Senate passed a bill on Friday.";
    for (said, against) in [
        ("Minister Ali Okoth said that the government was against the bill because it came late.", true),
        ("Minister Ali Okoth said the cabinet remained opposed to the bill.", true),
        ("Minister Ali Okoth said that nobody was against the bill.", false),
        ("Ann Roe said her party would turn to the Constitutional Court.", true),
        ("Ann Roe said the bill would go to the Constitutional Court.", false),
    ] {
        let found = Engine::new().extract(&format!("Vote taken\n\n{lead} {said}\n"), &Meta::default());
        assert_eq!(found.statements[0].stance == Some(Stance::Oppose), against, "{said}");
    }
}
