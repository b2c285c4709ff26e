//! Verbs without a subject of their own: infinitives and participles that a text or a vote governs.

mod first;

use first::{first_to, joined_to};

use super::at::At;
use super::fits::{bygone, spoken, subject_opens, verb_acts};
use super::frame::object;
use super::participle::of_coming_text;
use super::subject::{self, Subject, before};
use super::whose::near;
use super::{verb, whose};
use crate::doc::Doc;
use crate::lexicon::{Class, Form, Step};
use crate::record::{ActorKind, Force};
use crate::token::Kind;

/// What a body decides about its own work.
const PROCEDURE: &[&str] = &[
    "debate", "session", "sitting", "meeting", "hearing", "rules", "item", "agenda", "filibuster", "vote",
    "discussion", "paragraph", "committee", "clause", "amendment", "amendments", "language", "word", "words",
    "door", "option", "way", "it", "them", "consideration", "override", "veto", "reading", "readings",
];

/// Verbs of what a text is there to do: `The bill seeks to ban`.
const AIMS: &[&str] = &[
    "seeks", "aims", "sought", "aimed", "intended", "designed", "meant", "proposes", "proposed", "claims",
    "claimed", "purports", "purported", "wants", "wanted", "attempts", "goes", "went", "gone", "looks",
    "set", "drafted", "written", "crafted", "proceeds", "proceeded", "amended", "changed", "revised",
    "rewritten", "altered",
];

/// `voted 6-2 to condemn`, `legislation to renew`, `The bill seeks to ban`; and the form in which a verb coordinated with the
/// governing one would stand (`seeks to ban A and calls for B`).
pub fn infinitive(at: &At<'_>, p: usize) -> Option<(usize, bool, Form)> {
    let At { doc, texts, i, verb, from, .. } = *at;
    let q = before(doc, p).filter(|q| *q >= from)?;
    let on_text = (i + 1..i + 5).any(|k| texts.at(k).is_some());
    // "failed to obtain the required majority"
    if of_coming_text(doc, q, from) || doc.any(q, &["failed", "fails", "managed", "needed", "struggled"])
        // "its decision to abstain from a vote"
        || doc.any(i, &["abstain", "vote"])
    {
        return None;
    }
    // "a decision to reject a proposal"
    let fate = matches!(doc.step(i), Some(Step::Reject | Step::Withdraw | Step::Defer));
    if fate && (i + 1..i + 4).any(|k| doc.has(k, Class::TEXT)) {
        return None;
    }
    if verb_acts(doc, i, false) && (on_text || !doc.toks[i].effect) || verb.force == Force::Notes {
        return None;
    }
    let v = over_vote(doc, q, from);
    if doc.any(v, &["voted", "votes", "agreed", "vote", "resolved", "opted"]) {
        return voted(at, v).filter(|_| !bygone(doc, i)).map(|r| (r, false, Form::BASE));
    }
    if let Some((r, embedded)) = sought_in(at, q) {
        return Some((r, embedded, Form::BASE));
    }
    if let Some((r, embedded, form)) = aimed(at, q) {
        return Some((r, embedded, form));
    }
    if let Some(r) = first_to(at, q) {
        return Some((r, false, Form::BASE));
    }
    approval(at, q)
        .or_else(|| joined_to(at, q))
        .map(|r| (r, false, Form::BASE))
        .or_else(|| text_to(at, q).map(|(r, e)| (r, e, Form::BASE)))
}

/// `voted on Thursday, 6-2, to keep alive`: leftwards over the figures and the day.
pub(super) fn over_vote(doc: &Doc<'_>, q: usize, from: usize) -> usize {
    let mut v = q;
    for _ in 0..18 {
        let passes = matches!(doc.kind(v), Some(Kind::Num | Kind::Dash | Kind::Comma))
            || doc.has(
                v,
                Class::WEEKDAY.or(Class::MONTH).or(Class::ADVERB).or(Class::NUMBER).or(Class::TIMEAGO),
            )
            || doc.any(
                v,
                &[
                    "on", "by", "of", "a", "vote", "votes", "to", "in", "night", "consensus", "acclamation",
                    "week", "and", "against", "with", "abstentions", "abstention", "abstaining", "favour",
                    "favor", "members", "present", "majority", "margin", "overwhelming", "large", "narrow",
                    "clear", "crushing", "vast", "wide", "huge", "slim", "landslide", "without", "division",
                    "dissent", "objection",
                ],
            );
        if !passes || v == from {
            break;
        }
        v -= 1;
    }
    v
}

