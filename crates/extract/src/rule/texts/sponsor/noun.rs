//! Sponsors told beside the noun: `a US-sponsored text`, `Canada's draft`, `a DPP motion`, `a motion by A`.

use super::*;

/// What a text is called by the work of those who bring it.
pub static EFFORTS: Words = Words::of(&["push", "effort", "bid", "move", "drive", "attempt"]);

/// `a US-sponsored text`
pub fn compound(doc: &Doc<'_>, i: usize, out: &mut Vec<(usize, usize)>) {
    // "The U.S.-led push won 93 votes"
    let push = doc.among(i + 1, &EFFORTS);
    if let Some(m) = doc.names.mention_at(i).filter(|m| m.to == i + 1 && m.rule == "name.compound")
        && (!doc.ends(i, "-led") || push || doc.has(i + 1, Class::TEXT) || doc.has(i + 2, Class::TEXT))
        && (push || (i + 1..i + 5).any(|k| doc.has(k, Class::TEXT)))
    {
        out.push((m.actor, i));
        // "a Czech-Polish text"
        let second = doc.names.pairs.binary_search_by_key(&i, |p| p.0);
        out.extend(second.map(|p| (doc.names.pairs[p].1, i)));
    }
}

/// What the bills of American houses go by, before their number.
pub static BILLS: Words = Words::of(&[
    "h.r.", "s.", "hr", "sb", "hb", "ab", "hf", "sf", "lb", "sjr", "hjr", "ajr", "hcr", "scr", "res.",
]);

/// `H.R. 12`, `AB 2280`
fn numbered(doc: &Doc<'_>, i: usize) -> bool {
    doc.among(i, &BILLS) && doc.digit(i + 1)
}

/// May the token stand in a title: `Customs (Forced Labour Goods) Amendment Bill`?
fn in_title(doc: &Doc<'_>, k: usize) -> bool {
    let small = || doc.any(k, &["of", "and", "for", "to", "in", "on", "from"]);
    doc.is_kind(k, Kind::Word) && (doc.cap(k) || small())
        || matches!(doc.kind(k), Some(Kind::Open | Kind::Close))
}

/// How long a title may be.
const TITLE: usize = 14;

/// `Jane Roe's | Customs (Forced Labour Goods) Amendment Bill`: the title of a person's text.
fn titled(doc: &Doc<'_>, i: usize) -> bool {
    let mut title = (i..i + TITLE).take_while(|k| in_title(doc, *k));
    title.any(|k| k > i && doc.cap(k) && doc.any(k, &["bill", "act"]))
}

/// `Jane Peters' Customs Amendment | Bill`: whose name ends in an s.
fn of_plural(doc: &Doc<'_>, i: usize, from: usize) -> Option<(usize, usize)> {
    let title =
        (from..i).rev().take(TITLE).take_while(|k| in_title(doc, *k)).last().filter(|_| doc.cap(i))?;
    let mark = title.checked_sub(1).filter(|m| *m > from && doc.owns(*m))?;
    let who = doc.names.mention_at(mark - 1).filter(|m| m.to == mark)?;
    doc.names.actors[who.actor].is(ActorKind::Person).then_some((who.actor, who.from))
}

/// `Canada's draft`, `Roe's S. Res. 12`: who is said to own a text brought it in.
pub fn owner(doc: &Doc<'_>, i: usize, from: usize, out: &mut Vec<(usize, usize)>) {
    if !doc.is_kind(i, Kind::Poss) || i <= from {
        return;
    }
    let Some(m) = doc.names.mention_at(i - 1) else { return };
    let a = &doc.names.actors[m.actor];
    let noun =
        (i + 1..i + 4).take_while(|k| doc.kind(*k) == Some(Kind::Word) && doc.names.free(*k)).find(|k| {
            // "Doe's H.R. 12"
            doc.has(*k, Class::TEXT) || doc.is(*k, "res.") || numbered(doc, *k)
        });
    let own = a.is(ActorKind::Person) && titled(doc, i + 1)
        || noun.is_some_and(|n| {
            !doc.any(n, &["law", "laws", "act", "acts", "amendment", "amendments", "decision", "decisions"])
                && !doc.has(n, Class::TEXTS)
        });
    // "the U.N.'s resolution on genocide" is one of its organs'.
    let organs = a.entry(doc.lex).is_some_and(|k| OF_ALL.contains(&k.key.as_str()));
    let organ = || noun.is_some_and(|n| brings_motion(doc, m, n));
    let kind = matches!(a.kind, ActorKind::Person | ActorKind::State | ActorKind::Organization);
    if own && !organs && (kind || organ()) {
        out.push((m.actor, m.from));
    }
}

