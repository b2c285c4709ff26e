//! The extraction contract: what an article says, as records tied to its words.
//!
//! All offsets count Unicode code points of the text as given, end exclusive. `text[start..end] == exact`, always.

mod date;

use std::borrow::Cow;
use std::fmt;

pub use date::Date;
use serde::{Deserialize, Serialize};

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
