//! Counting official roll calls.
//!
//! Only votes on whole texts that an official file tells of count, and only positions of its roll call. Absent, not voting
//! and present are no position on a text: such votes are not shared.

use plenary_extract::Date;
use serde::Deserialize;
use sqlx::PgConnection;
use sqlx::types::Json;
use utoipa::IntoParams;

use super::page::{Key, Window, through};
use crate::domain::{ActorId, ResolutionId};
use crate::view::{AgreementWith, OfficialPosition, PositionChange};

/// Which votes count.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub struct BallotFilter {
    /// On texts about this situation.
    #[param(required = false)]
    pub subject: Option<ActorId>,
    /// By this body.
    #[param(required = false)]
    pub body: Option<ActorId>,
    /// Held on this day, month or year, or later.
    #[param(required = false)]
    pub date_from: Option<Date>,
    /// Held on this day, month or year, or earlier.
    #[param(required = false)]
    pub date_to: Option<Date>,
}

/// The positions of an actor, the newest first.
pub async fn positions(
    conn: &mut PgConnection,
    actor: ActorId,
    filter: &BallotFilter,
    window: &Window,
) -> sqlx::Result<(Vec<OfficialPosition>, Option<Key>)> {
    let limit = window.limit as usize;
    let after = window.after.as_ref();
    let rows = sqlx::query!(
        r#"
        select
            v.id,
            coalesce(v.vote_on, '') as "on!",
            jsonb_build_object(
                'vote', wire_id('vote', v.id),
                'resolution', wire_id('resolution', r.id),
                'symbol', r.symbol,
                'title', r.title,
                'body', wire_id('actor', v.body_id),
                'series', wire_id('series', r.series_id),
                'date', v.vote_on,
                'option', p.option,
                'option_precision', option_precision(p.option, p.raw_option),
                'raw_option', p.raw_option,
                'name_at_time', p.name_at_time
            ) as "position!: Json<OfficialPosition>"
        from vote_positions as p
        join votes as v on v.id = p.vote_id
        left join resolutions as r on r.id = v.resolution_id and r.visibility = 'public'
        where p.actor_id = $1
          and p.raw_option is not null
          and v.scope = 'final'
          and v.official_status <> 'unmatched'
          and v.visibility = 'public'
          and ($2::uuid is null or exists (
              select from resolution_subjects where resolution_id = v.resolution_id and actor_id = $2
          ))
          and ($3::uuid is null or v.body_id = $3)
          and ($4::text is null or v.vote_on >= $4)
          and ($5::text is null or v.vote_on < $5)
          and ($6::text is null or (coalesce(v.vote_on, ''), v.id) < ($6, $7))
        order by coalesce(v.vote_on, '') desc, v.id desc
        limit $8
        "#,
        actor.0,
        filter.subject.map(|id| id.0),
        filter.body.map(|id| id.0),
        filter.date_from.map(|date| date.to_string()),
        filter.date_to.map(through),
        after.map(|key| key.value.clone()),
        after.map(|key| key.id),
        i64::from(window.limit) + 1,
    )
    .fetch_all(conn)
    .await?;
    let last = rows.get(limit.saturating_sub(1)).filter(|_| rows.len() > limit);
    let last = last.map(|row| Key { value: row.on.clone(), id: row.id });
    Ok((rows.into_iter().take(limit).map(|row| row.position.0).collect(), last))
}

