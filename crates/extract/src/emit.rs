//! Writes out what was read: refs for indices, code points for bytes, everything in the order of the text.

use std::borrow::Cow;

use crate::doc::Doc;
use crate::lexicon::Lexicon;
use crate::names::in_a_line;
use crate::reading::{self, Reading};
use crate::record::{
    Actor, ActorKind, Date, Event, Evidence, Extraction, Position, Provision, Resolution, Short, Span,
    Statement, StatementKind, Status, Vote,
};
use crate::token::Kind;

pub fn records(mut doc: Doc<'_>, reading: Reading, language: &str) -> Extraction {
    let out = Out { text: doc.text, points: Points::new(doc.text) };
    let Reading { texts, statements, provisions } = reading;
    let mut found = Extraction {
        language: language.into(),
        extraction: if texts.resolutions.is_empty() { Status::NoResolution } else { Status::Complete },
        published_on: doc.meta.published.map(Date::from),
        actors: out.actors(&mut doc),
        resolutions: texts.resolutions.into_iter().enumerate().map(|(i, r)| out.resolution(i, r)).collect(),
        votes: texts.votes.into_iter().enumerate().map(|(i, v)| out.vote(i, v)).collect(),
        statements: statements.into_iter().enumerate().map(|(i, s)| out.statement(i, s)).collect(),
        provisions: provisions.into_iter().enumerate().map(|(i, p)| out.provision(i, p)).collect(),
    };
    measured(doc.lex, &mut found);
    found
}

/// Puts what was measured in place of the rules' own weights.
fn measured(lex: &Lexicon, found: &mut Extraction) {
    let measure = |record: &str, confidence: &mut f32, evidence: &[Evidence]| {
        let rule = evidence.first().map_or("", |e| &*e.rule);
        *confidence = lex.share(record, rule).unwrap_or(*confidence);
    };
    found.actors.iter_mut().for_each(|a| measure("actors", &mut a.confidence, &a.evidence));
    found.resolutions.iter_mut().for_each(|r| measure("resolutions", &mut r.confidence, &r.evidence));
    found.votes.iter_mut().for_each(|v| measure("votes", &mut v.confidence, &v.evidence));
    for s in &mut found.statements {
        let record = if s.kind == StatementKind::Indirect { "indirect" } else { "quotes" };
        measure(record, &mut s.confidence, &s.evidence);
    }
    found.provisions.iter_mut().for_each(|p| measure("provisions", &mut p.confidence, &p.evidence));
}

/// Nothing read, and why.
pub fn skipped(language: &str, published: Option<time::Date>) -> Extraction {
    Extraction {
        language: language.into(),
        extraction: Status::SkippedLanguage,
        published_on: published.map(Date::from),
        ..Extraction::default()
    }
}

struct Out<'a> {
    text: &'a str,
    points: Points,
}

/// `a1` for the first.
fn numbered(kind: u8, i: usize) -> Short {
    if i < 9 {
        return Short::from_iter([char::from(kind), char::from(b'1' + i as u8)]);
    }
    let mut out = [kind; 21];
    let (mut at, mut rest) = (out.len(), i + 1);
    while rest > 0 {
        at -= 1;
        out[at] = b'0' + (rest % 10) as u8;
        rest /= 10;
    }
    std::str::from_utf8(&out[at - 1..]).map_or_else(|_| Short::default(), Short::new)
}

fn actor_ref(i: usize) -> Short {
    numbered(b'a', i)
}

fn resolution_ref(i: usize) -> Short {
    numbered(b'r', i)
}

