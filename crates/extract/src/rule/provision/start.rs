//! Where a provision's words begin: after the verb, its particles and asides.

mod between;

use super::frame::{amount, object};
use super::noun;
use super::phrase::{self, WORRY};
use super::verb::Verb;
use crate::doc::Doc;
use crate::lexicon::{Class, Form};
use crate::record::Force;
use crate::token::Kind;
pub(super) use between::lasting;
use between::{after_manner, lasts};

/// Words that lead from a verb to its clause.
const LEADS: &[&str] = &["on", "upon", "for", "at", "about", "over", "of", "with", "against", "by"];

/// First token of the clause after a verb, and the force in this use.
pub fn of(doc: &Doc<'_>, verb: usize, to: usize, read: Verb) -> (usize, Force) {
    // "agreed to write to ministers": the verb is a part of it
    if doc.is(verb, "write") && doc.is(verb + 1, "to") {
        return (verb, read.force);
    }
    if let Some(at) = says_worried(doc, verb) {
        return (at, Force::Concerned);
    }
    let phrase = phrase::at(doc, verb).map_or(0, |p| p.1);
    let mut i = over(doc, verb + 1 + phrase, to);
    if doc.is(i, "not") && doc.any(i + 1, &["only", "just", "merely"]) {
        i += 2;
    }
    let mut force = read.force;
    if phrase == 0
        && let Some((noun, said)) = said_again(doc, verb, i)
    {
        (i, force) = (noun, said);
    }
    let lemma = doc.verb(verb).filter(|_| phrase == 0).map_or("", |v| v.lemma);
    match lemma {
        "express" | "voice" => match worry(doc, verb, i, to) {
            Worry::Told(at) => (i, force) = (at, Force::Concerned),
            Worry::Alone(at) => return (at, Force::Concerned),
            Worry::None => match loathing(doc, i, to) {
                Some(at) => (i, force) = (at, Force::Condemns),
                None => force = Force::Other,
            },
        },
        "call" => {
            // "They call again for a truce", "called to end the killings"
            let at = i + usize::from(doc.has(i, Class::ADVERB) || doc.any(i, &["jointly", "publicly"]));
            let calls = doc.any(at, &["on", "upon", "for"])
                || doc.is_kind(i, Kind::Comma)
                || doc.is(i, "to") && super::verb::form(doc, i + 1).has(Form::BASE);
            // 'called "upon the government to"'
            let quoted = doc.is_kind(i, Kind::Mark) && doc.any(i + 1, &["on", "upon", "for"]);
            i += 2 * usize::from(quoted);
            force = if calls || quoted {
                Force::Calls
            } else if doc.is_kind(i, Kind::Mark) || doc.quoted(i) {
                Force::Condemns
            } else {
                Force::Other
            };
        }
        // "renewed its support for the government"
        "renew" if doc.has(i, Class::POSS) => {
            const STANDS: &[&str] = &["support", "commitment", "solidarity", "backing", "adherence"];
            let noun =
                (i + 1..to.min(i + 4)).find(|k| doc.any(*k, STANDS) || doc.any(*k, &["call", "calls"]));
            if let Some(noun) = noun {
                force = if doc.any(noun, STANDS) { Force::Reaffirms } else { Force::Calls };
            }
        }
        // "appeals to both sides to talk"
        "appeal" if doc.is(i, "to") => i += 1,
        // "directing the withdrawal" has nobody to ask.
        "direct" if !asks(doc, i, to) && !deed(doc, i) => force = Force::Other,
        _ => {}
    }
    i = clause(doc, i, to, read.speaks);
    if phrase == 0 && i == verb + 1 && particle(doc, i) {
        i += 1;
    // "sets up, for a year, a commission"
    } else if phrase == 0
        && i == verb + 1
        && doc.any(i, &["up", "out", "off", "aside"])
        && let Some(next) = aside(doc, i + 1, to)
    {
        i = next;
    }
    i = over_terms(doc, i);
    // "pays tribute to the nurses"
    if phrase > 0 && doc.is(i, "to") && object(doc, i + 1) {
        i += 1;
    }
    (over_fillers(doc, i, verb, to), force)
}

