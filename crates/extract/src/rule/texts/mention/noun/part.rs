//! Whether a noun names a text, an amendment or procedure, by the words around it.

use super::*;
use crate::number;
use crate::rule::texts::act::{no_action, not_to_act};

/// What part of the business the noun at `i` names, whose phrase starts at `from`.
pub(super) fn part_named(doc: &Doc<'_>, i: usize, from: usize, article: Article, part: Part) -> Part {
    // A new clause is put into a bill.
    let new_clause = doc.any(i, &["clause", "prayer"]) && article == Article::New
        // "The additional prayer, from Senator X, was put to a voice vote"
        || doc.is(i, "prayer") && i > from && doc.any(i - 1, &["additional", "new", "further", "extra"]);
    let changes = doc.is(i, "proposal") && (changes_text(doc, i) || after_amendment(doc, i))
        // "An amendment was included. 65 states voted for this decision"
        || doc.any(i, &["proposal", "decision"]) && i > 0 && doc.is(i - 1, "this") && amended_before(doc, i);
    if new_clause || changes {
        return Part::Amendment;
    }
    // "A motion to amend the motion"
    let amends = part == Part::Whole
        && doc.any(i, &["motion", "proposal"])
        && doc.seq(i + 1, &["to", "amend"])
        && doc.has(i + 3, Class::DET)
        && doc.any(
            i + 4,
            &["motion", "bill", "text", "resolution", "measure", "ordinance", "draft", "proposal"],
        );
    // "A motion to amend it", "a motion to strike the third clause", but "a motion to delete its data"
    let piece = |k: usize| {
        (k..k + 4).any(|t| {
            doc.any(
                t,
                &[
                    "clause", "paragraph", "section", "article", "sentence", "word", "words", "phrase",
                    "reference",
                ],
            )
        })
    };
    let amends = amends
        || part == Part::Whole
            && doc.any(i, &["motion", "proposal"])
            && doc.is(i + 1, "to")
            && (doc.is(i + 2, "amend") && !doc.cap(i + 3) && doc.any(i + 3, &["it", "which"])
                || doc.any(i + 2, &["strike", "delete", "remove", "insert", "drop"]) && piece(i + 3));
    if amends || part == Part::Whole && i > from && doc.is(i - 1, "substitute") {
        return Part::Amendment;
    }
    let procedural = |k: usize| {
        doc.any(
            k,
            &[
                "procedural", "no-action", "non-action", "cloture", "closure", "adjournment", "dilatory",
                "guillotine", "gag", "inadmissibility", "recommittal",
            ],
        )
    };
    let procedure = by_way_of(doc, i, from)
        || doc.any(i, &["motion", "proposal"])
            && (procedure_after(doc, i)
                || moved_to_turn_down(doc, i)
                || moved_alike(doc, i)
                || of_no_action(doc, i)
                || moved_to_close(doc, i))
        || doc.any(from.max(1) - 1, &["no-action", "non-action"])
        // `a "no-action" motion`
        || i > 1 && doc.is_kind(i - 1, Kind::Mark) && procedural(i - 2)
        // `a "no action" motion`, "a no action motion"
        || (i.saturating_sub(3).max(doc.sent_of(i).from)..i).any(|k| doc.seq(k, &["no", "action"]))
        || (from..i).any(procedural);
    if procedure { Part::Procedure } else { part }
}

/// `had tabled the measure on a motion by X`, `upon motion of X, the draft was sent back`; not `voted on a motion by X`.
fn by_way_of(doc: &Doc<'_>, i: usize, from: usize) -> bool {
    const DECIDE: &[&str] =
        &["voted", "debate", "debated", "decided", "decision", "agreed", "division", "hearing"];
    let first = doc.sent_of(i).from;
    doc.is(i, "motion")
        && from > first
        && doc.any(from - 1, &["on", "upon"])
        && doc.any(i + 1, &["by", "of", "from"])
        && !(from.saturating_sub(5).max(first)..from - 1)
            .any(|k| doc.has(k, Class::VOTENOUN) || doc.any(k, DECIDE))
}

/// `a proposal to delete the paragraph`
fn changes_text(doc: &Doc<'_>, i: usize) -> bool {
    let sent = doc.sent_of(i);
    (i + 1..sent.to.min(i + 16)).any(|k| {
        doc.any(
            k,
            &[
                "insert", "delete", "erase", "strike", "expunge", "inserting", "deleting", "erasing",
                "replacing", "amend", "amending", "reword",
            ],
        )
    }) || replaces_words(doc, i, sent.to)
}

