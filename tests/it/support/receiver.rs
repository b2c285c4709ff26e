//! Somebody who is told by webhooks.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use serde_json::Value;
use standardwebhooks::{Webhook, WebhookError};
use tokio::net::TcpListener;

/// A message as it came.
#[derive(Debug, Clone)]
pub struct Message {
    headers: HeaderMap,
    raw: Bytes,
    pub body: Value,
}

impl Message {
    pub fn id(&self) -> &str {
        self.headers["webhook-id"].to_str().unwrap()
    }

    /// As it was sent.
    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.raw).unwrap()
    }

    /// As the official library sees it.
    pub fn verify(&self, secret: &str) -> Result<(), WebhookError> {
        Webhook::new(secret)?.verify(&self.raw, &self.headers)
    }
}

#[derive(Clone, Default)]
struct Inbox {
    messages: Arc<Mutex<Vec<Message>>>,
    answers: Arc<Mutex<VecDeque<u16>>>,
}

pub struct Receiver {
    inbox: Inbox,
    pub url: String,
}

impl Receiver {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/hook", listener.local_addr().unwrap());
        let inbox = Inbox::default();
        let router = Router::new().fallback(receive).with_state(inbox.clone());
        tokio::spawn(axum::serve(listener, router).into_future());
        Self { inbox, url }
    }

    /// What the next messages are answered with; then 204.
    pub fn answers(&self, statuses: &[u16]) {
        *self.inbox.answers.lock().unwrap() = statuses.iter().copied().collect();
    }

    /// The messages since the last call.
    pub fn take(&self) -> Vec<Message> {
        std::mem::take(&mut self.inbox.messages.lock().unwrap())
    }
}

async fn receive(
    State(inbox): State<Inbox>,
    headers: HeaderMap,
    raw: Bytes,
) -> (StatusCode, [(header::HeaderName, &'static str); 1]) {
    let body = serde_json::from_slice(&raw).unwrap();
    inbox.messages.lock().unwrap().push(Message { headers, raw, body });
    let status = inbox.answers.lock().unwrap().pop_front().unwrap_or(204);
    (StatusCode::from_u16(status).unwrap(), [(header::LOCATION, "/elsewhere")])
}
