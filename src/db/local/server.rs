//! The server process: made, started, watched, stopped.

use std::fs::{self, File};
use std::io::ErrorKind;
use std::os::unix::fs::{DirBuilderExt, symlink};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use rustix::process::{Pid, Signal, kill_process};
use tokio::process::Child;
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep, timeout};
use tokio_util::sync::CancellationToken;

use super::binaries::{self, Binaries};
use super::launch::launch;
use super::{Layout, NAME, layout, orphan};

/// The log starts anew when it has grown to this.
const LOG_LIMIT: u64 = 16 << 20;
/// How long a server may take to stop before it is cut off; its log makes up for it at the next start.
pub const STOPPING: Duration = Duration::from_secs(30);
/// How long a server that ends at once is started anew.
const RETRYING: Duration = Duration::from_secs(4);
/// Between the death of a server and its next start, so that a broken one does not spin.
const RESTART_AFTER: Duration = Duration::from_millis(500);

/// A server that is started again when it dies.
#[derive(Debug)]
pub struct Supervised {
    stop: CancellationToken,
    task: JoinHandle<Result<()>>,
}

impl Supervised {
    /// Makes the cluster if there is none, starts its server and waits for `ready`. A server that ends at once is tried
    /// again for a moment: the last sessions of one that was killed may still be on their way out.
    pub async fn start(layout: &Layout, ready: impl AsyncFn() -> Result<()>) -> Result<Self> {
        let major = layout.major()?;
        let programs = binaries::find_or_fetch(major).await?;
        if major.is_none() {
            create(layout, &programs).await?;
        }
        orphan::stop(layout).await?;
        layout.prepare_socket_dir()?;
        let until = Instant::now() + RETRYING;
        loop {
            let mut child = spawn(layout, &programs)?;
            tokio::select! {
                answered = ready() => {
                    if let Err(error) = answered {
                        end(&mut child).await?;
                        return Err(error);
                    }
                    let stop = CancellationToken::new();
                    let task = tokio::spawn(watch(layout.clone(), programs, child, stop.clone()));
                    return Ok(Self { stop, task });
                }
                status = child.wait() => {
                    let (status, log) = (status?, layout.log());
                    ensure!(Instant::now() < until, "PostgreSQL does not start ({status}): {}", last_words(&log)?);
                }
            }
            sleep(RESTART_AFTER).await;
        }
    }

    pub async fn stop(self) -> Result<()> {
        self.stop.cancel();
        self.task.await?
    }
}

/// The last complaint in the log.
fn last_words(log: &Path) -> Result<String> {
    let text = fs::read(log).with_context(|| format!("cannot read {}", log.display()))?;
    let text = String::from_utf8_lossy(&text);
    let complaint = text.lines().rev().find(|line| line.contains("FATAL") || line.contains("PANIC"));
    Ok(complaint.or(text.lines().last()).unwrap_or_default().to_owned())
}

/// Runs until told to stop.
async fn watch(layout: Layout, programs: Binaries, mut child: Child, stop: CancellationToken) -> Result<()> {
    loop {
        tokio::select! {
            () = stop.cancelled() => return end(&mut child).await,
            status = child.wait() => {
                let (status, log) = (status?, layout.log());
                tracing::error!(%status, log = %log.display(), "PostgreSQL ended by itself; starting it again");
            }
        }
        match stop.run_until_cancelled(restart(&layout, &programs)).await {
            Some(started) => child = started,
            None => return Ok(()),
        }
    }
}

async fn restart(layout: &Layout, programs: &Binaries) -> Child {
    loop {
        sleep(RESTART_AFTER).await;
        match spawn(layout, programs) {
            Ok(child) => return child,
            Err(error) => tracing::error!(error = format!("{error:#}"), "PostgreSQL cannot be started"),
        }
    }
}

/// SIGINT is PostgreSQL's fast stop: sessions are cut off, a checkpoint is written. SIGQUIT does without the checkpoint.
async fn end(child: &mut Child) -> Result<()> {
    for signal in [Signal::INT, Signal::QUIT] {
        if let Some(pid) = child.id().and_then(|id| Pid::from_raw(id.cast_signed())) {
            kill_process(pid, signal)?;
        }
        if let Ok(status) = timeout(STOPPING, child.wait()).await {
            tracing::debug!(status = %status?, "PostgreSQL stopped");
            return Ok(());
        }
    }
    bail!("PostgreSQL does not stop")
}

