//! What parliaments' and town halls' reporters write: votes announced, rivals of a text, offices told at length, words within a
//! relative clause. Each with its near miss.

use crate::fates::{check, dated, fate, name};
use plenary_extract::record::{Extraction, Resolution};
use plenary_extract::{Engine, Meta};

fn sponsors(found: &Extraction, text: &Resolution) -> String {
    text.sponsors.iter().map(|s| name(found, s)).collect::<Vec<_>>().join(", ")
}

fn provisions(found: &Extraction, text: &Resolution) -> String {
    let own = found.provisions.iter().filter(|p| p.resolution.as_ref() == Some(&text.r#ref));
    own.map(|p| format!("{} {}", p.force, p.text)).collect::<Vec<_>>().join(" | ")
}

/// `speaker: words`, one a statement.
fn said(body: &str) -> Vec<String> {
    let published = time::Date::from_calendar_date(2024, time::Month::March, 15).ok();
    let found = Engine::new().extract(&format!("Vote taken\n\n{body}\n"), &Meta { published });
    let line = |s: &plenary_extract::record::Statement| {
        let words: Vec<&str> = s.segments.iter().map(|s| s.exact.as_str()).collect();
        format!("{}: {}", s.speaker.as_ref().map_or("nobody", |a| name(&found, a)), words.join(" // "))
    };
    found.statements.iter().map(line).collect()
}

#[test]
fn a_vote_that_is_all_there_is() {
    const COMING: &[&str] = &["adopted 2024-03"];
    check(
        dated,
        &[
            ("The House of Commons is set to vote next week on a motion condemning Chad.", COMING),
            ("British MPs will vote next week on a motion to call the raids in Chad a crime.", COMING),
            (
                "The House of Commons will hold a vote on Wednesday on a motion condemning Chad. The motion calls on the army \
                 to leave the villages.",
                &["adopted 2024-03-20"],
            ),
            ("The Senate will vote on an amendment to its rules next week.", &[]),
            ("The House of Commons will vote next week on whether to sit longer.", &[]),
        ],
    );
}

#[test]
fn who_stands_behind() {
    for (body, want) in [
        (
            "The resolution was sponsored by councilors Mira Halloway, Anisha M. Welles and Marc C. McDade.",
            "Mira Halloway, Anisha M. Welles, Marc C. McDade",
        ),
        (
            "The motion was brought forward by Liberal MP and foreign affairs parliamentary secretary Andrew Lester.",
            "Andrew Lester",
        ),
        (
            "The bill was introduced in the Dáil on Wednesday, 6th March, by Fianna Fáil's spokesperson on Foreign Affairs Neil \
             Collis.",
            "Neil Collis",
        ),
        (
            "Liberal MP Anna Lester rose following question period to present a motion condemning Chad. MPs adopted the motion.",
            "Anna Lester",
        ),
        ("Anna Lester rose to speak before the motion on Chad was adopted.", ""),
        ("Chief minister MK Selvam tabled the resolution.", "MK Selvam"),
    ] {
        check(sponsors, &[(body, &[want])]);
    }
}

#[test]
fn rivals_and_versions() {
    check(
        fate,
        &[
            (
                "The Leeds City Council passed a resolution on Chad. The final version was passed after a long debate.",
                &["Leeds City Council: Chad, adopted"],
            ),
            (
                "The Leeds City Council passed a resolution on Chad. An earlier version was voted down in November.",
                &["Leeds City Council: Chad, adopted", "Leeds City Council: Chad, rejected"],
            ),
            (
                "The Leeds City Council passed a resolution on Chad. An alternative resolution offered by Council Member Lina \
                 Palm was voted down. The original resolution that passed Thursday calls for talks.",
                &["Leeds City Council: Chad, adopted", "Leeds City Council: Chad, rejected"],
            ),
            (
                "Leeds City Council met. The resolution on Chad was approved by the eight-member City Council.",
                &["Leeds City Council: Chad, adopted"],
            ),
            ("MPs unanimously agreed on Thursday to pass a motion on Chad.", &["nobody: Chad, adopted"]),
            (
                "Councillors on Thursday unanimously agreed to adopt a motion on Chad.",
                &["nobody: Chad, adopted"],
            ),
        ],
    );
    check(
        |_, text| format!("{} {}", text.symbol.as_deref().unwrap_or("none"), text.stage),
        &[(
            "On March 11 the panel approved, by voice vote, two resolutions. The first resolution (H. Con. Res. 349) condemns \
             torture. The other resolution (H. Con. Res. 351), sponsored by Rep. Ada Collum (D-MN), deplores raids.",
            &["H. Con. Res. 349 adopted", "H. Con. Res. 351 adopted"],
        )],
    );
}

#[test]
fn clauses_that_are_no_provision() {
    check(
        provisions,
        &[
            (
                "The Leeds City Council passed a resolution calling for a ceasefire in Chad, making Leeds the largest city to do \
                 so.",
                &["calls a ceasefire in Chad"],
            ),
            (
                "The Leeds City Council passed a resolution on Chad. While the resolution called for a durable truce, it passed \
                 hours before the army agreed to one.",
                &["calls a durable truce"],
            ),
        ],
    );
}

#[test]
fn what_is_said_ends_with_its_clause() {
    for (body, want) in [
        (
            "Senator Kim Rowe, who said the text was late, voted against it.",
            &["Kim Rowe: the text was late"][..],
        ),
        (
            "Senator Kim Rowe, who said the man, a teacher, was killed, voted against it.",
            &["Kim Rowe: the man, a teacher, was killed"],
        ),
        (
            "The motion was tabled by Kim Rowe, who said the man, a teacher, was killed.",
            &["Kim Rowe: the man, a teacher, was killed"],
        ),
        (
            "Anna Roe argued that such a motion, while not binding, sends a clear signal that the house is united.",
            &["Anna Roe: such a motion, while not binding, sends a clear signal that the house is united"],
        ),
        (
            "Minister Nigel Addams spoke. He said the “longstanding position” was that courts decide: “We leave what it is \
             called to a court of law.”",
            &[
                "Nigel Addams: the “longstanding position” was that courts decide",
                "Nigel Addams: We leave what it is called to a court of law.",
            ],
        ),
        (
            "Speaking in the debate, Nus Ghalib - another member they had banned - said the text was late.",
            &["Nus Ghalib: the text was late"],
        ),
        ("Nusrat Ghalib MP said the text was late.", &["Nusrat Ghalib: the text was late"]),
        (
            "Council President and District 2 Councilmember Nikki Bass said a ceasefire is necessary.",
            &["Nikki Bass: a ceasefire is necessary"],
        ),
        (
            "Democratic Alliance (DA) member of Parliament Emma Powell says the motion will hurt families.",
            &["Emma Powell: the motion will hurt families"],
        ),
    ] {
        assert_eq!(said(body), want, "{body}");
    }
}

#[test]
fn whose_minister_speaks_abroad() {
    let body = "OTTAWA – Canada's House of Commons adopted a motion on Chad. Speaking to reporters in Washington, Foreign \
                Affairs Minister Christa Freeman praised it. The United States did too.";
    let found = Engine::new().extract(&format!("Vote taken\n\n{body}\n"), &Meta { published: None });
    let minister =
        found.actors.iter().find(|a| a.name == "Christa Freeman").and_then(|a| a.represents.clone());
    assert_eq!(minister.as_deref().map(|a| name(&found, a)), Some("Canada"));
}

#[test]
fn photographers_are_nobody_in_the_story() {
    let body = "MPs met on Tuesday.\n\nFlags are flown outside the house (Yuna Mokk/PA)\n\nMember Ada Collum greets supporters \
                after the vote on Thursday. Benn Hovlund | City News\n\nThe motion on Chad was adopted.";
    let found = Engine::new().extract(&format!("Vote taken\n\n{body}\n"), &Meta { published: None });
    let names: Vec<&str> = found.actors.iter().map(|a| a.name.as_str()).collect();
    assert_eq!(names, ["Chad", "Ada Collum"]);
}

#[test]
fn how_many_there_were_on_a_side() {
    let line = |found: &Extraction, text: &Resolution| {
        let own = found.votes.iter().find(|v| v.resolution.as_ref() == Some(&text.r#ref));
        own.map_or("no vote".to_owned(), |v| {
            format!("{:?} {:?} {:?}, {}", v.yes, v.no, v.abstain, text.stage)
        })
    };
    for (body, want) in [
        (
            "A total of 248 members of the house voted in favour of the motion on Chad. The total number of members who voted \
             against the motion was 91.",
            "Some(248) Some(91) None, adopted",
        ),
        (
            "The motion on Chad was adopted, with 48 votes in favour. The number of members who voted against was nine, while \
             three abstained.",
            "Some(48) Some(9) Some(3), adopted",
        ),
        ("The motion on Chad was adopted. The number of those against raids has grown to 91.", "no vote"),
    ] {
        check(line, &[(body, &[want])]);
    }
    check(
        provisions,
        &[(
            "With a vote of 30 for and 4 against, the amended motion calling on Chad to open its prisons and free writers was \
             carried in the house on Tuesday.",
            &["calls Chad to open its prisons and free writers"],
        )],
    );
}

#[test]
fn bills_on_their_way_and_motions_on_policy() {
    check(
        fate,
        &[
            (
                "The Borders Bill would let ministers strip people of their citizenship. The bill will now go back to the House \
                 of Commons.",
                &["nobody: , introduced"],
            ),
            (
                "“The Borders Bill would let them strip people of it,” said Ada Collum. “The bill is wrong.”",
                &[],
            ),
            ("The Borders Bill would let ministers strip people of their citizenship.", &[]),
        ],
    );
    check(
        provisions,
        &[
            (
                "The National Assembly has adopted a motion to close the embassy in Chad and cut all diplomatic ties.",
                &["decides the embassy in Chad | decides all diplomatic ties"],
            ),
            ("The National Assembly has adopted a motion to close the debate on Chad.", &[]),
            (
                "The Leeds City Council passed a resolution on Chad. The resolution called \"upon the army to leave the villages\
                 \".",
                &["calls the army to leave the villages"],
            ),
            ("MPs passed the widely condemned Borders Bill, which would ban marches.", &["decides marches"]),
        ],
    );
    check(
        |found, text| {
            let own = found.votes.iter().filter(|v| v.resolution.as_ref() == Some(&text.r#ref));
            own.map(|v| format!("{} {:?}", v.scope, v.yes)).collect::<Vec<_>>().join(", ")
        },
        &[
            (
                "The Borders Bill returned to the House of Lords. In another government defeat, peers backed by 163 votes to 138 a \
                 demand for a right to work.",
                &["amendment Some(163)"],
            ),
            (
                "The Borders Bill returned to the House of Lords. Peers voted by 163 to 138 to remove a broad provision on those \
                 who arrive.",
                &["amendment Some(163)"],
            ),
            (
                "In a defeat for the government, MPs rejected the Borders Bill by 163 votes to 138.",
                &["final Some(138)"],
            ),
        ],
    );
}

#[test]
fn seats_sources_and_further_bills() {
    let actors = |body: &str| {
        let found = Engine::new().extract(&format!("Vote taken\n\n{body}\n"), &Meta { published: None });
        found.actors.iter().map(|a| a.name.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(
        actors("The bill was tabled by Bob Meadow (D-New Jersey) and Tom Udale (D-New Mexico)."),
        ["Bob Meadow", "Tom Udale"]
    );
    assert_eq!(actors("The bill was tabled by Mexico."), ["Mexico"]);
    check(
        |found, text| format!("{}, {}", text.stage, sponsors(found, text)),
        &[(
            "The Senate passed the Chad bill by unanimous consent on Tuesday. The Senate also passed legislation by consent, \
             backed by Sens. Jeff Marlow (D-Ore.) and John Corwin (R-Texas), that would ban exports of tear gas.",
            &["passed_chamber, ", "passed_chamber, Jeff Marlow, John Corwin"],
        )],
    );
    check(
        |_, text| format!("{:?} {}", text.kind, text.stage),
        &[(
            "The Senate passed the Chad Rights Act on Tuesday. It now goes to the House of Representatives, which approved its own \
             version of the measure in May.",
            &["Bill adopted", "Bill passed_chamber"],
        )],
    );
    check(
        provisions,
        &[(
            "The Leeds City Council adopted a resolution calling for a ceasefire in Chad, reports City News.",
            &["calls a ceasefire in Chad"],
        )],
    );
}

#[test]
fn who_speaks_where_sentences_are_glued_or_others_are_near() {
    let lead = "Fiji's parliament passed a bill on jails on Friday.";
    for (then, want) in [
        (
            "All backed it.“I have neighbours who are held there,” Ann Roe said.",
            "Ann Roe: I have neighbours who are held there",
        ),
        (
            "Outside Parliament, the Jail Watch Network hailed it. “MPs have heard us,” its director Ann Roe said.",
            "Ann Roe: MPs have heard us",
        ),
        (
            "Members of the Green Party opposed it. Retired officers and their families have argued that it came late.",
            "nobody: it came late",
        ),
        (
            "Members of the Green Party opposed it. Its leaders argued that it came late.",
            "Green Party: it came late",
        ),
    ] {
        assert_eq!(said(&format!("{lead} {then}")), [want], "{then}");
    }
}
