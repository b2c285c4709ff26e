//! Many newsrooms at once: `cargo run --release --example newsrooms -- --data-dir DIR` takes 20,000 invented articles about
//! 500 texts into an empty database, says whether as many resolutions came out, and whether the last articles were taken
//! in as quickly as the first.

use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use clap::Parser;
use plenary::clock::Clock;
use plenary::config::DatabaseConfig;
use plenary::db::{Claim, Database};
use plenary::intake::Article;
use plenary::{ingest, lifecycle};
use plenary_extract::Engine;
use sqlx::PgPool;

mod world;

#[derive(Debug, Parser)]
struct Args {
    #[arg(long, default_value_t = 20_000)]
    articles: usize,
    #[arg(long, default_value_t = 500)]
    texts: usize,
    #[arg(long, default_value_t = 1)]
    seed: u64,
    #[arg(long, default_value_t = 4)]
    clients: usize,
    #[command(flatten)]
    database: DatabaseConfig,
}

#[tokio::main]
async fn main() -> Result<()> {
    let args = Args::parse();
    let database = Database::open(&args.database, Claim::Join).await?;
    let done = run(&args, &database.pool).await;
    database.close().await?;
    done
}

/// The articles in the order in which they come, about one in ten a copy of another.
fn articles(args: &Args) -> Vec<Article> {
    let mut dice = world::Dice(args.seed);
    let texts = world::texts(args.texts, &mut dice);
    let mut articles: Vec<Article> = Vec::with_capacity(args.articles);
    for n in 0..args.articles {
        let (text, paper) = (n % texts.len(), n / texts.len());
        let is_copy = paper > 0 && dice.below(10) == 0;
        let article = if is_copy {
            world::copy(&articles[text], paper)
        } else {
            world::report(&texts[text], paper, &mut dice)
        };
        articles.push(article);
    }
    dice.shuffle(&mut articles);
    articles
}

async fn run(args: &Args, db: &PgPool) -> Result<()> {
    let (engine, clock) = (Arc::new(Engine::new()), Clock::system());
    lifecycle::prepare(db, &engine, &clock).await?;
    ensure!(count(db, "articles").await? == 0, "the database is not empty");
    let articles = Arc::new(articles(args));
    let mut out = std::io::stdout();
    let block = (args.articles / 10).max(1);
    let mut rates = Vec::new();
    for (n, from) in (0..articles.len()).step_by(block).enumerate() {
        let begun = Instant::now();
        let next = Arc::new(AtomicUsize::new(from));
        let end = (from + block).min(articles.len());
        let clients: Vec<_> = (0..args.clients)
            .map(|_| {
                let (db, engine, clock) = (db.clone(), engine.clone(), clock.clone());
                let (articles, next) = (articles.clone(), next.clone());
                tokio::spawn(async move {
                    loop {
                        let at = next.fetch_add(1, Ordering::Relaxed);
                        let Some(article) = articles.get(at).filter(|_| at < end) else { return Ok(()) };
                        let mut tx = db.begin().await?;
                        ingest::submit(&mut tx, &engine, &clock, article).await?;
                        tx.commit().await?;
                    }
                })
            })
            .collect();
        for client in clients {
            let done: sqlx::Result<()> = client.await?;
            done.context("an article was not taken in")?;
        }
        let rate = (end - from) as f64 / begun.elapsed().as_secs_f64();
        writeln!(out, "articles {}-{end}: {rate:.0}/s", from + 1)?;
        rates.push(rate);
        if n == 0 {
            sqlx::query("analyze").execute(db).await?;
        }
    }
    for table in ["articles", "resolutions", "votes", "statements", "proposals", "conflicts"] {
        writeln!(out, "{table}: {}", count(db, table).await?)?;
    }
    let copies: i64 = sqlx::query_scalar("select count(*) from articles where syndicated_from is not null")
        .fetch_one(db)
        .await?;
    let ratio = rates.last().zip(rates.first()).map_or(1.0, |(last, first)| last / first);
    writeln!(out, "copies: {copies}")?;
    writeln!(out, "resolutions found / texts: {} / {}", count(db, "resolutions").await?, args.texts)?;
    writeln!(out, "rate at the end / at the start: {ratio:.2}")?;
    Ok(())
}

async fn count(db: &PgPool, table: &str) -> Result<i64> {
    let sql = format!("select count(*) from {table}");
    Ok(sqlx::query_scalar(sqlx::AssertSqlSafe(sql)).fetch_one(db).await?)
}
