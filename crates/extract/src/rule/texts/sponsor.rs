//! Who stands behind a text: `drafted by the EU and Japan`, `Canada introduced the draft`, `a US-sponsored text`,
//! `South Korea joined some 60 others in sponsoring it`.
//!
//! | frame | example |
//! |---|---|
//! | passive | `tabled in June by A and B`, `put forward by A` |
//! | noun | `a motion by A`, `a draft from A`, `A's text`, `in the names of A and B` |
//! | relative | `which A and B had filed`, `the bill A wrote` |
//! | active | `A introduced the draft`, `A, presenting the text on behalf of B`, `gave notice of the motion` |
//! | apposition | `its sponsors, A and B`, `A, the bill's author` |

mod active;
mod called;
mod crowd;
mod group;
mod noun;
mod organ;
mod passive;
mod told;
mod urged;
mod who;

use crate::doc::Doc;
use crate::gate::{Gate, Pass, Shapes};
use crate::lexicon::{Class, Form, Step};
use crate::record::ActorKind;
use crate::token::Kind;
use crate::words::Words;

use super::list::ENVOYS;
use super::{mention, position};
use active::{active, first_of, negated};
use group::{along, behalf, stood_in};
use noun::{adjunct, by_noun, compound, owner};
pub use noun::{describes, of_states};
pub use organ::brings_motion;
use passive::{passive, past_number};
pub use told::{OPENS, PRESENTING, carries, places};
pub use who::person_beside;

/// Participles that name sponsors with `by`, beside the verbs of introducing.
static BY: Words = Words::of(&[
    "written", "authored", "championed", "promoted", "spearheaded", "backed", "offered", "prepared",
    "sponsored", "co-sponsored", "cosponsored", "tabled", "drafted", "introduced", "submitted", "brought",
    "presented", "proposed", "moved", "led", "penned", "initiated", "circulated", "forward", "filed",
    "seconded", "crafted", "pushed", "steered", "lodged", "laid", "signed", "piloted", "negotiated",
    "coauthored", "co-authored", "fathered", "formulated", "shepherded", "facilitated", "advanced",
    "fronted", "pre-filed", "masterminded", "concocted", "orchestrated", "engineered", "cooked", "placed",
    "drawn", "put", "worked", "carried", "revised", "supported", "sent", "co-signed", "cosigned",
]);

/// What those behind a text do besides introducing it.
static BEHIND: Words = Words::of(&[
    "wrote", "written", "authored", "championed", "promoted", "spearheaded", "seconded", "piloted",
    "fathered", "negotiated", "unveiled", "distributed", "deposited", "floated", "prepared", "co-authored",
    "co-wrote", "co-signed", "cosigned", "co-drafted",
]);

/// What goes with some of them: `drawn up by`, `put down by`.
static PARTICLES: Words = Words::of(&["up", "down", "out", "together"]);

/// What some of many are named behind: `by 30 states, among them A`.
const SOME: &[&str] = &["among", "including", "notably"];

/// A sponsor, the token that names it and the one that says what it did.
pub struct Told {
    pub actor: usize,
    pub tok: usize,
    pub cue: usize,
}

/// Sponsors named in a sentence.
pub fn in_sentence(doc: &Doc<'_>, from: usize, to: usize) -> Vec<Told> {
    let mut told: Vec<Told> = Vec::new();
    let mut adjuncts = Vec::new();
    for cue in doc.openings(from, to, Pass::Sponsor) {
        doc.gated(cue, Pass::Sponsor, || {
            let before = adjuncts.len();
            let mut out = Vec::new();
            if doc.quoted(cue) {
                said(doc, cue, to, &mut out);
            } else {
                let mut beside = Vec::new();
                at(doc, cue, from, to, &mut out, &mut beside);
                adjuncts.extend(beside.into_iter().map(|(actor, tok)| Told { actor, tok, cue }));
            }
            let found = !out.is_empty() || adjuncts.len() > before;
            told.extend(out.into_iter().map(|(actor, tok)| Told { actor, tok, cue }));
            found.then_some(())
        });
    }
    // "The envoy of Qatar, introducing the Syrian draft": what it is about.
    if told.is_empty() { adjuncts } else { told }
}

