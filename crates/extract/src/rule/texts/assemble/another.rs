//! A further text of which only what it says is told: `In a separate resolution, the Council condemned arrests in X`, `A second
//! text urges Y to hold elections`.

use super::*;

impl Reader<'_, '_> {
    /// Decided by the house and on the day of the text spoken of, if nothing else is told.
    pub(super) fn another(
        &mut self,
        mentions: &[Mention],
        (from, to): (usize, usize),
        named: &mut Vec<(usize, usize)>,
    ) {
        let doc = self.doc;
        // "The Myanmar text welcomes the release of prisoners", where all that are told of are on others
        let on_another = |m: &Mention| {
            if m.article != Article::Known || m.from != from {
                return false;
            }
            let on = subject::of(doc, m);
            let had = |c: usize| {
                self.drafts[c].subjects.is_empty() || self.drafts[c].subjects.iter().any(|s| on.contains(s))
            };
            let named =
                doc.is(m.to, "on") || doc.names.within(m.from, m.head).iter().any(|x| on.contains(&x.actor));
            named && !on.is_empty() && !self.recent().any(had)
        };
        let own =
            |m: &&Mention| (m.article == Article::Other || on_another(m)) && plain(m) && !likened(doc, m);
        let Some(m) = mentions.iter().find(own) else { return };
        // "A second text keeps the sanctions. The second text also asks": the one told before
        let place = m.order.filter(|n| *n > 1 && doc.is(m.from, "the") && self.row.is_none());
        let before = place.and_then(|n| self.recent().filter(|c| !self.aside(*c)).nth(n as usize - 1));
        if before.is_some() && m.from == from && !named.iter().any(|n| n.0 == m.head) {
            self.settle(before, m, named);
            return;
        }
        // "A second draft urges Chad to act and will be voted on next week"
        if doc.any(m.head, &["draft", "proposal"]) || (m.to..to).any(|k| doc.has(k, Class::MODAL)) {
            return;
        }
        // "In 1982 the Assembly passed a text on Timor. A second motion deplored it": beside the article's own
        let own = |c: &usize| !self.aside(*c);
        let beside = || self.recent().rev().find(|c| own(c) && self.drafts[*c].decided.is_some());
        let beside = self.current.filter(own).or_else(|| beside().filter(|_| m.from == from));
        let Some((body, date)) = beside.and_then(|c| self.drafts[c].decided) else {
            return;
        };
        let told = named.iter().any(|n| n.0 == m.head);
        let verb = self.speaks(m, from, to).filter(|v| !told && !self.in_another_year(from, *v));
        let Some(verb) = verb else { return };
        let text = self.settle(None, m, named);
        let on = subject::told(doc, verb);
        if subject::of(doc, m).is_empty() && !on.is_empty() {
            self.drafts[text].subjects = on;
        }
        let stage = self.passed(text, body);
        self.event(text, stage, body, date, false, m.head);
        let section = self.section(m.head);
        let draft = &mut self.drafts[text];
        draft.decided = Some((body, date));
        (draft.body, draft.tok, draft.section) = (body, m.head, section);
    }

    /// `adopted a text on Mali on Friday. On Monday it voted 98 to seven to cut off aid`, `It also agreed without a vote to send observers`:
    /// a decision that says what it is, on another day or beside the one told.
    pub(super) fn decides_otherwise(
        &self,
        c: usize,
        body: Option<usize>,
        date: Option<Date>,
        tok: usize,
    ) -> bool {
        let doc = self.doc;
        let sent = doc.sent_of(tok);
        let Some((by, on)) =
            self.drafts[c].decided.filter(|_| doc.toks[self.drafts[c].tok].sent < doc.toks[tok].sent)
        else {
            return false;
        };
        let verb = |k: usize| doc.any(k, &["voted", "agreed", "decided", "resolved"]);
        let Some(verb) = (sent.from..sent.to.min(tok + 1)).rev().take(16).find(|k| verb(*k)) else {
            return false;
        };
        let does = |k: usize| {
            doc.is(k, "to")
                && crate::number::cardinal(doc, k + 1).is_none()
                && doc.form(k + 1).has(Form::BASE)
                && doc.step(k + 1).is_none()
                && !doc.any(k + 1, &["back", "support", "endorse"])
                && !(k + 2..k + 6).any(|t| doc.has(t, Class::TEXT) || doc.any(t, &["it", "them"]))
        };
        let own = (verb + 1..sent.to.min(verb + 24)).any(does);
        let day = |d: Option<Date>| d.and_then(|d| d.day);
        let other_day = day(on).is_some()
            && day(date).is_some()
            && on != date
            && doc.dates_in(sent.from, verb).next().is_some();
        let also = (sent.from..verb).any(|k| doc.any(k, &["also", "further", "separately"]));
        own && (by == body || body.is_none()) && (other_day || also)
    }

    /// The verb of what the text says, or its house in it.
    fn speaks(&self, m: &Mention, from: usize, to: usize) -> Option<usize> {
        let doc = self.doc;
        let calls = |v: usize| doc.any(v, &["called", "calls"]) && doc.any(v + 1, &["on", "upon", "for"]);
        let says =
            |v: &usize| calls(*v) || doc.verb(*v).is_some_and(|x| x.force.is_some() && x.step.is_none());
        let adverb = |k: usize| k + usize::from(doc.has(k, Class::ADVERB));
        if m.from == from {
            // "A second motion, from the Greens, condemned it"
            // "A second resolution, on Chad, calls for"
            let whose = doc.is_kind(m.to, Kind::Comma)
                && doc.any(m.to + 1, &["from", "by", "on", "about", "concerning"]);
            let close = (m.to + 2..to.min(m.to + 12)).find(|k| whose && doc.is_kind(*k, Kind::Comma));
            let at = adverb(close.map_or(m.to, |k| k + 1));
            return Some(at).filter(|v| says(v) && doc.form(*v).has(Form::THIRD.or(Form::PAST)));
        }
        // "adopted a text on Mali and in another resolution called on Chad to act", "and appealed in a separate text for talks"
        if m.from > from + 3 && doc.is(m.from - 1, "in") {
            let led = doc.is(m.from - 2, "and") || doc.is_kind(m.from - 2, Kind::Comma);
            let behind = adverb(m.to + usize::from(doc.is_kind(m.to, Kind::Comma)));
            let (verb, joined) = if led { (behind, true) } else { (m.from - 2, doc.is(m.from - 3, "and")) };
            let told = calls(verb) || says(&verb) || doc.any(verb, &["appealed", "called"]);
            return Some(verb).filter(|v| joined && *v < to && told && doc.form(*v).has(Form::PAST));
        }
        let inside = m.from == from + 1 && doc.is(from, "in") && doc.is_kind(m.to, Kind::Comma);
        let lead = m.to + 1 + usize::from(doc.has(m.to + 1, Class::DET));
        let house = doc
            .names
            .mention_at(lead)
            .filter(|n| n.from == lead && doc.names.actors[n.actor].is(ActorKind::Body));
        let end = match house {
            Some(n) => n.to,
            None if doc.is(m.to + 1, "it") => m.to + 2,
            None if doc.has(lead, Class::MEMBER.or(Class::BODYNOUN)) => lead + 1,
            None => return None,
        };
        let at = adverb(end + usize::from(doc.is(end, "also")));
        Some(at).filter(|v| inside && *v < to && says(v) && (calls(*v) || doc.form(*v).has(Form::PAST)))
    }
}

/// One whole text, by no number or title.
fn plain(m: &Mention) -> bool {
    m.part == Part::Whole && !m.plural && m.symbol.is_none() && m.title.is_none()
}
