//! Bodies, agencies and organizations that the lexicon does not list: capitalised runs with a head noun
//! (`Sudan Rights Observatory`, `Committee on the Rights of the Child`) or one beside (`the group Monitor the Monitors`).
//!
//! A run goes on over links while the name cannot have ended: "of" and "on" after a head noun, "and" before one.
//! Titles of laws, days and prizes are no names. Head nouns are the classes `bodynoun`, `agencynoun`, `orgnoun`.

mod beside;
mod branch;
mod circle;
mod gathering;
mod held;
mod line;
mod links;
mod thing;
mod town;
mod watchdog;

use super::{Actor, Mention, Names, Sense};
use crate::doc::Doc;
use crate::gate::Pass;
use crate::lexicon::Class;
use crate::record::ActorKind;
use crate::token::Kind;
use crate::words::Words;
use beside::{SIDES, beside, marked, of_minister};
use branch::{branch, foreign, land_at, of_a_land, state_at, state_before};
use circle::is_association;
pub(super) use circle::is_party;
use gathering::gathering;
use held::opens_law;
pub use held::{holds_house, outlet};
use line::whole_line;
pub use line::{asks_who, shouts, title_case};
use links::{CONDITIONS, ends_soon, group_at, list_of_themes, opens_name, themes_before};
use thing::THINGS;
pub use thing::is_thing;
use watchdog::is_watchdog;

/// Words that mark a capitalised run as an organization though it has no head noun.
const MARKS: &[&str] = &[
    "rights", "justice", "freedom", "international", "global", "against", "without", "defenders",
    "survivors", "action", "amnesty", "solidarity", "democracy", "liberty", "accountability", "transparency",
    "workers", "monitor", "witness", "concern", "relief", "parliamentarians", "lawyers", "doctors",
    "reporters", "journalists", "canadians", "americans", "citizens", "families", "friends", "mothers",
    "sons", "daughters", "students", "scholars", "physicians", "teachers",
];

/// Heads only where they are written large: `the Harbour Road Archive`, `the Bahá'í Community of Chile`.
static LARGE: Words = Words::of(&[
    "archive", "archives", "guild", "temple", "roundtable", "platform", "diocese", "archdiocese",
    "synagogue", "mosque", "bloc",
]);

/// No name has more tokens.
const LONGEST: usize = 40;

