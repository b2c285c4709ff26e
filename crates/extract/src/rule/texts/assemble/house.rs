//! Which body acts: before an active verb, after `by` or `in`, else the one whose members do.

mod subject;

use super::*;
use subject::{
    addressed, in_time_clause, inserted, is_subject, part_of, short_form, told, urges_in, which_adopted,
};
pub(super) use subject::{asked_of_others, at_another_time, its_committee, on_its_floor};

/// A body that may act.
#[derive(Clone, Copy)]
struct Near {
    actor: usize,
    /// Tokens between it and the verb.
    far: usize,
    /// A subject, rather than a noun under a preposition.
    subject: bool,
}

impl Reader<'_, '_> {
    /// The body that acts at a token.
    pub(super) fn body_of(&self, tok: usize, from: usize, to: usize, act: Option<&Act>) -> Option<usize> {
        if let Some(body) = self.maker(tok, from).filter(|_| act.is_none()) {
            return Some(body);
        }
        // "Russia vetoed a draft of the Security Council", whoever else has acted
        if let Some(body) = act.filter(|a| a.step == Step::Veto).and_then(|_| self.security_council(from, to))
        {
            return Some(body);
        }
        if let Some(body) = act.and_then(|a| which_adopted(self.doc, a, from)) {
            return Some(body);
        }
        let left = self.before(tok, from);
        if left.is_none_or(|l| !l.subject)
            && let Some(own) = act.and_then(|a| own_name(self.doc, a, from))
        {
            return organ(self.doc, own).or(Some(own));
        }
        // "In March the Lords voted for it, only for MPs to strike it out"
        let nearer = |c: &Near| left.is_none_or(|l| !l.subject || l.far > c.far);
        if let Some(chamber) = self.chamber(tok, from).filter(nearer) {
            return Some(chamber.actor);
        }
        if let Some(committee) = self.committee(from, to).filter(|_| left.is_none()) {
            return Some(committee);
        }
        let doc = self.doc;
        // "A committee recommended that the Assembly pass the bill": not the one that is to pass it.
        let right = self.behind(tok, to, act, left.is_some(), from);
        let right = right.filter(|_| !doc.is(tok, "recommended") || act.is_some_and(|a| a.passive));
        // A body under a preposition says less than the one that has acted so far.
        let left = left.filter(|l| {
            let met = act.is_some_and(|a| a.passive) && self.opens_with(l.actor, tok, from);
            l.subject || self.body.is_none() || met
        });
        match (left, right) {
            // "The Commission welcomes the adoption by the Council of a resolution"
            (Some(l), Some(r))
                if act.is_some_and(|a| a.passive) && r.far < 8 && (l.far > 2 || doc.form(tok).0 == 0) =>
            {
                Some(r.actor)
            }
            (None, None) => {
                self.there(tok, from, to).or_else(|| self.stage_of(from, act)).or_else(|| self.it(tok, from))
            }
            (left, right) => left.or(right).map(|near| near.actor),
        }
    }

    /// The Security Council, where it is named between two tokens.
    pub(super) fn security_council(&self, from: usize, to: usize) -> Option<usize> {
        self.doc.names.within(from, to).iter().map(|m| m.actor).find(|a| is_council(self.doc, *a))
    }

    /// `At a meeting of the Security Council on Friday, a text was scrapped`: where the sentence says that it happened.
    fn opens_with(&self, body: usize, tok: usize, from: usize) -> bool {
        let doc = self.doc;
        let comma = (from..tok.min(from + 14)).find(|k| doc.is_kind(*k, Kind::Comma));
        let named = |c: usize| doc.names.within(from, c).iter().any(|m| m.actor == body);
        doc.any(from, &["at", "in"]) && comma.is_some_and(named)
    }

    /// `Take the Commission on Human Rights. In 2003 a draft on Laos fell there`: the body that the sentence before named last.
    fn there(&self, tok: usize, from: usize, to: usize) -> Option<usize> {
        let doc = self.doc;
        // "There were 24 votes for it" names no place.
        let place = |k: &usize| doc.is(*k, "there") && !doc.has(k + 1, Class::AUX);
        let before = doc.sents.get((doc.toks[from].sent as usize).checked_sub(1)?)?;
        // "I keep returning to the Lords. In 1999 they split evenly": those that it ends with
        let last = |k: &usize| doc.is(*k, "they") && self.ends_with_house(*before);
        let near = || from.max(tok.saturating_sub(4))..to.min(tok + 4);
        near().find(place).or_else(|| near().take_while(|k| *k <= tok).find(last))?;
        doc.names.within(before.from, before.to).iter().rev().map(|m| m.actor).find(|a| self.may_act(*a))
    }

