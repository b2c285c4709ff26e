//! Persons: full names first, each with what shows that a run of capitals is a person (a title, a given name, an office
//! beside it, a verb of saying); then the short forms that go back to them.

use rustc_hash::FxHashMap;

use super::{Actor, Mention, Names, Sense};
use crate::doc::Doc;
use crate::lexicon::{Class, Sense as Form};
use crate::record::ActorKind;
use crate::token::Kind;

/// Lower-case words inside names.
const PARTICLES: &[&str] = &[
    "de", "da", "del", "della", "di", "du", "van", "von", "der", "den", "ter", "bin", "binti", "ibn", "al",
    "el", "la", "le", "los", "las", "dos", "das", "do", "y", "e", "zu", "af", "av", "ben", "ould", "mint",
    "ap",
];

/// Words in capitals that head no person's name.
const NEVER: &[&str] = &[
    "the", "act", "bill", "resolution", "human", "rights", "law", "congress", "house", "senate", "article",
    "section", "chapter", "annex", "day", "islam", "christian", "christians", "muslim", "muslims", "jewish",
    "article", "rule", "item", "war", "treaty", "convention", "covenant", "charter", "statute", "protocol",
    "report", "agenda", "conference", "summit", "university", "college", "school", "street", "avenue",
    "square", "river", "lake", "mount", "north", "south", "east", "west", "northern", "southern", "eastern",
    "western", "central", "republicans", "democrats", "conservatives", "liberals", "greens", "socialists",
    "opposition", "catholic", "protestant", "covid-19", "internet", "yes", "no", "capitol", "parliament",
    "government", "ministry", "council", "committee", "commission", "assembly", "court",
];

/// A run of words that may be a person's name.
#[derive(Debug, Clone, Copy)]
struct Run {
    from: usize,
    to: usize,
}

#[derive(Default)]
struct Register {
    /// Any word of a name -> the persons that have it, in order of appearance with the token.
    by_part: FxHashMap<String, Vec<usize>>,
    by_name: FxHashMap<String, usize>,
    /// Last token of a mention by person, while reading left to right.
    last: FxHashMap<usize, usize>,
}

pub fn find(doc: &Doc<'_>, names: &mut Names) {
    let runs = runs(doc, names);
    let mut register = Register::default();
    let mut short = Vec::new();
    for run in &runs {
        if run.to - run.from >= 2 && is_person(doc, names, *run) {
            full(doc, names, &mut register, *run);
        } else {
            short.push(*run);
        }
    }
    names.sort();
    let mut again: Vec<Run> = runs;
    again.retain(|r| names.free(r.from) || names.actor_at(r.from).is_some());
    for run in again {
        match names.actor_at(run.from) {
            Some(actor) => {
                register.last.insert(actor, run.from);
            }
            None => short_form(doc, names, &mut register, run),
        }
    }
    names.sort();
}

fn is_particle_name(low: &str, raw: &str) -> bool {
    // al-Tijani, el-Sisi, ul-Haq
    let Some((head, _)) = low.split_once('-') else { return false };
    head.len() <= 3
        && raw[head.len() + 1..].starts_with(char::is_uppercase)
        && raw.starts_with(char::is_lowercase)
}

fn name_word(doc: &Doc<'_>, names: &Names, i: usize) -> bool {
    let Some(tok) = doc.toks.get(i) else { return false };
    if tok.kind != Kind::Word || !names.free(i) {
        return false;
    }
    let low = doc.low(i);
    if is_particle_name(low, doc.raw(i)) {
        return true;
    }
    tok.cap
        && !doc.has(i, Class::MONTH.or(Class::WEEKDAY)) | doc.has(i, Class::GIVEN)
        && names.demonym_at(i).is_none()
        && !low.starts_with(|c: char| c.is_ascii_digit())
        && !NEVER.contains(&low)
        && (!doc.has(i, Class::DET.or(Class::PREP).or(Class::CONJ).or(Class::PRON).or(Class::AUX))
            || doc.has(i, Class::GIVEN.or(Class::FAMILY))
                && !doc.any(i, &["in", "on", "an", "as", "will", "may"]))
        && names.role_at(i).is_none_or(|r| doc.has(i, Class::GIVEN) && !doc.has(r.from, Class::OFFICIAL))
}

