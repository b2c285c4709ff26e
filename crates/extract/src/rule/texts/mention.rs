//! Where an article names a text: `a draft resolution on Iran`, `the bill`, `H.R. 3012`, `A/C.3/79/L.34`, `the X Act`.

mod bid;
mod by_itself;
mod made;
mod noun;
pub mod nounless;
pub use nounless::{another, goes_on, rules};
mod number;
mod papers;
mod title;
mod together;
mod version;

pub(in crate::rule::texts) use bid::{CUTS, changes};
pub(in crate::rule::texts) use by_itself::on_its_own;
pub(in crate::rule::texts) use noun::{asks_to_turn_down, moved_to_turn_down, moves_no_action, of_no_action};
pub(in crate::rule::texts) use papers::{COMPARED, of_judges};
pub(in crate::rule::texts) use together::together;
pub(in crate::rule::texts) use version::TWINS;

use crate::doc::Doc;
use crate::gate::{Gate, Pass, Shapes};
use crate::lexicon::{Class, Form, Step};
use crate::record::ResolutionKind;
use crate::token::Kind;
use crate::words::Words;

pub use made::paper;
pub use noun::{closes_debate, of_constitution};
pub(crate) use number::{by_session, of_conference};
pub use papers::came_through;
pub use title::ENDS as TITLES;

/// How a text is introduced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Article {
    /// `a resolution`, `two motions`
    New,
    /// `the resolution`, `its resolution`
    Known,
    /// `another`, `a similar`, `a second`, `a companion`: not the one spoken of so far.
    Other,
    /// `last year's resolution`, `the 2014 text`
    Earlier,
    /// No article: headlines, numbers and names.
    Bare,
}

/// What part of the business the noun names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Whole,
    Amendment,
    Paragraph,
    Procedure,
}

#[derive(Debug, Clone, Copy)]
pub struct Mention {
    /// The noun phrase without its complement.
    pub from: usize,
    pub to: usize,
    pub head: usize,
    pub kind: ResolutionKind,
    pub article: Article,
    pub part: Part,
    pub plural: bool,
    /// How many texts a plural names, if it says.
    pub count: u32,
    /// `the second text`: its place in a row of texts announced before.
    pub order: Option<u32>,
    pub symbol: Option<(usize, usize)>,
    pub title: Option<(usize, usize)>,
    /// Whose it is, where that alone tells it apart: `the motions of the Greens and | the Left`.
    pub owner: Option<usize>,
}

impl Mention {
    /// A single text, told by the word at `head` and what stands before it.
    pub(super) fn one(from: usize, head: usize, kind: ResolutionKind, article: Article, part: Part) -> Self {
        Self {
            from,
            to: head + 1,
            head,
            kind,
            article,
            part,
            plural: false,
            count: 1,
            order: None,
            symbol: None,
            title: None,
            owner: None,
        }
    }

    /// `the mandates of its experts on Mali and Chad`: as many texts as mandates.
    pub fn mandates(head: usize) -> Self {
        Self { plural: true, ..Self::one(head, head, ResolutionKind::Resolution, Article::New, Part::Whole) }
    }
}

pub fn find(doc: &Doc<'_>) -> Vec<Mention> {
    let mut out: Vec<Mention> = Vec::new();
    let mut from = 0;
    // The last plural: what "a fourth" and "one on X" leave out.
    let mut several = None;
    while let Some(i) = doc.next(from, doc.len(), Pass::Mention) {
        from = i + 1;
        if doc.has(i, Class::TEXTS) && !doc.quoted(i) {
            several = Some(i);
        }
        if let Some(m) = doc.gated(i, Pass::Mention, || at(doc, i, several)) {
            // "adopted several others, among them one on Mali"
            if m.plural && !doc.has(m.head, Class::TEXT) {
                several = nounless::noun_before(doc, m.from).or(several);
            }
            // "A second text ...; a third"
            if m.article == Article::Other && m.part == Part::Whole {
                several = Some(m.head).filter(|h| doc.has(*h, Class::TEXT)).or(several);
                // "passed a motion on Mali and rejected another on Chad. The first": what the one left out
                let beside = out.last().filter(|x| doc.toks[x.head].sent == doc.toks[m.head].sent);
                let beside =
                    beside.filter(|x| !x.plural && x.part == Part::Whole && doc.has(x.head, Class::TEXT));
                several = beside.filter(|_| !doc.has(m.head, Class::TEXT)).map(|x| x.head).or(several);
            }
            from = m.to.max(from);
            join(doc, &mut out, m);
        }
    }
    out
}

