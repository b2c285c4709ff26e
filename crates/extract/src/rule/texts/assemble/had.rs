//! What a clause tells that was decided before, ahead of the verb its sentence is about: `The text, which had cleared the committee
//! in May, was adopted by 61 votes to 47`, `The bill that a committee had approved in June was passed`, `Having scraped through the
//! committee in June, the motion was carried`.

use super::*;

/// How far before its verb such a clause is looked for.
const FAR: usize = 60;

/// The clause of what had been done to the text before the verb of its sentence.
pub(super) fn had_clause(doc: &Doc<'_>, verb: usize, from: usize) -> Option<(usize, usize)> {
    let big = |k: &usize| !doc.has(*k, Class::AUX.or(Class::ADVERB));
    let near = from.max(verb.saturating_sub(FAR));
    let group = (near..verb).rev().find(big).map_or(near, |k| k + 1);
    if group < from + 3 {
        return None;
    }
    if doc.is_kind(group - 1, Kind::Comma) {
        let opens = |k: &usize| doc.is_kind(*k, Kind::Comma) && told_done(doc, *k + 1, group - 1);
        return (near + 1..group - 1).rev().find(opens).map(|k| (k, group - 1));
    }
    // "Having scraped through the committee, the motion was carried"
    let comma = (from..verb).take(FAR).find(|k| doc.is_kind(*k, Kind::Comma)).filter(|_| fronted(doc, from));
    if let Some(comma) = comma.filter(|c| (*c..group).any(|k| doc.has(k, Class::TEXT))) {
        return Some((from, comma));
    }
    // "The bill that the committee had approved in June was passed"
    let that = |k: &usize| {
        doc.any(*k, &["that", "which"])
            && told_done(doc, *k, group)
            && (near..*k).any(|t| doc.has(t, Class::TEXT))
            && !(near..*k).any(|v| doc.form(v).has(Form::PAST) && doc.cue(v).is_some())
    };
    let joined = doc.any(group - 1, &["and", "but", "or", "then"]);
    (near + 1..group).rev().find(that).filter(|_| !joined).map(|k| (k, group))
}

/// `which had cleared the committee`, `that the committee had approved`, `approved in committee in May`
fn told_done(doc: &Doc<'_>, at: usize, to: usize) -> bool {
    let act = |k: usize| {
        doc.step(k).is_some_and(decides)
            || doc.any(k, &["endorsed", "backed", "supported", "cleared", "scraped", "squeaked", "fallen"])
    };
    // "approved in committee in May", but "adopted the text on Mali" goes on
    if doc.form(at).has(Form::PARTICIPLE) {
        return act(at) && !doc.has(at + 1, Class::DET.or(Class::INDEF).or(Class::TEXT));
    }
    let had = |k: &usize| doc.is(*k, "had");
    let near = doc.any(at, &["which", "that"]).then(|| (at + 1..to.min(at + 9)).find(had)).flatten();
    near.is_some_and(|h| (h + 1..to.min(h + 4)).any(act))
}

/// `Having cleared the committee`, `Approved in committee in May`, `After clearing the committee`
fn fronted(doc: &Doc<'_>, from: usize) -> bool {
    let done = |k: usize| doc.step(k).is_some_and(decides) && doc.form(k).has(Form::PARTICIPLE);
    let clears = |k: usize| {
        doc.step(k).is_some_and(decides)
            || doc.any(k, &["clearing", "scraping", "squeaking", "cleared", "scraped", "squeaked"])
    };
    done(from)
        || doc.is(from, "having") && (from + 1..from + 3).any(clears)
        || doc.is(from, "after") && doc.form(from + 1).has(Form::ING) && clears(from + 1)
}

/// Is what stands at `tok` told as done before the verb of a decision behind it?
pub(super) fn done_before(doc: &Doc<'_>, tok: usize, from: usize, acts: &[Act]) -> bool {
    let behind = acts.iter().filter(|a| a.tok > tok && decides(a.step) && !a.expected);
    behind.take(3).filter_map(|a| had_clause(doc, a.tok, from)).any(|(lo, hi)| lo <= tok && tok < hi)
}

/// `which had cleared | the Third Committee`: is a name the object of such a clause?
pub(super) fn which_had(doc: &Doc<'_>, name: usize) -> bool {
    let mut clause = (name.saturating_sub(6)..name).rev().take_while(|k| !doc.is_kind(*k, Kind::Comma));
    clause.any(|k| doc.is(k, "had") && k > 0 && doc.any(k - 1, &["which", "that"]))
}
