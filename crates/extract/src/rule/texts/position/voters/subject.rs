//! The voters before the verb: its subject, past asides and dates.

use super::antecedent::{all_of, antecedent, members_of, of_each, thanked};
use super::*;
use crate::lexicon::Form;

/// What may stand between voters and their verb: `Chad and Mali both, in the end, voted no`.
const BETWEEN: &[&str] = &[
    "all", "both", "each", "instead", "together", "in", "itself", "themselves", "himself", "herself", "this",
    "time", "too", "simply", "mostly", "duly", "have", "own",
];

/// What voters are called in a predicate: `was the only member to`.
const NOMINALS: &[&str] = &[
    "those", "ones", "one", "members", "lawmakers", "countries", "states", "delegations", "republicans",
    "democrats", "senators", "member", "country", "state", "nation", "nations", "lawmaker", "senator",
    "party", "group", "bloc", "faction",
];

/// What stands behind a party's name: `the ECR group`, `the ANO movement`.
const GROUPS: &[&str] = &[
    "parties", "party", "groups", "group", "bloc", "blocs", "members", "movement", "faction", "factions",
    "fraction", "fractions", "alliance", "caucus", "caucuses", "coalition", "grouping", "ticket", "list",
];

/// Whose vote is told by what it has: `whose delegation`, `his country`.
const BELONGINGS: &[&str] = &[
    "delegation", "country", "party", "government", "group", "side", "nation", "state", "caucus", "bloc",
    "faction",
];

/// The subject of a verb: the list beside it, past what stands between; for a second verb, the clause's first list.
pub(super) fn subject(doc: &Doc<'_>, verb: usize, floor: usize, from: usize) -> Vec<(usize, usize)> {
    if let Some(found) = thanked(doc, verb, floor) {
        return found;
    }
    let i = back(doc, verb, floor);
    if i <= floor {
        return Vec::new();
    }
    let p = i - 1;
    // "A, a Democrat from X, said after voting no": the one who says it.
    if doc.any(p, &["after", "before"]) && p > floor && cue::says(doc, p - 1) && doc.is(verb, "voting") {
        let (found, _) = list::before(doc, p - 1, floor);
        return people(doc, &found);
    }
    // "“It is late,” A said before she voted no"
    let when =
        p.checked_sub(1).filter(|k| doc.any(p, &["he", "she"]) && doc.any(*k, &["after", "before", "as"]));
    if let Some(say) = when.and_then(|k| k.checked_sub(1)).filter(|k| *k > floor && cue::says(doc, *k)) {
        let found = people(doc, &list::before(doc, say, floor).0);
        if !found.is_empty() {
            return found;
        }
    }
    if doc.any(p, &["and", "but", "then", "or"]) && !doc.names.mention_at(i).is_some_and(|m| m.from == i) {
        // "It then voted no"
        if doc.is(p, "then") && p > floor && doc.any(p - 1, &["it", "he", "she"]) {
            return pronoun::anchor(doc, p - 1).map(|a| (a, p - 1)).into_iter().collect();
        }
        return first(doc, floor, p);
    }
    // "A and B said they were not part of it", "Fiji's ambassador said he had voted yes"
    let say = p.checked_sub(1).and_then(|k| k.checked_sub(usize::from(doc.is(k, "that"))));
    let say = say.map(|k| past_listener(doc, k, floor));
    let told = doc.any(p, &["they", "it", "he", "she"]);
    if let Some(say) = say.filter(|k| told && *k > floor && cue::says(doc, *k)) {
        let (found, _) = list::before(doc, say, floor);
        if !found.is_empty() || doc.any(p, &["they", "it"]) {
            return people(doc, &found);
        }
    }
    // "He had voted no, A said, because": the one who says it.
    if doc.any(p, &["he", "she"])
        && p <= from + 1
        && let Some(said) = speaker_after(doc, verb)
    {
        return vec![said];
    }
    // "“We abstained because it was late,” A said": the one who says it.
    if doc.quoted(verb) {
        return pronoun::quoted_by(doc, verb).into_iter().collect();
    }
    if doc.has(p, Class::SUBJ) || doc.any(p, &["he", "she"]) {
        return pronoun::anchor(doc, p).map(|a| (a, p)).into_iter().collect();
    }
    // "Prime Minister A and his cabinet": A, with others
    let others = doc.any(p, &["cabinet", "ministers", "colleagues", "allies", "supporters"]);
    if others && p > floor + 2 && doc.has(p - 1, Class::POSS) && doc.is(p - 2, "and") {
        return people(doc, &list::before(doc, p - 2, floor).0);
    }
    // "whose delegation", "that his country"
    let noun = doc.any(p, BELONGINGS);
    if noun && p > floor && (doc.has(p - 1, Class::POSS) || doc.is(p - 1, "whose")) {
        return owner(doc, p - 1, from).into_iter().collect();
    }
    let (found, _) = list::before(doc, i, floor);
    if found.is_empty() {
        if let Some(party) = members_of(doc, p, floor) {
            return vec![party];
        }
        // "Neither A nor B supported it; both abstained"
        let both = doc.is(i, "both") && (doc.is_kind(p, Kind::Semicolon) || doc.is_kind(p, Kind::Comma));
        let named = if both { first(doc, from, p) } else { Vec::new() };
        return if named.len() == 2 { named } else { antecedent(doc, i, floor) };
    }
    // "X, a member of the ECR group, which voted against it": no person is a "which".
    let person = |n: &Named| doc.names.actors[n.actor].is(ActorKind::Person);
    if doc.is(i, "which") && found.iter().all(person) {
        let last = i.saturating_sub(2);
        let word = doc.any(last, &["group", "party", "bloc", "faction"]) && doc.names.free(last);
        let group = doc.names.mention_at(last - usize::from(word));
        let group = group.filter(|m| doc.names.actors[m.actor].is(ActorKind::Organization));
        return group.map(|m| (m.actor, m.from)).into_iter().collect();
    }
    people(doc, &found)
}

