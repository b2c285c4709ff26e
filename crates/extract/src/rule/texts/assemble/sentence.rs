//! A sentence from its parts to its decisions, in the order of the article.

use super::*;

impl Reader<'_, '_> {
    pub(super) fn sentence(&mut self, s: usize) {
        let doc = self.doc;
        let Some(Found { tallies, acts, manners, sponsors, recurrence }) = self.found[s].take() else {
            return;
        };
        // What the sentence before told is not told of the texts that this one names.
        (self.step, self.told) = (None, (doc.sents[s].from, None, None));
        let acts = self.same_fate(acts);
        let (from, to) = (doc.sents[s].from, doc.sents[s].to);
        let first = self.all.partition_point(|m| m.from < from);
        let last = self.all.partition_point(|m| m.from < to);
        let mut mentions: Vec<Mention> =
            self.all[first..last].iter().filter(|m| !doc.quoted(m.head) || marked(doc, m)).copied().collect();
        // "two proposals for its amendment. The first (document L.61), tabled by Peru, was lost"
        if self.topic == Some(Part::Amendment) && enumerates(doc, from) {
            let change = |m: &&mut Mention| {
                m.symbol.is_some() && m.from < from + 5 && !(from..m.from).any(|k| doc.has(k, Class::TEXT))
            };
            mentions.iter_mut().filter(change).for_each(|m| m.part = Part::Amendment);
        }
        let decisions = itemized(doc, pair_up(&acts, &tallies, &manners, doc), &mentions, &acts, from, to);
        let decisions = of_each(doc, decisions, &mentions, &acts, from);
        if s > 0 && doc.sents[s - 1].para != doc.sents[s].para {
            self.paragraph();
            self.item_opens(s);
        }
        let announced = mentions.iter().find(|m| {
            m.plural
                && m.part == Part::Whole
                && m.order.is_none()
                && (2..7).contains(&m.count)
                && m.article != Article::Earlier
        });
        if let Some(m) = announced.filter(|m| m.article != Article::Known || self.drafts.len() < 2) {
            self.row = Some((self.drafts.len(), m.count));
            self.row_about = subject::of(doc, m);
            let voted = (from..m.from).find(|k| doc.is(*k, "voted"));
            self.row_day = voted.and_then(|v| self.date_of(v, from, to, false)).filter(|d| d.day.is_some());
        }
        if decisions.is_empty() {
            self.takes_up(s, &mentions);
        }
        let mut named: Vec<(usize, usize)> = Vec::new();
        self.item(s, &mentions, &mut named);
        self.laws(&mentions, &mut named);
        self.law_events(&mentions, &acts, from, to);
        let told = self.item_verdict(s);
        let decisions = decisions.into_iter().filter(|_| !told).map(|d| bare_count(doc, d, from));
        let mut decisions: Vec<Decision> = decisions.filter(|d| self.anew(d, &mentions)).collect();
        decisions.sort_by_key(|d| !takes_instead(doc, d));
        self.opening(&mentions, &decisions, &acts, from, &mut named);
        self.turns_out_a_change(s, &mentions, &mut named);
        self.kept_from(&mentions, from, &mut named);
        self.kept_from_a_vote(s, &mentions, &mut named);
        self.lists_round((from, to), &mut named);
        for decision in &decisions {
            self.decide(decision, &mentions, &acts, from, to, &mut named);
        }
        self.lists_some((from, to), &mut named);
        self.separately(&mentions, from, &named);
        self.likewise(&decisions, from, to);
        self.as_were(&decisions, to);
        // "adopted a text on Chad. Ten members abstained. Thirty were for it": told before the count that is awaited.
        let waits = self.awaited.is_some_and(|w| {
            let near = doc.toks[from].sent.saturating_sub(doc.toks[w.tok].sent) <= 2;
            near && w.scope == Scope::Final
                && self.drafts[w.text].votes == 0
                && self.vote.is_none_or(|v| v.1 < w.tok)
        });
        // "In 2022 the council extended them; four abstained", after this year's vote: of another one.
        let then =
            || doc.dates_in(from, to).any(|d| self.other_year(d.past) && d.past.year != self.year_told());
        let rest = !tallies.is_empty() && !tallies.iter().any(Tally::decides) && !then();
        let awaited = if rest { self.of_awaited(from) } else { None };
        let spoken = self.vote.map(|v| self.of_text_spoken(v)).filter(|_| rest && !waits);
        if let Some(vote) = awaited.or_else(|| spoken.map(|told| self.counted(told, from, to))) {
            for t in tallies.iter().filter(|t| !of_a_group(doc, t)) {
                if !self.told_again(t) {
                    self.votes[vote].complete(t);
                }
            }
        }
        if (self.vote.is_none() || waits && awaited.is_none()) && decisions.is_empty() {
            let told = self.vote.map(|v| v.0);
            self.loose.extend(tallies.iter().filter(|t| !t.decides()).map(|t| (*t, told)));
        }
        self.of_round(&mentions, &acts, (from, to), &mut named);
        for act in acts.iter().filter(|a| !decides(a.step)) {
            self.step(act, &mentions, from, to, &mut named);
        }
        self.another(&mentions, (from, to), &mut named);
        self.cited(&mentions, from, &mut named);
        if decisions.is_empty() {
            self.first_of_all(from, to);
        }
        self.dates_from(&mentions, to, &mut named);
        self.listed(&mentions, from, !acts.is_empty(), &mut named);
        for m in &mentions {
            let spoken = self.current;
            self.refer(m, &mut named, from);
            if spoken.is_some() && refer::asked_for(doc, m, from) {
                self.current = spoken;
            }
        }
        self.falls_due();
        self.vote_ahead(&mentions, from, to);
        self.ahead(&mentions, from, to);
        self.votes_on_day(&mentions, from, to);
        self.votes_due(&mentions, from, to);
        self.several_to_come(&mentions, (from, to));
        self.awaits_hand(&mentions, from, to);
        self.veto_message(from, to);
        self.sitting(&mentions, from, to, &mut named);
        self.pending(&mentions, from, to, &mut named);
        self.debated(&mentions, from, to, &mut named);
        self.objection(s, from, to);
        self.consent_refused(&mentions, (from, to), &mut named);
        self.each_ends(from, to);
        self.fall_together(from, to);
        self.counts_alike(from, to);
        self.held(from, to);
        self.turn(&mentions, &acts, &tallies, from);
        self.extras((from, to), sponsors, recurrence);
        self.named_in_quotes(first, last);
    }

