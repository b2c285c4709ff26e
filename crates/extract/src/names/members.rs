//! Houses told by their members: `Canadian MPs voted 266-0`, `Poland's senators rejected`, `was passed by Texas lawmakers`. The
//! house that the article names is meant; where it names none, the one that such members sit in.

use std::cell::LazyCell;

use rustc_hash::FxHashMap;

use super::{Mention, NEXT, Names, Sense};
use crate::doc::Doc;
use crate::gate::Pass;
use crate::lexicon::{Class, Form, Known, Step};
use crate::record::ActorKind;
use crate::token::Kind;
use crate::words::Words;

/// Who sits in a house.
pub static NOUNS: Words = Words::of(&[
    "mps", "lawmakers", "senators", "deputies", "legislators", "parliamentarians", "peers", "mlas", "mpps",
    "mnas",
]);

/// Who sits in no house but that of a state of a federation.
const REGIONAL: &[&str] = &["mlas", "mpps", "mnas"];

/// How many of them, or which: not the house.
static SOME: Words = Words::of(&[
    "some", "several", "many", "most", "few", "of", "other", "fellow", "former", "opposition", "ruling",
    "senior", "female", "all", "these", "those", "both", "two", "with", "among", "between", "from", "and",
]);

/// What a state has for houses, best first for each noun.
const SEATS: &[(&str, &[&str])] = &[
    ("mps", &["lower", "single", "legislature"]),
    ("deputies", &["lower", "single", "legislature"]),
    ("senators", &["upper", "legislature"]),
    ("peers", &["upper"]),
    ("", &["legislature", "single", "lower"]),
];

pub fn find(doc: &Doc<'_>, names: &mut Names) {
    let named = Named::of(doc, names);
    let mut houses = FxHashMap::default();
    let statehouse = LazyCell::new(|| super::seat::statehouse(doc));
    for i in doc.openings(0, doc.len(), Pass::Noun) {
        let Some((noun, last)) = noun(doc, i).filter(|_| !doc.quoted(i) && names.free(i)) else { continue };
        let of = owner(doc, names, i)
            .or_else(|| seated(doc, names, last))
            .or_else(|| fronted(doc, names, i))
            .or_else(|| of_statehouse(doc, i, || *statehouse))
            .or_else(|| at_home(doc, &named, i))
            .or_else(|| of_region(doc, &named, i))
            .or_else(|| other_house(doc, &named, i));
        let Some(Owner { from, end, known: owner }) = of else { continue };
        let (from, end) = (from - if from == last { last - i } else { 0 }, end.max(last));
        if !decides(doc, from, end) {
            continue;
        }
        let house = *houses.entry((owner, noun)).or_insert_with(|| house(doc, names, owner, noun));
        let Some(known) = house else { continue };
        let actor = names.actor_of(doc, known);
        // The state's own mention stands beside that of its house.
        let from = if names.free(from) { from } else { i };
        let (start, end) = doc.bytes(from, last + 1);
        let rule = "name.members";
        names.add(Mention { from, to: last + 1, start, end, actor, sense: Sense::Short, rule });
    }
    names.sort();
}

/// `MPs`, `Members of Parliament`, `Members of Parliament (MPs)`: the noun, and its last token.
fn noun<'d>(doc: &'d Doc<'_>, i: usize) -> Option<(&'d str, usize)> {
    if doc.is(i, "members") && doc.seq(i + 1, &["of", "parliament"]) {
        let short = doc.is_kind(i + 3, Kind::Open) && doc.is(i + 4, "mps") && doc.is_kind(i + 5, Kind::Close);
        return Some(("mps", i + if short { 5 } else { 2 }));
    }
    doc.among(i, &NOUNS).then(|| (doc.low(i), i))
}

/// Whose members are told of, and the tokens from what tells that to what tells who they are.
struct Owner {
    from: usize,
    /// The last one.
    end: usize,
    known: u32,
}

