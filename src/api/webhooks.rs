//! Webhooks: who is told of changes. Sending is the business of [`crate::webhooks`].

use axum::Json;
use axum::extract::State;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde::{Deserialize, Serialize};
use sqlx::PgConnection;
use utoipa::ToSchema;

use super::caller::{Administering, Editing};
use super::input::{JsonBody, Nothing, Path, Query};
use super::page::{List, PageParams, Paged};
use crate::db::deliveries;
use crate::db::read::changes::{self, NoPlace};
use crate::db::read::webhooks::{self as read, DeliveryFilter, WebhookFilter};
use crate::db::webhooks::{self, Settings};
use crate::domain::{ChangedKind, WebhookId, WebhookState};
use crate::error::{Code, Error, FieldError, Result};
use crate::intake::Instant;
use crate::state::AppState;
use crate::view::{Delivery, Webhook};
use crate::webhooks::address;

/// What to be told, and where.
#[derive(Debug, Clone, Deserialize, ToSchema)]
pub struct NewWebhook {
    /// https, to a public address.
    #[schema(max_length = 2000, example = "https://desk.example/hooks/plenary")]
    url: String,
    #[serde(default)]
    #[schema(max_length = 500)]
    description: String,
    /// As in the change log; empty: all.
    #[serde(default)]
    kinds: Vec<ChangedKind>,
    /// With the record as it is when the message is sent.
    #[serde(default)]
    include_record: bool,
}

/// What to change; what is not named stays.
#[derive(Debug, Clone, Deserialize, ToSchema)]
pub struct WebhookEdit {
    #[serde(default)]
    #[schema(max_length = 2000)]
    url: Option<String>,
    #[serde(default)]
    #[schema(max_length = 500)]
    description: Option<String>,
    #[serde(default)]
    kinds: Option<Vec<ChangedKind>>,
    #[serde(default)]
    include_record: Option<bool>,
    /// `active` takes up what was missed while it was disabled.
    #[serde(default)]
    state: Option<WebhookState>,
}

/// Where to begin again: one of the two.
#[derive(Debug, Clone, Deserialize, ToSchema)]
pub struct WebhookReplay {
    /// A cursor of the change log: what comes after it is sent again.
    #[serde(default)]
    cursor: Option<String>,
    /// What changed since is sent again.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = DateTime)]
    since: Option<String>,
}

/// The webhook, and the only time that its secret is shown.
#[derive(Debug, Serialize, ToSchema)]
pub struct WebhookWithSecret {
    #[serde(flatten)]
    webhook: Webhook,
    /// What messages are signed with.
    #[schema(example = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD")]
    secret: String,
}

/// Webhooks, newest first.
#[utoipa::path(get, path = "/v1/webhooks", tag = "sync", params(WebhookFilter, PageParams), security(("key" = ["editor"])),
    responses((status = 200, description = "A page of webhooks", body = List<Webhook>)))]
pub async fn list_webhooks(
    State(state): State<AppState>,
    Editing(caller): Editing,
    Paged { filter, page, .. }: Paged<WebhookFilter>,
) -> Result<Response> {
    let mut conn = state.db.acquire().await?;
    let found = read::list(&mut conn, &filter, caller.in_list(), &page.window).await?;
    let items = read::load(&mut conn, &found.ids).await?;
    Ok(page.answer(items, found.last)?.into_response())
}

/// Be told of every change from now on.
#[utoipa::path(post, path = "/v1/webhooks", tag = "sync", security(("key" = ["admin"])), request_body = NewWebhook,
    responses((status = 201, description = "The webhook and its secret", body = WebhookWithSecret,
        headers(("Location" = String, description = "The webhook")))))]
pub async fn create_webhook(
    State(state): State<AppState>,
    Administering(caller): Administering,
    _: Query<Nothing>,
    JsonBody(new): JsonBody<NewWebhook>,
) -> Result<Response> {
    let settings = Settings {
        url: new.url,
        description: new.description,
        kinds: codes(&new.kinds),
        include_record: new.include_record,
        is_active: true,
    };
    check(&state, Some(&settings.url), &settings.description)?;
    let (id, secret, now) = (state.clock.id(), new_secret()?, state.clock.now());
    let mut tx = state.db.begin().await?;
    let end = changes::end(&mut tx).await?;
    webhooks::insert(&mut tx, id, &settings, &secret, end, &caller.name, now).await?;
    let webhook = found(&mut tx, WebhookId(id)).await?;
    tx.commit().await?;
    let location = HeaderValue::from_str(&format!("/v1/webhooks/{}", webhook.id)).map_err(Error::internal)?;
    let answer = Json(WebhookWithSecret { webhook, secret });
    Ok((StatusCode::CREATED, [(header::LOCATION, location)], answer).into_response())
}

