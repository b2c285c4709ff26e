//! Organs without capitals: committees with a theme (`the committee on overseas workers affairs`, `its foreign affairs
//! committee`), boards and commissions that decided something (`the community board passed it, 4-1`), a town's council, and
//! blocs (`the African group`).

mod academic;
mod bloc;
mod chamber;
mod conference;
mod councillors;
mod its;
mod own;
mod place;
mod theme;
mod towns;

use super::{Actor, Mention, NEXT, Names, Sense, seat};
use crate::doc::Doc;
use crate::gate::{Gate, Pass};
use crate::lexicon::{Class, Form, Step};
use crate::record::ActorKind;
use crate::token::Kind;
use crate::words::Words;
use academic::{academic, students};
use bloc::bloc;
use chamber::{beside_known, of_chamber, of_council};
use conference::{conference, of_theirs};
pub use its::of_its;
pub use own::{own_committee, own_house};
pub use theme::themed;
use theme::{proper, theme};
use towns::{is_board, town_meeting, unnamed_town};

/// How many words may tell what a committee is for.
const THEME: usize = 5;

static NOUNS: Words = Words::of(&["committee", "subcommittee", "commission", "board", "panel"]);

/// Of what a council is one that no table lists.
pub const KINDS: &[&str] = &[
    "city", "county", "borough", "town", "district", "village", "parish", "municipal", "regional",
    "provincial", "cantonal", "state", "local", "metropolitan", "departmental", "prefectural", "school",
    "select", "township",
];

static OTHERS: Words = Words::of(&[
    "bloc", "group", "council", "assembly", "parliament", "legislature", "board", "conference", "convention",
    "congress", "synod", "executive", "session", "body", "governors", "regents", "trustees", "senate",
    "meeting", "councillors", "councilors", "selectboard", "committees", "panels",
]);

/// What students call their house, and others mostly something else.
static OF_STUDENTS: Words = Words::of(&["government", "senate", "union", "association"]);

pub static OPENS: Gate = Gate {
    words: Words::marks_of(&[&NOUNS, &OTHERS, &OF_STUDENTS, &theme::FIRST, &councillors::NOUNS]),
    ..Gate::CLOSED
};

/// `Hamilton city council`, `Brampton council approved`, `Toronto's city council`, `the Dane County school board`: by the name of
/// its town before it.
fn town(doc: &Doc<'_>, names: &Names, i: usize) -> Option<(usize, usize)> {
    let kind = doc.any(i - 1, KINDS);
    let last = i.checked_sub(1 + usize::from(kind))?;
    // "Ann Arbor's council adopted one"
    let decides = || {
        matches!(doc.step(i + 1), Some(Step::Adopt | Step::Reject))
            || doc.is(i + 1, "voted")
            || doc.any(i + 1, &["turned", "shot", "threw"]) && doc.any(i + 2, &["down", "out"])
    };
    // "Brampton council has unanimously backed", "Toronto's council had passed"
    let has = || {
        doc.any(i + 1, &["has", "had"])
            && (i + 2..i + 4).any(|k| doc.step(k).is_some() || doc.is(k, "backed"))
    };
    let owned = doc.is_kind(last, Kind::Poss) && (kind || decides() || has());
    let last = if owned { last.checked_sub(1)? } else { last };
    let other =
        Class::DET.or(Class::POSS).or(Class::PREP).or(Class::PRON).or(Class::MONTH).or(Class::WEEKDAY);
    let named = |k: usize| {
        // "Bar council passes resolution"
        let trade = doc.any(k, &["bar", "press", "medical", "privy", "church"]);
        let name = doc.cap(k) && doc.is_kind(k, Kind::Word) && !trade;
        name && names.role_at(k).is_none() && !doc.has(k, other)
    };
    // A town that could be a person
    let person = |m: &Mention| names.actors[m.actor].is(ActorKind::Person) && m.to == m.from + 2;
    let free =
        names.free(last) || names.place_at(last) || owned && names.mention_at(last).is_some_and(person);
    // "San Jose council on Tuesday approved"
    let day = usize::from(doc.is(i + 1, "on") && doc.has(i + 2, Class::WEEKDAY)) * 2;
    // "Toronto council will consider one"
    let will = || doc.has(i + 1, Class::MODAL) && doc.verb(i + 2).is_some();
    // "Aurora council members differed", "failed in the Aurora council"
    let members = || doc.any(i + 1, &["members", "member", "meeting", "chamber", "chambers"]);
    let inside = || {
        let the = last.checked_sub(1).filter(|k| doc.is(*k, "the"));
        the.and_then(|k| k.checked_sub(1)).is_some_and(|k| doc.any(k, &["in", "by", "before", "at"]))
    };
    // "Advisory council members": what opens a sentence is a town where the story is written from there.
    let sent = doc.sent_of(i).from;
    let whole =
        |k: usize| k > sent + 1 || k == sent + 1 && !doc.cap(sent) || seat::written_from(doc, doc.raw(k));
    let sure = || names.place_at(last) || whole(last);
    let acts =
        decides() || doc.verb(i + 1 + day).is_some() || has() || will() || (members() || inside()) && sure();
    let whose = kind || free && names.demonym_at(last).is_none() && acts;
    // "Zurich's city parliament", "Milwaukee County's board"
    let house = doc.is(i, "council")
        || doc.is(i, "selectboard")
        || is_board(doc, i)
        || kind && (owned || !doc.cap(i - 1)) && doc.any(i, &["parliament", "assembly"])
        || owned && doc.is(i, "board") && doc.any(last, &["county", "city", "town"]);
    if !house || doc.cap(i) || !whose || !named(last) {
        return None;
    }
    // "Hong Kong district council"
    if let Some(m) = names.mention_at(last).filter(|m| kind && m.to == last + 1) {
        return Some((m.from, i + 1));
    }
    // "the Ann Arbor city council", "St. Paul council": what opens a sentence may be another word.
    let first =
        |k: usize| k > sent || doc.any(k, &["st.", "san", "santa", "los", "las", "new", "fort", "port"]);
    let town = |k: usize| names.free(k) || owned && names.mention_at(k).is_some_and(person);
    let part =
        |k: usize| named(k) && town(k) && (first(k) || owned) && !doc.has(k, Class::ADVERB.or(Class::CONJ));
    let from = (sent..last).rev().take(2).take_while(|k| part(*k)).last().unwrap_or(last);
    (from >= sent).then_some((from, i + 1))
}

