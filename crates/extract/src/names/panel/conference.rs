//! What decides for a party, a union, a church or a bar, and has no name of its own: `Labor's national conference`, `the annual
//! congress of the Teachers' Union`, `the Bakers' Union executive board`.

use super::*;

/// Of what sort a conference or board is.
const SORTS: &[&str] = &[
    "national", "annual", "federal", "state", "party", "policy", "delegate", "biennial", "union", "spring",
    "autumn", "general", "executive", "governing", "triennial", "special", "central", "extraordinary",
    "world", "regional", "representative", "quadrennial", "summer", "winter", "emergency",
];

/// What meets for a body of members, where its name says whose it is.
const HOUSES: &[&str] = &["assembly", "council", "senate", "synod", "executive", "board", "session"];

/// `Labor's national conference`, `the Liberal Democrat conference voted`, `the annual meeting of the Bar Association`: where it
/// begins and ends, if it decides.
pub(super) fn conference(doc: &Doc<'_>, names: &Names, i: usize) -> Option<(usize, usize)> {
    if let Some(found) = counted(doc, names, i) {
        return Some(found);
    }
    let mut from = i;
    while from > 0 && from + 3 > i && doc.any(from - 1, SORTS) && names.free(from - 1) {
        from -= 1;
    }
    let sent = doc.sent_of(i);
    let acts = |k: usize| {
        matches!(doc.step(k), Some(Step::Adopt | Step::Reject))
            || doc.any(k, &["voted", "backed", "endorsed", "debated", "votes", "support", "supported"])
    };
    let house = match doc.low(i) {
        "conference" | "convention" => true,
        "congress" => !doc.cap(i),
        "meeting" => doc.any(i - 1, &["annual", "general", "representative", "delegate"]),
        "board" | "council" | "committee"
            if doc.any(i - 1, &["executive", "governing", "general", "central"]) =>
        {
            true
        }
        "body" => doc.is(i - 1, "governing"),
        // "the Lutheran World Federation's assembly", "the council of the Alma Mater Society"
        _ => {
            (!doc.cap(i) || from < i && doc.is_kind(from.wrapping_sub(1), Kind::Poss))
                && doc.any(i, HOUSES)
                && !doc.has(i + 1, Class::BODYNOUN.or(Class::OFFICIAL))
        }
    };
    if !house || treaty(doc, i) || !(sent.from..sent.to).any(acts) && !goes_on(doc, i) {
        return None;
    }
    // A known organ of many states has its name; a government or its house has no such board.
    let theirs = |m: &Mention| {
        names.actors[m.actor].is(ActorKind::Organization)
            && names.entry(doc.lex, m.actor).is_none_or(|k| k.members.is_none())
    };
    // "the annual conference of the Teachers' Union"
    let of = i + 2 + usize::from(doc.is(i + 2, "the"));
    let named = |of: usize| names.mention_at(of).filter(|m| m.from == of && theirs(m));
    // "the congress of the German metalworkers' union", "of the metalworkers' union IG Metall"
    let sort = |k: &usize| {
        let noun = doc.is_kind(*k, Kind::Word)
            && !doc.cap(*k)
            && !doc.has(*k, Class::PREP.or(Class::CONJ).or(Class::AUX));
        names.demonym_at(*k).is_some() || noun || matches!(doc.kind(*k), Some(Kind::Poss | Kind::Mark))
    };
    let first = (of..of + 5).take_while(sort).last().and_then(|k| named(k + 1));
    if let Some(m) = named(of).or(first).filter(|_| doc.is(i + 1, "of")) {
        // "of the metalworkers' union IG Metall"
        let named = names.mention_at(m.to).filter(|n| n.from == m.to && theirs(n));
        return Some((from, named.map_or(m.to, |n| n.to)));
    }
    if let Some(from) = proper(doc, names, i) {
        return Some((from, i + 1));
    }
    let owned = doc.is_kind(from.wrapping_sub(1), Kind::Poss);
    let last = from.checked_sub(1 + usize::from(owned)).filter(|last| *last >= sent.from)?;
    let owner = names.mention_at(last).filter(|m| m.to == last + 1 && theirs(m)).map(|m| m.from);
    // "UNISON's national conference"
    // "the UAW convention"
    let met = || owned || doc.any(i, &["convention", "conference", "congress"]);
    let short = || (doc.toks[last].caps && met() && names.free(last)).then_some(last);
    owner.or_else(short).map(|from| (from, i + 1))
}

/// How many names before it those may stand back whose conference it is.
const BACK: usize = 24;

