//! What the texts themselves say: `the resolution condemns X and calls on Y to Z`, `a bill that would bar W`,
//! `It also urges V`.
//!
//! | module | reads |
//! |---|---|
//! | `verb`, `phrase` | which words may be the verb, and those that speak with a word of their own (`lays down`) |
//! | `govern`, `house`, `frame` | what ties a verb to a text, and what coordinated verbs share |
//! | `subject`, `whose`, `front`, `moved` | its subject; which text; openings; far subjects |
//! | `loose`, `participle` | verbs without a subject of their own |
//! | `fits` | whether verb and subject can be a text and what it says |
//! | `start`, `bounds`, `fate` | where the clause begins and ends, and where the sentence goes on after it |
//! | `lead`, `items` | what opens a sentence; lists under a lead |
//! | `amend`, `part` | amendments and parts that speak for the text |
//! | `penalty` | what breaking a law costs |
//! | `noun`, `excerpt` | what is said by a noun (`its call for`), words quoted from a text |
//!
//! Each verb of a frame gives one provision; coordinated verbs share it. Lists go on under their lead:
//!
//! | lead | items |
//! |---|---|
//! | `It calls upon the authorities to:` | each with the lead's force |
//! | `The resolution also:` | each with its own verb |
//!
//! Near misses are the same verbs of other subjects: `The envoy condemned the text`, `China urges restraint`. A further
//! verb is a row in `data/effects.tsv`, or in `data/verbs.tsv` if speakers use it too.

mod amend;
mod at;
mod bounds;
mod excerpt;
mod fate;
mod fits;
mod frame;
mod front;
mod govern;
mod house;
mod items;
mod lead;
mod loose;
mod moved;
mod noun;
mod part;
mod participle;
mod penalty;
mod phrase;
mod start;
mod subject;
mod verb;
mod whose;

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_more;
#[cfg(test)]
mod tests_told;
#[cfg(test)]
mod tests_wide;

use crate::doc::Doc;
use crate::lexicon::{Class, Form};
use crate::reading::{Provision, Texts};
use crate::record::{Force, Outcome, Scope};
use crate::text::Role;
use crate::token::{Kind, Sent};
use at::At;
use frame::Frame;
pub(super) use items::is_item;
use items::{Lead, item};

/// Sentences longer than this are no prose.
const LONGEST: usize = 600;

pub fn find(doc: &Doc<'_>, texts: &Texts) -> Vec<Provision> {
    let mut out: Vec<Provision> = Vec::new();
    if texts.resolutions.is_empty() {
        return out;
    }
    let tallies = tallies(texts);
    let mut last: Option<Frame> = None;
    let mut section = (0, section_end(doc, 0));
    let mut list: Option<Lead> = None;
    for s in 0..doc.sents.len() {
        let sent = doc.sents[s];
        if doc.paras[sent.para].role != Role::Prose || sent.to - sent.from > LONGEST {
            continue;
        }
        if let (Some(lead), true) = (list, is_item(doc, sent.para)) {
            item(doc, sent.from, sent.to, lead, &mut out);
            if let Some(f) = &mut last {
                f.sent = s;
            }
            continue;
        }
        if sent.from >= section.1 {
            section = (sent.from, section_end(doc, s));
        }
        list = None;
        if s > 0 && (sent.para > doc.sents[s - 1].para + 1 || is_heading(doc, s - 1)) {
            last = None;
        }
        let told = out.len();
        let ruled = ruled(doc, &tallies, sent);
        // A sentence between them of the same paragraph does not part `it` from its text.
        let beside = s < 2 || doc.sents[s - 2].para == sent.para;
        let before = last.filter(|f| f.sent + 1 + usize::from(beside) >= s);
        let own = sentence(doc, texts, Here { sent, section, before, ruled }, &mut out);
        last = own.or(before);
        // Nor does a sentence that is only quoted: "..., the motion said. "We ask that X." It also urged Y".
        if let (None, Some(f)) = (own, &mut last)
            && (sent.from + 1..sent.to.saturating_sub(2)).all(|k| doc.quoted(k))
        {
            f.sent = s;
        }
        let items =
            doc.sents.get(s + 1).is_some_and(|next| next.para != sent.para && is_item(doc, next.para));
        if items && doc.is_kind(sent.to - 1, Kind::Colon) {
            let open = if out.len() > told { out.pop() } else { None };
            list = match open {
                Some(p) => p.resolution.map(|r| Lead::Clause(p.force, r)),
                // "The network calls on ministers to:" is no text.
                None if own.is_none() && items::asks(doc, sent) => None,
                None => last.map(|f| items::lead(doc, sent.to - 1, f.resolution)),
            };
        }
    }
    out.sort_by_key(|p| p.start);
    out
}

