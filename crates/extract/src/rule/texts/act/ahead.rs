//! Whether an act lies ahead, is asked for, or hangs on a condition.

use super::*;

/// What says that something is still to come: `is expected to`, `a vote is due`.
pub static EXPECTS: Words =
    Words::of(&["expected", "scheduled", "due", "set", "likely", "planned", "slated", "poised"]);

/// Does the act lie ahead?
pub fn ahead(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    let lo = from.max(i.saturating_sub(9));
    // "A bill that would bar loudspeakers was pulled"
    let mut aux = i;
    while aux > lo && (doc.has(aux - 1, Class::ADVERB) || doc.any(aux - 1, &["being", "not", "never"])) {
        aux -= 1;
    }
    if aux > lo && doc.any(aux - 1, &["was", "were"]) {
        let clause = (lo..aux).rev().take_while(|k| !doc.is_kind(*k, Kind::Comma));
        let hangs = |k: usize| doc.any(k, &["if", "unless", "whether", "until"]) && !until_day(doc, k);
        return clause.into_iter().any(hangs);
    }
    // "before it is signed by the president"
    let present = aux > lo && doc.any(aux - 1, &["is", "are"]);
    if present && (lo.max(aux.saturating_sub(5))..aux).any(|k| doc.any(k, &["before", "until", "once"])) {
        return true;
    }
    if aux > lo && doc.is(aux - 1, "be") && advised(doc, aux - 1, from) {
        return true;
    }
    let mut k = i;
    while k > lo {
        k -= 1;
        let low = doc.low(k);
        // "on May 22 approved": the month
        let modal = || doc.has(k, Class::MODAL) && !matches!(low, "would" | "cannot" | "can't" | "won't");
        if doc.has(k, Class::FUTURE) || modal() {
            // "A bill that would punish denial passed": what the text would do stands between
            let own = |t: usize| doc.has(t, Class::ADVERB.or(Class::AUX).or(Class::NEG));
            let relative =
                k > from && doc.any(k - 1, &["that", "which"]) && doc.form(i).0 & Form::BASE.0 == 0;
            return !(relative && !(k + 1..i).all(own));
        }
        // "A bill on access to schools failed": no infinitive
        let noun = || {
            k + 2 == i
                && !doc.form(i).has(Form::BASE)
                && !doc.has(k + 1, Class::ADVERB.or(Class::AUX).or(Class::DET))
        };
        if low == "to" && k + 3 > i && !noun() {
            // "voted to adopt", "agreed to approve" have happened; other infinitives have not.
            // "agreed on Thursday to adopt"
            let told = crate::rule::provision::before_date(doc, k.saturating_sub(1), from);
            let decides = |v: usize| {
                doc.any(v, &["voted", "decided", "agreed", "resolved", "opted", "chose", "moved", "managed"])
            };
            return !(k > from && ((told..k).take(2).any(decides) || decided(doc, k, from).is_some())
                || k > from && doc.is(k - 1, "votes")
                || k > from + 1 && given_leave(doc, k - 1, from)
                || joined_to(doc, k, from)
                || had_to(doc, k, i, from)
                || by_decision(doc, k, from));
        }
        // "Not until Tuesday did the Council adopt it"
        if low == "until" && k > 0 && doc.is(k - 1, "not") && (k + 1..i).any(|d| doc.is(d, "did")) {
            return false;
        }
        let hangs = matches!(low, "if" | "unless" | "whether" | "until") && !until_day(doc, k);
        if hangs || low == "had" && k == from {
            return true;
        }
        // "would go to court as soon as the president promulgates it", "once the Senate passes it"
        let once = low == "once" || low == "as" && k > from && doc.is(k - 1, "soon");
        if once && doc.form(i).has(Form::THIRD) && !doc.form(i).has(Form::PAST) {
            return true;
        }
        if doc.is_kind(k, Kind::Comma)
            || doc.is_kind(k, Kind::Semicolon)
            || doc.is_kind(k, Kind::Colon)
            || matches!(low, "who" | "which" | "that" | "and" | "but")
        {
            // Another clause.
            break;
        }
    }
    // "If adopted", "If approved at Thursday's session", "If it fails, the bill lapses"
    doc.any(from, &["if", "unless", "should"])
        && (doc.form(i).has(Form::THIRD) || !(from..i).any(|k| doc.is_kind(k, Kind::Comma)))
}

