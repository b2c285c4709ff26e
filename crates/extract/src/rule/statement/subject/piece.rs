//! The words of a subject between the last comma and its verb, or what they go on from.

use super::super::relative::{antecedent, gapped, reduced};
use super::super::scene::Scene;
use super::{Left, apposed, clause, leading, relative_cut};
use crate::lexicon::{Class, Cue as Frame};
use crate::names::Mention;
use crate::record::ActorKind;
use crate::token::Kind;

/// The subject that ends right before the verb.
pub(super) fn in_piece(
    scene: &Scene<'_, '_>,
    pieces: &[(usize, usize)],
    (a, b): (usize, usize),
) -> Option<Left> {
    let doc = scene.doc;
    let (mut start, nested) = match back(scene, pieces, (a, b))? {
        Opening::At(start, nested) => (start, nested),
        Opening::Known(left) => return Some(left),
    };
    // "before the vote it had called": a pronoun right before its verb is the subject
    if b > start + 1
        && doc.has(b - 1, Class::SUBJ)
        && doc.is_kind(b - 2, Kind::Word)
        && !doc.has(b - 2, Class::CONJ.or(Class::REL))
    {
        start = b - 1;
    }
    if start >= b {
        return Some(Left::Shared);
    }
    if start == a
        && let Some(left) = listed(scene, pieces, (a, b), nested)
    {
        return left;
    }
    let np = relative_cut(scene, (start, b));
    let gap = gapped(scene, np);
    let np = (gap.unwrap_or(np.0), np.1);
    let nested = nested || gap.is_some();
    Some(Left::Phrase { from: start, np, appositions: Vec::new(), nested, commas: false })
}

/// Where the subject's words open, and whether its clause is inside another; or the subject itself, where it is told elsewhere.
enum Opening {
    At(usize, bool),
    Known(Left),
}

/// Back from the verb to where its subject opens.
fn back(scene: &Scene<'_, '_>, pieces: &[(usize, usize)], (a, b): (usize, usize)) -> Option<Opening> {
    let doc = scene.doc;
    let mut start = a;
    let mut nested = false;
    let mut k = b;
    while k > a {
        k -= 1;
        if let Some(m) = doc.names.mention_at(k) {
            k = m.from.max(a);
            continue;
        }
        // "Justice (retired) Florence Amunga"
        if doc.is_kind(k, Kind::Close)
            && let Some(open) = (a.max(k.saturating_sub(8))..k).rev().find(|o| doc.is_kind(*o, Kind::Open))
        {
            k = open;
            continue;
        }
        if doc.is(k, "whose") {
            start = k;
            nested = k > a;
            break;
        }
        let determiner = k + 1 < b
            && doc.is(k, "that")
            && (k == a || doc.has(k - 1, Class::PREP.or(Class::CONJ)))
            && !doc.has(k + 1, Class::DET.or(Class::SUBJ).or(Class::POSS))
            && doc.names.mention_at(k + 1).is_none()
            // "To that the league replied"
            || doc.is(k, "that") && k == a + 1 && doc.any(a, &["to", "at", "with"]);
        if (doc.has(k, Class::REL) || doc.any(k, &["that", "what"])) && !determiner {
            if k + 1 == b {
                return antecedent(scene, pieces, a, k).map(Opening::Known);
            }
            if k > a && has_own_verb(scene, k, b) {
                continue;
            }
            if k > a && in_paper(scene, k) {
                start = k + 1;
                break;
            }
            // "the committee, where, she said, texts go to die"
            nested = !(doc.is(k, "where") && k == a);
            start = k + 1;
            break;
        }
        if doc.has(k, Class::CONJ) || doc.any(k, &["then", "after", "before"]) {
            if k + 1 == b {
                return Some(Opening::Known(Left::Shared));
            }
            let names = |i: usize| {
                doc.names.mention_at(i).is_some()
                    || doc.names.place_at(i)
                    || doc.has(i, Class::OFFICIAL.or(Class::MEMBER))
            };
            // "said that both Cuba and Peru had asked": the clause behind `that` has no verb yet
            let clause = (a..k).rev().take(24).find(|i| doc.is(*i, "that")).map_or(a, |t| t + 1);
            // "A motion submitted by Roe and Lund called on": whose participle is none of a clause
            let by = |i: usize| i > a + 1 && doc.is(i + 1, "by") && reduced(scene, a, i);
            let told = |from: usize, to: usize| {
                scene.finite(from, to) && !(from..to).filter(|i| scene.verbal(*i)).all(by)
            };
            // "MPs Roe (PvdA) and Lund (CDA) called": over the brackets
            let bracketed = || (a.max(k.saturating_sub(8))..k).rev().find(|o| doc.is_kind(*o, Kind::Open));
            let last = if doc.is_kind(k.wrapping_sub(1), Kind::Close) { bracketed().unwrap_or(k) } else { k };
            if doc.is(k, "and") && last > a && names(last - 1) && !told(clause, k) {
                continue;
            }
            // "When the minister said it was late, she left"
            let opens = doc.is(k, "when") && k == scene.doc.sent_of(k).from;
            nested = !opens
                && doc.any(k, &["because", "if", "when", "whether", "since", "where", "unless", "than"]);
            start = k + 1;
            break;
        }
        if k + 1 < b && k > a + 1 && reduced(scene, a, k) {
            continue;
        }
        let says = doc.cue(k) == Some(Frame::Say) && doc.ends(k, "ing") && k + 1 < b;
        if scene.verbal(k) || says {
            // "a spokesman who had read the text said", but "who said the North had claimed"
            let relative = |i: &usize| {
                doc.any(*i, &["who", "whose"])
                    || doc.any(*i, &["that", "which"]) && has_own_verb(scene, *i, b)
            };
            let own = || (a + 1..k).rev().take(8).find(relative);
            // "an official who asked not to be named said"
            let clause = doc.cue(k) == Some(Frame::Say) && !doc.any(k + 1, &["not", "to", "for"]);
            if !says
                && !clause
                && let Some(who) = own()
            {
                k = who;
                continue;
            }
            if k + 1 == b {
                return None;
            }
            start = k + 1;
            nested = true;
            break;
        }
    }
    Some(Opening::At(start, nested))
}

