//! Where: the body of an act, and what only looks like it.

use super::*;

impl Reader<'_, '_> {
    /// The body that acts: before an active verb, after `by` or `in`, else the one spoken of.
    pub(super) fn body_of(&self, tok: usize, from: usize, to: usize, act: Option<&Act>) -> Option<usize> {
        let doc = self.doc;
        let ok = |a: usize| {
            doc.names.actors[a].is(ActorKind::Body) && !matches!(self.roles[a], "court" | "executive")
                || doc.names.actors[a].is(ActorKind::Organization) && !self.roles[a].is_empty()
        };
        // "The Assembly created a Human Rights Council by 170 votes to 4": the subject, not what it made.
        if act.is_none()
            && let Some(m) = (from..from + 3).find_map(|k| doc.names.mention_at(k))
            && m.to < tok
            && ok(m.actor)
            && doc.names.actors[m.actor].is(ActorKind::Body)
            && doc.form(m.to).has(Form::PAST)
            && doc.cue(m.to) != Some(Cue::Say)
        {
            return Some(m.actor);
        }
        let mut left = None;
        let mut i = tok;
        while i > from {
            i -= 1;
            if let Some(m) = doc.names.mention_at(i) {
                // "a House of Commons subcommittee": another body, not named here.
                // "a text like it, two years after the lower house passed its own, was adopted": the clause's own house.
                let lead = m.from - usize::from(m.from > from && doc.has(m.from - 1, Class::DET));
                let time = lead > from
                    && doc.any(lead - 1, &["until", "after", "since", "before"])
                    && (m.to..tok.min(m.to + 12))
                        .any(|k| doc.step(k).is_some() && doc.form(k).has(Form::PAST));
                // "the Congress-led opposition" is no house either.
                let led = doc.low(m.to - 1).ends_with("-led") || doc.low(m.to - 1).ends_with("-backed");
                // "House Bill 1234" may be in a committee.
                let paper = doc.any(m.to, &["bill", "resolution"])
                    && (doc.digit(m.to + 1) || doc.is(m.to + 1, "no."));
                let part =
                    led || paper || doc.any(m.to, &["committee", "subcommittee", "panel", "commission"]);
                if ok(m.actor) && !doc.quoted(i) && !part && !time && !asked(doc, m.from, from) {
                    let lead = (m.from.saturating_sub(2).max(from)..m.from)
                        .any(|k| doc.any(k, &["of", "to", "for", "with", "from"]) && !doc.is(k + 1, "which"));
                    let apposed = m.from > from + 1
                        && doc.any(m.from - 1, &["the", "a"])
                        && doc.is_kind(m.from - 2, Kind::Comma)
                        && doc.is_kind(m.to, Kind::Comma);
                    let relative = doc.is_kind(m.to, Kind::Comma)
                        && (doc.any(m.to + 1, &["which", "who", "where"]) || doc.is(m.to + 2, "which"))
                        && breaks(doc, m.to + 1, tok) == 0;
                    let asked = m.from > from && {
                        let lead = m.from - usize::from(doc.has(m.from - 1, Class::DET));
                        lead > from
                            && (doc.cue(lead - 1) == Some(Cue::Ask)
                                || doc.is(m.to, "to")
                                    && doc.any(
                                        lead - 1,
                                        &["ask", "asks", "asked", "asking", "wants", "directs"],
                                    ))
                    };
                    if asked {
                        i = m.from;
                        continue;
                    }
                    let owner = doc.is_kind(m.to, Kind::Poss);
                    if (!lead || relative) && (!apposed || relative) && !owner {
                        left = Some((m.actor, tok.saturating_sub(m.to), true));
                        break;
                    }
                    left = left.or(Some((m.actor, tok.saturating_sub(m.to), false)));
                }
                i = m.from;
            }
        }
        if let Some(own) = act.filter(|_| left.is_none_or(|l| !l.2)).and_then(|a| own_name(doc, a, from)) {
            return organ(doc, own).or(Some(own));
        }
        // "Senators on Wednesday passed the bill": their chamber.
        if let Some(chamber) = self.chamber(tok, from).filter(|_| left.is_none_or(|l| !l.2)) {
            return Some(chamber);
        }
        // "In committee the figures had been 30-12".
        let below = (from..to).find(|k| {
            doc.is(*k, "committee") && (doc.is(k.saturating_sub(1), "in") || doc.is(k + 1, "stage"))
        });
        if let Some(found) = below.filter(|_| left.is_none()).and_then(|_| self.committee()) {
            return Some(found);
        }
        let mut right = None;
        // "passed by the Organization of American States"
        let organ = |m: &crate::names::Mention| {
            let before = m.from.saturating_sub(1);
            let by = before.saturating_sub(usize::from(doc.has(before, Class::DET)));
            by == tok + 1
                && doc.is(by, "by")
                && act.is_some_and(|a| a.passive && decides(a.step))
                && doc.names.entry(doc.lex, m.actor).is_some_and(|k| k.iso3.is_none())
                && doc.names.actors[m.actor].is(ActorKind::Organization)
        };
        // "In a declaration adopted on Friday, the Contact Group had condemned": an organization that speaks in its text.
        let opened = doc.any(from, &["in", "by"]) && (from + 1..tok).any(|k| doc.has(k, Class::TEXT));
        let speaks = |m: &crate::names::Mention| {
            let verb = m.to + usize::from(doc.has(m.to, Class::AUX));
            let verb = verb + usize::from(doc.has(verb, Class::ADVERB));
            opened
                && act.is_some_and(|a| a.passive)
                && doc.names.actors[m.actor].is(ActorKind::Organization)
                && doc.is(m.from.saturating_sub(1), "the")
                && doc.verb(verb).is_some_and(|v| v.force.is_some())
        };
        let mut i = tok + 1;
        let mut held = None;
        while i < to {
            // A name may hold the act itself: "by the Organisation of Panel OKs Draft".
            if let Some(m) = doc.names.mention_at(i).filter(|m| m.from > tok) {
                if (ok(m.actor) || organ(m) || speaks(m)) && !doc.quoted(i) {
                    // "by the assembly's committee": what stands before the owner leads the owned too.
                    let start: usize = held.take().unwrap_or(m.from);
                    let lead = (start.saturating_sub(2)..start)
                        .any(|k| doc.any(k, &["by", "in", "at", "through", "before"]));
                    // "adopted without a vote, the Council decided": the subject comes late.
                    // "In a declaration adopted on Friday, the Contact Group condemned"
                    let late = left.is_none()
                        && m.from > tok + 1
                        && (doc.is_kind(m.from - 1, Kind::Comma)
                            || doc.is(m.from - 1, "the")
                                && doc.is_kind(m.from.saturating_sub(2), Kind::Comma));
                    // "approved by the assembly's Committee on Legal Affairs"
                    let owner = doc.is_kind(m.to, Kind::Poss)
                        && (m.to + 1..m.to + 3)
                            .any(|k| doc.names.mention_at(k).is_some_and(|n| n.from == k && ok(n.actor)));
                    if owner {
                        held = Some(start);
                        i = m.to;
                        continue;
                    }
                    if lead || late {
                        right = Some((m.actor, m.from - tok));
                        break;
                    }
                    // "In a declaration adopted on the sidelines of the Assembly on Friday, the Contact Group condemned"
                    if !(left.is_none()
                        && doc.is(m.from.saturating_sub(1), "the")
                        && doc.is(m.from - 2, "of"))
                    {
                        break;
                    }
                }
                i = m.to;
                continue;
            }
            i += 1;
        }
        // A body under a preposition says less than the one that has acted so far.
        let left = left.filter(|l| l.2 || self.body.is_none()).map(|l| (l.0, l.1));
        match (left, right, act) {
            (Some(l), Some(r), Some(a)) if a.passive && r.1 < 8 && l.1 > 2 => Some(r.0),
            (Some(l), _, _) => Some(l.0),
            (None, Some(r), _) => Some(r.0),
            _ => None,
        }
    }

