//! The words after a name that tell the office: an apposition (`X, president of Y,`), a complement (`X of Y`), brackets
//! (`X (Y)`), a relative clause (`X, who heads Y`).

mod bracketed;

mod works;

use super::super::Names;
use super::{Office, owner, unsaid};
use crate::doc::Doc;
use crate::lexicon::{ActsFor, Class, Form as Verbal, Sense as Form};
use crate::record::ActorKind;
use crate::token::Kind;
use bracketed::bracketed;
use std::ops::ControlFlow;
use works::{belongs, heads};

/// The apposition or complement after a name.
pub fn read(
    doc: &Doc<'_>,
    names: &Names,
    before_name: Option<u32>,
    at: usize,
    sent_end: usize,
) -> Option<Office> {
    if at >= sent_end {
        return below(doc, names, at);
    }
    // A tag in brackets or an age goes before the apposition: `X (D-N.Y.), chairman of Y`, `X, 31, head of Y`.
    let mut at = match bracketed(doc, names, at, sent_end) {
        ControlFlow::Continue(at) => at,
        ControlFlow::Break(found) => return found,
    };
    if doc.is_kind(at, Kind::Comma) && doc.is_kind(at + 1, Kind::Num) && doc.is_kind(at + 2, Kind::Comma) {
        at += 2;
    }
    if doc.any(at, &["of", "from", "with", "for", "at"]) {
        let owner = complement(doc, names, before_name, at, sent_end);
        if owner.is_some() {
            return Some(Office { owner, ..Office::default() });
        }
        // `Sen. X of New Mexico, the top Democrat on Y`
        at = (at + 1..sent_end.min(at + 6)).find(|i| !doc.cap(*i) && !doc.is(*i, "the"))?;
    }
    // `X is the director of Y`
    let article = |i: usize| doc.any(i, &["the", "a", "an"]) || names.mention_at(i).is_some();
    // "X, who was then Norway's envoy", "X, who is chair of the board"
    let when = usize::from(doc.any(at + 3, &["then", "now", "also", "currently"]));
    let office = |i: usize| names.role_at(i).is_some_and(|r| r.from == i && doc.is(r.to, "of"));
    let relative = doc.is_kind(at, Kind::Comma)
        && doc.is(at + 1, "who")
        && doc.any(at + 2, &["is", "was"])
        && (article(at + 3 + when) || office(at + 3 + when));
    if relative {
        at += 2 + when;
    }
    // "X was the only speaker to oppose it"
    let speaker =
        doc.is(at + 3, "speaker") && doc.any(at + 2, &["only", "lone", "sole", "first", "last", "next"]);
    let is = relative || doc.any(at, &["is", "was"]) && article(at + 1) && !speaker;
    if !is && !doc.is_kind(at, Kind::Comma) {
        return None;
    }
    if doc.is(at + 1, "who") {
        return heads(doc, names, at + 2, sent_end).or_else(|| belongs(doc, names, at + 2, sent_end));
    }
    if let Some(owner) = affiliation(doc, names, at + 1, sent_end) {
        let for_group =
            doc.any(at + 1, &["speaking", "on"]) && names.actors[owner].is(ActorKind::Organization);
        return Some(Office { owner: Some(owner), for_group, ..Office::default() });
    }
    // "Sen. X, R-Ill., chairman of the Foreign Relations Committee"
    let raw = doc.raw(at + 1);
    let tag = ["R-", "D-", "I-"].iter().any(|t| raw.starts_with(t)) && doc.is_kind(at + 2, Kind::Comma);
    let chair = |i: usize| names.role_at(i).is_some_and(|r| doc.lex.roles[r.role as usize].leads);
    if tag && (at + 3..at + 7).any(chair) {
        at += 2;
    }
    apposition(doc, names, at, sent_end)
}

