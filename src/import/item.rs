//! What official files tell, whatever their format: every importer ends in a stream of these.

use std::borrow::Cow;

use plenary_extract::Date;
use plenary_extract::record::{Mode, Outcome, ResolutionKind, Scope, Stage, VoteOption};
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::domain::report::Identifier;

/// One decision, with the text it was about and those who took part.
#[derive(Debug, Clone, Serialize)]
pub struct Item {
    /// The source's own number of it: it is known again by this.
    pub key: String,
    /// The body: its key in the reader's lexicon, or its name.
    pub body: Cow<'static, str>,
    pub text: Option<Text>,
    pub vote: Option<Vote>,
    pub is_human_rights: bool,
    /// Rows of the file it was made of.
    #[serde(skip)]
    pub rows: u64,
    #[serde(skip)]
    pub file: String,
    /// Where it begins.
    #[serde(skip)]
    pub line: u64,
}

impl Item {
    /// Changes with anything that is said.
    pub fn digest(&self) -> serde_json::Result<[u8; 32]> {
        Ok(Sha256::digest(serde_json::to_vec(self)?).into())
    }

    /// Whether it decided the text, and not a part of it or an amendment.
    pub fn is_on_the_whole(&self) -> bool {
        self.vote.as_ref().is_none_or(|vote| vote.scope == Scope::Final)
    }

    pub fn date(&self) -> Option<Date> {
        self.vote.as_ref().and_then(|vote| vote.date).or_else(|| self.text.as_ref()?.date)
    }
}

#[derive(Debug, Clone, Serialize)]
pub struct Text {
    pub kind: ResolutionKind,
    /// As printed; the first is the one shown.
    pub symbols: Vec<String>,
    pub identifiers: Vec<Identifier>,
    pub congress: Option<i32>,
    pub title: Option<String>,
    pub session: Option<String>,
    pub stage: Option<Stage>,
    pub date: Option<Date>,
    /// Names of the states that it may address, the likeliest first.
    pub about: Vec<String>,
}

impl Text {
    pub fn new(kind: ResolutionKind) -> Self {
        Self {
            kind,
            symbols: Vec::new(),
            identifiers: Vec::new(),
            congress: None,
            title: None,
            session: None,
            stage: None,
            date: None,
            about: Vec::new(),
        }
    }
}

#[derive(Debug, Clone, Serialize)]
pub struct Vote {
    pub scope: Scope,
    pub mode: Mode,
    pub outcome: Option<Outcome>,
    pub requirement: Option<&'static str>,
    pub date: Option<Date>,
    pub yes: Option<u32>,
    pub no: Option<u32>,
    pub abstain: Option<u32>,
    pub present: Option<u32>,
    pub absent: Option<u32>,
    pub not_voting: Option<u32>,
    pub voters: Vec<Voter>,
}

impl Vote {
    pub fn new(scope: Scope, mode: Mode) -> Self {
        Self {
            scope,
            mode,
            outcome: None,
            requirement: None,
            date: None,
            yes: None,
            no: None,
            abstain: None,
            present: None,
            absent: None,
            not_voting: None,
            voters: Vec::new(),
        }
    }
}

#[derive(Debug, Clone, Serialize)]
pub struct Voter {
    pub who: Who,
    pub option: VoteOption,
    /// The source's own code.
    pub raw: String,
    #[serde(skip)]
    pub line: u64,
}

#[derive(Debug, Clone, Serialize)]
pub enum Who {
    /// A state by its code, its name, or both.
    State { code: String, name: String },
    /// A member of a legislature, known by identifiers.
    Member(Box<Member>),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Member {
    /// The first is the surest.
    pub identifiers: Vec<Identifier>,
    /// As the roll call prints it.
    pub printed: String,
    /// The full name, where a list of members was given.
    pub full: Option<String>,
    /// As `Representative, D-NC`.
    pub role: Option<String>,
}

/// A row with a fault.
#[derive(Debug, Clone)]
pub struct Remark {
    pub severity: Severity,
    pub file: String,
    pub line: u64,
    pub reason: String,
    pub content: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Severity {
    /// The row was left out.
    Refused,
    /// The row was taken all the same.
    Noted,
}

impl Severity {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Refused => "refused",
            Self::Noted => "noted",
        }
    }
}

pub fn identifier(scheme: &str, identifier: impl Into<String>) -> Identifier {
    Identifier { scheme: scheme.to_owned(), identifier: identifier.into() }
}
