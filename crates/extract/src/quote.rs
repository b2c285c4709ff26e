//! The quotation automaton: which words stand between marks.
//!
//! Curly marks have a direction; straight ones get theirs from the white space around them. A quotation that is still
//! open when its paragraph ends goes on in the next one if that opens with a mark again (the convention of the press), or if the
//! first mark there closes one; else it ends there. Single marks open a quotation only at a word's start, so that apostrophes never do. Nothing here
//! can fail: an odd mark costs its own quotation at most.

use crate::gate::{Openings, Pass};
use crate::token::{Kind, Sent, Tok};

#[derive(Debug, Clone, Copy)]
pub struct Quote {
    /// Content, without the marks.
    pub from: usize,
    pub to: usize,
    /// The opening mark.
    pub open: usize,
    /// The closing mark, where there is one.
    pub close: Option<usize>,
    pub para: usize,
    /// Goes on from the quotation before it, which its paragraph's end left open.
    pub continues: bool,
}

impl Quote {
    /// The token after the quotation and its mark.
    pub fn after(&self) -> usize {
        self.close.map_or(self.to, |c| c + 1)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Dir {
    Open,
    Close,
    /// An apostrophe, or a mark that may be either.
    Unsure,
}

/// `marks` is asked for the tokens that are marks of quotation.
pub fn find(text: &str, toks: &mut [Tok], marks: &Openings, sents: &[Sent]) -> Vec<Quote> {
    let mut quotes: Vec<Quote> = Vec::new();
    let mut carried: Option<bool> = None;
    for group in paragraphs(sents) {
        let (from, to, para) = group;
        if marks.next(from, to, Pass::Mark).is_none() {
            carried = None;
            continue;
        }
        // A single mark that closes something: without one further on, an opening one is an apostrophe.
        let last_close = marks
            .all(from + 1, to, Pass::Mark)
            .filter(|i| matches!(mark_of(text, toks, *i, from, to), Some((true, Dir::Close))))
            .last();
        let mut open: Option<(usize, bool, bool)> = None;
        let first_mark = mark_of(text, toks, from, from, to).filter(|(_, dir)| *dir != Dir::Close);
        if let (Some(single), Some((s, _))) = (carried, first_mark)
            && s == single
        {
            open = Some((from, single, true));
        }
        // "The text is false.⏎ We reject it," she said: broken in two without a second mark
        let broken = carried.is_some_and(|single| !single) && open.is_none();
        let closing = marks.next(from + 1, to, Pass::Mark).filter(|_| broken);
        let closing = closing.filter(|i| mark_of(text, toks, *i, from, to) == Some((false, Dir::Close)));
        if let Some(i) = closing {
            let (at, close) = (from, Some(i));
            add(&mut quotes, toks, Quote { from: at, to: i, open: at, close, para, continues: true });
        }
        carried = None;
        for i in marks.all(from + usize::from(open.is_some()), to, Pass::Mark) {
            if Some(i) == closing {
                continue;
            }
            let Some((single, dir)) = mark_of(text, toks, i, from, to) else { continue };
            match open {
                None if (dir == Dir::Open || dir == Dir::Unsure && !single)
                    // A single mark needs a partner; else it is an apostrophe ('90s).
                    && (!single || last_close.is_some_and(|c| c > i + 1)) =>
                {
                    open = Some((i, single, false));
                }
                Some((at, s, cont))
                    if s == single
                        && dir != Dir::Open
                        && (!single || dir == Dir::Close && !is_apostrophe(text, toks, i, to)) =>
                {
                    push(&mut quotes, toks, at, i, Some(i), para, cont);
                    open = None;
                }
                // A closing mark whose opening one is missing or of the other kind: `We cannot stay silent,” she said.`
                None if dir == Dir::Close
                    && !single
                    && i > from + 3
                    && toks[i - 1].kind == Kind::Comma
                    && quotes.last().is_none_or(|q| q.para != para) =>
                {
                    let at = if toks[from].kind == Kind::Mark { from + 1 } else { from };
                    add(
                        &mut quotes,
                        toks,
                        Quote { from: at, to: i, open: from, close: Some(i), para, continues: false },
                    );
                }
                // A second opening mark of the same kind: the first was never closed.
                Some((at, s, cont))
                    if s == single
                        && dir == Dir::Open
                        && !single
                        && text[toks[i].start as usize..].starts_with('“') =>
                {
                    push(&mut quotes, toks, at, i, None, para, cont);
                    open = Some((i, single, false));
                }
                _ => {}
            }
        }
        if let Some((at, single, cont)) = open {
            push(&mut quotes, toks, at, to, None, para, cont);
            carried = Some(single);
        }
    }
    own(text, toks, marks, &quotes);
    quotes
}

/// `the Greens’ motion`, `the Philippines' Senate`: the lone mark of a plural that bounds no quotation owns, as `’s` does.
fn own(text: &str, toks: &mut [Tok], marks: &Openings, quotes: &[Quote]) {
    let mut bounds = quotes.iter().flat_map(|q| [Some(q.open), q.close]).flatten().peekable();
    for i in marks.all(1, toks.len(), Pass::Mark) {
        while bounds.next_if(|b| *b < i).is_some() {}
        let (tok, last) = (toks[i], toks[i - 1]);
        let lone = tok.kind == Kind::Mark
            && matches!(text.get(tok.start as usize..tok.end as usize), Some("'" | "’"));
        let goes_on = toks
            .get(i + 1)
            .is_some_and(|t| t.gap && matches!(t.kind, Kind::Word | Kind::Num) && t.sent == tok.sent);
        let plural =
            last.kind == Kind::Word && !tok.gap && text[..last.end as usize].ends_with(['s', 'S', 'z', 'x']);
        // "“these ‘terrorists’ must go”": it closes what was opened within the quotation
        let opens = |k: &usize| toks[*k].kind == Kind::Mark && toks[*k].gap && !toks[*k + 1].gap;
        let closes = tok.quote > 0 && (i.saturating_sub(14)..i - 1).any(|k| opens(&k));
        if lone && plural && goes_on && !closes && bounds.peek() != Some(&i) {
            toks[i].kind = Kind::Poss;
        }
    }
}

/// Token ranges of the paragraphs.
fn paragraphs(sents: &[Sent]) -> Vec<(usize, usize, usize)> {
    let mut out: Vec<(usize, usize, usize)> = Vec::new();
    for sent in sents {
        match out.last_mut() {
            Some(last) if last.2 == sent.para => last.1 = sent.to,
            _ => out.push((sent.from, sent.to, sent.para)),
        }
    }
    out
}

fn push(
    quotes: &mut Vec<Quote>,
    toks: &mut [Tok],
    open: usize,
    to: usize,
    close: Option<usize>,
    para: usize,
    continues: bool,
) {
    add(quotes, toks, Quote { from: open + 1, to, open, close, para, continues });
}

fn add(quotes: &mut Vec<Quote>, toks: &mut [Tok], quote: Quote) {
    if quote.from >= quote.to || quotes.len() >= usize::from(u16::MAX) - 1 {
        return;
    }
    quotes.push(quote);
    let id = quotes.len() as u16;
    for tok in &mut toks[quote.from..quote.to] {
        tok.quote = id;
    }
}

/// Is the token a quotation mark? Single, and its direction.
#[inline]
fn mark_of(text: &str, toks: &[Tok], i: usize, from: usize, to: usize) -> Option<(bool, Dir)> {
    let tok = toks.get(i).filter(|t| t.kind == Kind::Mark)?;
    direction(text, toks, tok, i, from, to)
}

fn direction(text: &str, toks: &[Tok], tok: &Tok, i: usize, from: usize, to: usize) -> Option<(bool, Dir)> {
    let c = text[tok.start as usize..].chars().next()?;
    let gap_after = i + 1 >= to || toks[i + 1].gap;
    let free_before = i == from
        || tok.gap
        || matches!(toks[i - 1].kind, Kind::Open | Kind::Dash | Kind::Mark | Kind::Colon);
    let straight = |single| {
        let dir = match (free_before, gap_after) {
            (true, false) => Dir::Open,
            (false, true) => Dir::Close,
            // glued to the next sentence: `said."What`
            (false, false) if matches!(toks[i - 1].kind, Kind::Comma | Kind::Stop) => Dir::Unsure,
            (false, false) if !matches!(toks[i + 1].kind, Kind::Word) => Dir::Close,
            _ => Dir::Unsure,
        };
        (single, dir)
    };
    // “in a court of law,’’ she said: two single marks for a double one
    let twin = tok.end as usize - tok.start as usize > c.len_utf8();
    Some(match c {
        '‘' if twin => (false, Dir::Open),
        '’' if twin => (false, Dir::Close),
        '\'' if twin => straight(false),
        '“' | '„' | '«' => (false, Dir::Open),
        '”' | '»' => (false, Dir::Close),
        '"' => straight(false),
        '‘' | '‹' => (true, Dir::Open),
        '’' | '›' => (true, if free_before && !gap_after { Dir::Unsure } else { Dir::Close }),
        '\'' => straight(true),
        _ => return None,
    })
}

/// A closing single mark after a plural (`the Belarusians’ rights`) is an apostrophe if the words go on and a better
/// closing mark follows.
fn is_apostrophe(text: &str, toks: &[Tok], i: usize, to: usize) -> bool {
    let after_s = i > 0 && text[..toks[i - 1].end as usize].ends_with(['s', 'z']);
    let goes_on = toks.get(i + 1).is_some_and(|t| i + 1 < to && t.kind == Kind::Word && !t.cap);
    after_s && goes_on && {
        let rest = (i + 1..to).find_map(|k| mark_of(text, toks, k, i, to).filter(|(single, _)| *single));
        matches!(rest, Some((true, Dir::Close)))
    }
}
