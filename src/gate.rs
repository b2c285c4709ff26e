//! Whether callers need a key. Asked at every request without one, so the answer is remembered for a second; once a
//! key exists, for good. And which keys were let in: who has shown one is not counted with strangers.

use std::collections::HashSet;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use sqlx::PgPool;

use crate::db::keys;

const REMEMBERED: Duration = Duration::from_secs(1);

#[derive(Debug, Default)]
pub struct Gate {
    seen: Mutex<Seen>,
    /// Digests of keys.
    let_in: Mutex<HashSet<[u8; 32]>>,
}

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
        match *held(&self.seen) {
            Seen::Keys => return Ok(false),
            Seen::NoKey(at) if at.elapsed() < REMEMBERED => return Ok(true),
            Seen::NoKey(_) | Seen::Nothing => {}
        }
        let exist = keys::exist(&mut *db.acquire().await?).await?;
        let seen = if exist { Seen::Keys } else { Seen::NoKey(Instant::now()) };
        *held(&self.seen) = seen;
        Ok(!exist)
    }

    pub fn has_let_in(&self, key: &[u8; 32]) -> bool {
        held(&self.let_in).contains(key)
    }

    /// Notes whether a key was found to be one.
    pub fn note(&self, key: [u8; 32], is_valid: bool) {
        if is_valid {
            held(&self.let_in).insert(key)
        } else {
            held(&self.let_in).remove(&key)
        };
    }
}

fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
