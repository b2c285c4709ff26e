//! What is known already and may be what an article speaks of.

use sqlx::PgConnection;
use uuid::Uuid;

/// An actor that bears one of the names.
#[derive(Debug, Clone)]
pub struct ActorCandidate {
    pub id: Uuid,
    pub folded_name: String,
    pub kind: String,
    pub known_as: Option<String>,
    pub iso3: Option<String>,
    pub represents_id: Option<Uuid>,
    /// Country of the actor it represents.
    pub represents_iso3: Option<String>,
}

pub async fn actors(conn: &mut PgConnection, folded_names: &[String]) -> sqlx::Result<Vec<ActorCandidate>> {
    sqlx::query_as!(
        ActorCandidate,
        r#"
        select distinct
            actors.id,
            actor_names.folded_name,
            actors.kind,
            actors.known_as,
            actors.iso3,
            actors.represents_id,
            represented.iso3 as "represents_iso3?"
        from actor_names
        join actors on actors.id = actor_names.actor_id
        left join actors as represented on represented.id = actors.represents_id
        where actor_names.folded_name = any($1)
        order by actors.id, actor_names.folded_name
        "#,
        folded_names,
    )
    .fetch_all(conn)
    .await
}

/// A body, the assembly or legislature it is part of, and that one's key in the lexicon.
#[derive(Debug, Clone)]
pub struct Home {
    pub body_id: Uuid,
    pub home_id: Uuid,
    pub known_as: Option<String>,
}

pub async fn homes(conn: &mut PgConnection, bodies: &[Uuid]) -> sqlx::Result<Vec<Home>> {
    sqlx::query_as!(
        Home,
        r#"
        select body.id as "body_id!", home.id as home_id, home.known_as
        from unnest($1::uuid[]) as body (id)
        join actors as home on home.id = home_body(body.id)
        order by body.id
        "#,
        bodies,
    )
    .fetch_all(conn)
    .await
}

/// A resolution that may be the one an article speaks of. Lists are aggregated, JSON for events.
#[derive(Debug, Clone)]
pub struct ResolutionCandidate {
    pub id: Uuid,
    pub kind: String,
    pub home_id: Option<Uuid>,
    pub folded_title: Option<String>,
    pub session: Option<String>,
    pub year: Option<i32>,
    pub recurrence: Option<i32>,
    /// `scheme:identifier`.
    pub identifiers: Vec<String>,
    pub subjects: Vec<Uuid>,
    /// Stages that have happened: `[[stage, body, date], …]`.
    pub events: serde_json::Value,
}

/// Resolutions with one of the identifiers or titles, or of one of the homes in one of the years: on one of the subjects,
/// on none, or with an event on one of the days.
pub async fn resolutions(
    conn: &mut PgConnection,
    identifiers: &[String],
    titles: &[String],
    homes: &[Uuid],
    subjects: &[Uuid],
    years: &[i32],
    days: &[String],
) -> sqlx::Result<Vec<ResolutionCandidate>> {
    sqlx::query_as!(
        ResolutionCandidate,
        r#"
        with found as (
            select resolution_id as id
            from resolution_identifiers
            where identifier = any($1)
            union
            select id
            from resolutions
            where folded_title = any($2)
            union
            select resolutions.id
            from resolutions
            where home_id = any($3)
              and (year is null or year = any($5))
              and (
                  exists (
                      select from resolution_subjects
                      where resolution_id = resolutions.id and actor_id = any($4)
                  )
                  or not exists (select from resolution_subjects where resolution_id = resolutions.id)
                  or exists (
                      select from resolution_events
                      where resolution_id = resolutions.id and event_on = any($6)
                  )
              )
        )
        select
            resolutions.id,
            resolutions.kind,
            resolutions.home_id,
            resolutions.folded_title,
            resolutions.session,
            resolutions.year,
            resolutions.recurrence,
            array(
                select scheme || ':' || identifier
                from resolution_identifiers
                where resolution_id = resolutions.id
                order by scheme, identifier
            ) as "identifiers!",
            array(
                select actor_id
                from resolution_subjects
                where resolution_id = resolutions.id
                order by actor_id
            ) as "subjects!",
            coalesce(
                (
                    select jsonb_agg(jsonb_build_array(stage, body_id, event_on) order by position)
                    from resolution_events
                    where resolution_id = resolutions.id and expectation = 'happened'
                ),
                '[]'
            ) as "events!"
        from found
        join resolutions on resolutions.id = found.id
        order by resolutions.id
        "#,
        identifiers,
        titles,
        homes,
        subjects,
        years,
        days,
    )
    .fetch_all(conn)
    .await
}

/// Resolutions by their ids.
pub async fn resolutions_by_id(
    conn: &mut PgConnection,
    ids: &[Uuid],
) -> sqlx::Result<Vec<ResolutionCandidate>> {
    sqlx::query_as!(
        ResolutionCandidate,
        r#"
        select
            resolutions.id,
            resolutions.kind,
            resolutions.home_id,
            resolutions.folded_title,
            resolutions.session,
            resolutions.year,
            resolutions.recurrence,
            array(
                select scheme || ':' || identifier
                from resolution_identifiers
                where resolution_id = resolutions.id
                order by scheme, identifier
            ) as "identifiers!",
            array(
                select actor_id
                from resolution_subjects
                where resolution_id = resolutions.id
                order by actor_id
            ) as "subjects!",
            coalesce(
                (
                    select jsonb_agg(jsonb_build_array(stage, body_id, event_on) order by position)
                    from resolution_events
                    where resolution_id = resolutions.id and expectation = 'happened'
                ),
                '[]'
            ) as "events!"
        from resolutions
        where id = any($1)
        order by id
        "#,
        ids,
    )
    .fetch_all(conn)
    .await
}

/// A vote on one of the resolutions.
#[derive(Debug, Clone)]
pub struct VoteCandidate {
    pub id: Uuid,
    pub resolution_id: Option<Uuid>,
    pub body_id: Option<Uuid>,
    pub scope: String,
    pub mode: String,
    pub vote_on: Option<String>,
    pub yes: Option<i32>,
    pub no: Option<i32>,
    pub abstain: Option<i32>,
}

pub async fn votes(conn: &mut PgConnection, resolutions: &[Uuid]) -> sqlx::Result<Vec<VoteCandidate>> {
    if resolutions.is_empty() {
        return Ok(Vec::new());
    }
    sqlx::query_as!(
        VoteCandidate,
        "
        select id, resolution_id, body_id, scope, mode, vote_on, yes, no, abstain
        from votes
        where resolution_id = any($1)
        order by id
        ",
        resolutions,
    )
    .fetch_all(conn)
    .await
}