/// `Senators in Zimbabwe voted`, `lawmakers in Kenya passed`, `Lawmakers in the West African nation of Gambia rejected`
fn seated(doc: &Doc<'_>, names: &Names, noun: usize) -> Option<Owner> {
    // "lawmakers in the Gambia"
    let near = doc.is(noun + 2, "the") || doc.any(noun + 2, NEXT);
    let place = noun + 2 + usize::from(near);
    let land = |k: &usize| {
        doc.any(*k, &["nation", "country", "state", "kingdom", "republic"]) && doc.is(k + 1, "of")
    };
    let place = (place + 1..place + 6).find(|k| near && land(k)).map_or(place, |k| k + 2);
    if !doc.is(noun + 1, "in") {
        return None;
    }
    doc.kind(place)?;
    let Some(m) = names.mention_at(place).filter(|m| m.from <= place) else {
        // "lawmakers in Ohio"
        let at = names.places.binary_search_by_key(&place, |p| p.0).ok();
        let end = at.map_or(place + 1, |at| names.places[at].1);
        return legislature(doc, place, end).map(|known| Owner { from: noun, end: end - 1, known });
    };
    let known = names.actors[m.actor].known.filter(|_| names.actors[m.actor].is(ActorKind::State))?;
    Some(Owner { from: noun, end: m.to - 1, known })
}

/// Of a state of a federation.
pub(super) fn legislature(doc: &Doc<'_>, from: usize, to: usize) -> Option<u32> {
    doc.lex.find_form(&format!("{} Legislature", doc.slice(from, to))).and_then(super::known_of)
}

/// `State lawmakers voted`, `Lawmakers gave final approval`, in a story written from the capital of an American state.
fn of_statehouse(doc: &Doc<'_>, noun: usize, house: impl Fn() -> Option<u32>) -> Option<Owner> {
    let first = doc.sent_of(noun).from;
    let alone = noun == first && doc.any(noun, &["lawmakers", "legislators"]);
    let state = noun.checked_sub(1).filter(|k| doc.is(*k, "state") && *k == first);
    let from = state.or(alone.then_some(noun))?;
    house().map(|known| Owner { from, end: noun, known })
}

/// `In Ghana, MPs passed`, `In neighbouring Uganda, lawmakers voted`, `In Saskatchewan, MLAs adopted`
fn fronted(doc: &Doc<'_>, names: &Names, noun: usize) -> Option<Owner> {
    let open = doc.sent_of(noun).from;
    let first = open + 1 + usize::from(doc.any(open + 1, NEXT));
    // "In parliament, deputies approved": no place
    let short = doc.cap(first)
        && noun > first + 1
        && noun < first + 5
        && doc.is(open, "in")
        && doc.is_kind(noun - 1, Kind::Comma);
    let land = || {
        let m = names.mention_at(first).filter(|m| m.from == first && m.to == noun - 1)?;
        names.actors[m.actor].known.filter(|_| names.actors[m.actor].is(ActorKind::State))
    };
    let known = short.then(|| land().or_else(|| legislature(doc, first, noun - 1))).flatten()?;
    Some(Owner { from: noun, end: noun, known })
}

/// What the bodies that an article names say of members whose house it does not.
struct Named {
    land: Option<u32>,
    /// No house but one of the land.
    one_house: bool,
    /// The one state whose lower house it names, or whose upper one, where no committee of either can be meant.
    lower: Option<u32>,
    upper: Option<u32>,
    /// The one state whose legislature it names, both chambers in one.
    whole: Option<u32>,
    /// The legislature of a state of a federation, where no house but of that state is named.
    region: Option<u32>,
}

