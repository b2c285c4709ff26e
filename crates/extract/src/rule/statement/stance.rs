//! Where a statement stands toward which text.
//!
//! Which text: the one it names, or whose sentence it stands in; else the last one told of before it, if in the paragraph
//! or the one before, or often; else the article's first. A party to another text speaks of that one. Where it stands: what the speaker did (voted, sponsored, `opposed the bill`), for whom the
//! speaker speaks (the state a text condemns opposes it), and the words of praise and blame of `data/evaluative.tsv`. Harsh
//! words for the condemned state speak for the text.

mod ally;
mod avows;
mod camp;
mod contrast;
mod deeds;
mod fate;
mod favour;
mod grudging;
mod harsh;
mod heeds;
mod link;
mod negated;
mod onlooker;
mod plain;
mod turned;
mod words;

use rustc_hash::FxHashMap;

use super::Draft;
use super::scene::{Scene, Unit};
use crate::gate::{Gate, Pass};
use crate::lexicon::{Class, Tone};
use crate::record::{ActorKind, Stance, StatementKind};
pub use ally::OPENS as ALLIES;
use avows::{abstains, avows_own, denies};
use contrast::contrast;
use deeds::Deeds;
pub use deeds::OPENS as DEEDS;
pub use plain::WEIGHS;
use words::{Words, weigh};

