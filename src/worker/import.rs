//! Official files that were sent over HTTP. Every batch is a transaction of its own: a run that was cut off is begun
//! again, and finds what it had written.

use std::io;
use std::path::Path;
use std::pin::pin;
use std::time::Duration;

use anyhow::{Context, Result};
use serde_json::json;
use sqlx::{Connection, PgConnection};
use uuid::Uuid;

use super::{Ended, Worker};
use crate::clock::Clock;
use crate::db::imports::{self, Spooled};
use crate::db::jobs::{self, Job, NewJob};
use crate::error::with_causes;
use crate::import::{self, Files, Run, spool};

pub const KIND: &str = "import";

/// How often the lease is prolonged.
const BEAT: Duration = Duration::from_secs(15);

/// Puts the import in the queue. Gives the id of the job.
pub async fn enqueue(conn: &mut PgConnection, clock: &Clock, import: Uuid) -> sqlx::Result<Uuid> {
    let job = NewJob {
        id: clock.id(),
        kind: KIND,
        payload: json!({"import": import}),
        dedupe_key: &import.to_string(),
        max_attempts: 10,
    };
    jobs::enqueue(conn, &job, clock.now()).await
}

pub(super) async fn run(worker: &Worker, job: &Job) -> Result<Ended> {
    let id: Uuid = serde_json::from_value(job.payload["import"].clone()).context("the job's payload")?;
    let mut conn = worker.db.acquire().await?;
    let Some(spooled) = imports::restart(&mut conn, id, worker.clock.now()).await? else {
        return Ok(Ended::Done);
    };
    let run = match plan(id, &spooled) {
        Ok(run) => run,
        Err(error) if is_gone(&error) => {
            let reason = format!("the files that were sent are gone: {}", with_causes(&error));
            let mut tx = conn.begin().await?;
            imports::finish(&mut tx, id, Some(&reason), worker.clock.now()).await?;
            imports::unspool(&mut tx, id).await?;
            tx.commit().await?;
            return Ok(Ended::Done);
        }
        Err(error) => return Err(error),
    };
    let source = import::source(&mut conn, &worker.clock, run.format).await?;
    let meter = run.files.meter.clone();
    {
        let mut imported = pin!(import::run(&mut conn, &worker.clock, &run, source, |_| ()));
        let mut beat = tokio::time::interval(BEAT);
        loop {
            tokio::select! {
                done = &mut imported => {
                    done?;
                    break;
                }
                () = worker.stop.cancelled() => return Ok(Ended::Early),
                _ = beat.tick() => {
                    if !worker.report(job, &json!({"bytes": meter.bytes()})).await? {
                        return Ok(Ended::Early);
                    }
                }
            }
        }
    }
    imports::unspool(&mut conn, id).await?;
    std::fs::remove_dir_all(&spooled.spool).with_context(|| format!("cannot remove {}", spooled.spool))?;
    Ok(Ended::Done)
}

fn is_gone(error: &anyhow::Error) -> bool {
    let mut causes = error.chain().filter_map(|cause| cause.downcast_ref::<io::Error>());
    causes.any(|error| error.kind() == io::ErrorKind::NotFound)
}

fn plan(id: Uuid, spooled: &Spooled) -> Result<Run> {
    let folder = Path::new(&spooled.spool);
    let files = Files {
        paths: spool::paths(folder, spool::FILES)?,
        legislators: spool::paths(folder, spool::LEGISLATORS)?,
        meter: Default::default(),
    };
    let format = serde_json::from_value(json!(spooled.format)).context("the format")?;
    let options = serde_json::from_value(spooled.options.clone()).context("the options")?;
    Ok(Run { id, format, files, options, dry_run: false })
}
