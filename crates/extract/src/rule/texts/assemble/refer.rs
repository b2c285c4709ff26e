//! Texts spoken of again without being decided: in lists, by `it`, by their subjects.

mod anew;
mod beside;
mod next;
mod would;

use super::*;
pub(super) use beside::{asked_for, headed};
use beside::{holder, judged, told_on};
use next::*;

/// Texts decided together, each an item of the list that begins at `from`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bloc {
    pub from: usize,
    pub mode: Option<Mode>,
    pub body: Option<usize>,
    pub date: Option<Date>,
}

impl Reader<'_, '_> {
    /// `The committee passed it on 19 November`, `It was adopted on Friday`: the text spoken of, named a sentence or two before.
    pub(super) fn of_it(&self, decision: &Decision, from: usize) -> bool {
        let doc = self.doc;
        let Some(act) = decision.act.filter(|a| !a.expected && matches!(a.step, Step::Adopt | Step::Reject))
        else {
            return false;
        };
        // "passed it", "The Legislature sent him the bill"
        let object = !act.passive && (doc.is(act.tok + 1, "it") || doc.is(act.tok, "sent"));
        // "It then passed.", "It failed narrowly."
        let alone = || {
            doc.any(act.tok, &["passed", "carried", "failed", "fell"])
                && !doc.has(act.tok + 1, Class::DET.or(Class::POSS))
                && (act.tok + 1..act.tok + 4).all(|k| !doc.has(k, Class::TEXT) && !doc.is(k, "to"))
        };
        // "It passed the House Rules Committee in February."
        // "It sailed through the House in May", "It came out of committee in July"
        let through = || cleared(doc, Some(&act)).is_some() || doc.seq(act.tok + 1, &["out", "of"]);
        // "Two weeks earlier it had passed the Third Committee"
        let fronted = || {
            let had =
                (from + 1..act.tok).rev().take_while(|k| doc.has(*k, Class::AUX.or(Class::ADVERB))).last();
            let Some(it) = had.unwrap_or(act.tok).checked_sub(1) else { return false };
            it > from && it < from + 8 && doc.is(it, "it") && doc.any(it - 1, &["earlier", "before", "ago"])
        };
        // "Adopted in Banjul on 5 December by the Commission, it condemns"
        let led = || {
            let to = doc.sent_of(from).to;
            let close =
                (from + 1..to.min(from + 24)).find(|k| doc.is_kind(*k, Kind::Comma) && doc.is(k + 1, "it"));
            act.tok == from && act.passive && close.is_some()
        };
        let subject = led()
            || doc.any(from, &["it", "both"]) && act.tok < from + 5 && (act.passive || alone() || through());
        // "It was introduced in March, was reported out of the Rules Committee in May and passed the House in June"
        let before = act.tok.saturating_sub(1);
        let before = before.saturating_sub(usize::from(doc.any(before, &["was", "were", "been"])));
        let joined = doc.is(from, "it")
            && doc.has(from + 1, Class::AUX)
            && (act.passive || alone() || through())
            && (doc.any(before, &["and", "then"]) || doc.is_kind(before, Kind::Comma));
        // "Presented in 2016 by a deputy, it was approved in 2018"
        let opened = || {
            let it = (from + 1..act.tok).rev().take(4).find(|k| doc.is(*k, "it"));
            let opens = doc.form(from).has(Form::PARTICIPLE) && doc.step(from).is_some();
            opens
                && it.is_some_and(|k| doc.is_kind(k - 1, Kind::Comma))
                && (act.passive || alone() || through())
        };
        let fronted = fronted() && (act.passive || alone() || through());
        let subject = subject || joined || opened() || fronted;
        let near = self.mentions.last().is_some_and(|m| {
            doc.toks[m.0].sent + 2 >= doc.toks[act.tok].sent && doc.para_of(m.0) + 1 >= doc.para_of(act.tok)
        });
        // "“It was about time,” said X. The Senate had passed it in May": what a house does is not told of what one says.
        let house = || {
            let acting = |m: &crate::names::Mention| self.may_act(m.actor);
            let told = self.mentions.last().is_some_and(|m| doc.para_of(m.0) + 4 > doc.para_of(act.tok));
            let acted = |c: usize| self.drafts[c].decided.is_some() || self.met(c, Stage::Enacted);
            told && self.current.is_some_and(|c| !self.aside(c) && acted(c))
                && doc.names.within(from, act.tok).first().is_some_and(acting)
        };
        let near = near || self.only_spoken_of(act.tok).is_some() || house();
        // "The Senate had given its approval in May."
        let nod = || {
            let house = |m: &crate::names::Mention| doc.names.actors[m.actor].is(ActorKind::Body);
            let gave = |k: usize| doc.any(k, &["gave", "given"]);
            let not = |k: usize| doc.has(k, Class::NEG) || doc.any(k, &["not", "yet"]);
            (act.tok.saturating_sub(4).max(from)..act.tok).any(gave)
                && !(from..act.tok).any(not)
                && doc.any(act.tok, &["approval", "light", "nod", "assent", "blessing"])
                && doc.has(act.tok - 1 - usize::from(doc.is(act.tok - 1, "green")), Class::POSS)
                && !doc.any(act.tok + 1, &["to", "for", "of"])
                && doc.names.within(from, act.tok).iter().any(house)
        };
        (object || subject || nod()) && near && self.topic.is_none_or(|t| t == Part::Whole)
    }

