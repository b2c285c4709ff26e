//! Texts told by a noun that names one only in some company: `passed a law on parks`, `the draft law`, `a constitutional
//! amendment`, `amendments to the penal code`, `adopted conclusions on Mali`, `approved an ordinance`.

use super::number::numbered;
use super::title::quoted_title;
use super::*;
use crate::lexicon::Step;
use crate::record::ActorKind;
use crate::token::Sent;

/// The nouns.
pub(super) static WORDS: Words = Words::of(&[
    "law", "act", "amendment", "amendments", "recommendation", "communique", "communiqué", "conclusions",
    "ordinance", "roadmap", "initiative", "decree-law", "changes", "revisions", "revision", "reforms",
    "overhaul", "decree", "appeal", "reform", "code", "plan",
]);

/// What such a noun is here.
pub(super) fn made(doc: &Doc<'_>, i: usize) -> Option<Mention> {
    if !doc.among(i, &WORDS) || doc.quoted(i) || doc.names.mention_at(i).is_some() {
        return None;
    }
    let number = numbered(doc, i);
    if doc.cap(i) && number.is_none() {
        return None;
    }
    let from = opens(doc, past_package(doc, i));
    let object = || taken(doc, from);
    let kind = match doc.low(i) {
        "law" | "act" | "decree-law" => {
            // "backed draft law No. 8371" has no article.
            let draft = doc.any(i.checked_sub(1)?, &["draft", "proposed"])
                && (from + 1 < i || number.is_some() || quoted_title(doc, i + 1).is_some());
            // "passed the federal law banning X", "adopted its own law on Y"
            let told = || {
                let matter =
                    doc.any(i + 1, &["on", "against", "that", "which"]) || doc.form(i + 1).has(Form::ING);
                // "adopted the law in the third and final reading"
                let read = doc.any(i + 1, &["in", "on", "at"])
                    && (i + 3..i + 8).any(|k| doc.any(k, &["reading", "readings"]));
                (matter || read) && (doc.is(from, "the") || doc.is(from + 1, "own"))
            };
            // "The new law, which was passed by parliament on Monday, requires"
            let done = || {
                let verb = i + 2 + usize::from(doc.is(i + 2, "which")) * 2;
                doc.is(from, "the")
                    && doc.is(i - 1, "new")
                    && doc.is_kind(i + 1, Kind::Comma)
                    && doc.step(verb) == Some(Step::Adopt)
            };
            let a = || doc.any(from, &["a", "an"]);
            // "adopted Organic Law No. 12/2024", but "adopted the bill amending law No. 12/2004"
            let told = || told() || number.is_some() && !(from..i).any(|k| doc.ends(k, "ing"));
            let fresh = || a() && (object() || carried(doc, from, i)) || told() && object() || done();
            let law = || !doc.is(i, "act") && !in_force(doc, i);
            (draft || law() && fresh()).then_some(ResolutionKind::Bill)?
        }
        "amendment" | "amendments" => {
            (changes_law(doc, i) || told_before(doc, from, i) || object() && alone(doc, i))
                .then_some(ResolutionKind::Bill)?
        }
        "changes" | "revisions" | "revision" | "reforms" | "reform" | "overhaul" => {
            let told = changes_law(doc, i) || alone(doc, i) || doc.is(from, "the") || doc.is(i + 1, "of");
            (object() && (told || !doc.any(i, &["changes", "revisions"])) && by_house(doc, from)
                || object() && (changes_law(doc, i) || alone(doc, i)) && !doc.is(i, "reform"))
            .then_some(ResolutionKind::Bill)?
        }
        "ordinance" => {
            let told = doc.any(from, &["a", "an"]) && (object() || from > 0 && handles(doc, from - 1))
                || doc.any(from, &["the", "this"]);
            told.then_some(ResolutionKind::Bill)?
        }
        // "rejected an emergency decree", "voted to annul the president's decree"
        "decree" => {
            let ours = doc.has(from, Class::DET.or(Class::INDEF)) && doc.names.within(from, i).is_empty();
            (ours && object()).then_some(ResolutionKind::Bill)?
        }
        // "adopted an appeal to the parliaments of the world", but "rejected an appeal by the opposition"
        "appeal" => {
            let adopted = doc.any(from.checked_sub(1)?, &["adopted", "adopt", "adopting", "passed"]);
            (adopted && doc.any(i + 1, &["to", "on", "calling", "urging", "in"]))
                .then_some(ResolutionKind::Declaration)?
        }
        "communique" | "communiqué" | "conclusions" => {
            (object() || goes_back(doc, from, i)).then_some(ResolutionKind::Declaration)?
        }
        "code" | "plan" => {
            (full(doc, i) && object() || goes_back(doc, from, i)).then_some(ResolutionKind::Decision)?
        }
        // "adopted a resolution and a recommendation. The recommendation was carried by 30 votes to 4"
        "recommendation" if goes_back(doc, from, i) => ResolutionKind::Resolution,
        _ => {
            let whole = doc.any(from, &["a", "an", "its"]) && object();
            (whole && doc.any(i + 1, &["on", "that", "calling", "urging", "condemning"])
                || dealt_with(doc, from, i))
            .then_some(ResolutionKind::Resolution)?
        }
    };
    let known = doc.any(from, &["the", "this", "that", "its"]);
    let article = if known { Article::Known } else { Article::New };
    let title = quoted_title(doc, number.map_or(i + 1, |s| s.1));
    let whole = if full(doc, i) && doc.is(i + 1, "of") { i + 3 } else { i + 1 };
    let to = title.or(number).map_or(whole, |end| end.1);
    Some(Mention { to, symbol: number, title, ..Mention::one(from, i, kind, article, Part::Whole) })
}

