//! The end of an embargo: the article is shown, and so is what only it says.

use anyhow::Result;
use serde_json::json;

use super::Worker;
use crate::db::changes::{Action, Change};
use crate::db::{articles, changes, reports, sources};
use crate::ingest::apply::{self, Snapshot};
use crate::ingest::copies;

/// Sees to the embargoes that have ended. True if there were any.
pub async fn lift(worker: &Worker) -> Result<bool> {
    let mut any = false;
    loop {
        let (mut tx, now) = (worker.db.begin().await?, worker.clock.now());
        let Some(source) = sources::next_embargo(&mut tx, now).await? else { return Ok(any) };
        // The family, its articles, their records: in the order of whoever posts or retracts one of them.
        copies::hold_family(&mut tx, source).await?;
        let Some(ended) = sources::hold_embargo(&mut tx, source, now).await? else { continue };
        copies::tell(&mut tx, source, now).await?;
        if let Some(version) = articles::touch(&mut tx, source, now).await? {
            let change = Change {
                kind: "article",
                record_id: source,
                action: Action::Updated,
                version,
                visibility: "public",
                survivor_id: None,
                fields: json!({}),
            };
            changes::append(&mut tx, Some(source), &[change], now).await?;
        }
        let records = reports::records_of(&mut tx, source).await?;
        let records: Vec<_> = records.into_iter().map(|(id, _)| id).collect();
        let before = Snapshot::of(&mut tx, &records, ended - time::Duration::MICROSECOND).await?;
        sources::lift_embargo(&mut tx, source).await?;
        apply::remerge(&mut tx, &worker.clock, &records, Some(source), &before.turn(), now).await?;
        tx.commit().await?;
        any = true;
    }
}
