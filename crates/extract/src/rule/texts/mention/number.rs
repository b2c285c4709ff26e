//! Numbers of documents and bills: `A/C.3/79/L.34`, `H.R. 3012`, `Bill C-281`.

mod behind;
mod parliament;

use super::*;
use crate::record::ActorKind;
use crate::text::Role;
use crate::words::{Words, holds};
pub(crate) use behind::of_conference;
use behind::set_off;
pub(super) use behind::{after_noun, numbered};
use parliament::{of_parliament, of_term};

/// Can a number of a document open here?
pub(super) fn may_open(doc: &Doc<'_>, i: usize) -> bool {
    static WORDS: Words = Words::of(&[
        "resolution", "recommendation", "decision", "file", "council", "article", "senate", "house",
        "assembly", "national", "legislative", "proposed", "doc.", "bill", "l.", "h.", "s.", "h", "s", "hr",
        "h.r.", "h.j.", "s.j.", "h.con.", "s.con.", "h.res.", "s.res.", "h.j.res.", "s.j.res.", "motion",
        "composite", "emergency", "priority", "no.", "declaration",
    ]);
    let tok = &doc.toks[i];
    let shape = tok.caps || tok.digit || tok.hyphen;
    shape || doc.may_be(i, &WORDS) || doc.bytes_of(i).iter().any(|b| *b == b'/' || b.is_ascii_digit())
}

/// What stands before a number, in the manners of many lands: `Law No. 12`, `Proyecto N° 1287`.
pub(super) const NUMBERS: &[&str] = &["no.", "no", "number", "№", "nr", "nr.", "n°", "nº", "n°.", "nº."];

/// What the papers of Congress go by, before their number.
static CHAMBERS: Words = Words::of(&[
    "h.", "s.", "h", "s", "h.j.", "s.j.", "h.con.", "s.con.", "h.r.", "hr", "h.res.", "s.res.", "h.j.res.",
    "s.j.res.",
]);

/// How far before a number of one letter a bill is told of.
const NEAR_BILL: usize = 10;

