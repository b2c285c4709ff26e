//! `include`: related records in the same answer.
//!
//! The names are those of the kinds, as in paths; [`related`] says what each kind of record may be asked for. The ids of
//! what belongs to the records are found by one query, and the records of a kind are loaded by one, by the very function
//! that serves their own endpoint: it decides what the caller may see.

mod related;

use std::cmp::Ordering;
use std::collections::{HashMap, HashSet};
use std::marker::PhantomData;

use serde::{Deserialize, Deserializer, de};
use sqlx::PgConnection;
use utoipa::IntoParams;
use utoipa::openapi::path::{Parameter, ParameterBuilder, ParameterIn, ParameterStyle};
use utoipa::openapi::schema::{ArrayBuilder, ObjectBuilder, Type};
use uuid::Uuid;

pub use related::Related;

use super::caller::Caller;
use super::linked::Wanted;
use crate::db::read::related::public;
use crate::db::read::{actors, provisions, resolutions, series, statements, votes};
use crate::domain::{RecordId, RecordKind};
use crate::error::{Code, Error, FieldError, Result};
use crate::view::Included;

/// Most records of a kind in an answer: what belongs to records is shared evenly among those of a page. Votes are large: they
/// carry everybody's position.
fn most(kind: RecordKind) -> usize {
    match kind {
        RecordKind::Vote => 100,
        _ => 300,
    }
}

/// What is to come with records of the kind `R`.
#[derive(Debug, Deserialize)]
#[serde(bound = "R: Related")]
pub struct Include<R> {
    #[serde(default, rename = "include")]
    names: Names<R>,
}

#[derive(Debug)]
struct Names<R> {
    /// In the order of `R::RELATED`, each once.
    kinds: Vec<RecordKind>,
    of: PhantomData<fn() -> R>,
}

impl<R> Default for Names<R> {
    fn default() -> Self {
        Self { kinds: Vec::new(), of: PhantomData }
    }
}

impl<'de, R: Related> Deserialize<'de> for Names<R> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // Generated clients repeat a parameter that is a list, whatever its style is said to be.
        let given = Vec::<String>::deserialize(deserializer)?;
        let names: Vec<&str> =
            given.iter().flat_map(|names| names.split(',')).filter(|name| !name.is_empty()).collect();
        let plurals: Vec<&str> = R::RELATED.iter().map(|kind| kind.plural()).collect();
        if let Some(name) = names.iter().find(|name| !plurals.contains(name)) {
            let known = plurals.join(", ");
            return Err(de::Error::custom(format!("`{name}` is not known here. Known: {known}.")));
        }
        let kinds = R::RELATED.iter().copied().filter(|kind| names.contains(&kind.plural())).collect();
        Ok(Self { kinds, of: PhantomData })
    }
}

impl<R: Related> IntoParams for Include<R> {
    fn into_params(_: impl Fn() -> Option<ParameterIn>) -> Vec<Parameter> {
        let names = R::RELATED.iter().map(|kind| kind.plural());
        let name = ObjectBuilder::new().schema_type(Type::String).enum_values(Some(names));
        let description = "Related records that come in `included`, divided by commas; with JSON only. At most 100 votes, \
            and 300 of each other kind; of what belongs to records, each record of a page gets this number divided by how many are on \
            the page. The rest is read at the paths in `more`. Each comes once, also where it stands among `items`; what the \
            caller may not see does not come.";
        let parameter = ParameterBuilder::new()
            .name("include")
            .parameter_in(ParameterIn::Query)
            .description(Some(description))
            .style(Some(ParameterStyle::Form))
            .explode(Some(false))
            .schema(Some(ArrayBuilder::new().items(name)));
        vec![parameter.build()]
    }
}

/// Refuses what only JSON has a place for.
pub fn refused() -> Error {
    let detail = "goes with `application/json` only: other forms hold nothing but the records themselves";
    Error::field(Code::InvalidParameter, FieldError::parameter("include", detail))
}

