//! Texts of a row that fell together: `Three of them were killed by Britain and France. The first got ten votes, with five against`,
//! `voted on two drafts. Neither was adopted`.

use super::*;

/// So many of those announced together, from the first on, were not carried.
#[derive(Debug)]
pub(super) struct Fallen {
    base: usize,
    count: u32,
    /// Whose veto it was.
    by: Vec<usize>,
    vetoed: bool,
    tok: usize,
}

/// How far behind the number the verb stands: `Three of them, tabled by Chad and Mali for the group, were killed`.
const REACH: usize = 24;

impl Reader<'_, '_> {
    /// A sentence that tells one fate of several texts, and of none of them by itself.
    pub(super) fn fall_together(&mut self, from: usize, to: usize) {
        let doc = self.doc;
        let Some((base, all)) = self.row else { return };
        let Some((count, end)) = so_many(doc, from, all).filter(|n| n.0 > 0 && n.0 <= all) else { return };
        let none = doc.any(from, &["neither", "none", "not"]);
        let council = council::told(doc);
        let vetoes = |k: usize| {
            doc.is(k, "vetoed") || council && (doc.among(k, &council::KILLS) || doc.among(k, &council::STOPS))
        };
        let fell = |k: usize| match doc.step(k) {
            Some(Step::Adopt) => none,
            Some(Step::Reject | Step::Veto) => !none,
            _ => !none && vetoes(k),
        };
        let was = |k: usize| doc.any(k - 1, &["was", "were", "been"]) || doc.any(k, &["failed", "fell"]);
        let Some(verb) = (end..to.min(end + REACH)).find(|k| was(*k) && fell(*k)) else { return };
        let by = (verb + 1..to.min(verb + 7)).find(|k| doc.is(*k, "by"));
        let named = by.map_or(&[][..], |k| doc.names.within(k + 1, to));
        let by: Vec<usize> = named.iter().map(|m| m.actor).filter(|a| council::permanent(doc, *a)).collect();
        self.fallen = Some(Fallen { base, count, vetoed: vetoes(verb), by, tok: verb });
    }

    /// `The second, on arms, got ten votes to five. So did the third`: the count told last, of the next of the row.
    pub(super) fn counts_alike(&mut self, from: usize, to: usize) {
        let doc = self.doc;
        let Some((base, all)) = self.row.filter(|_| doc.is(from, "so")) else { return };
        let did = (from + 1..to.min(from + 9)).find(|k| doc.is(*k, "did") && doc.is(k + 1, "the"));
        let place = did.and_then(|k| crate::number::ordinal(doc, k + 2)).filter(|n| (2..=all).contains(n));
        let text = place.map_or(0, |n| base + n as usize - 1);
        let Some(vote) = self.votes.last().filter(|v| v.resolution + 1 == text && v.yes.is_some()).cloned()
        else {
            return;
        };
        if self.drafts.len() == text {
            self.open(self.drafts[vote.resolution].kind, from);
        }
        if self.drafts.get(text).is_none_or(|d| d.votes > 0) {
            return;
        }
        let told = &self.drafts[vote.resolution];
        let (decided, body, event) = (told.decided, told.body, told.events.last().cloned());
        let subjects = told.subjects.clone();
        let tok = did.unwrap_or(from);
        let draft = &mut self.drafts[text];
        (draft.decided, draft.body, draft.votes, draft.tok) = (decided, body, 1, tok + 2);
        draft.events.extend(event);
        if draft.unnamed {
            draft.subjects = subjects;
        }
        self.votes.push(Vote { resolution: text, positions: Vec::new(), ..vote });
        self.mentions.push((tok + 1, tok + 3, text));
        self.current = Some(text);
    }

    /// What the counts of those texts came to.
    pub(super) fn fallen(&mut self) {
        let doc = self.doc;
        if let Some((base, _)) = self.row.filter(|_| self.row_day.is_some()) {
            let undated = |e: &&mut Event| !e.expected && acts(e.stage) && e.date.is_none();
            for e in
                self.drafts.iter_mut().skip(base).take(WINDOW).flat_map(|d| &mut d.events).filter(undated)
            {
                e.date = self.row_day;
            }
        }
        let Some(fell) = self.fallen.take() else { return };
        let para = doc.para_of(fell.tok);
        // "The first, which called for sanctions, got ten votes": in its place of the row.
        let in_place = |text: &usize| {
            let tok = self.drafts[*text].tok;
            let place = (doc.sent_of(tok).from..=tok).find_map(|k| crate::number::ordinal(doc, k));
            tok > fell.tok
                && doc.para_of(tok) <= para + 1
                && place == u32::try_from(text + 1 - fell.base).ok()
        };
        let end = self.drafts.len().min(fell.base + fell.count as usize);
        let texts: Vec<usize> = (fell.base..end).filter(in_place).collect();
        for v in self.votes.iter_mut().filter(|v| v.scope == Scope::Final && texts.contains(&v.resolution)) {
            v.outcome = Some(Outcome::Rejected);
            for actor in &fell.by {
                if v.positions.iter().all(|p| p.0 != *actor) {
                    v.positions.push((*actor, VoteOption::No));
                }
            }
        }
        let stage = if fell.vetoed { Stage::Vetoed } else { Stage::Rejected };
        for text in texts {
            for e in self.drafts[text].events.iter_mut().filter(|e| !e.expected && acts(e.stage)) {
                e.stage = stage;
            }
        }
    }
}

/// `Three of them`, `All three texts`, `Both`, `Neither`, `None of these`: how many of so many, and where what follows begins.
fn so_many(doc: &Doc<'_>, from: usize, all: u32) -> Option<(u32, usize)> {
    let of = |k: usize| doc.is(k, "of") && doc.any(k + 1, &["them", "these", "those"]);
    match doc.low(from) {
        "neither" => Some((2, from + 1)),
        "none" => Some((all, from + 1)),
        "not" if doc.is(from + 1, "one") => Some((all, from + 2)),
        "both" | "all" => mention::together(doc, from).map(|(n, end)| (n as u32, end)),
        _ => crate::number::cardinal(doc, from).filter(|n| of(from + n.1)).map(|n| (n.0, from + n.1 + 2)),
    }
}
