//! What a law does, told of what it is done to: `Under the bill, clinics are to be reported`, `Sex changes are banned`.

use super::fits::spoken;
use super::frame::Frame;
use super::front::{fronted, phrase_end};
use super::{bounds, subject, verb};
use crate::doc::Doc;
use crate::lexicon::{Class, Form};
use crate::names::Mention;
use crate::reading::{Provision, Texts};
use crate::record::{ActorKind, Force};
use crate::token::{Kind, Sent};
use crate::words::Words;

/// What only a law does to things.
static RULED: Words = Words::of(&[
    "banned", "outlawed", "prohibited", "forbidden", "abolished", "criminalised", "criminalized", "barred",
    "scrapped", "illegal", "unlawful", "legalised", "legalized", "decriminalised", "decriminalized",
    "exempt", "exempted",
]);

/// What a law is yet to do to them.
static FOUNDED: Words =
    Words::of(&["set", "established", "created", "formed", "introduced", "appointed", "tried"]);

/// What is thought of things, and what becomes of the text.
const THOUGHT: &[&str] = &[
    "expected", "said", "believed", "likely", "known", "called", "seen", "considered", "thought", "signed",
    "passed", "adopted", "approved",
];

/// The words from the thing on, their text and force; `last` is the frame of the sentence before.
pub fn at(
    doc: &Doc<'_>,
    texts: &Texts,
    sent: Sent,
    last: Option<Frame>,
) -> Option<(usize, usize, usize, Force)> {
    let Sent { from, to, para } = sent;
    if let Some((start, text)) = by_which(doc, texts, from, to) {
        let verb = (start + 1..to.min(start + 20)).find(|k| undergoes(doc, start, *k) || must(doc, *k))?;
        let done = verb::at(doc, verb).map_or(Force::Decides, |v| v.force);
        let force = if must(doc, verb) { Force::Other } else { done };
        let thought = doc.any(verb, THOUGHT) && !doc.is(verb, "approved") || spoken(doc, from, verb);
        return (!thought).then(|| (start, bounds::leaves(doc, verb, to, false), text, force));
    }
    if let Some(crime) = made_crime(doc, sent)
        && let Some(text) = last.map(|f| f.resolution).filter(|r| subject::is_bill(texts, *r))
    {
        return Some((from, bounds::leaves(doc, crime, to, false), text, Force::Other));
    }
    let under = doc.any(from, &["under", "by"]) || doc.seq(from, &["according", "to"]);
    let measure = taken(doc, sent);
    let (start, text) = if under {
        law_ends(doc, texts, from, to)?
    } else {
        let near = last.filter(|f| doc.sents[f.sent].para == para);
        (from, near.map(|f| f.resolution).filter(|r| subject::is_bill(texts, *r) || measure.is_some())?)
    };
    let parts =
        |k: &usize| doc.is_kind(*k, Kind::Comma) || doc.is_kind(*k, Kind::Mark) || doc.has(*k, Class::SUBJ);
    let open = || (start + 1..to.min(start + 20)).take_while(|k| !parts(k));
    // "According to the text, the mission is to gather evidence": what somebody is to do
    if let Some(is) = open().find(|k| is_to(doc, *k)).filter(|_| under)
        && !of_way(doc, is + 2)
        && !doc.names.within(start, is).iter().any(|m| doc.names.actors[m.actor].is(ActorKind::Person))
    {
        let force = if subject::is_bill(texts, text) { Force::Other } else { Force::Decides };
        return Some((is + 2, bounds::leaves(doc, is + 2, to, false), text, force));
    }
    let verb = measure.or_else(|| open().find(|k| undergoes(doc, start, *k)))?;
    let measure = measure.is_some();
    let found = doc.among(verb, &FOUNDED)
        && doc.is(verb - 1, "be")
        && (doc.any(verb - 2, &["will", "would"]) || doc.is(verb - 2, "to") && doc.has(start, Class::INDEF));
    let ended = (verb.saturating_sub(3)..verb).any(|k| doc.is(k, "longer"));
    let ruled = doc.among(verb, &RULED) || found && !under || ended || measure;
    let today = |k: usize| doc.any(k, &["current", "currently", "existing", "already", "now", "still"]);
    let named = || !doc.names.within(start, verb).is_empty();
    // "The bill will be introduced to the Senate next week"
    let brought = doc.is(verb, "introduced") && (start..verb).any(|k| doc.has(k, Class::TEXT));
    if doc.any(verb, THOUGHT)
        || brought
        || (from..verb).any(today)
        || spoken(doc, from, verb)
        || !under && (!ruled || named() && !found && !measure)
    {
        return None;
    }
    // "By virtue of the decision, observers are to be sent": a text that binds nobody else decides it
    let due = under && doc.is(verb - 1, "be") && doc.is(verb - 2, "to") && !subject::is_bill(texts, text);
    let force = if ruled || due { Force::Decides } else { Force::Other };
    Some((start, bounds::leaves(doc, verb, to, false), text, force))
}

