//! What each attribution of a unit may govern: words before it, words after it, quotations.

use super::clause::clause_first;
use super::cue::Cue;
use super::opening;
use super::scene::{Scene, Unit};
use super::speaker::PAPERS;
use crate::doc::Doc;
use crate::lexicon::{Class, Cue as Frame, Form};
use crate::rule::provision::main_clause;
use crate::token::Kind;

/// What an attribution may govern: the words before it and after it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Span {
    pub before: Option<(usize, usize)>,
    pub after: Option<(usize, usize)>,
}

/// `urged them to dredge the creek, where, he added, two boats lay`: of a place or somebody in what is asked.
fn placed(scene: &Scene<'_, '_>, cue: &Cue) -> bool {
    let opens = |i: usize| scene.doc.any(i, &["where", "who", "which"]);
    cue.from > 1 && opens(cue.from - 2) && scene.doc.is_kind(cue.from - 1, Kind::Comma)
}

/// An attribution inside what another one says is not the article's.
pub fn independent(scene: &Scene<'_, '_>, cues: &mut [Cue]) {
    let doc = scene.doc;
    // "It had asked for a visit, she said.": the last attribution has all that stands before it.
    if let [before @ .., last] = cues
        && !before.is_empty()
        && parenthetical(scene, last)
    {
        let from = doc.sent_of(last.at).from;
        let asks = |c: &Cue| c.frame == Frame::Ask && !c.nested && c.from >= from && c.said.is_some();
        if channel(doc, last) && before.iter().any(asks) {
            last.nested = true;
        }
    }
    if let [before @ .., last] = cues
        && !before.is_empty()
        && parenthetical(scene, last)
    {
        let from = doc.sent_of(last.at).from;
        let quoted = scene.quotes(from, last.at).next().is_some();
        // "Kim said it was late; the hall, she added, was empty"
        let parted = |c: &Cue| {
            let said = c.said.filter(|s| c.frame == Frame::Say && *s < last.from);
            said.is_some_and(|s| {
                let stop = (s..last.from.min(s + 60)).find(|i| doc.is_kind(*i, Kind::Semicolon));
                stop.is_some_and(|stop| scene.finite(s, stop))
            })
        };
        let placed = placed(scene, last) && before.iter().any(|c| c.frame == Frame::Ask);
        let own = |c: &Cue| {
            placed || matches!(c.subject, super::speaker::Subject::Who(Some(_), _)) && (c.that || parted(c))
        };
        if !quoted && before.iter().all(|c| c.from >= from && !own(c) && c.rule != "statement.source") {
            for cue in before {
                cue.nested = true;
            }
        }
    }
    // "Firms, he added, had indicated that": the verb of the clause that is said
    for k in 1..cues.len() {
        let aside = parenthetical(scene, &cues[k - 1]) && doc.is_kind(cues[k - 1].to, Kind::Comma);
        let auxiliary = |i: usize| doc.has(i, Class::AUX.or(Class::MODAL)) || scene.adverb(i);
        let verb = cues[k].at;
        cues[k].nested |= aside && !cues[k].adjunct && (cues[k - 1].to + 1..verb).all(auxiliary);
    }
    // Where the open attribution's words begin, and whether they are a clause.
    let mut open: Option<(usize, bool)> = None;
    let mut verb = None;
    for cue in cues.iter_mut() {
        // "said that those who cheered it would": the subject of a relative clause stands in what is said
        if let Some((said, _)) = open.filter(|(said, _)| cue.from < *said && *said <= cue.at) {
            cue.nested |= doc.has(cue.at.saturating_sub(1), Class::REL) && said + 1 < cue.at;
            // "said the UK's “long-held view” was that courts decide": the subject stands in what is said
            cue.nested |= cue.rule == "statement.source" && !cue.adjunct && !scene.finite(said, cue.at);
        }
        if let Some((said, clause)) = open.filter(|(said, _)| !cue.nested && *said <= cue.from) {
            let before = cue.from.saturating_sub(1);
            let joined = matches!(doc.kind(before), Some(Kind::Comma | Kind::Semicolon | Kind::Dash | Kind::Mark))
                    // "said that while his party supported the text, it came late": what is said opens so
                    || before > said && doc.any(before, &["and", "but", "while", "as", "though", "although", "whereas"])
                    || doc.any(cue.from, &["and", "but", "while", "as"])
                    // "that its sponsors said was late but that others warned was early"
                    || doc.is(before, "that") && doc.any(before - 1, &["and", "but"]) && scene.verbal(cue.at + 1)
                    // "which it calls", "which she said was": what is called is the article's
                    || (cue.frame == Frame::As || scene.verbal(cue.at + 1)) && doc.is(before, "which")
                    // "announced her vote with the words that"
                    || cue.adjunct && cue.rule == "statement.held" && !scene.finite(said, before)
                    // "explained her vote by saying that"
                    || cue.adjunct && doc.is(before, "by") && !scene.finite(said, before);
            // "argued that such a text, while not binding, sends a signal that": the verb of the clause that is said
            let first = matches!(doc.kind(before), Some(Kind::Comma | Kind::Mark))
                && clause
                && !cue.adjunct
                && !cue.shared
                && cue.said.is_some()
                && !matches!(cue.subject, super::speaker::Subject::Who(Some(_), _))
                && said < cue.at
                && !scene.finite(said, cue.at)
                && !main_clause(doc, before, doc.sent_of(before).to);
            cue.nested = first
                || (said == cue.from || !joined && !cue.shared) && (clause || !cue.adjunct)
                || clause && of_self(scene, cue, said)
                || clause && verb.is_some_and(|verb| other_tense(scene, cue, verb, said));
        }
        if !cue.nested && cue.said.is_some() {
            open = cue.said.map(|s| (s, matches!(cue.frame, Frame::Say | Frame::Ask)));
            verb = Some(cue.at);
        }
    }
}

