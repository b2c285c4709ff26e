//! An article as the passes see it: text, tokens, sentences, quotations, mentions, dates.

use crate::Meta;
use crate::date::When;
use crate::gate::{Openings, Pass};
use crate::lexicon::{Class, Cue, Form, Lexicon, Phrase, Step, Tone, Verb};
use crate::names::Names;
use crate::quote::Quote;
use crate::record::ActorKind;
use crate::text::{Para, Role};
use crate::token::{Kind, Sent, Tok};
use crate::words::{Mark, Rows, Sifted, Words, may_be_among, may_be_same, same};

pub struct Doc<'a> {
    pub lex: &'a Lexicon,
    pub meta: Meta,
    /// The day of a dateline that lies some days before publication.
    pub filed: Option<time::Date>,
    pub text: &'a str,
    /// ASCII lower case of the text: the same offsets.
    pub lower: String,
    pub paras: Vec<Para>,
    pub toks: Vec<Tok>,
    openings: Openings,
    pub sents: Vec<Sent>,
    pub quotes: Vec<Quote>,
    pub dates: Vec<When>,
    pub names: Names,
    /// The item of a round-up that each paragraph belongs to; nothing where the article is one story.
    pub items: Vec<usize>,
}

impl<'a> Doc<'a> {
    /// Runs the passes that every rule builds on, in order.
    #[cfg(test)]
    pub fn new(lex: &'a Lexicon, text: &'a str, meta: Meta) -> Self {
        Self::cut(lex, text, meta).named()
    }

    /// The text in tokens, sentences and quotations.
    pub fn cut(lex: &'a Lexicon, text: &'a str, meta: Meta) -> Self {
        let lower = text.to_ascii_lowercase();
        let paras = crate::text::blocks(text, &lower);
        let (mut toks, sents) = crate::token::tokenize(text, &lower, &paras, lex);
        let openings = Openings::of(&toks);
        let quotes = crate::quote::find(text, &mut toks, &openings, &sents);
        let (dates, names) = (Vec::new(), Names::default());
        let (filed, items) = (None, Vec::new());
        Self { lex, meta, filed, text, lower, paras, toks, openings, sents, quotes, dates, names, items }
    }

    /// With its dates and names.
    #[must_use]
    pub fn named(mut self) -> Self {
        crate::passage::join(&mut self);
        self.filed = crate::date::filed(&self);
        self.dates = crate::date::find(&self);
        self.names = crate::names::find(&self);
        self.mute_names();
        self.items = crate::items::find(&self);
        self
    }

    /// `Julian Brand`, `Ann Rule`, `League of Arab States`: no verb is part of a name in several words, or of that of a person or a
    /// state.
    fn mute_names(&mut self) {
        let whole = |m: &&crate::names::Mention| {
            m.to > m.from + 1
                || matches!(self.names.actors[m.actor].kind, ActorKind::Person | ActorKind::State)
        };
        for m in self.names.mentions.iter().filter(whole) {
            self.toks[m.from..m.to].iter_mut().filter(|t| t.cap).for_each(|t| t.info.verb = 0);
        }
    }

    pub fn len(&self) -> usize {
        self.toks.len()
    }

    pub fn is_empty(&self) -> bool {
        self.toks.is_empty()
    }

    /// The token's text in lower case; empty beyond the end.
    pub fn low(&self, i: usize) -> &str {
        self.toks.get(i).map_or("", |t| &self.lower[t.start as usize..t.end as usize])
    }

    /// The same as bytes, which need no look at the borders of characters.
    #[inline]
    pub fn bytes_of(&self, i: usize) -> &[u8] {
        self.toks.get(i).map_or(&[], |t| &self.lower.as_bytes()[t.start as usize..t.end as usize])
    }

    /// Does the token end so in lower case?
    #[inline(always)]
    pub fn ends(&self, i: usize, ending: &str) -> bool {
        self.bytes_of(i).ends_with(ending.as_bytes())
    }

    /// Does it begin so?
    #[inline(always)]
    pub fn begins(&self, i: usize, opening: &str) -> bool {
        self.bytes_of(i).starts_with(opening.as_bytes())
    }

