//! Quotations without a verb of saying: whose words they are.
//!
//! `His verdict: "..."`, `"..." — Kim, envoy`, `"..." With these words Kim opened`, `"...": thus Kim`, `Kim cited a proverb,
//! "..."`, or going on with who spoke before.

use super::memory::Memory;
use super::scene::{Scene, Unit};
use super::source::SAYINGS;
use super::speaker::Subject;
use super::{right, subject};
use crate::lexicon::Class;
use crate::names::Mention;
use crate::record::ActorKind;
use crate::token::Kind;

/// Whose words the quotation `q` are, which no attribution has taken. `blocked`: a text or a body that decides speaks in
/// the unit.
pub fn speaker(scene: &Scene<'_, '_>, memory: &Memory, unit: Unit, q: usize, blocked: bool) -> Subject {
    let doc = scene.doc;
    let quote = doc.quotes[q];
    let after = quote.after();
    let colon = quote.open > unit.from && doc.is_kind(quote.open - 1, Kind::Colon);
    let opens = opens(scene, unit, quote.open);
    let told = doc.any(after + 1, &["that", "this", "thus", "so"]);
    if doc.is_kind(after, Kind::Dash) && quote.open == unit.from && told {
        return presented(scene, memory, unit, after + 1);
    }
    if doc.is_kind(after, Kind::Dash) && quote.open == unit.from {
        let right = right::right(scene, after + 1, unit.to, false);
        return memory.who(scene, unit, right.np.0, right.np.1, &right.appositions);
    }
    if let Some((a, b)) = speaker_after(scene, unit, after).filter(|_| !colon) {
        return memory.who(scene, unit, a, b, &[]);
    }
    if let Some(right) = apposed_after(scene, unit, after).filter(|_| !colon) {
        return memory.who(scene, unit, right.np.0, right.np.1, &right.appositions);
    }
    if blocked {
        return Subject::Nobody;
    }
    if opens && doc.is_kind(after, Kind::Colon) {
        return presented(scene, memory, unit, after + 1);
    }
    if opens
        && after >= unit.to
        && let Some(next) = these_words(scene, after)
    {
        return next;
    }
    if !is_whole(scene, q) {
        return Subject::Nobody;
    }
    let by_subject = subject::opening(scene, unit, quote.open - usize::from(quote.open > unit.from))
        .filter(|_| !opens)
        .map(|(np, appositions)| memory.who(scene, unit, np.0, np.1, &appositions));
    if let Some(Subject::Who(Some(who), sure)) = by_subject {
        let person = doc.names.actors[who].is(ActorKind::Person);
        if colon || person {
            return Subject::Who(Some(who), sure);
        }
    }
    if colon && unnamed(scene, unit, quote.open - 1) {
        return by_subject.unwrap_or(Subject::Who(None, 0.6));
    }
    if colon && matches!(by_subject, Some(Subject::Who(None, _))) {
        return Subject::Nobody;
    }
    // "Then there is Peru's Ann Roe, whose speech I have kept: “...”": the one person named before it
    let person = |m: &&Mention| doc.names.actors[m.actor].is(ActorKind::Person);
    let mut persons = doc.names.within(unit.from, quote.open).iter().filter(person).map(|m| m.actor);
    if colon && let Some(one) = persons.next().filter(|one| persons.all(|p| p == *one)) {
        return Subject::Who(Some(one), 0.7);
    }
    if colon && by_subject.is_some() {
        return by_subject.unwrap_or(Subject::Nobody);
    }
    // "For Kim it was a mistake. "Let it be in the record"; here the microphone was cut."
    let last = memory.memos.last().filter(|m| opens && m.unit.para == unit.para && !m.text);
    last.and_then(|m| m.spoke).map_or(Subject::Nobody, |who| Subject::Who(Some(who), 0.7))
}

/// Does the quotation open its unit, but for a dateline?
fn opens(scene: &Scene<'_, '_>, unit: Unit, open: usize) -> bool {
    let doc = scene.doc;
    open == unit.from
        || open < unit.from + 12
            && doc.is_kind(open - 1, Kind::Dash)
            && !(unit.from..open).any(|i| scene.verbal(i))
}

/// `"...": thus Kim, the envoy`, `"...": Kim, the envoy, had`
fn presented(scene: &Scene<'_, '_>, memory: &Memory, unit: Unit, from: usize) -> Subject {
    let doc = scene.doc;
    let mut from = from + usize::from(doc.any(from, &["thus", "so", "such"]));
    // "...”: that was Kim"
    if doc.any(from, &["that", "this", "it"]) && doc.any(from + 1, &["was", "is"]) {
        from += 2 + usize::from(doc.any(from + 2, &["what", "how"]));
    }
    let right = right::right(scene, from, unit.to, false);
    match memory.who(scene, unit, right.np.0, right.np.1, &right.appositions) {
        Subject::Who(Some(who), sure) => Subject::Who(Some(who), 0.8 * sure),
        _ => Subject::Nobody,
    }
}