impl Named {
    fn of(doc: &Doc<'_>, names: &Names) -> Self {
        let named = || names.actors.iter().filter_map(|a| a.entry(doc.lex));
        let house = |k: &&Known| matches!(k.role, "lower" | "upper" | "single" | "legislature");
        let mut houses = named().filter(house);
        let own = |one: &Known| !one.regional && one.state == names.land;
        let one_house = houses.next().is_none_or(own) && houses.next().is_none();
        let apart = named().any(|k| k.role == "committee" || k.regional);
        let sole = |role: &str| {
            let mut states = named().filter(|k| k.role == role).map(|k| k.state);
            let first = states.next().filter(|_| !apart)?;
            first.filter(|_| states.all(|other| other == first))
        };
        let known = || names.actors.iter().filter_map(|a| a.known);
        let one = |k: &u32| house(&&doc.lex.known[*k as usize]);
        let state = |k: u32| doc.lex.known[k as usize].key.rsplit_once('.').map(|k| k.0);
        let first = known().find(one).filter(|f| known().filter(one).all(|k| state(k) == state(*f)));
        let legislature = |k: &Known| k.regional && matches!(k.role, "legislature" | "single");
        let region = first.filter(|k| legislature(&doc.lex.known[*k as usize]));
        Self {
            land: names.land,
            one_house,
            lower: sole("lower"),
            upper: sole("upper"),
            whole: sole("legislature"),
            region,
        }
    }
}

/// `Peers voted`, `MPs on Monday rejected`, where much says in which land; `Lawmakers voted` only where the article names one house
/// at most, as they may sit in any.
fn at_home(doc: &Doc<'_>, named: &Named, noun: usize) -> Option<Owner> {
    // "By 43 votes to 4, MPs passed a bill"
    let first = doc.sent_of(noun).from;
    let fronted = |k: usize| doc.is_kind(k, Kind::Comma) && doc.has(first, Class::PREP.or(Class::SUBJ));
    // "The Senate voted 41-0; deputies had passed it in January", "passed by deputies"
    let opens = noun == first
        || doc.is_kind(noun - 1, Kind::Semicolon)
        || doc.is(led(doc, noun) - 1, "by")
        || among(doc, noun)
        || fronted(noun - 1) && noun < first + 20
        // "Deputies voted 398 to 36 and senators 67 to 3"
        || doc.any(noun - 1, &["and", "while"]) && counted(doc, noun + 1);
    let known = named.land.filter(|_| opens && !doc.any(noun, REGIONAL))?;
    let sure = named.one_house || doc.any(noun, &["mps", "peers", "deputies", "members"]);
    sure.then_some(Owner { from: noun, end: noun, known })
}

/// `Senators voted 29-18 to override the veto`, in an article that names Nebraska's legislature and no other house.
fn of_region(doc: &Doc<'_>, named: &Named, noun: usize) -> Option<Owner> {
    let legislature = named.region.filter(|_| noun == doc.sent_of(noun).from)?;
    let (state, _) = doc.lex.known[legislature as usize].key.rsplit_once('.')?;
    let upper = || doc.lex.known_by_key(&format!("{state}.UPPER"));
    let known = if doc.is(noun, "senators") { upper().unwrap_or(legislature) } else { legislature };
    (doc.is(noun, "senators") || doc.any(noun, REGIONAL)).then_some(Owner { from: noun, end: noun, known })
}

/// `The Commons passed it on Monday; peers threw it out`: those of the other house of the one state whose house the article names,
/// where no committee of either can be meant.
fn other_house(doc: &Doc<'_>, named: &Named, noun: usize) -> Option<Owner> {
    let known = match doc.low(noun) {
        // "Congress overrode the veto. Among the deputies there were 398 votes for it"
        "peers" | "senators" | "mps" | "deputies" if among(doc, noun) && named.whole.is_some() => named.whole,
        "peers" | "senators" => named.lower,
        "mps" | "deputies" => named.upper,
        _ => None,
    }?;
    // "His peers", "the minister's peers": equals
    let equals = noun > 0 && (doc.has(noun - 1, Class::POSS) || doc.is_kind(noun - 1, Kind::Poss));
    (!equals).then_some(Owner { from: noun, end: noun, known })
}

