//! Openings: participles before their subject, labels; and subjects told by their house or by the sentence before.

use super::at::At;
use super::frame::Frame;
use super::subject::Subject;
use super::{subject, whose};
use crate::doc::Doc;
use crate::lexicon::{Class, Cue, Form, Step};
use crate::reading::Texts;
use crate::record::ActorKind;
use crate::rule::texts::tally;
use crate::text::Role;
use crate::token::{Kind, Sent};

/// The comma that ends an opening participle: `Condemning the raids “in the strongest terms,” it asks`, `Condemning raids, arson
/// and theft, the text asks`.
pub fn opening_end(doc: &Doc<'_>, i: usize, to: usize) -> Option<usize> {
    let ends =
        |k: &usize| doc.is_kind(*k, Kind::Comma) && (!doc.quoted(*k) || doc.is_kind(k + 1, Kind::Mark));
    let mut commas = (i + 2..to.min(i + 40)).filter(ends);
    let first = commas.next()?;
    let mut last = first;
    // What follows may be the next of a list.
    let clause = |k: usize| {
        doc.has(k, Class::AUX.or(Class::MODAL).or(Class::REL).or(Class::SUBJ))
            || doc.cue(k) == Some(Cue::Say) && !doc.has(k + 1, Class::PREP)
    };
    for comma in commas {
        if doc.has(last + 1, Class::DET) || doc.any(last + 1, &["it", "and"]) || (last + 1..comma).any(clause)
        {
            return Some(if last == first { first } else { last });
        }
        let joined = (last + 1..comma).any(|k| doc.any(k, &["and", "or"]));
        last = comma;
        if joined {
            let subject = doc.has(comma + 1, Class::DET) || doc.is(comma + 1, "it");
            return Some(if subject { comma } else { first });
        }
    }
    Some(first)
}

/// `Expressing concern that X, the resolution asks`: a participle opens the sentence, the text is its subject.
pub fn opening(at: &At<'_>) -> Option<Frame> {
    let At { doc, texts, i, to, .. } = *at;
    let comma = opening_end(doc, i, to)?;
    let comma = comma + usize::from(doc.quoted(comma));
    // "the resolution's sponsor said" is somebody else.
    let named = || {
        let others = (comma + 2..comma + 6).any(|t| doc.is_kind(t, Kind::Poss));
        let text = (comma + 1..comma + 4).find_map(|t| subject::text_at(doc, texts, t));
        text.filter(|_| !others).map(|found| found.0)
    };
    let body = || {
        let m = doc.names.within(comma + 1, comma + 4).first()?;
        let near = subject::may_adopt(doc, texts, m.actor).then_some(m.actor)?;
        let others = doc.is_kind(m.to, Kind::Poss) || doc.names.mention_at(m.to).is_some();
        whose::text_of(doc, texts, near, i, to, at.section).filter(|_| !others)
    };
    let resolution = match doc.low(comma + 1) {
        "it" => texts.before(i),
        _ if doc.has(comma + 1, Class::DET) => named().or_else(body),
        _ => None,
    }?;
    Some(Frame { form: Form::ING, rule: "provision.opening", ..at.frame(resolution) })
}

/// Does sentence `s` stand alone as a heading, or as a question between paragraphs?
pub fn is_title(doc: &Doc<'_>, s: usize) -> bool {
    let Sent { to, para, .. } = doc.sents[s];
    let alone = |n: Option<usize>| n.and_then(|n| doc.sents.get(n)).is_none_or(|o| o.para != para);
    let asks = || doc.text[doc.bytes(to - 1, to).0 as usize..].starts_with('?');
    doc.paras[para].role == Role::Heading || alone(s.checked_sub(1)) && alone(Some(s + 1)) && asks()
}