/// Document and bill numbers.
pub(super) fn symbol(doc: &Doc<'_>, i: usize) -> Option<Mention> {
    use ResolutionKind::{Bill, Resolution};
    let make = |to, kind| {
        Some(Mention {
            from: i,
            to,
            head: i,
            kind,
            article: if taken_up(doc, i) { Article::Other } else { Article::Bare },
            part: Part::Whole,
            plural: false,
            count: 1,
            order: None,
            symbol: Some((i, to)),
            // "Resolution 46/1 on “Promoting reconciliation”"
            title: title::quoted_title(doc, to).or_else(|| title::dashed(doc, to)),
            owner: None,
        })
    };
    if let Some(to) = bracketed(doc, i) {
        return make(to, Resolution);
    }
    if let Some((to, kind)) = of_the_riigikogu(doc, i).or_else(|| set_off(doc, i)) {
        return make(to, kind);
    }
    if doc.kind(i) != Some(Kind::Word) || !doc.cap(i) && !doc.is(i, "resolution") {
        return None;
    }
    if let Some((to, kind)) = filed(doc, i) {
        return make(to, kind);
    }
    // "Decision 1 (68)": the first of a session
    if doc.is(i, "decision")
        && doc.is_kind(i + 1, Kind::Num)
        && doc.is_kind(i + 2, Kind::Open)
        && doc.is_kind(i + 3, Kind::Num)
        && doc.is_kind(i + 4, Kind::Close)
    {
        return make(i + 5, ResolutionKind::Decision);
    }
    // "Decision 217 EX/43": of a board's session
    let item =
        |k: usize| doc.raw(k).strip_prefix("EX/").is_some_and(|n| n.bytes().all(|b| b.is_ascii_digit()));
    if doc.is(i, "decision") && doc.is_kind(i + 1, Kind::Num) && item(i + 2) {
        return make(i + 3, ResolutionKind::Decision);
    }
    let raw = doc.raw(i);
    let low = doc.low(i);
    // "ACHPR/Res.218 (LI)", "CP/RES. 1188 (2352/21)"
    let stroke = raw.as_bytes().contains(&b'/');
    if stroke && (holds(raw, "/RES") || holds(raw, "/Res")) {
        let to = i + 1 + usize::from(!raw.bytes().any(|b| b.is_ascii_digit()));
        // "(LI)", "(EXT.OS/XX)", "(EXT.OS/ XX)"
        let close = (to + 2..to + 6).find(|k| doc.is_kind(*k, Kind::Close));
        let close = close.filter(|k| doc.is_kind(to, Kind::Open) && (*k == to + 2 || doc.toks[to + 1].caps));
        let session = close.is_some();
        return if doc.digit(to - 1) || to == i + 1 {
            // "ACHPR/Res. 541 (LXXII) 2022"
            let end = close.map_or(to, |k| k + 1);
            let year = session && doc.is_kind(end, Kind::Num) && doc.raw(end).len() == 4;
            make(end + usize::from(year), Resolution)
        } else {
            None
        };
    }
    if raw.len() > 5 && stroke && raw.bytes().any(|b| b.is_ascii_digit()) {
        let un = ["A/", "S/", "E/", "RC-B"].iter().any(|p| raw.starts_with(p)) || of_term(raw);
        // The Council's president reads out statements.
        let kind = if raw.starts_with("S/PRST/") { ResolutionKind::Declaration } else { Resolution };
        return if un { make(i + 1, kind) } else { None };
    }
    if of_parliament(raw) {
        return make(i + 1, Resolution);
    }
    if raw.starts_with("P9_TA") || raw.starts_with("P8_TA") || raw.starts_with("P10_TA") {
        return make(i + 1, Resolution);
    }
    if doc.any(i, &["resolution", "recommendation"])
        && (doc.is_kind(i + 1, Kind::Num)
            && (3..5).contains(&doc.raw(i + 1).len())
            && !of_year(doc, i)
            // "passed the resolution 402-12"
            && !(unbroken(doc, i + 2, Kind::Dash) && unbroken(doc, i + 3, Kind::Num))
            || doc.low(i + 1).contains('/') && doc.digit(i + 1))
    {
        // "Resolution 2200 (XXI)", "resolution 2231 (2015)"
        let closed = doc.is_kind(i + 2, Kind::Open) && doc.is_kind(i + 4, Kind::Close);
        let year =
            || doc.is_kind(i + 3, Kind::Num) && (1946..2100).contains(&doc.raw(i + 3).parse().unwrap_or(0));
        let session = closed && (doc.raw(i + 3).bytes().all(|b| b"IVXL".contains(&b)) || year());
        return make(i + if session { 5 } else { 2 }, Resolution);
    }
    // "Recommendation MERCOSUR/PM/REC 12/2009": by the paper's letters and its year
    let lettered = |k: usize| doc.toks.get(k).is_some_and(|t| t.caps) && doc.raw(k).contains('/');
    if doc.any(i, &["resolution", "recommendation", "declaration", "decision"]) && lettered(i + 1) {
        let own = doc.raw(i + 1).bytes().any(|b| b.is_ascii_digit());
        let year = doc.raw(i + 2).split_once('/').is_some_and(|(n, y)| {
            [n, y].iter().all(|p| (1..5).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_digit()))
        });
        if !own && year {
            let kind = match low {
                "declaration" => ResolutionKind::Declaration,
                "decision" => ResolutionKind::Decision,
                _ => Resolution,
            };
            return make(i + 3, kind).map(|m| Mention { symbol: Some((i + 1, i + 3)), ..m });
        }
    }
    if let Some((to, kind)) = state_number(doc, i).or_else(|| of_conference(doc, i)) {
        return make(to, kind);
    }
    if !doc.among(i, &CHAMBERS) {
        return None;
    }
    let mut at = i + 1;
    let mut resolution = low.contains("res");
    // "H Con Res 75"
    while doc.any(at, &["res.", "con.", "j.", "res", "con", "j", "r.", "joint", "concurrent"]) && at < i + 4 {
        resolution |= doc.begins(at, "res");
        at += 1;
    }
    // "A bill before the legislature, H. 411, would": as New England counts them
    let told = || (i.saturating_sub(NEAR_BILL)..i).any(|k| doc.any(k, &["bill", "bills"]));
    let bill = matches!(low, "h.r." | "hr")
        || matches!(low, "s." | "s") && at == i + 1
        || low == "h." && at == i + 1 && told()
        || doc.is(i + 1, "r.");
    // "A narrower companion (S 1027)"
    let apart = i > 0 && doc.is_kind(i - 1, Kind::Open) && doc.is_kind(at + 1, Kind::Close);
    // "has a Senate companion, S 3228, sponsored by"
    let noun = |k: usize| doc.has(k, Class::TEXT) || doc.any(k, TWINS);
    let apposed = i > 1 && doc.is_kind(i - 1, Kind::Comma) && noun(i - 2) && !doc.is_kind(at + 1, Kind::Word);
    let apart = apart || apposed;
    if !doc.is_kind(at, Kind::Num)
        || !resolution && !bill
        || doc.width(at) > 5
        || matches!(low, "h" | "s") && !resolution && !apart
    {
        return None;
    }
    make(at + 1, if resolution { Resolution } else { Bill })
}

