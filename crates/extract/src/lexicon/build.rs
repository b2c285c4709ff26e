//! Loads the tables into a lexicon.

mod small;

use rustc_hash::{FxHashMap, FxHashSet};
use smol_str::format_smolstr;

use super::houses;
use super::index::Index;
use super::table::{Row, fold, rows};
use super::verb::{cue, forms, step};
use super::{
    ActsFor, After, Case, Class, Context, DatedName, Effect, Entry, Form, Known, Lexicon, Phrase, RoleWord,
    Sense, Target, Tone, Toned, Verb, Word, WordId,
};
use crate::gate::Gates;
use crate::record::{ActorKind, Force, Short};
use crate::token::{Kind, Tok, scan_form};
use small::small_letters;

macro_rules! data {
    ($name:literal) => {
        include_str!(concat!("../../data/", $name, ".tsv"))
    };
}

/// Words that open a sentence after an abbreviation's stop.
const OPENERS: &str = "the a an it he she they we i in on at by for but and this that these those its his her their our after before \
    as if when while since however there with to no not more most some many several one two earlier later last under only \
    both all according also among meanwhile despite although though what who asked speaking voting yet nor so such";

/// About as many words, actors, and steps of their names as the tables hold.
const WORDS: usize = 24_000;
const ACTORS: usize = 4_000;
const STEPS: usize = 28_000;

pub fn load() -> Lexicon {
    let mut lex = Lexicon { ids: Index::with_capacity(WORDS), ..Lexicon::default() };
    lex.words.reserve(WORDS);
    lex.first.reserve(WORDS);
    lex.known.reserve(ACTORS);
    lex.by_key.reserve(ACTORS);
    lex.steps.reserve(STEPS);
    lex.nodes.reserve(STEPS);
    lex.entries.reserve(STEPS);
    lex.words.push(Word::default());
    lex.first.push(0);
    lex.nodes.push(Default::default());
    rows(data!("abbreviations"), |row| {
        let form = row.get("form").trim_end_matches('.');
        lex.abbreviations.insert(form, row.get("class") == "title");
    });
    rows(data!("words"), |row| words(&mut lex, row.get("class"), row.get("words")));
    words(&mut lex, "opener", OPENERS);
    rows(data!("verbs"), |row| verb(&mut lex, row));
    rows(data!("effects"), |row| {
        let force = Force::from_code(row.get("force"));
        let lemma = row.get("lemma");
        for (form, bits) in forms(lemma, row.get("forms")) {
            let id = lex.intern(&form);
            lex.words[id.0 as usize].effect = true;
            let effect = lex.effects.entry(id).or_insert(Effect { lemma, force, form: bits });
            effect.form = Form(effect.form.0 | bits.0);
        }
    });
    rows(data!("phrases"), |row| phrase(&mut lex, row));
    rows(data!("evaluative"), |row| tone(&mut lex, row));
    rows(data!("given_names"), |row| given_name(&mut lex, row));
    rows(data!("family_names_first"), |row| words(&mut lex, "family", row.get("name")));
    rows(data!("states"), |row| state(&mut lex, row));
    rows(data!("state_names"), |row| {
        let Some(state) = lex.known_by_key(row.get("iso3")) else { return };
        let (name, from, to) = (row.get("name"), row.get("from").parse().ok(), row.get("to").parse().ok());
        lex.known[state as usize].dated_names.push(DatedName { name, from, to });
    });
    for table in [data!("bodies"), data!("legislatures"), data!("organizations"), data!("media")] {
        rows(table, |row| declare(&mut lex, row));
    }
    for table in [data!("bodies"), data!("legislatures"), data!("organizations"), data!("media")] {
        rows(table, |row| named(&mut lex, row));
    }
    rows(data!("us_state_bodies"), |row| houses::of_us_state(&mut lex, row));
    let mut patterns = Vec::new();
    rows(data!("region_houses"), |row| patterns.push(houses::Pattern::of(row)));
    let mut federal = Vec::new();
    rows(data!("regions"), |row| {
        houses::of_region(&mut lex, row, &patterns);
        if federal.last() != Some(&row.get("iso3")) {
            federal.push(row.get("iso3"));
        }
    });
    rows(data!("legislatures"), |row| houses::legislature(&mut lex, row, &federal));
    rows(data!("contextual"), |row| contextual(&mut lex, row));
    let mut offices = FxHashSet::default();
    rows(data!("roles"), |row| {
        role(&mut lex, row);
        offices.insert(row.get("form"));
    });
    rows(data!("roles"), |row| small::office(&mut lex, row, &offices));
    rows(data!("confidence"), |row| {
        if let Ok(share) = row.get("share").parse() {
            lex.shares.entry(row.get("record")).or_default().insert(row.get("rule"), share);
        }
    });
    rows(data!("places"), |row| {
        let state = lex.known_by_key(row.get("iso3"));
        lex.forms(row.get("name"), Target::Place(state), Sense::Place);
    });
    // Most words are alike in what gates ask.
    let mut alike = FxHashMap::default();
    for i in 0..lex.words.len() {
        let (word, named) = (lex.words[i], lex.first[i] != 0);
        let asked = (word.class, word.verb, word.effect || word.phrasal, word.toned.opens(), named);
        let gates = || Gates::of_word(&word, lex.verb(word.verb), named);
        lex.words[i].gates = *alike.entry(asked).or_insert_with(gates);
    }
    for i in 0..lex.known.len() {
        let state = lex.known[i].iso3.and_then(|iso| lex.known_by_key(iso));
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
        let rest = ids.get(2..).unwrap_or_default().to_vec();
        lex.tones.entry((ids[0], ids.get(1).copied())).or_default().push((rest, tone));
    }
}

