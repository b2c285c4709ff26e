//! What the texts themselves say: `the resolution condemns X and calls on Y to Z`, `a bill that would bar W`,
//! `It also urges V`.
//!
//! | module | reads |
//! |---|---|
//! | `verb`, `phrase` | which words may be the verb, and those that speak with a word of their own (`lays down`) |
//! | `govern`, `house`, `frame` | what ties a verb to a text, and what coordinated verbs share |
//! | `subject`, `whose`, `front`, `moved` | its subject; which text; openings; far subjects |
//! | `loose`, `participle` | verbs without a subject of their own |
//! | `fits` | whether verb and subject can be a text and what it says |
//! | `sentence` | the clauses of one sentence, in order |
//! | `start`, `bounds`, `fate` | where the clause begins and ends, and where the sentence goes on after it |
//! | `silent` | clauses that say nothing |
//! | `lead`, `items` | what opens a sentence; lists under a lead |
//! | `amend`, `part` | amendments and parts that speak for the text |
//! | `penalty`, `things` | what breaking a law costs; what it does to things |
//! | `judged` | what is thought of things (`X is condemned`) |
//! | `counts` | the votes told in a sentence or beside it |
//! | `noun`, `excerpt` | what is said by a noun (`its call for`), words quoted from a text |
//!
//! Each verb of a frame gives one provision; coordinated verbs share it. Lists go on under their lead:
//!
//! | lead | items |
//! |---|---|
//! | `It calls upon the authorities to:` | each with the lead's force |
//! | `The resolution also:` | each with its own verb |
//!
//! Near misses are the same verbs of other subjects: `The envoy condemned the text`, `China urges restraint`. A further
//! verb is a row in `data/effects.tsv`, or in `data/verbs.tsv` if speakers use it too.

mod amend;
mod at;
mod bounds;
mod carried;
mod counts;
mod each;
mod excerpt;
mod fate;
mod fits;
mod frame;
mod front;
mod govern;
mod house;
mod items;
mod judged;
mod lead;
mod loose;
mod moved;
mod noun;
mod part;
mod participle;
mod penalty;
mod phrase;
mod sentence;
mod silent;
mod start;
mod struck;
mod subject;
mod things;
mod verb;
mod whose;

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_bodies;
#[cfg(test)]
mod tests_counts;
#[cfg(test)]
mod tests_fronts;
#[cfg(test)]
mod tests_law;
#[cfg(test)]
mod tests_more;
#[cfg(test)]
mod tests_told;
#[cfg(test)]
mod tests_wide;

use crate::doc::Doc;
use crate::gate::Pass;
use crate::reading::{Provision, Texts};
use crate::record::Force;
use crate::text::Role;
use crate::token::Kind;
pub use bounds::main_clause;
use counts::Counts;
pub use excerpt::DUTIES;
use frame::Frame;
use items::{Lead, item};
pub use lead::speaks_on;
pub use penalty::OPENS as PENALTIES;
pub use sentence::OPENS;
use sentence::{Here, sentence};
pub use start::over as past_asides;
pub use subject::{TEXT_NOUNS, before_date};
pub use verb::at as speaks;

/// Sentences longer than this are no prose.
const LONGEST: usize = 600;

