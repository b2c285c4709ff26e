//! Which count, and which manner, belongs to which verb.

use super::*;

/// Ties counts and manners to the acts beside them; what no act claims stands alone.
pub(super) fn pair_up(acts: &[Act], tallies: &[Tally], manners: &[Manner], doc: &Doc<'_>) -> Vec<Decision> {
    let mut pairs = Pairs { doc, acts, tallies, manners, taken: Vec::new(), out: Vec::new() };
    for t in tallies.iter().filter(|t| t.decides()) {
        pairs.count(t);
    }
    for t in tallies.iter().filter(|t| !t.decides() && t.abstain.is_some()) {
        pairs.abstentions(t);
    }
    for m in manners {
        pairs.manner(m);
    }
    let Pairs { taken, mut out, .. } = pairs;
    for a in acts.iter().filter(|a| decides(a.step) && !taken.contains(&a.tok)) {
        out.push(Decision { tok: a.tok, act: Some(*a), tally: None, manner: None, item: None });
    }
    out.sort_by_key(|d| d.tok);
    out
}

/// `The CPI(M) voted against`: a party's vote decides nothing.
fn of_party(doc: &Doc<'_>, verb: usize) -> bool {
    let m = verb.checked_sub(1).and_then(|k| doc.names.mention_at(k));
    m.is_some_and(|m| doc.names.actors[m.actor].is(ActorKind::Organization))
}

/// The acts, counts and manners of a sentence, and what is tied so far.
struct Pairs<'p> {
    doc: &'p Doc<'p>,
    acts: &'p [Act],
    tallies: &'p [Tally],
    manners: &'p [Manner],
    /// The tokens of acts that have their count or manner.
    taken: Vec<usize>,
    out: Vec<Decision>,
}

