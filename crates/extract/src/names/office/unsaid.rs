//! For whom one speaks where the text leaves it to the reader: `the Foreign Minister`, `its coordinator`, `the committee's
//! chair`. What is asked is where the sentence is set, whose politics the article is about, and who was named last.

mod general;
mod near;
mod organization;
mod own;
mod reacting;
mod subject;
mod title;

use super::super::{Actor, Mention, Names};
use super::{Office, owner};
use crate::doc::Doc;
use crate::lexicon::{ActsFor, Class, Cue, Known, RoleWord};
use crate::record::ActorKind;
use crate::token::Kind;
use crate::words::holds_in_any_case;
use near::{home_in_brackets, last, nearest, next_in_sentence};
use organization::{organization, own_club};
use subject::{acted_before, set_in, subject_before};
use title::any_in;

/// Whose leaders lead no party.
const CIVIC: &[&str] = &[
    "community", "tribal", "civic", "religious", "church", "student", "protest", "spiritual", "indigenous",
    "muslim", "jewish", "christian", "business", "clan", "faith", "rebel", "youth", "society",
];

/// How far back, in tokens, the one last named still is the one meant.
const NEAR: usize = 60;

pub fn find(doc: &Doc<'_>, names: &Names, at: usize, office: Office) -> Option<usize> {
    let form = doc.lex.roles[office.word? as usize].form.as_str();
    if office.possessive { owned(doc, names, at, office, form) } else { held(doc, names, at, office, form) }
}

/// `its coordinator`, `her party colleague`: of the one that the pronoun stands for.
fn owned(doc: &Doc<'_>, names: &Names, at: usize, office: Office, form: &str) -> Option<usize> {
    let has = |words: &[&str]| any_in(form, words);
    // "Supporters of the bill praised it. Its sponsor, lawmaker X": the bill's
    let text = |k: usize| {
        doc.is(k, "its")
            && (k + 1..k + 2 + usize::from(names.demonym_at(k + 1).is_some()))
                .any(|i| doc.any(i, &["sponsor", "author", "co-sponsor", "drafter", "architect", "mover"]))
    };
    if (at.saturating_sub(6)..=at).any(text) {
        return None;
    }
    if doc.is(at, "our") || at > 0 && doc.is(at - 1, "our") {
        // "Our correspondent X reports": of the outlet
        if has(&["correspondent", "reporter", "editor"]) {
            return None;
        }
        return last(names, at, NEAR, |a| names.actors[a].is(ActorKind::Organization)).map(|m| m.actor);
    }
    // "Her fellow party member X"
    let fellow = || (at.saturating_sub(1)..at + 3).any(|k| doc.is(k, "fellow"));
    if office.personal
        && (has(&["colleague", "deputy", "successor", "predecessor", "aide", "spokes", "secretary", "advis"])
            || fellow())
    {
        // "her party colleague X", "his deputy, X"; "Gov. Roe vetoed it. His spokeswoman, X": for him
        let own = |a: usize| Some(a).filter(|_| has(&["spokes"]));
        return last(names, at, NEAR, |a| names.actors[a].is(ActorKind::Person))
            .and_then(|m| names.actors[m.actor].represents.or(own(m.actor)));
    }
    let of_state = has(&[
        "minist", "ambassador", "envoy", "representative", "delegate", "observer", "consul", "attorney",
        "prosecutor", "high commissioner", "charg", "emissary",
    ]);
    let led = |k| match k {
        ActorKind::State => of_state || has(&["president", "leader", "head", "government", "king"]),
        ActorKind::Organization | ActorKind::Body | ActorKind::Agency => !of_state,
        _ => false,
    };
    let fits = |a: usize| led(names.actors[a].kind) && !owner::is_un(doc, names, a);
    // "The European Union, in a statement read by its ambassador, X"
    let union = |a: usize| names.actors[a].is(ActorKind::Organization) && !owner::is_un(doc, names, a);
    // "The Eritrean government rejected the vote. Its spokesman, X:"
    let power = |a: usize| names.actors[a].is(ActorKind::State) && has(&["spokes"]);
    // "The Senate met. The government, its spokesman, X, said, was late."
    let governs = has(&["spokes"]) && title::governs(doc, doc.sent_of(at).from);
    let subject = (!governs).then(|| subject_before(doc, names, at)).flatten();
    let subject = subject.filter(|m| fits(m.actor) || of_state && union(m.actor) || power(m.actor));
    let of = |m| owner::speaks_for(doc, names, m, office.word);
    let state = || has(&["spokes"]).then(|| title::of_government_before(doc, names, at)).flatten();
    subject.map(of).or_else(state).or_else(|| last(names, at, NEAR, fits).map(of))
}

