//! How it is told that a text was lost.

use super::*;

/// Does the act, or a count without one, say that it was lost?
pub(super) fn told_lost_by(doc: &Doc<'_>, c: &Case<'_>) -> bool {
    match (c.step, c.tally) {
        (Step::Reject, _) if defeats_government(doc, c.tok) => false,
        // "Eighteen members voted in favour, Mali, Chad and Fiji voted against": the larger side is told before it.
        (Step::Reject, Some(t)) if c.votes() && !t.pair && t.to < c.tok && t.yes > t.no => false,
        // "overriding a veto by the president with 84 votes to four"
        (Step::Veto, Some(t)) if overriding(doc, c.from, c.to) => t.yes.is_some() && t.yes < t.no,
        (Step::Reject | Step::Veto, _) => true,
        // "A motion to adjourn the debate failed just before, 55 votes for, 67 against"
        (Step::Defer | Step::Refer, Some(t)) => t.yes.is_some() && t.no.is_some() && t.yes < t.no,
        (_, Some(t)) if c.decision.act.is_none() => {
            let level = t.yes == t.no && tie_broken(doc, c.from, c.to);
            matches!((t.yes, t.no), (Some(yes), Some(no)) if yes <= no) && !level
        }
        // "was put to a voice vote and lost"
        (_, None) if c.decision.act.is_none() => {
            const LOST: &[&str] = &["lost", "defeated", "failed", "rejected", "negatived"];
            // "An attempt to replace the word was lost on the voices", "fell on a show of hands"
            let fell = |k: usize| {
                doc.any(k, LOST) && doc.has(k - 1, Class::AUX)
                    || doc.any(k, &["fell", "failed", "lost"]) && doc.any(k + 1, &["on", "by", "in"])
            };
            let near = (c.tok.saturating_sub(4).max(c.from + 1)..c.tok).any(fell);
            near || (c.tok..c.to.min(c.tok + 14)).any(|k| doc.is(k, "and") && doc.any(k + 1, LOST))
                || noes_have_it(doc, c.tok, c.to)
        }
        _ => false,
    }
}

/// `Mayor X cast the deciding vote for the resolution`, `broke the tie in its favor`
fn tie_broken(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    let kind =
        |k: usize| doc.any(k, &["deciding", "casting", "tie-breaking", "decisive"]) && doc.is(k + 1, "vote");
    let for_it = |k: usize| {
        doc.is(k, "for") || doc.is(k, "in") && (k + 1..k + 3).any(|f| doc.any(f, &["favor", "favour"]))
    };
    (from..to).any(|k| kind(k) && for_it(k + 2) || doc.seq(k, &["the", "tie"]) && for_it(k + 2))
}

/// `was put to a voice vote by the presiding officer, who ruled that the nays had it`
fn noes_have_it(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    (from..to.min(from + 30)).any(|k| {
        let had = k + 1 + usize::from(doc.is_kind(k + 1, Kind::Mark));
        doc.any(k, &["noes", "nays"])
            && doc.any(had, &["had", "have", "carried", "prevailed", "drowned", "outshouted"])
    })
}

/// `rejected similar bills in 2010, by 85 votes to 16, | and in 2015, by 82 to 36`: the verb before tells of both.
pub(super) fn lost_likewise(doc: &Doc<'_>, c: &Case<'_>, t: Tally) -> bool {
    if t.pair && c.decision.act.is_none() && next_lost(doc, c, t) {
        return true;
    }
    let each = one_of_counts(doc, c.mentions, &t, c.from).is_some_and(|(_, lost)| lost);
    if each && t.pair && c.decision.act.is_none() && c.linked.is_none() {
        return true;
    }
    let and = (c.from..t.from).rev().take(9).find(|k| doc.is(*k, "and"));
    let Some(and) = and.filter(|k| t.pair && doc.any(k + 1, &["in", "on"])) else { return false };
    let verb = c.acts.iter().rev().find(|a| a.tok < t.from && decides(a.step));
    let lost =
        verb.is_some_and(|a| a.tok < and && !a.expected && matches!(a.step, Step::Reject | Step::Veto));
    lost && doc.dates_in(and, t.from).next().is_some()
}

/// `The first was rejected 20-14; | the second, on aid, 19-15`: no verb of its own.
fn next_lost(doc: &Doc<'_>, c: &Case<'_>, t: Tally) -> bool {
    let open = |k: &usize| {
        let at = k + 1 + usize::from(doc.is_kind(*k, Kind::Comma) && doc.is(k + 1, "and"));
        let mark = matches!(doc.kind(*k), Some(Kind::Semicolon | Kind::Comma)) || doc.is(*k, "and");
        let next =
            crate::number::ordinal(doc, at + 1).is_some() || doc.any(at + 1, &["other", "last", "next"]);
        mark && doc.is(at, "the") && next
    };
    let Some(at) = (c.from + 1..t.from).rev().take(LONGEST).find(open) else { return false };
    let verb = (at + 3..t.from).any(|k| {
        doc.step(k).is_some() && doc.form(k).has(Form::PAST)
            || doc.any(k, &["got", "won", "received", "fared"])
    });
    let before = c.acts.iter().rev().find(|a| a.tok < at && decides(a.step));
    let fell = |k: usize| doc.any(k, &["lost", "fell", "failed"]);
    let lost = before.is_some_and(|a| a.step == Step::Reject)
        || (c.from.max(at.saturating_sub(LONGEST))..at).any(fell) && before.is_none();
    !verb && lost
}
