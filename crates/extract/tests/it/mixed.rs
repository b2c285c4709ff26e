//! Texts that stand beside others in one article: a mandate, a bill ahead, one of another land, of another matter; each with its
//! near miss.

use crate::fates::{check, dated, fate};

#[test]
fn a_mandate_beside_another_text() {
    let (mali, food) = ("UN Human Rights Council: Mali, adopted", "UN Human Rights Council: , adopted");
    check(
        fate,
        &[
            (
                "The Human Rights Council on Thursday extended the mandate of its expert on Mali for a year, while throwing out a \
                 Russian-drafted text on elections.",
                &[mali, "UN Human Rights Council: , rejected"],
            ),
            (
                "The Human Rights Council on Thursday renewed the mandate of its expert on Mali and adopted a resolution on the right \
                 to food. The Mali resolution passed by 21 votes to 5. The text on food was adopted by consensus.",
                &[mali, food],
            ),
            // One text.
            (
                "The Human Rights Council on Thursday extended the mandate of its expert on Mali in a resolution adopted by 21 votes \
                 to 5.",
                &[mali],
            ),
        ],
    );
}

#[test]
fn several_mandates_in_a_row() {
    let (mali, chad) = ("UN Human Rights Council: Mali, adopted", "UN Human Rights Council: Chad, adopted");
    check(
        fate,
        &[
            (
                "The Human Rights Council on Thursday renewed the mandates of its experts on Mali and Chad, the former by 30 votes to \
                 3, the latter without a vote.",
                &[mali, chad],
            ),
            (
                "The Human Rights Council on Thursday extended the mandates of the Independent Expert on Mali and the Special Rapporteur \
                 on Chad. The vote on Mali was 21 to 6; that on Chad was 23 to 7.",
                &[mali, chad],
            ),
            // One mandate.
            (
                "The Human Rights Council on Thursday extended the mandate of its expert on Mali, by 21 votes to 6, after Chad had asked \
                 for more time.",
                &[mali],
            ),
        ],
    );
}

#[test]
fn told_as_one_and_then_apart() {
    let (mali, chad) = ("UN Human Rights Council: Mali, adopted", "UN Human Rights Council: Chad, adopted");
    let food = "UN Human Rights Council: , adopted";
    check(
        fate,
        &[
            (
                "The Human Rights Council voted on Thursday to keep investigators on Mali and Chad for another year. The resolution on Mali \
                 passed with 22 votes in favour and six against. The one on Chad was closer: 18 states backed it and seven opposed it. A \
                 third text, on the right to food, was adopted without a vote.",
                &[mali, chad, food],
            ),
            (
                "The Human Rights Council voted on Thursday to keep investigators on Mali and Chad for another year. The resolution passed \
                 with 22 votes in favour and six against.",
                &["UN Human Rights Council: Mali and Chad, adopted"],
            ),
            (
                "The Human Rights Council adopted a text on Mali by 22 votes to 6. A draft on the right to food was referred to a working group.",
                &[mali, "UN Human Rights Council: , referred"],
            ),
            (
                "The African Union's Peace and Security Council has decided to lift the sanctions on Mali.",
                &["AU Peace and Security Council: Mali, adopted"],
            ),
            (
                "The OSCE Parliamentary Assembly adopted a resolution on Mali by 22 votes to 6. A supplementary item on torture was passed \
                 unanimously. Another, on water, was withdrawn by its author.",
                &[
                    "OSCE Parliamentary Assembly: Mali, adopted",
                    "OSCE Parliamentary Assembly: , adopted",
                    "OSCE Parliamentary Assembly: , withdrawn",
                ],
            ),
            ("The African Union's Peace and Security Council has decided to lift the veil on Mali.", &[]),
        ],
    );
}