/// `a proposal by Cuba to replace “condemns” with “regrets”`, `a proposal to soften the wording`
fn replaces_words(doc: &Doc<'_>, i: usize, to: usize) -> bool {
    const VERBS: &[&str] = &["replace", "swap", "substitute", "soften", "drop", "remove", "change", "alter"];
    const PIECES: &[&str] =
        &["word", "words", "wording", "phrase", "paragraph", "clause", "reference", "language", "sentence"];
    let Some(verb) = (i + 1..to.min(i + 16)).find(|k| doc.is(*k, "to") && doc.any(k + 1, VERBS)) else {
        return false;
    };
    // "passed the bill after rejecting a proposal to replace prison terms with fines": in that bill
    let swaps = doc.any(verb + 1, &["replace", "swap", "substitute"])
        && (verb + 3..to.min(verb + 9)).any(|k| doc.any(k, &["with", "by"]));
    let from = doc.sent_of(i).from;
    let of_text = |k: usize| {
        let doing = doc.step(k + 1).is_some() || doc.has(k + 1, Class::MEMBER) && doc.step(k + 2).is_some();
        doc.any(k, &["after", "before"]) && doing && (from..k).any(|t| doc.has(t, Class::TEXT))
    };
    swaps && (from..i).any(of_text)
        || (verb + 2..to.min(verb + 7)).any(|k| doc.quoted(k) || doc.any(k, PIECES) && ends_noun(doc, k))
}

/// `to change the wording | of paragraph 2`, but `to change the language | law`: does a noun end here?
pub(in super::super) fn ends_noun(doc: &Doc<'_>, k: usize) -> bool {
    !doc.is_kind(k + 1, Kind::Word)
        || doc.has(
            k + 1,
            Class::PREP.or(Class::CONJ).or(Class::AUX).or(Class::ADVERB).or(Class::REL).or(Class::DET),
        )
        || doc.verb(k + 1).is_some()
        || doc.any(k + 1, &["that", "to", "so", "as"])
}

/// `A second proposal, by Egypt, was withdrawn`, `A proposal to protect doctors was thrown out`, told in one paragraph with an amendment.
fn after_amendment(doc: &Doc<'_>, i: usize) -> bool {
    i > 0
        && (number::ordinal(doc, i - 1).is_some()
            || doc.any(i - 1, &["a", "another"]) && doc.any(i + 1, &["to", "that"]))
        && amended_before(doc, i)
}

/// Is an amendment told of before, in the same paragraph?
fn amended_before(doc: &Doc<'_>, i: usize) -> bool {
    let para = doc.para_of(i);
    (i.saturating_sub(60)..i).any(|k| doc.any(k, &["amendment", "amendments"]) && doc.para_of(k) == para)
}

/// What a house puts off or closes.
static BUSINESS: Words = Words::of(&[
    "debate", "sitting", "session", "meeting", "proceedings", "rules", "discussion", "item", "vote",
    "voting", "consideration", "hearing", "standing", "it", "business", "orders", "text", "bill", "draft",
    "matter", "decision", "resolution", "motion", "measure",
]);

/// What a motion is called by that ends the business or sends it elsewhere.
const CLOSES: &[&str] = &["inadmissibility", "closure", "adjournment", "recommittal", "urgency"];

