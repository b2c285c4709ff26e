//! Which known text and vote an official item speaks of.
//!
//! The source's own number says it; else a document number; else, among the texts that only articles tell of, what tells
//! texts apart (`ingest::join`). Two official files never meet by likeness alone.

use std::collections::{BTreeSet, HashMap, HashSet};

use plenary_extract::Date;
use plenary_extract::record::{ResolutionKind, Scope};
use sqlx::PgConnection;
use uuid::Uuid;

use super::item::{Item, Text, Vote};
use super::voters::Voters;
use crate::clock::Clock;
use crate::db::candidates::{self, Home, ResolutionCandidate, VoteCandidate};
use crate::db::official::{self, KnownItem};
use crate::db::records::rows;
use crate::db::review::NewProposal;
use crate::db::{records, review};
use crate::domain::period::{Calendar, compatible};
use crate::domain::report::Identifier;
use crate::domain::{ActorId, RecordKind, fold, symbol};
use crate::ingest::join::{MOST_ASKED, Verdict, resolution};
use crate::ingest::series;

/// Where an item belongs.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    pub text: Option<Target>,
    pub vote: Option<Target>,
    pub subject: Option<ActorId>,
}

/// A record, and whether it was made for this item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Target {
    pub id: Uuid,
    pub is_new: bool,
}

/// Days by which files may differ on one ballot of the Assembly: some only know the month of the session.
const LOOSE: i32 = 62;

pub struct Joining<'a> {
    pub conn: &'a mut PgConnection,
    pub clock: &'a Clock,
    pub source: Uuid,
    pub voters: &'a Voters,
    pub known: &'a HashMap<String, KnownItem>,
}

