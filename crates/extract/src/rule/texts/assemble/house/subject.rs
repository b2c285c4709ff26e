//! Which name before a verb can be its subject, and what stands between them.

use super::*;

/// `The resolution, which follows the proposals of X, rapporteur of the committee, was carried`: the comma that opens what the
/// comma before a verb closes. `The motion, proposed by the Committee on X, was carried`, `The bill, approved last week by the Law
/// Committee, passed in the Knesset`
pub(super) fn inserted(doc: &Doc<'_>, comma: usize, verb: usize, from: usize) -> Option<usize> {
    let closes = doc.is_kind(comma, Kind::Comma)
        && (doc.has(comma + 1, Class::AUX)
            || (comma + 1..=verb).find(|k| !doc.has(*k, Class::ADVERB)) == Some(verb));
    if !closes {
        return None;
    }
    let brought = |b: usize| {
        doc.is(b + 1, "by")
            && (doc.step(b) == Some(Step::Introduce) || doc.any(b, &["prepared", "written", "put"]))
    };
    let backed = |b: usize| {
        (doc.step(b) == Some(Step::Adopt) || doc.any(b, &["backed", "endorsed", "supported", "recommended"]))
            && doc.form(b).has(Form::PARTICIPLE)
            && (b + 1..comma.min(b + 6)).any(|k| doc.is(k, "by") && doc.names.mention_at(k + 2).is_some())
    };
    let opens = |k: &usize| {
        doc.is_kind(*k, Kind::Comma)
            && (doc.any(k + 1, &["which", "who", "whose"])
                || backed(k + 1)
                || (k + 1..comma.min(k + 8)).any(brought))
    };
    (from + 1..comma).rev().find(opens).or_else(|| asks_others(doc, from, comma))
}

/// `A second motion, from the Greens, | asking the government to back a draft in the Council, | was defeated`: what a text asks of others,
/// between the commas that part it from its verb.
fn asks_others(doc: &Doc<'_>, from: usize, close: usize) -> Option<usize> {
    const ASKS: &[Force] = &[Force::Urges, Force::Calls, Force::Demands, Force::Requests, Force::Encourages];
    let asks = |k: usize| {
        doc.form(k).has(Form::ING) && doc.verb(k).and_then(|v| v.force).is_some_and(|f| ASKS.contains(&f))
    };
    let open =
        (from + 1..close).find(|k| doc.is_kind(*k, Kind::Comma) && asks(k + 1) && !doc.quoted(k + 1))?;
    (from..open).any(|k| doc.has(k, Class::TEXT) || crate::number::ordinal(doc, k).is_some()).then_some(open)
}

/// The same, before a verb: where it begins and ends.
pub(in crate::rule::texts::assemble) fn asked_of_others(
    doc: &Doc<'_>,
    tok: usize,
    from: usize,
) -> Option<(usize, usize)> {
    let close = (from..tok).rev().find(|k| !doc.has(*k, Class::AUX.or(Class::ADVERB)))?;
    let open = doc.is_kind(close, Kind::Comma).then(|| asks_others(doc, from, close)).flatten()?;
    Some((open, close))
}

/// `a House of Commons subcommittee`, `the Congress-led opposition`, `House Bill 1234`: the name is part of another.
pub(super) fn part_of(doc: &Doc<'_>, m: &crate::names::Mention) -> bool {
    let led = doc.ends(m.to - 1, "-led") || doc.ends(m.to - 1, "-backed");
    // "took up the Senate bill and passed it"
    let text =
        doc.any(m.to, &["bill", "measure", "motion", "version", "draft"]) && !doc.is_kind(m.to, Kind::Poss);
    led || text || doc.any(m.to, ORGANS) || its_committee(doc, m).is_some()
}

/// `the Senate Health and Human Services Committee`: the committee behind the name of its house.
pub(in crate::rule::texts::assemble) fn its_committee(
    doc: &Doc<'_>,
    m: &crate::names::Mention,
) -> Option<usize> {
    let behind = doc.names.mention_at(m.to).filter(|o| o.from == m.to && doc.any(o.to - 1, ORGANS))?;
    doc.names.actors[behind.actor].is(ActorKind::Body).then_some(behind.actor)
}