/// A new cluster. It gets its name when it is whole and on the disk, so that a crash leaves either none or all of it.
async fn create(layout: &Layout, programs: &Binaries) -> Result<()> {
    let (entry, cluster, unfinished) = (layout.entry(), layout.cluster(), layout.unfinished());
    ensure!(!entry.exists(), "{} is in the way: it holds no PostgreSQL cluster", entry.display());
    if cluster != entry {
        tracing::warn!(cluster = %cluster.display(), link = %entry.display(), "PostgreSQL's account cannot reach the data directory: the cluster is kept elsewhere");
        layout::make_dir(Path::new(layout::OUTSIDE))?;
        remove(cluster)?; // of an earlier data directory at the same place, since removed
        remove_link(&entry)?;
    }
    remove(&unfinished)?;
    fs::DirBuilder::new()
        .mode(0o700)
        .create(&unfinished)
        .with_context(|| format!("cannot make {}", unfinished.display()))?;
    if let Some(account) = layout.account() {
        account.own(&unfinished)?;
    }
    let mut initdb = Command::new(programs.initdb());
    initdb.args([
        "--username", NAME, "--auth", "trust", "--encoding", "UTF8", "--no-sync", "--no-instructions",
    ]);
    initdb.args(locale(programs.major));
    run(layout, &unfinished, initdb).await?;
    sync(layout, programs, &unfinished).await?;
    fs::rename(&unfinished, cluster)?;
    if cluster != entry {
        symlink(cluster, &entry)?;
    }
    Ok(File::open(layout.data_dir())?.sync_all()?)
}

/// One call for the whole file system where there is one: a tenth of the time of a thousand files one by one.
async fn sync(layout: &Layout, programs: &Binaries, cluster: &Path) -> Result<()> {
    #[cfg(target_os = "linux")]
    if rustix::fs::syncfs(File::open(cluster)?).is_ok() {
        return Ok(());
    }
    let mut initdb = Command::new(programs.initdb());
    initdb.arg("--sync-only");
    run(layout, cluster, initdb).await
}

fn remove(dir: &Path) -> Result<()> {
    match fs::remove_dir_all(dir) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            Err(error).with_context(|| format!("cannot remove {}", dir.display()))
        }
        _ => Ok(()),
    }
}

/// A link whose cluster is gone.
fn remove_link(link: &Path) -> Result<()> {
    match fs::remove_file(link) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            Err(error).with_context(|| format!("cannot remove {}", link.display()))
        }
        _ => Ok(()),
    }
}

/// Comparison by code point, letters of all languages known as letters.
fn locale(major: u32) -> &'static [&'static str] {
    match major {
        17.. => &["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"],
        _ if cfg!(target_os = "macos") => &["--lc-collate=C", "--lc-ctype=en_US.UTF-8"],
        _ => &["--locale=C.UTF-8"],
    }
}

async fn run(layout: &Layout, cluster: &Path, mut command: Command) -> Result<()> {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
    let child = launch(command, layout.account(), cluster)?;
    let out = child.wait_with_output().await?;
    let said = String::from_utf8_lossy(&out.stderr);
    ensure!(out.status.success(), "initdb failed in {}: {}", cluster.display(), said.trim());
    Ok(())
}

fn spawn(layout: &Layout, programs: &Binaries) -> Result<Child> {
    let path = layout.log();
    if fs::metadata(&path).is_ok_and(|log| log.len() > LOG_LIMIT) {
        fs::remove_file(&path)?;
    }
    let log = File::options()
        .create(true)
        .append(true)
        .open(&path)
        .with_context(|| format!("cannot open {}", path.display()))?;
    let mut postgres = Command::new(programs.postgres());
    for (name, value) in settings(layout) {
        postgres.arg("-c").arg(format!("{name}={value}"));
    }
    postgres.stdin(Stdio::null()).stdout(log.try_clone()?).stderr(log);
    launch(postgres, layout.account(), layout.cluster())
}

/// A small, safe server: commits reach the disk, an idle one takes little memory, nobody but us reaches it.
fn settings(layout: &Layout) -> Vec<(&'static str, String)> {
    let socket_dir = if layout.socket_dir() == layout.cluster() {
        ".".into()
    } else {
        layout.socket_dir().display().to_string()
    };
    vec![
        ("listen_addresses", String::new()),
        ("unix_socket_directories", socket_dir),
        ("unix_socket_permissions", "0700".into()),
        ("port", layout::PORT.to_string()),
        ("max_connections", "100".into()),
        ("shared_buffers", "128MB".into()),
        ("huge_pages", "off".into()),
        ("max_wal_size", "2GB".into()),
        ("max_logical_replication_workers", "0".into()),
        ("random_page_cost", "1.1".into()),
        ("jit", "off".into()),
        ("recovery_init_sync_method", if cfg!(target_os = "linux") { "syncfs" } else { "fsync" }.into()),
        ("timezone", "UTC".into()),
        ("log_timezone", "UTC".into()),
        ("log_checkpoints", "off".into()),
        ("logging_collector", "off".into()),
    ]
}
