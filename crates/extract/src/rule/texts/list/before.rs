//! Enumerations read to the left, from the verb they are the subject of.

use super::*;

/// The actors of a list that ends before token `end`, in the order of the text, and where the list begins. Nothing if a
/// preposition governs it.
pub fn before(doc: &Doc<'_>, end: usize, floor: usize) -> (Vec<Named>, usize) {
    let mut out: Vec<Named> = Vec::new();
    let mut i = end;
    // Between names only links and what describes them.
    let mut linked = true;
    if let Some(start) = others(doc, i, floor) {
        i = start;
    }
    while i > floor {
        let p = i - 1;
        // "six senators - A, B and C - voted", "A - the text's author - voted"
        if doc.is_kind(p, Kind::Dash) && out.is_empty() {
            let Some(open) = (floor.max(p.saturating_sub(60))..p).rev().find(|k| doc.is_kind(*k, Kind::Dash))
            else {
                break;
            };
            let (inner, at) = before(doc, p, open + 1);
            if !inner.is_empty() && at <= open + 3 {
                return (inner, at);
            }
            i = open;
            continue;
        }
        if doc.is_kind(p, Kind::Close) {
            match (floor.max(p.saturating_sub(14))..p).rev().find(|k| doc.is_kind(*k, Kind::Open)) {
                Some(open) => {
                    i = open;
                    continue;
                }
                None => break,
            }
        }
        if let Some(m) = doc.names.mention_at(p) {
            if m.from < floor || !linked {
                break;
            }
            match place_in(doc, m, floor) {
                Place::Item(start) => {
                    let (fits, _) = item(doc, m);
                    if fits {
                        out.push(Named { actor: m.actor, from: m.from, to: m.to });
                    }
                    i = start;
                    linked = false;
                }
                Place::Home(of) => i = of,
                Place::Governed => return (Vec::new(), i),
            }
            continue;
        }
        if doc.names.place_at(p) {
            let of =
                (floor.max(p.saturating_sub(5))..p).rev().find(|k| doc.any(*k, &["of", "from", "in", "for"]));
            match of {
                Some(of) => i = of,
                None => i = p,
            }
            continue;
        }
        if let Some(of) = home(doc, p, floor) {
            i = of;
            continue;
        }
        // "and of course D itself"
        if doc.is(p, "course") && p > floor && doc.is(p - 1, "of") {
            i = p - 1;
            continue;
        }
        if let Some(role) = doc.names.role_at(p) {
            i = role.from.max(floor);
            continue;
        }
        if doc.is_kind(p, Kind::Poss) {
            i = p;
            continue;
        }
        if envoy(doc, p) && !doc.any(p, &["that", "those"]) || doc.names.demonym_at(p).is_some() {
            i = p;
            continue;
        }
        if doc.any(p, &["and", "or", "nor", "plus", "&"]) {
            linked = true;
            i = p;
            continue;
        }
        if comma(doc, p) {
            // "members, A and B among them,"
            if out.is_empty() && p > floor + 2 && doc.seq(p - 2, &["among", "them"]) {
                i = p - 2;
                linked = true;
                continue;
            }
            // "D-Andover", "D-N.Y." and "D-North Andover"
            let two = tag(doc, p.wrapping_sub(2)) && (doc.is_kind(p - 1, Kind::Stop) || doc.cap(p - 1));
            if tag(doc, p.wrapping_sub(1)) || two {
                let at = if tag(doc, p - 1) { p - 1 } else { p - 2 };
                i = at.max(floor);
                if i > floor && comma(doc, i - 1) {
                    i -= 1;
                }
                linked = true;
                continue;
            }
            if ends_item(doc, p) || p > floor && (doc.has(p - 1, Class::CONJ) || comma(doc, p - 1)) {
                // A name before the comma: an item, or the end of what stands in apposition.
                if let Some(open) = apposed(doc, p, floor) {
                    i = open;
                } else {
                    i = p;
                }
                linked = true;
                continue;
            }
            match apposed(doc, p, floor).or_else(|| told_apart(doc, p, floor)) {
                Some(open) => {
                    i = open;
                    linked = true;
                    continue;
                }
                None => break,
            }
        }
        // "the Union's 28 members"
        let glue = doc.has(p, Class::DET.or(Class::NUMBER).or(Class::POSS))
            || doc.is_kind(p, Kind::Num) && envoy(doc, i) && p > floor && doc.is_kind(p - 1, Kind::Poss)
            || doc.any(
                p,
                &["both", "well", "as", "along", "with", "together", "itself", "alone", "even", "also"],
            ) && (!doc.is(p, "with") || p > floor && doc.any(p - 1, &["along", "together"]));
        if glue {
            if doc.any(p, &["as", "with"]) {
                linked = true;
            }
            i = p;
            continue;
        }
        // "the AfD and the Mayors": a name the lexicon does not know is an item that names nobody.
        if linked && named(doc, p) && doc.names.free(p) {
            let mut k = p;
            while k > floor
                && k + 4 > p
                && (doc.cap(k - 1) || doc.is_kind(k - 1, Kind::Num))
                && doc.names.free(k - 1)
            {
                k -= 1;
            }
            if k > floor && doc.has(k - 1, Class::DET) {
                k -= 1;
            }
            if k > floor && (comma(doc, k - 1) || doc.any(k - 1, &["and", "plus"])) {
                i = k;
                linked = false;
                continue;
            }
        }
        // "and its coalition partner Komeito"
        // "For the first time Fiji voted yes": no description of Fiji.
        let apart = doc.any(p, &["time", "year", "session", "consensus", "decision", "occasion", "vote"]);
        if describes(doc, p) && !out.is_empty() && !linked && !apart {
            let lead = (floor.max(p.saturating_sub(4))..p)
                .rev()
                .find(|k| !describes(doc, *k) || doc.has(*k, Class::DET));
            if lead.is_some_and(|k| {
                comma(doc, k) || doc.any(k, &["and", "or"]) || doc.has(k, Class::DET.or(Class::POSS))
            }) || lead.is_none() && p < floor + 5
            {
                i = p;
                continue;
            }
        }
        break;
    }
    let lead = i.checked_sub(1).filter(|l| *l >= floor);
    let governed = lead.is_some_and(|l| {
        doc.has(l, Class::PREP)
            && !doc.any(l, &["with", "like", "including", "than", "as", "before", "after", "since", "until"])
            || doc.any(l, &["unlike", "except"])
    });
    if governed {
        return (Vec::new(), i);
    }
    out.reverse();
    (out, i)
}

