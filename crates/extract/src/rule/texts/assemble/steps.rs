//! Stages that are no decision: brought in, referred, withdrawn, put off, enacted, lapsed.

mod each;
mod told;

use super::*;
use told::*;

impl Reader<'_, '_> {
    /// `Sponsored by X, who tabled it in June`, `Filed on January 28, it had languished`: the day the text spoken of was brought in.
    fn brought_in(
        &mut self,
        act: &Act,
        mentions: &[Mention],
        from: usize,
        to: usize,
        named: &mut Vec<(usize, usize)>,
    ) {
        let doc = self.doc;
        let opens = act.tok == from
            && (from + 1..to.min(from + 24))
                .any(|k| doc.is_kind(k, Kind::Comma) && doc.any(k + 1, &["it", "the", "this"]));
        // "The Water Bill. Introduced by Senator Rowe on June 8, passed on August 3": said of what stands before.
        let opens = opens || act.tok == from && doc.is(from + 1, "by");
        // "It was introduced in February by a senator", "tabled it in June"
        let pronoun = doc.is(from, "it") && act.passive && act.tok < from + 5 || doc.is(act.tok + 1, "it");
        let told = act.step == Step::Introduce && !act.expected && (opens || pronoun);
        let near = doc
            .dates_in(act.tok, to.min(act.tok + if opens { 12 } else { 8 }))
            .next()
            .filter(|d| !d.ahead && !doc.quoted(d.from));
        let whole = self.topic.is_none_or(|t| t == Part::Whole);
        // "It was referred to the committee", "It was withdrawn in May"
        let stage = stage_of(act.step).filter(|s| *s != Stage::Introduced);
        // "The governor signed it into law on June 2."
        let signed = signed::ruled_on_it(doc, act);
        let it = signed
            || doc.is(from, "it") && act.tok < from + 7 && (act.passive || act.step == Step::Lapse)
            // "It was never heard and died with the session"
            || doc.is(from, "it") && act.step == Step::Lapse && doc.is(act.tok - 1, "and") && act.tok < from + 16
            // "Nobody seconded it, and it was withdrawn."
            || act.passive && joined_it(doc, act.tok, from)
            || self.takes_back(act, from)
            // "His term ended, and it lapsed."
            || act.step == Step::Lapse && act.tok > from + 1 && doc.is(act.tok - 1, "it")
            || act.step == Step::Defer && (self.vote_waits(act, from) || self.puts_it_off(act));
        // "The president signed it": a bill, not the petition.
        let law = |c: &usize| {
            !doc.any(act.tok, &["signed", "signs"])
                || doc.is(act.tok + 2, "into")
                || self.drafts[*c].kind.is_bill()
        };
        let current = self.current.filter(law);
        // "It is expected to be promulgated on April 2."
        let ahead = act.expected && stage == Some(Stage::Enacted);
        if let (Some(stage), Some(text)) =
            (stage.filter(|_| it && whole && (!act.expected || ahead)), current)
        {
            let date = self.date_of(act.tok, from, to, ahead);
            // "This is the second attempt: a year ago, the vote was cancelled"
            let now = doc.meta.published.map(Date::from);
            if stage == Stage::Deferred && date.zip(now).is_some_and(|(d, now)| apart(d, now)) {
                return;
            }
            if ahead {
                self.drafts[text].events.push(Event { stage, body: None, date, expected: true });
                return;
            }
            let body = self.body_of(act.tok, from, to, Some(act)).or(self.drafts[text].body);
            self.event(text, stage, body.filter(|_| !signed), date, false, act.tok);
            return;
        }
        // "reintroduced it as SB 90": under a number of its own.
        let renamed = mentions
            .iter()
            .find(|m| m.symbol.is_some() && m.from == act.tok + 3 && doc.seq(act.tok + 1, &["it", "as"]));
        if let Some(m) = renamed.filter(|_| told) {
            let known = self.find_numbered(m);
            let text = self.settle(known, m, named);
            self.event(text, Stage::Introduced, None, near.map(|d| d.past), false, act.tok);
            return;
        }
        let text = self.current.filter(|c| told && whole && !self.aside(*c));
        if let (Some(text), Some(date)) = (text, near) {
            self.event(text, Stage::Introduced, None, Some(date.past), false, act.tok);
        }
    }

