//! Texts by a common noun: `a similar draft`, `the three resolutions`, `the amended version`.

use super::number::{after_noun, symbol};
use super::papers::{COMPARED, adopted_statement, model_law, reports_are_adopted, tabled_paper};
use super::title::{plain_title, quoted_title};
use super::version::{TWINS, version};
use super::*;

/// `A Canadian-led bid`: an article stands a word or two before.
pub(super) fn determined(doc: &Doc<'_>, i: usize) -> bool {
    let first = doc.sent_of(i).from;
    let lead = (i.saturating_sub(3).max(first)..i).rev().find(|k| doc.has(*k, Class::DET.or(Class::POSS)));
    lead.is_some_and(|d| (d + 1..i).all(|k| doc.verb(k).is_none() && doc.kind(k) == Some(Kind::Word)))
}

pub(super) fn kind_of(low: &str) -> Option<(ResolutionKind, Part, bool)> {
    use Part::{Amendment, Paragraph, Whole};
    use ResolutionKind::{Act, Bill, Decision, Declaration, Motion, Resolution};
    let low = low.strip_prefix("counter-").or_else(|| low.strip_prefix("counter")).unwrap_or(low);
    Some(match low {
        "resolution" | "draft" | "text" | "document" | "measure" | "paper" => (Resolution, Whole, false),
        "resolutions" | "drafts" | "texts" | "documents" => (Resolution, Whole, true),
        "measures" => (Resolution, Whole, true),
        "bill" | "legislation" => (Bill, Whole, false),
        "bills" => (Bill, Whole, true),
        "motion" | "postulate" => (Motion, Whole, false),
        "motions" | "postulates" => (Motion, Whole, true),
        "act" => (Act, Whole, false),
        "law" => (Act, Whole, false),
        "declaration" | "proclamation" | "statement" => (Declaration, Whole, false),
        "recommendation" => (Resolution, Whole, false),
        "declarations" => (Declaration, Whole, true),
        "decision" => (Decision, Whole, false),
        "proposal" => (Decision, Whole, false),
        "version" | "companion" | "twin" | "counterpart" => (Bill, Whole, false),
        "amendment" | "subamendment" | "sub-amendment" | "rider" => (Resolution, Amendment, false),
        "amendments" | "subamendments" | "sub-amendments" | "riders" => (Resolution, Amendment, true),
        "paragraph" | "clause" | "subparagraph" => (Resolution, Paragraph, false),
        "paragraphs" | "clauses" => (Resolution, Paragraph, true),
        _ => return None,
    })
}

/// Nouns beside those of the class.
pub(super) static OTHERS: Words = Words::of(&[
    "twin", "counterpart", "version", "paragraph", "paragraphs", "clause", "clauses", "subparagraph",
    "proclamation", "companion", "report", "rider", "riders", "subamendment", "subamendments",
    "sub-amendment", "sub-amendments",
]);

/// `its companion`, `Its Senate companion`, `its House twin`: an article or owner, and no more than a chamber between.
fn twin(doc: &Doc<'_>, i: usize) -> bool {
    let chamber = i > 1
        && doc.names.mention_at(i - 1).is_some_and(|m| {
            m.from > 0
                && doc.any(m.from - 1, &["its", "the", "a"])
                && doc.names.actors[m.actor].is(crate::record::ActorKind::Body)
        });
    chamber || doc.is(i, "companion") && i > 0 && doc.any(i - 1, &["its", "the", "a"])
}

/// Nouns that make a word for a text part of another thing's name.
const LONGER: &[&str] = &[
    "time", "maker", "makers", "making", "day", "point", "points", "picture", "pictures", "sickness",
    "enforcement", "school", "firm", "firms", "student", "students", "professor",
];

