//! Puts texts, acts, counts and names together: one record for each text, one for each act of deciding.
//!
//! The sentences are read in order. Every act is tied to a text: by its number or title, else by the noun phrase beside
//! it (`a similar resolution` opens a new text, `the bill` goes back to the last one that fits), else to the text spoken
//! of. A decision of the same body at another time is another text's.

use super::act::{self, Act, Manner};
use super::mention::{self, Article, Mention, Part};
use super::tally::{self, Tally};
use super::{position, recurrence, sponsor, subject};
use crate::doc::Doc;
use crate::lexicon::{Class, Cue, Form, Step};
use crate::reading::{Event, Evidence, Resolution, Texts, Vote};
use crate::record::{ActorKind, Date, Mode, Outcome, ResolutionKind, Scope, Stage, VoteOption};
use crate::text::Role;
use crate::token::Kind;

/// A text while it is being put together.
#[derive(Debug, Clone)]
struct Draft {
    kind: ResolutionKind,
    symbol: Option<String>,
    title: Option<String>,
    body: Option<usize>,
    subjects: Vec<usize>,
    sponsors: Vec<usize>,
    recurrence: Option<u32>,
    events: Vec<Event>,
    evidence: Vec<Evidence>,
    /// Decided by this body on this date.
    decided: Option<(Option<usize>, Option<Date>)>,
    earlier: bool,
    votes: usize,
    /// Says what it is about, and it is no state.
    themed: bool,
    /// Where it was decided.
    tok: usize,
}

struct Reader<'d, 'a> {
    doc: &'d Doc<'a>,
    drafts: Vec<Draft>,
    votes: Vec<Vote>,
    mentions: Vec<(usize, usize, usize)>,
    current: Option<usize>,
    /// The vote that positions and late abstentions belong to.
    vote: Option<(usize, usize)>,
    body: Option<usize>,
    /// What the sentence before spoke of, for "it".
    topic: Option<Part>,
    /// `The following measures were agreed to by unanimous consent:` and whose it was; the list follows.
    bloc: Option<(usize, Mode, Option<usize>, Option<Date>)>,
    all: Vec<Mention>,
}

pub fn texts(doc: &Doc<'_>) -> Texts {
    let all = mention::find(doc);
    let mut reader = Reader {
        doc,
        drafts: Vec::new(),
        votes: Vec::new(),
        mentions: Vec::new(),
        current: None,
        vote: None,
        body: None,
        topic: None,
        bloc: None,
        all,
    };
    for s in 0..doc.sents.len() {
        if doc.paras[doc.sents[s].para].role == Role::Prose {
            reader.sentence(s);
        }
    }
    if reader.drafts.iter().all(|d| d.decided.is_none()) {
        for s in 0..doc.sents.len() {
            if doc.paras[doc.sents[s].para].role != Role::Prose {
                reader.sentence(s);
            }
        }
    }
    reader.headline();
    reader.finish()
}

/// An act of deciding with its count and manner.
struct Decision {
    tok: usize,
    act: Option<Act>,
    tally: Option<Tally>,
    manner: Option<Manner>,
}

impl Vote {
    /// Adds the numbers a later sentence tells; those that stand already stay.
    fn complete(&mut self, t: &Tally) {
        if self.mode != Mode::WithoutVote {
            self.abstain = self.abstain.or(t.abstain);
            self.absent = self.absent.or(t.absent);
            self.present = self.present.or(t.present);
        }
    }
}

impl Reader<'_, '_> {
    fn sentence(&mut self, s: usize) {
        let doc = self.doc;
        let (from, to) = (doc.sents[s].from, doc.sents[s].to);
        let first = self.all.partition_point(|m| m.from < from);
        let last = self.all.partition_point(|m| m.from < to);
        let mentions: Vec<Mention> =
            self.all[first..last].iter().filter(|m| !doc.quoted(m.head)).cloned().collect();
        let acts = act::in_sentence(doc, from, to);
        let tallies = tally::in_sentence(doc, from, to);
        let manners = act::manners(doc, from, to);
        // "13 voted against" is a number's label, no act.
        let label =
            |a: &Act| doc.is(a.tok + 1, "by") && tallies.iter().any(|t| t.from == a.tok + 2 && !t.pair);
        let acts: Vec<Act> = acts
            .into_iter()
            .filter(|a| !label(a))
            .filter(|a| !tallies.iter().any(|t| t.from < a.tok && a.tok < t.to && a.votes))
            .collect();
        let decisions = pair_up(&acts, &tallies, &manners, doc);
        // A new paragraph goes back from the background to the article's own text.
        if s > 0 && doc.sents[s - 1].para != doc.sents[s].para && self.current.is_some_and(|c| self.aside(c))
        {
            self.current = (0..self.drafts.len()).rev().find(|d| !self.aside(*d)).or(self.current);
        }
        let mut named: Vec<(usize, usize)> = Vec::new();
        let decisions: Vec<Decision> = decisions.into_iter().filter(|d| !self.completes(d)).collect();
        for decision in &decisions {
            self.decide(decision, &mentions, &acts, from, to, &mut named);
        }
        if let (Some((vote, _)), false) = (self.vote, tallies.iter().any(Tally::decides)) {
            for t in &tallies {
                self.votes[vote].complete(t);
            }
        }
        for act in acts.iter().filter(|a| !decides(a.step)) {
            self.step(act, &mentions, from, to, &mut named);
        }
        self.listed(&mentions, from, !acts.is_empty(), &mut named);
        for m in &mentions {
            self.refer(m, &mut named, from, to);
        }
        self.ahead(&mentions, from, to);
        self.topic = mentions.last().map(|m| m.part);
        self.extras(from, to);
    }

    /// What only the headline tells of the first text: how often it has been adopted.
    fn headline(&mut self) {
        let doc = self.doc;
        let Some(sent) = doc.sents.iter().find(|s| doc.paras[s.para].role == Role::Headline) else { return };
        let first = self.drafts.iter_mut().find(|d| d.decided.is_some());
        let (Some(draft), Some((n, f, t))) = (first, recurrence::in_sentence(doc, sent.from, sent.to)) else {
            return;
        };
        if draft.recurrence.is_none() {
            let (start, end) = doc.bytes(f, t);
            draft.recurrence = Some(n);
            draft.evidence.push(Evidence { field: "recurrence".into(), start, end, rule: "text.recurrence" });
        }
    }

    /// Decided at another time than the article's first text: told as background.
    fn aside(&self, text: usize) -> bool {
        let first = self.drafts.iter().find_map(|d| d.decided.and_then(|x| x.1));
        let d = &self.drafts[text];
        d.earlier || matches!((first, d.decided.and_then(|x| x.1)), (Some(a), Some(b)) if apart(a, b))
    }

    /// A lone number for or against completes the vote spoken of, or says nothing.
    fn completes(&mut self, d: &Decision) -> bool {
        let (Some(t), None) = (d.tally, d.act) else { return false };
        let lone = t.yes.is_none() != t.no.is_none() && t.abstain.is_none() && d.manner.is_none();
        if !lone {
            return false;
        }
        if let Some((vote, _)) = self.vote {
            let v = &mut self.votes[vote];
            if v.mode != Mode::WithoutVote
                && (t.yes.is_none() || v.yes.is_none())
                && (t.no.is_none() || v.no.is_none())
                && v.scope == Scope::Final
            {
                v.yes = v.yes.or(t.yes);
                v.no = v.no.or(t.no);
            }
            return true;
        }
        t.yes.is_none()
    }

