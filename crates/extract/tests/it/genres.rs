//! Sentences of press releases, agencies and statements: what each adds to the records, with its near miss.

use crate::fates::name;
use plenary_extract::record::Extraction;
use plenary_extract::{Engine, Meta};

/// A line for every record but the actors.
fn told(found: &Extraction) -> Vec<String> {
    let list = |refs: &[plenary_extract::record::Short]| {
        refs.iter().map(|r| name(found, r)).collect::<Vec<_>>().join(" and ")
    };
    let mut out = Vec::new();
    for r in &found.resolutions {
        let body = r.body.as_ref().map_or("nobody", |b| name(found, b));
        let days = r.events.iter().map(|e| {
            let day = e.date.map_or_else(|| "undated".to_owned(), |d| d.to_string());
            format!("{}{} {day}", if e.expected { "expected " } else { "" }, e.stage)
        });
        let by = if r.sponsors.is_empty() { String::new() } else { format!(", by {}", list(&r.sponsors)) };
        out.push(format!("{body} on {}{by}: {}", list(&r.subjects), days.collect::<Vec<_>>().join(", ")));
    }
    for v in &found.votes {
        let count = |n: Option<u32>| n.map_or("-".to_owned(), |n| n.to_string());
        let voters: Vec<_> =
            v.positions.iter().map(|p| format!(" {} {}", name(found, &p.actor), p.option)).collect();
        out.push(format!(
            "{} {}/{}/{}{}",
            v.scope,
            count(v.yes),
            count(v.no),
            count(v.abstain),
            voters.join(",")
        ));
    }
    for s in &found.statements {
        let speaker = s.speaker.as_ref().map_or("nobody", |a| name(found, a));
        out.push(format!("{speaker} speaks{}", if s.resolution.is_some() { " of it" } else { "" }));
    }
    out.extend(found.provisions.iter().map(|p| format!("it {}", p.force)));
    out
}

/// Reads each as an article of 15 March 2024, a Friday.
fn check(rows: &[(&str, &[&str])]) {
    let engine = Engine::new();
    let published = time::Date::from_calendar_date(2024, time::Month::March, 15).ok();
    let mut failed = String::new();
    for (body, want) in rows {
        let got = told(&engine.extract(&format!("Vote taken\n\n{body}\n"), &Meta { published }));
        if got != *want {
            failed += &format!("\n{body}\n  want {want:?}\n  got {got:?}");
        }
    }
    assert!(failed.is_empty(), "{failed}");
}

#[test]
fn motions_and_what_they_clear_the_way_for() {
    check(&[
        (
            "The Human Rights Council on Thursday rejected a motion by Cuba to take no action on a draft resolution on Mali, \
             clearing the way for its adoption.\n\nThe motion was defeated by 22 votes to 14.\n\nThe Council then adopted the \
             draft by 19 votes to 5.",
            &["UN Human Rights Council on Mali: adopted 2024-03-14", "procedural 14/22/-", "final 19/5/-"],
        ),
        (
            "The Senate of Chile on Thursday passed a motion on Niger.\n\nThe motion was approved by 22 votes to 14.",
            &["Chilean Senate on Niger: adopted 2024-03-14", "final 22/14/-"],
        ),
        (
            "The Human Rights Council on Thursday heard Cuba on a draft resolution on Mali, clearing the way for a vote.",
            &[],
        ),
    ]);
}

#[test]
fn who_voted_and_who_did_not() {
    check(&[
        (
            "The General Assembly adopted a resolution on Iran by 78 votes to 31. Hungary, the only EU member not to vote in \
             favour, abstained.",
            &["UN General Assembly on Iran: adopted undated", "final 78/31/- Hungary abstain"],
        ),
        (
            "The General Assembly adopted a resolution on Iran by 78 votes to 31. Hungary was the only EU member to vote in \
             favour.",
            &["UN General Assembly on Iran: adopted undated", "final 78/31/- Hungary yes"],
        ),
        (
            "The House passed a bill on Chad by 300 votes to 2. The no votes came from Rep. Ann Roe, R-Ky., and Rep. Jo Poe, \
             D-Wash. Poe said it was late.",
            &[
                "U.S. House of Representatives on Chad: passed_chamber undated",
                "final 300/2/- Ann Roe no, Jo Poe no",
                "Jo Poe speaks of it",
            ],
        ),
    ]);
}

