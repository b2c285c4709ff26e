//! What actors did about a text: voted, sponsored, welcomed or opposed it; whether it is about them.

use rustc_hash::{FxHashMap, FxHashSet};

use super::super::scene::Scene;
use crate::lexicon::{Class, Form};
use crate::record::{ActorKind, Scope, VoteOption};
use crate::text::Role;
use crate::token::Kind;

/// Weight of what a party to the text says about it.
const PARTY: f32 = 2.5;

#[derive(Debug, Default)]
pub struct Deeds {
    /// By actor and text; `None` where the text is not told.
    weights: FxHashMap<(usize, Option<usize>), f32>,
    abstained: FxHashMap<(usize, Option<usize>), bool>,
    /// States that a text is about.
    accused: FxHashSet<usize>,
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
                    VoteOption::Yes | VoteOption::JoinedConsensus => side,
                    VoteOption::No | VoteOption::Dissociated => -side,
                    VoteOption::Abstain | VoteOption::Present => {
                        deeds.abstained.insert(key, true);
                        0.0
                    }
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
            for subject in &text.subjects {
                // Who put the text forward is not whom it is about.
                let sponsor = text.sponsors.contains(subject);
                let weight = deeds.weights.entry((*subject, Some(r))).or_default();
                let for_it = voted.get(&(*subject, Some(r))).is_some_and(|w| *w > 0.5);
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
        own.or_else(|| organ(scene, actor, text)).or_else(accused).or_else(reports).unwrap_or(0.0)
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
        for i in 0..doc.len() {
            if scene.spoken(i) || doc.role_of(i) != Role::Prose {
                continue;
            }
            let fronted = presenting(scene, i);
            let Some((weight, text)) = fronted.or_else(|| deed(scene, i)) else { continue };
            let found = if fronted.is_some() { leader(scene, i) } else { doer(scene, i) };
            let Some(actor) = found else { continue };
            let denied = (i.saturating_sub(3)..i).any(|k| doc.has(k, Class::NEG));
            if weight == 0.0 {
                self.abstained.insert((actor, text), true);
            } else {
                *self.weights.entry((actor, text)).or_default() += if denied { -weight } else { weight };
            }
        }
    }
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

/// A body or agency of the state that a text addresses speaks as that state does.
fn organ(scene: &Scene<'_, '_>, actor: usize, text: usize) -> Option<f32> {
    let names = &scene.doc.names;
    let text = &scene.texts.resolutions[text];
    let state = |a: usize| {
        let actor = &names.actors[a];
        let organ = actor.is(ActorKind::Body) || actor.is(ActorKind::Agency);
        let iso =
            actor.iso3.as_deref().or_else(|| names.entry(scene.doc.lex, a).and_then(|k| k.iso3.as_deref()));
        iso.filter(|_| organ && Some(a) != text.body)
    };
    let addressed = |iso: &str| text.subjects.iter().any(|s| names.actors[*s].iso3.as_deref() == Some(iso));
    chain(scene, actor).filter_map(state).any(addressed).then_some(-0.5 * PARTY)
}

/// The rapporteur of a text stands by it.
fn reports(scene: &Scene<'_, '_>, actor: usize) -> bool {
    let doc = scene.doc;
    doc.names.actors[actor].role.is_some_and(|(from, to)| {
        (from..to).any(|i| doc.any(i, &["rapporteur", "co-rapporteur", "sponsor", "author"]))
    })
}

/// Words of an office that is none of the state's.
const INDEPENDENT: &[&str] = &[
    "opposition", "exiled", "exile", "activist", "former", "ex-president", "dissident", "lawyer",
    "journalist", "writer", "defector", "refugee", "campaigner", "survivor", "researcher", "professor",
    "analyst",
];

/// What the verb at `i` does about a text: its weight, and the text.
fn deed(scene: &Scene<'_, '_>, i: usize) -> Option<(f32, Option<usize>)> {
    let doc = scene.doc;
    let verb = doc.verb(i)?;
    let object = || {
        let end = (i + 9).min(doc.sent_of(i).to);
        (i + 1..end).take_while(|k| !doc.is_kind(*k, Kind::Comma)).find(|k| {
            scene.is_text(*k)
                || doc.any(*k, &["vote", "adoption", "move", "outcome", "passage", "mandate", "idea", "it"])
        })
    };
    let found = |weight: f32, k: usize| Some((weight, scene.texts.at(k).or_else(|| scene.texts.before(k))));
    match verb.lemma {
        "vote" => ballot(scene, i).and_then(|side| found(side, i)),
        "abstain" => found(0.0, i),
        "oppose" => object().and_then(|k| found(-2.0, k)),
        _ if verb.stance != 0 => object().and_then(|k| found(1.5 * f32::from(verb.stance), k)),
        "veto" | "block" | "fight" => object().and_then(|k| found(-2.0, k)),
        "present" | "submit" | "table" | "introduce" | "draft" | "propose" | "sponsor" | "bring"
        | "initiate"
            if fronted(scene, i) =>
        {
            found(2.0, i)
        }
        "write" | "second" | "introduce" | "table" | "sponsor" | "co-sponsor" | "cosponsor" | "author"
        | "draft" | "move" | "propose" | "champion"
            if doc.form(i).has(Form::PAST) && !passive(scene, i) =>
        {
            object().filter(|k| scene.is_text(*k) && *k < i + 6).and_then(|k| found(2.0, k))
        }
        _ => None,
    }
}

/// How far `voted against it`, `voted for the text` stands for the text. A vote against an amendment is none against the
/// text, one against one's own side tells nothing.
fn ballot(scene: &Scene<'_, '_>, i: usize) -> Option<f32> {
    let doc = scene.doc;
    let end = (i + 12).min(doc.sent_of(i).to);
    let mut told = None;
    for k in i + 1..end {
        let side = if doc.any(k, &["against", "no"]) {
            -2.0
        } else if doc.any(k, &["for", "favour", "favor", "yes"]) {
            2.0
        } else {
            if told.is_none() && k > i + 5 {
                break;
            }
            continue;
        };
        let of = |words: &[&str]| (k + 1..end.min(k + 5)).any(|t| doc.any(t, words));
        if of(&["amendment", "amendments"]) {
            told = told.or(Some(-0.5 * side));
        } else if !of(&["side", "party", "government", "bench", "whip"]) {
            return Some(side);
        }
    }
    told
}

/// `the draft on Iran, which Canada had presented`
fn fronted(scene: &Scene<'_, '_>, i: usize) -> bool {
    let doc = scene.doc;
    let floor = i.saturating_sub(6).max(doc.sent_of(i).from);
    (floor..i).rev().find(|k| doc.any(*k, &["which", "that"])).is_some_and(|k| {
        let near = k.saturating_sub(6).max(doc.sent_of(i).from);
        doc.names.within(k + 1, i).first().is_some_and(|m| m.from == k + 1 || doc.has(k + 1, Class::DET))
            && (near..k).any(|t| scene.is_text(t))
    })
}

fn passive(scene: &Scene<'_, '_>, i: usize) -> bool {
    let doc = scene.doc;
    (i.saturating_sub(3)..i).any(|k| doc.any(k, &["was", "were", "been", "is", "are"]))
        || doc.any(i + 1, &["by"])
}

/// `Presenting the text, the envoy of X said`: what a participle before the main clause does about a text.
fn presenting(scene: &Scene<'_, '_>, i: usize) -> Option<(f32, Option<usize>)> {
    let doc = scene.doc;
    let sent = doc.sent_of(i);
    if i > sent.from + 2 {
        return None;
    }
    let weight = match doc.low(i) {
        "presenting" | "introducing" | "tabling" | "moving" | "seconding" | "sponsoring" | "submitting"
        | "proposing" | "defending" | "supporting" | "welcoming" => 2.0,
        "opposing" | "rejecting" | "criticising" | "criticizing" => -2.0,
        _ => return None,
    };
    let end = (i + 8).min(sent.to);
    let object = (i + 1..end).take_while(|k| !doc.is_kind(*k, Kind::Comma)).find(|k| scene.is_text(*k))?;
    let text = scene.texts.at(object).or_else(|| scene.texts.before(object));
    // Who puts an amendment forward wants another text.
    let weight = if doc.any(object, &["amendment", "amendments"]) { -0.5 } else { weight };
    Some((weight, text))
}

/// The actor of the main clause that a participle leads to: the person, else the first one named.
fn leader(scene: &Scene<'_, '_>, i: usize) -> Option<usize> {
    let doc = scene.doc;
    let names = &doc.names;
    let end = (i + 30).min(doc.sent_of(i).to);
    let comma = (i + 1..end).find(|k| doc.is_kind(*k, Kind::Comma))?;
    let mut after = names.within(comma, end).iter().take_while(|m| m.from < comma + 12);
    let first = after.clone().next();
    after.find(|m| names.actors[m.actor].is(ActorKind::Person)).or(first).map(|m| m.actor)
}

/// The actor before a verb.
fn doer(scene: &Scene<'_, '_>, i: usize) -> Option<usize> {
    let doc = scene.doc;
    let names = &doc.names;
    let floor = doc.sent_of(i).from.max(i.saturating_sub(24));
    let mut before = names.within(floor, i).iter().rev().filter(|m| {
        !scene.spoken(m.from) && !doc.is_kind(m.to, Kind::Poss) && !names.actors[m.actor].is(ActorKind::Body)
    });
    let near = before.clone().next();
    before.find(|m| names.actors[m.actor].is(ActorKind::Person)).or(near).map(|m| m.actor)
}
