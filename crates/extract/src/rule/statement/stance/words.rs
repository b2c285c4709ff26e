//! What the words of a statement and of its verb say for or against a text.

use super::super::Draft;
use super::super::said;
use super::super::scene::Scene;
use super::negated::{self, Worth};
use super::{deeds, fate, harsh, heeds, plain, turned};
use crate::gate::Pass;
use crate::lexicon::{Class, Cue, Tone};
use crate::record::ActorKind;
use crate::token::Kind;

/// The words of a statement, weighed.
#[derive(Debug, Clone, Copy, Default)]
pub struct Words {
    pub pro: f32,
    pub con: f32,
    pub neutral: bool,
    pub mixed: bool,
    /// `noted the result`, `respects what the deputies decide`: no side, whoever says so.
    pub heeds: bool,
    /// The strongest one.
    pub shown: Option<(usize, usize)>,
}

impl Words {
    pub fn sum(&self) -> f32 {
        self.pro - self.con
    }
}

/// `had voted in favour because it cannot accept such laws`: the vote tells the side, whatever the reason blames.
fn voted_until(scene: &Scene<'_, '_>, from: usize, to: usize) -> usize {
    let doc = scene.doc;
    let because = (from + 3..to.min(from + 20)).find(|i| doc.is(*i, "because"));
    let voted = |b: &usize| {
        (from..*b).any(|i| doc.is(i, "voted") && doc.any(i + 1, &["in", "for", "yes", "against"]))
    };
    because.filter(voted).unwrap_or(to)
}

/// The words of praise and blame in a statement and in its verb.
pub fn weigh(scene: &Scene<'_, '_>, draft: &Draft, text: usize, against_harsh: bool) -> Words {
    let mut words = Words::default();
    let light = Light {
        failed: fate::failed(scene, text),
        of_sponsor: names_sponsor(scene, draft, text),
        bill: scene.texts.resolutions[text].kind.is_bill(),
        harsh: against_harsh,
        called: calls_text(scene, draft),
        advocate: draft.speaker.is_none_or(|s| harsh::is_advocate(scene, s)),
    };
    // "said he feared that priests could be prosecuted" under a bill
    let (first, doc) = (draft.pieces[0].0, scene.doc);
    let fears =
        |v: usize| (v + 1..(v + 4).max(first + 3)).any(|i| doc.any(i, &["feared", "fears", "worried"]));
    if light.bill && draft.verb.is_some_and(|v| v < first && fears(v)) {
        words.con += 0.9;
    }
    for (from, to) in &draft.pieces {
        add(scene, *from, voted_until(scene, *from, *to), light, &mut words);
    }
    if let Some((from, to)) = negated::around_quote(scene, draft) {
        add(scene, from, to, light, &mut words);
    }
    let verb = draft.verb.and_then(|v| Some((v, scene.doc.verb(v)?)));
    // "denied that its troops had committed abuses": the other way round
    if verb.is_some_and(|(v, verb)| v < first && matches!(verb.lemma, "deny" | "dispute" | "refute")) {
        (words.pro, words.con) = (words.con, words.pro);
    }
    // "expressed concern over the legislation, saying that", "said Washington was troubled by the vote"
    let last = draft.pieces[draft.pieces.len() - 1].1;
    let from = draft.unit.from.max(first.saturating_sub(30));
    // "Britain said it was deeply concerned."
    let alone = |i: usize| scene.doc.among(i, &WORRIES) && i + 1 >= last && i > first;
    if (from..last).any(|i| worries(scene, i) || light.bill && alone(i) || unsettles(scene, i)) {
        // "was disappointed" that it failed
        *(if light.failed { &mut words.pro } else { &mut words.con }) += 0.9;
    }
    if draft.pieces.iter().any(|(from, to)| turned::would_rather(scene, *from, *to)) {
        words.con += 1.2;
    }
    // "regretted that ten states had abstained", "It is shameful that twelve voted no"
    let opponents = |(from, to): &(usize, usize)| turned::blames_opponents(scene, *from, *to);
    let rued =
        draft.verb.is_some_and(|v| v < first && scene.doc.verb(v).is_some_and(|v| v.lemma == "regret"));
    if !light.failed && draft.pieces.iter().any(opponents) {
        (words.pro, words.con) = (words.pro + 1.0, 0.0);
        if rued {
            return words;
        }
    }
    words.heeds = heeds::heeded(scene, draft);
    words.mixed |= halved(scene, draft) || neither(scene, draft);
    if let Some((v, verb)) = verb {
        let stance = if fate::undone(scene, v, Some(text)) { -verb.stance } else { verb.stance };
        match (stance, blamed(scene, v, text)) {
            (-1, Some(true)) => words.pro += 0.6,
            (-1, Some(false)) if verb.cue != Some(Cue::Say) => {}
            _ if let Some(thanks) = fate::thanked(scene, v) => {
                // "hailed the outcome, saying": of a text that failed
                *(if fate::undone(scene, thanks, Some(text)) { &mut words.con } else { &mut words.pro }) +=
                    0.9;
            }
            // "agreed with Kim that it went too far"
            (1, _) if scene.doc.is(v + 1, "with") => {}
            (1, _) => words.pro += 0.6,
            (-1, _) => words.con += 0.6,
            // "warned the council that the worst was yet to come": of what a text is about
            _ if verb.lemma == "warn" => {
                words.con += if light.bill || of_text(scene, draft) { 0.8 } else { 0.0 };
            }
            _ => words.con += leaning(scene, v, verb.lemma),
        }
    }
    words
}