/// `the Resolution 2024`, where `adopted Resolution 1973` and `its Resolution 1952 (2013)` go by their numbers.
fn of_year(doc: &Doc<'_>, i: usize) -> bool {
    let year = |k: usize| (1900..2100).contains(&doc.raw(k).parse().unwrap_or(0));
    let led = i > 0 && doc.has(i - 1, Class::DET.or(Class::POSS));
    year(i + 1) && led && !(doc.is_kind(i + 2, Kind::Open) && year(i + 3))
}

/// `Next, the Committee took up “L.33”`, `turning to L.40`: the next business.
fn taken_up(doc: &Doc<'_>, i: usize) -> bool {
    let at = i - usize::from(i > 0 && doc.is_kind(i - 1, Kind::Mark));
    let before = |words: &[&str]| at >= words.len() && doc.seq(at - words.len(), words);
    [
        &["took", "up"][..],
        &["takes", "up"],
        &["turned", "to"],
        &["turning", "to"],
        &["moved", "to"],
        &["proceed", "to"],
        &["proceeded", "to"],
    ]
    .iter()
    .any(|w| before(w))
}

/// Numbers of other houses: `HR No. 1604`, `SB 1047`, `SR 31`, `Bill C-281`, `EDM 1234`.
fn state_number(doc: &Doc<'_>, i: usize) -> Option<(usize, ResolutionKind)> {
    let raw = doc.raw(i);
    // "Proposed Senate Resolution No. 61"
    if doc.is(i, "proposed") && doc.cap(i) && !doc.is(i + 1, "proposed") {
        return state_number(doc, i + 1);
    }
    // "S-227", "C-281": bills of the Canadian houses.
    if let Some(digits) = raw.strip_prefix("S-").or_else(|| raw.strip_prefix("C-"))
        && (1..5).contains(&digits.len())
        && digits.bytes().all(|b| b.is_ascii_digit())
    {
        return Some((i + 1, ResolutionKind::Bill));
    }
    // "The motion, M-62,": a rifle and a road have such numbers too.
    if let Some(digits) = raw.strip_prefix("M-")
        && (1..4).contains(&digits.len())
        && digits.bytes().all(|b| b.is_ascii_digit())
        && (i.saturating_sub(3)..i).any(|k| doc.any(k, &["motion", "motions"]))
    {
        return Some((i + 1, ResolutionKind::Motion));
    }
    // "Doc. 15846"
    if raw == "Doc." && doc.is_kind(i + 1, Kind::Num) && (4..6).contains(&doc.width(i + 1)) {
        return Some((i + 2, ResolutionKind::Resolution));
    }
    // "Senate Resolution No. 488", "Senate File 1642", "Assembly Bill 12"
    if doc.is(i, "national") && doc.is(i + 1, "assembly") {
        return state_number(doc, i + 1);
    }
    // "General Assembly resolution 3379" has no number of a state's assembly.
    let of_states = i > 0 && doc.is(i - 1, "general");
    if doc.any(i, &["senate", "house", "assembly", "legislative"]) && !of_states {
        let skip = usize::from(doc.any(i + 1, &["joint", "concurrent"]));
        let kind = match doc.low(i + 1 + skip) {
            "resolution" | "paper" | "memorial" => ResolutionKind::Resolution,
            "bill" | "file" => ResolutionKind::Bill,
            _ => return None,
        };
        let mut at = i + 2 + skip;
        // "House Resolution (HR) No. 1539"
        if doc.is_kind(at, Kind::Open) && doc.is_kind(at + 2, Kind::Close) {
            at += 3;
        }
        let at = at + usize::from(doc.any(at, NUMBERS));
        let to = if by_session(doc, at) { at + 3 } else { past_year(doc, at + 1) };
        return (doc.is_kind(at, Kind::Num) && doc.width(at) < 6).then_some((to, kind));
    }
    // "AJR-91"
    if doc.toks.get(i)?.hyphen
        && let Some((letters, digits)) = raw.split_once('-')
        && (1..5).contains(&digits.len())
        && digits.bytes().all(|b| b.is_ascii_digit())
    {
        return house_letters(letters).map(|kind| (i + 1, kind));
    }
    if raw == "Bill" {
        let named = doc.raw(i + 1).starts_with("C-") || doc.raw(i + 1).starts_with("S-");
        if named && doc.raw(i + 1).len() > 2 {
            return Some((i + 2, ResolutionKind::Bill));
        }
        // "Bill 490/07", "Bill 4511/2022-CR": number and year
        if doc.digit(i + 1) && doc.raw(i + 1).contains('/') {
            return Some((run(doc, i + 1), ResolutionKind::Bill));
        }
        // "Bill 21", "Bill No. 47 of 2021"
        let at = i + 1 + usize::from(doc.any(i + 1, NUMBERS));
        let short = doc.is_kind(at, Kind::Num) && doc.width(at) < if at > i + 1 { 6 } else { 4 };
        return short.then_some((past_year(doc, at + 1), ResolutionKind::Bill));
    }
    if let Some(kind) = glued(doc, i) {
        return Some((i + 1, kind));
    }
    if !doc.toks.get(i)?.caps {
        return None;
    }
    // "PL 2903/2023": bills of the Congress of Brazil; "under the number PL 490/2007", what one was in the other house
    let other = i > 0 && doc.is(i - 1, "number");
    if !other
        && matches!(raw, "PL" | "PLP" | "PEC" | "PDL" | "PDC")
        && doc.digit(i + 1)
        && doc.raw(i + 1).contains('/')
    {
        return Some((i + 2, ResolutionKind::Bill));
    }
    // "H.F. 1988"; "H.R." and "S." are read by themselves.
    let dotted =
        raw.len() < 8 && raw.ends_with('.') && raw[..raw.len() - 1].contains('.') && !doc.is(i, "h.r.");
    let kind = if dotted { house_letters(&raw.replace('.', "")) } else { house_letters(raw) }?;
    let at = i + 1 + usize::from(doc.any(i + 1, NUMBERS));
    let to = if by_session(doc, at) { at + 3 } else { at + 1 };
    let kind = if raw == "HR" && at == i + 1 && near_bills(doc, i) { ResolutionKind::Bill } else { kind };
    (doc.is_kind(at, Kind::Num) && doc.width(at) < 6).then_some((to, kind))
}

