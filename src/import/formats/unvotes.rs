//! Roll calls of the General Assembly 1946-2019 in the tidy layout of the R package unvotes: three tables that belong
//! together. Absences are left out there, some dates are only the month's, and `NA` is a code of four states: names count.

use std::collections::HashMap;
use std::path::Path;

use plenary_extract::record::{Mode, ResolutionKind, Scope, VoteOption};

use super::super::item::{Item, Text, Vote, Voter, Who};
use super::super::stream::{Sink, Stop, name};
use super::super::table::{Column, Table, needed, optional};
use super::super::{Files, codes, title};

const ROLLS: &[Column] = &[
    needed(&["rcid"]),
    needed(&["date"]),
    needed(&["unres"]),
    optional(&["amend"]),
    optional(&["para"]),
    optional(&["short"]),
    optional(&["descr"]),
    optional(&["session"]),
];
const ISSUES: &[Column] = &[needed(&["rcid"]), needed(&["issue"])];
const VOTES: &[Column] =
    &[needed(&["rcid"]), needed(&["country"]), needed(&["country_code"]), needed(&["vote"])];

/// A row of the large table, small: it is not sorted, so all of it is held.
struct Cast {
    roll: u32,
    country: u32,
    line: u32,
    option: VoteOption,
}

pub fn read(files: &Files, sink: &Sink) -> Result<(), Stop> {
    let mut items: HashMap<u32, Item> = HashMap::new();
    let (mut issues, mut casts) = (Vec::new(), Vec::new());
    let (mut countries, mut places): (Vec<String>, HashMap<String, u32>) = (Vec::new(), HashMap::new());
    let mut voted: Option<&Path> = None;
    for path in &files.paths {
        let table = Table::open(path, &files.meter)?;
        if table.has(&["rcid", "vote"]) {
            voted = Some(path);
            let mut table = table.with(VOTES)?;
            while let Some(row) = table.next(sink)? {
                let raw = row.get(3);
                let (Some(roll), Some(option)) = (codes::count(&row.get(0)), codes::option(&raw)) else {
                    sink.refuse(
                        path,
                        row.line,
                        format!("`{raw}` is no vote, or `{}` no number", row.get(0)),
                        &row.get(1),
                    )?;
                    continue;
                };
                let country = row.some(1).unwrap_or_else(|| row.get(2));
                let next = u32::try_from(countries.len()).unwrap_or(u32::MAX);
                let country = *places.entry(country).or_insert_with_key(|country| {
                    countries.push(country.clone());
                    next
                });
                casts.push(Cast { roll, country, line: u32::try_from(row.line).unwrap_or(u32::MAX), option });
            }
        } else if table.has(&["rcid", "issue"]) {
            let mut table = table.with(ISSUES)?;
            while let Some(row) = table.next(sink)? {
                issues.extend(codes::count(&row.get(0)).filter(|_| title::is_human_rights(&[&row.get(1)])));
            }
        } else {
            let mut table = table.with(ROLLS)?;
            while let Some(row) = table.next(sink)? {
                let Some(roll) = codes::count(&row.get(0)) else {
                    sink.refuse(path, row.line, "rcid is no number", &row.get(0))?;
                    continue;
                };
                let date = codes::day(&row.get(1));
                let words = [row.get(5), row.get(6)];
                let symbol = symbol(&row.get(2));
                let scope = match (row.bytes(3), row.bytes(4)) {
                    (b"1", _) => Scope::Amendment,
                    (_, b"1") => Scope::Paragraph,
                    _ if symbol.is_none() => Scope::Procedural,
                    _ => Scope::Final,
                };
                let text = symbol.map(|symbol| Text {
                    symbols: vec![symbol],
                    session: row.some(7),
                    date,
                    ..Text::new(ResolutionKind::Resolution)
                });
                let vote = Vote { date, ..Vote::new(scope, Mode::RecordedVote) };
                let item = Item {
                    key: roll.to_string(),
                    body: "UNGA".into(),
                    text,
                    vote: Some(vote),
                    is_human_rights: title::is_human_rights(&[&words[0], &words[1]]),
                    rows: 0,
                    file: name(path),
                    line: row.line,
                };
                items.insert(roll, item);
            }
        }
    }
    let first = files.paths.first().map_or(Path::new(""), |path| path);
    let Some(voted) = voted else {
        return Err(Stop::file(
            first,
            "no table of votes (rcid, country, country_code, vote) is among the files",
        ));
    };
    if items.is_empty() {
        return Err(Stop::file(first, "no table of roll calls (rcid, date, unres) is among the files"));
    }
    for roll in issues {
        if let Some(item) = items.get_mut(&roll) {
            item.is_human_rights = true;
        }
    }
    casts.sort_by_key(|cast| (cast.roll, cast.line));
    for group in casts.chunk_by(|a, b| a.roll == b.roll) {
        let Some(mut item) = items.remove(&group[0].roll) else {
            for cast in group {
                let reason = format!("roll call {} is not in the table of roll calls", cast.roll);
                sink.refuse(voted, u64::from(cast.line), reason, &countries[cast.country as usize])?;
            }
            continue;
        };
        item.rows = group.len() as u64;
        item.file = name(voted);
        if let Some(vote) = &mut item.vote {
            let total =
                |option| u32::try_from(group.iter().filter(|cast| cast.option == option).count()).ok();
            vote.yes = total(VoteOption::Yes);
            vote.no = total(VoteOption::No);
            vote.abstain = total(VoteOption::Abstain);
            vote.voters = group
                .iter()
                .map(|cast| Voter {
                    who: Who::State { code: String::new(), name: countries[cast.country as usize].clone() },
                    option: cast.option,
                    raw: cast.option.code().to_owned(),
                    line: u64::from(cast.line),
                })
                .collect();
        }
        sink.item(item)?;
    }
    Ok(())
}

/// `R/61/174` → `A/RES/61/174`; before the 31st session the number comes first: `R/22/2344` → `A/RES/2344(XXII)`.
fn symbol(unres: &str) -> Option<String> {
    if unres.starts_with("A/RES/") {
        return Some(unres.to_owned());
    }
    let (session, number) = unres.strip_prefix("R/")?.split_once('/')?;
    let session: u32 = session.parse().ok()?;
    if session > 30 {
        return Some(format!("A/RES/{session}/{number}"));
    }
    let digits = number.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let part = &number[digits.len()..];
    let part = if part.is_empty() { String::new() } else { format!("[{part}]") };
    Some(format!("A/RES/{digits}({}){part}", codes::to_roman(session)))
}

#[cfg(test)]
mod tests {
    use super::symbol;

    #[test]
    fn symbols() {
        let rows = [
            ("R/61/174", Some("A/RES/61/174")),
            ("R/22/2344", Some("A/RES/2344(XXII)")),
            ("R/26/2813B", Some("A/RES/2813(XXVI)[B]")),
            ("A/RES/72/80", Some("A/RES/72/80")),
            ("", None),
        ];
        for (unres, expected) in rows {
            assert_eq!(symbol(unres).as_deref(), expected, "{unres}");
        }
    }
}
