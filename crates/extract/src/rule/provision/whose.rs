//! Which text: the one a relative clause goes back to, the one a body speaks in, the one of a section.

use super::amend;
use super::subject::{APPOSITION, text_at};
use crate::doc::Doc;
use crate::lexicon::{Class, Cue, Form};
use crate::reading::Texts;
use crate::record::{ActorKind, Date};
use crate::rule::texts::spoken;
use crate::token::Kind;

/// How far a paragraph is looked through for its text.
const PARAGRAPH: usize = 90;

/// What is held over a text, and told of by who spoke in it.
const OCCASIONS: &[&str] = &[
    "debate", "debates", "discussion", "session", "sitting", "meeting", "hearing", "ceremony", "speech",
    "campaign", "exchange", "ballot",
];

/// `carried the motion after a debate in which members spoke of`: does the `which` at `p` go back to no text?
pub fn occasion(doc: &Doc<'_>, p: usize) -> bool {
    p > 1 && doc.is(p, "which") && doc.any(p - 1, &["in", "during", "at"]) && doc.any(p - 2, OCCASIONS)
}

/// The text that `that` or `which` at `p` goes back to: `a resolution that`, `the bill, introduced by X, which`.
pub fn antecedent(doc: &Doc<'_>, texts: &Texts, p: usize, from: usize) -> Option<(usize, usize)> {
    let floor = from.max(p.saturating_sub(APPOSITION));
    // "a state that condemns": who stands right before it takes the clause, but for a person, whose would be `who`.
    let last = p.checked_sub(1)?;
    let own = doc.names.mention_at(last).is_some_and(|m| {
        m.from > floor
            && !doc.names.actors[m.actor].is(ActorKind::Person)
            && !doc.has(m.from - 1, Class::PREP.or(Class::DET).or(Class::CONJ))
            && texts.at(last).is_none()
    });
    // "backed by all but the Greens, which found it weak"
    let apart = doc.is_kind(last, Kind::Comma)
        && last > floor
        && doc.names.mention_at(last - 1).is_some_and(|m| {
            let before =
                m.from.saturating_sub(1 + usize::from(doc.has(m.from.saturating_sub(1), Class::DET)));
            m.from > floor + 1 && doc.any(before, &["except", "but", "than", "unlike", "besides"])
        });
    // "drafted by Namibia, which holds the presidency", but "introduced by Peru, which would bar"
    let maker = doc.is_kind(last, Kind::Comma)
        && last > floor
        && doc.names.mention_at(last - 1).is_some_and(|m| {
            let before =
                m.from.saturating_sub(1 + usize::from(doc.has(m.from.saturating_sub(1), Class::DET)));
            // "at the urging of the network, which says"
            let tells = doc.any(p + 1, &["says", "said"]);
            let says = doc.has(p + 1, Class::MODAL.or(Class::ADVERB))
                || doc.verb(p + 1).is_some_and(|v| v.force.is_some());
            let own = doc.is(before, "by") || doc.any(before, &["of", "from", "with"]) && tells;
            own && !doc.names.actors[m.actor].is(ActorKind::Person) && (tells || !says)
        });
    // "in the Assembly, which includes all members": whom the body counts.
    let members = doc.any(p + 1, &["includes", "include", "included"])
        && doc.is_kind(last, Kind::Comma)
        && last > floor
        && doc.names.mention_at(last - 1).is_some_and(|m| doc.names.actors[m.actor].is(ActorKind::Body));
    // "A challenge to the law is before the Supreme Court, which will hear arguments"
    let court = doc.is_kind(last, Kind::Comma) && last > floor && doc.any(last - 1, &["court", "tribunal"]);
    // "defying the Government, which says that it breaks the law"
    const POWERS: &[&str] = &[
        "government", "ministry", "cabinet", "administration", "opposition", "embassy", "army", "police",
        "church",
    ];
    let power = doc.is_kind(last, Kind::Comma)
        && last > floor
        && doc.any(last - 1, POWERS)
        && doc.cue(p + 1) == Some(Cue::Say);
    if apart
        || maker
        || members
        || court
        || power
        || own && !doc.is_kind(last, Kind::Comma) && !author(doc, last, floor)
    {
        return None;
    }
    if occasion(doc, p) {
        return None;
    }
    // "the draft on behalf of a group that included Peru"
    let group = |k: usize| doc.any(k, &["group", "groups", "coalition", "list", "bloc", "alliance", "team"]);
    // "Under the resolution, the countries that still maintain the death penalty": they do
    const STATES: &[&str] =
        &["countries", "states", "governments", "nations", "authorities", "parties", "delegations"];
    let theirs = doc.any(last, STATES)
        && doc.any(last.wrapping_sub(1), &["the", "all", "those", "other", "any"])
        && !doc.form(p + 1).has(Form::THIRD)
        && !doc.has(p + 1, Class::MODAL);
    if group(last)
        || theirs
        || doc.any(last, &["organisations", "organizations", "people"])
        || doc.any(last, &["countries", "states", "members"]) && last > 2 && group(last - 2)
    {
        return None;
    }
    for k in (floor..p).rev() {
        if let Some(found) =
            text_at(doc, texts, k).map(|own| named_before(doc, texts, own, floor).unwrap_or(own))
        {
            if let Some(change) = amend::of(doc, found.1) {
                return amend::speaks(doc, texts, change).map(|r| (r, change));
            }
            // "The text urges aid to Peru, which holds out": what the text says has begun.
            let begun = |t: usize| {
                super::verb::at(doc, t).is_some_and(|v| v.speaks || v.known)
                    && doc.form(t).has(Form::THIRD)
                    && !doc.quoted(t)
            };
            let near = doc.is_kind(last, Kind::Comma)
                && doc.names.mention_at(last - 1).is_some_and(|m| (k + 1..m.from).any(begun));
            if near {
                return None;
            }
            // "called the amendment a poison pill that"
            let other = || doc.any(k, amend::NOUNS) && (k + 1..p).any(|t| doc.has(t, Class::INDEF));
            return (!dropped(doc, k, p) && !other()).then_some(found);
        }
        // "called the raids a crime that would haunt them"
        if doc.cue(k) == Some(Cue::As) && (k + 1..p).any(|t| doc.has(t, Class::INDEF)) {
            return None;
        }
        // "an amendment that", "support for any bill that"
        let other =
            doc.any(k, &["amendment", "amendments"]) || k > floor && doc.any(k - 1, &["any", "no", "every"]);
        if doc.has(k, Class::TEXT) && other {
            return None;
        }
        if doc.cue(k) == Some(Cue::Say) && doc.step(k).is_none() || doc.is_kind(k, Kind::Semicolon) {
            return None;
        }
    }
    None
}