/// `a motion of inadmissibility`, `a motion to table`, `motion to take no action`, `motion to adjourn`, `a motion by X to take no action`
fn procedure_after(doc: &Doc<'_>, i: usize) -> bool {
    // "a motion, moved by Cuba, to close the debate"
    let aside = doc.is_kind(i + 1, Kind::Comma) && doc.is(i + 3, "by");
    // "a motion by Congress member Raghav Menon to refer the bill to a committee"
    let name = |k: &usize| {
        // "by Sen. Ana Roe, D-Arlington, to reconsider the vote"
        let put_in = doc.is_kind(*k, Kind::Comma)
            && (doc.tags(k + 1) || (k.saturating_sub(3)..*k).any(|t| doc.tags(t)))
            // "by a Senegalese member, Awa Roe, to refer it"
            || doc.is_kind(*k, Kind::Comma)
                && (doc.has(k - 1, Class::MEMBER) && doc.cap(k + 1) || doc.cap(k - 1) && doc.is(k + 1, "to"));
        doc.cap(*k)
            || put_in
            // "by Ward 3 Coun. Ana Roe to refer the matter"
            || doc.is_kind(*k, Kind::Num)
            || doc.is_kind(*k, Kind::Stop) && doc.is_kind(k + 1, Kind::Comma)
            || doc.is_kind(*k, Kind::Word) && !doc.has(*k, Class::AUX) && doc.step(*k).is_none()
    };
    let whose =
        doc.any(i + 1, &["by", "from", "of"]) && (i + 2..i + 12).take_while(name).any(|k| doc.is(k, "to"));
    // "a motion urging the government to suspend arms sales": what it asks of others
    let asks = |k: usize| (i + 1..k).any(|t| doc.ends(t, "ing") && !doc.cap(t));
    // "to suspend arms sales", "to close the camps"
    let other = |k: usize| {
        doc.any(k, &["suspend", "close", "delay", "reopen"])
            && doc.is_kind(k + 1, Kind::Word)
            && !(k + 1..k + 5).any(|t| doc.among(t, &BUSINESS))
    };
    // "a motion by Congo, on behalf of the African Group, that no decision be taken"
    let by = doc.any(i + 1, &["by", "from"]);
    let name = |k: &usize| {
        doc.cap(*k)
            || doc.is_kind(*k, Kind::Comma)
            || doc.any(*k, &["the", "of", "on", "behalf", "for", "and", "by", "from"])
    };
    let behind = (i + 1..doc.sent_of(i).to.min(i + 18)).find(|k| !name(k)).filter(|_| by);
    // "a proposal from Cuba that the matter be deferred"
    // "a motion by Syria for adjournment of the debate"
    let closes = |k: usize| {
        let at = k + usize::from(doc.has(k, Class::INDEF));
        doc.any(at, CLOSES) && doc.any(k - 1, &["for", "of", "the"])
    };
    if behind.is_some_and(|k| {
        no_decision(doc, k) || closes(k) || doc.is(k, "that") && that_business_be(doc, k + 1)
    }) {
        return true;
    }
    (i + 1..i + if aside || whose { 12 } else { 6 }).any(|k| {
        doc.is(k, "to")
            && !asks(k)
            && !other(k + 1)
            && (doc.any(
                k + 1,
                &[
                    "table", "adjourn", "postpone", "recommit", "reconsider", "suspend", "close", "proceed",
                    "delay", "defer", "refer", "shelve", "bracket", "lay", "reopen", "commit", "discharge",
                    "fast-track", "expedite", "prioritise", "prioritize",
                ],
            ) || doc.any(k + 1, &["move", "go"]) && doc.any(k + 2, &["to", "on", "straight"])
                || turns_down(doc, k + 1)
                // "to send the question to a referendum", "to put the matter to the voters"
                || doc.any(k + 1, &["send", "put", "submit", "take"])
                    && (k + 2..k + 5).any(|t| doc.any(t, &["it", "question", "matter", "issue", "boycott", "ban"]))
                    && (k + 3..k + 8).any(|t| {
                        let noun = t + 1 + usize::from(doc.has(t + 1, Class::DET));
                        let whom = ["referendum", "plebiscite", "voters", "membership", "students", "members"];
                        doc.is(t, "to") && doc.any(noun, &whom)
                    })
                || doc.any(k + 1, &["send", "return"])
                    && (k + 2..k + 8).any(|n| doc.any(n, &["back", "committee", "commission", "panel"]))
                || doc.any(k + 1, &["advance", "begin", "open", "end", "limit", "start", "cut"])
                    && (k + 2..k + 6)
                        .any(|t| doc.is(t, "debate") || doc.is(k + 1, "advance") && doc.has(t, Class::TEXT))
                || doc.is(k + 1, "take") && no_action(doc, k + 2)
                || taken_apart(doc, k + 1)
                || doc.any(k + 1, &["put", "hold", "have", "take"])
                    && (k + 2..k + 9).any(|n| {
                        doc.is(n, "off")
                            || doc.is(n, "over") && doc.any(n + 1, &["for", "to", "until", "till"])
                            || doc.any(n, &["secret", "roll-call", "recorded", "separate"])
                                && doc.any(n + 1, &["vote", "ballot"])
                    }))
            || doc.seq(k, &["of", "no", "action"])
            // "a motion to declare it inadmissible", "a motion that the text be ruled inadmissible"
            || doc.is(k, "inadmissible") && doc.any(k - 1, &["declared", "it", "bill", "text", "ruled"])
            // "a proposal to leave the decision to a referendum"
            || doc.is(k, "to") && doc.any(k + 1, &["put", "leave", "submit", "take"]) && (k + 2..k + 9).any(|n| doc.is(n, "referendum"))
            // "a motion of next business"
            || doc.seq(k, &["of", "next", "business"])
            || k == i + 1 && doc.is(k, "that") && that_business_be(doc, k + 1)
            // "China's motion that no decision be taken"
            || k == i + 1 && no_decision(doc, k)
            || k == i + 1 && doc.any(k, &["of", "for"]) && doc.any(k + 1 + usize::from(doc.has(k + 1, Class::DET.or(Class::INDEF))), CLOSES)
    })
}

