//! Names the lexicon knows: the longest forms, left to right. Every unambiguous one is marked at once; those that need
//! company (`the Senate`) or a rule (`the North`) wait for `local`.

mod assembly;

use super::stands_for::{acts_in_a_body, names_government, put_forward};
use super::{Demonym, Mention, Names, RoleAt, Sense, local};
use crate::doc::Doc;
use crate::gate::Pass;
use crate::lexicon::{Case, Class, Entry, Sense as Form, Target, WordId};
use crate::record::ActorKind;
use crate::token::Kind;
use assembly::{a_church_meets, assembly_of, is_assembly, its_sitting, of_another};

/// Endings of compounds that name who is behind a text: `EU-drafted`, `U.S.-sponsored`.
pub const BEHIND: &[&str] = &[
    "sponsored", "drafted", "led", "backed", "proposed", "authored", "tabled", "supported", "initiated",
    "penned", "brokered", "submitted",
];

/// What a state does to land: `the Russian-occupied territories of Ukraine`.
const HOLDS: &[&str] = &["occupied", "annexed"];

/// A form found in the text, and where the trie ends with it.
pub struct Hit {
    pub from: usize,
    pub to: usize,
    node: u32,
    case: Case,
}

impl Hit {
    /// The same for hits that can mean the same.
    pub fn form(&self) -> (u32, Case) {
        (self.node, self.case)
    }
}

/// `the U.N. human rights forum`, in a story from before the Council: the Commission.
fn of_its_time(doc: &Doc<'_>, hit: &Hit, known: u32) -> u32 {
    let old = doc.meta.published.is_some_and(|d| (d.year(), d.month() as u8) < (2006, 4));
    let described = || doc.lex.known[known as usize].key == "HRC" && doc.any(hit.to - 1, &["forum", "body"]);
    if old && described() { doc.lex.known_by_key("CHR").unwrap_or(known) } else { known }
}

pub fn find(doc: &Doc<'_>) -> Names {
    let mut names = Names { at: vec![0; doc.len()], beside: vec![0; doc.len()], ..Names::default() };
    // As many actors as most articles have, and as many mentions.
    names.by_known.reserve(28);
    names.by_name.reserve(28);
    names.actors.reserve(28);
    names.mentions.reserve(doc.len() / 8);
    names.roles.reserve(doc.len() / 32);
    names.places.reserve(doc.len() / 32);
    let hits = scan(doc);
    let mut later = Vec::new();
    let mut surnames = Vec::new();
    let of_nations =
        |h: &Hit| doc.is(h.to - 1, "assembly") && doc.any(h.from, &["un", "u.n.", "united", "unga"]);
    let other = |hit: &Hit| a_church_meets(doc, hit) || is_assembly(doc, hit) && of_another(doc, hit);
    let nations = hits.iter().any(of_nations);
    let other = hits.iter().any(other) && !nations;
    let states = assembly_of(doc, &hits);
    let sitting = if nations { None } else { hits.iter().find_map(|h| its_sitting(doc, h, &hits)) };
    for hit in &hits {
        if let Some(known) = states.filter(|_| is_assembly(doc, hit) && !other) {
            let actor = names.actor_of(doc, known);
            names.add(mention(doc, hit, actor, Sense::Short, "name.generic"));
            continue;
        }
        let own = sitting.filter(|_| is_assembly(doc, hit) && !doc.is(hit.to, "of"));
        let own = own.or_else(|| its_sitting(doc, hit, &hits));
        if own.is_some() || is_assembly(doc, hit) && (other || of_another(doc, hit)) {
            if let Some(known) = own {
                let actor = names.actor_of(doc, known);
                names.add(mention(doc, hit, actor, Sense::Short, "name.generic"));
            }
            continue;
        }
        // "The Assembly meets until Friday", where a church's was named
        if other && hit.to == hit.from + 1 && doc.is(hit.from, "assembly") && doc.cap(hit.from) {
            continue;
        }
        if super::org::asks_who(doc, hit.from, hit.to) {
            continue;
        }
        if a_surname(doc, hit, &mut surnames) {
            continue;
        }
        if !direct(doc, &mut names, hit) {
            later.push(hit);
        }
    }
    compounds(doc, &mut names);
    names.sort();
    super::organ::find(doc, &mut names);
    names.sort();
    later.retain(|hit| names.free(hit.from));
    local::read(doc, &mut names, later);
    names
}

