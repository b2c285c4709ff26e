//! The service in this process: a fresh database, a real socket, a clock that ticks a millisecond at a time.

use std::sync::Arc;
use std::time::Duration;

use clap::{Args, Command, FromArgMatches, ValueEnum};
use plenary::clock::Clock;
use plenary::config::{Config, WebhookConfig};
use plenary::import::{self, Files, Format, Options, Run, Summary};
use plenary::lifecycle;
use plenary::state::AppState;
use plenary::webhooks::Deliverer;
use plenary::worker::Worker;
use plenary::worker::reextract::{self, Scope};
use plenary_extract::Engine;
use reqwest::{Client, RequestBuilder};
use sqlx::PgPool;
use sqlx::postgres::PgPoolOptions;
use time::macros::datetime;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

use super::cluster::TestDatabase;

pub struct TestApp {
    pub db: PgPool,
    pub client: Client,
    pub clock: Clock,
    base: String,
    _database: TestDatabase,
}

impl TestApp {
    pub async fn start() -> Self {
        Self::with(|_| {}).await
    }

    /// With settings of its own.
    pub async fn with(configure: impl FnOnce(&mut Config)) -> Self {
        let database = TestDatabase::create().await;
        let db =
            PgPoolOptions::new().max_connections(8).connect_with(database.options.clone()).await.unwrap();
        let mut config = defaults();
        configure(&mut config);
        let clock = Clock::ticking(datetime!(2025-01-15 12:00 UTC));
        let state = AppState {
            db: db.clone(),
            engine: engine(),
            config: Arc::new(config),
            clock: clock.clone(),
            gate: Arc::default(),
            stop: CancellationToken::new(),
        };
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(axum::serve(listener, lifecycle::app(state)).into_future());
        Self { db, client: client(), clock, base, _database: database }
    }

    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.base)
    }

    pub fn get(&self, path: &str) -> RequestBuilder {
        self.client.get(self.url(path))
    }

    pub fn post(&self, path: &str) -> RequestBuilder {
        self.client.post(self.url(path))
    }

    pub fn patch(&self, path: &str) -> RequestBuilder {
        self.client.patch(self.url(path))
    }

    /// Lets happen what a story tells of: an upgrade of the reading engine, or the end of embargoes. Then the worker works.
    pub async fn run(&self, what: &str) {
        let worker = self.worker();
        match what {
            "reextract" => {
                let older = "update articles set extractor_version = 'older'";
                sqlx::query(older).execute(&self.db).await.unwrap();
                let mut conn = self.db.acquire().await.unwrap();
                reextract::enqueue(&mut conn, &self.clock, Scope::default()).await.unwrap();
            }
            "embargo" => {
                // The clock of the tests stands in 2025; the database looks at its own.
                let ended = "update sources set embargo_until = '2025-01-01' where embargo_until is not null";
                sqlx::query(ended).execute(&self.db).await.unwrap();
                let ended =
                    "update articles set embargo_until = '2025-01-01' where embargo_until is not null";
                sqlx::query(ended).execute(&self.db).await.unwrap();
            }
            other => panic!("a story cannot tell of {other}"),
        }
        while worker.turn().await.unwrap() {}
    }

    /// Imports an official file.
    pub async fn import(&self, format: &str, content: &str) -> Summary {
        let folder = super::Scratch::new();
        let path = folder.path().join("file");
        std::fs::write(&path, content).unwrap();
        let run = Run {
            id: self.clock.id(),
            format: Format::from_str(format, false).unwrap(),
            files: Files { paths: vec![path], legislators: vec![], meter: Default::default() },
            options: Options::default(),
            dry_run: false,
        };
        let mut conn = self.db.acquire().await.unwrap();
        let source = import::source(&mut conn, &self.clock, run.format).await.unwrap();
        import::begin(&mut conn, &self.clock, &run, &source, None).await.unwrap();
        import::run(&mut conn, &self.clock, &run, source, |_| ()).await.unwrap()
    }

    pub fn worker(&self) -> Worker {
        Worker::new(self.db.clone(), engine(), self.clock.clone(), CancellationToken::new())
    }

    /// Sends what is due to webhooks, at a time.
    pub async fn deliver(&self, clock: &Clock, configure: impl FnOnce(&mut WebhookConfig)) {
        self.settled().await;
        let mut config = defaults().webhooks;
        config.webhook_private_addresses = true;
        configure(&mut config);
        let deliverer =
            Deliverer::new(self.db.clone(), clock.clone(), config, CancellationToken::new()).unwrap();
        deliverer.round().await.unwrap();
    }

    /// Waits until the log can be read to its end: a writer of any database of the cluster holds its readers back.
    pub async fn settled(&self) {
        let open = "select exists (
            select from changes where transaction_id >= pg_snapshot_xmin(pg_current_snapshot())
        )";
        let wait = async {
            while sqlx::query_scalar::<_, bool>(open).fetch_one(&self.db).await.unwrap() {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(60), wait).await.expect("a writer that never ends");
    }
}

pub fn client() -> Client {
    // Asked for even where nothing is encrypted; only the first call sets it.
    let _ = rustls::crypto::ring::default_provider().install_default();
    Client::builder().no_proxy().build().unwrap()
}

fn defaults() -> Config {
    let matches = Config::augment_args(Command::new("plenary")).get_matches_from(["plenary"]);
    Config::from_arg_matches(&matches).unwrap()
}

/// Built once: it is the same for all.
pub fn engine() -> Arc<Engine> {
    static ENGINE: std::sync::OnceLock<Arc<Engine>> = std::sync::OnceLock::new();
    ENGINE.get_or_init(|| Arc::new(Engine::new())).clone()
}
