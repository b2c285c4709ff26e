//! Those who are called by what they are: `the two groups`, `the diplomat` of a sentence that did not name him, `the student`.

use super::{Memory, NEAR};
use crate::doc::Doc;
use crate::lexicon::Class;
use crate::names::Mention;
use crate::record::ActorKind;
use crate::rule::statement::scene::{Scene, Unit};
use crate::token::Kind;
use crate::words::Words;

/// What those are called who speak together.
pub static TOGETHER: Words = Words::of(&[
    "groups", "organisations", "organizations", "ngos", "charities", "unions", "associations", "federations",
    "signatories", "experts", "rapporteurs", "watchdogs", "coalition",
]);

/// The letter of a legislator's party behind the name: `(R-Ark.)`, `, D-Ohio,`.
fn tag(doc: &Doc<'_>, m: &Mention) -> Option<u8> {
    let opens = matches!(doc.kind(m.to), Some(Kind::Open | Kind::Comma));
    let low = doc.low(m.to + 1).as_bytes();
    let letter = low.first().copied().filter(|c| matches!(c, b'r' | b'd' | b'i'));
    letter.filter(|_| opens && (low.len() == 1 || low[1] == b'-' && low.len() > 2))
}

impl Memory {
    /// `Activists of the Coscioni Association`, `campaigners from Amnesty`: those for whom they speak.
    pub fn members(&self, scene: &Scene<'_, '_>, head: usize, to: usize) -> Option<usize> {
        let doc = scene.doc;
        let theirs = doc.any(head, &["activists", "campaigners", "analysts", "observers"])
            && doc.any(head + 1, &["of", "from", "at", "with"]);
        let found = doc.names.within(head + 2, to.min(head + 4)).first().filter(|_| theirs)?;
        doc.names.actors[found.actor].is(ActorKind::Organization).then_some(found.actor)
    }

    /// `a report by Sir Edmund Hay ... the rapporteur said`: who wrote it.
    pub fn author(&self, scene: &Scene<'_, '_>, from: usize, head: usize) -> Option<usize> {
        let doc = scene.doc;
        if !doc.any(head, &["rapporteur", "co-rapporteur", "author"]) {
            return None;
        }
        let names = &doc.names;
        let last = names.mentions.partition_point(|m| m.from < from);
        let wrote = |m: &&Mention| {
            let lead = m.from.saturating_sub(5)..m.from;
            let by = lead.clone().any(|k| doc.is(k, "by"));
            by && names.actors[m.actor].is(ActorKind::Person)
                && lead.into_iter().any(|k| doc.any(k, &["report", "prepared", "drafted", "drawn"]))
        };
        names.mentions[last.saturating_sub(40)..last].iter().rev().find(wrote).map(|m| m.actor)
    }

    /// `The groups said`, `the experts said`: those who have spoken together, by the first that was named.
    pub fn several(&self, scene: &Scene<'_, '_>, from: usize, head: usize) -> Option<usize> {
        let doc = scene.doc;
        if doc.is(from, "the") && head == from + 1 && doc.any(head, &["two", "pair", "duo"]) {
            return self.pair(scene);
        }
        if !(doc.is(from, "the") && head <= from + 2 && doc.among(head, &TOGETHER)) {
            return None;
        }
        let one =
            |a: &usize| matches!(doc.names.actors[*a].kind, ActorKind::Organization | ActorKind::Agency);
        // "The Group of Eminent Experts must close. The experts said"
        let low = doc.low(head);
        let called = |m: &&Mention| {
            let name = &doc.names.actors[m.actor].name;
            let end = name.len().checked_sub(low.len()).filter(|e| *e > 0 && name.is_char_boundary(*e));
            one(&m.actor) && end.is_some_and(|e| name[e..].eq_ignore_ascii_case(low))
        };
        let last = doc.names.mentions.partition_point(|m| m.from < from);
        let named = doc.names.mentions[last.saturating_sub(60)..last].iter().rev().find(called);
        if let Some(m) = named {
            return Some(m.actor);
        }
        let spoke = self.memos.iter().rev().take(12).filter_map(|m| m.spoke).find(one);
        spoke.or_else(|| {
            // "The league and Amnesty welcomed the vote. The two groups said"
            let unit = self.memos.last()?.unit;
            let named = doc.names.within(unit.from, unit.to);
            let mut groups = named.iter().take(8).map(|m| m.actor).filter(one);
            let first = groups.next()?;
            groups.any(|g| g != first).then_some(first)
        })
    }

    /// `Chad and Niger voted no. The two argued`, `Ann Roe and Bob Lee moved it. The pair said`: the first of the two whom the sentence
    /// before names together.
    fn pair(&self, scene: &Scene<'_, '_>) -> Option<usize> {
        let doc = scene.doc;
        let unit = self.memos.last()?.unit;
        let named = doc.names.within(unit.from, unit.to);
        let together = |w: &&[Mention]| {
            let (a, b) = (&doc.names.actors[w[0].actor], &doc.names.actors[w[1].actor]);
            let gap = w[0].to..w[1].from;
            a.kind == b.kind
                && w[0].actor != w[1].actor
                && !a.is(ActorKind::Body)
                && gap.len() < 10
                && gap.clone().any(|k| doc.is(k, "and"))
                && !gap.clone().any(|k| doc.verb(k).is_some() && !doc.quoted(k))
        };
        named.windows(2).find(together).map(|w| w[0].actor)
    }

