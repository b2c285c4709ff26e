//! What the title itself says of whom one speaks for: an office of the United Nations, the government, nobody that is named.

use super::super::super::Names;
use super::super::Office;
use super::{NEAR, last};
use crate::doc::Doc;
use crate::lexicon::Class;
use crate::record::ActorKind;
use crate::token::Kind;

/// What somebody may lead that adopts no text.
const CLUBS: &[&str] = &[
    "union", "association", "society", "federation", "club", "company", "university", "college", "church",
    "bar", "foundation", "charity", "trust", "bank", "league", "firm",
];

/// `Special Rapporteur on torture`: of the regional commission that the article knows, else of the United Nations.
pub(super) fn of_a_commission(doc: &Doc<'_>, names: &Names, form: &str) -> Option<usize> {
    if !matches!(form, "special rapporteur" | "independent expert") {
        return None;
    }
    let known = |key: &&str| doc.lex.known_by_key(key).and_then(|k| names.known(k));
    ["ACHPR", "IACHR", "UN", "OHCHR", "HRC"].iter().find_map(known)
}

/// Of a party that the text may not tell, or of a club that the article names nowhere.
pub(super) fn of_nobody(doc: &Doc<'_>, names: &Names, at: usize, office: Office, form: &str) -> bool {
    // "Opposition leader X", "Minority Spokesperson on Justice X"
    let side = (at.saturating_sub(1)..at + 2).any(|k| doc.any(k, &["opposition", "minority", "shadow"]));
    if form == "opposition leader" || side && any_in(form, &["spokes", "minister", "secretary"]) {
        return true;
    }
    // "The employers' spokesperson, Ana Roe", after another group
    let many = |p: usize| {
        let noun = Class::ORGNOUN.or(Class::BODYNOUN).or(Class::AGENCYNOUN).or(Class::MEMBER);
        p > 0
            && doc.is_kind(p, Kind::Poss)
            && doc.ends(p - 1, "s")
            && !doc.cap(p - 1)
            && !doc.has(p - 1, noun)
    };
    if office.role.is_some_and(|(from, _)| from > 0 && many(from - 1)) {
        return true;
    }
    // "a former ethics minister", "ex-president X": whoever held an office acts for nobody by it
    let held =
        |k: usize| doc.any(k, &["former", "ex", "onetime", "erstwhile", "retired"]) || doc.begins(k, "ex-");
    let role = office.role.unwrap_or((at, at + 1));
    if (role.0.saturating_sub(1)..role.1).any(held) {
        return true;
    }
    // "Dockers' union president X", "Unifor national president X": of a club, or of a name nobody knows
    let leads = office.word.is_some_and(|w| doc.lex.roles[w as usize].leads);
    if leads && office.role.is_some_and(|(from, _)| of_unknown(doc, names, from)) {
        return true;
    }
    // "the chairman of the rugby union"
    leads
        && office.role.is_some_and(|(from, to)| {
            (from + 1..to).find(|k| doc.is(*k, "of")).is_some_and(|of| {
                let known = |k: usize| !names.free(k) || doc.has(k, Class::BODYNOUN);
                doc.any(to - 1, CLUBS) && !(of + 1..to).any(known)
            })
        })
}

/// Does the article tell of the house of an American state, whose governor is meant?
pub(super) fn of_a_statehouse(doc: &Doc<'_>, names: &Names) -> bool {
    let region = |key: &str| key.strip_prefix("US.").is_some_and(|k| k.as_bytes().get(2) == Some(&b'.'));
    names.actors.iter().any(|a| a.entry(doc.lex).is_some_and(|k| region(&k.key)))
}