/// `A Swedish initiative on free speech has been held over to June`: a state's, which a house has dealt with.
fn dealt_with(doc: &Doc<'_>, from: usize, i: usize) -> bool {
    let theirs = (from + 1..i).any(|k| doc.names.demonym_at(k).is_some());
    let ends = |k: &usize| !doc.is_kind(*k, Kind::Comma) && !doc.quoted(*k);
    let to = doc.sent_of(i).to.min(i + 16);
    let verb = (i + 2..to).take_while(ends).find(|k| doc.has(*k, Class::AUX));
    let done = |k: usize| {
        matches!(doc.step(k), Some(Step::Adopt | Step::Reject | Step::Defer | Step::Withdraw))
            || doc.any(k, &["held", "put"]) && doc.any(k + 1, &["over", "off", "aside"])
    };
    doc.is(i, "initiative")
        && doc.has(from, Class::INDEF)
        && theirs
        && doc.is(i + 1, "on")
        && verb.is_some_and(|v| (v + 1..v + 3).any(done))
}

/// Is a phrase what a house takes, by itself or beside another: `adopted a resolution and | a joint communique`?
pub(super) fn taken(doc: &Doc<'_>, from: usize) -> bool {
    let first = doc.sent_of(from).from;
    let before = from.checked_sub(1).filter(|k| *k > first);
    let joined = before.and_then(|k| match doc.low(k) {
        "and" | "plus" => k.checked_sub(1),
        "as" if doc.any(k - 1, &["well"]) => k.checked_sub(3),
        _ => None,
    });
    let noun = |k: &usize| doc.has(*k, Class::TEXT) || doc.among(*k, &WORDS) || doc.is(*k, "statement");
    let beside = joined.filter(noun).map(|k| opens(doc, k)).filter(|k| *k > first);
    from > first && takes(doc, from - 1) || beside.is_some_and(|k| takes(doc, k - 1))
}

/// `a code of conduct`, `a plan of action`: by which a house binds its members.
fn full(doc: &Doc<'_>, i: usize) -> bool {
    match doc.low(i) {
        "code" => {
            doc.is(i + 1, "of") && doc.any(i + 2, &["conduct", "practice", "ethics", "behaviour", "behavior"])
        }
        "plan" => doc.seq(i + 1, &["of", "action"]) || i > 0 && doc.is(i - 1, "action"),
        _ => false,
    }
}

/// What summits and federations take beside resolutions.
pub fn paper(doc: &Doc<'_>, i: usize) -> bool {
    full(doc, i) || doc.any(i, &["communique", "communiqué", "conclusions"])
}

/// How far back a paper may be named that goes by its noun alone.
const NEAR: usize = 400;

/// `adopted a code of conduct. The code was carried by 33 votes to one`, `In the 10-point communique, the ministers urged`: the one
/// taken before.
fn goes_back(doc: &Doc<'_>, from: usize, i: usize) -> bool {
    let same = |k: usize| doc.low(k) == doc.low(i) && !doc.quoted(k);
    let adopted =
        |k: usize| same(k) && (paper(doc, k) || doc.is(k, "recommendation")) && taken(doc, opens(doc, k));
    doc.any(from, &["the", "this", "that"]) && (i.saturating_sub(NEAR)..from).any(adopted)
}

