//! Official files from a form (`multipart/form-data`) into a folder of their own, piece by piece: they may be larger
//! than memory.

use std::path::{Path, PathBuf};
use std::time::Duration;

use axum::extract::multipart::{Field, MultipartError};
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use clap::ValueEnum;
use tempfile::TempDir;
use tokio::fs::File;
use tokio::io::AsyncWriteExt;
use tokio::time::timeout;
use utoipa::ToSchema;

use super::input::media_type;
use crate::error::{Code, Error, FieldError, Result};
use crate::import::{Files, Format, Options, Subjects, spool};
use crate::state::AppState;

/// Longest value of a field that is no file.
const LONGEST: usize = 100;

/// Longest name of a file, in bytes: disks take 255.
const LONGEST_NAME: usize = 200;

/// Official files, and what is to be taken of them.
#[derive(Debug, ToSchema)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "the shape of the form; it is read part by part")]
pub struct ImportForm {
    source_format: Format,
    /// The files; formats of several tables want them together.
    #[schema(value_type = Vec<String>, format = Binary)]
    file: Vec<String>,
    /// Lists of members of Congress (legislators CSV): full names, and senators' other ids.
    #[schema(value_type = Vec<String>, format = Binary, required = false)]
    legislators: Vec<String>,
    /// Leave out what is older.
    #[schema(value_type = String, format = Date, required = false)]
    since: String,
    /// Leave out what is on other subjects.
    #[schema(required = false)]
    subjects: Subjects,
}

/// What was sent. The folder goes if nobody keeps it.
#[derive(Debug)]
pub struct Upload {
    pub folder: TempDir,
    pub format: Format,
    pub files: Files,
    pub options: Options,
}

impl Upload {
    pub async fn receive(state: &AppState, request: Request) -> Result<Self> {
        media_type(request.headers(), &["multipart/form-data"])?;
        let mut form = Multipart::from_request(request, &())
            .await
            .map_err(|_| Error::new(Code::MalformedBody, "The content type names no boundary."))?;
        let folder = spool::folder(&state.config.database.data_dir).map_err(disk)?;
        let (mut format, mut options) = (None, Options::default());
        let mut room = state.config.http.max_upload_bytes;
        let patience = state.config.http.request_timeout;
        while let Some(field) = in_time(patience, form.next_field()).await? {
            match field.name().unwrap_or_default() {
                "file" => save(field, &folder.path().join(spool::FILES), &mut room, patience).await?,
                "legislators" => {
                    save(field, &folder.path().join(spool::LEGISLATORS), &mut room, patience).await?;
                }
                "source_format" => {
                    format = Some(value(field, patience, |text| Format::from_str(text, false).ok()).await?);
                }
                "since" => options.since = Some(value(field, patience, |text| text.parse().ok()).await?),
                "subjects" => {
                    let read = |text: &str| Subjects::from_str(text, false).ok();
                    options.subjects = Some(value(field, patience, read).await?);
                }
                other => {
                    let detail = "is no field of this form";
                    return Err(Error::field(Code::Invalid, FieldError::pointer(pointer(other), detail)));
                }
            }
        }
        let missing = |name| Error::field(Code::Invalid, FieldError::pointer(pointer(name), "is missing"));
        let paths = |part| spool::paths(folder.path(), part).map_err(disk);
        let files = Files {
            paths: paths(spool::FILES)?,
            legislators: paths(spool::LEGISLATORS)?,
            meter: Default::default(),
        };
        if files.paths.is_empty() {
            return Err(missing("file"));
        }
        spool::sync(folder.path()).await.map_err(disk)?;
        Ok(Self { format: format.ok_or_else(|| missing("source_format"))?, files, options, folder })
    }
}

fn pointer(name: &str) -> String {
    format!("/{name}")
}

/// A request may take as long as its files do, but no pause in it longer than another request as a whole.
async fn in_time<T>(
    patience: Duration,
    read: impl Future<Output = std::result::Result<T, MultipartError>>,
) -> Result<T> {
    match timeout(patience, read).await {
        Ok(read) => read.map_err(|error| match error.into_response().status() {
            StatusCode::PAYLOAD_TOO_LARGE => too_large(),
            _ => Error::new(Code::MalformedBody, "The form ended early, or is none."),
        }),
        Err(_) => Err(Error::new(Code::RequestTimeout, "Nothing came for too long.")),
    }
}

fn too_large() -> Error {
    Error::new(Code::TooLarge, "The files are larger than this service accepts.")
}

async fn value<T>(mut field: Field<'_>, patience: Duration, read: impl Fn(&str) -> Option<T>) -> Result<T> {
    let pointer = pointer(field.name().unwrap_or_default());
    let mut bytes = Vec::new();
    while let Some(piece) = in_time(patience, field.chunk()).await? {
        bytes.extend_from_slice(&piece);
        if bytes.len() > LONGEST {
            break;
        }
    }
    let text = String::from_utf8_lossy(&bytes);
    read(text.trim()).ok_or_else(|| {
        let shown: String = text.chars().take(LONGEST).collect();
        Error::field(Code::Invalid, FieldError::pointer(pointer, format!("`{shown}` cannot be used here")))
    })
}

async fn save(mut field: Field<'_>, folder: &Path, room: &mut usize, patience: Duration) -> Result<()> {
    let part = pointer(field.name().unwrap_or_default());
    let refuse = |detail| Error::field(Code::Invalid, FieldError::pointer(part.clone(), detail));
    let name = field.file_name().and_then(plain).ok_or_else(|| refuse("has no file name"))?;
    let path: PathBuf = folder.join(name);
    let mut file = match File::create_new(&path).await {
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
            return Err(refuse("two files bear one name"));
        }
        file => file.map_err(disk)?,
    };
    while let Some(piece) = in_time(patience, field.chunk()).await? {
        *room = room.checked_sub(piece.len()).ok_or_else(too_large)?;
        file.write_all(&piece).await.map_err(disk)?;
    }
    // The last piece may still be on its way: only this tells whether it arrived.
    file.flush().await.map_err(disk)?;
    file.sync_all().await.map_err(disk)
}

/// The name without its folders, in characters that are safe everywhere.
fn plain(name: &str) -> Option<String> {
    let last = name.rsplit(['/', '\\']).next()?.trim();
    let safe = |c: char| if c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | ' ') { c } else { '_' };
    let mut name: String = last.chars().map(safe).collect();
    name.truncate(name.floor_char_boundary(LONGEST_NAME));
    (!name.trim_matches('.').is_empty()).then_some(name)
}

fn disk(error: std::io::Error) -> Error {
    let detail = "The files cannot be kept at the moment: the disk may be full. Nothing was imported.";
    Error { detail: detail.into(), ..Error::unavailable(error) }
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn names_lead_nowhere() {
        let rows = [
            ("full.csv", Some("full.csv")),
            ("../../etc/passwd", Some("passwd")),
            ("C:\\votes\\roll 474.xml", Some("roll 474.xml")),
            ("a\nb\".csv", Some("a_b_.csv")),
            ("..", None),
            ("votes/", None),
        ];
        let (long, cut) = ("x".to_owned() + &"é".repeat(200), "x".to_owned() + &"é".repeat(99));
        assert_eq!(plain(&long), Some(cut), "disks count bytes");
        for (name, expected) in rows {
            assert_eq!(plain(name).as_deref(), expected, "{name}");
        }
    }
}
