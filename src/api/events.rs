//! The change log as server-sent events: the same rows, as they are committed.
//!
//! A stream asks the log again and again, as a copy would; the id of an event is its cursor, so a client that lost its
//! connection goes on where it was, here or at `/v1/changes`. A stream ends after a while, so that a revoked key is not
//! listened with for ever; clients reconnect by themselves.

use std::convert::Infallible;
use std::time::Duration;

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use serde::Deserialize;
use tokio::time::Instant;

use super::caller::Caller;
use super::changes::{Include, decode};
use super::input::Query;
use crate::db::read::changes::{self, Place, end};
use crate::domain::ChangedKind;
use crate::error::{Result, with_causes};
use crate::state::AppState;
use crate::view::Change;

/// How long a change may wait before it is sent.
const PAUSE: Duration = Duration::from_millis(500);
const LONGEST: Duration = Duration::from_secs(15 * 60);
const AT_ONCE: u32 = 200;

/// Which events.
#[derive(Debug, Clone, Default, Deserialize, utoipa::IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub struct EventParams {
    /// A cursor of the change log to go on from; without it (and without `Last-Event-ID`) from now on.
    #[param(required = false)]
    cursor: Option<String>,
    #[param(required = false)]
    kind: Option<ChangedKind>,
    /// `record`: with the records as they are when the event is sent.
    #[param(required = false)]
    include: Option<Include>,
}

/// Every change as it is committed: a server-sent event each.
///
/// `id` is the cursor of the change, `event` is its kind and action (`vote.updated`), `data` the change as in `/v1/changes`.
#[utoipa::path(get, path = "/v1/events", tag = "sync",
    params(EventParams, ("Last-Event-ID" = Option<String>, Header, description = "Id of the last event seen; goes before `cursor`")),
    responses((status = 200, description = "A stream without end", body = String, content_type = "text/event-stream")))]
pub async fn stream_events(
    State(state): State<AppState>,
    caller: Caller,
    Query(params): Query<EventParams>,
    headers: HeaderMap,
) -> Result<Response> {
    let seen = headers.get("last-event-id").and_then(|id| id.to_str().ok()).map(str::to_owned);
    let place = match seen.filter(|id| !id.is_empty()).or(params.cursor) {
        Some(cursor) => decode(&cursor)?,
        None => end(&mut *state.db.acquire().await?).await?,
    };
    let (kind, include) = (params.kind, params.include);
    let tail = Tail { state, caller, kind, include, place, until: Instant::now() + LONGEST, pause: false };
    let events = stream::unfold(tail, |mut tail| async {
        let events = tail.next().await?;
        Some((stream::iter(events.into_iter().map(Ok::<_, Infallible>)), tail))
    });
    let events = stream::StreamExt::flatten(events);
    Ok(Sse::new(events).keep_alive(KeepAlive::default()).into_response())
}

/// A place in the log that moves on.
struct Tail {
    state: AppState,
    caller: Caller,
    kind: Option<ChangedKind>,
    include: Option<Include>,
    place: Place,
    until: Instant,
    pause: bool,
}

impl Tail {
    /// The events that are there next; none when the stream is over.
    async fn next(&mut self) -> Option<Vec<Event>> {
        if self.pause {
            tokio::select! {
                () = tokio::time::sleep(PAUSE) => {}
                () = self.state.stop.cancelled() => return None,
            }
        }
        if Instant::now() > self.until || self.state.stop.is_cancelled() {
            return None;
        }
        let mut conn = match self.state.db.acquire().await {
            Ok(conn) => conn,
            Err(error) => return self.fail(error.into()),
        };
        let (sight, with_record) = (self.caller.in_copy(), self.include.is_some());
        let read = changes::read(&mut conn, self.place, self.kind, with_record, sight, AT_ONCE);
        match read.await {
            Ok(log) => {
                self.pause = !log.has_more;
                self.place = log.end;
                log.items.iter().map(event).collect::<Result<_>>().map_or_else(|error| self.fail(error), Some)
            }
            Err(error) => self.fail(error.into()),
        }
    }

    /// Ends the stream; the client comes back with the last id it saw.
    fn fail(&self, error: crate::error::Error) -> Option<Vec<Event>> {
        let cause = error.source.as_ref().map(with_causes);
        tracing::error!(code = error.code.code(), error = cause, "an event stream broke off");
        None
    }
}

fn event(change: &Change) -> Result<Event> {
    let event = Event::default().id(&change.cursor).event(change.event()).json_data(change);
    event.map_err(crate::error::Error::internal)
}
