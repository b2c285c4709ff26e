//! Who was spoken of so far: what pronouns and offices go back to.

mod called;
mod epithet;
mod offices;

pub use called::TOGETHER;
pub use offices::{ADVOCATES, PRESIDES, offices_at, rows_meant};
use offices::{DELEGATES, MEMBERS};

use super::scene::{Scene, Unit};
use super::speaker::{OFFICE, PAPERS, Subject};
use crate::gate::Pass;
use crate::lexicon::Class;
use crate::names::Mention;
use crate::record::ActorKind;
use crate::token::Kind;

/// Tokens that a pronoun looks back over in its own unit.
const NEAR: usize = 200;

/// What is remembered of a unit for the pronouns of the next ones.
#[derive(Debug, Clone, Copy)]
pub struct Memo {
    pub unit: Unit,
    pub person: Option<usize>,
    pub group: Option<usize>,
    /// Who spoke last in it.
    pub spoke: Option<usize>,
    /// That was an unnamed delegate or official, who may be `he` or `the representative` next.
    pub delegate: bool,
    /// Its subject is a text.
    pub text: bool,
    /// Who put out a paper in it: `The embassy issued a statement`.
    pub issuer: Option<usize>,
}

/// Who was spoken of so far.
#[derive(Debug, Default)]
pub struct Memory {
    pub memos: Vec<Memo>,
    /// Offices of each actor, as bits of `OFFICES`.
    offices: Vec<u16>,
}

impl Memory {
    pub fn new(scene: &Scene<'_, '_>) -> Self {
        let doc = scene.doc;
        // "deputy chairperson": no member of a house by that
        let under = |i: usize| doc.is(i, "deputy") && offices_at(doc, i + 1) != 0;
        let office = |i: usize| if under(i) { 0 } else { offices_at(doc, i) };
        let mut offices = vec![0u16; doc.names.actors.len()];
        for (actor, bits) in doc.names.actors.iter().zip(offices.iter_mut()) {
            if let Some((from, to)) = actor.role {
                *bits |= (from..to).fold(0, |b, i| b | office(i));
            }
        }
        let mut before = None;
        for m in &doc.names.mentions {
            if doc.names.actors[m.actor].is(ActorKind::Person) {
                // "Senator Roe was for it. Her colleague Luis Vera": another senator
                let own = m.from.checked_sub(2).filter(|k| doc.has(*k, Class::POSS));
                if own.is_some() && doc.is(m.from - 1, "colleague") {
                    offices[m.actor] |= before.map_or(0, |a: usize| offices[a]);
                }
                before = Some(m.actor);
                for i in m.from.saturating_sub(2)..m.from {
                    offices[m.actor] |= office(i);
                }
                if doc.is_kind(m.to, Kind::Comma) {
                    for i in m.to + 1..m.to + 8 {
                        if scene.is_break(i)
                            || doc.is_kind(i, Kind::Comma)
                            || doc.has(i, Class::PREP.or(Class::REL))
                        {
                            break;
                        }
                        offices[m.actor] |= office(i);
                    }
                }
            }
        }
        Self { memos: Vec::with_capacity(doc.sents.len()), offices }
    }

    pub fn recent(&self, para: usize) -> impl Iterator<Item = &Memo> {
        self.memos.iter().rev().take(12).take_while(move |m| m.unit.para + 4 >= para)
    }

