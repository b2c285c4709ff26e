//! RFC 7240: how the client would like to be answered.

use axum::http::HeaderMap;

use crate::intake::Strictness;

/// `Prefer: handling=strict`.
pub fn strictness(headers: &HeaderMap) -> Strictness {
    if prefers(headers, "handling=strict") { Strictness::Refuse } else { Strictness::Ignore }
}

/// Whether the client named this preference.
pub fn prefers(headers: &HeaderMap, wanted: &str) -> bool {
    let values = headers.get_all("prefer").iter().filter_map(|value| value.to_str().ok());
    values
        .flat_map(|value| value.split([',', ';']))
        .any(|preference| preference.trim().eq_ignore_ascii_case(wanted))
}
