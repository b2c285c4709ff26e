//! What editors decide, and that it holds.

use plenary::domain::{RecordId, RecordKind};
use plenary::ingest::{Outcome, retract};
use plenary::review::judge::{self, By};
use plenary::review::{Error, Refusal, edit};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::support::{Newsroom, actor, article, committee_vote, with_person};

const BY: By<'_> = By { editor: "desk", note: None };

fn fields(value: Value) -> Map<String, Value> {
    value.as_object().unwrap().clone()
}

async fn only(room: &Newsroom, kind: RecordKind, sql: &str) -> RecordId {
    let id: Uuid = sqlx::query_scalar(sqlx::AssertSqlSafe(sql.to_owned())).fetch_one(&room.db).await.unwrap();
    RecordId { kind, id }
}

async fn vote(room: &Newsroom) -> RecordId {
    only(room, RecordKind::Vote, "select id from votes").await
}

#[tokio::test]
async fn a_correction_outlives_every_repost() {
    let room = Newsroom::open().await;
    room.post(&article("https://a.example/1", "One\n\nText."), &committee_vote(353, 28)).await;
    let vote = vote(&room).await;
    let mut tx = room.db.begin().await.unwrap();
    edit::correct(&mut tx, &room.clock, BY, vote, fields(json!({"yes": 335}))).await.unwrap();
    edit::correct(&mut tx, &room.clock, BY, vote, fields(json!({"no": 37}))).await.unwrap();
    tx.commit().await.unwrap();
    let corrected = json!([{"yes": 335, "no": 37, "version": 3}]);
    assert_eq!(room.rows("select yes, no, version from votes").await, corrected);
    room.post(&article("https://a.example/1", "One\n\nText, again."), &committee_vote(353, 28)).await;
    room.post(&article("https://b.example/1", "Two\n\nText."), &committee_vote(353, 28)).await;
    assert_eq!(room.rows("select yes, no, version from votes").await, corrected);
    let mut tx = room.db.begin().await.unwrap();
    edit::correct(&mut tx, &room.clock, BY, vote, fields(json!({"yes": null}))).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(
        room.rows("select yes, no from votes").await,
        json!([{"yes": 353, "no": 37}]),
        "the word is taken back"
    );
    let history = room
        .rows("select s.name, c.fields from changes c join sources s on s.id = c.source_id where s.kind = 'editor' order by cursor")
        .await;
    assert_eq!(history[0], json!({"name": "desk", "fields": {"yes": {"before": 353, "after": 335}}}));
}

#[tokio::test]
async fn a_rejected_value_stays_away_until_the_judgement_is_undone() {
    let room = Newsroom::open().await;
    room.post(&article("https://a.example/1", "One\n\nText."), &committee_vote(353, 28)).await;
    let vote = vote(&room).await;
    let mut tx = room.db.begin().await.unwrap();
    let judgement = edit::reject(&mut tx, &room.clock, BY, vote, "yes", json!(353)).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(room.rows("select yes from votes").await, json!([{"yes": null}]));
    room.post(&article("https://b.example/1", "Two\n\nText."), &committee_vote(353, 28)).await;
    assert_eq!(room.rows("select yes from votes").await, json!([{"yes": null}]), "nobody brings it back");
    room.post(&article("https://c.example/1", "Three\n\nText."), &committee_vote(335, 28)).await;
    assert_eq!(room.rows("select yes from votes").await, json!([{"yes": 335}]));
    let mut tx = room.db.begin().await.unwrap();
    judge::undo(&mut tx, &room.engine, &room.clock, BY, judgement).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(room.rows("select yes from votes").await, json!([{"yes": 353}]));
}

