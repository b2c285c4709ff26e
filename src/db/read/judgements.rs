//! Reading judgements.

use sqlx::PgConnection;
use sqlx::types::Json;

use crate::domain::id::JudgementId;
use crate::view::Judgement;

pub async fn load(conn: &mut PgConnection, id: JudgementId) -> sqlx::Result<Option<Judgement>> {
    let found = sqlx::query_scalar!(r#"select judgement_content($1) as "judgement: Json<Judgement>""#, id.0,)
        .fetch_one(conn)
        .await?;
    Ok(found.map(|Json(judgement)| judgement))
}
