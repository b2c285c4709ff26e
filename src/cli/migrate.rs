//! `plenary migrate`: the schema, without the service.

use std::process::ExitCode;

use anyhow::Result;

use super::output;
use crate::config::DatabaseConfig;
use crate::db::{self, Claim, Database};

#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    database: DatabaseConfig,
}

pub async fn run(args: Args) -> Result<ExitCode> {
    let database = Database::open(&args.database, Claim::Join).await?;
    let done = migrate(&database).await;
    let closed = database.close().await;
    let (before, after) = done?;
    closed?;
    match after - before {
        0 => output::line(format_args!("schema up to date: {after} migrations"))?,
        new => output::line(format_args!("{new} migrations applied, {after} in all"))?,
    }
    Ok(ExitCode::SUCCESS)
}

async fn migrate(database: &Database) -> Result<(usize, usize)> {
    let before = db::applied_migrations(&mut *database.pool.acquire().await?).await?;
    db::migrate(&database.pool).await?;
    let after = db::applied_migrations(&mut *database.pool.acquire().await?).await?;
    Ok((before, after))
}
