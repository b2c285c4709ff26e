//! Counts told in part, a sentence before or after, by voters or by a headline, each in a few sentences of its own.

use crate::told::check;

#[test]
fn parts_told_of_in_the_sentence_before() {
    check(&[
        (
            "Council acts on Chad",
            "GENEVA — The UN Human Rights Council on Thursday took up a resolution on Chad. Fiji proposed deleting \
             operative paragraph 3. The proposal fell by 9 votes in favour, 25 against and 13 abstentions. The \
             resolution was then carried 30 to 4, with 13 abstaining.",
            &[
                "UN Human Rights Council amendment 9/25/13 rejected",
                "UN Human Rights Council final 30/4/13 adopted",
            ],
        ),
        (
            "Storting acts on Belarus",
            "OSLO — The Storting on Tuesday adopted a resolution on Belarus by 70 votes to 15. Two amendments came \
             first. One, deleting the word \"regime\", was lost with 20 in favour and 65 against. The other was \
             turned down by 60 votes to 25.",
            &[
                "Storting final 70/15/- adopted",
                "Storting amendment 20/65/- rejected",
                "Storting amendment 25/60/- rejected",
            ],
        ),
        (
            "Council lets text on Chad rest",
            "GENEVA — The UN Human Rights Council on Thursday, by 20 votes to 14, took no action on a draft resolution \
             on Chad.",
            &["UN Human Rights Council procedural 20/14/- adopted"],
        ),
        (
            "Council speaks of Chad and the deaf",
            "GENEVA — The UN Human Rights Council on Thursday adopted a text on Chad by 30 votes to 5, with 12 \
             abstentions. Draft A/HRC/40/L.7, on the deaf, was adopted by consensus.",
            &["UN Human Rights Council final 30/5/12 adopted", "UN Human Rights Council final -/-/- adopted"],
        ),
        (
            "Council speaks of Chad",
            "GENEVA — The UN Human Rights Council on Thursday adopted a text on Chad. Nobody objected.",
            &["UN Human Rights Council final -/-/- adopted"],
        ),
        (
            "Council speaks of Chad",
            "GENEVA — The UN Human Rights Council on Thursday adopted a text on Chad by 30 votes to 5. Nobody objected \
             to an early lunch.",
            &["UN Human Rights Council final 30/5/- adopted"],
        ),
    ]);
}

#[test]
fn counts_told_in_part() {
    check(&[
        (
            "Council breaks a tie",
            "LONDON — The House of Lords adopted a motion on Chad on Tuesday. With the peers deadlocked 40-40, the \
             speaker came down on the side of the ayes for a 41-40 finish.",
            &["House of Lords final 41/40/- adopted"],
        ),
        (
            "Committee acts on Chad",
            "NEW YORK — The Third Committee on Tuesday approved a text on Chad with three abstentions.",
            &["Third Committee final -/-/3 adopted"],
        ),
        (
            "MEPs act on Chad, Fiji",
            "STRASBOURG — The European Parliament on Thursday scolded two states. The Chad resolution got 495 votes to \
             73. The Fiji one got 453, with 31 against and 89 in the abstention column.",
            &["European Parliament final 495/73/- adopted", "European Parliament final 453/31/89 adopted"],
        ),
        (
            "Bill goes on",
            "WASHINGTON — After breaking a filibuster by a vote of 60 to 30, the U.S. Senate on Monday passed a bill on \
             Chad by 70 to 20.",
            &["U.S. Senate procedural 60/30/- adopted", "U.S. Senate final 70/20/- adopted"],
        ),
        (
            "Bill through both houses",
            "WASHINGTON — The U.S. Senate on Tuesday passed the Chad Freedom Act by 70 to 20. In June 2023 the U.S. \
             House of Representatives had passed the bill by 300 to 99.",
            &["U.S. Senate final 70/20/- adopted", "U.S. House of Representatives final 300/99/- adopted"],
        ),
    ]);
}

