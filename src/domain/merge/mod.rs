//! One record from what its sources say, field by field. Pure, and blind to the order in which reports came.
//!
//! Rank decides first: editor over official over lexicon over article. Among editors the newest, among official sources
//! the higher authority. Among articles the value most publishers give; copies of one text, and all articles of one
//! publisher, are one voice. Then confidence, the later publication, and at last the value itself, so that there is
//! always one winner. What an editor rejected does not take part.
//!
//! The kinds are in the files beside this one. To merge one more field, read it with [`Merger::pick`] (one value, sources
//! may differ), [`Merger::newest`] (changes with time), or [`Merger::union`] (a list that grows).

mod actor;
mod resolution;
mod statement;
#[cfg(test)]
mod tests;
pub mod voice;
mod vote;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::Value;
use time::OffsetDateTime;
use uuid::Uuid;

pub use actor::{Actor, Membership};
pub use resolution::{Event, Expectation, Resolution};
pub use statement::{PlacedSegment, Provision, Statement};
pub use vote::{OfficialStatus, TallyCheck, Vote};

use super::code::{SourceKind, Visibility};
use super::id::ReportId;
use super::report::Content;

/// Official sources, the highest authority first.
pub const AUTHORITIES: &[&str] =
    &["undl", "house-clerk", "senate", "congress-json", "hrc", "howtheyvote", "popolo", "unvotes"];

/// The more, the higher.
fn authority(source_name: &str) -> usize {
    let place = AUTHORITIES.iter().position(|name| *name == source_name);
    place.map_or(0, |place| AUTHORITIES.len() - place)
}

/// A live report with what it weighs.
#[derive(Debug, Clone, PartialEq)]
pub struct Said<R = Content> {
    pub report: ReportId,
    pub source: SourceKind,
    /// Name of the source: the data set or the editor.
    pub source_name: String,
    /// Whose word it is: the publisher.
    pub voice: String,
    /// The source whose text this one's is a copy of; itself, if of none. All that print one text are one voice.
    pub original: Uuid,
    pub visibility: Visibility,
    pub confidence: f32,
    pub published: Option<OffsetDateTime>,
    pub created: OffsetDateTime,
    pub revision: Option<Uuid>,
    pub content: R,
}

/// Values that must not come back: (field, value as JSON).
pub type Rejected = BTreeSet<(String, String)>;

/// What a merge gives.
#[derive(Debug, Clone, PartialEq)]
pub struct Merged<T> {
    pub record: T,
    pub basis: Basis,
    pub conflicts: Vec<Conflict>,
    pub confidence: f32,
    pub visibility: Visibility,
}

/// Field by field, why the served value is served.
pub type Basis = BTreeMap<&'static str, Ground>;

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Ground {
    pub source: SourceKind,
    /// Independent voices that give this value.
    pub voices: usize,
    pub confidence: f32,
    pub reports: Vec<ReportId>,
}

/// A field on which live reports differ.
#[derive(Debug, Clone, PartialEq)]
pub struct Conflict {
    pub field: &'static str,
    pub cause: Cause,
    /// The served value first.
    pub claims: Vec<Claim>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// Sources of one rank say different things.
    SourcesDiffer,
    /// An article against an official file.
    ContradictsOfficial,
    /// A claimed Nth against the series.
    Ordinal,
    /// Stated counts against the positions.
    RollCall,
}

impl Cause {
    pub const fn code(self) -> &'static str {
        match self {
            Self::SourcesDiffer => "sources_differ",
            Self::ContradictsOfficial => "contradicts_official",
            Self::Ordinal => "ordinal",
            Self::RollCall => "roll_call",
        }
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Claim {
    pub value: Value,
    pub served: bool,
    pub reports: Vec<ReportId>,
}

/// Weighs the reports of one record.
pub struct Merger<'a, R> {
    said: Vec<&'a Said<R>>,
    rejected: &'a Rejected,
    visibility: Visibility,
    basis: Basis,
    conflicts: Vec<Conflict>,
}

