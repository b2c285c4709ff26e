//! The database: does it answer, is it new enough, does it have our schema.

use std::cmp::Ordering;

use anyhow::Result;
use sqlx::{Connection, PgConnection};

use super::report::Report;
use crate::config::{DatabaseConfig, DatabaseUrl};
use crate::db::local::Local;
use crate::db::local::binaries::OLDEST;
use crate::db::{MIGRATOR, applied_migrations, keys};
use crate::error::with_causes;

/// The server that `DATABASE_URL` names.
pub async fn elsewhere(report: &mut Report, url: &DatabaseUrl) {
    let connection = match url.options() {
        Ok(options) => PgConnection::connect_with(&options).await.map_err(anyhow::Error::from),
        Err(error) => Err(error),
    };
    match connection {
        Ok(mut connection) => server(report, &mut connection).await,
        Err(error) => report.bad(
            format!("the database of DATABASE_URL does not answer: {}", with_causes(&error)),
            "Check host, port, user, password and database name, and that the server runs; or unset it to use the embedded database.",
        ),
    }
}

/// The cluster of the data directory: joined if a service runs it, else started for the moment.
pub async fn embedded(report: &mut Report, config: &DatabaseConfig) {
    let local = match Local::own_or_join(&config.data_dir).await {
        Ok(local) => local,
        Err(error) => {
            let log = config.data_dir.join("postgres.log");
            report.bad(
                format!("the embedded database does not start: {}", with_causes(&error)),
                format!("{} may say why.", log.display()),
            );
            return;
        }
    };
    report.good(match local.is_owned() {
        true => "the embedded database starts; no service is running on it",
        false => "the embedded database is running",
    });
    match PgConnection::connect_with(&local.options()).await {
        Ok(mut connection) => server(report, &mut connection).await,
        Err(error) => report.bad(
            format!("the embedded database does not answer: {error}"),
            "Run doctor again; if it stays, restart the service.",
        ),
    }
    if let Err(error) = local.stop().await {
        report.bad(format!("the embedded database does not stop: {error:#}"), "End its process by hand.");
    }
}

async fn server(report: &mut Report, connection: &mut PgConnection) {
    if let Err(error) = look(report, connection).await {
        report
            .bad(format!("the database refuses to be looked at: {error:#}"), "Check the rights of its user.");
    }
}

async fn look(report: &mut Report, connection: &mut PgConnection) -> Result<()> {
    let version: i32 = sqlx::query_scalar("select current_setting('server_version_num')::int")
        .fetch_one(&mut *connection)
        .await?;
    match version / 10_000 {
        major if major < OLDEST.cast_signed() => {
            report.bad(format!("the server is PostgreSQL {major}"), format!("Use {OLDEST} or newer."))
        }
        major => report.good(format!("the server is PostgreSQL {major}")),
    }
    let encoding: String =
        sqlx::query_scalar("select current_setting('server_encoding')").fetch_one(&mut *connection).await?;
    if encoding != "UTF8" {
        report.bad(
            format!("the database is encoded in {encoding}"),
            "Make one in UTF8: create database plenary encoding 'UTF8' template template0",
        );
    }
    let (applied, known) = (applied_migrations(&mut *connection).await?, MIGRATOR.iter().count());
    match applied.cmp(&known) {
        Ordering::Equal => {
            report.good(format!("schema up to date: {known} migrations"));
            report.good(match keys::exist(&mut *connection).await? {
                true => "keys exist: every caller needs one",
                false => "no key exists: this machine alone is served, and needs none",
            });
        }
        Ordering::Greater => report.bad("the schema is of a newer plenary", "Run that one."),
        Ordering::Less => {
            report.note(
                format!("{} of {known} migrations are still to be applied", known - applied),
                "The next start does it, or: plenary migrate",
            );
            let may: bool = sqlx::query_scalar("select has_schema_privilege('public', 'create')")
                .fetch_one(&mut *connection)
                .await?;
            if !may {
                report.bad(
                    "the database user may not create tables",
                    "grant create on schema public to the user",
                );
            }
        }
    }
    Ok(())
}
