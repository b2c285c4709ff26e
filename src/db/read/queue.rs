//! The review queue: what may be one, and where sources differ.

use serde::Deserialize;
use sqlx::PgConnection;
use sqlx::types::Json;
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::Sight;
use super::page::{Found, Listing, Window, sorts};
use crate::domain::RecordKind;
use crate::domain::merge::Cause;
use crate::view::{OpenConflict, Proposal};

sorts! {
    ProposalSort {
        Uncertain = "-uncertainty", desc "t.uncertainty" as "real";
        Certain = "uncertainty", asc "t.uncertainty" as "real";
        Likely = "-score", desc "t.score" as "real";
        Unlikely = "score", asc "t.score" as "real";
        Newest = "-created_at", desc "t.id" as "uuid";
        Oldest = "created_at", asc "t.id" as "uuid";
    }
}

/// What became of a proposal.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ProposalState {
    #[default]
    Open,
    /// Judged to be the same.
    Accepted,
    /// Judged to be different.
    Declined,
}

/// Which proposals.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub struct ProposalFilter {
    #[param(required = false)]
    pub kind: Option<RecordKind>,
    /// Open ones by default.
    #[param(required = false)]
    pub state: Option<ProposalState>,
    /// A minus sign in front: descending.
    #[param(required = false)]
    pub sort: Option<ProposalSort>,
}

/// A question is open while both records are served as two and nobody judged them; under whatever ids it was asked.
const OPEN: &str = "t.state = 'open' and exists (
    select
    from records as l
    join records as ls on ls.id = l.survivor_id and ls.state = 'live'
    join records as r on r.id = t.right_id
    join records as rs on rs.id = r.survivor_id and rs.state = 'live'
    where l.id = t.left_id
      and ls.id <> rs.id
      and not exists (
          select
          from judgements as j
          where j.right_id is not null
            and j.undone_at is null
            and least(j.left_id, j.right_id) = least(ls.id, rs.id)
            and greatest(j.left_id, j.right_id) = greatest(ls.id, rs.id)
      )
)";

pub async fn proposals(
    conn: &mut PgConnection,
    filter: &ProposalFilter,
    sight: Sight,
    window: &Window,
) -> sqlx::Result<Found> {
    let mut list = Listing::of("proposals", "false", ProposalSort::order(filter.sort), sight);
    list.code("t.record_kind = ", filter.kind.map(RecordKind::code));
    list.also(match filter.state.unwrap_or_default() {
        ProposalState::Open => OPEN,
        ProposalState::Accepted => "t.state = 'accepted'",
        ProposalState::Declined => "t.state = 'declined'",
    });
    list.page(conn, window).await
}

pub async fn load_proposals(conn: &mut PgConnection, ids: &[Uuid]) -> sqlx::Result<Vec<Proposal>> {
    let found = sqlx::query_scalar!(
        r#"
        select jsonb_build_object(
            'id', wire_id('proposal', t.id),
            'kind', t.record_kind,
            'left', subject_content(l.survivor_id, t.record_kind),
            'right', subject_content(r.survivor_id, t.record_kind),
            'score', t.score,
            'uncertainty', t.uncertainty,
            'reasons', t.reasons,
            'state', t.state,
            'judgement', wire_id('judgement', t.judgement_id),
            'created_at', wire_time(t.created_at),
            'updated_at', wire_time(t.updated_at)
        ) as "proposal!: Json<Proposal>"
        from unnest($1::uuid[]) with ordinality as wanted (id, place)
        join proposals as t on t.id = wanted.id
        join records as l on l.id = t.left_id
        join records as r on r.id = t.right_id
        order by wanted.place
        "#,
        ids,
    )
    .fetch_all(conn)
    .await?;
    Ok(found.into_iter().map(|Json(proposal)| proposal).collect())
}

/// The two records of a proposal, merges followed.
pub async fn pair(conn: &mut PgConnection, id: Uuid) -> sqlx::Result<Option<(String, Uuid, Uuid)>> {
    let row = sqlx::query!(
        "
        select proposals.record_kind, l.survivor_id as left_id, r.survivor_id as right_id
        from proposals
        join records as l on l.id = proposals.left_id
        join records as r on r.id = proposals.right_id
        where proposals.id = $1
        ",
        id,
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|row| (row.record_kind, row.left_id, row.right_id)))
}

sorts! {
    ConflictSort {
        Doubtful = "-doubt", desc "t.doubt" as "real";
        Certain = "doubt", asc "t.doubt" as "real";
        Changed = "-updated_at", desc "t.updated_at" as "timestamptz";
        Unchanged = "updated_at", asc "t.updated_at" as "timestamptz";
    }
}

/// Which conflicts.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub struct ConflictFilter {
    #[param(required = false)]
    pub kind: Option<RecordKind>,
    /// Name of the field, as `yes`.
    #[param(required = false)]
    pub field: Option<String>,
    #[param(required = false)]
    pub cause: Option<Cause>,
    /// A minus sign in front: descending.
    #[param(required = false)]
    pub sort: Option<ConflictSort>,
}

pub async fn conflicts(
    conn: &mut PgConnection,
    filter: &ConflictFilter,
    sight: Sight,
    window: &Window,
) -> sqlx::Result<Found> {
    let order = ConflictSort::order(filter.sort);
    let mut list = Listing::of("conflicts", "record_is_public(t.record_id)", order, sight);
    list.code("t.record_kind = ", filter.kind.map(RecordKind::code));
    list.filter("t.field = ", filter.field.clone(), "");
    list.code("t.cause = ", filter.cause.map(Cause::code));
    list.page(conn, window).await
}

pub async fn load_conflicts(conn: &mut PgConnection, ids: &[Uuid]) -> sqlx::Result<Vec<OpenConflict>> {
    let found = sqlx::query_scalar!(
        r#"
        select jsonb_build_object(
            'kind', t.record_kind,
            'record', subject_content(t.record_id, t.record_kind),
            'field', t.field,
            'cause', t.cause,
            'claims', (
                select jsonb_agg(
                    jsonb_build_object(
                        'value', claims.claim -> 'value',
                        'served', claims.claim -> 'served',
                        'sources', (
                            select coalesce(jsonb_agg(source_content(said.source_id) order by said.id), '[]')
                            from jsonb_array_elements_text(claims.claim -> 'reports') as named (report)
                            join reports as said on said.id = replace(named.report, 'report_', '')::uuid
                        )
                    )
                    order by claims.place
                )
                from jsonb_array_elements(t.claims) with ordinality as claims (claim, place)
            ),
            'doubt', t.doubt,
            'created_at', wire_time(t.created_at),
            'updated_at', wire_time(t.updated_at)
        ) as "conflict!: Json<OpenConflict>"
        from unnest($1::uuid[]) with ordinality as wanted (id, place)
        join conflicts as t on t.id = wanted.id
        order by wanted.place
        "#,
        ids,
    )
    .fetch_all(conn)
    .await?;
    Ok(found.into_iter().map(|Json(conflict)| conflict).collect())
}
