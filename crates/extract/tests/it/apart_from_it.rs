//! What is voted on apart from the text, or beside it: a piece that the words before told of, the way of proceeding, a change that is
//! told by who wanted it. Each with its near miss.

use plenary_extract::record::{Extraction, Resolution};

use crate::fates::{check, dated};
use crate::voters::{told, voters};
use crate::whose_count::counts;

fn one(rest: &str, want: &str) {
    let lead = "The Senate of Chile on Tuesday adopted, by 40 votes to 2, a resolution condemning arrests in Mali. It asks the \
                government to recall its envoy.";
    let want = format!("Mali adopted: Chilean Senate final 40/2/-{want}");
    check(counts, &[(&format!("{lead} {rest}"), &[want.as_str()])]);
}

#[test]
fn a_piece_by_itself() {
    for rest in [
        "Put to a separate vote, that call survived by 21 to 20.",
        "This last point was put to the vote apart and was maintained by 21 votes to 20.",
        "That last demand, on which the Greens had asked for a separate vote, was upheld by 21 votes to 20.",
        "That paragraph had divided members. Put to a roll-call of its own, it survived by 21 to 20.",
        "On a separate division, the request to recall the envoy stayed in by 21 votes to 20.",
    ] {
        one(rest, ", Chilean Senate paragraph 21/20/-");
    }
    // The ballot itself is asked for.
    one("At the request of the Greens a separate vote was held on aid.", "");
}

#[test]
fn a_change_by_who_wanted_it() {
    let change = ", Chilean Senate amendment 12/28/3";
    one("The Greens' amendment failed by 12 votes to 28, with 3 abstentions.", change);
    one("Peru's bid to abolish the posts of two experts lost by 12 votes to 28, with 3 abstentions.", change);
    one(
        "Senator Ana Roe, who wanted to cancel the envoy's travel, mustered 12 votes; 28 were cast the other way and 3 withheld.",
        change,
    );
}

#[test]
fn the_end_of_a_debate() {
    let lead = "The U.S. Senate passed by voice vote on Tuesday a bill that would let states sell their stakes in firms in Mali.";
    let told = |rest: &str, want: &str| {
        let want = format!("Mali passed_chamber: U.S. Senate final -/-/-{want}");
        check(counts, &[(&format!("{lead} {rest}"), &[want.as_str()])]);
    };
    told(
        "At noon 71 senators voted to invoke cloture, with 22 opposed. On March 1 the same motion fell three votes short, 57-36.",
        ", U.S. Senate procedural 71/22/-, U.S. Senate procedural 57/36/-",
    );
    told(
        "Earlier, 71 senators had voted to end debate and 22 against. A first cloture motion had fallen short on March 1: 57 yeas, 36 nays.",
        ", U.S. Senate procedural 71/22/-, U.S. Senate procedural 57/36/-",
    );
    told("Seventy-one senators voted to end their holidays early.", "");
}

#[test]
fn what_an_objection_stopped() {
    let told = |rest: &str, want: &str| {
        let lead = "The U.S. Senate passed by voice vote on Tuesday a bill, S. 12, on arms for Mali.";
        check(dated, &[(&format!("{lead} {rest}"), &[want])]);
    };
    let stopped = "passed_chamber 2024-03-12, deferred 2024-02-27";
    told("Sen. Ana Roe had stopped the bill from passing by unanimous consent on Feb. 27.", stopped);
    told(
        "An objection by Sen. Ana Roe on Feb. 27 blocked an attempt to pass it by unanimous consent.",
        stopped,
    );
    told("Sen. Ana Roe had stopped the trains from running on Feb. 27.", "passed_chamber 2024-03-12");
    told(
        "After a crowd was stopped from entering on Feb. 27, members rose by unanimous consent.",
        "passed_chamber 2024-03-12",
    );
}

#[test]
fn no_vote_was_needed() {
    let mode = |found: &Extraction, text: &Resolution| {
        let own = found.votes.iter().filter(|v| v.resolution.as_ref() == Some(&text.r#ref));
        own.map(|v| v.mode.to_string()).collect::<Vec<_>>().join(", ")
    };
    let _: fn(&Extraction, &Resolution) -> String = mode;
    for (rest, want) in [
        ("It did not come to a vote.", "without_vote"),
        ("The text as a whole needed no vote.", "without_vote"),
        ("Members were spared a vote.", "without_vote"),
        ("It needed no votes from the opposition.", ""),
        ("The trip to Fiji required no vote.", ""),
    ] {
        let lead = "The Third Committee on Tuesday approved a draft resolution on Mali.";
        check(mode, &[(&format!("{lead} {rest}"), &[want])]);
    }
    // What nobody adopted was put off.
    check(
        mode,
        &[("A bill on fees was before the Senate on Tuesday. The bill did not come to a vote.", &[""])],
    );
    let waits =
        "The Third Committee on Tuesday debated a draft resolution on Mali. It did not come to a vote.";
    check(mode, &[(waits, &[])]);
}

#[test]
fn benches_and_members() {
    told("Fidesz voted favourably. Jobbik did so against.", "24/6: Fidesz yes, Jobbik no");
    told("Fidesz inclined to the abstention.", "24/6: Fidesz abstain");
    told("Fidesz inclined to the right.", "24/6: ");
    for (who, want) in [("All three Fidesz MEPs", "Fidesz no"), ("Three Fidesz MEPs", "")] {
        let told = format!(
            "The European Parliament adopted a resolution on Mali by 24 votes to 6. {who} voted against it."
        );
        check(voters, &[(&told, &[&format!("24/6: {want}")])]);
    }
    told(
        "Peru was in favour, as was nearly everyone else in the African Union.",
        "24/6: Peru yes, African Union yes",
    );
    told("Peru and Fiji were for it, and Chad as well.", "24/6: Peru yes, Fiji yes, Chad yes");
}

#[test]
fn the_day_of_an_earlier_text() {
    let told = |rest: &str, want: &[&str]| {
        let lead = "The Senate of Chile on Tuesday adopted, by 40 votes to 2, a resolution on the rule of law in Mali.";
        check(dated, &[(&format!("{lead} {rest}"), want)]);
    };
    told("The previous one, in January, got 31 votes to 5.", &["adopted 2024-03-12", "adopted 2024-01"]);
    told(
        "An earlier initiative, of May 2012, had gathered 31 votes in favour and five against.",
        &["adopted 2024-03-12", "adopted 2012-05"],
    );
    told(
        "It is the third time in twenty-five months that the Senate has adopted a resolution on Mali.",
        &["adopted 2024-03-12"],
    );
}

#[test]
fn a_day_before_the_answer() {
    for said in [
        "Iran said on Friday that it rejected a resolution adopted a day earlier by the UN Human Rights Council.",
        "A day after the UN Human Rights Council voted to set up an inquiry on Iran, the minister said on Friday that it would not help.",
    ] {
        let rest = "The text was adopted by 25 votes to six.";
        check(dated, &[(&format!("{said} {rest}"), &["adopted 2024-03-14"])]);
    }
}