pub fn find(doc: &Doc<'_>, names: &mut Names) {
    for sent in &doc.sents {
        if shouts(doc, sent.from, sent.to) || title_case(doc, sent.from, sent.to) {
            continue;
        }
        // "the supporters' alliance" has its noun two tokens further on. Looked for once: a sentence may have none.
        let mut noun = sent.from;
        let mut next = |i: usize| {
            if noun < i + 2 {
                noun = doc.next(i + 2, sent.to, Pass::Noun).unwrap_or(usize::MAX);
            }
            let noun = (noun < sent.to).then(|| noun - 2);
            doc.next(i, sent.to, Pass::Organization).into_iter().chain(noun).min()
        };
        let mut i = sent.from;
        while let Some(at) = next(i) {
            i = at;
            // "a core group of states": who tables a text at the United Nations.
            let core = doc.is(i, "core") && doc.is(i + 1, "group") && i + 1 < sent.to;
            // "the supporters' alliance", "the bishops' conference"
            let members = matches!(doc.kind(i + 1), Some(Kind::Poss | Kind::Mark))
                && !doc.toks[i + 1].gap
                && doc.ends(i, "s")
                && !doc.cap(i)
                && (doc.has(i + 2, Class::ORGNOUN) || doc.is(i, "bishops") && doc.is(i + 2, "conference"))
                && i + 2 < sent.to
                && !(i > 0 && doc.any(i - 1, &["a", "an"]))
                && !beside::apposed(doc, i)
                && !doc.has(i, Class::TEXT.or(Class::BODYNOUN))
                // "the deputies' group", but "the bishops' conference", "Kenya's teachers' union"
                && (!doc.has(i, Class::MEMBER) || doc.any(i, &["bishops", "teachers", "doctors", "nurses", "judges"]))
                // "the farm workers' union Fensuagro" goes by its name.
                && !(is_name_word(doc, i + 3) && names.free(i + 3));
            if core || members {
                i = add(doc, names, i, i + if core { 2 } else { 3 }, ActorKind::Organization);
                continue;
            }
            if let Some(to) = foreign(doc, names, i) {
                i = add(doc, names, i, to, ActorKind::Organization);
                continue;
            }
            if let Some((from, to)) = gathering(doc, names, i) {
                i = add(doc, names, from, to, ActorKind::Body);
                continue;
            }
            // "the ACLU of Nebraska"
            let of = names.mention_at(i).is_some_and(|m| doc.is(m.to, "of"));
            if let Some(to) = of.then(|| branch(doc, names, i)).flatten() {
                i = to;
                continue;
            }
            let end = if doc.cap(i) { run(doc, names, i, sent.to.min(i + LONGEST)) } else { i };
            if end <= i
                || of_a_land(doc, names, i)
                || of_minister(doc, i)
                || super::panel::themed(doc, names, (i, end))
            {
                i += 1;
                continue;
            }
            // Cut before its last link.
            if end + 3 > i + LONGEST {
                i = end;
                continue;
            }
            // "Oakland went first when its City Council voted": that of Oakland
            let its = end == i + 2 && super::panel::of_its(doc, names, i + 1).is_some();
            if its || i == 0 && town::of_headline(doc, end) {
                i = end;
                continue;
            }
            // After a known name the run may hold another: `the Church of England's General Synod`.
            let known = names.mention_at(i).filter(|m| m.from == i && m.to < end).map(|m| m.to);
            i = name_in(doc, names, i, end, sent.to).unwrap_or(known.unwrap_or(end));
        }
    }
    town::in_headline(doc, names);
    names.sort();
}

fn is_name_word(doc: &Doc<'_>, i: usize) -> bool {
    doc.toks
        .get(i)
        .is_some_and(|t| t.kind == Kind::Word && t.cap && !doc.has(i, Class::MONTH.or(Class::WEEKDAY)))
}

