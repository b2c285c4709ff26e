//! The state at home where only `the Government` names it, and its parliament where only a chamber is named.

use rustc_hash::FxHashMap;

use crate::doc::Doc;
use crate::names::{self, Mention, NEXT, Names, Sense, org};
use crate::text::Role;
use crate::token::Kind;

/// `The Knesset asks the Government to act`: the state at home that the article never calls by its name.
pub(super) fn government(doc: &Doc<'_>, names: &mut Names, home: u32) -> Option<usize> {
    // "NEW YORK — The Third Committee calls upon the Government": of whom it speaks, not of where it sits.
    let own = |a: &names::Actor| a.entry(doc.lex).is_some_and(|k| k.domestic() && k.state == Some(home));
    if !names.actors.iter().any(own) {
        return None;
    }
    let is_it = |i: usize| {
        doc.any(i, &["government", "cabinet"])
            && names.free(i)
            && doc.is(i.wrapping_sub(1), "the")
            && !doc.any(i + 1, &["of", "in"])
            && doc.role_of(i) == Role::Prose
    };
    let at = (1..doc.len()).find(|i| is_it(*i))?;
    let actor = names.actor_of(doc, home);
    let (start, end) = doc.bytes(at, at + 1);
    names.add(Mention {
        from: at,
        to: at + 1,
        start,
        end,
        actor,
        sense: Sense::Metonym,
        rule: "name.context",
    });
    names.sort();
    Some(actor)
}

/// `In Rajasthan, the Assembly adopted one`, `In Kerala, a similar text was passed in the Assembly`: the house of the region that the
/// sentence opens with.
pub fn fronted(doc: &Doc<'_>, from: usize, to: usize) -> Option<u32> {
    let open = doc.sent_of(from).from;
    let comma = (open + 2..from.min(open + 7)).find(|c| doc.is_kind(*c, Kind::Comma))?;
    let led = doc.is(open, "in") && doc.is(from - 1, "the") && from < comma + 14;
    let open = open + usize::from(doc.any(open + 1, NEXT));
    if !led || !doc.cap(open + 1) || doc.is(to, "of") {
        return None;
    }
    let form = format!("{} {}", doc.slice(open + 1, comma), doc.slice(from, to));
    let known = names::known_of(doc.lex.find_form(&form)?)?;
    let house = &doc.lex.known[known as usize];
    // "In Washington, the Senate": that of the federation
    let place = doc.lex.find_form(doc.slice(open + 1, comma)).and_then(names::known_of);
    let whole =
        house.key.starts_with("US.") && place.is_some_and(|p| doc.lex.known[p as usize].iso3 == Some("USA"));
    (house.regional && !whole).then_some(known)
}

/// `the Assembly of neighbouring Kerala`, `the Senate of Ohio`: the house of the region named behind it.
/// And where that name ends.
pub fn behind(doc: &Doc<'_>, from: usize, to: usize) -> Option<(u32, usize)> {
    if !doc.is(to, "of") {
        return None;
    }
    let at = to + 1 + usize::from(doc.any(to + 1, NEXT));
    let own = |end: usize| {
        let form = format!("{} {}", doc.slice(at, end), doc.slice(from, to));
        let known = names::known_of(doc.lex.find_form(&form)?);
        known.filter(|k| doc.lex.known[*k as usize].regional).map(|k| (k, end))
    };
    let two = doc.cap(at + 1) && at + 1 < doc.len();
    (doc.cap(at)).then(|| if two { own(at + 2) } else { None }.or_else(|| own(at + 1))).flatten()
}

/// `Illinois Gov. Jane Roe signed a bill that had passed the Senate`, `New York's legislature sent it to him after the Assembly agreed`:
/// the house of the region whose governor or legislature stands before it.
pub fn governed(doc: &Doc<'_>, from: usize, to: usize) -> Option<u32> {
    let house = matches!(doc.low(to - 1), "senate" | "house" | "assembly") && to == from + 1;
    let open = doc.sent_of(from).from;
    let rule = |k: &usize| doc.any(*k, &["gov.", "governor", "legislature", "statehouse"]);
    // "Texas Gov. Ann Doe watched as the Senate voted": she may be elsewhere.
    const HANDLES: &[&str] = &["sign", "signed", "signs", "veto", "vetoed", "vetoes", "lawmakers", "desk"];
    const ELSEWHERE: &[&str] =
        &["running", "race", "seat", "cost", "congress", "u.s.", "washington", "federal"];
    let handles = |rule: &usize| {
        (*rule + 1..from).any(|k| doc.any(k, HANDLES)) && !(open..from).any(|k| doc.any(k, ELSEWHERE))
    };
    let rule = (open + 1..from).rev().take(24).find(rule).filter(|_| house).filter(handles)?;
    let last = rule - 1 - usize::from(rule > open + 1 && doc.is_kind(rule - 1, Kind::Poss));
    let own = |first: usize| {
        let form = format!("{} {}", doc.slice(first, last + 1), doc.slice(from, to));
        let known = names::known_of(doc.lex.find_form(&form)?);
        known.filter(|k| doc.lex.known[*k as usize].regional)
    };
    let named = |k: usize| doc.cap(k) && doc.is_kind(k, Kind::Word);
    let two = || if last > open && named(last - 1) { own(last - 1) } else { None };
    if named(last) { two().or_else(|| own(last)) } else { None }
}

