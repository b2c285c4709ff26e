//! Which quotations are speech: more than three words, and neither a title nor a motto.

use crate::doc::Doc;
use crate::lexicon::Class;
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
    !ends && doc.cap(q.from) && content.all(|i| doc.cap(i) || doc.has(i, Class::PREP))
}
