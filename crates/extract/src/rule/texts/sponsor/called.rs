//! Sponsors told with a noun for them: `its sponsors, A and B`, `A, the bill's author, with B`, `A and B were the
//! penholders`, `with C as co-sponsor`.

use super::*;

/// Nouns for who stands behind a text.
pub(super) static NOUNS: Words = Words::of(&[
    "sponsors", "co-sponsors", "cosponsors", "sponsor", "co-sponsor", "cosponsor", "author", "authors",
    "drafter", "drafters", "co-author", "co-authors", "proposer", "proposers", "mover", "movers",
    "penholder", "penholders", "seconder", "initiator", "initiators", "originator", "originators",
    "signatory", "signatories", "architect", "architects", "patron", "patrons",
]);

/// What those do who join in.
pub(super) static DOING: Words =
    Words::of(&["sponsoring", "co-sponsoring", "cosponsoring", "co-sponsored", "cosponsored", "sponsored"]);

/// Adds those that a noun for sponsors at `i` names.
pub fn called(doc: &Doc<'_>, i: usize, from: usize, to: usize, out: &mut Vec<(usize, usize)>) {
    // "the treaty's signatories" stand behind no text.
    // "the chief patron" of a bill, but "the patron saint", "a patron of the arts"
    let first = !doc.any(i, &["signatory", "signatories", "patron", "patrons"])
        || i > from && doc.any(i - 1, &["first", "lead", "main", "principal", "chief"]);
    if doc.among(i, &NOUNS) && first && !negated(doc, i, from) && of_text(doc, i) {
        behind_noun(doc, i, to, out);
        predicate(doc, i, from, out);
        as_sponsor(doc, i, from, out);
        joins(doc, i, from, out);
        apposed(doc, i, from, out);
        with(doc, i, to, out);
    }
    // "A joined others in sponsoring it"
    if doc.among(i, &DOING)
        && !doc.is(i + 1, "by")
        && !negated(doc, i, from)
        && doc.names.mention_at(i).is_none()
        && (i + 1..i + 5).any(|k| doc.any(k, &["it", "the", "resolution", "text", "draft", "bill"]))
    {
        out.extend(subject(doc, i, from).and_then(|found| who::shown(doc, found, from)));
        // "47 states co-sponsored it, among them Ukraine and Palau"
        let counted = (from.max(i.saturating_sub(4))..i).any(|k| crate::number::cardinal(doc, k).is_some());
        let among = (i + 1..to.min(i + 9)).find(|k| doc.any(*k, SOME));
        if let Some(k) = among.filter(|k| counted && doc.is_kind(k - 1, Kind::Comma)) {
            out.extend(who::after(doc, k + 1 + usize::from(doc.is(k + 1, "them")), to));
        }
    }
    // "a similar motion in Mary Hall's name"
    if doc.any(i, &["name", "names"])
        && i > from + 2
        && doc.is_kind(i - 1, Kind::Poss)
        && let Some(m) = doc.names.mention_at(i - 2)
        && m.from > from
        && doc.is(m.from - 1, "in")
        && (from.max(m.from.saturating_sub(5))..m.from).any(|k| doc.has(k, Class::TEXT))
    {
        out.push((m.actor, m.from));
    }
}

/// `the author of the bill`, but not `the author of a novel`.
fn of_text(doc: &Doc<'_>, i: usize) -> bool {
    let text = |k: usize| {
        let word = doc.any(k, &["it", "proposal", "request", "project", "former", "latter", "original"]);
        doc.has(k, Class::TEXT) || doc.digit(k) || word
    };
    // "the author of the amendment": who stands behind no text of its own
    !doc.is(i + 1, "of")
        || (i + 2..i + 8).find(|k| text(*k)).is_some_and(|k| !doc.any(k, &["amendment", "amendments"]))
}

/// `co-sponsors - A, B and C`, `its sponsors, A and B`, `the sponsors were A and B`, `co-sponsor X`.
fn behind_noun(doc: &Doc<'_>, i: usize, to: usize, out: &mut Vec<(usize, usize)>) {
    // "The mover of the motion, X,"
    let of = if doc.is(i + 1, "of") {
        let paper =
            |k: usize| doc.any(k, &["it", "request", "initiative", "proposal", "project", "original"]);
        (i + 2..i + 6).find(|k| doc.has(*k, Class::TEXT) || paper(*k) || doc.digit(*k))
    } else {
        None
    };
    // "60 co-sponsors from both parties, including X", "sponsors on both sides of the aisle, among them X"
    let some = |k: usize| doc.any(k, SOME);
    let told = |k: &usize| doc.is_kind(*k, Kind::Comma) && some(k + 1);
    let apart = doc.any(i + 1, &["from", "on", "in", "across", "so"]);
    let listed = (i + 2..to.min(i + 9)).take_while(|_| apart).find(told);
    // "12 cosponsors including X and Y"
    let listed = listed.or(Some(i).filter(|_| some(i + 1) && doc.ends(i, "s")));
    if let Some(comma) = listed {
        out.extend(who::after(doc, comma + 2 + usize::from(doc.is(comma + 2, "them")), to));
        return;
    }
    let next = of.unwrap_or(i) + 1;
    if doc.is_kind(next, Kind::Dash)
        || doc.is_kind(next, Kind::Colon)
        || doc.is_kind(next, Kind::Comma)
        || doc.any(next, &["were", "are", "include", "included", "was", "is"])
    {
        out.extend(who::after(doc, next + 1, to).into_iter().take(60));
        return;
    }
    let person = |k: usize| who_at(doc, k, ActorKind::Person);
    let titled = doc.names.role_at(next).map_or(next, |r| r.to);
    if person(next) || person(titled) && titled > next {
        out.extend(who::after(doc, next, to));
    }
}

