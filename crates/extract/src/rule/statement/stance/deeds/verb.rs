//! What verbs tell of a side taken: `who voted against the bill`, `presenting the text, the envoy said`, `the senator objected`.

use super::super::super::scene::Scene;
use super::super::{charged, fate};
use super::{AMENDMENT, Deed, side};
use crate::lexicon::{Class, Form, Tone};
use crate::names::Mention;
use crate::record::ActorKind;
use crate::token::Kind;
use crate::words::Words;

/// Verbs that are read by their spelling.
pub static WORDS: Words = Words::of(&[
    "presenting", "introducing", "tabling", "moving", "seconding", "sponsoring", "submitting", "proposing",
    "defending", "supporting", "welcoming", "opposing", "rejecting", "criticising", "criticizing",
    "objected", "objects", "dissented", "boycotted", "walked", "stormed", "trooped", "filed", "marched",
    "stayed", "remained", "testified", "spoke", "campaigned", "lobbied", "argued", "stood", "came",
    "rallied", "fought", "killed", "torpedoed", "sank", "scuttled", "thwarted", "pushed", "petitioned",
    "demonstrated", "speaking", "arguing", "cross", "crossed", "crossing", "moved", "proposed", "sought",
    "asked", "requested", "demanded", "forced", "left",
]);

/// What the verb at `i` tells of those who do it.
pub fn told(scene: &Scene<'_, '_>, i: usize) -> Option<Deed> {
    if let Some((weight, text)) = presenting(scene, i) {
        return Some(Deed { actors: vec![leader(scene, i)?], weight, text });
    }
    let stands = || scene.doc.opening(i, &WORDS, || stand(scene, i));
    let (weight, text) = deed(scene, i).or_else(stands)?;
    // "Speaking against, Tan said"
    let leads = i == scene.doc.sent_of(i).from && scene.doc.any(i, &["speaking", "arguing"]);
    let actors = if leads {
        leader(scene, i).into_iter().collect()
    } else if passive(scene, i) {
        agent(scene, i).into_iter().collect()
    } else {
        side::of_their_party(scene, i).into_iter().chain(doers(scene, i)).collect()
    };
    // "said no, complaining": that word is a ballot.
    let denied = |k: usize| scene.doc.has(k, Class::NEG) && !scene.doc.is(k, "no");
    let weight = if (i.saturating_sub(3)..i).any(denied) { -weight } else { weight };
    Some(Deed { actors, weight, text })
}

/// How far an amendment stands against its text.
const CHANGES: f32 = -0.8;

/// What the verb at `i` does about a text: its weight, and the text.
fn deed(scene: &Scene<'_, '_>, i: usize) -> Option<(f32, Option<usize>)> {
    let doc = scene.doc;
    let verb = doc.verb(i)?;
    // "a Union-proposed draft": no verb of the clause
    let compound = doc.raw(i).contains('-') && !doc.begins(i, "co-");
    if compound || years_ago(scene, i) {
        return None;
    }
    let object = || {
        if passive(scene, i) {
            return Some(i);
        }
        let end = (i + 9).min(doc.sent_of(i).to);
        (i + 1..end).take_while(|k| !doc.is_kind(*k, Kind::Comma)).find(|k| {
            scene.is_text(*k)
                || doc.any(*k, &["vote", "adoption", "move", "outcome", "passage", "mandate", "idea", "it"])
                || doc
                    .any(*k, &["rejection", "defeat", "veto", "failure", "withdrawal", "result", "decision"])
        })
    };
    let found = |weight: f32, k: usize| Some((weight, scene.texts.at(k).or_else(|| scene.texts.before(k))));
    match verb.lemma {
        "vote" if !counted(scene, i) => ballot(scene, i).and_then(|side| found(side, i)),
        "abstain" => found(0.0, i),
        _ if side::thanks(scene, i) => found(super::THANKS, i),
        "oppose" => object().and_then(|k| found(-2.0, k)),
        // "rejected the charge that the text was one-sided", "dismissed criticism of the text"
        _ if verb.stance < 0 && (charged(scene, i, doc.sent_of(i).to) || wards_off(scene, i)) => {
            object().and_then(|k| found(1.5, k))
        }
        // "regretted that the draft had failed" tells of its end.
        _ if doc.is(i + 1, "that") && verb.stance != 0 => None,
        _ if verb.stance != 0 => object().and_then(|k| {
            let (weight, text) = found(1.5 * f32::from(verb.stance), k)?;
            Some((if fate::undone(scene, i, text) { -weight } else { weight }, text))
        }),
        "lead" => led(scene, i).and_then(|side| found(side, i)),
        "veto" | "block" => object().and_then(|k| found(-2.0, k)),
        "call" | "describe" | "label" | "brand" | "denounce" | "slam" => {
            let (weight, k) = named(scene, i)?;
            found(weight, k)
        }
        "present" | "submit" | "table" | "introduce" | "draft" | "propose" | "sponsor" | "bring"
        | "initiate"
            if fronted(scene, i) =>
        {
            found(2.0, i)
        }
        "write" | "introduce" | "table" | "sponsor" | "co-sponsor" | "cosponsor" | "author" | "draft"
        | "move" | "propose"
            if doc.form(i).has(Form::PAST) && !passive(scene, i) =>
        {
            let said = |k: usize| (i + 1..k).any(|t| doc.any(t, &["that", "how", "why"]));
            // Who would change a text does not stand by it as it is.
            let weight = |k: usize| if doc.any(k, AMENDMENT) { CHANGES } else { 2.0 };
            object()
                .filter(|k| scene.is_text(*k) && *k < i + 6 && !said(*k))
                .and_then(|k| found(weight(k), k))
        }
        _ => None,
    }
}

