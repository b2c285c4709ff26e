//! What a sentence does: the texts it decides on and the stages it moves them to.

use super::*;

impl Reader<'_, '_> {
    pub(super) fn sentence(&mut self, s: usize) {
        let doc = self.doc;
        let (from, to) = (doc.sents[s].from, doc.sents[s].to);
        if to - from > LONGEST {
            return;
        }
        let first = self.all.partition_point(|m| m.from < from);
        let last = self.all.partition_point(|m| m.from < to);
        let mentions: Vec<Mention> =
            self.all[first..last].iter().filter(|m| !doc.quoted(m.head)).copied().collect();
        let acts = act::in_sentence(doc, from, to);
        let tallies = tally::in_sentence(doc, from, to);
        let manners = act::manners(doc, from, to);
        // "13 voted against" is a number's label, no act.
        let label =
            |a: &Act| doc.is(a.tok + 1, "by") && tallies.iter().any(|t| t.from == a.tok + 2 && !t.pair);
        let acts: Vec<Act> = acts
            .into_iter()
            .filter(|a| !label(a))
            .filter(|a| {
                let both = |t: &Tally| t.yes.is_some() && t.no.is_some();
                !tallies
                    .iter()
                    .any(|t| t.from < a.tok && a.tok < t.to && (a.votes || both(t) && counted(doc, a.tok)))
            })
            .collect();
        let decisions = pair_up(&acts, &tallies, &manners, doc);
        // A new paragraph goes back from the background to the article's own text.
        if s > 0 && doc.sents[s - 1].para != doc.sents[s].para && self.current.is_some_and(|c| self.aside(c))
        {
            self.current = self.recent().rev().find(|d| !self.aside(*d)).or(self.current);
        }
        if s > 0 && doc.sents[s - 1].para != doc.sents[s].para {
            self.home();
        }
        let announced = mentions.iter().find(|m| {
            m.plural && m.part == Part::Whole && (2..7).contains(&m.count) && m.article != Article::Earlier
        });
        if let Some(m) = announced.filter(|m| m.article != Article::Known || self.drafts.len() < 2) {
            self.row = Some((self.drafts.len(), m.count));
        }
        let mut named: Vec<(usize, usize)> = Vec::new();
        self.laws(&mentions, &mut named);
        self.law_events(&mentions, &acts, from, to);
        let decisions: Vec<Decision> = decisions
            .into_iter()
            .filter(|d| {
                // "27 delegations voted for a text on X": another vote.
                let anew = |m: &Mention| {
                    m.article == Article::New
                        && m.part == Part::Whole
                        && !m.plural
                        && d.tally.is_some_and(|t| t.yes.is_some() && m.from >= t.to && m.from < t.to + 3)
                };
                mentions.iter().any(|m| matches!(m.article, Article::Earlier | Article::Other) || anew(m))
                    || !self.completes(d)
            })
            .collect();
        self.opening(&mentions, &decisions, &acts, from, &mut named);
        for decision in &decisions {
            self.decide(decision, &mentions, &acts, from, to, &mut named);
        }
        // "Adopted without a vote were a text on X (L.2), by which ..., and another on Y (L.9)"
        if let [Decision { manner: Some(manner), tally: None, act: Some(act), .. }] = decisions.as_slice() {
            let another = |m: &&Mention| {
                m.symbol.is_some()
                    && m.from > act.tok
                    && !named.iter().any(|n| n.0 == m.head)
                    && (m.from.saturating_sub(10).max(from)..m.from)
                        .any(|k| doc.is(k, "another") && doc.any(k.saturating_sub(1), &["and"]))
            };
            if let Some(m) = mentions.iter().find(another).copied() {
                let manner = Some(Manner { tok: m.from, ..*manner });
                let also = Decision { tok: m.from, act: None, tally: None, manner };
                self.decide(&also, &[m], &[], from, to, &mut named);
            }
        }
        if let (Some((vote, _)), false) = (self.vote, tallies.iter().any(Tally::decides)) {
            let vote = self.counted(vote, from, to);
            for t in &tallies {
                self.votes[vote].complete(t);
            }
        }
        for act in acts.iter().filter(|a| !decides(a.step)) {
            self.step(act, &mentions, from, to, &mut named);
        }
        self.listed(&mentions, from, !acts.is_empty(), &mut named);
        for m in &mentions {
            self.refer(m, &mut named, from);
        }
        self.ahead(&mentions, from, to);
        self.pending(&mentions, from, to, &mut named);
        self.objection(s, from, to);
        let ordered = doc.any(from, &["the", "in"])
            && mentions.iter().all(|m| m.part == Part::Paragraph)
            && (from + 1..from + 3).any(|k| crate::number::ordinal(doc, k).is_some() || doc.is(k, "other"));
        let kept = self.topic.filter(|_| ordered);
        let change = mentions.iter().map(|m| m.part).find(|p| *p == Part::Amendment);
        self.topic = kept.or(change).or(mentions.last().map(|m| m.part));
        self.extras(from, to);
    }

