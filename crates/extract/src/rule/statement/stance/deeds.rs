//! What actors did about a text: voted, sponsored, welcomed or opposed it; whether it is about them.

mod noun;
mod side;
mod verb;

use rustc_hash::{FxHashMap, FxHashSet};

use super::super::scene::Scene;
use crate::gate::{Gate, Pass};
use crate::lexicon::Class;
use crate::record::{ActorKind, Scope, Stage, VoteOption};
use crate::text::Role;
use crate::words::Words;

/// A deed is told by a verb, or a word that only here is known as one, or a noun.
pub static OPENS: Gate = Gate {
    words: Words::marks_of(&[&verb::WORDS, &noun::NOUNS, &side::COUNTED]),
    verbs: true,
    ..Gate::CLOSED
};

/// Weight of what a party to the text says about it.
pub const PARTY: f32 = 2.5;

/// What an article tells in passing of an actor and a text.
#[derive(Debug, Clone)]
struct Deed {
    actors: Vec<usize>,
    /// For (+) or against (-) it; 0 of who takes no side.
    weight: f32,
    /// `None` where the text is not told.
    text: Option<usize>,
}

/// What the thanks of whom a text is about weigh.
const THANKS: f32 = 1.0;

/// Who would change a text does not stand by it as it is.
const AMENDMENT: &[&str] = &["amendment", "amendments", "subamendment", "rider", "substitute"];

#[derive(Debug, Default)]
pub struct Deeds {
    /// By actor and text; `None` where the text is not told.
    weights: FxHashMap<(usize, Option<usize>), f32>,
    abstained: FxHashMap<(usize, Option<usize>), bool>,
    /// States that a text is about.
    accused: FxHashSet<usize>,
    /// Who thanked those who brought or carried one.
    thanked: FxHashSet<usize>,
    /// Actor -> the texts told of it, in their order.
    texts: FxHashMap<usize, Vec<usize>>,
}

/// How many texts an actor may be a party to.
const MOST: usize = 64;

impl Deeds {
    pub fn new(scene: &Scene<'_, '_>) -> Self {
        let mut deeds = Self::default();
        for vote in &scene.texts.votes {
            for (actor, option) in &vote.positions {
                let key = (*actor, Some(vote.resolution));
                // No to shelving a text is no vote against it.
                let side = if matches!(vote.scope, Scope::Final | Scope::Paragraph) { PARTY } else { -1.0 };
                let weight = match option {
                    VoteOption::Yes => side,
                    VoteOption::No | VoteOption::Dissociated => -side,
                    // Whoever is said to have joined did so with something left to say.
                    VoteOption::Abstain | VoteOption::Present | VoteOption::JoinedConsensus => {
                        deeds.abstained.insert(key, true);
                        0.0
                    }
                    // Who stays away from a ballot does not stand behind the text.
                    VoteOption::NotVoting if side > 0.0 => -0.4 * PARTY,
                    _ => 0.0,
                };
                *deeds.weights.entry(key).or_default() += weight;
            }
        }
        let voted = deeds.weights.clone();
        deeds.told(scene);
        for (r, text) in scene.texts.resolutions.iter().enumerate() {
            for sponsor in &text.sponsors {
                *deeds.weights.entry((*sponsor, Some(r))).or_default() += PARTY;
            }
            let home = text.body.and_then(|b| scene.doc.names.entry(scene.doc.lex, b)).and_then(|k| k.state);
            let bill = text.kind.is_bill();
            for subject in &text.subjects {
                // A bill that a house passes on its own state is no charge against it.
                if bill && home.is_some() && is_home(scene, *subject, home) {
                    continue;
                }
                let voted_no = voted.get(&(*subject, Some(r))).is_some_and(|w| *w < -0.5);
                if text.subjects.len() == 1 && !voted_no && super::favour::favours(scene, r, *subject) {
                    *deeds.weights.entry((*subject, Some(r))).or_default() += PARTY;
                    continue;
                }
                // Who put the text forward is not whom it is about.
                let sponsor = text.sponsors.contains(subject);
                let weight = deeds.weights.entry((*subject, Some(r))).or_default();
                // "Chad, speaking as the country concerned, thanked the council"
                let thanks = deeds.thanked.contains(subject) && !voted.contains_key(&(*subject, Some(r)));
                let for_it = thanks || voted.get(&(*subject, Some(r))).is_some_and(|w| *w > 0.5);
                let one = text.subjects.len() == 1;
                if !sponsor && (one && !for_it || *weight <= 0.5) {
                    *weight = -PARTY;
                }
                if !sponsor
                    && text.subjects.len() == 1
                    && scene.doc.names.actors[*subject].is(ActorKind::State)
                {
                    deeds.accused.insert(*subject);
                }
            }
        }
        for (actor, text) in deeds.weights.keys().chain(deeds.abstained.keys()) {
            if let Some(text) = text {
                deeds.texts.entry(*actor).or_default().push(*text);
            }
        }
        deeds.texts.values_mut().for_each(|texts| texts.sort_unstable());
        deeds
    }

