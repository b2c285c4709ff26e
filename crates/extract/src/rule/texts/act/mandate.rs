//! What the bodies of states decide without a word for the text: `agreed to send investigators`, `extended the mandate of the
//! mission`, `ordered an inquiry`.

use super::*;
use crate::record::Force;

/// What such a decision opens with.
pub static WORDS: Words = Words::of(&[
    "agreed", "decided", "resolved", "extended", "renewed", "prolonged", "established", "created",
    "launched", "ordered", "authorized", "authorised", "appointed", "set", "extends", "renews", "orders",
    "launches", "sets", "imposed", "imposes", "lifted", "lifts", "tightened", "eased", "slapped", "clamped",
]);

/// Who looks into a country on behalf of a body.
const SENT: &[&str] = &[
    "mission", "inquiry", "enquiry", "investigation", "investigations", "probe", "commission", "rapporteur",
    "mechanism", "experts", "expert", "investigators", "investigator", "monitors", "monitor", "observers",
    "watchdog",
];

const MANDATE: &[&str] = &["mandate", "mandates"];

/// What it does there.
pub(super) const DOES: &[&str] = &[
    "extend", "renew", "prolong", "establish", "create", "set", "appoint", "send", "dispatch", "launch",
    "open", "order", "authorize", "authorise", "lift", "impose", "suspend", "keep", "retain", "maintain",
    "continue", "readmit", "reinstate", "expel", "exclude", "bar", "restore", "end", "terminate",
];

/// What bodies of states lay on one of them, and take off again.
const MEASURES: &[&str] = &["sanctions", "suspension", "embargo", "membership"];

/// `imposed sanctions | on Chad`, `renewed the arms embargo`
const SANCTIONS: &[&str] = &["sanctions", "embargo", "embargoes"];

/// Is the act told by such a verb?
pub fn mandated(doc: &Doc<'_>, i: usize) -> bool {
    doc.among(i, &WORDS) || voted(doc, i, doc.sent_of(i).to)
}

/// `voted to keep its rapporteur | on racism`, `extended the mandate | on Mali`: where the matter begins that a mandate is for; none
/// where it goes back to what was told, as in `its expert on the country`.
pub fn charge(doc: &Doc<'_>, tok: usize) -> Option<usize> {
    let to = doc.sent_of(tok).to.min(tok + 20);
    let held = |k: &usize| (doc.any(*k, SENT) || doc.any(*k, MANDATE)) && doc.any(k + 1, &["on", "for"]);
    let ends = |k: &usize| doc.is_kind(*k, Kind::Semicolon) || doc.has(*k, Class::TEXT);
    let on = (tok + 1..to).take_while(|k| !ends(k)).find(held)? + 1;
    let first = on + 1 + usize::from(doc.has(on + 1, Class::DET));
    // "on the crackdown", but "on the right to food", "on the sale of children"
    let told = doc.any(on + 1, &["the", "this", "that"]) && !doc.any(first + 1, &["to", "of", "against"]);
    let own = doc.is_kind(first, Kind::Word) && !doc.has(first, Class::PRON) && !told;
    own.then_some(on)
}

/// `the Council's | vote | yesterday to renew the mandate of its mission`, `the | decision | of the Council to extend it`
pub(super) fn voted(doc: &Doc<'_>, i: usize, to: usize) -> bool {
    if !doc.any(i, &["vote", "decision"]) || doc.quoted(i) {
        return false;
    }
    let of_states =
        |m: &&crate::names::Mention| doc.names.entry(doc.lex, m.actor).is_some_and(Known::of_states);
    let before = || {
        let poss = i.checked_sub(2).filter(|_| doc.is_kind(i - 1, Kind::Poss))?;
        doc.names.mention_at(poss).filter(|m| m.to + 1 == i)
    };
    let behind = || {
        let at = i + 2 + usize::from(doc.has(i + 2, Class::DET));
        doc.names.mention_at(at).filter(|_| doc.any(i + 1, &["of", "by"]))
    };
    let Some(owner) = before().or_else(behind).filter(of_states) else { return false };
    let (lead, open) = (i.min(owner.from), owner.to.max(i + 1));
    let hi = to.min(open + 17);
    let Some(aim) = (open..to.min(open + 5)).find(|k| doc.is(*k, "to") && doc.any(k + 1, DOES)) else {
        return false;
    };
    let ahead = (lead.saturating_sub(9)..lead)
        .any(|k| doc.any(k, &["ahead", "before", "until", "prior", "eve", "if"]));
    let day = doc.dates_in(i, hi).all(|d| !d.ahead);
    !ahead && day && (aim + 2..hi).any(|k| doc.any(k, MANDATE) || doc.any(k, SENT) || doc.any(k, MEASURES))
}