/// `HR 4868`, where nothing but bills is told of: as Congress counts them.
fn near_bills(doc: &Doc<'_>, i: usize) -> bool {
    const NEAR: usize = 200;
    let mut near = i.saturating_sub(NEAR)..doc.len().min(i + NEAR);
    let bill = |k: usize| doc.any(k, &["bill", "law"]);
    doc.width(i + 1) > 2
        && near.clone().any(bill)
        && !near.any(|k| doc.any(k, &["resolution", "resolutions"]))
}

/// `SB6`, `HB2899`, `bill S38`: no gap between letters and number.
fn glued(doc: &Doc<'_>, i: usize) -> Option<ResolutionKind> {
    let raw = doc.raw(i);
    let at = raw.find(|c: char| c.is_ascii_digit()).filter(|at| (1..5).contains(at))?;
    let (letters, digits) = raw.split_at(at);
    let number = digits.len() < 6 && digits.bytes().all(|b| b.is_ascii_digit());
    let bill = matches!(letters, "S" | "H" | "A" | "C") && i > 0 && doc.any(i - 1, &["bill", "bills"]);
    if !number || doc.is_kind(i + 1, Kind::Num) {
        None
    } else if bill {
        Some(ResolutionKind::Bill)
    } else {
        house_letters(letters).filter(|_| digits != "1" && letters != "PL")
    }
}

