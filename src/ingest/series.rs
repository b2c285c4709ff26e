//! Series are computed, not reported: whenever a text changes, the series on its subjects are counted anew.

use std::collections::{BTreeMap, HashMap};

use serde_json::json;
use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use crate::clock::Clock;
use crate::db::changes::{Action, Change};
use crate::db::review::ConflictRow;
use crate::db::save::hex_digest;
use crate::db::series::{self, InstanceRow, Place, Row, Written};
use crate::db::{records, review};
use crate::domain::RecordKind;
use crate::domain::series::{Instance, compute};

/// Bodies that adopt one text a situation and session.
pub fn is_yearly(known_as: Option<&str>) -> bool {
    matches!(known_as, Some("UNGA" | "HRC" | "CHR"))
}

/// Takes the locks of the series on the subjects: before any text is saved, since counting writes to all of a series.
pub async fn lock(conn: &mut PgConnection, subjects: &[Uuid]) -> sqlx::Result<()> {
    let names: Vec<String> = subjects.iter().map(|subject| format!("series {subject}")).collect();
    records::lock(conn, &names).await
}

/// Counts the series on the subjects anew and gives what changed.
pub async fn recount(
    conn: &mut PgConnection,
    clock: &Clock,
    subjects: &[Uuid],
    now: OffsetDateTime,
) -> sqlx::Result<Vec<Change>> {
    let mut groups: BTreeMap<(Uuid, Uuid), Vec<InstanceRow>> = BTreeMap::new();
    for row in series::instances(conn, subjects).await? {
        groups.entry((row.home_id, row.subject_id)).or_default().push(row);
    }
    let keys: Vec<String> = groups.keys().map(|(home, subject)| key(*home, *subject)).collect();
    let known = records::find_keys(conn, RecordKind::Series, &keys).await?;
    let known: HashMap<String, Uuid> = known.into_iter().map(|key| (key.key, key.record_id)).collect();
    let (mut new, mut new_keys) = (Vec::new(), Vec::new());
    let (mut rows, mut places, mut conflicts): (Vec<Row>, Vec<Place>, Vec<ConflictRow>) =
        (vec![], vec![], vec![]);
    let mut choices: BTreeMap<Uuid, Choice> = BTreeMap::new();
    for ((home, subject), group) in &groups {
        for row in group {
            choices.entry(row.id).or_insert_with(|| Choice::of(row)).consider_elsewhere(row)?;
        }
        let is_yearly = is_yearly(group[0].home_known_as.as_deref());
        let Some(series) = compute(&group.iter().map(instance).collect::<Vec<_>>(), is_yearly) else {
            continue;
        };
        let key = key(*home, *subject);
        let id = known.get(&key).copied().unwrap_or_else(|| {
            let id = clock.id();
            new.push((id, RecordKind::Series));
            new_keys.push((RecordKind::Series, key.clone(), id));
            id
        });
        let title = format!("{}, {}", group[0].subject_name, group[0].home_name);
        rows.push(Row {
            id,
            body_id: *home,
            subject_id: *subject,
            first_year: series.first_year,
            last_year: series.last_year,
            findings: records::rows(&series.findings)?,
            instances: records::rows(&series.texts)?,
            digest: hex_digest(&(&title, &series))?,
            title,
        });
        for row in group {
            choices.entry(row.id).and_modify(|choice| choice.consider(*subject, id, series.first_year));
        }
    }
    let all: Vec<Uuid> = choices.keys().copied().collect();
    for (resolution_id, Choice { year, claimed, series }) in choices {
        let Some((series_id, first_year)) = series.into_values().next() else { continue };
        let ordinal = year - first_year + 1;
        places.push(Place { resolution_id, series_id, ordinal });
        if let Some(claimed) = claimed.filter(|claimed| *claimed != ordinal) {
            conflicts.push(conflict(resolution_id, ordinal, claimed));
        }
    }
    records::insert(conn, &new, now).await?;
    records::insert_keys(conn, &new_keys).await?;
    let mut changes = Vec::new();
    for Written { id, version } in series::save(conn, &rows, now).await? {
        let action = if new.iter().any(|(new, _)| *new == id) { Action::Created } else { Action::Updated };
        changes.push(change("series", id, action, version));
    }
    for placed in series::place(conn, subjects, &places, now).await? {
        changes.push(Change {
            visibility: if placed.visibility == "public" { "public" } else { "restricted" },
            fields: json!({"ordinal": {"before": placed.before, "after": placed.after}}),
            ..change("resolution", placed.id, Action::Updated, placed.version)
        });
    }
    let served: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let gone = series::prune(conn, subjects, &served).await?;
    changes.extend(gone.iter().map(|gone| change("series", gone.id, Action::Deleted, gone.version)));
    records::settle(conn, &served, &gone.iter().map(|gone| gone.id).collect::<Vec<_>>()).await?;
    review::replace_ordinal_conflicts(conn, &all, &conflicts, now).await?;
    Ok(changes)
}

/// The series that a text on several situations may stand in: it stands in the one of the first subject, whichever of
/// them is counted now, so that its place does not depend on what was touched.
struct Choice {
    year: i32,
    claimed: Option<i32>,
    /// Subject to series and first year.
    series: BTreeMap<Uuid, (Uuid, i32)>,
}

impl Choice {
    fn of(row: &InstanceRow) -> Self {
        Self { year: instance(row).year, claimed: row.recurrence, series: BTreeMap::new() }
    }

    fn consider(&mut self, subject: Uuid, series: Uuid, first_year: i32) {
        // A text before the first year that is counted is none of them.
        if self.year >= first_year {
            self.series.insert(subject, (series, first_year));
        }
    }

    fn consider_elsewhere(&mut self, row: &InstanceRow) -> sqlx::Result<()> {
        let elsewhere: Vec<(Uuid, Uuid, i32)> = serde_json::from_value(row.elsewhere.clone())
            .map_err(|error| sqlx::Error::Decode(error.into()))?;
        for (subject, series, first_year) in elsewhere {
            self.consider(subject, series, first_year);
        }
        Ok(())
    }
}

fn key(home: Uuid, subject: Uuid) -> String {
    format!("series:{}:{}", home.simple(), subject.simple())
}

fn instance(row: &InstanceRow) -> Instance {
    let session = row.session.as_deref().and_then(|session| session.parse::<i32>().ok());
    let is_assembly = row.home_known_as.as_deref() == Some("UNGA");
    Instance {
        id: row.id,
        // The session of 2024 goes on into 2025.
        year: session.filter(|_| is_assembly).map_or(row.year, |session| session + 1945),
        claimed: row.recurrence,
        mode: row.mode.clone(),
    }
}

fn conflict(resolution: Uuid, ordinal: i32, claimed: i32) -> ConflictRow {
    ConflictRow {
        record_id: resolution,
        record_kind: RecordKind::Resolution.code(),
        field: "recurrence",
        cause: "ordinal",
        claims: json!([
            {"value": claimed, "served": true, "reports": []},
            {"value": ordinal, "served": false, "reports": []},
        ]),
    }
}

fn change(kind: &'static str, record_id: Uuid, action: Action, version: i32) -> Change {
    Change { kind, record_id, action, version, visibility: "public", survivor_id: None, fields: json!({}) }
}
