//! The one binary.

use std::process::ExitCode;

fn main() -> ExitCode {
    plenary::cli::main()
}
