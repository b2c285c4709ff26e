//! An article as it is sent, and the same once it is known to be usable.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use utoipa::{IntoParams, ToSchema};

use super::date::{Instant, past_instant};
use super::html;
use crate::error::{Code, Error, FieldError, Result};

/// Longest value of a short field, in characters; a URL of this length still fits into an index.
const LONGEST: usize = 2000;

/// Who may see an article: `public` everyone, `restricted` contributors and above.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Visibility {
    #[default]
    Public,
    Restricted,
}

impl Visibility {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Restricted => "restricted",
        }
    }
}

/// An article to be read. `text` or `html` is needed.
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(default)]
#[schema(as = ArticleDraft)]
pub struct Draft {
    /// Where it was published. The same URL with another text is a revision.
    #[schema(
        example = "https://news.example/2024/11/third-committee",
        pattern = r"^\s*($|[hH][tT][tT][pP][sS]?:|[uU][rR][nN]:|[tT][aA][gG]:)",
        max_length = 2000
    )]
    pub url: Option<String>,
    #[schema(example = "UN committee approves resolution on human rights in North Korea")]
    pub title: Option<String>,
    /// Plain text, paragraphs divided by line breaks. Not together with `html`.
    #[schema(example = "The Third Committee approved the draft resolution by consensus on Wednesday.")]
    pub text: Option<String>,
    /// A page or a fragment; title and text are found in it. Not together with `text`.
    pub html: Option<String>,
    #[schema(example = "Example News")]
    pub publisher: Option<String>,
    /// RFC 3339 instant or day, in the publisher's own time zone; "Wednesday" and "last month" are read from it.
    #[schema(value_type = Option<Instant>, example = "2024-11-21T09:30:00+09:00")]
    pub published_at: Option<String>,
    /// RFC 3339 instant or day of the publisher's last change.
    #[schema(value_type = Option<Instant>)]
    pub updated_at: Option<String>,
    pub byline: Option<String>,
    /// BCP 47 tag; found from the text where it is not given.
    #[schema(example = "en", pattern = "^([A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*)?$")]
    pub language: Option<String>,
    /// Terms under which the text may be used.
    pub licence: Option<String>,
    /// Nothing of the article, and of what only it says, is shown to readers before this instant.
    #[schema(value_type = Option<Instant>)]
    pub embargo_until: Option<String>,
    pub visibility: Option<Visibility>,
}

/// What can be said about an article beside a plain text or HTML body.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub struct Given {
    /// Where it was published.
    #[param(required = false)]
    pub url: Option<String>,
    #[param(required = false)]
    pub title: Option<String>,
    #[param(required = false)]
    pub publisher: Option<String>,
    /// RFC 3339 instant or day.
    #[param(required = false)]
    pub published_at: Option<String>,
}

/// An article that can be stored: it has text, and its dates are real.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Article {
    pub url: Option<String>,
    pub title: Option<String>,
    /// Title, blank line, body. All offsets count code points of this.
    pub text: String,
    pub publisher: Option<String>,
    pub published_at: Option<OffsetDateTime>,
    pub updated_at: Option<OffsetDateTime>,
    pub byline: Option<String>,
    pub language: Option<String>,
    pub licence: Option<String>,
    pub embargo_until: Option<OffsetDateTime>,
    pub visibility: Visibility,
}

impl Draft {
    /// Fills what this one does not say from `other`.
    pub fn or(self, other: Self) -> Self {
        Self {
            url: self.url.or(other.url),
            title: self.title.or(other.title),
            publisher: self.publisher.or(other.publisher),
            published_at: self.published_at.or(other.published_at),
            ..self
        }
    }

