//! Those of many texts that are named, what was taken out of a text, and what was done to a text after a change to it was decided. Each
//! with its near miss.

use crate::fates;
use crate::genres::check;
use crate::whose_count::counts;

const COUNCIL: &str = "UN Human Rights Council";

fn told(text: &str, want: &[&str]) {
    let want: Vec<String> = want
        .iter()
        .map(|w| {
            if w.starts_with("final") {
                (*w).to_owned()
            } else {
                format!("{COUNCIL} on {w}: adopted 2024-03-14")
            }
        })
        .collect();
    check(&[(text, &want.iter().map(String::as_str).collect::<Vec<_>>())]);
}

#[test]
fn some_of_many_named_behind_them() {
    let lead = "The Human Rights Council adopted 29 texts on Thursday";
    for (rest, want) in [
        (
            ". Among them are a resolution on Mali, one on Chad and a third on clean water.",
            &["Mali", "Chad", ""][..],
        ),
        (". They include a resolution on Mali and one on Chad.", &["Mali", "Chad"]),
        (". Among those adopted were texts on Mali, Chad and Fiji.", &["Mali", "Chad", "Fiji"]),
        (", including a resolution on Mali, one on Chad and another on Fiji.", &["Mali", "Chad", "Fiji"]),
        (", among them a resolution on Mali and one on clean water.", &["Mali", ""]),
        // Who spoke, what came in between, and what they do not name.
        (". Among them were the envoys of Mali and Chad.", &[]),
        (". The hall rose. Among them is a resolution on Mali.", &[]),
        (", including several on clean water.", &[]),
    ] {
        told(&format!("{lead}{rest}"), want);
    }
    let among = "Among the texts adopted by the Human Rights Council on Thursday were a resolution on Mali, which passed by 30 \
                 votes to 5, and one on Chad.";
    told(among, &["Mali", "Chad", "final 30/5/-"]);
}

#[test]
fn some_of_many_counted() {
    let lead =
        "Of the 29 texts that the Human Rights Council adopted on Thursday, 27 went through without a vote.";
    fates::check(
        counts,
        &[(
            &format!("{lead} Those put to a vote were on Mali (30-5-12) and Chad (25-9-13)."),
            &[
                &format!("Mali adopted: {COUNCIL} final 30/5/12"),
                &format!("Chad adopted: {COUNCIL} final 25/9/13"),
            ],
        )],
    );
}

#[test]
fn recommended_by_a_committee() {
    check(&[
        (
            "The UN General Assembly on Thursday adopted texts on Mali and Chad recommended by its Third Committee.",
            &[
                "UN General Assembly on Mali: adopted 2024-03-14",
                "UN General Assembly on Chad: adopted 2024-03-14",
            ],
        ),
        (
            "The UN General Assembly on Thursday adopted a resolution on Mali recommended by its Third Committee.",
            &["UN General Assembly on Mali: adopted 2024-03-14, committee_approved undated"],
        ),
    ]);
}

#[test]
fn after_a_change_was_decided() {
    let adopted =
        |count: &str| vec![format!("{COUNCIL} on Mali: adopted 2024-03-14"), format!("final {count}/-")];
    for (row, count) in [
        ("rejected an amendment to the draft on Mali and adopted it by 30 votes to 5", "30/5"),
        ("voted down three amendments to a draft on Mali before adopting it by 30 votes to 5", "30/5"),
        ("threw out two amendments to the draft on Mali, and then passed it by 30 votes to 5", "30/5"),
    ] {
        let want = adopted(count);
        check(&[(
            &format!("The Human Rights Council on Thursday {row}."),
            &want.iter().map(String::as_str).collect::<Vec<_>>(),
        )]);
    }
    // Of the change that it took up.
    check(&[(
        "The Human Rights Council on Thursday debated an amendment to the draft on Mali and adopted it by 30 votes to 5.",
        &[&format!("{COUNCIL} on Mali: ")[..], "amendment 30/5/-"],
    )]);
}

#[test]
fn parts_that_were_taken_out() {
    let lead = "The Human Rights Council on Thursday adopted a resolution on Mali by 30 votes to 5.";
    for (rest, says) in [
        ("Members agreed to strike out a demand that the army free its prisoners.", false),
        ("It dropped a paragraph urging the army to free its prisoners.", false),
        ("They removed a clause that would have barred sales of arms.", false),
        ("It contains a demand that the army free its prisoners.", true),
        ("Deleting a paragraph urging the army to free its prisoners was refused.", true),
    ] {
        let found = plenary_extract::Engine::new()
            .extract(&format!("Vote taken\n\n{lead} {rest}\n"), &plenary_extract::Meta::default());
        assert_eq!(found.provisions.len(), usize::from(says), "{rest} {:?}", found.provisions);
        assert!(found.statements.is_empty(), "{rest} {:?}", found.statements);
    }
}