#[tokio::test]
async fn one_person_under_two_spellings_becomes_one_and_falls_apart_again() {
    let room = Newsroom::open().await;
    let says = |name: &str, words: &str| with_person(committee_vote(77, 28), name, Some("a2"), words);
    room.post(&article("https://a.example/1", "One\n\nText."), &says("Ana Okoro", "Committee votes")).await;
    room.post(&article("https://b.example/1", "Two\n\nText."), &says("Anna Okoro", "Committee waits")).await;
    let id = |name: &str| format!("select id from actors where kind = 'person' and name = '{name}'");
    let ana = only(&room, RecordKind::Actor, &id("Ana Okoro")).await;
    let anna = only(&room, RecordKind::Actor, &id("Anna Okoro")).await;
    let mut tx = room.db.begin().await.unwrap();
    let judgement = judge::same(&mut tx, &room.clock, BY, RecordKind::Actor, ana.id, anna.id).await.unwrap();
    tx.commit().await.unwrap();
    let speakers = "select count(distinct speaker_id) from statements";
    assert_eq!(room.number(speakers).await, 1);
    let names = room.rows("select n.name from actor_names n join actors a on a.id = n.actor_id where a.kind = 'person' order by 1").await;
    assert_eq!(names, json!([{"name": "Ana Okoro"}, {"name": "Anna Okoro"}]));
    let merged = room.rows("select kind, action, survivor_id from changes where action = 'merged'").await;
    assert_eq!(merged, json!([{"kind": "actor", "action": "merged", "survivor_id": ana.id}]));
    // A third article under the other spelling speaks of the one person.
    let third = room
        .post(&article("https://c.example/1", "Three\n\nText."), &says("Anna Okoro", "Committee rests"))
        .await;
    assert!(third.actors.iter().any(|actor| actor.0 == ana.id));
    assert_eq!(room.number("select count(*) from actors where kind = 'person'").await, 1);
    let mut tx = room.db.begin().await.unwrap();
    judge::undo(&mut tx, &room.engine, &room.clock, BY, judgement).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(room.number(speakers).await, 2);
    assert_eq!(room.number("select count(*) from actors where kind = 'person'").await, 2);
    assert_eq!(room.number("select count(*) from records where state = 'merged'").await, 0);
    assert_eq!(
        room.number(&format!("select version::bigint from actors where id = '{}'", anna.id)).await,
        3,
        "created, merged, itself again"
    );
}

#[tokio::test]
async fn two_texts_become_one_with_all_that_hangs_on_them() {
    let room = Newsroom::open().await;
    let mut untold = with_person(committee_vote(77, 28), "Ana Okoro", Some("a2"), "Committee votes");
    untold["resolutions"][0]["subjects"] = json!([]);
    room.post(&article("https://a.example/1", "One\n\nText."), &committee_vote(77, 28)).await;
    room.post(&article("https://b.example/1", "Two\n\nText."), &untold).await;
    let asked = room.rows("select record_kind, state, reasons from proposals").await;
    assert_eq!((&asked[0]["record_kind"], &asked[0]["state"]), (&json!("resolution"), &json!("open")));
    assert!(asked[0]["reasons"].as_array().is_some_and(|reasons| !reasons.is_empty()));
    let ids = room.rows("select left_id, right_id from proposals").await;
    let id = |side: &str| ids[0][side].as_str().unwrap().parse::<Uuid>().unwrap();
    let mut tx = room.db.begin().await.unwrap();
    let kind = RecordKind::Resolution;
    let judgement = judge::same(&mut tx, &room.clock, BY, kind, id("left_id"), id("right_id")).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(room.number("select count(*) from resolutions").await, 1);
    let hangs = "select count(*) from votes v join statements s using (resolution_id)";
    assert_eq!(room.number(hangs).await, 2);
    let asked = room.rows("select record_kind, state from proposals order by 1").await;
    assert_eq!(
        asked,
        json!([{"record_kind": "resolution", "state": "accepted"}, {"record_kind": "vote", "state": "open"}]),
        "their votes may be one too"
    );
    let mut tx = room.db.begin().await.unwrap();
    judge::undo(&mut tx, &room.engine, &room.clock, BY, judgement).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(room.number("select count(*) from resolutions").await, 2);
    assert_eq!(room.number(hangs).await, 1);
}