    /// `The Assembly agreed on little else. By 64 votes to 7 it gave its approval to a bill`: the body that the sentence before opens
    /// with.
    fn it(&self, tok: usize, from: usize) -> Option<usize> {
        let doc = self.doc;
        // "it was approved": the text
        let does =
            |k: usize| doc.is(k, "it") && !doc.any(k + 1, &["was", "is", "were"]) && !doc.is(k + 2, "been");
        (from.max(tok.saturating_sub(8))..tok + 3).find(|k| does(*k))?;
        let before = doc.sents.get((doc.toks[from].sent as usize).checked_sub(1)?)?;
        // "TRENTON — The state Assembly"
        let dash = (before.from..before.from + 4).find(|k| doc.is_kind(*k, Kind::Dash));
        let lead = dash.map_or(before.from, |k| k + 1);
        // "Then it was the Senate's turn. On Friday it rejected": whose turn it was
        let lead = lead + usize::from(doc.any(lead, &["then", "now", "but", "next", "and"]));
        let owned = |k: usize| doc.is_kind(k, Kind::Poss) && doc.is(k + 1, "turn");
        let turn = doc.is(lead, "it") && doc.any(lead + 1, &["was", "is"]) && (lead..lead + 8).any(owned);
        let lead = if turn { lead + 2 } else { lead + usize::from(doc.is(lead, "came")) };
        let lead = lead + usize::from(doc.has(lead, Class::DET));
        let m = (lead..lead + 2).find_map(|k| doc.names.mention_at(k)).filter(|m| !moves(doc, m))?;
        Some(m.actor).filter(|a| doc.names.actors[*a].is(ActorKind::Body) && self.may_act(*a))
    }

    /// `There were noisy scenes in the Rajya Sabha. The bill was passed by voice vote.`: where it happened, before any house has acted.
    fn stage_of(&self, from: usize, act: Option<&Act>) -> Option<usize> {
        let doc = self.doc;
        if self.body.is_some()
            || !act.is_some_and(|a| a.passive && matches!(a.step, Step::Adopt | Step::Reject))
        {
            return None;
        }
        let sent = doc.toks[from].sent as usize;
        let before =
            doc.sents[sent.saturating_sub(2)..sent].iter().rev().filter(|s| s.para + 1 >= doc.para_of(from));
        let chamber = |m: &&crate::names::Mention| {
            let lead = m.from - usize::from(m.from > 0 && doc.has(m.from - 1, Class::DET));
            matches!(self.roles[m.actor], "lower" | "upper")
                && lead > 0
                && doc.any(lead - 1, &["in", "from", "at", "inside"])
                && !doc.quoted(m.from)
        };
        before.flat_map(|s| doc.names.within(s.from, s.to).iter().rev()).find(chamber).map(|m| m.actor)
    }

    pub(super) fn may_act(&self, a: usize) -> bool {
        let actor = &self.doc.names.actors[a];
        actor.is(ActorKind::Body) && !matches!(self.roles[a], "court" | "executive")
            || actor.is(ActorKind::Organization) && !self.roles[a].is_empty()
    }

    /// `The Assembly created a Human Rights Council by 170 votes to 4`: the subject, not what it made. `The House voted 88-47 and
    /// the Senate 31-15`: each its own.
    fn maker(&self, tok: usize, from: usize) -> Option<usize> {
        let doc = self.doc;
        let m = (from..from + 3).find_map(|k| doc.names.mention_at(k))?;
        let made = doc.form(m.to).has(Form::PAST)
            && doc.cue(m.to) != Some(Cue::Say)
            && !(doc.is(m.to, "voted") || doc.step(m.to).is_some());
        let clause = |k: usize| doc.is_kind(k, Kind::Semicolon);
        let made = made && !(m.to..tok).any(clause) && !with_house(doc, m.to, tok);
        (m.to < tok && made && self.may_act(m.actor) && doc.names.actors[m.actor].is(ActorKind::Body))
            .then_some(m.actor)
    }

