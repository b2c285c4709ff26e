//! What a sentence asks to be done with a text or with the business, and the next one says how it fared.

use super::*;

/// Ways of asking for something to be done.
const ASKS: &[&str] = &[
    "asked", "moved", "sought", "wanted", "tried", "proposed", "demanded", "requested", "suggested",
    "offered", "motion", "proposal", "request", "bid", "move", "attempt", "effort", "asking", "moving",
    "seeking", "attempted", "objected", "challenged",
];

/// Words for putting business off or on.
const WAYS: &[&str] = &[
    "adjourn", "adjourned", "adjournment", "postpone", "postponed", "postponement", "defer", "deferred",
    "deferral", "delay", "delayed", "shelve", "shelved", "suspend", "suspended", "recommit", "inscribe",
    "inscribed", "inscription", "cloture", "closure", "substitute", "refer", "referred",
];

/// How what is offered is unlike what stands in the text.
const SOFTER: &[&str] = &[
    "softer", "milder", "weaker", "stronger", "tougher", "different", "new", "alternative", "compromise",
    "other", "gentler", "harsher", "broader", "narrower",
];

/// What a sentence asks to be done with the text or the business: a change to it, a vote on a part, a way of proceeding.
pub(in super::super) fn asks_for(doc: &Doc<'_>, from: usize, to: usize) -> Option<Scope> {
    let ask = (from..to).find(|k| doc.any(*k, ASKS) && !doc.quoted(*k))?;
    asked_at(doc, ask, from, to)
}

/// `failed, by 220 votes to 301, | to have the vote put off`, `failed by ten votes to delete the clause`: what one tried to do, behind the
/// count of those who would.
pub(in super::super) fn failed_to(doc: &Doc<'_>, tok: usize, tally: &Tally, to: usize) -> Option<Scope> {
    let aim = tally.to + usize::from(doc.is_kind(tally.to, Kind::Comma));
    let fails = doc.any(tok, &["failed", "tried", "unable"]) && tok < tally.from && tally.from < tok + 5;
    if !fails || !doc.is(aim, "to") {
        return None;
    }
    if doc.any(aim + 1, DIRECT) {
        return Some(Scope::Amendment);
    }
    asked_at(doc, aim - 1, aim, to.min(aim + 24))
}

/// What is done to a text, and by nobody to anything else that is moved.
const DIRECT: &[&str] = &[
    "add", "insert", "attach", "exempt", "delete", "strike", "remove", "replace", "reword", "soften",
    "dilute", "weaken", "narrow", "broaden", "widen", "extend", "expand", "toughen", "amend", "water",
    "supplement", "suppress", "erase", "excise", "expunge",
];

/// Of these, what a government may do that brings no change to a text.
const OWN: &[&str] = &[
    "add", "attach", "exempt", "remove", "replace", "weaken", "narrow", "broaden", "widen", "extend",
    "expand", "toughen", "supplement",
];

/// `take out the mandate`, `leave the last words out`: a change told by two words.
fn changes_apart(doc: &Doc<'_>, k: usize, to: usize) -> bool {
    let within = |lo: usize| {
        (lo..to.min(lo + 9)).take_while(|t| !matches!(doc.kind(*t), Some(Kind::Comma | Kind::Semicolon)))
    };
    doc.any(k, &["take", "leave", "knock"]) && within(k + 1).any(|t| doc.is(t, "out") && !doc.is(t + 1, "of"))
        || doc.any(k, &["put", "write"]) && doc.is(k + 1, "in") && doc.has(k + 2, Class::DET.or(Class::INDEF))
}

