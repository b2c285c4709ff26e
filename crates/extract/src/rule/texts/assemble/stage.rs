//! What has happened to a text, and what is still to come.

use super::*;

impl Reader<'_, '_> {
    /// `The committee backed the bill, introduced in May by Rep. X`: in the chamber whose committee it is.
    fn brought_before(&self, body: usize) -> Option<usize> {
        // The committees of the United Nations are brought texts of their own.
        let world =
            self.doc.names.entry(self.doc.lex, body).is_some_and(|k| !k.domestic() && k.iso3.is_none());
        if self.roles[body] != "committee" || world {
            return Some(body);
        }
        match self.doc.names.entry(self.doc.lex, body) {
            Some(known) => known.parent.and_then(|p| self.doc.names.known(p)),
            None => self
                .main
                .filter(|m| self.roles[*m] != "committee" && self.doc.names.actors[*m].known.is_none()),
        }
    }

    pub(super) fn event(
        &mut self,
        text: usize,
        stage: Stage,
        body: Option<usize>,
        date: Option<Date>,
        expected: bool,
        tok: usize,
    ) {
        let (start, end) = self.doc.bytes(tok, tok + 1);
        let body =
            body.and_then(|b| if stage == Stage::Introduced { self.brought_before(b) } else { Some(b) });
        let draft = &mut self.drafts[text];
        // "was adopted. Chile co-sponsored it this year": who stands behind it, no step of its own.
        if stage == Stage::Introduced
            && self.doc.low(tok).contains("sponsor")
            && draft.events.iter().any(|e| !e.expected && e.stage != Stage::Introduced)
        {
            return;
        }
        if let Some(e) = draft.events.iter_mut().find(|e| {
            e.stage == stage
                && e.expected == expected
                && (e.body == body || body.is_none() || e.body.is_none())
        }) {
            e.body = e.body.or(body);
            if date.is_some_and(|d| {
                e.date.is_none_or(|old| old.day.is_none() && d.day.is_some() && d.year == old.year)
            }) {
                e.date = date;
            }
            return;
        }
        draft.events.push(Event { stage, body, date, expected });
        draft.evidence.push(Evidence { field: "stage".into(), start, end, rule: "text.act" });
    }

    /// What a body's approval means for a text, with what has happened to it before.
    pub(super) fn passed(&self, text: usize, body: Option<usize>) -> Stage {
        let draft = &self.drafts[text];
        let Some(body) = body else {
            return if draft.kind == ResolutionKind::Bill { Stage::PassedChamber } else { Stage::Adopted };
        };
        let stage = approval(self.roles, draft.kind, draft.symbol.as_deref(), body);
        let other = |e: &Event| {
            e.stage == Stage::PassedChamber
                && !e.expected
                && e.body.is_some_and(|b| b != body && kin(self.doc, self.roles, b, body))
        };
        if stage == Stage::PassedChamber && draft.events.iter().any(other) {
            Stage::PassedLegislature
        } else {
            stage
        }
    }

    /// Has the committee of one of two chambers approved it?
    fn in_chamber(&self, text: usize) -> bool {
        let by =
            self.drafts[text].decided.and_then(|d| d.0).and_then(|b| self.doc.names.entry(self.doc.lex, b));
        let house = by.and_then(|k| k.parent).map(|p| self.doc.lex.known[p as usize].role);
        house.is_some_and(|role| matches!(role, "lower" | "upper"))
    }

    /// What a house or its committee is to decide.
    pub(super) fn comes_up(&mut self, text: usize, body: Option<usize>, date: Option<Date>, tok: usize) {
        match body {
            Some(b) if self.roles[b] == "committee" => {
                self.event(text, Stage::CommitteeApproved, body, date, true, tok);
            }
            _ => self.expect(text, body, date),
        }
    }

