//! What a count was taken on: the text as a whole, a change to it, a paragraph, or the way of proceeding.

use super::*;

/// Verbs of changing a text.
pub(super) const CHANGES: &[&str] = &[
    "write", "insert", "add", "put", "inserting", "adding", "writing", "strike", "striking", "delete",
    "deleting", "remove", "removing", "drop", "cut", "attach", "attaching", "wrote", "inserted", "added",
    "struck", "deleted", "removed", "dropped", "attached", "incorporate", "incorporated",
];

/// Verbs of putting off.
const POSTPONED: &[&str] = &[
    "adjourn", "adjourned", "postpone", "postponed", "shelve", "defer", "deferred", "bracket", "recommit",
    "shelved", "postponement", "adjournment", "deferral",
];

/// Nouns for a way of proceeding that was proposed a sentence before.
const PROPOSED: &[&str] = &["change", "request", "move", "idea", "bid", "delay", "deferral", "postponement"];

/// Verbs of proposing a change.
pub(super) const PROPOSES: &[&str] = &[
    "proposed", "moved", "sought", "wanted", "asked", "tried", "offered", "suggested", "requested",
    "proposing", "seeking", "attempted",
];

impl Reader<'_, '_> {
    pub(super) fn scope_of(
        &self,
        decision: &Decision,
        linked: Option<&Mention>,
        mentions: &[Mention],
        from: usize,
        to: usize,
    ) -> Scope {
        let doc = self.doc;
        let tok = decision.tok;
        let counted = decision.tally.is_some();
        if decision.tally.is_some_and(|t| blamed(doc, from, t.from).is_some()) {
            return Scope::Final;
        }
        if concurring(doc, tok, to) {
            return Scope::Final;
        }
        // "defeated the government over its bill": what was carried is a change to it.
        let bill = |m: &Mention| m.kind == ResolutionKind::Bill && m.from > tok;
        if linked.is_some_and(bill)
            && decision.act.is_some_and(|a| a.step == Step::Reject)
            && defeats_government(doc, tok)
        {
            return Scope::Amendment;
        }
        let it = doc.any(from, &["it", "that", "this"]) && mentions.iter().all(|m| m.head > tok);
        // "It then adopted the draft": the house, and a text of its own.
        let object = |m: &Mention| m.part == Part::Whole && m.head > tok && m.head < tok + 6;
        let it = it && !(decision.act.is_some_and(|a| !a.passive) && mentions.iter().any(object));
        let it = it || ordered(doc, mentions, from);
        let clause = (from..tok).rev().find(|k| doc.is_kind(*k, Kind::Semicolon)).map_or(from, |k| k + 1);
        let listed = self.topic == Some(Part::Amendment) && enumerates(doc, clause);
        let it = it || listed;
        let nameless = |m: &&Mention| m.symbol.is_none() && m.title.is_none() && m.part == Part::Whole;
        let named = match linked {
            Some(m) if listed && nameless(&m) && (m.from < clause + 3 || m.from > tok) => Scope::Amendment,
            Some(m) => scope(m.part),
            None if it => self.topic.map_or(Scope::Final, scope),
            None => Scope::Final,
        };
        // "decided, by a vote of 27 to 15, to take no action on a draft", "moved that no action be taken"
        let no_action = |k: usize| {
            act::not_to_act(doc, k)
                || doc.is(k, "no")
                    && doc.any(k + 1, &["action", "decision"])
                    && (doc.any(k.wrapping_sub(1), &["take", "took", "takes", "taking"])
                        || doc.seq(k + 2, &["be", "taken"]))
        };
        if counted && linked.is_none_or(|m| m.part == Part::Whole) && (from..to).any(no_action) {
            return Scope::Procedural;
        }
        if let (true, Some(scope)) = (counted, self.next_in_row(mentions, from)) {
            return scope;
        }
        let plain = linked.is_none_or(|m| {
            m.from < tok
                && m.symbol.is_none()
                && m.title.is_none()
                && doc.any(m.head, &["motion", "proposal"])
        });
        // "They moved to substitute a report; that lost, 12-17"
        let back = clause > from && doc.any(clause, &["it", "that", "this", "which", "he", "she"]);
        let asked = || asked_before(doc, from, to).or_else(|| asks_for(doc, from, clause).filter(|_| back));
        if let Some(scope) =
            plain.then(asked).flatten().filter(|_| counted || decision.act.is_some_and(|a| a.passive))
        {
            return scope;
        }
        if named == Scope::Final && decision.tally.is_some_and(|t| piece_changed(doc, &t, from)) {
            return Scope::Amendment;
        }
        // "The first, which would have put in a paragraph on sanctions, got five votes"
        let put_in = linked.is_some_and(|m| {
            m.article == Article::New
                && (m.from.saturating_sub(3).max(from)..m.from).any(|k| doc.any(k, CHANGES))
        });
        if counted && named == Scope::Paragraph && put_in {
            return Scope::Amendment;
        }
        if counted
            && named == Scope::Paragraph
            && (removes(doc, tok, to) || it && self.topic == Some(Part::Amendment))
        {
            return Scope::Amendment;
        }
        if counted
            && (decision.act.is_some_and(|a| matches!(a.step, Step::Defer | Step::Refer))
                || linked.is_some_and(|m| {
                    doc.any(m.head, &["proposal", "motion", "request"]) && m.article == Article::Known
                }) && self.put_off(from, tok)
                || linked.is_none()
                    && (doc.any(tok + 1, &["that", "this"])
                        || named == Scope::Final
                            && (doc.is(from, "it")
                                || clause > from && doc.any(clause, &["it", "that", "this"]))
                            && decision.act.is_some()
                        || (from..tok.min(from + 4)).any(|k| doc.any(k, PROPOSED)))
                    && self.put_off(from, clause))
        {
            return Scope::Procedural;
        }
        if named != Scope::Final {
            return named;
        }
        let struck = decision.act.is_some_and(|a| {
            doc.any(a.tok, &["struck", "strike"]) && (doc.is(a.tok + 1, "out") || doc.is(a.tok + 2, "out"))
        });
        if struck || changes(doc, tok, from, to, counted) {
            return Scope::Amendment;
        }
        if counted && (self.changed(linked, from, it) || self.after_change(decision, mentions, from)) {
            return Scope::Amendment;
        }
        // "The inscription of the item had been carried by 43 votes to 11"
        let inscribed =
            (from..tok).any(|k| doc.any(k, &["inscription"])) && linked.is_none_or(|m| m.from > tok);
        if counted && inscribed {
            return Scope::Procedural;
        }
        if decision.tally.is_some() && (urgency(doc, tok, from) || chosen(doc, from, to)) {
            return Scope::Procedural;
        }
        if counted && apart_from_the_whole(doc, from, to) {
            return Scope::Paragraph;
        }
        if decision.act.is_some_and(|a| a.votes) && votes_to_change(doc, tok, to) {
            return Scope::Amendment;
        }
        let before = (doc.toks[from].sent as usize).checked_sub(1).map_or(from, |s| doc.sents[s].from);
        let items = linked.is_none() && doc.para_of(before) == doc.para_of(from);
        if counted && (on_agenda(doc, from, to) || items && on_agenda(doc, before, from)) {
            return Scope::Procedural;
        }
        if counted && retains(doc, from.max(tok.saturating_sub(3)), to) {
            return Scope::Paragraph;
        }
        // "After breaking a filibuster by 60 to 30, the Senate passed a bill by 70 to 20": the clause that opens is over.
        let opening = doc.any(from, &["after", "before", "having", "following"]) && decision.act.is_some();
        let apart = |k: usize| {
            (k.min(tok)..k.max(tok))
                .any(|t| doc.is(t, "then") || opening && k < tok && doc.is_kind(t, Kind::Comma))
        };
        let debate = (from..to).find(|k| ends_debate(doc, *k) && !apart(*k));
        if debate.is_some_and(|k| counted || k > tok) { Scope::Procedural } else { Scope::Final }
    }