/// `Mexico's Senate approved | an overhaul of the courts`, `The lower house passed | the reform`: what a house that makes laws takes.
fn by_house(doc: &Doc<'_>, from: usize) -> bool {
    static HOUSES: Words = Words::of(&[
        "parliament", "senate", "congress", "house", "assembly", "legislature", "chamber", "lawmakers",
        "senators", "deputies", "mps", "legislators", "knesset", "duma", "sejm", "bundestag", "riksdag",
        "diet",
    ]);
    let sent = doc.sent_of(from).from;
    (sent.max(from.saturating_sub(9))..from).any(|k| doc.among(k, &HOUSES) && !doc.quoted(k))
}

/// Where the noun's phrase begins: at an article five words before at most, or at the noun.
fn opens(doc: &Doc<'_>, i: usize) -> usize {
    let lo = doc.sent_of(i).from.max(i.saturating_sub(5));
    let word = |k: &usize| {
        // "a 10-point communique"
        (doc.kind(*k) == Some(Kind::Word) || doc.digit(*k) && doc.low(*k).contains('-'))
            && !doc.has(*k, Class::PREP.or(Class::CONJ).or(Class::AUX).or(Class::MODAL).or(Class::PRON))
    };
    let mut from = i;
    for k in (lo..i).rev().take_while(word) {
        if doc.has(k, Class::DET.or(Class::POSS)) {
            return k;
        }
        // "passed laws", but "a proposed law"
        let attribute = k > lo && doc.has(k - 1, Class::DET.or(Class::POSS));
        if doc.step(k).is_some() && doc.form(k).has(Form::PAST) && !attribute {
            break;
        }
        from = k;
    }
    from
}

/// `a package of | amendments`: the noun that the phrase begins with.
fn past_package(doc: &Doc<'_>, i: usize) -> usize {
    let package = |k: usize| doc.any(k, &["package", "set", "series", "raft", "bundle", "bloc"]);
    i.checked_sub(2).filter(|k| doc.is(k + 1, "of") && package(*k)).unwrap_or(i)
}

/// `rejected by a vote of 32-4 | a proposed law`: the word before the count that stands before `verb`.
fn before_count(doc: &Doc<'_>, verb: usize) -> usize {
    let first = doc.sent_of(verb).from;
    let count = |k: &usize| {
        matches!(doc.kind(*k), Some(Kind::Num | Kind::Dash | Kind::Comma))
            || doc.has(*k, Class::NUMBER.or(Class::VOTENOUN).or(Class::ABSTAIN))
            || doc.any(*k, &["by", "of", "a", "in", "on", "to", "with", "voice"])
    };
    let last = verb.saturating_sub(usize::from(doc.is_kind(verb, Kind::Comma)));
    let counted = doc.has(last, Class::VOTENOUN.or(Class::ABSTAIN)) || doc.is_kind(last, Kind::Num);
    let start = (first..=verb).rev().take(16).take_while(count).last();
    start.filter(|s| counted && *s > first).map_or(verb, |s| s - 1)
}