/// Organizations of which only the organs adopt texts, and which bring none into others.
const OF_ALL: [&str; 9] = ["UN", "IPU", "OAS", "UNESCO", "ILO", "WHO", "IAEA", "OSCE", "COE"];

/// `a British and Sierra Leonean draft`, `a DPP motion`, `the DeLucca resolution`, `a United States text on Sri Lanka`.
pub fn adjunct(doc: &Doc<'_>, i: usize, from: usize, out: &mut Vec<(usize, usize)>) {
    let noun = (doc.any(
        i,
        &["resolution", "draft", "text", "motion", "bill", "proposal", "declaration", "initiative", "paper"],
    ) || doc.begins(i, "counter") && doc.has(i, Class::TEXT))
        && !(doc.any(i, &["draft", "text"]) && doc.has(i + 1, Class::TEXT))
        && !doc.is(i + 1, "amendment");
    if !noun || i <= from + 1 {
        return;
    }
    if let Some(whose) = of_plural(doc, i, from) {
        out.push(whose);
        return;
    }
    let mut k = i - 1;
    while k > from + 1 && doc.any(k, &["draft", "joint", "rival", "revised", "new", "own"]) {
        k -= 1;
    }
    if let Some(m) = doc.names.mention_at(k).filter(|m| m.to == k + 1 && m.from > from) {
        let lead = (from.max(m.from.saturating_sub(3))..m.from).rev().find(|k| doc.has(*k, Class::DET));
        let article = lead.is_some_and(|d| {
            let word = |k: usize| {
                let plain = doc.kind(k) == Some(Kind::Word) && doc.names.free(k) && doc.verb(k).is_none();
                plain || doc.names.demonym_at(k).is_some()
            };
            doc.any(d, &["a", "an", "the", "another"]) && (d + 1..m.from).all(word)
        });
        let a = &doc.names.actors[m.actor];
        let owns = match a.kind {
            ActorKind::Person => !matter(doc, m.actor),
            // "a U.N. resolution" is one of its organs'.
            ActorKind::Organization => a.entry(doc.lex).is_none_or(|k| !OF_ALL.contains(&k.key.as_str())),
            ActorKind::State => {
                describes(doc, m, i)
                    || doc.is(i + 1, "on")
                        && super::super::subject::complement(doc, i + 1).iter().any(|s| *s != m.actor)
            }
            _ => false,
        };
        if article && owns && m.rule != "name.compound" {
            // "a British and Chilean draft"
            let both = (m.from > from + 1 && doc.is(m.from - 1, "and")).then(|| m.from - 2);
            let named = |k| doc.names.mention_at(k).map(|o| o.actor);
            let adjective = |k| doc.names.known(doc.names.demonym_at(k)?.known);
            out.extend(both.and_then(|k| Some((named(k).or_else(|| adjective(k))?, k))));
            out.push((m.actor, m.from));
        }
        return;
    }
    while let Some(d) = doc.names.demonym_at(k) {
        if let Some(actor) = doc.names.known(d.known) {
            out.push((actor, k));
        }
        if d.from < from + 3 || !doc.is(d.from - 1, "and") {
            break;
        }
        k = d.from - 2;
    }
}

/// `the Roe resolution`, after one `on the arrest of Jane Roe`: whom it is about.
fn matter(doc: &Doc<'_>, person: usize) -> bool {
    let first = doc.names.mentions.iter().take(400).find(|m| m.actor == person);
    first.is_some_and(|m| {
        // "an appeal for dissident Jan Roe": later "the Roe draft"
        const HELD: &[&str] =
            &["dissident", "prisoner", "activist", "detained", "jailed", "imprisoned", "exiled", "kidnapped"];
        m.from > 1
            && (doc.is(m.from - 1, "of") && !doc.cap(m.from - 2) && !doc.has(m.from - 2, Class::TEXT)
                || doc.any(m.from - 1, HELD)
                // "the jailing of Franco-Chilean singer X"
                || (m.from.saturating_sub(5)..m.from)
                    .any(|k| doc.any(k, &["release", "arrest", "detention", "jailing", "imprisonment"]) && doc.is(k + 1, "of")))
    })
}

