//! Whom a pronoun beside a vote stands for.

use crate::doc::Doc;
use crate::lexicon::Class;
use crate::token::Kind;

/// The one a pronoun stands for: the person named last before this sentence or in it.
pub fn anchor(doc: &Doc<'_>, tok: usize) -> Option<usize> {
    let i = doc.names.mentions.partition_point(|m| m.from < tok);
    let female = doc.has(tok, Class::FEMALE);
    let male = doc.has(tok, Class::MALE);
    let para = doc.para_of(tok);
    doc.names.mentions[i.saturating_sub(12)..i]
        .iter()
        .rev()
        .take_while(|m| doc.para_of(m.from) + 1 >= para)
        .find(|m| {
            let a = &doc.names.actors[m.actor];
            a.is(crate::record::ActorKind::Person)
                && !(female && a.gender == 2 || male && a.gender == 1)
                && !doc.is_kind(m.to, Kind::Poss)
                && subject_like(doc, m.from)
        })
        .map(|m| m.actor)
}

/// Does the sentence begin with this name, titles aside?
fn subject_like(doc: &Doc<'_>, at: usize) -> bool {
    let mut k = at;
    let from = doc.sent_of(at).from;
    while k > from
        && (doc.names.role_at(k - 1).is_some()
            || doc.has(k - 1, Class::DET)
            || doc.kind(k - 1) != Some(Kind::Word))
    {
        k -= 1;
    }
    k == from
}
