//! What a vote is a step of: a reading before the last, the other house's changes, a veto to be overridden.

use super::*;

/// Where the second reading is the last.
const TWO_READINGS: &[&str] =
    &["ARM", "AZE", "BGR", "BLR", "HRV", "KAZ", "KGZ", "MDA", "MKD", "MNE", "PER", "RUS", "SRB", "UKR"];

/// How far a reading stands from the verb or the count.
const NEAR: usize = 16;

/// `gave preliminary approval`, `passed the bill at second reading`: the text goes to a committee; at first reading it is brought
/// in. What the European Parliament adopts at first reading is adopted.
pub(super) fn preliminary(
    doc: &Doc<'_>,
    body: Option<usize>,
    tok: usize,
    from: usize,
    to: usize,
) -> Option<Stage> {
    let house = body.and_then(|b| doc.names.entry(doc.lex, b));
    let among_states = house.is_some_and(|k| !k.domestic());
    let two = house.and_then(|k| k.iso3).is_some_and(|iso| TWO_READINGS.contains(&iso));
    if (from..to).any(|k| {
        doc.is(k, "preliminary") && doc.any(k + 1, &["approval", "reading", "vote", "backing"])
                // "advanced it to the second of three rounds of debate", "the first of two required votes"
                || doc.any(k, &["first", "second"]) && doc.is(k + 1, "of") && {
                    let rounds = &["rounds", "votes", "readings", "debates", "required"];
                    crate::number::cardinal(doc, k + 2).is_some() && doc.any(k + 3, rounds)
                }
                // "agreed to the bill, which will proceed to report stage"
                || doc.any(k, &["proceed", "proceeds", "go", "goes", "move", "moves"])
                    && doc.is(k + 1, "to")
                    && doc.any(k + 2, &["report", "committee", "third"])
                    && doc.is(k + 3, "stage")
    }) {
        return Some(Stage::Referred);
    }
    // "approved last week by the committee, passed its first reading": what the next verb tells
    let next = |k: &usize| doc.is_kind(*k, Kind::Comma) && doc.step(*k + 1) == Some(Step::Adopt);
    let end = to.min(tok + NEAR);
    let near = from.max(tok.saturating_sub(4))..(tok + 1..end).find(next).unwrap_or(end);
    // "cleared its first hurdle", "was approved in principle", "backed at stage one"
    let opening = |k: usize| {
        doc.any(k, &["first", "initial"]) && doc.any(k + 1, &["hurdle", "stage", "vote", "round", "test"])
            // "gave initial approval", "tentative passage", of a house that votes once more
            || doc.any(k, &["first", "initial", "tentative", "first-round"])
                && doc.any(k + 1, &["approval", "passage", "backing", "nod"])
            || doc.seq(k, &["stage", "one"])
            || doc.seq(k, &["stage", "1"])
            || doc.seq(k, &["in", "principle"])
            // "approved the bill in general", "approved in general the bill", but "the right to housing in general"
            || doc.seq(k, &["in", "general"]) && (k == tok + 1 || k > 0 && doc.has(k - 1, Class::TEXT))
            || doc.seq(k, &["as", "a", "basis"])
            || doc.seq(k, &["first", "deliberation"])
    };
    if !among_states && near.clone().any(opening) {
        return Some(Stage::Referred);
    }
    // "At second reading in November the bill passed by 330 votes to 275"
    let led = if doc.any(from, &["at", "on", "in"]) { from..tok.min(from + 6) } else { from..from };
    let named = led.chain(near.clone()).find(|k| doc.is(*k, "reading") && *k > from + 1);
    let at = (near.clone().rev().find(|k| *k < tok && its_reading(doc, *k)).map(|k| k + 1))
        .or(named)
        .or_else(|| near.clone().find(|k| its_reading(doc, *k)).map(|k| k + 1))
        .or_else(|| behind_count(doc, end, to.min(tok + 2 * NEAR)))?;
    // "passed it after a first reading on Monday", "cleared its third and final reading", but "approved it in a first reading"
    let given = at > 2 && doc.any(at - 3, &["gave", "gives", "give", "given", "in", "at", "on"]);
    let other = (doc.is(at - 2, "after") || doc.is(at - 2, "a") && !given)
        || near.into_iter().any(|k| doc.any(k, &["final", "third"]));
    match doc.low(at - 1) {
        _ if other || among_states => None,
        "first" => Some(Stage::Introduced),
        // A city's ordinance is read twice.
        "second" if two || house.is_none() && (from..to).any(|k| doc.is(k, "ordinance")) => None,
        "second" => Some(Stage::Referred),
        _ => None,
    }
}

