//! Common nouns that stand for a name: `the committee`, `the Council`, `the full Assembly`, `the group` go back to the one
//! last named; `a key U.N. committee`, `the Assembly's rights panel`, `a committee of the European Parliament` name a
//! body by its parent, which may be named in full only later.
//!
//! They make no actors: what nothing in the article names in full stays unnamed, but for the United Nations, whose
//! committee on human rights headlines seldom call by its name (`described`). Which nouns a known body goes by is the
//! column `generic` of its table; an unknown one goes by its head noun.

mod described;

use rustc_hash::FxHashMap;

use super::frame::NATIONAL_TITLES;
use super::local::home::{fronted, opened};
use super::panel::KINDS;
use super::{Mention, Names, Sense};
use crate::doc::Doc;
use crate::gate::{Gate, Pass};
use crate::lexicon::{Class, Form};
use crate::record::ActorKind;
use crate::token::Kind;
use crate::words::Words;

/// Words between the article (or the parent) and the noun.
const BETWEEN: &[&str] = &[
    "full", "same", "entire", "whole", "key", "main", "top", "powerful", "influential", "human", "rights",
    "world", "global", "said", "social", "advocacy", "lower", "upper", "new", "special", "legislative",
    "state", "provincial", "regional",
];

/// Nouns that a body without an entry may go by beside its head noun.
const ALSO: &[(&str, &str)] = &[
    ("committee", "panel"),
    ("subcommittee", "panel"),
    ("commission", "panel"),
    ("assembly", "house"),
    ("councillors", "council"),
    ("councilors", "council"),
    ("federation", "group"),
    ("network", "group"),
    ("alliance", "group"),
    ("coalition", "group"),
    ("association", "group"),
    ("watch", "group"),
    ("foundation", "group"),
    ("institute", "group"),
    ("monitor", "group"),
    ("observatory", "group"),
    ("campaign", "group"),
    ("movement", "group"),
    ("center", "group"),
    ("centre", "group"),
];

/// Nouns for those who act, and the titles of some.
pub static OPENS: Gate = Gate {
    words: Words::marks_of(&[
        &Words::of(&["bloc", "body", "conference", "convention", "members", "place"]),
        &super::members::NOUNS,
        &NATIONAL_TITLES[0].0,
        &NATIONAL_TITLES[1].0,
        &NATIONAL_TITLES[2].0,
    ]),
    class: Class::BODYNOUN.or(Class::AGENCYNOUN).or(Class::ORGNOUN),
    ..Gate::CLOSED
};

pub fn find(doc: &Doc<'_>, names: &mut Names) {
    described::find(doc, names);
    names.sort();
    later(doc, names);
    names.sort();
}

/// The nouns an actor goes by.
fn nouns<'d>(doc: &'d Doc<'_>, names: &Names, m: &Mention, mut each: impl FnMut(&'d str)) {
    let actor = &names.actors[m.actor];
    if matches!(actor.kind, ActorKind::Person | ActorKind::State | ActorKind::Media) {
        return;
    }
    if let Some(known) = actor.known {
        doc.lex.known[known as usize].generic.iter().for_each(|g| each(g));
    }
    if actor.known.is_none() || actor.kind != ActorKind::Body {
        for i in m.from..m.to {
            if doc.has(i, Class::BODYNOUN.or(Class::AGENCYNOUN).or(Class::ORGNOUN)) {
                each(doc.low(i));
                if let Some(also) = ALSO.iter().find(|a| a.0 == doc.low(i)) {
                    each(also.1);
                }
                break;
            }
        }
        // "the Labour Party conference", "the Trades Union Congress"
        let last = m.to - 1;
        let own = doc.has(last, Class::BODYNOUN) && (m.from..last).any(|i| doc.has(i, Class::ORGNOUN));
        if own || doc.any(last, &["conference", "convention"]) && actor.is(ActorKind::Body) {
            each(doc.low(last));
        }
        // "The UN should be ashamed," the group said: who speaks of it.
        let world = actor.known.is_some_and(|k| doc.lex.known[k as usize].key == "UN");
        if actor.kind == ActorKind::Organization && !world {
            ["group", "organization", "organisation"].into_iter().for_each(each);
        }
    }
}

/// Who goes by a noun so far: the one named last and where, and how much each has had to say.
struct Called {
    last: usize,
    para: usize,
    /// Their weights, of the first and of further ones; of two alike the later one weighs more.
    first: (usize, Weight),
    further: FxHashMap<usize, Weight>,
    best: (Weight, usize),
}

/// How much the article tells of it, and as which of those so called it was named first.
type Weight = (u32, usize);

impl Called {
    fn new(actor: usize, para: usize, weight: u32) -> Self {
        let weight = (weight, 0);
        let first = (actor, weight);
        Self { last: actor, para, first, further: FxHashMap::default(), best: (weight, actor) }
    }

