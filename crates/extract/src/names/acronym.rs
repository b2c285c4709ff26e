//! Names in capitals: `Democratic Party (DP)` teaches DP; others show by their company what they are (`AAP lawmakers`,
//! `PT, PCdoB and PSOL voted`, `Caio Prado (Novo)`).

use rustc_hash::{FxHashMap, FxHashSet};

use super::{Actor, Mention, Names, Sense};
use crate::doc::Doc;
use crate::gate::Pass;
use crate::lexicon::{ActsFor, Class, Form};
use crate::record::ActorKind;
use crate::token::Kind;
use crate::words::Words;

/// Capitals that name no actor.
static COMMON: Words = Words::of(&[
    "mp", "mps", "mep", "meps", "pm", "am", "gmt", "edt", "est", "jst", "utc", "ngo", "ngos", "tv", "dna",
    "aids", "hiv", "lgbt", "lgbtq", "lgbti", "ceo", "covid", "gdp", "faq", "pdf", "id", "igo", "mla", "mlas",
    "sim", "hq", "ps", "ok", "ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "no", "yes", "op", "rev",
    "add", "ad", "bc", "rt", "dc", "cs", "fm",
]);

/// Lower-case words after a party's initials.
const MEMBERS: &[&str] = &[
    "member", "members", "backbencher", "backbenchers", "meps", "mep", "councillor", "lawmakers", "lawmaker",
    "mps", "mp", "mla", "mlas", "senators", "senator", "deputies", "deputy", "legislators", "legislator",
    "faction", "caucus", "party", "leader", "leadership", "government", "bloc", "group", "councillors",
    "spokesman", "spokeswoman", "spokesperson", "president", "chairman",
];

pub fn find(doc: &Doc<'_>, names: &mut Names) {
    own_short(doc, names);
    let mut short: FxHashMap<&str, usize> = FxHashMap::default();
    let mut unknown: FxHashSet<&str> = FxHashSet::default();
    for i in doc.openings(0, doc.len(), Pass::Capital) {
        if !is_acronym(doc, names, i) {
            continue;
        }
        let raw = doc.raw(i);
        // In the brackets behind an organ's name the letters are part of that.
        let mut within = None;
        let bracketed = i > 1 && doc.is_kind(i - 1, Kind::Open) && doc.is_kind(i + 1, Kind::Close);
        if bracketed {
            let named = names
                .mention_at(i - 2)
                .filter(|m| spells(doc, m.from, m.to, raw) && !names.actors[m.actor].is(ActorKind::Person));
            let group = named.and_then(|m| Some((m.actor, inner(doc, names, m, raw)?)));
            if let Some((organ, name)) = group {
                let new = || Actor { confidence: 0.7, ..Actor::new(ActorKind::Organization, name) };
                within = Some(organ);
                short.insert(raw, names.named(name).unwrap_or_else(|| names.push(new())));
            } else if let Some(actor) = named.map(|m| m.actor) {
                short.insert(raw, actor);
            }
        }
        let actor = match short.get(raw) {
            Some(actor) => within.unwrap_or(*actor),
            None if unknown.contains(raw) && !shows(doc, names, i, bracketed) => continue,
            None => {
                let new = || Actor { confidence: 0.6, ..Actor::new(ActorKind::Organization, raw) };
                // "the Fire Brigades Union", later "the FBU's officer"
                let Some(actor) = whole(doc, names, raw)
                    .or_else(|| shows(doc, names, i, bracketed).then(|| names.push(new())))
                else {
                    unknown.insert(raw);
                    continue;
                };
                short.insert(raw, actor);
                actor
            }
        };
        let tok = &doc.toks[i];
        let sense = if names.actors[actor].name == raw { Sense::Name } else { Sense::Short };
        names.add(Mention {
            from: i,
            to: i + 1,
            start: tok.start,
            end: tok.end,
            actor,
            sense,
            rule: "name.acronym",
        });
    }
    names.sort();
}

