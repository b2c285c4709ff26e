//! What a text says by a noun: `the text's condemnation of the raids`, `It contains a call for a truce`,
//! `The house backed a call for an embargo`.

use super::frame::object;
use super::{amend, fate, lead, subject};
use crate::doc::Doc;
use crate::lexicon::{Class, Step};
use crate::reading::Texts;
use crate::record::Force;
use crate::token::Kind;
use crate::words::Words;

/// Noun, the words it goes on with, force.
const NOUNS: &[(&str, &[&str], Force)] = &[
    ("call", &["for", "on", "to", "upon"], Force::Calls),
    ("appeal", &["for", "to"], Force::Calls),
    ("plea", &["for", "to"], Force::Calls),
    ("demand", &["for", "that"], Force::Demands),
    ("request", &["for", "that", "to"], Force::Requests),
    ("condemnation", &["of"], Force::Condemns),
    ("denunciation", &["of"], Force::Condemns),
    ("endorsement", &["of"], Force::Other),
    ("rejection", &["of"], Force::Other),
    ("repudiation", &["of"], Force::Condemns),
    ("censure", &["of"], Force::Condemns),
    ("protest", &["against", "at", "over"], Force::Condemns),
    ("concern", &["about", "at", "for", "over"], Force::Concerned),
    ("alarm", &["about", "at", "over"], Force::Concerned),
    ("regret", &["about", "at", "over"], Force::Concerned),
    ("solidarity", &["with"], Force::Other),
    ("support", &["for"], Force::Other),
    ("sympathy", &["for", "with"], Force::Other),
    ("ban", &["on"], Force::Decides),
    ("prohibition", &["on", "of"], Force::Decides),
    ("moratorium", &["on"], Force::Decides),
];

/// What a text is told to hold, and the force of it.
const LISTED: [(&str, Force); 3] =
    [("demands", Force::Demands), ("requests", Force::Requests), ("recommendations", Force::Other)];

const SPELLED: [&str; NOUNS.len() + LISTED.len()] = {
    let mut spelled = [""; NOUNS.len() + LISTED.len()];
    let mut i = 0;
    while i < spelled.len() {
        spelled[i] = if i < NOUNS.len() { NOUNS[i].0 } else { LISTED[i - NOUNS.len()].0 };
        i += 1;
    }
    spelled
};

/// The nouns.
pub static FIRST: Words = Words::of(&SPELLED);

/// Verbs of a text that holds such words.
const HOLDS: &[&str] = &[
    "contains", "contained", "includes", "included", "carries", "carried", "makes", "made", "issues",
    "issued", "repeats", "repeated", "renews", "renewed", "adds", "added", "has", "features", "is", "with",
    "ends", "opens", "ended", "opened", "closes", "closed", "begins", "concludes", "was", "amounts",
    "include", "amounted", "containing", "including", "carrying", "adding", "inserting", "making", "tacking",
];

/// What is at the heart of a text.
const CORE: &[&str] = &[
    "centrepiece", "centerpiece", "heart", "core", "thrust", "novelty", "message", "point", "request",
    "line", "element", "provision", "paragraph", "addition", "demand",
];

/// How far a verb may stand before the noun.
const REACH: usize = 5;

