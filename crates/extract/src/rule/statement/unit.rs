//! Hands the quotations and clauses of a unit to its attributions.

mod orphan;

use super::clause::{ask_end, asks, before_reason, clauses, joined, said_piece, second, trim};
use super::cue::{self, Cue};
use super::memory::Memory;
use super::scene::{Scene, Unit};
use super::span::{Span, independent, owners, spans};
use super::speaker::{OFFICE, Subject};
use super::{Draft, dissent, ends, free, list, plain, quotation};
use crate::lexicon::{Class, Cue as Frame};
use crate::record::StatementKind;
use crate::token::Kind;

/// Reads unit after unit; what it has read waits in `drafts`.
pub struct Reader {
    pub drafts: Vec<Draft>,
    /// The draft of each quotation.
    of_quote: Vec<Option<usize>>,
    /// The last draft, and the unit it stood in.
    last: Option<(usize, Unit)>,
    /// Units so far.
    previous: Option<Unit>,
    /// Somebody who was announced: `Kim said:` at a paragraph's end.
    announced: Option<(Unit, Option<usize>)>,
    /// A paragraph of speech without marks: its draft, and whether all of the paragraph is (a transcript).
    speech: Option<(usize, usize, bool)>,
    /// Somebody who was said to disagree: what follows is his view.
    dissent: Option<(Unit, usize)>,
    /// Who asks for what the lines of a list hold.
    asks: Option<usize>,
}

impl Reader {
    pub fn new(quotes: usize) -> Self {
        Self {
            drafts: Vec::new(),
            of_quote: vec![None; quotes],
            last: None,
            previous: None,
            announced: None,
            speech: None,
            dissent: None,
            asks: None,
        }
    }

    pub fn read(&mut self, scene: &Scene<'_, '_>, memory: &mut Memory, unit: Unit) {
        let first = self.drafts.len();
        let quotes: Vec<usize> =
            scene.quotes(unit.from, unit.to).filter(|q| !quotation::of_text(scene, *q)).collect();
        let mut spoke = None;
        let mut delegate = false;
        if let Some(who) =
            self.asks.filter(|_| quotes.is_empty() && scene.doc.paras[unit.para].is_item(scene.doc.text))
        {
            // "The network calls on ministers to:" and a line of its list.
            let (from, to) = list::piece(scene, unit);
            if to > from + 2 {
                self.push(unit, Some(who), StatementKind::Indirect, vec![(from, to)], 0.6, None);
            }
            memory.keep(scene, unit, Some(who), false);
            return;
        }
        self.asks = None;
        let speech = plain::transcript(scene, unit).map(|(who, from)| (Some(who), from));
        if let Some((who, from)) = speech.or_else(|| plain::answer(scene, unit)) {
            // The paragraph is one speech.
            self.push(unit, who, StatementKind::Direct, vec![(from, unit.to)], 0.8, None);
            spoke = who;
            self.speech = Some((self.drafts.len() - 1, unit.para, true));
        } else if let Some((draft, ..)) =
            self.speech.filter(|s| s.1 == unit.para && (s.2 || plain::goes_on(scene, unit)))
        {
            self.drafts[draft].pieces[0].1 = unit.to;
            spoke = self.drafts[draft].speaker;
        } else if !quotes.is_empty() && plain::only_quotes(scene, unit) {
            spoke = self.orphan(scene, memory, unit, &quotes);
        } else {
            let mut cues = cue::all(scene, memory, unit);
            independent(scene, &mut cues);
            let spans = spans(scene, unit, &cues);
            let owners = owners(scene, &quotes, &cues, &spans);
            let mut owned: Vec<Vec<usize>> = vec![Vec::new(); cues.len()];
            let mut free: Vec<usize> = Vec::new();
            for (quote, owner) in quotes.iter().zip(owners) {
                owner.map_or(&mut free, |o| &mut owned[o]).push(*quote);
            }
            for (i, cue) in cues.iter().enumerate().filter(|(_, c)| !c.nested) {
                let Subject::Who(who, sure) = cue.subject else { continue };
                // What a body asks for, it asks for in a text; but "The commission asked legislators to shelve it".
                let lawmakers = |v: usize| (v + 1..v + 4).any(|k| scene.doc.any(k, LAWMAKERS));
                let body = |w: usize| {
                    scene.doc.names.actors[w].is(crate::record::ActorKind::Body)
                        && (scene.decides(w) || !lawmakers(cue.at))
                };
                if cue.frame == Frame::Ask && who.is_some_and(body) {
                    continue;
                }
                let mine = &owned[i];
                if mine.is_empty() {
                    self.indirect(scene, unit, cue, &spans[i], who, sure);
                } else {
                    self.quoted(scene, unit, cue, &spans[i], mine, who, sure);
                }
                if matches!(cue.frame, Frame::Say) || !mine.is_empty() {
                    spoke = who.or(spoke);
                    delegate = sure == OFFICE;
                }
            }
            if cues.is_empty()
                && let Some((draft, _)) = self.last.filter(|(_, u)| u.para == unit.para && u.to == unit.from)
                && let Some((from, to)) = plain::goes_on_indirectly(scene, unit, &self.drafts[draft])
            {
                let who = self.drafts[draft].speaker;
                if quotes.is_empty() {
                    self.push(unit, who, StatementKind::Indirect, vec![(from, to)], 0.5, None);
                } else {
                    let pieces = quotes.iter().map(|q| self.piece(scene, *q)).collect();
                    self.push(unit, who, StatementKind::Mixed, pieces, 0.5, None);
                    free.clear();
                }
                spoke = who;
            }
            let dissent = self.dissent.take().filter(|(u, _)| u.para == unit.para && u.to == unit.from);
            if cues.is_empty()
                && quotes.is_empty()
                && let Some((who, view)) = dissent::heard(scene, memory, unit, dissent.map(|d| d.1))
            {
                if let Some(piece) = view {
                    self.push(unit, Some(who), StatementKind::Indirect, vec![piece], 0.5, None);
                }
                self.dissent = Some((unit, who));
                spoke = Some(who);
            }
            if !free.is_empty() {
                spoke = self.unattributed(scene, memory, unit, &cues, &free).or(spoke);
            }
            self.announce(scene, memory, unit, &cues);
            self.asks = list::asks(scene, unit, &cues);
        }
        if self.drafts.len() > first {
            self.last = Some((self.drafts.len() - 1, unit));
        }
        self.previous = Some(unit);
        memory.keep(scene, unit, spoke, delegate);
    }

