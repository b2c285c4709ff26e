//! UN Digital Library voting records, General Assembly and Security Council: one row a member, the rows of one vote
//! together. Only adopted texts with a recorded vote are in these files.

use std::path::Path;

use plenary_extract::record::{Mode, Outcome, ResolutionKind, Scope, Stage};

use super::super::Files;
use super::super::codes;
use super::super::input::Meter;
use super::super::item::{Item, Text, Vote, Voter, Who, identifier};
use super::super::stream::{Sink, Stop, name};
use super::super::table::{Column, Row, Table, needed, optional};
use super::super::title;

/// The header of 2026, with the names of earlier releases. Their order is that of the constants below.
const LAYOUT: &[Column] = &[
    needed(&["undl_id"]),
    needed(&["ms_code", "ms_codes"]),
    needed(&["ms_name", "ms_names"]),
    needed(&["ms_vote", "ms_votes"]),
    needed(&["date"]),
    optional(&["session"]),
    needed(&["resolution", "resolutions"]),
    optional(&["draft"]),
    needed(&["title", "description"]),
    optional(&["agenda_title", "agenda_titles", "agenda"]),
    optional(&["subjects"]),
    needed(&["total_yes", "yes"]),
    needed(&["total_no", "no"]),
    needed(&["total_abstentions", "abstentions"]),
    optional(&["total_non_voting", "non-voting", "non_voting"]),
    optional(&["modality"]),
];
const ID: usize = 0;
const CODE: usize = 1;
const NAME: usize = 2;
const VOTE: usize = 3;
const DATE: usize = 4;
const SESSION: usize = 5;
const RESOLUTION: usize = 6;
const DRAFT: usize = 7;
const TITLE: usize = 8;
const AGENDA: usize = 9;
const SUBJECTS: usize = 10;
const YES: usize = 11;
const NO: usize = 12;
const ABSTAIN: usize = 13;
const NOT_VOTING: usize = 14;
const MODALITY: usize = 15;

const FOREIGN: &str = "the symbol is neither of the General Assembly nor of the Security Council";

pub fn read(files: &Files, sink: &Sink) -> Result<(), Stop> {
    files.paths.iter().try_for_each(|path| read_file(path, &files.meter, sink))
}

fn read_file(path: &Path, meter: &Meter, sink: &Sink) -> Result<(), Stop> {
    let mut table = Table::open(path, meter)?.with(LAYOUT)?;
    let mut seen = std::collections::HashSet::new();
    // The vote whose rows are being read; no item if it is refused.
    let mut current: Option<(String, Option<Item>)> = None;
    while let Some(row) = table.next(sink)? {
        if row.bytes(ID).is_empty() {
            sink.refuse(path, row.line, "no undl_id: the row belongs to no vote", &row.get(NAME))?;
            continue;
        }
        if current.as_ref().is_none_or(|(key, _)| key.as_bytes() != row.bytes(ID)) {
            if let Some((_, Some(item))) = current.take() {
                sink.item(item)?;
            }
            let key = row.get(ID);
            if !seen.insert(key.clone()) {
                let reason = format!("the rows of {key} are not together: sort the file by undl_id");
                sink.refuse(path, row.line, reason, &row.get(NAME))?;
                continue;
            }
            let item = begin(path, &row, sink)?;
            current = Some((key, item));
        }
        match &mut current {
            Some((_, Some(item))) => add(path, &row, sink, item)?,
            _ => sink.refuse(path, row.line, FOREIGN, &row.get(RESOLUTION))?,
        }
    }
    current.and_then(|(_, item)| item).map_or(Ok(()), |item| sink.item(item))
}

/// A vote with its text, from its first row; none if it is no body's that this file is of.
fn begin(path: &Path, row: &Row<'_>, sink: &Sink) -> Result<Option<Item>, Stop> {
    let symbol = row.get(RESOLUTION);
    let body = match symbol.get(..2) {
        Some("A/") => "UNGA",
        Some("S/") => "UNSC",
        _ => return Ok(None),
    };
    let date = codes::day(&row.get(DATE));
    if date.is_none() {
        sink.note(path, row.line, "the date is none: left out", &row.get(DATE))?;
    }
    let (full, subjects) = (row.get(TITLE), row.get(SUBJECTS));
    let session = row.some(SESSION).map(|s| codes::roman(&s).map_or(s, |number| number.to_string()));
    let clean = title::clean(&full);
    let text = Text {
        symbols: std::iter::once(symbol).chain(row.some(DRAFT)).collect(),
        identifiers: vec![identifier("undl", row.get(ID))],
        about: title::about(&clean, subjects.split('|')),
        title: Some(clean).filter(|title| !title.is_empty()),
        session,
        stage: Some(Stage::Adopted),
        date,
        ..Text::new(ResolutionKind::Resolution)
    };
    let is_without_vote = row.get(MODALITY).to_lowercase().contains("without");
    let mode = if is_without_vote { Mode::WithoutVote } else { Mode::RecordedVote };
    let mut vote = Vote { outcome: Some(Outcome::Adopted), date, ..Vote::new(Scope::Final, mode) };
    if !is_without_vote {
        for (place, column, what) in [
            (&mut vote.yes, YES, "total_yes"),
            (&mut vote.no, NO, "total_no"),
            (&mut vote.abstain, ABSTAIN, "total_abstentions"),
            (&mut vote.not_voting, NOT_VOTING, "total_non_voting"),
        ] {
            let Some(stated) = row.some(column) else { continue };
            *place = codes::count(&stated);
            if place.is_none() {
                sink.note(path, row.line, format!("{what} is no number: left out"), &stated)?;
            }
        }
    }
    Ok(Some(Item {
        key: row.get(ID),
        file: name(path),
        line: row.line,
        body: body.into(),
        is_human_rights: title::is_human_rights(&[&full, &subjects, &row.get(AGENDA)]),
        text: Some(text),
        vote: Some(vote),
        rows: 0,
    }))
}

fn add(path: &Path, row: &Row<'_>, sink: &Sink, item: &mut Item) -> Result<(), Stop> {
    let Some(vote) = &mut item.vote else { return Ok(()) };
    let raw = row.get(VOTE);
    let Some(option) = codes::option(&raw) else {
        return sink.refuse(path, row.line, format!("`{raw}` is no vote: Y, N, A or X"), &row.get(NAME));
    };
    let mut code = row.get(CODE);
    if code.bytes().any(|byte| byte.is_ascii_lowercase()) {
        let upper = code.to_ascii_uppercase();
        sink.note(
            path,
            row.line,
            format!("the code `{code}` is in lower case: read as {upper}"),
            &row.get(NAME),
        )?;
        code = upper;
    }
    item.rows += 1;
    vote.voters.push(Voter { who: Who::State { code, name: row.get(NAME) }, option, raw, line: row.line });
    Ok(())
}