/// Adds the sponsors that the token `i` tells.
fn at(
    doc: &Doc<'_>,
    i: usize,
    from: usize,
    to: usize,
    out: &mut Vec<(usize, usize)>,
    adjuncts: &mut Vec<(usize, usize)>,
) {
    compound(doc, i, out);
    if let Some(start) = passive(doc, i, from, to).or_else(|| by_noun(doc, i, to)) {
        out.extend(who::after(doc, past_number(doc, start, to), to));
        // "by three lawmakers of the coalition, and by X"
        if let Some(by) = (start..to.min(start + 24)).find(|k| doc.is(*k, "and") && doc.is(k + 1, "by")) {
            out.extend(who::after(doc, by + 2, to));
        }
        // "was tabled by A, with B and C"
        group::beside(doc, start, to, out);
        behalf(doc, start, to, out);
        behalf(doc, i + 1, start, out);
        return;
    }
    owner(doc, i, from, out);
    adjunct(doc, i, from, adjuncts);
    active(doc, i, from, to, out);
    called::called(doc, i, from, to, out);
    crowd::crowd(doc, i, from, to, out);
    told::told(doc, i, from, to, out);
    urged::urged(doc, i, from, to, out);
}

/// `"This draft, tabled by the EU every year", said X`: told in a quotation, right behind the text.
fn said(doc: &Doc<'_>, i: usize, to: usize, out: &mut Vec<(usize, usize)>) {
    let made =
        doc.any(i, &["tabled", "drafted", "submitted", "sponsored", "introduced", "authored", "initiated"]);
    let near = (i.saturating_sub(4)..i).any(|k| doc.has(k, Class::TEXT) && doc.quoted(k));
    if !made || !near || !doc.is(i + 1, "by") {
        return;
    }
    // The list reads no names in quotations but those right at hand.
    let at = i + 2 + usize::from(doc.has(i + 2, Class::DET));
    let named = doc.names.mention_at(at).filter(|m| m.from == at && at < to);
    let who = |a: usize| !matches!(doc.names.actors[a].kind, ActorKind::Media | ActorKind::Body);
    out.extend(named.filter(|m| who(m.actor)).map(|m| (m.actor, m.from)));
}

fn who_at(doc: &Doc<'_>, i: usize, kind: ActorKind) -> bool {
    doc.names.mention_at(i).is_some_and(|m| doc.names.actors[m.actor].is(kind))
}

/// What is lodged and filed, and is no text that a house adopts.
const COMPLAINTS: &[&str] = &[
    "petition", "petitions", "complaint", "complaints", "lawsuit", "lawsuits", "suit", "suits", "appeal",
    "case", "charges", "application", "grievance",
];

/// What is brought in as texts are.
const PAPERS: &[&str] = &[
    "act", "it", "proposal", "report", "initiative", "ordinance", "version", "code", "communique",
    "communiqué",
];

/// Texts in some houses, and words that anybody says.
const STATEMENTS: &[&str] = &["statement", "appeal", "address"];