/// `voted 6-2 to condemn`; what is done to a text by a vote is none of its terms.
pub(super) fn voted(at: &At<'_>, v: usize) -> Option<usize> {
    let At { doc, texts, i, verb, from, to, section, .. } = *at;
    let on_text = on_text(at);
    let relative = (from..v).any(|k| doc.any(k, &["that", "who", "which"]));
    // "voted to oppose the annexation"
    let sides = doc.verb(i).is_some_and(|v| v.stance != 0 && v.step.is_none()) && object(doc, i + 1);
    // "voted to limit debate", "voted to hold a hearing"
    let procedure = procedural(at);
    // "the Palestinians agreed to soften several paragraphs": others than the house.
    let others = doc.any(v, &["agreed", "opted", "resolved"]) && outsider(at, v);
    if on_text
        || others
        || procedure
        || !verb.speaks
            && verb.force != Force::Decides
            && verb.known
            && !sides
            && !(doc.toks[i].effect && (doc.any(i, &["make", "name", "rename"]) || own_vote(at)))
            && !doc.is(i, "write")
        || relative
        || doc.any(v.saturating_sub(1), &["not", "who", "they"])
        || !verb.known && !object(doc, i + 1)
    {
        return None;
    }
    at.ruled.or_else(|| near(doc, texts, i, from, to, section))
}

/// `Parliament voted to deport foreign prisoners`: the sentence is one on a text, or tells one that it is the first to tell of.
fn own_vote(at: &At<'_>) -> bool {
    let At { doc, texts, i, from, to, section, .. } = *at;
    let (start, end) = doc.bytes(from, to);
    let told = |r: usize| texts.resolutions[r].evidence.iter().all(|e| e.start >= start || e.end > end);
    at.ruled.is_some() || near(doc, texts, i, from, to, section).is_some_and(told)
}

/// Is the subject of the verb at `v` a state, a person or a people?
fn outsider(at: &At<'_>, v: usize) -> bool {
    let At { doc, texts, from, .. } = *at;
    let Some(s) = before(doc, v).filter(|s| *s >= from) else { return false };
    let people = doc.names.demonym_at(s).is_some() && doc.ends(s, "s");
    let named = doc.names.mention_at(s).is_some_and(|m| {
        let a = &doc.names.actors[m.actor];
        (a.is(ActorKind::State) || a.is(ActorKind::Person)) && !subject::may_adopt(doc, texts, m.actor)
    });
    people || named
}

/// Does the verb take a text?
fn on_text(at: &At<'_>) -> bool {
    let At { doc, texts, i, .. } = *at;
    // "voted to repeal the libel law": one in force
    let undoes = doc.any(i, &["repeal", "scrap", "abolish", "rescind", "annul"]);
    if undoes && (i + 1..i + 6).any(|k| doc.any(k, &["law", "laws", "act", "ban", "rule"])) {
        return false;
    }
    // "voted to condemn Uganda's press law": another land's
    let blames = matches!(at.verb.force, Force::Condemns | Force::Concerned) && at.verb.speaks;
    if blames && (i + 1..i + 7).any(|k| doc.any(k, &["law", "laws", "legislation", "decree"])) {
        return false;
    }
    (i..i + 5).any(|k| texts.at(k).is_some() || doc.has(k, Class::TEXT) || doc.is(k, "veto"))
}

/// `voted to limit debate`, `a motion to hold a hearing`; a committee that is set up is none of it.
pub(super) fn procedural(at: &At<'_>) -> bool {
    orders(at.doc, at.i, at.verb.speaks)
}

