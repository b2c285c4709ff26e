//! Which text a bare noun goes back to, once all of them are known.
//!
//! While the article is read, `the resolution` is the text spoken of last. That may be background (`a wider margin than
//! a year ago, when it was 70 to 51`) or a rival that is over and done with (`withdrew a stronger draft`): paragraphs
//! later the article means its own text again. And `the text on prisons` is the one that was said to be on prisons.

use super::assemble::apart;
use crate::doc::Doc;
use crate::lexicon::{Class, Form};
use crate::reading::{Resolution, Texts};
use crate::record::{ActorKind, Date, ResolutionKind, Stage};
use crate::text::Role;
use crate::token::Kind;

/// How far the words that tell a text's matter reach: `the text on the rights of the child`.
const MATTER: usize = 8;

/// How many sentences a section may have before the one that is read.
const SECTION: usize = 24;

/// How many texts an article may tell of: longer lists name each of them anew.
const MOST: usize = 24;

pub fn settle(doc: &Doc<'_>, texts: &mut Texts) {
    if !(2..=MOST).contains(&texts.resolutions.len()) {
        return;
    }
    let Some(main) = main(texts) else { return };
    // Where each text was last told of by words of its own, and what it was said to be about.
    let mut own: Vec<Option<usize>> = vec![None; texts.resolutions.len()];
    let mut matters: Vec<(usize, usize)> = Vec::new();
    let mut side = vec![false; texts.resolutions.len()];
    // A text, and the one that was meant where it seemed to be spoken of.
    let mut meant: Option<(usize, usize)> = None;
    for i in 0..texts.mentions.len() {
        let (from, to, text) = texts.mentions[i];
        if let Some(other) = by_party(doc, texts, (from, to, text), own[text]) {
            (meant, own[other]) = (Some((text, other)), Some(from));
            texts.mentions[i].2 = other;
            continue;
        }
        if !is_bare(doc, from, to) && !by_state(doc, texts, (from, to), (text, main)) {
            side[text] |= own[text].is_none() && likened(doc, from, to);
            meant = None;
            own[text] = Some(from);
            if has_matter(doc, to) && matters.len() < MOST {
                matters.push((to, text));
            }
            continue;
        }
        let other = by_matter(doc, &matters, to).or_else(|| by_heading(doc, texts, from));
        if meant.is_some_and(|m| m.0 == text) && named(doc, texts, text, from) {
            (meant, own[text]) = (None, Some(from));
            continue;
        }
        if let Some(other) = other.or(meant.filter(|m| m.0 == text).map(|m| m.1)) {
            texts.mentions[i].2 = other;
        } else if text != main
            && !has_matter(doc, to)
            && !doc.is(from, "that")
            && left(doc, texts, (text, main), (own[text], side[text]), from)
            && fits(doc, to - 1, texts, main)
        {
            texts.mentions[i].2 = main;
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
        .take_while(|k| !matches!(doc.kind(*k), Some(Kind::Stop | Kind::Semicolon | Kind::Colon)))
        .filter(move |k| {
            doc.is_kind(*k, Kind::Word) && !doc.has(*k, small.or(Class::WEEKDAY).or(Class::MONTH))
        })
}

/// Has the article left the text at `from`, which it last told of at `told`, for its own one again?
fn left(
    doc: &Doc<'_>,
    texts: &Texts,
    pair: (usize, usize),
    (told, side): (Option<usize>, bool),
    from: usize,
) -> bool {
    let (text, main) = (&texts.resolutions[pair.0], &texts.resolutions[pair.1]);
    let now = decided(main).or(doc.meta.published.map(Date::from));
    let earlier = matches!((decided(text), now), (Some(a), Some(b)) if apart(a, b) && a < b);
    // "ten months after the lower house passed its own"
    let earlier = earlier || side && text.body != main.body;
    let here = doc.para_of(from);
    let near = told.is_some_and(|at| {
        let told = doc.para_of(at);
        told == here || !earlier && told + 1 == here
    });
    // "a year ago, when it was 70 to 51": a count, and no text of its own.
    let count = told.is_none()
        && text.evidence.first().is_some_and(|e| {
            let para = doc.paras[here];
            e.field == "stage" && (e.start as usize) < para.start
        });
    !near && (earlier || count || carried(main) && !carried(text))
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
