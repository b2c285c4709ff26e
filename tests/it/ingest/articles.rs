//! One article: posted, posted again, revised, copied, by many at once.

use plenary::ingest::{self, Outcome, retract};
use plenary::intake::Visibility;
use serde_json::json;
use sqlx::{Postgres, Transaction};
use time::macros::datetime;

use super::support::{Newsroom, article, committee_vote, with_person};

const TEXT: &str =
    "Committee votes on Iran\n\nThe Third Committee approved the draft by 77 to 28, envoy Ana Okoro said.";

#[tokio::test]
async fn an_article_brings_its_records_with_their_evidence() {
    let room = Newsroom::open().await;
    let found = with_person(committee_vote(77, 28), "Ana Okoro", Some("a2"), "Committee votes");
    let submitted = room.post(&article("https://a.example/1", TEXT), &found).await;
    assert_eq!(submitted.outcome, Outcome::Created);
    assert_eq!((submitted.actors.len(), submitted.resolutions.len(), submitted.votes.len()), (3, 1, 1));
    let resolution = room
        .rows(
            "select r.kind, b.name as body, h.known_as as home, r.session, r.year, r.stage, r.stage_on, r.version
             from resolutions r join actors b on b.id = r.body_id join actors h on h.id = r.home_id",
        )
        .await;
    assert_eq!(
        resolution,
        json!([{"kind": "resolution", "body": "Third Committee", "home": "UNGA", "session": "79", "year": 2024,
                "stage": "committee_approved", "stage_on": "2024-11-20", "version": 1}])
    );
    let evidence = room.rows("select evidence from reports where record_kind = 'statement'").await;
    assert_eq!(
        evidence[0]["evidence"],
        json!([{"field": "segments[0]", "start": 0, "end": 15, "exact": "Committee votes", "prefix": "",
                "suffix": " on Iran\n\nThe Third Committee ap", "rule": "statement"}])
    );
    let changes = room.rows("select kind, action, version from changes where source_id = (select id from articles) order by 1").await;
    let created = |kind: &str| json!({"kind": kind, "action": "created", "version": 1});
    assert_eq!(changes, json!(["actor", "article", "resolution", "statement", "vote"].map(created)));
}

#[tokio::test]
async fn the_same_again_writes_nothing() {
    let room = Newsroom::open().await;
    let found = with_person(committee_vote(77, 28), "Ana Okoro", Some("a2"), "Committee votes");
    let first = room.post(&article("https://a.example/1", TEXT), &found).await;
    let counts = room.counts().await;
    for again in ["https://a.example/1", "http://www.a.example/1/?utm_source=mail#top"] {
        let second = room.post(&article(again, &TEXT.replace('\n', "\r\n")), &found).await;
        assert_eq!((second.outcome, second.article), (Outcome::Unchanged, first.article), "{again}");
        assert_eq!((&second.actors, &second.votes), (&first.actors, &first.votes));
    }
    let mut bare = article("", TEXT);
    bare.url = None;
    assert_eq!(
        room.post(&bare, &found).await.outcome,
        Outcome::Unchanged,
        "a text without an address is the one known"
    );
    assert_eq!(room.counts().await, counts);
}

#[tokio::test]
async fn thirty_two_writers_make_one_article() {
    let room = std::sync::Arc::new(Newsroom::open().await);
    let found = with_person(committee_vote(77, 28), "Ana Okoro", Some("a2"), "Committee votes");
    let posts = (0..32).map(|_| {
        let (room, found) = (room.clone(), found.clone());
        tokio::spawn(async move { room.post(&article("https://a.example/1", TEXT), &found).await })
    });
    let mut created = 0;
    let mut articles = std::collections::BTreeSet::new();
    for post in posts.collect::<Vec<_>>() {
        let submitted = post.await.unwrap();
        created += usize::from(submitted.outcome == Outcome::Created);
        articles.insert(submitted.article);
    }
    assert_eq!((created, articles.len()), (1, 1));
    assert_eq!(room.number("select count(*) from articles").await, 1);
    assert_eq!(room.number("select count(*) from statements").await, 1);
}

