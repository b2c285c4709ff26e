//! What waits for a ruler's signature: `now goes to the president for assent`, `awaits the governor's signature`.

use super::*;

/// What a text that a legislature is done with still waits for, and where it goes for that.
pub(super) static SIGNS: Words = Words::of(&[
    "signature", "assent", "promulgation", "ratification", "approval", "desk", "presented", "delivered",
    "sent", "forwarded", "go", "goes", "going", "heads", "headed", "head", "moves", "move", "transmitted",
    "sends", "sending", "submitted", "proceeds", "signed", "promulgated", "sign", "becomes", "become",
    "clearing", "clears", "veto",
]);

impl Reader<'_, '_> {
    /// `The bill now goes to Gov. X`, `It needs the president's signature`: expected to become law, and through both houses where
    /// nothing else is asked for.
    pub(super) fn awaits_hand(&mut self, mentions: &[Mention], from: usize, to: usize) {
        let doc = self.doc;
        let Some(at) = doc
            .openings(from, to, Pass::Aside)
            .find(|i| !doc.quoted(*i) && waits_for_ruler(doc, *i, from, to))
        else {
            return;
        };
        let Some(text) = self.moved_on(mentions, from).map(|text| self.carried(text)) else { return };
        let draft = &self.drafts[text];
        if mentions.iter().any(|m| m.plural) || draft.law || self.aside(text) {
            return;
        }
        // "The Senate voted to lift the limits, sending the measure to the president": what goes to a ruler is a bill.
        let house = draft.decided.and_then(|d| d.0).and_then(|b| doc.names.entry(doc.lex, b));
        if self.loose(text) && house.is_some_and(|k| k.domestic() && matches!(k.role, "lower" | "upper")) {
            self.drafts[text].kind = ResolutionKind::Bill;
        }
        let draft = &self.drafts[text];
        let hand = doc.any(
            at,
            &["signature", "assent", "promulgation", "desk", "sign", "signed", "promulgated", "become"],
        );
        if !draft.kind.is_bill() && !hand {
            return;
        }
        // "before the house rises on June 9": when, not what else it needs.
        let until = doc
            .dates_in(at, to)
            .find(|d| d.future.day.is_none() && doc.is(d.from - 1, "on"))
            .map_or(to, |d| d.from);
        let when = |k: &usize| doc.is(*k, "before") && until < to;
        let (end, to) = (to, (at..until).find(when).unwrap_or(to));
        let condition = |k: usize| {
            doc.any(
                k,
                &["if", "once", "unless", "should", "before", "until", "after", "then", "would", "both"],
            ) || doc.names.mention_at(k).is_some_and(|m| matches!(self.roles[m.actor], "lower" | "upper"))
        };
        // "The Senate passed a bill that would ban masks, sending it to the governor": what stands before is what was done.
        let here = (from..at).contains(&draft.tok) && draft.decided.is_some();
        let since = if here { at.saturating_sub(2).max(draft.tok + 1) } else { from };
        // "heads to the Senate", and later "has not said whether the president will sign it": it is still on its way.
        let on_its_way = hand
            && draft.tok < from
            && draft
                .events
                .iter()
                .any(|e| e.expected && e.stage == Stage::PassedLegislature && e.body.is_some());
        let through = !on_its_way && !(since..to).any(condition);
        let passed = |e: &&mut Event| e.stage == Stage::PassedChamber && !e.expected;
        let draft = &mut self.drafts[text];
        draft.events.retain(|e| !(through && e.expected && e.stage == Stage::PassedLegislature));
        if let Some(e) = draft.events.iter_mut().rev().find(passed).filter(|_| through) {
            e.stage = Stage::PassedLegislature;
        }
        if !draft.events.iter().any(|e| e.stage == Stage::Enacted) {
            // "is expected to sign it next week", "goes to Gov. Roe, who has until Friday"
            let date = doc.dates_in(at, end).find(|d| !doc.quoted(d.from)).map(|d| d.future).filter(|_| hand);
            draft.events.push(Event { stage: Stage::Enacted, body: None, date, expected: true });
        }
    }