#[test]
fn what_a_sentence_tells_of_two_texts() {
    check(&[
        (
            "Council acts on Chad, Fiji",
            "GENEVA — The UN Human Rights Council on Friday adopted, without a vote, a resolution on Chad. It then passed \
             by 30 votes to 5 a text on Fiji, with 12 abstentions.",
            &["UN Human Rights Council final -/-/- adopted", "UN Human Rights Council final 30/5/12 adopted"],
        ),
        (
            "Council acts on Chad",
            "GENEVA — Two Fijian amendments were rejected, by 10 votes to 25 and 9 to 26, before the UN Human Rights \
             Council on Friday adopted a resolution on Chad by 25 to 12.",
            &[
                "UN Human Rights Council amendment 10/25/- rejected",
                "UN Human Rights Council amendment 9/26/- rejected",
                "UN Human Rights Council final 25/12/- adopted",
            ],
        ),
    ]);
}

#[test]
fn votes_of_which_only_the_voters_are_told() {
    check(&[
        (
            "Bundestag acts on Iraq",
            "BERLIN — The Bundestag on Friday adopted a motion on Iraq with the votes of the SPD and the Greens.",
            &["Bundestag final -/-/- adopted"],
        ),
        (
            "Bundestag acts on Iraq",
            "BERLIN — The Bundestag on Friday rejected a motion on Iraq with the votes of all other groups.",
            &["Bundestag final -/-/- rejected"],
        ),
        ("Bundestag acts on Iraq", "BERLIN — The Bundestag on Friday adopted a motion on Iraq.", &[]),
    ]);
}

#[test]
fn counts_of_the_headline_and_of_another_text() {
    check(&[
        (
            "Council condemns Chad, 25 to 12",
            "GENEVA — The UN Human Rights Council on Friday condemned Chad in a resolution moved by Fiji. Ten countries \
             abstained.",
            &["UN Human Rights Council final 25/12/10 adopted"],
        ),
        (
            "House backs truce, 402-12",
            "WASHINGTON — The U.S. House of Representatives on Friday passed a bill on Chad by voice vote.",
            &["U.S. House of Representatives final -/-/- adopted"],
        ),
        (
            "Commons acts on Chad",
            "LONDON — MPs approved the Chad motion in the House of Commons on Friday by 300 votes to 200 after defeating \
             a Labour amendment by 290 to 210.",
            &[
                "UK House of Commons final 300/200/- adopted",
                "UK House of Commons amendment 210/290/- rejected",
            ],
        ),
        (
            "Assembly acts on Chad",
            "NEW YORK — The UN General Assembly on Friday adopted a resolution on Chad by 102 votes to 30. Last December \
             96 states had voted for it and 33 against.",
            &["UN General Assembly final 102/30/- adopted", "UN General Assembly final 96/33/- adopted"],
        ),
    ]);
}

#[test]
fn putting_off_and_blocking() {
    check(&[
        (
            "Oakland acts",
            "OAKLAND — The Oakland City Council tabled a resolution on Gaza on Friday by a 5-3 vote.",
            &["Oakland City Council procedural 5/3/- adopted"],
        ),
        (
            "Oakland acts",
            "OAKLAND — On a 5-3 vote, the Oakland City Council on Friday sent a resolution on Gaza back to committee.",
            &["Oakland City Council procedural 5/3/- adopted"],
        ),
        (
            "Council acts",
            "NEW YORK — A resolution on Chad was blocked in the UN Security Council on Friday when Russia voted no. It had \
             12 votes in favour, with China and Mali abstaining.",
            &["UN Security Council final 12/-/- rejected"],
        ),
        (
            "Lords act",
            "LONDON — Lord Poe tabled a motion on Chad in the House of Lords on Friday. It was carried by 90 votes to 40.",
            &["House of Lords final 90/40/- adopted"],
        ),
    ]);
}

#[test]
fn a_decision_to_adopt_is_taken() {
    check(&[
        (
            "Commission acts",
            "BANJUL — Rights Watch hails the decision by the African Commission on Human and Peoples' Rights \
             to adopt, without a vote, a text on Chad.",
            &["African Commission on Human and Peoples' Rights final -/-/- adopted"],
        ),
        (
            "Commission acts",
            "BANJUL — Rights Watch asked the African Commission on Human and Peoples' Rights to adopt, \
             without a vote, a text on Chad.",
            &[],
        ),
    ]);
}

#[test]
fn the_number_of_a_draft_tells_its_committee() {
    check(&[(
        "Third Committee acts",
        "NEW YORK — The Third Committee met on Friday. The representative of Canada introduced the draft resolution on \
         Chad (document A/C.3/78/L.25), by which the General Assembly would express concern. It was approved by 84 votes \
         to 30, with 66 abstentions.",
        &["Third Committee final 84/30/66 adopted"],
    )]);
}

