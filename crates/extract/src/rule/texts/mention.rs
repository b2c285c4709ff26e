//! Where an article names a text: `a draft resolution on Iran`, `the bill`, `H.R. 3012`, `A/C.3/79/L.34`, `the X Act`.

use crate::doc::Doc;
use crate::lexicon::{Class, Form};
use crate::record::ResolutionKind;
use crate::token::Kind;

/// How a text is introduced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Article {
    /// `a resolution`, `two motions`
    New,
    /// `the resolution`, `its resolution`
    Known,
    /// `another`, `a similar`, `a second`, `a companion`: not the one spoken of so far.
    Other,
    /// `last year's resolution`, `the 2014 text`
    Earlier,
    /// No article: headlines, numbers and names.
    Bare,
}

/// What part of the business the noun names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Whole,
    Amendment,
    Paragraph,
    Procedure,
}

#[derive(Debug, Clone, Copy)]
pub struct Mention {
    /// The noun phrase without its complement.
    pub from: usize,
    pub to: usize,
    pub head: usize,
    pub kind: ResolutionKind,
    pub article: Article,
    pub part: Part,
    pub plural: bool,
    /// How many texts a plural names, if it says.
    pub count: u32,
    pub symbol: Option<(usize, usize)>,
    pub title: Option<(usize, usize)>,
}

pub fn find(doc: &Doc<'_>) -> Vec<Mention> {
    let mut out: Vec<Mention> = Vec::new();
    let mut i = 0;
    while i < doc.len() {
        let found = symbol(doc, i)
            .or_else(|| title(doc, i))
            .or_else(|| noun(doc, i))
            .or_else(|| one(doc, i))
            .or_else(|| bid(doc, i));
        match found {
            Some(m) => {
                i = m.to.max(i + 1);
                join(doc, &mut out, m);
            }
            None => i += 1,
        }
    }
    out
}

/// `the bill, H.R. 3012` and `draft resolution A/C.3/79/L.34`, `(document A/C.3/69/L.33)`: one mention.
fn join(doc: &Doc<'_>, out: &mut Vec<Mention>, m: Mention) {
    if let Some(last) = out.last_mut() {
        let mut gap = last.to..m.from;
        let near = gap.len() <= 3
            && gap.all(|i| {
                matches!(doc.kind(i), Some(Kind::Comma | Kind::Open | Kind::Mark | Kind::Colon))
                    || doc.any(
                        i,
                        &["document", "called", "titled", "entitled", "the", "known", "as", "dubbed", "or"],
                    )
            })
            && doc.toks[last.from].sent == doc.toks[m.from].sent;
        let beside = m.from.saturating_sub(last.to) < 12 && doc.toks[last.from].sent == doc.toks[m.from].sent;
        let bracketed = m.from > 0 && (doc.is_kind(m.from - 1, Kind::Open) || doc.is(m.from - 1, "document"));
        if beside && bracketed && m.symbol.is_some() && last.part != Part::Whole {
            last.to = m.to;
            return;
        }
        // "a text on X and Y (document A/C.3/69/L.56)"
        let named = bracketed
            && m.symbol.is_some()
            && last.symbol.is_none()
            && doc.toks[last.from].sent == doc.toks[m.from].sent;
        if (near || named)
            && (m.symbol.is_some() && last.symbol.is_none() || m.title.is_some() && last.title.is_none())
            && last.part == Part::Whole
            && m.part == Part::Whole
        {
            last.symbol = last.symbol.or(m.symbol);
            last.title = last.title.or(m.title);
            if near {
                last.to = m.to;
            }
            if m.title.is_some() && m.kind == ResolutionKind::Act && last.kind != ResolutionKind::Act {
                return;
            }
            if last.kind == ResolutionKind::Resolution || m.symbol.is_none() {
                return;
            }
            last.kind = m.kind;
            return;
        }
    }
    out.push(m);
}

