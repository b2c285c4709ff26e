//! A people's name that stands for its state, by what follows: `the Chinese delegation`, `a Brazilian draft`.

use super::person::PORTFOLIOS;
use crate::doc::Doc;
use crate::lexicon::{Class, Form, Step};
use crate::token::Kind;

/// `The British and French | have circulated a draft`, `the Chinese vetoed it`: a people that does what only states do.
pub(super) fn acts_in_a_body(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    let joined = from > 2 && doc.is(from - 1, "and") && doc.cap(from - 2);
    let the = from - if joined { 3 } else { usize::from(from > 0) };
    let aside = |k: &usize| doc.has(*k, Class::AUX.or(Class::ADVERB));
    let verb = (to..to + 3).find(|k| !aside(k)).unwrap_or(to);
    let step = matches!(doc.step(verb), Some(Step::Introduce | Step::Veto | Step::Withdraw));
    doc.is(the, "the") && doc.form(verb).has(Form::PAST) && (step || doc.is(verb, "abstained"))
}

/// What a state puts forward, or stops, in a body.
const PUT_FORWARD: &[&str] = &[
    "draft", "drafts", "resolution", "motion", "proposal", "proposals", "initiative", "amendment",
    "amendments", "request", "text", "paper", "veto", "vetoes", "abstention", "objection", "objections",
];

/// `a three-page Brazilian draft`, `the Russian veto`
pub(super) fn put_forward(doc: &Doc<'_>, at: usize) -> bool {
    let noun = at + usize::from(doc.any(at, &["rival", "counter", "revised", "joint", "own", "sponsored"]));
    doc.any(noun, PUT_FORWARD) || doc.begins(noun, "counter") && doc.has(noun, Class::TEXT)
}

/// Those who bear arms for a state, or rule it by them.
const ARMS: &[&str] = &[
    "army", "military", "forces", "police", "junta", "soldiers", "navy", "generals", "gendarmes",
    "gendarmerie",
];

/// `the Chinese delegation`, `Iranian officials`; not `Syrian refugees`.
pub(super) fn names_government(doc: &Doc<'_>, at: usize) -> bool {
    // "the Russian invasion of Ukraine": what only a state does.
    if doc.any(
        at,
        &[
            "invasion", "aggression", "annexation", "atrocities", "occupation", "settlements", "blockade",
            "offensive",
        ],
    ) {
        return true;
    }
    // "the Russian war in Chechnya", but "Serbian war crimes"
    if doc.is(at, "war") && doc.any(at + 1, &["on", "in", "against"]) {
        return true;
    }
    // "condemns the Burmese army", "Syrian security forces": the arms of a state
    let arm =
        at + usize::from(doc.any(at, &["armed", "security", "secret", "riot", "military"]) && !doc.cap(at));
    if doc.any(at, ARMS) || doc.any(arm, ARMS) || doc.seq(at, &["air", "force"]) {
        return true;
    }
    if put_forward(doc, at) {
        return true;
    }
    // "the Israeli U.N. ambassador"
    let sent = doc.any(at, &["u.n.", "un"]) && doc.has(at + 1, Class::OFFICIAL);
    let at = at + usize::from(sent);
    let skip = usize::from(doc.any(
        at,
        &[
            "senior", "top", "former", "new", "deputy", "permanent", "acting", "chief", "human", "state",
            "alternate", "vice", "assistant", "outgoing",
        ],
    ));
    let skip = skip + usize::from(skip == 1 && doc.is(at + 1, "rights"));
    // "the Chilean justice minister", "Kenyan Home Affairs Secretary X"
    let what_for = (at + skip..at + skip + 5).take_while(|i| doc.among(*i, &PORTFOLIOS) || doc.is(*i, "and"));
    let minister = at + skip + what_for.count();
    if minister > at + skip && doc.any(minister, &["minister", "ministers", "ministry", "minister's"]) {
        return true;
    }
    doc.has(at + skip, Class::OFFICIAL) && doc.toks.get(at + skip).is_some_and(|t| t.kind == Kind::Word)
}
