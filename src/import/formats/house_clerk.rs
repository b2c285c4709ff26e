//! Roll calls of the House of Representatives as the Clerk publishes them: one XML file a roll call.

use std::collections::HashSet;
use std::path::Path;

use plenary_extract::record::Mode;

use super::super::congress::{self, Legislators};
use super::super::item::{Item, Vote, Voter, Who};
use super::super::stream::{Sink, Stop, name};
use super::super::xml::{self, Node};
use super::super::{Files, codes, title};

pub fn read(files: &Files, sink: &Sink) -> Result<(), Stop> {
    let legislators = Legislators::read(files, sink)?;
    super::each(files, sink, |path| {
        let root = xml::read(path, &files.meter, sink)?;
        item(path, &root, &legislators, sink)
    })
}

fn item(path: &Path, root: &Node, legislators: &Legislators, sink: &Sink) -> Result<Item, Stop> {
    let unknown = |what: &str| Stop::file(path, format!("is no roll call of the Clerk: no <{what}>"));
    if root.name != "rollcall-vote" {
        return Err(unknown("rollcall-vote"));
    }
    let about = root.child("vote-metadata").ok_or_else(|| unknown("vote-metadata"))?;
    let number = congress::number(about.get("rollcall-num")).ok_or_else(|| unknown("rollcall-num"))?;
    let congress = congress::number(about.get("congress")).ok_or_else(|| unknown("congress"))?;
    let date = codes::american_day(about.get("action-date")).ok_or_else(|| unknown("action-date"))?;
    let congress = i32::try_from(congress).unwrap_or_default();
    let (question, described) = (about.get("vote-question"), about.get("vote-desc"));
    let (scope, outcome) = (congress::scope(question), codes::outcome(about.get("vote-result")));
    let text = congress::text(about.get("legis-num"), congress).map(|mut text| {
        text.title = Some(described.to_owned()).filter(|title| !title.is_empty());
        text.date = Some(date);
        text.stage = congress::stage(&text, scope, outcome);
        text
    });
    let totals = about.at(&["vote-totals", "totals-by-vote"]);
    let total = |name| totals.and_then(|totals| codes::count(totals.get(name)));
    let mut vote = Vote {
        outcome,
        requirement: codes::requirement(about.get("vote-type")),
        date: Some(date),
        yes: total("yea-total"),
        no: total("nay-total"),
        present: total("present-total"),
        not_voting: total("not-voting-total"),
        ..Vote::new(scope, Mode::RecordedVote)
    };
    let mut seen = HashSet::new();
    for recorded in root.child("vote-data").into_iter().flat_map(|data| data.all("recorded-vote")) {
        let raw = recorded.get("vote").to_owned();
        let Some(member) = recorded.child("legislator") else {
            sink.refuse(path, recorded.line, "no legislator", &raw)?;
            continue;
        };
        let (id, printed) = (member.attribute("name-id"), member.text.trim());
        match codes::option(&raw) {
            None => sink.refuse(path, recorded.line, format!("`{raw}` is no vote"), printed)?,
            Some(_) if id.is_empty() => {
                sink.refuse(path, recorded.line, "no name-id: who it is cannot be told", printed)?
            }
            Some(_) if !seen.insert(id) => sink.refuse(path, recorded.line, "votes twice", printed)?,
            Some(option) => {
                let member =
                    legislators.member(id, printed, member.attribute("party"), member.attribute("state"));
                vote.voters.push(Voter {
                    who: Who::Member(Box::new(member)),
                    option,
                    raw,
                    line: recorded.line,
                });
            }
        }
    }
    Ok(Item {
        key: format!("h{number}-{congress}.{}", date.year),
        body: "US.HOUSE".into(),
        text,
        is_human_rights: title::is_human_rights(&[described, question]),
        rows: vote.voters.len() as u64,
        vote: Some(vote),
        file: name(path),
        line: 1,
    })
}