/// `Sanctions would be imposed on`, `An arms embargo would be lifted`: a measure that a text of any kind is yet to take.
fn taken(doc: &Doc<'_>, sent: Sent) -> Option<usize> {
    const MEASURES: &[&str] = &[
        "sanctions", "embargo", "embargoes", "ban", "bans", "freeze", "restrictions", "inquiry",
        "commission", "mission", "tribunal", "panel", "fund", "observers", "monitors", "peacekeepers",
        "experts", "force", "rapporteur", "envoy", "visas", "assets", "aid", "sales", "exports",
    ];
    const TAKEN: &[&str] = &[
        "imposed", "targeted", "lifted", "tightened", "eased", "frozen", "sent", "deployed", "dispatched",
        "extended", "suspended", "halted", "stopped", "cut", "withheld", "denied", "withdrawn", "applied",
    ];
    let Sent { from, to, .. } = sent;
    // "Sanctions, including visa bans, would be imposed on"
    let comma = (from + 1..to.min(from + 4)).find(|k| doc.is_kind(*k, Kind::Comma));
    let close = comma.and_then(|c| (c + 2..to.min(c + 12)).find(|k| doc.is_kind(*k, Kind::Comma)));
    let aside = comma.zip(close).filter(|c| doc.any(c.0 + 1, &["including", "such", "among"]));
    let plain = |k: &usize| {
        aside.is_some_and(|c| (c.0..=c.1).contains(k))
            || doc.is_kind(*k, Kind::Word)
                && !doc.has(*k, Class::AUX.or(Class::SUBJ).or(Class::REL).or(Class::TEXT))
                && !doc.any(*k, &["no", "the", "any"])
    };
    let reach = aside.map_or(from, |c| c.1) + 9;
    let modal = (from..to.min(reach)).take_while(plain).find(|k| doc.any(*k, &["would", "will"]))?;
    let be = modal + 1 + usize::from(doc.is(modal + 1, "also"));
    // "Sanctions would have been imposed", had a draft not been lost
    let lost = doc.seq(be, &["have", "been"]);
    let verb = be + 1 + usize::from(lost);
    let measure = (from..modal).any(|k| doc.any(k, MEASURES));
    let done = (lost || doc.is(be, "be")) && (doc.any(verb, TAKEN) || doc.among(verb, &FOUNDED));
    // "Aid will be cut next week" tells the news.
    let day = |k: usize| {
        doc.has(k, Class::WEEKDAY) || doc.any(k, &["today", "tomorrow"]) || doc.seq(k, &["next", "week"])
    };
    let news = (verb + 1..to.min(verb + 9)).any(day);
    (measure && done && !news).then_some(verb)
}