#[tokio::test]
async fn thirty_two_articles_on_one_vote_make_one_vote() {
    let room = std::sync::Arc::new(Newsroom::open().await);
    let posts = (0..32).map(|n| {
        let room = room.clone();
        let found = with_person(committee_vote(77, 28), "Ana Okoro", Some("a2"), "Committee votes");
        let post = async move {
            room.post(&article(&format!("https://paper{n}.example/1"), &format!("{TEXT} {n}")), &found).await
        };
        tokio::spawn(post)
    });
    for post in posts.collect::<Vec<_>>() {
        assert_eq!(post.await.unwrap().outcome, Outcome::Created);
    }
    for (table, rows) in
        [("articles", 32), ("resolutions", 1), ("votes", 1), ("statements", 1), ("proposals", 0)]
    {
        assert_eq!(room.number(&format!("select count(*) from {table}")).await, rows, "{table}");
    }
    assert_eq!(room.number("select count(*) from actors where kind = 'person'").await, 1);
    assert_eq!(room.number("select version::bigint from votes").await, 1, "agreement changes no content");
}

#[tokio::test]
async fn another_text_at_the_url_is_a_revision_that_replaces_what_was_said() {
    let room = Newsroom::open().await;
    let first = with_person(committee_vote(77, 28), "Ana Okoro", Some("a2"), "Committee votes");
    let before = room.post(&article("https://a.example/1", TEXT), &first).await;
    let text = TEXT.replace("77", "79");
    let after = room.post(&article("https://a.example/1", &text), &committee_vote(79, 28)).await;
    assert_eq!((after.outcome, after.article), (Outcome::Revised, before.article));
    assert_eq!(after.votes, before.votes, "the vote is the same, with another number");
    assert_eq!(room.rows("select yes, version from votes").await, json!([{"yes": 79, "version": 2}]));
    assert_eq!(room.number("select count(*) from conflicts").await, 0);
    assert_eq!(
        room.rows("select number from article_revisions order by 1").await,
        json!([{"number": 1}, {"number": 2}])
    );
    let changed = room.rows("select fields from changes where kind = 'vote' and action = 'updated'").await;
    assert_eq!(changed, json!([{"fields": {"yes": {"before": 77, "after": 79}}}]));
    // The speaker and the words are gone: nobody brings them any more.
    assert_eq!(room.number("select count(*) from statements").await, 0);
    let gone = room.rows("select kind from changes where action = 'deleted' order by 1").await;
    assert_eq!(gone, json!([{"kind": "actor"}, {"kind": "statement"}]));
    assert_eq!(room.number("select count(*) from records where state = 'withdrawn'").await, 2);
    // And back: the same ids, and versions that go on.
    let back = room.post(&article("https://a.example/1", TEXT), &first).await;
    assert_eq!(back.statements, before.statements);
    assert_eq!(room.rows("select version from statements").await, json!([{"version": 3}]));
    assert_eq!(room.number("select count(*) from records where state = 'withdrawn'").await, 0);
}

#[tokio::test]
async fn evidence_is_counted_in_the_text_as_it_came() {
    let room = Newsroom::open().await;
    let found = with_person(committee_vote(77, 28), "Ana Okoro", Some("a2"), "Committee votes");
    room.post(&article("https://a.example/1", TEXT), &found).await;
    // The same words in another layout, and a byline: the passage stands elsewhere.
    let mut again = article("https://a.example/1", &TEXT.replace("Committee votes", "Committee  votes"));
    again.byline = Some("Rosa Lind".to_owned());
    let found = with_person(committee_vote(77, 28), "Ana Okoro", Some("a2"), "Committee  votes");
    assert_eq!(room.post(&again, &found).await.outcome, Outcome::Revised);
    let broken = "select count(*) from reports r join article_revisions a on a.id = r.revision_id,
                  jsonb_array_elements(r.evidence) e
                  where r.ended_at is null and substr(a.text, (e->>'start')::int + 1,
                        (e->>'end')::int - (e->>'start')::int) <> e->>'exact'";
    assert_eq!(room.number(broken).await, 0);
    assert_eq!(
        room.number("select count(*) from reports where evidence <> '[]' and ended_at is null").await,
        1
    );
}

