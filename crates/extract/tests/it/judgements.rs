//! Sides told by what a text does not do; whom cases are against; towns with their land; offices of houses and of groups.

use crate::fates::{check, fate, name};
use plenary_extract::record::{Extraction, Resolution};
use plenary_extract::{Engine, Meta};

/// Reads each row behind a sentence that tells of a text; `line` tells what is found.
fn read(lead: &str, line: fn(&Extraction) -> String, rows: &[(&str, &str)]) {
    let engine = Engine::new();
    let published = time::Date::from_calendar_date(2024, time::Month::March, 15).ok();
    let mut failed = String::new();
    for (body, want) in rows {
        let found = engine.extract(&format!("Vote taken\n\n{lead} {body}\n"), &Meta { published });
        let told = line(&found);
        if told != *want {
            failed += &format!("\n{body}\n  want {want}\n  got {told}");
        }
    }
    assert!(failed.is_empty(), "{failed}");
}

/// `speaker: stance`, one a statement.
fn sides(found: &Extraction) -> String {
    let told = |s: &plenary_extract::record::Statement| {
        let who = s.speaker.as_ref().map_or("nobody", |a| name(found, a));
        format!("{who}: {}", s.stance.map_or_else(|| "none".to_owned(), |s| s.to_string()))
    };
    found.statements.iter().map(told).collect::<Vec<_>>().join(", ")
}

/// `person of whom`, one a person.
fn acts_for(found: &Extraction) -> String {
    let person = |a: &&plenary_extract::record::Actor| a.kind.to_string() == "person";
    let told = |a: &plenary_extract::record::Actor| {
        format!("{} of {}", a.name, a.represents.as_ref().map_or("nobody", |r| name(found, r)))
    };
    found.actors.iter().filter(person).map(told).collect::<Vec<_>>().join(", ")
}

/// The words of the provisions.
fn provisions(found: &Extraction) -> String {
    let told = |p: &plenary_extract::record::Provision| p.evidence[0].exact.clone();
    found.provisions.iter().map(told).collect::<Vec<_>>().join(" | ")
}

const CUBA: &str = "The European Parliament on Thursday adopted a resolution on Cuba.";

#[test]
fn a_text_that_helps_nobody_is_spoken_against() {
    read(
        CUBA,
        sides,
        &[
            ("Ana Roe (ECR, ES) said the text was a ceremony that fed nobody.", "Ana Roe: oppose"),
            ("\"It is a gesture that frees no one,\" Ana Roe (ECR, ES) said.", "Ana Roe: oppose"),
            ("Ana Roe (ECR, ES) called it \"a text that helps nobody\".", "Ana Roe: oppose"),
            ("Ana Roe (ECR, ES) said the text was of no practical value.", "Ana Roe: oppose"),
            ("Ana Roe (ECR, ES) said the text had no legal basis.", "Ana Roe: oppose"),
            ("Ana Roe (ECR, ES) said the resolution would not free a single prisoner.", "Ana Roe: oppose"),
            (
                "\"A resolution opens no cell, but they will read it,\" Ana Roe (EPP, ES) said.",
                "Ana Roe: mixed",
            ),
            // Of others the same words are no blame for it.
            ("Ana Roe (EPP, ES) said the guards had fed nobody for days.", "Ana Roe: support"),
            ("Ana Roe (EPP, ES) said the resolution opened no door to impunity.", "Ana Roe: support"),
            (
                "Amnesty International said torture had no place in a modern state.",
                "Amnesty International: support",
            ),
        ],
    );
}

#[test]
fn what_a_body_is_not_there_for_is_spoken_against() {
    read(
        "The OAS Permanent Council on Friday adopted a resolution on Nicaragua.",
        sides,
        &[
            ("Brazil said the matter fell outside the mandate of the council.", "Brazil: oppose"),
            ("Brazil said the matter was not within the council's competence.", "Brazil: oppose"),
            ("Brazil said the matter was well within the council's remit.", "Brazil: support"),
            ("Brazil said there was no consensus on the issue.", "Brazil: oppose"),
            (
                "Brazil's delegate, Ana Roe, said her country could not accept \"a bench that judges the absent\".",
                "Ana Roe: oppose",
            ),
            ("Chad and Mali asked that their reservations be recorded in a footnote.", "Chad: mixed"),
        ],
    );
}

#[test]
fn sides_taken_on_the_floor_are_those_of_what_is_said() {
    read(
        "The House of Commons passed a motion on China on Friday.",
        sides,
        &[
            ("Ana Roe, speaking against, warned that a postcard was no policy.", "Ana Roe: oppose"),
            ("Speaking against, Ana Roe said that it was a postcard.", "Ana Roe: oppose"),
            ("Ana Roe, speaking in favour, warned that a postcard was no policy.", "Ana Roe: support"),
            (
                "Amnesty International welcomed the text but said it should have named the army.",
                "Amnesty International: mixed",
            ),
            (
                "Amnesty International welcomed the text but said it should have come a year ago.",
                "Amnesty International: support",
            ),
        ],
    );
}

