//! One text's record: whose it is, what became of it and when, whom it is about.

use super::super::*;
use super::behind::behind;
use super::stages::{
    both_adopted, chambers, changed_before, in_two_chambers, once, one_approval, one_refusal, passed_before,
    put_off, told_of_the_whole,
};
use super::whole::{Before, Whole, land, proposed};

impl Whole<'_, '_, '_> {
    /// The record of a text, if it has something behind it.
    pub(super) fn record(&self, text: usize, mut d: Draft, before: &mut Before) -> Option<Resolution> {
        if !happened(&d) {
            return None;
        }
        let roles = self.reader.roles;
        let now = self.reader.doc.meta.published.map(Date::from);
        one_approval(&mut d.events);
        d.joint |= both_adopted(roles, &d.events) || d.symbol.as_deref().is_some_and(for_both);
        in_two_chambers(roles, &mut d.events, d.joint);
        chambers(roles, &mut d.events, now);
        // "The committee had rejected it, but the plenary overruled it": advice, where the house has decided.
        let advised = overruled(roles, &d.events);
        let body = self.body(text, &d, advised);
        // Votes of nobody on nothing: readers', shareholders'.
        let nothing = d.unnamed && d.subjects.is_empty() && self.reader.all.is_empty();
        if body.is_none() && nothing && !speaks_out(self.reader.doc, d.tok) {
            return None;
        }
        if !self.lost[text] {
            once(&mut d.events, d.one_sided);
        }
        self.acted_now(&mut d, body);
        let abroad = |b: usize| {
            let known = self.reader.doc.names.entry(self.reader.doc.lex, b);
            known.is_some_and(|k| !k.domestic()) && !is_council(self.reader.doc, b)
        };
        one_refusal(&mut d.events, abroad);
        in_two_chambers(roles, &mut d.events, d.joint || d.kind.is_bill());
        chambers(roles, &mut d.events, now);
        told_of_the_whole(roles, &mut d.events);
        let carried = |v: &&Vote| v.scope == Scope::Final && v.outcome == Some(Outcome::Adopted);
        let carried = self.votes_on(text).filter(carried).filter_map(|v| v.body.zip(v.date));
        passed_before(roles, &mut d.events, carried);
        let panel =
            |b: &usize| roles[*b] == "committee" && body.is_some_and(|p| kin(self.reader.doc, roles, p, *b));
        let changes = self.votes_on(text).filter(|v| v.scope == Scope::Amendment);
        changed_before(&mut d.events, changes.filter_map(|v| v.body.filter(panel).zip(v.date)));
        self.sent_on_now(&mut d);
        let stage = self.stage(&d, advised);
        // "It went to the governor, who vetoed it": nobody's hand is waited for.
        let over = matches!(
            stage,
            Stage::Enacted | Stage::Rejected | Stage::Withdrawn | Stage::Lapsed | Stage::Vetoed
        );
        d.events.retain(|e| !(over && e.expected && e.stage == Stage::Enacted));
        // "spoke ahead of the Council's vote on a text. The Council adopted it": what was to come has come.
        let done = |e: &&Event| !e.expected && matches!(e.stage, Stage::Adopted | Stage::PassedLegislature);
        let come: Vec<_> = d.events.iter().filter(done).map(|e| (e.body, e.date)).collect();
        // "suspended its rules so that the bill could be read a third time", on the day it was
        let idle = |e: &Event, on: Option<Date>| e.date.is_none() || e.date == on;
        let waits = |e: &Event| e.expected && e.stage == Stage::Adopted && e.body.is_some();
        d.events.retain(|e| !(waits(e) && come.iter().any(|c| c.0 == e.body && idle(e, c.1))));
        // "A similar bill fell in 2019. The president has 30 days to sign this one": not in a year gone by.
        let gone = |on: &mut Date| now.is_some_and(|now| *on < now && apart(*on, now));
        for e in d.events.iter_mut().filter(|e| e.expected) {
            e.date.take_if(gone);
        }
        // "Russia vetoed the draft. It failed after a veto": one and the same.
        for e in std::mem::take(&mut d.events) {
            if !d.events.contains(&e) {
                d.events.push(e);
            }
        }
        let told = self.subjects(text, &mut d, body, before);
        before.add(&d, body, told);
        Some(Resolution {
            kind: self.kind(&d, body, stage),
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
        })
    }

    /// What was decided without a word of where and when: by the text's body, on the day the article tells of.
    fn acted_now(&self, d: &mut Draft, body: Option<usize>) {
        let lead = self.day_of(d);
        for e in d.events.iter_mut().filter(|e| acts(e.stage) && !e.expected) {
            if let (None, Some(b), Stage::Adopted | Stage::PassedChamber) = (e.body, body, e.stage) {
                e.stage = approval(self.reader.roles, d.kind, d.symbol.as_deref(), b);
            }
        }
        // What the plenary now adopts went through its committee before.
        let now = |e: &Event| e.date.is_none_or(|d| lead.is_none_or(|l| !apart(d, l)));
        let plenary = d.events.iter().any(|e| e.stage == Stage::Adopted && !e.expected && now(e));
        // Who votes on a veto, or signs the bill after all, does so on another day than it was vetoed.
        let later =
            d.overruled.is_some() || d.events.iter().any(|e| !e.expected && e.stage == Stage::Enacted);
        let stands = d.overruled == Some(false);
        let told = |e: &&mut Event| !stands && !(later && e.stage == Stage::Vetoed);
        // "The Senate on Tuesday rejected the bill passed by the lower house": on an earlier day.
        let chamber = |e: &Event| e.body.filter(|b| matches!(self.reader.roles[*b], "lower" | "upper"));
        let dated = d
            .events
            .iter()
            .find(|e| acts(e.stage) && !e.expected && e.date.is_some() && e.date == lead)
            .and_then(chamber);
        let sooner = |e: &Event| {
            let passed = matches!(e.stage, Stage::PassedChamber | Stage::PassedLegislature);
            passed && dated.is_some() && chamber(e).is_some_and(|b| Some(b) != dated)
        };
        for e in d.events.iter_mut().filter(|e| acts(e.stage) && !e.expected).filter(told) {
            // A ruler's veto is no house's.
            if e.stage != Stage::Vetoed || body.is_some_and(|b| is_council(self.reader.doc, b)) {
                e.body = e.body.or(body);
            }
            let before = plenary && e.stage == Stage::CommitteeApproved;
            if e.date.is_none() && !d.earlier && !before && !sooner(e) {
                e.date = lead;
            }
        }
        // "threw the agreement out. It used its veto for the first time": a house's own is its refusal.
        let refused: Vec<_> =
            d.events.iter().filter(|e| e.stage == Stage::Rejected).map(|e| e.date).collect();
        d.events.retain(|e| e.stage != Stage::Vetoed || e.body.is_some() || !refused.contains(&e.date));
        if d.overruled.is_some() {
            one_veto(d);
        }
    }

    /// Sent on, or let die, at the sitting that the article tells of.
    fn sent_on_now(&self, d: &mut Draft) {
        let lead = self.day_of(d);
        // "never came to a vote: a no-action motion was carried": its end is all that is told.
        if d.events.iter().any(|e| e.stage == Stage::Lapsed && !e.expected) {
            d.events.retain(|e| e.stage != Stage::Deferred || e.date.is_some_and(|on| Some(on) != lead));
        }
        let alone = d.events.iter().filter(|e| !e.expected && e.stage != Stage::Introduced).count() == 1;
        if !alone || d.earlier || d.side {
            return;
        }
        // "was introduced in 2019 and died without a hearing": of another year.
        let old = d.events.iter().any(|e| matches!((e.date, lead), (Some(a), Some(b)) if apart(a, b)));
        for e in
            d.events.iter_mut().filter(|e| e.stage == Stage::Referred || e.stage == Stage::Lapsed && !old)
        {
            if e.date.is_none() && !e.expected {
                e.date = lead;
            }
        }
    }

    /// How far it has come.
    fn stage(&self, d: &Draft, advised: bool) -> Stage {
        let roles = self.reader.roles;
        // "failed on Friday; on Monday it was reconsidered and passed": no more rejected
        let overcome = |e: &&Event| {
            e.stage == Stage::Rejected
                && e.body.is_some()
                && d.events.iter().any(|x| {
                    matches!(x.stage, Stage::PassedChamber | Stage::PassedLegislature)
                        && !x.expected
                        && x.body == e.body
                        && matches!((e.date, x.date), (Some(before), Some(on)) if before < on)
                })
        };
        // "The House had passed it in February; a Senate committee killed it on Monday"
        let killed = |e: &Event| {
            let before = |x: &Event| x.date.zip(e.date).is_some_and(|(a, b)| a < b);
            e.stage == Stage::Rejected
                && d.kind.is_bill()
                && d.events.iter().any(|x| x.stage == Stage::PassedChamber && before(x))
                && d.events
                    .iter()
                    .all(|x| x.expected || x.stage == Stage::Introduced || before(x) || x.date == e.date)
        };
        let told = d
            .events
            .iter()
            .filter(|e| !e.expected && !(advised && is_advice(roles, e) && !killed(e)) && !overcome(e));
        let unbegun = if d.proposed && !(d.kind.is_bill() && (d.title.is_some() || d.symbol.is_some())) {
            Stage::Proposed
        } else {
            Stage::Introduced
        };
        if put_off(roles, &d.events).is_some() {
            return Stage::Deferred;
        }
        // Vetoed in March, signed in June after all; approved in March, sent back and voted down in June: the later one.
        const UNDONE: &[Stage] = &[Stage::Enacted, Stage::Vetoed, Stage::PassedLegislature, Stage::Rejected];
        let last = |e: &&Event| e.date.filter(|_| UNDONE.contains(&e.stage));
        // "sent it back to the committee, which had approved it in January": the later one
        let put_by = |e: &&Event| !e.expected && matches!(e.stage, Stage::Deferred | Stage::Referred);
        let since = |then: &Event| {
            let later = |e: &&Event| e.date.zip(then.date).is_some_and(|(a, b)| b < a && months_apart(a, b));
            d.events.iter().filter(put_by).find(later).map(|e| e.stage)
        };
        let most = told.max_by_key(|e| (rank(e.stage), last(e)));
        most.map_or(unbegun, |e| {
            Some(e).filter(|e| e.stage == Stage::CommitteeApproved).and_then(since).unwrap_or(e.stage)
        })
    }

    /// Whom it is about, and who is behind it.
    fn subjects(&self, text: usize, d: &mut Draft, body: Option<usize>, before: &Before) -> Vec<usize> {
        let doc = self.reader.doc;
        // Last year's text of the same body, of which no more is told, is about the same.
        if let (true, Some(first)) = (d.subjects.is_empty(), &before.first) {
            let date = d.decided.and_then(|x| x.1);
            let other_day = matches!((date, first.date), (Some(a), Some(b)) if apart(a, b));
            if other_day && (body == first.body || !d.themed) {
                // "A similar motion was lost last year": like the one told of right before
                let like = || if d.side { before.last() } else { None };
                let whom = before.spoken_of(doc, d.tok).or_else(like).unwrap_or(&first.subjects);
                d.subjects.clone_from(whom);
            }
        }
        // "The first such resolution", after one on a theme
        let such = before.first.as_ref().is_some_and(|f| f.themed && f.subjects.is_empty() && f.body == body);
        let such = such
            && d.decided.is_some_and(|x| {
                x.1.zip(before.first.as_ref().and_then(|f| f.date)).is_some_and(|(a, b)| a.year != b.year)
            });
        // "a motion that would let Switzerland impose sanctions", in the house of Switzerland: where it acts, not whom it is on
        let mut told = d.subjects.clone();
        // Beside a house of many states, "the parliament" of a land may be what it speaks of.
        let union = |b: usize| {
            doc.names.actors[b].is(ActorKind::Body)
                && doc.names.entry(doc.lex, b).is_some_and(|k| !k.domestic() && k.role != "court")
        };
        let alone = !(0..doc.names.actors.len()).take(WINDOW).any(union);
        if let Some(own) = body.and_then(|b| land(doc, b)).filter(|_| alone && !self.blames(d.tok)) {
            d.subjects.retain(|s| doc.names.actors[*s].known != Some(own));
        }
        if d.subjects.is_empty() && !such {
            d.subjects.extend(self.unsaid_subject(text, d, body, before.tok));
        }
        behind(doc, body, &mut d.sponsors, &d.lent);
        for subject in &mut d.subjects {
            *subject = subject::sovereign(doc, *subject);
        }
        d.subjects.dedup();
        let home = body.and_then(|b| doc.names.entry(doc.lex, b)).and_then(|k| k.iso3);
        // "the bill “On Amendments to the Law of Ukraine”", in the house of Ukraine
        let titled = |s: usize| {
            let of = format!("of {}", doc.names.actors[s].name);
            d.title.as_deref().is_some_and(|t| t.contains(&of))
        };
        // "the Chad Sanctions Act", read as one of Chad's own house, but "the Kenya Information and Communications Bill"
        let aimed =
            |t: &str| ["Sanctions", "Rights", "Democracy", "Accountability"].iter().any(|w| t.contains(w));
        let named =
            |s: usize| d.title.as_deref().is_some_and(|t| t.contains(&doc.names.actors[s].name) && aimed(t));
        let own = d.kind.is_bill() && d.subjects.first().is_some_and(|s| titled(*s) || !named(*s));
        if home.is_some() && (d.subjects.len() > 1 || own) {
            d.subjects.retain(|s| doc.names.actors[*s].iso3.as_deref() != home);
        }
        d.sponsors.retain(|s| (!d.subjects.contains(s) || d.signed.contains(s)) && Some(*s) != body);
        if told.is_empty() {
            told.clone_from(&d.subjects);
        }
        told
    }

    /// Whom a text is about that does not say so: the state spoken of around it, or in the article.
    fn unsaid_subject(&self, text: usize, d: &Draft, body: Option<usize>, since: usize) -> Option<usize> {
        let near = || subject::local(self.reader.doc, since, d.tok, &self.parties, body);
        let near = (self.many && d.tok > 0).then(near).flatten();
        // A state named once in passing says less than the one that the lead says is meant, and so does one named beside it.
        let near = near.and_then(|n| match self.about(d) {
            Some((main, true)) if n.passing || n.beside.contains(&main) => Some(main),
            None if n.passing => None,
            _ => Some(n.state),
        });
        // Who only cast a vote is not whom the text is about.
        let voted = |s: usize| self.votes_on(text).flat_map(|v| &v.positions).any(|p| p.0 == s);
        let near = near.filter(|n| self.about(d).is_some_and(|f| f.0 == *n) || !voted(*n));
        // "The United States, Chad and Fiji dissociated themselves": nor who let it pass, or left it with others.
        let told = || self.votes_on(text).flat_map(|v| &v.positions);
        let several = || told().filter(|p| p.1 == VoteOption::Dissociated).count() > 1;
        let sided = |s: usize| match told().find(|p| p.0 == s).map(|p| p.1) {
            Some(VoteOption::Yes | VoteOption::Abstain) => true,
            Some(VoteOption::Dissociated) => several(),
            _ => false,
        };
        let thematic = text > 0 && (d.themed || self.says_its_matter(d, body));
        let home = body.and_then(|b| self.homeland(b, d.kind.is_bill()));
        // What a national house passes is about its own land only where it says so.
        let own = |s: usize| home.is_some() && self.reader.doc.names.actors[s].known == home;
        let main = self.about(d).filter(|f| !d.themed || f.1).map(|f| f.0);
        let unsaid =
            near.or(main).filter(|s| !sided(*s) && !d.sponsors.contains(s) && !self.victim(text, d, *s));
        let topic = (self.many && d.tok > 0).then(|| subject::topic(self.reader.doc, d.tok)).flatten();
        let found = topic.or(unsaid).filter(|s| !thematic && !own(*s) && !self.decides_too(*s, body, d.kind));
        let found = found.filter(|s| !self.told_of_another(text, d, *s));
        let headed = || sections::headed(self.reader.doc, d.tok);
        found.or_else(|| headed().filter(|s| !own(*s) && !sided(*s) && !self.decides_too(*s, body, d.kind)))
    }

    /// `In another resolution the Council called for an end to torture`: what a further text of a body of many states says, without a
    /// word that goes back to the state spoken of.
    fn says_its_matter(&self, d: &Draft, body: Option<usize>) -> bool {
        const BACK: &[&str] = &[
            "government", "authorities", "country", "regime", "junta", "military", "army", "police",
            "kingdom", "island", "crisis", "war", "conflict", "situation", "coup", "crackdown", "violence",
            "there", "state", "territory", "region", "north", "south", "peninsula", "republic", "nation",
            "capital", "people",
        ];
        let doc = self.reader.doc;
        let union = body.and_then(|b| doc.names.entry(doc.lex, b)).is_some_and(|k| !k.domestic());
        if !union || d.tok == 0 {
            return false;
        }
        let sent = doc.sent_of(d.tok);
        // "Fiji was the simple one. Without a vote, the committee adopted a text that welcomes the new courts"
        let before = (doc.toks[d.tok].sent as usize).checked_sub(1).map(|s| doc.sents[s]);
        let opens = before.filter(|s| s.para == sent.para).map_or(sent.from, |s| s.from);
        let main = self.about(d).map(|f| f.0);
        let state = |m: &crate::names::Mention| {
            doc.names.actors[m.actor].is(ActorKind::State) && (m.from >= sent.from) == (Some(m.actor) == main)
        };
        if doc.names.within(opens, sent.to).iter().any(state) {
            return false;
        }
        let mut near = sent.from..sent.to.min(sent.from + LONGEST);
        let says = |k: usize| doc.verb(k).is_some_and(|v| v.force.is_some());
        let it = |k: usize| doc.any(k, &["it", "them"]) && k > sent.from;
        let back = |k: usize| doc.has(k, Class::POSS) || it(k) || doc.any(k, BACK);
        near.clone().any(says) && !near.any(back)
    }

    /// The land whose house a body is; of a committee that is not known, as `the House Committee on Welfare`, with a bill before it,
    /// the land at home.
    fn homeland(&self, body: usize, bill: bool) -> Option<u32> {
        let names = &self.reader.doc.names;
        match names.entry(self.reader.doc.lex, body) {
            Some(_) => land(self.reader.doc, body),
            None if bill && self.reader.roles[body] == "committee" => names.actors[names.home?].known,
            None => None,
        }
    }

    /// `a motion deploring the arrests`, `a resolution of apology`, `urged Togo to free them`: does the sentence of the decision blame
    /// somebody, or tell anybody but a government to act?
    fn blames(&self, tok: usize) -> bool {
        let doc = self.reader.doc;
        let sent = doc.sent_of(tok);
        // "asking the cabinet to hire more nurses": whom a house asks to act at home
        let asked = |k: usize| (k + 1..k + 5).any(|n| doc.any(n, &["government", "cabinet", "ministers"]));
        let blamed = |k: usize| {
            doc.verb(k).is_some_and(|v| match v.force {
                Some(Force::Condemns | Force::Concerned) => true,
                Some(Force::Demands | Force::Urges | Force::Calls) => !asked(k),
                _ => false,
            }) || doc.any(k, &["apology", "apologising", "apologizing", "apologises", "apologizes"])
        };
        (sent.from..sent.to.min(sent.from + LONGEST)).any(blamed)
    }

    /// `recognized the famine as a genocide of Ukrainians`: whose people a text mourns is not whom it is about.
    fn victim(&self, text: usize, d: &Draft, state: usize) -> bool {
        let doc = self.reader.doc;
        let of = |k: usize| {
            let people = |n: usize| {
                doc.names.demonym_at(n).is_some_and(|x| doc.names.actors[state].known == Some(x.known))
            };
            doc.any(k, &["genocide", "massacre", "massacres", "extermination", "deportation", "famine"])
                && doc.any(k + 1, &["of", "against"])
                && (k + 2..k + 5).any(people)
        };
        let near = self.reader.mentions.iter().skip(d.since.saturating_sub(WINDOW)).take(4 * WINDOW);
        let told = near.filter(|m| m.2 == text).map(|m| m.0).take(4).chain((d.tok > 0).then_some(d.tok));
        told.map(|k| doc.sent_of(k)).any(|s| (s.from..s.to.min(s.from + LONGEST)).any(of))
    }

    /// `In Peru, Congress passed a similar law`: a land whose own house has done as this one is not what this one's text is about;
    /// bills of several lands are about none of them.
    fn decides_too(&self, state: usize, body: Option<usize>, kind: ResolutionKind) -> bool {
        let doc = self.reader.doc;
        let Some(home) = body.and_then(|b| land(doc, b)) else { return false };
        let other = doc.names.actors[state].known.filter(|s| *s != home);
        other.is_some_and(|s| self.lands.iter().any(|(l, alike)| *l == s && (*alike || kind.is_bill())))
    }

    /// What it is called, by who decides on it and how far it has come.
    fn kind(&self, d: &Draft, body: Option<usize>, stage: Stage) -> ResolutionKind {
        let doc = self.reader.doc;
        let known = body.and_then(|b| doc.names.entry(doc.lex, b));
        let national = known.is_some_and(|k| k.domestic());
        match d.kind {
            // "a non-binding proposal": what members of a national house move.
            ResolutionKind::Decision if national && (self.proposals || proposed(doc, d)) => {
                ResolutionKind::Motion
            }
            // A motion for a resolution, once the European Parliament has voted on it.
            ResolutionKind::Motion if known.is_some_and(|k| k.key == "EP") => ResolutionKind::Resolution,
            ResolutionKind::Act if !matches!(stage, Stage::Enacted | Stage::Lapsed) => ResolutionKind::Bill,
            kind => kind,
        }
    }
}