/// `is | to gather`, but `is to be sent`
fn is_to(doc: &Doc<'_>, k: usize) -> bool {
    doc.any(k, &["is", "are"]) && doc.is(k + 1, "to") && !doc.is(k + 2, "be")
}

/// `According to the text, the mission is to gather evidence`: is that what the sentence tells?
pub fn told_due(doc: &Doc<'_>, sent: Sent) -> bool {
    let first = phrase_end(doc, sent.from, sent.to).unwrap_or(sent.to);
    let open = |k: &usize| doc.is_kind(*k, Kind::Word);
    doc.seq(sent.from, &["according", "to"])
        && (first + 2..sent.to.min(first + 10)).take_while(open).any(|k| is_to(doc, k) && !of_way(doc, k + 2))
}

/// `Under the bill, |`, `By virtue of the decision |`, `Under it |`: where what names the text ends, and the text.
fn law_ends(doc: &Doc<'_>, texts: &Texts, from: usize, to: usize) -> Option<(usize, usize)> {
    if let Some(comma) = phrase_end(doc, from, to) {
        return Some((comma + 1, fronted(doc, texts, from, comma + 1)?.0));
    }
    let first = from + 1 + if doc.seq(from + 1, &["virtue", "of"]) { 2 } else { 0 };
    if doc.is(first, "it") {
        return texts.before(from).map(|r| (first + 1, r));
    }
    let named = |k: &usize| subject::text_at(doc, texts, *k).is_some();
    let noun = (first..to.min(first + 3)).take_while(|k| !doc.has(*k, Class::INDEF)).find(named)?;
    let noun = (noun + 1..noun + 4).take_while(named).last().unwrap_or(noun);
    let own = doc.any(first, &["the", "this", "that", "its"]) && !doc.is_kind(noun + 1, Kind::Poss);
    subject::text_at(doc, texts, noun).filter(|_| own).map(|t| (noun + 1, t.0))
}

/// `It will also be an offence to chain a patient`: the crime, where nothing else is the subject.
fn made_crime(doc: &Doc<'_>, sent: Sent) -> Option<usize> {
    let Sent { from, to, .. } = sent;
    let modal = doc.is(from, "it") && doc.any(from + 1, &["will", "would"]);
    let be = from + 2 + usize::from(doc.has(from + 2, Class::ADVERB));
    let crime = (be + 2..to.min(be + 4)).find(|k| doc.any(*k, &["offence", "offense", "crime", "felony"]))?;
    let told =
        modal && doc.is(be, "be") && doc.has(be + 1, Class::INDEF) && doc.any(crime + 1, &["to", "for"]);
    (told && !bounds::is_attributed(doc, from, to)).then_some(crime)
}

/// `a resolution by which | the mandate is extended`: where the clause starts, and the text.
fn by_which(doc: &Doc<'_>, texts: &Texts, from: usize, to: usize) -> Option<(usize, usize)> {
    let which = (from + 2..to.min(from + 40))
        .find(|k| doc.is(*k, "whereby") || doc.is(*k, "which") && doc.any(k - 1, &["by", "under"]))?;
    let text = which - 1 - usize::from(doc.is(which, "which"));
    let text = text - usize::from(doc.is_kind(text, Kind::Comma));
    Some((which + 1, texts.within(from, text + 1).last().filter(|m| m.1 + 8 > text)?.2))
}

/// `groups that take money from abroad must | register`: what somebody has to do, or is free to
fn must(doc: &Doc<'_>, k: usize) -> bool {
    let verb = |k: usize| doc.is_kind(k, Kind::Word) && !doc.has(k, verb::NO_VERB) && !doc.is(k, "be");
    let modal = (k - 1).saturating_sub(usize::from(doc.is(k - 1, "not")));
    doc.any(modal, &["must", "may", "can", "shall", "could"]) && verb(k)
        || doc.is(k, "to") && doc.any(k - 1, &["have", "has"]) && verb(k + 1)
}

