//! Everything at once: a tar of files that fit together, with a manifest at the end.
//!
//! Files are written to disk first, each as a whole, and sent while the next is written: a slow client holds no snapshot of
//! the database, and the sizes that tar wants in front are known. If anything fails the answer breaks off before the
//! manifest.

pub mod files;
pub mod popolo;

use std::io;
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use serde::Deserialize;
use tokio::fs::File;
use tokio::io::{AsyncReadExt, AsyncSeekExt};
use tokio::sync::mpsc::{Receiver, Sender, UnboundedReceiver, UnboundedSender, channel, unbounded_channel};
use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::timeout;
use utoipa::ToSchema;

use self::files::{Export, ExportFormat, MANIFEST};
use super::caller::Reading;
use super::input::Query;
use crate::error::{Code, Error, Result};
use crate::state::AppState;

/// Exports that are written at once, of the whole process.
static ROOM: Semaphore = Semaphore::const_new(2);
/// Archives that are on their way at once: their files are on the disk until the client has them.
static SENDING: Semaphore = Semaphore::const_new(8);
/// How long one waits for another to be written.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long a client may take none of its archive: it keeps others out.
const STALL: Duration = Duration::from_secs(5 * 60);
const PIECE: usize = 64 << 10;
const BLOCK: u64 = 512;

/// The bytes of an archive, as the reference describes them.
#[derive(Debug, ToSchema)]
#[schema(value_type = String, format = Binary)]
pub struct Tar(#[allow(dead_code, reason = "only described")] Vec<u8>);

#[derive(Debug, Clone, Default, Deserialize, utoipa::IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub struct ExportParams {
    /// `ndjson` if not given.
    #[param(required = false)]
    format: Option<ExportFormat>,
}

/// Everything you may see, as it is at one instant: a tar with a file a kind, and `manifest.json` as the last one.
///
/// The manifest gives count, size and SHA-256 of each file, and the cursor of `/v1/changes` from where to go on. An archive
/// without it is not whole.
#[utoipa::path(get, path = "/v1/export", tag = "sync", params(ExportParams), security(("key" = ["reader"])),
    responses((status = 200, description = "A tar archive", content((Tar = "application/x-tar")))))]
pub async fn export_records(
    State(state): State<AppState>,
    Reading(caller): Reading,
    Query(params): Query<ExportParams>,
) -> Result<Response> {
    let format = params.format.unwrap_or(ExportFormat::Ndjson);
    let others = || Error::new(Code::Unavailable, "Others are exporting: come again when they are done.");
    let place = SENDING.try_acquire().map_err(|_| others())?;
    let Ok(Ok(room)) = timeout(PATIENCE, ROOM.acquire()).await else {
        return Err(others());
    };
    let export = Export::begin(&state.db, format, caller.in_list(), state.clock.now()).await?;
    let (sender, receiver) = unbounded_channel();
    let (at, stop) = (state.clock.now().unix_timestamp(), state.stop.clone());
    tokio::spawn(async move {
        let _room = room;
        let written = tokio::select! {
            written = write(export, &sender) => written,
            () = stop.cancelled() => Err(Error::new(Code::Unavailable, "The service stops.")),
        };
        if let Err(error) = written {
            tracing::error!(error = %error, source = ?error.source, "an export broke off");
            // If it cannot be sent the client is gone already.
            let _ = sender.send(Err(io::Error::other("the export broke off")));
        }
    });
    let (pieces, taken) = channel(1);
    tokio::spawn(Archive { receiver, now: None, at, _place: place }.send(pieces, STALL));
    let body = Body::from_stream(stream::try_unfold(taken, next_piece));
    let name = format!("attachment; filename=\"plenary-{format}.tar\"");
    Ok(([(CONTENT_TYPE, "application/x-tar".to_owned()), (CONTENT_DISPOSITION, name)], body).into_response())
}

type Finished = io::Result<Member>;

/// A file that is ready to be sent.
enum Member {
    File { name: String, bytes: u64, file: File },
    Manifest(Vec<u8>),
}

async fn write(mut export: Export, finished: &UnboundedSender<Finished>) -> Result<()> {
    loop {
        // Nameless: it is gone with its handle, whatever happens.
        let file = tempfile::tempfile().map_err(Error::internal)?;
        let Some((entry, file)) = export.write_next(File::from_std(file)).await? else { break };
        let member = Member::File { name: entry.name, bytes: entry.bytes, file };
        if finished.send(Ok(member)).is_err() {
            return Ok(()); // the client is gone
        }
    }
    let _ = finished.send(Ok(Member::Manifest(export.end().await?)));
    Ok(())
}

