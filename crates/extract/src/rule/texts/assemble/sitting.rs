//! Texts that wait in another house: `A sister bill has been stuck in the Senate since April`, `The Senate has a similar bill before it`.

use super::*;

/// What a text does that waits, with the place behind it.
static WAITS: Words = Words::of(&[
    "sitting", "sat", "sits", "languished", "languishing", "languishes", "pending", "stuck", "stalled",
    "waiting", "waits", "waited", "lies", "lain", "mired", "parked", "bottled", "rests", "lingers",
    "lingered", "lingering", "awaiting", "awaits", "yet", "stands",
]);

/// What it waits for.
const AWAITED: &[&str] =
    &["action", "debate", "vote", "hearing", "date", "selection", "consideration", "slot", "reading", "turn"];

impl Reader<'_, '_> {
    /// A text of the other house, brought in there.
    pub(super) fn sitting(
        &mut self,
        mentions: &[Mention],
        from: usize,
        to: usize,
        named: &mut Vec<(usize, usize)>,
    ) {
        let doc = self.doc;
        let new = |m: &&Mention| {
            m.part == Part::Whole && !m.plural && matches!(m.article, Article::New | Article::Other)
        };
        // "A companion, SB 77, has yet to get a hearing": named, and nothing told of it but who tabled it
        let known = |m: &Mention| {
            let told = || self.mentions.iter().rev().take(12).find(|x| x.0 == m.from).map(|x| x.2);
            named.iter().find(|n| n.0 == m.head).map(|n| n.1).or_else(told)
        };
        let idle = |c: usize| {
            let d = &self.drafts[c];
            !d.proposed
                && d.decided.is_none()
                && d.body.is_none()
                && d.events.iter().all(|e| e.stage == Stage::Introduced && e.body.is_none())
        };
        let opens =
            |m: &Mention| m.from <= from + 1 || doc.is_kind(m.from - 1, Kind::Comma) && m.from < from + 6;
        let Some(m) = mentions.first().filter(new).filter(|m| known(m).is_none_or(idle)) else { return };
        let Some((body, at)) = (if opens(m) { self.waits_in(m, to) } else { self.has_before_it(m, from) })
        else {
            return;
        };
        let since = (at..to).find(|k| doc.is(*k, "since"));
        let date = since.and_then(|s| doc.dates_in(s, to.min(s + 4)).next()).map(|d| d.past);
        let spoken = self.current;
        let subjects = spoken.map(|c| self.drafts[c].subjects.clone()).unwrap_or_default();
        let text = known(m).unwrap_or_else(|| self.settle(None, m, named));
        // "The Senate has a bill before it. It would": what follows is about that.
        let next = doc.sents.get(doc.toks[from].sent as usize + 1).filter(|s| s.para == doc.para_of(from));
        let goes_on = next.is_some_and(|s| doc.any(s.from, &["it", "that"]));
        // "The Commission had before it a draft on Mali": the house of the article's own texts, and its next business
        let own =
            self.recent().any(|c| c != text && self.drafts[c].decided.is_some_and(|d| d.0 == Some(body)));
        self.current = spoken.filter(|_| !goes_on && !own).or(self.current);
        let level = |k: usize| doc.is(k, "committee") && doc.any(k + 1, &["level", "stage"]);
        let panel = self.roles[body] == "committee"
            && doc.names.entry(doc.lex, body).is_none_or(|k| k.domestic())
            || (at..to.min(at + 6)).any(level);
        let stage = if panel { Stage::Referred } else { Stage::Introduced };
        self.event(text, stage, Some(body), date, false, m.head);
        let draft = &mut self.drafts[text];
        (draft.body, draft.side) = (Some(body), !own);
        if draft.subjects.is_empty() && !draft.themed {
            draft.subjects = subjects;
        }
    }