/// Does the word before take a text: `passed`, `to adopt`, `voted for`, `approved on Wednesday`, `gave final approval to`?
pub(super) fn takes(doc: &Doc<'_>, verb: usize) -> bool {
    let when = Class::WEEKDAY.or(Class::ADVERB).or(Class::TIMEAGO);
    let mut verb = before_count(doc, verb);
    while verb > 0
        && (doc.has(verb, when)
            || doc.any(verb, &["on", "late", "night", "week"]) && !doc.any(verb - 1, &["voted"]))
    {
        verb -= 1;
    }
    // "passed in its third and final reading a law", "approved in a second vote a law"
    if (doc.any(verb, &["reading", "vote", "round", "debate", "instance", "final"])
        || doc.has(verb, Class::ORDINAL))
        && let Some(k) =
            (verb.saturating_sub(6)..verb).rev().find(|k| *k > 0 && doc.any(*k, &["in", "on", "at"]))
    {
        verb = k - 1;
        while verb > 0 && (doc.has(verb, when) || doc.is(verb, "on")) {
            verb -= 1;
        }
    }
    if doc.is(verb, "to") {
        let nod = &["approval", "nod", "light", "assent", "passage", "backing", "consent", "agreed"];
        return (verb.saturating_sub(4)..verb).any(|k| doc.any(k, nod));
    }
    // "overrode the veto of a law on pensions"
    if doc.is(verb, "of") && doc.any(verb.wrapping_sub(1), &["veto", "vetoes"]) {
        return true;
    }
    let step = |k: usize| matches!(doc.step(k), Some(Step::Adopt | Step::Reject | Step::Veto | Step::Enact));
    // "threw out a proposed law", "voted in favour of a law"
    if doc.any(verb, &["out", "down"]) && verb > 0 {
        return doc.any(verb - 1, &["threw", "voted", "turned", "throw", "vote", "struck", "shot", "thrown"]);
    }
    if doc.is(verb, "of") && doc.any(verb.wrapping_sub(1), &["favour", "favor"]) {
        return (verb.saturating_sub(5)..verb).any(|k| doc.any(k, &["voted", "votes", "vote"]));
    }
    // "refused to sign a law on straps"
    let unsigned = verb > 1 && doc.is(verb, "sign") && doc.any(verb - 2, &["refused", "declined", "refuses"]);
    unsigned
        || step(verb) && !doc.any(verb, &["decided", "lost", "found", "failed"])
        || doc.any(verb, &["for", "against"]) && {
            // "voted unanimously on Wednesday for", "voted 80-0 on Wednesday for"
            let first = doc.sent_of(verb).from;
            let day = |k: &usize| doc.has(*k, when) || doc.any(*k, &["on", "late", "night"]);
            let past = |k: usize| (first..=k).rev().find(|k| !day(k));
            let lead = verb.checked_sub(1).and_then(past).map(|k| before_count(doc, k)).and_then(past);
            lead.is_some_and(|k| doc.any(k, &["voted", "votes", "vote"]))
        }
}

/// `voted to table until April | an ordinance`, `agreed to send | an ordinance back to committee`: does the word before bring a text in, put
/// it off or send it elsewhere?
fn handles(doc: &Doc<'_>, verb: usize) -> bool {
    let sent = doc.sent_of(verb).from;
    let end = crate::rule::provision::before_date(doc, verb, sent);
    let at = end - usize::from(end > sent && doc.any(end, &["until", "till", "to", "on"]));
    matches!(doc.step(at), Some(Step::Defer | Step::Refer | Step::Introduce | Step::Withdraw))
        || doc.any(at, &["send", "sent", "consider", "considered", "continued", "returned"])
}

/// `a law passed by Iraq's parliament`, `A law banning gang patches passed its third reading`, `A law that bans X was passed`.
fn carried(doc: &Doc<'_>, from: usize, i: usize) -> bool {
    let step = |k: usize| matches!(doc.step(k), Some(Step::Adopt | Step::Reject));
    // "a law approved by voters": no house
    let house = |k: usize| {
        (k..k + 6).any(|n| {
            doc.has(n, Class::BODYNOUN) && !doc.has(n, Class::TEXT)
                || doc.names.mention_at(n).is_some_and(|m| doc.names.actors[m.actor].is(ActorKind::Body))
        })
    };
    if step(i + 1) && doc.is(i + 2, "by") {
        return house(i + 3);
    }
    let Sent { from: opens, to, .. } = doc.sent_of(i);
    let parts = |k: &usize| doc.is_kind(*k, Kind::Comma) || doc.quoted(*k);
    // "A law that was passed in 2019 bans": long since
    let finite = |k: &usize| {
        let passive = doc.any(k - 1, &["was", "been"]) && !doc.has(k - 2, Class::REL);
        // "A law banning badges cleared the Senate on Friday"
        let through = || {
            doc.any(*k, &["passed", "cleared"]) && !doc.has(k - 1, Class::REL.or(Class::AUX)) && house(k + 1)
        };
        step(*k) && (passive || doc.is(k + 1, "its") && !doc.has(k - 1, Class::REL)) || through()
    };
    from <= opens + 4
        && doc.cap(from)
        && (i + 3..to.min(i + 16)).take_while(|k| !parts(k)).any(|k| finite(&k))
}

/// `a law in force since 2010`, `a law firm`
fn in_force(doc: &Doc<'_>, i: usize) -> bool {
    doc.any(i + 1, &["firm", "degree", "school", "enforcement", "professor"])
        || doc.seq(i + 1, &["in", "force"])
        || doc.is(i + 1, "in") && doc.digit(i + 2)
}

