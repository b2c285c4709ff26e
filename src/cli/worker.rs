//! `plenary worker`: background work alone.

use std::process::ExitCode;

use anyhow::Result;

use crate::config::DatabaseConfig;
use crate::lifecycle;

#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    database: DatabaseConfig,
}

pub async fn run(args: Args) -> Result<ExitCode> {
    lifecycle::work(&args.database).await?;
    Ok(ExitCode::SUCCESS)
}
