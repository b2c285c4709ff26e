//! Where things are in a data directory.

use std::fs::{self, DirBuilder};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};

use super::account::Account;

/// Part of the socket's name; nothing listens on it as a port.
pub const PORT: u16 = 5432;
/// The shortest limit on a socket's path among the systems we run on is 104 bytes, less `/.s.PGSQL.5432`.
const LONGEST: usize = 104 - 16;

/// Where root keeps a cluster that its own account cannot reach in the data directory.
pub const OUTSIDE: &str = "/var/lib/plenary";

#[derive(Debug, Clone)]
pub struct Layout {
    data_dir: PathBuf,
    account: Option<Account>,
    cluster: PathBuf,
    socket_dir: PathBuf,
}

impl Layout {
    /// Makes the data directory and finds out where the cluster is or will be, and who owns it.
    pub fn prepare(data_dir: &Path) -> Result<Self> {
        make_dir(data_dir)
            .with_context(|| format!("cannot make the data directory {}", data_dir.display()))?;
        let data_dir = data_dir.canonicalize()?;
        let inside = data_dir.join("postgres");
        let account = Account::choose(&inside)?;
        let cluster = match inside.canonicalize() {
            Ok(there) => there,
            Err(_) if account.is_none_or(|account| account.reaches(&data_dir)) => inside,
            Err(_) => outside(&data_dir),
        };
        let socket_dir = socket_dir(&data_dir, &cluster);
        Ok(Self { data_dir, account, cluster, socket_dir })
    }

    pub fn data_dir(&self) -> &Path {
        &self.data_dir
    }

    pub fn account(&self) -> Option<Account> {
        self.account
    }

    pub fn cluster(&self) -> &Path {
        &self.cluster
    }

    /// The cluster as the data directory shows it: itself, or a link to where it is.
    pub fn entry(&self) -> PathBuf {
        self.data_dir.join("postgres")
    }

    /// A cluster in the making: renamed when it is whole, so that an interrupted first start leaves no half of one.
    pub fn unfinished(&self) -> PathBuf {
        self.cluster.with_extension("new")
    }

    pub fn lock(&self) -> PathBuf {
        self.data_dir.join("plenary.lock")
    }

    pub fn log(&self) -> PathBuf {
        self.data_dir.join("postgres.log")
    }

    pub fn socket_dir(&self) -> &Path {
        &self.socket_dir
    }

    /// The release that made the cluster; none before the first start.
    pub fn major(&self) -> Result<Option<u32>> {
        let file = self.entry().join("PG_VERSION");
        match fs::read_to_string(&file) {
            Ok(version) => {
                Ok(Some(version.trim().parse().with_context(|| format!("{} is damaged", file.display()))?))
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error).with_context(|| format!("cannot read {}", file.display())),
        }
    }

    /// Leaves no empty folder behind; one that is not empty is in use, or not ours to judge.
    pub fn remove_socket_dir(&self) {
        if self.socket_dir != self.cluster {
            let _ = fs::remove_dir(&self.socket_dir);
        }
    }

    /// Makes the folder for the socket where it is not the cluster itself, for us and the server alone.
    pub fn prepare_socket_dir(&self) -> Result<()> {
        let dir = self.socket_dir();
        if dir == self.cluster() {
            return Ok(());
        }
        make_dir(dir)?;
        let owner = fs::symlink_metadata(dir)?;
        ensure!(
            owner.is_dir()
                && (owner.uid() == rustix::process::geteuid().as_raw()
                    || rustix::process::geteuid().is_root()),
            "{} belongs to somebody else: remove it, or choose a data directory with a shorter path",
            dir.display()
        );
        fs::set_permissions(dir, fs::Permissions::from_mode(0o700))?;
        self.account.map_or(Ok(()), |account| account.own(dir))
    }
}

/// The cluster itself, unless its path is too long for a socket's address.
fn socket_dir(data_dir: &Path, cluster: &Path) -> PathBuf {
    if cluster.as_os_str().len() <= LONGEST {
        return cluster.to_owned();
    }
    PathBuf::from(format!("/tmp/plenary-{}", tag(data_dir)))
}

/// PostgreSQL's account is kept out of folders such as /root, and opening those is not ours to do.
fn outside(data_dir: &Path) -> PathBuf {
    Path::new(OUTSIDE).join(tag(data_dir))
}

/// Short, and the same for one data directory every time.
fn tag(data_dir: &Path) -> String {
    let mut hash = DefaultHasher::new();
    data_dir.hash(&mut hash);
    format!("{:016x}", hash.finish())
}

/// Private, but as root open to pass through: the account of the server must reach the cluster.
pub fn make_dir(dir: &Path) -> Result<()> {
    if dir.is_dir() {
        return Ok(());
    }
    if dir.exists() {
        bail!("{} is not a folder", dir.display());
    }
    let mode = if rustix::process::geteuid().is_root() { 0o711 } else { 0o700 };
    Ok(DirBuilder::new().recursive(true).mode(mode).create(dir)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_socket_is_in_the_cluster_unless_its_path_is_too_long() {
        let socket_dir = |data_dir: &Path| socket_dir(data_dir, &data_dir.join("postgres"));
        assert_eq!(socket_dir(Path::new("/srv/plenary")), Path::new("/srv/plenary/postgres"));
        let long = PathBuf::from(format!("/{}", "d".repeat(120)));
        let short = socket_dir(&long);
        assert!(short.as_os_str().len() <= LONGEST, "{}", short.display());
        assert_eq!(short, socket_dir(&long));
    }
}