/// `What does the bill say?`, `What is in the law`, `How would it work?`, `Key provisions`: the bill whose terms stand under it.
pub fn asks_terms(doc: &Doc<'_>, texts: &Texts, sent: Sent) -> Option<usize> {
    const ASKS: &[&str] = &[
        "say", "says", "do", "does", "change", "changes", "contain", "contains", "mean", "means", "require",
        "requires", "propose", "proposes", "include", "includes", "work", "works", "in", "provisions",
    ];
    let Sent { from, to, .. } = sent;
    let opens = doc.any(from, &["what", "what's", "how", "key", "main"]);
    if to > from + 14 || !opens || !(from + 1..to).any(|k| doc.any(k, ASKS)) {
        return None;
    }
    let named = (from + 1..to).find_map(|k| subject::text_at(doc, texts, k));
    let change = || (from + 1..to).any(|k| doc.any(k, &["it", "change", "provisions"]));
    let (text, start) = named.or_else(|| Some((texts.before(from).filter(|_| change())?, to)))?;
    // "What do critics of the bill say?", "What did Kim say about the bill?"
    let others = |k: usize| doc.is_kind(k, Kind::Word) && doc.ends(k, "s") && doc.is(k - 1, "do");
    let others = (from + 2..to).any(others) || !doc.names.within(from, start).is_empty();
    (subject::is_bill(texts, text) && !others).then_some(text)
}

/// `What it does: Affirms X`, `The bill: Bars Y`: a label, and what the text does.
pub fn label(at: &At<'_>, p: usize) -> Option<usize> {
    let At { doc, texts, i, verb, from, .. } = *at;
    let named = |k: usize| {
        doc.has(k, Class::TEXT)
            || doc.any(k, &["does", "do", "says", "summary", "demands", "contents", "provisions", "key"])
    };
    let fits = doc.is_kind(p, Kind::Colon)
        && p + 1 == i
        && verb.known
        && verb.form == Form::THIRD
        && p < from + 6
        && (from..p).any(named);
    let here = || texts.within(from, p).last().map(|m| m.2);
    fits.then(|| here().or_else(|| texts.before(i))).flatten()
}

/// `Members of the Pan-African Parliament yesterday resolved`, `Ministers of the League, with one exception, declared`.
pub fn names_house(doc: &Doc<'_>, texts: &Texts, start: usize, p: usize) -> bool {
    let body = |k: usize| {
        doc.names.mention_at(k).is_some_and(|m| m.from == k && subject::may_adopt(doc, texts, m.actor))
    };
    // "Members of Parliament have demanded"
    let named = |k: usize| doc.cap(k) && doc.has(k, Class::BODYNOUN);
    start < p && doc.is(start + 1, "of") && (start + 2..start + 4).any(|k| body(k) || named(k))
}

/// `The Council said it was alarmed`: the body tells of itself.
pub fn body_says(doc: &Doc<'_>, texts: &Texts, it: usize, from: usize) -> bool {
    let Some(name) = it.checked_sub(2).filter(|k| *k >= from) else { return false };
    doc.verb(it - 1).is_some_and(|v| v.lemma == "say")
        && doc.names.mention_at(name).is_some_and(|m| subject::may_adopt(doc, texts, m.actor))
}

/// `Russia said it regretted`: a state, ministry or group speaks of itself.
pub fn state_says(doc: &Doc<'_>, it: usize, from: usize) -> bool {
    let that = usize::from(it > from && doc.is(it - 1, "that"));
    let Some(name) = it.checked_sub(2 + that).filter(|k| *k >= from) else { return false };
    let kind = |m: &crate::names::Mention| doc.names.actors[m.actor].kind;
    doc.verb(name + 1).is_some_and(|v| v.lemma == "say")
        && doc.names.mention_at(name).is_some_and(|m| {
            matches!(kind(m), ActorKind::State | ActorKind::Agency | ActorKind::Organization)
        })
}

/// A person is the subject of the sentence before: "it" is the text spoken of there.
pub fn person_before(doc: &Doc<'_>, from: usize) -> bool {
    let Some(s) = (doc.toks[from].sent as usize).checked_sub(1).map(|s| doc.sents[s]) else { return false };
    let first = doc.names.within(s.from, s.to).first();
    s.para == doc.para_of(from)
        && first.is_some_and(|m| m.from < s.from + 4 && doc.names.actors[m.actor].is(ActorKind::Person))
}