/// `a U.S. text`, `a Brazilian draft`: a name that is an adjective too says whose it is, and so does any before a draft.
pub fn describes(doc: &Doc<'_>, m: &crate::names::Mention, noun: usize) -> bool {
    let short = ["US", "U.S.", "UK", "U.K.", "States", "Kingdom", "Soviet"].contains(&doc.raw(m.to - 1));
    // "a British and Sierra Leonean draft"
    let both = m.from > 2 && doc.is(m.from - 1, "and") && doc.names.demonym_at(m.from - 2).is_some();
    let article = m.from.wrapping_sub(if both { 3 } else { 1 });
    let new = doc.any(article, &["a", "an"]) && doc.any(noun, &["draft", "text", "proposal"]);
    short || m.sense == crate::names::Sense::Demonym || new
}

/// `a motion | on Yemen | by A`, `a draft | on human rights in Chad, | by A`, `a measure | on adoption (H. 12), | by Rep. A`: where the
/// text's subject ends, if nothing was done to it.
fn past_subject(doc: &Doc<'_>, at: usize, to: usize) -> Option<usize> {
    let on = Some(at).filter(|k| doc.any(*k, &["on", "about"]))?;
    let plain =
        |k: &usize| !doc.names.free(*k) || doc.has(*k, Class::DET.or(Class::CONJ)) || doc.any(*k, SITUATIONS);
    let end = (on + 1..to.min(on + 9)).find(|k| !plain(k))?;
    let by = end + usize::from(doc.is_kind(end, Kind::Comma));
    if who_at(doc, end - 1, ActorKind::State) && doc.is(by, "by") {
        return Some(by);
    }
    // Set off by a comma, a person is its author whatever the subject.
    let word = |k: &usize| doc.is_kind(*k, Kind::Word) && !doc.has(*k, Class::REL) && doc.verb(*k).is_none();
    let end = (on + 1..to.min(on + 12)).find(|k| !word(k) && doc.names.free(*k))?;
    let open = doc.is_kind(end, Kind::Open) && (end + 1..end + 4).any(|k| doc.digit(k));
    let end = if open { (end + 2..end + 6).find(|k| doc.is_kind(*k, Kind::Close))? + 1 } else { end };
    let by = Some(end + 1).filter(|k| doc.is_kind(end, Kind::Comma) && doc.is(*k, "by"))?;
    let person = |k: usize| who_at(doc, k, ActorKind::Person);
    // "by a narrow margin, Jane Roe said": the speaker
    let near = |k: &usize| !doc.is_kind(*k, Kind::Comma);
    (by + 1..to.min(by + 6)).take_while(near).any(person).then_some(by)
}

/// What stands between a text and the state that it is on.
const SITUATIONS: &[&str] = &["human", "rights", "situation", "crisis", "in", "of"];

/// `first`, `latter`: which of several texts.
fn ranks(doc: &Doc<'_>, i: usize) -> bool {
    doc.any(i, &["former", "latter", "other"]) || crate::number::ordinal(doc, i).is_some_and(|n| n < 10)
}

/// `the joint proposal of Peru and Fiji`, `on a draft of Peru and 20 others`: states whose text it is.
pub fn of_states(doc: &Doc<'_>, noun: usize) -> bool {
    let at = noun + 2 + usize::from(doc.has(noun + 2, Class::DET));
    let made = doc.any(noun, &["motion", "draft", "proposal", "initiative"])
        || doc.any(noun, &["resolution", "text", "decision"])
            && doc.any(noun.wrapping_sub(1), &["draft", "joint"]);
    let state =
        doc.names.mention_at(at).filter(|m| m.from == at && doc.names.actors[m.actor].is(ActorKind::State));
    made && doc.is(noun + 1, "of") && state.is_some_and(|m| !doc.is_kind(m.to, Kind::Poss))
}