/// `A | told reporters he had abstained`, `told the chamber that`: the verb before whom it was said to.
fn past_listener(doc: &Doc<'_>, k: usize, floor: usize) -> usize {
    const LISTENERS: usize = 5;
    let told = |t: &usize| doc.any(*t, &["told", "tells", "assured", "informed", "reminded"]);
    let word = |t: &usize| doc.is_kind(*t, Kind::Word) && doc.cue(*t).is_none();
    let first = floor.max(k.saturating_sub(LISTENERS)) + 1;
    let listener = (first..=k).rev().take_while(word).last();
    listener.and_then(|l| l.checked_sub(1)).filter(told).unwrap_or(k)
}

/// Back from the verb past what stands between it and its voters: where they end.
fn back(doc: &Doc<'_>, verb: usize, floor: usize) -> usize {
    let mut i = verb;
    let mut steps = 0;
    while i > floor && steps < 24 {
        steps += 1;
        let p = i - 1;
        // "All 50 X legislators in attendance opposed it"
        if doc.any(p, &["present", "attendance"]) && doc.names.free(p) {
            i = p - usize::from(p > floor && doc.is(p - 1, "in"));
            continue;
        }
        // "The Greens in the end voted no"
        if p > floor + 1 && doc.seq(p - 2, &["in", "the", "end"]) {
            i = p - 2;
            continue;
        }
        if let Some(start) = aside(doc, p, floor).or_else(|| in_house(doc, p, floor)) {
            i = start;
            continue;
        }
        // "China on Monday night vetoed"
        let night = doc.any(p, &["night", "evening", "morning", "afternoon"]) && p > floor;
        if let Some(d) = date_at(doc, p - usize::from(night)) {
            i = d.max(floor);
            let weekday = doc.has(i, Class::WEEKDAY);
            if i > floor && doc.any(i - 1, &["on", "in"]) {
                i -= 1;
            }
            // "Russia late on Monday vetoed"
            if weekday && i > floor && doc.any(i - 1, &["late", "early"]) {
                i -= 1;
            }
            continue;
        }
        // "the DMK and the Left parties were against"
        let group = doc.any(p, GROUPS) && doc.names.free(p);
        let of_party =
            |m: &crate::names::Mention| m.to == p && doc.names.actors[m.actor].is(ActorKind::Organization);
        // "the AfD parliamentary group"
        if group && p > floor + 1 && doc.is(p - 1, "parliamentary") && doc.names.mention_at(p - 2).is_some() {
            i = p - 1;
            continue;
        }
        if group && p > floor && doc.names.mention_at(p - 1).is_some_and(of_party) {
            i = p;
            continue;
        }
        // "All three Greens MEPs voted no", "both Unity senators"
        let members = p > floor && (doc.has(p, Class::MEMBER) || doc.names.role_at(p).is_some());
        let party = members.then(|| doc.names.mention_at(p - 1).filter(|m| of_party(m))).flatten();
        if party.is_some_and(|m| all_of(doc, m.from, floor)) {
            i = p;
            continue;
        }
        let manner = doc.ends(p, "ly") && !doc.cap(p) && doc.names.free(p);
        if manner
            || doc.has(p, Class::AUX.or(Class::ADVERB)) && !doc.any(p, &["now"])
            || doc.has(p, Class::NEG) && !doc.is(p, "no")
            || doc.any(p, BETWEEN) && doc.names.free(p)
        {
            i = p;
            continue;
        }
        if let Some(start) = of_each(doc, p) {
            return start.max(floor);
        }
        // "Fiji chose to abstain and Chad to vote against"
        let joined =
            |k: usize| k >= floor && (doc.any(k, &["and", "while", "but"]) || doc.is_kind(k, Kind::Comma));
        if doc.is(p, "to")
            && p > floor
            && doc.names.mention_at(p - 1).is_some_and(|m| {
                m.from > floor
                    && joined(m.from - 1 - usize::from(m.from > floor + 1 && doc.has(m.from - 1, Class::DET)))
            })
        {
            i = p;
            continue;
        }
        if doc.is(p, "to")
            || doc.any(p, &["who", "which", "that"])
            || doc.any(p, NOMINALS)
                // "Only the Social Democrats voted against"
                && doc.names.mention_at(p).is_none_or(|m| m.from == p)
                && nominal(doc, p, floor)
        {
            if let Some(at) = predicate(doc, p, floor) {
                i = at;
                continue;
            }
            if doc.any(p, &["who", "which", "that"]) {
                return p;
            }
        }
        break;
    }
    i
}