/// `Ernesto Roe`, and on the lines below `Honorary president, Havana Friendship Society` or `Director` and `Kenya Law Forum`: the
/// office of who signs a letter.
fn below(doc: &Doc<'_>, names: &Names, at: usize) -> Option<Office> {
    let last = at.checked_sub(1).filter(|i| doc.sent_of(*i).to == at && doc.sent_of(*i).from + 5 > at)?;
    let line = |nth: usize| doc.sents.get(doc.toks[last].sent as usize + nth);
    let next = line(1).filter(|l| l.to < l.from + 16 && !doc.is_kind(l.to - 1, Kind::Stop))?;
    let opens = (next.from..next.to.min(next.from + 4)).any(|i| names.role_at(i).is_some());
    let office = opens.then(|| apposition(doc, names, last, next.to)).flatten()?;
    let under = || line(2).and_then(|l| named_alone(doc, names, l.from, l.to));
    let owner = office.owner.or_else(under);
    // Whom it is of is written there or nowhere.
    Some(Office { owner, word: office.word.filter(|_| owner.is_some()), ..office })
}

/// `X of Y`: "Ambassador X of Cuba" speaks for it, "Ms. X of Cuba" comes from there.
fn complement(
    doc: &Doc<'_>,
    names: &Names,
    before_name: Option<u32>,
    at: usize,
    sent_end: usize,
) -> Option<usize> {
    let envoy = before_name.is_some_and(|w| doc.lex.roles[w as usize].acts_for == ActsFor::State);
    owner::right(doc, names, at, (at + 9).min(sent_end), None).filter(|a| {
        // "Counsellor X from the Chadian delegation"
        let mission = |k: usize| doc.any(k, &["delegation", "mission", "embassy", "legation", "consulate"]);
        !names.actors[*a].is(ActorKind::State)
            || doc.is(at + 1, "the") && (at + 3..at + 5).any(mission)
            || doc.is(at, "of") && (envoy || delegate(doc, names, before_name))
    })
}