/// A text is named by a noun, a capital or a figure, or the few words that stand for a noun.
pub static OPENS: Gate = Gate {
    words: Words::marks_of(&[
        &noun::OTHERS,
        &Words::of(&["statement", "recommendation", "paper"]),
        &nounless::WORDS,
        &nounless::SIDES,
        &made::WORDS,
        &by_itself::WORDS,
    ]),
    class: Class::TEXT.or(Class::ORDINAL),
    shapes: Shapes::CAPITAL.or(Shapes::DIGIT).or(Shapes::HYPHEN),
    ..Gate::CLOSED
};

/// The number of a document or bill that stands here.
pub fn number_at(doc: &Doc<'_>, i: usize) -> Option<Mention> {
    doc.only_if(i, i < doc.len() && number::may_open(doc, i), || number::symbol(doc, i))
}

/// Does the number of a document or bill stand here?
pub fn is_number(doc: &Doc<'_>, i: usize) -> bool {
    number_at(doc, i).is_some()
}

/// `(L.3)`: the number in the brackets that open at `k`, and hold no more.
pub fn in_brackets(doc: &Doc<'_>, k: usize) -> Option<Mention> {
    let number = doc.is_kind(k, Kind::Open).then(|| number_at(doc, k + 1)).flatten();
    number.filter(|n| doc.is_kind(n.to, Kind::Close))
}

/// The mention that the token `i` is the head of, or opens.
fn at(doc: &Doc<'_>, i: usize, several: Option<usize>) -> Option<Mention> {
    number_at(doc, i)
        .or_else(|| title::title(doc, i))
        .or_else(|| made::made(doc, i))
        .or_else(|| by_itself::by_itself(doc, i))
        .or_else(|| noun::noun(doc, i))
        .or_else(|| doc.only_if(i, nounless::may_name(doc, i), || nounless::at(doc, i, several)))
}

/// `a similar measure on July 30, House Resolution 203,`, `A bill to widen sanctions, H.R. 1102,`: nothing but a date between a noun and
/// its number, or what the text says.
fn apposed(doc: &Doc<'_>, last: &Mention, m: &Mention) -> bool {
    let comma = m.from.saturating_sub(1);
    let mark =
        |k: usize| matches!(doc.kind(k), Some(Kind::Comma | Kind::Semicolon | Kind::Open | Kind::Mark));
    let dated = || comma < last.to + 6 && doc.dates_in(last.to, comma).next().is_some();
    let says = || {
        let opens = doc.any(last.to, &["to", "on", "that", "which"]) || doc.ends(last.to, "ing");
        let decided =
            |k: usize| matches!(doc.step(k), Some(Step::Adopt | Step::Reject)) && doc.form(k).has(Form::PAST);
        opens
            && !doc.any(m.to + 1, &["and", "or"])
            && comma < last.to + 20
            && !(last.to..comma).any(|k| mark(k) || doc.has(k, Class::TEXT) || decided(k))
    };
    m.symbol.is_some()
        && last.symbol.is_none()
        && !last.plural
        && last.article != Article::Known
        && comma > last.to
        && doc.is_kind(comma, Kind::Comma)
        && matches!(doc.kind(m.to), Some(Kind::Comma | Kind::Stop))
        && doc.toks[last.from].sent == doc.toks[m.from].sent
        && (dated() || says())
}

/// `The text as a whole, | a joint motion of five groups, | then passed`: the text once more, put in between commas.
fn told_again(doc: &Doc<'_>, last: &Mention, m: &Mention) -> bool {
    let one = |m: &Mention| m.part == Part::Whole && !m.plural;
    let plain = |m: &Mention| one(m) && m.symbol.is_none() && m.title.is_none();
    let comma = last.to + if doc.seq(last.to, &["as", "a", "whole"]) { 3 } else { 0 };
    let ends = |k: &usize| matches!(doc.kind(*k), None | Some(Kind::Comma | Kind::Stop | Kind::Semicolon));
    let close = (m.to..m.to + 14).find(ends);
    plain(last)
        && one(m)
        && last.article == Article::Known
        && m.article == Article::New
        && doc.is_kind(comma, Kind::Comma)
        && comma + 1 == m.from
        // "passed the budget bill, a resolution on Mali, then rejected one on Chad": a list
        && !(doc.sent_of(last.from).from..last.from).any(|k| doc.step(k).is_some())
        && close.is_some_and(|c| {
            let goes_on = doc.has(c + 1, Class::AUX.or(Class::ADVERB))
                || doc.step(c + 1).is_some()
                || doc.is(c + 1, "then");
            doc.is_kind(c, Kind::Comma) && goes_on && !(m.to..c).any(|k| doc.has(k, Class::TEXT))
        })
}

