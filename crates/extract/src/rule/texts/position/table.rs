//! Voters in tables and under headings: `Who voted no?`, `Voted against:` with a state in each line behind it.

use super::{Choice, Told};
use crate::doc::Doc;
use crate::lexicon::Class;
use crate::record::{ActorKind, VoteOption};
use crate::text::Role;
use crate::token::Kind;

/// `Who voted no?` as a heading: the states that its paragraph lists.
pub fn asked(doc: &Doc<'_>, from: usize, to: usize, last: &mut Option<VoteOption>) -> Vec<Told> {
    let para = doc.para_of(from);
    let Some(line) = para.checked_sub(1).map(|p| &doc.paras[p]) else { return Vec::new() };
    let text = &doc.lower[line.start..line.end];
    if let Some(option) = column(doc, para) {
        let row = doc.names.within(from, to).iter();
        return row
            .map(|m| Told {
                actor: m.actor,
                choice: Choice::Option(option),
                tok: m.from,
                when: None,
                only: None,
            })
            .collect();
    }
    if text.len() > 80 || !text.trim_end_matches('*').ends_with('?') {
        return Vec::new();
    }
    let mut words = text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
    let asks = words.by_ref().take(3).any(|w| w == "who");
    let option = words.find_map(|w| match w {
        "no" | "against" | "opposed" => Some(VoteOption::No),
        "abstained" => Some(VoteOption::Abstain),
        "yes" | "favour" | "favor" | "for" => Some(VoteOption::Yes),
        _ => None,
    });
    let (true, Some(option), true) = (asks, option, to - from < 60) else { return Vec::new() };
    let states = doc.names.within(from, to).iter().filter(|m| {
        let governed = m.from > from
            && doc.any(m.from - 1, &["of", "in", "by", "at", "to", "from", "with", "against", "on"]);
        doc.names.actors[m.actor].kind == ActorKind::State
            && !governed
            && !doc.quoted(m.from)
            && !doc.is_kind(m.to, Kind::Poss)
    });
    let told: Vec<Told> = states
        .map(|m| Told { actor: m.actor, choice: Choice::Option(option), tok: m.from, when: None, only: None })
        .collect();
    if (from..to).any(|k| doc.cue(k) == Some(crate::lexicon::Cue::Say)) {
        return Vec::new();
    }
    if !told.is_empty() {
        *last = Some(option);
    }
    told
}

/// How many lines a column of voters may have.
const LINES: usize = 120;

/// `Voted against:` and a line for each voter: the option of the column in which a paragraph stands that holds nothing but names.
fn column(doc: &Doc<'_>, para: usize) -> Option<VoteOption> {
    if !names_only(doc, para) {
        return None;
    }
    let mut above = (para.saturating_sub(LINES)..para).rev();
    above.find(|p| !names_only(doc, *p)).and_then(|label| side(doc, label))
}

/// Is a paragraph a name, or names with commas between?
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

/// `Voted in favour:`, `Abstentions (20)`, `Countries that voted against:`: the option that a line names, and no more.
fn side(doc: &Doc<'_>, para: usize) -> Option<VoteOption> {
    let p = &doc.paras[para];
    let text = doc.lower[p.start..p.end].trim();
    if text.len() > 60 || text.ends_with(['.', ',', '?', '!']) {
        return None;
    }
    let told: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
    let plain = |w: &&str| {
        let counts = w.bytes().all(|b| b.is_ascii_digit());
        counts
            || matches!(
                *w,
                "voted"
                    | "votes"
                    | "vote"
                    | "voting"
                    | "in"
                    | "the"
                    | "that"
                    | "who"
                    | "those"
                    | "countries"
                    | "states"
                    | "members"
                    | "mps"
                    | "how"
                    | "to"
                    | "not"
                    | "were"
                    | "member"
                    | "delegations"
                    | "nations"
                    | "of"
                    | "on"
                    | "resolution"
                    | "bill"
                    | "motion"
            )
            || option(w).is_some()
    };
    let named = told.iter().find_map(|w| option(w));
    named.filter(|_| told.len() < 8 && told.iter().all(plain))
}

/// The option that a word of a label names.
fn option(word: &str) -> Option<VoteOption> {
    Some(match word {
        "no" | "against" | "opposed" | "nays" | "noes" | "nay" | "rejected" => VoteOption::No,
        "yes" | "favour" | "favor" | "for" | "ayes" | "aye" | "yeas" => VoteOption::Yes,
        "abstained" | "abstaining" | "abstentions" | "abstention" | "abstain" => VoteOption::Abstain,
        "absent" | "excused" => VoteOption::Absent,
        _ => return None,
    })
}
