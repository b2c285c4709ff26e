//! Where and when a decision was taken that tells neither, by the sentence before it. Each with its near miss.

use plenary_extract::record::{Extraction, Resolution};

use crate::fates::{check, dated, name};

/// `body scope yes-no day`, one vote of a text after the other.
fn votes(found: &Extraction, text: &Resolution) -> String {
    let own = found.votes.iter().filter(|v| v.resolution.as_deref() == Some(&*text.r#ref));
    let number = |n: Option<u32>| n.map_or_else(|| "-".to_owned(), |n| n.to_string());
    let told = own.map(|v| {
        let body = v.body.as_ref().map_or("nobody", |b| name(found, b));
        let day = v.date.map_or_else(|| "undated".to_owned(), |d| d.to_string());
        format!("{body} {} {}-{} {day}", v.scope, number(v.yes), number(v.no))
    });
    told.collect::<Vec<_>>().join("; ")
}

#[test]
fn a_house_at_work_sets_the_scene() {
    let lead = "The House of Lords on Thursday passed the Trade Bill by 200 votes to 100.";
    let lords = "House of Lords final 200-100 2024-03-14";
    for (told, vote) in [
        (
            "On Tuesday the Commons debated the bill. A clause on camps was removed by 318 votes to 297.",
            "UK House of Commons amendment 318-297 2024-03-12",
        ),
        (
            "On Tuesday evening MPs in the House of Commons undid much of it. An amendment on camps was defeated by 297 votes to 318.",
            "UK House of Commons amendment 297-318 2024-03-12",
        ),
        (
            "The Justice Committee met on March 5 for six hours. An amendment on camps was rejected by nine votes to eight.",
            "Justice Committee amendment 8-9 2024-03-05",
        ),
        // A house that only speaks or is spoken of, and a paragraph of its own.
        (
            "On Tuesday the envoy met members of the Commons. An amendment on camps was defeated by 97 votes to 118.",
            "House of Lords amendment 97-118 2024-03-12",
        ),
        (
            "On Tuesday the Commons debated the bill.\n\nMr Roe spoke of it. An amendment on camps was defeated by 97 votes to 118.",
            "House of Lords amendment 97-118 2024-03-14",
        ),
    ] {
        check(votes, &[(&format!("{lead} {told}"), &[&format!("{lords}; {vote}")])]);
    }
}

#[test]
fn the_day_is_that_of_the_scene() {
    check(
        dated,
        &[
            (
                "The Riksdag approved the bill on Thursday by 200 votes to 100. The Committee on Justice had debated the bill on March \
                 5. It approved the bill by nine votes to eight.",
                &["adopted 2024-03-14, committee_approved 2024-03-05"],
            ),
            (
                "The Human Rights Council on Monday adopted a resolution on Mali. In the Kenyan capital, MPs took up the matter \
                 yesterday. Without a division, the National Assembly of Kenya agreed to a motion on Chad.",
                &["adopted 2024-03-11", "adopted 2024-03-14"],
            ),
            // The day of the decision itself.
            (
                "The Senate of Kenya debated the bill on March 5. The bill was adopted by 30 votes to 2 on Monday.",
                &["introduced undated, passed_chamber 2024-03-11"],
            ),
        ],
    );
}

/// Houses that one verb tells of, each with its own day.
#[test]
fn houses_in_one_clause() {
    let both = "passed_chamber 2024-03-05, passed_legislature 2024-03-12";
    let signed = format!("{both}, enacted 2024-03-14");
    let two = "committee_approved 2023-11, adopted 2023-12-20";
    for (told, want) in [
        ("The bill was passed by the U.S. House on March 5, by the Senate on Tuesday.", both),
        (
            "The bill was passed by the U.S. House on March 5, by the Senate on Tuesday and signed on Thursday.",
            &signed,
        ),
        (
            "The bill passed the U.S. House on March 5, the Senate on Tuesday, and was signed on Thursday.",
            &signed,
        ),
        ("The U.S. House passed the bill on March 5, the Senate on Tuesday.", both),
        ("The U.S. House passed the bill on March 5 and the Senate on Tuesday.", both),
        (
            "The bill cleared the U.S. House on March 5 and the Senate on Tuesday. It was signed on Thursday.",
            &signed,
        ),
        (
            "The Third Committee adopted a resolution on Mali in November, the General Assembly on December 20.",
            two,
        ),
        (
            "A resolution on Mali was adopted by the Third Committee in November and by the General Assembly on December 20.",
            two,
        ),
        // Another verb's house, another house's man, and what else is signed.
        (
            "The Third Committee adopted a resolution on Mali in November, the General Assembly on Monday elected a judge.",
            "committee_approved 2023-11",
        ),
        (
            "The U.S. House passed the bill on March 5, the Senate's clerk said on Tuesday.",
            "passed_chamber 2024-03-05",
        ),
        (
            "The U.S. House passed the bill on March 5. A letter to the president was signed on Thursday.",
            "passed_chamber 2024-03-05",
        ),
    ] {
        check(dated, &[(told, &[want])]);
    }
}

/// What became of `it`, told by one verb after another.
#[test]
fn steps_of_it() {
    let lead = "The Senate of Kenya approved the bill on Tuesday.";
    let all = "passed_legislature 2024-03-12, passed_chamber 2024-01, introduced 2023-05";
    for (told, want) in [
        ("It was introduced in May 2023 and passed the National Assembly in January.", all),
        ("It was introduced in May 2023 and cleared the National Assembly in January.", all),
        ("It was introduced in May 2023 and was passed by the National Assembly in January.", all),
    ] {
        check(dated, &[(&format!("{lead} {told}"), &[want])]);
    }
    // What another text has passed.
    let other = "It was introduced in May 2023, said the envoy, whose motion passed in January.";
    check(dated, &[(&format!("{lead} {other}"), &["passed_chamber 2024-03-12", "adopted 2024-01"])]);
}

/// A sentence that opens with a house and a day, or a house that speaks in a text of its own.
#[test]
fn a_house_and_a_day_open_the_scene() {
    let lead = "On Tuesday the Senate of Chile passed the bill on torture by 29 votes to 5.";
    let senate = "Chilean Senate final 29-5 2024-03-12";
    let deputies = "Chilean Chamber of Deputies amendment 41-63 2024-03-05; Chilean Chamber of Deputies final 96-8 2024-03-05";
    let fell = "The proposal was lost by 63 votes to 41. The bill then went through by 96 to 8.";
    for opening in [
        "In the Chamber of Deputies on 5 March a party moved that the clause be replaced with a ban.",
        "On 5 March, in the Chamber of Deputies, a party moved that the clause be replaced with a ban.",
        "In the Chamber of Deputies on 5 March a party proposed that the words be struck out.",
    ] {
        check(votes, &[(&format!("{lead}\n\n{opening} {fell}"), &[&format!("{senate}; {deputies}")])]);
    }
    // A paragraph of its own, and a day that is told of something else.
    check(
        votes,
        &[
            (
                &format!(
                    "{lead} In the Chamber of Deputies on 5 March nothing was done.\n\nAn amendment was lost by 63 votes to 41."
                ),
                &[&format!("{senate}; Chilean Senate amendment 41-63 2024-03-12")],
            ),
            (
                "The European Parliament condemned the arrests of February in Chad. The resolution was adopted by 481 votes to 19.",
                &["European Parliament final 481-19 undated"],
            ),
        ],
    );
}

#[test]
fn what_a_house_said_was_counted() {
    let lead = "On Tuesday the Senate of Chile passed the bill on torture by 29 votes to 5.";
    let senate = "Chilean Senate final 29-5 2024-03-12";
    for (told, vote) in [
        (
            "The Nordic Council on 26 February recommended that the five governments agree on a boycott. Sixty-one delegates were in \
             favour. Nine voted no, and four abstained.",
            "Nordic Council final 61-9 2024-02-26",
        ),
        (
            "Mercosur's parliament on 26 February urged the member states to ratify the convention. The vote was 61 to 9.",
            "Mercosur Parliament final 61-9 2024-02-26",
        ),
        (
            "In April last year the East African Legislative Assembly, sitting in Arusha, resolved unanimously that the cases be moved.",
            "East African Legislative Assembly final --- 2023-04",
        ),
    ] {
        check(votes, &[(&format!("{lead}\n\n{told}"), &[senate, vote])]);
    }
}

/// What a house made do with, what it was asked for, and what was taken back.
#[test]
fn texts_told_by_the_way() {
    let lead = "The Human Rights Council on Tuesday adopted a resolution on Mali.";
    let now = "adopted 2024-03-12";
    for (told, want) in [
        ("In 2019 it had contented itself with a resolution on visits.", "adopted 2019"),
        ("In 2019 members had made do with a text on visits.", "adopted 2019"),
        (
            "Last September it had settled for a resolution asking the president to let in observers.",
            "adopted 2023-09",
        ),
        (
            "On Monday Chad laid before the members a draft of its own that called for sanctions. Nobody seconded it, and it was \
             withdrawn on Tuesday.",
            "introduced 2024-03-11, withdrawn 2024-03-12",
        ),
    ] {
        check(dated, &[(&format!("{lead} {told}"), &[now, want])]);
    }
    for told in [
        "Chad had confined itself to a remark on visits.",
        "The Speaker put the question before the members.",
        "It was settled for good that visits go on.",
    ] {
        check(dated, &[(&format!("{lead} {told}"), &[now])]);
    }
}

#[test]
fn words_to_be_deleted_and_voices() {
    let lead = "Kenya's Senate on Tuesday passed a motion on torture by 29 votes to one.";
    let final_vote = "Senate of Kenya final 29-1 2024-03-12";
    for told in [
        "A senator proposed that the words “within 30 days” be deleted. Eleven senators supported her and 21 were against.",
        "A senator wanted the word “urgent” struck out; her proposal was lost, 11 to 21.",
        "A senator moved to replace three words, and her proposal was lost, 11 to 21.",
    ] {
        check(
            votes,
            &[(
                &format!("{lead} {told}"),
                &[&format!("{final_vote}; Senate of Kenya amendment 11-21 2024-03-12")],
            )],
        );
    }
    let debate = "Kenya's Senate on Tuesday debated a motion on torture.";
    for (told, want) in [
        (
            "When the Speaker put the question, the ayes drowned out the noes.",
            "introduced undated, adopted 2024-03-12",
        ),
        (
            "When the Speaker put the question, the noes drowned out the ayes.",
            "introduced undated, rejected 2024-03-12",
        ),
        ("The Speaker said the ayes were louder than usual.", "introduced undated"),
    ] {
        check(dated, &[(&format!("{debate} {told}"), &[want])]);
    }
}
