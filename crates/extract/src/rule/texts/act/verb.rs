//! Acts told by a verb of the trade: `adopted`, `was rejected`, `failed`; and where such a verb tells of something else.

use super::decided::{DECIDES, told_between};
use super::*;
use crate::lexicon::Verb;
use crate::text::Role;

/// Verbs that are often said of other things.
static OTHERWISE: Words = Words::of(&[
    "draft", "lead", "move", "file", "present", "put", "bring", "carry", "clear", "agree", "lose", "fail",
    "sign", "delay", "die", "pull", "block", "table", "kill", "scrap", "accept", "lodge", "register",
]);

/// Verbs of changing what a text says.
pub const CHANGES: &[&str] = &[
    "write", "insert", "add", "put", "inserting", "adding", "writing", "strike", "striking", "delete",
    "deleting", "remove", "removing", "drop", "cut", "attach", "attaching", "wrote", "inserted", "added",
    "struck", "deleted", "removed", "dropped", "attached", "incorporate", "incorporated", "strip",
    "stripping", "stripped", "supplement", "supplementing", "supplemented",
];

/// What is said of a text that fails.
const FAILS: &[&str] =
    &["by", "in", "with", "on", "to", "before", "after", "narrowly", "last", "earlier", "against"];

/// What a text fails to do.
const FAILS_TO: &[&str] = &[
    "pass", "win", "get", "muster", "gain", "clear", "reach", "secure", "garner", "advance", "obtain", "be",
    "carry", "attract", "receive", "agree", "adopt", "approve", "override", "overcome", "make", "find",
];

impl At<'_, '_> {
    /// `the plenary, which usually endorses what its committees decide`
    pub(super) fn is_habit(&self) -> bool {
        const OFTEN: &[&str] = &[
            "usually", "always", "normally", "generally", "routinely", "traditionally", "typically", "often",
            "invariably",
        ];
        self.i > self.from && self.doc.form(self.i).has(Form::THIRD) && self.doc.any(self.i - 1, OFTEN)
    }

    /// `agreed on Thursday to adopt a motion`, `decided, 45-30, to postpone the item`, `agreed by 82 votes to 67 to put off a
    /// decision`: what was decided is told by the second verb.
    pub(super) fn decides_to(&self) -> bool {
        let doc = self.doc;
        self.decides()
            && self.aim(|k| {
                let put_off = doc.is(k + 1, "put") && doc.is(k + 2, "off");
                let sent = || {
                    doc.any(k + 1, &["send", "return", "recommit"]) && phrase::sends_back(doc, k + 1, self.to)
                };
                doc.is(k, "to")
                    && (doc.step(k + 1).is_some() || put_off || sent() || self.deals_with_text(k + 1))
            })
    }

    /// `agreed to | discuss a draft`, `decided to | hold a vote on the text`: nothing is decided on it yet.
    fn deals_with_text(&self, k: usize) -> bool {
        let doc = self.doc;
        let holds = doc.is(k, "hold") && doc.any(k + 2, &["vote", "debate", "hearing"])
            || doc.is(k, "take") && doc.is(k + 1, "up");
        let deals = holds || doc.any(k, &["debate", "discuss", "consider", "examine", "vote"]);
        deals && (k + 1..self.to.min(k + 7)).any(|t| doc.has(t, Class::TEXT))
    }

    /// `decided against passing the bill`, `decided against the motion`, `decided by 45 votes to 30 not to adopt it`
    pub(super) fn decides_not(&self) -> bool {
        let doc = self.doc;
        self.decides()
            && self.aim(|k| {
                let verb = k + 1 + usize::from(doc.seq(k, &["not", "to"]));
                let not = doc.is(k, "against") && doc.form(verb).has(Form::ING) || verb == k + 2;
                let text = || (k + 1..k + 4).any(|t| doc.has(t, Class::TEXT) || doc.is(t, "proposal"));
                not && doc.step(verb) == Some(Step::Adopt) || doc.is(k, "against") && text()
            })
    }

