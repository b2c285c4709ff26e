//! The actors that the reader knows, brought in as reports of a source of their own: states, organs, legislatures,
//! organizations, media. A newer lexicon replaces what an older one said; what editors and files say stays.

use std::collections::HashMap;

use plenary_extract::Engine;
use plenary_extract::record::ActorKind;
use plenary_extract::{DatedName, Known};
use sqlx::{Connection, PgConnection};
use uuid::Uuid;

use super::apply::{self, Draft, Speech};
use super::join::actor::keys;
use crate::clock::Clock;
use crate::db::{records, seeds, sources};
use crate::domain::report::{ActorReport, Content, Identifier, Name, NameUse};
use crate::domain::{ActorId, RecordKind, SourceKind, fold};

const NAME: &str = "lexicon";

/// Brings the reader's actors in, unless those of this very lexicon are there. True if anything was written.
pub async fn seed(conn: &mut PgConnection, engine: &Engine, clock: &Clock) -> sqlx::Result<bool> {
    let known = engine.known_actors();
    let version = fingerprint(known);
    if seeds::version(conn, NAME).await?.as_deref() == Some(&version) {
        return Ok(false);
    }
    let mut tx = conn.begin().await?;
    records::lock(&mut tx, &[NAME.to_owned()]).await?;
    if seeds::version(&mut tx, NAME).await?.as_deref() == Some(&version) {
        return Ok(false);
    }
    let now = clock.now();
    let source = sources::ensure(&mut tx, clock.id(), SourceKind::Lexicon, NAME, None, now).await?;
    let ids = identify(&mut tx, clock, known).await?;
    let drafts = known.iter().zip(&ids).map(|(actor, id)| Draft {
        record: *id,
        content: Content::Actor(report(actor, &ids)),
        evidence: Vec::new(),
        confidence: 1.0,
    });
    let speech = Speech { source, revision: None, drafts: drafts.collect(), whole: true, also: None };
    apply::apply(&mut tx, clock, speech, now).await?;
    seeds::set_version(&mut tx, NAME, &version, now).await?;
    tx.commit().await?;
    Ok(true)
}

/// The records of the actors: those that bear their keys, else new ones.
async fn identify(conn: &mut PgConnection, clock: &Clock, known: &[Known]) -> sqlx::Result<Vec<Uuid>> {
    let own_keys = |actor: &Known| keys(Some(&actor.key), actor.kind(), actor.iso3);
    let all: Vec<String> = known.iter().flat_map(own_keys).collect();
    let found = records::find_keys(conn, RecordKind::Actor, &all).await?;
    let mut found: HashMap<String, Uuid> = found.into_iter().map(|key| (key.key, key.record_id)).collect();
    let (mut ids, mut new, mut new_keys) = (Vec::new(), Vec::new(), Vec::new());
    for actor in known {
        let own = own_keys(actor);
        let id = own.iter().find_map(|key| found.get(key)).copied().unwrap_or_else(|| {
            let id = clock.id();
            new.push((id, RecordKind::Actor));
            id
        });
        for key in own {
            found.entry(key.clone()).or_insert(id);
            new_keys.push((RecordKind::Actor, key, id));
        }
        ids.push(id);
    }
    records::insert(conn, &new, clock.now()).await?;
    records::insert_keys(conn, &new_keys).await?;
    Ok(ids)
}

fn report(actor: &Known, ids: &[Uuid]) -> ActorReport {
    let alias = |name: &&str| Name { name: (*name).to_owned(), r#use: NameUse::Alias, from: None, to: None };
    let dated = actor.dated_names.iter().map(|DatedName { name, from, to }| Name {
        name: (*name).to_owned(),
        r#use: NameUse::Name,
        from: *from,
        to: *to,
    });
    let names = actor.names.iter().filter(|name| !fold::fold(name).is_empty()).map(alias).chain(dated);
    let iso3 = actor.iso3.filter(|iso3| iso3.len() == 3 && iso3.bytes().all(|b| b.is_ascii_uppercase()));
    let iso3 = iso3.map(str::to_owned);
    let identifier = iso3.clone().filter(|_| actor.kind() == ActorKind::State);
    ActorReport {
        kind: Some(actor.kind()),
        name: Some(actor.name.to_string()),
        names: names.collect(),
        identifiers: identifier
            .map(|identifier| Identifier { scheme: "iso3166-1-alpha-3".to_owned(), identifier })
            .into_iter()
            .collect(),
        iso3,
        known_as: Some(actor.key.to_string()),
        classification: Some(actor.role.to_owned()).filter(|role| !role.is_empty()),
        parent: actor.parent.and_then(|parent| ids.get(parent as usize)).map(|id| ActorId(*id)),
        seats: actor.members,
        ..ActorReport::default()
    }
}

/// Changes with anything that [`report`] says.
fn fingerprint(known: &[Known]) -> String {
    let all: String = known.iter().map(|actor| format!("{actor:?} ")).collect();
    fold::text_digest(&all).iter().map(|byte| format!("{byte:02x}")).collect()
}