/// `With these words Mr. Holt of Sweden commended`: the person of the sentence after the quotation.
pub fn these_words(scene: &Scene<'_, '_>, next: usize) -> Option<Subject> {
    let doc = scene.doc;
    let sent = doc.sent_of(doc.toks.get(next).map(|_| next)?);
    let words = (sent.from..sent.to.min(sent.from + 7)).find(|i| {
        // "Such was the verdict of Mr. Holt", but "This was rejected by Mr. Holt"
        let told = || doc.is(i + 2, "how") || doc.is(i + 2, "the") && doc.among(i + 3, &SAYINGS);
        doc.any(*i, &["these", "those", "such", "this"])
            && !doc.quoted(*i)
            && (doc.any(i + 1, &["words", "phrase", "line", "remark"])
                || doc.any(i + 1, &["was", "is", "were"]) && told())
    })?;
    let names = &doc.names;
    let after = names.within(words, sent.to.min(words + 30));
    let m = after.iter().find(|m| names.actors[m.actor].is(ActorKind::Person))?;
    Some(Subject::Who(Some(m.actor), 0.8))
}

/// `"...," she shot back.`, `"...," thundered Senator Holt.`: the speaker beside a quotation whose verb is not known.
fn speaker_after(scene: &Scene<'_, '_>, unit: Unit, after: usize) -> Option<(usize, usize)> {
    let doc = scene.doc;
    let comma = doc.is_kind(after, Kind::Comma) || after > 1 && doc.is_kind(after - 2, Kind::Comma);
    if !comma {
        return None;
    }
    let at = after + usize::from(doc.is_kind(after, Kind::Comma));
    if doc.any(at, &["he", "she"]) {
        return Some((at, at + 1));
    }
    let is_person = |m: &Mention| doc.names.actors[m.actor].is(ActorKind::Person);
    let near = doc.names.within(at, unit.to.min(at + 6));
    let m = near.iter().find(|m| is_person(m)).or(near.first())?;
    let person = is_person(m);
    // "...,” the Cuban delegate, Ann Roe, had launched"
    let apposed = m.from > at + 1
        && doc.is_kind(m.from - 1, Kind::Comma)
        && (at..m.from).any(|i| doc.has(i, Class::OFFICIAL));
    let to = m.from - usize::from(apposed);
    (person && (at..to).all(|i| doc.is_kind(i, Kind::Word))).then_some((m.from, m.to))
}

/// `"...," the envoy of Chad, Ann Roe, had thundered before she left`: an office and its holder between a quotation and a verb
/// that is not known.
fn apposed_after(scene: &Scene<'_, '_>, unit: Unit, after: usize) -> Option<right::Right> {
    let doc = scene.doc;
    let comma = doc.is_kind(after, Kind::Comma) || after > 1 && doc.is_kind(after - 2, Kind::Comma);
    let at = after + usize::from(doc.is_kind(after, Kind::Comma));
    if !comma || !right::may_start(scene, at) {
        return None;
    }
    let right = right::right(scene, at, unit.to, false);
    let person = |(a, b): (usize, usize)| {
        doc.names.within(a, b).iter().any(|m| doc.names.actors[m.actor].is(ActorKind::Person))
    };
    let named = person(right.np) || right.appositions.iter().any(|a| person(*a));
    let verb = right.to + 1 + usize::from(doc.any(right.to + 1, &["had", "has"]));
    let says = doc.is_kind(right.to, Kind::Comma) && (scene.verbal(verb) || doc.ends(verb, "ed"));
    (named && !right.appositions.is_empty() && says && verb < unit.to).then_some(right)
}

/// `And an elderly nurse, over her shoulder: “We wanted more.”`: somebody whom nobody names, before a colon.
fn unnamed(scene: &Scene<'_, '_>, unit: Unit, colon: usize) -> bool {
    let doc = scene.doc;
    let from = unit.from + usize::from(doc.has(unit.from, Class::CONJ));
    let head = super::head::head_of(scene, from, colon);
    doc.any(from, &["a", "an", "one", "another"])
        && scene.is_office(head)
        && !(from..colon).any(|k| scene.verbal(k))
}

/// Is the quotation a sentence of its own, not part of the article's?
pub fn is_whole(scene: &Scene<'_, '_>, q: usize) -> bool {
    let doc = scene.doc;
    let quote = doc.quotes[q];
    if quote.continues {
        return true;
    }
    let opens = quote.open == 0
        || doc.toks[quote.open - 1].sent != doc.toks[quote.open].sent
        || matches!(doc.kind(quote.open - 1), Some(Kind::Comma | Kind::Colon | Kind::Stop | Kind::Dash));
    opens && (doc.cap(quote.from) || doc.is_kind(quote.from, Kind::Num))
}