/// What the letters before a number stand for in the houses that count their papers so.
fn house_letters(raw: &str) -> Option<ResolutionKind> {
    Some(match raw {
        "HR" | "SR" | "HCR" | "SCR" | "HJR" | "SJR" | "PSR" | "ACR" | "AR" | "LR" | "AJR" | "ASR" | "SJ"
        | "HJ" | "HJM" | "SJM" | "HCM" | "SCM" | "HM" | "SM" => ResolutionKind::Resolution,
        "HB" | "SB" | "AB" | "PL" | "LB" | "HF" | "SF" | "LD" => ResolutionKind::Bill,
        "EDM" => ResolutionKind::Motion,
        _ => return None,
    })
}

/// `Senate Bill 25-114`, `SR 15-08`, `adopted Resolution 24-11`, where `passed Senate Bill 25 35-14` and the headline `Council Passes Resolution
/// 15-12` count votes: the session's year stands before the number.
pub(crate) fn by_session(doc: &Doc<'_>, at: usize) -> bool {
    let named = || {
        at > 0
            && doc.cap(at - 1)
            && doc.any(at - 1, &["resolution", "ordinance", "bill"])
            && doc.role_of(at) == Role::Prose
            && !(at > 1 && doc.has(at - 2, Class::DET))
            || at > 0 && doc.toks[at - 1].caps && house_letters(doc.raw(at - 1)).is_some()
    };
    doc.is_kind(at, Kind::Num)
        && doc.width(at) == 2
        && unbroken(doc, at + 1, Kind::Dash)
        && unbroken(doc, at + 2, Kind::Num)
        && (doc.width(at + 2) > 2 || doc.width(at + 2) == 2 && named())
}

/// `Bill No. 47 of 2021`: the year is part of the number.
fn past_year(doc: &Doc<'_>, at: usize) -> usize {
    let year = doc.is(at, "of") && doc.is_kind(at + 1, Kind::Num) && doc.raw(at + 1).len() == 4;
    at + if year { 2 } else { 0 }
}

