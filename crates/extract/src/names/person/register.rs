//! Who is known by which words. A full name makes or finds a person; a short one goes back to the one named last.

use std::cmp::Reverse;

use rustc_hash::FxHashMap;

use super::{Run, common, mention, shown};
use crate::doc::Doc;
use crate::lexicon::{Class, Cue, Sense as Form};
use crate::names::{Actor, Names, Sense};
use crate::record::{ActorKind, Short};
use crate::token::Kind;

/// Titles that are part of how a person with one name is called.
const STAYING: &[&str] = &[
    "lord", "lady", "baroness", "baron", "viscount", "earl", "pope", "king", "queen", "prince", "princess",
    "sultan", "emir", "sheikh", "sheikha", "imam", "ayatollah", "patriarch", "sister", "mother",
    "crown prince", "grand ayatollah", "umm", "abu",
];

pub const SUFFIXES: &[&str] = &["jr.", "jr", "sr.", "sr", "ii", "iii", "iv"];

#[derive(Default)]
pub struct Register<'d> {
    /// Any word of a name -> the persons that have it, in order of appearance.
    by_part: FxHashMap<&'d str, Vec<usize>>,
    by_name: FxHashMap<Short, usize>,
    /// Last token of a mention by person, while reading left to right.
    last: FxHashMap<usize, usize>,
}

impl<'d> Register<'d> {
    /// Room for so many persons before a table grows.
    pub fn with_capacity(persons: usize) -> Self {
        let mut register = Self::default();
        register.by_part.reserve(2 * persons);
        register.by_name.reserve(persons);
        register.last.reserve(persons);
        register
    }

    pub fn knows(&self, word: &str) -> bool {
        self.by_part.contains_key(word)
    }

    pub fn seen(&mut self, actor: usize, at: usize) {
        self.last.insert(actor, at);
    }

    pub fn full(&mut self, doc: &'d Doc<'_>, names: &mut Names, run: Run) {
        let name = display(doc, run);
        let key = Short::from(name.to_lowercase());
        let parts = parts(doc, run);
        let known = self.by_name.get(&key).copied().or_else(|| self.extends(names, &parts));
        // "R. Ozols", then "Rihards Ozols"
        if let Some(initials) = known.filter(|a| {
            names.actors[*a].parts.first().zip(parts.first()).is_some_and(|(a, b)| initial_of(a.as_str(), b))
        }) {
            let person = &mut names.actors[initials];
            person.name = name.as_str().into();
            person.parts = parts.iter().map(Short::new).collect();
            self.learn(&parts, initials);
        }
        let actor = known.unwrap_or_else(|| {
            let gender = gender(doc, names, run);
            let loud = doc.toks[run.from].caps && doc.toks[run.to - 1].caps && name.len() > 5;
            let shown = if loud { titled(&name) } else { name };
            let parts = parts.iter().map(Short::new).collect();
            names.push(Actor { gender, parts, confidence: 0.85, ..Actor::new(ActorKind::Person, &shown) })
        });
        if known.is_none() {
            self.by_name.insert(key, actor);
            self.learn(&parts, actor);
        }
        names.add(mention(doc, run, actor, Sense::Name, "person.full_name"));
    }

