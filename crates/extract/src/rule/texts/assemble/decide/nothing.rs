//! What looks like a decision on a text and is none: hints, positions, announcements, what lies ahead.

use super::*;
use crate::rule::texts::assemble::refer::Bloc;

impl Reader<'_, '_> {
    /// `Nobody objected`: how the text spoken of was decided, if nothing else tells.
    pub(super) fn only_hints(&mut self, c: &Case<'_>) -> bool {
        let manner = c.decision.manner.filter(|m| m.weak);
        let (None, None, Some(manner)) = (c.decision.act, c.tally, manner) else { return false };
        // "Jamaica asked for a postponement. No one objected"
        if agreed_to_delay(self.doc, c.decision, c.mentions, c.from) {
            return false;
        }
        // "A counter-proposal was not put to the vote": nothing was decided.
        let waits = c.acts.iter().any(|a| a.step == Step::Defer);
        self.hinted.extend(self.current.filter(|_| !waits).map(|text| (text, manner)));
        true
    }

    /// A vote that decides nothing, or an act that is tied to no text.
    pub(super) fn decides_nothing(&self, c: &Case<'_>) -> bool {
        if c.counted {
            return false;
        }
        // A state or a person that votes is a position, no decision.
        let own = || c.decision.act.is_some_and(|a| own_name(self.doc, &a, c.from).is_some());
        let position = || against_own(self.doc, c.tok) || !collective(self.doc, c.tok, c.from) && !own();
        if c.votes() {
            // "welcomed the Council's vote to renew the mandate": whoever speaks of it
            let noun = self.doc.any(c.tok, &["vote", "decision"]) && act::mandated(self.doc, c.tok);
            return !noun && position();
        }
        c.linked.is_none() && c.step != Step::Veto && !self.of_it(c.decision, c.from)
    }

    /// `adopted resolutions on A and B`: texts that are told one by one.
    pub(super) fn announces_texts(&mut self, c: &Case<'_>) -> bool {
        // "adopted 52 resolutions recommended by its Third Committee": told of with what the house did
        if !c.counted && c.linked.is_some_and(|m| m.plural) && c.attribute(self.doc) {
            return true;
        }
        // "Of the 33 texts, 28 went through without a vote": none that is named
        if c.linked.is_none_or(|m| m.plural) && c.tally.is_none() && some_of_them(self.doc, c) {
            return true;
        }
        let Some(m) = c.many().filter(|_| !c.counted) else { return false };
        let date = self.date_of(c.tok, c.from, c.to, c.expected);
        if self.heads_list(c, m, date) {
            return true;
        }
        self.announce(m);
        let known = self.drafts.len();
        let adopts = !c.votes() && self.just_adopts(c);
        // "Resolutions on Mali and Chad were passed"
        let told = m.head > c.tok || c.decision.act.is_some_and(|a| a.passive) && m.article == Article::Bare;
        if adopts && m.part == Part::Whole && told && self.drafts.len() == known {
            self.one_each(m, c.tok, (c.body, date));
        }
        if c.step == Step::Adopt && !c.expected && !c.votes() && self.drafts.len() == known {
            self.begin_round(m, c.tok, (c.body, date));
        }
        true
    }

