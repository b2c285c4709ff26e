//! What is still to come for a text: the house it goes to, and the day that house votes.

mod needs;
mod pending;

use super::*;
pub(super) use needs::NEEDED;
use pending::marks_up;
pub(super) use pending::unlikely;

/// Where a text goes next.
pub(super) static MOVES: Words = Words::of(&[
    "sent", "forwarded", "go", "goes", "going", "heads", "headed", "head", "moves", "move", "transmitted",
    "referred", "sends", "sending", "returns", "return", "submitted", "put", "proceeds", "laid", "placed",
]);
pub(super) static PREPARES: Words = Words::of(&["prepares", "preparing"]);

/// A house's decision, told by one of these as still to come: `will take it up`, `is to vote`, `a vote is due`.
pub(super) static DECIDES: Words = Words::of(&[
    "vote", "votes", "take", "takes", "taken", "consider", "considers", "considered", "debate", "debated",
    "act", "decide", "decides", "follow", "bring", "brought", "come", "comes", "reach", "action", "confirm",
    "confirmed", "endorsed", "confirmation", "endorsement", "adoption", "approval", "be", "ratify", "voting",
]);
/// What is still to come is told by these too, each in a frame of its own: `is on the House calendar for Monday`.
pub(super) static FRAMED: Words = Words::of(&["word", "say", "calendar", "agenda", "expect", "expects"]);

impl Reader<'_, '_> {
    /// `The legislation now goes to the Foreign Affairs Committee`: referred to it, where a chamber has let it pass.
    fn sent(&mut self, mentions: &[Mention], at: usize, (lo, hi): (usize, usize)) {
        let doc = self.doc;
        if !doc.any(at, &["goes", "heads", "moves", "sent", "sending", "referred", "returns"]) {
            return;
        }
        let committee =
            doc.names.within(lo, hi).iter().find(|m| {
                self.roles[m.actor] == "committee" && doc.names.actors[m.actor].is(ActorKind::Body)
            });
        let Some(committee) = committee.filter(|m| m.from < lo + 4).map(|m| m.actor) else { return };
        let text = mentions
            .iter()
            .find_map(|m| self.mentions.iter().rev().take(WINDOW).find(|x| x.0 == m.from).map(|x| x.2))
            .or(self.current);
        let Some(text) = text else { return };
        // "approved it in first reading, sending it to the Labor Committee"
        let first = |e: &Event| matches!(e.stage, Stage::Introduced | Stage::Referred) && !e.expected;
        let d = &self.drafts[text];
        let read = d.decided.is_some() && d.events.iter().all(first);
        let roles = self.roles;
        let to_house = |e: &&mut Event| {
            e.stage == Stage::Referred && !e.expected && e.body.is_none_or(|b| roles[b] != "committee")
        };
        let referred = d.events.iter().any(|e| e.stage == Stage::Referred);
        // "Legislation in the Senate was referred to the Justice Committee in May": told once
        if let Some(e) = self.drafts[text].events.iter_mut().find(to_house).filter(|_| !read) {
            e.body = Some(committee);
        } else if read || referred {
            self.event(text, Stage::Referred, Some(committee), None, false, at);
        }
    }

    /// `passed the bill. A similar one died last year. It now goes to the Senate`: what goes on is the article's own text.
    pub(super) fn sent_on(&self, from: usize) -> Option<usize> {
        let aside = self.current.filter(|c| self.aside(*c) && self.doc.is(from, "it"));
        let own = |c: &usize| !self.aside(*c) && self.drafts[*c].decided.is_some();
        aside.and_then(|_| self.recent().rev().find(own)).or(self.current)
    }

