//! What stands between a verb of deciding and what is decided: `decided by consensus on Friday to`, `agreed, 45-30, to`.

use super::*;

/// Words that tell how a house decides, between its verb and what it decides to do.
const MANNERS: &[&str] = &[
    "consensus", "unanimous", "unanimity", "without", "acclamation", "voice", "voices", "show", "hands",
    "common", "general", "accord", "agreement", "consent", "objection", "dissent", "opposition", "majority",
    "large", "narrow", "standing", "roll", "call", "recorded", "division",
];

/// May a word stand between a verb of deciding and what is decided: of a day, a count, a manner?
pub(super) fn told_between(doc: &Doc<'_>, k: usize) -> bool {
    let small = Class::NUMBER
        .or(Class::WEEKDAY)
        .or(Class::MONTH)
        .or(Class::TIMEAGO)
        .or(Class::ADVERB)
        .or(Class::VOTENOUN)
        .or(Class::ABSTAIN)
        .or(Class::FAVOUR);
    !matches!(doc.kind(k), Some(Kind::Word | Kind::Stop | Kind::Semicolon | Kind::Mark))
        || doc.has(k, small)
        || doc.any(k, &["by", "on", "in", "to", "against", "with", "a", "the", "of", "vote", "this", "and"])
        || doc.any(k, MANNERS)
}

/// How an aside opens that tells who was against it, or what it was decided over.
const ASIDE: &[&str] = &["with", "over", "despite", "against", "after"];

/// `decided, | with Cuba alone voting against, | to`: the aside that ends before `to`.
fn aside_before(doc: &Doc<'_>, to: usize, lo: usize) -> Option<usize> {
    let closed = to > lo && doc.is_kind(to - 1, Kind::Comma);
    let opens = |k: &usize| doc.is_kind(*k, Kind::Comma) && doc.any(k + 1, ASIDE);
    (lo..to.saturating_sub(2)).rev().find(opens).filter(|_| closed)
}

/// `decided by consensus on Friday | to`, `agreed, 45-30, | to`: the verb of a house that has decided what follows `to`.
pub fn decided(doc: &Doc<'_>, to: usize, from: usize) -> Option<usize> {
    let lo = from.max(to.saturating_sub(24));
    let to = aside_before(doc, to, lo).unwrap_or(to);
    let verb = (lo..to).rev().find(|k| !told_between(doc, *k));
    verb.filter(|k| doc.any(*k, DECIDES))
}

pub(super) const DECIDES: &[&str] = &["agreed", "decided", "resolved"];

/// `let her speak`, `invite the envoy to brief it`, `give him the floor`, `bar the group from taking part`: who may be heard.
pub fn gives_floor(doc: &Doc<'_>, at: usize) -> bool {
    const SPEAKS: &[&str] =
        &["speak", "talk", "address", "testify", "attend", "brief", "participate", "appear", "speaking"];
    const LETS: &[&str] = &["let", "allow", "permit", "invite", "bar", "stop", "prevent"];
    let Some(sent) = doc.toks.get(at).map(|_| doc.sent_of(at)) else { return false };
    let stops = |k: &usize| matches!(doc.kind(*k), Some(Kind::Comma | Kind::Semicolon));
    let near = at + 1..(at + 1..sent.to.min(at + 10)).find(stops).unwrap_or(sent.to.min(at + 10));
    let floor = |k: usize| doc.is(k, "the") && doc.is(k + 1, "floor");
    let takes = |k: usize| doc.any(k, &["take", "taking"]) && (floor(k + 1) || doc.is(k + 1, "part"));
    if doc.any(at, LETS) {
        // "bar athletes from participating in sports", "allow refugees to attend schools": no one's floor
        const PLACES: &[&str] = &["debate", "discussion", "meeting", "session", "hearing", "talks"];
        let here = |k: usize| {
            !doc.is_kind(k + 1, Kind::Word)
                || doc.any(k + 1, &["before", "it", "members"])
                || doc.names.mention_at(k + 1 + usize::from(doc.has(k + 1, Class::DET))).is_some()
                || (k + 1..k + 5).any(|t| doc.any(t, PLACES) || doc.has(t, Class::BODYNOUN))
        };
        return near.clone().any(|k| {
            (doc.any(k, SPEAKS) || doc.is(k, "part") && takes(k - 1) || takes(k) && !doc.is(k + 1, "part"))
                && here(k)
        });
    }
    doc.any(at, &["give", "grant", "deny", "refuse"]) && near.clone().any(floor)
}

/// `| voted unanimously to extend the embargo`, `| decided by consensus to condemn the raids`: where what is decided begins.
pub fn votes_to_do(doc: &Doc<'_>, tok: usize) -> Option<usize> {
    if !doc.is(tok, "voted") && !doc.any(tok, DECIDES) {
        return None;
    }
    let end = doc.sent_of(tok).to.min(tok + 24);
    // "voted 45 to 30 to extend the embargo"
    let aim = |k: usize| doc.is(k, "to") && crate::number::cardinal(doc, k + 1).is_none();
    let aside = doc.is_kind(tok + 1, Kind::Comma) && doc.any(tok + 2, ASIDE);
    let closes = |k: &usize| doc.is_kind(*k, Kind::Comma) && doc.is(k + 1, "to");
    let start = (tok + 3..end).find(closes).filter(|_| aside).unwrap_or(tok);
    let to = (start + 1..end).find(|k| aim(*k) || !told_between(doc, *k))?;
    let does = doc.any(to + 1, mandate::DOES)
        || doc.verb(to + 1).is_some_and(|v| v.force == Some(crate::record::Force::Condemns));
    (doc.is(to, "to") && does).then_some(to + 1)
}