    fn decides(&self) -> bool {
        self.doc.any(self.i, DECIDES)
    }

    /// `refused, 176-233, to strip the ban`, `declined to add a clause`
    pub(super) fn refuses_change(&self) -> bool {
        let doc = self.doc;
        let refuses = doc.any(self.i, &["refused", "refuses", "declined", "declines"]);
        refuses && self.aim(|k| doc.is(k, "to") && doc.any(k + 1, CHANGES))
    }

    /// Does the verb have this behind it, with no more than a day, a count, a manner or an adverb between?
    fn aim(&self, what: impl Fn(usize) -> bool) -> bool {
        let (doc, i) = (self.doc, self.i);
        let found = (i + 1..self.to.min(i + 16)).find(|k| what(*k));
        found.is_some_and(|k| (i + 1..k).all(|k| told_between(doc, k)))
    }

    pub(super) fn by_verb(&self) -> Option<Act> {
        let (doc, i, from, to) = (self.doc, self.i, self.from, self.to);
        let verb = doc.verb(i)?;
        // "The house was adjourned after passing the bill": its sitting
        // "before the session adjourns for Christmas"
        let sits = i > from
            && doc.any(
                i - 1,
                &["session", "sitting", "house", "senate", "congress", "parliament", "assembly", "council"],
            );
        if verb.lemma == "adjourn"
            && (self.is_passive() && !near_text(doc, i, from) || sits && !self.next(&["the", "debate"]))
        {
            return None;
        }
        // "urges both sides to open their archives"
        if doc.is(i, "archives") && i > from && !doc.has(i - 1, Class::TEXT) {
            return None;
        }
        // "her party agreed with the aim of the motion"
        if verb.lemma == "agree" && self.next(&["with"]) {
            return None;
        }
        // "calling for the Olympics to be moved"
        if doc.is(i, "moved") && i > from + 2 && doc.seq(i - 2, &["to", "be"]) && !doc.has(i - 3, Class::TEXT)
        {
            return None;
        }
        if self.decides_to() {
            return None;
        }
        if self.decides_not() {
            return Some(self.act(Step::Reject, false));
        }
        // "to register what the text terms its distress"
        if verb.lemma == "register" && !doc.form(i).has(Form::PAST) {
            return None;
        }
        if phrase::speaks_in_text(doc, i, from, to) {
            return Some(self.act(Step::Adopt, false));
        }
        if house::declares(doc, i, from, to) {
            return Some(self.done(Step::Adopt, true));
        }
        // "was scrapped in May 2008 when the term of the Assembly ran out": nobody voted it down.
        let over = matches!(verb.lemma, "scrap" | "kill") && term_ends(doc, i);
        // "died in the upper house, 38 to 31": voted down
        let counted = || {
            verb.lemma == "die"
                && (i + 1..to.min(i + 10)).any(|k| {
                    phrase::counted_votes(doc, k)
                        && (k + 2..k + 4).any(|n| crate::number::cardinal(doc, n).is_some())
                })
        };
        let step = match verb.step? {
            _ if over => Step::Lapse,
            Step::Lapse if counted() => Step::Reject,
            step => step,
        };
        if step == Step::Reject && of_a_deed(doc, i, to) {
            return None;
        }
        // "urged Israel to withdraw from Gaza", "that it withdraw its forces"
        let leaves = || {
            self.next(&["from"])
                || (i + 1..to.min(i + 6))
                    .any(|k| doc.any(k, &["troops", "forces", "army", "soldiers", "settlers"]))
        };
        if verb.lemma == "withdraw" && !doc.has(i - usize::from(i > from), Class::TEXT) && leaves() {
            return None;
        }
        // "after France and Italy withdrew their backing"
        let lends = |k: usize| {
            doc.any(
                k,
                &[
                    "backing", "support", "sponsorship", "co-sponsorship", "objection", "objections",
                    "reservations", "consent",
                ],
            )
        };
        if verb.lemma == "withdraw" && doc.has(i + 1, Class::POSS.or(Class::DET)) && (i + 2..i + 4).any(lends)
        {
            return None;
        }
        // "China defeated an attempt to censure it, with 27 states voting for a motion to take no action": a state decides nothing
        let attempt =
            |k: usize| doc.any(k, &["attempt", "attempts", "bid", "effort", "efforts", "move", "push"]);
        let by_state = || {
            let who = crate::rule::texts::sponsor::subject(doc, i, from).map(|s| s.0);
            who.is_some_and(|a| doc.names.actors[a].is(ActorKind::State))
        };
        if step == Step::Reject && (i + 1..i + 5).any(attempt) && !self.is_passive() && by_state() {
            return None;
        }
        // "a motion to pull the police out of Haiti", but "agreed to withdraw the draft"
        let text =
            |k: usize| doc.has(k, Class::TEXT) || doc.any(k, &["it", "them", "proposal"]) || doc.digit(k);
        let bare = doc.form(i).has(Form::BASE) && !doc.form(i).has(Form::PAST);
        if step == Step::Withdraw && bare && !(i + 1..to.min(i + 8)).any(text) {
            return None;
        }
        // "referred the situation to the International Criminal Court"
        if step == Step::Refer && (i + 1..to.min(i + 11)).any(|k| doc.any(k, &["court", "icc", "prosecutor"]))
        {
            return None;
        }
        // "the accord to which the resolution refers", "The text refers to the accord"
        let about = doc.is(i, "refers") && (self.next(&["to"]) || !doc.is_kind(i + 1, Kind::Word));
        if about && !self.is_passive() {
            return None;
        }
        // "opposed putting the draft on the agenda"
        if verb.lemma == "put" && (i + 1..to.min(i + 7)).any(|k| doc.is(k, "agenda")) {
            return None;
        }
        // "Not adopted was also an amendment by Roe"
        let not = i == from + 1 && doc.is(from, "not") && self.next(&["was", "were"]);
        if not && step == Step::Adopt && doc.form(i).has(Form::PARTICIPLE) {
            return Some(self.act(Step::Reject, true));
        }
        // "The motion was signed by 70 MPs": who stands behind it
        let many = |k: usize| {
            crate::number::cardinal(doc, k).is_some() || doc.has(k, Class::MEMBER) && doc.ends(k, "s")
        };
        let signed = verb.lemma == "sign" && self.next(&["by"]) && (i + 2..to.min(i + 6)).any(many);
        if signed && !(i + 2..to.min(i + 6)).any(|k| doc.has(k, Class::RULER)) {
            return None;
        }
        if self.says_otherwise(verb)
            || self.stands_bare(verb)
            || step != Step::Introduce && self.stands_as_noun()
            || verb.lemma == "fail" && self.fails_otherwise()
            || self.is_without()
            || self.is_of_text(step)
            || self.is_of_people()
        {
            return None;
        }
        let passive = doc.form(i).has(Form::PARTICIPLE) && self.is_passive();
        // "was not adopted", "wasn’t adopted": rejected.
        if undone(doc, i, from) {
            let lost = passive || self.did_not();
            return (step == Step::Adopt && lost).then(|| self.act(Step::Reject, passive));
        }
        Some(self.act(step, passive))
    }