    /// Does it tell a party and a seat: `R-Ind.`, `D-6th`, `DFL-Minneapolis`?
    pub fn tags(&self, i: usize) -> bool {
        let named = |seat: &str| seat.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit());
        crate::token::seat(self.raw(i)).is_some_and(named)
    }

    /// How many bytes it has.
    #[inline(always)]
    pub fn width(&self, i: usize) -> usize {
        self.bytes_of(i).len()
    }

    /// The token as printed.
    pub fn raw(&self, i: usize) -> &'a str {
        self.toks.get(i).map_or("", |t| &self.text[t.start as usize..t.end as usize])
    }

    /// The text of a token range, end exclusive.
    pub fn slice(&self, from: usize, to: usize) -> &'a str {
        if from >= to || to > self.toks.len() {
            return "";
        }
        &self.text[self.toks[from].start as usize..self.toks[to - 1].end as usize]
    }

    #[inline(always)]
    pub fn is(&self, i: usize, word: &str) -> bool {
        self.toks.get(i).is_some_and(|t| t.mark == Mark::of(word.as_bytes()) && self.spells(t, word))
    }

    #[inline(always)]
    pub fn any(&self, i: usize, words: &[&str]) -> bool {
        self.toks.get(i).is_some_and(|t| may_be_among(words, t.mark, t.sieve) && self.spells_any(t, words))
    }

    /// `is` for a word that comes from a table: its mark is not known when the engine is compiled.
    #[inline]
    pub fn spelt(&self, i: usize, word: &str) -> bool {
        self.toks.get(i).is_some() && same(self.bytes_of(i), word.as_bytes())
    }

    /// `any` for such words.
    #[inline]
    pub fn spelt_any(&self, i: usize, words: &[&str]) -> bool {
        self.toks.get(i).is_some_and(|t| self.spells_any(t, words))
    }

    /// The same for a list whose sieve the table holds.
    #[inline]
    pub fn sifted(&self, i: usize, words: &Sifted) -> bool {
        self.toks.get(i).is_some_and(|t| words.may_hold(t.sieve) && self.spells_any(t, words.list))
    }

    /// Are two tokens the same word?
    #[inline]
    pub fn alike(&self, i: usize, k: usize) -> bool {
        let marks = self.toks.get(i).map(|t| t.mark) == self.toks.get(k).map(|t| t.mark);
        marks && self.bytes_of(i) == self.bytes_of(k)
    }

    // Few words get so far: kept apart, what is asked of all of them lies closer together.
    #[cold]
    #[inline(never)]
    fn spells(&self, tok: &Tok, word: &str) -> bool {
        same(&self.lower.as_bytes()[tok.start as usize..tok.end as usize], word.as_bytes())
    }

    #[cold]
    #[inline(never)]
    fn is_one_of(&self, tok: &Tok, words: &Words) -> bool {
        words.holds(tok.mark, &self.lower.as_bytes()[tok.start as usize..tok.end as usize])
    }

    #[cold]
    #[inline(never)]
    fn spells_any(&self, tok: &Tok, words: &[&str]) -> bool {
        let low = &self.lower.as_bytes()[tok.start as usize..tok.end as usize];
        words.iter().any(|w| may_be_same(w.as_bytes(), low) && same(w.as_bytes(), low))
    }

    /// `any` for the sets that are asked for at every token.
    #[inline]
    pub fn among(&self, i: usize, words: &Words) -> bool {
        self.toks.get(i).is_some_and(|t| words.may_hold(t.mark) && self.is_one_of(t, words))
    }

    /// Can the token open what a pass reads?
    #[inline(always)]
    pub fn opens(&self, i: usize, pass: Pass) -> bool {
        self.toks.get(i).is_some_and(|t| pass.reads_everywhere() || t.gates.has(pass))
    }

    /// The next token of a range that can open what a pass reads.
    #[inline(always)]
    pub fn next(&self, from: usize, to: usize, pass: Pass) -> Option<usize> {
        if pass.reads_everywhere() {
            return (from < to.min(self.toks.len())).then_some(from);
        }
        self.openings.next(from, to, pass)
    }

    /// All of them.
    #[inline(always)]
    pub fn openings(&self, from: usize, to: usize, pass: Pass) -> impl Iterator<Item = usize> {
        self.openings.all(from, to.min(self.toks.len()), pass)
    }

    /// What a pass that reads everywhere finds at a token that `next` has given it.
    #[inline(always)]
    pub fn gated<T>(&self, i: usize, pass: Pass, read: impl FnOnce() -> Option<T>) -> Option<T> {
        let found = read();
        debug_assert!(
            found.is_none() || self.toks[i].gates.has(pass),
            "the gate of {pass:?} is too narrow for {:?}",
            self.low(i)
        );
        found
    }

    /// Can the token be of the set? Told by its mark alone: a first look.
    #[inline(always)]
    pub fn may_be(&self, i: usize, words: &Words) -> bool {
        self.toks.get(i).is_some_and(|t| words.may_hold(t.mark))
    }

    /// What can be read only where one of these words stands.
    #[inline(always)]
    pub fn opening<T>(&self, i: usize, words: &Words, read: impl FnOnce() -> Option<T>) -> Option<T> {
        self.only_if(i, self.among(i, words), read)
    }

    /// The mark of possession: `Japan's`, `the Philippines' Senate`.
    pub fn owns(&self, mark: usize) -> bool {
        let plural = || !self.toks[mark].gap && mark > 0 && self.ends(mark - 1, "s");
        self.is_kind(mark, Kind::Poss) || self.is_kind(mark, Kind::Mark) && plural()
    }

    /// What the first row of a table reads at a token, of those that it can open.
    #[inline]
    pub fn first_row<T, F, const N: usize>(
        &self,
        i: usize,
        table: &[(&Words, F); N],
        rows: &Rows,
        read: impl Fn(&F) -> Option<T>,
    ) -> Option<T> {
        let mut opened = rows.opened_by(self.toks.get(i)?.mark).map(|row| &table[row]);
        opened.find_map(|(words, row)| if self.among(i, words) { read(row) } else { None })
    }

    /// What can be read at a token only if `may` holds, which costs far less than the reading. Builds that check assertions
    /// read everywhere, and hold `may` to be true wherever something is found.
    #[inline(always)]
    pub fn only_if<T>(&self, i: usize, may: bool, read: impl FnOnce() -> Option<T>) -> Option<T> {
        if cfg!(debug_assertions) {
            let found = read();
            assert!(found.is_none() || may, "it is read at {:?}", self.low(i));
            found
        } else if may {
            read()
        } else {
            None
        }
    }

    /// The auxiliary of `didn't`, `wasn’t`, with either apostrophe.
    pub fn denied(&self, i: usize) -> Option<&str> {
        if !self.ends(i, "t") {
            return None;
        }
        let low = self.low(i);
        low.strip_suffix("n't").or_else(|| low.strip_suffix("n’t"))
    }

    /// Do the tokens from `i` on spell these words?
    #[inline(always)]
    pub fn seq(&self, i: usize, words: &[&str]) -> bool {
        words.iter().enumerate().all(|(k, w)| self.is(i + k, w))
    }

    #[inline]
    pub fn class(&self, i: usize) -> Class {
        self.toks.get(i).map_or(Class(0), |t| t.class)
    }

    #[inline]
    pub fn has(&self, i: usize, class: Class) -> bool {
        self.class(i).has(class)
    }

    #[inline]
    pub fn value(&self, i: usize) -> u32 {
        self.toks.get(i).map_or(0, |t| t.value)
    }

    #[inline]
    pub fn kind(&self, i: usize) -> Option<Kind> {
        self.toks.get(i).map(|t| t.kind)
    }

    #[inline]
    pub fn is_kind(&self, i: usize, kind: Kind) -> bool {
        self.kind(i) == Some(kind)
    }

    #[inline]
    pub fn cap(&self, i: usize) -> bool {
        self.toks.get(i).is_some_and(|t| t.cap)
    }

    /// Starts with a digit?
    #[inline]
    pub fn digit(&self, i: usize) -> bool {
        self.toks.get(i).is_some_and(|t| t.digit)
    }

    #[inline]
    pub fn verb(&self, i: usize) -> Option<&'a Verb> {
        self.toks.get(i).and_then(|t| self.lex.verb(t.verb))
    }

    #[inline]
    pub fn form(&self, i: usize) -> Form {
        self.toks.get(i).map_or(Form::default(), |t| t.form)
    }

    #[inline]
    pub fn cue(&self, i: usize) -> Option<Cue> {
        self.verb(i).and_then(|v| v.cue)
    }

    #[inline]
    pub fn step(&self, i: usize) -> Option<Step> {
        self.verb(i).and_then(|v| v.step)
    }

    /// What a text does with the verb here and a word of its own.
    #[inline]
    pub fn phrases(&self, i: usize) -> &'a [Phrase] {
        self.toks.get(i).filter(|t| t.phrasal).map_or(&[], |t| self.lex.phrases(t.word))
    }

    /// The phrase of praise or blame that starts here: its length and tone.
    #[inline]
    pub fn tone(&self, i: usize, to: usize, among: &[Tone]) -> Option<(usize, Tone)> {
        if !self.toks[i].toned.opens() {
            return None;
        }
        self.lex.tone(&self.toks[i..to], among)
    }

    pub fn sent_of(&self, i: usize) -> Sent {
        self.sents[self.toks[i].sent as usize]
    }

    pub fn para_of(&self, i: usize) -> usize {
        self.sent_of(i).para
    }

    /// The first token of the paragraph that a token stands in.
    pub fn opening_of(&self, i: usize) -> usize {
        let para = self.para_of(i);
        self.sents[self.sents.partition_point(|s| s.para < para)].from
    }

    /// The item of a round-up that a paragraph belongs to.
    pub fn item_of(&self, para: usize) -> usize {
        self.items.get(para).copied().unwrap_or_default()
    }

    pub fn role_of(&self, i: usize) -> Role {
        self.paras[self.para_of(i)].role
    }

    /// Inside a quotation?
    #[inline]
    pub fn quoted(&self, i: usize) -> bool {
        self.toks.get(i).is_some_and(|t| t.quote > 0)
    }

    /// The dates that stand in a token range.
    pub fn dates_in(&self, from: usize, to: usize) -> impl Iterator<Item = &When> {
        let first = self.dates.partition_point(|d| d.from < from);
        self.dates[first..].iter().take_while(move |d| d.from < to)
    }

    /// Byte range of tokens.
    pub fn bytes(&self, from: usize, to: usize) -> (u32, u32) {
        (self.toks[from].start, self.toks[to.max(from + 1) - 1].end)
    }
}