/// `the Foreign Minister`, `the special envoy for Myanmar`: by what the office itself says.
fn held(doc: &Doc<'_>, names: &Names, at: usize, office: Office, form: &str) -> Option<usize> {
    let role = &doc.lex.roles[office.word? as usize];
    let acts_for = role.acts_for;
    let told = general::organization(doc, names, at, form);
    if told.is_some() {
        return told;
    }
    if title::of_unknown_group(doc, names, office, form) {
        return None;
    }
    // "The special envoy for Myanmar": whom one is sent about is not whom one speaks for
    if acts_for == ActsFor::State && owner::sent_about(doc, names, office, form) {
        return doc.lex.known_by_key("UN").and_then(|k| names.known(k));
    }
    let commission = title::of_a_commission(doc, names, form);
    if commission.is_some() || title::of_nobody(doc, names, at, office, form) {
        return commission;
    }
    if let Some(envoy) = title::of_government(doc, at, office, form) {
        return state(doc, names, at, envoy);
    }
    by_kind(doc, names, at, office, role)
}

/// By the kind of what such an office acts for.
fn by_kind(doc: &Doc<'_>, names: &Names, at: usize, office: Office, role: &RoleWord) -> Option<usize> {
    let (form, leads) = (role.form.as_str(), role.leads);
    let has = |words: &[&str]| any_in(form, words);
    match role.acts_for {
        // "the high commissioner for human rights": of no state, whoever is told of
        _ if form.contains("high commissioner for") => {
            ["OHCHR", "UN"].iter().find_map(|key| names.known(doc.lex.known_by_key(key)?))
        }
        // An envoy in the Commonwealth, unless the article knows the one for human rights.
        _ if form == "high commissioner" => {
            let told = |key| doc.lex.known_by_key(key).and_then(|k| names.known(k));
            match (told("OHCHR"), told("HRC")) {
                (Some(rights), _) => Some(rights),
                // Before the rights council, without a land's adjective as in "Nigerian High Commissioner X"
                (None, Some(_)) if at == 0 || names.demonym_at(at - 1).is_none() => None,
                _ => state(doc, names, at, true),
            }
        }
        // "the council president"
        ActsFor::State if at > 0 && doc.has(at - 1, Class::BODYNOUN) && form.ends_with("president") => {
            led(doc, names, at, form)
        }
        // "said President X (Finland)": of the assembly where the members are told by their lands
        ActsFor::State if form.ends_with("president") && home_in_brackets(doc, names, at) => {
            led(doc, names, at, form)
        }
        // "Gov. Ned Lane": of a state of a federation.
        ActsFor::State if form == "gov." => None,
        ActsFor::State if form == "governor" && title::of_a_statehouse(doc, names) => None,
        // "was ruled out of order by the president, X", at a union's conference
        ActsFor::State if form == "president" && !doc.cap(at) && own_club(doc, names).is_some() => {
            own_club(doc, names)
        }
        // "President X said the university had no foreign policy": of no state
        ActsFor::State if has(&["president", "governor", "chancellor"]) && names.local() => None,
        ActsFor::State => {
            let envoy = has(&["ambassador", "envoy", "delegate", "representative", "consul"]);
            // `Britain, a sponsor with France, was blunter. "Never," said the deputy ambassador, X`
            let heads =
                |m: &&Mention| names.actors[m.actor].is(ActorKind::State) && doc.is_kind(m.to, Kind::Comma);
            let told = subject_before(doc, names, at).filter(heads).filter(|_| envoy);
            told.map(|m| m.actor)
                .or_else(|| own::state(doc, names, at))
                .or_else(|| state(doc, names, at, envoy))
                .or_else(|| {
                    // "The House passed it. President X", "The bill goes back to the Sejm. President X": a land's, of no house.
                    let house = |a: &usize| {
                        let entry = names.actors[*a].entry(doc.lex).filter(|k| k.domestic());
                        form == "president" && entry.is_some()
                    };
                    leads.then(|| led(doc, names, at, form)).flatten().filter(|a| !house(a))
                })
        }
        ActsFor::Court => court(doc, names, at),
        _ if leads => led(doc, names, at, form),
        // "community leader X": no party's
        ActsFor::Party if at > 0 && doc.any(at - 1, CIVIC) => None,
        ActsFor::Party => last(names, at, NEAR, |a| is_party(doc, names, a)).map(|m| m.actor),
        // "Enlargement Commissioner X told MEPs"
        ActsFor::Body if form == "commissioner" && doc.cap(at) => {
            let known = |key: &str| doc.lex.known_by_key(key).and_then(|k| names.known(k));
            // "Commissioner X said", of the African Commission that the article is on
            let own = || title::of_last_commission(names, at);
            known("EP").and(known("EU.COMMISSION")).or_else(|| spoken_in(doc, names, at)).or_else(own)
        }
        ActsFor::Body => spoken_in(doc, names, at),
        ActsFor::Organization
            if !has(&[
                "professor", "lawyer", "researcher", "bishop", "pastor", "father", "cardinal", "imam",
                "rabbi", "mufti", "priest",
            ]) =>
        {
            organization(doc, names, at, office, has(&["spokes"]))
        }
        _ => None,
    }
}

