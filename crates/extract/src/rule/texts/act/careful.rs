//! Verbs with other common uses (`cleared`, `died`, `carried`, `signed`) count only beside a text or a count.

use super::clause::{near_body, term_ends};
use super::*;

/// Does the verb at `i`, in the clause from `from`, tell a step of a text?
pub(super) fn careful(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    let at = Careful { doc, i, from };
    at.needs_no_text() || at.text_near() && !at.stands_as_noun() && at.phrase()
}

struct Careful<'a, 'd> {
    doc: &'a Doc<'d>,
    i: usize,
    from: usize,
}

/// What only a body or its term does to a text, or a count told at once: no noun for the text has to stand near.
impl Careful<'_, '_> {
    fn needs_no_text(&self) -> bool {
        self.counted()
            || self.shown()
            || self.ended()
            || self.killed()
            || self.signed()
            || self.brought_it()
            || self.accepted()
            || self.cleared_it()
    }

    /// `was carried by 30 votes to 5`
    fn counted(&self) -> bool {
        let (doc, i) = (self.doc, self.i);
        doc.is(i + 1, "by")
            && crate::number::cardinal(doc, i + 2).is_some()
            && i > self.from
            && doc.has(i - 1, Class::AUX)
    }

    /// `moved to put it off; that was lost on a show of hands`, `this was carried on the voices`, `it lost on a voice vote`
    fn shown(&self) -> bool {
        let (doc, i) = (self.doc, self.i);
        let aux = usize::from(i > self.from + 1 && doc.has(i - 1, Class::AUX));
        let back = i > self.from && doc.any(i - 1 - aux, &["that", "it", "this", "which"]);
        back && (aux > 0 || doc.is(i, "lost"))
            && doc.is(i + 1, "on")
            && (i + 2..i + 5).any(|k| voiced(doc, k))
    }

    /// `It died with the 17th Assembly`, `It was never heard and died with the session`
    fn ended(&self) -> bool {
        let (doc, i, from) = (self.doc, self.i, self.from);
        doc.is(from, "it")
            && (i < from + 4 || doc.is(i - 1, "and"))
            && doc.any(i, &["died", "dies"])
            && doc.any(i + 1, &["with", "in", "when"])
    }

    /// `A Senate committee killed it on Friday, 4-3`
    fn killed(&self) -> bool {
        let (doc, i) = (self.doc, self.i);
        doc.any(i, &["killed", "kills"]) && doc.is(i + 1, "it") && i > self.from && self.house(i - 1)
    }

    /// `signed it into law`, `The president signed it the same evening`
    fn signed(&self) -> bool {
        let (doc, i) = (self.doc, self.i);
        let ruler = |k: usize| doc.has(k, Class::RULER);
        doc.any(i, &["signed", "signs"])
            && doc.is(i + 1, "it")
            && (doc.seq(i + 2, &["into", "law"]) || (self.from.max(i.saturating_sub(4))..i).any(ruler))
    }

    /// `The opposition had tabled it in May`, `Filed on January 28, it had languished in committee`
    fn brought_it(&self) -> bool {
        let (doc, i, from) = (self.doc, self.i, self.from);
        let brings = doc.any(i, &["tabled", "filed", "lodged", "pre-filed", "prefiled", "presented"]);
        // "It was filed on January 28"
        let opens =
            i == from || doc.is(from, "it") && i < from + 5 && (from + 1..i).any(|k| doc.has(k, Class::AUX));
        brings && (doc.is(i + 1, "it") || opens && doc.dates_in(i + 1, i + 4).next().is_some())
    }

    /// `The National Council had accepted it last autumn`, `a day after the Senate cleared it`; not `cleared it of wrongdoing`
    fn accepted(&self) -> bool {
        let (doc, i, from) = (self.doc, self.i, self.from);
        let house = || {
            let had = i - usize::from(i > from && doc.is(i - 1, "had"));
            had > from && self.body(had - 1)
        };
        doc.any(i, &["accepted", "cleared"]) && doc.is(i + 1, "it") && !doc.is(i + 2, "of") && house()
    }

    /// `It cleared the House 90-51 in April and the Senate 20-9 in May`, `It came out of committee in May and cleared the House in June`
    fn cleared_it(&self) -> bool {
        let (doc, i, from) = (self.doc, self.i, self.from);
        let joined = || doc.is(i - 1, "and") || doc.is_kind(i - 1, Kind::Comma);
        self.clears() && i > from && doc.is(from, "it") && (i < from + 4 || joined())
    }
}