    /// `Peru proposed deleting paragraph 5. The proposal fell by 11 votes to 24`: the sentence before tells the change.
    fn changed(&self, linked: Option<&Mention>, from: usize, it: bool) -> bool {
        let doc = self.doc;
        let proposal = linked.is_some_and(|m| {
            m.article == Article::Known
                && doc.any(m.head, &["proposal", "motion", "request", "change", "move", "bid"])
        });
        let bare = linked.is_none()
            && (it || doc.any(from, &["the", "his", "her", "its", "their"]) && doc.any(from + 1, PROPOSED));
        if !proposal && !bare {
            return false;
        }
        let Some(before) = (doc.toks[from].sent as usize).checked_sub(1).map(|s| doc.sents[s]) else {
            return false;
        };
        (before.from..before.to).take(LONGEST).any(|k| {
            doc.any(k, PROPOSES)
                && !doc.quoted(k)
                && (k + 1..before.to.min(k + 5)).any(|c| doc.any(c, CHANGES) || doc.is(c, "substitute"))
        })
    }

    /// `He asked that it be referred back`; `the proposal was defeated`: the sentences before tell what was proposed, or the words before in its own.
    fn put_off(&self, from: usize, tok: usize) -> bool {
        let doc = self.doc;
        let first = doc.toks[from].sent as usize;
        // "at risk of being sent back by the states that took them in", "sent back to Libya"
        let away = |k: usize| {
            let house = (k + 1..k + 5).any(|b| {
                let named = doc.names.mention_at(b).map(|m| doc.names.actors[m.actor].kind);
                doc.has(b, Class::BODYNOUN) || named == Some(ActorKind::Body)
            });
            doc.any(k, &["by", "from", "into", "home"]) || doc.is(k, "to") && !house
        };
        doc.sents[first.saturating_sub(2)..=first].iter().any(|s| {
            (s.from..s.to.min(tok)).any(|k| {
                doc.any(k, &["referred", "sent", "send", "refer"]) && doc.is(k + 1, "back") && !away(k + 2)
                    || doc.any(k, POSTPONED)
                    || doc.any(k, &["put", "held"]) && doc.is(k + 1, "over")
                    || doc.is(k, "off")
                        && (doc.seq(k, &["off", "the", "agenda"])
                            || (k.saturating_sub(4).max(s.from)..k).any(|p| doc.any(p, &["put", "putting"])))
                    || doc.seq(k, &["from", "the", "agenda"])
                    || doc.any(k, &["secret", "roll-call", "separate"])
                        && doc.any(k + 1, &["ballot", "vote", "votes"])
                        && s.to <= from
            })
        })
    }
}