fn about_text(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    let drafted = doc.is(from, "as") && i == from + 1;
    if doc.among(from, &BY) || doc.is(i, "revised") || drafted {
        return true;
    }
    // "It follows a petition to the parliament lodged by A"
    let near = (from.max(i.saturating_sub(7))..i).rev().take_while(|k| !doc.is_kind(*k, Kind::Comma));
    let noun = near.into_iter().find(|k| doc.has(*k, Class::TEXT) || doc.any(*k, COMPLAINTS));
    if other_noun(doc, i, from) || noun.is_some_and(|k| doc.any(k, COMPLAINTS)) {
        return false;
    }
    // A participle after a comma goes with a noun further back.
    let back = i.saturating_sub(1 + usize::from(doc.is(i, "forward")));
    // "S. Res. 658, offered by A"
    let numbered = doc.digit(back.saturating_sub(1)) && back > from + 1;
    if doc.is_kind(back, Kind::Comma) && numbered {
        return true;
    }
    // "HR No. 1511 was filed by A"
    let paper = |k: usize| doc.any(k, &["no.", "no", "res.", "res", "bill", "file", "hr", "sr", "hb", "sb"]);
    if doc.has(back, Class::AUX) && numbered && (back.saturating_sub(4)..back - 1).any(paper) {
        return true;
    }
    let reach = if doc.is_kind(back, Kind::Comma) || doc.has(back, Class::AUX) { 30 } else { 14 };
    let lo = from.max(before_title(doc, i, from).saturating_sub(reach));
    // "Before acting on the draft, it rejected an amendment proposed by A", but "amended a draft by A"
    // "the Bill on Amendments to the Penal Code, initiated by A": of its title.
    let title = |k: usize| doc.cap(k) && k > 0 && doc.is(k - 1, "on");
    // "Wording offered by A was voted down"
    let words = |k: usize| k + 1 == i && doc.any(k, &["change", "changes", "language", "wording"]);
    let change = |k: usize| (doc.any(k, &["amendment", "amendments", "substitute"]) || words(k)) && !title(k);
    let last = (lo..i).rev().find(|k| change(*k) || doc.any(*k, &["resolution", "bill", "draft"]));
    if last.is_some_and(change) {
        return false;
    }
    // "The statement was initiated by A", "The effort was led by A"
    let short = i == from + 3 && doc.has(i - 1, Class::AUX);
    let stated =
        || doc.any(i - 2, STATEMENTS) && !doc.any(i, &["written", "prepared", "authored", "offered"]);
    if short && (stated() || doc.is(i, "led") && doc.among(i - 2, &noun::EFFORTS)) {
        return !doc.any(i, &["signed", "supported", "backed", "sent", "carried"]);
    }
    // "chose the one put forward by A"
    let one = doc.any(back, &["one", "ones", "that", "those"]);
    // "The first, tabled by A, was vetoed", "one on Chad, submitted by B"
    let before = back.saturating_sub(1);
    let told = |k: usize| {
        doc.any(
            k,
            &["one", "other", "another", "latter", "former", "version", "companion", "counterpart", "twin"],
        ) || crate::number::ordinal(doc, k).is_some()
    };
    let one =
        one || doc.is_kind(back, Kind::Comma) && (from.max(before.saturating_sub(3))..=before).any(told);
    // "The second (A/HRC/36/L.9) was presented by A", and no "second speaker"
    let nth = from + 1;
    let opens = doc.is(from, "the")
        && told(nth)
        && (doc.has(nth + 1, Class::AUX) || doc.is_kind(nth + 1, Kind::Open));
    let one = one || opens && doc.has(back, Class::AUX) && back < nth + 12;
    // "A supplementary item on X, introduced by A": a text by another name
    let item = |k: usize| {
        doc.is(k, "item") && k > from && doc.any(k - 1, &["supplementary", "emergency", "urgent", "urgency"])
    };
    one || (lo..i).any(|k| doc.has(k, Class::TEXT) || doc.any(k, PAPERS) || item(k) || mention::is_number(doc, k))
        || i <= from + 2
        // "introduced in May by A, a member of the ruling party, and co-sponsored by B"
        || doc.is(i - 1, "and") && (from.max(i.saturating_sub(24))..i).any(|k| doc.among(k, &BY))
}

/// `The bill, titled “An Act to Prohibit X”, was sponsored by`: where the quoted title right before the participle begins, else
/// the participle itself.
fn before_title(doc: &Doc<'_>, i: usize, from: usize) -> usize {
    let Some(last) = (from.max(i.saturating_sub(4))..i).rev().find(|k| doc.quoted(*k)) else { return i };
    let title = doc.toks[last].quote;
    (from..last).rev().find(|k| doc.toks[*k].quote != title).map_or(i, |k| k + 1)
}

