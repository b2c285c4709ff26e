//! Reports: said once, never changed, ended when the source says otherwise.

use serde::Serialize;
use serde_json::Value;
use serde_json::value::RawValue;
use sqlx::PgConnection;
use sqlx::types::Json;
use time::OffsetDateTime;
use uuid::Uuid;

use super::copy::Rows;
use super::records::rows;
use crate::domain::merge::Said;
use crate::domain::report::{Content, Evidence};
use crate::domain::{RecordKind, ReportId, SourceKind, Visibility};

/// A report to be written.
#[derive(Debug, Serialize)]
pub struct NewReport {
    pub id: Uuid,
    pub record_id: Uuid,
    pub record_kind: &'static str,
    pub content: Box<RawValue>,
    pub evidence: Vec<Evidence>,
    pub confidence: f32,
}

/// A report that no longer counts.
#[derive(Debug, Clone, Copy)]
pub struct Ended {
    pub id: Uuid,
    pub record_id: Uuid,
    pub has_content: bool,
}

/// Replaces what a source said. Its live reports on the records spoken of now are superseded; the others are dropped if
/// `whole`, that is if the source was read from its beginning to its end. Gives the reports that ended.
pub async fn replace(
    conn: &mut PgConnection,
    source: Uuid,
    revision: Option<Uuid>,
    reports: &[NewReport],
    whole: bool,
    now: OffsetDateTime,
) -> sqlx::Result<Vec<Ended>> {
    let rows = rows(reports)?;
    let ended = sqlx::query_as!(
        Ended,
        r#"
        with new as (
            select id, record_id
            from jsonb_to_recordset($2) as new (id uuid, record_id uuid)
        )
        update reports
        set ended_at = $4,
            ended_by = case when new.id is null then 'dropped' else 'superseded' end,
            superseded_by = new.id
        from reports as old
        left join new on new.record_id = old.record_id
        where reports.id = old.id
          and old.source_id = $1
          and old.ended_at is null
          and ($3 or new.id is not null)
        returning reports.id, reports.record_id, reports.content <> '{}' as "has_content!"
        "#,
        source,
        rows,
        whole,
        now,
    )
    .fetch_all(&mut *conn)
    .await?;
    sqlx::query!(
        "
        insert into reports (
            id, source_id, record_id, record_kind, revision_id, content, evidence, confidence, created_at
        )
        select id, $1, record_id, record_kind, $2, content, evidence, confidence, $4
        from jsonb_to_recordset($3) as new (
            id uuid, record_id uuid, record_kind text, content jsonb, evidence jsonb, confidence real
        )
        ",
        source,
        revision,
        rows,
        now,
    )
    .execute(conn)
    .await?;
    Ok(ended)
}

/// Writes reports of a source on records that it did not speak of.
pub async fn insert(
    conn: &mut PgConnection,
    source: Uuid,
    reports: &[NewReport],
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    let mut rows = Rows::default();
    for report in reports {
        rows.row(&[
            &report.id,
            &source,
            &report.record_id,
            &report.record_kind,
            &Json(&report.content),
            &report.confidence,
            &now,
        ])?;
    }
    let statement = "
        copy reports (id, source_id, record_id, record_kind, content, confidence, created_at)
        from stdin (format binary)
    ";
    rows.send(conn, statement).await
}

/// A report of a record, for the merge.
#[derive(Debug)]
pub struct Loaded {
    /// The record that is served: merges followed.
    pub record: Uuid,
    pub kind: RecordKind,
    pub live: bool,
    pub said: Said,
}

/// The reports of records that are live, and those of `ended`; record by record.
pub async fn said(
    conn: &mut PgConnection,
    records: &[Uuid],
    ended: &[Uuid],
    now: OffsetDateTime,
) -> sqlx::Result<Vec<Loaded>> {
    let rows = sqlx::query!(
        r#"
        with wanted as (
            select id, id as survivor_id
            from unnest($1::uuid[]) as given (id)
            union
            select id, survivor_id
            from records
            where survivor_id = any($1) and survivor_id <> id
        )
        select
            reports.id,
            wanted.survivor_id as "record_id!",
            reports.record_kind,
            reports.content,
            reports.confidence,
            reports.revision_id,
            reports.created_at,
            reports.ended_at is null as "live!",
            sources.kind as source_kind,
            sources.name as source_name,
            sources.visibility = 'restricted'
                or coalesce(sources.embargo_until > $2, false) as "hidden!",
            articles.published_at as "published_at?",
            coalesce(articles.syndicated_from, sources.id) as "original!",
            coalesce(sources.publisher, sources.id::text) as "voice!"
        from wanted
        join reports on reports.record_id = wanted.id and (reports.ended_at is null or reports.id = any($3))
        join sources on sources.id = reports.source_id
        left join articles on articles.id = sources.id
        order by wanted.survivor_id, reports.id
        "#,
        records,
        now,
        ended,
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            let kind = kind(&row.record_kind)?;
            Ok(Loaded {
                record: row.record_id,
                kind,
                live: row.live,
                said: Said {
                    report: ReportId(row.id),
                    source: SourceKind::from_code(&row.source_kind)
                        .ok_or_else(|| unknown("kind of source", &row.source_kind))?,
                    source_name: row.source_name,
                    voice: row.voice,
                    original: row.original,
                    visibility: if row.hidden { Visibility::Restricted } else { Visibility::Public },
                    confidence: row.confidence,
                    published: row.published_at,
                    created: row.created_at,
                    revision: row.revision_id,
                    content: Content::from_json(kind, row.content)
                        .map_err(|error| sqlx::Error::Decode(format!("report {}: {error}", row.id).into()))?,
                },
            })
        })
        .collect()
}