/// `China, Pakistan and the three African members, A, B and C`: where the group begins whose members follow the comma at `p`.
fn told_apart(doc: &Doc<'_>, p: usize, floor: usize) -> Option<usize> {
    let noun = p.checked_sub(1).filter(|n| envoy(doc, *n) && doc.low(*n).ends_with('s'))?;
    let the = (floor.max(noun.saturating_sub(5))..noun).rev().find(|k| doc.has(*k, Class::DET))?;
    let joined = the > floor && (doc.is(the - 1, "and") || comma(doc, the - 1));
    (joined && (the + 1..noun).all(|k| doc.names.mention_at(k).is_none())).then_some(the)
}

/// Written like a name: `Mayors`, `50Plus`.
fn named(doc: &Doc<'_>, i: usize) -> bool {
    doc.cap(i) || doc.is_kind(i, Kind::Word) && doc.raw(i).bytes().any(|b| b.is_ascii_uppercase())
}

/// Who votes together without a name.
const SIDES: &[&str] =
    &["parties", "allies", "partners", "independents", "backbenchers", "left", "right", "opposition"];

/// `A, B and several other parties`, `A and its allies`, `A and the far right`: where what names nobody begins.
fn others(doc: &Doc<'_>, end: usize, floor: usize) -> Option<usize> {
    let and = (floor.max(end.saturating_sub(7))..end).rev().find(|k| doc.any(*k, &["and", "plus"]))?;
    let rest = and + 1..end;
    let side = end > and + 1 && doc.any(end - 1, SIDES) && !doc.cap(end - 1);
    // "four Pacific island states"
    let states = side || end > and + 1 && (envoy(doc, end - 1) || doc.has(end - 1, Class::MEMBER));
    let some = |k: usize| states && (doc.any(k, &["most", "handful"]) || doc.has(k, Class::POSS));
    let vague = side || rest.clone().any(|k| quantity(doc, k) || some(k) || doc.any(k, &["others", "all"]));
    let plain = rest.clone().all(|k| {
        doc.names.place_at(k) && (states || (and + 1..k).any(|o| doc.is(o, "of")))
            || doc.names.free(k)
                && (describes(doc, k)
                    || quantity(doc, k)
                    || doc.is(k, "of")
                    || states && doc.cap(k)
                    || some(k))
            || states && k == and + 1 && doc.has(k, Class::DET)
            || states && (doc.names.demonym_at(k).is_some() || k + 1 == end)
    });
    (!rest.is_empty() && vague && plain).then(|| and - usize::from(and > floor && comma(doc, and - 1)))
}

/// `X of Montana`, `Y of New Brunswick`, though the lexicon does not know the place: the preposition's token.
fn home(doc: &Doc<'_>, p: usize, floor: usize) -> Option<usize> {
    let mut k = p;
    while k > floor && k + 3 > p && doc.cap(k) && doc.names.free(k) {
        k -= 1;
    }
    (k < p && k > floor && doc.any(k, &["of", "from"]) && doc.names.mention_at(k - 1).is_some()).then_some(k)
}

