//! From nothing to serving, and back in order: requests finish, the pool closes, PostgreSQL stops.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use axum::Router;
use plenary_extract::Engine;
use sqlx::PgPool;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

use crate::api;
use crate::clock::Clock;
use crate::config::{Config, DatabaseConfig, WebhookConfig};
use crate::db::{self, Claim, Database};
use crate::import;
use crate::ingest;
use crate::listen;
use crate::state::AppState;
use crate::telemetry;
use crate::webhooks::Deliverer;
use crate::worker::Worker;

/// Runs the service until it is told to stop.
pub async fn serve(config: Config) -> Result<()> {
    // Before anything slow: a signal during the start must find us listening.
    let stop = stop_signal()?;
    let listener = TcpListener::bind(config.http.listen)
        .await
        .with_context(|| format!("cannot listen on {}: is another service there?", config.http.listen))?;
    let database = Database::open(&config.database, Claim::Own).await?;
    let served = run(config, &database, listener, stop).await;
    let closed = database.close().await;
    served.and(closed)
}

async fn run(
    config: Config,
    database: &Database,
    listener: TcpListener,
    stop: CancellationToken,
) -> Result<()> {
    let state = AppState { stop: stop.clone(), ..state(config, database) };
    prepare(&state.db, &state.engine, &state.clock).await?;
    refuse_open_door(&state.config, database).await?;
    import::spool::sweep(&state.db, &state.config.database.data_dir)
        .await
        .context("cannot look after the uploads")?;
    tokio::spawn(telemetry::keep_metrics(stop.clone()));
    let patience = state.config.http.shutdown_timeout;
    let worker = worker(&state, &stop);
    let deliverer = deliverer(&state.db, &state.config.webhooks, &stop)?;
    let work = async move { tokio::join!(worker.run(), deliverer.run()) };
    let background = (!state.config.no_worker).then(|| tokio::spawn(work));
    tracing::info!(address = %listener.local_addr()?, "serving");
    let slowest = state.config.http.request_timeout;
    finish(listen::serve(listener, app(state), slowest, stop.clone()), &stop, patience).await;
    stop.cancel();
    if let Some(mut background) = background
        && timeout(patience, &mut background).await.is_err()
    {
        tracing::warn!("background work is cut off; it goes on at the next start");
        background.abort();
        // It ends by being aborted: there is nothing to tell.
        let _ = background.await;
    }
    Ok(())
}

/// A worker beside the service, or instead of it.
fn worker(state: &AppState, stop: &CancellationToken) -> Worker {
    Worker::new(state.db.clone(), state.engine.clone(), state.clock.clone(), stop.clone())
}

fn deliverer(db: &PgPool, config: &WebhookConfig, stop: &CancellationToken) -> Result<Deliverer> {
    Deliverer::new(db.clone(), Clock::system(), config.clone(), stop.clone())
}

/// Background work alone, until it is told to stop.
pub async fn work(database: &DatabaseConfig, webhooks: &WebhookConfig) -> Result<()> {
    let stop = stop_signal()?;
    let database = Database::open(database, Claim::Join).await?;
    let worked = async {
        let (engine, clock) = (Arc::new(Engine::new()), Clock::system());
        let deliverer = deliverer(&database.pool, webhooks, &stop)?;
        prepare(&database.pool, &engine, &clock).await?;
        tracing::info!("working");
        let worker = Worker::new(database.pool.clone(), engine, clock, stop);
        tokio::join!(worker.run(), deliverer.run());
        Ok(())
    };
    let worked = worked.await;
    let closed = database.close().await;
    worked.and(closed)
}

/// Makes a database fit for articles: the schema of this version, the actors its reader knows.
pub async fn prepare(db: &PgPool, engine: &Engine, clock: &Clock) -> Result<()> {
    db::migrate(db).await?;
    let mut connection = db.acquire().await?;
    ingest::seed::seed(&mut connection, engine, clock).await.context("cannot bring in the known actors")?;
    Ok(())
}

/// The state of a service on an open database.
pub fn state(config: Config, database: &Database) -> AppState {
    AppState {
        db: database.pool.clone(),
        engine: Arc::new(Engine::new()),
        config: Arc::new(config),
        clock: Clock::system(),
        gate: Arc::default(),
        stop: CancellationToken::new(),
    }
}

/// Everything the service answers to.
pub fn app(state: AppState) -> Router {
    api::app(state)
}

/// Waits for the server to end by itself after the stop, but no longer than the running requests are given.
async fn finish(server: impl Future<Output = ()>, stop: &CancellationToken, patience: Duration) {
    let mut server = std::pin::pin!(server);
    tokio::select! {
        () = &mut server => return,
        () = stop.cancelled() => {}
    }
    tracing::info!("stopping: waiting for running requests");
    if timeout(patience, server).await.is_err() {
        tracing::warn!(seconds = patience.as_secs_f64(), "requests still running are cut off");
    }
}

/// Without a key anybody who reaches us may write: then only this machine may reach us.
async fn refuse_open_door(config: &Config, database: &Database) -> Result<()> {
    if config.http.listen.ip().is_loopback() {
        return Ok(());
    }
    let keys = db::keys::exist(&mut *database.pool.acquire().await?).await?;
    ensure!(
        keys,
        "refusing to listen on {} while there is no key: anybody could write. Create one first: plenary keys create NAME --role admin",
        config.http.listen
    );
    Ok(())
}

/// Cancelled by the first SIGINT or SIGTERM; the second ends the process at once.
fn stop_signal() -> Result<CancellationToken> {
    let stop = CancellationToken::new();
    let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    let token = stop.clone();
    tokio::spawn(async move {
        for again in [false, true] {
            tokio::select! {
                _ = interrupt.recv() => {}
                _ = terminate.recv() => {}
            }
            if again {
                tracing::warn!("told twice: leaving at once");
                std::process::exit(130);
            }
            token.cancel();
        }
    });
    Ok(stop)
}