/// A piece of an archive, or its end.
type Piece = io::Result<Option<Bytes>>;

async fn next_piece(mut pieces: Receiver<Piece>) -> io::Result<Option<(Bytes, Receiver<Piece>)>> {
    match pieces.recv().await {
        Some(piece) => Ok(piece?.map(|piece| (piece, pieces))),
        None => Err(io::Error::other("the client took nothing for too long")),
    }
}

/// The archive on its way to the client.
struct Archive {
    receiver: UnboundedReceiver<Finished>,
    now: Option<Sending>,
    /// Seconds: when the files are from.
    at: i64,
    _place: SemaphorePermit<'static>,
}

struct Sending {
    file: File,
    left: u64,
    padding: u64,
}

impl Archive {
    /// Sends all of it, unless the client goes or takes nothing for too long.
    async fn send(mut self, pieces: Sender<Piece>, patience: Duration) {
        loop {
            let piece = tokio::select! {
                piece = self.step() => piece,
                () = pieces.closed() => return,
            };
            let is_last = !matches!(piece, Ok(Some(_)));
            let is_taken = matches!(timeout(patience, pieces.send(piece)).await, Ok(Ok(())));
            if is_last || !is_taken {
                return;
            }
        }
    }

    async fn step(&mut self) -> Piece {
        if let Some(mut sending) = self.now.take() {
            let mut piece = vec![0; PIECE.min(usize::try_from(sending.left).unwrap_or(PIECE))];
            sending.file.read_exact(&mut piece).await?;
            sending.left -= piece.len() as u64;
            if sending.left == 0 {
                piece.resize(piece.len() + sending.padding as usize, 0);
            } else {
                self.now = Some(sending);
            }
            return Ok(Some(piece.into()));
        }
        match self.receiver.recv().await {
            None => Ok(None),
            Some(Err(error)) => Err(error),
            Some(Ok(Member::File { name, bytes, mut file })) => {
                file.rewind().await?;
                if bytes > 0 {
                    self.now = Some(Sending { file, left: bytes, padding: padding(bytes) });
                }
                Ok(Some(header(&name, bytes, self.at)?.into()))
            }
            Some(Ok(Member::Manifest(content))) => {
                let bytes = content.len() as u64;
                let mut last = header(MANIFEST, bytes, self.at)?;
                last.extend(content);
                // Two empty blocks end an archive.
                last.resize(last.len() + (padding(bytes) + 2 * BLOCK) as usize, 0);
                Ok(Some(last.into()))
            }
        }
    }
}

fn padding(bytes: u64) -> u64 {
    bytes.next_multiple_of(BLOCK) - bytes
}

fn header(name: &str, bytes: u64, at: i64) -> io::Result<Vec<u8>> {
    let mut header = tar::Header::new_gnu();
    header.set_path(name)?;
    header.set_size(bytes);
    header.set_mode(0o644);
    header.set_mtime(at.unsigned_abs());
    header.set_cksum();
    Ok(header.as_bytes().to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An archive of one file, with a place that is taken.
    fn archive(places: &'static Semaphore) -> Archive {
        let (sender, receiver) = unbounded_channel();
        let file = tempfile::tempfile().unwrap();
        file.set_len(4 * PIECE as u64).unwrap();
        let file =
            Member::File { name: "votes.csv".into(), bytes: 4 * PIECE as u64, file: File::from_std(file) };
        sender.send(Ok(file)).unwrap();
        sender.send(Ok(Member::Manifest(b"{}".to_vec()))).unwrap();
        Archive { receiver, now: None, at: 0, _place: places.try_acquire().unwrap() }
    }

    #[tokio::test]
    async fn a_client_that_takes_nothing_keeps_nobody_out() {
        static PLACES: Semaphore = Semaphore::const_new(1);
        let (pieces, taken) = channel(1);
        archive(&PLACES).send(pieces, Duration::from_millis(10)).await;
        assert_eq!(PLACES.available_permits(), 1);
        let (_, taken) = next_piece(taken).await.unwrap().unwrap();
        assert!(next_piece(taken).await.is_err(), "a broken archive does not end as a whole one does");
        // Another is read to its end, and is whole.
        let (pieces, mut taken) = channel(1);
        tokio::spawn(archive(&PLACES).send(pieces, STALL));
        let mut bytes = 0;
        while let Some((piece, rest)) = next_piece(taken).await.unwrap() {
            bytes += piece.len() as u64;
            taken = rest;
        }
        assert_eq!(bytes, 2 * BLOCK + 4 * PIECE as u64 + 3 * BLOCK);
    }
}