#[test]
fn a_step_taken_on_several_texts() {
    let (mali, chad) = ("UN Human Rights Council: Mali, deferred", "UN Human Rights Council: Chad, deferred");
    let peru = "UN Human Rights Council: Peru, adopted";
    check(
        fate,
        &[
            (
                "The Human Rights Council adopted a text on Peru by 24 votes to 11. Two other drafts, on Mali and Chad, were deferred.",
                &[peru, mali, chad],
            ),
            (
                "The Human Rights Council adopted a text on Peru by 24 votes to 11. Two other drafts, on Mali and Chad, may be deferred.",
                &[peru],
            ),
            (
                "The Human Rights Council adopted a text on Peru by 24 votes to 11. Five other drafts, on Mali and Chad among others, \
                 were deferred.",
                &[peru],
            ),
        ],
    );
}

#[test]
fn of_another_matter_or_land() {
    let mali = "UN Human Rights Council: Mali, adopted";
    check(
        fate,
        &[
            (
                "The Human Rights Council on Thursday adopted a resolution on Mali by 30 votes to 10. The text on the right to food was \
                 adopted by consensus.",
                &[mali, "UN Human Rights Council: , adopted"],
            ),
            (
                "The Human Rights Council on Thursday adopted a resolution on Mali by 30 votes to 10. Austria had introduced the text on \
                 behalf of six countries.",
                &[mali],
            ),
            (
                "Kenya's Family Protection Bill was tabled in the National Assembly and has not been debated.\n\nIn \
                 Ghana, parliament approved a bill in February that would jail people for it.",
                &["National Assembly of Kenya: , introduced", "Parliament of Ghana: , adopted"],
            ),
            (
                "S. 1410 keeps the right to sue and was introduced by Senator Laura Benning in the U.S. Senate. In 2021 Congress passed \
                 the Uyghur Forced Labor Prevention Act by 428 votes to 1.",
                &["U.S. Senate: , introduced", "U.S. Congress: , passed_legislature"],
            ),
            (
                "The City Council voted 8-1 on Tuesday to adopt a resolution on Mali. A bill modeled on the council's resolution has \
                 been introduced in the Ohio Senate.",
                &["City Council: Mali, adopted", "Ohio Senate: Mali, introduced"],
            ),
        ],
    );
}

#[test]
fn a_vote_ahead_on_another_bill() {
    check(
        dated,
        &[
            (
                "The Bundestag on Thursday adopted a motion on Yazidi refugees. The house will vote in April on a bill that would set up \
                 a fund.",
                &["adopted 2024-03-14", "passed_chamber 2024-04"],
            ),
            (
                "The Bundestag on Thursday adopted a motion on Yazidi refugees. A second bill, which would set up a fund, is to be voted \
                 on in April.",
                &["adopted 2024-03-14", "passed_chamber 2024-04"],
            ),
            // All that is told of a text.
            ("The Bundestag is to vote on a motion on Yazidi refugees in April.", &["adopted 2024-04"]),
            // One that was voted on.
            (
                "The Bundestag on Thursday adopted a motion on Yazidi refugees. Members will not say how they voted on a bill.",
                &["adopted 2024-03-14"],
            ),
        ],
    );
}

#[test]
fn years_and_steps_of_others() {
    check(
        dated,
        &[
            (
                "The Senate on Thursday approved a bill on Mali, a year after a similar measure sailed through the House.",
                &["passed_chamber 2024-03-14", "passed_chamber 2023"],
            ),
            (
                "On Thursday, a year after the coup, the Senate approved a bill on Mali.",
                &["passed_chamber 2024-03-14"],
            ),
            (
                "The Knesset on Monday passed a bill on courts, by 62 votes to 48. A motion to send the bill back to committee was \
                 rejected by 58 votes to 46. An amendment by two members that would have approved the ban was lost, 21-108.",
                &["adopted 2024-03-11"],
            ),
            (
                "The Courts Bill, which was amended by the Lords in February, received royal assent on 5 March.",
                &["enacted 2024-03-05"],
            ),
            (
                "Georgia's parliament overrode a veto by the president with 84 votes to 4 on Tuesday.",
                &["enacted 2024-03-12, vetoed undated"],
            ),
        ],
    );
}

