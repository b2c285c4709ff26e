//! The steps of one bill: its readings, the other house, a veto that is overridden. What is told of another day is not another
//! text's.

use super::*;

impl Reader<'_, '_> {
    /// `failed to override the vetoes of two texts. They had passed 54-45 apiece`: a text that stays vetoed was carried before.
    pub(super) fn before_veto(&self, text: usize, date: Option<Date>) -> bool {
        let d = &self.drafts[text];
        let on = d.decided.and_then(|x| x.1);
        let before = date.is_none_or(|date| on.is_none_or(|on| date < on));
        let from = self.doc.sent_of(self.told.0).from;
        let named = || self.mentions.iter().rev().take(WINDOW).any(|m| m.2 == text && m.0 >= from);
        // "The same chamber had approved it in March, 29-9"
        let it = || self.doc.is(self.told.0 + 1, "it") || self.doc.is(from, "it");
        d.overruled == Some(false) && self.step == Some(Step::Adopt) && before && (it() || named())
    }

    /// `overrode the veto. The bill had passed the House in March`, `The Senate committee backed the bill, which the House had passed
    /// last year`: a step the bill took before.
    pub(super) fn on_its_way(
        &self,
        c: usize,
        m: &Mention,
        (body, date): (Option<usize>, Option<Date>),
    ) -> bool {
        let d = &self.drafts[c];
        let Some((by, Some(on))) = d.decided else { return false };
        let known = (m.article == Article::Known || m.symbol.is_some()) && is_law(d);
        let known = known && !d.earlier && !d.side;
        let before = |date: Date| date < on && on.year - date.year < 2;
        let panel = || by.is_some_and(|by| self.roles[by] == "committee");
        // "The bill was introduced in 2016 and approved by the Chamber of Deputies in 2018": however long the Senate took.
        let chamber = |b: usize| matches!(self.roles[b], "lower" | "upper");
        let first = by
            .zip(body)
            .filter(|(by, b)| by != b && chamber(*b) && (chamber(*by) || self.roles[*by] == "legislature"));
        let first = first.is_some_and(|(by, b)| kin(self.doc, self.roles, by, b));
        if known && m.article == Article::Known && first && date.is_some_and(|date| date < on) {
            return true;
        }
        // "passed the bill. It was approved by the justice committee last November"
        let fed = || body.is_some_and(|b| self.roles[b] == "committee" && by != body);
        let looked_back = || d.overruled == Some(true) || panel() || vetoed(d) || self.looks_back();
        known
            && (fed() && date.is_some_and(|date| led_to(date, on))
                || date.is_some_and(before) && looked_back())
    }

    /// A house that overrides a veto, or fails to, has voted on the bill before; so has one that `had approved it in March`.
    pub(super) fn voted_before(&self, c: usize, date: Option<Date>) -> bool {
        let d = &self.drafts[c];
        let on = d.decided.and_then(|x| x.1);
        let lately = || on.zip(date).is_some_and(|(on, date)| on.year - date.year < 2);
        (d.overruled == Some(true) || d.kind.is_bill() && (vetoed(d) || lately() && self.looks_back()))
            && date.is_some_and(|date| on.is_none_or(|on| date < on))
    }

    /// `A motion to reconsider was agreed to, 21-19, and the bill then passed`: it is voted on again.
    pub(super) fn reconsidered(&self, c: usize) -> bool {
        let Some((vote, tok)) = self.vote else { return false };
        let told = &self.votes[vote];
        let sent = self.doc.sent_of(tok);
        told.scope == Scope::Procedural
            && told.outcome != Some(Outcome::Rejected)
            && told.resolution == c
            && self.doc.toks[self.told.0].sent.saturating_sub(self.doc.toks[tok].sent) < 2
            && (sent.from..sent.to.min(sent.from + LONGEST)).any(|k| self.doc.is(k, "reconsider"))
    }

    /// `had passed the bill`: is what is told now behind what the article tells?
    fn looks_back(&self) -> bool {
        let tok = self.told.0;
        told_by_the_way(self.doc, tok, self.doc.sent_of(tok).from)
    }

