//! Webhooks: what the change log tells is sent to those who asked (Standard Webhooks 1.0).
//!
//! For each webhook the log is walked and a delivery written for every change it asked for; deliveries are then sent until
//! they succeed or have had their attempts. A kill in between sends again what was not noted as sent, under the same id.
//! A message is made at the moment it is sent, with the eyes of somebody without a key: what was hidden meanwhile shows as
//! deleted.
//!
//! One process at a time delivers, by an advisory lock on a connection of its own, beside the pool: the lock goes when the
//! process does.

pub mod address;
mod send;

use std::collections::HashMap;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use futures_util::future::join_all;
use serde::Serialize;
use serde_json::json;
use sqlx::{Connection, PgConnection, PgPool};
use time::OffsetDateTime;
use tokio_util::sync::CancellationToken;
use tokio_util::task::AbortOnDropHandle;
use uuid::Uuid;

use crate::clock::Clock;
use crate::config::WebhookConfig;
use crate::db::deliveries::{self, Attempted, Due, Next, Target};
use crate::db::read::{Sight, changes};
use crate::db::webhooks;
use crate::domain::{DisabledReason, WebhookId};
use crate::view::{Attempt, Change};
use send::Outcome;

/// How often the log is looked at.
const REST: Duration = Duration::from_millis(500);
/// How often another process looks whether it is its turn.
const WAIT: Duration = Duration::from_secs(2);
/// Changes made into deliveries at once.
const READ: i64 = 500;
/// Messages that wait for one webhook at most; the rest stays in the log.
const WAITING: i64 = 1000;
/// Messages to one webhook on their way at once: of different records, so that each record's come in order.
const AT_ONCE: i64 = 16;
/// The longest wait that a receiver may ask for.
const LONGEST_WAIT: Duration = Duration::from_secs(24 * 60 * 60);
/// How often is looked for what may be forgotten.
const FORGET: Duration = Duration::from_secs(60);
/// How long is known what was sent.
const KEPT: time::Duration = time::Duration::days(30);

/// Sees what everybody sees, in the form of copies.
const SIGHT: Sight = Sight { restricted: false, evidence: None, source: None };

/// What is sent.
#[derive(Serialize)]
struct Message<'a, T> {
    r#type: &'a str,
    #[serde(with = "time::serde::rfc3339")]
    timestamp: OffsetDateTime,
    data: T,
}

#[derive(Debug, Clone)]
pub struct Deliverer {
    db: PgPool,
    clock: Clock,
    config: WebhookConfig,
    client: reqwest::Client,
    stop: CancellationToken,
}

impl Deliverer {
    pub fn new(db: PgPool, clock: Clock, config: WebhookConfig, stop: CancellationToken) -> Result<Self> {
        let client = send::client(&config).context("cannot send webhooks")?;
        Ok(Self { db, clock, config, client, stop })
    }

    /// Delivers until it is told to stop. A failure is logged, and does not end it: the database may come back.
    pub async fn run(&self) {
        while !self.stop.is_cancelled() {
            if let Err(error) = self.lead().await {
                tracing::error!(error = format!("{error:#}"), "webhooks cannot be delivered at the moment");
            }
            self.rest(WAIT).await;
        }
    }

    /// Waits until no other process delivers, then delivers.
    async fn lead(&self) -> Result<()> {
        let mut lock = PgConnection::connect_with(&self.db.connect_options()).await?;
        while !self.stop.is_cancelled() && !deliveries::try_lead(&mut lock).await? {
            self.rest(WAIT).await;
        }
        // A slow receiver holds up nobody but itself. Without the lock nobody sends: tasks end with this one.
        let mut busy: HashMap<Uuid, AbortOnDropHandle<()>> = HashMap::new();
        let mut forgot: Option<Instant> = None;
        while !self.stop.is_cancelled() {
            busy.retain(|_, task| !task.is_finished());
            if forgot.is_none_or(|at| at.elapsed() >= FORGET) {
                let is_more_left = self.forget_or_log(&mut lock).await;
                forgot = Some(Instant::now()).filter(|_| !is_more_left);
            }
            for webhook in deliveries::with_work(&mut lock, self.clock.now()).await? {
                busy.entry(webhook).or_insert_with(|| {
                    let deliverer = self.clone();
                    AbortOnDropHandle::new(tokio::spawn(
                        async move { deliverer.work_off_or_log(webhook).await },
                    ))
                });
            }
            self.rest(REST).await;
        }
        // Those on their way get their time: nothing new is begun.
        join_all(busy.into_values()).await;
        lock.close().await?;
        Ok(())
    }