/// `A, B and C were among the sponsors`, `A and B were the penholders`.
fn predicate(doc: &Doc<'_>, i: usize, from: usize, out: &mut Vec<(usize, usize)>) {
    let lo = from.max(i.saturating_sub(6));
    let Some(verb) = (lo..i).rev().find(|k| doc.any(*k, &["were", "was", "are", "is"])) else { return };
    let named = (verb..i).any(|k| !doc.names.free(k) || doc.is_kind(k, Kind::Comma));
    if named {
        return;
    }
    // "Japan's delegate, whose country was a main sponsor"
    if verb > from + 2
        && doc.is(verb - 2, "whose")
        && doc.any(verb - 1, &["country", "delegation", "government", "mission"])
    {
        let floor = from.max(verb.saturating_sub(14));
        let state = |m: &&crate::names::Mention| doc.names.actors[m.actor].is(ActorKind::State);
        let owner = doc.names.within(floor, verb - 2).iter().rev().find(state);
        out.extend(owner.map(|m| (m.actor, m.from)));
        return;
    }
    // "to turn the tables on Ukraine, which was the main sponsor of it"
    let own = doc.is_kind(i + 1, Kind::Poss);
    let which = verb.checked_sub(1).filter(|k| !own && *k > from + 1 && doc.any(*k, &["which", "who"]));
    let named =
        which.and_then(|k| doc.names.mention_at(k - 1 - usize::from(doc.is_kind(k - 1, Kind::Comma))));
    if let Some(m) =
        named.filter(|m| !matches!(doc.names.actors[m.actor].kind, ActorKind::Media | ActorKind::Body))
    {
        let list = who::before(doc, verb, from);
        out.extend(if list.is_empty() { vec![(m.actor, m.from)] } else { list });
        return;
    }
    let list = who::before(doc, verb, from);
    // "X, a member of the panel, has called for a ban and is the author of it"
    let second = || {
        let joined = verb > from && doc.is(verb - 1, "and") && doc.any(verb, &["is", "was"]);
        let first = doc.names.within(from, verb).first().filter(|m| m.from < from + 4 && joined)?;
        doc.names.actors[first.actor].is(ActorKind::Person).then_some((first.actor, first.from))
    };
    if list.is_empty() { out.extend(second()) } else { out.extend(list) }
}