    fn named(&mut self, actor: usize, para: usize, weight: u32) {
        // "The Human Rights Council urged the Security Council to act. The council also": not who is asked.
        if weight > 0 || para != self.para {
            (self.last, self.para) = (actor, para);
        }
        self.weighs(actor, weight);
    }

    fn weighs(&mut self, actor: usize, more: u32) {
        let rank = self.further.len() + 1;
        let weight = if actor == self.first.0 {
            &mut self.first.1
        } else {
            self.further.entry(actor).or_insert((0, rank))
        };
        weight.0 += more;
        self.best = self.best.max((*weight, actor));
    }

    /// The one named last; in another paragraph a body that was only spoken of gives way to the one that acts.
    fn meant(&self, para: usize) -> usize {
        let further = self.further.get(&self.last).map_or(0, |w| w.0);
        let weight = if self.last == self.first.0 { self.first.1.0 } else { further };
        let ((best, _), actor) = self.best;
        if para != self.para && best > weight + 2 { actor } else { self.last }
    }
}

/// How much a mention tells of what its body does: most where it opens the article or has a verb of its own, nothing where
/// others ask something of it or speak of it.
fn weight(doc: &Doc<'_>, m: &Mention) -> u32 {
    // "The Security Council has also been asked to act"
    let suffers = |k: usize| k > m.to && doc.any(k - 1, &["be", "been", "being", "was", "were"]);
    // "is due to vote on Thursday", "will decide next week"
    let decides = |k: usize| {
        doc.any(k, &["vote", "votes", "decide", "decides"])
            && (doc.any(k - 1, &["to"]) || doc.has(k - 1, Class::FUTURE) || k == m.to)
    };
    let acts = (m.to..m.to + 6).any(|k| {
        let told = doc.verb(k).is_some_and(|v| v.step.is_some() || v.force.is_some()) || doc.is(k, "voted");
        told && doc.form(k).has(Form::PAST) && !suffers(k) || decides(k)
    });
    let lead = m.from - usize::from(m.from > 0 && doc.has(m.from - 1, Class::DET));
    let asked = lead > 0 && (doc.verb(lead - 1).is_some() || doc.any(lead - 1, &["on", "to", "let"]));
    // "sends the bill to the Senate, which passed another version in July"
    let aside = asked && doc.is_kind(m.to, Kind::Comma);
    let acts = acts || agent(doc, lead);
    match (doc.quoted(m.from), acts, asked) {
        (true, ..) => 0,
        _ if affiliates(doc, lead) || of_a_meeting(doc, lead) => 0,
        (_, true, _) if aside => 2,
        (_, true, _) if doc.toks[m.from].sent < 3 => 6,
        (_, true, _) => 4,
        (_, _, true) => 0,
        _ => 2,
    }
}

/// `Ayala, a pastor of | the Baptist Convention, told the delegates`: whose somebody is said to be.
fn affiliates(doc: &Doc<'_>, lead: usize) -> bool {
    let sent = doc.sent_of(lead).from;
    let Some(of) =
        lead.checked_sub(1).filter(|k| *k > sent + 2 && doc.any(*k, &["of", "from", "on", "to", "in"]))
    else {
        return false;
    };
    let one = |k: usize| {
        doc.is_kind(k, Kind::Comma)
            && doc.any(k + 1, &["a", "an"])
            && !(k + 1..of).any(|v| doc.verb(v).is_some())
    };
    doc.any(of - 1, &["member", "delegate", "pastor", "minister", "priest", "elder", "bishop"])
        && (sent.max(of.saturating_sub(6))..of - 1).any(one)
}

/// `until after a meeting of | the African Union's Peace and Security Council`, `members of | the Security Council`: named for
/// what else goes on.
fn of_a_meeting(doc: &Doc<'_>, lead: usize) -> bool {
    const THERE: &[&str] = &[
        "meeting", "meetings", "summit", "session", "sessions", "member", "members", "seat", "presidency",
        "report", "reports", "expert", "experts", "decision", "decisions",
    ];
    // "the African Union's | Council"
    let poss = lead > 2 && doc.is_kind(lead - 1, Kind::Poss);
    let whose = || (lead.saturating_sub(6)..lead - 1).find(|k| doc.is(*k, "of"));
    let of = if poss { whose() } else { lead.checked_sub(1).filter(|k| doc.is(*k, "of")) };
    of.is_some_and(|of| of > 1 && doc.any(of - 1, THERE) && doc.sent_of(of).from + 3 < of)
}

