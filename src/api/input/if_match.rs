//! What the caller saw: a change of what somebody else changed in the meantime is refused.

use axum::extract::FromRequestParts;
use axum::http::header::IF_MATCH;
use axum::http::request::Parts;

use crate::error::{Code, Error, FieldError, Result};

/// The `If-Match` of a request, if it has one.
#[derive(Debug, Clone)]
pub struct IfMatch(Option<String>);

impl<S: Send + Sync> FromRequestParts<S> for IfMatch {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self> {
        let tags: Vec<&str> =
            parts.headers.get_all(IF_MATCH).iter().filter_map(|value| value.to_str().ok()).collect();
        Ok(Self((!tags.is_empty()).then(|| tags.join(","))))
    }
}

impl IfMatch {
    /// Refuses a request that does not say what it was made on.
    pub fn require(self) -> Result<Self> {
        let detail = "is needed: the ETag of the record as you read it";
        let missing = || Error::field(Code::PreconditionRequired, FieldError::header("if-match", detail));
        self.0.is_some().then_some(self).ok_or_else(missing)
    }

    /// RFC 9110 §13.1.1: `*`, or one of the tags is the current one. Weak tags never match.
    pub fn check(&self, current: &str) -> Result<()> {
        let is_met = |tags: &String| tags.split(',').map(str::trim).any(|tag| tag == "*" || tag == current);
        if self.0.as_ref().is_none_or(is_met) {
            return Ok(());
        }
        let detail = "is not the ETag of the record as it is now: read it again";
        Err(Error::field(Code::PreconditionFailed, FieldError::header("if-match", detail)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_compared_strongly() {
        for (given, good) in [
            (None, true),
            (Some("\"a\""), true),
            (Some("\"b\", \"a\""), true),
            (Some("*"), true),
            (Some("W/\"a\""), false),
            (Some("\"b\""), false),
            (Some(""), false),
        ] {
            let given = IfMatch(given.map(str::to_owned));
            assert_eq!(given.check("\"a\"").is_ok(), good, "{given:?}");
        }
    }
}
