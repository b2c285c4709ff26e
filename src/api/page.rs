//! Lists: typed filters, a page of records, and a cursor to the next page.
//!
//! Paging is by key, never by offset: a page is "what comes after this record in this order", so records that come and
//! go elsewhere neither repeat nor hide others, and the last page costs what the first does. A cursor carries the key
//! and a fingerprint of path and filters; with another list or other filters it is refused.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderValue, Uri, header};
use axum::response::{IntoResponse, Response};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use utoipa::openapi::path::Parameter;
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::input::{Nothing, parse};
use super::list::Format;
use crate::db::read::page::{Key, Window};
use crate::error::{Code, Error, FieldError, Result};
use crate::view::Included;

const DEFAULT_LIMIT: u32 = 20;
const MAX_LIMIT: u32 = 100;

/// Which page of a list.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct PageParams {
    /// `next_cursor` of the page before. Opaque, and good only with the same filters and sort.
    pub cursor: Option<String>,
    /// Records on a page.
    #[param(minimum = 1, maximum = 100, default = 20)]
    pub limit: Option<u32>,
    /// Goes before `Accept`. Of CSV and NDJSON the whole list is sent, of the others a page. Lists of what are no records are
    /// offered as `json` alone.
    pub format: Option<Format>,
}

/// A page of a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct List<T> {
    pub items: Vec<T>,
    /// The next page; null on the last one.
    pub next_cursor: Option<String>,
}

/// A page of a list of records, and the related ones.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = List)]
pub struct Records<T> {
    pub items: Vec<T>,
    /// The next page; null on the last one.
    pub next_cursor: Option<String>,
    /// Where `include` asks for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub included: Option<Included>,
}

/// The query of a list: its filters as `F`, the page, and what is to come with the records as `I`.
#[derive(Debug)]
pub struct Paged<F, I = Nothing> {
    pub filter: F,
    pub page: Page,
    pub include: I,
}

/// A page that was asked for, and what is needed to point to the next one.
#[derive(Debug)]
pub struct Page {
    pub window: Window,
    pub format: Option<Format>,
    uri: Uri,
    fingerprint: [u8; 8],
}

impl<S, F, I> FromRequestParts<S> for Paged<F, I>
where
    S: Send + Sync,
    F: DeserializeOwned + IntoParams,
    I: DeserializeOwned + IntoParams,
{
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self> {
        let query = parts.uri.query().unwrap_or_default();
        let [of_filter, of_page, of_include] =
            [F::into_params(|| None), PageParams::into_params(|| None), I::into_params(|| None)];
        let names = |params: [&[Parameter]; 2]| -> Vec<String> {
            params.concat().into_iter().map(|parameter| parameter.name).collect()
        };
        let filter = parse(query, &names([&of_page, &of_include]))?;
        let params: PageParams = parse(query, &names([&of_filter, &of_include]))?;
        let include = parse(query, &names([&of_filter, &of_page]))?;
        Page::new(parts.uri.clone(), params).map(|page| Self { filter, page, include })
    }
}

impl Page {
    fn new(uri: Uri, params: PageParams) -> Result<Self> {
        let limit = params.limit.unwrap_or(DEFAULT_LIMIT);
        if !(1..=MAX_LIMIT).contains(&limit) {
            let field = FieldError::parameter("limit", format!("is not between 1 and {MAX_LIMIT}"));
            return Err(Error::field(Code::InvalidParameter, field));
        }
        let fingerprint = fingerprint(&uri);
        let after = params.cursor.map(|cursor| decode(&cursor, fingerprint)).transpose()?;
        Ok(Self { window: Window { after, limit }, format: params.format, uri, fingerprint })
    }

    /// Answers with a page. `last` is the key of its last record where more follow.
    pub fn answer<T>(self, items: Vec<T>, last: Option<Key>) -> Result<Listing<List<T>>> {
        self.answer_with(last, |next_cursor| List { items, next_cursor })
    }

    /// Answers with a page that holds more than its items.
    pub fn answer_with<L>(
        self,
        last: Option<Key>,
        list: impl FnOnce(Option<String>) -> L,
    ) -> Result<Listing<L>> {
        self.only_json()?;
        let next_cursor = last.as_ref().map(|key| encode(key, self.fingerprint));
        let next_link = last.map(|key| format!("<{}>; rel=\"next\"", self.next_path(&key)));
        Ok(Listing { list: list(next_cursor), next_link })
    }
}

impl Page {
    pub fn uri(&self) -> &Uri {
        &self.uri
    }

    /// Path and query of the page after the record with this key.
    pub fn next_path(&self, key: &Key) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(pairs(&self.uri).filter(|(name, _)| name != "cursor"));
        query.append_pair("cursor", &encode(key, self.fingerprint));
        format!("{}?{}", self.uri.path(), query.finish())
    }

    /// Other forms are made by [`super::list`], of records.
    fn only_json(&self) -> Result<()> {
        match self.format {
            None | Some(Format::Json) => Ok(()),
            Some(_) => {
                let field = FieldError::parameter("format", "is not offered here; `json` is");
                Err(Error::field(Code::NotAcceptable, field))
            }
        }
    }
}