    /// A decision: event, vote, and the text it is about.
    fn decide(
        &mut self,
        decision: &Decision,
        mentions: &[Mention],
        acts: &[Act],
        from: usize,
        to: usize,
        named: &mut Vec<(usize, usize)>,
    ) {
        let doc = self.doc;
        let tok = decision.tok;
        let linked = link(doc, decision, mentions, acts, from, to);
        let counted = decision.tally.is_some() || decision.manner.is_some();
        let linked = linked.filter(|m| !(counted && m.plural && m.count < 2 && m.article == Article::Other));
        let expected = decision.act.is_some_and(|a| a.expected);
        let step = decision.act.map_or(Step::Adopt, |a| a.step);
        let tally = decision.tally;
        let body = self.body_of(tok, from, to, decision.act.as_ref());
        let body = linked
            .and_then(|m| body_inside(doc, m))
            .filter(|_| body.is_none() || step == Step::Veto)
            .or(body);
        let body = cleared(doc, decision.act.as_ref()).or(body);
        let body =
            if (from..to).any(|i| doc.is(i, "plenary")) { body.map(|b| plenary_of(doc, b)) } else { body };
        // A state or a person that votes is a position, no decision.
        if decision.act.is_some_and(|a| a.votes)
            && tally.is_none()
            && decision.manner.is_none()
            && !collective(doc, tok, from)
        {
            return;
        }
        if decision.tally.is_none()
            && decision.manner.is_none()
            && linked.is_none()
            && !(step == Step::Veto || decision.act.is_some_and(|a| a.votes))
        {
            return;
        }
        if linked.is_some_and(|m| m.plural && m.count < 2) && tally.is_none() && decision.manner.is_none() {
            return;
        }
        if let Some(m) = linked.filter(|m| m.kind == ResolutionKind::Act && m.title.is_none()) {
            let _ = m;
            return;
        }
        if tally.is_none()
            && decision.manner.is_none()
            && decision.act.is_some_and(|a| outsider(doc, &a, from))
        {
            return;
        }
        let date = self.date_of(tok, from, to, expected);
        if let (Some(m), Some(manner)) = (linked.filter(|m| m.plural), decision.manner) {
            if doc.is_kind(to - 1, Kind::Colon) {
                self.bloc = Some((to, manner.mode, body.or(self.body), date));
                return;
            }
            if m.count >= 2 && m.count < 10 && m.article == Article::New {
                for _ in 0..m.count {
                    let new = self.open(m.kind);
                    self.drafts[new].subjects = subject::of(doc, m);
                    let body = body.or(self.body);
                    let stage = self.passed(new, body);
                    self.event(new, stage, body, date, false, tok);
                    self.drafts[new].decided = Some((body, date));
                    self.vote(new, body, Scope::Final, manner.mode, None, date, false, tok, decision, false);
                }
                return;
            }
        }
        if decision.act.is_some()
            && linked.is_some_and(|m| m.plural && m.count >= 2)
            && tally.is_none()
            && decision.manner.is_none()
        {
            self.body = body.or(self.body);
            return;
        }
        let it = doc.any(from, &["it", "that", "this"]) && mentions.iter().all(|m| m.head > tok);
        let scope = match linked {
            Some(m) => scope(m.part),
            None if it => self.topic.map_or(Scope::Final, scope),
            None => Scope::Final,
        };
        let inserts = (tok..to).any(|k| doc.is(k, "into") && (k + 1..k + 7).any(|t| doc.has(t, Class::TEXT)))
            && (from..to)
                .any(|k| doc.any(k, &["write", "insert", "add", "put", "inserting", "adding", "writing"]));
        let scope = if inserts && scope == Scope::Final { Scope::Amendment } else { scope };
        let scope = if decision.act.is_some_and(|a| a.step == Step::Defer) && tally.is_some() {
            Scope::Procedural
        } else {
            scope
        };
        if expected {
            if let (Some(m), true) = (linked, scope == Scope::Final) {
                let text = self.resolve(m, body, None, named, tok);
                self.expect(text, body.or(self.drafts[text].body), date);
            }
            return;
        }
        let text = match linked.filter(|_| scope == Scope::Final) {
            Some(m) => self.resolve(m, body, date, named, tok),
            None => match self.unnamed(
                body,
                date,
                tally.is_some() || decision.manner.is_some() || decision.act.is_some_and(|a| a.votes),
                scope,
            ) {
                Some(text) => text,
                None => return,
            },
        };
        let over = (from..to).any(|i| doc.any(i, &["override", "overridden", "overriding"]));
        let opened = self.drafts.len();
        let text = if scope == Scope::Final && !over {
            self.other_text(text, body, tally, date, linked.is_some())
        } else {
            text
        };
        if linked.is_none() && text >= opened {
            // No noun names the new text: what it is about follows the verb.
            let own = subject::complement(doc, tok + 1);
            if !own.is_empty() {
                self.drafts[text].subjects = own;
            }
        }
        let body = body.or(self.drafts[text].body).or(self.body);
        let lost = match (step, tally) {
            (Step::Reject | Step::Veto, _) => true,
            (_, Some(t)) if decision.act.is_none() => t.yes.unwrap_or(0) < t.no.unwrap_or(0),
            _ => false,
        };
        if scope == Scope::Final {
            let vetoed = step == Step::Veto
                || lost
                    && (from..to).any(|i| doc.any(i, &["veto", "vetoes", "vetoed"]))
                    && body.is_some_and(|b| {
                        doc.names.actors[b]
                            .known
                            .is_some_and(|k| doc.lex.known[k as usize].members == Some(15))
                    });
            let stage = if vetoed {
                Stage::Vetoed
            } else if step == Step::Defer {
                Stage::Deferred
            } else if lost && over {
                Stage::Vetoed
            } else if lost {
                Stage::Rejected
            } else {
                self.passed(text, body)
            };
            self.event(text, stage, body, date, false, tok);
            let draft = &mut self.drafts[text];
            draft.decided = Some(match draft.decided {
                Some((b, d)) => (b.or(body), d.or(date)),
                None => (body, date),
            });
            draft.body = draft.body.or(body);
            if draft.tok == 0 {
                draft.tok = tok;
            }
            self.current = Some(text);
        } else if scope == Scope::Procedural
            && !lost
            && (step == Step::Defer
                || (from..to).any(|i| doc.seq(i, &["no", "action"]) || doc.is(i, "no-action")))
        {
            self.event(text, Stage::Deferred, body, date, false, tok);
        }
        if let Some(body) = body {
            self.body = Some(body);
        }
        let mode = self.mode(decision, from, to);
        let Some(mode) = mode else { return };
        self.vote(text, body, scope, mode, tally, date, lost, tok, decision, over);
    }

    fn mode(&self, decision: &Decision, from: usize, to: usize) -> Option<Mode> {
        match (decision.tally, decision.manner) {
            (Some(t), _) if t.decides() || t.abstain.is_some() => {
                let unanimous =
                    decision.manner.is_some_and(|m| m.mode == Mode::UnanimousVote) && t.no.unwrap_or(0) == 0;
                Some(if act::recorded(self.doc, from, to) {
                    Mode::RecordedVote
                } else if unanimous {
                    Mode::UnanimousVote
                } else {
                    Mode::Vote
                })
            }
            (_, Some(m)) => Some(m.mode),
            (None, None) if decision.act.is_some_and(|a| a.step == Step::Veto) => Some(Mode::Vote),
            _ => None,
        }
    }

    #[allow(clippy::too_many_arguments)]
    fn vote(
        &mut self,
        text: usize,
        body: Option<usize>,
        scope: Scope,
        mode: Mode,
        tally: Option<Tally>,
        date: Option<Date>,
        lost: bool,
        tok: usize,
        decision: &Decision,
        over: bool,
    ) {
        let mut t = tally.unwrap_or_default();
        if t.pair && lost && !over && t.yes > t.no {
            std::mem::swap(&mut t.yes, &mut t.no);
        }
        let step_known = decision.act.is_some();
        let outcome = if lost { Outcome::Rejected } else { Outcome::Adopted };
        let _ = step_known;
        let (from, to) = tally.map_or((tok, tok + 1), |t| (t.from, t.to));
        let (start, end) = self.doc.bytes(from, to);
        let evidence = |field: &str, rule| Evidence { field: field.into(), start, end, rule };
        // The same count told twice is one vote.
        let same = self.votes.iter().position(|v| {
            v.resolution == text
                && v.scope == scope
                && (v.body.is_none() || body.is_none() || v.body == body)
                && (t == Tally::default() && mode == v.mode
                    || agree(v, &t) && v.mode != Mode::WithoutVote && (v.yes.is_some() || v.no.is_some())
                    || v.yes.is_none()
                        && v.no.is_none()
                        && v.mode != Mode::WithoutVote
                        && scope == Scope::Final
                        && t.decides()
                        && v.mode == Mode::Vote)
        });
        if let Some(i) = same {
            let v = &mut self.votes[i];
            v.yes = v.yes.or(t.yes);
            v.no = v.no.or(t.no);
            v.abstain = v.abstain.or(t.abstain);
            v.absent = v.absent.or(t.absent);
            v.present = v.present.or(t.present);
            v.date = v.date.or(date);
            if mode == Mode::RecordedVote {
                v.mode = mode;
            }
            self.vote = Some((i, tok));
            return;
        }
        let rule = if tally.is_some() { "vote.tally" } else { "vote.manner" };
        self.votes.push(Vote {
            resolution: text,
            body,
            scope,
            mode,
            yes: t.yes,
            no: t.no,
            abstain: t.abstain,
            present: t.present,
            absent: t.absent,
            date,
            outcome: Some(outcome),
            positions: Vec::new(),
            confidence: if tally.is_some() { 0.9 } else { 0.8 },
            evidence: vec![evidence(if tally.is_some() { "tally" } else { "mode" }, rule)],
        });
        self.drafts[text].votes += 1;
        self.vote = Some((self.votes.len() - 1, tok));
    }