/// One value and who gives it.
struct Camp<'a, T, R> {
    value: T,
    said: Vec<&'a Said<R>>,
}

impl<T, R> Camp<'_, T, R> {
    fn rank(&self) -> SourceKind {
        self.said.iter().map(|said| said.source).max().unwrap_or(SourceKind::Article)
    }

    fn voices(&self) -> usize {
        let rank = self.rank();
        let voices = self.said.iter().filter(|said| said.source == rank).map(|said| &said.voice);
        voices.collect::<BTreeSet<_>>().len()
    }

    fn confidence(&self) -> f32 {
        together(self.said.iter().copied())
    }

    fn authority(&self) -> usize {
        let official = self.said.iter().filter(|said| said.source == SourceKind::Official);
        official.map(|said| authority(&said.source_name)).max().unwrap_or(0)
    }

    fn edited(&self) -> Option<OffsetDateTime> {
        self.said.iter().filter(|said| said.source == SourceKind::Editor).map(|said| said.created).max()
    }

    fn published(&self) -> Option<OffsetDateTime> {
        self.said.iter().filter_map(|said| said.published).max()
    }

    fn reports(&self) -> Vec<ReportId> {
        let mut reports: Vec<_> = self.said.iter().map(|said| said.report).collect();
        reports.sort();
        reports
    }

    fn outweighs(&self, other: &Self) -> std::cmp::Ordering {
        let weight = |camp: &Self| (camp.rank(), camp.edited(), camp.authority(), camp.voices());
        weight(self)
            .cmp(&weight(other))
            .then_with(|| self.confidence().total_cmp(&other.confidence()))
            .then_with(|| self.published().cmp(&other.published()))
    }
}

/// Confidence of several reports that agree: each further voice leaves less doubt.
fn together<'a, R: 'a>(said: impl Iterator<Item = &'a Said<R>>) -> f32 {
    let mut voices: BTreeMap<&str, f32> = BTreeMap::new();
    for said in said {
        let best = voices.entry(&said.voice).or_default();
        *best = best.max(said.confidence);
    }
    1.0 - voices.values().map(|confidence| 1.0 - confidence).product::<f32>()
}

impl<'a, R> Merger<'a, R> {
    /// Hidden reports speak only where no public one does; the record is then hidden too.
    pub fn new(said: &'a [Said<R>], rejected: &'a Rejected) -> Self {
        let visibility = said.iter().map(|said| said.visibility).min().unwrap_or(Visibility::Restricted);
        let mut said: Vec<_> = said.iter().filter(|said| said.visibility == visibility).collect();
        said.sort_by_key(|said| said.report);
        Self { said, rejected, visibility, basis: Basis::new(), conflicts: Vec::new() }
    }

    pub fn said(&self) -> &[&'a Said<R>] {
        &self.said
    }

    /// The value that weighs most. Differences are kept as a conflict, unless an editor settled them.
    pub fn pick<T: Ord + Clone + Serialize>(
        &mut self,
        field: &'static str,
        get: impl Fn(&R) -> Option<T>,
    ) -> Option<T> {
        let camps = self.camps(field, get);
        let winner = camps.first()?;
        let ground = ground(winner);
        if camps.len() > 1 && winner.rank() != SourceKind::Editor {
            let against = camps.iter().skip(1).filter(|camp| camp.rank() != SourceKind::Lexicon);
            let official = winner.rank() == SourceKind::Official
                && against.clone().all(|camp| camp.rank() < SourceKind::Official);
            let cause = if official { Cause::ContradictsOfficial } else { Cause::SourcesDiffer };
            let claims = std::iter::once(winner).chain(against).map(|camp| Claim {
                value: serde_json::to_value(&camp.value).unwrap_or_default(),
                served: std::ptr::eq(camp, winner),
                reports: camp.reports(),
            });
            let claims: Vec<_> = claims.collect();
            if claims.len() > 1 {
                self.conflicts.push(Conflict { field, cause, claims });
            }
        }
        let value = winner.value.clone();
        self.basis.insert(field, ground);
        Some(value)
    }