#[tokio::test]
async fn the_same_text_elsewhere_is_a_copy_and_no_second_voice() {
    let room = Newsroom::open().await;
    for n in 1..=3 {
        room.post(&article(&format!("https://wire{n}.example/x"), TEXT), &committee_vote(87, 28)).await;
    }
    for n in 1..=2 {
        let own = format!("Own report {n}\n\nThe committee voted.");
        room.post(&article(&format!("https://paper{n}.example/x"), &own), &committee_vote(77, 28)).await;
    }
    assert_eq!(room.number("select count(*) from articles where syndicated_from is not null").await, 2);
    assert_eq!(room.number("select yes::bigint from votes").await, 77, "two papers outweigh three copies");
    let claims = room.rows("select field, cause, claims from conflicts").await;
    assert_eq!((&claims[0]["field"], &claims[0]["cause"]), (&json!("yes"), &json!("sources_differ")));
    let values: Vec<_> =
        claims[0]["claims"].as_array().unwrap().iter().map(|claim| claim["value"].clone()).collect();
    assert_eq!(values, [77, 87]);
}

#[tokio::test]
async fn copies_of_an_article_that_is_hidden_change_for_whoever_follows_the_log() {
    let room = Newsroom::open().await;
    let found = with_person(committee_vote(77, 28), "Ana Okoro", Some("a2"), "Committee votes");
    let mut original = article("https://wire.example/1", TEXT);
    room.post(&original, &found).await;
    let copy = room.post(&article("https://paper.example/1", TEXT), &found).await.article;
    let heard = async || {
        let sql = format!("select count(*) from changes where record_id = '{}'", copy.0);
        room.rows(&sql).await[0]["count"].as_i64().unwrap()
    };
    let before = heard().await;
    original.byline = Some("A Writer".into());
    room.post(&original, &found).await;
    assert_eq!(heard().await, before, "a byline is nothing to the copies");
    original.embargo_until = Some(datetime!(2024-12-01 0:00 UTC));
    room.post(&original, &found).await;
    assert_eq!(heard().await, before, "what was under embargo once is hidden no more");
    original.visibility = Visibility::Restricted;
    room.post(&original, &found).await;
    assert_eq!(heard().await, before + 1, "readers are not told any more what it is a copy of");
}

#[tokio::test]
async fn a_dry_run_stores_nothing() {
    let room = Newsroom::open().await;
    let counts = room.counts().await;
    let mut tx = room.db.begin().await.unwrap();
    let article = article("https://a.example/1", TEXT);
    let submitted = ingest::submit(&mut tx, &room.engine, &room.clock, &article).await.unwrap();
    assert_eq!(submitted.outcome, Outcome::Created);
    assert!(!submitted.actors.is_empty());
    tx.rollback().await.unwrap();
    assert_eq!(room.counts().await, counts);
}

#[tokio::test]
async fn what_only_hidden_articles_say_is_hidden() {
    let room = Newsroom::open().await;
    let mut hidden = article("https://a.example/1", TEXT);
    hidden.visibility = Visibility::Restricted;
    room.post(&hidden, &committee_vote(77, 28)).await;
    assert_eq!(
        room.rows("select yes, visibility from votes").await,
        json!([{"yes": 77, "visibility": "restricted"}])
    );
    // Posted again without a word on it: it stays hidden.
    hidden.visibility = Visibility::Public;
    assert_eq!(room.post(&hidden, &committee_vote(77, 28)).await.outcome, Outcome::Unchanged);
    let mut open = committee_vote(79, 28);
    open["votes"][0]["no"] = json!(null);
    room.post(&article("https://b.example/1", "Another report\n\nText."), &open).await;
    assert_eq!(
        room.rows("select yes, no, visibility from votes").await,
        json!([{"yes": 79, "no": null, "visibility": "public"}]),
        "nothing of the hidden one seeps into the public record"
    );
}

