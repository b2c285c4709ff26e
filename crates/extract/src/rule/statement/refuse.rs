//! Where a verb of saying attributes nothing: nouns that look like it, motions on how to decide, requests not to be named,
//! verbs that mean another thing without a clause.

use super::Draft;
use super::scene::Scene;
use crate::doc::Doc;
use crate::lexicon::{Class, Form};
use crate::record::StatementKind;
use crate::token::Kind;

/// Lemmas whose form in -s is a noun as often.
pub const NOUNS: &[&str] = &[
    "state", "report", "claim", "charge", "demand", "post", "signal", "answer", "request", "press", "appeal",
    "order", "comment", "protest", "hope", "fear", "promise", "pledge", "vow", "note", "object", "direct",
    "call", "back", "support", "cry", "sigh", "reply", "remark", "complaint", "document", "point", "label",
    "estimate", "reason", "warning", "question", "view", "brand", "blast", "slam", "praise", "query",
    "forecast", "worry", "doubt", "bark", "scream", "hint", "yell", "rage", "murmur",
];

/// Whose declarations are decisions.
pub const DECIDERS: &[&str] = &[
    "mps", "lawmakers", "senators", "legislators", "deputies", "meps", "councillors", "parliamentarians",
    "members", "peers", "representatives", "house", "senate", "parliament", "it",
];

/// `asked unanimous consent to`, `asked for a recorded vote`, `asked that it be put to a vote`: how a text is decided.
pub fn procedure(scene: &Scene<'_, '_>, v: usize, end: usize) -> bool {
    let doc = scene.doc;
    let end = end.min(v + 30);
    let end = (v + 1..end).find(|i| scene.is_break(*i) || doc.is_kind(*i, Kind::Comma)).unwrap_or(end);
    // "asked unanimous consent to", "asked that a bill on Yemen be passed by unanimous consent"
    (v + 1..end).any(|i| doc.seq(i, &["unanimous", "consent"]))
        || (v + 1..end).any(|i| {
            doc.any(
                i,
                &[
                    "put", "called", "taken", "adjourned", "recorded", "verified", "checked", "counted",
                    "suspended", "extended", "postponed",
                ],
            ) && (doc.is(i.wrapping_sub(1), "be") || i + 1 == end)
                && (v + 1..end).any(|k| {
                    doc.any(
                        k,
                        &[
                            "vote", "roll", "decision", "ballot", "question", "division", "quorum",
                            "sitting", "session", "meeting", "debate",
                        ],
                    )
                })
        })
}

/// `The Speaker, finding that the ayes had it, declared the bill passed`: how a voice vote went.
pub fn ayes_have_it(scene: &Scene<'_, '_>, v: usize) -> bool {
    let doc = scene.doc;
    let sides = |i: usize| doc.any(i, &["ayes", "noes", "yeas", "nays"]) && doc.any(i + 1, &["have", "had"]);
    (v + 1..v + 5).any(|i| sides(i) && doc.is(i + 2, "it"))
}

/// `asked that her name not be used`, `asked me not to identify him`
pub fn unnamed(scene: &Scene<'_, '_>, v: usize, end: usize) -> bool {
    let doc = scene.doc;
    let end = end.min(v + 9);
    (v + 1..end).any(|i| doc.has(i, Class::NEG) || doc.is(i, "anonymity"))
        && (v + 1..end)
            .any(|i| doc.any(i, &["name", "names", "named", "identified", "identify", "anonymity", "quoted"]))
}