/// The same, from the word that asks on.
fn asked_at(doc: &Doc<'_>, ask: usize, from: usize, to: usize) -> Option<Scope> {
    let open = |words: &[&str]| (from..to).any(|k| doc.any(k, words) && !doc.quoted(k));
    // "moved an amendment to delay the law": whatever it does
    let amends = |k: usize| doc.is(k, "amendment") && doc.has(k - 1, Class::INDEF.or(Class::DET));
    if (ask + 1..to.min(ask + 4)).any(amends) {
        return Some(Scope::Amendment);
    }
    let no_action = (ask..to).any(|k| act::no_action(doc, k));
    let over = (ask..to).any(|k| {
        doc.any(k, &["stand", "held", "hold", "put", "laid", "lie"]) && doc.any(k + 1, &["over", "off"])
            || doc.seq(k, &["put", "it", "off"])
            || held_back(doc, k)
            || doc.any(k, &["order", "agenda"])
                && (ask..k).any(|a| doc.any(a, &["alter", "change", "add", "amend"]))
            // "wanted to drop the subject from the agenda"
            || doc.is(k, "agenda")
                && (ask..k).any(|a| doc.any(a, &["from", "off"]))
                && (ask..k).any(|a| doc.any(a, &["remove", "removed", "take", "taken", "strike", "struck", "drop", "dropped"]))
            // "asked that the draft be ruled inadmissible"
            || doc.is(k, "inadmissible")
    });
    // "offered a substitute that would have condemned"
    let other = (ask..to).any(|k| doc.is(k, "substitute") && doc.has(k.wrapping_sub(1), Class::DET));
    // but "offered a substitute motion to send it to the commission"
    if other && !sends_back(doc, from, to) {
        return Some(Scope::Amendment);
    }
    // "asked why aid had been delayed": no way of dealing with the text.
    let done = |k: usize| doc.any(k.wrapping_sub(1), &["been", "was", "were", "had"]);
    // "adopted a motion calling on the government to suspend arms sales": what it asks of others.
    let says = |t: usize| doc.ends(t, "ing") && doc.verb(t).is_some_and(|v| v.force.is_some());
    let of_others = |k: usize| (ask + 1..k).any(|t| says(t) && doc.has(t - 1, Class::TEXT));
    let way = (from..to).any(|k| doc.any(k, WAYS) && !doc.quoted(k) && !done(k) && !of_others(k));
    // "moved that the debate be closed"
    let way = way || (ask..to).any(|k| closes_debate(doc, k));
    // "moved to table the bill"
    let tables = doc.seq(ask + 1, &["to", "table"]) && doc.has(ask + 3, Class::DET.or(Class::PRON));
    // "moved to lay the amendment on the table"
    let lays = |k: usize| doc.seq(k, &["on", "the", "table"]);
    let tables = tables || doc.seq(ask + 1, &["to", "lay"]) && (ask + 3..to.min(ask + 14)).any(lays);
    // "An attempt to move straight to the vote"
    let way = way || (ask..to).any(|k| to_vote(doc, k));
    if no_action || over || way || tables || sends_back(doc, from, to) || stops_debate(doc, ask, to) {
        return Some(Scope::Procedural);
    }
    let piece = (from..to).any(|k| doc.any(k, PIECES) || doc.quoted(k) && doc.any(k.wrapping_sub(1), PIECES));
    let apart = open(&["apart", "separately", "division", "separate"]);
    // "asked for it to be put separately": the paragraph told of before
    let it_apart = |k: usize| {
        doc.any(k, &["it", "them"])
            && doc.seq(k + 1, &["to", "be"])
            && doc.any(k + 3, &["put", "voted", "taken"])
            && (k + 4..k + 7).any(|t| doc.any(t, &["apart", "separately"]))
    };
    if piece && apart || (ask + 1..to.min(ask + 5)).any(it_apart) {
        return Some(Scope::Paragraph);
    }
    let change = (ask..to).any(|k| {
        (doc.any(k, CHANGES) || doc.any(k, TREATED) || doc.any(k, &["reword", "soften", "dilute", "replace"]))
            && !doc.quoted(k)
    });
    // "She moved to add a levy on grain; that lost", "moved, orally, to take the levy out"
    let aside = 2 * usize::from(doc.is_kind(ask + 1, Kind::Comma) && doc.ends(ask + 2, "ly"));
    let at = ask + 1 + aside + usize::from(aside > 0 && doc.is_kind(ask + 1 + aside, Kind::Comma));
    let direct = doc.any(
        ask,
        &["moved", "tried", "sought", "wanted", "attempted", "proposed", "offered", "seeking", "moving"],
    ) && doc.is(at, "to")
        // "The government wanted to extend the state of emergency": its own act
        && (doc.any(at + 1, DIRECT) && !(doc.is(ask, "wanted") && doc.any(at + 1, OWN))
            || changes_apart(doc, at + 1, to));
    if direct || (ask + 1..to.min(ask + 6)).any(|k| has_taken_out(doc, k, to)) {
        return Some(Scope::Amendment);
    }
    // "offered softer wording"
    let softer = |k: usize| {
        doc.any(k, SOFTER) && doc.any(k + 1, &["wording", "language", "words", "phrase", "version"])
    };
    let change = change || (ask..to).any(softer);
    let out = (ask..to)
        .any(|k| doc.is(k, "out") && doc.any(k.wrapping_sub(1), PIECES) || doc.seq(k, &["out", "of"]));
    (piece && (change || out)).then_some(Scope::Amendment)
}

