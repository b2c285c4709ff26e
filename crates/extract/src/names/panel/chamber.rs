//! Committees that are told by no more than their chamber: `A House panel approved the bill`.

use super::*;

/// What committees do with a text, beside the steps of any house.
static ACTS: Words = Words::of(&[
    "voted", "votes", "backed", "backs", "endorsed", "endorses", "recommended", "advanced", "advances",
    "cleared", "clears", "reported", "forwarded", "sent", "moved", "signed",
]);

/// `A House panel approved`, `a committee of the Senate approved`, `A parliamentary committee in Chad rejected`, in an article
/// that names no committee or one: the chamber itself has not. The tokens it takes, where its name ends, and the one named.
pub(super) fn of_chamber(
    doc: &Doc<'_>,
    names: &Names,
    i: usize,
) -> Option<(usize, usize, usize, Option<usize>)> {
    let several = doc.any(i, &["committees", "panels"]);
    let noun = i > 0
        && (doc.any(i, &["committee", "subcommittee", "panel"])
            || several
            || doc.is(i, "commission") && doc.any(i + 1, &["of", "in"]))
        && !doc.cap(i)
        && !doc.quoted(i)
        && !(doc.is(i + 1, "on") && !several && theme(doc, names, i + 2));
    if !noun {
        return None;
    }
    let sent = doc.sent_of(i).from;
    let role = |actor| names.entry(doc.lex, actor).map_or("", |k| k.role);
    let chamber = |m: &Mention| matches!(role(m.actor), "lower" | "upper" | "single");
    // "A committee of Mali's parliament", "a key committee in the European Parliament"
    // "a commission of UNESCO's Executive Board"; that of the General Assembly has a name.
    let house = |m: &Mention| {
        let european = || names.entry(doc.lex, m.actor).is_some_and(|k| k.key == "EP");
        let sits = || matches!(role(m.actor), "council" | "plenary");
        let union = || sits() && names.entry(doc.lex, m.actor).is_some_and(|k| k.key != "UNGA");
        let whole = || role(m.actor) == "legislature" || european() || union();
        chamber(m) || whole() && !doc.any(i - 1, &["the", "its"])
    };
    let of = if doc.any(i + 1, &["of", "in"]) { i + 2 + usize::from(doc.is(i + 2, "the")) } else { i };
    let land = names.mention_at(of).filter(|m| of > i && doc.is_kind(m.to, Kind::Poss) && !house(m));
    let of = land.map_or(of, |m| m.to + 1);
    let whole = names.mention_at(of).filter(|m| of > i && m.from == of && house(m)).map(|m| m.to);
    // "A committee of the assembly", "a conference committee": of the house that the article names elsewhere
    let generic = |k: usize| {
        doc.any(k, &["assembly", "conference", "council"])
            && !doc.cap(k)
            && names.free(k)
            && !doc.is(i, "commission")
    };
    let whole = whole.or_else(|| (of > i && doc.is(of - 1, "the") && generic(of)).then_some(of + 1));
    let whole = whole.filter(|_| !generic(of) || doc.any(i - 1, &["a", "another", "key"]));
    let of_members = doc.any(i - 1, &["parliamentary", "congressional", "legislative"]) && !doc.cap(i);
    let first = theme_before(doc, names, i);
    let (from, fits) = match names.mention_at(first - 1) {
        _ if whole.is_some() => (i, true),
        Some(m) => (m.from, m.to == first && chamber(m)),
        None if generic(first - 1) => (first - 1, first > 1 && doc.any(first - 2, &["a", "an", "the"])),
        None => (first - 1, of_members || doc.any(first - 1, &["house", "senate"]) && doc.cap(first - 1)),
    };
    // "An Israeli parliamentary committee", "A key committee of"
    let lead = from.saturating_sub(1);
    let told = doc.any(lead, &["key", "powerful", "influential"]) || names.demonym_at(lead).is_some();
    // "A state Senate panel"
    let state = doc.is(lead, "state") && !doc.cap(lead);
    // "Two committees of the House", "a joint panel of the Senate"
    let joint = (whole.is_some() || several) && doc.any(lead, &["joint", "special", "two", "three", "both"]);
    let lead = lead.saturating_sub(usize::from(state || told && (of_members || whole.is_some())));
    let led = from == sent || joint || doc.any(lead, &["a", "an", "the"]);
    // What members' committee is meant, only its own act tells.
    let before = if of_members { lead.saturating_sub(4).max(sent) } else { sent };
    let step = |k: usize| doc.step(k).is_some_and(|s| !of_members || matches!(s, Step::Adopt | Step::Reject));
    let acts = || {
        (before..doc.sent_of(i).to.min(i + if of_members { 8 } else { 16 }))
            .any(|k| (step(k) || doc.among(k, &ACTS)) && !doc.quoted(k))
    };
    (led && fits && acts()).then_some(())?;
    let committees = (0..names.actors.len()).filter(|a| is_committee(names, *a));
    // "a special committee of the Senate"
    let another = whole.is_some() && doc.any(lead.saturating_sub(usize::from(joint)), &["a", "an"]);
    let by_chamber = !of_members && whole.is_none();
    // "A Texas Senate panel approved it. ... told the State Affairs Committee"
    let mut named = committees.filter(|a| !another && (!by_chamber || sits_in(doc, names, *a, first - 1)));
    let panel = named.next();
    if named.next().is_some() || panel.is_some() && !by_chamber {
        return None;
    }
    // "Two House committees": not the one that is named
    Some((from, i + 1, whole.unwrap_or(i + 1), panel.filter(|_| !several)))
}