enum Place {
    /// An item that starts here.
    Item(usize),
    /// Tells where the one named before comes from; the preposition's place.
    Home(usize),
    Governed,
}

/// What stands before a name tells what it does there.
fn place_in(doc: &Doc<'_>, m: &Mention, floor: usize) -> Place {
    let mut lead = m.from;
    while lead > floor
        && (doc.has(lead - 1, Class::DET) && !doc.any(lead - 1, &["those", "that"])
            || doc.names.role_at(lead - 1).is_some() && doc.names.actors[m.actor].is(ActorKind::Person))
    {
        lead -= 1;
    }
    // "members of the main opposition X"
    if doc.names.actors[m.actor].is(ActorKind::Organization) {
        let mut d = lead;
        while d > floor + 2 && lead < d + 4 && (describes(doc, d - 1) || doc.has(d - 1, Class::DET)) {
            d -= 1;
        }
        if d > floor + 1 && doc.is(d - 1, "of") && envoy(doc, d - 2) && !quantity(doc, d.saturating_sub(3)) {
            lead = d;
        }
    }
    if lead <= floor || !doc.any(lead - 1, &["of", "from", "for"]) {
        return Place::Item(m.from);
    }
    let of = lead - 1;
    if of == floor {
        return Place::Governed;
    }
    let head = of - 1;
    if envoy(doc, head) || doc.names.role_at(head).is_some() && !doc.names.actors[m.actor].is(ActorKind::Body)
    {
        let mut start = doc.names.role_at(head).map_or(head, |r| r.from).max(floor);
        while start > floor
            && (doc.has(start - 1, Class::DET.or(Class::OFFICIAL)) || doc.is(start - 1, "permanent"))
            && !doc.any(start - 1, &["that"])
        {
            start -= 1;
        }
        // "the representatives of A and B": the list of the genitive is the list.
        let governed = start > floor
            && doc.has(start - 1, Class::PREP)
            && !doc.any(start - 1, &["with", "after", "before", "since", "until"]);
        return if governed { Place::Governed } else { Place::Item(start) };
    }
    if doc.names.mention_at(head).is_some() || doc.is_kind(head, Kind::Close) || tag(doc, head) {
        return Place::Home(of);
    }
    Place::Governed
}

/// Does a name (with its brackets or place) end before token `p`?
fn ends_item(doc: &Doc<'_>, p: usize) -> bool {
    p > 0
        && (doc.names.mention_at(p - 1).is_some()
            || doc.is_kind(p - 1, Kind::Close)
            || doc.names.place_at(p - 1)
            || home(doc, p - 1, 0).is_some()
            || doc.any(p - 1, &["itself", "alone"])
            || p > 2 && envoy(doc, p - 1) && (p - 3..p - 1).any(|k| doc.names.mention_at(k).is_some()))
}

/// The comma that opens the apposition which the comma at `close` ends: `X, an independent,`; `Y, which holds two seats,`.
fn apposed(doc: &Doc<'_>, close: usize, floor: usize) -> Option<usize> {
    let mut k = close;
    let lo = floor.max(close.saturating_sub(30));
    while k > lo {
        k -= 1;
        if doc.is_kind(k, Kind::Semicolon) || doc.is_kind(k, Kind::Colon) {
            return None;
        }
        if !comma(doc, k) {
            continue;
        }
        let first = k + 1;
        if !ends_item(doc, k) && !tag(doc, k.wrapping_sub(1)) {
            // The segment itself may hold a comma: "X, a party that holds one, or two, seats,"
            continue;
        }
        let names = doc.names.mention_at(first).is_some_and(|m| m.from == first)
            || doc.is(first, "the")
                && doc.names.mention_at(first + 1).is_some_and(|m| {
                    m.to > first + 1 && !doc.is_kind(m.to, Kind::Word) && !doc.is_kind(m.to, Kind::Poss)
                })
            || doc.any(first, &["and", "or"])
            || doc.seq(first, &["as", "well"])
            || doc.any(first, &["along", "together", "plus", "including", "like"]);
        let opens = doc.any(
            first,
            &[
                "a", "an", "both", "the", "his", "her", "its", "also", "himself", "herself", "now", "one",
                "formerly", "chair", "co-chair",
            ],
        ) || doc.has(first, Class::REL.or(Class::PREP))
            || doc.names.role_at(first).is_some()
            || doc.low(first).ends_with("ing")
            || doc.low(first).ends_with("ed");
        // "a text on X, with A, B and C abstaining": the voters, no apposition.
        let voters = doc.is(first, "with") && (first..close).any(|t| doc.names.mention_at(t).is_some());
        return (opens && !names && !voters).then_some(k);
    }
    None
}