/// `to | take the paragraph on visas separately`, `to | vote apart on clause 4`, `to | put the two questions one by one`: how a house votes.
pub(in super::super) fn taken_apart(doc: &Doc<'_>, verb: usize) -> bool {
    const PIECES: &[&str] = &[
        "paragraph", "paragraphs", "clause", "clauses", "article", "articles", "section", "sections",
        "sentence", "part", "parts", "question", "questions", "text", "draft", "motion", "amendment",
        "amendments",
    ];
    let apart = |k: usize| {
        doc.any(k, &["separately", "individually", "apart"])
            || doc.seq(k, &["one", "by", "one"])
            || doc.seq(k, &["on", "its", "own"])
    };
    let near = verb + 1..verb + 11;
    doc.any(verb, &["take", "vote", "put", "treat", "decide", "consider"])
        && near.clone().any(apart)
        && near.clone().any(|k| doc.any(k, PIECES))
}

/// `that no decision be taken`
fn no_decision(doc: &Doc<'_>, k: usize) -> bool {
    doc.is(k, "that") && no_action(doc, k + 1)
}

/// `that | the synod pass to next business`, `that | the question be now put`, `that | the matter should be referred to the executive`:
/// how the house is to proceed.
pub(in super::super) fn that_business_be(doc: &Doc<'_>, at: usize) -> bool {
    const DONE: &[&str] = &[
        "put", "adjourned", "closed", "deferred", "postponed", "tabled", "referred", "remitted", "taken",
        "suspended", "withdrawn", "delayed", "held", "struck", "removed", "dropped", "shelved",
    ];
    const GOES: &[&str] = &["move", "moves", "pass", "passes", "proceed", "go", "goes"];
    let next = |k: usize| doc.any(k, GOES) && (k + 1..k + 6).any(|n| doc.seq(n, &["next", "business"]));
    let small = |k: &usize| doc.has(*k, Class::AUX.or(Class::MODAL).or(Class::ADVERB).or(Class::NEG));
    let done = |be: usize| {
        let verb = (be + 1..be + 4).find(|k| !small(k)).unwrap_or(be);
        doc.any(verb, DONE)
    };
    let subject = (at..at + 5).find(|k| doc.among(*k, &BUSINESS) || doc.any(*k, &["question", "item"]));
    (at..at + 6).any(next)
        || subject.is_some_and(|s| (s + 1..s + 3).any(|k| doc.any(k, &["be", "should"]) && done(k)))
}

/// `to reject the bill`, `to drop the draft from the proceedings`: what ends the text if it is carried.
fn turns_down(doc: &Doc<'_>, i: usize) -> bool {
    let out = doc.is(i, "throw") && doc.is(i + 1, "out") || doc.is(i, "vote") && doc.is(i + 1, "down");
    let first = i + 1 + usize::from(out);
    let text = (first..first + 6).find(|k| doc.has(*k, Class::TEXT));
    // "to throw out the abortion bill"
    let small = Class::PREP.or(Class::CONJ).or(Class::AUX);
    let plain = |k: usize| doc.is_kind(k, Kind::Word) && !doc.has(k, small);
    let bill = |t: usize| doc.any(t, &["bill", "bills"]) && doc.has(first, Class::DET);
    // "to decline the bill a third reading"
    let reading = doc.any(i, &["decline", "deny", "refuse"])
        && (i + 1..i + 8).any(|k| number::ordinal(doc, k).is_some() && doc.is(k + 1, "reading"));
    (out || reading || doc.any(i, &["reject", "drop", "dismiss", "kill"]))
        && text.is_some_and(|t| {
            (first..t).all(|k| doc.has(k, Class::DET) || doc.cap(k)) && t < first + 3
                || bill(t) && (first..t).all(plain)
        })
}