/// `said the text bans rallies and requires groups to register`: a verb in another tense than that of saying has the subject of
/// what is said.
fn other_tense(scene: &Scene<'_, '_>, cue: &Cue, verb: usize, said: usize) -> bool {
    let doc = scene.doc;
    let (open, here) = (doc.form(verb), doc.form(cue.at));
    let present = here.has(Form::THIRD) && !here.has(Form::PAST);
    let told = open.has(Form::PAST) || open.has(Form::ING);
    // "said the text was weak and calls on members to reject it", "said it is weak, and warns that"
    let first = (said..cue.at).find(|i| scene.verbal(*i));
    let now =
        |i: usize| doc.form(i).has(Form::THIRD) || doc.any(i, &["is", "are", "has", "have", "does", "do"]);
    let Some(link) = cue.at.checked_sub(1).filter(|k| doc.any(*k, &["and", "but"])) else { return false };
    let apart = link > 0 && doc.is_kind(link - 1, Kind::Comma);
    cue.shared && present && told && first.is_some_and(now) && !apart
}

/// `said it shared the concern but opposed the text`: what the speaker says of himself goes on by a verb that reports nothing.
fn of_self(scene: &Scene<'_, '_>, cue: &Cue, said: usize) -> bool {
    let doc = scene.doc;
    // "Kenya said that Kenya had voted in favour, but hoped for talks"
    let named = |who: usize| doc.names.mention_at(said).is_some_and(|m| m.actor == who);
    let own = doc.any(said, &["it", "he", "she", "they"])
        || doc.has(said, Class::POSS) && !doc.has(said + 1, Class::PREP)
        || matches!(cue.subject, super::speaker::Subject::Who(Some(who), _) if named(who));
    // "said her government shared the concern but believed that it was late"
    let holds =
        ["believe", "think", "feel", "hope", "fear", "consider", "wish", "regret", "worry", "doubt", "want"];
    let held = doc.verb(cue.at).is_some_and(|v| holds.contains(&v.lemma));
    // "said he opposed the practice but objected to the powers"
    let reports = (cue.frame == Frame::Say || cue.frame == Frame::Ask) && !held && !doc.is(cue.at + 1, "to");
    let quoted = (cue.at + 1..doc.sent_of(cue.at).to.min(cue.at + 40)).any(|i| doc.quoted(i));
    cue.shared
        && own
        && !reports
        && !quoted
        && (scene.finite(said, cue.at) || (said + 1..cue.at).any(|i| doc.ends(i, "ed")))
        && doc.form(cue.at).has(Form::PAST)
        && doc.any(cue.at - 1, &["but", "and"])
        && (!doc.is_kind(cue.at - 2, Kind::Comma) || held && !doc.is(cue.at + 1, "that"))
}