    /// The body spoken of; a committee only in its own paragraph and the next, then the article's own body again.
    pub(super) fn spoken(&self, tok: usize) -> Option<usize> {
        let body = self.body?;
        let past = self.doc.para_of(self.body_at) + 1 < self.doc.para_of(tok);
        let above = self.main.filter(|m| self.roles[*m] != "committee");
        if self.roles[body] == "committee" && past { above.or(Some(body)) } else { Some(body) }
    }

    /// The chamber of those who act, where the article names one such of the house it tells of: `senators`, `peers`.
    fn chamber(&self, tok: usize, from: usize) -> Option<usize> {
        let doc = self.doc;
        // "senators on the Armed Services Committee" and "26 senators in Manila" are not all of them.
        let small = |k: usize| {
            doc.has(k, Class::AUX.or(Class::ADVERB).or(Class::WEEKDAY))
                || doc.any(k, &["on", "last", "late", "week"])
        };
        let members = (from.max(tok.saturating_sub(6))..tok).rev().find(|k| !small(*k))?;
        if !doc.any(members, &["senators", "peers"]) || members > from + 1 {
            return None;
        }
        let house = self.body.or(self.main);
        let fits = |a: &usize| {
            self.roles[*a] == "upper"
                && doc.names.actors[*a].is(ActorKind::Body)
                && house.is_none_or(|h| h == *a || kin(doc, self.roles, h, *a))
        };
        let mut found = (0..doc.names.actors.len()).take(WINDOW).filter(fits);
        found.next().filter(|_| found.next().is_none())
    }

