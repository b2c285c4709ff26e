//! Verbs without a subject of their own: infinitives and participles that a text or a vote governs.

use super::fits::{subject_opens, verb_acts};
use super::frame::{Frame, near, object};
use super::subject::{self, Subject, before};
use super::verb::Verb;
use crate::doc::Doc;
use crate::lexicon::{Class, Cue, Form, Step};
use crate::reading::Texts;
use crate::record::Force;
use crate::token::Kind;

/// `voted 6-2 to condemn`, `legislation to renew`, `The bill seeks to ban`.
#[allow(clippy::too_many_arguments)]
pub fn infinitive(
    doc: &Doc<'_>,
    texts: &Texts,
    i: usize,
    p: usize,
    verb: Verb,
    from: usize,
    to: usize,
    section: (usize, usize),
    last: Option<Frame>,
) -> Option<(usize, bool)> {
    let q = before(doc, p).filter(|q| *q >= from)?;
    if verb_acts(doc, i, false) || verb.force == Force::Notes {
        return None;
    }
    // "voted on Thursday, 6-2, to keep alive"; what is done to a text by a vote is none of its terms.
    let mut v = q;
    for _ in 0..18 {
        let passes = matches!(doc.kind(v), Some(Kind::Num | Kind::Dash | Kind::Comma))
            || doc.has(
                v,
                Class::WEEKDAY.or(Class::MONTH).or(Class::ADVERB).or(Class::NUMBER).or(Class::TIMEAGO),
            )
            || doc.any(
                v,
                &[
                    "on", "by", "of", "a", "vote", "votes", "to", "in", "night", "consensus", "acclamation",
                    "week", "and", "against", "with", "abstentions", "abstention", "abstaining", "favour",
                    "favor", "members", "present",
                ],
            );
        if !passes || v == from {
            break;
        }
        v -= 1;
    }
    let on_text = (i..i + 5).any(|k| texts.at(k).is_some() || doc.has(k, Class::TEXT));
    if doc.any(v, &["voted", "votes", "agreed", "vote", "resolved", "opted"]) {
        let relative = (from..v).any(|k| doc.any(k, &["that", "who", "which"]));
        if on_text
            || !verb.speaks && verb.force != Force::Decides && verb.known
            || relative
            || doc.any(v.saturating_sub(1), &["not", "who", "they"])
            || !verb.known && !object(doc, i + 1)
        {
            return None;
        }
        return near(texts, i, from, to, section).map(|r| (r, false));
    }
    let firm = verb.known || doc.has(i + 1, Class::DET.or(Class::POSS));
    // "a draft, in which X had sought to deplore"
    if doc.any(q, &["sought", "wanted", "tried", "proposed", "seeks"])
        && let Some(which) = (from.max(q.saturating_sub(16))..q).rev().find(|k| doc.is(*k, "which"))
        && which > from + 1
        && doc.any(which - 1, &["in", "with", "by"])
    {
        return subject::antecedent(doc, texts, which - 1, from).map(|t| (t.0, true)).filter(|_| firm);
    }
    // "The bill seeks to ban", "It is designed to curb"
    if doc.any(q, &["seeks", "aims", "sought", "aimed", "intended", "designed", "meant", "proposes"]) {
        let s = before(doc, q)?;
        let s = if doc.any(s, &["is", "was"]) { before(doc, s)? } else { s };
        let found = subject::ending(doc, texts, s, from).or_else(|| {
            subject::text_at(doc, texts, s).map(|t| subject::Found {
                subject: Subject::Text(t.0),
                start: t.1,
                relative: false,
            })
        })?;
        return match found.subject {
            Subject::Text(r) => Some((r, found.relative)),
            Subject::It => last.map(|f| (f.resolution, false)),
            _ => None,
        };
    }
    // "It sought the Senate's approval to call on"
    if doc.any(q, &["approval", "consent", "backing", "agreement"])
        && let Some(s) =
            (from.max(q.saturating_sub(6))..q).find(|k| doc.any(*k, &["sought", "seeks", "seeking"]))
        && doc.any(s.saturating_sub(1), &["it", "which", "that"])
    {
        return last.map(|f| (f.resolution, false)).or_else(|| texts.before(i).map(|r| (r, false)));
    }
    // "a bill to ban", "legislation he wrote to renew"
    for k in (from.max(q.saturating_sub(6))..=q).rev() {
        if let Some((r, start)) = subject::text_at(doc, texts, k) {
            // "a motion to adjourn the debate"
            if doc.any(k, &["motion", "motions"]) && !verb.speaks {
                return None;
            }
            let definite = doc.any(start.saturating_sub(1), &["the", "this", "that"])
                || doc.any(start, &["the", "this", "that"]);
            let beside = k == q || doc.has(k + 1, Class::PRON.or(Class::POSS)) || doc.step(k + 1).is_some();
            return (firm && beside && !definite && !doc.has(i, Class::DET))
                .then_some((r, subject_opens(doc, start, from)));
        }
        if doc.is_kind(k, Kind::Comma) {
            return None;
        }
    }
    None
}

