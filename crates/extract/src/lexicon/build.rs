//! Loads the tables into a lexicon.

use super::houses;
use super::index::Index;
use super::table::{Row, fold, rows};
use super::verb::{cue, forms, step};
use super::{
    ActsFor, After, Case, Class, Context, DatedName, Effect, Entry, Form, Known, Lexicon, Phrase, RoleWord,
    Sense, Target, Tone, Toned, Verb, Word, WordId,
};
use crate::gate::Gates;
use crate::record::{ActorKind, Force};
use crate::token::{Kind, scan_form};

macro_rules! data {
    ($name:literal) => {
        include_str!(concat!("../../data/", $name, ".tsv"))
    };
}

/// Words that open a sentence after an abbreviation's stop.
const OPENERS: &str = "the a an it he she they we i in on at by for but and this that these those its his her their our after before \
    as if when while since however there with to no not more most some many several one two earlier later last under only \
    both all according also among meanwhile despite although though what who asked speaking voting yet nor so such";

/// About as many words as the tables hold.
const WORDS: usize = 16_000;

pub fn load() -> Lexicon {
    let mut lex = Lexicon { ids: Index::with_capacity(WORDS), ..Lexicon::default() };
    lex.words.reserve(WORDS);
    lex.first.reserve(WORDS);
    lex.words.push(Word::default());
    lex.first.push(0);
    lex.ends.push(Vec::new());
    rows(data!("abbreviations"), |row| {
        let form = row.get("form").trim_end_matches('.');
        lex.abbreviations.insert(form.into(), row.get("class") == "title");
    });
    rows(data!("words"), |row| words(&mut lex, row.get("class"), row.get("words")));
    words(&mut lex, "opener", OPENERS);
    rows(data!("verbs"), |row| verb(&mut lex, &row));
    rows(data!("effects"), |row| {
        let force = Force::from_code(row.get("force"));
        let lemma = lemma(&row);
        for (form, bits) in forms(lemma, row.get("forms")) {
            let id = lex.intern(&form);
            lex.words[id.0 as usize].effect = true;
            let effect = lex.effects.entry(id).or_insert(Effect { lemma, force, form: bits });
            effect.form = Form(effect.form.0 | bits.0);
        }
    });
    rows(data!("phrases"), |row| phrase(&mut lex, &row));
    rows(data!("evaluative"), |row| tone(&mut lex, &row));
    rows(data!("given_names"), |row| given_name(&mut lex, &row));
    rows(data!("family_names_first"), |row| words(&mut lex, "family", &row.get("name").to_lowercase()));
    rows(data!("states"), |row| state(&mut lex, &row));
    rows(data!("state_names"), |row| {
        let Some(state) = lex.known_by_key(row.get("iso3")) else { return };
        let (name, from, to) =
            (row.get("name").into(), row.get("from").parse().ok(), row.get("to").parse().ok());
        lex.known[state as usize].dated_names.push(DatedName { name, from, to });
    });
    for table in [data!("bodies"), data!("legislatures"), data!("organizations"), data!("media")] {
        rows(table, |row| declare(&mut lex, &row));
    }
    for table in [data!("bodies"), data!("legislatures"), data!("organizations"), data!("media")] {
        rows(table, |row| named(&mut lex, &row));
    }
    rows(data!("us_state_bodies"), |row| houses::of_us_state(&mut lex, &row));
    let mut patterns = Vec::new();
    rows(data!("region_houses"), |row| patterns.push(houses::Pattern::of(&row)));
    rows(data!("regions"), |row| houses::of_region(&mut lex, &row, &patterns));
    rows(data!("contextual"), |row| contextual(&mut lex, &row));
    rows(data!("roles"), |row| role(&mut lex, &row));
    rows(data!("confidence"), |row| {
        if let Ok(share) = row.get("share").parse() {
            lex.shares.entry(row.get("record").into()).or_default().insert(row.get("rule").into(), share);
        }
    });
    rows(data!("places"), |row| {
        let state = lex.known_by_key(row.get("iso3"));
        lex.form(row.get("name"), Target::Place(state), Sense::Place);
    });
    lex.bytes = (0..128u8).map(|b| lex.word(char::from(b).encode_utf8(&mut [0; 4]))).collect();
    let word_gates = |(i, word): (usize, &Word)| {
        Gates::of_word(word, lex.verb(word.verb), lex.start(WordId(i as u32)) != 0)
    };
    let gates: Vec<Gates> = lex.words.iter().enumerate().map(word_gates).collect();
    lex.words.iter_mut().zip(gates).for_each(|(word, gates)| word.gates = gates);
    for i in 0..lex.known.len() {
        let state = lex.known[i].iso3.as_deref().and_then(|iso| lex.known_by_key(iso));
        lex.known[i].state = state.or(lex.known[i].state);
    }
    lex
}

