//! Lists of codes that are one word in JSON, in the database and in the documentation.
//! The codes of what articles say are the engine's: `plenary_extract::record`.

/// An enum from one list of names.
macro_rules! codes {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $code:tt),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        #[derive(utoipa::ToSchema)]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $code)] $variant),+ }

        #[allow(dead_code, reason = "not every list of codes is walked or read from a text")]
        impl $name {
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)+ _ => None }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.code())
            }
        }
    };
}

pub(crate) use codes;

codes! {
    /// What a record is.
    RecordKind {
        Actor = "actor",
        Resolution = "resolution",
        Vote = "vote",
        Statement = "statement",
        Provision = "provision",
        Series = "series",
    }
}

impl RecordKind {
    /// As in the paths of the API.
    pub const fn plural(self) -> &'static str {
        match self {
            Self::Actor => "actors",
            Self::Resolution => "resolutions",
            Self::Vote => "votes",
            Self::Statement => "statements",
            Self::Provision => "provisions",
            Self::Series => "series",
        }
    }
}

codes! {
    /// What the change log tells of: articles and records.
    ChangedKind {
        Article = "article",
        Actor = "actor",
        Resolution = "resolution",
        Vote = "vote",
        Statement = "statement",
        Provision = "provision",
        Series = "series",
    }
}

codes! {
    WebhookState {
        Active = "active",
        Disabled = "disabled",
    }
}

codes! {
    DisabledReason {
        /// Somebody did it.
        Request = "request",
        /// The receiver answered 410.
        Gone = "gone",
        /// A message used up its attempts, and none got through meanwhile.
        Failing = "failing",
    }
}

codes! {
    DeliveryState {
        /// Waits for its next attempt.
        Pending = "pending",
        Delivered = "delivered",
        /// Given up.
        Failed = "failed",
    }
}

codes! {
    /// Who speaks, from the weakest to the strongest in a merge.
    SourceKind {
        Article = "article",
        /// The reader's own word lists: what it knew before it read.
        Lexicon = "lexicon",
        Official = "official",
        Editor = "editor",
    }
}

codes! {
    /// What a caller may do; each role may do what those before it may.
    Role {
        /// Without a key: what is public.
        Anonymous = "anonymous",
        Reader = "reader",
        /// Sends articles, sees restricted ones.
        Contributor = "contributor",
        /// Corrects, confirms, merges.
        Editor = "editor",
        Admin = "admin",
    }
}

codes! {
    /// Who may see a record.
    Visibility {
        Public = "public",
        /// Contributors and above.
        Restricted = "restricted",
    }
}

codes! {
    /// What is found by words.
    SearchKind {
        Article = "article",
        Actor = "actor",
        Resolution = "resolution",
        Vote = "vote",
        Statement = "statement",
        Provision = "provision",
    }
}
