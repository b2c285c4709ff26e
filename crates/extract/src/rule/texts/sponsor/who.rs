//! Who is meant by a list of those behind a text: the legislator, not the party or the state told beside the name.

use super::super::list::{self, ENVOYS};
use crate::doc::Doc;
use crate::lexicon::Class;
use crate::record::ActorKind;
use crate::token::Kind;

/// Actors with the token that names them.
pub type Named = Vec<(usize, usize)>;

/// The list that starts at `start`: `by A, B and C`, `by D66 MP X`, `by Kenya's Y`.
pub fn after(doc: &Doc<'_>, start: usize, to: usize) -> Named {
    let mut out: Named = Vec::new();
    let mut found = list::after(doc, start, to);
    if found.is_empty() {
        found = described(doc, start, to).map(|at| list::after(doc, at, to)).unwrap_or_default();
    }
    for n in found {
        let beside = person_beside(doc, n.actor, n.to);
        if beside.is_none() && (partisan(doc, n.from, n.actor) || seat(doc, n.from, n.to)) {
            continue;
        }
        let (actor, at) = beside.unwrap_or((n.actor, n.from));
        if may_stand(doc, actor) && !out.iter().any(|o| o.0 == actor) {
            out.push((actor, at));
        }
        out.extend(on_behalf(doc, n.actor, n.to).filter(|b| may_stand(doc, b.0)));
        let others = partners(doc, n.to).map(|at| list::after(doc, at, to)).unwrap_or_default();
        out.extend(others.iter().map(|o| (o.actor, o.from)).filter(|o| may_stand(doc, o.0)));
    }
    if out.is_empty() {
        out = office(doc, start, to);
    }
    if out.is_empty() {
        out = set_off(doc, start, to);
    }
    if out.is_empty() {
        // "initiated by the Foreign Affairs Committee", "drawn up by its Foreign Affairs Committee": lists hold no bodies.
        let at = start + usize::from(doc.has(start, Class::DET.or(Class::POSS)));
        let body = doc
            .names
            .mention_at(at)
            .filter(|m| m.from == at && doc.names.actors[m.actor].is(ActorKind::Body));
        out.extend(body.filter(|m| may_stand(doc, m.actor)).map(|m| (m.actor, m.from)));
    }
    out
}

/// `by Chile and two of its neighbours, | Peru and Bolivia`, `by Roe and three other members: | A, B and C`: where the others are named.
fn partners(doc: &Doc<'_>, end: usize) -> Option<usize> {
    let counted = doc.is(end, "and")
        && (crate::number::cardinal(doc, end + 1).is_some() || doc.any(end + 1, &["several", "some"]));
    let plain = |k: &usize| doc.is_kind(*k, Kind::Word) && doc.verb(*k).is_none_or(|v| v.cue.is_none());
    let mark = (end + 2..end + 9).find(|k| !plain(k)).filter(|_| counted)?;
    let lists = matches!(doc.kind(mark), Some(Kind::Comma | Kind::Colon | Kind::Dash | Kind::Open));
    (lists && doc.ends(mark - 1, "s") && !doc.is(mark + 1, "and")).then_some(mark + 1)
}

/// `moved by Minister X | on behalf of the ruling Reform Party`: the party too.
fn on_behalf(doc: &Doc<'_>, who: usize, end: usize) -> Option<(usize, usize)> {
    let person = doc.names.actors[who].is(ActorKind::Person) && doc.seq(end, &["on", "behalf", "of"]);
    let at = (end + 3..end + 6).find(|k| doc.names.mention_at(*k).is_some()).filter(|_| person)?;
    let m = doc.names.mention_at(at)?;
    doc.names.actors[m.actor].is(ActorKind::Organization).then_some((m.actor, m.from))
}