impl Joining<'_> {
    /// Finds or registers the records of the items.
    pub async fn run(&mut self, items: &[Item]) -> sqlx::Result<Vec<Place>> {
        let bodies: BTreeSet<Uuid> =
            items.iter().filter_map(|item| self.voters.body(&item.body)).map(|body| body.0).collect();
        let bodies: Vec<Uuid> = bodies.into_iter().collect();
        let homes = candidates::homes(self.conn, &bodies).await?;
        let homes: HashMap<Uuid, Home> = homes.into_iter().map(|home| (home.body_id, home)).collect();
        let texts: Vec<Option<resolution::Text>> = items.iter().map(|item| self.text(item, &homes)).collect();
        records::lock(self.conn, &resolution::locks(texts.iter().flatten())).await?;
        let mut minted = Vec::new();
        let (targets, asked) = self.texts(items, &texts, &homes, &mut minted).await?;
        let places = self.votes(items, &targets, &mut minted).await?;
        records::insert(self.conn, &minted, self.clock.now()).await?;
        review::propose(self.conn, &asked, self.clock.now()).await?;
        Ok(places)
    }

    /// What tells the text apart.
    fn text(&self, item: &Item, homes: &HashMap<Uuid, Home>) -> Option<resolution::Text> {
        let text = item.text.as_ref()?;
        let body = self.voters.body(&item.body)?.0;
        let home = homes.get(&body)?;
        let calendar = Calendar::of(home.known_as.as_deref());
        let session = text.session.as_deref().and_then(|session| session.parse().ok());
        let period = session.or(text.congress).or(text.date.map(|date| calendar.period(date)));
        Some(resolution::Text {
            is_law: matches!(text.kind, ResolutionKind::Bill | ResolutionKind::Act),
            home: Some(home.home_id),
            period,
            is_yearly: series::is_yearly(home.known_as.as_deref()),
            identifiers: identifiers(text),
            title: text.title.as_deref().map(fold::key),
            subjects: self.voters.situation(&text.about).map(|actor| actor.0).into_iter().collect(),
            recurrence: None,
            events: text.stage.map(|stage| (stage, Some(body), text.date)).into_iter().collect(),
        })
    }

    async fn texts(
        &mut self,
        items: &[Item],
        texts: &[Option<resolution::Text>],
        homes: &HashMap<Uuid, Home>,
        minted: &mut Vec<(Uuid, RecordKind)>,
    ) -> sqlx::Result<(Vec<Option<Target>>, Vec<NewProposal>)> {
        let all = || texts.iter().flatten().flat_map(|text| &text.identifiers);
        let wanted: Vec<String> = all().flat_map(spellings).collect();
        let numbered = official::numbered(self.conn, &wanted).await?;
        let mut by_number: HashMap<(String, String), Target> = HashMap::new();
        for row in numbered {
            let target = Target { id: row.resolution_id, is_new: false };
            by_number.entry((row.scheme, row.identifier)).or_insert(target);
        }
        let unofficial = self.unofficial(items, texts).await?;
        let unofficial = unofficial.iter().map(|known| Ok((known.id, resolution::known(known, homes)?)));
        let unofficial: Vec<(Uuid, resolution::Text)> = unofficial.collect::<sqlx::Result<_>>()?;
        let mut asked = Vec::new();
        let mut targets = Vec::new();
        let mut taken: HashMap<Uuid, &resolution::Text> = HashMap::new();
        for (item, text) in items.iter().zip(texts) {
            let Some(text) = text else {
                targets.push(None);
                continue;
            };
            let own = self.known.get(&item.key).and_then(|known| known.resolution_id);
            let own = own.map(|id| Target { id, is_new: false });
            let number = || {
                let spelled = text.identifiers.iter().filter(|i| i.scheme != "symbol");
                let mut spelled =
                    spelled.flat_map(|i| spellings(i).map(|spelling| (i.scheme.clone(), spelling)));
                spelled.find_map(|key| by_number.get(&key)).copied()
            };
            let target =
                own.or_else(number).or_else(|| alike(text, &unofficial, &taken)).unwrap_or_else(|| {
                    let id = self.clock.id();
                    minted.push((id, RecordKind::Resolution));
                    self.ask(text, id, &unofficial, &mut asked);
                    Target { id, is_new: true }
                });
            taken.entry(target.id).or_insert(text);
            // A second item of this batch on the same text speaks of the same record.
            for identifier in text.identifiers.iter().filter(|i| i.scheme != "symbol") {
                by_number.entry((identifier.scheme.clone(), identifier.identifier.clone())).or_insert(target);
            }
            targets.push(Some(target));
        }
        Ok((targets, asked))
    }

    /// The texts that only articles tell of and that may be meant.
    async fn unofficial(
        &mut self,
        items: &[Item],
        texts: &[Option<resolution::Text>],
    ) -> sqlx::Result<Vec<ResolutionCandidate>> {
        let dates = items.iter().filter_map(|item| item.date());
        let years: BTreeSet<i32> = dates.flat_map(|date| date.year - 1..=date.year + 1).collect();
        let homes: BTreeSet<Uuid> = texts.iter().flatten().filter_map(|text| text.home).collect();
        let titles: Vec<String> = texts.iter().flatten().filter_map(|text| text.title.clone()).collect();
        let (years, homes) = (years.into_iter().collect::<Vec<_>>(), homes.into_iter().collect::<Vec<_>>());
        let ids = official::unofficial(self.conn, &homes, &years, &titles).await?;
        if ids.is_empty() { Ok(Vec::new()) } else { candidates::resolutions_by_id(self.conn, &ids).await }
    }

    /// Questions for the desk about a new text.
    fn ask(
        &self,
        text: &resolution::Text,
        id: Uuid,
        unofficial: &[(Uuid, resolution::Text)],
        asked: &mut Vec<NewProposal>,
    ) {
        let unsure =
            unofficial.iter().filter_map(|(left_id, known)| match resolution::compare(text, known) {
                Verdict::Unsure(score, reasons) => Some((*left_id, score, rows(&reasons).ok()?)),
                _ => None,
            });
        asked.extend(unsure.take(MOST_ASKED).map(|(left_id, score, reasons)| NewProposal {
            id: self.clock.id(),
            record_kind: RecordKind::Resolution.code(),
            left_id,
            right_id: id,
            score,
            reasons,
        }));
    }

    async fn votes(
        &mut self,
        items: &[Item],
        targets: &[Option<Target>],
        minted: &mut Vec<(Uuid, RecordKind)>,
    ) -> sqlx::Result<Vec<Place>> {
        let texts: Vec<Uuid> =
            targets.iter().flatten().filter(|text| !text.is_new).map(|text| text.id).collect();
        let candidates = candidates::votes(self.conn, &texts).await?;
        let ids: Vec<Uuid> = candidates.iter().map(|candidate| candidate.id).collect();
        let owners = official::owners(self.conn, &ids).await?;
        let official: HashSet<Uuid> = owners.iter().map(|(vote, _, _)| *vote).collect();
        // A vote that this source tells of under another number is another vote.
        let mut taken: HashSet<Uuid> = owners
            .iter()
            .filter(|(_, source, _)| *source == self.source)
            .map(|(vote, _, _)| *vote)
            .chain(self.known.values().filter_map(|known| known.vote_id))
            .collect();
        let mut places = Vec::new();
        for (item, text) in items.iter().zip(targets) {
            let body = self.voters.body(&item.body).map(|body| body.0);
            let is_assembly = item.body == "UNGA";
            let vote = item.vote.as_ref().map(|vote| {
                if let Some(id) = self.known.get(&item.key).and_then(|known| known.vote_id) {
                    return Target { id, is_new: false };
                }
                let same = candidates.iter().find(|known| {
                    let slack = if is_assembly && official.contains(&known.id) { LOOSE } else { 1 };
                    text.is_some_and(|text| known.resolution_id == Some(text.id))
                        && !taken.contains(&known.id)
                        && is_same(vote, body, known, slack)
                });
                let target = match same {
                    Some(known) => Target { id: known.id, is_new: false },
                    None => {
                        let id = self.clock.id();
                        minted.push((id, RecordKind::Vote));
                        Target { id, is_new: true }
                    }
                };
                taken.insert(target.id);
                target
            });
            let subject = item.text.as_ref().and_then(|text| self.voters.situation(&text.about));
            places.push(Place { text: *text, vote, subject });
        }
        Ok(places)
    }
}

