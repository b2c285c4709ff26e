//! Articles: sent, read into records, listed.

use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use sqlx::PgConnection;
use utoipa::ToSchema;
use uuid::Uuid;

use super::caller::{Caller, Contributing, Editing, Reading};
use super::csv::Column::{self, Plain};
use super::include::Include;
use super::input::{Nothing, Path, Query};
use super::linked::Wanted;
use super::list::{self, Collection};
use super::page::{PageParams, Paged, Records};
use super::single;
use super::submission::{ExtractParams, Submission, SubmitParams, Wants};
use crate::db::read::Sight;
use crate::db::read::articles::{self, ArticleFilter};
use crate::db::read::page::{Found, Window};
use crate::db::read::{actors, provisions, resolutions, statements, votes};
use crate::domain::ArticleId;
use crate::error::{Code, Error, Result};
use crate::ingest::{self, Outcome, Submitted, retract};
use crate::intake::{self, Draft};
use crate::state::AppState;
use crate::view::{Actor, Article, Mention, Provision, Resolution, Single, Statement, Vote};

/// An article and the records it speaks of, with what it says as evidence.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ArticleAnswer)]
pub struct Answer {
    article: Article,
    outcome: Outcome,
    actors: Vec<ActorInArticle>,
    resolutions: Vec<Resolution>,
    votes: Vec<Vote>,
    statements: Vec<Statement>,
    provisions: Vec<Provision>,
}

/// An actor, and where the article names it.
#[derive(Debug, Serialize, ToSchema)]
pub struct ActorInArticle {
    #[serde(flatten)]
    actor: Actor,
    mentions: Vec<Mention>,
}

/// List articles, newest first.
#[utoipa::path(get, path = "/v1/articles", tag = "articles", params(ArticleFilter, PageParams, Include::<Article>),
    responses((status = 200, description = "A page of articles; as CSV or NDJSON the whole list, as Atom or JSON Feed a page",
        content((Records<Article> = "application/json"), (String = "text/csv"), (String = "application/x-ndjson"), (String = "application/atom+xml"), (serde_json::Value = "application/feed+json")))))]
pub async fn list_articles(
    State(state): State<AppState>,
    caller: Caller,
    headers: HeaderMap,
    paged: Paged<ArticleFilter, Include<Article>>,
) -> Result<Response> {
    list::answer::<Articles>(state, &caller, &headers, paged).await
}

pub struct Articles;

impl Collection for Articles {
    type Filter = ArticleFilter;
    type Record = Article;
    const NAME: &'static str = "articles";
    const COLUMNS: &'static [Column] = &[
        Plain("id"),
        Plain("url"),
        Plain("publisher"),
        Plain("title"),
        Plain("byline"),
        Plain("licence"),
        Plain("published_at"),
        Plain("published_on"),
        Plain("language"),
        Plain("extraction"),
        Plain("extractor_version"),
        Plain("revision"),
        Plain("characters"),
        Plain("syndicated_from"),
        Plain("visibility"),
        Plain("version"),
        Plain("created_at"),
        Plain("updated_at"),
    ];

    async fn list(
        conn: &mut PgConnection,
        filter: &ArticleFilter,
        sight: Sight,
        window: &Window,
    ) -> sqlx::Result<Found> {
        articles::list(conn, filter, sight, window).await
    }

    async fn load(conn: &mut PgConnection, ids: &[Uuid], sight: Sight) -> sqlx::Result<Vec<Article>> {
        articles::load(conn, ids, sight, false).await
    }
}

/// One article; its text for contributors.
#[utoipa::path(get, path = "/v1/articles/{id}", tag = "articles", params(("id" = ArticleId, Path), Include::<Article>),
    responses((status = 200, description = "The article", content((Single<Article> = "application/json"), (serde_json::Value = "application/ld+json")))))]
pub async fn get_article(
    State(state): State<AppState>,
    caller: Caller,
    Path(id): Path<ArticleId>,
    wanted: Wanted,
    Query(include): Query<Include<Article>>,
) -> Result<Response> {
    include.check(&wanted)?;
    let mut conn = state.db.acquire().await?;
    let found = articles::load(&mut conn, &[id.0], caller.in_full(), caller.sees_text()).await?.pop();
    let included = include.load(&mut conn, &caller, found.as_slice()).await?;
    match found {
        Some(article) => single::form(&wanted, article, included),
        None => Err(absent(&mut conn, id).await?),
    }
}

/// Send an article; it is read and its records are joined to those known.
///
/// All in one transaction. The same article again changes nothing; another text at the same URL is a revision.
#[utoipa::path(post, path = "/v1/articles", tag = "articles", params(SubmitParams), security(("key" = ["contributor"])),
    request_body(content((Draft = "application/json"), (String = "text/plain"), (String = "text/html"))),
    responses(
        (status = 201, description = "Stored", body = Answer, headers(("Location" = String, description = "The article"))),
        (status = 200, description = "Known already, revised, or a dry run", body = Answer),
        (status = 204, description = "The same, with `Prefer: return=minimal`"),
    ))]
