//! Sentences of press releases, agencies and statements: what each adds to the records, with its near miss.

use crate::fates::{check_all, name};
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
pub fn check(rows: &[(&str, &[&str])]) {
    check_all(told, rows);
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
fn committees_that_send_a_text_on() {
    let sent_on = "UN General Assembly on Iran: adopted 2024-03-13, committee_approved 2023-11";
    let alone = "UN General Assembly on Iran: adopted 2024-03-13";
    for (how, want) in [
        ("The Third Committee had forwarded the text to the plenary in November.", sent_on),
        ("The Third Committee sent the text to the full Assembly in November.", sent_on),
        ("The text was sent to the Assembly by its Third Committee in November.", sent_on),
        ("The text had been sent to the plenary by the Third Committee in November.", sent_on),
        ("The Secretary-General sent a report to the Assembly in November.", alone),
        ("Its envoys had taken their letter to the plenary in November.", alone),
    ] {
        let text = format!(
            "The UN General Assembly on Wednesday adopted a resolution on Iran by 80 votes to 29. {how}"
        );
        check(&[(&text, &[want, "final 80/29/-"])]);
    }
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
            "Parliament passed the bill on torture on Thursday. It had been assigned to the Justice Committee in February.",
            &["nobody on : passed_chamber 2024-03-14, referred 2024-02"],
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
            "The Security Council is expected to vote on Tuesday on a draft resolution demanding a truce in \
             Mali. To pass, it needs at least nine votes in favour and no veto by China, Russia, Britain, \
             France or the United States.",
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
                "final 13/-/- United States no, United Kingdom abstain",
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
fn mandates_beside_texts_of_other_houses() {
    check(&[
        (
            "The Bundestag passed a motion on Mali on Thursday. A week ago the UN Human Rights Council set up a mission on the \
             crackdown.",
            &["Bundestag on Mali: adopted 2024-03-14", "UN Human Rights Council on Mali: adopted 2024-03"],
        ),
        (
            "The UN Human Rights Council passed a resolution on Mali on Thursday. It set up a mission on the crackdown.",
            &["UN Human Rights Council on Mali: adopted 2024-03-14"],
        ),
    ]);
}

#[test]
fn business_told_as_attempts() {
    let text = "The Human Rights Council adopted a resolution on Mali by 29 votes to 12.";
    let adopted = "UN Human Rights Council on Mali: adopted undated";
    for (told, vote) in [
        ("An attempt by Mali to have the draft set aside failed by 18 votes to 24.", "procedural 18/24/-"),
        (
            "Chad moved that the debate be closed, and carried the motion by 22 votes to 17.",
            "procedural 22/17/-",
        ),
    ] {
        check(&[(&format!("{text} {told}"), &[adopted, "final 29/12/-", vote])]);
    }
}

#[test]
fn texts_beside_the_house_own() {
    check(&[
        (
            "The Bundestag on Thursday adopted a motion on Mali. A second motion, from the Greens, deplored the raids in Chad.",
            &[
                "Bundestag on Mali: adopted 2024-03-14",
                "Bundestag on Chad, by Alliance 90/The Greens: adopted 2024-03-14",
                "it condemns",
            ],
        ),
        (
            "The Bundestag on Thursday adopted a motion on Mali. A second motion, from the Greens, was prepared in Chad.",
            &["Bundestag on Mali, by Alliance 90/The Greens: adopted 2024-03-14"],
        ),
        (
            "Leeds City Council passed a motion on Mali on Thursday. Bradford Council passed a similar text on 7 March.",
            &[
                "Leeds City Council on Mali: adopted 2024-03-14",
                "Bradford Council on Mali: adopted 2024-03-07",
            ],
        ),
        (
            "Vale Provincial Council passed a motion on Mali on Thursday. The Metropolitan Council passed a similar text on 7 March.",
            &[
                "Vale Provincial Council on Mali: adopted 2024-03-14",
                "Metropolitan Council on Mali: adopted 2024-03-07",
            ],
        ),
    ]);
}

#[test]
fn ends_of_bills() {
    let passed = "The Texas House passed House Bill 25 on Monday.";
    let there = "Texas House of Representatives on : passed_chamber 2024-03-11";
    for (told, want, votes) in [
        ("A Senate committee killed it on Friday.", ", rejected 2024-03-15", &[][..]),
        ("A storm killed it on Friday.", "", &[]),
        (
            "It came up short, 3-4, in the Senate Judiciary Committee on Friday.",
            ", rejected 2024-03-15",
            &["final 3/4/-"],
        ),
        ("The state came up short of money on Friday.", "", &[]),
    ] {
        let fate = format!("{there}{want}");
        check(&[(&format!("{passed} {told}"), &[&[fate.as_str()], votes].concat())]);
    }
    check(&[
        (
            "Kazakhstan's Mazhilis on Wednesday passed a package of amendments that bans badges in schools.",
            &["Mazhilis on : passed_chamber 2024-03-13", "it decides"],
        ),
        (
            "The National Assembly of Kenya passed the Women's (Amendment) Act 2015 on December 28 of that year.",
            &["National Assembly of Kenya on : enacted 2015, passed_chamber 2015-12-28"],
        ),
    ]);
}