/// The end of a run of capitalised words with links between them, from `i`.
fn run(doc: &Doc<'_>, names: &Names, i: usize, stop: usize) -> usize {
    if !opens_name(doc, names, i) {
        return i;
    }
    // "the Isle of Man Medical Society"
    let mut end = state_at(names, i).filter(|to| is_name_word(doc, *to)).unwrap_or(i);
    let (mut head, mut linked) = (false, false);
    loop {
        while end < stop && is_name_word(doc, end) {
            // "the New York-based Legal Centre"
            if end > i && doc.ends(end, "-based") {
                return i;
            }
            // "Law and Justice MEP Jan Novak": who sits for it
            if end > i && doc.toks[end].caps && doc.has(end, Class::MEMBER) {
                return end;
            }
            head |= head_class(doc, end).is_some();
            end += 1;
        }
        if end >= stop {
            return end;
        }
        let last_heads = head_class(doc, end - 1).is_some();
        let whole = names.mention_at(end - 1).is_some_and(|m| m.from <= i);
        // "Students for a Free Tibet"
        let article = doc.is(end, "for") && doc.any(end + 1, &["a", "an"]);
        // "the Commission of Harbours and Fisheries and of Transport"
        let and_of = linked && doc.seq(end, &["and", "of"]) && doc.any(i, &["commission", "committee"]);
        let skip = 1 + usize::from(article || and_of || doc.any(end + 1, &["the", "all", "its"]));
        let next = is_name_word(doc, end + skip) && end + skip < stop;
        let goes = match doc.low(end) {
            // "Medical Relief for Sudan"
            "for" if doc.any(end - 1, MARKS) && end > i + 1 && next => true,
            "of" | "for" | "against" | "without" if doc.any(end - 1, MARKS) && doc.ends(end - 1, "s") => {
                // "Canadians of Tibetan descent" and "Families of Rohingya victims" are none.
                next && (doc.low(end) != "of"
                    || !doc.ends(end - 1, "ans") && !links::of_people(doc, end + skip))
            }
            // "the Cultural House on North 27th Street"
            "on" if crate::number::ordinal(doc, end + skip + 1).is_some() => false,
            // "the Member of Parliament for Madina"
            "for" if doc.is(end - 1, "parliament") && end > i && doc.is(end.wrapping_sub(2), "of") => false,
            "with" => next && head && doc.any(end - 1, &["persons", "people", "women", "children"]),
            // "the Foreign Affairs Committee of the Dutch parliament"
            "of" if skip == 2 && doc.has(end + 3, Class::BODYNOUN) && !doc.cap(end + 3) => false,
            "of" | "for" | "on" | "against" => next && head && !(whole && doc.is(end, "on")),
            // "the Yazidi House and Dr. Jane Roe"
            "and" | "&" => {
                !names.role_at(end + 1).is_some_and(|r| r.sense == crate::lexicon::Sense::Honorific)
                    && (skip == 1 || and_of)
                    && next
                    && !last_heads
                    && !whole
                    // "the Law Society of Kenya and Amnesty International"
                    && !(linked && group_at(names, end + 1))
                    && (head || ends_soon(doc, end + 1, stop))
            }
            "to" => {
                next && skip == 1 && doc.any(end - 1, &["committee", "campaign", "coalition", "movement"])
            }
            // "the Asian Coalition Against the Death Penalty"
            "the" => {
                // "the Coalition to Stop the Use of Child Soldiers"
                let aim = doc.is(end.wrapping_sub(2), "to") && end > i + 2;
                head && is_name_word(doc, end + 1) && end + 1 < stop && (doc.is(end - 1, "against") || aim)
            }
            // "the Institute for Reporters in Prison", but "the Coalition for Justice in Nairobi"
            "in" => linked && next && skip == 1 && doc.among(end + 1, &CONDITIONS),
            "," => linked && next && skip == 1 && list_of_themes(doc, end, stop),
            _ if of_members(doc, names, end) => next && skip == 1 && ends_soon(doc, end + 1, stop),
            _ => doc.is_kind(end, Kind::Poss) && linked && next,
        };
        if !goes {
            return end;
        }
        linked |= doc.any(end, &["of", "for", "on"]);
        end += if doc.is(end, "the") { 1 } else { skip };
    }
}

/// The mark of possession after those a group is made of: `People's Party`, but `the Philippines' Senate`.
pub(super) fn of_members(doc: &Doc<'_>, names: &Names, mark: usize) -> bool {
    let Some(last) = mark.checked_sub(1) else { return false };
    matches!(doc.kind(mark), Some(Kind::Poss | Kind::Mark))
        && !doc.toks[mark].gap
        && doc.toks.get(mark + 1).is_some_and(|t| t.gap)
        && (doc.any(last, &["people", "women", "men", "children"]) || doc.ends(last, "s"))
        && doc.cap(last)
        && names.actor_at(last).is_none_or(|a| !names.actors[a].is(ActorKind::State))
}

