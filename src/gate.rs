//! Whether callers need a key. Asked at every request without one, so the answer is remembered for a second; once a
//! key exists, for good.

use std::sync::Mutex;
use std::time::{Duration, Instant};

use sqlx::PgPool;

use crate::db::keys;

const REMEMBERED: Duration = Duration::from_secs(1);

#[derive(Debug, Default)]
pub struct Gate(Mutex<Seen>);

#[derive(Debug, Clone, Copy, Default)]
enum Seen {
    #[default]
    Nothing,
    NoKey(Instant),
    Keys,
}

impl Gate {
    /// No key exists: local mode.
    pub async fn is_open(&self, db: &PgPool) -> sqlx::Result<bool> {
        match self.seen() {
            Seen::Keys => return Ok(false),
            Seen::NoKey(at) if at.elapsed() < REMEMBERED => return Ok(true),
            Seen::NoKey(_) | Seen::Nothing => {}
        }
        let exist = keys::exist(&mut *db.acquire().await?).await?;
        let seen = if exist { Seen::Keys } else { Seen::NoKey(Instant::now()) };
        if let Ok(mut remembered) = self.0.lock() {
            *remembered = seen;
        }
        Ok(!exist)
    }

    fn seen(&self) -> Seen {
        self.0.lock().map_or(Seen::Nothing, |seen| *seen)
    }
}
