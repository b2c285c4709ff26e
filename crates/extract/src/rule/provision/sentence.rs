//! The provisions of one sentence: its clauses, in order, and what each of them says.

mod open;
mod quoted;
mod voted_for;

use open::{Open, close, further};

use super::at::At;
use super::counts::Counts;
use super::frame::{Frame, acts_on, passive_inside, topic};
use super::silent::{only_house, ranks, silent};
use super::struck::struck;
use super::verb::{self, Verb};
use super::{bounds, excerpt, fits, govern, judged, lead, loose, noun, part, penalty, push, start, things};
use crate::doc::Doc;
use crate::gate::{Gate, Pass};
use crate::lexicon::{Class, Form};
use crate::reading::{Provision, Texts};
use crate::record::Force;
use crate::token::{Kind, Sent};
use crate::words::Words;

/// A sentence and what is around it.
#[derive(Clone, Copy)]
pub(super) struct Here<'a> {
    pub sent: Sent,
    /// What lies between two headings.
    pub section: (usize, usize),
    /// The frame that the sentence before leaves behind.
    pub before: Option<Frame>,
    /// The votes that it tells.
    pub counts: Counts<'a>,
}

/// A verb, a noun that is a text or tells what one says, or what joins two clauses.
pub static OPENS: Gate = Gate {
    words: Words::marks_of(&[&verb::SPELLED, &noun::FIRST, &Words::of(&["and"])]),
    class: Class::TEXT,
    but: Some(verb::NO_VERB),
    ..Gate::CLOSED
};

/// The provisions of one sentence; the frame it leaves behind for the next one's `it`.
pub(super) fn sentence(
    doc: &Doc<'_>,
    texts: &Texts,
    here: Here<'_>,
    out: &mut Vec<Provision>,
) -> Option<Frame> {
    let Sent { from, .. } = here.sent;
    let quote = doc.quotes.partition_point(|q| q.from < from);
    let mut read = Reading { doc, texts, here, out, quote, frame: None, open: None, bare: None };
    let mut next = from;
    while let Some(i) = read.stop(next) {
        let word = |read: &mut Reading<'_, '_>| {
            let other = read.called(i).or_else(|| read.noun(i)).or_else(|| read.further(i));
            other.or_else(|| read.verb(i))
        };
        let quotation = read.quotation(i);
        next = quotation.or_else(|| doc.gated(i, Pass::Provision, || word(&mut read))).unwrap_or(i + 1);
    }
    read.end();
    // "Parliament passed it 88-30. It also creates"
    let carried = || here.counts.first().map(|r| Frame::of(r, doc.toks[from].sent as usize));
    read.frame.or_else(|| topic(doc, texts, here)).or_else(carried)
}

/// How far a sentence is read. What reads a construction gives the token to go on at.
struct Reading<'r, 'a> {
    doc: &'r Doc<'a>,
    texts: &'r Texts,
    here: Here<'a>,
    out: &'r mut Vec<Provision>,
    /// The first quotation that is still to come.
    quote: usize,
    /// What ties the verbs to a text.
    frame: Option<Frame>,
    /// The clause that is being read.
    open: Option<Open>,
    /// Where a verb told nothing, and as far as the next one may go on from it.
    bare: Option<(usize, usize)>,
}

impl Reading<'_, '_> {
    fn to(&self) -> usize {
        self.here.sent.to
    }

    /// The frame of this sentence, or that of the one before.
    fn last(&self) -> Option<Frame> {
        self.frame.or(self.here.before)
    }

    /// The next token where something can be read: of those that a word opens, or the first one of a quotation.
    fn stop(&mut self, from: usize) -> Option<usize> {
        let (doc, to) = (self.doc, self.to());
        while doc.quotes.get(self.quote).is_some_and(|q| q.from < from) {
            self.quote += 1;
        }
        let quote = doc.quotes.get(self.quote).map_or(to, |q| q.from);
        let stop = doc.next(from, to, Pass::Provision).unwrap_or(to).min(quote);
        (stop < to).then_some(stop)
    }

    /// Ends the clause that is open.
    fn close(&mut self, open: Open, next: usize) {
        close(self.doc, self.out, open, next);
    }

    /// `a motion of repudiation of X`
    fn called(&mut self, i: usize) -> Option<usize> {
        let doc = self.doc;
        let next =
            doc.only_if(i, doc.has(i, Class::TEXT), || excerpt::called(doc, i).zip(self.texts.at(i)))?;
        let ((start, force, rule), text) = next;
        let next = Open::embedded(doc, (start, self.to()), force, text, rule);
        self.open = Some(next);
        Some(next.start)
    }