/// `the case brought by Chad`, `at the urging of eight countries led by Peru`: the participle goes with a noun of its own,
/// which completes no text as in `a draft on the siege tabled by`.
fn other_noun(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    let plain = |k: usize| {
        doc.is_kind(k, Kind::Word)
            && !doc.cap(k)
            && doc.names.free(k)
            && !doc.has(
                k,
                Class::TEXT
                    .or(Class::PREP)
                    .or(Class::CONJ)
                    .or(Class::AUX)
                    .or(Class::ADVERB)
                    .or(Class::REL)
                    .or(Class::PRON),
            )
    };
    let noun = |k: usize| {
        plain(k) && doc.verb(k).is_none() && !doc.any(k, &["one", "ones", "version"]) && !doc.any(k, PAPERS)
    };
    if i < from + 3 || !noun(i - 1) {
        return false;
    }
    let lo = from.max(i.saturating_sub(6));
    let Some(det) = (lo..i - 1).rev().find(|k| doc.has(*k, Class::DET.or(Class::INDEF).or(Class::NUMBER)))
    else {
        return false;
    };
    let inside = (det + 1..i).all(|k| plain(k) || doc.cap(k) || !doc.names.free(k));
    let Some(lead) = det.checked_sub(1).filter(|l| *l >= from && inside) else { return false };
    let text = lead > from && doc.has(lead - 1, Class::TEXT);
    doc.verb(lead).is_some() || doc.is(lead, "of") && !text
}

/// `the Organization of American States (OAS)`: a short name behind the whole one.
fn is_short_name(doc: &Doc<'_>, m: &crate::names::Mention) -> bool {
    let open =
        m.from.checked_sub(1).filter(|k| doc.is_kind(*k, Kind::Open) && doc.is_kind(m.to, Kind::Close));
    let whole = open.and_then(|k| doc.names.mention_at(k.checked_sub(1)?));
    whole.is_some() && doc.names.actors[m.actor].is(ActorKind::Organization)
}

/// The actor before a verb: the nearest one that no preposition governs.
pub fn subject(doc: &Doc<'_>, verb: usize, from: usize) -> Option<(usize, usize)> {
    let mut i = verb;
    let floor = from.max(verb.saturating_sub(30));
    let mut fallback = None;
    while i > floor {
        i -= 1;
        if let Some(m) = doc.names.mention_at(i) {
            let before = m.from.checked_sub(1).filter(|b| *b >= from);
            let mut lead = before;
            while let Some(b) =
                lead.filter(|b| *b >= floor && (doc.has(*b, Class::DET) || doc.names.role_at(*b).is_some()))
            {
                lead = b.checked_sub(1);
            }
            let governed = lead.is_some_and(|b| {
                b >= from
                    && doc.any(
                        b,
                        &["of", "in", "to", "for", "from", "with", "at", "on", "against", "by", "under"],
                    )
            });
            let owns = doc.is_kind(m.to, Kind::Poss);
            // "X, a Phoenix Democrat, sponsored the bill": X; "the Council of the African Union (AU) adopted": the Council.
            let aside = who::tells_party(doc, m, from) && (m.to..verb).any(|k| doc.is_kind(k, Kind::Comma));
            if aside || is_short_name(doc, m) {
                i = m.from;
                continue;
            }
            if !governed && !owns && !doc.names.actors[m.actor].is(ActorKind::Media) {
                return Some((m.actor, m.from));
            }
            // "After it was blocked by Russia, the members put forward a draft": no agent of another verb.
            let agent = lead.is_some_and(|b| b >= from && doc.is(b, "by"));
            if fallback.is_none() && !owns && !agent {
                fallback = Some((m.actor, m.from));
            }
            i = m.from;
            continue;
        }
        if doc.is_kind(i, Kind::Semicolon) || doc.is_kind(i, Kind::Mark) {
            break;
        }
    }
    fallback
}
