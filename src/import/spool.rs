//! Folders of uploads: official files wait there until a worker has read them.

use std::fs::DirEntry;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use sqlx::PgPool;
use tempfile::TempDir;

use crate::db::imports;

/// The files to be read, and the lists of legislators.
pub const FILES: &str = "files";
pub const LEGISLATORS: &str = "legislators";

/// A folder that no import names and that is older than this is left over from a request that was cut off.
const LEFT_OVER: Duration = Duration::from_secs(24 * 3600);

fn root(data_dir: &Path) -> PathBuf {
    data_dir.join("uploads")
}

/// A folder for one upload. It goes when it is dropped, unless somebody keeps it.
pub fn folder(data_dir: &Path) -> io::Result<TempDir> {
    let root = root(data_dir);
    std::fs::create_dir_all(&root)?;
    let folder = tempfile::Builder::new().prefix("import-").tempdir_in(root.canonicalize()?)?;
    for part in [FILES, LEGISLATORS] {
        std::fs::create_dir(folder.path().join(part))?;
    }
    Ok(folder)
}

/// Brings the names of an upload's files to the disk: they are promised once the upload is taken.
pub async fn sync(folder: &Path) -> io::Result<()> {
    let parts = [folder.join(FILES), folder.join(LEGISLATORS)];
    for folder in parts.iter().map(PathBuf::as_path).chain(folder.ancestors().take(2)) {
        tokio::fs::File::open(folder).await?.sync_all().await?;
    }
    Ok(())
}

/// The files of a part, in the order of their names.
pub fn paths(folder: &Path, part: &str) -> io::Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(folder.join(part))?;
    let mut paths = entries.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

/// Removes folders that nobody will read. One that cannot be removed is no reason not to start.
pub async fn sweep(db: &PgPool, data_dir: &Path) -> anyhow::Result<()> {
    let Ok(entries) = std::fs::read_dir(root(data_dir).canonicalize().unwrap_or_default()) else {
        return Ok(());
    };
    let awaited = imports::spools(&mut *db.acquire().await?).await?;
    for entry in entries {
        if let Err(error) = entry.and_then(|entry| remove_if_left(&entry, &awaited)) {
            tracing::warn!(%error, "an old upload cannot be removed");
        }
    }
    Ok(())
}

fn remove_if_left(entry: &DirEntry, awaited: &[String]) -> io::Result<()> {
    let path = entry.path();
    let age = entry.metadata()?.modified()?.elapsed().unwrap_or_default();
    if age <= LEFT_OVER || awaited.iter().any(|spool| Path::new(spool) == path) {
        return Ok(());
    }
    let removed = if entry.file_type()?.is_dir() {
        std::fs::remove_dir_all(&path)
    } else {
        Err(io::Error::other("no folder"))
    };
    removed.map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", path.display())))
}
