//! What a count was taken on where several things may be meant: a veto, an earlier step of the bill, a motion that stops the text,
//! a change to it, another bill. Each with its near miss.

use crate::fates;
use crate::fates::{dated, fate};
use crate::told;

const HEAD: &str = "Vote taken";

#[test]
fn vetoes_that_are_voted_on() {
    told::check(&[
        (
            HEAD,
            "The U.S. Senate attempted on Friday to override the veto of the Syria sanctions bill but came up three votes short, 64-36.",
            &["U.S. Senate final 64/36/- rejected"],
        ),
        (
            HEAD,
            "The Maine Senate on Monday fell two votes short of overriding Gov. Ann Tolley's veto of the bill, 21-14.",
            &["Maine Senate final 21/14/- rejected"],
        ),
        (
            HEAD,
            "Poland's lower house failed on Friday to overturn the president's veto of a law on Silesian. Some 243 deputies voted to \
             override and 187 against. The law had passed the Sejm in April by 236 votes to 186 and the Senate in May by 59 to 30.",
            &[
                "Sejm final 243/187/- rejected",
                "Sejm final 236/186/- adopted",
                "Polish Senate final 59/30/- adopted",
            ],
        ),
        (
            HEAD,
            "The Knesset passed a bill on jails by 61 votes to 48. The opposition had asked for it to be referred to a committee; the \
             motion was lost 48 to 61.",
            &["Knesset final 61/48/- adopted", "Knesset procedural 48/61/- rejected"],
        ),
        // Judges adopt nothing.
        (HEAD, "The Constitutional Court struck down the law 6-3 on Friday.", &[]),
        (HEAD, "The Supreme Court upheld the ban by 5 votes to 4 on Friday.", &[]),
        (
            HEAD,
            "The Polish Sejm, which the Constitutional Court overturned in May, adopted the law by 230 votes to 200 on Friday.",
            &["Sejm final 230/200/- adopted"],
        ),
        // Those who sustain a veto are against the text; a count of both is the override's.
        (
            HEAD,
            "The Maine Senate voted 21-14 to sustain the governor's veto of a bill on tribal courts.",
            &["Maine Senate final 14/21/- rejected"],
        ),
        (
            HEAD,
            "The Maine House sustained the veto of LD 1964 by a vote of 78-62.",
            &["Maine House of Representatives final 78/62/- rejected"],
        ),
        (
            HEAD,
            "The Maine Senate voted 21-14 to uphold the right to a lawyer in a bill on tribal courts.",
            &["Maine Senate final 21/14/- adopted"],
        ),
    ]);
    fates::check(
        dated,
        &[
            // A veto is of another day than the vote on it.
            (
                "The Sejm failed on Tuesday to overturn the veto of a law on Silesian. President Jan Nowak vetoed it on 29 February.",
                &["vetoed 2024-02-29"],
            ),
            // An override's motion is no text.
            (
                "The Maine House sustained the veto of LD 1964, a bill on tribal courts. The override motion failed 78-62.",
                &["vetoed undated"],
            ),
        ],
    );
}

#[test]
fn texts_stopped_by_procedure() {
    let zimbabwe =
        "The UN Commission on Human Rights adopted an EU resolution on Zimbabwe by 27 votes to 24.";
    let texts = |then: &str| format!("{zimbabwe} {then}");
    let commission = "UN Commission on Human Rights";
    let first = format!("{commission}: Zimbabwe, adopted");
    let china = format!("{commission}: China, lapsed");
    for (then, want) in [
        ("A Danish draft on China was stopped by a no-action motion, 25 to 19.", vec![&first, &china]),
        (
            "It fared no better with China. A draft on that country's record fell to a no-action motion, 25 to \
             19.",
            vec![&first, &china],
        ),
        // Nothing is said of another text.
        ("A motion to adjourn the debate had failed, 19 to 25.", vec![&first]),
    ] {
        let want: Vec<&str> = want.into_iter().map(String::as_str).collect();
        fates::check(fate, &[(&texts(then), &want)]);
    }
}

#[test]
fn what_a_house_had_done_with_the_bill_before() {
    let kenya = "Parliament of Kenya final";
    let now = "Parliament in Kenya on Monday rejected the bill in a repeat vote, 45-50.";
    for (then, texts) in [
        ("Lawmakers had approved it in March by 60 votes to 30.", 1),
        ("The house had approved the bill in March by 60 votes to 30.", 1),
        ("It had been approved in March by 60 votes to 30.", 1),
        ("Lawmakers had approved a similar bill in March by 60 votes to 30.", 2),
    ] {
        let text = format!("{now} {then}");
        told::check(&[(
            HEAD,
            &text,
            &[&format!("{kenya} 45/50/- rejected"), &format!("{kenya} 60/30/- adopted")],
        )]);
        let first = "Parliament of Kenya: , rejected";
        let own = "Parliament of Kenya: , passed_legislature";
        fates::check(fate, &[(&text, &[first, own][..texts])]);
    }
}

