//! Official files: what they hold is stored, what is wrong with them is told, and nothing is stored twice.
//!
//! The rows are invented; states, bodies and layouts are real.

mod analysis;
mod house;
mod others;
mod popolo;
pub mod undl;
mod uploads;

use std::path::PathBuf;

use plenary::clock::Clock;
use plenary::import::item::Remark;
use plenary::import::{self, Files, Format, Options, Run, Summary};
use serde_json::Value;
use time::macros::datetime;

use crate::support::{Scratch, TestApp};

/// A database, and a folder for files.
pub struct Archive {
    pub app: TestApp,
    scratch: Scratch,
    clock: Clock,
}

impl Archive {
    pub async fn open() -> Self {
        let clock = Clock::ticking(datetime!(2025-02-01 12:00 UTC));
        Self { app: TestApp::start().await, scratch: Scratch::new(), clock }
    }

    pub fn file(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.scratch.path().join(name);
        std::fs::write(&path, content).unwrap();
        path
    }

    /// Imports a file of this content.
    pub async fn import(&self, format: Format, content: impl AsRef<[u8]>) -> Summary {
        let path = self.file("file", content);
        self.import_files(format, vec![path], Options::default(), false).await
    }

    pub async fn import_files(
        &self,
        format: Format,
        paths: Vec<PathBuf>,
        options: Options,
        dry_run: bool,
    ) -> Summary {
        self.import_with(format, paths, Vec::new(), options, dry_run).await
    }

    /// With lists of legislators.
    pub async fn import_with(
        &self,
        format: Format,
        paths: Vec<PathBuf>,
        legislators: Vec<PathBuf>,
        options: Options,
        dry_run: bool,
    ) -> Summary {
        let files = Files { paths, legislators, meter: Default::default() };
        let run = Run { id: self.clock.id(), format, files, options, dry_run };
        let mut conn = self.app.db.acquire().await.unwrap();
        let source = import::source(&mut conn, &self.clock, format).await.unwrap();
        if !dry_run {
            import::begin(&mut conn, &self.clock, &run, &source, None).await.unwrap();
        }
        let mut summary = import::run(&mut conn, &self.clock, &run, source, |_| ()).await.unwrap();
        if !dry_run {
            summary.remarks = plenary::db::imports::remarks(&mut conn, run.id, 100).await.unwrap();
        }
        summary
    }

    /// Rows of a query, as JSON.
    pub async fn rows(&self, sql: &str) -> Value {
        let sql = format!("select coalesce(jsonb_agg(to_jsonb(t)), '[]') from ({sql}) as t");
        sqlx::query_scalar(sqlx::AssertSqlSafe(sql)).fetch_one(&self.app.db).await.unwrap()
    }

    pub async fn number(&self, sql: &str) -> i64 {
        sqlx::query_scalar(sqlx::AssertSqlSafe(sql.to_owned())).fetch_one(&self.app.db).await.unwrap()
    }

    /// All that is served and all that was said, without ids and instants: two archives that hold the same have the same.
    pub async fn digest(&self) -> String {
        let sql = "select coalesce(md5(string_agg(line, '|' order by line)), '') from (
            select concat_ws(' ', r.symbol, r.title, r.stage, r.stage_on, v.scope, v.mode, v.yes, v.no, v.abstain,
                v.not_voting, v.tally_check, v.version, a.name, p.option, p.raw_option, p.name_at_time) as line
            from votes v
            left join resolutions r on r.id = v.resolution_id
            left join vote_positions p on p.vote_id = v.id
            left join actors a on a.id = p.actor_id
            union all
            select concat_ws(' ', kind, action, version) from changes where kind <> 'actor'
            union all
            select concat_ws(' ', record_kind, jsonb_array_length(content -> 'positions')) from reports where record_kind <> 'actor'
        ) as all_lines";
        sqlx::query_scalar(sql).fetch_one(&self.app.db).await.unwrap()
    }
}

/// Rows read, new, changed, same, refused.
pub fn counts(summary: &Summary) -> [u64; 5] {
    let counts = &summary.counts;
    [counts.read, counts.new, counts.changed, counts.same, counts.refused]
}

/// Remarks as `severity line reason`.
pub fn said(remarks: &[Remark]) -> Vec<String> {
    remarks.iter().map(|r| format!("{} {} {}", r.severity.code(), r.line, r.reason)).collect()
}
