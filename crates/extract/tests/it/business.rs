//! Votes on what is not the text as a whole: pieces, changes, ways of proceeding; each in a few sentences of its own.

use crate::told::check;

const LEAD: &str = "NEW YORK — The UN General Assembly on Friday adopted a resolution on Chad by 101 votes to 12, with 30 \
                    abstentions. ";
const OWN: &str = "UN General Assembly final 101/12/30 adopted";

/// What the sentence after the lead tells beside the article's own vote.
fn beside(rows: &[(&str, &str)]) {
    for (text, want) in rows {
        let whole = format!("{LEAD}{text}");
        let both = [OWN, *want];
        check(&[("Assembly acts on Chad", whole.as_str(), if want.is_empty() { &both[..1] } else { &both })]);
    }
}

#[test]
fn pieces_of_a_text() {
    beside(&[
        (
            "A phrase on camps had been cut at Fiji's wish by 70 against 40.",
            "UN General Assembly amendment 70/40/- adopted",
        ),
        (
            "In a separate vote on the words \"for ever\", 80 were in favour and 20 against, with 30 abstaining.",
            "UN General Assembly paragraph 80/20/30 adopted",
        ),
        (
            "Members had earlier voted 80-40 against adding a reference to Mali.",
            "UN General Assembly amendment 40/80/- rejected",
        ),
        (
            "An attempt by Fiji to soften the wording was defeated, 40 against 80.",
            "UN General Assembly amendment 40/80/- rejected",
        ),
        (
            "Fiji tried to bolt on a call for talks. Only 14 took its side; 89 did not and 51 remained neutral.",
            "UN General Assembly amendment 14/89/51 rejected",
        ),
        (
            "Fiji's rider, on fishing, sailed through by 90 to 20.",
            "UN General Assembly amendment 90/20/- adopted",
        ),
        (
            "Fiji tried to have the words \"for ever\" struck from the second paragraph. It was turned back, 40 to 80.",
            "UN General Assembly amendment 40/80/- rejected",
        ),
        (
            "On the phrase \"for ever\", Fiji had demanded a division. It was kept in by eighty to 20.",
            "UN General Assembly paragraph 80/20/- adopted",
        ),
        ("Fiji tried to sleep. Nobody took its side.", ""),
    ]);
}

#[test]
fn ways_of_proceeding() {
    beside(&[
        (
            "Fiji had moved that no action be taken; its motion fell, 40 to 80 with 20 abstaining.",
            "UN General Assembly procedural 40/80/20 rejected",
        ),
        (
            "Fiji had tried to adjourn the debate, but lost by 80 votes to 40, with 20 abstentions.",
            "UN General Assembly procedural 40/80/20 rejected",
        ),
        (
            "An attempt by Fiji to have the text shelved failed by 40 votes to 80.",
            "UN General Assembly procedural 40/80/- rejected",
        ),
        (
            "A request by Fiji to obtain a legal opinion first was defeated, 40 to 80.",
            "UN General Assembly procedural 40/80/- rejected",
        ),
        (
            "Members had earlier agreed by 90 to 20 to cut short the debate.",
            "UN General Assembly procedural 90/20/- adopted",
        ),
        (
            "A closure motion had been carried by 90 votes to 20.",
            "UN General Assembly procedural 90/20/- adopted",
        ),
        (
            "Its urgency had been approved by 90 votes to 20.",
            "UN General Assembly procedural 90/20/- adopted",
        ),
        (
            "By 90 to 40 members had preferred Fiji's draft to that of Mali.",
            "UN General Assembly procedural 90/40/- adopted",
        ),
    ]);
}

#[test]
fn how_and_whether_to_vote() {
    let (lost, won) =
        ("UN General Assembly procedural 40/80/- rejected", "UN General Assembly procedural 80/40/- adopted");
    beside(&[
        ("A request to hold the vote by secret ballot was rejected by 80 votes to 40.", lost),
        ("Members rejected, by 80 votes to 40, Fiji's request for a secret ballot.", lost),
        ("A move by Fiji to block the vote failed by 80 votes to 40.", lost),
        (
            "Fiji had called for no action on the resolution, but its motion was defeated by 80 votes to 40.",
            lost,
        ),
        ("Fiji had asked for a delay, but its request was rejected by 80 votes to 40.", lost),
        ("Members voted 80-40 to move the resolution to a final vote.", won),
        ("Members voted 80-40 to proceed to a vote.", won),
        ("A motion to move to a vote was carried by 80 votes to 40.", won),
        ("Members had earlier voted by 80 to 40 against postponing the vote.", lost),
        ("Members had earlier voted by 80 to 40 against a delay.", lost),
        ("A motion to fast-track the resolution was approved by 80 votes to 40.", won),
        ("Ama Ofori moved to table the resolution. The motion failed 40-80.", lost),
        ("Ama Ofori moved to adjourn, but the motion failed 40-80.", lost),
    ]);
    let house =
        |told: &str| format!("WASHINGTON - The Senate on Friday passed a bill to tax kites 60-30. {told}");
    let table = house("Senators voted 57-16 against tabling the bill.");
    let kites = house("Senators voted 57-16 for a bill against tabling fees.");
    check(&[
        ("Kites", &table, &["U.S. Senate final 60/30/- adopted", "U.S. Senate procedural 16/57/- rejected"]),
        ("Kites", &kites, &["U.S. Senate final 60/30/- adopted", "U.S. Senate final 57/16/- adopted"]),
    ]);
}