/// Longest forms, left to right.
fn scan(doc: &Doc<'_>) -> Vec<Hit> {
    let mut hits = Vec::with_capacity(doc.len() / 8);
    let mut from = 0;
    while let Some(i) = doc.next(from, doc.len(), Pass::Named) {
        from = i + 1;
        if let Some(hit) = longest(doc, i, doc.len()) {
            // "The East African Legislative Assembly": a newspaper's name that goes on is another's.
            let goes_on = doc.is(i, "the") && doc.cap(hit.to) && doc.toks[hit.to].sent == doc.toks[i].sent;
            if goes_on && fitting(doc, &hit).all(|e| is_media(doc, e)) {
                continue;
            }
            from = hit.to;
            hits.push(hit);
        }
    }
    hits
}

fn is_media(doc: &Doc<'_>, entry: &Entry) -> bool {
    super::known_of(entry.target).is_some_and(|k| doc.lex.known[k as usize].kind() == ActorKind::Media)
}

pub fn longest(doc: &Doc<'_>, from: usize, stop: usize) -> Option<Hit> {
    if from >= stop {
        return None;
    }
    let tok = &doc.toks[from];
    let mut node = doc.lex.start(tok.word);
    let mut case = Case::default();
    let mut best = None;
    let mut at = from;
    while node != 0 {
        case = case.with(at - from, &doc.toks[at]);
        let hit = Hit { from, to: at + 1, node, case };
        if fitting(doc, &hit).next().is_some() {
            best = Some(hit);
        }
        at += 1;
        // Names do not cross sentences.
        if at >= stop || doc.toks[at].sent != tok.sent {
            break;
        }
        node = if doc.toks[at].inside { doc.lex.step(node, doc.toks[at].word) } else { 0 };
    }
    best
}

pub fn fitting<'d>(doc: &'d Doc<'_>, hit: &Hit) -> impl Iterator<Item = &'d Entry> + use<'d> {
    let case = hit.case;
    doc.lex.ends(hit.node).iter().filter(move |e| e.fits(case))
}

pub fn mention(doc: &Doc<'_>, hit: &Hit, actor: usize, sense: Sense, rule: &'static str) -> Mention {
    let (start, end) = doc.bytes(hit.from, hit.to);
    Mention { from: hit.from, to: hit.to, start, end, actor, sense, rule }
}

/// Forms that need no context. False if the hit has to wait.
fn direct(doc: &Doc<'_>, names: &mut Names, hit: &Hit) -> bool {
    let mut waits = false;
    // "Rep. Jane Roe of Georgia": the company that a rule keeps a form from.
    let barred = fitting(doc, hit).any(|e| match e.sense {
        Form::Contextual(index) => local::barred(doc, hit, &doc.lex.contexts[index as usize]),
        _ => false,
    });
    if in_a_person(doc, names, hit) {
        return true;
    }
    // "(D-New Jersey)", "R-New Mexico"
    let seat = hit.from > 0 && doc.ends(hit.from - 1, "-new") && doc.any(hit.from, &["jersey", "mexico"]);
    if seat && hit.to == hit.from + 1 {
        names.add_place(hit.from, hit.to, None);
        return true;
    }
    if barred && fitting(doc, hit).all(|e| matches!(e.sense, Form::Name | Form::Contextual(_))) {
        names.add_place(hit.from, hit.to, None);
        return true;
    }
    // "The National Human Rights Council" of a land is none of the United Nations'.
    let national = hit.from > 0 && doc.is(hit.from - 1, "national") && doc.cap(hit.from - 1);
    if national && doc.is(hit.to - 1, "council") && doc.is(hit.from, "human") {
        return true;
    }
    for entry in fitting(doc, hit) {
        match (entry.sense, entry.target) {
            // "The Independent Commission", "Times Square" are no newspapers.
            (Form::Name, _)
                if is_media(doc, entry)
                    && doc.cap(hit.to)
                    && doc.is_kind(hit.to, Kind::Word)
                    && doc.toks[hit.to].sent == doc.toks[hit.from].sent => {}
            (Form::Name, Target::Known(known)) => {
                let actor = names.actor_of(doc, of_its_time(doc, hit, known));
                names.add(mention(doc, hit, actor, Sense::Name, "name.known"));
                return true;
            }
            (Form::Demonym, Target::Known(known)) => {
                names.add_demonym(Demonym { from: hit.from, to: hit.to, known })
            }
            (Form::Honorific | Form::Title | Form::Office, Target::Role(role)) => {
                names.add_role(RoleAt { from: hit.from, to: hit.to, role, sense: entry.sense });
            }
            (Form::Place, Target::Place(state)) => names.add_place(hit.from, hit.to, state),
            _ => waits = true,
        }
    }
    // A demonym before those who govern or speak names the state.
    if let (false, Some(d)) = (waits, names.demonyms.last().copied().filter(|d| d.from == hit.from)) {
        if names_government(doc, hit.to) || acts_in_a_body(doc, hit.from, hit.to) {
            let actor = names.actor_of(doc, d.known);
            names.add(mention(doc, hit, actor, Sense::Demonym, "name.demonym"));
            joined_before(doc, names);
        }
        return true;
    }
    !waits
}