    /// `has been stuck in the Senate`, `has yet to get a hearing in the Senate`, `in the Senate awaits a vote`: where the text waits.
    fn waits_in(&self, m: &Mention, to: usize) -> Option<(usize, usize)> {
        let doc = self.doc;
        let place = |k: usize| doc.any(k, &["in", "before", "with", "at"]);
        let verb = (m.to..to.min(m.to + 26)).find(|k| {
            doc.among(*k, &WAITS)
                && !doc.quoted(*k)
                && match doc.low(*k) {
                    "yet" => doc.any(k - 1, &["has", "have"]) && doc.is(k + 1, "to"),
                    "awaiting" | "awaits" | "stands" => (k + 1..k + 4).any(|n| doc.any(n, AWAITED)),
                    "bottled" => doc.is(k + 1, "up") && place(k + 2),
                    _ => place(k + 1) || doc.is(k + 1, "there") || doc.seq(k + 1, &["for", "a"]),
                }
        })?;
        if parted(doc, m.head, verb) > 0 {
            return None;
        }
        let house = |k: usize| {
            let at = k + 1 + usize::from(doc.has(k + 1, Class::DET));
            doc.names.mention_at(at).filter(|x| self.may_act(x.actor)).map(|x| (x.actor, x.to))
        };
        let inside = || body_inside(doc, m).filter(|b| self.may_act(*b)).map(|b| (b, verb));
        let end = to.min(verb + 14);
        // "has been pending there since June": the house told of last
        if doc.is(verb + 1, "there") {
            let before = doc.names.within(doc.sent_of(m.head).from.saturating_sub(60), m.from);
            return before.iter().rev().find(|x| self.may_act(x.actor)).map(|x| (x.actor, verb));
        }
        let found = (verb + 1..end)
            .take_while(|k| !doc.is_kind(*k, Kind::Comma) && !doc.is_kind(*k, Kind::Semicolon))
            .find_map(|k| house(k).filter(|_| place(k) || doc.is(k, "by")));
        // "a House resolution has been sitting in committee since May"
        let committee = || inside().filter(|_| !place(verb + 1) || doc.is(verb + 2, "committee"));
        found.or_else(committee).or_else(|| {
            // "A second motion has 14 signatures and awaits a date for debate": of the same house
            let awaits = doc.any(verb, &["awaits", "awaiting"]) && m.article == Article::Other;
            let last = || self.recent().rev().find_map(|c| self.drafts[c].decided?.0);
            last().filter(|_| awaits).map(|b| (b, verb))
        })
    }

    /// `The Third Committee has before it | a text`, `The Senate has | a similar bill | before it`, `is weighing | its own version`.
    fn has_before_it(&self, m: &Mention, from: usize) -> Option<(usize, usize)> {
        let doc = self.doc;
        let it = |k: usize| doc.is(k, "before") && doc.any(k + 1, &["it", "them"]);
        let last = m.from.checked_sub(1)?;
        let holds = |k: usize| doc.any(k, &["has", "have", "had"]);
        let under_way = |k: usize| {
            doc.any(k, &["considering", "weighing", "debating", "examining", "studying", "discussing"])
                && doc.any(
                    k - 1 - usize::from(doc.any(k - 1, &["also", "now", "still"])),
                    &["is", "are", "was"],
                )
        };
        let yet = (last.saturating_sub(4).max(from + 1)..=last)
            .find(|k| doc.is(*k, "yet") && doc.is(k + 1, "to") && holds(k - 1));
        let verb = if last > from + 2 && it(last - 1) && holds(last - 2) {
            last - 2
        } else if holds(last) && (it(m.to) || (m.to..m.to + 8).any(|k| it(k) && breaks(doc, m.to, k) == 0)) {
            last
        } else if let Some(yet) = yet.filter(|_| m.article == Article::Other) {
            yet - 1
        } else if doc.is(last, "up") && doc.any(last - 1, &["takes", "take"]) && m.article == Article::Other {
            last - 1
        } else if let Some(start) = self.to_vote_on(last, from).filter(|_| m.article == Article::Other) {
            start
        } else if under_way(last) && m.article == Article::Other {
            last - 1 - usize::from(doc.any(last - 1, &["also", "now", "still"]))
        } else {
            return None;
        };
        let when = |k: usize| {
            matches!(doc.kind(k), Some(Kind::Comma | Kind::Close))
                || doc.any(k, &["meanwhile", "also", "still", "now", "next", "month", "week"])
                || doc.has(k, Class::ADVERB)
        };
        let end = (from..verb).rev().find(|k| !when(*k))? + 1;
        let m = doc.names.mention_at(end - 1).filter(|x| x.to == end && self.may_act(x.actor))?;
        let lead = m.from - usize::from(m.from > from && doc.has(m.from - 1, Class::DET));
        (lead == from || !doc.has(lead - 1, Class::PREP)).then_some((m.actor, verb))
    }

    /// `is to vote next week on | a similar text`, `will debate | its own version`: where the verb begins that ends at `last`.
    fn to_vote_on(&self, last: usize, from: usize) -> Option<usize> {
        let doc = self.doc;
        let verb = |k: usize| doc.any(k, &["vote", "debate", "consider", "discuss", "take", "decide"]);
        let small = |k: usize| {
            verb(k)
                || doc.any(
                    k,
                    &[
                        "on", "up", "to", "is", "are", "was", "will", "due", "set", "expected", "scheduled",
                        "also", "next", "week", "month",
                    ],
                )
                || doc.has(k, Class::ADVERB.or(Class::WEEKDAY))
        };
        let start = (from..=last).rev().take_while(|k| small(*k)).last()?;
        let first = start + usize::from(!doc.any(start, &["is", "are", "was", "will"]));
        let ahead = doc.any(first, &["will"]) || (first..last).any(|k| doc.is(k, "to") && verb(k + 1));
        ((first..=last).any(verb) && ahead && doc.any(first, &["is", "are", "was", "will"])).then_some(first)
    }
}
