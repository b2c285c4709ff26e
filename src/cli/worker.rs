//! `plenary worker`: background work alone.

use std::process::ExitCode;

use anyhow::Result;

use crate::config::{DatabaseConfig, WebhookConfig};
use crate::lifecycle;

#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    database: DatabaseConfig,
    #[command(flatten)]
    webhooks: WebhookConfig,
}

pub async fn run(args: Args) -> Result<ExitCode> {
    lifecycle::work(&args.database, &args.webhooks).await?;
    Ok(ExitCode::SUCCESS)
}
