//! An article in, records out, in one transaction: [`submit`].
//!
//! The way: find the article (its URL, its text) → read it → [`join`] its records to those known → [`apply`] the
//! reports, which merges, saves and logs. The number of round trips to the database does not grow with what the article
//! holds.
//! [`seed`] brings in what the reader knows by the same door.

pub mod apply;
pub mod copies;
pub mod create;
pub mod join;
mod merges;
mod place;
mod reconcile;
pub mod retract;
pub mod seed;
pub mod series;
pub mod url;

use std::sync::Arc;

use plenary_extract::{Engine, Extraction, Meta};
use serde_json::json;
use sqlx::PgConnection;
use time::OffsetDateTime;
use tokio::task::JoinError;
use uuid::Uuid;

use crate::clock::Clock;
use crate::db::articles::{NewText, Row, Stored};
use crate::db::changes::{Action, Change};
use crate::db::{articles, changes, records, reports};
use crate::domain::{ActorId, ArticleId, ProvisionId, RecordKind, ResolutionId, StatementId, VoteId, fold};
use crate::intake::Article;
use apply::{Draft, Speech};
use copies::Settled;
use join::Joining;

/// Texts longer than this are read on a thread of their own; shorter ones take less time than the change of threads.
const LONG: usize = 64 * 1024;

/// What became of an article.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = SubmissionOutcome)]
pub enum Outcome {
    /// Not seen before.
    Created,
    /// Known, with another text or other particulars: what it said before is replaced.
    Revised,
    /// Known as it is: nothing was written.
    Unchanged,
}

/// An article and the records it speaks of, in the order of its text. The records are in the database, inside the
/// caller's transaction: read them from there.
#[derive(Debug, Clone)]
pub struct Submitted {
    pub article: ArticleId,
    pub outcome: Outcome,
    pub actors: Vec<ActorId>,
    pub resolutions: Vec<ResolutionId>,
    pub votes: Vec<VoteId>,
    pub statements: Vec<StatementId>,
    pub provisions: Vec<ProvisionId>,
}

impl Submitted {
    fn new(article: Uuid, outcome: Outcome, records: impl IntoIterator<Item = (Uuid, RecordKind)>) -> Self {
        let mut all = Self {
            article: ArticleId(article),
            outcome,
            actors: vec![],
            resolutions: vec![],
            votes: vec![],
            statements: vec![],
            provisions: vec![],
        };
        let mut seen = std::collections::HashSet::new();
        for (id, kind) in records.into_iter().filter(|(id, _)| seen.insert(*id)) {
            match kind {
                RecordKind::Actor => all.actors.push(ActorId(id)),
                RecordKind::Resolution => all.resolutions.push(ResolutionId(id)),
                RecordKind::Vote => all.votes.push(VoteId(id)),
                RecordKind::Statement => all.statements.push(StatementId(id)),
                RecordKind::Provision => all.provisions.push(ProvisionId(id)),
                RecordKind::Series => {}
            }
        }
        all
    }
}

/// Who reads the text.
#[derive(Debug)]
pub enum Reader<'a> {
    Engine(&'a Arc<Engine>),
    /// Somebody did already.
    Done(Box<Extraction>),
}

/// Stores an article with its records. `conn` must be in a transaction; a dry run is one that the caller rolls back.
pub async fn submit(
    conn: &mut PgConnection,
    engine: &Arc<Engine>,
    clock: &Clock,
    article: &Article,
) -> sqlx::Result<Submitted> {
    submit_read(conn, Reader::Engine(engine), clock, article).await
}