/// Document and bill numbers.
fn symbol(doc: &Doc<'_>, i: usize) -> Option<Mention> {
    use ResolutionKind::{Bill, Resolution};
    let make = |to, kind| {
        Some(Mention {
            from: i,
            to,
            head: i,
            kind,
            article: Article::Bare,
            part: Part::Whole,
            plural: false,
            count: 1,
            symbol: Some((i, to)),
            title: None,
        })
    };
    if doc.kind(i) != Some(Kind::Word) || !doc.cap(i) && !doc.is(i, "resolution") {
        return None;
    }
    let raw = doc.raw(i);
    let low = doc.low(i);
    if raw.len() > 5 && raw.contains('/') && raw.bytes().any(|b| b.is_ascii_digit()) {
        let un = ["A/", "S/", "E/", "RC-B", "B8", "B9", "B10", "P8", "P9", "P10"]
            .iter()
            .any(|p| raw.starts_with(p));
        return if un { make(i + 1, Resolution) } else { None };
    }
    if raw.starts_with("P9_TA") || raw.starts_with("P8_TA") || raw.starts_with("P10_TA") {
        return make(i + 1, Resolution);
    }
    if doc.any(i, &["resolution", "recommendation"])
        && (doc.is_kind(i + 1, Kind::Num)
            && (3..5).contains(&doc.raw(i + 1).len())
            && !(1900..2100).contains(&doc.raw(i + 1).parse().unwrap_or(0))
            || doc.low(i + 1).contains('/') && doc.low(i + 1).starts_with(|c: char| c.is_ascii_digit()))
    {
        return make(i + 2, Resolution);
    }
    // "Proposed Senate Resolution No. 61" is its whole name.
    let skip = usize::from(raw == "Proposed");
    if let Some((to, kind)) = state_number(doc, i + skip) {
        return make(to, kind);
    }
    let chamber = matches!(
        low,
        "h." | "s." | "h" | "s" | "h.j." | "s.j." | "h.con." | "s.con." | "h.r." | "hr" | "h.res." | "s.res."
    );
    if !chamber {
        return None;
    }
    let mut at = i + 1;
    let mut resolution = low.contains("res");
    while doc.any(at, &["res.", "con.", "j.", "res", "r.", "joint", "concurrent"]) && at < i + 4 {
        resolution |= doc.low(at).starts_with("res");
        at += 1;
    }
    let bill =
        matches!(low, "h.r." | "hr") || matches!(low, "s." | "s") && at == i + 1 || doc.is(i + 1, "r.");
    if !doc.is_kind(at, Kind::Num)
        || !resolution && !bill
        || doc.low(at).len() > 5
        || matches!(low, "h" | "s") && !resolution
    {
        return None;
    }
    make(at + 1, if resolution { Resolution } else { Bill })
}

/// Numbers of other houses: `HR No. 1604`, `SB 1047`, `SR 31`, `Bill C-281`, `EDM 1234`.
fn state_number(doc: &Doc<'_>, i: usize) -> Option<(usize, ResolutionKind)> {
    let raw = doc.raw(i);
    // "Senate Resolution No. 488", "Senate File 1642", "Assembly Bill 12"
    if doc.any(i, &["senate", "house", "assembly"]) {
        let skip = usize::from(doc.any(i + 1, &["joint", "concurrent"]));
        let kind = match doc.low(i + 1 + skip) {
            "resolution" | "paper" | "memorial" => ResolutionKind::Resolution,
            "bill" | "file" => ResolutionKind::Bill,
            _ => return None,
        };
        let at = i + 2 + skip + usize::from(doc.any(i + 2 + skip, &["no.", "no"]));
        return (doc.is_kind(at, Kind::Num) && doc.low(at).len() < 6).then_some((at + 1, kind));
    }
    let kind = match raw {
        "HR" | "SR" | "HCR" | "SCR" | "HJR" | "SJR" | "PSR" | "ACR" | "AR" => ResolutionKind::Resolution,
        "HB" | "SB" | "AB" | "PL" => ResolutionKind::Bill,
        "EDM" => ResolutionKind::Motion,
        "Bill"
            if doc.raw(i + 1).len() > 2
                && (doc.raw(i + 1).starts_with("C-") || doc.raw(i + 1).starts_with("S-")) =>
        {
            return Some((i + 2, ResolutionKind::Bill));
        }
        _ => return None,
    };
    let at = i + 1 + usize::from(doc.any(i + 1, &["no.", "no"]));
    (doc.is_kind(at, Kind::Num) && doc.low(at).len() < 6).then_some((at + 1, kind))
}

