//! Texts on which a house is not asked, because a member objects: `sought leave to move it`, `by unanimous consent`.

use super::*;

impl Reader<'_, '_> {
    /// A request for unanimous consent, or for leave, that meets an objection leaves the text waiting.
    pub(super) fn objection(&mut self, s: usize, from: usize, to: usize) {
        let doc = self.doc;
        let Some(at) =
            doc.openings(from, to, Pass::Aside).find(|i| doc.among(*i, &OBJECTS) && objects(doc, *i))
        else {
            return;
        };
        let start = doc.sents[s.saturating_sub(3)].from;
        let asked = (start..to).any(|i| {
            let the = usize::from(i > 0 && doc.is(i - 1, "the"));
            doc.is(i, "unanimous") && doc.is(i + 1, "consent")
                || doc.is(i, "leave")
                    && doc.any(
                        i.wrapping_sub(1 + the),
                        &[
                            "sought", "seek", "seeking", "asked", "requested", "needs", "needed", "requires",
                            "for",
                        ],
                    )
        });
        // "passed it on Wednesday. She had sought leave to move it on Tuesday": refused before it was adopted.
        let had = |i: usize| doc.is(i, "had") && doc.any(i + 1, &["sought", "asked", "requested", "tried"]);
        let before = (start..to).find(|i| had(*i)).and_then(|i| {
            let sent = doc.sent_of(i);
            self.date_of(i + 1, sent.from, sent.to, false)
        });
        // "Her objection on Sept. 27 stopped the bill from passing by unanimous consent"
        let told = doc.dates_in(from, to).next().is_some();
        let before = before.or_else(|| self.date_of(at, from, to, false).filter(|_| told));
        let first = |c: usize| {
            let on = self.drafts[c].decided.and_then(|d| d.1);
            matches!((before, on), (Some(a), Some(b)) if a < b)
        };
        if let Some(text) = self.current.filter(|c| asked && self.drafts[*c].votes > 0 && first(*c)) {
            let body = self.drafts[text].decided.and_then(|d| d.0);
            self.event(text, Stage::Deferred, body, before, false, at);
            return;
        }
        let open = self.current.filter(|c| asked && self.drafts[*c].votes == 0);
        if let Some(text) = open {
            // A committee told of before is not the house that was asked, nor is its day that of the request.
            let body = self.body.map(|b| plenary_of(doc, self.roles, b)).or(self.main);
            let last = self.last_date.filter(|d| !self.other_year(*d)).or_else(|| lead_date(doc));
            let date = self.date_of(at, from, to, false).or(last);
            self.event(text, Stage::Deferred, body, date, false, at);
            let draft = &mut self.drafts[text];
            // "The House refused to debate it": since one member objected
            draft.events.retain(|e| e.stage != Stage::Rejected);
            draft.decided = draft.decided.or(Some((body, date)));
        }
    }

    /// `A bid to pass the same words by unanimous consent failed last July`, `Leave was refused on Monday for a version that said
    /// "genocide"`: another text than the one that was carried, on which a house was not asked.
    pub(super) fn consent_refused(
        &mut self,
        mentions: &[Mention],
        (from, to): (usize, usize),
        named: &mut Vec<(usize, usize)>,
    ) {
        const FAILS: &[&str] = &[
            "failed", "objected", "objection", "refused", "denied", "blocked", "nays", "withheld",
            "declined", "fell", "noes", "foundered",
        ];
        let doc = self.doc;
        let Some(own) = self.current.filter(|c| self.drafts[*c].decided.is_some()) else { return };
        let leave = |k: usize| {
            doc.is(k, "leave")
                && doc.any(k - 1, &["refused", "denied", "sought", "unanimous", "asked", "for"])
        };
        let asked =
            |k: &usize| !doc.quoted(*k) && (doc.seq(*k, &["unanimous", "consent"]) || *k > from && leave(*k));
        let Some(at) = doc.openings(from, to, Pass::Aside).find(asked) else { return };
        let Some(fails) = (from..to).find(|k| doc.any(*k, FAILS) && !doc.quoted(*k)) else { return };
        let new = |m: &&Mention| {
            let other = m.article == Article::Other || m.article == Article::New && m.from > at;
            other && m.part == Part::Whole && !m.plural && !named.iter().any(|n| n.0 == m.head)
        };
        let same = (from + 1..to).find(|k| {
            doc.any(*k, &["words", "text", "wording", "language", "motion", "resolution", "thing"])
                && doc.any(k - 1, &["same", "very", "identical"])
        });
        let m = mentions.iter().find(new).copied();
        if m.is_none() && same.is_none() {
            return;
        }
        let date = doc
            .dates_in(from, to)
            .filter(|d| !d.ahead)
            .min_by_key(|d| d.from.abs_diff(fails))
            .map(|d| d.past);
        let (kind, subjects) = (self.drafts[own].kind, self.drafts[own].subjects.clone());
        let body = self.drafts[own].decided.and_then(|d| d.0);
        let text = match m {
            Some(m) => self.settle(None, &m, named),
            None => self.open(kind, at),
        };
        self.current = Some(own);
        self.event(text, Stage::Deferred, body, date, false, at);
        let draft = &mut self.drafts[text];
        (draft.body, draft.side, draft.unnamed) = (body, true, false);
        draft.decided = Some((body, date));
        if draft.subjects.is_empty() && !draft.themed {
            draft.subjects = subjects;
        }
    }
}

pub(super) static OBJECTS: Words = Words::of(&[
    "objected", "objection", "objects", "called", "shouted", "said", "cried", "leave", "refused", "withheld",
    "unanimous", "stopped", "blocked", "prevented", "thwarted",
]);

/// `objected`, `called out "no"`, `leave was refused`
fn objects(doc: &Doc<'_>, i: usize) -> bool {
    if doc.quoted(i) {
        return false;
    }
    let no = || (i + 1..i + 5).any(|k| doc.is(k, "no") && (doc.quoted(k) || doc.is_kind(k + 1, Kind::Comma)));
    let refused = || {
        (i + 1..i + 4)
            .any(|k| doc.any(k, &["denied", "refused", "declined"]) || doc.seq(k, &["not", "granted"]))
    };
    match doc.low(i) {
        "objected" | "objection" | "objects" => !doc.any(i.saturating_sub(1), &["no", "without"]),
        "called" | "shouted" | "said" | "cried" => no(),
        "stopped" | "blocked" | "prevented" | "thwarted" => {
            let consent =
                (i + 1..doc.sent_of(i).to.min(i + 18)).find(|k| doc.seq(*k, &["unanimous", "consent"]));
            consent.is_some_and(|c| act::kept_from(doc, c, i))
        }
        "leave" => doc.has(i + 1, Class::AUX) && refused(),
        // "Leave needs the consent of every member, and the whip refused his", "withheld her consent"
        "refused" | "withheld" => {
            doc.has(i + 1, Class::POSS)
                && (!doc.is_kind(i + 2, Kind::Word)
                    || doc.any(i + 2, &["consent", "leave", "assent", "agreement"]))
        }
        _ => false,
    }
}