impl Pairs<'_> {
    /// The act that a count or manner from `tok` to `end` is told of.
    fn near(&self, tok: usize, end: usize) -> Option<Act> {
        let doc = self.doc;
        let counted = (tok.saturating_sub(3)..tok).any(|k| doc.is(k, "voted"));
        // "The vote was 99-52, after two days during which a dozen changes were voted down": of what the noun stands for
        let sent = doc.sent_of(tok).from;
        let counts = |k: usize| {
            doc.any(k, &["vote", "tally", "count", "result", "ballot"]) && doc.has(sent, Class::DET)
        };
        let noun = tok > sent
            && tok < sent + 12
            && doc.any(tok - 1, &["was", "stood", "is"])
            && (sent + 1..sent + 3).any(counts)
            && !(sent..tok).any(|k| doc.step(k).is_some());
        let aside =
            |k: usize| doc.any(k, &["after", "following", "during", "which", "when", "where", "before"]);
        let then = |k: usize| doc.any(k, &["after", "once", "when"]) && !doc.form(k + 1).has(Form::ING);
        let decide = |a: &&Act| decides(a.step) || matches!(a.step, Step::Defer | Step::Refer);
        self.acts
            .iter()
            .filter(|a| decide(a) && !self.taken.contains(&a.tok) && !self.attribute(a, tok))
            .filter(|a| {
                let (lo, hi) = (a.tok.min(tok), a.tok.max(tok));
                breaks(doc, lo, hi) == usize::from(told_when(doc, lo, hi))
            })
            .filter(|a| a.tok < tok || !(noun && (tok..a.tok).any(aside)))
            .filter(|a| a.tok > tok || !house::with_house(doc, a.tok, tok))
            .filter(|a| a.tok > tok || !self.told_over_colon(a, tok))
            .filter(|a| a.tok < tok || !self.joined_on(a, tok))
            // "Labour voted against it in a division in which 241 were in favour"
            .filter(|a| a.tok > tok || !(a.votes && of_party(doc, a.tok)))
            // "voted 32 to 11 for the text that the lower house approved in March": the count has its verb.
            // "voted 32 to 11 for a motion after an amendment was defeated by 30 to 9"
            .filter(|a| a.tok < tok || !(counted && (relative(doc, tok, a.tok) || (end..a.tok).any(then))))
            .min_by_key(|a| {
                // "adopted by 80 votes to 61": the verb goes before its count, unless the count opens the sentence.
                let opens = doc.sent_of(tok).from + 5 > tok;
                // "unanimously adopted", "by 30-6 adopted"
                let after = if a.tok > tok && a.tok != end && !opens { 8 } else { 0 };
                // "threw out an amendment before adopting it by 30 votes to 5": what was done in the end
                let last = a.tok < tok && a.tok > 0 && doc.is(a.tok - 1, "before");
                let ing = if doc.form(a.tok).has(Form::ING) && !last { 10 } else { 0 };
                a.tok.abs_diff(tok) + after + ing + if a.expected { 8 } else { 0 }
            })
            .copied()
    }

    /// `Parliament passed the bill: the Assembly approved it by 187 votes to 24 and the Senate by 44 to 12`: the counts are of those whose
    /// verb stands behind the colon.
    fn told_over_colon(&self, a: &Act, tok: usize) -> bool {
        let colon = (a.tok..tok).find(|k| self.doc.is_kind(*k, Kind::Colon));
        colon.is_some_and(|c| self.acts.iter().any(|o| o.tok > c && o.tok < tok && decides(o.step)))
    }

    /// `cleared the House 98-47 in May and the Senate 24-12 in June, and was vetoed on June 29`: a verb of its own, after the one
    /// whose counts these are.
    fn joined_on(&self, a: &Act, tok: usize) -> bool {
        let doc = self.doc;
        let joins = |k: usize| doc.any(k, &["and", "but", "before", "then"]) && doc.has(k + 1, Class::AUX);
        // "and the House 247-175, before the president vetoed it"
        let then = |k: usize| doc.any(k, &["before", "until", "but"]) && a.step == Step::Veto;
        ((a.tok.saturating_sub(4).max(tok)..a.tok).any(joins)
            || (a.tok.saturating_sub(8).max(tok)..a.tok).any(then))
            && self.acts.iter().any(|o| o.tok < tok && decides(o.step) && !o.expected)
    }

    /// `adopted the bill approved by its committee, by 98 votes to 30`, `a text on Chad approved by it, by 90 to 3`: the count is not
    /// the attribute's.
    fn attribute(&self, a: &Act, tok: usize) -> bool {
        let doc = self.doc;
        let inner =
            |k: &usize| doc.is_kind(*k, Kind::Word) && doc.verb(*k).is_none() && !doc.has(*k, Class::AUX);
        let by = usize::from(doc.is(a.tok + 1, "by")) * 5;
        let near = (a.tok.saturating_sub(1 + by)..a.tok).rev();
        a.passive
            && a.tok < tok
            && near.take_while(inner).any(|k| doc.has(k, Class::TEXT))
            && (a.tok..tok).any(|k| self.doc.is_kind(k, Kind::Comma))
            && self.acts.iter().any(|o| o.tok < a.tok && decides(o.step) && !o.passive && !o.expected)
    }

    fn count(&mut self, t: &Tally) {
        let doc = self.doc;
        let act = self.near(t.from, t.to).filter(|a| a.tok.abs_diff(t.from) < 40 && !self.has_its_own(a, t));
        let last = self.out.last();
        // "Two amendments were rejected, by 10 votes to 25 and 9 to 26", "The first was rejected by 94 votes to 11, and the second by 91 to 14"
        let act = act.or_else(|| {
            let before = last?;
            let close = before.tally.is_some_and(|b| {
                t.from <= b.to + 2 && t.from > b.to && doc.any(t.from - 1, &["and", "by"])
                    || t.from < b.to + 8 && t.from > b.to && in_turn(doc, b.to, t.from)
                    || before.act.is_some_and(|a| self.one_more(&a, &b, t))
            });
            before.act.filter(|_| close)
        });
        // Of another text than the verb's own.
        let next = last.and_then(|b| b.tally).is_some_and(|b| t.from > b.to && in_turn(doc, b.to, t.from));
        self.taken.extend(act.map(|a| a.tok));
        self.out.push(Decision {
            tok: act.filter(|_| !next).map_or(t.from, |a| a.tok),
            act: act.map(|a| Act { expected: false, ..a }),
            tally: Some(*t),
            manner: None,
            item: None,
        });
    }

    /// `Two were rejected: one on fees, by 90 votes to 40, and one on fines, by 85 to 44`: the same done to the next.
    fn one_more(&self, act: &Act, before: &Tally, t: &Tally) -> bool {
        let doc = self.doc;
        let one = |k: usize| doc.any(k, &["one", "another"]) && doc.any(k - 1, &["and", "one"]);
        act.passive
            && act.tok < before.from
            && t.from > before.to
            && (before.to..t.from.min(before.to + 4)).any(one)
            && !self.acts.iter().any(|a| a.tok > before.to && a.tok < t.from && decides(a.step))
    }

    /// Has the act a count or manner that is nearer than this count?
    fn has_its_own(&self, a: &Act, t: &Tally) -> bool {
        let doc = self.doc;
        let agreed = |m: &&Manner| m.tok > a.tok && m.mode == Mode::WithoutVote;
        if a.tok < t.from {
            // "passed by consensus, two years after a vote of 131 to 9": another year's.
            return self.manners.iter().filter(agreed).any(|m| m.to < t.from)
                && (a.tok..t.from).any(|k| measured(doc, k));
        }
        let mut between = t.to..a.tok;
        // "After a filibuster was broken, 60-30, the Senate passed it by 70 to 20"
        let counted = || {
            let sent = doc.sent_of(t.from).from;
            self.tallies.iter().any(|o| o.decides() && o.from > a.tok && o.from < a.tok + 16)
                || doc.any(sent, &["after", "before", "having"])
                    && (sent..t.from).any(|k| ends_debate(doc, k, false))
        };
        // "voted 107-10 on a text on Mali, and adopted one on Chad by consensus"
        let parted = |k: usize| doc.is(k, "and") || doc.is_kind(k, Kind::Semicolon);
        between.clone().any(|k| doc.is_kind(k, Kind::Comma)) && counted()
            || between.clone().any(|k| doc.has(k, Class::TEXT))
                && between.any(parted)
                && self.manners.iter().filter(agreed).any(|m| m.tok < a.tok + 16)
    }

    /// `had passed it with two abstentions`: all that is told of the count.
    fn abstentions(&mut self, t: &Tally) {
        let with = (t.from.saturating_sub(3)..t.from).any(|k| self.doc.is(k, "with"));
        let act = self.near(t.from, t.to).filter(|a| {
            with && a.tok < t.from && t.from - a.tok < 7 && a.step == Step::Adopt && !a.expected && !a.votes
        });
        let Some(act) = act else { return };
        self.taken.push(act.tok);
        self.out.push(Decision { tok: act.tok, act: Some(act), tally: Some(*t), manner: None, item: None });
    }

    /// `agreed by consensus to defer a text and voted 9-3 to adopt one on Mali`: what was decided in the manner told before it.
    fn aim(&self, m: &Manner) -> Option<Act> {
        let decided = |a: &Act| {
            let verb = act::decided(self.doc, a.tok - 1, self.doc.sent_of(a.tok).from);
            self.doc.is(a.tok - 1, "to") && verb.is_some_and(|v| v < m.tok)
        };
        self.acts.iter().find(|a| a.tok > m.to && a.tok < m.to + 10 && decided(a)).copied()
    }

    fn manner(&mut self, m: &Manner) {
        let doc = self.doc;
        // "cleared the House 406-3 and the Senate by unanimous consent", "passed it without a vote and the Dáil backed it by 78 to
        // 45": each has its own.
        let other = |t: &Tally| {
            t.to < m.tok && other_house(doc, t.to, m.tok) || m.to < t.from && other_house(doc, m.to, t.from)
        };
        // "was carried unanimously, after councillors threw out by 20 votes to 15 an amendment": each with the verb beside it.
        let own = |lo: usize, hi: usize| {
            self.acts.iter().any(|a| decides(a.step) && !a.votes && lo <= a.tok && a.tok < hi)
        };
        // "voted 11-1 to send one bill back and unanimously adopted another", "unanimously agreed to suspend Mali and voted by 11 to four
        // to defer a text"
        let tells = |lo: usize, hi: usize| {
            let by = |a: &Act| decides(a.step) || matches!(a.step, Step::Defer | Step::Refer);
            self.acts.iter().any(|a| by(a) && !doc.form(a.tok).has(Form::ING) && lo <= a.tok && a.tok < hi)
        };
        let joins = |k: &usize| doc.any(*k, &["and", "but", "while", "then"]);
        let clauses = |t: &Tally| {
            let at = m.tok.saturating_sub(3);
            let first = (m.to..t.from).find(|k| joins(k));
            first.is_some_and(|k| tells(at, k.min(m.to + 3)) && tells(k, t.to + 4))
                || (t.to..m.tok)
                    .find(|k| joins(k))
                    .is_some_and(|k| tells(at.max(k), m.to + 2) && tells(t.from.saturating_sub(12), k))
        };
        let acts = |t: &Tally| {
            let apart = |k: usize| {
                doc.any(k, &["after", "and", "but", "while", "once"]) || doc.is_kind(k, Kind::Comma)
            };
            // "passed the Senate Finance Committee unanimously, cleared the House 118-4": the verb that opens the manner's clause
            let opens = (m.tok.saturating_sub(12)..m.tok).rev();
            let opens = opens.take_while(|k| !doc.is_kind(*k, Kind::Comma) && !joins(k)).last();
            m.to < t.from
                && own(m.to, t.from)
                && (m.to..t.from).any(apart)
                && own(opens.unwrap_or(m.tok).min(m.tok.saturating_sub(3)), m.tok + 1)
                || t.to < m.tok
                    && own(m.tok.saturating_sub(3).max(t.to), m.tok + 1)
                    && own(t.from.saturating_sub(12), t.from)
                || clauses(t)
                // "condemned the raids by 35 votes to none, and by consensus called on Chad to hold elections"
                || t.to < m.tok && (t.to..m.tok).any(|k| joins(&k)) && decide::says(doc, m.to)
        };
        let aim = self.aim(m);
        let held = self.out.iter_mut().filter(|d| d.manner.is_none()).find(|d| {
            let near =
                |t: &Tally| t.from.abs_diff(m.tok) < 12 && !other(t) && !another(doc, t, m) && !acts(t);
            d.tally.as_ref().is_some_and(near) && aim.is_none_or(|a| a.tok == d.tok)
        });
        if let Some(d) = held {
            d.manner = Some(*m);
            // "by a unanimous voice vote, with no member opposing it": the manner, and no count.
            let nil = |t: Tally| t.yes.is_none() && t.no == Some(0) && t.abstain.unwrap_or(0) == 0;
            d.tally = d.tally.filter(|t| !nil(*t) || m.weak || m.mode == Mode::Vote);
            return;
        }
        // "by voice vote and without opposition": one manner.
        let told =
            |d: &Decision| d.manner.is_some_and(|b| b.to < m.tok && m.tok <= b.to + 1 && doc.is(b.to, "and"));
        if self.out.iter().any(told) {
            return;
        }
        // "let it drop without asking for a vote"
        let gone =
            |a: &&Act| matches!(a.step, Step::Withdraw | Step::Lapse) && a.tok < m.tok && m.tok < a.tok + 6;
        if m.mode == Mode::WithoutVote && self.acts.iter().any(|a| gone(&a)) {
            return;
        }
        let act = aim.or_else(|| self.near(m.tok, m.to).filter(|a| a.tok.abs_diff(m.tok) < 30));
        self.taken.extend(act.map(|a| a.tok));
        if act.is_some_and(|a| a.expected) {
            return;
        }
        let tok = act.map_or(m.tok, |a| a.tok);
        self.out.push(Decision { tok, act, tally: None, manner: Some(*m), item: None });
    }
}