/// `who led the opposition`, `leads the fight against it`, `led the push for the bill`: the side that somebody leads.
fn led(scene: &Scene<'_, '_>, i: usize) -> Option<f32> {
    let doc = scene.doc;
    let noun = (i + 1..i + 4).find(|k| !doc.has(*k, Class::DET.or(Class::POSS)))?;
    let behind = |words: &[&str]| doc.any(noun + 1, words);
    // "led the campaign against landmines", "led the rebellion in the north" tell of no text.
    let aimed = || {
        let end = (noun + 7).min(doc.sent_of(i).to);
        (noun + 2..end)
            .any(|k| scene.is_text(k) || doc.any(k, &["it", "vote", "adoption", "passage", "move", "plan"]))
    };
    match doc.low(noun) {
        // "led the opposition to victory", "led the opposition in the 1990s": a party
        "opposition" | "filibuster" | "resistance" | "revolt" | "rebellion" => {
            let to = behind(&["to", "against", "over", "on", "of"]) && aimed();
            (to || !doc.is_kind(noun + 1, Kind::Word)).then_some(-2.0)
        }
        "fight" | "campaign" | "charge" | "effort" | "drive" | "push" if aimed() => {
            if behind(&["against"]) {
                Some(-2.0)
            } else if behind(&["for"]) {
                Some(2.0)
            } else {
                None
            }
        }
        _ => None,
    }
}

/// `dismissed | criticism of the text`, `rejected | the objections to it`
fn wards_off(scene: &Scene<'_, '_>, i: usize) -> bool {
    scene.doc.any(i, &["rejected", "rejects", "dismissed", "dismisses"])
        && (i + 1..i + 4).any(|k| scene.doc.any(k, &["criticism", "criticisms", "objections", "fears"]))
}

/// `which had opposed the text in 2010`: another year's.
fn years_ago(scene: &Scene<'_, '_>, i: usize) -> bool {
    let doc = scene.doc;
    let had = i > 0 && doc.is(i - 1, "had");
    let year = doc.meta.published.map(|p| p.year()).filter(|_| had);
    year.is_some_and(|year| doc.dates_in(i + 1, i + 8).any(|d| d.firm && d.past.year < year))
}

/// `called the measure divisive`: the text, and whether its name praises or blames it.
fn named(scene: &Scene<'_, '_>, i: usize) -> Option<(f32, usize)> {
    let doc = scene.doc;
    let to = doc.sent_of(i).to;
    let text = (i + 1..to.min(i + 4)).find(|k| scene.is_text(*k))?;
    let tones = &[Tone::Pro, Tone::Con];
    let end = (text + 1..to.min(text + 8)).find(|k| scene.is_break(*k) || doc.is_kind(*k, Kind::Comma));
    let end = end.unwrap_or(to.min(text + 8));
    let (_, tone) = (text + 1..end).filter(|k| !scene.spoken(*k)).find_map(|k| doc.tone(k, end, tones))?;
    Some((if tone == Tone::Pro { 1.0 } else { -1.0 }, text))
}

