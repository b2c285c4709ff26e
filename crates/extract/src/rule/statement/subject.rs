//! Where the subject of a verb of saying stands.

use super::relative::{antecedent, gapped, reduced};
use super::scene::{Scene, Unit};
use crate::lexicon::{Class, Cue as Frame, Form};
use crate::record::ActorKind;
use crate::token::Kind;

/// Farther than this no subject is looked for.
const REACH: usize = 70;

pub enum Left {
    /// The verb shares the subject of one before it.
    Shared,
    Phrase {
        /// First token of the subject with its leading words.
        from: usize,
        np: (usize, usize),
        appositions: Vec<(usize, usize)>,
        /// It stands inside another clause.
        nested: bool,
        /// An apposition separates subject and verb.
        commas: bool,
    },
}

/// The auxiliaries and adverbs before a verb.
pub struct Group {
    pub from: usize,
    pub auxiliary: bool,
    pub passive: bool,
    pub refused: bool,
}

pub fn verb_group(scene: &Scene<'_, '_>, unit: Unit, v: usize) -> Group {
    let doc = scene.doc;
    let mut group = Group { from: v, auxiliary: false, passive: false, refused: false };
    while group.from > unit.from {
        let p = group.from - 1;
        if scene.spoken(p) {
            break;
        }
        if doc.has(p, Class::NEG) && !doc.is(p, "not") || doc.is(p, "not") && !doc.is(p + 1, "only") {
            group.refused = true;
        } else if doc.any(p, &["is", "are", "was", "were", "be", "been", "being"]) {
            group.passive = !doc.form(v).has(Form::ING);
            group.auxiliary = true;
        } else if doc.has(p, Class::AUX) {
            group.auxiliary = true;
        } else if doc.has(p, Class::MODAL) {
            // "would say" is not said yet
            let only = doc.any(v - 1, &["only"]) || doc.any(v + 1, &["only"]);
            group.refused |= doc.any(p, &["would", "should", "could", "might", "may", "must"]) && !only;
            group.auxiliary = true;
        } else if let Some(date) = doc
            .dates_in(p.saturating_sub(4).max(unit.from), group.from)
            .find(|d| d.to == group.from && d.from > unit.from)
        {
            group.from = date.from;
            if doc.any(group.from - 1, &["on", "in", "late", "early", "last"]) {
                group.from -= 1;
            }
            continue;
        } else if doc.is(p, "part")
            && p > unit.from + 2
            && doc.has(p - 1, Class::POSS)
            && doc.any(p - 2, &["for", "on"])
        {
            // "Kim for his part said"
            group.from = p - 2;
            continue;
        } else if !(scene.adverb(p) || doc.any(p, &["both", "all", "each"])) || doc.cap(p) {
            break;
        }
        group.from = p;
    }
    group
}

/// The subject left of a verb that starts at `g`.
pub fn left(scene: &Scene<'_, '_>, unit: Unit, g: usize) -> Option<Left> {
    let floor = g.saturating_sub(REACH).max(unit.from);
    let pieces = pieces(scene, floor, g);
    let last = *pieces.last()?;
    if last.0 < last.1 {
        return in_piece(scene, &pieces, last);
    }
    apposed(scene, &pieces)
}

/// `Kim Song, the North's ambassador, said`: the pieces up to the verb, the last one empty.
fn apposed(scene: &Scene<'_, '_>, pieces: &[(usize, usize)]) -> Option<Left> {
    let doc = scene.doc;
    let mut first = None;
    for (k, piece) in pieces.iter().enumerate().rev().skip(1) {
        if doc.any(piece.0, &["and", "but", "while", "as", "though"])
            && piece.1 > piece.0 + 1
            // "Minister Azmina Othman, while addressing reporters, said"
            && !(doc.any(piece.0, &["while", "as", "though"]) && doc.low(piece.0 + 1).ends_with("ing"))
            && !in_list(scene, pieces, k)
        {
            first = Some(k);
            break;
        }
    }
    let start = first.unwrap_or(0);
    // "Japan, which chairs, will try again, its ambassador, X, told": behind the clause that is told
    let told = (start..pieces.len() - 1)
        .rev()
        .find(|k| !leading(scene, pieces[*k]) && clause(scene, pieces[*k]) && first != Some(*k))
        // What follows a name is said of the name.
        .filter(|k| doc.names.mention_at(pieces[*k].1 - 1).is_none());
    let behind = told.map(|k| k + 1).filter(|k| {
        pieces
            .get(*k)
            .is_some_and(|p| p.0 < p.1 && super::right::may_start(scene, p.0) && !leading(scene, *p))
    });
    let start = behind.unwrap_or(start);
    let noun = (start..pieces.len() - 1)
        .find(|k| {
            let piece = pieces[*k];
            // "That, a French Independent, M. Baudry, remarked, had cost nobody a franc"
            let pronoun = piece.1 == piece.0 + 1 && doc.any(piece.0, &["that", "this", "these", "those"]);
            piece.0 < piece.1
                && !pronoun
                && (first == Some(*k) || !leading(scene, piece) || super::head::ends_in_person(scene, piece))
                && !clause(scene, piece)
        })
        // "On Telegram the ministry, which had kept silent, called it"
        .or_else(|| {
            (start..pieces.len().saturating_sub(2)).find(|k| {
                let piece = pieces[*k];
                doc.has(piece.0, Class::PREP)
                    && doc.has(pieces[k + 1].0, Class::REL)
                    && super::head::after_phrase(scene, piece.0, piece.1).is_some()
            })
        })?;
    let np = pieces[noun];
    let names = &doc.names;
    let tail = relative_cut(scene, np);
    // "alleged that X, the head of Y, had told": the subject is X, in what somebody else says.
    let nested = noun > start && !leading(scene, pieces[noun - 1]) && clause(scene, pieces[noun - 1]) && {
        let before = pieces[noun - 1];
        let says = |i: usize| doc.is(i, "that") || doc.cue(i) == Some(Frame::Say);
        (before.0..before.1).rev().find(|i| says(*i)).is_some_and(|i| !scene.finite(i + 1, before.1))
    };
    Some(Left::Phrase {
        from: np.0,
        np: tail,
        appositions: pieces[noun + 1..pieces.len() - 1].to_vec(),
        nested,
        // "after its chairman, Senator Wekesa, said": who stands between commas
        commas: noun + 2 < pieces.len()
            || names.within(np.0, np.1).iter().any(|m| names.actors[m.actor].is(ActorKind::Person)),
    })
}