    /// How far an actor, or whom the actor speaks for, stands for (+) or against (-) a text.
    pub fn of(&self, scene: &Scene<'_, '_>, actor: usize, text: usize) -> f32 {
        let own = chain(scene, actor).map(|a| self.one(a, text)).find(|w| *w != 0.0);
        // Whom one text is about likes the next one no better.
        let accused = || {
            let accused = chain(scene, actor).any(|a| self.accused.contains(&a));
            let sponsor = || {
                let texts = &scene.texts.resolutions;
                chain(scene, actor).any(|a| {
                    texts
                        .iter()
                        .enumerate()
                        .take(16)
                        .any(|(r, t)| t.sponsors.contains(&a) || self.one(a, r) > 0.5)
                })
            };
            (accused && !sponsor()).then_some(-0.6 * PARTY)
        };
        let reports = || reports(scene, actor).then_some(0.5 * PARTY);
        let vetoed = || vetoed(scene, actor, text).then_some(-0.8 * PARTY);
        own.or_else(|| organ(scene, actor, text))
            .or_else(vetoed)
            .or_else(accused)
            .or_else(reports)
            .unwrap_or(0.0)
    }

    /// The text that an actor, or whom the actor speaks for, is known to be a party to.
    pub fn text_of(
        &self,
        scene: &Scene<'_, '_>,
        actor: usize,
        told: impl Fn(&usize) -> bool,
    ) -> Option<usize> {
        chain(scene, actor).find_map(|a| self.texts.get(&a)?.iter().take(MOST).copied().find(&told))
    }

    pub fn is_party(&self, scene: &Scene<'_, '_>, actor: usize, text: usize) -> bool {
        chain(scene, actor).any(|a| self.texts.get(&a).is_some_and(|t| t.binary_search(&text).is_ok()))
    }

    fn one(&self, actor: usize, text: usize) -> f32 {
        let get = |key| self.weights.get(&(actor, key)).copied().unwrap_or(0.0);
        (get(Some(text)) + get(None)).clamp(-PARTY, PARTY)
    }

    pub fn abstained(&self, scene: &Scene<'_, '_>, actor: usize, text: usize) -> bool {
        chain(scene, actor)
            .take(2)
            .any(|a| self.abstained.contains_key(&(a, Some(text))) || self.abstained.contains_key(&(a, None)))
    }

    /// What the article tells in passing: `Hale, who voted against the bill`, `Seoul welcomed the adoption`.
    fn told(&mut self, scene: &Scene<'_, '_>) {
        let doc = scene.doc;
        for s in doc.sents.iter().filter(|s| doc.paras[s.para].role == Role::Prose) {
            for i in doc.openings(s.from, s.to, Pass::Deed).filter(|i| !scene.spoken(*i)) {
                let by_verb = doc.gated(i, Pass::Deed, || verb::told(scene, i));
                let by_noun = doc.gated(i, Pass::Deed, || noun::told(scene, i));
                for deed in by_verb.into_iter().chain(by_noun) {
                    if side::thanks(scene, i) {
                        self.thanked.extend(&deed.actors);
                    }
                    self.add(deed);
                }
            }
        }
    }

    fn add(&mut self, deed: Deed) {
        for actor in deed.actors {
            if deed.weight == 0.0 {
                self.abstained.insert((actor, deed.text), true);
            } else {
                *self.weights.entry((actor, deed.text)).or_default() += deed.weight;
            }
        }
    }
}

/// Is it the state whose house decides, or the one that a territory's house is of?
pub fn is_home(scene: &Scene<'_, '_>, state: usize, home: Option<u32>) -> bool {
    let doc = scene.doc;
    let state = &doc.names.actors[state];
    let territory = || ["HKG", "MAC"].iter().any(|k| home.is_some() && doc.lex.known_by_key(k) == home);
    state.known == home || state.iso3.as_deref() == Some("CHN") && territory()
}

/// The actor and those it speaks for; an organization does not speak for its state, nor does whoever opposes it.
pub fn chain<'s>(scene: &'s Scene<'_, '_>, actor: usize) -> impl Iterator<Item = usize> + 's {
    let doc = scene.doc;
    let actors = &doc.names.actors;
    let next = move |a: &usize| {
        let free = actors[*a].is(ActorKind::Organization)
            || actors[*a].role.is_some_and(|(from, to)| (from..to).any(|i| doc.any(i, INDEPENDENT)));
        actors[*a].represents.filter(|r| r != a && !free)
    };
    std::iter::successors(Some(actor), next).take(4)
}