/// `was forced to withdraw it`, `had to be withdrawn`: done, though not gladly; but `had to pass it by Friday`.
fn had_to(doc: &Doc<'_>, to: usize, verb: usize, from: usize) -> bool {
    let Some(before) = to.checked_sub(1).filter(|k| *k >= from) else { return false };
    let put_by = matches!(doc.step(verb), Some(Step::Withdraw | Step::Defer));
    let forced = doc.any(before, &["forced", "obliged", "compelled"])
        && before > from
        && doc.any(before - 1, &["was", "were", "been"])
        && !(from.max(before.saturating_sub(4))..before).any(|k| doc.has(k, Class::MODAL));
    forced || doc.is(before, "had") && put_by
}

/// `A motion to postpone the matter | until June was defeated`: a day, and no condition.
fn until_day(doc: &Doc<'_>, k: usize) -> bool {
    // "until the June summit approves it", "until the 2027 treaty is adopted": a condition after all
    let whole =
        |to: usize| !doc.is_kind(to, Kind::Word) || doc.has(to, Class::AUX.or(Class::PREP).or(Class::CONJ));
    doc.is(k, "until")
        && doc.dates_in(k + 1, k + 4).any(|d| whole(d.to) && !doc.owns(d.to.min(doc.len() - 1)))
}

/// `was given leave to bring in a bill`, `won permission to introduce`: what the house let be done.
fn given_leave(doc: &Doc<'_>, leave: usize, from: usize) -> bool {
    const GAVE: &[&str] = &["given", "gave", "granted", "won", "got", "obtained", "received", "gained"];
    doc.any(leave, &["leave", "permission"])
        && (from.max(leave.saturating_sub(8))..leave).any(|k| doc.any(k, GAVE))
}

/// `Lindkvist had recommended that the motion be thrown out`, `The government asked that the bill be adopted`: what those who do not
/// decide want done.
fn advised(doc: &Doc<'_>, be: usize, from: usize) -> bool {
    let lo = from.max(be.saturating_sub(16));
    let Some(that) = (lo..be).rev().find(|k| doc.is(*k, "that")) else { return false };
    let told = (lo..that).rev().find(|k| doc.verb(*k).is_some() || doc.cue(*k).is_some());
    let organ = |k: usize| doc.any(k, &["committee", "panel", "commission"]);
    if told.is_some_and(|verb| doc.among(verb, &WANTS)) && !(from..that).any(organ) {
        return true;
    }
    let first = doc.names.within(from, that).first();
    let person = first.is_some_and(|m| m.from < from + 2 && doc.names.actors[m.actor].is(ActorKind::Person));
    person && told.is_some_and(|verb| verb > from)
}

/// Verbs of wanting something done.
pub(super) static WANTS: Words = Words::of(&[
    "recommended", "recommends", "recommend", "advised", "advises", "urged", "urges", "demanded", "demands",
    "asked", "asks", "requested", "requests", "proposed", "proposes", "suggested", "suggests", "insisted",
    "insists",
]);