#[test]
fn laws_and_proposals_of_others() {
    let motion = "Swiss National Council: , adopted";
    check(
        fate,
        &[
            (
                "The Swiss National Council approved a motion on aid by 99 votes to 88. By 168 votes to none it also passed the federal \
                 law banning the militia.",
                &[motion, "Swiss National Council: , passed_chamber"],
            ),
            (
                "The Swiss National Council approved a motion on aid by 99 votes to 88. A compromise proposal from the Foreign Affairs \
                 Committee, which would have cut payments, was rejected by 104 votes to 84.",
                &[motion, "Swiss National Council: , rejected"],
            ),
            (
                "The UN Security Council adopted a resolution on Mali. The accord to which the resolution refers dates from 2021.",
                &["UN Security Council: Mali, adopted"],
            ),
        ],
    );
}

#[test]
fn whose_text_it_is() {
    let chad = "European Parliament: Chad, adopted";
    check(
        fate,
        &[
            (
                "The European Parliament on Thursday adopted a resolution on Chad by 506 votes to 9. The EPP's own motion on Mali fell by 410 \
                 to 211. The Left then withdrew its text.",
                &[chad, "European Parliament: Mali, rejected", "European Parliament: Chad, withdrawn"],
            ),
            // Its very own.
            (
                "A motion by the EPP on Mali was before the European Parliament on Thursday. The EPP withdrew its motion.",
                &["European Parliament: Mali, withdrawn"],
            ),
            (
                "The Ghanaian parliament on Thursday approved a bill on families, reviving legislation that lapsed last year.",
                &["Parliament of Ghana: , adopted"],
            ),
            (
                "Thailand's parliament approved a motion on Myanmar on Thursday by 80 votes to 2. In neighbouring Laos, the transitional \
                 assembly unanimously adopted a law on torture in January.",
                &["National Assembly of Thailand: Myanmar, adopted", "nobody: , passed_chamber"],
            ),
            (
                "The Human Rights Council on Thursday adopted without a vote a resolution on Mali. Three years ago a similar resolution passed \
                 with 20 countries in favour, seven against, and 20 abstaining.\n\nResolution A/HRC/60/L.1 was tabled by the UK and Canada.",
                &["UN Human Rights Council: Mali, adopted", "UN Human Rights Council: Mali, adopted"],
            ),
        ],
    );
    check(
        dated,
        &[(
            "On June 13, 2023, Senator Mark Rowe (R-Fla.) introduced S. 1838 in the U.S. Senate and Rep. Chris Lee introduced H.R. 3289 in the \
             U.S. House. The House passed its bill on October 15. The Senate passed S. 1838 on November 19.",
            &[
                "introduced 2023-06-13, passed_chamber 2023-11-19",
                "introduced 2023-06-13, passed_chamber 2023-10-15",
            ],
        )],
    );
}

#[test]
fn laws_of_the_union() {
    let kind = |_: &plenary_extract::record::Extraction, text: &plenary_extract::record::Resolution| {
        format!("{} {}", text.kind, text.title.as_deref().unwrap_or("-"))
    };
    check(
        kind,
        &[
            (
                "The European Parliament on Thursday approved the EU regulation banning goods made by force by 555 votes to 6.",
                &["bill -"],
            ),
            (
                "MEPs adopted the corporate sustainability due diligence directive with 374 votes against 235.",
                &["bill -"],
            ),
            (
                "MEPs approved the Nature Restoration Regulation by 336 votes to 300.",
                &["bill Nature Restoration Regulation"],
            ),
            // What a text says of one, and that of a land.
            (
                "The European Parliament adopted a resolution condemning the regulation on marches in Mali by 336 votes to 300.",
                &["resolution -"],
            ),
            (
                "The Bundestag approved a motion by 336 votes to 300. The regulation on water was approved.",
                &["motion -"],
            ),
        ],
    );
}
