//! A house of one mind, told by its members: `every MP said aye`, `all 22 senators present adopted`.

use super::*;

/// `Every member of the council raised a hand`, `every MP in the chamber said aye`: where the verb ends.
pub(super) fn one_and_all(doc: &Doc<'_>, i: usize) -> Option<usize> {
    if !doc.has(i + 1, Class::MEMBER) && !doc.any(i + 1, &["party", "group", "faction", "councillor", "one"])
    {
        return None;
    }
    let sent = doc.sent_of(i);
    let verb = (i + 2..sent.to.min(i + 12)).find(|k| {
        doc.any(*k, &["said", "voted", "raised", "backed", "supported", "approved", "endorsed", "answered"])
    })?;
    let apart = (i..verb).any(|k| {
        doc.has(k, Class::REL.or(Class::MODAL).or(Class::NEG))
            || doc.any(k, &["but", "except"])
            || !matches!(doc.kind(k), Some(Kind::Word | Kind::Poss))
    });
    let yes = doc.any(verb, &["backed", "supported", "approved", "endorsed"])
        || (verb + 1..verb + 5)
            .any(|k| doc.any(k, &["aye", "yes", "favour", "favor", "for", "hand", "hands", "support"]));
    (yes && !apart).then_some(verb + 1)
}

/// `All 22 senators present adopted`: where the verb stands.
pub(super) fn whole_house(doc: &Doc<'_>, i: usize) -> Option<usize> {
    let (_, len) = number::cardinal(doc, i + 1)?;
    let noun = i + 1 + len;
    // "All 100 of those voting said yes", "All 108 deputies present in the chamber raised their hands for it"
    let who = doc.has(noun, Class::MEMBER) || doc.seq(noun, &["of", "those"]);
    // "All five senators from Ontario backed it", "All 12 members of the choir" are no house.
    let open = |k: &usize| {
        doc.kind(*k) == Some(Kind::Word)
            && !doc.any(*k, &["from", "with", "and", "who", "whose"])
            && (!doc.is(*k, "of") || doc.is(*k + 1, "those"))
    };
    let verb = (noun..noun + 9).take_while(open).find(|k| {
        doc.any(*k, &["said", "voted", "raised", "backed", "supported", "adopted", "passed", "approved"])
    })?;
    let near = |n: usize, words: &[&str]| (verb + 1..verb + n).any(|k| doc.any(k, words));
    let yes = match doc.low(verb) {
        "said" => near(3, &["yes", "aye"]),
        "voted" => near(5, &["yes", "aye", "for", "favour", "favor"]),
        "raised" => near(5, &["for", "favour", "favor"]),
        "backed" | "supported" => true,
        _ => doc.has(noun, Class::MEMBER),
    };
    (who && yes).then_some(verb)
}