/// `a motion asking`, `a resolution on Iran, calling for`, `adopted its report, voicing alarm`
pub fn participle(doc: &Doc<'_>, texts: &Texts, p: usize, from: usize, verb: Verb) -> Option<(usize, bool)> {
    let floor = from.max(p.saturating_sub(16));
    let comma = doc.is_kind(p, Kind::Comma);
    let mut crossed = false;
    for k in (floor..=p).rev() {
        if doc.has(k, Class::TEXT) && doc.any(k, &["amendment", "amendments"]) {
            // What an amendment adds counts where it was carried.
            let end = doc.sent_of(k).to;
            let carried =
                (k..end).any(|t| doc.any(t, &["was", "were"]) && doc.step(t + 1) == Some(Step::Adopt));
            return texts.before(k + 1).filter(|_| carried).map(|r| (r, true));
        }
        if let Some((r, start)) = subject::text_at(doc, texts, k) {
            // "adopted resolutions condemning": no single text.
            if doc.has(k, Class::TEXTS) && texts.at(k).is_none() {
                return None;
            }
            // "rejected the resolution, calling it a sham": the one who rejects.
            let against =
                |v: usize| doc.verb(v).is_some_and(|v| v.stance < 0 || matches!(v.step, Some(Step::Reject)));
            if comma && (start.saturating_sub(3).max(from)..start).any(against) {
                return None;
            }
            // "adopted a resolution on Iran, calling for", not "signed the text on Friday, saying".
            if comma && k < p {
                let acts = |v: usize| doc.verb(v).is_some_and(|v| v.step == Some(Step::Adopt));
                let adopted = (from.max(start.saturating_sub(14))..start).any(acts);
                if !verb.speaks || !adopted && !subject_opens(doc, start, from) {
                    return None;
                }
            }
            if k == p || verb.speaks || !crossed {
                return Some((r, subject_opens(doc, start, from)));
            }
            return None;
        }
        let stops = doc.is_kind(k, Kind::Semicolon)
            || doc.has(k, Class::MODAL.or(Class::REL).or(Class::AUX).or(Class::NEG))
            || doc.cue(k) == Some(Cue::Say) && doc.step(k).is_none()
            || doc.verb(k).is_some() && doc.form(k).has(Form::THIRD) && doc.step(k).is_none();
        if stops {
            return None;
        }
        crossed |= !comma && doc.names.mention_at(k).is_some() && k == p;
    }
    // The complement of a body's act: "adopted its report, voicing alarm".
    let acted =
        comma && verb.speaks && (from.max(p.saturating_sub(24))..p).any(|k| doc.step(k) == Some(Step::Adopt));
    let text = texts.within(from, p).last().map(|m| m.2);
    text.filter(|_| acted).map(|r| (r, false))
}