/// `decided to hold a debate`, `to send the draft back`: what the verb at `i` is told of is the house's own work.
pub(super) fn orders(doc: &Doc<'_>, i: usize, speaks: bool) -> bool {
    let founds = doc.any(i, &["set", "establish", "create", "form", "appoint", "found"])
        || doc.verb(i).is_some_and(|v| ["establish", "create", "form"].contains(&v.lemma));
    !speaks
        && (!founds && (i + 1..i + 5).any(|k| doc.any(k, PROCEDURE))
            || crate::rule::texts::act::gives_floor(doc, i))
}

/// `By the text, the council removed Chad, stated a press note`: who says it stands behind.
pub(super) fn noted(doc: &Doc<'_>, i: usize) -> bool {
    let noun = |k: usize| doc.any(k, &["note", "statement", "release", "communique", "communiqué", "report"]);
    i > 2
        && doc.any(i, &["stated", "said", "reads", "noted", "says", "states"])
        && doc.is_kind(i - 1, Kind::Comma)
        && doc.has(i + 1, Class::INDEF.or(Class::DET))
        && (i + 2..i + 6).any(noun)
}

/// What motions do to a debate and to other texts.
const MOTIONS: &[&str] = &[
    "adjourn", "close", "end", "limit", "proceed", "recommit", "discharge", "refer", "postpone", "defer",
    "delay", "strike", "delete", "amend", "reconsider", "bring", "take", "move", "vote", "put", "extend",
    "hold", "table", "substitute", "send", "kill", "shelve", "override", "go", "allow", "let", "have", "be",
    "do", "get", "insert", "remove", "replace", "add", "split", "divide", "lay", "advance", "suspend",
    "waive", "dismiss", "open",
];

/// `a motion to close the Israeli embassy`, `to suspend all diplomatic relations`, but `to close debate`: not the house's own work.
fn of_policy(doc: &Doc<'_>, i: usize) -> bool {
    const MATTERS: &[&str] = &[
        "embassy", "embassies", "consulate", "mission", "ties", "relations", "trade", "sales", "exports",
        "imports", "aid", "cooperation", "funding", "contracts", "links", "occupation", "blockade", "siege",
        "war", "detention", "deportations", "executions",
    ];
    let object = i + 1..doc.sent_of(i).to.min(i + 6);
    let stops = |k: &usize| doc.has(*k, Class::PREP.or(Class::CONJ)) || !doc.is_kind(*k, Kind::Word);
    doc.any(i, &["close", "end", "suspend", "open", "limit", "extend"])
        && object.take_while(|k| !stops(k)).any(|k| doc.any(k, MATTERS))
}

/// `a draft, in which X had sought to deplore`
fn sought_in(at: &At<'_>, q: usize) -> Option<(usize, bool)> {
    let At { doc, texts, i, verb, from, .. } = *at;
    if !doc.any(q, &["sought", "wanted", "tried", "proposed", "seeks", "intended", "meant", "hoped", "aimed"])
    {
        return None;
    }
    let which = (from.max(q.saturating_sub(16))..q).rev().find(|k| doc.is(*k, "which"))?;
    let firm = verb.known || doc.has(i + 1, Class::DET.or(Class::POSS));
    if which <= from + 1 || !doc.any(which - 1, &["in", "with", "by"]) || !firm {
        return None;
    }
    whose::antecedent(doc, texts, which - 1, from).map(|t| (t.0, true))
}