    /// Forgets what is old. True if there is more of it. A failure is logged: it is nothing to those who wait.
    async fn forget_or_log(&self, conn: &mut PgConnection) -> bool {
        deliveries::forget(conn, self.clock.now() - KEPT).await.unwrap_or_else(|error| {
            tracing::error!(%error, "old deliveries cannot be forgotten at the moment");
            false
        })
    }

    async fn rest(&self, time: Duration) {
        tokio::select! {
            () = tokio::time::sleep(time) => {}
            () = self.stop.cancelled() => {}
        }
    }

    async fn work_off_or_log(&self, webhook: Uuid) {
        if let Err(error) = self.work_off(webhook).await {
            let webhook = WebhookId(webhook);
            tracing::error!(%webhook, error = format!("{error:#}"), "a webhook cannot be served at the moment");
        }
    }

    /// Sends everything that is due now, to every webhook.
    pub async fn round(&self) -> Result<()> {
        let mut conn = self.db.acquire().await?;
        self.forget_or_log(&mut conn).await;
        let webhooks = deliveries::with_work(&mut conn, self.clock.now()).await?;
        drop(conn);
        for webhook in webhooks {
            self.work_off(webhook).await?;
        }
        Ok(())
    }

    /// Sends what is due to a webhook.
    async fn work_off(&self, webhook: Uuid) -> Result<()> {
        while !self.stop.is_cancelled() {
            self.read_on(webhook).await?;
            let mut conn = self.db.acquire().await?;
            let Some(target) = deliveries::target(&mut conn, webhook, self.clock.now()).await? else { break };
            let due = deliveries::due(&mut conn, webhook, self.clock.now(), AT_ONCE).await?;
            if due.is_empty() {
                break;
            }
            let numbers: Vec<i64> = due.iter().filter_map(|due| due.change_cursor).collect();
            let rows = changes::numbered(&mut conn, &numbers).await?;
            let changes = changes::shown(&mut conn, rows, target.include_record, SIGHT).await?;
            drop(conn);
            let changes: HashMap<&str, &Change> =
                changes.iter().map(|change| (change.cursor.as_str(), change)).collect();
            let sent = due.iter().map(|due| self.attempt(&target, due, changes.get(due.message_id.as_str())));
            let sent = join_all(sent).await;
            self.note(webhook, &due, sent).await?;
        }
        Ok(())
    }

    /// Makes deliveries of what the log tells next, unless too many wait already.
    async fn read_on(&self, webhook: Uuid) -> Result<()> {
        while !self.stop.is_cancelled() {
            let (mut tx, now) = (self.db.begin().await?, self.clock.now());
            // As long as there is room for all that is read.
            let reader = deliveries::reader(&mut tx, webhook, WAITING - READ + 1).await?;
            let Some(reader) = reader else { return Ok(()) };
            let rows = changes::after(&mut tx, reader.after, None, READ).await?;
            let Some(end) = rows.last().map(changes::Row::place) else { return Ok(()) };
            let wanted =
                rows.iter().filter(|row| reader.kinds.is_empty() || reader.kinds.contains(&row.kind));
            let wanted: Vec<_> = wanted.map(|row| (self.clock.id(), row)).collect();
            deliveries::enqueue(&mut tx, webhook, &wanted, end, now).await?;
            tx.commit().await?;
            if !wanted.is_empty() {
                return Ok(());
            }
        }
        Ok(())
    }

    async fn attempt(&self, target: &Target, due: &Due, change: Option<&&Change>) -> (Attempt, Outcome) {
        let (at, started) = (self.clock.now(), Instant::now());
        let outcome = match self.message(target, due, change) {
            Ok((headers, body)) => send::send(&self.client, &self.config, &target.url, headers, body).await,
            Err(error) => Outcome::Failed(format!("{error:#}")),
        };
        let (status, error) = match &outcome {
            Outcome::Delivered(status) | Outcome::Refused(status, _) => (Some(*status), None),
            Outcome::Gone => (Some(410), None),
            Outcome::Failed(error) => (None, Some(error.clone())),
        };
        let took = started.elapsed();
        metrics::histogram!("plenary_webhook_seconds").record(took.as_secs_f64());
        let milliseconds = u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
        (Attempt { at, status, error, milliseconds }, outcome)
    }

