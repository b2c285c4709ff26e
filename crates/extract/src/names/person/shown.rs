//! What shows a run of capitals to be a person: signs with weights, for and against.

mod after;
mod before;
mod one;
mod slot;

use rustc_hash::FxHashMap;

use super::causes::{opens_group, opens_place};
use super::register::{Register, SUFFIXES};
use super::states::doubles_as_given;
use super::{PARTICLES, Run, common, in_prose, is_particle_name, roll, says};
use crate::doc::Doc;
use crate::lexicon::{Class, Known, Sense as Form};
use crate::names::{Names, office, org};
use crate::record::ActorKind;
use crate::token::Kind;
use crate::words::Words;
use after::after;
use before::before;

/// Signs enough for a person.
const ENOUGH: i32 = 2;

/// Last words of runs that name places and things.
static PLACES: Words = Words::of(&[
    "park", "road", "bridge", "hill", "hills", "beach", "station", "center", "centre", "tower", "plaza",
    "temple", "clinic", "gate", "nagar", "pur", "abad", "camp", "hall", "house", "building", "mountains",
    "creek", "springs", "heights", "town", "village", "cup", "games", "award", "prize", "journal", "daily",
    "press", "agency", "radio", "tv", "television", "week", "service", "monument", "memorial", "aquarium",
    "museum", "library", "stadium", "arena", "zoo", "tech", "basin", "canyon", "reef", "strait", "corridor",
    "crossing", "township", "mosque", "cathedral", "chapel", "shrine", "palace", "barracks", "quarter",
    "quarters", "checkpoint",
]);

/// `the Jesuit Refugee Service`, `the Daily Courier`: does a run that ends here name a place, a thing or a newspaper?
pub(super) fn is_thing(doc: &Doc<'_>, last: usize) -> bool {
    doc.among(last, &PLACES) || org::outlet(doc, last)
}

pub fn is_person(doc: &Doc<'_>, names: &Names, run: Run, joined: bool, lone: &FxHashMap<&str, u8>) -> bool {
    let Run { from, to, .. } = run;
    // "D-El Paso" tells a party and a place
    let apart = from > 0 && matches!(doc.kind(from - 1), Some(Kind::Open | Kind::Comma));
    let tag = doc.tags(from) && (apart || !doc.begins(from, "i-"));
    if to - from < 2 || to - from > 7 || tag {
        return false;
    }
    // "the Minister for Nordic Cooperation, X": what a minister is for
    if from > 1 && doc.any(from - 1, &["for", "of"]) && doc.any(from - 2, &["minister", "ministers"]) {
        return false;
    }
    // `KIM SONG (DPRK)`
    if office::owner::state_in_brackets(doc, names, to).is_some()
        && (from..to).all(|i| doc.toks[i].caps || doc.width(i) < 3)
    {
        return true;
    }
    // "the David L. Lawrence | Convention Center": whose name a place bears
    if doc.cap(to)
        && doc.any(to, &["convention", "conference", "memorial"])
        && doc.cap(to + 1)
        && is_thing(doc, to + 1)
    {
        return false;
    }
    // "Bill C-281"
    if (from..to).any(|i| doc.raw(i).bytes().any(|b| b.is_ascii_digit())) {
        return false;
    }
    // "LIM SEOW KHENG": three words or a family name are no acronym
    let spelt = to - from > 2 || doc.has(from, Class::GIVEN.or(Class::FAMILY));
    let acronym =
        !spelt && (from..to).all(|i| doc.toks[i].caps) && in_prose(doc, from) && doc.width(from) < 5;
    // "Grace N., a nurse"
    let initial = to == from + 2 && is_initial(doc, to - 1) && !common(doc, from) && !doc.toks[from].caps;
    let symbol = doc.ends(to - 1, ".") && !doc.any(to - 1, SUFFIXES) && !initial;
    if acronym || symbol || !doc.cap(to - 1) && !is_particle_name(doc.low(to - 1), doc.raw(to - 1)) {
        return false;
    }
    let mut score = inside(doc, names, run);
    score += before(doc, names, run);
    score += after(doc, run) + 2 * i32::from(slot::closes(doc, names, run));
    score += 2 * i32::from(joined);
    score += 2 * i32::from(seated(doc, to) || roll::item(doc, from, to));
    score += lone.get(doc.low(to - 1)).map_or(0, |n| i32::from(*n));
    if score < ENOUGH + 2 {
        let sent = doc.sent_of(from);
        // "a survivor of the Dove Hill prison": no office ends in an article
        let article = from > sent.from && doc.has(from - 1, Class::DET);
        let office = !article
            && office::before::read(doc, names, sent, from, to).is_some_and(|o| o.role.is_some())
            || office::after::read(doc, names, None, to, sent.to)
                .is_some_and(|o| o.word.is_some() || o.owner.is_some());
        score += 3 * i32::from(office);
    }
    score >= ENOUGH
}

