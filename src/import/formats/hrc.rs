//! Texts of the Commission on Human Rights and the Human Rights Council, and how their members voted: two tables that
//! belong together. Most texts were adopted without a vote, and that is kept.

use std::collections::HashMap;
use std::path::Path;

use plenary_extract::record::{Mode, Outcome, ResolutionKind, Scope, Stage};

use super::super::item::{Item, Text, Vote, Voter, Who, identifier};
use super::super::stream::{Sink, Stop, name};
use super::super::table::{Column, Row, Table, needed, optional};
use super::super::{Files, codes, title};

const TEXTS: &[Column] = &[
    needed(&["record_id"]),
    needed(&["symbol"]),
    needed(&["title"]),
    needed(&["date"]),
    needed(&["body"]),
    needed(&["vote_type"]),
    optional(&["draft"]),
    optional(&["yes"]),
    optional(&["no"]),
    optional(&["abstain"]),
    optional(&["nonvoting"]),
];
const VOTES: &[Column] =
    &[needed(&["record_id"]), needed(&["iso3"]), needed(&["country_latest_name"]), needed(&["vote"])];

pub fn read(files: &Files, sink: &Sink) -> Result<(), Stop> {
    let (mut items, mut order) = (HashMap::new(), Vec::new());
    let mut printed: HashMap<String, u32> = HashMap::new();
    let mut ballots = Vec::new();
    for path in &files.paths {
        let table = Table::open(path, &files.meter)?;
        if table.has(&["record_id", "iso3"]) {
            ballots.push((path, table.with(VOTES)?));
            continue;
        }
        let mut table = table.with(TEXTS)?;
        while let Some(row) = table.next(sink)? {
            let item = begin(path, &row);
            *printed.entry(row.get(1)).or_default() += 1;
            order.push(item.key.clone());
            items.insert(item.key.clone(), item);
        }
    }
    if order.is_empty() {
        let first = files.paths.first().map_or(Path::new(""), |path| path);
        return Err(Stop::file(first, "no table of texts (record_id, symbol, title, …) is among the files"));
    }
    // A symbol that several texts bear (`E/CN.4/RES(II)`) tells none of them.
    for item in items.values_mut() {
        if let Some(text) = &mut item.text {
            text.symbols.retain(|symbol| printed.get(symbol).is_none_or(|texts| *texts == 1));
        }
    }
    for (path, mut table) in ballots {
        while let Some(row) = table.next(sink)? {
            let Some(item) = items.get_mut(&row.get(0)) else {
                sink.refuse(
                    path,
                    row.line,
                    format!("{} is not in the table of texts", row.get(0)),
                    &row.get(2),
                )?;
                continue;
            };
            let raw = row.get(3);
            let voter = || Who::State { code: row.get(1), name: row.get(2) };
            match (codes::option(&raw), &mut item.vote) {
                // Not a member then: nothing to keep.
                _ if raw.is_empty() => item.rows += 1,
                (Some(option), Some(vote)) => {
                    item.rows += 1;
                    item.file = name(path);
                    vote.voters.push(Voter { who: voter(), option, raw, line: row.line });
                }
                (None, _) => sink.refuse(path, row.line, format!("`{raw}` is no vote"), &row.get(2))?,
                (_, None) => {
                    sink.refuse(path, row.line, "a vote on a text that was not voted on", &row.get(2))?
                }
            }
        }
    }
    for key in order {
        if let Some(mut item) = items.remove(&key) {
            item.rows = item.rows.max(1);
            sink.item(item)?;
        }
    }
    Ok(())
}

fn begin(path: &Path, row: &Row<'_>) -> Item {
    let (symbol, full, kind, draft) = (row.get(1), row.get(2), row.get(5), row.get(6));
    let date = codes::day(&row.get(3));
    let is_amendment = draft.starts_with("Amendment");
    let (mode, stage) = match kind.as_str() {
        "ADOPTED WITHOUT VOTE" => (Some(Mode::WithoutVote), Stage::Adopted),
        "NON-RECORDED, adopted unanimously" => (Some(Mode::UnanimousVote), Stage::Adopted),
        "WITHDRAWN" => (None, Stage::Withdrawn),
        "NOT CONSIDERED" => (None, Stage::Lapsed),
        kind if kind.starts_with("RECORDED") => (Some(Mode::RecordedVote), Stage::Adopted),
        _ => (Some(Mode::Vote), Stage::Adopted),
    };
    let drafted = draft.split_whitespace().find(|word| word.contains("/L.") && !is_amendment);
    let counts = [7, 8, 9, 10].map(|column| codes::count(&row.get(column)));
    // Rejected drafts keep their draft's number; whether an amendment came through is not told.
    let is_adopted = symbol.contains("/RES") || symbol.contains("/DEC");
    let clean = title::clean(&full);
    let text = Text {
        symbols: [Some(symbol.clone()), drafted.map(str::to_owned)]
            .into_iter()
            .flatten()
            .filter(|s| !s.is_empty())
            .collect(),
        identifiers: vec![identifier("ohchr", row.get(0))],
        about: title::about(&clean, std::iter::empty()),
        title: Some(clean).filter(|title| !title.is_empty()),
        stage: Some(stage).filter(|stage| *stage != Stage::Adopted || is_adopted),
        date,
        ..Text::new(if symbol.contains("/DEC") {
            ResolutionKind::Decision
        } else {
            ResolutionKind::Resolution
        })
    };
    let vote = mode.map(|mode| {
        let scope = if is_amendment { Scope::Amendment } else { Scope::Final };
        let is_counted = mode != Mode::WithoutVote;
        let count = |place: usize| counts[place].filter(|_| is_counted);
        Vote {
            outcome: is_adopted.then_some(Outcome::Adopted),
            date,
            yes: count(0),
            no: count(1),
            abstain: count(2),
            not_voting: count(3),
            ..Vote::new(scope, mode)
        }
    });
    Item {
        key: row.get(0),
        body: if row.get(4).contains("Council") { "HRC" } else { "CHR" }.into(),
        text: Some(text),
        vote,
        is_human_rights: true,
        rows: 0,
        file: name(path),
        line: row.line,
    }
}
