//! Lists that go on under their lead: `It calls upon the authorities to:`, `The resolution also:`.

use super::bounds::connector;
use super::frame::{Frame, noun_like};
use super::verb::Verb;
use super::{push, start, verb};
use crate::doc::Doc;
use crate::lexicon::{Class, Cue, Form};
use crate::reading::{Provision, Texts};
use crate::record::{ActorKind, Force, ResolutionKind};
use crate::token::{Kind, Sent};

/// What the items of a list go on from.
#[derive(Clone, Copy)]
pub enum Lead {
    Clause(Force, usize),
    Subject(usize),
    /// What the house resolved to do.
    Deeds(usize),
}

impl Lead {
    /// The same, of another text.
    pub fn of(self, text: usize) -> Self {
        match self {
            Self::Clause(force, _) => Self::Clause(force, text),
            Self::Subject(_) => Self::Subject(text),
            Self::Deeds(_) => Self::Deeds(text),
        }
    }
}

/// `- Chad. The Council called for an inquiry. This one went to a vote`: the text that an item is the first to tell of.
pub fn own_text(doc: &Doc<'_>, texts: &Texts, s: usize) -> Option<usize> {
    let sent = doc.sents[s];
    let end = doc.sents.partition_point(|o| o.para <= sent.para);
    let own = texts.first_told(sent.from, doc.sents[end - 1].to)?;
    // "- repeal the 2019 Press Act": what an item is about, and no text that speaks
    let text = &texts.resolutions[own];
    (text.kind != ResolutionKind::Act && !text.events.is_empty()).then_some(own)
}

/// `It calls upon the authorities to:`, `That the Senate—`: a sentence that a list goes on from.
pub fn leads(doc: &Doc<'_>, sent: Sent) -> bool {
    let last = sent.to - 1;
    doc.is_kind(last, Kind::Colon) || doc.is_kind(last, Kind::Dash) && doc.is(sent.from, "that")
}

/// `I move: That the Senate—`: the one text that an article of minutes tells of.
pub fn moved(doc: &Doc<'_>, texts: &Texts, sent: Sent) -> Option<usize> {
    let house = doc.has(sent.from + 2, Class::BODYNOUN) || doc.names.mention_at(sent.from + 2).is_some();
    let that = house && doc.is(sent.from, "that") && doc.any(sent.from + 1, &["this", "the"]);
    (that && texts.resolutions.len() == 1).then_some(0)
}

/// `The Assembly:`, `It:` under a heading: the house that adopted the text spoken of.
pub fn housed(doc: &Doc<'_>, texts: &Texts, sent: Sent) -> Option<usize> {
    let last = sent.to - 1;
    let named = doc.names.within(sent.from, last).first();
    let house = named.is_some_and(|m| m.to == last && super::subject::may_adopt(doc, texts, m.actor));
    let noun = last > sent.from && doc.has(last - 1, Class::BODYNOUN) && doc.has(sent.from, Class::DET);
    let short = last < sent.from + 9 && (house || noun || last == sent.from + 1 && doc.is(sent.from, "it"));
    // "In other business, the Senate:"
    let other = (sent.from..last.min(sent.from + 3)).any(|k| doc.is(k, "other"));
    if short && !other { texts.before(sent.from) } else { None }
}

/// `Among other things, the motion:`, `It demands:`, `The text calls for:`: the text that the last clause before a colon opens with.
pub fn texted(doc: &Doc<'_>, texts: &Texts, sent: Sent) -> Option<usize> {
    let colon = sent.to - 1;
    let comma = (sent.from..colon).rev().find(|k| doc.is_kind(*k, Kind::Comma));
    let lead = comma.map_or(sent.from, |k| k + 1);
    if doc.is(lead, "it") {
        return if colon < lead + 5 { texts.before(lead) } else { None };
    }
    let noun =
        (lead..colon.min(lead + 4)).find(|k| doc.has(*k, Class::TEXT) && !doc.has(*k, Class::TEXTS))?;
    let the = doc.any(lead, &["the", "this"]) && colon < noun + 5;
    let named = super::subject::text_at(doc, texts, noun).map(|t| t.0);
    if the { named.or_else(|| texts.before(lead)) } else { None }
}

/// `The network calls on ministers to:`, `The groups want:`: somebody other than the text or its house asks for what the list
/// holds.
pub fn asks(doc: &Doc<'_>, sent: Sent) -> bool {
    let end = sent.to.min(sent.from + 12);
    let asking = |i: &usize| {
        let force = verb::at(doc, *i).filter(|v| v.known && !noun_like(doc, *i)).map(|v| v.force);
        doc.cue(*i) == Some(Cue::Ask) || force.is_some_and(|f| ASKING.contains(&f))
    };
    let Some(verb) = (sent.from + 1..end).find(asking) else { return false };
    if let Some(m) = doc.names.within(sent.from, verb.min(sent.from + 4)).first() {
        return !doc.names.actors[m.actor].is(ActorKind::Body);
    }
    let own = |k: usize| {
        doc.has(k, Class::TEXT.or(Class::BODYNOUN).or(Class::MEMBER))
            || doc.any(k, &["it", "they", "that", "which"])
    };
    let noun = doc.has(sent.from, Class::DET) && verb > sent.from + 1 || doc.is(sent.from, "we");
    noun && !(sent.from..verb).any(own)
}

const ASKING: &[Force] = &[Force::Demands, Force::Calls, Force::Urges, Force::Requests];