/// `adopted Resolution 263, the first text on the subject, in which`: the text that stands before the comma, of which the noun is
/// another name.
fn named_before(
    doc: &Doc<'_>,
    texts: &Texts,
    (_, start): (usize, usize),
    floor: usize,
) -> Option<(usize, usize)> {
    let comma = (floor + 1..start).rev().take(4).find(|k| doc.is_kind(*k, Kind::Comma))?;
    let led =
        doc.is(comma + 1, "the") && doc.has(comma + 2, Class::ORDINAL) || doc.any(comma + 1, &["its", "a"]);
    let named = texts.mention_at(comma - 1).filter(|m| led && m.0 + 1 < comma)?;
    Some((named.2, named.0))
}

/// `A paragraph that would have invoked the charter was taken out`: a part that is no longer in the text.
fn dropped(doc: &Doc<'_>, part: usize, from: usize) -> bool {
    const GONE: &[&str] =
        &["dropped", "deleted", "removed", "struck", "cut", "excised", "scrapped", "withdrawn"];
    let one = part > 0
        && doc.has(part - 1, Class::INDEF)
        && doc.any(part, &["paragraph", "clause", "passage", "line", "provision", "section", "sentence"]);
    let end = doc.sent_of(from).to.min(from + 40);
    one && (from..end).any(|i| {
        doc.any(i, &["was", "were", "been"]) && (doc.any(i + 1, GONE) || doc.seq(i + 1, &["taken", "out"]))
    })
}

