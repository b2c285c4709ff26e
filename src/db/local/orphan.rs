//! The server that a killed owner left behind.

use std::fs;
use std::io::ErrorKind;
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use rustix::process::{Pid, Signal, kill_process};
use tokio::time::{Instant, sleep};

use super::Layout;
use super::server::STOPPING;

/// Ends it, so that ours is the only one and runs with today's settings.
pub async fn stop(layout: &Layout) -> Result<()> {
    let Some(pid) = find(layout)? else { return Ok(()) };
    tracing::info!(pid = %pid.as_raw_nonzero(), "stopping the PostgreSQL that an earlier run left behind");
    for signal in [Signal::INT, Signal::QUIT] {
        if kill_process(pid, signal).is_err() {
            return Ok(());
        }
        let until = Instant::now() + STOPPING;
        while Instant::now() < until {
            if find(layout)?.is_none() {
                return Ok(());
            }
            sleep(Duration::from_millis(5)).await;
        }
    }
    bail!("a PostgreSQL left behind by an earlier run (process {}) does not stop", pid.as_raw_nonzero())
}

/// The live server named in `postmaster.pid`, a file that a server removes when it ends in order. After a reboot the
/// number may be somebody else's: the name is checked.
fn find(layout: &Layout) -> Result<Option<Pid>> {
    let file = layout.cluster().join("postmaster.pid");
    let text = match fs::read_to_string(&file) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error).with_context(|| format!("cannot read {}", file.display())),
    };
    let pid = text.lines().next().and_then(|line| line.parse().ok()).and_then(Pid::from_raw);
    Ok(pid.filter(|&pid| is_live_postgres(pid)))
}

/// `ps` tells a process that lives from one that only waits to be counted (state Z); where there is `/proc`, no `ps` is
/// needed.
fn is_live_postgres(pid: Pid) -> bool {
    let pid = pid.as_raw_nonzero();
    if let Ok(status) = fs::read_to_string(format!("/proc/{pid}/status")) {
        let field =
            |name| status.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default().trim_start();
        return field("Name:") == "postgres" && !field("State:").starts_with('Z');
    }
    let out = Command::new("ps").args(["-o", "stat=,comm=", "-p", &pid.to_string()]).output();
    out.is_ok_and(|out| {
        let line = String::from_utf8_lossy(&out.stdout);
        line.trim().ends_with("postgres") && !line.trim_start().starts_with('Z')
    })
}
