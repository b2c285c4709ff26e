//! Reading votes.

use plenary_extract::Date;
use plenary_extract::record::{Mode, Outcome, Scope, VoteOption};
use serde::Deserialize;
use sqlx::PgConnection;
use sqlx::types::Json;
use utoipa::IntoParams;
use uuid::Uuid;

use super::Sight;
use super::page::{Found, Key, Listing, Window, sorts, through};
use crate::domain::{ActorId, ArticleId, ResolutionId, VoteId};
use crate::intake::Instant;
use crate::view::{CastPosition, Position, Vote};

sorts! {
    VoteSort {
        Newest = "-created_at", desc "t.id" as "uuid";
        Oldest = "created_at", asc "t.id" as "uuid";
        Latest = "-date", desc "coalesce(t.vote_on, '')" as "text";
        Earliest = "date", asc "coalesce(t.vote_on, '')" as "text";
        Changed = "-updated_at", desc "t.updated_at" as "timestamptz";
        Unchanged = "updated_at", asc "t.updated_at" as "timestamptz";
    }
}

/// Which votes.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub struct VoteFilter {
    /// On this text.
    #[param(required = false)]
    pub resolution: Option<ResolutionId>,
    /// By this body.
    #[param(required = false)]
    pub body: Option<ActorId>,
    #[param(required = false)]
    pub scope: Option<Scope>,
    #[param(required = false)]
    pub mode: Option<Mode>,
    #[param(required = false)]
    pub outcome: Option<Outcome>,
    /// In which this actor has a position.
    #[param(required = false)]
    pub actor: Option<ActorId>,
    /// In which the actor (or anybody) took this option.
    #[param(required = false)]
    pub option: Option<VoteOption>,
    /// Held on this day, month or year, or later.
    #[param(required = false)]
    pub date_from: Option<Date>,
    /// Held on this day, month or year, or earlier.
    #[param(required = false)]
    pub date_to: Option<Date>,
    /// Reported by this article.
    #[param(required = false)]
    pub article: Option<ArticleId>,
    /// Changed at this instant or later.
    #[param(required = false)]
    pub updated_since: Option<Instant>,
    /// A minus sign in front: descending.
    #[param(required = false)]
    pub sort: Option<VoteSort>,
}

pub async fn list(
    conn: &mut PgConnection,
    filter: &VoteFilter,
    sight: Sight,
    window: &Window,
) -> sqlx::Result<Found> {
    let mut list = Listing::of("votes", "t.visibility = 'public'", VoteSort::order(filter.sort), sight);
    list.id("t.resolution_id = ", filter.resolution.map(|id| id.0), "");
    list.id("t.body_id = ", filter.body.map(|id| id.0), "");
    list.code("t.scope = ", filter.scope.map(Scope::code));
    list.code("t.mode = ", filter.mode.map(Mode::code));
    list.code("t.outcome = ", filter.outcome.map(Outcome::code));
    match (filter.actor, filter.option) {
        (Some(actor), Some(option)) => {
            list.id(
                "exists (select from vote_positions as p where p.vote_id = t.id and p.actor_id = ",
                Some(actor.0),
                "",
            );
            list.filter("p.option = ", Some(option.code()), ")");
        }
        (Some(actor), None) => {
            list.id(
                "exists (select from vote_positions as p where p.vote_id = t.id and p.actor_id = ",
                Some(actor.0),
                ")",
            );
        }
        (None, option) => {
            let option = option.map(VoteOption::code);
            list.filter(
                "exists (select from vote_positions as p where p.vote_id = t.id and p.option = ",
                option,
                ")",
            );
        }
    }
    list.filter("t.vote_on >= ", filter.date_from.map(|date| date.to_string()), "");
    list.filter("t.vote_on < ", filter.date_to.map(through), "");
    list.reported_by(filter.article, sight);
    list.since(filter.updated_since.map(|instant| instant.at));
    list.page(conn, window).await
}

/// Positions a vote carries with it; roll calls of large chambers are read page by page.
const MOST_POSITIONS: i64 = 250;

