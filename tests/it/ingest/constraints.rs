//! Rows that cannot be.

use super::support::{Newsroom, article, committee_vote};

/// Statements that the database must refuse, with the constraint that does.
const REFUSED: &[(&str, &str)] = &[
    ("update votes set mode = 'without_vote'", "votes_without_vote_check"),
    ("update votes set mode = 'unanimous_vote'", "votes_unanimous_check"),
    ("update votes set yes = -1", "votes_counts_check"),
    ("update votes set outcome = 'passed'", "votes_outcome_check"),
    ("update votes set vote_on = '20 November'", "votes_vote_on_check"),
    ("update resolutions set stage = 'passed'", "resolutions_stage_check"),
    ("update resolutions set home_id = null", "resolutions_home_check"),
    ("update resolutions set ordinal = 3", "resolutions_ordinal_check"),
    ("update actors set iso3 = 'prk' where iso3 = 'PRK'", "actors_iso3_check"),
    ("update actors set iso3 = 'PRK' where iso3 = 'KOR' and kind = 'state'", "actors_state_iso3_key"),
    ("update actors set parent_id = id where known_as = 'UNGA'", "actors_parent_check"),
    ("update reports set content = '{}' where record_kind = 'vote'", "reports_immutable"),
    ("update reports set ended_at = now()", "reports_ended_check"),
    ("update changes set version = 7", "changes_append_only"),
    ("update records set survivor_id = (select id from votes) where kind = 'resolution'", "records_survivor_check"),
    ("update records set state = 'merged', merged_into = (select id from votes), survivor_id = (select id from votes)
      where kind = 'resolution'", "records_merged_into_fkey"),
    ("update articles set syndicated_from = id", "articles_syndicated_check"),
    ("update article_revisions set characters = 3", "article_revisions_characters_check"),
    ("insert into vote_positions select id, gen_random_uuid(), 'yes' from votes", "vote_positions_actor_fkey"),
    ("insert into vote_positions select gen_random_uuid(), id, 'yes' from actors limit 1", "vote_positions_vote_fkey"),
    ("insert into vote_positions select v.id, a.id, 'aye' from votes v, actors a limit 1", "vote_positions_option_check"),
    ("insert into reports (id, source_id, record_id, record_kind, content, confidence, created_at)
      select gen_random_uuid(), source_id, record_id, record_kind, content, 1, now() from reports where record_kind = 'vote'", "reports_live_key"),
    ("insert into reports (id, source_id, record_id, record_kind, content, confidence, created_at)
      select gen_random_uuid(), (select id from sources where kind = 'lexicon'), record_id, 'actor', content, 1, now()
      from reports where record_kind = 'vote'", "reports_record_fkey"),
    ("insert into jobs (id, kind, payload, state, run_at, max_attempts, created_at)
      values (gen_random_uuid(), 'x', '{}', 'running', now(), 3, now())", "jobs_lease_check"),
];

#[tokio::test]
async fn wrong_rows_are_refused_by_name() {
    let room = Newsroom::open().await;
    room.post(&article("https://a.example/1", "One\n\nText."), &committee_vote(77, 28)).await;
    for (sql, constraint) in REFUSED {
        let error = sqlx::query(*sql).execute(&room.db).await.expect_err(sql);
        let error = error.as_database_error().unwrap_or_else(|| panic!("{sql}: {error}"));
        assert_eq!(error.constraint(), Some(*constraint), "{sql}: {error}");
    }
}

#[tokio::test]
async fn every_table_column_and_function_is_commented() {
    let room = Newsroom::open().await;
    let bare = room
        .rows(
            "select c.relname || coalesce('.' || a.attname, '') as name
             from pg_class c
             left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
             where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> '_sqlx_migrations'
               and (col_description(c.oid, a.attnum) is null or obj_description(c.oid, 'pg_class') is null)
             union all
             select proname from pg_proc
             where pronamespace = 'public'::regnamespace and obj_description(oid, 'pg_proc') is null
               and not exists (select from pg_depend where objid = pg_proc.oid and deptype = 'e')",
        )
        .await;
    assert_eq!(bare, serde_json::json!([]));
}

#[tokio::test]
async fn every_foreign_key_has_an_index() {
    let room = Newsroom::open().await;
    let bare = room
        .rows(
            "select conname from pg_constraint k
             where contype = 'f' and connamespace = 'public'::regnamespace
               and not exists (select from pg_index i where i.indrelid = k.conrelid and i.indkey[0] = k.conkey[1])",
        )
        .await;
    assert_eq!(bare, serde_json::json!([]));
}

#[tokio::test]
async fn positions_go_with_their_vote_and_keep_their_actor() {
    let room = Newsroom::open().await;
    room.post(&article("https://a.example/1", "One\n\nText."), &committee_vote(77, 28)).await;
    let insert =
        "insert into vote_positions select v.id, a.id, 'yes' from votes v, actors a where a.kind = 'state'";
    sqlx::query(insert).execute(&room.db).await.unwrap();
    let error = sqlx::query("delete from actors where iso3 = 'NOR'").execute(&room.db).await.unwrap_err();
    assert_eq!(error.as_database_error().unwrap().constraint(), Some("vote_positions_actor_fkey"));
    sqlx::query("delete from votes").execute(&room.db).await.unwrap();
    assert_eq!(room.number("select count(*) from vote_positions").await, 0);
}
