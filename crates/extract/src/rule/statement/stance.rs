//! Where a statement stands toward which text.
//!
//! Which text: the one it names, or whose sentence it stands in; else the last one told of before it, if in the paragraph
//! or the one before, or often; else the article's first. A party to another text speaks of that one. Where it stands: what the speaker did (voted, sponsored, `opposed the bill`), for whom the
//! speaker speaks (the state a text condemns opposes it), and the words of praise and blame of `data/evaluative.tsv`. Harsh
//! words for the condemned state speak for the text.

mod deeds;

use rustc_hash::FxHashMap;

use super::Draft;
use super::scene::{Scene, Unit};
use crate::lexicon::{Class, Cue, Tone};
use crate::record::{ActorKind, Stance, StatementKind};
use crate::token::Kind;
use deeds::Deeds;

/// A hearing of a statement: its text and stance, and what shows them.
#[derive(Debug, Clone, Default)]
pub struct View {
    pub stance: Option<Stance>,
    pub resolution: Option<usize>,
    /// The field and the token range that show it.
    pub shown: Option<(&'static str, (usize, usize))>,
    pub rule: &'static str,
}

/// The words of a statement, weighed.
#[derive(Debug, Clone, Copy, Default)]
struct Words {
    pro: f32,
    con: f32,
    neutral: bool,
    mixed: bool,
    /// The strongest one.
    shown: Option<(usize, usize)>,
}

impl Words {
    fn sum(&self) -> f32 {
        self.pro - self.con
    }
}

pub fn of(scene: &Scene<'_, '_>, units: &[Unit], drafts: &[Draft]) -> Vec<View> {
    if scene.texts.resolutions.is_empty() {
        return vec![View::default(); drafts.len()];
    }
    let deeds = Deeds::new(scene);
    let links = links(scene, drafts, &deeds);
    let words: Vec<Words> =
        drafts.iter().zip(&links).map(|(d, link)| weigh(scene, d, link.map_or(0, |l| l.0))).collect();
    let before = |d: &Draft| units.partition_point(|u| u.from < d.unit.from).checked_sub(1).map(|u| units[u]);
    let settings: Vec<f32> = drafts.iter().map(|d| setting(scene, d, before(d))).collect();
    let own = |i: usize| words[i].sum() + 0.5 * settings[i];
    // What the same speaker says elsewhere about the same text counts too, and how that is introduced.
    let mut said: FxHashMap<(usize, usize), f32> = FxHashMap::default();
    for (i, (draft, link)) in drafts.iter().zip(&links).enumerate() {
        if let (Some(speaker), Some((text, _))) = (draft.speaker, link) {
            *said.entry((speaker, *text)).or_default() += own(i);
        }
    }
    let mut before_it: Option<(Option<usize>, Option<Stance>)> = None;
    drafts
        .iter()
        .zip(&links)
        .enumerate()
        .map(|(i, (draft, link))| {
            let words = &words[i];
            let Some((text, named)) = *link else { return View::default() };
            let known = draft.speaker.map_or(0.0, |s| deeds.of(scene, s, text));
            let elsewhere = draft.speaker.map_or(0.0, |s| said[&(s, text)] - own(i));
            let mut around = settings[i];
            // "But" turns against who spoke before.
            if let Some((_, Some(stance))) =
                before_it.filter(|(who, _)| *who != draft.speaker && turns(scene, draft.unit))
            {
                match stance {
                    Stance::Support => around -= 0.6,
                    Stance::Oppose => around += 0.6,
                    _ => {}
                }
            }
            let own = words.sum();
            let government = draft.speaker.is_some_and(|s| is_government(scene, s));
            let score =
                own + known + around + elsewhere.clamp(-4.0, 4.0) - if government { 0.1 } else { 0.0 };
            let silent = words.pro + words.con + known.abs() + around.abs() < 0.05;
            let indirect = draft.kind == StatementKind::Indirect;
            if silent && !named && indirect && far(scene, draft) {
                return View::default();
            }
            let abstained =
                known.abs() < 1.0 && draft.speaker.is_some_and(|s| deeds.abstained(scene, s, text));
            let torn = words.pro >= 1.0 && words.con >= 1.0 && known.abs() < 1.0;
            let stance =
                if torn || words.mixed && known.abs() < 2.0 || abstained && !words.neutral && own.abs() < 1.0
                {
                    Stance::Mixed
                } else if words.neutral && own.abs() < 0.5 && known.abs() < 1.0 && around.abs() < 0.5
                    || abstained
                    || silent && indirect && draft.speaker.is_none()
                    || silent && elsewhere.abs() < 0.2 && draft.speaker.is_some_and(|s| is_official(scene, s))
                {
                    Stance::Neutral
                } else if score < -0.05 {
                    Stance::Oppose
                } else {
                    Stance::Support
                };
            before_it = Some((draft.speaker, Some(stance)));
            View {
                stance: Some(stance),
                resolution: Some(text),
                shown: words.shown.map(|range| ("stance", range)),
                rule: "stance.words",
            }
        })
        .collect()
}

/// The text each statement is about, and whether it names it.
fn links(scene: &Scene<'_, '_>, drafts: &[Draft], deeds: &Deeds) -> Vec<Option<(usize, bool)>> {
    let texts = scene.texts;
    let live: Vec<bool> = (0..texts.resolutions.len()).map(|r| is_live(scene, r)).collect();
    let first = live.iter().position(|l| *l).unwrap_or(0);
    // A text told of in passing is what people speak of only right there.
    let mut told = vec![0usize; live.len()];
    for m in &texts.mentions {
        told[m.2] += 1;
    }
    let mut named_at = vec![usize::MAX; live.len()];
    for m in texts.mentions.iter().rev() {
        named_at[m.2] = m.0;
    }
    let pick = |from: usize, to: usize| {
        let all = texts.within(from, to);
        all.iter().find(|m| live[m.2]).or_else(|| all.first()).map(|m| m.2)
    };
    let mut before: Option<(&Draft, usize)> = None;
    drafts
        .iter()
        .map(|draft| {
            let inside = draft.pieces.iter().find_map(|(a, b)| pick(*a, *b));
            let around = window(draft.unit, draft);
            let named = inside.or_else(|| pick(around.0, around.1).filter(|r| live[*r]));
            let last = || {
                let end = texts.mentions.partition_point(|m| m.0 < draft.unit.from);
                let near = |m: &&(usize, usize, usize)| {
                    live[m.2] && (told[m.2] > OFTEN || scene.doc.para_of(m.0) + 1 >= draft.unit.para)
                };
                texts.mentions[end.saturating_sub(12)..end].iter().rev().find(near).map(|m| m.2)
            };
            // "..., she added": of the same text.
            let going_on = before.filter(|(own, _)| {
                own.speaker.is_some() && own.speaker == draft.speaker && own.unit.para + 1 >= draft.unit.para
            });
            let guess = named.or(going_on.map(|(_, text)| text)).or_else(last).unwrap_or(first);
            // A party to one text speaks of that one, unless it names another.
            let party = || {
                let speaker = draft.speaker.filter(|_| inside.is_none())?;
                if deeds.is_party(scene, speaker, guess) {
                    None
                } else {
                    let told = |r: &usize| live[*r] && named_at[*r] < draft.unit.to;
                    deeds.text_of(scene, speaker, told)
                }
            };
            let text = party().unwrap_or(guess);
            before = Some((draft, text));
            Some((text, named.is_some()))
        })
        .collect()
}

/// A state or agency that shows nothing takes no side; a person seldom speaks without one.
fn is_official(scene: &Scene<'_, '_>, actor: usize) -> bool {
    matches!(scene.doc.names.actors[actor].kind, ActorKind::State | ActorKind::Agency)
}

/// Does the actor speak for the government of the state whose parliament the article is about?
fn is_government(scene: &Scene<'_, '_>, actor: usize) -> bool {
    let names = &scene.doc.names;
    let home = scene.texts.resolutions.first().and_then(|r| r.body);
    let state = home.and_then(|b| names.entry(scene.doc.lex, b)).and_then(|k| k.iso3.as_deref());
    state.is_some() && deeds::chain(scene, actor).any(|a| names.actors[a].iso3.as_deref() == state)
}

/// Is no text named in the statement's paragraph or the one before?
fn far(scene: &Scene<'_, '_>, draft: &Draft) -> bool {
    let last = scene.texts.mentions.partition_point(|m| m.0 < draft.unit.to).checked_sub(1);
    last.is_none_or(|m| scene.doc.para_of(scene.texts.mentions[m].0) + 2 < draft.unit.para)
}

/// Is the text news, not one of earlier months or years?
fn is_live(scene: &Scene<'_, '_>, text: usize) -> bool {
    let resolution = &scene.texts.resolutions[text];
    let Some(published) = scene.doc.meta.published else { return text == 0 };
    let days = |year: i32, month: u8, day: u8| year * 372 + i32::from(month) * 31 + i32::from(day);
    let now = days(published.year(), u8::from(published.month()), published.day());
    let mut dates = resolution.events.iter().filter_map(|e| e.date).peekable();
    dates.peek().is_none()
        || dates.any(|d| match (d.month, d.day) {
            (Some(month), Some(day)) => days(d.year, month, day) + FRESH >= now,
            (Some(month), None) => days(d.year, month, 31) >= now,
            _ => d.year >= published.year(),
        })
}

/// A text named more often than this is spoken of anywhere.
const OFTEN: usize = 4;

/// For how many days a decision is news.
const FRESH: i32 = 14;

/// The words of praise and blame in a statement and in its verb.
fn weigh(scene: &Scene<'_, '_>, draft: &Draft, text: usize) -> Words {
    let mut words = Words::default();
    for (from, to) in &draft.pieces {
        add(scene, *from, *to, &mut words);
    }
    if let Some((v, verb)) = draft.verb.and_then(|v| Some((v, scene.doc.verb(v)?))) {
        match (verb.stance, blamed(scene, v, text)) {
            (-1, Some(true)) => words.pro += 0.6,
            (-1, Some(false)) if verb.cue != Some(Cue::Say) => {}
            (1, _) => words.pro += 0.6,
            (-1, _) => words.con += 0.6,
            _ => words.con += leaning(scene, v, verb.lemma),
        }
    }
    words
}

/// How far verbs without praise or blame still lean against: who argues or asks why has something against it, and what
/// somebody calls a text is seldom kind.
fn leaning(scene: &Scene<'_, '_>, v: usize, lemma: &str) -> f32 {
    let doc = scene.doc;
    match lemma {
        "argue" | "warn" | "caution" | "object" => 0.4,
        "ask" if doc.any(v + 1, &["why", "whether", "how", "if"]) => 0.4,
        "call" | "describe" | "term" | "compare" | "liken" => {
            let end = (v + 6).min(doc.sent_of(v).to);
            let of_text = (v + 1..end).any(|i| {
                scene.is_text(i)
                    || doc.any(i, &["vote", "adoption", "debate", "outcome", "it", "move", "exercise"])
            });
            if of_text { 0.6 } else { 0.0 }
        }
        _ => 0.0,
    }
}

/// Whom a verb of blame is said of: the state whose conduct a text addresses (true), somebody else, or nobody named.
fn blamed(scene: &Scene<'_, '_>, v: usize, text: usize) -> Option<bool> {
    let end = (v + 5).min(scene.doc.sent_of(v).to);
    let is_text = |i: usize| scene.is_text(i) || scene.doc.any(i, &["vote", "adoption", "move", "decision"]);
    if (v + 1..end).any(is_text) {
        return None;
    }
    let m = scene.doc.names.within(v + 1, end).first()?;
    Some(scene.texts.resolutions[text].subjects.contains(&m.actor))
}

fn add(scene: &Scene<'_, '_>, from: usize, to: usize, words: &mut Words) {
    let doc = scene.doc;
    let mut i = from;
    while i < to {
        let tones = &[Tone::Pro, Tone::Con, Tone::Grim, Tone::Neutral, Tone::Mixed];
        let Some((len, tone)) = doc.tone(i, to, tones) else {
            i += 1;
            continue;
        };
        // "vote against the amendment" speaks for the text
        let amendment = (i + len..i + len + 3).any(|k| doc.any(k, &["amendment", "amendments"]));
        let denied = amendment
            || (i.saturating_sub(3).max(from)..i)
                .any(|k| doc.has(k, Class::NEG) || doc.any(k, &["without", "nothing"]));
        match (tone, denied) {
            (Tone::Pro, false) => words.pro += 0.7,
            (Tone::Pro, true) => words.con += 0.3,
            (Tone::Con, false) => words.con += 1.0,
            (Tone::Con, true) => words.pro += if amendment { 1.0 } else { 0.2 },
            (Tone::Neutral, _) => words.neutral = true,
            (Tone::Mixed, _) => words.mixed = true,
            (_, _) => words.pro += 0.3,
        }
        if !matches!(tone, Tone::Grim | Tone::Neutral | Tone::Mixed) && !denied {
            words.shown = words.shown.or(Some((i, i + len)));
        }
        i += len;
    }
}

/// Tokens around a statement that may tell of it.
const NEAR: usize = 120;

/// The part of a unit near a statement.
fn window(unit: Unit, draft: &Draft) -> (usize, usize) {
    let (first, last) = (draft.pieces[0].0, draft.pieces[draft.pieces.len() - 1].1);
    (unit.from.max(first.saturating_sub(NEAR)), unit.to.min(last + NEAR).max(first))
}

/// How the article introduces the speaker: `critics`, `supporters`, `was less forgiving`, in the statement's unit and,
/// where that names the speaker too, in the one before.
fn setting(scene: &Scene<'_, '_>, draft: &Draft, before: Option<Unit>) -> f32 {
    // The words of the attribution itself come first: `Critics said ...; supporters said ...`.
    let by = draft.by.map_or(0.0, |by| told(scene, by, &[]));
    let mut score = if by == 0.0 { told(scene, window(draft.unit, draft), &draft.pieces) } else { by };
    let names = |unit: Unit| {
        let all = scene.doc.names.within(unit.from.max(unit.to.saturating_sub(NEAR)), unit.to);
        all.iter().any(|m| Some(m.actor) == draft.speaker && !scene.spoken(m.from))
    };
    if let Some(unit) =
        before.filter(|u| u.para == draft.unit.para || names(*u) && u.para + 1 >= draft.unit.para)
    {
        let told = told(scene, (unit.from.max(unit.to.saturating_sub(NEAR)), unit.to), &[]);
        score += if names(unit) { told } else { 0.4 * told };
    }
    score.clamp(-1.0, 1.0)
}

fn turns(scene: &Scene<'_, '_>, unit: Unit) -> bool {
    let doc = scene.doc;
    doc.any(unit.from, &["but", "however", "yet", "still", "nevertheless"])
        || doc.seq(unit.from, &["not", "everyone"])
        || doc.seq(unit.from, &["not", "all"])
        || (unit.from + 1..unit.to.min(unit.from + NEAR))
            .any(|i| doc.is(i, "however") && doc.is_kind(i - 1, Kind::Comma) && !scene.spoken(i))
}

/// The article's own words for or against in a unit, outside of what is said.
fn told(scene: &Scene<'_, '_>, (from, to): (usize, usize), said: &[(usize, usize)]) -> f32 {
    let doc = scene.doc;
    let mut score: f32 = 0.0;
    let mut i = from;
    while i < to {
        let next = said.partition_point(|p| p.1 <= i);
        if let Some(piece) = said.get(next).filter(|p| p.0 <= i) {
            i = piece.1;
            continue;
        }
        match doc.tone(i, to, &[Tone::For, Tone::Against]).filter(|_| !scene.spoken(i)) {
            Some((len, tone)) => {
                score += if tone == Tone::For { 0.8 } else { -0.8 };
                i += len;
            }
            None => i += 1,
        }
    }
    score
}
