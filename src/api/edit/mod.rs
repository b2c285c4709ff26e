//! What editors do to records: correct, create, confirm, reject, merge, split, withdraw. The same for every kind; the
//! routes are in [`routes`], what may be sent in [`fields`].

pub mod fields;
pub mod routes;

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use sqlx::PgConnection;
use utoipa::ToSchema;
use uuid::Uuid;

use super::actors::Actors;
use super::caller::Caller;
use super::input::IfMatch;
use super::list::Collection;
use super::resolutions::Resolutions;
use super::single;
use super::statements::Statements;
use super::votes::Votes;
use crate::db::read::judgements;
use crate::db::records;
use crate::domain::id::JudgementId;
use crate::domain::{RecordId, RecordKind};
use crate::error::{Code, Error, FieldError, Result};
use crate::intake::{self, Strictness};
use crate::review::judge::{self, By};
use crate::review::{self, Refusal, edit};
use crate::state::AppState;
use crate::view::Judgement;

/// A kind of record that editors write.
pub trait Editable: Collection {
    const KIND: RecordKind;
    type Edit: Serialize + DeserializeOwned + Send;
}

macro_rules! editable {
    ($($collection:ident = $kind:ident, $edit:ident)+) => {$(
        impl Editable for $collection {
            const KIND: RecordKind = RecordKind::$kind;
            type Edit = fields::$edit;
        }
    )+};
}

editable! {
    Actors = Actor, ActorEdit
    Resolutions = Resolution, ResolutionEdit
    Votes = Vote, VoteEdit
    Statements = Statement, StatementEdit
}

/// A value of a field that is right, or wrong.
#[derive(Debug, Clone, Deserialize, ToSchema)]
pub struct Verdict {
    /// Name of the field.
    #[schema(example = "yes")]
    pub field: String,
    /// The value as it is served; of a list of ids, all of them to confirm and one to reject.
    #[schema(example = 353)]
    pub value: Value,
    /// Why, for those who read the history.
    #[serde(default)]
    pub note: Option<String>,
}

/// A word on why, for those who read the history.
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(default)]
pub struct Note {
    pub note: Option<String>,
}

pub fn by<'a>(caller: &'a Caller, note: Option<&'a String>) -> Result<By<'a>> {
    if note.is_some_and(|note| note.chars().count() > 2000) {
        let field = FieldError::pointer("/note", "is longer than 2000 characters");
        return Err(Error::field(Code::Invalid, field));
    }
    Ok(By { editor: &caller.name, note: note.map(String::as_str) })
}

/// What an edit says, by the names of reports.
fn content<E: Serialize>(edit: &E) -> Result<Map<String, Value>> {
    match serde_json::to_value(edit).map_err(Error::internal)? {
        Value::Object(fields) => Ok(fields),
        _ => Err(Error::internal(anyhow::anyhow!("an edit that is no object"))),
    }
}

/// The record as this caller reads it, held until the transaction ends; else where it went.
async fn hold<C: Editable>(
    conn: &mut PgConnection,
    caller: &Caller,
    id: Uuid,
    if_match: &IfMatch,
    rest: &str,
) -> Result<Result<C::Record, Response>> {
    records::hold(conn, &[id]).await?;
    match C::load(conn, &[id], caller.in_full()).await?.pop() {
        Some(record) => {
            if_match.check(&single::tag(&record)?)?;
            Ok(Ok(record))
        }
        None => single::became(conn, C::KIND, id, rest).await.map(Err),
    }
}

pub async fn correct<C: Editable>(
    state: AppState,
    caller: Caller,
    id: Uuid,
    if_match: IfMatch,
    edit: C::Edit,
) -> Result<Response> {
    let fields = content(&edit)?;
    if fields.is_empty() {
        return Err(Error::field(Code::Invalid, FieldError::pointer("", "The body names no field.")));
    }
    let mut tx = state.db.begin().await?;
    if let Err(elsewhere) = hold::<C>(&mut tx, &caller, id, &if_match, "").await? {
        return Ok(elsewhere);
    }
    let record = RecordId { kind: C::KIND, id };
    edit::correct(&mut tx, &state.clock, by(&caller, None)?, record, fields).await?;
    let Some(after) = C::load(&mut tx, &[id], caller.in_full()).await?.pop() else {
        let detail = "Without this word there is no record: withdraw it instead.";
        return Err(Error::new(Code::Conflict, detail));
    };
    tx.commit().await?;
    single::tagged(&after)
}

