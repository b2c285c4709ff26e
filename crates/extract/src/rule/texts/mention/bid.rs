//! Business that no noun of texts names: `a move to adjourn`, `an attempt to soften the wording`, `a bid to insert a sentence`.

use super::noun::{determined, ends_noun, taken_apart, that_business_be};
use super::*;
use crate::record::ActorKind;
use crate::rule::texts::act::no_action;

/// What is done to sums and posts that a text grants.
pub const CUTS: &[&str] = &["cut", "cancel", "abolish", "scrap", "slash", "eliminate", "trim", "freeze"];

/// `a move by X to take no action`, `a request to adjourn`, `a bid to insert a sentence`: business that no noun of texts names.
pub(super) fn bid(doc: &Doc<'_>, i: usize) -> Option<Mention> {
    if of_order(doc, i) {
        return Some(Mention::one(i - 1, i, ResolutionKind::Resolution, Article::New, Part::Procedure));
    }
    if !doc.any(i, &["move", "bid", "attempt", "request", "call", "effort"])
        || i == 0
        || !determined(doc, i)
            && !doc.has(i - 1, Class::DET.or(Class::POSS))
            && !doc.is_kind(i - 1, Kind::Poss)
            && crate::number::ordinal(doc, i - 1).is_none()
    {
        return None;
    }
    let sent = doc.sent_of(i);
    // "An attempt by Rep. George Hall, R-Dover, to exempt small firms"
    let reach = if doc.is(i + 1, "by") { 14 } else { 8 };
    // "a request for a secret ballot", "a call for a recorded vote"
    // "a call by Cuba for an adjournment", "a request for urgent consideration"
    let asked_for = (i + 1..sent.to.min(i + 6)).find(|k| doc.is(*k, "for"));
    let asked_for = asked_for.filter(|k| *k == i + 1 || doc.any(i + 1, &["by", "from"]));
    if asked_for.is_some_and(|k| ballot_asked(doc, k + 1, sent.to) || pause_asked(doc, k + 1)) {
        return Some(Mention::one(i - 1, i, ResolutionKind::Resolution, Article::New, Part::Procedure));
    }
    // "A call that item 9 be taken off the agenda"
    if let Some(that) = (i + 1..sent.to.min(i + reach)).find(|k| doc.is(*k, "that"))
        && (put_off_be(doc, that + 1, sent.to) || that_business_be(doc, that + 1))
    {
        return Some(Mention::one(i - 1, i, ResolutionKind::Resolution, Article::New, Part::Procedure));
    }
    let to = (i + 1..sent.to.min(i + reach)).find(|k| doc.is(*k, "to"))?;
    let span = to + 1..sent.to.min(to + 8);
    // "A first attempt to censure X was killed": a motion of its own.
    if doc.any(to + 1, &["censure", "impeach", "expel", "oust"]) && to < i + 3 && opened(doc, i) {
        return Some(Mention::one(sent.from, i, ResolutionKind::Motion, Article::Other, Part::Whole));
    }
    let put_off = span.clone().any(|k| {
        doc.any(
            k,
            &[
                "suspend", "suspended", "adjourn", "adjourned", "postpone", "postponed", "shelve", "defer",
                "deferred", "delay", "delayed", "bracket", "recommit", "refer", "referred", "roll-call",
                "shelved",
            ],
        ) || no_action(doc, k)
            || doc.is(k, "back") && doc.any(to + 1, &["send", "return"])
            || k == to + 1 && doc.any(k, &["table", "split"])
            || doc.is(k, "referendum")
            || doc.is(k, "debate") && doc.any(to + 1, &["close", "end", "limit", "cut", "extend"])
            || doc.is(k, "off") && (to + 1..k).any(|p| doc.any(p, &["put", "taken", "take"]))
            || doc.seq(k, &["set", "aside"])
            || doc.seq(k, &["out", "of", "order"]) && doc.any(to + 1, &["have", "rule", "get", "see"])
    });
    // "a move to block the vote", "a request to hold the vote by secret ballot"
    let put_off = put_off
        || doc.any(to + 1, STOPS)
            && doc.has(to + 2, Class::DET)
            && doc.any(to + 3, &["vote", "debate", "ballot"])
        || ballot_asked(doc, to + 1, sent.to)
        || off_agenda(doc, to + 1, span.end)
        || taken_apart(doc, to + 1);
    // "an attempt to bring the figure down", "a bid to soften the wording"
    const PIECES: &[&str] = &[
        "figure", "sum", "amount", "level", "wording", "language", "reference", "paragraph", "clause",
        "phrase", "words", "passage", "sentence", "text", "preamble", "posts", "funds", "funding", "money",
        "allocation", "appropriation", "travel",
    ];
    const ALTER: &[&str] = &["bring", "lower", "raise", "change", "reduce", "drop", "alter"];
    let alter = [ALTER, CUTS, SOFTEN].iter().any(|words| doc.any(to + 1, words))
        && (to + 2..sent.to.min(to + 8)).any(|k| {
            doc.any(k, PIECES) && doc.has(k.wrapping_sub(1), Class::DET.or(Class::POSS)) && ends_noun(doc, k)
        });
    // "An attempt to replace prison terms with community service failed"
    let softened = doc.sent_of(i).from + 4 > i
        && doc.any(to + 1, SOFTEN)
        && !(to + 2..sent.to.min(to + 6)).any(|k| doc.any(k, &["law", "laws", "constitution", "government"]));
    let change = softened
        || doc.any(
            to + 1,
            &[
                "insert", "add", "delete", "strike", "expunge", "amend", "remove", "reword", "exempt",
                "rewrite", "gut", "strip",
            ],
        )
        || alter
        || doc.is(to + 1, "have") && have_changed(doc, to + 2, sent.to)
        || doc.any(to + 1, WOULD_DO) && beside_text(doc, i, &sent);
    // "a request to obtain a legal opinion first"
    let ask = doc.any(to + 1, &["obtain", "seek", "hear", "consult"])
        && (to + 2..sent.to.min(to + 10))
            .any(|k| doc.any(k, &["opinion", "advice", "view", "views", "experts", "ruling"]));
    let put_off = put_off || ask;
    let part = match (put_off, change) {
        (true, _) => Part::Procedure,
        (_, true) => Part::Amendment,
        _ if decided_on(doc, i) && doc.among(to + 1, &AIMS) => Part::Whole,
        _ => return None,
    };
    Some(Mention::one(i - 1, i, ResolutionKind::Resolution, Article::New, part))
}

