//! Votes of both chambers as the project unitedstates/congress writes them: one JSON file a vote.

use std::collections::BTreeMap;
use std::path::Path;

use plenary_extract::record::Mode;
use serde::Deserialize;
use serde_json::Value;

use super::super::congress::{self, Legislators};
use super::super::item::{Item, Vote, Voter, Who};
use super::super::stream::{Sink, Stop, name};
use super::super::{Files, codes, title};

#[derive(Debug, Deserialize)]
struct Roll {
    vote_id: String,
    chamber: String,
    date: String,
    question: String,
    #[serde(default)]
    subject: Option<String>,
    #[serde(default)]
    requires: String,
    #[serde(default)]
    result: String,
    #[serde(default)]
    bill: Option<Bill>,
    #[serde(default)]
    amendment: Option<Value>,
    /// By the words of the roll call.
    votes: BTreeMap<String, Vec<Value>>,
}

#[derive(Debug, Deserialize)]
struct Bill {
    r#type: String,
    number: u32,
    congress: i32,
}

#[derive(Debug, Deserialize)]
struct Legislator {
    id: String,
    display_name: String,
    #[serde(default)]
    party: String,
    #[serde(default)]
    state: String,
}

pub fn read(files: &Files, sink: &Sink) -> Result<(), Stop> {
    let legislators = Legislators::read(files, sink)?;
    super::each(files, sink, |path| item(path, super::json(path, files, sink)?, &legislators, sink))
}

fn item(path: &Path, roll: Roll, legislators: &Legislators, sink: &Sink) -> Result<Item, Stop> {
    let body = match roll.chamber.as_str() {
        "h" => "US.HOUSE",
        "s" => "US.SENATE",
        other => return Err(Stop::file(path, format!("`{other}` is no chamber: h or s"))),
    };
    let date =
        codes::day(&roll.date).ok_or_else(|| Stop::file(path, format!("`{}` is no date", roll.date)))?;
    let question = if roll.amendment.is_some() { "On the Amendment" } else { roll.question.as_str() };
    let (scope, outcome) = (congress::scope(question), codes::outcome(&roll.result));
    let bill = roll.bill.as_ref();
    let text =
        bill.and_then(|bill| congress::text(&format!("{} {}", bill.r#type, bill.number), bill.congress));
    let text = text.map(|mut text| {
        text.title = roll.subject.clone().filter(|title| !title.is_empty());
        text.date = Some(date);
        text.stage = congress::stage(&text, scope, outcome);
        text
    });
    let mut vote = Vote {
        outcome,
        requirement: codes::requirement(&roll.requires),
        date: Some(date),
        yes: Some(0),
        no: Some(0),
        present: Some(0),
        not_voting: Some(0),
        ..Vote::new(scope, Mode::RecordedVote)
    };
    let mut seen = std::collections::HashSet::new();
    for (raw, members) in &roll.votes {
        let Some(option) = codes::option(raw) else {
            for member in members {
                sink.refuse(path, 1, format!("`{raw}` is no vote"), &member.to_string())?;
            }
            continue;
        };
        for member in members {
            if member.as_str() == Some("VP") {
                let reason = "the Vice President broke a tie: no senator, kept out of the roll call";
                sink.note(path, 1, reason, raw)?;
                continue;
            }
            let Ok(member) = Legislator::deserialize(member) else {
                sink.refuse(path, 1, "is no member", &member.to_string())?;
                continue;
            };
            if !seen.insert(member.id.clone()) {
                sink.refuse(path, 1, "votes twice", &member.display_name)?;
                continue;
            }
            use plenary_extract::record::VoteOption::{No, NotVoting, Present, Yes};
            let count = match option {
                Yes => &mut vote.yes,
                No => &mut vote.no,
                Present => &mut vote.present,
                NotVoting => &mut vote.not_voting,
                _ => &mut vote.absent,
            };
            *count = count.map(|n| n + 1);
            let who = legislators.member(&member.id, &member.display_name, &member.party, &member.state);
            vote.voters.push(Voter { who: Who::Member(Box::new(who)), option, raw: raw.clone(), line: 1 });
        }
    }
    Ok(Item {
        key: roll.vote_id,
        body: body.into(),
        is_human_rights: title::is_human_rights(&[
            &roll.question,
            roll.subject.as_deref().unwrap_or_default(),
        ]),
        text,
        rows: vote.voters.len() as u64,
        vote: Some(vote),
        file: name(path),
        line: 1,
    })
}