    /// The committee that the article names of the body that acts.
    fn committee(&self) -> Option<usize> {
        let doc = self.doc;
        let plenary = doc.names.actors[self.body?].known?;
        let committees = doc.names.mentions.iter().map(|m| m.actor).filter(|a| self.roles[*a] == "committee");
        let below = |a: &usize| doc.names.entry(doc.lex, *a).is_some_and(|k| k.parent == Some(plenary));
        committees.take(WINDOW).find(below)
    }
}

/// Clause boundaries in a token range: `; `, `, which`, `, while`, `, but`.
pub(super) fn breaks(doc: &Doc<'_>, lo: usize, hi: usize) -> usize {
    (lo..hi)
        .filter(|k| {
            doc.is_kind(*k, Kind::Semicolon)
                || doc.is_kind(*k, Kind::Comma)
                    && doc.any(
                        k + 1,
                        &[
                            "which", "who", "where", "while", "but", "although", "after", "when", "whereas",
                            "as", "whose", "though",
                        ],
                    )
                || doc.any(*k, &["while", "whereas"])
                || doc.cue(*k) == Some(Cue::Say)
                    && doc.form(*k).has(Form::PAST)
                    && doc.step(*k).is_none()
                    && !doc.is(k.wrapping_sub(1), "have")
                    && !doc.any(*k, &["agreed", "found", "read", "asked", "concurred", "concurs"])
        })
        .count()
}

/// Boundaries between a noun and its verb: `the bill, which renews the act, was sent` has closed its relative clause.
pub(super) fn parted(doc: &Doc<'_>, noun: usize, verb: usize) -> usize {
    let mut lead = verb;
    while lead > noun && doc.has(lead - 1, Class::AUX.or(Class::ADVERB).or(Class::MODAL)) {
        lead -= 1;
    }
    let closed = lead > noun + 3
        && doc.is_kind(lead - 1, Kind::Comma)
        && (noun + 1..noun + 10)
            .any(|k| doc.is_kind(k, Kind::Comma) && doc.any(k + 1, &["which", "who", "whose"]));
    let all = breaks(doc, noun, verb);
    if closed && all == 1 { 0 } else { all }
}

/// Does a body vote here, rather than a state or a person?
pub(super) fn collective(doc: &Doc<'_>, tok: usize, from: usize) -> bool {
    match sponsor::subject(doc, tok, from) {
        Some((actor, _)) => doc.names.actors[actor].is(ActorKind::Body),
        // "It voted down a motion"
        None if tok == from + 1 && doc.is(from, "it") => true,
        None => (from..tok).any(|i| {
            doc.any(
                i,
                &[
                    "senators", "lawmakers", "meps", "mps", "peers", "deputies", "members", "legislators",
                    "councillors", "parliament", "house", "council", "committee", "assembly",
                ],
            )
        }),
    }
}

/// `a Security Council resolution`: the body in the text's own phrase.
pub(super) fn body_inside(doc: &Doc<'_>, m: &Mention) -> Option<usize> {
    let body = |a: &usize| doc.names.actors[*a].is(ActorKind::Body);
    // "House Bill 1234" may be in a committee.
    let apart = |x: &&crate::names::Mention| m.symbol.is_none_or(|(f, t)| x.from < f || x.from >= t);
    let inside = doc.names.within(m.from, m.head).iter().filter(apart).map(|x| x.actor).find(body);
    // "A companion bill in the House"
    let at = m.to + 1 + usize::from(doc.has(m.to + 1, Class::DET));
    inside.or_else(|| doc.names.actor_at(at).filter(|a| doc.is(m.to, "in") && body(a)))
}

/// `cleared the House`, `passed the Senate 52-48`: the body as object.
pub(super) fn cleared(doc: &Doc<'_>, act: Option<&Act>) -> Option<usize> {
    // "came out of the Committee on Labor"
    let out = usize::from(act.is_some_and(|a| doc.seq(a.tok + 1, &["out", "of"]))) * 2;
    let clears = |a: &&Act| doc.verb(a.tok).is_some_and(|v| matches!(v.lemma, "clear" | "pass"));
    let act = act.filter(|a| out > 0 || clears(a))?;
    let at = act.tok + 1 + out;
    let at = at + usize::from(doc.has(at, Class::DET));
    doc.names.actor_at(at).filter(|a| doc.names.actors[*a].is(ActorKind::Body))
}