/// A hearing of a statement: its text and stance, and what shows them.
#[derive(Debug, Clone, Default)]
pub struct View {
    pub stance: Option<Stance>,
    pub resolution: Option<usize>,
    /// The field and the token range that show it.
    pub shown: Option<(&'static str, (usize, usize))>,
    pub rule: &'static str,
}

pub fn of(scene: &Scene<'_, '_>, units: &[Unit], drafts: &[Draft]) -> Vec<View> {
    if scene.texts.resolutions.is_empty() {
        return vec![View::default(); drafts.len()];
    }
    let deeds = Deeds::new(scene);
    let links = link::links(scene, drafts, &deeds);
    let looked = 0..scene.texts.resolutions.len().min(LOOKED);
    let harsh: Vec<bool> = looked.clone().map(|r| harsh::is_harsh(scene, r)).collect();
    let backed: Vec<bool> = looked.map(|r| harsh::is_official(scene, r)).collect();
    // Whoever does not stand behind a bill that takes rights away.
    let outside: Vec<bool> = drafts
        .iter()
        .zip(&links)
        .map(|(d, link)| {
            let text = link.map_or(0, |l| l.0);
            let behind = || d.speaker.is_some_and(|s| deeds.of(scene, s, text) > 0.0 || rules(scene, s));
            harsh.get(text).is_some_and(|h| *h) && !behind()
        })
        .collect();
    let words: Vec<Words> = (drafts.iter().zip(&links).zip(&outside))
        .map(|((d, link), outside)| weigh(scene, d, link.map_or(0, |l| l.0), *outside))
        .collect();
    let before = |d: &Draft| units.partition_point(|u| u.from < d.unit.from).checked_sub(1).map(|u| units[u]);
    let settings: Vec<f32> =
        drafts.iter().zip(&outside).map(|(d, outside)| setting(scene, d, before(d), *outside)).collect();
    let own = |i: usize| words[i].sum() + 0.5 * settings[i];
    // What the same speaker says elsewhere about the same text counts too, and how that is introduced.
    let mut said: FxHashMap<(usize, usize), f32> = FxHashMap::default();
    for (i, (draft, link)) in drafts.iter().zip(&links).enumerate() {
        if let (Some(speaker), Some((text, _))) = (draft.speaker, link) {
            *said.entry((speaker, *text)).or_default() += own(i);
        }
    }
    // Whoever agrees with another stands where that one does.
    let allied: Vec<f32> = (0..drafts.len())
        .map(|i| {
            let last = drafts[..i].iter().rev().take(4).map(|d| d.speaker).find(|s| *s != drafts[i].speaker);
            let (other, side) = ally::of(scene, &drafts[i], last.flatten(), before(&drafts[i]))?;
            let (text, _) = links[i]?;
            let words = said.get(&(other, text)).copied().unwrap_or_default();
            Some(side * (words + deeds.of(scene, other, text)).clamp(-1.5, 1.5))
        })
        .map(Option::unwrap_or_default)
        .collect();
    for (i, (draft, link)) in drafts.iter().zip(&links).enumerate() {
        if let (Some(speaker), Some((text, _))) = (draft.speaker, link) {
            *said.entry((speaker, *text)).or_default() += allied[i];
        }
    }
    let mut before_it: Option<(&Draft, Stance)> = None;
    // Where each speaker was seen to stand when he was last heard.
    let mut stood: FxHashMap<(usize, usize), f32> = FxHashMap::default();
    drafts
        .iter()
        .zip(&links)
        .enumerate()
        .map(|(i, (draft, link))| {
            let Some((text, named)) = *link else { return View::default() };
            let speaker = draft.speaker;
            let heard = Heard {
                words: words[i],
                known: speaker.map_or(0.0, |s| {
                    let known = deeds.of(scene, s, text);
                    // Who brings in a bill that undoes a law speaks ill of the law.
                    if deeds::brought(scene, s, text) { known.max(deeds::PARTY) } else { known }
                }),
                sponsor: speaker.is_some_and(|s| deeds::sponsors(scene, s, text)),
                around: settings[i]
                    + allied[i]
                    + contrast(scene, draft, before_it)
                    + speaker.and_then(|s| stood.get(&(s, text))).copied().unwrap_or_default(),
                elsewhere: speaker.map_or(0.0, |s| said[&(s, text)] - own(i) - allied[i]),
                abstained: speaker.is_some_and(|s| deeds.abstained(scene, s, text)),
                official: speaker.is_some_and(|s| is_official(scene, s)),
                state: speaker.is_some_and(|s| scene.doc.names.actors[s].is(ActorKind::State)),
                avows: draft.pieces.iter().any(|(a, b)| (*a..*b).any(|k| abstains(scene, k))),
                avows_own: draft.pieces.iter().any(|(a, b)| avows_own(scene, *a, *b)),
                denies: draft.pieces.iter().any(|(a, b)| (*a..*b).any(|k| denies(scene, k))),
                government: speaker.is_some_and(|s| rules(scene, s)),
                presides: speaker.is_some_and(|s| ally::presides(scene, s, text)),
                ministry: speaker.is_some_and(|s| {
                    let actors = &scene.doc.names.actors;
                    actors[s].represents.is_some_and(|r| actors[r].is(ActorKind::Agency))
                }),
                official_bill: backed.get(text).is_some_and(|b| *b) || harsh.get(text).is_some_and(|h| *h),
                passed_bill: harsh::has_passed(scene, text),
                opposition: speaker.is_some_and(|s| harsh::is_opposition(scene, s)),
                onlooker: onlooker::looks_on(scene, draft),
                quoted_agency: draft.kind != StatementKind::Indirect
                    && speaker.is_some_and(|s| scene.doc.names.actors[s].is(ActorKind::Agency)),
                unnamed: speaker.is_none() && draft.kind == StatementKind::Indirect,
                grudging: grudging::concedes(scene, draft, before(draft)),
                wary: outside[i] && speaker.is_none_or(|s| !harsh::is_lawmaker(scene, s)),
            };
            let party = speaker.is_some_and(|s| deeds.is_party(scene, s, text));
            let indirect = draft.kind == StatementKind::Indirect;
            let aside = || heard.silent() && link::far(scene, draft) || link::is_background(scene, draft);
            if !party && !named && indirect && aside() {
                return View::default();
            }
            let stance = heard.stance();
            before_it = Some((draft, stance));
            let side = match stance {
                Stance::Support => 0.2,
                Stance::Oppose => -0.2,
                Stance::Mixed | Stance::Neutral => 0.0,
            };
            if let Some(speaker) = speaker {
                stood.insert((speaker, text), side);
            }
            View {
                stance: Some(stance),
                resolution: Some(text),
                shown: words[i].shown.map(|range| ("stance", range)),
                rule: "stance.words",
            }
        })
        .collect()
}

/// All that shows where a statement stands toward its text.
#[derive(Debug, Clone, Copy)]
struct Heard {
    words: Words,
    /// What the speaker did about the text, or those spoken for.
    known: f32,
    sponsor: bool,
    /// How the article introduces the speaker, and whom the speaker answers.
    around: f32,
    /// What else the speaker says of the text.
    elsewhere: f32,
    abstained: bool,
    /// Speaks for a state or an agency.
    official: bool,
    /// An unnamed delegate of a state: who takes the floor for it and denies or bids something has mostly a fault to find.
    state: bool,
    /// Says so: `had abstained because the text ignored the talks`.
    avows: bool,
    /// Says so of himself, or of those spoken for.
    avows_own: bool,
    /// Says what is not so, or what only should be.
    denies: bool,
    /// Speaks for the state whose parliament decides.
    government: bool,
    /// Speaks for the body that decided, or for its union.
    presides: bool,
    /// A person speaks for a ministry or an embassy: seldom to praise.
    ministry: bool,
    /// The text is the government's own bill.
    official_bill: bool,
    /// The text is a bill that its house has let pass.
    passed_bill: bool,
    /// The speaker is called one of the opposition.
    opposition: bool,
    /// Studies such things, or tells a house what the law is.
    onlooker: bool,
    /// A ministry or office whose words are quoted: it mostly has a fault to find.
    quoted_agency: bool,
    /// Stood by the text with something left to say.
    grudging: bool,
    /// Nobody is named.
    unnamed: bool,
    /// No lawmaker, before a bill that takes rights away.
    wary: bool,
}

impl Heard {
    /// Does nothing show a side?
    fn silent(&self) -> bool {
        self.words.pro + self.words.con + self.known.abs() + self.around.abs() < 0.05
    }