    /// Other stages: introduced, referred, withdrawn, deferred, enacted, lapsed.
    fn step(
        &mut self,
        act: &Act,
        mentions: &[Mention],
        from: usize,
        to: usize,
        named: &mut Vec<(usize, usize)>,
    ) {
        let doc = self.doc;
        let decision = Decision { tok: act.tok, act: Some(*act), tally: None, manner: None };
        let Some(m) =
            link(doc, &decision, mentions, &[], from, to).filter(|m| m.part == Part::Whole && !m.plural)
        else {
            return;
        };
        let date = self.date_of(act.tok, from, to, act.expected);
        let body = self.body_of(act.tok, from, to, Some(act));
        let fresh = self.drafts.len();
        let stage = match act.step {
            Step::Introduce => Stage::Introduced,
            Step::Refer => Stage::Referred,
            Step::Withdraw => Stage::Withdrawn,
            Step::Defer => Stage::Deferred,
            Step::Enact => Stage::Enacted,
            Step::Lapse => Stage::Lapsed,
            _ => return,
        };
        // Those who introduce are sponsors, no body.
        let body = body.filter(|_| act.step != Step::Introduce || date.is_some());
        let text = self.resolve(m, None, date.filter(|_| act.step == Step::Enact), named, act.tok);
        if stage == Stage::Introduced
            && text >= fresh
            && m.article == Article::Known
            && m.symbol.is_none()
            && m.title.is_none()
        {
            self.current = Some(text);
        }
        if act.expected {
            if stage == Stage::Enacted {
                self.drafts[text].events.push(Event { stage, body: None, date, expected: true });
            }
            return;
        }
        self.event(text, stage, body.or(self.drafts[text].body), date, false, act.tok);
    }

    /// The text a noun phrase names.
    fn resolve(
        &mut self,
        m: &Mention,
        body: Option<usize>,
        date: Option<Date>,
        named: &mut Vec<(usize, usize)>,
        tok: usize,
    ) -> usize {
        if let Some((_, text)) = named.iter().find(|(head, _)| *head == m.head) {
            return *text;
        }
        let doc = self.doc;
        let symbol = m.symbol.map(|(f, t)| doc.slice(f, t).to_owned());
        let title = m.title.map(|(f, t)| doc.slice(f, t).to_owned());
        let found = self.find(m, symbol.as_deref(), title.as_deref(), body, date, tok);
        let text = found.unwrap_or_else(|| {
            let kind = m.kind;
            self.drafts.push(Draft {
                kind,
                symbol: None,
                title: None,
                body: None,
                subjects: Vec::new(),
                sponsors: Vec::new(),
                recurrence: None,
                events: Vec::new(),
                evidence: Vec::new(),
                decided: None,
                earlier: matches!(m.article, Article::Earlier),
                votes: 0,
                themed: false,
                tok: 0,
            });
            self.drafts.len() - 1
        });
        let draft = &mut self.drafts[text];
        if draft.symbol.is_none() {
            if let Some((f, t)) = m.symbol {
                let (start, end) = doc.bytes(f, t);
                draft.evidence.push(Evidence { field: "symbol".into(), start, end, rule: "text.symbol" });
                draft.symbol = symbol;
            }
        }
        if draft.title.is_none() {
            if let Some((f, t)) = m.title {
                let (start, end) = doc.bytes(f, t);
                draft.evidence.push(Evidence { field: "title".into(), start, end, rule: "text.title" });
                draft.title = title;
            }
        }
        let generic = doc.any(m.head, &["text", "draft", "measure", "document", "proposal"]);
        if found.is_none()
            || draft.kind == ResolutionKind::Resolution
                && !generic
                && m.kind != ResolutionKind::Act
                && draft.symbol.is_none()
        {
            draft.kind = m.kind;
        }
        if draft.subjects.is_empty() {
            draft.subjects = subject::of(doc, m);
            draft.themed |= draft.subjects.is_empty() && doc.any(m.to, &["on", "about"]);
        }
        if draft.evidence.is_empty() {
            let (start, end) = doc.bytes(m.from, m.to);
            draft.evidence.push(Evidence { field: "kind".into(), start, end, rule: "text.noun" });
        }
        self.mentions.push((m.from, m.to, text));
        named.push((m.head, text));
        if m.part == Part::Whole {
            self.current = Some(text);
        }
        text
    }

    fn find(
        &self,
        m: &Mention,
        symbol: Option<&str>,
        title: Option<&str>,
        body: Option<usize>,
        date: Option<Date>,
        tok: usize,
    ) -> Option<usize> {
        if let Some(symbol) = symbol {
            if let Some(i) = self.drafts.iter().position(|d| d.symbol.as_deref() == Some(symbol)) {
                return Some(i);
            }
            return self.current.filter(|c| {
                self.drafts[*c].symbol.is_none() && self.drafts.len() == 1 && self.fits(*c, m, body, date)
            });
        }
        if let Some(title) = title {
            let same =
                self.drafts.iter().position(|d| d.title.as_deref().is_some_and(|t| same_title(t, title)));
            if same.is_some() {
                return same;
            }
            let dated = title.contains(" of ") && title.ends_with(|c: char| c.is_ascii_digit());
            let prior = self
                .current
                .filter(|c| self.drafts[*c].title.is_none() && !dated && m.article != Article::New);
            return prior
                .filter(|c| {
                    matches!(self.drafts[*c].kind, ResolutionKind::Bill | ResolutionKind::Act)
                        || m.kind != ResolutionKind::Act
                })
                .filter(|c| !self.elsewhen(&self.drafts[*c], body, date));
        }
        let subjects = subject::of(self.doc, m);
        let fit = |c: &usize| {
            self.fits(*c, m, body, date)
                && (subjects.is_empty()
                    || self.drafts[*c].subjects.is_empty()
                    || subjects.iter().any(|s| self.drafts[*c].subjects.contains(s)))
        };
        let lead = self.doc.para_of(tok) < 6;
        match m.article {
            Article::Other | Article::Earlier => self.drafts.iter().rposition(|d| {
                d.decided.is_some()
                    && date.is_some()
                    && d.decided.map(|x| x.1) == Some(date)
                    && d.decided.and_then(|x| x.0) == body
                    && d.symbol.is_none()
                    && self.drafts.len() > 1
            }),
            Article::New => {
                let open = self.current.filter(|c| self.drafts[*c].decided.is_none()).filter(fit);
                open.or_else(|| {
                    (0..self.drafts.len()).find(|c| {
                        lead && fit(c)
                            && (body.is_none()
                                || self.drafts[*c].body.is_none()
                                || self.drafts[*c].body == body)
                    })
                })
            }
            Article::Known | Article::Bare => {
                let recent = self.current.filter(fit);
                recent.or_else(|| (0..self.drafts.len()).rev().find(fit)).or_else(|| {
                    (0..self.drafts.len()).rev().find(|c| {
                        m.article == Article::Known
                            && subjects.is_empty()
                            && date.is_none()
                            && self.kind_fits(*c, m)
                    })
                })
            }
        }
    }

    fn kind_fits(&self, c: usize, m: &Mention) -> bool {
        let generic =
            self.doc.any(m.head, &["text", "draft", "measure", "document", "proposal", "legislation"]);
        let d = &self.drafts[c];
        generic
            || d.kind == m.kind
            || d.kind == ResolutionKind::Resolution
                && matches!(
                    m.kind,
                    ResolutionKind::Motion | ResolutionKind::Declaration | ResolutionKind::Decision
                )
                && !matches!(m.kind, ResolutionKind::Motion)
            || d.kind == ResolutionKind::Act && m.kind == ResolutionKind::Bill
            || d.title.is_some() && m.kind == ResolutionKind::Bill
    }