    /// `The panel pronounced against the bill, 12 to five`, `the committee had come out against it`: what a committee says of a text.
    pub(super) fn speaks_against(&self) -> bool {
        let (doc, i) = (self.doc, self.i);
        let verb = doc.is(i, "pronounced")
            || doc.any(i, &["came", "come"]) && self.next(&["out"])
            || doc.is(i, "declared") && self.next(&["itself"]);
        let against = (i + 1..i + 9).find(|k| doc.is(*k, "against")).filter(|_| verb);
        let panel = |k: usize| doc.any(k, &["committee", "commission", "panel", "subcommittee"]);
        let text =
            |a: usize| (a + 1..a + 5).any(|k| doc.has(k, Class::TEXT) || doc.is(k, "it") && k == a + 1);
        against.is_some_and(text) && (self.from.max(i.saturating_sub(9))..i).any(panel)
    }

    /// `The Rada did not adopt on Thursday | the resolution`: the text that was before it, and no text at all in `did not adopt a resolution`.
    fn did_not(&self) -> bool {
        let (doc, i) = (self.doc, self.i);
        let did = i > self.from + 1 && doc.is(i - 2, "did") && doc.is(i - 1, "not");
        let day = |k: &usize| doc.is(*k, "on") || doc.has(*k, Class::WEEKDAY.or(Class::TIMEAGO));
        let object = (i + 1..self.to.min(i + 5)).find(|k| !day(k)).unwrap_or(i);
        let text = || (object + 1..object + 5).any(|k| doc.has(k, Class::TEXT) && !doc.has(k, Class::TEXTS));
        did && doc.any(i, &["adopt", "approve", "pass"])
            && (doc.any(object, &["the", "this"]) && text() || doc.is(object, "it"))
    }