/// A page and the `Link` to the next one.
#[derive(Debug)]
pub struct Listing<L> {
    list: L,
    next_link: Option<String>,
}

impl<L: Serialize> IntoResponse for Listing<L> {
    fn into_response(self) -> Response {
        let mut response = axum::Json(self.list).into_response();
        if let Some(link) = self.next_link.and_then(|link| HeaderValue::from_str(&link).ok()) {
            response.headers_mut().insert(header::LINK, link);
        }
        response
    }
}

fn pairs(uri: &Uri) -> impl Iterator<Item = (std::borrow::Cow<'_, str>, std::borrow::Cow<'_, str>)> {
    form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes())
}

/// Says which list a cursor belongs to: the path and every parameter that changes what is listed or its order. What comes
/// with the records changes neither.
fn fingerprint(uri: &Uri) -> [u8; 8] {
    let mut kept: Vec<_> = pairs(uri)
        .filter(|(name, _)| !matches!(&**name, "cursor" | "limit" | "format" | "include"))
        .collect();
    kept.sort();
    let mut hash = Sha256::new();
    hash.update(uri.path());
    for (name, value) in kept {
        hash.update([0]);
        hash.update(name.as_bytes());
        hash.update([1]);
        hash.update(value.as_bytes());
    }
    let digest = hash.finalize();
    std::array::from_fn(|i| digest[i])
}

fn encode(key: &Key, fingerprint: [u8; 8]) -> String {
    BASE64.encode([&fingerprint[..], key.id.as_bytes(), key.value.as_bytes()].concat())
}

fn decode(cursor: &str, fingerprint: [u8; 8]) -> Result<Key> {
    let refuse = |detail: &str| Error::field(Code::InvalidCursor, FieldError::parameter("cursor", detail));
    let bytes = BASE64.decode(cursor).map_err(|_| refuse("is not a cursor of this service"))?;
    let (print, rest) = bytes.split_at_checked(8).ok_or_else(|| refuse("is not a cursor of this service"))?;
    let (id, value) = rest.split_at_checked(16).ok_or_else(|| refuse("is not a cursor of this service"))?;
    if print != fingerprint {
        return Err(refuse("belongs to another list, or to other filters or another sort"));
    }
    let id = Uuid::from_slice(id).map_err(|_| refuse("is not a cursor of this service"))?;
    let value = String::from_utf8(value.to_vec()).map_err(|_| refuse("is not a cursor of this service"))?;
    Ok(Key { value, id })
}

/// Why a list could not be read. A cursor whose value is not of the type that the list is sorted by was not made here.
pub fn failed(error: sqlx::Error, window: &Window) -> Error {
    let code = error.as_database_error().and_then(|error| error.code());
    if window.after.is_some() && code.is_some_and(|code| code.starts_with("22")) {
        let field = FieldError::parameter("cursor", "is not a cursor of this service");
        return Error::field(Code::InvalidCursor, field);
    }
    error.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(uri: &str, cursor: Option<String>) -> Result<Page> {
        Page::new(uri.parse().unwrap(), PageParams { cursor, limit: None, format: None })
    }

    #[test]
    fn a_cursor_opens_its_own_list_only() {
        let key = Key { value: "2024-11-20".into(), id: Uuid::from_u128(7) };
        let first = page("/v1/votes?body=a&mode=vote", None).unwrap();
        let cursor = first.answer(vec![1], Some(key.clone())).unwrap().list.next_cursor.unwrap();
        let rows: &[(&str, bool)] = &[
            ("/v1/votes?body=a&mode=vote", true),
            ("/v1/votes?mode=vote&body=a&limit=3", true),
            ("/v1/votes?body=b&mode=vote", false),
            ("/v1/votes?body=a", false),
            ("/v1/statements?body=a&mode=vote", false),
        ];
        for (uri, good) in rows {
            let got = page(uri, Some(cursor.clone()));
            assert_eq!(got.is_ok(), *good, "{uri}");
            if let Ok(page) = got {
                assert_eq!(page.window.after, Some(key.clone()));
            }
        }
    }

    #[test]
    fn what_is_not_a_cursor_is_refused() {
        for cursor in ["", "x", "!!!!", "AAAA", &"A".repeat(500)] {
            let error = page("/v1/votes", Some(cursor.to_owned())).unwrap_err();
            assert_eq!(error.code, Code::InvalidCursor, "{cursor}");
        }
    }

    #[test]
    fn the_link_keeps_the_filters() {
        let key = Key { value: String::new(), id: Uuid::nil() };
        let listing = page("/v1/votes?body=a%26b", None).unwrap().answer(vec![1], Some(key)).unwrap();
        let link = listing.next_link.unwrap();
        assert!(link.starts_with("</v1/votes?body=a%26b&cursor="), "{link}");
        assert!(link.ends_with(">; rel=\"next\""), "{link}");
    }
}
