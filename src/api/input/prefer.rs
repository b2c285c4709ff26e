//! What a request prefers.

use axum::http::HeaderMap;

use crate::intake::Strictness;

/// RFC 7240: `Prefer: handling=strict`.
pub fn strictness(headers: &HeaderMap) -> Strictness {
    let strict = headers
        .get_all("prefer")
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split([',', ';']))
        .any(|preference| preference.trim().eq_ignore_ascii_case("handling=strict"));
    if strict { Strictness::Refuse } else { Strictness::Ignore }
}
