//! Which text a bare noun goes back to, once all of them are known.
//!
//! While the article is read, `the resolution` is the text spoken of last. That may be background (`a wider margin than
//! a year ago, when it was 70 to 51`) or a rival that is over and done with (`withdrew a stronger draft`): paragraphs
//! later the article means its own text again. And `the text on prisons` is the one that was said to be on prisons.

use super::assemble::apart;
use crate::doc::Doc;
use crate::lexicon::{Class, Form, Step};
use crate::reading::{Resolution, Texts};
use crate::record::{ActorKind, Date, ResolutionKind, Stage};
use crate::text::Role;
use crate::token::Kind;

/// How far the words that tell a text's matter reach: `the text on the rights of the child`.
const MATTER: usize = 8;

/// After so many paragraphs without it a text is done with.
const FAR: usize = 6;

/// How many sentences a section may have before the one that is read.
const SECTION: usize = 24;

/// How many texts an article may tell of: longer lists name each of them anew.
const MOST: usize = 24;

/// What has been told of a text up to a mention.
#[derive(Clone, Copy, Default)]
struct Told {
    /// Where, by words of its own.
    own: Option<usize>,
    /// Where a verb decided on it that no noun goes with.
    decided: Option<usize>,
    /// Where it was named last.
    last: Option<usize>,
    /// It was likened to the article's own text.
    side: bool,
}

pub fn settle(doc: &Doc<'_>, texts: &mut Texts) {
    if !(2..=MOST).contains(&texts.resolutions.len()) {
        return;
    }
    let Some(main) = main(texts) else { return };
    let mut told = vec![Told::default(); texts.resolutions.len()];
    // What texts were said to be about, and the nouns by which they went.
    let mut matters: Vec<(usize, usize)> = Vec::new();
    let mut called: Vec<(usize, usize)> = Vec::new();
    // A text, and the one that was meant where it seemed to be spoken of.
    let mut meant: Option<(usize, usize)> = None;
    let mut read = 0;
    for i in 0..texts.mentions.len() {
        let (from, to, text) = texts.mentions[i];
        texts.decided_in(read, from).iter().for_each(|(verb, r)| told[*r].decided = Some(*verb));
        read = from;
        if let Some(other) = by_party(doc, texts, (from, to, text), told[text].own) {
            (meant, told[other].own) = (Some((text, other)), Some(from));
            texts.mentions[i].2 = other;
        } else if let Some(other) = by_name(doc, &called, (from, to, text)) {
            texts.mentions[i].2 = other;
        } else if !is_bare(doc, from, to) && !by_state(doc, texts, (from, to), (text, main)) {
            told[text].side |= told[text].own.is_none() && likened(doc, from, to);
            (meant, told[text].own) = (None, Some(from));
            if has_matter(doc, to) && matters.len() < MOST {
                matters.push((to, text));
            }
        } else if meant.is_some_and(|m| m.0 == text) && named(doc, texts, text, from) {
            (meant, told[text].own) = (None, Some(from));
        } else {
            let other = by_matter(doc, &matters, to)
                .filter(|_| !texts.opens_with(text, (from, doc.sent_of(from).to)))
                .or_else(|| by_heading(doc, texts, from))
                .or(meant.filter(|m| m.0 == text).map(|m| m.1));
            let back = || {
                text != main
                    && !has_matter(doc, to)
                    && !doc.is(from, "that")
                    && left(doc, texts, (text, main), told[text], from)
                    && fits(doc, to - 1, texts, main)
                    && !(carried(&texts.resolutions[main]) && put_off(doc, from))
            };
            texts.mentions[i].2 = other.unwrap_or_else(|| if back() { main } else { text });
        }
        let text = texts.mentions[i].2;
        told[text].last = Some(from);
        if let Some(noun) = name_in(doc, from, to)
            && called.len() < 2 * MOST
            && !called.iter().any(|c| c.1 == text && doc.low(c.0) == doc.low(noun))
        {
            called.push((noun, text));
        }
    }
}

