//! `plenary serve`: the service.

use std::process::ExitCode;

use anyhow::Result;

use crate::config::Config;
use crate::lifecycle;

#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    config: Config,
}

pub async fn run(args: Args) -> Result<ExitCode> {
    lifecycle::serve(args.config).await?;
    Ok(ExitCode::SUCCESS)
}
