//! What the texts themselves say: `the resolution condemns X and calls on Y to Z`, `a bill that would bar W`,
//! `It also urges V`.
//!
//! A *frame* is a text, or the body that adopts it, as the subject of a verb: before it (`The draft demands`), as head of
//! a relative or a participle (`a resolution that condemns`, `a motion asking`), or as a pronoun that goes on with the
//! frame of the sentence before. Each verb of the frame gives one provision; coordinated verbs of the same form share it
//! (`condemns A, urges B and demands C`). Near misses are the same verbs of other subjects: `The envoy condemned the
//! text`, `China urges restraint`. A new verb is a row in `data/verbs.tsv` with its force.

mod bounds;
mod frame;

use crate::doc::Doc;
use crate::lexicon::{Class, Form};
use crate::reading::{Provision, Texts};
use crate::record::Force;
use crate::text::Role;
use frame::Frame;

/// Sentences longer than this are no prose.
const LONGEST: usize = 600;

pub fn find(doc: &Doc<'_>, texts: &Texts) -> Vec<Provision> {
    let mut out: Vec<Provision> = Vec::new();
    if texts.resolutions.is_empty() {
        return out;
    }
    let mut last: Option<Frame> = None;
    // `calls upon the Government to:` and the list that follows.
    let mut list: Option<(Force, Option<usize>)> = None;
    for s in 0..doc.sents.len() {
        let sent = doc.sents[s];
        if doc.paras[sent.para].role != Role::Prose || sent.to - sent.from > LONGEST {
            continue;
        }
        if let (Some((force, resolution)), true) = (list, is_item(doc, sent.para)) {
            push(doc, &mut out, sent.from, sent.to, force, resolution);
            if let Some(f) = &mut last {
                f.sent = s;
            }
            continue;
        }
        list = None;
        let far = s > 0 && sent.para > doc.sents[s - 1].para + 1;
        if far {
            last = None;
        }
        let told = out.len();
        last = sentence(doc, texts, sent.from, sent.to, last, &mut out).or(last.filter(|f| f.sent + 1 >= s));
        if doc.is_kind(sent.to - 1, crate::token::Kind::Colon) && out.len() > told {
            list = out.pop().map(|p| (p.force, p.resolution));
        }
    }
    out
}

/// An item of a list: a dash, a bullet or a number opens its line.
fn is_item(doc: &Doc<'_>, para: usize) -> bool {
    let para = doc.paras[para];
    doc.text[para.start..para.end].starts_with(['-', '–', '•', '*', '·', '▪', '—'])
        || doc.text[para.start..para.end].ends_with(';')
}

/// The provisions of one sentence; the frame it leaves behind for the next one's `it`.
fn sentence(
    doc: &Doc<'_>,
    texts: &Texts,
    from: usize,
    to: usize,
    before: Option<Frame>,
    out: &mut Vec<Provision>,
) -> Option<Frame> {
    let mut frame: Option<Frame> = None;
    let mut open: Option<(usize, Force)> = None;
    let mut i = from;
    while i < to {
        let Some(verb) = candidate(doc, i, frame.as_ref()) else {
            i += 1;
            continue;
        };
        let chained = frame.filter(|f| f.goes_on(doc, i));
        let found = chained.or_else(|| frame::governing(doc, texts, i, from, to, frame.or(before)));
        let Some(found) = found else {
            i += 1;
            continue;
        };
        if let Some((start, force)) = open.take() {
            push(doc, out, start, bounds::connector(doc, start, i), force, frame.map(|f| f.resolution));
        }
        let (start, force) = bounds::start(doc, i, to, verb);
        frame = Some(found);
        if start < to {
            open = Some((start, force));
        }
        i = start.max(i + 1);
    }
    if let Some((start, force)) = open {
        push(doc, out, start, to, force, frame.map(|f| f.resolution));
    }
    frame.or_else(|| frame::subject(doc, texts, from, to))
}