/// `says it “is troubled by” the arrests`, `says it is "deeply concerned" about them`: where what worries it begins.
fn says_worried(doc: &Doc<'_>, verb: usize) -> Option<usize> {
    let over_mark = |k: usize| k + usize::from(doc.is_kind(k, Kind::Mark));
    if !doc.any(verb, &["says", "said"]) || !doc.is(verb + 1, "it") {
        return None;
    }
    let is = over_mark(verb + 2);
    let low = over_mark(is + usize::from(doc.any(is, &["is", "was"])));
    let worried = low + usize::from(doc.has(low, Class::ADVERB) || doc.ends(low, "ly"));
    if is >= low || worried >= doc.len() {
        return None;
    }
    let read = super::verb::at(doc, worried)?;
    let about = over_mark(worried + 1);
    (read.force == Force::Concerned && read.form == Form::PARTICIPLE && doc.any(about, LEADS))
        .then_some(about + 1)
}

/// `expresses its abhorrence of the trial`, `voices revulsion at the killings`: where what is loathed begins.
fn loathing(doc: &Doc<'_>, i: usize, to: usize) -> Option<usize> {
    const NOUNS: &[&str] = &["abhorrence", "revulsion", "disgust", "repugnance", "detestation", "contempt"];
    let noun = (i..to.min(i + 5)).find(|k| doc.any(*k, NOUNS))?;
    (doc.any(noun + 1, &["of", "at", "over", "for"]) && noun + 3 < to).then_some(noun + 2)
}

/// `directs the removal of troops`: what is to be done, told by a noun.
fn deed(doc: &Doc<'_>, i: usize) -> bool {
    let noun = i + usize::from(doc.has(i, Class::DET));
    let ends = ["al", "tion", "sion", "ment", "ance", "ence", "ure"];
    noun > i && doc.is(noun + 1, "of") && ends.iter().any(|e| doc.ends(noun, e))
}

/// Where the words begin after a verb of expressing, where a worry is what it expresses.
enum Worry {
    Told(usize),
    /// The worry is all that is told.
    Alone(usize),
    None,
}

/// `expresses deep concern at`, `voiced “grave concern” over`: the worry is the verb's, unless it is quoted.
fn worry(doc: &Doc<'_>, verb: usize, i: usize, to: usize) -> Worry {
    let noun = (i..to.min(i + 7))
        .take_while(|k| !doc.is_kind(*k, Kind::Comma) && !doc.any(*k, &["with", "for"]))
        .find(|k| doc.any(*k, WORRY));
    let Some(noun) = noun else { return Worry::None };
    if doc.quoted(noun) && !doc.quoted(verb) {
        return Worry::Alone(i);
    }
    // "expressing concern, and called on": nothing is told of the worry; "deep concern, for years, at" it is.
    let k = aside(doc, noun + 1, to).unwrap_or(noun + 1);
    // "expressed deep concern Wednesday at", "voiced alarm on Tuesday over"
    let day = k + usize::from(doc.is(k, "on"));
    let dated = doc.has(day, Class::WEEKDAY) || doc.any(day, &["today", "yesterday"]);
    if dated && (doc.any(day + 1, LEADS) || doc.is(day + 1, "that")) {
        return Worry::Told(day + 1);
    }
    let told = doc.any(k, LEADS) || doc.any(k, &["that", "and", "as", "to"]) || doc.is_kind(k, Kind::Mark);
    if told { Worry::Told(noun + 1) } else { Worry::Alone(to) }
}