/// Does a club, or a name that the reader does not know, stand before the office at `at`?
fn of_unknown(doc: &Doc<'_>, names: &Names, at: usize) -> bool {
    let sent = doc.sent_of(at).from;
    let wide = &["national", "general", "provincial", "regional", "federal"];
    let Some(last) = at.checked_sub(1 + usize::from(at > 0 && doc.any(at - 1, wide))).filter(|k| *k >= sent)
    else {
        return false;
    };
    let known = Class::BODYNOUN.or(Class::AGENCYNOUN).or(Class::OFFICIAL).or(Class::MEMBER).or(Class::ADVERB);
    let clubs = last > sent
        && doc.any(last, CLUBS)
        && (doc.owns(last - 1) || doc.is_kind(last - 1, Kind::Word) && !doc.has(last - 1, Class::DET));
    let stranger = doc.cap(last)
        && doc.is_kind(last, Kind::Word)
        && names.free(last)
        && !doc.has(last, known.or(Class::DET).or(Class::PREP).or(Class::CONJ).or(Class::VERB))
        && names.demonym_at(last).is_none()
        && !names.place_at(last)
        && (last > sent || at > last + 1);
    clubs && names.free(last) || stranger
}

/// Of the state's government, by what stands with the office; is it an envoy's?
pub(super) fn of_government(doc: &Doc<'_>, at: usize, office: Office, form: &str) -> Option<bool> {
    // "the government Chief Whip, X", "Presidency spokesman X"
    let governs =
        at > 0 && doc.any(at - 1, &["government", "presidency", "presidential", "palace", "cabinet"]);
    if governs && any_in(form, &["spokes", "whip", "press secretary"]) {
        return Some(false);
    }
    let (from, to) = office.role?;
    // "Justice secretary X": a minister
    let general = &["general", "executive", "national", "party", "first", "press", "joint"];
    if form == "secretary" && to == from + 2 && !doc.any(from, general) {
        return Some(false);
    }
    // "the leader of the delegation, X"
    let sent = (from..to).any(|k| doc.is(k, "delegation"));
    (sent && any_in(form, &["leader", "head", "chief", "chair"])).then_some(true)
}

pub(super) fn any_in(form: &str, words: &[&str]) -> bool {
    words.iter().any(|w| form.contains(w))
}

/// `a spokeswoman for the Gambella regional authorities`: of somebody whom the article's names do not hold.
pub(super) fn of_unknown_group(doc: &Doc<'_>, names: &Names, office: Office, form: &str) -> bool {
    let Some((from, to)) = office.role.filter(|_| form.contains("spokes")) else { return false };
    let of = (from..to).find(|k| doc.any(*k, &["for", "of"]));
    of.is_some_and(|of| {
        let first = of + 1 + usize::from(doc.has(of + 1, Class::DET));
        first < to
            && doc.cap(first)
            && (first..to).all(|k| names.mention_at(k).is_none() && names.demonym_at(k).is_none())
    })
}

/// `The government looked away. "Never," said its spokesperson, X`: the state whose government has been told of.
pub(super) fn of_government_before(doc: &Doc<'_>, names: &Names, at: usize) -> Option<usize> {
    let sent = doc.sent_of(at);
    let before = if sent.from > 0 { doc.sent_of(sent.from - 1).from } else { 0 };
    if !governs(doc, sent.from) && !governs(doc, before) {
        return None;
    }
    let state = |a: usize| names.actors[a].is(ActorKind::State);
    names.home.or_else(|| last(names, at, 4 * NEAR, state).map(|m| m.actor))
}

/// Does the government, no further told, head what begins here? `The government of Chad` says whose it is.
pub(super) fn governs(doc: &Doc<'_>, from: usize) -> bool {
    let ruler = doc.any(from + 1, &["government", "junta", "regime", "kingdom", "authorities"]);
    doc.is(from, "the") && ruler && !doc.is(from + 2, "of")
}

/// The commission that was named last.
pub(super) fn of_last_commission(names: &Names, at: usize) -> Option<usize> {
    let seat = |a: usize| names.actors[a].is(ActorKind::Body) && names.actors[a].name.contains("Commission");
    last(names, at, usize::MAX, seat).map(|m| m.actor)
}