/// What is numbered of a council.
pub const SEATS: &[&str] = &["ward", "district", "precinct", "seat", "post"];

/// `Khairul Anuar (PH-Bukit Tengah) said`: party and seat behind who speaks; `Cy Lopat (Ward 4)`: the seat on a council.
fn seated(doc: &Doc<'_>, to: usize) -> bool {
    let ward = doc.any(to + 1, SEATS) && doc.is_kind(to + 2, Kind::Num) && doc.is_kind(to + 3, Kind::Close);
    if doc.is_kind(to, Kind::Open) && ward {
        return true;
    }
    // "Bernhard Kogler (AT) warned", but "Rice Bank (RB) said"
    let land = doc.width(to + 1) == 2
        && doc.toks[to + 1].caps
        && doc.is_kind(to + 2, Kind::Close)
        && doc.raw(to + 1).chars().last() != doc.raw(to - 1).chars().next();
    if doc.is_kind(to, Kind::Open) && land && says(doc, to + 3) {
        return true;
    }
    let tag = doc.raw(to + 1).split_once('-').is_some_and(|(party, seat)| {
        party.len() > 1
            && party.chars().filter(|c| c.is_ascii_uppercase()).count() > 1
            && seat.starts_with(char::is_uppercase)
    });
    // "Eerik Roe (Reform) said", "(Centre, Tartu)"
    let party = doc.cap(to + 1) && !doc.toks[to + 1].caps && doc.is_kind(to + 1, Kind::Word);
    let close = (to + 2..to + 5).find(|i| doc.is_kind(*i, Kind::Close));
    doc.is_kind(to, Kind::Open) && (tag || party) && close.is_some_and(|c| says(doc, c + 1))
}