    /// `adopted children`, `approved drafts`, `draft resolution`, `lead sponsor`: only verbs in use.
    fn says_otherwise(&self, verb: &Verb) -> bool {
        let (doc, i, to) = (self.doc, self.i, self.to);
        // "failed 12-14", "failed on a tied vote"
        let counted = || {
            verb.lemma == "fail"
                && (i + 1 < to && doc.is_kind(i + 1, Kind::Num)
                    || (i + 1..(i + 8).min(to)).any(|k| doc.any(k, &["vote", "votes"])))
        };
        OTHERWISE.has(verb.lemma.as_bytes()) && !counted() && !careful(doc, i, self.from)
    }

    /// A base form that no `to`, modal or headline makes a verb; or told by the verb before it.
    fn stands_bare(&self, verb: &Verb) -> bool {
        let (doc, i) = (self.doc, self.i);
        let form = doc.form(i);
        if !form.has(Form::BASE)
            || form.has(Form::PAST)
            || form.has(Form::THIRD)
            || form.has(Form::PARTICIPLE)
        {
            return false;
        }
        let in_use = i > self.from && (doc.is(i - 1, "to") || doc.has(i - 1, Class::MODAL))
            || doc.role_of(i) == Role::Headline
            || matches!(verb.lemma, "adopt" | "approve" | "condemn");
        // "failed on Monday to agree on a declaration": told by the first verb.
        !in_use || self.within(5, &["failed", "fails", "fail"]) || self.is_wished()
    }

    /// `urged that the Assembly adopt the bill`: what one asks another to do.
    fn is_wished(&self) -> bool {
        let (doc, i) = (self.doc, self.i);
        let clause = (self.from.max(i.saturating_sub(12))..i).rev();
        // "He had wanted the Council to adopt a statement"
        let wanted = |k: usize| doc.any(k, &["wanted", "preferred", "wished"]);
        if i > self.from
            && doc.is(i - 1, "to")
            && clause.clone().take_while(|k| !doc.is_kind(*k, Kind::Comma)).any(wanted)
        {
            return true;
        }
        let that = clause.take_while(|k| !doc.is_kind(*k, Kind::Comma)).find(|k| doc.is(*k, "that"));
        that.is_some_and(|t| (self.from.max(t.saturating_sub(4))..t).any(|k| doc.among(k, &ahead::WANTS)))
    }

    /// `those who had been killed`, `people killed in the raid`, `said her uncle was killed`: no fate of a text.
    fn is_of_people(&self) -> bool {
        let (doc, i, from) = (self.doc, self.i, self.from);
        let lo = from.max(i.saturating_sub(5));
        let who = (lo..i).rev().take_while(|k| doc.has(*k, Class::AUX) || doc.is(*k, "who") || *k + 1 == i);
        let kin = || {
            let noun = (lo..i).rev().find(|k| !doc.has(*k, Class::AUX)).filter(|k| *k > from);
            noun.is_some_and(|k| !doc.has(k, Class::TEXT) && doc.has(k - 1, Class::POSS))
        };
        let named = |k: usize| doc.any(k, &["who", "those", "people", "civilians"]);
        doc.is(i, "killed") && (who.into_iter().any(named) || kin())
    }

