//! Which text a statement is about.

use super::super::Draft;
use super::super::scene::Scene;
use super::deeds::{self, Deeds};
use super::window;
use crate::lexicon::Form;
use crate::record::{ActorKind, Date};
use crate::rule::texts::matter::Matters;
use crate::token::Kind;

/// The text each statement is about, and whether it names it.
pub fn links(scene: &Scene<'_, '_>, drafts: &[Draft], deeds: &Deeds) -> Vec<Option<(usize, bool)>> {
    let texts = scene.texts;
    let live = lively(scene);
    let first = live.iter().position(|l| *l).unwrap_or(0);
    // A text told of in passing is what people speak of only right there.
    let mut told = vec![0usize; live.len()];
    for m in &texts.mentions {
        told[m.2] += 1;
    }
    // "By 25 votes to 15 it kept its expert on Chad": a text without a noun is told of where it was decided.
    let mut told_at = vec![usize::MAX; live.len()];
    for (at, text) in texts.told() {
        told_at[*text] = *at;
    }
    for m in texts.mentions.iter().rev() {
        told_at[m.2] = m.0;
    }
    let told_of = texts.resolutions.iter().take(super::LOOKED).enumerate();
    let matters = Matters::of(scene.doc, told_of.map(|(r, t)| (r, t.evidence.as_slice())));
    let pick = |from: usize, to: usize| {
        let all = texts.within(from, to);
        all.iter().find(|m| live[m.2]).or_else(|| all.first()).map(|m| m.2)
    };
    let mut before: Option<(&Draft, usize)> = None;
    drafts
        .iter()
        .map(|draft| {
            let inside = draft.pieces.iter().find_map(|(a, b)| pick(*a, *b));
            // "the resolution", "the vote", "a text that named nobody", which may be any of those told of
            let bare = draft.pieces.iter().all(|(a, b)| {
                let the = |m: &(usize, usize, usize)| {
                    let noun = scene
                        .doc
                        .any(m.0 + 1, &["resolution", "text", "draft", "document", "vote", "decision"]);
                    scene.doc.any(m.0, &["the", "a", "this"]) && noun && m.1 == m.0 + 2
                };
                texts.within(*a, *b).iter().all(the)
            });
            let around = window(draft.unit, draft);
            let named = inside
                .or_else(|| vetoed_saying(scene, draft))
                .or_else(|| voted_on(scene, around))
                .or_else(|| pick(around.0, around.1).filter(|r| live[*r]));
            let last = || {
                let end = texts.mentions.partition_point(|m| m.0 < draft.unit.from);
                let near = |m: &&(usize, usize, usize)| {
                    live[m.2] && (told[m.2] > OFTEN || scene.doc.para_of(m.0) + 1 >= draft.unit.para)
                };
                let told = texts.mentions[end.saturating_sub(12)..end].iter().rev().filter(near);
                texts.spoken_of(told.map(|m| m.2), first)
            };
            // "..., she added": of the same text.
            let going_on = before.filter(|(own, _)| {
                own.speaker.is_some() && own.speaker == draft.speaker && own.unit.para + 1 >= draft.unit.para
            });
            let told = |r: usize| live[r] && told_at[r] < draft.unit.to;
            // In its own words, else in those around it.
            let dealt = || {
                let here = draft.pieces.iter().find_map(|p| matters.named(scene.doc, *p, &told));
                here.or_else(|| matters.named(scene.doc, around, &told))
            };
            let named = named.or_else(dealt);
            let guess = named.or(going_on.map(|(_, text)| text)).or_else(last).unwrap_or(first);
            // A party to one text speaks of that one, unless it names another.
            let party = || {
                let speaker = draft.speaker.filter(|_| inside.is_none() || bare)?;
                let told = |r: usize| live[r] && told_at[r] < draft.unit.to;
                let own = || {
                    let text = on_speaker(scene, speaker, guess, told);
                    text.or_else(|| deeds::sponsored(scene, speaker, guess, told))
                        .filter(|_| inside.is_some())
                };
                let voted = || deeds.text_of(scene, speaker, |r| told(*r));
                let another = || (!deeds.is_party(scene, speaker, guess)).then(voted).flatten();
                own().or_else(another)
            };
            let hearer =
                || told_body(scene, (draft.unit.from, draft.unit.to)).filter(|_| inside.is_none() || bare);
            let heard = || heard_by(scene, hearer()?, guess, told);
            let own = || draft.speaker.is_some_and(|s| deeds.is_party(scene, s, guess));
            let about = || on_named(scene, draft, guess, told).filter(|_| inside.is_none() && !own());
            let text = party().or_else(heard).or_else(about).unwrap_or(guess);
            let text = of_item(scene, draft, text)?;
            before = Some((draft, text));
            Some((text, named.is_some()))
        })
        .collect()
}