#[test]
fn one_change_and_the_next() {
    const GHANA: &str =
        "ACCRA - Ghana's parliament on Friday passed a bill to tax kites by 160 votes to 90. ";
    let own = "Parliament of Ghana final 160/90/- adopted";
    let (lost, won) =
        ("Parliament of Ghana amendment 60/130/- rejected", "Parliament of Ghana amendment 120/70/- adopted");
    for (told, want) in [
        ("An amendment to delay the law by a year got 60 votes in favour and 130 against.", &[own, lost][..]),
        (
            "Ama Ofori moved an amendment to delay the law by a year. It was rejected by 130 votes to 60.",
            &[own, lost],
        ),
        ("The house first voted on an amendment to delay the law, which failed 60-130.", &[own, lost]),
        ("Lawmakers amended the bill, 120-70, before passing it.", &[own, won]),
        ("A motion to amend the bill failed 60-130.", &[own, lost]),
        (
            "Lawmakers approved an amendment exempting schools by 120 votes to 70 but rejected one to delay the law by 130 votes \
             to 60.",
            &[own, won, lost],
        ),
        (
            "An amendment exempting schools was adopted by 120 votes to 70, while another to delay the law was rejected by 130 \
             votes to 60.",
            &[own, won, lost],
        ),
        (
            "Two amendments were rejected: one on fees, by 130 votes to 60, and one exempting schools, by 121 votes to 63.",
            &[own, lost, "Parliament of Ghana amendment 63/121/- rejected"],
        ),
        // Another text.
        (
            "It approved an amendment exempting schools by 120 votes to 70 and passed a bill on boats by 140 votes to 20.",
            &[own, won, "Parliament of Ghana final 140/20/- adopted"],
        ),
    ] {
        check(&[("Kites", &format!("{GHANA}{told}"), want)]);
    }
}

#[test]
fn a_paragraph_of_the_text_that_was_turned_to() {
    check(&[(
        "Committee acts on two texts",
        "NEW YORK — The Third Committee on Friday adopted draft A/C.3/78/L.33, on Chad, by 112 votes to 50. Turning to draft \
         A/C.3/78/L.19, on children, the Committee retained paragraph 12 by 98 votes to 30.",
        &["Third Committee final 112/50/- adopted", "Third Committee paragraph 98/30/- adopted"],
    )]);
}

#[test]
fn committees_without_capitals() {
    check(&[
        (
            "House acts on Chad",
            "MANILA — The Philippine House of Representatives on Wednesday adopted a resolution on Chad, 190-4. The committee \
             on river fisheries had endorsed the resolution on Monday, 15-2.",
            &[
                "Philippine House of Representatives final 190/4/- adopted",
                "committee on river fisheries final 15/2/- adopted",
            ],
        ),
        (
            "Fishermen's panel speaks",
            "OTTAWA — The harbour committee on Friday adopted a motion on Chad. It was 9 votes to 3, with one abstention.",
            &["harbour committee final 9/3/1 adopted"],
        ),
    ]);
}

#[test]
fn both_texts_at_once() {
    check(&[
        (
            "House passes two bills",
            "WASHINGTON — The U.S. House of Representatives on Friday passed a bill on Chad, S. 1907, by 417 to 1. It also \
             passed a bill on Mali, S. 2788, by 420 to 1. Both had gone through the U.S. Senate by unanimous consent on \
             Tuesday.",
            &[
                "U.S. House of Representatives final 417/1/- adopted",
                "U.S. House of Representatives final 420/1/- adopted",
                "U.S. Senate final -/-/- adopted",
                "U.S. Senate final -/-/- adopted",
            ],
        ),
        (
            "House passes a bill",
            "WASHINGTON — The U.S. House of Representatives on Friday passed a bill on Chad, S. 1907, by 417 to 1. Both \
             parties agreed to the bill.",
            &["U.S. House of Representatives final 417/1/- adopted"],
        ),
    ]);
}

