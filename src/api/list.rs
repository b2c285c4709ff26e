//! One list in three forms: a page of JSON, or the whole of it streamed as CSV or NDJSON.
//!
//! A stream reads page after page by key, so it holds no transaction open for a slow client and not more than a page in
//! memory; it shows every record that was there throughout exactly once. If the database fails on the way the answer
//! breaks off without its last chunk: a client never takes a part for the whole.

use axum::body::{Body, Bytes};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE, HOST, VARY};
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use serde::Serialize;
use sqlx::PgConnection;
use uuid::Uuid;

use super::accept;
use super::caller::Caller;
use super::csv::Table;
use super::feed::{self, Feed};
use super::include::{self, Include, Related};
use super::page::{self, Paged, Records};
use crate::db::read::Sight;
use crate::db::read::page::{Found, Window};
use crate::domain::codes;
use crate::error::{Error, Result, with_causes};
use crate::state::AppState;

/// Records a stream reads at a time.
const CHUNK: u32 = 500;

/// A kind of record that is listed.
pub trait Collection: 'static {
    type Filter: Send + Sync + 'static;
    type Record: Serialize + Related + Send + Sync + 'static;
    const NAME: &'static str;
    /// Columns of the CSV, in order. Only added to at the end.
    const COLUMNS: &'static [super::csv::Column];

    fn list(
        conn: &mut PgConnection,
        filter: &Self::Filter,
        sight: Sight,
        window: &Window,
    ) -> impl Future<Output = sqlx::Result<Found>> + Send;

    fn load(
        conn: &mut PgConnection,
        ids: &[Uuid],
        sight: Sight,
    ) -> impl Future<Output = sqlx::Result<Vec<Self::Record>>> + Send;
}

codes! {
    /// The form of a list: by `Accept`, or by its short name for those who cannot set headers.
    Format {
        Json = "json",
        Csv = "csv",
        Ndjson = "ndjson",
        Atom = "atom",
        JsonFeed = "json_feed",
    }
}

/// Media types of lists; the first is what those get who do not care.
const OFFERED: [(&str, Format); 6] = [
    ("application/json", Format::Json),
    ("text/csv", Format::Csv),
    ("application/x-ndjson", Format::Ndjson),
    ("application/ndjson", Format::Ndjson),
    (feed::ATOM, Format::Atom),
    (feed::JSON_FEED, Format::JsonFeed),
];

impl Format {
    fn of(headers: &HeaderMap) -> Result<Self> {
        let wanted = accept::choose(headers, &OFFERED.map(|(media_type, _)| media_type))?;
        let form = OFFERED.iter().find(|(media_type, _)| *media_type == wanted);
        Ok(form.map_or(Self::Json, |(_, form)| *form))
    }
}

/// Answers with a list in the form asked for.
pub async fn answer<C: Collection>(
    state: AppState,
    caller: &Caller,
    headers: &HeaderMap,
    Paged { filter, page, include }: Paged<C::Filter, Include<C::Record>>,
) -> Result<Response> {
    let form = page.format.map_or_else(|| Format::of(headers), Ok)?;
    if form != Format::Json && !include.is_empty() {
        return Err(include::refused());
    }
    let sight = if form == Format::Ndjson { caller.in_copy() } else { caller.in_list() };
    if matches!(form, Format::Json | Format::Atom | Format::JsonFeed) {
        let mut conn = state.db.acquire().await?;
        let found = C::list(&mut conn, &filter, sight, &page.window).await;
        let found = found.map_err(|error| page::failed(error, &page.window))?;
        let items = C::load(&mut conn, &found.ids, sight).await?;
        if form == Format::Json {
            let included = include.load(&mut conn, caller, &items).await?;
            let answer =
                page.answer_with(found.last, |next_cursor| Records { items, next_cursor, included })?;
            return Ok(answer.into_response());
        }
        let next = found.last.map(|key| page.next_path(&key));
        let feed = Feed::new(&mut conn, base(&state, headers), page.uri(), next, C::NAME, &items).await?;
        return if form == Format::Atom { feed.atom() } else { feed.json() };
    }
    let start = Window { limit: CHUNK, ..page.window };
    let walk = Walk::<C> {
        state,
        filter,
        sight,
        form,
        next: Some(start),
        table: Table::new(C::COLUMNS),
        begun: false,
    };
    // The first chunk is read before anything is answered: what fails at once fails with a status.
    let (first, walk) = walk.step().await?;
    let request_id =
        headers.get("x-request-id").and_then(|id| id.to_str().ok()).unwrap_or_default().to_owned();
    let rest = stream::try_unfold(walk, move |walk| {
        let request_id = request_id.clone();
        async move {
            match walk.next.is_some() {
                true => walk.step().await.inspect_err(|error| broke::<C>(error, &request_id)).map(Some),
                false => Ok(None),
            }
        }
    });
    let first = stream::once(async move { Ok::<Bytes, Error>(first) });
    let body = Body::from_stream(stream::StreamExt::chain(first, rest));
    let (media_type, extension) = match form {
        Format::Csv => ("text/csv; charset=utf-8; header=present", "csv"),
        _ => ("application/x-ndjson", "ndjson"),
    };
    let mut response = body.into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
    headers.insert(VARY, HeaderValue::from_static("authorization, accept"));
    let name = format!("attachment; filename=\"{}.{extension}\"", C::NAME);
    headers.insert(CONTENT_DISPOSITION, HeaderValue::from_str(&name).map_err(Error::internal)?);
    Ok(response)
}

/// The head of the answer is out: only the log can say why the rest does not come.
fn broke<C: Collection>(error: &Error, request_id: &str) {
    let cause = error.source.as_ref().map(with_causes);
    tracing::error!(list = C::NAME, request_id, code = error.code.code(), error = cause, "a list broke off");
}

/// Scheme and host by which the client knows this service.
pub fn base(state: &AppState, headers: &HeaderMap) -> String {
    let host = headers.get(HOST).and_then(|host| host.to_str().ok()).unwrap_or("localhost");
    state.config.http.public_url.clone().unwrap_or_else(|| format!("http://{host}"))
}

/// A stream on its way through a list.
struct Walk<C: Collection> {
    state: AppState,
    filter: C::Filter,
    sight: Sight,
    form: Format,
    next: Option<Window>,
    table: Table,
    begun: bool,
}

impl<C: Collection> Walk<C> {
    async fn step(mut self) -> Result<(Bytes, Self)> {
        let mut out = Vec::new();
        if !self.begun && self.form == Format::Csv {
            out = self.table.header()?;
        }
        self.begun = true;
        if let Some(window) = self.next.take() {
            let mut conn = self.state.db.acquire().await?;
            let found = C::list(&mut conn, &self.filter, self.sight, &window).await;
            let found = found.map_err(|error| page::failed(error, &window))?;
            let records = C::load(&mut conn, &found.ids, self.sight).await?;
            match self.form {
                Format::Csv => self.table.rows(&mut conn, &records, self.sight, &mut out).await?,
                _ => lines(&records, &mut out)?,
            }
            self.next = found.last.map(|key| Window { after: Some(key), limit: CHUNK });
        }
        Ok((Bytes::from(out), self))
    }
}

pub fn lines<T: Serialize>(records: &[T], out: &mut Vec<u8>) -> Result<()> {
    for record in records {
        serde_json::to_writer(&mut *out, record).map_err(Error::internal)?;
        out.push(b'\n');
    }
    Ok(())
}
