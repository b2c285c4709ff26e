//! Subjects beside relative clauses: those of a clause without its pronoun (`a charge Tehran denies`), of a participle
//! (`a report released by the network`), and what a pronoun goes back to (`X, who said`).

use super::scene::{Scene, Unit};
use super::subject::Left;
use crate::lexicon::{Class, Form};
use crate::names::Mention;
use crate::record::ActorKind;
use crate::token::Kind;

/// `a charge Tehran denies`, `the kind the document speaks of`: a noun and the subject of a relative clause without its
/// pronoun; where that subject starts.
pub fn gapped(scene: &Scene<'_, '_>, (from, to): (usize, usize)) -> Option<usize> {
    let doc = scene.doc;
    let noun = |i: usize| {
        let closed =
            Class::PREP.or(Class::DET).or(Class::CONJ).or(Class::POSS).or(Class::OFFICIAL).or(Class::ADVERB);
        doc.is_kind(i, Kind::Word)
            && !doc.cap(i)
            && !doc.has(i, closed.or(Class::YEAR).or(Class::TIMEAGO).or(Class::WEEKDAY).or(Class::AUX))
            && !doc.any(i, &["week", "month", "night", "morning", "evening", "day", "afternoon"])
            && !doc.ends(i, "ly")
            && doc.names.mention_at(i).is_none()
    };
    if doc.has(from, Class::PREP) {
        return None;
    }
    let inner =
        (from + 2..to).rev().find(|i| doc.any(*i, &["the", "its", "his", "her", "their"]) && noun(i - 1));
    if inner.is_some_and(|i| doc.any(from, &["a", "an"]) || scene.is_text(i + 1)) {
        return inner;
    }
    let m = doc.names.mention_at(to.checked_sub(1)?).filter(|m| m.to == to && m.from == from + 2)?;
    (noun(from + 1) && doc.any(from, &["a", "an"])).then_some(m.from)
}

/// A participle after its noun, not the verb of a clause: `A report released last week by the network`.
pub fn reduced(scene: &Scene<'_, '_>, a: usize, k: usize) -> bool {
    let doc = scene.doc;
    let form = doc.form(k);
    let participle = form.has(Form::PARTICIPLE) || form.0 == 0 && doc.ends(k, "ed");
    participle
        && !doc.has(k - 1, Class::AUX.or(Class::SUBJ))
        && doc.names.mention_at(k - 1).is_none()
        && (doc.any(k + 1, &["by", "last", "this", "earlier", "on", "in", "at", "to"])
            || doc.dates_in(k + 1, k + 2).next().is_some())
        && (doc.has(a, Class::DET) || doc.ends(a, "s"))
}

/// `X, who said`, `a spokesman who said`, `the text, which urges`
pub fn antecedent(scene: &Scene<'_, '_>, pieces: &[(usize, usize)], a: usize, k: usize) -> Option<Left> {
    let doc = scene.doc;
    let names = &doc.names;
    let first = pieces.first()?.0;
    let phrase = |from: usize, to: usize| {
        (from < to).then_some(Left::Phrase {
            from,
            np: (from, to),
            appositions: Vec::new(),
            nested: false,
            commas: false,
        })
    };
    let beside = k > a && !doc.any(k - 1, &["and", "but", "or"]);
    if doc.is(k, "who") {
        // "Kim was among those who said": the subject of the clause
        if beside && doc.any(k - 1, &["those", "ones"]) && (a..k).any(|i| doc.any(i, &["among", "one"])) {
            let be = (first..k).find(|i| scene.verbal(*i))?;
            return phrase(first, be);
        }
        // "was defended at the podium by the leader of the Socialists X who said"
        let led = |from: usize| from > a && (a..from).any(|i| doc.is(i, "by"));
        let named = names.mention_at(k.wrapping_sub(1)).filter(|m| m.to == k && beside && led(m.from));
        if let Some(m) = named.filter(|m| names.actors[m.actor].is(ActorKind::Person)) {
            return phrase(m.from, m.to);
        }
        if beside {
            let start = (a..k).rev().find(|i| scene.verbal(*i)).map_or(a, |v| v + 1);
            return phrase(start, k);
        }
        let person =
            names.within(first, k).iter().rev().find(|m| names.actors[m.actor].is(ActorKind::Person));
        if let Some(m) = person {
            return phrase(m.from, m.to);
        }
        let before = *pieces.iter().rev().nth(1)?;
        let start = (before.0..before.1)
            .rev()
            .find(|i| scene.verbal(*i) || doc.has(*i, Class::PREP) && *i + 1 < before.1);
        return phrase(start.map_or(before.0, |i| i + 1), before.1);
    }
    // "was criticised by Amnesty, which says that"
    let by = |m: &&Mention| m.from > first && by_whom(scene, first, m.from);
    // "Nicaragua, which announced in February that it would leave, sent nobody"
    let opens = |m: &Mention| m.from <= first + usize::from(doc.has(first, Class::DET));
    let group = |m: &&Mention| !names.actors[m.actor].is(ActorKind::Person) && m.to + 1 == k;
    if doc.is(k, "which")
        && doc.is_kind(k.wrapping_sub(1), Kind::Comma)
        && let Some(m) = names
            .mention_at(k.saturating_sub(2))
            .filter(group)
            .filter(|m| by(m) || opens(m) || acted_on(scene, first, m))
    {
        return phrase(m.from, m.to);
    }
    if let Some((subject, verb)) = issued(scene, first, k).filter(|_| beside) {
        let np = (subject, verb);
        return Some(Left::Phrase { from: k, np, appositions: Vec::new(), nested: false, commas: false });
    }
    let text = (first..k).rev().take(40).find(|i| scene.is_text(*i))?;
    phrase(text, text + 1)
}