/// In a round-up, the text of the item that the statement stands in.
fn of_item(scene: &Scene<'_, '_>, draft: &Draft, text: usize) -> Option<usize> {
    let (doc, texts) = (scene.doc, scene.texts);
    let item = doc.item_of(draft.unit.para);
    let here = |r: &usize| {
        let told = |byte: u32| doc.item_of(doc.paras.partition_point(|p| p.end <= byte as usize)) == item;
        texts.of(*r).any(|m| doc.item_of(doc.para_of(m.0)) == item)
            || texts.resolutions[*r].evidence.iter().any(|e| told(e.start))
    };
    if doc.items.is_empty() {
        return Some(text);
    }
    Some(text).filter(here).or_else(|| (0..texts.resolutions.len().min(super::LOOKED)).find(here))
}

/// `vetoed a broader bill in 2022, saying it went too far`: the text of the clause that a participle goes on, however old.
fn vetoed_saying(scene: &Scene<'_, '_>, draft: &Draft) -> Option<usize> {
    let doc = scene.doc;
    let verb =
        draft.verb.filter(|v| doc.form(*v).has(Form::ING) && *v > 0 && doc.is_kind(v - 1, Kind::Comma))?;
    let mut before = scene.texts.within(doc.sent_of(verb).from, verb).iter().map(|m| m.2);
    let text = before.next()?;
    before.all(|other| other == text).then_some(text)
}

/// `said Friday's vote showed`: the one text that was voted on that day.
fn voted_on(scene: &Scene<'_, '_>, (from, to): (usize, usize)) -> Option<usize> {
    let doc = scene.doc;
    let vote = |k: usize| doc.any(k, &["vote", "decision", "adoption", "resolution", "outcome"]);
    let day = doc.dates_in(from, to).find(|d| doc.is_kind(d.to, Kind::Poss) && vote(d.to + 1))?.past;
    let on =
        |r: &usize| scene.texts.resolutions[*r].events.iter().any(|e| e.date == Some(day) && !e.expected);
    let mut voted = (0..scene.texts.resolutions.len().min(super::LOOKED)).filter(on);
    voted.next().filter(|_| voted.next().is_none())
}

/// `told the committee that the resolution was late`: the body that hears it.
fn told_body(scene: &Scene<'_, '_>, (from, to): (usize, usize)) -> Option<usize> {
    let doc = scene.doc;
    let verb = (from..to).find(|k| doc.any(*k, &["told", "addressed", "informed", "reminded"]))?;
    let at = verb + 1 + usize::from(doc.is(verb + 1, "the"));
    let m = doc.names.mention_at(at).filter(|m| m.from <= at)?;
    // "told the council": a town has one, the world several.
    let known = doc.names.entry(doc.lex, m.actor).is_some_and(|k| !k.domestic());
    (doc.names.actors[m.actor].is(ActorKind::Body) && known).then_some(m.actor)
}

/// Of the texts of several bodies the latest one of that which hears of it.
fn heard_by(scene: &Scene<'_, '_>, body: usize, guess: usize, told: impl Fn(usize) -> bool) -> Option<usize> {
    let texts = &scene.texts.resolutions;
    let own = |r: &usize| texts[*r].body == Some(body) && told(*r);
    let apart = texts[guess].body.is_some_and(|b| b != body);
    (0..texts.len().min(super::LOOKED)).rev().find(own).filter(|_| apart)
}

/// `Iran said the resolution was unfair`: of several texts told of the one on Iran.
fn on_speaker(
    scene: &Scene<'_, '_>,
    speaker: usize,
    guess: usize,
    told: impl Fn(usize) -> bool,
) -> Option<usize> {
    let texts = &scene.texts.resolutions;
    let on = |r: usize| deeds::chain(scene, speaker).any(|a| texts[r].subjects.contains(&a));
    let mut own = (0..texts.len().min(super::LOOKED)).filter(|r| told(*r) && on(*r));
    own.next().filter(|_| !on(guess) && own.next().is_none())
}

/// `said the debate on Iran had been ugly`: of several texts the one on the state that is named.
fn on_named(
    scene: &Scene<'_, '_>,
    draft: &Draft,
    guess: usize,
    told: impl Fn(usize) -> bool,
) -> Option<usize> {
    let (names, texts) = (&scene.doc.names, &scene.texts.resolutions);
    let own = |a: usize| draft.speaker.is_some_and(|s| deeds::chain(scene, s).any(|o| o == a));
    let named = |a: usize| {
        let mut here = draft.pieces.iter().flat_map(|(from, to)| names.within(*from, *to).iter().take(8));
        here.any(|m| m.actor == a) && !own(a)
    };
    let on = |r: usize| matches!(texts[r].subjects[..], [one] if named(one));
    let mut others = (0..texts.len().min(super::LOOKED)).filter(|r| told(*r) && on(*r));
    others.next().filter(|_| !on(guess) && others.next().is_none())
}

/// Is no text named in the statement's paragraph or the one before?
pub fn far(scene: &Scene<'_, '_>, draft: &Draft) -> bool {
    let last = scene.texts.mentions.partition_point(|m| m.0 < draft.unit.to).checked_sub(1);
    last.is_none_or(|m| scene.doc.para_of(scene.texts.mentions[m].0) + 2 < draft.unit.para)
}

