//! Parts of a text that speak for the whole: `the preamble`, `a paragraph that`, `its toughest line`.

use super::verb;
use crate::doc::Doc;
use crate::lexicon::{Class, Cue};
use crate::reading::Texts;
use crate::token::Kind;
use crate::words::Words;

/// `a further clause`, `its key paragraph`
const KINDS: &[&str] = &[
    "final", "last", "closing", "opening", "concluding", "key", "further", "separate", "new", "operative",
    "preambular", "preambulatory", "introductory", "main", "central", "core", "principal", "other",
    "additional", "controversial", "contentious", "disputed",
];

/// `includes language calling for`: verbs of a text that holds a part.
pub(super) const HOLDS: &[&str] = &[
    "includes", "included", "contains", "contained", "including", "containing", "adds", "added", "adding",
    "has", "had",
];

/// Whose parts are no text's that is decided on.
const LAWS: &[&str] =
    &["treaty", "constitution", "convention", "charter", "covenant", "code", "agreement", "statute", "pact"];

/// How far a part's text is looked for in its paragraph.
const NEAR: usize = 90;

static WORDS: Words = Words::of(&[
    "preamble", "paragraph", "clause", "paragraphs", "clauses", "section", "sections", "provision",
    "wording", "part", "version", "article", "articles", "provisions", "versions", "language",
]);
static LINES: Words = Words::of(&["sentence", "line", "passage"]);
static POINTS: Words = Words::of(&["point", "clause"]);

/// The nouns for a part.
pub static NOUNS: Words = Words::marks_of(&[&WORDS, &LINES, &POINTS]);

/// Is the word at `k` a noun for a part?
pub(super) fn named(doc: &Doc<'_>, k: usize) -> bool {
    doc.among(k, &WORDS) || doc.among(k, &LINES)
}

/// `the preamble`, `its fourth paragraph`, `Paragraph 4`, `Its 14 paragraphs`
pub fn at(doc: &Doc<'_>, k: usize) -> bool {
    if point_at(doc, k) {
        return true;
    }
    if !doc.among(k, &WORDS) {
        return line_at(doc, k);
    }
    // "A provision of the treaty bars": another law's
    if doc.is(k + 1, "of") && (k + 2..k + 6).any(|t| doc.any(t, LAWS)) {
        return false;
    }
    let before = k > 0
        && (doc.has(k - 1, Class::DET.or(Class::ORDINAL).or(Class::POSS).or(Class::NUMBER))
            || doc.is_kind(k - 1, Kind::Num)
            || doc.any(k - 1, KINDS)
                && k > 1
                && (doc.has(k - 2, Class::DET.or(Class::POSS)) || doc.is_kind(k - 2, Kind::Poss)));
    // "a vote on paragraph 4" is about it.
    let noun = k.saturating_sub(usize::from(k > 0 && doc.any(k - 1, &["operative", "preambular"])));
    let numbered = doc.is_kind(k + 1, Kind::Num) && (noun == 0 || !doc.has(noun - 1, Class::PREP));
    let agreed =
        &["final", "adopted", "amended", "agreed", "revised", "compromise", "approved", "new", "latest"];
    // "Article 7 says", "Its forty articles reaffirm", but "Article 7 of the Charter"
    let counted =
        k > 1 && doc.is(k - 2, "its") && (doc.has(k - 1, Class::NUMBER) || doc.is_kind(k - 1, Kind::Num));
    if lettered(doc, k) {
        return true;
    }
    let article = doc.any(k, &["article", "articles"]) && (counted || numbered && !doc.is(k + 2, "of"));
    article
        || doc.any(k, &["preamble", "paragraph", "clause", "paragraphs", "clauses"]) && (before || numbered)
        || doc.is(k, "version") && k > 1 && doc.any(k - 1, agreed) && doc.any(k - 2, &["the", "this"])
        || doc.any(k, &["section", "sections"]) && numbered
        || doc.any(k, &["provision", "wording", "section"]) && before
        // "Other provisions would bar", "Both versions urge"
        || k > 0 && doc.is(k, "provisions") && doc.any(k - 1, &["other", "several", "some", "further"])
        || k > 0 && doc.is(k, "versions") && doc.any(k - 1, &["both", "all"])
        // "Its other provisions include", "The text's provisions are"
        || doc.is(k, "provisions") && owned(doc, k)
        // "contains language calling for", "contains sections that condemn"
        || k > 0 && doc.is(k, "language") && doc.any(k - 1, HOLDS)
        || k > 0 && doc.any(k, &["sections", "provisions", "clauses"]) && doc.any(k - 1, HOLDS) && doc.is(k + 1, "that")
        || doc.is(k, "part") && k > 0 && doc.any(k - 1, &["operative", "preambular"])
}

