//! Who stands behind a text: `drafted by the EU and Japan`, `Canada introduced the draft`, `a US-sponsored text`,
//! `South Korea joined some 60 others in sponsoring it`.

use crate::doc::Doc;
use crate::lexicon::{Class, Form, Step};
use crate::record::ActorKind;
use crate::token::Kind;

/// Participles that name sponsors with `by`, beside the verbs of introducing.
const BY: &[&str] = &[
    "written", "authored", "championed", "promoted", "spearheaded", "backed", "offered", "prepared",
    "sponsored", "co-sponsored", "cosponsored", "tabled", "drafted", "introduced", "submitted", "brought",
    "presented", "proposed", "moved", "led", "penned", "initiated", "circulated", "forward", "filed",
    "seconded", "crafted", "pushed", "steered", "lodged", "laid", "signed",
];

/// Actors in a list that starts at token `i`: `A, B and C`, with offices and articles between.
pub fn list(doc: &Doc<'_>, mut i: usize, to: usize) -> Vec<(usize, usize, usize)> {
    let mut out = Vec::new();
    let mut idle = 0;
    while i < to {
        if doc.quoted(i) {
            break;
        }
        if let Some(m) = doc.names.mention_at(i) {
            out.push((m.actor, m.from, m.to));
            i = m.to;
            idle = 0;
            // "(R-Calif.)"
            if doc.is_kind(i, Kind::Open) {
                let close = (i..to.min(i + 9)).find(|k| doc.is_kind(*k, Kind::Close));
                i = close.map_or(i, |c| c + 1);
            }
            continue;
        }
        let passes = doc.is_kind(i, Kind::Comma)
            || doc.any(
                i,
                &[
                    "and", "the", "as", "well", "both", "with", "along", "together", "plus", "including",
                    "among", "them", "also", "by", "itself", "even",
                ],
            )
            || doc.names.role_at(i).is_some()
            || doc.names.demonym_at(i).is_some()
            || out.is_empty() && !doc.has(i, Class::VERB.or(Class::PRON)) && idle < 6
            || doc.any(i, &["of", "from"])
                && (doc.names.place_at(i + 1) || doc.names.mention_at(i + 1).is_some())
            || doc.names.place_at(i);
        if !passes || idle > 8 {
            break;
        }
        if doc.any(i, &["of", "from"]) {
            i = doc.names.mention_at(i + 1).map_or(i + 2, |m| m.to);
            continue;
        }
        idle += 1;
        i += 1;
    }
    out
}

fn may_sponsor(doc: &Doc<'_>, actor: usize) -> bool {
    !matches!(doc.names.actors[actor].kind, ActorKind::Media)
}

/// Sponsors named in a sentence, each with the token that says so.
pub fn in_sentence(doc: &Doc<'_>, from: usize, to: usize) -> Vec<(usize, usize)> {
    let mut out = Vec::new();
    for i in from..to {
        if doc.quoted(i) {
            continue;
        }
        if let Some(m) = doc.names.mention_at(i).filter(|m| m.to == i + 1 && m.rule == "name.compound")
            && (!doc.low(i).ends_with("-led") || doc.has(i + 1, Class::TEXT) || doc.has(i + 2, Class::TEXT))
            && (i + 1..i + 5).any(|k| doc.has(k, Class::TEXT))
        {
            out.push((m.actor, i));
        }
        if BY.contains(&doc.low(i))
            && (doc.is(i + 1, "by") || doc.is(i + 1, "jointly") && doc.is(i + 2, "by"))
            && about_text(doc, i, from)
        {
            let start = i + 2 + usize::from(doc.is(i + 1, "jointly"));
            for (actor, at, _) in list(doc, start, to) {
                if may_sponsor(doc, actor) && !doc.names.actors[actor].is(ActorKind::Body) {
                    out.push((actor, at));
                }
            }
            behalf(doc, start, to, &mut out);
            continue;
        }
        let step = doc.step(i) == Some(Step::Introduce)
            || doc.any(i, &["wrote", "championed", "promoted", "spearheaded", "authored", "seconded"]);
        let active = step
            && (doc.form(i).has(Form::PAST)
                || doc.form(i).has(Form::THIRD)
                || doc.form(i).has(Form::ING)
                || doc.any(i, &["promoted", "seconded", "spearheaded"]))
            && !doc.is(i + 1, "by");
        if active
            && (i + 1..to.min(i + 9)).any(|k| doc.has(k, Class::TEXT) || doc.is(k, "it"))
            && !(i + 1..to.min(i + 9)).any(|k| doc.is(k, "amendment"))
            && let Some(actor) = subject(doc, i, from)
        {
            if may_sponsor(doc, actor.0) {
                out.push(actor);
            }
            behalf(doc, i + 1, to, &mut out);
        }
        // "co-sponsors - A, B and C", "its sponsors, A and B", "joined in sponsoring it", "in the name of X"
        if doc.any(
            i,
            &[
                "sponsors", "co-sponsors", "cosponsors", "sponsor", "co-sponsor", "cosponsor", "author",
                "authors", "drafters",
            ],
        ) {
            let next = i + 1;
            if doc.is_kind(next, Kind::Dash)
                || doc.is_kind(next, Kind::Comma)
                || doc.any(next, &["were", "are", "include", "included", "was", "is"])
            {
                for (actor, at, _) in list(doc, next + 1, to).into_iter().take(60) {
                    if may_sponsor(doc, actor) && !doc.names.actors[actor].is(ActorKind::Body) {
                        out.push((actor, at));
                    }
                }
            }
            // "A, B and C were among the sponsors"
            if (from.max(i.saturating_sub(4))..i).any(|k| doc.is(k, "among")) {
                let verb = (from..i).rev().find(|k| doc.any(*k, &["were", "was", "are", "is"]));
                if let Some(verb) = verb {
                    for (actor, at, _) in list(doc, from, verb) {
                        if may_sponsor(doc, actor) {
                            out.push((actor, at));
                        }
                    }
                }
            }
            // "Rep. X, the bill's sponsor"; "X, sponsor of the bill"
            if let Some(actor) = apposed(doc, i, from) {
                out.push(actor);
            }
        }
        if doc.any(
            i,
            &["sponsoring", "co-sponsoring", "cosponsoring", "co-sponsored", "cosponsored", "sponsored"],
        ) && !doc.is(i + 1, "by")
            && !negated(doc, i, from)
            && doc.names.mention_at(i).is_none()
            && (i + 1..i + 5).any(|k| doc.any(k, &["it", "the", "resolution", "text", "draft", "bill"]))
            && let Some(actor) = subject(doc, i, from)
        {
            out.push(actor);
        }
    }
    out
}

