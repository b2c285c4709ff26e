//! Acts told by a verb of the trade: `adopted`, `was rejected`, `failed`.

use super::decided::{DECIDES, told_between};
use super::*;
use crate::lexicon::Verb;

/// Verbs of changing what a text says.
pub const CHANGES: &[&str] = &[
    "write", "insert", "add", "put", "inserting", "adding", "writing", "strike", "striking", "delete",
    "deleting", "remove", "removing", "drop", "cut", "attach", "attaching", "wrote", "inserted", "added",
    "struck", "deleted", "removed", "dropped", "attached", "incorporate", "incorporated", "strip",
    "stripping", "stripped", "expunge", "expunged", "supplement", "supplementing", "supplemented",
];

impl At<'_, '_> {
    /// `the plenary, which usually endorses what its committees decide`, `which has tabled a text each autumn since 2005`
    pub(super) fn is_habit(&self) -> bool {
        const OFTEN: &[&str] = &[
            "usually", "always", "normally", "generally", "routinely", "traditionally", "typically", "often",
            "invariably",
        ];
        let (doc, i) = (self.doc, self.i);
        i > self.from && (doc.form(i).has(Form::THIRD) && doc.any(i - 1, OFTEN) || self.is_yearly())
    }

    /// `tables a text | every year`, `has brought one forward each session since 2005`: no one text of them.
    fn is_yearly(&self) -> bool {
        const TERMS: &[&str] = &[
            "year", "autumn", "fall", "spring", "winter", "summer", "session", "november", "december",
            "march",
        ];
        let (doc, i) = (self.doc, self.i);
        let has = || (self.from.max(i.saturating_sub(3))..i).any(|k| doc.any(k, &["has", "have"]));
        let often = |k: usize| doc.any(k, &["each", "every"]) && doc.any(k + 1, TERMS);
        let joined = |k: &usize| !matches!(doc.kind(*k), Some(Kind::Comma | Kind::Semicolon));
        (doc.form(i).has(Form::THIRD) || has())
            && !doc.has(i, Class::TEXT)
            && (i + 1..self.to.min(i + 12)).take_while(joined).any(often)
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
        let found = (i + 1..self.to.min(i + 24)).find(|k| what(*k));
        found.is_some_and(|k| (i + 1..k).all(|k| told_between(doc, k)))
    }

    pub(super) fn by_verb(&self) -> Option<Act> {
        let (doc, i, from, to) = (self.doc, self.i, self.from, self.to);
        let verb = doc.verb(i)?;
        if self.speaks_of_else(verb) || self.decides_to() {
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
        let step = self.step_of(verb)?;
        // "Not adopted was also an amendment by Roe"
        let not = i == from + 1 && doc.is(from, "not") && self.next(&["was", "were"]);
        if not && step == Step::Adopt && doc.form(i).has(Form::PARTICIPLE) {
            return Some(self.act(Step::Reject, true));
        }
        if self.is_of_else(verb, step) || self.is_out_of_use(verb, step) {
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

    fn step_of(&self, verb: &Verb) -> Option<Step> {
        let (doc, i) = (self.doc, self.i);
        // "died in the upper house, 38 to 31": voted down
        let counted = || {
            verb.lemma == "die"
                && (i + 1..self.to.min(i + 10)).any(|k| {
                    counted_votes(doc, k) && (k + 2..k + 4).any(|n| crate::number::cardinal(doc, n).is_some())
                })
        };
        Some(match verb.step? {
            // "was scrapped in May 2008 when the term of the Assembly ran out": nobody voted it down.
            _ if matches!(verb.lemma, "scrap" | "kill") && term_ends(doc, i) => Step::Lapse,
            Step::Lapse if counted() => Step::Reject,
            step => step,
        })
    }

    /// `The panel pronounced against the bill, 12 to five`, `the committee had come out against it`: what a committee says of a text.
    pub(super) fn speaks_against(&self) -> bool {
        let (doc, i) = (self.doc, self.i);
        let verb = doc.is(i, "pronounced")
            || doc.any(i, &["came", "come"]) && self.next(&["out"])
            || doc.is(i, "declared") && self.next(&["itself"]);
        let against = if verb { (i + 1..i + 9).find(|k| doc.is(*k, "against")) } else { None };
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
}