/// `passed the bill with 62 votes in favour, none against and one abstention in the first reading`: the reading, told last.
fn behind_count(doc: &Doc<'_>, from: usize, to: usize) -> Option<usize> {
    let mut clause = (from..to).take_while(|k| doc.step(*k).is_none() && !doc.has(*k, Class::REL));
    clause.find(|k| doc.is(*k, "reading") && *k > 2 && doc.any(k - 3, &["in", "at", "on"]))
}

/// `passed its first reading by 65-51 and its second 70-50`, `It passed its first in March`: is an ordinal a reading's?
pub(super) fn its_reading(doc: &Doc<'_>, k: usize) -> bool {
    let sent = doc.toks[k].sent as usize;
    let before = doc.sents[sent.saturating_sub(1)].from;
    doc.any(k, &["first", "second", "third"])
        && doc.any(k.wrapping_sub(1), &["its", "the"])
        && (doc.is_kind(k + 1, Kind::Num) || doc.any(k + 1, &["by", "in", "on"]))
        && (before.max(k.saturating_sub(40))..k).any(|w| doc.any(w, &["reading", "readings"]))
}

/// `passed an identical bill in the 17th Congress`, `in the previous parliament`: not in this one.
pub(super) fn of_another_term(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    const TERMS: &[&str] =
        &["congress", "parliament", "knesset", "legislature", "term", "administration", "government"];
    // "The bill died in committee last session"
    let session = |k: usize| doc.any(k, &["last", "previous"]) && doc.any(k + 1, &["session", "term"]);
    (from..to).any(|k| {
        session(k) && k > from && !doc.is(k - 1, "the")
            || doc.any(k, &["in", "under", "during"])
                && doc.is(k + 1, "the")
                && (crate::number::ordinal(doc, k + 2).is_some()
                    || doc.any(k + 2, &["previous", "last", "former", "preceding"]))
                && (k + 3..k + 5).any(|t| doc.any(t, TERMS))
    })
}

/// `unanimously recommended that the plenary adopt the motion`: a committee has.
pub(super) fn recommended(doc: &Doc<'_>, from: usize, plenary: usize) -> bool {
    (from.max(plenary.saturating_sub(4))..plenary)
        .any(|k| doc.any(k, &["recommended", "recommends", "recommending"]))
}

/// `voted to concur in Senate amendments to the bill`, `agreed to the Lords' changes`: what the other house has changed is agreed to,
/// and the bill is through.
pub(super) fn concurring(doc: &Doc<'_>, tok: usize, to: usize) -> bool {
    let changes = |c: usize| doc.any(c, &["amendment", "amendments", "change", "changes"]);
    let concurs = |k: usize| {
        doc.any(k, &["concur", "concurred", "concurs"])
            && doc.any(k + 1, &["in", "with", "on"])
            && (k + 2..to.min(k + 7)).any(changes)
    };
    let house = |k: usize| {
        let named = doc.names.mention_at(k).map(|m| &doc.names.actors[m.actor]);
        named.is_some_and(|a| a.is(ActorKind::Body)) || doc.any(k, &["house", "senate"]) && doc.cap(k)
    };
    // "accepted the Senate's amendments", "approved changes made by the Senate"
    let theirs = |k: usize| {
        house(k) && (k + 1..to.min(k + 4)).any(changes)
            || changes(k) && doc.any(k + 1, &["made", "from", "by"]) && (k + 2..to.min(k + 5)).any(house)
    };
    const AGREES: &[&str] =
        &["agreed", "agree", "accepted", "accept", "approved", "approve", "adopted", "endorsed", "backed"];
    let agrees = |v: usize| {
        let object = || v + 1..to.min(v + 8);
        let first = || object().find(|k| changes(*k) || doc.has(*k, Class::TEXT));
        doc.any(v, AGREES) && first().is_some_and(changes) && object().any(theirs)
    };
    (tok..to.min(tok + 12)).any(concurs) || (tok..to.min(tok + 9)).any(agrees)
}

/// `The governor vetoed the bill`, `was vetoed by the president`, `refused to sign it`: what one person does is no vote.
pub(super) fn by_ruler(doc: &Doc<'_>, act: &Act, from: usize, to: usize) -> bool {
    let who = |k: usize| {
        doc.has(k, Class::RULER) || doc.any(k, &["executive", "chief"]) || doc.seq(k, &["white", "house"])
    };
    let (lo, hi) = if act.passive { (act.tok, to.min(act.tok + 8)) } else { (from, act.tok) };
    // "Burnham vetoed it on April 3"
    let person = || {
        let subject = act.tok.checked_sub(1).and_then(|k| doc.names.actor_at(k));
        !act.passive && subject.is_some_and(|a| doc.names.actors[a].is(ActorKind::Person))
    };
    // "The president sent it back unsigned"
    let unsigned = act.step == Step::Veto && doc.any(act.tok, &["refused", "declined", "sent", "returned"]);
    let vetoes = doc.is(act.tok, "vetoed") || unsigned;
    vetoes && !council::told(doc) && ((lo..hi).any(who) || person())
}