/// `the party's spring conference`, `at their conference`, `at the spring conference in York`: where it begins, and whose it is by
/// what was named before.
pub(super) fn of_theirs(doc: &Doc<'_>, names: &Names, i: usize) -> Option<(usize, usize)> {
    let sent = doc.sent_of(i);
    let mut from = i;
    while from > sent.from && from + 3 > i && doc.any(from - 1, SORTS) && names.free(from - 1) {
        from -= 1;
    }
    let acts = |k: usize| matches!(doc.step(k), Some(Step::Adopt | Step::Reject)) || doc.is(k, "voted");
    let house = doc.any(i, &["conference", "convention"])
        && !doc.any(i + 1, &["on", "against", "for", "room", "call"]);
    let lead = from.checked_sub(1).filter(|k| *k > sent.from)?;
    let owned = doc.is_kind(lead, Kind::Poss);
    if owned && doc.among(lead - 1, &BODIES) && (house || doc.any(i, &["assembly", "congress", "council"])) {
        return of_its_own(doc, names, lead - 1).map(|whose| (from, whose));
    }
    let party = owned && doc.is(lead - 1, "party");
    let theirs = doc.any(lead, &["their", "its"]) && doc.is(lead - 1, "at");
    let season = from < i && doc.is(lead, "the") && doc.is(lead - 1, "at");
    if !house || doc.cap(i) || !(party || theirs || season) || !(sent.from..sent.to).any(acts) {
        return None;
    }
    let group = |m: &&Mention| {
        let known = names.entry(doc.lex, m.actor);
        let near = !theirs || m.from >= sent.from;
        near && known.is_some_and(crate::lexicon::Known::is_party)
    };
    let end = names.mentions.partition_point(|m| m.from < lead);
    let whose = names.mentions[..end].iter().rev().take(BACK).find(group)?;
    Some((from, whose.actor))
}

/// What has a congress or an assembly of its own, told by its noun.
static BODIES: Words = Words::of(&[
    "federation", "confederation", "association", "union", "league", "society", "alliance", "church",
    "organisation", "organization", "body", "movement",
]);

/// `the federation's | general assembly`: the one named before whose name bears that noun.
fn of_its_own(doc: &Doc<'_>, names: &Names, noun: usize) -> Option<usize> {
    let bears = |m: &&Mention| {
        let a = &names.actors[m.actor];
        let of_states = || names.entry(doc.lex, m.actor).is_some_and(|k| k.members.is_some());
        let word = doc.low(noun);
        a.is(ActorKind::Organization) && !of_states() && (m.from..m.to).any(|k| doc.low(k) == word)
    };
    let end = names.mentions.partition_point(|m| m.from < noun);
    let the = noun > 0 && doc.any(noun - 1, &["the", "this"]);
    names.mentions[..end].iter().rev().take(BACK).find(bears).filter(|_| the).map(|m| m.actor)
}

/// `the UN Convention against Torture`, `the Convention on the Rights of the Child`
fn treaty(doc: &Doc<'_>, i: usize) -> bool {
    let on = |k: usize| {
        doc.is(k, "on")
            && (doc.is(k + 1, "the") || doc.cap(k + 1) && !doc.has(k + 1, Class::WEEKDAY.or(Class::MONTH)))
    };
    doc.is(i, "convention") && doc.cap(i) && (doc.any(i + 1, &["against", "for"]) || on(i + 1))
}

/// `The | Methodist Conference on Tuesday passed`: where a name begins that opens its sentence and decides.
fn proper(doc: &Doc<'_>, names: &Names, i: usize) -> Option<usize> {
    let sent = doc.sent_of(i).from;
    let part = |k: &usize| doc.cap(*k) && names.free(*k) && !doc.has(*k, Class::DET);
    let from = (sent..i).rev().take(3).take_while(part).last()?;
    let verb = i + 1 + usize::from(doc.is(i + 1, "on"));
    let verb = verb + usize::from(doc.has(verb, Class::WEEKDAY));
    let has = usize::from(doc.any(verb, &["has", "had"]));
    let verb = verb + has + usize::from(doc.has(verb + has, Class::ADVERB));
    let decides = decided(doc, verb) || from + 1 < i && goes_on(doc, i);
    // "LOMÉ — The Pan-African Convention"
    let dash = (sent..from.min(sent + 5)).find(|k| doc.is_kind(*k, Kind::Dash));
    let open = dash.map_or(sent, |k| k + 1);
    // "Meeting in Leeds, the Methodist Conference approved"
    let fronted = from > sent + 3 && doc.is(from - 1, "the") && doc.is_kind(from - 2, Kind::Comma);
    let opens = decides && (fronted || from <= open + usize::from(doc.has(open, Class::DET)));
    // "was passed on Tuesday by the Methodist Conference"
    let led = || from > sent + 1 && doc.is(from - 1, "the") && doc.any(from - 2, &["by", "at"]);
    let done =
        |k: usize| matches!(doc.step(k), Some(Step::Adopt | Step::Reject)) && doc.has(k - 1, Class::AUX);
    let agent = || led() && (sent + 1..from).any(done) || told_by_members(doc, from, i);
    (doc.cap(i) && doc.any(i, &["conference", "convention", "synod"]) && (opens || agent())).then_some(from)
}

