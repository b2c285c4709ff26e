//! Epithets: who is called by a side or a land and a noun (`the Labour woman`, `the Oxfam researcher`, `the Austrian rapporteur`), by what
//! he did for the text (`the mover`), or by an age.

use super::Memory;
use super::offices::{ADVOCATES, MEMBERS, rows_meant};
use crate::doc::Doc;
use crate::lexicon::Class;
use crate::names::Mention;
use crate::record::ActorKind;
use crate::rule::statement::scene::{Scene, Unit};
use crate::token::Kind;
use crate::words::Words;

/// What anybody may be called behind the name of a side.
static ANYBODY: Words =
    Words::of(&["man", "woman", "official", "figure", "veteran", "stalwart", "firebrand"]);

/// Who brought a text.
static BRINGERS: Words = Words::of(&["mover", "sponsor", "author", "proposer", "drafter"]);

/// How far behind a name its land may be told: `Ann Roe, a Green from Austria`.
const LAND: usize = 9;

impl Memory {
    /// `the Labour woman`, `the Oxfam researcher`, `the Austrian`: the person last named who acts for that side or comes from that land, and
    /// of whom no office is told but such a one (`bits`).
    pub fn of_side(
        &self,
        scene: &Scene<'_, '_>,
        at: usize,
        noun: usize,
        owner: usize,
        same: impl Fn(usize) -> bool,
    ) -> Option<usize> {
        let doc = scene.doc;
        let bits = rows_meant(doc.low(noun));
        if bits == 0 && !doc.among(noun, &ANYBODY) {
            return None;
        }
        let fits = |m: &Mention| {
            let own = self.offices[m.actor];
            (bits == 0 || own == 0 || own & bits != 0)
                && same(m.actor)
                && (scene.acts_for(m.actor, owner) || of_land(doc, m, owner))
        };
        self.last_who(scene, at, fits)
    }

    /// `the Swede` of one who is told to come from there.
    pub fn of_land(&self, scene: &Scene<'_, '_>, at: usize, state: usize) -> Option<usize> {
        let doc = scene.doc;
        self.last_who(scene, at, |m| scene.acts_for(m.actor, state) || of_land(doc, m, state))
    }

    /// `the mover`, `its sponsor`, `the bill's author`: who brought the text last named.
    pub fn bringer(&self, scene: &Scene<'_, '_>, from: usize, head: usize) -> Option<usize> {
        let doc = scene.doc;
        if !doc.among(head, &BRINGERS) {
            return None;
        }
        let text = scene.texts.before(head)?;
        let person = |a: &&usize| doc.names.actors[**a].is(ActorKind::Person);
        let told = scene.texts.resolutions[text].sponsors.iter().find(person).copied();
        told.filter(|a| self.last_who(scene, from, |m| m.actor == *a).is_some())
    }

    /// `the 34-year-old`: the last one of that age.
    pub fn aged(&self, scene: &Scene<'_, '_>, at: usize, low: &str) -> Option<usize> {
        let doc = scene.doc;
        let age = low.strip_suffix("-year-old").filter(|_| at > 0)?;
        let told = |m: &Mention| {
            let opens = matches!(doc.kind(m.to), Some(Kind::Comma | Kind::Open));
            opens && doc.low(m.to + 1) == age || (m.from.saturating_sub(3)..m.from).any(|k| doc.low(k) == low)
        };
        self.last_who(scene, at, told)
    }

    /// `Ann Roe of Oxfam sat in the gallery. ... The campaigner said`: who was named last near by, of whom the text tells for whom he speaks
    /// but no office.
    pub fn newcomer(&self, scene: &Scene<'_, '_>, unit: Unit, bits: u16) -> Option<usize> {
        let actors = &scene.doc.names.actors;
        let near = self.memos.iter().rev().take(2).take_while(|m| m.unit.para + 1 >= unit.para);
        let person = near.filter_map(|m| m.person).next()?;
        let of_group = || actors[person].represents.is_some_and(|o| actors[o].is(ActorKind::Organization));
        let may = bits & MEMBERS != 0 || bits & ADVOCATES != 0 && of_group();
        (may && self.offices[person] == 0).then_some(person)
    }

    /// Does the text tell an office of the person?
    pub fn in_office(&self, person: usize) -> bool {
        self.offices[person] != 0
    }

    /// The last person named before `at` outside of quotations for whom `fits` holds.
    fn last_who(&self, scene: &Scene<'_, '_>, at: usize, fits: impl Fn(&Mention) -> bool) -> Option<usize> {
        let names = &scene.doc.names;
        let last = names.mentions.partition_point(|m| m.from < at);
        let person = |m: &&Mention| names.actors[m.actor].is(ActorKind::Person) && !scene.spoken(m.from);
        let mut near = names.mentions[last.saturating_sub(60)..last].iter().rev().filter(person);
        near.find(|m| fits(m)).map(|m| m.actor)
    }
}

/// `Ann Roe, a Green from Austria`, `Ann Roe (Austria)`, `Austria's Ann Roe`: is the person told to be of the state?
fn of_land(doc: &Doc<'_>, m: &Mention, state: usize) -> bool {
    let names = &doc.names;
    if !names.actors[state].is(ActorKind::State) {
        return false;
    }
    if m.from > 1 && doc.is_kind(m.from - 1, Kind::Poss) {
        return names.mention_at(m.from - 2).is_some_and(|o| o.actor == state);
    }
    let demonym = |k: usize| names.demonym_at(k).and_then(|d| names.known(d.known)) == Some(state);
    let sent = doc.sent_of(m.from);
    if (m.from.saturating_sub(5).max(sent.from)..m.from).any(demonym) {
        return true;
    }
    if !matches!(doc.kind(m.to), Some(Kind::Comma | Kind::Open)) && !doc.any(m.to, &["of", "from"]) {
        return false;
    }
    let end = (m.to + LAND).min(sent.to);
    // "Ann Roe, introducing the Austrian draft": what somebody does tells no land
    let said = |k: &usize| {
        let noun = doc.has(*k - 1, Class::DET.or(Class::INDEF)) || *k == m.to;
        let clause = doc.has(*k, Class::REL) && !doc.any(*k + 1, &["is", "was", "comes", "hails"]);
        doc.ends(*k, "ing") || clause || doc.verb(*k).is_some() && !noun
    };
    let end = (m.to..end).find(said).unwrap_or(end);
    names.within(m.to, end).iter().any(|o| o.actor == state) || (m.to..end).any(demonym)
}
