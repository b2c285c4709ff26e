//! Votes: counts are taken as stated, positions as listed; where the two do not agree it is shown, never mended.

use std::collections::{BTreeMap, BTreeSet};

use plenary_extract::Date;
use plenary_extract::record::{Mode, Outcome, Scope, VoteOption};
use serde::Serialize;
use serde_json::json;

use super::{Cause, Claim, Conflict, Merged, Merger, Rejected, Said, authority};
use crate::domain::code::SourceKind;
use crate::domain::id::{ActorId, ResolutionId};
use crate::domain::period::compatible;
use crate::domain::report::{PositionReport, VoteReport};

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Vote {
    pub resolution: Option<ResolutionId>,
    pub body: Option<ActorId>,
    pub scope: Scope,
    pub mode: Mode,
    pub outcome: Option<Outcome>,
    pub requirement: Option<String>,
    pub date: Option<Date>,
    pub yes: Option<u32>,
    pub no: Option<u32>,
    pub abstain: Option<u32>,
    pub present: Option<u32>,
    pub absent: Option<u32>,
    pub not_voting: Option<u32>,
    pub positions: Vec<PositionReport>,
    pub tally_check: TallyCheck,
    pub official_status: OfficialStatus,
}

/// What official files say of a vote that articles report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, serde::Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum OfficialStatus {
    /// Only official files speak of it.
    Official,
    /// Articles agree with the official file.
    Confirmed,
    /// An article says another number, manner or outcome.
    Contradicted,
    /// No official file speaks of it.
    Unmatched,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, serde::Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum TallyCheck {
    /// No roll call, or no counts.
    NotApplicable,
    Agrees,
    Disagrees,
}

impl TallyCheck {
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotApplicable => "not_applicable",
            Self::Agrees => "agrees",
            Self::Disagrees => "disagrees",
        }
    }
}

impl Vote {
    pub fn merge(said: &[Said<VoteReport>], rejected: &Rejected) -> Option<Merged<Self>> {
        let mut m = Merger::new(said, rejected);
        // `vote` only means that the manner was not told.
        let told = m.said().iter().any(|s| s.content.mode.is_some_and(|mode| mode != Mode::Vote));
        let mode = m.pick("mode", |r| r.mode.filter(|mode| !told || *mode != Mode::Vote))?;
        let counted = !matches!(mode, Mode::WithoutVote | Mode::UnanimousConsent);
        let mut count = |field, get: fn(&VoteReport) -> Option<u32>| {
            if counted { m.pick(field, |r| get(r).filter(|n| i32::try_from(*n).is_ok())) } else { None }
        };
        let (yes, no, abstain) =
            (count("yes", |r| r.yes), count("no", |r| r.no), count("abstain", |r| r.abstain));
        let (present, absent) = (count("present", |r| r.present), count("absent", |r| r.absent));
        let not_voting = count("not_voting", |r| r.not_voting);
        // Nobody is unanimous against somebody.
        let mode = if mode == Mode::UnanimousVote && no.unwrap_or(0) > 0 { Mode::Vote } else { mode };
        let date = m.pick("date", |r| r.date);
        m.forgive(|conflict| is_a_day_off(conflict, date));
        let mut vote = Self {
            resolution: m.pick("resolution", |r| r.resolution),
            body: m.pick("body", |r| r.body),
            scope: m.pick("scope", |r| r.scope)?,
            mode,
            outcome: m.pick("outcome", |r| r.outcome),
            requirement: m.pick("requirement", |r| r.requirement.clone()),
            date,
            yes,
            no,
            abstain,
            present,
            absent,
            not_voting,
            positions: positions(m.said()),
            tally_check: TallyCheck::NotApplicable,
            official_status: official_status(&m),
        };
        if let Some(differences) = vote.check_roll_call() {
            vote.tally_check =
                if differences.is_empty() { TallyCheck::Agrees } else { TallyCheck::Disagrees };
            for (field, stated, listed) in differences {
                let claims = [(json!(stated), true), (json!(listed), false)];
                let claims = claims.map(|(value, served)| Claim { value, served, reports: Vec::new() });
                m.conflict(Conflict { field, cause: Cause::RollCall, claims: claims.into() });
            }
        }
        Some(m.finish(vote))
    }

