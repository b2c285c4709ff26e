//! Who speaks of a text without a side: scholars, a town's lawyers, whoever presides, and what is only told of its way. Each with its
//! near miss.

use plenary_extract::record::Extraction;

use crate::fates::{check, check_all, name};
use crate::voters::voters;

/// `speaker: stance`, one a statement.
fn sides(found: &Extraction) -> String {
    let told = |s: &plenary_extract::record::Statement| {
        let who = s.speaker.as_ref().map_or("nobody", |a| name(found, a));
        format!("{who}: {}", s.stance.map_or_else(|| "none".to_owned(), |s| s.to_string()))
    };
    found.statements.iter().map(told).collect::<Vec<_>>().join(", ")
}

fn rows(lead: &str, rows: &[(&str, &str)]) {
    for (rest, want) in rows {
        check_all(|found| vec![sides(found)], &[(&format!("{lead} {rest}"), &[want])]);
    }
}

const COUNCIL: &str = "The Springfield City Council on Tuesday adopted a resolution on Chad by 7 votes to 2.";

#[test]
fn who_studies_it_or_tells_what_the_law_is() {
    rows(
        COUNCIL,
        &[
            (
                "Ann Roe, who teaches law at the University of Ohio, said councils spoke of the world often.",
                "Ann Roe: neutral",
            ),
            ("City Attorney Ann Roe said only Congress could set tariffs.", "Ann Roe: neutral"),
            (
                "\"They read the polls and not the text,\" said Bob Lee, an analyst in Columbus.",
                "Bob Lee: neutral",
            ),
            (
                "\"This text is a farce and we oppose it,\" said Bob Lee, an analyst in Columbus.",
                "Bob Lee: oppose",
            ),
        ],
    );
}

#[test]
fn what_is_only_told_of_its_way() {
    rows(
        "The National Assembly of South Africa on Tuesday debated a motion on Chad.",
        &[
            (
                "\"The motion as amended is accordingly agreed to,\" said House chairperson Ann Roe.",
                "Ann Roe: neutral",
            ),
            (
                "House chairperson Ann Roe said the change did not extend the scope of the motion.",
                "Ann Roe: neutral",
            ),
            ("Chief whip Ann Roe said the motion would be on the agenda for Friday.", "Ann Roe: neutral"),
            (
                "Chief whip Ann Roe said the motion had no place on any list of hers and was an insult.",
                "Ann Roe: oppose",
            ),
        ],
    );
}

#[test]
fn who_rules_has_words_and_no_vote() {
    let told = |rest: &str, want: &str| check(voters, &[(&format!("{COUNCIL} {rest}"), &[want])]);
    told("Mayor Ann Roe took no position.", "7/2: ");
    told("Governor Ann Roe opposed the resolution; President Bob Lee backed it.", "7/2: ");
    told("Mayor Ann Roe abstained.", "7/2: Ann Roe abstain");
    told("Council President Ann Roe opposed the resolution.", "7/2: Ann Roe no");
    told("The vote went ahead with Mayor Ann Roe opposed.", "7/2: Ann Roe no");
}

#[test]
fn a_mandate_asks_and_says_nothing() {
    rows(
        "The Human Rights Council on Tuesday adopted a resolution on policing.",
        &[
            ("The mandate asks the High Commissioner to look into police forces.", ""),
            (
                "Ann Roe of Rights Watch asks the High Commissioner to look into police forces.",
                "Ann Roe: neutral",
            ),
        ],
    );
}
