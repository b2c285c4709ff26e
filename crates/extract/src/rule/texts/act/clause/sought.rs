//! What is only asked for, or left behind.

use super::*;

/// `Seeking passage of the bill, the minister said`: what is wanted has not happened.
pub fn sought(doc: &Doc<'_>, i: usize) -> bool {
    const WANTS: &[&str] = &[
        "seeking", "sought", "seek", "seeks", "urging", "urged", "urge", "urges", "opposing", "opposed",
        "opposes", "awaiting", "demand", "demands", "demanded", "demanding",
    ];
    const HELPS: &[&str] =
        &["support", "back", "endorse", "secure", "ensure", "oppose", "block", "prevent", "expect"];
    const OBJECTS: &[&str] = &["objected", "objects", "objecting"];
    const HOPES: &[&str] =
        &["call", "calls", "called", "calling", "hope", "hopes", "hoped", "hoping", "pressed", "lobbied"];
    let done = |k: usize| doc.any(k, &["voted", "decided", "agreed"]);
    // "urge your delegation to support the adoption of", "will support the adoption of"
    let helps = |k: usize| {
        doc.any(k, HELPS)
            && (doc.is(k - 1, "to") && !(k.saturating_sub(4)..k).any(done)
                || doc.has(k - 1, Class::MODAL.or(Class::FUTURE)))
    };
    // "called for the swift adoption of"
    let hopes = |k: usize| doc.any(k, HOPES) && doc.is(k + 1, "for") && k + 2 < i;
    // "objected to the passage of the bill"
    let objects = |k: usize| doc.any(k, OBJECTS) && doc.is(k + 1, "to");
    (i.saturating_sub(2)..i).any(|k| doc.any(k, WANTS))
        || (i.saturating_sub(3)..i).any(objects)
        || (i.saturating_sub(3)..i).any(|k| k > 0 && helps(k))
        || (i.saturating_sub(5)..i).any(hopes)
}

/// `The draft had left the Legal Affairs Committee in June`
pub(in crate::rule::texts::act) fn leaves_panel(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> bool {
    doc.any(i + 1, &["the", "its", "a"]) && near_body(doc, i + 2, to) && waits::of_text(doc, i, from)
}