/// `the North Korea Sanctions Enforcement Act (of 2004)`: capitals that end in the kind of a text.
fn title(doc: &Doc<'_>, i: usize) -> Option<Mention> {
    if doc.kind(i) != Some(Kind::Word) || !doc.cap(i) || doc.has(i, Class::DET) {
        return None;
    }
    if i > 0
        && doc.cap(i - 1)
        && doc.toks[i - 1].sent == doc.toks[i].sent
        && !doc.has(i - 1, Class::DET.or(Class::PREP))
        && doc.toks[i - 1].kind == Kind::Word
    {
        return None;
    }
    // "Resolution on the Human Rights Situation in X": the kind leads.
    if doc.any(i, &["resolution", "motion", "declaration"])
        && doc.any(i + 1, &["on", "concerning", "regarding", "for", "to"])
    {
        let mut end = i + 2;
        let mut caps = 0;
        while end < doc.len()
            && end < i + 24
            && doc.toks[end].sent == doc.toks[i].sent
            && (doc.cap(end)
                || doc.has(end, Class::PREP.or(Class::DET).or(Class::CONJ))
                || doc.is_kind(end, Kind::Poss))
        {
            caps += usize::from(doc.cap(end));
            end += 1;
        }
        while end > i + 2 && !doc.cap(end - 1) {
            end -= 1;
        }
        let (kind, _, _) = kind_of(doc.low(i))?;
        if caps >= 2 && doc.cap(i + 2 + usize::from(doc.has(i + 2, Class::DET))) {
            return Some(Mention {
                from: i,
                to: end,
                head: i,
                kind,
                article: Article::Bare,
                part: Part::Whole,
                plural: false,
                count: 1,
                symbol: None,
                title: Some((i, end)),
            });
        }
    }
    let mut at = i;
    let mut head = None;
    while at < doc.len() && at < i + 16 && doc.toks[at].sent == doc.toks[i].sent {
        let word = doc.toks[at].kind == Kind::Word;
        if word && doc.cap(at) {
            if at >= i + 2 && doc.any(at, &["act", "bill", "resolution", "declaration"]) {
                head = Some(at);
            }
        } else if !(doc.any(at, &["of", "and", "for", "the", "on", "in", "to", "against", "with", "or"])
            || doc.is_kind(at, Kind::Poss))
            || head.is_some()
        {
            break;
        }
        at += 1;
    }
    // "the Committee on Conflict Resolution" is a body.
    let head = head.filter(|h| doc.names.mention_at(*h).is_none())?;
    let mut to = head + 1;
    let kind = match doc.low(head) {
        "act" => ResolutionKind::Act,
        "bill" => ResolutionKind::Bill,
        "declaration" => ResolutionKind::Declaration,
        _ => ResolutionKind::Resolution,
    };
    if doc.is(to, "of") && doc.is_kind(to + 1, Kind::Num) && doc.raw(to + 1).len() == 4 {
        to += 2;
    }
    // "The House Resolution", "Draft Resolution" are no titles.
    if kind == ResolutionKind::Resolution && head < i + 3 {
        return None;
    }
    let known = i > 0 && doc.any(i - 1, &["the", "this", "that", "its"]);
    let article = if known {
        Article::Known
    } else if i > 0 && doc.any(i - 1, &["a", "an", "another"]) {
        Article::New
    } else {
        Article::Bare
    };
    Some(Mention {
        from: i,
        to,
        head,
        kind,
        article,
        part: Part::Whole,
        plural: false,
        count: 1,
        symbol: None,
        title: Some((i, to)),
    })
}

