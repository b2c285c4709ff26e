//! A verb of saying with its subject, wherever that stands: `Kim said`, `said Kim`, `who said`, `adding`, `quoted Kim as saying`.

mod beside;
mod inverted;
mod nothing;
mod of_text;

use super::super::memory::Memory;
use super::super::refuse::{DECIDERS, NOUNS, ayes_have_it, noun, weak};
use super::super::scene::{Scene, Unit};
use super::super::shared::main_subject;
use super::super::speaker::Subject;
use super::super::subject::{self, Group, Left};
use super::super::{infinitive, opening, phrasal, right};
use super::frame::{finite, frame_of};
use super::{Cue, by_who};
use crate::lexicon::{Class, Cue as Frame, Form};
use crate::names::Mention;
use crate::record::ActorKind;
use crate::token::Kind;

/// Verbs that tell that no more was said: `confined himself to noting`.
const CONFINED: &[&str] = &[
    "limited", "limits", "confined", "confines", "restricted", "restricts", "reduced", "down", "resorted",
    "stuck",
];

/// The attribution of the verb at `v`.
pub(super) fn verb(
    scene: &Scene<'_, '_>,
    memory: &Memory,
    unit: Unit,
    v: usize,
    before: &[Cue],
) -> Option<Cue> {
    let doc = scene.doc;
    let frame = frame_of(scene, v)?;
    if doc.names.mention_at(v).is_some() || doc.names.role_at(v).is_some() && doc.cap(v) {
        return None;
    }
    let quoted = quoted_as(scene, unit, v);
    let group = subject::verb_group(scene, unit, quoted.unwrap_or(v));
    let prev = group.from.checked_sub(1).filter(|p| *p >= unit.from);
    Verb { scene, memory, unit, before, at: v, frame, quoted, group, prev }.read()
}

/// `was quoted by the agency as saying`: where it says quoted.
fn quoted_as(scene: &Scene<'_, '_>, unit: Unit, v: usize) -> Option<usize> {
    let doc = scene.doc;
    let as_ = v.checked_sub(1).filter(|p| *p > unit.from && doc.is(*p, "as"))?;
    (as_.saturating_sub(14).max(unit.from)..as_)
        .rev()
        .find(|i| doc.any(*i, &["quoted", "quotes", "quoting", "cited", "citing", "reported"]))
}

/// A verb of saying in its unit.
struct Verb<'s, 'a, 'd> {
    scene: &'s Scene<'a, 'd>,
    memory: &'s Memory,
    unit: Unit,
    /// The attributions before it.
    before: &'s [Cue],
    at: usize,
    frame: Frame,
    /// The verb of quoting before `as saying`.
    quoted: Option<usize>,
    /// Its auxiliaries and adverbs, and the token before them.
    group: Group,
    prev: Option<usize>,
}

/// Verbs that lay a duty on somebody.
const DUTIES: &[&str] = &["need", "require", "oblige", "force", "compel", "order", "allow", "enable"];

