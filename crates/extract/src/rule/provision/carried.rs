//! How a text is carried, told with a verb that texts have too: `requires a two-thirds majority`, `will have its second reading`.

use crate::doc::Doc;
use crate::lexicon::Class;

/// `requires a two-thirds majority`, `which requires no vote`, `requires the consent of the Senate`; `will have its second
/// reading in March`; `a motion to invoke cloture`: no words of the text.
pub(super) fn told(doc: &Doc<'_>, i: usize) -> bool {
    if doc.any(i, &["have", "has", "gets", "get", "receive"]) {
        let nth = doc.has(i + 1, Class::POSS.or(Class::INDEF));
        return nth
            && (i + 2..i + 5).any(|k| doc.any(k, &["reading", "readings", "debate", "hearing", "vote"]));
    }
    // "The legislation adds to tensions": what it leads to
    let leads = doc.any(i, &["adds", "added"]) && doc.is(i + 1, "to");
    // "with councillors opposing it": how they voted
    let sides = doc.any(i, &["opposing", "backing", "supporting"]) && doc.any(i + 1, &["it", "them"]);
    // "a motion to invoke cloture"
    let closes = doc.any(i, &["invoke", "invokes", "invoked"]) && doc.any(i + 1, &["cloture", "closure"]);
    // "The bill on sanctions failed 270-150": a noun and its verb
    let failed = doc.any(i + 1, &["failed", "passed", "fell", "died", "cleared"]) && doc.ends(i, "s");
    // "secured 486 votes", "ended its session by adopting a text"
    let at = i + 1 + usize::from(doc.any(i + 1, &["only", "just"]));
    let count = crate::number::cardinal(doc, at).is_some_and(|n| doc.any(at + n.1, &["votes", "ballots"]));
    let sits = doc.any(
        i,
        &["open", "opened", "close", "closed", "end", "ended", "begin", "began", "conclude", "concluded"],
    ) && (i + 1..i + 5).any(|k| doc.any(k, &["session", "sitting", "meeting", "week", "work"]))
        && (i + 2..doc.sent_of(i).to.min(i + 12)).any(|k| doc.is(k, "by") && doc.step(k + 1).is_some());
    leads || sides || closes || failed || count || sits || required(doc, i)
}

/// `requires a two-thirds majority`, `failed to obtain the two-thirds majority required`
fn required(doc: &Doc<'_>, i: usize) -> bool {
    if doc.verb(i).is_none_or(|v| v.lemma != "require") {
        return false;
    }
    let body = |k: usize| doc.has(k, Class::BODYNOUN) || doc.names.mention_at(k).is_some();
    i > 0 && doc.any(i - 1, &["majority", "quorum", "votes", "threshold"])
        || (i + 1..doc.sent_of(i).to.min(i + 6)).any(|k| {
            doc.any(k, &["majority", "quorum", "vote", "votes", "signature", "reading", "readings"])
                || doc.any(k, &["approval", "consent", "ratification"])
                    && doc.any(k + 1, &["of", "by", "from"])
                    && (k + 2..k + 5).any(body)
        })
}

/// `was lost by nineteen votes | to six`: no verb.
pub(super) fn counted(doc: &Doc<'_>, i: usize) -> bool {
    doc.is(i, "votes")
        && crate::number::before(doc, i)
        && doc.is(i + 1, "to")
        && crate::number::cardinal(doc, i + 2).is_some()
}