    fn learn(&mut self, parts: &[&'d str], actor: usize) {
        for part in parts {
            self.by_part.entry(part).or_default().push(actor);
        }
    }

    /// The same person in a shorter or longer form: all words of one are in the other, in order, and the ends agree.
    fn extends(&self, names: &Names, parts: &[&str]) -> Option<usize> {
        let candidates = self.by_part.get(parts.last()?)?;
        candidates.iter().rev().take(16).copied().find(|c| {
            let other: Vec<&str> = names.actors[*c].parts.iter().map(Short::as_str).collect();
            let (short, long) =
                if parts.len() < other.len() { (parts, &other[..]) } else { (&other[..], parts) };
            short.len() >= 2
                && (is_subsequence(short, long)
                    && (short.first() == long.first() || short.last() == long.last())
                    || short.len() == 2
                        && short.last() == long.last()
                        && (initial_of(short[0], long[0]) || initial_of(long[0], short[0])))
        })
    }

    /// A person of one name.
    pub fn single(&mut self, doc: &'d Doc<'_>, names: &mut Names, run: Run, confidence: f32) {
        let run = with_title(doc, names, run);
        let name = display(doc, run);
        let name = if opens_turn(doc, run) { titled(&name) } else { name };
        let gender = gender(doc, names, run);
        let words = parts(doc, run);
        let actor = names.push(Actor {
            gender,
            parts: words.iter().map(Short::new).collect(),
            confidence,
            ..Actor::new(ActorKind::Person, &name)
        });
        self.learn(&words, actor);
        self.seen(actor, run.from);
        names.add(mention(doc, run, actor, Sense::Name, "person.single_name"));
    }

    /// `Kim`, `Mr. Kim`, `Suu Kyi`: a person named in full elsewhere, the nearest one before; after a title also a new one.
    pub fn short(&mut self, doc: &'d Doc<'_>, names: &mut Names, run: Run) {
        let words = parts(doc, run);
        let Some(last) = words.last() else { return };
        let title = shown::title(names, run.from);
        let gender = gender(doc, names, run);
        // "Nakandakari Seiji", then "Speaker Nakandakari": a family name that comes first
        let family = title.is_some() && !doc.has(run.from, Class::GIVEN);
        let given = words.len() == 1 && (knighted(doc, run.from) || family);
        let chosen = self.by_part.get(last).and_then(|candidates| {
            candidates
                .iter()
                .rev()
                .take(16)
                .copied()
                .filter(|c| {
                    let first = names.actors[*c].parts.first().map(Short::as_str) == words.first().copied();
                    (fits(doc, names, *c, &words, run.from) || given && first)
                        && agrees(names, *c, gender, title)
                })
                .max_by_key(|c| (self.last.get(c).map_or(0, |l| l + 1), Reverse(*c)))
        });
        if let Some(actor) = chosen {
            self.seen(actor, run.from);
            names.add(mention(doc, run, actor, Sense::Short, "person.short_name"));
            return;
        }
        // "Mr. ARRANZ (Peru)"
        let shouted = doc.toks[run.from].caps
            && !opens_turn(doc, run)
            && crate::names::office::owner::state_in_brackets(doc, names, run.to).is_none();
        let single = matches!(title, Some(Form::Honorific | Form::Title))
            && words.len() <= 2
            && (doc.width(run.from) > 2 || doc.has(run.from, Class::FAMILY))
            && !shouted
            && !names.place_at(run.from)
            // "the Jesuit Refugee Service"
            && !shown::is_thing(doc, run.to - 1)
            && !doc.has(run.from, Class::BODYNOUN.or(Class::AGENCYNOUN).or(Class::ORGNOUN));
        if single {
            self.single(doc, names, run, 0.6);
        }
    }

    /// Where capitals mean nothing only known persons are found, by their surname or a longer piece of their name.
    pub fn in_headline(&mut self, doc: &'d Doc<'_>, names: &mut Names, run: Run) {
        let mut i = run.from;
        while i < run.to {
            let mut best = None;
            for to in (i + 1..=run.to.min(i + 4)).rev() {
                let words = parts(doc, Run { from: i, to, loud: true });
                let Some(last) = words.last() else { continue };
                let found = self
                    .by_part
                    .get(last)
                    .and_then(|c| c.iter().take(16).copied().find(|c| fits(doc, names, *c, &words, i)));
                if let Some(actor) = found.filter(|_| to - i > 1 || !common(doc, i)) {
                    best = Some((to, actor));
                    break;
                }
            }
            i = match best {
                Some((to, actor)) => {
                    let here = Run { from: i, to, loud: true };
                    names.add(mention(doc, here, actor, Sense::Short, "person.headline"));
                    to
                }
                None => i + 1,
            };
        }
    }
}

/// `AQM: Nobody has asked them.`: who speaks in a paragraph of an interview, by the initials of a name.
pub fn initials(doc: &Doc<'_>, names: &mut Names) {
    let letters = |at: usize| {
        let short = doc.toks[at].caps && (2..=4).contains(&doc.width(at)) && names.free(at);
        (short && doc.is_kind(at + 1, Kind::Colon) && doc.opening_of(at) == at).then(|| doc.low(at))
    };
    let named = |letters: &str| {
        let own = |a: &Actor| a.parts.iter().filter_map(|p| p.as_str().chars().next()).collect::<String>();
        names.actors.iter().take(64).position(|a| a.is(ActorKind::Person) && own(a) == letters)
    };
    let found = doc.sents.iter().map(|s| s.from).filter_map(|at| Some((at, named(letters(at)?)?)));
    for (at, actor) in found.collect::<Vec<_>>() {
        let run = Run { from: at, to: at + 1, loud: false };
        names.add(mention(doc, run, actor, Sense::Short, "person.initials"));
    }
}

/// A given name alone is no short form where the family name is another word, unless the family name comes first.
fn fits(doc: &Doc<'_>, names: &Names, actor: usize, words: &[&str], at: usize) -> bool {
    let own = &names.actors[actor].parts;
    let mut rest = own.iter();
    words.iter().all(|w| rest.any(|o| o == w))
        && (own.last().map(Short::as_str) == words.last().copied()
            || words.len() > 1
            || own.first().map(Short::as_str) == words.first().copied()
                && (doc.has(at, Class::FAMILY) || speaks(doc, at))
            || own.len() > 2
            || own.first().map(Short::as_str) != words.first().copied())
}

/// `Nurhayati said`, `said Tesfaye`: who goes by the first name where no surname is in use.
fn speaks(doc: &Doc<'_>, at: usize) -> bool {
    let says = |k: usize| doc.cue(k) == Some(Cue::Say);
    says(at + 1) || at > 0 && says(at - 1)
}

/// `Sir Denzil`, `Datuk Rosnah`: a title that goes before the given name.
fn knighted(doc: &Doc<'_>, at: usize) -> bool {
    at.checked_sub(1).is_some_and(|b| {
        doc.any(
            b,
            &[
                "sir", "dame", "don", "doña", "dona", "datuk", "dato'", "dato", "datin", "sri", "tun",
                "haji", "hajah", "khun", "sister", "brother", "father", "sheikh", "sheikha", "ustaz", "imam",
                "encik", "puan", "tuan", "bapak", "ibu", "engineer", "rabbi", "ayatollah", "prince",
                "princess", "seri",
            ],
        )
    })
}

/// Mr. is not Ms.
fn agrees(names: &Names, actor: usize, gender: u8, title: Option<Form>) -> bool {
    let own = names.actors[actor].gender;
    title != Some(Form::Honorific) || !matches!((own, gender), (1, 2) | (2, 1))
}

fn is_subsequence(short: &[&str], long: &[&str]) -> bool {
    let mut rest = long.iter();
    short.iter().all(|s| rest.any(|l| l == s))
}

/// `r.` of `rihards`: `R. Ozols` is the one named `Rihards Ozols` before.
fn initial_of(short: &str, long: &str) -> bool {
    let letter = short.strip_suffix('.').filter(|l| l.chars().count() == 1);
    letter.is_some_and(|l| long.starts_with(l) && !long.ends_with('.'))
}

fn display(doc: &Doc<'_>, run: Run) -> String {
    let text = doc.slice(run.from, run.to);
    let mut name = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !name.is_empty() {
            name.push(' ');
        }
        name.push_str(word);
    }
    name
}