#[tokio::test]
async fn the_lexicon_comes_in_once() {
    let room = Newsroom::open().await;
    let counts = room.counts().await;
    let mut conn = room.db.acquire().await.unwrap();
    assert!(!ingest::seed::seed(&mut conn, &room.engine, &room.clock).await.unwrap());
    sqlx::query("update seeds set version = 'older'").execute(&mut *conn).await.unwrap();
    assert!(ingest::seed::seed(&mut conn, &room.engine, &room.clock).await.unwrap());
    let after = room.counts().await;
    for ((table, before), (_, after)) in counts.iter().zip(&after) {
        match table.as_str() {
            "reports" => assert!(after > before),
            _ => assert_eq!(before, after, "{table}"),
        }
    }
}

/// Whoever comes meanwhile has to wait; should it not, it is soon through: then the query counts one.
async fn commit_once_waited_for(room: &Newsroom, leaving: Transaction<'_, Postgres>, through: &str) {
    let waits = "select count(*) from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'";
    while room.number(waits).await == 0 && room.number(through).await == 0 {
        tokio::task::yield_now().await;
    }
    leaving.commit().await.unwrap();
}

#[tokio::test]
async fn a_copy_that_comes_while_its_original_is_taken_back_finds_the_next_one() {
    let room = Newsroom::open().await;
    let first = room.post(&article("https://wire.example/x", TEXT), &committee_vote(77, 28)).await;
    let second = room.post(&article("https://paper.example/x", TEXT), &committee_vote(77, 28)).await;
    let mut leaving = room.db.begin().await.unwrap();
    assert!(retract::retract(&mut leaving, &room.clock, first.article, None).await.unwrap());
    let third = article("https://late.example/x", TEXT);
    let found = committee_vote(77, 28);
    let coming = room.post(&third, &found);
    let came = "select count(*) from articles where url = 'https://late.example/x'";
    let (late, ()) = tokio::join!(coming, commit_once_waited_for(&room, leaving, came));
    let original = format!("select syndicated_from as id from articles where id = '{}'", late.article.0);
    assert_eq!(room.rows(&original).await, json!([{"id": second.article.0}]));
}

#[tokio::test]
async fn a_copy_that_is_revised_while_its_original_is_taken_back_is_none_of_it() {
    let room = Newsroom::open().await;
    let first = room.post(&article("https://wire.example/x", TEXT), &committee_vote(77, 28)).await;
    let mut second = article("https://paper.example/x", TEXT);
    room.post(&second, &committee_vote(77, 28)).await;
    let mut leaving = room.db.begin().await.unwrap();
    assert!(retract::retract(&mut leaving, &room.clock, first.article, None).await.unwrap());
    second.byline = Some("A Writer".to_owned());
    let found = committee_vote(77, 28);
    let revised = room.post(&second, &found);
    let through = "select count(*) from articles where byline = 'A Writer'";
    let (revised, ()) = tokio::join!(revised, commit_once_waited_for(&room, leaving, through));
    assert_eq!(revised.outcome, Outcome::Revised);
    let copies = "select count(*) from articles where syndicated_from is not null";
    assert_eq!(room.number(copies).await, 0);
}

#[tokio::test]
async fn a_copy_that_no_longer_tells_of_a_vote_holds_no_voices_together() {
    let room = Newsroom::open().await;
    room.post(&article("https://times.example/own", "Own report\n\nIt voted."), &committee_vote(77, 28))
        .await;
    room.post(&article("https://wire.example/x", TEXT), &committee_vote(77, 28)).await;
    let mut copy = article("https://times.example/x", TEXT);
    room.post(&copy, &committee_vote(77, 28)).await;
    let voices = "select (basis->'yes'->>'voices')::bigint from votes";
    assert_eq!(room.number(voices).await, 1);
    let mut found = committee_vote(77, 28);
    found["votes"] = json!([]);
    copy.byline = Some("By a desk".to_owned());
    assert_eq!(room.post(&copy, &found).await.outcome, Outcome::Revised);
    assert_eq!(room.number(voices).await, 2);
}