/// `the lone X member in the 40-seat house voted`: where the words for the house that end at `p` start.
fn in_house(doc: &Doc<'_>, p: usize, floor: usize) -> Option<usize> {
    let noun =
        doc.any(p, &["house", "chamber", "assembly", "parliament", "legislature", "council", "senate"]);
    let at = (floor.max(p.saturating_sub(5)) + 1..p).rev().find(|k| noun && doc.any(*k, &["in", "of"]))?;
    let member = doc.has(at - 1, Class::MEMBER) || doc.names.role_at(at - 1).is_some();
    (member && doc.has(at + 1, Class::DET)).then_some(at)
}

/// Of `Japan's envoy, Name,` the envoy's own name falls away.
fn people(doc: &Doc<'_>, found: &[Named]) -> Vec<(usize, usize)> {
    let state = |actor: usize| doc.names.actors[actor].represents;
    found
        .iter()
        .filter(|n| {
            let person = doc.names.actors[n.actor].is(ActorKind::Person);
            !(person && state(n.actor).is_some_and(|s| found.iter().any(|o| o.actor == s)))
        })
        .map(|n| (n.actor, n.from))
        .collect()
}

/// `A and B, six independent countries, voted`; `A, for its part, abstained`; `B, both of the X list, opposed it`: a short
/// insertion that ends with the comma at `p`; where its first comma stands.
fn aside(doc: &Doc<'_>, p: usize, floor: usize) -> Option<usize> {
    if !doc.is_kind(p, Kind::Comma) {
        return None;
    }
    if let Some(open) = clause(doc, p, floor) {
        return Some(open);
    }
    let lo = floor.max(p.saturating_sub(8));
    let open = (lo..p).rev().find(|k| !matches!(doc.kind(*k), Some(Kind::Word | Kind::Num | Kind::Poss)))?;
    let first = open + 1;
    let opens = doc.has(first, Class::PREP.or(Class::NUMBER).or(Class::ADVERB))
        && !doc.any(first, &["including", "as", "like", "with", "than"])
        || doc.is_kind(first, Kind::Num)
        || doc.any(
            first,
            &[
                "both", "all", "too", "unlike", "however", "neither", "each", "absent", "alone", "often",
                "usually", "long",
            ],
        );
    let named = (first..p).any(|k| doc.names.mention_at(k).is_some());
    let within = doc.any(first, &["both", "all", "of", "from", "for", "unlike"])
        || (first..p).all(|k| {
            doc.names.mention_at(k).is_none_or(|m| {
                (m.from.saturating_sub(2).max(first)..m.from).any(|b| doc.has(b, Class::PREP))
            })
        });
    let listed = doc.any(first, &["and", "or", "but"]) || (first..p).any(|k| doc.any(k, &["and", "or"]));
    (doc.is_kind(open, Kind::Comma) && open > floor && opens && !listed && (!named || within)).then_some(open)
}