    /// Others decide, or on no text of the article's.
    pub(super) fn on_no_text(&self, c: &Case<'_>) -> bool {
        let (doc, act) = (self.doc, c.decision.act);
        // "Lawmakers are to think again about a measure they passed without dissent": where no text is told of yet, its story comes
        let theirs = |m: &Mention| {
            m.article == Article::New
                && m.to + 1 == c.tok
                && doc.any(m.to, &["they", "he", "she"])
                && self.drafts.is_empty()
                && c.tally.is_none()
        };
        if c.linked.is_some_and(theirs) && doc.dates_in(c.from, c.to).next().is_none() {
            return true;
        }
        // "The Court ruled on Monday. The decision was unanimous"
        if c.linked.is_none() && (c.from..c.to.min(c.from + 5)).any(|k| mention::of_judges(doc, k)) {
            return true;
        }
        // "The Senate confirmed the nomination of X. The vote was 60 to 38"
        let before = (doc.toks[c.from].sent as usize).checked_sub(1).map(|s| &doc.sents[s]);
        let nominee = before.filter(|_| act.is_none()).is_some_and(|s| confirms(doc, s.from, s.to));
        if c.linked.is_none() && (nominee || confirms(doc, c.from, c.to)) {
            return true;
        }
        if c.linked.is_none() && other_business(doc, c) {
            return true;
        }
        let judges = || judged(doc, self.roles, c.tok, c.from);
        if act.map_or_else(judges, |a| by_court(doc, self.roles, &a, c.from, c.to)) {
            return true;
        }
        if let Some(tally) = c.tally {
            // "By six judges to three, the court held"
            return (tally.from..tally.to).any(|k| doc.any(k, &["judges", "justices", "jurors", "judge"]));
        }
        // "The law passed the committee unanimously", after "a law" that the house has passed: that one.
        let told = |m: &Mention| m.article == Article::Known && self.recent().any(|d| self.told_as_law(d, m));
        let law = |m: &Mention| m.kind == ResolutionKind::Act && m.title.is_none() && !told(m);
        if c.linked.is_some_and(law) || self.spurns_another(c) {
            return true;
        }
        let fronted = |m: &Mention| m.from <= c.from + 1 && m.head < c.tok && m.part != Part::Whole;
        if !c.counted
            && act.is_some_and(|a| !doc.is(a.tok, "vote") && outsider(doc, self.roles, &a, c.from))
            && !c.linked.is_some_and(fronted)
        {
            return true;
        }
        // "a procedure for measures without serious opposition"
        let any = c.many().is_some_and(|m| m.article != Article::Known);
        // "Three more motions were dealt with by show of hands": each is told of by itself.
        let each = c.linked.is_some_and(|m| m.plural && m.count > 1);
        act.is_none() && (any || each) || !c.counted && in_general(doc, c.decision, c.linked, c.from, c.to)
    }

    /// `PACE adopted a text on Azerbaijan. Its parliament rejected the resolution as biased`, `rejected a resolution by the European
    /// Parliament`: what a body says of a text that another has carried.
    fn spurns_another(&self, c: &Case<'_>) -> bool {
        let spurns = c.decision.act.is_some_and(|a| a.step == Step::Reject && !a.passive && !a.votes);
        let Some(m) = c.linked.filter(|m| spurns && !c.counted && !m.kind.is_bill()) else { return false };
        let carried = || self.drafts[self.current?].decided?.0;
        let home = |b: usize| finish::land(self.doc, b);
        c.body.is_some_and(|b| {
            let strange = |own: usize| b != own && !kin(self.doc, self.roles, own, b);
            let abroad = |own: usize| b != own && home(b).is_some() && home(b) != home(own);
            self.carrier(m).is_some_and(strange)
                || m.article == Article::Known && carried().is_some_and(abroad)
        })
    }

    /// `a resolution adopted by the European Parliament`, `the resolution of the US Congress`: whose it is, right behind it.
    fn carrier(&self, m: &Mention) -> Option<usize> {
        let doc = self.doc;
        let by = m.to + usize::from(doc.any(m.to, &["adopted", "passed", "approved", "issued", "voted"]));
        let at = by + 1 + usize::from(doc.has(by + 1, Class::DET));
        let named = doc.names.actor_at(at).filter(|_| doc.any(by, &["by", "of", "from"]))?;
        doc.names.actors[named].is(ActorKind::Body).then_some(named)
    }

