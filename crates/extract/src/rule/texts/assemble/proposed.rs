//! What the sentences before a count proposed: a change to the text, or another way of dealing with it.

use super::*;

/// Verbs of putting off.
const POSTPONED: &[&str] = &[
    "adjourn", "adjourned", "postpone", "postponed", "shelve", "defer", "deferred", "bracket", "recommit",
    "shelved", "postponement", "adjournment", "deferral", "archive", "archives",
];

/// Nouns for a way of proceeding that was proposed a sentence before.
pub(super) const PROPOSED: &[&str] =
    &["change", "request", "move", "idea", "bid", "delay", "deferral", "postponement"];

impl Reader<'_, '_> {
    /// `Peru proposed deleting paragraph 5. The proposal fell by 11 votes to 24`: the sentence before tells the change.
    pub(super) fn changed(&self, linked: Option<&Mention>, from: usize, it: bool) -> bool {
        let doc = self.doc;
        let proposal = linked.is_some_and(|m| {
            m.article == Article::Known
                && doc.any(m.head, &["proposal", "motion", "request", "change", "move", "bid"])
        });
        let bare = linked.is_none()
            && (it || doc.any(from, &["the", "his", "her", "its", "their"]) && doc.any(from + 1, PROPOSED));
        if !proposal && !bare {
            return false;
        }
        let Some(before) = (doc.toks[from].sent as usize).checked_sub(1).map(|s| doc.sents[s]) else {
            return false;
        };
        (before.from..before.to).take(LONGEST).any(|k| {
            // "rejected a motion that would have asked ministers to cut off trade": what a text says
            doc.any(k, PROPOSES)
                && !doc.quoted(k)
                && !doc.is(k.wrapping_sub(1), "have")
                && (k + 1..before.to.min(k + 5)).any(|c| doc.any(c, CHANGES) || doc.is(c, "substitute"))
        })
    }

    /// `He asked that it be referred back`; `the proposal was defeated`: the sentences before tell what was proposed, or the words before in its own.
    pub(super) fn put_off(&self, from: usize, tok: usize) -> bool {
        let doc = self.doc;
        let first = doc.toks[from].sent as usize;
        // "at risk of being sent back by the states that took them in", "sent back to Libya"
        let away = |k: usize| doc.any(k, &["by", "from", "into", "home"]);
        // "Such operations should be deferred, it adds"
        let should = |k: usize| k > 1 && doc.is(k - 1, "be") && doc.has(k - 2, Class::MODAL);
        doc.sents[first.saturating_sub(2)..=first].iter().any(|s| {
            let end = s.to.min(tok);
            sends_back(doc, s.from, end)
                || (s.from..end).any(|k| {
                    doc.any(k, &["referred", "sent", "send", "refer"])
                        && doc.is(k + 1, "back")
                        && !away(k + 2)
                        || doc.any(k, POSTPONED) && !should(k)
                        || doc.any(k, &["put", "held"]) && doc.is(k + 1, "over")
                        || doc.is(k, "off")
                            && (doc.seq(k, &["off", "the", "agenda"])
                                || (k.saturating_sub(4).max(s.from)..k)
                                    .any(|p| doc.any(p, &["put", "putting"])))
                        || doc.seq(k, &["from", "the", "agenda"])
                        || doc.is(k, "inadmissibility")
                        || doc.any(k, &["secret", "roll-call", "separate"])
                            && doc.any(k + 1, &["ballot", "vote", "votes"])
                            && s.to <= from
                })
        })
    }
}

/// `Peru moved that the matter be put off. Sixty-seven voted against, 55 for`: a bare count on what was asked for.
pub(super) fn bare_after_delay(doc: &Doc<'_>, d: &Decision, mentions: &[Mention], from: usize) -> bool {
    let bare = d.act.is_none() && mentions.is_empty();
    let before = (doc.toks[from].sent as usize).checked_sub(1).map(|s| doc.sents[s]);
    let Some(before) = before.filter(|b| bare && b.para == doc.para_of(from)) else { return false };
    asks_for(doc, before.from, before.to.min(before.from + LONGEST)) == Some(Scope::Procedural)
}

/// `The senator asked that the debate be adjourned. The chamber agreed without a vote`, `Chad requested a postponement. No one objected`
pub(super) fn agreed_to_delay(doc: &Doc<'_>, d: &Decision, mentions: &[Mention], from: usize) -> bool {
    let agrees = |a: &Act| doc.any(a.tok, &["agreed", "consented", "assented"]);
    let manner = d.manner.is_some_and(|m| !matches!(m.mode, Mode::Vote | Mode::RecordedVote));
    let bare = manner && d.tally.is_none() && d.act.as_ref().is_none_or(agrees) && mentions.is_empty();
    let before = (doc.toks[from].sent as usize).checked_sub(1).map(|s| doc.sents[s]);
    let refused = || {
        let sent = doc.sent_of(from);
        (from..sent.to.min(from + 12)).any(|k| doc.any(k, &["refused", "declined", "rejected", "denied"]))
    };
    let Some(before) = before.filter(|b| bare && b.para == doc.para_of(from) && !refused()) else {
        return false;
    };
    let mut within = (before.from..before.to.min(before.from + LONGEST)).filter(|k| !doc.quoted(*k));
    let asks = |k: usize| doc.any(k, PROPOSES) || doc.is(k, "wished");
    let decided = |k: usize| doc.step(k).is_some_and(decides) && doc.form(k).has(Form::PAST);
    let later = |k: usize| doc.any(k, POSTPONED) || doc.is(k, "put") && doc.any(k + 1, &["off", "over"]);
    let asked = within.clone().find(|k| asks(*k));
    asked.is_some_and(|a| within.clone().any(|k| k > a && later(k))) && !within.any(decided)
}

/// Does the sentence before bring up an amendment on which it tells no decision?
pub(super) fn offered_before(doc: &Doc<'_>, from: usize) -> bool {
    let before = (doc.toks[from].sent as usize).checked_sub(1).map(|s| doc.sents[s]);
    before.is_some_and(|s| {
        let within = || (s.from..s.to).take(LONGEST).filter(|k| !doc.quoted(*k));
        let voted = |k: usize| doc.any(k, &["vote", "voted", "division"]) && doc.is(k + 1, "on");
        let brought = |k: usize| doc.any(k, PROPOSES) || doc.step(k) == Some(Step::Introduce) || voted(k);
        let decided =
            |k: usize| matches!(doc.step(k), Some(Step::Adopt | Step::Reject)) && doc.form(k).has(Form::PAST);
        within().any(|k| doc.is(k, "amendment")) && within().any(brought) && !within().any(decided)
    })
}