impl Out<'_> {
    fn span(&self, start: u32, end: u32) -> Span {
        Span {
            start: self.points.at(self.text, start),
            end: self.points.at(self.text, end),
            exact: self.text[start as usize..end as usize].into(),
        }
    }

    fn evidence(
        &self,
        field: impl Into<Cow<'static, str>>,
        start: u32,
        end: u32,
        rule: &'static str,
    ) -> Evidence {
        let Span { start, end, exact } = self.span(start, end);
        Evidence { field: field.into(), start, end, exact, rule: rule.into() }
    }

    fn all(&self, evidence: Vec<reading::Evidence>) -> Vec<Evidence> {
        evidence.into_iter().map(|e| self.evidence(e.field, e.start, e.end, e.rule)).collect()
    }

    fn actors(&self, doc: &mut Doc<'_>) -> Vec<Actor> {
        let named = std::mem::take(&mut doc.names.actors);
        let names = &doc.names;
        let mut counts = vec![0; named.len()];
        names.mentions.iter().for_each(|m| counts[m.actor] += 1);
        let roles: Vec<_> = named.iter().map(|a| a.role.map(|(from, to)| doc.bytes(from, to))).collect();
        let mut actors: Vec<Actor> = named
            .into_iter()
            .enumerate()
            .map(|(i, a)| Actor {
                r#ref: actor_ref(i),
                kind: a.kind,
                known_as: a.entry(doc.lex).map(|k| k.key.clone()),
                name: a.name,
                iso3: a.iso3,
                role: a.role.map(|(from, to)| in_a_line(doc.slice(from, to)).into_owned()),
                represents: a.represents.map(actor_ref),
                mentions: Vec::with_capacity(counts[i]),
                confidence: a.confidence,
                evidence: Vec::with_capacity(1 + usize::from(a.role.is_some())),
            })
            .collect();
        for m in &names.mentions {
            let owned = owned_from(doc, &actors, m);
            let actor = &mut actors[m.actor];
            if actor.mentions.is_empty() {
                actor.evidence.push(self.evidence("name", m.start, m.end, m.rule));
            }
            // "Canada's House of Commons": it goes by that too
            if let Some(from) = owned {
                actor.mentions.push(self.span(doc.bytes(from, from + 1).0, m.end));
            }
            actor.mentions.push(self.span(m.start, m.end));
        }
        for (actor, role) in actors.iter_mut().zip(roles) {
            let role = role.map(|(start, end)| self.evidence("role", start, end, "person.office"));
            actor.evidence.extend(role);
        }
        for (i, start, end) in &names.inner {
            actors[*i].evidence.insert(0, self.evidence("name", *start, *end, "name.parent"));
            actors[*i].mentions.push(self.span(*start, *end));
        }
        actors
    }

    fn resolution(&self, i: usize, r: reading::Resolution) -> Resolution {
        Resolution {
            r#ref: resolution_ref(i),
            kind: r.kind,
            body: r.body.map(actor_ref),
            subjects: r.subjects.iter().copied().map(actor_ref).collect(),
            symbol: r.symbol,
            title: r.title.map(|title| in_a_line(&title).into_owned()),
            stage: r.stage,
            sponsors: r.sponsors.iter().copied().map(actor_ref).collect(),
            recurrence: r.recurrence,
            events: r
                .events
                .iter()
                .map(|e| Event {
                    stage: e.stage,
                    body: e.body.map(actor_ref),
                    date: e.date,
                    expected: e.expected,
                })
                .collect(),
            confidence: r.confidence,
            evidence: self.all(r.evidence),
        }
    }

    fn vote(&self, i: usize, v: reading::Vote) -> Vote {
        Vote {
            r#ref: numbered(b'v', i),
            resolution: Some(resolution_ref(v.resolution)),
            body: v.body.map(actor_ref),
            scope: v.scope,
            mode: v.mode,
            yes: v.yes,
            no: v.no,
            abstain: v.abstain,
            present: v.present,
            absent: v.absent,
            date: v.date,
            outcome: v.outcome,
            positions: v
                .positions
                .iter()
                .map(|(a, o)| Position { actor: actor_ref(*a), option: *o })
                .collect(),
            confidence: v.confidence,
            evidence: self.all(v.evidence),
        }
    }

    fn statement(&self, i: usize, s: reading::Statement) -> Statement {
        Statement {
            r#ref: numbered(b's', i),
            speaker: s.speaker.map(actor_ref),
            kind: s.kind,
            segments: s.segments.iter().map(|(start, end)| self.span(*start, *end)).collect(),
            stance: s.stance,
            resolution: s.resolution.map(resolution_ref),
            confidence: s.confidence,
            evidence: self.all(s.evidence),
        }
    }

    fn provision(&self, i: usize, p: reading::Provision) -> Provision {
        Provision {
            r#ref: numbered(b'p', i),
            resolution: p.resolution.map(resolution_ref),
            force: p.force,
            text: self.text[p.start as usize..p.end as usize].into(),
            start: self.points.at(self.text, p.start),
            end: self.points.at(self.text, p.end),
            confidence: p.confidence,
            evidence: vec![self.evidence("text", p.start, p.end, p.rule)],
        }
    }
}

/// Code points before every 64th byte, so that a byte offset becomes a code point offset in constant time.
struct Points {
    before: Vec<u32>,
}

const STEP: usize = 64;

impl Points {
    fn new(text: &str) -> Self {
        let mut count = 0;
        let before = text
            .as_bytes()
            .chunks(STEP)
            .map(|chunk| {
                let here = count;
                count += starts(chunk);
                here
            })
            .collect();
        Self { before }
    }

    fn at(&self, text: &str, byte: u32) -> u32 {
        let byte = byte as usize;
        let block = (byte / STEP).min(self.before.len().saturating_sub(1));
        let before = self.before.get(block).copied().unwrap_or(0);
        // Most stretches are ASCII: each byte is a code point.
        if self.before.get(block + 1).is_some_and(|next| *next == before + STEP as u32) {
            return before + (byte - block * STEP) as u32;
        }
        before + starts(&text.as_bytes()[block * STEP..byte])
    }
}

/// How many of a step's bytes start a code point; no count of them overflows a byte.
fn starts(bytes: &[u8]) -> u32 {
    debug_assert!(bytes.len() <= STEP);
    u32::from(bytes.iter().fold(0, |count: u8, b| count.wrapping_add(u8::from(*b as i8 >= -0x40))))
}

/// `Canada's | House of Commons`, `the Dutch | lower house`: where the land begins that stands before the name of a house, an agency, a party.
fn owned_from(doc: &Doc<'_>, actors: &[Actor], m: &crate::names::Mention) -> Option<usize> {
    let land = |last: usize| {
        let state = doc.names.mention_at(last).filter(|s| actors[s.actor].kind == ActorKind::State);
        let state = state.filter(|s| s.to == last + 1).map(|s| s.from);
        state.or_else(|| doc.names.demonym_at(last).filter(|d| d.to == last + 1).map(|d| d.from))
    };
    let before = m
        .from
        .checked_sub(1)
        .filter(|_| !matches!(actors[m.actor].kind, ActorKind::Person | ActorKind::State))?;
    let owner = before.checked_sub(usize::from(doc.is_kind(before, Kind::Poss)))?;
    land(owner).filter(|from| doc.toks[*from].sent == doc.toks[m.from].sent)
}
