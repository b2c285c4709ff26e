//! Roll calls of the European Parliament in the tables of HowTheyVote: votes, members' votes (the rows of one vote
//! together), and members, if their names are wanted.

use std::collections::HashMap;
use std::path::Path;

use plenary_extract::record::{Mode, Outcome, ResolutionKind, Scope, Stage};

use super::super::item::{Item, Member, Text, Vote, Voter, Who, identifier};
use super::super::stream::{Sink, Stop, name};
use super::super::table::{Column, Row, Table, needed, optional};
use super::super::{Files, codes, title};

const VOTES: &[Column] = &[
    needed(&["id"]),
    needed(&["timestamp"]),
    needed(&["display_title"]),
    optional(&["reference"]),
    optional(&["is_main"]),
    optional(&["amendment_number"]),
    optional(&["texts_adopted_reference"]),
    needed(&["count_for"]),
    needed(&["count_against"]),
    needed(&["count_abstention"]),
    optional(&["count_did_not_vote"]),
    optional(&["result"]),
];
const BALLOTS: &[Column] = &[
    needed(&["vote_id"]),
    needed(&["member_id"]),
    needed(&["position"]),
    optional(&["country_code"]),
    optional(&["group_code"]),
];
const MEMBERS: &[Column] = &[needed(&["id"]), needed(&["first_name"]), needed(&["last_name"])];

pub fn read(files: &Files, sink: &Sink) -> Result<(), Stop> {
    let (mut items, mut order, mut names) = (HashMap::new(), Vec::new(), HashMap::new());
    let mut ballots = Vec::new();
    for path in &files.paths {
        let table = Table::open(path, &files.meter)?;
        if table.has(&["vote_id", "member_id"]) {
            ballots.push((path, table.with(BALLOTS)?));
        } else if table.has(&["first_name", "last_name"]) {
            let mut table = table.with(MEMBERS)?;
            while let Some(row) = table.next(sink)? {
                names.insert(row.get(0), format!("{} {}", row.get(1), row.get(2)));
            }
        } else {
            let mut table = table.with(VOTES)?;
            while let Some(row) = table.next(sink)? {
                let item = begin(path, &row);
                order.push(item.key.clone());
                items.insert(item.key.clone(), item);
            }
        }
    }
    if order.is_empty() {
        let first = files.paths.first().map_or(Path::new(""), |path| path);
        return Err(Stop::file(
            first,
            "no table of votes (id, timestamp, display_title, …) is among the files",
        ));
    }
    for (path, mut table) in ballots {
        let mut open: Option<Item> = None;
        while let Some(row) = table.next(sink)? {
            if open.as_ref().is_none_or(|item| item.key.as_bytes() != row.bytes(0)) {
                open.take().map_or(Ok(()), |item| sink.item(item))?;
                open = items.remove(&row.get(0));
            }
            let Some(item) = &mut open else {
                let reason =
                    format!("vote {} is not in the table of votes, or its rows are not together", row.get(0));
                sink.refuse(path, row.line, reason, &row.get(1))?;
                continue;
            };
            let (raw, id) = (row.get(2), row.get(1));
            let Some((option, vote)) = codes::option(&raw).zip(item.vote.as_mut()) else {
                sink.refuse(path, row.line, format!("`{raw}` is no vote"), &id)?;
                continue;
            };
            let seat = [row.get(3), row.get(4)]
                .iter()
                .filter(|s| !s.is_empty())
                .cloned()
                .collect::<Vec<_>>()
                .join(", ");
            let who = Member {
                full: names.get(&id).cloned(),
                printed: format!("Member {id}"),
                identifiers: vec![identifier("ep", id)],
                role: Some(format!("Member of the European Parliament, {seat}")),
            };
            item.rows += 1;
            item.file = name(path);
            vote.voters.push(Voter { who: Who::Member(Box::new(who)), option, raw, line: row.line });
        }
        open.map_or(Ok(()), |item| sink.item(item))?;
    }
    // Totals without a roll call.
    for key in order {
        if let Some(mut item) = items.remove(&key) {
            item.rows = 1;
            sink.item(item)?;
        }
    }
    Ok(())
}

fn begin(path: &Path, row: &Row<'_>) -> Item {
    let date = codes::day(&row.get(1));
    let is_main = row.get(4).eq_ignore_ascii_case("true");
    let scope = match (is_main, row.bytes(5)) {
        (true, _) => Scope::Final,
        (false, b"" | b"\xc2\xa7") => Scope::Paragraph,
        (false, _) => Scope::Amendment,
    };
    let outcome = match row.get(11).as_str() {
        "ADOPTED" => Some(Outcome::Adopted),
        "REJECTED" => Some(Outcome::Rejected),
        _ => None,
    };
    let is_adopted = is_main && outcome == Some(Outcome::Adopted);
    let symbols: Vec<String> =
        [row.some(6).filter(|_| is_adopted), row.some(3)].into_iter().flatten().collect();
    let text = (!symbols.is_empty()).then(|| Text {
        symbols,
        title: row.some(2),
        stage: is_adopted.then_some(Stage::Adopted),
        date,
        ..Text::new(ResolutionKind::Resolution)
    });
    let count = |column| codes::count(&row.get(column));
    let vote = Vote {
        outcome,
        date,
        yes: count(7),
        no: count(8),
        abstain: count(9),
        not_voting: count(10),
        ..Vote::new(scope, Mode::RecordedVote)
    };
    Item {
        key: row.get(0),
        body: "EP".into(),
        is_human_rights: title::is_human_rights(&[&row.get(2)]),
        text,
        vote: Some(vote),
        rows: 0,
        file: name(path),
        line: row.line,
    }
}
