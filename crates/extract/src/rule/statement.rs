//! What was said: direct, mixed and indirect speech with its speaker, and where it stands toward the text.
//!
//! The way of an article: `scene` binds sentences into units and tells speech from scare quotes and titles
//! (`quotation`); `cue` finds the attributions of a unit with their subjects (`subject`), `speaker` whom they mean; `unit`
//! hands each quotation and each reported clause to its attribution; `stance` links what was said to a text and weighs it.
//!
//! | shape | record |
//! |---|---|
//! | `"We reject it," Kim said.` | direct |
//! | `"We can't," he said, "and we won't."` | direct, two segments |
//! | `Kim said it "was hatched by our enemies".` | mixed |
//! | `Kim said (that) it was hatched.` / `It was hatched, Kim said.` / `According to Kim, it was.` | indirect |
//! | `Kim urged members to vote no.` | indirect |
//! | `Kim was adamant that it would pass.` / `For Kim, it was late.` / `Kim sees it differently: it was late.` | indirect |
//! | `– I pressed the button, says Kim.` / `Kim countered: The wolf always complains.` | direct |
//! | `"...": thus Kim.` / `"..." With these words Kim opened the debate.` | direct |
//! | `The draft says it "deplores the acts".` | none: the text's own words |
//! | `Kim begged to differ. The hall had been stampeded.` | indirect |
//! | `Kim declined to say.` / `the so-called "safe zone"` | none |
//!
//! To teach a further verb of saying, add it to `data/verbs.tsv`; an office, to `OFFICES` in `memory/offices`; a word that praises
//! or blames, to `data/evaluative.tsv`; a construction, to `cue` (who speaks) or `unit` (what is said). `source` and
//! `reported` read attributions without a verb of saying, `phrasal` verbs of two words, `plain` speech without quotation
//! marks, `list` the lines of what somebody asks for, `dissent` the view of who is said to disagree, `free` quotations that no attribution has taken.

mod clause;
mod cue;
mod dissent;
mod ends;
mod free;
mod head;
mod infinitive;
mod list;
mod memory;
mod opening;
mod phrasal;
mod plain;
mod pronoun;
mod quotation;
mod refuse;
mod relative;
mod reported;
mod right;
mod said;
mod scene;
mod shared;
mod source;
mod span;
mod speaker;
mod stance;
mod subject;
mod unit;

#[cfg(test)]
mod tests;

pub use said::OPENS as SPEECH;
pub use scene::VERBAL;
pub use speaker::PAPER;
pub use stance::{ALLIES, DEEDS, TONES, WEIGHS};

use std::borrow::Cow;

use crate::doc::Doc;
use crate::lexicon::Form;
use crate::names::Mention;
use crate::names::org::outlet;
use crate::reading::{Evidence, Provision, Statement, Texts};
use crate::record::{ActorKind, Force, StatementKind};
use memory::Memory;
use scene::{Scene, Unit};

/// A statement before it is linked to a text.
#[derive(Debug, Clone)]
struct Draft {
    speaker: Option<usize>,
    kind: StatementKind,
    /// Token ranges.
    pieces: Vec<(usize, usize)>,
    confidence: f32,
    unit: Unit,
    /// The verb of the attribution.
    verb: Option<usize>,
    /// The attribution.
    by: Option<(usize, usize)>,
    rule: &'static str,
}

/// The first segments, as fields: few statements have more.
const SEGMENTS: [&str; 4] = ["segments[0]", "segments[1]", "segments[2]", "segments[3]"];