/// The words themselves.
fn inside(doc: &Doc<'_>, names: &Names, Run { from, to, .. }: Run) -> i32 {
    let mut score = 0;
    if doc.has(from, Class::GIVEN) {
        score += if common(doc, from) { 2 } else { 3 };
    } else if to - from > 2 && doc.has(from + 1, Class::GIVEN) {
        score += 2;
    }
    if !doc.has(from, Class::GIVEN.or(Class::FAMILY)) && (common(doc, from) || opens_group(doc, from)) {
        score -= 2;
    }
    if doc.has(from, Class::FAMILY) && to - from <= 4 {
        let given = (from + 1..to).any(|i| doc.has(i, Class::GIVEN) || doc.low(i).contains('-'));
        score += if given || to - from == 3 { 3 } else { 1 };
    }
    if (from..to).any(|i| is_initial(doc, i)) {
        score += 2;
    }
    if (from..to).any(|i| doc.any(i, PARTICLES) && !doc.cap(i) || is_particle_name(doc.low(i), doc.raw(i))) {
        score += 2;
    }
    // Adeyemi-Roche
    let double =
        doc.raw(to - 1).split('-').filter(|p| p.starts_with(char::is_uppercase) && p.len() > 2).count() > 1;
    score += i32::from(double);
    // Ki-moon, Chao-hsieh
    let syllables = |i: &usize| {
        doc.raw(*i).split_once('-').is_some_and(|(a, b)| {
            a.len() <= 5 && (1..=6).contains(&b.len()) && b.bytes().all(|c| c.is_ascii_lowercase())
        })
    };
    score += 2 * i32::from(to - from <= 3 && (from + 1..to).any(|i| syllables(&i)));
    score -= 4 * i32::from(opens_place(doc, from));
    if (from..to).any(|i| names.place_at(i)) {
        // "Ann Arbor", "Abu Ghraib": the place's whole name
        let whole = names.place_of(from).is_some_and(|p| p.0 == from && p.1 >= to);
        score -= if doc.has(from, Class::GIVEN) && !whole { 1 } else { 4 };
    }
    // "Israel Ortiz" needs a sign beside the given name; "Michael Jordan" less.
    if doubles_as_given(doc, names, from) {
        score -= 2;
    } else if !names.free(from) {
        score -= 4;
    } else if (from..to).any(|i| !names.free(i)) {
        score -= 2;
    }
    let last = to - 1;
    if is_thing(doc, last)
        || doc.has(last, Class::TEXT.or(Class::BODYNOUN).or(Class::AGENCYNOUN).or(Class::ORGNOUN))
    {
        score -= 5;
    }
    score - 2 * i32::from((from..to).filter(|i| doc.is_kind(*i, Kind::Word)).count() > 5)
}

fn is_initial(doc: &Doc<'_>, i: usize) -> bool {
    let raw = doc.raw(i);
    raw.len() <= 5
        && raw.ends_with('.')
        && raw.starts_with(char::is_uppercase)
        && (raw.len() == 2 || raw[..raw.len() - 1].contains('.'))
}

/// `Finn`, `Gaullist`: one of a nation, or a follower, told by a noun.
pub fn one_of(doc: &Doc<'_>, i: usize) -> bool {
    doc.any(i, NATIONALS) || doc.has(i, Class::PERSON)
}

/// Nouns for one of a nation that no adjective is spelled like.
pub const NATIONALS: &[&str] = &[
    "finn", "swede", "dane", "spaniard", "pole", "turk", "scot", "serb", "croat", "slovene", "briton",
    "frenchman", "frenchwoman", "dutchman", "dutchwoman", "irishman", "irishwoman", "englishman", "welshman",
    "scotsman", "icelander", "luxembourger", "kurd", "filipina",
];

/// The role word that ends right before a name.
pub fn title(names: &Names, from: usize) -> Option<Form> {
    let role = names.role_at(from.checked_sub(1)?)?;
    (role.to == from).then_some(role.sense)
}