    /// `“I move to adopt House Resolution No. 4,” she said`: the text of that number is spoken of next.
    fn named_in_quotes(&mut self, first: usize, last: usize) {
        let quoted = self.all[first..last].iter().rev().find(|m| self.doc.quoted(m.head));
        let symbol = quoted.and_then(|m| self.printed(m.symbol));
        self.current = symbol.and_then(|s| self.numbered(s)).or(self.current);
    }

    /// A new paragraph goes back from the background to the article's own text.
    fn paragraph(&mut self) {
        let doc = self.doc;
        if self.current.is_some_and(|c| self.aside(c)) {
            self.current = self.recent().rev().find(|d| !self.aside(*d)).or(self.current);
            // A history of old texts has no house to go back to.
            let now = |d: &Date| doc.meta.published.is_none_or(|p| !apart(*d, Date::from(p)));
            let own = self.current.filter(|c| !self.aside(*c)).and_then(|c| self.drafts[c].decided);
            self.body = own.filter(|d| d.1.as_ref().is_none_or(now)).and_then(|d| d.0).or(self.body);
        }
        self.home();
    }

    /// `It came a week after the Board adopted a text by 26 votes to two. That text was put forward by Chad. Six abstained`: the counted
    /// vote of the text that is spoken of since.
    fn of_text_spoken(&self, told: (usize, usize)) -> (usize, usize) {
        let near = |m: &&(usize, usize, usize)| m.0 > told.1 && m.2 != self.votes[told.0].resolution;
        let vote = self.mentions.last().filter(near).and_then(|m| self.whole_vote(m.2));
        let open = |v: &usize| self.votes[*v].yes.is_some() && self.votes[*v].abstain.is_none();
        vote.filter(open).map_or(told, |v| (v, self.told_at(v)))
    }

