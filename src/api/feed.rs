//! Lists as feeds: Atom (RFC 4287) and JSON Feed 1.1.
//!
//! An entry is a record of the page: its title and words as search shows them. Its id is the record's and never changes;
//! `updated` moves with the content.

use axum::http::{HeaderValue, Uri, header};
use axum::response::{IntoResponse, Response};
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use serde::Serialize;
use serde_json::{Value, json};
use sqlx::PgConnection;
use uuid::Uuid;

use crate::db::read::search;
use crate::domain::RecordId;
use crate::error::{Error, Result};

pub const ATOM: &str = "application/atom+xml";
pub const JSON_FEED: &str = "application/feed+json";

/// A feed and what it is called by.
pub struct Feed {
    /// Scheme and host of the service, without a slash at the end.
    base: String,
    /// Path and query of the feed itself.
    own: String,
    next: Option<String>,
    title: String,
    entries: Vec<Entry>,
}

struct Entry {
    id: Uuid,
    kind: String,
    url: String,
    title: String,
    summary: String,
    created_at: String,
    updated_at: String,
}

impl Feed {
    /// A feed of records as they are served. `next` is the path of the page after.
    pub async fn new<T: Serialize>(
        conn: &mut PgConnection,
        base: String,
        uri: &Uri,
        next: Option<String>,
        name: &str,
        records: &[T],
    ) -> Result<Self> {
        let records: Vec<Value> =
            records.iter().map(serde_json::to_value).collect::<Result<_, _>>().map_err(Error::internal)?;
        let text = |record: &Value, field: &str| record[field].as_str().unwrap_or_default().to_owned();
        let uuid = |record: &Value| {
            let id = text(record, "id");
            id.split_once('_').and_then(|(_, digits)| Uuid::try_parse(digits).ok()).unwrap_or_default()
        };
        let ids: Vec<Uuid> = records.iter().map(uuid).collect();
        let cards = search::cards(conn, &ids).await?;
        let entries = records.iter().zip(ids).map(|(record, id)| {
            let (title, summary) = cards.get(&id).cloned().unwrap_or_default();
            let wire = text(record, "id");
            let kind = wire.split('_').next().unwrap_or_default().to_owned();
            let path = wire.parse::<RecordId>().map_or("articles", |record| record.kind.plural());
            let own = format!("{base}/v1/{path}/{wire}");
            // What somebody wants to know of a vote, and nobody searches for.
            let counts = ["yes", "no", "abstain"].into_iter();
            let counts = counts.filter_map(|option| Some(format!("{} {option}", record[option].as_u64()?)));
            let summary =
                counts.chain([summary]).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
            Entry {
                id,
                url: record["url"].as_str().map_or(own, str::to_owned),
                title: if title.is_empty() { kind.clone() } else { title },
                kind,
                summary,
                created_at: text(record, "created_at"),
                updated_at: text(record, "updated_at"),
            }
        });
        let entries = entries.collect();
        let own = uri.path_and_query().map_or_else(|| uri.path().to_owned(), ToString::to_string);
        Ok(Self { title: format!("Plenary: {name}"), own, next, entries, base })
    }

    pub fn json(&self) -> Result<Response> {
        let items: Vec<Value> = self
            .entries
            .iter()
            .map(|entry| {
                json!({
                    "id": entry.id.urn().to_string(),
                    "url": entry.url,
                    "title": entry.title,
                    "content_text": entry.summary,
                    "date_published": entry.created_at,
                    "date_modified": entry.updated_at,
                    "tags": [entry.kind],
                })
            })
            .collect();
        let mut feed = json!({
            "version": "https://jsonfeed.org/version/1.1",
            "title": self.title,
            "feed_url": format!("{}{}", self.base, self.own),
            "items": items,
        });
        if let Some(next) = &self.next {
            feed["next_url"] = format!("{}{next}", self.base).into();
        }
        let body = serde_json::to_vec(&feed).map_err(Error::internal)?;
        Ok(([(header::CONTENT_TYPE, HeaderValue::from_static(JSON_FEED))], body).into_response())
    }

    pub fn atom(&self) -> Result<Response> {
        let body = self.write().map_err(Error::internal)?;
        Ok(([(header::CONTENT_TYPE, HeaderValue::from_static(ATOM))], body).into_response())
    }

    fn write(&self) -> std::io::Result<Vec<u8>> {
        let mut xml = Writer::new(Vec::new());
        xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
        let feed = xml.create_element("feed").with_attribute(("xmlns", "http://www.w3.org/2005/Atom"));
        feed.write_inner_content(|xml| {
            let own = format!("{}{}", self.base, self.own);
            element(xml, "id", &own)?;
            element(xml, "title", &self.title)?;
            // An empty feed was never updated.
            let newest = self.entries.iter().map(|entry| entry.updated_at.as_str()).max();
            element(xml, "updated", newest.unwrap_or("1970-01-01T00:00:00Z"))?;
            link(xml, "self", &own)?;
            if let Some(next) = &self.next {
                link(xml, "next", &format!("{}{next}", self.base))?;
            }
            xml.create_element("author").write_inner_content(|xml| element(xml, "name", "Plenary"))?;
            for entry in &self.entries {
                xml.create_element("entry").write_inner_content(|xml| {
                    element(xml, "id", &entry.id.urn().to_string())?;
                    element(xml, "title", &entry.title)?;
                    element(xml, "published", &entry.created_at)?;
                    element(xml, "updated", &entry.updated_at)?;
                    link(xml, "alternate", &entry.url)?;
                    xml.create_element("category")
                        .with_attribute(("term", entry.kind.as_str()))
                        .write_empty()?;
                    element(xml, "summary", &entry.summary)
                })?;
            }
            Ok(())
        })?;
        Ok(xml.into_inner())
    }
}

fn element(xml: &mut Writer<Vec<u8>>, name: &str, text: &str) -> std::io::Result<()> {
    // XML 1.0 knows no control characters but these three, and not the two that are no characters.
    let is_known = |c: &char| match c {
        '\t' | '\n' | '\r' => true,
        '\u{fffe}' | '\u{ffff}' => false,
        c => !c.is_control(),
    };
    let text: String = text.chars().filter(is_known).collect();
    xml.create_element(name).write_text_content(BytesText::new(&text))?;
    Ok(())
}

fn link(xml: &mut Writer<Vec<u8>>, rel: &str, href: &str) -> std::io::Result<()> {
    xml.create_element("link").with_attribute(("rel", rel)).with_attribute(("href", href)).write_empty()?;
    Ok(())
}