/// A common noun for a text, with what stands before it.
pub(super) fn noun(doc: &Doc<'_>, i: usize) -> Option<Mention> {
    // "a version of the bill" is one phrase, "document A/C.3/79/L.1" one name.
    let read_out = doc.any(i, &["statement", "recommendation"])
        && i > 0
        && (doc.is(i - 1, "presidential") || adopted_statement(doc, i));
    let rider = doc.any(i, &["rider", "riders"]);
    if rider && !determined(doc, i) && !(i > 0 && doc.is_kind(i - 1, Kind::Poss)) {
        return None;
    }
    if !doc.has(i, Class::TEXT) && !doc.among(i, &OTHERS) && !read_out && !tabled_paper(doc, i) {
        return None;
    }
    let numbered = doc.any(i, &["document", "documents"]) && symbol(doc, i + 1).is_some();
    if numbered || (1..4).any(|back| i > back && doc.is(i - back, "of") && doc.is(i - back - 1, "version")) {
        return None;
    }
    // "the basic text of a bill": the bill.
    let of = doc.is(i, "text") && doc.is(i + 1, "of") && doc.has(i + 2, Class::INDEF.or(Class::DET));
    if of && (i + 3..i + 5).any(|k| doc.any(k, &["bill", "law", "resolution", "motion", "declaration"])) {
        return None;
    }
    if doc.is(i, "report") && reports_are_adopted(doc, i) {
        let from = i - usize::from(i > 0 && doc.has(i - 1, Class::DET.or(Class::POSS)));
        let article = if from < i && doc.any(from, &["a", "an"]) { Article::New } else { Article::Known };
        return Some(Mention::one(from, i, ResolutionKind::Resolution, article, Part::Whole));
    }
    if !doc.has(i, Class::TEXT)
        && !(doc.any(i, TWINS) && !doc.has(i + 1, Class::TEXT) && twin(doc, i))
        && (!doc.among(i, &OTHERS) || doc.any(i, &["report"]) || doc.any(i, TWINS))
        && !read_out
        && !doc.is(i, "paper")
    {
        return None;
    }
    // "in a text message"
    if doc.is(i, "text") && doc.any(i + 1, &["message", "messages", "messaging"]) {
        return None;
    }
    // "There was no purpose in a resolution nobody meant to carry out": any, and none told of.
    if i > 3
        && doc.any(i - 1, &["a", "an"])
        && doc.is(i - 2, "in")
        && doc.any(i - 3, &["point", "purpose", "use", "sense", "value", "merit"])
    {
        return None;
    }
    // "at decision time", "a motion picture", "law enforcement": a word of a longer noun.
    if doc.any(i + 1, LONGER) {
        return None;
    }
    // "the Committee on Conflict Resolution"
    if doc.names.mention_at(i).is_some_and(|m| m.to > m.from + 1) {
        return None;
    }
    // "MPs reject finance bill amendment"
    if doc.any(i, &["bill", "motion", "resolution"]) && doc.any(i + 1, &["amendment", "amendments"]) {
        return None;
    }
    // "draft resolution", "draft text": the last noun is the head.
    if doc.any(i, &["draft", "text"]) && doc.has(i + 1, Class::TEXT) && !doc.is(i + 1, "amendment") {
        return None;
    }
    // "the Committee on Conflict Resolution" is a name.
    let named = doc.names.mention_at(i).filter(|m| m.to == i + 1 && m.from + 1 < m.to);
    if named.is_some_and(|m| doc.names.actors[m.actor].is(crate::record::ActorKind::Body)) {
        return None;
    }
    let (kind, mut part, plural) = kind_of(doc.low(i)).or_else(|| model_law(doc, i))?;
    // An assembly of parliaments drafts model laws for them.
    let kind = if model_law(doc, i).is_some() { ResolutionKind::Bill } else { kind };
    // Verbs: "to draft", "measures the", "act on", "motion to".
    let prev = i.checked_sub(1);
    let verbal = prev.is_some_and(|p| {
        doc.is(p, "to") || doc.has(p, Class::MODAL) || doc.has(p, Class::PRON) && !doc.any(p, &["all"])
    });
    if doc.any(i, &["draft", "act", "table", "measures", "measure", "text"]) && verbal {
        return None;
    }
    if doc.is(i, "version") || doc.any(i, TWINS) {
        return version(doc, i);
    }
    if doc.any(i, &["act", "law"])
        && model_law(doc, i).is_none()
        && !doc.cap(i)
        && !prev.is_some_and(|p| doc.any(p, &["the", "this", "that"]))
    {
        return None;
    }
    let sent = doc.sent_of(i);
    let mut from = i;
    let mut article = Article::Bare;
    let mut count = 1;
    let mut owned = false;
    let mut order = None;
    if doc.low(i).starts_with("counter") {
        article = Article::Other;
    }
    while from > sent.from && from + 12 > i {
        let p = from - 1;
        if doc.is(p, "such") {
            from = p;
            continue;
        }
        if doc.has(p, Class::DET) {
            article = match doc.low(p) {
                "a" | "an" | "no" | "any" | "some" => later(article, Article::New),
                "another" => Article::Other,
                "both" | "all" | "each" | "every" | "these" | "those" | "the" | "this" | "that" | "such" => {
                    later(article, Article::Known)
                }
                _ => article,
            };
            from = p;
            break;
        }
        if doc.has(p, Class::POSS) {
            article = later(article, Article::Known);
            from = p;
            break;
        }
        if let Some((n, _)) =
            crate::number::cardinal(doc, p).filter(|_| !doc.is_kind(p, Kind::Num) || doc.raw(p).len() < 3)
        {
            count = n;
            article = later(article, if plural { Article::New } else { article });
            from = p;
            continue;
        }

        let low = doc.low(p);
        order = order.or_else(|| crate::number::ordinal(doc, p).filter(|n| *n < 10));
        match low {
            "similar" | "alternative" | "identical" | "comparable" | "sister" | "second" | "separate"
            | "companion" | "another" | "rival" | "competing" | "parallel" | "third" | "different"
            | "other" | "further" | "own" | "mirror" => article = Article::Other,
            // "a tougher draft": than the one spoken of.
            _ if doc.among(p, &COMPARED) && doc.any(p.wrapping_sub(1), &["a", "an"]) => {
                article = Article::Other;
            }
            "earlier" | "previous" | "prior" | "past" | "original" => article = Article::Earlier,
            "first" if doc.is(p + 1, "such") => article = Article::Earlier,
            _ => {}
        }
        if doc.is_kind(p, Kind::Poss) && p > sent.from {
            // "last year's resolution", "Canada's text"
            article = if doc.any(p - 1, &["year", "month", "session", "week"])
                && !(p > 1 && doc.is(p - 2, "this"))
            {
                Article::Earlier
            } else {
                later(article, Article::Known)
            };
            owned = true;
            from = p - 1;
            continue;
        }
        if doc.is_kind(p, Kind::Num) && doc.raw(p).len() == 4 && article != Article::New {
            article = Article::Earlier;
            from = p;
            continue;
        }
        // 'a similar "resolution"'
        if from == i && doc.is_kind(p, Kind::Mark) && doc.quoted(i) && !doc.quoted(p) && p > sent.from {
            from = p;
            continue;
        }
        let stops = doc.kind(p) != Some(Kind::Word)
            || doc.has(
                p,
                Class::PREP.or(Class::CONJ).or(Class::AUX).or(Class::PRON).or(Class::MODAL).or(Class::REL),
            )
            || doc.verb(p).is_some()
                && !doc.is(p, "draft")
                && !doc.form(p).has(Form::ING)
                && !doc.form(p).has(Form::PARTICIPLE)
                && doc.step(p).is_some()
            || doc.verb(p).is_some()
                && (doc.form(p).has(Form::PAST) || doc.form(p).has(Form::THIRD))
                && !doc.form(p).has(Form::BASE)
                && from == i;
        // "the vetoed resolution"
        let adjective = p > sent.from
            && doc.form(p).has(Form::PARTICIPLE)
            && doc.any(p - 1, &["the", "a", "an", "this", "its"])
            && doc.kind(p) == Some(Kind::Word);
        // "its own, harsher bill"
        if doc.is_kind(p, Kind::Comma) && p > sent.from + 1 && doc.is(p - 1, "own") {
            from = p;
            continue;
        }
        if stops && !adjective || owned {
            break;
        }
        from = p;
    }
    // "No bill in my time has moved with less resistance": none at all.
    if doc.is(from, "no") && from < i && part == Part::Whole && !plural {
        return None;
    }
    // "a resolution of its own"
    if doc.is(i + 1, "of") && doc.has(i + 2, Class::POSS) && doc.is(i + 3, "own") {
        article = Article::Other;
    }
    // "Then came the draft decision", "turned to the text on X": the next business.
    let next = from > sent.from + 1
        && doc.is(from, "the")
        && (doc.is(from - 1, "came") && doc.any(from - 2, &["then", "next"])
            || doc.any(from - 1, &["awaited", "awaits", "befell"])
            || doc.seq(from - 2, &["turned", "to"])
            || doc.seq(from - 2, &["turning", "to"])
                && (doc.any(i + 1, &["on", "concerning", "about", "titled", "entitled"])
                    || doc.digit(i + 1))
            || doc.seq(from - 2, &["took", "up"]));
    if next && article == Article::Known {
        article = Article::Other;
    }
    // "had tabled the measure on a motion by X", "upon motion of X, the draft was sent back"; not "voted on a motion by X"
    let way = doc.is(i, "motion")
        && from > sent.from
        && doc.any(from - 1, &["on", "upon"])
        && doc.any(i + 1, &["by", "of", "from"])
        && !(from.saturating_sub(5).max(sent.from)..from - 1).any(|k| {
            doc.has(k, Class::VOTENOUN)
                || doc.any(
                    k,
                    &["voted", "debate", "debated", "decided", "decision", "agreed", "division", "hearing"],
                )
        });
    if way
        || doc.any(i, &["motion", "proposal"]) && procedure_after(doc, i)
        || doc.any(from.max(1) - 1, &["no-action"])
        || (from..i).any(|k| {
            doc.any(k, &["procedural", "no-action", "cloture", "closure", "adjournment", "dilatory"])
        })
    {
        part = Part::Procedure;
    }
    if doc.is(i, "proposal") && (changes_text(doc, i) || after_amendment(doc, i)) {
        part = Part::Amendment;
    }
    // A new clause is put into a bill.
    if doc.is(i, "clause") && article == Article::New {
        part = Part::Amendment;
    }
    let code = doc.low(i + 1).contains('-');
    let numbered = doc.is(i, "resolution") || doc.is(i, "motion") && code;
    let number = after_noun(doc, i).filter(|_| numbered && part == Part::Whole);
    let quoted = quoted_title(doc, i + 1).or_else(|| plain_title(doc, i + 1));
    let to = quoted.map(|q| q.1).or(number).unwrap_or(i + 1);
    let order = order.filter(|_| !doc.has(from, Class::DET) || doc.is(from, "the"));
    Some(Mention {
        from,
        to,
        head: i,
        kind,
        article,
        part,
        plural,
        count,
        order,
        // "Motion S6M-10511" is known by the code, "Resolution 2025-14" by noun and number.
        symbol: number.map(|to| (i + usize::from(code), to)),
        title: quoted.filter(|_| part == Part::Whole),
    })
}

