//! What decides for a school or its students: `the University of Iowa faculty senate`, `the board of governors of the University of
//! Toronto`, `the student government`.

use super::*;

/// Schools whose houses decide.
const SCHOOLS: &[&str] = &["university", "college", "institute", "school"];

/// Where it begins and ends, if its sentence decides.
pub(super) fn academic(doc: &Doc<'_>, names: &Names, i: usize) -> Option<(usize, usize)> {
    let from = match doc.low(i) {
        "senate" => {
            // "the University of Leeds's senate"
            let own = i > 1 && doc.is_kind(i - 1, Kind::Poss) && doc.cap(i - 2);
            let sort = i > 0 && doc.any(i - 1, &["faculty", "academic", "university", "staff"]);
            (sort || own).then(|| i - usize::from(sort))?
        }
        // "The university council of Leiden University", "the faculty council"
        "council" => (i > 0 && doc.any(i - 1, &["university", "faculty", "academic"])).then(|| i - 1)?,
        "governors" | "regents" | "trustees" => {
            (i > 1 && doc.is(i - 1, "of") && doc.any(i - 2, &["board", "council"])).then(|| i - 2)?
        }
        _ => return None,
    };
    let sent = doc.sent_of(i);
    // "of the University of Toronto", "at Iowa State University"
    let at = i + 2 + usize::from(doc.is(i + 2, "the"));
    let behind = if doc.any(i + 1, &["of", "at"]) { name(doc, at, sent.to) } else { None };
    let poss = usize::from(from > sent.from && doc.is_kind(from - 1, Kind::Poss));
    let before = (sent.from..from - poss.min(from))
        .rev()
        .take(5)
        .take_while(|k| doc.cap(*k) || doc.is(*k, "of"))
        .filter(|k| name(doc, *k, from - poss) == Some(from - poss))
        .last();
    // "the university's board of trustees"
    let short = poss == 1 && doc.any(from.saturating_sub(2), SCHOOLS);
    // "In March the board of governors rejected a motion by 8 votes to 3"
    let led = || from > sent.from && (doc.is(from - 1, "the") || poss == 1);
    let alone = || from + 2 == i && led() && decides(doc, i);
    let school = doc.any(i, &["senate", "council"]) && from < i
        || behind.is_some()
        || before.is_some()
        || short
        || alone();
    (school && (from..=i).all(|k| names.free(k)) && acts(doc, behind.map_or(i, |to| to - 1)))
        .then(|| (before.unwrap_or(from), behind.unwrap_or(i + 1)))
}

/// The end of a school's name that begins here: `University of Toronto`, `Iowa State University`.
fn name(doc: &Doc<'_>, from: usize, to: usize) -> Option<usize> {
    let part = |k: &usize| doc.cap(*k) && !doc.has(*k, Class::DET) || doc.is(*k, "of") && doc.cap(k + 1);
    let end = (from..to.min(from + 6)).take_while(part).last()? + 1;
    (doc.cap(from) && (from..end).any(|k| doc.any(k, SCHOOLS))).then_some(end)
}

/// `the student government at the University of X`, `Student Senate`: a house of students.
pub(super) fn students(doc: &Doc<'_>, names: &Names, i: usize) -> Option<(usize, usize)> {
    let house = doc.any(
        i,
        &["government", "senate", "union", "council", "assembly", "association", "parliament", "legislature"],
    );
    let owner = i - 1 - usize::from(i > 1 && doc.is_kind(i - 1, Kind::Poss));
    let theirs = doc.any(owner, &["student", "students"]) && names.free(owner);
    (house && theirs && doc.sent_of(i).from <= owner && acts(doc, i)).then_some((owner, i + 1))
}
