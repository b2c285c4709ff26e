//! Nouns that name texts in some articles only: `memorial` where a house passes memorials, `article` where a town meets.

use super::{Kind, Tok};
use crate::lexicon::Class;
use crate::words::holds;

/// What tells that an article speaks of such texts.
const SIGNS: &[(&str, &[&str])] = &[
    (
        "memorial",
        &[
            "house memorial", "senate memorial", "joint memorial", "passed a memorial",
            "approved a memorial", "adopted a memorial", "memorial asks", "memorial calling on",
            "memorial urging",
        ],
    ),
    ("article", &["town meeting", "town warrant", "warrant article"]),
];

/// What a word with a capital means: `on May 22` the month, `a US draft`, `the WHO assembly` names and no pronouns.
#[inline(always)]
pub(super) fn meant(class: Class, low: &[u8], (cap, caps): (bool, bool), last: Option<&Tok>) -> Class {
    if !cap {
        return class;
    }
    let dated = |t: &Tok| t.kind == Kind::Num || t.kind == Kind::Word && (!t.cap || t.class.has(Class::PREP));
    if class.has(Class::MONTH) && last.is_some_and(dated) {
        return class.without(Class::MODAL);
    }
    if caps && class.has(Class::PRON) && matches!(low, b"us" | b"who") {
        return class.without(Class::PRON.or(Class::REL));
    }
    class
}

/// Leaves them out of the class of texts elsewhere, and in names: `the Vietnam Memorial`, but `Senate Memorial 14`, `Article 24`.
pub(super) fn unless_told(lower: &str, toks: &mut [Tok]) {
    for (noun, signs) in SIGNS {
        let is_it = |t: &Tok| t.class.has(Class::TEXT) && &lower[t.start as usize..t.end as usize] == *noun;
        if !toks.iter().any(is_it) {
            continue;
        }
        let told = signs.iter().any(|sign| holds(lower, sign));
        for i in (0..toks.len()).filter(|i| is_it(&toks[*i])).collect::<Vec<_>>() {
            let numbered = toks.get(i + 1).is_some_and(|t| t.kind == Kind::Num);
            if !told || toks[i].cap && !numbered {
                toks[i].info.class = toks[i].info.class.without(Class::TEXT);
            }
        }
    }
}
