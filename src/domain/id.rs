//! Typed ids. UUIDv7 in the database; on the wire with the kind in front: `resolution_0193…`, 32 hex digits.
//!
//! An id of the wrong kind does not parse. To add a kind: a line in the list below.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use utoipa::openapi::RefOr;
use utoipa::openapi::schema::{ObjectBuilder, Schema, SchemaType, Type};
use uuid::Uuid;

use super::code::RecordKind;

/// Why a text is no id of the kind asked for.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum IdError {
    #[error("is the id of another kind; here it begins with `{wanted}_`")]
    OtherKind { wanted: &'static str },
    #[error("is no id: `{wanted}_` and 32 hexadecimal digits")]
    Malformed { wanted: &'static str },
}

fn parse(prefix: &'static str, text: &str) -> Result<Uuid, IdError> {
    let malformed = IdError::Malformed { wanted: prefix };
    let (kind, digits) = text.split_once('_').ok_or(malformed.clone())?;
    let id = Uuid::try_parse(digits).map_err(|_| malformed)?;
    if kind == prefix { Ok(id) } else { Err(IdError::OtherKind { wanted: prefix }) }
}

macro_rules! ids {
    ($($name:ident = $prefix:literal),+ $(,)?) => {$(
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, sqlx::Type)]
        #[sqlx(transparent)]
        pub struct $name(pub Uuid);

        impl $name {
            pub const PREFIX: &'static str = $prefix;
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!($prefix, "_{}"), self.0.simple())
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(self, f)
            }
        }

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self {
                Self(id)
            }
        }

        impl FromStr for $name {
            type Err = IdError;

            fn from_str(text: &str) -> Result<Self, IdError> {
                parse($prefix, text).map(Self)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                text.parse().map_err(de::Error::custom)
            }
        }

        impl utoipa::PartialSchema for $name {
            fn schema() -> RefOr<Schema> {
                ObjectBuilder::new()
                    .schema_type(SchemaType::Type(Type::String))
                    .pattern(Some(concat!("^", $prefix, "_[0-9a-f]{32}$")))
                    .examples([concat!($prefix, "_0193493f0e7a7c3ab1c2d3e4f5061728")])
                    .into()
            }
        }

        impl utoipa::ToSchema for $name {}
    )+};
}

ids! {
    ArticleId = "article",
    ActorId = "actor",
    ResolutionId = "resolution",
    VoteId = "vote",
    StatementId = "statement",
    ProvisionId = "provision",
    SeriesId = "series",
    ReportId = "report",
    ProposalId = "proposal",
    JudgementId = "judgement",
    ImportId = "import",
    KeyId = "key",
    WebhookId = "webhook",
    DeliveryId = "delivery",
    AuditId = "audit",
}

/// The id of a record of any kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RecordId {
    pub kind: RecordKind,
    pub id: Uuid,
}

impl fmt::Display for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}_{}", self.kind, self.id.simple())
    }
}

impl Serialize for RecordId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl FromStr for RecordId {
    type Err = IdError;

    fn from_str(text: &str) -> Result<Self, IdError> {
        let malformed = IdError::Malformed { wanted: "kind" };
        let (kind, digits) = text.split_once('_').ok_or(malformed.clone())?;
        let kind = RecordKind::from_code(kind).ok_or(malformed.clone())?;
        Ok(Self { kind, id: Uuid::try_parse(digits).map_err(|_| malformed)? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_says_its_kind_and_refuses_another() {
        let id = ActorId(Uuid::from_u128(0x0193_493f_0e7a_7c3a_b1c2_d3e4_f506_1728));
        assert_eq!(id.to_string(), "actor_0193493f0e7a7c3ab1c2d3e4f5061728");
        assert_eq!(id.to_string().parse(), Ok(id));
        assert_eq!(id.to_string().parse::<VoteId>(), Err(IdError::OtherKind { wanted: "vote" }));
        for wrong in ["", "actor", "actor_", "actor_12", "0193493f0e7a7c3ab1c2d3e4f5061728"] {
            assert_eq!(wrong.parse::<ActorId>(), Err(IdError::Malformed { wanted: "actor" }), "{wrong}");
        }
    }
}