/// Where the text tells how a text was carried: byte and text, in order.
fn tallies(texts: &Texts) -> Vec<(u32, usize)> {
    let carried =
        texts.votes.iter().filter(|v| v.scope == Scope::Final && v.outcome != Some(Outcome::Rejected));
    let mut all: Vec<_> = carried.flat_map(|v| v.evidence.iter().map(|e| (e.start, v.resolution))).collect();
    all.sort_unstable();
    all
}

/// The text that a sentence tells the vote on.
fn ruled(doc: &Doc<'_>, tallies: &[(u32, usize)], sent: Sent) -> Option<usize> {
    let (start, end) = doc.bytes(sent.from, sent.to);
    tallies[tallies.partition_point(|t| t.0 < start)..].first().filter(|t| t.0 < end).map(|t| t.1)
}

/// Where the section that sentence `s` opens ends: before the next heading.
fn section_end(doc: &Doc<'_>, s: usize) -> usize {
    let next = (s + 1..doc.sents.len()).find(|n| is_heading(doc, *n));
    next.map_or(doc.len(), |n| doc.sents[n].from)
}

fn is_heading(doc: &Doc<'_>, s: usize) -> bool {
    doc.paras[doc.sents[s].para].role == Role::Heading
}

/// A clause that is being read: its first token, where the sentence leaves it, its force and its text.
#[derive(Clone, Copy)]
struct Open {
    start: usize,
    limit: usize,
    force: Force,
    resolution: usize,
    rule: &'static str,
    /// The second `that` of one verb opened it.
    split: bool,
}

impl Open {
    /// A clause inside another clause, of a token range.
    fn embedded(
        doc: &Doc<'_>,
        (start, to): (usize, usize),
        force: Force,
        resolution: usize,
        rule: &'static str,
    ) -> Self {
        let limit = bounds::leaves(doc, start, to, true);
        Self { start, limit, force, resolution, rule, split: false }
    }
}

/// `a motion of repudiation of X`, `a motion that X be shut`: the text at `i` is called by what it says.
fn called(doc: &Doc<'_>, texts: &Texts, i: usize, to: usize) -> Option<Open> {
    let named = excerpt::named(doc, i).map(|(start, force)| (start, force, "provision.named"));
    let that = || excerpt::that(doc, i).map(|start| (start, Force::Other, "provision.that"));
    let (start, force, rule) = named.or_else(that)?;
    texts.at(i).map(|r| Open::embedded(doc, (start, to), force, r, rule))
}

/// Another clause under the verb of the one that is open; and where that one ends.
fn further(doc: &Doc<'_>, o: Open, i: usize, to: usize) -> Option<(Open, usize)> {
    if i < o.start + 3 || i >= o.limit {
        return None;
    }
    let next = Open { start: i + 2, ..o };
    // "a demand that A free X and a call for talks"
    if o.rule == "provision.noun"
        && let Some(force) = noun::said_by(doc, i)
        && noun::linked(doc, i)
    {
        return Some((Open { force, ..next }, i - 1));
    }
    if !doc.is(i, "and") || doc.toks[i].quote != doc.toks[o.start].quote {
        return None;
    }
    // "demands that A free X and that B leave"
    if doc.is(i + 1, "that") && doc.any(o.start - 1, &["that", "says", "said", "states", "stated"]) {
        return Some((Open { split: true, ..next }, i));
    }
    // "calls on A to X, and on B to Y"
    let on = |k: usize| doc.any(k, &["on", "upon", "for"]);
    let asks = o.force == Force::Calls && i > o.start + 3 && on(i + 1) && on(o.start - 1);
    (asks && (i + 2..to.min(i + 14)).any(|k| doc.is(k, "to"))).then_some((next, i))
}

