//! Texts by their titles: `the X Act`, `the resolution, “Situation of human rights in X”`.

use super::noun::kind_of;
use super::papers::{UNION_LAWS, union_law};
use super::*;
use crate::record::ActorKind;

/// The nouns that end a title, and how many tokens one has at most.
static KINDS: Words = Words::of(&["act", "bill", "resolution", "declaration", "regulation", "directive"]);
const LONGEST: usize = 22;

pub static ENDS: Gate = Gate { words: Words::marks_of(&[&KINDS]), ..Gate::CLOSED };

/// What is held on a text, and begins no title.
const PROCEEDINGS: &[&str] = &[
    "submission", "submissions", "debate", "debates", "hearing", "hearings", "consultation", "consultations",
    "work", "talks", "voting", "vote", "votes", "discussion", "discussions", "negotiations",
];

/// What stands before `Bill` and says nothing of what it is on.
const NO_TITLE: &[&str] = &[
    "house", "senate", "assembly", "draft", "first", "second", "third", "private", "public", "government",
    "members", "present", "original", "principal", "amendment", "federal", "commons", "lords",
];

/// `the North Korea Sanctions Enforcement Act (of 2004)`: capitals that end in the kind of a text.
pub(super) fn title(doc: &Doc<'_>, i: usize) -> Option<Mention> {
    let day = Class::WEEKDAY.or(Class::MONTH);
    // "Under the Child (Amendment) Bill 2025, children would"
    // "Moving the Bill, the minister said"
    let opens = (doc.has(i, Class::PREP) || doc.form(i).has(Form::ING)) && doc.has(i + 1, Class::DET);
    let opens = opens || doc.seq(i, &["according", "to"]);
    if doc.kind(i) != Some(Kind::Word) || !doc.cap(i) || doc.has(i, Class::DET.or(day)) || opens {
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
    // "Kenya's Family Protection Bill", "National MP Jane Roe's Sanctions Bill", "the House's Freedom Act": whose it is.
    if doc.names.mention_at(i).is_some_and(|m| doc.is_kind(m.to, Kind::Poss) && owns(doc, m)) {
        return None;
    }
    // "changes made by the National Assembly to the Police Powers Bill": who made them.
    let body = |m: &crate::names::Mention| doc.names.actors[m.actor].is(ActorKind::Body);
    if doc.names.mention_at(i).is_some_and(|m| body(m) && doc.is(m.to, "to") && doc.has(m.to + 1, Class::DET))
    {
        return None;
    }
    if let Some(title) = kind_first(doc, i) {
        return Some(title);
    }
    doc.next(i + 1, i + LONGEST, Pass::Title)?;
    // "the Committee on Conflict Resolution" is a body.
    let head = last_noun(doc, i).filter(|h| doc.names.mention_at(*h).is_none())?;
    let owner = |k: usize| doc.names.mention_at(k - 1).is_some_and(|m| m.to == k && owns(doc, m));
    if (i + 1..head).any(|k| doc.is_kind(k, Kind::Poss) && owner(k)) {
        return None;
    }
    // "ADOPTED IN THE SECOND READING A BILL": all of the line is in capitals.
    let loud = |k: usize| {
        let small = || doc.has(k, Class::DET) && doc.cap(k);
        doc.toks.get(k).is_some_and(|t| t.kind == Kind::Word && (t.caps || t.end == t.start + 1 && small()))
    };
    if (i..head + 1).all(|k| loud(k) || !doc.is_kind(k, Kind::Word))
        && (loud(head + 1) || i > 0 && loud(i - 1))
    {
        return None;
    }
    // "The Private Member's Bill was introduced by X": how it came before the house, not what it is on.
    if doc.is(i, "private") && doc.any(i + 1, &["member", "members", "senator"]) && head <= i + 3 {
        return None;
    }
    // "Saldívar Reintroduce Bipartisan Tibet Bill": a headline with its verb.
    let headline = doc.role_of(i) == crate::text::Role::Headline;
    // "General Assembly Adopts Resolution": a headline over again
    let heading = matches!(doc.role_of(i), crate::text::Role::Heading | crate::text::Role::Subhead);
    let told = |k: usize| {
        let form = doc.form(k);
        let open = headline && k + 1 < head && !form.has(Form::ING);
        doc.step(k).is_some() && (open || (heading || headline) && form.has(Form::THIRD))
    };
    if (i + 1..head).any(told) {
        return None;
    }
    // "texts on the Universal Declaration", "the Beijing Declaration and Platform for Action": of long ago, what others go back to.
    let old =
        doc.is(i, "universal") || doc.any(i, &["vienna", "beijing", "durban"]) && doc.is(head + 1, "and");
    if head == i + 1 && doc.is(head, "declaration") && old {
        return None;
    }
    if doc.any(head, UNION_LAWS) && !union_law(doc, head) {
        return None;
    }
    // "was filed by Rep. Roe in May and House Resolution No. 12 by Rep. Doe": a number opens there.
    if doc.any(head + 1, number::NUMBERS) && doc.digit(head + 2) {
        return None;
    }
    let mut to = head + 1;
    let kind = match doc.low(head) {
        "act" => ResolutionKind::Act,
        "bill" | "regulation" | "directive" => ResolutionKind::Bill,
        "declaration" => ResolutionKind::Declaration,
        _ => ResolutionKind::Resolution,
    };
    // "the Marriage Amendment Bill (No. 2) 2012"
    let numbered =
        doc.is_kind(to, Kind::Open) && doc.any(to + 1, number::NUMBERS) && doc.is_kind(to + 3, Kind::Close);
    if numbered && doc.is_kind(to + 2, Kind::Num) && doc.width(to + 2) < 3 && head > i {
        to += 4;
    }
    if doc.is(to, "of") && doc.is_kind(to + 1, Kind::Num) && doc.raw(to + 1).len() == 4 {
        to += 2;
    }
    // "the Citizenship (Amendment) Bill, 2019,"
    if doc.is_kind(to, Kind::Comma)
        && doc.is_kind(to + 1, Kind::Num)
        && doc.raw(to + 1).len() == 4
        && kind.is_bill()
        && head > i
    {
        to += 2;
    }
    // "the Citizenship (Amendment) Bill 2019"
    let year = doc.raw(to).parse().is_ok_and(|y: i32| (1800..2100).contains(&y));
    if year && doc.any(head, &["bill", "act"]) && head > i {
        to += 1;
    }
    // "The House Resolution", "Draft Resolution", "the UN Security Council Resolution 1325" are no titles.
    if kind == ResolutionKind::Resolution && (head < i + 3 || doc.digit(head + 1)) {
        return None;
    }
    // "House Bill 8412, or the proposed Anti-Torture Act"
    let lead = i - usize::from(i > 1 && doc.is(i - 1, "proposed"));
    let known = lead > 0 && doc.any(lead - 1, &["the", "this", "that", "its"]);
    let article = if known {
        Article::Known
    } else if i > 0 && doc.any(i - 1, &["a", "an", "another"]) {
        Article::New
    } else {
        Article::Bare
    };
    Some(named(i, to, head, kind, article))
}

/// A text named by its title, in the tokens `from..to`.
fn named(from: usize, to: usize, head: usize, kind: ResolutionKind, article: Article) -> Mention {
    Mention { to, title: Some((from, to)), ..Mention::one(from, head, kind, article, Part::Whole) }
}

/// Is it a state, a person, a party or a house, whose text it may be?
fn owns(doc: &Doc<'_>, m: &crate::names::Mention) -> bool {
    use ActorKind::{Body, Organization, Person, State};
    matches!(doc.names.actors[m.actor].kind, State | Person | Organization | Body)
}

/// `Resolution on the Human Rights Situation in X`, `the Law on Universal Access to Health Care`: the kind leads.
fn kind_first(doc: &Doc<'_>, i: usize) -> Option<Mention> {
    // "approved the revised Law on Charities"
    let anew =
        || i > 1 && doc.any(i - 1, &["revised", "new", "amended"]) && doc.any(i - 2, &["the", "a", "its"]);
    let led = || i > 0 && doc.any(i - 1, &["the", "a", "this", "its", "draft"]) || anew();
    let law = doc.any(i, &["law", "act", "bill"]) && led();
    let on: &[&str] = if law {
        &["on", "concerning", "regarding"]
    } else {
        &["on", "concerning", "regarding", "for", "to"]
    };
    let noun = law || doc.any(i, &["resolution", "motion", "declaration"]);
    let day = Class::WEEKDAY.or(Class::MONTH);
    // "Resolution on the Situation in Laos", over the paragraphs on it: capitals of a heading
    let heading = doc.role_of(i) == crate::text::Role::Heading;
    if !noun || heading || !doc.any(i + 1, on) {
        return None;
    }
    let mut end = i + 2;
    let mut caps = 0;
    while end < doc.len()
        && end < i + 24
        && !doc.has(end, day)
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
    (caps >= 2 && doc.cap(i + 2 + usize::from(doc.has(i + 2, Class::DET))))
        .then(|| named(i, end, i, kind, Article::Bare))
}

/// Small words inside a title: `the Freedom from Torture and Abuse by Police Bill`.
const SMALL: &[&str] =
    &["of", "and", "for", "the", "on", "in", "to", "against", "with", "or", "from", "at", "by"];

/// The noun that ends the capitals from `i` on and says what kind of text they name.
fn last_noun(doc: &Doc<'_>, i: usize) -> Option<usize> {
    let mut at = i;
    let mut head = None;
    while at < doc.len() && at < i + LONGEST && doc.toks[at].sent == doc.toks[i].sent {
        let word = doc.toks[at].kind == Kind::Word;
        if word && doc.cap(at) {
            // "the RENACER Act"
            let acronym =
                at == i + 1 && doc.toks[i].caps && doc.raw(i).len() > 3 && doc.any(at, &["act", "bill"]);
            // "the Asylum Bill", "the Tibet Act"; "the Iran Bill" is one on Iran, "laws such as the Burton Act" are in force
            let cited = || {
                let lead = i.wrapping_sub(2);
                doc.is(lead, "as") || doc.has(lead, Class::PREP) && !doc.any(lead, &["on", "for", "against"])
            };
            let plain = || match doc.low(at) {
                "act" => !cited(),
                _ => doc.names.free(i) && doc.names.demonym_at(i).is_none(),
            };
            let own = at == i + 1
                && i > 0
                && (doc.is(i - 1, "the")
                    || doc.is_kind(i - 1, Kind::Poss) && doc.low(i).starts_with("anti-"))
                && doc.any(at, &["act", "bill"])
                && doc.width(i) > 4
                && !doc.any(i, NO_TITLE)
                && plain();
            // `the so-called “Governance Bill”`
            let own = own
                || at == i + 1
                    && doc.is_kind(i.wrapping_sub(1), Kind::Mark)
                    && doc.any(at, &["act", "bill"])
                    && (doc.is_kind(at + 1, Kind::Mark) || doc.is_kind(at + 2, Kind::Mark))
                    && !doc.any(i, NO_TITLE);
            let place = at == i + 1 && doc.is(at, "declaration") && i > 0 && doc.is(i - 1, "the");
            if (at >= i + 2 || acronym || place || own) && doc.among(at, &KINDS) {
                head = Some(at);
            }
        } else if at == i + 1 && doc.is(at, "on") && doc.any(i, PROCEEDINGS) {
            // "Submissions on the Water Services Bill close on Friday."
            break;
        } else if let Some(close) = bracket(doc, at) {
            at = close + 1;
            continue;
        } else if !(doc.any(at, SMALL)
            || doc.any(at, &["a", "an"]) && doc.cap(at + 1)
            || doc.is_kind(at, Kind::Poss))
            // "the Promoting a Resolution to the Tibet-China Dispute Act"
            || head.is_some_and(|h| !(doc.is(h, "resolution") && at < h + 3 && doc.any(at, &["to", "the"])))
        {
            break;
        }
        at += 1;
    }
    head
}

/// `Customs Amendment (Goods Made by Forced Labour) Bill`: the bracket inside a title, closed before its last noun.
fn bracket(doc: &Doc<'_>, open: usize) -> Option<usize> {
    if !doc.is_kind(open, Kind::Open) {
        return None;
    }
    let close = (open + 1..open + 12).find(|k| doc.is_kind(*k, Kind::Close))?;
    // "the Constitution (Amendment) (Christian Nation) Bill"
    if doc.is_kind(close + 1, Kind::Open) {
        return bracket(doc, close + 1);
    }
    // "Customs (Forced Labour Goods) Amendment Bill"
    let last = close + 1 + usize::from(doc.is(close + 1, "amendment"));
    (doc.cap(close + 1) && doc.cap(last) && doc.any(last, &["act", "bill"])).then_some(close)
}

/// `the resolution, “Situation of human rights in X”`, `a motion titled "..."`: a quotation that names the text.
pub(super) fn quoted_title(doc: &Doc<'_>, at: usize) -> Option<(usize, usize)> {
    // "the Statement of the Saeima “On the Arrests in Minsk”"
    let house = at + 1 + usize::from(doc.is(at + 1, "the"));
    let whose = doc
        .names
        .mention_at(house)
        .filter(|m| m.from == house && doc.is(at, "of") && doc.names.actors[m.actor].is(ActorKind::Body));
    let at = whose.map_or(at, |m| m.to);
    let mut i = at;
    while matches!(doc.kind(i), Some(Kind::Comma | Kind::Colon))
        || doc.any(
            i,
            &["titled", "entitled", "called", "headed", "dubbed", "on", "named", "regarding", "concerning"],
        )
        || i > at && doc.is(i, "the")
    {
        // "a motion entitled: “Rising cases of torture”", but not "The motion: “We ask …”"
        if doc.is_kind(i, Kind::Colon) && i == at {
            return None;
        }
        i += 1;
        if i > at + 3 {
            return None;
        }
    }
    let theme = i > at && doc.is(i - 1, "on");
    if !doc.is_kind(i, Kind::Mark) || !doc.quoted(i + 1) {
        return None;
    }
    let quote = doc.quotes.get(usize::from(doc.toks[i + 1].quote).checked_sub(1)?)?;
    let words = quote.to - quote.from;
    let closed = quote.close.is_some() && quote.open == i;
    let ends = doc.is_kind(quote.to - 1, Kind::Stop);
    // Titles start with a capital and hold no sentence; "a resolution on “parliamentary immunity in Turkey”"
    let opens = doc.cap(quote.from) || theme && words > 4;
    (closed && !ends && (3..26).contains(&words) && opens && !doc.has(quote.from, Class::PRON))
        .then(|| (quote.from, quote.to - usize::from(doc.is_kind(quote.to - 1, Kind::Comma))))
}

/// `Motion RC-B9-0140/2024 – The situation in Chad`: behind a number, what a line without a stop ends with.
pub(super) fn dashed(doc: &Doc<'_>, at: usize) -> Option<(usize, usize)> {
    let first = at + 1;
    if !doc.is_kind(at, Kind::Dash) || !doc.toks[at].gap || !doc.cap(first) {
        return None;
    }
    let end = doc.sent_of(first).to;
    let words = |k: usize| {
        matches!(doc.kind(k), Some(Kind::Word | Kind::Poss | Kind::Num))
            || doc.is_kind(k, Kind::Comma) && k + 1 < end
    };
    let tells = |k: usize| doc.step(k).is_some() || doc.has(k, Class::AUX.or(Class::MODAL));
    let title = (3..26).contains(&(end - first)) && (first..end).all(|k| words(k) && !tells(k));
    title.then_some((first, end))
}

/// `the resolution entitled Necessity of ending the blockade`, `draft resolution Human rights and coercive measures, presented
/// by X`: a title without marks, up to what is told of it.
pub(super) fn plain_title(doc: &Doc<'_>, at: usize) -> Option<(usize, usize)> {
    // "The text, entitled Necessity of ending the blockade, reiterates"
    let comma = doc.is_kind(at, Kind::Comma);
    let at = at + usize::from(comma);
    let called = doc.any(at, &["entitled", "titled"]);
    let from = at + usize::from(called);
    let plain = doc.kind(from) == Some(Kind::Word)
        && doc.cap(from)
        && !doc.raw(from).contains('/')
        && !doc.quoted(from)
        && doc.names.free(from)
        && doc.names.role_at(from).is_none()
        && !doc.has(from, Class::WEEKDAY.or(Class::MONTH).or(Class::DET).or(Class::PRON))
        && doc.kind(from + 1) == Some(Kind::Word)
        && !doc.cap(from + 1);
    if !plain || !called && (comma || !(at > 1 && doc.is(at - 2, "draft"))) {
        return None;
    }
    let end = doc.sent_of(from).to.min(from + 40);
    let stops = |k: usize| {
        matches!(doc.kind(k), Some(Kind::Stop | Kind::Open | Kind::Semicolon | Kind::Colon | Kind::Mark))
            || doc.has(k, Class::AUX.or(Class::MODAL).or(Class::REL))
            || doc.is_kind(k, Kind::Comma)
                && (doc.has(k + 1, Class::REL.or(Class::AUX).or(Class::DET))
                    || doc.any(k + 1, &["with", "by", "after", "as"])
                    || doc.verb(k + 1).is_some() && doc.form(k + 1).has(Form::THIRD)
                    || doc.step(k + 1).is_some())
    };
    let to = (from + 1..end).find(|k| stops(*k)).unwrap_or(end);
    (to >= from + 4).then_some((from, to))
}

#[cfg(test)]
mod tests;
