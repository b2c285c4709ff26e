//! Every tally an article reports, against the official vote: worked out anew in the transaction that changes either.
//!
//! Article and file may tell of one record (joined by document number, title or session): then that is the match. Else it
//! is the one official vote of that body, within a day, with the same counts, on a text that may be the article's; the
//! desk is asked whether the two are one. Several such votes are a question too, and no match.

use std::collections::HashMap;

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::join::{MOST_ASKED, Reason};
use crate::clock::Clock;
use crate::db::candidates::{self, ResolutionCandidate};
use crate::db::reconcile::{self, Claim, Near, NewReconciliation};
use crate::db::records::rows;
use crate::db::review::{self, NewProposal};
use crate::domain::RecordKind;
use crate::domain::reconcile::{differences, is_claim, same_tally};
use crate::domain::report::{Identifier, VoteReport};
use crate::domain::symbol;

/// Compares what hangs on these votes, which were just written.
pub async fn votes(
    conn: &mut PgConnection,
    clock: &Clock,
    touched: &[Uuid],
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    if touched.is_empty() {
        return Ok(());
    }
    let affected = reconcile::affected(conn, touched).await?;
    let claims = reconcile::claims(conn, &affected).await?;
    let on: Vec<Uuid> = claims.iter().map(|claim| claim.vote_id).collect();
    let mut official = facts(conn, &on).await?;
    let without: Vec<Uuid> = on.iter().copied().filter(|vote| !official.contains_key(vote)).collect();
    let near = if without.is_empty() { Vec::new() } else { reconcile::near(conn, &without).await? };
    let others: Vec<Uuid> = near.iter().map(|near| near.official_vote_id).collect();
    official.extend(facts(conn, &others).await?);
    let texts: Vec<Uuid> =
        near.iter().flat_map(|near| near.text_id.into_iter().chain(near.official_text_id)).collect();
    let texts =
        if texts.is_empty() { Vec::new() } else { candidates::resolutions_by_id(conn, &texts).await? };
    let texts: HashMap<Uuid, ResolutionCandidate> = texts.into_iter().map(|text| (text.id, text)).collect();

    let (mut outcomes, mut asked) = (Vec::new(), Vec::new());
    for claim in &claims {
        let claimed = report(&claim.content)?;
        if !is_claim(&claimed) {
            continue;
        }
        if let Some(facts) = official.get(&claim.vote_id).filter(|_| !without.contains(&claim.vote_id)) {
            outcomes.push(outcome(claim, Some((claim.vote_id, "record")), &claimed, facts)?);
            continue;
        }
        let fits = |near: &&Near| {
            near.vote_id == claim.vote_id
                && official.get(&near.official_vote_id).is_some_and(|facts| same_tally(&claimed, facts))
                && may_be_one(near, &texts)
        };
        let fitting: Vec<&Near> = near.iter().filter(fits).collect();
        for near in fitting.iter().take(MOST_ASKED) {
            asked.push(question(clock, near)?);
        }
        let none = VoteReport::default();
        outcomes.push(match fitting[..] {
            [near] => {
                let facts = official.get(&near.official_vote_id).unwrap_or(&none);
                outcome(claim, Some((near.official_vote_id, "tally")), &claimed, facts)?
            }
            _ => outcome(claim, None, &claimed, &none)?,
        });
    }
    review::propose(conn, &asked, now).await?;
    reconcile::replace(conn, &affected, &outcomes, now).await
}

async fn facts(conn: &mut PgConnection, votes: &[Uuid]) -> sqlx::Result<HashMap<Uuid, VoteReport>> {
    if votes.is_empty() {
        return Ok(HashMap::new());
    }
    let found = reconcile::official(conn, votes).await?;
    found.into_iter().map(|(vote, content)| Ok((vote, report(&content)?))).collect()
}

fn report(content: &serde_json::Value) -> sqlx::Result<VoteReport> {
    serde_json::from_value(content.clone()).map_err(|error| sqlx::Error::Decode(error.into()))
}

fn outcome(
    claim: &Claim,
    matched: Option<(Uuid, &'static str)>,
    claimed: &VoteReport,
    official: &VoteReport,
) -> sqlx::Result<NewReconciliation> {
    let differences = if matched.is_some() { differences(claimed, official) } else { Vec::new() };
    Ok(NewReconciliation {
        id: claim.report_id,
        article_id: claim.article_id,
        vote_id: claim.vote_id,
        official_vote_id: matched.map(|(vote, _)| vote),
        status: match (matched, differences.is_empty()) {
            (None, _) => "unmatched",
            (Some(_), true) => "confirmed",
            (Some(_), false) => "contradicted",
        },
        matched_by: matched.map(|(_, by)| by),
        differences: rows(&differences)?,
    })
}

fn question(clock: &Clock, near: &Near) -> sqlx::Result<NewProposal> {
    let reasons = [
        Reason::new("date", "the same body, within a day"),
        Reason::new("tally", "the same counts in an official file"),
    ];
    Ok(NewProposal {
        id: clock.id(),
        record_kind: RecordKind::Vote.code(),
        left_id: near.official_vote_id,
        right_id: near.vote_id,
        score: 0.8,
        reasons: rows(&reasons)?,
    })
}

/// Whether nothing known of the two texts speaks against their being one.
fn may_be_one(near: &Near, texts: &HashMap<Uuid, ResolutionCandidate>) -> bool {
    let (Some(a), Some(b)) =
        (near.text_id.and_then(|id| texts.get(&id)), near.official_text_id.and_then(|id| texts.get(&id)))
    else {
        return true;
    };
    let numbers = |text: &ResolutionCandidate| {
        let split = text.identifiers.iter().filter_map(|both| both.split_once(':'));
        split
            .map(|(scheme, identifier)| Identifier {
                scheme: scheme.to_owned(),
                identifier: identifier.to_owned(),
            })
            .collect::<Vec<_>>()
    };
    let (numbers_a, numbers_b) = (numbers(a), numbers(b));
    let numbers_part = numbers_a.iter().any(|x| numbers_b.iter().any(|y| !symbol::may_be_one_text(x, y)));
    let titles_part = a
        .folded_title
        .as_deref()
        .zip(b.folded_title.as_deref())
        .is_some_and(|(x, y)| !x.contains(y) && !y.contains(x));
    let subjects_part = !a.subjects.is_empty()
        && !b.subjects.is_empty()
        && !a.subjects.iter().any(|subject| b.subjects.contains(subject));
    !numbers_part && !titles_part && !subjects_part
}