/// `X, president of Y,` from its comma on.
fn apposition(doc: &Doc<'_>, names: &Names, at: usize, sent_end: usize) -> Option<Office> {
    let end = apposition_end(doc, names, at + 1, sent_end);
    // "As for X, 71 members backed it": how many did something
    if doc.is_kind(at, Kind::Comma)
        && doc.is_kind(at + 1, Kind::Num)
        && (at + 2..end).any(|k| doc.form(k).has(crate::lexicon::Form::PAST))
    {
        return None;
    }
    // "X, visited the U.S. Consulate General": what X did
    if doc.ends(at + 1, "ed") && !doc.cap(at + 1) && doc.has(at + 2, Class::DET.or(Class::POSS)) {
        return None;
    }
    // "The bill, sponsored by X, now goes to President Y", ", gives the minister 60 days": what the text does
    let verb = at + 1 + usize::from(doc.any(at + 1, &["now", "then", "also"]));
    let takes = doc.has(verb + 1, Class::DET.or(Class::POSS).or(Class::PREP)) && !doc.is(verb + 1, "of")
        || doc.any(verb + 1, &["back", "straight", "next"]);
    if doc.ends(verb, "s")
        && takes
        && !doc.cap(verb)
        && names.role_at(verb).is_none()
        && !doc.has(verb, Class::MEMBER.or(Class::PERSON).or(Class::OFFICIAL).or(Class::DET).or(Class::PRON))
        && (doc.verb(verb).is_some()
            || doc.any(verb, &["goes", "heads", "moves", "gives", "sets", "lets", "proceeds"]))
    {
        return None;
    }
    // "a text urging Chad to release X, its spokesman said": who says it is another.
    let says = doc.any(end, &["said", "says", "told"]) && doc.any(at + 1, &["its", "their", "a", "an"]);
    if says
        && at > doc.sent_of(at).from + 4
        && !doc.is_kind(at - 3, Kind::Mark)
        && !doc.is_kind(at - 2, Kind::Mark)
    {
        return None;
    }
    if let Some(party) = party_in(doc, names, at + 1, end) {
        return Some(Office { role: Some((at + 1, end)), owner: Some(party), ..Office::default() });
    }
    // "the deputy US envoy": no office of its own
    let of_office = |i: usize| doc.is(i, "deputy") && owner::of(doc, names, i + 1).is_some();
    let Some(first) = (at + 1..end.min(at + 9))
        .filter(|i| !of_office(*i))
        .find_map(|i| names.role_at(i).filter(|r| r.from == i && r.sense != Form::Honorific))
    else {
        // "the Nova Scotian who speaks for Canada"
        let who = doc.is(end, "who").then(|| heads(doc, names, end + 1, sent_end)).flatten();
        return who;
    };
    if (at + 1..first.from).any(|i| {
        doc.has(i, Class::VERB.or(Class::AUX).or(Class::CONJ))
            && names.free(i)
            && !doc.has(i, Class::OFFICIAL)
    }) {
        return None;
    }
    // "X, presidential adviser Y confirmed", "X, Greens senator Y and Z voted": the office is another's.
    let other = names.mention_at(first.to).filter(|m| m.from == first.to && m.to <= end);
    let listed = |k: usize| doc.is(k, "and") || doc.is_kind(k, Kind::Comma);
    if other.is_some_and(|m| {
        names.actors[m.actor].is(ActorKind::Person) && (doc.has(m.to, Class::VERB) || listed(m.to))
    }) {
        return None;
    }
    // "Asked by X, a Treasury official conceded"
    let speaks = |i: usize| doc.cue(i).is_some() && doc.form(i).has(crate::lexicon::Form::PAST);
    if doc.any(at + 1, &["a", "an"]) && speaks(first.to) && !doc.any(first.to, &["said", "told"]) {
        return None;
    }
    let mut head = *first;
    while let Some(next) = names.role_at(head.to).filter(|r| r.from == head.to && r.to <= end) {
        head = *next;
    }
    let stop = (end + 1).min(sent_end);
    let owner = owner::either(doc, names, (at + 1, first.from), (head.to, end), Some(head.role))
        .or_else(|| owner::inside(doc, names, first.from, head.to, Some(head.role)))
        .or_else(|| second_office(doc, names, head.to, end))
        .or_else(|| named_alone(doc, names, end + 1, sent_end).filter(|_| doc.is_kind(end, Kind::Comma)))
        // `a former lawmaker who heads the campaign`
        .or_else(|| (doc.is(end, "who")).then(|| heads(doc, names, stop, sent_end)).flatten()?.owner);
    // "the minister for liaison with the Senate": of the government
    let minister = (at + 1..first.to).any(|i| doc.any(i, &["minister", "secretary"]));
    let with_house = (first.to..end).any(|i| doc.any(i, &["relations", "liaison"]) && doc.is(i + 1, "with"));
    let owner = owner.filter(|o| !(minister && with_house && names.actors[*o].is(ActorKind::Body)));
    let possessive = doc.any(at + 1, &["its", "their", "his", "her"]);
    let personal = doc.any(at + 1, &["his", "her"]);
    // "both members of the X", "the lone member to oppose it": no office
    let counted = (at + 1..first.from).any(|i| doc.any(i, &["both", "all", "lone", "only", "sole"]));
    Some(Office {
        role: (!counted).then_some((at + 1, end)),
        word: Some(head.role),
        owner,
        possessive,
        personal,
        ..Office::default()
    })
}

/// Among states, `Mr. X of Norway` speaks for it; one whose office is told comes from there.
fn delegate(doc: &Doc<'_>, names: &Names, before_name: Option<u32>) -> bool {
    let meets = |key: &str| doc.lex.known_by_key(key).is_some_and(|k| names.known(k).is_some());
    before_name.is_none()
        && ["UNGA", "UNSC", "HRC", "UNGA.C3", "CHR", "OAS.PC", "UNGA.C1", "UNGA.C4"].into_iter().any(meets)
}

/// A member of a body, not the one who leads it.
pub fn is_member_of_body(doc: &Doc<'_>, names: &Names, office: Office) -> bool {
    let member = office.word.is_some_and(|w| {
        let role = &doc.lex.roles[w as usize];
        role.acts_for == ActsFor::Body && !role.leads
    });
    member && office.owner.is_some_and(|o| names.actors[o].is(ActorKind::Body))
}

