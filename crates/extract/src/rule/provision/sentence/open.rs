//! A clause that is being read, how it goes on under the same verb, and where it ends.

use super::super::{bounds, noun, push, start, verb};
use crate::doc::Doc;
use crate::lexicon::Form;
use crate::reading::Provision;
use crate::record::Force;

/// A clause that is being read: its first token, where the sentence leaves it, its force and its text.
#[derive(Clone, Copy)]
pub(super) struct Open {
    pub start: usize,
    pub limit: usize,
    pub force: Force,
    pub resolution: usize,
    pub rule: &'static str,
    /// The second `that` of one verb opened it.
    pub split: bool,
}

impl Open {
    /// A clause inside another clause, of a token range.
    pub fn embedded(
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

/// Another clause under the verb of the one that is open; and where that one ends.
pub(super) fn further(doc: &Doc<'_>, o: Open, i: usize, to: usize) -> Option<(Open, usize)> {
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
    // "is one requiring agents to report and another that bars children"
    let verb = i + 2 + usize::from(doc.any(i + 2, &["that", "which"]));
    if o.rule == "provision.participle"
        && doc.is(i + 1, "another")
        && let Some(read) = verb::at(doc, verb).filter(|v| v.known)
    {
        let (start, force) = start::of(doc, verb, to, read);
        return Some((Open { start, force, ..o }, i));
    }
    // "demands that A free X and that B leave"
    if doc.is(i + 1, "that") && doc.any(o.start - 1, &["that", "says", "said", "states", "stated"]) {
        return Some((Open { split: true, ..next }, i));
    }
    // "calls on A to X, and on B to Y"
    let on = |k: usize| doc.any(k, &["on", "upon", "for"]);
    let asks = o.force == Force::Calls && i > o.start + 3 && on(i + 1) && on(o.start - 1);
    let does = |k| doc.is(k, "to") && (!doc.is(i + 1, "for") || verb::form(doc, k + 1).has(Form::BASE));
    (asks && (i + 2..to.min(i + 14)).any(does)).then_some((next, i))
}

/// Ends a clause before the verb at `next`, or where the sentence left it.
pub(super) fn close(doc: &Doc<'_>, out: &mut Vec<Provision>, open: Open, next: usize) {
    let to = if open.limit < next { open.limit } else { bounds::connector(doc, open.start, next) };
    push(doc, out, open.start, to, open.force, open.resolution, open.rule);
}
