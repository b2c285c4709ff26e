//! Which bodies belong together: committees and their house, chambers of one legislature.

use super::*;
use crate::names::Actor;
use crate::names::panel::KINDS;
use crate::words::holds_in_any_case;

/// The part each actor plays in deciding.
pub(super) fn roles<'d>(doc: &'d Doc<'_>) -> Vec<&'d str> {
    let mut roles: Vec<_> = doc.names.actors.iter().map(|a| role(doc, a)).collect();
    // "the Board's Programme Commission": an organ of the body of states that owns it; a town's commission adopts its own
    for m in
        doc.names.mentions.iter().filter(|m| m.from > 1 && (m.from..m.to).any(|k| doc.is(k, "commission")))
    {
        let body = |a: usize| doc.names.actors[a].is(ActorKind::Body);
        let owner = doc.names.actor_at(m.from - 2).filter(|_| doc.is_kind(m.from - 1, Kind::Poss));
        let own = body(m.actor) && doc.names.actors[m.actor].known.is_none();
        // "the Senate's Human Rights Commission"
        let organs = |o: usize| {
            doc.names.entry(doc.lex, o).is_some_and(|k| {
                !k.domestic() || !k.regional && matches!(k.role, "lower" | "upper" | "single")
            })
        };
        if own && owner.is_some_and(|o| body(o) && organs(o) && roles[o] != "court") {
            roles[m.actor] = "committee";
        }
    }
    // "its Finance Commission", "the Commission of Legal Affairs", beside a chamber that has its committees so named in English
    if doc.names.actors.iter().any(|a| a.entry(doc.lex).is_some_and(names_commissions)) {
        for (role, a) in roles.iter_mut().zip(&doc.names.actors) {
            if a.is(ActorKind::Body) && a.known.is_none() && of_a_chamber(&a.name) {
                *role = "committee";
            }
        }
    }
    roles
}

/// A chamber of a land where commissions are no committees' name, or of one whose news is translated?
fn names_commissions(house: &Known) -> bool {
    const ENGLISH: &[&str] = &[
        "USA", "GBR", "CAN", "AUS", "NZL", "IRL", "IND", "ZAF", "NGA", "KEN", "GHA", "UGA", "PHL", "PAK",
        "MYS",
    ];
    matches!(house.role, "lower" | "upper" | "single")
        && !house.regional
        && house.iso3.is_some_and(|iso| !ENGLISH.contains(&iso))
}

/// `Finance Commission`, `Commission of Legal Affairs`, but not `Human Rights Commission`.
fn of_a_chamber(name: &str) -> bool {
    const THEMES: &[&str] = &[
        "Law", "Laws", "Foreign", "Constitution", "Constitutional", "Justice", "Legal", "Affairs",
        "Relations", "Defence", "Finance",
    ];
    let theme = || name.split(' ').any(|w| THEMES.contains(&w));
    (name.starts_with("Commission of ")
        || name.starts_with("Commission on ")
        || name.ends_with(" Commission"))
        && theme()
}

fn role<'d>(doc: &'d Doc<'_>, a: &Actor) -> &'d str {
    if a.is(ActorKind::Person) {
        return "";
    }
    let is = |names: &[&str]| names.iter().any(|n| a.name.eq_ignore_ascii_case(n));
    let called = |words: &[&str]| holds_in_any_case(&a.name, words);
    // Those who judge or inquire adopt nothing; the General Court of Massachusetts is a legislature.
    let house = a.entry(doc.lex).filter(|k| matches!(k.role, "legislature" | "single" | "lower" | "upper"));
    if let Some(house) = house {
        return house.role;
    }
    // "the High Court Bar Association": of those who plead there
    let group = || {
        let last = a.name.rsplit(' ').next().unwrap_or_default();
        ["Association", "Union", "Society", "Guild", "Federation"].contains(&last)
    };
    if called(&["court", "tribunal", "inquiry", "experts", "fact-finding"]) && !group() {
        return "court";
    }
    if let Some(known) = a.entry(doc.lex) {
        return known.role;
    }
    // "a commission of the Executive Board": of a house, as `names::panel` has it
    // "the Permanent Commission on Legal Issues": of an assembly
    let of_house = || {
        ["Permanent Commission on ", "Standing Commission on "].iter().any(|n| a.name.starts_with(n))
            || a.name.starts_with("commission of ")
            || a.name.starts_with("commission in ")
    };
    // "the World Council of Churches' central committee": it decides for its members, and sends nothing on.
    let rules = || {
        ["central committee", "executive committee", "national executive"].iter().any(|n| a.name.contains(n))
    };
    if called(&["committee", "panel"]) && !rules() || of_house() {
        "committee"
    } else if is(&["house of representatives", "lower house", "chamber of deputies"]) {
        "lower"
    } else if is(&["senate", "upper house"]) {
        "upper"
    } else if a.is(ActorKind::Body) {
        "council"
    } else {
        ""
    }
}

