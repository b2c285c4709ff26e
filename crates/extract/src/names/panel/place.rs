//! A town or region told of in place of its house, beside another's: `In Nago City, a similar motion failed`, `Dover adopted its own
//! resolution`, `The city of Leeds passed one like it`.

use super::*;

/// How many words a place has.
const LONG: usize = 3;

/// How a text is likened to one that another house has.
const LIKE: &[&str] = &[
    "similar", "comparable", "identical", "near-identical", "like-minded", "parallel", "sister", "matching",
    "like",
];

/// What is wider than any place that has a house of its own.
const WIDE: &[&str] = &["europe", "africa", "asia", "america", "oceania", "caribbean"];

/// Adds the house of each such place, where a town's or a region's is named before it.
pub(super) fn find(doc: &Doc<'_>, names: &mut Names) {
    let local = |m: &&Mention| {
        let regional = || names.entry(doc.lex, m.actor).is_none_or(|k| k.regional);
        let noun = doc
            .any(m.to - 1, &["council", "board", "assembly", "legislature", "commission", "senate", "house"]);
        names.actors[m.actor].is(ActorKind::Body) && regional() && noun
    };
    let Some(first) = names.mentions.iter().find(local).map(|m| m.to) else { return };
    let after = doc.sents.partition_point(|s| s.from < first);
    let found: Vec<_> = doc.sents[after..].iter().filter_map(|s| told(doc, names, s.from, s.to)).collect();
    for (from, to) in found {
        let first = if doc.is(from + 1, "of") { from + 2 } else { from };
        let town = doc.slice(first, to);
        let house = || super::super::members::legislature(doc, first, to);
        let known = councillors::of(names, town).or_else(|| house().map(|k| names.actor_of(doc, k)));
        let actor = known
            .or_else(|| names.named(town))
            .unwrap_or_else(|| names.push(Actor { confidence: 0.6, ..Actor::new(ActorKind::Body, town) }));
        let (start, end) = doc.bytes(from, to);
        names.add(Mention { from, to, start, end, actor, sense: Sense::Short, rule: "name.panel" });
    }
}

/// Where the place begins and ends that a sentence opens with and that decides.
fn told(doc: &Doc<'_>, names: &Names, open: usize, end: usize) -> Option<(usize, usize)> {
    let lead = open + usize::from(doc.any(open, &["and", "but"]));
    let inside = doc.is(lead, "in");
    let called = doc.is(lead, "the") && doc.any(lead + 1, KINDS) && doc.is(lead + 2, "of");
    let near = usize::from(inside && doc.any(lead + 1, NEXT));
    let from = if called { lead + 3 } else { lead + usize::from(inside) + near };
    let part = |k: &usize| {
        doc.cap(*k)
            && doc.is_kind(*k, Kind::Word)
            && names.free(*k)
            && names.demonym_at(*k).is_none()
            && !doc.any(*k, WIDE)
            && !doc.has(*k, Class::DET.or(Class::PREP).or(Class::PRON).or(Class::MONTH).or(Class::WEEKDAY))
            && !doc.has(*k, Class::ORGNOUN.or(Class::AGENCYNOUN).or(Class::MEMBER).or(Class::NUMBER))
    };
    let to = (from..end.min(from + LONG)).take_while(part).last()? + 1;
    let decides = if inside { happens(doc, to, end) } else { adopts(doc, to, end) };
    // "the city of Duluth" is its subject whole.
    decides.then_some((if called { lead + 1 } else { from }, to))
}

/// `| , a similar motion failed`, `| a like proposal was passed in May`
fn happens(doc: &Doc<'_>, to: usize, end: usize) -> bool {
    let noun = super::super::stead::decided_there(doc, to, end);
    noun.is_some_and(|mut words| doc.has(words.start, Class::INDEF) && words.any(|k| doc.any(k, LIKE)))
}

/// `| adopted its own resolution`, `| had passed a similar one`
fn adopts(doc: &Doc<'_>, to: usize, end: usize) -> bool {
    let small = |k: &usize| doc.has(*k, Class::AUX.or(Class::ADVERB)) || doc.any(*k, &["also", "already"]);
    let Some(verb) = (to..end.min(to + 3)).find(|k| !small(k)) else { return false };
    let own = doc.is(verb + 1, "its") && doc.is(verb + 2, "own");
    let like = doc.has(verb + 1, Class::INDEF) && (verb + 2..verb + 4).any(|k| doc.any(k, LIKE));
    let text = (verb + 2..end.min(verb + 6)).any(|k| doc.has(k, Class::TEXT) || doc.is(k, "one"));
    matches!(doc.step(verb), Some(Step::Adopt | Step::Reject)) && (own || like) && text
}