    /// `He`, `she`.
    pub fn person(&self, scene: &Scene<'_, '_>, unit: Unit, at: usize, gender: u8) -> Option<usize> {
        let (doc, names) = (scene.doc, &scene.doc.names);
        let fits = |a: usize| {
            let actor = &names.actors[a];
            actor.is(ActorKind::Person) && (gender == 0 || actor.gender == 0 || actor.gender == gender)
        };
        let named = |from: usize, to: usize| {
            let mut all = names.within(from, to).iter().filter(|m| fits(m.actor) && !scene.spoken(m.from));
            let first = all.clone().find(|m| !scene.doc.is_kind(m.to, Kind::Poss));
            first.or_else(|| all.next()).map(|m| m.actor)
        };
        // "According to Roe's widow, nobody has called. “I wait,” she said": nobody that is named
        let kin = |from: usize, to: usize| {
            let mut all =
                names.within(from, to).iter().filter(|m| names.actors[m.actor].is(ActorKind::Person));
            all.next().is_some_and(|m| {
                doc.is_kind(m.to, Kind::Poss) && super::speaker::kin_at(doc, m.to + 1).is_some()
            }) && all.next().is_none()
        };
        let before = self.memos.last().filter(|m| m.unit.para == unit.para && m.spoke.is_none());
        if names.within(unit.from, at).is_empty() && before.is_some_and(|m| kin(m.unit.from, m.unit.to)) {
            return None;
        }
        // "Minister Roe, he added, would call": who speaks on, not who is spoken of
        let aside = at > unit.from + 1
            && doc.is_kind(at - 1, Kind::Comma)
            && names.mention_at(at - 2).is_some_and(|m| names.actors[m.actor].is(ActorKind::Person))
            && doc.cue(at + 1).is_some()
            && doc.is_kind(at + 2, Kind::Comma);
        let last = self.memos.last().filter(|m| aside && m.unit.para == unit.para);
        if let Some(on) = last.and_then(|m| m.spoke).filter(|a| fits(*a)) {
            return Some(on);
        }
        if let Some(here) = named(unit.from.max(at.saturating_sub(NEAR)), at) {
            return Some(here);
        }
        // "Managua's ambassador sent a note in which he called it": for whom the office speaks
        let inside =
            |k: usize| (k.saturating_sub(4)..k).any(|i| doc.any(i, &["which", "where", "when", "while"]));
        if inside(at)
            && let Some((np, more)) = super::subject::opening(scene, unit, at)
            && let Subject::Who(Some(state), OFFICE) = self.who(scene, unit, np.0, np.1, &more)
        {
            return Some(state);
        }
        // "Dilan Roe was jubilant. "...," he said": who a paragraph is about, though the name is a woman's as a rule.
        let last = self.memos.last().filter(|m| m.unit.para == unit.para);
        let beside =
            last.and_then(|m| m.person).filter(|a| !fits(*a) && names.actors[*a].is(ActorKind::Person));
        let spoken = self.recent(unit.para).any(|m| m.spoke.is_some_and(fits));
        for memo in self.recent(unit.para) {
            if beside.is_some() && memo.unit.para != unit.para {
                return beside;
            }
            // "China's delegate said ... He added": the state has spoken through him.
            let state = memo.spoke.filter(|a| !names.actors[*a].is(ActorKind::Person));
            let delegate = state.filter(|_| memo.delegate);
            let found = memo
                .spoke
                .filter(|a| fits(*a))
                .or(delegate)
                .or(memo.person.filter(|a| fits(*a)))
                // "Roe wrote that ... This group believes ... he wrote": Roe
                .or(state.filter(|a| memo.person.is_none() && !(is_group(scene, *a) && spoken)));
            if let Some(found) = found.or_else(|| named(memo.unit.from, memo.unit.to)) {
                return Some(found);
            }
        }
        // A name's gender may be another's: "Jan Wolski ... he added".
        let spoke = || {
            let memo = self.memos.last().filter(|m| m.unit.para == unit.para)?;
            memo.spoke.filter(|a| names.actors[*a].is(ActorKind::Person))
        };
        self.earlier(scene, unit.from, fits).or_else(spoke)
    }

    /// The last one mentioned of those that fit, where no unit near by has one.
    fn earlier(&self, scene: &Scene<'_, '_>, at: usize, fits: impl Fn(usize) -> bool) -> Option<usize> {
        let mentions = &scene.doc.names.mentions;
        let last = mentions.partition_point(|m| m.from < at);
        let near = mentions[last.saturating_sub(30)..last].iter().rev();
        near.filter(|m| !scene.spoken(m.from)).find(|m| fits(m.actor)).map(|m| m.actor)
    }

    /// `The Chadian embassy in London called it one-sided. In a letter the ambassador said`: whose embassy the paragraph names.
    pub(super) fn embassy(&self, scene: &Scene<'_, '_>, unit: Unit, at: usize) -> Option<usize> {
        let names = &scene.doc.names;
        let embassy = |m: &&Mention| {
            let a = &names.actors[m.actor];
            a.is(ActorKind::Agency)
                && scene.doc.para_of(m.from) == unit.para
                && ["mbassy", "onsulate", "ission"].iter().any(|w| crate::words::holds(&a.name, w))
        };
        let before = names.within(at.saturating_sub(NEAR), at);
        before.iter().rev().find(embassy).and_then(|m| names.actors[m.actor].represents)
    }

