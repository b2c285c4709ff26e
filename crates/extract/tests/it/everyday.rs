//! Everyday sentences beside a decision, each with its near miss: wishes, numbers, statements that are texts, separate votes.

use crate::fates;
use crate::fates::{dated, fate, name};
use plenary_extract::record::{Extraction, Resolution};
use plenary_extract::{Engine, Meta};

/// `number by sponsors`
fn numbered(found: &Extraction, text: &Resolution) -> String {
    let sponsors: Vec<&str> = text.sponsors.iter().map(|s| name(found, s)).collect();
    format!("{} by {}", text.symbol.as_deref().unwrap_or("-"), sponsors.join(" and "))
}

/// What a text says.
fn says(found: &Extraction, text: &Resolution) -> String {
    let own = found.provisions.iter().filter(|p| p.resolution.as_ref() == Some(&text.r#ref));
    own.map(|p| format!("{} {}", p.force, p.text)).collect::<Vec<_>>().join("; ")
}

#[test]
fn a_wish_is_no_step() {
    fates::check(
        dated,
        &[
            (
                "Fiji's parliament passed a bill on the media on Thursday. Editors had urged MPs last month to pass the bill.",
                &["adopted 2024-03-14"],
            ),
            (
                "Fiji's parliament passed a bill on the media on Thursday. Editors had asked MPs to pass the bill.",
                &["adopted 2024-03-14"],
            ),
            (
                "The Senate of Kenya will be asked to pass a bill on the media on Thursday.",
                &["passed_chamber 2024-03-21"],
            ),
        ],
    );
}

#[test]
fn texts_that_fell_or_ran_out_of_time() {
    fates::check(
        fate,
        &[
            (
                "The Scottish Parliament passed a bill on prisons by 79 votes to 42. An earlier bill ran out of time in 2020.",
                &["Scottish Parliament: , adopted", "Scottish Parliament: , lapsed"],
            ),
            (
                "The Scottish Parliament passed a bill on prisons by 79 votes to 42. The debate ran out of time in 2020.",
                &["Scottish Parliament: , adopted"],
            ),
            (
                "Kenya's National Assembly threw out a motion on refugees by 147 votes to 91. A similar motion fell in \
                 November 2022 by 120 votes to 88.",
                &["National Assembly of Kenya: , rejected", "National Assembly of Kenya: , rejected"],
            ),
        ],
    );
}

#[test]
fn papers_of_congress_and_who_brought_them_in() {
    fates::check(
        numbered,
        &[
            (
                "The House passed H.R. 1155 on Monday. Rep. Jim Dole introduced H.R. 1155 in February.",
                &["H.R. 1155 by Jim Dole"],
            ),
            (
                "The U.S. Senate passed S.Res. 317 on Monday. Sen. Ann Roe wrote S.Res. 317.",
                &["S.Res. 317 by Ann Roe"],
            ),
            ("The U.S. Senate passed S.Con.Res. 17 on Monday.", &["S.Con.Res. 17 by "]),
            (
                "The U.S. Senate passed a resolution on China, sending it to the House, where a companion measure has 112 sponsors. \
                 Sen. Ann Roe introduced S. Res. 317 in June.",
                &["S. Res. 317 by Ann Roe", "- by "],
            ),
            ("The U.S. Senate passed a resolution on China. Sen. Ann Roe wrote 317 letters.", &["- by "]),
        ],
    );
}

#[test]
fn decisions_taken_separately() {
    fates::check(
        fate,
        &[
            (
                "The Security Council on Tuesday unanimously adopted resolution 2790 on Sudan. In a separate vote of 13 to \
                 none, with Chad abstaining, it renewed the mandate of the panel of experts.",
                &["UN Security Council: Sudan, adopted", "UN Security Council: Sudan, adopted"],
            ),
            (
                "The Security Council on Tuesday unanimously adopted resolution 2790 on Sudan. It renewed the mandate of the \
                 panel of experts.",
                &["UN Security Council: Sudan, adopted"],
            ),
            (
                "The Human Rights Council adopted a resolution on Syria by 26 votes to 5. By consensus, it also extended the \
                 mandate of the expert on Mali.",
                &["UN Human Rights Council: Syria, adopted", "UN Human Rights Council: Mali, adopted"],
            ),
            (
                "The Human Rights Council adopted a resolution on Syria by 26 votes to 5. Earlier the council agreed without \
                 a vote to keep its monitor for Mali.",
                &["UN Human Rights Council: Syria, adopted", "UN Human Rights Council: Mali, adopted"],
            ),
            (
                "The Human Rights Council adopted a resolution on Syria by 26 votes to 5. Earlier the council agreed to keep \
                 its lunch break.",
                &["UN Human Rights Council: Syria, adopted"],
            ),
        ],
    );
}

#[test]
fn the_statement_that_a_house_adopted() {
    fates::check(
        says,
        &[
            (
                "Estonia's parliament adopted a statement on Russia. The statement, initiated by 85 members, calls on all \
                 states to follow suit.",
                &["calls all states to follow suit"],
            ),
            (
                "Estonia's parliament adopted a statement on Russia. The statement urges the cabinet to act.",
                &["urges the cabinet to act"],
            ),
            (
                "Estonia's parliament adopted a motion on Russia. The statement urges the cabinet to act.",
                &[""],
            ),
        ],
    );
}

#[test]
fn votes_against_ones_own_side() {
    let engine = Engine::new();
    let vote = "The UN Human Rights Council adopted a resolution on Sudan by 19 votes to 16. African members voted against.";
    for (body, want) in [
        ("Only Malawi broke ranks, abstaining.", "Malawi abstain"),
        ("Only Malawi broke ranks.", "Malawi yes"),
    ] {
        let found = engine.extract(&format!("Vote taken\n\n{vote} {body}\n"), &Meta::default());
        let told: Vec<String> = found
            .votes
            .iter()
            .flat_map(|v| &v.positions)
            .map(|p| format!("{} {}", name(&found, &p.actor), p.option))
            .collect();
        assert_eq!(told, [want], "{body}");
    }
}

#[test]
fn whom_an_office_speaks_for_is_no_party_named_before() {
    let engine = Engine::new();
    let lead = "The Scottish Parliament passed a bill on prisons on Thursday. The Greens supported it.";
    for (body, want) in [
        ("Justice secretary Fergus Mackie said it was time.", None),
        ("Campaigner Fergus Mackie said it was time.", None),
        ("Their whip, Fergus Mackie, said it was time.", Some("Green Party of England and Wales")),
    ] {
        let found = engine.extract(&format!("Vote taken\n\n{lead} {body}\n"), &Meta::default());
        let person = found.actors.iter().find(|a| a.name == "Fergus Mackie");
        let speaks_for = person.and_then(|p| p.represents.as_ref()).map(|r| name(&found, r));
        assert_eq!(speaks_for, want, "{body}");
    }
}

#[test]
fn committees_by_their_theme_and_members_of_regional_parliaments() {
    fates::check(
        fate,
        &[
            (
                "The European Parliament's Committee on Civil Liberties backed the draft rules by 47 votes to 5.",
                &[
                    "European Parliament Committee on Civil Liberties, Justice and Home Affairs: , committee_approved",
                ],
            ),
            (
                "The European Parliament met. The Committee on Petitions approved a draft resolution on Chad.",
                &["Committee on Petitions: Chad, committee_approved"],
            ),
            (
                "Ecowas lawmakers rejected a motion on Niger by 53 to 22.",
                &["ECOWAS Parliament: Niger, rejected"],
            ),
            ("Ecowas leaders rejected a motion on Niger.", &[]),
        ],
    );
}

#[test]
fn what_is_sent_back_is_not_adopted() {
    fates::check(
        fate,
        &[
            (
                "The Chicago City Council refused on Wednesday to take up a resolution on Chad, sending it back to committee \
                 on a 26-24 vote.",
                &["Chicago City Council: Chad, referred"],
            ),
            (
                "The Senate of Kenya passed a bill on Chad 26-24 on Monday, sending it back to the National Assembly.",
                &["Senate of Kenya: Chad, passed_chamber"],
            ),
        ],
    );
}

#[test]
fn a_reform_that_a_house_decides_on() {
    fates::check(
        fate,
        &[
            (
                "Mexico's Chamber of Deputies approved a reform that raises penalties for femicide.",
                &["Mexican Chamber of Deputies: , passed_chamber"],
            ),
            (
                "Chile's Senate voted 25 to 14 for a constitutional reform to protect migrants.",
                &["Chilean Senate: , passed_chamber"],
            ),
            ("Chile's Senate called for a reform of the police.", &[]),
            ("Chile's president backed a reform of the police.", &[]),
        ],
    );
}

/// `scope yes-no`, one a vote.
fn votes(found: &Extraction, text: &Resolution) -> String {
    let count = |n: Option<u32>| n.map_or("-".to_owned(), |n| n.to_string());
    let own = found.votes.iter().filter(|v| v.resolution.as_ref() == Some(&text.r#ref));
    own.map(|v| format!("{} {}-{}", v.scope, count(v.yes), count(v.no))).collect::<Vec<_>>().join(", ")
}

#[test]
fn counts_of_all_members_and_of_a_government_beaten() {
    fates::check(
        votes,
        &[
            (
                "Peru's Congress passed a bill on torture. The bill was backed by all 120 lawmakers.",
                &["final 120--"],
            ),
            ("Peru's Congress passed a bill on torture. The bill was backed by all 120 towns.", &[""]),
            (
                "The UK government suffered a defeat in the Lords over its Rwanda bill. Peers voted by 274 to 172 to require \
                 a report.",
                &["amendment 274-172"],
            ),
            (
                "The House of Commons rejected the government's bill on Rwanda by 274 to 172.",
                &["final 172-274"],
            ),
        ],
    );
}

#[test]
fn who_proposed_a_text_does_not_decide_on_it() {
    fates::check(
        fate,
        &[
            (
                "The European Parliament sat on Thursday. The resolution on Chad, drafted by the Committee on Petitions, was \
                 adopted by 191 votes to 103.",
                &["European Parliament: Chad, adopted"],
            ),
            (
                "The European Parliament sat on Thursday. The draft resolution on Chad was approved by the Committee on \
                 Petitions.",
                &["Committee on Petitions: Chad, committee_approved"],
            ),
        ],
    );
}

#[test]
fn a_companion_told_in_passing() {
    fates::check(
        votes,
        &[
            (
                "The Texas House passed House Bill 168 on Tuesday, 128-11. A companion, SB 77, is in committee. An amendment \
                 to keep the exception failed 37-98.",
                &["final 128-11, amendment 37-98", ""],
            ),
            (
                "The Texas House passed House Bill 168 on Tuesday, 128-11. The Senate passed SB 77. An amendment to it \
                 failed 12-18.",
                &["final 128-11", "amendment 12-18"],
            ),
        ],
    );
    fates::check(
        dated,
        &[
            (
                "The Texas House passed House Bill 168 on Tuesday. A bill like this year's died in the Senate in 2021.",
                &["passed_chamber 2024-03-12", "lapsed 2021"],
            ),
            (
                "The Texas House passed House Bill 168 on Tuesday. It heads to the Senate, where another has waited since \
                 February.",
                &["passed_chamber 2024-03-12, passed_legislature undated"],
            ),
        ],
    );
}

#[test]
fn bans_that_are_nouns() {
    fates::check(
        says,
        &[
            (
                "The Riksdag adopted a motion on Georgia. Under the text, the government must seek asset freezes and travel \
                 bans.",
                &["calls asset freezes and travel bans"],
            ),
            (
                "The Riksdag passed a bill on arms. The bill bans sales to Georgia.",
                &["decides sales to Georgia"],
            ),
        ],
    );
}

#[test]
fn another_house_decides_on_one_of_its_own() {
    fates::check(
        fate,
        &[
            (
                "The Folketing adopted a motion on Iran on Tuesday. Norway's Storting adopted a similar motion in November, while \
                 the Swedish Riksdag rejected one in May.",
                &["Folketing: Iran, adopted", "Storting: Iran, adopted", "Riksdag: Iran, rejected"],
            ),
            (
                "The Folketing adopted a motion on Iran on Tuesday. The Riksdag rejected one of its paragraphs.",
                &["Folketing: Iran, adopted"],
            ),
        ],
    );
}

/// `speaker: words`, one a statement.
fn said(body: &str) -> Vec<String> {
    let published = time::Date::from_calendar_date(2024, time::Month::March, 15).ok();
    let found = Engine::new().extract(&format!("Vote taken\n\n{body}\n"), &Meta { published });
    let told = found.statements.iter().map(|s| {
        let words: Vec<&str> = s.segments.iter().map(|x| x.exact.as_str()).collect();
        format!("{}: {}", s.speaker.as_ref().map_or("?", |a| name(&found, a)), words.join(" "))
    });
    told.collect()
}

#[test]
fn what_a_body_asks_of_those_who_make_the_law() {
    let lead = "Bolivia's Senate passed a bill on amnesty on Thursday.";
    let asked = said(&format!(
        "{lead} The Inter-American Commission on Human Rights last week asked legislators to shelve it."
    ));
    assert_eq!(asked, ["Inter-American Commission on Human Rights: legislators to shelve it"]);
    // What it asks of others, it asks in a text of its own.
    assert!(said(&format!("{lead} The UN Human Rights Council asked states to free prisoners.")).is_empty());
}
