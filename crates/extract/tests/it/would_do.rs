//! Texts of which an article tells no step, only what they would do; laws that a text judges; and who brings one of several texts in.
//! Each with its near miss.

use crate::fates::{check, check_all, name};
use crate::whose_count::counts;
use plenary_extract::record::{ActorKind, Extraction, Resolution};

const LEAD: &str = "The Vermont Senate passed a resolution on Chad on Tuesday.";
const FIRST: &str = "resolution of Vermont Senate, adopted, says nothing";

/// `kind of body, stage, says force: words`
fn told(found: &Extraction, text: &Resolution) -> String {
    let body = text.body.as_ref().map_or("nobody", |b| name(found, b));
    let number = text.symbol.as_ref().map_or(String::new(), |s| format!(" {s}"));
    let own = found.provisions.iter().filter(|p| p.resolution.as_ref() == Some(&text.r#ref));
    let says: Vec<&str> = own.map(|p| p.text.as_str()).collect();
    let says = if says.is_empty() { "nothing".to_owned() } else { says.join(" + ") };
    format!("{}{number} of {body}, {}, says {says}", text.kind, text.stage)
}

fn behind(rows: &[(&str, &[&str])]) {
    let rows: Vec<(String, &[&str])> = rows.iter().map(|r| (format!("{LEAD} {}", r.0), r.1)).collect();
    let rows: Vec<(&str, &[&str])> = rows.iter().map(|r| (r.0.as_str(), r.1)).collect();
    check(told, &rows);
}

#[test]
fn bills_that_only_wait() {
    behind(&[
        (
            "A bill in the Vermont House of Representatives, H. 77, would bar the sale of leg irons.",
            &[
                FIRST,
                "bill H. 77 of Vermont House of Representatives, introduced, says the sale of leg irons",
            ],
        ),
        (
            "A bill now before the Vermont House of Representatives would ban the sale of leg irons.",
            &[FIRST, "bill of Vermont House of Representatives, introduced, says the sale of leg irons"],
        ),
        (
            "A bill, HB 512, would also require sheriffs to keep a list of leg irons.",
            &[FIRST, "bill HB 512 of nobody, introduced, says sheriffs to keep a list of leg irons"],
        ),
        // What may be done, and what nobody has brought in.
        ("A motion would have to be tabled anew.", &[FIRST]),
        ("A bill would take years.", &[FIRST]),
        ("A resolution would be a start, said Ann Roe.", &[FIRST]),
        ("Ann Roe said a bill in the House would ban the sale of leg irons.", &[FIRST]),
    ]);
}

#[test]
fn a_law_that_a_text_judges() {
    check(
        |_, text| format!("{} {}", text.kind, text.title.as_deref().unwrap_or("untitled")),
        &[
            (
                "MEPs adopted a resolution on Uganda by 400 votes to 20. They deplore the Public Morals Bill and call for talks.",
                &["resolution untitled"],
            ),
            (
                "The Parliament of Uganda passed the Public Morals Bill on Tuesday. Members had condemned the Public Morals Bill in May.",
                &["bill Public Morals Bill"],
            ),
        ],
    );
}

#[test]
fn the_mandate_of_an_inquiry_is_on_the_state_it_is_called_after() {
    let on = |found: &Extraction, text: &Resolution| {
        text.subjects.iter().map(|s| name(found, s)).collect::<Vec<_>>().join(", ")
    };
    check_all(
        |found| found.resolutions.iter().map(|r| on(found, r)).collect(),
        &[
            (
                "The UN Commission on Human Rights adopted by 22 votes to 17 a motion to take no action on a draft on China. The commission \
                 then voted, 43 to 1, to appoint a rapporteur on Chad.",
                &["China", "Chad"],
            ),
            (
                "Burundi kept away. The Human Rights Council renewed the mandate of the Commission of Inquiry on Burundi by 23 votes to 7.",
                &["Burundi"],
            ),
            (
                "Sudan and South Sudan spoke. The Human Rights Council extended for a year the mandate of the Commission on Human Rights \
                 in South Sudan, by 19 votes to 9.",
                &["South Sudan"],
            ),
            (
                "The Human Rights Council renewed the mandate of its Advisory Committee by 23 votes to 7.",
                &[""],
            ),
        ],
    );
}

#[test]
fn the_only_one_of_several_changes() {
    const LEAD: &str =
        "The Senate of Chile passed a bill on Chad, 30 to 12. Members dealt with nine amendments.";
    let one = |told: &str, want: &[&str]| {
        check(counts, &[(format!("{LEAD} {told}").as_str(), want)]);
    };
    let own = "Chad passed_chamber: Chilean Senate final 30/12/-";
    let with = |vote: &str| format!("{own}, Chilean Senate {vote}");
    one(
        "Eight were rejected. The only one to carry, moved by Sen. Ann Roe, was agreed to 25-17.",
        &[&with("amendment 25/17/-")],
    );
    one("The only one that passed, from Sen. Ann Roe, carried 25-17.", &[&with("amendment 25/17/-")]);
    // A count of one.
    check(
        counts,
        &[(
            "The Senate of Chile passed a bill on Chad. It won 30 votes, that of Ann Roe being the only one against.",
            &["Chad passed_chamber: Chilean Senate final 30/1/-"],
        )],
    );
}

#[test]
fn who_sits_for_a_party() {
    let persons = |found: &Extraction| -> Vec<String> {
        let persons = found.actors.iter().filter(|a| a.kind == ActorKind::Person);
        persons
            .map(|a| format!("{} for {}", a.name, a.represents.as_ref().map_or("nobody", |r| name(found, r))))
            .collect()
    };
    check_all(
        persons,
        &[
            (
                "MEPs adopted a resolution on Mali. Identity and Democracy MEP Jean Roe said it came late.",
                &["Jean Roe for Identity and Democracy"],
            ),
            (
                "The Human Rights Council adopted a resolution on Iran; Nigeria abstained. The high commissioner for human rights, Ann Roe, \
                 said it came late. Nigerian High Commissioner Bob Lee agreed.",
                &["Ann Roe for nobody", "Bob Lee for Nigeria"],
            ),
            (
                "MEPs adopted a resolution on Mali. It came late, said Freedom and Solidarity MEP Jan Roe.",
                &["Jan Roe for Freedom and Solidarity"],
            ),
        ],
    );
}

#[test]
fn introducing_the_draft_one_has_brought() {
    let of = |found: &Extraction, text: &Resolution| {
        let by: Vec<&str> = text.sponsors.iter().map(|s| name(found, s)).collect();
        let on: Vec<&str> = text.subjects.iter().map(|s| name(found, s)).collect();
        format!("{} by {}", on.join(", "), by.join(", "))
    };
    const TWO: &str = "The Human Rights Council adopted a resolution on Mali, submitted by Peru, by 28 votes to 6. A draft on Haiti was \
                       adopted without a vote.";
    check(
        of,
        &[
            (
                &format!("{TWO} Peru's delegate, Ann Roe, introducing the draft, said it was overdue."),
                &["Mali by Peru", "Haiti by "],
            ),
            (
                &format!("{TWO} Chile's delegate, Ann Roe, introducing the draft, said it was overdue."),
                &["Mali by Peru", "Haiti by Chile"],
            ),
        ],
    );
}

#[test]
fn who_alone_decided_is_no_part_of_what_was_asked() {
    check_all(
        |found| found.provisions.iter().map(|p| p.text.clone()).collect(),
        &[
            (
                "The United States on Thursday vetoed a Security Council draft demanding a truce in Yemen, the only member to vote \
                 against it.",
                &["a truce in Yemen"],
            ),
            (
                "The Security Council adopted a text demanding aid for Yemen, the poorest country of all.",
                &["aid for Yemen, the poorest country of all"],
            ),
        ],
    );
}

#[test]
fn what_is_swapped_in_a_bill_and_where_a_bill_is_sent() {
    check(
        counts,
        &[
            (
                "The Parliament of Ghana passed a bill on Chad after members rejected, by 90 votes to 60, a proposal by Ann Roe to replace \
                 jail with fines.",
                &["Chad adopted: Parliament of Ghana amendment 60/90/-"],
            ),
            (
                "The Parliament of Ghana rejected, by 90 votes to 60, a proposal on Chad by Ann Roe to replace jail with fines.",
                &["Chad rejected: Parliament of Ghana final 60/90/-"],
            ),
        ],
    );
    check_all(
        |found| found.provisions.iter().map(|p| p.text.clone()).collect(),
        &[
            ("The Sejm voted to send a bill banning fur farms back to committee.", &["fur farms"]),
            (
                "The Sejm adopted a resolution urging Mali to send the case back to the commission.",
                &["Mali to send the case back to the commission"],
            ),
        ],
    );
}

#[test]
fn committees_by_a_theme_in_small_letters() {
    let bodies = |found: &Extraction| -> Vec<String> {
        found.actors.iter().filter(|a| a.kind == ActorKind::Body).map(|a| a.name.clone()).collect()
    };
    const LEAD: &str = "The Philippine Senate adopted a resolution on China. A bill is stuck in the";
    let rows = [
        ("House committee on foreign affairs.", "House committee on foreign affairs"),
        ("Senate foreign affairs committee.", "Senate foreign affairs committee"),
    ];
    for (rest, want) in rows {
        check_all(bodies, &[(&format!("{LEAD} {rest}"), &["Senate of the Philippines", want])]);
    }
}

#[test]
fn committees_of_a_town_and_numbers_of_a_session() {
    let told = |_: &Extraction, text: &Resolution| {
        format!("{} {}", text.stage, text.symbol.as_deref().unwrap_or("unnumbered"))
    };
    check(
        told,
        &[
            (
                "A divided City Council committee voted 5-4 on Tuesday to advance an ordinance that would bar trade with Chad.",
                &["committee_approved unnumbered"],
            ),
            (
                "The African Commission on Human and Peoples' Rights adopted a resolution on Chad, ACHPR/Res.345 (EXT.OS/XX) 2016.",
                &["adopted ACHPR/Res.345 (EXT.OS/XX) 2016"],
            ),
            (
                "The African Commission on Human and Peoples' Rights adopted a resolution on Chad, ACHPR/Res.345 (which nobody read).",
                &["adopted ACHPR/Res.345"],
            ),
        ],
    );
}
