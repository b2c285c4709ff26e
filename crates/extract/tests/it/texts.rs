//! Which texts an article tells of, who stands behind them and what became of them: constructions of the news, each with
//! its near miss.

use crate::fates::{check, dated, fate, name};
use plenary_extract::record::{Extraction, Resolution};

/// The sponsors, in the order they are told.
fn sponsors(found: &Extraction, text: &Resolution) -> String {
    text.sponsors.iter().map(|s| name(found, s)).collect::<Vec<_>>().join(", ")
}

#[test]
fn texts_of_a_row() {
    check(
        fate,
        &[
            (
                "Two draft resolutions on Eswatini came before the National Assembly of South Africa on Tuesday. The first was \
                 rejected by 118 to 196. The second was agreed to without a vote.",
                &[
                    "National Assembly of South Africa: Eswatini, rejected",
                    "National Assembly of South Africa: Eswatini, adopted",
                ],
            ),
            (
                "The Human Rights Council on Thursday adopted two texts by consensus: a resolution on Mali and one on Chad.",
                &["UN Human Rights Council: Mali, adopted", "UN Human Rights Council: Chad, adopted"],
            ),
            (
                "The Tweede Kamer adopted a motion on Yemen by 76 to 74 on Tuesday. Three more motions came up. A fourth, by MP \
                 Karel Blom, was held over.",
                &["Tweede Kamer: Yemen, adopted", "Tweede Kamer: Yemen, deferred"],
            ),
            // No row of texts: the first of something else.
            (
                "The Human Rights Council on Thursday adopted a resolution on Mali. Peru was the first to speak.",
                &["UN Human Rights Council: Mali, adopted"],
            ),
        ],
    );
}

#[test]
fn texts_beside_the_articles_own() {
    check(
        fate,
        &[
            (
                "The Human Rights Council adopted a resolution on Mali by 30 votes to 4 on Thursday.\n\nThe Security Council \
                 had rejected a similar draft in June.\n\nThe text condemns arrests.",
                &["UN Human Rights Council: Mali, adopted", "UN Security Council: Mali, rejected"],
            ),
            (
                "The National Assembly of South Korea on Wednesday adopted a resolution on Japan. MPs also adopted a \
                 resolution on China.",
                &[
                    "National Assembly of South Korea: Japan, adopted",
                    "National Assembly of South Korea: China, adopted",
                ],
            ),
            (
                "The Bundestag on Friday approved a motion on Iraq. An alternative motion from the Left Party was voted down.",
                &["Bundestag: Iraq, adopted", "Bundestag: Iraq, rejected"],
            ),
            (
                "The Human Rights Council adopted a resolution on Mali on Thursday. The European Parliament did the same in \
                 February.",
                &["UN Human Rights Council: Mali, adopted", "European Parliament: Mali, adopted"],
            ),
            // A general truth, a word on the text, a count of earlier ones.
            (
                "The Bundestag on Friday approved a motion on Iraq. A motion adopted by the house does not bind the government.",
                &["Bundestag: Iraq, adopted"],
            ),
            (
                "The Security Council on Friday rejected a resolution on Sudan by 4 votes to 9. The rejected resolution \
                 demanded a truce. It was the third time that Russia had vetoed a text on the war.",
                &["UN Security Council: Sudan, rejected"],
            ),
        ],
    );
}