    pub fn check(mut self, now: OffsetDateTime) -> Result<Article> {
        let body = self.take_body()?;
        self.check_fields()?;
        let past = |pointer, text: &Option<String>| {
            text.as_deref().map(|text| past_instant(pointer, text, now)).transpose()
        };
        Ok(Article {
            published_at: past("/published_at", &self.published_at)?.map(|i| i.at),
            updated_at: past("/updated_at", &self.updated_at)?.map(|i| i.at),
            embargo_until: self.embargo()?,
            text: joined(self.title.as_deref(), body),
            url: self.url,
            title: self.title,
            publisher: self.publisher,
            byline: self.byline,
            language: self.language,
            licence: self.licence,
            visibility: self.visibility.unwrap_or_default(),
        })
    }

    /// The body's text; of a page also the title, byline and dates it states, where the sender did not.
    fn take_body(&mut self) -> Result<String> {
        let (pointer, body) = match (self.text.take(), self.html.take()) {
            (Some(_), Some(_)) => {
                return Err(invalid("/html", "comes together with `text`: send one of the two"));
            }
            (Some(text), None) => ("/text", text.trim_start_matches('\u{feff}').to_owned()),
            (None, Some(html)) => {
                let page = html::read(&html).map_err(|_| invalid("/html", html::TooDeep::DETAIL))?;
                self.title = self.title.take().or(page.title);
                self.byline = self.byline.take().or(page.byline);
                self.language = self.language.take().or(page.language);
                ("/html", page.text)
            }
            (None, None) => ("/text", String::new()),
        };
        for field in
            [&mut self.url, &mut self.title, &mut self.publisher, &mut self.byline, &mut self.language]
        {
            *field = field.take().map(|value| value.trim().to_owned()).filter(|value| !value.is_empty());
        }
        if body.trim().is_empty() {
            return Err(Error::field(Code::EmptyText, FieldError::pointer(pointer, "holds no text")));
        }
        Ok(body)
    }

    fn check_fields(&self) -> Result<()> {
        let short = [
            ("/url", &self.url),
            ("/title", &self.title),
            ("/publisher", &self.publisher),
            ("/byline", &self.byline),
            ("/licence", &self.licence),
        ];
        for (pointer, value) in short {
            if value.as_ref().is_some_and(|value| value.chars().count() > LONGEST) {
                return Err(invalid(pointer, &format!("is longer than {LONGEST} characters")));
            }
        }
        if let Some(url) = &self.url {
            let parsed =
                url::Url::parse(url).map_err(|e| invalid("/url", &format!("is not an absolute URL: {e}")))?;
            if !matches!(parsed.scheme(), "http" | "https" | "urn" | "tag") {
                return Err(invalid("/url", "is not an http, https, urn or tag URL"));
            }
        }
        let is_tag = |tag: &str| {
            let mut parts = tag.split('-');
            parts
                .next()
                .is_some_and(|p| (2..=3).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphabetic()))
                && parts.all(|p| (1..=8).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphanumeric()))
        };
        match &self.language {
            Some(language) if !is_tag(language) => {
                Err(invalid("/language", "is not a BCP 47 language tag, as `en`"))
            }
            _ => Ok(()),
        }
    }

    fn embargo(&self) -> Result<Option<OffsetDateTime>> {
        let Some(text) = self.embargo_until.as_deref() else { return Ok(None) };
        let instant: Result<Instant, _> = text.trim().parse();
        let refuse = |detail| Error::field(Code::InvalidDate, FieldError::pointer("/embargo_until", detail));
        instant.map(|i| Some(i.at)).map_err(refuse)
    }
}

impl From<Given> for Draft {
    fn from(given: Given) -> Self {
        let Given { url, title, publisher, published_at } = given;
        Self { url, title, publisher, published_at, ..Self::default() }
    }
}

fn invalid(pointer: &str, detail: &str) -> Error {
    Error::field(Code::Invalid, FieldError::pointer(pointer, detail))
}

/// Title, blank line, body; once where the body begins with its title already.
fn joined(title: Option<&str>, body: String) -> String {
    match title {
        Some(title) if !body.trim_start().starts_with(title) => format!("{title}\n\n{body}"),
        _ => body,
    }
}