/// `worries Amnesty`, `extends the mandate of the commission`: is the name of a group what the verb acts on, or part of it, with no text
/// between?
fn acted_on(scene: &Scene<'_, '_>, first: usize, m: &Mention) -> bool {
    let doc = scene.doc;
    let floor = m.from.saturating_sub(6).max(first);
    // "That worries Amnesty": verbs that no table knows, too
    let acts = |i: usize| {
        let ends = doc.ends(i, "ed") || doc.ends(i, "s") && !doc.ends(i, "ss");
        scene.verbal(i) || i > first && ends && !doc.cap(i) && doc.names.free(i)
    };
    let Some(verb) = (floor..m.from).rev().find(|i| acts(*i)) else { return false };
    let beside = (verb + 1..m.from)
        .all(|i| doc.has(i, Class::DET) || doc.is_kind(i, Kind::Poss) || doc.names.mention_at(i).is_some());
    let group = matches!(doc.names.actors[m.actor].kind, ActorKind::Organization | ActorKind::Agency);
    let inside = || group && doc.any(m.from - 2, &["of", "by"]) && !(verb..m.from).any(|i| scene.is_text(i));
    beside || inside()
}

/// `criticised by Amnesty`, `criticism from the group Amnesty`: is the name at `at` of who acts?
fn by_whom(scene: &Scene<'_, '_>, first: usize, at: usize) -> bool {
    let doc = scene.doc;
    let word = |i: &usize| doc.is_kind(*i, Kind::Word) && !scene.verbal(*i);
    let by = (at.saturating_sub(6).max(first)..at).rev().take_while(word).find(|i| doc.has(*i, Class::PREP));
    // "the proposal, from the Greens, which asked": the text
    by.is_some_and(|i| doc.any(i, &["by", "from"]) && !doc.is_kind(i.wrapping_sub(1), Kind::Comma))
}

/// `Beijing sent deputies a letter that called it a farce`: who put out the paper right before the `that` at `k`, up to the verb.
fn issued(scene: &Scene<'_, '_>, first: usize, k: usize) -> Option<(usize, usize)> {
    const PUTS_OUT: &[&str] = &[
        "issued", "sent", "released", "published", "posted", "circulated", "wrote", "delivered", "shared",
        "returned", "distributed", "handed", "sends", "issues", "posts",
    ];
    let doc = scene.doc;
    let verb = (first + 1..k).rev().take(12).find(|i| doc.any(*i, PUTS_OUT))?;
    let paper = doc.among(k - 1, &super::speaker::PAPERS) && doc.has(k - 2, Class::INDEF.or(Class::DET));
    let clear = !(verb + 1..k).any(|i| doc.is_kind(i, Kind::Comma) || scene.verbal(i));
    (paper && clear).then_some((first, verb))
}

/// `backed by Kim, a lawyer, in whose words the text was late`: whom the `whose` at `at` goes back to.
pub fn whose(scene: &Scene<'_, '_>, unit: Unit, at: usize) -> Option<usize> {
    let doc = scene.doc;
    let comma = at.checked_sub(2).filter(|c| *c > unit.from && doc.is_kind(*c, Kind::Comma))?;
    let near = doc.names.within(doc.sent_of(at).from.max(comma.saturating_sub(14)), comma);
    let person = |m: &&Mention| doc.names.actors[m.actor].is(ActorKind::Person);
    let who = near.iter().rev().find(person).or(near.last()).filter(|_| doc.is(at, "whose"))?;
    Some(who.actor)
}

/// Does it break a clause: `under which, by her count, 301 were held`, `four speakers and, by her count, 19 drafts`?
pub fn broken(scene: &Scene<'_, '_>, unit: Unit, i: usize) -> bool {
    let doc = scene.doc;
    i > unit.from + 1
        && doc.is_kind(i - 1, Kind::Comma)
        && doc.has(i - 2, Class::REL.or(Class::CONJ).or(Class::PREP))
        // "The fight was far from over, according to Kim, who heads it"
        && !doc.any(i - 2, &["over", "out", "up", "down", "off", "in", "on"])
}