#[test]
fn those_behind_a_text() {
    check(
        sponsors,
        &[
            (
                "The House of Representatives passed a bill on Mali. The measure, which Reps. Alan Moss of Ohio and Betty Cruz \
                 of Texas had filed in March, goes to the Senate.",
                &["Alan Moss, Betty Cruz"],
            ),
            (
                "The Tweede Kamer adopted a motion on Mali. It was moved by SP member Fenna Smit together with GroenLinks MP \
                 Ilias Bakker.",
                &["Fenna Smit, Ilias Bakker"],
            ),
            (
                "The Human Rights Council adopted a resolution on Mali. Fiji's envoy, Ann Roe, who presented the draft for a \
                 core group of six states, thanked them.",
                &["Fiji"],
            ),
            (
                "The Human Rights Council adopted a resolution on Mali. Fiji's envoy, Ann Roe, presented the draft for the \
                 Pacific Islands Forum.",
                &["Pacific Islands Forum"],
            ),
            (
                "The Human Rights Council adopted a resolution on Mali, tabled by Peru and 40 other states.",
                &["Peru"],
            ),
            (
                "The Human Rights Council adopted a British and Chilean draft on Mali. Britain thanked Chile.",
                &["United Kingdom, Chile"],
            ),
            (
                "The Human Rights Council adopted a resolution on Mali. Canada and Peru, which had promoted it, welcomed the \
                 vote.",
                &["Canada, Peru"],
            ),
            (
                "The House of Representatives passed a bill on Mali. Rep. Dan Lowe, R-N.J., its sponsor, said it was late.",
                &["Dan Lowe"],
            ),
            (
                "The Human Rights Council adopted a resolution on Mali. Peru's ambassador, Rosa Vidal, presented the text on \
                 behalf of the African Group.",
                &["Peru, African Group"],
            ),
            // Those who move business, change the text, or only stand near its sponsor.
            (
                "The Bundestag adopted a motion on Mali. A motion by the Left Party to refer it back had failed.",
                &[""],
            ),
            ("The Human Rights Council adopted a resolution on Mali. Peru presented an amendment.", &[""]),
            (
                "The House of Representatives passed a bill on Mali. Dan Lowe, the sponsor's brother, watched.",
                &[""],
            ),
        ],
    );
}

#[test]
fn numbers_of_texts() {
    let numbered = |_: &Extraction, text: &Resolution| {
        format!("{}: {}", text.kind, text.symbol.as_deref().unwrap_or("no number"))
    };
    check(
        numbered,
        &[
            ("The House of Representatives passed Hr 2044 on Mali by 300 votes to 2.", &["bill: Hr 2044"]),
            (
                "Brazil's Chamber of Deputies passed Bill 490/07 on land by 283 votes to 155.",
                &["bill: Bill 490/07"],
            ),
            ("Brazil's Chamber of Deputies passed the bill 283-155 on Tuesday.", &["bill: no number"]),
            // The number that a draft gets, and another text's.
            (
                "The General Assembly took up draft resolution A/78/L.5, tabled by Peru. The draft resolution was adopted \
                 (resolution 78/26).",
                &["resolution: A/78/L.5"],
            ),
            (
                "The General Assembly adopted draft resolution A/78/L.5, tabled by Peru. It adopted a text on Mali (resolution \
                 78/26).",
                &["resolution: A/78/L.5", "resolution: resolution 78/26"],
            ),
            // The Council's numbers run through the years.
            (
                "Under Security Council Resolution 1970, adopted unanimously in February 2011, Libya was referred to the court.",
                &["resolution: Resolution 1970"],
            ),
            (
                "The Council of Europe's Parliamentary Assembly adopted Resolution 1952, on children, and recalled its Resolution 2024 \
                 on Mali.",
                &["resolution: Resolution 1952"],
            ),
            (
                "The Security Council adopted resolution 1973 on Libya by 10 votes to none.",
                &["resolution: resolution 1973"],
            ),
            (
                "The council adopted the Resolution 2024 on Mali by 10 votes to none.",
                &["resolution: no number"],
            ),
            (
                "The United Nations Security Council Resolution 1325 on women was adopted unanimously in October 2000.",
                &["resolution: Resolution 1325"],
            ),
            (
                "General Assembly resolution 3379 was adopted by 72 votes to 35.",
                &["resolution: resolution 3379"],
            ),
            (
                "The Human Rights Council on Tuesday adopted L.12/Rev.1, on Chad, by 30 votes to 4. Ghana withdrew L.40, on water.",
                &["resolution: L.12/Rev.1", "resolution: L.40"],
            ),
            (
                "Draft resolution A/HRC/40/L.7 on Chad was adopted by the Human Rights Council on Tuesday. Peru praised L.7.",
                &["resolution: A/HRC/40/L.7"],
            ),
            (
                "The Seattle City Council on Tuesday adopted Resolution 2024-31 on Sudan by 7 votes to 2.",
                &["resolution: Resolution 2024-31"],
            ),
            (
                "The Philippine Senate on Tuesday adopted Senate Resolution (SR) No. 812 on China. Ms Cruz wrote SR 812.",
                &["resolution: SR 812"],
            ),
            (
                "The Philippine Senate on Tuesday adopted Senate Resolution (SR) No. 812 on China. Ms Cruz wrote the text.",
                &["resolution: Senate Resolution (SR) No. 812"],
            ),
            // In brackets behind the text, as continental houses and their press give them.
            (
                "A joint motion of the Greens on Chad (18/4411) was accepted by the Bundestag on Thursday. By contrast, a Left \
                 motion (18/4502) failed against the votes of all other groups.",
                &["motion: 18/4411", "motion: 18/4502"],
            ),
            (
                "The Council of States on Monday rejected a motion (19.3321) on Chad. The postulate (19.3322) on Mali was \
                 accepted.",
                &["motion: 19.3321", "motion: 19.3322"],
            ),
            (
                "The European Parliament on Thursday adopted a resolution on Chad (2019/2551(RSP)) by 400 votes to 30.",
                &["resolution: 2019/2551(RSP)"],
            ),
            (
                "The European Parliament on Thursday adopted a resolution on Chad (28/01/2024) by 400 votes to 30 (92.5 percent).",
                &["resolution: no number"],
            ),
            // A noun that fits any text leaves its kind to the number.
            (
                "The House of Representatives on Monday passed a measure on Chad. House Bill 771 requires a register of mines.",
                &["bill: House Bill 771"],
            ),
            // A count is no number of a text.
            (
                "The House of Representatives on Monday passed the resolution 402-12, calling on Sudan to open its borders.",
                &["resolution: no number"],
            ),
            (
                "The Seattle City Council on Tuesday adopted resolution 2024-31 on Sudan by 7 votes to 2.",
                &["resolution: resolution 2024-31"],
            ),
            (
                "The Seattle City Council on Tuesday passed the Resolution 5-2, calling on Sudan to open its borders.",
                &["resolution: no number"],
            ),
        ],
    );
}