    /// Like `pick`, where difference is no conflict.
    pub fn prefer<T: Ord + Clone + Serialize>(
        &mut self,
        field: &'static str,
        get: impl Fn(&R) -> Option<T>,
    ) -> Option<T> {
        let camps = self.camps(field, get);
        let winner = camps.first()?;
        let (value, ground) = (winner.value.clone(), ground(winner));
        self.basis.insert(field, ground);
        Some(value)
    }

    /// What the latest publication of the highest rank says: for what changes with time.
    pub fn newest<T: Ord + Clone + Serialize>(
        &mut self,
        field: &'static str,
        get: impl Fn(&R) -> Option<T>,
    ) -> Option<T> {
        let camps = self.camps(field, get);
        let weight = |camp: &Camp<'_, T, R>| (camp.rank(), camp.edited(), camp.published());
        let winner = camps.iter().rev().max_by_key(|camp| weight(camp))?;
        let (value, ground) = (winner.value.clone(), ground(winner));
        self.basis.insert(field, ground);
        Some(value)
    }

    /// All values of a list; where official sources or editors give the list, only theirs.
    pub fn union<T: Ord + Clone + Serialize>(
        &mut self,
        field: &'static str,
        get: impl Fn(&R) -> Vec<T>,
    ) -> Vec<T> {
        let lists: Vec<_> =
            self.said.iter().map(|said| (*said, get(&said.content))).filter(|(_, l)| !l.is_empty()).collect();
        let Some(top) = lists.iter().map(|(said, _)| said.source).max() else { return Vec::new() };
        let top = if top >= SourceKind::Official { top } else { SourceKind::Article };
        let given: Vec<_> = lists.into_iter().filter(|(said, _)| said.source >= top).collect();
        let values: BTreeSet<T> = given.iter().flat_map(|(_, list)| list.iter().cloned()).collect();
        let values: Vec<T> = values.into_iter().filter(|value| !self.is_rejected(field, value)).collect();
        if !values.is_empty() {
            self.basis.insert(
                field,
                ground(&Camp { value: (), said: given.iter().map(|(said, _)| *said).collect() }),
            );
        }
        values
    }

    pub fn conflicts(&self) -> &[Conflict] {
        &self.conflicts
    }

    /// Takes back conflicts that are none on a second look.
    pub fn forgive(&mut self, is_none: impl Fn(&Conflict) -> bool) {
        self.conflicts.retain(|conflict| !is_none(conflict));
    }

    pub fn conflict(&mut self, conflict: Conflict) {
        self.conflicts.push(conflict);
    }

    pub fn finish<T>(self, record: T) -> Merged<T> {
        Merged {
            record,
            basis: self.basis,
            conflicts: self.conflicts,
            confidence: together(self.said.iter().copied()),
            visibility: self.visibility,
        }
    }

    fn is_rejected<T: Serialize>(&self, field: &str, value: &T) -> bool {
        // By way of a value, which has its keys in the order of those that are kept.
        let json = || serde_json::to_value(value).unwrap_or_default().to_string();
        !self.rejected.is_empty() && self.rejected.contains(&(field.to_owned(), json()))
    }

    /// The values given, the heaviest first.
    fn camps<T: Ord + Clone + Serialize>(
        &self,
        field: &str,
        get: impl Fn(&R) -> Option<T>,
    ) -> Vec<Camp<'a, T, R>> {
        let mut camps: BTreeMap<T, Vec<&'a Said<R>>> = BTreeMap::new();
        for said in &self.said {
            if let Some(value) = get(&said.content) {
                camps.entry(value).or_default().push(said);
            }
        }
        let mut camps: Vec<_> = camps
            .into_iter()
            .map(|(value, said)| Camp { value, said })
            .filter(|camp| !self.is_rejected(field, &camp.value))
            .collect();
        camps.sort_by(|a, b| b.outweighs(a));
        camps
    }
}

fn ground<T, R>(camp: &Camp<'_, T, R>) -> Ground {
    Ground {
        source: camp.rank(),
        voices: camp.voices(),
        confidence: camp.confidence(),
        reports: camp.reports(),
    }
}
