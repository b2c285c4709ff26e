//! IPTC ninjs, the news agencies' JSON. Version 1 has `body_text`, `body_xhtml` and `headline`; version 2 has lists of
//! `bodies` and `headlines`; version 3 is 2 with names in camel case. All three are read by one type.

use serde::Deserialize;
use serde_json::Value;

use super::draft::{Draft, Visibility};

/// A ninjs item, as far as it concerns us.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Item {
    uri: Option<String>,
    /// The page of the story, version 2.1 and later.
    url: Option<String>,
    headline: Option<String>,
    headlines: Vec<Piece>,
    body_text: Option<String>,
    body_xhtml: Option<String>,
    bodies: Vec<Piece>,
    byline: Option<String>,
    by: Option<String>,
    #[serde(alias = "versionCreated")]
    versioncreated: Option<String>,
    #[serde(alias = "firstCreated")]
    firstcreated: Option<String>,
    #[serde(alias = "contentCreated")]
    contentcreated: Option<String>,
    language: Option<String>,
    #[serde(alias = "usageTerms")]
    usageterms: Option<String>,
    #[serde(alias = "copyrightHolder")]
    copyrightholder: Option<String>,
    #[serde(alias = "pubStatus")]
    pubstatus: Option<String>,
    embargoed: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Piece {
    role: Option<String>,
    #[serde(alias = "contentType")]
    contenttype: Option<String>,
    value: String,
}

/// Whether a document has fields that only ninjs has.
pub fn is_ninjs(value: &Value) -> bool {
    const OWN: &[&str] =
        &["headline", "headlines", "body_text", "body_xhtml", "bodies", "versioncreated", "versionCreated"];
    OWN.iter().any(|name| value.get(name).is_some())
        && value.get("text").is_none()
        && value.get("html").is_none()
}

impl From<Item> for Draft {
    fn from(mut item: Item) -> Self {
        let published =
            item.firstcreated.clone().or(item.contentcreated).or_else(|| item.versioncreated.clone());
        let (text, html) = body(item.body_text.take(), item.body_xhtml.take(), item.bodies);
        let headline = main(item.headlines);
        Self {
            url: item.url.or(item.uri),
            title: item.headline.or(headline),
            text,
            html,
            publisher: item.copyrightholder,
            published_at: published,
            updated_at: item.versioncreated,
            byline: item.byline.or(item.by),
            language: item.language,
            licence: item.usageterms,
            embargo_until: item.embargoed,
            // `withheld` and `canceled` items are not for readers.
            visibility: item.pubstatus.filter(|status| status != "usable").map(|_| Visibility::Restricted),
        }
    }
}

/// Plain text before HTML: nothing has to be guessed in it.
fn body(text: Option<String>, xhtml: Option<String>, bodies: Vec<Piece>) -> (Option<String>, Option<String>) {
    if text.is_some() || xhtml.is_some() {
        return if text.is_some() { (text, None) } else { (None, xhtml) };
    }
    let is_html =
        |piece: &Piece| piece.contenttype.as_deref().is_some_and(|t| t.contains("html") || t.contains("xml"));
    let (html, plain): (Vec<_>, Vec<_>) = bodies.into_iter().partition(is_html);
    match main(plain) {
        Some(text) => (Some(text), None),
        None => (None, main(html)),
    }
}

/// The piece with the role `main`, else the first.
fn main(mut pieces: Vec<Piece>) -> Option<String> {
    let index = pieces.iter().position(|piece| piece.role.as_deref() == Some("main")).unwrap_or(0);
    (index < pieces.len()).then(|| pieces.swap_remove(index).value)
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use time::macros::datetime;

    use super::super::{Strictness, from_json};

    #[test]
    fn three_versions_make_the_same_article() {
        let versions = [
            json!({"uri": "https://news.example/1", "headline": "A draft is approved", "body_text": "By consensus.",
                   "byline": "Ana Example", "versioncreated": "2024-11-21T09:00:00Z", "urgency": 4}),
            json!({"uri": "https://news.example/1", "headlines": [{"role": "main", "value": "A draft is approved"}],
                   "bodies": [{"contenttype": "text/html", "value": "<p>By consensus.</p>"},
                              {"contenttype": "text/plain", "value": "By consensus."}],
                   "by": "Ana Example", "versioncreated": "2024-11-21T09:00:00Z"}),
            json!({"uri": "https://news.example/1", "headlines": [{"value": "A draft is approved"}],
                   "bodies": [{"contentType": "text/html", "value": "<p>By consensus.</p>"}],
                   "by": "Ana Example", "versionCreated": "2024-11-21T09:00:00Z"}),
        ];
        for version in versions {
            let article = from_json(version.clone(), Strictness::Ignore).unwrap();
            let article = article.check(datetime!(2024-11-22 00:00 UTC)).unwrap();
            assert_eq!(article.text, "A draft is approved\n\nBy consensus.", "{version}");
            assert_eq!(article.url.as_deref(), Some("https://news.example/1"));
            assert_eq!(article.byline.as_deref(), Some("Ana Example"));
            assert_eq!(article.published_at, Some(datetime!(2024-11-21 09:00 UTC)));
        }
    }
}
