//! Drafts told by whose they are: of another house, or of those the sentence before speaks of.

use super::*;

impl Reader<'_, '_> {
    /// `The Senate approved a resolution, but the Chamber of Deputies has put off | its draft`: of the house right before the verb, which
    /// has decided on none of those told of.
    pub(super) fn own_of_another(&self, m: &Mention) -> bool {
        let doc = self.doc;
        let its = doc.is(m.from, "its") && m.article == Article::Known && m.part == Part::Whole && !m.plural;
        let verb =
            m.from.checked_sub(1).filter(|v| its && doc.verb(*v).is_some() && !doc.has(*v, Class::PREP));
        let Some(mut lead) = verb else { return false };
        let first = doc.sent_of(m.from).from;
        while lead > first && doc.has(lead - 1, Class::AUX.or(Class::ADVERB)) {
            lead -= 1;
        }
        let by = lead.checked_sub(1).and_then(|k| doc.names.mention_at(k)).filter(|x| x.to == lead);
        let house = |x: &&crate::names::Mention| {
            doc.names.actors[x.actor].is(ActorKind::Body)
                && matches!(
                    self.roles[x.actor],
                    "lower" | "upper" | "single" | "legislature" | "plenary" | "council"
                )
        };
        by.filter(house).is_some_and(|x| {
            let other = |c: usize| {
                let d = &self.drafts[c];
                d.decided.is_some_and(|d| d.0.is_some_and(|b| b != x.actor))
                    && d.body.is_none_or(|b| b != x.actor)
            };
            !self.drafts.is_empty() && self.recent().all(other)
        })
    }

    /// `adopted the coalition's motion and rejected | the Greens' motion`: of others than those whose text it is called.
    pub(in super::super) fn of_others(&self, text: usize, m: &Mention) -> bool {
        let doc = self.doc;
        // "rejected the motion of Labour"
        let of = m.to + 1 + usize::from(doc.has(m.to + 1, Class::DET));
        let behind = doc.names.mention_at(of).filter(|n| {
            doc.is(m.to, "of") && n.from == of && doc.names.actors[n.actor].is(ActorKind::Organization)
        });
        if let Some(n) = behind {
            return !self.drafts[text].sponsors.iter().any(|s| related(doc, *s, n.actor));
        }
        let Some(named) = whose(doc, m.from, m.head) else { return false };
        let own = |o: usize| self.drafts[text].sponsors.iter().any(|s| related(doc, *s, o));
        let behind = owner(doc, m).is_some_and(own);
        let same = |x: &(usize, usize, usize)| {
            x.0 < m.from && whose(doc, x.0, x.1).is_some_and(|w| doc.low(w) == doc.low(named))
        };
        !behind && !self.phrases(text).any(same)
    }

    /// `Peru had pressed for more. | Its draft was withdrawn`: of whom the sentence before opens with, who stand behind no text told of.
    pub(super) fn of_those_before(&self, m: &Mention) -> bool {
        let doc = self.doc;
        let sent = doc.sent_of(m.from);
        let own = m.from == sent.from
            && doc.any(m.from, &["their", "its"])
            && doc.any(m.head, &["draft", "proposal"]);
        let before = (doc.toks[m.from].sent as usize).checked_sub(1).filter(|_| own).map(|s| doc.sents[s]);
        let state = before.filter(|b| b.para == sent.para).and_then(|b| {
            let first = doc.names.within(b.from, b.to.min(b.from + 3)).first()?;
            doc.names.actors[first.actor].is(ActorKind::State).then_some(first.actor)
        });
        let anothers = |a: usize| {
            self.recent().all(|c| {
                self.drafts[c].decided.is_some()
                    && !self.drafts[c].sponsors.contains(&a)
                    && !self.drafts[c].subjects.contains(&a)
            })
        };
        !self.drafts.is_empty() && state.is_some_and(anothers)
    }
}

/// `the coalition's motion`, `the Greens' bill`: the word for those whose text it is; but not `Tuesday's motion`, `the Senate's bill`.
fn whose(doc: &Doc<'_>, from: usize, to: usize) -> Option<usize> {
    let at = (from + 1..to).find(|k| doc.is_kind(*k, Kind::Poss))? - 1;
    let time = doc.has(at, Class::WEEKDAY.or(Class::TIMEAGO).or(Class::MONTH))
        || doc.dates_in(from, at + 1).next().is_some()
        || doc.any(at, &["year", "month", "week", "day", "night", "today", "yesterday", "tonight"]);
    let body = doc.names.actor_at(at).is_some_and(|a| doc.names.actors[a].is(ActorKind::Body));
    (!time && !body).then_some(at)
}