/// `, he said.`, `, she added, `
fn parenthetical(scene: &Scene<'_, '_>, cue: &Cue) -> bool {
    let doc = scene.doc;
    cue.said.is_none()
        && cue.frame == Frame::Say
        && !cue.adjunct
        && !cue.shared
        && !cue.nested
        && cue.from > 0
        && doc.is_kind(cue.from - 1, Kind::Comma)
        && matches!(doc.kind(cue.to), None | Some(Kind::Stop | Kind::Comma))
}

/// `urged the chamber to vote, her office said`, `..., according to a letter seen by the paper`: through whom or what it became
/// known.
fn channel(doc: &Doc<'_>, cue: &Cue) -> bool {
    let office = doc.has(cue.from, Class::POSS)
        && (cue.from + 1..cue.at)
            .any(|k| doc.has(k, Class::OFFICIAL.or(Class::AGENCYNOUN)) || doc.any(k, AIDES));
    let aside = cue.from > 0 && doc.is_kind(cue.from - 1, Kind::Comma) && cue.said.is_none();
    let paper = |k: usize| doc.among(k, &PAPERS) || doc.any(k, READ);
    aside && (office || doc.seq(cue.from, &["according", "to"]) && (cue.from + 2..cue.from + 6).any(paper))
}

/// Who tells what somebody else has said, and what it is read in.
const AIDES: &[&str] =
    &["office", "staff", "aides", "aide", "spokesman", "spokeswoman", "spokesperson", "lawyer"];
const READ: &[&str] = &["document", "documents", "readout", "transcript", "copy", "minutes", "record"];

/// `voted for it, a sign, campaigners said, that support grows`: said of a noun beside the clause.
fn of_noun(doc: &Doc<'_>, cue: &Cue) -> bool {
    let comma = cue.from - 1;
    let open = (comma.saturating_sub(6)..comma).rev().find(|i| doc.is_kind(*i, Kind::Comma));
    open.is_some_and(|o| doc.any(o + 1, &["a", "an", "the"])) && doc.is(cue.to + 1, "that")
}

pub fn spans(scene: &Scene<'_, '_>, unit: Unit, cues: &[Cue]) -> Vec<Span> {
    let doc = scene.doc;
    let mut out = vec![Span::default(); cues.len()];
    // Where the words start that no attribution has taken yet.
    let mut free = Some(unit.from);
    let own: Vec<usize> = (0..cues.len()).filter(|i| !cues[*i].nested).collect();
    let to = cues.last().filter(|c| c.nested && channel(doc, c)).map_or(unit.to, |c| c.from);
    for (k, i) in own.iter().copied().enumerate() {
        let cue = &cues[i];
        let next = own.get(k + 1).map(|n| &cues[*n]);
        let follows = cue.from > unit.from
            && (doc.is_kind(cue.from - 1, Kind::Comma)
                || doc.is_kind(cue.from - 1, Kind::Dash)
                || scene.closed(cue.from).is_some()
                || doc.any(cue.from, &["as"])
                || doc.is(cue.from - 1, "as"));
        let source = cue.rule == "statement.source";
        let aside = parenthetical(scene, cue) && of_noun(doc, cue);
        if let Some(start) = free.filter(|s| *s < cue.from && (follows || source) && !aside) {
            out[i].before = Some((start, cue.from));
        }
        let end = |from: usize| {
            let mut end = match next {
                Some(n) if n.from >= from => n.from,
                Some(n) if n.at > from => n.at,
                _ => to,
            };
            while end > from
                && (matches!(doc.kind(end - 1), Some(Kind::Comma | Kind::Dash | Kind::Semicolon))
                    || next.is_some_and(|n| n.from >= from)
                        && doc.is(end - 1, "that")
                        && doc.any(end - 2, &["and", "but"])
                    || next.is_some()
                        && doc.any(
                            end - 1,
                            &["and", "but", "while", "as", "though", "although", "which", "where", "who"],
                        ))
            {
                end -= 1;
            }
            end
        };
        match cue.said {
            Some(said) => {
                let end = end(said);
                // "said it was late; the text, she added, would change nothing"
                let aside = next.is_some_and(|n| parenthetical(scene, n) && n.from > end);
                let parts = |k: &usize| doc.is_kind(*k, Kind::Semicolon) && !scene.spoken(*k) && k + 2 < end;
                let part = if aside { (said..end).rev().take(60).find(parts) } else { None };
                let end = part.unwrap_or(end);
                // "Arguing that it was late, Kim left": what is said ends where the subject follows
                let opens = || opening::main_comma(scene, cue.from, said).filter(|c| *c < end);
                let main = if cue.adjunct { opens() } else { None };
                let end = main
                    .or_else(|| main_verb(scene, cue, said, end))
                    .or_else(|| relative_end(scene, cue, said, end))
                    .or_else(|| subordinate_end(scene, cue, said, end))
                    .or_else(|| deed_end(scene, said, end))
                    .unwrap_or(end);
                if said < end {
                    out[i].after = Some((said, end));
                }
                free = part.map(|k| k + 1);
            }
            None => {
                let goes_on = matches!(doc.kind(cue.to), Some(Kind::Comma | Kind::Semicolon));
                let from = cue.to + usize::from(goes_on);
                let end = end(from);
                // "As the ministry noted, C"
                let leads = doc.is(unit.from, "as") && cue.from <= unit.from + 1;
                if leads {
                    out[i].before = None;
                }
                let place = placed(scene, cue) && doc.is(cue.from - 2, "where");
                if (out[i].before.is_some() || leads || place) && from < end && goes_on {
                    out[i].after = Some((from, end));
                }
                free = Some(from);
            }
        }
    }
    out
}