fn runs(doc: &Doc<'_>, names: &Names) -> Vec<Run> {
    let mut out = Vec::new();
    let mut i = 0;
    while i < doc.len() {
        if !name_word(doc, names, i)
            || doc.role_of(i) == crate::text::Role::Headline
                && doc.toks[i].caps
                && doc.low(i).len() > 3
                && false
        {
            i += 1;
            continue;
        }
        let mut end = i + 1;
        loop {
            if end < doc.len()
                && doc.toks[end].sent == doc.toks[i].sent
                && name_word(doc, names, end)
                && !doc.low(end - 1).ends_with("..")
            {
                end += 1;
                continue;
            }
            let mut link = end;
            while link < end + 3 && PARTICLES.contains(&doc.low(link)) {
                link += 1;
            }
            if link > end
                && link < doc.len()
                && doc.toks[link].sent == doc.toks[i].sent
                && name_word(doc, names, link)
                && !names.place_at(i)
            {
                end = link + 1;
                continue;
            }
            break;
        }
        // A sentence's first word with a common reading opens no name unless it is a given name.
        let mut from = i;
        let opens = doc.sent_of(i).from == i || doc.toks[i - 1].kind == Kind::Mark;
        if opens && end - from > 1 && !doc.has(from, Class::GIVEN.or(Class::FAMILY)) && common(doc, from) {
            from += 1;
        }
        // Places inside a run end it.
        if let Some(p) = (from..end).find(|t| names.place_at(*t)) {
            if p > from && !doc.has(from, Class::GIVEN) {
                end = end.min(p);
            }
        }
        if end > from {
            out.push(Run { from, to: end });
        }
        i = end.max(i + 1);
    }
    out
}

fn common(doc: &Doc<'_>, i: usize) -> bool {
    doc.class(i).0 & !(Class::VERB.0 | Class::GIVEN.0 | Class::FAMILY.0) != 0
        || doc.has(i, Class::VERB)
        || doc.low(i).ends_with("ing")
        || doc.low(i).ends_with("ly")
}

fn after_title(doc: &Doc<'_>, names: &Names, from: usize) -> Option<Form> {
    let before = from.checked_sub(1)?;
    let role = names.role_at(before)?;
    (role.to == from && doc.toks[before].sent == doc.toks[from].sent).then_some(role.sense)
}

/// What shows a run to be a person.
fn is_person(doc: &Doc<'_>, names: &Names, run: Run) -> bool {
    let Run { from, to } = run;
    let given = doc.has(from, Class::GIVEN) || to - from > 2 && doc.has(from + 1, Class::GIVEN);
    let hyphened = (from..to).any(|i| doc.low(i).contains('-'));
    let family_first = doc.has(from, Class::FAMILY)
        && (to - from <= 3)
        && (hyphened || to - from == 3 || (from + 1..to).any(|i| doc.has(i, Class::GIVEN)));
    let initial = (from..to)
        .any(|i| doc.low(i).len() <= 2 && doc.raw(i).starts_with(char::is_uppercase) && !doc.toks[i].caps);
    let particle = (from..to)
        .any(|i| PARTICLES.contains(&doc.low(i)) && !doc.cap(i) || is_particle_name(doc.low(i), doc.raw(i)));
    let acronym = (from..to).all(|i| doc.toks[i].caps)
        && doc.role_of(from) == crate::text::Role::Prose
        && doc.low(from).len() < 5;
    if acronym || (from..to).any(|i| names.place_at(i)) && !given {
        return false;
    }
    given
        || family_first
        || initial && particle
        || particle
        || after_title(doc, names, from).is_some()
        || beside(doc, names, run)
}

/// An age, a party tag, an office in apposition, or a verb of saying beside the run.
fn beside(doc: &Doc<'_>, names: &Names, run: Run) -> bool {
    let Run { from, to } = run;
    let tag = doc.is_kind(to, Kind::Open)
        && (doc.low(to + 1).starts_with("r-")
            || doc.low(to + 1).starts_with("d-")
            || doc.any(to + 1, &["r", "d", "l", "r.", "d."]));
    let comma = doc.is_kind(to, Kind::Comma);
    let age = comma
        && doc.is_kind(to + 1, Kind::Num)
        && (doc.is_kind(to + 2, Kind::Comma) || doc.is_kind(to + 2, Kind::Stop));
    let office = comma
        && (to + 1..to + 6)
            .take_while(|i| {
                *i < doc.len() && doc.toks[*i].sent == doc.toks[from].sent && !doc.is_kind(*i, Kind::Comma)
            })
            .any(|i| names.role_at(i).is_some_and(|r| r.sense != Form::Honorific));
    let who = comma && doc.any(to + 1, &["who", "whose"]);
    let says = |i: usize| {
        doc.cue(i).is_some_and(|c| matches!(c, crate::lexicon::Cue::Say))
            && !doc.form(i).has(crate::lexicon::Form::ING)
    };
    let said = says(to)
        || from > 0
            && says(from - 1)
            && from > 1
            && (doc.is_kind(from - 2, Kind::Mark) || doc.is_kind(from - 2, Kind::Comma));
    tag || age || office || who || said && to - from <= 4
}