/// `the regional council of Tyrol`, `the council of the city of Leeds`, `the legislature of Punjab`: by a name after it.
fn of_town(doc: &Doc<'_>, names: &Names, i: usize) -> Option<(usize, usize)> {
    const TOWNS: &[&str] = &[
        "city", "town", "county", "borough", "district", "region", "province", "canton", "state",
        "municipality", "parish", "village",
    ];
    let kind = doc.any(i - 1, KINDS);
    // "The council in neighboring Ypsilanti", "the city council in Dearborn"
    let near = usize::from(doc.any(i + 2, NEXT));
    let lies = doc.is(i, "council") && doc.is(i + 1, "in") && (near > 0 || kind);
    if !doc.any(i, &["council", "assembly", "parliament", "legislature", "board"])
        || !doc.is(i + 1, "of") && !lies
    {
        return None;
    }
    let town = doc.is(i + 2, "the") && doc.any(i + 3, TOWNS) && doc.is(i + 4, "of");
    let at = i + 2 + 3 * usize::from(town) + if lies { near } else { 0 };
    // "the legislature of Canada's Ontario province"
    let owner = names.mention_at(at).filter(|m| m.from == at && doc.is_kind(m.to, Kind::Poss));
    let at = owner.map_or(at, |m| m.to + 1);
    let place = |k: usize| {
        doc.cap(k) && doc.is_kind(k, Kind::Word) && names.actor_at(k).is_none() && !doc.has(k, Class::MONTH)
    };
    let to = (at..at + 4).find(|k| !place(*k)).unwrap_or(at + 4);
    (to > at && (kind || town || lies || doc.is(i, "legislature"))).then_some((i - usize::from(kind), to))
}

/// `the legislature of Canada's Ontario province`: that of Ontario.
fn of_region(doc: &Doc<'_>, noun: usize, to: usize) -> Option<u32> {
    let from = (noun + 2..to).rev().take_while(|k| doc.cap(*k)).last()?;
    let form = format!("{} {}", doc.slice(from, to), doc.low(noun));
    let known = super::known_of(doc.lex.find_form(&form)?)?;
    doc.lex.known[known as usize].regional.then_some(known)
}