/// What a text says is no statement, even where a verb of asking carries it (`It also asks states to report`).
pub fn without(doc: &Doc<'_>, mut statements: Vec<Statement>, provisions: &[Provision]) -> Vec<Statement> {
    let overlaps = |start: u32, end: u32, apart: u32| {
        let next = provisions.partition_point(|p| p.end <= start);
        provisions[next..].iter().take_while(|p| p.start < end).any(|p| p.start.abs_diff(start) < apart)
    };
    // "It also urges the state to pay those who wish": the text's verb opens what nobody is said to say
    let opens = |start: u32, end: u32| {
        let next = provisions.partition_point(|p| p.start < start);
        provisions.get(next).is_some_and(|p| p.start < end && p.start - start < 56)
    };
    let within = |start: u32, end: u32| {
        let next = provisions.partition_point(|p| p.end <= start);
        provisions[next..].iter().take_while(|p| p.start <= start).any(|p| p.end >= end)
    };
    let is = |s: &Statement, kind| s.speaker.is_some_and(|a| doc.names.actors[a].is(kind));
    statements.retain(|s| {
        let asks = s.evidence.iter().any(|e| e.rule == "statement.ask");
        // Where nobody is named, what MPs declare is the text's.
        let nobody = s.speaker.is_none();
        let apart = if asks { 40 } else { 12 };
        let may = s.kind == StatementKind::Indirect && (asks && !is(s, ActorKind::Person) || nobody);
        // "Parliamentarians expressed alarm at the "steady erosion" of rights": words out of the text.
        let quotes = s.kind == StatementKind::Mixed && (nobody || is(s, ActorKind::Body));
        // "They voiced alarm and stressed that": the members, whose text it is
        let shared =
            |p: &Provision| matches!(p.rule, "provision.coordinate" | "provision.body" | "provision.pronoun");
        let twice = |start: u32| {
            let next = provisions.partition_point(|p| p.start < start.saturating_sub(2));
            provisions[next..].iter().take_while(|p| p.start <= start + 2).any(shared)
        };
        let indirect = s.kind == StatementKind::Indirect;
        let group = || is(s, ActorKind::Organization) && of_they(doc, s);
        // "Moved by Minister Roe, it condemns the raids and asks Chad to": what the text asks, not who is named before
        let goes_on = || asks && is(s, ActorKind::Person) && by_verb(doc, s);
        if indirect
            && (is(s, ActorKind::State) || group() || goes_on())
            && s.segments.iter().any(|(a, _)| twice(*a))
        {
            return false;
        }
        // "It condemned “the killings” and asked": the text, not the state named before
        let its = !is(s, ActorKind::Person) && of_it(doc, s);
        if its && s.kind == StatementKind::Mixed && s.segments.iter().all(|(a, b)| overlaps(*a, *b, 6)) {
            return false;
        }
        // "calls for the release of the lama, Tenzin Roe, urges China to": who is named in what the text says
        let named = |start: u32| {
            let k = provisions.partition_point(|p| p.start < start);
            let own = provisions.get(k).is_some_and(|p| p.start == start && p.rule == "provision.coordinate");
            let at = |m: &Mention| doc.toks[m.from].start;
            let before = doc.names.mentions.partition_point(|m| at(m) < start);
            let near = doc.names.mentions[before.saturating_sub(12)..before].iter().rev();
            let last = near.filter(|_| own).find(|m| Some(m.actor) == s.speaker).map(at);
            last.is_some_and(|at| {
                provisions[k.saturating_sub(4)..k].iter().any(|p| p.start <= at && at < p.end)
            })
        };
        // "resolves to write to the minister asking him to act": inside what the text says
        let own = |(a, b): &(u32, u32)| within(*a, *b) || opens(*a, *b);
        let inside = indirect && nobody && s.segments.iter().all(own);
        if inside || indirect && s.segments.iter().any(|(a, _)| named(*a)) {
            return false;
        }
        !(may && s.segments.iter().any(|(a, b)| overlaps(*a, *b, apart))
            || quotes && s.segments.iter().all(|(a, b)| within(*a, *b)))
    });
    statements
}

/// `MEPs demand talks. They also regret that`: is `they` all that tells who says so?
fn of_they(doc: &Doc<'_>, s: &Statement) -> bool {
    spoken_by(doc, s, "they ")
}

/// Is `it` all that tells who says so?
fn of_it(doc: &Doc<'_>, s: &Statement) -> bool {
    spoken_by(doc, s, "it ")
}

/// Is a verb in the present, without its subject, all that tells who says so: `condemns the raids and asks Chad to`?
fn by_verb(doc: &Doc<'_>, s: &Statement) -> bool {
    s.evidence.iter().filter(|e| e.field == "speaker").any(|e| {
        let k = doc.toks.partition_point(|t| t.start < e.start);
        doc.verb(k).is_some() && doc.form(k).has(Form::THIRD) && doc.names.free(k)
    })
}

/// `Readers ask us to explain`, `nothing obliges ministers to act`: what nobody known asks for is mostly a text's, or no speech.
fn asked_by_nobody(draft: &Draft) -> bool {
    draft.rule == "statement.ask" && draft.speaker.is_none() && draft.kind == StatementKind::Indirect
}

fn spoken_by(doc: &Doc<'_>, s: &Statement, pronoun: &str) -> bool {
    let own = |e: &Evidence| e.field == "speaker" && doc.lower[e.start as usize..].starts_with(pronoun);
    s.evidence.iter().any(own)
}

