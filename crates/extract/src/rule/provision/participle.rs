//! Participles that a text or a body governs: `a motion asking`, `adopted its report, voicing alarm`, `after calling on`.

use super::at::At;
use super::fits::subject_opens;
use super::frame::{acts_on, object};
use super::loose::{aimed, procedural, voted};
use super::subject::{self, Subject};
use super::whose::near;
use super::{amend, fate, part, whose};
use crate::doc::Doc;
use crate::lexicon::{Class, Cue, Form, Step};
use crate::names::Mention;
use crate::record::{ActorKind, Force};
use crate::rule::texts::position::voiced;
use crate::token::Kind;

/// `a motion asking`, `a resolution on Iran, calling for`, `adopted its report, voicing alarm`
pub fn participle(at: &At<'_>, p: usize) -> Option<(usize, bool)> {
    let At { doc, i, verb, from, .. } = *at;
    // "shirked their duty by rejecting one resolution"
    if doc.any(p, &["by", "after"])
        && doc.step(i) == Some(Step::Reject)
        && (i + 1..i + 4).any(|k| doc.has(k, Class::TEXT))
    {
        return None;
    }
    if doc.any(p, &["by", "after", "while"])
        && let Some(found) = by_doing(at, p)
    {
        return Some(found);
    }
    // "Among its clauses is one requiring agents to report"
    if doc.is(p, "one")
        && p > from + 2
        && doc.any(p - 1, &["is", "was"])
        && (from..p).any(|k| part::named(doc, k))
    {
        return at.last.map(|f| f.resolution).or_else(|| at.texts.before(i)).map(|r| (r, false));
    }
    // "a draft relating to Chad": what it is on
    if doc.is(i, "relating") && doc.is(i + 1, "to") {
        return None;
    }
    if doc.is(p, "by") || accompanied(at) || of_asked_text(at, p) || of_coming_text(doc, p, from) {
        return None;
    }
    // "voted 23-8 in favour of condemning"
    // "voted in favour on Friday of setting up an inquiry"
    let dated = p > 3 && (doc.has(p - 1, Class::WEEKDAY) || doc.any(p - 1, &["today", "yesterday"]));
    let lead = p.saturating_sub(1 + usize::from(dated) + usize::from(dated && doc.is(p - 2, "on")));
    if doc.is(p, "of") && doc.any(lead, &["favour", "favor"]) {
        let v = (from..p).rev().take(16).find(|k| doc.any(*k, &["voted", "voting", "votes"]))?;
        let does = verb.speaks || verb.known && acts_on(doc, i);
        let found = voted(at, v).filter(|_| does).or_else(|| favoured(at));
        return found.map(|r| (r, false));
    }
    if within_phrase(at, p) || voiced(doc, i, from) || says_on(at, p) {
        return None;
    }
    if doc.is(p, "at") && doc.any(p.saturating_sub(1), &["aimed", "directed"]) {
        return aimed(at, p - 1).map(|(r, embedded, _)| (r, embedded));
    }
    of_noun(at, p)
}

/// `said that his party would table a bill | to give courts power`: one that is yet to be brought in.
pub(super) fn of_coming_text(doc: &Doc<'_>, p: usize, from: usize) -> bool {
    const BRING: &[&str] = &["table", "introduce", "submit", "file", "propose", "draft", "present"];
    let Some(verb) = p.checked_sub(2).filter(|v| *v > from + 1 && doc.has(p, Class::TEXT)) else {
        return false;
    };
    // "voted to table a resolution": what an American council puts off
    let modal =
        doc.has(verb - 1, Class::MODAL.or(Class::FUTURE)) || doc.is(verb - 1, "to") && !doc.is(verb, "table");
    doc.has(p - 1, Class::INDEF) && doc.any(verb, BRING) && modal
}

