//! Short stories as agencies file them: what stands beside a text, and is no part of it.

use crate::genres::check;

#[test]
fn a_bill_on_its_way_to_the_other_house() {
    check(&[
        (
            "WASHINGTON — The House on Thursday approved a bill on sanctions against Mali by 407-1. It now heads to the Senate. \
             The White House has not said whether the president will sign the bill.",
            &[
                "U.S. House of Representatives on Mali: passed_chamber 2024-03-14, expected passed_legislature undated, expected \
                 enacted undated",
                "final 407/1/-",
            ],
        ),
        (
            "WASHINGTON — The House on Thursday approved a bill on sanctions against Mali by 407-1. It now heads to the \
             president, who is expected to sign it.",
            &[
                "U.S. House of Representatives on Mali: passed_legislature 2024-03-14, expected enacted undated",
                "final 407/1/-",
            ],
        ),
    ]);
}

#[test]
fn a_committee_named_by_its_chamber() {
    check(&[
        (
            "AUSTIN — A Texas Senate committee on Thursday advanced a resolution on Iran by 7-2.",
            &["Texas Senate committee on Iran: committee_approved 2024-03-14", "final 7/2/-"],
        ),
        (
            "AUSTIN — A Texas Senate committee on Thursday advanced a resolution on Iran by 7-2. Sen. Ada Roe told the State \
             Affairs Committee that it was overdue.",
            &[
                "State Affairs Committee on Iran: committee_approved 2024-03-14",
                "final 7/2/-",
                "Ada Roe speaks of it",
            ],
        ),
        (
            "WASHINGTON — A House panel on Thursday approved a bill on Iran, 27-2. The Senate Foreign Relations Committee meets \
             next week.",
            &["House panel on Iran: committee_approved 2024-03-14", "final 27/2/-"],
        ),
    ]);
}

#[test]
fn those_beside_a_text() {
    check(&[
        (
            "The UN General Assembly on Thursday adopted a resolution on Iran, with Chile looking on.",
            &["UN General Assembly on Iran: adopted 2024-03-14"],
        ),
        (
            "The UN General Assembly on Thursday adopted a resolution on Iran and Chile.",
            &["UN General Assembly on Iran and Chile: adopted 2024-03-14"],
        ),
        (
            "The UN General Assembly on Thursday adopted a resolution on Iran. Chile took part as a co-sponsor.",
            &["UN General Assembly on Iran, by Chile: adopted 2024-03-14"],
        ),
        (
            "The UN General Assembly on Thursday adopted a resolution on Iran. Chile took part as an observer.",
            &["UN General Assembly on Iran: adopted 2024-03-14"],
        ),
        // Who stands behind a text, and since when, is no step of it.
        (
            "The UN General Assembly on Thursday adopted a resolution on Iran. Chile co-sponsored it this year.",
            &["UN General Assembly on Iran, by Chile: adopted 2024-03-14"],
        ),
    ]);
}

#[test]
fn voters_on_texts_named_side_by_side() {
    let two = "The Human Rights Council on Thursday adopted a resolution on Iran by 23 to 8 and one on Syria by 26 to six.";
    for (how, iran, syria) in [
        ("Cuba voted against both the Iran and the Syria texts.", " Cuba no", " Cuba no"),
        ("Cuba opposed the resolutions on Iran and Syria.", " Cuba no", " Cuba no"),
        ("Cuba voted against the texts.", " Cuba no", " Cuba no"),
        ("Cuba voted against the Syria text.", "", " Cuba no"),
    ] {
        check(&[(
            &format!("{two} {how}"),
            &[
                "UN Human Rights Council on Iran: adopted 2024-03-14",
                "UN Human Rights Council on Syria: adopted 2024-03-14",
                &format!("final 23/8/-{iran}"),
                &format!("final 26/6/-{syria}"),
            ],
        )]);
    }
}

#[test]
fn who_calls_a_text_names_asks_for_more() {
    check(&[
        (
            "The Human Rights Council on Thursday adopted a resolution on Iran by 23 to 8. Cuba rejected the text, calling it a \
             farce and urging members to go home.",
            &["UN Human Rights Council on Iran: adopted 2024-03-14", "final 23/8/-", "Cuba speaks of it"],
        ),
        (
            "The Human Rights Council on Thursday adopted a resolution on Iran by 23 to 8, calling for a truce and urging members \
             to go home.",
            &["UN Human Rights Council on Iran: adopted 2024-03-14", "final 23/8/-", "it calls", "it urges"],
        ),
        // The one who casts a vote does not speak for the text.
        (
            "The House on Thursday passed a bill on Chad. The measure passed 407-1, with Rep. Ann Roe of Kentucky casting the \
             lone \"no\" vote.",
            &["U.S. House of Representatives on Chad: passed_chamber 2024-03-14", "final 407/1/- Ann Roe no"],
        ),
    ]);
}