    /// `Hong Kong passed the law. In Washington lawmakers introduced a bill to sanction its authors`: none that was decided before.
    pub(super) fn in_another_land(&self, act: &Act, m: &Mention, from: usize) -> bool {
        let doc = self.doc;
        let body = self.current.and_then(|c| self.drafts[c].decided?.0);
        let Some(own) = body.and_then(|b| doc.names.entry(doc.lex, b)).and_then(|k| k.iso3) else {
            return false;
        };
        let subjects = self.current.map_or(&[][..], |c| &self.drafts[c].subjects);
        let abroad = |n: &crate::names::Mention| {
            let iso = doc.names.actors[n.actor].iso3.as_deref();
            iso.is_some_and(|iso| iso != own) && !subjects.contains(&n.actor)
        };
        act.step == Step::Introduce
            && !act.passive
            && m.article == Article::New
            && m.head > act.tok
            && doc.names.within(from, act.tok).iter().any(abroad)
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
        // "It replaces a ban that lapsed in May": no text
        let relative = act.tok > from + 2 && doc.any(act.tok - 1, &["that", "which"]);
        let text = |k: usize| doc.has(k, Class::TEXT) || mentions.iter().any(|m| m.from <= k && k < m.to);
        let beside = act.tok.saturating_sub(6).max(from)..act.tok;
        if act.step == Step::Lapse
            && relative
            && doc.is_kind(act.tok - 2, Kind::Word)
            && !beside.into_iter().any(text)
        {
            return;
        }
        // The count told last is of what was decided last.
        (self.step, self.told) = (Some(act.step), (act.tok, None, None));
        let decision = Decision { tok: act.tok, act: Some(*act), tally: None, manner: None, item: None };
        // "Tabled in October by X, it asks the government to present a bill": the text spoken of.
        let it = |m: &Mention| {
            let it = |k: usize| doc.is_kind(k, Kind::Comma) && doc.is(k + 1, "it");
            let new = m.article == Article::New && m.head < act.tok;
            act.tok == from && (from..m.from).any(it)
                || act.step == Step::Lapse && new && doc.is(act.tok - 1, "it")
        };
        let linked = link(doc, &decision, mentions, &[], from).filter(|m| m.part == Part::Whole && !it(m));
        let items =
            linked.filter(|_| !act.expected).map_or_else(Vec::new, |m| told_apart(doc, m, mentions, to));
        if !items.is_empty() {
            self.step_on_items(act, &items, (from, to), named);
            return;
        }
        if let Some(m) = linked.filter(|m| m.plural && !act.expected) {
            self.step_on_each(act, m, (from, to));
            return;
        }
        let Some(m) = linked.filter(|m| !m.plural) else {
            self.brought_in(act, mentions, from, to, named);
            return;
        };
        // "A motion to table the resolution died for lack of a second", "The bill died in committee last session"
        let motion = |p: &Mention| p.part == Part::Procedure && p.head < act.tok;
        let before = || m.article == Article::Known && of_another_term(doc, from, to);
        if act.step == Step::Lapse && (mentions.iter().any(motion) || before()) {
            return;
        }
        // "the envoy, who moved the motion, said thousands had died"
        let cut = if m.head < act.tok { parted(doc, m.head, act.tok) } else { breaks(doc, act.tok, m.from) };
        // "The measure, which asks him to act, has 41 sponsors and has been referred to a committee"
        let aside = described(doc, mentions, act.tok, from).filter(|(open, _)| *open == m.to);
        let cut = aside.map_or(cut, |(_, close)| breaks(doc, close + 1, act.tok).min(cut));
        let cut = cut - usize::from(cut > 0 && m.head < act.tok && taken_back(doc, act.tok, from));
        // "A similar bill did not go far in 2016, as he withdrew it before the debate"
        let it = taken::goes_back_to(doc, act, m, from);
        let cut = if it { 0 } else { cut };
        if cut > 0 && act.step != Step::Introduce && !signed::ruled_on_it(doc, act) {
            return;
        }
        // "Chile has blocked a council text": what a state does is no stage.
        let other = matches!(act.step, Step::Defer | Step::Lapse) && outsider(doc, self.roles, act, from);
        if other || by_court(doc, self.roles, act, from, to) {
            return;
        }
        // "a text that names neither those who died nor those who fled"
        let people = act.tok > from && doc.is(act.tok - 1, "who");
        if act.step == Step::Lapse && (people || of_another(doc, m.to, act.tok)) {
            return;
        }
        let Some(stage) = stage_of(act.step) else { return };
        let date = self.step_day(act, from, to);
        let then =
            doc.dates_in(from, act.tok).last().filter(|_| it && doc.dates_in(act.tok, to).next().is_none());
        let date = then.map(|d| d.past).or(date);
        // "A similar bill passed in 2023. A companion has been introduced by X": on no day that is told
        let beside = act.step == Step::Introduce && likened(doc, m);
        let date = date.filter(|_| !(beside || taken::after_another(doc, m)) || tells_day(doc, from, to));
        // Those who introduce are sponsors, no body; "tabled in the National Assembly" tells it.
        let house = brought_into(doc, act.tok, to, act.expected);
        let body = self.body_of(act.tok, from, to, Some(act));
        let body = body.filter(|_| act.step != Step::Introduce || date.is_some()).or(house);
        let theirs = beside || act.step == Step::Introduce && self.by_congress(from, act.tok);
        let body = body.or_else(|| chamber_of_author(doc, (from, to)).filter(|_| theirs));
        // "approved a bill, reviving legislation that lapsed last year": not the bill.
        let decided_here =
            self.current.is_some_and(|c| self.drafts[c].decided.is_some() && self.drafts[c].tok >= from);
        let old = m.article == Article::Bare && doc.is(m.to, "that") && m.head < act.tok && decided_here;
        if old && matches!(stage, Stage::Lapsed | Stage::Withdrawn | Stage::Deferred | Stage::Vetoed) {
            return;
        }
        let (fresh, spoken_of) = (self.drafts.len(), self.current);
        let text = if stage == Stage::Withdrawn && self.beside_the_carried(m) {
            self.settle(None, m, named)
        } else {
            self.taken(act, m, stage, from, (house, date), named)
        };
        // "passed the text. The Greens wanted a line struck but withdrew the proposal": no more than a change to what was carried.
        // but "The committee approved the bill 12-8. On Thursday its sponsor withdrew the bill"
        let whole = || doc.is(m.head, "bill") && m.article == Article::Known;
        if stage == Stage::Withdrawn && text < fresh && self.carried_by_vote(text) && !whole() {
            return;
        }
        if self.told_otherwise(text, act, stage, (body, date)) {
            return;
        }
        if act.expected {
            // "Australia will table a draft on Myanmar at the Council next week": all that is told of it yet
            let draft = &self.drafts[text];
            let untold = text >= fresh && draft.events.is_empty() && draft.decided.is_none();
            if stage == Stage::Introduced && untold && act::will(doc, act.tok, from).is_some() {
                self.event(text, stage, house, date, true, act.tok);
                (self.drafts[text].proposed, self.drafts[text].body) =
                    (true, house.or(self.drafts[text].body));
            }
            if stage == Stage::Enacted {
                let text = self.carried(text);
                self.drafts[text].events.push(Event { stage, body: None, date, expected: true });
            }
            return;
        }
        // "The Seimas adopted a text. A similar draft was withdrawn": there too.
        let like = spoken_of.filter(|_| m.article == Article::Other && stage == Stage::Withdrawn);
        let there = || self.drafts[like?].decided?.0;
        // "The Assembly passed a bill. A motion on rents was deferred": by the house at work
        let here =
            || self.spoken(act.tok).filter(|_| stage == Stage::Deferred && act.passive && !self.aside(text));
        let body = body.or(self.drafts[text].body).or_else(there).or_else(here);
        let body = body.filter(|_| stage != Stage::Vetoed);
        self.event(text, stage, body, date, false, act.tok);
        // "goes to the Commons, where a similar measure died last year": told by the way
        let in_passing = m.from > from && doc.is(m.from - 1, "where");
        if text >= fresh && m.article == Article::Other && in_passing {
            self.drafts[text].side = true;
            self.current = spoken_of.or(self.current);
        }
        self.one_beside(act, m, stage, (body, date), (mentions, named));
        // "Members put off a vote on it": of the house spoken of
        if let Some(house) = body.or(self.body).or(self.main).filter(|_| stage == Stage::Deferred) {
            self.wait_for(text, (Some(house), date), act, to);
        }
        // "The Assembly gave a second reading to a bill. It went through on a voice vote": the house it is at
        if let (Step::Refer, "reading", Some(house)) = (act.step, doc.low(act.tok), body) {
            (self.body, self.body_at) = (Some(house), act.tok);
            self.last_date = date.or(self.last_date);
        }
        // "passed a bill, a year after a first version lapsed": the bill is spoken of still.
        // "adopted a resolution. A decision on the treaty itself was postponed. The text condemns": of the one that is there
        let had = || spoken_of.is_some_and(|c| self.drafts[c].decided.is_some() && !self.aside(c));
        let unmade = stage == Stage::Deferred && doc.is(m.head, "decision") && had();
        if text >= fresh && (decided_here && stage == Stage::Lapsed || unmade) {
            self.current = spoken_of;
        }
    }