/// `A text like it, two years after the lower house passed its own, was adopted`: the house of a clause of time.
pub(super) fn in_time_clause(doc: &Doc<'_>, m: &crate::names::Mention, tok: usize, from: usize) -> bool {
    let lead = m.from - usize::from(m.from > from && doc.has(m.from - 1, Class::DET));
    // "moved to table it until the library board reports, but that failed": whatever it will do then
    lead > from
        && (doc.is(lead - 1, "until")
            || doc.any(lead - 1, &["after", "since", "before"])
                && (m.to..tok.min(m.to + 12)).any(|k| doc.step(k).is_some() && doc.form(k).has(Form::PAST)))
}

/// `five days after the Assembly did so`, `The Senate will vote in May`: does the house act at another time than the one spoken of?
pub(in crate::rule::texts::assemble) fn at_another_time(
    doc: &Doc<'_>,
    m: &crate::names::Mention,
    from: usize,
) -> bool {
    let lead = m.from - usize::from(m.from > from && doc.has(m.from - 1, Class::DET));
    lead > from && doc.any(lead - 1, &["after", "before", "since", "until", "like", "unlike"])
        || doc.any(m.to, &["will", "would", "shall"])
        || doc.has(m.to, Class::AUX) && doc.any(m.to + 1, &["expected", "due", "scheduled", "set"])
}

/// `asks the committee to`, `urged the Council`: those who are told to act.
pub(super) fn told(doc: &Doc<'_>, m: &crate::names::Mention, from: usize) -> bool {
    if m.from == from {
        return false;
    }
    // "As the Committee Chair noted, the resolution was supported by 60 states": who speaks of it
    let comma = || (m.to..m.to + 8).find(|k| doc.is_kind(*k, Kind::Comma));
    if doc.is(from, "as") && comma().is_some_and(|c| doc.cue(c - 1) == Some(Cue::Say)) {
        return true;
    }
    let lead = m.from - usize::from(doc.has(m.from - 1, Class::DET));
    lead > from
        && (doc.cue(lead - 1) == Some(Cue::Ask)
            || doc.is(m.to, "to")
                && doc.any(lead - 1, &["ask", "asks", "asked", "asking", "wants", "directs"]))
}

/// `A motion to refer it to the Committee on X was carried`, `A recommendation to the Committee of Ministers failed`: where a text would
/// go, not who decides on it.
pub(super) fn addressed(doc: &Doc<'_>, m: &crate::names::Mention, from: usize) -> bool {
    const SENDS: &[&str] =
        &["refer", "send", "return", "remit", "commit", "recommit", "forward", "transmit", "hand"];
    const LETTERS: &[&str] =
        &["recommendation", "letter", "message", "appeal", "address", "petition", "report"];
    let lead = m
        .from
        .saturating_sub(1 + usize::from(m.from > from && doc.has(m.from - 1, Class::DET.or(Class::POSS))));
    let sends = |k: usize| {
        doc.any(k, SENDS) && k > from && doc.is(k - 1, "to")
            || doc.ends(k, "ing")
                && (doc.step(k) == Some(Step::Refer) || doc.any(k, &["sending", "returning"]))
    };
    let goes_on = doc.any(m.to + usize::from(doc.is_kind(m.to, Kind::Comma)), &["which", "where"]);
    lead > from
        && doc.is(lead, "to")
        && !goes_on
        && (doc.any(lead - 1, LETTERS) || (lead.saturating_sub(9).max(from)..lead).any(sends))
}

/// `the Committee on Information of the Lawyers' Council | (LC)`: what stands alone in brackets is no subject.
pub(super) fn short_form(doc: &Doc<'_>, m: &crate::names::Mention) -> bool {
    m.from > 0 && doc.is_kind(m.from - 1, Kind::Open) && doc.is_kind(m.to, Kind::Close)
}

