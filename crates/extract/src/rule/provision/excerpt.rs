//! Words quoted from a text: `"This committee repudiates the vote," reads an excerpt`, `The motion reads: "..."`; and
//! texts named by what they say: `a motion of solidarity with the strikers`.

use super::subject::{self, Subject};
use super::verb::{self, Verb};
use super::{bounds, fits, noun, start, whose};
use crate::doc::Doc;
use crate::gate::{Gate, Pass};
use crate::lexicon::{Class, Cue, Form};
use crate::quote::Quote;
use crate::reading::Texts;
use crate::record::{ActorKind, Force};
use crate::token::{Kind, Sent};
use crate::words::Words;

/// The text that a quotation is read from, and its force by its first verb.
pub fn of(doc: &Doc<'_>, texts: &Texts, quote: &Quote) -> Option<(usize, Force)> {
    if quote.to < quote.from + 4 {
        return None;
    }
    let resolution = read_after(doc, texts, quote.after())
        .or_else(|| read_before(doc, texts, quote))
        .or_else(|| by_house(doc, texts, quote.after()))?;
    let force = (quote.from..quote.to.min(quote.from + 20))
        .find_map(|k| verb::at(doc, k).filter(|v| v.speaks))
        .map_or(Force::Notes, |v| v.force);
    Some((resolution, force))
}

/// `“This House strongly condemns | the killings”`, `“That the Senate condemn | the raids”`, `“We urge | the government to talk”`: the
/// text's own first verb, and where its clause begins.
pub fn own(doc: &Doc<'_>, quote: &Quote) -> Option<(Verb, usize, Force)> {
    let from = quote.from + usize::from(doc.is(quote.from, "that"));
    let house = from + 1;
    let end = match doc.names.mention_at(house).filter(|m| m.from == house) {
        Some(m) if doc.names.actors[m.actor].is(ActorKind::Body) => m.to,
        _ if doc.has(house, Class::BODYNOUN) || doc.any(house, &["body", "meeting", "summit"]) => house + 1,
        _ => from,
    };
    let end = if doc.any(from, &["this", "the"]) { end } else { from + usize::from(doc.is(from, "we")) };
    let mut at = end;
    while doc.has(at, Class::ADVERB) || doc.ends(at, "ly") {
        at += 1;
    }
    let speaks = |k: usize| verb::at(doc, k).filter(|v| v.speaks && end > from && k + 3 < quote.to);
    // "The Parliament names seven reporters and demands that they be freed"
    let third = |k: &usize| doc.form(*k).has(Form::THIRD) && doc.any(k - 1, &["and"]) && speaks(*k).is_some();
    let first = verb::at(doc, at)?;
    let next = || (at + 2..quote.to).find(third).filter(|_| first.form.has(Form::THIRD));
    let at = if first.speaks { at } else { next()? };
    let read = speaks(at)?;
    let (start, force) = start::of(doc, at, quote.to, read);
    Some((read, start, force))
}

/// `“We condemn the raids and | we demand their end. | It urges”`: does the word at `p` take up a quoted text again?
pub fn goes_on(doc: &Doc<'_>, p: usize) -> bool {
    let opens = doc.sent_of(p).from == p && p > 0 && doc.toks[p - 1].quote == doc.toks[p].quote;
    doc.quoted(p) && doc.any(p, &["we", "it"]) && (opens || p > 0 && doc.any(p - 1, &["and", "but"]))
}

/// `..." reads an excerpt`, `..." the resolution states`
fn read_after(doc: &Doc<'_>, texts: &Texts, i: usize) -> Option<usize> {
    let reads =
        |k: usize| doc.any(k, &["reads", "read", "says", "said", "states", "stated", "adds", "added"]);
    let part = |k: usize| {
        doc.any(
            k,
            &[
                "excerpt", "passage", "preamble", "paragraph", "clause", "wording", "recital", "section",
                "article",
            ],
        ) || texts.at(k).is_some()
            // "said the bill's sponsor"
            && !doc.is_kind(k + 1, Kind::Poss)
    };
    let article = |k: usize| k + usize::from(doc.has(k, Class::DET));
    // "... of mankind", the resolution says
    let i = i + usize::from(doc.is_kind(i, Kind::Comma) && !reads(i + 1));
    if reads(i) {
        let noun = article(i + 1);
        return (noun..doc.sent_of(i).to.min(noun + 3)).any(part).then(|| texts.before(noun + 3)).flatten();
    }
    let noun = article(i);
    let verb = (noun + 1..noun + 4).find(|k| reads(*k))?;
    texts.at(verb - 1).filter(|_| texts.at(noun).is_some() || part(noun))
}

