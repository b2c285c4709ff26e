//! Decisions that no noun names but the verb of what they say: `condemned abuses in Iraq by 35 votes to none`.

use super::*;

impl Reader<'_, '_> {
    /// `Earlier the commission condemned abuses in Iraq by 35 votes to none and by consensus called on Chad to hold elections`: whom a
    /// decision that no noun names goes out to, and by what verb.
    pub(super) fn addressed(&self, c: &Case<'_>) -> Option<(usize, Vec<usize>)> {
        let doc = self.doc;
        let (at, end) = match (c.tally, c.decision.manner) {
            (Some(t), _) => (t.from, t.to),
            (None, m) => m.map(|m| (m.tok, m.to))?,
        };
        let does = |k: &usize| says(doc, *k);
        let lead = at - usize::from(at > c.from && doc.has(at - 1, Class::PREP));
        let opens = lead <= c.from
            || doc.any(lead - 1, &["and", "but", "while", "then"])
            || doc.is_kind(lead - 1, Kind::Comma);
        let voter = |k: usize| {
            let name = doc.names.mention_at(k.wrapping_sub(1)).map(|m| &doc.names.actors[m.actor]);
            name.is_some_and(|a| a.is(ActorKind::Person) || a.is(ActorKind::State))
        };
        let aside = |k: usize| by_the_way(doc, k, at) || voter(k);
        let before = || (c.from.max(at.saturating_sub(LONGEST))..at).rev().find(|k| does(k) && !aside(*k));
        let ahead = (end..c.to.min(end + 8)).filter(|_| opens).find(does);
        let verb = ahead.or_else(before).or_else(|| (end..c.to.min(end + 26)).find(does))?;
        Some((verb, subject::told(doc, verb))).filter(|told| !told.1.is_empty())
    }

    /// The same where the text spoken of is on others and has met its end: one of its own.
    pub(super) fn addressed_to_others(&mut self, c: &Case<'_>) -> Option<usize> {
        let bare = c.counted && c.scope == Scope::Final && c.decision.act.is_none();
        let had = self.current.filter(|_| bare)?;
        let draft = &self.drafts[had];
        let over = draft.votes > 0
            || [Stage::Lapsed, Stage::Rejected, Stage::Withdrawn].iter().any(|s| self.met(had, *s));
        if !over || draft.subjects.is_empty() {
            return None;
        }
        // "In the 22-7 vote the council also urged Chad to lift the siege": the count told before
        let same = |v: &Vote| v.resolution == had && c.tally.is_some_and(|t| agree(v, &t));
        if self.latest().any(|v| same(&self.votes[v])) {
            return None;
        }
        let (verb, on) = self.addressed(c)?;
        let among = |text: usize| on.iter().any(|s| self.drafts[text].subjects.contains(s));
        if among(had) {
            return None;
        }
        let waits = |t: &usize| among(*t) && self.drafts[*t].votes == 0 && !self.drafts[*t].law;
        let text = self.recent().rev().find(waits).unwrap_or_else(|| {
            let new = self.open(self.kind_like(had, c.body), verb);
            self.drafts[new].subjects = on;
            new
        });
        self.mentions.push((verb, verb, text));
        Some(text)
    }
}

/// `condemned`, `called on`, `extended`: what a text says, told in the past of the body that has adopted it. Whom it asks or what it
/// resolves tells nothing of whom it is on.
pub(in crate::rule::texts::assemble) fn says(doc: &Doc<'_>, k: usize) -> bool {
    let verb = doc.verb(k).filter(|v| v.step.is_none());
    let addresses = verb.and_then(|v| v.force).is_some_and(|f| f != Force::Requests);
    addresses && doc.form(k).has(Form::PAST) && !doc.quoted(k) && !doc.is(k + 1, "that")
}

/// `It was passed by the House, which condemned Iran last week, | by 200 votes to 7`: told of the house, not of what it decides here.
pub(in crate::rule::texts::assemble) fn by_the_way(doc: &Doc<'_>, verb: usize, at: usize) -> bool {
    let subject = (0..verb).rev().take(3).find(|k| !doc.has(*k, Class::ADVERB.or(Class::AUX)));
    subject.is_some_and(|k| doc.any(k, &["which", "who"]))
        && (verb..at.min(verb + LONGEST)).any(|k| doc.is_kind(k, Kind::Comma))
}
