//! Whom a pronoun means: who spoke last, the group spoken of, or a text.

use super::memory::{self, Memory};
use super::scene::{Scene, Unit};
use super::speaker::{Subject, kin_at, subject_words};
use crate::lexicon::{Class, Form};
use crate::names::Mention;
use crate::record::ActorKind;
use crate::rule::provision::speaks_on;
use crate::rule::texts::tally;
use crate::token::Kind;

impl Memory {
    pub(super) fn pronoun(&self, scene: &Scene<'_, '_>, unit: Unit, at: usize) -> Subject {
        let doc = scene.doc;
        let gender = 1 + u8::from(doc.has(at, Class::MALE));
        match doc.low(at) {
            // "An official was seen leaving. “Once is enough,” he said": whoever that is
            "he" | "she" if leads_unit(scene, unit, at) => match self.stranger_before(scene, unit) {
                Some(stranger) => Subject::Who(stranger, 0.6),
                None => Subject::Who(self.person(scene, unit, at, gender), 0.85),
            },
            "he" | "him" | "his" | "she" | "her" => Subject::Who(self.person(scene, unit, at, gender), 0.85),
            // "Beijing sent a letter in which it said": who sent it, not the text told of before
            "it" if at > unit.from + 4 && doc.is(at - 1, "which") && doc.is(at - 2, "in") => {
                let (np, more) = super::subject::opening(scene, unit, at).unwrap_or_default();
                match self.who(scene, unit, np.0, np.1, &more) {
                    who @ Subject::Who(Some(_), _) => who,
                    _ => Subject::Who(self.group(scene, unit, at), 0.7),
                }
            }
            // "The freedoms are in danger, it reads": a paper
            "it" if doc.any(at + 1, &["reads", "read"]) => Subject::Text,
            "it" if self.issuer(unit).is_some() => Subject::Who(self.issuer(unit), 0.75),
            "it" if self.told_of_text(scene, unit) => Subject::Text,
            "it" if !self.follows_group(scene, unit) && follows_text(scene, unit) => Subject::Text,
            "it" if voices_text(scene, unit, at) => Subject::Text,
            // "The three said in a joint statement that ... They called for": the words of the text they signed.
            "they" if at == unit.from && follows_joint_text(scene, unit) => Subject::Text,
            // "Had Canada, it asked, counted them?": no one of those who are spoken of
            "it" if at > unit.from + 1 && doc.is_kind(at - 1, Kind::Comma) && !leads(scene, unit) => {
                // "The Council has decided to lift the sanctions, it said", before anybody has spoken
                let first = self.memos.iter().all(|m| m.spoke.is_none());
                let own = super::subject::opening(scene, unit, at)
                    .filter(|_| first && !doc.has(unit.from, Class::AUX));
                let own = own.map(|(np, more)| self.who(scene, unit, np.0, np.1, &more));
                match own {
                    Some(who @ Subject::Who(Some(_), _)) => who,
                    _ => Subject::Who(self.group(scene, unit, unit.from), 0.75),
                }
            }
            "it" => Subject::Who(self.group(scene, unit, at), 0.75),
            // "MEPs want a truce. They also say that sanctions must follow": the words of their text
            "they" if leads_unit(scene, unit, at) && self.follows_house(scene, unit) => Subject::Text,
            // "In a letter 67 lawmakers condemned it. In it, they urged": who is not named
            "they" if leads_unit(scene, unit, at) && self.follows_unnamed(scene, unit) => {
                Subject::Who(None, 0.6)
            }
            // "The WHO and UNICEF commended the vote, which they said": the first of them
            "they" if at > unit.from + 4 && doc.has(at - 1, Class::REL) => {
                let (np, more) = super::subject::opening(scene, unit, at).unwrap_or_default();
                match self.who(scene, unit, np.0, np.1, &more) {
                    who @ Subject::Who(Some(_), _) => who,
                    _ => Subject::Who(self.group(scene, unit, at), 0.6),
                }
            }
            // "Ann Roe and her counterpart, Bob Lee, said it was late. “It is,” they said": the first of them
            word @ ("they" | "them" | "their" | "its") => {
                match self.spoke_together(scene, unit).filter(|_| word == "they") {
                    Some(first) => Subject::Who(Some(first), 0.7),
                    None => Subject::Who(self.group(scene, unit, at), 0.6),
                }
            }
            _ => Subject::Nobody,
        }
    }

