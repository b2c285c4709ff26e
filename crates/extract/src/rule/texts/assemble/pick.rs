//! Which text a word beside the noun singles out: its fate, its author, its likeness to another.

mod whose;

use super::*;
pub(super) use whose::{author, owner, related};

impl Reader<'_, '_> {
    /// `adopted a motion. ... A motion by X was rejected`: what the body has decided otherwise is another text.
    pub(super) fn contrary(&self, text: usize, step: Step, body: Option<usize>) -> bool {
        let wanted = match step {
            Step::Reject => [Stage::Adopted, Stage::PassedChamber, Stage::PassedLegislature, Stage::Referred],
            Step::Adopt => [Stage::Rejected, Stage::Lapsed, Stage::Withdrawn, Stage::Vetoed],
            _ => return false,
        };
        // "failed to override the veto. The bill had passed 54-45"
        if step == Step::Adopt && self.before_veto(text, None) {
            return false;
        }
        self.drafts[text].events.iter().any(|e| {
            let by = body.is_none() || e.body == body;
            // "A bill died in the Senate. House Bill 210 had passed the House in March": the same, in the other house
            let there = self.drafts[text].kind.is_bill() && e.body.is_some() && body.is_some();
            !e.expected && wanted.contains(&e.stage) && (by || e.stage == Stage::Lapsed && !there)
        })
    }

    /// `It went on to adopt a resolution (document L.71)`, after it took no action on another text: not that one.
    pub(super) fn over(&self, text: usize, m: &Mention, body: Option<usize>) -> bool {
        m.article == Article::New && self.step.is_some_and(|step| self.contrary(text, step, body))
    }

    /// `It adopted a resolution on Mali. Draft resolution L.12 was withdrawn`, `Action on draft L.14 was postponed`: a numbered draft that
    /// is put by is not the text that was carried.
    pub(super) fn put_by(&self, text: usize, m: &Mention) -> bool {
        matches!(self.step, Some(Step::Withdraw | Step::Defer))
            && matches!(m.article, Article::Bare | Article::New)
            && !self.drafts[text].kind.is_bill()
            && self.met(text, Stage::Adopted)
    }

    /// Voted down in a paragraph before, or carried: what is carried, or voted down, next is another text.
    pub(super) fn settled(&self, c: usize, tok: usize) -> bool {
        let d = &self.drafts[c];
        let had = |lost: bool| {
            d.events.iter().any(|e| {
                !e.expected && acts(e.stage) && matches!(e.stage, Stage::Rejected | Stage::Vetoed) == lost
            })
        };
        match self.step {
            Some(Step::Adopt) => {
                d.votes > 0 && d.tok > 0 && self.doc.para_of(d.tok) < self.doc.para_of(tok) && had(true)
            }
            Some(Step::Reject | Step::Veto) => had(false) && !had(true),
            // "adopted a text on Mali. A draft on water was deferred": one that was carried is not put off
            Some(Step::Defer | Step::Refer) => had(false) && !d.kind.is_bill(),
            _ => false,
        }
    }

    /// Decided otherwise in a sentence before: by another count, or by a count and now by consensus.
    pub(super) fn otherwise(&self, c: usize, body: Option<usize>) -> bool {
        let (tok, tally, mode) = self.told;
        let start = self.doc.bytes(self.doc.sent_of(tok).from, tok + 1).0;
        self.latest().any(|i| {
            let v = &self.votes[i];
            let before = v.evidence.first().is_some_and(|e| e.start < start);
            let same = v.resolution == c && v.scope == Scope::Final && v.body == body.or(self.body);
            let counted = v.yes.is_some() && v.no.is_some();
            let other = match (tally, mode) {
                (Some(t), _) if t.yes.is_some() && t.no.is_some() => {
                    !agree(v, &t) || v.mode == Mode::WithoutVote
                }
                // "obtained 41 votes, short of the 52 required"
                (Some(t), None) if t.yes.is_some() && counted => v.yes != t.yes && v.no != t.yes,
                // "voted 301 to 0 for it. ... unanimously adopted a motion"
                (None, Some(Mode::UnanimousVote)) if counted && v.no == Some(0) => false,
                (None, Some(mode)) => {
                    mode != v.mode && (counted || !matches!(v.mode, Mode::Vote | Mode::RecordedVote))
                }
                _ => false,
            };
            before && same && other
        })
    }