#[test]
fn a_similar_text_of_the_other_house() {
    check(&[
        (
            "TOKYO — Japan's House of Representatives on Thursday adopted a resolution on Mali. The House of Councillors is \
             expected to adopt a similar resolution on Friday next week.",
            &[
                "Japanese House of Representatives on Mali: adopted 2024-03-14",
                "Japanese House of Councillors on Mali: expected adopted 2024-03-22",
            ],
        ),
        (
            "NEW YORK — The Third Committee on Thursday approved a resolution on Mali by 80 votes to 20. The General Assembly is \
             expected to adopt the resolution in December.",
            &[
                "Third Committee on Mali: committee_approved 2024-03-14, expected adopted 2024-12",
                "final 80/20/-",
            ],
        ),
    ]);
}

#[test]
fn what_others_say_a_text_does() {
    let adopted = "The Riksdag on Thursday passed a resolution on Mali by 131 to 130.";
    let text = ["Riksdag on Mali: adopted 2024-03-14", "final 131/130/-"];
    for (how, more) in [
        ("The text \"ignores the facts and insults our people,\" Bamako said.", &["Mali speaks of it"][..]),
        (
            "The text \"ignores the facts and insults our people\", said the foreign ministry.",
            &["foreign ministry speaks of it"],
        ),
        ("The text \"bows before all those who died\".", &["it other"]),
    ] {
        check(&[(&format!("{adopted} {how}"), &[&text[..], more].concat())]);
    }
}

#[test]
fn a_vetoed_text_and_the_votes_before() {
    check(&[(
        "WASHINGTON — The Senate on Thursday failed to override the president's veto of a resolution on Mali. The vote was 53 to 45. \
         The measure had cleared the Senate 54-46 in January and the House 247-175 in February, before the president vetoed it on \
         March 4.",
        &[
            "U.S. Senate on Mali: vetoed 2024-03-04, passed_chamber 2024-01, passed_legislature 2024-02",
            "final 53/45/-",
            "final 54/46/-",
            "final 247/175/-",
        ],
    )]);
}

#[test]
fn several_committees_of_a_house() {
    for (who, body) in [
        ("Two committees of the House of Representatives", "committees of the House of Representatives"),
        ("Two House panels", "House panels"),
        ("A joint panel of the Senate", "panel of the Senate"),
    ] {
        check(&[(
            &format!("MANILA — {who} on Thursday approved a resolution on Mali by 12-2."),
            &[&format!("{body} on Mali: committee_approved 2024-03-14"), "final 12/2/-"],
        )]);
    }
}

#[test]
fn consent_that_was_not_given() {
    let passed = "OTTAWA — MPs on Thursday adopted a motion on Mali by 200 votes to 50.";
    for how in [
        "An attempt to add a call for an embargo did not get the unanimous consent it needed.",
        "A request to pass it at once was denied unanimous consent.",
    ] {
        let text = ["House of Commons of Canada on Mali: adopted 2024-03-14", "final 200/50/-"];
        check(&[(&format!("{passed} {how}"), &text)]);
    }
}

#[test]
fn whose_view_it_is_and_how_they_voted() {
    let adopted = "BRASILIA — The Senate on Thursday approved a motion on Mali by 11 votes to 3.";
    for (how, vote) in [
        ("For Senator Ada Roe (PT-PE), who voted against, it was too late.", " Ada Roe no"),
        ("For Senator Ada Roe (PT-PE), who was ill, it was too late.", ""),
    ] {
        let vote = format!("final 11/3/-{vote}");
        let want = ["Brazilian Senate on Mali: adopted 2024-03-14", &vote, "Ada Roe speaks of it"];
        check(&[(&format!("{adopted} {how}"), &want)]);
    }
}

#[test]
fn what_a_house_does_beside_its_vote() {
    check(&[
        (
            "The UN General Assembly voted on Thursday to condemn Chad's raids and called on all states to stay away.",
            &["UN General Assembly on Chad: adopted 2024-03-14", "it condemns", "it calls"],
        ),
        (
            "The UN General Assembly on Thursday adopted a resolution on Mali by 143 votes to 5. The vote followed a veto by Russia \
             last month of a similar resolution in the Security Council.",
            &[
                "UN General Assembly on Mali: adopted 2024-03-14",
                "UN Security Council on Mali: vetoed 2024-02",
                "final 143/5/-",
                "final -/-/- Russia no",
            ],
        ),
    ]);
}
