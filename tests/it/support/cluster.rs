//! The server of the test run, and a fresh database for each test.
//!
//! A run holds an advisory lock as long as it lives. Databases of runs that hold none are swept away at the next start,
//! so a server that `DATABASE_URL` names does not fill up with what killed runs left.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc;

use plenary::clock::Clock;
use plenary::db::{self, local::Local};
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, PgConnection};

use time::macros::datetime;

use super::Scratch;

/// First half of the advisory lock; the run is the other.
const LOCK: i32 = 0x504c_454e;

struct Server {
    options: PgConnectOptions,
    run: i32,
    databases: AtomicU32,
}

/// A database of one test, dropped with it.
#[derive(Debug)]
pub struct TestDatabase {
    name: String,
    pub options: PgConnectOptions,
}

impl TestDatabase {
    /// A migrated database with nothing in it but the actors that the reader knows.
    pub async fn create() -> Self {
        let server = server();
        let name = server.name(server.databases.fetch_add(1, Ordering::Relaxed));
        let mut admin = server.options.connect().await.unwrap();
        run(&mut admin, format!("create database {name} template {}", server.template())).await;
        admin.close().await.unwrap();
        Self { options: db::settings(server.options.clone().database(&name)), name }
    }
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        let sql = format!("drop database {} with (force)", self.name);
        let drop = async move {
            let mut admin = server().options.connect().await.unwrap();
            run(&mut admin, sql).await;
        };
        // The test's own runtime may be on its way out.
        std::thread::spawn(|| runtime().block_on(drop)).join().unwrap();
    }
}

impl Server {
    fn name(&self, number: u32) -> String {
        format!("plenary_test_{}_{number}", self.run)
    }

    fn template(&self) -> String {
        format!("plenary_test_{}_template", self.run)
    }
}

/// Started by the first test that needs it, on a thread that lives as long as the process.
fn server() -> &'static Server {
    static SERVER: OnceLock<Server> = OnceLock::new();
    SERVER.get_or_init(|| {
        let (tell, told) = mpsc::channel();
        std::thread::spawn(move || {
            runtime().block_on(async {
                let (options, _held) = start().await;
                let run = std::process::id().cast_signed();
                let server = Server { options, run, databases: AtomicU32::new(0) };
                let _lock = prepare(&server).await;
                tell.send(server).unwrap();
                std::future::pending::<()>().await;
            });
        });
        told.recv().expect("the test server starts")
    })
}

async fn start() -> (PgConnectOptions, Option<(Local, Scratch)>) {
    if let Ok(url) = std::env::var("DATABASE_URL") {
        return (url.parse().unwrap(), None);
    }
    let scratch = Scratch::new();
    let local = Local::own(&scratch.path().join("data")).await.unwrap();
    let mut admin = local.options().connect().await.unwrap();
    // Nothing here outlives the run: no need to reach the disk.
    for setting in ["fsync = off", "synchronous_commit = off", "full_page_writes = off"] {
        run(&mut admin, format!("alter system set {setting}")).await;
    }
    run(&mut admin, "select pg_reload_conf()".into()).await;
    (local.options(), Some((local, scratch)))
}

/// Takes the lock of this run, sweeps, and makes the template. Gives back the connection that holds the lock.
async fn prepare(server: &Server) -> PgConnection {
    let mut admin = server.options.connect().await.unwrap();
    let lock = "select pg_advisory_lock($1, $2)";
    sqlx::query(lock).bind(LOCK).bind(server.run).execute(&mut admin).await.unwrap();
    sweep(&mut admin, server.run).await;
    let template = server.template();
    run(&mut admin, format!("create database {template} encoding 'UTF8' template template0")).await;
    let pool =
        PgPoolOptions::new().max_connections(1).connect_with(server.options.clone().database(&template));
    let pool = pool.await.unwrap();
    db::migrate(&pool).await.unwrap();
    let clock = Clock::fixed(datetime!(2025-01-15 11:00 UTC));
    let mut connection = pool.acquire().await.unwrap();
    plenary::ingest::seed::seed(&mut connection, &super::engine(), &clock).await.unwrap();
    connection.close().await.unwrap();
    pool.close().await;
    admin
}

/// Drops the databases of runs that are over, this one's number included: it may have been used before.
async fn sweep(admin: &mut PgConnection, this_run: i32) {
    let sql = r"select datname from pg_database where datname ~ '^plenary_test_\d+_'";
    let names: Vec<String> = sqlx::query_scalar(sql).fetch_all(&mut *admin).await.unwrap();
    for name in names {
        let run_of: i32 = name.split('_').nth(2).unwrap().parse().unwrap();
        let free = "select pg_try_advisory_lock($1, $2)";
        let over = run_of == this_run
            || sqlx::query_scalar(free).bind(LOCK).bind(run_of).fetch_one(&mut *admin).await.unwrap();
        if over {
            run(admin, format!("drop database if exists {name} with (force)")).await;
        }
    }
}

async fn run(admin: &mut PgConnection, sql: String) {
    sqlx::query(AssertSqlSafe(sql)).execute(admin).await.unwrap();
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}