/// Could token `i` be the verb of a provision? Its force: from the lexicon, or `other` for what a text `would` do.
fn candidate(doc: &Doc<'_>, i: usize, frame: Option<&Frame>) -> Option<Force> {
    let word = doc.toks[i].kind == crate::token::Kind::Word && !doc.toks[i].cap;
    if !word || doc.names.mention_at(i).is_some() {
        return None;
    }
    if doc.any(i, &["draws", "draw", "drew"]) && doc.is(i + 1, "attention")
        || doc.any(i, &["takes", "took", "take"]) && doc.is(i + 1, "note")
    {
        return Some(Force::Notes);
    }
    // "MEPs are deeply concerned about"
    if doc.any(i, &["concerned", "alarmed", "dismayed", "appalled", "outraged"])
        && doc.any(i + 1, &["about", "at", "by", "over", "that"])
    {
        return Some(Force::Concerned);
    }
    if doc.verb(i).is_some_and(|v| matches!(v.lemma, "say" | "state"))
        && (doc.form(i).has(Form::THIRD) || doc.form(i).has(Form::ING))
    {
        return Some(Force::Notes);
    }
    // "voted Wednesday to keep alive": what the vote is for.
    let voted = i > 1
        && doc.is(i - 1, "to")
        && (i.saturating_sub(6)..i - 1).any(|k| doc.is(k, "voted"))
        && !(i.saturating_sub(6)..i - 1).any(|k| doc.is(k, "to"));
    if voted && doc.verb(i).is_none() && !doc.has(i, Class::DET.or(Class::AUX)) {
        return Some(Force::Decides);
    }
    if doc.any(i, &["seeks", "seek", "sought", "seeking"]) {
        return Some(Force::Calls);
    }
    if let Some(force) = doc.verb(i).and_then(|v| v.force) {
        let as_noun = doc.form(i).has(Form::BASE) && i > 0 && doc.has(i - 1, Class::DET.or(Class::POSS));
        return (!as_noun).then_some(force);
    }
    // "would bar", "would have slapped": whatever a text would do.
    let would = i > 0
        && (doc.is(i - 1, "would")
            && !doc.any(
                i,
                &[
                    "have", "be", "also", "not", "go", "become", "mark", "come", "need", "take", "give",
                    "face", "head", "return", "then", "likely",
                ],
            )
            || i > 1 && doc.is(i - 1, "have") && doc.is(i - 2, "would"));
    // "a motion describing X as Y": what a text says by a participle.
    let says = doc.form(i).has(Form::ING)
        && doc.verb(i).is_some_and(|v| v.cue.is_some() && v.step.is_none())
        && i > 0
        && doc.has(i - 1, Class::TEXT);
    if says {
        return Some(Force::Other);
    }
    let chained = frame.is_some_and(|f| f.modal) && (doc.form(i).has(Form::BASE) && doc.verb(i).is_some());
    ((would || chained) && !doc.has(i, Class::AUX.or(Class::ADVERB).or(Class::NEG)))
        .then_some(bounds::effect(doc, i))
}

fn push(
    doc: &Doc<'_>,
    out: &mut Vec<Provision>,
    from: usize,
    to: usize,
    force: Force,
    resolution: Option<usize>,
) {
    // "a text demanding that X free Y was knocked down": the sentence's own verb ends the clause.
    let own = (from + 3..to).find(|i| {
        doc.any(*i, &["was", "were"])
            && !doc.quoted(*i)
            && (doc.step(i + 1).is_some()
                || doc.is(i + 2, "down")
                || doc.step(i + 2).is_some() && doc.has(i + 1, Class::ADVERB))
            && !doc.any(i - 1, &["who", "which", "that"])
    });
    let to = bounds::end(doc, from, own.unwrap_or(to));
    // A provision says something: at least two words.
    if to < from + 2 {
        return;
    }
    let (start, end) = doc.bytes(from, to);
    let rule = if force == Force::Other { "provision.effect" } else { "provision.verb" };
    out.push(Provision { resolution, force, start, end, rule, confidence: 0.75 });
}
