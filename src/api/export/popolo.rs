//! Records as Popolo classes (popoloproject.com): persons, organizations, memberships, motions, vote events, votes.
//!
//! States, agencies and media are organizations there, with our kind as their classification. What has no value is left
//! out. Options keep our words: Popolo leaves them to the publisher.

use serde_json::{Map, Value, json};
use sqlx::PgConnection;

use super::files::{Array, Chunks, Output, Positions};
use crate::api::actors::Actors;
use crate::api::resolutions::Resolutions;
use crate::api::votes::Votes;
use crate::db::read::Sight;
use crate::domain::codes;
use crate::error::{Error, Result};
use crate::view::{Actor, CastPosition, Identifier, Resolution, Vote};
use plenary_extract::record::ActorKind;

codes! {
    /// The classes of an export, a file each.
    Class {
        Persons = "persons",
        Organizations = "organizations",
        Memberships = "memberships",
        Motions = "motions",
        VoteEvents = "vote_events",
        Votes = "votes",
    }
}

pub async fn write(conn: &mut PgConnection, class: Class, sight: Sight, out: &mut Output) -> Result<()> {
    let mut array = Array::begin(out).await?;
    match class {
        Class::Persons => every::<Actors>(conn, sight, &mut array, person).await?,
        Class::Organizations => every::<Actors>(conn, sight, &mut array, organization).await?,
        Class::Memberships => every::<Actors>(conn, sight, &mut array, memberships).await?,
        Class::Motions => every::<Resolutions>(conn, sight, &mut array, motion).await?,
        Class::VoteEvents => every::<Votes>(conn, sight, &mut array, vote_event).await?,
        Class::Votes => {
            let mut positions = Positions::new(sight);
            while let Some(chunk) = positions.next(conn).await? {
                for position in &chunk {
                    array.push(&vote(position)).await?;
                }
            }
        }
    }
    array.end().await
}

/// What each record of a kind makes: nothing, one object or some.
async fn every<C: crate::api::list::Collection<Filter: Default>>(
    conn: &mut PgConnection,
    sight: Sight,
    array: &mut Array<'_>,
    objects: fn(&C::Record) -> Result<Vec<Value>>,
) -> Result<()> {
    let sight = Sight { evidence: None, ..sight };
    let mut chunks = Chunks::<C>::new(sight);
    while let Some(records) = chunks.next(conn).await? {
        for record in &records {
            for object in objects(record)? {
                array.push(&object).await?;
            }
        }
    }
    Ok(())
}

fn person(actor: &Actor) -> Result<Vec<Value>> {
    if actor.kind != ActorKind::Person {
        return Ok(Vec::new());
    }
    let mut person = named(actor);
    person.insert("summary".into(), json!(actor.role));
    finished(person, &actor.meta)
}

fn organization(actor: &Actor) -> Result<Vec<Value>> {
    if actor.kind == ActorKind::Person {
        return Ok(Vec::new());
    }
    let mut organization = named(actor);
    organization
        .insert("classification".into(), json!(actor.classification.as_deref().unwrap_or(actor.kind.code())));
    organization.insert("parent_id".into(), json!(actor.parent));
    organization.insert("founding_date".into(), json!(actor.founded_on));
    organization.insert("dissolution_date".into(), json!(actor.dissolved_on));
    finished(organization, &actor.meta)
}

fn named(actor: &Actor) -> Map<String, Value> {
    let others =
        actor.names.iter().filter(|name| name.name != actor.name || name.from.is_some() || name.to.is_some());
    let others = others.map(|name| {
        let name =
            json!({"name": name.name, "start_date": name.from, "end_date": name.to, "note": name.r#use});
        Value::Object(without_nulls(name))
    });
    let mut identifiers = actor.identifiers.clone();
    let known = |scheme: &str, identifier: &Option<String>| {
        let identifier = identifier.clone()?;
        Some(Identifier { scheme: scheme.to_owned(), identifier })
    };
    let more = [known("iso3166-1-alpha-3", &actor.iso3), known("plenary", &actor.known_as)];
    for identifier in more.into_iter().flatten() {
        if !identifiers.contains(&identifier) {
            identifiers.push(identifier);
        }
    }
    without_nulls(json!({
        "id": actor.id,
        "name": actor.name,
        "other_names": others.collect::<Vec<_>>(),
        "identifiers": identifiers,
    }))
}

/// Popolo's memberships are of persons, or of organizations in organizations.
fn memberships(actor: &Actor) -> Result<Vec<Value>> {
    let member = if actor.kind == ActorKind::Person { "person_id" } else { "member_id" };
    let memberships = actor.memberships.iter().map(|membership| {
        let mut object = without_nulls(json!({
            "organization_id": membership.organization,
            "role": membership.role,
            "start_date": membership.from,
            "end_date": membership.to,
        }));
        object.insert(member.into(), json!(actor.id));
        // It has no id of its own: what tells it from others is one.
        let key = [membership.organization.to_string(), text(&object, "role"), text(&object, "start_date")];
        object.insert("id".into(), json!(format!("{}/{}", actor.id, key.join("/"))));
        Value::Object(object)
    });
    Ok(memberships.collect())
}

fn text(object: &Map<String, Value>, field: &str) -> String {
    object.get(field).and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn motion(resolution: &Resolution) -> Result<Vec<Value>> {
    let motion = without_nulls(json!({
        "id": resolution.id,
        "organization_id": resolution.body,
        "legislative_session_id": resolution.session,
        "identifier": resolution.symbol,
        "text": resolution.title,
        "classification": resolution.kind,
        "date": resolution.events.first().and_then(|event| event.date),
        "result": resolution.stage,
    }));
    finished(motion, &resolution.meta)
}

fn vote_event(vote: &Vote) -> Result<Vec<Value>> {
    let counts = [
        ("yes", vote.yes),
        ("no", vote.no),
        ("abstain", vote.abstain),
        ("present", vote.present),
        ("absent", vote.absent),
        ("not_voting", vote.not_voting),
    ];
    let counts =
        counts.into_iter().filter_map(|(option, value)| Some(json!({"option": option, "value": value?})));
    let event = without_nulls(json!({
        "id": vote.id,
        "organization_id": vote.body,
        "motion_id": vote.resolution,
        "classification": vote.mode,
        "start_date": vote.date,
        "result": vote.outcome.map(|outcome| if outcome.code() == "adopted" { "pass" } else { "fail" }),
        "counts": counts.collect::<Vec<_>>(),
    }));
    finished(event, &vote.meta)
}

fn vote(cast: &CastPosition) -> Value {
    let CastPosition { vote, position } = cast;
    let vote = json!({
        "vote_event_id": vote,
        "voter_id": position.actor,
        "option": position.option,
        "note": position.raw_option,
    });
    Value::Object(without_nulls(vote))
}

fn finished(mut object: Map<String, Value>, meta: &crate::view::Meta) -> Result<Vec<Value>> {
    let meta = serde_json::to_value(meta).map_err(Error::internal)?;
    for field in ["created_at", "updated_at"] {
        object.insert(field.into(), meta[field].clone());
    }
    Ok(vec![Value::Object(object.into_iter().filter(|(_, value)| !value.is_null()).collect())])
}

fn without_nulls(object: Value) -> Map<String, Value> {
    match object {
        Value::Object(members) => members.into_iter().filter(|(_, value)| !value.is_null()).collect(),
        _ => Map::new(),
    }
}
