//! Counts of who holds an office: `voted 54 to 31 to elect a clerk`, `defeated her rival by 611 votes to 517`.

use super::*;

/// `retained its chairperson by seven votes to two`, `voted 54 to 31 to elect a clerk`: a vote on who holds an office, and
/// not `the release of ousted President X`, `the elected president`.
pub(super) fn officer(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> bool {
    const CHOSE: &[&str] = &[
        "elect", "elected", "re-elect", "re-elected", "reelected", "retain", "retained", "unseat",
        "unseated", "appoint", "appointed", "confirm", "confirmed", "oust", "ousted", "installed", "picked",
        "chose", "chosen", "choose", "electing", "choosing",
    ];
    const OFFICES: &[&str] = &[
        "chairperson", "chairman", "chairwoman", "chair", "clerk", "speaker", "president", "secretary",
        "treasurer", "deputy", "judge", "judges", "justice", "ambassador", "leader", "mayor", "director",
        "vice-president", "vice", "vice-chair", "vice-chairman", "rapporteur", "secretary-general",
        "governor", "moderator", "commissioner", "head", "ombudsman", "premier", "chancellor", "provost",
        "convener", "convenor",
    ];
    let acts = |k: usize| {
        let before = doc.has(k - 1, Class::DET.or(Class::POSS).or(Class::ADVERB).or(Class::PREP))
            || doc.is_kind(k - 1, Kind::Poss);
        !(doc.ends(k, "ed") && before && !doc.has(k + 1, Class::DET.or(Class::POSS)))
    };
    // "adopted a text on Mali by 30 votes to 4, deciding to appoint a rapporteur": the count is of the text
    let lo = from.max(i.saturating_sub(16));
    let of_text =
        (lo..i).any(|k| doc.has(k, Class::TEXT)) && (lo..i).any(|k| doc.step(k) == Some(Step::Adopt));
    let hi = if of_text { i } else { to.min(i + 8) };
    rivals(doc, i, lo)
        || (from.max(i.saturating_sub(11))..hi).any(|k| {
            // "voted 22-7 to appoint a special rapporteur on Iran": what a text decides
            let mandate =
                |o: usize| doc.is(o, "rapporteur") && (doc.is(o - 1, "special") || doc.is(o + 1, "on"));
            let office = |o: usize| doc.any(o, OFFICES) && !mandate(o);
            doc.any(k, CHOSE) && (k + 1..to.min(k + 6)).any(office) && (k == from || acts(k))
        })
}

/// `defeated her rival from Peru by 611 votes to 517`, `beat Councilor Mark Hale, 5-4`: one person another.
fn rivals(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    const RIVALS: &[&str] = &["rival", "rivals", "opponent", "challenger", "incumbent"];
    let person = |k: usize| {
        let m = (k + 1..k + 4).find_map(|n| doc.names.mention_at(n));
        m.is_some_and(|m| {
            doc.names.actors[m.actor].is(crate::record::ActorKind::Person) && !doc.is_kind(m.to, Kind::Poss)
        })
    };
    (from..i).any(|k| {
        doc.any(k, &["defeated", "beat", "beating", "defeating"])
            && ((k + 1..k + 4).any(|r| doc.any(r, RIVALS)) || person(k))
            && !(k + 1..i).any(|t| doc.has(t, Class::TEXT))
    })
}