/// `Chad's envoy rejected the resolution`, `The resolution calls on Chad to free them`, after texts on several states: the only one
/// on the state that it asks something of, or that speaks, where the text spoken of is on none that the sentence names.
fn by_party(
    doc: &Doc<'_>,
    texts: &Texts,
    (from, to, text): (usize, usize, usize),
    told: Option<usize>,
) -> Option<usize> {
    let bare = to == from + 2 && doc.any(from, &["the", "this"]) && doc.has(to - 1, Class::TEXT);
    let sent = doc.sent_of(from);
    let other = !texts.resolutions[text].subjects.is_empty() && !named(doc, texts, text, from);
    if !bare || !other || has_matter(doc, to) || doc.quoted(from) {
        return None;
    }
    let asked = || {
        let force = |k: &usize| doc.verb(*k).is_some_and(|v| v.force.is_some());
        let verb = (to..sent.to.min(to + 3)).find(force)?;
        let at = verb + 1 + usize::from(doc.any(verb + 1, &["on", "upon"]));
        let named = doc.names.actor_at(at + usize::from(doc.has(at, Class::DET)));
        named.filter(|a| doc.names.actors[*a].is(ActorKind::State))
    };
    let speaks = || {
        let first = doc.names.mention_at(sent.from)?;
        let votes = |k: usize| doc.has(k, Class::ABSTAIN) || doc.any(k, &["voted", "vote", "votes"]);
        let sure = told.is_none() && first.to < from && !(sent.from..sent.to).any(votes);
        sure.then_some(first.actor)
    };
    let state = asked().or_else(speaks)?;
    let mut on = (0..texts.resolutions.len()).filter(|r| texts.resolutions[*r].subjects == [state]);
    on.next().filter(|_| on.next().is_none())
}

/// Does the sentence of `at` name a state that the text is on?
fn named(doc: &Doc<'_>, texts: &Texts, text: usize, at: usize) -> bool {
    let (sent, on) = (doc.sent_of(at), &texts.resolutions[text].subjects);
    doc.names.within(sent.from, sent.to).iter().any(|m| on.contains(&m.actor))
}

/// The article's own text: the first that is no law it only cites.
fn main(texts: &Texts) -> Option<usize> {
    texts.resolutions.iter().position(|r| r.kind != ResolutionKind::Act)
}

/// Nouns by which texts are told apart.
const NAMES: &[&str] =
    &["motion", "resolution", "bill", "declaration", "recommendation", "decree", "act", "decision"];

/// The noun that a phrase calls a text by.
fn name_in(doc: &Doc<'_>, from: usize, to: usize) -> Option<usize> {
    (from..to).rev().find(|k| doc.any(*k, NAMES))
}

/// `the motion`, of a text that went by another name so far, where one other went by this.
fn by_name(
    doc: &Doc<'_>,
    called: &[(usize, usize)],
    (from, to, text): (usize, usize, usize),
) -> Option<usize> {
    if !is_bare(doc, from, to) || doc.is(from, "that") || has_matter(doc, to) {
        return None;
    }
    let noun = name_in(doc, from, to)?;
    let so = |c: &&(usize, usize)| doc.low(c.0) == doc.low(noun);
    let mut named = called.iter().filter(so).map(|c| c.1);
    let one = named.next().filter(|_| named.next().is_none())?;
    (one != text && called.iter().any(|c| c.1 == text)).then_some(one)
}

/// `the resolution`, `this motion`: the noun alone; `the draft calling for a truce` tells which.
fn is_bare(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    let told = doc.any(to, &["that", "of", "from"]) || doc.form(to).has(Form::ING);
    to == from + 2 && doc.any(from, &["the", "this", "that"]) && doc.has(to - 1, Class::TEXT) && !told
}

/// `the Myanmar decision`, where the text spoken of and the article's own are both on Myanmar: as good as the noun alone.
fn by_state(doc: &Doc<'_>, texts: &Texts, (from, to): (usize, usize), (text, main): (usize, usize)) -> bool {
    let state = (to == from + 3).then(|| {
        let named = doc.names.actor_at(from + 1);
        named.or_else(|| doc.names.demonym_at(from + 1).and_then(|d| doc.names.known(d.known)))
    });
    let on = |r: usize, state: usize| texts.resolutions[r].subjects == [state];
    let both = state.flatten().is_some_and(|state| on(text, state) && on(main, state));
    both && doc.is(from, "the") && doc.has(to - 1, Class::TEXT)
}

