//! Reading claims of articles against official files.

use serde::Deserialize;
use sqlx::PgConnection;
use sqlx::types::Json;
use utoipa::IntoParams;
use uuid::Uuid;

use super::Sight;
use super::page::{Found, Listing, Window, sorts};
use crate::domain::{ArticleId, VoteId};
use crate::intake::Instant;
use crate::view::{Reconciliation, ReconciliationStatus};

sorts! {
    ReconciliationSort {
        Newest = "-created_at", desc "t.id" as "uuid";
        Oldest = "created_at", asc "t.id" as "uuid";
    }
}

/// Which claims.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub struct ReconciliationFilter {
    #[param(required = false)]
    pub status: Option<ReconciliationStatus>,
    /// Of this article.
    #[param(required = false)]
    pub article: Option<ArticleId>,
    /// Of this vote, or held against it.
    #[param(required = false)]
    pub vote: Option<VoteId>,
    /// Changed at this instant or later.
    #[param(required = false)]
    pub updated_since: Option<Instant>,
    /// A minus sign in front: descending.
    #[param(required = false)]
    pub sort: Option<ReconciliationSort>,
}

pub async fn list(
    conn: &mut PgConnection,
    filter: &ReconciliationFilter,
    sight: Sight,
    window: &Window,
) -> sqlx::Result<Found> {
    let order = ReconciliationSort::order(filter.sort);
    let mut list = Listing::of("reconciliations", "is_shown_source(t.article_id)", order, sight);
    list.code("t.status = ", filter.status.map(ReconciliationStatus::code));
    list.id("t.article_id = ", filter.article.map(|id| id.0), "");
    list.id(
        "t.id in (select r.id from reconciliations as r, (select ",
        filter.vote.map(|id| id.0),
        "::uuid as vote) as w where w.vote in (r.vote_id, r.official_vote_id))",
    );
    list.since(filter.updated_since.map(|instant| instant.at));
    list.page(conn, window).await
}

pub async fn load(conn: &mut PgConnection, ids: &[Uuid]) -> sqlx::Result<Vec<Reconciliation>> {
    let found = sqlx::query_scalar!(
        r#"
        select reconciliation_content(r) as "content!: Json<Reconciliation>"
        from unnest($1::uuid[]) with ordinality as wanted (id, place)
        join reconciliations as r on r.id = wanted.id
        order by wanted.place
        "#,
        ids,
    )
    .fetch_all(conn)
    .await?;
    Ok(found.into_iter().map(|Json(content)| content).collect())
}
