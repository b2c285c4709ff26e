//! Starting one of PostgreSQL's programs on a cluster, as the account that owns it.

use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};
use tokio::process::Child;

use super::account::Account;

/// Starts `command` with `-D cluster`, in a process group of its own: a Ctrl-C at the terminal is for us, and we stop
/// the server in our own time.
pub fn launch(mut command: Command, account: Option<Account>, cluster: &Path) -> Result<Child> {
    command.arg("-D").arg(cluster).current_dir(cluster).process_group(0);
    command.env("LC_ALL", "C").env_remove("PGDATA").env_remove("PGOPTIONS");
    if let Some(account) = account {
        account.drop_to(&mut command);
    }
    let program = command.get_program().to_owned();
    let started = tokio::process::Command::from(command).spawn();
    started.with_context(|| format!("cannot run {}", Path::new(&program).display()))
}
