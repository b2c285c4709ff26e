//! The words that tell a count on a change to a text, on a part of it, or on the way of proceeding.

use super::scope::PROPOSES;
use super::*;

/// `decided by 79 votes to 70 to delete the words from its sixth paragraph`
pub(super) fn removes(doc: &Doc<'_>, tok: usize, to: usize) -> bool {
    (tok..to).any(|k| {
        doc.is(k, "to")
            && doc.any(k + 1, CHANGES)
            && (k + 2..(k + 30).min(to)).any(|f| {
                doc.any(f, &["from", "into", "in"])
                    && (f + 1..f + 5).any(|p| doc.any(p, &["paragraph", "preamble", "clause", "text"]))
            })
    })
}

/// `a proposal that would have deleted paragraph 6`, `an amendment which would delete the clause`: what a change does to the piece.
pub(super) fn would_have_changed(doc: &Doc<'_>, piece: &Mention, from: usize) -> bool {
    let lo = from.max(piece.head.saturating_sub(8));
    (lo..piece.head).rev().take_while(|k| doc.is_kind(*k, Kind::Word)).any(|k| {
        let verb = k + 1 + usize::from(doc.is(k + 1, "have"));
        // "Rejecting calls to delete paragraph 6, it kept it": asked for, and not done
        const ASKED: &[&str] =
            &["whether", "calls", "call", "demands", "pressure", "order", "refusing", "refused"];
        let would = doc.is(k, "would") || doc.is(k, "to") && k > from && !doc.any(k - 1, ASKED);
        would && verb < piece.head && (doc.any(verb, CHANGES) || changes_wording(doc, verb))
    })
}

/// `replaced`, `reword`, `soften`
fn changes_wording(doc: &Doc<'_>, k: usize) -> bool {
    doc.any(
        k,
        &[
            "replace", "replaced", "reword", "reworded", "soften", "softened", "dilute", "diluted", "weaken",
            "weakened", "amend", "amended", "rewrite", "rewritten", "alter", "altered", "cut", "excise",
            "excised", "erase", "erased", "suppress", "suppressed",
        ],
    )
}

/// `to insert a sentence into the text`, `to strike the words from the draft`
pub(super) fn changes(doc: &Doc<'_>, tok: usize, from: usize, to: usize, counted: bool) -> bool {
    let into = |k: usize| {
        doc.any(k, &["into", "from"])
            // "Of those who refrained from voting for the resolution": no change to it.
            && !doc.form(k + 1).has(Form::ING)
            && (k + 1..(k + 7).min(to)).any(|t| {
                doc.has(t, Class::TEXT) && !doc.is(t, "law") || t == k + 1 && mention::is_number(doc, t)
            })
            // "adopted a resolution, after Chad was dropped from the text"
            && (counted || breaks(doc, tok, k) == 0)
    };
    // "succeeded, on an 11-8 vote, in attaching a ban to it", "managed to add a clause by 11 to 8"
    let managed = |k: usize| {
        doc.any(k, &["succeeded", "managed", "failed"])
            && (k + 1..to.min(k + 14)).any(|t| doc.any(t, &["in", "to"]) && doc.any(t + 1, CHANGES))
    };
    // "voted 63 to 38 to remove a broad provision"
    let piece = |k: usize| {
        doc.any(k, &["provision", "provisions", "safeguard", "safeguards", "subsection", "wording"])
    };
    let aimed = |k: usize| doc.is(k, "to") && doc.any(k + 1, CHANGES) && (k + 2..to.min(k + 7)).any(piece);
    let aims = || (from..to).any(managed) || (tok..to).any(aimed);
    // "By 71-4, senators attached the embargo to a bill on trade"
    let hung = |k: usize| {
        doc.any(k, &["attached", "tacked", "hitched", "grafted", "appended", "added"])
            && (k + 1..to.min(k + 9)).any(|t| {
                doc.any(t, &["to", "onto"])
                    && doc.has(t + 1, Class::DET)
                    && (t + 2..t + 4).any(|n| doc.has(n, Class::TEXT))
            })
    };
    // "struck at the heart of the Terrorism Bill, voting by 148 to 91 to remove the offence of"; not "passed the bill, voting to remove"
    let out = |k: usize| doc.is(k, "to") && doc.any(k + 1, CHANGES);
    let voting = |k: usize| doc.is_kind(k, Kind::Comma) && doc.is(k + 1, "voting");
    let decided = |k: usize| doc.step(k).is_some_and(decides);
    let bill = |k: usize| doc.any(k, &["bill", "bills", "legislation"]);
    let takes_out = || {
        (tok..to).any(out)
            && (from..tok + 1).any(voting)
            && (from..tok).any(bill)
            && !(from..tok).any(decided)
    };
    (tok..to).any(into) && (from..to).any(|k| doc.any(k, CHANGES))
        || counted && (aims() || (from..to).any(hung) || takes_out())
}