/// `an attempt by X to replace the word`, `a bid to adjourn`: asked for beside the text, and no text of its own.
pub fn changes(doc: &Doc<'_>, i: usize) -> bool {
    bid(doc, i).is_some_and(|m| m.part != Part::Whole)
}

/// `that the matter | be taken off the agenda`, `that the vote be postponed`: what is asked for before anything is decided.
fn put_off_be(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    const DELAYED: &[&str] = &["postponed", "adjourned", "deferred", "delayed", "suspended", "shelved"];
    let Some(be) = (from + 1..to.min(from + 8)).find(|k| doc.is(*k, "be")) else { return false };
    doc.any(be + 1, DELAYED)
        || off_agenda(doc, be + 1, to.min(be + 6))
        || doc.is(be + 1, "put") && doc.is(be + 2, "off")
}

/// `| taken off the agenda`, `| strike the matter from the agenda`: what begins with taking business away.
fn off_agenda(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    const TAKE: &[&str] = &["remove", "take", "strike", "drop", "pull"];
    const TAKEN: &[&str] = &["struck", "taken", "removed", "dropped", "deleted", "withdrawn"];
    let taken = doc.any(from, TAKEN);
    (from + 1..to).any(|k| {
        (taken || doc.any(from, TAKE)) && doc.is(k, "agenda")
            || taken && doc.any(k, &["programme", "program", "calendar"])
    })
}

/// `for | an adjournment`, `for | urgent consideration of the draft`: how and when a house is to deal with its business.
pub(super) fn pause_asked(doc: &Doc<'_>, from: usize) -> bool {
    const PAUSES: &[&str] =
        &["adjournment", "postponement", "deferral", "recess", "closure", "delay", "referral"];
    const FAST: &[&str] = &["urgent", "immediate", "expedited", "fast-track", "summary", "priority"];
    const DEALT: &[&str] = &["consideration", "debate", "treatment", "procedure", "handling", "discussion"];
    let ends = |k: usize| {
        !doc.is_kind(k, Kind::Word)
            || doc.any(k, &["until", "till", "to", "of", "was", "were", "got", "won", "failed", "fell"])
    };
    (from..from + 4).any(|k| {
        doc.any(k, PAUSES) && (ends(k + 1) || doc.step(k + 1).is_some())
            || doc.any(k, FAST) && doc.any(k + 1, DEALT)
    })
}