/// `the one on Belarus`, `the previous one`, `that one`: a text by what was said before.
fn one(doc: &Doc<'_>, i: usize) -> Option<Mention> {
    if !doc.is(i, "one") || i == 0 || doc.toks[i - 1].sent != doc.toks[i].sent {
        return None;
    }
    let article = match doc.low(i - 1) {
        "previous" | "earlier" | "last" => Article::Earlier,
        "other" | "another" | "second" | "third" | "similar" => Article::Other,
        "the" if doc.any(i + 1, &["on", "condemning", "about", "concerning"]) => Article::Known,
        "that" if doc.is_kind(i + 1, Kind::Comma) || doc.step(i + 1).is_some() => Article::Known,
        _ => return None,
    };
    let spoken = doc.para_of(i);
    let text = (i.saturating_sub(120)..i)
        .rev()
        .find(|k| doc.has(*k, Class::TEXT) && doc.para_of(*k) + 2 > spoken && !doc.quoted(*k))?;
    let (kind, part, _) = kind_of(doc.low(text))?;
    let from =
        i - 1 - usize::from(i > 1 && !matches!(doc.low(i - 1), "the" | "that") && doc.has(i - 2, Class::DET));
    (part == Part::Whole).then_some(Mention {
        from,
        to: i + 1,
        head: i,
        kind,
        article,
        part,
        plural: false,
        count: 1,
        symbol: None,
        title: None,
    })
}

/// `a move by X to take no action`, `a request to adjourn`, `a bid to insert a sentence`: business that no noun of texts names.
fn bid(doc: &Doc<'_>, i: usize) -> Option<Mention> {
    if !doc.any(i, &["move", "bid", "attempt", "request", "call", "effort"])
        || i == 0
        || !doc.has(i - 1, Class::DET.or(Class::POSS))
            && !doc.is_kind(i - 1, Kind::Poss)
            && crate::number::ordinal(doc, i - 1).is_none()
    {
        return None;
    }
    let sent = doc.sent_of(i);
    let to = (i + 1..sent.to.min(i + 8)).find(|k| doc.is(*k, "to"))?;
    let span = to + 1..sent.to.min(to + 8);
    let put_off = span.clone().any(|k| {
        doc.any(k, &["suspend", "suspended", "adjourn", "adjourned", "postpone", "postponed", "shelve"])
            || doc.seq(k, &["no", "action"])
    });
    let change = doc.any(to + 1, &["insert", "add", "delete", "strike", "amend", "remove", "reword"]);
    let part = match (put_off, change) {
        (true, _) => Part::Procedure,
        (_, true) => Part::Amendment,
        _ => return None,
    };
    Some(Mention {
        from: i - 1,
        to: i + 1,
        head: i,
        kind: ResolutionKind::Resolution,
        article: Article::New,
        part,
        plural: false,
        count: 1,
        symbol: None,
        title: None,
    })
}