fn is_committee(names: &Names, actor: usize) -> bool {
    names.actors[actor].is(ActorKind::Body) && names.actors[actor].name.contains("ommittee")
}

/// May the committee be one of the chamber named at `at`? By what is known of it, else where its name tells of no other house.
fn sits_in(doc: &Doc<'_>, names: &Names, committee: usize, at: usize) -> bool {
    let house = names.mention_at(at);
    let chamber = house.and_then(|m| names.actors[m.actor].known);
    match names.entry(doc.lex, committee) {
        Some(known) => chamber.is_some() && known.parent == chamber,
        None => {
            let (from, to) = house.map_or((at, at + 1), |m| (m.from, m.to));
            let other = |h: &&str| !(from..to).any(|k| doc.is(k, h));
            let name = names.actors[committee].name.to_lowercase();
            let mut houses = ["house", "senate", "assembly", "commons", "lords"].iter();
            !houses.any(|h| other(h) && name.contains(h))
        }
    }
}

/// `A House | foreign affairs subcommittee`: where what a committee is for begins, written in small letters behind its chamber.
fn theme_before(doc: &Doc<'_>, names: &Names, i: usize) -> usize {
    let plain = |k: &usize| {
        doc.is_kind(*k, Kind::Word)
            && !doc.cap(*k)
            && names.free(*k)
            && (doc.is(*k, "and") || !doc.has(*k, Class::DET.or(Class::PREP).or(Class::CONJ).or(Class::AUX)))
            && doc.step(*k).is_none()
    };
    let first = (i.saturating_sub(4).max(1)..i).rev().take_while(plain).last().unwrap_or(i);
    let led = doc.any(first - 1, &["house", "senate"]) && doc.cap(first - 1)
        || names.mention_at(first - 1).is_some();
    if led { first } else { i }
}

/// `A divided City Council committee voted`, `a Leeds City Council panel backed`: where its name begins.
pub(super) fn of_council(doc: &Doc<'_>, names: &Names, i: usize) -> Option<usize> {
    const TOWNS: &[&str] =
        &["city", "county", "town", "village", "borough", "metro", "district", "municipal"];
    let noun = doc.any(i, &["committee", "subcommittee", "panel"]) && !doc.cap(i) && !doc.quoted(i);
    let council = noun && i > 1 && doc.any(i - 1, &["council", "board"]) && doc.any(i - 2, TOWNS);
    // "the city council committee on parks" has a name of its own
    let decides = || {
        let to = doc.sent_of(i).to.min(i + 8);
        (i + 1..to).any(|k| matches!(doc.step(k), Some(Step::Adopt | Step::Reject)) || doc.among(k, &ACTS))
    };
    if !council || doc.is(i + 1, "on") || !decides() {
        return None;
    }
    Some(names.mention_at(i - 1).filter(|m| m.to == i).map_or(i - 2, |m| m.from))
}

/// `The House Judiciary panel approved`: the committee that the lexicon knows without its noun; `a House Judiciary subcommittee`: one of
/// the committee, with a vote of its own.
pub(super) fn beside_known(doc: &Doc<'_>, names: &mut Names, i: usize) -> bool {
    let known = |m: &Mention| names.entry(doc.lex, m.actor).is_some_and(|k| k.role == "committee");
    let part = doc.is(i, "subcommittee") && !doc.cap(i);
    let beside = names.mention_at(i - 1).filter(|m| m.to == i && names.free(i) && known(m)).copied();
    let Some(m) = beside.filter(|_| part || doc.is(i, "panel")) else { return false };
    if part {
        let panel = Actor { confidence: 0.7, ..Actor::new(ActorKind::Body, doc.slice(m.from, i + 1)) };
        names.add_named(doc, (m.from, i + 1), panel, "name.panel");
    } else {
        names.add(Mention { to: i + 1, end: doc.bytes(i, i + 1).1, ..m });
    }
    true
}
