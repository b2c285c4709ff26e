//! Two texts told at once: joined by `and another`, `but rejected one`, `as well as one`, told one by one by what they say, and what
//! each says. Each with its near miss.

use crate::fates::{check, dated, fate, name};
use plenary_extract::record::{Extraction, Resolution};

const COUNCIL: &str = "GENEVA - The UN Human Rights Council on Thursday adopted";
const MALI: &str = "UN Human Rights Council: Mali, adopted";
const PERU: &str = "UN Human Rights Council: Peru, adopted";

fn told(line: fn(&Extraction, &Resolution) -> String, rows: &[(&str, &[&str])]) {
    let whole: Vec<String> = rows.iter().map(|r| format!("{COUNCIL} {}", r.0)).collect();
    let rows: Vec<(&str, &[&str])> = whole.iter().zip(rows).map(|(w, r)| (w.as_str(), r.1)).collect();
    check(line, &rows);
}

#[test]
fn one_carried_and_one_lost() {
    let lost = "UN Human Rights Council: Peru, rejected";
    told(
        fate,
        &[
            ("a resolution on Mali but rejected one on Peru.", &[MALI, lost]),
            ("a resolution on Mali and rejected another on Peru.", &[MALI, lost]),
            ("a resolution on Mali after rejecting one on Peru.", &[MALI, lost]),
            ("a resolution on Mali, while one on Peru was rejected.", &[MALI, lost]),
            // Near miss: no text, but a plea.
            ("a resolution on Mali but rejected one plea from Peru.", &[MALI]),
        ],
    );
}

#[test]
fn one_and_another() {
    told(
        fate,
        &[
            ("a resolution on Mali as well as one on Peru.", &[MALI, PERU]),
            ("a resolution condemning raids in Mali. It also adopted one on Peru.", &[MALI, PERU]),
            (
                "a resolution condemning raids in Mali. A second resolution condemned arrests in Peru.",
                &[MALI, PERU],
            ),
            (
                "two resolutions. One condemns raids in Mali; the other condemns arrests in Peru.",
                &[MALI, PERU],
            ),
            (
                "two resolutions. One condemns raids in Mali and the other condemns arrests in Peru.",
                &[MALI, PERU],
            ),
            // Near misses: other things of which there are two.
            ("a resolution on Mali as well as its agenda.", &[MALI]),
            ("a resolution on Mali. One condemns what one sees; the other side condemns Peru.", &[MALI]),
        ],
    );
}

/// The same day for both.
#[test]
fn the_day_of_both() {
    told(
        dated,
        &[(
            "two resolutions. One condemns raids in Mali; the other condemns arrests in Peru.",
            &["adopted 2024-03-14", "adopted 2024-03-14"],
        )],
    );
}