fn kind_of(low: &str) -> Option<(ResolutionKind, Part, bool)> {
    use Part::{Amendment, Paragraph, Whole};
    use ResolutionKind::{Act, Bill, Decision, Declaration, Motion, Resolution};
    Some(match low {
        "resolution" | "draft" | "text" | "document" | "measure" => (Resolution, Whole, false),
        "resolutions" | "drafts" | "texts" | "documents" => (Resolution, Whole, true),
        "measures" => (Resolution, Whole, true),
        "bill" | "legislation" => (Bill, Whole, false),
        "bills" => (Bill, Whole, true),
        "motion" => (Motion, Whole, false),
        "motions" => (Motion, Whole, true),
        "act" => (Act, Whole, false),
        "law" => (Act, Whole, false),
        "declaration" | "proclamation" => (Declaration, Whole, false),
        "declarations" => (Declaration, Whole, true),
        "decision" => (Decision, Whole, false),
        "proposal" => (Decision, Whole, false),
        "version" | "companion" => (Bill, Whole, false),
        "amendment" => (Resolution, Amendment, false),
        "amendments" => (Resolution, Amendment, true),
        "paragraph" | "clause" | "subparagraph" => (Resolution, Paragraph, false),
        "paragraphs" | "clauses" => (Resolution, Paragraph, true),
        _ => return None,
    })
}