/// Which texts are news, not of earlier months or years: those of a fresh day, or of none.
fn lively(scene: &Scene<'_, '_>) -> Vec<bool> {
    let (texts, votes) = (&scene.texts.resolutions, &scene.texts.votes);
    let Some(published) = scene.doc.meta.published else { return (0..texts.len()).map(|r| r == 0).collect() };
    let days = |year: i32, month: u8, day: u8| year * 372 + i32::from(month) * 31 + i32::from(day);
    let now = days(published.year(), u8::from(published.month()), published.day());
    let fresh = |d: Date| match (d.month, d.day) {
        (Some(month), Some(day)) => days(d.year, month, day) + FRESH >= now,
        (Some(month), None) => days(d.year, month, 31) >= now,
        _ => d.year >= published.year(),
    };
    let told = texts.iter().enumerate().flat_map(|(r, t)| t.events.iter().map(move |e| (r, e.date)));
    // A veto that was upheld now is told as a vote alone.
    let told = told.chain(votes.iter().map(|v| (v.resolution, v.date)));
    let mut live: Vec<Option<bool>> = vec![None; texts.len()];
    for (r, date) in told {
        if let Some(d) = date {
            live[r] = Some(live[r].unwrap_or_default() || fresh(d));
        }
    }
    live.into_iter().map(|told| told.unwrap_or(true)).collect()
}

/// Is it a fact from the background of a text that it does not name?
pub(super) fn is_background(scene: &Scene<'_, '_>, draft: &Draft) -> bool {
    by_figures(scene, draft) || counts_people(scene, draft) || told_before(scene, draft)
}

/// `according to U.N. figures`: a fact from the background of the text that it does not name.
fn by_figures(scene: &Scene<'_, '_>, draft: &Draft) -> bool {
    const FIGURES: &[&str] = &["figures", "data", "estimates", "statistics", "records", "counts", "surveys"];
    let doc = scene.doc;
    let by = draft.by.filter(|(from, _)| doc.seq(*from, &["according", "to"]));
    by.is_some_and(|(from, to)| (from..to.min(from + 12)).any(|k| doc.any(k, FIGURES)))
}

/// `at least 121 people are held, according to Viasna`, `hundreds of villagers`: a count of people opens what a group that stands up
/// for rights reports; from those who debate a text it is an argument.
fn counts_people(scene: &Scene<'_, '_>, draft: &Draft) -> bool {
    const ABOUT: &[&str] = &[
        "at", "least", "more", "than", "over", "some", "about", "around", "nearly", "almost", "up", "to",
        "close", "another", "as", "many", "between",
    ];
    const MANY: &[&str] = &["dozens", "scores", "hundreds", "thousands", "millions"];
    let (doc, (from, to)) = (scene.doc, draft.pieces[0]);
    if draft.speaker.is_some_and(|s| !super::harsh::is_advocate(scene, s)) {
        return false;
    }
    let Some(at) = (from..to.min(from + 4)).find(|k| !doc.any(*k, ABOUT)) else { return false };
    let many = doc.any(at, MANY) && doc.is(at + 1, "of");
    // "three in four women"
    let share = doc.is(at + 1, "in") && crate::number::cardinal(doc, at + 2).is_some();
    let count = crate::number::cardinal(doc, at)
        .filter(|n| n.0 > 9 || share)
        .map(|n| (n.0, if share { 3 } else { n.1 }));
    let people = at + count.map_or(1, |n| n.1);
    (many || count.is_some())
        && (people..to.min(people + 3))
            .any(|k| doc.ends(k, "s") || doc.any(k, &["people", "women", "children", "men"]))
}

/// `said last week that both sides had bombed towns`, `A report found in January`: a fact of another day, and nothing that is asked
/// for.
fn told_before(scene: &Scene<'_, '_>, draft: &Draft) -> bool {
    const TELLS: &[&str] =
        &["said", "told", "reported", "warned", "found", "concluded", "estimated", "documented", "confirmed"];
    const ASKS: &[&str] = &["must", "should", "needs", "need", "would", "will"];
    let doc = scene.doc;
    let Some(verb) = draft.verb.filter(|v| doc.any(*v, TELLS) && !scene.spoken(*v)) else { return false };
    let spell = |k: usize| doc.any(k, &["week", "month", "year"]);
    let last =
        |k: usize| doc.is(k, "last") && spell(k + 1) || doc.seq(k, &["earlier", "this"]) && spell(k + 2);
    // "in January", "in 2022"
    let month = |from: usize| {
        let dates = doc.dates_in(from + 1, from + 3);
        doc.is(from, "in") && dates.take(1).any(|d| !d.ahead && d.past.day.is_none())
    };
    let opens = doc.sent_of(verb).from;
    let other = (verb + 1..verb + 4).chain([opens]).any(|k| last(k) || month(k));
    let asks = |(from, to): &(usize, usize)| (*from..*to).any(|k| doc.any(k, ASKS));
    other && !draft.pieces.iter().any(asks)
}

/// A text named more often than this is spoken of anywhere.
const OFTEN: usize = 4;

/// For how many days a decision is news.
const FRESH: i32 = 14;
