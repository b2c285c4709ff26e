//! What a count was taken on: the text as a whole, a change to it, a paragraph, or the way of proceeding.

mod beside;

mod business;
mod debate;
mod part;

use super::*;
pub(super) use beside::{ahead_of, blames, in_which, parent, whose};
pub(super) use business::{answers, met_same_fate};
pub(super) use part::one_of_counts;
pub(super) use part::own_part;

/// Verbs of proposing a change.
pub(super) const PROPOSES: &[&str] = &[
    "proposed", "moved", "sought", "wanted", "asked", "tried", "offered", "suggested", "requested",
    "proposing", "seeking", "attempted",
];

/// A decision whose scope is asked for.
struct Asked<'d> {
    decision: &'d Decision,
    linked: Option<&'d Mention>,
    mentions: &'d [Mention],
    /// Its sentence.
    from: usize,
    to: usize,
    /// Where its clause begins.
    clause: usize,
    /// Does its subject refer back: `it`, `the first`?
    back: bool,
    /// What the words for its text say.
    named: Scope,
}

impl Asked<'_> {
    fn counted(&self) -> bool {
        self.decision.tally.is_some()
    }

    fn step(&self, is: impl Fn(&Act) -> bool) -> bool {
        self.decision.act.as_ref().is_some_and(is)
    }

    /// `was deferred by consensus`, `decided without a vote to postpone the draft`; not `was not put to a vote`.
    fn delayed_in_a_manner(&self, doc: &Doc<'_>) -> bool {
        let manner = self.decision.manner.filter(|m| !m.weak && !doc.any(m.tok, &["put", "not"]));
        manner.is_some() && self.named != Scope::Amendment && self.step(|a| delays(doc, a))
    }

    /// Is its text told as a whole, or not at all?
    fn whole(&self) -> bool {
        self.linked.is_none_or(|m| m.part == Part::Whole)
    }
}

/// Does an act put a text off or send it elsewhere? Not `gave a second reading to the bill by 120 votes to 15`: the text's own.
fn delays(doc: &Doc<'_>, a: &Act) -> bool {
    let read = || {
        a.step == Step::Refer
            && (a.tok.saturating_sub(1)..a.tok + 5).any(|k| doc.any(k, &["reading", "read"]))
    };
    matches!(a.step, Step::Defer | Step::Refer) && !read()
}