pub async fn create<C: Editable>(state: AppState, caller: Caller, edit: C::Edit) -> Result<Response> {
    let mut tx = state.db.begin().await?;
    let created = edit::create(&mut tx, &state.clock, by(&caller, None)?, C::KIND, content(&edit)?).await?;
    let record = C::load(&mut tx, &[created.id], caller.in_full()).await?.pop();
    let record = record.ok_or_else(|| Error::internal(anyhow::anyhow!("{created} is not there")))?;
    tx.commit().await?;
    let location = format!("/v1/{}/{created}", C::NAME);
    let location = HeaderValue::from_str(&location).map_err(Error::internal)?;
    let answer = single::tagged(&record)?;
    Ok((StatusCode::CREATED, [(header::LOCATION, location)], answer).into_response())
}

/// The field and the value of a verdict by the names of reports.
fn said<C: Editable>(field: &str, value: Value) -> Result<(String, Value)> {
    let edit = Value::Object(Map::from_iter([(field.to_owned(), value)]));
    let edit: C::Edit = intake::fields(edit, Strictness::Refuse).map_err(|mut error| {
        let pointer = if error.code == Code::UnknownField { "/field" } else { "/value" };
        error.fields.iter_mut().for_each(|field| field.pointer = Some(pointer.to_owned()));
        error
    })?;
    let said = content(&edit)?.into_iter().next();
    let null = || Error::field(Code::Invalid, FieldError::pointer("/value", "is null"));
    said.filter(|(_, value)| !value.is_null()).ok_or_else(null)
}

