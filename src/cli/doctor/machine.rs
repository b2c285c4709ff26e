//! What the machine must offer: programs, an account, a folder with room, an address.

use std::net::SocketAddr;
use std::path::Path;

use tokio::net::TcpListener;

use super::report::Report;
use crate::db::local::account::Account;
use crate::db::local::binaries::{self, OLDEST};

const INSTALL: &str = "Debian: apt install postgresql; Fedora: dnf install postgresql-server postgresql-contrib; \
                       macOS: brew install postgresql@17; or set DATABASE_URL";
/// Free space below which a busy service soon stands still.
const LITTLE: u64 = 1 << 30;
const NONE: u64 = 100 << 20;

pub fn programs(report: &mut Report, data_dir: &Path) {
    let made_by = std::fs::read_to_string(data_dir.join("postgres/PG_VERSION")).ok();
    let made_by = made_by.and_then(|version| version.trim().parse().ok());
    match (binaries::find(made_by, &binaries::candidates()), made_by) {
        (Some(found), _) => report.good(format!("PostgreSQL {} in {}", found.major, found.dir.display())),
        (None, Some(major)) => report.note(
            format!("the database was made by PostgreSQL {major}, which is not on this machine"),
            format!(
                "It will be fetched at the start, which needs the network; or install PostgreSQL {major}."
            ),
        ),
        (None, None) => report.note(
            format!("no PostgreSQL {OLDEST} or newer on this machine"),
            format!(
                "It will be fetched at the first start, which needs the network; or install it. {INSTALL}"
            ),
        ),
    }
}

pub fn account(report: &mut Report) {
    match Account::choose(Path::new("")) {
        Ok(None) => {}
        Ok(Some(account)) => report.good(format!("started by root: PostgreSQL runs as user {account}")),
        Err(error) => {
            report.bad("started by root, and no account to run PostgreSQL as", format!("{error:#}"))
        }
    }
}

/// Whether there is a database to look at.
pub fn data_dir(report: &mut Report, dir: &Path) -> bool {
    let there = dir.ancestors().find(|dir| dir.exists() || dir.as_os_str().is_empty()).unwrap_or(dir);
    let there = if there.as_os_str().is_empty() { Path::new(".") } else { there };
    if let Err(error) = tempfile_in(there) {
        report.bad(
            format!("cannot write to {}: {error}", there.display()),
            "Give the folder to the user that runs the service, or choose another with --data-dir.",
        );
        return false;
    }
    match rustix::fs::statvfs(there).map(|s| s.f_bavail * s.f_frsize) {
        Ok(free) if free < NONE => {
            report.bad(format!("{} MB free for {}", free >> 20, dir.display()), "Make room.")
        }
        Ok(free) if free < LITTLE => {
            report.note(format!("{} MB free for {}", free >> 20, dir.display()), "Make room soon.")
        }
        Ok(free) => report.good(format!("{} GB free for {}", free >> 30, dir.display())),
        Err(error) => {
            report.note(format!("cannot tell the free space of {}", there.display()), error.to_string())
        }
    }
    let made = dir.join("postgres").exists();
    if !made {
        report.good(format!("{} holds no database yet: the first start makes one", dir.display()));
    }
    made
}

fn tempfile_in(dir: &Path) -> std::io::Result<()> {
    let probe = dir.join(format!(".plenary-doctor-{}", std::process::id()));
    std::fs::write(&probe, "")?;
    std::fs::remove_file(probe)
}

pub async fn address(report: &mut Report, listen: SocketAddr) {
    match TcpListener::bind(listen).await {
        Ok(_) => report.good(format!("{listen} is free to listen on")),
        Err(error) => report.note(
            format!("{listen} cannot be listened on now: {error}"),
            "Fine if it is this service that runs there; else choose another with --listen.",
        ),
    }
}