fn has_matter(doc: &Doc<'_>, to: usize) -> bool {
    doc.any(to, &["on", "about", "concerning"])
}

/// `the text on executions` is `a resolution on summary executions`.
fn by_matter(doc: &Doc<'_>, matters: &[(usize, usize)], to: usize) -> Option<usize> {
    if !has_matter(doc, to) {
        return None;
    }
    let shared =
        |at: usize| words(doc, to).filter(|a| words(doc, at).any(|b| doc.low(*a) == doc.low(b))).count();
    let (n, text) = matters.iter().map(|m| (shared(m.0), m.1)).max_by_key(|m| m.0)?;
    (n > 0).then_some(text)
}

/// `its own`, `a similar resolution`: told of beside the article's own text.
fn likened(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    (from..to).any(|k| doc.any(k, &["own", "similar", "identical", "comparable"]))
}

/// Under a heading that names a state: the only text about that state.
pub fn by_heading(doc: &Doc<'_>, texts: &Texts, at: usize) -> Option<usize> {
    let s = doc.toks[at].sent as usize;
    let over =
        (s.saturating_sub(SECTION)..s).rev().find(|n| doc.role_of(doc.sents[*n].from) == Role::Heading)?;
    let head = doc.sents[over];
    let named = doc.names.within(head.from, head.to);
    let about =
        |r: &usize| texts.resolutions[*r].subjects.iter().any(|a| named.iter().any(|m| m.actor == *a));
    let mut told = (0..texts.resolutions.len().min(MOST)).filter(about);
    told.next().filter(|_| told.next().is_none())
}

/// The telling words after `on`: `summary or arbitrary executions`.
fn words<'d>(doc: &'d Doc<'_>, to: usize) -> impl Iterator<Item = usize> + 'd {
    let small = Class::DET.or(Class::PREP).or(Class::CONJ).or(Class::POSS).or(Class::INDEF).or(Class::PRON);
    (to + 1..doc.len().min(to + 1 + MATTER))
        .take_while(|k| {
            !matches!(doc.kind(*k), Some(Kind::Stop | Kind::Semicolon | Kind::Colon | Kind::Open))
        })
        .filter(move |k| {
            doc.is_kind(*k, Kind::Word) && !doc.has(*k, small.or(Class::WEEKDAY).or(Class::MONTH))
        })
}

/// Has the article left the text, of which it has told this, for its own one again at `from`?
fn left(doc: &Doc<'_>, texts: &Texts, pair: (usize, usize), told: Told, from: usize) -> bool {
    let (text, main) = (&texts.resolutions[pair.0], &texts.resolutions[pair.1]);
    let earlier = bygone(doc, text, main);
    // "ten months after the lower house passed its own"
    let earlier = earlier || told.side && text.body != main.body;
    let here = doc.para_of(from);
    let beside = |at: usize| doc.para_of(at) + 1 >= here;
    let near = told.own.is_some_and(|at| doc.para_of(at) == here || !earlier && beside(at))
        // "There were 94 votes in favour of it", and the next paragraph tells what it says
        || !earlier && told.decided.is_some_and(beside);
    // "a year ago, when it was 70 to 51": a count, and no text of its own.
    let count = told.own.is_none()
        && text.evidence.first().is_some_and(|e| {
            let para = doc.paras[here];
            e.field == "stage" && (e.start as usize) < para.start
        });
    let long_ago = told.last.is_some_and(|at| doc.para_of(at) + FAR <= here);
    !near && (earlier || count || long_ago || carried(main) && !carried(text))
}

/// Was a text decided on long before the article's own?
fn bygone(doc: &Doc<'_>, text: &Resolution, main: &Resolution) -> bool {
    let now = decided(main).or(doc.meta.published.map(Date::from));
    matches!((decided(text), now), (Some(a), Some(b)) if apart(a, b) && a < b)
}