    /// The year of the vote that was told last.
    fn year_told(&self) -> i32 {
        self.vote.and_then(|v| self.votes[v.0].date).map_or(0, |d| d.year)
    }

    /// Whether a decision is one of its own: a count alone may complete the one told before.
    fn anew(&mut self, d: &Decision, mentions: &[Mention]) -> bool {
        // "27 delegations voted for a text on X": another vote.
        let other = |m: &Mention| {
            m.article == Article::New
                && m.part == Part::Whole
                && !m.plural
                && d.tally.is_some_and(|t| t.yes.is_some() && m.from >= t.to && m.from < t.to + 3)
        };
        mentions.iter().any(|m| matches!(m.article, Article::Earlier | Article::Other) || other(m))
            || !self.completes(d, mentions)
    }

    /// Which part of a text the sentence after this one goes on with.
    fn turn(&mut self, mentions: &[Mention], acts: &[Act], tallies: &[Tally], from: usize) {
        let doc = self.doc;
        let parts = matches!(self.topic, Some(Part::Amendment | Part::Paragraph));
        let listed = parts && enumerates(doc, from);
        // "It was passed by 112 votes to 89": still of what the sentence before spoke of
        // "The council asked for it to be remitted": of an amendment
        let inside = || {
            let to = doc.sent_of(from).to.min(from + 12);
            self.topic == Some(Part::Amendment) && (from..to).any(|k| doc.is(k, "it") && !doc.quoted(k))
        };
        let it = mentions.is_empty() && (doc.any(from, &["it", "that", "this"]) || inside());
        let kept = self.topic.filter(|_| listed || it || ordered(doc, mentions, from));
        let changes = mentions.iter().any(|m| m.part == Part::Amendment && m.plural);
        let lost = acts.iter().any(|a| a.step == Step::Reject && !a.expected) && tallies.is_empty();
        self.fell = if kept.is_some() { self.fell } else { changes && lost };
        let change = mentions.iter().map(|m| m.part).find(|p| *p == Part::Amendment);
        // "It runs to three paragraphs": how long the text is.
        let told = || {
            if voted_apart(doc, from) {
                return Some(Part::Paragraph);
            }
            let long = |m: &&Mention| m.part == Part::Paragraph && m.plural && m.article != Article::Known;
            mentions.iter().rev().find(|m| !long(m)).map(|m| m.part)
        };
        self.topic = kept.or(change).or_else(told);
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
        // "Turning to the draft on Fiji (L.19), the Committee retained paragraph 12 and approved the whole"
        let turns = self.doc.any(from, &["turning", "acting", "taking", "moving"])
            && self.doc.any(from + 1, &["to", "on", "up", "next"]);
        // "Prior to taking action on the text on drones, the Committee rejected an amendment": of that text
        let before = self.doc.any(from, &["before", "prior", "ahead"]);
        // "The Ports Act, a stronger version of a bill the Senate passed in May, bars": the one spoken of so far
        let beside_version = |m: &Mention| {
            let doc = self.doc;
            m.title.is_some()
                && m.from < from + 3
                && doc.is_kind(m.to, Kind::Comma)
                && doc.has(m.to + 1, Class::INDEF)
                && (m.to + 2..m.to + 6).any(|k| doc.is(k, "version"))
        };
        let business = mentions.first().filter(|m| {
            let own = m.symbol.is_some() || m.title.is_some() || m.article != Article::Known;
            let whole = m.part == Part::Whole && !m.plural;
            let matter = || before && m.from < from + 9 && on_matter(self.doc, m);
            whole && (turns && own && m.from < from + 5 || matter() || beside_version(m))
        });
        if let Some(m) = business {
            self.resolve(m, None, None, named, m.head);
            return;
        }
        let Some(first) = mentions.first().filter(|m| m.from < from + 3 && m.article == Article::Known)
        else {
            return;
        };
        let plain =
            first.part == Part::Whole && !first.plural && first.symbol.is_none() && first.title.is_none();
        if !plain {
            return;
        }
        let linked: Vec<usize> = decisions
            .iter()
            .filter_map(|d| link(self.doc, d, mentions, acts, from))
            .map(|m| m.head)
            .collect();
        if !linked.is_empty() && !linked.contains(&first.head) {
            self.refer(first, named, from);
        }
    }