/// Like [`submit`], by any reader.
pub async fn submit_read(
    conn: &mut PgConnection,
    reader: Reader<'_>,
    clock: &Clock,
    article: &Article,
) -> sqlx::Result<Submitted> {
    let now = clock.now();
    let canonical = article.url.as_deref().map(url::canonical);
    let text = copies::text(&article.text);
    let url = canonical.iter().map(|url| format!("article {url}"));
    records::lock(conn, &url.chain(copies::locks(&text)).collect::<Vec<_>>()).await?;
    let same = articles::find_same(conn, canonical.as_deref(), &text.sha256, &article.text).await?;
    // A text without a URL is the article that has it; with one, it is the article there.
    let stored = match &canonical {
        Some(url) => same.iter().find(|stored| stored.canonical_url.as_ref() == Some(url)),
        None => same.first(),
    };
    let is_other = stored.is_none_or(|stored| stored.text_sha256 != text.sha256);
    // Evidence counts characters: the words it is counted in are kept as they came.
    let brings_text = stored.is_none_or(|stored| !stored.has_this_text);
    let id = stored.map_or_else(|| clock.id(), |stored| stored.id);
    let mut row = row(id, clock, article, canonical, stored, brings_text);
    if stored.is_some_and(|stored| !is_other && Particulars::of(stored) == Particulars::given(&row)) {
        let records = reports::records_of(conn, id).await?;
        return Ok(Submitted::new(id, Outcome::Unchanged, records));
    }
    // Held before it is read what it is a copy of: its original may be about to go, or to join another family.
    let left = if stored.is_some() { copies::hold_family(conn, id).await? } else { None };
    let is_hidden_or_shown = left.is_some()
        && stored.is_some_and(|stored| {
            is_hidden(&stored.visibility, stored.embargo_until, now)
                != is_hidden(&row.visibility, row.embargo_until, now)
        });
    let copies = match left {
        // What it was a copy of, it is while it has the text and stands by it.
        Some(original) if !is_other => {
            Settled { original: Some(original).filter(|original| *original != id), ..Settled::default() }
        }
        left => copies::find(conn, id, Some(&text), left).await?,
    };
    row.syndicated_from = copies.original;

    let extraction = read(reader, &article.text, row.published_on).await?;
    row.extraction = extraction.extraction.code();
    row.language = language(&extraction, article.language.as_deref());
    let text = NewText { id: row.revision_id, text: &article.text, compared: &text };
    let version = articles::save(conn, &row, brings_text.then_some(&text), now).await?;
    let joining = Joining::new(conn, clock, now, &extraction, &article.text, row.published_on);
    let drafts = joining.run().await?;
    let records: Vec<_> =
        drafts.iter().map(|Draft { record, content, .. }| (*record, content.kind())).collect();
    let also = copies.carry_out(conn, id, now).await?;
    if is_hidden_or_shown {
        copies::tell(conn, id, now).await?;
    }
    let speech = Speech { source: id, revision: Some(row.revision_id), drafts, whole: true, also };
    apply::apply(conn, clock, speech, now).await?;
    let outcome = if stored.is_some() { Outcome::Revised } else { Outcome::Created };
    changes::append(conn, Some(id), &[logged(id, &row.visibility, outcome, version)], now).await?;
    Ok(Submitted::new(id, outcome, records))
}

/// Reads the newest text of an article again. True if a record changed.
pub async fn reread(
    conn: &mut PgConnection,
    engine: &Arc<Engine>,
    clock: &Clock,
    id: Uuid,
) -> sqlx::Result<bool> {
    let now = clock.now();
    // Locks on texts and families come before those on rows.
    let unsettled = copies::hold_unsettled(conn, id).await?;
    let Some(article) = articles::to_read(conn, id).await? else { return Ok(false) };
    let extraction = read(Reader::Engine(engine), &article.text, article.published_on).await?;
    let language = language(&extraction, Some(&article.language));
    let extracted = extraction.extraction.code();
    let version = articles::set_read(conn, id, extracted, &language, Engine::VERSION, now).await?;
    let also = match unsettled.filter(|unsettled| unsettled.revision == article.revision_id) {
        Some(unsettled) => unsettled.carry_out(conn, id, now).await?,
        // Whoever brought this text settled it.
        None => None,
    };
    let joining = Joining::new(conn, clock, now, &extraction, &article.text, article.published_on);
    let drafts = joining.run().await?;
    let speech = Speech { source: id, revision: Some(article.revision_id), drafts, whole: true, also };
    let changed = apply::apply(conn, clock, speech, now).await?;
    changes::append(conn, Some(id), &[logged(id, &article.visibility, Outcome::Revised, version)], now)
        .await?;
    Ok(!changed.is_empty())
}

/// The language that was found; where it cannot be told, the one that was given.
fn language(extraction: &Extraction, given: Option<&str>) -> String {
    match (&*extraction.language, given) {
        ("und", Some(given)) => given.to_owned(),
        (found, _) => found.to_owned(),
    }
}

