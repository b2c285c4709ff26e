//! The text of a house that is told to decide as another did: `The European Parliament did the same in May`.

use super::*;
use crate::names;

/// `The European Parliament did the same in May`, `the Seimas followed suit`, `the Senate had taken that step a year earlier`: where
/// a body is told to decide like another.
pub fn follows(doc: &Doc<'_>, i: usize) -> bool {
    if !doc.any(i, &["suit", "so", "same", "step"]) {
        return false;
    }
    let verb = match doc.low(i) {
        "suit" => i.checked_sub(1).filter(|v| doc.any(*v, &["followed", "follows"])),
        "so" => i.checked_sub(1).filter(|v| doc.any(*v, &["did", "does", "done"])),
        "same" => i.checked_sub(2).filter(|v| doc.is(i - 1, "the") && doc.any(*v, &["did", "does", "done"])),
        // "took the same step in January", but not "took the step of calling a witness"
        "step" => {
            let det = i.checked_sub(1 + usize::from(i > 1 && doc.any(i - 1, &["same", "similar"])));
            let det = det.filter(|d| *d > 0 && doc.any(*d, &["the", "that", "this", "a"]));
            let alike = |d: usize| d + 1 < i || !doc.is(d, "a");
            det.filter(|d| alike(*d)).map(|d| d - 1).filter(|v| doc.any(*v, &["took", "takes", "taken"]))
        }
        _ => None,
    };
    let Some(verb) = verb.filter(|v| doc.toks[*v].sent == doc.toks[i].sent) else { return false };
    let start = doc.sent_of(i).from.max(verb.saturating_sub(6));
    let body = || {
        let is_body = |m: &&names::Mention| doc.names.actors[m.actor].is(crate::record::ActorKind::Body);
        // "Tanzania, where the court has its seat, had done the same": no body's deed
        let subject = |m: &&names::Mention| {
            (m.to..verb).all(|k| {
                doc.has(k, Class::AUX.or(Class::ADVERB))
                    || doc.is(k, "of")
                    || doc.names.mention_at(k).is_some()
            })
        };
        let m = doc.names.within(start, verb).iter().rev().find(is_body);
        m.filter(subject).is_some_and(|m| !other_chamber(doc, m))
    };
    let ends = !doc.is_kind(i + 1, Kind::Word)
        || doc.has(i + 1, Class::PREP.or(Class::WEEKDAY).or(Class::CONJ).or(Class::NUMBER))
            && !doc.any(i + 1, &["of", "to", "toward", "towards"])
        || doc.any(i + 1, &["last", "this", "earlier", "later", "unanimously", "yesterday"])
        // "the following year", "a month earlier"
        || doc.dates_in(i + 1, i + 3).next().is_some()
        || doc.has(i + 1, Class::DET.or(Class::INDEF)) && doc.any(i + 3, &["earlier", "later", "before", "after", "ago"]);
    ends && body()
}

/// The other chamber of one house may pass the very text: one of a land whose houses were told of before.
fn other_chamber(doc: &Doc<'_>, m: &names::Mention) -> bool {
    let entry = |a: usize| doc.names.entry(doc.lex, a);
    let own = entry(m.actor);
    own.is_some_and(|k| matches!(k.role, "lower" | "upper"))
        && doc.names.within(m.from.saturating_sub(250), m.from).iter().any(|o| {
            let kin = entry(o.actor).and_then(|k| k.iso3);
            o.actor != m.actor
                && doc.names.actors[o.actor].is(crate::record::ActorKind::Body)
                && kin == own.and_then(|k| k.iso3)
        })
}

/// The text of a body that follows another.
pub(super) fn following(doc: &Doc<'_>, i: usize) -> Option<Mention> {
    if !follows(doc, i) {
        return None;
    }
    // A law told of before is what is spoken about, and nothing that a house decides.
    let told = spoken(doc, i).filter(|s| s.0 != ResolutionKind::Act);
    // "recognised the famine as genocide": told by its verb alone
    let (kind, part) = told.unwrap_or((ResolutionKind::Resolution, Part::Whole));
    (part == Part::Whole).then_some(Mention::one(i, i, kind, Article::Known, part))
}
