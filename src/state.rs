//! What every request may use.

use std::sync::Arc;

use plenary_extract::Engine;
use sqlx::PgPool;
use tokio_util::sync::CancellationToken;

use crate::clock::Clock;
use crate::config::Config;
use crate::gate::Gate;

/// Cheap to clone; one for the whole service.
#[derive(Debug, Clone)]
pub struct AppState {
    pub db: PgPool,
    pub engine: Arc<Engine>,
    pub config: Arc<Config>,
    pub clock: Clock,
    pub gate: Arc<Gate>,
    /// Cancelled when the service is told to stop: streams that would go on end then.
    pub stop: CancellationToken,
}