/// `a proposal to delete the paragraph`
fn changes_text(doc: &Doc<'_>, i: usize) -> bool {
    let sent = doc.sent_of(i);
    (i + 1..sent.to.min(i + 16)).any(|k| {
        doc.any(
            k,
            &[
                "insert", "delete", "strike", "inserting", "deleting", "replacing", "amend", "amending",
                "reword",
            ],
        )
    })
}

/// `A second proposal, by Egypt, was withdrawn`, told in one paragraph with an amendment.
fn after_amendment(doc: &Doc<'_>, i: usize) -> bool {
    let para = doc.para_of(i);
    i > 0
        && crate::number::ordinal(doc, i - 1).is_some()
        && (i.saturating_sub(60)..i)
            .any(|k| doc.any(k, &["amendment", "amendments"]) && doc.para_of(k) == para)
}

/// An adjective between article and noun decides over the article.
fn later(have: Article, article: Article) -> Article {
    if have == Article::Bare { article } else { have }
}

/// `a motion to table`, `motion to take no action`, `motion to adjourn`, `a motion by X to take no action`
fn procedure_after(doc: &Doc<'_>, i: usize) -> bool {
    // "a motion, moved by Cuba, to close the debate"
    let aside = doc.is_kind(i + 1, Kind::Comma) && doc.is(i + 3, "by");
    (i + 1..i + if aside { 10 } else { 6 }).any(|k| {
        doc.is(k, "to")
            && (doc.any(
                k + 1,
                &[
                    "table", "adjourn", "postpone", "recommit", "reconsider", "suspend", "close", "proceed",
                    "delay", "defer", "refer", "shelve", "bracket", "lay", "reopen", "adjourn", "commit",
                    "discharge",
                ],
            ) || doc.seq(k + 1, &["take", "no"]) && doc.any(k + 3, &["action", "decision"])
                || doc.any(k + 1, &["put", "hold", "have", "take"])
                    && (k + 2..k + 9).any(|n| {
                        doc.is(n, "off")
                            || doc.is(n, "over") && doc.any(n + 1, &["for", "to", "until", "till"])
                            || doc.any(n, &["secret", "roll-call", "recorded", "separate"])
                                && doc.any(n + 1, &["vote", "ballot"])
                    }))
            || doc.seq(k, &["of", "no", "action"])
    })
}