/// `51 votes for it`, `the vote against`: no verb.
fn counted(scene: &Scene<'_, '_>, i: usize) -> bool {
    let doc = scene.doc;
    let Some(k) = i.checked_sub(1).filter(|_| doc.any(i, &["vote", "votes"])) else { return false };
    let whole = Class::DET.or(Class::POSS).or(Class::NUMBER).or(Class::ORDINAL).or(Class::PREP);
    !doc.is(k, "to") && (doc.digit(k) || doc.has(k, whole)) || doc.is_kind(k, Kind::Poss)
}

/// `The senator objected`, `Labour walked out`, `the mayor had testified against the bill`
fn stand(scene: &Scene<'_, '_>, i: usize) -> Option<(f32, Option<usize>)> {
    let doc = scene.doc;
    let gone = || doc.is(i + 1, "out") && !doc.any(i + 2, &["of", "the", "that", "a", "an", "how"]);
    let weight = match doc.low(i) {
        "objected" | "objects" | "dissented" | "boycotted" if !doc.is(i + 1, "that") && to_text(scene, i) => {
            -2.0
        }
        "walked" | "stormed" | "trooped" | "filed" | "marched" if gone() => -2.0,
        "left" if side::left(scene, i) => -1.5,
        "stayed" | "remained" if doc.any(i + 1, &["away", "seated"]) || seats(scene, i) => -1.5,
        "testified" | "spoke" | "campaigned" | "lobbied" | "argued" | "stood" | "came" | "rallied"
        | "fought" | "pushed" | "petitioned" | "demonstrated" | "speaking" | "arguing" => lean(scene, i)?,
        "cross" | "crossed" | "crossing" => side::crossed(scene, i)?,
        "moved" | "proposed" | "sought" | "asked" | "requested" | "demanded" | "forced" => {
            side::stops(scene, i)?
        }
        // "the Soviet Union killed a resolution that would have"
        "killed" | "torpedoed" | "sank" | "scuttled" | "thwarted" => {
            let text = (i + 1..(i + 5).min(doc.sent_of(i).to)).find(|k| scene.is_text(*k))?;
            return Some((-2.0, scene.texts.at(text).or_else(|| scene.texts.before(i))));
        }
        _ => return None,
    };
    Some((weight, scene.texts.before(i)))
}

/// `objected`, `objected to the draft`, not `objected to the delay`
fn to_text(scene: &Scene<'_, '_>, i: usize) -> bool {
    !scene.doc.is(i + 1, "to") || (i + 2..i + 6).any(|k| scene.is_text(k))
}

/// `stayed in their seats`
fn seats(scene: &Scene<'_, '_>, i: usize) -> bool {
    scene.doc.is(i + 1, "in") && (i + 2..i + 4).any(|k| scene.doc.any(k, &["seats", "seat", "benches"]))
}

/// `spoke against the bill`, `came out in favour of it`
fn lean(scene: &Scene<'_, '_>, i: usize) -> Option<f32> {
    let doc = scene.doc;
    let end = (i + 4).min(doc.sent_of(i).to);
    // "had rallied for the bill", not "spoke for the government"
    let works = !doc.any(i, &["testified", "spoke", "stood", "came", "speaking"]);
    let side = |k: usize| doc.any(k, &["against", "favour", "favor"]) || works && doc.is(k, "for");
    let k = (i + 1..end).find(|k| side(*k))?;
    // "Tan, speaking against, warned", "The bishop spoke in favour."
    let whole = doc.any(i, &["spoke", "speaking", "argued", "arguing"])
        && (k == i + 1 || k == i + 2 && doc.is(i + 1, "in"))
        && matches!(doc.kind(k + 1), Some(Kind::Comma | Kind::Stop));
    let object =
        whole || (k + 1..(k + 5).min(doc.sent_of(i).to)).any(|t| scene.is_text(t) || doc.is(t, "it"));
    let amendment = (k + 1..k + 5).any(|t| doc.any(t, AMENDMENT));
    (object && !amendment).then(|| if doc.is(k, "against") { -2.0 } else { 2.0 })
}

