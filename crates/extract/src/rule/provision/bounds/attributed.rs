//! Who tells it, behind what a text says: `, Kim said`, `, according to the text`.

use super::*;

/// `, Kim said`, `, according to the text`
pub(super) fn attributed(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    if doc.is(from, "according") && doc.is(from + 1, "to") {
        return true;
    }
    // ", reports City News", ", reported the Armenian Club"
    let name = from + 1 + usize::from(doc.is(from + 1, "the"));
    if doc.any(from, &["reports", "reported"]) && doc.cap(name) {
        return true;
    }
    // ", including the accord concluded with Peru"
    if doc.any(from, &["including", "notably", "particularly", "especially"]) {
        return false;
    }
    // ", and welcomes the talks held in May": another thing that the text says.
    let next = from + usize::from(doc.any(from, &["and", "but", "while"]));
    let form = doc.form(next);
    let told = form.has(Form::THIRD) || next > from && form.has(Form::PAST);
    if told && doc.verb(next).is_some_and(|v| v.force.is_some()) {
        return false;
    }
    // ", again asked Iran": nobody says so.
    let from = (from..to).find(|k| !doc.has(*k, Class::ADVERB)).unwrap_or(from);
    for k in from + 1..to.min(from + 10) {
        // ", and urges states to": no verb.
        let says = doc.form(k).has(Form::PAST)
            || doc.any(k, &["says", "reads"])
            // ", supporters say", not ", and states report"
            || doc.any(k, &["say", "argue", "warn", "claim", "believe", "insist"])
                && doc.ends(k - 1, "s")
                && matches!(doc.kind(k + 1), None | Some(Kind::Stop | Kind::Comma))
            || doc.is(k, "states") && !doc.is_kind(k + 1, Kind::Word);
        // ", the continued use of torture"
        let described = doc.has(k - 1, Class::DET.or(Class::POSS)) && doc.is_kind(k + 1, Kind::Word);
        if doc.cue(k) == Some(Cue::Say) && says && !described && doc.step(k) != Some(Step::Adopt) {
            // ", it said in a communiqué"
            let itself = k == from + 1 && doc.is(from, "it") && doc.is(k, "said");
            return itself || !doc.any(k - 1, &["who", "which", "that", "it", "and"]);
        }
        if doc.has(k, Class::AUX.or(Class::MODAL).or(Class::REL)) || doc.any(k, &["and", "to"]) {
            return false;
        }
    }
    false
}

/// Is the clause what a speaker says of the text: `The act will help, Kim said`?
pub fn is_attributed(doc: &Doc<'_>, start: usize, to: usize) -> bool {
    (start + 1..to).any(|t| {
        // "The text "ignores the facts," Kim said"
        let closes = doc.is_kind(t, Kind::Mark) && doc.quoted(start) && doc.is_kind(t - 1, Kind::Comma);
        (closes || doc.is_kind(t, Kind::Comma) && !doc.quoted(t))
            && attributed(doc, t + 1, to)
            && !(t + 1..to).any(|k| doc.is_kind(k, Kind::Mark))
            && !doc.any(to - 2, &["says", "states", "reads"])
    })
}