    /// `will be forwarded to the plenary`, `now goes to the Senate`, `the Assembly is expected to take action in December`, `a plenary
    /// vote is due on Friday`, `before the Assembly takes up the text in December`
    pub(super) fn ahead(&mut self, mentions: &[Mention], from: usize, to: usize) {
        let doc = self.doc;
        for i in doc.openings(from, to, Pass::Aside) {
            if doc.quoted(i) {
                continue;
            }
            if self.reading_ahead(mentions, i, (from, to)) {
                break;
            }
            let Some(way) = way(doc, i, from, to).filter(|_| !unlikely(doc, i, from)) else { continue };
            let (lo, hi) = match way {
                Way::Moves | Way::Put => (i + 1, to.min(i + 14)),
                Way::Expects => (from, to),
                Way::Votes => (clause(doc, i, from), to.min(i + 14)),
                Way::Needs(lo, hi) => (lo, hi),
            };
            // "will vote on an amendment", "on a bill that would bar it": none that is spoken of.
            let spoken_of = |m: &Mention| {
                m.part == Part::Whole
                    && !m.plural
                    && !matches!(m.article, Article::New | Article::Other | Article::Earlier)
            };
            // "is expected to adopt a similar text": that one has its own way before it.
            let other = |m: &Mention| m.head > i && likened(doc, m);
            if way == Way::Expects && mentions.iter().any(other) {
                continue;
            }
            if way == Way::Votes && !mentions.iter().filter(|m| m.head >= lo).all(spoken_of) {
                continue;
            }
            self.sent(mentions, i, (lo, hi));
            // "is expected to receive assent before the house rises"
            let rises = |m: &&crate::names::Mention| !doc.among(m.to, &crate::date::SITS);
            let houses = (lo..hi).filter_map(|k| doc.names.mention_at(k)).filter(rises);
            // "The Justice Committee is due to mark it up on Tuesday"
            let marks = way == Way::Expects && i > from && marks_up(doc, i + 2, to);
            let before = i.checked_sub(2).and_then(|k| doc.names.mention_at(k));
            let panels = |a: usize| marks && before.is_some_and(|m| m.actor == a);
            let target = houses.map(|m| m.actor).find(|a| {
                doc.names.actors[*a].is(ActorKind::Body)
                    && (matches!(way, Way::Put | Way::Needs(..))
                        || self.roles[*a] != "committee"
                        || panels(*a))
                    && self.roles[*a] != "court"
            });
            let named = (lo..hi).any(|k| whole_house(doc, k, way))
                || matches!(way, Way::Needs(..)) && (lo..hi).any(|k| needs::sitting(doc, k));
            // "goes to the full assembly": the parent of the committee that has acted, named elsewhere.
            let target = target.or_else(|| {
                self.body
                    .filter(|_| named)
                    .map(|b| plenary_of(doc, self.roles, b))
                    .filter(|p| Some(*p) != self.body)
            });
            // "The resolution goes to the plenary in May": a house that the article does not name apart from its committee.
            // "The plenary is likely to endorse it", but not "Members are expected to adopt it in plenary"
            let subject = |k: usize| whole_house(doc, k, way) && k + 3 > i;
            let own = self.current.filter(|c| {
                named
                    && (way != Way::Expects || (from..i + 4).any(subject))
                    && target.is_none()
                    && !mentions.iter().any(|m| m.plural)
                    && self.drafts[*c].decided.and_then(|d| d.0).is_some_and(|b| self.roles[b] == "committee")
            });
            if let Some(text) = own {
                let date = doc.dates_in(i, to).find(|d| !doc.quoted(d.from)).map(|d| d.future);
                self.expect(text, None, date);
                break;
            }
            // A date told before the move is that of what led to it.
            // "goes back to the Assembly, which passed its own version on 3 March": that of what the house did before.
            // "must return to the Senate, after the Chamber changed it on Thursday"
            let told = |k: usize| {
                doc.is(k, "after")
                    && doc.names.actor_at(k + 1 + usize::from(doc.has(k + 1, Class::DET))).is_some()
                    || k > 0
                        && doc.step(k).is_some()
                        && doc.form(k).has(Form::PAST)
                        && doc.any(k - 1, &["which", "that"])
            };
            let date = doc
                .dates_in(from, to)
                .filter(|d| !(i..d.from).any(told) && !(d.from > i && doc.is(d.from - 1, "since")))
                .find(|d| !doc.quoted(d.from) && (d.ahead || d.from > i || opens_ahead(doc, d.to, i, from)))
                .map(|d| d.future);
            let waits = way == Way::Votes && date.is_some();
            let here = || self.lies_here(mentions, from).filter(|_| waits);
            let Some(target) = target.or_else(here) else {
                // "A vote is expected on Thursday": in the house that the text was brought into, if it is told
                if let Some((text, body)) =
                    self.brought(mentions, from).filter(|_| waits && ballot(doc, i, from, to))
                {
                    self.comes_up(text, body, date, i);
                    break;
                }
                continue;
            };
            self.foreign(mentions, target);
            // "Both will go to the Council in July"
            let number = mention::together(doc, from).map_or_else(Vec::new, |n| self.last_of(n.0, from));
            let Some(text) = self.moved_on(mentions, from).or(number.first().copied()) else { continue };
            let text = self.passed_elsewhere(text, target);
            // "rejected a text. It is due to elect three members of the commission": nothing comes of what was lost.
            if way == Way::Expects && self.lost(text) && doc.names.within(from, i).is_empty() {
                continue;
            }
            let decided = self.drafts[text].decided.and_then(|d| d.0);
            // "The resolution will be sent to the Council and the Commission": for their information.
            let known = |b: usize| doc.names.entry(doc.lex, b).map(|k| &k.key);
            let informed = self.drafts[text].kind == ResolutionKind::Resolution
                && decided.and_then(known).is_some_and(|k| k == "EP");
            // "The president, who sent the bill to Congress, hailed the Senate": long since, for both chambers
            let chamber = |b: usize| matches!(self.roles[b], "lower" | "upper");
            let both = self.roles[target] == "legislature" && decided.is_some_and(chamber);
            if decided == Some(target) || informed || both {
                continue;
            }
            let plural = mentions.iter().any(|m| m.plural);
            let texts: Vec<usize> = if !number.is_empty() {
                number
            } else if plural || doc.is(from, "they") {
                let here = |t: &usize| {
                    let d = &self.drafts[*t];
                    let by = d.decided.map_or(d.votes > 0, |x| x.0.is_none() || x.0 == self.body);
                    by && !d.earlier && !self.lost(*t) && !self.aside(*t)
                };
                self.recent().filter(here).collect()
            } else {
                vec![text]
            };
            for text in texts {
                self.comes_up(text, Some(target), date, i);
            }
            break;
        }
    }
}