#[test]
fn lists_under_what_others_ask_for() {
    let lead = "The Security Council adopted a resolution on Sudan by 14 votes to none.";
    for (who, rest) in [
        ("The coalition calls on states to:", 0),
        ("We urge states to:", 0),
        ("The resolution calls on states to:", 2),
    ] {
        let found = Engine::new().extract(
            &format!("Vote taken\n\n{lead}\n\n{who}\n\n• suspend arms transfers to all parties;\n\n• pay the agency in full.\n"),
            &Meta::default(),
        );
        assert_eq!(found.provisions.len(), rest, "{who}");
    }
}

#[test]
fn days_of_words_on_a_text() {
    check(&[
        (
            "BERLIN - The Foreign Ministry on Friday thanked the 93 states that supported a UN General Assembly resolution on \
             Mali. The resolution was adopted late on Thursday by 93 votes to 12.",
            &["UN General Assembly on Mali: adopted 2024-03-14", "final 93/12/-"],
        ),
        (
            "Amnesty International on Tuesday welcomed the UN Security Council's adoption of a resolution on Sudan.",
            &["UN Security Council on Sudan: adopted undated"],
        ),
        (
            "The UN Security Council on Tuesday adopted a resolution on Sudan, which Amnesty International welcomed.",
            &["UN Security Council on Sudan: adopted 2024-03-12"],
        ),
    ]);
}

#[test]
fn figures_are_said_of_no_text() {
    check(&[
        (
            "The Human Rights Council adopted a resolution on Sudan on Thursday. The war has displaced eight million people, \
             according to U.N. figures.",
            &["UN Human Rights Council on Sudan: adopted 2024-03-14", "United Nations speaks"],
        ),
        (
            "The Human Rights Council adopted a resolution on Sudan on Thursday. The resolution will help eight million people, \
             according to Chad.",
            &["UN Human Rights Council on Sudan: adopted 2024-03-14", "Chad speaks of it"],
        ),
    ]);
}

#[test]
fn who_wrote_it_and_what_follows_it() {
    check(&[
        (
            "The General Assembly adopted a resolution on Iraq by 78 votes to 15. The document was drafted by Iraq.",
            &["UN General Assembly on Iraq, by Iraq: adopted undated, introduced undated", "final 78/15/-"],
        ),
        (
            "The General Assembly adopted an Iraqi resolution on Iraq by 78 votes to 15.",
            &["UN General Assembly on Iraq: adopted undated", "final 78/15/-"],
        ),
        (
            "The General Assembly on Thursday adopted a resolution on Mali by 116 votes to 0. The Security Council is expected to \
             vote on a follow-up text, tabled by Japan, next week.",
            &[
                "UN General Assembly on Mali: adopted 2024-03-14",
                "UN Security Council on Mali, by Japan: introduced undated, expected adopted 2024-03",
                "final 116/0/-",
            ],
        ),
    ]);
}

#[test]
fn texts_so_far_only_spoken_of() {
    check(&[
        (
            "Fiji says the resolution on Mali sends a message. The Human Rights Council adopted it on Thursday.",
            &["UN Human Rights Council on Mali: adopted 2024-03-14", "Fiji speaks of it"],
        ),
        (
            "Fiji says the resolution on Mali sends a message. The Human Rights Council met on Thursday.",
            &["Fiji speaks"],
        ),
    ]);
}

