//! The extraction contract: what an article says, as records tied to its words.
//!
//! All offsets count Unicode code points of the text as given, end exclusive. `text[start..end] == exact`, always.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A ref or a few words of the article: most are short enough to need no place of their own.
pub use smol_str::SmolStr as Short;

/// Everything read from one article.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Extraction {
    /// ISO 639-1 code of the article's language, `und` where it cannot be told.
    pub language: String,
    pub extraction: Status,
    pub published_on: Option<Date>,
    pub actors: Vec<Actor>,
    pub resolutions: Vec<Resolution>,
    pub votes: Vec<Vote>,
    pub statements: Vec<Statement>,
    pub provisions: Vec<Provision>,
}

/// A list of codes that are one word in JSON, in the database and in the documentation.
macro_rules! codes {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $code:tt),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $code)] $variant),+ }

        impl $name {
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)+ _ => None }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.code())
            }
        }
    };
}

codes! {
    /// How far the engine got with an article.
    #[derive(Default)]
    Status {
        /// Read, and at least one text that a body can adopt was found.
        #[default]
        Complete = "complete",
        /// Read; no resolution is reported. Actors and statements may still be there.
        NoResolution = "no_resolution",
        /// Not English: nothing was guessed.
        SkippedLanguage = "skipped_language",
    }
}

codes! {
    ActorKind {
        Person = "person",
        State = "state",
        /// An organ that can adopt something.
        Body = "body",
        Organization = "organization",
        Agency = "agency",
        Media = "media",
    }
}

codes! {
    ResolutionKind {
        Resolution = "resolution",
        Bill = "bill",
        Act = "act",
        Motion = "motion",
        Declaration = "declaration",
        Decision = "decision",
    }
}

impl ResolutionKind {
    /// What becomes law, or has.
    pub const fn is_bill(self) -> bool {
        matches!(self, Self::Bill | Self::Act)
    }
}

codes! {
    /// Ordered by how far a text has come; the order is not a path every text takes.
    Stage {
        Proposed = "proposed",
        Introduced = "introduced",
        Referred = "referred",
        CommitteeApproved = "committee_approved",
        PassedChamber = "passed_chamber",
        PassedLegislature = "passed_legislature",
        Adopted = "adopted",
        Enacted = "enacted",
        Rejected = "rejected",
        Vetoed = "vetoed",
        Withdrawn = "withdrawn",
        Deferred = "deferred",
        Lapsed = "lapsed",
    }
}

codes! {
    Scope { Final = "final", Amendment = "amendment", Paragraph = "paragraph", Procedural = "procedural" }
}

codes! {
    Mode {
        RecordedVote = "recorded_vote",
        Vote = "vote",
        WithoutVote = "without_vote",
        UnanimousVote = "unanimous_vote",
        VoiceVote = "voice_vote",
        UnanimousConsent = "unanimous_consent",
    }
}

codes! { Outcome { Adopted = "adopted", Rejected = "rejected" } }

codes! {
    /// What an actor did when the text was decided (`Option` is taken in Rust).
    VoteOption {
        Yes = "yes",
        No = "no",
        Abstain = "abstain",
        Present = "present",
        Absent = "absent",
        NotVoting = "not_voting",
        Dissociated = "dissociated",
        JoinedConsensus = "joined_consensus",
    }
}

codes! { StatementKind { Direct = "direct", Indirect = "indirect", Mixed = "mixed" } }

codes! { Stance { Support = "support", Oppose = "oppose", Mixed = "mixed", Neutral = "neutral" } }

codes! {
    Force {
        Condemns = "condemns",
        Concerned = "concerned",
        Urges = "urges",
        Calls = "calls",
        Demands = "demands",
        Requests = "requests",
        Encourages = "encourages",
        Decides = "decides",
        Welcomes = "welcomes",
        Notes = "notes",
        Reaffirms = "reaffirms",
        Other = "other",
    }
}

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
        probe.map(|_| Self { year, month, day }).map_err(|_| "no such day in the calendar")
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

/// The words a field was read from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Evidence {
    /// Name of the record's field, as `tally` or `positions[2]`.
    pub field: Cow<'static, str>,
    pub start: u32,
    pub end: u32,
    #[cfg_attr(feature = "schema", schema(value_type = String))]
    pub exact: Short,
    /// Name of the rule that read it.
    pub rule: Cow<'static, str>,
}