/// `benches came together in the house on Monday to pass`, `crossed party lines to adopt`: done.
fn joined_to(doc: &Doc<'_>, to: usize, from: usize) -> bool {
    // "voted 571 to 109 on Sunday, with 34 abstentions, to adopt"
    let comma = |k: &usize| doc.is_kind(*k, Kind::Comma);
    let aside =
        to.checked_sub(1).filter(comma).and_then(|k| (from.max(k.saturating_sub(8))..k).rev().find(comma));
    let to = aside.filter(|k| doc.any(k + 1, &["with", "and"])).unwrap_or(to);
    let lo = from.max(to.saturating_sub(14));
    let clause = (lo..to).rev().take_while(|k| !doc.is_kind(*k, Kind::Comma));
    let mut done = clause.into_iter().filter(|k| {
        doc.any(
            *k,
            &[
                "voted", "united", "rallied", "gathered", "convened", "proceeded", "chose", "opted",
                "combined", "met", "assembled",
            ],
        ) || doc.seq(*k, &["went", "on"])
            || doc.any(*k, &["became", "becomes"])
            // "became the first in Europe to adopt a motion"
            && (k + 1..to).any(|f| doc.any(f, &["only", "last", "latest"]) || crate::number::ordinal(doc, f).is_some())
            || doc.any(*k, &["came", "joined", "banded", "stood", "got", "teamed"])
            && (k + 1..k + 3).any(|t| doc.any(t, &["together", "forces", "hands", "ranks", "up"]))
            // "took only four minutes to approve"
            || doc.any(*k, &["took", "needed"])
                && (k + 1..to).any(|t| doc.any(t, &["minutes", "hours", "days", "seconds", "weeks"]))
            || doc.any(*k, &["crossed", "broke"]) && (k + 1..k + 4).any(|t| doc.any(t, &["lines", "ranks"]))
    });
    // "voted for a motion urging the minister to sign": what a text asks of others
    let asks = |v: usize| {
        let form = doc.form(v);
        doc.verb(v).is_some_and(|x| x.force.is_some()) && (form.has(Form::ING) || form.has(Form::THIRD))
    };
    let of_text = |k: usize| (k + 1..to).any(|t| doc.has(t, Class::TEXT) && (t + 1..to).any(asks));
    done.any(|k| !doc.has(k.saturating_sub(1), Class::MODAL.or(Class::NEG)) && !of_text(k))
}

/// `the decision of the Commission to adopt`: taken.
pub(super) fn by_decision(doc: &Doc<'_>, to: usize, from: usize) -> bool {
    let lo = from.max(to.saturating_sub(12));
    let noun = (lo..to).rev().find(|k| doc.is(*k, "decision"));
    noun.is_some_and(|d| {
        let own = d > from
            && (doc.is(d - 1, "the") || doc.has(d - 1, Class::POSS) || doc.is_kind(d - 1, Kind::Poss));
        // "the decision of the Commission on Tuesday to adopt"
        let end = crate::rule::provision::before_date(doc, to - 1, d);
        own && (d + 1 == to || end == d || doc.any(d + 1, &["of", "by"]) && body_at(doc, end))
    })
}

/// `will`, `is to`, `are due to`, `plans to` before a verb: where it is told that somebody is sure to do it.
pub fn will(doc: &Doc<'_>, verb: usize, from: usize) -> Option<usize> {
    const SURE: &[&str] = &[
        "is", "are", "plans", "plan", "intends", "intend", "planning", "preparing", "prepares", "certain",
        "bound", "promised", "promises", "vowed", "vows", "pledged", "pledges",
    ];
    let sure = |k: usize| doc.any(k, SURE) || doc.among(k, &EXPECTS);
    let to = |k: usize| doc.is(k, "to") && k > from && sure(k - 1);
    let lead = |k: &usize| {
        doc.has(*k, Class::FUTURE) && (!doc.is(*k, "would") || says_would(doc, *k, from)) || to(*k)
    };
    let at = (from.max(verb.saturating_sub(3))..verb).rev().find(lead)?;
    if !(at + 1..verb).all(|k| doc.has(k, Class::ADVERB)) {
        return None;
    }
    let at = at - usize::from(to(at));
    // "is due to", "is planning to"
    Some(at - usize::from(at > from && doc.has(at - 1, Class::AUX)))
}

/// `said that she | would table a motion`: what one announces; but `said that the motion would`.
fn says_would(doc: &Doc<'_>, would: usize, from: usize) -> bool {
    const SAYS: &[&str] =
        &["said", "announced", "told", "added", "confirmed", "declared", "promised", "vowed"];
    let Some(who) = would.checked_sub(1).filter(|k| *k > from) else { return false };
    let person = doc.any(who, &["he", "she", "they", "it"])
        || doc.names.mention_at(who).is_some_and(|m| !doc.names.actors[m.actor].is(ActorKind::Body));
    let says = who - usize::from(doc.is(who - 1, "that"));
    person && (from.max(says.saturating_sub(8))..says).any(|k| doc.any(k, SAYS))
}
