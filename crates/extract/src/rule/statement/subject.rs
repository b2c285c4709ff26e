//! Where the subject of a verb of saying stands.

mod piece;

use super::scene::{Scene, Unit};
use crate::lexicon::{Class, Cue as Frame, Form};
use crate::names::Mention;
use crate::record::ActorKind;
use crate::token::Kind;
use piece::in_piece;

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
            // "The league will ask firms to refuse it": not asked yet
            let asks = doc.verb(v).is_some_and(|v| matches!(v.lemma, "ask" | "urge" | "press" | "appeal"));
            let ahead = doc.any(p, &["will", "shall"]) && asks && doc.form(v).has(Form::BASE.or(Form::ING));
            group.refused |=
                (ahead || doc.any(p, &["would", "should", "could", "might", "may", "must"])) && !only;
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
        } else if doc.is(p, "past") && p > unit.from + 2 && doc.is(p - 2, "in") && doc.has(p - 3, Class::AUX)
        {
            // "Tehran has in the past said"
            group.from = p - 2;
            continue;
        } else if doc.is(p, "part")
            && p > unit.from + 2
            && doc.has(p - 1, Class::POSS)
            && doc.any(p - 2, &["for", "on"])
        {
            // "Kim for his part said"
            group.from = p - 2;
            continue;
        } else if p > unit.from
            && doc.any(p, &["long", "always", "ever", "since"])
            && doc.has(p - 1, Class::AUX)
        {
            // "The party has long argued"
            group.from = p;
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
    let mut pieces = pieces(scene, floor, g);
    let last = pieces.last_mut()?;
    // "tabled by the Greens, on whose behalf | Ann Roe argued"
    let doc = scene.doc;
    let behalf = doc.is(last.0 + 1, "whose") && doc.any(last.0 + 2, &["behalf", "name"]);
    let whom = doc.is(last.0, "for") && doc.any(last.0 + 1, &["which", "whom"]);
    if behalf || whom {
        last.0 = last.1.min(last.0 + 2 + usize::from(behalf));
    }
    let last = *last;
    if last.0 < last.1 {
        return in_piece(scene, &pieces, last);
    }
    owned(scene, &pieces).or_else(|| apposed(scene, &pieces)).or_else(|| {
        match left(scene, unit, quoting_aside(scene, unit, g)?)? {
            Left::Phrase { from, np, appositions, nested, .. } => {
                Some(Left::Phrase { from, np, appositions, nested, commas: true })
            }
            Left::Shared => None,
        }
    })
}

/// `tabled by Chad and Peru, whose envoy, Ann Roe, called it`: the office of a relative clause and who holds it.
fn owned(scene: &Scene<'_, '_>, pieces: &[(usize, usize)]) -> Option<Left> {
    let doc = scene.doc;
    let (last, pieces) = pieces.split_last()?;
    let k = pieces.iter().rposition(|p| doc.is(p.0, "whose") && p.1 > p.0 + 1)?;
    let np = (pieces[k].0 + 1, pieces[k].1);
    let appositions = pieces[k + 1..].to_vec();
    let person = |m: &Mention| doc.names.actors[m.actor].is(ActorKind::Person);
    let held = appositions.first().is_some_and(|(a, b)| doc.names.within(*a, *b).iter().any(person));
    let whole = held && k > 0 && last.0 >= last.1 && !scene.finite(np.0, np.1);
    whole.then_some(Left::Phrase { from: np.0, np, appositions, nested: false, commas: true })
}

/// `The envoy of Chad, calling it “a farce”, said`: where the aside opens that a quotation and a comma end before `g`.
fn quoting_aside(scene: &Scene<'_, '_>, unit: Unit, g: usize) -> Option<usize> {
    let doc = scene.doc;
    let comma = g.checked_sub(1).filter(|c| doc.is_kind(*c, Kind::Comma))?;
    let quote = doc.quotes[scene.closed(comma)?];
    let from = doc.sent_of(quote.open).from.max(unit.from);
    let opens = |k: &usize| {
        doc.is_kind(*k, Kind::Comma) && (doc.ends(k + 1, "ing") || doc.any(k + 1, &["who", "which", "whose"]))
    };
    let open = (from + 1..quote.open).rev().take(30).find(opens)?;
    // The subject opens the sentence.
    let plain = (from..open).all(|k| !doc.is_kind(k, Kind::Mark)) && !scene.finite(from, open);
    plain.then_some(open + 1)
}