fn parts<'d>(doc: &'d Doc<'_>, run: Run) -> Vec<&'d str> {
    (run.from..run.to)
        .filter(|i| doc.is_kind(*i, Kind::Word))
        .map(|i| doc.low(i))
        .filter(|p| !SUFFIXES.contains(p))
        .collect()
}

/// `MR. ROE: We would have preferred two years.`: who speaks in a paragraph of a transcript.
fn opens_turn(doc: &Doc<'_>, run: Run) -> bool {
    let title = run.from.checked_sub(1).filter(|t| doc.any(*t, &["mr.", "ms.", "mrs.", "mr", "ms", "mrs"]));
    doc.is_kind(run.to, Kind::Colon)
        && (run.from..run.to).all(|k| doc.toks[k].caps)
        && title.is_some_and(|t| doc.opening_of(t) == t)
}

/// `Lord Alton of Liverpool`, `Pope Francis`: the title is part of the name.
fn with_title(doc: &Doc<'_>, names: &Names, run: Run) -> Run {
    let Some(role) = run.from.checked_sub(1).and_then(|b| names.role_at(b)).filter(|r| r.to == run.from)
    else {
        return run;
    };
    let title = doc.lower.get(doc.toks[role.from].start as usize..doc.toks[role.to - 1].end as usize);
    if !title.is_some_and(|t| STAYING.contains(&t)) {
        return run;
    }
    let noble = doc.any(role.from, &["lord", "lady", "baroness", "baron", "viscount", "earl"]);
    let seat = noble && doc.is(run.to, "of") && doc.cap(run.to + 1) && names.free(run.to + 1);
    Run { from: role.from, to: if seat { run.to + 2 } else { run.to }, ..run }
}

fn titled(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    let mut up = true;
    for c in name.chars() {
        if up {
            out.push(c);
        } else {
            out.extend(c.to_lowercase());
        }
        up = matches!(c, ' ' | '-' | '.' | '\'' | '’');
    }
    out
}

const MALE: &[&str] = &["mr.", "mr", "sir", "lord", "king", "prince", "congressman", "chairman", "spokesman"];
const FEMALE: &[&str] = &[
    "mrs.", "ms.", "mrs", "ms", "dame", "lady", "baroness", "queen", "princess", "congresswoman",
    "chairwoman", "spokeswoman", "councilwoman", "assemblywoman",
];

/// 1 female, 2 male, 0 unknown: by the title's last word, else by the given name.
fn gender(doc: &Doc<'_>, names: &Names, run: Run) -> u8 {
    if let Some(b) = run.from.checked_sub(1).filter(|b| names.role_at(*b).is_some()) {
        if doc.any(b, MALE) {
            return 2;
        }
        if doc.any(b, FEMALE) {
            return 1;
        }
    }
    match doc.value(run.from) {
        value @ (1 | 2) if doc.has(run.from, Class::GIVEN) && run.to - run.from > 1 => value as u8,
        _ => 0,
    }
}