/// `with Sri Lanka as co-sponsor`, `had A and B as its main sponsors`.
fn as_sponsor(doc: &Doc<'_>, i: usize, from: usize, out: &mut Vec<(usize, usize)>) {
    let lo = from.max(i.saturating_sub(6));
    let Some(r#as) = (lo..i).rev().find(|k| doc.is(*k, "as")) else { return };
    let has = |k: &usize| {
        doc.any(*k, &["with", "had", "has", "having", "lists", "listed", "listing", "counts", "counted"])
    };
    if let Some(with) = (from.max(r#as.saturating_sub(14))..r#as).rev().find(has) {
        out.extend(who::after(doc, with + 1, r#as));
    }
}

/// `A and B then joined as sponsors`, `with A joining its sponsors`, `A has joined the list of sponsors`.
fn joins(doc: &Doc<'_>, i: usize, from: usize, out: &mut Vec<(usize, usize)>) {
    let lo = from.max(i.saturating_sub(12));
    // "signed on as a co-sponsor", "came aboard as co-sponsors"
    let on = |k: usize| {
        doc.any(k, &["signed", "signing", "signs"]) && doc.any(k + 1, &["on", "up"])
            || doc.any(k, &["came", "come", "coming"]) && doc.any(k + 1, &["aboard", "on"])
            // "took part as a co-sponsor", "with Chile participating as one of the sponsors"
            || doc.any(k, &["took", "takes", "taking"]) && doc.is(k + 1, "part")
    };
    const JOIN: &[&str] = &[
        "joined", "joining", "joins", "participated", "participates", "participating", "acted", "acting",
        "served", "serving",
    ];
    let join = |k: &usize| doc.any(*k, JOIN) || on(*k);
    let Some(verb) = (lo..i).rev().find(join) else { return };
    // "She was joined by X as a co-sponsor"
    if doc.is(verb, "joined") && doc.is(verb + 1, "by") {
        let link = (verb + 3..i).find(|k| doc.is(*k, "as"));
        out.extend(link.map(|k| who::after(doc, verb + 2, k)).unwrap_or_default());
        return;
    }
    // "Mexico and Norway joined Canada as co-sponsors": those joined stand behind it as well.
    let with = (verb + 1..i).find(|k| doc.is(*k, "as")).filter(|k| *k > verb + 1);
    let joined = with.map(|k| who::after(doc, verb + 1, k)).unwrap_or_default();
    let first = if joined.is_empty() { verb + 1 } else { with.unwrap_or(verb + 1) };
    let plain = |k: usize| {
        doc.has(k, Class::DET.or(Class::POSS).or(Class::INDEF).or(Class::ADVERB))
            || doc.any(
                k,
                &["as", "a", "one", "list", "of", "main", "other", "ranks", "original", "draft", "later"],
            )
            || k == verb + 1 && doc.any(k, &["on", "up", "aboard", "board", "part"])
            || k == verb + 2 && doc.is(k, "board")
            || doc.is_kind(k, Kind::Poss)
            || doc.has(k, Class::TEXT)
    };
    if (first..i).all(plain) && !negated(doc, verb, from) {
        out.extend(joined);
        let lead = (from..verb)
            .rev()
            .find(|k| !doc.has(*k, Class::AUX.or(Class::ADVERB)) && !doc.any(*k, &["then", "also", "later"]));
        out.extend(lead.map(|l| who::before(doc, l + 1, from)).unwrap_or_default());
    }
}

/// `X (D-N.J.), the measure's lead sponsor`, `X of Ohio, its sponsor`, `X, a Democrat and the bill's sponsor`, `Mexico, a sponsor`,
/// `A and B, the drafters,`.
fn apposed(doc: &Doc<'_>, i: usize, from: usize, out: &mut Vec<(usize, usize)>) {
    // "told the council the sponsors had been divisive": they are spoken of.
    if doc.is_kind(i + 1, Kind::Poss) || doc.has(i + 1, Class::AUX) {
        return;
    }
    let lo = from.max(i.saturating_sub(12));
    let Some(comma) = (lo..i).rev().find(|k| doc.is_kind(*k, Kind::Comma)) else { return };
    // "X, a Massachusetts Democrat and the bill's lead sponsor"
    let second = || doc.has(comma + 1, Class::INDEF) && (comma..i).any(|k| doc.is(k, "and"));
    if comma + 7 < i && !second() {
        return;
    }
    // "X, a critic of the bill's sponsors"
    let of = (comma + 2..i).rev().take_while(|k| !doc.is(*k, "and")).find(|k| doc.is(*k, "of"));
    if of.is_some_and(|k| !doc.any(k - 1, &["one", "two", "some", "both", "most", "all"])) {
        return;
    }
    // "X (APC, Kano South) faulted the sponsors": a comma of the party's tag, and a verb
    if (comma + 1..i).any(|k| doc.is_kind(k, Kind::Close)) && doc.kind(comma + 1) == Some(Kind::Word) {
        return;
    }
    let person = |end: usize| {
        let m = doc.names.mention_at(end.checked_sub(1)?)?;
        doc.names.actors[m.actor].is(ActorKind::Person).then_some((m.actor, m.from))
    };
    let ends = |k: usize| comma > from && doc.names.mention_at(k - 1).is_some();
    let alone = (comma + 1..i).all(|k| doc.names.free(k) && doc.verb(k).is_none_or(|v| v.cue.is_none()));
    if ends(comma) && alone {
        let list = who::before(doc, comma, from);
        // "at the request of the Netherlands, its main sponsor"
        if let Some(m) =
            doc.names.mention_at(comma - 1).filter(|m| list.is_empty() && who::may_stand(doc, m.actor))
        {
            out.push((m.actor, m.from));
        }
        let several = doc.ends(i, "s") && !(comma..i).any(|k| doc.seq(k, &["one", "of"]));
        let skip = if several { 0 } else { list.len().saturating_sub(1) };
        out.extend(list.into_iter().skip(skip));
        return;
    }
    // "X of Ohio, the bill's chief sponsor"
    let last = comma.saturating_sub(1);
    let home = doc.names.mention_at(last).map_or(last, |m| m.from);
    let of = home.checked_sub(1).filter(|of| doc.any(*of, &["of", "from"]));
    if let Some(found) = person(comma).or_else(|| person(of?)) {
        out.push(found);
        return;
    }
    // Over a bracket, or over the party's tag between commas.
    let floor = from.max(comma.saturating_sub(8));
    let open = (floor..comma).rev().find(|k| doc.is_kind(*k, Kind::Open) || doc.is_kind(*k, Kind::Comma));
    out.extend(open.and_then(person));
}

/// `one of its main sponsors with Somalia`, `a sponsor along with Cuba and Sweden`.
fn with(doc: &Doc<'_>, i: usize, to: usize, out: &mut Vec<(usize, usize)>) {
    let of = doc.is(i + 1, "of");
    let at = if of { (i + 2..i + 6).find(|k| doc.has(*k, Class::TEXT) || doc.is(*k, "it")) } else { Some(i) };
    let Some(at) = at.map(|k| k + 1) else { return };
    let at = at + usize::from(doc.any(at, &["along", "together", "jointly"]));
    if doc.is(at, "with") {
        out.extend(who::after(doc, at + 1, to));
    }
}