/// `Sentinel Rights urges members to vote. It calls on the envoy`: an organization that adopts nothing speaks on.
pub fn outsider_before(doc: &Doc<'_>, texts: &Texts, from: usize) -> bool {
    let Some(s) = (doc.toks[from].sent as usize).checked_sub(1).map(|s| doc.sents[s]) else { return false };
    // "In a faxed statement, the embassy said"
    let comma = (s.from..s.to.min(s.from + 8)).find(|k| doc.is_kind(*k, Kind::Comma));
    let main = comma.filter(|_| doc.has(s.from, Class::PREP)).map_or(s.from, |c| c + 1);
    let first = doc.names.within(main, s.to).first().filter(|m| m.from < main + 2);
    let outside = |a: usize| {
        matches!(doc.names.actors[a].kind, ActorKind::Organization | ActorKind::Agency)
            && !subject::may_adopt(doc, texts, a)
    };
    if speaks_on(doc, from) {
        return true;
    }
    s.para == doc.para_of(from)
        && first.is_some_and(|m| {
            let verb = m.to + usize::from(doc.has(m.to, Class::ADVERB));
            // "The Greens abstained. It calls for an inquiry": how they voted on the text.
            let votes = &["abstained", "voted", "opposed", "backed", "supported", "rejected"];
            let tells = |v: &crate::lexicon::Verb| v.force.is_some() || v.cue.is_some();
            // "Chad rejects the charge. It insists", but "Canada drafts it each year. It urges"
            let state = || {
                doc.names.actors[m.actor].is(ActorKind::State)
                    && doc.form(verb).has(Form::THIRD)
                    && doc.verb(verb).is_some_and(|v| v.stance != 0 || tells(v))
                    && matches!(doc.step(verb), None | Some(Step::Reject))
            };
            outside(m.actor)
                && !doc.any(verb, votes)
                && doc.verb(verb).is_some_and(tells)
                && doc.step(verb).is_none()
                || state()
        })
}

/// `The Government of Chad reiterates that it knows of no such camp. It considers that`: a state that speaks in the present speaks on.
pub fn speaks_on(doc: &Doc<'_>, it: usize) -> bool {
    const THINKS: &[&str] = &[
        "consider", "believe", "deem", "recall", "regret", "reiterate", "maintain", "stress", "note", "think",
    ];
    let Some(s) = (doc.toks[it].sent as usize).checked_sub(1).map(|s| doc.sents[s]) else { return false };
    let verb = it + 1 + usize::from(doc.is(it + 1, "also"));
    let thinks = doc.verb(verb).is_some_and(|v| THINKS.contains(&v.lemma)) && doc.form(verb).has(Form::THIRD);
    if !doc.is(it, "it") || !thinks || s.para != doc.para_of(it) {
        return false;
    }
    let state = |m: &&crate::names::Mention| doc.names.actors[m.actor].is(ActorKind::State);
    let plain = |k: usize| doc.any(k, &["the", "government", "of", "republic"]);
    doc.names.within(s.from, s.from + 7).first().filter(state).is_some_and(|m| {
        let says = doc.cue(m.to) == Some(Cue::Say) && doc.form(m.to).has(Form::THIRD);
        (s.from..m.from).all(plain) && says && doc.is(m.to + 1, "that")
    })
}

/// `The Council adopted a text on X. It condemned`: the text that the sentence before says a body adopted or turned down, where `it` at `p`
/// opens this one, in the same paragraph or the next; both speak through it.
pub fn adopted_before(at: &At<'_>, p: usize) -> Option<usize> {
    let At { doc, texts, verb, from, .. } = *at;
    if p != from || !verb.speaks || !verb.form.has(Form::PAST) || doc.toks[p].quote > 0 {
        return None;
    }
    let before = |n: usize| (doc.toks[from].sent as usize).checked_sub(n).map(|s| doc.sents[s]);
    let s = before(1)?;
    // "The motion was lost on Thursday. Two members were absent. It called on ministers"
    let away = tally::only_away(doc, s.from, s.to);
    let s = if away { before(2)? } else { s };
    if s.para + 1 < doc.para_of(from) {
        return None;
    }
    // "rejected a resolution on Sudan. It condemned": what the text said
    let handles = |k: &usize| {
        matches!(doc.step(*k), Some(Step::Adopt | Step::Reject | Step::Defer)) && doc.form(*k).has(Form::PAST)
            || doc.any(*k, &["debated", "considered", "discussed"])
            || doc.seq(*k, &["took", "up"])
    };
    let v = (s.from + 1..s.to.min(s.from + 40)).find(handles)?;
    if away && let Some(m) = texts.within(s.from, v).first() {
        return Some(m.2);
    }
    let found = subject::ending(doc, texts, subject::before(doc, v)?, s.from)?;
    let text = texts.within(v, s.to).first().map(|m| m.2);
    text.filter(|_| matches!(found.subject, Subject::Body(_) | Subject::Members))
}