/// What a chair or speaker leads: the committee, body or organization last named, else the next one.
pub fn led(doc: &Doc<'_>, names: &Names, at: usize, form: &str) -> Option<usize> {
    let body = |k| k == ActorKind::Body;
    if form.contains("chair") || form.contains("ranking") {
        let committee = last(names, at, usize::MAX, |a| {
            let actor = &names.actors[a];
            let name = &actor.name;
            body(actor.kind)
                && (actor.entry(doc.lex).is_some_and(|k| k.role == "committee")
                    || ["ommittee", "ommission", "anel", "ouncil"].iter().any(|w| name.contains(w)))
        });
        if let Some(m) = committee {
            return Some(m.actor);
        }
    }
    // A speaker presides over a lower house, or the only one.
    if ["speaker", "comhairle", "llywydd"].iter().any(|w| form.contains(w)) {
        if let Some(house) = own::house(doc, names, at).or_else(|| acted_before(doc, names, at)) {
            return Some(house);
        }
        let lower =
            |a: usize| names.actors[a].entry(doc.lex).is_some_and(|k| matches!(k.role, "lower" | "single"));
        if let Some(m) = last(names, at, usize::MAX, lower) {
            return Some(m.actor);
        }
        // "A motion to refer it to the Committee on Law fell. Deputy Speaker X": of the house, not of its panel
        let house = |a: usize| {
            let actor = &names.actors[a];
            let panel = actor.entry(doc.lex).is_some_and(|k| k.role == "committee")
                || holds_in_any_case(&actor.name, &["committee", "commission", "panel"]);
            body(actor.kind) && !panel
        };
        if let Some(m) = last(names, at, usize::MAX, house) {
            return Some(m.actor);
        }
    }
    // "the country rapporteur": of no mission that was sent there
    let sent = |a: usize| {
        form.contains("rapporteur")
            && holds_in_any_case(&names.actors[a].name, &[" mission", "inquiry", "mechanism"])
    };
    // A rapporteur reports to a house or its committee, not to who governs or judges.
    if form.contains("rapporteur") {
        let house = |a: usize| {
            let governs = |k: &Known| matches!(k.role, "executive" | "court" | "council");
            body(names.actors[a].kind) && !sent(a) && !names.actors[a].entry(doc.lex).is_some_and(governs)
        };
        if let Some(m) = last(names, at, usize::MAX, house) {
            return Some(m.actor);
        }
    }
    if form.contains("speaker") || form.contains("chair") || form.contains("ranking") {
        return nearest(names, at, usize::MAX, body).or_else(|| next_in_sentence(doc, names, at, body));
    }
    let fits = |k| matches!(k, ActorKind::Body | ActorKind::Organization);
    let near = last(names, at, usize::MAX, |a| fits(names.actors[a].kind) && !sent(a)).map(|m| m.actor);
    near.or_else(|| next_in_sentence(doc, names, at, fits))
}