/// `"I have nothing to add on that."`, `A: We do not comment on pending bills.`: an answer that is none.
pub fn declined(doc: &Doc<'_>, draft: &Draft) -> bool {
    let [(from, to)] = draft.pieces[..] else { return false };
    let one = to < from + 18 && doc.toks[from].sent == doc.toks[to - 1].sent;
    let whole = one && !(from..to).any(|k| doc.is(k, "but"));
    let own = (from..to.min(from + 5)).any(|k| doc.any(k, &["i", "we", "i'm", "i’m", "we're", "we’re"]));
    let not = |k: usize| {
        (k.saturating_sub(6).max(from)..k)
            .any(|n| doc.has(n, Class::NEG) || doc.denied(n).is_some() || doc.is(n, "no"))
    };
    let comments = |k: usize| doc.any(k, &["comment", "comments", "elaborate", "speculate"]) && not(k);
    let nothing = |k: usize| {
        doc.is(k, "nothing")
            && (doc.any(k + 1, &["further", "more"]) || doc.any(k + 2, &["add", "say", "announce"]))
    };
    let no_comment = doc.seq(from, &["no", "comment"]);
    draft.kind == StatementKind::Direct
        && whole
        && (no_comment || own && (from..to).any(|k| comments(k) || nothing(k)))
}

/// `said it had no comment`, `said he could not comment on the bill`
pub fn no_comment(scene: &Scene<'_, '_>, v: usize, end: usize) -> bool {
    let doc = scene.doc;
    // "said before the vote that it had no comment"
    let that = (v + 1..end.min(v + 7)).find(|k| doc.is(*k, "that"));
    let subject = that.map_or(v + 1, |k| k + 1);
    let denied = |k: usize| doc.has(k, Class::NEG) || doc.is(k, "cannot");
    // "said Canada does not comment on matters before the courts"
    let named = |k: usize| k + usize::from(doc.has(k, Class::DET));
    let subject = doc.names.mention_at(named(subject)).map_or(subject, |m| m.to - 1);
    (doc.has(subject, Class::PRON) || doc.names.mention_at(subject).is_some())
        && (subject + 1..end.min(subject + 6)).any(|k| doc.is(k, "comment") && denied(k - 1))
}

/// `The Alliance thought that | too mild`, `he told us | so himself`, `You will remember that | nine were hanged`: what looks like words
/// and is none.
pub fn no_clause(doc: &Doc<'_>, draft: &Draft) -> bool {
    const JUDGES: &[&str] =
        &["thought", "thinks", "found", "finds", "considered", "considers", "judged", "deemed"];
    let [(from, to)] = draft.pieces[..] else { return false };
    if from < 3 || doc.quoted(from) {
        return false;
    }
    const DEGREE: &[&str] =
        &["too", "so", "very", "quite", "rather", "insufficient", "inadequate", "unacceptable"];
    let that = doc.any(from - 1, &["that", "this"]);
    // "considered that | a mistake", "thought that | too mild"
    let clause = |k: usize| doc.has(k, Class::AUX.or(Class::MODAL));
    let judgement = doc.any(from, DEGREE) && to < from + 7 && !(from..to).any(clause)
        || doc.has(from, Class::INDEF) && to < from + 4;
    let judged = that && doc.any(from - 2, JUDGES) && judgement;
    let reader = || (from.saturating_sub(6)..from - 2).any(|k| doc.is(k, "you"));
    let reminded = that && doc.any(from - 2, &["remember", "recall", "know", "remembered"]) && reader();
    let so = doc.is(from, "so") && doc.any(from - 1, &["us", "me", "them", "reporters"]);
    let so = so
        && (doc.ends(from + 1, "self") || doc.ends(from + 1, "selves") || !doc.is_kind(from + 1, Kind::Word));
    judged || reminded || so
}

/// Verbs that mean another thing where no clause follows: `held in Minsk`, `found guilty`.
pub fn weak(scene: &Scene<'_, '_>, v: usize) -> bool {
    let lemma = scene.doc.verb(v).map_or("", |v| v.lemma);
    matches!(
        lemma,
        "hold"
            | "find"
            | "consider"
            | "document"
            | "mention"
            | "relate"
            | "signal"
            | "indicate"
            | "threaten"
            | "promise"
            | "pledge"
            | "charge"
            | "press"
            | "fear"
            | "hope"
            | "order"
            | "direct"
            | "feel"
            | "doubt"
            | "forecast"
            | "worry"
            | "bark"
            | "rage"
    )
}