/// `..." PACE has declared`, `..." said the Parliament`: of the house that has carried the text.
fn by_house(doc: &Doc<'_>, texts: &Texts, i: usize) -> Option<usize> {
    const SAYS: &[&str] =
        &["said", "says", "stated", "states", "declared", "noted", "stressed", "underlined"];
    let article = |k: usize| k + usize::from(doc.has(k, Class::DET));
    let i = i + usize::from(doc.is_kind(i, Kind::Comma));
    let first = article(if doc.any(i, SAYS) { i + 1 } else { i });
    // "said the committee's chairman"
    let house = doc.names.mention_at(first).filter(|m| m.from == first && !doc.is_kind(m.to, Kind::Poss))?;
    let verb = house.to + usize::from(doc.has(house.to, Class::AUX));
    let says = doc.any(i, SAYS) || doc.any(verb, SAYS);
    says.then(|| carried_by(doc, texts, house.actor, i)).flatten()
}

/// The text that a house has carried, told of before token `i` at best.
fn carried_by(doc: &Doc<'_>, texts: &Texts, house: usize, i: usize) -> Option<usize> {
    let own = |r: &usize| texts.resolutions[*r].body == Some(house) && super::house::carried(texts, *r);
    let text = || texts.before(i).filter(own).or_else(|| (0..texts.resolutions.len().min(8)).find(own));
    subject::may_adopt(doc, texts, house).then(text).flatten()
}

/// `The motion reads: "`, `The text says in part: "That the House condemns`
fn read_before(doc: &Doc<'_>, texts: &Texts, quote: &Quote) -> Option<usize> {
    let from = doc.sent_of(quote.open).from;
    let colon = quote.open.checked_sub(1).filter(|c| *c > from)?;
    let lead = doc.is_kind(colon, Kind::Colon) || doc.is_kind(colon, Kind::Comma);
    let opens = own(doc, quote).is_some();
    let says = |k: usize| {
        doc.any(k, &["reads", "read"]) || opens && doc.any(k, &["says", "said", "states", "stated"])
    };
    let verb = (from.max(colon.saturating_sub(4))..colon).rev().find(|k| says(*k))?;
    texts.at(verb.checked_sub(1)?).filter(|_| lead)
}

/// `The resolution "bows before the victims"`: a quotation that is all the text's verb and what follows; and its text.
pub fn predicate(doc: &Doc<'_>, texts: &Texts, quote: &Quote) -> Option<usize> {
    let first = quote.from;
    if quote.to < first + 3 || quote.open <= doc.sent_of(first).from + 1 {
        return None;
    }
    let low = doc.low(first);
    let finite = doc.any(first, &["is", "has", "was", "does", "will", "would"])
        || low.ends_with('s') && !low.ends_with("ss") && doc.is_kind(first, Kind::Word);
    if !finite
        || doc.cap(first)
        || fits::said_aside(doc, first)
        || verb::at(doc, first).is_some_and(|v| v.speaks)
    {
        return None;
    }
    // "The decision “contains major errors,” Ankara said", "..., said the ministry": theirs.
    let sent = doc.sent_of(first);
    let next = quote.close.map_or(sent.to, |c| c + 1);
    let next = next + usize::from(doc.is_kind(next, Kind::Comma));
    let inverted = next < sent.to && doc.cue(next) == Some(Cue::Say) && doc.form(next).has(Form::PAST);
    if inverted || bounds::is_attributed(doc, first, sent.to) {
        return None;
    }
    let p = subject::before(doc, quote.open)?;
    let from = sent.from;
    let found = subject::ending(doc, texts, p, from)?;
    // "The envoy said the resolution “is void”": an opinion.
    let lead = found.start - usize::from(found.start > from && doc.has(found.start - 1, Class::DET));
    let opens = lead == from || doc.is_kind(lead - 1, Kind::Comma);
    match found.subject {
        Subject::Text(r) if opens && !doc.is_kind(p, Kind::Comma) && !fits::spoken(doc, from, p) => Some(r),
        _ => None,
    }
}

