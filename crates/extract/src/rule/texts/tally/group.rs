//! Counts of a part of the house: a bloc, a party, one side of the chamber.

use super::name::label_at;
use super::*;

/// `71 of its members voted in favour`, `The X legislators were divided, with three voting in favour`: how a group split is
/// no count of the body's.
pub(super) fn of_group(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    // "93 voted in favour, 26 EU members among them": the bloc's count is a part of the body's.
    let first = (from..to).find(|k| number::cardinal(doc, *k).is_some());
    first.is_some_and(|k| of_bloc(doc, k))
        || (from..to).any(|k| {
            doc.is(k, "of")
                && doc.any(k + 1, &["its", "their"])
                && number::cardinal(doc, k + 2).is_none()
                && (doc.has(k + 2, Class::MEMBER) || doc.has(k + 3, Class::MEMBER))
                && k > from
                && number::cardinal(doc, k - 1).is_some()
                // "supported by 78 deputies, with two of its members against": the body's own goes first.
                && !(from..k - 1).any(|n| doc.has(n, Class::MEMBER) && number::before(doc, n))
                // "The bishops split, three voting for and one against"
                || doc.any(k, &["divided", "split"])
                    && k > from
                    && first.is_some_and(|n| k < n)
                    && (doc.any(k - 1, BENCHES) || is_side(doc, k - 1))
                || doc.any(k, &["divided", "split"])
                    && doc.has(k.wrapping_sub(1), Class::AUX)
                    && (from..k).any(|m| {
                        doc.names.mention_at(m).is_some_and(|m| {
                            doc.names.actors[m.actor].is(crate::record::ActorKind::Organization)
                        })
                    })
        })
}

/// `The Communist Party bench | split`, `The Greens | divided`: does a party's name or what it sits as end here?
fn is_side(doc: &Doc<'_>, last: usize) -> bool {
    let party = |m: &crate::names::Mention| {
        m.to == last + 1 && doc.names.entry(doc.lex, m.actor).is_some_and(crate::lexicon::Known::is_party)
    };
    doc.any(last, &["bench", "benches", "party", "caucus", "bloc", "faction"])
        || doc.names.mention_at(last).is_some_and(party)
}

/// Those who sit together in a house.
pub(super) const BENCHES: &[&str] = &[
    "bishops", "crossbenchers", "independents", "democrats", "republicans", "liberals", "conservatives",
    "tories", "socialists", "nationalists", "unionists", "greens",
];

/// `Six ASEAN members backed it and four abstained`: of a bloc's members.
fn of_bloc(doc: &Doc<'_>, k: usize) -> bool {
    let Some((_, len)) = number::cardinal(doc, k) else { return false };
    // "The text, led by Latvia on behalf of 26 EU states, passed": those who stand behind it
    if k > 1 && (doc.seq(k - 2, &["behalf", "of"]) || doc.is(k - 1, "by") && doc.ends(k - 2, "ed")) {
        return false;
    }
    // "40 of the African Group's 54 members"
    let of = k + len;
    let group = of + 1 + usize::from(doc.is(of + 1, "the"));
    let owned = doc.is(of, "of")
        && doc.names.mention_at(group).is_some_and(|m| {
            doc.names.actors[m.actor].is(crate::record::ActorKind::Organization)
                && doc.is_kind(m.to, Kind::Poss)
                // "18 of the League's 22 members": the body's own
                && (doc.any(m.to - 1, &["group", "caucus", "bloc", "faction", "union", "alliance"])
                    || doc.names.entry(doc.lex, m.actor).is_some_and(crate::lexicon::Known::is_party))
                && (m.to..m.to + 4).any(|n| doc.has(n, Class::MEMBER))
        });
    // "Four members of the Broad Front backed it and two abstained"
    let of_group = of + 2 + usize::from(doc.is(of + 2, "the"));
    let owned = owned
        || doc.has(of, Class::MEMBER)
            && doc.is(of + 1, "of")
            && doc.names.mention_at(of_group).is_some_and(|m| {
                m.from == of_group
                    && doc.names.actors[m.actor].is(crate::record::ActorKind::Organization)
                    && doc.names.entry(doc.lex, m.actor).is_none_or(crate::lexicon::Known::is_party)
                    && (m.to..m.to + 3)
                        .any(|v| doc.any(v, &["voted", "backed", "supported", "opposed", "rejected"]))
            });
    // "cleared the House 74-57. Sixty Liberals voted yes and five no": of a party's.
    let party = doc.cap(of)
        && doc.ends(of, "s")
        && !doc.has(of, Class::MEMBER)
        && doc.any(of + 1, &["voted", "said", "and", "joined"])
        && (pair_before(doc, k) || doc.any(of, &["democrats", "republicans", "conservatives", "liberals"]));
    // "Twelve opposition lawmakers backed it"
    let side = doc.any(
        of,
        &[
            "opposition", "government", "coalition", "allied", "rebel", "ruling-party", "minority",
            "dissident",
        ],
    ) && doc.has(of + 1, Class::MEMBER);
    // "the Assembly, which includes all 193 UN members": whom a body is made of.
    let made_of =
        || (doc.sent_of(k).from.max(k.saturating_sub(5))..k).any(|w| doc.any(w, &["which", "where"]));
    // "Two Liberal lawmakers abstained": most often all who did.
    let abstains = || {
        (of..doc.sent_of(k).to.min(of + 8))
            .find(|w| doc.has(*w, Class::VERB.or(Class::ABSTAIN)) || !doc.is_kind(*w, Kind::Word))
            .is_some_and(|w| doc.has(w, Class::ABSTAIN))
    };
    // "Labour members had a free vote: 17 of them were in favour, 13 opposed"
    let them = doc.is(of, "of") && doc.any(of + 1, &["them", "whom"]) && party_before(doc, k);
    owned
        || them
        || (party || side) && !abstains()
        || !made_of()
            && doc.names.mention_at(k + len).is_some_and(|m| {
                m.from == k + len
                    && doc.names.actors[m.actor].is(crate::record::ActorKind::Organization)
                    && (doc.any(m.to, &["members", "states", "countries", "nations"])
                        // "Twenty Labour MPs voted against it"
                        || doc.has(m.to, Class::MEMBER)
                            && !abstains()
                            && doc.names.entry(doc.lex, m.actor).is_some_and(crate::lexicon::Known::is_party))
            })
}

