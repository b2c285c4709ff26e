//! Acts told by everyday words: `went through`, `was voted down`, `sent it back to the panel`, `gave third reading to`.

use super::clause::{self, sought};
use super::mandate::deplored;
use super::phrase::{SPOKEN, verbal_vote, vote_step};
use super::*;
use crate::number;

/// What these words are, besides those that open nothing else.
pub(super) static OPENS: Words = Words::marks_of(&[
    &SPOKEN,
    &Words::of(&[
        "annul", "declined", "declines", "discard", "fallen", "introduction", "lift", "overcome", "overrule",
        "overturn", "presentation", "recommended", "reject", "reverse",
    ]),
]);

/// What `carried` reads from.
static CARRIES: Words = Words::of(&[
    "reported", "recommended", "put", "pushed", "waved", "nodded", "rammed", "voted", "forced", "steered",
    "light", "approval", "passage", "nod", "blessing", "assent", "go-ahead", "backing", "threw", "lent",
    "came", "come", "emerged", "left", "sent", "went", "gone", "sailed", "scraped", "squeaked", "squeezed",
    "passes", "sails", "scrapes", "concurred", "concurs", "prevailed", "signed", "retained", "kept",
    "inserted", "struck", "okays", "oks", "okayed", "followed", "agreed", "opted", "chose",
]);

/// What `read` reads from.
static READS: Words = Words::of(&["reading", "read"]);

/// What `by_noun` reads from.
static NOUNS: Words = Words::of(&[
    "passed", "passes", "pass", "passing", "passage", "adoption", "approval", "rejection", "defeat",
    "introduction", "presentation",
]);

impl At<'_, '_> {
    pub(super) fn spoken(&self) -> Told {
        self.voted()
            .or_else(|| self.doc.opening(self.i, &CARRIES, || self.carried()))
            .or_else(|| self.lost())
            .or_else(|| self.refused())
            .or_else(|| self.sent())
            .or_else(|| self.postponed())
            .or_else(|| self.doc.opening(self.i, &READS, || self.read()))
            .or_else(|| self.overridden())
            .or_else(|| self.made_law())
            .or_else(|| self.doc.opening(self.i, &NOUNS, || self.by_noun()))
    }

    /// `voted to condemn`, `votes on Tuesday to`
    fn voted(&self) -> Told {
        let (doc, i) = (self.doc, self.i);
        if !doc.any(i, &["voted", "votes", "vote"]) || !verbal_vote(doc, i, self.from) {
            return None;
        }
        // "The legislature voted in the first reading a bill on journalists"
        let read = (i + 2..i + 5).find(|k| doc.is(i + 1, "in") && doc.is(*k, "reading"));
        let bill = |r: usize| doc.has(r + 1, Class::DET) && (r + 2..r + 5).any(|k| doc.has(k, Class::TEXT));
        let read = read.filter(|r| bill(*r)).map(|_| Step::Adopt);
        Some(
            read.or_else(|| vote_step(doc, i, self.to))
                .map(|step| Act { votes: true, ..self.act(step, false) }),
        )
    }

    /// `went through`, `gave the green light`, `came out of committee`, `prevailed`
    fn carried(&self) -> Told {
        let (doc, i) = (self.doc, self.i);
        if let Some(passive) = self.reported() {
            return self.tells(Step::Adopt, passive);
        }
        let passive = match doc.low(i) {
            "put" | "pushed" | "waved" | "nodded" | "rammed" | "voted" | "forced" | "steered"
                if self.next(&["through"]) && !doc.has(i + 2, Class::DET) =>
            {
                self.is_passive()
            }
            "light" | "approval" | "passage" | "nod" | "blessing" | "assent" | "go-ahead" | "backing"
                if self.within(9, &["gave", "given", "give", "gives", "giving"])
                    // "gave unanimous backing to a draft": told by its verb
                    && !(doc.is(i - 1, "unanimous") && doc.any(i.wrapping_sub(2), &["gave", "gives", "given"]))
                    && (!doc.is(i, "light") || doc.is(i - 1, "green")) =>
            {
                false
            }
            // "The Assembly threw its weight behind a motion", "The Council put its name to a text"
            "threw" | "put" | "lent"
                if doc.has(i + 1, Class::POSS)
                    && (doc.any(i + 2, &["weight", "support"]) && doc.any(i + 3, &["behind", "to"])
                        || doc.is(i + 2, "name") && doc.is(i + 3, "to"))
                    && self.text_in(i + 4, 11)
                    && house::before(doc, i, self.from) =>
            {
                false
            }
            // "came out of the Committee on Labor"
            "came" | "come" | "emerged"
                if doc.seq(i + 1, &["out", "of"]) && near_body(doc, i + 3, self.to)
                    || doc.is(i, "emerged") && self.next(&["from"]) && near_body(doc, i + 2, self.to) =>
            {
                false
            }
            "left" if clause::leaves_panel(doc, i, self.from, self.to) => false,
            // "The Legislature sent him the bill on May 2"
            "sent"
                if self.next(&["him", "her"])
                    && self.text_in(i + 2, 5)
                    && house::national(doc, i, self.from) =>
            {
                false
            }
            "went" | "gone" | "sailed" | "scraped" | "squeaked" | "squeezed" | "passes" | "sails"
            | "scrapes"
                if self.next(&["through"])
                    || doc.any(i, &["scraped", "squeaked", "squeezed"]) && self.next(&["by", "home"]) =>
            {
                false
            }
            // "marked up H.R. 2635 and ordered it reported favorably"
            "reported" if self.within(7, &["ordered", "order"]) => self.is_passive(),
            // "The House concurred in a Senate change, 51-6"
            "concurred" | "concurs" if self.next(&["in", "with", "on"]) && concurs(doc, i + 2, self.to) => {
                false
            }
            "prevailed" if near_text(doc, i, self.from) => false,
            // "The Senate signed off on the bill", but "The governor signed off on it"
            "signed"
                if self.next(&["off"]) && self.text_in(i + 2, 6) && house::national(doc, i, self.from) =>
            {
                false
            }
            "retained" | "kept" | "inserted" if self.next(&["by", "with"]) => true,
            "struck" if self.next(&["out"]) => true,
            "okays" | "oks" | "okayed" => false,
            // "and the French National Assembly followed in March by 168 votes to 2"
            "followed" if house::national(doc, i, self.from) => {
                let goes_on = doc.any(i + 1, &["suit", "on", "in", "by", "with"]);
                if !goes_on || doc.is(i + 1, "by") && number::cardinal(doc, i + 2).is_none() {
                    return None;
                }
                false
            }
            "agreed" | "opted" | "chose" if self.takes_no_action() => false,
            "agreed"
                if doc.is_kind(i + 1, Kind::Comma)
                    && number::cardinal(doc, i + 2).is_some()
                    && !self.decides_to()
                    && !self.decides_not() =>
            {
                false
            }
            _ => return None,
        };
        self.tells(Step::Adopt, passive)
    }