/// `a constitutional amendment`, `amendments to the criminal code`: a law that changes another, and no change to the text at hand.
fn changes_law(doc: &Doc<'_>, i: usize) -> bool {
    let constitutional = i > 0 && doc.any(i - 1, &["constitutional"]);
    // "a revision of the penal code"
    let of = doc.any(i, &["revision", "revisions", "overhaul"]) && doc.is(i + 1, "of");
    let to = (doc.is(i + 1, "to") || of) && doc.has(i + 2, Class::DET.or(Class::POSS));
    // "amendments to the 2008 law"
    // "an amendment to the Entry into Israel Law", "to the Prevention of Terrorism Act"
    let inside = |k: usize| doc.cap(k - 1) && doc.cap(k + 1);
    // "changes to the country's asylum law"
    let word = |k: &usize| {
        doc.is_kind(*k, Kind::Word) && (!doc.has(*k, Class::PREP) || inside(*k))
            || doc.digit(*k)
            || doc.is_kind(*k, Kind::Poss)
    };
    let code = || {
        (i + 3..i + 8).take_while(word).any(|k| {
            // "an amendment to the law", "to the draft code": the text at hand.
            let own = doc.any(k - 1, &["draft", "proposed"]);
            let named = doc.any(k, &["law", "laws"]) && k > i + 3;
            let on = doc.any(k, &["law", "act"]) && !doc.cap(k) && governs(doc, k);
            // "passed a bill. The amendment to the law on aid groups was backed by 76": the bill itself
            let own_name = i > 0 && doc.sent_of(i).from + 1 == i && doc.is(i - 1, "the");
            let law = named || on && (own_name || !bill_before(doc, i));
            // "an amendment to the Immigration Act"; in Congress a bill goes by that name too.
            let act = doc.is(k, "act") && doc.cap(k) && k > i + 3 && !acts_are_bills(doc);
            (law || act || doc.any(k, &["constitution", "code", "charter"])) && !own
        })
    };
    constitutional || to && code()
}

/// `adopted amendments that ban masks`, `passed changes to the law`: what is changed is in force, where no bill is spoken of.
fn alone(doc: &Doc<'_>, i: usize) -> bool {
    let bill = |k: usize| {
        doc.any(
            k,
            &["bill", "bills", "legislation", "motion", "resolution", "draft", "text", "budget", "ordinance"],
        ) && !doc.quoted(k)
    };
    let law = || {
        doc.is(i + 1, "to")
            && (i + 2..i + 6)
                .any(|k| doc.any(k, &["law", "laws", "legislation", "statutes", "code", "codes"]))
    };
    let rule = || doc.any(i + 1, &["that", "which"]) || doc.form(i + 1).has(Form::ING);
    let end = doc.sent_of(i).to + 40;
    (law() || rule())
        && !acts_are_bills(doc)
        && !(i.saturating_sub(90)..i).any(bill)
        && !(i + 1..end).any(|k| bill(k) && !(doc.is(k, "legislation") && k < i + 6))
}

/// `the law on rallies`, `the act governing charities`
fn governs(doc: &Doc<'_>, law: usize) -> bool {
    doc.any(law + 1, &["on", "governing", "regulating", "against", "about", "concerning"])
}

/// Is a bill spoken of, to which amendments may be?
fn bill_before(doc: &Doc<'_>, i: usize) -> bool {
    (i.saturating_sub(90)..i).any(|k| {
        doc.any(k, &["bill", "legislation"])
            || doc.is(k, "law") && doc.any(k.wrapping_sub(1), &["draft", "a"])
    })
}

/// `passed amendments to the Immigration Act. The amendments were submitted by X`: those told of before.
fn told_before(doc: &Doc<'_>, from: usize, i: usize) -> bool {
    let nouns = &["amendment", "amendments"];
    let before = (i.saturating_sub(90)..from).rev().find(|k| doc.any(*k, nouns) && !doc.quoted(*k));
    from + 1 == i
        && doc.any(from, &["the", "this"])
        && !doc.is(i + 1, "to")
        && before.is_some_and(|k| changes_law(doc, k) || alone(doc, k))
}

/// Is the article on a legislature whose bills are called acts?
fn acts_are_bills(doc: &Doc<'_>) -> bool {
    doc.names.actors.iter().take(40).any(|a| {
        let known = a.entry(doc.lex).filter(|k| k.kind() == ActorKind::Body);
        known.is_some_and(|k| matches!(k.iso3, Some("USA" | "PHL")))
    })
}
