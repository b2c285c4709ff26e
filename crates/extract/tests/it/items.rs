//! Round-ups, digests and accounts by the clock: what is told in one item is of no other.

use crate::genres::check;

const NEPAL: &str = "National Assembly of Nepal on Mali: adopted 2024-03-12";
const CHILE: &str = "Chilean Senate on Chad: rejected undated";
const FIJI: &str = "Parliament of Fiji on Togo: adopted undated";

#[test]
fn each_item_has_a_day_of_its_own() {
    let items = |first: &str, second: &str, third: &str| {
        format!(
            "{first}The National Assembly of Nepal on Tuesday adopted a resolution on Mali by 31 votes to \
             4.\n\n{second}The Senate of Chile rejected a motion on Chad by 20 votes to 18.\n\n{third}The \
             Parliament of Fiji adopted a resolution on Togo. Peru was pleased."
        )
    };
    let apart = [NEPAL, CHILE, FIJI, "final 31/4/-", "final 18/20/-"];
    for (first, second, third) in [
        ("KATHMANDU (Wire) -- ", "SANTIAGO (Wire) -- ", "SUVA (Wire) -- "),
        ("Nepal: ", "Chile: ", "Fiji: "),
        ("NEPAL. ", "CHILE. ", "FIJI. "),
        ("Asia\n\n", "Americas\n\n", "Oceania\n\n"),
    ] {
        check(&[(&items(first, second, third), &apart)]);
    }
    // One story goes on from its lead.
    let told = items("KATHMANDU (Wire) -- ", "", "");
    let got = [
        NEPAL,
        "Chilean Senate on Chad: rejected 2024-03-12",
        "Parliament of Fiji on Togo: adopted 2024-03-12",
        "final 31/4/-",
        "final 18/20/-",
    ];
    check(&[(&told, &got)]);
}

#[test]
fn who_speaks_in_another_item_speaks_of_no_text_told_before() {
    let items = |heads: [&str; 3]| {
        let [a, b, c] = heads;
        format!(
            "{a}The Senate of Chile adopted a resolution on Chad.\n\n{b}The Parliament of Fiji has sat all \
             night.\n\n\"This is a great day,\" said Ada Roe.\n\n{c}The National Assembly of Nepal adopted a \
             motion on Mali."
        )
    };
    let by_clock = items(["18.42 GMT\n", "17.15 GMT\n", "9.03 GMT\n"]);
    check(&[
        (
            &by_clock,
            &[
                "Chilean Senate on Chad: adopted 2024-03-15",
                "National Assembly of Nepal on Mali: adopted 2024-03-15",
                "Ada Roe speaks",
            ],
        ),
        (
            &items(["", "", ""]),
            &[
                "Chilean Senate on Chad: adopted undated",
                "National Assembly of Nepal on Mali: adopted undated",
                "Ada Roe speaks of it",
            ],
        ),
    ]);
}

#[test]
fn crossheads_of_one_story_open_no_items() {
    check(&[(
        "The Senate of Chile on Tuesday adopted a resolution on Chad by 20 votes to 18.\n\nWhat it \
         says\n\nThe resolution condemns the arrests.\n\nHow they voted\n\nAda Roe abstained.\n\nWhat \
         next\n\nThe Chamber of Deputies adopted a similar resolution.",
        &[
            "Chilean Senate on Chad: adopted 2024-03-12",
            "Chilean Chamber of Deputies on Chad: adopted 2024-03-12",
            "final 20/18/- Ada Roe abstain",
            "it condemns",
        ],
    )]);
}