/// `backed changes to the police bill`, `voted to soften the draft`; what amends a law is a text itself.
pub(super) fn alters(doc: &Doc<'_>, m: &Mention, from: usize) -> bool {
    const NOUNS: &[&str] = &["change", "changes", "revisions", "tweaks", "alterations"];
    const VERBS: &[&str] =
        &["amend", "alter", "change", "soften", "toughen", "weaken", "dilute", "gut", "rewrite", "strip"];
    let before = |back: usize, words: &[&str]| m.from >= from + back && doc.any(m.from - back, words);
    let changed = before(1, &["to"]) && before(2, NOUNS) || before(1, VERBS) && before(2, &["to"]);
    changed
        && m.part == Part::Whole
        && m.article == Article::Known
        && !doc.any(m.head, &["law", "act", "laws"])
}

/// `amended the bill, 57-16, before passing it`: the count of the change, which its verb is nearer to.
pub(super) fn amended_by(doc: &Doc<'_>, m: &Mention, t: &Tally) -> bool {
    const DONE: &[&str] = &["amended", "altered", "changed", "softened", "weakened", "diluted", "toughened"];
    let text = m.part == Part::Whole && m.article == Article::Known && !doc.any(m.head, &["law", "act"]);
    // "The bill was amended on the floor, 22-17, to exempt food"
    let passive = |k: usize| {
        doc.any(k, DONE)
            && doc.has(k - 1, Class::AUX)
            && t.from < k + 8
            && !(k..t.from).any(|a| doc.step(a).is_some_and(decides))
    };
    if text && m.head < t.from && (m.to..t.from.min(m.to + 6)).any(passive) {
        return true;
    }
    text && m.from > 0
        && doc.any(m.from - 1, DONE)
        && t.from > m.head
        && t.from < m.to + 6
        && !doc.has(m.from.saturating_sub(2), Class::AUX)
}

/// `decided by 20 votes to 15 to retain operative paragraph 6`, `kept, 71-22-40, a phrase on the dead`
pub(super) fn retains(doc: &Doc<'_>, tok: usize, to: usize) -> bool {
    // "A split vote on the reference to child labour was won by 400 votes to 200"
    let apart = |k: usize| {
        doc.any(k, &["split", "separate"])
            && doc.is(k + 1, "vote")
            && doc.is(k + 2, "on")
            && (k + 3..k + 7).any(|t| doc.any(t, PIECES))
    };
    let verb = |c: usize| doc.has(c, Class::VERB) && !doc.any(c, &["vote", "votes"]);
    let first = doc.sent_of(tok).from;
    (first.max(tok.saturating_sub(16))..tok).any(apart)
        || (tok..to).any(|k| {
            doc.any(k, &["retain", "keep", "maintain", "retaining", "keeping", "kept", "retained"])
                && (k + 1..(k + 18).min(to)).any(|t| doc.any(t, PIECES) && !(k + 1..t).any(verb))
        })
}

/// `Paragraph 4 was put to the vote apart. | It stayed in the text with 18 votes`: the piece that the sentence before tells of.
pub(super) fn stays_in(doc: &Doc<'_>, from: usize) -> bool {
    let stays = |k: usize| doc.any(k, &["stayed", "remained", "survived"]) && doc.is(k + 1, "in");
    let before = (doc.toks[from].sent as usize).checked_sub(1).map(|s| doc.sents[s]);
    let piece = |s: crate::token::Sent| {
        s.para == doc.para_of(from) && (s.from..s.to).take(LONGEST).any(|k| doc.any(k, PIECES))
    };
    doc.any(from, &["it", "this", "that", "they", "these"])
        && (from + 1..from + 4).any(stays)
        && before.is_some_and(piece)
}