/// `by the Leader of the Opposition (Senator X)`, `by the lawmaker representing Kogi Central, X`, `by the committee's co-rapporteurs, X of Spain and Y of Malta`: the holders
/// named behind the office.
fn office(doc: &Doc<'_>, start: usize, to: usize) -> Named {
    let at = start + usize::from(doc.has(start, Class::DET));
    let rapporteur = |k: usize| doc.low(k).trim_end_matches('s').ends_with("rapporteur");
    let office = |k: usize| {
        doc.has(k, Class::OFFICIAL) || legislator(doc, k) || doc.names.role_at(k).is_some() || rapporteur(k)
    };
    let held = at > start && (at..at + 3).any(office);
    let mark = |k: &usize| doc.is_kind(*k, Kind::Comma) || doc.is_kind(*k, Kind::Open);
    let comma = (at + 1..to.min(at + 10)).find(mark);
    let Some(comma) = comma.filter(|c| held || rapporteur(c - 1)) else { return Vec::new() };
    let person = |a: usize| doc.names.actors[a].is(ActorKind::Person);
    let mut list = list::after(doc, comma + 1, to);
    list.retain(|n| person(n.actor));
    let first = list.first().is_some_and(|n| n.from < comma + 3);
    let keep = if !first {
        0
    } else if doc.ends(comma - 1, "s") {
        list.len()
    } else {
        1
    };
    list.into_iter().take(keep).map(|n| (n.actor, n.from)).collect()
}

/// `by the three governing parties — A, B and C — and the opposition D`: behind the words that tell what they are.
fn set_off(doc: &Doc<'_>, start: usize, to: usize) -> Named {
    let plain = |k: &usize| doc.is_kind(*k, Kind::Word) && doc.step(*k).is_none();
    let dash = (start..to.min(start + 8)).find(|k| !plain(k));
    let Some(dash) = dash.filter(|k| doc.is_kind(*k, Kind::Dash) && doc.ends(k - 1, "s")) else {
        return Vec::new();
    };
    let mut list = list::after(doc, dash + 1, to);
    let close = list.last().map_or(dash, |n| n.to);
    let close = (close..to.min(close + 5)).find(|k| doc.is_kind(*k, Kind::Dash) && doc.is(k + 1, "and"));
    list.extend(close.into_iter().flat_map(|k| list::after(doc, k + 2, to)));
    list.retain(|n| may_stand(doc, n.actor));
    list.into_iter().map(|n| (n.actor, n.from)).collect()
}

/// `by South Australian independent X`, `by Québec solidaire's Y`: where the name stands behind words that no list knows.
fn described(doc: &Doc<'_>, start: usize, to: usize) -> Option<usize> {
    let small = Class::PREP.or(Class::CONJ).or(Class::REL).or(Class::AUX).or(Class::MODAL).or(Class::PRON);
    let at = (start..to.min(start + 9)).find(|k| {
        doc.names.mention_at(*k).is_some_and(|m| doc.names.actors[m.actor].is(ActorKind::Person))
    })?;
    // "by Liberal MP and trade secretary X"
    let joins = |k: usize| doc.is(k, "and") && k > start && legislator(doc, k - 1);
    let plain = |k: usize| {
        doc.is_kind(k, Kind::Poss)
            || joins(k)
            || doc.is_kind(k, Kind::Word) && !doc.has(k, small) && (doc.cap(k) || doc.verb(k).is_none())
    };
    // "by Fianna Fáil's spokesperson on Foreign Affairs X"
    let role = doc.names.mention_at(at).and_then(|m| doc.names.actors[m.actor].role).unwrap_or((at, at));
    (at > start && (start..at).all(|k| plain(k) || (role.0..role.1).contains(&k))).then_some(at)
}

/// `X, the Labour Member for Leeds`: the party that only places one.
fn seat(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    let lead = from.checked_sub(2).filter(|l| doc.is_kind(*l, Kind::Comma) && doc.has(from - 1, Class::DET));
    lead.is_some_and(|comma| {
        let named = comma.checked_sub(1).and_then(|k| doc.names.mention_at(k));
        named.is_some_and(|m| doc.names.actors[m.actor].is(ActorKind::Person))
            && doc.has(to, Class::MEMBER)
            && !doc.ends(to, "s")
    })
}