#[test]
fn those_behind_a_text_in_other_words() {
    check(
        sponsors,
        &[
            (
                "The resolution on Mali, which Peru and Ghana had drawn up between them, was adopted by the Human Rights Council.",
                &["Peru, Ghana"],
            ),
            (
                "Drawn up by Peru and Ghana, the resolution on Mali was adopted by the Human Rights Council on Tuesday.",
                &["Peru, Ghana"],
            ),
            (
                "The Human Rights Council adopted a resolution on Mali on Tuesday. Peru, Chile and Ghana signed the draft.",
                &["Peru, Chile, Ghana"],
            ),
            ("The Human Rights Council met on Tuesday. Ghana withdrew its draft on Mali.", &["Ghana"]),
            (
                "The Human Rights Council adopted a resolution on Mali on Tuesday. Introducing it, the representative of Peru \
                 called it mild.",
                &["Peru"],
            ),
            (
                "The Human Rights Council adopted a resolution on Mali on Tuesday. Chad, one of its main sponsors with Peru, \
                 called it mild.",
                &["Chad, Peru"],
            ),
            (
                "The Human Rights Council adopted a resolution on Mali on Tuesday. \"This draft, tabled by Peru every year, is \
                 a ritual,\" said the envoy of Cuba.",
                &["Peru"],
            ),
            // What it is about, and what others sign or take back.
            (
                "The Human Rights Council adopted a resolution on Mali on Tuesday. The ambassador of Qatar, introducing the \
                 Malian draft, called it mild.",
                &["Qatar"],
            ),
            (
                "The Human Rights Council adopted a resolution on Mali on Tuesday. Chile signed a treaty and withdrew its envoy.",
                &[""],
            ),
        ],
    );
}