impl<R: Related> Include<R> {
    pub fn is_empty(&self) -> bool {
        self.names.kinds.is_empty()
    }

    /// Refuses to come with a single record in another form than JSON.
    pub fn check(&self, wanted: &Wanted) -> Result<()> {
        if wanted.is_linked() && !self.is_empty() {
            return Err(refused());
        }
        Ok(())
    }

    /// The related records of these, as lists show them to the caller; none where nothing is asked for.
    pub async fn load(
        &self,
        conn: &mut PgConnection,
        caller: &Caller,
        records: &[R],
    ) -> Result<Option<Included>> {
        if self.is_empty() {
            return Ok(None);
        }
        let sight = caller.in_list();
        let mut included = Included::default();
        let mut wanted = self.belonging(conn, caller, records, &mut included.more).await?;
        for &kind in &self.names.kinds {
            let ids = wanted.entry(kind).or_default();
            for record in records {
                record.refers(kind, ids);
            }
            let mut seen = HashSet::new();
            ids.retain(|id| seen.insert(*id));
            // What is hidden takes no place, and is not pointed to.
            if ids.len() > most(kind) && !sight.restricted {
                *ids = public(conn, ids).await?;
            }
            for id in ids.drain(ids.len().min(most(kind))..) {
                included.more.push(format!("/v1/{}/{}", kind.plural(), RecordId { kind, id }));
            }
            match kind {
                RecordKind::Actor => included.actors = Some(actors::load(conn, ids, sight).await?),
                RecordKind::Resolution => {
                    included.resolutions = Some(resolutions::load(conn, ids, sight).await?);
                }
                RecordKind::Vote => included.votes = Some(votes::load(conn, ids, sight).await?),
                RecordKind::Statement => {
                    included.statements = Some(statements::load(conn, ids, sight).await?)
                }
                RecordKind::Provision => {
                    included.provisions = Some(provisions::load(conn, ids, sight).await?)
                }
                RecordKind::Series => included.series = Some(series::load(conn, ids).await?),
            }
        }
        Ok(Some(included))
    }

    /// Ids of what belongs to the records, and where more of it is than has its place here.
    async fn belonging(
        &self,
        conn: &mut PgConnection,
        caller: &Caller,
        records: &[R],
        more: &mut Vec<String>,
    ) -> Result<HashMap<RecordKind, Vec<Uuid>>> {
        let mut wanted: HashMap<RecordKind, Vec<Uuid>> = HashMap::new();
        let kinds: Vec<RecordKind> =
            self.names.kinds.iter().copied().filter(|kind| R::BELONGING.contains(kind)).collect();
        if records.is_empty() {
            return Ok(wanted);
        }
        let share = |kind| most(kind) / records.len();
        let Some(largest) = kinds.iter().map(|kind| share(*kind)).max() else { return Ok(wanted) };
        let asked: Vec<String> = kinds.iter().map(|kind| kind.code().to_owned()).collect();
        let owners: HashMap<Uuid, &R> = records.iter().map(|record| (record.uuid(), record)).collect();
        let ids: Vec<Uuid> = records.iter().map(Related::uuid).collect();
        // One more than is shown tells that there is more.
        let found = R::belonging(conn, &ids, &asked, largest as i64 + 1, caller.in_list()).await?;
        let mut counts: HashMap<(Uuid, RecordKind), usize> = HashMap::new();
        for one in found {
            let (Some(kind), Some(owner)) = (RecordKind::from_code(&one.kind), owners.get(&one.owner)) else {
                continue;
            };
            let count = counts.entry((one.owner, kind)).or_default();
            *count += 1;
            match (*count).cmp(&(share(kind) + 1)) {
                Ordering::Less => wanted.entry(kind).or_default().push(one.id),
                Ordering::Equal => more.extend(owner.path_of(kind)),
                Ordering::Greater => {}
            }
        }
        Ok(wanted)
    }
}