    /// Stated counts against the list of who voted how: (field, stated, listed) where they differ. None where the list
    /// is no roll call: articles name a few voters only.
    fn check_roll_call(&self) -> Option<Vec<(&'static str, u32, u32)>> {
        if self.official_status == OfficialStatus::Unmatched || self.positions.iter().all(|p| p.raw.is_none())
        {
            return None;
        }
        let listed = |option| {
            let listed = self.positions.iter().filter(|p| p.option == option && p.raw.is_some()).count();
            u32::try_from(listed).unwrap_or(u32::MAX)
        };
        let counts = [
            ("yes", self.yes, listed(VoteOption::Yes)),
            ("no", self.no, listed(VoteOption::No)),
            ("abstain", self.abstain, listed(VoteOption::Abstain)),
        ];
        let stated = counts.into_iter().filter_map(|(field, stated, listed)| Some((field, stated?, listed)));
        let mut stated = stated.peekable();
        stated.peek()?;
        Some(stated.filter(|(_, stated, listed)| stated != listed).collect())
    }
}

fn official_status(m: &Merger<'_, VoteReport>) -> OfficialStatus {
    let any = |kind| m.said().iter().any(|said| said.source == kind);
    match (any(SourceKind::Official), any(SourceKind::Article)) {
        (false, _) => OfficialStatus::Unmatched,
        (true, false) => OfficialStatus::Official,
        (true, true) if m.conflicts().iter().any(|c| c.cause == Cause::ContradictsOfficial) => {
            OfficialStatus::Contradicted
        }
        (true, true) => OfficialStatus::Confirmed,
    }
}

/// Articles tell the day where they are read: a day beside the official one contradicts nothing.
fn is_a_day_off(conflict: &Conflict, official: Option<Date>) -> bool {
    let day = |value: &serde_json::Value| value.as_str().and_then(|day| day.parse::<Date>().ok());
    let is_near = |claim: &Claim| day(&claim.value).zip(official).is_some_and(|(a, b)| compatible(a, b, 1));
    conflict.field == "date"
        && conflict.cause == Cause::ContradictsOfficial
        && conflict.claims.iter().all(is_near)
}

/// One position an actor: of the highest rank, then of most independent voices, then the first code. Of several official
/// roll calls the one of the highest authority is taken as a whole: others leave voters out, or know other states.
fn positions(said: &[&Said<VoteReport>]) -> Vec<PositionReport> {
    #[derive(Default)]
    struct Camp<'a> {
        rank: Option<SourceKind>,
        voices: BTreeSet<&'a str>,
        said: Option<&'a PositionReport>,
    }
    let is_roll_call =
        |said: &&&Said<VoteReport>| said.source == SourceKind::Official && !said.content.positions.is_empty();
    let roll_call = said.iter().filter(is_roll_call).max_by_key(|said| authority(&said.source_name));
    let is_lesser = |said: &Said<VoteReport>| {
        said.source == SourceKind::Official
            && roll_call.is_some_and(|roll_call| roll_call.report != said.report)
    };
    let mut camps: BTreeMap<(ActorId, VoteOption), Camp<'_>> = BTreeMap::new();
    for said in said.iter().filter(|said| !is_lesser(said)) {
        for position in &said.content.positions {
            let camp = camps.entry((position.actor, position.option)).or_default();
            // Only voices of the highest rank count, as for every other field.
            if camp.rank < Some(said.source) {
                *camp = Camp { rank: Some(said.source), voices: BTreeSet::new(), said: Some(position) };
            }
            if camp.rank == Some(said.source) {
                camp.voices.insert(&said.voice);
            }
        }
    }
    let mut best: BTreeMap<ActorId, Camp<'_>> = BTreeMap::new();
    for ((actor, _), camp) in camps {
        let weight = |camp: &Camp<'_>| (camp.rank, camp.voices.len());
        match best.get(&actor) {
            Some(other) if weight(other) >= weight(&camp) => {}
            _ => drop(best.insert(actor, camp)),
        }
    }
    best.into_values().filter_map(|camp| camp.said.cloned()).collect()
}