    /// A decision on several texts at once, or on some of them.
    pub(super) fn on_several(&mut self, c: &Case<'_>) -> bool {
        let doc = self.doc;
        let Some(m) = c.linked.filter(|m| m.plural) else { return false };
        // "three drafts, among them one on Chad, which went through without a vote": the one.
        let among =
            |k: usize| doc.any(k, &["among", "including"]) && doc.any(k + 1, &["them", "these", "one"]);
        let one_of = || (m.to..c.tok).any(among);
        // "Two rival bills were not put to a vote": none was carried.
        let put = |k: usize| doc.any(k, &["put", "brought", "taken"]) && doc.is(k + 1, "to");
        let unput =
            (m.to..c.to).any(|k| put(k) && (m.to..k).any(|n| doc.has(n, Class::NEG) || doc.is(n, "never")));
        if unput {
            return true;
        }
        if let Some(manner) = c.decision.manner.filter(|_| m.part == Part::Whole && !one_of()) {
            if doc.is_kind(c.to - 1, Kind::Colon) {
                self.bloc = Some(Bloc {
                    from: c.to,
                    mode: Some(manner.mode),
                    body: c.body.or(self.body),
                    date: c.date,
                });
                return true;
            }
            let mode = Some(manner.mode);
            let told = Told { body: c.body, date: c.date, mode, lost: false, tok: c.tok };
            if c.decision.act.is_some() && (self.all_of(m, &told) || self.all_announced(m, &told)) {
                return true;
            }
        }
        // "Two of the texts were adopted without a vote": which ones is told elsewhere.
        let some = m.from > c.from + 1 && doc.is(m.from - 1, "of");
        if c.tally.is_none() && c.decision.manner.is_some() && some {
            return true;
        }
        if self.heads_list(c, m, c.date) {
            return true;
        }
        let fate = match c.step {
            Step::Reject => Some(Stage::Rejected),
            Step::Veto => Some(Stage::Vetoed),
            _ => None,
        };
        let fate = fate.filter(|_| !c.counted && !c.expected && !overriding(doc, c.from, c.to));
        if let Some((stage, act)) = fate.zip(c.decision.act)
            && self.each_met(m, stage, (c.body.or(self.body), c.date), &act)
        {
            return true;
        }
        // "adopted ten texts without a vote", of which none is told
        let past = doc.form(c.tok).has(Form::PAST);
        let untold = || past && c.tally.is_none() && m.article != Article::Known;
        if c.decision.act.is_some() && m.count >= 2 && (!c.counted || untold()) {
            let known = self.drafts.len();
            self.announce(m);
            if self.just_adopts(c) && m.part == Part::Whole {
                self.one_each(m, c.tok, (c.body, c.date));
            } else if c.step != Step::Adopt && m.part == Part::Whole && overriding(doc, c.from, c.to) {
                self.vetoed_each(m, c.tok, (c.body, c.date));
            }
            if c.step == Step::Adopt && !c.expected && self.drafts.len() == known {
                self.begin_round(m, c.tok, (c.body, c.date));
            }
            self.body = c.body.or(self.body);
            self.last_date = c.date.or(self.last_date);
            self.several = true;
            return true;
        }
        false
    }

    /// `adopted three texts:`, over a list of them.
    fn heads_list(&mut self, c: &Case<'_>, m: &Mention, date: Option<Date>) -> bool {
        let heads = self.doc.is_kind(c.to - 1, Kind::Colon) && m.part == Part::Whole && self.just_adopts(c);
        if heads {
            self.bloc = Some(Bloc { from: c.to, mode: None, body: c.body.or(self.body), date });
            self.body = c.body.or(self.body);
        }
        heads
    }

    /// `adopted`, not `has adopted` at some time, unless that is the news: behind a dateline, or where the first
    /// sentence tells how many.
    fn just_adopts(&self, c: &Case<'_>) -> bool {
        let doc = self.doc;
        let para = doc.paras[doc.para_of(c.from)];
        let first = doc.sents.iter().find(|s| doc.paras[s.para].role == Role::Prose);
        let counted = c.linked.or(c.many()).is_some_and(|m| m.count > 1);
        let news = (para.body > para.start || counted && first.is_some_and(|s| s.from == c.from))
            && self.drafts.is_empty()
            && doc.any(c.tok.wrapping_sub(1), &["has", "have"]);
        let perfect = c.tok > c.from && !news && doc.any(c.tok - 1, &["has", "have", "had"]);
        // "ended its session by adopting resolutions on Mali and Chad", "with the adoption of resolutions on them"
        let noun = doc.is(c.tok, "adoption") && c.tok > c.from + 1 && doc.seq(c.tok - 2, &["with", "the"]);
        let told = noun || doc.form(c.tok).has(Form::PAST.or(Form::ING));
        c.step == Step::Adopt && !c.expected && !perfect && told
    }

