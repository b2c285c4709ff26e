//! Statements and provisions: the words come whole from one report, the rest field by field.

use plenary_extract::Date;
use plenary_extract::record::{Force, Stance, StatementKind};
use serde::Serialize;
use uuid::Uuid;

use super::{Merged, Merger, Rejected, Said};
use crate::domain::id::{ActorId, ResolutionId};
use crate::domain::report::{ProvisionReport, Segment, StatementReport};

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Statement {
    pub speaker: Option<ActorId>,
    pub on_behalf_of: Option<ActorId>,
    pub kind: StatementKind,
    pub segments: Vec<PlacedSegment>,
    pub stance: Option<Stance>,
    pub resolution: Option<ResolutionId>,
    pub context: Option<String>,
    pub said_on: Option<Date>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Provision {
    pub resolution: Option<ResolutionId>,
    pub force: Force,
    pub clause: PlacedSegment,
}

/// Words and where they stand.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PlacedSegment {
    pub text: String,
    /// Article revision, first and last offset; none if an editor gave the words.
    pub place: Option<(Uuid, u32, u32)>,
}

impl PlacedSegment {
    fn new(segment: &Segment, revision: Option<Uuid>) -> Self {
        let place = revision
            .zip(segment.start.zip(segment.end))
            .map(|(revision, (start, end))| (revision, start, end));
        Self { text: segment.text.clone(), place }
    }
}

/// The report whose words are shown: of the highest rank, the first published, of the oldest report.
fn wording<'a, R>(said: &[&'a Said<R>], has: impl Fn(&R) -> bool) -> Option<&'a Said<R>> {
    let order = |said: &&&Said<R>| {
        (
            std::cmp::Reverse(said.source),
            said.published.is_none(),
            said.published,
            said.voice.clone(),
            said.report,
        )
    };
    said.iter().filter(|said| has(&said.content)).min_by_key(order).copied()
}

impl Statement {
    pub fn merge(said: &[Said<StatementReport>], rejected: &Rejected) -> Option<Merged<Self>> {
        let mut m = Merger::new(said, rejected);
        let words = wording(m.said(), |r| !r.segments.is_empty())?;
        let statement = Self {
            speaker: m.pick("speaker", |r| r.speaker),
            on_behalf_of: m.pick("on_behalf_of", |r| r.on_behalf_of),
            kind: m.prefer("kind", |r| r.kind)?,
            segments: words.content.segments.iter().map(|s| PlacedSegment::new(s, words.revision)).collect(),
            stance: m.pick("stance", |r| r.stance),
            resolution: m.pick("resolution", |r| r.resolution),
            context: m.prefer("context", |r| r.context.clone()),
            said_on: m.pick("said_on", |r| r.said_on),
        };
        Some(m.finish(statement))
    }
}

impl Provision {
    pub fn merge(said: &[Said<ProvisionReport>], rejected: &Rejected) -> Option<Merged<Self>> {
        let mut m = Merger::new(said, rejected);
        let words = wording(m.said(), |r| r.clause.is_some())?;
        let provision = Self {
            resolution: m.pick("resolution", |r| r.resolution),
            force: m.pick("force", |r| r.force)?,
            clause: PlacedSegment::new(words.content.clause.as_ref()?, words.revision),
        };
        Some(m.finish(provision))
    }
}