/// How far `voted against it`, `voted for the text` stands for the text. A vote against an amendment is none against the
/// text, one against one's own side tells nothing.
fn ballot(scene: &Scene<'_, '_>, i: usize) -> Option<f32> {
    let doc = scene.doc;
    let end = (i + 12).min(doc.sent_of(i).to);
    let mut told = None;
    for k in i + 1..end {
        let side = if doc.any(k, &["against", "no"]) {
            -2.0
        } else if doc.any(k, &["for", "favour", "favor", "yes"]) {
            2.0
        } else {
            if told.is_none() && k > i + 5 {
                break;
            }
            continue;
        };
        let of = |words: &[&str]| (k + 1..end.min(k + 5)).any(|t| doc.any(t, words));
        if of(&["amendment", "amendments"]) {
            told = told.or(Some(-0.5 * side));
        } else if !of(&["side", "party", "government", "bench", "whip"]) {
            return Some(side);
        }
    }
    told
}

/// `the draft on Iran, which Canada had presented`
fn fronted(scene: &Scene<'_, '_>, i: usize) -> bool {
    let doc = scene.doc;
    let floor = i.saturating_sub(6).max(doc.sent_of(i).from);
    (floor..i).rev().find(|k| doc.any(*k, &["which", "that"])).is_some_and(|k| {
        let near = k.saturating_sub(6).max(doc.sent_of(i).from);
        doc.names.within(k + 1, i).first().is_some_and(|m| m.from == k + 1 || doc.has(k + 1, Class::DET))
            && (near..k).any(|t| scene.is_text(t))
    })
}

fn passive(scene: &Scene<'_, '_>, i: usize) -> bool {
    let doc = scene.doc;
    doc.form(i).has(Form::PARTICIPLE)
        && ((i.saturating_sub(3)..i).any(|k| doc.any(k, &["was", "were", "been", "is", "are"]))
            || doc.is(i + 1, "by"))
}

/// `Presenting the text, the envoy of X said`: what a participle before the main clause does about a text.
fn presenting(scene: &Scene<'_, '_>, i: usize) -> Option<(f32, Option<usize>)> {
    let doc = scene.doc;
    let sent = doc.sent_of(i);
    if i > sent.from + 2 {
        return None;
    }
    let weight = match doc.low(i) {
        "presenting" | "introducing" | "tabling" | "moving" | "seconding" | "sponsoring" | "submitting"
        | "proposing" | "defending" | "supporting" | "welcoming" => 2.0,
        "opposing" | "rejecting" | "criticising" | "criticizing" => -2.0,
        _ => return None,
    };
    let end = (i + 8).min(sent.to);
    let object = (i + 1..end).take_while(|k| !doc.is_kind(*k, Kind::Comma)).find(|k| scene.is_text(*k))?;
    let text = scene.texts.at(object).or_else(|| scene.texts.before(object));
    // Who puts an amendment forward wants another text.
    let weight = if doc.any(object, &["amendment", "amendments"]) { CHANGES } else { weight };
    Some((weight, text))
}

/// The actor of the main clause that a participle leads to: the person, else the first one named.
pub fn leader(scene: &Scene<'_, '_>, i: usize) -> Option<usize> {
    let doc = scene.doc;
    let names = &doc.names;
    let end = (i + 30).min(doc.sent_of(i).to);
    let comma = (i + 1..end).find(|k| doc.is_kind(*k, Kind::Comma))?;
    let mut after = names.within(comma, end).iter().take_while(|m| m.from < comma + 12);
    let first = after.clone().next();
    after.find(|m| names.actors[m.actor].is(ActorKind::Person)).or(first).map(|m| m.actor)
}

/// `The draft was opposed by Cuba`: the actor after it.
fn agent(scene: &Scene<'_, '_>, i: usize) -> Option<usize> {
    let doc = scene.doc;
    let from = (i + 1..i + 3).find(|k| doc.is(*k, "by"))?;
    let named = doc.names.within(from + 1, (from + 8).min(doc.sent_of(i).to));
    let first = named.first().filter(|m| !scene.spoken(m.from))?;
    let person = named.iter().find(|m| doc.names.actors[m.actor].is(ActorKind::Person));
    Some(person.unwrap_or(first).actor)
}

