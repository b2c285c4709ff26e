//! Acts told by everyday words: `went through`, `was voted down`, `sent it back to the panel`, `gave third reading to`.

use super::clause::{self, in_house, sought};
use super::mandate::deplored;
use super::phrase::{self, verbal_vote, vote_step};
use super::*;
use crate::number;

impl At<'_, '_> {
    pub(super) fn spoken(&self) -> Told {
        self.voted()
            .or_else(|| self.carried())
            .or_else(|| self.lost())
            .or_else(|| self.refused())
            .or_else(|| self.sent())
            .or_else(|| self.postponed())
            .or_else(|| self.read())
            .or_else(|| self.overridden())
            .or_else(|| self.made_law())
            .or_else(|| self.by_noun())
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
                    && (!doc.is(i, "light") || doc.is(i - 1, "green")) =>
            {
                false
            }
            // "The Assembly threw its weight behind a motion", "The Council put its name to a text"
            "threw" | "put" | "lent"
                if doc.has(i + 1, Class::POSS)
                    && (doc.any(i + 2, &["weight", "support"]) && doc.any(i + 3, &["behind", "to"])
                        || doc.is(i + 2, "name") && doc.is(i + 3, "to"))
                    && self.text_behind(i + 4)
                    && house::before(doc, i, self.from) =>
            {
                false
            }
            // "came out of the Committee on Labor"
            "came" | "come" | "emerged"
                if doc.seq(i + 1, &["out", "of"]) && near_body(doc, i + 3, self.to) =>
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

    /// `went down`, `fell by 30 votes`, `was shot down`, `turned it down`, `sank`
    fn lost(&self) -> Told {
        let (doc, i) = (self.doc, self.i);
        let passive = match doc.low(i) {
            "went" | "goes" | "going" if self.next(&["down"]) => false,
            // "the motion, offered by Cuba, had gone down"
            "gone"
                if self.next(&["down"])
                    && near_text(doc, i, self.from)
                    && !doc.any(i + 2, &["well", "badly", "in", "to", "on"]) =>
            {
                false
            }
            // "was not reached and so fell"
            "fell" if (i.saturating_sub(4)..i).any(|k| doc.is(k, "reached")) => return None,
            "fell" | "falls"
                if !self.next(&["on", "to", "from", "in", "by", "silent", "ill"])
                    || self.next(&["in"]) && in_house(doc, i + 2)
                    // "fell in November 2022 by 120 votes to 88"
                    || self.next(&["in", "on"]) && doc.dates_in(i + 1, (i + 4).min(doc.len())).next().is_some()
                    || doc.seq(i + 1, &["by", "a"])
                    || self.next(&["by"]) && phrase::counted_votes(doc, i + 2) =>
            {
                // "A motion to give all migrants the right to care fell in the Riksdag"
                // "The other one fell by 118 votes to 33"
                let of_text = || {
                    near_text(doc, i, self.from)
                        || near_text(doc, self.from + 3, self.from)
                        || self.next(&["by"]) && phrase::counted_votes(doc, i + 2)
                };
                let told = if self.next(&["short"]) { self.of_votes() } else { of_text() };
                if !told {
                    return Some(None);
                }
                false
            }
            "came" if doc.seq(i + 1, &["up", "short"]) => {
                let counted = doc.is_kind(i + 3, Kind::Comma) && phrase::counted_votes(doc, i + 4);
                if !near_text(doc, i, self.from) && !counted {
                    return Some(None);
                }
                false
            }
            "beaten"
                if self.is_passive()
                    && ((i + 1..self.to.min(i + 5)).any(|k| phrase::counted_votes(doc, k))
                        || self.next(&["on", "in"])
                            && near_text(doc, i, self.from)
                            && (i + 2..self.to.min(i + 6))
                                .any(|k| doc.has(k, Class::VOTENOUN) || doc.any(k, &["show", "voices"]))) =>
            {
                true
            }
            "shot" | "knocked" | "voted" | "struck" | "howled" | "shouted" if self.next(&["down"]) => {
                if self.breaks_thing() || self.by_court() {
                    return Some(None);
                }
                // "It voted down a bill", but "the bill voted down"
                let object =
                    doc.is(i, "voted") && doc.has(i + 2, Class::DET.or(Class::INDEF).or(Class::POSS));
                !object || self.is_passive()
            }
            // "A bid to delay the vote was turned back 42-24", "fended off an amendment, 45-55"
            "turned" | "beat" | "beaten" | "fended" | "fought" | "staved"
                if self.next(if doc.any(i, &["turned", "beat", "beaten"]) {
                    &["back"]
                } else {
                    &["off"]
                }) && (near_text(doc, i, self.from)
                    || (i.saturating_sub(14).max(self.from)..self.to.min(i + 6)).any(|k| {
                        doc.any(k, &["bid", "attempt", "effort", "move"]) || k > i && doc.has(k, Class::TEXT)
                    })) =>
            {
                false
            }
            "turned" | "threw" | "thrown" | "voted" | "turning" | "throwing" | "voting"
                if self.next(&["down", "out"])
                    // "An attempt to amend it was thrown back by 91 to 58"
                    || doc.is(i, "thrown") && self.next(&["back"]) && doc.is(i + 2, "by")
                    || doc.is(i, "turned")
                        && self.next(&["away", "aside"])
                        && near_text(doc, i, self.from)
                    || self.next(&["it", "that", "this", "them"]) && doc.any(i + 2, &["down", "out"]) =>
            {
                false
            }
            "sank" | "foundered"
                if near_text(doc, i, self.from)
                    || doc.is(i, "sank") && house::of_house(doc, i, self.from, self.to) =>
            {
                false
            }
            // "The motion did not prosper"
            "prosper" if i > self.from + 2 && near_text(doc, i, self.from) => {
                if !doc.seq(i - 2, &["did", "not"]) && !doc.seq(i - 2, &["failed", "to"]) {
                    return Some(None);
                }
                false
            }
            "quashed" | "scuttled" | "torpedoed" | "spurned" => self.is_passive(),
            // "The motion did not survive the vote"
            "survive"
                if doc.is(i - usize::from(i > 0), "not")
                    && near_text(doc, i, self.from)
                    && self.vote_behind() =>
            {
                false
            }
            // "The Assembly said no to a motion on Chad"
            "said" | "says"
                if doc.seq(i + 1, &["no", "to"])
                    && self.text_behind(i + 3)
                    && house::before(doc, i, self.from) =>
            {
                false
            }
            // "The Assembly put paid to the bill", "The bill was junked, 14-3", "The Senate binned the motion"
            "put" if doc.seq(i + 1, &["paid", "to"]) && self.text_behind(i + 3) => false,
            "binned" | "ditched" | "axed" | "buried" | "trashed" => {
                let passive = self.is_passive();
                let told = if passive { near_text(doc, i, self.from) } else { self.text_behind(i + 1) };
                if !told || self.next(&["in"]) {
                    return None;
                }
                passive
            }
            // "a tied question passes in the negative"
            "passes" | "pass" | "passed" | "resolved" if doc.seq(i + 1, &["in", "the", "negative"]) => false,
            _ => return None,
        };
        self.tells(Step::Reject, passive)
    }

    /// `survive the vote`, `survive Tuesday's ballot`
    fn vote_behind(&self) -> bool {
        (self.i + 1..self.to.min(self.i + 6)).any(|k| self.doc.has(k, Class::VOTENOUN))
    }

    /// Is a text named right behind?
    fn text_behind(&self, at: usize) -> bool {
        (at..self.to.min(at + 7)).any(|k| self.doc.has(k, Class::TEXT))
    }

    /// `clauses that were struck down by a lower court`, `since Roe v. Wade was struck down by the justices`
    fn by_court(&self) -> bool {
        const COURTS: &[&str] = &["court", "courts", "judge", "judges", "justices", "ruling", "rulings"];
        let (doc, i) = (self.doc, self.i);
        doc.is(i, "struck") && doc.is(i + 2, "by") && (i + 3..self.to.min(i + 8)).any(|k| doc.any(k, COURTS))
    }

    /// `Bulldozers knocked down a memorial`
    fn breaks_thing(&self) -> bool {
        let (doc, i, to) = (self.doc, self.i, self.to);
        doc.any(i, &["shot", "knocked", "struck"])
            && doc.has(i + 2, Class::DET.or(Class::POSS))
            // "The court struck down a law that barred them"
            && !(i + 3..to.min(i + 9))
                .take_while(|k| !doc.any(*k, &["law", "statute"]))
                .any(|k| doc.has(k, Class::TEXT) || doc.has(k, Class::VOTENOUN))
            && !(i + 3..to).any(|k| doc.is_kind(k, Kind::Num) && doc.is_kind(k + 1, Kind::Dash))
    }

    /// `refused to pass it`, `the draft was refused`
    fn refused(&self) -> Told {
        const DECIDE: &[&str] = &[
            "adopt", "pass", "approve", "endorse", "back", "support", "accept", "ratify", "condemn",
            "censure", "recognise", "recognize", "label", "declare", "agree", "consider", "debate", "hear",
            "extend", "renew", "lift", "grant", "carry", "put", "give",
        ];
        let (doc, i, from) = (self.doc, self.i, self.from);
        if self.refuses_change() {
            return self.tells(Step::Reject, false);
        }
        // "adopted a declaration in which it refuses to recognise the vote", "a text that refuses to endorse it": what it says.
        let says = || {
            let lead = i - usize::from(doc.any(i - 1, &["it", "they"]));
            doc.seq(lead.saturating_sub(2), &["in", "which"])
                || doc.any(lead - 1, &["which", "that"]) && doc.has(lead.saturating_sub(2), Class::TEXT)
        };
        if !doc.any(i, &["refused", "refuses"]) || i > from + 2 && says() {
            return None;
        }
        // "The draft agreement had been refused on the 12th"
        if doc.is(i, "refused")
            && self.is_passive()
            && near_text(doc, i, from)
            && !phrase::leave(doc, i, from)
        {
            return self.tells(Step::Reject, true);
        }
        let to_decide =
            || self.next(&["to"]) && !doc.has(i.saturating_sub(1), Class::REL) && doc.any(i + 2, DECIDE);
        if doc.is_kind(i + 1, Kind::Comma) || to_decide() { self.tells(Step::Reject, false) } else { None }
    }

    /// `sent it on to a committee`, `was sent back to the panel`, `returned to the commission`
    fn sent(&self) -> Told {
        let (doc, i, from, to) = (self.doc, self.i, self.from, self.to);
        if doc.any(i, &["returned", "remitted", "recommitted"]) {
            let back = self.is_passive()
                && (doc.is(i, "remitted") || self.next(&["to"]) && near_body(doc, i + 2, to + 3))
                && near_text(doc, i, from);
            return if back { self.tells(Step::Refer, true) } else { None };
        }
        // "refused to take it up, sending it back to committee", but "passed it, sending it on to the House"
        if doc.is(i, "sending") {
            let panel = |k: usize| (k + 2..k + 5).any(|n| doc.any(n, ORGANS));
            let back = (i + 2..to.min(i + 6)).any(|k| doc.seq(k, &["back", "to"]) && panel(k));
            return if back { self.tells(Step::Refer, false) } else { None };
        }
        if !doc.any(i, &["sent", "send", "sends"]) {
            return None;
        }
        let to_body = || {
            (i + 1..i + 5).any(|k| doc.is(k, "to") && near_body(doc, k + 1, to + 3))
                && (self.next(&["it", "them"])
                    || near_text(doc, i, from)
                    // "A bill on X (S. 12), introduced in May, has been sent to the Finance Committee"
                    || self.is_passive() && (from..i.min(from + 6)).any(|k| doc.has(k, Class::TEXT)))
        };
        let back = |k: usize| doc.seq(k, &["back", "to"]) && doc.any(k + 2, &["committee", "the", "its"]);
        if to_body() || self.text_in(i + 1, 5) && (i + 3..to.min(i + 10)).any(back) {
            return self.tells(Step::Refer, self.is_passive());
        }
        // "sent the governor a bill on rents", "sent the House a bill"
        let whom = i + 1 + usize::from(doc.has(i + 1, Class::DET));
        let ruler = || doc.has(whom, Class::RULER) && doc.has(whom + 1, Class::INDEF);
        let house = || {
            let named = doc.names.mention_at(whom).filter(|m| m.from == whom && doc.has(m.to, Class::INDEF));
            named.is_some_and(|m| doc.names.actors[m.actor].is(ActorKind::Body))
        };
        if !self.is_passive() && (ruler() || house()) && self.text_in(whom + 1, 8) {
            return self.tells(Step::Adopt, false);
        }
        // "It was taken up on Monday and sent to the floor, 12-7"
        let floor = |k: usize| doc.is(k, "to") && (k + 1..k + 4).any(|f| doc.is(f, "floor"));
        let counted = || (i + 3..to.min(i + 10)).any(|k| doc.is_kind(k, Kind::Num));
        if (i + 1..to.min(i + 7)).any(floor) && counted() {
            return self.tells(Step::Adopt, self.is_passive() || self.next(&["to"]));
        }
        None
    }

    /// `put off the vote on the text`, `was tabled in committee on a 10-5 vote`
    fn postponed(&self) -> Told {
        let (doc, i, from, to) = (self.doc, self.i, self.from, self.to);
        match doc.low(i) {
            "put" | "puts" => {
                let off = (self.next(&["off"]) || doc.is(i + 2, "off"))
                    && (self.text_in(i + 2, 12) || near_text(doc, i, from));
                // "The Chairman put it over to a later date", "It was put over until May"
                let it = doc.is(i + 1, "it") || doc.is(from, "it") && self.is_passive();
                let over = i + 1 + usize::from(doc.is(i + 1, "it"));
                let over = doc.is(over, "over")
                    && doc.any(over + 1, &["to", "until", "till", "for"])
                    && (it || near_text(doc, i, from));
                if off || over || doc.seq(i + 1, &["it", "off"]) {
                    self.tells(Step::Defer, self.is_passive())
                } else {
                    None
                }
            }
            "tabled" => {
                let passive = self.is_passive();
                let pair = |k: usize| {
                    let next = doc.is_kind(k + 1, Kind::Dash)
                        || doc.is(k + 1, "to") && doc.is_kind(k + 2, Kind::Num);
                    doc.is_kind(k, Kind::Num) && next
                };
                if passive && !self.next(&["by"]) && (i + 1..to).any(pair) {
                    return self.tells(Step::Defer, true);
                }
                // "tabled a resolution by a 5-3 vote", "The school board on Monday tabled a resolution"
                let council = || house::council(doc, i, from) && self.text_in(i + 1, 8);
                if !passive && (phrase::put_aside(doc, i, to) || council()) {
                    return self.tells(Step::Defer, false);
                }
                let alone = doc.is_kind(i + 1, Kind::Comma) || self.next(&["that"]);
                if alone { self.tells(Step::Defer, true) } else { None }
            }
            // "voted 5-4 to table a resolution": what the vote tells
            "table" if i > from && doc.is(i - 1, "to") && self.within(14, &["voted", "votes"]) => Some(None),
            // "The council agreed to table it"
            "table" if i > from + 1 && doc.is(i - 1, "to") => {
                let agrees = |k: &usize| doc.any(*k, &["agreed", "decided", "chose", "opted", "elected"]);
                let agreed = (from.max(i.saturating_sub(6))..i).rev().find(agrees);
                agreed.filter(|k| house::council(doc, *k, from)).and_then(|_| self.tells(Step::Defer, false))
            }
            _ => None,
        }
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