/// `the bill, H.R. 3012` and `draft resolution A/C.3/79/L.34`, `(document A/C.3/69/L.33)`: one mention.
fn join(doc: &Doc<'_>, out: &mut Vec<Mention>, m: Mention) {
    if let Some(last) = out.last_mut() {
        let mut gap = last.to..m.from;
        // "A counterpart bill in the Senate, Senate Bill No. 2203,"
        let house = last.article == Article::Other
            && doc.is(last.to, "in")
            && m.symbol.is_some()
            && doc.names.mention_at(m.from.saturating_sub(2)).is_some_and(|b| b.from <= last.to + 2);
        let near = gap.len() <= 4 + usize::from(house)
            && gap.all(|i| {
                matches!(doc.kind(i), Some(Kind::Comma | Kind::Open | Kind::Mark | Kind::Colon | Kind::Poss))
                    || house && i == last.to
                    || i > last.to
                        && m.symbol.is_some()
                        && (doc.names.mention_at(i).is_some() || doc.cap(i) && doc.is_kind(i + 1, Kind::Poss))
                    || doc.any(
                        i,
                        &[
                            "document", "called", "titled", "entitled", "the", "known", "as", "dubbed", "or",
                            "numbered", "proposed",
                        ],
                    )
            })
            && doc.toks[last.from].sent == doc.toks[m.from].sent;
        if told_again(doc, last, &m) {
            last.to = m.to;
            return;
        }
        let beside = m.from.saturating_sub(last.to) < 12 && doc.toks[last.from].sent == doc.toks[m.from].sent;
        let bracketed = m.from > 0 && (doc.is_kind(m.from - 1, Kind::Open) || doc.is(m.from - 1, "document"));
        if beside && (bracketed || last.to == m.from) && m.symbol.is_some() && last.part != Part::Whole {
            last.to = m.to;
            return;
        }
        // "HR 6600, a bill tabled by X": what kind of paper the letters stand for.
        let called = m.article == Article::New && m.symbol.is_none() && !m.plural && last.symbol.is_some();
        let next = m.from == last.to + 1 && doc.is_kind(last.to, Kind::Comma) && m.part == Part::Whole;
        if called && next && last.kind == ResolutionKind::Resolution && m.kind == ResolutionKind::Bill {
            last.to = m.to;
            last.kind = m.kind;
            return;
        }
        // "a text on X and Y (document A/C.3/69/L.56)"
        let named = bracketed
            && m.symbol.is_some()
            && last.symbol.is_none()
            && doc.toks[last.from].sent == doc.toks[m.from].sent;
        if (near || named || apposed(doc, last, &m))
            && (m.symbol.is_some() && last.symbol.is_none() || m.title.is_some() && last.title.is_none())
            && last.part == Part::Whole
            && m.part == Part::Whole
            // "passed two bills: SB 12, which bans raids, and SB 40"
            && !(last.plural && last.count >= 2 && m.symbol.is_some())
        {
            last.symbol = last.symbol.or(m.symbol);
            // "the measure, HB 127"
            if last.kind == ResolutionKind::Resolution && m.kind == ResolutionKind::Bill {
                last.kind = m.kind;
            }
            last.title = last.title.or(m.title);
            if near {
                last.to = m.to;
            }
            if m.title.is_some() && m.kind == ResolutionKind::Act && last.kind != ResolutionKind::Act {
                return;
            }
            // "a motion, CF 20-0777": a number that any text can have says less than the noun.
            if last.kind != ResolutionKind::Resolution
                && m.symbol.is_some()
                && (m.kind != ResolutionKind::Resolution || doc.any(last.head, &["proposal", "legislation"]))
            {
                last.kind = m.kind;
            }
            return;
        }
    }
    out.push(m);
}