/// Does the sentence tell of a party's members before a number?
fn party_before(doc: &Doc<'_>, k: usize) -> bool {
    let from = doc.sent_of(k).from;
    let party = |m: &crate::names::Mention| {
        let next = m.to + usize::from(doc.is_kind(m.to, Kind::Poss));
        doc.names.entry(doc.lex, m.actor).is_some_and(crate::lexicon::Known::is_party)
            && (doc.has(next, Class::MEMBER) || doc.ends(m.to - 1, "s"))
    };
    doc.names.within(from, k).last().is_some_and(party) || (from..k).any(|b| doc.any(b, BENCHES))
}

/// `Sinn Féin's | 35 TDs`, `all | 12 Greens`: as many as a party has, whatever side they took.
pub(super) fn whole_party(doc: &Doc<'_>, k: usize) -> bool {
    let Some(before) = k.checked_sub(1) else { return false };
    if doc.is(before, "all") {
        return of_party(doc, k);
    }
    let owner = || doc.names.mention_at(before.checked_sub(1)?).filter(|m| m.to == before);
    let party = |m: &crate::names::Mention| {
        doc.names.entry(doc.lex, m.actor).is_some_and(crate::lexicon::Known::is_party)
    };
    let member = |at: usize| doc.has(at, Class::MEMBER) || doc.names.role_at(at).is_some();
    // "with the IFP's 12 members abstaining": most often all who did
    let sided = |at: usize| member(at) && !(at + 1..at + 4).any(|w| doc.has(w, Class::ABSTAIN));
    doc.owns(before)
        && owner().is_some_and(party)
        && number::cardinal(doc, k).is_some_and(|(_, len)| sided(k + len))
}

/// `81 Democrats`, `16 Labour members`: the number of a party's.
pub(super) fn of_party(doc: &Doc<'_>, k: usize) -> bool {
    number::cardinal(doc, k).is_some_and(|(_, len)| {
        let at = k + len;
        let party = doc.names.mention_at(at).is_some_and(|m| {
            m.from == at && doc.names.actors[m.actor].is(crate::record::ActorKind::Organization)
        });
        party || doc.any(at, BENCHES)
    })
}

/// Did the sentence before tell a pair of numbers?
fn pair_before(doc: &Doc<'_>, k: usize) -> bool {
    let before = (doc.toks[k].sent as usize).checked_sub(1).map(|s| doc.sents[s]);
    before.filter(|b| b.para == doc.para_of(k)).is_some_and(|b| {
        (b.from + 1..b.to).take(80).any(|d| {
            doc.is_kind(d, Kind::Dash)
                && !doc.toks[d].gap
                && doc.is_kind(d - 1, Kind::Num)
                && doc.is_kind(d + 1, Kind::Num)
        })
    })
}

/// `by 359 to 188, a majority of 171,`: by how many the one side outdid the other; `by a majority of 30 against 13` counts both.
pub(super) fn margin(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    // "failed by two votes to override it"
    let short = i > from + 1 && doc.is(i - 1, "by") && doc.any(i - 2, &["failed", "fell", "lost", "short"]);
    let votes = |len: usize| i + len + usize::from(doc.any(i + len, &["votes", "vote"]));
    let short = short
        && number::cardinal(doc, i).is_some_and(|(_, len)| {
            doc.is(votes(len), "to") && number::cardinal(doc, votes(len) + 1).is_none()
        });
    if short {
        return true;
    }
    let lead = i > from + 1
        && doc.any(i - 1, &["of", "was"])
        && (doc.is(i - 2, "majority") || doc.is(i - 2, "margin"));
    let Some((_, len)) = number::cardinal(doc, i).filter(|_| lead) else { return false };
    let next = i + len + usize::from(doc.any(i + len, &["votes", "vote"]));
    // "A majority of 388 deputies supported the text"
    let voters = doc.has(i + len, Class::MEMBER) && next == i + len && label_at(doc, next + 1).is_some();
    // "by a special majority of 43 votes in favour, with 6 against"
    let side = doc.is(next, "in") && doc.any(next + 1, &["favour", "favor"]);
    !voters && !side && !doc.any(next, &["to", "against"]) && !doc.is_kind(next, Kind::Dash)
}