#[test]
fn changes_to_bills_and_to_laws() {
    let lords = "House of Lords";
    for (text, scope) in [
        ("The House of Lords backed changes to the police bill by 238 votes to 171.", "amendment"),
        ("The House of Lords voted by 238 to 171 to amend the police bill.", "amendment"),
        ("The House of Lords backed a bill on changes to the police by 238 votes to 171.", "final"),
        ("The House of Lords voted by 238 to 171 to amend the law on the police.", "final"),
        ("The House of Lords approved amendments to the police bill by 238 votes to 171.", "amendment"),
        ("The House of Lords approved amendments to the law on the police by 238 votes to 171.", "final"),
        ("The House of Lords approved an amendment to the Entry into Wales Law, 238-171.", "final"),
        (
            "The House of Lords adopted amendments that ban masks. The amendments got 238 votes to 171.",
            "final",
        ),
        (
            "The House of Lords adopted amendments that ban masks by 238 votes to 171. The bill fell.",
            "amendment",
        ),
        // The text at hand is called a law too.
        (
            "The House of Lords has a bill on jails before it. It approved an amendment to the law on the police by 238 votes to 171.",
            "amendment",
        ),
    ] {
        told::check(&[(HEAD, text, &[&format!("{lords} {scope} 238/171/- adopted")])]);
    }
    fates::check(
        fate,
        &[
            (
                "Vietnam's National Assembly approved changes to the criminal code on Tuesday.",
                &["National Assembly of Vietnam: , adopted"],
            ),
            ("Vietnam's National Assembly discussed changes to the criminal code on Tuesday.", &[]),
        ],
    );
}

#[test]
fn bills_that_go_by_names_of_their_own() {
    let first = "The House of Lords voted by 212 to 190 to write a ban into the fisheries bill.";
    for (then, texts) in [
        ("In May 2019 it voted by 301 to 188 for a clause in the farming bill.", 2),
        ("In May 2019 it voted by 301 to 188 for a clause in the coastal fisheries bill.", 1),
        ("In May 2019 it voted by 301 to 188 for a clause in the contentious bill.", 1),
    ] {
        let want = ["House of Lords: , introduced"; 2];
        fates::check(fate, &[(&format!("{first} {then}"), &want[..texts])]);
    }
}

#[test]
fn counts_behind_other_ways_of_passing() {
    let house = "Oregon House of Representatives";
    for (text, want) in [
        (
            "The Oregon House sent the governor a bill on rents, voting 35 to 22 along party lines.",
            "final 35/22/- adopted",
        ),
        (
            "The Oregon House sent the bill on rents back to committee on Tuesday, 35-22.",
            "procedural 35/22/- adopted",
        ),
        ("The Oregon House signed off on the bill on rents on Tuesday, 35-22.", "final 35/22/- adopted"),
    ] {
        told::check(&[(HEAD, text, &[&format!("{house} {want}")])]);
    }
    let chile = "Chilean Senate final";
    for (text, want) in [
        ("A motion on jails did not prosper in the Chilean Senate, gathering 14 votes.", "14/-/- rejected"),
        (
            "A motion on jails fell in the Chilean Senate on Tuesday, receiving 14 votes in favour.",
            "14/-/- rejected",
        ),
        (
            "A motion on falls in output was adopted by the Chilean Senate with 14 votes in favour.",
            "14/-/- adopted",
        ),
        (
            "The Chilean Senate adopted a motion on jails, saying no town could prosper so, with 14 votes in favour.",
            "14/-/- adopted",
        ),
    ] {
        told::check(&[(HEAD, text, &[&format!("{chile} {want}")])]);
    }
    told::check(&[
        // A range of ages, and the first parliament of a continent.
        (HEAD, "The Oregon House sent the governor a bill on people voting 16 to 18 years.", &[]),
        (
            HEAD,
            "The Belgian Chamber became the first parliament in Europe to pass a resolution on the famine, voting 120 to 0. The \
             Belgian Senate meets next week.",
            &["Belgian Chamber of Representatives final 120/0/- adopted"],
        ),
    ]);
    fates::check(
        dated,
        &[
            ("The Oregon Senate signed off on the bill on Tuesday.", &["passed_chamber 2024-03-12"]),
            ("The governor signed off on the bill on Tuesday.", &["enacted 2024-03-12"]),
            (
                "The UN Human Rights Council adopted a resolution on Syria on Monday. The October resolution was adopted by 27 \
                 votes to 4.",
                &["adopted 2024-03-11", "adopted 2023-10"],
            ),
            // This month's, and one of any month.
            (
                "The UN Human Rights Council adopted a resolution on Syria on Monday. The March resolution was adopted by 27 votes \
                 to 4.",
                &["adopted 2024-03-11"],
            ),
        ],
    );
}