#[test]
fn each_chamber_has_its_own_count() {
    const SENATE: &str = "SACRAMENTO, Calif. - The California Senate on Tuesday passed a bill to tax kites";
    let (own, theirs) =
        ("California Senate final 28/10/- adopted", "California Assembly final 53/18/- adopted");
    for told in [
        ". The vote was 28 to 10 in the Senate and 53 to 18 in the Assembly.",
        ". The vote was 28-10 in the Senate and 53-18 in the Assembly.",
        ". The vote in the Senate was 28 to 10. In the Assembly, it was 53 to 18.",
        ", 28-10, following a 53-18 vote in the Assembly in May.",
        ", 28-10, after a 53-18 vote by the Assembly last month.",
    ] {
        check(&[("Kites", &format!("{SENATE}{told}"), &[own, theirs])]);
    }
    // No house, and no other text.
    check(&[("Kites", &format!("{SENATE}, 28-10, after a 53-18 lead in the polls in May."), &[own])]);
    let states = "GENEVA - The UN Human Rights Council on Tuesday adopted resolutions on Mali and Chad. The vote on Mali was 25 to \
                  6, and that on Chad 26 to 9.";
    let counts =
        ["UN Human Rights Council final 25/6/- adopted", "UN Human Rights Council final 26/9/- adopted"];
    check(&[("Council acts", states, &counts)]);
}

#[test]
fn committees_of_a_chamber_and_of_a_city() {
    let senate = |told: &str| {
        format!(
            "MANILA - The Philippine Senate on Tuesday passed a bill to tax kites by 17 votes to 3. {told}"
        )
    };
    let own = "Senate of the Philippines final 17/3/- adopted";
    for (told, name) in [
        ("The Senate justice committee approved it 6-1 last month.", "Senate justice committee"),
        ("The bill passed the Senate justice committee 6-1 last month.", "Senate justice committee"),
        (
            "The bill advanced from the Senate justice committee last month on a vote of 6 to 1.",
            "Senate justice committee",
        ),
        ("A parliamentary committee had endorsed it by 6 votes to 1 last month.", "parliamentary committee"),
        (
            "The bill won approval from the Senate justice committee last month, 6-1.",
            "Senate justice committee",
        ),
    ] {
        check(&[("Kites", &senate(told), &[own, &format!("{name} final 6/1/- adopted")])]);
    }
    let city = "TORONTO - The Toronto City Council on Tuesday passed a motion on Chad by 17 votes to 3. The executive committee \
                approved the motion 6-1 in May.";
    check(&[(
        "Chad",
        city,
        &["Toronto City Council final 17/3/- adopted", "executive committee final 6/1/- adopted"],
    )]);
    let party =
        "LIVERPOOL - The Labour Party conference on Tuesday backed a motion on Chad by 480 votes to 106.";
    check(&[("Chad", party, &["Labour Party conference final 480/106/- adopted"])]);
}

#[test]
fn what_is_told_beside_another_years_text_and_a_committees_count() {
    const GHANA: &str =
        "ACCRA - Ghana's parliament on Friday passed a law to tax kites by 160 votes to 90.\n\n";
    let own = "Parliament of Ghana final 160/90/- adopted";
    let lost = "Parliament of Ghana amendment 97/140/- rejected";
    let panel = "finance committee final 12/3/- adopted";
    for (told, want) in [
        (
            "A similar law passed 138-87 in 2021. An amendment put forward by the Greens was defeated 140-97.",
            &[own, "Parliament of Ghana final 138/87/- adopted", lost][..],
        ),
        (
            "An amendment that sought to remove a clause was defeated 140-97. Two years ago the vote was 138-87.",
            &[own, lost, "Parliament of Ghana final 138/87/- adopted"],
        ),
        (
            "The finance committee approved the law 12-3 in May. An amendment put forward by the Greens was defeated 140-97.",
            &[own, panel, lost],
        ),
        (
            "An amendment was defeated 140-97. It had been approved by the finance committee 12-3 in May.",
            &[own, lost, panel],
        ),
        (
            "The law passed the finance committee unanimously in May.",
            &[own, "finance committee final -/-/- adopted"],
        ),
        ("The finance committee voted two weeks ago to pass it.", &[own]),
        // The committee's own.
        (
            "The finance committee approved the law 12-3 in May. An amendment put forward by the Greens was defeated 9-6.",
            &[own, panel, "finance committee amendment 6/9/- rejected"],
        ),
    ] {
        check(&[("Kites", &format!("{GHANA}{told}"), want)]);
    }
}