/// The document numbers of a text, each in the one way to write it.
pub fn identifiers(text: &Text) -> Vec<Identifier> {
    let printed = text.symbols.iter().filter_map(|printed| symbol::identify(printed, text.congress));
    let mut all: Vec<Identifier> = printed.chain(text.identifiers.iter().cloned()).collect();
    all.sort();
    all.dedup();
    all
}

/// Parts of one resolution are lettered with or without brackets.
fn spellings(identifier: &Identifier) -> impl Iterator<Item = String> + use<> {
    let own = identifier.identifier.clone();
    let bare = (identifier.scheme == "un_symbol").then(|| own.replace(['[', ']'], ""));
    let bracketed = bare.as_deref().and_then(|bare| {
        let letter = bare.chars().last().filter(char::is_ascii_uppercase)?;
        let rest = &bare[..bare.len() - 1];
        rest.ends_with(|c: char| c.is_ascii_digit() || c == ')').then(|| format!("{rest}[{letter}]"))
    });
    let mut all = vec![own];
    all.extend(bare.into_iter().chain(bracketed));
    all.dedup();
    all.into_iter()
}

/// The text that only articles tell of and that must be meant, unless another text of the file is meant by it.
fn alike(
    text: &resolution::Text,
    unofficial: &[(Uuid, resolution::Text)],
    taken: &HashMap<Uuid, &resolution::Text>,
) -> Option<Target> {
    let is_same = |other: &resolution::Text| resolution::compare(text, other) == Verdict::Same;
    let free = unofficial.iter().filter(|(id, _)| taken.get(id).is_none_or(|other| is_same(other)));
    let mut same = free.filter(|(_, known)| is_same(known));
    same.next().map(|(id, _)| Target { id: *id, is_new: false })
}

fn is_same(vote: &Vote, body: Option<Uuid>, known: &VoteCandidate, slack: i32) -> bool {
    if known.scope != vote.scope.code() || body.zip(known.body_id).is_some_and(|(a, b)| a != b) {
        return false;
    }
    let date = known.vote_on.as_deref().and_then(|date| date.parse::<Date>().ok());
    if vote.date.zip(date).is_some_and(|(a, b)| !compatible(a, b, slack)) {
        return false;
    }
    let count = |n: Option<i32>| n.and_then(|n| u32::try_from(n).ok());
    vote.scope == Scope::Final
        || (vote.yes.is_some() && vote.yes == count(known.yes) && vote.no == count(known.no))
}