/// The noun at `i`: where its clause starts, its force and its text.
pub fn at(
    doc: &Doc<'_>,
    texts: &Texts,
    i: usize,
    from: usize,
    last: Option<usize>,
) -> Option<(usize, Force, usize)> {
    let listed = spelled(doc, i);
    let goes_on = said_by(doc, i);
    let said = goes_on.or_else(|| is_said(doc, i)).or(listed.map(|l| l.0));
    // "Russia's condemnation of the text": not the text's
    let of_own = if goes_on.is_none() { of_text(doc, i) } else { None };
    let force = said.filter(|_| i > from && !doc.quoted(i))?;
    // "contains a ban on", "passed a total ban on"; "a motion condemning a ban on marches" lays on none
    let rules = force == Force::Decides;
    let held = |k: usize| {
        k > from
            && doc.has(k, Class::INDEF)
            && (doc.any(k - 1, HOLDS) || doc.step(k - 1) == Some(Step::Adopt))
    };
    if rules && !held(i - 1) && !(plain(doc, i - 1) && i > 1 && held(i - 2)) {
        return None;
    }
    // "an appeal to Chile" is a title, "an appeal to Chile to free" asks something.
    let acts = doc.is(i + 1, "to") && !doc.cap(i + 2) && !doc.ends(i + 2, "s") && object(doc, i + 3);
    if doc.any(i + 1, &["to", "on", "upon"])
        && !rules
        && !acts
        && !(i + 2..i + 10)
            .any(|k| doc.is(k, "to") && doc.is_kind(k + 1, Kind::Word) && !doc.has(k + 1, Class::NUMBER))
    {
        return None;
    }
    let start = if let Some((_, start)) = listed {
        start
    } else if let Some(is) = of_own {
        is + 1 + usize::from(doc.any(is + 1, &["that", "for"]))
    } else if (doc.any(i + 1, &["is", "was"]) || doc.is_kind(i + 1, Kind::Colon))
        && doc.any(i + 2, &["that", "for"])
    {
        i + 3
    } else {
        // "a plea to end the raids", "a request to the envoy to report"
        i + if doc.is(i + 1, "to") && !object(doc, i + 2) { 1 } else { 2 }
    };
    let of = of_own.and_then(|end| texts.at(end - 1));
    let text = of.or_else(|| owner(doc, texts, i, from, last))?;
    // "The call for a truce was dropped": it says so no more.
    let gone = (start..doc.sent_of(i).to.min(start + 16)).any(|k| {
        doc.any(k, &["was", "were", "been"])
            && doc.any(
                k + 1,
                &["dropped", "removed", "deleted", "cut", "struck", "taken", "defeated", "rejected"],
            )
    });
    (!gone).then_some((start, force, text))
}

/// The force of the noun at `i`, where it goes on as such nouns do: `condemnation of`.
pub fn said_by(doc: &Doc<'_>, i: usize) -> Option<Force> {
    if !doc.among(i, &FIRST) {
        return None;
    }
    NOUNS.iter().find(|n| doc.spelt(i, n.0)).filter(|n| doc.spelt_any(i + 1, n.1)).map(|n| n.2)
}

/// `Its main demand is the release of`: the force of a noun that its verb spells out.
fn is_said(doc: &Doc<'_>, i: usize) -> Option<Force> {
    // "has one demand: that they be freed", "The key demand of the text is the release of"
    let next = of_text(doc, i).unwrap_or(i + 1);
    if !doc.any(next, &["is", "was"]) && !doc.is_kind(next, Kind::Colon)
        || !doc.has(next + 1, Class::DET.or(Class::INDEF)) && !doc.any(next + 1, &["that", "for"])
    {
        return None;
    }
    match doc.low(i) {
        "demand" => Some(Force::Demands),
        "request" => Some(Force::Requests),
        "call" | "appeal" => Some(Force::Calls),
        _ => None,
    }
}

/// `Its demands include the release of`, `Key demands of the text: the release of`: the force of what is then listed, and where that
/// begins.
fn spelled(doc: &Doc<'_>, i: usize) -> Option<(Force, usize)> {
    let force = LISTED.iter().find(|n| doc.is(i, n.0))?.1;
    let next = of_text(doc, i).unwrap_or(i + 1);
    let lists = doc.any(next, &["include", "included", "are", "were"]) || doc.is_kind(next, Kind::Colon);
    let things = doc.is_kind(next + 1, Kind::Word)
        && doc.verb(next + 1).is_none()
        && !doc.has(next + 1, Class::PREP.or(Class::ADVERB).or(Class::NEG));
    (lists && things).then_some((force, next + 1))
}

/// `demands of the resolution |`, `requests in the text |`: the token behind the text whose noun stands at `i`.
fn of_text(doc: &Doc<'_>, i: usize) -> Option<usize> {
    let end = (i + 2..i + 5).find(|k| doc.has(*k, Class::TEXT))? + 1;
    (doc.any(i + 1, &["of", "in"]) && doc.has(i + 2, Class::DET)).then_some(end)
}

/// `and a call for`: the noun at `i` goes on from another one.
pub fn linked(doc: &Doc<'_>, i: usize) -> bool {
    let d = i - 1 - usize::from(plain(doc, i - 1));
    doc.has(d, Class::INDEF.or(Class::DET)) && (doc.is(d - 1, "and") || doc.is_kind(d - 1, Kind::Comma))
}

