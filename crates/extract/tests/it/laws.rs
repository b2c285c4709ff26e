//! What holds for every text, sensible or not. A law says nothing about whether a record is right.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use crate::hostile;
use std::collections::HashSet;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use plenary_extract::{Engine, Extraction, Meta};
use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;

static ENGINE: LazyLock<Engine> = LazyLock::new(Engine::new);

/// Another of the same make: nothing may hang on the one that was built.
static TWIN: LazyLock<Engine> = LazyLock::new(Engine::new);

/// Text and name of every sample article.
pub static SAMPLES: LazyLock<Vec<(String, String)>> = LazyLock::new(|| {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let sets = ["corpus", "heldout"].into_iter().flat_map(|all| fs::read_dir(tests.join(all)).unwrap());
    let mut out = Vec::new();
    for set in sets.map(|set| set.unwrap().path()).filter(|set| set.is_dir()) {
        for entry in fs::read_dir(set).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|e| e == "txt") {
                out.push((
                    path.file_stem().unwrap().to_string_lossy().into(),
                    fs::read_to_string(path).unwrap(),
                ));
            }
        }
    }
    out.sort();
    assert!(out.len() >= 140, "the sample articles are there");
    out
});

pub fn read(text: &str) -> Extraction {
    let published = time::Date::from_calendar_date(2024, time::Month::November, 21).unwrap();
    ENGINE.extract(text, &Meta { published: Some(published) })
}

/// Pieces that make rules fire, in orders that make no sense.
fn pieces() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "The U.N. General Assembly's Third Committee",
        "the Human Rights Council",
        "the House",
        "Senate",
        "lawmakers",
        "adopted",
        "voted",
        "rejected",
        "passed",
        "by consensus",
        "without a vote",
        "15-0",
        "335-37",
        "by 111 votes to 19,",
        "with 55 abstentions",
        "a draft resolution",
        "the resolution",
        "H.R. 3012",
        "A/C.3/79/L.34",
        "S. Res. 12",
        "North Korea",
        "Pyongyang",
        "the North",
        "Iran",
        "Kim Song",
        "Ambassador",
        "Foreign Minister",
        "Ms. Lee",
        "Kim",
        "said",
        "told reporters",
        "according to",
        "he added",
        "that",
        "who",
        "“",
        "”",
        "\"",
        "'",
        "’",
        "‘",
        ",",
        ".",
        "?",
        ":",
        "—",
        "(",
        ")",
        "\n",
        "\n\n",
        "\r\n",
        " ",
        "on Wednesday",
        "last month",
        "Nov. 20",
        "2024",
        "for the 20th year",
        "condemns",
        "urges",
        "calling on",
        "to",
        "and",
        "not",
        "no",
        "against",
        "in favor",
        "abstained",
        "U.S.",
        "Sen.",
        "\u{a0}",
        "\u{200b}",
        "\u{301}",
        "🇰🇵",
        "é",
        "北朝鲜",
        "\u{202e}",
        "\u{feff}",
        "\0",
    ]);
    let piece = prop_oneof![8 => known.prop_map(str::to_owned), 1 => "\\PC{0,8}", 1 => "[A-Z][a-z]{1,9}"];
    let glue = prop::sample::select(vec![" ", " ", " ", "", "\n\n"]);
    prop::collection::vec((piece, glue), 0..80)
        .prop_map(|parts| parts.into_iter().map(|(piece, glue)| piece + glue).collect())
}

/// A stretch of a real article, cut anywhere, even within a word or a quotation.
fn cuttings() -> impl Strategy<Value = String> {
    (0..SAMPLES.len(), any::<prop::sample::Index>(), any::<prop::sample::Index>()).prop_map(|(at, a, b)| {
        let chars: Vec<char> = SAMPLES[at].1.chars().collect();
        let (a, b) = (a.index(chars.len() + 1), b.index(chars.len() + 1));
        chars[a.min(b)..a.max(b)].iter().collect()
    })
}