pub fn find(doc: &Doc<'_>, names: &mut Names) {
    // Asked once, whatever the article repeats.
    let mut councils: Option<bool> = None;
    // "Councillors in Leeds have backed": a headline's first word
    if doc.among(0, &councillors::NOUNS) {
        councillors::find(doc, names, 0);
    }
    for i in doc.openings(1, doc.len(), Pass::Panel) {
        if doc.among(i, &theme::FIRST) {
            theme::find(doc, names, i);
            continue;
        }
        if beside_known(doc, names, i) {
            continue;
        }
        if let Some(from) = of_council(doc, names, i) {
            let panel = Actor { confidence: 0.7, ..Actor::new(ActorKind::Body, doc.slice(from, i + 1)) };
            names.add_named(doc, (from, i + 1), panel, "name.panel");
            continue;
        }
        councillors::find(doc, names, i);
        if let Some((from, to)) = bloc(doc, names, i).filter(|_| !doc.quoted(i)) {
            let group = Actor { confidence: 0.7, ..Actor::new(ActorKind::Organization, doc.slice(from, to)) };
            names.add_named(doc, (from, to), group, "name.panel");
            continue;
        }
        let free = names.free(i) && !doc.quoted(i);
        let unnamed = unnamed_town(doc, i).filter(|_| free).filter(|_| {
            !*councils.get_or_insert_with(|| {
                names.actors.iter().any(|a| a.is(ActorKind::Body) && a.name.contains("ouncil"))
            })
        });
        let council = || town(doc, names, i).or_else(|| of_town(doc, names, i)).or(unnamed);
        let taught = || academic(doc, names, i).or_else(|| students(doc, names, i));
        let council = || town_meeting(doc, names, i).or_else(taught).or_else(council);
        let found = || council().filter(|_| names.free(i)).or_else(|| conference(doc, names, i));
        if let Some((from, to)) = free.then(found).flatten() {
            councils = councils.map(|known| known || doc.is(i, "council"));
            if let Some(known) = of_region(doc, i, to) {
                let to = to + usize::from(doc.any(to, &["province", "state", "region"]));
                let (actor, (start, end)) = (names.actor_of(doc, known), doc.bytes(from, to));
                let (sense, rule) = (Sense::Name, "name.panel");
                names.add(Mention { from, to, start, end, actor, sense, rule });
                continue;
            }
            let known = doc.is(i, "council").then(|| {
                councillors::of(names, doc.slice(from, to - 1 - usize::from(doc.any(i - 1, KINDS))))
            });
            let name =
                known.flatten().map_or(doc.slice(from, to).to_owned(), |a| names.actors[a].name.clone());
            let council = Actor { confidence: 0.7, ..Actor::new(ActorKind::Body, &name) };
            names.add_named(doc, (from, to), council, "name.panel");
            continue;
        }
        if doc.among(i, &OF_STUDENTS) {
            continue;
        }
        if let Some((from, whose)) = free.then(|| of_theirs(doc, names, i)).flatten() {
            let name = format!("{} {}", names.actors[whose].name, doc.slice(from, i + 1));
            let house = Actor { confidence: 0.7, ..Actor::new(ActorKind::Body, &name) };
            names.add_named(doc, (from, i + 1), house, "name.panel");
            continue;
        }
        if let Some((from, name)) = free.then(|| of_its(doc, names, i)).flatten() {
            let house = Actor { confidence: 0.7, ..Actor::new(ActorKind::Body, &name) };
            names.add_named(doc, (from, i + 1), house, "name.panel");
            continue;
        }
        if let Some((from, to, end, known)) = of_chamber(doc, names, i) {
            if let Some(actor) = known {
                let (start, end) = doc.bytes(from, to);
                names.add(Mention { from, to, start, end, actor, sense: Sense::Name, rule: "name.panel" });
                continue;
            }
            let panel = Actor { confidence: 0.6, ..Actor::new(ActorKind::Body, doc.slice(from, end)) };
            names.add_named(doc, (from, to), panel, "name.panel");
            continue;
        }
        if let Some(board) = free.then(|| board(doc, names, i)).flatten() {
            names.add_named(doc, (i, i + 1), board, "name.panel");
            continue;
        }
        // A committee with a theme is somebody's organ, whatever it does; a board or commission may be any.
        let themed = doc.any(i, &["committee", "subcommittee", "panel"]);
        if !doc.among(i, &NOUNS)
            || doc.cap(i)
            || !names.free(i)
            || doc.quoted(i)
            || !themed && !decides(doc, i)
        {
            continue;
        }
        let small = on_theme(doc, names, i).or_else(|| of_kind(doc, names, i));
        let small = small.filter(|_| !doc.is(i, "panel"));
        // "the House committee on foreign affairs": to the end of its theme
        let proper = proper(doc, names, i).map(|(from, to)| (from, small.map_or(to, |s| s.1.max(to))));
        let found = proper.or(small);
        let Some((from, to)) = found else { continue };
        let panel = Actor { confidence: 0.7, ..Actor::new(ActorKind::Body, doc.slice(from, to)) };
        names.add_named(doc, (from, to), panel, "name.panel");
    }
    names.sort();
    place::find(doc, names);
    names.sort();
}

