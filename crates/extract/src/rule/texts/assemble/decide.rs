//! What a sentence does: the texts it decides on and the stages it moves them to.

use super::*;

impl Reader<'_, '_> {
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
        let (known, spoken_of) = (self.drafts.len(), self.current);
        let linked = decision.item.as_ref().or_else(|| link(doc, decision, mentions, acts, from));
        let counted = decision.tally.is_some() || decision.manner.is_some();
        // "voted 4-1 to condemn a Ugandan bill": what a text says of another.
        let told_of = |m: &&Mention| {
            (tok + 1..m.from.min(tok + 14)).any(|k| {
                let says = doc.verb(k + 1).is_some_and(|v| v.step.is_none() && v.force.is_some_and(blames));
                doc.is(k, "to") && says
            })
        };
        let votes = decision.act.is_some_and(|a| a.votes);
        let linked = linked.filter(|m| !(votes && m.part == Part::Whole && told_of(m)));
        let linked = linked.filter(|m| !(counted && m.plural && m.count < 2 && m.article == Article::Other));
        let expected = decision.act.is_some_and(|a| a.expected);
        let step = decision.act.map_or(Step::Adopt, |a| a.step);
        self.step = decision.act.map(|a| a.step);
        if let Some(act) = decision.act.filter(|a| decision.tally.is_none() && by_ruler(doc, a, from, to)) {
            self.step(&act, mentions, from, to, named);
            return;
        }
        self.told = (tok, decision.tally, decision.manner.map(|m| m.mode));
        let tally = decision.tally;
        let body = self.body_of(tok, from, to, decision.act.as_ref());
        // "Security Council resolution 12, adopted by 10 votes", "the vetoed Council draft"
        let own = |m: &&Mention| {
            body.is_none()
                || step == Step::Veto
                || (m.to..tok).all(|k| doc.is_kind(k, Kind::Comma)) && m.head < tok
        };
        let body = linked.filter(own).and_then(|m| body_inside(doc, m)).or(body);
        let body = cleared(doc, decision.act.as_ref()).or(body);
        let plenum = || (from.max(tok.saturating_sub(5))..tok).any(|i| doc.is(i, "plenum"));
        let body = if (from..to).any(|i| doc.is(i, "plenary") && !recommended(doc, from, i)) || plenum() {
            body.or(self.body).map(|b| plenary_of(doc, self.roles, b))
        } else {
            body
        };
        // "Nobody objected": how the text spoken of was decided, if nothing else tells.
        if let (None, None, Some(manner)) = (decision.act, tally, decision.manner.filter(|m| m.weak)) {
            // "A counter-proposal was not put to the vote": nothing was decided.
            let waits = acts.iter().any(|a| a.step == Step::Defer);
            self.hinted.extend(self.current.filter(|_| !waits).map(|c| (c, manner)));
            return;
        }
        // "he had never before voted against his party"
        let own = decision.act.is_some_and(|a| a.votes) && !counted && {
            let at = tok + 1 + usize::from(doc.any(tok + 1, &["against", "for", "with"]));
            doc.has(at, Class::POSS)
                && doc.any(at + 1, &["party", "government", "conscience", "leader", "whip"])
        };
        if own {
            return;
        }
        // A state or a person that votes is a position, no decision.
        if decision.act.is_some_and(|a| a.votes) && !counted && !collective(doc, tok, from) {
            return;
        }
        if !counted
            && linked.is_none()
            && !(step == Step::Veto || decision.act.is_some_and(|a| a.votes) || self.of_it(decision, from))
        {
            return;
        }
        if let Some(m) = linked.filter(|m| m.plural && m.count < 2 && !counted) {
            self.announce(m);
            let date = self.date_of(tok, from, to, expected);
            self.by_matter(m, decision, (body, date));
            return;
        }
        if linked.is_some_and(|m| m.kind == ResolutionKind::Act && m.title.is_none()) && tally.is_none() {
            return;
        }
        if !counted
            && decision.act.is_some_and(|a| outsider(doc, self.roles, &a, from))
            && !linked.is_some_and(|m| m.from <= from + 1 && m.head < tok && m.part != Part::Whole)
        {
            return;
        }
        // "By a majority of nine judges to one, the court held"; "a procedure for measures without serious opposition"
        let judges =
            |t: Tally| (t.from..t.to).any(|k| doc.any(k, &["judges", "justices", "jurors", "judge"]));
        let any = decision.act.is_none()
            && linked.is_some_and(|m| m.plural && m.count < 2 && m.article != Article::Known);
        if tally.is_some_and(judges) || tally.is_none() && any {
            return;
        }
        // "Three more motions were dealt with by show of hands": each is told of by itself.
        if linked.is_some_and(|m| m.plural && m.count > 1) && decision.act.is_none() && tally.is_none() {
            return;
        }
        if !counted && in_general(doc, decision, linked, from, to) {
            return;
        }
        // "Resolution 30/1 of 2015, adopted without a vote": the number's own date goes first.
        let own = linked.and_then(|m| dated(doc, m));
        let numbered = linked.is_some_and(|m| m.symbol.is_some()) && !expected;
        let date = own.filter(|_| numbered).or_else(|| self.date_of(tok, from, to, expected)).or(own);
        if self.both(decision, body, date, from) {
            return;
        }
        // "three drafts, among them one on Chad, which went through without a vote": the one.
        let one_of = |m: &Mention| {
            (m.to..tok)
                .any(|k| doc.any(k, &["among", "including"]) && doc.any(k + 1, &["them", "these", "one"]))
        };
        let many = linked.filter(|m| m.plural && m.part == Part::Whole && !one_of(m));
        if let (Some(m), Some(manner)) = (many, decision.manner) {
            if doc.is_kind(to - 1, Kind::Colon) {
                self.bloc = Some((to, manner.mode, body.or(self.body), date));
                return;
            }
            let told = Told { text: 0, body, date, mode: Some(manner.mode), lost: false, tok };
            if decision.act.is_some() && self.all_of(m, &told) {
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
        if let Some(m) = linked.filter(|m| decision.act.is_some() && m.plural && m.count >= 2 && !counted) {
            self.announce(m);
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
                        || m.article == Article::Other && doc.any(k, &["might", "may", "could"])
                });
                if text >= fresh && opened && sure && date.is_some() && step == Step::Adopt {
                    let draft = &mut self.drafts[text];
                    draft.proposed = true;
                    draft.side = true;
                    // "a bill ... might pass in December, said the chairman of the Duma's committee": the house's.
                    draft.body = draft.body.or(body.map(|b| plenary_of(doc, self.roles, b)));
                }
            }
            return;
        }
        if let Some(text) = self.on_amendment(decision, linked, scope) {
            // "The Senate voted to cut the aid. The 54-42 vote was on an amendment to a bill": the bill's amendment.
            if let Some(m) = parent(doc, linked, mentions, tok) {
                self.settle(Some(text), m, named);
            }
        }
        // "North Korea was condemned, 28-10": no text that is on another state.
        let other = tally.filter(|_| linked.is_none() && decision.act.is_none() && scope == Scope::Final);
        let other = other
            .and_then(|t| blamed(doc, from, t.from).or_else(|| subject::fronted(doc, from).first().copied()));
        let awaited = self.awaited(decision, linked, scope, body, date).filter(|_| other.is_none());
        let scope = awaited.map_or(scope, |w| w.scope);
        let put_off = decision.act.is_some_and(|a| matches!(a.step, Step::Defer | Step::Refer))
            && linked.is_some_and(|m| m.part == Part::Whole);
        let agreed = concurring(doc, tok, to);
        let own = !agreed && (scope == Scope::Final || put_off);
        let whole = if own { linked } else { parent(doc, linked, mentions, tok) };
        let again = whole.is_some_and(|m| named.iter().any(|n| n.0 == m.head));
        let opened = self.drafts.len();
        let text = match (awaited, whole) {
            // "decided, 149 to 145, to keep troops there, approving a motion": the text that the count was on.
            (None, Some(m)) if self.told_first(decision, m, from) => self.settle(self.current, m, named),
            (Some(w), Some(m)) => self.settle(Some(w.text), m, named),
            (Some(w), None) => w.text,
            (None, Some(m)) if decision.item.is_some() => self.of_row(m, body, date, named, tok),
            (None, Some(m)) => match self.counted_before(m, tally.as_ref(), body, scope) {
                Some(text) => self.settle(Some(text), m, named),
                None => self.resolve(m, body, date, named, tok),
            },
            (None, None)
                if scope != Scope::Final && self.current.is_none() && ahead_of(mentions, tok).is_some() =>
            {
                let Some(m) = ahead_of(mentions, tok) else { return };
                self.resolve(m, body, date, named, tok)
            }
            (None, None) => {
                match self.unnamed(body, date, counted || decision.act.is_some_and(|a| a.votes), scope, tok) {
                    Some(text) => text,
                    None => return,
                }
            }
        };
        // "approved by acclamation. The text was not put to a vote": how it was adopted.
        if step == Step::Defer && doc.is(tok, "put") && self.contrary(text, Step::Reject, body) {
            return;
        }
        let text = match linked.filter(|m| {
            // "a motion", "the opposition's own motion"
            let own = (m.from..m.head).any(|k| doc.any(k, &["own", "rival", "competing"]));
            // "turned down A's own draft; it got three votes to 20": the same one again.
            (m.article == Article::New || own) && scope == Scope::Final && !again
        }) {
            Some(m) if awaited.is_none() && self.contrary(text, step, body) => {
                named.retain(|n| n.1 != text);
                self.settle(None, m, named)
            }
            _ => text,
        };
        let over = awaited.is_some_and(|w| w.over) || more_needed(doc, from, to);
        let text = self.item_of(text, decision, linked, other, from);
        // "The House first approved HB 12, 53-4": a number is one text's, however often a house votes on it.
        let numbered = linked.is_some_and(|m| m.symbol.is_some()) && self.drafts[text].symbol.is_some();
        let text = if scope == Scope::Final && !over && awaited.is_none() && !numbered {
            self.other_text(text, body, tally, date, tok)
        } else {
            text
        };
        if linked.is_none() && text >= opened {
            let own = unnamed_on(doc, decision, from, to);
            if !own.is_empty() {
                self.drafts[text].subjects = own;
            }
        }
        if (text >= opened || self.drafts[text].subjects.is_empty())
            && linked.is_none_or(|m| subject::of(doc, m).is_empty())
            && let Some(state) = self.announced(tok)
        {
            self.drafts[text].subjects = vec![state];
        }
        // "A resolution on the occupied territories passed": no place is its subject.
        let before = linked.is_some_and(|m| m.head < tok);
        let abroad =
            body.is_none() && !before && decision.act.is_some_and(|a| !a.passive) && placed(doc, tok, from);
        if abroad && self.drafts[text].decided.is_none() {
            self.drafts[text].abroad = true;
        }
        let body = if self.drafts[text].abroad {
            None
        } else {
            // "The committee approved it, 42-3. An amendment was rejected": where the paragraph's vote was.
            let here =
                self.body.filter(|_| scope != Scope::Final && doc.para_of(self.body_at) == doc.para_of(tok));
            let own = here.filter(|b| self.roles[*b] == "committee").or(self.drafts[text].body);
            body.or(own).or(near_body(doc, self.roles, from)).or(self.spoken(tok))
        };
        let lost = match (step, tally) {
            (Step::Reject, _) if defeats_government(doc, tok) => false,
            (Step::Reject | Step::Veto, _) => true,
            // "A motion to adjourn the debate failed just before, 55 votes for, 67 against"
            (Step::Defer | Step::Refer, Some(t)) => t.yes.is_some() && t.no.is_some() && t.yes < t.no,
            (_, Some(t)) if decision.act.is_none() => {
                matches!((t.yes, t.no), (Some(yes), Some(no)) if yes <= no)
            }
            _ => false,
        };
        let least = council::least(date.map(|d| d.year).or(doc.meta.published.map(|p| p.year())));
        let council = body.is_some_and(|b| is_council(doc, b));
        let few = |t: &Tally| council && t.yes.is_some_and(|yes| yes < least);
        let short = decision.act.is_none()
            && tally.is_some_and(|t| {
                falls_short(doc, from, to) || told_lost(doc, &t, from) || scope == Scope::Final && few(&t)
            });
        let lost = awaited.map_or(lost || short, |w| w.lost)
            || again && decision.act.is_none() && self.contrary(text, Step::Adopt, body);
        // "defeated by 13 votes to two": what had its nine votes fell to a veto, and the count stands as told.
        let enough = council
            && lost
            && scope == Scope::Final
            && tally.is_some_and(|t| t.yes.is_some_and(|yes| yes >= least) && t.no < t.yes);
        let over = over || enough;
        if scope == Scope::Final {
            let vetoed = step == Step::Veto
                || enough
                || lost
                    && (from..to).any(|i| doc.any(i, &["veto", "vetoes", "vetoed"]))
                    && body.is_some_and(|b| doc.names.entry(doc.lex, b).is_some_and(|k| !k.domestic()));
            // "The vote was 14 to one" after a veto was told.
            let vetoed = vetoed
                || council
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
            } else if overriding(doc, from, to) && act::of_veto(doc, from, to) {
                self.overridden(text, body)
            } else if lost {
                Stage::Rejected
            } else if let Some(stage) = preliminary(doc, body, tok, from, to) {
                stage
            } else if self.again_first(text, body, date) {
                Stage::Referred
            } else if agreed && body.is_some_and(|b| matches!(self.roles[b], "lower" | "upper")) {
                Stage::PassedLegislature
            } else {
                self.passed(text, body)
            };
            let advice = stage == Stage::Adopted && self.recommended() && body.is_some() && body != self.main;
            let panel = stage != Stage::CommitteeApproved
                && !lost
                && decision.act.is_some_and(|a| in_committee(doc, &a));
            let stage = if advice || panel { Stage::CommitteeApproved } else { stage };
            self.event(text, stage, body, date, false, tok);
            let section = self.section(tok);
            let one_sided = decision.act.is_none() && tally.is_some_and(|t| t.no.is_none());
            let draft = &mut self.drafts[text];
            draft.one_sided |= one_sided && draft.decided.is_none();
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
            let no_action = (from..to).any(|i| {
                doc.is(i, "no") && doc.any(i + 1, &["action", "decision"])
                    || doc.is(i, "no-action")
                    || act::not_to_act(doc, i)
            });
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
        let aside = (from..tok)
            .any(|k| doc.is_kind(k, Kind::Comma) && doc.any(k + 1, &["which", "who", "where"]))
            && self.body.is_some()
            || told_by_the_way(doc, tok, from) && tally.is_some();
        if let Some(body) = body.filter(|_| !aside) {
            self.body = Some(body);
            self.body_at = tok;
        }
        self.last_date = date.or(self.last_date);
        // "with the votes of the others": unless a count is told.
        let hint = decision.manner.filter(|m| m.weak && tally.is_none() && scope == Scope::Final);
        self.hinted.extend(hint.map(|m| (text, m)));
        let mode = self.mode(decision, body, from, to).filter(|_| hint.is_none());
        if scope == Scope::Final && tally.is_none() {
            let told = Told { text, body, date, mode, lost, tok };
            self.pair(&told, linked, from);
            self.other_chamber(&told, to);
        }
        let Some(mode) = mode else {
            if decision.act.is_some() {
                self.await_count(Awaited { text, scope, lost, over, tok });
            }
            return;
        };
        let by_the_way = text >= known && in_which(doc, tok, from);
        let spoken = self.vote.filter(|_| by_the_way || told_by_the_way(doc, tok, from));
        self.vote(text, body, scope, mode, tally, date, lost, tok, over);
        self.vote = spoken.or(self.vote);
        if let Some(first) = spoken_of.filter(|c| by_the_way && self.drafts[*c].votes > 0) {
            self.current = Some(first);
            self.drafts[text].side = true;
        }
    }
}
