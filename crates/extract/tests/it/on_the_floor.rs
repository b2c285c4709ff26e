//! What goes on where members meet: motions on procedure, papers beside a resolution, organs that bring motions, houses told by
//! whose they are. Each with its near miss.

use crate::genres::check;

#[test]
fn motions_on_how_to_proceed() {
    let lead = "The Lutheran Synod on Thursday passed a motion on Mali by 80 votes to 9.";
    let (text, vote) = ("Lutheran Synod on Mali: adopted 2024-03-14", "final 80/9/-");
    for (told, business) in [
        (
            "A proposal that the synod move to the next business was lost on a show of hands.",
            "procedural -/-/-",
        ),
        ("A motion that the question be now put was lost by 30 votes to 44.", "procedural 30/44/-"),
        ("A proposal that the debate be adjourned was rejected by 44 to 30.", "procedural 30/44/-"),
        (
            "Pastor Ann Roe moved to postpone the vote until May. It failed on a voice vote.",
            "procedural -/-/-",
        ),
        (
            "Pastor Ann Roe moved to table the matter until May; that lost on a show of hands.",
            "procedural -/-/-",
        ),
    ] {
        check(&[(&format!("{lead} {told}"), &[text, vote, business])]);
    }
    check(&[(
        "The Lutheran Synod on Thursday passed a motion on Mali that asks for the talks to be resumed by 80 votes to 9.",
        &["Lutheran Synod on Mali: adopted 2024-03-14", "final 80/9/-", "it requests"],
    )]);
}

#[test]
fn motions_that_an_organ_brings() {
    let moved = "The Lutheran Synod met in Oslo on Thursday.\n\nThe Mission Board's motion, which deplored arrests in Mali, was debated. It was carried by \
                 80 votes to 9.";
    check(&[
        (moved, &["Lutheran Synod on Mali: adopted 2024-03-14", "final 80/9/-", "it condemns"]),
        (
            "The Lutheran Synod met in Oslo on Thursday.\n\nBishop Ann Roe moved the Mission Board's motion on Mali. It was carried by \
             80 votes to 9.",
            &[
                "Lutheran Synod on Mali, by Ann Roe and Mission Board: introduced undated, adopted 2024-03-14",
                "final 80/9/-",
            ],
        ),
        // A town has no such organ.
        (
            "The Leeds City Council met on Thursday.\n\nYork City Council's motion on Mali was carried by 40 votes to 9.",
            &["York City Council on Mali: adopted 2024-03-14", "final 40/9/-"],
        ),
    ]);
}

#[test]
fn papers_beside_a_resolution() {
    let lead = "The African Union on Thursday adopted a resolution and";
    let both = ["African Union on Mali: adopted 2024-03-14", "African Union on Mali: adopted 2024-03-14"];
    for paper in ["a joint communique", "a joint statement", "a plan of action", "a code of conduct"] {
        let text = format!("{lead} {paper} on Mali. Both documents were adopted by consensus.");
        check(&[(&text, &[&both[..], &["final -/-/-", "final -/-/-"]].concat())]);
    }
    check(&[
        (
            "The African Union on Thursday adopted a resolution on Mali and issued a plan for Chad.",
            &["African Union on Mali: adopted 2024-03-14"],
        ),
        (
            "The African Union on Thursday adopted a plan of action on Mali by 30 votes to 2. The plan \
             condemns the coup.",
            &["African Union on Mali: adopted 2024-03-14", "final 30/2/-", "it condemns"],
        ),
        ("The African Union on Thursday heard a plan for Mali. The plan is to send envoys.", &[]),
    ]);
}

