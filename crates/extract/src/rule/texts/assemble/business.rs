//! What a count was taken on, where no noun of changes or motions says so: pieces of a text, urgency, the choice between drafts.

mod asks;

use super::*;
use crate::rule::texts::mention::closes_debate;
pub(super) use asks::{asked_before, asks_for, failed_to, stops_debate};

/// What members put to their house, be it on a text or on the way of proceeding: `but the motion failed`.
pub(super) const MOTIONS: &[&str] = &["motion", "request", "proposal"];

/// Pieces of a text.
pub(super) const PIECES: &[&str] = &[
    "paragraph", "paragraphs", "clause", "clauses", "phrase", "phrases", "word", "words", "wording",
    "sentence", "sentences", "reference", "references", "passage", "line", "lines", "language",
    "subparagraph",
];

/// What is done to a piece of a text.
const TREATED: &[&str] = &[
    "cut", "deleted", "struck", "removed", "dropped", "added", "inserted", "replaced", "softened", "knocked",
    "preferred", "reworded", "taken", "excised", "restored", "swapped", "diluted", "tightened",
];

/// `after a phrase on bayonets had been cut by 16 against 14`, `Brazil's language being preferred by 12 votes to six`: a count
/// of its own on a piece of the text.
pub(super) fn piece_changed(doc: &Doc<'_>, tally: &Tally, from: usize) -> bool {
    let lo = from.max(tally.from.saturating_sub(12));
    let treated = (lo..tally.from).rev().find(|k| {
        doc.any(*k, TREATED) && *k > from && doc.any(*k - 1, &["been", "being", "was", "were", "got"])
    });
    // "The call for sanctions was dropped before the vote and the text passed by 80 to 20": the count is the text's
    let whole = |t: usize| {
        (t + 1..tally.from)
            .any(|k| doc.has(k, Class::TEXT) && (k + 1..tally.from).any(|v| doc.step(v).is_some()))
    };
    treated
        .filter(|t| !whole(*t))
        .is_some_and(|t| (from.max(t.saturating_sub(12))..t).any(|k| doc.any(k, PIECES) || demand(doc, k)))
}

/// `a call for sanctions`, `the demand for an inquiry`, `a mention of Taiwan`: what a text says, by the noun for it; but `its appeal to the
/// court`, `the demand for oil`.
fn demand(doc: &Doc<'_>, k: usize) -> bool {
    let says = match doc.low(k) {
        "call" | "appeal" => doc.any(k + 1, &["for", "on"]),
        "demand" | "request" => doc.is(k + 1, "for") && doc.has(k + 2, Class::DET.or(Class::INDEF)),
        "mention" | "condemnation" => doc.is(k + 1, "of"),
        _ => false,
    };
    says && k > 0 && doc.has(k - 1, Class::DET.or(Class::INDEF))
}

/// `The double-urgency was approved with 192 ayes`, `a request for urgency`: how fast a text is dealt with.
pub(super) fn urgency(doc: &Doc<'_>, tok: usize, from: usize) -> bool {
    let low = |k: usize| doc.ends(k, "urgency") && !doc.any(k + 1, &["of", "to"]);
    (from.max(tok.saturating_sub(5))..tok).any(low)
}

/// `approved urgency for the bill`, `granted the bill urgent status`, `backed a fast-track procedure for it`: no word on the text.
pub(super) fn hastens(doc: &Doc<'_>, tok: usize) -> bool {
    let way =
        |k: usize| doc.any(k, &["procedure", "status", "debate", "consideration", "treatment", "handling"]);
    let fast = |k: usize| {
        doc.ends(k, "urgency") && !doc.has(k + 1, Class::TEXT)
            || doc.any(k, &["urgent", "fast-track", "fast-tracked", "expedited", "summary", "accelerated"])
                && way(k + 1)
    };
    let object = |k: &usize| doc.is_kind(*k, Kind::Word) && !doc.has(*k, Class::TEXT.or(Class::PREP));
    (tok + 1..tok + 5).take_while(object).any(fast)
}

/// `By 412 to 388 they preferred her motion to that of the committee`, `Members chose the one put forward by Peru`: which of two
/// drafts a body takes up.
pub(super) fn chosen(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    (from..to).any(|k| {
        let end = to.min(k + 20);
        let text = |lo: usize, hi: usize| {
            (lo..hi).any(|t| doc.has(t, Class::TEXT) || doc.any(t, &["one", "version"]))
        };
        let over = |t: usize| {
            doc.is(t, "over") || doc.is(t, "to") && doc.any(t + 1, &["that", "those", "the", "one"])
        };
        doc.is(k, "preferred") && (k + 2..end).any(|t| over(t) && text(k + 1, t))
            || doc.any(k, &["chose", "picked", "selected"])
                && doc.has(k + 1, Class::DET)
                && doc.any(k + 2, &["one", "draft", "version", "text", "first", "second"])
                && !(k + 3..end).any(|t| doc.is(t, "as"))
    })
}

/// `In a separate vote on the words "for ever"`, `the clause was voted separately`: one piece of the text.
pub(super) fn apart_from_the_whole(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    (from..to).any(|k| mention::on_its_own(doc, k))
        && (from..to).any(|k| doc.any(k, PIECES) && !doc.quoted(k))
}