    /// An item of a list of texts decided together.
    pub(super) fn listed(
        &mut self,
        mentions: &[Mention],
        from: usize,
        acted: bool,
        named: &mut Vec<(usize, usize)>,
    ) {
        if doc_len(self.doc, from) < 3 {
            return;
        }
        let Some(Bloc { mode, body, date, .. }) = self.bloc.filter(|b| b.from <= from) else { return };
        let doc = self.doc;
        if doc.sent_of(from).from != from
            || doc
                .sents
                .get((doc.toks[from].sent as usize).wrapping_sub(1))
                .is_some_and(|s| s.para == doc.para_of(from) && s.to - s.from > 3)
        {
            return;
        }
        if acted {
            return;
        }
        // "- a resolution on Mali;"
        let item = |m: &&Mention| {
            m.symbol.is_some()
                || m.title.is_some()
                || m.article == Article::New && m.part == Part::Whole && !m.plural
        };
        let Some(m) = mentions.first().filter(|m| item(m) && m.from < from + 6) else {
            self.bloc = None;
            return;
        };
        let new = m.symbol.is_none() && m.title.is_none();
        let text = if new { self.settle(None, m, named) } else { self.resolve(m, body, date, named, m.head) };
        let stage = self.passed(text, body);
        self.event(text, stage, body, date, false, m.head);
        self.drafts[text].decided = Some((body, date));
        self.drafts[text].body = self.drafts[text].body.or(body);
        self.drafts[text].unnamed = false;
        if let Some(mode) = mode {
            self.vote(text, body, Scope::Final, mode, None, date, false, m.head, false);
        }
    }

    /// Not of the year before the publication: a text of another time.
    pub(super) fn other_year(&self, date: Date) -> bool {
        self.doc.meta.published.is_some_and(|p| apart(date, Date::from(p)))
    }

    /// The same text in another house: told in passing, what follows is about the article's own.
    fn in_other_house(&mut self, m: &Mention, house: usize, named: &mut Vec<(usize, usize)>) {
        let spoken = self.current;
        // "A twin resolution in the Senate, S.Res. 88, has 20 sponsors"
        let seat = (m.head + 1..m.head + 4).find_map(|k| self.doc.names.mention_at(k));
        let number = seat.filter(|h| self.doc.is_kind(h.to, Kind::Comma)).map(|h| h.to + 1);
        let number = number.and_then(|at| mention::number_at(self.doc, at));
        let told = number.as_ref().and_then(|n| named.iter().find(|(head, _)| *head == n.head));
        let heard = |c: &usize| self.drafts[*c].body == Some(house) && self.kind_fits(*c, m);
        let heard = told.map(|(_, text)| *text).or_else(|| self.recent().rev().find(heard));
        let text = self.settle(heard, m, named);
        if let Some(number) = number {
            self.number_and_title(text, &number);
            named.push((number.head, text));
        }
        if self.drafts[text].events.is_empty() {
            self.event(text, Stage::Introduced, Some(house), None, false, m.head);
        }
        if !told_on(self.doc, m.head) {
            self.current = spoken;
        }
    }

