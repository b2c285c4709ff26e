//! Texts of other years that are told of by the way: what they said, and when they were adopted.

use super::*;

impl Reader<'_, '_> {
    /// `In its resolution of 6 July 2017, Parliament had asked`, `in a 2014 resolution the Senate urged`: what a house said in a text
    /// of another year, it adopted then.
    pub(super) fn cited(&mut self, mentions: &[Mention], from: usize, named: &mut Vec<(usize, usize)>) {
        let doc = self.doc;
        for m in mentions {
            let whole = m.part == Part::Whole && !m.plural && m.symbol.is_none() && m.title.is_none();
            let inside = m.from > 0 && doc.any(m.from - 1, &["in", "by"]);
            if !whole || named.iter().any(|n| n.0 == m.head) || doc.quoted(m.head) {
                continue;
            }
            if let Some((body, date)) = self.of_that_day(m) {
                self.recall(m, body, Some(date), named);
                continue;
            }
            if !inside {
                continue;
            }
            let Some(date) = dated(doc, m).filter(|d| self.other_year(*d)) else {
                self.quotes_other_house(m, from, named);
                continue;
            };
            // The house is the subject of what follows: "..., Parliament had asked".
            let sent = doc.sent_of(m.head);
            let end = doc.dates_in(m.to, m.to + 3).next().map_or(m.to, |d| d.to);
            let at = end + usize::from(doc.is_kind(end, Kind::Comma));
            let at = at + usize::from(doc.has(at, Class::DET));
            let body = doc.names.actor_at(at).filter(|a| doc.names.actors[*a].is(ActorKind::Body));
            let before =
                (from.max(m.from.saturating_sub(12))..m.from).rev().find_map(|k| doc.names.mention_at(k));
            let before = before.map(|n| n.actor).filter(|a| doc.names.actors[*a].is(ActorKind::Body));
            let body = body.or(before).or(body_inside(doc, m));
            let Some(body) = body.filter(|_| end < sent.to) else { continue };
            self.recall(m, body, Some(date), named);
        }
    }

    /// What another house has said in a text of its own is told by the way.
    fn quotes_other_house(&mut self, m: &Mention, from: usize, named: &mut Vec<(usize, usize)>) {
        let Some((body, verb)) = self.in_its_own(m, from) else { return };
        let date = self.date_of(verb, from, self.doc.sent_of(m.head).to, false);
        self.recall(m, body, date, named);
        self.mentions.push((m.from, m.to, self.drafts.len() - 1));
    }

    /// `In a similar resolution, the Punjab Assembly had on July 19 condemned the raid`, `The Knesset, in a motion of its own last month, had
    /// urged`: a house that has decided on none of those told of, and the verb of what it said.
    fn in_its_own(&self, m: &Mention, from: usize) -> Option<(usize, usize)> {
        let doc = self.doc;
        let sent = doc.sent_of(m.head);
        let others = self.drafts.iter().take(WINDOW).any(|d| d.decided.is_some());
        if !others || !matches!(m.article, Article::New | Article::Other | Article::Known) {
            return None;
        }
        let comma = (m.to..sent.to.min(m.to + 9)).find(|k| doc.is_kind(*k, Kind::Comma))?;
        let lead = comma + 1 + usize::from(doc.has(comma + 1, Class::DET));
        let opens = m.from == from + 1;
        let behind = doc.names.mention_at(lead).filter(|x| opens && x.from == lead);
        let before = m.from.checked_sub(3).filter(|k| *k >= from && doc.is_kind(k + 1, Kind::Comma));
        let house = behind.or_else(|| doc.names.mention_at(before?))?;
        let after = if opens { house.to } else { comma + 1 };
        let small = |k: &usize| {
            doc.has(*k, Class::AUX.or(Class::ADVERB))
                || doc.is(*k, "on")
                || doc.dates_in(*k, k + 1).next().is_some()
        };
        let day = |k: &usize| doc.dates_in(after, *k).any(|d| d.to > *k);
        let verb = (after..sent.to.min(after + 9)).find(|k| !small(k) && !day(k))?;
        let says = doc.verb(verb).is_some_and(|v| v.force.is_some() && v.step.is_none())
            || doc.is(verb, "called") && doc.any(verb + 1, &["on", "upon", "for"]);
        let told = |d: &Draft| {
            d.decided.and_then(|x| x.0).or(d.body).is_some_and(|b| kin(doc, self.roles, b, house.actor))
        };
        (says
            && doc.form(verb).has(Form::PAST)
            && doc.names.actors[house.actor].is(ActorKind::Body)
            && self.may_act(house.actor)
            && !self.drafts.iter().take(WINDOW).any(told))
        .then_some((house.actor, verb))
    }

    /// A text of another day, by the way: what the article goes on to say is said of its own, unless it takes up `that one`.
    fn recall(&mut self, m: &Mention, body: usize, date: Option<Date>, named: &mut Vec<(usize, usize)>) {
        let doc = self.doc;
        let spoken = self.current;
        let text = self.settle(None, m, named);
        let next = doc.sent_of(m.head).to;
        if !(doc.is(next, "that") && doc.is(next + 1, "one")) {
            self.current = spoken.or(self.current);
        }
        self.mentions.pop();
        self.adopted_then(text, Some(body), date, m.head);
        self.drafts[text].cited = true;
    }