/// `the General Assembly of the World Medical Association (WMA)`: the group whose organ the name is, where the letters are its own.
fn inner<'d>(doc: &Doc<'d>, names: &Names, m: &Mention, raw: &str) -> Option<&'d str> {
    let of = (m.from + 1..m.to).find(|k| doc.is(*k, "of"))?;
    let at = of + 1 + usize::from(doc.is(of + 1, "the"));
    let capitals = (at..m.to).filter(|k| doc.cap(*k)).map(|k| doc.raw(k).chars().next());
    let organ = names.actors[m.actor].known.is_none() && names.actors[m.actor].is(ActorKind::Body);
    (organ && raw.len() > 2 && capitals.eq(raw.chars().map(Some))).then(|| doc.slice(at, m.to))
}

/// So many mentions are looked over for the whole name of an acronym.
const LOOKED: usize = 256;

/// `the Law Society of Kenya`, later `LSK president X`: the group whose capitals are these letters.
fn whole(doc: &Doc<'_>, names: &Names, raw: &str) -> Option<usize> {
    let initials = |m: &Mention| {
        let capitals = (m.from..m.to).filter(|k| doc.cap(*k));
        capitals.map(|k| doc.raw(k).chars().next()).eq(raw.chars().map(Some))
    };
    let group = |m: &&Mention| m.to > m.from + 2 && names.actors[m.actor].is(ActorKind::Organization);
    let mut told = names.mentions.iter().take(LOOKED).filter(group);
    told.find(|m| raw.len() > 2 && initials(m)).map(|m| m.actor)
}

/// `the Harbour and Fisheries Committee (CHF)`: where its letters are those of the name before it, a short form is that name's,
/// whoever else goes by it.
fn own_short(doc: &Doc<'_>, names: &mut Names) {
    let mut moved: Vec<(usize, usize)> = Vec::new();
    for m in names.mentions.iter().filter(|m| m.to == m.from + 1 && doc.toks[m.from].caps && m.from > 2) {
        if !doc.is_kind(m.from - 1, Kind::Open) || !doc.is_kind(m.to, Kind::Close) {
            continue;
        }
        let Some(whole) = names.mention_at(m.from - 2).filter(|w| w.actor != m.actor && w.to > w.from + 1)
        else {
            continue;
        };
        let letter = |c: char| (whole.from..whole.to).any(|k| doc.cap(k) && doc.raw(k).starts_with(c));
        let organ = !matches!(names.actors[whole.actor].kind, ActorKind::Person | ActorKind::State);
        // "the Permanent Council of the Organization of American States (OAS)" has more words.
        let words = (whole.from..whole.to).filter(|k| doc.cap(*k)).count();
        // "the Commission of Harbours and Fisheries and of Transport (CHF)": the first of its words
        let raw = doc.raw(m.from);
        let first = || {
            let mut capitals = (whole.from..whole.to).filter(|k| doc.cap(*k));
            raw.len() > 2 && raw.chars().all(|c| capitals.next().is_some_and(|k| doc.raw(k).starts_with(c)))
        };
        if organ && (words == raw.len() && raw.chars().all(letter) || first()) {
            moved.push((m.actor, whole.actor));
        }
    }
    for (from, to) in moved {
        let short = |m: &&mut Mention| m.actor == from && m.to == m.from + 1;
        names.mentions.iter_mut().filter(short).for_each(|m| m.actor = to);
    }
}

fn is_acronym(doc: &Doc<'_>, names: &Names, i: usize) -> bool {
    if !doc.cap(i) || !doc.is_kind(i, Kind::Word) || !(2..=8).contains(&doc.width(i)) || !names.free(i) {
        return false;
    }
    let raw = doc.raw(i);
    let inner = raw.bytes().skip(1).any(|b| !b.is_ascii_lowercase());
    inner
        && raw.chars().filter(|c| c.is_uppercase()).count() >= 2
        && raw.starts_with(char::is_uppercase)
        && raw.chars().all(char::is_alphanumeric)
        && (doc.toks[i].caps || raw.chars().filter(|c| c.is_uppercase()).count() >= 3)
        && !doc.among(i, &COMMON)
        && names.role_at(i).is_none()
        && !spelt_out(doc, i)
        && !super::org::shouts(doc, doc.sent_of(i).from, doc.sent_of(i).to)
}

