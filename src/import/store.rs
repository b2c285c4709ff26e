//! A batch of items into the database, in one transaction.
//!
//! What the source said before with the same words is left alone. New records that nobody else speaks of are written in
//! bulk (`ingest::create`); the others are merged with what articles, editors and other files say (`ingest::apply`).

use std::collections::{HashMap, HashSet};

use plenary_extract::Date;
use plenary_extract::record::{Scope, Stage};
use sqlx::{Connection, PgConnection};
use uuid::Uuid;

use super::item::{Item, Remark, Severity, Text, Vote, Who};
use super::join::{self, Joining, Place};
use super::voters::Voters;
use crate::clock::Clock;
use crate::db::imports::{self, Counts, Fate};
use crate::db::official::{self, KnownItem, NewItem};
use crate::db::records;
use crate::domain::ActorId;
use crate::domain::report::{Content, EventReport, PositionReport, ResolutionReport, VoteReport};
use crate::ingest::apply::{self, Draft, Speech};
use crate::ingest::create::{self, Official};

/// Where a run writes to.
pub struct Store<'a> {
    pub clock: &'a Clock,
    pub source: Official,
    pub voters: Voters,
    /// Nothing is written; what would be is counted.
    pub dry_run: bool,
}

impl Store<'_> {
    /// Stores a batch, and adds to the counts and remarks of the run.
    pub async fn save(
        &mut self,
        conn: &mut PgConnection,
        import: Uuid,
        items: Vec<Item>,
        counts: &mut Counts,
        remarks: &mut Vec<Remark>,
    ) -> sqlx::Result<()> {
        self.voters.bodies(conn, &items).await?;
        let mut tx = conn.begin().await?;
        // Imports take turns: two files may bring the same members and texts.
        records::lock(&mut tx, &["import".to_owned()]).await?;
        let keys: Vec<String> = items.iter().map(|item| item.key.clone()).collect();
        let known = official::known_items(&mut tx, self.source.id, &keys).await?;
        let known: HashMap<String, KnownItem> =
            known.into_iter().map(|item| (item.key.clone(), item)).collect();
        let mut todo = Vec::new();
        let mut digests = Vec::new();
        for item in items {
            let digest = item.digest().map_err(|error| sqlx::Error::Encode(error.into()))?;
            let before = known.get(&item.key);
            let is_same = before.is_some_and(|before| before.digest == digest);
            if is_same || self.dry_run {
                let refused = self.try_voters(&item, remarks);
                counts.add(if is_same { Fate::Same } else { Fate::of(before) }, &item, refused);
            } else {
                digests.push(digest);
                todo.push(item);
            }
        }
        if !todo.is_empty() {
            self.write(&mut tx, &todo, digests, &known, counts, remarks).await?;
        }
        if self.dry_run {
            return tx.rollback().await;
        }
        imports::progress(&mut tx, import, counts, remarks, self.clock.now()).await?;
        tx.commit().await
    }

    async fn write(
        &mut self,
        conn: &mut PgConnection,
        items: &[Item],
        digests: Vec<Vec<u8>>,
        known: &HashMap<String, KnownItem>,
        counts: &mut Counts,
        remarks: &mut Vec<Remark>,
    ) -> sqlx::Result<()> {
        let now = self.clock.now();
        let members = self.voters.join(conn, self.clock, self.source.id, items).await?;
        if !members.is_empty() {
            let speech =
                Speech { source: self.source.id, revision: None, drafts: members, whole: false, also: None };
            apply::apply(conn, self.clock, speech, now).await?;
        }
        let mut joining =
            Joining { conn, clock: self.clock, source: self.source.id, voters: &self.voters, known };
        let places = joining.run(items).await?;
        let told: Vec<Uuid> = places.iter().filter_map(|place| place.text).map(|text| text.id).collect();
        let mut told: HashSet<Uuid> =
            official::spoken_of(conn, self.source.id, &told).await?.into_iter().collect();
        let (mut texts, mut votes, mut drafts) = (Vec::new(), Vec::new(), Vec::new());
        // The vote on the whole text tells most of it; others only where the source has told nothing yet.
        let mut order: Vec<usize> = (0..items.len()).collect();
        order.sort_by_key(|i| items[*i].vote.as_ref().is_some_and(|vote| vote.scope != Scope::Final));
        let mut spoken: HashSet<Uuid> = HashSet::new();
        let mut refused = vec![0; items.len()];
        for i in order {
            let (item, place) = (&items[i], &places[i]);
            let Some(body) = self.voters.body(item.body) else { continue };
            if let Some((text, target)) = item.text.as_ref().zip(place.text) {
                let is_whole = item.vote.as_ref().is_none_or(|vote| vote.scope == Scope::Final);
                let is_first = told.insert(target.id);
                if (is_whole || is_first) && spoken.insert(target.id) {
                    let report = text_report(text, body, place);
                    if target.is_new {
                        texts.push((target.id, report));
                    } else {
                        drafts.push(draft(target.id, Content::Resolution(report)));
                    }
                }
            }
            if let Some((vote, target)) = item.vote.as_ref().zip(place.vote) {
                let positions = self.positions(item, vote, remarks);
                refused[i] = vote.voters.len() - positions.len();
                let report = vote_report(vote, body, place, positions);
                if target.is_new {
                    votes.push((target.id, report));
                } else {
                    drafts.push(draft(target.id, Content::Vote(report)));
                }
            }
        }
        for (item, refused) in items.iter().zip(refused) {
            counts.add(Fate::of(known.get(&item.key)), item, refused);
        }
        create::create(conn, self.clock, &self.source, texts, votes, now).await?;
        if !drafts.is_empty() {
            let speech = Speech { source: self.source.id, revision: None, drafts, whole: false, also: None };
            apply::apply(conn, self.clock, speech, now).await?;
        }
        let rows = items.iter().zip(&places).zip(digests).map(|((item, place), digest)| NewItem {
            key: item.key.clone(),
            digest: digest.iter().map(|byte| format!("{byte:02x}")).collect(),
            resolution_id: place.text.map(|text| text.id),
            vote_id: place.vote.map(|vote| vote.id),
        });
        official::save_items(conn, self.source.id, &rows.collect::<Vec<_>>()).await
    }

    /// Voters of an item that is not written: how many of them would be refused.
    fn try_voters(&mut self, item: &Item, remarks: &mut Vec<Remark>) -> usize {
        let Some(vote) = &item.vote else { return 0 };
        vote.voters.len() - self.positions(item, vote, remarks).len()
    }

    /// Who voted how. A voter that nobody knows, or that is there twice, is refused.
    fn positions(&mut self, item: &Item, vote: &Vote, remarks: &mut Vec<Remark>) -> Vec<PositionReport> {
        let mut seen: HashSet<ActorId> = HashSet::with_capacity(vote.voters.len());
        let mut positions = Vec::with_capacity(vote.voters.len());
        for voter in &vote.voters {
            let mut remark = |severity, reason: String, content: &str| {
                let (file, content) = (item.file.clone(), content.to_owned());
                remarks.push(Remark { severity, file, line: voter.line, reason, content });
            };
            let found = match &voter.who {
                Who::State { code, name } => self.voters.state(code, name).ok_or(name),
                Who::Member(member) => Ok(self.voters.member(member)),
            };
            match found {
                Ok(found) if seen.insert(found.actor) => {
                    if let Some(note) = found.note {
                        remark(Severity::Noted, note, &found.name.clone().unwrap_or_default());
                    }
                    positions.push(PositionReport {
                        actor: found.actor,
                        option: voter.option,
                        raw: Some(voter.raw.clone()),
                        name: found.name,
                    });
                }
                Ok(found) => {
                    let printed = match &voter.who {
                        Who::State { name, .. } => name.clone(),
                        Who::Member(member) => member.printed.clone(),
                    };
                    remark(Severity::Refused, "votes twice".to_owned(), &found.name.unwrap_or(printed));
                }
                Err(name) => {
                    let reason = "neither code nor name is that of a known state".to_owned();
                    remark(Severity::Refused, reason, name);
                }
            }
        }
        positions
    }
}