    /// Can this draft be meant: the kind of text agrees, and it was not decided by the same body at another time.
    fn fits(&self, c: usize, m: &Mention, body: Option<usize>, date: Option<Date>) -> bool {
        let d = &self.drafts[c];
        self.kind_fits(c, m) && !self.elsewhen(d, body, date)
    }

    fn elsewhen(&self, d: &Draft, body: Option<usize>, date: Option<Date>) -> bool {
        let Some((decided_by, decided_on)) = d.decided else { return false };
        let (Some(on), Some(date)) = (decided_on, date) else { return false };
        (body.is_none() || decided_by.is_none() || body == decided_by) && apart(on, date)
    }

    /// A decision beside which no text is named.
    fn unnamed(
        &mut self,
        body: Option<usize>,
        date: Option<Date>,
        sure: bool,
        scope: Scope,
    ) -> Option<usize> {
        if scope != Scope::Final {
            return self
                .current
                .or((!self.drafts.is_empty()).then_some(0))
                .or_else(|| sure.then(|| self.open(ResolutionKind::Resolution)));
        }
        let fits = |c: &usize| !self.elsewhen(&self.drafts[*c], body, date);
        if let Some(c) = self.current.filter(fits) {
            return Some(c);
        }
        if !sure {
            return None;
        }
        let again = (0..self.drafts.len()).rev().find(|c| {
            let d = &self.drafts[*c];
            d.decided.is_some_and(|(b, on)| on == date && date.is_some() && (b == body || body.is_none()))
        });
        again.or_else(|| {
            let kind = self.current.map_or(ResolutionKind::Resolution, |c| self.drafts[c].kind);
            let new = self.open(kind);
            Some(new)
        })
    }

    /// A body decides on a text once: another count is another text's, the one spoken of lately that has none, or a new one.
    fn other_text(
        &mut self,
        text: usize,
        body: Option<usize>,
        tally: Option<Tally>,
        date: Option<Date>,
        linked: bool,
    ) -> usize {
        let Some(t) =
            tally.filter(|t| t.yes.is_some() && t.no.is_some() || t.yes.is_some() && t.abstain.is_some())
        else {
            return text;
        };
        let same_body = |v: &Vote| body.is_none() || v.body.is_none() || v.body == body;
        let clash = |text: usize, votes: &[Vote]| {
            votes.iter().any(|v| {
                v.resolution == text
                    && v.scope == Scope::Final
                    && same_body(v)
                    && (!agree(v, &t) || v.mode == Mode::WithoutVote)
            })
        };
        if !clash(text, &self.votes) {
            return text;
        }
        let _ = linked;
        let free = (0..self.drafts.len()).rev().find(|c| {
            *c != text
                && !self.elsewhen(&self.drafts[*c], body, date)
                && self.drafts[*c].votes == 0
                && self.drafts[*c].decided.is_none_or(|d| d.1.is_none() || d.1 == date)
                && *c > text
        });
        free.unwrap_or_else(|| {
            let (kind, subjects) = (self.drafts[text].kind, self.drafts[text].subjects.clone());
            let new = self.open(kind);
            self.drafts[new].subjects = subjects;
            new
        })
    }

    fn open(&mut self, kind: ResolutionKind) -> usize {
        self.drafts.push(Draft {
            kind,
            symbol: None,
            title: None,
            body: None,
            subjects: Vec::new(),
            sponsors: Vec::new(),
            recurrence: None,
            events: Vec::new(),
            evidence: Vec::new(),
            decided: None,
            earlier: false,
            votes: 0,
            themed: false,
            tok: 0,
        });
        self.drafts.len() - 1
    }

    /// An item of a list of texts decided together.
    fn listed(&mut self, mentions: &[Mention], from: usize, acted: bool, named: &mut Vec<(usize, usize)>) {
        if doc_len(self.doc, from) < 4 {
            return;
        }
        let Some((after, mode, body, date)) = self.bloc.filter(|b| b.0 <= from) else { return };
        let _ = after;
        let doc = self.doc;
        if doc.sent_of(from).from != from
            || doc
                .sents
                .get((doc.toks[from].sent as usize).wrapping_sub(1))
                .is_some_and(|s| s.para == doc.para_of(from))
        {
            return;
        }
        if acted {
            return;
        }
        let Some(m) =
            mentions.first().filter(|m| (m.symbol.is_some() || m.title.is_some()) && m.from < from + 6)
        else {
            self.bloc = None;
            return;
        };
        let text = self.resolve(m, body, date, named, m.head);
        let stage = self.passed(text, body);
        self.event(text, stage, body, date, false, m.head);
        self.drafts[text].decided = Some((body, date));
        let decision = Decision { tok: m.head, act: None, tally: None, manner: None };
        self.vote(text, body, Scope::Final, mode, None, date, false, m.head, &decision, false);
    }

    /// A text that is named without being acted on.
    fn refer(&mut self, m: &Mention, named: &mut Vec<(usize, usize)>, from: usize, to: usize) {
        let _ = (from, to);
        if named.iter().any(|(head, _)| *head == m.head) || m.plural {
            return;
        }
        if m.symbol.is_some() || m.title.is_some() {
            self.resolve(m, None, None, named, m.head);
            return;
        }
        if m.part == Part::Whole
            && matches!(m.article, Article::New | Article::Other)
            && taken_up(self.doc, m, from)
        {
            // Not decided yet; if nothing more is said of it, it goes again.
            self.resolve(m, None, None, named, m.head);
            return;
        }
        if m.part != Part::Whole || m.article != Article::Known {
            return;
        }
        if let Some(text) = self.find(m, None, None, None, None, m.head) {
            self.mentions.push((m.from, m.to, text));
            named.push((m.head, text));
            if self.drafts[text].subjects.is_empty() {
                self.drafts[text].subjects = subject::of(self.doc, m);
            }
            self.current = Some(text);
        }
    }

    fn event(
        &mut self,
        text: usize,
        stage: Stage,
        body: Option<usize>,
        date: Option<Date>,
        expected: bool,
        tok: usize,
    ) {
        let (start, end) = self.doc.bytes(tok, tok + 1);
        let draft = &mut self.drafts[text];
        if let Some(e) = draft.events.iter_mut().find(|e| {
            e.stage == stage
                && e.expected == expected
                && (e.body == body || body.is_none() || e.body.is_none())
        }) {
            e.body = e.body.or(body);
            if date.is_some_and(|d| {
                e.date.is_none_or(|old| old.day.is_none() && d.day.is_some() && d.year == old.year)
            }) {
                e.date = date;
            }
            return;
        }
        draft.events.push(Event { stage, body, date, expected });
        draft.evidence.push(Evidence { field: "stage".into(), start, end, rule: "text.act" });
    }

    /// What a body's approval means for a text, with what has happened to it before.
    fn passed(&self, text: usize, body: Option<usize>) -> Stage {
        let draft = &self.drafts[text];
        let Some(body) = body else {
            return if draft.kind == ResolutionKind::Bill { Stage::PassedChamber } else { Stage::Adopted };
        };
        let stage = approval(self.doc, draft.kind, draft.symbol.as_deref(), body);
        let other = |e: &Event| {
            e.stage == Stage::PassedChamber
                && !e.expected
                && e.body.is_some_and(|b| b != body && kin(self.doc, b, body))
        };
        if stage == Stage::PassedChamber && draft.events.iter().any(other) {
            Stage::PassedLegislature
        } else {
            stage
        }
    }

    fn expect(&mut self, text: usize, body: Option<usize>, date: Option<Date>) {
        let decided = self.drafts[text].decided.is_some();
        let stage = match body {
            Some(b) => match role(self.doc, b) {
                "committee" => return,
                "lower" | "upper"
                    if matches!(self.drafts[text].kind, ResolutionKind::Bill | ResolutionKind::Act) =>
                {
                    if decided {
                        Stage::PassedLegislature
                    } else {
                        Stage::PassedChamber
                    }
                }
                _ => Stage::Adopted,
            },
            None => Stage::Adopted,
        };
        let draft = &mut self.drafts[text];
        match draft.events.iter_mut().find(|e| e.expected && e.stage == stage) {
            Some(e) => e.date = e.date.or(date),
            None => draft.events.push(Event { stage, body, date, expected: true }),
        }
    }

