//! Dates of which only the year, or the month, may be known.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A calendar date as far as it is known: `2014`, `2014-12` or `2014-12-18`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Date {
    pub year: i32,
    pub month: Option<u8>,
    /// Only with a month.
    pub day: Option<u8>,
}

impl From<time::Date> for Date {
    fn from(date: time::Date) -> Self {
        Self { year: date.year(), month: Some(u8::from(date.month())), day: Some(date.day()) }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
            if let Some(day) = self.day {
                write!(f, "-{day:02}")?;
            }
        }
        Ok(())
    }
}

impl std::str::FromStr for Date {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        const SHAPE: &str = "a date is YYYY, YYYY-MM or YYYY-MM-DD";
        let parts: Vec<&str> = text.split('-').collect();
        let lengths: Vec<usize> = parts.iter().map(|p| p.len()).collect();
        if !matches!(lengths[..], [4] | [4, 2] | [4, 2, 2]) {
            return Err(SHAPE);
        }
        if !text.bytes().all(|b| b.is_ascii_digit() || b == b'-') {
            return Err(SHAPE);
        }
        let number = |i: usize| parts.get(i).and_then(|p| p.parse::<u16>().ok());
        let year = i32::from(number(0).ok_or(SHAPE)?);
        let month = number(1).map(|m| m as u8);
        let day = number(2).map(|d| d as u8);
        let probe = time::Month::try_from(month.unwrap_or(1))
            .and_then(|m| time::Date::from_calendar_date(year, m, day.unwrap_or(1)));
        // The calendar begins with the year 1.
        let is_day = probe.is_ok() && year > 0;
        is_day.then_some(Self { year, month, day }).ok_or("no such day in the calendar")
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <Cow<'de, str>>::deserialize(deserializer)?;
        text.parse().map_err(de::Error::custom)
    }
}

#[cfg(feature = "schema")]
mod schema {
    use utoipa::openapi::RefOr;
    use utoipa::openapi::schema::{AnyOfBuilder, KnownFormat, ObjectBuilder, Schema, SchemaFormat, Type};

    impl utoipa::PartialSchema for super::Date {
        fn schema() -> RefOr<Schema> {
            let text = || ObjectBuilder::new().schema_type(Type::String);
            AnyOfBuilder::new()
                .item(text().pattern(Some(r"^[0-9]{4}(-(0[1-9]|1[0-2]))?$")))
                .item(text().format(Some(SchemaFormat::KnownFormat(KnownFormat::Date))))
                .description(Some("A calendar date as far as it is known: YYYY, YYYY-MM or YYYY-MM-DD"))
                .examples(["2024-11-20", "2022-08", "2004"])
                .into()
        }
    }

    impl utoipa::ToSchema for super::Date {}
}