#[test]
fn papers_and_secretariats_speak_for_no_state() {
    read(
        CUBA,
        sides,
        &[
            (
                "The resolution was adopted by consensus, the secretariat said.",
                "European Parliament: neutral",
            ),
            ("The vote was 31-14, according to a tally posted on its website.", ""),
            ("The vote was 31-14, according to a copy of the record seen by reporters.", ""),
        ],
    );
    read(
        "EU foreign ministers on Monday approved conclusions on Iran.",
        sides,
        &[("The conclusions, adopted without discussion, say the EU \"will table texts on Chad\".", "")],
    );
}

#[test]
fn offices_are_of_houses_and_of_groups() {
    read(
        "The ECOWAS Parliament on Thursday adopted a motion on Niger.",
        acts_for,
        &[
            (
                "A bid to refer it to the Committee on Political Affairs fell. Deputy Speaker Ana Roe said it was late.",
                "Ana Roe of ECOWAS Parliament",
            ),
            ("Chad's Permanent Delegate, Ana Roe, said it was late.", "Ana Roe of Chad"),
            (
                "The Workers' Group welcomed it. The employers' spokesperson, Ana Roe, said it was late.",
                "Ana Roe of nobody",
            ),
            (
                "The Workers' Group welcomed it. The group's spokesperson, Ana Roe, said it was timely.",
                "Ana Roe of Workers' Group",
            ),
        ],
    );
}

#[test]
fn provisions_end_where_the_vote_is_told() {
    read(
        CUBA,
        provisions,
        &[
            (
                "It urges Havana to free all those jailed over the sugar protests.",
                "Havana to free all those jailed over the sugar protests",
            ),
            ("It condemned the raids in Santiago in a resolution on Thursday.", "the raids in Santiago"),
            ("The text condemning the raids got 80 votes in favour.", "the raids"),
        ],
    );
}

#[test]
fn cases_are_against_another_and_towns_have_their_land() {
    check(
        fate,
        &[
            (
                "The House of Commons on Thursday passed a motion backing Chad's complaint against Mali.",
                &["UK House of Commons: Mali, adopted"],
            ),
            (
                "The House of Commons on Thursday passed a motion condemning Chad's raids on Mali.",
                &["UK House of Commons: Chad, adopted"],
            ),
            (
                "Midrand, South Africa – The Pan-African Parliament on Wednesday adopted a resolution on executions.",
                &["Pan-African Parliament: , adopted"],
            ),
            (
                "Kampala, Uganda – The Pan-African Parliament on Wednesday adopted a resolution on the press in Uganda.",
                &["Pan-African Parliament: Uganda, adopted"],
            ),
        ],
    );
}

#[test]
fn items_have_numbers_titles_and_movers() {
    let line = |found: &Extraction, text: &Resolution| {
        let by: Vec<&str> = text.sponsors.iter().map(|s| name(found, s)).collect();
        let told = |s: &Option<String>| s.clone().unwrap_or_default();
        format!("{} | {} | {}", told(&text.symbol), told(&text.title), by.join(", "))
    };
    check(
        line,
        &[
            (
                "Decision 217 EX/43 was approved by UNESCO's Executive Board on Tuesday by 31 votes to 2.",
                &["Decision 217 EX/43 |  | "],
            ),
            (
                "Strasbourg, 14 March 2024\n\nMotion for a resolution RC-B9-0143/2024 – The situation of prisoners in Cuba\n\nAdopted: 285 in favour, 172 against",
                &["RC-B9-0143/2024 | The situation of prisoners in Cuba | "],
            ),
            (
                "The OSCE Parliamentary Assembly met. A supplementary item on Belarus, introduced by Senator Ana Roe, was adopted with 118 votes in favour.",
                &[" |  | Ana Roe"],
            ),
        ],
    );
}

#[test]
fn facts_told_before_the_vote_are_on_no_text() {
    read(
        "The Human Rights Council adopted a resolution on Sudan on Thursday.",
        sides,
        &[
            (
                "Amnesty International said last week that both sides had bombed towns.",
                "Amnesty International: none",
            ),
            (
                "Last month Amnesty International said the army had bombed towns.",
                "Amnesty International: none",
            ),
            ("A UN report found in January that thousands had fled.", "United Nations: none"),
            (
                "Amnesty International said that both sides had bombed towns.",
                "Amnesty International: support",
            ),
            (
                "Amnesty International said last week the Council should act.",
                "Amnesty International: support",
            ),
            ("Sudan said last week the text was unfair.", "Sudan: oppose"),
        ],
    );
}