/// The one text that the actor brought in, where the one at hand is another's.
pub fn sponsored(
    scene: &Scene<'_, '_>,
    actor: usize,
    other: usize,
    told: impl Fn(usize) -> bool,
) -> Option<usize> {
    let texts = &scene.texts.resolutions;
    let behind = |r: usize| chain(scene, actor).any(|a| texts[r].sponsors.contains(&a));
    let mut own = (0..texts.len().min(super::LOOKED)).filter(|r| told(*r) && behind(*r));
    own.next().filter(|_| !behind(other) && own.next().is_none())
}

/// Is the person one of those behind the text?
pub fn brought(scene: &Scene<'_, '_>, actor: usize, text: usize) -> bool {
    scene.doc.names.actors[actor].is(ActorKind::Person)
        && scene.texts.resolutions[text].sponsors.contains(&actor)
}

/// Is the text the actor's own, or that of whom it speaks for?
pub fn sponsors(scene: &Scene<'_, '_>, actor: usize, text: usize) -> bool {
    let own = &scene.texts.resolutions[text].sponsors;
    chain(scene, actor).any(|a| own.contains(&a)) || reports(scene, actor)
}

/// A body or agency of the state that a text addresses speaks as that state does.
fn organ(scene: &Scene<'_, '_>, actor: usize, text: usize) -> Option<f32> {
    let names = &scene.doc.names;
    let text = &scene.texts.resolutions[text];
    // A parliament's bill on its own state is nothing that its organs are accused of.
    let home = text.body.and_then(|b| names.entry(scene.doc.lex, b)).and_then(|k| k.iso3);
    let bill = text.kind.is_bill();
    let state = |a: usize| {
        let actor = &names.actors[a];
        let organ = actor.is(ActorKind::Body) || actor.is(ActorKind::Agency);
        let iso = actor.iso3.as_deref().or_else(|| names.entry(scene.doc.lex, a).and_then(|k| k.iso3));
        iso.filter(|iso| organ && Some(a) != text.body && !(bill && home == Some(*iso)))
    };
    let addressed = |iso: &str| text.subjects.iter().any(|s| names.actors[*s].iso3.as_deref() == Some(iso));
    chain(scene, actor).filter_map(state).any(addressed).then_some(-0.5 * PARTY)
}

/// Is the actor the ruler who sent a bill back, or the government whose ruler did?
fn vetoed(scene: &Scene<'_, '_>, actor: usize, text: usize) -> bool {
    let doc = scene.doc;
    let bill = &scene.texts.resolutions[text];
    let back = bill.events.iter().any(|e| e.stage == Stage::Vetoed && !e.expected);
    let ruler = |(from, to): (usize, usize)| {
        (from..to).any(|i| doc.has(i, Class::RULER)) && !(from..to).any(|i| doc.any(i, INDEPENDENT))
    };
    let one = |a: usize| doc.names.actors[a].role.is_some_and(ruler) || super::is_government(scene, a);
    bill.kind.is_bill() && back && one(actor)
}

/// The rapporteur of a text stands by it.
fn reports(scene: &Scene<'_, '_>, actor: usize) -> bool {
    let doc = scene.doc;
    doc.names.actors[actor].role.is_some_and(|(from, to)| {
        // "the UN special rapporteur on torture": of no text
        let special = |i: usize| i > 0 && doc.is(i - 1, "special");
        (from..to).any(|i| doc.any(i, &["rapporteur", "co-rapporteur", "sponsor", "author"]) && !special(i))
    })
}

/// Words of an office that is none of the state's.
const INDEPENDENT: &[&str] = &[
    "opposition", "exiled", "exile", "activist", "former", "ex-president", "dissident", "lawyer",
    "journalist", "writer", "defector", "refugee", "campaigner", "survivor", "researcher", "professor",
    "analyst",
];

/// `We condemn this resolution`, `"strongly condemned and opposed" the text`: what speakers say they do about a text.
pub fn avowed(scene: &Scene<'_, '_>, i: usize, from: usize) -> Option<bool> {
    let doc = scene.doc;
    let verb = doc.verb(i).filter(|v| v.takes_side())?;
    let lead = (from..i).rev().find(|k| !scene.adverb(*k));
    let own = lead.is_none_or(|k| {
        doc.any(
            k,
            &["we", "i", "delegation", "government", "country", "party", "group", "and", "should", "must"],
        )
    });
    let end = (i + 6).min(doc.sent_of(i).to);
    let text =
        |k: usize| scene.is_text(k) || doc.any(k, &["vote", "adoption", "move", "decision", "interference"]);
    let object =
        (i + 1..end).take_while(|k| !doc.is_kind(*k, crate::token::Kind::Comma)).find(|k| text(*k))?;
    let negated = (i.saturating_sub(3).max(from)..i).any(|k| doc.has(k, Class::NEG));
    let changed = doc.any(object, AMENDMENT);
    (own && !negated && !changed).then_some(verb.stance > 0)
}
