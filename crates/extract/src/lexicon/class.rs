//! The classes of words (`data/words.tsv`).

/// Sets of words, one bit each; the rules ask for them by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Class(pub u64);

macro_rules! classes {
    ($($name:ident = $word:literal),+ $(,)?) => {
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        enum Bit { $($name),+ }
        impl Class {
            $(pub const $name: Self = Self(1 << Bit::$name as u64);)+
            pub(super) fn named(name: &str) -> Option<Self> {
                match name { $($word => Some(Self::$name),)+ _ => None }
            }
        }
    };
}

classes! {
    DET = "det", INDEF = "indef", POSS = "poss", PRON = "pron", SUBJ = "subj", MALE = "male", FEMALE = "female",
    PREP = "prep", CONJ = "conj", AUX = "aux", MODAL = "modal", FUTURE = "future", NEG = "neg", REL = "rel",
    ADVERB = "adverb", MONTH = "month", WEEKDAY = "weekday", NUMBER = "number", ORDINAL = "ordinal", TENS = "tens",
    TEXT = "text", TEXTS = "textplural", BODYNOUN = "bodynoun", AGENCYNOUN = "agencynoun", ORGNOUN = "orgnoun",
    OFFICIAL = "official", RULER = "ruler", CHARGE = "charge", VOTENOUN = "votenoun", FAVOUR = "favour",
    AGAINST = "against", ABSTAIN = "abstain", ABSENT = "absentw", MEMBER = "member", PERSON = "person", KIN = "kin",
    FIRM = "firm", YEAR = "year", TIMEAGO = "timeago", QUANTITY = "quantity", VERB = "verb", GIVEN = "given",
    FAMILY = "family", OPENER = "opener",
}

impl Class {
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    pub const fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}
