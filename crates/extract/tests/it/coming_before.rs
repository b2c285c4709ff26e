//! Texts that only come before their house, and what stories of the United Nations tell beside their news.

use crate::genres::check;

#[test]
fn a_text_that_comes_before_its_house() {
    let council = ["UN Human Rights Council on Iran: expected adopted 2024-03-22"];
    let committee = ["Third Committee on Iran: expected committee_approved 2024-11"];
    for (text, want) in [
        ("A draft resolution on Iran will be put to the Human Rights Council on Friday next week.", &council),
        ("A text on Iran is to be taken up by the Human Rights Council on Friday next week.", &council),
        ("A motion for talks on Iran opened the day.", &[""; 1]),
        ("A resolution on Iran is due to come before the Third Committee in November.", &committee),
        ("The resolution on Iran will be taken up by the Third Committee in November.", &committee),
        ("A draft on Iran is on the agenda of the Third Committee for November.", &committee),
        // No text.
        ("A report on Iran will be put to the Human Rights Council on Friday next week.", &[""; 1]),
        ("A candidate from Iran is due to come before the Third Committee in November.", &[""; 1]),
    ] {
        check(&[(text, if want[0].is_empty() { &[] } else { want })]);
    }
    check(&[
        (
            "Chile has tabled a text on Mali at the Human Rights Council.",
            &["UN Human Rights Council on Mali, by Chile: introduced undated"],
        ),
        (
            "Chile will table a text on Mali at the Human Rights Council next month.",
            &["UN Human Rights Council on Mali, by Chile: expected introduced 2024-04"],
        ),
        ("Chile might table a text on Mali at the Human Rights Council next month.", &[]),
        (
            "A draft resolution on Mali is before the Human Rights Council.",
            &["UN Human Rights Council on Mali: introduced undated"],
        ),
        (
            "The Security Council has scheduled a vote Monday on a draft on Mali.",
            &["UN Security Council on Mali: expected adopted 2024-03-18"],
        ),
        (
            "A vote on a draft on Mali is expected on Monday in the Security Council.",
            &["UN Security Council on Mali: expected adopted 2024-03-18"],
        ),
    ]);
}

#[test]
fn what_the_same_house_has_still_to_decide() {
    let first = "Third Committee on Mali: committee_approved 2024-03-14";
    let iran = "Third Committee on Iran: expected committee_approved 2024-03-19";
    for (next, want) in [
        ("A text on Iran will be taken up on Tuesday.", vec![first, iran]),
        ("A vote on a draft on Iran is expected on Tuesday.", vec![first, iran]),
        ("A vote on Iran is due on Tuesday.", vec![first, iran]),
        ("A vote on Iran was never due.", vec![first]),
    ] {
        check(&[(&format!("The Third Committee on Thursday approved a resolution on Mali. {next}"), &want)]);
    }
}

#[test]
fn a_draft_of_which_only_its_words_are_told() {
    check(&[
        (
            "The Human Rights Council meets on Iran.\n\nA draft resolution seen by AFP condemns the arrests and asks the government \
             for access.",
            &["UN Human Rights Council on Iran: ", "it condemns", "it requests"],
        ),
        (
            "The Human Rights Council meets on Iran.\n\nAccording to a draft text obtained by Reuters, the council would set up an \
             inquiry into the arrests.",
            &["UN Human Rights Council on Iran: ", "it decides"],
        ),
        (
            "The Human Rights Council meets on Iran.\n\nA draft resolution that nobody has seen is spoken of in the corridors.",
            &[],
        ),
    ]);
}

