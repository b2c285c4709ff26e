//! Verbs and their forms.

use super::WordId;
use crate::record::Force;

/// What a verb of reporting takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cue {
    /// A clause or a quotation: she said (that) ...
    Say,
    /// A person and an infinitive: she urged X to ...
    Ask,
    /// A thing and what it is called: she called it "..."
    As,
    /// A noun phrase only: she backed the text.
    Bare,
}

/// What a body or a sponsor does to a text with this verb.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    Adopt,
    Reject,
    Veto,
    Introduce,
    Refer,
    Withdraw,
    Defer,
    Enact,
    Lapse,
}

/// Forms of a verb, as bits: one spelling may be several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Form(pub u8);

impl Form {
    pub const BASE: Self = Self(1);
    pub const THIRD: Self = Self(2);
    pub const PAST: Self = Self(4);
    pub const PARTICIPLE: Self = Self(8);
    pub const ING: Self = Self(16);

    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub const fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

#[derive(Debug, Clone)]
pub struct Verb {
    pub lemma: &'static str,
    pub cue: Option<Cue>,
    /// +1 speaks for its object, -1 against.
    pub stance: i8,
    pub force: Option<Force>,
    pub step: Option<Step>,
}

impl Verb {
    pub fn takes_side(&self) -> bool {
        self.stance != 0 || self.lemma == "oppose"
    }
}

/// A verb of what a text does, in one of its spellings.
#[derive(Debug, Clone, Copy)]
pub struct Effect {
    pub lemma: &'static str,
    /// None for a text's own way and standing: `passes`, `needs`, `would weaken`.
    pub force: Option<Force>,
    pub form: Form,
}

/// A verb that says what a text does only with a word of its own: `lays down`.
#[derive(Debug, Clone)]
pub struct Phrase {
    pub lemma: &'static str,
    pub form: Form,
    pub after: After,
    pub force: Force,
}

/// What such a verb goes on with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum After {
    /// These words; none is any possessive.
    Words(Vec<Option<WordId>>),
    /// `with` and a noun of feeling.
    Feeling,
    /// A noun of worry and what it is about.
    Worry,
}

impl After {
    /// As `data/phrases.tsv` writes it.
    pub fn of(words: &str, mut intern: impl FnMut(&str) -> WordId) -> Self {
        match words {
            "with FEELING" => Self::Feeling,
            "WORRY" => Self::Worry,
            _ => Self::Words(words.split_whitespace().map(|w| (w != "its").then(|| intern(w))).collect()),
        }
    }
}

pub fn cue(code: &str) -> Option<Cue> {
    Some(match code {
        "say" => Cue::Say,
        "ask" => Cue::Ask,
        "as" => Cue::As,
        "bare" => Cue::Bare,
        _ => return None,
    })
}

pub fn step(code: &str) -> Option<Step> {
    Some(match code {
        "adopt" => Step::Adopt,
        "reject" => Step::Reject,
        "veto" => Step::Veto,
        "introduce" => Step::Introduce,
        "refer" => Step::Refer,
        "withdraw" => Step::Withdraw,
        "defer" => Step::Defer,
        "enact" => Step::Enact,
        "lapse" => Step::Lapse,
        _ => return None,
    })
}

/// All forms of a verb from its lemma and its irregular ones (past, participle, -ing; one form serves for past and
/// participle).
pub fn forms(lemma: &str, irregular: &str) -> Vec<(String, Form)> {
    let given: Vec<&str> = irregular.split_whitespace().collect();
    let (past, participle) = match given[..] {
        [] => (regular_past(lemma), regular_past(lemma)),
        [one] => (one.to_owned(), one.to_owned()),
        [past, participle, ..] => (past.to_owned(), participle.to_owned()),
    };
    let ing = given.get(2).map_or_else(|| regular_ing(lemma), |f| (*f).to_owned());
    let mut all: Vec<(String, Form)> = Vec::with_capacity(5);
    for (form, bit) in [
        (lemma.to_owned(), Form::BASE),
        (third(lemma), Form::THIRD),
        (past, Form::PAST),
        (participle, Form::PARTICIPLE),
        (ing, Form::ING),
    ] {
        match all.iter_mut().find(|(f, _)| *f == form) {
            Some((_, bits)) => bits.0 |= bit.0,
            None => all.push((form, bit)),
        }
    }
    all
}

fn third(lemma: &str) -> String {
    match lemma.strip_suffix('y') {
        Some(stem) if !stem.ends_with(['a', 'e', 'o', 'u']) => format!("{stem}ies"),
        _ if lemma.ends_with(['s', 'x', 'z', 'o']) || lemma.ends_with("ch") || lemma.ends_with("sh") => {
            format!("{lemma}es")
        }
        _ => format!("{lemma}s"),
    }
}

fn regular_past(lemma: &str) -> String {
    match lemma.strip_suffix('y') {
        Some(stem) if !stem.ends_with(['a', 'e', 'o', 'u']) => format!("{stem}ied"),
        _ if lemma.ends_with('e') => format!("{lemma}d"),
        _ => format!("{lemma}ed"),
    }
}

fn regular_ing(lemma: &str) -> String {
    match lemma.strip_suffix('e') {
        Some(stem) if !lemma.ends_with("ee") && !lemma.ends_with("ie") => format!("{stem}ing"),
        _ => format!("{lemma}ing"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_follow_spelling() {
        let of = |lemma, irregular| {
            forms(lemma, irregular).into_iter().map(|(f, _)| f).collect::<Vec<_>>().join(" ")
        };
        for (lemma, irregular, want) in [
            ("say", "said", "say says said saying"),
            ("urge", "", "urge urges urged urging"),
            ("testify", "testified", "testify testifies testified testifying"),
            ("press", "", "press presses pressed pressing"),
            ("write", "wrote written writing", "write writes wrote written writing"),
            ("agree", "", "agree agrees agreed agreeing"),
            ("reply", "", "reply replies replied replying"),
        ] {
            assert_eq!(of(lemma, irregular), want);
        }
    }
}
