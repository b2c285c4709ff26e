//! What breaking a law costs, told without the law as subject: `Offenders would face fines`, `Those who share it could be
//! jailed for a year`, `The offence carries up to five years in prison`.

use super::bounds;
use super::fits::spoken;
use super::front::{phrase_end, under_text};
use super::subject;
use crate::doc::Doc;
use crate::gate::{Gate, Pass};
use crate::lexicon::{Class, Form};
use crate::reading::Texts;
use crate::record::{ActorKind, Force, Stage};
use crate::token::{Kind, Sent};
use crate::words::Words;

/// Whoever breaks a law, named by nothing else, and what they do.
static WRONGDOERS: Words = Words::of(&[
    "offenders", "violators", "perpetrators", "culprits", "lawbreakers", "anyone", "anybody", "whoever",
    "violations", "breaches", "offences", "offenses", "infractions", "infringements", "non-compliance",
    "noncompliance", "conviction", "failure",
]);

static COSTS: Words = Words::of(&[
    "fine", "fines", "prison", "jail", "imprisonment", "penalty", "penalties", "sentence", "sentences",
    "sanctions", "years", "months", "life", "death", "lashes", "deregistration", "dissolution",
    "prosecution", "dismissal", "bars",
]);

static PUNISHED: Words = Words::of(&[
    "fined", "jailed", "imprisoned", "sentenced", "punished", "prosecuted", "dismissed", "deregistered",
    "stripped", "suspended", "struck", "banned", "barred", "disqualified", "caned",
]);

/// Who is named by what they break: `Directors who fail to comply`, `A person found guilty`, `Firms in breach`.
const BREAKS: &[&str] = &[
    "who", "that", "which", "found", "convicted", "guilty", "caught", "breaching", "breaking", "violating",
    "failing", "flouting", "in",
];

/// How many tokens before a penalty its text may have been named.
const NEAR: usize = 120;

const FACES: &[&str] =
    &["face", "faces", "risk", "risks", "carry", "carries", "attract", "attracts", "incur"];

const LIABLE: &[&str] = &["liable", "punishable", "subject"];

/// `would lose their licences`, `could be sent to prison`
const TAKEN: &[&str] = &["lose", "sent", "serve"];

/// The verbs and adjectives that bring a penalty.
pub static OPENS: Gate = Gate {
    words: Words::marks_of(&[&Words::of(FACES), &Words::of(LIABLE), &PUNISHED, &Words::of(TAKEN)]),
    ..Gate::CLOSED
};

/// The penalty of a sentence, and its text; `last` is the text that the sentence before spoke of.
pub fn at(
    doc: &Doc<'_>,
    texts: &Texts,
    sent: Sent,
    last: Option<usize>,
) -> Option<(usize, usize, usize, Force)> {
    let Sent { from: opens, to, .. } = sent;
    // "Under the proposal, women could be sentenced to six years in prison"
    let told = |k: usize| {
        let words = &["law", "plan", "reform", "rules", "changes", "project", "provisions", "terms"];
        doc.has(k, Class::TEXT) || doc.any(k, words)
    };
    let law = (opens + 1..opens + 6).find(|k| told(*k)).filter(|_| doc.any(opens, &["under", "by"]));
    // "Under the 2010 law": not the one that is told of.
    let old = |k: usize| doc.has(k, Class::YEAR) || doc.is_kind(k, Kind::Num) && doc.width(k) == 4;
    if law.is_some_and(|law| (opens + 1..law).any(old)) {
        return None;
    }
    let phrase = law.and_then(|k| phrase_end(doc, opens, to).filter(|comma| k < *comma));
    let from = phrase.map_or(opens, |comma| comma + 1);
    // "The fine doubles where the tenant is a widow"
    if let Some(verb) = graded(doc, from, to)
        && let Some(text) = last.filter(|r| subject::is_bill(texts, *r) && !failed(texts, *r))
        && !bounds::is_attributed(doc, from, to)
    {
        return Some((from, bounds::leaves(doc, verb, to, false), text, Force::Decides));
    }
    let mut verbs = doc.openings(from, to.min(from + 40), Pass::Penalty);
    let (first, start) = verbs.find_map(|i| Some((i, doc.gated(i, Pass::Penalty, || costs(doc, i))?)))?;
    let named = doc.names.within(from, first).iter().any(|m| doc.names.actors[m.actor].is(ActorKind::Person));
    let today = |k: usize| doc.any(k, &["current", "currently", "existing", "already", "now"]);
    if named
        || doc.quoted(first)
        || spoken(doc, from, first)
        || bounds::is_attributed(doc, from, to)
        || (opens..first).any(today)
        // "Refugees could also be sent to prison for a year under the new law"
        || phrase.is_none() && !unlawful(doc, from, first) && !(start..to).any(|k| under_text(doc, k))
    {
        return None;
    }
    let under = (start..to).find(|k| under_text(doc, *k)).and_then(|k| texts.within(k, k + 4).first());
    let text = under.map(|m| m.2).or(last.filter(|r| !failed(texts, *r))).or_else(|| {
        let near = texts.within(from.saturating_sub(NEAR), from);
        near.iter().rev().map(|m| m.2).find(|r| !failed(texts, *r))
    })?;
    if !subject::is_bill(texts, text) {
        return None;
    }
    let end = bounds::leaves(doc, start, to, false);
    let end = under.map_or(end, |m| end.min(m.0)).min(to);
    // "Guests who attend it can be fined": who is, is all that is told.
    let bare = start == first && start + 2 >= to;
    Some((if bare { from } else { start }, end, text, Force::Other))
}

