//! What a story tells beside its main text: the next of several, the changes of one house, texts without a noun, and whose words or
//! deeds are none of the text's. Each with its near miss.

use plenary_extract::record::{Extraction, Resolution};

use crate::fates::{check, check_all, fate, name};
use crate::whose_house::votes;

/// What each text says, `text: force words`.
fn says(found: &Extraction) -> Vec<String> {
    found.provisions.iter().map(|p| format!("{}: {}", p.force, p.text)).collect()
}

/// Whom the text is about that each statement is on.
fn spoken_of(found: &Extraction) -> Vec<String> {
    let on = |r: &str| found.resolutions.iter().find(|x| x.r#ref == r);
    let about = |r: &Resolution| r.subjects.iter().map(|s| name(found, s)).collect::<Vec<_>>().join(" and ");
    found.statements.iter().filter_map(|s| s.resolution.as_deref().and_then(on).map(about)).collect()
}

#[test]
fn the_next_of_several() {
    check(
        fate,
        &[
            (
                "The UN Commission on Human Rights adopted a draft on Oman by 30 to 2. Another on the Russian war in Chechnya failed 16-15.",
                &[
                    "UN Commission on Human Rights: Oman, adopted",
                    "UN Commission on Human Rights: Russia, rejected",
                ],
            ),
            // Another of what is no text
            (
                "The UN Commission on Human Rights adopted a draft on Oman by 30 to 2. Another on the list spoke next.",
                &["UN Commission on Human Rights: Oman, adopted"],
            ),
            (
                "For the first time the Human Rights Council on Friday threw out a resolution. The harbour text, brought by Costa Rica, \
                 passed with 43 votes in favour and none against.",
                &["UN Human Rights Council: , rejected", "UN Human Rights Council: , adopted"],
            ),
            (
                "The Human Rights Council closed its session on Friday after adopting 30 resolutions, most of them without a vote.",
                &[],
            ),
            (
                "The Human Rights Council adopted a resolution on prisons. A second resolution, establishing a rapporteur on fees, carried 42-1, the \
                 one being Oman.",
                &["UN Human Rights Council: , adopted", "UN Human Rights Council: , adopted"],
            ),
        ],
    );
}

#[test]
fn changes_by_one_house() {
    check(
        votes,
        &[
            (
                "The U.S. Senate passed a resolution on Oman by 54 votes to 46 on Wednesday. The House approved its version last month, 248 \
                 to 177. Before the final vote senators adopted by 58 to 41 an amendment on fuel; another, which would have exempted \
                 oil, was beaten 52 to 48.",
                &[
                    "54-46 in U.S. Senate; 58-41 in U.S. Senate; 48-52 in U.S. Senate",
                    "248-177 in U.S. House of Representatives",
                ],
            ),
            ("The Knesset passed the bill 52 to 44 on Monday night.", &["52-44 in Knesset"]),
            // A number of the bill
            ("The Knesset passed Bill 52 on Monday night.", &[""]),
        ],
    );
}

#[test]
fn texts_without_a_noun() {
    check_all(
        spoken_of,
        &[
            (
                "The Human Rights Council adopted a text on Togo by 28 to 12. By 25 votes to 15, the council also kept its expert on Oman \
                 for another year. Oman said the mandate was \"a relic\".",
                &["Oman"],
            ),
            (
                "The Human Rights Council kept its expert on Oman for another year by 25 votes to 15. It adopted a text on Togo by 28 to \
                 12. Togo said it was late.",
                &["Togo"],
            ),
            (
                "The Human Rights Council on Thursday adopted a resolution on Oman.\n\nA tougher draft, circulated by Peru, was \
                 withdrawn on Wednesday.\n\nNobody was surprised.\n\nAmnesty International said the Oman decision was the best to be had.",
                &["Oman"],
            ),
        ],
    );
}

#[test]
fn words_that_are_none_of_the_texts() {
    check_all(
        says,
        &[
            (
                "The Seanad has passed a bill on Oman by 29 votes to 16, defying the Government, which says that it breaks the law.",
                &[],
            ),
            (
                "The Seanad has passed a motion on Oman by 29 votes to 16, which says that the state has broken the law.",
                &["notes: the state has broken the law"],
            ),
            // The day of the vote is none of it either.
            ("The Dáil passed a motion condemning Oman's army in December 2014.", &["condemns: Oman's army"]),
        ],
    );
}

#[test]
fn capitals_that_draft() {
    let sponsors = |found: &Extraction| {
        let own = found.resolutions.iter().flat_map(|r| r.sponsors.iter());
        own.map(|s| name(found, s).to_owned()).collect::<Vec<_>>()
    };
    check_all(
        sponsors,
        &[
            (
                "The Human Rights Council adopted a resolution on prisons. The text, drafted by Havana, passed by 29 votes to 12.",
                &["Cuba"],
            ),
            (
                "The Human Rights Council adopted a resolution on prisons. The text, drafted in Havana, passed by 29 votes to 12.",
                &[],
            ),
        ],
    );
}
