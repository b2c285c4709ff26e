//! Every setting, its default and its environment variable. Each command takes the groups it needs.
//!
//! To add one: a field with a doc comment here, a row in the README's table, a line in `.env.example`; a test holds the
//! three together.

use std::fmt;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

use anyhow::{Context, Result};
use axum::http::{HeaderName, HeaderValue};
use clap::{Args, ValueEnum};
use sqlx::postgres::PgConnectOptions;

/// All of the service's settings.
#[derive(Debug, Clone, Args)]
pub struct Config {
    #[command(flatten)]
    pub database: DatabaseConfig,
    #[command(flatten)]
    pub http: HttpConfig,
    #[command(flatten)]
    pub webhooks: WebhookConfig,

    /// Leave background work to `plenary worker`
    #[arg(long, env = "PLENARY_NO_WORKER")]
    pub no_worker: bool,
}

/// Where the records are kept.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Database")]
pub struct DatabaseConfig {
    /// Folder of the embedded database
    #[arg(long, env = "PLENARY_DATA_DIR", value_name = "DIR", default_value = "data")]
    pub data_dir: PathBuf,

    /// PostgreSQL server to use instead of the embedded one (postgres://…)
    #[arg(long, env = "DATABASE_URL", value_name = "URL", hide_env_values = true)]
    pub database_url: Option<DatabaseUrl>,

    /// Connections held open at most
    #[arg(long, env = "PLENARY_DATABASE_CONNECTIONS", value_name = "N", default_value_t = 16, value_parser = clap::value_parser!(u32).range(1..))]
    pub database_connections: u32,
}

/// How the API is served.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "HTTP")]
pub struct HttpConfig {
    /// Address to serve on
    #[arg(long, env = "PLENARY_LISTEN", value_name = "ADDR", default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,

    /// Address by which clients know the service, as https://plenary.example; for links in feeds
    #[arg(long, env = "PLENARY_PUBLIC_URL", value_name = "URL", value_parser = public_url)]
    pub public_url: Option<String>,

    /// Origins whose pages may read here, as https://news.example, divided by commas
    #[arg(long, env = "PLENARY_CORS_ORIGINS", value_name = "ORIGINS", value_delimiter = ',', value_parser = origin)]
    pub cors_origins: Vec<HeaderValue>,

    /// Largest request body in bytes, after decompression
    #[arg(long, env = "PLENARY_MAX_BODY_BYTES", value_name = "BYTES", default_value_t = 2 << 20)]
    pub max_body_bytes: usize,

    /// Largest upload of official files in bytes
    #[arg(long, env = "PLENARY_MAX_UPLOAD_BYTES", value_name = "BYTES", default_value_t = 1 << 30)]
    pub max_upload_bytes: usize,

    /// Requests a minute for each key; 0 for any number. In local mode there is no limit
    #[arg(long, env = "PLENARY_RATE_LIMIT", value_name = "N", default_value_t = 6000)]
    pub rate_limit: u32,

    /// Requests a minute for each address without a key; 0 for any number
    #[arg(long, env = "PLENARY_RATE_LIMIT_ANONYMOUS", value_name = "N", default_value_t = 600)]
    pub rate_limit_anonymous: u32,

    /// Header in which the proxy in front tells the client's address, as x-forwarded-for. Anybody can send one: only for
    /// services that nobody reaches past the proxy
    #[arg(long, env = "PLENARY_CLIENT_ADDRESS_HEADER", value_name = "NAME")]
    pub client_address_header: Option<HeaderName>,

    /// Seconds after which a request is given up, and a connection on which none comes
    #[arg(long, env = "PLENARY_REQUEST_TIMEOUT", value_name = "SECONDS", default_value = "30", value_parser = seconds)]
    pub request_timeout: Duration,

    /// Seconds that running requests get to finish when the service stops
    #[arg(long, env = "PLENARY_SHUTDOWN_TIMEOUT", value_name = "SECONDS", default_value = "10", value_parser = seconds)]
    pub shutdown_timeout: Duration,

    /// How much of an article's text is shown without a contributor key
    #[arg(long, env = "PLENARY_PUBLIC_TEXT", value_name = "HOW", value_enum, default_value_t = PublicText::Excerpt)]
    pub public_text: PublicText,
}

/// How webhooks are sent.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Webhooks")]
pub struct WebhookConfig {
    /// Seconds that a receiver has to answer
    #[arg(long, env = "PLENARY_WEBHOOK_TIMEOUT", value_name = "SECONDS", default_value = "15", value_parser = seconds)]
    pub webhook_timeout: Duration,

    /// Seconds between the attempts to deliver a message, divided by commas
    #[arg(long, env = "PLENARY_WEBHOOK_RETRIES", value_name = "SECONDS", value_delimiter = ',', value_parser = seconds,
        default_value = "5,300,1800,7200,18000,36000,50400,72000,86400")]
    pub webhook_retries: Vec<Duration>,

    /// Seconds that a rotated secret goes on signing beside the new one
    #[arg(long, env = "PLENARY_WEBHOOK_SECRET_OVERLAP", value_name = "SECONDS", default_value = "86400", value_parser = seconds)]
    pub webhook_secret_overlap: Duration,

    /// For development: also http, and addresses of this machine and of private networks
    #[arg(long, env = "PLENARY_WEBHOOK_PRIVATE_ADDRESSES")]
    pub webhook_private_addresses: bool,
}