    /// A text that is named without being acted on.
    pub(super) fn refer(&mut self, m: &Mention, named: &mut Vec<(usize, usize)>, from: usize) {
        if named.iter().any(|(head, _)| *head == m.head) || m.plural {
            return;
        }
        if let Some(house) = twin_house(self.doc, m, from).filter(|_| self.current.is_some()) {
            self.in_other_house(m, house, named);
            return;
        }
        if let Some(told) = would::only_says(self.doc, m, from) {
            self.only_told(m, told, named);
            return;
        }
        let titled = |t: &str| {
            self.recent().any(|c| self.drafts[c].title.as_deref().is_some_and(|d| same_title(d, t)))
        };
        let decided = self.after_decision();
        if decided && judged(self.doc, m) && !self.printed(m.title).is_some_and(titled) {
            return;
        }
        // "adopted a resolution urging Congress to pass the Ports Act": none of those told of so far
        let known = || self.printed(m.symbol).is_some_and(|s| self.numbered(s).is_some());
        let untold = m.title.is_some() && !self.printed(m.title).is_some_and(titled);
        if untold && asked_for(self.doc, m, from) && !known() {
            let spoken = self.current;
            self.settle(None, m, named);
            self.current = spoken;
            return;
        }
        let announced = m.order.is_some() && self.row.is_some();
        if m.symbol.is_some() || m.title.is_some() || announced {
            let spoken = self.current;
            let text = self.resolve(m, None, None, named, m.head);
            // "where a companion, SB 77, has been stuck": told in passing; what follows is about the article's own text.
            let opens = m.from == from || self.doc.any(m.from - 1, &["where", "while", "and"]);
            let likened = opens && (self.drafts[text].side || self.doc.is(m.head, "companion"));
            // "Peru had withdrawn its support of resolution 40/1": what is said there is about the text decided on.
            let told =
                |k: usize| self.doc.has(k, Class::AUX) || self.doc.form(k).has(Form::PAST.or(Form::THIRD));
            let cited = decided
                && m.symbol.is_some()
                && self.doc.any(m.from.wrapping_sub(1), &["of", "to", "under", "with", "from", "by"])
                && (from..m.from).any(told)
                && !taken_up(self.doc, m, from)
                && !self.next_business(m, from);
            let beside =
                (likened || cited) && self.drafts[text].events.is_empty() && !told_on(self.doc, m.head);
            self.current = spoken.filter(|_| beside).or(self.current);
            return;
        }
        // "A rival draft that would condemn Hamas has won no support": one of its own, of which no step is told
        let beside = says_beside(self.doc, m, from).filter(|_| decided);
        if beside.is_some() || self.current.is_some() && opens_rival(self.doc, m, from) {
            let spoken = self.current;
            let text = self.settle(None, m, named);
            let on = beside.map_or_else(Vec::new, |verb| subject::told(self.doc, verb));
            if subject::of(self.doc, m).is_empty() && !on.is_empty() {
                self.drafts[text].subjects = on;
            }
            let draft = &mut self.drafts[text];
            (draft.proposed, draft.side, draft.body) = (true, true, self.body.or(self.main));
            let next = self.doc.sents.get(self.doc.toks[from].sent as usize + 1);
            let goes_on = next
                .is_some_and(|s| s.para == self.doc.para_of(from) && self.doc.any(s.from, &["it", "that"]));
            self.current = spoken.filter(|_| !goes_on).or(self.current);
            return;
        }
        let says = self.drafts.is_empty() && draft_says(self.doc, m, from);
        if m.part == Part::Whole
            && (matches!(m.article, Article::New | Article::Other)
                || m.article == Article::Earlier && fares(self.doc, m))
            && (taken_up(self.doc, m, from)
                || self.changed_next(m)
                || self.after_decision() && told_of(self.doc, m, from)
                || says
                || self.drafts.is_empty() && self.doc.is(m.to, "on"))
        {
            // Not decided yet; if nothing more is said of it, it goes again.
            if self.of_their_own(m) {
                let text = self.settle(None, m, named);
                self.event(text, Stage::Introduced, None, None, false, m.head);
            } else if self.next_business(m, from) || self.tried(m) || self.changed_next(m) {
                self.settle(None, m, named);
            } else if says {
                let text = self.settle(None, m, named);
                (self.drafts[text].proposed, self.drafts[text].body) = (true, self.body.or(self.main));
            } else {
                self.resolve(m, None, None, named, m.head);
            }
            return;
        }
        // "The text on Chad calls for talks, that on Mali condemns torture"
        let that = self.doc.is(m.head, "that") && m.head == m.from;
        if m.part != Part::Whole || m.article != Article::Known && !that {
            return;
        }
        // "Then came the draft decision, proposed by X": the next business.
        let came =
            m.from > from && (m.from.saturating_sub(3).max(from)..m.from).any(|k| self.doc.is(k, "came"));
        if came && self.after_decision() {
            self.settle(None, m, named);
            return;
        }
        // "the Commission's decision to suspend the talks", in a text of Parliament's
        let decider = || holder(self.doc, m);
        let of_others = self.doc.is(m.head, "decision")
            && decider().is_some_and(|o| self.recent().all(|c| self.drafts[c].body != Some(o)));
        if of_others {
            return;
        }
        let found = self.find(m, None, None, None, None, m.head);
        if found.is_none() && self.of_another_author(m, from) {
            let text = self.settle(None, m, named);
            let body = self.body.or(self.main);
            let draft = &mut self.drafts[text];
            (draft.proposed, draft.body) = (true, body);
            return;
        }
        if found.is_none()
            && !self.drafts.is_empty()
            && (self.unheard(m, from)
                || self.fated_otherwise(m) && m.from <= from + 1
                || fares(self.doc, m) && named_apart(self.doc, m)
                || self.opens_on_another(m, from))
        {
            self.settle(None, m, named);
            return;
        }
        if let Some(text) = found {
            self.mentions.push((m.from, m.to, text));
            named.push((m.head, text));
            let draft = &mut self.drafts[text];
            if draft.subjects.is_empty() {
                draft.subjects = subject::of(self.doc, m);
            }
            // "The Senate voted to limit the use of cells. The bill now goes to the Assembly"; whatever the United Nations adopt is no
            // motion.
            let home = draft.decided.and_then(|d| d.0).and_then(|b| finish::land(self.doc, b));
            let motion = m.kind == ResolutionKind::Motion && home.is_some();
            let declares = self.doc.is(m.head, "declaration") && m.to == m.head + 1;
            let names = m.kind == ResolutionKind::Bill || motion || declares;
            if !draft.firm && (m.kind == draft.kind || draft.unnamed && names) && !generic(self.doc, m) {
                (draft.firm, draft.unnamed, draft.kind) = (true, false, m.kind);
            }
            // "As the House read out the bill, the committee adopted a resolution": the article goes on about that.
            self.current = self.current.filter(|c| self.drafts[*c].tok > m.head).or(Some(text));
        }
    }