    /// Quotations with an attribution.
    #[allow(clippy::too_many_arguments)]
    fn quoted(
        &mut self,
        scene: &Scene<'_, '_>,
        unit: Unit,
        cue: &Cue,
        span: &Span,
        mine: &[usize],
        who: Option<usize>,
        sure: f32,
    ) {
        let doc = scene.doc;
        let quotes = &doc.quotes;
        // It goes on from the paragraph before.
        if quotes[mine[0]].continues
            && let Some(draft) = mine[0].checked_sub(1).and_then(|q| self.of_quote[q])
        {
            for q in mine {
                let piece = self.piece(scene, *q);
                self.drafts[draft].pieces.push(piece);
                self.of_quote[*q] = Some(draft);
            }
            let draft = &mut self.drafts[draft];
            if who.is_some() && draft.by.is_none() {
                draft.speaker = who;
                draft.by = Some(by(cue));
            }
            return;
        }
        // "My delegation," said X, "will vote against": the first piece may be too short to be one.
        let opened =
            quotes.get(quotes.partition_point(|q| q.open < unit.from)).is_some_and(|q| q.open == unit.from);
        let whole = mine.iter().all(|q| free::is_whole(scene, *q))
            || opened
                && doc.cap(unit.from + 1)
                && (mine[0] == plain::first_in(scene, unit) || free::is_whole(scene, mine[0]));
        let whole = whole || quotation::alone(scene, cue, mine);
        let kind = if whole { StatementKind::Direct } else { StatementKind::Mixed };
        let base = if whole { 0.96 } else { 0.9 };
        let open = mine.iter().any(|q| quotes[*q].close.is_none());
        let confidence = base * sure * if open { 0.8 } else { 1.0 };
        let opened = self.unsaid(scene, mine[0]);
        let pieces = opened.iter().chain(mine).map(|q| self.piece(scene, *q)).collect();
        // "They could meet on Monday, an official said, “but I would not bet on it.”"
        if let Some((from, to)) = span
            .before
            .filter(|s| quotes[mine[0]].open > cue.at && cue.frame == Frame::Say && s.1 <= cue.from)
            && scene.quotes(from, to).next().is_none()
            && doc.is_kind(cue.from - 1, Kind::Comma)
            && (quotes[mine[0]].open <= cue.to + 1
                && (doc.any(quotes[mine[0]].from, &["and", "but", "though", "yet"])
                    || doc.cap(quotes[mine[0]].from))
                // "It was a matter for courts, he said, and the text was “a stunt by the idle”"
                || doc.is_kind(cue.to, Kind::Comma) && doc.any(cue.to + 1, &["and", "but", "yet", "while"]))
            // "Kim joined them in denouncing it, saying, “Shame.”": what she did
            && !matches!(cue.rule, "statement.source" | "statement.participle")
            && !doc.has(from, Class::PREP)
            && let Some((from, to)) = said_piece(
                scene,
                &Cue { said: None, ..*cue },
                &Span { before: Some((from, to)), after: None },
            )
        {
            let to = trim(scene, from, to);
            if from + 3 < to {
                self.push(unit, who, StatementKind::Indirect, vec![(from, to)], 0.7 * sure, Some(cue));
            }
        }
        // "said the text was null and “written in a basement”"
        if let Some((from, to)) = span.after.filter(|_| cue.frame == Frame::Say && cue.said.is_some())
            && let Some(end) = joined(scene, from, to.min(quotes[mine[0]].open + 1))
        {
            self.push(unit, who, StatementKind::Indirect, vec![(from, end)], 0.7 * sure, Some(cue));
        }
        // "asked members to vote no because it “will not feed a child”"
        if let Some(asked) = span.after.filter(|_| cue.frame == Frame::Ask)
            && let Some(piece) = before_reason(scene, (asked.0, quotes[mine[0]].open.min(asked.1)))
        {
            self.push(unit, who, StatementKind::Indirect, vec![piece], 0.7 * sure, Some(cue));
        }
        let draft = self.push(unit, who, kind, pieces, confidence, Some(cue));
        for q in opened.iter().chain(mine) {
            self.of_quote[*q] = Some(draft);
        }
        // "said A and that “B”", "According to X, A: ‘B’"
        let that = |i: usize| {
            doc.is(i, "that")
                || doc.any(i, &["and", "but"]) && doc.is(i + 1, "that")
                // "...", she said; the text would change nothing.
                || doc.is_kind(i.saturating_sub(1), Kind::Semicolon)
        };
        let more = |s: &(usize, usize)| cue.frame == Frame::Say && (cue.said.is_some() || that(s.0));
        if let Some((from, to)) = span.after.filter(more) {
            for (a, b) in clauses(scene, from, to) {
                let b = trim(scene, a, b);
                if a + 2 < b && scene.quotes(a, b).next().is_none() && scene.finite(a, b) {
                    self.push(unit, who, StatementKind::Indirect, vec![(a, b)], 0.75 * sure, Some(cue));
                }
            }
        }
    }