/// `It condemns`, `Among other things, it condemns`, `Elsewhere it asks`: does `it` at `p` open its sentence, but for a phrase that
/// names nobody? `In a statement, it` is somebody else's.
pub fn opens_sentence(doc: &Doc<'_>, from: usize, p: usize) -> bool {
    const FIRST: &[&str] =
        &["elsewhere", "moreover", "furthermore", "besides", "but", "and", "yet", "crucially", "notably"];
    const OTHERS: &[&str] = &[
        "statement", "report", "letter", "interview", "response", "reply", "reaction", "part", "turn",
        "case", "view", "note", "release", "website", "submission", "petition", "filing",
    ];
    if p == from {
        return true;
    }
    // "Chad rejects the charge. At the same time, it insists": who has the word goes on.
    let before = (doc.toks[from].sent as usize).checked_sub(1).map(|s| doc.sents[s]);
    let before = before.filter(|s| s.para == doc.para_of(from));
    let body = |m: &&crate::names::Mention| doc.names.actors[m.actor].is(ActorKind::Body);
    let other = |s: Sent| doc.names.within(s.from, s.from + 2).first().is_some_and(|m| !body(&m));
    if before.is_some_and(other) {
        return false;
    }
    let led = doc.has(from, Class::PREP.or(Class::ADVERB)) || doc.any(from, FIRST);
    let verb = Class::AUX.or(Class::MODAL).or(Class::REL).or(Class::SUBJ);
    led && p < from + 9
        && !doc.is(from, "according")
        && doc.names.within(from, p).is_empty()
        && !(from..p).any(|k| doc.has(k, verb) || doc.any(k, OTHERS))
        && !(from + 1..p).any(|k| doc.form(k).has(Form::PAST) && !doc.has(k - 1, Class::PREP))
}

/// `While condemning the raids, the text`, `In addition to condemning the raids, the text`
pub fn beside(doc: &Doc<'_>, from: usize, i: usize) -> bool {
    let pairs = [("addition", "to"), ("well", "as"), ("apart", "from"), ("aside", "from")];
    let two = |(a, b): &(&str, &str)| i > from + 1 && i <= from + 3 && doc.is(i - 2, a) && doc.is(i - 1, b);
    i == from + 1 && doc.any(from, &["while", "besides", "beyond"]) || pairs.iter().any(two)
}

/// `The resolution was put off. Few had read it. It urged Peru to talk`: the text named in the last sentences, where no state, group or
/// office has been named since that `it` could be.
pub fn text_since(doc: &Doc<'_>, texts: &Texts, from: usize) -> Option<usize> {
    let own = doc.toks[from].sent as usize;
    let para = doc.para_of(from);
    for s in (own.saturating_sub(4)..own).rev() {
        let sent = doc.sents[s];
        if sent.para + 1 < para || doc.paras[sent.para].role != Role::Prose {
            return None;
        }
        let group = |m: &crate::names::Mention| {
            let actor = &doc.names.actors[m.actor];
            !actor.is(ActorKind::Person) && !actor.is(ActorKind::Body)
        };
        // "The resolution on Peru was put off": the subject
        if let Some(m) = texts.within(sent.from, sent.from + 3).first() {
            return Some(m.2);
        }
        if doc.names.within(sent.from, sent.to).iter().any(group) {
            return None;
        }
        if let Some(m) = texts.within(sent.from, sent.to).last() {
            return Some(m.2);
        }
    }
    None
}