/// `failed to override the veto`, `rejected the president's veto`, `voted to sustain the veto`: a veto is voted on.
pub(super) fn overriding(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    // "The Sejm, which passed it by 228 votes to 216, can overturn the veto": it has not yet
    let may =
        |i: usize| (i.saturating_sub(2).max(from)..i).any(|k| doc.any(k, &["can", "could", "may", "might"]));
    let told = |i: usize| {
        (doc.among(i, &OVERRIDES) || act::undoes_veto(doc, i, to) || act::sustains_veto(doc, i, to))
            && !may(i)
    };
    doc.openings(from, to, Pass::Aside).any(told)
}

/// `sustained the governor's veto`, `voted 21-14 to uphold the veto`, but `85 members voted to override the veto and 60 to sustain
/// it`, `overrode it with 64 votes for the bill and 12 for upholding the veto`: the text is not revived.
pub(super) fn sustaining(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    // "and 12 to sustain the veto": the few
    let beaten = |i: usize| {
        let counted = i > from + 3 && doc.any(i - 1, &["to", "for"]) && doc.any(i - 3, &["and", "while"]);
        counted && crate::number::cardinal(doc, i - 2).is_some()
    };
    doc.openings(from, to, Pass::Aside).any(|i| act::sustains_veto(doc, i, to) && !beaten(i))
}

/// `fell short of the 60 votes needed`, `failed to override`: the larger side may lose.
pub(super) fn more_needed(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    // "voted 21-14 to sustain the veto": 21 were against the text.
    let sustains = |i: usize| doc.is(i, "to") && act::sustains_veto(doc, i + 1, to);
    let barred = |i: usize| {
        // "scrapped the two-thirds rule by 31 votes to 20": what it is about
        doc.any(i, &["two-thirds", "three-fifths", "supermajority", "veto", "vetoed", "vetoes"])
            && !doc.any(i + 1, &["rule", "requirement", "threshold"])
            || doc.seq(i, &["two", "thirds"])
            || doc.is(i, "short")
                && (doc.is(i + 1, "of")
                    || (i.saturating_sub(4).max(from)..i).any(|k| doc.any(k, &["fell", "fallen", "came"])))
            || doc.is(i, "votes") && doc.any(i + 1, &["needed", "required"])
            // "The motion to invoke cloture failed 51-47": it takes three fifths.
            || doc.any(i, &["cloture", "filibuster"])
    };
    (overriding(doc, from, to) || (from..to).any(barred)) && !(from..to).any(sustains)
}

/// `The bill failed 52-46. It needed 60 votes to move forward`: does the sentence beside the count's tell a bar that is higher?
pub(super) fn bar_beside(doc: &Doc<'_>, tok: usize) -> bool {
    let own = doc.toks[tok].sent as usize;
    let beside = [own.checked_sub(1), Some(own + 1)].into_iter().flatten().filter_map(|s| doc.sents.get(s));
    let told = |s: &crate::token::Sent| {
        s.para == doc.sents[own].para && s.to - s.from < LONGEST && (s.from..s.to).any(|k| high_bar(doc, k))
    };
    // "fell two votes short of overriding the veto. Sixteen senators voted to override it"
    let short = own.checked_sub(1).map(|s| &doc.sents[s]).is_some_and(|s| {
        s.para == doc.sents[own].para && s.to - s.from < LONGEST && falls_short(doc, s.from, s.to)
    });
    short || beside.into_iter().any(told)
}

/// `needed 60 votes`, `60 votes were needed`, `the 60 needed to end debate`, `requires a two-thirds majority`
fn high_bar(doc: &Doc<'_>, k: usize) -> bool {
    const NEEDS: &[&str] =
        &["needed", "needs", "need", "required", "requires", "require", "necessary", "takes"];
    doc.any(k, NEEDS)
        && (k.saturating_sub(5)..k + 5).any(|n| {
            doc.any(n, &["two-thirds", "three-fifths", "supermajority", "three-quarters"])
                || doc.digit(n) && (doc.is(n + 1, "votes") || n + 1 == k)
        })
}

/// `won 62 votes to 58, short of the two-thirds majority`; `259-158, but not by the two-thirds that the rules demand`; `six
/// votes, one fewer than the Charter requires`
pub(super) fn falls_short(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    const BAR: &[&str] = &[
        "majority", "two-thirds", "three-fifths", "threshold", "needed", "required", "requires", "needs",
        "quorum", "enough", "overriding", "override", "necessary", "demands", "demanded", "constitution",
        "setting", "overturning",
    ];
    (from..to).any(|k| {
        let below = doc.any(k, &["short", "shy"]) && doc.is(k + 1, "of")
            || doc.any(k, &["fewer", "less"]) && doc.is(k + 1, "than")
            || doc.seq(k, &["but", "not"]);
        below && (k + 2..to.min(k + 9)).any(|w| doc.any(w, BAR))
            // "came up three votes short"
            || doc.any(k, &["came", "fell", "fallen"]) && (k + 1..k + 5).any(|s| doc.is(s, "short") && !doc.is(s + 1, "of"))
    })
}

