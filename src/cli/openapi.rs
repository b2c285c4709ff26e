//! `plenary openapi`: the API's description, as the service serves it.

use std::process::ExitCode;

use anyhow::Result;

use super::output;
use crate::api;

/// Prints the document; docs/openapi.json is this.
pub fn run() -> Result<ExitCode> {
    output::line(api::document().to_pretty_json()?)?;
    Ok(ExitCode::SUCCESS)
}
