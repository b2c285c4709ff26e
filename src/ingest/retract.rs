//! An article taken back: what only it said goes, the rest falls back to what others say.

use serde_json::json;
use sqlx::PgConnection;
use uuid::Uuid;

use super::apply::{self, Turn};
use crate::clock::Clock;
use crate::db::changes::{Action, Change};
use crate::db::{articles, changes, reports};
use crate::domain::ArticleId;

/// False if the article was retracted already. `by` is the editor, if it was one.
pub async fn retract(
    conn: &mut PgConnection,
    clock: &Clock,
    article: ArticleId,
    by: Option<Uuid>,
) -> sqlx::Result<bool> {
    let now = clock.now();
    let Some(version) = articles::retract(conn, article.0, now).await? else { return Ok(false) };
    let ended = reports::end_all(conn, article.0, "retracted", now).await?;
    let mut touched: Vec<Uuid> =
        ended.iter().filter(|report| report.has_content).map(|r| r.record_id).collect();
    touched.sort();
    let turn = Turn { ended: ended.iter().map(|report| report.id).collect(), ..Turn::default() };
    apply::remerge(conn, clock, &touched, by.or(Some(article.0)), &turn, now).await?;
    let change = Change {
        kind: "article",
        record_id: article.0,
        action: Action::Deleted,
        version,
        visibility: "public",
        survivor_id: None,
        fields: json!({}),
    };
    changes::append(conn, by.or(Some(article.0)), &[change], now).await?;
    Ok(true)
}
