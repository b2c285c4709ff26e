//! Who points to a record: what must be merged anew when it becomes another, and what keeps it from going.

use sqlx::PgConnection;
use uuid::Uuid;

/// Served records that name one of the records.
pub async fn of(conn: &mut PgConnection, ids: &[Uuid]) -> sqlx::Result<Vec<Uuid>> {
    sqlx::query_scalar!(
        r#"
        select id as "id!"
        from (
            select id from actors where parent_id = any($1) or represents_id = any($1)
            union
            select person_id from memberships where organization_id = any($1)
            union
            select id from resolutions where body_id = any($1) or home_id = any($1)
            union
            select resolution_id from resolution_events where body_id = any($1)
            union
            select resolution_id from resolution_subjects where actor_id = any($1)
            union
            select resolution_id from sponsorships where actor_id = any($1)
            union
            select id from votes where body_id = any($1) or resolution_id = any($1)
            union
            select vote_id from vote_positions where actor_id = any($1)
            union
            select id
            from statements
            where speaker_id = any($1) or on_behalf_of_id = any($1) or resolution_id = any($1)
            union
            select id from provisions where resolution_id = any($1)
        ) as dependents
        order by id
        "#,
        ids,
    )
    .fetch_all(conn)
    .await
}
