//! The embedded PostgreSQL: a private cluster in the data directory, reached by a Unix socket only.
//!
//! ```text
//! DATA_DIR/plenary.lock    held by the process that runs the cluster (flock: gone with the process, however it ends)
//! DATA_DIR/postgres/       the cluster, with its socket
//! DATA_DIR/postgres.log    what the server has to say
//! ```
//!
//! One process owns the cluster: it starts the server, starts it again should it die, and stops it. Others join by the
//! socket. If the owner was killed, the next one stops the orphaned server and PostgreSQL recovers from its log.

pub mod account;
pub mod binaries;
mod launch;
mod layout;
mod lock;
mod orphan;
mod server;

use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use sqlx::postgres::{PgConnectOptions, PgConnection};
use sqlx::{ConnectOptions, Connection};
use tokio::time::{Instant, sleep};

pub use layout::Layout;
use lock::Lock;
use server::Supervised;

/// Superuser and database of the cluster.
const NAME: &str = "plenary";
/// How long a server may take to answer. Recovery after a crash under load is the long case.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running cluster, ours or joined.
#[derive(Debug)]
pub struct Local {
    options: PgConnectOptions,
    owned: Option<(Supervised, Layout, Lock)>,
}

impl Local {
    /// Makes the cluster if there is none, and runs it. Refused while another process does.
    pub async fn own(data_dir: &Path) -> Result<Self> {
        let layout = Layout::prepare(data_dir)?;
        match Lock::take(&layout)? {
            Ok(lock) => Self::run(layout, lock).await,
            Err(holder) => bail!(
                "the data directory {} is in use by {holder}: stop that one first, or choose another with --data-dir",
                layout.data_dir().display()
            ),
        }
    }

    /// Joins the cluster of a running service, or runs it for as long as this process needs it.
    pub async fn own_or_join(data_dir: &Path) -> Result<Self> {
        let layout = Layout::prepare(data_dir)?;
        match Lock::take(&layout)? {
            Ok(lock) => Self::run(layout, lock).await,
            Err(_) => {
                let options = options(&layout);
                answer(&layout, &options)
                    .await
                    .with_context(|| format!("cannot join the database of {}", data_dir.display()))?;
                Ok(Self { options, owned: None })
            }
        }
    }

    async fn run(layout: Layout, lock: Lock) -> Result<Self> {
        let options = options(&layout);
        let server = Supervised::start(&layout, async || answer(&layout, &options).await).await?;
        Ok(Self { options, owned: Some((server, layout, lock)) })
    }

    pub fn options(&self) -> PgConnectOptions {
        self.options.clone()
    }

    /// Whether this process runs the cluster.
    pub fn is_owned(&self) -> bool {
        self.owned.is_some()
    }

    /// Stops the server if it is ours. Sessions still open are cut off; what they committed is safe.
    pub async fn stop(self) -> Result<()> {
        match self.owned {
            Some((server, layout, lock)) => {
                server.stop().await?;
                layout.remove_socket_dir();
                drop(lock);
                Ok(())
            }
            None => Ok(()),
        }
    }
}

fn options(layout: &Layout) -> PgConnectOptions {
    PgConnectOptions::new_without_pgpass()
        .socket(layout.socket_dir())
        .port(layout::PORT)
        .username(NAME)
        .database(NAME)
}

/// Waits until the server takes connections, and makes the database in a fresh cluster.
async fn answer(layout: &Layout, options: &PgConnectOptions) -> Result<()> {
    let until = Instant::now() + PATIENCE;
    loop {
        let error = match connect(layout, options).await {
            Ok(connection) => return Ok(connection.close().await?),
            Err(error) if is(&error, NO_SUCH_DATABASE) => {
                create_database(options).await?;
                continue;
            }
            Err(error) => error,
        };
        if Instant::now() >= until || !may_pass(&error) {
            let log = layout.log();
            return Err(error).with_context(|| {
                format!("the embedded PostgreSQL does not answer; {} may say why", log.display())
            });
        }
        sleep(Duration::from_millis(5)).await;
    }
}

/// Not tried before the server says it is ready: each attempt at a closed door is a line in its log.
async fn connect(layout: &Layout, options: &PgConnectOptions) -> sqlx::Result<PgConnection> {
    let status = std::fs::read_to_string(layout.cluster().join("postmaster.pid"))?;
    match status.lines().last().map(str::trim) {
        Some("ready") => PgConnection::connect_with(options).await,
        _ => Err(std::io::Error::from(std::io::ErrorKind::ConnectionRefused).into()),
    }
}

async fn create_database(options: &PgConnectOptions) -> Result<()> {
    let mut connection = options.clone().database("postgres").connect().await?;
    match sqlx::query("create database plenary").execute(&mut connection).await {
        Err(error) if !is(&error, DATABASE_EXISTS) => Err(error.into()),
        _ => Ok(connection.close().await?),
    }
}

const NO_SUCH_DATABASE: &str = "3D000";
const DATABASE_EXISTS: &str = "42P04";
const STARTING_UP: &str = "57P03";

fn is(error: &sqlx::Error, code: &str) -> bool {
    error.as_database_error().is_some_and(|e| e.code().as_deref() == Some(code))
}

/// No socket yet, nobody listening yet, or recovery still running.
fn may_pass(error: &sqlx::Error) -> bool {
    use std::io::ErrorKind::{ConnectionRefused, NotFound};
    match error {
        sqlx::Error::Io(e) => matches!(e.kind(), NotFound | ConnectionRefused),
        other => is(other, STARTING_UP),
    }
}