/// `Canadian MPs`, `Poland's senators`, `Texas lawmakers`: whose they are, and where that begins.
fn owner(doc: &Doc<'_>, names: &Names, noun: usize) -> Option<Owner> {
    let before = noun.checked_sub(1)?;
    let before = before - usize::from(noun > 1 && doc.is_kind(before, Kind::Poss));
    if doc.toks[before].sent != doc.toks[noun].sent || !doc.cap(before) {
        return None;
    }
    let found = |from, known| Owner { from, end: noun, known };
    if let Some(d) = names.demonym_at(before) {
        return Some(found(d.from, d.known));
    }
    // "European lawmakers", "EU deputies"
    if doc.any(before, &["european", "eu"]) {
        return doc.lex.known_by_key("EP").map(|k| found(before, k));
    }
    let state = |k: u32| doc.lex.known[k as usize].kind() == ActorKind::State;
    if let Some(m) = names.mention_at(before) {
        return names.actors[m.actor].known.filter(|k| state(*k)).map(|k| found(m.from, k));
    }
    // A state of a federation has its legislature for an owner.
    let region =
        names.places.binary_search_by_key(&before, |p| p.1 - 1).map_or(before, |p| names.places[p].0);
    legislature(doc, region, before + 1).map(|k| found(region, k))
}

/// `the | deputies`: where it begins, with its article.
fn led(doc: &Doc<'_>, noun: usize) -> usize {
    noun - usize::from(noun > 1 && doc.is(noun - 1, "the"))
}

/// `Among the deputies there were 398 votes for it`: who are counted.
fn among(doc: &Doc<'_>, noun: usize) -> bool {
    let first = led(doc, noun);
    let counts = |k: usize| counted(doc, k) || doc.is_kind(k, Kind::Num) && doc.is(k + 1, "votes");
    first > 0 && doc.is(first - 1, "among") && (noun + 1..noun + 8).any(counts)
}

/// `67 to 3`, `67-3`
fn counted(doc: &Doc<'_>, at: usize) -> bool {
    let apart = doc.is(at + 1, "to") || doc.is_kind(at + 1, Kind::Dash);
    doc.is_kind(at, Kind::Num) && apart && doc.is_kind(at + 2, Kind::Num)
}

