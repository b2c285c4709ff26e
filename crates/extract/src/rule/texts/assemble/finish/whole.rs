//! What the article as a whole tells of its texts, and of the one told before.

use super::super::*;
use super::elsewhere;

/// So many names are looked at for one that an item tells.
pub(super) const NAMED: usize = 1024;

/// What holds for all texts of an article.
pub(super) struct Whole<'w, 'd, 'a> {
    pub reader: &'w Reader<'d, 'a>,
    /// Who stands behind the texts or let them pass: not whom they are about.
    pub parties: Vec<usize>,
    /// The state the article is about, and whether its lead says so.
    pub about: Option<(usize, bool)>,
    /// Where each actor is named first.
    pub named: Vec<Option<usize>>,
    /// The lands whose own houses decided on texts, and whether on one that is likened to the article's.
    pub lands: Vec<(u32, bool)>,
    /// The day the article tells of.
    pub lead: Option<Date>,
    /// Texts whose count was lost.
    pub lost: Vec<bool>,
    /// The article's own text is called a proposal.
    pub proposals: bool,
    /// More than one text was decided on now.
    pub many: bool,
}

/// The texts that were completed before.
#[derive(Default)]
pub(super) struct Before {
    /// Where the last of them was decided.
    pub tok: usize,
    /// The first that was decided.
    pub first: Option<First>,
    /// Whom they are about.
    about: Vec<Vec<usize>>,
}

pub(super) struct First {
    pub body: Option<usize>,
    pub date: Option<Date>,
    pub subjects: Vec<usize>,
    /// About something that is no state.
    pub themed: bool,
}

impl Before {
    /// `In 2017 Parliament had already asked that Burundian officials`: those of whom the sentence of another year's text speaks, where
    /// one of the texts told before is about them.
    pub(super) fn spoken_of(&self, doc: &Doc<'_>, tok: usize) -> Option<&Vec<usize>> {
        let sent = doc.sent_of(tok);
        let near = sent.from..sent.to.min(sent.from + LONGEST);
        let said = |a: usize| {
            doc.names.within(near.start, near.end).iter().any(|m| m.actor == a)
                || near
                    .clone()
                    .any(|k| doc.names.demonym_at(k).and_then(|d| doc.names.known(d.known)) == Some(a))
        };
        self.about.iter().take(WINDOW).rev().find(|on| on.iter().any(|a| said(*a)))
    }

    /// Whom the text told of last is about.
    pub(super) fn last(&self) -> Option<&Vec<usize>> {
        self.about.last().filter(|on| !on.is_empty())
    }

    pub(super) fn add(&mut self, d: &Draft, body: Option<usize>, told: Vec<usize>) {
        if d.tok > 0 && !d.cited {
            self.tok = d.tok;
        }
        if let (None, Some((_, date))) = (&self.first, d.decided) {
            self.first = Some(First { body, date, subjects: told.clone(), themed: d.themed });
        }
        self.about.push(told);
    }
}

impl<'w, 'd, 'a> Whole<'w, 'd, 'a> {
    pub(super) fn of(reader: &'w Reader<'d, 'a>, drafts: &[Draft]) -> Self {
        let doc = reader.doc;
        let parties = parties(reader, drafts);
        Self {
            reader,
            about: subject::dominant(doc, &parties),
            lands: drafts
                .iter()
                .take(WINDOW)
                .filter_map(|d| Some((land(doc, d.decided.and_then(|x| x.0).or(d.body)?)?, d.side)))
                .collect(),
            parties,
            named: elsewhere::named(doc),
            lead: lead_date(doc),
            lost: lost(&reader.votes, drafts.len()),
            proposals: drafts.first().is_some_and(|d| proposed(doc, d)),
            many: drafts.iter().filter(|d| d.decided.is_some() && !d.earlier).count() > 1,
        }
    }

    /// The day that a text was decided on where nothing tells it: of a round-up only in the item that opens it, of an account by
    /// the clock that of its publication.
    pub(super) fn day_of(&self, d: &Draft) -> Option<Date> {
        let doc = self.reader.doc;
        if doc.items.is_empty() {
            return self.lead;
        }
        if live(doc) {
            return doc.meta.published.map(Date::from);
        }
        let first = doc.paras.iter().position(|p| p.role == Role::Prose);
        self.lead.filter(|_| first.is_some_and(|p| doc.item_of(p) == d.section))
    }

    /// The state that the article is about, and whether its lead says so: in a round-up of those that the text's item names.
    pub(super) fn about(&self, d: &Draft) -> Option<(usize, bool)> {
        let doc = self.reader.doc;
        let here = |m: &crate::names::Mention| doc.item_of(doc.para_of(m.from)) == d.section;
        self.about.filter(|f| {
            let mut told = doc.names.mentions.iter().take(NAMED).filter(|m| m.actor == f.0);
            doc.items.is_empty() || told.any(here)
        })
    }

    /// The votes that were taken on a text.
    pub(super) fn votes_on(&self, text: usize) -> impl Iterator<Item = &Vote> {
        self.reader.votes.iter().take(WINDOW).filter(move |v| v.resolution == text)
    }
}

/// Sponsors, movers, and those who voted for a text, or vetoed it.
fn parties(reader: &Reader<'_, '_>, drafts: &[Draft]) -> Vec<usize> {
    use VoteOption::{Abstain, Yes};
    let doc = reader.doc;
    let mut parties: Vec<usize> = drafts.iter().flat_map(|d| d.sponsors.iter().copied()).collect();
    let finals = reader.votes.iter().filter(|v| v.scope == Scope::Final).flat_map(|v| &v.positions);
    // "Chad's delegate was away": whom a text is about may stay away.
    parties.extend(finals.filter(|p| matches!(p.1, Yes | Abstain)).map(|p| p.0));
    // "A motion by Belgium to postpone the matter": Belgium's business, and no text about it.
    let mover = |m: &Mention| {
        let at = (m.head + 1..m.head + 4).find(|k| doc.any(*k, &["by", "from"]))? + 1;
        doc.names.actor_at(at + usize::from(doc.has(at, Class::DET)))
    };
    parties.extend(reader.all.iter().filter(|m| m.part != Part::Whole).filter_map(mover));
    // Who vetoes a text is not whom it is about.
    for v in &reader.votes {
        let vetoed = drafts[v.resolution].events.iter().any(|e| e.stage == Stage::Vetoed);
        parties.extend(v.positions.iter().filter(|p| vetoed && p.1 == VoteOption::No).map(|p| p.0));
    }
    parties
}

/// A count that was lost stands.
fn lost(votes: &[Vote], texts: usize) -> Vec<bool> {
    let mut lost = vec![false; texts];
    for v in votes.iter().filter(|v| v.scope == Scope::Final) {
        lost[v.resolution] |= matches!((v.yes, v.no), (Some(yes), Some(no)) if yes < no)
            || v.outcome == Some(Outcome::Rejected) && v.no.is_some();
    }
    lost
}

/// Told as `a proposal`.
pub(super) fn proposed(doc: &Doc<'_>, draft: &Draft) -> bool {
    let noun = draft.evidence.iter().find(|e| e.field == "kind");
    noun.and_then(|e| doc.text.get(e.start as usize..e.end as usize)).is_some_and(|t| t.ends_with("proposal"))
}

/// The land whose house a body is.
pub(in crate::rule::texts::assemble) fn land(doc: &Doc<'_>, body: usize) -> Option<u32> {
    doc.names.entry(doc.lex, body).filter(|k| k.domestic()).and_then(|k| k.state)
}