pub fn find(doc: &Doc<'_>, texts: &Texts) -> Vec<Provision> {
    let mut out: Vec<Provision> = Vec::new();
    if texts.resolutions.is_empty() {
        return out;
    }
    let tallies = counts::tallies(texts);
    let mut last: Option<Frame> = None;
    let mut section = (0, section_end(doc, 0));
    let mut list: Option<Lead> = None;
    // Under `What does the bill say?` its terms are told without naming it.
    let mut terms = None;
    for s in 0..doc.sents.len() {
        let sent = doc.sents[s];
        if lead::is_title(doc, s) {
            terms = lead::asks_terms(doc, texts, sent);
        }
        if doc.paras[sent.para].role != Role::Prose || sent.to - sent.from > LONGEST {
            continue;
        }
        if let (Some(lead), true) = (list, doc.paras[sent.para].is_item(doc.text)) {
            let lead = items::own_text(doc, texts, s).map_or(lead, |text| lead.of(text));
            item(doc, sent.from, sent.to, lead, &mut out);
            if let Some(f) = &mut last {
                f.sent = s;
            }
            continue;
        }
        // "What the bill does", and under it "- Bars firms from lending"
        if let Some(r) = terms.filter(|_| doc.paras[sent.para].is_item(doc.text) && items::acts(doc, sent)) {
            item(doc, sent.from, sent.to, Lead::Subject(r), &mut out);
            continue;
        }
        if sent.from >= section.1 {
            section = (sent.from, section_end(doc, s));
        }
        list = None;
        if s > 0 && (sent.para > doc.sents[s - 1].para + 1 || is_heading(doc, s - 1)) {
            last = None;
        }
        let told = out.len();
        let counts = Counts::of(doc, texts, &tallies, sent);
        // A sentence between them of the same paragraph does not part `it` from its text.
        let beside = s < 2 || doc.sents[s - 2].para == sent.para;
        let before = last.filter(|f| f.sent + 1 + usize::from(beside) >= s);
        let beside = before.is_some_and(|f| f.law && doc.sents[f.sent].para == sent.para);
        let asked = terms.filter(|_| !beside).map(|r| Frame { law: true, ..Frame::of(r, s) });
        let before = asked.or(before);
        let mut own = None;
        for part in each::parts(doc, texts, sent) {
            own = sentence(doc, texts, Here { sent: part, section, before, counts }, &mut out).or(own);
        }
        last = own.or(before);
        // Nor does a sentence that is only quoted: "..., the motion said. "We ask that X." It also urged Y".
        if let (None, Some(f)) = (own, &mut last)
            && (sent.from + 1..sent.to.saturating_sub(2)).all(|k| doc.quoted(k))
        {
            f.sent = s;
        }
        let items = doc
            .sents
            .get(s + 1)
            .is_some_and(|next| next.para != sent.para && doc.paras[next.para].is_item(doc.text));
        if items && items::leads(doc, sent) {
            let open = if out.len() > told { out.pop() } else { None };
            list = match open {
                Some(p) => p.resolution.map(|r| Lead::Clause(p.force, r)),
                // "The network calls on ministers to:" is no text.
                None if own.is_none() && items::asks(doc, sent) => None,
                None => {
                    let of = last.map(|f| f.resolution).or_else(|| items::moved(doc, texts, sent));
                    let of = of.or_else(|| items::housed(doc, texts, sent));
                    let of = of.or_else(|| items::texted(doc, texts, sent));
                    of.map(|r| items::lead(doc, texts, sent.to - 1, r))
                }
            };
        }
    }
    out.sort_by_key(|p| p.start);
    each::to_its_text(doc, texts, &mut out);
    out
}

/// Where the section that sentence `s` opens ends: before the next heading.
fn section_end(doc: &Doc<'_>, s: usize) -> usize {
    let next = (s + 1..doc.sents.len()).find(|n| is_heading(doc, *n));
    next.map_or(doc.len(), |n| doc.sents[n].from)
}

fn is_heading(doc: &Doc<'_>, s: usize) -> bool {
    doc.paras[doc.sents[s].para].role == Role::Heading
}

fn push(
    doc: &Doc<'_>,
    out: &mut Vec<Provision>,
    from: usize,
    to: usize,
    force: Force,
    resolution: usize,
    rule: &'static str,
) {
    // A provision says something: at least two words, or one that matters (`calls for sanctions`, `face dismissal`).
    let telling = || rule == "provision.penalty" || bounds::telling(doc, from, force);
    if to < from + 2 && !(to > from && telling()) {
        return;
    }
    let end = bounds::end(doc, from, to);
    // "According to the text, Russia, as heir of the Union, goes on with it": no clause without its verb
    let verb = |k: usize| doc.opens(k, Pass::Verbal);
    let whole = rule == "provision.told" && end < to && !(from..end).any(verb) && (end..to).any(verb);
    let to = if whole { to - usize::from(doc.is_kind(to - 1, Kind::Stop)) } else { end };
    let words = |k: &usize| !matches!(doc.kind(*k), Some(Kind::Mark | Kind::Comma));
    if (from..to).filter(words).take(2).count() < 2 && !telling() {
        return;
    }
    let judges = matches!(rule, "provision.body" | "provision.infinitive" | "provision.participle")
        && matches!(force, Force::Condemns | Force::Decides);
    if judges && bounds::named_alone(doc, from, to) {
        return;
    }
    let (start, end) = doc.bytes(from, to);
    out.push(Provision { resolution: Some(resolution), force, start, end, rule, confidence: 0.75 });
}