    /// `It`, `they`, `its`: the organization, ministry or state spoken of.
    pub fn group(&self, scene: &Scene<'_, '_>, unit: Unit, at: usize) -> Option<usize> {
        let names = &scene.doc.names;
        let here = names
            .within(unit.from.max(at.saturating_sub(NEAR)), at)
            .iter()
            .rev()
            .find(|m| is_group(scene, m.actor) && !scene.spoken(m.from));
        if let Some(here) = here {
            return Some(here.actor);
        }
        let found = self.recent(unit.para).find_map(|memo| {
            let spoke = memo.spoke.and_then(|a| {
                // "The Duma's committee called it late. It added": a house that decides on none of the texts
                let house = names.actors[a].is(ActorKind::Body) && !scene.decides(a);
                if is_group(scene, a) || house || names.actors[a].is(ActorKind::Media) {
                    Some(a)
                } else {
                    names.actors[a].represents.filter(|r| is_group(scene, *r))
                }
            });
            spoke.or(memo.group)
        });
        found.or_else(|| self.earlier(scene, unit.from, |a| is_group(scene, a)))
    }

    /// `Her party`, `the alliance`: the organization spoken of, or for which the last person acts.
    pub fn organization(&self, scene: &Scene<'_, '_>, unit: Unit, at: usize) -> Option<usize> {
        let actors = &scene.doc.names.actors;
        let is_one = |a: usize| actors[a].is(ActorKind::Organization);
        let of = |a: usize| if is_one(a) { Some(a) } else { actors[a].represents.filter(|r| is_one(*r)) };
        let near = scene.doc.names.within(unit.from.max(at.saturating_sub(NEAR)), at);
        let here = near.iter().rev().filter(|m| !scene.spoken(m.from)).find_map(|m| of(m.actor));
        let before = || {
            self.recent(unit.para)
                .find_map(|memo| [memo.spoke, memo.group, memo.person].into_iter().flatten().find_map(of))
        };
        here.or_else(before).or_else(|| self.earlier(scene, unit.from, is_one))
    }

    /// `Kim, of the Friends of Peace, said it. A party spokesman`: the party last named near by, not the group.
    pub fn party(&self, scene: &Scene<'_, '_>, at: usize) -> Option<usize> {
        let names = &scene.doc.names;
        let last = names.mentions.partition_point(|m| m.from < at);
        let known = |a: &usize| names.entry(scene.doc.lex, *a).is_some_and(crate::lexicon::Known::is_party);
        names.mentions[last.saturating_sub(80)..last].iter().rev().map(|m| m.actor).find(known)
    }

    /// The last person of one of these offices, who acts for `owner` where one is told.
    pub fn officer(
        &self,
        scene: &Scene<'_, '_>,
        at: usize,
        bits: u16,
        owner: Option<usize>,
        same: impl Fn(usize) -> bool,
    ) -> Option<usize> {
        let names = &scene.doc.names;
        let last = names.mentions.partition_point(|m| m.from < at);
        let fits = |m: &&Mention| {
            let actor = &names.actors[m.actor];
            actor.is(ActorKind::Person)
                && !scene.spoken(m.from)
                && self.offices[m.actor] & bits != 0
                && owner.is_none_or(|o| scene.acts_for(m.actor, o))
                && same(m.actor)
        };
        names.mentions[last.saturating_sub(80)..last].iter().rev().find(fits).map(|m| m.actor)
    }

    /// `The UDA legislator said`: the member last named, if the text tells no party of theirs.
    pub fn partisan(&self, scene: &Scene<'_, '_>, at: usize, bits: u16, party: usize) -> Option<usize> {
        let names = &scene.doc.names;
        if bits & MEMBERS == 0 || !names.actors[party].is(ActorKind::Organization) {
            return None;
        }
        self.officer(scene, at, MEMBERS, None, |_| true).filter(|a| names.actors[*a].represents.is_none())
    }

    /// Who put out the paper that the sentence before tells of.
    pub fn issuer(&self, unit: Unit) -> Option<usize> {
        self.memos.last().filter(|m| m.unit.para == unit.para)?.issuer
    }