    /// `will be forwarded to the plenary`, `now goes to the Senate`, `the Assembly is expected to take action in December`
    fn ahead(&mut self, mentions: &[Mention], from: usize, to: usize) {
        let doc = self.doc;
        for i in from..to {
            if doc.quoted(i) {
                continue;
            }
            let moves = doc.any(
                i,
                &[
                    "sent", "forwarded", "go", "goes", "going", "heads", "headed", "head", "moves", "move",
                    "transmitted", "referred", "sends", "returns", "submitted", "put", "proceeds",
                ],
            ) && (i + 1..i + 4).any(|k| doc.any(k, &["to", "before"]));
            let expects = doc.any(i, &["expected", "scheduled", "due", "set", "likely"])
                && doc.is(i + 1, "to")
                || doc.any(i, &["prepares", "preparing"]) && doc.any(i + 1, &["for", "to"]);
            if !moves && !expects {
                continue;
            }
            let (lo, hi) = if moves { (i + 1, to.min(i + 14)) } else { (from, to) };
            let target = (lo..hi).filter_map(|k| doc.names.mention_at(k)).map(|m| m.actor).find(|a| {
                doc.names.actors[*a].is(ActorKind::Body)
                    && role(doc, *a) != "committee"
                    && role(doc, *a) != "court"
            });
            let Some(target) = target else { continue };
            self.foreign(mentions, target);
            let text = mentions
                .iter()
                .find_map(|m| self.mentions.iter().rev().find(|x| x.0 == m.from).map(|x| x.2))
                .or(self.current);
            let Some(text) = text else { continue };
            let decided = self.drafts[text].decided.and_then(|d| d.0);
            if decided == Some(target) {
                continue;
            }
            let date = doc.dates_in(from, to).filter(|d| !doc.quoted(d.from)).map(|d| d.future).next();
            let plural = mentions.iter().any(|m| m.plural);
            let texts: Vec<usize> = if plural {
                (0..self.drafts.len())
                    .filter(|t| {
                        self.drafts[*t].decided.and_then(|d| d.0) == self.body && !self.drafts[*t].earlier
                    })
                    .collect()
            } else {
                vec![text]
            };
            for text in texts {
                self.expect(text, Some(target), date);
            }
            break;
        }
    }

    /// `The Belgian Chamber prepares to vote on a resolution of its own`: a text of another house, still to come.
    fn foreign(&mut self, mentions: &[Mention], target: usize) {
        let doc = self.doc;
        let Some(body) = self.body.filter(|b| *b != target && !kin(doc, *b, target)) else { return };
        let _ = body;
        let new_one = |m: &&Mention| {
            m.part == Part::Whole
                && !m.plural
                && matches!(m.article, Article::New | Article::Other)
                && !self.mentions.iter().rev().take(12).any(|x| x.0 == m.from)
        };
        let Some(m) = mentions.iter().find(new_one) else { return };
        let new = self.open(m.kind);
        let own = subject::of(doc, m);
        let spoken = self.current.map(|c| self.drafts[c].subjects.clone()).unwrap_or_default();
        self.drafts[new].subjects = if own.is_empty() { spoken } else { own };
        self.event(new, Stage::Introduced, Some(target), None, false, m.head);
        self.mentions.push((m.from, m.to, new));
        self.current = Some(new);
    }

    /// Sponsors, recurrence, positions, late abstentions, modes told in a sentence of their own.
    fn extras(&mut self, from: usize, to: usize) {
        let doc = self.doc;
        let Some(text) =
            self.mentions.iter().rev().take_while(|m| m.0 >= from).last().map(|m| m.2).or(self.current)
        else {
            return;
        };
        let near = |tok: usize, mentions: &[(usize, usize, usize)]| {
            mentions
                .iter()
                .rev()
                .filter(|m| m.0 >= from && m.1 <= to)
                .min_by_key(|m| m.0.abs_diff(tok))
                .map(|m| m.2)
        };
        for (actor, tok) in sponsor::in_sentence(doc, from, to) {
            let text = near(tok, &self.mentions).unwrap_or(text);
            let (start, end) = doc.bytes(tok, tok + 1);
            let draft = &mut self.drafts[text];
            if !draft.sponsors.contains(&actor) {
                draft.sponsors.push(actor);
                draft.evidence.push(Evidence { field: "sponsors".into(), start, end, rule: "text.sponsor" });
            }
        }
        if let Some((n, f, t)) = recurrence::in_sentence(doc, from, to) {
            let text = near(f, &self.mentions).unwrap_or(text);
            let (start, end) = doc.bytes(f, t);
            let draft = &mut self.drafts[text];
            if draft.recurrence.is_none() {
                draft.recurrence = Some(n);
                draft.evidence.push(Evidence {
                    field: "recurrence".into(),
                    start,
                    end,
                    rule: "text.recurrence",
                });
            }
        }
        let (last, at) = match self.vote {
            Some(vote) => vote,
            None => {
                let options = position::in_sentence(doc, from, to);
                if options.is_empty() || self.drafts[text].decided.is_none() {
                    return;
                }
                (self.uncounted(text, options[0].2), from)
            }
        };
        // Positions told later are on the text as a whole, unless the sentence speaks of an amendment.
        let aside = (from..to).any(|i| doc.any(i, &["amendment", "amendments", "paragraph", "motion"]));
        let vote = if at >= from || aside || self.votes[last].scope == Scope::Final {
            last
        } else {
            (0..self.votes.len())
                .rev()
                .find(|v| self.votes[*v].scope == Scope::Final && self.votes[*v].resolution == text)
                .unwrap_or(last)
        };
        // What is told of voters in a sentence of its own is told of the article's vote, not of the background's.
        let background = doc.dates_in(from, to).next().is_some()
            || (from..to).any(|i| doc.any(i, &["occasion", "previously", "then"]));
        let vote = if at < from && !background && self.aside(self.votes[vote].resolution) {
            let own =
                |v: &usize| self.votes[*v].scope == Scope::Final && !self.aside(self.votes[*v].resolution);
            (0..self.votes.len()).rev().find(own).unwrap_or(vote)
        } else {
            vote
        };
        if act::recorded(doc, from, to) && self.votes[vote].mode == Mode::Vote {
            self.votes[vote].mode = Mode::RecordedVote;
        }
        let options = position::in_sentence(doc, from, to);
        // Voters are named though nobody counts them: "carried, with only A and B voting against".
        let uncounted = !options.is_empty()
            && self.votes.iter().all(|v| v.resolution != text)
            && self.drafts[text].decided.is_some();
        let vote = if uncounted { self.uncounted(text, options[0].2) } else { vote };
        for (actor, option, tok) in options {
            self.position(vote, actor, option, tok);
        }
        if let Some((n, actor, tok)) = position::joined(doc, from, to) {
            if self.votes[vote].yes.is_none() {
                self.votes[vote].yes = Some(n);
            }
            self.position(vote, actor, VoteOption::Yes, tok);
        }
    }

    fn uncounted(&mut self, text: usize, tok: usize) -> usize {
        let (start, end) = self.doc.bytes(tok, tok + 1);
        let (body, date) = self.drafts[text].decided.unwrap_or_default();
        let lost = self.drafts[text]
            .events
            .iter()
            .any(|e| matches!(e.stage, Stage::Rejected | Stage::Vetoed) && !e.expected);
        self.votes.push(Vote {
            resolution: text,
            body,
            scope: Scope::Final,
            mode: Mode::Vote,
            yes: None,
            no: None,
            abstain: None,
            present: None,
            absent: None,
            date,
            outcome: Some(if lost { Outcome::Rejected } else { Outcome::Adopted }),
            positions: Vec::new(),
            confidence: 0.6,
            evidence: vec![Evidence { field: "mode".into(), start, end, rule: "vote.uncounted" }],
        });
        self.vote = Some((self.votes.len() - 1, tok));
        self.votes.len() - 1
    }

