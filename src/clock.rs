//! Time and ids come from here and are passed in, so that tests can fix both.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};

use time::OffsetDateTime;
use uuid::{ContextV7, Timestamp, Uuid};

/// Says what time it is and mints ids that sort by it.
#[derive(Clone)]
pub struct Clock {
    time: Arc<dyn Fn() -> OffsetDateTime + Send + Sync>,
    /// Counts within a millisecond: rows that come in order go to the end of their index.
    ids: Arc<Mutex<ContextV7>>,
}

impl Clock {
    fn new(time: impl Fn() -> OffsetDateTime + Send + Sync + 'static) -> Self {
        Self { time: Arc::new(time), ids: Arc::new(Mutex::new(ContextV7::new())) }
    }

    /// The machine's clock.
    #[expect(clippy::disallowed_methods, reason = "the one place that asks the machine")]
    pub fn system() -> Self {
        Self::new(OffsetDateTime::now_utc)
    }

    /// A clock that always says the same.
    pub fn fixed(at: OffsetDateTime) -> Self {
        Self::new(move || at)
    }

    /// A clock that moves on by a millisecond each time it is asked: what happens in order has times in order.
    pub fn ticking(from: OffsetDateTime) -> Self {
        let ticks = AtomicI64::new(0);
        Self::new(move || from + time::Duration::milliseconds(ticks.fetch_add(1, Ordering::Relaxed)))
    }

    /// Now, in whole microseconds: what PostgreSQL stores is what we answered.
    pub fn now(&self) -> OffsetDateTime {
        let now = (self.time)();
        now.replace_nanosecond(now.microsecond() * 1000).unwrap_or(now)
    }

    /// A new id (UUIDv7) at this clock's time, above all that it minted before.
    pub fn id(&self) -> Uuid {
        let now = self.now();
        let seconds = u64::try_from(now.unix_timestamp()).unwrap_or_default();
        Uuid::new_v7(Timestamp::from_unix(&*self.ids, seconds, now.nanosecond()))
    }
}

impl std::fmt::Debug for Clock {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Clock")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    #[test]
    fn a_fixed_clock_stands_still_and_its_ids_carry_its_time() {
        let clock = Clock::fixed(datetime!(2024-11-21 10:00:00.123456789 UTC));
        assert_eq!(clock.now(), datetime!(2024-11-21 10:00:00.123456 UTC));
        let (a, b) = (clock.id(), clock.id());
        assert!(a < b);
        assert_eq!(a.get_timestamp().unwrap().to_unix().0, 1_732_183_200);
    }
}
