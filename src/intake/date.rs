//! Points in time as callers write them.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, de};
use time::format_description::well_known::Rfc3339;
use time::macros::format_description;
use time::{Date, Duration, OffsetDateTime};
use utoipa::openapi::RefOr;
use utoipa::openapi::schema::{AnyOfBuilder, KnownFormat, ObjectBuilder, Schema, SchemaFormat, Type};

use crate::error::{Code, Error, FieldError};

/// An RFC 3339 instant, or a day, which is taken as its first moment in UTC. The offset is kept: a story published on
/// the 21st in Seoul is of the 21st, though it was still the 20th in New York.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Instant {
    pub at: OffsetDateTime,
    pub is_day: bool,
}

impl FromStr for Instant {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let instant = match OffsetDateTime::parse(text, &Rfc3339) {
            Ok(at) => Ok(Self { at, is_day: false }),
            Err(_) => Date::parse(text, format_description!("[year]-[month]-[day]"))
                .map(|day| Self { at: day.midnight().assume_utc(), is_day: true }),
        };
        // The calendar begins with the year 1, in UTC too.
        instant
            .ok()
            .filter(|instant| instant.at.year() > 0 && instant.at.to_utc().year() > 0)
            .ok_or("is not a date. Write 2024-11-21 or 2024-11-21T09:30:00+09:00, of a day that exists.")
    }
}

impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.at)
    }
}

impl utoipa::PartialSchema for Instant {
    fn schema() -> RefOr<Schema> {
        let text = |format| {
            let format = Some(SchemaFormat::KnownFormat(format));
            ObjectBuilder::new().schema_type(Type::String).format(format)
        };
        AnyOfBuilder::new()
            .item(text(KnownFormat::DateTime))
            .item(text(KnownFormat::Date))
            .description(Some("An RFC 3339 instant, or a day (its first moment in UTC)"))
            .examples(["2024-11-21T09:30:00+09:00", "2024-11-21"])
            .into()
    }
}

impl utoipa::ToSchema for Instant {}

/// Dates in bodies arrive as text, so that a wrong one is told apart from a wrong type.
impl<'de> Deserialize<'de> for Instant {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

/// Reads a date of a body that must not lie ahead. Clocks may differ by minutes, and a day begins in Kiribati when it
/// is still yesterday in London.
pub fn past_instant(pointer: &str, text: &str, now: OffsetDateTime) -> Result<Instant, Error> {
    let refuse = |detail: &str| Error::field(Code::InvalidDate, FieldError::pointer(pointer, detail));
    let instant: Instant = text.trim().parse().map_err(refuse)?;
    let grace = if instant.is_day { Duration::hours(14) } else { Duration::minutes(10) };
    if instant.at > now + grace {
        return Err(refuse("lies in the future"));
    }
    Ok(instant)
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;

    #[test]
    fn dates_are_real_and_past() {
        let now = datetime!(2024-11-21 12:00 UTC);
        let rows: &[(&str, bool)] = &[
            ("2024-11-21", true),
            ("2024-11-20T23:00:00Z", true),
            ("2024-11-21T21:05:00+09:00", true),
            ("2024-11-22", true),
            ("2024-11-23", false),
            ("2024-11-21T12:30:00Z", false),
            ("2024-02-30", false),
            ("2023-02-29", false),
            ("yesterday", false),
            ("", false),
            ("2024-11", false),
            ("0001-01-01", true),
            ("0000-12-31", false),
            ("0000-12-31T23:30:00-01:00", false),
            ("0001-01-01T00:30:00+01:00", false),
        ];
        for (text, good) in rows {
            assert_eq!(past_instant("/published_at", text, now).is_ok(), *good, "{text}");
        }
    }
}
