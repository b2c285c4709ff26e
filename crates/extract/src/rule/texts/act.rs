//! What is done to a text: `adopted`, `was voted down`, `introduced`, `will be sent to the Senate`; and how, where no
//! count is given: `by consensus`, `on a voice vote`.

mod ahead;
mod careful;
mod clause;
mod decided;
mod fallen;
mod frame;
mod gerund;
mod house;
mod mandate;
mod manner;
mod moved;
mod otherwise;
mod phrase;
mod reported;
mod ruler;
mod spoken;
mod undone;
mod verb;
mod waits;

use ahead::ahead;
pub use ahead::{EXPECTS, will};
use careful::careful;
pub use clause::{body_at, counts_object, sought};
use clause::{concurs, is_passive, near_body, near_text, of_a_deed, reads, term_ends};
pub use frame::{SUSTAINS, UNDOES, of_veto, sustains_veto, undoes_veto};
pub use house::{ALTERS, EXPELS, LAWS, ORGANS, amends_law, throws_out};
pub use mandate::{charge, mandated, several as mandates};
use phrase::phrase;
pub use phrase::{OPENS, counted_votes, no_action, not_to_act};
pub use reported::sends;
pub use ruler::{uncast, wielded};
use undone::{is_denied, undone};

pub use decided::{decided, gives_floor, votes_to_do};
pub use manner::{Manner, OPENS as MANNERS, RECORDED, kept_from, manners, recorded};
pub use verb::CHANGES;
pub use waits::same_fate;

use crate::doc::Doc;
use crate::gate::{Gate, Pass};
use crate::lexicon::{Class, Form, Known, Step};
use crate::record::{ActorKind, Mode};
use crate::rule::texts::council;
use crate::token::Kind;
use crate::words::Words;

#[derive(Debug, Clone, Copy)]
pub struct Act {
    pub tok: usize,
    pub step: Step,
    pub passive: bool,
    /// Lies ahead, is asked for, or hangs on a condition.
    pub expected: bool,
    /// `voted`: who votes is not always who decides.
    pub votes: bool,
}

/// The acts of a sentence, outside quotations.
pub fn in_sentence(doc: &Doc<'_>, from: usize, to: usize) -> Vec<Act> {
    let mut out = Vec::new();
    // "A yes vote was to adopt the resolution.": what a vote meant
    let meant =
        doc.is(from, "a") && doc.any(from + 1, &["yes", "no", "nay", "aye"]) && doc.is(from + 2, "vote");
    if meant && doc.any(from + 3, &["was", "is", "would", "meant", "means"]) {
        return out;
    }
    for i in doc.openings(from, to, Pass::Act) {
        let word = !doc.quoted(i) && doc.is_kind(i, Kind::Word);
        out.extend(doc.gated(i, Pass::Act, || if word { act_at(doc, i, from, to) } else { None }));
    }
    out
}

/// A word that may tell an act, in its sentence.
struct At<'d, 'a> {
    doc: &'d Doc<'a>,
    i: usize,
    from: usize,
    to: usize,
}

/// `refused, 176-233, to strip the ban`, `declined to add a clause`
pub fn refuses_change(doc: &Doc<'_>, i: usize, to: usize) -> bool {
    At { doc, i, from: doc.sent_of(i).from, to }.refuses_change()
}

/// What a word tells that was looked at: an act, or that it is none.
type Told = Option<Option<Act>>;

impl At<'_, '_> {
    fn act(&self, step: Step, passive: bool) -> Act {
        let expected = ahead(self.doc, self.i, self.from);
        Act { tok: self.i, step, passive, expected, votes: false }
    }

    /// Done, and told of those who do it.
    fn done(&self, step: Step, votes: bool) -> Act {
        Act { tok: self.i, step, passive: false, expected: false, votes }
    }

    fn tells(&self, step: Step, passive: bool) -> Told {
        Some(Some(self.act(step, passive)))
    }

    fn is_passive(&self) -> bool {
        is_passive(self.doc, self.i, self.from)
    }

    /// One of the words right behind.
    #[inline(always)]
    fn next(&self, words: &[&str]) -> bool {
        self.doc.any(self.i + 1, words)
    }

    /// One of the words shortly before.
    #[inline(always)]
    fn within(&self, reach: usize, words: &[&str]) -> bool {
        (self.i.saturating_sub(reach).max(self.from)..self.i).any(|k| self.doc.any(k, words))
    }

    /// A noun for a text within the tokens behind.
    fn text_in(&self, first: usize, reach: usize) -> bool {
        (first..self.to.min(self.i + reach)).any(|k| self.doc.has(k, Class::TEXT))
    }
}