/// Can this be the subject of the verb at `tok`? Not under a preposition, as an apposition or an owner, unless a relative
/// clause of its own leads to the verb.
pub(super) fn is_subject(doc: &Doc<'_>, m: &crate::names::Mention, tok: usize, from: usize) -> bool {
    // "the Foreign Relations Committee of Peru's Congress"
    let owned = m.from > from + 1 && doc.is_kind(m.from - 1, Kind::Poss);
    let part = |k: usize| doc.names.actor_at(k).is_some_and(|a| doc.names.actors[a].is(ActorKind::Body));
    let owner = if owned { doc.names.mention_at(m.from - 2).map_or(m.from - 2, |o| o.from) } else { m.from };
    let first = if owner > from + 1 && doc.is(owner - 1, "of") && part(owner - 2) { owner } else { m.from };
    // "The lower house of the Czech parliament"
    let land = first > from && doc.names.demonym_at(first - 1).is_some();
    let first = first - usize::from(land);
    // "A committee in the European Parliament", "in Mali's Senate"
    let lead = owner - usize::from(owner > from && doc.has(owner - 1, Class::DET));
    let organ = |k: usize| doc.any(k, ORGANS) || doc.any(k, &["committees", "panels", "subcommittees"]);
    let inside = lead > from + 1 && doc.is(lead - 1, "in") && part(lead - 2) && organ(lead - 2);
    let under = inside
        || !sits(doc, first, from)
            && (first.saturating_sub(2).max(from)..first)
                .any(|k| doc.any(k, UNDER) && !doc.is(k + 1, "which"));
    // "filled three seats on the Commission and approved a declaration"
    let seats = (first.saturating_sub(3).max(from)..first)
        .any(|k| doc.any(k, &["seats", "seat", "members", "vacancies"]) && doc.is(k + 1, "on"));
    // "with the Senate following the House": but the Senate acts
    let under = (under || seats) && !(doc.is(m.from.saturating_sub(2), "with") && doc.ends(m.to, "ing"));
    let apposed = m.from > from + 1
        && doc.any(m.from - 1, &["the", "a"])
        && doc.is_kind(m.from - 2, Kind::Comma)
        && doc.is_kind(m.to, Kind::Comma)
        && !fronted(doc, from, m.from - 2);
    // "A proposal from the committee, which would have cut it, was rejected": by the house.
    let verb = (from..tok).rev().find(|k| !doc.has(*k, Class::AUX.or(Class::ADVERB))).unwrap_or(from);
    let closed = verb + 1 < tok && verb > m.to && doc.is_kind(verb, Kind::Comma);
    let relative = doc.is_kind(m.to, Kind::Comma)
        && !(closed && under)
        && (doc.any(m.to + 1, &["which", "who", "where"]) || doc.is(m.to + 2, "which"))
        && breaks(doc, m.to + 1, tok) == 0;
    // "the Dutch lower house's followed by 147 votes to 3": its own motion did; but "the Dutch lower house's motion was lost".
    let followed = doc.any(m.to + 1, &["followed", "follows", "came", "passed"]);
    let owner = doc.is_kind(m.to, Kind::Poss) && m.to + 1 != tok && !followed;
    // "had won a favorable report from the House Judiciary Committee on an 8-7 vote"
    let lead = m.from - usize::from(m.from > from && doc.any(m.from - 1, &["the", "a"]));
    let source = lead > from + 1
        && doc.is(lead - 1, "from")
        && doc.any(
            lead - 2,
            &["report", "approval", "recommendation", "backing", "support", "endorsement", "nod"],
        )
        && doc.any(m.to - 1, ORGANS);
    // "It squeaked out of the House by 31 votes to 28"
    let left = lead > from + 2 && doc.seq(lead - 2, &["out", "of"]);
    (relative || source || left || !under && !apposed) && !owner
}

/// `In April last year | , the Assembly, sitting in Arusha, resolved`: does the comma close a time or a place that no name is told in?
fn fronted(doc: &Doc<'_>, from: usize, comma: usize) -> bool {
    doc.has(from, Class::PREP)
        && doc.names.within(from, comma).is_empty()
        && !(from..comma)
            .any(|k| doc.is_kind(k, Kind::Comma) || doc.verb(k).is_some() && doc.form(k).has(Form::PAST))
}

