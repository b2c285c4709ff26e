//! A folder that goes away, together with any service or PostgreSQL that runs in it, however the test process ends.

use std::io::PipeWriter;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// Waits for the end of its input, which comes when the test process ends: even killed, its pipes are closed.
const GUARDIAN: &str = r#"
cat >/dev/null
is() { [ "$(cat "/proc/$1/comm" 2>/dev/null || echo "$2")" = "$2" ]; }
for lock in "$1"/*/plenary.lock; do
    pid=$(sed -n 's/^process //p' "$lock" 2>/dev/null) && is "$pid" plenary && kill -KILL "$pid" 2>/dev/null
done
for cluster in "$1"/*/postgres; do
    file="$cluster/postmaster.pid"
    for try in $(seq 200); do
        pid=$(head -n 1 "$file" 2>/dev/null) || break
        is "$pid" postgres || break
        kill -QUIT "$pid" 2>/dev/null || break
        sleep 0.05
    done
    [ -L "$cluster" ] && rm -rf "$(readlink "$cluster")"
done
rm -rf "$1"
"#;

/// Data directories go one level below: `scratch.path().join("data")`.
#[derive(Debug)]
pub struct Scratch {
    path: PathBuf,
    guardian: Child,
    alive: Option<PipeWriter>,
}

impl Scratch {
    pub fn new() -> Self {
        let path = tempfile::Builder::new().prefix("plenary-test-").tempdir().unwrap().keep();
        // Started by root, PostgreSQL and some tests run as somebody else.
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o711)).unwrap();
        let (end, alive) = std::io::pipe().unwrap();
        let guardian = Command::new("sh")
            .args(["-c", GUARDIAN, "guardian"])
            .arg(&path)
            .stdin(end)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .unwrap();
        Self { path, guardian, alive: Some(alive) }
    }

    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        drop(self.alive.take());
        self.guardian.wait().unwrap();
    }
}