    /// `Congresswoman Roe introduced the bill on Tuesday`, `Sens. Roe and Lind introduced it`: by members of Congress, while no house of
    /// a state is named.
    fn by_congress(&self, from: usize, verb: usize) -> bool {
        let doc = self.doc;
        let by = |titles: &[&str]| (from..verb).any(|k| doc.any(k, titles));
        let of_a_state = |a: usize| doc.names.entry(doc.lex, a).is_some_and(|k| k.regional);
        by(&["congressman", "congresswoman"]) && american(doc)
            || by(&["sen.", "sens.", "rep.", "reps."])
                && !(0..doc.names.actors.len()).take(WINDOW).any(of_a_state)
    }

    /// `tabled the resolution until May 3. The vote was 4-3`: the day it waits for, and a count that is on this, not on the text.
    fn wait_for(&mut self, text: usize, told: (Option<usize>, Option<Date>), act: &Act, to: usize) {
        if !act.passive {
            let (scope, lost, over, date, tok) = (Scope::Procedural, false, false, told.1, act.tok);
            self.await_count(Awaited { text, scope, lost, over, date, tok });
        }
        let until = put_off_until(self.doc, act.tok, to);
        if until.is_some() {
            self.comes_up(text, told.0, until, act.tok);
        }
    }

    /// The day of the step.
    fn step_day(&self, act: &Act, from: usize, to: usize) -> Option<Date> {
        let doc = self.doc;
        let date = self.date_of(act.tok, from, to, act.expected);
        // "drafted by Namibia, at their summit on August 17": the day of another act.
        let by = act.tok + 1;
        let by = by + usize::from(doc.is(by, "forward") || doc.has(by, Class::ADVERB));
        let drafted = act.step == Step::Introduce && doc.is(by, "by");
        // "is due to vote on Thursday on a draft tabled by Chad": the day of the vote
        let reduced = drafted && act.tok > from && !doc.has(act.tok - 1, Class::AUX.or(Class::ADVERB));
        if reduced
            && doc.dates_in(act.tok, to).next().is_none()
            && doc.dates_in(from, act.tok).next().is_some()
        {
            return None;
        }
        // "A draft sponsored by Denmark will be put to the vote on 15 April": the day of the vote
        let later = |d: &crate::date::When| {
            (act.tok..d.from).any(|k| {
                // "The draft, tabled by Chile, was endorsed on Friday"
                let told = doc.is_kind(k, Kind::Comma) && doc.has(k + 1, Class::AUX);
                doc.has(k, Class::FUTURE) || doc.among(k, &EXPECTS) || told
            })
        };
        if reduced && doc.dates_in(act.tok, to).next().is_some_and(later) {
            return None;
        }
        // "was introduced last year and died without a hearing": on no day that is told, unless the sentence opens with it.
        let opened = || doc.dates_in(from, act.tok).next().is_some_and(|d| d.from <= from + 1);
        let joined = || act.tok > from && doc.any(act.tok - 1, &["and", "but"]);
        let next = |k: usize| doc.any(k, &["following", "next"]) && doc.any(k + 1, &["year", "month"]);
        let told = || doc.dates_in(act.tok, to).next().is_some() || (act.tok..to).any(next);
        if act.step == Step::Lapse && !told() && (joined() || !opened()) {
            return None;
        }
        let near = doc.dates_in(act.tok, to).next().is_none_or(|d| {
            !(act.tok..d.from).any(|k| doc.is_kind(k, Kind::Comma)) || d.past != date.unwrap_or(d.past)
        });
        date.filter(|_| !drafted || near)
    }