/// `called the bill "a shameful attack"`, `denounced the text as "cruel"`: are the words said of the text that the verb names?
fn calls_text(scene: &Scene<'_, '_>, draft: &Draft) -> bool {
    let doc = scene.doc;
    let Some(v) = draft.verb.filter(|v| *v < draft.pieces[0].0 && draft.pieces[0].0 < v + 9) else {
        return false;
    };
    let object = (v + 1..v + 5).take_while(|k| !doc.has(*k, Class::PREP)).any(|k| scene.is_text(k));
    doc.cue(v) == Some(Cue::As) && object
}

/// What goes for a text.
const VOTE: &[&str] = &["vote", "passage", "adoption", "decision", "legislation"];

static WORRIES: crate::words::Words = crate::words::Words::of(&[
    "concern", "concerned", "concerns", "troubled", "alarm", "alarmed", "dismay", "dismayed", "worried",
    "disappointed", "appalled", "saddened", "shocked", "regret", "disturbed",
]);

/// `The law raises serious concerns`, `the decision raised questions`
fn unsettles(scene: &Scene<'_, '_>, i: usize) -> bool {
    const DOUBTS: &[&str] = &["concerns", "questions", "doubts", "fears", "alarm"];
    let doc = scene.doc;
    doc.any(i, &["raises", "raised"])
        && i > 0
        && (scene.is_text(i - 1) || doc.any(i - 1, VOTE))
        && (i + 1..i + 4).any(|k| doc.any(k, DOUBTS))
}

/// `concerned about the bill`, `troubled by the vote`
fn worries(scene: &Scene<'_, '_>, i: usize) -> bool {
    let doc = scene.doc;
    let ends = |k: usize| doc.is_kind(k, Kind::Stop) || scene.is_break(k);
    let about = |k: usize| doc.any(k, &["by", "at", "over", "about", "with"]);
    // "concern that the bill could be used against them"
    if doc.among(i, &WORRIES) && doc.is(i + 1, "that") && (i + 2..i + 5).any(|k| scene.is_text(k)) {
        return true;
    }
    doc.among(i, &WORRIES)
        && (i + 1..i + 9).take_while(|k| !ends(*k)).find(|k| about(*k)).is_some_and(|p| {
            (p + 1..p + 6).take_while(|k| !ends(*k)).any(|k| scene.is_text(k) || doc.any(k, VOTE))
        })
}

