//! Verbs that speak with a word of their own: `draws attention to`, `lays down that`, `views with concern`,
//! `goes on record against`, `raises the alarm over`.

use super::verb::Verb;
use crate::doc::Doc;
use crate::lexicon::{Class, Form};
use crate::record::Force;
use crate::token::Kind;

/// Base of the verb, its other forms, the words after it, and the force.
type Row = (&'static str, &'static str, &'static str, &'static [&'static str], Force);

/// base, past, participle, words after it
const ROWS: &[Row] = &[
    ("draw", "drew", "drawn", &["attention"], Force::Notes),
    ("take", "took", "taken", &["note"], Force::Notes),
    ("take", "took", "taken", &["issue"], Force::Notes),
    ("take", "took", "taken", &["exception"], Force::Concerned),
    ("take", "took", "taken", &["aim", "at"], Force::Condemns),
    ("pay", "paid", "paid", &["tribute"], Force::Welcomes),
    ("pay", "paid", "paid", &["homage"], Force::Welcomes),
    ("take", "took", "taken", &["the", "view"], Force::Other),
    ("lay", "laid", "laid", &["down"], Force::Decides),
    ("set", "set", "set", &["down"], Force::Decides),
    ("set", "set", "set", &["out"], Force::Other),
    ("spell", "spelled", "spelled", &["out"], Force::Other),
    ("rule", "ruled", "ruled", &["out"], Force::Other),
    ("make", "made", "made", &["clear"], Force::Notes),
    ("speak", "spoke", "spoken", &["of"], Force::Other),
    ("warn", "warned", "warned", &["against"], Force::Other),
    ("appeal", "appealed", "appealed", &["for"], Force::Calls),
    ("press", "pressed", "pressed", &["for"], Force::Calls),
    ("hit", "hit", "hit", &["out", "at"], Force::Condemns),
    ("lash", "lashed", "lashed", &["out", "at"], Force::Condemns),
    ("speak", "spoke", "spoken", &["out", "against"], Force::Condemns),
    ("stand", "stood", "stood", &["with"], Force::Other),
    ("come", "came", "come", &["out", "against"], Force::Condemns),
    ("side", "sided", "sided", &["with"], Force::Other),
    ("lend", "lent", "lent", &["its", "support"], Force::Other),
    ("throw", "threw", "thrown", &["its", "weight", "behind"], Force::Other),
    ("go", "went", "gone", &["on", "record"], Force::Other),
];

/// Verbs that see something with a feeling: `views with grave concern`, `notes with regret`.
const SEES: &[(&str, &str, Force)] = &[
    ("view", "viewed", Force::Concerned),
    ("regard", "regarded", Force::Concerned),
    ("see", "saw", Force::Concerned),
    ("learn", "learned", Force::Concerned),
    ("note", "noted", Force::Notes),
    ("observe", "observed", Force::Notes),
];

/// Verbs that take a worry as `express` does: `raises the alarm over`, `records its regret at`.
const UTTERS: &[(&str, &str)] = &[
    ("raise", "raised"),
    ("register", "registered"),
    ("convey", "conveyed"),
    ("record", "recorded"),
    ("sound", "sounded"),
    ("signal", "signalled"),
    ("share", "shared"),
];

/// Nouns of worry that `express` and its like take.
pub const WORRY: &[&str] = &[
    "concern", "concerns", "alarm", "dismay", "regret", "anguish", "disquiet", "outrage", "indignation",
    "sorrow", "worry", "unease", "consternation", "fear", "fears", "distress", "shock", "horror",
];

/// Other feelings.
const FEELING: &[&str] =
    &["satisfaction", "appreciation", "gratitude", "interest", "approval", "sadness", "sympathy", "pride"];

/// The verb at `i`, if it is one of these: how it counts, and how many words after it are its own.
pub fn at(doc: &Doc<'_>, i: usize) -> Option<(Verb, usize)> {
    let low = doc.low(i);
    let verb = |force, form| Verb { force, form, speaks: true, known: true };
    for (base, past, participle, words, force) in ROWS {
        if let Some(form) = form(low, base, past, participle)
            && words.iter().enumerate().all(|(k, w)| doc.is(i + 1 + k, w))
        {
            let (force, more) = side(doc, i + 1 + words.len(), *force, base);
            return Some((verb(force, form), words.len() + more));
        }
    }
    for (base, past, force) in SEES {
        if let Some(form) = form(low, base, past, past)
            && doc.is(i + 1, "with")
            && let Some(n) = (i + 2..i + 5).find(|k| doc.any(*k, WORRY) || doc.any(*k, FEELING))
        {
            // "notes with regret and concern"
            let n = if doc.is(n + 1, "and") && doc.any(n + 2, WORRY) { n + 2 } else { n };
            return Some((verb(*force, form), n - i));
        }
    }
    let (base, past) = UTTERS.iter().find(|(base, past)| form(low, base, past, past).is_some())?;
    let n = worry(doc, i)?;
    Some((verb(Force::Concerned, form(low, base, past, past)?), n - i))
}

/// `raises the alarm over`: the noun of worry between the verb and its preposition.
fn worry(doc: &Doc<'_>, i: usize) -> Option<usize> {
    let n = (i + 1..i + 5).find(|k| doc.any(*k, WORRY))?;
    let plain = (i + 1..n).all(|k| doc.is_kind(k, Kind::Word) && !doc.has(k, Class::PREP.or(Class::CONJ)));
    (plain && doc.any(n + 1, &["about", "at", "over", "that", "regarding"])).then_some(n)
}

/// `went on record tonight against torture`, `goes on record as opposing`: which side, and the words to it.
fn side(doc: &Doc<'_>, i: usize, force: Force, base: &str) -> (Force, usize) {
    if base != "go" {
        return (force, 0);
    }
    let at = i + usize::from(doc.has(i, Class::ADVERB));
    match doc.low(at) {
        "against" => (Force::Condemns, at + 1 - i),
        "as" => (Force::Other, at + 1 - i),
        _ => (force, 0),
    }
}

fn form(low: &str, base: &str, past: &str, participle: &str) -> Option<Form> {
    if low == past && past != base {
        return Some(if past == participle { Form(Form::PAST.0 | Form::PARTICIPLE.0) } else { Form::PAST });
    }
    if low == participle && participle != base {
        return Some(Form::PARTICIPLE);
    }
    let rest = low.strip_prefix(base.get(..base.len() - 1)?)?;
    let last = base.get(base.len() - 1..)?;
    let after = rest.strip_prefix(last);
    Some(match after {
        Some("") if base == past => Form(Form::BASE.0 | Form::PAST.0 | Form::PARTICIPLE.0),
        Some("") => Form::BASE,
        Some("s" | "es") => Form::THIRD,
        Some("ing") => Form::ING,
        _ if rest == "ing" && last == "e" || low.ends_with("tting") && base.ends_with('t') => Form::ING,
        _ => return None,
    })
}