async fn read(reader: Reader<'_>, text: &str, published: Option<time::Date>) -> sqlx::Result<Extraction> {
    let engine = match reader {
        Reader::Engine(engine) => engine,
        Reader::Done(extraction) => return Ok(*extraction),
    };
    let meta = Meta { published };
    if text.len() <= LONG {
        return Ok(engine.extract(text, &meta));
    }
    let (engine, text) = (Arc::clone(engine), text.to_owned());
    joined(tokio::task::spawn_blocking(move || engine.extract(&text, &meta)).await)
}

/// What a task gave. A panic goes on here: it is a defect, which another try would not help.
pub fn joined<T>(task: Result<T, JoinError>) -> sqlx::Result<T> {
    task.map_err(|error| match error.try_into_panic() {
        Ok(panic) => std::panic::resume_unwind(panic),
        Err(stopped) => sqlx::Error::Io(std::io::Error::other(stopped)),
    })
}

/// The row an article gets: what this post does not say stays as it was, and what was hidden stays hidden.
fn row(
    id: Uuid,
    clock: &Clock,
    article: &Article,
    canonical: Option<String>,
    stored: Option<&Stored>,
    brings_text: bool,
) -> Row {
    let or = |new: &Option<String>, old: fn(&Stored) -> &Option<String>| {
        new.clone().or_else(|| old(stored?).clone())
    };
    let or_at = |new: Option<OffsetDateTime>, old: fn(&Stored) -> Option<OffsetDateTime>| {
        new.or_else(|| old(stored?))
    };
    let publisher = or(&article.publisher, |stored| &stored.publisher);
    let canonical = canonical.or_else(|| stored?.canonical_url.clone());
    let voice = publisher.as_deref().map(fold::key).or_else(|| url::host(canonical.as_deref()?));
    let was_restricted = stored.is_some_and(|stored| stored.visibility == "restricted");
    let title = article.text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or("");
    Row {
        id,
        url: article.url.clone().or_else(|| canonical.clone()),
        publisher,
        voice,
        title: title.chars().take(500).collect(),
        byline: or(&article.byline, |stored| &stored.byline),
        licence: or(&article.licence, |stored| &stored.licence),
        published_at: or_at(article.published_at, |stored| stored.published_at),
        published_on: article.published_at.map(OffsetDateTime::date).or_else(|| stored?.published_on),
        modified_at: or_at(article.updated_at, |stored| stored.modified_at),
        language: String::new(),
        extraction: "",
        extractor_version: Engine::VERSION.to_owned(),
        revision_id: stored.filter(|_| !brings_text).map_or_else(|| clock.id(), |stored| stored.revision_id),
        syndicated_from: None,
        visibility: if was_restricted { "restricted" } else { article.visibility.code() }.to_owned(),
        embargo_until: or_at(article.embargo_until, |stored| stored.embargo_until),
        canonical_url: canonical,
    }
}

fn is_hidden(visibility: &str, embargo_until: Option<OffsetDateTime>, now: OffsetDateTime) -> bool {
    visibility == "restricted" || embargo_until.is_some_and(|end| end > now)
}

/// The particulars that make a post of a known text a revision.
#[derive(PartialEq)]
struct Particulars {
    publisher: Option<String>,
    byline: Option<String>,
    licence: Option<String>,
    published_at: Option<OffsetDateTime>,
    published_on: Option<time::Date>,
    modified_at: Option<OffsetDateTime>,
    embargo_until: Option<OffsetDateTime>,
    visibility: String,
    is_live: bool,
}

impl Particulars {
    fn of(stored: &Stored) -> Self {
        let Stored { publisher, byline, licence, visibility, .. } = stored.clone();
        Self {
            publisher,
            byline,
            licence,
            published_at: stored.published_at,
            published_on: stored.published_on,
            modified_at: stored.modified_at,
            embargo_until: stored.embargo_until,
            visibility,
            is_live: stored.state == "live",
        }
    }

    fn given(row: &Row) -> Self {
        let Row { publisher, byline, licence, visibility, .. } = row.clone();
        Self {
            publisher,
            byline,
            licence,
            published_at: row.published_at,
            published_on: row.published_on,
            modified_at: row.modified_at,
            embargo_until: row.embargo_until,
            visibility,
            is_live: true,
        }
    }
}

fn logged(id: Uuid, visibility: &str, outcome: Outcome, version: i32) -> Change {
    Change {
        kind: "article",
        record_id: id,
        action: if outcome == Outcome::Created { Action::Created } else { Action::Updated },
        version,
        visibility: if visibility == "restricted" { "restricted" } else { "public" },
        survivor_id: None,
        fields: json!({}),
    }
}
