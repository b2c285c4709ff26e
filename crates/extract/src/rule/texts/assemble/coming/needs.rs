//! What a text still needs: `It must pass the Senate`, `The bill needs Senate approval`.

use super::*;

/// What a text still has to get from a house, and what that house will do with it.
pub(in super::super) static NEEDED: Words = Words::of(&[
    "clear", "pass", "approve", "through", "passed", "approved", "adopted", "endorsed", "backed",
    "scrutinised", "scrutinized", "examined", "reviewed", "tabled", "introduced", "presented", "discussed",
    "debated", "considered", "approval", "backing", "consent", "ratified", "confirmed",
]);

/// `It must now clear the Commons`, `has to go through several stages in the Dáil`, `will now be tabled in the Rajya Sabha`, `still
/// needs Senate approval`: where the house is named that a text has before it.
pub(super) fn needs(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<(usize, usize)> {
    if !doc.among(i, &NEEDED) {
        return None;
    }
    let body = |m: &crate::names::Mention| doc.names.actors[m.actor].is(ActorKind::Body);
    let house = |k: usize| {
        let at = k + usize::from(doc.has(k, Class::DET));
        let at = at + usize::from(doc.any(at, &["full", "whole", "entire"]) && doc.names.free(at));
        // "by the plenary of the Assembly"
        let of = doc.any(at, &["plenary", "plenum"]) && doc.is(at + 1, "of");
        let at = if of { at + 2 + usize::from(doc.has(at + 2, Class::DET)) } else { at };
        doc.names.mention_at(at).filter(|m| at < to && body(m)).map(|_| (at, at + 1))
    };
    match doc.low(i) {
        "pass" | "clear" if house(i + 1).is_some() => house(i + 1).filter(|_| ahead(doc, i, from)),
        "through" => {
            let goes = i > from && doc.any(i - 1, &["go", "pass"]) && ahead(doc, i - 1, from);
            (i + 1..to.min(i + 8)).filter(|_| goes).find_map(house)
        }
        // "The Senate must still approve it", "The Senate has to approve the bill before it becomes law"
        "pass" | "approve" => {
            let lead = must(doc, i, from)?;
            let object = doc.is(i + 1, "it") || doc.has(i + 1, Class::DET) && doc.has(i + 2, Class::TEXT);
            let sure = (lead..i).any(|k| doc.any(k, &["still", "also", "now"]))
                || (i + 2..to.min(i + 6)).any(|k| doc.is(k, "before"));
            let m = doc.names.within(from, lead).last().filter(|m| m.to == lead)?;
            (object && sure && body(m)).then_some((m.from, m.to))
        }
        // "needs the approval of the Senate", "still requires Senate approval"
        "approval" | "backing" | "consent" => {
            let wants = |k: &usize| {
                doc.any(*k, &["needs", "requires", "awaits", "need", "awaiting", "require", "await"])
            };
            let verb = (from.max(i.saturating_sub(8))..i).rev().find(wants)?;
            if (verb.saturating_sub(3).max(from)..i).any(|k| doc.has(k, Class::NEG)) {
                return None;
            }
            let before = doc.names.within(verb, i).last().filter(|m| {
                let end = m.to + usize::from(doc.is_kind(m.to, Kind::Poss));
                body(m) && (end..i).all(|k| doc.is(k, "final"))
            });
            let behind = || doc.any(i + 1, &["of", "from", "by", "in"]).then(|| house(i + 2)).flatten();
            before.map(|m| (m.from, m.to)).or_else(behind)
        }
        // "If approved at Thursday's plenary session", "Once passed by the Senate"
        _ if i > from && doc.any(i - 1, &["if", "once"]) && doc.any(i + 1, &["by", "at", "in"]) => {
            let sits =
                |k: usize| house(k).is_some() || whole_house(doc, k, Way::Needs(i, to)) || sitting(doc, k);
            (i + 2..to.min(i + 7)).find(|k| sits(*k)).map(|k| (i + 2, k + 2))
        }
        // "must be approved by the Senate", "will now be tabled in the Rajya Sabha"
        _ => {
            let passive = i > from
                && doc.is(i - 1, "be")
                && doc.any(i + 1, &["by", "in", "to", "before"])
                && ahead(doc, i - 1, from);
            house(i + 2).filter(|_| passive)
        }
    }
}

/// `council meeting`, `assembly session`
pub(super) fn sitting(doc: &Doc<'_>, k: usize) -> bool {
    doc.any(k, &["council", "assembly", "board", "house"])
        && doc.any(k + 1, &["meeting", "session", "sitting"])
}

/// Does a text have the verb at `i` before it? `It may not pass the Senate` is a guess.
fn ahead(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    if must(doc, i, from).is_some() {
        return true;
    }
    let lo = clause(doc, i, from);
    let text = |k: usize| doc.has(k, Class::TEXT) && !doc.has(k.wrapping_sub(1), Class::INDEF);
    let unsure = |k: usize| doc.has(k, Class::NEG) || doc.any(k, &["could", "may", "might", "would", "if"]);
    let spoken_of = doc.is(lo, "it") || (lo..i).any(text);
    spoken_of
        && !(lo..i).any(unsure)
        && !doc.any(from, &["if", "unless", "should", "once", "when"])
        && lies_ahead(doc, i, from)
}

/// `must`, `still has to`, `needs to`, `has yet to` right before a verb: where that begins.
fn must(doc: &Doc<'_>, verb: usize, from: usize) -> Option<usize> {
    let adverb =
        |k: usize| doc.has(k, Class::ADVERB) || doc.any(k, &["still", "also", "now", "first", "yet"]);
    let back = |mut k: usize| {
        while k > from && adverb(k - 1) {
            k -= 1;
        }
        k
    };
    let k = back(verb);
    let end = if k > from && doc.is(k - 1, "to") {
        let k = back(k - 1);
        (k > from && doc.any(k - 1, &["has", "have", "needs", "need"])).then(|| k - 1)
    } else {
        (k > from && doc.is(k - 1, "must")).then(|| k - 1)
    };
    end.map(back)
}

impl Reader<'_, '_> {
    /// `The second and third readings are expected to take place on Wednesday`, `The final stages are due on June 5`: by the house
    /// that has read it, or whose committee has approved it.
    pub(super) fn reading_ahead(
        &mut self,
        mentions: &[Mention],
        i: usize,
        (from, to): (usize, usize),
    ) -> bool {
        let doc = self.doc;
        if !doc.among(i, &EXPECTS) {
            return false;
        }
        let noun = (from + 1..i.min(from + 7)).find(|k| doc.any(*k, &["reading", "readings", "stages"]));
        let last = |k: usize| {
            crate::number::ordinal(doc, k).is_some() || doc.any(k, &["final", "last", "remaining"])
        };
        let Some(noun) = noun.filter(|n| last(n - 1) && doc.has(n + 1, Class::AUX.or(Class::FUTURE))) else {
            return false;
        };
        let Some(text) = self.moved_on(mentions, from).filter(|_| doc.names.within(noun, i).is_empty())
        else {
            return false;
        };
        let early = |e: &Event| {
            e.expected || matches!(e.stage, Stage::Introduced | Stage::Referred | Stage::CommitteeApproved)
        };
        let d = &self.drafts[text];
        let body = d.decided.and_then(|x| x.0).or(d.body).map(|b| plenary_of(doc, self.roles, b));
        let Some(house) = body.filter(|b| self.roles[*b] != "committee" && d.events.iter().all(early)) else {
            return false;
        };
        let date = doc.dates_in(i, to).find(|d| !doc.quoted(d.from)).map(|d| d.future);
        let chamber = matches!(self.roles[house], "lower" | "upper") && self.drafts[text].kind.is_bill();
        let stage = if chamber { Stage::PassedChamber } else { Stage::Adopted };
        self.event(text, stage, Some(house), date, true, i);
        true
    }
}