/// How alike the actor and others voted: with one, or with all who share at least `minimum` votes with it.
pub async fn agreement(
    conn: &mut PgConnection,
    actor: ActorId,
    with: Option<ActorId>,
    minimum: i64,
    filter: &BallotFilter,
) -> sqlx::Result<Vec<AgreementWith>> {
    let rows = sqlx::query!(
        r#"
        with own as (
            select v.id, p.option
            from vote_positions as p
            join votes as v on v.id = p.vote_id
            where p.actor_id = $1
              and p.raw_option is not null
              and p.option in ('yes', 'no', 'abstain')
              and v.scope = 'final'
              and v.official_status <> 'unmatched'
              and v.visibility = 'public'
              and ($3::uuid is null or exists (
                  select from resolution_subjects where resolution_id = v.resolution_id and actor_id = $3
              ))
              and ($4::uuid is null or v.body_id = $4)
              and ($5::text is null or v.vote_on >= $5)
              and ($6::text is null or v.vote_on < $6)
        ),
        counted as (
            select
                other.actor_id,
                count(*) as shared,
                count(*) filter (where other.option = own.option) as same,
                count(*) filter (
                    where other.option <> own.option and 'abstain' in (other.option, own.option)
                ) as half
            from own
            join vote_positions as other on other.vote_id = own.id
            where other.actor_id <> $1
              and ($2::uuid is null or other.actor_id = $2)
              and other.raw_option is not null
              and other.option in ('yes', 'no', 'abstain')
            group by other.actor_id
        )
        select
            actors.id,
            actors.name,
            shared as "shared!",
            same as "same!",
            half as "half!",
            (same + half / 2.0)::float8 / shared as "agreement!"
        from counted
        join actors on actors.id = counted.actor_id and actors.visibility = 'public'
        where shared >= $7
        order by 6 desc, shared desc, actors.name, actors.id
        "#,
        actor.0,
        with.map(|id| id.0),
        filter.subject.map(|id| id.0),
        filter.body.map(|id| id.0),
        filter.date_from.map(|date| date.to_string()),
        filter.date_to.map(through),
        minimum,
    )
    .fetch_all(conn)
    .await?;
    let item = rows.into_iter().map(|row| AgreementWith {
        actor: ActorId(row.id),
        name: row.name,
        shared: row.shared,
        same: row.same,
        half: row.half,
        opposite: row.shared - row.same - row.half,
        agreement: row.agreement,
    });
    Ok(item.collect())
}

/// Changes of position from one text of a series to the next that was voted on: of one actor, or to one text.
pub async fn changes(
    conn: &mut PgConnection,
    actor: Option<ActorId>,
    resolution: Option<ResolutionId>,
) -> sqlx::Result<Vec<PositionChange>> {
    let rows = sqlx::query_scalar!(
        r#"
        with wanted as (
            select distinct r.series_id
            from resolutions as r
            left join votes as v on v.resolution_id = r.id
            left join vote_positions as p on p.vote_id = v.id and p.actor_id = $1
            where r.series_id is not null
              and (r.id = $2 or ($2::uuid is null and p.actor_id is not null))
        ),
        ballots as (
            select
                v.id,
                v.vote_on,
                r.id as resolution_id,
                r.symbol,
                r.series_id,
                lag(v.id) over (partition by r.series_id order by v.vote_on, v.id) as before_id
            from resolutions as r
            join votes as v on v.resolution_id = r.id and v.body_id = r.home_id
            where r.series_id in (select series_id from wanted)
              and r.visibility = 'public'
              and v.scope = 'final'
              and v.official_status <> 'unmatched'
              and v.visibility = 'public'
              and v.mode = 'recorded_vote'
        )
        select jsonb_build_object(
            'actor', wire_id('actor', actors.id),
            'name', actors.name,
            'series', wire_id('series', later.series_id),
            'before', jsonb_build_object(
                'vote', wire_id('vote', earlier.id),
                'resolution', wire_id('resolution', earlier.resolution_id),
                'symbol', earlier.symbol,
                'date', earlier.vote_on,
                'option', was.option
            ),
            'after', jsonb_build_object(
                'vote', wire_id('vote', later.id),
                'resolution', wire_id('resolution', later.resolution_id),
                'symbol', later.symbol,
                'date', later.vote_on,
                'option', now.option
            )
        ) as "change!: Json<PositionChange>"
        from ballots as later
        join ballots as earlier on earlier.id = later.before_id
        join vote_positions as now on now.vote_id = later.id and now.raw_option is not null
        join vote_positions as was
            on was.vote_id = earlier.id and was.actor_id = now.actor_id and was.raw_option is not null
        join actors on actors.id = now.actor_id and actors.visibility = 'public'
        where was.option <> now.option
          and ($1::uuid is null or now.actor_id = $1)
          and ($2::uuid is null or later.resolution_id = $2)
        order by later.vote_on desc, actors.name, later.id
        "#,
        actor.map(|id| id.0),
        resolution.map(|id| id.0),
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|Json(change)| change).collect())
}

/// Whether readers may know of the actor.
pub async fn is_actor(conn: &mut PgConnection, id: ActorId) -> sqlx::Result<bool> {
    sqlx::query_scalar!(
        r#"select exists (select from actors where id = $1 and visibility = 'public') as "shown!"
        "#,
        id.0
    )
    .fetch_one(conn)
    .await
}

/// Whether readers may know of the text.
pub async fn is_text(conn: &mut PgConnection, id: ResolutionId) -> sqlx::Result<bool> {
    sqlx::query_scalar!(
        r#"select exists (select from resolutions where id = $1 and visibility = 'public') as "shown!"
        "#,
        id.0
    )
    .fetch_one(conn)
    .await
}
