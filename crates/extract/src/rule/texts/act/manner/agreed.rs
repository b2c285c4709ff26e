//! Texts agreed on without a count: `by consensus`, `by acclamation`.

use super::*;

/// `by consensus`, `by acclamation`, `on the nod`: nobody called for a vote.
pub(super) fn agreed(doc: &Doc<'_>, i: usize, from: usize) -> Option<usize> {
    let prev = |words: &[&str]| led(doc, i, from, words);
    let agreed = match doc.low(i) {
        "unopposed" => decided(doc, i, from),
        "nod" => i > from + 1 && doc.is(i - 1, "the") && doc.any(i - 2, &["on", "by"]),
        "nodded" | "waved" | "gavelled" | "gaveled" => return doc.is(i + 1, "through").then_some(2),
        "agreement" | "accord" => prev(&["common", "general"]) && doc.any(i.saturating_sub(2), &["by", "in"]),
        // "adopted a consensus resolution", "It was a consensus decision"
        "consensus"
            if doc.any(i.wrapping_sub(1), &["a", "this"])
                && doc.has(i + 1, Class::TEXT)
                && (acted(doc, from, i) || doc.has(i.wrapping_sub(2), Class::AUX)) =>
        {
            return Some(2);
        }
        // "were adopted by consensus or by vote": which of them how is not told
        "consensus" if doc.is(i + 1, "or") => false,
        // "ASEAN takes its decisions by consensus", "The Council works by consensus": as a rule
        "consensus" if as_a_rule(doc, i, from) => false,
        "consensus" if doc.is(i + 1, "basis") => prev(&["on"]),
        "consensus" => prev(&["by", "through", "in"]) || doc.is(i.saturating_sub(1), "unanimous"),
        // "was elected chair of the region by acclamation"
        "acclamation" => {
            let chosen = |k: usize| doc.any(k, &["elected", "re-elected", "reelected"]);
            let adopts = |k: usize| doc.step(k) == Some(Step::Adopt);
            let last = (from.max(i.saturating_sub(14))..i).rev().find(|k| chosen(*k) || adopts(*k));
            prev(&["by", "with"]) && !last.is_some_and(chosen)
        }
        // "was tacitly accepted"
        "tacitly" => doc.any(i + 1, &["accepted", "approved", "adopted"]),
        "acclaim" | "applause" => prev(&["by"]),
        _ => false,
    };
    agreed.then_some(1)
}

/// `takes its decisions by consensus`, `decides by consensus`
fn as_a_rule(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    const RULE: &[&str] =
        &["takes", "take", "decides", "decide", "works", "work", "operates", "operate", "acts", "reached"];
    let verb = (from.max(i.saturating_sub(5))..i).rev().find(|k| doc.any(*k, RULE));
    verb.is_some_and(|v| {
        let decisions = (v + 1..i).any(|k| doc.any(k, &["decision", "decisions"]));
        decisions || v + 2 == i && !doc.any(v, &["takes", "take", "reached"])
    })
}
