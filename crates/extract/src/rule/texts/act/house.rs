//! What a house does to a text that anybody may do: `Ukraine's parliament backed it`, `The Saeima declared`.

use super::*;
use crate::words::holds_in_any_case;

/// What the smaller organs of a house are called.
pub const ORGANS: &[&str] = &["committee", "subcommittee", "panel", "commission"];

/// Is a body the subject of the verb: `Canada's House of Commons on Monday declared`, but `a spokesman for the Senate declared`?
pub(super) fn before(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    (i.saturating_sub(5).max(from)..i).rev().find_map(|k| doc.names.mention_at(k)).is_some_and(|m| {
        let lead = m.from - usize::from(m.from > from && doc.has(m.from - 1, Class::DET));
        // "after the Dáil backed it"
        let time = doc.any(lead.wrapping_sub(1), &["after", "before"]);
        let after = lead > from && doc.has(lead - 1, Class::PREP) && !time;
        doc.names.actors[m.actor].is(ActorKind::Body)
            && (!after || lead > from + 1 && doc.has(lead - 2, Class::MEMBER))
    })
}

/// The last word of the subject, over the days and adverbs between it and the verb.
fn subject_end(doc: &Doc<'_>, verb: usize, from: usize) -> Option<usize> {
    let small = Class::ADVERB.or(Class::WEEKDAY).or(Class::TIMEAGO).or(Class::MONTH);
    let between = &[
        "on", "has", "have", "had", "also", "late", "last", "this", "week", "night", "evening", "morning",
        "by", "consensus",
    ];
    let when = |k: usize| doc.has(k, small) || doc.any(k, between) || doc.is_kind(k, Kind::Num);
    (verb.saturating_sub(6).max(from)..verb).rev().find(|k| !when(*k))
}

/// `Arab League | foreign ministers meeting in Cairo on Tuesday suspended`: the last word of whose they are who meet.
fn assembled(doc: &Doc<'_>, verb: usize, from: usize) -> Option<usize> {
    const SIT: &[&str] = &[
        "leaders", "ministers", "foreign", "ambassadors", "envoys", "heads", "of", "state", "government",
        "and",
    ];
    let meets = |k: &usize| doc.any(*k, &["meeting", "gathered", "assembled", "convened"]);
    let end = (verb.saturating_sub(14).max(from + 1)..verb).rev().find(meets);
    let end = end.or_else(|| Some(subject_end(doc, verb, from)? + 1))?;
    let first = (from + 1..end).rev().take_while(|k| doc.any(*k, SIT)).last()?;
    Some(first - 1)
}

/// Is the chamber of a nation right before the verb: `Ukraine's parliament backed`, `The Saeima on Thursday declared`?
pub(super) fn national(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    let last = subject_end(doc, i, from);
    // "The parliament of Estonia has recognized"
    let of = last
        .and_then(|k| doc.names.mention_at(k))
        .filter(|m| m.from > from + 1 && doc.is(m.from - 1, "of") && doc.has(m.from - 2, Class::BODYNOUN));
    if of.is_some_and(|m| doc.names.actors[m.actor].is(ActorKind::State)) {
        return true;
    }
    // "OSCE lawmakers backed a resolution", "Knesset members backed the bill"
    let members = last.is_some_and(|k| doc.has(k, Class::MEMBER));
    let named = last.and_then(|k| {
        doc.names
            .mention_at(k)
            .or_else(|| doc.names.mention_at(k.checked_sub(1)?).filter(|m| members && m.to == k))
    });
    let known = named.and_then(|m| doc.names.entry(doc.lex, m.actor));
    known.is_some_and(|e| {
        matches!(e.role, "lower" | "upper" | "single" | "legislature") || members && e.role == "plenary"
    }) && before(doc, i, from)
}