/// `, and the second by`, `; the other, by`: one more of those that the verb before tells of.
fn in_turn(doc: &Doc<'_>, lo: usize, hi: usize) -> bool {
    let next = |k: usize| {
        doc.is(k, "the")
            && (doc.any(k + 1, &["other", "last", "latter"]) || crate::number::ordinal(doc, k + 1).is_some())
    };
    doc.any(hi - 1, &["by", "with"])
        && (lo..hi).any(next)
        && (lo..hi).all(|k| doc.verb(k).is_none() || crate::number::ordinal(doc, k).is_some())
}

/// `the second by 30 votes to 4 and the third by show of hands`: does a manner go with another text than the count before?
fn another(doc: &Doc<'_>, t: &Tally, m: &Manner) -> bool {
    // "by consensus, a year after a vote of 131 to 9"
    let then = (m.to..t.from).any(|k| measured(doc, k));
    then || (t.to + 1..m.tok).any(|k| {
        let text = doc.any(k, &["last", "other"]) || crate::number::ordinal(doc, k).is_some_and(|n| n < 10);
        text && doc.any(k - 1, &["the", "a"]) && doc.is(k - 2, "and")
            || doc.any(k, &["that", "one"]) && doc.is(k + 1, "on") && doc.is(k - 1, "and")
    })
}

/// Does a verb belong to a clause about the text that stands between it and a count?
fn relative(doc: &Doc<'_>, count: usize, verb: usize) -> bool {
    (count + 1..verb).any(|k| doc.any(k, &["that", "which"]) && doc.has(k - 1, Class::TEXT))
}