    /// `adopted a motion. ... A motion by X was rejected`: what the body has decided otherwise is another text.
    fn contrary(&self, text: usize, step: Step, body: Option<usize>) -> bool {
        let wanted = match step {
            Step::Reject => [Stage::Adopted, Stage::PassedChamber, Stage::PassedLegislature],
            Step::Adopt => [Stage::Rejected, Stage::Rejected, Stage::Rejected],
            _ => return false,
        };
        self.drafts[text].events.iter().any(|e| {
            !e.expected && wanted.contains(&e.stage) && e.body.is_some() && (body.is_none() || e.body == body)
        })
    }

    /// A new paragraph goes back from a committee to the house the article tells of.
    fn home(&mut self) {
        let main = self.drafts.iter().take(WINDOW).find_map(|d| d.decided?.0);
        let away = |b: usize, main: usize| {
            b != main && self.roles[b] == "committee" && kin(self.doc, self.roles, b, main)
        };
        if let (Some(body), Some(main)) = (self.body, main)
            && away(body, main)
        {
            self.body = Some(main);
        }
    }

    /// `The declaration expresses support for the resolution passed by X`: what the sentence opens with is the text spoken of,
    /// whatever is decided on another.
    fn opening(
        &mut self,
        mentions: &[Mention],
        decisions: &[Decision],
        acts: &[Act],
        from: usize,
        named: &mut Vec<(usize, usize)>,
    ) {
        let Some(first) = mentions.first().filter(|m| m.from < from + 3 && m.article == Article::Known)
        else {
            return;
        };
        let plain =
            first.part == Part::Whole && !first.plural && first.symbol.is_none() && first.title.is_none();
        let linked: Vec<usize> = decisions
            .iter()
            .filter_map(|d| link(self.doc, d, mentions, acts, from))
            .map(|m| m.head)
            .collect();
        if plain && !linked.is_empty() && !linked.contains(&first.head) {
            self.refer(first, named, from);
        }
    }

    /// A request for unanimous consent that meets an objection leaves the text waiting.
    fn objection(&mut self, s: usize, from: usize, to: usize) {
        let doc = self.doc;
        let Some(at) = (from..to).find(|i| {
            doc.any(*i, &["objected", "objection", "objects"])
                && !doc.quoted(*i)
                && !doc.any(i.saturating_sub(1), &["no", "without"])
        }) else {
            return;
        };
        let start = doc.sents[s.saturating_sub(3)].from;
        let asked = (start..to).any(|i| doc.is(i, "unanimous") && doc.is(i + 1, "consent"));
        let open = self.current.filter(|c| asked && self.drafts[*c].votes == 0);
        if let Some(text) = open {
            let (body, date) = (self.body, self.date_of(at, from, to, false).or(self.last_date));
            self.event(text, Stage::Deferred, body, date, false, at);
        }
    }

