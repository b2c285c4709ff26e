//! Laws that an article tells of beside its bill: `to renew the 2004 Clean Trade Act`, `First adopted in 2004, the act`,
//! `The last reauthorization ended in August 2022`.
//!
//! A law is a text of its own, enacted before the story begins; it never takes the bill's votes. It becomes a record
//! where the article dates it.

use super::*;

/// Verbs and prepositions that take a law as what they change or stand under.
const CHANGES: &[&str] = &[
    "reauthorize", "reauthorise", "reauthorizes", "renew", "renews", "renewing", "renewed", "amend",
    "amends", "amending", "update", "updates", "extend", "extends", "extending", "repeal", "repeals",
    "under", "reauthorizing", "updating", "keep", "sections", "parts", "provisions", "articles", "replace",
    "replaces", "replacing", "repealing", "scrap", "scraps", "scrapping", "supersede", "supersedes",
    "superseding", "abolishing",
];

/// Is the titled mention a law already in force, and since when?
pub(super) fn is_law(doc: &Doc<'_>, m: &Mention) -> Option<Option<i32>> {
    let (from, to) = m.title?;
    if m.kind != ResolutionKind::Act {
        return None;
    }
    let published = doc.meta.published.map(time::Date::year);
    let year = |i: usize| {
        doc.raw(i).parse::<i32>().ok().filter(|y| (1900..2100).contains(y) && doc.is_kind(i, Kind::Num))
    };
    let named = year(to - 1)
        .or_else(|| from.checked_sub(1).and_then(year))
        .filter(|y| published.is_none_or(|p| y + 1 < p));
    let sent = doc.sent_of(from).from;
    // "amends the Criminal Offences Act and the Armed Forces Act"
    let and = (from.saturating_sub(3)..from)
        .any(|k| doc.is(k, "and") && doc.any(k.wrapping_sub(1), &["act", "code", "law"]));
    let reach = if and { 12 } else { 6 };
    let changed = (from.saturating_sub(reach).max(sent)..from).any(|k| doc.any(k, CHANGES));
    // "passed amendments to the Assembly Act": what it passed is no such act
    let lead = (from.saturating_sub(4).max(sent)..from).find(|k| {
        doc.any(*k, &["amendments", "revision", "revisions", "changes"]) && doc.any(k + 1, &["to", "of"])
    });
    let carried = lead.is_some_and(|k| {
        (k.saturating_sub(4).max(sent)..k)
            .any(|v| doc.step(v) == Some(Step::Adopt) && !doc.has(v, Class::AUX))
    });
    (named.is_some() || changed || carried).then_some(named)
}

/// Verbs of laws that come to their end.
pub(super) static ENDS: Words = Words::of(&["lapsed", "expired", "ended", "lapse", "expire", "ran", "run"]);

impl Reader<'_, '_> {
    /// Sets laws apart before the sentence's acts are read; their heads are taken.
    pub(super) fn laws(&mut self, mentions: &[Mention], named: &mut Vec<(usize, usize)>) {
        for m in mentions {
            let Some(year) = is_law(self.doc, m) else { continue };
            let text = self.law(m);
            if let Some(year) = year {
                self.enacted(text, Date { year, month: None, day: None }, m.head);
            }
            self.mentions.push((m.from, m.to, text));
            named.push((m.head, text));
        }
    }

    fn law(&mut self, m: &Mention) -> usize {
        let doc = self.doc;
        let title = m.title.map_or("", |(f, t)| doc.slice(f, t));
        let same = |c: &usize| {
            let d = &self.drafts[*c];
            // "Parliament passed the Marriage Act in 2009. Under the Marriage Act, girls may"
            let passed = || d.kind == ResolutionKind::Bill && d.title.as_deref() == Some(title);
            d.law && d.title.as_deref().is_some_and(|t| same_title(t, title)) || passed()
        };
        if let Some(found) = self.recent().find(same) {
            return found;
        }
        let new = self.open(ResolutionKind::Act, m.head);
        let own = subject::of(doc, m);
        let spoken = self.current.map(|c| self.drafts[c].subjects.clone()).unwrap_or_default();
        let sent = doc.sent_of(m.head);
        // A law is the whole legislature's: the parent of the chamber that now acts, where the article names it.
        let chamber = doc
            .names
            .within(sent.from, sent.to)
            .iter()
            .map(|x| x.actor)
            .filter(|a| matches!(self.roles[*a], "lower" | "upper"));
        let body = chamber
            .filter_map(|a| doc.names.entry(doc.lex, a).and_then(|k| k.parent))
            .find_map(|p| doc.names.known(p));
        let draft = &mut self.drafts[new];
        draft.law = true;
        draft.unnamed = false;
        draft.body = body;
        draft.title = Some(title.to_owned());
        draft.subjects = if own.is_empty() { spoken } else { own };
        new
    }

    fn enacted(&mut self, text: usize, date: Date, tok: usize) {
        self.event(text, Stage::Enacted, None, Some(date), false, tok);
    }

    /// `First adopted in 2004, the act ...`; `the authorization lapsed in 2022`: what is told of the law.
    pub(super) fn law_events(&mut self, mentions: &[Mention], acts: &[Act], from: usize, to: usize) {
        let doc = self.doc;
        let Some(law) = self.recent().rev().find(|c| self.drafts[*c].law) else { return };
        let plain = mentions.iter().any(|m| m.kind == ResolutionKind::Act && m.title.is_none());
        for a in acts.iter().filter(|a| plain && matches!(a.step, Step::Adopt | Step::Enact)) {
            let date = self.date_of(a.tok, from, to, false);
            if let Some(date) = date.filter(|d| doc.meta.published.is_none_or(|p| d.year + 1 < p.year())) {
                self.enacted(law, date, a.tok);
            }
        }
        for i in doc.openings(from, to, Pass::Aside) {
            let ends = doc.among(i, &ENDS)
                && (!doc.any(i, &["ran", "run"]) || doc.is(i + 1, "out"))
                && !doc.quoted(i);
            let whose = || {
                (i.saturating_sub(5).max(from)..i).any(|k| {
                    doc.any(
                        k,
                        &[
                            "authorization", "authorisation", "reauthorization", "reauthorisation", "act",
                            "law",
                        ],
                    )
                })
            };
            // "The law was last renewed in 2006. It ran out on Sept. 30, 2008"
            let it = || {
                let before = doc.sents.get((doc.toks[from].sent as usize).wrapping_sub(1));
                i == from + 1
                    && doc.is(from, "it")
                    && before.is_some_and(|s| {
                        doc.is(s.from, "the")
                            && doc.any(s.from + 1, &["act", "law", "authorization", "authorisation"])
                    })
            };
            if ends && (whose() || it()) {
                let date = self.date_of(i, from, to, false);
                self.event(law, Stage::Lapsed, None, date, false, i);
            }
        }
    }
}