/// Everything a record promises about its place in the text and its ties to other records.
fn check(text: &str, found: &Extraction) {
    let chars: Vec<char> = text.chars().collect();
    let exact = |start: u32, end: u32, exact: &str, what: &str| {
        assert!(start <= end && end as usize <= chars.len(), "{what}: {start}..{end} of {}", chars.len());
        let surface: String = chars[start as usize..end as usize].iter().collect();
        assert_eq!(surface, exact, "{what}: {start}..{end}");
    };
    let sorted = |starts: Vec<u32>, what: &str| assert!(starts.is_sorted(), "{what}: {starts:?}");
    let actors: HashSet<&str> = found.actors.iter().map(|a| a.r#ref.as_str()).collect();
    let texts: HashSet<&str> = found.resolutions.iter().map(|r| r.r#ref.as_str()).collect();
    assert_eq!(actors.len(), found.actors.len(), "a ref names one actor");
    assert_eq!(texts.len(), found.resolutions.len(), "a ref names one resolution");
    let actor = |r: &Option<plenary_extract::record::Short>, what: &str| {
        assert!(r.as_deref().is_none_or(|r| actors.contains(r)), "{what}: no actor {r:?}");
    };
    let text_ref = |r: &Option<plenary_extract::record::Short>, what: &str| {
        assert!(r.as_deref().is_none_or(|r| texts.contains(r)), "{what}: no resolution {r:?}");
    };

    for a in &found.actors {
        assert!(!a.name.is_empty(), "an actor has a name");
        actor(&a.represents, "represents");
        a.mentions.iter().for_each(|m| exact(m.start, m.end, &m.exact, "mention"));
        sorted(a.mentions.iter().map(|m| m.start).collect(), "mentions");
    }
    for r in &found.resolutions {
        actor(&r.body, "body");
        r.subjects.iter().chain(&r.sponsors).for_each(|a| actor(&Some(a.clone()), "subject or sponsor"));
        r.events.iter().for_each(|e| actor(&e.body, "event"));
    }
    for v in &found.votes {
        text_ref(&v.resolution, "vote");
        actor(&v.body, "vote");
        v.positions.iter().for_each(|p| actor(&Some(p.actor.clone()), "position"));
    }
    for s in &found.statements {
        text_ref(&s.resolution, "statement");
        actor(&s.speaker, "speaker");
        assert!(!s.segments.is_empty(), "a statement says something");
        s.segments.iter().for_each(|s| exact(s.start, s.end, &s.exact, "segment"));
        sorted(s.segments.iter().map(|s| s.start).collect(), "segments");
    }
    sorted(found.statements.iter().map(|s| s.segments[0].start).collect(), "statements");
    for p in &found.provisions {
        text_ref(&p.resolution, "provision");
        exact(p.start, p.end, &p.text, "provision");
    }
    sorted(found.provisions.iter().map(|p| p.start).collect(), "provisions");

    let records = (found.actors.iter().map(|r| (&r.r#ref, r.confidence, &r.evidence)))
        .chain(found.resolutions.iter().map(|r| (&r.r#ref, r.confidence, &r.evidence)))
        .chain(found.votes.iter().map(|r| (&r.r#ref, r.confidence, &r.evidence)))
        .chain(found.statements.iter().map(|r| (&r.r#ref, r.confidence, &r.evidence)))
        .chain(found.provisions.iter().map(|r| (&r.r#ref, r.confidence, &r.evidence)));
    for (name, confidence, evidence) in records {
        assert!((0.0..=1.0).contains(&confidence), "{name}: confidence {confidence}");
        assert!(!evidence.is_empty(), "{name} says where it was read");
        for e in evidence {
            assert!(!e.rule.is_empty() && !e.field.is_empty(), "evidence names its rule and field");
            exact(e.start, e.end, &e.exact, &e.rule);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 192,
        failure_persistence: Some(Box::new(FileFailurePersistence::WithSource("regressions"))),
        ..ProptestConfig::default()
    })]

    #[test]
    fn any_string_is_read(text in "\\PC*") {
        check(&text, &read(&text));
    }

    #[test]
    fn any_order_of_telling_pieces_is_read(text in pieces()) {
        check(&text, &read(&text));
    }

    #[test]
    fn any_cutting_of_an_article_is_read(text in cuttings()) {
        check(&text, &read(&text));
    }

    #[test]
    fn the_same_text_gives_the_same_records(text in prop_oneof![pieces(), cuttings()]) {
        let first = read(&text);
        prop_assert_eq!(&first, &read(&text));
        prop_assert_eq!(&first, &TWIN.extract(&text, &Meta { published: first.published_on.map(day) }));
    }
}

fn day(date: plenary_extract::Date) -> time::Date {
    let month = time::Month::try_from(date.month.unwrap()).unwrap();
    time::Date::from_calendar_date(date.year, month, date.day.unwrap()).unwrap()
}

#[test]
fn every_sample_keeps_the_laws() {
    for (name, text) in SAMPLES.iter() {
        let found = read(text);
        let language = if name.ends_with("h014") { "fr" } else { "en" };
        assert_eq!(found.language, language, "{name}");
        assert!(found.language == "en" || found.resolutions.is_empty(), "{name}");
        check(text, &found);
    }
}

#[test]
fn hostile_texts_are_read_to_the_end() {
    for (_, text) in hostile::inputs(40_000) {
        check(&text, &read(&text));
    }
}

/// Whom a pronoun means is asked of the sentence before, whose own subject may be one too.
#[test]
fn pronouns_that_go_back_to_pronouns_are_read() {
    let subjects =
        ["he", "she", "it", "they", "we", "you", "i", "who", "one of them", "some of us", "its envoy"];
    let said = |who: &str| format!("{who} said that Mali must act. ");
    let styles =
        [str::to_uppercase, str::to_owned, |s: &str| format!("{}{}", s[..1].to_uppercase(), &s[1..])];
    for (a, b) in subjects.iter().flat_map(|a| subjects.iter().map(move |b| (a, b))) {
        for (up, then) in styles.iter().flat_map(|up| styles.iter().map(move |then| (up, then))) {
            let (first, second) = (up(a), then(b));
            let quoted = format!("“It is late,” {second} said. ");
            for text in [
                said(&first) + &said(&second),
                said(&first) + &quoted,
                said(&format!("And {first}")) + &quoted,
            ] {
                check(&text, &read(&text));
                let long = text.repeat(8);
                check(&long, &read(&long));
            }
        }
    }
}

#[test]
fn texts_that_open_or_break_off_amid_a_phrase_are_read() {
    let texts = [
        "That it voted no on Chad was wrong.",
        "That they abstained on Chad was wrong.",
        "Votes against 12, in favour 30, abstentions 9.",
        "On 5 July for Chad they voted 30 to 4.",
        "The House floor was full, Peru said.",
        "Own resolution on Chad, said Peru.",
        "votes against 12, and the hall rose.",
        "Feet up, they waited. The Senate passed the bill.",
        "notice of a statutory resolution disapproving the government ordinance the Bill replaces, did not press it.\n\nA motion censuring Colombo, listed in the name of the Left, could not be taken up for want of time.",
        "that would bar the sale of arms to those that",
        "Paragraph 4 condemning the raids was adopted by the Senate.",
        "In\n\nFavour were 101 states, against 12.",
        "Council\n\nOSLO - The Senate adopted a motion on Chad that calls on the authorities to:\n- free the nurses of Chad,",
        "Council\n\nOSLO - The Senate adopted a motion on Chad. According to the motion, Oslo bears a duty to free nurses,",
        "Cf 1-T, and the hall rose.",
        "Committee due to mark it up, the Justice Committee said.",
        "bill to attach penalties to it was passed by the deputies in",
        "who spoke for Chad, regretted that \"benchmarks were moved\".",
        "which required a second. The Senate passed the bill.",
        "by Fiji and Peru, which merely noted the raids, was withdrawn.",
        "and Economic Recovery Amendment Act, known as S. 27, was signed into law.",
    ];
    for text in texts {
        check(text, &read(text));
    }
}

/// What a later paragraph must not change, told without refs (they may shift).
fn findings(found: &Extraction) -> Vec<String> {
    let name = |r: &Option<plenary_extract::record::Short>| {
        let actor = found.actors.iter().find(|a| Some(&a.r#ref) == r.as_ref());
        actor.map_or("nobody", |a| a.name.as_str())
    };
    let mut out = Vec::new();
    for a in &found.actors {
        out.push(format!("actor {} {} {:?}", a.kind, a.name, a.iso3));
        out.extend(a.mentions.iter().map(|m| format!("mention {} of {}", m.start, a.name)));
    }
    for r in &found.resolutions {
        out.push(format!("resolution {} {} {:?} {:?}", name(&r.body), r.stage, r.symbol, r.title));
    }
    for v in &found.votes {
        out.push(format!(
            "vote {} {} {} {:?} {:?} {:?}",
            name(&v.body),
            v.mode,
            v.scope,
            v.yes,
            v.no,
            v.abstain
        ));
    }
    for s in &found.statements {
        out.extend(s.segments.iter().map(|g| format!("{} at {} by {}", s.kind, g.start, name(&s.speaker))));
    }
    out.extend(found.provisions.iter().map(|p| format!("{} at {}", p.force, p.start)));
    out
}

#[test]
fn an_unrelated_paragraph_at_the_end_changes_nothing_before_it() {
    const UNRELATED: &[&str] = &[
        "Rain is expected along the coast over the weekend, with lows near freezing.",
        "The museum reopens in spring after two years of repairs to its roof.",
        "Shares in the carmaker rose 4 percent after it reported record sales of small vans.",
    ];
    for (at, (name, text)) in SAMPLES.iter().enumerate() {
        let longer = format!("{}\n\n{}\n", text.trim_end(), UNRELATED[at % UNRELATED.len()]);
        let after: HashSet<String> = findings(&read(&longer)).into_iter().collect();
        for finding in findings(&read(text)) {
            assert!(after.contains(&finding), "{name} lost: {finding}");
        }
    }
}

#[test]
fn a_text_in_another_language_is_named_and_left_alone() {
    let french = "Le Conseil adopte une résolution sur la Syrie\n\nLe Conseil des droits de l'homme a adopté jeudi, par \
                  27 voix contre 5 et 15 abstentions, une résolution qui condamne les violences commises dans le pays. \
                  Les membres du Conseil se sont dits préoccupés par la situation des civils dans le nord.";
    let found = read(french);
    check(french, &found);
    assert_ne!(found.language, "en");
    assert!(found.resolutions.is_empty() && found.votes.is_empty(), "{:?}", found.resolutions);
}

/// So may a piece of any sample, cut before one of its words and within another.
#[test]
fn a_text_may_be_cut_at_any_word() {
    for (_, text) in SAMPLES.iter() {
        let words: Vec<usize> =
            text.char_indices().filter(|(_, c)| c.is_whitespace()).map(|(at, _)| at + 1).collect();
        // Other offsets in each article, so that together they hit every part of a sentence.
        for from in
            words.into_iter().skip(text.len() % 7).step_by(23).filter(|from| text.is_char_boundary(*from))
        {
            let piece = &text[from..text.floor_char_boundary(from + 60 + from % 200)];
            check(piece, &read(piece));
        }
    }
}

#[test]
fn a_text_may_open_with_any_word_of_a_rule() {
    for text in [
        "Feet first, the House adopted a resolution on Mali by 30 votes to 4.",
        "Votes against five were cast in the House, and a resolution on Mali passed.",
        "Notice of the bill was given by the Senate on July 5, the sponsor said.",
        "That they abstained on the resolution, 12 votes to 3, was wrong.",
        "Own goals, the House said of a resolution on Mali.",
    ] {
        let found = read(text);
        assert_eq!(found.language, "en", "{text}");
        check(text, &found);
    }
    // And hold no more than it.
    let words: HashSet<&str> = SAMPLES.iter().flat_map(|(_, text)| text.split_whitespace()).collect();
    for word in words.iter().map(|w| w.trim_matches(|c: char| !c.is_alphanumeric())) {
        for text in [word.to_owned(), format!("{word} it by 30 votes to 4")] {
            check(&text, &read(&text));
        }
    }
}
