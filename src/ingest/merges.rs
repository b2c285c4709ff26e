//! Records as their reports make them, before and after.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::{Map, Value, json};
use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::apply::Turn;
use crate::db::changes::{Action, Change};
use crate::db::reports::Loaded;
use crate::db::review::ConflictRow;
use crate::db::save::{Projected, Written};
use crate::db::{records, reports, review};
use crate::domain::merge::{self, Merged, Rejected, Said};
use crate::domain::report::Content;
use crate::domain::{ActorId, RecordKind};

/// The merged records of one kind, with what was served before.
#[derive(Debug)]
pub struct Table<T> {
    kind: RecordKind,
    pub rows: Vec<Projected<T>>,
    before: BTreeMap<Uuid, T>,
}

/// The reports of a record that count now, and those that counted before this transaction.
struct Reports<R> {
    after: Vec<Said<R>>,
    before: Vec<Said<R>>,
}

struct ByRecord<R>(BTreeMap<Uuid, Reports<R>>);

impl<R: Clone> ByRecord<R> {
    fn add(&mut self, record: Uuid, live: bool, said: Said<R>, turn: &Turn) {
        let none = || Reports { after: Vec::new(), before: Vec::new() };
        let Reports { after, before } = self.0.entry(record).or_insert_with(none);
        if !turn.begun.contains(&said.report.0) {
            before.push(said.clone());
        }
        if live {
            after.push(said);
        }
    }
}

/// What records are, kind by kind, and were.
#[derive(Debug)]
pub struct Merges {
    pub actors: Table<merge::Actor>,
    pub resolutions: Table<merge::Resolution>,
    pub votes: Table<merge::Vote>,
    pub statements: Table<merge::Statement>,
    pub provisions: Table<merge::Provision>,
    pub served: Vec<Uuid>,
    pub gone: Vec<(Uuid, RecordKind)>,
}

impl Merges {
    pub async fn load(
        conn: &mut PgConnection,
        touched: &[Uuid],
        turn: &Turn,
        now: OffsetDateTime,
    ) -> sqlx::Result<Self> {
        let mut loaded = reports::said(conn, touched, &turn.ended, now).await?;
        follow_merges(conn, &mut loaded).await?;
        let mut rejected: BTreeMap<Uuid, Rejected> = BTreeMap::new();
        let mut withdrawn: BTreeSet<Uuid> = BTreeSet::new();
        for order in review::orders(conn, touched).await? {
            match (order.field, order.value) {
                (Some(field), Some(value)) => {
                    rejected.entry(order.record_id).or_default().insert((field, value.to_string()));
                }
                _ => {
                    withdrawn.insert(order.record_id);
                }
            }
        }
        let (mut a, mut r, mut v) =
            (ByRecord(BTreeMap::new()), ByRecord(BTreeMap::new()), ByRecord(BTreeMap::new()));
        let (mut s, mut p) = (ByRecord(BTreeMap::new()), ByRecord(BTreeMap::new()));
        for Loaded { record, live, said, .. } in loaded {
            let Said {
                report,
                source,
                source_name,
                voice,
                original,
                visibility,
                confidence,
                published,
                created,
                revision,
                content,
            } = said;
            macro_rules! add {
                ($to:ident, $content:ident) => {{
                    let content = $content;
                    let said = Said {
                        report,
                        source,
                        source_name,
                        voice,
                        original,
                        visibility,
                        confidence,
                        published,
                        created,
                        revision,
                        content,
                    };
                    $to.add(record, live, said, turn);
                }};
            }
            match content {
                Content::Actor(content) => add!(a, content),
                Content::Resolution(content) => add!(r, content),
                Content::Vote(content) => add!(v, content),
                Content::Statement(content) => add!(s, content),
                Content::Provision(content) => add!(p, content),
            }
        }
        let mut served = Vec::new();
        let mut gone = Vec::new();
        let mut out =
            Outcome { rejected: &rejected, withdrawn: &withdrawn, served: &mut served, gone: &mut gone };
        Ok(Self {
            actors: out
                .table(RecordKind::Actor, a, |id, said, no| merge::Actor::merge(ActorId(id), said, no))?,
            resolutions: out
                .table(RecordKind::Resolution, r, |_, said, no| merge::Resolution::merge(said, no))?,
            votes: out.table(RecordKind::Vote, v, |_, said, no| merge::Vote::merge(said, no))?,
            statements: out
                .table(RecordKind::Statement, s, |_, said, no| merge::Statement::merge(said, no))?,
            provisions: out
                .table(RecordKind::Provision, p, |_, said, no| merge::Provision::merge(said, no))?,
            served,
            gone,
        })
    }

    pub fn come_after(&mut self, before: &Self) {
        self.actors.come_after(&before.actors);
        self.resolutions.come_after(&before.resolutions);
        self.votes.come_after(&before.votes);
        self.statements.come_after(&before.statements);
        self.provisions.come_after(&before.provisions);
    }

    pub fn know(&mut self, before: &Self) {
        self.actors.know(&before.actors);
        self.resolutions.know(&before.resolutions);
        self.votes.know(&before.votes);
        self.statements.know(&before.statements);
        self.provisions.know(&before.provisions);
    }

