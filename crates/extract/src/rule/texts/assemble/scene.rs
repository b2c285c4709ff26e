//! A sentence that only sets the scene: `On Tuesday the Commons took up the bill. A clause was struck out by 294 votes to 247`.

use super::*;

impl Reader<'_, '_> {
    /// The house that the sentence before one tells of, where it works on a text and decides nothing, and the day; no house
    /// where only its members are told of.
    pub(super) fn scene_before(&self, tok: usize) -> Option<(Option<usize>, Option<Date>)> {
        let doc = self.doc;
        let sent = doc.sent_of(tok);
        let before = doc.toks[sent.from].sent.checked_sub(1).map(|s| doc.sents[s as usize])?;
        let decided = |k: usize| doc.quoted(k) || doc.step(k).is_some_and(decides);
        if before.para != sent.para || (before.from..before.to).any(decided) {
            return None;
        }
        let near = before.from..before.to.min(before.from + 14);
        let house = doc.names.within(near.start, near.end).iter().find(|m| self.may_act(m.actor));
        // "In the capital, MPs took up the matter yesterday"
        let members = || near.clone().find(|k| doc.has(*k, Class::MEMBER)).map(|k| (k, k + 1));
        let (first, end) = house.map(|m| (m.from, m.to)).or_else(members)?;
        let verb = (end..before.to.min(end + 3)).find(|k| !doc.has(*k, Class::AUX.or(Class::ADVERB)))?;
        let lead = first - usize::from(first > before.from && doc.has(first - 1, Class::DET));
        let subject = lead == before.from
            || doc.is_kind(lead - 1, Kind::Comma)
            || doc.dates_in(before.from, lead).last().is_some_and(|d| d.to == lead)
            || lead > before.from + 1 && doc.is(lead - 1, "in") && doc.has(lead - 2, Class::MEMBER);
        let works = doc.any(verb, WORKS) || doc.any(verb, &["took", "taken"]) && doc.is(verb + 1, "up");
        // Another house tells its own day.
        let body = house.map(|m| m.actor);
        let own = |a: usize| body.is_none_or(|b| b == a);
        let other = doc.names.within(sent.from, tok).iter().any(|x| self.may_act(x.actor) && !own(x.actor));
        if !subject || !works || other || doc.dates_in(sent.from, sent.to).next().is_some() {
            return None;
        }
        let mut days = doc.dates_in(before.from, before.to).filter(|d| !d.ahead);
        let day = days.next().filter(|_| days.next().is_none()).map(|d| d.past);
        Some((body, day))
    }
}

/// What a house does with a text before it decides.
const WORKS: &[&str] = &[
    "met", "sat", "debated", "discussed", "considered", "examined", "weighed", "heard", "opened", "convened",
    "gathered", "reconvened", "resumed", "undid", "reversed", "overturned", "returned", "sent", "began",
    "spent", "voted", "turned", "reviewed",
];
