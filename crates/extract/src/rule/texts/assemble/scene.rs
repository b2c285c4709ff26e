//! Sentences that set the scene for the next: `On Tuesday the Commons took up the bill. A clause was struck out by 294 votes to 247`,
//! `In the Chamber on 9 March X moved an amendment. It was lost`, `The Assembly in May urged restraint. The vote was 80 to 3`.

use super::*;

impl Reader<'_, '_> {
    /// The house that the sentence before one tells of, where it works on a text and decides nothing, and the day; no house
    /// where only its members are told of.
    pub(super) fn scene_at_work(&self, tok: usize) -> Option<(Option<usize>, Option<Date>)> {
        let doc = self.doc;
        let sent = doc.sent_of(tok);
        let before = doc.toks[sent.from].sent.checked_sub(1).map(|s| doc.sents[s as usize])?;
        // "failed to extend the law": which text was voted on is told by no noun
        let fails = |k: usize| doc.is(k, "failed") && doc.is(k + 1, "to") && doc.step(k + 2).is_none();
        let decided = |k: usize| doc.quoted(k) || doc.step(k).is_some_and(decides) && !fails(k);
        // "voted 39-0 for it on Thursday. The bill had cleared the committee": before that
        let had = (tok.saturating_sub(3).max(sent.from)..tok).any(|k| doc.is(k, "had"));
        if had || before.para != sent.para || (before.from..before.to).any(decided) {
            return None;
        }
        if let Some(m) = elsewhere(doc, before).filter(|m| self.may_act(m.actor)) {
            return Some((Some(m.actor), None));
        }
        if let Some(m) = brought_there(doc, before).filter(|m| self.may_act(m.actor)) {
            return Some((Some(m.actor), None));
        }
        let near = before.from..before.to.min(before.from + 14);
        let house = doc.names.within(near.start, near.end).iter().find(|m| self.may_act(m.actor));
        // "In the capital, MPs took up the matter yesterday"
        let members = || near.clone().find(|k| doc.has(*k, Class::MEMBER)).map(|k| (k, k + 1));
        let (first, end) = house.map(|m| (m.from, m.to)).or_else(members)?;
        // "The Knesset on Tuesday debated it"
        let on = end + usize::from(doc.is(end, "on"));
        let end = doc.dates_in(on, on + 1).next().map_or(end, |d| d.to);
        let verb = (end..before.to.min(end + 3)).find(|k| !doc.has(*k, Class::AUX.or(Class::ADVERB)))?;
        let lead = first - usize::from(first > before.from && doc.has(first - 1, Class::DET));
        let subject = lead == before.from
            || doc.is_kind(lead - 1, Kind::Comma)
            || doc.dates_in(before.from, lead).last().is_some_and(|d| d.to == lead)
            || lead > before.from + 1 && doc.is(lead - 1, "in") && doc.has(lead - 2, Class::MEMBER);
        let works = works(doc, verb) || fails(verb);
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

    /// Does a sentence name one house that may act, at its end?
    pub(super) fn ends_with_house(&self, sent: crate::token::Sent) -> bool {
        let mut houses = self.doc.names.within(sent.from, sent.to).iter().filter(|m| self.may_act(m.actor));
        houses.next().is_some_and(|m| m.to + 5 >= sent.to) && houses.next().is_none()
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
        scene(doc, told.from, told.to)
            .or_else(|| speaks(doc, told.from, told.to).filter(other))
            // Of what was decided now, the article's own day holds.
            .or_else(|| adopts_several(doc, told.from, told.to).filter(|s| self.other_year(s.1)))
    }
}

/// `The Assembly approved similar texts on both in December. The one on Chad passed by 71 votes to 18`: the house that decided on
/// several texts, and the day.
fn adopts_several(doc: &Doc<'_>, from: usize, to: usize) -> Option<(Option<usize>, Date)> {
    let to = to.min(from + LONGEST);
    let mut dates = doc.dates_in(from, to);
    let day = dates.next().filter(|d| !d.ahead && !doc.quoted(d.from) && dates.next().is_none())?;
    let verb = (from..to).find(|k| doc.step(*k).is_some_and(decides) && doc.form(*k).has(Form::PAST))?;
    let several = (verb + 1..to.min(verb + 9)).any(|k| doc.has(k, Class::TEXTS) && !doc.quoted(k));
    let house = |m: &&crate::names::Mention| {
        doc.names.actors[m.actor].is(ActorKind::Body)
            && (m.to..verb).all(|k| {
                doc.has(k, Class::AUX.or(Class::ADVERB)) || doc.is(k, "on") || (day.from..day.to).contains(&k)
            })
    };
    let m = doc.names.within(from, verb).iter().rev().find(house).filter(|_| several)?;
    Some((Some(m.actor), day.past))
}

/// `It was otherwise in the Senate.`, `Not so in the lower house.`, `In the Chamber it was another story.`: the house where things went
/// another way, or the same.
fn elsewhere<'n>(doc: &'n Doc<'_>, sent: crate::token::Sent) -> Option<&'n crate::names::Mention> {
    const OTHERWISE: &[&str] = &["otherwise", "different", "differently", "contrary", "opposite", "contrast"];
    let other = |k: usize| {
        doc.any(k, OTHERWISE)
            || doc.seq(k, &["not", "so"])
            || doc.any(k, &["another", "same"])
                && doc.any(k + 1, &["story", "matter", "thing", "there", "again"])
    };
    if sent.to > sent.from + 14 || !(sent.from..sent.to).any(other) {
        return None;
    }
    let there = |m: &&crate::names::Mention| {
        let lead = m.from - usize::from(m.from > sent.from && doc.has(m.from - 1, Class::DET));
        lead > sent.from && doc.any(lead - 1, &["in", "at", "for"])
            || lead == sent.from + 1 && doc.is(sent.from, "in")
    };
    doc.names
        .within(sent.from, sent.to)
        .iter()
        .find(|m| there(m) && doc.names.actors[m.actor].is(ActorKind::Body))
}

/// `In the Third Committee, Singapore had tabled an amendment.`: the house where something was brought that is decided next.
fn brought_there<'n>(doc: &'n Doc<'_>, sent: crate::token::Sent) -> Option<&'n crate::names::Mention> {
    let open = sent.from + usize::from(doc.any(sent.from, &["earlier", "and", "but", "back"]));
    let name = open + 1 + usize::from(doc.has(open + 1, Class::DET));
    let m =
        doc.names.mention_at(name).filter(|m| m.from == name && doc.any(open, &["in", "at", "before"]))?;
    let brings = |k: usize| {
        doc.any(
            k,
            &[
                "tabled", "moved", "proposed", "offered", "introduced", "submitted", "sought", "tried",
                "asked",
            ],
        )
    };
    let body = doc.names.actors[m.actor].is(ActorKind::Body);
    let comma = doc.is_kind(m.to, Kind::Comma) || doc.dates_in(m.to, m.to + 2).next().is_some();
    (body && comma && (m.to..sent.to.min(m.to + LONGEST)).any(|k| brings(k) && !doc.quoted(k))).then_some(m)
}

/// The body, where one is named, and the day that a sentence opens with: `In the Chamber of Deputies on 9 March`, `On 9 March, in
/// the Chamber`, `At the sitting of 9 March`.
fn scene(doc: &Doc<'_>, from: usize, to: usize) -> Option<(Option<usize>, Date)> {
    const MET: &[&str] = &["sitting", "session", "meeting", "debate", "plenary"];
    let day = doc.dates_in(from, to).next().filter(|d| !d.ahead && !doc.quoted(d.from))?;
    let house = |at: usize| {
        let at = at + usize::from(doc.is_kind(at, Kind::Comma));
        let name = at + 1 + usize::from(doc.has(at + 1, Class::DET));
        let m =
            doc.names.mention_at(name).filter(|m| m.from == name && doc.any(at, &["in", "at", "before"]))?;
        doc.names.actors[m.actor].is(ActorKind::Body).then_some(m)
    };
    let led = house(from).filter(|m| (m.to..m.to + 3).contains(&day.from));
    let behind = || house(day.to).filter(|_| day.from <= from + 1);
    let met = || {
        let noun =
            (from + 1..from + 6).find(|k| doc.any(*k, MET)).filter(|_| doc.any(from, &["at", "during"]));
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
    // "condemned the arrests of February": no day of its own
    let near = |m: &&crate::names::Mention| {
        let verb = speaks_at(doc, m.to, to).filter(|v| *v < m.to + 8);
        doc.names.actors[m.actor].is(ActorKind::Body)
            && verb.is_some_and(|v| day.from < v || day.from <= v + 2 && doc.any(day.from - 1, &["in", "on"]))
    };
    let m = doc.names.within(from, to.min(from + 12)).iter().find(near)?;
    let lead = m.from - usize::from(m.from > from && doc.has(m.from - 1, Class::DET));
    (lead == from || !doc.has(lead - 1, Class::PREP)).then_some((Some(m.actor), day.past))
}

/// What a house does with a text before it decides.
const WORKS: &[&str] = &[
    "met", "sat", "debated", "discussed", "considered", "examined", "weighed", "heard", "opened", "convened",
    "gathered", "reconvened", "resumed", "undid", "reversed", "overturned", "returned", "sent", "began",
    "spent", "voted", "turned", "reviewed", "acted",
];

/// `debated`, `took up`
fn works(doc: &Doc<'_>, verb: usize) -> bool {
    doc.any(verb, WORKS) || doc.any(verb, &["took", "taken"]) && doc.is(verb + 1, "up")
}

/// Does the sentence tell of a house at its work?
pub(super) fn at_work(doc: &Doc<'_>, sent: crate::token::Sent) -> bool {
    (sent.from..sent.to).any(|k| works(doc, k) && !doc.quoted(k))
}