/// The words of a judgement and where in a phrase each may stand.
fn tone(lex: &mut Lexicon, row: &Row<'_>) {
    let tone = match row.get("tone") {
        "con" => Tone::Con,
        "pro" => Tone::Pro,
        "for" => Tone::For,
        "against" => Tone::Against,
        "neutral" => Tone::Neutral,
        "mixed" => Tone::Mixed,
        _ => Tone::Grim,
    };
    for phrase in row.list("phrases") {
        let ids: Vec<WordId> = phrase.split_whitespace().map(|w| lex.intern(w)).collect();
        let mut place = |at: usize, place| lex.words[ids[at].0 as usize].toned.add(place);
        if ids.len() > 1 {
            place(0, Toned::FIRST);
            place(1, Toned::SECOND);
        } else {
            place(0, Toned::ALONE);
        }
        lex.tones.entry((ids[0], ids.get(1).copied())).or_default().push((ids, tone));
    }
}

/// A given name with the gender that it tells: 1 of women, 2 of men, 3 of both.
fn given_name(lex: &mut Lexicon, row: &Row<'_>) {
    let value = match row.get("gender") {
        "f" => 1,
        "m" => 2,
        _ => 3,
    };
    let id = lex.intern(&row.get("name").to_lowercase());
    let word = &mut lex.words[id.0 as usize];
    word.class = word.class.or(Class::GIVEN);
    if word.value == 0 {
        word.value = value;
    }
}

fn words(lex: &mut Lexicon, class: &str, list: &str) {
    let Some(class) = Class::named(class) else { return };
    for item in list.split_whitespace() {
        let (form, value) = item.split_once('=').unwrap_or((item, ""));
        let id = lex.intern(form);
        let word = &mut lex.words[id.0 as usize];
        word.class = word.class.or(class);
        if let Ok(value) = value.parse() {
            word.value = value;
        }
    }
}