/// A noun for a text near enough to be what the verb speaks of.
impl Careful<'_, '_> {
    fn text_near(&self) -> bool {
        let (doc, i) = (self.doc, self.i);
        let sent = doc.toks[i].sent;
        let named = |k: usize| {
            doc.has(k, Class::TEXT)
                || doc.any(k, &["proposal", "version", "companion", "recommendation"])
                || (k < i || doc.is(i, "carried")) && crate::rule::texts::mention::is_number(doc, k)
                // "A similar call was lost by 51 votes to 49"
                || doc.any(k, &["call", "appeal", "demand", "bid"]) && self.lost_on_count()
        };
        let lo = self.from.max(i.saturating_sub(self.back()));
        (lo..i + self.ahead()).any(|k| k != i && named(k) && doc.toks.get(k).is_some_and(|t| t.sent == sent))
    }

    /// How far before the verb its text may stand.
    fn back(&self) -> usize {
        let (doc, i) = (self.doc, self.i);
        let far = self.clears()
            || self.stuck()
            || self.carried()
            || self.was_brought()
            || self.lost_on_count()
            || doc.any(i, &["failed", "fails", "accepted"]);
        let reach = if far { 26 } else { 8 };
        // "approved Resolution No. 9, which Senators X, Y and Z had filed in June"
        let brought = doc.step(i) == Some(Step::Introduce);
        let object =
            |k: &usize| doc.any(*k, &["that", "which"]) && (doc.cap(k + 1) || doc.has(k + 1, Class::DET));
        let behind = (self.from..i).rev().take(24).find(object).filter(|_| brought);
        behind.map_or(reach, |k| reach.max(i - k + 6))
    }

    /// How far behind it.
    fn ahead(&self) -> usize {
        let (doc, i) = (self.doc, self.i);
        // "failed on Friday to adopt a U.S.-drafted resolution"
        let tried = || doc.any(i, &["failed", "fails"]) && (i + 2..i + 6).any(|k| doc.is(k, "to"));
        // "delay a vote on the children's rights bill"
        let put_off = || {
            (i + 1..i + 4).any(|k| {
                doc.any(k, &["vote", "decision", "debate", "consideration", "action"])
                    && doc.any(k + 1, &["on", "of"])
            })
        };
        // "Moved by Senator Rowe of Ohio on July 27, the resolution", "Tabled last October by Roe of Ohio, the text"
        if i == self.from && (i + 1..i + 5).any(|k| doc.is(k, "by")) {
            return 24;
        }
        // "brought in the Asylum Seekers (Permission to Work) Bill"
        if tried() || put_off() || doc.is(i, "brought") && doc.is(i + 1, "in") { 14 } else { 8 }
    }

    /// What an amendment would do stands between it and its verb: `A bill that would let judges seize phones cleared a committee`
    fn clears(&self) -> bool {
        let (doc, i) = (self.doc, self.i);
        let on = || near_body(doc, i + 1, i + 5) || (i + 1..i + 4).any(|k| doc.names.mention_at(k).is_some());
        doc.any(i, &["cleared", "clears"])
            && (on() || crate::rule::texts::mention::together(doc, i + 1).is_some())
    }

    /// `A 2021 bill that would have banned it outright died in committee`
    fn stuck(&self) -> bool {
        let (doc, i) = (self.doc, self.i);
        let waits = || {
            doc.any(i + 1, &["in", "on"]) && (i + 2..i + 4).any(|k| self.house(k))
                || unheard(doc, i)
                // "died on the order paper", "languished on the calendar"
                || doc.seq(i + 1, &["on", "the"])
                    && doc.any(i + 3, &["order", "floor", "calendar", "notice", "vine"])
        };
        doc.any(i, &["died", "dies", "stalled", "languished"]) && waits()
            // "An earlier version, which had passed the House, died when the Senate adjourned"
            || doc.any(i, &["died", "dies", "scrapped", "killed"]) && term_ends(doc, i)
    }

    /// `His amendment to the budget in the committee on Thursday was not carried`
    fn carried(&self) -> bool {
        let (doc, i) = (self.doc, self.i);
        doc.is(i, "carried")
            && (self.from.max(i.saturating_sub(4))..i).any(|k| doc.any(k, &["was", "were"]))
            && !doc.any(i + 1, &["to", "away"])
    }