    /// The nearest body before the verb that can be its subject.
    fn before(&self, tok: usize, from: usize) -> Option<Near> {
        let doc = self.doc;
        if let Some(m) = urges_in(doc, tok, from).filter(|m| self.may_act(m.actor)) {
            return Some(Near { actor: m.actor, far: tok - m.to, subject: true });
        }
        let mut found = None;
        let had = had_clause(doc, tok, from);
        let mut i = tok;
        while i > from {
            i -= 1;
            i = had.filter(|h| h.0 <= i && i < h.1).map_or(i, |h| h.0);
            i = inserted(doc, i, tok, from).unwrap_or(i);
            let Some(m) = doc.names.mention_at(i).filter(|m| !short_form(doc, m)) else { continue };
            let aside = doc.quoted(i)
                || part_of(doc, m)
                || in_time_clause(doc, m, tok, from)
                || amends(doc, m.from, from)
                || drafted(doc, m, from)
                || addressed(doc, m, from)
                || doc.is_kind(m.to, Kind::Poss) && sponsor::brings_motion(doc, m, m.to + 1);
            if (self.may_act(m.actor) || in_own_name(doc, m, tok))
                && !aside
                && !asked(doc, m.from, from)
                && !told(doc, m, from)
            {
                let subject = is_subject(doc, m, tok, from);
                // "The African Union suspended Mali", where its Peace and Security Council is told of only behind
                let behind = |a: &usize| {
                    doc.names.mentions.iter().find(|n| n.actor == *a).is_some_and(|n| n.from > tok)
                };
                let organ = (!self.may_act(m.actor)).then(|| organ(doc, m.actor)).flatten().filter(behind);
                let actor = organ.unwrap_or(m.actor);
                let near = Near { actor, far: tok.saturating_sub(m.to), subject };
                if subject {
                    return Some(near);
                }
                found = found.or(Some(near));
            }
            i = m.from;
        }
        found
    }

    /// The body after the verb: its agent, the place of the act, or a subject that comes late.
    fn behind(&self, tok: usize, to: usize, act: Option<&Act>, led: bool, from: usize) -> Option<Near> {
        let doc = self.doc;
        let mut held = None;
        let mut i = tok + 1;
        while i < to {
            // A name may hold the act itself: "by the Organisation of Panel OKs Draft".
            let Some(m) = doc.names.mention_at(i).filter(|m| m.from > tok) else {
                i += 1;
                continue;
            };
            i = m.to;
            let acts = self.may_act(m.actor)
                || act.is_some_and(|a| by_states(doc, a, m, from) || by_members(doc, a, m))
                || act.is_none() && m.from > from + 1 && speaks_by_count(doc, tok, m);
            // "approved by 90 votes to 8, the Assembly would urge": in whose name a committee's text will speak
            let ahead = doc.is(m.to, "would");
            if !acts || ahead || doc.quoted(m.from) || drafted(doc, m, tok + 1) {
                continue;
            }
            // "by the assembly's committee": what stands before the owner leads the owned too.
            let start: usize = held.take().unwrap_or(m.from);
            let owned = |k: usize| doc.names.mention_at(k).filter(|n| n.from == k).map(|n| n.actor);
            if doc.is_kind(m.to, Kind::Poss)
                && (m.to + 1..m.to + 3).filter_map(owned).any(|a| self.may_act(a))
            {
                held = Some(start);
                continue;
            }
            // "by the full House"
            let lead = start - usize::from(tells_house(doc, start - 1));
            // "by what was then called the International Relations Committee"
            let what = |k: &usize| doc.is(*k, "what") && doc.is(k + 1, "was");
            let lead = (lead.saturating_sub(7).max(tok)..lead).find(what).unwrap_or(lead);
            let set =
                (lead.saturating_sub(2)..lead).any(|k| doc.any(k, &["by", "in", "at", "through", "before"]));
            // "It adopted a motion by its Legal Affairs Committee": whose motion it was
            // "adopted a text commending Chad for trying those accused by its Truth Commission": what others have done
            let object = || (tok + 1..start).any(|k| doc.has(k, Class::TEXT));
            let of_object = || {
                set && doc.step(tok).is_some()
                    && (lead.saturating_sub(2)..lead).any(|k| doc.is(k, "by"))
                    && object()
            };
            if act.is_some_and(|a| !a.passive) && (motion_by(doc, start) || of_object()) {
                continue;
            }
            // "adopted without a vote, the Council decided", "In a declaration adopted on Friday, the Contact Group condemned"
            let comma = m.from - 1 - usize::from(doc.is(m.from - 1, "the"));
            let late = !led && m.from > tok + 1 && doc.is_kind(comma, Kind::Comma);
            if set || late {
                return Some(Near { actor: m.actor, far: m.from - tok, subject: late });
            }
            // "sent to the Assembly by its Third Committee"
            if doc.is(m.from.saturating_sub(1 + usize::from(doc.has(m.from - 1, Class::DET))), "to") {
                continue;
            }
            // "In a declaration adopted on the sidelines of the Assembly on Friday, the Contact Group condemned"
            if led || !doc.is(m.from - 1, "the") || !doc.is(m.from - 2, "of") {
                return None;
            }
        }
        None
    }