/// `Chad, speaking before the vote, voted no`; `Peru, which holds the chair, abstained`; `A and B, Fiji noted with relief,
/// were against`: an inserted clause that ends with the comma at `p`; where its first comma stands.
fn clause(doc: &Doc<'_>, p: usize, floor: usize) -> Option<usize> {
    let lo = floor.max(p.saturating_sub(30));
    let open = (lo..p)
        .rev()
        .find(|k| !matches!(doc.kind(*k), Some(Kind::Word | Kind::Num | Kind::Poss | Kind::Mark)))?;
    let first = open + 1;
    let told = doc.names.mention_at(first).is_some_and(|m| m.from == first && cue::says(doc, m.to));
    let opens = doc.form(first).has(Form::ING)
        || doc.any(first, &["who", "which", "whose", "having"])
        // "China, thought to be close to Mali, abstained"
        || doc.form(first).has(Form::PARTICIPLE) && doc.any(first + 1, &["to", "by", "as", "in"])
        // "Russia and China, either of which could have killed it, abstained"
        || doc.any(first, &["either", "both", "neither", "each"]) && doc.seq(first + 1, &["of", "which"])
        || told && p < first + 9;
    // A name must stand right before it, and must not be the first of a list; a party's may be called a group, and a person's age
    // may stand between: `A, 35, who leads the X, voted yes`.
    let aged = open > floor + 2 && doc.is_kind(open - 1, Kind::Num) && doc.is_kind(open - 2, Kind::Comma);
    let name = if aged { open - 2 } else { open };
    let group = name > floor + 1 && doc.any(name - 1, GROUPS) && doc.names.free(name - 1);
    let named =
        name > floor + usize::from(group) && doc.names.mention_at(name - 1 - usize::from(group)).is_some();
    (doc.is_kind(open, Kind::Comma) && named && opens && p > first + 1).then_some(name)
}

/// A date that ends at token `p`: where it starts.
fn date_at(doc: &Doc<'_>, p: usize) -> Option<usize> {
    let i = doc.dates.partition_point(|d| d.to <= p);
    doc.dates.get(i).filter(|d| d.from <= p && p < d.to).map(|d| d.from)
}

/// Does a noun like `members` stand in `the only members`, `among those`?
fn nominal(doc: &Doc<'_>, p: usize, floor: usize) -> bool {
    (floor.max(p.saturating_sub(5))..p).any(|k| doc.any(k, &["only", "sole", "lone", "other", "among", "as"]))
}