    /// `The law introduces prison terms`, `The bill bans raids and proposes a fund`: what a text brings in, unless that is a text.
    fn is_of_text(&self, step: Step) -> bool {
        let (doc, i, from) = (self.doc, self.i, self.from);
        let text = |k: usize| doc.has(k, Class::TEXT);
        let finite = || {
            doc.form(i).has(Form::THIRD)
                && (i > from && text(i - 1)
                    || (from + 1..i.min(from + 4)).any(text) && doc.has(from, Class::DET))
        };
        // "a bill introducing fines", "a bill on Wednesday introducing divorce"
        let joined =
            || doc.form(i).has(Form::ING) && text(crate::rule::provision::before_date(doc, i - 1, from));
        // "The bill would have doubled the levy and introduced an eco tax"
        let would = || {
            doc.form(i).has(Form::PAST)
                && doc.has(i + 1, Class::INDEF)
                && doc.any(i - 1, &["and", "have"])
                && (from..i).any(|k| doc.is(k, "would"))
        };
        step == Step::Introduce && i > from && (finite() || joined() || would()) && !self.text_in(i + 1, 8)
    }

    /// `failed to topple him` is no vote.
    fn fails_otherwise(&self) -> bool {
        let (doc, i) = (self.doc, self.i);
        let goes_on =
            matches!(doc.kind(i + 1), Some(Kind::Num | Kind::Stop | Kind::Comma)) || self.next(FAILS);
        // "failed Thursday to advance a bill"
        if doc.has(i + 1, Class::WEEKDAY) && doc.is(i + 2, "to") {
            return !doc.any(i + 3, FAILS_TO);
        }
        // "failed on Thursday to vote on a bill"
        if doc.is(i + 1, "on") && doc.has(i + 2, Class::WEEKDAY) && doc.is(i + 3, "to") {
            return !doc.any(i + 4, FAILS_TO);
        }
        // "failed at Burlington city council", "failed at its second reading", "failed its first reading"
        let house = |k: usize| {
            (doc.names.mention_at(k)).is_some_and(|m| doc.names.actors[m.actor].is(ActorKind::Body))
        };
        let stage = |k: usize| doc.any(k, &["reading", "stage", "hurdle", "attempt", "session", "plenary"]);
        let at = self.next(&["at"]) && (i + 2..i + 5).any(|k| house(k) || stage(k))
            || self.next(&["its", "the"]) && (i + 2..i + 4).any(|k| doc.is(k, "reading"));
        // "A bill on prisons failed Tuesday in the Senate"
        let when = doc.has(i + 1, Class::WEEKDAY.or(Class::TIMEAGO).or(Class::ADVERB))
            || self.next(&["last", "late"]);
        let dated = when && near_text(doc, i, self.from);
        !goes_on && !at && !dated
            // "failed to agree on any text" tells of none.
            || doc.is(i + 2, "agree") && doc.any(i + 4, &["any", "anything"])
            || self.next(&["to"]) && !doc.any(i + 2, FAILS_TO)
    }

    /// `without putting it to a vote or adopting it`
    fn is_without(&self) -> bool {
        let (doc, i) = (self.doc, self.i);
        // "A motion to condemn it without naming the state failed"
        if doc.form(i).has(Form::PAST) && !self.within(2, &["being", "been", "having", "it"]) {
            return false;
        }
        let apart = |c: usize| doc.is_kind(c, Kind::Comma) || doc.any(c, &["but", "and", "then"]);
        (self.from.max(i.saturating_sub(7))..i).any(|k| doc.is(k, "without") && !(k..i).any(apart))
    }
}
