//! What an article with several texts tells by what each deals with, by the verb of its house and by the sides that stand beside a count;
//! each with its near miss.

use crate::fates::{check, check_all, name};
use plenary_extract::record::{Extraction, Resolution, Vote};

const HEAD: &str = "The Human Rights Council voted on Friday to keep its mission in Iran by 23 votes to 8. A separate text, renewing the \
                    mandate of the rapporteur on Haiti, passed without a vote.";
const FIRST: [&str; 2] = ["1 final 23/8/-", "2 final -/-/-"];

/// `text scope yes/no/abstain: voters`, one a vote.
fn votes(found: &Extraction) -> Vec<String> {
    let place = |v: &Vote| {
        let own = |r: &Resolution| Some(&r.r#ref) == v.resolution.as_ref();
        found.resolutions.iter().position(own).map_or("?".to_owned(), |p| (p + 1).to_string())
    };
    let n = |n: Option<u32>| n.map_or("-".to_owned(), |n| n.to_string());
    let line = |v: &Vote| {
        let voters: Vec<String> =
            v.positions.iter().map(|p| format!("{} {}", name(found, &p.actor), p.option)).collect();
        let voters = if voters.is_empty() { String::new() } else { format!(": {}", voters.join(", ")) };
        format!("{} {} {}/{}/{}{voters}", place(v), v.scope, n(v.yes), n(v.no), n(v.abstain))
    };
    found.votes.iter().map(line).collect()
}

/// The votes that each row tells behind the two of the lead.
fn behind(rows: &[(&str, &[&str])]) {
    let told: Vec<(String, Vec<&str>)> =
        rows.iter().map(|r| (format!("{HEAD} {}", r.0), [FIRST.as_slice(), r.1].concat())).collect();
    let rows: Vec<(&str, &[&str])> = told.iter().map(|r| (r.0.as_str(), r.1.as_slice())).collect();
    check_all(votes, &rows);
}

#[test]
fn a_change_to_the_text_whose_matter_it_names() {
    behind(&[
        (
            "A Cuban amendment to shorten the mission's life to a month was lost by 12 votes to 21.",
            &["1 amendment 12/21/-"],
        ),
        (
            "An amendment to end the rapporteur's mandate was lost by 12 votes to 21.",
            &["2 amendment 12/21/-"],
        ),
        // Nothing that one of them alone deals with.
        (
            "A Cuban amendment to delete the last sentence was lost by 12 votes to 21.",
            &["2 amendment 12/21/-"],
        ),
    ]);
}

#[test]
fn a_statement_on_the_text_whose_matter_it_names() {
    let about = |found: &Extraction| {
        let on = |s: &plenary_extract::record::Statement| {
            let own = |r: &Resolution| Some(&r.r#ref) == s.resolution.as_ref();
            found.resolutions.iter().position(own).map_or("none".to_owned(), |p| (p + 1).to_string())
        };
        found.statements.iter().map(on).collect::<Vec<_>>()
    };
    let rows = [
        ("The mission was \"a door for the mothers of the dead\", said Ann Dole of Peru.", "1"),
        ("Ann Dole of Peru said the rapporteur had been of help to everybody.", "2"),
        ("Ann Dole of Peru said the day had been a long one for everybody.", "2"),
    ];
    let rows: Vec<(String, [&str; 1])> = rows.iter().map(|r| (format!("{HEAD}\n\n{}", r.0), [r.1])).collect();
    let rows: Vec<(&str, &[&str])> = rows.iter().map(|r| (r.0.as_str(), r.1.as_slice())).collect();
    check_all(about, &rows);
}

#[test]
fn what_a_house_turned_back_or_sent_on() {
    check_all(
        votes,
        &[
            (
                "WASHINGTON - The Senate Foreign Relations Committee approved a bill on Thursday that would bar Chad's officers, 17-4. It turned \
             back, 8-13, an attempt by Sen. Ann Dole to let the president waive the ban.",
                &["1 final 17/4/-", "1 amendment 8/13/-"],
            ),
            (
                "WASHINGTON - The Senate passed a bill on Thursday that would bar Chad's officers. The House sent its own version to the Senate \
             in June, 391-11.",
                &["2 final 391/11/-"],
            ),
            // Nothing is put to the vote.
            (
                "WASHINGTON - The Senate passed a bill on Thursday that would bar Chad's officers. The House sent its own team to the Senate \
             in June, 11 players and a coach.",
                &[],
            ),
            (
                "The Riigikogu condemned Chad on Tuesday by 60 votes to nine. Its legal affairs committee had waved it through in May, 7-2.",
                &["1 final 60/9/-", "1 final 7/2/-"],
            ),
            (
                "ANNAPOLIS - A bill that would ban leg irons died in the Senate Judiciary Committee on Tuesday, 5-6. House Bill 12 had sailed \
             through the House of Delegates by 89 to 44, and the House Judiciary Committee before that by 14 to 7.",
                &["1 final 5/6/-", "1 final 89/44/-", "1 final 14/7/-"],
            ),
        ],
    );
}

#[test]
fn counts_by_their_backers() {
    check_all(
        votes,
        &[
            (
                "The motion put forward by Germany on Iran at the Human Rights Council won the backing of 25 countries; six said no and 16 sat \
             on their hands.",
                &["1 final 25/6/16"],
            ),
            (
                "A draft on Syria earned the support of 31 of the 47 members of the Human Rights Council; three opposed it.",
                &["1 final 31/3/-"],
            ),
            (
                "A draft on Syria found favour with 31 members of the Human Rights Council, while three stood against it.",
                &["1 final 31/3/-"],
            ),
            (
                "The Human Rights Council adopted a draft on Syria on Friday; 31 voted for it, none against and 16 would not take a side.",
                &["1 final 31/0/16"],
            ),
            (
                "The Parliament of MERCOSUR adopted a declaration on Chad by a special majority of 43 votes in favour, with 6 against.",
                &["1 final 43/6/-"],
            ),
            // By how many it was carried.
            ("The Council of Europe's Assembly adopted a resolution on Chad by a majority of 43 votes.", &[]),
            // What somebody is.
            (
                "The National Assembly of The Gambia threw out a bill on Monday by 12 votes to 30. Fatou Sey, one of five women in the chamber, \
             opposed it.",
                &["1 final 12/30/-: Fatou Sey no"],
            ),
        ],
    );
}

#[test]
fn the_sides_in_sentences_of_their_own() {
    check_all(
        votes,
        &[
            (
                "WELLINGTON - Parliament passed the motion on Chad. Ayes 68: New Zealand First 8, ACT 60. Noes 55: Labour 40, Greens 15.",
                &[
                    "1 final 68/55/-: New Zealand First yes, ACT New Zealand yes, New Zealand Labour Party no, Green Party of Aotearoa New Zealand \
               no",
                ],
            ),
            (
                "BRIGHTON - The union's congress voted on an amendment to a motion on Chad. For the amendment, 2,876,000. Against, 3,441,000.",
                &["1 amendment 2876000/3441000/-"],
            ),
            // Two sentences of other things.
            (
                "The Human Rights Council adopted a text on Chad on Friday. For Cuba, it was a defeat. Against it, there was much to say.",
                &[],
            ),
        ],
    );
}

#[test]
fn who_cast_them() {
    check_all(
        votes,
        &[
            (
                "The Human Rights Council passed a text on Chad with 43 votes in favour and 4 abstentions from Russia, India, China and Japan.",
                &["1 final 43/-/4: Russia abstain, India abstain, China abstain, Japan abstain"],
            ),
            (
                "The Human Rights Council passed a text on Chad with 31 votes in favour, two noes from China and Cuba and the rest abstaining.",
                &["1 final 31/2/-: China no, Cuba no"],
            ),
            (
                "The Human Rights Council passed a text on Chad with 46 votes in favour and three against. On the government benches Cuba, Iran \
             and Peru were opposed.",
                &["1 final 46/3/-: Cuba no, Iran no, Peru no"],
            ),
            (
                "WASHINGTON - The Senate passed a bill on Chad on Friday, 60-40. The cost was too much for Sen. Ann Dole, the chairwoman, who voted \
             no.",
                &["1 final 60/40/-: Ann Dole no"],
            ),
            // A veto cast in another house.
            (
                "The UN General Assembly adopted a resolution on Syria on Friday by 122 votes to 13. It came days after Russia cast its sixth veto \
             in the Security Council. India abstained.",
                &["1 final 122/13/-: India abstain"],
            ),
        ],
    );
}

#[test]
fn whom_a_house_blames() {
    let line = |found: &Extraction, r: &Resolution| {
        r.subjects.iter().map(|s| name(found, s)).collect::<Vec<_>>().join(" ")
    };
    check(
        line,
        &[
            (
                "The UN Commission on Human Rights rebuked Cuba, 21-20, on Friday, and voiced alarm over Iran by 23 votes to 16.",
                &["Cuba", "Iran"],
            ),
            (
                "The UN Commission on Human Rights took no action on China on Friday by 22 votes to 17. It chided Haiti by consensus.",
                &["China", "Haiti"],
            ),
            (
                "The UN Commission on Human Rights adopted a text on Chad on Friday by 43 votes to 2. Later it voted 35-9 to appoint an \
             investigator for Sudan.",
                &["Chad", "Sudan"],
            ),
        ],
    );
}

#[test]
fn papers_of_each_chamber() {
    let line = |found: &Extraction, r: &Resolution| {
        let own = found.provisions.iter().filter(|p| p.resolution.as_ref() == Some(&r.r#ref));
        let says: Vec<&str> = own.map(|p| p.text.as_str()).collect();
        let body = r.body.as_ref().map_or("nobody", |b| name(found, b));
        format!("{} {} of {body}: {}", r.kind, r.symbol.as_deref().unwrap_or("unnumbered"), says.join(" + "))
    };
    check_all(
        |found| found.resolutions.iter().map(|r| line(found, r)).collect(),
        &[
            (
                "WASHINGTON - The House passed a resolution on Thursday condemning Chad's raids. A bill to widen sanctions, H.R. 1102, awaits \
             action in the Foreign Affairs Committee.",
                &[
                    "resolution unnumbered of U.S. House of Representatives: Chad's raids",
                    "bill H.R. 1102 of U.S. House of Representatives: sanctions",
                ],
            ),
            (
                "WASHINGTON - The Senate passed a resolution on Thursday condemning Chad's raids. A measure that would ban all imports of its oil, \
             H.R. 40, has not been taken up.",
                &[
                    "resolution unnumbered of U.S. Senate: Chad's raids",
                    "bill H.R. 40 of nobody: all imports of its oil",
                ],
            ),
            (
                "The National Council of Switzerland condemned the raids in Chad on Tuesday by 103 votes to 59. The declaration binds nobody.",
                &["declaration unnumbered of Swiss National Council: the raids in Chad"],
            ),
            (
                "ACCRA - Parliament rejected a motion calling on the government to stop the deportations, 128 members voting against it and 97 for.",
                &["motion unnumbered of Parliament of Ghana: the government to stop the deportations"],
            ),
        ],
    );
}

#[test]
fn several_changes_with_a_count_each() {
    check_all(
        votes,
        &[
            (
                "The Human Rights Council adopted a text on Mali on Friday. Three Cuban amendments were defeated by 25 votes to 7, 24 to 8 and 24 \
             to 9.",
                &["1 amendment 7/25/-", "1 amendment 8/24/-", "1 amendment 9/24/-"],
            ),
            // The count of the text itself.
            (
                "Three Cuban amendments were defeated by 25 votes to 7, and the Human Rights Council then adopted the text on Mali by 24 to 9.",
                &["1 amendment 7/25/-", "1 final 24/9/-"],
            ),
        ],
    );
}

#[test]
fn what_is_no_part_of_what_a_text_says() {
    let says = |found: &Extraction| found.provisions.iter().map(|p| p.text.clone()).collect::<Vec<_>>();
    check_all(
        says,
        &[
            (
                "The European Parliament passed a resolution on Hungary on Friday by 448 to 197.\n\nParliament further resolves to send a \
             delegation to Budapest, declares the law on groups incompatible with its duties and insists that it be withdrawn.",
                &[
                    "to send a delegation to Budapest",
                    "the law on groups incompatible with its duties",
                    "it be withdrawn",
                ],
            ),
            (
                "The UN General Assembly voted on Friday to reproach Iran over stonings, in a text that names nobody.",
                &["Iran over stonings"],
            ),
            (
                "The European Parliament passed a resolution on Hungary on Friday. It regrets that earlier warnings went unheeded.",
                &["earlier warnings went unheeded"],
            ),
        ],
    );
}