    fn position(&mut self, vote: usize, actor: usize, option: VoteOption, tok: usize) {
        let v = &mut self.votes[vote];
        let consensus = matches!(option, VoteOption::Dissociated | VoteOption::JoinedConsensus);
        if v.body == Some(actor)
            || !consensus && v.mode == Mode::WithoutVote
            || v.positions.iter().any(|p| p.0 == actor)
        {
            return;
        }
        let (start, end) = self.doc.bytes(tok, tok + 1);
        v.evidence.push(Evidence {
            field: format!("positions[{}]", v.positions.len()),
            start,
            end,
            rule: "vote.position",
        });
        v.positions.push((actor, option));
    }

    /// The body that acts: before an active verb, after `by` or `in`, else the one spoken of.
    fn body_of(&self, tok: usize, from: usize, to: usize, act: Option<&Act>) -> Option<usize> {
        let doc = self.doc;
        let ok = |a: usize| {
            doc.names.actors[a].is(ActorKind::Body) && role(doc, a) != "court"
                || doc.names.actors[a].is(ActorKind::Organization) && role(doc, a) != ""
        };
        let mut left = None;
        let mut i = tok;
        while i > from {
            i -= 1;
            if let Some(m) = doc.names.mention_at(i) {
                if ok(m.actor) && !doc.quoted(i) {
                    let lead = (m.from.saturating_sub(2).max(from)..m.from).any(|k| {
                        doc.any(k, &["of", "to", "for", "with", "by", "from", "'s"])
                            && !doc.is(k + 1, "which")
                    });
                    let apposed = m.from > from + 1
                        && doc.any(m.from - 1, &["the", "a"])
                        && doc.is_kind(m.from - 2, Kind::Comma)
                        && doc.is_kind(m.to, Kind::Comma);
                    if !lead && !apposed && !doc.is_kind(m.to, Kind::Poss) {
                        left = Some((m.actor, tok - m.to));
                        break;
                    }
                    left = left.or(Some((m.actor, tok - m.to)));
                }
                i = m.from;
            }
        }
        let mut right = None;
        let mut i = tok + 1;
        while i < to {
            if let Some(m) = doc.names.mention_at(i) {
                if ok(m.actor) && !doc.quoted(i) {
                    let lead = (m.from.saturating_sub(2)..m.from)
                        .any(|k| doc.any(k, &["by", "in", "at", "through", "before"]));
                    // "adopted without a vote, the Council decided": the subject comes late.
                    let late = left.is_none()
                        && m.from > tok + 1
                        && (doc.is_kind(m.from - 1, Kind::Comma)
                            || doc.is(m.from - 1, "the") && doc.is_kind(m.from - 2, Kind::Comma));
                    if lead || late {
                        right = Some((m.actor, m.from - tok));
                    }
                    break;
                }
                i = m.to;
                continue;
            }
            i += 1;
        }
        match (left, right, act) {
            (Some(l), Some(r), Some(a)) if a.passive && r.1 < 8 && l.1 > 2 => Some(r.0),
            (Some(l), _, _) => Some(l.0),
            (None, Some(r), _) => Some(r.0),
            _ => None,
        }
    }

    /// The date beside an act, in its sentence.
    fn date_of(&self, tok: usize, from: usize, to: usize, expected: bool) -> Option<Date> {
        let doc = self.doc;
        doc.dates_in(from, to)
            .filter(|d| !doc.quoted(d.from) && (expected || !d.ahead))
            .filter(|d| frames(doc, d, tok) || !beside_the_point(doc, d, from))
            .filter(|d| !(tok < d.from && doc.is_kind(d.to, Kind::Comma) && doc.is(d.to + 1, "when")))
            .filter(|d| frames(doc, d, tok) || breaks(doc, d.to.min(tok), d.from.max(tok)) == 0)
            .min_by_key(|d| {
                let (lo, hi) = if d.from > tok { (tok, d.from) } else { (d.to, tok) };
                let breaks = (lo..hi)
                    .filter(|k| {
                        doc.is_kind(*k, Kind::Comma)
                            || doc.is_kind(*k, Kind::Dash)
                            || doc.any(*k, &["that", "which", "who"])
                    })
                    .count();
                if frames(doc, d, tok) { 0 } else { hi - lo + 4 * breaks }
            })
            .map(|d| if expected { d.future } else { d.past })
    }

    fn finish(mut self) -> Texts {
        let doc = self.doc;
        let fallback = subject::dominant(
            doc,
            &self.drafts.iter().flat_map(|d| d.sponsors.iter().copied()).collect::<Vec<_>>(),
        );
        let lead = lead_date(doc);
        let main_body = self.body.filter(|_| false).or_else(|| dominant_body(doc));
        let mut map = vec![None; self.drafts.len()];
        let many = self.drafts.iter().filter(|d| d.decided.is_some() && !d.earlier).count() > 1;
        let mut last_tok = 0;
        let mut resolutions = Vec::new();
        for (i, mut d) in self.drafts.into_iter().enumerate() {
            let real = d.events.iter().any(|e| !e.expected)
                || d.votes > 0
                || d.symbol.is_some() && !d.events.is_empty();
            if !real {
                continue;
            }
            let late = d
                .events
                .iter()
                .filter(|e| !e.expected)
                .max_by_key(|e| rank(e.stage))
                .map(|e| (e.stage, e.body));
            let (stage, body) = late.unwrap_or((Stage::Introduced, None));
            let acting = d
                .events
                .iter()
                .filter(|e| !e.expected && e.body.is_some())
                .max_by_key(|e| (acts(e.stage), rank(e.stage)))
                .and_then(|e| e.body);
            let body = acting.or(body).or(d.body);
            let body = body.or(main_body.filter(|_| d.decided.is_some()));
            // An approval told without its body is the one whose body another sentence names.
            let told = d.events.iter().any(|e| {
                !e.expected
                    && e.body.is_some()
                    && matches!(e.stage, Stage::CommitteeApproved | Stage::PassedChamber | Stage::Adopted)
            });
            if told {
                let date = d
                    .events
                    .iter()
                    .find(|e| e.body.is_none() && !e.expected && e.date.is_some())
                    .and_then(|e| e.date);
                d.events.retain(|e| {
                    e.expected
                        || e.body.is_some()
                        || !matches!(e.stage, Stage::PassedChamber | Stage::Adopted)
                });
                if let Some(e) =
                    d.events.iter_mut().find(|e| !e.expected && e.date.is_none() && acts(e.stage))
                {
                    e.date = date;
                }
            }
            let (kind, symbol) = (d.kind, d.symbol.clone());
            for e in d.events.iter_mut().filter(|e| acts(e.stage) && !e.expected) {
                if let (None, Some(b), Stage::Adopted | Stage::PassedChamber) = (e.body, body, e.stage) {
                    e.stage = approval(doc, kind, symbol.as_deref(), b);
                }
                e.body = e.body.or(body);
                if e.date.is_none() && !d.earlier {
                    e.date = lead;
                }
            }
            if d.subjects.is_empty() {
                let thematic = d.themed && i > 0;
                let near = (many && d.tok > 0)
                    .then(|| subject::local(doc, last_tok, d.tok, &d.sponsors, body))
                    .flatten();
                let fallback = near.or(fallback);
                d.subjects.extend(fallback.filter(|s| !thematic && !d.sponsors.contains(s)));
            }
            for subject in &mut d.subjects {
                *subject = subject::sovereign(doc, *subject);
            }
            d.subjects.dedup();
            let home = body
                .and_then(|b| doc.names.actors[b].known)
                .and_then(|k| doc.lex.known[k as usize].iso3.clone());
            if d.subjects.len() > 1 {
                d.subjects.retain(|s| home.is_none() || doc.names.actors[*s].iso3 != home);
            }
            d.sponsors.retain(|s| !d.subjects.contains(s) && Some(*s) != body);
            if d.tok > 0 {
                last_tok = d.tok;
            }
            map[i] = Some(resolutions.len());
            let kind = if d.kind == ResolutionKind::Act && !matches!(stage, Stage::Enacted | Stage::Lapsed) {
                ResolutionKind::Bill
            } else {
                d.kind
            };
            resolutions.push(Resolution {
                kind,
                body,
                subjects: d.subjects,
                symbol: d.symbol,
                title: d.title,
                stage,
                sponsors: d.sponsors,
                recurrence: d.recurrence,
                events: d.events,
                confidence: if d.decided.is_some() { 0.85 } else { 0.65 },
                evidence: d.evidence,
            });
        }
        let mut votes: Vec<Vote> = self
            .votes
            .drain(..)
            .filter_map(|v| map[v.resolution].map(|r| Vote { resolution: r, ..v }))
            .collect();
        for v in &mut votes {
            // A veto defeats a text whatever its count; an override is another vote.
            let council = v.body.is_none_or(|b| {
                doc.names.actors[b].known.is_none_or(|k| doc.lex.known[k as usize].role == "council")
            });
            if resolutions[v.resolution].stage == Stage::Vetoed && v.scope == Scope::Final && council {
                v.outcome = Some(Outcome::Rejected);
            }
            if v.body.is_none() {
                v.body = resolutions[v.resolution].body;
            }
            if v.date.is_none() {
                v.date = resolutions[v.resolution]
                    .events
                    .iter()
                    .find(|e| !e.expected && e.body == v.body && e.date.is_some())
                    .and_then(|e| e.date);
            }
        }
        let mut mentions: Vec<(usize, usize, usize)> =
            self.mentions.into_iter().filter_map(|(f, t, r)| map[r].map(|r| (f, t, r))).collect();
        mentions.sort_unstable();
        mentions.dedup_by_key(|m| m.0);
        Texts { resolutions, votes, mentions }
    }
}

