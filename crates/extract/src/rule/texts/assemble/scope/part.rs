//! Which part of a sentence tells a decision, where it tells several.

use super::*;

/// `adopted a text on Cuba by 36 to nine, | and voted 20 to 16 to take no action on one on China`: the part of a sentence that tells the
/// decision at a token.
pub(in super::super) fn own_part(doc: &Doc<'_>, tok: usize, (from, to): (usize, usize)) -> (usize, usize) {
    let count = |k: usize| {
        crate::number::cardinal(doc, k).is_some_and(|n| {
            let end = k + n.1;
            (doc.is(end, "to") || doc.is_kind(end, Kind::Dash))
                && crate::number::cardinal(doc, end + 1).is_some()
        })
    };
    // "approved a draft by 80 votes to 28, | having first decided, by 77 to 30, to keep paragraph 4"
    // but "decided, after hearing the sponsor, by 9 votes to 4"
    let of_its_own = |at: usize| {
        let clause = (at..to.min(at + 10)).take_while(|t| !doc.is_kind(*t, Kind::Comma));
        clause.into_iter().any(|t| crate::number::cardinal(doc, t).is_some() || doc.is(t, "by"))
    };
    let earlier = |k: usize| {
        let ing = |v: usize| {
            doc.form(v).has(Form::ING) || doc.has(v, Class::ADVERB) && doc.form(v + 1).has(Form::ING)
        };
        doc.is_kind(k, Kind::Comma)
            && (doc.is(k + 1, "having")
                || doc.any(k + 1, &["after", "before"]) && ing(k + 2) && of_its_own(k + 3))
    };
    let next = |k: &usize| {
        if earlier(*k) && !doc.quoted(*k) {
            return true;
        }
        doc.is(*k, "and")
            && !doc.quoted(*k)
            && (doc.any(*k + 1, &["voted", "decided", "agreed", "adopted", "approved", "rejected"])
                || count(*k + 1))
    };
    let lo = (from..tok).rev().find(next).unwrap_or(from);
    (lo, (tok..to).find(next).unwrap_or(to))
}

/// `Three amendments were rejected: 25 to 7, | 24 to 8 and 24 to 9`: the changes told in the plural, where nothing but counts stands
/// between what became of them and this one; with whether they were lost.
pub(in super::super) fn one_of_counts<'m>(
    doc: &Doc<'_>,
    mentions: &'m [Mention],
    tally: &Tally,
    from: usize,
) -> Option<(&'m Mention, bool)> {
    const BETWEEN: &[&str] = &[
        "to", "votes", "by", "with", "and", "abstentions", "abstaining", "against", "for", "in", "favour",
        "favor",
    ];
    let small = |k: &usize| {
        !matches!(doc.kind(*k), Some(Kind::Word | Kind::Stop))
            || doc.any(*k, BETWEEN)
            || crate::number::cardinal(doc, *k).is_some()
    };
    let first = (from..tally.from).rev().take(48).take_while(small).last()?;
    let counted = (first..tally.from).any(|k| crate::number::cardinal(doc, k).is_some());
    let part = |m: &&Mention| m.plural && m.part != Part::Whole && m.to <= first;
    let changes = mentions.iter().rev().find(part).filter(|_| counted)?;
    let verb = (changes.to..first).take(48).find(|k| {
        matches!(doc.step(*k), Some(Step::Adopt | Step::Reject))
            || doc.any(*k, &["thrown", "voted", "turned", "struck"])
    })?;
    let lost = doc.step(verb) == Some(Step::Reject)
        || doc.any(verb, &["thrown", "turned", "struck"])
        || doc.seq(verb, &["voted", "down"]);
    Some((changes, lost))
}

impl Reader<'_, '_> {
    /// `The amendment was moved by Roe. Peers also voted, by 187 to 170, for a limit of 28 days`: a further change to the bill at hand,
    /// which has not been voted on as a whole.
    pub(super) fn also_changed(&self, asked: &Asked<'_>) -> bool {
        let (doc, tok) = (self.doc, asked.decision.tok);
        // "Peers also voted, by 187 to 170, to give it a second reading"
        let reading = || (tok..tok + 12).any(|k| doc.any(k, &["it", "reading"]));
        let also =
            |k: usize| doc.is(k, "also") && doc.any(k + 1, &["voted", "backed", "agreed"]) && !reading();
        let Some((vote, at)) = self.vote.filter(|_| (asked.from..tok + 1).any(also)) else { return false };
        let bill = self.votes[vote].resolution;
        let whole = |v: usize| self.votes[v].resolution == bill && self.votes[v].scope == Scope::Final;
        self.votes[vote].scope == Scope::Amendment
            && self.drafts[bill].kind.is_bill()
            && doc.para_of(at) + 3 > doc.para_of(tok)
            && asked.counted()
            && asked.mentions.is_empty()
            && !self.latest().any(whole)
    }
}