    /// `One Western diplomat was less sure. "...," the diplomat said`: somebody whom the sentence before does not name.
    pub fn anonymous(&self, scene: &Scene<'_, '_>, unit: Unit, head: usize) -> bool {
        let doc = scene.doc;
        let Some(memo) = self.memos.last().filter(|m| m.unit.para + 1 >= unit.para) else { return false };
        // "Mary Holt, an MP, was for it. The MP said"
        let apposed = |k: usize| {
            let named = k.checked_sub(2).and_then(|n| doc.names.mention_at(n));
            doc.is_kind(k.wrapping_sub(1), Kind::Comma)
                && named.is_some_and(|m| doc.names.actors[m.actor].is(ActorKind::Person))
        };
        let unnamed = |i: usize| {
            doc.alike(i, head)
                && !scene.spoken(i)
                && (i.saturating_sub(4).max(memo.unit.from)..i)
                    .any(|k| (doc.has(k, Class::INDEF) || doc.is(k, "one")) && !apposed(k))
                && doc
                    .names
                    .within(i, i + 10)
                    .iter()
                    .all(|m| !doc.names.actors[m.actor].is(ActorKind::Person))
        };
        (memo.unit.from..memo.unit.to.min(memo.unit.from + NEAR)).any(unnamed)
    }

    /// `Outside stood Nino Kapanadze, a student. "...," the student said`, `the 21-year-old said`: the person of the sentence
    /// before, by what that calls her.
    pub fn described(&self, scene: &Scene<'_, '_>, unit: Unit, head: usize) -> Option<usize> {
        let doc = scene.doc;
        let low = doc.low(head);
        let once = || {
            let stranger = self.anonymous(scene, unit, head);
            if stranger { None } else { once_described(scene, unit.from, head) }
        };
        self.aged(scene, head, low).or_else(|| self.just_described(scene, unit, low)).or_else(once)
    }

    fn just_described(&self, scene: &Scene<'_, '_>, unit: Unit, low: &str) -> Option<usize> {
        let doc = scene.doc;
        let memo = self.memos.last().filter(|m| m.unit.para + 1 >= unit.para)?;
        let person = memo.person.filter(|p| doc.names.actors[*p].is(ActorKind::Person))?;
        let aged = low.ends_with("-year-old");
        let called = |m: &Mention| {
            m.actor == person
                && (m.from.saturating_sub(3)..m.to + 6).any(|i| doc.low(i) == low && !scene.spoken(i))
        };
        (aged || doc.names.within(memo.unit.from, memo.unit.to).iter().take(8).any(called)).then_some(person)
    }

    /// `the Pueblo Democrat said`: the member last named whose party, or tag (`D-Ohio`), is the one that the noun at `head` tells;
    /// one of whom neither is told may be.
    pub fn of_party(&self, scene: &Scene<'_, '_>, at: usize, head: usize, party: usize) -> Option<usize> {
        let (doc, names) = (scene.doc, &scene.doc.names);
        let last = names.mentions.partition_point(|m| m.from < at);
        let near = &names.mentions[last.saturating_sub(80)..last];
        let letter = doc.low(head).as_bytes().first().copied();
        let tag = |a: usize| near.iter().filter(|m| m.actor == a).find_map(|m| tag(doc, m));
        let fits = |m: &&Mention| {
            let actor = &names.actors[m.actor];
            let own = |a: usize| match (actor.represents, tag(a)) {
                (Some(of), _) if names.actors[of].is(ActorKind::Organization) => of == party,
                (_, Some(tag)) => Some(tag) == letter,
                _ => self.offices[a] & super::MEMBERS != 0,
            };
            actor.is(ActorKind::Person) && !scene.spoken(m.from) && own(m.actor)
        };
        near.iter().rev().find(fits).map(|m| m.actor)
    }

    /// `A senior Labour lawmaker said ... "...," the lawmaker said`: for whom the unnamed one of the sentence before spoke.
    pub fn unnamed(&self, scene: &Scene<'_, '_>, unit: Unit, head: usize) -> Option<usize> {
        let memo = self.memos.last().filter(|m| m.delegate && m.unit.para == unit.para)?;
        let low = scene.doc.low(head);
        let same = |i: &usize| scene.doc.low(*i) == low && !scene.spoken(*i);
        (memo.unit.from..memo.unit.to.min(memo.unit.from + 20)).find(same)?;
        memo.spoke
    }
}

/// `Mary Holt, a journalist, objected. ... The journalist said`: the last one whom the article calls by that noun.
fn once_described(scene: &Scene<'_, '_>, at: usize, head: usize) -> Option<usize> {
    let (doc, names) = (scene.doc, &scene.doc.names);
    if !(doc.has(head, Class::PERSON) || names.role_at(head).is_some()) || doc.ends(head, "s") {
        return None;
    }
    let low = doc.low(head);
    let called = |m: &&Mention| {
        let sent = doc.sent_of(m.from);
        let role = names.actors[m.actor].role.filter(|(a, _)| *a >= sent.from && *a < sent.to);
        let beside = m.from.saturating_sub(3).max(sent.from)..m.from;
        let apposed = || (m.to + 1..(m.to + 7).min(sent.to)).take_while(|k| !doc.is_kind(*k, Kind::Comma));
        let mut words = role.map_or(0..0, |(a, b)| a..b).chain(beside);
        names.actors[m.actor].is(ActorKind::Person)
            && !scene.spoken(m.from)
            && (words.any(|k| doc.low(k) == low)
                || doc.is_kind(m.to, Kind::Comma) && apposed().any(|k| doc.low(k) == low))
    };
    let last = names.mentions.partition_point(|m| m.from < at);
    names.mentions[last.saturating_sub(80)..last].iter().rev().find(called).map(|m| m.actor)
}