/// `a motion by A`, `a draft from A`, `a draft of its chairman, A`, `stood in the names of A and B`.
pub fn by_noun(doc: &Doc<'_>, i: usize, to: usize) -> Option<usize> {
    if doc.any(i, &["name", "names"])
        && doc.is(i + 1, "of")
        && i > 1
        && doc.is(i - 1, "the")
        && doc.is(i - 2, "in")
    {
        // "A Labour amendment, in the name of X"
        let noun = (i.saturating_sub(12)..i).rev().find(|k| doc.has(*k, Class::TEXT));
        return noun.is_none_or(|n| !doc.any(n, &["amendment", "amendments"])).then_some(i + 2);
    }
    if doc.any(i, &["cosponsorship", "co-sponsorship", "sponsorship"]) && doc.is(i + 1, "of") {
        return Some(i + 2);
    }
    // "rejected an effort by X to block the sale"
    // "An attempt by X to send it to a referendum": who wants it put by or changed brings nothing in.
    const PUT_BY: &[&str] = &[
        "send", "refer", "adjourn", "delay", "postpone", "delete", "amend", "stop", "strike", "remove",
        "weaken", "defer", "table", "recommit", "water", "restore", "insert", "reinsert", "reinstate",
        "override",
    ];
    // "An attempt by X to have the matter held over"
    let had = |k: usize| {
        doc.any(k, &["have", "get"])
            && (k + 1..k + 8).any(|n| {
                let over = doc.any(n, &["held", "put", "laid"]) && doc.any(n + 1, &["over", "off"]);
                over || doc.any(
                    n,
                    &[
                        "deferred", "postponed", "delayed", "adjourned", "referred", "deleted", "removed",
                        "struck", "discussed", "debated", "reopened", "heard", "raised",
                    ],
                )
            })
    };
    let put_by = |k: usize| doc.is(k, "to") && (doc.any(k + 1, PUT_BY) || had(k + 1));
    let effort = doc.among(i, &EFFORTS)
        && doc.is(i + 1, "by")
        && !(i + 2..to.min(i + 14)).any(put_by)
        && !mention::changes(doc, i);
    let draft = doc.is(i, "law") && i > 0 && doc.any(i - 1, &["draft", "proposed"]);
    let number = doc.cap(i) && numbered(doc, i);
    let noun = effort || number || doc.has(i, Class::TEXT)
        && (draft || !doc.any(i, &["amendment", "amendments", "law", "laws", "act", "acts"]))
        && !doc.is(i.wrapping_sub(1), "substitute")
        || doc.is(i, "one") && i > 0 && doc.any(i - 1, &["and", "but", "the"])
        || mention::another(doc, i).is_some()
        // "The first, by Peru, was rejected"
        // "A second, by Peru's delegate, was held over"
        || i > 0 && doc.any(i - 1, &["the", "a"]) && doc.is_kind(i + 1, Kind::Comma) && ranks(doc, i);
    if !noun || doc.has(i, Class::TEXTS) && !doc.is(i + 1, "by") {
        return None;
    }
    // "a motion (21.3963) from the Foreign Affairs Committee"
    // "A similar measure (H.Res. 12) by Rep. Jane Roe"
    let open = doc.is_kind(i + 1, Kind::Open) && (i + 2..i + 5).any(|k| doc.digit(k));
    let bracket = (i + 3..i + 7).find(|k| open && doc.is_kind(*k, Kind::Close));
    // "House Resolution No. 454 by the Farmers bloc"
    let no = doc.cap(i) && doc.any(i + 1, &["no.", "no"]) && doc.is_kind(i + 2, Kind::Num);
    let plain = doc.cap(i) && doc.is_kind(i + 1, Kind::Num) || no;
    let at = bracket.map_or(i + 1 + usize::from(plain) + usize::from(no), |close| close + 1);
    let at = at + usize::from(doc.is_kind(at, Kind::Comma));
    // "A motion to that effect by Jane Roe"
    let at = at + 3 * usize::from(doc.seq(at, &["to", "that", "effect"]));
    let at = past_subject(doc, at, to).unwrap_or(at);
    let named = |k: usize| {
        let start = past_number(doc, k, to);
        who::after(doc, start, to.min(start + 14)).first().copied()
    };
    let person = |a: usize| doc.names.actors[a].is(ActorKind::Person);
    let found = match doc.low(at) {
        "by" | "from" => named(at + 1).filter(|n| !number || person(n.0))?,
        // "House Resolution 283 of Rep. X"
        "of" if plain => named(at + 1).filter(|n| person(n.0) && n.1 < at + 4)?,
        "of" if at == i + 1 => {
            let group = |a: usize| {
                doc.names.actors[a].is(ActorKind::Organization)
                    && (doc.any(i, &["motion", "proposal", "draft", "initiative"])
                        // "an amended draft resolution of the EFF"
                        || i > 0 && doc.is(i - 1, "draft"))
                    || of_states(doc, i)
            };
            named(at + 1).filter(|n| person(n.0) || group(n.0))?
        }
        _ => return None,
    };
    // "A motion by X to adjourn" is no text.
    let business = doc.any(i, &["motion", "proposal"])
        && (found.1..to.min(found.1 + 9)).any(|k| {
            doc.is(k, "to")
                && doc.any(
                    k + 1,
                    &[
                        "refer", "adjourn", "postpone", "table", "delay", "reconsider", "close", "defer",
                        "take", "put",
                    ],
                )
        });
    if business {
        return None;
    }
    // "by Friday", "by 30 votes": the list begins at once.
    (found.1 < at + 9).then_some(at + 1)
}
