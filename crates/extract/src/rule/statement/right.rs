//! The subject right of a verb of saying: `said Kim, the envoy,`.

use super::scene::Scene;
use super::subject::relative_cut;
use crate::lexicon::Class;
use crate::names::Mention;
use crate::record::ActorKind;
use crate::token::Kind;

/// A subject right of the verb, with its appositions.
pub struct Right {
    pub np: (usize, usize),
    pub appositions: Vec<(usize, usize)>,
    /// First token after all of it.
    pub to: usize,
}

pub fn may_start(scene: &Scene<'_, '_>, i: usize) -> bool {
    let doc = scene.doc;
    if doc.any(i, &["that", "there", "if", "it"]) || scene.opens(i).is_some() {
        return false;
    }
    doc.names.mention_at(i).is_some()
        || doc.cap(i)
        || doc.has(i, Class::DET.or(Class::INDEF).or(Class::POSS).or(Class::SUBJ).or(Class::OFFICIAL))
        || doc.has(i, Class::NUMBER)
        || doc.names.role_at(i).is_some()
        || camp(scene, i)
}

/// `said critics of the law`, `warned rights group Amnesty`, `declared opposition lawmakers`: several whom nobody names, or
/// what a name is called by; no `said moments later`.
fn camp(scene: &Scene<'_, '_>, i: usize) -> bool {
    let doc = scene.doc;
    let outside = Class::PREP.or(Class::CONJ).or(Class::AUX).or(Class::MODAL).or(Class::TIMEAGO);
    let plain = |k: &usize| {
        doc.is_kind(*k, Kind::Word)
            && !doc.has(*k, outside)
            && !scene.adverb(*k)
            && !scene.verbal(*k)
            && doc.names.mention_at(*k).is_none()
    };
    let end = (i..i + 5).find(|k| !plain(k)).unwrap_or(i);
    // "said independent senator Ann Roe"
    let called = |m: &Mention| {
        doc.any(end - 1, &["group", "party", "lawyer"])
            || doc.names.actors[m.actor].is(ActorKind::Person) && scene.is_office(end - 1)
    };
    let named = end > i && doc.names.mention_at(end).is_some_and(called);
    let plural = doc.ends(end.wrapping_sub(1), "s") && !doc.ends(end.wrapping_sub(1), "ss");
    let closed = matches!(doc.kind(end), None | Some(Kind::Stop | Kind::Comma))
        || doc.any(end, &["of", "in", "for", "from", "including", "such"]);
    named || end > i && plural && closed
}

pub fn right(scene: &Scene<'_, '_>, from: usize, end: usize, leads: bool) -> Right {
    let doc = scene.doc;
    let stop = |i: usize| {
        matches!(
            doc.kind(i),
            None | Some(Kind::Stop | Kind::Semicolon | Kind::Colon | Kind::Comma | Kind::Dash)
        ) || scene.opens(i).is_some()
    };
    let mut i = from;
    let mut depth = 0usize;
    while i < end && (!stop(i) || depth > 0) {
        match doc.kind(i) {
            Some(Kind::Open) => depth += 1,
            Some(Kind::Close) => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0
            && i > from
            && (doc.any(i, &["that", "as", "while", "after", "before"])
                || doc.dates_in(i, i + 3).any(|d| d.from == i))
        {
            break;
        }
        i += 1;
    }
    let np = relative_cut(scene, (from, i));
    let mut appositions = Vec::new();
    // "said a woman who gave her name as Leila"
    let name =
        (np.1..i).take(14).find(|k| doc.any(*k, &["name", "named", "identified", "himself", "herself"]));
    let called = name.and_then(|n| (n + 1..end.min(n + 4)).find(|k| doc.names.mention_at(*k).is_some()));
    if let Some(m) = called.and_then(|k| doc.names.mention_at(k)) {
        appositions.push((m.from, m.to));
    }
    let mut to = i;
    // "Kim, 34, a student, said": past the age
    if doc.is_kind(i, Kind::Comma) && doc.is_kind(i + 1, Kind::Num) && doc.is_kind(i + 2, Kind::Comma) {
        i += 2;
        to = i;
    }
    // One apposition may hold the name: "said Ukraine's ambassador, Bohdan X".
    if doc.is_kind(i, Kind::Comma) {
        let mut k = i + 1;
        while k < end && !stop(k) {
            k += 1;
        }
        if k > i + 1
            && (!leads || doc.is_kind(k, Kind::Comma) && !scene.finite(k, (k + 1).min(end)))
            && !doc.has(i + 1, Class::REL.or(Class::PREP).or(Class::CONJ))
            && !doc.ends(i + 1, "ing")
            && !scene.finite(i + 1, k)
        {
            appositions.push((i + 1, k));
            to = k;
        }
        // "To wait, said the envoy of Peru, who spoke for five states, would be to concede": the verb of what is said
        let goes_on = doc.is_kind(k, Kind::Comma)
            && (doc.has(k + 1, Class::AUX.or(Class::MODAL)) || scene.verbal(k + 1));
        if !leads && goes_on && k < end && doc.any(i + 1, &["who", "whose", "which"]) {
            to = k;
        }
    }
    Right { np, appositions, to }
}

/// `Kim, the envoy of Chad,`: the subject in the words `from..to`, and what is apposed to it.
#[allow(clippy::type_complexity)]
pub fn apposed(scene: &Scene<'_, '_>, from: usize, to: usize) -> ((usize, usize), Vec<(usize, usize)>) {
    let comma = |k: &usize| scene.doc.is_kind(*k, Kind::Comma);
    let mut ends = (from..to).filter(comma).chain([to]);
    let mut start = ends.next().unwrap_or(to);
    let np = relative_cut(scene, (from, start));
    let mut appositions = Vec::new();
    for end in ends {
        if start + 1 < end {
            appositions.push((start + 1, end));
        }
        start = end;
    }
    (np, appositions)
}
