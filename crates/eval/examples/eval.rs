//! `plenary eval` without building the service: `cargo run -q -p plenary-eval --example eval -- DIR --errors`

use clap::Parser;

#[derive(Parser)]
struct Cli {
    #[command(flatten)]
    args: plenary_eval::cli::Args,
}

#[expect(clippy::print_stdout, reason = "the output of a command")]
fn main() -> anyhow::Result<()> {
    println!("{}", plenary_eval::cli::run(&Cli::parse().args)?);
    Ok(())
}
