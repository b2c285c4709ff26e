//! Texts by a common noun: `a similar draft`, `the three resolutions`, `the amended version`.

mod change;
mod inside;
mod lead;
mod part;

use super::number::{after_noun, numbered, symbol};
use super::papers::{
    UNION_LAWS, adopted_statement, came_through, draft_law, model_law, of_agreement, of_judges,
    reports_are_adopted, supplementary_item, tabled_paper, union_law,
};
use super::title::{dashed, plain_title, quoted_title};
use super::version::{TWINS, version};
use super::*;
use change::{offered_changes, offered_words, voted_change};
pub use inside::of_constitution;
use inside::{in_longer_noun, of_other_text};
use lead::Lead;
pub use part::closes_debate;
use part::part_named;
pub(in crate::rule::texts) use part::{asks_to_turn_down, moved_to_turn_down, moves_no_action, of_no_action};
pub(super) use part::{ends_noun, taken_apart, that_business_be};

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
        "resolution" | "draft" | "text" | "document" | "measure" | "paper" | "project" | "memorial"
        | "article" | "deliverance" => (Resolution, Whole, false),
        "resolutions" | "drafts" | "texts" | "documents" => (Resolution, Whole, true),
        "measures" => (Resolution, Whole, true),
        "bill" | "legislation" => (Bill, Whole, false),
        "bills" => (Bill, Whole, true),
        "motion" | "postulate" => (Motion, Whole, false),
        "motions" | "postulates" => (Motion, Whole, true),
        "regulation" | "directive" => (Bill, Whole, false),
        "act" => (Act, Whole, false),
        "law" => (Act, Whole, false),
        "declaration" | "proclamation" | "statement" => (Declaration, Whole, false),
        "recommendation" => (Resolution, Whole, false),
        "declarations" => (Declaration, Whole, true),
        "decision" => (Decision, Whole, false),
        "alternative" | "compromise" => (Resolution, Whole, false),
        "decisions" => (Decision, Whole, true),
        "proposal" => (Decision, Whole, false),
        "version" | "companion" | "twin" | "counterpart" => (Bill, Whole, false),
        "item" => (Resolution, Whole, false),
        "items" => (Resolution, Whole, true),
        "amendment" | "subamendment" | "sub-amendment" | "rider" | "substitute" | "change" => {
            (Resolution, Amendment, false)
        }
        "amendments" | "subamendments" | "sub-amendments" | "riders" | "changes" => {
            (Resolution, Amendment, true)
        }
        "language" | "wording" => (Resolution, Amendment, false),
        // "A reservation to Article 14 was rejected", as chambers of Latin America have it
        "reservation" => (Resolution, Amendment, false),
        "reservations" => (Resolution, Amendment, true),
        "paragraph" | "clause" | "subparagraph" | "point" => (Resolution, Paragraph, false),
        "prayer" => (Motion, Paragraph, false),
        "paragraphs" | "clauses" => (Resolution, Paragraph, true),
        _ => return None,
    })
}