/// `Kim, who said the text was late, voted against it`, `Kim, whose ministry says it is dear, has not said`: the comma where the relative clause ends and the verb of its antecedent
/// stands.
fn main_verb(scene: &Scene<'_, '_>, cue: &Cue, said: usize, end: usize) -> Option<usize> {
    let doc = scene.doc;
    let from = doc.sent_of(cue.at).from;
    let floor = from.max(cue.at.saturating_sub(6));
    let who = (floor..cue.at).rev().find(|k| doc.any(*k, &["who", "which", "whose"]))?;
    let comma = who.checked_sub(1).filter(|c| *c > from && doc.is_kind(*c, Kind::Comma))?;
    if scene.finite(from, comma) {
        return None;
    }
    let verb = |k: usize| {
        // "said it ignored killings, attacks on aid workers and looting": no verb
        let finite = scene.verbal(k) && !doc.form(k).has(Form::THIRD);
        let finite = finite || doc.any(k, &["left", "sat", "stood", "walked", "sent"]);
        !doc.cap(k) && (finite || doc.has(k, Class::AUX.or(Class::MODAL)))
    };
    let ends = |k: &usize| {
        doc.is_kind(*k, Kind::Comma)
            && !scene.spoken(*k)
            && verb(k + 1 + usize::from(scene.adverb(k + 1)))
            && scene.finite(said, *k)
    };
    (said + 1..end.min(said + 60)).find(ends)
}

/// `said the motion did not go far enough | and tabled an amendment`: what no text does, but who speaks of it.
fn deed_end(scene: &Scene<'_, '_>, said: usize, end: usize) -> Option<usize> {
    const TABLES: &[&str] =
        &["proposed", "moved", "tabled", "introduced", "submitted", "filed", "offered", "presented"];
    let doc = scene.doc;
    let text = doc.has(said, Class::DET) && doc.has(said + 1, Class::TEXT) || doc.is(said, "it");
    let deed = |k: &usize| {
        doc.any(*k, &["and", "but"])
            && doc.any(k + 1, TABLES)
            && doc.has(k + 2, Class::DET)
            && scene.finite(said, *k)
            && !scene.spoken(*k)
    };
    (said + 2..end.min(said + 60)).find(|k| text && deed(k))
}