/// `who runs the archive`, `who leads the group`: the organization last named that the noun calls by a word of its name.
pub fn by_noun(doc: &Doc<'_>, names: &Names, at: usize) -> Option<usize> {
    let noun = doc.any(at, &["the", "that", "this"]).then_some(at + 1).filter(|i| names.free(*i))?;
    let ends = !matches!(doc.kind(noun + 1), Some(Kind::Word | Kind::Poss)) || doc.has(noun + 1, Class::CONJ);
    let any = doc.any(
        noun,
        &["group", "organisation", "organization", "charity", "ngo", "bloc", "caucus", "party", "federation"],
    );
    let word = doc.low(noun);
    let fits = |a: usize| {
        let actor = &names.actors[a];
        actor.is(ActorKind::Organization)
            && !owner::is_un(doc, names, a)
            && (any || actor.name.split(' ').any(|w| w.eq_ignore_ascii_case(word)))
    };
    last(names, at, NEAR, fits).filter(|_| ends).map(|m| m.actor)
}

/// The court last named, else the next one.
pub fn court(doc: &Doc<'_>, names: &Names, at: usize) -> Option<usize> {
    let fits = |a: usize| {
        let actor = &names.actors[a];
        actor.is(ActorKind::Body)
            && (actor.entry(doc.lex).is_some_and(|k| k.role == "court")
                || actor.name.contains("Court")
                || actor.name.contains("Tribunal"))
    };
    let next = || names.within(at, doc.sent_of(at).to).iter().take(12).map(|m| m.actor).find(|a| fits(*a));
    last(names, at, usize::MAX, fits).map(|m| m.actor).or_else(next)
}

/// `Rep. X said during a House session`, `on the Senate floor`: where a member speaks as one.
fn spoken_in(doc: &Doc<'_>, names: &Names, at: usize) -> Option<usize> {
    let sitting = &["floor", "session", "sitting", "debate", "hearing", "plenary", "chamber"];
    let spoken = |m: &&Mention| {
        let lead = m.from - usize::from(doc.has(m.from - 1, Class::DET));
        names.actors[m.actor].is(ActorKind::Body)
            && doc.any(lead.wrapping_sub(1), &["during", "in", "on", "at", "from"])
            && doc.any(m.to, sitting)
            && (at..lead).any(|i| doc.verb(i).is_some_and(|v| v.cue == Some(Cue::Say)))
    };
    names.within(at + 1, doc.sent_of(at).to).iter().find(spoken).map(|m| m.actor)
}

fn is_party(doc: &Doc<'_>, names: &Names, actor: usize) -> bool {
    let actor = &names.actors[actor];
    actor.is(ActorKind::Organization)
        && (actor.entry(doc.lex).is_some_and(|k| k.generic.iter().any(|g| g == "party"))
            || actor.name.contains("Party"))
}

fn minister(doc: &Doc<'_>, at: usize) -> bool {
    (at..at + 5).take_while(|i| doc.is_kind(*i, Kind::Word)).any(|i| doc.is(i, "minister"))
}

