//! Bodies that an article never names in full, but whose papers it numbers or from whose seat it is written: of `A/HRC/22/L.20`
//! `the Council` is the Human Rights Council, and in a story from the United Nations about a veto it is the Security Council.

use crate::doc::Doc;
use crate::gate::Pass;
use crate::words::holds;

/// How the numbers of a body's papers begin; the longer ones stand first.
const PAPERS: &[(&str, &str)] = &[
    ("A/HRC/", "HRC"),
    ("A/C.1/", "UNGA.C1"),
    ("A/C.3/", "UNGA.C3"),
    ("A/", "UNGA"),
    ("S/", "UNSC"),
    ("E/CN.4/", "CHR"),
    ("E/", "ECOSOC"),
];

/// The committee of the General Assembly whose drafts are numbered so: `A/C.3/80/L.7`.
pub fn paper(symbol: &str) -> Option<&'static str> {
    PAPERS.iter().find(|p| symbol.starts_with(p.0)).map(|p| p.1).filter(|key| key.starts_with("UNGA.C"))
}

/// The keys of those bodies, in the lexicon.
pub fn bodies(doc: &Doc<'_>) -> Vec<&'static str> {
    let mut out = Vec::new();
    let mut drafts = false;
    for i in doc.openings(0, doc.len(), Pass::Capital) {
        let raw = doc.raw(i);
        if raw.len() > 5 && raw.as_bytes()[1] == b'/' && raw.bytes().any(|b| b.is_ascii_digit()) {
            out.extend(PAPERS.iter().find(|p| raw.starts_with(p.0)).map(|p| p.1));
        }
        drafts |= raw == "L." && doc.digit(i + 1);
    }
    if dateline(doc, &["UNITED NATIONS", "LAKE SUCCESS"]) {
        out.push("UNGA");
        let veto = (0..doc.len()).any(|i| doc.any(i, &["veto", "vetoes", "vetoed"]));
        out.extend(veto.then_some("UNSC"));
    }
    // "L.18/Rev.1 was adopted"
    if drafts && out.is_empty() && dateline(doc, &["GENEVA", "Geneva"]) {
        out.push("HRC");
    }
    out.sort_unstable();
    out.dedup();
    out
}

/// Does one of the first paragraphs open with one of these places?
fn dateline(doc: &Doc<'_>, places: &[&str]) -> bool {
    capitalised(doc).any(|tail| places.iter().any(|place| opens(tail, place)))
}

/// `AURORA, Colo. —`: is the story written from this town?
pub fn written_from(doc: &Doc<'_>, town: &str) -> bool {
    dateline(doc, &[town, &town.to_uppercase()])
}

/// Does a dateline open with the capital of one of the United States?
pub fn capital(head: &str) -> bool {
    CAPITALS.iter().any(|c| opens(head, c.0))
}

/// The datelines of the first paragraphs, each from every capitalised word on. `JERUSALEM` holds no `SALEM`.
fn capitalised<'d>(doc: &'d Doc<'_>) -> impl Iterator<Item = &'d str> {
    let heads = doc.paras.iter().take(8).filter_map(|p| doc.text.get(p.start..p.body));
    heads.flat_map(|head| {
        let capitals = head.char_indices().filter(|(_, c)| c.is_ascii_uppercase());
        capitals.filter(|(at, _)| !head[..*at].ends_with(goes_on)).map(|(at, _)| &head[at..])
    })
}

fn goes_on(c: char) -> bool {
    c.is_alphanumeric() || c == '-'
}

/// Is a place what a text opens with? Of `CHARLESTON, W` the last word goes on.
fn opens(text: &str, place: &str) -> bool {
    let first = text.as_bytes().first() == place.as_bytes().first();
    first && text.strip_prefix(place).is_some_and(|after| place.contains(", ") || !after.starts_with(goes_on))
}

/// Capitals of the U.S. states, by postal code, as datelines write them. Left out: names that other news is datelined from more
/// often, or that say nothing.
const CAPITALS: &[(&str, &str)] = &[
    ("MONTGOMERY", "AL"),
    ("JUNEAU", "AK"),
    ("PHOENIX", "AZ"),
    ("LITTLE ROCK", "AR"),
    ("SACRAMENTO", "CA"),
    ("DENVER", "CO"),
    ("HARTFORD", "CT"),
    ("DOVER", "DE"),
    ("TALLAHASSEE", "FL"),
    ("HONOLULU", "HI"),
    ("BOISE", "ID"),
    ("SPRINGFIELD", "IL"),
    ("INDIANAPOLIS", "IN"),
    ("DES MOINES", "IA"),
    ("TOPEKA", "KS"),
    ("FRANKFORT", "KY"),
    ("BATON ROUGE", "LA"),
    ("AUGUSTA", "ME"),
    ("ANNAPOLIS", "MD"),
    ("BOSTON", "MA"),
    ("LANSING", "MI"),
    ("ST. PAUL", "MN"),
    ("JEFFERSON CITY", "MO"),
    ("HELENA", "MT"),
    ("CARSON CITY", "NV"),
    ("CONCORD", "NH"),
    ("TRENTON", "NJ"),
    ("SANTA FE", "NM"),
    ("ALBANY", "NY"),
    ("RALEIGH", "NC"),
    ("BISMARCK", "ND"),
    ("COLUMBUS", "OH"),
    ("OKLAHOMA CITY", "OK"),
    ("SALEM", "OR"),
    ("HARRISBURG", "PA"),
    ("PROVIDENCE", "RI"),
    ("PIERRE", "SD"),
    ("NASHVILLE", "TN"),
    ("AUSTIN", "TX"),
    ("MONTPELIER", "VT"),
    ("OLYMPIA", "WA"),
    ("CHARLESTON, W", "WV"),
    ("JACKSON, Miss", "MS"),
    ("MADISON", "WI"),
    ("CHEYENNE", "WY"),
    ("ATLANTA", "GA"),
    ("SALT LAKE CITY", "UT"),
    ("COLUMBIA, S", "SC"),
    ("RICHMOND, Va", "VA"),
];

/// Capitals that share their name with other towns, where the text names their state.
const SHARED: &[(&str, &str, &str)] = &[
    ("LINCOLN", "NE", "Nebraska"),
    ("JACKSON", "MS", "Mississippi"),
    ("RICHMOND", "VA", "Virginia"),
    ("COLUMBIA", "SC", "South Carolina"),
    ("CHARLESTON", "WV", "West Virginia"),
];

/// The legislature of the state whose capital a story on it is written from: `TRENTON — The Senate concurred`, with a governor.
pub fn statehouse(doc: &Doc<'_>) -> Option<u32> {
    let tails: Vec<_> = capitalised(doc).collect();
    let capital = tails.iter().filter_map(|tail| CAPITALS.iter().position(|c| opens(tail, c.0))).min();
    let shared = || {
        let here = |place: &str| tails.iter().any(|tail| opens(tail, place));
        SHARED.iter().find(|c| here(c.0) && holds(doc.text, c.2)).map(|c| c.1)
    };
    let postal = capital.map(|c| CAPITALS[c].1).or_else(shared)?;
    // "HARTFORD, Conn. — The state Senate voted", "TRENTON, N.J. — The Assembly voted"
    let assembly = matches!(postal, "CA" | "NJ" | "NV" | "NY" | "WI");
    let told = |i: usize| {
        doc.any(i, &["governor", "governor's", "gov.", "statehouse", "legislature", "statewide"])
            || doc.is(i, "state")
                && doc.any(i + 1, &["senate", "house", "assembly", "lawmakers", "legislators"])
            // "House Bill 12", "HB 12": Congress numbers its bills otherwise
            || matches!(postal, "MD" | "VA" | "WV") && doc.seq(i, &["house", "of", "delegates"])
            || doc.any(i, &["house", "senate", "assembly"]) && doc.is(i + 1, "bill") && doc.digit(i + 2)
            || doc.any(i, &["hb", "sb", "ab", "hf", "sf"]) && doc.toks[i].caps && doc.digit(i + 1)
            || assembly && doc.is(i, "assembly") && doc.is(i - usize::from(i > 0), "the")
    };
    // "DES MOINES, Iowa — The House approved the bill", where nothing is said of Congress
    let federal = |i: usize| {
        doc.any(i, &["u.s.", "us", "congress", "congressional", "washington", "federal"]) && doc.cap(i)
    };
    let chamber =
        |i: usize| doc.cap(i) && (doc.any(i, &["house", "senate"]) || doc.seq(i, &["general", "assembly"]));
    if !(0..doc.len()).any(told) && ((0..doc.len()).any(federal) || !(0..doc.len()).any(chamber)) {
        return None;
    }
    doc.lex.known_by_key(&format!("US.{postal}.LEGISLATURE"))
}

#[cfg(test)]
mod tests {
    use crate::{Engine, Meta};

    #[test]
    fn a_seat_or_a_paper_tells_the_body() {
        let engine = Engine::new();
        for (text, body) in [
            (
                "GENEVA (3 July) — A/HRC/20/L.9 on Chad was put to the Council, which adopted it by 30 votes to 4.",
                "HRC",
            ),
            (
                "GENEVA (3 July) — L.9/Rev.1 on Chad was put to the Council, which adopted it by 30 votes to 4.",
                "HRC",
            ),
            (
                "UNITED NATIONS, July 3 — The Council voted 11-2 for a text on Mali, but a veto killed it.",
                "UNSC",
            ),
            (
                "TRENTON — The Senate passed a resolution on Chad by 30 votes to 4, and the governor praised it.",
                "US.NJ.UPPER",
            ),
            // Another council, another senate, another city.
            (
                "JERUSALEM — The Senate passed a resolution on Chad by 30 votes to 4, and the governor praised it.",
                "",
            ),
            ("GENEVA (3 July) — The Council adopted a resolution on Chad by 30 votes to 4.", ""),
            (
                "BOSTON — The U.S. Senate passed a resolution on Chad by 60 votes to 4. The governor praised the Senate.",
                "US.SENATE",
            ),
        ] {
            let found = engine.extract(&format!("Vote taken\n\n{text}\n"), &Meta::default());
            let bodies = found.actors.iter().filter(|a| a.kind == crate::record::ActorKind::Body);
            let told: Vec<crate::record::Short> = bodies.filter_map(|a| a.known_as.clone()).collect();
            assert_eq!(told.join(" "), body, "{text}");
        }
    }
}