    /// Is the step only how the text met with what is told of it already, or one of other years?
    fn told_otherwise(
        &self,
        text: usize,
        act: &Act,
        stage: Stage,
        (body, date): (Option<usize>, Option<Date>),
    ) -> bool {
        let draft = &self.drafts[text];
        // "died on a 5-5 tie"
        let tied = stage == Stage::Lapsed && draft.events.iter().any(|e| e.stage == Stage::Rejected);
        // "approved by acclamation. The text was not put to a vote": how it was adopted.
        let unput = stage == Stage::Deferred
            && self.doc.is(act.tok, "put")
            && self.contrary(text, Step::Reject, body);
        // "carried the motion to reject the bill. It was dropped from the proceedings": that is how.
        let dropped = stage == Stage::Withdrawn
            && self.doc.is(act.tok, "dropped")
            && draft.events.iter().any(|e| e.stage == Stage::Rejected && (e.body == body || body.is_none()));
        // Background: a text of 1997 was withdrawn. But a bill that passed in June went to its committee in January.
        let decided = draft.decided.and_then(|d| d.1);
        let led_here =
            |on: Date, date: Date| draft.kind.is_bill() && stage == Stage::Referred && led_to(date, on);
        let background = matches!(stage, Stage::Withdrawn | Stage::Deferred | Stage::Referred)
            && matches!((decided, date), (Some(a), Some(b)) if apart(a, b) && !led_here(a, b));
        tied || unput || dropped || background
    }
}