/// Does a body decide here on such a mission?
pub fn decides(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> bool {
    if voted(doc, i, to) {
        return true;
    }
    // "The Arab League approved sanctions against Chad"
    let approves = doc.any(i, &["approved", "adopted", "endorsed"]) && !doc.quoted(i);
    let laid = |k: usize| doc.any(k, SANCTIONS) && doc.any(k + 1, &["on", "against", "upon"]);
    if approves && (i + 1..to.min(i + 5)).any(laid) {
        return acts_for_states(doc, i, from);
    }
    if !doc.among(i, &WORDS) || doc.quoted(i) {
        return false;
    }
    let low = doc.low(i);
    let hi = to.min(i + 14);
    // "Nigeria's Senate on Thursday resolved to invite the president"
    let aim = (i + 1..to.min(i + 5)).any(|k| doc.any(k, &["to", "that"]));
    // "sequel to the adoption of a motion", "to a motion titled “...”": told by its own name
    let named = |k: usize| {
        doc.seq(k, &["a", "motion"])
            && (doc.any(k + 2, &["titled", "entitled", "tagged", "captioned"])
                || doc.seq(k.wrapping_sub(2), &["adoption", "of"]))
    };
    if low == "resolved" && aim && house::national(doc, i, from) && !(i..doc.len().min(i + 200)).any(named) {
        return true;
    }
    let told = if matches!(low, "agreed" | "decided" | "resolved") {
        // "agreed on Friday to send investigators", "decided, with Chad alone against, to send them"
        let does = |k: &usize| doc.is(*k, "to") && doc.any(k + 1, DOES);
        let near = || (i + 1..to.min(i + 5)).find(does);
        // "decided on Friday, after a debate of two days, to suspend Mali"
        let aside = || Some(crate::rule::provision::past_asides(doc, i + 1, to)).filter(does);
        let aim = votes_to_do(doc, i).map(|k| k - 1).or_else(near).or_else(aside);
        aim.is_some_and(|k| {
            // "agreed to suspend Mali"
            let member = doc.any(k + 1, &["suspend", "readmit", "reinstate", "expel"])
                && doc.names.actor_at(k + 2).is_some_and(|a| doc.names.actors[a].is(ActorKind::State));
            member
                || (k + 2..to.min(k + 14))
                    .any(|n| doc.any(n, MANDATE) || doc.any(n, SENT) || doc.any(n, MEASURES))
        })
    } else if matches!(low, "extended" | "renewed" | "prolonged" | "extends" | "renews") {
        passive(doc, i, from)
            || (i + 1..hi).any(|k| doc.any(k, MANDATE) || doc.any(k, SENT))
            || (i + 1..to.min(i + 6)).any(|k| doc.any(k, SANCTIONS))
    } else if matches!(
        low,
        "imposed" | "imposes" | "lifted" | "lifts" | "tightened" | "eased" | "slapped" | "clamped"
    ) {
        (i + 1..to.min(i + 6)).any(|k| doc.any(k, SANCTIONS) && doc.any(k + 1, &["on", "against", "upon"]))
    } else {
        let up = i + 1 + usize::from(doc.is(i + 1, "up"));
        // "created the post of an independent expert"
        let post = doc.is(up, "the")
            && doc.any(up + 1, &["post", "office", "position", "mandate"])
            && doc.is(up + 2, "of");
        let new = doc.has(up, Class::INDEF) || post || doc.role_of(i) == crate::text::Role::Headline;
        new && !(matches!(low, "set" | "sets") && up == i + 1) && (up..hi).any(|k| doc.any(k, SENT))
    };
    // "The council set up a commission of inquiry in 2011"
    let long_ago = || {
        let year = |d: &crate::date::When| doc.meta.published.is_some_and(|p| d.past.year < p.year());
        doc.dates_in(from, to).any(|d| d.firm && d.past.month.is_none() && year(d))
    };
    told && acts_for_states(doc, i, from) && !long_ago()
}

/// `The mandate of the expert on Mali was extended`
fn passive(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    i > from + 3
        && doc.any(i - 1, &["was", "were"])
        && doc.has(from, Class::DET.or(Class::POSS))
        && doc.any(from + 1, MANDATE)
}

/// Is the subject a body of states, no committee of it and no court?
fn acts_for_states(doc: &Doc<'_>, verb: usize, from: usize) -> bool {
    let mut lead = verb;
    while lead > from
        && (doc.has(lead - 1, Class::AUX.or(Class::ADVERB).or(Class::WEEKDAY))
            || doc.any(lead - 1, &["on", "also", "then", "today", "this", "morning", "afternoon", "evening"]))
    {
        lead -= 1;
    }
    // "the council in Geneva"
    if lead > from + 1 && doc.is(lead - 2, "in") && doc.names.place_at(lead - 1) {
        lead -= 2;
    }
    let named = |end: usize| doc.names.mention_at(end.checked_sub(1)?).filter(|m| m.to == end);
    // "ECOWAS leaders", "African Union heads of state": those who decide for an organization of states
    let mut seats = lead;
    while seats > from
        && lead < seats + 5
        && doc
            .any(seats - 1, &["leaders", "ministers", "foreign", "heads", "of", "state", "government", "and"])
    {
        seats -= 1;
    }
    let union = named(seats).filter(|m| {
        let known = doc.names.entry(doc.lex, m.actor);
        doc.names.actors[m.actor].is(ActorKind::Organization) && known.is_some_and(Known::decides_for_members)
    });
    if let Some(m) = union {
        let start = m.from - usize::from(m.from > from && doc.has(m.from - 1, Class::DET));
        return !(start > from && doc.has(start - 1, Class::PREP))
            && !(seats..verb).any(|k| doc.any(k, &["was", "were", "be", "been", "had"]));
    }
    // "The Council adopted a text on Mali. (A draft was withdrawn.) It also extended the mandate": the subject of a sentence before.
    let before = || {
        let para = doc.para_of(from);
        let sents = doc.sents[..doc.toks[from].sent as usize].iter().rev().take(3);
        sents.take_while(|s| s.para == para).find_map(|s| {
            doc.names.within(s.from, s.to.min(s.from + 4)).first().filter(|m| m.from <= s.from + 1)
        })
    };
    // "By consensus, it also extended"
    // "On May 16 it unanimously extended"
    let dated = |d: &crate::date::When| d.to + 1 == lead && d.from <= from + 1;
    let fronted = lead > from + 2 && doc.is_kind(lead - 2, Kind::Comma)
        || lead > from + 1 && doc.dates_in(from, lead).any(dated);
    let it =
        lead > from && doc.is(lead - 1, "it") && (lead == from + 1 || fronted) || passive(doc, verb, from);
    let subject = if it { before() } else { named(lead) };
    let Some(m) = subject else {
        return false;
    };
    let from = if it { doc.sent_of(m.from).from } else { from };
    let verb = if it { m.to } else { verb };
    let start = m.from - usize::from(m.from > from && doc.has(m.from - 1, Class::DET));
    let body = doc.names.actors[m.actor].is(ActorKind::Body)
        && doc
            .names
            .entry(doc.lex, m.actor)
            .is_some_and(|k| k.of_states() || !k.domestic() && k.role == "single");
    body && !(start > from && doc.has(start - 1, Class::PREP))
        && !(m.to..verb).any(|k| doc.any(k, &["was", "were", "is", "are", "be", "been", "had"]))
}

/// `renewed the mandates of its experts on Mali and Chad`: the noun, where the act at `verb` is on several.
pub fn several(doc: &Doc<'_>, verb: usize, to: usize) -> Option<usize> {
    (verb + 1..to.min(verb + 14)).find(|k| doc.is(*k, "mandates")).filter(|_| mandated(doc, verb))
}

/// `MEPs condemn the adoption of a law on foreign agents`: what a text deplores of another house.
pub(super) fn deplored(doc: &Doc<'_>, i: usize) -> bool {
    let blames =
        |k: usize| doc.verb(k).is_some_and(|v| matches!(v.force, Some(Force::Condemns | Force::Concerned)));
    let law = |k: usize| {
        doc.has(k, Class::INDEF) && (k + 1..k + 5).any(|n| doc.any(n, &["law", "bill", "legislation"]))
    };
    (i.saturating_sub(3)..i).any(blames) && (i + 1..i + 8).any(law)
}
