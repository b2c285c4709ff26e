//! Reading webhooks and their deliveries.

use serde::Deserialize;
use sqlx::PgConnection;
use sqlx::types::Json;
use utoipa::IntoParams;
use uuid::Uuid;

use super::Sight;
use super::changes::Place;
use super::page::{Found, Listing, Window, sorts};
use crate::domain::id::DeliveryId;
use crate::domain::{ChangedKind, DeliveryState, DisabledReason, WebhookId, WebhookState};
use crate::view::{Attempt, Delivery, Webhook};

sorts! {
    WebhookSort {
        Newest = "-created_at", desc "t.id" as "uuid";
        Oldest = "created_at", asc "t.id" as "uuid";
    }
}

sorts! {
    DeliverySort {
        Newest = "-created_at", desc "t.id" as "uuid";
        Oldest = "created_at", asc "t.id" as "uuid";
    }
}

/// Which webhooks.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub struct WebhookFilter {
    #[param(required = false)]
    pub state: Option<WebhookState>,
    /// A minus sign in front: descending.
    #[param(required = false)]
    pub sort: Option<WebhookSort>,
}

/// Which deliveries.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub struct DeliveryFilter {
    #[param(required = false)]
    pub state: Option<DeliveryState>,
    /// A minus sign in front: descending.
    #[param(required = false)]
    pub sort: Option<DeliverySort>,
}

pub async fn list(
    conn: &mut PgConnection,
    filter: &WebhookFilter,
    sight: Sight,
    window: &Window,
) -> sqlx::Result<Found> {
    let mut list = Listing::of("webhooks", "false", WebhookSort::order(filter.sort), sight);
    list.code("t.state = ", filter.state.map(WebhookState::code));
    list.page(conn, window).await
}

pub async fn load(conn: &mut PgConnection, ids: &[Uuid]) -> sqlx::Result<Vec<Webhook>> {
    let rows = sqlx::query!(
        r#"
        select t.*
        from unnest($1::uuid[]) with ordinality as wanted (id, place)
        join webhooks as t on t.id = wanted.id
        order by wanted.place
        "#,
        ids,
    )
    .fetch_all(conn)
    .await?;
    let webhook = rows.into_iter().map(|row| Webhook {
        id: WebhookId(row.id),
        url: row.url,
        description: row.description,
        kinds: row.kinds.iter().filter_map(|kind| ChangedKind::from_code(kind)).collect(),
        include_record: row.include_record,
        state: WebhookState::from_code(&row.state).unwrap_or(WebhookState::Disabled),
        disabled_reason: row.disabled_reason.as_deref().and_then(DisabledReason::from_code),
        cursor: Place { transaction: row.after_transaction, number: row.after_number }.to_string(),
        last_delivered_at: row.last_delivered_at,
        former_secret_until: row.former_secret_until,
        created_by: row.created_by,
        created_at: row.created_at,
        updated_at: row.updated_at,
    });
    Ok(webhook.collect())
}

pub async fn deliveries(
    conn: &mut PgConnection,
    webhook: Uuid,
    filter: &DeliveryFilter,
    sight: Sight,
    window: &Window,
) -> sqlx::Result<Found> {
    let mut list = Listing::of("webhook_deliveries", "false", DeliverySort::order(filter.sort), sight);
    list.id("t.webhook_id = ", Some(webhook), "");
    list.code("t.state = ", filter.state.map(DeliveryState::code));
    list.page(conn, window).await
}

pub async fn load_deliveries(conn: &mut PgConnection, ids: &[Uuid]) -> sqlx::Result<Vec<Delivery>> {
    let rows = sqlx::query!(
        r#"
        select
            t.id,
            t.message_id,
            t.event,
            t.state,
            t.attempts as "attempts: Json<Vec<Attempt>>",
            t.next_attempt_at,
            t.created_at,
            t.finished_at
        from unnest($1::uuid[]) with ordinality as wanted (id, place)
        join webhook_deliveries as t on t.id = wanted.id
        order by wanted.place
        "#,
        ids,
    )
    .fetch_all(conn)
    .await?;
    let delivery = rows.into_iter().map(|row| {
        let state = DeliveryState::from_code(&row.state).unwrap_or(DeliveryState::Pending);
        Delivery {
            id: DeliveryId(row.id),
            message_id: row.message_id,
            event: row.event,
            state,
            attempts: row.attempts.0,
            next_attempt_at: Some(row.next_attempt_at).filter(|_| state == DeliveryState::Pending),
            created_at: row.created_at,
            finished_at: row.finished_at,
        }
    });
    Ok(delivery.collect())
}

/// Messages that wait, to all webhooks.
pub async fn waiting(conn: &mut PgConnection) -> sqlx::Result<i64> {
    sqlx::query_scalar!(r#"select count(*) as "count!" from webhook_deliveries where state = 'pending'"#)
        .fetch_one(conn)
        .await
}
