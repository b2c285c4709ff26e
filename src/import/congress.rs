//! What the files of the United States Congress have in common.

use std::collections::HashMap;

use plenary_extract::record::{Outcome, ResolutionKind, Scope, Stage};

use super::item::{Member, Text, identifier};
use super::stream::{Sink, Stop};
use super::table::{Column, Table, needed, optional};
use super::{Files, codes};

/// Names and ids of members, where a list of them was given.
#[derive(Debug, Default)]
pub struct Legislators {
    names: HashMap<String, String>,
    bioguide: HashMap<String, String>,
}

const LAYOUT: &[Column] = &[
    needed(&["bioguide_id"]),
    optional(&["lis_id"]),
    optional(&["full_name"]),
    needed(&["first_name"]),
    needed(&["last_name"]),
];

impl Legislators {
    pub fn read(files: &Files, sink: &Sink) -> Result<Self, Stop> {
        let mut all = Self::default();
        for path in &files.legislators {
            let mut table = Table::open(path, &files.meter)?.with(LAYOUT)?;
            while let Some(row) = table.next(sink)? {
                let name = row.some(2).unwrap_or_else(|| format!("{} {}", row.get(3), row.get(4)));
                if let Some(lis) = row.some(1) {
                    all.bioguide.insert(lis, row.get(0));
                }
                all.names.insert(row.get(0), name.trim().to_owned());
            }
        }
        Ok(all)
    }

    /// A member as a roll call names them: by bioguide id, or by the Senate's own (`S354`).
    pub fn member(&self, id: &str, printed: &str, party: &str, state: &str) -> Member {
        let is_lis = id.starts_with('S') && id.len() == 4;
        let bioguide = if is_lis { self.bioguide.get(id).map(String::as_str) } else { Some(id) };
        let mut identifiers: Vec<_> = bioguide.map(|id| identifier("bioguide", id)).into_iter().collect();
        identifiers.extend(is_lis.then(|| identifier("lis", id)));
        let office = if is_lis { "Senator" } else { "Representative" };
        let seat =
            [party, state].iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join("-");
        Member {
            identifiers,
            printed: printed.to_owned(),
            full: bioguide.and_then(|id| self.names.get(id)).cloned(),
            role: Some(if seat.is_empty() { office.to_owned() } else { format!("{office}, {seat}") }),
        }
    }
}

/// What a vote with this question is on.
pub fn scope(question: &str) -> Scope {
    let question = question.to_lowercase();
    let any = |words: &[&str]| words.iter().any(|word| question.contains(word));
    if any(&["amendment"]) && !any(&["concur in the senate amendment", "concur in the house amendment"]) {
        return Scope::Amendment;
    }
    const FINAL: &[&str] = &[
        "passage",
        "and pass",
        "agreeing to the resolution",
        "and agree",
        "on the resolution",
        "on the joint resolution",
        "on the concurrent resolution",
        "agreeing to the concurrent resolution",
        "concur in the",
        "conference report",
    ];
    // "On Motion to Recommit", "On Ordering the Previous Question", cloture, nominations.
    if any(FINAL) && !any(&["recommit", "previous question", "to table", "cloture"]) {
        Scope::Final
    } else {
        Scope::Procedural
    }
}

/// Whether the body is one of the two, by its key or by a name of it in the lexicon: `US.HOUSE`, `U.S. Senate`.
pub fn is_chamber(body: &str) -> bool {
    let letters: String = body.chars().filter(char::is_ascii_alphabetic).collect::<String>().to_lowercase();
    let chamber = letters.strip_prefix("unitedstates").or_else(|| letters.strip_prefix("us"));
    matches!(chamber, Some("house" | "houseofrepresentatives" | "houseofreps" | "senate"))
}

/// A bill or resolution by its number, as `H R 3012`, `S.Res. 21`; none for `QUORUM`, `JOURNAL` and the like.
pub fn text(number: &str, congress: i32) -> Option<Text> {
    let letters: String = number.chars().filter(char::is_ascii_alphabetic).collect::<String>().to_uppercase();
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let (shown, kind) = match letters.as_str() {
        "HR" => ("H.R.", ResolutionKind::Bill),
        "S" => ("S.", ResolutionKind::Bill),
        "HJRES" => ("H.J.Res.", ResolutionKind::Bill),
        "SJRES" => ("S.J.Res.", ResolutionKind::Bill),
        "HCONRES" => ("H.Con.Res.", ResolutionKind::Resolution),
        "SCONRES" => ("S.Con.Res.", ResolutionKind::Resolution),
        "HRES" => ("H.Res.", ResolutionKind::Resolution),
        "SRES" => ("S.Res.", ResolutionKind::Resolution),
        _ => return None,
    };
    if digits.is_empty() {
        return None;
    }
    Some(Text {
        symbols: vec![format!("{shown} {digits}")],
        congress: Some(congress),
        session: Some(congress.to_string()),
        ..Text::new(kind)
    })
}

/// How far a text has come by a vote on the whole of it. A motion that fails may be made again.
pub fn stage(text: &Text, scope: Scope, outcome: Option<Outcome>) -> Option<Stage> {
    if (scope, outcome) != (Scope::Final, Some(Outcome::Adopted)) {
        return None;
    }
    let is_simple = text.symbols.iter().any(|s| s.starts_with("H.Res.") || s.starts_with("S.Res."));
    Some(if is_simple { Stage::Adopted } else { Stage::PassedChamber })
}

/// `118` from `118`, `118th`.
pub fn number(text: &str) -> Option<u32> {
    let digits: String = text.chars().take_while(char::is_ascii_digit).collect();
    codes::count(&digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn questions() {
        let rows = [
            ("On Motion to Suspend the Rules and Pass, as Amended", Scope::Final),
            ("On Passage", Scope::Final),
            ("On the Resolution S.Res. 21", Scope::Final),
            ("On Motion to Suspend the Rules and Concur in the Senate Amendment", Scope::Final),
            ("On Agreeing to the Amendment", Scope::Amendment),
            ("On Motion to Recommit", Scope::Procedural),
            ("On the Cloture Motion", Scope::Procedural),
            ("On Ordering the Previous Question", Scope::Procedural),
            ("On the Nomination", Scope::Procedural),
        ];
        for (question, expected) in rows {
            assert_eq!(scope(question), expected, "{question}");
        }
    }

    #[test]
    fn chambers() {
        let ours = ["US.HOUSE", "US.SENATE", "U.S. House of Representatives", "United States Senate"];
        let others = ["Senate", "Knesset", "House of Representatives", "US.HOUSE.JUDICIARY"];
        assert!(ours.into_iter().all(is_chamber));
        assert!(!others.into_iter().any(is_chamber));
    }

    #[test]
    fn numbers() {
        let shown = |number| text(number, 118).map(|text| text.symbols[0].clone());
        assert_eq!(shown("H R 3012").as_deref(), Some("H.R. 3012"));
        assert_eq!(shown("S.Res. 21").as_deref(), Some("S.Res. 21"));
        assert_eq!(shown("H CON RES 7").as_deref(), Some("H.Con.Res. 7"));
        assert_eq!([shown("QUORUM"), shown("JOURNAL"), shown("")], [None, None, None]);
    }
}
