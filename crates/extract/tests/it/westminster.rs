//! Parliaments in the manner of Westminster, as their own press tells of them: the other house, the assent, changes, who joined forces,
//! bills brought in by leave, laws replaced. Each with its near miss.

use crate::fates::{check, dated, fate, name};
use plenary_extract::record::{Extraction, Resolution};
use plenary_extract::{Engine, Meta};

/// `scope yes/no outcome: voter option, ...`, one a vote of the text.
fn votes(found: &Extraction, text: &Resolution) -> String {
    let count = |n: Option<u32>| n.map_or("-".to_owned(), |n| n.to_string());
    let own = found.votes.iter().filter(|v| v.resolution.as_ref() == Some(&text.r#ref));
    let told = own.map(|v| {
        let each = v.positions.iter().map(|p| format!(" {} {}", name(found, &p.actor), p.option));
        let outcome = v.outcome.map_or_else(|| "open".to_owned(), |o| o.to_string());
        format!("{} {}/{} {outcome}{}", v.scope, count(v.yes), count(v.no), each.collect::<String>())
    });
    told.collect::<Vec<_>>().join("; ")
}

/// `stage by sponsors`
fn brought(found: &Extraction, text: &Resolution) -> String {
    let by: Vec<&str> = text.sponsors.iter().map(|s| name(found, s)).collect();
    format!("{} by {}", text.stage, by.join(" and "))
}

/// What a text says.
fn says(found: &Extraction, text: &Resolution) -> String {
    let own = found.provisions.iter().filter(|p| p.resolution.as_ref() == Some(&text.r#ref));
    own.map(|p| p.text.as_str()).collect::<Vec<_>>().join("; ")
}

#[test]
fn the_other_house_is_still_to_come() {
    const BOTH: &[&str] = &["passed_chamber 2024-03-14, passed_legislature undated"];
    const ONE: &[&str] = &["passed_chamber 2024-03-14"];
    for (told, want) in [
        ("It must now clear the Dáil.", BOTH),
        ("The legislation must now go through several stages in the Dáil before it becomes law.", BOTH),
        ("It has to pass through all stages in the Dáil.", BOTH),
        ("It must also be passed by the Dáil.", BOTH),
        ("The bill will now be scrutinised by the Dáil.", BOTH),
        ("The bill will now be tabled in the Dáil.", BOTH),
        ("It still needs the approval of the Dáil.", BOTH),
        ("The bill may not pass the Dáil.", ONE),
        ("A bill must be passed by the Dáil to become law.", ONE),
        ("It would be scrutinised by the Dáil if there were time.", ONE),
    ] {
        check(dated, &[(&format!("The Seanad passed a bill on prisons on Thursday. {told}"), want)]);
    }
}

#[test]
fn assent_to_come() {
    const WAITS: &[&str] = &["passed_chamber 2024-03-14, enacted undated"];
    for (told, want) in [
        ("The law will come into force six months after it receives royal assent.", WAITS),
        ("The bill becomes law after it receives royal assent.", WAITS),
        ("The bill will come into force 30 days after it is signed by the president.", WAITS),
        ("It received royal assent on Friday.", &["passed_chamber 2024-03-14, enacted 2024-03-15"]),
    ] {
        check(dated, &[(&format!("The Senate passed the Prisons Bill on Thursday. {told}"), want)]);
    }
}

#[test]
fn attempts_to_change_a_bill() {
    const LEAD: &str = "Fiji's parliament passed the Prisons Bill.";
    for (told, want) in [
        ("An attempt to replace jail terms with fines failed by 30 votes to 20.", "amendment 20/30 rejected"),
        ("A bid to soften the penalties was defeated by 30 votes to 20.", "amendment 20/30 rejected"),
        (
            "An amendment calling for sanctions on Chinese judges was voted down 30-20.",
            "amendment 20/30 rejected",
        ),
        ("The judges dismissed the appeal by two to one.", ""),
    ] {
        check(votes, &[(&format!("{LEAD} {told}"), &[want])]);
    }
    check(
        fate,
        &[(
            "Fiji's parliament passed the Prisons Bill. An attempt to replace jail terms with fines failed in a voice vote.",
            &["Parliament of Fiji: , adopted"],
        )],
    );
}

#[test]
fn who_joined_forces() {
    const NO: &str = "final 13/52 rejected Australian Labor Party no Liberal-National Coalition no";
    for (told, want) in [
        ("Labor and the Coalition joined forces in the Senate to vote down a Greens motion on Chad.", NO),
        ("Labor and the Coalition teamed up in the Senate to defeat a Greens motion on Chad.", NO),
        ("Labor and the Coalition united to vote down a Greens motion on Chad in the Senate.", NO),
        (
            "Labor and the Coalition teamed up in the Senate to write a Greens motion on Chad.",
            "final 13/52 rejected",
        ),
    ] {
        check(votes, &[(&format!("{told} The motion was defeated 52-13."), &[want])]);
    }
}

#[test]
fn a_part_of_those_present_is_no_count() {
    for told in [
        "with nearly all of the 389 legislators present voting in favour",
        "with more than half of its 300 members voting in favour",
    ] {
        check(votes, &[(&format!("Uganda's parliament passed a bill on prisons, {told}."), &[""])]);
    }
    check(
        votes,
        &[(
            "Uganda's parliament passed a bill on prisons, with 200 of the 389 legislators voting in favour.",
            &["final 200/- adopted"],
        )],
    );
}

#[test]
fn who_brings_a_bill_in() {
    check(
        brought,
        &[
            (
                "Labour MP Joan Marwood brought in the Prison Visits (Children) Bill in the Commons under the ten-minute rule on Tuesday.",
                &["introduced by Joan Marwood"],
            ),
            (
                "Law Minister Amit Rao placed the Prisons Bill in the House yesterday and it was passed by voice vote in the Jatiya Sangsad.",
                &["adopted by Amit Rao"],
            ),
            (
                "The Lok Sabha passed the Prisons Bill. Amit Rao placed the bill on his desk.",
                &["passed_chamber by "],
            ),
            ("MPs gave her permission to introduce a bill banning strip searches.", &["introduced by "]),
            ("MPs were asked for permission to introduce a bill banning strip searches.", &[]),
        ],
    );
}

#[test]
fn a_law_replaced_is_not_the_one_passed() {
    check(
        fate,
        &[
            (
                "Kenya's National Assembly passed the Media Bill, replacing the much-criticised Press Act. It was passed by voice vote.",
                &["National Assembly of Kenya: , passed_chamber"],
            ),
            (
                "Kenya's National Assembly passed the Media Bill, which replaces the Press Act. It was passed by voice vote.",
                &["National Assembly of Kenya: , passed_chamber"],
            ),
        ],
    );
}

#[test]
fn where_what_a_bill_says_ends() {
    check(
        says,
        &[
            ("The Senate passed a law banning beatings with near-unanimous support.", &["beatings"]),
            ("The Senate passed a bill banning work with little support.", &["work with little support"]),
            ("The Senate rejected a bill outlawing beatings for the third time in six years.", &["beatings"]),
            (
                "The Senate passed a bill. The bill requires the state to protect nurses from rape, trafficking and forced marriage.",
                &["the state to protect nurses from rape, trafficking and forced marriage"],
            ),
            (
                "The Senate passed a bill. The bill requires the state to act, ensuring that nurses are safe.",
                &["the state to act"],
            ),
            ("The Senate passed a bill. The bill will be introduced in the House next week.", &[""]),
            ("The Senate passed a bill. The bill will have its second reading on Monday.", &[""]),
            ("The Senate passed a bill. The bill gives detainees a hearing.", &["detainees a hearing"]),
        ],
    );
}

#[test]
fn where_what_is_said_ends() {
    let engine = Engine::new();
    for (body, want) in [
        (
            "The Senate passed a bill that critics say will silence nurses, and sent it to the president.",
            &["will silence nurses"][..],
        ),
        (
            "Conservative MP Mary Holt spoke against the bill, saying it would do harm, but did not force a vote.",
            &["it would do harm"],
        ),
        ("Mary Holt said it would do harm, but did not name it.", &["it would do harm"]),
        ("Mary Holt said it would do harm, but did not ban it.", &["it would do harm, but did not ban it"]),
        (
            "Mary Holt demanded that the bill be sent to a committee, but her proposals were rejected by voice vote.",
            &["the bill be sent to a committee"],
        ),
        ("The Greens backed the bill after it was amended to add that nurses must be paid.", &[]),
        ("Mary Holt rose to add that nurses must be paid.", &["nurses must be paid"]),
    ] {
        let found = engine.extract(&format!("Vote taken\n\n{body}\n"), &Meta::default());
        let said: Vec<&str> = found.statements.iter().map(|s| s.segments[0].exact.as_str()).collect();
        assert_eq!(said, want, "{body}");
    }
}

#[test]
fn votes_to_throw_out() {
    for (told, want) in [
        ("MPs voted by 171 to 116 to throw out the Prisons Bill.", "final 116/171 rejected"),
        ("MPs voted 171-116 to vote down the Prisons Bill.", "final 116/171 rejected"),
        ("MPs voted to vote the Prisons Bill down by 171 to 116.", "final 116/171 rejected"),
        (
            "MPs voted by 171 to 116 to overturn the amendment to the Prisons Bill.",
            "amendment 116/171 rejected",
        ),
        ("MPs voted by 171 to 116 to turn the Prisons Bill into law.", "final 171/116 adopted"),
    ] {
        check(votes, &[(&format!("Fiji's parliament sat on Thursday. {told}"), &[want])]);
    }
}

#[test]
fn the_house_where_it_happened() {
    const RAJYA: &[&str] = &["passed_legislature 2024-03-12, passed_chamber 2024-03-11"];
    check(
        dated,
        &[
            (
                "There were noisy scenes in the Rajya Sabha on Tuesday. The Media Bill was passed by voice vote. The Lok Sabha passed \
                 the bill on Monday.",
                RAJYA,
            ),
            (
                "Members walked out of the hall on Tuesday. The Media Bill was passed by voice vote in the Lok Sabha on Monday.",
                &["passed_chamber 2024-03-11"],
            ),
        ],
    );
}

#[test]
fn what_a_minister_is_for() {
    let engine = Engine::new();
    for (body, who, role) in [
        (
            "Minister of State for Personnel, Public Grievances and Pensions Ravi Menon said it was late.",
            "Ravi Menon",
            "Minister of State for Personnel, Public Grievances and Pensions",
        ),
        (
            "Minister for Social Justice Ravi Menon said it was late.",
            "Ravi Menon",
            "Minister for Social Justice",
        ),
        ("Chief Justice Ravi Menon said it was late.", "Ravi Menon", "Chief Justice"),
        (
            "Cabinet Secretary for Gender, Culture and Children Services Aisha Juma said it was late.",
            "Aisha Juma",
            "Cabinet Secretary for Gender, Culture and Children Services",
        ),
    ] {
        let found = engine.extract(&format!("Vote taken\n\n{body}\n"), &Meta::default());
        let told = found.actors.iter().find(|a| a.name == who).and_then(|a| a.role.as_deref());
        assert_eq!(told, Some(role), "{body}");
    }
}

#[test]
fn what_is_laid_out_by_others_is_not_theirs() {
    check(
        brought,
        &[("The Commons passed a motion on genocide as laid out by the United Nations.", &["adopted by "])],
    );
}
