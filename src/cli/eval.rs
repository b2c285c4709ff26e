//! `plenary eval`: how well the engine reads.

use std::process::ExitCode;

use anyhow::Result;
use plenary_eval::cli::{self, Args};

use super::output;

pub fn run(args: &Args) -> Result<ExitCode> {
    output::line(cli::run(args)?.trim_end())?;
    Ok(ExitCode::SUCCESS)
}
