//! Counts on what a sentence says that somebody proposed: `moved to substitute a report; that lost, 12-17`.

use super::*;

impl Reader<'_, '_> {
    /// `A no-action motion was carried. A rival text suffered the same end, 31-28`: voted on as the one before was.
    pub(super) fn on_same_fate(&self, asked: &Asked<'_>) -> Option<Scope> {
        let moved = |v: usize| {
            let v = &self.votes[v];
            v.scope == Scope::Procedural && v.outcome == Some(Outcome::Adopted)
        };
        let own = |v: &usize| Some(self.votes[*v].resolution) == self.current;
        let before = asked.counted() && self.latest().rev().find(own).is_some_and(moved);
        (before && met_same_fate(self.doc, asked.from, asked.to)).then_some(Scope::Procedural)
    }

    /// `They moved to substitute a report; that lost, 12-17`
    pub(super) fn on_business(&self, asked: &Asked<'_>) -> Option<Scope> {
        let (doc, from, clause) = (self.doc, asked.from, asked.clause);
        if let Some(scope) =
            asked.decision.tally.and_then(|t| failed_to(doc, asked.decision.tok, &t, asked.to))
        {
            return Some(scope);
        }
        // "An attempt by X to send the question to a referendum was beaten, 9-21"
        let bid = (from..from + 4).any(|k| doc.any(k, &["attempt", "bid", "effort", "move"]));
        let bid = bid && asked.linked.is_none() && (asked.counted() || asked.step(|a| a.passive));
        if let Some(scope) = bid.then(|| asks_for(doc, from, asked.decision.tok)).flatten() {
            return Some(scope);
        }
        // "Roe, who had asked that the draft be sent back, saw her proposal lost by 41 votes to 29"
        let own =
            |m: &&Mention| m.from > from + 2 && doc.has(m.from, Class::POSS) && doc.any(m.head, MOTIONS);
        let own = asked.linked.filter(own).filter(|_| asked.counted() && clause == from);
        if let Some(scope) = own.and_then(|m| asks_for(doc, from, m.from)) {
            return Some(scope);
        }
        // "had asked for the text to be referred to a committee; the motion was lost"
        let the = clause > from
            && (doc.is(clause, "the")
                || doc.has(clause, Class::POSS) && asked.linked.is_none_or(|m| m.from == clause))
            && (doc.any(clause + 1, MOTIONS) || doc.is(clause + 1, "move"));
        let plain = asked.linked.is_none_or(|m| {
            m.from < asked.decision.tok
                && m.symbol.is_none()
                && m.title.is_none()
                && doc.any(m.head, &["motion", "proposal"])
        });
        let tok = asked.decision.tok;
        // "had tried to widen the motion, but lost that one 31-34"
        // "tried to stop the vote, but lost by ten votes"
        let fell = |k: usize| {
            asked.counted()
                || asked.step(|a| a.step == Step::Reject)
                    && (from..k).any(|a| doc.any(a, PROPOSES) && stops_debate(doc, a, k))
        };
        // "moved to replace the words, and its proposal squeezed by, 77 to 71"
        // "tried to suspend standing orders and lost by 49 votes to 9"
        let lost = |k: usize| {
            let verb = k + 1 + usize::from(doc.has(k + 1, Class::AUX));
            // "tried to have it sent back to the committee and lost, 33-58"
            let bare = || {
                asked.counted()
                    && doc.any(verb, &["lost", "failed", "defeated", "beaten", "rejected"])
                    && (verb + 1..verb + 4).contains(&tok)
            };
            let outvoted = || doc.is(verb, "outvoted") && (verb..verb + 4).contains(&tok);
            verb == tok && asked.step(|a| a.step == Step::Reject) || outvoted() || bare()
        };
        let links = |k: usize| {
            // "moved to postpone the item to January, which failed 4-7"
            let verb = k + 1 + usize::from(doc.has(k + 1, Class::AUX));
            // "offered softer wording, which lost 3-6"
            let told = verb == tok || asked.counted() && (verb + 1..verb + 3).contains(&tok);
            let which = || k > 0 && told && doc.is(k, "which") && doc.is_kind(k - 1, Kind::Comma);
            doc.is(k, "but")
                || which()
                || doc.is(k, "and") && doc.has(k + 1, Class::POSS) && doc.any(k + 2, MOTIONS)
                // "moved to take out the mandate: lost, 12-21-14"
                || (doc.is(k, "and") || doc.is_kind(k, Kind::Colon)) && lost(k)
        };
        let but = (tok.saturating_sub(4).max(from)..tok).find(|k| links(*k) && fell(*k));
        // "but its motion was defeated"
        let own = |m: &Mention, b: usize| doc.any(m.head, MOTIONS) && m.from == b + 1;
        let before = asked.linked.is_none_or(|m| but.is_some_and(|b| m.head < b || own(m, b)));
        if let Some(but) = but.filter(|_| before) {
            return asks_for(doc, from, but);
        }
        // "An attempt to refer it failed. The nays, he ruled, had it": by voices alone
        let voiced =
            asked.decision.act.is_none() && asked.decision.manner.is_some() && asked.linked.is_none();
        if voiced && !asked.counted() {
            let bid = |s: crate::token::Sent| {
                (s.from..s.from + 4).any(|k| doc.any(k, &["attempt", "bid", "motion", "move"]))
            };
            let before = (doc.toks[from].sent as usize).checked_sub(1).map(|s| doc.sents[s]);
            // "sought to add a line. That was put on the voices, and lost"
            if doc.any(from, &["it", "that", "this"]) && doc.has(from + 1, Class::AUX) {
                return asked_before(doc, from, asked.to);
            }
            let before = before.filter(|b| b.para == doc.para_of(from) && bid(*b))?;
            return asks_for(doc, before.from, before.to.min(before.from + LONGEST));
        }
        // "It failed on a voice vote"
        let voted = asked.decision.manner.is_some_and(|m| !m.weak) && asked.decision.act.is_some();
        if !plain && !the || !(asked.counted() || voted || asked.step(|a| a.passive)) {
            return None;
        }
        // "moved to delete the sentence; the committee turned this down by 7 to 5"
        let object = asked.decision.act.is_some()
            && (tok + 1..tok + 3).any(|k| doc.any(k, &["this", "that", "it", "them"]));
        let pronoun = object || doc.any(clause, &["it", "that", "this", "which", "he", "she"]);
        // "asked for the vote to be put off; the council refused by 20 votes to 14"
        let answers = (clause.max(tok.saturating_sub(3))..=tok).any(|k| answers(doc, k));
        let back = the || clause > from && (pronoun || answers);
        asked_before(doc, from, asked.to).or_else(|| asks_for(doc, from, clause).filter(|_| back))
    }
}