/// Those who do what the verb at `i` says: `Benin and Ecuador backed the draft`, `China opposed it`, `He votes against.`
pub fn doers(scene: &Scene<'_, '_>, i: usize) -> Vec<usize> {
    let doc = scene.doc;
    let actors = &doc.names.actors;
    let from = doc.sent_of(i).from;
    let floor = if follows(scene, i) { from } else { from.max(i.saturating_sub(24)) };
    let named = doc.names.within(floor, i);
    let free = |m: &&Mention| !scene.spoken(m.from) && !doc.is_kind(m.to, Kind::Poss);
    let subject = |m: &&Mention| free(m) && !actors[m.actor].is(ActorKind::Body);
    // "The council voted to censure X, deploring": whose participle it is stands first.
    if follows(scene, i) {
        let first = named.iter().take(MOST).find(free).filter(subject);
        return first.map(|m| m.actor).into_iter().collect();
    }
    if let Some(who) = pronoun(scene, i) {
        return vec![who];
    }
    if others_do(scene, i) {
        return Vec::new();
    }
    let Some(near) = named.iter().rposition(|m| subject(&m)) else { return Vec::new() };
    let listed = |k: &usize| {
        let (m, next) = (&named[*k], &named[*k + 1]);
        next.from <= m.to + 3
            && (m.to..next.from).all(|t| doc.is_kind(t, Kind::Comma) || doc.any(t, &["and", "or", "the"]))
    };
    // "Russia and China on Friday night vetoed"
    let when = Class::AUX.or(Class::ADVERB).or(Class::WEEKDAY).or(Class::TIMEAGO);
    let day = |k: usize| {
        doc.has(k, when)
            || scene.adverb(k)
            || doc.any(k, &["on", "night", "morning", "evening", "afternoon", "late", "early", "both", "all"])
    };
    let beside = (named[near].to..i).all(day);
    let owned = named[near].from > floor && doc.has(named[near].from - 1, Class::PREP);
    let first = (near.saturating_sub(MOST)..near).rev().take_while(listed).last();
    if let Some(first) = first.filter(|_| beside) {
        return named[first..=near].iter().map(|m| m.actor).collect();
    }
    let person = named.iter().rev().filter(subject).find(|m| actors[m.actor].is(ActorKind::Person));
    let chosen = person.filter(|_| !beside || owned).unwrap_or(&named[near]);
    vec![chosen.actor]
}

/// `Kim said twelve states had | voted no`: those of whom somebody tells it.
fn others_do(scene: &Scene<'_, '_>, i: usize) -> bool {
    const OTHERS: &[&str] = &[
        "states", "countries", "members", "governments", "nations", "delegations", "lawmakers", "senators",
        "deputies", "those", "many", "some", "most", "nobody", "others", "colleagues",
    ];
    let doc = scene.doc;
    let from = doc.sent_of(i).from;
    let helper = |k: &usize| doc.has(*k, Class::AUX.or(Class::ADVERB).or(Class::MODAL));
    let Some(head) = (from..i).rev().find(|k| !helper(k)) else { return false };
    let other = doc.any(head, OTHERS) || doc.has(head, Class::NUMBER) || doc.is_kind(head, Kind::Num);
    let tells = |k: usize| doc.cue(k) == Some(crate::lexicon::Cue::Say) && !doc.has(k + 1, Class::PREP);
    other && (head.saturating_sub(10).max(from)..head).any(tells)
}

/// Members of a list of doers.
const MOST: usize = 12;

/// Is the verb a participle that follows its clause: `..., deploring the vote`?
fn follows(scene: &Scene<'_, '_>, i: usize) -> bool {
    scene.doc.form(i).has(Form::ING) && i > 0 && scene.doc.is_kind(i - 1, Kind::Comma)
}

/// `He votes for.`: the last person of the sentences before.
fn pronoun(scene: &Scene<'_, '_>, i: usize) -> Option<usize> {
    let doc = scene.doc;
    let from = doc.sent_of(i).from;
    let at = (i.saturating_sub(3).max(from)..i).rev().find(|k| doc.any(*k, &["he", "she"]))?;
    side::person_before(scene, at.saturating_sub(60), at)
}