    /// `Bulgaria moved that no action be taken on a French draft`, after a text that was decided: another.
    pub(super) fn kept_from(&mut self, mentions: &[Mention], from: usize, named: &mut Vec<(usize, usize)>) {
        let doc = self.doc;
        let decided = self.after_decision();
        let new = |m: &&Mention| {
            let whole = m.part == Part::Whole && !m.plural && m.symbol.is_none() && m.title.is_none();
            whole
                && m.article == Article::New
                && m.from > from + 3
                && doc.any(m.from - 1, &["on", "over", "of"])
        };
        let Some(m) = mentions.iter().find(new).filter(|_| decided) else { return };
        // "decided, after a motion to adjourn debate on a draft": of a verb that moves
        let moved =
            (from..m.from).any(|k| doc.any(k, &["moved", "moves", "asked", "proposed", "sought", "tried"]));
        if moved && asks_for(doc, from, m.from) == Some(Scope::Procedural) {
            self.settle(None, m, named);
        }
    }

    /// `The Belgian Chamber prepares to vote on a resolution of its own`: a text of another house, still to come.
    pub(super) fn foreign(&mut self, mentions: &[Mention], target: usize) {
        let doc = self.doc;
        let of_it = |b: usize| b == target || kin(doc, self.roles, b, target);
        let here = self.body.is_none_or(of_it);
        let decided = self.current.and_then(|c| self.drafts[c].decided?.0);
        let settled_here = decided.is_none_or(of_it);
        if here && settled_here {
            return;
        }
        // "The Assembly carried a motion. The Commission plans to vote on the draft next week": what waits there is no motion.
        let theirs = |c: usize| {
            let d = &self.drafts[c];
            d.body == Some(target) || d.events.iter().any(|e| e.body == Some(target))
        };
        let own = |m: &Mention| {
            !settled_here
                && m.article == Article::Known
                && (m.head == m.from + 1 || m.head == m.from + 2)
                && doc.any(m.head, &["draft", "resolution", "text"])
                && !self.recent().any(theirs)
                && self.current.is_some_and(|c| {
                    let d = &self.drafts[c];
                    let other = d.kind.is_bill() || d.kind == ResolutionKind::Motion;
                    other && d.decided.is_some() && d.firm
                })
        };
        let met = |m: &Mention| self.mentions.iter().rev().take(12).any(|x| x.0 == m.from);
        let new_one = |m: &&Mention| {
            let new = !here && matches!(m.article, Article::New | Article::Other) && !met(m);
            m.part == Part::Whole && !m.plural && (new || own(m))
        };
        let Some(m) = mentions.iter().find(new_one) else { return };
        let new = self.open(m.kind, m.head);
        let own = subject::of(doc, m);
        let spoken = self.current.map(|c| self.drafts[c].subjects.clone()).unwrap_or_default();
        self.drafts[new].unnamed = false;
        self.drafts[new].subjects = if own.is_empty() { spoken } else { own };
        self.event(new, Stage::Introduced, Some(target), None, false, m.head);
        self.mentions.push((m.from, m.to, new));
        // "With a draft due before the Council, the Assembly adopted a resolution": the article goes on about that.
        let sent = doc.sent_of(m.head).from;
        let here = |c: &usize| self.drafts[*c].decided.is_some() && self.drafts[*c].tok >= sent;
        self.current = self.current.filter(here).or(Some(new));
    }
}

/// Tokens of the sentence that starts at `from`.
fn doc_len(doc: &Doc<'_>, from: usize) -> usize {
    let sent = doc.sent_of(from);
    sent.to - sent.from
}