    /// `Russia's text`, where the one spoken of is known to be France's: another.
    pub(super) fn anothers(&self, c: usize, owner: Option<usize>) -> bool {
        let actor = |a: usize| &self.doc.names.actors[a];
        let Some(owner) = owner else { return false };
        let behind = &self.drafts[c].sponsors;
        if self.drafts[c].subjects.contains(&owner) {
            return false;
        }
        // "the text of the Communists ... Roe's draft", who sits for others
        let party = actor(owner).represents.map_or(actor(owner).kind, |p| actor(p).kind);
        !behind.iter().any(|s| related(self.doc, *s, owner))
            && behind.iter().any(|s| actor(*s).kind == actor(owner).kind || actor(*s).kind == party)
    }

    /// Has this become of a text?
    pub(super) fn met(&self, c: usize, fate: Stage) -> bool {
        let passed = |stage: Stage| matches!(stage, Stage::PassedChamber | Stage::CommitteeApproved);
        let is = |e: &Event| e.stage == fate || fate == Stage::Adopted && passed(e.stage);
        self.drafts[c].events.iter().any(|e| is(e) && !e.expected)
    }

    /// `The rejected proposal, by X, would have`, after one that was adopted; `The new bill`, after one that lapsed: none of those
    /// told of so far.
    pub(super) fn fated_otherwise(&self, m: &Mention) -> bool {
        let doc = self.doc;
        if m.plural || m.part != Part::Whole || m.article != Article::Known || m.symbol.or(m.title).is_some()
        {
            return false;
        }
        let none = |fits: &dyn Fn(usize) -> bool| {
            let mut own = self.recent().filter(|c| self.kind_fits(*c, m)).peekable();
            own.peek().is_some() && own.all(fits)
        };
        match fate_told(doc, m) {
            Some(Stage::Rejected | Stage::Withdrawn) => none(&|c| self.met(c, Stage::Adopted)),
            Some(Stage::Adopted) => none(&|c| self.met(c, Stage::Rejected) || self.met(c, Stage::Withdrawn)),
            // "adopted a text on Tuesday. On Friday Russia vetoed the first draft": another than the one that was carried
            _ if self.is_first(m) => none(&|c| self.met(c, Stage::Adopted)),
            _ => {
                doc.is(m.from + 1, "new")
                    && m.head > m.from + 1
                    && none(&|c| self.met(c, Stage::Lapsed) || self.met(c, Stage::Rejected))
            }
        }
    }

    /// `vetoed the first Franco-Dutch draft`, `Their original draft had to be withdrawn`, where none were announced together.
    pub(super) fn is_first(&self, m: &Mention) -> bool {
        let lost = matches!(self.step, Some(Step::Veto | Step::Reject | Step::Withdraw));
        let first = m.order == Some(1)
            || (m.from..m.head).any(|k| self.doc.any(k, &["original", "initial", "earlier"]));
        first && self.row.is_none() && lost && !self.doc.is(m.from + 1, "such")
    }

    /// `the vetoed resolution`, `Russia's draft`: the text that had this fate, or that they stand behind.
    pub(super) fn told_of(&self, m: &Mention) -> Option<usize> {
        let doc = self.doc;
        if m.plural || m.part != Part::Whole || !matches!(m.article, Article::Known | Article::Bare) {
            return None;
        }
        if let Some(fate) = fate_told(doc, m) {
            let had = |c: &usize| (self.drafts[*c].side || !self.aside(*c)) && self.met(*c, fate);
            return self.current.filter(had).or_else(|| self.recent().rev().find(had));
        }
        // "The text submitted by Chad", after a new one of which no sponsor is told, is that one.
        let others = self.current.is_some_and(|c| !self.drafts[c].sponsors.is_empty());
        let owner = owner(doc, m).or_else(|| author(doc, m).filter(|_| others)).or_else(|| self.own(m))?;
        let behind = |c: &usize| self.drafts[*c].sponsors.contains(&owner) && self.kind_fits(*c, m);
        // "the Salvadoran resolution", among several: the one on El Salvador.
        let about =
            |c: &usize| self.drafts[*c].subjects == [owner] && self.kind_fits(*c, m) && !self.aside(*c);
        let own = !subject::complement(doc, m.to).is_empty();
        self.recent().rev().find(behind).or_else(|| {
            if own {
                return None;
            }
            let mut on = self.recent().filter(|c| !self.drafts[*c].subjects.is_empty() && !self.aside(*c));
            let several = on.by_ref().any(|c| self.drafts[c].subjects != [owner]);
            self.recent().rev().find(about).filter(|_| several)
        })
    }
}

