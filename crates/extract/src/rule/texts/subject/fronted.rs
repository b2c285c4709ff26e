//! States told apart from the text's phrase: `On Eritrea, the vote was closer`; by a people or a place; by whom something is done.

use super::{end_of_list, held, listed, names_state};
use crate::doc::Doc;
use crate::lexicon::Class;
use crate::record::ActorKind;
use crate::token::Kind;
use crate::words::Words;

/// `On Eritrea, the vote was closer`, `As for Mali, `, `Turning to Chad, `, `Tibet: the House called on`: the states that a
/// sentence, or the paragraph it stands in, says from the start that it is about.
pub fn fronted(doc: &Doc<'_>, from: usize) -> Vec<usize> {
    let own = opens_on(doc, from);
    if !own.is_empty() {
        return own;
    }
    let first = doc.opening_of(from);
    if first == from { own } else { opens_on(doc, first) }
}

/// `Turning to Chad, the Council adopted a resolution`: the same of the sentence alone, by more than a name. `CHENNAI: The
/// Assembly` tells where.
pub fn turns_to(doc: &Doc<'_>, from: usize) -> Vec<usize> {
    let named = doc.names.mention_at(from).is_some() || held(doc, from).is_some();
    if named { Vec::new() } else { opens_on(doc, from) }
}

fn opens_on(doc: &Doc<'_>, from: usize) -> Vec<usize> {
    let phrase = match doc.low(from) {
        "on" | "regarding" | "concerning" => 1,
        "as" if doc.is(from + 1, "for") => 2,
        "turning" | "moving" | "coming" | "passing" if doc.any(from + 1, &["to", "on"]) => {
            2 + usize::from(doc.is(from + 2, "to"))
        }
        "next" | "then" if doc.any(from + 1, &["came", "was"]) => 2,
        "in" if doc.seq(from + 1, &["the", "case", "of"]) => 4,
        _ => 0,
    };
    let at = from + phrase + usize::from(doc.has(from + phrase, Class::DET));
    let named = doc.names.mention_at(at).filter(|m| m.from == at && names_state(doc, m));
    let (state, next) = match named {
        Some(m) => (m.actor, m.to),
        None => match held(doc, at) {
            Some(state) => (state, at + 1),
            None => return Vec::new(),
        },
    };
    let end = end_of_list(doc, next);
    // "On Bolivia the Assembly appealed to"
    let house =
        || doc.has(end, Class::DET) && doc.names.mention_at(end + 1).is_some_and(|m| m.from == end + 1);
    let closes = match phrase {
        0 => doc.is_kind(end, Kind::Colon),
        _ if doc.any(from, &["next", "then"]) => doc.is_kind(end, Kind::Colon),
        _ => doc.is_kind(end, Kind::Comma) || house(),
    };
    if closes { listed(doc, state, next) } else { Vec::new() }
}

/// `Russia vetoed a resolution deploring its invasion of Ukraine`, `Iran was condemned by the committee, which adopted a resolution on its
/// rights record`: the state that the sentence opens with.
pub(super) fn own_deeds(doc: &Doc<'_>, from: usize) -> Option<usize> {
    const DEEDS: &[&str] = &[
        "record", "records", "abuses", "crackdown", "conduct", "invasion", "treatment", "violations",
        "policies", "practices", "war", "repression", "actions", "behaviour", "behavior", "use", "handling",
        "executions",
    ];
    let deed = || (from + 2..from + 6).any(|k| doc.any(k, DEEDS));
    let lead = doc.ends(from, "ing") || doc.any(from, &["on", "over", "about", "against"]) && deed();
    let its = lead && doc.any(from + 1, &["its", "their"]) && !doc.is(from + 2, "own");
    let open = doc.sent_of(from).from;
    let lead = open + usize::from(doc.has(open, Class::DET));
    let m = doc.names.mention_at(lead).filter(|m| its && m.from == lead && names_state(doc, m))?;
    (!doc.is_kind(m.to, Kind::Poss) && !doc.cap(m.to)).then_some(m.actor)
}

