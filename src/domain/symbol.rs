//! Document numbers: which scheme, and the one way to write each.

use super::report::Identifier;

/// Reads a document number as printed. `congress` is known where the body is the United States Congress: a bill number
/// alone is no identity, since it begins anew every two years.
pub fn identify(symbol: &str, congress: Option<i32>) -> Option<Identifier> {
    let flat = flat(symbol);
    if flat.is_empty() {
        return None;
    }
    let new = |scheme: &str, identifier: String| Some(Identifier { scheme: scheme.to_owned(), identifier });
    if let Some((congress, number)) = congress.zip(bill(&flat)) {
        return new("bill", format!("{number}-{congress}"));
    }
    if flat.contains("_TA(") {
        return new("ep_ta", flat);
    }
    if is_parliament_document(&flat) {
        return new("ep_doc", flat);
    }
    if ["A/", "S/", "E/"].iter().any(|organ| flat.starts_with(organ))
        && flat.bytes().any(|b| b.is_ascii_digit())
    {
        return new("un_symbol", without_revision(&flat).to_owned());
    }
    new("symbol", flat)
}

/// What a reader who gives a document number looks for, as identifiers are kept.
#[derive(Debug, PartialEq, Eq)]
pub enum Sought {
    /// `hr3012`: a bill number without its Congress.
    AnyCongress(String),
    Document(String),
}

/// `H.R. 3012`, `hr3012-118`, `a/c.3/79/l.34/rev.1`.
pub fn sought(symbol: &str) -> Sought {
    let flat = flat(symbol);
    if let Some(number) = bill(&flat) {
        return Sought::AnyCongress(number);
    }
    let of_congress = flat.rsplit_once('-').and_then(|(number, congress)| {
        let number = bill(number)?;
        congress.parse().ok().and_then(|congress| identify(&number, Some(congress)))
    });
    let document = of_congress.or_else(|| identify(&flat, None));
    Sought::Document(document.map_or(flat, |document| document.identifier))
}

fn flat(symbol: &str) -> String {
    symbol.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_uppercase).collect()
}

/// `H.R.3012` → `hr3012`.
fn bill(flat: &str) -> Option<String> {
    let letters: String = flat.chars().filter(|c| *c != '.').take_while(char::is_ascii_alphabetic).collect();
    let number: String = flat.chars().filter(|c| *c != '.').skip(letters.len()).collect();
    let kind = match letters.as_str() {
        "HR" => "hr",
        "S" => "s",
        "HRES" => "hres",
        "SRES" => "sres",
        "HCONRES" => "hconres",
        "SCONRES" => "sconres",
        "HJRES" => "hjres",
        "SJRES" => "sjres",
        _ => return None,
    };
    let is_number = !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit());
    is_number.then(|| format!("{kind}{number}"))
}

/// `B9-0123/2024`, `RC-B10-0001/2024`, `A9-0001/2023`.
fn is_parliament_document(flat: &str) -> bool {
    let rest = flat.strip_prefix("RC-").unwrap_or(flat);
    let mut parts = rest.splitn(2, '-');
    let head = parts.next().unwrap_or("");
    let is_head =
        head.starts_with(['A', 'B', 'C']) && head.len() > 1 && head[1..].bytes().all(|b| b.is_ascii_digit());
    is_head && parts.next().is_some_and(|tail| tail.contains('/'))
}

/// A revised draft is the same text: `A/C.3/79/L.34/REV.1` → `A/C.3/79/L.34`.
fn without_revision(flat: &str) -> &str {
    let cut = ["/REV.", "/CORR.", "/ADD."].iter().filter_map(|part| flat.find(part)).min();
    &flat[..cut.unwrap_or(flat.len())]
}

/// Whether two different numbers of one scheme can be of one text: a draft and what became of it.
pub fn may_be_one_text(a: &Identifier, b: &Identifier) -> bool {
    if a.scheme != b.scheme {
        return true;
    }
    let is_draft = |symbol: &str| symbol.contains("/L.");
    match a.scheme.as_str() {
        "un_symbol" => a.identifier == b.identifier || is_draft(&a.identifier) != is_draft(&b.identifier),
        // Motions for a resolution are many, then joint, then one text.
        "ep_doc" => true,
        _ => a.identifier == b.identifier,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_way_to_write_each() {
        let rows = [
            ("A/C.3/79/L.34", None, "un_symbol", "A/C.3/79/L.34"),
            ("a/c.3/79/l.34/Rev.1", None, "un_symbol", "A/C.3/79/L.34"),
            ("S/RES/1411 (2002)", None, "un_symbol", "S/RES/1411(2002)"),
            ("H.R. 3012", Some(118), "bill", "hr3012-118"),
            ("HR 3012", Some(118), "bill", "hr3012-118"),
            ("S. 584", Some(118), "bill", "s584-118"),
            ("H.Con.Res. 7", Some(119), "bill", "hconres7-119"),
            ("H.R. 3012", None, "symbol", "H.R.3012"),
            ("P9_TA(2024)0123", None, "ep_ta", "P9_TA(2024)0123"),
            ("RC-B10-0001/2024", None, "ep_doc", "RC-B10-0001/2024"),
            ("Bill 21-1123", None, "symbol", "BILL21-1123"),
        ];
        for (symbol, congress, scheme, identifier) in rows {
            let found = identify(symbol, congress).unwrap();
            assert_eq!((found.scheme.as_str(), found.identifier.as_str()), (scheme, identifier), "{symbol}");
        }
        assert_eq!(identify("  ", None), None);
    }

    #[test]
    fn numbers_are_looked_for_as_they_are_kept() {
        let any = |number: &str| Sought::AnyCongress(number.to_owned());
        let document = |number: &str| Sought::Document(number.to_owned());
        for (symbol, expected) in [
            ("H.R. 3012", any("hr3012")),
            ("hr3012-118", document("hr3012-118")),
            ("S.Res. 5", any("sres5")),
            ("a/c.3/79/l.34/rev.1", document("A/C.3/79/L.34")),
            ("S/2024/5", document("S/2024/5")),
            ("bill 21-1123", document("BILL21-1123")),
            ("rc-b10-0001/2024", document("RC-B10-0001/2024")),
        ] {
            assert_eq!(sought(symbol), expected, "{symbol}");
        }
    }

    #[test]
    fn a_draft_may_be_the_adopted_text_but_no_other_draft() {
        let of = |symbol| identify(symbol, None).unwrap();
        assert!(may_be_one_text(&of("A/C.3/79/L.34"), &of("A/RES/79/182")));
        assert!(!may_be_one_text(&of("A/C.3/79/L.34"), &of("A/C.3/79/L.35")));
        assert!(!may_be_one_text(&of("A/RES/78/182"), &of("A/RES/79/182")));
    }
}