/// Do they act as their house: `voted`, `on Monday passed`, `was rejected by`?
fn decides(doc: &Doc<'_>, from: usize, noun: usize) -> bool {
    let sent = doc.sent_of(noun);
    if from > sent.from && doc.any(from - 1, &["and", "while"]) && counted(doc, noun + 1) {
        return true;
    }
    let acts = |k: usize| matches!(doc.step(k), Some(Step::Adopt | Step::Reject | Step::Defer | Step::Refer));
    if among(doc, noun) {
        return true;
    }
    if from > sent.from {
        let before = led(doc, from).max(sent.from + 1) - 1;
        // "was voted down by MPs", "was passed last Friday by European lawmakers"
        if doc.is(before, "by") {
            let when = |k: &usize| {
                doc.has(*k, Class::WEEKDAY.or(Class::MONTH).or(Class::TIMEAGO).or(Class::ADVERB))
                    || doc.is_kind(*k, Kind::Num)
                    || doc.any(*k, &["on", "last", "late", "night"])
            };
            let verb = (sent.from..before).rev().take(6).find(|k| !when(k));
            let particle = |k: usize| doc.any(k, &["down", "out"]) && k > sent.from;
            return verb.is_some_and(|k| {
                acts(k) || particle(k) && doc.any(k - 1, &["voted", "thrown", "turned", "shot", "struck"])
            });
        }
        if doc.among(before, &SOME) || doc.has(before, Class::NUMBER) || doc.is_kind(before, Kind::Num) {
            return false;
        }
    }
    let small = Class::ADVERB.or(Class::WEEKDAY).or(Class::TIMEAGO).or(Class::AUX).or(Class::MONTH);
    const WHEN: &[&str] = &[
        "on", "late", "early", "night", "evening", "morning", "afternoon", "this", "last", "week", "month",
        "earlier",
    ];
    // "MPs will vote", "lawmakers are set to debate"
    const COMING: &[&str] = &["will", "set", "due", "expected", "scheduled", "to"];
    let skip = |k: &usize| {
        doc.has(*k, small) || doc.is_kind(*k, Kind::Num) || doc.any(*k, WHEN) || doc.any(*k, COMING)
    };
    let verb = (noun + 1..sent.to.min(noun + 7)).find(|k| !skip(k));
    verb.is_some_and(|k| {
        let coming = doc.any(k, &["debate", "consider"]) && doc.any(k - 1, COMING);
        let lead = coming
            || doc.any(
                k,
                &[
                    "voted", "vote", "overrode", "override", "overturned", "agreed", "backed", "inflicted",
                    "debated", "legalised", "legalized", "decriminalised", "decriminalized", "outlawed",
                    "abolished", "banned", "repealed", "enacted", "ratified",
                ],
            );
        let nod =
            || doc.is(k, "gave") && (k + 1..k + 4).any(|a| doc.any(a, &["approval", "passage", "backing"]));
        // "threw out a bill"
        let threw = || {
            doc.any(k, &["threw", "turned", "shot", "struck"]) && doc.any(k + 1, &["out", "down"])
                // "refused to adopt a bill"
                || doc.any(k, &["refused", "declined", "failed"]) && doc.is(k + 1, "to") && acts(k + 2)
        };
        let as_one = |a: usize| doc.any(a, &["unanimously", "overwhelmingly"]);
        nod()
            || threw()
            // "Israeli lawmakers voted against it": some of them may have.
            || lead && (!doc.any(k + 1, &["against", "no"]) || on_new_text(doc, k + 2))
            || doc.any(k, &["backed"]) && (k + 1..k + 4).any(|t| doc.has(t, Class::TEXT))
            || acts(k) && !doc.any(k, &["vote", "votes"])
            // "In a resolution adopted on Monday, French senators urged"
            || doc.is(sent.from, "in")
                && (sent.from..from).any(|t| doc.has(t, Class::TEXT))
                && doc.verb(k).is_some_and(|v| v.force.is_some())
            || doc.verb(k).is_some_and(|v| v.force.is_some() && v.step.is_none())
                && (doc.any(k, &["declared", "recognised", "recognized", "condemned"])
                    // "Canadian MPs on Wednesday unanimously called on Riyadh to free him"
                    || doc.form(k).has(Form::PAST) && (noun + 1..k).any(as_one))
    })
}

/// `voted against | a landmark bill`: what nothing else is told of is decided here.
fn on_new_text(doc: &Doc<'_>, i: usize) -> bool {
    doc.has(i, Class::INDEF) && (i + 1..i + 5).any(|k| doc.has(k, Class::TEXT))
}

/// The house of an owner that sends such members: the one the article names most, else by what the state has.
fn house(doc: &Doc<'_>, names: &Names, owner: u32, noun: &str) -> Option<u32> {
    let seats = SEATS.iter().find(|s| s.0 == noun || s.0.is_empty())?.1;
    let entry = |k: u32| &doc.lex.known[k as usize];
    if entry(owner).kind() == ActorKind::Body || entry(owner).regional {
        return Some(owner);
    }
    let own = |k: &Known| {
        k.kind() == ActorKind::Body && k.state == Some(owner) && !k.regional && seats.contains(&k.role)
    };
    // "Congress overrode the veto. Deputies voted 398 to 36 and senators 67 to 3": each in their own chamber
    let told = |nouns: &[&str]| doc.openings(0, doc.len(), Pass::Noun).any(|i| doc.any(i, nouns));
    let both = || told(&["senators", "peers"]) && told(&["deputies", "mps"]);
    let apart = matches!(seats[0], "lower" | "upper") && both();
    let named = (names.mentions.iter())
        .filter_map(|m| names.actors[m.actor].known)
        .find(|k| own(entry(*k)) && !(apart && entry(*k).role == "legislature"));
    let rank = |k: &Known| seats.iter().position(|s| *s == k.role);
    let national = |k: &Known| k.parent.is_none_or(|p| entry(p).state == Some(owner));
    named.or_else(|| {
        (0..doc.lex.known.len() as u32)
            .filter(|k| own(entry(*k)) && national(entry(*k)))
            .min_by_key(|k| rank(entry(*k)))
    })
}
