//! The act itself: `voted against`, `abstained`, `cast the two no votes`, `pressed red`.

use super::{Choice, Cue, Side, VOTE, base, cue, like, owner, real, skip, text_at, turned, word};
use crate::doc::Doc;
use crate::lexicon::Class;
use crate::record::{ActorKind, VoteOption};
use crate::rule::texts::list;
use crate::rule::texts::tally::neither;
use crate::token::Kind;
use crate::words::Words;

pub(super) static VOTED: Words = Words::of(&["voted", "voting", "vote", "votes"]);

pub(super) fn voted(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Cue> {
    let bare = doc.any(i, &["vote", "votes"]);
    // "Not voting: A, R-16", "Not voting (2): A and B"
    let heads = doc.is(i, "voting") && i == from + 1 && doc.is(from, "not");
    if heads && matches!(doc.kind(i + 1), Some(Kind::Colon | Kind::Open)) {
        return cue(from, i + 1, VoteOption::NotVoting, Side::Right);
    }
    if let Some(found) = owner::owned(doc, i, from, to) {
        return Some(found);
    }
    // "Gabon could not vote because of a fault", "Libya was unable to vote"
    let unable = bare
        && i > from + 1
        && (doc.is(i - 1, "cannot")
            || doc.is(i - 1, "not") && doc.is(i - 2, "could")
            || doc.is(i - 1, "to") && doc.is(i - 2, "unable"));
    if unable && !doc.any(i + 1, &["for", "against", "in", "on", "to", "with"]) {
        let lead = if doc.is(i - 1, "cannot") { i - 1 } else { i - 2 };
        return cue(lead, i + 1, VoteOption::NotVoting, Side::Left);
    }
    if bare && i > from && doc.has(i - 1, Class::NEG) || bare && i > from && doc.denied(i - 1).is_some() {
        let (_, end) = word(doc, skip(doc, i + 1, to)).unwrap_or((VoteOption::No, i + 1));
        let plain = end == i + 1 && !doc.any(i + 1, &["on", "to", "with"]);
        return plain.then(|| cue(i, i + 1, VoteOption::NotVoting, Side::Either)).flatten();
    }
    // "The Greens refused to vote"
    let kept = bare && i > from + 1 && doc.is(i - 1, "to") && doc.any(i - 2, &["refused", "declined"]);
    if kept && (i + 1 >= to || matches!(doc.kind(i + 1), Some(Kind::Stop | Kind::Comma | Kind::Semicolon))) {
        return cue(i - 2, i + 1, VoteOption::NotVoting, Side::Left);
    }
    if bare && !base(doc, i, from) && !live(doc, i, from) || !real(doc, i, from) {
        return None;
    }
    // "voted it down" is the body's act, "voted to table" too.
    let mut k = skip(doc, i + 1, to);
    if doc.any(k, &["it", "them"]) {
        k += 1;
    }
    if doc.is(k, "with") && i + 1 < to {
        // "Pakistan and Japan voted with the sponsors"
        if let Some((option, end)) = super::company::camp(doc, k + 1) {
            return cue(i, end, option, Side::Left);
        }
        // "The Greens voted with Labour against the bill"
        if let Some(option) = super::company::in_company(doc, k + 1, to) {
            return cue(i, k + 1, option, Side::Either);
        }
        return like(doc, i, k + 1, to).or_else(|| super::backed::side(doc, i, k + 1));
    }
    if let Some((option, end)) = owner::of_veto(doc, k, to) {
        return cue(i, end, option, Side::Left);
    }
    // "voted for the veto" is no side of the text.
    let (option, end) = word(doc, k).filter(|w| !doc.has(w.1, Class::DET) || !doc.is(w.1 + 1, "veto"))?;
    if owner::of_line(doc, end, to) {
        return None;
    }
    // "It was voted against by Chad and Mali"
    if doc.is(i, "voted") && doc.is(end, "by") && i > from && doc.has(i - 1, Class::AUX) {
        return cue(i, end + 1, option, Side::Right);
    }
    cue(i, end, option, Side::Either)
}

/// `France, India and Japan abstain`, `Germany and Chad vote against it`: told as it happens, by states named together at the
/// head of a clause; not what they do `every year`.
fn live(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    let state = |m: &crate::names::Mention| doc.names.actors[m.actor].is(ActorKind::State);
    if i == from || !doc.names.mention_at(i - 1).is_some_and(|m| m.to == i && state(m)) {
        return false;
    }
    let (names, start) = list::before(doc, i, from);
    let heads = start == from
        || matches!(doc.kind(start - 1), Some(Kind::Semicolon | Kind::Comma | Kind::Colon))
        || doc.any(start - 1, &["while", "and", "but"]);
    const HABIT: &[&str] =
        &["every", "always", "usually", "often", "each", "when", "whenever", "if", "should", "that", "never"];
    let to = doc.sent_of(i).to;
    names.len() > 1 && heads && !(from..to.min(i + 12)).any(|k| doc.any(k, HABIT))
}

/// The words that can start it.
pub(super) static ABSTAINED: Words = Words::of(&[
    "abstained", "abstaining", "abstains", "abstain", "abstention", "abstentions", "held", "holding",
    "remained", "stayed", "remaining", "staying", "kept", "declined", "refused", "preferred", "chose",
    "declining", "refusing", "took", "sat", "sitting", "refrained", "refraining", "opted", "decided",
    "stood", "standing", "sit", "undecided", "take", "taking", "came", "come", "coming", "say", "said",
    "saying", "picked", "backed", "choosing", "did", "didn't", "didn’t", "define", "state", "declare",
    "give", "make", "express", "show", "keeping", "were", "neither", "withheld", "pick", "choose",
]);

pub(super) fn abstained(doc: &Doc<'_>, i: usize, from: usize) -> Option<Cue> {
    use VoteOption::Abstain;
    // "stood aside from the consensus" is no abstention.
    let agreed = |end: usize| (end..end + 4).any(|k| doc.is(k, "consensus"));
    // "six preferred to stay out of it": the verb before it tells.
    // "stayed out of the vote": they did not vote at all.
    // "stayed out of the chamber": nor were they there.
    const HALLS: &[&str] = &["plenum", "chamber", "hall", "room", "plenary", "house"];
    let out = doc.seq(i + 1, &["out", "of"]) && (i + 3..i + 6).any(|k| doc.any(k, VOTE) || doc.any(k, HALLS));
    let stay = doc.is(i, "stay") || out;
    if let Some(end) = neither(doc, i).filter(|end| !stay && real(doc, i, from) && !agreed(*end)) {
        return cue(i, end, Abstain, Side::Either);
    }
    if doc.is(i, "abstention")
        && let Some(cue) = owner::told_why(doc, i, from)
    {
        return Some(cue);
    }
    match doc.low(i) {
        // "Neither Fiji nor Chad took sides"
        "took"
            if doc.is(i + 1, "sides")
                && (i.saturating_sub(30).max(from)..i).any(|k| doc.is(k, "neither")) =>
        {
            cue(i, i + 2, Abstain, Side::Left)
        }
        "abstaining" if let Some(start) = recorded_as(doc, i, from) => cue(start, i + 1, Abstain, Side::Left),
        "abstained" | "abstaining" | "abstains" if real(doc, i, from) => cue(i, i + 1, Abstain, Side::Either),
        "abstain" if (base(doc, i, from) || live(doc, i, from)) && real(doc, i, from) => {
            cue(i, i + 1, Abstain, Side::Left)
        }
        // "Japan and France were the two abstentions", "Peru was the lone abstention"
        "abstention" | "abstentions" if super::label::were(doc, i, from).is_some() => {
            cue(super::label::were(doc, i, from)?, i + 1, Abstain, Side::Left)
        }
        // "Rep. Roe registered the lone abstention"
        "abstention" if i > from + 2 && doc.any(i - 1, &["lone", "only", "sole", "single"]) => {
            let verb = i - 3;
            let did = doc.any(verb, &["registered", "recorded", "cast", "entered"]) && real(doc, verb, from);
            cue(if did { verb } else { i }, i + 1, Abstain, if did { Side::Left } else { Side::Right })
        }
        // "A and B took shelter in abstention"
        "abstention"
            if {
                let at = i - usize::from(i > from + 2 && doc.is(i - 1, "the"));
                let toward =
                    &["in", "for", "into", "behind", "chose", "preferred", "to", "toward", "towards"];
                i > from + 1 && doc.any(at - 1, toward)
            } =>
        {
            let verb = (from.max(i.saturating_sub(6))..i).find(|k| {
                doc.any(
                    *k,
                    &[
                        "took", "opted", "settled", "sought", "found", "chose", "preferred", "retreated",
                        "plumped", "hid", "went", "inclined", "leaned", "leant", "tended",
                    ],
                )
            })?;
            cue(verb, i + 1, Abstain, Side::Left)
        }
        // "India registered its abstention"
        "abstention"
            if i > from + 2
                && doc.any(i - 2, &["registered", "recorded", "cast", "entered"])
                && doc.has(i - 1, Class::POSS.or(Class::INDEF))
                && real(doc, i - 2, from) =>
        {
            cue(i - 2, i + 1, Abstain, Side::Left)
        }
        // "India's abstention"
        "abstention" if i > from + 1 && doc.is_kind(i - 1, Kind::Poss) => cue(i, i + 1, Abstain, Side::Left),
        "abstentions" if super::label::among(doc, i, from).is_some() => {
            cue(super::label::among(doc, i, from)?, i + 1, Abstain, Side::Left)
        }
        // "Peru and Fiji cast abstentions"
        "abstentions"
            if i > from && doc.any(i - 1, &["cast", "registered", "recorded"]) && real(doc, i, from) =>
        {
            cue(i - 1, i + 1, Abstain, Side::Left)
        }
        "abstention" | "abstentions" => cue(i, i + 1, Abstain, Side::Right),
        _ => None,
    }
}

/// `Fiji and Chad were recorded as abstaining`, `were listed as opposed`: where the predicate starts.
fn recorded_as(doc: &Doc<'_>, i: usize, from: usize) -> Option<usize> {
    let told = i > from + 3
        && doc.is(i - 1, "as")
        && doc.any(i - 2, &["recorded", "registered", "listed", "counted"])
        && doc.has(i - 3, Class::AUX);
    (told && real(doc, i - 2, from)).then(|| i - 3)
}

pub(super) static OPPOSED: Words = Words::of(&["opposed", "opposing", "dissented", "dissenting", "oppose"]);

/// `opposed`, `dissented`: as verb, as predicate and beside a count.
pub(super) fn opposed(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Cue> {
    use VoteOption::No;
    // "the sole country to oppose it"
    if doc.is(i, "oppose") {
        // "the only speaker to oppose it" did so in words.
        // "the sole country", "the only Democrat", "one of three Liberal MPs"
        let party = |k: usize| {
            let named = doc.names.mention_at(k).map(|m| doc.names.actors[m.actor].kind);
            named.is_some_and(|kind| kind == ActorKind::Organization)
        };
        let voter = i > from + 1
            && (doc.has(i - 2, Class::MEMBER) || doc.any(i - 2, &["one", "party", "group"]) || party(i - 2)
                // "was one of the 15 to oppose it"
                || i > from + 4 && crate::number::cardinal(doc, i - 2).is_some());
        let done = voter && doc.is(i - 1, "to") && real(doc, i, from) && text_at(doc, i + 1, to);
        return done.then(|| cue(i, i + 1, No, Side::Left)).flatten();
    }
    // "with the Greens opposing it"
    if doc.is(i, "opposing") {
        // "Opposing it were A and B", "Those opposing the resolution included A and B"
        // "Countries opposing it included A"
        let those = i == from + 1 && (doc.is(from, "those") || doc.has(from, Class::MEMBER));
        let opens = (those || i == from)
            && (i + 1..to.min(i + 6)).any(|k| doc.any(k, &["were", "included", "include"]));
        if opens && text_at(doc, i + 1, to) {
            return cue(i, i + 1, No, Side::Right);
        }
        let with = (from.max(i.saturating_sub(14))..i).any(|k| doc.is(k, "with"));
        let ends = matches!(doc.kind(i + 1), Some(Kind::Stop | Kind::Comma | Kind::Semicolon))
            || doc.is(i + 1, "and");
        return (with && (ends || text_at(doc, i + 1, to))).then(|| cue(i, i + 1, No, Side::Left)).flatten();
    }
    let noun = doc.any(i + 1, VOTE) || doc.any(i + 1, &["voice", "voices", "opinion", "opinions", "note"]);
    if !doc.is(i, "opposed") && !noun && !doc.has(i + 1, Class::MEMBER) {
        return real(doc, i, from).then(|| cue(i, i + 1, No, Side::Either)).flatten();
    }
    if !doc.is(i, "opposed") || !real(doc, i, from) {
        return None;
    }
    if let Some(start) = recorded_as(doc, i, from) {
        return cue(start, i + 1, No, Side::Left);
    }
    let mut verb = i;
    while verb > from && (doc.has(verb - 1, Class::ADVERB) || doc.ends(verb - 1, "ly")) {
        verb -= 1;
    }
    let be = verb > from && doc.any(verb - 1, &["were", "was", "remained", "stood"])
        || i > from && doc.any(i - 1, &["those", "only", "also"]);
    let perfect = i > from && doc.any(i - 1, &["has", "have", "had", "long"]);
    // "firmly opposed the draft", "opposed a draft tabled by Fiji": said before any vote is told.
    let aloud = !be && doc.any(verb, &["firmly", "resolutely", "categorically"]);
    if perfect || aloud || doc.has(i + 1, Class::INDEF) {
        return None;
    }
    if doc.is(i + 1, "by") {
        // "backed by the Greens and opposed by Labour"
        let passive =
            |k: usize| doc.any(k, &["backed", "supported", "endorsed", "approved"]) && doc.is(k + 1, "by");
        let told = doc.has(i.wrapping_sub(1), Class::AUX)
            || i > from
                && doc.any(i - 1, &["and", "but"])
                && (i.saturating_sub(16).max(from)..i).any(passive);
        return told.then(|| cue(i, i + 2, No, Side::Right)).flatten();
    }
    let ends = i + 1 >= to
        || doc.is_kind(i + 1, Kind::Stop)
        || doc.is_kind(i + 1, Kind::Comma)
        || doc.is_kind(i + 1, Kind::Open)
        || doc.is_kind(i + 1, Kind::Semicolon)
        || doc.is_kind(i + 1, Kind::Colon) && be
        || doc.any(i + 1, &["and", "while", "were", "was", "are", "included", "include"]);
    let object = text_at(doc, i + 1, to) && !super::argued(doc, i, from, to);
    if be && (ends || doc.is(i + 1, "to")) || ends || object {
        let still = verb > from && doc.any(verb - 1, &["remained", "stood", "stayed"]);
        return cue(if still { verb - 1 } else { i }, i + 1, No, Side::Either);
    }
    None
}

/// The words that can start it.
pub(super) static GESTURE: Words = Words::of(&[
    "pressed", "pushed", "hit", "pressing", "pushing", "punched", "crossed", "switched", "moved", "defected",
    "shifted", "swung", "went", "flipped", "raised", "raising", "deciding", "decisive", "casting", "barred",
    "excluded", "disqualified", "recused", "broke", "breaking", "used", "using", "exercised", "changed",
    "reversed", "flipping", "switching", "defecting",
]);

/// `pressed red`, `crossed over to the "no" camp`, `the deciding vote belonged to X`
pub(super) fn gesture(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Cue> {
    use VoteOption::{Abstain, No, NotVoting, Yes};
    let hi = to.min(i + 9);
    match doc.low(i) {
        "pressed" | "pushed" | "hit" | "pressing" | "pushing" | "punched" if real(doc, i, from) => {
            // "pressed the abstention button"
            const BUTTONS: &[&str] =
                &["red", "green", "yellow", "no", "yes", "against", "abstain", "abstention"];
            // "pushed the motion through against the X" is no button.
            let word =
                |k: &usize| doc.any(*k, BUTTONS) && (!doc.is(*k, "against") || doc.is(k + 1, "button"));
            let k = (i + 1..hi.min(i + 5)).find(word)?;
            let option = match doc.low(k) {
                "red" | "no" | "against" => No,
                "yellow" | "abstain" | "abstention" => Abstain,
                _ => Yes,
            };
            cue(i, k + 1, option, Side::Left)
        }
        // "used his casting vote against"
        "used" | "using" | "exercised" if real(doc, i, from) => {
            let noun = (i + 2..i + 5).find(|k| doc.any(*k, &["vote", "ballot"]))?;
            let casts =
                doc.any(noun - 1, &["casting", "deciding", "tie-breaking", "tiebreaking", "decisive"]);
            let (option, end) = word(doc, noun + 1).filter(|_| casts)?;
            cue(i, end, option, Side::Left)
        }
        "crossed" | "switched" | "moved" | "defected" | "shifted" | "swung" | "went" | "flipped"
        | "changed" | "flipping" | "switching" | "defecting"
            if real(doc, i, from) && turned::now_side(doc, i, to).is_none() =>
        {
            let t = (i + 1..hi).find(|k| doc.any(*k, &["to", "into"]))?;
            let k = skip(doc, t + 1 + usize::from(doc.any(t + 1, &["the", "a", "vote", "voting"])), to);
            let (option, end) = match doc.low(k) {
                "abstention" | "abstaining" | "abstain" => (Abstain, k + 1),
                // "moved from abstention to support"
                "support" | "favour" | "favor" if from_side(doc, i) => (Yes, k + 1),
                "opposition" if from_side(doc, i) => (No, k + 1),
                _ => word(doc, k)?,
            };
            let side = doc.any(end, &["camp", "column", "side", "vote", "votes"])
                || doc.any(t + 1, &["vote", "voting"])
                || doc.is_kind(k - 1, Kind::Mark)
                || option == Abstain
                || from_side(doc, i)
                || matches!(doc.kind(end), Some(Kind::Stop | Kind::Comma)) && doc.any(k, &["no", "yes"]);
            side.then(|| cue(i, end, option, Side::Left)).flatten()
        }
        // "changed its vote from last year and now supports the text"
        "changed" | "switched" | "reversed" | "shifted" if real(doc, i, from) => {
            let v = turned::now_side(doc, i, to)?;
            cue(i, v + 1, if doc.begins(v, "oppose") { No } else { Yes }, Side::Left)
        }
        "raised" | "raising"
            if doc.any(i + 2, &["hand", "hands", "flag", "card", "placard", "arm"]) && real(doc, i, from) =>
        {
            let (option, end) = word(doc, i + 3)?;
            cue(i, end, option, Side::Left)
        }
        "deciding" | "decisive" | "casting" if doc.any(i + 1, &["vote", "ballot"]) => {
            let k = (i + 2..to.min(i + 16))
                .find(|k| doc.any(*k, &["belonged", "came", "fell"]) || *k == i + 2 && doc.is(*k, "was"))?;
            Some(Cue {
                from: i,
                to: k + 1 + usize::from(doc.any(k + 1, &["to", "from"])),
                choice: Choice::Winner,
                side: Side::Right,
                veto: false,
                party: false,
            })
        }
        "recused"
            if doc.any(i + 1, &["himself", "herself", "themselves", "itself"]) && real(doc, i, from) =>
        {
            cue(i, i + 2, NotVoting, Side::Left)
        }
        "barred" | "excluded" | "disqualified" | "recused" if real(doc, i, from) => {
            (i + 1..hi).find(|k| doc.any(*k, VOTE)).and_then(|k| cue(i, k + 1, NotVoting, Side::Left))
        }
        _ => None,
    }
}

/// `moved from abstention to`, `shifted from a no vote to`
fn from_side(doc: &Doc<'_>, i: usize) -> bool {
    const SIDES: &[&str] = &[
        "abstention", "abstaining", "opposition", "opposing", "support", "no", "yes", "against", "rejection",
    ];
    let at = i + 2 + usize::from(doc.has(i + 2, Class::INDEF));
    doc.is(i + 1, "from") && (doc.any(at, SIDES) || doc.is_kind(at, Kind::Mark) && doc.any(at + 1, SIDES))
}