/// `The city council voted 5-2 Tuesday to call for a ceasefire`: members of a house the article does not name.
fn speaks_out(doc: &Doc<'_>, tok: usize) -> bool {
    let sent = doc.sent_of(tok);
    let says = |k: usize| doc.verb(k).is_some_and(|v| v.step.is_none() && v.force.is_some());
    doc.is(tok, "voted")
        && collective(doc, tok, sent.from)
        && (tok + 1..sent.to.min(tok + 14)).any(|k| doc.is(k, "to") && says(k + 1))
}

/// Told as something that was done, voted on or announced.
fn happened(d: &Draft) -> bool {
    d.events.iter().any(|e| !e.expected)
        || d.votes > 0
        || d.proposed
        || d.symbol.is_some() && !d.events.is_empty()
}

/// `failed to override the veto of a bill, which the president had vetoed on April 16`: one veto, a ruler's and no house's.
fn one_veto(d: &mut Draft) {
    let vetoed = |e: &Event| e.stage == Stage::Vetoed && !e.expected;
    let dated = d.events.iter().any(|e| vetoed(e) && e.date.is_some());
    let mut seen = false;
    d.events.retain(|e| !vetoed(e) || (e.date.is_some() || !dated) && !std::mem::replace(&mut seen, true));
    d.events.iter_mut().filter(|e| vetoed(e)).for_each(|e| e.body = None);
}
