//! Texts sent elsewhere or put off by everyday words: `sent it on to a committee`, `was tabled in committee`.

use super::phrase;
use super::*;

/// What a chamber sends a text on to that it has passed.
const CHAMBERS: &[&str] = &["senate", "house", "assembly", "commons", "lords", "senators", "peers"];

impl At<'_, '_> {
    /// `sent it on to a committee`, `was sent back to the panel`, `returned to the commission`
    pub(super) fn sent(&self) -> Told {
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
        // "A committee of the Assembly has sent back a bill": to those who brought it
        let panel = || (from..i).take(12).any(|k| doc.any(k, ORGANS));
        let sent_back = || self.next(&["back"]) && self.text_in(i + 2, 4) && panel();
        // "The House sent its own version to the Senate in June", "sent the bill to the president's desk"
        let across = |k: usize| {
            let on = doc.is(k, "to") && !doc.any(k - 1, &["back", "on"]) && !near_body(doc, k + 1, to + 3);
            on && (k + 1..k + 4).any(|n| doc.has(n, Class::RULER) || doc.any(n, CHAMBERS))
        };
        // "sent a letter on the bill to the Senate" sends no text.
        let object = || (i + 1..to.min(i + 6)).take_while(|k| !doc.has(*k, Class::PREP));
        let version = |k: usize| doc.is(k, "version") && doc.has(i + 1, Class::POSS.or(Class::DET));
        let text = || object().any(|k| doc.has(k, Class::TEXT) || version(k));
        let sends = || !self.is_passive() && text() && house::before(doc, i, from);
        if (i + 2..to.min(i + 14)).any(across) && sends() {
            return self.tells(Step::Adopt, false);
        }
        if to_body() || self.text_in(i + 1, 5) && (i + 3..to.min(i + 10)).any(back) || sent_back() {
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
    pub(super) fn postponed(&self) -> Told {
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
                // but "Fiji tabled that draft"
                if alone && (passive || !self.next(&["that"])) { self.tells(Step::Defer, true) } else { None }
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
}