#[test]
fn ministers_of_the_state_whose_paper_it_is() {
    let said = "\"The prisoners in Cuba are not forgotten,\" said Foreign Minister Ana Roe.";
    for (lead, want) in [
        (
            "The Ministry of Foreign Affairs of Peru welcomes the adoption of a resolution on Cuba.",
            "Ana Roe of Peru",
        ),
        ("Peru strongly regrets the adoption of a resolution on Cuba.", "Ana Roe of Peru"),
        ("The Human Rights Council on Friday adopted a resolution on Cuba.", "Ana Roe of Cuba"),
    ] {
        read(lead, acts_for, &[(said, want)]);
    }
    read(
        "The Security Council rejected a text on Mali on Friday.",
        acts_for,
        &[
            ("\"It is late,\" said Ana Roe, the deputy US envoy to the UN.", "Ana Roe of United States"),
            ("Ana Roe, deputy British ambassador, said it was late.", "Ana Roe of United Kingdom"),
            ("Ana Roe, a deputy from Lyon, said it was late.", "Ana Roe of nobody"),
        ],
    );
}

#[test]
fn who_says_what_stands_beside_another() {
    read(
        "The Security Council rejected a text on Mali on Friday.",
        sides,
        &[
            (
                "Chad said there was \"no right to mass killing\", while Fiji's envoy, Ana Roe, thanked Peru.",
                "Chad: oppose",
            ),
            ("\"There is no right to mass killing,\" Fiji's envoy, Ana Roe, said.", "Ana Roe: oppose"),
        ],
    );
    let vetoed =
        "Chad vetoed a Security Council draft that would have demanded a truce in Mali, saying it was late.";
    read(vetoed, provisions, &[("", "a truce in Mali")]);
    let adopted =
        "The Security Council adopted a draft that demands a truce in Mali, saying the war must end.";
    read(adopted, provisions, &[("", "a truce in Mali | the war must end")]);
}

#[test]
fn a_paragraph_leads_in_a_camp() {
    read(
        "The Maine House on Tuesday passed a resolution on Mali by 80 votes to 50.\n\n",
        sides,
        &[
            (
                "Critics lined up at the microphone.\n\n\"We have roads to mend,\" said Rep. Ana Roe.",
                "Ana Roe: oppose",
            ),
            (
                "Not everyone was persuaded.\n\n\"We have roads to mend,\" said Rep. Ana Roe.",
                "Ana Roe: oppose",
            ),
            ("Supporters cheered.\n\n\"We have roads to mend,\" said Rep. Ana Roe.", "Ana Roe: support"),
            // Not right before it, and of one who is named there.
            (
                "Critics lined up at the microphone.\n\nThe clerk read the names.\n\n\"It rained all day,\" said Rep. Ana Roe.",
                "Ana Roe: support",
            ),
            (
                "Critics of the mayor praised Rep. Ana Roe.\n\n\"It rained all day,\" said Rep. Ana Roe.",
                "Ana Roe: support",
            ),
        ],
    );
    let of_lost = "The Maine House on Tuesday rejected a resolution on Mali by 80 votes to 50.";
    read(of_lost, sides, &[("Rep. Ana Roe said she was relieved.", "Ana Roe: oppose")]);
    let of_won = "The Maine House on Tuesday passed a resolution on Mali by 80 votes to 50.";
    read(of_won, sides, &[("Rep. Ana Roe said she was relieved.", "Ana Roe: support")]);
}

#[test]
fn who_votes_for_a_text_may_part_from_it() {
    read(
        "The Maine House on Tuesday passed a resolution on Mali by 80 votes to 50.",
        sides,
        &[
            ("Ana Roe said she had voted in favour but did not agree with the last line.", "Ana Roe: mixed"),
            ("Ana Roe said she supported it, though she disagreed with the last line.", "Ana Roe: mixed"),
            ("Ana Roe said she wished it had been sharper.", "Ana Roe: mixed"),
            // No half of hers, and what another did.
            ("Ana Roe said she had voted in favour and did not regret a word.", "Ana Roe: support"),
            ("Ana Roe said the vote had been late but she did not mind.", "Ana Roe: support"),
        ],
    );
    let lost = "The Maine House on Tuesday rejected a resolution on Mali by 80 votes to 50.";
    let won = "The Maine House on Tuesday passed a resolution on Mali by 80 votes to 50.";
    read(
        lost,
        sides,
        &[
            ("Ana Roe said common sense had prevailed.", "Ana Roe: oppose"),
            ("Ana Roe said the fight was not over.", "Ana Roe: support"),
        ],
    );
    read(won, sides, &[("Ana Roe said common sense had prevailed.", "Ana Roe: support")]);
}

#[test]
fn who_says_why_she_abstained_stands_between() {
    read(
        "The Third Committee on Tuesday adopted a draft on Mali by 80 votes to 30.",
        sides,
        &[
            (
                "Chad's delegate said his country had abstained because the text was one-sided and selective.",
                "Chad: mixed",
            ),
            (
                "Chad's delegate said his country had voted against it because the text was one-sided.",
                "Chad: oppose",
            ),
            (
                "Chad abstained. Its delegate said the text was one-sided, selective and counterproductive.",
                "Chad: oppose",
            ),
        ],
    );
}