#[test]
fn houses_of_a_land_that_is_not_told() {
    check(&[
        (
            "Parliament passed the bill on torture on Thursday. The bill had been referred to the Justice Committee in February.",
            &["nobody on : passed_chamber 2024-03-14, referred 2024-02"],
        ),
        (
            "The Justice Committee approved the bill on torture on Thursday. It had been referred to it in February.",
            &["Justice Committee on : committee_approved 2024-03-14, referred 2024-02"],
        ),
        (
            "Kenya's National Assembly passed the torture bill on Thursday. If the Senate fails to act, the bill lapses.",
            &["National Assembly of Kenya on : passed_chamber 2024-03-14"],
        ),
        (
            "Kenya's National Assembly passed the torture bill on Thursday. The Senate failed to act, and the bill lapsed.",
            &["National Assembly of Kenya on : passed_chamber 2024-03-14, lapsed undated"],
        ),
        (
            "The General Assembly adopted a resolution on Mali without a vote on Thursday. The text had been forwarded by the \
             Fourth Committee in February.",
            &["UN General Assembly on Mali: adopted 2024-03-14, committee_approved 2024-02", "final -/-/-"],
        ),
    ]);
}

#[test]
fn votes_to_come_and_texts_asked_for() {
    check(&[
        (
            "The Security Council is expected to vote on Tuesday on a draft resolution demanding a truce in Mali. It needs at \
             least nine votes in favour and no veto by the United States, France, Britain, Russia or China to be adopted.",
            &["UN Security Council on Mali: expected adopted 2024-03-19", "it demands"],
        ),
        (
            "Russia vetoed the draft resolution on Mali in the Security Council on Thursday.",
            &["UN Security Council on Mali: vetoed 2024-03-14", "final -/-/- Russia no"],
        ),
        (
            "Relatives of those killed appealed on Thursday to the United Nations Security Council to adopt a British draft \
             resolution on Mali that is expected to be put to a vote on Tuesday.",
            &["UN Security Council on Mali, by United Kingdom: expected adopted 2024-03-19"],
        ),
        (
            "The Security Council agreed on Thursday to adopt a British draft resolution on Mali.",
            &["UN Security Council on Mali, by United Kingdom: adopted 2024-03-14"],
        ),
        (
            "We write to urge your delegation to support the adoption of a resolution on Mali at the Human Rights Council.",
            &["UN Human Rights Council on Mali: expected adopted undated"],
        ),
        (
            "Chad applauds the Human Rights Council's vote yesterday to renew the mandate of the mission on Mali.",
            &["UN Human Rights Council on Mali: adopted 2024-03-14"],
        ),
        (
            "Algeria's draft resolution on Mali goes to a vote in the Security Council on Tuesday. Washington vetoed a similar \
             draft on February 20, when 13 members voted in favour and Britain abstained.",
            &[
                "UN Security Council on Mali, by Algeria: expected adopted 2024-03-19",
                "UN Security Council on Mali: vetoed 2024-02-20",
                "final 13/1/1 United States no, United Kingdom abstain",
            ],
        ),
    ]);
}

#[test]
fn turns_of_interviews() {
    check(&[
        (
            "The Human Rights Council adopted a resolution on Mali on Thursday.\n\nQ: What is your comment?\n\nA: The \
             resolution disregards the facts. We strongly deplore it.",
            &["UN Human Rights Council on Mali: adopted 2024-03-14", "nobody speaks of it"],
        ),
        (
            "The Human Rights Council adopted a resolution on Mali on Thursday.\n\nMR. HOLLOWAY: We think it is a strong \
             resolution.",
            &["UN Human Rights Council on Mali: adopted 2024-03-14", "Holloway speaks of it"],
        ),
        (
            "The Human Rights Council adopted a resolution on Mali on Thursday.\n\nNOTE: The text is not yet online.",
            &["UN Human Rights Council on Mali: adopted 2024-03-14"],
        ),
    ]);
}

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
            &["Senate of Kenya on , by Ali Okoth: passed_chamber 2024-03-12, introduced undated"],
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