/// A sentence and what is around it.
#[derive(Clone, Copy)]
struct Here {
    sent: Sent,
    /// What lies between two headings.
    section: (usize, usize),
    /// The frame that the sentence before leaves behind.
    before: Option<Frame>,
    /// The text that it tells the vote on.
    ruled: Option<usize>,
}

/// The provisions of one sentence; the frame it leaves behind for the next one's `it`.
fn sentence(doc: &Doc<'_>, texts: &Texts, here: Here, out: &mut Vec<Provision>) -> Option<Frame> {
    let Here { sent: Sent { from, to, .. }, section, before, ruled } = here;
    let mut frame: Option<Frame> = None;
    let mut open: Option<Open> = None;
    // Where a verb told nothing, and as far as the next one may go on from it.
    let mut bare: Option<(usize, usize)> = None;
    let mut i = from;
    while i < to {
        let opens = doc.quotes.get(usize::from(doc.toks[i].quote).wrapping_sub(1)).filter(|q| q.from == i);
        if let Some(quote) = opens
            && let Some((resolution, force)) = excerpt::of(doc, texts, quote)
        {
            // "The motion reads: “": the verb before it only opens the quotation.
            open = open.filter(|o| o.start + 1 < quote.open);
            push(doc, out, quote.from, quote.to, force, resolution, "provision.excerpt");
            frame = Some(Frame::of(resolution, doc.toks[i].sent as usize));
            i = quote.to;
            continue;
        }
        if let Some(quote) = opens.filter(|_| open.is_none())
            && let Some(resolution) = excerpt::predicate(doc, texts, quote)
        {
            push(doc, out, quote.from, quote.to, Force::Other, resolution, "provision.predicate");
            frame = Some(Frame { form: Form::THIRD, ..Frame::of(resolution, doc.toks[i].sent as usize) });
            bare = Some((quote.to, quote.to + 8));
            i = quote.to;
            continue;
        }
        if let Some(next) = doc.only_if(i, doc.has(i, Class::TEXT), || called(doc, texts, i, to)) {
            open = Some(next);
            i = next.start;
            continue;
        }
        let known = || frame.or(before).map(|f| f.resolution);
        let noun = doc.opening(i, &noun::FIRST, || noun::at(doc, texts, i, from, known()));
        if let Some((start, force, resolution)) = noun {
            if let Some(o) = open.take() {
                close(doc, out, o, i);
            }
            open = Some(Open::embedded(doc, (start, to), force, resolution, "provision.noun"));
            i = start;
            continue;
        }
        if let Some((o, (next, end))) = open.and_then(|o| Some((o, further(doc, o, i, to)?))) {
            close(doc, out, o, end);
            open = Some(next);
            i = next.start;
            continue;
        }
        let Some(verb) = verb::at(doc, i) else {
            i += 1;
            continue;
        };
        let reach = open.map(|o| (o.start, o.limit)).or(bare);
        let chained = frame.zip(reach).and_then(|(f, (start, limit))| {
            let here = i <= limit + 1 && f.goes_on(doc, i, verb, start);
            here.then_some(f)
        });
        let Some(found) = chained.or_else(|| {
            govern::governing(&At {
                doc,
                texts,
                i,
                verb,
                from,
                to,
                section,
                last: frame.or(before),
                ruled,
                open: open.map(|o| o.start),
            })
        }) else {
            i += 1;
            continue;
        };
        // "and that the Council “views with concern”": the subject alone is no clause.
        if let Some(o) = open.take().filter(|o| !(o.split && i < o.start + 6 && chained.is_none())) {
            close(doc, out, o, i);
        }
        if !verb.speaks && found.told() && bounds::is_attributed(doc, i, to) {
            i += 1;
            continue;
        }
        let (start, force) = start::of(doc, i, to, verb);
        let force =
            if force == Force::Other && !found.law && fits::rules(doc, texts, i, verb, found.resolution) {
                Force::Decides
            } else if force == Force::Other
                && found.rule == "provision.infinitive"
                && !verb.speaks
                && doc.verb(i).is_none_or(|v| v.force.is_none())
            {
                // "a decision to remove Iran", "agreed to send a team"
                Force::Decides
            } else if found.modal && force == Force::Decides && fits::hinders(doc, i) {
                Force::Other
            } else if found.rule == "provision.trailing" || found.law && force == Force::Notes {
                // What others have to do.
                Force::Other
            } else {
                force
            };
        frame = Some(found);
        // "It says nothing of the raids."
        let silent = doc.any(start, &["nothing", "so"])
            || force == Force::Decides && doc.is(start, "whether")
            || force == Force::Notes && doc.is(start, "little")
            || !verb.speaks && doc.any(start, &["no", "nobody", "none"]) && !doc.is(start - 1, "that")
            || fits::counted(doc, i)
            || fits::of_order(doc, start);
        // "..., the motion says."
        let ends = start + 1 >= to && doc.is_kind(start, Kind::Stop);
        if start < to && !silent && !ends {
            let opening = found.rule == "provision.opening";
            let limit = match lead::opening_end(doc, i, to).filter(|_| opening) {
                Some(comma) => comma,
                None => bounds::leaves(doc, start, to, found.embedded),
            };
            let rule = if chained.is_some() { "provision.coordinate" } else { found.rule };
            open = Some(Open { start, limit, force, resolution: found.resolution, rule, split: false });
        }
        bare = (start >= to).then_some((i + 1, i + 6));
        i = if start < to { start.max(i + 1) } else { i + 1 };
    }
    if let Some(o) = open {
        close(doc, out, o, to);
    } else if out.last().is_none_or(|p| p.start < doc.toks[from].start)
        && let Some((start, end, resolution)) = excerpt::told(doc, texts, from, to)
        && !doc.quoted(start)
    {
        push(doc, out, start, end, Force::Notes, resolution, "provision.told");
    } else if let Some(((start, end, resolution), rule)) =
        excerpt::duty(doc, texts, here.sent, section).map(|duty| (duty, "provision.duty")).or_else(|| {
            Some((penalty::at(doc, texts, here.sent, before.map(|f| f.resolution))?, "provision.penalty"))
        })
    {
        push(doc, out, start, end, Force::Other, resolution, rule);
    }
    frame.or_else(|| govern::topic(doc, texts, from, to))
}

/// Ends a clause before the verb at `next`, or where the sentence left it.
fn close(doc: &Doc<'_>, out: &mut Vec<Provision>, open: Open, next: usize) {
    let to = if open.limit < next { open.limit } else { bounds::connector(doc, open.start, next) };
    push(doc, out, open.start, to, open.force, open.resolution, open.rule);
}

fn push(
    doc: &Doc<'_>,
    out: &mut Vec<Provision>,
    from: usize,
    to: usize,
    force: Force,
    resolution: usize,
    rule: &'static str,
) {
    // A provision says something: at least two words, or one that matters (`calls for sanctions`).
    if to < from + 2 && !(to > from && bounds::telling(doc, from, force)) {
        return;
    }
    let to = bounds::end(doc, from, to);
    let words = |k: &usize| !matches!(doc.kind(*k), Some(Kind::Mark | Kind::Comma));
    if (from..to).filter(words).take(2).count() < 2 && !bounds::telling(doc, from, force) {
        return;
    }
    let (start, end) = doc.bytes(from, to);
    out.push(Provision { resolution: Some(resolution), force, start, end, rule, confidence: 0.75 });
}