/// Does the sentence decide on a text?
fn acts(doc: &Doc<'_>, i: usize) -> bool {
    let sent = doc.sent_of(i);
    // "The trusteeship committee tonight called on all states", "the board voted 4-1"
    // "The student council at the University of Leeds voted"
    let reach = if doc.any(i + 1, &["at", "of"]) && doc.cap(i + 3) { 9 } else { 4 };
    let speaks = |k: usize| {
        k > i
            && k < i + reach
            && (doc.any(k, &["voted", "backed", "endorsed"])
                || turns_down(doc, k)
                || doc.verb(k).is_some_and(|v| v.force.is_some()))
    };
    (sent.from.max(i.saturating_sub(30))..sent.to.min(i + 30))
        .any(|k| (matches!(doc.step(k), Some(Step::Adopt | Step::Reject)) || speaks(k)) && !doc.quoted(k))
}

/// `turned down`, `threw out`
fn turns_down(doc: &Doc<'_>, k: usize) -> bool {
    doc.any(k, &["turned", "struck", "shot"]) && doc.is(k + 1, "down")
        || doc.any(k, &["threw", "thrown"]) && doc.is(k + 1, "out")
}

/// Does the sentence decide on a text, and does it or what follows in its paragraph count votes?
fn decides(doc: &Doc<'_>, i: usize) -> bool {
    let sent = doc.sent_of(i);
    let near = sent.from.max(i.saturating_sub(30))..sent.to.min(i + 30);
    let after = (sent.to..doc.len().min(i + 50)).take_while(|k| doc.para_of(*k) == sent.para);
    let counts = |k: usize| {
        doc.is_kind(k, Kind::Dash)
            && !doc.toks[k].gap
            && doc.is_kind(k.wrapping_sub(1), Kind::Num)
            && doc.is_kind(k + 1, Kind::Num)
            || doc.any(k, &["votes", "unanimously", "against", "abstaining"])
    };
    acts(doc, i) && near.chain(after).any(counts)
}

/// `In 2013 the Board threw out a resolution by 9 votes to 2`, where the article has named no board.
fn board(doc: &Doc<'_>, names: &Names, i: usize) -> Option<Actor> {
    if !doc.is(i, "board") {
        return None;
    }
    let verb = i + 1 + usize::from(doc.has(i + 1, Class::AUX));
    let does = matches!(doc.step(verb), Some(Step::Adopt | Step::Reject))
        || turns_down(doc, verb)
        || doc.is(verb, "voted") && doc.is(verb + 1, "down");
    let led = doc.any(i - 1, &["the", "own"]) || doc.is_kind(i - 1, Kind::Poss);
    let other = || {
        let called = |a: &Actor| a.is(ActorKind::Body) && a.name.to_lowercase().contains("board");
        names.actors.iter().take(64).any(called)
    };
    let own = does && led && decides(doc, i) && !other();
    own.then(|| Actor { confidence: 0.6, ..Actor::new(ActorKind::Body, doc.raw(i)) })
}