/// `asked lawmakers to approve a resolution | urging a break with Spain`: a text that somebody wants, and none that is told of.
fn of_asked_text(at: &At<'_>, p: usize) -> bool {
    let At { doc, from, .. } = *at;
    if p < from + 3 || !doc.has(p, Class::TEXT) || !doc.has(p - 1, Class::INDEF) {
        return false;
    }
    let verb = p - 2;
    let asks = |k: usize| doc.any(k, &["asked", "urged", "called", "pressed", "invited", "exhorted"]);
    doc.step(verb) == Some(Step::Adopt)
        && doc.is(verb - 1, "to")
        && (from.max(verb.saturating_sub(9))..verb).any(asks)
}

/// `dismissed the resolution, with the government insisting that`: what another one says beside it.
fn accompanied(at: &At<'_>) -> bool {
    let At { doc, texts, i, from, .. } = *at;
    let with = (from.max(i.saturating_sub(12))..i).rev().find(|k| doc.is(*k, "with"));
    let text = |k: usize| subject::text_at(doc, texts, k).is_some() || doc.has(k, Class::TEXT);
    with.is_some_and(|w| {
        let lead = w + 1 + usize::from(doc.has(w + 1, Class::DET));
        w + 1 < i
            && w > from
            && doc.is_kind(w - 1, Kind::Comma)
            && lead < i
            && (w + 1..i).all(|k| {
                // "with Rep. Jane Roe of Ohio casting the only vote against"
                matches!(doc.kind(k), Some(Kind::Word | Kind::Poss))
                    && !text(k)
                    && (!doc.has(k, Class::PREP) || doc.is(k, "of"))
            })
    })
}

/// Whether the participle depends on other words than a text's: `bars groups from funding`, `stopped short of naming`.
fn within_phrase(at: &At<'_>, p: usize) -> bool {
    let At { doc, i, verb, from, .. } = *at;
    // ", ending months of talks and setting the stage for a fight": what comes of it
    if doc.any(p, &["and", "but"]) && !verb.speaks {
        return true;
    }
    // "bars foreign groups from funding marches", "stopped short of naming the guards", "a declaration on the importance of naming
    // them", but "a bill with the aim of banning masks"
    const AIMS: &[&str] = &["aim", "purpose", "goal", "objective", "intention", "view", "hope", "effect"];
    if doc.is(p, "from") || doc.is(p, "of") && !doc.any(p.saturating_sub(1), AIMS) {
        return true;
    }
    // "In a resolution on ensuring access to water, the Council": what it is called
    if doc.is(p, "on") && !verb.speaks && p > from && doc.has(p - 1, Class::TEXT) {
        return true;
    }
    // "introducing divorce as a means of dissolving marriage": inside what is told
    if at.open.is_some() && doc.any(p, &["of", "for", "in", "without", "through", "against"]) {
        return true;
    }
    // "urging Chad to stop jailing reporters", "financing by a bank": what is told goes on, or a noun
    const ONGOING: &[&str] = &[
        "stop", "keep", "start", "begin", "continue", "cease", "avoid", "quit", "resume", "consider", "risk",
    ];
    // "extending by six months the mandate": how far, not by whom
    let measure = doc.is_kind(i + 2, Kind::Num)
        || doc.has(i + 2, Class::NUMBER)
        || doc.has(i + 2, Class::INDEF) && doc.any(i + 3, &["year", "month", "week", "third", "quarter"]);
    let by_whom = doc.is(i + 1, "by") && !verb.speaks && !measure;
    if at.open.is_some() && doc.any(p, ONGOING) || by_whom || doc.is(p, "before") {
        return true;
    }
    // "proposed deleting paragraph 5"
    if doc.any(
        i,
        &["deleting", "inserting", "striking", "adding", "removing", "replacing", "putting", "taking"],
    ) {
        return true;
    }
    // "would back the motion “holding my nose”"
    if doc.quoted(i) && !doc.quoted(p) && !verb.speaks {
        return true;
    }
    // "opposition to the resolution stating, “Chad rejects it”": somebody speaks
    if doc.is_kind(i + 1, Kind::Comma) && doc.is_kind(i + 2, Kind::Mark) {
        return true;
    }
    // "the text, entitled Necessity of ending the embargo": its name.
    (from.max(p.saturating_sub(16))..i)
        .rev()
        .take_while(|t| !doc.is_kind(*t, Kind::Comma))
        .any(|t| doc.any(t, &["entitled", "titled"]))
}