    pub(super) fn expect(&mut self, text: usize, body: Option<usize>, date: Option<Date>) {
        // "goes to the Assembly, where a similar bill stalled in 2022": what is to come has no day that is gone.
        let published = self.doc.meta.published.map(Date::from);
        let date = date.filter(|d| published.is_none_or(|p| d.year >= p.year));
        let decided =
            self.drafts[text].decided.is_some_and(|d| d.0.is_none_or(|b| self.roles[b] != "committee"));
        self.needs_both(text, body);
        let stage = match body {
            Some(b) => match self.roles[b] {
                "committee" => return,
                "lower" | "upper" if self.drafts[text].kind.is_bill() => {
                    if decided {
                        Stage::PassedLegislature
                    } else {
                        Stage::PassedChamber
                    }
                }
                _ => Stage::Adopted,
            },
            None if self.drafts[text].kind.is_bill() && self.in_chamber(text) => Stage::PassedChamber,
            None => Stage::Adopted,
        };
        // What a commission sends on to its parent is not final.
        if let (Some(by), Some(to)) = (self.drafts[text].decided.and_then(|d| d.0), body) {
            let parent = self.doc.names.entry(self.doc.lex, by).and_then(|k| k.parent);
            if parent.is_some()
                && parent == self.doc.names.actors[to].known
                && self.roles[to] != "legislature"
            {
                for e in self.drafts[text]
                    .events
                    .iter_mut()
                    .filter(|e| !e.expected && e.stage == Stage::Adopted && e.body == Some(by))
                {
                    e.stage = Stage::CommitteeApproved;
                }
            }
        }
        let draft = &mut self.drafts[text];
        // "The Parliament adopted it. The committee had approved it in May. The text urges parliaments to": that is done.
        let done = |e: &Event| !e.expected && e.stage == Stage::Adopted && e.body == body && body.is_some();
        if stage == Stage::Adopted && date.is_none() && draft.events.iter().any(done) {
            return;
        }
        match draft.events.iter_mut().find(|e| e.expected && e.stage == stage) {
            Some(e) => e.date = e.date.or(date),
            None => draft.events.push(Event { stage, body, date, expected: true }),
        }
    }

    /// `The Texas House voted to ban drag shows. The measure heads to the Senate`: a law in the making, where no noun has said so and
    /// the house has not only spoken its mind.
    fn needs_both(&mut self, text: usize, body: Option<usize>) {
        let doc = self.doc;
        let draft = &self.drafts[text];
        let chamber = |b: usize| matches!(self.roles[b], "lower" | "upper");
        let (Some(by), Some(to)) = (draft.decided.and_then(|d| d.0), body) else { return };
        let both = by != to && chamber(by) && chamber(to) && kin(doc, self.roles, by, to);
        let spoke = (draft.tok..doc.sent_of(draft.tok).to.min(draft.tok + 14)).any(|k| {
            doc.is(k, "to") && doc.verb(k + 1).is_some_and(|v| v.force.is_some_and(|f| f != Force::Decides))
        });
        if !draft.firm && draft.kind == ResolutionKind::Resolution && draft.symbol.is_none() && both && !spoke
        {
            self.drafts[text].kind = ResolutionKind::Bill;
        }
    }

