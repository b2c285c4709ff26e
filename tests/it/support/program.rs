//! The program as people start it: its own process, its own user.

use std::io::{BufRead, BufReader};
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStderr, Command, ExitStatus, Output, Stdio};
use std::sync::OnceLock;
use std::sync::mpsc::{self, Receiver};

use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;

use super::Scratch;

/// Who starts the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum User {
    Me,
    /// An account without rights, for tests run by root.
    Nobody,
}

/// Whoever can start the program here: an ordinary user can only be themselves.
pub fn users() -> &'static [User] {
    if rustix::process::geteuid().is_root() { &[User::Me, User::Nobody] } else { &[User::Me] }
}

impl User {
    /// The program, ready for arguments, with nothing of the environment that sets it up.
    pub fn program(self) -> Command {
        let mut command = Command::new(program());
        for (name, _) in std::env::vars_os() {
            if name == "DATABASE_URL"
                || ["PLENARY_", "OTEL_"].iter().any(|ours| name.to_string_lossy().starts_with(ours))
            {
                command.env_remove(name);
            }
        }
        // Away from a .env of the project's.
        command.current_dir("/");
        if self == Self::Nobody {
            let id = nobody();
            command.uid(id).gid(id).env("HOME", "/nonexistent");
        }
        command
    }

    /// A folder of this user's.
    pub fn folder(self, scratch: &Scratch, name: &str) -> PathBuf {
        let dir = scratch.path().join(name);
        std::fs::create_dir(&dir).unwrap();
        if self == Self::Nobody {
            chown(&dir, Some(nobody()), Some(nobody())).unwrap();
        }
        dir
    }
}

/// Not the account that PostgreSQL gets from a service started by root.
fn nobody() -> u32 {
    65_534
}

/// A copy of the program where every user can run it: the target folder may be closed to others.
fn program() -> &'static Path {
    static PROGRAM: OnceLock<(Scratch, PathBuf)> = OnceLock::new();
    let (_, path) = PROGRAM.get_or_init(|| {
        let scratch = Scratch::new();
        let path = scratch.path().join("plenary");
        std::fs::copy(env!("CARGO_BIN_EXE_plenary"), &path).unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
        (scratch, path)
    });
    path
}

/// Runs a command to its end.
pub fn run(user: User, args: &[&str]) -> Output {
    user.program().args(args).stdin(Stdio::null()).output().unwrap()
}

/// A running service.
pub struct Program {
    child: Child,
    log: Receiver<String>,
    pub address: String,
}

impl Program {
    /// Starts the service and waits until it says that it serves; else gives back what it said and how it ended.
    pub fn serve(user: User, data_dir: &Path) -> Result<Self, (String, ExitStatus)> {
        Self::serve_with(user, data_dir, &[])
    }

    /// With further arguments.
    pub fn serve_with(user: User, data_dir: &Path, args: &[&str]) -> Result<Self, (String, ExitStatus)> {
        let mut child = user
            .program()
            .args(["serve", "--listen", "127.0.0.1:0", "--log-format", "json"])
            .arg("--data-dir")
            .arg(data_dir)
            .args(args)
            .stdin(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let log = lines(child.stderr.take().unwrap());
        let mut said = String::new();
        for line in &log {
            let event: Value = serde_json::from_str(&line).unwrap_or_default();
            if event["message"] == "serving" {
                let address = event["address"].as_str().unwrap().to_owned();
                return Ok(Self { child, log, address });
            }
            said.push_str(&line);
            said.push('\n');
        }
        Err((said, child.wait().unwrap()))
    }

    /// Waits for a line in the log.
    pub fn wait_for(&mut self, words: &str) {
        let found = self.log.iter().any(|line| line.contains(words));
        assert!(found, "the log ended without `{words}`");
    }

    pub fn signal(&self, signal: Signal) {
        kill_process(self.pid(), signal).unwrap();
    }

    pub fn pid(&self) -> Pid {
        Pid::from_child(&self.child)
    }

    /// The rest of the log, and how it ended.
    pub fn end(mut self) -> (String, ExitStatus) {
        let rest = self.log.iter().collect::<Vec<_>>().join("\n");
        (rest, self.child.wait().unwrap())
    }
}

/// A test that failed leaves no service behind.
impl Drop for Program {
    fn drop(&mut self) {
        if let Ok(None) = self.child.try_wait() {
            self.child.kill().unwrap();
            self.child.wait().unwrap();
        }
    }
}

/// Read as they come, or a full pipe would hold up the service.
fn lines(log: ChildStderr) -> Receiver<String> {
    let (tell, told) = mpsc::channel();
    std::thread::spawn(move || {
        for line in BufReader::new(log).lines() {
            // Nobody listens any more once the test is over.
            if tell.send(line.unwrap()).is_err() {
                return;
            }
        }
    });
    told
}

/// The process that serves a cluster, and its user.
pub fn postmaster(data_dir: &Path) -> Option<(Pid, u32)> {
    let text = std::fs::read_to_string(data_dir.join("postgres/postmaster.pid")).ok()?;
    let pid: i32 = text.lines().next()?.parse().ok()?;
    let owner = std::fs::metadata(data_dir.join("postgres")).ok()?.uid();
    Some((Pid::from_raw(pid)?, owner))
}