/// Past the words that lead to the clause: `, also, on`, `strongly that`.
fn clause(doc: &Doc<'_>, mut i: usize, to: usize, speaks: bool) -> usize {
    let mut that = false;
    for _ in 0..10 {
        if i >= to {
            break;
        }
        if doc.is_kind(i, Kind::Colon) {
        } else if doc.is(i, "that") && !that && !doc.is_kind(i + 1, Kind::Comma) {
            // "would have cut that to a day"
            if !speaks && doc.any(i + 1, &["to", "by", "from", "figure", "number", "limit"]) {
                break;
            }
            that = true;
        } else if let Some(k) = aside(doc, i, to) {
            i = k;
            continue;
        } else if doc.is_kind(i, Kind::Comma)
            || !that && doc.any(i, LEADS) && !lasts(doc, i) && !amount(doc, i)
            // "regrets that earlier warnings went unheeded"
            || doc.has(i, Class::ADVERB)
                && !doc.is(i, "only")
                && !of_quality(doc, i)
                && !(that && doc.is(i, "earlier"))
            || doc.any(i, &["moreover", "furthermore", "likewise", "finally", "too"])
            || doc.is_kind(i, Kind::Mark) && doc.toks[i].quote == 0 && !opens_quote(doc, i)
        {
        } else {
            break;
        }
        i += 1;
    }
    i
}

/// `allows seriously ill inmates`, `bars privately owned banks from lending`: the adverb is a part of what a noun is called.
fn of_quality(doc: &Doc<'_>, i: usize) -> bool {
    let small = Class::PREP.or(Class::DET).or(Class::POSS).or(Class::CONJ).or(Class::ADVERB).or(Class::SUBJ);
    doc.ends(i, "ly")
        && [i + 1, i + 2].iter().all(|k| {
            doc.is_kind(*k, Kind::Word) && !doc.has(*k, small) && !doc.any(*k, &["to", "that", "its", "this"])
        })
        && doc.names.mention_at(i + 1).is_none()
        && !doc.ends(i + 1, "s")
        && !doc.ends(i + 1, "ing")
}

/// `voted to set up a team`, `sets aside a day`, `strips away the immunity`
fn particle(doc: &Doc<'_>, i: usize) -> bool {
    doc.any(i, &["up", "out", "off", "aside", "away", "back", "down"])
        && (object(doc, i + 1) || doc.is_kind(i + 1, Kind::Word) && !doc.has(i + 1, Class::PREP))
        // "voted to keep open an inquiry"
        || doc.any(i, &["open", "alive", "intact"])
            && i > 0
            && doc.any(i - 1, &["keep", "keeps", "keeping", "kept"])
            && object(doc, i + 1)
}

/// `condemns in the strongest possible terms`, `condemned in no uncertain terms`, `all it asked was that`
pub(super) fn over_terms(doc: &Doc<'_>, mut i: usize) -> usize {
    if doc.is(i, "in") {
        i = (i + 2..i + 5).find(|k| doc.any(*k, &["terms", "words"])).map_or(i, |k| k + 1);
        // "“condemns in the strongest terms” the raids"
        i += usize::from(doc.is_kind(i, Kind::Mark) && !opens_quote(doc, i));
    }
    let was = doc.any(i, &["was", "is"]) && doc.any(i + 1, &["that", "for", "to"]);
    i + if was { 2 } else { 0 }
}

/// Verbs of giving a name: `condemns what it names “a farce”`.
pub(super) const NAMES: &[&str] = &[
    "names", "named", "calls", "called", "terms", "termed", "labels", "labelled", "labeled", "deems",
    "deemed", "considers", "considered", "dubs", "dubbed", "regards", "describes", "described", "sees",
];

/// `asks only for`, `asks for nothing more than a debate`, `condemns what it called the`: words that say nothing of their own.
fn over_fillers(doc: &Doc<'_>, mut i: usize, verb: usize, to: usize) -> usize {
    if doc.seq(i, &["only", "for"]) {
        i += 2;
    }
    if doc.is(i, "nothing") && doc.any(i + 1, &["more", "other"]) && doc.is(i + 2, "than") {
        i += 3;
    }
    // "is urged in the text to free"
    if doc.any(i, &["in", "by"]) && doc.has(i + 2, Class::TEXT) && doc.is(i + 3, "to") {
        i += 3;
    }
    // "What the text demands is the release of"
    if doc.any(i, &["is", "was"]) && (verb.saturating_sub(6)..verb).any(|k| doc.is(k, "what")) {
        i += 1;
    // "What it asks of Cairo is an end to"
    } else if doc.is(i - 1, "of")
        && i == verb + 2
        && (verb.saturating_sub(6)..verb).any(|k| doc.is(k, "what"))
    {
        i = (i + 1..to.min(i + 4)).find(|k| doc.any(*k, &["is", "was"])).map_or(i, |k| k + 1);
    }
    if doc.is(i, "what") {
        let named = (i..to.min(i + 8)).find(|k| {
            doc.is(*k, "as")
                || doc.any(*k, NAMES)
                || doc.verb(*k).is_some_and(|v| matches!(v.lemma, "call" | "term" | "label"))
        });
        i = named.map_or(i, |k| k + 1);
    }
    i
}

