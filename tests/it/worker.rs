//! Background work: done once, gone on with, and never in the way.

use plenary::db::jobs::{self, Job};
use plenary::worker::reextract::{self, Progress, Scope};
use serde_json::{Value, json};
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
