//! Popolo JSON: vote events with their motions, counts and votes; persons and organizations beside them or inside.
//!
//! One document a file. What an event does not say itself is looked up by id in the document's lists.

use std::collections::HashMap;
use std::path::Path;

use plenary_extract::record::{Mode, ResolutionKind, Scope, Stage, VoteOption};
use serde::Deserialize;

use super::super::item::{Item, Member, Text, Vote, Voter, Who, identifier};
use super::super::stream::{Sink, Stop, name};
use super::super::{Files, codes, congress, title};
use crate::domain::report::Identifier;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Document {
    persons: Vec<Party>,
    organizations: Vec<Party>,
    motions: Vec<Motion>,
    vote_events: Vec<VoteEvent>,
}

/// A person or an organization.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct Party {
    id: Option<String>,
    name: Option<String>,
    identifiers: Vec<Identifier>,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct Motion {
    id: Option<String>,
    identifier: Option<String>,
    text: Option<String>,
    classification: Option<String>,
    date: Option<String>,
    requirement: Option<String>,
    result: Option<String>,
    organization_id: Option<String>,
    organization: Option<Party>,
    legislative_session_id: Option<String>,
    /// As some writers have it: the events inside their motion.
    vote_events: Vec<VoteEvent>,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct VoteEvent {
    id: Option<String>,
    identifier: Option<String>,
    motion_id: Option<String>,
    motion: Option<Motion>,
    organization_id: Option<String>,
    organization: Option<Party>,
    legislative_session_id: Option<String>,
    start_date: Option<String>,
    result: Option<String>,
    counts: Vec<Count>,
    votes: Vec<Ballot>,
}

#[derive(Debug, Clone, Deserialize)]
struct Count {
    option: String,
    value: u64,
    /// Of a party or faction only.
    #[serde(default)]
    group_id: Option<String>,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct Ballot {
    option: Option<String>,
    voter_id: Option<String>,
    voter: Option<Party>,
    role: Option<String>,
}

pub fn read(files: &Files, sink: &Sink) -> Result<(), Stop> {
    for path in &files.paths {
        let document: Document = super::json(path, files, sink)?;
        let lists = Lists::of(&document);
        let inside = document
            .motions
            .iter()
            .flat_map(|motion| motion.vote_events.iter().map(move |event| (event, Some(motion))));
        let events = document.vote_events.iter().map(|event| (event, None)).chain(inside);
        let mut seen = false;
        for (event, motion) in events {
            seen = true;
            if let Some(item) = item(path, event, motion, &lists, sink)? {
                sink.item(item)?;
            }
        }
        if !seen {
            return Err(Stop::file(path, "holds no vote_events: is it Popolo?"));
        }
    }
    Ok(())
}

/// The document's lists, by id.
struct Lists<'a> {
    persons: HashMap<&'a str, &'a Party>,
    organizations: HashMap<&'a str, &'a Party>,
    motions: HashMap<&'a str, &'a Motion>,
}

impl<'a> Lists<'a> {
    fn of(document: &'a Document) -> Self {
        let by_id = |parties: &'a [Party]| {
            parties.iter().filter_map(|party| Some((party.id.as_deref()?, party))).collect()
        };
        Self {
            persons: by_id(&document.persons),
            organizations: by_id(&document.organizations),
            motions: document.motions.iter().filter_map(|m| Some((m.id.as_deref()?, m))).collect(),
        }
    }
}

fn item(
    path: &Path,
    event: &VoteEvent,
    motion: Option<&Motion>,
    lists: &Lists<'_>,
    sink: &Sink,
) -> Result<Option<Item>, Stop> {
    let none = Motion::default();
    let listed = || event.motion_id.as_deref().and_then(|id| lists.motions.get(id).copied());
    let motion = motion.or(event.motion.as_ref()).or_else(listed).unwrap_or(&none);
    let key = event.id.as_ref().or(event.identifier.as_ref());
    let organization = |inside: &Option<Party>, id: &Option<String>| {
        let listed = || id.as_deref().and_then(|id| lists.organizations.get(id).copied());
        inside.as_ref().or_else(listed).and_then(|party| party.name.clone())
    };
    let body = organization(&event.organization, &event.organization_id)
        .or_else(|| organization(&motion.organization, &motion.organization_id));
    let (Some(key), Some(body)) = (key, body) else {
        let reason = "a vote event without id, or without an organization that has a name";
        sink.refuse(path, 1, reason, motion.text.as_deref().or(event.id.as_deref()).unwrap_or_default())?;
        return Ok(None);
    };
    let day = event.start_date.as_deref().or(motion.date.as_deref()).and_then(codes::day);
    let outcome = event.result.as_deref().or(motion.result.as_deref()).and_then(codes::outcome);
    let scope = scope(motion.classification.as_deref().unwrap_or_default());
    let mut vote = Vote {
        outcome,
        date: day,
        requirement: motion.requirement.as_deref().and_then(codes::requirement),
        voters: voters(path, event, &body, lists, sink)?,
        ..Vote::new(scope, Mode::RecordedVote)
    };
    count(path, event, &mut vote, sink)?;
    let session = event.legislative_session_id.as_ref().or(motion.legislative_session_id.as_ref());
    let text = text(&body, motion, session).map(|text| Text {
        date: day,
        stage: (scope == Scope::Final && outcome == Some(plenary_extract::record::Outcome::Adopted))
            .then_some(if text.kind == ResolutionKind::Bill { Stage::PassedChamber } else { Stage::Adopted }),
        ..text
    });
    Ok(Some(Item {
        key: format!("{body}/{key}"),
        body: body.into(),
        is_human_rights: title::is_human_rights(&[motion.text.as_deref().unwrap_or_default()]),
        text,
        rows: vote.voters.len().max(1) as u64,
        vote: Some(vote),
        file: name(path),
        line: 1,
    }))
}