/// `The Assembly urged Chad to admit a mission of the Commission in a resolution adopted by 15 votes to 0`: the house that the main
/// verb belongs to.
pub(super) fn urges_in<'d>(doc: &'d Doc<'_>, tok: usize, from: usize) -> Option<&'d crate::names::Mention> {
    let det = (tok.saturating_sub(5).max(from)..tok).find(|k| doc.has(*k, Class::INDEF))?;
    let text = det > from + 4 && doc.is(det - 1, "in") && doc.has(tok - 1, Class::TEXT);
    let lead = from + usize::from(doc.has(from, Class::DET));
    let house = doc.names.mention_at(lead).filter(|m| text && m.from == lead && m.to + 1 < tok)?;
    let own = |k: &usize| doc.form(*k).has(Form::PAST) && doc.verb(*k).is_some_and(|v| v.force.is_some());
    (house.to..house.to + 4).find(own).map(|_| house)
}

/// `A special session of | the Council condemned the coup`, `a plenary sitting of | the House`: the house meets, and acts; but
/// `After a session of the Council`.
fn sits(doc: &Doc<'_>, first: usize, from: usize) -> bool {
    const MEETS: &[&str] =
        &["session", "sitting", "meeting", "summit", "plenary", "gathering", "assembly", "conference"];
    let name = first - usize::from(first > from && doc.has(first - 1, Class::DET));
    let Some(noun) = name.checked_sub(2).filter(|n| *n > from && doc.is(n + 1, "of") && doc.any(*n, MEETS))
    else {
        return false;
    };
    let det =
        (noun.saturating_sub(3).max(from)..noun).rev().find(|k| doc.has(*k, Class::DET.or(Class::INDEF)));
    det.is_some_and(|d| d == from || !doc.has(d - 1, Class::PREP) && doc.form(d - 1).0 == 0)
}

/// What a name stands under that is no subject.
const UNDER: &[&str] = &["of", "to", "for", "with", "from", "following", "joining"];

/// `was adopted | on the House floor by a voice vote`, `failed on the floor of the Senate`: the house on whose floor it was decided.
pub(in crate::rule::texts::assemble) fn on_its_floor(doc: &Doc<'_>, tok: usize, to: usize) -> Option<usize> {
    let floor = (tok + 1..to.min(tok + 12)).find(|k| doc.is(*k, "floor"))?;
    let of = floor + 2 + usize::from(doc.has(floor + 2, Class::DET));
    let house = if doc.is(floor + 1, "of") { of } else { floor - 1 };
    let body = doc.names.actor_at(house).filter(|a| doc.names.actors[*a].is(ActorKind::Body))?;
    let plain = |k: usize| {
        !matches!(doc.kind(k), Some(Kind::Semicolon | Kind::Stop | Kind::Colon)) && doc.step(k).is_none()
    };
    ((tok + 1..floor).any(|k| doc.is(k, "on")) && (tok + 1..floor).all(plain)).then_some(body)
}

/// `The Nurses' Council, which | adopted a similar motion in May, sent greetings`: those told of right before the relative clause, whatever
/// they are called.
pub(super) fn which_adopted(doc: &Doc<'_>, act: &Act, from: usize) -> Option<usize> {
    let lead = (from..act.tok).rev().find(|k| !doc.has(*k, Class::AUX.or(Class::ADVERB)))?;
    let comma = lead.checked_sub(1).filter(|k| doc.is(lead, "which") && doc.is_kind(*k, Kind::Comma))?;
    let own = doc.has(act.tok + 1, Class::INDEF) || doc.any(act.tok + 1, &["its", "their", "similar"]);
    let m = doc.names.mention_at(comma.checked_sub(1)?).filter(|m| m.to == comma && own && !act.passive)?;
    let opens = m.from <= from + 1 + usize::from(doc.any(from, &["but", "and"]));
    let kind = doc.names.actors[m.actor].kind;
    (opens && decides(act.step) && matches!(kind, ActorKind::Body | ActorKind::Organization))
        .then_some(m.actor)
}
