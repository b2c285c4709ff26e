//! What can go wrong on the way of a request, and the one table that says how it is answered.
//!
//! A failure is an [`Error`]: a [`Code`] from the table, a sentence for this case, the fields at fault, and
//! for 5xx the cause, which is logged and never shown. To add one, add a line to the table; the reference page, the
//! OpenAPI document and the tests read it from there. Rendering is the business of `api::problem`.

use std::borrow::Cow;
use std::fmt;

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Serialize;

pub type Result<T, E = Error> = std::result::Result<T, E>;

macro_rules! table {
    ($($variant:ident $status:literal $code:literal $title:literal)+) => {
        /// Stable name of a kind of failure. Codes are never renamed or reused.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Code { $($variant),+ }

        impl Code {
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Status, code and title: the public contract.
            pub const fn spec(self) -> (u16, &'static str, &'static str) {
                match self { $(Self::$variant => ($status, $code, $title)),+ }
            }
        }
    };
}

table! {
    MalformedJson          400 "malformed_json"           "The body is not valid JSON"
    MalformedBody          400 "malformed_body"           "The body cannot be read"
    InvalidUtf8            400 "invalid_utf8"             "The body is not UTF-8"
    UnknownParameter       400 "unknown_parameter"        "The query has a parameter this endpoint does not know"
    InvalidParameter       400 "invalid_parameter"        "A query parameter or header has a value that cannot be used"
    InvalidCursor          400 "invalid_cursor"           "The cursor does not belong to this list"
    Unauthorized           401 "unauthorized"             "A valid API key is needed"
    Forbidden              403 "forbidden"                "The API key does not allow this"
    CrossSite              403 "cross_site_request"       "A page of another site may not write here"
    NotFound               404 "not_found"                "There is nothing here"
    MethodNotAllowed       405 "method_not_allowed"       "The method is not offered here"
    NotAcceptable          406 "not_acceptable"           "None of the accepted formats is offered here"
    RequestTimeout         408 "request_timeout"          "The request took too long"
    Conflict               409 "conflict"                 "What stands already is against it"
    InProgress             409 "idempotency_key_in_use"   "The first request under this idempotency key is still at work"
    Gone                   410 "gone"                     "It was here and is withdrawn"
    PreconditionFailed     412 "precondition_failed"      "It was changed in the meantime"
    TooLarge               413 "too_large"                "The body is larger than the limit"
    UnsupportedMediaType   415 "unsupported_media_type"   "The body has a type this endpoint does not read"
    UnsupportedEncoding    415 "unsupported_encoding"     "The body has a content encoding this service does not read"
    Invalid                422 "invalid_field"            "A field of the body has a value that cannot be used"
    EmptyText              422 "empty_text"               "The article has no text"
    NulCharacter           422 "nul_character"            "The text holds a NUL character"
    InvalidDate            422 "invalid_date"             "A date is impossible or lies in the future"
    UnknownField           422 "unknown_field"            "The body has a field this endpoint does not know"
    PreconditionRequired   428 "precondition_required"    "The request must say what it was made on"
    KeyReused              422 "idempotency_key_reused"   "The idempotency key was used for another request"
    TooManyRequests        429 "too_many_requests"        "There were more requests than allowed"
    Internal               500 "internal"                 "The service failed"
    Unavailable            503 "unavailable"              "The service cannot answer now"
}

impl Code {
    pub fn status(self) -> StatusCode {
        StatusCode::from_u16(self.spec().0).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }

    pub const fn code(self) -> &'static str {
        self.spec().1
    }

    pub const fn title(self) -> &'static str {
        self.spec().2
    }
}

/// Where in the request the fault is: one of the places is given.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct FieldError {
    /// JSON pointer (RFC 6901) into the body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pointer: Option<String>,
    /// Name of the query parameter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameter: Option<String>,
    /// Name of the header.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header: Option<String>,
    /// Line of the body, counted from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
    /// Column in the line, counted from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<usize>,
    /// Offset in the text: Unicode code points, or bytes where the body is not UTF-8.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<usize>,
    pub detail: String,
}

impl FieldError {
    pub fn pointer(pointer: impl Into<String>, detail: impl Into<String>) -> Self {
        Self { pointer: Some(pointer.into()), detail: detail.into(), ..Self::default() }
    }

    pub fn parameter(parameter: impl Into<String>, detail: impl Into<String>) -> Self {
        Self { parameter: Some(parameter.into()), detail: detail.into(), ..Self::default() }
    }

    pub fn header(header: impl Into<String>, detail: impl Into<String>) -> Self {
        Self { header: Some(header.into()), detail: detail.into(), ..Self::default() }
    }
}

/// A request that failed.
#[derive(Debug)]
pub struct Error {
    pub code: Code,
    /// For the caller: what to mend. Never the text of a cause.
    pub detail: String,
    pub fields: Vec<FieldError>,
    /// For the log.
    pub source: Option<anyhow::Error>,
}

impl Error {
    pub fn new(code: Code, detail: impl Into<String>) -> Self {
        Self { code, detail: detail.into(), fields: Vec::new(), source: None }
    }

    /// One field of the request is at fault; its sentence is the sentence of the whole.
    pub fn field(code: Code, field: FieldError) -> Self {
        let place = field.pointer.as_deref().or(field.parameter.as_deref()).or(field.header.as_deref());
        let detail = match place {
            None | Some("") => field.detail.clone(),
            Some(place) => format!("`{place}`: {}", field.detail),
        };
        Self { fields: vec![field], ..Self::new(code, detail) }
    }

