//! Single records as linked data: JSON-LD in the words of schema.org, for `Accept: application/ld+json`.
//!
//! schema.org has no word for a roll call: a vote is the action of a body on a text, and who stood where is in our own
//! form and in the Popolo export.

use axum::extract::FromRequestParts;
use axum::http::header::{CONTENT_TYPE, HeaderValue};
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use plenary_extract::record::{ActorKind, StatementKind};
use serde_json::{Value, json};

use super::accept;
use super::list::base;
use crate::error::{Error, Result};
use crate::state::AppState;
use crate::view::{Actor, Article, Resolution, Statement, Vote};

pub const MEDIA_TYPE: &str = "application/ld+json";

/// The form in which a client wants a single record, and the address it knows us by.
#[derive(Debug)]
pub struct Wanted {
    is_linked: bool,
    base: String,
}

impl FromRequestParts<AppState> for Wanted {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self> {
        let wanted = accept::choose(&parts.headers, &["application/json", MEDIA_TYPE])?;
        Ok(Self { is_linked: wanted == MEDIA_TYPE, base: base(state, &parts.headers) })
    }
}

impl Wanted {
    pub fn is_linked(&self) -> bool {
        self.is_linked
    }

    /// The record as linked data, if that is what was asked for.
    pub fn linked<T: Linked>(&self, record: Option<&T>) -> Option<Result<Response>> {
        record.filter(|_| self.is_linked).map(|record| {
            let Value::Object(mut object) = record.linked(&self.base) else {
                return Err(Error::internal(anyhow::anyhow!("linked data is an object")));
            };
            object.retain(|_, value| !value.is_null() && *value != json!([]));
            object.insert("@context".into(), "https://schema.org".into());
            let body = serde_json::to_vec(&object).map_err(Error::internal)?;
            Ok(([(CONTENT_TYPE, HeaderValue::from_static(MEDIA_TYPE))], body).into_response())
        })
    }
}

/// A record that schema.org has words for.
pub trait Linked {
    fn linked(&self, base: &str) -> Value;
}

/// A reference to another record.
fn to(base: &str, kind: &str, id: Option<impl ToString>) -> Value {
    id.map_or(Value::Null, |id| json!({"@id": format!("{base}/v1/{kind}/{}", id.to_string())}))
}

fn every(base: &str, kind: &str, ids: &[impl ToString]) -> Vec<Value> {
    ids.iter().map(|id| to(base, kind, Some(id.to_string()))).collect()
}

impl Linked for Resolution {
    fn linked(&self, base: &str) -> Value {
        let others = self.identifiers.iter().map(
            |other| json!({"@type": "PropertyValue", "propertyID": other.scheme, "value": other.identifier}),
        );
        json!({
            "@type": "Legislation",
            "@id": format!("{base}/v1/resolutions/{}", self.id),
            "name": self.title,
            "legislationIdentifier": self.symbol,
            "identifier": others.collect::<Vec<_>>(),
            "legislationType": self.kind,
            "legislationDate": self.stage_on,
            "legislationPassedBy": to(base, "actors", self.body),
            "about": every(base, "actors", &self.subjects),
            "sponsor": every(base, "actors", &self.sponsors),
            "creativeWorkStatus": self.stage,
            "temporalCoverage": self.year.map(|year| year.to_string()),
        })
    }
}

impl Linked for Vote {
    fn linked(&self, base: &str) -> Value {
        let counts = [("yes", self.yes), ("no", self.no), ("abstain", self.abstain)];
        let counts: Vec<String> =
            counts.iter().filter_map(|(option, count)| Some(format!("{} {option}", (*count)?))).collect();
        json!({
            "@type": "VoteAction",
            "@id": format!("{base}/v1/votes/{}", self.id),
            "agent": to(base, "actors", self.body),
            "object": to(base, "resolutions", self.resolution),
            "startTime": self.date,
            "actionStatus": "https://schema.org/CompletedActionStatus",
            "actionOption": self.outcome,
            "description": (!counts.is_empty()).then(|| counts.join(", ")),
        })
    }
}

impl Linked for Actor {
    fn linked(&self, base: &str) -> Value {
        let kind = match self.kind {
            ActorKind::Person => "Person",
            ActorKind::State => "Country",
            ActorKind::Body | ActorKind::Agency => "GovernmentOrganization",
            ActorKind::Media => "NewsMediaOrganization",
            _ => "Organization",
        };
        let wikidata = self.identifiers.iter().find(|identifier| identifier.scheme == "wikidata");
        let mut names: Vec<&str> = self.names.iter().map(|name| name.name.as_str()).collect();
        names.retain(|name| *name != self.name);
        names.dedup();
        let is_person = self.kind == ActorKind::Person;
        let part = if is_person { "affiliation" } else { "parentOrganization" };
        json!({
            "@type": kind,
            "@id": format!("{base}/v1/actors/{}", self.id),
            "name": self.name,
            "alternateName": names,
            "identifier": self.iso3,
            "sameAs": wikidata.map(|wikidata| format!("https://www.wikidata.org/entity/{}", wikidata.identifier)),
            "jobTitle": self.role.as_ref().filter(|_| is_person),
            part: to(base, "actors", if is_person { self.represents } else { self.parent }),
            "foundingDate": self.founded_on,
            "dissolutionDate": self.dissolved_on,
        })
    }
}

impl Linked for Statement {
    fn linked(&self, base: &str) -> Value {
        let words: Vec<&str> = self.segments.iter().map(|segment| segment.exact.as_str()).collect();
        json!({
            // Only what stands between quotation marks is a quotation.
            "@type": if self.kind == StatementKind::Direct { "Quotation" } else { "Claim" },
            "@id": format!("{base}/v1/statements/{}", self.id),
            "text": words.join(" … "),
            "creator": to(base, "actors", self.speaker),
            "about": to(base, "resolutions", self.resolution),
            "dateCreated": self.date,
        })
    }
}

impl Linked for Article {
    fn linked(&self, base: &str) -> Value {
        json!({
            "@type": "NewsArticle",
            "@id": format!("{base}/v1/articles/{}", self.id),
            "headline": self.title,
            "url": self.url,
            "publisher": self.publisher.as_ref().map(|name| json!({"@type": "Organization", "name": name})),
            "author": self.byline,
            "license": self.licence,
            "inLanguage": self.language,
            "datePublished": self.published_on.map(|day| day.to_string()),
        })
    }
}
