//! Lines whose capitals mean nothing: headlines, shouts.

use crate::doc::Doc;
use crate::lexicon::Class;
use crate::text::Role;
use crate::token::Kind;

/// A line in capitals.
pub fn shouts(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    to - from <= 24
        && (from..to).filter(|i| doc.is_kind(*i, Kind::Word)).all(|i| doc.toks[i].caps || doc.width(i) < 2)
}

/// A headline, or another line without a full stop, that capitalises its words: capitals mean nothing there.
pub fn title_case(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    if from >= to || to - from > 40 {
        return false;
    }
    let heading = matches!(doc.role_of(from), Role::Headline | Role::Subhead | Role::Heading);
    if signed(doc, from, to)
        || !(heading || matches!(doc.kind(to - 1), Some(Kind::Word | Kind::Num)) && whole_line(doc, from))
    {
        return false;
    }
    let long = (from..to).filter(|i| doc.is_kind(*i, Kind::Word) && doc.width(*i) > 3);
    let (all, caps) = long.fold((0, 0), |(a, c), i| (a + 1, c + usize::from(doc.cap(i))));
    all > 3 && caps * 100 >= all * 70
}

/// `Maria Oduya, Executive Director, Kenya Rights Forum`, or the line below `Maria Oduya`: who signs a text.
fn signed(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    let name_ends = |from: usize, to: usize| {
        let end = (from + 1..to.min(from + 5)).find(|k| !doc.cap(*k)).unwrap_or(to);
        (doc.has(from, Class::GIVEN) && end > from + 1 && end < from + 5).then_some(end)
    };
    let above = (doc.toks[from].sent as usize).checked_sub(1).map(|s| doc.sents[s]);
    let below = || above.is_some_and(|s| name_ends(s.from, s.to) == Some(s.to));
    let comma = || name_ends(from, to).is_some_and(|c| doc.is_kind(c, Kind::Comma) && doc.cap(c + 1));
    doc.role_of(from) != Role::Headline && (comma() || below())
}

/// Is the sentence all of its paragraph?
pub fn whole_line(doc: &Doc<'_>, from: usize) -> bool {
    let sent = doc.toks[from].sent as usize;
    let para = doc.sents[sent].para;
    (sent == 0 || doc.sents[sent - 1].para != para) && doc.sents.get(sent + 1).is_none_or(|s| s.para != para)
}

/// `WHO IS BEHIND IT?`: is the name from `from` to `to` no organization's, but the first word of a question in capitals?
pub fn asks_who(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    let sent = doc.sent_of(from);
    let asks = || (sent.to.saturating_sub(2).max(to)..sent.to).any(|k| doc.raw(k) == "?");
    to == from + 1 && from == sent.from && doc.is(from, "who") && asks() && shouts(doc, sent.from, sent.to)
}
