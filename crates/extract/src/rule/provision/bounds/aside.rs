//! Where a relative clause of a text ends.

use crate::doc::Doc;
use crate::lexicon::{Class, Form, Step};
use crate::record::ActorKind;
use crate::rule::texts;
use crate::token::Kind;

/// `says the resolution, which calls for a truce, | will change nothing`: the comma before the verb of the text itself.
pub fn relative_ends(doc: &Doc<'_>, start: usize, to: usize) -> usize {
    let which = (start.saturating_sub(4).max(1)..start)
        .find(|k| doc.is(*k, "which") && doc.is_kind(k - 1, Kind::Comma));
    // "which calls it “unlawful,” came up two votes shy", "which bars badges, passed on Monday"
    const CAME: &[&str] = &["came", "fell", "failed", "passed", "died", "lost", "won", "cleared"];
    // "which would pay workers who were injured, died or lost wages"
    let came = |k: usize| doc.any(k, CAME) && !doc.any(k + 1, &["or", "and"]);
    let verb = |k: usize| (doc.has(k, Class::AUX.or(Class::MODAL)) || came(k)) && !doc.quoted(k);
    let closed = |k: usize| k + usize::from(doc.quoted(k - 1) && doc.is_kind(k, Kind::Mark));
    let ends = |k: &usize| doc.is_kind(*k, Kind::Comma) && verb(closed(k + 1));
    let end = which.and_then(|_| (start + 1..to).find(ends));
    end.map_or(to, |k| if doc.quoted(k) { closed(k + 1).min(to) } else { k })
}

/// `shelved a draft condemning the arrests | for lack of a quorum`, `a measure condemning Hamas | that passed in October`: why and when
/// something became of the text.
pub fn outcome(doc: &Doc<'_>, t: usize) -> bool {
    let ended = doc.any(t + 1, &["passed", "failed", "died", "stalled", "fell", "lapsed"]);
    let when = doc.any(t + 2, &["in", "on", "last", "unanimously", "earlier", "narrowly"])
        || matches!(doc.kind(t + 2), Some(Kind::Stop | Kind::Num));
    // "a bill to shield activists | died on the order paper"
    let died = doc.is(t, "died")
        && doc.seq(t + 1, &["on", "the"])
        && doc.any(t + 3, &["order", "floor", "calendar"]);
    // "a draft condemning abuses in Mali | that had been submitted by the Greens"
    let brought = (t + 2..t + 4).any(|k| {
        doc.any(k, &["submitted", "tabled", "introduced", "drafted", "proposed"]) && doc.is(k + 1, "by")
    });
    let state =
        t > 0 && doc.names.mention_at(t - 1).is_some_and(|m| doc.names.actors[m.actor].is(ActorKind::State));
    // "vetoed a draft demanding a truce, | the only member to oppose it": who decided
    let alone = doc.is_kind(t, Kind::Comma)
        && doc.is(t + 1, "the")
        && doc.any(t + 2, &["only", "sole", "lone"])
        && (doc.has(t + 3, Class::MEMBER) || doc.any(t + 3, &["nation", "government", "one"]));
    // "urging donors to give aid: 29 voted for it", "to stop the raids, 128 members voting against it"
    let counted = matches!(doc.kind(t), Some(Kind::Comma | Kind::Colon | Kind::Dash | Kind::Semicolon))
        && texts::tally::counts_side(doc, t + 1);
    if alone
        || counted
        || sent_back(doc, t)
        || died
        || brought && state && doc.any(t, &["that", "which"]) && doc.has(t + 1, Class::AUX)
    {
        return true;
    }
    for_lack(doc, t) || doc.any(t, &["that", "which"]) && (ended && when || passed_by(doc, t + 1))
}

/// `voted to send a bill banning fur farms | back to committee`: where the text goes.
fn sent_back(doc: &Doc<'_>, t: usize) -> bool {
    const SENDS: &[&str] = &["send", "sent", "sending", "refer", "referred", "return", "returned"];
    if !doc.seq(t, &["back", "to"]) {
        return false;
    }
    let at = t + 2 + usize::from(doc.has(t + 2, Class::DET));
    let text = |k: usize| (k + 2..k + 5).any(|n| doc.has(n, Class::TEXT));
    doc.any(at, &["committee", "commission", "panel"])
        && (doc.sent_of(t).from..t)
            .any(|k| doc.any(k, SENDS) && doc.has(k + 1, Class::DET.or(Class::INDEF)) && text(k))
}

/// `a bill barring trade with Mali that | lawmakers passed last month`, `that | the Senate approved in May`: what became of the text, and
/// no part of it.
fn passed_by(doc: &Doc<'_>, at: usize) -> bool {
    // "condemns a decree that lawmakers approved last year": the decree; of a land it is the text
    let of_text = at > 1 && doc.names.mention_at(at - 2).is_some();
    let who = at + usize::from(doc.has(at, Class::DET));
    let to = match doc.names.mention_at(who) {
        Some(m) if doc.names.actors[m.actor].is(ActorKind::Body) => m.to,
        _ if doc.has(who, Class::MEMBER.or(Class::BODYNOUN)) => who + 1,
        _ => return false,
    };
    let verb = to + usize::from(doc.any(to, &["had", "have"]));
    let adopts = doc.step(verb) == Some(Step::Adopt) && doc.form(verb).has(Form::PAST);
    of_text
        && adopts
        && (doc.dates_in(verb + 1, verb + 4).next().is_some()
            || doc.any(verb + 1, &["in", "on", "last", "unanimously", "earlier"]))
}

/// `failed to vote on a text condemning the coup | for lack of a quorum`
pub(super) fn for_lack(doc: &Doc<'_>, t: usize) -> bool {
    const WANTED: &[&str] = &["quorum", "votes", "time", "support", "majority", "consensus"];
    let noun = || t + 3 + usize::from(doc.has(t + 3, Class::DET));
    doc.is(t, "for") && doc.any(t + 1, &["lack", "want"]) && doc.is(t + 2, "of") && doc.any(noun(), WANTED)
}