/// Which text, or the body that acts on it, the participle is told of: the nearest before `p`.
fn of_noun(at: &At<'_>, p: usize) -> Option<(usize, bool)> {
    let At { doc, texts, i, verb, from, .. } = *at;
    let floor = from.max(p.saturating_sub(16));
    let comma = doc.is_kind(p, Kind::Comma);
    // "Chad voiced dismay at the bill, decrying it as interference"
    if comma && doc.is(i + 1, "it") && doc.is(i + 2, "as") {
        return None;
    }
    for k in (floor..=p).rev() {
        if let Some((r, start)) = subject::text_at(doc, texts, k) {
            // "defended her amendment, saying that"
            let voices = doc.any(i, &["saying", "describing", "arguing"]);
            if comma && voices && doc.any(k, amend::NOUNS) {
                return None;
            }
            if let Some(change) = amend::of(doc, start) {
                return amend::speaks(doc, texts, change).map(|r| (r, true));
            }
            // "Chad's draft had contained a paragraph condemning": it does no longer.
            let had = k > 2 && doc.is(k - 3, "had") && doc.any(k - 2, &["contained", "included", "carried"]);
            // "a separate vote on a paragraph naming": one of its parts.
            let part = texts.at(k).is_none()
                && !doc.has(k, Class::TEXT)
                && k > 0
                && doc.has(k - 1, Class::INDEF)
                && (had
                    || doc.any(
                        k.saturating_sub(2),
                        &["on", "once", "over", "of", "for", "delete", "strike", "remove"],
                    ));
            if part {
                return None;
            }
            // "will not sponsor a resolution criticising Chad": none there is
            let never = || {
                let no = |n: usize| doc.has(n, Class::NEG) || doc.is(n, "not");
                (from.max(k.saturating_sub(5))..k.saturating_sub(1)).any(no)
            };
            if k > from
                && texts.at(k).is_none()
                && doc.has(k, Class::TEXT)
                && doc.has(k - 1, Class::INDEF)
                && never()
            {
                return None;
            }
            // "adopted resolutions condemning": no single text.
            if doc.has(k, Class::TEXTS) && texts.at(k).is_none() {
                return None;
            }
            // "denounce the new law banning marches": what is denounced
            let law = doc.any(k, &["law", "laws", "act", "legislation", "decree", "rules"]);
            if law && !comma && at.open.is_some_and(|s| s <= start && start < s + 4) {
                return None;
            }
            let opens = subject_opens(doc, start, from);
            let fits = if comma { of_text(at, k, start, opens) } else { true };
            let beside = k == p || verb.speaks || comma || doc.names.mention_at(p).is_none();
            return (fits && beside).then_some((r, opens));
        }
        let stops = doc.is_kind(k, Kind::Semicolon)
            || doc.has(k, Class::TEXT) && doc.any(k, &["amendment", "amendments"])
            || doc.has(k, Class::MODAL.or(Class::REL).or(Class::AUX).or(Class::NEG))
            || doc.cue(k) == Some(Cue::Say) && doc.step(k).is_none()
            // "The amendments ban foreign funding"
            || k > from
                && (doc.toks[k].effect || doc.verb(k).is_some())
                && doc.form(k).has(Form::BASE)
                && doc.has(k - 1, Class::TEXT)
                && doc.ends(k - 1, "s")
            // "by 141 votes to 5, demanding": a noun
            || doc.verb(k).is_some()
                && doc.form(k).has(Form::THIRD)
                && doc.step(k).is_none()
                && !doc.has(k, Class::VOTENOUN);
        if stops {
            return if comma { narrower(at, p) } else { None };
        }
    }
    if let Some(found) = narrower(at, p).filter(|_| comma) {
        return Some(found);
    }
    None
}

