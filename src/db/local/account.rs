//! Who the server runs as. PostgreSQL refuses to run as root, so a service started by root hands it to an unprivileged
//! account that the machine has already; anybody else runs it as themselves.

use std::os::unix::fs::{MetadataExt, chown};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;
use std::{fmt, fs};

use anyhow::{Context, Result};

/// Tried in this order: made for the job, made for PostgreSQL, made for nothing.
const PREFERRED: &[&str] = &["plenary", "postgres", "_postgres", "daemon", "nobody"];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Account {
    uid: u32,
    gid: u32,
}

impl Account {
    /// Nobody else when we are not root; else the owner of the cluster, if it exists, or the first of [`PREFERRED`].
    pub fn choose(cluster: &Path) -> Result<Option<Self>> {
        if !rustix::process::geteuid().is_root() {
            return Ok(None);
        }
        match fs::metadata(cluster) {
            Ok(owner) if owner.uid() != 0 => return Ok(Some(Self { uid: owner.uid(), gid: owner.gid() })),
            _ => {}
        }
        let passwd = fs::read_to_string("/etc/passwd").context("cannot read /etc/passwd")?;
        let found = PREFERRED.iter().find_map(|name| lookup(&passwd, name));
        let account = found.with_context(|| {
            format!("PostgreSQL does not run as root, and this machine has none of the accounts {}: add one (useradd --system plenary) or start the service as an ordinary user", PREFERRED.join(", "))
        })?;
        Ok(Some(account))
    }

    pub fn own(self, path: &Path) -> Result<()> {
        chown(path, Some(self.uid), Some(self.gid))
            .with_context(|| format!("cannot give {} to user {}", path.display(), self.uid))
    }

    /// The command will run under this account.
    pub fn drop_to(self, command: &mut Command) {
        command.uid(self.uid).gid(self.gid);
    }

    /// Whether every folder down to `path` lets this account through.
    pub fn reaches(self, path: &Path) -> bool {
        path.ancestors().all(|dir| fs::metadata(dir).is_ok_and(|m| self.passes(&m)))
    }

    fn passes(self, dir: &fs::Metadata) -> bool {
        let bit = match () {
            () if dir.uid() == self.uid => 0o100,
            () if dir.gid() == self.gid => 0o010,
            () => 0o001,
        };
        dir.mode() & bit != 0
    }
}

impl fmt::Display for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.uid)
    }
}

/// An account of an `/etc/passwd`, unless it is another name for root.
fn lookup(passwd: &str, name: &str) -> Option<Account> {
    let mut fields =
        passwd.lines().map(|line| line.split(':')).find_map(|mut f| (f.next() == Some(name)).then_some(f))?;
    let uid = fields.nth(1)?.parse().ok()?;
    let gid = fields.next()?.parse().ok()?;
    (uid != 0).then_some(Account { uid, gid })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accounts_are_looked_up_by_whole_name_and_root_is_none() {
        let passwd = "root:x:0:0::/root:/bin/sh\npostgresql:x:5:5::/:/bin/false\npostgres:x:104:105::/:/bin/false\nnobody:x:0:0::/:/bin/false\n";
        assert_eq!(lookup(passwd, "postgres"), Some(Account { uid: 104, gid: 105 }));
        assert_eq!(lookup(passwd, "nobody"), None);
        assert_eq!(lookup(passwd, "daemon"), None);
    }
}