/// A single word that is somebody's whole name: `Sarmila, who uses only one name`, `gave his name only as Ken`.
pub fn is_mononym(doc: &Doc<'_>, names: &Names, run: Run, register: &Register<'_>) -> bool {
    let Run { from, to, .. } = run;
    // "One delegate from Kerry, who did not want his name printed"
    if from > 0 && doc.any(from - 1, &["from", "in", "at", "near"]) {
        return false;
    }
    // "who goes by one name" says it of any word.
    let only = doc.is_kind(to, Kind::Comma)
        && doc.is(to + 1, "who")
        && doc.any(to + 2, &["uses", "goes", "gave", "asked", "has", "did"])
        && (to + 3..to + 10).any(|i| doc.any(i, &["name", "surname"]));
    if only && to - from == 1 && !common(doc, from) && !register.knows(doc.low(from)) {
        return true;
    }
    let plain =
        to - from == 1 && !common(doc, from) && !names.place_at(from) && !register.knows(doc.low(from));
    if plain
        && doc.is_kind(to, Kind::Comma)
        && doc.is_kind(to + 1, Kind::Num)
        && doc.width(to + 1) <= 2
        && doc.is_kind(to + 2, Kind::Comma)
    {
        return true;
    }
    if plain && one::apposed(doc, from, to) {
        return true;
    }
    // "Idrissi (DENK), on aid to both sides"
    let sits = plain
        && doc.is_kind(to, Kind::Open)
        && names.mention_at(to + 1).is_some_and(|m| {
            doc.is_kind(m.to, Kind::Close) && names.entry(doc.lex, m.actor).is_some_and(Known::is_party)
        });
    if sits {
        return true;
    }
    // "his wife, Nermin, said", "Mariammal, whose son did not come back"
    let kin = plain
        && !doc.ends(from, ".")
        && doc.is_kind(to, Kind::Comma)
        && doc.toks[from].sent == doc.toks[to].sent
        && (doc.is(to + 1, "whose") && (to + 2..to + 5).any(|i| doc.has(i, Class::KIN))
            || from > 1 && doc.is_kind(from - 1, Kind::Comma) && doc.has(from - 2, Class::KIN));
    if kin {
        return true;
    }
    let thing = Class::TEXT.or(Class::BODYNOUN).or(Class::AGENCYNOUN).or(Class::ORGNOUN);
    let own = to - from == 1 && doc.cap(from) && !doc.has(from, thing) && !names.place_at(from);
    if own && !register.knows(doc.low(from)) && gives_name(doc, from) {
        return true;
    }
    if to - from != 1
        || !doc.has(from, Class::GIVEN)
        || common(doc, from)
        || names.place_at(from)
        || register.knows(doc.low(from))
    {
        return false;
    }
    let who = doc.is_kind(to, Kind::Comma) && doc.any(to + 1, &["who", "whose"]);
    let named = from > 1
        && (doc.any(from - 1, &["named"])
            || doc.is(from - 1, "as") && doc.any(from - 2, &["only", "himself", "herself", "identified"]));
    who || named
}

/// `gave his name only as | Ken`, `asked to be called only | Jun`, `known only as | Abu Idris`, `would give only her first name, | Aster`:
/// does a name stand there by which somebody wants to be called?
pub fn gives_name(doc: &Doc<'_>, from: usize) -> bool {
    if from < 3 || doc.toks[from - 3].sent != doc.toks[from].sent {
        return false;
    }
    let back = |k: usize| k - usize::from(doc.any(k, &["only", "just", "simply", "as"]));
    let last = back(back(from - 1));
    // "laws such as the one known as Lex Alba"
    let thing = doc.is(last, "known") && !(last + 1..from).any(|k| doc.any(k, &["only", "just", "simply"]))
        || (from.saturating_sub(6)..last).any(|k| doc.has(k, Class::TEXT));
    if last + 1 < from
        && !thing
        && doc.any(last, &["name", "called", "identified", "known", "himself", "herself", "named"])
    {
        return true;
    }
    // "gave only his first name, Aster"
    doc.is_kind(from - 1, Kind::Comma)
        && doc.is(from - 2, "name")
        && (from.saturating_sub(6)..from - 2).any(|k| doc.any(k, &["give", "gave", "giving", "gives", "by"]))
}

/// Joined to the person before it: `Reps. A of Maine, B of Kansas and C`.
pub fn joined(doc: &Doc<'_>, names: &Names, last: usize, from: usize) -> bool {
    if from <= last || from - last > 8 || doc.toks[last].sent != doc.toks[from].sent {
        return false;
    }
    let list = doc.is(from - 1, "and") || doc.is_kind(from - 1, Kind::Comma);
    list && (last..from).all(|i| {
        doc.any(i, &["and", "of", "from", "the", "party", "alliance", "bloc", "faction", "group"])
            || matches!(doc.kind(i), Some(Kind::Comma | Kind::Open | Kind::Close))
            || names.place_at(i)
            || doc.cap(i) && names.mention_at(i).is_none_or(|m| names.actors[m.actor].is(ActorKind::State))
            || doc.tags(i)
    })
}