impl Verb<'_, '_, '_> {
    fn read(&self) -> Option<Cue> {
        if let Some(cue) = self.who_is_quoted() {
            return Some(cue);
        }
        // "the facts as documented by the agency"
        let as_by =
            self.prev.is_some_and(|p| self.scene.doc.is(p, "as")) && self.scene.doc.is(self.at + 1, "by");
        let passive = self.group.passive && self.quoted.is_none() || as_by;
        if passive && let Some(cue) = self.told_by() {
            return Some(cue);
        }
        if self.group.refused || passive || self.asks_nothing() || self.was_asked() || self.adds_to_text() {
            return None;
        }
        let to_do = self.prev.is_some_and(|p| self.scene.doc.is(p, "to")) && !self.ends_in_ing();
        if to_do && self.is_asked() {
            return None;
        }
        if to_do {
            let prompted = || self.infinitive(infinitive::prompted);
            if let Some(cue) = prompted().or_else(|| self.infinitive(infinitive::performed)) {
                return Some(cue);
            }
            if !self.willing_to_say() {
                return None;
            }
        }
        let participle = self.ends_in_ing() && !self.group.auxiliary && self.quoted.is_none();
        if participle {
            // "Responding to the news that parliament has passed it, Kim said": what is answered
            let answers = self.is(&["respond", "reply"]) && self.scene.doc.is(self.at + 1, "to");
            // "adopted the motion, pledging to help": what the house did
            let promises =
                self.is(&["pledge", "vow", "promise", "threaten"]) && self.scene.doc.is(self.at + 1, "to");
            if answers || promises || self.names_reading() || ayes_have_it(self.scene, self.at) {
                return None;
            }
            if let Some(cue) = self.with_its_own() {
                return Some(cue);
            }
            // "Also speaking was the observer of X, who said"
            if self.scene.doc.any(self.at + 1, &["was", "were", "is", "are"]) {
                return None;
            }
        }
        if participle || to_do {
            return self.adjunct(to_do);
        }
        if !finite(self.scene, self.at, self.group.auxiliary) {
            return None;
        }
        let left = subject::left(self.scene, self.unit, self.group.from);
        self.inverted(left.as_ref()).or_else(|| match left? {
            Left::Shared => self.shared(),
            Left::Phrase { from, np, appositions, nested, .. } => self.behind(from, np, &appositions, nested),
        })
    }

    /// Its attribution, with a subject before or behind it.
    fn of(&self, from: usize, subject: Subject) -> Cue {
        Cue::of(self.scene, self.unit, self.at, from, self.frame, subject)
    }

    fn is(&self, lemmas: &[&str]) -> bool {
        self.scene.doc.verb(self.at).is_some_and(|v| lemmas.contains(&v.lemma))
    }

    /// `called on members to remember that`, `urged Chad to say whether`: what somebody is asked to say or think is part of what is asked.
    fn is_asked(&self) -> bool {
        let (scene, to) = (self.scene, self.group.from);
        let ask = self.before.last().filter(|c| c.frame == Frame::Ask && !c.nested);
        let from = ask.and_then(|c| c.said).filter(|s| *s < to);
        let apart = |i: usize| scene.is_break(i) || scene.doc.is_kind(i, Kind::Comma) || scene.verbal(i);
        from.is_some_and(|from| to < from + 12 && !(from..to).any(apart)) && !self.quotes_within(24)
    }

    /// A participle that is no past tense.
    fn ends_in_ing(&self) -> bool {
        let form = self.scene.doc.form(self.at);
        form.has(Form::ING) && !form.has(Form::PAST)
    }

    fn quotes_within(&self, reach: usize) -> bool {
        self.scene.quotes(self.at, self.unit.to.min(self.at + reach)).next().is_some()
    }

    /// `Tass quoted the envoy, Kim, as saying`: who is quoted stands behind the verb.
    fn who_is_quoted(&self) -> Option<Cue> {
        let (scene, unit) = (self.scene, self.unit);
        let verb = self.quoted.filter(|q| !self.group.passive && right::may_start(scene, q + 1))?;
        let right = right::right(scene, verb + 1, self.at - 1, false);
        let subject = self.memory.who(scene, unit, right.np.0, right.np.1, &right.appositions);
        // "...," the agency quoted Kim as saying: from where the quotation ends
        let closed = (verb.saturating_sub(6).max(unit.from)..verb).rev().find(|i| scene.closed(*i).is_some());
        by_who(scene, unit, self.at, closed.unwrap_or(verb), self.frame, subject)
    }

    /// `called him to say that`, read by one of the ways of being brought to say something.
    fn infinitive(
        &self,
        read: fn(&Scene<'_, '_>, &Memory, Unit, usize, usize, Frame) -> Option<Cue>,
    ) -> Option<Cue> {
        read(self.scene, self.memory, self.unit, self.at, self.group.from, self.frame)
    }

    /// `went on to say that`, not `declined to say that`.
    fn willing_to_say(&self) -> bool {
        let doc = self.scene.doc;
        let unwilling = self.group.from > 1 && phrasal::unwilling(self.scene, self.group.from - 2);
        !unwilling
            && !self.has_to()
            && doc.is(self.at + 1, "that")
            && doc.form(self.at).has(Form::BASE)
            && self.frame == Frame::Say
    }

    /// `would need two doctors to confirm that`, `requires judges to state that`, `will have to say that`: a duty, nothing said.
    fn has_to(&self) -> bool {
        let (scene, doc, to) = (self.scene, self.scene.doc, self.group.from);
        let duty = |i: usize| {
            doc.has(i, Class::MODAL)
                || doc.any(i, &["have", "has", "had"]) && i + 2 == to
                || doc.verb(i).is_some_and(|v| DUTIES.contains(&v.lemma))
        };
        (to.saturating_sub(9).max(self.unit.from)..to)
            .rev()
            .take_while(|i| !scene.is_break(*i) && !doc.is_kind(*i, Kind::Comma))
            .any(duty)
    }

    /// `..., adding that`, `in a bid to say that`: its subject is that of the sentence.
    fn adjunct(&self, to_do: bool) -> Option<Cue> {
        if self.prev.is_some_and(|p| !self.lets_adjunct_follow(p, to_do)) {
            return None;
        }
        let of_text = self.prev.is_some_and(|p| self.is_text_before(p));
        // "backed the motion after it was amended to add that": what the text says
        let reworded = to_do
            && self.at > self.unit.from + 2
            && self
                .scene
                .doc
                .any(self.at - 2, &["amended", "changed", "revised", "altered", "reworded", "rewritten"]);
        let subject = if of_text || reworded { Subject::Text } else { self.subject_of_sentence() };
        let cue = self.of(self.group.from, subject).as_adjunct();
        // "Arguing that it was late, Kim left the room": the subject follows
        let comma =
            cue.said.filter(|_| !to_do).and_then(|said| opening::main_comma(self.scene, cue.from, said));
        let behind = comma.and_then(|c| opening::speaker(self.scene, self.memory, self.unit, c));
        Some(Cue { subject: behind.unwrap_or(cue.subject), ..cue })
    }

    fn lets_adjunct_follow(&self, p: usize, to_do: bool) -> bool {
        let doc = self.scene.doc;
        matches!(doc.kind(p), Some(Kind::Comma | Kind::Dash | Kind::Mark))
            || doc.any(p, &["and", "while", "by", "after", "before"])
            // "limited itself to saying that"
            || doc.is(p, "to") && (to_do || (p.saturating_sub(3)..p).any(|i| doc.any(i, CONFINED)))
            || !doc.has(p, Class::PREP.or(Class::DET).or(Class::POSS))
    }

    fn subject_of_sentence(&self) -> Subject {
        main_subject(self.scene, self.memory, self.unit, self.group.from, self.before)
    }

    /// `and urged`: the subject of the verb before.
    fn shared(&self) -> Option<Cue> {
        let (doc, v) = (self.scene.doc, self.at);
        let form = doc.form(v);
        if form.has(Form::THIRD)
            && NOUNS.contains(&doc.verb(v).map_or("", |v| v.lemma))
            && !self.prev.is_some_and(|p| doc.has(p, Class::CONJ))
        {
            return None;
        }
        // "that the House mourn the dead and ask the Government to": what a text would have done
        let base = form.has(Form::BASE) && !form.has(Form::PAST) && !self.group.auxiliary;
        let alike = |c: &Cue| doc.form(c.at) == form;
        if base && !self.before.iter().rev().take(16).find(|c| !c.nested).is_some_and(alike) {
            return None;
        }
        Some(Cue { shared: true, ..self.of(self.group.from, self.subject_of_sentence()) })
    }

    /// `Kim, the envoy, said`: behind its subject.
    fn behind(
        &self,
        from: usize,
        np: (usize, usize),
        appositions: &[(usize, usize)],
        nested: bool,
    ) -> Option<Cue> {
        let (scene, doc, v) = (self.scene, self.scene.doc, self.at);
        if self.quoted.is_none() && noun(scene, v, self.group.from, np) {
            return None;
        }
        // "Speaker Jan Roe ruled that it was in order", but "the chair ruled that": how the sitting went
        let named = |(a, b): (usize, usize)| {
            doc.names.within(a, b).iter().any(|m| doc.names.actors[m.actor].is(ActorKind::Person))
        };
        if doc.is(v, "ruled") && !named(np) && !appositions.iter().any(|a| named(*a)) {
            return None;
        }
        let subject = self.subject(np, appositions)?;
        // "which he described as": what is described is quoted all the same
        let described = || self.frame == Frame::As && self.quotes_within(40);
        // "which he said would tie his hands"
        let gap = || {
            self.frame == Frame::Say
                && doc.any(np.0.saturating_sub(1), &["which", "who", "that"])
                && scene.verbal(v + 1)
        };
        let nested = nested && !described() && !gap() && !self.heard_when(np);
        let cue = Cue { nested, ..self.of(from, subject) };
        // "The rowers held the bridge until noon": it holds only that something is so
        let holds = cue.that || !self.is(&["hold"]) || self.quotes_within(6) && !doc.has(v + 2, Class::PREP);
        let said = cue.said.is_some() && holds;
        (said || !weak(scene, v) || closes_clause(scene, &cue)).then_some(cue)
    }

    /// `Kim was applauded when he told the House that it was late`: how what he said was taken.
    fn heard_when(&self, np: (usize, usize)) -> bool {
        let doc = self.scene.doc;
        let first = self.before.iter().all(|c| c.nested || c.said.is_none());
        let when = np.0 > self.unit.from && doc.is(np.0 - 1, "when") && doc.any(np.0, &["he", "she"]);
        first && when && np.1 == np.0 + 1 && self.frame == Frame::Say && doc.form(self.at).has(Form::PAST)
    }

    /// Who a noun phrase before the verb is.
    fn subject(&self, np: (usize, usize), appositions: &[(usize, usize)]) -> Option<Subject> {
        let doc = self.scene.doc;
        // "MPs declared that genocide is taking place": what they decided
        let decides = self.is(&["declare", "recognise", "recognize"]);
        if decides && doc.any(np.1.saturating_sub(1), DECIDERS) && !doc.is(np.0, "opposition") {
            return None;
        }
        // "Parliament adopted the text, Radio Chad reported": the article's own account
        let outlet = |m: &Mention| doc.names.actors[m.actor].is(ActorKind::Media);
        let media = doc.names.mention_at(np.1 - 1).is_some_and(outlet)
            || doc.any(np.0, &["radio", "television", "tv"]);
        if self.is(&["report"]) && media {
            return None;
        }
        // "The draft condemns what it calls": still the text
        if doc.is(np.0, "it") && self.before.last().is_some_and(|c| c.subject == Subject::Text) {
            return Some(Subject::Text);
        }
        if let Some(ahead) = opening::ahead(self.scene, self.memory, self.unit, np.0) {
            return Some(ahead);
        }
        match self.memory.who(self.scene, self.unit, np.0, np.1, appositions) {
            Subject::Nobody => None,
            _ if doc.any(np.0, &["what", "all"]) && doc.has(np.0 + 1, Class::SUBJ) => None,
            // "to repeat in the hall what it had said in private"
            _ if np.0 > self.unit.from
                && doc.is(np.0 - 1, "what")
                && doc.has(np.0, Class::SUBJ)
                && (doc.has(self.at + 1, Class::PREP) || doc.is_kind(self.at + 1, Kind::Stop)) =>
            {
                None
            }
            // "The committee argued that": no words of a text
            Subject::Body(body) if self.is(&["argue", "complain", "explain", "reply", "contend"]) => {
                Some(Subject::Who(Some(body), 0.7))
            }
            subject => Some(subject),
        }
    }
}

impl Cue {
    /// Of a participle or an infinitive.
    fn as_adjunct(self) -> Self {
        let rule = if self.frame == Frame::Ask { self.rule } else { "statement.participle" };
        Self { adjunct: true, rule, ..self }
    }
}

/// `It was for judges, she felt.`: behind its clause even a verb of other uses reports.
fn closes_clause(scene: &Scene<'_, '_>, cue: &Cue) -> bool {
    let doc = scene.doc;
    let ends = matches!(doc.kind(cue.to), None | Some(Kind::Stop | Kind::Comma));
    let floor = doc.sent_of(cue.at).from + 2;
    ends && cue.from > floor && doc.is_kind(cue.from - 1, Kind::Comma) && doc.has(cue.from, Class::SUBJ)
}