/// `protect children from propaganda`: what somebody is kept from.
fn shielded(scene: &Scene<'_, '_>, i: usize, from: usize) -> bool {
    const KEEPS: &[&str] =
        &["protect", "protects", "protecting", "shield", "shields", "safeguard", "spare", "spares"];
    let doc = scene.doc;
    let off = (i.saturating_sub(3).max(from)..i).find(|k| doc.any(*k, &["from", "against"]));
    off.is_some_and(|k| (k.saturating_sub(6).max(from)..k).any(|v| doc.any(v, KEEPS)))
}

/// What turns the words of a statement.
#[derive(Debug, Clone, Copy)]
struct Light {
    /// The text has failed: who rejoices is against it.
    failed: bool,
    /// The words are about a state that wrote the text.
    of_sponsor: bool,
    bill: bool,
    /// It is a bill that takes rights away, in the eyes of whoever does not stand behind it.
    harsh: bool,
    /// The words are what somebody calls the text.
    called: bool,
    /// Somebody who stands up for rights, or nobody named, speaks.
    advocate: bool,
}

/// Does somebody else speak of the state that wrote the text? `Moscow uses the council as cover for its crimes`
fn names_sponsor(scene: &Scene<'_, '_>, draft: &Draft, text: usize) -> bool {
    let sponsors = &scene.texts.resolutions[text].sponsors;
    let own = || draft.speaker.is_some_and(|s| deeds::chain(scene, s).any(|a| sponsors.contains(&a)));
    let state = |a: usize| sponsors.contains(&a) && scene.doc.names.actors[a].is(ActorKind::State);
    let named =
        |(a, b): &(usize, usize)| scene.doc.names.within(*a, *b).iter().take(8).any(|m| state(m.actor));
    sponsors.len() == 1 && draft.pieces.iter().any(named) && !own()
}

/// `said it backed the aim but feared for the small firms`, `had voted for it but regretted that it singled out the wall`: both
/// halves of what a speaker says of himself.
fn halved(scene: &Scene<'_, '_>, draft: &Draft) -> bool {
    const BACKS: &[&str] = &[
        "backed", "supported", "shared", "welcomed", "backs", "supports", "shares", "welcomes", "for",
        "favour", "favor", "praised", "hailed", "applauded",
    ];
    const RUES: &[&str] = &[
        "regretted", "feared", "lamented", "regrets", "fears", "worried", "worries", "questioned",
        "questions",
    ];
    let doc = scene.doc;
    let Some(v) = draft.verb.filter(|v| *v < draft.pieces[0].0) else { return false };
    let (from, end) = (doc.sent_of(v).from, doc.sent_of(v).to);
    let turn = (from + 2..end).find(|k| doc.any(*k, &["but", "though", "although"]) && !scene.spoken(*k));
    turn.is_some_and(|t| {
        let backs = |k: usize| {
            doc.any(k, BACKS)
                && (!doc.any(k, &["for", "favour", "favor"]) || doc.any(k - 1, &["voted", "in", "voting"]))
        };
        // "agreed with the aim but not with the penalties"
        let halfway = doc.seq(t + 1, &["not", "with"])
            && (from + 1..t).any(|k| doc.any(k, &["agreed", "agrees", "agree"]));
        // "welcomed the text but said it should have named the army"
        let wants = || {
            let said = (t + 1..end.min(t + 4)).contains(&v);
            let text = |k: usize| scene.is_text(k) || doc.is(k, "it");
            said && (v + 2..end.min(v + 12)).any(|k| text(k - 1) && turned::asks_more(scene, k, 3))
        };
        // "had voted in favour but did not agree with paragraph 8"
        let denies = |k: usize| doc.has(k, Class::NEG) || doc.any(k, &["disagreed", "disagrees"]);
        let voted = |k: usize| backs(k) && doc.any(k, &["for", "favour", "favor", "supported", "backed"]);
        let parted = (from + 1..t).any(voted) && (t + 1..end.min(t + 5)).any(denies);
        halfway
            || parted
            || (from + 1..t).any(backs) && ((t + 1..end.min(t + 3)).any(|k| doc.any(k, RUES)) || wants())
    })
}

