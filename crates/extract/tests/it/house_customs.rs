//! How houses settle a text by customs of their own: a bar that was missed, a ballot held anew, sides that are level, texts put
//! over or left for another week, committees that speak against, lists with a text in each item. Each with its near miss.

use crate::fates::{check, fate, name};
use plenary_extract::record::{Extraction, Resolution};

/// The text's fate, and its votes with their counts.
fn with_votes(found: &Extraction, text: &Resolution) -> String {
    let number = |n: Option<u32>| n.map_or_else(|| "?".to_owned(), |n| n.to_string());
    let votes = found.votes.iter().filter(|v| v.resolution.as_ref() == Some(&text.r#ref)).map(|v| {
        format!(
            "; {} {}-{} {}",
            v.scope,
            number(v.yes),
            number(v.no),
            v.outcome.map_or("?".into(), |o| o.to_string())
        )
    });
    format!("{}{}", fate(found, text), votes.collect::<String>())
}

#[test]
fn bars_and_level_sides() {
    check(
        with_votes,
        &[
            (
                "The Verkhovna Rada did not adopt on Thursday the resolution condemning Chad. For the draft on the whole voted 220 \
                 deputies with the necessary 226. Against were three.",
                &["Verkhovna Rada: Chad, rejected; final 220-3 rejected"],
            ),
            (
                "The Verkhovna Rada adopted on Thursday a resolution condemning Chad. For the draft voted 240 deputies with the \
                 necessary 226. Against were three.",
                &["Verkhovna Rada: Chad, adopted; final 240-3 adopted"],
            ),
            (
                "With 24 senators on either side, a motion on Chad was declared lost in the Canadian Senate on Thursday.",
                &["Senate of Canada: Chad, rejected; final 24-24 rejected"],
            ),
            (
                "The Chilean Senate rejected a motion on Chad on Thursday, 58 to 58. The voting was repeated at once, with an equality \
                 of votes again (57-57).",
                &["Chilean Senate: Chad, rejected; final 58-58 rejected; final 57-57 rejected"],
            ),
        ],
    );
}

#[test]
fn what_comes_up_and_what_waits() {
    check(
        with_votes,
        &[
            (
                "The UK House of Commons passed a motion on Chad on Thursday by 220 to 3. MPs had agreed by 300 to 200 to take the motion \
                 as urgent business.",
                &["UK House of Commons: Chad, adopted; final 220-3 adopted; procedural 300-200 adopted"],
            ),
            (
                "The Bundestag adopted a motion on Chad on Thursday. A motion on Mali, tabled by the Greens, remained for next week.",
                &["Bundestag: Chad, adopted", "Bundestag: Mali, deferred"],
            ),
            (
                "The Bundestag adopted a motion on Chad on Thursday. A motion on Mali, tabled by the Greens, remained popular.",
                &["Bundestag: Chad, adopted", "Bundestag: Mali, introduced"],
            ),
            (
                "The Bundestag adopted a motion on Chad on Thursday. It would have considered a motion on Mali. It was, however, stepped down.",
                &["Bundestag: Chad, adopted", "Bundestag: Mali, deferred"],
            ),
        ],
    );
}

#[test]
fn committees_against_and_declarations() {
    check(
        with_votes,
        &[
            (
                "The French Senate adopted a bill on Chad on Monday by 127 votes to 86. Its committee on legal affairs had come out against \
                 the bill, 23 to nine.",
                &["French Senate: Chad, passed_chamber; final 127-86 adopted; final 9-23 rejected"],
            ),
            (
                "France was blamed. The Knesset has condemned in a joint declaration the vote of the French Senate.",
                &["Knesset: France, adopted"],
            ),
        ],
    );
}

#[test]
fn a_text_in_each_item() {
    check(
        with_votes,
        &[
            (
                "The Dutch House of Representatives voted on Tuesday on two motions on Chad.\n\n1. The Roe motion. It asks for an end to \
                 aid. ADOPTED.\n\n2. The motion on tear gas. REJECTED.",
                &["Tweede Kamer: Chad, adopted", "Tweede Kamer: Chad, rejected"],
            ),
            (
                "The Dutch House of Representatives adopted a motion on Chad on Tuesday.\n\n1. The motion asks for an end to aid.\n\n2. It \
                 asks for an inquiry.",
                &["Tweede Kamer: Chad, adopted"],
            ),
        ],
    );
}

#[test]
fn a_house_of_delegates_is_the_state_s() {
    let bodies = |found: &Extraction, text: &Resolution| {
        text.events
            .iter()
            .map(|e| e.body.as_ref().map_or("?", |b| name(found, b)).to_owned())
            .collect::<Vec<_>>()
            .join(", ")
    };
    check(
        bodies,
        &[(
            "ANNAPOLIS - The Senate passed a bill on Chad on Tuesday. It had passed the House of Delegates in May.",
            &["Maryland Senate, Maryland House of Delegates"],
        )],
    );
}

#[test]
fn procedure_by_other_words() {
    check(
        with_votes,
        &[
            (
                "The French Senate passed a bill on Chad on Tuesday by 127 votes to 86. Luc Roe, who had asked \
                 that it be declared inadmissible, saw his motion turned down by 140 votes against 93.",
                &["French Senate: Chad, passed_chamber; final 127-86 adopted; procedural 93-140 rejected"],
            ),
            (
                "The Brazilian Chamber of Deputies passed a bill on Chad on Tuesday by 298 votes to 31. The DEM had tried to remove the \
                 item from the agenda. Its request obtained 52 favourable votes and 277 contrary.",
                &[
                    "Brazilian Chamber of Deputies: Chad, passed_chamber; final 298-31 adopted; procedural 52-277 rejected",
                ],
            ),
            (
                "The Nigerian Senate adopted a motion on Chad on Tuesday by voice vote. An attempt to refer the motion to a committee \
                 failed. Twice, the chairman ruled, the nays had it.",
                &["Nigerian Senate: Chad, adopted; final ?-? adopted; procedural ?-? rejected"],
            ),
        ],
    );
}

#[test]
fn lobbies_and_dissent() {
    check(
        crate::voters::voters,
        &[
            (
                "The House of Commons in London defeated a motion on Chad by 325 votes to 224. Labour went through the aye lobby, the \
                 Conservatives through the no lobby.",
                &["224/325: UK Labour Party yes, UK Conservative Party no"],
            ),
            (
                "The House of Commons in London defeated a motion on Chad by 325 votes to 224. Labour went through the lobby.",
                &["224/325: "],
            ),
            (
                "The motion on Chad was rejected in the Dutch House of Representatives on Tuesday with the votes of the CDA.",
                &["-/-: Christian Democratic Appeal no"],
            ),
            (
                "With the dissent of the Communist Party, the Chilean Senate adopted a resolution on Peru, 26-8.",
                &["26/8: Communist Party of Chile no"],
            ),
        ],
    );
}