    /// The person who has just spoken together with another one that the same sentence names.
    fn spoke_together(&self, scene: &Scene<'_, '_>, unit: Unit) -> Option<usize> {
        let doc = scene.doc;
        let last = self.memos.last().filter(|m| m.unit.para == unit.para)?;
        let person = |a: usize| doc.names.actors[a].is(ActorKind::Person);
        let spoke = last.spoke.filter(|a| person(*a))?;
        let named = doc.names.within(last.unit.from, last.unit.to.min(last.unit.from + 30));
        let first = named.iter().find(|m| m.actor == spoke)?.to;
        let other = named
            .iter()
            .find(|m| m.from > first && m.from < first + 12 && person(m.actor) && m.actor != spoke)?;
        (first..other.from).any(|k| doc.is(k, "and")).then_some(spoke)
    }

    /// `The motion was lost on Thursday. Two members were absent. It called on ministers`: the text before who was not there.
    fn told_of_text(&self, scene: &Scene<'_, '_>, unit: Unit) -> bool {
        let away = |u: Unit| tally::only_away(scene.doc, u.from, u.to);
        let mut before = self.memos.iter().rev().take(2).take_while(|m| m.unit.para + 1 >= unit.para);
        let Some(last) = before.next() else { return false };
        last.text || away(last.unit) && last.spoke.is_none() && before.next().is_some_and(|m| m.text)
    }

    /// Whom the sentence before has as its subject, and the words for it.
    fn subject_before(&self, scene: &Scene<'_, '_>, unit: Unit) -> Option<((usize, usize), Subject)> {
        // The one before `unit` even where that was read itself: who is asked for in it may ask for the one before again.
        let before = self.memos.iter().rev().find(|m| m.unit.from < unit.from);
        let last = before.filter(|m| m.unit.para + 1 >= unit.para)?;
        let (np, more) = super::subject::opening(scene, last.unit, last.unit.to)?;
        let doc = scene.doc;
        // A pronoun asks so, in capitals too.
        let pronoun = |i: usize| doc.has(i, Class::SUBJ.or(Class::PRON));
        let first = subject_words(scene, np.0, np.1, &more)?.0;
        if (np.0..np.0 + 4).chain(first..first + 3).any(|i| i < np.1 && pronoun(i)) {
            return None;
        }
        Some((np, self.who(scene, last.unit, np.0, np.1, &more)))
    }

    /// `Activists condemned the bill. “...,” they said`: had the sentence before several as its subject whom nobody names?
    pub(super) fn follows_unnamed(&self, scene: &Scene<'_, '_>, unit: Unit) -> bool {
        let doc = scene.doc;
        self.subject_before(scene, unit).is_some_and(|(np, who)| {
            let last = np.1 - 1;
            let named = doc.cap(last) && last > np.0;
            let plural = doc.ends(last, "s") && !doc.ends(last, "ss") && !named;
            let several = plural || doc.has(np.0, Class::NUMBER) || doc.is_kind(np.0, Kind::Num);
            let nobody = several || doc.is(last, "opposition");
            nobody && who == Subject::Who(None, 0.6)
        })
    }

    /// `MEPs urge Chad to talk. They say`: did the members of a house open the sentence before with what their text says?
    fn follows_house(&self, scene: &Scene<'_, '_>, unit: Unit) -> bool {
        let doc = scene.doc;
        let Some((from, to)) = sentence_before(scene, unit) else { return false };
        let comma = (from..to.min(from + 8)).find(|k| doc.is_kind(*k, Kind::Comma));
        let head = comma.filter(|_| doc.has(from, Class::PREP)).map_or(from, |k| k + 1);
        let verb = head + 1 + usize::from(doc.has(head + 1, Class::ADVERB));
        let speaks = doc.verb(verb).is_some_and(|v| v.force.is_some()) && doc.form(verb).has(Form::BASE)
            || doc.is(verb, "want");
        let members = doc.has(head, Class::MEMBER) && doc.ends(head, "s") && speaks;
        // "The conclusions deplore the raids. They urge"
        let conclusions = doc.seq(head, &["the", "conclusions"]);
        (members || conclusions) && !scene.texts.resolutions.is_empty()
    }