#[test]
fn a_house_that_speaks_has_decided() {
    check(
        fate,
        &[
            (
                "The National Assembly of South Korea on Tuesday condemned arrests in Chad. The motion was mild, some said.",
                &["National Assembly of South Korea: Chad, adopted"],
            ),
            // No text is told of, or it waits.
            (
                "The National Assembly of South Korea on Tuesday condemned arrests in Chad. Some called it mild.",
                &[],
            ),
            (
                "The National Assembly of South Korea on Tuesday condemned arrests in Chad. A motion on Chad was put off.",
                &["National Assembly of South Korea: Chad, deferred"],
            ),
        ],
    );
}

/// Words for deciding beside the usual ones, dates in figures, and one motion before two chambers.
#[test]
fn decided_in_other_words() {
    check(
        dated,
        &[
            (
                "On 28.02.2024 the Bundestag accepted a motion on Chad by 300 votes to 200.",
                &["adopted 2024-02-28"],
            ),
            (
                "A draft agreement on Chad was refused by the Chamber of Deputies on 14/02/2024.",
                &["rejected 2024-02-14"],
            ),
            (
                "The Scottish Parliament on Tuesday approved a motion on Chad. The motion, lodged on 2 February, was seconded \
                 twice.",
                &["adopted 2024-03-12, introduced 2024-02-02"],
            ),
            (
                "The Swiss Council of States rejected a motion on Chad on Tuesday. The motion, which the National Council had accepted \
                 on 05.02.2024, is dead.",
                &["rejected 2024-03-12, adopted 2024-02-05"],
            ),
            (
                "The Swiss Council of States rejected a motion on Chad on Tuesday. The motion had been accepted by the National \
                 Council on 05.02.2024.",
                &["rejected 2024-03-12, adopted 2024-02-05"],
            ),
            (
                "The U.S. House passed the bill in January and the Senate approved it on Tuesday.",
                &["passed_chamber 2024-01, passed_legislature 2024-03-12"],
            ),
            (
                "The bill was passed by the Swiss National Council on 5 February and by the Council of States on Tuesday.",
                &["passed_chamber 2024-02-05, passed_legislature 2024-03-12"],
            ),
            (
                "The bill was passed by the Swiss National Council on 5 February and opposed by the Council of States.",
                &["passed_chamber 2024-02-05"],
            ),
            (
                "The Swiss Council of States rejected a motion on Chad on Tuesday. The National Council accepted a motion \
                 on 05.02.2024.",
                &["rejected 2024-03-12", "adopted 2024-02-05"],
            ),
            (
                "The Knesset on Tuesday approved a resolution on Chad. Moved by Dan Levi of the Labour party on 2 February, the \
                 resolution had waited for weeks.",
                &["adopted 2024-03-12, introduced 2024-02-02"],
            ),
            // Other things are refused and accepted; a day that can be read in two ways is none.
            (
                "The Bundestag adopted a motion on Chad on 03/04/2023. Leave was refused to two members, who accepted an invitation.",
                &["adopted undated"],
            ),
        ],
    );
}

#[test]
fn laws_told_by_who_carried_them() {
    check(
        fate,
        &[
            (
                "Oslo on Monday voiced dismay at a law passed by Iraq's parliament that criminalises strikes.",
                &["Council of Representatives of Iraq: , adopted"],
            ),
            (
                "A law banning badges passed its third reading in the Knesset on Tuesday.",
                &["Knesset: , adopted"],
            ),
            // A veto's law, and not the bill at hand.
            (
                "Brazil's Senate on Tuesday approved a bill on fees. In 2021 the president vetoed a law limiting claims to land, but \
                 Congress overrode him two months later.",
                &["Brazilian Senate: , passed_chamber", "National Congress of Brazil: , enacted"],
            ),
            // Laws long since in force.
            (
                "The Knesset met on Tuesday. A law that was passed in 2019 bans strikes. A law approved by voters bans dogs.",
                &[],
            ),
        ],
    );
}
