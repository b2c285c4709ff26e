//! Records beside those that were asked for.

use serde::Serialize;
use utoipa::ToSchema;

use super::{Actor, Provision, Resolution, Series, Statement, Vote};

/// The related records that `include` named, each once, as the list of its kind serves it. What was not named is missing.
#[derive(Debug, Default, Serialize, ToSchema)]
pub struct Included {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actors: Option<Vec<Actor>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resolutions: Option<Vec<Resolution>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub votes: Option<Vec<Vote>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub statements: Option<Vec<Statement>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provisions: Option<Vec<Provision>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub series: Option<Vec<Series>>,
    /// Paths where the rest is read of what is too much for one answer; empty if all is here.
    pub more: Vec<String>,
}

/// A single record and the related ones.
#[derive(Debug, Serialize, ToSchema)]
pub struct Single<T> {
    #[serde(flatten)]
    pub record: T,
    /// Where `include` asks for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub included: Option<Included>,
}