/// `While Kim said the text was late, members carried it`: the comma where the main clause begins, before which a conjunction has
/// opened the one of saying.
fn subordinate_end(scene: &Scene<'_, '_>, cue: &Cue, said: usize, end: usize) -> Option<usize> {
    let doc = scene.doc;
    let from = doc.sent_of(cue.at).from;
    let opens = doc.any(from, &["while", "although", "though", "whereas", "after", "when", "even", "as"]);
    if !opens || cue.adjunct || cue.shared || scene.finite(from + 1, cue.at) {
        return None;
    }
    let main = |k: usize| {
        // "while Kim said the hall was full, the text late and the vote lost": of one list
        let series = (k + 1..end).any(|c| doc.any(c, &["and", "or"]) && !scene.finite(k + 1, c));
        clause_first(scene, k + 1) && !series
    };
    let ends =
        |k: &usize| doc.is_kind(*k, Kind::Comma) && !scene.spoken(*k) && scene.finite(said, *k) && main(*k);
    (said + 1..end.min(said + 60)).find(ends)
}

/// `The bill, which critics say is too broad, goes to the king`, `A law that critics say is too broad will take effect`: where
/// what is said in a relative clause ends, before the verb of its antecedent.
fn relative_end(scene: &Scene<'_, '_>, cue: &Cue, said: usize, end: usize) -> Option<usize> {
    let doc = scene.doc;
    let rel = cue.from.checked_sub(1).filter(|r| doc.any(*r, &["which", "that"]) && scene.verbal(said))?;
    let from = doc.sent_of(rel).from;
    let comma = rel > from && doc.is_kind(rel - 1, Kind::Comma);
    // The antecedent's verb may stand before it: "passed a bill that critics say is too broad".
    if scene.finite(from, rel) {
        return None;
    }
    let other =
        |k: usize| doc.has(k, Class::REL.or(Class::CONJ).or(Class::SUBJ)) || doc.is_kind(k, Kind::Comma);
    let verb = |k: usize| {
        let verb = k + usize::from(scene.adverb(k));
        scene.verbal(verb) || doc.form(verb).has(Form::THIRD) || doc.any(verb, &["goes", "takes", "comes"])
    };
    if comma {
        let ends = |k: &usize| doc.is_kind(*k, Kind::Comma) && !scene.spoken(*k) && verb(*k + 1);
        return (said + 1..end.min(said + 60)).find(ends);
    }
    (said + 2..end.min(said + 30)).take_while(|k| !other(*k) && !scene.spoken(*k)).find(|k| {
        doc.has(*k, Class::MODAL) || doc.any(*k, &["was", "were", "has", "had", "passed", "failed"])
    })
}

/// How many attributions on either side may own a quotation.
const NEAR: usize = 16;

/// Which attribution each quotation belongs to.
pub fn owners(scene: &Scene<'_, '_>, quotes: &[usize], cues: &[Cue], spans: &[Span]) -> Vec<Option<usize>> {
    let inside = |range: Option<(usize, usize)>, at: usize| range.is_some_and(|(a, b)| a <= at && at < b);
    quotes
        .iter()
        .map(|q| {
            let quote = scene.doc.quotes[*q];
            let free = |i: &usize| !cues[*i].nested;
            // Far ones are not looked at.
            let here = cues.partition_point(|c| c.at < quote.open);
            let near = here.saturating_sub(NEAR)..cues.len().min(here + NEAR);
            let behind = near.clone().filter(free).find(|i| {
                let cue = &cues[*i];
                // "A said there was “no right”, while B thanked C": what A said.
                let other = scene.doc.any(cue.from, &["while", "and", "but", "whereas"]);
                !cue.adjunct
                    && !cue.shared
                    && !other
                    && (cue.from == quote.after()
                        || cue.from == quote.after() + 1 && scene.doc.is_kind(quote.after(), Kind::Comma))
            });
            behind
                .or_else(|| near.clone().rev().filter(free).find(|i| inside(spans[*i].after, quote.open)))
                .or_else(|| near.clone().filter(free).find(|i| inside(spans[*i].before, quote.open)))
                .or_else(|| {
                    // "warned Dar es Salaam, which hosts them, against “playing with fire”"
                    let before = near.clone().rev().find(|i| *i < here && free(i))?;
                    let cue = &cues[before];
                    let whole = scene.doc.sent_of(cue.at).from == scene.doc.sent_of(quote.open).from;
                    let far = quote.open > cue.at + 30 || (cue.at..quote.open).any(|i| scene.is_break(i));
                    (whole && !far && matches!(cue.subject, super::speaker::Subject::Who(..)))
                        .then_some(before)
                })
        })
        .collect()
}