/// Of one house: committee and plenary, two chambers of one legislature.
pub(super) fn kin(doc: &Doc<'_>, roles: &[&str], a: usize, b: usize) -> bool {
    match (doc.names.entry(doc.lex, a), doc.names.entry(doc.lex, b)) {
        (Some(x), Some(y)) => match (&x.iso3, &y.iso3) {
            (None, None) => {
                root(doc, a) == root(doc, b) && !peers(doc, roles, a, b) && !strangers(doc, roles, a, b)
            }
            (x, y) => x == y,
        },
        // A body the lexicon does not know: a legislature's own, or a committee; no organ of the United Nations is its house.
        (Some(known), None) => lawmaking(known) || roles[b] == "committee",
        (None, Some(known)) => lawmaking(known) || roles[a] == "committee",
        (None, None) => !two_councils(&doc.names.actors[a].name, &doc.names.actors[b].name),
    }
}

/// `Leeds City Council` and `Bradford Council`, `South Jeolla Provincial Council` and `the Metropolitan Council`: of two towns, or
/// of two kinds.
fn two_councils(a: &str, b: &str) -> bool {
    let words = |name: &str| name.split(' ').map(str::to_lowercase).collect::<Vec<_>>();
    let (a, b) = (words(a), words(b));
    let kind = |w: &String| KINDS.contains(&w.as_str());
    let town = |name: &[String]| {
        let end = name.iter().position(|w| kind(w) || matches!(w.as_str(), "council" | "board"));
        end.map(|n| name[..n].to_vec()).filter(|town| !town.is_empty() && !town.iter().any(|w| w == "of"))
    };
    let differ = town(&a).zip(town(&b)).is_some_and(|(a, b)| a != b);
    differ || a.iter().find(|w| kind(w)).zip(b.iter().find(|w| kind(w))).is_some_and(|(a, b)| a != b)
}

/// A national body, or a legislature of a state of a federation.
fn lawmaking(known: &Known) -> bool {
    known.domestic() || matches!(known.role, "lower" | "upper" | "legislature")
}

/// Two organs that each adopt their own texts: the Security Council and the General Assembly.
fn peers(doc: &Doc<'_>, roles: &[&str], a: usize, b: usize) -> bool {
    let own = |x: usize| matches!(roles[x], "council" | "plenary") && doc.names.actors[x].is(ActorKind::Body);
    a != b && own(a) && own(b)
}

/// A committee of one organ and another organ: the Third Committee and the Security Council.
fn strangers(doc: &Doc<'_>, roles: &[&str], a: usize, b: usize) -> bool {
    let own = |x: usize, house: usize| {
        let parent = doc.names.entry(doc.lex, x).and_then(|k| k.parent);
        roles[x] != "committee" || roles[house] != "council" || parent == doc.names.actors[house].known
    };
    !own(a, b) || !own(b, a)
}

/// What a body is at last part of.
fn root(doc: &Doc<'_>, actor: usize) -> Option<u32> {
    let mut top = doc.names.actors[actor].known?;
    for _ in 0..4 {
        match doc.lex.known[top as usize].parent {
            Some(parent) => top = parent,
            None => break,
        }
    }
    Some(top)
}

/// A committee's rejection, which the house need not follow.
pub(super) fn is_advice(roles: &[&str], e: &Event) -> bool {
    e.stage == Stage::Rejected && e.body.is_some_and(|b| roles[b] == "committee")
}

/// Has the house itself carried what its committee was against?
pub(super) fn overruled(roles: &[&str], events: &[Event]) -> bool {
    let carried = |e: &Event| {
        !e.expected
            && matches!(e.stage, Stage::Adopted | Stage::PassedChamber | Stage::PassedLegislature)
            && e.body.is_some_and(|b| roles[b] != "committee")
    };
    events.iter().any(carried) && events.iter().any(|e| is_advice(roles, e))
}