pub async fn load(conn: &mut PgConnection, ids: &[Uuid], sight: Sight) -> sqlx::Result<Vec<Vote>> {
    let records = sqlx::query_scalar!(
        r#"
        select jsonb_build_object(
            'id', wire_id('vote', t.id),
            'resolution', wire_id('resolution', t.resolution_id),
            'body', wire_id('actor', t.body_id),
            'scope', t.scope,
            'mode', t.mode,
            'outcome', t.outcome,
            'requirement', t.requirement,
            'date', t.vote_on,
            'yes', t.yes,
            'no', t.no,
            'abstain', t.abstain,
            'present', t.present,
            'absent', t.absent,
            'not_voting', t.not_voting,
            'tally_check', t.tally_check,
            'official_status', t.official_status,
            'names', case when $4 is not null then actor_names_on(array[t.body_id], t.vote_on, $2) end,
            'positions', (
                select coalesce(
                    jsonb_agg(
                        jsonb_build_object(
                            'actor', wire_id('actor', p.actor_id),
                            'option', p.option,
                            'option_precision', option_precision(p.option, p.raw_option),
                            'raw_option', p.raw_option,
                            'name_at_time', case
                                when a.visibility <> 'public' and not $2 then null
                                when $4 is null then p.name_at_time
                                else coalesce(p.name_at_time, nullif(name_on(p.actor_id, t.vote_on), a.name))
                            end,
                            'name', case when $4 is not null and (a.visibility = 'public' or $2) then a.name end
                        )
                        order by p.actor_id
                    ),
                    '[]'
                )
                from (
                    select actor_id, option, raw_option, name_at_time
                    from vote_positions
                    where vote_id = t.id
                    order by actor_id
                    limit $5
                ) as p
                join actors as a on a.id = p.actor_id
            ),
            'reconciliations', case when $4 is not null then (
                select coalesce(jsonb_agg(reconciliation_content(r) order by r.id desc), '[]')
                from (
                    select *
                    from reconciliations
                    where (vote_id = t.id or official_vote_id = t.id) and ($2 or is_shown_source(article_id))
                    order by id desc
                    limit 50
                ) as r
            ) end,
            'confidence', case when $4::bigint is not null then t.confidence end,
            'version', t.version,
            'visibility', t.visibility,
            'created_at', wire_time(t.created_at),
            'updated_at', wire_time(t.updated_at),
            'former_ids', extras.former_ids,
            'evidence', extras.evidence,
            'conflicts', extras.conflicts
        ) as "record!: Json<Vote>"
        from unnest($1::uuid[]) with ordinality as wanted (id, place)
        join votes as t on t.id = wanted.id
        cross join lateral served_extras(t.id, $2, $3, $4) as extras
        where t.visibility = 'public' or $2
        order by wanted.place
        "#,
        ids,
        sight.restricted,
        sight.source.map(|id| id.0),
        sight.evidence,
        MOST_POSITIONS,
    )
    .fetch_all(conn)
    .await?;
    Ok(records.into_iter().map(|Json(record)| record).collect())
}

/// Which positions of a vote.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub struct PositionFilter {
    #[param(required = false)]
    pub option: Option<VoteOption>,
}

/// The positions of a vote, in the order of their actors' ids.
pub async fn positions(
    conn: &mut PgConnection,
    vote: VoteId,
    option: Option<VoteOption>,
    sight: Sight,
    window: &Window,
) -> sqlx::Result<(Vec<Position>, Option<Key>)> {
    let after = window.after.as_ref().map_or(Uuid::nil(), |key| key.id);
    let limit = window.limit as usize;
    let rows = sqlx::query!(
        r#"
        select
            p.actor_id,
            jsonb_build_object(
                'actor', wire_id('actor', p.actor_id),
                'option', p.option,
                'option_precision', option_precision(p.option, p.raw_option),
                'raw_option', p.raw_option,
                'name_at_time', case
                    when a.visibility = 'public' or $5
                        then coalesce(p.name_at_time, nullif(name_on(p.actor_id, v.vote_on), a.name))
                end,
                'name', case when a.visibility = 'public' or $5 then a.name end
            ) as "position!: Json<Position>"
        from vote_positions as p
        join votes as v on v.id = p.vote_id
        join actors as a on a.id = p.actor_id
        where p.vote_id = $1
            and p.actor_id > $2
            and ($3::text is null or p.option = $3)
        order by p.actor_id
        limit $4
        "#,
        vote.0,
        after,
        option.map(VoteOption::code),
        i64::from(window.limit) + 1,
        sight.restricted,
    )
    .fetch_all(conn)
    .await?;
    let last = rows.get(limit.saturating_sub(1)).filter(|_| rows.len() > limit);
    let last = last.map(|row| Key { value: String::new(), id: row.actor_id });
    Ok((rows.into_iter().take(limit).map(|row| row.position.0).collect(), last))
}

/// Positions of all votes that are shown, in the order of votes and actors, after one of them.
pub async fn cast(
    conn: &mut PgConnection,
    after: (Uuid, Uuid),
    sight: Sight,
    limit: i64,
) -> sqlx::Result<Vec<CastPosition>> {
    let rows = sqlx::query_scalar!(
        r#"
        select
            jsonb_build_object(
                'vote', wire_id('vote', p.vote_id),
                'actor', wire_id('actor', p.actor_id),
                'option', p.option,
                'option_precision', option_precision(p.option, p.raw_option),
                'raw_option', p.raw_option,
                'name_at_time', case when a.visibility = 'public' or $3 then p.name_at_time end
            ) as "position!: Json<CastPosition>"
        from vote_positions as p
        join votes as v on v.id = p.vote_id
        join actors as a on a.id = p.actor_id
        where (p.vote_id, p.actor_id) > ($1, $2) and (v.visibility = 'public' or $3)
        order by p.vote_id, p.actor_id
        limit $4
        "#,
        after.0,
        after.1,
        sight.restricted,
        limit,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|Json(position)| position).collect())
}

/// Whether the vote is served to such a reader.
pub async fn is_shown(conn: &mut PgConnection, id: VoteId, sight: Sight) -> sqlx::Result<bool> {
    sqlx::query_scalar!(
        r#"select exists (select from votes where id = $1 and (visibility = 'public' or $2)) as "shown!""#,
        id.0,
        sight.restricted,
    )
    .fetch_one(conn)
    .await
}
