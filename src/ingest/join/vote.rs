//! Votes: of one text, in one body, of one scope. Committee and plenary never meet; two ballots of one day on one text
//! are told apart by their scope, and amendments by their counts.

use std::collections::{BTreeSet, HashSet};

use plenary_extract::Date;
use plenary_extract::record::{Scope, Vote};
use uuid::Uuid;

use super::Joining;
use crate::db::candidates::{self, VoteCandidate};
use crate::domain::period::compatible;
use crate::domain::report::{Content, PositionReport, VoteReport};
use crate::domain::{ActorId, RecordKind};
use crate::ingest::apply::Draft;

/// Whether a reported vote is the known one. `body` is the record of its body.
pub fn is_same(vote: &Vote, body: Option<Uuid>, known: &VoteCandidate) -> bool {
    if known.scope != vote.scope.code() || body.zip(known.body_id).is_some_and(|(a, b)| a != b) {
        return false;
    }
    let date = known.vote_on.as_deref().and_then(|date| date.parse::<Date>().ok());
    if vote.date.zip(date).is_some_and(|(a, b)| !compatible(a, b, 1)) {
        return false;
    }
    if vote.scope == Scope::Final {
        return true;
    }
    let count = |n: Option<i32>| n.and_then(|n| u32::try_from(n).ok());
    let apart = |a: Option<u32>, b: Option<i32>| a.zip(count(b)).is_some_and(|(a, b)| a != b);
    !apart(vote.yes, known.yes) && !apart(vote.no, known.no) && (vote.yes.is_some() == known.yes.is_some())
}

pub async fn join(joining: &mut Joining<'_>) -> sqlx::Result<()> {
    let votes: &[Vote] = &joining.found.votes;
    let texts: BTreeSet<Uuid> =
        votes.iter().filter_map(|vote| joining.id_of(vote.resolution.as_ref())).collect();
    let texts: Vec<Uuid> = texts.into_iter().collect();
    let candidates = candidates::votes(joining.conn, &texts).await?;
    let mut taken: HashSet<Uuid> = HashSet::new();
    for vote in votes {
        let text: Option<Uuid> = joining.id_of(vote.resolution.as_ref());
        let body: Option<Uuid> = joining.id_of(vote.body.as_ref());
        let same = candidates.iter().find(|known| {
            text.is_some()
                && known.resolution_id == text
                && !taken.contains(&known.id)
                && is_same(vote, body, known)
        });
        let id = match same {
            Some(known) => known.id,
            None => joining.mint(RecordKind::Vote),
        };
        taken.insert(id);
        joining.ids.insert(vote.r#ref.clone(), id);
        draft(joining, vote, id);
    }
    Ok(())
}

fn draft(joining: &mut Joining<'_>, vote: &Vote, id: Uuid) {
    let mut voters: HashSet<ActorId> = HashSet::new();
    let mut positions = Vec::new();
    for position in &vote.positions {
        let Some(actor) = joining.id::<ActorId>(&position.actor) else { continue };
        if voters.insert(actor) {
            positions.push(PositionReport { actor, option: position.option, raw: None, name: None });
        }
    }
    let content = VoteReport {
        resolution: joining.id_of(vote.resolution.as_ref()),
        body: joining.id_of(vote.body.as_ref()),
        scope: Some(vote.scope),
        mode: Some(vote.mode),
        outcome: vote.outcome,
        date: vote.date,
        yes: vote.yes,
        no: vote.no,
        abstain: vote.abstain,
        present: vote.present,
        absent: vote.absent,
        positions,
        ..VoteReport::default()
    };
    let evidence = joining.places.all(&vote.evidence);
    joining.draft(Draft {
        record: id,
        content: Content::Vote(content),
        evidence,
        confidence: vote.confidence,
    });
}

#[cfg(test)]
mod tests {
    use plenary_extract::record::Mode;

    use super::*;

    fn vote(scope: Scope, yes: Option<u32>, date: &str) -> Vote {
        Vote {
            r#ref: "v1".into(),
            resolution: Some("r1".into()),
            body: None,
            scope,
            mode: Mode::Vote,
            yes,
            no: yes.map(|_| 10),
            abstain: None,
            present: None,
            absent: None,
            date: date.parse().ok(),
            outcome: None,
            positions: vec![],
            confidence: 0.9,
            evidence: vec![],
        }
    }

    fn known(scope: Scope, yes: Option<i32>, date: &str) -> VoteCandidate {
        VoteCandidate {
            id: Uuid::from_u128(1),
            resolution_id: Some(Uuid::from_u128(2)),
            body_id: Some(Uuid::from_u128(3)),
            scope: scope.code().to_owned(),
            mode: "vote".to_owned(),
            vote_on: Some(date.to_owned()),
            yes,
            no: yes.map(|_| 10),
            abstain: None,
        }
    }

    #[test]
    fn ballots() {
        use Scope::{Amendment, Final};
        let (here, there) = (Some(Uuid::from_u128(3)), Some(Uuid::from_u128(4)));
        let day = "2024-11-20";
        let rows = [
            (
                "a wrong number is a conflict, not another vote",
                vote(Final, Some(353), day),
                here,
                known(Final, Some(335), day),
                true,
            ),
            (
                "a day later, in Seoul",
                vote(Final, Some(335), "2024-11-21"),
                here,
                known(Final, Some(335), day),
                true,
            ),
            (
                "a vote again in December",
                vote(Final, Some(335), "2024-12-17"),
                here,
                known(Final, Some(335), day),
                false,
            ),
            (
                "committee and plenary",
                vote(Final, Some(335), day),
                there,
                known(Final, Some(335), day),
                false,
            ),
            ("body not told", vote(Final, Some(335), day), None, known(Final, Some(335), day), true),
            (
                "an amendment is not the text",
                vote(Amendment, Some(335), day),
                here,
                known(Final, Some(335), day),
                false,
            ),
            ("one amendment", vote(Amendment, Some(60), day), here, known(Amendment, Some(60), day), true),
            ("two amendments", vote(Amendment, Some(60), day), here, known(Amendment, Some(61), day), false),
        ];
        for (case, vote, body, known, same) in rows {
            assert_eq!(is_same(&vote, body, &known), same, "{case}");
        }
    }
}