/// `a spokesman for the group | that runs the camp said`: the verb of the relative clause at `rel`, whose subject its noun is, and
/// which is not the one at `b`.
fn has_own_verb(scene: &Scene<'_, '_>, rel: usize, b: usize) -> bool {
    let doc = scene.doc;
    let small = Class::AUX.or(Class::MODAL).or(Class::ADVERB).or(Class::NEG);
    let verb = (rel + 1..b).find(|i| !doc.has(*i, small));
    let noun = doc.is_kind(rel - 1, Kind::Word) && !scene.verbal(rel - 1) && doc.cue(rel - 1).is_none();
    let acts = |v: usize| {
        doc.is_kind(v, Kind::Word)
            && !doc.cap(v)
            && doc.cue(v) != Some(Frame::Say)
            && !doc.has(v, Class::DET.or(Class::POSS))
            && (scene.verbal(v) || doc.ends(v, "ed") || doc.ends(v, "s") && doc.has(v + 1, Class::DET))
    };
    noun && doc.any(rel, &["who", "that", "which"]) && verb.is_some_and(|v| v + 1 < b && acts(v))
}

/// `issued a statement in which she said`, `a letter to the chamber, in which he said`: at the `which` of what is read in a paper.
fn in_paper(scene: &Scene<'_, '_>, which: usize) -> bool {
    const OTHERS: &[&str] = &[
        "article", "speech", "video", "interview", "column", "op-ed", "submission", "telegram", "cable",
        "address",
    ];
    let doc = scene.doc;
    let floor = which.saturating_sub(10).max(doc.sent_of(which).from);
    let paper = |i: usize| doc.among(i, &super::super::speaker::PAPERS) || doc.any(i, OTHERS);
    let noun = (floor..which - 1).rev().find(|i| paper(*i));
    let near = |n: usize| !(n + 1..which - 1).any(|i| scene.verbal(i) || scene.is_break(i));
    doc.is(which, "which") && doc.is(which - 1, "in") && noun.is_some_and(near)
}

/// `China, Cuba and Viet Nam said`, `Ruth Adelman, 84, of Temple Beth Shalom asked`: what goes on from the pieces before.
fn listed(
    scene: &Scene<'_, '_>,
    pieces: &[(usize, usize)],
    (a, b): (usize, usize),
    nested: bool,
) -> Option<Option<Left>> {
    let doc = scene.doc;
    let piece = pieces.len().checked_sub(2).map(|k| pieces[k]).filter(|p| p.0 < p.1)?;
    // "The United States, the European Union and Japan said"
    let whole = |p: (usize, usize)| {
        let at = p.0 + usize::from(doc.is(p.0, "the"));
        doc.names.mention_at(at).is_some_and(|m| (p.0..=at).contains(&m.from) && m.to == p.1)
    };
    if (whole(piece) || leads_list(scene, piece)) && (a..b).any(|i| doc.is(i, "and")) {
        let other = pieces.iter().rposition(|p| !whole(*p) && *p != (a, b));
        let heads = other.filter(|k| leads_list(scene, pieces[*k]));
        let first = heads.or(other.map(|k| k + 1)).unwrap_or(0);
        let np = pieces.get(first).copied().unwrap_or(piece);
        return Some(Some(Left::Phrase { from: np.0, np, appositions: Vec::new(), nested, commas: false }));
    }
    if (doc.any(a, &["of", "from"]) || office(scene, piece, (a, b))) && !clause(scene, piece) {
        let mut all = pieces.to_vec();
        all.push((b, b));
        return Some(apposed(scene, &all));
    }
    None
}

/// `Jane Roe, head of Relief Watch told`, `John Roe, US envoy to Chad said`: an office that no second comma ends, behind its holder.
fn office(scene: &Scene<'_, '_>, piece: (usize, usize), (a, b): (usize, usize)) -> bool {
    let names = &scene.doc.names;
    let person = |m: &Mention| names.actors[m.actor].is(ActorKind::Person);
    let holder =
        !leading(scene, piece) && names.mention_at(piece.1 - 1).is_some_and(|m| m.to == piece.1 && person(m));
    let role = || (a..b.min(a + 5)).find(|i| names.role_at(*i).is_some_and(|r| r.from == *i));
    let whose = |r: usize| (r + 1..b).any(|i| scene.doc.any(i, &["of", "to", "at", "for"]));
    holder
        && !scene.doc.has(a, Class::POSS)
        && !names.within(a, b).iter().any(person)
        && role().is_some_and(whose)
}

/// The first of a list: `The representatives of Cuba, Iran and Peru said`
fn leads_list(scene: &Scene<'_, '_>, (a, b): (usize, usize)) -> bool {
    let doc = scene.doc;
    let ends = b > a && doc.names.mention_at(b - 1).is_some_and(|m| m.to == b && m.from > a);
    let of = ends
        && doc.names.mention_at(b - 1).is_some_and(|m| {
            doc.any(m.from - 1, &["of", "for"]) || m.from > a + 1 && doc.any(m.from - 2, &["of", "for"])
        });
    of && !clause(scene, (a, b)) && (a..b.min(a + 4)).any(|i| doc.has(i, Class::OFFICIAL) && doc.ends(i, "s"))
}