/// A stretch of the article.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Span {
    pub start: u32,
    pub end: u32,
    #[cfg_attr(feature = "schema", schema(value_type = String))]
    pub exact: Short,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Actor {
    /// Ties the records of one extraction together; means nothing outside it.
    #[cfg_attr(feature = "schema", schema(value_type = String))]
    pub r#ref: Short,
    pub kind: ActorKind,
    pub name: String,
    /// ISO 3166-1 alpha-3, states only.
    #[cfg_attr(feature = "schema", schema(value_type = Option<String>))]
    pub iso3: Option<Short>,
    /// The engine's own key of a known actor (`UNGA.C3`); null for one it only met in the text.
    #[cfg_attr(feature = "schema", schema(value_type = Option<String>))]
    pub known_as: Option<Short>,
    /// The office as the text gives it.
    pub role: Option<String>,
    /// Ref of the state, body or party the person or agency speaks or acts for.
    #[cfg_attr(feature = "schema", schema(value_type = Option<String>))]
    pub represents: Option<Short>,
    pub mentions: Vec<Span>,
    pub confidence: f32,
    pub evidence: Vec<Evidence>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Event {
    pub stage: Stage,
    #[cfg_attr(feature = "schema", schema(value_type = Option<String>))]
    pub body: Option<Short>,
    /// Local date of the body.
    pub date: Option<Date>,
    /// Lies ahead, or hangs on a condition.
    pub expected: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Resolution {
    #[cfg_attr(feature = "schema", schema(value_type = String))]
    pub r#ref: Short,
    pub kind: ResolutionKind,
    /// The body that acts in this article.
    #[cfg_attr(feature = "schema", schema(value_type = Option<String>))]
    pub body: Option<Short>,
    #[cfg_attr(feature = "schema", schema(value_type = Vec<String>))]
    pub subjects: Vec<Short>,
    /// Document number as printed.
    pub symbol: Option<String>,
    pub title: Option<String>,
    /// The latest stage that has happened by the article.
    pub stage: Stage,
    #[cfg_attr(feature = "schema", schema(value_type = Vec<String>))]
    pub sponsors: Vec<Short>,
    /// N of "for the Nth consecutive year".
    pub recurrence: Option<u32>,
    pub events: Vec<Event>,
    pub confidence: f32,
    pub evidence: Vec<Evidence>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Position {
    #[cfg_attr(feature = "schema", schema(value_type = String))]
    pub actor: Short,
    pub option: VoteOption,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Vote {
    #[cfg_attr(feature = "schema", schema(value_type = String))]
    pub r#ref: Short,
    #[cfg_attr(feature = "schema", schema(value_type = Option<String>))]
    pub resolution: Option<Short>,
    #[cfg_attr(feature = "schema", schema(value_type = Option<String>))]
    pub body: Option<Short>,
    pub scope: Scope,
    pub mode: Mode,
    /// Null where the text does not state the number; 0 only where it does.
    pub yes: Option<u32>,
    pub no: Option<u32>,
    pub abstain: Option<u32>,
    /// "Voting present", United States.
    pub present: Option<u32>,
    pub absent: Option<u32>,
    pub date: Option<Date>,
    pub outcome: Option<Outcome>,
    pub positions: Vec<Position>,
    pub confidence: f32,
    pub evidence: Vec<Evidence>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Statement {
    #[cfg_attr(feature = "schema", schema(value_type = String))]
    pub r#ref: Short,
    #[cfg_attr(feature = "schema", schema(value_type = Option<String>))]
    pub speaker: Option<Short>,
    pub kind: StatementKind,
    /// Quoted pieces without their marks, in order; for indirect speech the one reported clause.
    pub segments: Vec<Span>,
    /// Stance toward the resolution.
    pub stance: Option<Stance>,
    #[cfg_attr(feature = "schema", schema(value_type = Option<String>))]
    pub resolution: Option<Short>,
    pub confidence: f32,
    pub evidence: Vec<Evidence>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Provision {
    #[cfg_attr(feature = "schema", schema(value_type = String))]
    pub r#ref: Short,
    #[cfg_attr(feature = "schema", schema(value_type = Option<String>))]
    pub resolution: Option<Short>,
    pub force: Force,
    /// The clause without subject and verb, as the article words it.
    pub text: String,
    pub start: u32,
    pub end: u32,
    pub confidence: f32,
    pub evidence: Vec<Evidence>,
}