/// `and Z` that ends a list of names is no new clause.
fn in_list(scene: &Scene<'_, '_>, pieces: &[(usize, usize)], k: usize) -> bool {
    k > 0
        && k + 2 == pieces.len()
        && !clause(scene, pieces[k - 1])
        && scene.doc.names.mention_at(pieces[k - 1].0).is_some()
}

/// The subject that ends right before the verb.
fn in_piece(scene: &Scene<'_, '_>, pieces: &[(usize, usize)], (a, b): (usize, usize)) -> Option<Left> {
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
            && doc.names.mention_at(k + 1).is_none();
        if (doc.has(k, Class::REL) || doc.any(k, &["that", "what"])) && !determiner {
            if k + 1 == b {
                return antecedent(scene, pieces, a, k);
            }
            // "issued a statement in which she said"
            let paper = k > a + 1
                && doc.is(k, "which")
                && doc.is(k - 1, "in")
                && doc.among(k - 2, &super::speaker::PAPERS);
            if paper {
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
                return Some(Left::Shared);
            }
            let names = |i: usize| {
                doc.names.mention_at(i).is_some()
                    || doc.names.place_at(i)
                    || doc.has(i, Class::OFFICIAL.or(Class::MEMBER))
            };
            // "said that both Cuba and Peru had asked": the clause behind `that` has no verb yet
            let clause = (a..k).rev().take(24).find(|i| doc.is(*i, "that")).map_or(a, |t| t + 1);
            if doc.is(k, "and") && k > a && names(k - 1) && !scene.finite(clause, k) {
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
        let says = doc.cue(k) == Some(Frame::Say) && doc.low(k).ends_with("ing") && k + 1 < b;
        if scene.verbal(k) || says {
            // "a spokesman who had read the text said", but "who said the North had claimed"
            let own = || (a + 1..k).rev().take(8).find(|i| doc.any(*i, &["who", "whose"]));
            if !says
                && doc.cue(k) != Some(Frame::Say)
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
    // "China, Cuba and Viet Nam said", "Ruth Adelman, 84, of Temple Beth Shalom asked"
    let before = pieces.len().checked_sub(2).map(|k| pieces[k]).filter(|p| start == a && p.0 < p.1);
    if let Some(piece) = before {
        let whole =
            |p: (usize, usize)| doc.names.mention_at(p.0).is_some_and(|m| m.from == p.0 && m.to == p.1);
        if (whole(piece) || leads_list(scene, piece)) && (start..b).any(|i| doc.is(i, "and")) {
            let other = pieces.iter().rposition(|p| !whole(*p) && *p != (a, b));
            let heads = other.filter(|k| leads_list(scene, pieces[*k]));
            let first = heads.or(other.map(|k| k + 1)).unwrap_or(0);
            let np = pieces.get(first).copied().unwrap_or(piece);
            return Some(Left::Phrase { from: np.0, np, appositions: Vec::new(), nested, commas: false });
        }
        if doc.any(a, &["of", "from"]) && !clause(scene, piece) {
            let mut all = pieces.to_vec();
            all.push((b, b));
            return apposed(scene, &all);
        }
    }
    let np = relative_cut(scene, (start, b));
    if let Some(inner) = gapped(scene, np) {
        return Some(Left::Phrase {
            from: start,
            np: (inner, np.1),
            appositions: Vec::new(),
            nested: true,
            commas: false,
        });
    }
    Some(Left::Phrase { from: start, np, appositions: Vec::new(), nested, commas: false })
}

/// The first of a list: `The representatives of Cuba, Iran and Peru said`
fn leads_list(scene: &Scene<'_, '_>, (a, b): (usize, usize)) -> bool {
    let doc = scene.doc;
    let ends = b > a && doc.names.mention_at(b - 1).is_some_and(|m| m.to == b && m.from > a);
    let of = ends
        && doc.names.mention_at(b - 1).is_some_and(|m| {
            doc.any(m.from - 1, &["of", "for"]) || m.from > a + 1 && doc.any(m.from - 2, &["of", "for"])
        });
    of && !clause(scene, (a, b))
        && (a..b.min(a + 4)).any(|i| doc.has(i, Class::OFFICIAL) && doc.low(i).ends_with('s'))
}

/// Ranges between commas and dashes in `floor..g`; brackets are kept whole, a clause end starts anew.
fn pieces(scene: &Scene<'_, '_>, floor: usize, g: usize) -> Vec<(usize, usize)> {
    let doc = scene.doc;
    let mut out = Vec::with_capacity(8);
    let mut start = floor;
    let mut depth = 0usize;
    for i in floor..g {
        match doc.kind(i) {
            Some(Kind::Open) => depth += 1,
            Some(Kind::Close) => depth = depth.saturating_sub(1),
            Some(Kind::Semicolon | Kind::Colon | Kind::Stop) => {
                out.clear();
                depth = 0;
                start = i + 1;
            }
            Some(Kind::Comma | Kind::Dash) if depth == 0 => {
                out.push((start, i));
                start = i + 1;
            }
            _ if (doc.quoted(i) || doc.is_kind(i, Kind::Mark))
                && (scene.spoken(i) || scene.closed(i + 1).is_some()) =>
            {
                out.clear();
                start = i + 1;
            }
            _ => {}
        }
    }
    out.push((start, g));
    // Nothing between a quotation and its comma.
    while out.len() > 1 && out[0].0 >= out[0].1 {
        out.remove(0);
    }
    out
}

/// A phrase before the subject: `In a statement`, `Speaking before the vote`, `Asked why`.
fn leading(scene: &Scene<'_, '_>, (a, b): (usize, usize)) -> bool {
    let doc = scene.doc;
    doc.has(a, Class::PREP.or(Class::CONJ).or(Class::REL)) && !doc.is(a, "that")
        || scene.adverb(a)
        || doc.names.mention_at(a).is_none()
            && (doc.low(a).ends_with("ing") || doc.form(a).has(Form::PARTICIPLE))
        || doc.low(a).ends_with("ed") && doc.names.mention_at(a).is_none() && a + 1 < b
        || doc.dates_in(a, b).any(|d| d.from == a && d.to + 1 >= b)
        || doc.has(a, Class::WEEKDAY)
}

fn clause(scene: &Scene<'_, '_>, (a, b): (usize, usize)) -> bool {
    let cut = relative_cut(scene, (a, b));
    let mark = |from: usize, kind: Kind| (from..cut.1).find(|i| scene.doc.is_kind(*i, kind));
    // "Justice (retired) Florence Amunga"
    if let Some(open) = mark(cut.0, Kind::Open)
        && let Some(close) = mark(open, Kind::Close)
    {
        return scene.finite(cut.0, open) || scene.finite(close + 1, cut.1);
    }
    scene.finite(cut.0, cut.1)
}

/// Without a relative clause at the end: `a spokesman who asked not to be named`.
pub fn relative_cut(scene: &Scene<'_, '_>, (a, b): (usize, usize)) -> (usize, usize) {
    let rel = (a + 1..b).find(|i| scene.doc.has(*i, Class::REL) && scene.doc.names.mention_at(*i).is_none());
    (a, rel.unwrap_or(b))
}

/// The subject of a unit's main verb, before token `at`.
#[allow(clippy::type_complexity)]
pub fn opening(
    scene: &Scene<'_, '_>,
    unit: Unit,
    at: usize,
) -> Option<((usize, usize), Vec<(usize, usize)>)> {
    let mut end = at.min(unit.from + REACH);
    while end > unit.from + 1 && (scene.is_break(end - 1) || scene.doc.is_kind(end - 1, Kind::Mark)) {
        end -= 1;
    }
    let mut pieces = pieces(scene, unit.from, end);
    if pieces[0].0 + 1 < pieces[0].1
        && scene.doc.any(pieces[0].0, &["but", "and", "yet", "so", "still", "only", "even", "nor"])
    {
        pieces[0].0 += 1;
    }
    let k = pieces.iter().position(|p| p.0 < p.1 && !leading(scene, *p))?;
    let np = pieces[k];
    let cut = (np.0..np.1).find(|i| scene.verbal(*i) && *i > np.0).unwrap_or(np.1);
    let apposed = if cut == np.1 { pieces[k + 1..].to_vec() } else { Vec::new() };
    Some((relative_cut(scene, (np.0, cut)), apposed))
}
