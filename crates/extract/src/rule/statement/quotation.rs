//! Which quotations are speech: more than three words, and neither a title nor a motto.

use super::cue::Cue;
use super::scene::Scene;
use crate::doc::Doc;
use crate::lexicon::{Class, Form};
use crate::quote::Quote;
use crate::token::Kind;

/// Words before a quotation that make it the name of something.
const NAMES: &[&str] = &[
    "titled", "entitled", "headed", "headlined", "subtitled", "themed", "slogan", "motto", "hashtag", "theme",
];

pub fn speech(doc: &Doc<'_>) -> Vec<bool> {
    doc.quotes.iter().map(|q| is_speech(doc, q)).collect()
}

fn is_speech(doc: &Doc<'_>, q: &Quote) -> bool {
    if q.continues {
        return true;
    }
    let words = (q.from..q.to).filter(|i| matches!(doc.kind(*i), Some(Kind::Word | Kind::Num))).count();
    words > 3 && !is_title(doc, q)
}

fn is_title(doc: &Doc<'_>, q: &Quote) -> bool {
    let Some(mut before) = q.open.checked_sub(1) else { return false };
    if matches!(doc.kind(before), Some(Kind::Comma | Kind::Colon)) && before > 0 {
        before -= 1;
    }
    if doc.any(before, NAMES)
        && (before + 1 == q.open
            || !doc.is_kind(before + 1, Kind::Colon)
            || doc.any(before, &["titled", "entitled"]))
    {
        return true;
    }
    // `"Shame on all of you", he shouted`: a title does not open a sentence and end before a comma.
    let apart = doc.is_kind(q.after(), Kind::Comma) && doc.sent_of(q.open).from == q.open;
    let ends = matches!(doc.toks[q.to - 1].kind, Kind::Stop | Kind::Comma) || apart;
    // resolution “Situation of human rights in X” (A/HRC/51/L.41)
    if doc.has(before, Class::TEXT)
        && doc.cap(q.from)
        && !ends
        && doc.toks[q.open].gap
        && before + 1 == q.open
    {
        return true;
    }
    // 'the law on “family values and the protection of minors”'
    let theme = before > 0 && doc.is(before, "on") && doc.has(before - 1, Class::TEXT)
        || doc.seq(before.saturating_sub(1), &["law", "on"]);
    if theme && !ends && before + 1 == q.open {
        return true;
    }
    let mut content = (q.from..q.to).filter(|i| doc.is_kind(*i, Kind::Word) && doc.width(*i) > 3);
    let large = doc.cap(q.from) && content.all(|i| doc.cap(i) || doc.has(i, Class::PREP));
    // 'a resolution on “The Situation in Nicaragua,” months after': the comma is the sentence's
    let comma = doc.toks[q.to - 1].kind == Kind::Comma && !apart && before + 1 == q.open;
    large && (!ends || comma && (theme || doc.has(before, Class::TEXT)))
}

/// `rejected a resolution that voiced "deep concern at the use of torture"`: the words of the text, in its relative clause.
pub fn of_text(scene: &Scene<'_, '_>, q: usize) -> bool {
    let doc = scene.doc;
    let open = doc.quotes[q].open;
    let sent = doc.sent_of(open).from;
    let near = sent.max(open.saturating_sub(6))..open;
    let Some(rel) = near.rev().find(|k| doc.any(*k, &["that", "which"])) else { return false };
    let verb = rel + 1 + usize::from(scene.adverb(rel + 1));
    let clause = verb < open
        && doc.verb(verb).is_some()
        && (scene.verbal(verb) || doc.form(verb).has(Form::PAST) || doc.form(verb).has(Form::THIRD));
    // "that Kim said was late": the clause has a subject of its own
    let plain = (verb + 1..open).all(|k| doc.is_kind(k, Kind::Word) && !scene.verbal(k));
    let comma = usize::from(rel > sent && doc.is_kind(rel - 1, Kind::Comma));
    let floor = sent.max(rel.saturating_sub(9));
    let head =
        (floor..rel - comma).rev().take_while(|k| doc.is_kind(*k, Kind::Word)).find(|k| scene.is_text(*k));
    let other = |text: usize| {
        (text + 1..rel).any(|k| scene.verbal(k) || doc.any(k, &["and", "or"]))
            || doc.has(rel.wrapping_sub(1 + comma), Class::MEMBER)
    };
    clause && plain && head.is_some_and(|text| !other(text))
}

/// `In the words of Kim, “the text is dead”.`, `As Kim put it, “nobody will read it”.`: a sentence that holds nothing but what is
/// quoted, whatever that opens with.
pub fn alone(scene: &Scene<'_, '_>, cue: &Cue, mine: &[usize]) -> bool {
    let doc = scene.doc;
    let [only] = mine else { return false };
    let quote = doc.quotes[*only];
    let sent = doc.sent_of(cue.at);
    let words = doc.any(cue.at + 2, &["words", "phrase"]) && doc.is(cue.at, "in");
    let puts = doc.is(sent.from, "as") && doc.is(cue.at, "put") && doc.is(cue.at + 1, "it");
    let leads = words && cue.at == sent.from || puts;
    let before = quote.open > 0 && doc.is_kind(quote.open - 1, Kind::Comma);
    leads && before && matches!(doc.kind(quote.after()), None | Some(Kind::Stop))
}