/// `The bill seeks to ban`, `It is designed to curb`, `It claims to set up`
pub(super) fn aimed(at: &At<'_>, q: usize) -> Option<(usize, bool, Form)> {
    let At { doc, texts, from, last, .. } = *at;
    let q = q - usize::from(doc.is(q, "on") && doc.any(q.saturating_sub(1), &["goes", "went"]));
    // "A text of May went no further than | to encourage"
    let q = q - 3 * usize::from(q > from + 3 && doc.seq(q - 2, &["no", "further", "than"]));
    let q = changed(at, q).unwrap_or(q);
    if let Some((r, form)) = purpose(at, q) {
        return Some((r, false, form));
    }
    if !doc.any(q, AIMS) && !(doc.is(q, "out") && doc.any(q.saturating_sub(1), &["sets", "set"])) {
        return None;
    }
    let s = before(doc, q - usize::from(doc.is(q, "out")))?;
    let s = subject::before_date(doc, s, from);
    let s = if doc.any(s, &["is", "was", "been"]) { before(doc, s)? } else { s };
    let s = if doc.any(s, &["has", "had"]) { before(doc, s)? } else { s };
    let form = if doc.ends(q, "s") { Form::THIRD } else { Form::PAST };
    // "voted for a bill aimed at": the text, not the house; but "The Council went on to deplore"
    let subject = subject::ending(doc, texts, s, from)
        .filter(|f| !matches!(f.subject, Subject::Body(_)) || doc.any(q, &["goes", "went"]));
    let found = subject.or_else(|| {
        subject::text_at(doc, texts, s).map(|t| subject::Found {
            subject: Subject::Text(t.0),
            start: t.1,
            relative: false,
        })
    })?;
    match found.subject {
        // "said the resolution sought to impose one view"
        Subject::Text(_) | Subject::It if spoken(doc, from, found.start) => None,
        Subject::Text(r) => Some((r, found.relative, form)),
        Subject::Body(actor) => {
            whose::text_of(doc, texts, actor, at.i, at.to, at.section).map(|r| (r, false, form))
        }
        Subject::It => {
            let spoken_of = || texts.before(at.i).filter(|_| found.start == from && form == Form::THIRD);
            last.map(|f| f.resolution).or_else(spoken_of).map(|r| (r, false, form))
        }
        _ => None,
    }
}

/// `The aim of the bill is | to curb`, `Its purpose is | to free`, `The bill's goal is | to end`
fn purpose(at: &At<'_>, q: usize) -> Option<(usize, Form)> {
    const GOALS: &[&str] = &["aim", "purpose", "goal", "objective", "intention", "function", "effect"];
    let At { doc, texts, from, last, .. } = *at;
    if !doc.any(q, &["is", "was"]) {
        return None;
    }
    let goal = (from..q.min(from + 6)).find(|k| doc.any(*k, GOALS))?;
    let owned = || {
        (from..goal).find_map(|k| subject::text_at(doc, texts, k)).filter(|_| {
            doc.is_kind(goal - 1, Kind::Poss) || doc.has(goal - 1, Class::NUMBER.or(Class::ADVERB))
        })
    };
    let of =
        || (goal + 2..q).find_map(|k| subject::text_at(doc, texts, k)).filter(|_| doc.is(goal + 1, "of"));
    let its = doc.is(from, "its") && goal < from + 3 && goal + 1 == q;
    let text = of().or_else(owned).map(|t| t.0);
    let r = if its { last.map(|f| f.resolution) } else { text }?;
    Some((r, if doc.is(q, "is") { Form::THIRD } else { Form::PAST }))
}

/// `The bill was amended in committee | to exempt`: the participle, where what is told is what a text does.
fn changed(at: &At<'_>, q: usize) -> Option<usize> {
    let At { doc, i, from, .. } = *at;
    let place = usize::from(doc.any(q, &["committee", "conference"]) && doc.is(q.wrapping_sub(1), "in")) * 2;
    let v = subject::before_date(doc, q.checked_sub(place)?, from);
    let effect = doc.lex.effect(doc.toks[i].word).and_then(|e| e.force);
    let does = effect.or(doc.verb(i).and_then(|v| v.force)).is_some();
    let was = doc.any(v.checked_sub(1)?, &["was", "were", "been"]);
    (does && was && doc.any(v, &["amended", "changed", "revised", "rewritten", "altered"])).then_some(v)
}