    /// What only the headline tells of the first text: how often it has been adopted.
    pub(super) fn headline(&mut self) {
        let doc = self.doc;
        // The headline, or a first sentence that names no text: "For the third time this term Parliament has told".
        let silent = |s: &&crate::token::Sent| self.all.iter().all(|m| m.from < s.from || m.from >= s.to);
        let told = doc
            .sents
            .iter()
            .take(3)
            .filter(|s| doc.paras[s.para].role != Role::Prose || silent(s))
            .find_map(|s| recurrence::in_sentence(doc, s.from, s.to));
        let first = self.drafts.iter_mut().find(|d| d.decided.is_some());
        let (Some(draft), Some((n, f, t))) = (first, told) else {
            return;
        };
        if draft.recurrence.is_none() {
            let (start, end) = doc.bytes(f, t);
            draft.recurrence = Some(n);
            draft.evidence.push(Evidence { field: "recurrence".into(), start, end, rule: "text.recurrence" });
        }
    }

    /// A decision: event, vote, and the text it is about.
    pub(super) fn decide(
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
        let linked = link(doc, decision, mentions, acts, from);
        let counted = decision.tally.is_some() || decision.manner.is_some();
        let linked = linked.filter(|m| !(counted && m.plural && m.count < 2 && m.article == Article::Other));
        let expected = decision.act.is_some_and(|a| a.expected);
        let step = decision.act.map_or(Step::Adopt, |a| a.step);
        self.step = decision.act.map(|a| a.step);
        let tally = decision.tally;
        let body = self.body_of(tok, from, to, decision.act.as_ref());
        let body = linked
            .and_then(|m| body_inside(doc, m))
            .filter(|_| body.is_none() || step == Step::Veto)
            .or(body);
        let body = cleared(doc, decision.act.as_ref()).or(body);
        let body = if (from..to).any(|i| doc.is(i, "plenary")) {
            body.or(self.body).map(|b| plenary_of(doc, self.roles, b))
        } else {
            body
        };
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
            && !(step == Step::Veto || decision.act.is_some_and(|a| a.votes) || self.of_it(decision, from))
        {
            return;
        }
        if linked.is_some_and(|m| m.plural && m.count < 2) && tally.is_none() && decision.manner.is_none() {
            return;
        }
        if linked.is_some_and(|m| m.kind == ResolutionKind::Act && m.title.is_none()) && tally.is_none() {
            return;
        }
        if tally.is_none()
            && decision.manner.is_none()
            && decision.act.is_some_and(|a| outsider(doc, self.roles, &a, from))
            && !linked.is_some_and(|m| m.from <= from + 1 && m.head < tok && m.part != Part::Whole)
        {
            return;
        }
        // "Three more motions were dealt with by show of hands": each is told of by itself.
        if linked.is_some_and(|m| m.plural && m.count > 1) && decision.act.is_none() && tally.is_none() {
            return;
        }
        // "It was the tenth time that they had vetoed a text": counted, not told.
        let often = linked.is_some_and(|m| m.article == Article::New)
            && !counted
            && told_by_the_way(doc, tok, from)
            && (from..tok)
                .any(|k| doc.is(k, "time") && crate::number::ordinal(doc, k.saturating_sub(1)).is_some());
        if often {
            return;
        }
        // "A motion adopted by the house does not oblige ministers": any motion.
        let any = linked.is_some_and(|m| m.article == Article::New && m.to == tok)
            && decision.act.is_some_and(|a| a.passive)
            && !counted
            && doc.dates_in(from, to).next().is_none()
            && (tok..to).any(|k| doc.any(k, &["does", "do", "cannot", "is", "are", "has"]));
        if any {
            return;
        }
        let date = self.date_of(tok, from, to, expected).or_else(|| linked.and_then(|m| dated(doc, m)));
        if let (Some(m), Some(manner)) = (linked.filter(|m| m.plural), decision.manner) {
            if doc.is_kind(to - 1, Kind::Colon) {
                self.bloc = Some((to, manner.mode, body.or(self.body), date));
                return;
            }
            if decision.act.is_some()
                && m.count >= 2
                && m.count < 10
                && matches!(m.article, Article::New | Article::Other | Article::Known)
            {
                let first = self.drafts.len();
                for _ in 0..m.count {
                    let new = self.open(m.kind, tok);
                    self.drafts[new].subjects = subject::of(doc, m);
                    self.drafts[new].unnamed = false;
                    let body = body.or(self.body);
                    let stage = self.passed(new, body);
                    self.event(new, stage, body, date, false, tok);
                    self.drafts[new].decided = Some((body, date));
                    self.vote(new, body, Scope::Final, manner.mode, None, date, false, tok, false);
                }
                // "two texts went through: a resolution on X and one on Y"
                let items = mentions.iter().filter(|x| {
                    x.from > m.to
                        && !x.plural
                        && x.part == Part::Whole
                        && matches!(x.article, Article::New | Article::Other)
                });
                for (place, item) in items.take(m.count as usize).enumerate() {
                    let own = subject::of(doc, item);
                    if !own.is_empty() {
                        self.drafts[first + place].subjects = own;
                    }
                    self.settle(Some(first + place), item, named);
                }
                return;
            }
        }
        // "Two of the texts were adopted without a vote": which ones is told elsewhere.
        if tally.is_none()
            && decision.manner.is_some()
            && linked.is_some_and(|m| m.plural && m.from > from + 1 && doc.is(m.from - 1, "of"))
        {
            return;
        }
        // "Three more were dealt with by show of hands": each is told by itself.
        if decision.act.is_none() && tally.is_none() && linked.is_some_and(|m| m.plural && m.count >= 2) {
            return;
        }
        if decision.act.is_some()
            && linked.is_some_and(|m| m.plural && m.count >= 2)
            && tally.is_none()
            && decision.manner.is_none()
        {
            self.body = body.or(self.body);
            self.several = true;
            return;
        }
        let scope = self.scope_of(decision, linked, mentions, from, to);
        if expected {
            if let (Some(m), true) = (linked, scope == Scope::Final) {
                let fresh = self.drafts.len();
                let text = self.resolve(m, body, None, named, tok);
                self.expect(text, body.or(self.drafts[text].body), date);
                // "leaders are expected to adopt a declaration on 17 August": a text still to come.
                let opened = matches!(m.article, Article::New | Article::Other) && !m.plural;
                let sure = (tok.saturating_sub(6).max(from)..tok).any(|k| {
                    doc.any(k, &["expected", "due", "scheduled", "will", "set", "is", "are", "plans"])
                });
                if text >= fresh && opened && sure && date.is_some() && step == Step::Adopt {
                    let draft = &mut self.drafts[text];
                    draft.proposed = true;
                    draft.side = true;
                    draft.body = draft.body.or(body);
                }
            }
            return;
        }
        let awaited = self.awaited(decision, linked, scope, body, date);
        let scope = awaited.map_or(scope, |w| w.scope);
        let put_off = decision.act.is_some_and(|a| matches!(a.step, Step::Defer | Step::Refer))
            && linked.is_some_and(|m| m.part == Part::Whole);
        let whole =
            if scope == Scope::Final || put_off { linked } else { parent(doc, linked, mentions, tok) };
        let text = match (awaited, whole) {
            (Some(w), Some(m)) => self.settle(Some(w.text), m, named),
            (Some(w), None) => w.text,
            (None, Some(m)) => self.resolve(m, body, date, named, tok),
            (None, None) => match self.unnamed(
                body,
                date,
                tally.is_some() || decision.manner.is_some() || decision.act.is_some_and(|a| a.votes),
                scope,
                tok,
            ) {
                Some(text) => text,
                None => return,
            },
        };
        let text = match linked.filter(|m| m.article == Article::New && scope == Scope::Final) {
            Some(m) if awaited.is_none() && self.contrary(text, step, body) => {
                named.retain(|n| n.1 != text);
                self.settle(None, m, named)
            }
            _ => text,
        };
        let over = awaited.is_some_and(|w| w.over) || more_needed(doc, from, to);
        let opened = self.drafts.len();
        let text = if scope == Scope::Final && !over && awaited.is_none() {
            self.other_text(text, body, tally, date, tok)
        } else {
            text
        };
        if linked.is_none() && text >= opened {
            // No noun names the new text: what it is about follows the verb.
            // "voted by 76 to 74 to call on the cabinet to stop sales to X"
            let aim = (tok..to.min(tok + 26))
                .find(|k| doc.is(*k, "to") && doc.verb(k + 1).is_some_and(|v| v.force.is_some()));
            let own = subject::complement(doc, tok + 1);
            let own = if own.is_empty() { aim.map_or(own, |k| subject::complement(doc, k)) } else { own };
            if !own.is_empty() {
                self.drafts[text].subjects = own;
            }
        }
        let abroad = body.is_none() && decision.act.is_some_and(|a| !a.passive) && placed(doc, tok, from);
        if abroad && self.drafts[text].decided.is_none() {
            self.drafts[text].abroad = true;
        }
        let body = if self.drafts[text].abroad {
            None
        } else {
            body.or(self.drafts[text].body).or(near_body(doc, self.roles, from)).or(self.spoken(tok))
        };
        let lost = match (step, tally) {
            (Step::Reject, _) if defeats_government(doc, tok) => false,
            (Step::Reject | Step::Veto, _) => true,
            (_, Some(t)) if decision.act.is_none() => {
                matches!((t.yes, t.no), (Some(yes), Some(no)) if yes <= no)
            }
            _ => false,
        };
        // "won 62 votes to 58, short of the two-thirds majority"
        let short = tally.is_some()
            && decision.act.is_none()
            && (from..to).any(|k| {
                doc.seq(k, &["short", "of"])
                    && (k + 2..k + 9).any(|w| {
                        doc.any(w, &["majority", "two-thirds", "threshold", "needed", "required", "quorum"])
                    })
            });
        let lost = awaited.map_or(lost || short, |w| w.lost);
        if scope == Scope::Final {
            let permanent =
                body.is_some_and(|b| doc.names.entry(doc.lex, b).is_some_and(|k| k.key == "UNSC"));
            let vetoed = step == Step::Veto
                || lost
                    && permanent
                    && tally.is_some_and(|t| t.yes.is_some_and(|yes| yes >= 9) && t.no < t.yes)
                || lost
                    && (from..to).any(|i| doc.any(i, &["veto", "vetoes", "vetoed"]))
                    && body.is_some_and(|b| doc.names.entry(doc.lex, b).is_some_and(|k| k.iso3.is_none()));
            // "The vote was 14 to one" after a veto was told.
            let vetoed = vetoed
                || permanent
                    && !lost
                    && decision.act.is_none()
                    && self.drafts[text]
                        .events
                        .iter()
                        .any(|e| e.stage == Stage::Vetoed && (date.is_none() || e.date == date));
            let stage = if vetoed {
                Stage::Vetoed
            } else if step == Step::Defer {
                Stage::Deferred
            } else if lost && overriding(doc, from, to) {
                Stage::Vetoed
            } else if lost {
                Stage::Rejected
            } else if preliminary(doc, from, to) {
                Stage::Referred
            } else {
                self.passed(text, body)
            };
            self.event(text, stage, body, date, false, tok);
            let section = self.section(tok);
            let draft = &mut self.drafts[text];
            draft.decided = Some(match draft.decided {
                Some((b, d)) => (b.or(body), d.or(date)),
                None => (body, date),
            });
            draft.body = draft.body.or(body);
            if draft.tok == 0 {
                draft.tok = tok;
                draft.section = section;
            }
            self.current = Some(text);
        } else if scope == Scope::Procedural && !lost {
            // A carried no-action motion ends a text; an adjourned one waits.
            let no_action = (from..to).any(|i| doc.seq(i, &["no", "action"]) || doc.is(i, "no-action"));
            if no_action || matches!(step, Step::Defer | Step::Refer) {
                let stage = match step {
                    _ if no_action => Stage::Lapsed,
                    Step::Refer => Stage::Referred,
                    _ => Stage::Deferred,
                };
                self.event(text, stage, body, date, false, tok);
            }
        }
        // What a relative clause tells by the way leaves the acting body as it was.
        let aside = (from..tok).any(|k| doc.is_kind(k, Kind::Comma) && doc.any(k + 1, &["which", "who"]))
            && self.body.is_some()
            || told_by_the_way(doc, tok, from) && tally.is_some();
        if let Some(body) = body.filter(|_| !aside) {
            self.body = Some(body);
            self.body_at = tok;
        }
        self.last_date = date.or(self.last_date);
        let mode = self.mode(decision, body, from, to);
        let Some(mode) = mode else {
            if decision.act.is_some() {
                self.await_count(Awaited { text, scope, lost, over, tok });
            }
            return;
        };
        let spoken = self.vote.filter(|_| told_by_the_way(doc, tok, from));
        self.vote(text, body, scope, mode, tally, date, lost, tok, over);
        self.vote = spoken.or(self.vote);
    }