    /// `agreed on Friday | to take no action on a draft`
    fn takes_no_action(&self) -> bool {
        let (doc, i) = (self.doc, self.i);
        let takes_none = |to: &usize| doc.is(*to, "to") && doc.is(to + 1, "take") && no_action(doc, to + 2);
        let to = (i + 1..self.to.min(i + 12)).find(takes_none);
        to.is_some_and(|to| (i + 1..to).all(|k| decided::told_between(doc, k)))
    }

    /// `gave third reading to Bill 104`, `was read a first time in the Commons on 3 June`
    fn read(&self) -> Told {
        let (doc, i, from) = (self.doc, self.i, self.from);
        match doc.low(i) {
            "reading" if self.within(4, &["gave", "given", "gives"]) => {
                // "A bill that would bar it was given a second reading": done, as far as its verb tells.
                let given = (from..i).rev().find(|k| doc.is(*k, "given") && is_passive(doc, *k, from));
                let told = |step| match given {
                    Some(k) => Act { tok: i, ..Self { i: k, ..*self }.act(step, true) },
                    None => self.act(step, false),
                };
                Some(reads(doc, i - 1).map(told))
            }
            "read" if self.next(&["a", "for"]) && self.is_passive() => {
                let nth = i + 2 + usize::from(doc.any(i + 2, &["a", "the"]));
                let step = doc.is(nth + 1, "time").then(|| reads(doc, nth)).flatten();
                Some(step.map(|step| self.act(step, true)))
            }
            _ => None,
        }
    }

    /// `the passage of the bill`, `the defeat of`; not `passed away`, nor what was deplored.
    fn by_noun(&self) -> Told {
        let (doc, i) = (self.doc, self.i);
        match doc.low(i) {
            "passed" | "passes" | "pass" | "passing"
                if self.next(&["over", "away", "down", "along", "judgment", "judgement", "sentence"]) =>
            {
                Some(None)
            }
            "passage" | "adoption" | "approval" if deplored(doc, i) || sought(doc, i) => Some(None),
            "rejection" | "defeat" if deplored(doc, i) => Some(None),
            // "The Committee heard the introduction of a draft on Mali"
            "introduction" | "presentation"
                if self.next(&["of"]) && self.within(6, &["heard", "hears"]) && self.text_in(i + 2, 5) =>
            {
                self.tells(Step::Introduce, true)
            }
            "passage" | "adoption" | "approval"
                if self.next(&["of", "by"])
                    // "the adoption, through a voice vote, of a motion"
                    || doc.is_kind(i + 1, Kind::Comma)
                        && (i + 2..i + 9).any(|k| doc.is_kind(k, Kind::Comma) && doc.is(k + 1, "of"))
                    || self.next(&["yesterday", "today", "earlier"]) && doc.any(i + 2, &["of", "by"])
                    // "the passage last month of a motion by the Dutch parliament"
                    || (i + 3..i + 6).any(|k| {
                        doc.any(k, &["of", "by"]) && crate::rule::provision::before_date(doc, k - 1, i) == i
                    }) =>
            {
                self.tells(Step::Adopt, true)
            }
            // "a war that ended with the defeat of the rebels"
            "defeat" if self.next(&["of"]) && !self.text_in(i + 2, 8) => Some(None),
            // "marches in rejection of the decision": what others think of it
            "rejection" if i > self.from && doc.is(i - 1, "in") => Some(None),
            "rejection" | "defeat" if self.next(&["of"]) && !self.of_voters() => {
                self.tells(Step::Reject, true)
            }
            // "its rejection on Tuesday of a motion on Chad", "The rejection by the Assembly of a draft"
            "rejection"
                if self.text_in(i + 2, 14)
                    && (i + 1..(i + 6).min(self.to)).any(|k| {
                        doc.any(k, &["of", "by"])
                            && (k == i + 1 || crate::rule::provision::before_date(doc, k - 1, i) == i)
                            && !(k + 1..k + 3).any(|o| doc.is(o, "opposition"))
                    }) =>
            {
                self.tells(Step::Reject, true)
            }
            _ => None,
        }
    }
}