    /// The chamber of those who act, where the article names one such of the house it tells of: `senators`, `peers`, `MPs`.
    fn chamber(&self, tok: usize, from: usize) -> Option<Near> {
        let doc = self.doc;
        let (role, who) = self.members(tok, from)?;
        let house = self.body.or(self.main);
        let fits = |a: &usize| {
            self.roles[*a] == role
                && doc.names.actors[*a].is(ActorKind::Body)
                && house.is_none_or(|h| h == *a || kin(doc, self.roles, h, *a))
        };
        let mut found = (0..doc.names.actors.len()).take(WINDOW).filter(fits);
        let actor = found.next().filter(|_| found.next().is_none())?;
        Some(Near { actor, far: tok.abs_diff(who), subject: true })
    }

    /// Of which chamber those are who act, and the word for them.
    fn members(&self, tok: usize, from: usize) -> Option<(&'static str, usize)> {
        let doc = self.doc;
        // "senators on the Armed Services Committee" and "26 senators in Manila" are not all of them.
        let small = |k: usize| {
            doc.has(k, Class::AUX.or(Class::ADVERB).or(Class::WEEKDAY))
                || doc.any(k, &["on", "last", "late", "week", "to"])
        };
        // "for MPs to strike it out by 290 votes": the count stands behind a verb.
        let counted = doc.is_kind(tok, Kind::Num);
        let of = |k: usize| match doc.low(k) {
            "senators" | "peers" => Some("upper"),
            "mps" => Some("lower"),
            _ => None,
        };
        // "Twenty-four senators voted against the bill"
        let behind = crate::number::cardinal(doc, tok).map(|n| tok + n.1).filter(|k| of(*k).is_some());
        // "The bill was defeated after 29 senators voted against it"
        let counted_off = |k: &usize| {
            of(*k).is_some() && doc.is(k + 1, "voted") && crate::number::cardinal(doc, k - 1).is_some()
        };
        let passive = !counted && tok > from && doc.any(tok - 1, &["was", "were", "been"]);
        let sent_to = if passive { doc.sent_of(tok).to.min(tok + 14) } else { tok };
        let behind = behind.or_else(|| (tok + 1..sent_to).find(counted_off));
        if let Some(who) = behind {
            return of(who).map(|role| (role, who));
        }
        // "A bill to that end was passed by the deputies in October by 106 votes to 19"
        let agent = tok + 2 + usize::from(doc.is(tok + 2, "the"));
        if passive && doc.is(tok + 1, "by") && doc.any(agent, &["deputies", "senators", "peers", "mps"]) {
            return Some((of(agent).unwrap_or("lower"), agent));
        }
        let mut near = (from.max(tok.saturating_sub(6))..tok).rev();
        let who = near.find(|k| if counted { of(*k).is_some() } else { !small(*k) })?;
        // "In March 2021 they voted", "only for MPs to strike it out", "Nairobi — Senators have thrown out a bill"
        let dateline = who > from && who < from + 5 && doc.is_kind(who - 1, Kind::Dash);
        let opens = who <= from + 1
            || dateline
            || doc.is(who, "they")
            || doc.is_kind(who - 1, Kind::Comma)
            || doc.any(who - 1, &["for", "but", "and", "when", "while", "before", "after"]);
        if doc.is(who, "they") {
            // "Peers inflicted a defeat on ministers. They voted by 227 to 203"
            let sent = doc.toks[from].sent as usize;
            let before = doc.sents.get(sent.checked_sub(1)?)?;
            let role = (before.from..before.to.min(before.from + 2)).find_map(of)?;
            return Some((role, who));
        }
        of(who).filter(|_| opens).map(|role| (role, who))
    }