/// A sentence that is told by its text: `According to the motion, Oslo bears a duty`, `Oslo bears a duty, the text says`.
/// The clause's token range, and the text.
pub fn told(doc: &Doc<'_>, texts: &Texts, from: usize, to: usize) -> Option<(usize, usize, usize)> {
    if doc.is(from, "according") && doc.is(from + 1, "to") {
        let comma = (from + 3..to.min(from + 12)).find(|k| doc.is_kind(*k, Kind::Comma))?;
        // "According to the bill's sponsor"
        let owner = (from + 3..comma).any(|k| doc.is_kind(k, Kind::Poss));
        // "According to MEPs, the trials are unfair"
        let at = from + 2 + usize::from(doc.has(from + 2, Class::DET));
        let house = doc.names.mention_at(at).filter(|m| m.from == at && m.to == comma);
        let by_house = || carried_by(doc, texts, house?.actor, from);
        let text = texts.at(comma - 1).or_else(|| texts.at(from + 3)).or_else(by_house);
        let text = text.filter(|_| !owner)?;
        // "According to the bill, sponsored by MK X, such acts"
        let by = doc.form(comma + 1).has(Form::PARTICIPLE) && doc.is(comma + 2, "by");
        let shut = (comma + 3..to.min(comma + 16)).find(|k| by && doc.is_kind(*k, Kind::Comma));
        return Some((shut.unwrap_or(comma) + 1, to, text));
    }
    texts.at(to.wrapping_sub(2)).or_else(|| texts.at(to.wrapping_sub(3)))?;
    let comma = (from + 4..to).rev().take(9).find(|k| doc.is_kind(*k, Kind::Comma) && !doc.quoted(*k))?;
    let says = doc.any(to - 2, &["says", "states", "reads", "said"]);
    let noun = if doc.is(comma + 1, "according") && doc.is(comma + 2, "to") { to - 2 } else { to - 3 };
    let text = texts.at(noun).filter(|_| (says || noun == to - 2) && noun > comma)?;
    Some((from, comma, text))
}

/// What lays a duty on somebody.
pub static DUTIES: Gate = Gate { words: Words::of(&["must", "should"]), ..Gate::CLOSED };