/// `STOYAN MARKOV, moved`, `NGUYEN THI HOA, said`: a name in capitals, not an acronym beside another.
fn spelt_out(doc: &Doc<'_>, i: usize) -> bool {
    let sent = doc.toks[i].sent;
    let loud = |k: &usize| {
        doc.toks.get(*k).is_some_and(|t| t.caps && t.kind == Kind::Word && t.sent == sent)
            && !doc.among(*k, &COMMON)
    };
    let around =
        (i + 1..i + 3).take_while(loud).count() + (i.saturating_sub(2)..i).rev().take_while(loud).count();
    let known = |k: usize| doc.has(k, Class::GIVEN.or(Class::FAMILY));
    if around > 1 || around > 0 && (known(i) || i > 0 && known(i - 1)) {
        return true;
    }
    let long = |k: usize| doc.toks.get(k).is_some_and(|t| t.caps && t.kind == Kind::Word) && doc.width(k) > 3;
    let same = |k: usize| doc.toks.get(k).is_some_and(|t| t.sent == doc.toks[i].sent);
    long(i) && (long(i + 1) && same(i + 1) || i > 0 && long(i - 1) && same(i - 1))
}

/// Do the initials come from the words before them? Foreign initials may not; the first letter of one word must.
fn spells(doc: &Doc<'_>, from: usize, to: usize, raw: &str) -> bool {
    let first = raw.chars().next();
    to - from > 1 || (from..to).any(|t| doc.raw(t).chars().next() == first)
}

fn shows(doc: &Doc<'_>, names: &Names, i: usize, bracketed: bool) -> bool {
    if doc.any(i + 1, MEMBERS) {
        return true;
    }
    // "TGWU general secretary Ann Roe": an office of the kind that groups have, and who holds it
    let held = names.role_at(i + 1).is_some_and(|r| {
        let role = &doc.lex.roles[r.role as usize];
        let group = role.acts_for == ActsFor::Organization || role.leads;
        r.from == i + 1 && group && doc.cap(r.to) && doc.is_kind(r.to, Kind::Word)
    });
    if held {
        return true;
    }
    // "NUDO's Josef Kauandenge"
    let person = |k: usize| doc.has(k, Class::GIVEN) && doc.cap(k) && doc.cap(k + 1) && names.free(k);
    if doc.is_kind(i + 1, Kind::Poss) && person(i + 2) {
        return true;
    }
    if bracketed || doc.is_kind(i.wrapping_sub(1), Kind::Open) {
        return false;
    }
    // A list of initials that ends at a verb of voting or saying.
    let mut at = i + 1;
    while at < i + 12
        && (doc.is_kind(at, Kind::Comma) || doc.is(at, "and") || doc.cap(at) && doc.raw(at).len() <= 8)
        && doc.toks[at].sent == doc.toks[i].sent
    {
        at += 1;
    }
    let opens = i == doc.sent_of(i).from
        || doc.is_kind(i - 1, Kind::Comma)
        || doc.any(i - 1, &["the", "and", "but", "while"]);
    // "GMO ban lifted": no verb in use; "UMNO, PAS and DAP oppose": one
    let row = doc.is_kind(i + 1, Kind::Comma)
        || doc.is(i + 1, "and")
        || i > 1 && doc.is(i - 1, "and") && doc.toks[i - 2].caps && doc.cap(i - 2);
    let used = row || doc.form(at).has(Form::PAST.or(Form::THIRD)) || !doc.form(at).has(Form::BASE);
    let verb = used && doc.verb(at).is_some_and(|v| v.cue.is_some() || v.step.is_some())
        || doc.any(at, &["voted", "abstained", "opposed", "walked"]);
    opens && verb && names.role_at(at).is_none() && !doc.has(at, Class::DET)
}