    /// `It had passed its second reading in November, 330-275`: a step before what is told of the bill, or after.
    pub(super) fn readings_of_one(&self, d: &Draft, body: Option<usize>, (on, date): (Date, Date)) -> bool {
        let step = |e: &Event| matches!(e.stage, Stage::Introduced | Stage::Referred) && e.date == Some(on);
        (on.year - date.year).abs() < 3
            && if date < on { self.early(body) } else { date > on && d.events.iter().any(step) }
    }

    /// Is what is told now a step before the last?
    fn early(&self, body: Option<usize>) -> bool {
        let tok = self.told.0;
        let sent = self.doc.sent_of(tok);
        preliminary(self.doc, body, tok, sent.from, sent.to).is_some()
            || self.step == Some(Step::Refer)
            || sends_on(self.doc, sent.from, sent.to.min(sent.from + LONGEST))
    }

    /// One house counts at each reading of a bill.
    pub(super) fn another_reading(&self, text: usize, body: Option<usize>, date: Option<Date>) -> bool {
        let d = &self.drafts[text];
        let Some(on) = d.decided.filter(|_| d.kind.is_bill()).and_then(|x| x.1) else { return false };
        date.is_some_and(|date| self.readings_of_one(d, body, (on, date)))
    }

    /// The count of a first reading that the sentence before told, `approved in its preliminary reading ... 26 backed it`: what
    /// became of the bill there.
    pub(super) fn again_first(&self, text: usize, body: Option<usize>, date: Option<Date>) -> Option<Stage> {
        let d = &self.drafts[text];
        let told = |e: &&Event| {
            matches!(e.stage, Stage::Referred | Stage::Introduced) && !e.expected && e.body == body
        };
        let decided = d.decided.is_some_and(|(b, on)| b == body && (date.is_none() || on == date));
        d.events.iter().find(told).filter(|_| decided && d.votes == 0).map(|e| e.stage)
    }

    /// `voted 34-14 to repeal it over his veto. The bill first passed on March 19, when 33 members supported it`
    pub(super) fn first_passed(&self, tok: usize) -> bool {
        let doc = self.doc;
        let first = |k: usize| {
            doc.any(k, &["first", "originally", "initially"]) && doc.step(k + 1) == Some(Step::Adopt)
        };
        (doc.sent_of(tok).from.max(tok.saturating_sub(16))..tok).any(first)
    }

    /// `The House passed the bill in April ... In May it overrode him`, `At third reading the majority was 44: 320 to 276`: a
    /// chamber that voted on another day comes back to a bill.
    pub(super) fn comes_back(
        &self,
        text: usize,
        body: Option<usize>,
        voted: Option<Date>,
        date: Option<Date>,
        tok: usize,
    ) -> bool {
        let d = &self.drafts[text];
        let another = voted.zip(date).is_some_and(|(before, on)| before != on && in_its_course(d, on));
        let sent = self.doc.sent_of(tok);
        let reading = || {
            (sent.from..sent.to.min(sent.from + LONGEST))
                .any(|k| self.doc.is(k, "reading") || its_reading(self.doc, k))
        };
        let first = self.first_passed(tok) && voted.is_some() && voted != date;
        first || d.kind.is_bill() && (another || reading() || self.back_from_other_chamber(d, body))
    }

    /// `The House passed the bill in May, the Senate in June; then the House sent it to the president, 416-1`: the other chamber has had
    /// it since.
    fn back_from_other_chamber(&self, d: &Draft, body: Option<usize>) -> bool {
        let passed =
            |e: &&Event| matches!(e.stage, Stage::PassedChamber | Stage::PassedLegislature) && !e.expected;
        let by = d.events.iter().rev().find(passed).and_then(|e| e.body);
        body.zip(by).is_some_and(|(house, by)| {
            let own = |e: &Event| passed(&e) && e.body == Some(house);
            house != by && kin(self.doc, self.roles, house, by) && d.events.iter().any(own)
        })
    }
}

fn vetoed(d: &Draft) -> bool {
    d.events.iter().any(|e| e.stage == Stage::Vetoed && !e.expected)
}

