//! An article taken back: what only it said goes, the rest falls back to what others say.

use std::collections::BTreeSet;

use serde_json::json;
use sqlx::PgConnection;
use uuid::Uuid;

use super::apply::{self, Snapshot, Turn};
use super::copies;
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
    let Some(family) = copies::hold_family(conn, article.0).await? else { return Ok(false) };
    let Some(version) = articles::retract(conn, article.0, now).await? else { return Ok(false) };
    let rest = copies::find(conn, article.0, None, Some(family)).await?;
    let also = rest.carry_out(conn, by.unwrap_or(article.0), now).await?;
    let ended = reports::end_all(conn, article.0, "retracted", now).await?;
    let spoken_of = ended.iter().filter(|report| report.has_content).map(|report| report.record_id);
    let touched: BTreeSet<Uuid> = spoken_of.chain(also.iter().flat_map(Snapshot::records)).collect();
    let touched: Vec<Uuid> = touched.into_iter().collect();
    let turn = Turn { ended: ended.iter().map(|report| report.id).collect(), also, ..Turn::default() };
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
