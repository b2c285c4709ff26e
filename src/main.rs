//! The one binary.

use std::process::ExitCode;

/// Articles and roll calls are many small texts, made by one thread and let go by another: with the system's allocator that
/// is a quarter of an import's time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    plenary::cli::main()
}