/// `are | banned`, `will also be | sent`, `are to be | reported`: a participle at `k` behind what makes it a passive.
fn undergoes(doc: &Doc<'_>, start: usize, k: usize) -> bool {
    let be = k - 1 - usize::from(k > start + 1 && doc.has(k - 1, Class::ADVERB));
    // "would be an offence"
    let crime = doc.any(k, &["offence", "offense", "crime"]) && doc.has(k - 1, Class::INDEF);
    let be = be - usize::from(crime && be > start + 1);
    // "will no longer be obliged"
    let ended = be > start + 2 && doc.seq(be - 2, &["no", "longer"]);
    if ended && doc.is(be, "be") && doc.has(be - 3, Class::MODAL) {
        return verb::form(doc, k).has(Form::PARTICIPLE);
    }
    let passive = match doc.low(be) {
        "is" | "are" | "becomes" | "become" => true,
        // "would have been imposed"
        "been" => be > start + 2 && doc.is(be - 1, "have") && doc.has(be - 2, Class::MODAL),
        "be" => {
            let aux = be - 1 - usize::from(doc.has(be - 1, Class::ADVERB));
            // "are to be reported", "would have to be kept"
            let due = || doc.is(aux - 1, "have") && doc.has(aux.saturating_sub(2), Class::MODAL);
            doc.has(aux, Class::MODAL) || doc.is(aux, "to") && (doc.any(aux - 1, &["is", "are"]) || due())
        }
        _ => false,
    };
    passive && be > start && (crime || doc.among(k, &RULED) || verb::form(doc, k).has(Form::PARTICIPLE))
}

/// `The envoy is to report once a year`: what somebody is to do whom a clause before in the paragraph, of those `told`, sets up.
pub fn mandate(doc: &Doc<'_>, sent: Sent, told: &[Provision]) -> Option<(usize, usize, usize)> {
    let Sent { from, to, para } = sent;
    // "is to report", "will be tasked with collecting"
    let tasked = |k: usize| doc.seq(k, &["will", "be"]) && doc.any(k + 2, &["tasked", "charged", "mandated"]);
    let is = (from + 2..to.min(from + 16))
        .find(|k| doc.any(*k, &["is", "are"]) && doc.is(k + 1, "to") || tasked(*k))?;
    let head = (from + 1..is).find(|k| doc.is_kind(*k, Kind::Comma)).unwrap_or(is) - 1;
    let does = is + 2;
    let named =
        doc.any(from, &["the", "its", "this", "these"]) && head < from + 4 && !doc.has(head, Class::BODYNOUN);
    let kin = |k: usize| {
        let (a, b) = (doc.low(k), doc.low(head));
        a == b || a.len() > 7 && a.bytes().zip(b.bytes()).take_while(|(x, y)| x == y).count() > 6
    };
    if !named
        || !doc.any(does - 1, &["to", "with"])
        || of_way(doc, does)
        || bounds::is_attributed(doc, from, to)
    {
        return None;
    }
    let same = |p: &&Provision| {
        let first = doc.toks.partition_point(|t| t.start < p.start);
        let mut words = (first..from).take_while(|k| doc.toks[*k].start < p.end);
        doc.para_of(first) + 2 >= para && words.any(kin)
    };
    let text = told.iter().rev().take(6).find(same)?.resolution?;
    Some((does, bounds::leaves(doc, does, to, false), text))
}

/// What others do to a bill, whose duty is none of its terms.
const HOUSE: &[&str] = &[
    "vote", "sign", "approve", "pass", "agree", "debate", "decide", "find", "win", "return", "be", "back",
    "muster",
];
const CAMPS: &[&str] = &[
    "opponents", "supporters", "critics", "backers", "lawmakers", "senators", "chambers", "houses", "voters",
    "parties",
];