    /// A decision still to come.
    pub(super) fn lies_ahead(&mut self, c: &Case<'_>, named: &mut Vec<(usize, usize)>) {
        let doc = self.doc;
        // "a bill to scrap the death penalty", "rejected a proposal to adopt sanctions": what it says.
        let says = |m: &Mention| m.to + 1 == c.tok && doc.is(m.to, "to");
        // "A previous attempt to pass such a bill failed": what was only tried.
        let tried = c.tok > c.from + 1
            && doc.is(c.tok - 1, "to")
            && doc.any(c.tok - 2, &["attempt", "attempts", "bid", "bids", "effort", "efforts"]);
        if tried {
            return;
        }
        let Some(m) = c.linked.filter(|m| c.scope == Scope::Final && !says(m)) else { return };
        // "Members differed on whether the city should pass a resolution on Mali", beside the one that it passed
        let whether = (c.from..c.tok).any(|k| doc.is(k, "whether")) && m.article == Article::New;
        let on = subject::of(doc, m);
        let own = |t: &usize| {
            let d = &self.drafts[*t];
            let same = on.is_empty() || d.subjects.is_empty() || on.iter().any(|s| d.subjects.contains(s));
            same && d.decided.is_some() && !self.aside(*t) && self.kind_fits(*t, m)
        };
        if let Some(text) = self.current.filter(|_| whether && c.date.is_none()).filter(own) {
            self.settle(Some(text), m, named);
            return;
        }
        let fresh = self.drafts.len();
        let text = self.resolve(m, c.body, None, named, c.tok);
        let text = self.not_yet_adopted(c, m, text);
        // "urged the council to reject the resolution": nothing is expected of one of which more is told.
        if !matches!(c.step, Step::Reject | Step::Veto) || self.drafts[text].events.is_empty() {
            self.expect(text, c.body.or(self.drafts[text].body), c.date);
        }
        // "The resolution urges Congress to pass the Clean Trade Act": still speaks of the resolution.
        let opens = c.mentions.first().filter(|o| o.from < c.from + 3 && o.article == Article::Known);
        if opens.is_some_and(|o| o.head != m.head && o.part == Part::Whole) {
            self.current = c.spoken_of;
        }
        // "leaders are expected to adopt a declaration on 17 August": a text still to come.
        // "asked lawmakers to pass a resolution. The House is expected to adopt the resolution in April"
        let asked =
            m.article == Article::Known && self.drafts.len() == 1 && c.body.is_some() && m.symbol.is_none();
        let opened = (asked || matches!(m.article, Article::New | Article::Other)) && !m.plural;
        let sure = |k: usize| {
            doc.any(k, &["expected", "due", "scheduled", "will", "set", "is", "are", "plans"])
                || m.article == Article::Other && doc.any(k, &["might", "may", "could"])
        };
        let near = || (c.tok.saturating_sub(6).max(c.from)..c.tok).any(sure);
        let committee = c.body.filter(|b| self.roles[*b] == "committee" && c.step == Step::Adopt && near());
        if committee.is_some() {
            self.event(text, Stage::CommitteeApproved, committee, c.date, true, c.tok);
        }
        if text >= fresh && opened && c.date.is_some() && c.step == Step::Adopt && near() {
            let house = c.body.map(|b| plenary_of(doc, self.roles, b));
            let draft = &mut self.drafts[text];
            draft.proposed = true;
            draft.side = !asked;
            // "a bill ... might pass in December, said the chairman of the Duma's committee": the house's.
            draft.body = draft.body.or(house);
        }
    }
}

impl Reader<'_, '_> {
    /// `Roe filed Resolution 12. In May the Senate had adopted Resolution 3. She expects the resolution to be adopted on Monday`: the one
    /// that has not been.
    fn not_yet_adopted(&self, c: &Case<'_>, m: &Mention, text: usize) -> usize {
        let plain = m.article == Article::Known && m.symbol.is_none() && m.title.is_none();
        let done = |t: usize| {
            let d = &self.drafts[t];
            !d.kind.is_bill() && d.decided.is_some() && self.met(t, Stage::Adopted)
        };
        if c.step != Step::Adopt || c.body.is_some() || !plain || !done(text) {
            return text;
        }
        let open = |o: &usize| {
            let d = &self.drafts[*o];
            d.decided.is_none()
                && d.kind == self.drafts[text].kind
                && !d.law
                && !d.side
                && self.met(*o, Stage::Introduced)
        };
        self.recent().find(open).unwrap_or(text)
    }
}

