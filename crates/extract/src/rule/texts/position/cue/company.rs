//! An option shared with those who are named beside it: `voted with Labour against the bill`.

use super::{text_at, word};
use crate::doc::Doc;
use crate::lexicon::{Class, Step};
use crate::record::VoteOption;
use crate::rule::texts::list;
use crate::token::Kind;

/// `Labour against the bill`, `Labour in voting against it`: the option shared with those who are named from `at` on.
pub(super) fn in_company(doc: &Doc<'_>, at: usize, to: usize) -> Option<VoteOption> {
    let named = list::after(doc, at, to);
    named.first().filter(|n| n.from <= at + 3)?;
    let end = named.last()?.to;
    if doc.is(end, "in") && doc.any(end + 1, &["voting", "opposing", "supporting", "abstaining", "rejecting"])
    {
        return super::along::shared(doc, end).map(|s| s.0);
    }
    let (option, past) = word(doc, end)?;
    let ends = past >= to || doc.is_kind(past, Kind::Stop) || text_at(doc, past, to);
    (ends && !doc.any(end, &["no", "yes", "present"])).then_some(option)
}

/// `the sponsors`, `its thirty authors`, `the opponents` from `at` on, of the text: their option and where the words end.
pub(super) fn camp(doc: &Doc<'_>, at: usize) -> Option<(VoteOption, usize)> {
    let counted = crate::number::cardinal(doc, at + 1).map_or(0, |n| n.1);
    let noun = at + 1 + counted;
    let option = match doc.low(noun) {
        "sponsors" | "co-sponsors" | "cosponsors" | "authors" | "movers" | "drafters" => VoteOption::Yes,
        "supporters" | "backers" => VoteOption::Yes,
        "opponents" | "naysayers" => VoteOption::No,
        _ => return None,
    };
    let whose = doc.is(at, "the") || doc.has(at, Class::POSS);
    let text = !doc.is(noun + 1, "of") || text_at(doc, noun + 2, doc.sent_of(noun).to);
    let whole = text && !matches!(doc.kind(noun + 1), Some(Kind::Poss | Kind::Mark));
    (whose && whole).then_some((option, noun + 1))
}

/// `put forward by Chad with the support of Mali`: who is behind a text has not voted yet.
pub(super) fn stood_behind(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    let mut told = (from.max(i.saturating_sub(12))..i).rev();
    let told = told.find(|k| doc.step(*k).is_some() && !doc.has(*k, Class::TEXT));
    told.is_some_and(|k| doc.step(k) == Some(Step::Introduce) || doc.is(k, "forward"))
}
