//! All who were there: `unanimously by the 58 members present`, `with all 48 members rising`, `by the votes of the 85 present`.

use super::label::{Label, Labelled, Number};
use super::*;

/// A number of voters who all were for it.
pub(super) fn whole(doc: &Doc<'_>, n: &Number) -> Option<Labelled> {
    if let Some(end) = so_many_of(doc, n) {
        return Some((n.value, Label::Yes, end));
    }
    let members = doc.has(n.end, Class::MEMBER) && !doc.any(n.end, &["votes", "vote", "ballots"]);
    let there = doc.any(n.end, &["present", "attending"]);
    if n.nil || !(members || there) {
        return None;
    }
    (of_one_mind(doc, n) || rising(doc, n)).then_some((n.value, Label::Yes, n.end))
}

/// `adopted the text by 50 of the 58 senators present`: by whom it was carried, and where the count ends.
fn so_many_of(doc: &Doc<'_>, n: &Number) -> Option<usize> {
    let by = n.start.checked_sub(1).filter(|k| *k > n.from && doc.is(*k, "by"))?;
    total(doc, n.start, n.to)?;
    // "The bill, which was passed in March, is opposed by 30 of the 58 senators": the verb that "by" belongs to
    let own = |k: usize| {
        doc.verb(k).is_some()
            || doc.step(k).is_some()
            || doc.form(k).has(Form::PAST.or(Form::PARTICIPLE))
            || doc.ends(k, "ed")
    };
    let verb = (n.from..by).rev().find(|k| own(*k) && !doc.has(*k, Class::TEXT))?;
    let members = (n.end..n.end + 8).find(|k| doc.has(*k, Class::MEMBER))?;
    let end = members + 1 + usize::from(doc.any(members + 1, &["present", "attending", "voting"]));
    (doc.step(verb) == Some(Step::Adopt)).then_some(end)
}

/// `unanimously by the 58 members present`, `a unanimous vote of the five members in attendance`, `by unanimity of its 91 members`
fn of_one_mind(doc: &Doc<'_>, n: &Number) -> bool {
    let mut at = n.start;
    while at > n.from && doc.any(at - 1, &["the", "its", "all", "their", "whose", "those"]) {
        at -= 1;
    }
    if at < n.from + 2 || !doc.any(at - 1, &["by", "of", "from"]) {
        return false;
    }
    // "by the unanimous vote of the"
    let one = |k: usize| doc.any(k, &["unanimous", "unanimously", "unanimity"]);
    let noun = |k: usize| {
        doc.any(
            k,
            &[
                "vote", "votes", "support", "approval", "consent", "backing", "assent", "agreement",
                "decision",
            ],
        )
    };
    let adjacent = one(at - 2) || noun(at - 2) && at > n.from + 2 && one(at - 3);
    // "passed unanimously, by the votes of the 85 present"
    let votes = noun(at - 2) && doc.is(at - 1, "of") && (n.from..at).rev().take(9).any(one);
    adjacent || votes
}

/// `with all 48 members rising`, `all 44 members in the house raising a hand for it`
fn rising(doc: &Doc<'_>, n: &Number) -> bool {
    if n.start == n.from || !doc.is(n.start - 1, "all") {
        return false;
    }
    let end = n.to.min(n.end + 8);
    let verb =
        (n.end..end).find(|k| doc.any(*k, &["rising", "rose", "standing", "stood", "raising", "raised"]));
    verb.is_some_and(|v| {
        let plain = (n.end..v).all(|k| {
            doc.has(k, Class::MEMBER.or(Class::PREP).or(Class::DET).or(Class::AUX).or(Class::REL))
                || doc.any(k, &["present", "house", "chamber", "room", "hall", "attendance"])
        });
        // "all 48 members stood by their man"
        // "raised their hands to speak"
        let hand = (v + 1..v + 5).any(|k| doc.any(k, &["hand", "hands"]) && !doc.is(k + 1, "to"));
        let up = doc.any(v, &["rising", "rose", "standing", "stood"])
            && (name::ends(doc, v + 1) || doc.any(v + 1, &["up", "to"]));
        plain && (hand || up)
    })
}
