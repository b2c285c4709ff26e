//! Voters told apart from others and from what they did another time: on a veto, as recorded, in a consensus. Each with its near
//! miss.

use crate::fates;
use crate::voters::{told, voters};

#[test]
fn on_the_veto() {
    let told = |rest: &str, want: &[&str]| {
        let lead = "Kenya's Senate voted 29-18 on Thursday to override the veto of the Prisons Bill, one short of the 30 needed. \
                    It had passed the bill in February, 31-15.\n\n";
        fates::check(voters, &[(&format!("{lead}{rest}"), want)]);
    };
    told("Sens. Ana Roe and Joan Tyne voted to sustain.", &["29/18: Ana Roe no, Joan Tyne no; 31/15: "]);
    told(
        "Sen. Ana Roe voted to override it, and Sen. Joan Tyne voted to uphold the veto.",
        &["29/18: Ana Roe yes, Joan Tyne no; 31/15: "],
    );
    told(
        "Two senators who had voted for the bill, Ana Roe and Joan Tyne, voted to sustain the veto.",
        &["29/18: Ana Roe no, Joan Tyne no; 31/15: "],
    );
    // Near misses.
    told("Sen. Ana Roe voted to uphold the law in court.", &["29/18: ; 31/15: "]);
    told("Sen. Ana Roe plans to override him.", &["29/18: ; 31/15: "]);
}

#[test]
fn another_time() {
    told(
        "Three members who had earlier backed the text, Peru, Fiji and Chad, voted against it.",
        "24/6: Peru no, Fiji no, Chad no",
    );
    told("The six who had opposed it were silent.", "24/6: ");
}

#[test]
fn as_recorded() {
    told(
        "Peru, Fiji and Chad were recorded as abstaining.",
        "24/6: Peru abstain, Fiji abstain, Chad abstain",
    );
    told("Peru was described as abstaining from talks.", "24/6: ");
}

#[test]
fn part_of_a_consensus() {
    let agreed = "The Third Committee approved a draft on migrants without a vote on Monday.";
    let told = |rest: &str, want: &str| fates::check(voters, &[(&format!("{agreed} {rest}"), &[want])]);
    told("Peru was part of that consensus.", "-/-: Peru joined_consensus");
    told("Peru alone attached a reservation to it.", "-/-: Peru dissociated");
    told("Peru was part of the group that drafted it.", "-/-: ");
    told("Peru attached a letter to it.", "-/-: ");
}