    /// `In his veto messages last week`, `in a veto letter dated May 3`: when the texts were vetoed that are told of without a day.
    pub(super) fn veto_message(&mut self, from: usize, to: usize) {
        const TOLD: &[&str] =
            &["message", "messages", "letter", "letters", "statement", "memorandum", "memo", "note"];
        let doc = self.doc;
        let told = |i: &usize| doc.is(*i, "veto") && doc.any(i + 1, TOLD) && !doc.quoted(*i);
        let Some(at) = doc.openings(from, to, Pass::Aside).find(told) else { return };
        let near = |d: &&crate::date::When| d.from <= at + 5 && !d.ahead && !doc.quoted(d.from);
        let Some(date) = doc.dates_in(at + 2, to).find(near).map(|d| d.past) else { return };
        for text in self.recent() {
            let undated = |e: &&mut Event| e.stage == Stage::Vetoed && e.date.is_none() && !e.expected;
            self.drafts[text].events.iter_mut().filter(undated).for_each(|e| e.date = Some(date));
        }
    }

    /// `adopted Resolution 12. It put off action on Resolution 15. The mayor has ten days to sign the resolution`: not one that waits.
    pub(super) fn carried(&self, text: usize) -> usize {
        let waits = |c: usize| self.met(c, Stage::Deferred) && self.drafts[c].decided.is_none();
        let carried = |c: &usize| !self.aside(*c) && !waits(*c) && self.drafts[*c].decided.is_some();
        if waits(text) { self.recent().rev().find(carried).unwrap_or(text) } else { text }
    }

    /// The text a sentence speaks of that goes on from here.
    pub(super) fn moved_on(&self, mentions: &[Mention], from: usize) -> Option<usize> {
        mentions
            .iter()
            .find_map(|m| self.mentions.iter().rev().take(WINDOW).find(|x| x.0 == m.from).map(|x| x.2))
            .or_else(|| self.sent_on(from))
    }

    /// `The House passed it. A counterpart has been pending in the Senate. The measure now goes to the Senate`: no paper of the house
    /// that it goes to, nor one of another year or that was lost.
    pub(super) fn passed_elsewhere(&self, text: usize, target: usize) -> usize {
        let d = &self.drafts[text];
        let paper = d.symbol.as_deref().and_then(chamber).is_some_and(|role| role == self.roles[target]);
        let waits = d.decided.is_none() && (paper || d.body == Some(target));
        let own = waits || self.aside(text) || self.lost(text);
        let from_other = |c: &usize| {
            let by = self.drafts[*c].decided.and_then(|x| x.0);
            !self.aside(*c)
                && !self.lost(*c)
                && by.is_some_and(|b| b != target && kin(self.doc, self.roles, b, target))
        };
        // "Last year a harsher text passed. The plenary is due to take it up": nothing is still to come for that of last year.
        let past = || d.decided.and_then(|x| x.1).is_some_and(|then| self.other_year(then));
        let goes_on = matches!(self.roles[target], "lower" | "upper") || past();
        Some(text).filter(|_| !(own && goes_on)).or_else(|| self.recent().find(from_other)).unwrap_or(text)
    }
}

