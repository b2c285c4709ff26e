//! What vetoes, signatures and assent make of a text.

use super::*;

/// `A Russian veto sank the draft`, `was blocked by a veto`, `fell to a Russian veto`, `imposed its veto`.
pub(super) fn veto(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Told> {
    let real = |k: &usize| {
        doc.any(*k, &["veto", "vetoes"]) && !doc.any(k + 1, &["power", "powers", "threat", "threats"])
    };
    let by = |words: &[&str]| {
        let at = (i + 1..to.min(i + 5)).find(|k| doc.any(*k, words))?;
        (at + 1..to.min(at + 5)).find(real)
    };
    if doc.among(i, &council::KILLS) || doc.among(i, &council::STOPS) {
        let own = i > from && doc.any(i - 1, &["veto", "vetoes"]);
        let object = || (i + 1..to.min(i + 7)).any(|k| doc.has(k, Class::TEXT));
        if own && object() {
            return Some((Step::Veto, false, false));
        }
        let told = is_passive(doc, i, from) && by(&["by"]).is_some() && !silenced(doc, i, from);
        return told.then_some((Step::Veto, true, false));
    }
    if doc.any(i, &["fell", "ran", "failed", "collapsed", "met"]) {
        let to: &[&str] = match doc.low(i) {
            // "failed to override the veto"
            "failed" => &["because", "over"],
            // "The draft met a Russian veto"
            "met" => &["a", "the", "with"],
            _ => &["to", "into", "over"],
        };
        // "The draft, weeks in the making and penned by Chad, fell to the veto"
        let text = || (from.max(i.saturating_sub(40))..i).any(|k| doc.has(k, Class::TEXT) && !doc.quoted(k));
        return (by(to).is_some() && text()).then_some((Step::Veto, true, false));
    }
    let used = || {
        (from.max(i.saturating_sub(4))..i)
            .find(|k| doc.any(*k, &["imposed", "deployed", "invoked", "employed", "resorted", "brandished"]))
            .is_some_and(|verb| !undone(doc, verb, from))
    };
    (doc.is(i, "veto") && real(&i) && used()).then_some((Step::Veto, false, false))
}

/// `since the Security Council was | stopped by a veto`: why another house speaks, and no text of its own.
fn silenced(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    let aux = (from..i).rev().take_while(|k| doc.has(*k, Class::AUX)).count();
    let body = (i - aux).checked_sub(1).filter(|k| *k >= from).and_then(|k| doc.names.mention_at(k));
    body.filter(|m| doc.names.actors[m.actor].is(ActorKind::Body)).is_some_and(|m| {
        let lead = m.from - usize::from(m.from > from && doc.has(m.from - 1, Class::DET));
        // "The draft failed when the Council was blocked by a veto": its own.
        let own = lead > from && text_before(doc, lead - 1, from);
        lead > from && doc.any(lead - 1, &["after", "since", "because", "when", "with"]) && !own
    })
}

/// `assented to the bill`, `was signed by the president`, `was signed on Thursday`, `has become law`, `came into force`; `declined to sign the bill`.
pub(super) fn law(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<Told> {
    let object = |at: usize| text_after(doc, at, to).is_some();
    let bill = || {
        let lo = from.max(i.saturating_sub(6));
        text_before(doc, i, from) && !(lo..i).any(|k| doc.any(k, &["law", "laws", "resolution", "decision"]))
    };
    let next = |words: &[&str]| doc.any(i + 1, words);
    let ruler = |at: usize| (at..to.min(at + 4)).any(|k| doc.has(k, Class::RULER));
    let passive = || is_passive(doc, i, from) && bill();
    // Where a house gives its assent, it adopts.
    let house = || (from.max(i.saturating_sub(7))..i).any(|k| doc.has(k, Class::BODYNOUN));
    // "The bill passed in May and was signed on Thursday": no letter, no treaty
    let dated = || {
        const SPANS: &[&str] = &["day", "days", "week", "weeks", "month", "months", "evening", "night"];
        let text = (i.saturating_sub(40)..i).rev().find(|k| doc.has(*k, Class::TEXT));
        let span = doc.any(i + 1, &["the", "a", "two", "three"]) && (i + 2..i + 4).any(|k| doc.any(k, SPANS));
        let day = span || doc.dates_in(i + 1, i + 4).next().is_some();
        day && text.is_some_and(|k| doc.any(k, &["bill", "bills", "act", "measure", "legislation"]))
    };
    // "was passed by the Senate on Monday and signed on Thursday"
    let goes_on = || {
        let done = |k: usize| doc.step(k).is_some() && is_passive(doc, k, from);
        i > from && doc.is(i - 1, "and") && (from.max(i.saturating_sub(26))..i - 1).any(done)
    };
    let enacted = match doc.low(i) {
        "assented" => next(&["to"]) && object(i + 1) && !house(),
        "assent" => {
            next(&["to"])
                && object(i + 1)
                && !house()
                && (from.max(i.saturating_sub(4))..i).any(|k| doc.any(k, &["gave", "given"]))
        }
        "granted" => (next(&["royal", "presidential"]) && doc.is(i + 2, "assent")) && passive(),
        "signed" => {
            next(&["by"]) && ruler(i + 2) && passive() || (is_passive(doc, i, from) || goes_on()) && dated()
        }
        // "has become law", "allowed the bill to become law without his signature"
        "become" if next(&["law"]) && i > from && doc.is(i - 1, "to") => {
            (from.max(i.saturating_sub(8))..i).any(|k| doc.any(k, &["allowed", "let"]))
        }
        "become" => next(&["law"]) && i > from && doc.any(i - 1, &["has", "had"]) && bill(),
        "promulgated" => object(i) || passive(),
        "gazetted" => passive(),
        "signature" => next(&["to"]) && object(i + 1) && i > from && doc.has(i - 1, Class::POSS),
        "entered" | "came" => next(&["into"]) && doc.any(i + 2, &["force", "effect"]) && bill(),
        _ => false,
    };
    if enacted && !undone(doc, i, from) {
        let before = doc.any(i, &["granted", "signed", "become", "gazetted", "entered", "came"])
            || doc.is(i, "promulgated") && !object(i);
        return Some((Step::Enact, before, false));
    }
    let withheld = match doc.low(i) {
        "withheld" => (i + 1..i + 4).any(|k| doc.is(k, "assent")) && !undone(doc, i, from),
        "returned" => text_after(doc, i, to).is_some_and(|end| doc.is(end, "unsigned")),
        "refused" | "declined" => {
            next(&["to"])
                && (doc.is(i + 2, "sign") && object(i + 2)
                    || doc.seq(i + 2, &["assent", "to"]) && object(i + 3))
        }
        _ => false,
    };
    (withheld || sent_back(doc, i, from, to)).then_some((Step::Veto, false, true))
}

/// `The White House sent it back with a message`, `The president returned the bill unsigned`: what a ruler will not sign.
fn sent_back(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> bool {
    let ruler = |k: usize| doc.has(k, Class::RULER) || doc.seq(k, &["white", "house"]);
    if !doc.any(i, &["sent", "returned"]) || !(from.max(i.saturating_sub(6))..i).any(ruler) {
        return false;
    }
    let end = if doc.is(i + 1, "it") { Some(i + 2) } else { text_after(doc, i, to) };
    let Some(end) = end.filter(|_| !is_passive(doc, i, from)) else { return false };
    // "The president sent it to parliament" brings it in.
    let back = doc.is(i, "returned")
        || doc.is(i + 1, "back")
        || (end..to.min(end + 14)).any(|k| doc.is(k, "back") && (k == end || doc.is(k + 1, "to")));
    // "returned it to the House, asking for a stricter one" is no word against it.
    let against = |k: usize| doc.any(k, &["unsigned", "message", "objections", "reconsideration"]);
    back && (end..to.min(end + 22)).any(against)
}

/// Is a ruler's veto spoken of: `overrode him`, `the presidential veto was overridden`?
pub fn of_veto(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    static WHOSE: Words = Words::of(&[
        "veto", "vetoes", "vetoed", "president", "presidential", "governor", "mayor", "him", "her",
    ]);
    (from..to).any(|k| doc.among(k, &WHOSE))
}

/// What is done to a veto that does not stand.
pub static UNDOES: Words = Words::of(&[
    "reject", "rejects", "rejected", "rejecting", "overturn", "overturns", "overturned", "overturning",
    "discard", "discarded", "discarding", "reverse", "reversed", "reversing", "overrule", "overruled",
    "canceled", "cancelled", "annulled", "annul", "overcame", "overcome", "overcoming", "lifted", "lift",
    "aside",
]);

/// And to one that does.
pub static SUSTAINS: Words = Words::of(&[
    "sustain", "sustains", "sustained", "sustaining", "uphold", "upholds", "upheld", "upholding",
]);

/// `rejected the president's veto`, `set aside the governor's veto`: what the ruler would not have is carried.
#[inline]
pub fn undoes_veto(doc: &Doc<'_>, i: usize, to: usize) -> bool {
    doc.may_be(i, &UNDOES)
        && takes_veto(doc, i, to, &UNDOES)
        && (!doc.is(i, "aside") || i > 0 && doc.any(i - 1, &["set", "sets", "setting"]))
}

/// `sustained the governor's veto`, `voted to uphold it`: the text is not revived.
#[inline]
pub fn sustains_veto(doc: &Doc<'_>, i: usize, to: usize) -> bool {
    doc.may_be(i, &SUSTAINS) && takes_veto(doc, i, to, &SUSTAINS)
}

fn takes_veto(doc: &Doc<'_>, i: usize, to: usize, verbs: &Words) -> bool {
    let veto = |k: usize| doc.any(k, &["veto", "vetoes"]);
    let object = |k: &usize| doc.is_kind(*k, Kind::Word) || doc.is_kind(*k, Kind::Poss);
    doc.among(i, verbs) && (i + 1..to.min(i + 8)).take_while(object).any(veto)
}