/// `Ukraine's parliament backed the bill`, `the Dáil backed it by 78 votes to 45`: what a chamber backs it carries.
pub(super) fn backs(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> bool {
    let it = || {
        let count = i + 2 + usize::from(doc.is(i + 2, "by"));
        doc.is(i + 1, "it") && counted_votes(doc, count) && national(doc, i, from)
    };
    let object = || text_after(doc, i, to) && (local(doc, i, from) || panel(doc, i, from));
    let carries = || of_house(doc, i, from, to) || object() || it();
    doc.any(i, &["backed", "backs", "supported"]) && carries()
}

/// `The justice committee backed the bill`, `A committee of the European Parliament backed it`: is a committee the subject?
fn panel(doc: &Doc<'_>, verb: usize, from: usize) -> bool {
    let Some(k) = subject_end(doc, verb, from) else { return false };
    let Some(m) = doc.names.mention_at(k) else {
        let led = || (from..k).any(|d| doc.has(d, Class::DET) || doc.is_kind(d, Kind::Poss));
        return doc.any(k, ORGANS) && led() || of_house_before(doc, k, from);
    };
    holds_in_any_case(&doc.names.actors[m.actor].name, ORGANS) || of_house_before(doc, m.from, from)
}

/// `A committee of | the European Parliament`: is the house that is named here a committee's?
fn of_house_before(doc: &Doc<'_>, house: usize, from: usize) -> bool {
    let at = house - usize::from(house > from && doc.has(house - 1, Class::DET));
    at > from + 1 && doc.any(at - 1, &["of", "in"]) && doc.any(at - 2, ORGANS)
}

/// `Leeds City Council has backed a motion`, `MPs have backed a motion`: a town's council, or members without a party or a number.
fn local(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    let Some(last) = subject_end(doc, i, from) else { return false };
    if last == from && doc.any(last, &["mps", "meps", "msps", "councillors", "councilors", "lawmakers"]) {
        return true;
    }
    council_at(doc, last, &["ouncil"]) && before(doc, i, from) || conference(doc, i, last, from)
}

/// `The SNP conference has backed a motion`, `Delegates at the Greens' congress in York backed a motion`: where many meet who have
/// texts of their own; not `The teachers' conference backed a bill`.
fn conference(doc: &Doc<'_>, verb: usize, last: usize, from: usize) -> bool {
    const MEETS: &[&str] = &["onference", "ongress", "onvention", "ynod", "ssembly", "meeting", "nion"];
    let own = doc.has(verb + 1, Class::INDEF)
        && (verb + 2..verb + 6).any(|k| doc.any(k, &["motion", "motions", "resolution", "statement"]));
    // "in York", "at its meeting in York"
    let place = (last.saturating_sub(4).max(from + 1)..=last).rev().find(|k| doc.any(*k, &["in", "at"]));
    let ends = place.filter(|_| doc.cap(last)).map_or(last, |k| k - 1);
    own && [last, ends].into_iter().any(|k| council_at(doc, k, MEETS))
}

/// `The school board on Monday | tabled a resolution`, `The county commissioners tabled it`: is a local body the subject?
pub(super) fn council(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    let house = |last| council_at(doc, last, &["ouncil", "oard", "ommission", "upervisors"]);
    subject_end(doc, i, from).is_some_and(house) && before(doc, i, from)
}

/// A body that no list knows, called by one of these nouns: `Leeds City Council`, `Council of the City of Leeds`.
fn council_at(doc: &Doc<'_>, k: usize, nouns: &[&str]) -> bool {
    let body = doc.names.mention_at(k).map(|m| &doc.names.actors[m.actor]);
    body.filter(|a| a.is(ActorKind::Body) && a.known.is_none())
        .is_some_and(|a| nouns.iter().any(|n| a.name.ends_with(n) || a.name.contains(&format!("{n} of"))))
}

/// Has the verb the chamber of a nation for its subject and a text for its object, or any body and a text that is new?
pub(super) fn of_house(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> bool {
    let deciding = || {
        let body = subject_end(doc, i, from).and_then(|k| doc.names.mention_at(k)).map(|m| m.actor);
        let entry = body.and_then(|a| doc.names.entry(doc.lex, a));
        // "The Arab League backed a resolution"
        entry.is_some_and(|k| {
            k.kind() == ActorKind::Organization && k.decides_for_members()
                || !matches!(k.role, "court" | "executive") && before(doc, i, from)
        })
    };
    text_after(doc, i, to) && (national(doc, i, from) || doc.has(i + 1, Class::INDEF) && deciding())
}

/// Has the verb a text for its object?
fn text_after(doc: &Doc<'_>, i: usize, to: usize) -> bool {
    // "backed the government's motion"
    let ends = |k: &usize| {
        !matches!(doc.kind(*k), Some(Kind::Word | Kind::Poss)) || doc.has(*k, Class::PREP.or(Class::CONJ))
    };
    let law = |k: usize| {
        doc.is(k, "law") && (k.saturating_sub(3)..k).any(|a| doc.any(a, &["a", "draft", "proposed"]))
    };
    let text = |k: usize| {
        doc.has(k, Class::TEXT) && !doc.is_kind(k + 1, Kind::Poss) || doc.is(k, "report") || law(k)
    };
    // "backed, 415-193-28, a report"
    let closed = (i + 2..to.min(i + 12)).find(|k| doc.is_kind(*k, Kind::Comma));
    let count = |k: &usize| (i + 2..*k).any(|n| doc.is_kind(n, Kind::Num));
    let put = closed.filter(|k| doc.is_kind(i + 1, Kind::Comma) && count(k));
    let at = put.map_or(i + 1, |k| k + 1);
    (at..to.min(at + 6)).take_while(|k| !ends(k)).any(text)
}

/// How a house says what something is.
pub(super) static DECLARES: Words = Words::of(&[
    "declared", "declares", "recognised", "recognized", "recognises", "recognizes", "branded", "brands",
    "labelled", "labeled", "designated", "designates",
]);

/// `Canada's House of Commons declared the killings a genocide`, `The Saeima recognised Russia as a sponsor of terrorism`: a
/// national house has carried what it so declares, though no text is named.
pub(super) fn declares(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> bool {
    static GRAVE: Words = Words::of(&[
        "genocide", "genocidal", "terrorist", "terrorism", "humanity", "apartheid", "annexation", "famine",
        "ethnocide", "aggression", "crimes", "terrorism-sponsoring", "terror-sponsoring",
    ]);
    let grave = || (i + 1..to.min(i + 20)).any(|k| doc.among(k, &GRAVE));
    doc.among(i, &DECLARES) && grave() && national(doc, i, from)
}

/// `In 1998 the Dáil censured the minister`, `In March the Council condemned Iran's treatment of women`: what a house so said in
/// another month or year, it had decided, though no text is named.
pub(super) fn judged_then(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> bool {
    use crate::record::Force;
    let calls = || doc.is(i, "called") && doc.any(i + 1, &["on", "upon", "for"]);
    let judges = || {
        let force = doc.verb(i).and_then(|v| v.force);
        doc.is(i, "censured") || force == Some(Force::Condemns) || force == Some(Force::Demands) || calls()
    };
    let past = doc.is(i, "censured") || doc.form(i).has(Form::PAST);
    if doc.quoted(i) || !past || doc.step(i).is_some() || !judges() {
        return false;
    }
    let Some(published) = doc.meta.published.map(crate::record::Date::from) else { return false };
    let then = || {
        doc.dates_in(from, to)
            .any(|d| d.firm && d.past < published && crate::rule::texts::assemble::apart(d.past, published))
    };
    let role = || {
        let m = subject_end(doc, i, from).and_then(|k| doc.names.mention_at(k));
        m.and_then(|m| doc.names.entry(doc.lex, m.actor))
            .is_some_and(|k| matches!(k.role, "plenary" | "council" | "assembly"))
            && before(doc, i, from)
    };
    let text = |k: usize| {
        (doc.has(k, Class::TEXT) || doc.any(k, &["statement", "report", "letter"])) && !doc.quoted(k)
    };
    (national(doc, i, from) || role()) && then() && !(from..to).any(text)
}

/// `The Assembly rejected any recognition of the annexation by 50 votes to 2`, `Arab leaders rejected foreign intervention`: what a
/// text turns away, and no text that is turned down.
pub(super) fn spurns(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> bool {
    static DEEDS: Words = Words::of(&[
        "aggression", "intervention", "interference", "annexation", "occupation", "violence", "terrorism",
        "displacement", "pressure", "blackmail", "coercion", "discrimination", "normalization",
        "normalisation", "intimidation", "meddling",
    ]);
    // "the use of force"; but a house may turn down the use of a hall
    let force = |k: usize| {
        doc.any(k, &["use", "threat", "resort"])
            && doc.any(k + 1, &["of", "to"])
            && doc.any(k + 2, &["force", "violence", "threats"])
    };
    // "any recognition of the annexation"
    let any = |k: usize| doc.is(k, "recognition") && doc.any(k - 1, &["any", "all", "every"]);
    let end = to.min(i + 9);
    let text = |k: usize| {
        doc.has(k, Class::TEXT)
            || doc.any(k, &["amendment", "amendments", "request", "bid", "attempt", "appeal"])
    };
    let deed = || {
        (i + 1..to.min(i + 5))
            .take_while(|k| !doc.has(*k, Class::PREP))
            .any(|k| doc.among(k, &DEEDS) || force(k) || any(k))
    };
    let who = || {
        let m = subject_end(doc, i, from).and_then(|k| doc.names.mention_at(k));
        let union = m.and_then(|m| doc.names.entry(doc.lex, m.actor)).is_some_and(Known::decides_for_members);
        let leaders = subject_end(doc, i, from)
            .is_some_and(|k| doc.any(k, &["leaders", "ministers", "summit", "members", "delegates"]));
        union || leaders || before(doc, i, from)
    };
    doc.is(i, "rejected") && !is_passive(doc, i, from) && deed() && !(i + 1..end).any(text) && who()
}

/// `Kenya's parliament on Tuesday amended the penal code`, `Senators outlawed forced marriage`, where an article begins: a house has
/// passed the bill that does so, though none is named.
pub(super) fn makes_law(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    let opens = doc.para_of(i) < 3 && !doc.quoted(i);
    opens && (amends_law(doc, i) || doc.among(i, &LAWS)) && national(doc, i, from)
}

/// What only a law does.
pub static LAWS: Words = Words::of(&[
    "outlawed", "abolished", "criminalised", "criminalized", "decriminalised", "decriminalized", "legalised",
    "legalized", "repealed",
]);

/// What is done to a law in force as to much else.
pub static ALTERS: Words = Words::of(&["amended", "amend", "changed", "change", "overhauled", "overhaul"]);

/// `amended the penal code`, `to change the country's asylum law`: is what the verb changes a law in force?
pub fn amends_law(doc: &Doc<'_>, i: usize) -> bool {
    // "amended the draft law": the text at hand
    let inside = |k: &usize| {
        (doc.is_kind(*k, Kind::Word) || doc.is_kind(*k, Kind::Poss))
            && !doc.has(*k, Class::CONJ.or(Class::AUX))
            && !doc.any(*k, &["draft", "proposed", "new", "to", "bill"])
    };
    let law = |k: usize| doc.any(k, &["law", "laws", "code", "constitution", "statute", "act"]);
    doc.among(i, &ALTERS)
        && doc.has(i + 1, Class::DET.or(Class::POSS))
        && (i + 2..i + 9).take_while(inside).any(law)
}

/// What an organization of states does to one of its members.
pub static EXPELS: Words =
    Words::of(&["suspended", "expelled", "readmitted", "reinstated", "ejected", "barred"]);

/// `The African Union on Thursday suspended Gabon`, `The Arab League has reinstated Syria's membership`, where an article begins:
/// a decision, though no text is named.
pub(super) fn expels(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    if !doc.among(i, &EXPELS) || doc.quoted(i) {
        return false;
    }
    let object = i + 1 + usize::from(doc.has(i + 1, Class::DET));
    let member = doc.names.mention_at(object).is_some_and(|m| {
        let state = doc.names.actors[m.actor].is(ActorKind::State);
        state
            && (!doc.is_kind(m.to, Kind::Poss)
                || doc.any(
                    m.to + 1,
                    &["membership", "voting", "participation", "rights", "seat", "right", "delegation"],
                ))
    });
    let by = subject_end(doc, i, from).and_then(|k| doc.names.mention_at(k));
    let by = by.or_else(|| doc.names.mention_at(assembled(doc, i, from)?)).filter(|m| m.from <= from + 8);
    let states = by.and_then(|m| doc.names.entry(doc.lex, m.actor)).is_some_and(|k| {
        !k.domestic()
            && !matches!(k.role, "court" | "executive")
            && (k.members.is_some() || k.kind() == ActorKind::Body)
    });
    // "days after the African Union had suspended Mali", but "had suspended Mali in 2021"
    let had = i > from && doc.is(i - 1, "had") && doc.dates_in(from, doc.sent_of(i).to).next().is_none();
    member && states && !had
}

/// `The council issued a resolution in which`, `a declaration issued by the ministers`: what is put out so is adopted. Whether the
/// text stands before the verb.
pub(super) fn issues(doc: &Doc<'_>, i: usize, from: usize, to: usize) -> Option<bool> {
    const TEXTS: &[&str] =
        &["resolution", "resolutions", "decision", "decisions", "declaration", "declarations"];
    const MET: &[&str] = &["ministers", "leaders", "summit", "meeting", "session", "conference"];
    let text = |k: usize| doc.any(k, TEXTS);
    let plain = |k: &usize| doc.is_kind(*k, Kind::Word) && !doc.has(*k, Class::PREP.or(Class::CONJ));
    if !doc.any(i, &["issued", "issues"]) || i == from {
        return None;
    }
    let by = doc.is(i, "issued") && doc.any(i + 1, &["by", "at", "after", "following"]);
    if by && (text(i - 1) || text(i - 2) && doc.has(i - 1, Class::AUX)) {
        let house = (i + 2..to.min(i + 14)).any(|k| {
            let named = doc.names.mention_at(k).map(|m| doc.names.actors[m.actor].kind);
            named == Some(ActorKind::Body) || doc.has(k, Class::BODYNOUN) || doc.any(k, MET)
        });
        return house.then_some(true);
    }
    let object = (i + 1..to.min(i + 6)).take_while(plain).any(text) && doc.has(i + 1, Class::INDEF);
    let met = || subject_end(doc, i, from).is_some_and(|k| doc.any(k, MET) || doc.has(k, Class::BODYNOUN));
    (object && (before(doc, i, from) || met())).then_some(false)
}

/// `voted by 171 to 116 to throw out the bill`, `to vote the motion down`, `to overturn the amendment`: what two words reject.
pub fn throws_out(doc: &Doc<'_>, verb: usize, to: usize) -> bool {
    let end = to.min(verb + 9);
    let change = |k: usize| doc.any(k, &["amendment", "amendments", "changes"]);
    if doc.any(verb, &["overturn", "reverse"]) {
        return (verb + 1..end).any(change);
    }
    let noun = || (verb + 1..end).find(|k| doc.has(*k, Class::TEXT));
    doc.any(verb, &["throw", "turn", "vote", "shoot"])
        && noun().is_some_and(|n| {
            doc.any(verb + 1, &["out", "down"])
                || doc.has(verb + 1, Class::DET) && doc.any(n + 1, &["out", "down"])
        })
}
