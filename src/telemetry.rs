//! The log: to stderr, because stdout is for answers.

use std::io::{IsTerminal, stderr};

use anyhow::{Context, Result};
use tracing_subscriber::EnvFilter;

use crate::config::{LogConfig, LogFormat};

/// Starts logging. `default` is used where nothing is configured: a service tells more than a command.
pub fn init(config: &LogConfig, default: &str) -> Result<()> {
    let filter = config.log.as_deref().unwrap_or(default);
    let filter =
        EnvFilter::try_new(filter).with_context(|| format!("cannot read the log filter `{filter}`"))?;
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(stderr)
        .with_ansi(stderr().is_terminal());
    let started = match config.log_format {
        LogFormat::Text => log.with_target(false).try_init(),
        LogFormat::Json => log.json().flatten_event(true).try_init(),
    };
    started.map_err(|error| anyhow::anyhow!("cannot start the log: {error}"))
}