/// `Kim Song, the North's ambassador, said`: the pieces up to the verb, the last one empty.
fn apposed(scene: &Scene<'_, '_>, pieces: &[(usize, usize)]) -> Option<Left> {
    let doc = scene.doc;
    let mut first = None;
    for (k, piece) in pieces.iter().enumerate().rev().skip(1) {
        if doc.any(piece.0, &["and", "but", "while", "as", "though"])
            && piece.1 > piece.0 + 1
            && !aside(scene, *piece)
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

/// `Minister Othman, while addressing reporters, said`, `though pleased`: what a conjunction puts in without a subject of its own.
fn aside(scene: &Scene<'_, '_>, (a, b): (usize, usize)) -> bool {
    let doc = scene.doc;
    let opens = Class::DET.or(Class::POSS).or(Class::SUBJ).or(Class::INDEF).or(Class::NUMBER);
    let nobody = |i: usize| !doc.cap(i) && !scene.is_office(i) && !doc.has(i, opens);
    // "while farmers, angered by it, warned": several without an article
    let several = || (a + 1..b).take_while(|i| !doc.has(*i, Class::PREP)).any(|i| doc.ends(i, "s"));
    doc.any(a, &["while", "as", "though"])
        && (doc.ends(a + 1, "ing")
            || nobody(a + 1) && !several() && (a + 1..b).all(|i| !doc.cap(i) && !scene.is_office(i)))
}

/// `and Z` that ends a list of names is no new clause.
fn in_list(scene: &Scene<'_, '_>, pieces: &[(usize, usize)], k: usize) -> bool {
    k > 0
        && k + 2 == pieces.len()
        && !clause(scene, pieces[k - 1])
        && scene.doc.names.mention_at(pieces[k - 1].0).is_some()
}

/// Ranges between commas and dashes in `floor..g`; brackets are kept whole, a clause end starts anew.
fn pieces(scene: &Scene<'_, '_>, floor: usize, g: usize) -> Vec<(usize, usize)> {
    let doc = scene.doc;
    let mut out = Vec::with_capacity(8);
    let mut start = floor;
    let mut depth = 0usize;
    for (i, tok) in (floor..).zip(&doc.toks[floor..g.min(doc.len())]) {
        match tok.kind {
            Kind::Word if tok.quote == 0 => {}
            Kind::Open => depth += 1,
            Kind::Close => depth = depth.saturating_sub(1),
            // "Mr. Harold Roe (Lib., Vic.) said"
            Kind::Stop if depth > 0 && matches!(doc.kind(i + 1), Some(Kind::Comma | Kind::Close)) => {}
            Kind::Semicolon | Kind::Colon | Kind::Stop => {
                out.clear();
                depth = 0;
                start = i + 1;
            }
            // "The minister, Roe – the two are not related – said": a clause put in tells nothing of the subject
            Kind::Dash
                if depth == 0
                    && start > floor
                    && doc.is_kind(start - 1, Kind::Dash)
                    && !doc.has(start, Class::REL)
                    && scene.finite(start, i) =>
            {
                start = i + 1;
            }
            Kind::Comma | Kind::Dash if depth == 0 => {
                out.push((start, i));
                start = i + 1;
            }
            kind if (tok.quote > 0 || kind == Kind::Mark)
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
    // "Retired general Ann Doe, who": a noun's own participle
    let person = |m: &Mention| m.to == b && doc.names.actors[m.actor].is(ActorKind::Person);
    let small = Class::PREP.or(Class::DET).or(Class::CONJ);
    let named = doc.names.mention_at(b.saturating_sub(1)).filter(|m| person(m));
    if named.is_some_and(|m| a + 1 < m.from && m.from < a + 4 && (a + 1..m.from).all(|k| !doc.has(k, small)))
    {
        return false;
    }
    doc.has(a, Class::PREP.or(Class::CONJ).or(Class::REL)) && !doc.is(a, "that")
        || scene.adverb(a)
        || doc.names.mention_at(a).is_none() && (doc.ends(a, "ing") || doc.form(a).has(Form::PARTICIPLE))
        || doc.ends(a, "ed") && doc.names.mention_at(a).is_none() && a + 1 < b
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
    scene.finite(cut.0, cut.1) || (cut.0 + 1..cut.1).any(|i| acts(scene, i))
}

/// `The vote sends the right signal`: a verb that no table knows, by its ending and what it takes.
fn acts(scene: &Scene<'_, '_>, i: usize) -> bool {
    let doc = scene.doc;
    let low = doc.low(i);
    let lead = Class::DET.or(Class::PREP).or(Class::POSS).or(Class::CONJ).or(Class::NUMBER).or(Class::INDEF);
    low.len() > 3
        && low.ends_with('s')
        && !low.ends_with("ss")
        && !doc.cap(i)
        && doc.is_kind(i - 1, Kind::Word)
        && !doc.has(i - 1, lead)
        && doc.any(i + 1, &["the", "a", "an", "its", "our", "their"])
}

/// Without a relative clause or a time at the end: `a spokesman who asked not to be named`.
pub fn relative_cut(scene: &Scene<'_, '_>, (a, b): (usize, usize)) -> (usize, usize) {
    let doc = scene.doc;
    // "The Council this morning": when it did so
    let times = &["morning", "afternoon", "evening", "week", "month"];
    let timed = b > a + 2 && doc.is(b - 2, "this") && doc.any(b - 1, times);
    let b = if timed { b - 2 } else { b };
    // "To that the league replied"
    let this = |i: usize| i == a + 1 && doc.is(i, "that") && doc.has(a, Class::PREP);
    let rel = |i: &usize| doc.has(*i, Class::REL) && doc.names.mention_at(*i).is_none() && !this(*i);
    let rel = (a + 1..b).find(rel);
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
    if let Some(start) = behind_be(scene, pieces[0]) {
        return Some((relative_cut(scene, (start, pieces[0].1)), pieces[1..].to_vec()));
    }
    let k = pieces.iter().position(|p| p.0 < p.1 && !leading(scene, *p))?;
    let np = pieces[k];
    let cut = (np.0..np.1).find(|i| scene.verbal(*i) && *i > np.0).unwrap_or(np.1);
    let apposed = if cut == np.1 { pieces[k + 1..].to_vec() } else { Vec::new() };
    Some((relative_cut(scene, (np.0, cut)), apposed))
}

/// `Among the critics was Kim, a lawyer`, `Behind the text stood Chad`: a phrase, a verb, and the subject that closes the sentence's
/// first piece; where that begins.
fn behind_be(scene: &Scene<'_, '_>, (from, to): (usize, usize)) -> Option<usize> {
    let doc = scene.doc;
    let phrase = doc.has(from, Class::PREP) && !doc.any(from, &["after", "before", "since", "until", "like"]);
    let be = (from + 2..to.min(from + 12)).take_while(|_| phrase).find(|k| scene.verbal(*k))?;
    let stands = doc.any(be, &["was", "were", "is", "are", "stood", "stands", "sat", "came", "comes"]);
    let start = be + 1;
    // "In his bag was a photograph of the leader": nobody
    let head = super::head::head_of(scene, start, to);
    let somebody = || doc.names.mention_at(head).is_some() || scene.is_office(head);
    // "Among those invited was the league": no name stands between the phrase and its verb
    let lone = doc.names.mention_at(be - 1).is_none() && !doc.has(be - 1, Class::SUBJ);
    (stands && lone && super::right::may_start(scene, start) && !scene.finite(start, to) && somebody())
        .then_some(start)
}

/// `In Managua the ministry issued a statement`, `On Monday Amnesty released a report`: the subject behind a phrase that no comma ends.
pub fn led_by_phrase(scene: &Scene<'_, '_>, unit: Unit, at: usize) -> Option<(usize, usize)> {
    let (doc, from) = (scene.doc, unit.from);
    let opens = doc.has(from, Class::PREP) && !doc.any(from, &["after", "before", "since", "until"]);
    const PUTS_OUT: &[&str] =
        &["issued", "released", "published", "circulated", "posted", "sent", "put", "made", "distributed"];
    let verb = (from + 2..at.min(from + REACH)).find(|i| scene.verbal(*i)).filter(|_| opens)?;
    let verb = Some(verb).filter(|v| doc.any(*v, PUTS_OUT))?;
    let start = super::head::after_phrase(scene, from, verb)?;
    (start < verb).then_some((start, verb))
}