    /// `A member of the commission was more resigned. “...”`: one without a name has the sentence before; for whom such a one speaks.
    pub(super) fn stranger_before(&self, scene: &Scene<'_, '_>, unit: Unit) -> Option<Option<usize>> {
        let doc = scene.doc;
        // "A country that opens, he argued, must not be pushed back": somebody else speaks there
        self.memos.last().filter(|m| m.spoke.is_none())?;
        let ((from, to), who) = self.subject_before(scene, unit)?;
        let person = |a: usize| doc.names.actors[a].is(ActorKind::Person);
        let head = (from + 1..to).take_while(|k| !doc.has(*k, Class::PREP)).last()?;
        let many = doc.has(head, Class::PERSON);
        let one = doc.has(from, Class::INDEF) && (many || doc.has(head, Class::OFFICIAL.or(Class::MEMBER)));
        // "The wife of a jailed reporter wept. “...,” she said"
        let one =
            one || many && doc.has(from, Class::DET) && doc.is(head + 1, "of") && kin_at(doc, head).is_some();
        let Subject::Who(who, _) = who else { return None };
        (one && !doc.ends(head, "s") && !doc.names.within(from, to).iter().any(|m| person(m.actor)))
            .then_some(who)
    }

    /// `The government defended the bill. “We need it.”`: the group that the sentence before has as its subject.
    pub(super) fn group_before(&self, scene: &Scene<'_, '_>, unit: Unit) -> Option<usize> {
        match self.subject_before(scene, unit)? {
            (_, Subject::Who(Some(a), _)) if memory::is_group(scene, a) => Some(a),
            _ => None,
        }
    }

    /// `US diplomats say it is late. “We wrote it,” one of them said`: the state of several who are told of without names.
    pub(super) fn officials_before(&self, scene: &Scene<'_, '_>, unit: Unit) -> Option<usize> {
        let doc = scene.doc;
        let ((_, to), who) = self.subject_before(scene, unit)?;
        let last = to.checked_sub(1)?;
        let several = doc.has(last, Class::OFFICIAL) && doc.ends(last, "s") && !doc.cap(last);
        let Subject::Who(Some(who), _) = who else { return None };
        (several && !doc.names.actors[who].is(ActorKind::Person)).then_some(who)
    }

    /// `The government opposed the bill. It said`: is the subject of the sentence before a group that speaks?
    fn follows_group(&self, scene: &Scene<'_, '_>, unit: Unit) -> bool {
        self.subject_before(scene, unit).is_some_and(|((from, to), who)| {
            let unnamed = scene.doc.names.within(from, to).is_empty();
            let group = |a: usize| memory::is_group(scene, a);
            unnamed
                && (scene.doc.is(to - 1, "opposition") || matches!(who, Subject::Who(Some(a), _) if group(a)))
        })
    }
}

/// Is the pronoun the subject of the unit's first words, or stands behind nothing but a quotation: `“...,” they said`?
fn leads_unit(scene: &Scene<'_, '_>, unit: Unit, at: usize) -> bool {
    let comma = usize::from(at > 0 && scene.doc.is_kind(at - 1, Kind::Comma));
    at < unit.from + 5 || scene.closed(at - comma).is_some_and(|q| scene.doc.quotes[q].open <= unit.from + 1)
}

/// Does the unit open with a phrase or a clause that leads to another: `After Canada had spoken, it said`?
fn leads(scene: &Scene<'_, '_>, unit: Unit) -> bool {
    let doc = scene.doc;
    doc.has(unit.from, Class::PREP.or(Class::CONJ).or(Class::REL))
        || scene.adverb(unit.from)
        || doc.ends(unit.from, "ing")
        || doc.form(unit.from).has(Form::PARTICIPLE)
}