/// `The Pan-African Labour Conference closed in Lomé on Friday. It adopted a resolution`: does the next sentence tell what it decided?
fn goes_on(doc: &Doc<'_>, noun: usize) -> bool {
    let sent = doc.sent_of(noun);
    let Some(next) = doc.sents.get(doc.toks[noun].sent as usize + 1) else { return false };
    let at = next.from + usize::from(doc.has(next.from, Class::DET));
    let same =
        doc.any(at, &["it", "delegates", "participants"]) || at > next.from && doc.low(at) == doc.low(noun);
    let verb = at + 1 + usize::from(doc.has(at + 1, Class::AUX.or(Class::ADVERB)));
    next.para == sent.para && same && decided(doc, verb)
}

/// `adopted`, `rejected`, `voted`
fn decided(doc: &Doc<'_>, verb: usize) -> bool {
    matches!(doc.step(verb), Some(Step::Adopt | Step::Reject)) || doc.is(verb, "voted")
}

/// How many words may stand between the number of a gathering and what it is called.
const CALLED: usize = 6;

/// What meets by the number.
const GATHERINGS: &[&str] =
    &["conference", "convention", "congress", "synod", "summit", "assembly", "meeting"];

/// `the 97th | Inter-Parliamentary Conference`, `the Fourth | World Congress of Bakers`: a gathering that is told by its number, whatever
/// it does; not `the 118th Congress`.
fn counted(doc: &Doc<'_>, names: &Names, i: usize) -> Option<(usize, usize)> {
    let part = |k: &usize| {
        doc.cap(*k) && doc.is_kind(*k, Kind::Word) && names.free(*k) && !doc.has(*k, Class::DET)
            || doc.is(*k, "and") && doc.cap(k + 1)
    };
    if !doc.cap(i) || !doc.any(i, GATHERINGS) || treaty(doc, i) {
        return None;
    }
    let sent = doc.sent_of(i);
    let ranks = |k: usize| crate::number::ordinal(doc, k).is_some();
    let number = (sent.from..i).rev().take(CALLED).find(|k| ranks(*k) || !part(k)).filter(|k| ranks(*k))?;
    // "the Fourth Geneva Convention"
    if doc.is(i, "convention") && number + 2 == i && names.place_at(i - 1) {
        return None;
    }
    let link = |k: usize| doc.any(k, &["of", "on", "for", "and", "the"]);
    let name = |k: &usize| {
        doc.cap(*k) && doc.is_kind(*k, Kind::Word) && !doc.has(*k, Class::WEEKDAY.or(Class::MONTH))
            || link(*k) && *k > i
    };
    let whole = if link(i + 1) {
        (i + 1..sent.to.min(i + 8)).take_while(name).filter(|k| doc.cap(*k)).last()
    } else {
        None
    };
    let free = whole.is_none_or(|to| (i..to).all(|k| names.free(k)));
    (number + 1 < i).then(|| (number + 1, whole.filter(|_| free).unwrap_or(i) + 1))
}

/// `Delegates to the | Methodist Conference in Leeds voted`, `members of the | Baptist Convention have passed`: those who meet there decide.
fn told_by_members(doc: &Doc<'_>, from: usize, noun: usize) -> bool {
    let sent = doc.sent_of(noun);
    let led = from > sent.from + 2 && doc.any(from - 1, &["the", "this", "annual"]);
    let led = led && doc.any(from - 2, &["to", "at", "of", "the", "from"]);
    let who = from.saturating_sub(3 + usize::from(led && doc.any(from - 1, &["annual"])));
    let who = led && (doc.has(who, Class::MEMBER) || doc.any(who, MEET));
    who && (noun + 1..sent.to.min(noun + 14))
        .any(|k| matches!(doc.step(k), Some(Step::Adopt | Step::Reject)) || doc.any(k, &["voted", "backed"]))
}

/// Who meets at a conference, and sits in no house.
const MEET: &[&str] = &[
    "representatives", "messengers", "commissioners", "bishops", "doctors", "teachers", "nurses", "lawyers",
    "students", "unionists", "activists", "clergy", "pastors", "ministers", "participants", "attendees",
    "voters",
];