/// How far back the person may be named whose text it is.
const NAMED: usize = 60;

impl Reader<'_, '_> {
    /// `Roe said her bill was late`: who was named last, where a text is hers.
    fn own(&self, m: &Mention) -> Option<usize> {
        let doc = self.doc;
        if !doc.any(m.from, &["his", "her"]) {
            return None;
        }
        let before = doc.names.within(m.from.saturating_sub(NAMED), m.from);
        let person = |x: &&crate::names::Mention| doc.names.actors[x.actor].is(ActorKind::Person);
        before.iter().rev().find(person).map(|x| x.actor)
    }
}

/// `the defeated proposal`, `The text adopted on Monday condemns`: what the phrase says has become of the text.
fn fate_told(doc: &Doc<'_>, m: &Mention) -> Option<Stage> {
    let says = |k: usize| doc.form(k).has(Form::THIRD) && doc.verb(k).is_some_and(|v| v.force.is_some());
    let dated = || doc.dates_in(m.to + 1, m.to + 3).next().filter(|d| says(d.to)).is_some();
    let adopted = || says(m.to + 1) && doc.step(m.to) == Some(Step::Adopt);
    let behind = m.to..m.to + usize::from(adopted() || dated());
    (m.from..m.head).chain(behind).find_map(|i| match doc.low(i) {
        "vetoed" | "blocked" => Some(Stage::Vetoed),
        "defeated" | "rejected" | "failed" | "losing" | "beaten" | "unsuccessful" => Some(Stage::Rejected),
        "withdrawn" => Some(Stage::Withdrawn),
        "deferred" | "postponed" => Some(Stage::Deferred),
        "agreed" | "adopted" | "approved" | "successful" | "winning" | "accepted" | "carried" | "passed" => {
            Some(Stage::Adopted)
        }
        _ => None,
    })
}

/// What a legislature has a bill for every year.
const YEARLY: &[&str] = &["annual", "defense", "defence", "spending", "appropriations", "budget", "funding"];

/// How far what a text says reaches behind its noun.
const PHRASE: usize = 16;

impl Reader<'_, '_> {
    /// `the death penalty bill`, `the bill on minors`, after `a bill that would let courts impose the death penalty`: the one text
    /// of several whose phrase has most of the words that tell it apart.
    pub(super) fn by_words(&self, m: &Mention, fit: impl Fn(&usize) -> bool) -> Option<usize> {
        let doc = self.doc;
        if m.plural || m.part != Part::Whole || m.article != Article::Known || self.drafts.len() < 2 {
            return None;
        }
        let to = if on_matter(doc, m) { m.to + 5 } else { m.to };
        let plain = |k: &usize| {
            doc.is_kind(*k, Kind::Word)
                && doc.width(*k) > 3
                && *k != m.head
                && !doc.has(*k, Class::TEXT.or(Class::ADVERB).or(Class::PREP).or(Class::DET))
        };
        let words: Vec<&str> = (m.from..to)
            .take_while(|k| {
                *k <= m.to || doc.is_kind(*k, Kind::Word) && !doc.has(*k, Class::AUX.or(Class::MODAL))
            })
            .filter(plain)
            .map(|k| doc.low(k))
            .collect();
        if words.is_empty() {
            return None;
        }
        let mut best: Option<(usize, usize)> = None;
        let mut tied = false;
        for c in self.recent().filter(fit) {
            let score = words.iter().filter(|word| self.told_with(c, word, m.from)).count();
            match best {
                Some((most, _)) if score > most => (best, tied) = (Some((score, c)), false),
                Some((most, _)) => tied |= score == most,
                None => best = Some((score, c)),
            }
        }
        best.filter(|b| b.0 > 0 && !tied).map(|b| b.1)
    }