/// `cleared a committee of the Congress`, `was approved by a panel of the House`: an unnamed part of the body that the words name.
pub(super) fn in_committee(doc: &Doc<'_>, act: &Act) -> bool {
    let clears = doc.verb(act.tok).is_some_and(|v| v.lemma == "clear");
    let at = act.tok + 1 + usize::from(act.passive && doc.is(act.tok + 1, "by"));
    let noun = |k: &usize| doc.any(*k, &["committee", "panel", "subcommittee"]);
    let unnamed = (at + 1..at + 4).take_while(|k| doc.names.free(*k)).find(noun);
    (clears || at > act.tok + 1)
        && doc.has(at, Class::INDEF)
        && unnamed.is_some_and(|k| doc.any(k + 1, &["of", "in"]))
}

/// `Minneapolis adopted its own resolution`: a place is the subject.
pub(super) fn placed(doc: &Doc<'_>, verb: usize, from: usize) -> bool {
    let mut lead = verb;
    while lead > from && doc.has(lead - 1, Class::AUX.or(Class::ADVERB)) {
        lead -= 1;
    }
    lead > from && doc.names.place_at(lead - 1) && (lead == from + 1 || !doc.has(lead - 2, Class::PREP))
}

/// Where the sentences of a paragraph begin that stand before the given one, going back so far as a reader does.
pub(super) fn opened(doc: &Doc<'_>, para: usize, end: usize) -> Option<usize> {
    let own = doc.sents[..end].iter().rev().take(WINDOW).take_while(|s| s.para == para);
    own.last().map(|s| s.from)
}

/// Is this body the Security Council?
pub(super) fn is_council(doc: &Doc<'_>, body: usize) -> bool {
    doc.names.entry(doc.lex, body).is_some_and(|k| k.key == "UNSC")
}

/// The body named last before a sentence, in its paragraph.
pub(super) fn near_body(doc: &Doc<'_>, roles: &[&str], from: usize) -> Option<usize> {
    let first = opened(doc, doc.para_of(from), doc.toks[from].sent as usize)?;
    // Those who are asked or told something act elsewhere.
    let lead =
        |m: &crate::names::Mention| m.from - usize::from(m.from > first && doc.has(m.from - 1, Class::DET));
    let told = |m: &crate::names::Mention| {
        let lead = lead(m);
        lead > first
            && (doc.any(lead - 1, &["of", "to", "on", "from"])
                || doc.cue(lead - 1).is_some_and(|c| c == Cue::Ask)
                || doc.is_kind(m.to, Kind::Poss))
    };
    // "where the arithmetic in Parliament was pointing": no setting, as "failed in the Senate" and "In the Senate, ..." are.
    let inside = |m: &crate::names::Mention| {
        let lead = lead(m);
        let opens = doc.sent_of(lead).from + 1;
        lead > opens
            && doc.any(lead - 1, &["in", "at", "with"])
            && !(opens.max(lead.saturating_sub(5))..lead).any(|k| doc.step(k).is_some())
    };
    let acting = |m: &&crate::names::Mention| {
        doc.names.actors[m.actor].is(ActorKind::Body) && roles[m.actor] != "court" && !told(m) && !inside(m)
    };
    doc.names.within(first, from).iter().rev().find(acting).map(|m| m.actor)
}

/// The plenary that a committee belongs to, where the article names it.
pub(super) fn plenary_of(doc: &Doc<'_>, roles: &[&str], body: usize) -> usize {
    if roles[body] != "committee" {
        return body;
    }
    let parent = doc.names.entry(doc.lex, body).and_then(|k| k.parent);
    parent.and_then(|p| doc.names.known(p)).unwrap_or(body)
}

/// The body an article speaks of most.
pub(super) fn dominant_body(doc: &Doc<'_>, roles: &[&str]) -> Option<usize> {
    let mut count: Vec<(usize, usize)> = Vec::new();
    // What the first sentence names first counts for three.
    let lead = doc.sents.iter().find(|s| doc.paras[s.para].role == Role::Prose);
    let acting = |a: usize| doc.names.actors[a].is(ActorKind::Body) && roles[a] != "court";
    let first = lead.and_then(|s| {
        let told = doc.names.within(s.from, s.to).iter().filter(|m| !asked(doc, m.from, s.from));
        told.map(|m| m.actor).find(|a| acting(*a))
    });
    count.extend(first.map(|a| (a, 2)));
    for m in doc
        .names
        .mentions
        .iter()
        .filter(|m| {
            doc.names.actors[m.actor].is(ActorKind::Body) && !matches!(roles[m.actor], "court" | "executive")
        })
        .take(200)
    {
        // The headline and the first sentence name the body that the article is about.
        let weight = if doc.toks[m.from].sent <= 1 { 3 } else { 1 };
        match count.iter_mut().find(|c| c.0 == m.actor) {
            Some(c) => c.1 += weight,
            None => count.push((m.actor, weight)),
        }
    }
    count.into_iter().max_by_key(|c| (c.1, std::cmp::Reverse(c.0))).map(|c| c.0)
}