fn act_at(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Act> {
    let at = At { doc, i, from, to };
    if at.tells_no_act() || at.is_habit() {
        return None;
    }
    if clause::of_old_law(doc, i, from) {
        return None;
    }
    if at.speaks_against() {
        return Some(at.act(Step::Reject, false));
    }
    if let Some(told) = frame::frame(doc, i, from, to) {
        return told;
    }
    if house::backs(doc, i, from, to) {
        return Some(at.done(Step::Adopt, false));
    }
    if house::spurns(doc, i, from, to) {
        return Some(at.done(Step::Adopt, true));
    }
    if house::expels(doc, i, from) || house::makes_law(doc, i, from) || house::judged_then(doc, i, from, to) {
        return Some(at.done(Step::Adopt, true));
    }
    if let Some(passive) = house::issues(doc, i, from, to) {
        return Some(at.act(Step::Adopt, passive));
    }
    if let Some((step, undone)) = doc.opening(i, &waits::WAITS, || waits::waits(doc, i, from, to)) {
        let passive = !waits::of_object(doc, i, to);
        let expected = !undone && ahead(doc, i, from);
        return Some(Act { tok: i, step, passive, expected, votes: false });
    }
    if let Some(step) = waits::vetoes(doc, i, from, to) {
        return Some(at.act(step, at.is_passive()));
    }
    if mandate::decides(doc, i, from, to) {
        return Some(Act { votes: true, ..at.act(Step::Adopt, false) });
    }
    if let Some(told) = phrase(doc, i, from, to) {
        return told.map(|(step, passive)| at.act(step, passive));
    }
    let spoken = || doc.only_if(i, doc.may_be(i, &spoken::OPENS), || at.spoken());
    if doc.may_be(i, &phrase::EVERYDAY)
        && let Some(told) = spoken()
    {
        return told;
    }
    at.by_verb()
}

impl At<'_, '_> {
    fn tells_no_act(&self) -> bool {
        let (doc, i) = (self.doc, self.i);
        // Small words tell no act.
        let small =
            Class::DET.or(Class::PREP).or(Class::PRON).or(Class::CONJ).or(Class::AUX).or(Class::MODAL);
        doc.has(i, small) && doc.step(i).is_none()
            // "House Bill 8412, or the proposed Freedom of Movement Act"
            || doc.is(i, "proposed") && i > 0 && doc.has(i - 1, Class::DET)
                && (doc.cap(i + 1) || doc.quoted(i + 2))
            // "the killings carried out in December"
            || doc.is(i, "carried") && self.next(&["out", "on", "off", "away"]) && !self.carried_that_day()
            // "clearing the way for a vote"
            || doc.any(i, &["clear", "clears", "cleared", "clearing"])
                && self.next(&["the", "a"])
                && doc.any(i + 2, &["way", "path", "road", "decks", "air", "ground"])
            // "a U.S.-drafted text"
            || i > self.from && !doc.toks[i].gap && doc.raw(i - 1) == "-"
            // "a step on which vetoes don't count"
            || doc.is(i, "vetoes")
                && (doc.has(i + 1, Class::AUX.or(Class::MODAL)) || doc.denied(i + 1).is_some())
            || self.describes_text()
            // "one of the bill's sponsors"
            || doc.any(i, &["sponsor", "sponsors"]) && i > self.from && doc.is_kind(i - 1, Kind::Poss)
            || self.would_do()
            || self.disputes()
            || self.lets_pass()
            || self.carries_weight()
            || self.loses_quorum()
            // "must still be promulgated by President X": awaited, and read with what else a ruler is to do
            || i > self.from && doc.is(i, "promulgated") && doc.is(i - 1, "be") && self.next(&["by"])
            || super::sponsor::carries(doc, i, self.from)
            || self.never_was()
            || self.is_asked_for()
            || self.is_left_undone()
            || self.goes_on_saying()
            || self.is_prevented()
            || self.is_moved_by_one()
            || self.tells_of_law()
    }

    /// `the constitution adopted in 2010`, `the charter, approved by referendum,`: no text that the article tells of.
    fn tells_of_law(&self) -> bool {
        const CHARTERS: &[&str] =
            &["constitution", "charter", "covenant", "convention", "treaty", "statute", "protocol", "code"];
        let (doc, i) = (self.doc, self.i);
        let noun = i.saturating_sub(1 + usize::from(i > self.from && doc.is_kind(i - 1, Kind::Comma)));
        i > self.from + 1
            && doc.any(noun, CHARTERS)
            && doc.form(i).has(Form::PARTICIPLE)
            && (self.next(&["in"]) && doc.is_kind(i + 2, Kind::Num) && doc.width(i + 2) == 4
                || self.next(&["by"]) && doc.any(i + 2, &["referendum", "plebiscite"]))
    }

    /// `She moved to send the bill back to the committee`: what one member asks of the house, which has yet to decide.
    fn is_moved_by_one(&self) -> bool {
        let (doc, i, from) = (self.doc, self.i, self.from);
        let Some(moved) = i.checked_sub(2).filter(|k| *k > from && doc.seq(*k, &["moved", "to"])) else {
            return false;
        };
        let person = |a: usize| doc.names.actors[a].is(ActorKind::Person);
        doc.any(moved - 1, &["he", "she", "who"])
            || crate::rule::texts::sponsor::subject(doc, moved, from).is_some_and(|s| person(s.0))
    }

    /// `The resolution requests a report by July and | decides to stay seized`: what the text says, no act upon one.
    fn goes_on_saying(&self) -> bool {
        let (doc, i, from) = (self.doc, self.i, self.from);
        let text = (from..i.min(from + 4)).find(|k| doc.has(*k, Class::TEXT));
        let it = || doc.is(from, "it").then_some(from);
        let says = |k: usize| doc.form(k).has(Form::THIRD) && doc.verb(k).is_some_and(|v| v.force.is_some());
        doc.is(i, "decides")
            && i > from + 2
            && (doc.any(i - 1, &["and", "also"]) || doc.is_kind(i - 1, Kind::Comma))
            && text.or_else(it).is_some_and(|k| (k + 1..i).any(says))
    }

    /// `to do to Khartoum what it had put off for a year`: whatever was put off is no text.
    fn is_left_undone(&self) -> bool {
        let (doc, i) = (self.doc, self.i);
        let delays = doc.is(i, "put") && self.next(&["off"])
            || doc.any(i, &["postponed", "delayed", "deferred", "shelved", "avoided"]);
        delays
            && (i.saturating_sub(4).max(self.from)..i)
                .any(|k| doc.is(k, "what") && (doc.has(k + 1, Class::SUBJ) || doc.is(k + 1, "it")))
    }

    /// `The motion was carried on Tuesday`
    fn carried_that_day(&self) -> bool {
        let (doc, at) = (self.doc, self.i + 2);
        let day = doc.has(at, Class::WEEKDAY.or(Class::MONTH)) || doc.has(at + 1, Class::MONTH);
        self.i > self.from && doc.has(self.i - 1, Class::AUX) && self.next(&["on"]) && day
    }

    /// `Editors had urged MPs last month to pass the bill`: a wish is no step.
    fn is_asked_for(&self) -> bool {
        const ASKS: &[&str] = &[
            "urged", "urges", "urging", "begged", "begs", "pressed", "presses", "pressing", "implored",
            "lobbied", "lobbying", "encouraged", "encouraging", "exhorted", "appealed", "asked", "asking",
            "called", "calling", "appeals", "appealing", "pleaded", "petitioned", "beseeched", "entreated",
        ];
        let (doc, i) = (self.doc, self.i);
        let to = i - usize::from(i > self.from && doc.has(i - 1, Class::ADVERB));
        if to <= self.from + 1 || !doc.is(to - 1, "to") {
            return false;
        }
        let clause = |k: &usize| !doc.is_kind(*k, Kind::Comma) && !doc.is_kind(*k, Kind::Semicolon);
        // "appealed on Thursday to the Parliamentary Assembly of the Council of Europe to adopt"
        let lo = self.from.max(to.saturating_sub(16));
        let lo = (lo..to - 1).rev().find(|k| to > k + 9 && doc.step(*k).is_some()).unwrap_or(lo);
        // "will be asked to pass it"
        let passive = |k: usize| {
            k > lo
                && doc.any(k - 1, &["be", "is", "are", "was", "were", "been"])
                && !(k + 1..to - 1).any(|t| doc.is(t, "to"))
        };
        let near = |k: usize| to <= k + 9 || doc.any(k, &["appealed", "appeals", "appealing", "pleaded"]);
        let asks =
            (lo..to - 1).rev().take_while(clause).find(|k| doc.any(*k, ASKS) && !passive(*k) && near(*k));
        // What a committee asks of its house may be a step; what a text asks for is told of elsewhere.
        let other = |s: usize| {
            doc.any(s, &["committee", "panel", "subcommittee", "which"]) || doc.has(s, Class::TEXT)
        };
        // "A motion urging Congress to pass the Ports Act"
        let said = |k: usize| doc.form(k).has(Form::ING) && k > self.from && doc.has(k - 1, Class::TEXT);
        // "The motion called for members to agree to a boycott"
        asks.is_some_and(|k| doc.is(i, "agree") || said(k) || !(self.from..k).any(other))
    }

    /// `They would have gone to court had it been passed`
    fn never_was(&self) -> bool {
        let (doc, i) = (self.doc, self.i);
        let opens = |k: &usize| doc.is(*k, "had") && doc.has(k + 1, Class::DET.or(Class::SUBJ));
        i > self.from + 3
            && doc.is(i - 1, "been")
            && (self.from.max(i.saturating_sub(7)) + 1..i - 2).any(|k| opens(&k))
    }

    /// `a resolution that would have approved a deal`, `a motion which would endorse the embargo`: what a text would do to something.
    fn would_do(&self) -> bool {
        let (doc, i) = (self.doc, self.i);
        let lo = self.from.max(i.saturating_sub(4));
        let between = |k: &usize| doc.has(*k, Class::ADVERB) || doc.is(*k, "have");
        let Some(would) = (lo..i).rev().find(|k| !between(k)).filter(|k| doc.is(*k, "would") && *k > lo + 1)
        else {
            return false;
        };
        let noun = would - 2 - usize::from(would > lo + 2 && doc.is_kind(would - 2, Kind::Comma));
        let object = doc.has(i + 1, Class::DET.or(Class::INDEF).or(Class::POSS))
            || doc.is_kind(i + 1, Kind::Word)
                && !doc.has(i + 1, Class::PREP.or(Class::ADVERB).or(Class::CONJ).or(Class::WEEKDAY));
        doc.any(would - 1, &["that", "which"]) && doc.has(noun, Class::TEXT) && object
    }

    /// `The minister, who drafted the bill, rejected the criticism`; `the bill, which adopts the Senate's version`; `a
    /// declaration on Monday that rejects the French bill`
    fn disputes(&self) -> bool {
        const SAID: &[&str] = &["criticism", "criticisms", "comparison", "comparisons"];
        let (doc, i) = (self.doc, self.i);
        let noun =
            i + 1 + usize::from(doc.has(i + 1, Class::DET.or(Class::POSS)) || doc.any(i + 1, &["such"]));
        let said = doc.has(noun, Class::CHARGE) || doc.any(noun, SAID);
        let that = i > self.from && doc.any(i - 1, &["which", "that"]);
        let of_text = || {
            let noun = crate::rule::provision::before_date(doc, i.saturating_sub(2), self.from);
            let noun = noun - usize::from(doc.is_kind(noun, Kind::Comma));
            i > self.from + 2 && (doc.has(noun, Class::TEXT) || doc.is(noun, "statement"))
        };
        doc.any(i, &["rejected", "rejects", "rejecting"]) && said
            || doc.is(i, "adopts") && that
            || doc.any(i, &["rejects", "rejected"]) && that && of_text()
    }

    /// `The resolution carries political weight`, `The offence carries a penalty of ten years`
    fn carries_weight(&self) -> bool {
        const BURDENS: &[&str] = &[
            "weight", "force", "authority", "penalty", "penalties", "sentence", "sentences", "fine", "fines",
            "risk", "risks", "message", "obligation", "obligations", "consequences", "costs",
        ];
        let (doc, i) = (self.doc, self.i);
        doc.any(i, &["carries", "carry", "carried", "carrying"])
            && (i + 1..self.to.min(i + 6))
                .take_while(|k| doc.is_kind(*k, Kind::Word))
                .any(|k| doc.any(k, BURDENS))
            && !self.is_passive()
    }

    /// `The sitting lost its quorum`: those who sit, and no text.
    fn loses_quorum(&self) -> bool {
        let (doc, i) = (self.doc, self.i);
        doc.any(i, &["lost", "loses", "losing"])
            && doc.is(i + 1 + usize::from(doc.has(i + 1, Class::DET.or(Class::POSS))), "quorum")
    }

    /// `stopped the bill from passing`, `prevented the House from adopting it`: what did not come about.
    fn is_prevented(&self) -> bool {
        let (doc, i) = (self.doc, self.i);
        i > self.from && doc.is(i - 1, "from") && doc.ends(i, "ing") && kept_from(doc, i, self.from)
    }

    /// `demands that all parties allow aid to pass`: what passes is no text.
    fn lets_pass(&self) -> bool {
        const LET: &[&str] = &["allow", "allows", "allowing", "let", "lets", "letting", "permit", "permits"];
        let (doc, i) = (self.doc, self.i);
        let lo = i.saturating_sub(6).max(self.from);
        let Some(let_at) = doc.is(i, "pass").then(|| (lo..i).rev().find(|k| doc.any(*k, LET))).flatten()
        else {
            return false;
        };
        !(let_at..i).any(|k| doc.has(k, Class::TEXT)) && !self.text_in(i + 1, 4)
    }

    /// `the vetoed resolution`, `a rejected draft`: a word on the text.
    fn describes_text(&self) -> bool {
        let (doc, i) = (self.doc, self.i);
        i > self.from
            && doc.any(i - 1, &["the", "a", "an", "this", "its"])
            && doc.form(i).has(Form::PARTICIPLE)
            && (i + 1..i + 3).any(|k| doc.has(k, Class::TEXT))
            && !doc.has(i + 1, Class::DET.or(Class::PREP))
    }
}