/// Clause boundaries in a token range: `; `, `, which`, `, while`, `, but`.
fn breaks(doc: &Doc<'_>, lo: usize, hi: usize) -> usize {
    (lo..hi)
        .filter(|k| {
            doc.is_kind(*k, Kind::Semicolon)
                || doc.is_kind(*k, Kind::Comma)
                    && doc.any(
                        k + 1,
                        &[
                            "which", "who", "where", "while", "but", "although", "after", "when", "whereas",
                            "as", "whose", "though",
                        ],
                    )
                || doc.any(*k, &["while", "whereas"])
                || doc.cue(*k) == Some(Cue::Say)
                    && doc.form(*k).has(Form::PAST)
                    && doc.step(*k).is_none()
                    && !doc.any(*k, &["agreed", "found", "read", "asked"])
        })
        .count()
}

/// `2005, when the first such text was carried`: the date of what follows.
fn frames(doc: &Doc<'_>, d: &crate::date::When, tok: usize) -> bool {
    d.to < tok
        && doc.is_kind(d.to, Kind::Comma)
        && doc.is(d.to + 1, "when")
        && breaks(doc, d.to + 1, tok) == 0
}

/// Dates of other things: `since 2005`, `the Feb. 1 coup`, `a note of November 8`, `the Act of 2004`.
fn beside_the_point(doc: &Doc<'_>, d: &crate::date::When, from: usize) -> bool {
    if d.from == from {
        return false;
    }
    let before = d.from - 1;
    let noun = |i: usize| {
        doc.kind(i) == Some(Kind::Word)
            && !doc.cap(i)
            && !doc.has(
                i,
                Class::PREP
                    .or(Class::VERB)
                    .or(Class::AUX)
                    .or(Class::CONJ)
                    .or(Class::ADVERB)
                    .or(Class::DET)
                    .or(Class::REL),
            )
    };
    doc.any(before, &["since", "until", "before", "after", "from", "through"])
        || doc.any(before, &["than"])
        || doc.is(before, "of")
            && !doc.any(
                before.saturating_sub(1),
                &["morning", "evening", "night", "vote", "end", "fall", "spring", "autumn"],
            )
        || doc.any(before, &["the", "a"])
            && noun(d.to)
            && !doc.any(d.to, &["vote", "session", "meeting", "sitting", "debate", "ballot"])
}

/// Is the subject of an active verb somebody who does not decide?
fn outsider(doc: &Doc<'_>, act: &Act, from: usize) -> bool {
    if act.passive || act.votes || act.step == Step::Veto {
        return false;
    }
    let Some((actor, at)) = sponsor::subject(doc, act.tok, from) else { return false };
    let own = &doc.names.actors[actor];
    let far = (at..act.tok).any(|k| doc.is_kind(k, Kind::Semicolon));
    !far && !own.is(ActorKind::Body)
        && (own.is(ActorKind::Person)
            || own.is(ActorKind::State)
            || own.is(ActorKind::Agency)
            || role(doc, actor).is_empty())
        && !(at..act.tok).any(|k| {
            doc.any(
                k,
                &[
                    "parliament", "senate", "house", "lawmakers", "assembly", "council", "committee",
                    "senators", "mps", "deputies", "legislature", "panel", "chamber", "commission",
                    "ministers", "court", "congress", "which", "that",
                ],
            ) || doc.has(k, Class::TEXT)
        })
}

fn decides(step: Step) -> bool {
    matches!(step, Step::Adopt | Step::Reject | Step::Veto)
}

/// Ties counts and manners to the acts beside them; what no act claims stands alone.
fn pair_up(acts: &[Act], tallies: &[Tally], manners: &[Manner], doc: &Doc<'_>) -> Vec<Decision> {
    let mut out: Vec<Decision> = Vec::new();
    let near = |tok: usize, taken: &[usize]| {
        acts.iter()
            .filter(|a| (decides(a.step) || a.step == Step::Defer) && !taken.contains(&a.tok))
            .filter(|a| breaks(doc, a.tok.min(tok), a.tok.max(tok)) == 0)
            .min_by_key(|a| {
                // "adopted by 80 votes to 61": the verb goes before its count, unless the count opens the sentence.
                let opens = doc.sent_of(tok).from + 5 > tok;
                let after = if a.tok > tok && !opens { 8 } else { 0 };
                let ing = if doc.form(a.tok).has(Form::ING) { 10 } else { 0 };
                a.tok.abs_diff(tok) + after + ing + if a.expected { 8 } else { 0 }
            })
            .copied()
    };
    let mut taken = Vec::new();
    for t in tallies.iter().filter(|t| t.decides()) {
        let act = near(t.from, &taken).filter(|a| a.tok.abs_diff(t.from) < 40);
        taken.extend(act.map(|a| a.tok));
        out.push(Decision {
            tok: act.map_or(t.from, |a| a.tok),
            act: act.map(|a| Act { expected: false, ..a }),
            tally: Some(*t),
            manner: None,
        });
    }
    for m in manners {
        let held = out
            .iter_mut()
            .filter(|d| d.manner.is_none())
            .find(|d| d.tally.is_some_and(|t| t.from.abs_diff(m.tok) < 12));
        if let Some(d) = held {
            d.manner = Some(*m);
            continue;
        }
        let act = near(m.tok, &taken).filter(|a| a.tok.abs_diff(m.tok) < 30);
        taken.extend(act.map(|a| a.tok));
        if act.is_some_and(|a| a.expected) {
            continue;
        }
        out.push(Decision { tok: act.map_or(m.tok, |a| a.tok), act, tally: None, manner: Some(*m) });
    }
    for a in acts.iter().filter(|a| decides(a.step) && !taken.contains(&a.tok)) {
        out.push(Decision { tok: a.tok, act: Some(*a), tally: None, manner: None });
    }
    out.sort_by_key(|d| d.tok);
    out
}

/// The noun phrase an act is about: before a passive or intransitive verb, after an active one; nearest wins.
fn link<'m>(
    doc: &Doc<'_>,
    decision: &Decision,
    mentions: &'m [Mention],
    acts: &[Act],
    from: usize,
    to: usize,
) -> Option<&'m Mention> {
    let _ = to;
    let tok = decision.tok;
    let passive = decision.act.is_none_or(|a| a.passive);
    let mut subject = tok;
    while subject > from && (doc.has(subject - 1, Class::AUX.or(Class::ADVERB))) {
        subject -= 1;
    }
    if subject > from && doc.any(subject - 1, &["it", "they"]) {
        // "His amendment would ...; it failed": the subject of the sentence, or nothing named here.
        return mentions.first().filter(|m| m.head < subject);
    }
    mentions
        .iter()
        .filter(|m| {
            // Another act between them takes the text.
            let (lo, hi) = if m.head < tok { (m.head, tok) } else { (tok + 1, m.from) };
            !acts.iter().any(|a| a.tok > lo && a.tok < hi && a.tok != tok && decides(a.step) && !a.votes)
                || m.symbol.is_some()
        })
        .min_by_key(|m| {
            let distance = if m.head < tok { tok - m.head } else { (m.from.max(tok)) - tok };
            let side = match (passive, m.head < tok) {
                (true, true) | (false, false) => 0,
                (true, false) => 6,
                (false, true) => 10,
            };
            let cuts = if m.head < tok { breaks(doc, m.head, tok) } else { breaks(doc, tok, m.from) };
            distance
                + side
                + 20 * cuts
                + if m.kind == ResolutionKind::Decision && doc.is(m.head, "decision") { 6 } else { 0 }
        })
}