    /// A reported clause without quotation.
    fn indirect(
        &mut self,
        scene: &Scene<'_, '_>,
        unit: Unit,
        cue: &Cue,
        span: &Span,
        who: Option<usize>,
        sure: f32,
    ) {
        let piece = match cue.frame {
            Frame::Say => said_piece(scene, cue, span),
            Frame::Ask => span.after.filter(|s| asks(scene, *s)).map(|s| (s.0, ask_end(scene, s))),
            Frame::As | Frame::Bare => span.after.filter(|s| cue.that && scene.finite(s.0, s.1)),
        };
        let Some((from, to)) = piece else { return };
        // "It would cost lives, Kim said, and would close clinics."
        let from = from
            + usize::from(cue.frame == Frame::Say && from > cue.at && scene.doc.any(from, &["and", "but"]));
        // `"I counted," she said`: a quotation too short to be one is no clause either.
        let quote = |i: usize| scene.doc.toks.get(i).map_or(0, |t| t.quote);
        let marked = scene.doc.is_kind(from, Kind::Mark) && quote(from + 1) > 0;
        if marked && from + 1 < to && quote(to - 1) == quote(from + 1) {
            return;
        }
        if let Some(to) = plain::speech(scene, unit, cue, from, to) {
            let draft = self.push(unit, who, StatementKind::Direct, vec![(from, to)], 0.8 * sure, Some(cue));
            if to == unit.to {
                self.speech = Some((draft, unit.para, false));
            }
            return;
        }
        let to = trim(scene, from, ends::before_aside(scene, cue, from, to));
        // Two words may be a clause behind "that" or the attribution: "The text, she said, was late".
        let behind =
            if cue.said.is_some() { scene.doc.is(from.wrapping_sub(1), "that") } else { from > cue.at };
        if from + if behind { 2 } else { 3 } > to {
            return;
        }
        let sure = sure * if cue.that { 0.85 } else { 0.75 };
        for piece in [Some((from, to)), second(scene, cue, span, from)].into_iter().flatten() {
            self.push(unit, who, StatementKind::Indirect, vec![piece], sure, Some(cue));
        }
    }