/// `X, the Conservative MP for Wealden Vale who tabled the motion`: the person whom the words before `who` describe.
pub fn antecedent(doc: &Doc<'_>, who: usize, from: usize) -> Option<Named> {
    let lo = from.max(who.saturating_sub(14));
    let comma = (lo..who.checked_sub(1)?).rev().find(|k| doc.is_kind(*k, Kind::Comma))?;
    let m = doc.names.mention_at(comma.checked_sub(1)?)?;
    let opens = doc.has(comma + 1, Class::DET) || doc.names.role_at(comma + 1).is_some();
    let plain = (comma + 1..who).all(|k| {
        doc.is_kind(k, Kind::Word) && !doc.has(k, Class::AUX.or(Class::REL)) && doc.cue(k).is_none()
    });
    let person = doc.names.actors[m.actor].is(ActorKind::Person);
    (person && opens && plain).then(|| vec![(m.actor, m.from)])
}

/// The list that ends before `end`: `which Sens. X and Y had filed`.
pub fn before(doc: &Doc<'_>, end: usize, floor: usize) -> Named {
    let (found, _) = list::before(doc, end, floor);
    let mut out: Named = Vec::new();
    for n in found {
        let party = doc.names.mention_at(n.from).is_some_and(|m| tells_party(doc, m, floor));
        if party || partisan(doc, n.from, n.actor) {
            continue;
        }
        let (actor, at) = person_beside(doc, n.actor, n.to).unwrap_or((n.actor, n.from));
        if may_stand(doc, actor) && !out.iter().any(|o| o.0 == actor) {
            out.push((actor, at));
        }
    }
    out
}

/// `X, a Florida Republican,`, `X, Democrat of Maine,`: a word on a person.
fn partisan(doc: &Doc<'_>, from: usize, actor: usize) -> bool {
    let person =
        |k: usize| doc.names.mention_at(k).is_some_and(|m| doc.names.actors[m.actor].is(ActorKind::Person));
    let bare = from.checked_sub(2).is_some_and(|k| doc.is_kind(k + 1, Kind::Comma) && person(k));
    let party = doc.names.actors[actor].is(ActorKind::Organization)
        && doc.names.mention_at(from).is_some_and(|m| {
            // "a Democrat from Ohio who sponsored it"
            let ends = doc.is_kind(m.to, Kind::Comma)
                || doc.is_kind(m.to, Kind::Stop)
                || doc.any(m.to, &["from", "of", "representing", "who", "whose"]);
            let one = (from.saturating_sub(3)..from).any(|k| doc.any(k, &["a", "an"]))
                || doc.any(from.wrapping_sub(1), &["ranking", "top", "senior", "leading", "lone", "fellow"]);
            m.sense == crate::names::Sense::Demonym || ends && (one || bare && doc.any(m.to, &["from", "of"]))
        });
    party
        && (bare || (from.saturating_sub(3)..from).any(|k| doc.has(k, Class::INDEF) || doc.is(k, "the")))
        && !doc.ends(from, "s")
}

/// `X, Conservative member for Leeds,`, `Y, a Phoenix Democrat,`: a party in what is put in behind a person's name.
pub fn tells_party(doc: &Doc<'_>, m: &crate::names::Mention, from: usize) -> bool {
    let plain = |k: &usize| doc.is_kind(*k, Kind::Word) && !doc.has(*k, Class::CONJ);
    let open = (from.max(m.from.saturating_sub(5))..m.from).rev().find(|k| !plain(k));
    let comma = open.filter(|k| doc.is_kind(*k, Kind::Comma) && *k > from);
    let named = comma.and_then(|k| doc.names.mention_at(k - 1));
    let one = legislator(doc, m.to) && !doc.ends(m.to, "s")
        || comma.is_some_and(|c| (c + 1..m.from).any(|k| doc.has(k, Class::INDEF)));
    one && doc.names.actors[m.actor].is(ActorKind::Organization)
        && named.is_some_and(|n| doc.names.actors[n.actor].is(ActorKind::Person))
}