    /// `its call for`
    fn noun(&mut self, i: usize) -> Option<usize> {
        let (doc, to) = (self.doc, self.to());
        // "expresses the Parliament's solidarity with": the clause that is open
        if self.open.is_some_and(|o| o.start < i && i < o.start + 5) && doc.is_kind(i - 1, Kind::Poss) {
            return None;
        }
        let known = || self.last().map(|f| f.resolution);
        let found =
            doc.opening(i, &noun::FIRST, || noun::at(doc, self.texts, i, self.here.sent.from, known()));
        let (start, force, resolution) = found.filter(|_| !struck(doc, i))?;
        if let Some(o) = self.open.take() {
            self.close(o, i);
        }
        self.open = Some(Open::embedded(doc, (start, to), force, resolution, "provision.noun"));
        Some(start)
    }

    /// `demands that A free X and that B leave`
    fn further(&mut self, i: usize) -> Option<usize> {
        let open = self.open?;
        let (next, end) = further(self.doc, open, i, self.to())?;
        self.close(open, end);
        self.open = Some(next);
        Some(next.start)
    }

    /// A verb that tells what a text does ends the clause before it, and opens one if it says something.
    fn verb(&mut self, i: usize) -> Option<usize> {
        let (doc, to) = (self.doc, self.to());
        let verb = verb::at(doc, i).filter(|_| !ranks(doc, i))?;
        let chained = self.chained(i, verb);
        let inside = |f: &Frame| self.open.is_some_and(|o| passive_inside(doc, f, (o.force, o.start), i));
        if chained.is_none() && self.open.is_some_and(|o| in_condition(doc, o.start, i)) {
            return None;
        }
        let mut found = chained.or_else(|| self.governing(i, verb).filter(|f| !inside(f)))?;
        // "and that the Council “views with concern”": the subject alone is no clause.
        let bare = |o: &Open| o.force == Force::Notes && i < o.start + 6 && only_house(doc, o.start, i);
        let split = |o: &Open| o.split && i < o.start + 6 && chained.is_none();
        if let Some(o) = self.open.take().filter(|o| !split(o) && !bare(o)) {
            // "courts can order A, and | assemblies are required to": its subject belongs to the next clause
            let passive = found.rule == "provision.passive" && chained.is_none();
            let link = passive
                .then(|| (o.start + 1..i).rev().take(8).find(|k| doc.any(*k, &["and", "while", "but"])));
            // "calls for talks, and | a third urges"
            let article = |k: usize| doc.has(k, Class::INDEF.or(Class::DET));
            let part = (i > o.start + 2 && part::another(doc, i - 1, self.here.sent.from))
                .then(|| i - 1 - usize::from(article(i - 2)));
            self.close(o, link.flatten().map(|k| k + 1).or(part).unwrap_or(i));
        }
        if !verb.speaks && found.told() && bounds::is_attributed(doc, i, to) {
            return None;
        }
        let (start, force) = start::of(doc, i, to, verb);
        let force = self.force(i, verb, &found, force);
        // "It demanded in resolution 1325 that": the text that is named between the verb and what it says
        let own = doc.is(i + 1, "in").then(|| self.texts.within(i + 2, start).last()).flatten();
        // "condemned the raids by 30 votes to 4, and by 28 to 6 urged Chad to talk": the text that this very verb has told of
        let decided = || self.texts.decided_by(doc.bytes(i, i + 1).0);
        found.resolution = own.map(|m| m.2).or_else(decided).unwrap_or(found.resolution);
        self.frame = Some(found);
        self.bare = (start >= to).then_some((i + 1, i + 6));
        if start >= to {
            return None;
        }
        // "..., the motion says."
        let ends = start + 1 >= to && doc.is_kind(start, Kind::Stop);
        if !ends && !silent(doc, i, start, verb, force) && !struck(doc, i) {
            let opening = found.rule == "provision.opening";
            let limit = match lead::opening_end(doc, i, to).filter(|_| opening) {
                Some(comma) => comma,
                None => bounds::leaves(doc, start, to, found.embedded),
            };
            let rule = if chained.is_some() { "provision.coordinate" } else { found.rule };
            self.open = Some(Open { start, limit, force, resolution: found.resolution, rule, split: false });
        }
        Some(start.max(i + 1))
    }

