//! Houses that did as another one: `It was followed by the Saeima on May 9, 2019, and the Seimas on June 6`, `The European Parliament
//! did so in December 2022, and the French National Assembly in March 2023`.

use super::*;

/// What such a list is told by.
pub(super) static OPENS: Words = Words::of(&["so", "followed", "similar", "same"]);

impl Reader<'_, '_> {
    /// Each house of the list that has a day of its own has carried a text like the one spoken of; those with a count are read by it.
    pub(super) fn likewise(&mut self, found: &[Decision], from: usize, to: usize) {
        let doc = self.doc;
        let lists = |i: &usize| !doc.quoted(*i) && doc.among(*i, &OPENS);
        let cue = doc.openings(from, to, Pass::Aside).find(lists);
        let Some((start, end)) = cue.and_then(|i| listed(doc, i, from, to)) else { return };
        let done = |c: &usize| self.drafts[*c].decided.is_some() && !self.drafts[*c].law;
        let Some(like) = self.current.filter(done).or_else(|| self.recent().rev().find(done)) else { return };
        let houses: Vec<_> = doc
            .names
            .within(start, end)
            .iter()
            .filter(|m| self.is_house(m.actor))
            .map(|m| (m.actor, m.from))
            .collect();
        for (n, (house, at)) in houses.iter().enumerate() {
            let next = houses.get(n + 1).map_or(end, |h| h.1);
            let lead = if n == 0 { start } else { *at };
            let date = doc.dates_in(lead, next).find(|d| !d.ahead && !doc.quoted(d.from)).map(|d| d.past);
            let here = |k: usize| (*at..next).contains(&k);
            let counted = found
                .iter()
                .any(|d| d.tally.is_some_and(|t| here(t.from)) || d.manner.is_some_and(|m| here(m.tok)));
            let told = |d: &Draft| d.decided.is_some_and(|x| x.0 == Some(*house));
            if date.is_none()
                || counted
                || self.drafts.iter().take(WINDOW).any(told)
                || self.of_one_land(like, *house)
            {
                continue;
            }
            let new = self.open(self.drafts[like].kind, *at);
            let stage = self.passed(new, Some(*house));
            self.event(new, stage, Some(*house), date, false, *at);
            let subjects = self.drafts[like].subjects.clone();
            let draft = &mut self.drafts[new];
            (draft.subjects, draft.body) = (subjects, Some(*house));
            (draft.decided, draft.side, draft.tok) = (Some((Some(*house), date)), true, *at);
        }
    }

    /// `was adopted without a vote, as were those on water and on Chad`: the same was done to each of them.
    pub(super) fn as_were(&mut self, found: &[Decision], to: usize) {
        let doc = self.doc;
        let done = |a: &Act| a.step == Step::Adopt && !a.expected && !a.votes;
        let Some(d) = found.iter().rev().find(|d| d.act.as_ref().is_some_and(done)) else { return };
        let links = |k: &usize| doc.any(*k, &["as", "so"]) && doc.any(*k + 1, &["were", "was"]);
        let Some(at) = (d.tok + 1..to.saturating_sub(4)).find(links) else { return };
        let noun = at + 2 + usize::from(doc.is(at + 2, "the"));
        let several = doc.is(noun, "those") || doc.has(noun, Class::TEXTS);
        let one = doc.any(noun, &["that", "one"]);
        let Some(like) = self.current.filter(|_| (several || one) && doc.is(noun + 1, "on")) else { return };
        let (body, date) = self.drafts[like].decided.unwrap_or_default();
        let told = Told { body, date, mode: d.manner.map(|m| m.mode), lost: false, tok: at };
        let kind = self.drafts[like].kind;
        let m = Mention { plural: several, ..Mention::one(noun, noun, kind, Article::New, Part::Whole) };
        if several && self.all_of(&m, &told) {
            return;
        }
        let new = self.open(kind, at);
        self.drafts[new].subjects = subject::complement(doc, noun + 1);
        (self.drafts[new].themed, self.drafts[new].unnamed) = (self.drafts[new].subjects.is_empty(), false);
        self.share(new, &told);
    }

    /// `A text on Chad met the same fate`: what was done to the text told of before, in the sentence or the one spoken of.
    pub(super) fn same_fate(&self, mut acts: Vec<Act>) -> Vec<Act> {
        let spoken_of = self.current.and_then(|c| {
            self.drafts[c].events.iter().rev().filter(|e| !e.expected).find_map(|e| match e.stage {
                Stage::Rejected | Stage::Vetoed => Some(Step::Reject),
                Stage::Withdrawn => Some(Step::Withdraw),
                Stage::Deferred => Some(Step::Defer),
                Stage::Lapsed => Some(Step::Lapse),
                Stage::Referred => Some(Step::Refer),
                _ => None,
            })
        });
        let mut before = spoken_of;
        acts.retain_mut(|a| {
            if act::same_fate(self.doc, a.tok) {
                // Of nothing that is told, nothing has become.
                let Some(step) = before else { return false };
                a.step = step;
            }
            before = if a.expected { before } else { Some(a.step) };
            true
        });
        acts
    }

    fn is_house(&self, actor: usize) -> bool {
        let a = &self.doc.names.actors[actor];
        a.is(ActorKind::Body) && !matches!(self.roles[actor], "court" | "executive" | "committee")
    }

    /// Another chamber of the same land passes the very text.
    fn of_one_land(&self, text: usize, house: usize) -> bool {
        let land = |b: usize| self.doc.names.entry(self.doc.lex, b).and_then(|k| k.iso3);
        let by = self.drafts[text].decided.and_then(|d| d.0);
        by.is_some_and(|b| b == house || land(b).is_some() && land(b) == land(house))
    }
}

/// Where the houses stand that the words at `i` tell of.
fn listed(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<(usize, usize)> {
    match doc.low(i) {
        // "had done so on Monday"
        "so" if i > from && doc.any(i - 1, &["did", "done"]) => Some((from, to)),
        "followed" if doc.is(i + 1, "by") => Some((i + 2, to)),
        // "The British House of Commons followed on 22 April"
        "followed" if i > from && doc.names.mention_at(i - 1).is_some() => Some((from, to)),
        // "Similar resolutions have been adopted by the European Parliament in 2022 and the Sejm in 2023"
        "similar" | "same" => {
            let noun = (i + 1..to.min(i + 4)).find(|k| doc.has(*k, Class::TEXT))?;
            let by = (noun + 1..to.min(noun + 8)).find(|k| doc.is(*k, "by"))?;
            let done = (noun + 1..by).any(|k| doc.step(k) == Some(Step::Adopt));
            done.then_some((by + 1, to))
        }
        _ => None,
    }
}
