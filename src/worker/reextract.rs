//! After an upgrade of the reading engine: articles that an older one read are read again, one transaction each. What
//! editors and official files said is not touched.

use anyhow::{Context, Result};
use plenary_extract::Engine;
use serde::{Deserialize, Serialize};
use serde_json::json;
use sqlx::PgConnection;
use uuid::Uuid;

use super::{Ended, Worker};
use crate::clock::Clock;
use crate::db::articles;
use crate::db::jobs::{self, Job, NewJob};
use crate::domain::ArticleId;
use crate::error::{Code, Error};
use crate::ingest;

pub const KIND: &str = "reextract";

/// Articles between two notes of the progress.
const CHUNK: i64 = 20;

/// Which articles.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize)]
pub struct Scope {
    /// Also those that this very version has read.
    pub all: bool,
}

/// How far it is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Progress {
    pub total: i64,
    pub done: i64,
    /// Articles whose records changed.
    pub changed: i64,
    /// Articles that could not be read again; the log says why. They stay as they were.
    pub failed: i64,
    /// The last article that was read.
    pub after: Uuid,
}

/// Puts the job in the queue, unless it is there. Gives its id.
pub async fn enqueue(conn: &mut PgConnection, clock: &Clock, scope: Scope) -> sqlx::Result<Uuid> {
    let job = NewJob {
        id: clock.id(),
        kind: KIND,
        payload: json!({"all": scope.all}),
        dedupe_key: &format!("{} all={}", Engine::VERSION, scope.all),
        max_attempts: 10,
    };
    jobs::enqueue(conn, &job, clock.now()).await
}

pub(super) async fn run(worker: &Worker, job: &Job) -> Result<Ended> {
    let scope: Scope = serde_json::from_value(job.payload.clone()).context("the job's payload")?;
    let mut progress: Progress =
        serde_json::from_value(job.progress.clone()).context("the job's progress")?;
    let except = (!scope.all).then_some(Engine::VERSION);
    let mut conn = worker.db.acquire().await?;
    let left = articles::count_read_by_others(&mut conn, except, progress.after).await?;
    progress.total = progress.done + left;
    drop(conn);
    loop {
        let mut conn = worker.db.acquire().await?;
        let chunk = articles::read_by_others(&mut conn, except, progress.after, CHUNK).await?;
        drop(conn);
        if chunk.is_empty() {
            worker.report(job, &serde_json::to_value(progress)?).await?;
            return Ok(Ended::Done);
        }
        for article in chunk {
            let mut read = reread(worker, article).await;
            if read.as_ref().is_err_and(Error::has_lost_race) {
                read = reread(worker, article).await;
            }
            match read {
                Ok(changed) => progress.changed += i64::from(changed),
                // The database may come back: the job is tried again from here. What is missing for good does not.
                Err(error) if error.code == Code::Unavailable && !error.is_of_missing_record() => {
                    return Err(error.into());
                }
                Err(error) => {
                    tracing::error!(article = %ArticleId(article), %error, "an article cannot be read again");
                    progress.failed += 1;
                }
            }
            progress.done += 1;
            progress.after = article;
        }
        if !worker.report(job, &serde_json::to_value(progress)?).await? {
            return Ok(Ended::Early);
        }
    }
}

async fn reread(worker: &Worker, article: Uuid) -> crate::error::Result<bool> {
    let mut tx = worker.db.begin().await?;
    let changed = ingest::reread(&mut tx, &worker.engine, &worker.clock, article).await?;
    tx.commit().await?;
    Ok(changed)
}
