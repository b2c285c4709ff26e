//! A batch of items into the database, in one transaction.
//!
//! What the source said before with the same words is left alone. New records that nobody else speaks of are written in
//! bulk (`ingest::create`); the others are merged with what articles, editors and other files say (`ingest::apply`).

use std::collections::{BTreeMap, HashMap, HashSet};

use plenary_extract::Date;
use plenary_extract::record::Stage;
use sqlx::{Connection, PgConnection};
use uuid::Uuid;

use super::item::{Item, Remark, Severity, Text, Vote, Who};
use super::join::{self, Joining, Place, Target};
use super::stream::Signed;
use super::voters::Voters;
use crate::clock::Clock;
use crate::db::imports::{self, Counts, Fate};
use crate::db::official::{self, KnownItem, NewItem, Told};
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
        items: Vec<Signed>,
        counts: &mut Counts,
        remarks: &mut Vec<Remark>,
    ) -> sqlx::Result<()> {
        self.voters.bodies(conn, items.iter().map(|signed| &*signed.item.body)).await?;
        let mut tx = conn.begin().await?;
        // What a power cut takes is read again from the file; the end of the run waits for the disk, and for all before it.
        imports::hurry(&mut tx).await?;
        // Imports take turns: two files may bring the same members and texts.
        records::lock(&mut tx, &["import".to_owned()]).await?;
        let keys: Vec<String> = items.iter().map(|signed| signed.item.key.clone()).collect();
        let known = official::known_items(&mut tx, self.source.id, &keys).await?;
        let known: HashMap<String, KnownItem> =
            known.into_iter().map(|item| (item.key.clone(), item)).collect();
        let mut todo = Vec::new();
        let mut digests = Vec::new();
        for Signed { item, digest } in items {
            if self.voters.body(&item.body).is_none() {
                remarks.push(unknown_body(&item));
                counts.refuse_with(&item);
                continue;
            }
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
        digests: Vec<[u8; 32]>,
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
        let known_before = told(conn, self.source.id, &places).await?;
        let mut reports: BTreeMap<Uuid, (Target, ResolutionReport)> = BTreeMap::new();
        let (mut texts, mut votes, mut drafts) = (Vec::new(), Vec::new(), Vec::new());
        // The vote on the whole text tells most of it; others only where the source has told nothing yet.
        let mut order: Vec<usize> = (0..items.len()).collect();
        order.sort_by_key(|i| !items[*i].is_on_the_whole());
        let mut refused = vec![0; items.len()];
        for i in order {
            let (item, place) = (&items[i], &places[i]);
            let Some(body) = self.voters.body(&item.body) else { continue };
            if let Some((text, target)) = item.text.as_ref().zip(place.text) {
                let before = match reports.get(&target.id) {
                    Some((_, report)) => Some(report.clone()),
                    None => known_before.text(target.id)?,
                };
                // What was told already is not told again.
                if item.is_on_the_whole() || before.is_none() {
                    let report = text_report(text, body, place);
                    let report = match before {
                        Some(before) => after(report, before),
                        None => report,
                    };
                    reports.insert(target.id, (target, report));
                }
            }
            if let Some((vote, target)) = item.vote.as_ref().zip(place.vote) {
                let positions = self.positions(item, vote, remarks);
                refused[i] = vote.voters.len() - positions.len();
                let report = vote_report(vote, body, place, positions);
                if target.is_new {
                    votes.push((target.id, report));
                } else {
                    drafts.push(draft(known_before.record(target.id), Content::Vote(report)));
                }
            }
        }
        for (target, report) in reports.into_values() {
            if target.is_new {
                texts.push((target.id, report));
            } else {
                drafts.push(draft(known_before.record(target.id), Content::Resolution(report)));
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

/// One remark for all rows of the item.
fn unknown_body(item: &Item) -> Remark {
    Remark {
        severity: Severity::Refused,
        file: item.file.clone(),
        line: item.line,
        reason: format!("`{}` is the name of no body that is known, or of several", item.body),
        content: item.key.clone(),
    }
}

/// What the source said before of the records that are spoken of now.
struct Before(HashMap<Uuid, Told>);

async fn told(conn: &mut PgConnection, source: Uuid, places: &[Place]) -> sqlx::Result<Before> {
    let records = places.iter().flat_map(|place| [place.text, place.vote]).flatten();
    let records: Vec<Uuid> = records.filter(|target| !target.is_new).map(|target| target.id).collect();
    let told = official::told(conn, source, &records).await?;
    Ok(Before(told.into_iter().map(|told| (told.survivor_id, told)).collect()))
}

impl Before {
    /// Where the new report belongs: in the place of the old one, though its record was merged into another.
    fn record(&self, survivor: Uuid) -> Uuid {
        self.0.get(&survivor).map_or(survivor, |told| told.record_id)
    }

    fn text(&self, survivor: Uuid) -> sqlx::Result<Option<ResolutionReport>> {
        let content = self.0.get(&survivor).and_then(|told| told.content.clone());
        let report = content.map(serde_json::from_value).transpose();
        report.map_err(|error| sqlx::Error::Decode(error.into()))
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

/// A text that both chambers voted on, or one body twice, keeps what was told of each decision: of one body on one day, or
/// at one stage, the newer word counts.
fn after(now: ResolutionReport, before: ResolutionReport) -> ResolutionReport {
    let replaces = |new: &EventReport, old: &EventReport| {
        new.body == old.body && (new.stage == old.stage || new.date == old.date)
    };
    let kept = before.events.into_iter().filter(|old| old.body.is_some());
    let kept: Vec<EventReport> =
        kept.filter(|old| !now.events.iter().any(|new| replaces(new, old))).collect();
    let mut events: Vec<EventReport> = now.events.into_iter().chain(kept).collect();
    events.sort_by_key(|event| (event.date, event.stage, event.body));
    let mut identifiers = [now.identifiers, before.identifiers].concat();
    identifiers.sort();
    identifiers.dedup();
    ResolutionReport { body: before.body.or(now.body), identifiers, events, ..now }
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
