//! The day of a vote, or where and when it was, that a sentence of its own tells.

use super::*;

impl Reader<'_, '_> {
    /// `has approved a resolution. The vote was held on 3 May`, `The draft was put to the vote on 3 May`, `In the May 3 vote, Chad
    /// was absent`: the day of what was decided and told without one.
    pub(super) fn held(&mut self, from: usize, to: usize) {
        let doc = self.doc;
        let mut told = doc.dates_in(from, to).filter(|d| !doc.quoted(d.from) && !d.ahead);
        let Some(date) = told.find(|d| voted_on(doc, d, from)).map(|d| d.past) else { return };
        let Some(text) = self.current.filter(|c| !self.aside(*c)) else { return };
        let draft = &mut self.drafts[text];
        let Some((body, on @ None)) = &mut draft.decided else { return };
        *on = Some(date);
        let body = *body;
        let undated = |e: &&mut Event| e.date.is_none() && !e.expected && acts(e.stage) && e.body == body;
        draft.events.iter_mut().filter(undated).for_each(|e| e.date = Some(date));
        for v in self.latest() {
            let v = &mut self.votes[v];
            if v.resolution == text && v.body == body {
                v.date = v.date.or(Some(date));
            }
        }
        self.last_date = Some(date);
    }

    /// `In the Chamber on 9 March X moved an amendment. It was lost`: the house and the day that a sentence shortly before tells, where
    /// no day is told since.
    pub(super) fn scene(&self, from: usize, to: usize) -> Option<(Option<usize>, Date)> {
        let doc = self.doc;
        let sent = doc.toks[from].sent as usize;
        let para = doc.sents[sent].para;
        let dated = |from, to| doc.dates_in(from, to).next().is_some();
        let mut before = doc.sents[sent.saturating_sub(3)..sent].iter().rev().take_while(|s| s.para == para);
        let told = before.find(|s| dated(s.from, s.to)).filter(|_| !dated(from, to))?;
        // What the house did that has decided the text spoken of is background to it.
        let decided = self.current.and_then(|c| self.drafts[c].decided).map(|d| d.0.or(self.main));
        let other = |s: &(Option<usize>, Date)| decided.is_none_or(|d| d != s.0);
        scene(doc, told.from, told.to).or_else(|| speaks(doc, told.from, told.to).filter(other))
    }
}

/// The body, where one is named, and the day that a sentence opens with: `In the Chamber of Deputies on 9 March`, `On 9 March, in
/// the Chamber`, `At the sitting of 9 March`.
fn scene(doc: &Doc<'_>, from: usize, to: usize) -> Option<(Option<usize>, Date)> {
    const MET: &[&str] = &["sitting", "session", "meeting", "debate", "plenary"];
    let day = doc.dates_in(from, to).next().filter(|d| !d.ahead && !doc.quoted(d.from))?;
    let house = |at: usize| {
        let at = at + usize::from(doc.is_kind(at, Kind::Comma));
        let name = at + 1 + usize::from(doc.has(at + 1, Class::DET));
        let m = doc.names.mention_at(name).filter(|m| m.from == name && doc.any(at, &["in", "at", "before"]))?;
        doc.names.actors[m.actor].is(ActorKind::Body).then_some(m)
    };
    let led = house(from).filter(|m| (m.to..m.to + 3).contains(&day.from));
    let behind = || house(day.to).filter(|_| day.from <= from + 1);
    let met = || {
        let noun = (from + 1..from + 6).find(|k| doc.any(*k, MET)).filter(|_| doc.any(from, &["at", "during"]));
        noun.is_some_and(|k| (k + 1..k + 4).contains(&day.from))
    };
    match led.or_else(behind) {
        Some(m) => Some((Some(m.actor), day.past)),
        None => met().then_some((None, day.past)),
    }
}

/// The house that speaks in a text of its own, and the day: `The European Parliament on 9 March | urged Chad to close the camps`.
fn speaks(doc: &Doc<'_>, from: usize, to: usize) -> Option<(Option<usize>, Date)> {
    let mut dates = doc.dates_in(from, to);
    let day = dates.next().filter(|d| !d.ahead && !doc.quoted(d.from) && dates.next().is_none())?;
    let body = |m: &&crate::names::Mention| {
        doc.names.actors[m.actor].is(ActorKind::Body)
            && speaks_at(doc, m.to, to).is_some_and(|v| v < m.to + 8)
    };
    let m = doc.names.within(from, to.min(from + 12)).iter().find(body)?;
    let lead = m.from - usize::from(m.from > from && doc.has(m.from - 1, Class::DET));
    (lead == from || !doc.has(lead - 1, Class::PREP)).then_some((Some(m.actor), day.past))
}

/// `was put to the vote on 3 May`, `The vote was held on`, `Voting took place on`, `at the vote on`, `the May 3 vote`: the day of a vote.
pub(super) fn voted_on(doc: &Doc<'_>, d: &crate::date::When, from: usize) -> bool {
    let vote = |k: usize| doc.any(k, &["vote", "voting", "ballot"]);
    let at = d.to + usize::from(doc.is_kind(d.to, Kind::Poss));
    if d.from > from && vote(at) && doc.any(d.from - 1, &["the", "in", "at", "during"]) {
        return true;
    }
    let small = |k: usize| doc.has(k, Class::PREP) || doc.any(k, &["the", "late", "early"]);
    let Some(end) = (from + 3..d.from + 1).rev().find(|k| !small(*k - 1)) else { return false };
    let ahead = |k: usize| {
        doc.has(k, Class::FUTURE.or(Class::MODAL).or(Class::NEG)) || doc.is(k, "be") || doc.is(k, "not")
    };
    if (from.max(end.saturating_sub(8))..end).any(ahead) {
        return false;
    }
    let put = |k: usize| doc.any(k, &["put", "came", "brought"]) && doc.is(k + 1, "to");
    let held = doc.any(end - 2, &["was", "were"]) && doc.any(end - 1, &["held", "taken", "conducted"]);
    (held || doc.seq(end - 2, &["took", "place"])) && vote(end - 3)
        || vote(end - 1)
            && (doc.any(end - 3, &["at", "in", "during"])
                || (from.max(end.saturating_sub(5))..end - 2).any(put))
}