/// `he had never before voted against his party`
fn against_own(doc: &Doc<'_>, verb: usize) -> bool {
    let at = verb + 1 + usize::from(doc.any(verb + 1, &["against", "for", "with"]));
    doc.has(at, Class::POSS) && doc.any(at + 1, &["party", "government", "conscience", "leader", "whip"])
}

/// `28 went through without a vote`, `and 14 were adopted by consensus`: is a bare number what it is told of?
fn some_of_them(doc: &Doc<'_>, c: &Case<'_>) -> bool {
    let verb = |k: usize| {
        doc.has(k, Class::AUX.or(Class::ADVERB)) || doc.verb(k).is_some() || doc.any(k, &["went", "through"])
    };
    // "adopting 30 resolutions, most of them without a vote"
    let most = |k: usize| {
        doc.any(k, &["most", "many", "some", "half", "several"]) && doc.seq(k + 1, &["of", "them"])
    };
    if c.linked.is_some_and(|m| m.plural && m.head > c.tok) && (c.tok..c.to).any(most) {
        return true;
    }
    let number = (c.from..c.tok).rev().take(6).find(|k| !verb(*k));
    let bare = |k: usize| {
        let led = k == c.from || doc.is_kind(k - 1, Kind::Comma) || doc.any(k - 1, &["and", "while", "but"]);
        led && crate::number::cardinal(doc, k).is_some_and(|n| n.0 > 1 && n.1 == 1)
    };
    number.is_some_and(|k| bare(k) && (c.from..k).any(|t| doc.has(t, Class::TEXTS)))
}

/// `In other business, the board approved a new textbook`, `The council also approved a budget of $4 million, 6-1`, `voted 7-0 to
/// hire a clerk`: what a local body decides beside texts.
fn other_business(doc: &Doc<'_>, c: &Case<'_>) -> bool {
    const ITEMS: &[&str] = &[
        "textbook", "textbooks", "budget", "budgets", "contract", "contracts", "purchase", "purchases",
        "lease", "permit", "permits", "rezoning", "zoning", "raise", "raises", "curriculum", "minutes",
        "appointment", "appointments", "salary", "salaries", "renovation", "renovations", "repairs",
        "paving", "license", "licenses", "bid", "bids", "bonds", "grant", "grants",
    ];
    const DEALS: &[&str] = &[
        "hire", "buy", "purchase", "appoint", "award", "renew", "rezone", "sell", "lease", "hold", "name",
        "raise",
    ];
    const BUSINESS: &[&str] = &["business", "action", "actions", "matters", "items", "news", "votes"];
    let Some(act) = c.decision.act.filter(|a| !a.passive) else { return false };
    let fronted = doc.seq(c.from, &["in", "other"]) && doc.any(c.from + 2, BUSINESS);
    let aim = (act.tok + 1..c.to.min(act.tok + 8)).find(|k| doc.is(*k, "to"));
    let verb = if act.votes { aim.map_or(act.tok, |k| k + 1) } else { act.tok };
    let item = |k: usize| doc.any(k, ITEMS) && doc.names.free(k);
    let within = |k: &usize| {
        !matches!(
            doc.kind(*k),
            None | Some(Kind::Comma | Kind::Stop | Kind::Semicolon | Kind::Colon | Kind::Open)
        ) && !doc.has(*k, Class::PREP.or(Class::REL).or(Class::TEXT).or(Class::CONJ))
    };
    let object = (verb + 1..c.to.min(verb + 9)).take_while(within).any(item);
    let also = (c.from..act.tok).any(|k| doc.any(k, &["also", "separately"]));
    object && (also || fronted) || fronted && (!act.votes && !doc.is(verb + 1, "it") || doc.any(verb, DEALS))
}