    /// A verb that shares the frame of the one before it.
    fn chained(&self, i: usize, verb: Verb) -> Option<Frame> {
        let frame = self.frame?;
        let (start, limit) = self.open.map(|o| (o.start, o.limit)).or(self.bare)?;
        // "“The House repudiates the vote and maintains that it is void”": what it says goes on.
        let excerpt = frame.rule == "provision.excerpt";
        let speaks = !excerpt || verb.speaks && self.doc.toks[i].quote == self.doc.toks[start].quote;
        let own = speaks && !loose::noted(self.doc, i) && !frame.argued(self.doc, i);
        let own = own && !in_condition(self.doc, start, i);
        // "deplores the raids and | is gravely alarmed at"
        let reach = if verb.form == Form::PARTICIPLE { 3 } else { 1 };
        (i <= limit + reach && own && frame.goes_on(self.doc, i, verb, start)).then_some(frame)
    }

    /// What ties the verb at `i` to a text.
    fn governing(&self, i: usize, verb: Verb) -> Option<Frame> {
        let Here { sent: Sent { from, to, .. }, section, counts, .. } = self.here;
        govern::governing(&At {
            doc: self.doc,
            texts: self.texts,
            i,
            verb,
            from,
            to,
            section,
            last: self.last(),
            ruled: counts.of_verb(self.doc, i),
            beside: counts.beside,
            behind: counts.behind,
            open: self.open.map(|o| o.start),
        })
    }

    /// What a clause with this force does where it stands.
    fn force(&self, i: usize, verb: Verb, found: &Frame, force: Force) -> Force {
        let doc = self.doc;
        // "a decision to remove Iran", "agreed to send a team"
        let decided = || {
            found.rule == "provision.infinitive"
                && !verb.speaks
                && doc.verb(i).is_none_or(|v| v.force.is_none())
        };
        // "Under it, the Assembly would note with regret that": what it does itself
        let notes = doc.verb(i).is_some_and(|v| v.lemma == "note");
        let others = || found.rule == "provision.trailing" || found.law && force == Force::Notes && !notes;
        match force {
            Force::Other if !found.law && fits::rules(doc, self.texts, i, verb, found.resolution) => {
                Force::Decides
            }
            Force::Other if decided() => Force::Decides,
            Force::Decides if found.modal && fits::hinders(doc, i) => Force::Other,
            _ if others() => Force::Other,
            _ => force,
        }
    }

    /// `..., and directors who fail to comply could be jailed`: the penalty behind the link at `link`.
    fn penalties(&mut self, link: usize, last: Option<usize>) {
        let rest = Sent { from: link + 1, ..self.here.sent };
        let linked = rest.from < rest.to && self.doc.any(link, &["and", "while"]);
        let found = linked.then(|| penalty::at(self.doc, self.texts, rest, last)).flatten();
        if let Some((start, end, resolution, force)) = found {
            push(self.doc, self.out, start, end, force, resolution, "provision.penalty");
        }
    }

    /// `schools would have to report, and parents would be able to sue`: what others have to do, from `from` on.
    fn duties(&mut self, from: usize, last: Option<Frame>) -> bool {
        let (doc, sent) = (self.doc, Sent { from, ..self.here.sent });
        let Some((start, resolution)) = things::duty(doc, self.texts, sent, last) else { return false };
        let end = bounds::leaves(doc, start, sent.to, false);
        push(doc, self.out, start, end, Force::Other, resolution, "provision.duty");
        let law = doc.is(from, "under") || last.is_some_and(|f| f.law);
        let told = Frame { law, ..Frame::of(resolution, doc.toks[from].sent as usize) };
        self.frame = self.frame.or(Some(told));
        if doc.any(end, &["and", "while"]) {
            self.duties(end + 1, Some(told));
        }
        true
    }

    /// `Under the proposals, such loans would be an offence, and banks would have to report them`: what stands before all that was
    /// read, of the records from `told` on.
    fn before(&mut self, told: usize) {
        let (doc, sent) = (self.doc, self.here.sent);
        let opens = doc.toks[sent.from].start;
        let first =
            self.out[..told].iter().rev().take_while(|p| p.start >= opens).last().or(self.out.get(told));
        let Some(first) = first.map(|p| p.start).filter(|_| doc.is(sent.from, "under")) else { return };
        if let Some((start, end, resolution, force)) = things::at(doc, self.texts, sent, None)
            && doc.toks[end - 1].start < first
        {
            push(doc, self.out, start, end, force, resolution, "provision.things");
        }
    }