/// `introduced in March 2023 ... passed in April 2024 ... signed on Tuesday`: does a day lie within what is told of a bill's way, or
/// behind its first steps?
pub(super) fn in_its_course(d: &Draft, date: Date) -> bool {
    let early = |on: Date| on.year * 12 + i32::from(on.month.unwrap_or(1));
    let late = |on: Date| on.year * 12 + i32::from(on.month.unwrap_or(12));
    let told = || d.events.iter().filter(|e| !e.expected).filter_map(|e| Some((e.date?, e.stage)));
    let (Some(first), Some(last)) = (told().map(|e| early(e.0)).min(), told().map(|e| late(e.0)).max())
    else {
        return false;
    };
    let steps = |s: Stage| matches!(s, Stage::Introduced | Stage::Referred | Stage::CommitteeApproved);
    let under_way = told().all(|e| steps(e.1)) && early(date) - last < LIFE;
    d.kind.is_bill() && first <= late(date) && (early(date) <= last || under_way)
}

/// `voted 42 to 4 to send the bill to committee`: no house's last word.
fn sends_on(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    let panel = |k: usize| doc.is(k, "to") && (k + 1..k + 5).any(|t| doc.any(t, ORGANS));
    (from + 1..to).any(|k| {
        doc.any(k, &["send", "refer", "commit"]) && doc.is(k - 1, "to") && (k + 2..to.min(k + 7)).any(panel)
    })
}

/// How many months a bill may wait for its next step.
const LIFE: i32 = 36;

/// `The Lords defeated the government by 229 votes to 137`: what the government opposed was carried.
pub(super) fn defeats_government(doc: &Doc<'_>, tok: usize) -> bool {
    // "rejected the government's bill", "rejected a government bill"
    (tok + 1..tok + 4).any(|k| {
        doc.any(k, &["government", "ministers", "administration", "executive", "coalition", "whips"])
            && !doc.is_kind(k + 1, Kind::Poss)
            && !doc.has(k + 1, Class::TEXT)
    })
}

/// `inflicted a defeat on the government over its bill, voting by`, `The government suffered a defeat. Peers voted by`
pub(super) fn government_beaten(doc: &Doc<'_>, from: usize, tok: usize) -> bool {
    let first = doc.toks[from].sent as usize;
    let para = doc.para_of(from);
    let sents = doc.sents[first.saturating_sub(1)..=first].iter().filter(|s| s.para == para);
    sents.into_iter().any(|s| {
        let (lo, hi) = (s.from, s.to.min(tok.max(s.from)));
        let near = |k: usize| k.saturating_sub(7).max(lo)..hi.min(k + 6);
        (lo..hi).any(|k| {
            doc.is(k, "defeat")
                && near(k).any(|v| doc.any(v, &["suffered", "inflicted", "handed", "dealt"]))
                && near(k).any(|g| doc.any(g, &["government", "ministers"]))
        })
    })
}

/// `In another government defeat, peers backed by`, `In a further blow to ministers, a demand for A was backed by`: what carries in
/// the house that the government does not have.
pub(super) fn in_a_defeat(doc: &Doc<'_>, from: usize, tok: usize) -> bool {
    const RULERS: &[&str] = &["government", "ministers", "administration"];
    let told = |k: usize| {
        doc.any(k, &["defeat", "defeats", "blow", "setback", "loss"])
            && (doc.any(k - 1, RULERS)
                || doc.any(k + 1, &["for", "to"]) && (k + 2..k + 6).any(|g| doc.any(g, RULERS)))
    };
    let upper = |k: usize| doc.any(k, &["peers", "lords"]);
    let lead = from + 1..tok.min(from + 9);
    let sent = doc.toks[from].sent as usize;
    let near = || doc.sents[sent.saturating_sub(3)].from..doc.sent_of(tok).to;
    doc.is(from, "in") && lead.clone().any(told) && near().any(upper)
}

/// May a committee have let a bill through on this date that was decided on then? `passed in June 2024. The committee had backed it in
/// November 2022`: within one legislature.
pub(super) fn led_to(date: Date, decided: Date) -> bool {
    date < decided && decided.year - date.year < 3
}

/// A bill, or a resolution that a ruler has vetoed, which is no less a law in the making.
fn is_law(d: &Draft) -> bool {
    d.kind.is_bill() || d.overruled.is_some()
}