#[tokio::test]
async fn different_is_remembered() {
    let room = Newsroom::open().await;
    let mut untold = committee_vote(77, 28);
    untold["resolutions"][0]["subjects"] = json!([]);
    room.post(&article("https://a.example/1", "One\n\nText."), &committee_vote(77, 28)).await;
    room.post(&article("https://b.example/1", "Two\n\nText."), &untold).await;
    let ids = room.rows("select left_id, right_id from proposals").await;
    let id = |side: &str| ids[0][side].as_str().unwrap().parse::<Uuid>().unwrap();
    let mut tx = room.db.begin().await.unwrap();
    judge::different(&mut tx, &room.clock, BY, RecordKind::Resolution, id("right_id"), id("left_id"))
        .await
        .unwrap();
    tx.commit().await.unwrap();
    assert_eq!(room.rows("select state from proposals").await, json!([{"state": "declined"}]));
    room.post(&article("https://a.example/1", "One\n\nText, again."), &committee_vote(79, 28)).await;
    assert_eq!(room.rows("select state from proposals").await, json!([{"state": "declined"}]));
}

#[tokio::test]
async fn a_retracted_article_takes_back_what_only_it_said() {
    let room = Newsroom::open().await;
    let alone = with_person(committee_vote(79, 28), "Ana Okoro", Some("a2"), "Committee votes");
    let first = article("https://a.example/1", "One\n\nText.");
    let submitted = room.post(&first, &alone).await;
    room.post(&article("https://b.example/1", "Two\n\nText."), &committee_vote(77, 28)).await;
    let mut tx = room.db.begin().await.unwrap();
    assert!(retract::retract(&mut tx, &room.clock, submitted.article, None).await.unwrap());
    assert!(!retract::retract(&mut tx, &room.clock, submitted.article, None).await.unwrap());
    tx.commit().await.unwrap();
    assert_eq!(room.rows("select yes from votes").await, json!([{"yes": 77}]));
    assert_eq!(room.number("select count(*) from conflicts").await, 0);
    assert_eq!(room.number("select count(*) from statements").await, 0);
    let gone = room.rows("select kind from changes where action = 'deleted' order by 1").await;
    assert_eq!(gone, json!([{"kind": "actor"}, {"kind": "article"}, {"kind": "statement"}]));
    assert_eq!(room.post(&first, &alone).await.outcome, Outcome::Revised, "posted again, it speaks again");
    assert_eq!(room.number("select count(*) from statements").await, 1);
}

#[tokio::test]
async fn an_article_taken_back_after_a_merge_takes_back_what_it_said_of_the_survivor() {
    let room = Newsroom::open().await;
    let says = |name: &str, words: &str| with_person(committee_vote(77, 28), name, Some("a2"), words);
    room.post(&article("https://a.example/1", "One\n\nText."), &says("Ana Okoro", "Committee votes")).await;
    let second = article("https://b.example/1", "Two\n\nText.");
    let second = room.post(&second, &says("Anna Okoro", "Committee waits")).await;
    let third = article("https://c.example/1", "Three\n\nText.");
    let third = room.post(&third, &says("Anna Okoro", "Committee rests")).await;
    let id = |name: &str| format!("select id from actors where kind = 'person' and name = '{name}'");
    let ana = only(&room, RecordKind::Actor, &id("Ana Okoro")).await;
    let anna = only(&room, RecordKind::Actor, &id("Anna Okoro")).await;
    let mut tx = room.db.begin().await.unwrap();
    judge::same(&mut tx, &room.clock, BY, RecordKind::Actor, ana.id, anna.id).await.unwrap();
    tx.commit().await.unwrap();
    let names = "select n.name from actor_names n join actors a on a.id = n.actor_id where a.kind = 'person' order by 1";
    for (article, left) in [
        (second.article, json!([{"name": "Ana Okoro"}, {"name": "Anna Okoro"}])),
        (third.article, json!([{"name": "Ana Okoro"}])),
    ] {
        let mut tx = room.db.begin().await.unwrap();
        retract::retract(&mut tx, &room.clock, article, None).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(room.rows(names).await, left);
        assert_eq!(room.number("select count(*) from actors where kind = 'person'").await, 1);
        assert_eq!(room.number("select count(*) from records where state = 'merged'").await, 1);
    }
}