fn head_class(doc: &Doc<'_>, i: usize) -> Option<ActorKind> {
    // "the Kenyatta International Convention Centre": a place to meet
    const VENUES: &[&str] =
        &["convention", "conference", "congress", "exhibition", "exposition", "civic", "shopping"];
    let venue = doc.any(i, &["center", "centre"]) && i > 0 && doc.any(i - 1, VENUES);
    let class = doc.class(i);
    if !doc.cap(i) || venue {
        None
    } else if class.has(Class::AGENCYNOUN) {
        Some(ActorKind::Agency)
    } else if class.has(Class::BODYNOUN) && !class.has(Class::MEMBER) && !doc.any(i, &["lawmakers", "meps"]) {
        Some(ActorKind::Body)
    } else if class.has(Class::ORGNOUN)
        || doc.among(i, &LARGE)
        || (doc.seq(i, &["community", "of"]) || doc.seq(i, &["service", "for"])) && doc.cap(i + 2)
        // "the Italian Bishops' Conference", "the Royal College of Nursing"
        || doc.any(i, &["conference", "college"])
            && ((i.saturating_sub(2)..i).any(|k| doc.any(k, &["bishops", "episcopal", "churches", "royal"]))
                // "the Kenya Conference of Catholic Bishops", "the Danish College of Nurses"
                || doc.is(i + 1, "of")
                    && ((i + 2..i + 5).any(|k| doc.is(k, "bishops"))
                        || doc.is(i, "college")
                            && (i + 2..i + 5).take_while(|k| doc.cap(*k)).any(|k| doc.ends(k, "s"))))
    {
        Some(ActorKind::Organization)
    } else {
        None
    }
}

/// Reads an organization out of a run; the token after it.
fn name_in(doc: &Doc<'_>, names: &mut Names, from: usize, end: usize, stop: usize) -> Option<usize> {
    if names.mention_at(from).is_some_and(|m| m.from <= from && m.to >= end) {
        return Some(end);
    }
    if let Some(to) = branch(doc, names, from) {
        return Some(to);
    }
    // "the group Monitor the Monitors"
    if let (Some(to), true) = (beside(doc, names, from, end, stop), doc.is(end, "the")) {
        return Some(add(doc, names, from, to, ActorKind::Organization));
    }
    // The words before the first link; a head noun among them says what it is.
    let first = state_at(names, from).filter(|to| *to < end).unwrap_or(from);
    let core = (first..end).find(|i| !is_name_word(doc, *i) && !of_members(doc, names, *i)).unwrap_or(end);
    // "Temple Beth Emeth", "Masjid Al-Noor"
    if doc.any(from, &["temple", "congregation", "masjid"]) && core > from + 1 && names.free(from + 1) {
        return Some(add(doc, names, from, core, ActorKind::Organization));
    }
    let heads = |i: &usize| head_class(doc, *i).is_some();
    let head = (from..core).rev().find(heads);
    // `Economic and Cultural Office`: "and" joins what stands before the head.
    let joined = head.is_none() && doc.any(core, &["and", "&"]);
    let head = head.or_else(|| (core..end).rev().find(heads).filter(|h| joined && *h + 1 == end));
    let to = match head {
        // "Council President", "Committee Chairman": the name ends at its head noun.
        Some(h) if core > h + 1 && !doc.is(h + 1, "against") => h + 1,
        _ => end,
    };
    if head.is_some_and(|h| core == end && core > h + 1 && outlet(doc, core - 1)) || opens_law(doc, from, end)
    {
        return Some(end);
    }
    let from = head.map_or(from, |h| themes_before(doc, from, h));
    let kind = head.and_then(|h| head_class(doc, h));
    if let Some(h) = head
        && (!(names.free(h) || h > from && of_members(doc, names, h - 1)) || to == from + 1)
    {
        return None;
    }
    if names.role_at(from).is_some_and(|r| r.to >= to) {
        return None;
    }
    // "the MP for Mississauga Centre": a seat
    let seat = from > 1
        && doc.is(from - 1, "for")
        && doc.any(from - 2, &["mp", "mpp", "mla", "msp", "mep", "member", "deputy", "senator", "mca"]);
    if seat {
        return Some(end);
    }
    // "Morning Star Statehouse Bureau": a line on who writes.
    if doc.is(to - 1, "bureau") && whole_line(doc, from) && doc.sent_of(from).to - doc.sent_of(from).from < 10
    {
        return Some(end);
    }
    let thing = head != Some(end - 1)
        && (is_thing(doc, core - 1) || is_thing(doc, end - 1) || doc.among(core - 1, &THINGS));
    let beside = beside(doc, names, from, to, stop);
    let (kind, to) = match (kind, beside) {
        (Some(kind), _) => (kind, to),
        // "the charity Syria Relief" is no state.
        (None, Some(to))
            if (names.free(from) || state_at(names, from).is_some_and(|land| land < to))
                && !names.place_at(from)
                && (!doc.has(from, Class::GIVEN) || from > 0 && doc.any(from - 1, SIDES)) =>
        {
            (ActorKind::Organization, to)
        }
        _ if marked(doc, names, from, to) && !thing && !doc.any(to - 1, &["against", "without"]) => {
            (ActorKind::Organization, to)
        }
        _ => return None,
    };
    if thing && beside.is_none() && head.is_none_or(|h| h + 1 != core) {
        return Some(end);
    }
    // `Burma Campaign Finland`, `Humanist Society Scotland`, `Lawyers for Justice in Libya`
    let linked = (from..to).any(|i| doc.any(i, &["for", "against"]));
    let to = match kind {
        ActorKind::Organization if to < stop && doc.cap(to) => land_at(names, to).unwrap_or(to),
        ActorKind::Organization if linked && doc.is(to, "in") => state_at(names, to + 1).unwrap_or(to),
        _ => to,
    };
    // "the Yazidi House", "the Cultural House": where people meet, unless it is a nation's.
    let meets = || {
        doc.is(to - 1, "house")
            && !doc.any(from, &["upper", "lower"])
            && state_before(names, from, to).is_none()
    };
    let kind = if kind == ActorKind::Body && (is_association(doc, names, from, to) || meets()) {
        ActorKind::Organization
    } else {
        kind
    };
    let kind = match kind {
        ActorKind::Body if is_party(doc, from, to) => ActorKind::Organization,
        ActorKind::Body if is_watchdog(doc, names, from, to) => ActorKind::Agency,
        kind => kind,
    };
    // "San Jose's City Council approved it": another town's than the one spoken of.
    if kind == ActorKind::Body
        && let Some(town) = town::owner(doc, names, from, to)
    {
        let name = format!("{} {}", doc.slice(town, from - 1), doc.slice(from, to));
        names.add_named(
            doc,
            (town, to),
            Actor { confidence: 0.75, ..Actor::new(kind, &name) },
            "name.head_noun",
        );
        return Some(to);
    }
    // "the All Assam Students' Union"
    let all = from > 0 && doc.is(from - 1, "all") && doc.cap(from - 1) && !doc.toks[from].caps;
    let whole = all && (names.place_at(from) || !names.free(from) || names.demonym_at(from).is_some());
    Some(add(doc, names, from - usize::from(whole), to, kind))
}

