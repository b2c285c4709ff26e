//! Background work: done once, gone on with, and never in the way.

use plenary::db::jobs::{self, Job};
use plenary::ingest::{self, copies};
use plenary::worker::reextract::{self, Progress, Scope};
use serde_json::{Value, json};
use sqlx::PgPool;
use uuid::Uuid;

use crate::support::TestApp;

async fn send(app: &TestApp, number: usize) {
    let text = format!(
        "Story {number}\n\nThe Third Committee on Wednesday approved a resolution on Iran by {number} to 28."
    );
    let body =
        json!({"url": format!("https://news.example/{number}"), "text": text, "published_at": "2024-11-21"});
    assert_eq!(app.post("/v1/articles").json(&body).send().await.unwrap().status(), 201);
}

async fn job(app: &TestApp, id: Uuid) -> (Job, Progress) {
    let job = jobs::find(&mut app.db.acquire().await.unwrap(), id).await.unwrap().unwrap();
    let progress = serde_json::from_value(job.progress.clone()).unwrap();
    (job, progress)
}

/// Articles that an older engine has read, and the job to read them again.
async fn prepared(articles: usize) -> (TestApp, Uuid) {
    let app = TestApp::start().await;
    for number in 0..articles {
        send(&app, 50 + number).await;
    }
    sqlx::query("update articles set extractor_version = 'older'").execute(&app.db).await.unwrap();
    let mut conn = app.db.acquire().await.unwrap();
    let id = reextract::enqueue(&mut conn, &app.clock, Scope::default()).await.unwrap();
    assert_eq!(
        reextract::enqueue(&mut conn, &app.clock, Scope::default()).await.unwrap(),
        id,
        "once is enough"
    );
    (app, id)
}

async fn left(app: &TestApp) -> i64 {
    let older = "select count(*) from articles where extractor_version = 'older'";
    sqlx::query_scalar(older).fetch_one(&app.db).await.unwrap()
}

#[tokio::test]
async fn stored_articles_are_read_again_and_nothing_else_changes() {
    let (app, id) = prepared(3).await;
    let read = async || {
        let vote: Value = app.get("/v1/votes").send().await.unwrap().json().await.unwrap();
        let mut vote = vote["items"][0].clone();
        // The report is another one, from the same words.
        let of_reports = ["evidence", "conflicts", "reconciliations"];
        vote.as_object_mut().unwrap().retain(|field, _| !of_reports.contains(&field.as_str()));
        vote
    };
    let before = read().await;
    assert!(app.worker().turn().await.unwrap());
    let (job, progress) = job(&app, id).await;
    assert_eq!((job.state.as_str(), progress.total, progress.done, progress.failed), ("done", 3, 3, 0));
    assert_eq!((left(&app).await, read().await), (0, before));
    assert!(!app.worker().turn().await.unwrap(), "nothing is left to do");
}

#[tokio::test]
async fn an_article_that_speaks_of_a_missing_record_is_tried_once_more_and_ends_no_job() {
    let (app, id) = prepared(3).await;
    // The first article fails once, the second always.
    let failures = "
        create sequence tries;
        create function fail() returns trigger language plpgsql as $$
        begin
            if old.url like '%/51' or nextval('tries') = 1 then raise foreign_key_violation; end if;
            return new;
        end $$;
        create trigger fail before update on articles for each row execute function fail();
    ";
    sqlx::raw_sql(failures).execute(&app.db).await.unwrap();
    assert!(app.worker().turn().await.unwrap());
    let (job, progress) = job(&app, id).await;
    assert_eq!((job.state.as_str(), progress.done, progress.failed), ("done", 3, 1), "{job:?}");
    assert_eq!(left(&app).await, 1);
}

#[tokio::test]
async fn a_job_whose_worker_died_is_gone_on_with() {
    let (app, id) = prepared(5).await;
    let mut conn = app.db.acquire().await.unwrap();
    // A worker that read two articles and was killed.
    let taken =
        jobs::take(&mut conn, &["reextract".to_owned()], "dead", app.clock.now()).await.unwrap().unwrap();
    let read: Vec<Uuid> =
        sqlx::query_scalar("select id from articles order by id limit 2").fetch_all(&app.db).await.unwrap();
    let progress =
        serde_json::to_value(Progress { total: 5, done: 2, after: read[1], ..Progress::default() }).unwrap();
    assert!(jobs::report(&mut conn, taken.id, "dead", &progress, app.clock.now()).await.unwrap());
    assert!(!app.worker().turn().await.unwrap(), "it may still live");
    let silent = "update jobs set locked_until = locked_until - interval '1 hour'";
    sqlx::query(silent).execute(&app.db).await.unwrap();
    assert!(app.worker().turn().await.unwrap());
    let (job, progress) = job(&app, id).await;
    assert_eq!((job.state.as_str(), progress.done, progress.total), ("done", 5, 5));
    assert_eq!(left(&app).await, 2, "what was done is not done again");
    assert!(
        !jobs::report(&mut conn, id, "dead", &json!({}), app.clock.now()).await.unwrap(),
        "the dead has no say"
    );
}

