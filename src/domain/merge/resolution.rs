//! Resolutions: the stage is the latest dated event that has happened, not the last word of an article.

use std::collections::BTreeMap;

use plenary_extract::Date;
use plenary_extract::record::{ResolutionKind, Stage};
use serde::Serialize;

use super::{Merged, Merger, Rejected, Said};
use crate::domain::code::SourceKind;
use crate::domain::id::ActorId;
use crate::domain::report::{EventReport, Identifier, ResolutionReport};

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Resolution {
    pub kind: ResolutionKind,
    pub body: Option<ActorId>,
    pub subjects: Vec<ActorId>,
    pub symbol: Option<String>,
    pub identifiers: Vec<Identifier>,
    pub title: Option<String>,
    pub session: Option<String>,
    pub year: Option<i32>,
    pub stage: Stage,
    pub stage_on: Option<Date>,
    pub sponsors: Vec<ActorId>,
    pub recurrence: Option<u32>,
    pub events: Vec<Event>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Event {
    pub stage: Stage,
    pub body: Option<ActorId>,
    pub date: Option<Date>,
    pub expectation: Expectation,
}

#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, serde::Deserialize, utoipa::ToSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Expectation {
    Happened,
    /// Lies ahead, or hangs on a condition.
    Expected,
    /// Was expected and did not come.
    Lapsed,
}

impl Expectation {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Happened => "happened",
            Self::Expected => "expected",
            Self::Lapsed => "lapsed",
        }
    }
}

impl Resolution {
    pub fn merge(said: &[Said<ResolutionReport>], rejected: &Rejected) -> Option<Merged<Self>> {
        let mut m = Merger::new(said, rejected);
        let events = events(m.said());
        let reached = latest(&events, m.said());
        let claimed = m.newest("stage", |r| r.stage);
        let by_hand = m.said().iter().any(|s| s.source >= SourceKind::Official && s.content.stage.is_some());
        let (stage, stage_on) = match (reached, claimed) {
            (Some(event), Some(stage)) if by_hand && event.stage != stage => (stage, None),
            (Some(event), _) => (event.stage, event.date),
            (None, claimed) => (claimed?, None),
        };
        // A committee's text becomes its plenary's once that has acted.
        let body = match reached {
            Some(event) if event.body.is_some() && !by_hand => {
                m.prefer("body", |r| r.body);
                event.body
            }
            _ => m.prefer("body", |r| r.body),
        };
        let resolution = Self {
            kind: m.pick("kind", |r| r.kind)?,
            body,
            subjects: m.union("subjects", |r| r.subjects.clone()),
            symbol: m.prefer("symbol", |r| r.symbol.clone()),
            identifiers: m.union("identifiers", |r| r.identifiers.clone()),
            title: m.prefer("title", |r| r.title.clone()),
            session: m.prefer("session", |r| r.session.clone()),
            year: m.prefer("year", |r| r.year),
            stage,
            stage_on,
            sponsors: m.union("sponsors", |r| r.sponsors.clone()),
            recurrence: m.pick("recurrence", |r| r.recurrence),
            events,
        };
        Some(m.finish(resolution))
    }
}

/// The event that set the stage: the latest; of one day, the furthest.
///
/// News often leaves out the day. What an article gives as the stage of the text had come by the time it was published;
/// other undated events are background, and lie before all dated ones.
fn latest<'e>(events: &'e [Event], said: &[&Said<ResolutionReport>]) -> Option<&'e Event> {
    let told = |stage: Stage| {
        let articles = said.iter().filter(|said| said.content.stage == Some(stage));
        articles.filter_map(|said| said.published).min().map(|at| Date::from(at.date()))
    };
    let happened = events.iter().filter(|event| event.expectation == Expectation::Happened);
    happened.max_by_key(|event| (event.date.or_else(|| told(event.stage)), event.stage))
}

/// One event a stage and body, with the date most voices give; a finer date is a better word for the same day.
fn events(said: &[&Said<ResolutionReport>]) -> Vec<Event> {
    type Votes<'a> = BTreeMap<Option<Date>, (SourceKind, std::collections::BTreeSet<&'a str>)>;
    let mut happened: BTreeMap<(Stage, Option<ActorId>), Votes<'_>> = BTreeMap::new();
    let mut expected: BTreeMap<(Stage, Option<ActorId>), Votes<'_>> = BTreeMap::new();
    for said in said {
        for EventReport { stage, body, date, expected: ahead } in said.content.events.iter().copied() {
            let events = if ahead { &mut expected } else { &mut happened };
            let vote = events.entry((stage, body)).or_default().entry(date);
            let (source, voices) = vote.or_insert((said.source, Default::default()));
            *source = (*source).max(said.source);
            voices.insert(&said.voice);
        }
    }
    let same = |a: Option<Date>, b: Option<Date>| match (a, b) {
        (Some(a), Some(b)) => a.to_string().starts_with(&b.to_string()),
        _ => true,
    };
    let best = |votes: &Votes<'_>| -> Option<Date> {
        let weight = |date: Option<Date>| {
            let support: std::collections::BTreeSet<_> = votes
                .iter()
                .filter(|(other, _)| same(date, **other))
                .flat_map(|(_, (_, voices))| voices)
                .collect();
            let rank = votes.get(&date).map(|(source, _)| *source);
            (rank, date.is_some(), support.len(), date.map(|d| d.to_string().len()), std::cmp::Reverse(date))
        };
        votes.keys().copied().max_by_key(|date| weight(*date)).flatten()
    };
    let mut out: Vec<Event> = happened
        .iter()
        .map(|((stage, body), votes)| Event {
            stage: *stage,
            body: *body,
            date: best(votes),
            expectation: Expectation::Happened,
        })
        .collect();
    // An article that leaves out the body tells of the same event as one that names it.
    let named: Vec<_> = out.iter().filter(|e| e.body.is_some()).map(|e| (e.stage, e.date)).collect();
    out.retain(|e| {
        e.body.is_some() || !named.iter().any(|(stage, date)| *stage == e.stage && same(*date, e.date))
    });
    let last = out.iter().map(|event| (event.date, event.stage)).max();
    for ((stage, body), votes) in &expected {
        let date = best(votes);
        let came = |event: &Event| {
            event.stage == *stage && (event.body == *body || event.body.is_none() || body.is_none())
        };
        if out.iter().any(|event| event.expectation == Expectation::Happened && came(event)) {
            continue;
        }
        // What was ahead when another article already tells the end of the text will not come.
        let over = out.iter().any(|event| {
            matches!(event.stage, Stage::Rejected | Stage::Withdrawn | Stage::Lapsed)
                && (event.date, event.stage) == last.unwrap_or((event.date, event.stage))
        });
        let expectation = if over { Expectation::Lapsed } else { Expectation::Expected };
        out.push(Event { stage: *stage, body: *body, date, expectation });
    }
    out.sort_by_key(|event| {
        (event.expectation != Expectation::Happened, event.date, event.stage, event.body)
    });
    out
}