    /// The end of the sentence ends its last clause; one that opened none may tell what a text says in other ways.
    fn end(&mut self) {
        let (doc, texts) = (self.doc, self.texts);
        let sent @ Sent { from, to, .. } = self.here.sent;
        let told = self.out.len();
        if let Some(o) = self.open {
            self.close(o, to);
            self.before(told);
            self.penalties(o.limit, Some(o.resolution));
            if doc.any(o.limit, &["and", "while"]) {
                self.duties(o.limit + 1, Some(Frame::of(o.resolution, doc.toks[from].sent as usize)));
            }
            if self.out.len() > told {
                return;
            }
        }
        let untold = self.out.last().is_none_or(|p| p.start < doc.toks[from].start);
        let ruled = |v: usize| self.here.counts.of_verb(doc, v);
        if untold
            && let Some((start, verb)) = voted_for::at(doc, sent)
            && let Some(text) = ruled(verb)
        {
            let end = bounds::leaves(doc, start, to, false);
            push(doc, self.out, start, end, Force::Decides, text, "provision.voted");
        } else if untold
            && !things::told_due(doc, sent)
            && let Some((start, end, resolution)) = excerpt::told(doc, texts, from, to)
            && !doc.quoted(start)
        {
            push(doc, self.out, start, end, Force::Notes, resolution, "provision.told");
        } else if let Some((start, end, resolution)) =
            excerpt::duty(doc, texts, sent, self.here.section, self.here.before.map(|f| f.resolution))
        {
            push(doc, self.out, start, end, Force::Other, resolution, "provision.duty");
        } else if let Some((start, end, resolution, force)) =
            penalty::at(doc, texts, sent, self.here.before.map(|f| f.resolution))
        {
            push(doc, self.out, start, end, force, resolution, "provision.penalty");
            self.penalties(end, Some(resolution));
            let told = Frame { law: true, ..Frame::of(resolution, doc.toks[from].sent as usize) };
            self.frame = self.frame.or(Some(told));
        } else if untold && let Some((start, end, resolution)) = judged::renewed(doc, texts, sent) {
            push(doc, self.out, start, end, Force::Decides, resolution, "provision.judged");
        } else if untold && let Some((start, end, resolution)) = things::mandate(doc, sent, self.out) {
            push(doc, self.out, start, end, Force::Other, resolution, "provision.mandate");
        } else if untold
            && let Some((start, end, resolution, force)) = judged::at(doc, sent, self.here.before)
        {
            push(doc, self.out, start, end, force, resolution, "provision.judged");
            self.frame = self.frame.or(Some(Frame::of(resolution, doc.toks[from].sent as usize)));
        } else if untold
            && !self.duties(from, self.here.before)
            && let Some((start, end, resolution, force)) = things::at(doc, texts, sent, self.here.before)
        {
            push(doc, self.out, start, end, force, resolution, "provision.things");
            let told = Frame::of(resolution, doc.toks[from].sent as usize);
            self.frame = self.frame.or(Some(told));
            // "..., and prison terms will be abolished"
            let rest = Sent { from: end + 1, ..sent };
            if doc.is(end, "and") {
                if let Some((start, end, resolution, force)) = things::at(doc, texts, rest, Some(told)) {
                    push(doc, self.out, start, end, force, resolution, "provision.things");
                } else {
                    self.duties(end + 1, Some(told));
                }
            }
        }
    }
}

/// `to suspend Chad unless it stops the raids and | admits monitors`, `until Minsk frees them and | lets`: a verb of the condition, and no
/// other that the text speaks with.
fn in_condition(doc: &Doc<'_>, start: usize, i: usize) -> bool {
    const CONDITIONS: &[&str] = &["unless", "until", "till", "if", "once", "when", "where"];
    const REACH: usize = 24;
    let force = doc.verb(i).and_then(|v| v.force);
    let asks = matches!(
        force,
        Some(
            Force::Urges
                | Force::Calls
                | Force::Demands
                | Force::Requests
                | Force::Condemns
                | Force::Concerned
        )
    );
    let low = start.max(i.saturating_sub(REACH));
    let near = (low..i).rev().take_while(|k| !matches!(doc.kind(*k), Some(Kind::Comma | Kind::Semicolon)));
    let condition =
        near.into_iter().find(|k| doc.any(*k, CONDITIONS)).filter(|_| !asks && doc.is(i - 1, "and"));
    // "Moscow stops shelling towns", which no table has, but "when soldiers shot at crowds and extends"
    let stops = |k: usize| {
        doc.ends(k, "s") && !doc.ends(k, "ss") && (acts_on(doc, k) || doc.names.mention_at(k - 1).is_some())
    };
    let like = |k: usize| doc.form(k).0 & doc.form(i).0 != 0 || doc.form(i).has(Form::THIRD) && stops(k);
    condition.is_some_and(|c| (c + 2..i - 1).any(like))
}