/// `The penalty | doubles if the victim is a minor`, `the term of prison | is raised by a third where`: by what a penalty grows.
fn graded(doc: &Doc<'_>, from: usize, to: usize) -> Option<usize> {
    const GROWS: &[&str] = &[
        "rises", "rise", "doubles", "double", "triples", "triple", "increases", "increase", "doubled",
        "tripled", "increased", "raised", "reduced", "halved", "falls", "drops",
    ];
    const PRICES: &[&str] = &[
        "penalty", "penalties", "sentence", "sentences", "fine", "fines", "punishment", "punishments",
        "term", "terms",
    ];
    let noun = (from + 1..from + 3)
        .find(|k| doc.any(*k, PRICES))
        .filter(|_| doc.any(from, &["the", "these", "this", "such"]))?;
    let verb = (noun + 1..noun + 6).find(|k| doc.any(*k, GROWS) && !doc.has(k - 1, Class::DET))?;
    let told = !doc.any(verb + 1, &["every", "each"]) && doc.names.within(from, verb).is_empty();
    let when = (verb + 1..to.min(verb + 10)).any(|k| doc.any(k, &["if", "where", "when", "for"]));
    (told && when && !doc.quoted(verb)).then_some(verb)
}

/// What a text that came to nothing would have cost is told by `would have`.
fn failed(texts: &Texts, r: usize) -> bool {
    matches!(texts.resolutions[r].stage, Stage::Rejected | Stage::Lapsed | Stage::Withdrawn | Stage::Vetoed)
}

/// The verb of a penalty at `i`: where what it costs begins.
fn costs(doc: &Doc<'_>, i: usize) -> Option<usize> {
    let modal = |k: usize| doc.has(k, Class::MODAL);
    let priced = |k: usize| (k..doc.sent_of(i).to.min(k + 12)).any(|k| doc.among(k, &COSTS));
    // "would face fines", "carries up to five years"
    // "will serve a minimum of 30 years"
    let serves = doc.is(i, "serve") && modal(i.checked_sub(1)?);
    if (doc.any(i, FACES) || serves) && !doc.any(i + 1, &["out", "on", "off", "over", "with", "away"]) {
        return priced(i + 1).then_some(i + 1);
    }
    // "are liable to a fine", "would be punishable by"
    if doc.any(i, LIABLE) && doc.any(i + 1, &["to", "by", "with", "on"]) {
        return priced(i + 2).then_some(i + 2);
    }
    // "could lose their licences"
    if doc.is(i, "lose") && modal(i.checked_sub(1)?) {
        let right = &["licence", "licences", "license", "licenses", "citizenship", "posts", "jobs", "seats"];
        return (i + 1..i + 4).any(|k| doc.any(k, right)).then_some(i + 1);
    }
    // "could also be jailed", "could be sent to prison"
    let be = i.checked_sub(1).filter(|k| doc.is(*k, "be"))?;
    let may = modal(be.checked_sub(1)?) || doc.has(be - 1, Class::ADVERB) && modal(be.checked_sub(2)?);
    let sent = doc.is(i, "sent") && doc.is(i + 1, "to") && doc.any(i + 2, &["prison", "jail"]);
    (may && (doc.among(i, &PUNISHED) && doc.form(i) != Form::BASE || sent)).then_some(i)
}

/// Is the subject of the verb at `v` whoever breaks the law, or a law's `would`?
fn unlawful(doc: &Doc<'_>, from: usize, v: usize) -> bool {
    let first = (from..v)
        .find(|k| !doc.has(*k, Class::DET.or(Class::INDEF).or(Class::ADVERB).or(Class::ORDINAL)))
        .unwrap_or(v);
    let some = doc.has(from, Class::INDEF) || doc.any(from, &["any", "every"]);
    // "People who share it", "A person found guilty"; not "The two men who shared it"
    // "Internet companies that fail to comply"
    let head = first + usize::from(!doc.ends(first, "s") && !doc.has(first + 1, Class::PREP));
    let described = (some || !doc.has(from, Class::DET.or(Class::NUMBER)) && doc.ends(head, "s"))
        && (first + 1..v.min(first + 5)).any(|k| doc.any(k, BREAKS));
    let would = v > from && (v.saturating_sub(2)..v).any(|k| doc.any(k, &["would", "could"]));
    // "Parents who allow it, guests who attend and imams who lead can be fined"
    let several = (from..v).filter(|k| doc.is(*k, "who")).nth(1).is_some();
    let plain = (from..v)
        .all(|k| (several || !doc.is_kind(k, Kind::Comma)) && (!doc.has(k, Class::SUBJ) || doc.is(k, "it")));
    // "The bill also carries fines of"
    let text = doc.any(v, &["carries", "carry"]) && (from..v).any(|k| doc.has(k, Class::TEXT));
    text
        || doc.among(first, &WRONGDOERS)
        || doc.is(from, "those")
        || doc.any(first, &["people", "persons", "companies", "firms", "employers", "convictions"])
            && (described || would)
        || doc.any(first, &["offence", "offense", "crime", "violation", "breach"]) && first > from && first < from + 3
        || described && plain
        // "Organisers face fines": those that the bill before spoke of
        || bare_plural(doc, from, v) && doc.any(v, &["face", "risk"])
}

/// `Organisers`, `Media outlets`, `Repeat offenders`: no more than a plural noun.
fn bare_plural(doc: &Doc<'_>, from: usize, v: usize) -> bool {
    (from + 1..from + 4).contains(&v)
        && doc.ends(v - 1, "s")
        && (from..v).all(|k| {
            doc.is_kind(k, Kind::Word)
                && !doc.has(k, Class::DET.or(Class::PRON).or(Class::CONJ).or(Class::PREP))
        })
        && doc.names.within(from, v).is_empty()
}