fn scope(part: Part) -> Scope {
    match part {
        Part::Whole => Scope::Final,
        Part::Amendment => Scope::Amendment,
        Part::Paragraph => Scope::Paragraph,
        Part::Procedure => Scope::Procedural,
    }
}

/// Does a body vote here, rather than a state or a person?
fn collective(doc: &Doc<'_>, tok: usize, from: usize) -> bool {
    match sponsor::subject(doc, tok, from) {
        Some((actor, _)) => doc.names.actors[actor].is(ActorKind::Body),
        None => (from..tok).any(|i| {
            doc.any(
                i,
                &[
                    "senators", "lawmakers", "meps", "mps", "peers", "deputies", "members", "legislators",
                    "councillors", "parliament", "house", "council", "committee", "assembly",
                ],
            )
        }),
    }
}

/// The part a body plays in deciding.
pub fn role<'d>(doc: &'d Doc<'_>, actor: usize) -> &'d str {
    let a = &doc.names.actors[actor];
    if let Some(known) = a.known {
        return &doc.lex.known[known as usize].role;
    }
    let low = a.name.to_lowercase();
    if low.contains("committee") || low.contains("panel") || low.contains("subcommittee") {
        "committee"
    } else if a.is(ActorKind::Body) {
        "council"
    } else {
        ""
    }
}

/// Of one house: committee and plenary, two chambers of one legislature.
fn kin(doc: &Doc<'_>, a: usize, b: usize) -> bool {
    let known = |x: usize| doc.names.actors[x].known.map(|k| &doc.lex.known[k as usize]);
    match (known(a), known(b)) {
        (Some(a), Some(b)) => a.iso3.is_some() && a.iso3 == b.iso3 || a.iso3.is_none() && b.iso3.is_none(),
        _ => true,
    }
}

/// What a body's approval means by itself.
fn approval(doc: &Doc<'_>, kind: ResolutionKind, symbol: Option<&str>, body: usize) -> Stage {
    let bill = matches!(kind, ResolutionKind::Bill | ResolutionKind::Act);
    match role(doc, body) {
        "committee" => Stage::CommitteeApproved,
        "lower" | "upper" if bill || symbol.is_some_and(|s| s.contains('J') || s.contains("Con")) => {
            Stage::PassedChamber
        }
        "legislature" if bill => Stage::PassedLegislature,
        "" if bill => Stage::PassedChamber,
        _ => Stage::Adopted,
    }
}

/// `took up a separate resolution`, `a second text, offered by X`: the next business.
fn taken_up(doc: &Doc<'_>, m: &Mention, from: usize) -> bool {
    let before = (m.from.saturating_sub(3).max(from)..m.from)
        .any(|k| doc.any(k, &["took", "considered", "debated", "turned", "weighed", "takes", "considers"]));
    let offered = (m.to..m.to + 3).any(|k| {
        doc.is(k + 1, "by")
            && doc.any(
                k,
                &[
                    "offered", "introduced", "tabled", "sponsored", "submitted", "moved", "drafted",
                    "proposed", "presented", "authored",
                ],
            )
    });
    before || offered
}

/// Tokens of the sentence that starts at `from`.
fn doc_len(doc: &Doc<'_>, from: usize) -> usize {
    let sent = doc.sent_of(from);
    sent.to - sent.from
}

/// `a Security Council resolution`: the body in the text's own phrase.
fn body_inside(doc: &Doc<'_>, m: &Mention) -> Option<usize> {
    doc.names
        .within(m.from, m.head)
        .iter()
        .map(|x| x.actor)
        .find(|a| doc.names.actors[*a].is(ActorKind::Body))
}

/// `cleared the House`, `passed the Senate 52-48`: the body as object.
fn cleared(doc: &Doc<'_>, act: Option<&Act>) -> Option<usize> {
    let act = act.filter(|a| doc.verb(a.tok).is_some_and(|v| matches!(v.lemma, "clear" | "pass")))?;
    let at = act.tok + 1 + usize::from(doc.has(act.tok + 1, Class::DET));
    doc.names.actor_at(at).filter(|a| doc.names.actors[*a].is(ActorKind::Body))
}

/// The plenary that a committee belongs to, where the article names it.
fn plenary_of(doc: &Doc<'_>, body: usize) -> usize {
    if role(doc, body) != "committee" {
        return body;
    }
    let parent = doc.names.actors[body].known.and_then(|k| doc.lex.known[k as usize].parent);
    parent.and_then(|p| doc.names.known(p)).unwrap_or(body)
}

/// Order of stages by how late they come.
fn rank(stage: Stage) -> u8 {
    match stage {
        Stage::Proposed => 0,
        Stage::Introduced => 1,
        Stage::Referred => 2,
        Stage::Deferred => 3,
        Stage::CommitteeApproved => 4,
        Stage::PassedChamber => 5,
        Stage::Adopted => 6,
        Stage::PassedLegislature => 7,
        Stage::Rejected => 7,
        Stage::Withdrawn => 8,
        Stage::Enacted => 9,
        Stage::Vetoed => 9,
        Stage::Lapsed => 10,
    }
}

/// Stages in which a body acts.
fn acts(stage: Stage) -> bool {
    !matches!(stage, Stage::Introduced | Stage::Proposed | Stage::Referred | Stage::Lapsed | Stage::Enacted)
}

/// Could the count be this vote's: no number differs, in either order where the winner is told by the verb.
fn agree(v: &Vote, t: &Tally) -> bool {
    let ok = |a: Option<u32>, b: Option<u32>| a.is_none() || b.is_none() || a == b;
    let straight = ok(v.yes, t.yes) && ok(v.no, t.no);
    let crossed = t.pair && v.yes.is_some() && (v.yes, v.no) == (t.no, t.yes);
    (straight || crossed) && ok(v.abstain, t.abstain)
}

/// The day the article's first paragraphs speak of: a weekday or full date of the last ten days.
fn lead_date(doc: &Doc<'_>) -> Option<Date> {
    let published = doc.meta.published?;
    doc.dates
        .iter()
        .take_while(|d| doc.para_of(d.from) < 8)
        .filter(|d| doc.paras[doc.para_of(d.from)].role == Role::Prose && !doc.quoted(d.from) && !d.ahead)
        .filter(|d| !beside_the_point(doc, d, doc.sent_of(d.from).from))
        .map(|d| d.past)
        .find(|d| {
            d.day.is_some() && {
                let p = Date::from(published);
                (p.year * 372 + i32::from(p.month.unwrap_or(1)) * 31 + i32::from(p.day.unwrap_or(1))
                    - d.year * 372
                    - i32::from(d.month.unwrap_or(1)) * 31
                    - i32::from(d.day.unwrap_or(1)))
                .abs()
                    < 11
            }
        })
}

/// The body an article speaks of most.
fn dominant_body(doc: &Doc<'_>) -> Option<usize> {
    let mut count: Vec<(usize, usize)> = Vec::new();
    for m in doc
        .names
        .mentions
        .iter()
        .filter(|m| doc.names.actors[m.actor].is(ActorKind::Body) && role(doc, m.actor) != "court")
        .take(200)
    {
        match count.iter_mut().find(|c| c.0 == m.actor) {
            Some(c) => c.1 += 1,
            None => count.push((m.actor, 1)),
        }
    }
    count.into_iter().max_by_key(|c| (c.1, std::cmp::Reverse(c.0))).map(|c| c.0)
}

/// Are two dates more than two months apart, as far as they are known?
fn apart(a: Date, b: Date) -> bool {
    match (a.month, b.month) {
        (Some(x), Some(y)) => ((a.year * 12 + i32::from(x)) - (b.year * 12 + i32::from(y))).abs() > 1,
        _ => a.year != b.year,
    }
}

/// The same title, with or without its year.
fn same_title(a: &str, b: &str) -> bool {
    let bare = |t: &str| t.split(" of ").next().unwrap_or(t).replace(['’', '\''], "").to_lowercase();
    bare(a) == bare(b)
}
