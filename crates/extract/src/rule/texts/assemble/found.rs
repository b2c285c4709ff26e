//! What the sentences tell each by itself, before they are tied to texts: one pass over all of them after the other, so that
//! the code of a pass, which is long, stays at hand from sentence to sentence.

use super::*;
use crate::token::Sent;

/// What a sentence tells, whichever text it is of.
#[derive(Default)]
pub(super) struct Found {
    pub(super) tallies: Vec<Tally>,
    pub(super) acts: Vec<Act>,
    pub(super) manners: Vec<Manner>,
    pub(super) sponsors: Vec<sponsor::Told>,
    pub(super) recurrence: Option<(u32, usize, usize)>,
}

/// For each sentence of prose, or for each other one; none where it tells of no text.
pub(super) fn found(doc: &Doc<'_>, prose: bool) -> Vec<Option<Found>> {
    let read = |s: &Sent| {
        let role = doc.paras[s.para].role == Role::Prose;
        role == prose && s.to - s.from <= LONGEST && !order::tells(doc, s.from, s.to)
    };
    let mut all: Vec<_> = doc.sents.iter().map(|s| read(s).then(Found::default)).collect();
    let mut pass = |read: &dyn Fn(&mut Found, usize, usize)| {
        let each = all.iter_mut().zip(&doc.sents);
        each.for_each(|(found, s)| found.iter_mut().for_each(|found| read(found, s.from, s.to)));
    };
    pass(&|found, from, to| {
        found.tallies = tally::in_sentence(doc, from, to);
        found.tallies.retain(|t| !asked_for(doc, t, from, to));
        found.tallies.retain(|t| !denied_division(doc, t.from, from));
    });
    pass(&|found, from, to| found.acts = told_acts(doc, &found.tallies, from, to));
    pass(&|found, from, to| {
        found.manners = act::manners(doc, from, to);
        found.manners.retain(|m| !denied_division(doc, m.tok, from));
    });
    pass(&|found, from, to| found.sponsors = sponsor::in_sentence(doc, from, to));
    pass(&|found, from, to| found.recurrence = recurrence::in_sentence(doc, from, to));
    all
}

/// `A call for a division failed because only 11 members rose in support`: nobody was counted, unless another verb decides by the count at
/// `tok`, `and the House passed it by voice vote`.
fn denied_division(doc: &Doc<'_>, tok: usize, from: usize) -> bool {
    const COUNTS: &[&str] = &["division", "roll-call", "count", "recorded"];
    const FAILS: &[&str] = &["failed", "refused", "denied", "rejected", "declined", "ignored"];
    let asks = |k: usize| {
        doc.any(k, &["call", "calls", "request", "demand"])
            && doc.is(k + 1, "for")
            && (k + 2..k + 5).any(|n| doc.any(n, COUNTS))
    };
    let Some(asked) = (from..tok.min(from + 8)).find(|k| asks(*k)) else { return false };
    let to = doc.sent_of(tok).to;
    let failed = (asked + 3..to.min(asked + 9)).find(|k| doc.any(*k, FAILS));
    failed.is_some_and(|f| !(f + 1..tok).any(|k| doc.step(k).is_some_and(decides)))
}

/// `24 states backed the resolution, nine rejected it`: the verb of a number's voters.
fn counted(doc: &Doc<'_>, tok: usize) -> bool {
    // "Twelve members had backed it"
    let verb = tok - usize::from(tok > 0 && doc.any(tok - 1, &["had", "have"]));
    doc.any(
        tok,
        &[
            "rejected", "approved", "supported", "endorsed", "backed", "turned", "shot", "threw", "voted",
            "accepted", "refused", "agreed", "favoured", "favored",
        ],
    ) && (1..3).any(|b| verb.checked_sub(b).is_some_and(|k| crate::number::cardinal(doc, k).is_some()))
}

/// `21 wanted it defeated`, `wished the bill adopted`: what voters would have.
fn wished(doc: &Doc<'_>, tok: usize) -> bool {
    (tok.saturating_sub(6)..tok).any(|k| doc.any(k, &["wanted", "wanting", "wished", "wishing"]))
}

/// `An amendment to | delay the law`, `an amendment that would have | postponed it`: what a change would do, and nobody has done.
fn of_a_change(doc: &Doc<'_>, a: &Act) -> bool {
    let first = doc.sent_of(a.tok).from;
    let would = (a.tok.saturating_sub(3).max(first)..a.tok)
        .any(|k| doc.is(k, "to") && k + 1 == a.tok || doc.has(k, Class::MODAL));
    let plain = |k: &usize| {
        doc.is_kind(*k, Kind::Word) && !doc.form(*k).has(Form::PAST) || doc.any(*k, &["tabled", "proposed"])
    };
    // "Two amendments fell: one on fees, and one to delay the law"
    let change = |k: &usize| {
        let next = doc.any(*k, &["one", "another"]) && doc.any(k + 1, &["to", "that"]);
        doc.is(*k, "amendment") || next && (first..*k).any(|c| doc.any(c, &["amendment", "amendments"]))
    };
    let noun = (a.tok.saturating_sub(9).max(first)..a.tok).rev().take_while(plain).any(|k| change(&k));
    matches!(a.step, Step::Defer | Step::Refer | Step::Withdraw | Step::Lapse) && would && noun
}