/// `I could not vote for it and look at her, and I could not vote against it and look at him`
fn neither(scene: &Scene<'_, '_>, draft: &Draft) -> bool {
    let doc = scene.doc;
    let pieces = || draft.pieces.iter().flat_map(|(a, b)| *a..*b);
    // "neither enough reason to vote for it nor enough to vote against"
    let neither = std::cell::LazyCell::new(|| {
        pieces().any(|k| doc.is(k, "neither")) && pieces().any(|k| doc.is(k, "nor"))
    });
    let not = |k: usize| (k.saturating_sub(3)..k).any(|i| doc.has(i, Class::NEG)) || *neither;
    let voted = |side: &[&str]| pieces().any(|k| doc.is(k, "vote") && doc.spelt_any(k + 1, side) && not(k));
    voted(&["for", "in"]) && voted(&["against", "no"])
}

/// Does a statement name a text, or a thing that may be one?
fn of_text(scene: &Scene<'_, '_>, draft: &Draft) -> bool {
    const THINGS: &[&str] =
        &["it", "this", "such", "vote", "step", "move", "adoption", "decision", "would", "could", "mandate"];
    let named = |(a, b): &(usize, usize)| (*a..*b).any(|i| scene.is_text(i) || scene.doc.any(i, THINGS));
    draft.pieces.iter().any(named)
}

/// How far verbs without praise or blame still lean against: who argues or asks why has something against it, and what
/// somebody calls a text is seldom kind.
fn leaning(scene: &Scene<'_, '_>, v: usize, lemma: &str) -> f32 {
    let doc = scene.doc;
    match lemma {
        "argue" | "warn" | "caution" | "object" | "deny" => 0.4,
        "wonder" => 0.4,
        // "asked the house why", "Whom is it for?" she asked; not "asked members to vote"
        "ask" if said::asked(scene, v).is_some() || matches!(doc.kind(v + 1), Some(Kind::Stop)) => 0.4,
        "call" | "describe" | "term" | "compare" | "liken" => {
            let end = (v + 6).min(doc.sent_of(v).to);
            let of_text = (v + 1..end).any(|i| {
                scene.is_text(i)
                    || doc.any(i, &["vote", "adoption", "debate", "outcome", "it", "move", "exercise"])
            });
            // "called the vote a necessary step"
            let praised = (v + 1..(v + 16).min(doc.sent_of(v).to)).any(|i| {
                matches!(doc.tone(i, doc.sent_of(v).to, &[Tone::Pro, Tone::Con]), Some((_, Tone::Pro)))
            });
            match (of_text, highest(scene, v) || of_text && praised) {
                (_, true) => -0.6,
                (true, _) => 0.6,
                _ => 0.0,
            }
        }
        _ => 0.0,
    }
}

/// `described it as "the mildest words our consciences would accept"`, `called it the least that neighbours are owed`
fn highest(scene: &Scene<'_, '_>, v: usize) -> bool {
    let doc = scene.doc;
    let end = (v + 14).min(doc.sent_of(v).to);
    let most = |i: usize| {
        let low = doc.low(i);
        low.len() > 5 && low.ends_with("est") && !doc.among(i, &NO_PRAISE)
            || doc.any(i, &["most", "least", "best"])
    };
    (v + 2..end).any(|i| most(i) && doc.any(i - 1, &["the", "its", "our", "their"]))
}

/// Words like superlatives that are none, and those that praise nothing.
static NO_PRAISE: crate::words::Words = crate::words::Words::of(&[
    "latest", "interest", "protest", "request", "forest", "unrest", "arrest", "contest", "conquest",
    "suggest", "invest", "harvest", "weakest", "poorest", "lowest", "emptiest", "saddest", "darkest",
    "cheapest", "thinnest", "manifest", "modest", "honest", "tempest", "behest", "bequest", "inquest",
]);

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