/// `gained 40 votes with 51 required`, `gathered 40 members with the necessary 51`: fewer than the number that the sentence asks for.
pub(super) fn under_bar(doc: &Doc<'_>, t: &Tally, from: usize, to: usize) -> bool {
    const BAR: &[&str] = &["needed", "required", "necessary", "minimum"];
    let number = |k: usize| (k > 0).then(|| crate::number::cardinal(doc, k)).flatten().map(|n| n.0);
    let bar = |k: usize| {
        let behind = number(k + 1).or_else(|| number(k + 2).filter(|_| doc.any(k + 1, &["of", "number"])));
        let before = || (k.saturating_sub(3).max(from)..k).find_map(number);
        behind.or_else(before)
    };
    let asked = (from..to).filter(|k| doc.any(*k, BAR)).find_map(bar);
    asked.zip(t.yes).is_some_and(|(bar, yes)| yes < bar)
}

pub(super) static OVERRIDES: Words =
    Words::of(&["override", "overrides", "overrode", "overridden", "overriding"]);

impl Reader<'_, '_> {
    /// `The rights commission had recommended the resolution in April`: the act told now is a smaller body's, for the house.
    pub(super) fn recommended(&self) -> bool {
        let doc = self.doc;
        let tok = self.told.0;
        (doc.sent_of(tok).from.max(tok.saturating_sub(12))..tok + 1)
            .any(|k| doc.any(k, &["recommended", "recommends", "forwarded"]))
            || (tok.saturating_sub(9)..tok + 1).any(|k| {
                doc.any(k, &["sent", "passed"])
                    && doc.any(k + 1, &["it", "them"])
                    && doc.any(k + 2, &["up", "on"])
            })
            || doc.any(tok, &["sent", "moved"])
                && (tok + 1..tok + 9)
                    .any(|k| doc.is(k, "to") && (k + 1..k + 4).any(|f| doc.any(f, &["floor", "plenary"])))
    }

    /// What an override makes of a vetoed text: law, where the legislature or its second house carries it; one house by itself
    /// leaves it where it was.
    pub(super) fn overridden(&self, text: usize, body: Option<usize>) -> Stage {
        let one = |b: usize| matches!(self.roles[b], "lower" | "upper");
        let other = |v: usize| {
            let v = &self.votes[v];
            let over = v.resolution == text && v.outcome == Some(Outcome::Adopted) && v.body != body;
            over && v.body.is_some_and(one)
                && self.drafts[text].events.iter().any(|e| e.stage == Stage::Vetoed)
        };
        let alone = body.is_some_and(one) && !self.latest().any(other);
        if alone { Stage::Vetoed } else { Stage::Enacted }
    }

    /// `The Senate rejected the veto on Thursday. The lower house had done so in May`: the day and the house that made it law.
    pub(super) fn last_override(
        &self,
        text: usize,
        told: (Option<usize>, Option<Date>),
    ) -> (Option<usize>, Option<Date>) {
        let later = |v: &&Vote| {
            v.resolution == text
                && v.scope == Scope::Final
                && v.outcome == Some(Outcome::Adopted)
                && v.date > told.1
        };
        let last = self.votes[self.latest()].iter().find(later).filter(|_| told.1.is_some());
        last.map_or(told, |v| (v.body.or(told.0), v.date))
    }

    /// `The House voted 112-44 to override the veto. The Senate followed, 24-9`: the second house does what the first did.
    pub(super) fn overridden_too(&self, text: usize, body: Option<usize>, date: Option<Date>) -> bool {
        let doc = self.doc;
        let Some(house) = body.filter(|b| matches!(self.roles[*b], "lower" | "upper")) else { return false };
        let first = |v: &Vote| {
            let at = v.evidence.first().map_or(0, |e| e.start);
            let told = doc.sent_of(doc.toks.partition_point(|t| t.start < at).min(doc.len() - 1));
            v.resolution == text
                && v.outcome == Some(Outcome::Adopted)
                && v.body.is_some_and(|b| b != house && kin(doc, self.roles, b, house))
                && date.is_none_or(|on| v.date.is_none_or(|before| on >= before))
                && overriding(doc, told.from, told.to.min(told.from + LONGEST))
        };
        self.drafts[text].overruled == Some(true) && self.latest().any(|v| first(&self.votes[v]))
    }
}