/// `tried | to have the bell-ringing taken out`, `wanted to see the call for sanctions struck`: no one but a text loses its words.
fn has_taken_out(doc: &Doc<'_>, k: usize, to: usize) -> bool {
    const OUT: &[&str] = &["taken", "left", "struck", "cut", "written"];
    let piece = |p: usize| {
        doc.any(p, PIECES) || doc.any(p, &["point", "points", "line", "lines"]) || doc.has(p, Class::TEXT)
    };
    let gone = |t: usize| {
        doc.any(t, OUT) && doc.is(t + 1, "out") && !doc.is(t + 2, "of")
            // "tried to have the judge removed": no piece of a text
            || doc.any(t, TREATED) && (k + 1..t).any(piece)
            || doc.any(t, &["deleted", "reworded", "excised", "toned", "watered", "softened"])
    };
    doc.any(k, &["have", "get", "see"])
        && doc.is(k - 1, "to")
        && (k + 2..to.min(k + 12)).take_while(|t| doc.is_kind(*t, Kind::Word)).any(gone)
}

/// `to hold the item for two weeks`, `to put the vote off to June`, `had the motion ruled out of order`; but `to hold a vote for a new
/// chair`
fn held_back(doc: &Doc<'_>, k: usize) -> bool {
    const LATER: &[&str] = &["off", "over", "until", "till"];
    let object = (k + 1..k + 5).find(|t| {
        doc.has(*t, Class::TEXT.or(Class::VOTENOUN))
            || doc.any(*t, &["item", "matter", "decision", "debate", "question"])
    });
    let lasts = |f: usize| {
        let told = crate::number::cardinal(doc, f + 1).is_some() || doc.any(f + 1, &["now", "further"]);
        doc.is(f, "for") && (told || doc.any(f + 2, &["day", "week", "month", "year", "while"]))
    };
    let object = object.filter(|t| (k + 1..*t).all(|w| doc.is_kind(w, Kind::Word) && doc.verb(w).is_none()));
    doc.any(k, &["hold", "held", "put", "leave", "keep"])
        && object.is_some_and(|t| doc.any(t + 1, LATER) || doc.is(k, "hold") && lasts(t + 1))
        || doc.seq(k, &["out", "of", "order"])
}

/// `tried to block the committee from taking up the text`, `a bid to stop the vote`: what is asked is that nothing be decided.
pub(in super::super) fn stops_debate(doc: &Doc<'_>, ask: usize, to: usize) -> bool {
    const STOPS: &[&str] =
        &["block", "stop", "prevent", "halt", "avert", "blocking", "stopping", "preventing"];
    const BUSINESS: &[&str] = &[
        "taking", "considering", "acting", "voting", "discussing", "debating", "vote", "debate",
        "consideration", "discussion",
    ];
    (ask + 1..to.min(ask + 5))
        .any(|k| doc.any(k, STOPS) && (k + 1..to.min(k + 9)).any(|b| doc.any(b, BUSINESS)))
}

