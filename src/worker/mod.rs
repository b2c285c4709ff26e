//! Background work, in the service or in processes of its own: jobs from the queue, and what time brings.
//!
//! Any number of workers may run: a job is one worker's at a time, by lease, and what time brings is taken row by row. To
//! add a kind of job: a file with what it does, and a line in [`Worker::work`] and [`KINDS`].

mod embargo;
pub mod import;
pub mod reextract;

use std::sync::Arc;
use std::time::Duration;

use anyhow::Result;
use plenary_extract::Engine;
use serde_json::Value;
use sqlx::PgPool;
use tokio_util::sync::CancellationToken;
use tokio_util::task::AbortOnDropHandle;

use crate::clock::Clock;
use crate::db::jobs::{self, Job};
use crate::error::with_causes;

/// How often a worker without work looks for some.
const REST: Duration = Duration::from_secs(1);

/// Kinds of jobs.
const KINDS: &[&str] = &[import::KIND, reextract::KIND];

#[derive(Debug, Clone)]
pub struct Worker {
    pub db: PgPool,
    pub engine: Arc<Engine>,
    pub clock: Clock,
    /// Tells this worker from others.
    name: String,
    stop: CancellationToken,
}

impl Worker {
    pub fn new(db: PgPool, engine: Arc<Engine>, clock: Clock, stop: CancellationToken) -> Self {
        let name = clock.id().to_string();
        Self { db, engine, clock, name, stop }
    }

    /// Works until it is told to stop. A failure is logged, and does not end it: the database may come back.
    pub async fn run(&self) {
        while !self.stop.is_cancelled() {
            let worker = self.clone();
            // A task of its own: a panic ends the turn, not the worker. It ends with the worker.
            match AbortOnDropHandle::new(tokio::spawn(async move { worker.turn().await }))
                .await
                .map_err(anyhow::Error::from)
                .flatten()
            {
                Ok(true) => continue,
                Ok(false) => {}
                Err(error) => tracing::error!(error = with_causes(&error), "background work failed"),
            }
            tokio::select! {
                () = tokio::time::sleep(REST) => {}
                () = self.stop.cancelled() => {}
            }
        }
    }

    /// Does what is due: one job at most. False if there was nothing to do.
    pub async fn turn(&self) -> Result<bool> {
        // Jobs do not wait for an embargo that cannot be lifted.
        let lifted = embargo::lift(self).await.unwrap_or_else(|error| {
            tracing::error!(error = with_causes(&error), "an embargo cannot be lifted");
            false
        });
        let kinds: Vec<String> = KINDS.iter().map(|kind| (*kind).to_owned()).collect();
        let job = jobs::take(&mut *self.db.acquire().await?, &kinds, &self.name, self.clock.now()).await?;
        let Some(job) = job else { return Ok(lifted) };
        let worked = self.work(&job).await;
        let mut conn = self.db.acquire().await?;
        match worked {
            Ok(Ended::Done) => jobs::finish(&mut conn, job.id, &self.name, self.clock.now()).await?,
            Ok(Ended::Early) => jobs::release(&mut conn, job.id, &self.name).await?,
            Err(error) => {
                let error = with_causes(&error);
                tracing::error!(job = %job.id, kind = job.kind, error, "a job failed");
                jobs::fail(&mut conn, job.id, &self.name, &error, self.clock.now()).await?;
            }
        }
        Ok(true)
    }

    async fn work(&self, job: &Job) -> Result<Ended> {
        match job.kind.as_str() {
            import::KIND => import::run(self, job).await,
            reextract::KIND => reextract::run(self, job).await,
            kind => anyhow::bail!("no worker of this version does jobs of the kind {kind}"),
        }
    }

    /// Notes how far a job is. False if the work must end: the job is another's, or the worker is to stop.
    async fn report(&self, job: &Job, progress: &Value) -> Result<bool> {
        let mut conn = self.db.acquire().await?;
        let is_ours = jobs::report(&mut conn, job.id, &self.name, progress, self.clock.now()).await?;
        Ok(is_ours && !self.stop.is_cancelled())
    }
}

/// How work on a job ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ended {
    Done,
    /// Before its end, without a failure.
    Early,
}