#[test]
fn who_abstained_is_told_of_the_text_gone_back_to() {
    check(&[
        (
            "Vote taken",
            "Kenya's Senate on Thursday voted 31 to 9 for a bill on torture. The motion to recommit was lost, 12 votes to 28. Two \
             senators broke ranks to support the bill. Three abstained.",
            &["Senate of Kenya final 31/9/3 adopted", "Senate of Kenya procedural 12/28/- rejected"],
        ),
        (
            "Vote taken",
            "Kenya's Senate on Thursday voted 31 to 9 for a bill on torture. The motion to recommit was lost, 12 votes to 28. Three \
             abstained.",
            &["Senate of Kenya final 31/9/- adopted", "Senate of Kenya procedural 12/28/3 rejected"],
        ),
    ]);
}

#[test]
fn what_another_house_may_do_is_no_setting() {
    check(&[
        (
            "Vote taken",
            "The U.N. General Assembly called on Wednesday for an end to the embargo on Cuba. The resolution was approved by 187 \
             countries and opposed only by the United States and Israel.\n\nThe text carries weight, but only the U.S. Congress can \
             lift the embargo. The vote last year was 185 to 2.",
            &["UN General Assembly final 187/2/- adopted", "UN General Assembly final 185/2/- adopted"],
        ),
        // What it did is.
        (
            "Vote taken",
            "The U.N. General Assembly called on Wednesday for an end to the embargo on Cuba.\n\nThe U.S. Congress went on to lift \
             the embargo. The vote last year was 285 to 2.",
            &["U.S. Congress final 285/2/- adopted"],
        ),
    ]);
}

#[test]
fn counts_in_the_order_of_other_languages() {
    let told = "Seimas final 64/3/17 adopted";
    for count in [
        "For the document voted 64 deputies, 3 voted against, 17 abstained.",
        "For the document voted 64 deputies, against — 3, abstained 17.",
        "64 deputies voted for, 3 - against, 17 abstained.",
        "The text was voted by 64 deputies, with 3 against and 17 abstentions.",
        "64 members voted \"yes\", 3 voted \"no\" and 17 abstained.",
    ] {
        let text = format!("VILNIUS - The Seimas adopted a resolution on Belarus on Thursday. {count}");
        check(&[("Vote on Belarus", &text, &[told])]);
    }
    check(&[(
        "Vote on Belarus",
        "VILNIUS - The Seimas adopted a resolution on Belarus. For years voted nobody there.",
        &[],
    )]);
}

#[test]
fn votes_that_amounted_to_so_many() {
    let told = |count: &str, want: &[&str]| {
        let text = format!("VILNIUS - The Seimas passed the Prisons Bill on Thursday. {count}");
        check(&[("Vote on prisons", &text, want)]);
    };
    told(
        "The votes in favour of it amounted to 94, and those against 11.",
        &["Seimas final 94/11/- adopted"],
    );
    told("The votes against it numbered 11, and 5 abstained.", &["Seimas final -/11/5 adopted"]);
    told("The votes against it came from 11 towns.", &[]);
}

#[test]
fn the_act_of_deciding_is_no_text() {
    for (count, want) in [
        ("The decision was unanimous.", &["Seimas final -/-/- adopted"][..]),
        ("The decision was taken without a vote.", &["Seimas final -/-/- adopted"]),
        ("This decision was made by the leaders of two parties.", &[]),
    ] {
        let text = format!("VILNIUS - The Seimas passed a motion on Chad on Thursday. {count}");
        check(&[("Vote on Chad", &text, want)]);
        let found = plenary_extract::Engine::new().extract(&text, &plenary_extract::Meta { published: None });
        assert_eq!(found.resolutions.len(), 1, "{text}");
    }
}

#[test]
fn members_who_were_out() {
    let absent = |count: &str| {
        let text = format!("The Seimas adopted a text on Chad on Thursday by 61 votes to 12, with {count}");
        let found = plenary_extract::Engine::new().extract(&text, &plenary_extract::Meta { published: None });
        found.votes.first().and_then(|v| v.absent)
    };
    assert_eq!(absent("seven members abstaining and one being out of the room."), Some(1));
    assert_eq!(absent("seven abstentions; two members did not turn up."), Some(2));
    assert_eq!(absent("seven abstentions; two guests came out of the room of the chair."), None);
}