    /// `The General Assembly recommended tonight that members recall their envoys`: where an article on a text tells no decision, the
    /// house that speaks in the lead has taken it.
    pub(super) fn spoke(&mut self) {
        let doc = self.doc;
        let decided =
            self.drafts.iter().any(|d| d.decided.is_some() || d.events.iter().any(|e| acts(e.stage)));
        let text = self.drafts.iter().position(|d| !d.earlier && !d.side && !d.law);
        let named = self.all.iter().find(|m| m.part == Part::Whole && !doc.quoted(m.head));
        let (false, Some(named)) = (decided, named) else { return };
        let kind = named.kind;
        let states = states_of_lead(doc);
        let prose = doc.sents.iter().filter(|s| doc.paras[s.para].role == Role::Prose).take(2);
        for s in prose {
            for m in doc.names.within(s.from, s.to) {
                let house = doc.names.actors[m.actor].is(ActorKind::Body)
                    && !matches!(self.roles[m.actor], "court" | "executive" | "committee")
                    || Some(m.actor) == states;
                let lead = m.from - usize::from(m.from > s.from && doc.has(m.from - 1, Class::DET));
                let subject = house && (lead == s.from || !doc.has(lead - 1, Class::PREP));
                let Some(verb) = house_verb(doc, m.to, s.to).filter(|_| subject) else { continue };
                let date = self.date_of(verb, s.from, s.to, false);
                let text = text.unwrap_or_else(|| self.open(kind, verb));
                let stage = self.passed(text, Some(m.actor));
                self.event(text, stage, Some(m.actor), date, false, verb);
                self.drafts[text].decided = Some((Some(m.actor), date));
                return;
            }
        }
    }

    /// `Russia, China veto sanctions`, over an article that gives the Security Council's count alone.
    fn vetoed_headline(&mut self) {
        let doc = self.doc;
        let veto = |i: usize| {
            doc.role_of(i) == Role::Headline
                && doc.any(i, &["veto", "vetoes", "vetoed"])
                && i > 0
                && doc.names.mention_at(i - 1).is_some_and(|m| doc.names.actors[m.actor].is(ActorKind::State))
        };
        if !(0..doc.len().min(40)).any(veto) {
            return;
        }
        let main = self.main;
        let Some(first) = self.drafts.iter_mut().find(|d| d.decided.is_some()) else { return };
        let told = first.events.iter().any(|e| e.stage == Stage::Vetoed);
        for e in first.events.iter_mut().filter(|e| !told && !e.expected && e.stage == Stage::Adopted) {
            if e.body.or(main).is_some_and(|b| is_council(doc, b)) {
                e.stage = Stage::Vetoed;
            }
        }
    }

    /// What only the headline tells of the first text: how often it has been adopted.
    pub(super) fn headline(&mut self) {
        let doc = self.doc;
        // The headline, or a first sentence that names no text: "For the third time this term Parliament has told".
        // "For the seventh time Moscow raised its hand": what a state has done often.
        let body = |s: &crate::token::Sent| {
            let first = doc.names.within(s.from, s.to).first().map(|m| &doc.names.actors[m.actor]);
            first.is_none_or(|a| !a.is(ActorKind::State))
        };
        let silent =
            |s: &&crate::token::Sent| body(s) && self.all.iter().all(|m| m.from < s.from || m.from >= s.to);
        let told = doc
            .sents
            .iter()
            .take(3)
            .filter(|s| doc.paras[s.para].role != Role::Prose || silent(s))
            .find_map(|s| recurrence::in_sentence(doc, s.from, s.to));
        self.vetoed_headline();
        let first = self.drafts.iter_mut().find(|d| d.decided.is_some());
        if let (Some(draft), Some((n, f, t))) = (first, told) {
            draft.recurs(doc, n, (f, t));
        }
    }
}