/// `decided by 79 votes to 70 to delete the words from its sixth paragraph`
fn removes(doc: &Doc<'_>, tok: usize, to: usize) -> bool {
    (tok..to).any(|k| {
        doc.is(k, "to")
            && doc.any(k + 1, CHANGES)
            && (k + 2..(k + 30).min(to)).any(|f| {
                doc.any(f, &["from", "into", "in"])
                    && (f + 1..f + 5).any(|p| doc.any(p, &["paragraph", "preamble", "clause", "text"]))
            })
    })
}

/// `to insert a sentence into the text`, `to strike the words from the draft`
fn changes(doc: &Doc<'_>, tok: usize, from: usize, to: usize, counted: bool) -> bool {
    let into = |k: usize| {
        doc.any(k, &["into", "from"])
            && (k + 1..(k + 7).min(to)).any(|t| doc.has(t, Class::TEXT) && !doc.is(t, "law"))
            // "adopted a resolution, after Chad was dropped from the text"
            && (counted || breaks(doc, tok, k) == 0)
    };
    (tok..to).any(into) && (from..to).any(|k| doc.any(k, CHANGES))
}

/// `decided by 20 votes to 15 to retain operative paragraph 6`, `kept, 71-22-40, a phrase on the dead`
fn retains(doc: &Doc<'_>, tok: usize, to: usize) -> bool {
    (tok..to).any(|k| {
        doc.any(k, &["retain", "keep", "maintain", "retaining", "keeping", "kept", "retained"])
            && (k + 1..(k + 12).min(to))
                .any(|t| doc.any(t, PIECES) && !(k..t).any(|c| doc.has(c, Class::VERB) && c > k))
    })
}

/// `chose which emergency item to add to its agenda`: what a body will deal with.
fn on_agenda(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    (from..to).any(|k| {
        doc.any(k, &["emergency", "urgent", "agenda"]) && doc.any(k + 1, &["item", "items"])
            || doc.is(k, "agenda")
                && (k.saturating_sub(12).max(from)..k).any(|p| {
                    doc.any(
                        p,
                        &["add", "added", "include", "included", "inscribe", "inscribed", "place", "put"],
                    )
                })
    })
}

/// `The first received 14 votes`, `In the second, the figures were`: of the two amendments.
pub(super) fn ordered(doc: &Doc<'_>, mentions: &[Mention], from: usize) -> bool {
    doc.any(from, &["the", "in"])
        && mentions.iter().all(|m| m.part == Part::Paragraph)
        && (from + 1..from + 3).any(|k| crate::number::ordinal(doc, k).is_some() || doc.is(k, "other"))
}

/// `One, deleting a word, was lost`, `The one on X fell`, `the remaining two`: of what the sentence before told of.
pub(super) fn enumerates(doc: &Doc<'_>, at: usize) -> bool {
    let after = |k: usize| {
        doc.any(k, &["one", "other", "others", "latter", "former", "rest", "remaining", "last", "next"])
            || crate::number::ordinal(doc, k).is_some()
    };
    doc.any(at, &["one", "another", "both", "neither"]) || doc.is(at, "the") && after(at + 1)
}