/// `Jailers must answer for it, MEPs insist`, `Oslo should pay, says the Council`: a duty that a body's members tell in the
/// present stands in their text. The clause's token range, and the text.
pub fn duty(
    doc: &Doc<'_>,
    texts: &Texts,
    sent: Sent,
    section: (usize, usize),
    last: Option<usize>,
) -> Option<(usize, usize, usize)> {
    const TELLS: &[&str] =
        &["insist", "say", "stress", "warn", "add", "underline", "note", "argue", "demand"];
    let Sent { from, to, .. } = sent;
    doc.next(from, to + 1, Pass::Duty)?;
    if let Some(found) = aside_duty(doc, texts, from, to) {
        return Some(found);
    }
    let comma = (from + 4..to).rev().take(8).find(|k| doc.is_kind(*k, Kind::Comma) && !doc.quoted(*k))?;
    // "Any deal should be conditional on it, it stresses"
    let its =
        doc.is(comma + 1, "it") && doc.is_kind(comma + 3, Kind::Stop) && doc.form(comma + 2).has(Form::THIRD);
    if let Some(text) = last.filter(|_| its) {
        let must = (from + 1..comma).find(|k| doc.any(*k, &["must", "should"]) && !doc.quoted(*k))?;
        return Some((must + 1, comma, text));
    }
    let tells = |k: &usize| {
        let now = doc.form(*k).0 & (Form::BASE.0 | Form::THIRD.0) != 0;
        now && doc.verb(*k).is_some_and(|v| TELLS.contains(&v.lemma))
    };
    let verb = (comma + 1..to).find(tells)?;
    // The subject on the one side, nothing on the other.
    let after = verb == comma + 1;
    if !after && verb + 3 < to {
        return None;
    }
    let (first, end) = if after { (verb + 1, to) } else { (comma + 1, verb) };
    let first = first + usize::from(doc.has(first, Class::DET));
    let body = doc.names.mention_at(first).filter(|m| m.to + 2 >= end).map(|m| m.actor);
    let text = match body {
        Some(actor) if subject::may_adopt(doc, texts, actor) => {
            whose::text_of(doc, texts, actor, verb, to, section)?
        }
        None if doc.any(first, &["meps", "lawmakers", "members", "deputies"]) && first + 2 >= end => {
            whose::house(doc, texts, first, (from, to), verb)
                .or_else(|| whose::in_section(texts, verb, section))?
        }
        _ => return None,
    };
    let modal = (from + 1..comma).take(40).find(|k| doc.any(*k, &["must", "should"]) && !doc.quoted(*k))?;
    let start = modal + 1 + usize::from(doc.is(modal + 1, "be") && doc.is_kind(modal + 2, Kind::Mark));
    Some((start, comma, text))
}

/// `Iran, the text says, must free them`, `Iran must free them, says the text, and pay`: the duty, and its text.
fn aside_duty(doc: &Doc<'_>, texts: &Texts, from: usize, to: usize) -> Option<(usize, usize, usize)> {
    let open = (from + 1..to.min(from + 24)).find(|k| doc.is_kind(*k, Kind::Comma) && !doc.quoted(*k))?;
    let close = (open + 3..to.min(open + 7)).find(|k| doc.is_kind(*k, Kind::Comma))?;
    let says = |k: usize| doc.any(k, &["says", "states", "adds", "insists"]);
    let text = if says(close - 1) {
        texts.at(close - 2)
    } else if says(open + 1) {
        texts.at(close - 1)
    } else {
        None
    }?;
    let must = |k: usize| doc.any(k, &["must", "should"]) && !doc.quoted(k);
    if must(close + 1) {
        return Some((close + 2, to, text));
    }
    let modal = (from + 1..open).find(|k| must(*k))?;
    Some((modal + 1, open, text))
}

/// `a motion of repudiation of the election`: where the clause starts, and its force.
fn named(doc: &Doc<'_>, i: usize) -> Option<(usize, Force)> {
    if !doc.has(i, Class::TEXT) || doc.has(i, Class::TEXTS) || !doc.is(i + 1, "of") {
        return None;
    }
    noun::said_by(doc, i + 2).map(|force| (i + 4, force))
}

/// `a motion that the massacre be recognised`: where the clause starts; `a motion that would bar` is no such clause.
fn that(doc: &Doc<'_>, i: usize) -> Option<usize> {
    if !doc.has(i, Class::TEXT) || doc.has(i, Class::TEXTS) || !doc.is(i + 1, "that") {
        return None;
    }
    let be = (i + 3..doc.sent_of(i).to.min(i + 14)).find(|k| {
        doc.is(*k, "be")
            || doc.has(*k, Class::AUX.or(Class::MODAL).or(Class::REL))
            || doc.is_kind(*k, Kind::Comma)
    })?;
    let named = doc.has(i + 2, Class::DET.or(Class::POSS)) || doc.names.mention_at(i + 2).is_some();
    (named && doc.is(be, "be") && !doc.is(be - 1, "to")).then_some(i + 2)
}

/// `a motion of repudiation of X`, `a motion that X be shut`: the text at `i` is called by what it says.
pub(super) fn called(doc: &Doc<'_>, i: usize) -> Option<(usize, Force, &'static str)> {
    let told = named(doc, i).map(|(start, force)| (start, force, "provision.named"));
    told.or_else(|| that(doc, i).map(|start| (start, Force::Other, "provision.that")))
}
