//! `plenary doctor`: looks at everything a start needs, changes nothing that a start would not, and says how to mend
//! what is wrong. To add a check, write a function that adds findings to a [`Report`] and call it from [`examine`].

mod database;
mod machine;
mod report;

use std::process::ExitCode;

use anyhow::Result;

use super::output;
use crate::config::Config;
use report::Report;

#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    config: Config,
}

pub async fn run(args: Args) -> Result<ExitCode> {
    let report = examine(&args.config).await;
    output::line(&report)?;
    Ok(if report.is_healthy() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

async fn examine(config: &Config) -> Report {
    let mut report = Report::default();
    match &config.database.database_url {
        Some(url) => database::elsewhere(&mut report, url).await,
        None => {
            machine::programs(&mut report, &config.database.data_dir);
            machine::account(&mut report);
            if machine::data_dir(&mut report, &config.database.data_dir) {
                database::embedded(&mut report, &config.database).await;
            }
        }
    }
    machine::address(&mut report, config.http.listen).await;
    report
}