/// `Belgian MP and PUR member`, `Senator and Co-Chair of X`.
fn second_office(doc: &Doc<'_>, names: &Names, from: usize, end: usize) -> Option<usize> {
    let and = (from..end).find(|i| doc.is(*i, "and"))?;
    let role = (and + 1..end.min(and + 6)).find_map(|i| names.role_at(i).filter(|r| r.from == i))?;
    owner::left(doc, names, and + 1, role.from, Some(role.role))
        .or_else(|| owner::right(doc, names, role.to, end, Some(role.role)))
}

/// The apposition ends at the next comma or verb.
fn apposition_end(doc: &Doc<'_>, names: &Names, from: usize, sent_end: usize) -> usize {
    // "adviser to the Students' Union": the mark stands in a name
    // and that of "the Netherlands' foreign minister"
    let inside = |i: usize| {
        names.mention_at(i).is_some_and(|m| m.from < i && m.from >= from)
            || i > from && super::before::owned(doc, i) && names.mention_at(i - 1).is_some()
            // "director of the Catholic bishops' National Commission"
            || i > from && super::before::owned(doc, i) && names.mention_at(i + 1).is_some_and(|m| m.from == i + 1)
    };
    let mut end = from;
    while end < sent_end
        && end < from + 24
        && !matches!(
            doc.kind(end).filter(|k| *k != Kind::Mark || !inside(end)),
            Some(
                Kind::Comma
                    | Kind::Dash
                    | Kind::Stop
                    | Kind::Mark
                    | Kind::Semicolon
                    | Kind::Colon
                    | Kind::Open
                    | Kind::Close
            )
        )
        && !doc.any(end, &["who", "whose", "said", "says", "told", "which"])
        && !(end > from + 1 && speaks_next(doc, names, end))
    {
        end += 1;
    }
    end
}

/// `X, head of Relief Watch called the bill a blow`: a verb of speech right behind whom the office is of, and what it takes.
fn speaks_next(doc: &Doc<'_>, names: &Names, verb: usize) -> bool {
    let form = doc.form(verb);
    let takes = |i: usize| {
        doc.has(i, Class::DET.or(Class::POSS).or(Class::SUBJ))
            || doc.is(i, "that")
            || doc.is_kind(i, Kind::Mark)
    };
    let on = || {
        doc.any(verb + 1, &["on", "for", "upon", "against"]) && doc.any(verb, &["called", "calls", "warned"])
    };
    doc.cue(verb).is_some()
        && (form.has(Verbal::PAST) || form.has(Verbal::THIRD))
        && !doc.cap(verb)
        && names.mention_at(verb - 1).is_some_and(|m| m.to == verb)
        && (takes(verb + 1) || on())
}

/// `a California Democrat`, `the Texas Republican`: only the party and where from.
fn party_in(doc: &Doc<'_>, names: &Names, from: usize, end: usize) -> Option<usize> {
    if !doc.any(from, &["a", "an", "the", "fellow"]) {
        return None;
    }
    (from + 1..end.min(from + 6)).find_map(|i| {
        let owner = names.actor_at(i).filter(|a| names.actors[*a].is(ActorKind::Organization))?;
        let plain = (from + 1..i).all(|k| doc.kind(k) == Some(Kind::Word) && !doc.has(k, Class::PREP));
        let last = names.mention_at(i).map_or(i + 1, |m| m.to);
        (plain && (last == end || doc.any(last, &["from", "who", "of", "on", "lawmaker", "senator"])))
            .then_some(owner)
    })
}