/// Is it on the way to a ruler, or is a ruler's hand waited for?
fn waits_for_ruler(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> bool {
    if !doc.among(i, &SIGNS) {
        return false;
    }
    let lo = from.max(i.saturating_sub(14));
    // "Roe has said he will sign it", where he was called the governor before
    let known = |k: usize| {
        let actor = doc.names.actor_at(k).map(|a| &doc.names.actors[a]);
        let office = actor.filter(|a| a.is(ActorKind::Person)).and_then(|a| a.role);
        office.is_some_and(|(from, to)| (from..to).any(|t| doc.has(t, Class::RULER)))
    };
    let ruler = |k: usize| doc.has(k, Class::RULER) || known(k);
    let behind = |words: &[&str]| i > from && doc.any(i - 1, words);
    let owned_before = i > from && doc.is_kind(i - 1, Kind::Poss);
    let waits = || {
        (lo..i).any(|k| {
            doc.any(
                k,
                &[
                    "awaits", "await", "awaiting", "needs", "need", "needing", "requires", "require",
                    "pending", "gets", "receives", "receiving", "waits", "waiting", "subject",
                ],
            )
        })
    };
    let moved = || {
        (lo..i).any(|k| {
            let goes = doc.among(k, &MOVES) || doc.any(k, &["presented", "delivered"]);
            doc.any(k, &["clear", "cleared", "clearing"]) || goes && (k + 1..k + 4).any(|t| doc.is(t, "to"))
        })
    };
    match doc.low(i) {
        "signature" | "assent" | "promulgation" | "ratification" | "approval" => {
            let own = behind(&["royal", "presidential", "gubernatorial"]);
            let owned = own || doc.any(i + 1, &["of", "by", "from"]) && (i + 2..to.min(i + 5)).any(ruler);
            let whose = owned || owned_before && (lo..i).any(ruler);
            let aim = (i.saturating_sub(5)..i).any(|k| doc.is(k, "for"));
            // "Royal assent is expected next week", "is expected to receive royal assent"
            let due = own
                && (doc.has(i + 1, Class::AUX) && doc.among(i + 2, &EXPECTS)
                    || (lo..i).any(|k| doc.among(k, &EXPECTS) && doc.is(k + 1, "to")));
            due || waits() && whose
                || aim && moved() && (whose || (lo..i).any(ruler) || !doc.is(i, "approval"))
        }
        "desk" => behind(&["governor", "president"]) || owned_before && moved(),
        // "If it becomes law, the week would be marked every year"
        "becomes" => doc.is(i + 1, "law") && (lo..i).any(|k| doc.is(k, "if")),
        // "It will become law on December 1."
        "become" => {
            let it =
                i > from + 1 && doc.is(i - 1, "will") && (doc.is(i - 2, "it") || doc.has(i - 2, Class::TEXT));
            it && doc.is(i + 1, "law") && doc.is(i + 2, "on") && doc.dates_in(i + 3, i + 5).next().is_some()
        }
        // "The president has ten days to sign or veto it", "It has yet to be signed by President X"
        "sign" => {
            // "Gov. Roe has said he would sign it"
            let said = |k: usize| doc.any(k, &["said", "says", "pledged", "promised", "vowed", "indicated"]);
            let would = behind(&["would"]) && (lo..i).any(said);
            let told = (would || behind(&["to", "must", "will"]))
                && !(i.saturating_sub(4)..i).any(|k| refuses(doc, k));
            (lo..i).any(ruler) && told && doc.any(i + 1, &["or", "it", "the", "this"])
        }
        // "The House followed suit, clearing the bill for the president"
        "clearing" | "clears" => {
            let aim = (i + 1..to.min(i + 6)).find(|k| doc.is(*k, "for"));
            aim.is_some_and(|k| {
                let at = k + 1 + usize::from(doc.has(k + 1, Class::DET));
                ruler(at) && (i + 1..k).any(|t| doc.has(t, Class::TEXT) || doc.is(t, "it"))
            })
        }
        // "must still be promulgated by President X"
        "signed" | "promulgated" => {
            let yet =
                (i.saturating_sub(4)..i).any(|k| doc.any(k, &["once", "when", "if", "yet", "until", "be"]));
            yet && doc.is(i + 1, "by") && (i + 2..to.min(i + 5)).any(ruler)
        }
        _ => {
            let Some(to_at) = (i + 1..to.min(i + 4)).find(|k| doc.is(*k, "to")) else { return false };
            let at = to_at + 1 + usize::from(doc.has(to_at + 1, Class::DET));
            // "sending it to Republican Gov. Jane Roe"
            let at = at + usize::from(!ruler(at) && doc.cap(at) && ruler(at + 1));
            let of_house = doc.is(at + 1, "of")
                && doc
                    .names
                    .within(at + 1, at + 4)
                    .iter()
                    .any(|m| doc.names.actors[m.actor].is(ActorKind::Body));
            ruler(at)
                && !of_house
                && !(lo..i).any(|k| doc.any(k, &["letter", "letters", "appeal", "petition"]))
        }
    }
}

/// `declined to sign it`, `urged the president not to sign the bill`
fn refuses(doc: &Doc<'_>, k: usize) -> bool {
    doc.any(k, &["refused", "refuses", "declined", "declines", "not"]) || doc.has(k, Class::NEG)
}

/// `signed it`, `refused to sign it`: what a ruler does to the text spoken of.
pub(super) fn ruled_on_it(doc: &Doc<'_>, act: &Act) -> bool {
    let verb = if doc.is(act.tok + 1, "to") { act.tok + 2 } else { act.tok };
    matches!(act.step, Step::Enact | Step::Veto) && doc.is(verb + 1, "it")
}