/// Whose each provision is: `state: provision, provision`.
fn says(found: &Extraction, text: &Resolution) -> String {
    let own = found.provisions.iter().filter(|p| p.resolution.as_ref() == Some(&text.r#ref));
    let said: Vec<&str> = own.map(|p| p.text.as_str()).collect();
    format!("{}: {}", text.subjects.first().map_or("nobody", |s| name(found, s)), said.join(", "))
}

/// What names the state of one of the texts is that text's.
#[test]
fn each_says_its_own() {
    told(
        says,
        &[
            (
                "resolutions on Mali and Peru. On Mali, it condemned the raids. On Peru, it condemned the arrests.",
                &["Mali: the raids", "Peru: the arrests"],
            ),
            (
                "two resolutions, on Mali and Peru. Members condemned raids in Mali and urged Lima to free the nuns.",
                &["Mali: raids in Mali", "Peru: Lima to free the nuns"],
            ),
            // Near miss: the text that calls on another's state is told.
            (
                "resolutions on Mali and Peru. The resolution on Mali urges Peru to take in refugees.",
                &["Mali: Peru to take in refugees", "Peru: "],
            ),
        ],
    );
}

/// Bills have no state to tell them apart: what each would do.
#[test]
fn two_bills() {
    let bills = |body: &str, want: &[&str]| {
        check(says, &[(&format!("ACCRA - Ghana's parliament on Thursday {body}"), want)])
    };
    let both: &[&str] = &["nobody: night raids", "nobody: visas for officials"];
    bills("passed two bills, one banning night raids and another ending visas for officials.", both);
    bills("passed two bills, one banning night raids and the other ending visas for officials.", both);
    bills("passed a bill banning night raids and another that would end visas for officials.", both);
    bills("passed a bill banning night raids. It also passed one ending visas for officials.", both);
    bills(
        "passed two bills. The first would ban night raids. The second would end visas for officials.",
        both,
    );
    bills("passed two bills. One bans night raids; the other ends visas for officials.", both);
    // Near miss: one bill, and another thing that is done.
    bills(
        "passed a bill banning night raids and another round of talks.",
        &["nobody: night raids and another round of talks"],
    );
}

#[test]
fn a_count_of_a_new_text_after_a_veto() {
    let lead = |told: &str| {
        format!(
            "The United States on Wednesday vetoed a Kenyan draft on Mali in the Security Council. {told}"
        )
    };
    let rows: Vec<String> = [
        "On Monday a Russian draft had received only five votes in favour.",
        "The day before, a French text on Mali had secured six votes.",
        // Of the one that was vetoed.
        "The draft had received 12 votes in favour.",
        "The Kenyan draft got 12 votes.",
    ]
    .iter()
    .map(|r| lead(r))
    .collect();
    let (vetoed, lost) = ("UN Security Council: Mali, vetoed", "UN Security Council: Mali, rejected");
    check(
        fate,
        &[
            (&rows[0], &[vetoed, lost]),
            (&rows[1], &[vetoed, lost]),
            (&rows[2], &[vetoed]),
            (&rows[3], &[vetoed]),
        ],
    );
}

#[test]
fn the_day_of_an_older_text_told_with_its_matter() {
    let row = |told: &str| format!("The Sejm on Tuesday passed a resolution on Mali. {told}");
    let rows: Vec<String> = [
        "The last such text, on the coup in Peru in August 2008, was carried unanimously.",
        "A similar text, on Peru in August 2008, had passed by 300 votes to 20.",
        // The day of what it was on.
        "A similar text, on the raids in Peru in August 2008, was adopted on Thursday.",
    ]
    .iter()
    .map(|r| row(r))
    .collect();
    let now = "adopted 2024-03-12";
    check(
        dated,
        &[
            (&rows[0], &[now, "adopted 2008-08"]),
            (&rows[1], &[now, "adopted 2008-08"]),
            (&rows[2], &[now, "adopted 2024-03-14"]),
        ],
    );
}

#[test]
fn a_second_that_condemned_and_another_put_off() {
    let two = "The Dáil on Tuesday passed two motions. The first, on Mali, carried by 84 votes to 19.";
    let one = "The Dáil on Tuesday passed a motion on Mali by 80 votes to 20.";
    let rows: Vec<String> = [
        (two, "The second condemned raids in Peru and was adopted without a vote."),
        (one, "Another by Sinn Féin, on Peru, was put off until Thursday."),
        // No text.
        (one, "Another deputy of Sinn Féin was sent back to Peru."),
        (two, "The second speaker condemned raids in Peru."),
    ]
    .iter()
    .map(|(lead, told)| format!("{lead} {told}"))
    .collect();
    let mali = "Dáil Éireann: Mali, adopted";
    check(
        fate,
        &[
            (&rows[0], &[mali, "Dáil Éireann: Peru, adopted"]),
            (&rows[1], &[mali, "Dáil Éireann: Peru, deferred"]),
            (&rows[2], &[mali]),
            (&rows[3], &[mali]),
        ],
    );
}

/// Texts of which no more is told than how many there were, who stood behind them and what they met.
#[test]
fn one_fate_for_all_of_them() {
    let lead = "The Security Council on Thursday adopted a resolution on Mali.";
    let now = "adopted 2024-03-14";
    let fell = |day: &str| vec![now.to_owned(), day.to_owned(), day.to_owned()];
    for (told, want) in [
        (
            "Two other drafts, put forward by Benin and Togo, were vetoed on Monday by Britain and France. Each received 10 votes in \
             favor and five against.",
            "vetoed 2024-03-11",
        ),
        ("On Monday the United States vetoed two drafts put forward by Benin.", "vetoed 2024-03-11"),
        ("Two other drafts, tabled by Benin, were withdrawn on Monday.", "withdrawn 2024-03-11"),
        ("Two other drafts, tabled by Benin, were rejected on Monday.", "rejected 2024-03-11"),
    ] {
        let rows = fell(want);
        let want: Vec<&str> = rows.iter().map(String::as_str).collect();
        check(dated, &[(&format!("{lead} {told}"), &want)]);
    }
    // What is done to another than those counted.
    check(
        dated,
        &[("The Security Council on Thursday adopted two resolutions and put off action on a third.", &[])],
    );
}