#[test]
fn what_is_asked_of_a_house_and_what_it_did_in_another_term() {
    fates::check(
        fate,
        &[
            (
                "The Committee on Legal Affairs recommended on Tuesday that the National Assembly of Zambia pass the bill.",
                &["Committee on Legal Affairs: , committee_approved"],
            ),
            (
                "A parliamentary committee recommended on Tuesday that the National Assembly of Zambia pass the bill.",
                &["parliamentary committee: , committee_approved"],
            ),
            ("Amnesty urged on Tuesday that the National Assembly of Zambia adopt the bill.", &[]),
            (
                "Oregon lawmakers gave final approval to the bill on Tuesday.",
                &["Oregon Legislative Assembly: , passed_legislature"],
            ),
        ],
    );
    fates::check(
        dated,
        &[
            (
                "The Knesset on Tuesday approved a bill on detention. It passed a similar bill in the previous parliament.",
                &["adopted 2024-03-12", "adopted undated"],
            ),
            (
                "The Knesset on Tuesday approved a bill on detention. It passed a similar bill on the parliament's archive.",
                &["adopted 2024-03-12", "adopted 2024-03-12"],
            ),
        ],
    );
}

#[test]
fn fewer_than_a_year_ago() {
    let (now, then) =
        ("UN General Assembly final 121/7/- adopted", "UN General Assembly final 141/-/- adopted");
    let row = |told: &str| {
        format!("The General Assembly on Friday adopted a resolution on Mali by 121 votes to 7{told}")
    };
    let rows: Vec<String> = [
        ", down from 141 a year ago.",
        ", compared with 141 votes in 2022.",
        // Of what is no vote, or no other year's.
        ". Some 141 people fled, up from 90 a year ago.",
        ", down from 141 on Tuesday.",
        ", with 48 abstentions, up from 32 last year.",
    ]
    .iter()
    .map(|r| row(r))
    .collect();
    told::check(&[
        (HEAD, &rows[0], &[now, then]),
        (HEAD, &rows[1], &[now, then]),
        (HEAD, &rows[2], &[now]),
        (HEAD, &rows[3], &[now]),
        (HEAD, &rows[4], &["UN General Assembly final 121/7/48 adopted"]),
    ]);
}

#[test]
fn votes_for_and_against_a_veto() {
    let told = |rest: &str, want: &str| {
        told::check(&[(HEAD, &format!("The Maine Senate {rest}"), &[want])]);
    };
    told(
        "overrode the veto of the bill on Monday with 24 votes for the bill and 11 for upholding the governor's veto.",
        "Maine Senate final 24/11/- adopted",
    );
    told(
        "overrode the veto on Monday: 24 members voted to override it and 11 to keep the veto.",
        "Maine Senate final 24/11/- adopted",
    );
    told(
        "failed to override the veto on Monday: 20 voted to override it and 15 to sustain the veto.",
        "Maine Senate final 20/15/- rejected",
    );
    told("voted 24-11 on Monday to sustain the veto.", "Maine Senate final 11/24/- rejected");
}

#[test]
fn members_who_voted_to_do_it() {
    let told = |rest: &str, want: &[&str]| {
        told::check(&[(HEAD, &format!("The Maine Senate met on Monday. {rest}"), want)]);
    };
    told(
        "Only 22 senators voted to pass a bill on Mali, with 11 against.",
        &["Maine Senate final 22/11/- adopted"],
    );
    told(
        "Only 22 senators, with 11 against, voted to pass a bill on Mali.",
        &["Maine Senate final 22/11/- adopted"],
    );
    told(
        "There, 22 senators voted to pass a bill on Mali and 11 voted against.",
        &["Maine Senate final 22/11/- adopted"],
    );
    // Some of them, and another time's.
    told(
        "It passed a bill on Mali 22-11. Six Republicans voted to pass the bill.",
        &["Maine Senate final 22/11/- adopted"],
    );
    told(
        "It passed a bill on Mali 22-11. The 12 members voted to pass a motion in 2019.",
        &["Maine Senate final 22/11/- adopted"],
    );
}