/// `committee on overseas workers affairs`
fn on_theme(doc: &Doc<'_>, names: &Names, i: usize) -> Option<(usize, usize)> {
    // "the House committee on overseas workers affairs", "the standing committee on social policy"
    let whose =
        doc.any(i - 1, &["house", "senate", "standing", "select", "joint", "parliamentary", "council"]);
    // "a National Assembly committee on foreign affairs"
    let of_house = names.mention_at(i - 1).filter(|m| names.actors[m.actor].is(ActorKind::Body));
    let led = doc.has(i - 1, Class::DET.or(Class::POSS))
        || doc.is_kind(i - 1, Kind::Poss)
        || of_house.is_some()
        || whose && i > 1 && (doc.has(i - 2, Class::DET.or(Class::POSS)) || doc.is(i - 2, "parliamentary"));
    let lower = whose && !doc.cap(i - 1);
    if !doc.is(i + 1, "on") || !led || doc.any(i - 1, &["a", "an"]) && !decides(doc, i) {
        return None;
    }
    // "the standing committee on the foreign ministry"
    let ministry = names.mention_at(i + 3).filter(|m| doc.is(i + 2, "the") && m.from == i + 3);
    if let Some(m) = ministry.filter(|m| names.actors[m.actor].is(ActorKind::Agency)) {
        return Some((i - usize::from(lower), m.to));
    }
    let mut to = i + 2;
    // Where the theme ends.
    let verb = |k: usize| {
        doc.form(k).has(Form::PAST)
            || doc.ends(k, "ed")
            || doc.any(
                k,
                &["met", "sat", "heard", "held", "sent", "took", "gave", "meets", "last", "next", "will"],
            )
            // "the committee on hearing the news"
            || k == i + 2 && doc.ends(k, "ing") && doc.has(k + 1, Class::DET)
    };
    while to < i + 2 + THEME
        && !verb(to)
        && (theme(doc, names, to) || doc.is(to, "and") && theme(doc, names, to + 1))
    {
        to += 1;
    }
    let from = of_house.map_or(i - usize::from(lower), |m| m.from);
    (to > i + 2).then_some((from, to))
}

/// `the 192-member committee`, `the 53-nation commission`, `the fifteen-seat council`
pub(super) fn sized(doc: &Doc<'_>, i: usize) -> bool {
    ["-member", "-nation", "-country", "-state", "-seat", "-strong"].iter().any(|end| doc.ends(i, end))
}

/// `the trusteeship committee`, `its foreign affairs committee`; not `the 192-member committee`
fn of_kind(doc: &Doc<'_>, names: &Names, i: usize) -> Option<(usize, usize)> {
    const VAGUE: &[&str] = &[
        "same", "main", "key", "full", "whole", "special", "new", "select", "standing", "joint",
        "parliamentary", "powerful", "house", "senate", "congressional", "executive", "central", "sanctions",
        "organizing", "organising", "steering", "olympic", "responsible", "relevant", "other", "own",
        "competent", "appropriate", "lead", "only", "last", "next", "latter", "former",
    ];
    // "The bill won committee approval"
    let mut from = i;
    while from > i.saturating_sub(4)
        && from > 0
        && !doc.any(from - 1, &["won", "got", "gained", "secured", "received", "left"])
        && (theme(doc, names, from - 1) || doc.is(from - 1, "and") && from < i)
    {
        from -= 1;
    }
    // "the Senate justice committee", "the Knesset education committee"
    let theme_from = from;
    let house = names.mention_at(from.wrapping_sub(1)).filter(|m| names.actors[m.actor].is(ActorKind::Body));
    if from < i && from > 1 && (house.is_some() || doc.any(from - 1, &["house", "senate", "council"])) {
        from = house.map_or(from - 1, |m| m.from);
    }
    // "an OIC ministerial committee"
    let union = names.mention_at(theme_from.wrapping_sub(1)).filter(|m| {
        names.actors[m.actor].is(ActorKind::Organization)
            && names.entry(doc.lex, m.actor).is_some_and(|k| k.members.is_some())
    });
    if let Some(m) = union.filter(|m| m.to == theme_from && theme_from < i && acts(doc, i)) {
        return Some((m.from, i + 1));
    }
    let led = from > 0
        && (doc.has(from - 1, Class::DET.or(Class::POSS)) || doc.is_kind(from - 1, Kind::Poss))
        && !doc.any(from - 1, &["a", "an", "this", "that", "these", "those", "any", "every", "no", "each"]);
    let sized = sized(doc, from) || doc.has(from, Class::ORDINAL.or(Class::NUMBER));
    let vague = doc.any(theme_from, VAGUE)
        && !(doc.any(theme_from, &["executive", "steering", "organizing", "organising"]) && decides(doc, i));
    (led && from < i && !sized && !vague && !doc.is(theme_from, "and")).then_some((from, i + 1))
}