#[test]
fn who_moved_that_nothing_be_done() {
    let lead = "The Human Rights Council decided on Thursday, by 20 votes to 16, to take no action on a draft on Mali.";
    let rows = [
        (
            "The motion was tabled by Cuba. Voting with Cuba were Fiji and Peru.",
            "Cuba yes, Fiji yes, Peru yes",
        ),
        ("Cuba had tabled the motion. Peru opposed the motion.", "Peru no"),
    ];
    for (rest, voters) in rows {
        let count = format!("procedural 20/16/- {voters}");
        check(&[(
            &format!("{lead} {rest}"),
            &[&format!("{COUNCIL} on Mali: lapsed 2024-03-14")[..], &count],
        )]);
    }
    check(&[(
        &format!("{lead} The draft was tabled by Cuba."),
        &[
            &format!("{COUNCIL} on Mali, by Cuba: lapsed 2024-03-14, introduced undated")[..],
            "procedural 20/16/-",
        ],
    )]);
}

#[test]
fn whose_record_it_is() {
    check(&[
        (
            "Mali was condemned on Thursday by the Human Rights Council, which adopted a resolution on the situation in the country \
             by 30 votes to 5. Chad spoke.",
            &[&format!("{COUNCIL} on Mali: adopted 2024-03-14")[..], "final 30/5/-"],
        ),
        (
            "Mali came under fire on Thursday in the Human Rights Council, which adopted a resolution on its rights record by 30 votes \
             to 5. Chad spoke.",
            &[&format!("{COUNCIL} on Mali: adopted 2024-03-14")[..], "final 30/5/-"],
        ),
        // A state of which only another text speaks.
        (
            "The Bundestag on Thursday rejected a motion on the Rohingya. A motion on Mali was rejected too.",
            &["Bundestag on : rejected 2024-03-14", "Bundestag on Mali: rejected 2024-03-14"],
        ),
    ]);
}

#[test]
fn what_a_text_decides_by_a_day() {
    let lead = "The Human Rights Council on Thursday adopted a resolution on Mali by 30 votes to 5.";
    check(&[(
        &format!(
            "{lead} The resolution requests Fiji to report by July 31 and decides to keep the matter on its agenda."
        ),
        &[&format!("{COUNCIL} on Mali: adopted 2024-03-14")[..], "final 30/5/-", "it requests", "it decides"],
    )]);
}

#[test]
fn what_a_house_decided_with_its_text() {
    let lead = "The Human Rights Council on Thursday adopted a text on Mali by 30 votes to 5";
    let text = format!("{COUNCIL} on Mali: adopted 2024-03-14");
    for rest in [
        ", and decided to appoint a special rapporteur.",
        ", deciding to appoint a special rapporteur.",
        ", and decided to send observers there.",
    ] {
        check(&[(&format!("{lead}{rest}"), &[&text[..], "final 30/5/-", "it decides"])]);
    }
    // A vote on who holds an office.
    check(&[("The Human Rights Council elected a president on Thursday by 30 votes to 5.", &[])]);
}

#[test]
fn not_expected_to_come_up() {
    check(&[
        (
            "A resolution on Mali, introduced by Sen. Jane Poe, has been before the Senate of Canada since February and is not expected to \
             come to a vote before the summer.",
            &["Senate of Canada on Mali, by Jane Poe: introduced undated"],
        ),
        (
            "A resolution on Mali, introduced by Sen. Jane Poe, is expected to come to a vote in the Senate of Canada on Tuesday.",
            &["Senate of Canada on Mali, by Jane Poe: introduced undated, expected adopted 2024-03-19"],
        ),
    ]);
}

#[test]
fn voters_of_all_and_of_the_winning_side() {
    let texts = "The Human Rights Council adopted resolutions on Mali (30-5), Chad (25-9) and Fiji (21-11) on Thursday.";
    let each = |on: &str, count: &str| format!("{on} adopted: {COUNCIL} final {count}/-");
    let rows = [each("Mali", "30/5"), each("Chad", "25/9"), each("Fiji", "21/11")];
    fates::check(counts, &[(texts, &rows.iter().map(String::as_str).collect::<Vec<_>>())]);
    let all = plenary_extract::Engine::new().extract(
        &format!("Vote taken\n\n{texts} Cuba and Togo voted against all three.\n"),
        &plenary_extract::Meta::default(),
    );
    assert!(all.votes.iter().all(|v| v.positions.len() == 2), "{:?}", all.votes);
    fates::check(
        crate::voters::voters,
        &[
            (
                "The Senate of Canada passed a motion on Chad by 40 votes to 20. Ann Roe and Bob Lee, who had wavered, joined the majority.",
                &["40/20: Ann Roe yes, Bob Lee yes"],
            ),
            (
                "The Senate of Canada passed a motion on Chad by 40 votes to 20. Ann Roe joined the majority party in May.",
                &["40/20: "],
            ),
        ],
    );
}
