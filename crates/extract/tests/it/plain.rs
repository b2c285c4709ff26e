//! What reports of Congress, city councils, unions and organizations of states tell in plain words, each with its near miss.

use plenary_extract::record::{Extraction, Resolution, Short, Statement, Vote};
use plenary_extract::{Engine, Meta};

/// The records of one kind, a line each: `v`otes, `t`exts with body and sponsors, `p`rovisions, whom persons `r`epresent,
/// `s`tatements.
fn lines(found: &Extraction, kind: char) -> Vec<String> {
    let name = |r: Option<&Short>| {
        found.actors.iter().find(|a| Some(&a.r#ref) == r).map_or("nobody", |a| a.name.as_str())
    };
    let count = |n: Option<u32>| n.map_or("-".to_owned(), |n| n.to_string());
    match kind {
        'v' => {
            let vote = |v: &Vote| {
                let outcome = v.outcome.map_or("open".to_owned(), |o| o.to_string());
                format!("{} {}-{} {outcome}", v.scope, count(v.yes), count(v.no))
            };
            found.votes.iter().map(vote).collect()
        }
        't' => {
            let text = |r: &Resolution| {
                let by: Vec<_> = r.sponsors.iter().map(|s| name(Some(s))).collect();
                let on: Vec<_> = r.subjects.iter().map(|s| name(Some(s))).collect();
                format!("{}: {} by {}", name(r.body.as_ref()), on.join(", "), by.join(", "))
            };
            found.resolutions.iter().map(text).collect()
        }
        'r' => {
            let person = |a: &&plenary_extract::record::Actor| a.represents.is_some();
            let line =
                |a: &plenary_extract::record::Actor| format!("{}: {}", a.name, name(a.represents.as_ref()));
            found.actors.iter().filter(person).map(line).collect()
        }
        'p' => found.provisions.iter().map(|p| format!("{}: {}", p.force, p.text)).collect(),
        _ => {
            let said = |s: &Statement| {
                let stance = s.stance.map_or("none".to_owned(), |x| x.to_string());
                format!("{}: {stance}", name(s.speaker.as_ref()))
            };
            found.statements.iter().map(said).collect()
        }
    }
}

fn check(kind: char, rows: &[(&str, &[&str])]) {
    let engine = Engine::new();
    let published = time::Date::from_calendar_date(2025, time::Month::June, 18).ok();
    let mut failed = String::new();
    for (text, want) in rows {
        let found = engine.extract(text, &Meta { published });
        let told = lines(&found, kind);
        if told != *want {
            failed += &format!("\n{text}\n  want {want:?}\n  got {told:?}");
        }
    }
    assert!(failed.is_empty(), "{failed}");
}

#[test]
fn larger_sides_that_lose_to_a_bar() {
    check(
        'v',
        &[
            (
                "The bill on Chad failed to advance in the Senate by a vote of 52-46. It needed 60 votes to move forward.",
                &["final 52-46 rejected"],
            ),
            (
                "Senators took up the resolution on Chad. The motion to invoke cloture failed 51-47.",
                &["procedural 51-47 rejected"],
            ),
            (
                "The bill on Chad failed 270-150. A two-thirds majority was required.",
                &["final 270-150 rejected"],
            ),
            // The larger side won.
            ("The bill on Chad failed in the Senate by a vote of 52-46.", &["final 46-52 rejected"]),
            (
                "The bill on Chad failed by a vote of 52-46. The senators need new offices by 2030.",
                &["final 46-52 rejected"],
            ),
        ],
    );
}

#[test]
fn companions_and_cosponsors() {
    check(
        't',
        &[
            (
                "The House adopted a resolution on Chad, 385-14. The resolution has 60 co-sponsors from both parties, \
                 including Rep. Ada Norwell.",
                &["U.S. House of Representatives: Chad by Ada Norwell"],
            ),
            (
                "The House adopted a resolution on Chad, 385-14. The resolution lost 60 co-sponsors in May.",
                &["nobody: Chad by "],
            ),
            (
                "The U.S. Senate on Tuesday adopted a resolution on Chad. A companion resolution, H.Res. 931, is pending in the \
                 House Foreign Affairs Committee. It was introduced by Rep. Ada Norwell, D-Ohio.",
                &["U.S. Senate: Chad by ", "House Foreign Affairs Committee: Chad by Ada Norwell"],
            ),
            (
                "The U.S. Senate on Tuesday adopted a resolution on Chad. The resolution was introduced by Sen. Ada Norwell, \
                 D-Ohio.",
                &["U.S. Senate: Chad by Ada Norwell"],
            ),
            (
                "The Akron City Council approved a resolution Wednesday calling for calm, becoming the largest U.S. city to do \
                 so.",
                &["Akron City Council:  by "],
            ),
        ],
    );
}

#[test]
fn sponsors_of_both() {
    check(
        't',
        &[
            (
                "The council adopted a resolution on Chad and another on Mali. Both texts were sponsored by France.",
                &["nobody: Chad by France", "nobody: Mali by France"],
            ),
            (
                "The council adopted a resolution on Chad and another on Mali. The draft on Mali was sponsored by France.",
                &["nobody: Chad by ", "nobody: Mali by France"],
            ),
        ],
    );
}

#[test]
fn what_texts_say() {
    check(
        'p',
        &[
            (
                "The Senate passed a bill on schools. The bill would require publicly traded firms to disclose debts.",
                &["other: publicly traded firms to disclose debts"],
            ),
            (
                "The council adopted a resolution on Chad. It strongly condemned raids on camps.",
                &["condemns: raids on camps"],
            ),
            (
                "The Senate passed a bill on schools. The bill would create a team to write lessons and would provide $2 \
                 million for training.",
                &["decides: a team to write lessons", "decides: $2 million for training"],
            ),
            (
                "The council passed a resolution condemning the raid on the camp by a unanimous vote.",
                &["condemns: the raid on the camp"],
            ),
            (
                "The council passed a resolution condemning the raid by a rebel army.",
                &["condemns: the raid by a rebel army"],
            ),
            ("Senators took up the resolution on Chad. The motion to invoke cloture failed 51-47.", &[]),
        ],
    );
}

#[test]
fn houses_told_by_their_members() {
    check(
        't',
        &[
            ("Councillors in Leeds have backed a motion on Chad.", &["Leeds council: Chad by "]),
            (
                "City councillors in Leeds on Tuesday rejected a motion on Chad.",
                &["Leeds city council: Chad by "],
            ),
            (
                "Broward County commissioners approved a resolution on Chad.",
                &["Broward County Commission: Chad by "],
            ),
            (
                "San Francisco supervisors on Tuesday approved a resolution on Chad.",
                &["San Francisco Board of Supervisors: Chad by "],
            ),
            (
                "The Leeds council met on Monday. The motion on Chad, put by councillor Ada Norwell, was backed. Councillors in \
                 Leeds voted 30-12 for the motion.",
                &["Leeds council: Chad by Ada Norwell"],
            ),
            // No town's.
            ("Councillors in May approved a motion on Chad.", &["nobody: Chad by "]),
            ("EU commissioners approved a decision on Chad.", &[]),
            ("Councillors in opposition backed the motion on Chad.", &[]),
        ],
    );
}

#[test]
fn parties_counted_beside_the_house() {
    check(
        'v',
        &[
            (
                "The House took up a bill on Chad. Lawmakers voted 281-140 to pass it, with 81 Democrats and 200 Republicans in \
                 favor and 124 Democrats and 16 Republicans opposed.",
                &["final 281-140 adopted"],
            ),
            (
                "The House passed a bill on Chad, 281-140. Eighty-one Democrats and 200 Republicans voted for it; 124 Democrats \
                 and 16 Republicans were opposed.",
                &["final 281-140 adopted"],
            ),
            (
                "The House passed a bill on Chad, with 281 members in favor and 140 opposed.",
                &["final 281-140 adopted"],
            ),
        ],
    );
}

#[test]
fn bodies_of_unions_bars_and_churches() {
    check(
        't',
        &[
            (
                "The annual conference of the National Bakers' Union voted on Monday to support a motion on Chad.",
                &["annual conference of the National Bakers' Union: Chad by "],
            ),
            (
                "The United Bakers' Union's executive board voted unanimously to call for a ceasefire in Chad.",
                &["United Bakers' Union's executive board: Chad by "],
            ),
            ("The Law Society of Kenya adopted a resolution on Chad.", &["Law Society of Kenya: Chad by "]),
            // A group that speaks up decides nothing; a party's voters are not its house.
            ("Amnesty International passed a resolution on Chad.", &[]),
            ("The Law Society of Kenya said the resolution on Chad would help.", &[]),
        ],
    );
}

#[test]
fn members_suspended_by_organizations_of_states() {
    check(
        't',
        &[
            ("The African Union on Thursday suspended Gabon after a coup.", &["African Union: Gabon by "]),
            ("The Arab League has suspended Chad's membership.", &["Arab League: Chad by "]),
            (
                "The Council of Europe expelled Russia on Wednesday, weeks after it invaded Ukraine.",
                &["Council of Europe: Russia by "],
            ),
            (
                "ECOWAS leaders decided on Saturday to lift the sanctions imposed on Niger.",
                &["Economic Community of West African States: Niger by "],
            ),
            ("African Union leaders agreed on Monday to readmit Gabon.", &["African Union: Gabon by "]),
            ("African Union leaders agreed on Monday to meet again in Gabon.", &[]),
            ("Union leaders decided to suspend their strike.", &[]),
            ("The coup came days after the African Union had suspended Mali.", &[]),
            ("Turkey expelled Chad's ambassador. Kenya suspended Chad flights.", &[]),
        ],
    );
    check(
        'p',
        &[
            ("The African Union on Thursday suspended Gabon after a coup.", &["decides: Gabon"]),
            (
                "The African Union suspended Gabon from all activities until its rulers step down.",
                &["decides: Gabon from all activities until its rulers step down"],
            ),
        ],
    );
}

#[test]
fn whose_secretary_general() {
    check(
        'r',
        &[
            (
                "The Organization of Islamic Cooperation condemned the burning on Sunday and sent a delegation to the European \
                 Union. Secretary-General Omar Tal Badr said it must end.",
                &["Omar Tal Badr: Organisation of Islamic Cooperation"],
            ),
            (
                "The African Union met on Monday. The Bakers' Union backed the talks. General secretary Ada Norwell said they \
                 must go on.",
                &["Ada Norwell: Bakers' Union"],
            ),
        ],
    );
}

#[test]
fn what_a_text_says_ends_where_it_passes_a_house() {
    check(
        'p',
        &[
            (
                "A resolution condemning Iran's raids cleared the Texas Senate on a voice vote Monday.",
                &["condemns: Iran's raids"],
            ),
            (
                "A bill condemning Iran and Iraq passed the U.S. House 300-52 last week.",
                &["condemns: Iran and Iraq"],
            ),
            (
                "A resolution condemning a law that passed the Iranian parliament in May was adopted by the Texas Senate.",
                &["condemns: a law that passed the Iranian parliament in May"],
            ),
        ],
    );
}