#[tokio::test]
async fn a_worker_that_is_stopped_gives_its_job_back() {
    let (app, id) = prepared(25).await;
    let stopped = tokio_util::sync::CancellationToken::new();
    stopped.cancel();
    let worker =
        plenary::worker::Worker::new(app.db.clone(), crate::support::engine(), app.clock.clone(), stopped);
    assert!(worker.turn().await.unwrap());
    let (job_now, progress) = job(&app, id).await;
    assert_eq!((job_now.state.as_str(), progress.done), ("ready", 20), "it ends after a chunk");
    assert!(app.worker().turn().await.unwrap());
    let (job, progress) = job(&app, id).await;
    assert_eq!((job.state.as_str(), progress.done, left(&app).await), ("done", 25, 0));
}

/// Until somebody waits for a lock.
async fn waited_for(db: &PgPool) {
    let waits = "select exists (select from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock')";
    while !sqlx::query_scalar::<_, bool>(waits).fetch_one(db).await.unwrap() {
        tokio::task::yield_now().await;
    }
}

/// An article whose embargo has ended unseen, and a copy of it. Gives what sends the article again with a byline.
async fn embargoed(app: &TestApp) -> impl AsyncFn(&str) {
    let send = async |url: &str, byline: &str| {
        let text = "Story\n\nThe Third Committee on Wednesday approved a resolution on Iran by 77 to 28.";
        let mut body = json!({"url": url, "text": text, "byline": byline, "published_at": "2024-11-21"});
        if byline.is_empty() {
            body["embargo_until"] = json!("2999-01-01T00:00:00Z");
        }
        assert!(app.post("/v1/articles").json(&body).send().await.unwrap().status().is_success());
    };
    send("https://news.example/1", "").await;
    send("https://paper.example/1", "A Desk").await;
    for table in ["sources", "articles"] {
        let ended =
            format!("update {table} set embargo_until = '2025-01-01' where embargo_until is not null");
        sqlx::query(sqlx::AssertSqlSafe(ended)).execute(&app.db).await.unwrap();
    }
    async move |byline: &str| send("https://news.example/1", byline).await
}

#[tokio::test]
async fn an_embargo_ends_once() {
    let app = TestApp::start().await;
    let revise = embargoed(&app).await;
    revise("A Writer").await;
    assert!(app.worker().turn().await.unwrap(), "a revision does not hide that the end is to be seen to");
    revise("Another Writer").await;
    assert!(!app.worker().turn().await.unwrap(), "a revision brings no end back");
}

#[tokio::test]
async fn the_end_of_an_embargo_waits_for_a_copy_before_its_records() {
    let app = TestApp::start().await;
    let _revise = embargoed(&app).await;
    // As the revision of the copy does: the article, then the records it speaks of.
    let mut revision = app.db.begin().await.unwrap();
    let article = "select from articles where url = 'https://paper.example/1' for update";
    sqlx::query(article).execute(&mut *revision).await.unwrap();
    let worker = app.worker();
    let records = async {
        waited_for(&app.db).await;
        sqlx::query("select from records for no key update").execute(&mut *revision).await.unwrap();
        revision.commit().await.unwrap();
    };
    let (worked, ()) = tokio::join!(worker.turn(), records);
    assert!(worked.unwrap(), "the embargo is lifted");
}

#[tokio::test]
async fn an_article_that_is_read_again_is_held_after_its_family() {
    let app = TestApp::start().await;
    let words: String = (0..100).map(|n| format!("word{n} ")).collect();
    let body = json!({"url": "https://news.example/1", "text": words});
    assert_eq!(app.post("/v1/articles").json(&body).send().await.unwrap().status(), 201);
    // From before there was an eye for copies.
    let unseen =
        "update article_revisions set shingles = null, signature = null, bands = null returning article_id";
    let id: Uuid = sqlx::query_scalar(unseen).fetch_one(&app.db).await.unwrap();
    let mut retraction = app.db.begin().await.unwrap();
    copies::hold_family(&mut retraction, id).await.unwrap();
    let mut reading = app.db.begin().await.unwrap();
    let engine = crate::support::engine();
    let retract = async {
        waited_for(&app.db).await;
        sqlx::query("select from articles for update").execute(&mut *retraction).await.unwrap();
        retraction.commit().await.unwrap();
    };
    let (read, ()) = tokio::join!(ingest::reread(&mut reading, &engine, &app.clock, id), retract);
    read.unwrap();
    reading.commit().await.unwrap();
    let unseen = "select count(*) from article_revisions where shingles is null";
    assert_eq!(sqlx::query_scalar::<_, i64>(unseen).fetch_one(&app.db).await.unwrap(), 0);
}