pub async fn confirm<C: Editable>(
    state: AppState,
    caller: Caller,
    id: Uuid,
    if_match: IfMatch,
    verdict: Verdict,
) -> Result<Response> {
    let (field, value) = said::<C>(&verdict.field, verdict.value.clone())?;
    let mut tx = state.db.begin().await?;
    let record = match hold::<C>(&mut tx, &caller, id, &if_match, "/confirm").await? {
        Ok(record) => record,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let record = serde_json::to_value(&record).map_err(Error::internal)?;
    let served = record.get(&verdict.field).unwrap_or(&Value::Null);
    if !is_same(served, &verdict.value) {
        let detail = format!("`{}` is {served} now. To say otherwise, correct it.", verdict.field);
        return Err(Error::new(Code::Conflict, detail));
    }
    let record = RecordId { kind: C::KIND, id };
    let by = by(&caller, verdict.note.as_ref())?;
    let judgement = edit::confirm(&mut tx, &state.clock, by, record, &field, value).await?;
    let answer = judged(&mut tx, judgement).await?;
    tx.commit().await?;
    Ok(answer)
}

/// Lists of ids in any order.
fn is_same(served: &Value, given: &Value) -> bool {
    match (served, given) {
        (Value::Array(served), Value::Array(given)) => {
            served.len() == given.len() && given.iter().all(|item| served.contains(item))
        }
        _ => served == given,
    }
}

pub async fn reject<C: Editable>(
    state: AppState,
    caller: Caller,
    id: Uuid,
    if_match: IfMatch,
    verdict: Verdict,
) -> Result<Response> {
    // Of a list one member is rejected.
    let (field, value) = match said::<C>(&verdict.field, verdict.value.clone()) {
        Err(error) if error.code == Code::Invalid => {
            let (field, list) =
                said::<C>(&verdict.field, Value::Array(vec![verdict.value.clone()])).map_err(|_| error)?;
            (field, list[0].clone())
        }
        said => said?,
    };
    let mut tx = state.db.begin().await?;
    if let Err(elsewhere) = hold::<C>(&mut tx, &caller, id, &if_match, "/reject").await? {
        return Ok(elsewhere);
    }
    let record = RecordId { kind: C::KIND, id };
    let by = by(&caller, verdict.note.as_ref())?;
    let judgement = edit::reject(&mut tx, &state.clock, by, record, &field, value).await?;
    let answer = judged(&mut tx, judgement).await?;
    tx.commit().await?;
    Ok(answer)
}

pub async fn merge<C: Editable>(
    state: AppState,
    caller: Caller,
    id: Uuid,
    if_match: IfMatch,
    into: Uuid,
    note: Option<String>,
) -> Result<Response> {
    let mut tx = state.db.begin().await?;
    if let Err(elsewhere) = hold::<C>(&mut tx, &caller, id, &if_match, "/merge").await? {
        return Ok(elsewhere);
    }
    let by = by(&caller, note.as_ref())?;
    let judgement = judge::same(&mut tx, &state.clock, by, C::KIND, into, id).await?;
    let answer = judged(&mut tx, judgement).await?;
    tx.commit().await?;
    Ok(answer)
}

pub async fn split<C: Editable>(
    state: AppState,
    caller: Caller,
    id: Uuid,
    if_match: IfMatch,
    former: Uuid,
    note: Option<String>,
) -> Result<Response> {
    let mut tx = state.db.begin().await?;
    if let Err(elsewhere) = hold::<C>(&mut tx, &caller, id, &if_match, "/split").await? {
        return Ok(elsewhere);
    }
    let by = by(&caller, note.as_ref())?;
    let judgement = judge::split(&mut tx, &state.engine, &state.clock, by, C::KIND, id, former).await?;
    let undone = judgements::load(&mut tx, judgement).await?;
    tx.commit().await?;
    Ok(axum::Json(undone).into_response())
}

pub async fn withdraw<C: Editable>(
    state: AppState,
    caller: Caller,
    id: Uuid,
    if_match: IfMatch,
    note: Option<String>,
) -> Result<Response> {
    let mut tx = state.db.begin().await?;
    if let Err(elsewhere) = hold::<C>(&mut tx, &caller, id, &if_match, "/withdraw").await? {
        return Ok(elsewhere);
    }
    let by = by(&caller, note.as_ref())?;
    let record = RecordId { kind: C::KIND, id };
    let judgement = edit::withdraw(&mut tx, &state.clock, by, record).await?;
    let answer = judged(&mut tx, judgement).await?;
    tx.commit().await?;
    Ok(answer)
}

/// 201 with the judgement that was passed.
pub async fn judged(conn: &mut PgConnection, id: JudgementId) -> Result<Response> {
    let judgement: Option<Judgement> = judgements::load(conn, id).await?;
    let location = HeaderValue::from_str(&format!("/v1/judgements/{id}")).map_err(Error::internal)?;
    Ok((StatusCode::CREATED, [(header::LOCATION, location)], axum::Json(judgement)).into_response())
}

impl From<review::Error> for Error {
    fn from(error: review::Error) -> Self {
        let refusal = match error {
            review::Error::Database(error) => return error.into(),
            review::Error::Refused(refusal) => refusal,
        };
        let said = format!("{}.", capitalized(&refusal.to_string()));
        match refusal {
            Refusal::NoSuchRecord(id) => Self::not_found(id.kind.code(), id),
            Refusal::NoSuchJudgement => Self::new(Code::NotFound, said),
            Refusal::Withdrawn(_) => Self::new(Code::Gone, said),
            Refusal::OtherKind
            | Refusal::Itself
            | Refusal::InUse(_)
            | Refusal::Taken
            | Refusal::Lacking
            | Refusal::NoPart(_) => Self::new(Code::Conflict, said),
            Refusal::NoSuchField(field) => {
                let pointer = format!("/{}", fields::served(&field));
                Self::field(Code::Invalid, FieldError::pointer(pointer, "cannot be rejected, only corrected"))
            }
            Refusal::BadValue { field, reason } => {
                let pointer = format!("/{}", fields::served(&field));
                Self::field(Code::Invalid, FieldError::pointer(pointer, reason))
            }
        }
    }
}

fn capitalized(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}