/// `The committee moved to reject the bill`, `a motion to drop the draft`
pub fn asks_to_turn_down(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    const ASKS: &[&str] = &["moved", "moves", "proposed", "proposes", "motion", "proposal"];
    let ask = |k: usize| (from.max(k.saturating_sub(8))..k).any(|a| doc.any(a, ASKS) && !doc.quoted(a));
    (from + 1..to).any(|k| doc.is(k, "to") && turns_down(doc, k + 1) && ask(k))
}

/// `A motion to reject the bill was lost. A similar motion against the bill of X fell by 20 votes to 30`: moved in one of the two
/// sentences before, in the same paragraph.
fn moved_alike(doc: &Doc<'_>, i: usize) -> bool {
    if i == 0 || !doc.any(i - 1, &["similar", "same", "identical", "like"]) {
        return false;
    }
    let sent = doc.toks[i].sent as usize;
    let mut before = doc.sents[sent.saturating_sub(2)..sent].iter().filter(|s| s.para == doc.para_of(i));
    before.any(|s| {
        s.to < s.from + 60
            && (asks_to_turn_down(doc, s.from, s.to)
                || moves_no_action(doc, s.from, s.to)
                || (s.from..s.to)
                    .any(|k| doc.any(k, &["cloture", "closure", "filibuster"]) && !doc.quoted(k)))
    })
}

/// `A no-action motion was carried`, `Bulgaria moved that no action be taken on a draft`
pub fn moves_no_action(doc: &Doc<'_>, from: usize, to: usize) -> bool {
    let told = |k: usize| doc.any(k, &["no-action", "non-action"]) || no_action(doc, k);
    let motion = |k: usize| (k.saturating_sub(9)..k + 4).any(|n| doc.any(n, &["motion", "moved"]));
    (from..to).any(|k| told(k) && motion(k))
}

/// `A no-action motion was carried. The Council adopted | the motion by 24 votes to 20`: told of in one of the two sentences before.
pub fn of_no_action(doc: &Doc<'_>, i: usize) -> bool {
    if i == 0
        || !doc.any(i - 1, &["the", "that", "this"])
        || doc.any(i + 1, &["on", "calling", "urging", "to"])
    {
        return false;
    }
    let sent = doc.toks[i].sent as usize;
    let mut before = doc.sents[sent.saturating_sub(2)..sent].iter().filter(|s| s.para + 2 > doc.para_of(i));
    // "decided by 20 votes to 16 to take no action on a draft. The motion was tabled by Cuba"
    let takes_none =
        |k: usize| doc.any(k, &["take", "took", "taking"]) && no_action(doc, k + 1) || not_to_act(doc, k);
    before
        .any(|s| s.to < s.from + 80 && (moves_no_action(doc, s.from, s.to) || (s.from..s.to).any(takes_none)))
}

/// `Cuba moved that the debate be closed and carried | the motion`
fn moved_to_close(doc: &Doc<'_>, i: usize) -> bool {
    let first = doc.sent_of(i).from.max(i.saturating_sub(24));
    let closes = |k: usize| closes_debate(doc, k);
    i > first && doc.is(i - 1, "the") && (first..i).any(|k| doc.is(k, "moved") && (k + 1..i).any(closes))
}

/// `that the debate be closed`, `to close the debate`
pub fn closes_debate(doc: &Doc<'_>, k: usize) -> bool {
    doc.seq(k, &["debate", "be"]) && doc.any(k + 2, &["closed", "ended", "adjourned", "cut"])
        || doc.any(k, &["close", "adjourn"]) && doc.has(k + 1, Class::DET) && doc.is(k + 2, "debate")
}

/// `The committee moved to reject the bill. The members supported the motion by 45 votes to 22`: the motion.
pub fn moved_to_turn_down(doc: &Doc<'_>, i: usize) -> bool {
    let the = i > 0 && doc.any(i, &["motion", "proposal"]) && doc.any(i - 1, &["the", "that", "this"]);
    let before = || {
        let sent = (doc.toks[i].sent as usize).checked_sub(1).map(|s| doc.sents[s]);
        sent.filter(|s| s.para == doc.para_of(i) && s.to < s.from + 60)
    };
    the && !doc.is(i + 1, "to") && before().is_some_and(|s| asks_to_turn_down(doc, s.from, s.to))
}