/// A webhook, without its secret.
#[utoipa::path(get, path = "/v1/webhooks/{id}", tag = "sync", params(("id" = WebhookId, Path)), security(("key" = ["editor"])),
    responses((status = 200, description = "The webhook", body = Webhook)))]
pub async fn get_webhook(
    State(state): State<AppState>,
    _: Editing,
    Path(id): Path<WebhookId>,
    _: Query<Nothing>,
) -> Result<Json<Webhook>> {
    found(&mut *state.db.acquire().await?, id).await.map(Json)
}

/// Change what is sent where, disable, or enable again.
#[utoipa::path(patch, path = "/v1/webhooks/{id}", tag = "sync", params(("id" = WebhookId, Path)), security(("key" = ["admin"])),
    request_body = WebhookEdit, responses((status = 200, description = "The webhook as it is now", body = Webhook)))]
pub async fn update_webhook(
    State(state): State<AppState>,
    _: Administering,
    Path(id): Path<WebhookId>,
    _: Query<Nothing>,
    JsonBody(edit): JsonBody<WebhookEdit>,
) -> Result<Json<Webhook>> {
    let mut tx = state.db.begin().await?;
    let old = webhooks::settings(&mut tx, id.0).await?.ok_or_else(|| Error::not_found("webhook", id))?;
    // An address that stays may have become a forbidden one: that is no reason not to disable it.
    check(&state, edit.url.as_deref(), edit.description.as_deref().unwrap_or_default())?;
    let settings = Settings {
        url: edit.url.unwrap_or(old.url),
        description: edit.description.unwrap_or(old.description),
        kinds: edit.kinds.map_or(old.kinds, |kinds| codes(&kinds)),
        include_record: edit.include_record.unwrap_or(old.include_record),
        is_active: edit.state.map_or(old.is_active, |state| state == WebhookState::Active),
    };
    webhooks::update(&mut tx, id.0, &settings, state.clock.now()).await?;
    let webhook = found(&mut tx, id).await?;
    tx.commit().await?;
    Ok(Json(webhook))
}

/// Send nothing there any more, and forget what was sent.
#[utoipa::path(delete, path = "/v1/webhooks/{id}", tag = "sync", params(("id" = WebhookId, Path)), security(("key" = ["admin"])),
    responses((status = 204, description = "Deleted")))]
pub async fn delete_webhook(
    State(state): State<AppState>,
    _: Administering,
    Path(id): Path<WebhookId>,
    _: Query<Nothing>,
) -> Result<StatusCode> {
    let mut tx = state.db.begin().await?;
    if !webhooks::delete(&mut tx, id.0).await? {
        return Err(Error::not_found("webhook", id));
    }
    tx.commit().await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Sign with a new secret. The old one signs too for a while, so that nothing is refused meanwhile.
#[utoipa::path(post, path = "/v1/webhooks/{id}/rotate-secret", tag = "sync", params(("id" = WebhookId, Path)),
    security(("key" = ["admin"])), responses((status = 200, description = "The webhook and its new secret", body = WebhookWithSecret)))]
pub async fn rotate_webhook_secret(
    State(state): State<AppState>,
    _: Administering,
    Path(id): Path<WebhookId>,
    _: Query<Nothing>,
) -> Result<Json<WebhookWithSecret>> {
    let (secret, now) = (new_secret()?, state.clock.now());
    let until = now + state.config.webhooks.webhook_secret_overlap;
    let mut tx = state.db.begin().await?;
    webhooks::rotate(&mut tx, id.0, &secret, until, now).await?;
    let webhook = found(&mut tx, id).await?;
    tx.commit().await?;
    Ok(Json(WebhookWithSecret { webhook, secret }))
}

/// Send a test message, once. What came of it is in the list of deliveries.
#[utoipa::path(post, path = "/v1/webhooks/{id}/ping", tag = "sync", params(("id" = WebhookId, Path)), security(("key" = ["admin"])),
    responses((status = 202, description = "The delivery, still waiting", body = Delivery)))]
