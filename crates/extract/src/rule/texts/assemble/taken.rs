//! The text that a step is taken on: a bill brought in anew, another's, the one that waits to be signed.

use super::*;

impl Reader<'_, '_> {
    /// `Its sponsor withdrew it on Monday`: what waits; not `Egypt had an amendment but withdrew it`.
    pub(super) fn takes_back(&self, act: &Act, from: usize) -> bool {
        let doc = self.doc;
        let open = |c: usize| self.drafts[c].decided.is_none() && self.drafts[c].votes == 0;
        let other =
            |k: usize| doc.has(k, Class::TEXT) || doc.any(k, &["proposal", "request", "paragraph", "clause"]);
        act.step == Step::Withdraw
            && !act.passive
            && doc.is(act.tok + 1, "it")
            && !(from..act.tok).any(other)
            && self.current.is_some_and(open)
    }

    /// Has the house carried it, by a vote that is told?
    pub(super) fn carried_by_vote(&self, text: usize) -> bool {
        let draft = &self.drafts[text];
        self.met(text, Stage::Adopted) && draft.votes > 0 && !draft.earlier
    }

    /// `The motion on Mali was carried. And | the motion on deaths in Chad | was withdrawn`: on another matter than what was carried.
    pub(super) fn beside_the_carried(&self, m: &Mention) -> bool {
        let on = subject::of(self.doc, m);
        // "The motion on Tuesday was withdrawn" tells a day
        let dated = self.doc.dates_in(m.to, m.to + 3).next().is_some();
        let plain =
            m.symbol.is_none() && m.title.is_none() && self.doc.any(m.to, &["on", "about", "over"]) && !dated;
        let carried = |c: usize| {
            let own = &self.drafts[c].subjects;
            self.carried_by_vote(c)
                && on.iter().all(|s| !own.contains(s))
                && !(on.is_empty() && own.is_empty())
        };
        let other = || self.recent().any(|c| on.iter().any(|s| self.drafts[c].subjects.contains(s)));
        plain && m.article == Article::Known && self.current.is_some_and(carried) && !other()
    }

