//! An option shared with those who are named beside it: `voted with Labour against the bill`.

use super::{text_at, word};
use crate::doc::Doc;
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