    /// `In committee the figures had been 30-12`: the committee that the article names of the body that acts.
    fn committee(&self, from: usize, to: usize) -> Option<usize> {
        let doc = self.doc;
        let below = |k: usize| {
            doc.is(k, "committee") && (doc.is(k.saturating_sub(1), "in") || doc.is(k + 1, "stage"))
        };
        let plenary = doc.names.actors[self.body?].known?;
        if !(from..to).any(below) {
            return None;
        }
        let own = |a: &usize| doc.names.entry(doc.lex, *a).is_some_and(|k| k.parent == Some(plenary));
        let named = doc.names.mentions.iter().take(64 * WINDOW).map(|m| m.actor);
        named.filter(|a| self.roles[*a] == "committee").take(WINDOW).find(own)
    }
}

/// `a motion by its Committee`: does what starts here stand behind a text and `by`?
fn motion_by(doc: &Doc<'_>, start: usize) -> bool {
    let led = start > 1 && doc.has(start - 1, Class::DET.or(Class::POSS));
    let by = start.saturating_sub(1 + usize::from(led));
    by > 0 && doc.is(by, "by") && doc.has(by - 1, Class::TEXT)
}

/// `The House voted 121-34 to override it, with the Senate following, 32-8`: another house acts from here on.
pub(super) fn with_house(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    (from..to).any(|k| {
        let at = k + 2 + usize::from(doc.has(k + 2, Class::DET));
        let house = doc.names.mention_at(at).filter(|m| doc.names.actors[m.actor].is(ActorKind::Body));
        doc.is_kind(k, Kind::Comma) && doc.is(k + 1, "with") && house.is_some_and(|m| doc.ends(m.to, "ing"))
    })
}

/// An organization that acts in its own name: `passed by the Organization of American States`; `in a declaration adopted on
/// Friday, the Contact Group had condemned`.
fn by_states(doc: &Doc<'_>, act: &Act, m: &crate::names::Mention, from: usize) -> bool {
    if !act.passive || !doc.names.actors[m.actor].is(ActorKind::Organization) {
        return false;
    }
    let before = m.from.saturating_sub(1);
    let by = before.saturating_sub(usize::from(doc.has(before, Class::DET)));
    // "was passed on Tuesday by the Pacific Islands Forum", "was adopted by consensus by ASEAN leaders"
    let way = |k: usize| {
        doc.has(k, Class::PREP.or(Class::ADVERB)) || doc.any(k, &["consensus", "acclamation", "a", "vote"])
    };
    let day = |k: usize| doc.dates_in(act.tok + 1, by).any(|d| d.from <= k && k < d.to);
    let agent = doc.is(by, "by")
        && by < act.tok + 7
        && (act.tok + 1..by).all(|k| way(k) || day(k))
        && decides(act.step)
        && doc.names.entry(doc.lex, m.actor).is_some_and(|k| !k.domestic());
    let end = heads(doc, m.to);
    let verb = end + usize::from(doc.has(end, Class::AUX));
    let verb = verb + usize::from(doc.has(verb, Class::ADVERB));
    let speaks = doc.any(from, &["in", "by"])
        && (from + 1..act.tok).any(|k| doc.has(k, Class::TEXT))
        && (doc.is(before, "the") || end > m.to)
        && doc.verb(verb).is_some_and(|v| v.force.is_some());
    agent || speaks
}

/// `The Board, which voted against it, had moved an amendment`, `The General Council asked for it to be remitted`: who proposes
/// something to the house is not the house.
pub(super) fn moves(doc: &Doc<'_>, m: &crate::names::Mention) -> bool {
    let sent = doc.sent_of(m.from);
    let opens = m.from <= sent.from + 1;
    let small = |k: &usize| doc.has(*k, Class::AUX.or(Class::ADVERB));
    let verb = (m.to..sent.to).find(|k| !small(k)).unwrap_or(m.to);
    let asked = doc.any(verb, &["asked", "pleaded", "pressed"]) && doc.seq(verb + 1, &["for", "it", "to"]);
    let change = |k: usize| {
        doc.any(k, &["moved", "proposed", "tabled", "offered"])
            && (k + 1..k + 4).any(|n| doc.any(n, &["amendment", "amendments", "motion"]))
            && doc.has(k + 1, Class::INDEF)
    };
    let relative = doc.is_kind(m.to, Kind::Comma) && doc.is(m.to + 1, "which");
    let had = |k: &usize| relative && *k > m.to && doc.is(k - 1, "had") && change(*k);
    opens && (asked || change(verb) || (verb..sent.to.min(verb + 30)).any(|k| had(&k)))
}
