//! Acts in more than one word, and what a vote was for.

use super::decided::DECIDES;
use super::*;
use crate::rule::texts::mention::nounless;

/// An act is told by a verb of the trade, or by some words of everyday.
pub static OPENS: Gate = Gate {
    words: Words::marks_of(&[&EVERYDAY, &waits::WAITS, &house::DECLARES, &Words::of(DECIDES)]),
    acting: true,
    ..Gate::CLOSED
};

/// Those that no verb of the trade is.
pub(super) static EVERYDAY: Words =
    Words::marks_of(&[&frame::WORDS, &SPOKEN, &mandate::WORDS, &EXPELS, &LAWS, &ALTERS]);

/// Words that are read by their spelling.
pub(super) static SPOKEN: Words = Words::of(&[
    "light", "approval", "passage", "nod", "blessing", "assent", "go-ahead", "backing", "came", "emerged",
    "went", "ran", "gone", "sailed", "scraped", "squeaked", "squeezed", "sails", "scrapes", "goes", "going",
    "fell", "falls", "fall", "fail", "lose", "beaten", "beating", "shot", "knocked", "struck", "howled",
    "shouted", "turned", "threw", "thrown", "sent", "sends", "sending", "sank", "foundered", "prevailed",
    "quashed", "scuttled", "torpedoed", "crushed", "trounced", "spurned", "retained", "kept", "inserted",
    "refused", "refuses", "okays", "oks", "okayed", "followed", "veto", "vetoes", "notice", "resolved",
    "became", "took", "let", "lets", "adoption", "rejection", "defeat", "pushed", "waved", "nodded",
    "rammed", "forced", "steered", "put", "puts", "reach", "reached", "come", "got", "get", "brought",
    "taken", "take", "called", "hold", "held", "holds", "continued", "dropped", "abandoned", "debated",
    "acted", "considered", "heard", "discussed", "sequel", "merged", "absorbed", "subsumed", "folded",
    "overtaken", "lacked", "found", "ruled", "press", "pressed", "stepped", "left", "killed", "kills",
    "sunk", "doomed", "suit", "same", "so", "step", "carried", "laid", "stood", "set", "talked", "written",
    "timed", "gets", "made", "pulled", "won", "wins", "secured", "gained", "gave", "gives", "given",
    "removed", "buried", "bottled", "nixed", "collapsed", "advanced", "advances", "greenlit",
    "rubber-stamped", "ok'd", "reported", "passes", "pass", "passed", "passing", "send", "voted", "votes",
    "vote", "decision", "tabled", "table", "agreed", "opted", "chose", "moved", "wound", "ended", "closed",
    "overrode", "overridden", "rejected", "rejects", "overturned", "overturns", "discarded", "canceled",
    "cancelled", "annulled", "overcame", "lifted", "overruled", "reversed", "failed", "read", "reading",
    "concluded", "parked", "culminated", "returned", "backed", "backs", "supported", "remitted",
    "recommitted", "concurred", "concurs", "died", "dies", "turning", "throwing", "voting", "sustained",
    "sustains", "upheld", "upholds", "signed", "prosper", "beat", "fended", "fought", "staved", "seen",
    "saw", "batted", "swatted", "issued", "issues", "met", "meets", "suffered", "shared", "content",
    "contented", "confined", "limited", "settled", "stands", "censured", "pronounced", "declared", "lent",
    "survive", "said", "says", "binned", "ditched", "axed", "trashed",
]);

