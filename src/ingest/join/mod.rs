//! Finding the records an article speaks of: certain ones are joined, uncertain ones become a record of their own and a
//! question for the desk, the rest is new.
//!
//! Each kind takes its locks, then looks, then mints what it did not find, in the order actor, resolution, vote,
//! statement, provision: later kinds need the ids of earlier ones, and all writers lock in the same order. The
//! comparisons are pure; they are in the file of each kind as a table of what counts.

pub mod actor;
pub mod resolution;
pub mod vote;
mod words;

use std::collections::{HashMap, HashSet};

use plenary_extract::Extraction;
use plenary_extract::record::{Short, Span};
use serde::Serialize;
use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::apply::Draft;
use super::place::Places;
use crate::clock::Clock;
use crate::db::review::NewProposal;
use crate::db::{records, review};
use crate::domain::RecordKind;

/// Most questions that one finding puts on the desk.
pub const MOST_ASKED: usize = 5;

/// What a comparison comes to.
#[derive(Debug, Clone, PartialEq)]
pub enum Verdict {
    Same,
    /// Perhaps: score and reasons for the desk.
    Unsure(f32, Vec<Reason>),
    Different,
}

/// Why two records may be one.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Reason {
    pub feature: &'static str,
    pub detail: String,
}

impl Reason {
    pub fn new(feature: &'static str, detail: impl Into<String>) -> Self {
        Self { feature, detail: detail.into() }
    }
}

/// The article being joined, and what was found so far.
pub struct Joining<'a> {
    pub conn: &'a mut PgConnection,
    pub clock: &'a Clock,
    pub now: OffsetDateTime,
    pub found: &'a Extraction,
    pub places: Places<'a>,
    pub published: Option<time::Date>,
    ids: HashMap<Short, Uuid>,
    new: Vec<(Uuid, RecordKind)>,
    keys: Vec<(RecordKind, String, Uuid)>,
    proposals: Vec<NewProposal>,
    drafts: Vec<Draft>,
    drafted: HashMap<Uuid, usize>,
}

impl<'a> Joining<'a> {
    pub fn new(
        conn: &'a mut PgConnection,
        clock: &'a Clock,
        now: OffsetDateTime,
        found: &'a Extraction,
        text: &'a str,
        published: Option<time::Date>,
    ) -> Self {
        Self {
            conn,
            clock,
            now,
            found,
            places: Places::new(text),
            published,
            ids: HashMap::new(),
            new: Vec::new(),
            keys: Vec::new(),
            proposals: Vec::new(),
            drafts: Vec::new(),
            drafted: HashMap::new(),
        }
    }

    /// Finds or registers every record of the article.
    pub async fn run(mut self) -> sqlx::Result<Vec<Draft>> {
        actor::join(&mut self).await?;
        self.register().await?;
        resolution::join(&mut self).await?;
        self.register().await?;
        vote::join(&mut self).await?;
        words::join(&mut self).await?;
        self.register().await?;
        review::propose(self.conn, &self.proposals, self.now).await?;
        Ok(self.drafts)
    }

    /// The record that a ref of the extraction was found to be.
    fn id<T: From<Uuid>>(&self, reference: &str) -> Option<T> {
        self.ids.get(reference).copied().map(T::from)
    }

    fn id_of<T: From<Uuid>>(&self, reference: Option<&Short>) -> Option<T> {
        reference.and_then(|reference| self.id(reference))
    }

    fn mint(&mut self, kind: RecordKind) -> Uuid {
        let id = self.clock.id();
        self.new.push((id, kind));
        id
    }

    fn key(&mut self, kind: RecordKind, key: String, id: Uuid) {
        self.keys.push((kind, key, id));
    }

    fn propose(
        &mut self,
        kind: RecordKind,
        other: Uuid,
        id: Uuid,
        score: f32,
        reasons: &[Reason],
    ) -> sqlx::Result<()> {
        let reasons = records::rows(reasons)?;
        let proposal = NewProposal {
            id: self.clock.id(),
            record_kind: kind.code(),
            left_id: other,
            right_id: id,
            score,
            reasons,
        };
        self.proposals.push(proposal);
        Ok(())
    }

    /// One report a record: a second finding of the same record adds its evidence.
    fn draft(&mut self, draft: Draft) {
        match self.drafted.get(&draft.record) {
            Some(known) => self.drafts[*known].evidence.extend(draft.evidence),
            None => {
                self.drafted.insert(draft.record, self.drafts.len());
                self.drafts.push(draft);
            }
        }
    }

    /// Writes the ids and keys minted since the last time.
    async fn register(&mut self) -> sqlx::Result<()> {
        records::insert(self.conn, &self.new, self.now).await?;
        records::insert_keys(self.conn, &self.keys).await?;
        self.new.clear();
        self.keys.clear();
        Ok(())
    }

    /// Evidence of a finding, with the stretches that the contract keeps beside it.
    fn evidence(
        &self,
        evidence: &[plenary_extract::record::Evidence],
        spans: &[Span],
        field: impl Fn(usize) -> String,
        rule: &str,
    ) -> Vec<crate::domain::report::Evidence> {
        let known: HashSet<(&str, u32, u32)> = evidence.iter().map(|e| (&*e.field, e.start, e.end)).collect();
        let mut all = self.places.all(evidence);
        for (i, span) in spans.iter().enumerate() {
            let field = field(i);
            if !known.contains(&(field.as_str(), span.start, span.end)) {
                all.push(self.places.span(&field, span, rule));
            }
        }
        all
    }
}