    pub fn not_found(kind: &str, id: impl fmt::Display) -> Self {
        Self::new(Code::NotFound, format!("There is no {kind} with the id `{id}`."))
    }

    pub fn internal(source: impl Into<anyhow::Error>) -> Self {
        let detail = "The failure is logged under the request id.";
        Self { source: Some(source.into()), ..Self::new(Code::Internal, detail) }
    }

    pub fn unavailable(source: impl Into<anyhow::Error>) -> Self {
        let detail = "The database does not answer at the moment. Nothing was stored, unless the answer was lost on its way; the request can be sent again.";
        Self { source: Some(source.into()), ..Self::new(Code::Unavailable, detail) }
    }

    /// Whether what was written speaks of a record that is not there. As a rule it went meanwhile, and another try helps.
    pub fn is_of_missing_record(&self) -> bool {
        self.database_code().as_deref() == Some(MISSING)
    }

    /// Whether it was another transaction that was in the way.
    pub fn has_lost_race(&self) -> bool {
        self.database_code().is_some_and(|code| is_lost_race(&code))
    }

    fn database_code(&self) -> Option<Cow<'_, str>> {
        let mut causes = self.source.iter().flat_map(|source| source.chain());
        causes.find_map(|cause| cause.downcast_ref::<sqlx::Error>()?.as_database_error()?.code())
    }

    /// Seconds after which the same request may succeed.
    pub fn retry_after(&self) -> Option<u32> {
        match self.code {
            Code::Unavailable => Some(2),
            Code::InProgress => Some(1),
            _ => None,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code.code(), self.detail)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_ref().map(|source| source.as_ref())
    }
}

/// An error with its causes in one line, for people and the log. sqlx puts a cause into its own words and names it as
/// the cause too: it is said once.
pub fn with_causes(error: &anyhow::Error) -> String {
    let mut said: Vec<String> = Vec::new();
    for cause in error.chain().map(ToString::to_string) {
        if said.last().is_none_or(|last| !last.contains(&cause)) {
            said.push(cause);
        }
    }
    said.join(": ")
}

/// Failures of the database are ours, not the caller's: either it is away for a while, or we have a bug.
impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        if is_passing(&error) { Self::unavailable(error) } else { Self::internal(error) }
    }
}

impl From<anyhow::Error> for Error {
    fn from(error: anyhow::Error) -> Self {
        match error.downcast::<Self>() {
            Ok(own) => own,
            Err(error) if error.chain().filter_map(|e| e.downcast_ref()).any(is_passing) => {
                Self::unavailable(error)
            }
            Err(error) => Self::internal(error),
        }
    }
}

/// What is referred to is not there (foreign_key_violation).
const MISSING: &str = "23503";

/// A transaction that lost against another one: also one that spoke of a record which another merged or took away
/// meanwhile (what is written refers only to what was there when it was read).
fn is_lost_race(code: &str) -> bool {
    matches!(code, MISSING | "40001" | "40P01")
}

/// Whether the same statement may succeed in a moment: connection lost, server starting or stopping, too many
/// connections, or a race that was lost.
fn is_passing(error: &sqlx::Error) -> bool {
    match error {
        sqlx::Error::PoolTimedOut
        | sqlx::Error::PoolClosed
        | sqlx::Error::WorkerCrashed
        | sqlx::Error::Io(_)
        | sqlx::Error::Tls(_)
        | sqlx::Error::Protocol(_) => true,
        sqlx::Error::Database(error) => error.code().is_some_and(|code| {
            matches!(code.get(..2), Some("08" | "53" | "57")) || is_lost_race(&code) || code == "55P03"
        }),
        _ => false,
    }
}

/// The error travels as an extension: the outermost layer knows the request id, renders it and logs it, once.
impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let mut response = self.code.status().into_response();
        response.extensions_mut().insert(std::sync::Arc::new(self));
        response
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_unique_and_their_statuses_exist() {
        let mut codes: Vec<_> = Code::ALL.iter().map(|c| c.code()).collect();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), Code::ALL.len());
        for code in Code::ALL {
            assert_eq!(code.status().as_u16(), code.spec().0, "{code:?}");
            assert!(code.status().is_client_error() || code.status().is_server_error(), "{code:?}");
        }
    }

    #[test]
    fn a_lost_database_is_passing_and_a_missing_row_is_a_bug() {
        assert_eq!(Error::from(sqlx::Error::PoolTimedOut).code, Code::Unavailable);
        assert_eq!(Error::from(anyhow::Error::from(sqlx::Error::PoolClosed)).code, Code::Unavailable);
        assert_eq!(Error::from(sqlx::Error::RowNotFound).code, Code::Internal);
    }

    #[test]
    fn a_cause_that_was_said_is_not_said_again() {
        let refused = || std::io::Error::other("refused");
        let rows: [(anyhow::Error, &str); 2] = [
            (sqlx::Error::Io(refused()).into(), "error communicating with database: refused"),
            (anyhow::Error::from(refused()).context("no database"), "no database: refused"),
        ];
        for (error, said) in rows {
            assert_eq!(with_causes(&error), said);
        }
    }

    #[test]
    fn an_error_passes_through_anyhow_unchanged() {
        let error = anyhow::Error::from(Error::not_found("vote", "vote_1"));
        assert_eq!(Error::from(error).code, Code::NotFound);
    }
}