/// `the group's claim`, `its report`: a noun that looks like a verb.
pub fn noun(scene: &Scene<'_, '_>, v: usize, group: usize, np: (usize, usize)) -> bool {
    let doc = scene.doc;
    let Some(p) = v.checked_sub(1) else { return true };
    let form = doc.form(v);
    if doc.has(p, Class::DET.or(Class::POSS)) && !doc.any(p, &["all", "both", "this", "that", "some", "her"])
        || doc.is_kind(p, Kind::Poss)
    {
        return true;
    }
    // "to ensure alleged cases are reviewed"
    let described = p > 0
        && form.has(Form::PARTICIPLE)
        && doc.is(p - 1, "to")
        && doc.form(p).has(Form::BASE)
        && doc.is_kind(v + 1, Kind::Word);
    // "according to a list posted on its website"
    let shown = form.has(Form::PARTICIPLE)
        && doc.has(v + 1, Class::PREP)
        && (v.saturating_sub(5)..v)
            .any(|k| doc.seq(k, &["according", "to"]) && doc.has(k + 2, Class::DET.or(Class::INDEF)));
    // "Kim has since said that"
    let since = doc.is(p, "since") && p > 0 && doc.has(p - 1, Class::AUX);
    if doc.has(p, Class::PREP) && !since || described || shown {
        return true;
    }
    if form.has(Form::THIRD) && !form.has(Form::PAST) && NOUNS.contains(&doc.verb(v).map_or("", |v| v.lemma))
    {
        let p = group.saturating_sub(1);
        // "Six African states that backed it"
        if crate::number::cardinal(doc, np.0).is_some_and(|n| n.0 > 1) {
            return true;
        }
        let clear = doc.names.mention_at(p).is_some()
            || scene.is_text(p)
            || doc.has(p, Class::OFFICIAL)
            || doc.has(p, Class::SUBJ.or(Class::REL))
            // "detainer requests that are not signed"
            || doc.is(v + 1, "that") && !doc.has(v + 2, Class::AUX.or(Class::MODAL))
            || doc.is_kind(p, Kind::Comma) && scene.quotes(v, v + 12).next().is_some()
            // "Amnesty, together with others, calls on states to act"
            || doc.is_kind(p, Kind::Comma) && doc.is(v, "calls") && beside_others(doc, p);
        if !clear {
            return true;
        }
    }
    // "world leaders call": a base form wants a plural before it
    form.has(Form::BASE)
        && !form.has(Form::PAST)
        && !(group..v).any(|i| doc.has(i, Class::AUX.or(Class::MODAL)))
        && !plural(scene, np)
        && !doc.any(np.1.saturating_sub(1), &["they", "we", "i", "who", "and", "people"])
}

/// `Amnesty, together with the Peace Network, | calls on`: the comma closes with whom one speaks.
fn beside_others(doc: &Doc<'_>, comma: usize) -> bool {
    let others = |k: usize| {
        doc.is_kind(k, Kind::Comma)
            && doc.any(k + 1, &["together", "along", "jointly"])
            && doc.is(k + 2, "with")
    };
    (comma.saturating_sub(14)..comma).any(others)
}

fn plural(scene: &Scene<'_, '_>, np: (usize, usize)) -> bool {
    let doc = scene.doc;
    // "Groups such as Amnesty say"
    if np.0 > 2 && doc.seq(np.0 - 2, &["such", "as"]) {
        return true;
    }
    let end = (np.0 + 1..np.1).find(|i| doc.has(*i, Class::PREP)).unwrap_or(np.1);
    (np.0..end).any(|i| doc.ends(i, "s") || doc.any(i, &["and", "people", "many", "some", "few"]))
}
