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
fn on_the_resolution_beside_a_recommendation() {
    let lead = "PACE adopted a resolution and a recommendation on Mali. Peru voted against the resolution.";
    for (rest, want) in [
        (
            "The recommendation was adopted by 30 votes to 4. The resolution was adopted by 28 votes to 6.",
            ["28/6: Peru no", "30/4: "],
        ),
        (
            "The resolution was adopted by 28 votes to 6. The recommendation was adopted by 30 votes to 4.",
            ["28/6: Peru no", "30/4: "],
        ),
    ] {
        fates::check(voters, &[(&format!("{lead} {rest}"), &want)]);
    }
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

#[test]
fn lists_and_those_beside_them() {
    told("The Asian countries that opposed are Nepal and Laos.", "24/6: Nepal no, Laos no");
    told("Those who supported it were Peru and Fiji.", "24/6: Peru yes, Fiji yes");
    told("Peru and Fiji were with the 24.", "24/6: Peru yes, Fiji yes");
    told("Peru was one of the six to oppose it.", "24/6: Peru no");
    told("Apart from Peru, those in favour were Fiji and Chad.", "24/6: Peru yes, Fiji yes, Chad yes");
    told(
        "Six were against and a dozen pressed the yellow button, Peru and Fiji among them.",
        "24/6: Peru abstain, Fiji abstain",
    );
    // Near misses.
    told("The countries that opposed the war are Nepal and Laos.", "24/6: ");
    told("Those who supported it were told to wait by Peru.", "24/6: ");
    told("Peru and Fiji were with the delegation.", "24/6: ");
    told("Apart from Peru, all members were in favour.", "24/6: ");
    told("Peru was one of the six to speak.", "24/6: ");
}

#[test]
fn joined_by_the_rest() {
    let lead = "The St. Paul City Council voted 4-3 on Wednesday to condemn the blockade of Tigray.";
    let told = |rest: &str, want: &str| fates::check(voters, &[(&format!("{lead} {rest}"), &[want])]);
    told(
        "Council President Ana Roe voted yes by phone. Council Members Joan Tyne and Mark Orr joined her.",
        "4/3: Ana Roe yes, Joan Tyne yes, Mark Orr yes",
    );
    // Near miss.
    told("Ana Roe voted yes. Joan Tyne joined her at a rally afterwards.", "4/3: Ana Roe yes");
}

#[test]
fn kept_from_deciding() {
    let told = |rest: &str, want: &str| {
        let rest = format!("{rest} The vote was 9-2, and Peru abstained.");
        fates::check(voters, &[(&rest, &[want])]);
    };
    told(
        "Russia and China on Tuesday blocked the Security Council from condemning Syria, rejecting a draft resolution.",
        "9/2: Russia no, China no, Peru abstain",
    );
}

#[test]
fn under_a_heading() {
    let whole = "The Commission on Human Rights today adopted a resolution on foreign debt (E/CN.4/2001/L.20) by 31 votes to 15. \
                 Paragraph 4 was kept by 30 votes to 16.\n\nA resolution on sanctions (E/CN.4/2001/L.22) was adopted by 37 \
                 votes to 8.\n\nThe vote on L.20 was as follows:\n\nAgainst: Peru, Fiji.\n\nAbstaining: Chad.\n";
    let first = "31/15: Peru no, Fiji no, Chad abstain; 30/16: ";
    fates::check(voters, &[(whole, &[first, "37/8: "])]);
    // What is said of the motion follows the vote on it.
    let motion = whole.replace("on L.20 was", "on the motion was");
    fates::check(voters, &[(&motion, &["31/15: ; 30/16: ", "37/8: Peru no, Fiji no, Chad abstain"])]);
}

#[test]
fn the_other_time() {
    let lead = "The Human Rights Council voted on Friday to extend the mandate on Burundi by 22 votes to 15.\n\nIt was created in \
                2021, when 21 countries voted in favour, 14 against and 12 abstained.";
    let told = |rest: &str, want: &[&str]| fates::check(voters, &[(&format!("{lead} {rest}"), want)]);
    told("Peru was against then too. Fiji abstained.", &["22/15: ", "21/14: Peru no, Fiji abstain"]);
    told("Peru was against this time.", &["22/15: Peru no", "21/14: "]);
}

#[test]
fn of_two_sides_with_as_many() {
    let lead =
        "The UN Human Rights Council adopted a resolution on Mali by 24 votes to 11, with 11 abstentions.";
    let rows = [
        ("Peru and Fiji were among the 11 that opposed it.", "24/11: Peru no, Fiji no"),
        ("Peru was one of the 11 who abstained.", "24/11: Peru abstain"),
        ("Among the 11 members that voted against were Peru and Fiji.", "24/11: Peru no, Fiji no"),
        ("The 11 that abstained included Peru and Fiji.", "24/11: Peru abstain, Fiji abstain"),
        // Which of the two is not told.
        ("Peru was among the 11.", "24/11: "),
        ("Peru was among the 11 that had drafted it.", "24/11: "),
    ];
    let rows = rows.map(|(told, want)| (format!("{lead} {told}"), [want]));
    let rows: Vec<(&str, &[&str])> =
        rows.iter().map(|(text, want)| (text.as_str(), want.as_slice())).collect();
    fates::check(voters, &rows);
}
