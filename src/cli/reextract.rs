//! `plenary reextract`: stored articles, read again. A job of the queue: this command works at it itself, unless another
//! worker is quicker, and shows how far it is. Killed, it goes on with the next worker, or the next call.

use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use indicatif::{ProgressBar, ProgressStyle};
use plenary_extract::Engine;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use super::output;
use crate::clock::Clock;
use crate::config::DatabaseConfig;
use crate::db::{Claim, Database, jobs};
use crate::lifecycle;
use crate::worker::Worker;
use crate::worker::reextract::{self, Progress, Scope};

/// How often the progress is looked at.
const GLANCE: Duration = Duration::from_millis(200);

#[derive(Debug, clap::Args)]
pub struct Args {
    /// Also articles that this very version of the engine has read
    #[arg(long)]
    all: bool,

    #[command(flatten)]
    database: DatabaseConfig,
}

pub async fn run(args: Args) -> Result<ExitCode> {
    let database = Database::open(&args.database, Claim::Join).await?;
    let done = work(&database, Scope { all: args.all }).await;
    let closed = database.close().await;
    let Progress { done, changed, failed, .. } = done?;
    closed?;
    output::line(format_args!(
        "{done} articles read again, the records of {changed} changed, {failed} failed"
    ))?;
    Ok(if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

async fn work(database: &Database, scope: Scope) -> Result<Progress> {
    let (engine, clock) = (Arc::new(Engine::new()), Clock::system());
    lifecycle::prepare(&database.pool, &engine, &clock).await?;
    let id = reextract::enqueue(&mut *database.pool.acquire().await?, &clock, scope).await?;
    let stop = CancellationToken::new();
    let worker = Worker::new(database.pool.clone(), engine, clock, stop.clone());
    let working = tokio::spawn(async move { worker.run().await });
    let followed = follow(database, id).await;
    stop.cancel();
    working.await?;
    followed
}

/// Shows how far the job is until it is settled.
async fn follow(database: &Database, id: Uuid) -> Result<Progress> {
    let style = ProgressStyle::with_template("{bar:40} {pos}/{len} articles, {eta} left");
    let bar = ProgressBar::new(0).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
    loop {
        let job = jobs::find(&mut *database.pool.acquire().await?, id).await?;
        let job = job.context("the job was deleted")?;
        let progress: Progress = serde_json::from_value(job.progress)?;
        bar.set_length(progress.total.unsigned_abs());
        bar.set_position(progress.done.unsigned_abs());
        match job.state.as_str() {
            "ready" | "running" => tokio::time::sleep(GLANCE).await,
            state => {
                bar.finish_and_clear();
                let error = job.last_error.unwrap_or_default();
                ensure!(state == "done", "the job {state}: {error}");
                return Ok(progress);
            }
        }
    }
}