/// `a motion from Labor's X that expresses`: the name tells whose text it is.
pub fn author(doc: &Doc<'_>, last: usize, floor: usize) -> bool {
    let mut k = doc.names.mention_at(last).map_or(last, |m| m.from);
    while k > floor
        && (doc.names.mention_at(k - 1).is_some()
            || doc.names.role_at(k - 1).is_some()
            || doc.is_kind(k - 1, Kind::Poss)
            // "by Harm Wiersma of the SP"
            || doc.is(k - 1, "of") && k > floor + 2 && doc.names.mention_at(k - 2).is_some()
            || doc.has(k - 1, Class::DET.or(Class::MEMBER)))
    {
        k -= 1;
    }
    k > floor + 1 && doc.any(k - 1, &["by", "from", "of"]) && doc.has(k - 2, Class::TEXT)
}

/// The text of a body that speaks: the one last named that it adopts, before or in the sentence; else its only one.
pub fn text_of(
    doc: &Doc<'_>,
    texts: &Texts,
    actor: usize,
    i: usize,
    to: usize,
    section: (usize, usize),
) -> Option<usize> {
    let told = doc.form(i).has(Form::PAST);
    let fits = |r: usize| texts.resolutions[r].body.map_or(!told, |b| b == actor || related(doc, b, actor));
    let sent = doc.sent_of(i).from;
    let here = texts.within(sent, i).iter().rev().chain(texts.within(i, to)).map(|m| m.2).find(|r| fits(*r));
    // "Its Governing Body decided in March": the text of that very body, if it has but one.
    let own = |r: &usize| texts.resolutions[*r].body == Some(actor);
    let mut very = (0..texts.resolutions.len().min(8)).filter(own);
    let only = very.next().filter(|_| told && very.next().is_none());
    let named =
        opened(doc, texts, i).or(here).or_else(|| decided_behind(texts, (sent, i, to)).filter(|r| fits(*r)));
    let spoken_of = || {
        ahead(doc, texts, (sent, to))
            .filter(|r| fits(*r))
            .or_else(|| in_section(texts, i, section).filter(|r| fits(*r)))
            .or_else(|| texts.before(i).filter(|r| fits(*r)))
            // "The operative part is short. The Committee decides", after an older text was told of
            .map(|r| if told { r } else { spoken::now(doc, texts, r, i) })
    };
    named
        .or(only)
        .or_else(spoken_of)
        .or_else(|| (0..texts.resolutions.len().min(8)).find(|r| texts.resolutions[*r].body == Some(actor)))
}

/// `In March the council called for a truce`, where the text is of June: the words of another one.
pub fn elsewhen(doc: &Doc<'_>, texts: &Texts, text: usize, (from, i): (usize, usize)) -> bool {
    let Some(told) = doc.dates_in(from, i).last().filter(|d| !doc.quoted(d.from)).map(|d| d.past) else {
        return false;
    };
    let mut days = texts.resolutions[text].events.iter().filter(|e| !e.expected).map(|e| e.date).peekable();
    let after = |d: Date| {
        d.year > told.year || d.year == told.year && d.month.zip(told.month).is_some_and(|(a, b)| a > b)
    };
    days.peek().is_some() && days.all(|d| d.is_some_and(after))
}

/// `European lawmakers`, `MEPs`, `Ghanaian MPs` in front of `start`: the text of their house, of the sentence or else the first.
pub fn house(
    doc: &Doc<'_>,
    texts: &Texts,
    start: usize,
    (from, to): (usize, usize),
    i: usize,
) -> Option<usize> {
    let europe = doc.is(start, "meps") || start > from && doc.any(start - 1, &["european", "eu"]);
    let named = || doc.names.demonym_at(start.checked_sub(1)?).map(|d| d.known);
    let nation = if europe || start == from { None } else { named() };
    if !europe && nation.is_none() {
        return None;
    }
    let fits = |r: &usize| {
        let known = texts.resolutions[*r].body.and_then(|b| doc.names.entry(doc.lex, b));
        known.is_some_and(|k| if europe { k.key == "EP" } else { k.state == nation })
    };
    let before = texts.within(from, i).iter().rev().map(|m| m.2).find(fits);
    before
        .or_else(|| texts.within(i, to).iter().map(|m| m.2).find(fits))
        .or_else(|| ahead(doc, texts, (from, to)).filter(fits))
        .or_else(|| texts.before(i).filter(fits))
        .or_else(|| (0..texts.resolutions.len().min(8)).find(fits))
}

