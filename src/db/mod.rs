//! The database: opened here, spoken to in the files beside this one.
//!
//! SQL and nothing else lives in this folder: one file a kind of record, plain functions on `&mut PgConnection`.

pub mod articles;
pub mod audit;
pub mod candidates;
pub mod changes;
pub mod copies;
pub mod copy;
pub mod deliveries;
pub mod dependents;
pub mod idempotency;
pub mod imports;
pub mod jobs;
pub mod keys;
pub mod local;
pub mod official;
pub mod read;
pub mod reconcile;
pub mod records;
pub mod reports;
pub mod review;
pub mod save;
pub mod seeds;
pub mod series;
pub mod sources;
pub mod webhooks;

use std::time::Duration;

use anyhow::{Context, Result};
use sqlx::migrate::{Migrate, MigrateError, Migrator};
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::{Connection, PgConnection, PgPool};

use crate::config::DatabaseConfig;
use local::Local;

pub static MIGRATOR: Migrator = sqlx::migrate!();

/// A connection that rested longer than this is tried before it is used; a busy one is trusted, which saves a round
/// trip a request.
const TRUSTED: Duration = Duration::from_secs(1);

/// How a command uses the embedded cluster.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Claim {
    /// The service: the cluster is its own, and it is the only one.
    Own,
    /// Any other command: joins the service's cluster if one is running.
    Join,
}

/// An open database: a pool, and the embedded cluster unless `DATABASE_URL` names another server.
#[derive(Debug)]
pub struct Database {
    pub pool: PgPool,
    local: Option<Local>,
}

impl Database {
    pub async fn open(config: &DatabaseConfig, claim: Claim) -> Result<Self> {
        let Some(url) = &config.database_url else {
            let local = match claim {
                Claim::Own => Local::own(&config.data_dir).await?,
                Claim::Join => Local::own_or_join(&config.data_dir).await?,
            };
            return Ok(Self { pool: pool(config, local.options()), local: Some(local) });
        };
        let options = url.options()?;
        let pool = pool(config, options);
        pool.acquire().await.context("cannot reach the database that DATABASE_URL names")?;
        Ok(Self { pool, local: None })
    }

    /// Closes the pool, then stops the cluster if it is ours.
    pub async fn close(self) -> Result<()> {
        self.pool.close().await;
        match self.local {
            Some(local) => local.stop().await,
            None => Ok(()),
        }
    }
}

fn pool(config: &DatabaseConfig, options: PgConnectOptions) -> PgPool {
    PgPoolOptions::new()
        .max_connections(config.database_connections)
        .acquire_timeout(Duration::from_secs(5))
        .test_before_acquire(false)
        .before_acquire(|connection, meta| {
            Box::pin(async move { Ok(meta.idle_for < TRUSTED || connection.ping().await.is_ok()) })
        })
        .connect_lazy_with(settings(options))
}

/// How every connection of ours is set, on any server.
pub fn settings(options: PgConnectOptions) -> PgConnectOptions {
    // Compiling a short statement takes longer than running it.
    options.application_name("plenary").options([("jit", "off")])
}

/// Brings the schema up to date. Safe to run from several processes at once.
pub async fn migrate(pool: &PgPool) -> Result<()> {
    MIGRATOR.run(pool).await.map_err(|error| match error {
        MigrateError::VersionMissing(version) => anyhow::anyhow!(
            "the database has migration {version}, which this plenary does not know: it was used by a newer version; run that one"
        ),
        other => anyhow::Error::new(other).context("cannot bring the database schema up to date"),
    })
}

/// How many of the migrations have been applied; none in a database that has never been ours.
pub async fn applied_migrations(connection: &mut PgConnection) -> sqlx::Result<usize> {
    match connection.list_applied_migrations(&MIGRATOR.table_name).await {
        Ok(applied) => Ok(applied.len()),
        Err(MigrateError::Execute(error)) if is_undefined_table(&error) => Ok(0),
        Err(MigrateError::Execute(error)) => Err(error),
        Err(other) => Err(other.into()),
    }
}

fn is_undefined_table(error: &sqlx::Error) -> bool {
    error.as_database_error().is_some_and(|e| e.code().as_deref() == Some("42P01"))
}