/// Nouns beside those of the class.
pub(super) static OTHERS: Words = Words::of(&[
    "twin", "counterpart", "version", "paragraph", "paragraphs", "clause", "clauses", "subparagraph",
    "proclamation", "companion", "report", "rider", "riders", "subamendment", "subamendments",
    "sub-amendment", "sub-amendments", "item", "items", "substitute", "regulation", "directive", "prayer",
    "change", "changes", "language", "wording", "point", "decisions", "alternative", "reservation",
    "reservations", "compromise", "project",
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

/// A common noun for a text, with what stands before it.
pub(super) fn noun(doc: &Doc<'_>, i: usize) -> Option<Mention> {
    if !names_text(doc, i) || of_other_text(doc, i) {
        return None;
    }
    if doc.is(i, "report") {
        return adopted_report(doc, i);
    }
    // "Ayes 68: National 49, ACT 11": a party
    let counted = doc.is(i, "act") && doc.toks[i].caps && doc.is_kind(i + 1, Kind::Num);
    if of_deciding(doc, i) || counted {
        return None;
    }
    if in_longer_noun(doc, i) || to_come(doc, i) || of_no_use(doc, i) || is_verb(doc, i) || of_judges(doc, i)
    {
        return None;
    }
    let law = model_law(doc, i);
    let (kind, part, plural) = kind_of(doc.low(i)).or(law)?;
    if doc.is(i, "version") || doc.any(i, TWINS) {
        return version(doc, i);
    }
    if law.is_none() && is_any_law(doc, i) {
        return None;
    }
    // An assembly of parliaments drafts model laws for them.
    let read = of_reading(doc, i);
    let bill = law.is_some() || draft_law(doc, i) || read || in_reading(doc, i);
    let kind = if bill { ResolutionKind::Bill } else { kind };
    let lead = Lead::of(doc, i, plural);
    // "An earlier draft of the bill" is one phrase, and no other text than that draft.
    let before = doc.any(i, &["draft", "text"]) && lead.article == Article::Earlier && doc.is(i + 1, "of");
    if before && (i + 2..i + 5).any(|k| doc.has(k, Class::TEXT)) {
        return version(doc, i);
    }
    // "No bill in my time has moved with less resistance": none at all.
    let none = doc.is(lead.from, "no") && lead.from < i && part == Part::Whole && !plural;
    if none || lead::any_time(doc, lead.from, i) {
        return None;
    }
    // "The override motion failed": the text is the one that was vetoed.
    if i > 0 && doc.any(i - 1, &["override", "veto-override"]) {
        return None;
    }
    let from = lead.from;
    // "The Senate also passed legislation by consent that would ban exports"
    let also = lead.article == Article::Bare
        && doc.is(i, "legislation")
        && i > 2
        && doc.form(i - 1).has(Form::PAST)
        && doc.any(i - 2, &["also", "separately", "then", "later"]);
    let article = match () {
        () if also || doc.any(i, &["alternative", "compromise"]) => Article::Other,
        () if read => Article::Known,
        () => lead.article_in_sentence(doc, i),
    };
    // "the motion for a resolution on Chad": told by its matter, where another goes by no more than the noun
    let for_one = usize::from(doc.seq(i + 1, &["for", "a", "resolution"])) * 3;
    let article = if for_one > 0 && doc.is(i + 4, "on") { Article::New } else { article };
    let part = part_named(doc, i, from, article, part);
    let code = doc.low(i + 1).contains('-');
    let coded = doc.is(i, "resolution") || doc.is(i, "motion") && code;
    let bill = numbered(doc, i).filter(|_| !coded && doc.any(i, &["bill", "law", "motion", "declaration"]));
    let bill = bill.filter(|_| part == Part::Whole && !plural);
    let number = after_noun(doc, i).filter(|_| coded && part == Part::Whole).or(bill.map(|b| b.1));
    let quoted = quoted_title(doc, number.filter(|_| bill.is_some()).unwrap_or(i + 1))
        .or_else(|| plain_title(doc, i + 1))
        .or_else(|| dashed(doc, number?));
    // "Paragraph 4, urging sanctions, was kept"
    let of_part = crate::number::cardinal(doc, i + 1).filter(|_| part == Part::Paragraph && !plural);
    let to = quoted.map(|q| q.1).or(number).unwrap_or(i + 1 + of_part.map_or(for_one, |n| n.1));
    Some(Mention {
        from,
        to,
        head: i,
        kind,
        article,
        part,
        plural,
        count: lead.count,
        order: lead.order.filter(|_| !doc.has(from, Class::DET) || doc.is(from, "the")),
        // "Motion S6M-10511" is known by the code, "Resolution 2025-14" by noun and number.
        symbol: bill.or(number.map(|to| (i + usize::from(code), to))),
        title: quoted.filter(|_| part == Part::Whole),
        owner: None,
    })
}

/// `the motion for the second reading`, `a motion for the bill to be read a third time`: of the bill it is about, and no text beside it.
fn of_reading(doc: &Doc<'_>, i: usize) -> bool {
    let ordinal = |k: usize| crate::number::ordinal(doc, k).is_some();
    let reading = |k: usize| ordinal(k) && doc.is(k + 1, "reading");
    let read =
        |k: usize| doc.is(k, "bill") && (k + 1..k + 4).any(|r| doc.is(r, "be") && doc.is(r + 1, "read"));
    doc.is(i, "motion") && doc.any(i + 1, &["for", "that"]) && (i + 2..i + 5).any(|k| reading(k) || read(k))
}

/// `passed on third and final reading a measure`, `gave a second reading to a proposal`: what is read more than once is a bill.
fn in_reading(doc: &Doc<'_>, i: usize) -> bool {
    if !doc.any(i, &["measure", "proposal", "text", "draft"]) {
        return false;
    }
    let sent = doc.sent_of(i);
    let which = |k: usize| crate::number::ordinal(doc, k).is_some() || doc.any(k, &["final", "preliminary"]);
    let reading = |k: usize| doc.is(k, "reading") && k > sent.from && which(k - 1);
    (i.saturating_sub(7).max(sent.from)..(i + 8).min(sent.to)).any(reading)
}

/// Can the word be a noun for a text, by itself and by what stands right before it?
fn names_text(doc: &Doc<'_>, i: usize) -> bool {
    if doc.any(i, &["rider", "riders"]) && !determined(doc, i) {
        return i > 0 && doc.is_kind(i - 1, Kind::Poss);
    }
    if doc.has(i, Class::TEXT) {
        return true;
    }
    // "A substitute offered by Peru failed", but "a substitute for aid"
    if doc.is(i, "substitute") {
        let goes_on = doc.has(i + 1, Class::AUX.or(Class::MODAL))
            || doc.ends(i + 1, "ed")
            || doc.any(i + 1, &["lost", "fell"]);
        let by = doc.any(i + 1, &["by", "from", "that", "which"]) || doc.is_kind(i + 1, Kind::Comma);
        return determined(doc, i) && (goes_on || by);
    }
    if doc.is(i, "change") {
        return voted_change(doc, i);
    }
    if doc.is(i, "changes") {
        return offered_changes(doc, i);
    }
    if doc.any(i, &["language", "wording"]) {
        return offered_words(doc, i);
    }
    // "its reservations about the text" change nothing
    if doc.any(i, &["reservation", "reservations"]) {
        return doc.any(i + 1, &["on", "to"])
            && doc.any(i + 2, &["article", "articles", "clause", "section"]);
    }
    // "A compromise circulated by France will be put to the board"
    if doc.is(i, "compromise") {
        let by = &["drafted", "tabled", "circulated", "proposed", "submitted", "offered", "presented"];
        return determined(doc, i) && doc.any(i + 1, by) && doc.is(i + 2, "by");
    }
    // "A Chinese-drafted alternative won nine votes", but "an alternative to prison"
    if doc.is(i, "alternative") {
        let drafted = |k: usize| {
            ["drafted", "backed", "sponsored", "led", "proposed"].iter().any(|e| doc.ends(k, e))
                || doc.any(k, &["rival", "opposition", "government", "softer", "milder", "tougher"])
                || doc.names.demonym_at(k).is_some()
        };
        return determined(doc, i)
            && drafted(i - 1)
            && (crate::rule::texts::tally::gets(doc, i + 1)
                || doc.has(i + 1, Class::AUX)
                || doc.any(i + 1, &["failed", "fell", "lost"]));
    }
    // "The Governing Council adopted decisions on 110 legislators"
    if doc.is(i, "decisions") {
        return (i.saturating_sub(5).max(doc.sent_of(i).from)..i)
            .any(|k| doc.step(k) == Some(Step::Adopt) && doc.form(k).has(Form::PAST));
    }
    // The OSCE's parliamentarians call their lesser resolutions so.
    if doc.any(i, &["item", "items"]) {
        return i > 0
            && (doc.is(i - 1, "supplementary") || came_through(doc, i) || supplementary_item(doc, i));
    }
    // What a Nigerian motion asks for, one by one: "The third prayer was rejected"
    if doc.is(i, "prayer") {
        return (i.saturating_sub(400)..doc.len().min(i + 60)).any(|k| doc.is(k, "motion"));
    }
    if doc.is(i, "point") {
        return voted_point(doc, i);
    }
    if doc.any(i, UNION_LAWS) {
        return union_law(doc, i);
    }
    if doc.is(i, "project") {
        return of_agreement(doc, i) || tabled_paper(doc, i);
    }
    if doc.any(i, TWINS) {
        return !doc.has(i + 1, Class::TEXT) && twin(doc, i);
    }
    let read_out = || {
        doc.any(i, &["statement", "recommendation"])
            && i > 0
            && (doc.is(i - 1, "presidential") || adopted_statement(doc, i))
    };
    doc.among(i, &OTHERS) || read_out() || doc.is(i, "paper") && tabled_paper(doc, i)
}

/// A report that an assembly adopts.
fn adopted_report(doc: &Doc<'_>, i: usize) -> Option<Mention> {
    // "The Senate adopted the conference report": the bill as the two houses have agreed on it
    let matter = doc.is(i + 1, "on") && !doc.has(i + 2, Class::WEEKDAY.or(Class::MONTH));
    if i > 1 && doc.is(i - 1, "conference") && doc.is(i - 2, "the") && !matter {
        return Some(Mention::one(i - 2, i, ResolutionKind::Bill, Article::Known, Part::Whole));
    }
    // "A minority report that would have replaced the embargo failed, 20-80": what a part of the committee would put in the text's place
    let minority = i > 1 && doc.is(i - 1, "minority") && doc.has(i - 2, Class::DET.or(Class::INDEF));
    let sent = doc.sent_of(i);
    let decided = |k: usize| {
        matches!(doc.step(k), Some(Step::Adopt | Step::Reject))
            || doc.any(k, &["fell", "substituted", "beaten"])
    };
    let ends = |k: &usize| !matches!(doc.kind(*k), Some(Kind::Comma | Kind::Semicolon));
    if minority && (i + 1..sent.to).take_while(ends).any(decided) {
        let article = if doc.has(i - 2, Class::INDEF) { Article::New } else { Article::Known };
        return Some(Mention::one(i - 2, i, ResolutionKind::Resolution, article, Part::Amendment));
    }
    if !reports_are_adopted(doc, i) {
        return None;
    }
    let from = i - usize::from(i > 0 && doc.has(i - 1, Class::DET.or(Class::POSS)));
    let article = if from < i && doc.any(from, &["a", "an"]) { Article::New } else { Article::Known };
    Some(Mention::one(from, i, ResolutionKind::Resolution, article, Part::Whole))
}

/// `will return to the committee for discussion of amendments`: those that may yet be moved.
fn to_come(doc: &Doc<'_>, i: usize) -> bool {
    const WORK: &[&str] = &[
        "discussion", "consideration", "debate", "study", "submission", "introduction", "review", "tabling",
    ];
    i > 1
        && doc.is(i, "amendments")
        && !doc.any(i + 1, &["to", "on"])
        && (doc.is(i - 1, "of") && doc.any(i - 2, WORK)
            || doc.is(i - 1, "for") && doc.any(i - 2, &["committee", "panel"]))
}

/// `There was no purpose in a resolution nobody meant to carry out`: any, and none told of.
fn of_no_use(doc: &Doc<'_>, i: usize) -> bool {
    i > 3
        && doc.any(i - 1, &["a", "an"])
        && doc.is(i - 2, "in")
        && doc.any(i - 3, &["point", "purpose", "use", "sense", "value", "merit"])
}

/// `The decision was unanimous`, `this decision was taken by 61 votes to 12`: the act of deciding on another text.
fn of_deciding(doc: &Doc<'_>, i: usize) -> bool {
    let the = i > 0 && doc.any(i - 1, &["the", "this", "that"]);
    let aux = (i + 1..i + 4).take_while(|k| doc.has(*k, Class::AUX)).count();
    let at = i + 1 + aux;
    let how = || {
        let unanimous = doc.any(at + 1, &["unanimously", "without", "by", "with"]);
        doc.any(at, &["taken", "made", "reached"]) && unanimous
    };
    doc.is(i, "decision") && the && aux > 0 && (doc.is(at, "unanimous") || how())
}

/// `Point two, demanding inquiries: approved by 32 votes to 26`, `The third point was lost`: voted on by itself.
fn voted_point(doc: &Doc<'_>, i: usize) -> bool {
    let sent = doc.sent_of(i);
    let number = crate::number::cardinal(doc, i + 1).is_some_and(|n| n.0 < 30);
    let nth = i > sent.from + 1
        && doc.has(i - 2, Class::DET.or(Class::POSS))
        && crate::number::ordinal(doc, i - 1).is_some();
    let fate = |k: usize| {
        let led = doc.has(k - 1, Class::AUX) || doc.is_kind(k - 1, Kind::Colon);
        led && matches!(doc.step(k), Some(Step::Adopt | Step::Reject)) && !doc.quoted(k)
    };
    let falls = || doc.any(i + 1, &["fell", "failed", "passed", "carried"]);
    (number && i < sent.from + 3 || nth) && (falls() || (i + 1..sent.to.min(i + 45)).any(fate))
}

/// `to draft`, `it measures the`, `would act on`
fn is_verb(doc: &Doc<'_>, i: usize) -> bool {
    doc.any(i, &["draft", "act", "table", "measures", "measure", "text"])
        && i.checked_sub(1).is_some_and(|p| {
            doc.is(p, "to") || doc.has(p, Class::MODAL) || doc.has(p, Class::PRON) && !doc.is(p, "all")
        })
}

/// `under law`, `a law`: no text of which something is told.
fn is_any_law(doc: &Doc<'_>, i: usize) -> bool {
    doc.any(i, &["act", "law"])
        && !doc.cap(i)
        && !i.checked_sub(1).is_some_and(|p| doc.any(p, &["the", "this", "that"]))
}