    fn stance(&self) -> Stance {
        let own = self.words.sum();
        let free = self.known.abs() < 1.0;
        // "said its members had abstained because they doubted it", where nobody counts them
        let abstained = (self.abstained || self.avows_own) && free;
        let torn = self.words.pro >= 1.0 && self.words.con >= 1.0 && free;
        // Who has voted for a text that another wrote may find fault with it.
        let faults = self.words.mixed || own + self.elsewhere.min(0.0) < -0.35;
        let grudging = !self.sponsor && (self.known > 1.0 && faults || self.known > 0.9 && self.grudging);
        if torn || self.words.mixed && self.known.abs() < 2.0 || grudging {
            return Stance::Mixed;
        }
        if abstained && !self.words.neutral {
            let bound = if self.avows { -2.5 } else { -0.5 };
            return if own + self.around < bound { Stance::Oppose } else { Stance::Mixed };
        }
        // "Israel notes the outcome": even of whom the text is about
        let plain = free || self.words.heeds && self.words.con < 0.05 && !self.sponsor;
        let procedure =
            (self.words.neutral || self.words.heeds) && own.abs() < 0.5 && plain && self.around.abs() < 0.5;
        let quiet = self.silent() && (self.unnamed || self.official && self.elsewhere.abs() < 0.2);
        if self.onlooker && free && own.abs() < 0.9 {
            return Stance::Neutral;
        }
        if quiet && self.quoted_agency && !(self.words.neutral || self.words.heeds) {
            return Stance::Oppose;
        }
        if quiet && self.state && !(self.words.neutral || self.words.heeds) {
            return if self.denies { Stance::Oppose } else { Stance::Support };
        }
        if procedure || abstained || quiet {
            return Stance::Neutral;
        }
        let lean = match (self.government, self.ministry) {
            (true, _) if self.official_bill => 0.6,
            (true, _) if self.passed_bill => 0.3,
            _ if self.opposition && self.passed_bill => -0.4,
            (true, _) | (_, true) => -0.1,
            _ if self.wary => -0.6,
            _ if self.presides => 0.3,
            _ => 0.0,
        };
        let score = own + self.known + self.around + self.elsewhere.clamp(-4.0, 4.0) + lean;
        if score < -0.05 { Stance::Oppose } else { Stance::Support }
    }
}

/// A state or agency; one of its agencies that shows nothing takes no side, a person seldom speaks without one.
fn is_official(scene: &Scene<'_, '_>, actor: usize) -> bool {
    matches!(scene.doc.names.actors[actor].kind, ActorKind::State | ActorKind::Agency)
}

/// Is the actor the government of the state whose parliament decides, or one of it?
fn rules(scene: &Scene<'_, '_>, actor: usize) -> bool {
    is_government(scene, actor) || harsh::is_ruling(scene, actor)
}

/// Does the actor speak for the government of the state whose parliament the article is about?
fn is_government(scene: &Scene<'_, '_>, actor: usize) -> bool {
    let names = &scene.doc.names;
    let home = scene.texts.resolutions.first().and_then(|r| r.body);
    let state = home.and_then(|b| names.entry(scene.doc.lex, b)).and_then(|k| k.iso3);
    state.is_some() && deeds::chain(scene, actor).any(|a| names.actors[a].iso3.as_deref() == state)
}

/// Texts that are looked at.
const LOOKED: usize = 16;

/// Tokens around a statement that may tell of it.
const NEAR: usize = 120;

/// The part of a unit near a statement.
fn window(unit: Unit, draft: &Draft) -> (usize, usize) {
    let (first, last) = (draft.pieces[0].0, draft.pieces[draft.pieces.len() - 1].1);
    (unit.from.max(first.saturating_sub(NEAR)), unit.to.min(last + NEAR).max(first))
}

/// How the article introduces the speaker: `critics`, `supporters`, `was less forgiving`, in the statement's unit and,
/// where that names the speaker too, in the one before.
fn setting(scene: &Scene<'_, '_>, draft: &Draft, before: Option<Unit>, harsh: bool) -> f32 {
    let told = |range: (usize, usize), said: &[(usize, usize)]| told(scene, range, said, harsh);
    // The words of the attribution itself come first: `Critics said ...; supporters said ...`.
    let by = draft.by.map_or(0.0, |by| told(by, &[]));
    let mut score = if by == 0.0 { told(window(draft.unit, draft), &draft.pieces) } else { by };
    let names = |unit: Unit| {
        let all = scene.doc.names.within(unit.from.max(unit.to.saturating_sub(NEAR)), unit.to);
        all.iter().any(|m| Some(m.actor) == draft.speaker && !scene.spoken(m.from))
    };
    if let Some(unit) =
        before.filter(|u| u.para == draft.unit.para || names(*u) && u.para + 1 >= draft.unit.para)
    {
        let told = told((unit.from.max(unit.to.saturating_sub(NEAR)), unit.to), &[]);
        score += if names(unit) { told } else { 0.4 * told };
    }
    // "Opponents lined up at the microphone. ⏎ “...,” said Kim."
    if let Some(unit) = before.filter(|u| u.para + 1 == draft.unit.para && !names(*u)) {
        score += camp::heralds(scene, unit);
    }
    // "Members of the party voted against. “...,” said Kim."
    if let Some(unit) = before.filter(|u| u.para == draft.unit.para && u.to == draft.unit.from) {
        score += camp::sides(scene, unit);
    }
    // Who stands up for rights is against a bill that takes them away.
    if harsh && draft.speaker.is_some_and(|s| harsh::is_advocate(scene, s)) {
        score -= 1.0;
    }
    score.clamp(-1.0, 1.0)
}

/// Verbs that wave something away, and what critics say.
static WAVES: crate::words::Words =
    crate::words::Words::of(&["dismissed", "dismissing", "rejected", "rejecting", "dismissive"]);
const DOUBTS: &[&str] = &[
    "criticism", "criticisms", "concerns", "fears", "objections", "worries", "warnings", "suggestions",
    "critics",
];

fn doubts(scene: &Scene<'_, '_>, i: usize, to: usize) -> bool {
    (i + 1..to.min(i + 5)).any(|k| scene.doc.any(k, DOUBTS)) || charged(scene, i, to)
}

/// `rejected the charge that the text was politically motivated`
fn charged(scene: &Scene<'_, '_>, i: usize, to: usize) -> bool {
    let doc = scene.doc;
    let noun = (i + 1..to.min(i + 4)).find(|k| doc.has(*k, Class::CHARGE) && doc.is(k + 1, "that"));
    noun.is_some_and(|k| (k + 2..to.min(k + 5)).any(|t| doc.has(t, Class::TEXT)))
}

/// Where a phrase of praise or blame can start.
pub static TONES: Gate = Gate { toned: true, ..Gate::CLOSED };

/// The article's own words for or against in a unit, outside of what is said.
fn told(scene: &Scene<'_, '_>, (from, to): (usize, usize), said: &[(usize, usize)], harsh: bool) -> f32 {
    let doc = scene.doc;
    // "Rights groups denounced the bill": the verb tells more than the camp.
    let (mut score, mut camp): (f32, f32) = (0.0, 0.0);
    let mut from = from;
    while let Some(i) = doc.next(from, to, Pass::Tone) {
        let next = said.partition_point(|p| p.1 <= i);
        if let Some(piece) = said.get(next).filter(|p| p.0 <= i) {
            from = piece.1;
            continue;
        }
        match doc.tone(i, to, &[Tone::For, Tone::Against]).filter(|_| !scene.spoken(i)) {
            // "Conservative foreign-affairs critic Ada Mills": an office.
            Some((len, _)) if doc.is(i, "critic") && doc.cap(i + 1) => from = i + len,
            // With whom: `ally` reads that.
            Some((len, _)) if doc.is(i, "disagreed") && doc.is(i + 1, "with") => from = i + len,
            // "dismissed the criticism", "rejected claims that": for what others are against.
            Some((len, Tone::Against)) if doc.among(i, &WAVES) && doubts(scene, i, to) => {
                score += 0.8;
                // What it was charged with is not the article's word.
                from = if charged(scene, i, to) { doc.sent_of(i).to } else { i + len };
            }
            Some((len, tone)) => {
                // "whose son was jailed under it", "Not all were pleased"
                let lead = i.saturating_sub(3).max(doc.sent_of(i).from);
                let against = harsh && (harsh::camp(doc, i) || doc.is(i, "whose"))
                    || tone == Tone::For && (lead..i).any(|k| doc.has(k, Class::NEG));
                match tone {
                    Tone::For if against => score -= 0.8,
                    Tone::For if harsh::camp(doc, i) => camp += 0.8,
                    Tone::For => score += 0.8,
                    _ => score -= 0.8,
                }
                from = i + len;
            }
            None => from = i + 1,
        }
    }
    score + if score < 0.0 { 0.0 } else { camp }
}