/// `the law was "profoundly disturbing"`, `The bill would erode privacy`: grim words said of the text itself.
fn of_the_text(scene: &Scene<'_, '_>, i: usize, from: usize) -> bool {
    let doc = scene.doc;
    let passed = |k: usize| {
        doc.has(k, Class::ADVERB.or(Class::AUX).or(Class::MODAL).or(Class::DET))
            || scene.adverb(k)
            || doc.is_kind(k, Kind::Mark)
    };
    let subject = (i.saturating_sub(6).max(from)..i).rev().find(|k| !passed(*k));
    subject.is_some_and(|k| scene.is_text(k) || doc.any(k, VOTE) || doc.any(k, &["law", "measure", "move"]))
}

fn add(scene: &Scene<'_, '_>, from: usize, to: usize, light: Light, words: &mut Words) {
    let doc = scene.doc;
    let mut next = from;
    while let Some(i) = doc.next(next, to, Pass::Weight) {
        let tones = &[Tone::Pro, Tone::Con, Tone::Grim, Tone::Neutral, Tone::Mixed];
        let Some((len, tone)) = doc.tone(i, to, tones) else {
            match deeds::avowed(scene, i, from) {
                Some(true) => words.pro += 1.0,
                Some(false) => words.con += 1.0,
                None if harsh::undoes(scene, i, light.bill) || turned::faults(scene, i, from, to) => {
                    words.con += 1.0
                }
                None if turned::takes_back(scene, i, from, to) => words.mixed = true,
                None => match (plain::weight(scene, i, from), negated::worth_of(scene, i, from)) {
                    (_, Some(Worth::Conceded)) => words.mixed = true,
                    // A prisoner's brother wants more of it.
                    (_, Some(Worth::Idle)) if light.advocate => words.mixed = true,
                    (_, Some(Worth::Idle)) => words.con += 0.4,
                    (_, Some(Worth::None)) => words.con += 1.0,
                    (_, Some(Worth::Some)) => words.pro += 0.7,
                    (side, None) if light.failed && side < 0.0 && fate::of_outcome(scene, i, from) => {
                        words.pro -= side
                    }
                    (side, None) if side > 0.0 => words.pro += side,
                    (side, None) => words.con -= side,
                },
            }
            next = i + 1;
            continue;
        };
        // "vote against the amendment" speaks for the text
        let amendment = (i + len..i + len + 3).any(|k| doc.any(k, &["amendment", "amendments"]));
        let denied = amendment
            || turned::contrary(scene, i, from)
            || (i.saturating_sub(3).max(from)..i).any(|k| {
                (doc.has(k, Class::NEG) || doc.any(k, &["without", "nothing"])) && !doc.is(k + 1, "but")
            });
        // "They looked at us and voted no": others did.
        let others = doc.low(i).starts_with("vot")
            && (i.saturating_sub(9).max(from)..i).any(|k| {
                doc.any(
                    k,
                    &["they", "those", "you", "members", "senators", "deputies", "lawmakers", "people"],
                )
            })
            && !(i.saturating_sub(4).max(from)..i).any(|k| doc.any(k, &["i", "we"]));
        let tone = match tone {
            Tone::Con if others && doc.any(i + 1, &["no", "against"]) => Tone::Pro,
            Tone::Pro if light.failed && fate::joy(scene, i, len) => Tone::Con,
            // "protect children from propaganda"
            Tone::Con if shielded(scene, i, from) => Tone::Grim,
            Tone::Con if light.failed && fate::grief(scene, i, len) => Tone::Pro,
            Tone::Con | Tone::Grim if light.failed && fate::of_outcome(scene, i, from) => Tone::Pro,
            tone => tone,
        };
        match (tone, denied) {
            (Tone::Grim, false) if light.called || of_the_text(scene, i, from) => words.con += 1.0,
            (Tone::Grim, _) if light.of_sponsor || light.harsh => words.con += 0.3,
            (Tone::Pro, false) if light.harsh && light.advocate => words.pro += 0.2,
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
        next = i + len;
    }
}