/// A given name with the gender that it tells: 1 of women, 2 of men, 3 of both.
fn given_name(lex: &mut Lexicon, row: &Row<'_>) {
    let value = match row.get("gender") {
        "f" => 1,
        "m" => 2,
        _ => 3,
    };
    let id = lex.intern(row.get("name"));
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

fn verb(lex: &mut Lexicon, row: &Row<'_>) {
    let stance = match row.get("stance") {
        "+" => 1,
        "-" => -1,
        _ => 0,
    };
    let lemma = row.get("lemma");
    lex.verbs.push(Verb {
        lemma,
        cue: cue(row.get("cue")),
        stance,
        force: Force::from_code(row.get("force")),
        step: step(row.get("stage")),
    });
    let index = lex.verbs.len() as u16;
    for (form, bits) in forms(lemma, row.get("forms")) {
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
    let lemma = row.get("lemma");
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
    let iso3 = row.get("iso3");
    let index = lex.declare(Known {
        key: Short::new_static(iso3),
        kind: Some(ActorKind::State),
        name: Short::new_static(row.get("name")),
        names: row.list("official").chain(row.list("aliases")).collect(),
        iso3: Some(iso3),
        role: row.get("status"),
        ..Known::default()
    });
    let target = Target::Known(index);
    for column in ["name", "official", "aliases"] {
        lex.forms(row.get(column), target, Sense::Name);
    }
    lex.forms(row.get("demonyms"), target, Sense::Demonym);
    lex.forms(row.get("metonyms"), target, Sense::Metonym);
}

/// Media go by their names.
fn key(row: &Row<'_>) -> Short {
    match row.get("key") {
        "" => format_smolstr!("MEDIA.{}", row.get("name")),
        key => Short::new_static(key),
    }
}

fn declare(lex: &mut Lexicon, row: &Row<'_>) {
    let iso3 = row.get("iso3");
    lex.declare(Known {
        kind: Some(ActorKind::from_code(row.get("kind")).unwrap_or(ActorKind::Media)),
        key: key(row),
        name: Short::new_static(row.get("name")),
        names: row.list("aliases").collect(),
        iso3: (!iso3.is_empty()).then_some(iso3),
        role: row.get("role"),
        members: row.get("members").parse().ok(),
        generic: row.list("generic").map(Short::new_static).collect(),
        ..Known::default()
    });
}

fn named(lex: &mut Lexicon, row: &Row<'_>) {
    let Some(index) = lex.known_by_key(&key(row)) else { return };
    lex.known[index as usize].parent = lex.known_by_key(row.get("parent"));
    lex.forms(row.get("name"), Target::Known(index), Sense::Name);
    lex.forms(row.get("aliases"), Target::Known(index), Sense::Name);
    lex.forms(row.get("local"), Target::Known(index), Sense::Local);
    if row.get("kind") == "body" {
        for (column, sense) in [("name", Sense::Name), ("aliases", Sense::Name), ("local", Sense::Local)] {
            row.list(column).for_each(|form| small_letters(lex, form, index, sense));
        }
    }
}

fn contextual(lex: &mut Lexicon, row: &Row<'_>) {
    let Some(target) = lex.known_by_key(row.get("target")) else { return };
    let mut context = Context::default();
    for rule in row.get("rules").split(';') {
        let (name, values) = rule.split_once('=').unwrap_or((rule, ""));
        let ids =
            |lex: &mut Lexicon| values.split('|').filter(|v| !v.is_empty()).map(|v| lex.intern(v)).collect();
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
    lex.forms(row.get("form"), Target::Known(target), Sense::Contextual(index));
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
    lex.roles.push(RoleWord::new(row.get("form").to_lowercase(), acts_for));
    let index = lex.roles.len() as u32 - 1;
    lex.forms(row.get("form"), Target::Role(index), sense);
}

impl Lexicon {
    /// The id of a word, made if it is new. Accented words are also found without their accents.
    fn intern(&mut self, word: &str) -> WordId {
        let (id, new) = if word.is_ascii() { self.ids.insert(word) } else { self.ids.insert(&fold(word)) };
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

    /// Adds surface forms, which stand between bars. A form that the tokens cannot spell is left out.
    pub(super) fn forms(&mut self, forms: &str, target: Target, sense: Sense) {
        let lower = forms.to_ascii_lowercase();
        let toks = scan_form(forms, &lower, self);
        let spelling = |tok: &Tok| &lower[tok.start as usize..tok.end as usize];
        for form in toks.split(|tok| tok.kind == Kind::Other && spelling(tok) == "|") {
            let (mut node, mut case) = (0, Case::default());
            for (i, tok) in form.iter().enumerate() {
                let id = match tok.word {
                    WordId::NONE => self.intern(spelling(tok)),
                    known => known,
                };
                case = case.with(i, tok);
                node = if i == 0 { self.open(id, tok.cap) } else { self.go_on(node, id) };
            }
            // Short forms in capitals (US, AU) are other words in lower case.
            if form.len() > 1 {
                case.caps = 0;
            }
            if node != 0 {
                self.enter(node, Entry { target, sense, case });
            }
        }
    }

    /// The first step of forms that open with this word, made if it is new.
    fn open(&mut self, id: WordId, cap: bool) -> u32 {
        let id = id.0 as usize;
        self.words[id].small_name |= !cap;
        if self.first[id] == 0 {
            self.first[id] = self.nodes.len() as u32;
            self.nodes.push(Default::default());
        }
        self.first[id]
    }

    /// The step behind another one, made if it is new.
    fn go_on(&mut self, node: u32, id: WordId) -> u32 {
        *self.steps.entry((node, id)).or_insert_with(|| {
            self.words[id.0 as usize].inside = true;
            self.nodes[node as usize].goes_on = true;
            self.nodes.push(Default::default());
            self.nodes.len() as u32 - 1
        })
    }

    /// Lets a form end at a step.
    fn enter(&mut self, node: u32, entry: Entry) {
        let ends = &mut self.nodes[node as usize].ends;
        let old = ends.start as usize..ends.end as usize;
        let same = |e: &&mut Entry| e.target == entry.target && e.sense == entry.sense;
        // "UN Human Rights Office" and "UN human rights office" are one form, found in either case.
        if let Some(known) = self.entries[old.clone()].iter_mut().find(same) {
            known.case = known.case.and(entry.case);
            return;
        }
        // The entries of a step stand together: they move on to where there is room for one more.
        if old.end < self.entries.len() {
            ends.start = self.entries.len() as u32;
            self.entries.extend_from_within(old);
        }
        self.entries.push(entry);
        ends.end = self.entries.len() as u32;
    }
}