/// `, both Republicans`, `, all Democrats` after a list of names.
pub fn all_of(doc: &Doc<'_>, names: &Names, at: usize) -> Option<usize> {
    // "X and Y of Luzerne County were the only Democrats to vote no"
    let were = (at..doc.sent_of(at.min(doc.len().saturating_sub(1))).to.min(at + 6))
        .take_while(|i| !doc.is_kind(*i, Kind::Comma) && !doc.is(*i, "and"))
        .find(|i| doc.any(*i, &["were", "are"]));
    let only = were.map(|w| w + 1 + usize::from(doc.is(w + 1, "the"))).filter(|o| {
        doc.any(*o, &["only", "sole", "lone", "two", "three"]) && *o > 0 && doc.is(o - 1, "the")
            || doc.any(*o, &["all", "both"])
    });
    if let Some(only) = only {
        let m = (only + 1..only + 4).find_map(|i| names.mention_at(i)).filter(|m| doc.ends(m.to - 1, "s"))?;
        return Some(m.actor).filter(|a| names.actors[*a].is(ActorKind::Organization));
    }
    let comma = (at..at + 4).find(|i| doc.is_kind(*i, Kind::Comma))?;
    if !doc.any(comma + 1, &["both", "all"]) {
        // ", Democrats from Ohio,"
        let m = names.mention_at(comma + 1).filter(|m| doc.ends(m.to - 1, "s"))?;
        let plural =
            names.actors[m.actor].is(ActorKind::Organization) && doc.any(m.to, &["from", "of", ",", "who"]);
        return plural.then_some(m.actor);
    }
    let skip = usize::from(doc.any(comma + 2, &["of", "fellow"])) + usize::from(doc.is(comma + 3, "the"));
    let at = comma + 2 + skip;
    let at = at + usize::from(doc.any(at, &["ruling", "opposition", "governing"]));
    names.actor_at(at).filter(|a| names.actors[*a].is(ActorKind::Organization))
}

/// `Ana Roe, | Kenya Law Forum: “...”`, `Ana Roe, director, | Kenya Law Forum`: whom a line names behind a person and a comma.
fn named_alone(doc: &Doc<'_>, names: &Names, at: usize, sent_end: usize) -> Option<usize> {
    let m = names.mention_at(at).filter(|m| m.from == at && at < sent_end)?;
    let kind = names.actors[m.actor].kind;
    let ends = m.to >= sent_end || matches!(doc.kind(m.to), Some(Kind::Comma | Kind::Colon));
    let acts =
        kind == ActorKind::Organization || kind == ActorKind::Agency && !doc.is_kind(m.to, Kind::Comma);
    (ends && acts).then_some(m.actor)
}

/// `, representing X`, `, speaking on behalf of X`, `, of X`, `, whose X`, `, X,`: an actor without an office.
fn affiliation(doc: &Doc<'_>, names: &Names, at: usize, sent_end: usize) -> Option<usize> {
    let at = at + usize::from(doc.any(at, &["also"]) && doc.is(at + 1, "of"));
    let (from, state) = match doc.low(at) {
        "representing" => (at + 1, true),
        "speaking" if doc.is(at + 1, "for") => (at + 2, true),
        "speaking" if doc.seq(at + 1, &["on", "behalf", "of"]) => (at + 4, true),
        "on" if doc.seq(at + 1, &["behalf", "of"]) => (at + 3, true),
        // "Mr. X, for Norway, remarked"
        "for" => (at + 1, true),
        "of" | "from" | "with" | "whose" => (at + 1, false),
        _ => return named_alone(doc, names, at, sent_end).filter(|_| !doc.is(at - 1, "and")),
    };
    // "Lord X, for the government,"
    if doc.any(at, &["for", "speaking", "on"])
        && doc.is(from, "the")
        && doc.is(from + 1, "government")
        && doc.is_kind(from + 2, Kind::Comma)
    {
        return unsaid::state(doc, names, at, false);
    }
    let stop = sent_end.min(from + 6);
    let m = (from..stop)
        .take_while(|i| {
            !doc.is_kind(*i, Kind::Comma) && (names.mention_at(*i).is_some() || !doc.has(*i, Class::VERB))
        })
        .filter_map(|i| names.mention_at(i))
        // "of Chancellor Roe's Christian Democrats": whose party it is
        .find(|m| !(names.actors[m.actor].is(ActorKind::Person) && doc.owns(m.to)))?;
    let fits = match names.actors[m.actor].kind {
        ActorKind::Person | ActorKind::Media => false,
        ActorKind::State => state,
        _ => true,
    };
    fits.then(|| owner::speaks_for(doc, names, m, None))
}