/// What is done to texts in two words or by a verb with other uses, where a text is at hand: `was held over`, `taken off
/// the agenda`, `beaten by nine votes to seven`, `advanced the bill`.
pub fn phrase(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Option<(Step, bool)>> {
    static PAIRS: [(Words, Words, Step); 6] = [
        (Words::of(&["held", "carried", "laid", "stood", "stands"]), Words::of(&["over"]), Step::Defer),
        (Words::of(&["put", "set"]), Words::of(&["off", "aside"]), Step::Defer),
        // "A Bill brought in by X was talked out", "the postulate was written off"
        (Words::of(&["talked", "written", "timed"]), Words::of(&["out", "off"]), Step::Lapse),
        (Words::of(&["got", "gets", "made", "pulled", "scraped"]), Words::of(&["through"]), Step::Adopt),
        (
            Words::of(&["won", "wins", "secured", "gained"]),
            Words::of(&["approval", "passage", "adoption"]),
            Step::Adopt,
        ),
        (Words::of(&["gave", "gives", "given"]), Words::of(&["unanimous"]), Step::Adopt),
    ];
    if nounless::follows(doc, i) {
        return Some(Some((Step::Adopt, false)));
    }
    // "The conference wound up with a resolution on Chad", "It contented itself with a resolution", "had settled for a text"
    let closes = doc.any(i, &["ended", "closed", "concluded", "culminated", "content"])
        && doc.is(i + 1, "with")
        || doc.is(i, "wound") && doc.is(i + 1, "up")
        || doc.any(i, &["contented", "confined", "limited"]) && doc.any(i + 1, &["itself", "themselves"])
        || doc.is(i, "settled") && doc.is(i + 1, "for")
        || doc.is(i, "made") && doc.is(i + 1, "do");
    if closes && (doc.is(i, "content") || !is_passive(doc, i, from)) {
        let with = (i + 1..to.min(i + 8)).find(|k| doc.any(*k, &["with", "for", "to"]));
        let text = with.is_some_and(|w| {
            (w + 1..to.min(w + 5))
                .any(|k| doc.has(k, Class::TEXT) || doc.any(k, &["declaration", "communique"]))
        });
        if text {
            return Some(Some((Step::Adopt, false)));
        }
    }
    let pair = PAIRS.iter().find(|p| doc.among(i, &p.0) && doc.among(i + 1, &p.1)).map(|p| p.2);
    let off = doc.any(i, &["taken", "pulled", "removed", "struck", "dropped"])
        && doc.any(i + 1, &["off", "from"])
        && (i + 2..i + 7).any(|k| doc.any(k, &["agenda", "calendar", "floor", "board", "docket", "table"]));
    let step = if off {
        Some(Step::Defer)
    } else if pair.is_some() {
        pair
    } else if doc.any(i, &["buried", "bottled"])
        && is_passive(doc, i, from)
        && (i + 1..i + 3).any(|k| doc.is(k, "in") && near_body(doc, k + 1, to))
    {
        // "was buried in the House Committee without ever being put to a vote"
        Some(Step::Lapse)
    } else if doc.any(i, &["sunk", "nixed", "buried"]) && is_passive(doc, i, from)
        || doc.is(i, "collapsed") && !doc.has(i + 1, Class::DET)
    {
        Some(Step::Reject)
    } else if doc.any(i, &["advanced", "advances", "greenlit", "rubber-stamped", "ok'd", "reported"])
        && (doc.low(i) != "reported" || doc.any(i + 1, &["out", "favorably", "favourably"]))
        && (i + 1..to.min(i + 5)).any(|k| doc.has(k, Class::TEXT))
    {
        Some(Step::Adopt)
    } else {
        None
    }?;
    // "The act set aside $30m", "losses were written off", "the talks timed out", "the place where the dead were buried": words of
    // money, time and graves too.
    let common =
        doc.any(i, &["set", "written", "timed"]) && pair.is_some() || doc.any(i, &["buried", "sunk"]);
    let passive = || is_passive(doc, i, from) || doc.is(i, "timed");
    if common && !(passive() && waits::of_text(doc, i, from)) {
        return None;
    }
    // "a second one got through the committee"
    let one = i > from + 1 && doc.is(i - 1, "one") && crate::number::ordinal(doc, i - 2).is_some();
    let before = one || (from.max(i.saturating_sub(30))..i).any(|k| doc.has(k, Class::TEXT));
    let after = (i + 1..to.min(i + 6)).any(|k| doc.has(k, Class::TEXT));
    // "A fourth, by X, was held over"
    let held = pair == Some(Step::Defer) && i > from && doc.has(i - 1, Class::AUX);
    if !before && !after && !held {
        return None;
    }
    if (from.max(i.saturating_sub(4))..i).any(|k| doc.has(k, Class::NEG)) {
        return Some(None);
    }
    Some(Some((step, is_passive(doc, i, from) || !after)))
}

/// `voted` as what a body does.
pub fn verbal_vote(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    match doc.low(i) {
        "voted" => !doc.is(i + 1, "down"),
        _ => {
            i > from
                && (doc.role_of(i) == crate::text::Role::Headline || doc.any(i - 1, &["to", "will"]))
                && doc.any(i + 1, &["to", "against", "for", "in", "on"])
        }
    }
}

pub fn vote_step(doc: &Doc<'_>, i: usize, to: usize) -> Option<Step> {
    let limit = to.min(i + 26);
    // "For the document voted 64 deputies, against — 3"
    let first = doc.sent_of(i).from;
    let front = first + usize::from(doc.is_kind(first, Kind::Mark));
    if doc.is(front, "for") && i < front + 8 && crate::number::cardinal(doc, i + 1).is_some() {
        return Some(Step::Adopt);
    }
    for k in i + 1..limit {
        // "When the Sejm voted, 231 were for and 189 were against": what the count says
        if doc.any(k, &["for", "against", "in"]) && doc.any(k - 1, &["was", "were"]) {
            return None;
        }
        // "Peers voted by 140 to 112 against the government to require sanctions"
        let defied = doc.is(k, "against")
            && (k + 1..k + 4).any(|g| {
                doc.any(g, &["government", "ministers", "administration", "leadership", "cabinet", "advice"])
                    && (g + 1..limit.min(g + 5)).any(|t| doc.is(t, "to") && doc.verb(t + 1).is_some())
            });
        if defied || not_to_act(doc, k) {
            return Some(Step::Adopt);
        }
        // "voted unanimously on a motion on crimes against humanity": what the motion is on
        let against =
            || doc.is(k, "against") && !(i + 1..k).any(|t| doc.has(t, Class::TEXT)) && !of_noun(doc, k);
        if against() || doc.is(k, "not") && doc.is(k + 1, "to") {
            return Some(Step::Reject);
        }
        // "voted 63-7 to reject the veto"
        if doc.is(k, "to") && undoes_veto(doc, k + 1, limit) {
            return Some(Step::Adopt);
        }
        if doc.is(k, "to") && throws_out(doc, k + 1, limit) {
            return Some(Step::Reject);
        }
        // "voted to prevent any debate on its record", "voted to block a draft on Mali"
        if doc.is(k, "to")
            && doc.any(k + 1, &["prevent", "block", "stop", "halt", "stifle", "avoid", "avert"])
        {
            let near = |t: &usize| doc.is_kind(*t, Kind::Word) && !doc.has(*t, Class::PREP.or(Class::CONJ));
            let object = |t: usize| doc.any(t, &["debate", "discussion", "criticism", "scrutiny", "censure"]);
            let mut thing = (k + 2..limit.min(k + 8)).take_while(near);
            if let Some(t) = thing.find(|t| object(*t) || doc.has(*t, Class::TEXT)) {
                return if object(t) { None } else { Some(Step::Reject) };
            }
        }
        if doc.is(k, "to") && doc.any(k + 1, &["reject", "defeat", "kill"]) && !of_a_deed(doc, k + 1, to) {
            return Some(Step::Reject);
        }
        if doc.is(k, "to")
            && doc.any(k + 1, &["postpone", "adjourn", "table", "delay", "shelve", "defer", "archive"])
            || doc.any(k + 1, &["send", "consign"]) && sends_to_archives(doc, k + 2, limit)
        {
            return Some(Step::Defer);
        }
        if doc.is(k, "to") && sends_back(doc, k + 1, limit) {
            return Some(Step::Refer);
        }
        if doc.is(k, "to")
            && doc.kind(k + 1) == Some(Kind::Word)
            && !doc.has(k + 1, Class::DET.or(Class::NUMBER))
            && !doc.cap(k + 1)
        {
            return Some(Step::Adopt);
        }
        // "voted 80-0 in declaring the killings a genocide"
        if doc.is(k, "in")
            && doc.form(k + 1).has(Form::ING)
            && doc.verb(k + 1).is_some_and(|v| v.force.is_some())
        {
            return Some(Step::Adopt);
        }
        if doc.is(k, "for") && k < i + 6 || doc.is(k, "in") && doc.any(k + 1, &["favour", "favor"]) {
            return Some(Step::Adopt);
        }
        if matches!(doc.kind(k), Some(Kind::Semicolon | Kind::Colon)) {
            break;
        }
    }
    None
}

/// `violence against Yazidis`, `action against the group`: what a noun is directed at, and not how somebody votes.
fn of_noun(doc: &Doc<'_>, against: usize) -> bool {
    const DEEDS: &[&str] = &[
        "violence", "crimes", "crime", "action", "measures", "sanctions", "discrimination", "war",
        "genocide", "attacks", "attack", "abuses", "aggression", "protection", "threats", "torture", "case",
        "charges", "offensive", "repression", "persecution", "embargo", "boycott", "steps", "safeguards",
        "fight", "struggle", "campaign", "crackdown", "atrocities", "convention",
    ];
    against > 0 && doc.any(against - 1, DEEDS)
}

/// `voted 34 to 19 to refer the bill to a committee`, `to send the bill back to committee`; the full committee is a step on.
pub(super) fn sends_back(doc: &Doc<'_>, verb: usize, to: usize) -> bool {
    let text = |k: &usize| doc.has(*k, Class::TEXT) || doc.is(*k, "it");
    let aim = (verb + 1..to.min(verb + 13)).find(|k| doc.is(*k, "to"));
    doc.any(verb, &["refer", "send", "return", "commit", "recommit", "remit"])
        && aim.is_some_and(|a| {
            (verb + 1..a).any(|k| text(&k)) && near_body(doc, a + 1, to) && !doc.is(a + 2, "full")
        })
}

/// `voted 23-17 not to act on a text`, `decided not to consider the draft`
pub fn not_to_act(doc: &Doc<'_>, k: usize) -> bool {
    // "decided not even to consider it"
    let to = k + 1 + usize::from(doc.any(k + 1, &["even", "yet"]));
    doc.is(k, "not")
        && doc.is(to, "to")
        && (doc.any(to + 1, &["act", "vote"]) && doc.any(to + 2, &["on", "upon"])
            || doc.any(to + 1, &["consider", "discuss", "debate", "examine"])
            || doc.is(to + 1, "take")
                && (doc.is(to + 2, "up") || doc.is(to + 3, "up") || doc.any(to + 2, &["action", "any"])))
}

/// `no action`, `no decision`: what a house takes that leaves a text where it is.
pub fn no_action(doc: &Doc<'_>, k: usize) -> bool {
    doc.is(k, "no") && doc.any(k + 1, &["action", "decision"])
}

/// `leave was refused`: what was asked for is no text.
pub(super) fn leave(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    (from.max(i.saturating_sub(4))..i).any(|k| {
        doc.any(k, &["leave", "permission", "consent", "request", "entry", "visa", "visas", "access"])
    })
}

/// `Parliament declared the famine a genocide in a motion`: a house that speaks in a text has carried it.
pub(super) fn speaks_in_text(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> bool {
    let speaks = doc.verb(i).is_some_and(|v| v.force.is_some() && v.step.is_none());
    if !speaks
        || !doc.form(i).has(Form::PAST)
        || doc.any(i.saturating_sub(1), &["was", "were", "be", "been", "to"])
        || is_denied(doc, i, from)
        || (from.max(i.saturating_sub(4))..i).any(|k| doc.has(k, Class::NEG))
    {
        return false;
    }
    let body = house::before(doc, i, from);
    // "In June it demanded in Resolution 2736 that"
    let numbered = doc.is(i + 1, "in") && doc.is(i + 2, "resolution") && doc.digit(i + 3);
    let it = i > from && doc.is(i - 1, "it") && i < from + 8;
    if numbered && (body || it) {
        return true;
    }
    // "In a resolution on vaccines, the Council requested a report"
    let noun = |k: usize| doc.any(k, &["resolution", "motion", "declaration"]);
    let on = |k: usize| noun(k) && doc.any(k + 1, &["on", "concerning", "regarding"]);
    let led = doc.is(from, "in") && doc.any(from + 1, &["a", "another"]) && (from + 2..from + 4).any(on);
    if led && body && !(from..i).any(|k| doc.step(k).is_some() || doc.is(k, "draft")) {
        return true;
    }
    let verb_first = !(i + 1..to.min(i + 4)).any(|k| doc.is(k, "that"));
    body && verb_first
        && (i + 1..to.min(i + 24)).any(|k| {
            doc.is(k, "in")
                && doc.any(k + 1, &["a", "an"])
                && (k + 2..k + 5).any(|t| doc.any(t, &["resolution", "motion", "declaration"]))
        })
}

/// `tabled a resolution on Gaza by a 5-3 vote`: what is counted was put off; who brings a text in needs no count.
pub(super) fn put_aside(doc: &Doc<'_>, i: usize, to: usize) -> bool {
    let hi = to.min(i + 16);
    let count = (i + 2..hi).find(|k| {
        doc.is_kind(*k, Kind::Num)
            && (doc.is_kind(k + 1, Kind::Dash) || doc.is(k + 1, "to"))
            && doc.is_kind(k + 2, Kind::Num)
    });
    // "tabled it, 55-44", "tabled his first try, 55 to 44"
    let try_of = |k: usize| {
        doc.any(k, &["try", "attempt", "bid", "effort", "version", "one", "draft", "file"])
            || doc.toks[k].caps && doc.digit(k + 1)
    };
    (doc.any(i + 1, &["it", "them"]) || (i + 1..to.min(i + 5)).any(|k| doc.has(k, Class::TEXT) || try_of(k)))
        && count.is_some_and(|c| {
            !(i + 1..c).any(|k| doc.step(k).is_some_and(|s| matches!(s, Step::Adopt | Step::Reject)))
        })
}

/// `245 votes to 37`, `53-32`
pub fn counted_votes(doc: &Doc<'_>, i: usize) -> bool {
    crate::number::cardinal(doc, i).is_some_and(|(_, len)| {
        doc.any(i + len, &["votes", "vote", "to"]) || doc.is_kind(i + len, Kind::Dash)
    })
}

/// `send the bill to the archives`
fn sends_to_archives(doc: &Doc<'_>, i: usize, to: usize) -> bool {
    (i..to.min(i + 8)).any(|k| {
        doc.is(k, "to") && doc.any(k + 1 + usize::from(doc.is(k + 1, "the")), &["archive", "archives"])
    })
}