    /// Whose series are to be counted anew: the subjects of the texts, as they are and as they were.
    pub fn subjects(&self) -> Vec<Uuid> {
        let now = self.resolutions.rows.iter().map(|row| &row.merged.record);
        let texts = now.chain(self.resolutions.before.values());
        let subjects: BTreeSet<Uuid> =
            texts.flat_map(|text| text.subjects.iter().map(|subject| subject.0)).collect();
        subjects.into_iter().collect()
    }

    /// The votes, those that are gone too.
    pub fn votes(&self) -> Vec<Uuid> {
        let gone = self.gone.iter().filter(|(_, kind)| *kind == RecordKind::Vote).map(|(id, _)| *id);
        self.votes.rows.iter().map(|row| row.id).chain(gone).collect()
    }

    pub fn conflicts(&self) -> sqlx::Result<Vec<ConflictRow>> {
        let mut rows = Vec::new();
        self.actors.conflicts(&mut rows)?;
        self.resolutions.conflicts(&mut rows)?;
        self.votes.conflicts(&mut rows)?;
        self.statements.conflicts(&mut rows)?;
        self.provisions.conflicts(&mut rows)?;
        Ok(rows)
    }
}

/// References to merged records mean their survivors.
async fn follow_merges(conn: &mut PgConnection, loaded: &mut [Loaded]) -> sqlx::Result<()> {
    let mut ids = BTreeSet::new();
    for report in loaded.iter_mut() {
        report.said.content.each_reference(&mut |id| {
            ids.insert(*id);
        });
    }
    let ids: Vec<Uuid> = ids.into_iter().collect();
    let survivors: BTreeMap<Uuid, Uuid> = records::survivors(conn, &ids).await?.into_iter().collect();
    if !survivors.is_empty() {
        for report in loaded {
            report.said.content.each_reference(&mut |id| *id = *survivors.get(id).unwrap_or(id));
        }
    }
    Ok(())
}

struct Outcome<'a> {
    rejected: &'a BTreeMap<Uuid, Rejected>,
    withdrawn: &'a BTreeSet<Uuid>,
    served: &'a mut Vec<Uuid>,
    gone: &'a mut Vec<(Uuid, RecordKind)>,
}

impl Outcome<'_> {
    fn table<R, T: Serialize>(
        &mut self,
        kind: RecordKind,
        reports: ByRecord<R>,
        merge: impl Fn(Uuid, &[Said<R>], &Rejected) -> Option<Merged<T>>,
    ) -> sqlx::Result<Table<T>> {
        let none = Rejected::new();
        let mut table = Table { kind, rows: Vec::new(), before: BTreeMap::new() };
        for (id, Reports { mut after, mut before }) in reports.0 {
            // Apart: a copy that went holds no live voices together.
            for said in [&mut before, &mut after] {
                let mut voices: Vec<_> = said.iter_mut().map(|it| (&mut it.voice, it.original)).collect();
                merge::voice::unite(&mut voices);
            }
            let rejected = self.rejected.get(&id).unwrap_or(&none);
            if let Some(merged) = merge(id, &before, rejected) {
                table.before.insert(id, merged.record);
            }
            match merge(id, &after, rejected).filter(|_| !self.withdrawn.contains(&id)) {
                Some(merged) => {
                    self.served.push(id);
                    table.rows.push(Projected::new(id, merged)?);
                }
                None => self.gone.push((id, kind)),
            }
        }
        Ok(table)
    }
}

impl<T: Serialize + Clone> Table<T> {
    fn come_after(&mut self, before: &Self) {
        self.before.clear();
        self.know(before);
    }

    fn know(&mut self, before: &Self) {
        self.before.extend(before.rows.iter().map(|row| (row.id, row.merged.record.clone())));
    }

    pub fn log(&self, written: &[Written], changes: &mut Vec<Change>) {
        let rows: BTreeMap<Uuid, &Projected<T>> = self.rows.iter().map(|row| (row.id, row)).collect();
        for written in written.iter().filter(|written| written.changed) {
            let Some(row) = rows.get(&written.id) else { continue };
            let before = self.before.get(&written.id);
            changes.push(Change {
                kind: self.kind.code(),
                record_id: written.id,
                action: if before.is_some() { Action::Updated } else { Action::Created },
                version: written.version,
                visibility: row.merged.visibility.code(),
                survivor_id: None,
                fields: before.map_or_else(|| json!({}), |before| difference(before, &row.merged.record)),
            });
        }
    }

    fn conflicts(&self, rows: &mut Vec<ConflictRow>) -> sqlx::Result<()> {
        for row in &self.rows {
            for conflict in &row.merged.conflicts {
                rows.push(ConflictRow {
                    record_id: row.id,
                    record_kind: self.kind.code(),
                    field: conflict.field,
                    cause: conflict.cause.code(),
                    claims: records::rows(&conflict.claims)?,
                });
            }
        }
        Ok(())
    }
}

/// `{field: {before, after}}` of the fields that differ.
fn difference<T: Serialize>(before: &T, after: &T) -> Value {
    let fields = |record: &T| match serde_json::to_value(record) {
        Ok(Value::Object(fields)) => fields,
        _ => Map::new(),
    };
    let (before, mut after) = (fields(before), fields(after));
    let differ = before.into_iter().filter_map(|(field, before)| {
        let after = after.remove(&field).unwrap_or_default();
        (before != after).then(|| (field, json!({"before": before, "after": after})))
    });
    Value::Object(differ.collect())
}