/// The text that a paragraph speaks of: before the sentence, else after it.
pub fn in_paragraph(doc: &Doc<'_>, texts: &Texts, from: usize, to: usize) -> Option<usize> {
    let here = |m: &&(usize, usize, usize)| doc.para_of(m.0) == doc.para_of(from);
    let before = texts.within(from.saturating_sub(PARAGRAPH), from).iter().rev().find(here);
    before.or_else(|| texts.within(to, to + PARAGRAPH).iter().find(here)).map(|m| m.2)
}

/// `Mali: MEPs urged the junta to hold elections. The text was adopted by 543 to 21`: a paragraph tells what a text says before it
/// names it, and no text before.
pub fn ahead(doc: &Doc<'_>, texts: &Texts, (from, to): (usize, usize)) -> Option<usize> {
    let here = |m: &&(usize, usize, usize)| doc.para_of(m.0) == doc.para_of(from);
    if texts.within(from.saturating_sub(PARAGRAPH), from).last().is_some_and(|m| here(&m)) {
        return None;
    }
    let next = texts.within(to, to + PARAGRAPH).first().filter(here)?;
    // "An earlier resolution never drew a reply": not the one that is told of
    const OTHERS: &[&str] =
        &["earlier", "previous", "similar", "another", "past", "rival", "separate", "second"];
    if (next.0.saturating_sub(2)..next.1).any(|k| doc.any(k, OTHERS)) {
        return None;
    }
    let own = next.2;
    let spoken_of = texts.within(from.saturating_sub(10 * PARAGRAPH), from).iter().any(|m| m.2 == own);
    (!spoken_of).then_some(own)
}

/// The text nearest to a verb: in its sentence before it, after it, else the last one.
pub fn near(
    doc: &Doc<'_>,
    texts: &Texts,
    i: usize,
    from: usize,
    to: usize,
    section: (usize, usize),
) -> Option<usize> {
    let before = texts.within(from, i).last().map(|m| m.2);
    opened(doc, texts, i)
        .or(before)
        .or_else(|| texts.within(i, to).first().map(|m| m.2))
        .or_else(|| decided_behind(texts, (from, i, to)))
        .or_else(|| ahead(doc, texts, (from, to)))
        .or_else(|| in_section(texts, i, section))
        .or_else(|| texts.before(i))
}

/// `decided to expel Chad, a step backed by 18 members`: the text that a sentence which names none decides on behind its verb.
fn decided_behind(texts: &Texts, (from, i, to): (usize, usize, usize)) -> Option<usize> {
    texts.decided_between(i, to).filter(|_| texts.within(from, to).is_empty())
}

/// `renewed the mandate of its expert and rejected a draft`, `voted on Monday to condemn the coup`: the text that has no name but
/// the verb that decided on it, this one or one before it in the sentence.
fn opened(doc: &Doc<'_>, texts: &Texts, verb: usize) -> Option<usize> {
    let from = doc.sent_of(verb).from;
    let (first, last) = (doc.bytes(from, from + 1).0, doc.bytes(verb, verb + 1).0);
    let (start, text) = texts.decided_within(first, last)?;
    // "voted to end the mission and, in a resolution, urged"
    let named = texts.within(from, verb).iter().any(|m| doc.bytes(m.0, m.0 + 1).0 > start);
    (!named).then_some(text)
}

/// The text that a section between two headings is about: named before the token, else after it.
pub fn in_section(texts: &Texts, i: usize, section: (usize, usize)) -> Option<usize> {
    let before = texts.within(section.0, i).last().map(|m| m.2);
    let decided = || texts.decided_between(section.0, i);
    before.or_else(decided).or_else(|| texts.within(i, section.1).first().map(|m| m.2))
}

/// The Permanent Council adopts for the Organization of American States.
pub fn organ(doc: &Doc<'_>, body: usize, actor: usize) -> bool {
    let of = doc.names.entry(doc.lex, body).and_then(|k| k.parent);
    of.is_some() && of == doc.names.actors[actor].known && doc.names.actors[actor].is(ActorKind::Organization)
}

/// The Assembly speaks in the text that its committee approves.
pub fn related(doc: &Doc<'_>, a: usize, b: usize) -> bool {
    let parent = |x: usize| doc.names.entry(doc.lex, x).and_then(|k| k.parent);
    let known = |x: usize| doc.names.actors[x].known;
    parent(a).is_some() && (parent(a) == known(b) || parent(a) == parent(b))
        || parent(b).is_some() && parent(b) == known(a)
}