/// Who `the California Democrat who wrote it`, `the Liberal backbencher who wrote it` is: the one named before the comma; else
/// nobody.
pub fn shown(doc: &Doc<'_>, found: (usize, usize), from: usize) -> Option<(usize, usize)> {
    let places = doc.names.mention_at(found.1).is_some_and(|m| tells_party(doc, m, from));
    if !places && !partisan(doc, found.1, found.0) {
        return Some(found);
    }
    let comma =
        (from.max(found.1.saturating_sub(5))..found.1).rev().find(|k| doc.is_kind(*k, Kind::Comma))?;
    let m = doc.names.mention_at(comma.checked_sub(1)?)?;
    doc.names.actors[m.actor].is(ActorKind::Person).then_some((m.actor, m.from))
}

/// `SP member Fenna T.`, `Tanzania's Ezekiel M.`: the person that the name before only places. An ambassador is the state.
pub fn person_beside(doc: &Doc<'_>, actor: usize, to: usize) -> Option<(usize, usize)> {
    let kind = doc.names.actors[actor].kind;
    if !matches!(kind, ActorKind::State | ActorKind::Organization | ActorKind::Body) {
        return None;
    }
    let mut i = to + usize::from(doc.owns(to));
    let lead = i;
    let office = office_of(doc, lead).unwrap_or((0, 0));
    while i < lead + 9 && i < doc.len() {
        if (office.0..office.1).contains(&i) {
            i += 1;
            continue;
        }
        // "B.C. United house leader Jane Roe"
        if doc.is(i, "house") && !doc.cap(i) && doc.any(i + 1, &["leader", "whip", "spokesman"]) {
            i += 1;
            continue;
        }
        if let Some(m) = doc.names.mention_at(i) {
            let person = doc.names.actors[m.actor].is(ActorKind::Person);
            let official = (lead..i).any(|k| doc.has(k, Class::OFFICIAL) && !legislator(doc, k));
            return (person && !(official && kind == ActorKind::State)).then_some((m.actor, m.from));
        }
        let passes = doc.names.role_at(i).is_some()
            || doc.names.demonym_at(i).is_some()
            || doc.is(i, "and") && i > lead && legislator(doc, i - 1)
            || doc.among(i, &ENVOYS)
            || legislator(doc, i)
            || doc.kind(i) == Some(Kind::Word)
                && !doc.cap(i)
                && !doc.has(i, Class::PREP.or(Class::CONJ).or(Class::AUX).or(Class::REL).or(Class::DET))
                && doc.verb(i).is_none();
        if !passes {
            return None;
        }
        i += 1;
    }
    None
}

/// `Fianna Fáil's spokesperson on Foreign Affairs X`: the words for the office of the first person named from `lead` on.
fn office_of(doc: &Doc<'_>, lead: usize) -> Option<(usize, usize)> {
    let mut named = doc.names.within(lead, lead + 10).iter().map(|m| &doc.names.actors[m.actor]);
    named.find(|a| a.is(ActorKind::Person))?.role
}

fn legislator(doc: &Doc<'_>, i: usize) -> bool {
    doc.any(
        i,
        &[
            "mp", "mep", "member", "deputy", "senator", "lawmaker", "legislator", "representative", "mk",
            "td", "peer", "councillor", "councilor", "assemblyman", "assemblywoman", "congressman",
            "congresswoman", "delegate", "backbencher", "hon", "hon.", "rep.", "sen.", "member's", "mpa",
            "mla", "mna", "msp", "mpp", "mlc", "mhr",
        ],
    )
}

/// Media write of texts, and bodies decide on them; a committee may bring one in.
pub fn may_stand(doc: &Doc<'_>, actor: usize) -> bool {
    let a = &doc.names.actors[actor];
    match a.kind {
        ActorKind::Media => false,
        ActorKind::Body => {
            ["Committee", "committee", "Commission"].iter().any(|w| a.name.contains(w))
                && a.entry(doc.lex).is_none_or(|k| k.role == "committee")
        }
        _ => true,
    }
}