/// `Article 7 was adopted with 97 votes for`, `Article 7: 97 for, 19 against`, `adopted Article 1 of the bill`
pub(super) fn numbered_part(doc: &Doc<'_>, from: usize, decision: &Decision) -> bool {
    const PARTS: &[&str] =
        &["article", "articles", "clause", "clauses", "section", "sections", "chapter", "part"];
    // An article of a town's warrant is a text by itself.
    let part = |k: usize| doc.any(k, PARTS) && doc.digit(k + 1) && !doc.has(k, Class::TEXT);
    let from = from + usize::from(doc.is_kind(from, Kind::Dash));
    // "Article 3, which makes parents liable as well, was adopted by 80 votes to 29"
    let reach = if doc.is_kind(from + 2, Kind::Comma) { 24 } else { 10 };
    if part(from) && (from + 2..from + reach).contains(&decision.tok) {
        return true;
    }
    let Some(act) = decision.act.filter(|a| !a.passive) else { return false };
    // "approved the first article by 155 votes", but "passed Section 8 reform"
    let ranked = |k: usize| crate::number::ordinal(doc, k).is_some() && doc.any(k + 1, PARTS);
    let at = act.tok + 1 + usize::from(doc.has(act.tok + 1, Class::DET));
    let ends = |k: usize| doc.has(k, Class::PREP.or(Class::CONJ)) || !doc.is_kind(k, Kind::Word);
    (part(at) || ranked(at)) && ends(at + 2)
}

/// `The section was retained with 20 votes in favour`, `The passage on torture was kept, 80-60`: a piece of the text, which the sentence
/// opens with.
pub(super) fn piece_kept(doc: &Doc<'_>, from: usize) -> bool {
    const NOUNS: &[&str] = &[
        "section", "sections", "passage", "passages", "phrase", "phrases", "wording", "reference",
        "references", "language", "words", "subparagraph",
    ];
    const KEPT: &[&str] = &[
        "retained", "kept", "maintained", "adopted", "approved", "upheld", "preserved", "carried", "passed",
        "rejected", "defeated", "endorsed", "accepted", "voted",
    ];
    let noun = (from + 1..from + 4).find(|k| doc.any(*k, NOUNS));
    let phrase = |k: &usize| doc.is_kind(*k, Kind::Word) && !doc.has(*k, Class::REL.or(Class::MODAL));
    let verb = noun.and_then(|n| (n + 1..n + 9).take_while(phrase).find(|k| doc.has(*k, Class::AUX)));
    doc.any(from, &["the", "this", "that", "these", "those", "both"])
        && verb.is_some_and(|v| (v + 1..v + 4).any(|k| doc.any(k, KEPT)))
}

/// `voted 211-90 against adding a reference to Mali`, `voted to strike the clause`
pub(super) fn votes_to_change(doc: &Doc<'_>, tok: usize, to: usize) -> bool {
    (tok..to.min(tok + 12)).any(|k| {
        doc.any(k, &["against", "to"])
            && doc.any(k + 1, CHANGES)
            && (k + 2..to.min(k + 7)).any(|p| doc.any(p, PIECES) || demand(doc, p))
            // "voted by 274 to 172 to amend the Rwanda Bill"; who amends an act does so by a bill
            || doc.is(k, "to")
                && doc.is(k + 1, "amend")
                && (k + 2..to.min(k + 14))
                    .find(|p| doc.has(*p, Class::TEXT))
                    .is_some_and(|p| doc.any(p, &["bill", "resolution", "motion", "draft", "text"]))
    })
}

/// `tried to adjourn, but lost by 80 votes to 50`, `that was refused by 80 to 50`: the verb right before a count that no act of
/// deciding claims.
pub(super) fn told_lost(doc: &Doc<'_>, tally: &Tally, from: usize) -> bool {
    // "The request received only 12 votes"
    let few = |k: usize| doc.any(k, &["only", "just", "merely"]) && k > from && doc.any(k - 1, GOT);
    if tally.no.is_none() && (tally.from.saturating_sub(2)..tally.from).any(few) {
        return true;
    }
    // "A change by Roe was not accepted; 31 were for"
    let not = |k: usize| {
        doc.is(k, "not") && doc.any(k + 1, &["supported", "adopted", "approved", "passed", "accepted"])
    };
    if tally.no.is_none() && (from.max(tally.from.saturating_sub(9))..tally.from).any(not) {
        return true;
    }
    // "failed as well, by 388 votes to 112"
    let as_well = tally.from.saturating_sub(7);
    let far = 4 + 2 * usize::from((as_well..tally.from).any(|k| doc.seq(k, &["as", "well"])));
    (from.max(tally.from.saturating_sub(far))..tally.from).any(|k| {
        doc.any(k, &["lost", "refused", "declined", "demurred", "beaten", "failed", "outvoted", "defeated"])
            && !doc.has(k + 1, Class::DET)
            // "the government benches voted it down, 98 to 61"
            || doc.is(k, "down")
                && (from.max(k.saturating_sub(5))..k)
                    .any(|v| doc.any(v, &["voted", "turned", "shot", "shouted", "struck"]))
            // "the Senate came up short, 58 to 41"
            || doc.is(k, "short") && k > from && doc.any(k - 1, &["up", "fell", "came"])
    })
}

