//! The commands. Each is a file here: its arguments and what it does. To add one, add the file and a line in
//! [`Command`] and in [`Cli::run`].

mod articles;
mod doctor;
mod eval;
mod export;
mod extract;
mod import;
mod ingest;
mod keys;
mod migrate;
mod openapi;
mod output;
mod reextract;
mod serve;
mod show;
mod worker;

use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::{Parser, Subcommand};

use crate::config::LogConfig;
use crate::telemetry;

/// Tracks human-rights resolutions for newsrooms: articles in, records out.
#[derive(Debug, Parser)]
#[command(version, args_conflicts_with_subcommands = true)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    serve: serve::Args,
    #[command(flatten)]
    log: LogConfig,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the API (what `plenary` alone does too)
    Serve(serve::Args),
    /// Read articles and print their records: no database, no server
    Extract(extract::Args),
    /// Read articles into the database
    Ingest(ingest::Args),
    /// Read stored articles again, after an upgrade of the reading engine
    Reextract(reextract::Args),
    /// Do background work, beside a service or without one
    Worker(worker::Args),
    /// Read official roll calls into the database
    Import(import::Args),
    /// Write everything into a folder, with a manifest
    Export(export::Args),
    /// Score the engine against a folder of annotated articles
    Eval(plenary_eval::cli::Args),
    /// Create, list and revoke the keys of the API
    Keys(keys::Args),
    /// Bring the database schema up to date
    Migrate(migrate::Args),
    /// Print the OpenAPI document of the API
    Openapi,
    /// Find out what is wrong with the set-up, and how to mend it
    Doctor(doctor::Args),
}

/// Parses the arguments, runs the command, reports its error.
pub fn main() -> ExitCode {
    match dotenv().and_then(|()| Cli::parse().run()) {
        Ok(code) => code,
        Err(error) if output::is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            output::error(&error);
            ExitCode::FAILURE
        }
    }
}

/// Settings may stand in a file `.env`; the environment's own come first.
fn dotenv() -> Result<()> {
    match dotenvy::dotenv() {
        Err(error) if !error.not_found() => Err(error).context("cannot read .env"),
        _ => Ok(()),
    }
}

impl Cli {
    fn run(self) -> Result<ExitCode> {
        let command = self.command.unwrap_or(Command::Serve(self.serve));
        let level =
            if matches!(command, Command::Serve(_) | Command::Worker(_)) { "info,sqlx=warn" } else { "warn" };
        // What webhooks and traces are encrypted with. Nothing has set it before.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let _traces = telemetry::init(&self.log, level)?;
        match command {
            Command::Serve(args) => block_on(serve::run(args)),
            Command::Extract(args) => extract::run(&args),
            Command::Ingest(args) => block_on(ingest::run(args)),
            Command::Reextract(args) => block_on(reextract::run(args)),
            Command::Worker(args) => block_on(worker::run(args)),
            Command::Import(args) => block_on(import::run(args)),
            Command::Export(args) => block_on(export::run(args)),
            Command::Eval(args) => eval::run(&args),
            Command::Keys(args) => block_on(keys::run(args)),
            Command::Migrate(args) => block_on(migrate::run(args)),
            Command::Openapi => openapi::run(),
            Command::Doctor(args) => block_on(doctor::run(args)),
        }
    }
}

fn block_on(command: impl Future<Output = Result<ExitCode>>) -> Result<ExitCode> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(command)
}
