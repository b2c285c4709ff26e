//! Where a verb of the trade tells of something else than a text's step.

use super::*;
use crate::lexicon::Verb;
use crate::text::Role;

/// Verbs that are often said of other things.
static OTHERWISE: Words = Words::of(&[
    "draft", "lead", "move", "file", "present", "put", "bring", "carry", "clear", "agree", "lose", "fail",
    "sign", "delay", "die", "pull", "block", "table", "kill", "scrap", "accept", "lodge", "register",
]);

/// What is said of a text that fails.
const FAILS: &[&str] =
    &["by", "in", "with", "on", "to", "before", "after", "narrowly", "last", "earlier", "against"];

/// What a text fails to do.
const FAILS_TO: &[&str] = &[
    "pass", "win", "get", "muster", "gain", "clear", "reach", "secure", "garner", "advance", "obtain", "be",
    "carry", "attract", "receive", "agree", "adopt", "approve", "override", "overcome", "make", "find",
];

/// What a verb is said of: things that are no text.
impl At<'_, '_> {
    /// Whatever step it would tell.
    pub(super) fn speaks_of_else(&self, verb: &Verb) -> bool {
        let (doc, i) = (self.doc, self.i);
        match verb.lemma {
            "adjourn" => self.ends_sitting(),
            // "urges both sides to open their archives"
            _ if doc.is(i, "archives") => i > self.from && !doc.has(i - 1, Class::TEXT),
            // "her party agreed with the aim of the motion"
            "agree" => self.next(&["with"]),
            // "calling for the Olympics to be moved"
            "move" => {
                doc.is(i, "moved")
                    && i > self.from + 2
                    && doc.seq(i - 2, &["to", "be"])
                    && !doc.has(i - 3, Class::TEXT)
                    || self.moves_on()
                    || self.asks_to_do()
            }
            "propose" => self.asks_to_do(),
            _ => false,
        }
    }

    /// `House Bill 12 now moves to the Senate`: where a text goes, which nobody brings in.
    fn moves_on(&self) -> bool {
        let (doc, i) = (self.doc, self.i);
        let to = i + 1 + usize::from(self.next(&["on"]));
        doc.is(to, "to")
            && (doc.has(to + 1, Class::DET.or(Class::POSS)) || doc.names.mention_at(to + 1).is_some())
    }

    /// `moved to send the bill back to the committee`, `had proposed to put off the vote on the draft`: what is moved is no text.
    fn asks_to_do(&self) -> bool {
        let (doc, verb) = (self.doc, self.i + 2);
        self.next(&["to"])
            && (phrase::sends_back(doc, verb, self.to)
                || matches!(doc.step(verb), Some(Step::Refer | Step::Defer | Step::Withdraw | Step::Reject))
                || doc.any(verb, &["put", "hold"]) && doc.any(verb + 1, &["off", "over"]))
    }

    /// `The house was adjourned after passing the bill`, `before the session adjourns for Christmas`
    fn ends_sitting(&self) -> bool {
        const SITS: &[&str] =
            &["session", "sitting", "house", "senate", "congress", "parliament", "assembly", "council"];
        let (doc, i) = (self.doc, self.i);
        let sits = i > self.from && doc.any(i - 1, SITS);
        self.is_passive() && !near_text(doc, i, self.from) || sits && !self.next(&["the", "debate"])
    }

    /// The step it would tell is one of a deed, of troops, of a case before a court.
    pub(super) fn is_of_else(&self, verb: &Verb, step: Step) -> bool {
        let (doc, i, to) = (self.doc, self.i, self.to);
        (match step {
            Step::Reject => of_a_deed(doc, i, to) || self.fends_off(),
            Step::Withdraw => self.draws_back(),
            // "referred the situation to the International Criminal Court"
            Step::Refer => (i + 1..to.min(i + 11)).any(|k| doc.any(k, &["court", "icc", "prosecutor"])),
            _ => false,
        }) || (match verb.lemma {
            "withdraw" => self.draws_out(),
            // "opposed putting the draft on the agenda"
            "put" => (i + 1..to.min(i + 7)).any(|k| doc.is(k, "agenda")),
            "sign" => self.many_sign(),
            _ => false,
        }) || self.refers_to()
    }

    /// `China defeated an attempt to censure it, with 27 states voting for a motion to take no action`: a state decides nothing.
    fn fends_off(&self) -> bool {
        let (doc, i) = (self.doc, self.i);
        let attempt =
            |k: usize| doc.any(k, &["attempt", "attempts", "bid", "effort", "efforts", "move", "push"]);
        let by_state = || {
            let who = crate::rule::texts::sponsor::subject(doc, i, self.from).map(|s| s.0);
            who.is_some_and(|a| doc.names.actors[a].is(ActorKind::State))
        };
        (i + 1..i + 5).any(attempt) && !self.is_passive() && by_state()
    }

    /// `a motion to pull the police out of Haiti`, but `agreed to withdraw the draft`
    fn draws_back(&self) -> bool {
        let (doc, i) = (self.doc, self.i);
        let text =
            |k: usize| doc.has(k, Class::TEXT) || doc.any(k, &["it", "them", "proposal"]) || doc.digit(k);
        let bare = doc.form(i).has(Form::BASE) && !doc.form(i).has(Form::PAST);
        bare && !(i + 1..self.to.min(i + 8)).any(text)
    }

    /// `urged Israel to withdraw from Gaza`, `that it withdraw its forces`, `after France and Italy withdrew their backing`
    fn draws_out(&self) -> bool {
        const FORCES: &[&str] = &["troops", "forces", "army", "soldiers", "settlers"];
        const LENT: &[&str] = &[
            "backing", "support", "sponsorship", "co-sponsorship", "objection", "objections", "reservations",
            "consent",
        ];
        let (doc, i) = (self.doc, self.i);
        let leaves = || self.next(&["from"]) || (i + 1..self.to.min(i + 6)).any(|k| doc.any(k, FORCES));
        !doc.has(i - usize::from(i > self.from), Class::TEXT) && leaves()
            || doc.has(i + 1, Class::POSS.or(Class::DET)) && (i + 2..i + 4).any(|k| doc.any(k, LENT))
    }

    /// `The motion was signed by 70 MPs`: who stands behind it.
    fn many_sign(&self) -> bool {
        let (doc, i) = (self.doc, self.i);
        let many = |k: usize| {
            crate::number::cardinal(doc, k).is_some() || doc.has(k, Class::MEMBER) && doc.ends(k, "s")
        };
        let by = i + 2..self.to.min(i + 6);
        self.next(&["by"]) && by.clone().any(many) && !by.clone().any(|k| doc.has(k, Class::RULER))
    }

    /// `the accord to which the resolution refers`, `The text refers to the accord`
    fn refers_to(&self) -> bool {
        let (doc, i) = (self.doc, self.i);
        doc.is(i, "refers") && (self.next(&["to"]) || !doc.is_kind(i + 1, Kind::Word)) && !self.is_passive()
    }
}

/// How a verb stands in its sentence: as a noun, as a wish, as what a text does.
impl At<'_, '_> {
    pub(super) fn is_out_of_use(&self, verb: &Verb, step: Step) -> bool {
        self.says_otherwise(verb)
            || self.stands_bare(verb)
            || step != Step::Introduce && self.stands_as_noun()
            || verb.lemma == "fail" && self.fails_otherwise()
            || self.is_without()
            || self.is_of_text(step)
            || self.is_of_people()
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