/// What a text does with its votes.
const GOT: &[&str] = &[
    "received", "got", "gathered", "garnered", "obtained", "won", "secured", "mustered", "collected", "drew",
    "attracted", "had",
];

/// Is it the United Nations, or an organ of theirs?
pub(super) fn of_the_un(doc: &Doc<'_>, known: u32) -> bool {
    let entry = |k: u32| &doc.lex.known[k as usize];
    std::iter::successors(Some(entry(known)), |k| k.parent.map(entry)).take(5).any(|k| k.key == "UN")
}

/// The organs of the United Nations adopt no motions: where no parliament is at hand, `a motion asking the court first`, `the
/// Russian motion was defeated` are how they proceed.
pub(super) fn business_of_the_un(doc: &Doc<'_>, mut all: Vec<Mention>) -> Vec<Mention> {
    let bodies = || doc.names.actors.iter().filter(|a| a.is(ActorKind::Body));
    let un = |a: &crate::names::Actor| a.known.is_some_and(|k| of_the_un(doc, k));
    if bodies().any(un) && bodies().all(|a| un(a) || a.entry(doc.lex).is_some_and(|k| k.role == "court")) {
        let way = |m: &Mention| {
            let told = doc.any(m.to, &["asking", "to", "for"]);
            let named = owner(doc, m).is_some() && doc.has(m.to, Class::AUX);
            m.kind == ResolutionKind::Motion && m.part == Part::Whole && (told || named)
        };
        for m in all.iter_mut().filter(|m| way(m)) {
            // "a motion to hold a debate on X": what it decides on is a text of its own.
            let debate = doc.seq(m.to, &["to", "hold"]) && (m.to + 2..m.to + 5).any(|k| doc.is(k, "debate"));
            (m.part, m.kind) = match debate {
                true => (Part::Whole, ResolutionKind::Decision),
                false => (Part::Procedure, m.kind),
            };
        }
    }
    all
}

impl Reader<'_, '_> {
    /// `The second, moved by Peru, failed: 65 to 75`, after a motion not to act: of what the vote before was on.
    pub(super) fn next_in_row(&self, mentions: &[Mention], from: usize) -> Option<Scope> {
        let doc = self.doc;
        let opens = doc.is(from, "the")
            && (crate::number::ordinal(doc, from + 1).is_some() || doc.any(from + 1, &["other", "next"]));
        let moved = doc.is_kind(from + 2, Kind::Comma)
            && doc.any(from + 3, &["moved", "proposed", "offered", "put", "requested", "by", "from"]);
        let named = mentions.iter().any(|m| m.part == Part::Whole && m.head > from + 2);
        let last = self.votes.get(self.vote?.0)?.scope;
        (opens && moved && !named && last != Scope::Final).then_some(last)
    }

    /// `Chad tried to bolt on a call for talks. Only 14 took its side`: a bare count after a change was proposed.
    pub(super) fn after_change(&self, decision: &Decision, mentions: &[Mention], from: usize) -> bool {
        let doc = self.doc;
        let bare = decision.act.is_none() && decision.tally.is_some() && mentions.is_empty();
        // "Eritrea, which wanted to cancel the expert's travel, mustered 22 votes", but "wanted to cut ties"
        let cuts = |k: usize| doc.any(k, mention::CUTS) && doc.has(k + 1, Class::DET.or(Class::POSS));
        let wanted = |k: usize| {
            doc.any(k, PROPOSES)
                && doc.any(k - 1, &["who", "which"])
                && doc.is_kind(k - 2, Kind::Comma)
                && doc.is(k + 1, "to")
                && (doc.any(k + 2, CHANGES) || cuts(k + 2))
                && (k + 3..decision.tok).any(|c| doc.is_kind(c, Kind::Comma) && doc.any(c + 1, GOT))
        };
        let told = bare && (from + 3..decision.tok).take(9).any(wanted);
        let before = (doc.toks[from].sent as usize).checked_sub(1).map(|s| doc.sents[s]);
        let Some(before) = before.filter(|b| bare && b.para == doc.para_of(from)) else { return told };
        // "proposed that the words “within 30 days” be deleted"
        let treated = |k: usize| {
            let piece = (k + 2..before.to.min(k + 5)).any(|p| doc.any(p, PIECES));
            let be = |b: usize| doc.is(b, "be") && doc.any(b + 1, CHANGES) && !doc.quoted(b);
            doc.is(k + 1, "that") && piece && (k + 3..before.to.min(k + 24)).any(be)
        };
        told || (before.from..before.to).take(LONGEST).any(|k| {
            doc.any(k, PROPOSES)
                && !doc.quoted(k)
                && (treated(k) || doc.is(k + 1, "to"))
                && (treated(k)
                    || doc.any(k + 2, CHANGES)
                    || doc.any(k + 2, &["bolt", "tack", "write", "graft", "slip"]))
        })
    }
}
