//! A name of one word, before what its bearer is: `said Karimullah, a baker`.

use super::super::common;
use crate::doc::Doc;
use crate::lexicon::Class;
use crate::token::Kind;

/// `Karimullah, a baker, said`, `ask Zulpiya, a master's student in engineering`
pub(super) fn apposed(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    if !doc.is_kind(to, Kind::Comma)
        || !doc.any(to + 1, &["a", "an"])
        || doc.ends(from, ".")
        || doc.toks[from].sent != doc.toks[to].sent
    {
        return false;
    }
    let first = doc.sent_of(from).from;
    let opens = from == first
        || doc.is_kind(from - 1, Kind::Mark)
        || doc.cue(from - 1).is_some()
        || from == first + 1 && doc.has(first, Class::CONJ);
    let end = (to + 2..to + 9).find(|k| !matches!(doc.kind(*k), Some(Kind::Word | Kind::Poss)));
    let stops = Class::PREP.or(Class::REL).or(Class::PERSON);
    let noun = (to + 2..end.unwrap_or(to + 9)).find(|k| doc.has(*k, stops));
    let one = noun.is_some_and(|k| {
        doc.has(k, Class::PERSON)
            && !doc.has(k, Class::FIRM.or(Class::MEMBER))
            && !doc.has(k + 1, Class::ORGNOUN)
            && !doc.any(k, POLITICAL)
    });
    opens && one && !in_longer_name(doc, from)
}

/// Of whom only the family name may be told: `Bascom, a Democrat`.
const POLITICAL: &[&str] = &[
    "democrat", "republican", "conservative", "liberal", "socialist", "communist", "tory", "centrist",
    "nationalist", "unionist", "independent", "backbencher", "back-bencher", "crossbencher", "sponsor",
    "co-sponsor", "rapporteur", "co-rapporteur", "opponent", "supporter", "critic", "veteran", "freshman",
    "maverick", "newcomer", "holdout", "negotiator",
];

/// `Roe, a nurse, said. ... Ada Roe wept`: is the word part of a longer name elsewhere?
fn in_longer_name(doc: &Doc<'_>, at: usize) -> bool {
    const REACH: usize = 1500;
    let name = |k: usize| doc.is_kind(k, Kind::Word) && doc.cap(k) && !common(doc, k);
    let longer = |k: usize| {
        let before = doc.toks[k - 1].sent == doc.toks[k].sent && name(k - 1);
        before || name(k + 1) && doc.toks[k + 1].sent == doc.toks[k].sent
    };
    let near = at.saturating_sub(REACH).max(1)..doc.len().saturating_sub(1).min(at + REACH);
    near.filter(|k| *k != at).any(|k| doc.raw(k) == doc.raw(at) && longer(k))
}