/// `decided by 54 votes to debate the draft in one sitting`, `voted 61-40 to treat the draft as urgent`: whether and how a text
/// comes up.
pub(super) fn how_it_comes_up(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    const LOOKS: &[&str] = &["consider", "examine", "discuss", "debate", "hear"];
    // "The item was taken up by 1,027 votes to 47"
    let taken = |k: usize| {
        doc.seq(k, &["taken", "up"])
            && doc.has(k - 1, Class::AUX)
            && (doc.is(k + 2, "by") && crate::number::cardinal(doc, k + 3).is_some()
                || doc.is_kind(k + 2, Kind::Comma) && doc.is_kind(k + 3, Kind::Num))
    };
    if (from + 1..to).any(taken) {
        return true;
    }
    let agrees = |k: &usize| doc.any(*k, &["agreed", "decided", "consented", "voted", "resolved"]);
    let Some(verb) = (from..to).find(agrees) else { return false };
    let looks = |k: usize| doc.any(k, LOOKS) || doc.any(k, &["take", "treat", "handle"]);
    let aim = (verb + 1..to.min(verb + 20)).find(|k| doc.is(*k, "to") && looks(k + 1));
    let Some(at) = aim.map(|k| k + 1) else { return false };
    let text =
        || (at + 1..to.min(at + 6)).any(|k| doc.has(k, Class::TEXT) || doc.any(k, &["document", "it"]));
    let urgent = || {
        (at + 2..to.min(at + 12))
            .any(|k| doc.is(k, "as") && (k + 1..k + 4).any(|u| doc.any(u, &["urgent", "urgency"])))
    };
    let person = |k: usize| {
        doc.has(k, Class::PERSON)
            || doc.names.role_at(k).is_some()
            || doc.any(k, &["envoy", "witness", "witnesses", "ambassador", "delegate", "delegation"])
    };
    // "agreed, 9-4, to hear the envoy"
    let admits = |k: usize| {
        doc.is(k, "hear") && (doc.any(k + 1, &["her", "him", "them"]) || (k + 2..k + 5).any(person))
    };
    doc.any(at, LOOKS) && text()
        || admits(at)
        || doc.seq(at, &["take", "up"]) && text()
        || doc.any(at, &["take", "treat", "handle", "hear"]) && urgent()
}

/// `decided by nine to four to let her speak`, `voted 16-9 to invite the envoy to brief it`: who is heard before a text is voted on.
pub(super) fn who_is_heard(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    let agrees = |k: &usize| doc.any(*k, &["agreed", "decided", "consented", "voted", "resolved", "refused"]);
    let Some(verb) = (from..to).find(agrees) else { return false };
    (verb + 1..to.min(verb + 14)).any(|k| doc.is(k, "to") && act::gives_floor(doc, k + 1))
}

/// `A rival text suffered the same end`
pub(in crate::rule::texts::assemble) fn met_same_fate(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    (from..to.min(from + LONGEST)).any(|k| act::same_fate(doc, k))
}

/// `the council | refused, 20-14`, `members | agreed by 20 votes to 14`: to what was asked, which stands before.
pub(in crate::rule::texts::assemble) fn answers(doc: &Doc<'_>, k: usize) -> bool {
    doc.any(k, &["refused", "declined", "agreed", "obliged", "demurred", "consented"])
        && (!doc.is_kind(k + 1, Kind::Word) || doc.is(k + 1, "by"))
}