/// `It sought the Senate's approval to call on`
fn approval(at: &At<'_>, q: usize) -> Option<usize> {
    let At { doc, texts, i, from, last, .. } = *at;
    if !doc.any(q, &["approval", "consent", "backing", "agreement"]) {
        return None;
    }
    let s = (from.max(q.saturating_sub(6))..q).find(|k| doc.any(*k, &["sought", "seeks", "seeking"]))?;
    if !doc.any(s.saturating_sub(1), &["it", "which", "that"]) {
        return None;
    }
    last.map(|f| f.resolution).or_else(|| texts.before(i))
}

/// `a bill to ban`, `legislation he wrote to renew`, `a bill by Rep. Silva to cap`, `the draft, tabled by Fiji, to withdraw`
fn text_to(at: &At<'_>, q: usize) -> Option<(usize, bool)> {
    let At { doc, texts, i, verb, from, .. } = *at;
    let firm = verb.known || doc.has(i + 1, Class::DET.or(Class::POSS));
    // "approved a bill on Thursday to abolish"
    let q = subject::before_date(doc, q, from);
    let aside = doc.is_kind(q, Kind::Comma);
    let floor = from.max(q.saturating_sub(12));
    for k in (floor..=q).rev() {
        if let Some((r, start)) = subject::text_at(doc, texts, k) {
            // "a motion to adjourn the debate"
            let changed = (start.saturating_sub(4)..start).any(|t| doc.any(t, &["amendment", "amendments"]));
            let of_order = || doc.any(i, MOTIONS) && !of_policy(doc, i) || procedural(at) || !verb.known;
            let order =
                doc.any(k, &["motion", "motions", "amendment", "rider"]) && !verb.speaks && of_order();
            if order || doc.has(i, Class::DET) || changed {
                return None;
            }
            // "condemns the town's decision to bar the flags", "would amend the Rights Act to add": part of what is told
            let plain =
                |s: usize| !(s..start).any(|t| doc.any(t, &["and", "but"]) || doc.is_kind(t, Kind::Comma));
            if at.open.is_some_and(|s| s <= start && k < s + 12 && plain(s)) {
                return None;
            }
            let owned =
                start > from && (doc.is_kind(start - 1, Kind::Poss) || doc.has(start - 1, Class::POSS));
            let beside = k == q
                || k + 6 > q && (doc.has(k + 1, Class::PRON.or(Class::POSS)) || doc.step(k + 1).is_some())
                || aside && doc.is_kind(k + 1, Kind::Comma) && doc.step(k + 2).is_some()
                || doc.any(k + 1, &["by", "from", "of"]) && whose::author(doc, q, floor);
            let definite = doc.any(start.saturating_sub(1), &["the", "this", "that"])
                || doc.any(start, &["the", "this", "that"]);
            let firm = firm || (k == q || doc.is(k + 1, "by")) && bare_verb(doc, i);
            // "amended the bill to exempt sheriffs"
            let amends = (start.saturating_sub(2)..start)
                .any(|v| doc.any(v, &["amended", "changed", "revised", "rewrote", "altered"]));
            return (firm && beside && (!definite || owned || aside || amends))
                .then_some((r, subject_opens(doc, start, from)));
        }
        if doc.is_kind(k, Kind::Comma) && k < q && !aside {
            return None;
        }
    }
    None
}

/// `a bill to cap noise`: a word that no table knows, before what it takes; not `sent the bill to members of the panel`.
fn bare_verb(doc: &Doc<'_>, i: usize) -> bool {
    let noun = Class::MEMBER.or(Class::BODYNOUN).or(Class::OFFICIAL).or(Class::DET).or(Class::TEXT);
    doc.is_kind(i + 1, Kind::Word)
        && !doc.ends(i, "s")
        && !doc.has(i, noun)
        && !doc.has(i + 1, Class::PREP.or(Class::CONJ).or(Class::AUX).or(Class::MODAL).or(Class::REL))
        && verb::form(doc, i + 1).0 & (Form::THIRD.0 | Form::PAST.0) == 0
}