/// What a text is told to consist of.
const POINTS: &[&str] =
    &["points", "provisions", "features", "measures", "elements", "changes", "proposals", "highlights"];

/// What the items after a colon go on from, where no clause is open: `what they want:`, `Its demands:`, else its subject.
pub fn lead(doc: &Doc<'_>, texts: &Texts, colon: usize, resolution: usize) -> Lead {
    let resolution = twins(doc, texts, colon - 1).unwrap_or(resolution);
    // "The motion calls for:"
    let verb = colon - 1 - usize::from(doc.is(colon - 1, "for") && colon > 2);
    let wants = verb::at(doc, verb).filter(|v| v.known && ASKING.contains(&v.force)).map(|v| v.force);
    let noun = doc.any(colon - 1, &["demands", "requests", "calls"]).then_some(Force::Demands);
    // "Its main points are:", "Key provisions:"
    let end = colon - usize::from(doc.any(colon - 1, &["are", "were", "include", "included"]));
    let points = doc.any(end - 1, POINTS).then_some(Force::Other);
    // "The House also resolved to:"
    let open = doc.is(colon - 1, "to") && colon > 1;
    if open && doc.any(colon - 2, &["resolved", "decided", "agreed", "voted"]) {
        return Lead::Deeds(resolution);
    }
    match wants.or(noun).or(points) {
        Some(force) => Lead::Clause(force, resolution),
        None => Lead::Subject(resolution),
    }
}

/// How far back two rival texts are told of.
const RIVALS: usize = 300;

/// `The resolutions:`, `Both texts urge`: those of two houses that say the same, and of two rivals the one told first, are the first
/// one's.
pub fn twins(doc: &Doc<'_>, texts: &Texts, k: usize) -> Option<usize> {
    let both = |d: usize| doc.any(d, &["the", "both", "two", "identical", "twin", "companion"]);
    let [first, second, ..] = texts.resolutions.as_slice() else { return None };
    let plural = k > 0 && doc.has(k, Class::TEXTS) && both(k - 1);
    // "Both drafts demanded": the two that were told last
    if plural && doc.is(k - 1, "both") {
        let told = texts.within(k.saturating_sub(RIVALS), k - 1);
        let last = told.last()?.2;
        return told.iter().rev().map(|m| m.2).find(|r| *r != last).map(|r| r.min(last));
    }
    let same = first.kind == second.kind && first.body != second.body && first.subjects == second.subjects;
    (plural && same && texts.resolutions.len() == 2).then_some(0)
}

/// `(a) | condemns`, `iv. | urges`: the first word behind what counts an item.
fn label(doc: &Doc<'_>, from: usize) -> usize {
    let open = from + usize::from(doc.is_kind(from, Kind::Open));
    let shut = matches!(doc.kind(open + 1), Some(Kind::Close | Kind::Stop));
    if shut && doc.low(open).len() <= 4 { open + 2 } else { from }
}

/// `- Bars firms from lending`: does an item open with what its text does?
pub fn acts(doc: &Doc<'_>, sent: Sent) -> bool {
    let first = label(doc, sent.from);
    let first = first + usize::from(!doc.is_kind(first, Kind::Word));
    verb::at(doc, first).is_some_and(|v| v.form.has(Form::THIRD)) && !noun_like(doc, first)
}

/// One item of a list.
pub fn item(doc: &Doc<'_>, from: usize, to: usize, lead: Lead, out: &mut Vec<Provision>) {
    let first = label(doc, from);
    let verb = (first..to.min(first + 3))
        .find_map(|i| verb::at(doc, i).filter(|v| v.known && !noun_like(doc, i)).map(|v| (i, v)));
    let own = |resolution| verb.map(|(i, v)| (start::of(doc, i, to, v), resolution));
    if let (Lead::Subject(resolution) | Lead::Deeds(resolution), Some((i, v))) = (lead, verb) {
        return deeds(doc, (i, v), to, resolution, out);
    }
    let found = match lead {
        // "The motion reads:", "(a) condemns the raids"
        Lead::Clause(Force::Notes, resolution)
            if verb.is_some_and(|(i, v)| i == first && v.speaks && v.form.has(Form::THIRD)) =>
        {
            own(resolution)
        }
        Lead::Clause(force, resolution) => Some(((from, force), resolution)),
        Lead::Subject(_) => None,
        Lead::Deeds(resolution) => Some(((first + 1, Force::Decides), resolution)),
    };
    if let Some(((start, force), resolution)) = found {
        push(doc, out, start, to, force, resolution, "provision.item");
    }
}

/// `- condemns the raids and calls for talks`: each verb of an item that shares the subject of its lead.
fn deeds(doc: &Doc<'_>, (i, verb): (usize, Verb), to: usize, resolution: usize, out: &mut Vec<Provision>) {
    let frame = Frame { form: verb.form, ..Frame::of(resolution, doc.toks[i].sent as usize) };
    let (mut start, mut force) = start::of(doc, i, to, verb);
    let mut k = start + 1;
    while k < to {
        if let Some(next) = verb::at(doc, k).filter(|v| v.known && (v.speaks || v.form == Form::THIRD))
            && frame.goes_on(doc, k, next, start)
        {
            push(doc, out, start, connector(doc, start, k), force, resolution, "provision.item");
            (start, force) = start::of(doc, k, to, next);
            k = start.max(k);
        }
        k += 1;
    }
    push(doc, out, start, to, force, resolution, "provision.item");
}