fn add(doc: &Doc<'_>, names: &mut Names, from: usize, to: usize, kind: ActorKind) -> usize {
    let name = doc.slice(from, to);
    let state = names.actor_at(from).or_else(|| names.demonym_at(from).and_then(|d| names.known(d.known)));
    let represents = state.filter(|s| kind == ActorKind::Agency && names.actors[*s].is(ActorKind::State));
    let called = (kind == ActorKind::Body).then(|| town::spoken_of(doc, names, from, to)).flatten();
    // "The General Assembly of the World Union of Bakers met. The General Assembly also": the same
    let whole = || {
        let of = |a: &str| a.strip_prefix(name).is_some_and(|rest| rest.starts_with(" of "));
        let mut told = names.mentions.iter().take(64).map(|m| m.actor);
        let organ = kind == ActorKind::Body && to > from + 1;
        organ.then(|| told.find(|a| names.actors.get(*a).is_some_and(|a| of(&a.name)))).flatten()
    };
    let actor = called
        .or_else(|| names.named(name))
        .or_else(whole)
        .unwrap_or_else(|| names.push(Actor { confidence: 0.75, represents, ..Actor::new(kind, name) }));
    let (start, last) = doc.bytes(from, to);
    names.add(Mention { from, to, start, end: last, actor, sense: Sense::Name, rule: "name.head_noun" });
    to
}