/// `chose which emergency item to add to its agenda`: what a body will deal with.
pub(super) fn on_agenda(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    (from..to).any(|k| {
        doc.any(k, &["emergency", "urgent", "agenda"])
                && doc.any(k + 1, &["item", "items"])
                // "adopted an emergency item resolution on Ukraine"
                && !doc.has(k + 2, Class::TEXT)
                // "decided to continue its consideration under the same agenda item"
                && !(k.saturating_sub(3).max(from)..k).any(|p| doc.is(p, "under"))
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

/// `The three grounds were voted on separately`, `Two paragraphs were put to separate votes`: what follows are the counts of each.
pub(super) fn voted_apart(doc: &Doc<'_>, from: usize) -> bool {
    const APART: &[&str] = &["separately", "individually", "apart"];
    (from..doc.sent_of(from).to.min(from + 24)).any(|k| {
        doc.seq(k, &["voted", "on"]) && (doc.any(k + 2, APART) || doc.seq(k + 2, &["one", "by", "one"]))
            || doc.is(k, "separate") && doc.any(k + 1, &["votes", "vote", "ballots"])
    })
}

/// `One, deleting a word, was lost`, `The one on X fell`, `The only one to carry`, `the remaining two`: of what the sentence before told of.
pub(super) fn enumerates(doc: &Doc<'_>, at: usize) -> bool {
    let after = |k: usize| {
        doc.any(k, &["one", "other", "others", "latter", "former", "rest", "remaining", "last", "next"])
            || crate::number::ordinal(doc, k).is_some()
    };
    // "The boldest of these, from Fiji, won 12 votes", "The most daring, from Fiji, was lost"
    let most = || {
        let word = at + 1 + usize::from(doc.is(at + 1, "most"));
        let tops = doc.ends(at + 1, "est") || word > at + 1;
        tops && doc.is_kind(word + 1, Kind::Comma)
            || (word + 1..word + 3).any(|k| doc.is(k, "of") && doc.any(k + 1, &["them", "these"]))
    };
    // "Five failed on voice votes and one was adopted 27-22", "Three of them were lost"
    let several = || {
        crate::number::cardinal(doc, at).is_some_and(|(n, len)| {
            let next = at + len;
            n < 20
                && (doc.any(next, &["failed", "fell", "passed", "were"])
                    || doc.is(next, "of") && doc.any(next + 1, &["them", "these"]))
        })
    };
    doc.any(at, &["one", "another", "both", "neither"])
        || several()
        || doc.is(at, "the") && (after(at + 1) || doc.any(at + 1, &["only", "sole"]) && after(at + 2) || most())
        // "A second, which removes the power to wait, was carried"
        || doc.is(at, "a") && crate::number::ordinal(doc, at + 1).is_some() && doc.is_kind(at + 2, Kind::Comma)
        || proposes(doc, at)
}

/// `Egypt's proposal to add a reference was lost`, `A request from Chad that it be restricted drew 51 votes`: the next of several.
fn proposes(doc: &Doc<'_>, at: usize) -> bool {
    const NOUNS: &[&str] = &["proposal", "request", "suggestion", "call", "bid", "attempt", "wording"];
    let owned = || doc.names.mention_at(at).filter(|m| doc.is_kind(m.to, Kind::Poss)).map(|m| m.to + 1);
    let by = doc.is(at, "a") && doc.any(at + 2, &["from", "by"]);
    let noun = if by { Some(at + 1) } else { owned() };
    noun.is_some_and(|n| doc.any(n, NOUNS) && (by || doc.any(n + 1, &["to", "that"])))
}

/// `joined all Democrats to table it, 222 to 186`, `voted 57-16 against tabling the bill`: to put it aside for good.
pub(super) fn to_table(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    let object = |k: usize| {
        doc.any(k, &["it", "them"])
            || doc.has(k, Class::DET) && doc.has(k + 1, Class::TEXT) && !doc.is(k + 1, "amendment")
    };
    let tables = |k: usize| doc.seq(k, &["to", "table"]) || doc.seq(k, &["against", "tabling"]);
    (from..to).any(|k| tables(k) && object(k + 2) && !doc.quoted(k))
}

/// `The committee moved to reject the bill`, `a motion to drop the draft`; of `voted in favour of the motion`, the sentence before.
pub(super) fn to_turn_down(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    mention::asks_to_turn_down(doc, from, to) || (from..to).any(|k| mention::moved_to_turn_down(doc, k))
}

/// `In committee the figures had been 30-12`: what went before, told beside the vote that the article speaks of.
pub(super) fn told_by_the_way(doc: &Doc<'_>, tok: usize, from: usize) -> bool {
    (tok.saturating_sub(4).max(from)..tok).any(|k| doc.is(k, "had") && doc.has(k, Class::AUX))
}

/// `was given leave to be introduced by 188 votes to 147`
pub(super) fn given_leave(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    let brings = |k: usize| doc.any(k + 2, &["introduce", "bring"]) || doc.is(k + 3, "introduced");
    (from..to).any(|k| doc.seq(k, &["leave", "to"]) && brings(k))
}

/// What a text is sent back for.
const ANEW: &[&str] = &[
    "improvement", "improvements", "revision", "revisions", "rework", "reworking", "redrafting", "rewriting",
    "work", "study", "consideration", "corrections", "amendment", "discussion", "review",
];

/// `proposed that it return to the committee`, `moved to send the bill back to a panel`, `tried to have it sent back and lost`
pub(super) fn sends_back(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    const SENDS: &[&str] = &[
        "return", "returned", "returning", "send", "sending", "sent", "go", "refer", "referring", "referred",
    ];
    let panel = |k: usize| doc.any(k, ORGANS) || doc.any(k, &["referendum", "plebiscite"]);
    let asks = &["attempt", "bid", "effort", "move"];
    let asked = |k: &usize| (doc.any(*k, PROPOSES) || doc.any(*k, asks)) && !doc.quoted(*k);
    let Some(ask) = (from..to).find(asked) else { return false };
    // Not "to return the refugees to a commission".
    let business = |k: usize| {
        doc.has(k, Class::DET.or(Class::TEXT))
            || doc.any(k, &["it", "back", "matter", "project", "item", "question", "proposal"])
    };
    (ask + 1..to.min(ask + 14)).filter(|k| doc.any(*k, SENDS)).any(|k| {
        let at = (k + 1..to.min(k + 6)).find(|t| !business(*t));
        let back = |t: usize| {
            doc.is(t - 1, "back") && (!doc.is_kind(t, Kind::Word) || doc.any(t, &["and", "but", "by"]))
        };
        let anew = |t: usize| doc.is(t, "for") && (t + 1..t + 4).any(|w| doc.any(w, ANEW));
        // "to the Trade and Economic Development Committee": a long name tells what it is at its end.
        let end = |t: usize| {
            doc.names.mention_at(t + 1 + usize::from(doc.has(t + 1, Class::DET))).map_or(0, |m| m.to)
        };
        at.is_some_and(|t| doc.is(t, "to") && (t + 1..end(t).max(t + 5)).any(panel) || anew(t))
            || back(at.unwrap_or(to.min(k + 6)))
    })
}

/// `to move the bill to a final vote`, `to proceed to a vote`, `to advance the bill to a floor vote`, `to put the bill to a vote`
pub(super) fn to_vote(doc: &Doc<'_>, k: usize) -> bool {
    const MOVES: &[&str] = &[
        "move", "advance", "proceed", "bring", "go", "put", "send", "moving", "advancing", "proceeding",
        "putting",
    ];
    let words = |t: &usize| doc.is_kind(*t, Kind::Word);
    doc.any(k, MOVES)
        && doc.any(k.wrapping_sub(1), &["to", "on", "against"])
        && (k + 1..k + 6).take_while(words).any(|t| {
            doc.is(t, "to")
                && doc.has(t + 1, Class::DET)
                && (doc.is(t + 2, "vote")
                    || doc.is(t + 2, "floor") && doc.any(k, &["bring", "move"])
                    || doc.any(t + 2, &["final", "floor", "full", "plenary"])
                        && doc.any(t + 3, &["vote", "reading"]))
        })
}

/// `voted 80-40 against postponing the vote`, `against a delay`
fn put_off(doc: &Doc<'_>, k: usize) -> bool {
    const LATER: &[&str] = &["postponing", "delaying", "adjourning", "deferring", "shelving", "reopening"];
    let business = |t: usize| {
        doc.has(t, Class::TEXT.or(Class::VOTENOUN)) || doc.any(t, &["debate", "decision", "session"])
    };
    doc.any(k, &["against", "for"])
        && (doc.any(k + 1, LATER) && doc.has(k + 2, Class::DET) && (k + 3..k + 5).any(business)
            || doc.is(k + 1, "putting")
                && doc.has(k + 2, Class::DET)
                && (k + 3..k + 6).any(|t| doc.is(t, "off"))
            || doc.is(k + 1, "a") && doc.any(k + 2, &["delay", "postponement", "adjournment", "deferral"]))
        && (k.saturating_sub(9)..k).any(|v| doc.any(v, &["voted", "voting"]))
}

/// What `ends_debate` reads from.
static DEBATES: Words = Words::of(&[
    "cloture", "filibuster", "gag", "guillotine", "suspend", "waive", "procedural", "leave", "move",
    "advance", "proceed", "bring", "go", "put", "send", "moving", "advancing", "proceeding", "putting",
    "against", "for", "procedure", "rule", "end", "limit", "close", "adjourn", "block", "open", "begin",
    "start", "limited", "ended", "closed", "curtailed", "debate", "orders", "rules", "reconsider", "cut",
    "request", "requirement", "motion",
]);

/// `to cut off debate`, `cloture`, `adjourn the debate`, `cleared a procedural hurdle`, `the rule for debate on the bill`
pub(super) fn ends_debate(doc: &Doc<'_>, k: usize, panel: bool) -> bool {
    doc.opening(k, &DEBATES, || ends_debate_at(doc, k, panel).then_some(())).is_some()
}

fn ends_debate_at(doc: &Doc<'_>, k: usize, panel: bool) -> bool {
    // "suspend the rules and pass the bill" decides on the bill.
    let rules =
        |r: usize| doc.is(r, "rules") && !(r + 1..r + 4).any(|p| doc.any(p, &["pass", "adopt", "agree"]));
    // "The house limited debate, 21-9", "ended the debate on it by 21 votes to 9"
    let counted_at = |from: usize| {
        let by = |t: usize| doc.is(t, "by") && crate::number::cardinal(doc, t + 1).is_some();
        // "The debate was adjourned, two hours later the bill passed": no count of that
        let bare = |t: usize| {
            doc.is_kind(t, Kind::Comma)
                && doc.is_kind(t + 1, Kind::Num)
                && (!doc.is_kind(t + 2, Kind::Word) || doc.any(t + 2, &["to", "votes", "against"]))
        };
        (from..from + 6).any(|t| by(t) || bare(t))
    };
    doc.any(k, &["cloture", "filibuster", "gag", "guillotine"])
        || doc.any(k, &["suspend", "waive"]) && (k + 2..k + 4).any(rules)
        || doc.is(k, "procedural")
            && doc.any(k + 1, &["hurdle", "vote", "test", "step", "motion", "obstacle"])
        || given_leave(doc, k, k + 1)
        || !panel && to_vote(doc, k)
        || put_off(doc, k)
        // "voted 77-15 to proceed to the bill"
        || doc.seq(k, &["proceed", "to"]) && doc.is(k.wrapping_sub(1), "to") && doc.has(k + 2, Class::DET) && doc.has(k + 3, Class::TEXT)
        // "adopted under an exceptional procedure which parliament had approved on Monday by 134 votes to 31"
        || doc.is(k, "procedure")
            && doc.any(k + 1, &["which", "that"])
            && (k + 2..k + 4).any(|b| doc.has(b, Class::BODYNOUN))
        // "a rule adopted 206-203 on Wednesday", as the U.S. House has one for each bill
        || doc.is(k, "rule")
            && doc.any(k + 1, &["adopted", "approved", "passed"])
            && doc.is_kind(k + 2, Kind::Num)
        || doc.is(k, "rule")
            && doc.any(k + 1, &["for", "governing", "setting"])
            && (k + 2..k + 6).any(|d| doc.is(d, "debate") || doc.has(d, Class::TEXT))
        || (doc.is(k + 1, "debate") || doc.seq(k + 1, &["the", "debate"]))
            && (doc.any(k, &["end", "limit", "close", "adjourn", "block", "open", "begin", "start"])
                || doc.any(k, &["limited", "ended", "closed", "curtailed"]) && counted_at(k + 2))
        // "Debate was closed by 41 votes to 14", "Standing orders were suspended by 41 votes to 14"
        || (doc.is(k, "debate") || doc.any(k, &["orders", "rules"]) && !doc.is(k.wrapping_sub(1), "under"))
            && doc.has(k + 1, Class::AUX)
            && doc.any(k + 2, &["closed", "ended", "curtailed", "adjourned", "suspended", "waived", "guillotined"])
            && counted_at(k + 3)
        || doc.is(k, "reconsider") && doc.is(k.wrapping_sub(1), "to")
        || doc.seq(k, &["cut", "off", "debate"])
        || doc.seq(k, &["cut", "short"]) && (k + 2..k + 5).any(|d| doc.is(d, "debate"))
        || doc.any(k, &["request", "requirement", "motion"])
            && doc.any(k + 1, &["for", "of"])
            && doc.any(k + 2, &["urgency", "closure", "adjournment"])
}
