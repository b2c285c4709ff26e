//! Where a statement stands toward which text.
//!
//! Which text: the one it names, or whose sentence it stands in; else the one the speaker was linked to before; else the
//! one the article was on. Where it stands: what the speaker did (voted, sponsored, `opposed the bill`), for whom the
//! speaker speaks (the state a text condemns opposes it), and the words of praise and blame of `data/evaluative.tsv`. Harsh
//! words for the condemned state speak for the text.

mod deeds;

use rustc_hash::FxHashMap;

use super::Draft;
use super::scene::Scene;
use crate::lexicon::{Class, Tone};
use crate::record::{Stance, StatementKind};
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
    /// The strongest one.
    shown: Option<(usize, usize)>,
}

impl Words {
    fn sum(&self) -> f32 {
        self.pro - self.con
    }
}

pub fn of(scene: &Scene<'_, '_>, drafts: &[Draft]) -> Vec<View> {
    if scene.texts.resolutions.is_empty() {
        return vec![View::default(); drafts.len()];
    }
    let deeds = Deeds::new(scene);
    let links = links(scene, drafts);
    let words: Vec<Words> = drafts.iter().map(|d| weigh(scene, d)).collect();
    // What the same speaker says elsewhere about the same text counts too.
    let mut said: FxHashMap<(usize, usize), f32> = FxHashMap::default();
    for ((draft, link), words) in drafts.iter().zip(&links).zip(&words) {
        if let (Some(speaker), Some((text, _))) = (draft.speaker, link) {
            *said.entry((speaker, *text)).or_default() += words.sum();
        }
    }
    drafts
        .iter()
        .zip(&links)
        .zip(&words)
        .map(|((draft, link), words)| {
            let Some((text, named)) = *link else { return View::default() };
            let known = draft.speaker.map_or(0.0, |s| deeds.of(scene, s, text));
            let elsewhere = draft.speaker.map_or(0.0, |s| said[&(s, text)]) - words.sum();
            let around = setting(scene, draft);
            let own = words.sum();
            let score = own + known + around + 0.4 * elsewhere.clamp(-2.0, 2.0);
            let silent = words.pro + words.con + known.abs() + around.abs() < 0.05;
            let indirect = draft.kind == StatementKind::Indirect;
            if silent && !named && indirect && elsewhere.abs() < 0.05 {
                return View::default();
            }
            let abstained = draft.speaker.is_some_and(|s| deeds.abstained(scene, s, text));
            let stance = if words.pro >= 1.0 && words.con >= 1.0 && known.abs() < 1.0 {
                Stance::Mixed
            } else if abstained && own.abs() < 0.6 || silent && indirect && draft.speaker.is_none() {
                Stance::Neutral
            } else if score < -0.05 {
                Stance::Oppose
            } else {
                Stance::Support
            };
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
fn links(scene: &Scene<'_, '_>, drafts: &[Draft]) -> Vec<Option<(usize, bool)>> {
    let texts = scene.texts;
    let mut times = vec![0usize; texts.resolutions.len()];
    for m in &texts.mentions {
        if let Some(count) = times.get_mut(m.2) {
            *count += 1;
        }
    }
    let most = (0..times.len()).max_by_key(|r| (times[*r], usize::MAX - r)).unwrap_or(0);
    let major = |r: usize| r == most || times[r] * 3 >= times[most];
    let mut of_speaker: FxHashMap<usize, usize> = FxHashMap::default();
    drafts
        .iter()
        .map(|draft| {
            let inside = draft.pieces.iter().find_map(|(a, b)| texts.within(*a, *b).first());
            let around = || texts.within(draft.unit.from, draft.unit.to).first();
            let named = inside.or_else(around).map(|m| m.2);
            let last = || {
                let end = texts.mentions.partition_point(|m| m.0 < draft.unit.from);
                let near = texts.mentions[end.saturating_sub(12)..end].iter().rev();
                near.map(|m| m.2).find(|r| major(*r))
            };
            let known = draft.speaker.and_then(|s| of_speaker.get(&s).copied());
            let text = named.unwrap_or(0);
            if let Some(speaker) = draft.speaker {
                of_speaker.insert(speaker, text);
            }
            Some((text, named.is_some()))
        })
        .collect()
}

/// The words of praise and blame in a statement and in its verb.
fn weigh(scene: &Scene<'_, '_>, draft: &Draft) -> Words {
    let mut words = Words::default();
    for (from, to) in &draft.pieces {
        add(scene, *from, *to, &mut words);
    }
    if let Some(verb) = draft.verb.and_then(|v| scene.doc.verb(v)) {
        match verb.stance {
            1 => words.pro += 0.6,
            -1 => words.con += 0.6,
            _ => {}
        }
    }
    words
}

fn add(scene: &Scene<'_, '_>, from: usize, to: usize, words: &mut Words) {
    let doc = scene.doc;
    let mut i = from;
    while i < to {
        let ids = doc.toks[i..to].iter().map(|t| t.word);
        let Some((len, tone)) = doc.lex.tone(ids) else {
            i += 1;
            continue;
        };
        let denied = (i.saturating_sub(3).max(from)..i).any(|k| doc.has(k, Class::NEG) || doc.any(k, &["without", "nothing"]));
        match (tone, denied) {
            (Tone::Pro, false) => words.pro += 0.7,
            (Tone::Pro, true) => words.con += 0.3,
            (Tone::Con, false) => words.con += 1.0,
            (Tone::Con, true) => words.pro += 0.2,
            (Tone::Grim, _) => words.pro += 0.3,
        }
        if tone != Tone::Grim && !denied {
            words.shown = words.shown.or(Some((i, i + len)));
        }
        i += len;
    }
}

/// How the article introduces the speaker: `critics`, `supporters`, `was less forgiving`.
fn setting(scene: &Scene<'_, '_>, draft: &Draft) -> f32 {
    let doc = scene.doc;
    let (from, to) = draft.by.unwrap_or((draft.unit.from, draft.unit.from));
    let mut score: f32 = 0.0;
    for i in from..to {
        if scene.spoken(i) {
            continue;
        }
        score += match doc.low(i) {
            "opponents" | "opponent" | "critics" | "critic" | "detractors" | "dissenting" => -1.0,
            "supporters" | "backers" | "proponents" | "sponsor" | "sponsors" | "author" | "advocates" | "activists"
            | "activist" | "campaigners" | "campaigner" | "survivor" | "survivors" | "defector" => 0.8,
            _ => 0.0,
        };
    }
    score.clamp(-1.5, 1.5)
}