/// `Part A condemns`, `Section B calls on`, `Part II asks`: told by its letter, at the start of its sentence.
pub fn lettered(doc: &Doc<'_>, k: usize) -> bool {
    let letter = |raw: &str| {
        raw.len() == 1 && raw.as_bytes()[0].is_ascii_uppercase()
            || (1..4).contains(&raw.len()) && raw.bytes().all(|b| matches!(b, b'I' | b'V' | b'X'))
    };
    doc.any(k, &["part", "section"]) && k == doc.sent_of(k).from && letter(doc.raw(k + 1))
}

/// `Point one, condemning`, `Clause (b), calling on`: each told by itself, at the start of its sentence.
fn point_at(doc: &Doc<'_>, k: usize) -> bool {
    let numbered = doc.has(k + 1, Class::NUMBER) || doc.is_kind(k + 1, Kind::Num);
    let lettered = doc.is_kind(k + 1, Kind::Open) && doc.is_kind(k + 3, Kind::Close);
    doc.among(k, &POINTS) && k < doc.sent_of(k).from + 2 && (numbered || lettered)
}

/// `its`, `the text's`: whose part the word at `k` is.
fn owned(doc: &Doc<'_>, k: usize) -> bool {
    (k.saturating_sub(3)..k)
        .any(|o| doc.is(o, "its") || doc.is_kind(o, Kind::Poss) && o > 0 && doc.has(o - 1, Class::TEXT))
}

/// `a sentence that deplores`, `its toughest line says`, `the text's key passage`: of a text, where what it says follows.
fn line_at(doc: &Doc<'_>, k: usize) -> bool {
    if !doc.among(k, &LINES) || k == 0 {
        return false;
    }
    let (lo, owned) = (k.saturating_sub(3), owned(doc, k));
    let says = doc.any(k + 1, &["that", "which"]) && verb::at(doc, k + 2).is_some_and(|v| v.speaks);
    // "saying a sentence that blamed the ministry had been slipped in": they say so.
    let told = |o: usize| o > 0 && doc.cue(o - 1) == Some(Cue::Say);
    owned || says && (lo..k).any(|o| doc.has(o, Class::INDEF.or(Class::DET)) && !told(o))
}

/// `One paragraph deplores the raids, a second welcomes the talks. | Another calls for`: does a further part speak that ends at `p`,
/// behind one that the sentence of `p` or the one before opens with?
pub fn another(doc: &Doc<'_>, p: usize, from: usize) -> bool {
    let first = p - usize::from(p > from && doc.has(p - 1, Class::DET.or(Class::INDEF)));
    let nth = doc.is(p, "another") && first == p
        || first < p && (doc.has(p, Class::ORDINAL) || doc.any(p, &["last", "other"]));
    let opens = first == from
        || matches!(doc.kind(first - 1), Some(Kind::Comma | Kind::Semicolon))
        || doc.any(first - 1, &["and", "while"]);
    let part = |at: usize| (at..at + 4).any(|k| named(doc, k) && doc.verb(k + 1).is_some());
    let earlier = (doc.toks[from].sent as usize).checked_sub(1).map(|s| doc.sents[s].from);
    nth && opens && (first > from && part(from) || earlier.is_some_and(part))
}

/// `the paragraph adopted last Thursday`: of the article's text, where the paragraph names no other.
pub fn of_own(doc: &Doc<'_>, texts: &Texts, k: usize) -> Option<usize> {
    let near = texts.within(k.saturating_sub(NEAR), k).last();
    let here = near.is_some_and(|m| doc.para_of(m.0) == doc.para_of(k));
    (!here && doc.has(k.checked_sub(1)?, Class::DET)).then_some(0)
}
