//! What a text does to have the votes: `won a majority`, `got the votes it needed`, or not enough of them.

use super::*;

/// `won a majority`, `got the votes it needed`, `did not get the green light`, `received too few votes`, `found no majority`.
pub(super) fn majority(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Told> {
    if !doc.among(i, &GAINS) || i > from && doc.is(i - 1, "to") || !text_before(doc, i, from) {
        return None;
    }
    let ends = |k: &usize| doc.kind(*k) != Some(Kind::Word) || doc.has(*k, Class::CONJ.or(Class::REL));
    let object: Vec<usize> = (i + 1..to.min(i + 9)).take_while(|k| !ends(k)).collect();
    let has = |words: &[&str]| object.iter().any(|k| doc.any(*k, words));
    let votes = has(&["votes"]) && has(&["needed", "required", "necessary", "enough", "sufficient", "few"]);
    let short = has(&["no", "fewer", "less", "half", "short", "without"]) || has(&["too"]) && has(&["few"]);
    let house = |k: &usize| {
        doc.any(*k, &["support", "backing", "endorsement"])
            && doc.is(k + 1, "of")
            && (k + 2..k + 7).any(|b| doc.has(b, Class::BODYNOUN) || doc.is(b, "majority"))
    };
    let won = votes
        // "won a majority of seats": a party
        || object.iter().any(|k| {
            doc.any(*k, &["majority", "go-ahead", "nod"]) && !doc.any(k + 2, &["seats", "parliament"])
        })
        || has(&["light"]) && has(&["green"])
        // "won final approval", "received final passage"
        || object.iter().take(3).any(|k| {
            doc.any(*k, &["approval", "passage"]) && !(i + 1..*k).any(|a| doc.has(a, Class::PREP))
        })
        || object.iter().any(house);
    let lost = short || tried(doc, i, from) || too_small(doc, i, to);
    let open =
        undone(doc, i, from) && !lost || doc.form(i).has(Form::BASE) && !doc.form(i).has(Form::PAST) && !lost;
    (won && !open).then_some((if lost { Step::Reject } else { Step::Adopt }, true, lost))
}

/// `won a clear majority of the votes cast but fell short of the two-thirds it needed`, `got a majority but not the two-thirds
/// asked for`: more was needed.
fn too_small(doc: &Doc<'_>, i: usize, to: usize) -> bool {
    let Some(but) = (i + 1..to.min(i + 16)).find(|k| doc.any(*k, &["but", "yet", "though"])) else {
        return false;
    };
    let less = (but + 1..to.min(but + 6)).any(|k| {
        doc.any(k, &["short", "shy", "below", "missed", "missing", "failed", "not", "under"])
            || doc.denied(k).is_some()
    });
    less && (but + 2..to.min(but + 14)).any(|k| {
        doc.any(
            k,
            &[
                "two-thirds", "thirds", "three-quarters", "three-fifths", "threshold", "supermajority",
                "needed",
            ],
        ) || doc.any(k, &["required", "necessary", "demanded"])
    })
}