/// `voted in favour of closing the embassy`: what a law does, to something that is no text and no matter of order.
fn favoured(at: &At<'_>) -> Option<usize> {
    let At { doc, texts, i, verb, from, to, section, .. } = *at;
    let on_text = (i..i + 5).any(|k| texts.at(k).is_some() || doc.has(k, Class::TEXT));
    let does = doc.toks[i].effect && verb.known && acts_on(doc, i);
    (does && !on_text && !procedural(at)).then(|| near(doc, texts, i, from, to, section)).flatten()
}

/// What nothing but a text does, so that no other participle is meant: `, extending the mandate`.
const FOUNDS: &[&str] = &[
    "setting", "establishing", "creating", "extending", "renewing", "prolonging", "imposing", "lifting",
    "authorizing", "authorising", "suspending", "banning", "freezing", "outlawing", "criminalising",
    "criminalizing", "abolishing", "mandating", "launching",
];

/// `defended the bill, insisting that`, `rejected it, calling it a sham`: who takes a side of the text at `start` goes on.
fn sided(doc: &Doc<'_>, start: usize, from: usize) -> bool {
    let side = |v: usize| {
        doc.any(v, &["defended", "defends", "defending", "praised", "hailed", "applauded"])
            || doc.verb(v).is_some_and(|v| v.stance < 0 || matches!(v.step, Some(Step::Reject)))
    };
    (start.saturating_sub(3).max(from)..start).any(side)
}

/// `rejected the resolution, calling it a sham and urging members to leave`: who says the one says the other.
fn says_on(at: &At<'_>, p: usize) -> bool {
    let At { doc, texts, from, .. } = *at;
    if !doc.is(p, "and") {
        return false;
    }
    let floor = from.max(p.saturating_sub(24));
    let comma = |k: &usize| doc.is_kind(*k, Kind::Comma) && doc.form(*k + 1).has(Form::ING);
    let Some(comma) = (floor..p).rev().find(comma) else { return false };
    let text =
        (floor.max(comma.saturating_sub(4))..comma).rev().find_map(|k| subject::text_at(doc, texts, k));
    text.is_some_and(|(_, start)| sided(doc, start, from))
}

/// After a comma a participle may be somebody else's: `adopted a resolution on Iran, calling for` and `Last year's text,
/// creating a fund, had` are the text's; `rejected the resolution, calling it a sham`, `signed it on Friday, saying` are not.
fn of_text(at: &At<'_>, k: usize, start: usize, opens: bool) -> bool {
    let At { doc, i, verb, from, .. } = *at;
    if sided(doc, start, from) {
        return false;
    }
    let voices = doc.any(i, &["saying", "calling", "describing", "arguing"])
        && !doc.any(i + 1, &["for", "on", "upon"]);
    let acts = |v: usize| match doc.step(v) {
        Some(Step::Adopt) => true,
        Some(Step::Introduce | Step::Refer) => !voices && k + 3 > i,
        _ => false,
    };
    let adopted = (from.max(start.saturating_sub(14))..start).any(acts);
    // "adopted resolution 161, authorizing the use of force", "adopted a text on Chad on Tuesday, setting up an inquiry"
    let vague = doc.is(i, "extending") && doc.has(i + 1, Class::INDEF);
    let founds = doc.any(i, FOUNDS) && !vague && (!doc.is(i, "setting") || doc.is(i + 1, "up"));
    let rules = verb.force == Force::Decides && (founds || doc.is_kind(k + 1, Kind::Comma) && k + 2 == i);
    verb.speaks && (adopted || opens)
        || (opens || adopted && rules) && verb.known && (object(doc, i + 1) || founds)
}

