//! Which text a count belongs to, where several are told side by side or a step goes back. Each with its near miss.

use plenary_extract::record::{Extraction, Resolution};

use crate::fates;
use crate::fates::{fate, name};

/// `subjects stage: body scope yes/no/abstain, …`, one a text.
pub fn counts(found: &Extraction, text: &Resolution) -> String {
    let on: Vec<&str> = text.subjects.iter().map(|s| name(found, s)).collect();
    let number = |n: Option<u32>| n.map_or("-".to_owned(), |n| n.to_string());
    let vote = |v: &plenary_extract::record::Vote| {
        let body = v.body.as_ref().map_or("nobody", |b| name(found, b));
        format!("{body} {} {}/{}/{}", v.scope, number(v.yes), number(v.no), number(v.abstain))
    };
    let own = found.votes.iter().filter(|v| v.resolution.as_ref() == Some(&text.r#ref));
    format!("{} {}: {}", on.join(" and "), text.stage, own.map(vote).collect::<Vec<_>>().join(", "))
}

#[test]
fn the_first_and_the_second_of_a_pair() {
    let council = "UN Human Rights Council final";
    let (haiti, cuba) =
        (format!("Haiti adopted: {council} 12/3/-"), format!("Cuba rejected: {council} 4/11/-"));
    let (haiti, cuba) = (haiti.as_str(), cuba.as_str());
    fates::check(
        counts,
        &[
            (
                "The Human Rights Council approved a resolution on Haiti and rejected another on Cuba. Members passed the first by 12 \
                 votes to 3. The second was defeated 4-11.",
                &[haiti, cuba],
            ),
            (
                "The Human Rights Council adopted a resolution on Haiti and rejected one on Cuba. The former passed by 12 votes to 3, \
                 the latter lost by 4 to 11.",
                &[haiti, cuba],
            ),
            // One text: the first to speak is none.
            (
                "The Human Rights Council approved a resolution on Haiti, 12-3. The first was Chad, which asked for more.",
                &[haiti],
            ),
        ],
    );
}

#[test]
fn the_text_that_a_sentence_opens_with() {
    let lead = "The Human Rights Council rejected a resolution on Yemen by 21 votes to 18. A text on Mali went through, 30-4.";
    let yemen = "Yemen rejected: UN Human Rights Council final 18/21/-";
    let mali = "Mali adopted: UN Human Rights Council final 30/4/-";
    let changed = |text: &str| format!("{text}, UN Human Rights Council amendment 19/22/-");
    let rows = [
        (
            "Before the vote on Yemen, the council threw out an amendment by Bahrain, 19-22.",
            [changed(yemen), mali.to_owned()],
        ),
        ("On Yemen, an amendment by Bahrain was rejected by 19 to 22.", [changed(yemen), mali.to_owned()]),
        ("An amendment by Bahrain was rejected by 19 to 22.", [yemen.to_owned(), changed(mali)]),
    ];
    for (told, want) in rows {
        fates::check(counts, &[(&format!("{lead} {told}"), &[want[0].as_str(), want[1].as_str()])]);
    }
}

#[test]
fn what_was_vetoed_on_another_day() {
    let lead = "The UN Security Council on Wednesday rejected a resolution on aid by 8 votes to 5.";
    let first = " rejected: UN Security Council final 5/8/-";
    let second = " vetoed: UN Security Council final 12/-/-";
    for (told, want) in [
        (
            "A week earlier a Brazilian draft had been vetoed by the United States. Twelve members had backed it.",
            vec![first, second],
        ),
        (
            "Last week a Brazilian draft was vetoed by the United States. Twelve of the 15 members voted for it.",
            vec![first, second],
        ),
        ("Diplomats left at noon. Twelve members had backed the envoy.", vec![first]),
    ] {
        fates::check(counts, &[(&format!("{lead}\n\n{told}"), &want[..])]);
    }
}

#[test]
fn the_version_of_another_house() {
    fates::check(
        counts,
        &[
            (
                "PRETORIA - The National Council of Provinces passed the Wages Bill on Tuesday by six votes to three. It returns to the \
                 National Assembly, which passed its own version in June by 201 votes to 58.",
                &[
                    " passed_chamber: National Council of Provinces final 6/3/-, National Assembly of South Africa final 201/58/-",
                ],
            ),
            (
                "The Dane County Board adopted a resolution on wells on Tuesday, 22 to 9. The Public Safety Committee \
                 endorsed its version on March 2.",
                &[" adopted: Dane County Board final 22/9/-"],
            ),
            // A motion of its own is another text.
            (
                "OTTAWA - The House of Commons adopted a motion on Chad on Tuesday, 170-140. The Senate turned down its own version of the \
                 motion in May, 31-44.",
                &[
                    "Chad adopted: House of Commons of Canada final 170/140/-",
                    "Chad rejected: Senate of Canada final 31/44/-",
                ],
            ),
            // In America each house has its own.
            (
                "The U.S. Senate passed the bill 60-38 on Tuesday. The House passed its own version in February, 220-210.",
                &[
                    " passed_chamber: U.S. Senate final 60/38/-",
                    " passed_chamber: U.S. House of Representatives final 220/210/-",
                ],
            ),
        ],
    );
}

#[test]
fn a_bill_that_was_sent_to_a_committee_before() {
    let lead = "The National Assembly of Kenya on Monday rejected a bill on marriage by 34 votes to 19.";
    let one = " rejected: National Assembly of Kenya final 19/34/-";
    let two = format!("{one}, National Assembly of Kenya procedural 42/4/-");
    fates::check(
        counts,
        &[
            (
                &format!(
                    "{lead}\n\nIn November members voted by 42 to four to send the bill to a committee."
                ),
                &[two.as_str()],
            ),
            (
                &format!("{lead}\n\nIn 2019 it had approved a bill on land by 42 to four."),
                &[one, " passed_chamber: National Assembly of Kenya final 42/4/-"],
            ),
        ],
    );
}

#[test]
fn a_number_told_after_a_change() {
    fates::check(
        |_, text| text.symbol.clone().unwrap_or_default(),
        &[(
            "SALEM — A bill that would open police files cleared the Senate Judiciary Committee on Thursday, 6-3.\n\nThe amendment, \
             offered by Sen. Mark Haldane, failed 4-5.\n\nSenate Bill 212 would require departments to post findings.",
            &["Senate Bill 212"],
        )],
    );
}

#[test]
fn a_parliament_beside_its_upper_house() {
    fates::check(
        fate,
        &[
            (
                "LONDON - Parliament on Tuesday passed a bill on police reform. The House of Lords will debate it in May.",
                &["Parliament of the United Kingdom: , passed_legislature"],
            ),
            (
                "ISLAMABAD - Pakistan's parliament on Thursday passed a resolution on Sweden. The Senate had adopted its own resolution on \
                 Monday.",
                &["Parliament of Pakistan: Sweden, adopted", "Senate of Pakistan: Sweden, adopted"],
            ),
            (
                "BRUSSELS - Belgium's parliament on Tuesday passed a bill on police reform. The Senate approved it by 40 votes to 12.",
                &["Belgian Senate: , passed_chamber"],
            ),
        ],
    );
}

#[test]
fn changes_told_in_the_clause_of_what_they_would_do() {
    let lead = "SEATTLE - The Seattle City Council voted 7-2 on Tuesday to pass a resolution on camps. Members rejected two amendments.";
    let council = "Seattle City Council";
    let changed = format!(" adopted: {council} final 7/2/-, {council} amendment 3/6/-");
    let plain = format!(" adopted: {council} final 7/2/-");
    for (told, want) in [
        ("One, by Ann Roe, would have delayed the measure until June; it failed 3-6.", &changed),
        ("One member said it would delay the measure until June.", &plain),
    ] {
        fates::check(counts, &[(&format!("{lead} {told}"), &[want.as_str()])]);
    }
}

#[test]
fn a_law_named_by_the_way_is_not_what_is_amended() {
    let rows: &[(&str, &[&str])] = &[(
        "WASHINGTON - The U.S. Senate on Tuesday rejected a resolution on Yemen by 48 votes to 52.\n\nIt was the first time that the \
         chamber had invoked the 1973 War Powers Act.\n\nSenators also rejected an amendment by Sen. Jo Poe, 44-56.",
        &["Yemen rejected: U.S. Senate final 48/52/-, U.S. Senate amendment 44/56/-", "Yemen enacted: "],
    )];
    fates::check(counts, rows);
}

#[test]
fn what_was_extended_by_so_many() {
    let council = "UN Security Council final";
    fates::check(
        counts,
        &[
            (
                "The UN Security Council on Friday adopted a resolution on Somalia with 14 votes in favour. In 2022 the council extended \
                 the measures by 11 votes with four abstentions.",
                &[
                    &format!("Somalia adopted: {council} 14/-/-"),
                    &format!("Somalia adopted: {council} 11/-/4"),
                ],
            ),
            // Of another year, and no side of the vote told before.
            (
                "The UN Security Council on Friday adopted a resolution on Somalia with 14 votes in favour. In 2022 four members abstained.",
                &[&format!("Somalia adopted: {council} 14/-/-")],
            ),
        ],
    );
}

#[test]
fn the_present_version() {
    let lead = "NAIROBI - The National Assembly of Kenya on Tuesday passed a bill on water by 177 votes to 172. In January the house rejected \
                an earlier text.";
    for (told, stages) in [
        (
            "The water committee approved the present version in February.",
            [" passed_chamber", " rejected"].as_slice(),
        ),
        (
            "A committee approved a weaker version in 2021.",
            &[" passed_chamber", " rejected", " passed_chamber"],
        ),
    ] {
        let stage = |found: &Extraction, text: &Resolution| {
            counts(found, text).split(':').next().unwrap_or_default().to_owned()
        };
        fates::check(stage, &[(&format!("{lead} {told}"), stages)]);
    }
}

#[test]
fn what_a_verb_leaves_out() {
    let senate = "Senate of Kenya final";
    let first = format!("Niger adopted: {senate} 37/24/-");
    let alone = "Niger adopted: ";
    let second = format!("Niger rejected: {senate} 20/41/-");
    let lead = "The Senate of Kenya on Tuesday adopted a motion on Niger";
    for (told, want) in [
        (
            ", but rejected another. Members backed the first motion by 37 votes to 24.",
            vec![first.as_str(), "Niger rejected: "],
        ),
        (" and threw out a second by 20 votes to 41.", vec![alone, second.as_str()]),
        // What it adopted was one text.
        (
            ", and one speaker praised another. Members backed the motion by 37 votes to 24.",
            vec![first.as_str()],
        ),
    ] {
        fates::check(counts, &[(&format!("{lead}{told}"), &want[..])]);
    }
}

#[test]
fn a_demand_that_was_vetoed() {
    let lead = "The U.N. General Assembly on Tuesday voted 153-10 to demand a truce in Chad.";
    let first = "Chad adopted: UN General Assembly final 153/10/-";
    for (told, want) in [
        (
            "On Monday the United States vetoed a similar demand in the Security Council. Thirteen members voted in favor.",
            vec![first, "Chad vetoed: UN Security Council final 13/-/-"],
        ),
        ("On Monday the United States made a similar demand in the Security Council.", vec![first]),
    ] {
        fates::check(counts, &[(&format!("{lead} {told}"), &want[..])]);
    }
}

#[test]
fn a_plural_of_texts_announced_before() {
    let committee = "Third Committee final";
    let iran = format!("Iran committee_approved: {committee} 79/28/-");
    fates::check(
        counts,
        &[
            (
                "The General Assembly's Third Committee on Wednesday adopted resolutions on Iran, Mali and Chad. The Iran text was approved \
                 by 79 votes to 28. The drafts on Mali and Chad were adopted by consensus.",
                &[
                    iran.as_str(),
                    &format!("Mali committee_approved: {committee} -/-/-"),
                    &format!("Chad committee_approved: {committee} -/-/-"),
                ],
            ),
            (
                "The General Assembly's Third Committee on Wednesday adopted a resolution on Iran by 79 votes to 28. Drafts on Mali and \
                 Chad were adopted by consensus.",
                &[
                    iran.as_str(),
                    &format!("Mali committee_approved: {committee} -/-/-"),
                    &format!("Chad committee_approved: {committee} -/-/-"),
                ],
            ),
        ],
    );
}

#[test]
fn what_was_rejected_in_two_years() {
    let lead = "EDINBURGH - The Scottish Parliament passed a bill on dogs on Tuesday, 70-40.";
    let house = "Scottish Parliament final";
    let (now, then, later) = (
        format!(" adopted: {house} 70/40/-"),
        format!(" rejected: {house} 16/85/-"),
        format!(" rejected: {house} 36/82/-"),
    );
    let kept = format!(" adopted: {house} 82/36/-");
    for (told, last) in [
        ("MSPs rejected similar bills in 2010, by 85 to 16, and in 2015, by 82 to 36.", &later),
        (
            "MSPs rejected a similar bill in 2010, by 85 to 16. In 2015 they passed another by 82 to 36.",
            &kept,
        ),
    ] {
        fates::check(counts, &[(&format!("{lead} {told}"), &[now.as_str(), then.as_str(), last.as_str()])]);
    }
}

#[test]
fn reforms_of_a_house_that_makes_laws() {
    let senate = "Mexican Senate final 86/41/-";
    let one = format!(" passed_legislature: {senate}, Mexican Chamber of Deputies final 359/135/-");
    let alone = format!(" passed_chamber: {senate}");
    let lead = "MEXICO CITY - Mexico's Senate approved a sweeping overhaul of the courts on Wednesday by 86 votes to 41.";
    for (told, want) in [
        ("The lower house passed the reform last week, 359-135.", &one),
        ("The president has called for reform of the police, which 359 mayors want.", &alone),
    ] {
        fates::check(counts, &[(&format!("{lead} {told}"), &[want.as_str()])]);
    }
}
