//! Paragraphs of one sentence that go on from the one before, in articles that give each sentence a paragraph of its own.

use crate::doc::Doc;
use crate::lexicon::Class;
use crate::text::{Para, Role};
use crate::token::{Kind, Sent};
use crate::words::Words;

/// What a sentence goes on with.
static GOES_ON: Words = Words::of(&[
    "it", "that", "this", "these", "those", "they", "he", "she", "its", "their", "only", "both", "neither",
    "none", "all", "another", "then", "however", "instead", "his", "her", "a", "an", "before", "last",
    "just", "but", "and",
]);

/// Joins each such paragraph to the one before.
pub fn join(doc: &mut Doc<'_>) {
    let alone = |s: usize| {
        let at = |k: usize| doc.sents.get(k).map(|x| x.para);
        let own = at(s);
        doc.paras[doc.sents[s].para].role == Role::Prose && (s == 0 || at(s - 1) != own) && at(s + 1) != own
    };
    let joined: Vec<bool> = (0..doc.sents.len())
        .map(|s| {
            s > 0
                && alone(s)
                && alone(s - 1)
                && doc.sents[s - 1].para + 1 == doc.sents[s].para
                && !doc.paras[doc.sents[s - 1].para].is_item(doc.text)
                && !doc.paras[doc.sents[s].para].is_item(doc.text)
                && goes_on(doc, &doc.sents[s])
        })
        .collect();
    if !joined.contains(&true) {
        return;
    }
    let mut paras: Vec<Para> = Vec::with_capacity(doc.paras.len());
    let mut place = vec![0; doc.paras.len()];
    let first = |p: usize| doc.sents.partition_point(|s| s.para < p);
    for (p, para) in doc.paras.iter().enumerate() {
        let s = first(p);
        let on = doc.sents.get(s).is_some_and(|x| x.para == p) && joined[s];
        match paras.last_mut().filter(|_| on) {
            Some(last) => last.end = para.end,
            None => paras.push(*para),
        }
        place[p] = paras.len() - 1;
    }
    doc.sents.iter_mut().for_each(|s| s.para = place[s.para]);
    doc.paras = paras;
}

/// `It was turned back`, `Eight members were absent`: what such a sentence is about was told before it.
fn goes_on(doc: &Doc<'_>, s: &Sent) -> bool {
    let number = doc.is_kind(s.from, Kind::Num) || doc.has(s.from, Class::NUMBER);
    !doc.quoted(s.from) && (doc.among(s.from, &GOES_ON) || number)
}