/// `Manitoba has made it law. The legislature voted 40-3`: the house of the region that the sentence, or else its paragraph, opens with.
pub fn opened(doc: &Doc<'_>, names: &Names, at: usize) -> Option<u32> {
    let first = doc.opening_of(at);
    let region = |open: usize| {
        let own = |to: usize| {
            let known =
                names::known_of(doc.lex.find_form(&format!("{} {}", doc.slice(open, to), doc.low(at)))?)?;
            doc.lex.known[known as usize].regional.then_some(known)
        };
        let free = doc.cap(open) && open + 2 < at && names.free(open);
        free.then(|| own(open + 2).or_else(|| own(open + 1))).flatten()
    };
    let led = doc.any(at, &["legislature", "assembly"]) && !doc.cap(at) && at > 0 && doc.is(at - 1, "the");
    led.then(|| region(doc.sent_of(at).from).or_else(|| region(first))).flatten()
}

/// `MPs in Kampala`: a parliament decides whose state the article never names.
pub(super) fn unnamed(doc: &Doc<'_>, names: &Names) -> bool {
    let house = names.actors.iter().find_map(|a| {
        let known = a.entry(doc.lex)?;
        matches!(known.role, "lower" | "upper" | "single" | "legislature").then_some(known)
    });
    house.and_then(|h| h.state).is_some_and(|state| names.known(state).is_none())
}

/// What leads to what a house has not done yet.
const COMING: &[&str] = &["will", "must", "may", "could", "can", "expected", "due", "set", "scheduled"];

/// `Belgium's parliament`, said of the chamber that acts: a legislature named only by the common noun, of which the article
/// names one chamber, is that chamber.
pub(super) fn parliaments(doc: &Doc<'_>, names: &mut Names) {
    let mut proper = vec![0usize; names.actors.len()];
    for m in &names.mentions {
        let sent = doc.sent_of(m.from);
        // "Parliament" alone, in capitals or not.
        let noun = matches!(doc.low(m.to - 1), "parliament" | "legislature" | "lawmakers");
        let named =
            !noun || m.to > m.from + 1 && doc.cap(m.to - 1) && !org::title_case(doc, sent.from, sent.to);
        proper[m.actor] += usize::from(named);
    }
    // Legislature -> its chambers in the article.
    let mut chambers: FxHashMap<u32, (usize, usize)> = FxHashMap::default();
    for (index, actor) in names.actors.iter().enumerate() {
        if let Some(known) = actor.entry(doc.lex)
            && matches!(known.role, "lower" | "upper" | "single")
            && let Some(parent) = known.parent
        {
            let entry = chambers.entry(parent).or_insert((index, 0));
            entry.1 += 1;
        }
    }
    // "Spain's parliament passed a bill. It now goes to the Senate": the chamber does not act.
    let acts = |m: &Mention| {
        let lead = m.from.saturating_sub(1 + usize::from(m.from > 0 && doc.is(m.from - 1, "the")));
        let ahead = doc.any(lead, &["to", "pass", "clear"])
            || doc.is(lead, "by") && (lead.saturating_sub(2)..lead).any(|k| doc.is(k, "be"));
        // "The Senate will debate it", "The Senate is expected to vote in March"
        let later = (m.to..m.to + 2).any(|k| doc.any(k, COMING));
        !ahead && !later && !doc.any(m.to, &["approval"])
    };
    // "Parliament passed a resolution. The Senate had adopted its own on Monday": not the one that acts
    let apart = |chamber: usize| {
        let another = |m: &Mention| {
            let sent = doc.sent_of(m.from);
            (m.to..sent.to.min(m.to + 9)).any(|k| doc.any(k, &["own", "similar", "identical", "separate"]))
        };
        names.mentions.iter().any(|m| m.actor == chamber && another(m))
    };
    let acting = |chamber: usize| {
        let upper = names.entry(doc.lex, chamber).is_some_and(|k| k.role == "upper");
        !upper || !apart(chamber) && names.mentions.iter().any(|m| m.actor == chamber && acts(m))
    };
    let merged: FxHashMap<usize, usize> = chambers
        .iter()
        .filter(|(_, (chamber, count))| *count == 1 && acting(*chamber))
        .filter_map(|(parent, (chamber, _))| names.known(*parent).map(|legislature| (legislature, *chamber)))
        .filter(|(legislature, _)| proper[*legislature] == 0)
        .collect();
    for m in &mut names.mentions {
        if let Some(chamber) = merged.get(&m.actor) {
            m.actor = *chamber;
            m.sense = Sense::Short;
        }
    }
}

/// `The General Assembly also voted`, in an article on that of the Organization of American States or of Virginia: where all that
/// seems to name the United Nations' has no `U.N.`, and another one is named before, that one is meant.
pub(super) fn assemblies(doc: &Doc<'_>, names: &mut Names) {
    let Some(world) = doc.lex.known_by_key("UNGA").and_then(|known| names.known(known)) else { return };
    let bare = |m: &Mention| doc.any(m.from, &["general", "assembly", "full"]) && !doc.is(m.to, "of");
    let general = |m: &Mention| (m.from..m.to).any(|k| doc.seq(k, &["general", "assembly"]));
    let own = names.mentions.iter().take_while(|m| m.actor != world);
    // Its committees are called after it.
    let organ = |m: &Mention| names.entry(doc.lex, m.actor).is_some_and(|k| k.role == "committee");
    let named = own.filter(|m| general(m) && !organ(m)).map(|m| m.actor).next();
    // "ATLANTA — The General Assembly passed a bill"
    let at_home = || {
        let known = names::seat::statehouse(doc)?;
        doc.lex.known[known as usize].name.ends_with("General Assembly").then(|| names.actor_of(doc, known))
    };
    let Some(other) = named.or_else(at_home) else { return };
    if names.mentions.iter().filter(|m| m.actor == world).all(bare) {
        names.mentions.iter_mut().filter(|m| m.actor == world).for_each(|m| m.actor = other);
    }
}