fn lemma(row: &Row<'_>) -> &'static str {
    Box::leak(row.get("lemma").to_owned().into_boxed_str())
}

fn verb(lex: &mut Lexicon, row: &Row<'_>) {
    let stance = match row.get("stance") {
        "+" => 1,
        "-" => -1,
        _ => 0,
    };
    let lemma = lemma(row);
    lex.verbs.push(Verb {
        lemma,
        cue: cue(row.get("cue")),
        stance,
        force: Force::from_code(row.get("force")),
        step: step(row.get("stage")),
    });
    let index = lex.verbs.len() as u16;
    for (form, bits) in forms(row.get("lemma"), row.get("forms")) {
        let id = lex.intern(&form);
        let word = &mut lex.words[id.0 as usize];
        // The first verb listed owns a spelling ("read", "found").
        if word.verb == 0 {
            word.verb = index;
            word.form = bits;
        } else if word.verb == index {
            word.form = Form(word.form.0 | bits.0);
        }
        word.class = word.class.or(Class::VERB);
    }
}

fn phrase(lex: &mut Lexicon, row: &Row<'_>) {
    let Some(force) = Force::from_code(row.get("force")) else { return };
    let lemma = lemma(row);
    let after = After::of(row.get("words"), |word| lex.intern(word));
    for (form, bits) in forms(lemma, row.get("forms")) {
        let id = lex.intern(&form);
        lex.words[id.0 as usize].phrasal = true;
        let phrases = lex.phrases.entry(id).or_default();
        // One spelling may stand for several forms: "set".
        match phrases.iter_mut().find(|p| p.lemma == lemma && p.after == after) {
            Some(known) => known.form = known.form.or(bits),
            None => phrases.push(Phrase { lemma, form: bits, after: after.clone(), force }),
        }
    }
}

fn state(lex: &mut Lexicon, row: &Row<'_>) {
    let name = row.get("name");
    let names: Vec<String> = row.list("official").chain(row.list("aliases")).map(str::to_owned).collect();
    let index = lex.declare(Known {
        key: row.get("iso3").into(),
        kind: Some(ActorKind::State),
        name: name.into(),
        names,
        iso3: Some(row.get("iso3").into()),
        role: row.get("status").into(),
        ..Known::default()
    });
    let target = Target::Known(index);
    for form in std::iter::once(name).chain(row.list("official")).chain(row.list("aliases")) {
        lex.form(form, target, Sense::Name);
    }
    for form in row.list("demonyms") {
        lex.form(form, target, Sense::Demonym);
    }
    for form in row.list("metonyms") {
        lex.form(form, target, Sense::Metonym);
    }
}

fn declare(lex: &mut Lexicon, row: &Row<'_>) {
    let iso3 = row.get("iso3");
    let key =
        if row.get("key").is_empty() { format!("MEDIA.{}", row.get("name")) } else { row.get("key").into() };
    lex.declare(Known {
        kind: Some(ActorKind::from_code(row.get("kind")).unwrap_or(ActorKind::Media)),
        name: row.get("name").into(),
        names: row.list("aliases").map(str::to_owned).collect(),
        iso3: (!iso3.is_empty()).then(|| iso3.into()),
        role: row.get("role").into(),
        members: row.get("members").parse().ok(),
        generic: row.list("generic").map(str::to_owned).collect(),
        key,
        ..Known::default()
    });
}

fn named(lex: &mut Lexicon, row: &Row<'_>) {
    let key = if row.get("key").is_empty() {
        format!("MEDIA.{}", row.get("name"))
    } else {
        row.get("key").to_owned()
    };
    let Some(index) = lex.known_by_key(&key) else { return };
    lex.known[index as usize].parent = lex.known_by_key(row.get("parent"));
    for form in std::iter::once(row.get("name")).chain(row.list("aliases")) {
        lex.form(form, Target::Known(index), Sense::Name);
    }
    for form in row.list("local") {
        lex.form(form, Target::Known(index), Sense::Local);
    }
}

fn contextual(lex: &mut Lexicon, row: &Row<'_>) {
    let Some(target) = lex.known_by_key(row.get("target")) else { return };
    let mut context = Context::default();
    for rule in row.get("rules").split(';') {
        let (name, values) = rule.split_once('=').unwrap_or((rule, ""));
        let ids = |lex: &mut Lexicon| {
            values.split('|').filter(|v| !v.is_empty()).map(|v| lex.intern(&v.to_lowercase())).collect()
        };
        match name.trim() {
            "seen" => context.seen = values.split('|').filter_map(|k| lex.known_by_key(k)).collect(),
            "next" => context.next = ids(lex),
            "notnext" => context.notnext = ids(lex),
            "prev" => context.prev = ids(lex),
            "notprev" => context.notprev = ids(lex),
            "notof" => context.notof = ids(lex),
            "acts" => context.acts = true,
            _ => {}
        }
    }
    lex.contexts.push(context);
    let index = lex.contexts.len() as u32 - 1;
    lex.form(row.get("form"), Target::Known(target), Sense::Contextual(index));
}

fn role(lex: &mut Lexicon, row: &Row<'_>) {
    let sense = match row.get("class") {
        "honorific" => Sense::Honorific,
        "title" => Sense::Title,
        _ => Sense::Office,
    };
    let acts_for = match row.get("acts_for") {
        "state" => ActsFor::State,
        "body" => ActsFor::Body,
        "court" => ActsFor::Court,
        "organization" => ActsFor::Organization,
        "party" => ActsFor::Party,
        _ => ActsFor::Unsaid,
    };
    lex.roles.push(RoleWord { form: row.get("form").to_lowercase(), acts_for });
    let index = lex.roles.len() as u32 - 1;
    lex.form(row.get("form"), Target::Role(index), sense);
}

impl Lexicon {
    /// The id of a word in lower case, made if it is new. Accented words are also found without their accents.
    fn intern(&mut self, lower: &str) -> WordId {
        let (id, new) = if lower.is_ascii() { self.ids.insert(lower) } else { self.ids.insert(&fold(lower)) };
        if new {
            self.words.push(Word::default());
            self.first.push(0);
        }
        id
    }

    pub(super) fn declare(&mut self, known: Known) -> u32 {
        let index = self.known.len() as u32;
        self.by_key.entry(known.key.clone()).or_insert(index);
        self.known.push(known);
        index
    }

    /// Adds a surface form. A form that the tokens cannot spell is left out.
    pub(super) fn form(&mut self, form: &str, target: Target, sense: Sense) {
        if form.is_empty() {
            return;
        }
        let lower = form.to_ascii_lowercase();
        let toks = scan_form(form, &lower, self);
        let (mut node, mut case) = (0, Case::default());
        let mut first = WordId::NONE;
        for (i, tok) in toks.iter().enumerate() {
            let slice = &lower[tok.start as usize..tok.end as usize];
            let id = self.intern(if tok.kind == Kind::Poss { "'s" } else { slice });
            case = case.with(i, tok);
            first = if i == 0 { id } else { first };
            let next = if i == 0 { self.first[id.0 as usize] } else { self.step(node, id) };
            node = if next == 0 {
                let new = self.ends.len() as u32;
                self.ends.push(Vec::new());
                if i == 0 {
                    self.first[id.0 as usize] = new;
                } else {
                    self.steps.insert((node, id), new);
                    self.words[id.0 as usize].inside = true;
                }
                new
            } else {
                next
            };
        }
        let ends = &mut self.ends[node as usize];
        if node == 0 {
            return;
        }
        self.words[first.0 as usize].small_name |= !case.opens_with_capital();
        // Short forms in capitals (US, AU) are other words in lower case.
        if toks.len() > 1 {
            case.caps = 0;
        }
        // "UN Human Rights Office" and "UN human rights office" are one form, found in either case.
        match ends.iter_mut().find(|e| e.target == target && e.sense == sense) {
            Some(entry) => {
                entry.case = entry.case.and(case);
            }
            None => ends.push(Entry { target, sense, case }),
        }
    }
}