#[test]
fn no_more_than_a_state_or_a_house_does_with_its_own() {
    check(&[
        (
            "The Human Rights Council on Thursday adopted a text on Mali. Chile had tabled the draft after Peru and Fiji withdrew \
             their backing.",
            &["UN Human Rights Council on Mali, by Chile: adopted 2024-03-14, introduced undated"],
        ),
        (
            "The Human Rights Council on Thursday adopted a text on Mali. Employers backed it after a reference to sanctions was \
             dropped.",
            &["UN Human Rights Council on Mali: adopted 2024-03-14"],
        ),
        (
            "The Third Committee on Thursday approved a text on Mali by 64 to 25. The text, presented by Chile with the backing of \
             some forty countries, must now be ratified by the plenary of the Assembly, which usually follows its committees.",
            &[
                "Third Committee on Mali, by Chile: committee_approved 2024-03-14, expected adopted undated, introduced undated",
                "final 64/25/-",
            ],
        ),
        (
            "Chad on Thursday defeated an attempt to censure it at the Human Rights Council, with 27 states voting for its motion to \
             take no action on a text on Chad and 17 against.",
            &["UN Human Rights Council on Chad: lapsed 2024-03-14", "procedural 27/17/-"],
        ),
        ("The Human Rights Council on Thursday voted to prevent any debate on Chad.", &[]),
    ]);
}

#[test]
fn counts_of_years_before() {
    check(&[
        (
            "The Third Committee on Thursday approved a text on Mali by 90 to 20. Last year it was approved by 98 to 25, and the year \
             before by 96 to 28.",
            &[
                "Third Committee on Mali: committee_approved 2024-03-14",
                "Third Committee on Mali: committee_approved 2023",
                "Third Committee on Mali: committee_approved 2022",
                "final 90/20/-",
                "final 98/25/-",
                "final 96/28/-",
            ],
        ),
        (
            "The Human Rights Council on Thursday approved a motion to take no action on a text on Mali by 27 to 17. Last year's \
             no-action motion was carried 27 to 20.",
            &[
                "UN Human Rights Council on Mali: lapsed 2024-03-14",
                "UN Human Rights Council on Mali: lapsed 2023",
                "procedural 27/17/-",
                "procedural 27/20/-",
            ],
        ),
        // Who did so again did it now too.
        (
            "The Third Committee on Thursday approved a text on Mali by 90 to 20. Peru, which abstained last year, did so again.",
            &["Third Committee on Mali: committee_approved 2024-03-14", "final 90/20/- Peru abstain"],
        ),
        // The count is that of the noun it opens with.
        (
            "The Third Committee on Thursday approved a text on Mali. The vote was 90 to 20, after two days of debate during which \
             four changes were voted down.",
            &["Third Committee on Mali: committee_approved 2024-03-14", "final 90/20/-"],
        ),
    ]);
}

#[test]
fn names_in_capitals_are_no_pronouns() {
    check(&[
        (
            "The Security Council on Thursday adopted a text on Mali by 12-0. On March 5 Russia vetoed a US text on Mali.",
            &[
                "UN Security Council on Mali: adopted 2024-03-14",
                "UN Security Council on Mali, by United States: vetoed 2024-03-05",
                "final 12/0/-",
                "final -/-/- Russia no",
            ],
        ),
        (
            "The Human Rights Council on Thursday adopted a text on Mali by 12-0. On Wednesday the council adopted a separate, \
             milder text on Mali by 18 to six.",
            &[
                "UN Human Rights Council on Mali: adopted 2024-03-14",
                "UN Human Rights Council on Mali: adopted 2024-03-13",
                "final 12/0/-",
                "final 18/6/-",
            ],
        ),
    ]);
}

#[test]
fn which_council_is_meant() {
    check(&[
        (
            "The Human Rights Council is due to vote on Friday next week on a text on Mali.\n\nThe African Group wants to wait for a \
             meeting of the African Union's Peace and Security Council.\n\nIn October 2023, the council adopted a text on Mali by 19 \
             votes to 16.",
            &[
                "UN Human Rights Council on Mali: expected adopted 2024-03-22",
                "UN Human Rights Council on Mali: adopted 2023-10",
                "final 19/16/-",
            ],
        ),
        (
            "The Human Rights Council on Thursday adopted a text on Mali. The Security Council has been asked to act.\n\nIn October \
             2023, the council adopted a text on Mali by 19 votes to 16.",
            &[
                "UN Human Rights Council on Mali: adopted 2024-03-14",
                "UN Human Rights Council on Mali: adopted 2023-10",
                "final 19/16/-",
            ],
        ),
        (
            "A text on Mali was approved by a conference committee on Thursday by 30 votes to 6.",
            &["conference committee on Mali: committee_approved 2024-03-14", "final 30/6/-"],
        ),
    ]);
}