/// `rejected the text and said the house had no say`: what somebody says is no word of the text named beside it.
pub fn unsaid(doc: &Doc<'_>, mut provisions: Vec<Provision>, statements: &[Statement]) -> Vec<Provision> {
    let kind = |s: &Statement| s.speaker.map(|a| doc.names.actors[a].kind);
    let told = |s: &&Statement| {
        let reported = |e: &Evidence| match e.rule {
            "statement.subject_verb" => true,
            "statement.participle" => s.kind == StatementKind::Indirect,
            _ => false,
        };
        let groups = [ActorKind::State, ActorKind::Organization];
        let members = of_they(doc, s) && kind(s).is_some_and(|k| groups.contains(&k));
        !members && kind(s).is_some_and(|k| k != ActorKind::Body) && s.evidence.iter().any(reported)
    };
    let mut said: Vec<(u32, bool)> = statements
        .iter()
        .filter(told)
        .filter_map(|s| Some((s.segments.first()?.0, kind(s) == Some(ActorKind::Person))))
        .collect();
    said.sort_unstable();
    provisions.retain(|p| {
        let person = said.binary_search_by_key(&p.start, |s| s.0).ok().map(|i| said[i].1);
        !person.is_some_and(|person| p.force == Force::Notes || person && p.force == Force::Other)
    });
    provisions
}

/// `Thirty-five abstained, reports the Herald`, `according to the Herald`: news that an outlet passes on, no view of its own.
fn relayed(doc: &Doc<'_>, draft: &Draft) -> bool {
    let known = draft.speaker.is_some_and(|a| doc.names.actors[a].is(ActorKind::Media));
    // "According to the Texas Tribune"
    const ALSO: &[&str] = &["journal", "star", "globe", "guardian", "observer", "blade"];
    let paper = |k: usize| outlet(doc, k) || doc.any(k, ALSO);
    let named = |k: usize| doc.cap(k) && k > 0 && doc.cap(k - 1) && paper(k);
    let by = || draft.by.is_some_and(|(from, to)| (from..to).any(named));
    // "Our correspondent Ann Roe reports that"
    let role = draft.speaker.and_then(|a| doc.names.actors[a].role).unwrap_or_default();
    let correspondent = (role.0..role.1).any(|k| doc.any(k, &["correspondent", "reporter"]));
    let outlet = known || correspondent || draft.speaker.is_none() && by();
    let reports = |v: usize| doc.is(v, "according") || doc.verb(v).is_some_and(|v| v.lemma == "report");
    outlet && draft.kind == StatementKind::Indirect && draft.verb.is_some_and(reports)
}

pub fn find(doc: &Doc<'_>, texts: &Texts) -> Vec<Statement> {
    let scene = Scene::new(doc, texts);
    let mut memory = Memory::new(&scene);
    let mut reader = unit::Reader::new(doc.quotes.len());
    let units = scene.units();
    for unit in &units {
        reader.read(&scene, &mut memory, *unit);
    }
    let mut drafts = reader.drafts;
    drafts.retain(|d| {
        !d.pieces.is_empty()
            && !relayed(doc, d)
            && !asked_by_nobody(d)
            && !refuse::declined(doc, d)
            && !refuse::no_clause(doc, d)
    });
    drafts.sort_by_key(|d| d.pieces[0].0);
    let views = stance::of(&scene, &units, &drafts);
    drafts
        .into_iter()
        .zip(views)
        .map(|(draft, view)| {
            let mut evidence = Vec::with_capacity(draft.pieces.len() + 2);
            if let (Some((from, to)), true) = (draft.by, draft.speaker.is_some()) {
                let (start, end) = doc.bytes(from, to);
                evidence.push(Evidence { field: "speaker".into(), start, end, rule: draft.rule });
            }
            for (i, (from, to)) in draft.pieces.iter().enumerate() {
                let (start, end) = doc.bytes(*from, *to);
                let field =
                    SEGMENTS.get(i).map_or_else(|| format!("segments[{i}]").into(), |s| Cow::Borrowed(*s));
                evidence.push(Evidence { field, start, end, rule: draft.rule });
            }
            if let Some((field, (from, to))) = view.shown {
                let (start, end) = doc.bytes(from, to);
                evidence.push(Evidence { field: field.into(), start, end, rule: view.rule });
            }
            Statement {
                speaker: draft.speaker,
                kind: draft.kind,
                segments: draft.pieces.iter().map(|(from, to)| doc.bytes(*from, *to)).collect(),
                stance: view.stance,
                resolution: view.resolution,
                confidence: draft.confidence,
                evidence,
            }
        })
        .collect()
}
