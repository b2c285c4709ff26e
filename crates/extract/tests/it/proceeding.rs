//! Votes on how to proceed and on changes, told beside the vote on the text, each with its near miss.

use crate::told::check;

const FINAL: &str = "Riksdag final 180/160/- adopted";

/// After the Riksdag has passed a motion, one more vote.
fn riksdag(rows: &[(&str, &[&str])]) {
    let lead = "STOCKHOLM — The Riksdag on Tuesday passed a motion on Belarus by 180 votes to 160.";
    let whole: Vec<String> = rows.iter().map(|r| format!("{lead} {}", r.0)).collect();
    let rows: Vec<_> = whole.iter().zip(rows).map(|(w, r)| ("Riksdag acts", w.as_str(), r.1)).collect();
    check(&rows);
}

#[test]
fn a_text_is_sent_back() {
    const BACK: &str = "Riksdag procedural 150/190/- rejected";
    riksdag(&[
        (
            "The Greens had proposed that the matter return to the committee. The motion was lost, 150 votes to 190.",
            &[FINAL, BACK],
        ),
        (
            "The Greens moved to send it back to committee; that was rejected by 190 votes to 150.",
            &[FINAL, BACK],
        ),
        (
            "The Greens had proposed sending it to a committee, but that was defeated by 190 votes to 150.",
            &[FINAL, BACK],
        ),
        ("A motion to send the text to a select committee was defeated by 190 votes to 150.", &[FINAL, BACK]),
        // Who is sent is no text.
        (
            "The Greens asked the government to return the refugees to the commission. The motion was lost, 150 votes to \
             190.",
            &[FINAL, "Riksdag final 150/190/- rejected"],
        ),
    ]);
}

#[test]
fn the_debate_is_closed_or_a_text_ruled_out() {
    riksdag(&[
        (
            "The gag was agreed to by 181 votes to 159; a second one, an hour later, by 182 to 158.",
            &[FINAL, "Riksdag procedural 181/159/- adopted", "Riksdag procedural 182/158/- adopted"],
        ),
        (
            "The guillotine motion was carried by 181 votes to 159.",
            &[FINAL, "Riksdag procedural 181/159/- adopted"],
        ),
        (
            "A motion of inadmissibility was put first. It was rejected by 190 votes to 150.",
            &[FINAL, "Riksdag procedural 150/190/- rejected"],
        ),
        (
            "The Greens moved that the matter be put off for a year. One hundred and ninety members voted against, 150 for, \
             and nine abstained.",
            &[FINAL, "Riksdag procedural 150/190/9 rejected"],
        ),
    ]);
    check(&[
        (
            "Council acts",
            "The Oakland City Council voted 6-3 to suspend its rules and take up the Gaza resolution, which then passed 7-2.",
            &["Oakland City Council procedural 6/3/- adopted", "Oakland City Council final 7/2/- adopted"],
        ),
        // So the House passes bills.
        (
            "House acts",
            "The U.S. House of Representatives voted 400-10 to suspend the rules and pass the Belarus bill.",
            &["U.S. House of Representatives final 400/10/- adopted"],
        ),
    ]);
}

#[test]
fn a_change_that_a_clause_asks_for() {
    const CHANGE: &str = "Riksdag amendment 150/190/- rejected";
    riksdag(&[
        ("The Greens had tried to widen the motion, but lost that one 150-190.", &[FINAL, CHANGE]),
        (
            "The Greens moved to delete the sentence on gas; the house turned this down by 190 votes to 150.",
            &[FINAL, CHANGE],
        ),
        ("The Greens tried to amend the motion but were outvoted 150-190.", &[FINAL, CHANGE]),
        (
            "The Greens sought to delay the vote but failed, 150-190.",
            &[FINAL, "Riksdag procedural 150/190/- rejected"],
        ),
    ]);
}

#[test]
fn a_text_is_to_be_turned_down() {
    const DOWN: &str = "Riksdag procedural 181/159/- adopted";
    riksdag(&[
        (
            "The lead committee moved to reject the bill. The members carried the motion by 181 votes to 159.",
            &[FINAL, DOWN],
        ),
        ("The committee's motion to reject the bill on gas was carried by 181 votes to 159.", &[FINAL, DOWN]),
        (
            "A motion to drop the bill on gas was lost by 190 votes to 150.",
            &[FINAL, "Riksdag procedural 150/190/- rejected"],
        ),
        // What is refused is no text, and the house itself rejects one.
        (
            "The Greens moved to reject the offer. The house passed a motion on Chad by 181 votes to 159.",
            &[FINAL, "Riksdag final 181/159/- adopted"],
        ),
    ]);
}

#[test]
fn a_count_of_one_side_is_of_its_own_subject() {
    riksdag(&[
        (
            "An amendment moved by the Greens got only 20 votes.",
            &[FINAL, "Riksdag amendment 20/-/- rejected"],
        ),
        ("The Greens' amendment won just 20 votes.", &[FINAL, "Riksdag amendment 20/-/- rejected"]),
        (
            "An amendment failed, with only 20 members backing it.",
            &[FINAL, "Riksdag amendment 20/-/- rejected"],
        ),
    ]);
}

#[test]
fn what_falls_short_of_a_standard_is_no_text() {
    check(&[
        (
            "Committee acts",
            "The Third Committee on Thursday approved the draft on Fiji by 96 to 28. The Assembly would, by that text, express \
             concern that the laws fell short of international standards.",
            &["Third Committee final 96/28/- adopted"],
        ),
        (
            "Senate acts",
            "The Philippine Senate's motion on Fiji fell just short on Tuesday, 11-12.",
            &["Senate of the Philippines final 11/12/- rejected"],
        ),
    ]);
}

#[test]
fn a_motion_of_no_action_told_of_before() {
    use crate::fates::{check, fate};
    let lapsed: &[&str] = &["UN Human Rights Council: Chad, lapsed"];
    check(
        fate,
        &[
            (
                "The Human Rights Council on Wednesday carried a no-action motion on Chad. The Council adopted the motion, moved \
                 by Cuba, by 24 votes to 20.",
                lapsed,
            ),
            (
                "China proposed a motion of no action on the draft on Chad in the Human Rights Council on Wednesday. The motion \
                 was carried by 24 votes to 20.",
                lapsed,
            ),
            // No such motion.
            (
                "The Dáil on Wednesday heard that no action had been taken on the famine. It passed the motion on Chad by 84 votes to 19.",
                &["Dáil Éireann: Chad, adopted"],
            ),
        ],
    );
}
