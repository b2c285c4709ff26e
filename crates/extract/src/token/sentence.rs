//! Where sentences end: marks, abbreviations before a capital, paragraphs.

use super::{Kind, Tok, seat};
use crate::lexicon::Lexicon;

#[derive(Debug, Clone, Copy)]
pub struct Sent {
    /// Token range.
    pub from: usize,
    pub to: usize,
    pub para: usize,
}

/// Sentence ends: a stop (with the closing marks after it) before a capital, a mark or the paragraph's end; an
/// abbreviation's stop where a word follows that opens sentences.
pub(super) fn split(
    text: &str,
    lower: &str,
    lex: &Lexicon,
    toks: &mut [Tok],
    from: usize,
    para: usize,
    sents: &mut Vec<Sent>,
) {
    let to = toks.len();
    let mut start = from;
    let mut i = from;
    while i < to {
        let end = if toks[i].kind == Kind::Stop {
            let mut next = i + 1;
            while next < to
                && !toks[next].gap
                && matches!(toks[next].kind, Kind::Mark | Kind::Close | Kind::Stop)
                && !opens_glued(text, toks, next)
            {
                next += 1;
            }
            (breaks(text, toks, i, next, to) && !other_side(lower, toks, start, (i, next))).then_some(next)
        } else if ends_abbreviation(lower, lex, toks, i, to) {
            let mut next = i + 1;
            while next < to && !toks[next].gap && matches!(toks[next].kind, Kind::Mark | Kind::Close) {
                next += 1;
            }
            Some(next)
        } else {
            None
        };
        match end {
            Some(end) => {
                close(toks, sents, start, end, para);
                start = end;
                i = end;
            }
            None => i += 1,
        }
    }
    close(toks, sents, start, to, para);
}

fn close(toks: &mut [Tok], sents: &mut Vec<Sent>, from: usize, to: usize, para: usize) {
    if from < to {
        for tok in &mut toks[from..to] {
            tok.sent = sents.len() as u32;
        }
        sents.push(Sent { from, to, para });
    }
}

/// `in favor.“I have neighbors`: a mark that can only open what follows.
fn opens_glued(text: &str, toks: &[Tok], mark: usize) -> bool {
    let word = toks.get(mark + 1).is_some_and(|t| t.cap && !t.gap);
    word && text[toks[mark].start as usize..].starts_with('“')
}

fn breaks(text: &str, toks: &[Tok], stop: usize, next: usize, to: usize) -> bool {
    if next >= to {
        return true;
    }
    let mark = &text[toks[stop].start as usize..toks[stop].end as usize];
    let opener = &toks[next];
    let capital = opener.cap
        || opener.kind == Kind::Num
        || matches!(opener.kind, Kind::Mark | Kind::Open | Kind::Other | Kind::Dash);
    if mark == "…" || mark.len() > 1 {
        return opener.gap && opener.cap;
    }
    let closed = next > stop + 1;
    // "Why?" she asked. / “We can’t.” he said: a lower-case word after the mark goes on.
    if !opener.gap && !closed {
        // glued sentences: "end.The text", "in favor.“I have neighbors"
        return (opener.cap || opens_glued(text, toks, next))
            && toks[stop].end - toks[stop].start == 1
            && stop > 0
            && toks[stop - 1].end - toks[stop - 1].start > 2;
    }
    capital
}

/// `Ayes 68: National 49. | Noes 55: Labour 34.`, `For the amendment, 2,876,000. | Against, 3,441,000.`: the sides of one count, a sentence
/// each.
fn other_side(lower: &str, toks: &[Tok], start: usize, (stop, next): (usize, usize)) -> bool {
    const FIRST: &[&str] = &["ayes", "yeas", "for", "yes", "contents"];
    const THEN: &[&str] = &[
        "noes", "nays", "against", "no", "not-contents", "opposed", "abstentions", "abstaining", "abstained",
        "abstain", "absent",
    ];
    let is = |k: usize, words: &[&str]| {
        toks.get(k).is_some_and(|t| words.contains(&&lower[t.start as usize..t.end as usize]))
    };
    let kind = |k: usize| toks.get(k).map(|t| t.kind);
    let number = |k: usize| {
        kind(k + usize::from(matches!(kind(k), Some(Kind::Comma | Kind::Colon)))) == Some(Kind::Num)
    };
    // "For the amendment, 2,876,000"
    let counted =
        |k: usize| number(k) || (k..next.min(k + 5)).any(|c| kind(c) == Some(Kind::Comma) && number(c));
    let first = is(start, FIRST) && counted(start + 1)
        || is(start, &["in"]) && is(start + 1, &["favour", "favor"]) && counted(start + 2);
    first && kind(stop - 1) == Some(Kind::Num) && is(next, THEN) && number(next + 1)
}

fn ends_abbreviation(lower: &str, lex: &Lexicon, toks: &[Tok], i: usize, to: usize) -> bool {
    let tok = &toks[i];
    if tok.kind != Kind::Word || lower.as_bytes()[tok.end as usize - 1] != b'.' {
        return false;
    }
    if i + 1 >= to {
        return true;
    }
    let form = &lower[tok.start as usize..tok.end as usize];
    // "the end of World War I. The motion"
    let war = form == "i."
        && i > 0
        && toks[i - 1].kind == Kind::Word
        && &lower[toks[i - 1].start as usize..toks[i - 1].end as usize] == "war";
    // "wrote on X. The motion"
    let site = form == "x."
        && i > 0
        && matches!(&lower[toks[i - 1].start as usize..toks[i - 1].end as usize], "on" | "via")
        && toks[i + 1].gap
        && toks[i + 1].cap;
    if site {
        return true;
    }
    // "R-Ky.", "DFL-St. Paul"
    let seat = seat(form);
    if lex.is_title_abbreviation(seat.unwrap_or(form)) || form.len() == 2 && !war {
        return false;
    }
    let mut next = i + 1;
    let marked = toks[next].kind == Kind::Mark && !toks[next].gap;
    if marked {
        next += 1;
    }
    if next >= to {
        return true;
    }
    let word = &lower[toks[next].start as usize..toks[next].end as usize];
    // "Rep. Roe, R-Ky. Doe said": inside a sentence a comma goes on.
    toks[next].gap && toks[next].cap && (seat.is_some() || lex.opens_sentence(word))
}