/// `Last year the same text passed without a vote. It demands`: what is told in the present after an older text was told of is in the
/// one spoken of before it.
pub fn now(doc: &Doc<'_>, texts: &Texts, text: usize, tok: usize) -> usize {
    let Some(main) = main(texts).map(|r| &texts.resolutions[r]) else { return text };
    let old = |r: usize| bygone(doc, &texts.resolutions[r], main);
    if !old(text) {
        return text;
    }
    let named = texts.within(0, tok).iter().rev().take(MOST).map(|m| (m.0, m.2)).find(|m| !old(m.1));
    let decided = texts.decided_in(0, tok).iter().rev().take(MOST).copied().find(|d| !old(d.1));
    named.max(decided).map_or(text, |told| told.1)
}

/// When a text was decided on.
fn decided(text: &Resolution) -> Option<Date> {
    text.events.iter().filter(|e| !e.expected).filter_map(|e| e.date).max()
}

fn carried(text: &Resolution) -> bool {
    use Stage::*;
    // A veto is no lesser news.
    matches!(text.stage, CommitteeApproved | PassedChamber | PassedLegislature | Adopted | Enacted | Vetoed)
}

/// `The chairman then deferred | the resolution`: none that was carried.
fn put_off(doc: &Doc<'_>, from: usize) -> bool {
    let step = from.checked_sub(1).and_then(|k| doc.step(k));
    matches!(step, Some(Step::Defer | Step::Withdraw | Step::Refer))
}

/// `the bill` is no resolution, `the text` may be anything.
fn fits(doc: &Doc<'_>, noun: usize, texts: &Texts, main: usize) -> bool {
    use ResolutionKind::*;
    let kind = texts.resolutions[main].kind;
    match doc.low(noun) {
        "bill" | "act" | "law" | "legislation" => matches!(kind, Bill | Act),
        "resolution" => !matches!(kind, Bill | Act),
        "motion" => matches!(kind, Motion | Resolution),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use crate::{Engine, Meta};

    /// The texts of the provisions, by their place among the texts: `1`, `2`.
    fn told(body: &str) -> Vec<String> {
        let lead = "Council adopts resolution on Iran\n\nGENEVA, 3 May 2021 - The U.N. Human Rights Council on Monday adopted a \
            resolution on Iran, drafted by Canada, by 23 votes to eight.\n\n";
        let published = time::Date::from_calendar_date(2021, time::Month::May, 4).ok();
        let found = Engine::new().extract(&format!("{lead}{body}\n"), &Meta { published });
        let place = |r: &Option<crate::record::Short>| {
            found.resolutions.iter().position(|x| Some(&x.r#ref) == r.as_ref())
        };
        found
            .provisions
            .iter()
            .map(|p| place(&p.resolution).map_or("-".into(), |n| format!("{}", n + 1)))
            .collect()
    }

    #[test]
    fn the_article_comes_back_to_its_own_text() {
        let rows: &[(&str, &[&str])] = &[
            // Over background and over a rival that was dropped.
            (
                "In 2019 the Council adopted a milder resolution on Iran by 30 votes to 2.\n\nNobody was surprised.\n\nThe text \
                 urges Tehran to free the nurses.",
                &["1"],
            ),
            (
                "Norway withdrew a stronger draft on the nurses.\n\nNobody was surprised.\n\nThe text urges Tehran to free them.",
                &["1"],
            ),
            // Right after it the other text is meant.
            (
                "Norway withdrew a stronger draft on the nurses.\n\nThe draft would have urged Tehran to free them.",
                &["2"],
            ),
            // A paragraph under a heading is one of the text that is about its state.
            (
                "It then adopted a resolution on Belarus by 30 votes to 2.\n\nIran\n\nNobody was surprised by the count.\n\nThe text \
                 urges Tehran to free the nurses.",
                &["1"],
            ),
            // By its matter.
            (
                "It then adopted a resolution on arbitrary arrests in Belarus.\n\nNobody was surprised.\n\nThe text on arrests \
                 urges Minsk to free the editors.",
                &["2"],
            ),
        ];
        for (body, want) in rows {
            assert_eq!(told(body), *want, "{body}");
        }
    }
}
