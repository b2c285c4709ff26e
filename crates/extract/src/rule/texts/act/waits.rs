//! What leaves a text waiting, in the many words that houses have for it: `never reached a vote`, `could not be taken up`, `was
//! continued to May 5`, `was dropped`; and what a state alone can do: `Moscow killed the draft` in the Security Council.

use super::*;
use crate::rule::texts::{mention, sponsor};

/// What tells it opens with one of these.
pub static WAITS: Words = Words::of(&[
    "put", "reach", "reached", "come", "came", "got", "get", "brought", "taken", "take", "called", "hold",
    "held", "holds", "continued", "tabled", "dropped", "abandoned", "debated", "considered", "heard",
    "discussed", "acted", "moved", "voted", "sequel", "merged", "absorbed", "subsumed", "folded",
    "overtaken", "fell", "fall", "falls", "failed", "lacked", "found", "went", "ruled", "assent", "took",
    "let", "lets", "press", "pressed", "stepped", "left", "kept", "remained", "remains", "ran", "met",
    "meets", "suffered", "shared", "parked",
]);

/// The step told here, if the words are about a text at hand; and whether they say what was not done, which has happened
/// however it is told (`could not be taken up`).
pub fn waits(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<(Step, bool)> {
    let undone = || {
        (from.max(i.saturating_sub(4))..i).any(|k| doc.any(k, &["never", "not", "nor", "cannot", "hardly"]))
            || is_denied(doc, i, from)
    };
    let next = |k: usize, words: &[&str]| doc.any(k, words);
    let open = || (from.max(i.saturating_sub(4))..i).any(|k| doc.any(k, &["has", "have"]));
    let (step, needs_not) = match doc.low(i) {
        // "The Mali draft was never put."
        "put" if doc.is_kind(i + 1, Kind::Stop) && is_passive(doc, i, from) => (Step::Defer, true),
        // "was not reached and so fell"
        "reached" if is_passive(doc, i, from) => {
            let lapses = (i + 1..to.min(i + 5)).any(|k| doc.any(k, &["fell", "falls", "lapsed", "lapses"]));
            let fate = if lapses { Step::Lapse } else { Step::Defer };
            (undone() && subject_text(doc, i, from)).then_some((fate, true))?
        }
        // "is not expected to come to a vote before the summer": nothing was done
        "reach" | "come" | "get"
            if i > from + 1 && doc.any(i - 2, &["expected", "likely", "due", "scheduled"]) =>
        {
            return None;
        }
        "reach" | "reached" | "come" | "came" | "got" | "get" | "put" | "brought" => {
            // "did not get as far as debate"
            let far = 3 * usize::from(doc.seq(i + 1, &["as", "far", "as"]));
            let at = i + 1 + far + usize::from(next(i + 1, &["to"]));
            let sat = &["vote", "ballot", "floor", "debate"];
            let vote = next(at, &["a", "the"]) && next(at + 1, sat) || far > 0 && next(at, sat);
            // "could not be put to the House"
            let lead = at + usize::from(doc.has(at, Class::DET));
            let body =
                |m: &crate::names::Mention| m.from == lead && doc.names.actors[m.actor].is(ActorKind::Body);
            let house = doc.is(i, "put") && at > i + 1 && doc.names.mention_at(lead).is_some_and(body);
            (vote || house || next(at, &["vote"])).then_some((Step::Defer, true))?
        }
        // "The Senate has not taken it up": it may yet.
        "taken" | "take" | "called" if next(i + 1, &["up"]) && !open() => (Step::Defer, true),
        // "was held in the Appropriations Committee": it goes no further
        "held"
            if is_passive(doc, i, from)
                && next(i + 1, &["in", "by"])
                && (i + 2..to.min(i + 8)).any(|k| doc.any(k, &["committee", "subcommittee"]))
                && near_text(doc, i, from) =>
        {
            (Step::Defer, false)
        }
        "hold" | "held" | "holds" => {
            let over = (i + 2..to.min(i + 8)).find(|k| doc.is(*k, "over"))?;
            let text = (i + 1..over).any(|k| doc.has(k, Class::TEXT));
            (text && next(over + 1, &["until", "till", "to", "for"])).then_some((Step::Defer, false))?
        }
        "continued" | "tabled" => {
            let day = || doc.dates_in(i + 1, to.min(i + 5)).next().is_some();
            let put_off = next(i + 1, &["to", "until", "till"]) && is_passive(doc, i, from) && day();
            put_off.then_some((Step::Defer, false))?
        }
        "dropped" | "abandoned" => of_text(doc, i, from).then_some((Step::Withdraw, false))?,
        // "was not acted upon"
        "acted" if !next(i + 1, &["on", "upon"]) => return None,
        "debated" | "considered" | "heard" | "discussed" | "moved" | "voted" | "acted" => {
            // "The bill has not been debated": it may be yet.
            let whole = !open() && is_passive(doc, i, from) && undone() && subject_text(doc, i, from);
            whole.then_some((Step::Defer, true))?
        }
        // "The resolution was sequel to a motion by X": what the house resolved was the motion.
        "sequel" => {
            let motion =
                next(i + 1, &["to"]) && (i + 2..to.min(i + 5)).any(|k| doc.any(k, &["motion", "bill"]));
            return motion.then_some((Step::Adopt, false));
        }
        // "A text on Chad met the same fate": that of the text before, which is looked for where this is told.
        "met" | "meets" | "suffered" | "shared" => {
            return (same_fate(doc, i) && subject_text(doc, i, from)).then_some((Step::Reject, false));
        }
        _ => return killed(doc, i, from, to).or_else(|| taken_back(doc, i, from, to)),
    };
    let text =
        || (from.max(i.saturating_sub(26))..to.min(i + 8)).any(|k| doc.has(k, Class::TEXT) && !doc.quoted(k));
    (undone() == needs_not && text()).then_some((step, needs_not))
}

/// `met the same fate`, `met with a similar end`, `suffered an identical fate`, `shared its fate`: what became of the text before.
pub fn same_fate(doc: &Doc<'_>, i: usize) -> bool {
    if !doc.any(i, &["met", "meets", "suffered", "shared"]) {
        return false;
    }
    let at = i + 1 + usize::from(doc.is(i + 1, "with"));
    let alike = doc.any(at + 1, &["same", "similar", "identical", "very"]);
    let noun = at + 1 + usize::from(alike) + usize::from(doc.is(at + 1, "very"));
    (doc.any(at, &["the", "a", "an"]) && alike || doc.any(at, &["its", "that", "their"]))
        && doc.any(noun, &["fate", "end", "destiny", "lot"])
}

/// `was merged with another`, `fell without being put`, `was ruled out of order`, `found no seconder`, `received royal assent`.
fn killed(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<(Step, bool)> {
    let text = || subject_text(doc, i, from);
    let next = |words: &[&str]| doc.any(i + 1, words);
    let ends = match doc.low(i) {
        "merged" | "absorbed" | "subsumed" | "folded" | "overtaken" => {
            next(&["with", "into", "by"]) && is_passive(doc, i, from) && text()
        }
        "fell" | "fall" | "falls" => {
            (doc.is(i + 1, "without") && doc.any(i + 2, &["being", "a", "ever"]) || term_ends(doc, i))
                && text()
        }
        "failed" | "lacked" | "found" => (i + 1..to.min(i + 7)).any(|k| doc.is(k, "seconder")) && text(),
        // "ran out of time"
        "ran" => doc.seq(i + 1, &["out", "of", "time"]) && text(),
        // "A further motion, on prisons in Chad, went to the foreign affairs committee"
        "went" if next(&["to"]) && text() => {
            let organ = (i + 2..to.min(i + 8)).find(|k| !doc.is_kind(*k, Kind::Word) || doc.any(*k, ORGANS));
            return organ.filter(|k| doc.any(*k, ORGANS)).map(|_| (Step::Refer, false));
        }
        "went" => (next(&["nowhere"]) || doc.seq(i + 1, &["no", "further"])) && text(),
        "ruled" => {
            let out = (i + 1..to.min(i + 14)).find(|k| {
                doc.seq(*k, &["out", "of", "order"]) || doc.any(*k, &["inadmissible", "out-of-order"])
            });
            let changed = || (from..i).any(|k| doc.any(k, &["amendment", "amendments"]));
            let whole = |k: usize| doc.has(k, Class::TEXT) && !doc.any(k, &["amendment", "amendments"]);
            let it = || doc.is(i + 1, "it") && text_before(doc, i, from);
            let object = |out: usize| ((i + 1..out).any(whole) || it()) && !doc.is(i + 1, "that");
            out.is_some_and(|out| object(out) || is_passive(doc, i, from) && text() && !changed())
        }
        "assent" => {
            let received = (from.max(i.saturating_sub(5))..i)
                .any(|k| doc.any(k, &["received", "receives", "got", "gained"]));
            // "six months after it receives royal assent"
            let awaited = (from.max(i.saturating_sub(7))..i).any(|k| {
                doc.is(k, "receives")
                    && (from.max(k.saturating_sub(4))..k)
                        .any(|c| doc.any(c, &["after", "once", "when", "until", "if", "before", "unless"]))
            });
            return (received && !awaited && i > from && doc.any(i - 1, &["royal", "presidential"]))
                .then_some((Step::Enact, false));
        }
        _ => false,
    };
    ends.then_some((Step::Lapse, false))
}

/// `was taken back`, `took it back`, `did not press its draft`, `was stepped down`, `was left for another day`.
fn taken_back(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<(Step, bool)> {
    let text = || subject_text(doc, i, from);
    let object = || (i + 1..to.min(i + 5)).any(|k| doc.has(k, Class::TEXT));
    let not =
        || (from.max(i.saturating_sub(4))..i).any(|k| doc.has(k, Class::NEG)) || is_denied(doc, i, from);
    // "took it back", "took its own proposal back": what stands behind the object inside the verb
    let inside = || {
        let noun = |k: &usize| doc.has(*k, Class::TEXT) || doc.any(*k, &["it", "proposal", "item", "paper"]);
        (i + 1..to.min(i + 5)).find(noun).map(|k| k + 1)
    };
    match doc.low(i) {
        "taken" if doc.is(i + 1, "back") && is_passive(doc, i, from) && text() => {
            Some((Step::Withdraw, false))
        }
        // "one on Chad, which Mali took back"
        "took"
            if doc.is(i + 1, "back")
                && (from.max(i.saturating_sub(5))..i)
                    .any(|k| k > from && doc.is(k, "which") && doc.is_kind(k - 1, Kind::Comma))
                && text_before(doc, i, from) =>
        {
            Some((Step::Withdraw, false))
        }
        "took" if doc.is(i + 1, "back") && object() || inside().is_some_and(|k| doc.is(k, "back")) => {
            Some((Step::Withdraw, false))
        }
        // "Its envoy let it drop without a vote"
        "let" | "lets"
            if inside().is_some_and(|k| doc.any(k, &["drop", "fall", "lapse", "lie", "rest"]))
                && (doc.is(i + 1, "it") || object())
                && !(i.saturating_sub(3)..i).any(|k| doc.has(k, Class::NEG) || doc.is(k, "not")) =>
        {
            Some((Step::Withdraw, false))
        }
        "press"
            if not()
                && (object()
                    || doc.is(i + 1, "it") && doc.any(i + 2, &["to"]) && text_before(doc, i, from)) =>
        {
            Some((Step::Withdraw, true))
        }
        "pressed" if not() && doc.is(i + 1, "to") && is_passive(doc, i, from) => Some((Step::Withdraw, true)),
        "stepped" if doc.is(i + 1, "down") && is_passive(doc, i, from) && text() => {
            Some((Step::Defer, false))
        }
        // "The text is now parked until next year's meeting"
        "parked" if doc.any(i + 1, &["until", "till"]) && is_passive(doc, i, from) && text() => {
            Some((Step::Defer, false))
        }
        // "was left pending in a committee"
        "left" if doc.is(i + 1, "pending") && text() => Some((Step::Defer, false)),
        // "The rival motion remained without success", "Without success remained a paper by the Greens"
        "remained" | "remains"
            if doc.seq(i + 1, &["without", "success"]) && text()
                || i > from + 1
                    && doc.seq(i - 2, &["without", "success"])
                    && (i + 1..to.min(i + 6)).any(|k| doc.has(k, Class::TEXT) || doc.is(k, "paper")) =>
        {
            Some((Step::Reject, false))
        }
        // "For lack of a quorum, the motion remained for next week"
        "left" | "kept" | "remained" | "remains"
            if doc.is(i + 1, "for")
                && doc.any(i + 2, &["another", "the", "a", "next"])
                && doc.any(
                    i + 3,
                    &["day", "time", "next", "later", "session", "week", "meeting", "month", "sitting"],
                )
                && (doc.begins(i, "remain") || is_passive(doc, i, from))
                && text() =>
        {
            Some((Step::Defer, false))
        }
        _ => None,
    }
}

/// `tried to table a motion, but the Speaker ruled it out of order`
fn text_before(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    (from..i).any(|k| (doc.has(k, Class::TEXT) || doc.any(k, &["proposals", "proposal"])) && !doc.quoted(k))
}

/// `A second motion by X, on Chad, could not be debated`, `it was stepped down`: is what this is done to a text?
fn subject_text(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    let small = |k: usize| {
        doc.has(k, Class::AUX.or(Class::ADVERB).or(Class::MODAL).or(Class::NEG)) || doc.is(k, "not")
    };
    let mut lead = clause::past_aside(doc, i, from);
    while lead > from && small(lead - 1) {
        lead = clause::past_aside(doc, lead - 1, from);
    }
    if lead == from {
        return false;
    }
    if doc.is(lead - 1, "it") || doc.any(lead - 1, &["which", "but", "and"]) {
        return (from.max(lead.saturating_sub(24))..lead).any(|k| doc.has(k, Class::TEXT))
            || doc.is(lead - 1, "it") && lead < from + 6;
    }
    let other = |k: usize| {
        // "A text extending the mission could not be debated"
        let says = doc.cue(k).is_some() && !doc.form(k).has(Form::ING);
        doc.has(k, Class::AUX.or(Class::MODAL)) || doc.is_kind(k, Kind::Semicolon) || says
    };
    let noun = |k: usize| doc.has(k, Class::TEXT) || doc.any(k, &["paper", "version"]);
    // "HB 2044 was left pending"
    let text = |k: usize| (noun(k) || mention::is_number(doc, k)) && !doc.quoted(k);
    // "a second motion, on a reporter who has not been seen since his arrest, was stepped down": before what the clause tells
    let lead = if doc.is_kind(lead - 1, Kind::Comma) { before_clause(doc, lead - 1, from) } else { lead };
    let mut clause = (from.max(lead.saturating_sub(32))..lead).rev();
    clause.find(|k| text(*k) || other(*k)).is_some_and(text)
}

/// Where the relative clause that ends with a comma begins, else that comma.
fn before_clause(doc: &Doc<'_>, comma: usize, from: usize) -> usize {
    // "the motion on Chad, presented by the Greens, remained for next week"
    let brought = |k: usize| doc.step(k) == Some(Step::Introduce) && doc.is(k + 1, "by");
    let opens = |k: &usize| doc.any(*k, &["who", "whose", "which", "where", "whom"]) || brought(*k);
    (from.max(comma.saturating_sub(24))..comma).rev().find(opens).unwrap_or(comma)
}

/// `a tougher draft was dropped`, `a draft on Gaza was dropped`, `a draft came up, but it was dropped`; but `charges were
/// dropped`: is a text what this is done to?
pub fn of_text(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    let small = |k: &usize| doc.has(*k, Class::AUX.or(Class::ADVERB));
    let Some(noun) = (from..i).rev().find(|k| !small(k)).filter(|k| k + 1 < i) else { return false };
    if doc.is(noun, "it") {
        return (from.max(noun.saturating_sub(20))..noun).any(|k| doc.has(k, Class::TEXT));
    }
    // "Employers backed the draft after a reference to sanctions was dropped"
    let ends = |k: &usize| {
        doc.is_kind(*k, Kind::Comma)
            || doc.has(*k, Class::REL)
            || doc.form(*k).has(Form::PAST)
            || doc.any(*k, &["after", "before", "once", "when", "because", "while"])
    };
    let named = (from.max(noun.saturating_sub(7))..=noun).rev().take_while(|k| !ends(k));
    let text = named.into_iter().find(|k| doc.has(*k, Class::TEXT));
    text.is_some_and(|t| t == noun || doc.has(t + 1, Class::PREP))
}

/// `held the draft resolution over until Wednesday`, `took it back`: the text follows its verb.
pub fn of_object(doc: &Doc<'_>, i: usize, to: usize) -> bool {
    if doc.any(i, &["took", "let", "lets"]) && doc.is(i + 1, "it") || doc.is(i, "sequel") {
        return true;
    }
    doc.any(i, &["hold", "held", "holds", "took", "press", "let", "lets"])
        && (i + 1..to.min(i + 8)).any(|k| doc.has(k, Class::TEXT))
}

/// `the Soviet Union killed a resolution`, `Moscow and Beijing sank the draft`, where the Security Council is spoken of.
pub fn vetoes(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Step> {
    // "Russia blocked a text in the Security Council: 11 in favour, three abstaining, one veto"
    let veto =
        || (from..to).any(|k| doc.any(k, &["veto", "vetoes"]) && !doc.any(k + 1, &["power", "threat"]));
    let blocked = doc.among(i, &council::STOPS) && veto();
    if !(doc.among(i, &council::KILLS) || blocked)
        || !text_killed(doc, i, from, to)
        || !council::told(doc)
        || (from.max(i.saturating_sub(4))..i).any(|k| doc.has(k, Class::NEG))
    {
        return None;
    }
    let state = |a: usize| doc.names.actors[a].is(ActorKind::State);
    let after = i + 2 + usize::from(doc.has(i + 2, Class::DET));
    let agent = if doc.is(i + 1, "by") {
        doc.names.actor_at(after)
    } else {
        sponsor::subject(doc, i, from).map(|s| s.0)
    };
    agent.filter(|a| state(*a)).map(|_| Step::Veto)
}

/// `killed the draft`, `the draft was killed`; a resolution may also tell of those whom a state has killed.
fn text_killed(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> bool {
    let text = |k: usize| doc.has(k, Class::TEXT);
    let object =
        (i + 1..to.min(i + 9)).take_while(|k| !doc.has(*k, Class::PREP) && !doc.is_kind(*k, Kind::Comma));
    object.into_iter().any(text) || is_passive(doc, i, from) && (from.max(i.saturating_sub(8))..i).any(text)
}
