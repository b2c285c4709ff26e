//! What the members of a house say in a text: `MEPs urge`, `Leicester councillors have called on`.

use super::at::At;
use super::fits::{body_speaks, bygone};
use super::frame::acts_on;
use super::govern::{Group, LEAD};
use super::loose::orders;
use super::subject::{self, Found};
use super::verb::Verb;
use super::whose::near;
use super::{lead, start, whose};
use crate::doc::Doc;
use crate::lexicon::{Class, Form, Known};
use crate::reading::Texts;
use crate::record::{Force, ResolutionKind, Stage};
use crate::token::Kind;
use crate::words::Words;

/// Those who are only some of a house.
const PARTS: &[&str] = &["opposition", "other", "some", "several", "many", "few", "dozens", "individual"];

/// `MEPs urge`, `the ministers condemned`
pub fn by_members(at: &At<'_>, group: &Group, found: Found) -> Option<usize> {
    let At { doc, texts, i, verb, from, to, section, last, .. } = *at;
    let Group { p, form, modal, .. } = *group;
    // "resolved, by acclamation, that"
    let next = start::over(doc, i + 1, to);
    let resolves = verb.force == Force::Decides && doc.any(next, &["to", "that"]);
    // "Other MEPs say": not the house
    let whole = !doc.any(from, &["other", "some", "many", "most", "several", "few", "both"]);
    let speaks = verb.speaks || resolves || doc.is(next, "that") || whole && holds(at, form);
    // "recommended that all Members recall": they are told to.
    let told = (from..found.start).rev().take(4).any(|k| doc.is(k, "that") || whose::occasion(doc, k));
    let house = lead::names_house(doc, texts, found.start, p);
    let beside = house || subject::before_date(doc, p, from) == found.start;
    // "Opposition lawmakers called on the government to": a part of the house, and no text of it
    // "Two deputies asked that the vote be put off"
    // but "By 83 votes to 14 lawmakers called on", "All 50 senators urged"
    let whole = |k: usize| doc.any(k, &["to", "against", "all"]) || doc.is_kind(k, Kind::Dash);
    let counted = found.start > from && crate::number::cardinal(doc, found.start - 1).is_some();
    let counted = counted && !(found.start > from + 1 && whole(found.start - 2));
    let part = (counted || (from..=p.min(from + 6)).any(|k| doc.any(k, PARTS))) && !resolves;
    if !speaks || told || part || !body_speaks(at, None, form, modal) || !beside {
        return None;
    }
    // "The ministers also called on": they have been told of.
    let more = (p + 1..i).any(|k| doc.any(k, &["also", "further", "likewise"]));
    let lead = house && (resolves || doc.para_of(from) < LEAD);
    let named = more || last.is_some() || lead || !texts.within(from, to).is_empty();
    let own = whose::house(doc, texts, found.start, (from, to), i);
    let text = || {
        // "whose members had already urged it in 2020, by 305 to 1"
        let counted = at.ruled.filter(|_| verb.speaks && form.has(Form::PAST)).or(at.beside);
        let text = own.or(counted).or_else(|| near(doc, texts, i, from, to, section));
        text.filter(|r| !whose::elsewhen(doc, texts, *r, (from, i)))
    };
    if form == Form::BASE || named {
        return text();
    }
    // "Leicester councillors have called on": the article's lead tells what they carried.
    let opens = doc.para_of(from) < LEAD && found.start <= from + 2 && !modal;
    text().filter(|r| opens && carried(texts, *r))
}

/// Has the text been carried?
pub fn carried(texts: &Texts, text: usize) -> bool {
    let stage = texts.resolutions[text].stage;
    matches!(
        stage,
        Stage::Adopted
            | Stage::PassedChamber
            | Stage::PassedLegislature
            | Stage::CommitteeApproved
            | Stage::Enacted
    )
}

/// `MEPs reject the results of the election`: what the text says, while `rejected two amendments` is done to a text.
pub(super) fn rejects_a_claim(doc: &Doc<'_>, i: usize) -> bool {
    static DECIDED: Words = Words::of(&[
        "amendment", "amendments", "proposal", "proposals", "request", "requests", "bid", "move", "attempt",
        "effort", "veto", "it", "them", "this", "that", "both", "all",
    ]);
    let open = |k: &usize| doc.is_kind(*k, Kind::Word) || doc.is_kind(*k, Kind::Poss);
    let mut object = (i + 1..i + 7).take_while(open).take_while(|k| !doc.has(*k, Class::PREP)).peekable();
    doc.verb(i).is_some_and(|v| v.lemma == "reject")
        && !doc.form(i).has(Form::PAST)
        && object.peek().is_some()
        && !object.any(|k| doc.has(k, Class::TEXT.or(Class::TEXTS)) || doc.among(k, &DECIDED))
}

