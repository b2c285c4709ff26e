//! When and where: the date and the body of an act, and what only looks like them.

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
                let part = doc.any(m.to, &["committee", "subcommittee", "panel", "commission"]);
                if ok(m.actor) && !doc.quoted(i) && !part && !asked(doc, m.from, from) {
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
        let mut i = tok + 1;
        while i < to {
            if let Some(m) = doc.names.mention_at(i) {
                if (ok(m.actor) || organ(m)) && !doc.quoted(i) {
                    let lead = (m.from.saturating_sub(2)..m.from)
                        .any(|k| doc.any(k, &["by", "in", "at", "through", "before"]));
                    // "adopted without a vote, the Council decided": the subject comes late.
                    let late = left.is_none()
                        && m.from > tok + 1
                        && (doc.is_kind(m.from - 1, Kind::Comma)
                            || doc.is(m.from - 1, "the") && doc.is_kind(m.from - 2, Kind::Comma));
                    if lead || late {
                        right = Some((m.actor, m.from - tok));
                    }
                    break;
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

    /// The committee that the article names of the body that acts.
    fn committee(&self) -> Option<usize> {
        let doc = self.doc;
        let plenary = doc.names.actors[self.body?].known?;
        let committees = doc.names.mentions.iter().map(|m| m.actor).filter(|a| self.roles[*a] == "committee");
        let below = |a: &usize| doc.names.entry(doc.lex, *a).is_some_and(|k| k.parent == Some(plenary));
        committees.take(WINDOW).find(below)
    }

    /// `A year later, the vote was ...`, `Then, the committee ...`: counted from the date told last.
    fn relative(&self, from: usize, tok: usize) -> Option<Date> {
        let doc = self.doc;
        let limit = tok.min(from + 8);
        for i in from..limit {
            let (count, len) = if doc.any(i, &["a", "one"]) {
                (1, 1)
            } else {
                crate::number::cardinal(doc, i).unwrap_or((0, 1))
            };
            let unit = i + len;
            if count > 0
                && count < 30
                && doc.any(unit, &["year", "years"])
                && doc.any(unit + 1, &["later", "earlier", "before"])
            {
                let last = self.last_date?;
                let step = if doc.is(unit + 1, "later") { count as i32 } else { -(count as i32) };
                return Some(Date { year: last.year + step, month: None, day: None });
            }
        }
        // "Three days later the Senate followed."
        for i in from..limit {
            let (count, len) = if doc.any(i, &["a", "one"]) {
                (1, 1)
            } else {
                crate::number::cardinal(doc, i).unwrap_or((0, 1))
            };
            let days = match doc.low(i + len) {
                "day" | "days" => 1,
                "week" | "weeks" => 7,
                _ => continue,
            };
            if (1..60).contains(&count) && doc.any(i + len + 1, &["later", "afterwards", "afterward"]) {
                let told =
                    || doc.dates[..doc.dates.partition_point(|d| d.from < from)].last().map(|d| d.past);
                return shifted(self.last_date.or_else(told)?, i64::from(count) * days);
            }
        }
        let story = self.story(from, tok);
        if story.is_some() && doc.dates_in(from, tok).next().is_none() {
            return story;
        }
        let day = (from..tok.min(from + 6)).find(|i| {
            doc.is(*i, "day")
                && doc.any(*i + 1, &["earlier", "before", "later"])
                && *i > from
                && doc.any(*i - 1, &["a", "one", "the"])
        });
        if let (Some(i), Some(last)) = (day, self.last_date) {
            return shifted(last, if doc.is(i + 1, "later") { 1 } else { -1 });
        }
        // "three days after the House passed": before the day told of here.
        for i in from..tok.saturating_sub(1) {
            let gap = doc.any(i, &["day", "days"])
                && doc.any(i + 1, &["after", "before"])
                && i > from
                && tok < i + 14;
            let count = if i > from && doc.any(i - 1, &["a", "one"]) {
                Some(1)
            } else {
                i.checked_sub(1).and_then(|p| crate::number::cardinal(doc, p)).map(|n| n.0)
            };
            if let (true, Some(count @ 1..=60)) = (gap, count) {
                let base = doc
                    .dates_in(from, i)
                    .last()
                    .map(|d| d.past)
                    .filter(|d| d.day.is_some())
                    .or(self.last_date)?;
                return shifted(
                    base,
                    if doc.is(i + 1, "after") { -i64::from(count) } else { i64::from(count) },
                );
            }
        }
        let then = doc.any(from, &["it", "they"]) && doc.is(from + 1, "did") && doc.is(from + 2, "so")
            || doc.is(from, "then") && doc.is_kind(from + 1, Kind::Comma)
            || doc.seq(from, &["on", "that", "occasion"])
            || doc.seq(from, &["that", "time"]);
        let before = doc.toks[from].sent.checked_sub(1).map(|s| doc.sents[s as usize])?;
        let told = doc.dates_in(before.from, before.to).last().map(|d| d.past);
        told.filter(|_| then)
    }

    /// The year of the story a paragraph tells, where its decision names no date of its own.
    fn story(&self, from: usize, tok: usize) -> Option<Date> {
        let doc = self.doc;
        let published = doc.meta.published?;
        let para = doc.para_of(tok);
        let first = doc.sents[..=doc.toks[from].sent as usize]
            .iter()
            .rev()
            .take(WINDOW)
            .take_while(|s| s.para == para)
            .last()?
            .from;
        if doc.dates_in(from, doc.sent_of(tok).to).next().is_some() {
            return None;
        }
        let last =
            doc.dates_in(first, from).filter(|d| !doc.quoted(d.from) && !named_by_year(doc, d)).last()?.past;
        (last.year + 1 < published.year()).then_some(Date { year: last.year, month: None, day: None })
    }

    /// The date beside an act, in its sentence.
    pub(super) fn date_of(&self, tok: usize, from: usize, to: usize, expected: bool) -> Option<Date> {
        let doc = self.doc;
        if let Some(date) = self.relative(from, tok) {
            return Some(date);
        }
        doc.dates_in(from, to)
            .filter(|d| !doc.quoted(d.from) && (expected || !d.ahead))
            .filter(|d| frames(doc, d, tok) || !beside_the_point(doc, d, from))
            .filter(|d| !in_relative(doc, d, tok, from))
            .filter(|d| expected || !(d.from > tok && doc.is(d.from - 1, "to")))
            .filter(|d| {
                !(tok < d.from && doc.is_kind(d.to, Kind::Comma) && doc.is(d.to + 1, "when"))
                    || told_when(doc, d.to, d.to + 4)
            })
            .filter(|d| frames(doc, d, tok) || breaks(doc, d.to.min(tok), d.from.max(tok)) == 0)
            .min_by_key(|d| {
                let (lo, hi) = if d.from > tok { (tok, d.from) } else { (d.to, tok) };
                let breaks = (lo..hi)
                    .filter(|k| {
                        doc.is_kind(*k, Kind::Comma)
                            || doc.is_kind(*k, Kind::Dash)
                            || doc.any(*k, &["that", "which", "who"])
                    })
                    .count();
                // "by 141-5, and on March 24 it approved": the next clause has its own.
                let next = d.from > tok
                    && (tok..d.from)
                        .any(|k| doc.is_kind(k, Kind::Comma) && doc.any(k + 1, &["and", "but", "then"]));
                let next = if next { 12 } else { 0 };
                if frames(doc, d, tok) { 0 } else { hi.saturating_sub(lo) + 4 * breaks + next }
            })
            .map(|d| if expected { d.future } else { d.past })
    }
}

/// `asks the Commission to review`, `calls on the Council`: whom a text asks does not decide on it.
fn asked(doc: &Doc<'_>, name: usize, from: usize) -> bool {
    let lead = name - usize::from(name > from && doc.has(name - 1, Class::DET));
    if lead <= from {
        return false;
    }
    let on = usize::from(doc.any(lead - 1, &["on", "upon"]));
    lead > from + on
        && doc.verb(lead - 1 - on).is_some_and(|v| {
            v.force.is_some()
                && v.cue != Some(Cue::Say)
                && v.step.is_none()
                && (on == 1 || v.cue == Some(Cue::Ask))
        })
}

/// `the 2022 memorandum`
fn named_by_year(doc: &Doc<'_>, d: &crate::date::When) -> bool {
    d.from > 0 && d.past.month.is_none() && doc.any(d.from - 1, &["the", "a", "its", "their"])
}

/// The day before or after a full date.
fn shifted(date: Date, days: i64) -> Option<Date> {
    let month = time::Month::try_from(date.month?).ok()?;
    let day = time::Date::from_calendar_date(date.year, month, date.day?).ok()?;
    day.checked_add(time::Duration::days(days)).map(Date::from)
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
                    && !doc.any(*k, &["agreed", "found", "read", "asked"])
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

/// `The text on X, who was sentenced in April, is adopted`: the date of a relative clause that has ended.
fn in_relative(doc: &Doc<'_>, d: &crate::date::When, tok: usize, from: usize) -> bool {
    let comma = |k: usize| doc.is_kind(k, Kind::Comma);
    if d.to > tok || !(d.to..tok).any(comma) {
        return false;
    }
    let open = (from.max(d.from.saturating_sub(16))..d.from).rev().find(|k| comma(*k));
    open.is_some_and(|k| doc.any(k + 1, &["who", "whose"]))
}

/// `2005, when the first such text was carried`: the date of what follows.
pub(super) fn frames(doc: &Doc<'_>, d: &crate::date::When, tok: usize) -> bool {
    d.to < tok
        && doc.is_kind(d.to, Kind::Comma)
        && doc.is(d.to + 1, "when")
        && breaks(doc, d.to + 1, tok) == 0
}

/// Dates of other things: `since 2005`, `the Feb. 1 coup`, `a note of November 8`, `the Act of 2004`, `the 2004 Act`.
pub(super) fn beside_the_point(doc: &Doc<'_>, d: &crate::date::When, from: usize) -> bool {
    // "a Thursday ritual"
    if d.from > from && doc.any(d.from - 1, &["a", "every", "each"]) && doc.has(d.from, Class::WEEKDAY) {
        return true;
    }
    // "Wednesday's measure"
    if doc.is_kind(d.to, Kind::Poss) && (d.to + 1..d.to + 3).any(|k| doc.has(k, Class::TEXT)) {
        return true;
    }
    if d.from == from {
        return false;
    }
    let before = d.from - 1;
    // "the Citizenship (Amendment) Bill, 2019"
    let titled = doc.is_kind(before, Kind::Comma) && before > from && doc.cap(before - 1);
    if titled && d.past.month.is_none() && doc.any(before - 1, &["bill", "act"]) {
        return true;
    }
    // "resolution 2719 (2023)"
    if doc.is_kind(before, Kind::Open) && d.past.month.is_none() && doc.is_kind(d.to, Kind::Close) {
        return true;
    }
    let noun = |i: usize| {
        doc.kind(i) == Some(Kind::Word)
            && !doc.cap(i)
            && !doc.has(
                i,
                Class::PREP
                    .or(Class::VERB)
                    .or(Class::AUX)
                    .or(Class::CONJ)
                    .or(Class::ADVERB)
                    .or(Class::DET)
                    .or(Class::REL),
            )
    };
    doc.any(before, &["since", "until", "before", "after", "from", "through"])
        || doc.any(before, &["than"])
        || doc.is(before, "of")
            && !doc.any(
                before.saturating_sub(1),
                &["morning", "evening", "night", "vote", "end", "fall", "spring", "autumn"],
            )
        || doc.any(before, &["the", "a"])
            && (noun(d.to) || d.past.month.is_none() && doc.cap(d.to))
            && !doc.any(d.to, &["vote", "session", "meeting", "sitting", "debate", "ballot"])
}

/// Is the subject of an active verb somebody who does not decide?
pub(super) fn outsider(doc: &Doc<'_>, roles: &[&str], act: &Act, from: usize) -> bool {
    if act.passive || act.votes || act.step == Step::Veto {
        return false;
    }
    // "a text that the state concerned rejected"
    let state = (act.tok.saturating_sub(2).max(from)..act.tok).any(|k| {
        doc.any(k, &["state", "country", "government", "states", "countries", "delegation", "regime"])
    });
    if state {
        return true;
    }
    let Some((actor, at)) = sponsor::subject(doc, act.tok, from) else {
        // "Eritrea's delegate rejected the text": an office of a state.
        return (act.tok.saturating_sub(5).max(from)..act.tok).any(|k| {
            let house = doc.has(k, Class::BODYNOUN) || doc.has(k, Class::MEMBER) && doc.low(k).ends_with('s');
            doc.names.role_at(k).is_some() && !house
                || doc.has(k, Class::OFFICIAL) && !doc.has(k, Class::BODYNOUN)
        });
    };
    // "A resolution on Mali failed": the text is the subject.
    let lead = at.saturating_sub(1 + usize::from(at > from && doc.has(at - 1, Class::DET)));
    if lead > from && doc.has(lead, Class::PREP) && doc.has(lead - 1, Class::TEXT) {
        return false;
    }
    let own = &doc.names.actors[actor];
    let far = (at..act.tok).any(|k| doc.is_kind(k, Kind::Semicolon));
    !far && !own.is(ActorKind::Body)
        && (own.is(ActorKind::Person)
            || own.is(ActorKind::State)
            || own.is(ActorKind::Agency)
            || roles[actor].is_empty())
        && !(at..act.tok).any(|k| {
            doc.any(
                k,
                &[
                    "parliament", "senate", "house", "lawmakers", "assembly", "council", "committee",
                    "senators", "mps", "deputies", "legislature", "panel", "chamber", "commission",
                    "ministers", "court", "congress", "which", "that",
                ],
            ) || doc.has(k, Class::TEXT)
        })
}

/// Does a body vote here, rather than a state or a person?
pub(super) fn collective(doc: &Doc<'_>, tok: usize, from: usize) -> bool {
    match sponsor::subject(doc, tok, from) {
        Some((actor, _)) => doc.names.actors[actor].is(ActorKind::Body),
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
    doc.names
        .within(m.from, m.head)
        .iter()
        .map(|x| x.actor)
        .find(|a| doc.names.actors[*a].is(ActorKind::Body))
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

/// `Minneapolis adopted its own resolution`: a place is the subject.
pub(super) fn placed(doc: &Doc<'_>, verb: usize, from: usize) -> bool {
    let mut lead = verb;
    while lead > from && doc.has(lead - 1, Class::AUX.or(Class::ADVERB)) {
        lead -= 1;
    }
    lead > from && doc.names.place_at(lead - 1) && (lead == from + 1 || !doc.has(lead - 2, Class::PREP))
}

/// The body named last before a sentence, in its paragraph.
pub(super) fn near_body(doc: &Doc<'_>, roles: &[&str], from: usize) -> Option<usize> {
    let para = doc.para_of(from);
    let first = doc.sents[..doc.toks[from].sent as usize]
        .iter()
        .rev()
        .take(WINDOW)
        .take_while(|s| s.para == para)
        .last()?
        .from;
    // Those who are asked or told something act elsewhere.
    let told = |m: &&crate::names::Mention| {
        let lead = m.from - usize::from(m.from > first && doc.has(m.from - 1, Class::DET));
        lead > first
            && (doc.any(lead - 1, &["of", "to", "on", "from"])
                || doc.cue(lead - 1).is_some_and(|c| c == Cue::Ask)
                || doc.is_kind(m.to, Kind::Poss))
    };
    let bodies = doc.names.within(first, from).iter().rev().filter(|m| !told(m)).map(|m| m.actor);
    bodies.into_iter().find(|a| doc.names.actors[*a].is(ActorKind::Body) && roles[*a] != "court")
}

/// The plenary that a committee belongs to, where the article names it.
pub(super) fn plenary_of(doc: &Doc<'_>, roles: &[&str], body: usize) -> usize {
    if roles[body] != "committee" {
        return body;
    }
    let parent = doc.names.entry(doc.lex, body).and_then(|k| k.parent);
    parent.and_then(|p| doc.names.known(p)).unwrap_or(body)
}

/// The day the article's first paragraphs speak of: a weekday or full date of the last ten days.
pub(super) fn lead_date(doc: &Doc<'_>) -> Option<Date> {
    let published = doc.meta.published?;
    // "Sunday's elections"
    let owned = |d: &&crate::date::When| {
        doc.is_kind(d.to, Kind::Poss)
            && !(d.to + 1..d.to + 4).any(|k| {
                doc.any(k, &["vote", "votes", "session", "sitting", "debate", "meeting", "decision", "count"])
            })
    };
    let told = doc
        .dates
        .iter()
        .filter(|d| !owned(d))
        .take_while(|d| doc.para_of(d.from) < 40)
        .filter(|d| doc.paras[doc.para_of(d.from)].role == Role::Prose && !doc.quoted(d.from) && !d.ahead)
        .filter(|d| !beside_the_point(doc, d, doc.sent_of(d.from).from))
        .map(|d| d.past)
        .find(|d| {
            d.day.is_some() && {
                let p = Date::from(published);
                (p.year * 372 + i32::from(p.month.unwrap_or(1)) * 31 + i32::from(p.day.unwrap_or(1))
                    - d.year * 372
                    - i32::from(d.month.unwrap_or(1)) * 31
                    - i32::from(d.day.unwrap_or(1)))
                .abs()
                    < 11
            }
        });
    told.or_else(|| live(doc).then(|| Date::from(published)))
}

/// `10:15am – Vetoed`: an account of one day, told by the clock.
fn live(doc: &Doc<'_>) -> bool {
    let clock = |p: &&crate::text::Para| {
        let line = &doc.text.as_bytes()[p.start..];
        let digits = line.iter().take(3).take_while(|b| b.is_ascii_digit()).count();
        let minutes = line.get(digits + 1..digits + 3).is_some_and(|m| m.iter().all(u8::is_ascii_digit));
        (1..3).contains(&digits) && line.get(digits).is_some_and(|b| matches!(b, b':' | b'.')) && minutes
    };
    doc.paras.iter().take(WINDOW).filter(clock).count() > 2
}

/// The body an article speaks of most.
pub(super) fn dominant_body(doc: &Doc<'_>, roles: &[&str]) -> Option<usize> {
    let mut count: Vec<(usize, usize)> = Vec::new();
    // What the first sentence names first counts for three.
    let lead = doc.sents.iter().find(|s| doc.paras[s.para].role == Role::Prose);
    let acting = |a: usize| doc.names.actors[a].is(ActorKind::Body) && roles[a] != "court";
    let first =
        lead.and_then(|s| doc.names.within(s.from, s.to).iter().map(|m| m.actor).find(|a| acting(*a)));
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