/// `The Riksdag defied the government by recognising the killings`: the body's text does what the body does by it.
fn by_doing(at: &At<'_>, p: usize) -> Option<(usize, bool)> {
    let At { doc, texts, i, verb, from, to, section, .. } = *at;
    // "It does so by banning", "The bill does this by setting up"
    let so = p > 1 && doc.any(p - 1, &["so", "this", "that"]) && doc.any(p - 2, &["does", "do", "achieves"]);
    if so && verb.known {
        return goes_further(at, p).map(|r| (r, false));
    }
    if !verb.speaks {
        return None;
    }
    // "The motion begins by condemning", "It ends by asking"
    let opens = &["begins", "opens", "ends", "starts", "concludes", "closes", "began", "ended", "opened"];
    if p > from + 1
        && doc.any(p - 1, opens)
        && let Some(found) = subject::ending(doc, texts, p - 2, from)
    {
        match found.subject {
            Subject::Text(r) => return Some((r, false)),
            Subject::It => return at.last.map(|f| (f.resolution, false)),
            _ => {}
        }
    }
    if let Some(r) = goes_further(at, p) {
        return Some((r, false));
    }
    // "closed yesterday after calling on all governments"
    if !object(doc, i + 1 + usize::from(doc.any(i + 1, &["on", "upon", "for"]))) {
        return None;
    }
    if p > from + 30 {
        return None;
    }
    let named = doc.names.within(from, p.min(from + 8));
    // "Jane Roe left the Council after urging", "the Council's president was booed after urging": others speak.
    let subject = |m: &&Mention| {
        doc.names.actors[m.actor].is(ActorKind::Body)
            && !doc.is_kind(m.to, Kind::Poss)
            && !(from..m.from).any(|k| doc.form(k).has(Form::PAST))
    };
    // "Sweden's parliament defied"
    let owns = |m: &&Mention| doc.is_kind(m.to, Kind::Poss) && doc.names.actors[m.actor].is(ActorKind::State);
    let first = named.iter().find(|m| !owns(m)).filter(subject)?;
    let plain = !(from..p).any(|k| doc.quoted(k) || doc.has(k, Class::REL));
    if !plain {
        return None;
    }
    whose::text_of(doc, texts, first.actor, i, to, section).map(|r| (r, false))
}

/// `It goes further than its predecessors by requesting`, `The text breaks new ground by calling on`: the text at the sentence's
/// start does it.
fn goes_further(at: &At<'_>, p: usize) -> Option<usize> {
    let At { doc, texts, from, last, .. } = *at;
    let it = doc.is(from, "it");
    let plain =
        |k: usize| !doc.quoted(k) && !doc.has(k, Class::REL.or(Class::SUBJ)) && doc.cue(k) != Some(Cue::Say);
    if !doc.is(p, "by") || p > from + 16 || !(from + usize::from(it)..p).all(plain) {
        return None;
    }
    let named = || (from..p.min(from + 4)).find_map(|k| subject::text_at(doc, texts, k));
    if it { last.map(|f| f.resolution) } else { named().filter(|t| t.1 < from + 3).map(|t| t.0) }
}

/// `The Senate's bill is narrower, barring only loans`: the text is the subject of the verb before the comma.
fn narrower(at: &At<'_>, p: usize) -> Option<(usize, bool)> {
    let At { doc, texts, i, verb, from, .. } = *at;
    if !verb.known || doc.quoted(i) {
        return None;
    }
    let finite = |t: &usize| fate::tells(doc, *t) || doc.any(*t, &["is", "was", "goes", "went"]);
    let t = (from + 1..p.min(from + 14)).find(finite).filter(|t| p < t + 14)?;
    let r = match subject::ending(doc, texts, t - 1, from)?.subject {
        Subject::Text(r) => r,
        // "It goes further, condemning"
        Subject::It if doc.is(from, "it") => at.last?.resolution,
        _ => return None,
    };
    (verb.speaks || object(doc, i + 1) || doc.any(i + 1, &["only", "all"])).then_some((r, false))
}