pub async fn create_article(
    State(state): State<AppState>,
    Contributing(caller): Contributing,
    Submission { article, params, wants }: Submission<SubmitParams>,
) -> Result<Response> {
    let (status, answer) = store(&state, &caller, &article, params.is_dry_run()).await?;
    let location = format!("/v1/articles/{}", answer.article.id);
    let location = HeaderValue::from_str(&location).map_err(Error::internal)?;
    let mut response = match wants {
        Wants::Representation => (status, Json(answer)).into_response(),
        Wants::Minimal if status == StatusCode::CREATED => status.into_response(),
        Wants::Minimal => StatusCode::NO_CONTENT.into_response(),
    };
    let headers = response.headers_mut();
    if status == StatusCode::CREATED {
        headers.insert(header::LOCATION, location);
    }
    if wants == Wants::Minimal {
        headers.insert("preference-applied", HeaderValue::from_static("return=minimal"));
    }
    Ok(response)
}

/// Takes an article in, in one transaction: 201 for a new one, else 200.
pub async fn store(
    state: &AppState,
    caller: &Caller,
    article: &intake::Article,
    dry_run: bool,
) -> Result<(StatusCode, Answer)> {
    let mut tx = state.db.begin().await?;
    let submitted = ingest::submit(&mut tx, &state.engine, &state.clock, article).await?;
    let answer = answer(&mut tx, caller, &submitted).await?;
    if dry_run {
        tx.rollback().await?;
        return Ok((StatusCode::OK, answer));
    }
    tx.commit().await?;
    metrics::counter!(
        "plenary_articles_total",
        "outcome" => format!("{:?}", submitted.outcome).to_lowercase(),
        "extraction" => answer.article.extraction.code(),
    )
    .increment(1);
    let is_new = submitted.outcome == Outcome::Created;
    Ok((if is_new { StatusCode::CREATED } else { StatusCode::OK }, answer))
}

/// Retract an article: what only it said goes, the rest falls back to what others say. Sent again, it speaks again.
#[utoipa::path(delete, path = "/v1/articles/{id}", tag = "articles", params(("id" = ArticleId, Path)), security(("key" = ["editor"])),
    responses((status = 204, description = "Retracted")))]
pub async fn retract_article(
    State(state): State<AppState>,
    Editing(caller): Editing,
    Path(id): Path<ArticleId>,
    _: Query<Nothing>,
) -> Result<StatusCode> {
    let mut tx = state.db.begin().await?;
    let by = crate::review::editor(&mut tx, &state.clock, &caller.name).await?;
    if !retract::retract(&mut tx, &state.clock, id, Some(by)).await? {
        return Err(absent(&mut tx, id).await?);
    }
    tx.commit().await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Why there is no such article.
async fn absent(conn: &mut PgConnection, id: ArticleId) -> Result<Error> {
    Ok(match articles::is_retracted(conn, id).await? {
        true => Error::new(Code::Gone, "The article was retracted."),
        false => Error::not_found("article", id),
    })
}

/// Read an article and store nothing: the engine alone.
#[utoipa::path(post, path = "/v1/extract", tag = "articles", params(ExtractParams), security(("key" = ["reader"])),
    request_body(content((Draft = "application/json"), (String = "text/plain"), (String = "text/html"))),
    responses((status = 200, description = "What the article says", body = Extracted)))]
pub async fn extract_article(
    State(state): State<AppState>,
    _: Reading,
    Submission { article, .. }: Submission<ExtractParams>,
) -> Result<Json<Extracted>> {
    let meta = plenary_extract::Meta { published: article.published_at.map(|at| at.date()) };
    let text = article.text;
    let read = tokio::task::spawn_blocking(move || Extracted {
        extraction: state.engine.extract(&text, &meta),
        text,
    });
    Ok(Json(read.await.map_err(Error::internal)?))
}

/// What an article says, and the text that the offsets count in.
#[derive(Debug, Serialize, ToSchema)]
pub struct Extracted {
    #[serde(flatten)]
    extraction: plenary_extract::Extraction,
    /// Title, blank line, body.
    text: String,
}

async fn answer(conn: &mut PgConnection, caller: &Caller, submitted: &Submitted) -> Result<Answer> {
    let id = submitted.article;
    let sight = caller.in_article(id);
    let article = articles::load(conn, &[id.0], sight, true).await?.pop();
    Ok(Answer {
        article: article
            .ok_or_else(|| Error::internal(anyhow::anyhow!("{id} is not there after it was stored")))?,
        outcome: submitted.outcome,
        actors: actors::load(conn, &ids(&submitted.actors, |id| id.0), sight)
            .await?
            .into_iter()
            .map(in_article)
            .collect(),
        resolutions: resolutions::load(conn, &ids(&submitted.resolutions, |id| id.0), sight).await?,
        votes: votes::load(conn, &ids(&submitted.votes, |id| id.0), sight).await?,
        statements: statements::load(conn, &ids(&submitted.statements, |id| id.0), sight).await?,
        provisions: provisions::load(conn, &ids(&submitted.provisions, |id| id.0), sight).await?,
    })
}

fn ids<T: Copy>(ids: &[T], raw: fn(T) -> Uuid) -> Vec<Uuid> {
    ids.iter().copied().map(raw).collect()
}

fn in_article(actor: Actor) -> ActorInArticle {
    let mentions = actor.meta.evidence.iter().flatten().filter(|evidence| evidence.field == "mention");
    let mentions = mentions.filter_map(|evidence| {
        Some(Mention { start: evidence.start?, end: evidence.end?, exact: evidence.exact.clone()? })
    });
    ActorInArticle { mentions: mentions.collect(), actor }
}