    /// The text that the step is taken on.
    pub(super) fn taken(
        &mut self,
        act: &Act,
        m: &Mention,
        stage: Stage,
        from: usize,
        (house, date): (Option<usize>, Option<Date>),
        named: &mut Vec<(usize, usize)>,
    ) -> usize {
        let doc = self.doc;
        // "The EPP's motion fell. The Left then withdrew its text": another's.
        let theirs = stage == Stage::Withdrawn && doc.has(m.from, Class::POSS) && m.head > act.tok;
        let agent = agent(doc, act.tok, from).filter(|_| theirs);
        let owner = agent.or_else(|| sponsor::subject(doc, act.tok, from).map(|s| s.0)).filter(|_| theirs);
        // "adopted a text on Chad. Cuba took its proposal back": none that was carried
        let others = |c: usize| {
            if agent.is_none() {
                return self.anothers(c, owner);
            }
            let behind = &self.drafts[c].sponsors;
            let theirs = owner.is_some_and(|o| behind.iter().any(|s| related(doc, *s, o)));
            !theirs && (!behind.is_empty() || self.contrary(c, Step::Reject, None))
        };
        if owner.is_some() && self.current.is_some_and(others) {
            let own = |c: &usize| self.drafts[*c].sponsors.iter().any(|s| Some(*s) == owner);
            let found = self.recent().rev().find(own);
            let text = self.settle(found, m, named);
            agent.into_iter().for_each(|o| self.stands_behind(text, o, act.tok));
            return text;
        }
        if let Some(passed) = self.to_be_signed(act, m) {
            return self.settle(Some(passed), m, named);
        }
        // "cleared the House a week after the president signed legislation that punishes Chad": another's fate.
        // "signed a bill banning badges that lawmakers passed in May": the same noun
        let unnamed = named.iter().all(|n| n.0 != m.head);
        if (signs_another(doc, act, m) && unnamed || after_another(doc, m))
            && self.current.is_some_and(|c| self.drafts[c].decided.is_some())
        {
            let spoken = self.current;
            let other = self.settle(None, m, named);
            self.current = spoken;
            return other;
        }
        // "adopted a resolution on Mali. A draft on the Sahel was referred to a working group": none that is decided.
        let put_by = matches!(stage, Stage::Referred | Stage::Deferred | Stage::Withdrawn);
        let told = !doc.has(m.to, Class::AUX);
        let own = m.from <= from + 1
            && m.article == Article::New
            && act.tok > from
            && doc.has(act.tok - 1, Class::AUX);
        let over = || {
            let gone = |c: usize| self.met(c, Stage::Withdrawn) || self.met(c, Stage::Deferred);
            let opens = m.from == from && m.article == Article::Other;
            opens && doc.is(m.from, "a") && m.symbol.is_none() && self.current.is_some_and(gone)
        };
        // "passed the bill by 56 votes to 16. In another vote, senators shelved a proposal to legalise casinos"
        let object =
            !act.passive && m.article == Article::New && m.head > act.tok && doc.has(m.from, Class::INDEF);
        let passed = |c: usize| {
            [Stage::Adopted, Stage::PassedChamber].iter().any(|s| self.met(c, *s)) && !self.aside(c)
        };
        if put_by && unnamed && object && self.current.is_some_and(passed) {
            return self.settle(None, m, named);
        }
        if put_by && unnamed && act.passive && (told && own && self.contrary_to_wait(date) || over()) {
            return self.settle(None, m, named);
        }
        if self.in_another_land(act, m, from) {
            let spoken = self.current;
            self.settle(None, m, named);
            self.current = spoken;
        }
        let fresh = self.drafts.len();
        let dated = act.step == Step::Enact || m.article == Article::New && act.step != Step::Introduce;
        let text = self.resolve(m, house, date.filter(|_| dated), named, act.tok);
        let bare = m.article == Article::Known && m.symbol.is_none() && m.title.is_none();
        if stage == Stage::Introduced && text >= fresh && bare {
            self.current = Some(text);
        }
        // "D66 took its motion back. X had his own motion, on the mosques, held over": another's.
        let own = (m.from..m.head).any(|k| doc.is(k, "own")) && stage != Stage::Withdrawn;
        if own && text < fresh && self.met(text, Stage::Withdrawn) {
            named.retain(|n| n.0 != m.head);
            return self.settle(None, m, named);
        }
        // "adopted a resolution on Belarus. Egypt had circulated a text on Gaza": on a matter of its own
        let place = doc.cap(m.to + 1) && m.symbol.is_none() && subject::of(doc, m).is_empty();
        let waits = put_by || stage == Stage::Introduced;
        // "approved a draft on privacy. Norway introduced a draft on human rights defenders"
        let before = doc.toks[self.drafts[text].tok].sent < doc.toks[act.tok].sent;
        let brings = stage == Stage::Introduced && act.tok < m.head && before;
        let place = place || brings && m.symbol.is_none();
        // but "adopted a resolution on Kashmir, tabled by Chad": the same noun
        let place = place && unnamed;
        if waits && place && m.article == Article::New && text < fresh && self.carried_on_else(text, m) {
            named.retain(|n| n.0 != m.head);
            return self.settle(None, m, named);
        }
        // "A resolution was adopted, 234-188. Democrats offered and then withdrew a resolution on X", "A motion on X was deferred":
        // another.
        let leads = m.from == from && m.head < act.tok;
        let gone =
            (stage == Stage::Withdrawn || stage == Stage::Deferred && leads) && m.article == Article::New;
        let now = date.is_none() || self.drafts[text].decided.is_some_and(|d| d.1 == date);
        if gone && now && text < fresh && self.contrary(text, Step::Reject, None) {
            named.retain(|n| n.0 != m.head);
            return self.settle(None, m, named);
        }
        text
    }

    /// `The king is to sign the bill on Friday`, after another that still waits for its first reading: the one that both houses passed.
    fn to_be_signed(&self, act: &Act, m: &Mention) -> Option<usize> {
        let bare = m.article == Article::Known && m.symbol.is_none() && m.title.is_none();
        let passed = |c: usize| self.met(c, Stage::PassedLegislature) || self.met(c, Stage::Adopted);
        // "passed a bill. If signed, the law would take effect in May": what it will be
        let law =
            act.expected && m.kind == ResolutionKind::Act && self.current.is_none_or(|c| !self.drafts[c].law);
        if act.step == Step::Enact && bare && law {
            let own = |c: &usize| self.drafts[*c].kind.is_bill() && passed(*c) && !self.aside(*c);
            return self.recent().rev().find(own);
        }
        let waits = self.current.is_some_and(|c| {
            self.drafts[c].kind.is_bill()
                && (self.drafts[c].decided.is_none() || self.met(c, Stage::Rejected))
        });
        if act.step != Step::Enact || !bare || !waits || !subject::of(self.doc, m).is_empty() {
            return None;
        }
        self.recent().rev().find(|c| passed(*c) && self.kind_fits(*c, m) && !self.aside(*c))
    }