fn negated(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    (from.max(i.saturating_sub(5))..i)
        .any(|k| doc.has(k, Class::NEG) || doc.any(k, &["without", "stopped", "not"]))
}

/// `speaking on behalf of the EU`: the group stands behind it too.
fn behalf(doc: &Doc<'_>, from: usize, to: usize, out: &mut Vec<(usize, usize)>) {
    for k in from..to.min(from + 14) {
        if doc.seq(k, &["on", "behalf", "of"]) {
            for (actor, at, _) in list(doc, k + 3, to) {
                out.push((actor, at));
            }
        }
    }
}

fn about_text(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    let lo = from.max(i.saturating_sub(14));
    if (lo..i).any(|k| doc.is(k, "amendment") || doc.is(k, "amendments"))
        && !(lo..i).any(|k| doc.any(k, &["resolution", "bill", "draft"]))
    {
        return false;
    }
    (lo..i).any(|k| doc.has(k, Class::TEXT) || doc.any(k, &["act", "it", "proposal"])) || i <= from + 2
}

/// The actor before a verb: the nearest one that no preposition governs.
pub fn subject(doc: &Doc<'_>, verb: usize, from: usize) -> Option<(usize, usize)> {
    let mut i = verb;
    let floor = from.max(verb.saturating_sub(30));
    let mut fallback = None;
    while i > floor {
        i -= 1;
        if let Some(m) = doc.names.mention_at(i) {
            let before = m.from.checked_sub(1).filter(|b| *b >= from);
            let mut lead = before;
            while let Some(b) =
                lead.filter(|b| *b >= floor && (doc.has(*b, Class::DET) || doc.names.role_at(*b).is_some()))
            {
                lead = b.checked_sub(1);
            }
            let governed = lead.is_some_and(|b| {
                b >= from
                    && doc.any(
                        b,
                        &["of", "in", "to", "for", "from", "with", "at", "on", "against", "by", "under"],
                    )
            });
            let owns = doc.is_kind(m.to, Kind::Poss);
            if !governed && !owns && !doc.names.actors[m.actor].is(ActorKind::Media) {
                return Some((m.actor, m.from));
            }
            if fallback.is_none() && !owns {
                fallback = Some((m.actor, m.from));
            }
            i = m.from;
            continue;
        }
        if doc.is_kind(i, Kind::Semicolon) || doc.is_kind(i, Kind::Mark) {
            break;
        }
    }
    fallback
}

/// The person an apposition with `sponsor` belongs to.
fn apposed(doc: &Doc<'_>, i: usize, from: usize) -> Option<(usize, usize)> {
    let lo = from.max(i.saturating_sub(7));
    let comma = (lo..i).rev().find(|k| doc.is_kind(*k, Kind::Comma))?;
    let m = doc.names.mention_at(comma.checked_sub(1)?)?;
    doc.names.actors[m.actor].is(ActorKind::Person).then_some((m.actor, m.from))
}
