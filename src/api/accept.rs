//! Which of the forms we have a client wants: `Accept` with its weights (RFC 9110, 12.5.1).

use axum::http::HeaderMap;
use axum::http::header::ACCEPT;
use headers_accept::Accept;
use mediatype::{MediaType, MediaTypeBuf, ReadParams, names};

use crate::error::{Code, Error, FieldError, Result};

/// One of the media types offered, the first if the client does not say or cannot be understood.
pub fn choose(headers: &HeaderMap, offered: &[&'static str]) -> Result<&'static str> {
    let types: Vec<MediaType<'_>> = offered
        .iter()
        .map(|name| MediaType::parse(name))
        .collect::<Result<_, _>>()
        .map_err(Error::internal)?;
    let lines: Vec<&str> = headers.get_all(ACCEPT).iter().filter_map(|line| line.to_str().ok()).collect();
    let accept =
        lines.join(",").parse::<Accept>().ok().filter(|accept| accept.media_types().next().is_some());
    let chosen = match accept {
        Some(accept) => accept
            .media_types()
            .map(bare)
            .collect::<Accept>()
            .negotiate(&types)
            .and_then(|best| types.iter().position(|own| own == best)),
        None => Some(0),
    };
    chosen.map(|place| offered[place]).ok_or_else(|| {
        let list = format!("Offered here: {}.", offered.join(", "));
        Error::field(Code::NotAcceptable, FieldError::header("accept", list))
    })
}

/// Without parameters but the weight: `application/json; charset=utf-8` is JSON.
fn bare(range: &MediaTypeBuf) -> MediaTypeBuf {
    let weight = range.get_param(names::Q).map(|weight| (names::Q, weight));
    MediaTypeBuf::from_parts(range.ty(), range.subty(), range.suffix(), weight.as_slice())
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    #[test]
    fn the_client_chooses_by_weight() {
        let offered = ["application/json", "text/csv", "application/x-ndjson"];
        for (accept, expected) in [
            (None, Some("application/json")),
            (Some(""), Some("application/json")),
            (Some("*/*"), Some("application/json")),
            (Some("text/csv"), Some("text/csv")),
            (Some("text/*"), Some("text/csv")),
            (Some("text/csv;q=0.9, application/json"), Some("application/json")),
            (Some("text/csv;q=0, */*"), Some("application/json")),
            (Some("application/json;q=0, */*"), Some("text/csv")),
            (Some("text/html, application/xhtml+xml, */*;q=0.8"), Some("application/json")),
            (Some("application/json; charset=utf-8"), Some("application/json")),
            (Some("text/csv;header=present;q=0.5, application/x-ndjson;q=0.9"), Some("application/x-ndjson")),
            (Some("Application/X-NDJSON"), Some("application/x-ndjson")),
            (Some("text/html, *; q=.2"), Some("application/json")),
            (Some("image/png"), None),
        ] {
            let mut headers = HeaderMap::new();
            if let Some(accept) = accept {
                headers.insert(ACCEPT, HeaderValue::from_static(accept));
            }
            assert_eq!(choose(&headers, &offered).ok(), expected, "{accept:?}");
        }
    }
}