/// What the vote was on; a motion that does not say is taken for the whole text.
fn scope(classification: &str) -> Scope {
    let classification = classification.to_lowercase();
    match () {
        () if classification.contains("amendment") => Scope::Amendment,
        () if classification.contains("paragraph") => Scope::Paragraph,
        () if classification.contains("procedur") => Scope::Procedural,
        () => Scope::Final,
    }
}

fn text(body: &str, motion: &Motion, session: Option<&String>) -> Option<Text> {
    let number = motion.identifier.as_deref().filter(|number| !number.trim().is_empty());
    let title = motion.text.as_deref().map(title::clean).filter(|title| !title.is_empty());
    // Other bodies number their sessions and texts too.
    let congress = session.filter(|_| congress::is_chamber(body)).and_then(|session| session.parse().ok());
    let bill = number.zip(congress).and_then(|(number, congress)| congress::text(number, congress));
    let about = title::about(title.as_deref().unwrap_or_default(), std::iter::empty());
    match (bill, number, &title) {
        (Some(bill), _, _) => Some(Text { title, about, ..bill }),
        (None, None, None) => None,
        (None, number, _) => Some(Text {
            symbols: number.map(str::to_owned).into_iter().collect(),
            session: session.cloned(),
            title,
            about,
            ..Text::new(ResolutionKind::Resolution)
        }),
    }
}

fn voters(
    path: &Path,
    event: &VoteEvent,
    body: &str,
    lists: &Lists<'_>,
    sink: &Sink,
) -> Result<Vec<Voter>, Stop> {
    let mut voters = Vec::with_capacity(event.votes.len());
    for ballot in &event.votes {
        let id = ballot.voter_id.as_deref().or_else(|| ballot.voter.as_ref()?.id.as_deref());
        let person = id.and_then(|id| lists.persons.get(id).copied());
        let organization = id.and_then(|id| lists.organizations.get(id).copied());
        let Some(party) = ballot.voter.as_ref().or(person).or(organization) else {
            sink.refuse(path, 1, "the voter is not in the document", id.unwrap_or_default())?;
            continue;
        };
        let raw = ballot.option.clone().unwrap_or_default();
        let printed = party.name.clone().unwrap_or_default();
        let Some(option) = codes::option(&raw) else {
            sink.refuse(path, 1, format!("`{raw}` is no vote"), &printed)?;
            continue;
        };
        let code = party.identifiers.iter().find(|i| i.scheme.starts_with("iso"));
        let is_state = code.is_some() || organization.is_some() && person.is_none();
        let who = if is_state {
            let code = code.map(|code| code.identifier.clone()).unwrap_or_default();
            Who::State { code, name: printed }
        } else {
            // Ids are a document's own: another parliament may have the same.
            let own = id.map(|id| identifier("popolo", format!("{body}/{id}")));
            let identifiers: Vec<_> = party.identifiers.iter().cloned().chain(own).collect();
            if identifiers.is_empty() {
                sink.refuse(path, 1, "a voter without an id", &printed)?;
                continue;
            }
            Who::Member(Box::new(Member { identifiers, printed, full: None, role: ballot.role.clone() }))
        };
        voters.push(Voter { who, option, raw, line: 1 });
    }
    Ok(voters)
}

/// The totals as stated; where none are, as listed.
fn count(path: &Path, event: &VoteEvent, vote: &mut Vote, sink: &Sink) -> Result<(), Stop> {
    let stated = event.counts.iter().filter(|count| count.group_id.is_none());
    let mut counts: Vec<(VoteOption, u64)> = Vec::new();
    for count in stated {
        match codes::option(&count.option) {
            Some(option) => counts.push((option, count.value)),
            None => {
                let reason = format!("`{}` is no vote: its count is left out", count.option);
                sink.note(path, 1, reason, &count.value.to_string())?;
            }
        }
    }
    if counts.is_empty() {
        counts.extend(vote.voters.iter().map(|voter| (voter.option, 1)));
    }
    for (option, value) in counts {
        let total = match option {
            VoteOption::Yes => &mut vote.yes,
            VoteOption::No => &mut vote.no,
            VoteOption::Abstain => &mut vote.abstain,
            VoteOption::Present => &mut vote.present,
            VoteOption::Absent => &mut vote.absent,
            _ => &mut vote.not_voting,
        };
        let sum = u64::from(total.unwrap_or(0)).saturating_add(value);
        // More than the database counts to.
        match i32::try_from(sum) {
            Ok(sum) => *total = Some(sum.unsigned_abs()),
            Err(_) => sink.note(path, 1, "no body is as large: the count is left out", &value.to_string())?,
        }
    }
    Ok(())
}