/// `The measure delays the ban until 2026`, `an amendment that postpones the law`: what a text does, and no house.
fn of_its_effect(doc: &Doc<'_>, a: &Act) -> bool {
    let before = a.tok.saturating_sub(1);
    let before = before - usize::from(before > 0 && doc.has(before, Class::ADVERB));
    let text =
        doc.has(before, Class::TEXT) && doc.sent_of(before).from < before || doc.has(before, Class::REL);
    a.step == Step::Defer
        && !a.passive
        && doc.ends(a.tok, "s")
        && text
        && doc.has(a.tok + 1, Class::DET.or(Class::INDEF))
}

/// `after talks on a Security Council resolution failed`, `Negotiations on a text have collapsed`: no vote on it.
fn of_talks(doc: &Doc<'_>, a: &Act) -> bool {
    const TALKS: &[&str] = &["talks", "negotiations", "efforts", "consultations", "discussions"];
    let first = doc.sent_of(a.tok).from.max(a.tok.saturating_sub(12));
    let talks = (first..a.tok).rev().find(|k| doc.any(*k, TALKS) && doc.any(k + 1, &["on", "over", "about"]));
    doc.any(a.tok, &["failed", "collapsed", "stalled"])
        && talks.is_some_and(|k| (k..a.tok).all(|t| doc.step(t).is_none() || doc.has(t, Class::TEXT)))
}

/// `The text that passed | was drafted by Fiji`, `the version that was adopted calls for`: which of them is spoken of.
fn tells_which(doc: &Doc<'_>, a: &Act) -> bool {
    let lead = a.tok - usize::from(a.tok > 0 && doc.has(a.tok - 1, Class::AUX));
    let Some(noun) = lead.checked_sub(2).filter(|k| doc.is(k + 1, "that") && doc.has(*k, Class::TEXT)) else {
        return false;
    };
    let first = doc.sent_of(a.tok).from;
    let the = (noun.saturating_sub(2).max(first)..noun).any(|k| doc.is(k, "the"));
    let verb = a.tok + 1;
    let main = doc.any(verb, &["was", "is", "had", "has"])
        || doc.form(verb).has(Form::THIRD) && doc.verb(verb).is_some_and(|v| v.force.is_some());
    the && a.step == Step::Adopt && !a.expected && main
}

/// `The House will vote on it in May, leaders | agreed.`: what they say, and no vote.
fn attributed(doc: &Doc<'_>, a: &Act) -> bool {
    let first = doc.sent_of(a.tok).from;
    let comma = (a.tok.saturating_sub(6).max(first)..a.tok).rev().find(|k| doc.is_kind(*k, Kind::Comma));
    doc.is(a.tok, "agreed")
        && doc.is_kind(a.tok + 1, Kind::Stop)
        && comma.is_some_and(|c| (first..c).any(|k| doc.has(k, Class::FUTURE)))
}

/// What a sentence says was done.
fn told_acts(doc: &Doc<'_>, tallies: &[Tally], from: usize, to: usize) -> Vec<Act> {
    // "13 voted against" is a number's label, no act.
    // "adopted by 50 of the 58 members a text on X" is one.
    let label = |a: &Act| {
        doc.is(a.tok + 1, "by")
            && tallies.iter().any(|t| t.from == a.tok + 2 && !t.pair)
            && !act::counts_object(doc, a.tok + 2)
    };
    act::in_sentence(doc, from, to)
        .into_iter()
        .filter(|a| !label(a) && !of_a_change(doc, a) && !of_talks(doc, a) && !of_its_effect(doc, a))
        .filter(|a| !tells_which(doc, a) && !attributed(doc, a))
        .filter(|a| {
            let sides = |t: &Tally| [t.yes, t.no, t.abstain, t.absent].into_iter().flatten().count();
            // "Two members rejected it", of what was told as decided before
            let own = |t: &Tally| counted(doc, a.tok) && (sides(t) > 1 || doc.is(a.tok + 1, "it"));
            !tallies
                .iter()
                .any(|t| t.from < a.tok && a.tok < t.to && (a.votes || own(t) || wished(doc, a.tok)))
        })
        .collect()
}

/// `at least 51 votes in favour, was needed for it to pass`, `To pass, it needed a majority, 51 votes in favour`: the bar, and no count.
fn asked_for(doc: &Doc<'_>, t: &Tally, from: usize, to: usize) -> bool {
    const NEEDS: &[&str] =
        &["needed", "needs", "need", "required", "requires", "require", "necessary", "sufficient"];
    let least = || {
        (t.from.saturating_sub(3).max(from)..=t.from).any(|k| {
            doc.seq(k, &["at", "least"]) || doc.seq(k, &["minimum", "of"]) || doc.any(k, &["majority"])
        })
    };
    let needs = |lo: usize, hi: usize| (lo..hi).any(|k| doc.any(k, NEEDS));
    let got = |k: usize| doc.any(k, &["but", "got", "received", "won", "only", "with", "by"]);
    let before = from.max(t.from.saturating_sub(10));
    let need = (before..t.from).rev().find(|k| doc.any(*k, NEEDS));
    t.no.is_none()
        && t.abstain.is_none()
        && (least() && needs(t.to, to.min(t.to + 9)) || need.is_some_and(|k| !(k..t.from).any(got)))
}
