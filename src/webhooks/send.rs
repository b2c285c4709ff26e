//! One message on its way: signed, sent, and what came of it.

use std::time::Duration;

use reqwest::header::{CONTENT_TYPE, RETRY_AFTER};
use reqwest::{Client, StatusCode, redirect};
use standardwebhooks::{
    HEADER_WEBHOOK_ID, HEADER_WEBHOOK_SIGNATURE, HEADER_WEBHOOK_TIMESTAMP, Webhook as Signer, WebhookError,
};
use time::OffsetDateTime;

use super::address::{self, Public};
use crate::config::WebhookConfig;

/// What came of an attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    Delivered(u16),
    /// 410: the receiver wants no more.
    Gone,
    /// Any other answer. Some say how long to wait.
    Refused(u16, Option<Duration>),
    /// No answer.
    Failed(String),
}

/// Sends to addresses that are looked at, follows no redirect, goes through no proxy.
pub fn client(config: &WebhookConfig) -> anyhow::Result<Client> {
    let client = Client::builder()
        .user_agent(concat!("Plenary/", env!("CARGO_PKG_VERSION")))
        .timeout(config.webhook_timeout)
        .redirect(redirect::Policy::none())
        .no_proxy()
        .dns_resolver(Public { private: config.webhook_private_addresses });
    Ok(client.build()?)
}

/// Sends a message once.
pub async fn send(
    client: &Client,
    config: &WebhookConfig,
    url: &str,
    headers: Vec<(&'static str, String)>,
    body: String,
) -> Outcome {
    // Names are looked at by the client; addresses written as such are not looked up.
    let url = match address::check(url, config.webhook_private_addresses) {
        Ok(url) => url,
        Err(refused) => return Outcome::Failed(refused.to_string()),
    };
    let request = client.post(url).header(CONTENT_TYPE, "application/json").body(body);
    let request = headers.into_iter().fold(request, |request, (name, value)| request.header(name, value));
    let response = match request.send().await {
        Ok(response) => response,
        Err(error) => return Outcome::Failed(innermost(&error.without_url())),
    };
    match response.status() {
        status if status.is_success() => Outcome::Delivered(status.as_u16()),
        StatusCode::GONE => Outcome::Gone,
        status => {
            let wait =
                response.headers().get(RETRY_AFTER).and_then(|value| value.to_str().ok()?.parse().ok());
            Outcome::Refused(status.as_u16(), wait.map(Duration::from_secs))
        }
    }
}

/// The headers of Standard Webhooks, signed with each of the secrets.
pub fn headers(
    message_id: &str,
    at: OffsetDateTime,
    body: &str,
    secrets: &[String],
) -> Result<Vec<(&'static str, String)>, WebhookError> {
    let at = at.unix_timestamp();
    let sign = |secret: &String| Signer::new(secret)?.sign(message_id, at, body.as_bytes());
    let signatures: Vec<String> = secrets.iter().map(sign).collect::<Result<_, _>>()?;
    Ok(vec![
        (HEADER_WEBHOOK_ID, message_id.to_owned()),
        (HEADER_WEBHOOK_TIMESTAMP, at.to_string()),
        (HEADER_WEBHOOK_SIGNATURE, signatures.join(" ")),
    ])
}

/// The cause, which says most: `connection refused` rather than `error sending request`.
fn innermost(error: &dyn std::error::Error) -> String {
    let mut error = error;
    while let Some(source) = error.source() {
        error = source;
    }
    error.to_string()
}