    /// `The committee passed it on 19 November`, `It was adopted on Friday`: the text spoken of, named a sentence or two before.
    fn of_it(&self, decision: &Decision, from: usize) -> bool {
        let doc = self.doc;
        let Some(act) = decision.act.filter(|a| !a.expected && matches!(a.step, Step::Adopt | Step::Reject))
        else {
            return false;
        };
        let object = !act.passive && doc.is(act.tok + 1, "it");
        let subject = act.passive && doc.is(from, "it") && act.tok < from + 5;
        let near = self.mentions.last().is_some_and(|m| {
            doc.toks[m.0].sent + 2 >= doc.toks[act.tok].sent && doc.para_of(m.0) + 1 >= doc.para_of(act.tok)
        });
        (object || subject) && near && self.topic.is_none_or(|t| t == Part::Whole)
    }

    /// Other stages: introduced, referred, withdrawn, deferred, enacted, lapsed.
    pub(super) fn step(
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
            link(doc, &decision, mentions, &[], from).filter(|m| m.part == Part::Whole && !m.plural)
        else {
            return;
        };
        // "the envoy, who moved the motion, said more than 70 people had died"
        let cut = if m.head < act.tok { parted(doc, m.head, act.tok) } else { breaks(doc, act.tok, m.from) };
        if cut > 0 && act.step != Step::Introduce {
            return;
        }
        // "The United States has blocked a council text": what a state does is no stage.
        if matches!(act.step, Step::Defer | Step::Lapse) && outsider(doc, self.roles, act, from) {
            return;
        }
        let date = self.date_of(act.tok, from, to, act.expected);
        // "drafted by Namibia, at their summit on August 17": the day of another act.
        let drafted = act.step == Step::Introduce && doc.is(act.tok + 1, "by");
        let near = doc.dates_in(act.tok, to).next().is_none_or(|d| {
            !(act.tok..d.from).any(|k| doc.is_kind(k, Kind::Comma)) || d.past != date.unwrap_or(d.past)
        });
        let date = date.filter(|_| !drafted || near);
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
        // "died on a 5-5 tie"
        if stage == Stage::Lapsed && self.drafts[text].events.iter().any(|e| e.stage == Stage::Rejected) {
            return;
        }
        // Background: a text of 1997 was withdrawn.
        let decided = self.drafts[text].decided.and_then(|d| d.1);
        if matches!(stage, Stage::Withdrawn | Stage::Deferred | Stage::Referred)
            && matches!((decided, date), (Some(a), Some(b)) if apart(a, b))
        {
            return;
        }
        if act.expected {
            if stage == Stage::Enacted {
                self.drafts[text].events.push(Event { stage, body: None, date, expected: true });
            }
            return;
        }
        self.event(text, stage, body.or(self.drafts[text].body), date, false, act.tok);
    }
}

/// `a resolution of December 2021, which passed 95-16`: the text's own date is when it was decided.
fn dated(doc: &Doc<'_>, m: &Mention) -> Option<Date> {
    let d = doc.dates_in(m.to, m.to + 3).next().filter(|d| !d.ahead && doc.is(d.from - 1, "of"))?;
    Some(d.past)
}

/// `24 states backed the resolution, nine rejected it`: the verb of a number's voters.
fn counted(doc: &Doc<'_>, tok: usize) -> bool {
    doc.any(tok, &["rejected", "approved", "supported", "endorsed", "backed"])
        && (1..3).any(|b| tok.checked_sub(b).is_some_and(|k| crate::number::cardinal(doc, k).is_some()))
}