/// `an end to the blockade of Cuba by the United States`, `the situation in Ukraine stemming from the Russian aggression`: who does
/// it, named behind whom it is done to.
pub(super) fn doer(doc: &Doc<'_>, next: usize) -> Option<usize> {
    let follows = doc.any(next, &["stemming", "resulting", "arising"]) && doc.is(next + 1, "from");
    if !follows && !doc.is(next, "by") {
        return None;
    }
    let at = next + 1 + usize::from(follows);
    let at = at + usize::from(doc.has(at, Class::DET));
    let named = doc.names.mention_at(at).filter(|m| m.from == at && names_state(doc, m));
    named.map(|m| m.actor)
}

/// `Ukrainian children forcibly transferred to Russia`, `Korean refugees deported by China`: who took those the adjective at `i`
/// tells of, or holds them.
pub(super) fn holder(doc: &Doc<'_>, i: usize) -> Option<usize> {
    static TAKEN: Words = Words::of(&[
        "transferred", "deported", "taken", "abducted", "kidnapped", "held", "detained", "imprisoned",
        "jailed", "captured", "removed", "relocated", "repatriated", "returned", "displaced", "killed",
        "tortured",
    ]);
    let word = |k: usize| doc.is_kind(k, Kind::Word) && doc.names.free(k) && !doc.has(k, Class::PREP);
    let verb = (i + 2..i + 6).find(|k| doc.among(*k, &TAKEN)).filter(|v| (i + 1..*v).all(word))?;
    let small = |k: &usize| !doc.is_kind(*k, Kind::Comma) && !doc.is_kind(*k, Kind::Stop);
    let by = (verb + 1..verb + 7).take_while(small).find(|k| doc.any(*k, &["by", "to", "in", "into"]))?;
    let at = by + 1 + usize::from(doc.has(by + 1, Class::DET));
    let named = doc.names.mention_at(at).filter(|m| m.from == at && names_state(doc, m));
    named.map(|m| m.actor)
}

/// `by Assad's forces`, `under Mugabe's government`: the state of the ruler whose arm or government is named.
pub(super) fn ruled_by(doc: &Doc<'_>, m: &crate::names::Mention) -> Option<usize> {
    const ARMS: &[&str] = &[
        "government", "regime", "forces", "troops", "army", "military", "police", "junta", "administration",
    ];
    let actor = &doc.names.actors[m.actor];
    let state = actor.represents.filter(|r| doc.names.actors[*r].is(ActorKind::State))?;
    let owned = doc.is_kind(m.to, Kind::Poss) && (m.to + 1..m.to + 3).any(|k| doc.any(k, ARMS));
    (actor.is(ActorKind::Person) && owned).then_some(state)
}

/// `the mandate of the Commission of Inquiry on Burundi`: the state that a body is called after which looks into it.
pub(super) fn looked_into(doc: &Doc<'_>, m: &crate::names::Mention) -> Option<usize> {
    let body = &doc.names.actors[m.actor];
    let inquiry = || body.entry(doc.lex).is_some_and(|e| matches!(e.role, "committee" | "court"));
    if !body.is(ActorKind::Body) || !inquiry() {
        return None;
    }
    let called = doc.slice(m.from, m.to);
    let states = doc.names.actors.iter().enumerate().filter(|(_, a)| a.is(ActorKind::State));
    // "South Sudan", not "Sudan"
    let ends = |name: &str| {
        let lead = called.strip_suffix(name).map(str::trim_end);
        lead.is_some_and(|l| [" on", " for", " in", " the"].iter().any(|w| l.ends_with(w)))
    };
    states.filter(|(_, a)| ends(&a.name)).max_by_key(|(_, a)| a.name.len()).map(|(i, _)| i)
}

/// `backing Senegal's case against Chad`: does a mark of possession stand at `mark`, and behind it what is brought against another?
pub(super) fn sues(doc: &Doc<'_>, mark: usize) -> bool {
    const CASES: &[&str] = &["case", "lawsuit", "suit", "complaint", "claim", "application", "charges"];
    // but "Chad's fraud case against a banker"
    let state = |k: usize| doc.names.mention_at(k).is_some_and(|m| names_state(doc, m));
    let whom = |k: usize| state(k + usize::from(doc.has(k, Class::DET)));
    let brought = |k: usize| doc.any(k, CASES) && doc.is(k + 1, "against") && whom(k + 2);
    doc.owns(mark) && (mark + 1..mark + 4).any(brought)
}