    /// `recalled the General Assembly resolution of 9 May 2011`, `What changed it was the Arab League's decision of Nov. 12`: whose, and
    /// when; nothing that the article tells of already.
    fn of_that_day(&self, m: &Mention) -> Option<(usize, Date)> {
        let doc = self.doc;
        let day = doc.dates_in(m.to + 1, m.to + 2).next().filter(|d| doc.is(m.to, "of") && !d.ahead)?;
        let date = day.past;
        let inside = doc.names.within(m.from.saturating_sub(6), m.head);
        let decides = |a: usize| {
            doc.names.actors[a].is(ActorKind::Body)
                || doc.names.entry(doc.lex, a).is_some_and(Known::decides_for_members)
        };
        let owner = inside.iter().rev().find(|x| {
            // "the Assembly's own decision", "the General Assembly resolution"
            decides(x.actor)
                && (x.to == m.head
                    || doc.is_kind(x.to, Kind::Poss)
                        && (x.to + 1 == m.head
                            || x.to + 2 == m.head && doc.any(x.to + 1, &["own", "earlier"])))
        })?;
        let body = owner.actor;
        date.month?;
        let known = |d: &Draft| {
            d.decided.is_some_and(|(by, on)| {
                by.is_none_or(|b| b == body || kin(doc, self.roles, b, body))
                    && on.is_none_or(|on| !apart(on, date))
            })
        };
        let told = self.drafts.iter().take(WINDOW).any(known) || self.drafts.is_empty();
        (!told && self.roles[body] != "court").then_some((body, date))
    }

    /// `It is the third that the House has passed. The first, in June 2011, sought an embargo`: a text of that house and matter.
    pub(super) fn first_of_all(&mut self, from: usize, to: usize) {
        let doc = self.doc;
        let nth = doc.is(from, "the")
            && (doc.any(from + 1, &["first", "last", "previous", "earliest", "latest"])
                || crate::number::ordinal(doc, from + 1).is_some());
        if !nth {
            return;
        }
        let noun = doc.has(from + 2, Class::TEXT);
        let at = from + 2 + usize::from(noun || doc.is(from + 2, "one"));
        if !doc.is_kind(at, Kind::Comma) {
            return;
        }
        let Some(day) =
            doc.dates_in(at, to.min(at + 5)).next().filter(|d| !d.ahead && self.other_year(d.past))
        else {
            return;
        };
        let verb = day.to + 1;
        let says = doc.verb(verb).is_some_and(|v| v.force.is_some())
            || doc.any(verb, &["sought", "called", "asked"]);
        // "The first motion, in July 2012, consisted of a single line"
        let counted = || self.current.is_some_and(|c| self.drafts[c].recurrence.is_some());
        // but "was withdrawn", "was never put to a vote", "ran out of time"
        let what = doc.has(verb + 1, Class::DET.or(Class::INDEF))
            || crate::number::cardinal(doc, verb + 1).is_some()
            || doc.any(verb + 1, &["to", "only", "just"]) && crate::number::cardinal(doc, verb + 2).is_some();
        let plain = doc.any(verb, &["consisted", "contained", "dealt", "named"])
            || doc.any(verb, &["was", "had", "ran"]) && what;
        let long = (noun || counted()) && plain;
        let says = says || long;
        let past = long || doc.form(verb).has(Form::PAST) || doc.any(verb, &["sought", "called", "asked"]);
        let Some(own) = self.current.filter(|c| {
            doc.is_kind(day.to, Kind::Comma) && says && past && self.drafts[*c].decided.is_some()
        }) else {
            return;
        };
        let (kind, subjects) = (self.drafts[own].kind, self.drafts[own].subjects.clone());
        let body = self.drafts[own].decided.and_then(|d| d.0);
        let text = self.open(kind, from);
        self.adopted_then(text, body, Some(day.past), from);
        let draft = &mut self.drafts[text];
        (draft.subjects, draft.unnamed, draft.cited) = (subjects, false, true);
    }

    /// `The Assembly's previous resolution on the island dates from March 2006`: adopted then.
    pub(super) fn dates_from(&mut self, mentions: &[Mention], to: usize, named: &mut Vec<(usize, usize)>) {
        let doc = self.doc;
        let earlier = |m: &&Mention| {
            m.part == Part::Whole && !m.plural && m.article == Article::Earlier && !doc.quoted(m.head)
        };
        let Some(m) = mentions.iter().find(earlier).filter(|m| !named.iter().any(|n| n.0 == m.head)) else {
            return;
        };
        let dates = |k: &usize| {
            doc.any(*k, &["dates", "dated"]) && doc.any(k + 1, &["from", "back"])
                || doc.any(*k, &["was", "is"]) && doc.any(k + 1, &["from", "of"])
        };
        let Some(verb) = (m.to..to.min(m.to + 16)).find(dates) else { return };
        let date = doc.dates_in(verb, to.min(verb + 7)).next().map(|d| d.past);
        let Some(date) = date.filter(|d| self.other_year(*d)) else { return };
        let body = |x: &&crate::names::Mention| doc.names.actors[x.actor].is(ActorKind::Body);
        let by = doc.names.within(m.from, m.to + 4).iter().find(body).map(|x| x.actor);
        let Some(body) = by.or(self.body).or(self.main) else { return };
        let spoken = self.current;
        let text = self.settle(None, m, named);
        self.current = spoken.or(self.current);
        self.adopted_then(text, Some(body), Some(date), m.head);
    }

    /// Carried by its body in another year, where the article tells of it.
    fn adopted_then(&mut self, text: usize, body: Option<usize>, date: Option<Date>, tok: usize) {
        let (stage, section) = (self.passed(text, body), self.section(tok));
        self.event(text, stage, body, date, false, tok);
        let draft = &mut self.drafts[text];
        (draft.decided, draft.body, draft.earlier) = (Some((body, date)), body, true);
        (draft.tok, draft.section) = (tok, section);
    }
}