/// A common noun for a text, with what stands before it.
fn noun(doc: &Doc<'_>, i: usize) -> Option<Mention> {
    // "a version of the bill" is one phrase, "document A/C.3/79/L.1" one name.
    let numbered = doc.any(i, &["document", "documents"]) && symbol(doc, i + 1).is_some();
    if numbered || (1..4).any(|back| i > back && doc.is(i - back, "of") && doc.is(i - back - 1, "version")) {
        return None;
    }
    if doc.is(i, "report") && reports_are_adopted(doc, i) {
        let from = i - usize::from(i > 0 && doc.has(i - 1, Class::DET.or(Class::POSS)));
        let article = if from < i && doc.any(from, &["a", "an"]) { Article::New } else { Article::Known };
        return Some(Mention {
            from,
            to: i + 1,
            head: i,
            kind: ResolutionKind::Resolution,
            article,
            part: Part::Whole,
            plural: false,
            count: 1,
            symbol: None,
            title: None,
        });
    }
    if !doc.has(i, Class::TEXT)
        && !(doc.is(i, "companion")
            && !doc.has(i + 1, Class::TEXT)
            && i > 0
            && doc.any(i - 1, &["a", "its", "the"]))
        && !doc.any(
            i,
            &["version", "paragraph", "paragraphs", "clause", "clauses", "subparagraph", "proclamation"],
        )
    {
        return None;
    }
    // "draft resolution", "draft text": the last noun is the head.
    if doc.any(i, &["draft", "text"]) && doc.has(i + 1, Class::TEXT) && !doc.is(i + 1, "amendment") {
        return None;
    }
    let (kind, mut part, plural) = kind_of(doc.low(i))?;
    // Verbs: "to draft", "measures the", "act on", "motion to".
    let prev = i.checked_sub(1);
    let verbal = prev.is_some_and(|p| {
        doc.is(p, "to") || doc.has(p, Class::MODAL) || doc.has(p, Class::PRON) && !doc.any(p, &["all"])
    });
    if doc.any(i, &["draft", "act", "table", "measures", "measure", "text"]) && verbal {
        return None;
    }
    if doc.any(i, &["version", "companion"]) {
        return version(doc, i);
    }
    if doc.any(i, &["act", "law"])
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
        match low {
            "similar" | "second" | "separate" | "companion" | "another" | "rival" | "competing"
            | "parallel" | "third" | "different" | "other" | "further" => article = Article::Other,
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
        let stops = doc.kind(p) != Some(Kind::Word)
            || doc.has(
                p,
                Class::PREP.or(Class::CONJ).or(Class::AUX).or(Class::PRON).or(Class::MODAL).or(Class::REL),
            )
            || doc.verb(p).is_some()
                && !doc.form(p).has(Form::ING)
                && !doc.form(p).has(Form::PARTICIPLE)
                && doc.step(p).is_some()
            || doc.verb(p).is_some()
                && (doc.form(p).has(Form::PAST) || doc.form(p).has(Form::THIRD))
                && !doc.form(p).has(Form::BASE)
                && from == i;
        if stops || owned {
            break;
        }
        from = p;
    }
    if doc.any(i, &["motion"]) && procedure_after(doc, i)
        || doc.any(from.max(1) - 1, &["no-action"])
        || (from..i).any(|k| doc.any(k, &["procedural", "no-action", "cloture", "adjournment", "dilatory"]))
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
    let quoted = quoted_title(doc, i + 1);
    let to = quoted.map_or(i + 1, |q| q.1);
    Some(Mention {
        from,
        to,
        head: i,
        kind,
        article,
        part,
        plural,
        count,
        symbol: None,
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

/// `the resolution, “Situation of human rights in X”`, `a motion titled "..."`: a quotation that names the text.
fn quoted_title(doc: &Doc<'_>, at: usize) -> Option<(usize, usize)> {
    let mut i = at;
    while doc.is_kind(i, Kind::Comma)
        || doc.any(i, &["titled", "entitled", "called", "headed", "dubbed", "on", "named"])
    {
        i += 1;
        if i > at + 2 {
            return None;
        }
    }
    if !doc.is_kind(i, Kind::Mark) || !doc.quoted(i + 1) {
        return None;
    }
    let quote = doc.quotes.get(usize::from(doc.toks[i + 1].quote).checked_sub(1)?)?;
    let words = quote.to - quote.from;
    let closed = quote.close.is_some() && quote.open == i;
    let ends = doc.is_kind(quote.to - 1, Kind::Stop);
    // Titles start with a capital and hold no sentence.
    (closed && !ends && (3..26).contains(&words) && doc.cap(quote.from) && !doc.has(quote.from, Class::PRON))
        .then(|| (quote.from, quote.to - usize::from(doc.is_kind(quote.to - 1, Kind::Comma))))
}

/// `a version of the bill`, `a slightly different version`: another text than the one at hand.
fn version(doc: &Doc<'_>, i: usize) -> Option<Mention> {
    let from = (i.saturating_sub(4)..i).rev().find(|k| doc.any(*k, &["a", "an", "its", "the", "their"]))?;
    let article = if doc.is(from, "the") && from + 1 == i { Article::Known } else { Article::Other };
    let to = if doc.is(i + 1, "of") {
        (i + 2..i + 6).find(|k| doc.has(*k, Class::TEXT)).map_or(i + 1, |k| k + 1)
    } else {
        i + 1
    };
    let kind = (i + 1..to).find_map(|k| kind_of(doc.low(k))).map_or(ResolutionKind::Bill, |k| k.0);
    Some(Mention {
        from,
        to,
        head: i,
        kind,
        article,
        part: Part::Whole,
        plural: false,
        count: 1,
        symbol: None,
        title: None,
    })
}

/// The European Parliament adopts reports as resolutions; elsewhere a report is only told.
fn reports_are_adopted(doc: &Doc<'_>, i: usize) -> bool {
    let parliament = doc.lex.known_by_key("EP").and_then(|k| doc.names.known(k)).is_some();
    let prev = i.checked_sub(1);
    parliament
        && prev.is_some_and(|p| doc.any(p, &["the", "annual", "its", "initiative", "own-initiative", "this"]))
        && !doc.any(i + 1, &["by", "from", "of"])
}

/// An adjective between article and noun decides over the article.
fn later(have: Article, article: Article) -> Article {
    if have == Article::Bare { article } else { have }
}

/// `a motion to table`, `motion to take no action`, `motion to adjourn`, `a motion by X to take no action`
fn procedure_after(doc: &Doc<'_>, i: usize) -> bool {
    (i + 1..i + 6).any(|k| {
        doc.is(k, "to")
            && (doc.any(
                k + 1,
                &[
                    "table", "adjourn", "postpone", "recommit", "reconsider", "suspend", "close", "proceed",
                    "delay", "defer", "refer", "shelve",
                ],
            ) || doc.seq(k + 1, &["take", "no", "action"]))
            || doc.seq(k, &["of", "no", "action"])
    })
}
