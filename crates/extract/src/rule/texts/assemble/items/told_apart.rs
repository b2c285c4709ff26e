//! Texts of a plural that are told apart by their numbers or by whose they are: `Drafts L.3 and L.5`, `the motions of the Greens and
//! the Left`, `the rival drafts of the ECR (B9-0231) and ID (B9-0235)`.

use super::*;

/// Each of them, where there are two or more; `m` is the plural, or the last of its numbers.
pub(in crate::rule::texts::assemble) fn told_apart(
    doc: &Doc<'_>,
    m: &Mention,
    mentions: &[Mention],
    end: usize,
) -> Vec<Mention> {
    if m.plural {
        return each(doc, m, mentions, end);
    }
    // "Drafts L.3 and L.5 | were withdrawn"
    let row = |p: &&Mention| p.plural && p.part == Part::Whole && p.from < m.from && m.from < p.to + REACH;
    let plural = mentions.iter().rev().find(row).filter(|_| m.symbol.is_some());
    let items = plural.map_or_else(Vec::new, |p| each(doc, p, mentions, end));
    if items.iter().any(|i| i.symbol == m.symbol) { items } else { Vec::new() }
}

/// How far from its noun the last of a row may stand.
const REACH: usize = 40;

fn each(doc: &Doc<'_>, object: &Mention, mentions: &[Mention], end: usize) -> Vec<Mention> {
    let by_number = numbers(doc, object, mentions);
    let items = if by_number.len() > 1 { by_number } else { owners(doc, object, end) };
    let all = object.count < 2 || object.count as usize == items.len();
    if all && items.len() > 1 { items } else { Vec::new() }
}

impl Reader<'_, '_> {
    /// The text that is so told apart, found by its number or new.
    pub(super) fn apart(
        &mut self,
        m: &Mention,
        found: Option<usize>,
        named: &mut Vec<(usize, usize)>,
    ) -> usize {
        let spoken = self.current.map(|c| self.drafts[c].subjects.clone());
        let text = self.settle(found, m, named);
        let bare = m.symbol.is_some_and(|s| s.0 == m.from);
        if found.is_none() && (bare || m.owner.is_some()) {
            // "the rival drafts of Cuba and Chad": on what the text before is on, not on those whose they are
            self.drafts[text].subjects = spoken.unwrap_or_default();
        }
        text
    }
}

/// One text of the plural.
fn one(object: &Mention, (from, to): (usize, usize), symbol: Option<(usize, usize)>) -> Mention {
    Mention { from, to, symbol, ..Mention::one(from, to - 1, object.kind, Article::Other, Part::Whole) }
}

/// `Drafts | L.3, L.4 and L.5`
fn numbers(doc: &Doc<'_>, object: &Mention, mentions: &[Mention]) -> Vec<Mention> {
    let Some(first) = object.symbol.filter(|s| s.0 > object.head && s.0 < object.head + 3) else {
        return Vec::new();
    };
    let mut items = vec![one(object, first, Some(first))];
    let mut last = first.1;
    for m in mentions.iter().filter(|m| m.from >= first.1) {
        let Some(symbol) = m.symbol.filter(|s| m.from == s.0 && (last..s.0).all(|k| divides(doc, k))) else {
            break;
        };
        items.push(one(object, symbol, Some(symbol)));
        last = symbol.1;
    }
    items
}

/// `the motions of | the Greens and the Left`, `drafts by | Cuba (L.3) and Chad (L.5)`
fn owners(doc: &Doc<'_>, object: &Mention, end: usize) -> Vec<Mention> {
    const MADE: &[&str] =
        &["tabled", "submitted", "moved", "introduced", "proposed", "brought", "presented", "filed"];
    let by = |k: usize| doc.any(k, &["of", "by", "from"]);
    let noun = object.head + 1;
    let made = noun + usize::from(doc.any(noun, MADE));
    if !by(made) {
        return Vec::new();
    }
    let mut items = Vec::new();
    let mut at = made;
    while at < end {
        // "by the Greens and by the Left", "of the Greens and those of the Left"
        at += usize::from(doc.any(at, &["those", "that"]) && by(at + 1));
        at += usize::from(by(at));
        let named = |k: usize| doc.names.mention_at(k).filter(|m| m.from == k && brings(doc, m));
        // "the Greens", "The Left"
        let lead = usize::from(doc.has(at, Class::DET));
        let Some(m) = named(at).or_else(|| named(at + lead)) else { break };
        let number = mention::in_brackets(doc, m.to);
        let to = number.map_or(m.to, |n| n.to + 1);
        let item = one(object, (m.from, to), number.and_then(|n| n.symbol));
        items.push(Mention { owner: Some(m.actor), ..item });
        at = to;
        if !divides(doc, at) {
            break;
        }
        while at < end && divides(doc, at) {
            at += 1;
        }
    }
    items
}

/// Who can stand behind a text of its own: a party, a person, a state.
fn brings(doc: &Doc<'_>, m: &crate::names::Mention) -> bool {
    let kind = doc.names.actors[m.actor].kind;
    let owns = !matches!(kind, ActorKind::Body | ActorKind::Media);
    owns && !doc.is_kind(m.to, Kind::Poss)
}