    /// Quotations without a verb of saying: `His verdict: "..."`, `"..." — Kim, envoy`, or going on in the same unit.
    fn unattributed(
        &mut self,
        scene: &Scene<'_, '_>,
        memory: &Memory,
        unit: Unit,
        cues: &[Cue],
        free: &[usize],
    ) -> Option<usize> {
        let doc = scene.doc;
        let mut spoke = None;
        let blocked = cues.iter().any(|c| matches!(c.subject, Subject::Text | Subject::Body(_)));
        for q in free.iter().copied() {
            let quote = doc.quotes[q];
            let piece = self.piece(scene, q);
            if quote.continues {
                continue;
            }
            let Subject::Who(who, sure) = free::speaker(scene, memory, unit, q, blocked) else { continue };
            // Nobody known speaks only before a colon.
            if who.is_none() && !doc.is_kind(quote.open.saturating_sub(1), Kind::Colon) {
                continue;
            }
            let draft = self.push(unit, who, StatementKind::Direct, vec![piece], 0.65 * sure, None);
            self.of_quote[q] = Some(draft);
            spoke = who;
        }
        spoke
    }

    /// `Kim said:` and `Kim's remarks in full:` announce the quotation of the next paragraph.
    fn announce(&mut self, scene: &Scene<'_, '_>, memory: &Memory, unit: Unit, cues: &[Cue]) {
        self.announced = None;
        if !scene.doc.is_kind(unit.to - 1, Kind::Colon) {
            return;
        }
        let cue = cues.iter().rev().find_map(|c| match c.subject {
            Subject::Who(who, _) => Some(who),
            _ => None,
        });
        let who = cue.unwrap_or_else(|| {
            let names = &scene.doc.names;
            let person = names
                .within(unit.from, unit.to)
                .iter()
                .find(|m| names.actors[m.actor].is(crate::record::ActorKind::Person));
            person.map(|m| m.actor).or_else(|| memory.memos.last().and_then(|m| m.spoke))
        });
        self.announced = Some((unit, who));
    }

    fn push(
        &mut self,
        unit: Unit,
        speaker: Option<usize>,
        kind: StatementKind,
        pieces: Vec<(usize, usize)>,
        confidence: f32,
        cue: Option<&Cue>,
    ) -> usize {
        self.drafts.push(Draft {
            speaker,
            kind,
            pieces,
            confidence,
            unit,
            verb: cue.map(|c| c.at),
            by: cue.map(by),
            rule: cue.map_or("statement.orphan", |c| c.rule),
        });
        self.drafts.len() - 1
    }

    /// The words of a quotation without its marks and the comma before the closing one.
    fn piece(&self, scene: &Scene<'_, '_>, q: usize) -> (usize, usize) {
        let quote = scene.doc.quotes[q];
        let mut to = quote.to;
        while to > quote.from + 1 && scene.doc.is_kind(to - 1, Kind::Comma) {
            to -= 1;
        }
        (quote.from, to)
    }
}

fn by(cue: &Cue) -> (usize, usize) {
    if cue.from < cue.at { (cue.from, cue.at + 1) } else { (cue.at, cue.to.max(cue.at + 1)) }
}

/// Who makes a law.
const LAWMAKERS: &[&str] = &[
    "legislators", "lawmakers", "mps", "senators", "deputies", "parliament", "parliamentarians", "president",
    "governor", "peers", "councillors",
];