fn display(doc: &Doc<'_>, run: Run) -> String {
    doc.slice(run.from, run.to).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn parts(doc: &Doc<'_>, run: Run) -> Vec<String> {
    (run.from..run.to).map(|i| doc.low(i).to_owned()).collect()
}

fn full(doc: &Doc<'_>, names: &mut Names, register: &mut Register, run: Run) {
    let name = display(doc, run);
    let key = name.to_lowercase();
    let parts = parts(doc, run);
    let known = register.by_name.get(&key).copied().or_else(|| extends(names, register, &parts));
    let actor = known.unwrap_or_else(|| {
        let gender = gender(doc, names, run);
        let shown = if doc.toks[run.from].caps && doc.toks[run.to - 1].caps && name.len() > 5 {
            titled(&name)
        } else {
            name.clone()
        };
        names.push(Actor {
            gender,
            parts: parts.clone(),
            confidence: 0.85,
            ..Actor::new(ActorKind::Person, &shown)
        })
    });
    if known.is_none() {
        register.by_name.insert(key, actor);
        for part in &parts {
            register.by_part.entry(part.clone()).or_default().push(actor);
        }
    }
    add(doc, names, run, actor, Sense::Name, "person.full_name");
}

/// The same person in a shorter or longer form: all words of one are in the other, in order, and the ends agree.
fn extends(names: &Names, register: &Register, parts: &[String]) -> Option<usize> {
    let candidates = register.by_part.get(parts.last()?)?;
    candidates.iter().copied().find(|c| {
        let other = &names.actors[*c].parts;
        let (short, long) = if parts.len() < other.len() { (parts, &other[..]) } else { (&other[..], parts) };
        short.len() >= 2
            && is_subsequence(short, long)
            && (short.first() == long.first() || short.last() == long.last())
    })
}

fn is_subsequence(short: &[String], long: &[String]) -> bool {
    let mut rest = long.iter();
    short.iter().all(|s| rest.any(|l| l == s))
}

fn titled(name: &str) -> String {
    name.split(' ')
        .map(|w| {
            let mut up = true;
            w.chars()
                .map(|c| {
                    let out = if up { c } else { c.to_lowercase().next().unwrap_or(c) };
                    up = c == '-';
                    out
                })
                .collect::<String>()
        })
        .collect::<Vec<_>>()
        .join(" ")
}

fn gender(doc: &Doc<'_>, names: &Names, run: Run) -> u8 {
    if let Some(role) = run.from.checked_sub(1).and_then(|b| names.role_at(b)) {
        let form = doc.slice(role.from, role.to).to_lowercase();
        if ["mr.", "mr", "sir", "lord", "king", "prince", "congressman", "chairman", "spokesman"]
            .iter()
            .any(|t| form.ends_with(t))
        {
            return 2;
        }
        if [
            "mrs.", "ms.", "mrs", "ms", "dame", "lady", "baroness", "queen", "princess", "congresswoman",
            "chairwoman", "spokeswoman",
        ]
        .iter()
        .any(|t| form.ends_with(t))
        {
            return 1;
        }
    }
    match doc.value(run.from) {
        value @ (1 | 2) if doc.has(run.from, Class::GIVEN) => value as u8,
        _ => 0,
    }
}

fn add(doc: &Doc<'_>, names: &mut Names, run: Run, actor: usize, sense: Sense, rule: &'static str) {
    let (start, end) = doc.bytes(run.from, run.to);
    names.add(Mention { from: run.from, to: run.to, start, end, actor, sense, rule });
}

/// `Kim`, `Mr. Kim`, `Suu Kyi`: a person named in full elsewhere, the nearest one before; after a title also a new one.
fn short_form(doc: &Doc<'_>, names: &mut Names, register: &mut Register, run: Run) {
    let words = parts(doc, run);
    let title = after_title(doc, names, run.from);
    let candidates = register.by_part.get(&words[words.len() - 1]).cloned().unwrap_or_default();
    let fits = |actor: &usize| {
        let own = &names.actors[*actor].parts;
        // A given name alone is no short form where the family name is another word, unless the family name comes first.
        is_subsequence(&words, own)
            && (own.last() == words.last()
                || words.len() > 1
                || own.first() == words.first() && doc.has(run.from, Class::FAMILY)
                || own.len() > 2
                || own.first() != words.first())
    };
    let chosen = candidates
        .iter()
        .copied()
        .filter(fits)
        .max_by_key(|c| (register.last.get(c).copied().map_or(0, |l| l + 1), std::cmp::Reverse(*c)));
    if let Some(actor) = chosen {
        register.last.insert(actor, run.from);
        add(doc, names, run, actor, Sense::Short, "person.short_name");
        return;
    }
    let single_ok = matches!(title, Some(Form::Honorific | Form::Title))
        && words.len() <= 2
        && doc.low(run.from).len() > 2
        && !doc.toks[run.from].caps;
    if single_ok && !names.place_at(run.from) {
        let name = display(doc, run);
        let gender = gender(doc, names, run);
        let actor = names.push(Actor {
            gender,
            parts: words.clone(),
            confidence: 0.6,
            ..Actor::new(ActorKind::Person, &name)
        });
        for part in words {
            register.by_part.entry(part).or_default().push(actor);
        }
        register.last.insert(actor, run.from);
        add(doc, names, run, actor, Sense::Name, "person.titled");
    }
}