#[tokio::test]
async fn a_withdrawn_text_goes_with_its_votes_and_does_not_come_back() {
    let room = Newsroom::open().await;
    room.post(&article("https://a.example/1", "One\n\nText."), &committee_vote(77, 28)).await;
    let text = only(&room, RecordKind::Resolution, "select id from resolutions").await;
    let mut tx = room.db.begin().await.unwrap();
    edit::withdraw(&mut tx, &room.clock, BY, text).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(
        room.number("select (select count(*) from resolutions) + (select count(*) from votes)").await,
        0
    );
    let error = edit::correct(&mut room.db.acquire().await.unwrap(), &room.clock, BY, text, Map::new()).await;
    assert!(matches!(error, Err(Error::Refused(Refusal::Withdrawn(_)))), "{error:?}");
}

#[tokio::test]
async fn what_cannot_be_is_refused_by_name() {
    let room = Newsroom::open().await;
    room.post(&article("https://a.example/1", "One\n\nText."), &committee_vote(77, 28)).await;
    let vote = vote(&room).await;
    let nobody = json!("actor_0193493f0e7a7c3ab1c2d3e4f5061728");
    for (change, field) in [
        (json!({"tally": 3}), "tally"),
        (json!({"yes": -3}), "yes"),
        (json!({"yes": 3_000_000_000_u32}), "yes"),
        (json!({"mode": "by hand"}), "mode"),
        (json!({"requirement": "most"}), "requirement"),
        (json!({"date": "2024-02-30"}), "date"),
        (json!({"body": "resolution_0193493f0e7a7c3ab1c2d3e4f5061728"}), "body"),
        (json!({"body": nobody}), "body"),
    ] {
        let mut tx = room.db.begin().await.unwrap();
        let refused = edit::correct(&mut tx, &room.clock, BY, vote, fields(change.clone())).await;
        match refused {
            Err(Error::Refused(Refusal::NoSuchField(named) | Refusal::BadValue { field: named, .. })) => {
                assert_eq!(named, field, "{change}");
            }
            other => panic!("{change}: {other:?}"),
        }
    }
    let iran =
        only(&room, RecordKind::Actor, "select id from actors where iso3 = 'IRN' and kind = 'state'").await;
    let mut tx = room.db.begin().await.unwrap();
    let used = edit::withdraw(&mut tx, &room.clock, BY, iran).await;
    assert!(matches!(used, Err(Error::Refused(Refusal::InUse(_)))), "{used:?}");
    let alone = judge::same(&mut tx, &room.clock, BY, RecordKind::Actor, iran.id, iran.id).await;
    assert!(matches!(alone, Err(Error::Refused(Refusal::Itself))), "{alone:?}");
}

#[tokio::test]
async fn two_known_actors_become_one_and_two_again() {
    let room = Newsroom::open().await;
    let mut found = committee_vote(77, 28);
    found["actors"].as_array_mut().unwrap().push(actor(
        "a3",
        "organization",
        "Rights Without Frontiers Example",
        None,
        None,
    ));
    room.post(&article("https://a.example/1", "One\n\nText."), &found).await;
    let committee = only(&room, RecordKind::Actor, "select id from actors where known_as = 'UNGA.C3'").await;
    let other =
        only(&room, RecordKind::Actor, "select id from actors where name like 'Rights Without%'").await;
    let mut tx = room.db.begin().await.unwrap();
    // The one that everything hangs on is merged away.
    let judgement =
        judge::same(&mut tx, &room.clock, BY, RecordKind::Actor, other.id, committee.id).await.unwrap();
    tx.commit().await.unwrap();
    let body = "select a.known_as, a.id from votes v join actors a on a.id = v.body_id";
    assert_eq!(room.rows(body).await, json!([{"known_as": "UNGA.C3", "id": other.id}]));
    let mut tx = room.db.begin().await.unwrap();
    judge::undo(&mut tx, &room.engine, &room.clock, BY, judgement).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(room.rows(body).await, json!([{"known_as": "UNGA.C3", "id": committee.id}]));
}