    /// Was the text carried, and does the phrase name a matter that no phrase for it has?
    fn carried_on_else(&self, text: usize, m: &Mention) -> bool {
        on_matter(self.doc, m)
            && (self.met(text, Stage::Adopted) || self.met(text, Stage::CommitteeApproved))
            && self.on_words_of_its_own(text, m.to + 1, m.from)
    }

    /// Do words of a matter stand at `at` of which none was told with the text before?
    pub(super) fn on_words_of_its_own(&self, text: usize, at: usize, before: usize) -> bool {
        let doc = self.doc;
        let small = Class::PREP.or(Class::PRON).or(Class::DET).or(Class::CONJ);
        let mut words = (at..at + 5)
            .take_while(|k| doc.is_kind(*k, Kind::Word) && !doc.has(*k, Class::AUX.or(Class::MODAL)))
            .filter(|k| doc.width(*k) > 3 && !doc.has(*k, small))
            .peekable();
        words.peek().is_some() && !words.any(|k| self.told_with(text, doc.low(k), before))
    }

    /// Is the text spoken of adopted for good, on no other day than the step's?
    fn contrary_to_wait(&self, date: Option<Date>) -> bool {
        let final_ = |e: &Event| {
            let day = date.is_none_or(|on| e.date.is_none_or(|day| !apart(day, on)));
            !e.expected && e.stage == Stage::Adopted && day
        };
        self.current.is_some_and(|c| self.drafts[c].events.iter().any(final_))
    }
}

/// `Cuba took its text back`, `D66 wanted to ask the federation, yet took its motion back`: who is named right before the verb, or opens the
/// sentence whose second verb it is.
fn agent(doc: &Doc<'_>, verb: usize, from: usize) -> Option<usize> {
    let mut lead = verb;
    while lead > from && doc.has(lead - 1, Class::AUX.or(Class::ADVERB)) {
        lead -= 1;
    }
    let last = lead.checked_sub(1).filter(|k| *k >= from)?;
    if let Some(actor) = doc.names.actor_at(last) {
        return Some(actor);
    }
    let first = from + usize::from(doc.has(from, Class::DET));
    let opens = doc.names.mention_at(first).filter(|m| m.to < last);
    opens.filter(|_| doc.any(last, &["yet", "but", "and", "then"])).map(|m| m.actor)
}

/// `signed a bill to help Chad`, `signed legislation supporting the rebels`: a text with its own content.
fn signs_another(doc: &Doc<'_>, act: &Act, m: &Mention) -> bool {
    let signs = doc.any(act.tok, &["signed", "signs"]) && m.head > act.tok;
    let new = m.article == Article::New || doc.is(m.head, "legislation") && m.from == m.head;
    let own = doc.any(m.head + 1, &["that", "which", "to"]) || doc.ends(m.head + 1, "ing");
    signs && new && own && m.part == Part::Whole
}

/// `It replaces | a bill | that lapsed when the house was dissolved`, `The law is modelled on one`: told of what stands behind the text.
pub(super) fn after_another(doc: &Doc<'_>, m: &Mention) -> bool {
    const FOLLOWS: &[&str] = &[
        "replaces", "replaced", "replacing", "revives", "revived", "reviving", "succeeds", "supersedes",
        "mirrors", "echoes", "resembles", "repeats",
    ];
    let on = m.from > 1 && doc.any(m.from - 1, &["on", "upon", "after"]);
    let modelled = on && doc.any(m.from - 2, &["modelled", "modeled", "based", "patterned"]);
    let told = m.from > 0 && (doc.any(m.from - 1, FOLLOWS) || modelled);
    told && m.article == Article::New && doc.any(m.to, &["that", "which"])
}

/// `A similar bill did not go far in 2016, as he | withdrew | it`: the text that opens the sentence.
pub(super) fn goes_back_to(doc: &Doc<'_>, act: &Act, m: &Mention, from: usize) -> bool {
    let opens = m.from <= from + 1 && matches!(m.article, Article::New | Article::Other);
    opens && !act.passive && doc.is(act.tok + 1, "it")
}