/// What goes to the log and to a collector of traces, and how.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Log")]
pub struct LogConfig {
    /// What to log, e.g. `info` or `plenary=debug,sqlx=warn`
    #[arg(long, env = "PLENARY_LOG", value_name = "FILTER", global = true)]
    pub log: Option<String>,

    /// Lines for people or for a log collector
    #[arg(long, env = "PLENARY_LOG_FORMAT", value_name = "FORMAT", value_enum, default_value_t = LogFormat::Text, global = true)]
    pub log_format: LogFormat,

    /// Where to send traces by OTLP over HTTP, e.g. `http://localhost:4318`; nowhere if not set
    #[arg(long, env = "OTEL_EXPORTER_OTLP_ENDPOINT", value_name = "URL", global = true)]
    pub otlp_endpoint: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    Text,
    Json,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum PublicText {
    /// The passages that records rest on
    Excerpt,
    /// The whole article
    Whole,
}

/// A `postgres://` address. It may hold a password: never shown.
#[derive(Clone)]
pub struct DatabaseUrl(String);

impl DatabaseUrl {
    pub fn options(&self) -> Result<PgConnectOptions> {
        self.0.parse().context("DATABASE_URL is not a PostgreSQL address")
    }
}

impl FromStr for DatabaseUrl {
    type Err = String;

    fn from_str(s: &str) -> Result<Self, String> {
        match s.parse::<PgConnectOptions>() {
            Ok(_) if s.starts_with("postgres://") || s.starts_with("postgresql://") => Ok(Self(s.to_owned())),
            _ => Err("expected postgres://user:password@host:port/database".into()),
        }
    }
}

impl fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DatabaseUrl(…)")
    }
}

fn public_url(s: &str) -> Result<String, String> {
    match url::Url::parse(s) {
        Ok(url) if matches!(url.scheme(), "http" | "https") => Ok(s.trim_end_matches('/').to_owned()),
        _ => Err("expected http://… or https://…".into()),
    }
}

fn origin(s: &str) -> Result<HeaderValue, String> {
    let is_origin = url::Url::parse(s).is_ok_and(|url| url.origin().ascii_serialization() == s);
    HeaderValue::from_str(s)
        .ok()
        .filter(|_| is_origin)
        .ok_or_else(|| "expected an origin, as https://news.example".into())
}

fn seconds(s: &str) -> Result<Duration, String> {
    match s.parse::<f64>().ok().and_then(|s| Duration::try_from_secs_f64(s).ok()) {
        Some(duration) if !duration.is_zero() => Ok(duration),
        _ => Err("expected a number of seconds above 0".into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::{Command, FromArgMatches};

    fn command() -> Command {
        LogConfig::augment_args(Config::augment_args(Command::new("plenary")))
    }

    fn parse(args: &[&str]) -> Result<Config, clap::Error> {
        let args = std::iter::once("plenary").chain(args.iter().copied());
        Config::from_arg_matches(&command().try_get_matches_from(args)?)
    }

    #[test]
    fn the_readme_and_the_example_file_name_every_variable_and_no_other() {
        let mut ours: Vec<_> =
            command().get_arguments().filter_map(|a| Some(a.get_env()?.to_str()?.to_owned())).collect();
        ours.sort();
        let mut readme: Vec<_> = include_str!("../README.md")
            .lines()
            .filter_map(|line| {
                line.strip_prefix("| `--")?.split('|').nth(1)?.trim().strip_prefix('`')?.strip_suffix('`')
            })
            .collect();
        readme.sort_unstable();
        assert_eq!(readme, ours);
        let mut example: Vec<_> = include_str!("../.env.example")
            .lines()
            .filter_map(|line| line.trim_start_matches("#").split_once('='))
            .map(|(name, _)| name)
            .collect();
        example.sort_unstable();
        assert_eq!(example, ours);
    }

    #[test]
    fn bad_values_are_refused_with_a_word_on_what_is_expected() {
        for (args, expected) in [
            (&["--listen", "localhost"][..], "invalid socket address"),
            (&["--request-timeout", "0"], "number of seconds above 0"),
            (&["--database-connections", "0"], "not in 1.."),
            (&["--database-url", "mysql://somewhere/db"], "expected postgres://"),
            (&["--public-url", "plenary.example"], "expected http://"),
            (&["--cors-origins", "https://news.example/page"], "expected an origin"),
            (&["--public-text", "some"], "excerpt, whole"),
        ] {
            let error = parse(args).unwrap_err().to_string();
            assert!(error.contains(expected), "{args:?}: {error}");
        }
    }

    #[test]
    fn the_password_of_the_database_is_not_shown() {
        let config = parse(&["--database-url", "postgres://u:hunter2@db/plenary"]).unwrap();
        assert!(!format!("{config:?}").contains("hunter2"));
        let help = command().render_long_help().to_string();
        assert!(!help.contains("hunter2"));
    }
}