/// `to cut off debate`, `cloture`, `adjourn the debate`
pub(super) fn ends_debate(doc: &Doc<'_>, k: usize) -> bool {
    doc.any(k, &["cloture", "filibuster"])
        || doc.any(k, &["end", "limit", "close", "adjourn", "block", "open"])
            && (doc.is(k + 1, "debate") || doc.is(k + 1, "the") && doc.is(k + 2, "debate"))
        || doc.seq(k, &["cut", "off", "debate"])
        || doc.seq(k, &["cut", "short"]) && (k + 2..k + 5).any(|d| doc.is(d, "debate"))
        || doc.any(k, &["request", "requirement", "motion"])
            && doc.any(k + 1, &["for", "of"])
            && doc.any(k + 2, &["urgency", "closure", "adjournment"])
}

/// `fell short of the 60 votes needed`, `failed to override`: the larger side may lose.
pub(super) fn more_needed(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    overriding(doc, from, to)
        || (from..to).any(|i| {
            doc.any(i, &["two-thirds", "three-fifths", "supermajority", "veto", "vetoed", "vetoes"])
                || doc.is(i, "short") && doc.is(i + 1, "of")
                || doc.is(i, "votes") && doc.any(i + 1, &["needed", "required"])
        })
}

/// `won 62 votes to 58, short of the two-thirds majority`; `259-158, but not by the two-thirds that the rules demand`; `six
/// votes, one fewer than the Charter requires`
pub(super) fn falls_short(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    const BAR: &[&str] = &[
        "majority", "two-thirds", "three-fifths", "threshold", "needed", "required", "requires", "needs",
        "quorum", "enough",
    ];
    (from..to).any(|k| {
        let below = doc.any(k, &["short", "shy"]) && doc.is(k + 1, "of")
            || doc.any(k, &["fewer", "less"]) && doc.is(k + 1, "than")
            || doc.seq(k, &["but", "not"]);
        below && (k + 2..to.min(k + 9)).any(|w| doc.any(w, BAR))
    })
}

/// `The Lords defeated the government by 229 votes to 137`: what the government opposed was carried.
pub(super) fn defeats_government(doc: &Doc<'_>, tok: usize) -> bool {
    (tok + 1..tok + 4).any(|k| {
        doc.any(k, &["government", "ministers", "administration", "executive", "coalition", "whips"])
    })
}

/// The text that an amendment or a motion is about: `an amendment to the bill`, `no action on the draft`.
pub(super) fn parent<'m>(
    doc: &Doc<'_>,
    linked: Option<&Mention>,
    mentions: &'m [Mention],
    tok: usize,
) -> Option<&'m Mention> {
    let after = linked.map_or(tok, |m| if m.part == Part::Whole { m.from } else { m.head });
    let behind = mentions.iter().find(|m| {
        m.part == Part::Whole
            && !m.plural
            && m.from >= after
            && m.from > 0
            && doc.any(m.from - 1, &["to", "of", "from", "into", "on", "in", "over"])
            && breaks(doc, after, m.from) == 0
    });
    // "Turning to draft L.19, the Committee retained paragraph 12": the text that the sentence turned to.
    let turned = |m: &&Mention| {
        let opens = doc.sent_of(m.from).from + 5;
        m.part == Part::Whole
            && !m.plural
            && m.head < after
            && m.from < opens
            && (m.from.saturating_sub(4)..m.from)
                .any(|k| doc.any(k, &["turning", "taking", "considering", "acting", "on"]))
    };
    behind.or_else(|| mentions.first().filter(turned))
}

/// `After breaking a filibuster by 188 votes to nil, the house passed a bill`: the text named after the way it came up.
pub(super) fn ahead_of(mentions: &[Mention], tok: usize) -> Option<&Mention> {
    mentions.iter().find(|m| m.part == Part::Whole && !m.plural && m.from > tok)
}

/// `In committee the figures had been 30-12`: what went before, told beside the vote that the article speaks of.
pub(super) fn told_by_the_way(doc: &Doc<'_>, tok: usize, from: usize) -> bool {
    (tok.saturating_sub(4).max(from)..tok).any(|k| doc.is(k, "had") && doc.has(k, Class::AUX))
}

/// `Russia, which last month vetoed a draft, abstained`: is the verb in a relative clause, with no comma before it?
pub(super) fn in_which(doc: &Doc<'_>, tok: usize, from: usize) -> bool {
    let comma = |k: &usize| doc.is_kind(*k, Kind::Comma);
    let open = (from.max(tok.saturating_sub(9))..tok).rev().find(comma);
    open.is_some_and(|k| doc.any(k + 1, &["which", "who"]) && k + 2 < tok)
}

/// Does a text with a verb of this force speak against what the verb takes?
pub(super) fn blames(force: Force) -> bool {
    matches!(force, Force::Condemns | Force::Concerned | Force::Urges | Force::Calls | Force::Demands)
}
