//! Which body `the General Assembly` is: that of the United Nations, of an organization or a church, or a parliament's own plenary.

use super::{Hit, fitting};
use crate::doc::Doc;
use crate::lexicon::{Class, Sense as Form};
use crate::names::known_of;
use crate::record::ActorKind;
use crate::token::Kind;

/// `The OAS revoked a measure. The General Assembly's resolution`: where an organization that has one is named and not the United
/// Nations.
pub(super) fn assembly_of(doc: &Doc<'_>, hits: &[Hit]) -> Option<u32> {
    if !hits.iter().any(|h| is_assembly(doc, h)) {
        return None;
    }
    let key = |hit: &Hit| {
        let known = fitting(doc, hit).filter(|e| e.sense == Form::Name).find_map(|e| known_of(e.target));
        known.map_or("", |k| doc.lex.known[k as usize].key.as_str())
    };
    let named = |hit: &Hit, prefix: &str| {
        let key = key(hit);
        key == prefix || key.strip_prefix(prefix).is_some_and(|rest| rest.starts_with('.'))
    };
    let nations = |h: &Hit| !is_assembly(doc, h) && (named(h, "UN") || named(h, "UNGA") || key(h) == "UNSC");
    if hits.iter().any(nations) {
        return None;
    }
    let own = |h: &Hit| Some((key(h), doc.lex.known_by_key(&format!("{}.GA", key(h)))?));
    let (owner, assembly) = hits.iter().find_map(own)?;
    // "The Permanent Council of the OAS asks for a report before the General Assembly meets": that one only hears of it.
    let organ = |h: &Hit| {
        let mut known = fitting(doc, h).filter_map(|e| known_of(e.target));
        let of = |k: u32| doc.lex.known[k as usize].key.as_str().strip_prefix(owner)?.strip_prefix('.');
        known.any(|k| of(k).is_some_and(|o| o != "GA"))
    };
    (!hits.iter().any(organ)).then_some(assembly)
}

/// `General Assembly`, and no more.
pub(super) fn is_assembly(doc: &Doc<'_>, hit: &Hit) -> bool {
    hit.to == hit.from + 2 && doc.is(hit.from, "general") && doc.is(hit.from + 1, "assembly")
}

/// `the church's General Assembly`, `The Presbyterian Church passed a motion at its General Assembly`: where a church meets, it is
/// not the one of the United Nations.
pub(super) fn a_church_meets(doc: &Doc<'_>, hit: &Hit) -> bool {
    const CHURCH: &[&str] = &[
        "church", "church's", "presbyterian", "presbyterians", "unitarian", "methodist", "kirk", "disciples",
    ];
    let church = |k: usize| doc.any(k, CHURCH);
    is_assembly(doc, hit) && {
        let sent = doc.sent_of(hit.from);
        // "Presbyterians voted for a boycott. The General Assembly also": of the sentence before, too
        let nations = |k: usize| doc.any(k, &["un", "u.n."]) || doc.seq(k, &["united", "nations"]);
        let last = (doc.toks[hit.from].sent as usize).checked_sub(1).map(|s| doc.sents[s]);
        let last = last.filter(|s| s.para + 1 >= sent.para).map_or(sent.from, |s| s.from);
        let mut before = last.max(sent.from.saturating_sub(40))..sent.from;
        let act = |v: usize| doc.step(v).is_some() || doc.any(v, &["voted", "backed"]);
        let acts = |k: usize| church(k) && doc.cap(k) && (k + 1..k + 4).any(act);
        (hit.from.saturating_sub(16).max(sent.from)..hit.from).any(church)
            || (hit.to..sent.to.min(hit.to + 6)).any(church)
            || !(before.start..sent.to).any(nations) && before.any(acts)
    }
}

/// `The General Assembly of the Presbyterian Church`, `the General Assembly of the World Medical Association (WMA)`, `FIDE's 44th
/// General Assembly`: that of whom its words name beside it.
pub(super) fn of_another(doc: &Doc<'_>, hit: &Hit) -> bool {
    let sent = doc.sent_of(hit.from);
    let short = |k: usize| doc.toks[k].caps && doc.width(k) > 2 && !doc.any(k, &["un", "u.n.", "unga"]);
    let group = |k: usize| doc.has(k, Class::ORGNOUN) || doc.any(k, &["church", "churches"]);
    if doc.is(hit.to, "of") {
        let named = |k: &usize| doc.cap(*k) || doc.any(*k, &["the", "of", "for", "and", "on"]);
        let mut name = (hit.to + 1..sent.to.min(hit.to + 12)).take_while(named);
        return name.any(|k| doc.cap(k) && (group(k) && !doc.is(k, "nations") || short(k)));
    }
    owner_of(doc, hit).is_some_and(|k| short(k) || group(k))
}

/// Whose it is: `FIDE's 44th | General Assembly`.
fn owner_of(doc: &Doc<'_>, hit: &Hit) -> Option<usize> {
    let which = |k: usize| {
        doc.any(k, &["annual", "extraordinary", "last"]) || crate::number::ordinal(doc, k).is_some()
    };
    let from = doc.sent_of(hit.from).from;
    let mark = (from + 1..hit.from).rev().take(3).find(|k| !which(*k))?;
    doc.is_kind(mark, Kind::Poss).then_some(mark - 1)
}

/// `at AIPA's 44th General Assembly`, `the General Assembly of the Turkish parliament`: where the owner is an assembly itself, a
/// sitting of it.
pub(super) fn its_sitting(doc: &Doc<'_>, hit: &Hit, hits: &[Hit]) -> Option<u32> {
    let body = |known: &u32| {
        let known = &doc.lex.known[*known as usize];
        known.kind() == ActorKind::Body && !known.key.starts_with("UN")
    };
    if !is_assembly(doc, hit) {
        return None;
    }
    let owner = owner_of(doc, hit);
    if let Some(owner) = owner {
        return known_of(doc.lex.find_form(doc.raw(owner))?).filter(body);
    }
    let at = hit.to + 1 + usize::from(doc.has(hit.to + 1, Class::DET));
    let named = hits.get(hits.partition_point(|h| h.from < at)).filter(|h| h.from == at)?;
    if !doc.is(hit.to, "of") {
        return None;
    }
    fitting(doc, named).filter_map(|e| known_of(e.target)).find(body)
}
