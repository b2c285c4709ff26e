//! Query parameters. What is documented is what is known: the names come from the type's own documentation.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use serde::de::DeserializeOwned;
use utoipa::IntoParams;
use utoipa::openapi::path::{Parameter, ParameterIn};

use crate::error::{Code, Error, FieldError};

/// The query of a request, read as `T`. An unknown, repeated or unreadable parameter is refused.
#[derive(Debug, Clone, Copy, Default)]
pub struct Query<T>(pub T);

impl<S, T> FromRequestParts<S> for Query<T>
where
    S: Send + Sync,
    T: DeserializeOwned + IntoParams,
{
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Error> {
        Self::of(parts)
    }
}

impl<T: DeserializeOwned + IntoParams> Query<T> {
    pub fn of(parts: &Parts) -> Result<Self, Error> {
        parse(parts.uri.query().unwrap_or_default(), &[]).map(Self)
    }
}

/// Reads a query as `T`; `more` are the names that another type reads.
pub fn parse<T: DeserializeOwned + IntoParams>(query: &str, more: &[String]) -> Result<T, Error> {
    let mut known: Vec<String> =
        T::into_params(|| None).into_iter().map(|parameter| parameter.name).collect();
    known.extend_from_slice(more);
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        if !known.iter().any(|k| *k == name) {
            return Err(unknown(&name, &known));
        }
        if value.contains('\0') {
            let field = FieldError::parameter(name, "holds a NUL character");
            return Err(Error::field(Code::InvalidParameter, field));
        }
    }
    let pairs = serde_html_form::Deserializer::from_bytes(query.as_bytes());
    serde_path_to_error::deserialize(pairs).map_err(|error| {
        let name = error.path().to_string();
        let reason = error.into_inner().to_string();
        Error::field(Code::InvalidParameter, FieldError::parameter(name, plainly(reason)))
    })
}

/// What libraries say of a value, in words for who sent it.
fn plainly(reason: String) -> String {
    let plain = match reason.as_str() {
        "unsupported value" => "is given twice",
        "invalid digit found in string" => "is not a whole number that can be used here",
        "number too large to fit in target type" => "is too large a number",
        _ => return reason,
    };
    plain.to_owned()
}

/// The query of an endpoint that takes none.
#[derive(Debug, serde::Deserialize)]
pub struct Nothing {}

impl IntoParams for Nothing {
    fn into_params(_: impl Fn() -> Option<ParameterIn>) -> Vec<Parameter> {
        Vec::new()
    }
}

fn unknown(name: &str, known: &[String]) -> Error {
    let list = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
    Error::field(
        Code::UnknownParameter,
        FieldError::parameter(name, format!("is not known here. Known: {list}.")),
    )
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    #[derive(Debug, Deserialize, IntoParams)]
    #[allow(dead_code, reason = "only read into")]
    struct Params {
        limit: Option<u32>,
        kind: Option<String>,
    }

    #[test]
    fn queries_are_read_or_refused_by_name() {
        let rows: &[(&str, Option<(Code, &str)>)] = &[
            ("", None),
            ("limit=3&kind=state", None),
            ("kind=R%C3%A9p", None),
            ("limti=3", Some((Code::UnknownParameter, "limti"))),
            ("limit=three", Some((Code::InvalidParameter, "limit"))),
            ("limit=-1", Some((Code::InvalidParameter, "limit"))),
            ("kind=%00", Some((Code::InvalidParameter, "kind"))),
            ("kind=a&kind=b", Some((Code::InvalidParameter, "kind"))),
        ];
        for (query, expected) in rows {
            let got = parse::<Params>(query, &[]).err().map(|e| {
                let name = e.fields[0].parameter.clone().unwrap_or_default();
                (e.code, name)
            });
            assert_eq!(got, expected.map(|(code, name)| (code, name.to_owned())), "{query}");
        }
    }

    #[test]
    fn faults_are_told_in_plain_words() {
        for (query, detail) in [
            ("limit=three", "`limit`: is not a whole number that can be used here"),
            ("limit=-1", "`limit`: is not a whole number that can be used here"),
            ("limit=99999999999", "`limit`: is too large a number"),
            ("limit=1&limit=2", "`limit`: is given twice"),
            ("kind=a&kind=b", "`kind`: is given twice"),
        ] {
            assert_eq!(parse::<Params>(query, &[]).unwrap_err().detail, detail, "{query}");
        }
    }

    #[test]
    fn an_unknown_parameter_is_told_the_known_ones() {
        let error = parse::<Params>("colour=red", &[]).unwrap_err();
        assert_eq!(error.detail, "`colour`: is not known here. Known: limit, kind.");
    }
}