/// What only a decision does: `The Union last night barred the men who rule Guinea from travelling`, where an article begins.
pub(super) fn rules_in_lead(at: &At<'_>, actor: Option<usize>) -> bool {
    const RULES: &[&str] = &[
        "barred", "banned", "outlawed", "abolished", "suspended", "expelled", "froze", "stripped",
        "scrapped", "legalised", "legalized", "criminalised", "criminalized", "prohibited", "lifted",
    ];
    // "The Council suspends Niger from its activities"
    const NOW: &[&str] = &[
        "bars", "bans", "outlaws", "abolishes", "suspends", "expels", "freezes", "strips", "scraps",
        "legalises", "legalizes", "criminalises", "criminalizes", "prohibits", "lifts",
    ];
    let At { doc, i, .. } = *at;
    let rules = doc.any(i, NOW) && !orders(doc, i, false) || doc.any(i, RULES) && doc.para_of(i) < LEAD;
    actor.is_some() && rules && acts_on(doc, i) && !bygone(doc, i)
}

/// `decided by 20 to 4 to reject the amendment`, `decided to hold a debate`, where `next` follows the verb and its asides.
pub(super) fn decides_work(doc: &Doc<'_>, i: usize, next: usize) -> bool {
    let does = next + 1;
    let decides = doc.verb(i).is_some_and(|v| v.lemma == "decide");
    // "decided not even to consider the draft"
    if decides && crate::rule::texts::act::not_to_act(doc, next) {
        return true;
    }
    let decided = doc.is(next, "to") && decides;
    let text = || (does + 1..does + 5).any(|k| doc.has(k, Class::TEXT));
    // "decided by 74 to 69 to take no action on the draft"
    let idle = doc.is(does, "take") && doc.is(does + 1, "no") && doc.any(does + 2, &["action", "decision"]);
    decided && (idle || orders(doc, does, false) || doc.step(does).is_some() && text())
}

/// `condemn the junta's decision to dissolve all parties`, `deplore the new law`: what a resolution blames is no resolution,
/// whatever text the words at `at` were taken for.
pub(super) fn blames_deed(doc: &Doc<'_>, texts: &Texts, verb: Verb, at: usize) -> bool {
    static DEEDS: Words = Words::of(&[
        "decision", "decisions", "law", "laws", "bill", "act", "legislation", "decree", "vote", "move",
        "amendments",
    ]);
    let own = texts.at(at).map(|r| texts.resolutions[r].kind);
    let speaks = own.is_some_and(|k| matches!(k, ResolutionKind::Resolution | ResolutionKind::Declaration));
    let noun = (at..at + 5).take_while(|k| texts.at(*k).is_some()).find(|k| doc.has(*k, Class::TEXT));
    speaks
        && matches!(verb.force, Force::Condemns | Force::Concerned)
        && noun.is_some_and(|k| doc.among(k, &DEEDS))
}

/// `MEPs say the trial was a farce`, `Parliament believes that`: a house's view, told in the present, is its text's.
pub(super) fn holds(at: &At<'_>, form: Form) -> bool {
    let At { doc, i, verb, .. } = *at;
    let next = i + 1 + usize::from(doc.is(i + 1, "that"));
    let present = !form.has(Form::PAST) && form.0 & (Form::THIRD.0 | Form::BASE.0) != 0;
    present
        && verb.known
        && doc.any(
            i,
            &[
                "say", "says", "believe", "believes", "think", "thinks", "describe", "describes", "regard",
                "regards",
            ],
        )
        && doc.toks[i].quote == 0
        && (doc.has(next, Class::DET.or(Class::POSS).or(Class::INDEF))
            || doc.names.mention_at(next).is_some())
}

/// `the Assembly | would note`: does a body of states speak?
pub(super) fn of_states(doc: &Doc<'_>, at: usize) -> bool {
    let known = doc.names.actor_at(at).and_then(|a| doc.names.entry(doc.lex, a));
    known.is_some_and(Known::of_states)
}