/// `was approved Monday, 512 to 87, by | the General Synod`: who is said to have done it.
fn agent(doc: &Doc<'_>, lead: usize) -> bool {
    let sent = doc.sent_of(lead).from;
    let by = (sent.max(lead.saturating_sub(5))..lead).rev().find(|k| doc.is(*k, "by"));
    by.is_some_and(|by| {
        let done = |k: usize| doc.step(k).is_some() && doc.form(k).has(Form::PARTICIPLE);
        (sent.max(by.saturating_sub(12))..by).any(done)
    })
}

/// `the committee` after the committee was named.
fn later(doc: &Doc<'_>, names: &mut Names) {
    let mut last: FxHashMap<&str, Called> = FxHashMap::default();
    last.reserve(28);
    let mut found = Vec::new();
    let mut next = 0;
    for i in doc.openings(0, doc.len(), Pass::Noun) {
        while next < names.mentions.len() && names.mentions[next].to <= i {
            let m = names.mentions[next];
            let (para, weight) = (doc.para_of(m.from), weight(doc, &m));
            nouns(doc, names, &m, |noun| {
                last.entry(noun)
                    .and_modify(|called| called.named(m.actor, para, weight))
                    .or_insert_with(|| Called::new(m.actor, para, weight));
            });
            next += 1;
        }
        let class = doc.class(i);
        if !class.has(Class::BODYNOUN.or(Class::AGENCYNOUN).or(Class::ORGNOUN))
            && !doc.any(i, &["bloc", "body", "conference", "convention"])
        {
            continue;
        }
        if !names.free(i) || !alone(doc, names, i) {
            continue;
        }
        let Some(from) = definite(doc, names, i) else { continue };
        let place = fronted(doc, i, i + 1).map(|known| names.actor_of(doc, known));
        let noun = match doc.low(i) {
            "subcommittee" => last.get("subcommittee").or_else(|| last.get("panel")),
            noun => last.get(noun),
        };
        let meant = noun.map(|called| called.meant(doc.para_of(i)));
        // "the city council": one that the lexicon does not know
        let town = |a: &usize| names.actors[*a].known.is_none();
        let meant = meant.filter(|a| i == 0 || !doc.any(i - 1, KINDS) || town(a));
        let meant = place.or(meant).or_else(|| opened(doc, names, i).map(|known| names.actor_of(doc, known)));
        if let Some(actor) = meant {
            let (start, end) = doc.bytes(from, i + 1);
            found.push(Mention {
                from,
                to: i + 1,
                start,
                end,
                actor,
                sense: Sense::Short,
                rule: "name.generic",
            });
        }
    }
    for m in found {
        names.add(m);
    }
}

/// Not the first part of a longer noun: `the council members` is, `the committee room` is not.
fn alone(doc: &Doc<'_>, names: &Names, i: usize) -> bool {
    // "the committee of 18 independent experts"
    let members = || {
        doc.is(i + 1, "of")
            && crate::number::cardinal(doc, i + 2).is_some_and(|n| {
                (i + 2 + n.1..i + 5 + n.1)
                    .any(|k| doc.any(k, &["experts", "jurists"]) || doc.has(k, Class::MEMBER))
            })
    };
    // "the group Cristosal"
    let named = names.mention_at(i + 1).is_some_and(|m| names.actors[m.actor].is(ActorKind::Organization));
    (!doc.is(i + 1, "of") || doc.is(i + 2, "the") || members())
        && !(named && doc.is(i, "group"))
        && !doc.ends(i, "s")
        && names.role_at(i).is_none()
        && !(doc.cap(i)
            && doc.cap(i + 1)
            && doc.is_kind(i + 1, Kind::Word)
            && names.role_at(i + 1).is_none()
            && names.free(i + 1))
}

/// The noun's first token after "the", "this" or "its" (which stays outside); `the 47-member council` counts.
fn definite(doc: &Doc<'_>, names: &Names, noun: usize) -> Option<usize> {
    let sent = doc.sent_of(noun).from;
    // "Council President X", "a ministry spokesman"; a legislature party is a party
    if !doc.is(noun + 1, "party") && names.role_at(noun + 1).is_some_and(|r| r.from == noun + 1) {
        return Some(noun);
    }
    // "Conference notes that", "Synod calls on": how motions speak of the house
    let speaks = |k: usize| doc.verb(k).is_some_and(|v| v.force.is_some()) && doc.form(k).has(Form::THIRD);
    if noun == sent && speaks(noun + 1) && !doc.has(noun + 2, Class::AUX) {
        return Some(noun);
    }
    let mut i = noun;
    for _ in 0..3 {
        if i == sent {
            return None;
        }
        i -= 1;
        if doc.any(i, &["the", "this", "that"]) {
            return Some(noun);
        }
        let number = doc.digit(i) && doc.low(i).contains('-');
        if !(doc.any(i, BETWEEN)
            || doc.any(i, KINDS)
            || number
            || doc.ends(i, "-based")
            || super::panel::sized(doc, i))
            || !names.free(i)
        {
            return None;
        }
    }
    None
}
