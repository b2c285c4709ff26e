//! The words of tokens, and what the lexicon knows of them. One loop for each step: the memory of a large table answers many questions
//! at once where none waits for another.

use super::{Kind, Tok, seldom};
use crate::gate::{Pass, Shapes};
use crate::lexicon::{Lexicon, WordId};

/// The words of tokens.
pub(super) fn look_up(lower: &str, lex: &Lexicon, toks: &mut [Tok]) {
    for tok in &mut *toks {
        tok.word = lex.likely_word_in(lower, tok.start as usize, tok.end as usize);
    }
    for tok in toks {
        if tok.kind == Kind::Poss {
            tok.word = lex.word("'s");
        } else if tok.word == WordId::NONE {
            tok.word = lex.word_in(lower, tok.start as usize, tok.end as usize);
        }
    }
}

/// What the lexicon knows of the words from a token on.
pub(super) fn know(lower: &str, lex: &Lexicon, toks: &mut [Tok], from: usize) {
    for i in from..toks.len() {
        let last = i.checked_sub(1).map(|before| &toks[before]);
        let tok = &toks[i];
        let low = &lower.as_bytes()[tok.start as usize..tok.end as usize];
        let mut info = lex.info(tok.word);
        info.class = seldom::meant(info.class, low, (tok.cap, tok.caps), last);
        let gates = info
            .gates
            .unless(!tok.cap && !info.small_name, Pass::Named)
            .unless(tok.kind != Kind::Word, Pass::Provision)
            .and(tok.mark, Shapes::of(tok.kind, tok.cap, tok.digit, tok.hyphen));
        (toks[i].info, toks[i].gates) = (info, gates);
    }
}