/// The state of a government's office or agency. Ministers are those at home unless the sentence is set elsewhere
/// (`In Beijing, Foreign Ministry spokesperson X`); an envoy is of the state last named.
pub fn state(doc: &Doc<'_>, names: &Names, at: usize, envoy: bool) -> Option<usize> {
    let sent = doc.sent_of(at);
    // "Deputy Foreign Minister X warned senators": the United States have none
    let american = |a: &Actor| a.entry(doc.lex).is_some_and(|k| k.iso3 == Some("USA"));
    let foreign = minister(doc, at) && names.actors.iter().any(american);
    let fits = |a: &usize| !(foreign && names.actors[*a].iso3.as_deref() == Some("USA"));
    let floor = sent.from.max(at.saturating_sub(NEAR));
    // "Speaking to reporters in Washington, Foreign Minister X": abroad
    let abroad = doc.is(sent.from, "speaking") && names.home.is_some();
    let mut named = None;
    for i in (floor..at).rev() {
        if doc.quoted(i) && (envoy || !doc.quoted(at)) {
            continue;
        }
        let here = match names.mention_at(i) {
            Some(m) => Some(m.actor).filter(|a| names.actors[*a].is(ActorKind::State)),
            // "His Israeli opposite number stayed away; Ambassador X"
            None if envoy && names.demonym_at(i).is_some() => {
                names.demonym_at(i).and_then(|d| names.known(d.known))
            }
            None if names.place_at(i) => {
                let place = names.places[names.places.partition_point(|p| p.1 <= i)];
                place.2.and_then(|k| names.known(k))
            }
            None => None,
        };
        let set = i > 0 && doc.any(i - 1, &["in", "from"]);
        if here.is_some_and(|a| envoy || set && !abroad && fits(&a)) {
            return here;
        }
        named = named.or(here);
    }
    // "Foreign Minister X welcomed the vote from San Jose"
    let from_home = (at..sent.to.min(at + 14)).find_map(|i| {
        let place = i > at && names.place_at(i) && doc.is(i - 1, "from");
        let known = names.places.get(names.places.partition_point(|p| p.1 <= i)).filter(|_| place)?.2?;
        names.known(known)
    });
    if from_home.is_some() && !envoy {
        return from_home;
    }
    let told = || {
        set_in(doc, names, at)
            .or_else(|| reacting::state(doc, names, at))
            .or_else(|| reacting::host(doc, names))
    };
    if let Some(state) = if envoy { None } else { told() } {
        return Some(state);
    }
    let state = |a: usize| names.actors[a].is(ActorKind::State) && fits(&a);
    // "We are not in Chad", somebody has said: not where the office is.
    let within = |reach: usize| {
        let near = names.mentions[..names.mentions.partition_point(|m| m.from < at)].iter().rev().take(40);
        let mut near = near.take_while(|m| at - m.from <= reach);
        near.find(|m| state(m.actor) && (doc.quoted(at) || !doc.quoted(m.from))).map(|m| m.actor)
    };
    let before = || within(80);
    let after = || next_in_sentence(doc, names, at, |k| k == ActorKind::State);
    let far = || within(400);
    // `The Indonesian embassy hailed it. "Fiji is a friend," ambassador X said`
    let posted = || {
        let end = names.mentions.partition_point(|m| m.from < at);
        let near = names.mentions[..end].iter().rev().take(20).take_while(|m| at - m.from <= 80);
        near.filter(|m| !doc.quoted(m.from)).find_map(|m| {
            let actor = &names.actors[m.actor];
            match actor.kind {
                ActorKind::State => Some(m.actor),
                ActorKind::Agency => actor.represents.filter(|r| names.actors[*r].is(ActorKind::State)),
                _ => None,
            }
        })
    };
    if envoy {
        posted().or_else(before).or(names.home).or_else(far)
    } else {
        // "MPs in Kampala asked the defence minister to leave Congo": no minister of Congo
        if names.home_unnamed && !foreign {
            return None;
        }
        let called = || reacting::british(doc, names, at);
        names
            .home
            .filter(fits)
            .or_else(called)
            .or(named.filter(fits))
            .or_else(before)
            .or_else(after)
            .or_else(far)
    }
}