    /// The agency last named near by.
    pub fn agency(&self, scene: &Scene<'_, '_>, at: usize) -> Option<usize> {
        let names = &scene.doc.names;
        let last = names.mentions.partition_point(|m| m.from < at);
        let near = names.mentions[last.saturating_sub(12)..last].iter().rev();
        near.filter(|m| !scene.spoken(m.from) && scene.doc.para_of(m.from) + 2 > scene.doc.para_of(at))
            .map(|m| m.actor)
            .find(|a| names.actors[*a].is(ActorKind::Agency))
    }

    pub fn last_person(&self, para: usize) -> Option<usize> {
        self.recent(para).find_map(|m| m.person)
    }

    /// Remembers a unit after it was read.
    pub fn keep(&mut self, scene: &Scene<'_, '_>, unit: Unit, spoke: Option<usize>, delegate: bool) {
        let names = &scene.doc.names;
        let within = names.within(unit.from, unit.to);
        let here = || within.iter().filter(|m| !scene.spoken(m.from));
        let is_person = |m: &&Mention| names.actors[m.actor].is(ActorKind::Person);
        let free = |m: &&Mention| is_person(m) && !scene.doc.is_kind(m.to, Kind::Poss);
        let person = here().find(free).or_else(|| here().find(is_person)).map(|m| m.actor);
        let group = here().find(|m| is_group(scene, m.actor)).map(|m| m.actor);
        let speaker_person = spoke.filter(|a| names.actors[*a].is(ActorKind::Person));
        let opening = super::subject::opening(scene, unit, unit.to)
            .map(|(np, more)| self.who(scene, unit, np.0, np.1, &more));
        // "The Belarusian representative took the floor."
        let (spoke, delegate) = match opening {
            Some(Subject::Who(Some(a), OFFICE)) if spoke.is_none() && person.is_none() => (Some(a), true),
            _ if spoke.is_none() && person.is_none() => match here().find_map(|m| sent_by(scene, m)) {
                Some(state) => (Some(state), true),
                None => (spoke, delegate),
            },
            _ => (spoke, delegate),
        };
        // "The mayor had vetoed it. She said": an office that goes back to a person.
        let person = person.or_else(|| match opening {
            Some(Subject::Who(Some(a), _)) if names.actors[a].is(ActorKind::Person) => Some(a),
            _ => None,
        });
        let issuer = match opening {
            _ if !issues(scene, unit) => None,
            Some(Subject::Who(Some(a), _)) => spoke.or(Some(a)),
            _ => spoke,
        };
        // "The Chinese embassy deplored the vote. It asked": the embassy, before the state that its name holds.
        let group = match opening {
            Some(Subject::Who(Some(a), _)) if is_group(scene, a) => Some(a),
            _ => group,
        };
        let text = spoke.is_none() && matches!(opening, Some(Subject::Text | Subject::Body(_)));
        self.memos.push(Memo {
            unit,
            person: speaker_person.or(person),
            group,
            spoke,
            delegate,
            text,
            issuer,
        });
    }
}

/// `although Chad's delegate dissociated himself`: the state whose one envoy a sentence tells of.
fn sent_by(scene: &Scene<'_, '_>, m: &Mention) -> Option<usize> {
    let doc = scene.doc;
    let head = m.to + usize::from(doc.is_kind(m.to, Kind::Poss));
    let envoy = offices_at(doc, head) & DELEGATES != 0 && !doc.ends(head, "s");
    (envoy && doc.names.actors[m.actor].is(ActorKind::State)).then_some(m.actor)
}

/// `issued a statement`, `sent a two-page letter`, `said in a communiqué`
fn issues(scene: &Scene<'_, '_>, unit: Unit) -> bool {
    let doc = scene.doc;
    doc.openings(unit.from + 1, unit.to.min(unit.from + NEAR), Pass::Paper).any(|i| {
        doc.among(i, &PAPERS)
            && !scene.spoken(i)
            && (i.saturating_sub(4).max(unit.from)..i)
                .any(|k| doc.any(k, &["a", "an", "its", "his", "her", "their"]))
    })
}

pub fn is_group(scene: &Scene<'_, '_>, actor: usize) -> bool {
    matches!(
        scene.doc.names.actors[actor].kind,
        ActorKind::Organization | ActorKind::Agency | ActorKind::State
    )
}