/// Numbers of files and drafts, as clerks and secretariats give them: `Council File 20-0777`, `L.18/Rev.1`.
fn filed(doc: &Doc<'_>, i: usize) -> Option<(usize, ResolutionKind)> {
    if doc.raw(i) == "L." && doc.is_kind(i + 1, Kind::Num) && !doc.toks.get(i + 1)?.gap {
        // "amendment L.66": its own number; but "an amendment by Chad to L.61"
        let amends = (i.saturating_sub(6)..i).rev().find(|k| doc.any(*k, &["amendment", "amendments"]));
        let own = amends.is_some_and(|a| !(a + 1..i).any(|k| doc.is(k, "to")));
        return (!own).then(|| (run(doc, i), ResolutionKind::Resolution));
    }
    let file = doc.is(i, "file") && doc.cap(i) || doc.is(i, "cf") && doc.toks[i].caps;
    match doc.low(i) {
        "file" | "cf" if file => after_noun(doc, i).map(|to| (to, ResolutionKind::Resolution)),
        "council" if doc.is(i + 1, "file") => filed(doc, i + 1),
        // "Article 24" of a town's warrant
        "article" if doc.cap(i) && doc.has(i, Class::TEXT) && doc.is_kind(i + 1, Kind::Num) => {
            Some((i + 2, ResolutionKind::Resolution))
        }
        _ => None,
    }
}

/// Where the number ends that stands in brackets behind a text: `a motion (19/30899)`, `the postulate (22.4110)`,
/// `Burundi (2017/2575(RSP))`, `(printed paper 20/5228)`.
fn bracketed(doc: &Doc<'_>, i: usize) -> Option<usize> {
    if !doc.is_kind(i, Kind::Word) || !doc.digit(i) {
        return None;
    }
    let (year, number) = doc.raw(i).split_once(['/', '.'])?;
    let figures = |raw: &str| raw.bytes().all(|b| b.is_ascii_digit());
    if !figures(year) || !figures(number) || !(2..5).contains(&year.len()) || !(3..6).contains(&number.len())
    {
        return None;
    }
    let open = (i.saturating_sub(3)..i).rev().find(|k| doc.is_kind(*k, Kind::Open))?;
    if i > open + 1 && !doc.any(i - 1, &["paper", "document", "no.", "no", "number", "nr", "nr."]) {
        return None;
    }
    // "2017/2575(RSP)"
    let procedure = doc.is_kind(i + 1, Kind::Open) && !doc.toks[i + 1].gap && doc.is_kind(i + 3, Kind::Close);
    let to = i + if procedure { 4 } else { 1 };
    doc.is_kind(to, Kind::Close).then_some(to)
}

/// `(311 SE)`, `(402 AE)`: what the Riigikogu's bills, drafts of resolutions and statements are numbered by.
fn of_the_riigikogu(doc: &Doc<'_>, i: usize) -> Option<(usize, ResolutionKind)> {
    let number = doc.is_kind(i, Kind::Num) && doc.width(i) < 5 && i > 0 && doc.is_kind(i - 1, Kind::Open);
    let kind = match doc.raw(i + 1) {
        "SE" => ResolutionKind::Bill,
        "OE" => ResolutionKind::Resolution,
        "AE" => ResolutionKind::Declaration,
        _ => return None,
    };
    (number && doc.is_kind(i + 2, Kind::Close)).then_some((i + 2, kind))
}

/// A token of this kind right behind the one before it.
fn unbroken(doc: &Doc<'_>, i: usize, kind: Kind) -> bool {
    doc.toks.get(i).is_some_and(|t| t.kind == kind && !t.gap)
}

/// Where a number written without a gap ends: `20-0002-S101`, `L.18/Rev.1`.
fn run(doc: &Doc<'_>, i: usize) -> usize {
    let part = |k: usize| {
        doc.toks.get(k).is_some_and(|t| !t.gap)
            && (doc.raw(k).starts_with(|c: char| c.is_ascii_alphanumeric())
                || matches!(doc.raw(k), "-" | "/" | "\u{2011}" | "\u{2013}")
                    && doc.toks.get(k + 1).is_some_and(|t| !t.gap && (t.digit || t.cap)))
    };
    (i + 1..i + 8).find(|k| !part(*k)).unwrap_or(i + 8)
}