    /// `A text on clean water was approved`, after resolutions on torture and on clean water were announced.
    pub(super) fn waiting_theme(&self, m: &Mention) -> Option<usize> {
        let doc = self.doc;
        let end = (m.to + 1..m.to + 6)
            .take_while(|k| doc.is_kind(*k, Kind::Word) && !doc.has(*k, Class::AUX))
            .last()?;
        let words = || {
            (m.to + 1..=end)
                .filter(|k| doc.width(*k) > 4 && !doc.any(*k, &["right", "rights", "human", "situation"]))
        };
        let told = |c: &usize| {
            let free = self.unvoted(*c) && self.drafts[*c].themed && self.kind_fits(*c, m);
            free && words().any(|k| self.told_with(*c, doc.low(k), m.from))
        };
        on_matter(doc, m).then(|| self.recent().find(told)).flatten()
    }

    /// Does a phrase for the text before a token, or what follows it, have the word?
    pub(super) fn told_with(&self, c: usize, word: &str, before: usize) -> bool {
        let doc = self.doc;
        self.phrases(c).filter(|x| x.0 < before).take(2).any(|x| {
            let end = doc.sent_of(x.0).to.min(x.1 + PHRASE);
            (x.0..end).any(|k| alike(doc.low(k), word))
        })
    }

    /// The phrases for a text, from its first one on, as far as a story goes on about it.
    pub(super) fn phrases(&self, c: usize) -> impl Iterator<Item = &(usize, usize, usize)> {
        // A phrase that was taken for another text may stand before it.
        let first = self.drafts[c].since.saturating_sub(WINDOW);
        self.mentions.iter().skip(first).take(4 * WINDOW).filter(move |x| x.2 == c)
    }

    /// `The report on media freedom was approved, 402-168`, after a text on prisoners that was decided by a count of its own.
    pub(super) fn off_matter(&self, c: usize, m: &Mention) -> bool {
        let doc = self.doc;
        if self.drafts[c].votes == 0 || m.plural || m.part != Part::Whole {
            return false;
        }
        if !on_matter(doc, m) {
            return self.goes_by_another_name(c, m);
        }
        // "is adopted by 68 votes to 14, as foreshadowed": told before.
        let same =
            |t: Tally| self.latest().any(|v| self.votes[v].resolution == c && agree(&self.votes[v], &t));
        if self.told.1.is_some_and(same) {
            return false;
        }
        let words: Vec<usize> = (m.to + 1..m.to + 6)
            .take_while(|k| doc.is_kind(*k, Kind::Word) && !doc.has(*k, Class::AUX.or(Class::MODAL)))
            .filter(|k| doc.low(*k).len() > 3 && !doc.has(*k, Class::PREP.or(Class::PRON).or(Class::DET)))
            .collect();
        !words.is_empty()
            && words.iter().all(|k| doc.names.mention_at(*k).is_none() && !doc.cap(*k))
            && !words.iter().any(|k| self.told_with(c, doc.low(*k), m.from))
    }

    /// `a clause in the trade bill`, after the procurement bill: each goes by a name of its own.
    fn goes_by_another_name(&self, c: usize, m: &Mention) -> bool {
        let doc = self.doc;
        if !doc.is(m.head, "bill") || m.article != Article::Known {
            return false;
        }
        let mut words = named_by(doc, m.from, m.head).peekable();
        // "the annual defense bill", after the Clean Ports Act; but "the ports bill"
        let yearly = || (m.from..m.head).any(|k| doc.any(k, YEARLY)) && self.drafts[c].title.is_some();
        words.peek().is_some()
            && (yearly()
                || self.phrases(c).filter(|x| x.0 < m.from).take(4).any(|x| {
                    let head = (x.0..x.1).rev().find(|k| doc.is(*k, "bill"));
                    head.is_some_and(|head| named_by(doc, x.0, head).next().is_some())
                }))
            && !words.any(|k| self.told_with(c, doc.low(k), m.from))
    }
}