#[test]
fn houses_told_by_whose_they_are() {
    check(&[
        (
            "The World Judo Federation on Thursday adopted a code of conduct. The code was carried at the federation's general \
             assembly by 33 votes to one.",
            &["World Judo Federation general assembly on : adopted 2024-03-14", "final 33/1/-"],
        ),
        (
            "The Danish Nurses' Union met in Aarhus on Thursday. At the union's congress, delegates adopted a resolution on Mali by \
             120 votes to 14.",
            &["Danish Nurses' Union congress on Mali: adopted 2024-03-14", "final 120/14/-"],
        ),
        (
            "The Danish Nurses' Union on Thursday passed a motion on Mali. The Swedish Dockers' Union, which passed a similar motion \
             in February, sent a delegate.",
            &[
                "Danish Nurses' Union on Mali: adopted 2024-03-14",
                "Swedish Dockers' Union on Mali: adopted 2024-02",
            ],
        ),
    ]);
}

#[test]
fn what_a_committee_had_sent_and_a_change_put_in() {
    check(&[
        (
            "Nothing of the sort stood in the draft resolution on Mali that the Pan-African Parliament's Legal Committee had sent up. It \
             came in by an amendment which passed by 81 votes to 66. The resolution as a whole was then passed by 89-52.",
            &["Pan-African Parliament on Mali: adopted undated", "amendment 81/66/-", "final 89/52/-"],
        ),
        (
            "The OSCE Parliamentary Assembly on Thursday passed a resolution on Mali by 89-52. In May it had rejected an amendment to the \
             same end by 83 votes to 71, adopting instead a resolution that demanded a truce by June.",
            &[
                "OSCE Parliamentary Assembly on Mali: adopted 2024-03-14",
                "OSCE Parliamentary Assembly on Mali: adopted 2023-05",
                "final 89/52/-",
                "amendment 71/83/-",
                "it demands",
            ],
        ),
        (
            "The European Parliament on Thursday adopted a resolution on Mali by 400 votes to 30. A decision on the trade deal itself \
             was put off. The text condemns the arrests. An amendment from the Greens was defeated by 352 to 241.",
            &[
                "European Parliament on Mali: adopted 2024-03-14",
                "European Parliament on : deferred 2024-03-14",
                "final 400/30/-",
                "amendment 241/352/-",
                "it condemns",
            ],
        ),
    ]);
}

#[test]
fn how_members_say_they_voted() {
    let lead = "The Senate of Chile on Thursday passed a motion on Mali by 60 to 5.";
    for (told, voter) in [
        ("Senator Ann Roe told reporters she had abstained because of its wording.", "Ann Roe abstain"),
        ("Senator Ann Roe told the chamber that she had voted against the motion.", "Ann Roe no"),
        ("Senator Ann Roe informed the press she had voted for it.", "Ann Roe yes"),
    ] {
        let vote = format!("final 60/5/- {voter}");
        check(&[(
            &format!("{lead} {told}"),
            &["Chilean Senate on Mali: adopted 2024-03-14", &vote, "Ann Roe speaks of it"],
        )]);
    }
    let two = "The Senate of Chile on Thursday passed a motion on Mali by 60 to 5 and a resolution on Chad by 70 to 4.";
    let texts = ["Chilean Senate on Mali: adopted 2024-03-14", "Chilean Senate on Chad: adopted 2024-03-14"];
    for (told, both) in [
        ("Senator Ann Roe voted for both of Thursday's texts.", true),
        ("Senator Ann Roe voted for the two.", true),
        ("Senator Ann Roe voted for the resolution.", false),
    ] {
        let first = if both { "final 60/5/- Ann Roe yes" } else { "final 60/5/-" };
        check(&[(&format!("{two} {told}"), &[&texts[..], &[first, "final 70/4/- Ann Roe yes"]].concat())]);
    }
}

#[test]
fn conditions_and_exceptions_belong_to_the_clause() {
    let lead = "The African Union on Thursday adopted a resolution on Mali.";
    for (told, found) in [
        (
            "It calls on ministers to leave unless Mali stops the raids and admits observers.",
            &["it calls"][..],
        ),
        (
            "It calls on ministers to leave unless Mali stops the raids, and admits Chad as a member.",
            &["it calls", "it notes"],
        ),
        ("It allows the envoys to attend, but not to vote, until elections are held.", &["it decides"]),
        (
            "It urges members to stay until Mali holds a vote and demands a report.",
            &["it urges", "it demands"],
        ),
        (
            "It condemns the days when soldiers shot at crowds and extends the mandate of the envoy.",
            &["it condemns", "it decides"],
        ),
    ] {
        let text = format!("{lead} {told}");
        check(&[(&text, &[&["African Union on Mali: adopted 2024-03-14"][..], found].concat())]);
    }
}