    /// Headers and body of a message.
    fn message(
        &self,
        target: &Target,
        due: &Due,
        change: Option<&&Change>,
    ) -> Result<(Vec<(&'static str, String)>, String)> {
        let now = self.clock.now();
        let body = match (due.change_cursor, change) {
            (None, _) => {
                let data = json!({"webhook": WebhookId(target.id)});
                serde_json::to_string(&Message { r#type: &due.event, timestamp: now, data })?
            }
            (Some(_), Some(change)) => serde_json::to_string(&Message {
                r#type: &change.event(),
                timestamp: change.at,
                data: change,
            })?,
            (Some(_), None) => anyhow::bail!("the change is not in the log any more"),
        };
        Ok((send::headers(&due.message_id, now, &body, &target.secrets)?, body))
    }

    /// Writes down what came of the attempts. Of a webhook that is gone by now nothing is noted.
    async fn note(&self, webhook: Uuid, due: &[Due], sent: Vec<(Attempt, Outcome)>) -> Result<()> {
        let (mut tx, now) = (self.db.begin().await?, self.clock.now());
        // The webhook before its deliveries, as whoever changes or deletes it.
        if webhooks::settings(&mut tx, webhook).await?.is_none() {
            return Ok(());
        }
        // When the newest change was made that was given up, and whether the receiver is gone.
        let (mut given_up, mut is_gone, mut attempted) = (None, false, Vec::new());
        for (due, (attempt, outcome)) in due.iter().zip(sent) {
            let next = self.next(due, &outcome, now);
            attempted.push(Attempted { delivery: due.id, attempt: serde_json::to_value(&attempt)?, next });
            let outcome = match (next, outcome) {
                (_, Outcome::Gone) if due.change_cursor.is_some() => {
                    is_gone = true;
                    "gone"
                }
                (Next::Delivered, _) => "delivered",
                (Next::At(_), _) => "retried",
                (Next::GivenUp, _) => {
                    given_up = given_up.max(due.change_cursor.map(|_| due.created_at));
                    "failed"
                }
            };
            metrics::counter!("plenary_webhook_attempts_total", "outcome" => outcome).increment(1);
        }
        deliveries::note(&mut tx, webhook, attempted, now).await?;
        let reason = match given_up {
            _ if is_gone => Some(DisabledReason::Gone),
            // Asked when all is noted: another message of these may have got through.
            Some(since) if deliveries::is_silent_since(&mut tx, webhook, since).await? => {
                Some(DisabledReason::Failing)
            }
            _ => None,
        };
        if let Some(reason) = reason
            && webhooks::disable(&mut tx, webhook, reason, now).await?
        {
            tracing::warn!(webhook = %WebhookId(webhook), reason = reason.code(), "a webhook is disabled");
        }
        tx.commit().await?;
        Ok(())
    }

    /// What becomes of a delivery after an attempt. The wait is lengthened by up to a tenth, differently for each.
    fn next(&self, due: &Due, outcome: &Outcome, now: OffsetDateTime) -> Next {
        let asked = match outcome {
            Outcome::Delivered(_) => return Next::Delivered,
            // What a webhook missed while it was disabled comes when it is enabled again.
            Outcome::Gone if due.change_cursor.is_some() => return Next::At(now),
            Outcome::Gone => return Next::GivenUp,
            Outcome::Refused(_, asked) => asked.unwrap_or_default().min(LONGEST_WAIT),
            Outcome::Failed(_) => Duration::ZERO,
        };
        let made = usize::try_from(due.attempts).unwrap_or(usize::MAX);
        let wait = self.config.webhook_retries.get(made).filter(|_| due.change_cursor.is_some());
        let jitter = 1.0 + f64::from(due.id.as_bytes()[15]) / 2560.0;
        wait.map_or(Next::GivenUp, |wait| Next::At(now + wait.mul_f64(jitter).max(asked)))
    }
}