/// `Karl Türk said`, and then `Türk warned`: a people's name as a person's, behind a given name, and alone once that was read.
fn a_surname(doc: &Doc<'_>, hit: &Hit, known: &mut Vec<WordId>) -> bool {
    let tok = &doc.toks[hit.from];
    let next = doc.toks.get(hit.to).filter(|t| t.sent == tok.sent && t.kind == Kind::Word);
    let small = Class::VERB.or(Class::AUX).or(Class::MODAL).or(Class::CONJ).or(Class::PREP).or(Class::REL);
    let ends =
        next.is_none() || doc.has(hit.to, small) || doc.verb(hit.to).is_some() || doc.ends(hit.to, "ly");
    if hit.to > hit.from + 1 || hit.from == 0 || !tok.cap || tok.caps || !ends {
        return false;
    }
    if fitting(doc, hit).any(|e| e.sense != Form::Demonym) {
        return false;
    }
    if known.contains(&tok.word) {
        return true;
    }
    let before = hit.from - 1;
    let given = doc.has(before, Class::GIVEN) && doc.cap(before) && doc.toks[before].sent == tok.sent;
    // "a Christian German", "Roman French"
    let own = given && doc.class(before).without(Class::GIVEN.or(Class::FAMILY)).0 == 0;
    let alone = before == 0 || !doc.has(before - 1, Class::DET.or(Class::INDEF));
    if own && alone {
        known.push(tok.word);
    }
    own && alone
}

/// `Álvaro Cortés`, `Robin Wagner`: a body's or group's one word as a person's surname.
fn in_a_person(doc: &Doc<'_>, names: &Names, hit: &Hit) -> bool {
    let beside = |i: usize| {
        doc.is_kind(i, Kind::Word)
            && doc.cap(i)
            && !doc.toks[i].caps
            && doc.toks[i].sent == doc.toks[hit.from].sent
    };
    let before = hit.from.checked_sub(1).filter(|b| hit.to == hit.from + 1 && beside(*b) && beside(hit.from));
    let body = || {
        let kind = |e: &Entry| super::known_of(e.target).map(|k| doc.lex.known[k as usize].kind());
        // "Will Labour back it?"
        let opens = hit.from < 2 || doc.sent_of(hit.from).from + 1 == hit.from;
        fitting(doc, hit).all(|e| match kind(e) {
            Some(ActorKind::Body) => true,
            Some(ActorKind::Organization) => !opens,
            _ => false,
        })
    };
    let Some(before) = before.filter(|_| body()) else { return false };
    let titled = names.role_at(before).is_some_and(|r| r.to == hit.from);
    let plain = doc.class(hit.from).without(Class::GIVEN.or(Class::FAMILY)).0 == 0;
    doc.has(before, Class::GIVEN) && !titled && plain
}

/// `a British and Chilean draft`, `the Russian, Turkish and Serbian delegations`: the demonyms joined to the last one.
fn joined_before(doc: &Doc<'_>, names: &mut Names) {
    let Some(mut last) = names.demonyms.last().copied() else { return };
    let several = doc.ends(last.to, "s") && doc.has(last.to, Class::OFFICIAL)
        || acts_in_a_body(doc, last.from, last.to);
    if !several && !put_forward(doc, last.to) {
        return;
    }
    for index in (0..names.demonyms.len() - 1).rev().take(6) {
        let before = names.demonyms[index];
        let joined = before.to + 1 == last.from
            && (doc.is(before.to, "and") || several && doc.is_kind(before.to, Kind::Comma));
        if !joined {
            break;
        }
        let actor = names.actor_of(doc, before.known);
        let hit = Hit { from: before.from, to: before.to, node: 0, case: Case::default() };
        names.add(mention(doc, &hit, actor, Sense::Demonym, "name.demonym"));
        last = before;
    }
}

