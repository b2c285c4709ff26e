//! Who is asking. What a handler needs is in its signature: it takes [`Caller`] if anybody may ask, else [`Reading`],
//! [`Contributing`], [`Editing`] or [`Administering`], which refuse callers of a lesser role.
//!
//! Local mode: as long as there is no key, the service listens on this machine alone (see `lifecycle`), and whoever
//! reaches it by a name of this machine may do everything.

use std::net::IpAddr;

use axum::extract::FromRequestParts;
use axum::http::header::{AUTHORIZATION, HOST};
use axum::http::request::Parts;
use axum::http::uri::Authority;
use axum::http::{HeaderMap, Uri};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::config::{HttpConfig, PublicText};
use crate::db::{keys, read::Sight};
use crate::domain::{ArticleId, Role};
use crate::error::{Code, Error, Result};
use crate::state::AppState;

/// The caller of a request.
#[derive(Debug, Clone)]
pub struct Caller {
    pub role: Role,
    /// Id of the key; none for an anonymous or local caller.
    pub key: Option<Uuid>,
    /// Name of the key, `local` without one: who did it, in histories.
    pub name: String,
    /// Whether article texts are shown to everybody.
    public_text: PublicText,
}

impl Caller {
    /// What a list shows to this caller.
    pub fn in_list(&self) -> Sight {
        Sight { restricted: self.role >= Role::Contributor, evidence: Some(10), source: None }
    }

    /// What a copy shows: the content that versions count.
    pub fn in_copy(&self) -> Sight {
        Sight { evidence: None, ..self.in_list() }
    }

    /// What a single record shows to this caller.
    pub fn in_full(&self) -> Sight {
        Sight { evidence: Some(100), ..self.in_list() }
    }

    /// What is shown of the records of an article: all that it says of them.
    pub fn in_article(&self, article: ArticleId) -> Sight {
        Sight { evidence: Some(10_000), source: Some(article), ..self.in_list() }
    }

    /// Whole articles are for those who may bring them.
    pub fn sees_text(&self) -> bool {
        self.role >= Role::Contributor || self.public_text == PublicText::Whole
    }

    fn require(self, role: Role) -> Result<Self> {
        match self.role {
            own if own >= role => Ok(self),
            Role::Anonymous => {
                Err(Error::new(Code::Unauthorized, format!("This needs a key with the role `{role}`.")))
            }
            own => {
                let detail = format!("This needs a key with the role `{role}`; yours is `{own}`.");
                Err(Error::new(Code::Forbidden, detail))
            }
        }
    }
}

impl FromRequestParts<AppState> for Caller {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self> {
        let public_text = state.config.http.public_text;
        let caller = |role, key, name| Self { role, key, name, public_text };
        if let Some(known) = parts.extensions.get::<Self>() {
            return Ok(known.clone());
        }
        if !parts.headers.contains_key(AUTHORIZATION) {
            let http = &state.config.http;
            let is_local = http.listen.ip().is_loopback() && is_asked_here(&parts.headers, http);
            let is_open = is_local && state.gate.is_open(&state.db).await?;
            let role = if is_open { Role::Admin } else { Role::Anonymous };
            return Ok(caller(role, None, "local".to_owned()));
        }
        let refused =
            || Error::new(Code::Unauthorized, "The key is not valid. Send `Authorization: Bearer KEY`.");
        let digest = digest(&parts.headers).ok_or_else(refused)?;
        let mut conn = state.db.acquire().await?;
        let key = keys::find_valid(&mut conn, &digest).await?;
        state.gate.note(digest, key.is_some());
        let key = key.ok_or_else(refused)?;
        let role = Role::from_code(&key.role).ok_or_else(refused)?;
        let now = state.clock.now();
        if key.last_used_at.is_none_or(|used| now - used > time::Duration::MINUTE) {
            keys::touch(&mut conn, key.id, now).await?;
        }
        let caller = caller(role, Some(key.id), key.name);
        // Layers ask before the handler does.
        parts.extensions.insert(caller.clone());
        Ok(caller)
    }
}

/// Whether the request means this machine. A page whose own name leads to 127.0.0.1 speaks to us from the user's browser
/// as if it were ours (DNS rebinding): its requests bear that name.
fn is_asked_here(headers: &HeaderMap, config: &HttpConfig) -> bool {
    let Some(asked) = headers.get(HOST) else { return true };
    let asked: Option<Authority> = asked.to_str().ok().and_then(|host| host.parse().ok());
    let Some(asked) = asked.as_ref().map(Authority::host) else { return false };
    let public = config.public_url.as_ref().and_then(|url| url.parse::<Uri>().ok());
    let is_public = public.is_some_and(|url| url.host().is_some_and(|own| own.eq_ignore_ascii_case(asked)));
    let ip: Result<IpAddr, _> = asked.trim_start_matches('[').trim_end_matches(']').parse();
    is_public || asked.eq_ignore_ascii_case("localhost") || ip.is_ok_and(|ip| ip.to_canonical().is_loopback())
}

/// Of the key that a request shows: what it is looked up by.
pub fn digest(headers: &HeaderMap) -> Option<[u8; 32]> {
    let (scheme, secret) = headers.get(AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| Sha256::digest(secret.trim()).into())
}

macro_rules! at_least {
    ($($(#[$doc:meta])* $name:ident = $role:ident)+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone)]
        pub struct $name(pub Caller);

        impl FromRequestParts<AppState> for $name {
            type Rejection = Error;

            async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self> {
                Caller::from_request_parts(parts, state).await?.require(Role::$role).map(Self)
            }
        }
    )+};
}

at_least! {
    /// A caller with a key of any role.
    Reading = Reader
    /// A caller who may send articles.
    Contributing = Contributor
    /// A caller who may correct records.
    Editing = Editor
    /// A caller who may do everything.
    Administering = Admin
}