#[test]
fn papers_of_the_european_parliament_and_months_ago() {
    check(&[(
        "The European Parliament on Thursday adopted by 71 votes to 22 a report (A9-0087/2024) on Mali. The chair said that two months \
         ago the house had approved a decision on Chad.",
        &[
            "European Parliament on Mali: adopted 2024-03-14",
            "European Parliament on Chad: adopted 2024-01",
            "final 71/22/-",
            "nobody speaks of it",
        ],
    )]);
}

#[test]
fn voters_in_brackets_behind_their_number() {
    let text = "UN Human Rights Council on Iran: adopted 2024-03-14";
    for (count, vote) in [
        (
            "with 43 states in favour and four (India, Togo, Mali, Japan) abstaining",
            "final 43/-/4 India abstain, Togo abstain, Mali abstain, Japan abstain",
        ),
        (
            "by 43 votes to 2, with three (Mali, Chad and Togo) abstaining",
            "final 43/2/3 Mali abstain, Chad abstain, Togo abstain",
        ),
        // Not all of them.
        ("by 43 votes to 2, with seven (Mali among them) abstaining", "final 43/2/7 Mali abstain"),
    ] {
        let told = format!("The Human Rights Council on Thursday adopted a resolution on Iran, {count}.");
        check(&[(&told, &[text, vote])]);
    }
    check(&[(
        "The Commission on Human Rights on Thursday adopted a resolution on Cuba by 23 votes to 22. A text on Sudan reached the vote, only \
         to fall by 23 against 12. The remaining eighteen members had not come.",
        &[
            "UN Commission on Human Rights on Cuba: adopted 2024-03-14",
            "UN Commission on Human Rights on Sudan: rejected 2024-03-14",
            "final 23/22/-",
            "final 12/23/-",
        ],
    )]);
}

#[test]
fn what_was_lost_was_a_change() {
    let want = ["amendment 27/66/-", "final -/-/-"];
    for (how, on) in [
        (
            "turned down by 66 votes to 27 a bid by Mali to cut an inquiry's funds. The amendment would have struck them from a budget \
             resolution. The text was then approved without a vote",
            "Fifth Committee on Mali: committee_approved 2024-03-14",
        ),
        (
            "rejected by 66 votes to 27 a proposal to strike an inquiry's funds. The unamended text was then approved without a vote",
            "Fifth Committee on : committee_approved 2024-03-14",
        ),
    ] {
        let told = format!("The General Assembly's Fifth Committee on Thursday {how}.");
        check(&[(&told, &[&[on][..], &want].concat())]);
    }
    check(&[(
        "A House Judiciary subcommittee on Thursday approved the Fair Trade Act after turning back, 9-6, an amendment by Rep. Ann Roe.",
        &["House Judiciary subcommittee on : committee_approved 2024-03-14", "amendment 6/9/-"],
    )]);
}

#[test]
fn the_house_and_its_own_organ() {
    check(&[
        (
            "Against the advice of its own General Council, the Trades Union Congress on Thursday called for a boycott of Mali. \
             Composite 4, carried by 64,000 to 37,000, condemns the coup.",
            &[
                "Trades Union Congress on Mali: adopted 2024-03-14",
                "final 64000/37000/-",
                "it calls",
                "it condemns",
            ],
        ),
        (
            "The Senate of Chile on Thursday passed a motion on Mali by 58 to 21. A proposal to postpone the matter was defeated, 31-12.\n\n\
             \u{201c}This motion is about a building,\u{201d} said Senator Ann Roe, who voted against.",
            &[
                "Chilean Senate on Mali: adopted 2024-03-14",
                "final 58/21/- Ann Roe no",
                "procedural 12/31/-",
                "Ann Roe speaks of it",
            ],
        ),
    ]);
}