/// The words that name a text before its noun: `the assisted dying bill`, but `the revised draft bill`, `the Senate's own bill`.
fn named_by(doc: &Doc<'_>, from: usize, head: usize) -> impl Iterator<Item = usize> {
    static PLAIN: Words = Words::of(&[
        "controversial", "contentious", "landmark", "historic", "original", "proposed", "similar", "rival",
        "government", "opposition", "private", "bipartisan", "cross-party", "compromise", "competing",
        "separate", "single", "joint", "final", "whole", "entire", "same", "current", "present", "latest",
        "previous", "earlier", "first", "second", "third", "other", "house", "senate", "disputed",
        "flagship", "federal", "national", "state", "omnibus", "so-called", "conservative", "liberal",
        "labour", "republican", "democratic", "member", "members", "marathon", "sweeping", "harsh", "strict",
        "tough", "popular", "budget",
    ]);
    let last = (from..head).rev();
    let names = last.take_while(|k| doc.is_kind(*k, Kind::Word) && !doc.has(*k, Class::DET.or(Class::INDEF)));
    names.filter(|k| {
        let plain = doc.among(*k, &PLAIN) || doc.has(*k, Class::TEXT.or(Class::ADVERB).or(Class::POSS));
        !plain
            && !doc.cap(*k)
            && doc.width(*k) > 3
            && !doc.ends(*k, "ed")
            && doc.names.mention_at(*k).is_none()
    })
}

/// `the bill on minors`, but not `introduced the bill on behalf of the group`, `passed the bill on third reading`
pub(super) fn on_matter(doc: &Doc<'_>, m: &Mention) -> bool {
    const WAYS: &[&str] = &[
        "behalf", "reading", "floor", "night", "morning", "evening", "eve", "vote", "voice", "division",
        "grounds", "merits", "day", "condition", "desk", "table", "agenda",
    ];
    doc.any(m.to, &["on", "about"])
        && doc.dates_in(m.to + 1, m.to + 3).next().is_none()
        && !(m.to + 1..m.to + 4).any(|k| doc.any(k, WAYS))
}

/// `minors` and `minor`, `prison` and `prisoners`
fn alike(a: &str, b: &str) -> bool {
    let (short, long) = if a.len() < b.len() { (a, b) } else { (b, a) };
    a == b
        || short.len() > 4
            && long.len() < short.len() + 4
            && long.starts_with(short.strip_suffix('s').unwrap_or(short))
}

/// `a draft on the same subject`
pub(super) fn same_subject(doc: &Doc<'_>, m: &Mention) -> bool {
    doc.any(m.to, &["on", "about", "to"]) && doc.seq(m.to + 1, &["the", "same"])
}

/// `a text by the same sponsor`
pub(super) fn same_author(doc: &Doc<'_>, m: &Mention) -> bool {
    (m.to..m.to + 5)
        .any(|k| doc.is(k, "same") && doc.any(k + 1, &["sponsor", "sponsors", "author", "authors", "two"]))
}

/// `a similar draft`, `a companion bill`: told of beside the article's own text. `The companion bill` is one of two. So is what
/// another place did: `The city joins Dover, which passed a resolution this spring`.
pub(super) fn likened(doc: &Doc<'_>, m: &Mention) -> bool {
    let which = m.from > 4 && doc.is(m.from - 2, "which") && doc.is_kind(m.from - 3, Kind::Comma);
    let place = which && doc.cap(m.from - 4) && doc.names.mention_at(m.from - 4).is_none();
    let joins =
        |k: usize| doc.any(k, &["joins", "joined", "joining", "follows", "following", "like", "including"]);
    if place && m.article == Article::New && (m.from.saturating_sub(9)..m.from - 4).any(joins) {
        return true;
    }
    (m.from..m.head).any(|i| {
        doc.any(i, &["similar", "comparable", "identical", "sister", "alternative", "rival", "competing"])
            || doc.any(i, &["companion", "related"]) && !doc.is(m.from, "the")
    })
}
