//! How often one may ask: so many requests a minute for a key, fewer for an address without one.
//!
//! Whether a key is one is not known before it was looked up. So a key pays for itself once it was let in; until then, and
//! when it is refused, its address pays: made-up keys do not help. In local mode nothing is counted.
//!
//! Headers: draft-ietf-httpapi-ratelimit-headers-10.

use std::net::{IpAddr, Ipv6Addr, SocketAddr};
use std::num::NonZeroU32;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use axum::extract::{ConnectInfo, Request, State};
use axum::http::header::RETRY_AFTER;
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use governor::clock::{Clock as _, DefaultClock};
use governor::middleware::StateInformationMiddleware;
use governor::state::keyed::DefaultKeyedStateStore;
use governor::{Quota, RateLimiter};

use super::caller;
use crate::error::{Code, Error};
use crate::state::AppState;

const WINDOW: u64 = 60;
/// Requests after which those who have not asked for a while are forgotten.
const SWEEP: u32 = 4096;

type Limiter = RateLimiter<Client, DefaultKeyedStateStore<Client>, DefaultClock, StateInformationMiddleware>;

/// Who pays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Client {
    Key([u8; 32]),
    /// Of IPv6 the network: whoever has one address of it has all.
    Address(IpAddr),
}

/// What was asked so far, by whom.
#[derive(Debug)]
pub struct Rates {
    keys: Option<Limiter>,
    addresses: Option<Limiter>,
    asked: AtomicU32,
}

impl Rates {
    /// Limits a minute; 0 is none.
    pub fn new(keys: u32, addresses: u32) -> Self {
        let limiter = |limit| {
            let quota = Quota::per_minute(NonZeroU32::new(limit)?);
            Some(RateLimiter::keyed(quota).with_middleware::<StateInformationMiddleware>())
        };
        let (keys, addresses) = (limiter(keys), limiter(addresses));
        Self { keys, addresses, asked: AtomicU32::new(0) }
    }

    fn limiter(&self, client: Client) -> Option<&Limiter> {
        if self.asked.fetch_add(1, Ordering::Relaxed) % SWEEP == SWEEP - 1 {
            [&self.keys, &self.addresses].into_iter().flatten().for_each(Limiter::retain_recent);
        }
        match client {
            Client::Key(_) => self.keys.as_ref(),
            Client::Address(_) => self.addresses.as_ref(),
        }
    }
}

pub async fn limit(
    State((state, rates)): State<(AppState, Arc<Rates>)>,
    request: Request,
    next: Next,
) -> Response {
    let is_sign_of_life = matches!(request.uri().path(), "/healthz" | "/readyz");
    if is_sign_of_life || is_local(&state).await {
        return next.run(request).await;
    }
    let client = match caller::digest(request.headers()) {
        Some(key) if state.gate.has_let_in(&key) => Client::Key(key),
        _ => Client::Address(address(&state, &request)),
    };
    let Some(limiter) = rates.limiter(client) else { return next.run(request).await };
    let quota = match limiter.check_key(&client) {
        Ok(left) => {
            Left { limit: left.quota().burst_size().get(), remaining: left.remaining_burst_capacity() }
        }
        Err(refused) => {
            let wait = refused.wait_time_from(limiter.clock().now());
            let left = Left { limit: refused.quota().burst_size().get(), remaining: 0 };
            return left.told(too_many(wait));
        }
    };
    quota.told(next.run(request).await)
}

/// Where there is no key, whoever reaches us may do everything.
async fn is_local(state: &AppState) -> bool {
    // If the database is away, the request will say so.
    state.config.http.listen.ip().is_loopback() && state.gate.is_open(&state.db).await.unwrap_or(false)
}

/// Of the connection, or as the proxy in front of us says.
fn address(state: &AppState, request: &Request) -> IpAddr {
    let told =
        state.config.http.client_address_header.as_ref().and_then(|name| last(request.headers(), name));
    let connected = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|info| info.ip());
    match told.or(connected).unwrap_or(IpAddr::V6(Ipv6Addr::UNSPECIFIED)).to_canonical() {
        IpAddr::V6(ip) => {
            let network = ip.to_bits() & !u128::from(u64::MAX);
            IpAddr::V6(Ipv6Addr::from_bits(network))
        }
        v4 => v4,
    }
}

/// The last address of a list: the one that the nearest proxy saw itself.
fn last(headers: &HeaderMap, name: &HeaderName) -> Option<IpAddr> {
    let value = headers.get_all(name).iter().next_back()?.to_str().ok()?;
    value.rsplit(',').next()?.trim().parse().ok()
}

fn too_many(wait: Duration) -> Response {
    let seconds = wait.as_secs() + 1;
    let detail =
        format!("Wait {seconds} seconds. `RateLimit-Policy` tells how many requests a minute there are.");
    let mut response = Error::new(Code::TooManyRequests, detail).into_response();
    response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
    response
}

/// What is left of a minute's requests. They come back one by one.
struct Left {
    limit: u32,
    remaining: u32,
}

impl Left {
    fn told(&self, mut response: Response) -> Response {
        let Self { limit, remaining } = *self;
        let full_in = (u64::from(limit - remaining.min(limit)) * WINDOW).div_ceil(u64::from(limit));
        let policy = format!("\"default\";q={limit};w={WINDOW}");
        let left = format!("\"default\";r={remaining};t={full_in}");
        for (name, value) in [("ratelimit-policy", policy), ("ratelimit", left)] {
            if let Ok(value) = HeaderValue::from_str(&value) {
                response.headers_mut().insert(name, value);
            }
        }
        response
    }
}