/// `Uruguay tried to have the words struck. It was turned back, 14 to 71`: what the sentence before asked for, where this one
/// only says how it fared.
pub(in super::super) fn asked_before(doc: &Doc<'_>, from: usize, to: usize) -> Option<Scope> {
    let s = doc.toks[from].sent as usize;
    // "a motion by Cuba to take no action. … The motion was defeated": of the paragraph before too.
    let to_act = |k: usize| doc.any(k, MOTIONS) && (k + 1..k + 5).any(|t| doc.is(t, "to"));
    let named = doc.is(from, "the") && doc.any(from + 1, MOTIONS);
    let near = |b: &crate::token::Sent| {
        let para = doc.sents[s].para;
        b.para == para || named && b.para + 1 == para && (b.from..b.to.min(b.from + LONGEST)).any(to_act)
    };
    let before = s.checked_sub(1).map(|b| doc.sents[b]).filter(near)?;
    let pronoun = doc.any(from, &["it", "this", "that", "he", "she", "they", "both"]);
    // "It then adopted the draft resolution on Mali": the house, and a text of its own.
    let active = (from + 1..to.min(from + 4)).find(|k| doc.step(*k).is_some());
    let done = |v: usize| {
        !(from..v).any(|k| doc.has(k, Class::AUX))
            && (v + 1..to.min(v + 6)).any(|k| doc.has(k, Class::TEXT) && !doc.any(k, &["motion", "proposal"]))
    };
    if active.is_some_and(done) {
        return None;
    }
    // "The change in question lets the treasurer wait. It was adopted, 3-2"
    let change = doc.is(before.from, "the")
        && (before.from + 1..before.from + 3)
            .any(|k| doc.any(k, &["change", "changes", "substitute", "revision", "rewrite", "rewording"]));
    // "An amendment, offered by X, would have delayed the ban. It failed 15-27": whatever it would have done.
    let amendment = (before.from..before.from + 4)
        .find(|k| doc.is(*k, "amendment"))
        .is_some_and(|k| !doc.is_kind(k + 1, Kind::Poss) && !doc.any(before.from, &["on", "after", "with"]));
    if (change || amendment) && doc.any(from, &["it", "that", "this"]) {
        return Some(Scope::Amendment);
    }
    let noun = |k: usize| {
        doc.any(
            k,
            &[
                "motion", "proposal", "request", "move", "bid", "change", "idea", "attempt", "effort",
                "words", "wording", "plea", "suggestion", "phrase",
            ],
        )
    };
    let owned = doc.has(from, Class::POSS) || doc.any(from, &["the", "that", "this"]);
    let told = owned && (from + 1..from + 4).any(noun);
    // "Sixteen members agreed with him.", "It got 14 delegations to agree"
    let agreed = (from..to.min(from + 8)).any(|k| doc.any(k, &["agreed", "agree", "obliged", "concurred"]))
        || (from + 1..to.min(from + 5)).any(|k| answers(doc, k));
    // A speech between: "He was defeated by his own party, he said."
    let said = (from..to).any(|k| doc.cue(k) == Some(Cue::Say) && !doc.quoted(k) && doc.step(k).is_none());
    // "The synod turned that down, 331 to 246", "Members voted this down"
    let object = |k: usize| {
        doc.any(k, &["turned", "voted", "shot", "rejected", "refused", "defeated", "accepted", "approved"])
            && doc.any(k + 1, &["that", "this"])
            && (!doc.is_kind(k + 2, Kind::Word) || doc.any(k + 2, &["down", "out", "by", "on", "with"]))
    };
    let object = (from + 1..to.min(from + 6)).any(object);
    if said || !(pronoun || told || agreed || object) {
        return None;
    }
    asks_for(doc, before.from, before.to.min(before.from + LONGEST))
}