impl Reader<'_, '_> {
    pub(super) fn scope_of(
        &self,
        decision: &Decision,
        linked: Option<&Mention>,
        mentions: &[Mention],
        from: usize,
        to: usize,
    ) -> Scope {
        let doc = self.doc;
        let tok = decision.tok;
        let clause = (from..tok).rev().find(|k| doc.is_kind(*k, Kind::Semicolon)).map_or(from, |k| k + 1);
        // "On a card vote it was lost", "Put to a roll-call of its own, it survived"
        let fronted = || {
            let put = doc.any(from, &["put", "taken"]);
            let it = |k: usize| {
                doc.is(k, "it") && (doc.is(k + 1, "was") || put && doc.is_kind(k - 1, Kind::Comma))
            };
            (put || doc.has(from, Class::PREP))
                && (from + 1..tok.min(from + if put { 20 } else { 9 })).any(it)
                // "When it was put to the question, 19 members supported it"
                || doc.any(from, &["when", "once", "as"])
                    && doc.is(from + 1, "it")
                    && (from + 2..from + 7).any(|k| doc.any(k, &["put", "came", "taken", "called"]))
        };
        let it =
            (doc.any(from, &["it", "that", "this"]) || fronted()) && mentions.iter().all(|m| m.head > tok);
        // "It then adopted the draft": the house, and a text of its own.
        let object = |m: &Mention| m.part == Part::Whole && m.head > tok && m.head < tok + 6;
        let house = decision.act.is_some_and(|a| !a.passive) && mentions.iter().any(object);
        // "Fiji proposed a change on fees: 14 to 9 against it. Togo proposed one on rents: 12 to 8, lost too"
        let one = |k: usize| doc.any(k, PROPOSES) && doc.any(k + 1, &["one", "another"]);
        let parts = matches!(self.topic, Some(Part::Amendment | Part::Paragraph));
        let listed = parts && (enumerates(doc, clause) || (from..tok).any(one));
        // "She moved to add a clause. The synod turned that down"
        let that = doc.any(tok + 1, &["that", "this"]) && !matches!(doc.kind(tok + 2), Some(Kind::Word))
            || doc.any(tok + 1, &["that", "this"]) && doc.any(tok + 2, &["down", "out", "by", "on", "with"]);
        let it = it || that && mentions.iter().all(|m| m.head > tok + 3 || m.head < tok) && linked.is_none();
        let back = it && !house || ordered(doc, mentions, from) || listed;
        let nameless = |m: &Mention| m.symbol.is_none() && m.title.is_none() && m.part == Part::Whole;
        // "One, by Roe, would have delayed the measure until June; it failed 3-6"
        let its = clause > from
            && doc.is(clause, "it")
            && self.topic == Some(Part::Amendment)
            && enumerates(doc, from)
            && decision.tok < clause + 6;
        // "Roe proposed an amendment on fees. The House defeated it, 20-31"
        let object = decision.act.is_some_and(|a| !a.passive) && doc.is(tok + 1, "it") && linked.is_none();
        // "We have a party vote on the Roe amendment. Ayes 68, noes 55"
        let opens = doc.any(from, &["ayes", "yeas"])
            || doc.is(from, "for") && crate::number::cardinal(doc, from + 1).is_some();
        let sides = linked.is_none() && decision.act.is_none() && opens;
        let its = its || (object || sides) && offered_before(doc, from);
        let named = match linked {
            _ if its => Scope::Amendment,
            // "The third, on X, was lost", but "The third text, on X, was adopted"
            Some(m)
                if listed
                    && nameless(m)
                    && !doc.any(m.head, &["text", "resolution", "bill"])
                    && (m.from < clause + 3 || m.from > tok || doc.is(m.head, "one")) =>
            {
                self.topic.map_or(Scope::Amendment, scope)
            }
            Some(m) => scope(m.part),
            None if back => self.topic.map_or(Scope::Final, scope),
            None => Scope::Final,
        };
        let asked = Asked { decision, linked, mentions, from, to, clause, back, named };
        // In this order: the first that knows.
        let questions: [fn(&Self, &Asked<'_>) -> Option<Scope>; 15] = [
            Self::on_each,
            Self::on_whole,
            Self::on_same_fate,
            Self::on_action,
            Self::on_rejection,
            Self::on_change_told,
            Self::on_row,
            Self::on_business,
            Self::on_piece,
            Self::on_delay,
            Self::on_another,
            |_, asked| Some(asked.named).filter(|s| *s != Scope::Final),
            Self::on_change,
            Self::on_proceeding,
            Self::on_debate,
        ];
        questions.iter().find_map(|question| question(self, &asked)).unwrap_or(Scope::Final)
    }

    /// `a motion to send it back to the Health Committee, which had approved it, 10 to 4`: what the committee did before.
    pub(super) fn fed(&self, tok: usize, from: usize) -> bool {
        let doc = self.doc;
        let Some(comma) = tok.checked_sub(3).filter(|k| *k > from + 1) else { return false };
        let panel = doc.names.mention_at(comma - 1).is_some_and(|m| self.roles[m.actor] == "committee");
        panel
            && doc.is_kind(comma, Kind::Comma)
            && doc.seq(comma + 1, &["which", "had"])
            && doc.is(tok + 1, "it")
    }

    /// What is blamed by a count, or concurred with, is the text; the government is defeated over a change to its bill.
    fn on_whole(&self, asked: &Asked<'_>) -> Option<Scope> {
        let (doc, tok) = (self.doc, asked.decision.tok);
        let condemned = asked.decision.tally.is_some_and(|t| blamed(doc, asked.from, t.from).is_some());
        // "It had already passed the Senate 51-40", "It had been approved by the committee": the text.
        let passive = |a: &Act| {
            a.passive && a.step == Step::Adopt && doc.is(asked.from + 1, "had") && doc.is(tok + 1, "by")
        };
        let through = asked.linked.is_none()
            && doc.is(asked.from, "it")
            && (asked.step(passive) || cleared(doc, asked.decision.act.as_ref()).is_some());
        // "A similar bill failed in 2013 when its supporters could not break a filibuster"
        let fell =
            |a: &Act| a.passive && a.step == Step::Reject && doc.any(a.tok, &["failed", "fell", "died"]);
        let fell = !asked.counted()
            && asked.decision.manner.is_none()
            && asked.whole()
            && asked.step(fell)
            && asked.linked.is_some_and(|m| m.to == tok);
        let fed = asked.step(|a| a.step == Step::Adopt) && self.fed(tok, asked.from);
        if condemned || through || fell || fed || concurring(doc, tok, asked.to) {
            return Some(Scope::Final);
        }
        let bill = asked.linked.is_some_and(|m| m.kind == ResolutionKind::Bill && m.from > tok);
        let lost = || asked.linked.is_none() && in_a_defeat(doc, asked.from, tok);
        let voted = asked.decision.tally.is_some() && (government_beaten(doc, asked.from, tok) || lost());
        (voted || bill && asked.step(|a| a.step == Step::Reject) && defeats_government(doc, tok))
            .then_some(Scope::Amendment)
    }

    /// `decided, by a vote of 27 to 15, to take no action on a draft`, `moved that no action be taken`, `decided not to consider it`
    fn on_action(&self, asked: &Asked<'_>) -> Option<Scope> {
        let doc = self.doc;
        let no_action = |k: usize| {
            // "moved that the Commission not consider the draft"
            let that = || {
                let that = (asked.from + 1..k).rev().take(8).find(|t| doc.is(*t, "that"));
                that.is_some_and(|t| doc.any(t - 1, PROPOSES))
            };
            act::not_to_act(doc, k)
                || doc.is(k, "not") && doc.any(k + 1, &["consider", "discuss", "debate", "examine"]) && that()
                || act::no_action(doc, k)
                    && (doc.any(k.wrapping_sub(1), &["take", "took", "takes", "taking", "for", "of"])
                        || doc.seq(k + 2, &["be", "taken"]))
        };
        let decided =
            doc.any(asked.decision.tok, &["decided", "voted", "agreed", "resolved", "opted", "chose"]);
        let first = if asked.counted() { asked.from } else { asked.decision.tok };
        let told = asked.counted() || decided;
        // "voted to take no action on the draft. Twenty-three members voted for the motion"
        let motion = |m: &Mention| m.article == Article::Known && doc.is(m.head, "motion");
        let before = (doc.toks[asked.from].sent as usize).checked_sub(1).map(|s| doc.sents[s]);
        // "voted not to discuss the draft. The move passed by 22 votes to 17"
        let moves = || {
            let from = asked.from;
            let the = doc.any(from, &["the", "that", "this"]) || doc.has(from, Class::POSS);
            the && doc.any(from + 1, &["move", "manoeuvre", "maneuver", "gambit"])
        };
        let of_it = asked.linked.map_or_else(moves, motion);
        let before = before.filter(|_| asked.counted() && of_it);
        let own = || {
            let at = asked.decision.tally.map_or(asked.decision.tok, |t| t.from);
            let (lo, hi) = own_part(doc, at, (asked.from, asked.to));
            (first.max(lo)..hi).any(no_action)
        };
        (told && asked.whole() && own()
            || before.is_some_and(|s| (s.from..s.to.min(s.from + LONGEST)).any(no_action)))
        .then_some(Scope::Procedural)
    }

    /// `The motion to reject the bill was carried by 45 votes to 22`
    fn on_rejection(&self, asked: &Asked<'_>) -> Option<Scope> {
        let told = asked.counted() || asked.step(|a| a.passive);
        (told && to_turn_down(self.doc, asked.from, asked.to)).then_some(Scope::Procedural)
    }

    /// `an amendment that deleted a call for a delay. It was adopted by 84-77`: whatever the change does
    fn on_change_told(&self, asked: &Asked<'_>) -> Option<Scope> {
        let passive = |a: &Act| a.passive && matches!(a.step, Step::Adopt | Step::Reject);
        let it = self.doc.is(asked.from, "it") && self.doc.has(asked.from + 1, Class::AUX);
        let told = it && asked.back && asked.linked.is_none() && asked.step(passive);
        Some(asked.named).filter(|s| told && *s == Scope::Amendment)
    }

    /// `Three amendments were rejected: 25 to 7, 24 to 8 and 24 to 9`
    fn on_each(&self, asked: &Asked<'_>) -> Option<Scope> {
        let tally =
            asked.decision.tally.filter(|_| asked.decision.act.is_none() && asked.linked.is_none())?;
        one_of_counts(self.doc, asked.mentions, &tally, asked.from).map(|(m, _)| scope(m.part))
    }

    fn on_row(&self, asked: &Asked<'_>) -> Option<Scope> {
        asked.counted().then(|| self.next_in_row(asked.mentions, asked.from)).flatten()
    }

    /// A count on a piece of the text, where the piece is put in, changed or taken out.
    fn on_piece(&self, asked: &Asked<'_>) -> Option<Scope> {
        let (doc, from) = (self.doc, asked.from);
        let tally = asked.decision.tally?;
        let changed = match asked.named {
            Scope::Final => piece_changed(doc, &tally, from),
            Scope::Paragraph => {
                // "The first, which would have put in a paragraph on sanctions, got five votes"
                let put_in = asked.linked.is_some_and(|m| {
                    m.article == Article::New
                        && (m.from.saturating_sub(3).max(from)..m.from).any(|k| doc.any(k, CHANGES))
                });
                put_in
                    || asked.linked.is_some_and(|m| would_have_changed(doc, m, from))
                    || removes(doc, asked.decision.tok, asked.to)
                    || asked.back && self.topic == Some(Part::Amendment)
            }
            _ => false,
        };
        changed.then_some(Scope::Amendment)
    }

    /// A count on putting the text off, or on what the sentences before proposed.
    fn on_delay(&self, asked: &Asked<'_>) -> Option<Scope> {
        let (doc, tok, from, clause) = (self.doc, asked.decision.tok, asked.from, asked.clause);
        if agreed_to_delay(doc, asked.decision, asked.mentions, from) {
            return Some(Scope::Procedural);
        }
        // "An amendment to delay the law got 60 votes": what it would do
        if asked.delayed_in_a_manner(doc) {
            return Some(Scope::Procedural);
        }
        if !asked.counted() || asked.named == Scope::Amendment && asked.linked.is_some() {
            return None;
        }
        let put_off = || {
            asked.linked.is_some_and(|m| {
                doc.any(m.head, &["proposal", "motion", "request"])
                    && m.article == Article::Known
                    && !self.waits(m)
            }) && self.put_off(from, tok)
        };
        // "proposed sending it back to the committee, but that was defeated by 44 votes to 47"
        let that = |k: &usize| {
            doc.any(*k, &["it", "that", "this"])
                && (doc.any(k - 1, &["but", "and"]) || doc.is_kind(k - 1, Kind::Semicolon))
        };
        let clause = (clause.max(tok.saturating_sub(4)).max(1)..tok).find(that).unwrap_or(clause);
        let refers_back = || {
            let pronoun = doc.is(from, "it") || clause > from && doc.any(clause, &["it", "that", "this"]);
            doc.any(tok + 1, &["that", "this"])
                // "It returns to the committee, which approved it 6-1"
                || asked.named == Scope::Final
                    && pronoun
                    && asked.decision.act.is_some()
                    && !doc.is(tok.wrapping_sub(1), "which")
                || (from..tok.min(from + 4)).any(|k| doc.any(k, PROPOSED))
        };
        (asked.step(|a| delays(doc, a))
            || to_table(doc, from, asked.to)
            || put_off()
            || asked.linked.is_none() && refers_back() && self.put_off(from, clause)
            || bare_after_delay(doc, asked.decision, asked.mentions, asked.from))
        .then_some(Scope::Procedural)
    }

    /// `A motion on fees was deferred. The committee had approved the motion by 6 votes to 3`: is the motion what was put off?
    fn waits(&self, m: &Mention) -> bool {
        let off = |e: &Event| matches!(e.stage, Stage::Deferred | Stage::Referred) && !e.expected;
        let own = |c: usize| {
            let d = &self.drafts[c];
            d.kind == ResolutionKind::Motion && d.events.iter().any(off)
        };
        self.doc.is(m.head, "motion") && self.current.is_some_and(own)
    }

    /// `approved an amendment on fees but rejected one to delay the law`, `while another exempting schools was lost`: the next change.
    fn on_another(&self, asked: &Asked<'_>) -> Option<Scope> {
        let (doc, tok) = (self.doc, asked.decision.tok);
        if self.also_changed(asked) {
            return Some(Scope::Amendment);
        }
        let change = asked.mentions.iter().find(|m| m.part == Part::Amendment && m.head < tok)?;
        let one = |k: usize| {
            // "passing it at third reading"
            let noun = doc.has(k + 1, Class::TEXT) || doc.any(k + 1, &["of", "reading", "time"]);
            doc.any(k, &["one", "another", "second", "third", "fourth", "other", "two", "others"]) && !noun
        };
        let own = asked
            .linked
            .is_some_and(|m| m.part == Part::Whole && m.from > change.head && m.article == Article::New);
        let told = (change.head + 1..tok + 4).any(one);
        (asked.counted() && told && !own).then_some(Scope::Amendment)
    }

    /// `voted to strike out the clause`: a change that the verb tells, or the sentence before.
    fn on_change(&self, asked: &Asked<'_>) -> Option<Scope> {
        let (doc, tok, from, counted) = (self.doc, asked.decision.tok, asked.from, asked.counted());
        let refused = asked.step(|a| act::refuses_change(doc, a.tok, asked.to));
        let struck = asked.step(|a| {
            doc.any(a.tok, &["struck", "strike"]) && (doc.is(a.tok + 1, "out") || doc.is(a.tok + 2, "out"))
        });
        (struck
            || refused
            || changes(doc, tok, from, asked.to, counted)
            || asked.linked.is_some_and(|m| !doc.is(tok + 1, "it") && alters(doc, m, from))
            || asked.linked.zip(asked.decision.tally).is_some_and(|(m, t)| amended_by(doc, m, &t))
            || counted
                && !self.of_another_year(asked)
                && (self.changed(asked.linked, from, asked.back)
                    || self.after_change(asked.decision, asked.mentions, from)))
        .then_some(Scope::Amendment)
    }

    /// `Last year the vote was 168-131`, `The previous motion received 90 votes`: no count of what the sentence before proposed.
    fn of_another_year(&self, asked: &Asked<'_>) -> bool {
        asked.linked.is_some_and(|m| m.article == Article::Earlier)
            || self.doc.dates_in(asked.from, asked.to).any(|d| self.other_year(d.past))
    }

    /// `The inscription of the item had been carried by 43 votes to 11`, `voted 38-2 to keep paragraph 6`
    fn on_proceeding(&self, asked: &Asked<'_>) -> Option<Scope> {
        let (doc, tok, from, to) = (self.doc, asked.decision.tok, asked.from, asked.to);
        let counted = asked.counted();
        // "agreed to debate the draft, and adopted it by 30 votes to 4": the count is of the second verb.
        let (lo, hi) = asked.decision.tally.map_or((from, to), |t| own_part(doc, t.from, (from, to)));
        let inscribed =
            || (from..tok).any(|k| doc.is(k, "inscription")) && asked.linked.is_none_or(|m| m.from > tok);
        if counted
            && (inscribed()
                || urgency(doc, tok, from)
                || chosen(doc, from, to)
                || business::how_it_comes_up(doc, lo, hi)
                || business::who_is_heard(doc, lo, hi))
            || hastens(doc, tok)
        {
            return Some(Scope::Procedural);
        }
        // "Article 7 was adopted with 97 votes for and 19 against"
        let numbered = numbered_part(doc, from, asked.decision);
        // "The section was kept by 80 to 16, and the resolution as a whole by 99 to 14"
        let kept = || asked.linked.is_none_or(|m| m.head > tok) && piece_kept(doc, from);
        if numbered || counted && (apart_from_the_whole(doc, from, to) || kept()) {
            return Some(Scope::Paragraph);
        }
        // "decided by 41 votes to 14 to drop the reference to sanctions"
        let settles =
            |k: usize| doc.any(k, &["agreed", "decided", "resolved", "opted", "chose", "preferred", "voted"]);
        let settled = counted && (from.max(tok.saturating_sub(4))..=tok).any(settles);
        if (asked.step(|a| a.votes) || settled) && votes_to_change(doc, tok, to) {
            return Some(Scope::Amendment);
        }
        if !counted {
            return None;
        }
        let before = (doc.toks[from].sent as usize).checked_sub(1).map_or(from, |s| doc.sents[s].from);
        let items = asked.linked.is_none() && doc.para_of(before) == doc.para_of(from);
        if on_agenda(doc, from, to) || items && on_agenda(doc, before, from) {
            return Some(Scope::Procedural);
        }
        let kept = retains(doc, from.max(tok.saturating_sub(3)), hi) || stays_in(doc, from);
        kept.then_some(Scope::Paragraph)
    }
}