/// `reiterates its call upon`, `renewed their demand that`: what it says again is what the noun says. The token after the
/// noun, and its force.
fn said_again(doc: &Doc<'_>, verb: usize, i: usize) -> Option<(usize, Force)> {
    let again = doc.verb(verb).map_or(doc.low(verb), |v| v.lemma);
    let again = matches!(again, "reiterate" | "repeat" | "renew" | "reaffirm")
        || doc.lex.effect(doc.toks[verb].word).is_some_and(|e| matches!(e.lemma, "reassert" | "restate"));
    if !again {
        return None;
    }
    let (noun, force) = (i..i + 5).find_map(|n| noun::said_by(doc, n).map(|f| (n, f)))?;
    let start = noun + 1 + usize::from(doc.is(noun + 1, "to"));
    (force != Force::Other).then_some((start, force))
}

/// `direct the Secretary to report`: somebody and an infinitive.
fn asks(doc: &Doc<'_>, i: usize, to: usize) -> bool {
    (i + 1..to.min(i + 9)).any(|k| doc.is(k, "to"))
}

pub fn opens_quote(doc: &Doc<'_>, i: usize) -> bool {
    doc.toks.get(i + 1).is_some_and(|t| t.quote > 0)
}

/// `, among other things,`, `, for the first time,` and `, 25 in favour,`: over an aside of few words, to the comma that
/// closes it or to the next one's.
pub fn aside(doc: &Doc<'_>, i: usize, to: usize) -> Option<usize> {
    if !doc.is_kind(i, Kind::Comma) {
        return None;
    }
    let opens = doc.has(i + 1, Class::PREP)
        || doc.any(i + 1, &["inter", "as", "again", "however", "too"])
        || doc.is_kind(i + 1, Kind::Num)
        || doc.has(i + 1, Class::NUMBER.or(Class::WEEKDAY));
    // "decided, with Chad alone voting against and ten members from Europe abstaining, to send"
    let vote = |k: usize| doc.any(k, &["voting", "abstaining", "dissenting"]);
    let closes = |reach: usize| (i + 2..to.min(i + reach)).find(|k| doc.is_kind(*k, Kind::Comma));
    let voters = || closes(26).filter(|end| doc.is(i + 1, "with") && (i + 2..*end).any(vote));
    let end = closes(13).or_else(voters).filter(|_| opens)?;
    // The comma after it opens another aside.
    Some(if aside_word(doc, end + 1) { end } else { end + 1 })
}

/// A word that opens a further aside, and no clause.
fn aside_word(doc: &Doc<'_>, i: usize) -> bool {
    doc.any(i, &["with", "without", "by", "after", "against", "despite", "amid", "among"])
        && !doc.any(i + 1, &["what"])
        || doc.has(i, Class::NUMBER)
}

/// `resolved on Wednesday, 25 in favour, one against, that`: over day, asides and figures after a verb.
pub fn over(doc: &Doc<'_>, i: usize, to: usize) -> usize {
    let mut k = after_manner(doc, after_tally(doc, after_turn(doc, after_date(doc, i, to), to), to));
    for _ in 0..4 {
        match aside(doc, k, to) {
            Some(next) => k = next,
            None => break,
        }
    }
    // "regrets in the resolution that progress is slow", "called in resolution 1325 for the guns to rest"
    let noun = k + 1 + usize::from(doc.any(k + 1, &["the", "its", "this", "a", "another"]));
    let noun = noun + usize::from(doc.any(noun, &["separate", "second", "further", "parallel"]));
    let named = doc.any(noun, &["resolution", "text", "declaration", "document", "motion", "statement"]);
    let end = noun + 1 + usize::from(doc.is_kind(noun + 1, Kind::Num));
    let goes_on = doc.is(end, "that") || doc.has(end, Class::DET) || doc.any(end, &["for", "on", "upon"]);
    if doc.is(k, "in") && named && goes_on && end + 1 < to { end } else { k }
}

