//! Organizations whose members meet and decide: unions, churches, federations, and no group of states.

use super::*;

/// `The Law Society of Kenya adopted a resolution`, `the Teachers' Union on Monday passed`: members of one who decide, who are no
/// party and no group that only speaks up.
pub(super) fn in_own_name(doc: &Doc<'_>, m: &crate::names::Mention, tok: usize) -> bool {
    let states = |k: &Known| k.members.is_some();
    if doc.among(tok, &act::EXPELS) && doc.names.entry(doc.lex, m.actor).is_some_and(states) {
        return true;
    }
    let small = |k: usize| doc.has(k, Class::WEEKDAY.or(Class::AUX).or(Class::ADVERB)) || doc.is(k, "on");
    // "the Presbyterian Church (USA) voted", "Teachers' union delegates rejected a motion"
    let end =
        if doc.is_kind(m.to, Kind::Open) && doc.is_kind(m.to + 2, Kind::Close) { m.to + 3 } else { m.to };
    let end = end + usize::from(doc.any(end, &["delegates", "members", "representatives", "branches"]));
    // "The Teachers' Union, meeting in Leeds, adopted"
    let close = (end + 1..end + 10).find(|k| doc.is_kind(end, Kind::Comma) && doc.is_kind(*k, Kind::Comma));
    let end = close.map_or(end, |k| k + 1);
    let verb = (end..end + 5).find(|k| !small(*k)).unwrap_or(end);
    // "The Teachers' Union voted on Tuesday by 58 to 21 for a motion"
    // "The Teachers' Union voted 58 to 21 on Tuesday to adopt a motion"
    let near = (verb..verb + 12).contains(&tok);
    let at = verb == tok
        || near && (doc.is_kind(tok, Kind::Num) || doc.is(verb, "voted") && doc.is(tok - 1, "to"));
    // "rejected a motion", but "rejected the resolution" of another
    let own = || {
        doc.any(verb, &["rejected", "defeated", "endorsed", "backed"])
            && (doc.has(verb + 1, Class::INDEF) && (verb + 2..verb + 5).any(|k| doc.has(k, Class::TEXT))
                // "rejected by 118 votes against 49 a motion"
                || doc.is(verb + 1, "by") && doc.is_kind(verb + 2, Kind::Num) && doc.any(verb + 3, &["votes", "to"]))
    };
    let decides = doc.any(verb, &["adopted", "passed", "voted", "carried", "approved"]) || own();
    of_members(doc, m.actor) && at && decides
}

/// `was adopted on Monday by the Law Society of Kenya`, `was defeated at the Chess Federation`
pub(super) fn by_members(doc: &Doc<'_>, act: &Act, m: &crate::names::Mention) -> bool {
    let led = m.from.saturating_sub(1 + usize::from(m.from > 0 && doc.has(m.from - 1, Class::DET)));
    // "by members of the Law Society", "by delegates of the Teachers' Union"
    let of = doc.is(led, "of") && led > 2 && doc.any(led - 1, &["members", "delegates"]);
    let by = led - if of { 2 } else { 0 };
    let decided = matches!(act.step, Step::Adopt | Step::Reject);
    act.passive && decided && by > act.tok && doc.any(by, &["by", "at"]) && of_members(doc, m.actor)
}

/// `By 148 votes to 97, the Law Society of Kenya on Tuesday condemned`: whose count opens the sentence.
pub(super) fn speaks_by_count(doc: &Doc<'_>, tok: usize, m: &crate::names::Mention) -> bool {
    let small = |k: &usize| doc.has(*k, Class::WEEKDAY.or(Class::AUX).or(Class::ADVERB)) || doc.is(*k, "on");
    let verb = (m.to..m.to + 5).find(|k| !small(k)).unwrap_or(m.to);
    let led = m.from - 1 - usize::from(doc.has(m.from - 1, Class::DET));
    doc.is_kind(tok, Kind::Num)
        && doc.is_kind(led, Kind::Comma)
        && of_members(doc, m.actor)
        && doc.verb(verb).is_some_and(|v| v.force.is_some())
}

/// `A motion to expel Chad from the Chess Federation fell at its annual general meeting`, `members of the Law Society voted`: the
/// organization of members that the first sentences name, where the article tells of their meeting or ballot.
pub(super) fn association_of(doc: &Doc<'_>) -> Option<usize> {
    let lead = doc.sents.iter().filter(|s| doc.paras[s.para].role == Role::Prose).take(LEAD);
    let mut named = lead.flat_map(|s| doc.names.within(s.from, s.to).iter().map(|m| m.actor));
    let house = named.find(|a| of_members(doc, *a))?;
    let meets = |k: usize| match doc.low(k) {
        "meeting" => doc.any(k - 1, &["annual", "general", "special", "extraordinary"]),
        "delegates" | "members" | "clubs" | "branches" => {
            let verb = k + 1 + usize::from(doc.has(k + 1, Class::AUX));
            doc.any(verb, &["vote", "voted", "adopted", "passed", "rejected", "backed"])
        }
        "ballot" => doc.any(k - 1, &["postal", "online", "member", "members"]),
        "congress" | "conference" => !doc.cap(k) && doc.has(k - 1, Class::POSS.or(Class::DET)),
        "agm" | "egm" => true,
        _ => false,
    };
    (1..doc.len()).any(|k| meets(k) && !doc.quoted(k)).then_some(house)
}

/// How many sentences may name it.
const LEAD: usize = 2;

/// An organization whose members meet and decide, and no group of states.
fn of_members(doc: &Doc<'_>, actor: usize) -> bool {
    const MEMBERS: &[&str] = &[
        "union", "association", "society", "federation", "church", "churches", "university", "congress",
        "council", "confederation", "bar", "workers", "diocese", "synod", "guild", "convention", "tuc",
        "conference", "conferences", "assembly", "league", "students", "college", "order",
    ];
    let a = &doc.names.actors[actor];
    let word = |w: &str| MEMBERS.iter().any(|n| w.eq_ignore_ascii_case(n));
    a.is(ActorKind::Organization)
        && (a.name.split(' ').any(word) || a.name.starts_with("House of "))
        && a.entry(doc.lex).is_none_or(|k| k.members.is_none() && k.key != "EU")
}
