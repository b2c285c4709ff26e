//! Texts that are told of in an item of a list each: `1. The Roe motion on a poet was adopted. ... 2. The Doe motion was withdrawn.`

use super::*;

/// Words of a verdict that stands alone: `ADOPTED.`, `Lost.`
const CARRIED: &[&str] = &["adopted", "carried", "passed", "approved", "agreed"];
const LOST: &[&str] = &["rejected", "lost", "defeated", "fell", "negatived"];
const HELD: &[&str] = &["deferred", "postponed", "remitted", "referred"];
const TAKEN: &[&str] = &["withdrawn"];

impl Reader<'_, '_> {
    /// An item that opens with a text, beside another that does, tells of a text of its own.
    pub(super) fn item(&mut self, s: usize, mentions: &[Mention], named: &mut Vec<(usize, usize)>) {
        let doc = self.doc;
        let sent = doc.sents[s];
        if s == 0 || opening(doc, sent.para) != s || !doc.paras[sent.para].is_item(doc.text) {
            return;
        }
        let Some(m) = mentions.iter().find(|m| heads(m, sent.from)) else { return };
        // The other items of the list, as far as the one before and the one behind.
        let other = |para: usize| {
            let t = opening(doc, para);
            if t >= doc.sents.len() {
                return false;
            }
            let first = self.all.partition_point(|x| x.from < doc.sents[t].from);
            let item = doc.paras[doc.sents[t].para].is_item(doc.text);
            item && self.all.get(first).is_some_and(|x| heads(x, doc.sents[t].from))
        };
        if !(other(sent.para + 1) || sent.para > 0 && other(sent.para - 1)) {
            return;
        }
        let number = m.symbol.map(|(from, to)| doc.slice(from, to));
        let known = |c: &usize| {
            let d = &self.drafts[*c];
            number.is_some_and(|n| d.symbol.as_deref() == Some(n)) || d.tok >= sent.from && d.tok < sent.to
        };
        if self.recent().any(|c| known(&c)) || named.iter().any(|n| n.0 == m.head) {
            return;
        }
        // "The house has instructed its government to freeze aid. 1. The Roe motion": the lead's own, told there without a noun
        let lead = (self.item_of.is_none()).then_some(self.current).flatten();
        let lead = lead.filter(|c| self.drafts[*c].unnamed && self.drafts[*c].symbol.is_none());
        let text = self.settle(lead, m, named);
        if lead.is_some() {
            (self.drafts[text].kind, self.drafts[text].unnamed) = (m.kind, false);
        }
        let (section, body) = (self.section(m.head), self.body.or(self.main));
        // "voted on four motions on Egypt"
        let about = if self.row.is_some() { self.row_about.clone() } else { Vec::new() };
        let draft = &mut self.drafts[text];
        if draft.subjects.is_empty() {
            draft.subjects = about;
        }
        (draft.tok, draft.section) = (m.head, section);
        draft.body = draft.body.or(body);
        self.current = Some(text);
        self.item_of = Some((sent.para, text));
    }

    /// `ADOPTED.`, `Carried.`: the verdict on the item's text.
    pub(super) fn item_verdict(&mut self, s: usize) -> bool {
        let doc = self.doc;
        let sent = doc.sents[s];
        let Some((_, text)) = self.item_of.filter(|i| i.0 == sent.para) else { return false };
        let ends = matches!(doc.kind(sent.from + 1), None | Some(Kind::Stop)) || sent.to == sent.from + 1;
        if !ends || self.drafts[text].decided.is_some() {
            return false;
        }
        let is = |words: &[&str]| doc.any(sent.from, words);
        let body = self.drafts[text].body.or(self.body);
        let stage = if is(CARRIED) {
            self.passed(text, body)
        } else if is(LOST) {
            Stage::Rejected
        } else if is(HELD) {
            Stage::Deferred
        } else if is(TAKEN) {
            Stage::Withdrawn
        } else {
            return false;
        };
        let date = self.last_date;
        self.event(text, stage, body, date, false, sent.from);
        if acts(stage) {
            self.drafts[text].decided = Some((body, date));
        }
        true
    }
}

/// The first sentence of a paragraph, behind the number that may stand alone: `1. | The Roe motion`.
fn opening(doc: &Doc<'_>, para: usize) -> usize {
    let first = doc.sents.partition_point(|x| x.para < para);
    let number = doc.sents.get(first).is_some_and(|x| x.to - x.from < 3 && doc.is_kind(x.from, Kind::Num));
    first + usize::from(number)
}

/// Does the item open with this text: `1. The Roe motion`, `Motion 20/1234`?
fn heads(m: &Mention, from: usize) -> bool {
    m.part == Part::Whole && !m.plural && m.from < from + 5
}