fn text_report(text: &Text, body: ActorId, place: &Place) -> ResolutionReport {
    let events = match text.stage {
        Some(stage) => vec![EventReport { stage, body: Some(body), date: text.date, expected: false }],
        // Known to be before the body, and no more.
        None => vec![EventReport { stage: Stage::Introduced, body: None, date: None, expected: false }],
    };
    ResolutionReport {
        kind: Some(text.kind),
        body: Some(body),
        subjects: place.subject.into_iter().collect(),
        symbol: text.symbols.first().cloned(),
        identifiers: join::identifiers(text),
        title: text.title.clone(),
        session: text.session.clone().or_else(|| text.congress.map(|congress| congress.to_string())),
        year: text.date.map(|date: Date| date.year),
        events,
        ..ResolutionReport::default()
    }
}

fn vote_report(vote: &Vote, body: ActorId, place: &Place, positions: Vec<PositionReport>) -> VoteReport {
    VoteReport {
        resolution: place.text.map(|text| text.id.into()),
        body: Some(body),
        scope: Some(vote.scope),
        mode: Some(vote.mode),
        outcome: vote.outcome,
        requirement: vote.requirement.map(str::to_owned),
        date: vote.date,
        yes: vote.yes,
        no: vote.no,
        abstain: vote.abstain,
        present: vote.present,
        absent: vote.absent,
        not_voting: vote.not_voting,
        positions,
    }
}

fn draft(record: Uuid, content: Content) -> Draft {
    Draft { record, content, evidence: Vec::new(), confidence: 1.0 }
}
