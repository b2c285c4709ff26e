//! Series and the places of texts in them.

use serde::Serialize;
use serde_json::Value;
use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::records::rows;

/// A text on one of the subjects, with what places it in a series.
#[derive(Debug, Clone)]
pub struct InstanceRow {
    pub id: Uuid,
    pub home_id: Uuid,
    pub home_name: String,
    pub home_known_as: Option<String>,
    pub subject_id: Uuid,
    pub subject_name: String,
    pub session: Option<String>,
    pub year: i32,
    pub recurrence: Option<i32>,
    pub mode: Option<String>,
    /// Series of the same body on other subjects of the text, as they stand: `[[subject, series, first year], …]`.
    pub elsewhere: Value,
}

pub async fn instances(conn: &mut PgConnection, subjects: &[Uuid]) -> sqlx::Result<Vec<InstanceRow>> {
    sqlx::query_as!(
        InstanceRow,
        r#"
        select
            resolutions.id,
            home.id as home_id,
            home.name as home_name,
            home.known_as as home_known_as,
            subject.id as subject_id,
            subject.name as subject_name,
            resolutions.session,
            resolutions.year as "year!",
            resolutions.recurrence,
            (
                select mode
                from votes
                where votes.resolution_id = resolutions.id and scope = 'final'
                order by vote_on desc nulls last, id
                limit 1
            ) as mode,
            (
                select coalesce(jsonb_agg(jsonb_build_array(other.subject_id, other.id, other.first_year)), '[]')
                from resolution_subjects as others
                join series as other on other.subject_id = others.actor_id and other.body_id = home.id
                where others.resolution_id = resolutions.id and others.actor_id <> all($1)
            ) as "elsewhere!"
        from resolution_subjects
        join resolutions on resolutions.id = resolution_subjects.resolution_id
        join actors as home on home.id = resolutions.home_id
        join actors as subject on subject.id = resolution_subjects.actor_id
        where resolution_subjects.actor_id = any($1)
          and resolutions.kind in ('resolution', 'decision')
          and resolutions.year is not null
          and resolutions.visibility = 'public'
        order by home.id, subject.id, resolutions.year, resolutions.id
        "#,
        subjects,
    )
    .fetch_all(conn)
    .await
}

/// A series as computed.
#[derive(Debug, Serialize)]
pub struct Row {
    pub id: Uuid,
    pub body_id: Uuid,
    pub subject_id: Uuid,
    pub title: String,
    pub first_year: i32,
    pub last_year: i32,
    pub findings: Value,
    pub instances: Value,
    pub digest: String,
}

/// A row that was written or deleted.
#[derive(Debug)]
pub struct Written {
    pub id: Uuid,
    pub version: i32,
}

/// Writes series; gives those whose content changed.
pub async fn save(
    conn: &mut PgConnection,
    series: &[Row],
    now: OffsetDateTime,
) -> sqlx::Result<Vec<Written>> {
    sqlx::query_as!(
        Written,
        "
        insert into series as s (
            id, body_id, subject_id, title, first_year, last_year, findings, instances, digest, version, created_at,
            updated_at
        )
        select
            id, body_id, subject_id, title, first_year, last_year, findings, instances, digest::bytea,
            1 + coalesce((select max(version) from changes where record_id = new.id), 0), $2, $2
        from jsonb_to_recordset($1) as new (
            id uuid, body_id uuid, subject_id uuid, title text, first_year integer, last_year integer, findings jsonb,
            instances jsonb, digest text
        )
        order by id
        on conflict (id) do update
        set body_id = excluded.body_id,
            subject_id = excluded.subject_id,
            title = excluded.title,
            first_year = excluded.first_year,
            last_year = excluded.last_year,
            findings = excluded.findings,
            instances = excluded.instances,
            digest = excluded.digest,
            version = s.version + 1,
            updated_at = excluded.updated_at
        where s.digest <> excluded.digest
        returning id, version
        ",
        rows(series)?,
        now,
    )
    .fetch_all(conn)
    .await
}

/// The place of a text.
#[derive(Debug, Serialize)]
pub struct Place {
    pub resolution_id: Uuid,
    pub series_id: Uuid,
    pub ordinal: i32,
}

/// A text whose place changed.
#[derive(Debug)]
pub struct Placed {
    pub id: Uuid,
    pub version: i32,
    pub before: Option<i32>,
    pub after: Option<i32>,
    pub visibility: String,
}

/// Gives the texts on the subjects their places; those without one lose theirs.
pub async fn place(
    conn: &mut PgConnection,
    subjects: &[Uuid],
    places: &[Place],
    now: OffsetDateTime,
) -> sqlx::Result<Vec<Placed>> {
    sqlx::query_as!(
        Placed,
        r#"
        with new as (
            select resolution_id, series_id, ordinal
            from jsonb_to_recordset($2) as new (resolution_id uuid, series_id uuid, ordinal integer)
        ),
        old as (
            select resolutions.id, resolutions.ordinal, new.series_id as new_series_id, new.ordinal as new_ordinal
            from resolutions
            left join new on new.resolution_id = resolutions.id
            left join series on series.id = resolutions.series_id
            where (new.resolution_id is not null or series.subject_id = any($1))
              and (resolutions.series_id, resolutions.ordinal) is distinct from (new.series_id, new.ordinal)
        )
        update resolutions
        set series_id = old.new_series_id,
            ordinal = old.new_ordinal,
            version = version + 1,
            updated_at = $3
        from old
        where resolutions.id = old.id
        returning
            resolutions.id, resolutions.version, old.ordinal as before, resolutions.ordinal as after,
            resolutions.visibility
        "#,
        subjects,
        rows(places)?,
        now,
    )
    .fetch_all(conn)
    .await
}

/// Deletes the series on the subjects but those that were found.
pub async fn prune(conn: &mut PgConnection, subjects: &[Uuid], found: &[Uuid]) -> sqlx::Result<Vec<Written>> {
    sqlx::query_as!(
        Written,
        "
        delete from series
        where subject_id = any($1) and id <> all($2)
        returning id, version + 1 as \"version!\"
        ",
        subjects,
        found,
    )
    .fetch_all(conn)
    .await
}
