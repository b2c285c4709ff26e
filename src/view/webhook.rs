//! Webhooks and what was sent to them.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use utoipa::ToSchema;

use crate::domain::id::DeliveryId;
use crate::domain::{ChangedKind, DeliveryState, DisabledReason, WebhookId, WebhookState};

/// An address that is told of changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = WebhookRecord)]
pub struct Webhook {
    pub id: WebhookId,
    #[schema(example = "https://desk.example/hooks/plenary")]
    pub url: String,
    pub description: String,
    /// Empty: all.
    pub kinds: Vec<ChangedKind>,
    /// Whether the record as it is now goes along.
    pub include_record: bool,
    pub state: WebhookState,
    pub disabled_reason: Option<DisabledReason>,
    /// Place in the change log up to which messages were made.
    pub cursor: String,
    #[serde(with = "time::serde::rfc3339::option")]
    #[schema(value_type = Option<String>, format = DateTime)]
    pub last_delivered_at: Option<OffsetDateTime>,
    /// Until when the secret before the last rotation signs too.
    #[serde(with = "time::serde::rfc3339::option")]
    #[schema(value_type = Option<String>, format = DateTime)]
    pub former_secret_until: Option<OffsetDateTime>,
    /// Name of the key.
    pub created_by: String,
    #[serde(with = "time::serde::rfc3339")]
    #[schema(value_type = String, format = DateTime)]
    pub created_at: OffsetDateTime,
    /// Last change of the settings.
    #[serde(with = "time::serde::rfc3339")]
    #[schema(value_type = String, format = DateTime)]
    pub updated_at: OffsetDateTime,
}

/// A message to a webhook.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Delivery {
    pub id: DeliveryId,
    /// The header `webhook-id`: the cursor of the change, the same whenever it is sent.
    pub message_id: String,
    /// As `vote.updated`; `webhook.ping` for a test.
    #[schema(example = "vote.updated")]
    pub event: String,
    pub state: DeliveryState,
    pub attempts: Vec<Attempt>,
    #[serde(with = "time::serde::rfc3339::option")]
    #[schema(value_type = Option<String>, format = DateTime)]
    pub next_attempt_at: Option<OffsetDateTime>,
    #[serde(with = "time::serde::rfc3339")]
    #[schema(value_type = String, format = DateTime)]
    pub created_at: OffsetDateTime,
    #[serde(with = "time::serde::rfc3339::option")]
    #[schema(value_type = Option<String>, format = DateTime)]
    pub finished_at: Option<OffsetDateTime>,
}

/// An attempt to deliver a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Attempt {
    #[serde(with = "time::serde::rfc3339")]
    #[schema(value_type = String, format = DateTime)]
    pub at: OffsetDateTime,
    /// Status of the answer; null where there was none.
    pub status: Option<u16>,
    /// Why there was no answer.
    pub error: Option<String>,
    pub milliseconds: u64,
}