/// The text whose noun it is.
fn owner(doc: &Doc<'_>, texts: &Texts, i: usize, from: usize, last: Option<usize>) -> Option<usize> {
    // Over adjectives: "its renewed call".
    let mut d = i - 1;
    while d > from && i - d < 3 && plain(doc, d) {
        d -= 1;
    }
    if doc.is_kind(d, Kind::Poss) && d > from {
        // "the Council's demand that": the text it adopted last.
        let body = || {
            let actor = doc.names.mention_at(d - 1)?.actor;
            texts.before(i).filter(|r| texts.resolutions[*r].body == Some(actor))
        };
        return subject::text_at(doc, texts, d - 1).map(|t| t.0).or_else(body);
    }
    let own = doc.is(d, "its");
    if !own && !doc.has(d, Class::INDEF) && !doc.is(d, "the") {
        return None;
    }
    // "wrote into the motion a call for"
    let into = texts.within(from.max(d.saturating_sub(REACH)), d).last();
    if let Some(m) = into.filter(|m| (m.0.saturating_sub(2)..=m.0).any(|k| doc.is(k, "into"))) {
        return Some(m.2);
    }
    for v in (from.max(d.saturating_sub(REACH))..d).rev() {
        if doc.step(v) == Some(Step::Adopt) && !own && !doc.any(v + 1, &["by"]) {
            return texts.within(from, i).last().map(|m| m.2).or_else(|| texts.before(i));
        }
        // "Its centrepiece is a demand that", "New this year is a call for": the text told of before.
        let is = doc.any(v, &["is", "was", "remains", "remained"]) && !own;
        // "The heart of the text is a call for"
        let of_text = || {
            doc.has(from, Class::DET)
                && doc.any(from + 1, CORE)
                && doc.is(from + 2, "of")
                && texts.at(v - 1).is_some()
        };
        // "At its heart is a call on", "At the heart of the text is a demand"
        let heart = || {
            doc.is(from, "at")
                && doc.any(from + 2, CORE)
                && (doc.is(from + 1, "its") && v == from + 3
                    || doc.is(from + 3, "of") && v <= from + 7 && texts.at(v - 1).is_some())
        };
        let core = || {
            heart()
                || v > from + 1 && doc.any(from, &["its", "their"]) && v <= from + 4 && doc.any(v - 1, CORE)
                || of_text()
        };
        if is && (core() || doc.is(from, "new") && v <= from + 6) {
            return last.or_else(|| texts.before(i));
        }
        // "Also in the text is a demand that"
        if doc.any(v, &["is", "was", "are", "were"])
            && let Some(m) = texts.within(v.saturating_sub(4).max(from), v).last().filter(|m| m.1 == v)
            && doc.is(m.0.saturating_sub(1), "in")
        {
            return Some(m.2);
        }
        if doc.any(v, HOLDS) {
            // "An amendment adding a call for"
            let b = subject::before(doc, v)?;
            if doc.any(b, amend::NOUNS) {
                return amend::speaks(doc, texts, b);
            }
            // "It ends with a request that"
            if doc.is(v, "with") && doc.any(b, HOLDS) {
                continue;
            }
            // "passed a bill including a ban on"
            if doc.ends(v, "ing")
                && let Some((r, _)) = subject::text_at(doc, texts, b)
            {
                return Some(r);
            }
            // "The text, with its call for a truce, goes further"
            let b = b - usize::from(doc.is(v, "with") && b > from && doc.is_kind(b, Kind::Comma));
            let found = subject::ending(doc, texts, b, from)?;
            return match found.subject {
                subject::Subject::Text(r) => Some(r),
                subject::Subject::It => last,
                _ => None,
            };
        }
        if doc.has(v, Class::REL.or(Class::AUX)) || fate::tells(doc, v) && !doc.has(v, Class::PREP) {
            return None;
        }
    }
    // "Its call for a truce", "Among its demands are" of the text that the sentence before told of, else of the one named last.
    let opens = own && (d == from || d == from + 1 && doc.is(from, "among"));
    let named = || texts.before(i).filter(|_| !lead::outsider_before(doc, texts, from));
    last.or_else(named).filter(|_| opens)
}

fn plain(doc: &Doc<'_>, d: usize) -> bool {
    doc.is_kind(d, Kind::Word)
        && !doc.has(d, Class::DET.or(Class::POSS).or(Class::INDEF).or(Class::PREP).or(Class::CONJ))
        && doc.verb(d).is_none()
}