/// `a challenge to the chair's ruling`, `an appeal against the ruling of the chair`, `the suspension of standing orders`, `the previous
/// question`: points of order.
fn of_order(doc: &Doc<'_>, i: usize) -> bool {
    let ruled = |k: usize| doc.any(k, &["ruling", "decision"]);
    let chair = |k: usize| doc.any(k, &["chair", "chairman", "speaker", "president"]);
    let allowed = |k: usize| doc.any(k, &["admissibility", "receivability", "competence", "credentials"]);
    let near = |is: &dyn Fn(usize) -> bool| (i + 2..i + 8).any(is);
    let led = i > 0 && doc.has(i - 1, Class::DET.or(Class::POSS));
    match doc.low(i) {
        // "a challenge to its admissibility"
        "challenge" | "appeal" => {
            led && doc.any(i + 1, &["to", "against", "from"])
                && (near(&ruled) && near(&chair) || near(&allowed))
        }
        // "A point of order by Roe was lost on a show of hands"
        "order" => i > 2 && doc.seq(i - 2, &["point", "of"]) && doc.has(i - 3, Class::DET.or(Class::POSS)),
        "objection" => led && doc.is(i + 1, "to") && near(&allowed),
        "suspension" => led && doc.seq(i + 1, &["of", "standing", "orders"]),
        "question" => i > 1 && doc.is(i - 1, "previous") && doc.is(i - 2, "the"),
        _ => false,
    }
}

/// Verbs of keeping a house from its business.
const STOPS: &[&str] = &["block", "stop", "prevent", "halt", "cancel", "avoid"];

/// `| hold the vote by secret ballot`, `| a roll-call vote`, `| the draft to be voted on by secret ballot`: how a house is to vote.
fn ballot_asked(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    (from..to.min(from + 9)).any(|k| {
        doc.any(k, &["secret", "roll-call", "recorded", "separate", "open"])
            && doc.any(k + 1, &["vote", "votes", "ballot"])
    })
}

/// What is done to what a text says, and hardly to anything else that a house decides on.
const SOFTEN: &[&str] = &[
    "replace", "soften", "weaken", "dilute", "water", "tone", "swap", "tighten", "toughen", "narrow",
    "broaden", "widen", "restore", "reinstate",
];

/// What a text would do that is told by who brings it: `an effort by X to block the sale`.
static AIMS: Words = Words::of(&[
    "block", "stop", "halt", "ban", "bar", "force", "prevent", "condemn", "impose", "lift", "recognise",
    "recognize", "declare", "repeal", "abolish", "sanction", "outlaw", "prohibit", "restrict",
]);

/// What one would have a text do that is at hand: `to let the president waive the ban`, `to limit it to a year`.
const WOULD_DO: &[&str] = &[
    "let", "allow", "permit", "shorten", "lengthen", "limit", "cap", "carve", "confine", "halve", "double",
    "tie", "make", "give", "grant", "require",
];

/// A text is told of before, and what is asked for beside it is decided on or counted.
fn beside_text(doc: &Doc<'_>, i: usize, sent: &crate::token::Sent) -> bool {
    let decided = |v: usize| matches!(doc.step(v), Some(Step::Reject | Step::Adopt));
    let counted = |k: usize| crate::rule::texts::act::counted_votes(doc, k);
    // "The army rejected a call to allow convoys": no house's
    let house = |k: usize| {
        let body = doc.names.mention_at(k).is_some_and(|m| doc.names.actors[m.actor].is(ActorKind::Body));
        body || doc.has(k, Class::BODYNOUN.or(Class::MEMBER)) || doc.is(k, "it") && k == sent.from
    };
    let near = || sent.from..sent.to.min(sent.from + 60);
    let fared = || near().any(counted) || near().any(decided) && near().any(house);
    (i.saturating_sub(90)..sent.from).any(|k| doc.has(k, Class::TEXT) && !doc.quoted(k)) && fared()
}

/// `The Senate rejected an effort by X to`: what a house has decided on.
fn decided_on(doc: &Doc<'_>, i: usize) -> bool {
    let from = doc.sent_of(i).from;
    let decides =
        |v: usize| matches!(doc.step(v), Some(Step::Reject | Step::Adopt)) && doc.form(v).has(Form::PAST);
    (from.max(i.saturating_sub(7))..i).any(decides)
}

/// `an attempt to have the deadline taken out`, `a bid to have the law amended`
fn have_changed(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    const DONE: &[&str] = &[
        "removed", "deleted", "struck", "amended", "inserted", "changed", "added", "dropped", "softened",
        "replaced", "rewritten", "shortened", "watered", "cut",
    ];
    (from + 1..to.min(from + 10))
        .any(|k| doc.any(k, DONE) || doc.any(k, &["taken", "left"]) && doc.is(k + 1, "out"))
}

/// `A first attempt`, `An earlier bid`, `A previous effort`: one before, which the sentence opens with.
fn opened(doc: &Doc<'_>, i: usize) -> bool {
    let earlier = |k: usize| {
        doc.any(k, &["earlier", "previous", "similar", "another"]) || crate::number::ordinal(doc, k).is_some()
    };
    let first = doc.sent_of(i).from;
    i > first && i < first + 3 && earlier(i - 1)
}