/// The records a source speaks of now, in the order in which it was read.
pub async fn records_of(conn: &mut PgConnection, source: Uuid) -> sqlx::Result<Vec<(Uuid, RecordKind)>> {
    let rows = sqlx::query!(
        "
        select records.survivor_id, reports.record_kind
        from reports
        join records on records.id = reports.record_id
        where reports.source_id = $1 and reports.ended_at is null
        order by reports.id
        ",
        source,
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(|row| Ok((row.survivor_id, kind(&row.record_kind)?))).collect()
}

pub(super) fn kind(code: &str) -> sqlx::Result<RecordKind> {
    RecordKind::from_code(code).ok_or_else(|| unknown("kind of record", code))
}

fn unknown(what: &str, code: &str) -> sqlx::Error {
    sqlx::Error::Decode(format!("unknown {what} `{code}`").into())
}

/// Ends all that a source says. Gives the reports that ended.
pub async fn end_all(
    conn: &mut PgConnection,
    source: Uuid,
    ended_by: &str,
    now: OffsetDateTime,
) -> sqlx::Result<Vec<Ended>> {
    sqlx::query_as!(
        Ended,
        r#"
        update reports
        set ended_at = $2, ended_by = $3
        where source_id = $1 and ended_at is null
        returning id, record_id, content <> '{}' as "has_content!"
        "#,
        source,
        now,
        ended_by,
    )
    .fetch_all(conn)
    .await
}

/// What the source says of a record now.
pub async fn content_of(conn: &mut PgConnection, source: Uuid, record: Uuid) -> sqlx::Result<Option<Value>> {
    sqlx::query_scalar!(
        "
        select content
        from reports
        where source_id = $1 and record_id = $2 and ended_at is null
        ",
        source,
        record,
    )
    .fetch_optional(conn)
    .await
}

/// Ends what articles reported of a record since it took another one in, and gives the articles.
pub async fn end_since(
    conn: &mut PgConnection,
    survivor: Uuid,
    judgement: Uuid,
    now: OffsetDateTime,
) -> sqlx::Result<Vec<Uuid>> {
    let mut articles = sqlx::query_scalar!(
        "
        update reports
        set ended_at = $3, ended_by = 'undone'
        from judgements, articles
        where judgements.id = $2
          and reports.record_id = $1
          and reports.created_at > judgements.created_at
          and reports.ended_at is null
          and articles.id = reports.source_id
        returning articles.id
        ",
        survivor,
        judgement,
        now,
    )
    .fetch_all(conn)
    .await?;
    articles.sort_unstable();
    Ok(articles)
}

/// What articles that were read since the judgement said of records when it was passed, and say no longer, or will not
/// when what they say of the survivor is ended: (report, record). Mere mentions make no record.
pub async fn silenced(
    conn: &mut PgConnection,
    survivor: Uuid,
    judgement: Uuid,
) -> sqlx::Result<Vec<(Uuid, Uuid)>> {
    let rows = sqlx::query!(
        "
        select old.id, old.record_id
        from judgements
        join reports as since on since.record_id = $1
            and since.created_at > judgements.created_at
            and since.ended_at is null
        join article_revisions on article_revisions.article_id = since.source_id
        join reports as old on old.revision_id = article_revisions.id
            and old.created_at <= judgements.created_at
            and old.ended_at > judgements.created_at
            and old.content <> '{}'
        left join reports as live on live.source_id = old.source_id
            and live.record_id = old.record_id
            and live.ended_at is null
        where judgements.id = $2 and (live.id is null or live.id = since.id)
        ",
        survivor,
        judgement,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|row| (row.id, row.record_id)).collect())
}

/// Lets reports count again.
pub async fn revive(conn: &mut PgConnection, reports: &[Uuid]) -> sqlx::Result<()> {
    sqlx::query!(
        "
        update reports
        set ended_at = null, ended_by = null, superseded_by = null
        where id = any($1)
        ",
        reports,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// What was once said of those of the records that nobody speaks of now.
pub async fn of_silent(conn: &mut PgConnection, records: &[Uuid]) -> sqlx::Result<Vec<Uuid>> {
    sqlx::query_scalar!(
        "
        select reports.id
        from records
        join reports on reports.record_id = records.id
        where records.survivor_id = any($1)
          and not exists (
              select
              from records as part
              join reports as live on live.record_id = part.id and live.ended_at is null
              where part.survivor_id = records.survivor_id
          )
        ",
        records,
    )
    .fetch_all(conn)
    .await
}