    /// `A draft resolution voicing concern over arrests in the north of Chad was tabled by Fiji`
    fn was_brought(&self) -> bool {
        let (doc, i, from) = (self.doc, self.i, self.from);
        let opens = || {
            doc.has(from, Class::DET.or(Class::INDEF))
                && (from + 1..i.min(from + 5)).any(|k| doc.has(k, Class::TEXT))
        };
        i > from + 1 && doc.has(i - 1, Class::AUX) && doc.step(i) == Some(Step::Introduce) && opens()
    }

    /// `An amendment from the Greens, adding a call for the closure of the camp, was lost on a card vote`
    fn lost_on_count(&self) -> bool {
        let (doc, i) = (self.doc, self.i);
        let counts = |k: usize| voiced(doc, k) || crate::number::cardinal(doc, k).is_some();
        doc.is(i, "lost")
            && i > self.from
            && doc.any(i - 1, &["was", "were"])
            && (doc.any(i + 1, &["by", "on", "in"]) && (i + 2..i + 6).any(counts)
                // "A similar call was lost at Blackpool last September by 51 votes to 49"
                || doc.any(i + 1, &["at", "in"])
                    && (i + 3..i + 9).any(|k| doc.is(k, "by") && crate::number::cardinal(doc, k + 1).is_some()))
    }
}

/// What the verb has beside it to be meant so.
impl Careful<'_, '_> {
    /// `the draft text`, `their lead resolution`: no verb.
    fn stands_as_noun(&self) -> bool {
        let (doc, i) = (self.doc, self.i);
        let before = i.saturating_sub(1);
        doc.has(before, Class::DET.or(Class::POSS)) && i > self.from && !doc.is(before, "that")
            || doc.has(i + 1, Class::TEXT) && doc.any(i, &["draft", "lead"])
    }

    fn phrase(&self) -> bool {
        let (doc, i) = (self.doc, self.i);
        match doc.low(i) {
            // "brought in the Prisons Bill under the ten-minute rule"
            "brought" | "bring" if doc.is(i + 1, "in") => {
                doc.is(i + 2, "by")
                    || doc.has(i + 2, Class::DET.or(Class::INDEF).or(Class::POSS))
                        && (i + 3..i + 12).any(|k| doc.any(k, &["bill", "bills", "legislation"]))
            }
            "put" | "brought" | "bring" | "puts" => doc.any(i + 1, &["forward", "by", "before"]),
            "signed" | "sign" | "signs" => self.signs(),
            "led" => doc.is(i + 1, "by"),
            _ => true,
        }
    }

    /// A ruler signs a bill; others sign a text as its sponsors: `Canada and Chile signed the draft`.
    fn signs(&self) -> bool {
        let (doc, i) = (self.doc, self.i);
        // "Majority senators signed the resolution"
        let role = |k: usize| doc.names.role_at(k).is_some() && !doc.has(k, Class::MEMBER);
        let ruler = || (self.from.max(i.saturating_sub(8))..i).any(role);
        (i + 1..i + 6).any(|k| {
            doc.is(k, "law")
                || doc.has(k, Class::TEXT)
                    && (ruler() || doc.any(k, &["bill", "bills", "act", "legislation", "measure"]))
        })
    }

    fn house(&self, k: usize) -> bool {
        self.doc.has(k, Class::BODYNOUN)
            || self
                .doc
                .names
                .mention_at(k)
                .is_some_and(|m| self.doc.names.actors[m.actor].is(ActorKind::Body))
    }

    fn body(&self, k: usize) -> bool {
        self.doc.names.actor_at(k).is_some_and(|a| self.doc.names.actors[a].is(ActorKind::Body))
    }
}

/// `died without a hearing`, `died without ever being debated`: said of texts alone.
fn unheard(doc: &Doc<'_>, i: usize) -> bool {
    doc.is(i + 1, "without")
        && (i + 2..i + 6).any(|k| {
            doc.any(k, &["hearing", "vote", "debate", "being", "reaching", "action", "coming", "getting"])
        })
}

/// `a show of hands`, `the voices`, `a voice vote`: how members show what they want.
pub(super) fn voiced(doc: &Doc<'_>, k: usize) -> bool {
    doc.has(k, Class::VOTENOUN) || doc.seq(k, &["show", "of"]) || doc.any(k, &["voices", "division"])
}
