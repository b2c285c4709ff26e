//! Roll calls of the Senate: one XML file a vote. Members bear the Senate's own ids; with a list of legislators they are
//! joined to the bioguide ids that other files use.

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
    let unknown = |what: &str| Stop::file(path, format!("is no roll call of the Senate: no <{what}>"));
    if root.name != "roll_call_vote" {
        return Err(unknown("roll_call_vote"));
    }
    let number = codes::count(root.get("vote_number")).ok_or_else(|| unknown("vote_number"))?;
    let congress: i32 = root.get("congress").parse().map_err(|_| unknown("congress"))?;
    let date = codes::american_day(root.get("vote_date")).ok_or_else(|| unknown("vote_date"))?;
    let (question, described) = (root.get("vote_question_text"), root.get("vote_document_text"));
    let outcome = codes::outcome(root.get("vote_result"));
    let is_amendment = !root.at(&["amendment"]).map_or("", |node| node.get("amendment_number")).is_empty();
    let question = if is_amendment { "On the Amendment" } else { question };
    let scope = congress::scope(question);
    let named = root.at(&["document"]).map_or("", |document| document.get("document_name"));
    let text = congress::text(named, congress).map(|mut text| {
        text.title = Some(described.to_owned()).filter(|title| !title.is_empty());
        text.date = Some(date);
        text.stage = congress::stage(&text, scope, outcome);
        text
    });
    // An empty count is none at all in these files: nobody was present without voting.
    let total = |name| root.at(&["count"]).and_then(|count| codes::count(count.get(name)));
    let mut vote = Vote {
        outcome,
        requirement: codes::requirement(root.get("majority_requirement")),
        date: Some(date),
        yes: total("yeas"),
        no: total("nays"),
        present: total("present"),
        absent: total("absent"),
        ..Vote::new(scope, Mode::RecordedVote)
    };
    let mut seen = HashSet::new();
    for member in root.child("members").into_iter().flat_map(|members| members.all("member")) {
        let (raw, printed, id) =
            (member.get("vote_cast"), member.get("member_full"), member.get("lis_member_id"));
        match codes::option(raw) {
            None => sink.refuse(path, member.line, format!("`{raw}` is no vote"), printed)?,
            Some(_) if id.is_empty() => {
                sink.refuse(path, member.line, "no lis_member_id: who it is cannot be told", printed)?;
            }
            Some(_) if !seen.insert(id) => sink.refuse(path, member.line, "votes twice", printed)?,
            Some(option) => {
                let who = legislators.member(id, printed, member.get("party"), member.get("state"));
                let (raw, line) = (raw.to_owned(), member.line);
                vote.voters.push(Voter { who: Who::Member(Box::new(who)), option, raw, line });
            }
        }
    }
    let tie = root.at(&["tie_breaker"]).map_or("", |tie| tie.get("tie_breaker_vote"));
    if !tie.is_empty() {
        sink.note(
            path,
            root.line,
            "the Vice President broke a tie: no senator, kept out of the roll call",
            tie,
        )?;
    }
    let year = root.get("congress_year");
    Ok(Item {
        key: format!("s{number}-{congress}.{year}"),
        body: "US.SENATE".into(),
        text,
        is_human_rights: title::is_human_rights(&[described]),
        rows: vote.voters.len() as u64,
        vote: Some(vote),
        file: name(path),
        line: 1,
    })
}
