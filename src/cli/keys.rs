//! `plenary keys`: who may do what.

use std::process::ExitCode;

use anyhow::{Context, Result, ensure};
use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};
use clap::{Subcommand, ValueEnum};
use sha2::{Digest, Sha256};
use sqlx::PgConnection;
use time::OffsetDateTime;
use time::macros::format_description;

use super::output;
use crate::clock::Clock;
use crate::config::DatabaseConfig;
use crate::db::keys::{self, Key};
use crate::db::{self, Claim, Database};

/// What our keys begin with, so that people and scanners of leaked secrets know one when they see it.
const MARK: &str = "plenary_";
/// How much of a key is kept to recognise it by: the mark and six characters of 43.
const SHOWN: usize = MARK.len() + 6;

/// Which database may be said before and behind what is to be done.
#[derive(Debug, clap::Args)]
#[command(mut_args(|arg| arg.global(true)))]
pub struct Args {
    #[command(subcommand)]
    action: Action,
    #[command(flatten)]
    database: DatabaseConfig,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Make a key and print it: the only time it is shown
    Create {
        /// Who or what will use it
        name: String,
        /// What it allows; each role may do what those before it may
        #[arg(long, value_enum)]
        role: Role,
        /// Leave it at the key of this name, if there is one already
        #[arg(long)]
        if_missing: bool,
    },
    /// Show all keys, without their secrets
    List,
    /// Refuse a key from now on
    Revoke { name: String },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Role {
    Reader,
    Contributor,
    Editor,
    Admin,
}

pub async fn run(args: Args) -> Result<ExitCode> {
    let database = Database::open(&args.database, Claim::Join).await?;
    let done = act(&args.action, &database).await;
    let closed = database.close().await;
    output::line(done?)?;
    closed?;
    Ok(ExitCode::SUCCESS)
}

async fn act(action: &Action, database: &Database) -> Result<String> {
    db::migrate(&database.pool).await?;
    let mut conn = database.pool.acquire().await?;
    let clock = Clock::system();
    match action {
        Action::Create { name, if_missing: true, .. }
            if keys::list(&mut conn)
                .await?
                .iter()
                .any(|key| key.name == *name && key.revoked_at.is_none()) =>
        {
            Ok(format!("there is a key called {name} already"))
        }
        Action::Create { name, role, .. } => create(&mut conn, &clock, name, *role).await,
        Action::List => Ok(table(&keys::list(&mut conn).await?)),
        Action::Revoke { name } => {
            ensure!(keys::revoke(&mut conn, name, clock.now()).await?, "no valid key is called {name}");
            Ok(format!("{name} is revoked"))
        }
    }
}

async fn create(conn: &mut PgConnection, clock: &Clock, name: &str, role: Role) -> Result<String> {
    ensure!(!name.trim().is_empty(), "a key needs a name");
    let mut random = [0; 32];
    getrandom::fill(&mut random).context("this machine gives no random numbers")?;
    let secret = format!("{MARK}{}", BASE64_URL_SAFE_NO_PAD.encode(random));
    let key = Key {
        id: clock.id(),
        name: name.to_owned(),
        prefix: secret[..SHOWN].to_owned(),
        role: format!("{role:?}").to_lowercase(),
        created_at: clock.now(),
        last_used_at: None,
        revoked_at: None,
    };
    keys::insert(conn, &key, &Sha256::digest(&secret)).await.map_err(|error| {
        match error.as_database_error().and_then(|e| e.constraint()) {
            Some("api_keys_name_key") => {
                anyhow::anyhow!("there is or was a key called {name}: choose another name")
            }
            _ => error.into(),
        }
    })?;
    Ok(secret)
}

fn table(keys: &[Key]) -> String {
    let day = format_description!("[year]-[month]-[day]");
    let date =
        |at: Option<OffsetDateTime>| at.and_then(|at| at.format(day).ok()).unwrap_or_else(|| "-".into());
    let mut out = format!(
        "{:<24} {:<12} {:<16} {:<10} {:<10} {:<10}",
        "name", "role", "key", "created", "used", "revoked"
    );
    for key in keys {
        let (created, used, revoked) =
            (date(Some(key.created_at)), date(key.last_used_at), date(key.revoked_at));
        out.push_str(&format!(
            "\n{:<24} {:<12} {:<16} {created:<10} {used:<10} {revoked:<10}",
            key.name,
            key.role,
            format!("{}…", key.prefix)
        ));
    }
    out
}
