//! Voters in tables and under headings: `Who voted no?`, `Voted against:` with a state in each line behind it.

use super::cue::option;
use super::{Choice, Told};
use crate::doc::Doc;
use crate::lexicon::{Class, Cue};
use crate::names::Mention;
use crate::record::{ActorKind, VoteOption};
use crate::text::Role;
use crate::token::Kind;

/// The voters that a line above tells of: of a column's label, `Voted against:`, or of a question, `Who voted no?`.
pub fn asked(
    doc: &Doc<'_>,
    (from, to): (usize, usize),
    last: &mut Option<VoteOption>,
    above: &mut Column,
) -> Vec<Told> {
    let para = doc.para_of(from);
    let told = |m: &Mention, option: VoteOption| Told {
        actor: m.actor,
        choice: Choice::Option(option),
        tok: m.from,
        when: None,
        only: None,
    };
    if let Some(option) = column(doc, para, above) {
        return doc.names.within(from, to).iter().map(|m| told(m, option)).collect();
    }
    let says = || (from..to).any(|k| doc.cue(k) == Some(Cue::Say));
    let Some(option) = question(doc, para).filter(|_| to - from < 60 && !says()) else { return Vec::new() };
    let states = doc.names.within(from, to).iter().filter(|m| {
        let governed = m.from > from
            && doc.any(m.from - 1, &["of", "in", "by", "at", "to", "from", "with", "against", "on"]);
        doc.names.actors[m.actor].kind == ActorKind::State
            && !governed
            && !doc.quoted(m.from)
            && !doc.is_kind(m.to, Kind::Poss)
    });
    let states: Vec<Told> = states.map(|m| told(m, option)).collect();
    if !states.is_empty() {
        *last = Some(option);
    }
    states
}

/// `Who voted no?`: the option that the heading over a paragraph asks for.
fn question(doc: &Doc<'_>, para: usize) -> Option<VoteOption> {
    let line = &doc.paras[para.checked_sub(1)?];
    let text = &doc.lower[line.start..line.end];
    if text.len() > 80 || !text.trim_end_matches('*').ends_with('?') {
        return None;
    }
    let mut words = words(text);
    let asks = words.by_ref().take(3).any(|w| w == "who");
    words.find_map(option).filter(|_| asks)
}

fn words(line: &str) -> impl Iterator<Item = &str> {
    line.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty())
}

/// The paragraph of a column that was read last, and the option over the column.
pub type Column = Option<(usize, Option<VoteOption>)>;

/// `Voted against:` and a line for each voter: the option of the column in which a paragraph stands that holds nothing but
/// names.
fn column(doc: &Doc<'_>, para: usize, read: &mut Column) -> Option<VoteOption> {
    if !names_only(doc, para) {
        return None;
    }
    // Not past a line that was read: a page may be one long column.
    let over = (0..=para).rev().find_map(|line| match *read {
        Some((known, option)) if known == line => Some(option),
        _ => (!names_only(doc, line)).then(|| label(doc, line)),
    });
    let option = over.flatten();
    *read = Some((para, option));
    option
}

/// `Fiji`, `Fiji, Peru and the Gambia.`: is a paragraph a name, or names with commas between?
fn names_only(doc: &Doc<'_>, para: usize) -> bool {
    let p = &doc.paras[para];
    if p.role == Role::Headline {
        return false;
    }
    let first = doc.toks.partition_point(|t| (t.start as usize) < p.body);
    let mut i = first;
    while i < doc.len() && (doc.toks[i].start as usize) < p.end {
        i = match doc.names.mention_at(i) {
            Some(m) => m.to,
            None if matches!(doc.kind(i), Some(Kind::Comma | Kind::Stop))
                || doc.has(i, Class::DET)
                || doc.is(i, "and") =>
            {
                i + 1
            }
            None => return false,
        };
    }
    i > first && doc.names.mention_at(first).is_some()
}

/// What stands beside the option in a label: `Countries that voted against`, `How members voted on the motion: for`.
const BESIDE: &[&str] = &[
    "voted", "votes", "vote", "voting", "in", "the", "that", "who", "those", "countries", "states",
    "members", "mps", "how", "to", "not", "were", "member", "delegations", "nations", "of", "on",
    "resolution", "bill", "motion",
];

/// `Voted in favour:`, `Abstentions (20)`, `Countries that voted against:`: the option that a line names, and no more.
fn label(doc: &Doc<'_>, para: usize) -> Option<VoteOption> {
    let p = &doc.paras[para];
    let text = doc.lower[p.start..p.end].trim();
    if text.len() > 60 || text.ends_with(['.', ',', '?', '!']) {
        return None;
    }
    let plain = |w: &str| w.bytes().all(|b| b.is_ascii_digit()) || BESIDE.contains(&w) || option(w).is_some();
    words(text).find_map(option).filter(|_| words(text).count() < 8 && words(text).all(plain))
}