impl Reader<'_, '_> {
    /// `Two of | the four abstentions came from Georgia`: those of a count that was told, be it of the vote before the last.
    fn told_again(&self, t: &Tally) -> bool {
        let those = t.from > 0 && self.doc.any(t.from - 1, &["the", "those", "all"]);
        let alone = t.yes.or(t.no).or(t.absent).or(t.present).is_none();
        those && alone && t.abstain.is_some() && self.latest().any(|v| self.votes[v].abstain == t.abstain)
    }
}

/// `Two | of the four abstentions`: a part of them.
fn is_share(doc: &Doc<'_>, end: usize) -> bool {
    let of = doc.is(end, "of") && doc.any(end + 1, &["the", "those", "its", "their"]);
    let all = || crate::number::cardinal(doc, end + 2).map(|n| end + 2 + n.1);
    of && all().is_some_and(|k| doc.has(k, Class::ABSTAIN))
}

/// `The three deputies of the Workers' Front abstained`: some of those who did, named by their group.
fn of_a_group(doc: &Doc<'_>, t: &Tally) -> bool {
    let end = crate::number::cardinal(doc, t.from).map_or(t.from + 1, |n| t.from + n.1);
    let whose =
        |k: &usize| doc.names.actor_at(*k).is_some_and(|a| doc.names.actors[a].is(ActorKind::Organization));
    is_share(doc, end)
        || t.from > 0
            && doc.any(t.from - 1, &["the", "its", "their"])
            && doc.has(end, Class::MEMBER)
            && doc.any(end + 1, &["of", "from"])
            && (end + 2..end + 4).any(|k| whose(&k))
}

/// `the "resolution", rammed through on Friday`: a word in marks that the writer scorns.
fn scorned(doc: &Doc<'_>, m: &Mention) -> bool {
    let quote = usize::from(doc.toks[m.head].quote).checked_sub(1).and_then(|q| doc.quotes.get(q));
    let short = quote.filter(|q| q.to <= q.from + 5 && (m.head == q.from || m.head + 1 == q.to));
    short.is_some_and(|q| {
        let before = q.open.wrapping_sub(1);
        // `a Chinese "no-action motion"`
        let led = (before.saturating_sub(2)..=before).any(|k| doc.has(k, Class::INDEF));
        let motion = m.part == Part::Procedure && (led || doc.is_kind(before, Kind::Poss));
        motion
            || doc.has(before, Class::DET.or(Class::POSS))
            || doc.any(before, &["similar", "new", "so-called"])
    })
}

/// `passed the “Clean Ports Act,” which`: all that the marks hold is a title.
fn titled(doc: &Doc<'_>, m: &Mention) -> bool {
    let quote = usize::from(doc.toks[m.head].quote).checked_sub(1).and_then(|q| doc.quotes.get(q));
    m.title.zip(quote).is_some_and(|((from, to), q)| {
        from == q.from && (to == q.to || to + 1 == q.to && doc.is_kind(to, Kind::Comma))
    })
}

/// `the text “L.33”`: a number in marks is a name, no speech.
fn marked(doc: &Doc<'_>, m: &Mention) -> bool {
    let Some((f, t)) = m.symbol else { return scorned(doc, m) || titled(doc, m) };
    let quote = usize::from(doc.toks[m.head].quote).checked_sub(1).and_then(|q| doc.quotes.get(q));
    // "“L.54”, an amendment tabled by A"
    if (t..t + 5).any(|k| doc.any(k, &["amendment", "amendments"])) {
        return false;
    }
    let comma = |k: usize| usize::from(doc.is_kind(k.wrapping_sub(1), Kind::Comma));
    quote.is_some_and(|q| q.from == f && q.to - comma(q.to) == t)
}

/// `rejected an amendment by 83 votes to 71, adopting instead a resolution`: does a decision take the text that the change was to?
fn takes_instead(doc: &Doc<'_>, d: &Decision) -> bool {
    doc.is(d.tok + 1, "instead") && doc.has(d.tok + 2, Class::INDEF) && doc.ends(d.tok, "ing")
}
