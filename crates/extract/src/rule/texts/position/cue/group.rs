//! Options told by a number met before (`were the six`, `one of the seven`) or by leaving one's own side.

use super::{Choice, Cue, Side, real};
use crate::doc::Doc;
use crate::lexicon::Class;
use crate::token::Kind;
use crate::words::Words;

fn with(from: usize, to: usize, choice: Choice, side: Side) -> Option<Cue> {
    Some(Cue { from, to, choice, side, veto: false, party: false })
}

/// `A and B were the six`, `C was one of the seven`, `Among the seven were D and E`, `The eight came from F`
pub(super) fn counted(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Cue> {
    if !doc.is(i, "the") || doc.quoted(i) {
        return None;
    }
    let (n, len) = crate::number::cardinal(doc, i + 1)
        .filter(|n| n.0 > 1 || doc.any(i + 1 + n.1, &["was", "is", "being"]))?;
    let mut end = i + 1 + len;
    if doc.has(end, Class::MEMBER) && !doc.any(end, &["votes", "vote", "ballots"]) {
        end += 1;
    }
    let voting = |k: usize| {
        (k + 1..to.min(k + 4))
            .any(|v| doc.any(v, &["voted", "vote", "opposed", "abstained", "said", "backed"]))
    };
    if end > i + 1 + len && doc.any(end, &["who", "that"]) && !voting(end) {
        return None;
    }
    let stops = end >= to
        || matches!(doc.kind(end), Some(Kind::Comma | Kind::Stop | Kind::Semicolon | Kind::Dash))
        || doc.any(end, &["and", "who", "that", "were", "came", "included", "being", "was", "is"]);
    if !stops {
        return None;
    }
    // "was one of the seven", "who was among the 49"
    let (lead, one) = match i.checked_sub(2) {
        Some(p) if p >= from && doc.is(p, "one") && doc.is(p + 1, "of") => (p, true),
        _ if i > from && doc.is(i - 1, "among") => (i - 1, true),
        _ => (i, false),
    };
    // "Pakistan led the thirteen"
    let linked = lead > from && doc.any(lead - 1, &["was", "were", "is", "led", "headed", "joined"]);
    if linked && real(doc, lead - 1, from) {
        return with(lead - 1, end, Choice::Count(n), Side::Left);
    }
    // "Among the seven, to some surprise, were two Liberals, A and B", "The seven came from A, B and C"
    let opens = lead <= from + 1
        || doc.is_kind(lead - 1, Kind::Semicolon)
        // "71 to 2, the two being Peru and Fiji"
        || doc.is_kind(lead - 1, Kind::Comma) && doc.is(end, "being");
    if !opens {
        return None;
    }
    let verb = if one {
        (end..to.min(end + 12)).find(|k| doc.any(*k, &["were", "was"]))?
    } else {
        let direct = doc.any(end, &["came", "were", "included", "being", "was", "is"]);
        direct.then_some(end)?
    };
    let at = verb + 1 + usize::from(doc.any(verb + 1, &["from", "all"]));
    with(lead, at, Choice::Count(n), Side::Right)
}

pub(super) static REBEL: Words = Words::of(&[
    "crossed", "crossing", "defied", "defying", "deserted", "deserting", "bucked", "bucking", "broke",
    "breaking", "rebelled",
]);

/// `crossed the floor`, `defied the whip`, `broke ranks`: against one's own side.
pub(super) fn rebel(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Cue> {
    let near = |words: &[&str]| (i + 1..to.min(i + 5)).find(|k| doc.any(*k, words));
    let end = match doc.low(i) {
        "crossed" | "crossing" => near(&["floor", "aisle", "lines", "line"])?,
        "defied" | "defying" => near(&["whip", "whips"])?,
        "deserted" | "deserting" | "bucked" | "bucking" => {
            near(&["leadership", "leaders", "party", "president", "whip"])?
        }
        "broke" | "breaking" => near(&["whip", "line"])?,
        "rebelled" => i,
        _ => return None,
    };
    // What follows tells the option itself: "crossed the floor to vote with X", "crossed the aisle and voted yes".
    let told = (end + 1..to.min(end + 8)).any(|k| {
        doc.any(k, &["vote", "voted", "voting", "back", "backed", "support", "supported", "oppose"])
    });
    (!told && real(doc, i, from)).then(|| with(i, end + 1, Choice::Rebel, Side::Either)).flatten()
}