/// First parts of compounds that go by no name of a people.
const FIRST_PARTS: &[(&str, &str)] = &[
    ("franco", "FRA"),
    ("anglo", "GBR"),
    ("sino", "CHN"),
    ("russo", "RUS"),
    ("italo", "ITA"),
    ("indo", "IND"),
    ("austro", "AUT"),
    ("luso", "PRT"),
    ("hispano", "ESP"),
    ("greco", "GRC"),
    ("dano", "DNK"),
];

/// `a Czech-Polish text`, `the Franco-German draft`: a compound of the two states that bring a text.
fn pair(doc: &Doc<'_>, names: &mut Names, i: usize, cut: usize) {
    // "a US-Mexico border bill", "the US-China trade law" are about what lies between the two.
    const MADE: &[&str] = &["text", "draft", "resolution", "proposal", "initiative", "amendment", "motion"];
    if !doc.any(i + 1, MADE) {
        return;
    }
    let people = |word: &str| {
        let entries =
            doc.lex.find_forms(word).iter().filter(|e| matches!(e.sense, Form::Demonym | Form::Name));
        let state = |k: &u32| doc.lex.known[*k as usize].kind() == ActorKind::State;
        entries.filter_map(|e| super::known_of(e.target)).find(state)
    };
    let part = |word: &str| FIRST_PARTS.iter().find(|p| p.0 == word).and_then(|p| doc.lex.known_by_key(p.1));
    let (raw, low) = (doc.raw(i), doc.low(i));
    let (Some(first), Some(second)) =
        (part(&low[..cut]).or_else(|| people(&raw[..cut])), people(&raw[cut + 1..]))
    else {
        return;
    };
    let (start, end) = doc.bytes(i, i + 1);
    let middle = start + cut as u32;
    let (actor, other) = (names.actor_of(doc, first), names.actor_of(doc, second));
    names.add(Mention {
        from: i,
        to: i + 1,
        start,
        end: middle,
        actor,
        sense: Sense::Demonym,
        rule: "name.compound",
    });
    names.inner.push((other, middle + 1, end));
    names.pairs.push((i, other));
}

/// `EU-drafted`, `US-led`, `Russian-occupied`: the head names an actor.
fn compounds(doc: &Doc<'_>, names: &mut Names) {
    for i in doc.openings(0, doc.len(), Pass::Capital) {
        let tok = &doc.toks[i];
        if !tok.hyphen || !tok.cap || tok.kind != Kind::Word {
            continue;
        }
        let low = doc.low(i);
        let Some(cut) = low.rfind('-') else { continue };
        let (brings, holds) = (BEHIND.contains(&&low[cut + 1..]), HOLDS.contains(&&low[cut + 1..]));
        if !brings && !holds {
            pair(doc, names, i, cut);
            continue;
        }
        let raw = &doc.raw(i)[..cut];
        // "South Africa-drafted": the name may start in the token before.
        let head = doc.lex.word(&low[..cut]);
        let mut found = None;
        for back in (0..=2usize).rev().filter(|b| *b <= i) {
            let mut node = 0;
            for (k, word) in (i - back..i).map(|t| doc.toks[t].word).chain([head]).enumerate() {
                node = if k == 0 { doc.lex.start(word) } else { doc.lex.step(node, word) };
                if node == 0 {
                    break;
                }
            }
            let end = doc.lex.ends(node).iter().find(|e| {
                // "the Congress-led opposition": no chamber leads one.
                let body = super::known_of(e.target)
                    .is_some_and(|k| doc.lex.known[k as usize].kind() == ActorKind::Body);
                matches!(e.sense, Form::Name | Form::Demonym) || e.sense == Form::Local && !body
            });
            if let Some(known) = end.and_then(|e| super::known_of(e.target)) {
                found = Some((i - back, known));
                break;
            }
        }
        if let Some((from, known)) = found {
            let actor = names.actor_of(doc, known);
            let end = tok.start + raw.len() as u32;
            names.add(Mention {
                from,
                to: i + 1,
                start: doc.toks[from].start,
                end,
                actor,
                sense: Sense::Name,
                rule: if holds { "name.holder" } else { "name.compound" },
            });
        }
    }
}