/// `Opponents would have to gather 40 votes`, `Parents would have to agree`: of the bill's own way, where the verb stands at `i`.
pub fn of_way(doc: &Doc<'_>, i: usize) -> bool {
    doc.any(i, HOUSE) || (i.saturating_sub(5)..i).any(|k| doc.any(k, CAMPS))
}

/// `would have the power to inspect`
pub const POWERS: &[&str] = &["power", "powers", "right", "authority", "duty"];

/// `Schools would have to report assaults`, `Parents would be able to sue`, `Hospitals would have 30 days to comply`, behind what a
/// bill does, in its paragraph: where the words begin, and the bill.
pub fn duty(doc: &Doc<'_>, texts: &Texts, sent: Sent, last: Option<Frame>) -> Option<(usize, usize)> {
    let Sent { from: opens, to, para } = sent;
    // "Under the bill, firms could not sell data"
    let under = if doc.is(opens, "under") { phrase_end(doc, opens, to) } else { None };
    let from = under.map_or(opens, |comma| comma + 1);
    let named = under.and_then(|_| fronted(doc, texts, opens, from)).filter(|t| t.1).map(|t| t.0);
    let last = last.filter(|f| from < to && doc.sents[f.sent].para == para);
    let text = if under.is_some() { named } else { last.map(|f| f.resolution) }?;
    let law = under.is_some() || last.is_some_and(|f| f.law);
    // "The treasurer would have to report", but "Ministers would have to agree"
    let officer =
        doc.is(from, "the") && doc.has(from + 1, Class::OFFICIAL) && doc.seq(from + 3, &["have", "to"]);
    let small = Class::SUBJ.or(Class::MEMBER).or(Class::TEXT).or(Class::CONJ);
    let small = if officer { small } else { small.or(Class::OFFICIAL) };
    // "a tribunal would have to rule", but "The Senate would have to vote"
    let small = if doc.has(from, Class::INDEF) { small } else { small.or(Class::BODYNOUN) };
    let plain = |k: &usize| doc.is_kind(*k, Kind::Word) && !doc.has(*k, small) && !doc.any(*k, CAMPS);
    let modal = (from..to.min(from + 8)).find(|k| !plain(k) || doc.has(*k, Class::MODAL))?;
    // "Schools would have to", "a tribunal would have to"
    let also = usize::from(doc.is(modal + 1, "also"));
    let any = also == 1 || doc.any(from, &["a", "an", "any", "every"]);
    // "The Treasury would have to"
    let agency = |m: &Mention| doc.names.actors[m.actor].is(ActorKind::Agency);
    let office = modal > from
        && (doc.has(modal - 1, Class::AGENCYNOUN)
            || doc.any(modal - 1, &["police", "treasury"])
            || doc.names.mention_at(modal - 1).is_some_and(agency));
    let who = modal > from && (doc.ends(modal - 1, "s") || any || office || officer);
    let barred = law && doc.is(modal + 1, "not") && doc.any(modal, &["would", "could", "may", "can", "must"]);
    // "All charities must register afresh", "Officers may seize goods"
    let must = law && doc.any(modal, &["must", "may"]);
    if !who || !barred && !must && !doc.any(modal, &["would", "will"]) {
        return None;
    }
    let next = modal + 1 + also;
    let start = if barred || must {
        modal + 1
    } else if doc.seq(next, &["have", "to"]) {
        next + 2
    } else if doc.seq(next, &["be", "able", "to"]) {
        next + 3
    } else if doc.seq(next, &["have", "the"]) && doc.any(next + 2, POWERS) && doc.is(next + 3, "to") {
        next + 4
    } else if doc.is(next, "have") && doc.is_kind(next + 1, Kind::Num) {
        next + 1
    } else {
        return None;
    };
    let told = doc.names.within(from, modal).iter().all(agency)
        && subject::is_bill(texts, text)
        && !doc.any(start + usize::from(barred), HOUSE)
        && !doc.quoted(start)
        && !bounds::is_attributed(doc, from, to);
    told.then_some((start, text))
}