pub async fn ping_webhook(
    State(state): State<AppState>,
    _: Administering,
    Path(id): Path<WebhookId>,
    _: Query<Nothing>,
) -> Result<Response> {
    let delivery = state.clock.id();
    let mut tx = state.db.begin().await?;
    if !deliveries::ping(&mut tx, id.0, delivery, state.clock.now()).await? {
        return Err(Error::not_found("webhook", id));
    }
    let delivery = read::load_deliveries(&mut tx, &[delivery]).await?.pop();
    tx.commit().await?;
    Ok((StatusCode::ACCEPTED, Json(delivery)).into_response())
}

/// Send again what the change log tells since a cursor or a time, under the same ids.
#[utoipa::path(post, path = "/v1/webhooks/{id}/replay", tag = "sync", params(("id" = WebhookId, Path)), security(("key" = ["admin"])),
    request_body = WebhookReplay, responses((status = 202, description = "The webhook, at its new place in the log", body = Webhook)))]
pub async fn replay_webhook(
    State(state): State<AppState>,
    _: Administering,
    Path(id): Path<WebhookId>,
    _: Query<Nothing>,
    JsonBody(replay): JsonBody<WebhookReplay>,
) -> Result<Response> {
    let invalid =
        |pointer: &str, detail: &str| Error::field(Code::Invalid, FieldError::pointer(pointer, detail));
    let mut tx = state.db.begin().await?;
    let place = match (&replay.cursor, &replay.since) {
        (Some(cursor), None) => {
            cursor.parse().map_err(|error: NoPlace| invalid("/cursor", &error.to_string()))?
        }
        (None, Some(since)) => {
            let since: Instant = since.parse().map_err(|error| invalid("/since", error))?;
            changes::before(&mut tx, since.at).await?
        }
        _ => return Err(invalid("", "names either `cursor` or `since`")),
    };
    webhooks::replay(&mut tx, id.0, place).await?;
    let webhook = found(&mut tx, id).await?;
    tx.commit().await?;
    Ok((StatusCode::ACCEPTED, Json(webhook)).into_response())
}

/// Messages to a webhook, newest first: those that wait, and what became of the others in the last 30 days.
#[utoipa::path(get, path = "/v1/webhooks/{id}/deliveries", tag = "sync",
    params(("id" = WebhookId, Path), DeliveryFilter, PageParams), security(("key" = ["editor"])),
    responses((status = 200, description = "A page of deliveries", body = List<Delivery>)))]
pub async fn list_webhook_deliveries(
    State(state): State<AppState>,
    Editing(caller): Editing,
    Path(id): Path<WebhookId>,
    Paged { filter, page, .. }: Paged<DeliveryFilter>,
) -> Result<Response> {
    let mut conn = state.db.acquire().await?;
    found(&mut conn, id).await?;
    let list = read::deliveries(&mut conn, id.0, &filter, caller.in_list(), &page.window).await?;
    let items = read::load_deliveries(&mut conn, &list.ids).await?;
    Ok(page.answer(items, list.last)?.into_response())
}

async fn found(conn: &mut PgConnection, id: WebhookId) -> Result<Webhook> {
    let webhook = read::load(conn, &[id.0]).await?.pop();
    webhook.ok_or_else(|| Error::not_found("webhook", id))
}

fn codes(kinds: &[ChangedKind]) -> Vec<String> {
    kinds.iter().map(|kind| kind.code().to_owned()).collect()
}

fn check(state: &AppState, url: Option<&str>, description: &str) -> Result<()> {
    let refuse =
        |pointer, detail: String| Err(Error::field(Code::Invalid, FieldError::pointer(pointer, detail)));
    if description.chars().count() > 500 {
        return refuse("/description", "is longer than 500 characters".to_owned());
    }
    let Some(url) = url else { return Ok(()) };
    if url.len() > 2000 {
        return refuse("/url", "is longer than 2000 characters".to_owned());
    }
    match address::check(url, state.config.webhooks.webhook_private_addresses) {
        Ok(_) => Ok(()),
        Err(refused) => refuse("/url", refused.to_string()),
    }
}

/// 256 random bits, in the form of Standard Webhooks.
fn new_secret() -> Result<String> {
    let mut random = [0; 32];
    getrandom::fill(&mut random).map_err(Error::internal)?;
    Ok(format!("whsec_{}", BASE64.encode(random)))
}