    /// `LB 604 is before the Appropriations Committee`, `is pending in the rules committee`: referred to it.
    pub(super) fn pending(
        &mut self,
        mentions: &[Mention],
        from: usize,
        to: usize,
        named: &mut Vec<(usize, usize)>,
    ) {
        let doc = self.doc;
        if mentions.is_empty() {
            return;
        }
        // "has been before the committee since July", "has lain with the committee"
        let since = |i: usize| {
            doc.any(i, &["has", "have"])
                && doc.any(i + 1, &["been", "lain", "sat", "rested", "lingered"])
                && (doc.any(i + 2, &["before", "with"]) || !doc.is(i + 1, "been") && doc.is(i + 2, "in"))
        };
        let waits = |i: usize| {
            let at = i + usize::from(
                doc.any(i, &["pending", "still", "now", "languishing", "stuck", "mired", "stalled"]),
            );
            // "remains in committee", "is with the Rules Committee"
            let bare = doc.any(at, &["in", "with"])
                && doc.any(at + 1 + usize::from(doc.has(at + 1, Class::DET)), ORGANS);
            at_reading(doc, i - 1, to)
                || bare
                || doc.any(at, &["before", "in", "with"]) && (at > i || doc.is(at, "before"))
                || doc.is(i, "awaiting") && doc.any(i + 1, &["action", "a", "debate"])
        };
        let Some(i) = doc.openings(from, to, Pass::Waiting).find(|i| {
            !doc.quoted(*i)
                && (doc.any(*i, &["is", "are", "remains", "was"]) && waits(i + 1)
                    || since(*i)
                    || doc.is(*i, "awaits")
                        && (doc.any(i + 1, &["action", "debate", "a"]) || at_reading(doc, *i, to)))
        }) else {
            return;
        };
        let before = mentions.iter().rev().find(|m| m.head < i && m.part == Part::Whole && !m.plural);
        if let Some(m) = before.filter(|m| at_reading(doc, i, to) && m.article != Article::Earlier) {
            let text = self.resolve(m, None, None, named, m.head);
            if self.drafts[text].events.iter().all(|e| e.expected) && self.drafts[text].decided.is_none() {
                self.event(text, Stage::Introduced, None, None, false, i);
            }
            return;
        }
        // "A draft on Mali is before the Human Rights Council"
        let at = i + 1 + usize::from(doc.any(i + 1, &["now", "still", "currently", "already"]));
        let lead = at + 1 + usize::from(doc.has(at + 1, Class::DET));
        let house = doc.names.actor_at(lead).filter(|a| {
            doc.is(at, "before")
                && doc.any(i, &["is", "are"])
                && !matches!(self.roles[*a], "committee" | "court" | "executive")
                && doc.names.actors[*a].is(ActorKind::Body)
        });
        let fresh =
            before.filter(|m| m.from <= from + 1 && m.article == Article::New && parted(doc, m.head, i) == 0);
        if let (Some(house), Some(m)) = (house, fresh) {
            let text = self.resolve(m, None, None, named, m.head);
            if self.drafts[text].events.is_empty() && self.drafts[text].decided.is_none() {
                self.event(text, Stage::Introduced, Some(house), None, false, i);
            }
            return;
        }
        let limit = to.min(i + 12);
        let Some(noun) = (i + 1..limit).find(|k| doc.any(*k, ORGANS)) else {
            return;
        };
        let body =
            doc.names.within(i, noun + 1).iter().map(|m| m.actor).find(|a| self.roles[*a] == "committee");
        let Some(m) = mentions.iter().rev().find(|m| m.head < i && m.part == Part::Whole && !m.plural) else {
            return;
        };
        if parted(doc, m.head, i) > 0 {
            return;
        }
        let text = self.resolve(m, None, None, named, m.head);
        if self.drafts[text].events.iter().all(|e| e.expected || e.stage == Stage::Introduced) {
            let day = (i..to.min(i + 20)).find(|k| doc.is(*k, "since"));
            let day = day.and_then(|s| doc.dates_in(s, to.min(s + 4)).next()).map(|d| d.past);
            self.event(text, Stage::Referred, body, day, false, i);
        }
    }
}

/// `remains at second stage`, `is waiting for its first reading`, `awaits a second reading`: how far a bill has come.
fn at_reading(doc: &Doc<'_>, verb: usize, to: usize) -> bool {
    let at = verb + 1 + usize::from(doc.any(verb + 1, &["still", "now", "currently"]));
    let waits = doc.is(verb, "awaits")
        || doc.is(at, "at")
        || doc.any(at, &["awaiting", "waiting", "due"])
            && doc.any(at + 1, &["for", "its", "a", "second", "first", "third"]);
    waits
        && (at + 1..to.min(at + 6)).any(|k| {
            doc.any(k, &["reading", "stage"])
                && (crate::number::ordinal(doc, k - 1).is_some() || doc.any(k - 1, &["committee", "report"]))
        })
}

/// What a body's approval means by itself.
pub(super) fn approval(roles: &[&str], kind: ResolutionKind, symbol: Option<&str>, body: usize) -> Stage {
    let bill = kind.is_bill();
    match roles[body] {
        "committee" => Stage::CommitteeApproved,
        "lower" | "upper" if bill || symbol.is_some_and(for_both) => Stage::PassedChamber,
        "legislature" if bill => Stage::PassedLegislature,
        "" if bill => Stage::PassedChamber,
        _ => Stage::Adopted,
    }
}

/// Order of stages by how late they come.
pub(super) fn rank(stage: Stage) -> u8 {
    match stage {
        Stage::Proposed => 0,
        Stage::Introduced => 1,
        Stage::Referred => 2,
        Stage::Deferred => 3,
        Stage::CommitteeApproved => 4,
        Stage::PassedChamber => 5,
        Stage::Adopted => 6,
        Stage::PassedLegislature => 7,
        Stage::Rejected => 7,
        Stage::Withdrawn => 8,
        Stage::Vetoed => 9,
        // A veto was overridden.
        Stage::Enacted => 10,
        Stage::Lapsed => 11,
    }
}

/// Stages in which a body acts.
pub(super) fn acts(stage: Stage) -> bool {
    !matches!(stage, Stage::Introduced | Stage::Proposed | Stage::Referred | Stage::Lapsed | Stage::Enacted)
}