/// `to move, without notice, | that`: the token after what stands before an aside that ends at `i`.
pub fn asides_before(doc: &Doc<'_>, i: usize, from: usize) -> usize {
    if i > from && doc.is_kind(i - 1, Kind::Comma) {
        let open = (from.max(i.saturating_sub(9))..i - 1).rev().find(|k| doc.is_kind(*k, Kind::Comma));
        return open.unwrap_or(i);
    }
    i
}

/// `asked by 77 votes against 73 for`, `declared by 266 votes to nil that`: over the figures.
fn after_tally(doc: &Doc<'_>, i: usize, to: usize) -> usize {
    let figure = |k: usize| doc.is_kind(k, Kind::Num) || doc.has(k, Class::NUMBER);
    let word = |k: usize| {
        figure(k)
            || doc.is_kind(k, Kind::Dash)
            || doc.any(
                k,
                &[
                    "votes", "vote", "to", "against", "in", "favour", "favor", "with", "and", "abstentions",
                    "abstaining", "nil", "none", "abstention",
                ],
            )
    };
    if !doc.is(i, "by") || !figure(i + 1) {
        return i;
    }
    let end = (i + 1..to.min(i + 14)).find(|k| !word(*k)).unwrap_or(i);
    // "by 77 votes to": what is decided follows
    let end = if doc.is(end - 1, "to") { end - 1 } else { end };
    let counted =
        (i + 1..end).filter(|k| figure(*k)).count() > 1 || (i + 1..end).any(|k| doc.any(k, &["nil", "none"]));
    if counted { end } else { i }
}

/// `called for the 22nd consecutive year for`, `urged for the first time that`: over which time it is.
fn after_turn(doc: &Doc<'_>, i: usize, to: usize) -> usize {
    let nth = doc.has(i + 2, Class::ORDINAL) || doc.any(i + 3, &["consecutive", "straight", "successive"]);
    if !nth || !doc.any(i, &["for", "in"]) || !doc.any(i + 1, &["the", "a"]) {
        return i;
    }
    let end = (i + 3..to.min(i + 6)).find(|k| doc.any(*k, &["year", "time", "session"]));
    // "for the eighth year running"
    end.map_or(i, |k| k + 1 + usize::from(doc.any(k + 1, &["running", "straight"])))
}

/// `condemned on Thursday`, `demanded this Friday that`, `asked on 3 May for`, `urged last month that`: over the day.
fn after_date(doc: &Doc<'_>, i: usize, to: usize) -> usize {
    // "asked once more that troops leave"
    let mut k = i + if doc.seq(i, &["once", "more"]) || doc.seq(i, &["once", "again"]) { 2 } else { 0 };
    let i = k;
    if doc.any(k, &["yesterday", "today", "tonight"]) {
        return k + 1;
    }
    if doc.any(k, &["on", "this", "last", "late", "early"]) {
        k += 1;
    }
    if k < to && doc.has(k, Class::WEEKDAY) && !doc.has(k + 1, Class::AUX) {
        k += 1;
        if doc.any(k, &["night", "morning", "evening", "afternoon"]) {
            k += 1;
        }
        return k;
    }
    let first = if k == i && doc.is(i, "in") { i + 1 } else { k };
    let part = |t: usize| {
        doc.is_kind(t, Kind::Num) || doc.has(t, Class::MONTH) || doc.any(t, &["week", "month", "year"])
    };
    let end = (first..to.min(first + 3)).find(|t| !part(*t)).unwrap_or(first);
    let dated = (first..end).any(|t| !doc.is_kind(t, Kind::Num)) && first > i;
    if dated && !doc.is_kind(end, Kind::Poss) { end } else { i }
}