/// `was the only member of X to`, `were among those`, `broke with their bloc to`: where the predicate starts.
fn predicate(doc: &Doc<'_>, p: usize, floor: usize) -> Option<usize> {
    let lo = floor.max(p.saturating_sub(16));
    let only = (lo..p).rev().find(|k| {
        doc.any(
            *k,
            &[
                "only", "sole", "lone", "other", "among", "one", "ones", "first", "crossed", "chose",
                "opted", "decided", "preferred", "elected", "went", "switched", "broke", "broken", "defied",
                "bucked", "rebelled",
            ],
        )
    })?;
    let mut k = only;
    while k > lo
        && (doc.has(k - 1, Class::DET)
            || doc.has(k - 1, Class::AUX.or(Class::ADVERB))
            || doc.any(k - 1, &["as", "being", "one"]))
    {
        k -= 1;
    }
    Some(k)
}

/// The clause's first list before token `end`.
fn first(doc: &Doc<'_>, floor: usize, end: usize) -> Vec<(usize, usize)> {
    let start = (floor..end)
        .rev()
        .find(|k| doc.is_kind(*k, Kind::Semicolon) || doc.any(*k, &["while", "whereas", "but", "because"]))
        .map_or(floor, |k| k + 1);
    let mut k = start;
    while k < end {
        if doc.quoted(k) {
            k += 1;
            continue;
        }
        if let Some(m) = doc.names.mention_at(k) {
            let lead = (m.from.saturating_sub(2).max(start)..m.from).any(|b| {
                doc.any(b, &["of", "in", "to", "for", "from", "with", "at", "on", "against", "by", "under"])
            });
            if !lead && !doc.is_kind(m.to, Kind::Poss) {
                if doc.names.actors[m.actor].is(ActorKind::Body) {
                    return Vec::new();
                }
                return listed(doc, m.from, end);
            }
            k = m.to;
            continue;
        }
        k += 1;
    }
    Vec::new()
}

/// Whose delegation or country: the nearest name before, or whom it acts for.
fn owner(doc: &Doc<'_>, tok: usize, from: usize) -> Option<(usize, usize)> {
    let here = doc.names.within(from, tok);
    let of = |m: &crate::names::Mention| {
        let a = &doc.names.actors[m.actor];
        match a.kind {
            ActorKind::State => Some((m.actor, m.from)),
            ActorKind::Person => a.represents.map(|r| (r, m.from)),
            ActorKind::Organization => Some((m.actor, m.from)),
            _ => None,
        }
    };
    let whose = doc.is(tok, "whose");
    let found = if whose { here.iter().rev().find_map(of) } else { here.iter().find_map(of) };
    found.or_else(|| {
        // "adding that her party voted for it": the speaker of this sentence is a pronoun.
        let i = doc.names.mentions.partition_point(|m| m.from < from);
        let para = doc.para_of(tok);
        doc.names.mentions[i.saturating_sub(8)..i]
            .iter()
            .rev()
            .take_while(|m| doc.para_of(m.from) == para)
            .filter(|m| doc.names.actors[m.actor].is(ActorKind::Person))
            .find_map(of)
    })
}

/// `, A said`: the person named with a verb of saying in the rest of the sentence.
fn speaker_after(doc: &Doc<'_>, verb: usize) -> Option<(usize, usize)> {
    let to = doc.sent_of(verb).to.min(verb + 16);
    let m = (verb..to).find_map(|k| {
        doc.names.mention_at(k).filter(|m| m.from == k && doc.is_kind(k.wrapping_sub(1), Kind::Comma))
    })?;
    let says = cue::says(doc, m.to) && matches!(doc.kind(m.to + 1), Some(Kind::Comma | Kind::Stop));
    (says && doc.names.actors[m.actor].is(ActorKind::Person)).then_some((m.actor, m.from))
}