/// How it is told that a text goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    /// `now goes to the Senate`
    Moves,
    /// `is due to be voted on by the committee`
    Put,
    /// `the Assembly is expected to`
    Expects,
    /// `the Senate will vote on it`, `a vote is due`, `before the Assembly takes it up`
    Votes,
    /// `It must pass the Senate`, `will now be tabled in the Rajya Sabha`: where the house is named
    Needs(usize, usize),
}

fn way(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Way> {
    // "could not be put to the House"
    let never = || {
        let no = |k: usize| doc.has(k, Class::NEG) || doc.is(k, "not");
        doc.is(i, "put") && (i.saturating_sub(4).max(from)..i).any(no)
    };
    if doc.among(i, &MOVES)
        && !never()
        && (doc.is(i, "headed") && doc.is(i + 1, "for")
            || (i + 1..i + 4).any(|k| doc.any(k, &["to", "before"])))
    {
        return Some(Way::Moves);
    }
    // "is due before the plenary on Thursday", "comes before the Assembly next week"
    if doc.any(i, &["due", "comes", "come"]) && doc.is(i + 1, "before") {
        return Some(Way::Moves);
    }
    // "is on the House calendar for Monday"
    if doc.any(i, &["calendar", "agenda"]) && doc.any(i + 1, &["for", "on", "of"]) {
        return Some(Way::Votes);
    }
    if let Some((lo, hi)) = needs::needs(doc, i, from, to) {
        return Some(Way::Needs(lo, hi));
    }
    let be = i > from && doc.is(i - 1, "be");
    if be && doc.is(i, "voted") && doc.any(i + 1, &["on", "upon"]) {
        return Some(Way::Put);
    }
    // "The bill, which cleared the Senate in May, goes to the governor, who is expected to sign it": no house is
    let hand = doc.any(i + 2, &["sign", "veto", "promulgate"])
        || doc.any(i + 2, &["receive", "get", "become"])
            && (i + 3..i + 6).any(|k| doc.any(k, &["assent", "law"]));
    if doc.among(i, &EXPECTS) && doc.is(i + 1, "to") && !hand
        || doc.among(i, &PREPARES) && doc.any(i + 1, &["for", "to"])
    {
        return Some(Way::Expects);
    }
    // "Diplomats expect the plenary to endorse it"
    let endorses = |k: usize| {
        doc.is(k, "to")
            && (doc.among(k + 1, &DECIDES) || matches!(doc.step(k + 1), Some(Step::Adopt | Step::Reject)))
    };
    if doc.any(i, &["expect", "expects"]) && (i + 2..to.min(i + 8)).any(endorses) {
        return Some(Way::Expects);
    }
    // "The plenary will have the last word"
    if doc.any(i, &["word", "say"]) {
        let last = i > from + 2 && doc.any(i - 1, &["last", "final"]) && doc.is(i - 3, "have");
        return (last && lies_ahead(doc, i - 3, from)).then_some(Way::Votes);
    }
    let votes = doc.among(i, &DECIDES)
        && (ballot(doc, i, from, to)
            || decides(doc, i, to) && (lies_ahead(doc, i, from) || dated_ahead(doc, i, from, to)));
    votes.then_some(Way::Votes)
}

/// `The chamber votes on it on Wednesday`, `Next week the Assembly decides on the text`: the present, with a day.
fn dated_ahead(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> bool {
    let object = |k: usize| doc.is(k, "it") || doc.has(k, Class::DET) && doc.has(k + 1, Class::TEXT);
    let done =
        |k: usize| doc.form(k).has(Form::PAST) && !doc.form(k).has(Form::BASE) && doc.verb(k).is_some();
    doc.any(i, &["votes", "decides"])
        && doc.any(i + 1, &["on", "upon"])
        && object(i + 2)
        && doc.dates_in(from, to.min(i + 14)).next().is_some()
        && !(from..to).any(|k| done(k) || doc.any(k, &["every", "each", "always", "usually"]))
}

/// `vote`, `take it up`, `be considered`, `come to a vote`: what a house does with a text, but not how a member votes.
fn decides(doc: &Doc<'_>, i: usize, to: usize) -> bool {
    let be = i > 0 && doc.is(i - 1, "be");
    let near = |word: &str| (i + 1..to.min(i + 7)).any(|k| doc.is(k, word));
    match doc.low(i) {
        "vote" | "votes" => {
            !doc.any(i + 1, &["against", "for", "in", "yes", "no", "down", "with", "to"])
                || doc.seq(i + 1, &["in", "plenary"])
        }
        "take" | "takes" => near("up"),
        "taken" => be && doc.is(i + 1, "up"),
        "considered" | "debated" => be,
        // "A Senate vote could come in September"
        "come" if (i.saturating_sub(3)..i).any(|k| doc.is(k, "vote")) => {
            !doc.any(i + 1, &["down", "from", "with"])
        }
        "brought" | "come" | "comes" | "bring" | "reach" => near("vote") || near("floor") || near("plenary"),
        "confirm" | "ratify" => {
            doc.any(i + 1, &["it", "them"])
                || doc.has(i + 1, Class::DET) && doc.is(i + 2, "decision")
                || (i + 1..to.min(i + 5)).any(|k| doc.has(k, Class::TEXT))
        }
        "confirmed" | "endorsed" => be && doc.is(i + 1, "by"),
        "be" => doc.is(i + 1, "on") && near("floor"),
        "confirmation" | "endorsement" | "adoption" | "approval" => false,
        "follow" => doc.is(i + 1, "suit"),
        "act" => doc.is(i + 1, "on"),
        "decide" | "decides" => doc.any(i + 1, &["on", "whether"]),
        "action" | "voting" => false,
        _ => true,
    }
}

/// `will`, `is to`, `has yet to`, `could` before the verb; `before` or `when` before one in the present.
fn lies_ahead(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    // "voted not to take up the text"
    if i > from + 1 && doc.seq(i - 2, &["not", "to"]) {
        return false;
    }
    let lo = clause(doc, i, from);
    let sure = ["is", "are", "yet", "plans", "plan", "expects", "hopes", "must", "still"];
    let says = |k: usize| {
        doc.has(k, Class::FUTURE.or(Class::MODAL))
            || doc.is(k, "to") && k > lo && (doc.among(k - 1, &EXPECTS) || doc.any(k - 1, &sure))
    };
    let small = |k: &usize| {
        doc.has(*k, Class::ADVERB.or(Class::AUX).or(Class::FUTURE).or(Class::MODAL))
            || doc.any(*k, &["to", "as", "ever"])
            || doc.is_kind(*k, Kind::Comma)
    };
    let near = (lo..i).rev().take_while(small).take(6);
    if near.into_iter().any(says) {
        return !(lo..i).any(|k| doc.has(k, Class::NEG));
    }
    let present = doc.any(i, &["votes", "takes", "considers", "comes", "decides", "vote", "take"]);
    present && (lo.saturating_sub(1).max(from)..i).any(|k| doc.any(k, &["before", "when", "until", "once"]))
}

/// `a plenary vote is scheduled for Friday`, `Plenary action is set for next week`, `with a vote expected next week`, `faces a vote in the Senate`.
fn ballot(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> bool {
    let lo = from.max(i.saturating_sub(4));
    let action = doc.is(i, "action") && i > from && doc.any(i - 1, &["plenary", "floor", "final"])
        // "Confirmation by the Assembly, expected in December, is a formality"
        || doc.any(i, &["confirmation", "endorsement", "adoption", "approval"]) && doc.is(i + 1, "by");
    // "Voting is due on Thursday", but "Voting is due in Kerala on Thursday"
    let opens = i == from || i == from + 1 && doc.has(from, Class::DET);
    let voting = doc.is(i, "voting") && opens && !pending::at_the_polls(doc, i + 1, to.min(i + 14));
    let vote = doc.is(i, "vote") && (lo..i).any(|k| doc.any(k, &["a", "the", "another"]));
    if !action && !vote && !voting {
        return false;
    }
    let no = |k: usize| doc.has(k, Class::NEG) || doc.any(k, &["not", "was", "were", "had", "no"]);
    let due = |k: &usize| doc.among(*k, &EXPECTS) || doc.is(*k, "possible");
    let told = (i + 1..to.min(i + 14))
        .take_while(|k| doc.is_kind(*k, Kind::Word) || action && doc.is_kind(*k, Kind::Comma))
        .find(due);
    let faces = || (lo..i).any(|k| doc.any(k, &["faces", "awaits", "awaiting", "facing", "promised"]));
    told.is_some_and(|k| !(lo..k).any(no)) || faces()
}

/// `On Thursday the draft, adopted last month, comes before the Assembly`: a date that opens the sentence of what is to come.
fn opens_ahead(doc: &Doc<'_>, date: usize, verb: usize, from: usize) -> bool {
    let past = |k: usize| doc.form(k).has(Form::PAST) && k > 0 && !doc.is_kind(k - 1, Kind::Comma);
    date < verb
        && date < from + 4
        && doc.any(verb, &["comes", "goes", "votes", "takes", "considers", "decides"])
        && !(date..verb).any(past)
}

/// Where the clause of a verb begins.
fn clause(doc: &Doc<'_>, i: usize, from: usize) -> usize {
    let starts = |k: &usize| {
        doc.is_kind(*k, Kind::Semicolon)
            || doc.any(*k, &["before", "when", "until", "once", "and", "but", "which", "that"])
    };
    (from.max(i.saturating_sub(14))..i).rev().find(starts).map_or(from.max(i.saturating_sub(14)), |k| k + 1)
}

/// `the full assembly`, `the plenary`; where a vote is told, `a floor vote`, `in plenary` too.
fn whole_house(doc: &Doc<'_>, k: usize, way: Way) -> bool {
    let full = || (k.saturating_sub(2)..k).any(|p| doc.any(p, &["full", "the", "whole", "its"]));
    doc.any(k, &["plenary", "assembly", "floor"]) && full()
        || doc.any(k, &["plenary", "floor"]) && (way != Way::Moves || doc.is(k + 1, "vote"))
        || doc.any(k, &["house", "chamber", "board", "council"])
            && k > 0
            && doc.any(k - 1, &["full", "whole"])
        // "It goes to council on May 2", "Council is to ratify it"
        || doc.is(k, "council")
            && (k == doc.sent_of(k).from && doc.has(k + 1, Class::AUX.or(Class::FUTURE)) || k > 0 && doc.any(k - 1, &["to", "before"]))
}

/// `was postponed to September by 260 votes`, `put off a vote until Friday`: the day it comes up again.
pub(super) fn put_off_until(doc: &Doc<'_>, tok: usize, to: usize) -> Option<Date> {
    let until = |d: &&crate::date::When| doc.any(d.from - 1, &["to", "until", "till"]) && !doc.quoted(d.from);
    doc.dates_in(tok + 1, to.min(tok + 30)).find(until).map(|d| d.future)
}
