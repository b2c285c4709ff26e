//! Another text than the one at hand, told by what it is beside it: `a version of the bill`, `its companion`.

use super::noun::kind_of;
use super::nounless::spoken;
use super::*;

/// The same bill in the other chamber.
pub(in crate::rule::texts) const TWINS: &[&str] = &["companion", "twin", "counterpart"];

/// What tells a version from the one that was decided on.
const BEFORE: &[&str] = &["earlier", "previous", "prior", "early", "initial", "original", "first"];

/// `a version of the bill`, `a slightly different version`: another text than the one at hand.
pub(super) fn version(doc: &Doc<'_>, i: usize) -> Option<Mention> {
    let from = (i.saturating_sub(4)..i).rev().find(|k| doc.any(*k, &["a", "an", "its", "the", "their"]))?;
    // "The final version was passed"
    let last = from + 2 == i
        && doc.any(from + 1, &["final", "adopted", "approved", "current", "present", "latest", "amended"]);
    let known = doc.is(from, "the") && (from + 1 == i || last || doc.any(i, TWINS));
    let article = if known { Article::Known } else { Article::Other };
    // "the 2014 version"
    let year = |k: usize| {
        let told = doc.dates_in(k, k + 1).next().filter(|_| doc.raw(k).len() == 4);
        told.is_some_and(|d| doc.meta.published.is_none_or(|p| d.past.year < p.year()))
    };
    let earlier = (from + 1..i).any(|k| doc.any(k, BEFORE) || year(k));
    let article = if earlier { Article::Earlier } else { article };
    let to = if doc.is(i + 1, "of") {
        (i + 2..i + 6).find(|k| doc.has(*k, Class::TEXT)).map_or(i + 1, |k| k + 1)
    } else {
        i + 1
    };
    // "its own version of the measure" says no more than "its own version".
    let says = |k: &usize| !doc.any(*k, &["measure", "text", "draft", "document", "paper"]);
    let kind = (i + 1..to).filter(says).find_map(|k| kind_of(doc.low(k))).map(|k| k.0);
    let told = spoken(doc, i);
    let motion = told.filter(|t| *t == (ResolutionKind::Motion, Part::Whole)).map(|t| t.0);
    // "The House adopted its version", of a resolution
    let open = |k: &usize| doc.any(*k, &["draft", "text", "document"]);
    let named =
        (i.saturating_sub(120)..i).rev().find(|k| doc.has(*k, Class::TEXT) && !doc.quoted(*k) && !open(k));
    let plain =
        named.filter(|k| doc.any(*k, &["resolution", "resolutions"]) && doc.para_of(*k) + 2 > doc.para_of(i));
    let kind = kind.or(motion).or(plain.map(|_| ResolutionKind::Resolution)).unwrap_or(ResolutionKind::Bill);
    // "a weaker version, offered by Harlan", where an amendment has been told of
    let offered = to == i + 1
        && article == Article::Other
        && doc.any(from, &["a", "an"])
        && (i + 1..i + 3).any(|k| doc.any(k, &["offered", "proposed", "moved", "from", "by"]))
        && told.is_some_and(|t| t.1 == Part::Amendment);
    let part = if offered { Part::Amendment } else { Part::Whole };
    Some(Mention { to, ..Mention::one(from, i, kind, article, part) })
}