#[test]
fn one_text_is_introduced_after_another_was_approved() {
    let first = "Third Committee on : committee_approved 2024-03-14";
    check(&[
        (
            "The Third Committee on Thursday approved a draft on privacy. Norway introduced a draft on human rights defenders.",
            &[first, "Third Committee on , by Norway: introduced undated"],
        ),
        (
            "The Third Committee on Thursday approved a draft on privacy. Norway introduced the draft on privacy.",
            &["Third Committee on , by Norway: committee_approved 2024-03-14, introduced undated"],
        ),
    ]);
}

#[test]
fn a_text_beside_another() {
    let first = "UN Security Council on Mali: adopted 2024-03-14";
    check(&[
        (
            "The Security Council on Thursday adopted a text on Mali. A rival Russian draft has won no support.",
            &[first, "UN Security Council on Mali, by Russia: "],
        ),
        (
            "The Security Council on Thursday adopted a text on Mali. A rival of the president has won no support.",
            &[first],
        ),
        (
            "The Security Council on Thursday put off a vote on a draft tabled by Jordan. A compromise drafted by France will be put \
             to the Council in May.",
            &[
                "UN Security Council on , by Jordan: deferred 2024-03-14, introduced undated",
                "UN Security Council on , by France: expected adopted 2024-05",
            ],
        ),
        (
            "The Human Rights Council on Thursday adopted a text on Mali by 36 to nine, and voted 20 to 16 to take no action on a \
             text on Chad.",
            &[
                "UN Human Rights Council on Mali: adopted 2024-03-14",
                "UN Human Rights Council on Chad: lapsed 2024-03-14",
                "final 36/9/-",
                "procedural 20/16/-",
            ],
        ),
    ]);
}

#[test]
fn what_is_told_by_the_way() {
    let mali = "UN Human Rights Council on Mali: adopted 2024-03-14";
    for (text, want) in [
        (
            "The Human Rights Council on Thursday adopted a text on Mali by 25 to 13. Gabon could not vote because of a fault.",
            vec![mali, "final 25/13/- Gabon not_voting"],
        ),
        (
            "The Human Rights Council on Thursday adopted a text on Mali by 25 to 13. Gabon could not vote for it, the envoy feared.",
            vec![mali, "final 25/13/-"],
        ),
        (
            "The Human Rights Council on Thursday adopted a text on Mali by 94 to 3. Chile had put forward an amendment on \
             delays. It was adopted by 84-77.",
            vec![mali, "final 94/3/-", "amendment 84/77/-"],
        ),
        (
            "The Human Rights Council on Thursday adopted a text on Mali, drafted jointly by Chile and Peru.",
            vec![
                "UN Human Rights Council on Mali, by Chile and Peru: adopted 2024-03-14, introduced undated",
            ],
        ),
        (
            "The Human Rights Council on Thursday adopted a resolution urging Mali to hold elections after rejecting four amendments.",
            vec![mali, "it urges"],
        ),
        // Who speaks of a text, or votes on it, is not whom it is on.
        (
            "The Human Rights Council on Thursday adopted a text on water hailed as historic by Chile, on which Peru abstained.",
            vec!["UN Human Rights Council on : adopted 2024-03-14", "final -/-/- Peru abstain"],
        ),
        (
            "The Human Rights Council on Thursday adopted a text on Mali. The United States will not sponsor a resolution \
             criticising Chad.",
            vec![mali],
        ),
    ] {
        check(&[(text, &want)]);
    }
}
