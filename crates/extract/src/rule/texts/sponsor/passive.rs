//! Sponsors behind a participle with `by`.

use super::*;

/// `tabled by`, `introduced Jan. 22 by`, `presented jointly by`, `moved by`: where the list begins.
pub(super) fn passive(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<usize> {
    if !doc.among(i, &BY) {
        return None;
    }
    // "as orally revised by Switzerland", but not "the draft, revised by the clerks"
    if doc.is(i, "revised") && !(i > from && doc.is(i - 1, "orally")) {
        return None;
    }
    // "was advanced by the Rules Committee in February on a 6-1 vote"
    let house = i + 2 + usize::from(doc.has(i + 2, Class::DET));
    if doc.is(i, "advanced") && doc.is(i + 1, "by") && crate::rule::texts::act::body_at(doc, house) {
        return None;
    }
    // "it was not sponsored by the ruling party"
    if i > from && doc.has(i - 1, Class::NEG) {
        return None;
    }
    // "calls for an inquiry, to be led by the UN"
    // "during a session led by the Deputy Speaker"
    let met = &[
        "be", "session", "sitting", "meeting", "debate", "delegation", "coalition", "government", "protest",
    ];
    if doc.is(i, "led") && i > from && doc.any(i - 1, met) {
        return None;
    }
    // "calls for a force led by Kenya"
    let led =
        &["mission", "force", "coalition", "operation", "inquiry", "investigation", "team", "talks", "body"];
    if doc.is(i, "led") && i > from && doc.any(i - 1, led) {
        return None;
    }
    // "Four, led by India, abstained"
    if doc.is(i, "led")
        && i > from + 1
        && doc.is_kind(i - 1, Kind::Comma)
        && crate::number::before(doc, i - 1)
    {
        return None;
    }
    // "must be signed by President X to become law"
    let enacts = i + 2 + usize::from(doc.is(i + 2, "the"));
    if doc.is(i, "signed") && doc.has(enacts, Class::RULER) {
        return None;
    }
    // "X's motion was backed by the Greens": who is for it.
    if doc.is(i, "backed") && i > from && doc.has(i - 1, Class::AUX.or(Class::ADVERB)) {
        return None;
    }
    // "was supported by 230 members": who is for it; "drafted by A and supported by B": who stands behind it.
    if doc.is(i, "supported") && !joins_sponsors(doc, i, from, to) {
        return None;
    }
    // "was placed before the Assembly by Cuba", but "placed under guard by Cuba"
    if doc.is(i, "placed") && !doc.is(i + 1, "before") {
        return None;
    }
    // "the definition of genocide laid out by the United Nations"
    if doc.is(i, "laid") && doc.is(i + 1, "out") {
        return None;
    }
    let particle = doc.among(i + 1, &PARTICLES);
    // "The motion, put by Mary Hall, would", but "The draft was put by the chair"
    // "was put by the Greens senator X"
    let member = || {
        (i + 2..to.min(i + 7)).any(|k| {
            let actor = doc.names.mention_at(k).map(|m| m.actor);
            let party =
                actor.and_then(|a| doc.names.entry(doc.lex, a)).is_some_and(crate::lexicon::Known::is_party);
            party || doc.has(k, Class::MEMBER) && !doc.has(k, Class::NUMBER)
        })
    };
    let after = i > from && doc.is_kind(i - 1, Kind::Comma);
    let put = doc.is(i, "put") && doc.is(i + 1, "by") && i > from && (after || member());
    // "the decision put before them by A"
    let put =
        put || doc.is(i, "put") && doc.is(i + 1, "before") && !doc.any(i.wrapping_sub(1), &["be", "been"]);
    if !particle && !put && doc.any(i, &["drawn", "put", "worked", "cooked"]) {
        return None;
    }
    let dated = doc.dates_in(i + 1, to.min(i + 9)).last().map(|d| d.to);
    let mut by = i + 1 + usize::from(particle);
    for _ in 0..10 {
        if doc.is(by, "by") || by >= to {
            break;
        }
        // "presented on behalf of the African Group by Ghana"
        // "authored principally by"
        let passes = doc.has(by, Class::ADVERB)
            || doc.ends(by, "ly")
            || (by.saturating_sub(4)..=by).any(|k| k > i && doc.seq(k, &["on", "behalf", "of"]))
            || doc.any(
                by,
                &[
                    "jointly", "in", "on", "at", "to", "before", "this", "last", "week", "month", "year", "the",
                    "every", "each", "autumn", "spring", "end", "only", "just", "a", "few", "two", "three", "days",
                    "weeks", "months", "years", "earlier", "ago", "them", "it",
                ],
            )
            || doc.names.mention_at(by).is_some_and(|m| doc.names.actors[m.actor].is(ActorKind::Body))
            || doc.has(by, Class::BODYNOUN)
            || doc.any(by, &["plenary", "floor"])
            || in_talks(doc, by, i)
            // "moved under a rule of the house by X"
            || (i + 1..=by).any(|k| doc.is(k, "under")) && doc.is_kind(by, Kind::Word)
            // "introduced in the Seanad on Tuesday, 4 March, by X"
            || dated.is_some_and(|d| by < d || by == d && doc.is_kind(by, Kind::Comma));
        if !passes {
            return None;
        }
        by += 1;
    }
    // "The bill, carried by Sen. X", "sent to Congress by President X", but not "carried by 30 votes", "by the Senate".
    let who = by + 1 + usize::from(doc.is(by + 1, "state"));
    let member = || doc.names.role_at(who).is_some() || who_at(doc, who, ActorKind::Person);
    let fits = doc.is(by, "by") && (!doc.any(i, &["carried", "sent"]) || member());
    (fits && about_text(doc, i, from)).then_some(by + 1)
}

/// `drafted over two weeks of talks | by A`, `drawn up in a hotel suite | by B`, but not `drafted after attacks by rebels`.
fn in_talks(doc: &Doc<'_>, at: usize, verb: usize) -> bool {
    const TALKS: &[&str] = &[
        "hours", "night", "nights", "talks", "negotiations", "consultations", "bargaining", "haggling",
        "meetings", "of", "long", "several", "many",
    ];
    let while_it = |k: &usize| doc.any(*k, &["over", "during", "after", "within", "through", "in", "at"]);
    let Some(lead) = (verb + 1..=at).rev().take(5).find(while_it) else { return false };
    let place = || {
        let own =
            doc.any(lead, &["in", "at"]) && (doc.has(lead + 1, Class::DET.or(Class::INDEF)) || lead == at);
        own && (lead + 1..=at).all(|k| {
            doc.is_kind(k, Kind::Word)
                && !doc.has(k, Class::PREP.or(Class::CONJ).or(Class::REL))
                && !doc.is(k, "by")
        })
    };
    place()
        || doc.is_kind(at, Kind::Word)
            && (lead == at || doc.any(at, TALKS) || doc.has(at, Class::NUMBER))
            && !doc.any(lead, &["in", "at"])
}

/// `tabled by A and supported by more than 20 sponsors including B`, `prepared by A and supported by B and C`.
fn joins_sponsors(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> bool {
    // "and supported by all parties except the Greens": who is for it
    let all = (i + 2..to.min(i + 6)).any(|k| doc.any(k, &["all", "most", "every", "majority", "except"]));
    let and = i > from && doc.is(i - 1, "and") && doc.is(i + 1, "by") && !all;
    and && ((from.max(i.saturating_sub(16))..i).any(|k| doc.among(k, &BY) && doc.is(k + 1, "by"))
        || (i + 2..to.min(i + 8)).any(|k| doc.any(k, &["sponsors", "co-sponsors", "cosponsors"])))
}

/// `by 51 others, among them A and B`, `by a core group made up of A and B`: where the names begin.
pub(super) fn past_number(doc: &Doc<'_>, start: usize, to: usize) -> usize {
    // "by more than 50 countries, including A and B"
    let about = doc.any(start, &["over", "some", "about", "nearly", "almost", "around"]);
    let more = if doc.seq(start, &["more", "than"]) { 2 } else { usize::from(about) };
    let start = if doc.is_kind(start + more, Kind::Num) || doc.has(start + more, Class::NUMBER) {
        start + more
    } else {
        start
    };
    let start = start + usize::from(doc.is_kind(start, Kind::Colon));
    let lead = start..to.min(start + 9);
    if doc.is_kind(start, Kind::Num) || doc.has(start, Class::NUMBER) {
        let some = |k: &usize| doc.any(*k, SOME);
        // "tabled by 13 states, most of which trade with it, among them A and B"
        let put_in = |k: &usize| doc.is_kind(*k - 1, Kind::Comma) && some(k);
        let among = lead.clone().find(some).or_else(|| (start + 1..to.min(start + 25)).find(put_in));
        return among.map_or(start, |k| k + 1 + usize::from(doc.is(k + 1, "them")));
    }
    // "by the three parties of the coalition, A and B,"
    let parties = lead.clone().find(|k| {
        doc.is_kind(*k, Kind::Comma)
            && (start..*k).any(|n| doc.has(n, Class::NUMBER) || doc.is(n, "parties"))
            && (start..*k).all(|n| doc.names.free(n))
    });
    if let Some(comma) = parties.filter(|c| c + 1 < to && doc.has(start, Class::DET)) {
        return comma + 1;
    }
    if let Some(open) = members(doc, start, to) {
        return open;
    }
    let made = lead.clone().take_while(|k| !who_at(doc, *k, ActorKind::State)).find(|k| {
        doc.is(*k, "group")
            && (doc.any(k + 1, &["of", "comprising", "including"])
                || doc.seq(k + 1, &["made", "up", "of"])
                || doc.seq(k + 1, &["consisting", "of"])
                || (k + 1..k + 5).any(|v| doc.any(v, &["took", "includes", "included", "counts"])))
    });
    let Some(group) = made else { return start };
    let names = (group + 1..to.min(group + 8)).find(|k| doc.names.mention_at(*k).is_some());
    names.filter(|k| !doc.names.free(*k)).map_or(start, |k| k - usize::from(doc.is(k - 1, "the")))
}

/// `by the core group on Sri Lanka – Canada and Malawi –`, `by a core group (Canada, Malawi)`: where its members are listed.
fn members(doc: &Doc<'_>, start: usize, to: usize) -> Option<usize> {
    let group = (start..to.min(start + 4)).find(|k| doc.seq(*k, &["core", "group"]))? + 1;
    let on = if doc.any(group + 1, &["on", "for"]) { group + 2 } else { group + 1 };
    let end = doc.names.mention_at(on).filter(|m| m.from == on && on > group + 1).map_or(group + 1, |m| m.to);
    let made = (end..end + 3).find(|k| doc.seq(*k, &["made", "up", "of"])).map(|k| k + 3);
    let marked = matches!(doc.kind(end), Some(Kind::Dash | Kind::Open | Kind::Colon)).then_some(end + 1);
    let at = made.or(marked)?;
    let first = at + usize::from(doc.has(at, Class::DET));
    who_at(doc, first, ActorKind::State).then_some(at)
}