/// The sentence before, of this paragraph.
fn sentence_before(scene: &Scene<'_, '_>, unit: Unit) -> Option<(usize, usize)> {
    let sent = scene.doc.toks[unit.from].sent.checked_sub(1)?;
    let sent = scene.doc.sents[sent as usize];
    (sent.para + 1 >= unit.para).then_some((sent.from, sent.to))
}

/// Did the sentence before open with a text as its subject? Of the paragraph before: one that says something.
fn follows_text(scene: &Scene<'_, '_>, unit: Unit) -> bool {
    let before = sentence_before(scene, unit);
    if let Some((from, to)) = before.filter(|(from, _)| scene.doc.para_of(*from) != unit.para) {
        return says_text(scene, from, to.min(from + OPENING));
    }
    before.is_some_and(|(from, to)| {
        let end = to.min(from + 6);
        // "The embassy called the bill a relic. It added": the embassy
        let group = |m: &Mention| memory::is_group(scene, m.actor);
        let subject = scene.doc.names.within(from, end).first().is_some_and(group);
        // "Peru, introducing the draft, said it was late. It added": Peru
        let end = (from..end).find(|i| subject && scene.doc.is_kind(*i, Kind::Comma)).unwrap_or(end);
        let verb = (from + 1..end).find(|i| scene.verbal(*i)).filter(|_| subject);
        !scene.texts.within(from, verb.unwrap_or(end)).is_empty()
    })
}

/// How far the subject of a sentence may stand from where it opens: `While sparing the army, the resolution urges`.
const OPENING: usize = 20;

/// `The resolution noted`, `While sparing the army, the draft strongly urged`: does a text speak in the sentence?
fn says_text(scene: &Scene<'_, '_>, from: usize, to: usize) -> bool {
    let doc = scene.doc;
    scene.texts.within(from, to).iter().any(|m| {
        let opens = m.0 <= from + 1 || doc.is_kind(m.0 - 1, Kind::Comma) || owned(scene, from, m.0);
        let verb = m.1 + usize::from(doc.has(m.1, Class::ADVERB) || doc.ends(m.1, "ly"));
        opens && doc.verb(verb).is_some_and(|v| v.force.is_some()) && !doc.form(verb).has(Form::BASE)
    })
}

/// `The Senate's resolution`, `The upper house resolution`: does only the name of a body stand before the text?
fn owned(scene: &Scene<'_, '_>, from: usize, text: usize) -> bool {
    let start = from + usize::from(scene.doc.has(from, Class::DET));
    let end = text - usize::from(scene.doc.is_kind(text - 1, Kind::Poss));
    scene.doc.names.mention_at(start).is_some_and(|m| m.from == start && m.to == end)
}

/// `It condemns`, `It also calls on`: verbs of texts in the present, in an article about one.
fn voices_text(scene: &Scene<'_, '_>, unit: Unit, at: usize) -> bool {
    let doc = scene.doc;
    let v = at + 1 + usize::from(doc.any(at + 1, &["also", "further", "then", "strongly"]));
    let verb = doc.verb(v).filter(|_| doc.form(v).has(Form::THIRD) && !doc.form(v).has(Form::PAST));
    let text = verb.is_some_and(|v| v.force.is_some() && v.lemma != "regret");
    text && !scene.texts.resolutions.is_empty() && v < unit.to && !speaks_on(doc, at)
}

/// How much of a sentence's end may tell of a text that is signed together.
const LOOKBACK: usize = 60;

/// `... said in a joint statement that X.` Did the sentence before tell of a text that several signed?
fn follows_joint_text(scene: &Scene<'_, '_>, unit: Unit) -> bool {
    let doc = scene.doc;
    sentence_before(scene, unit).is_some_and(|(from, to)| {
        (from.max(to.saturating_sub(LOOKBACK))..to).any(|i| {
            doc.any(i, &["statement", "declaration", "communique", "communiqué"])
                && i > from
                && doc.any(i - 1, &["joint", "their", "common"])
        })
    })
}
