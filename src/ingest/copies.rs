//! Wire copy: which articles bring one text is settled before what they say is weighed, since copies are heard once.

use serde_json::json;
use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::apply::Snapshot;
use crate::db::articles::ToRead;
use crate::db::changes::{self, Action, Change};
use crate::db::{copies, records};
use crate::domain::copies::{Kin, Move, Text, settle};
use crate::domain::fold;
use crate::domain::shingles::Print;

/// The text as it is compared.
pub fn text(words: &str) -> Text {
    Text { sha256: fold::text_digest(words).to_vec(), print: Print::of(words) }
}

/// What a writer of the text locks: any copy of it locks one of these too.
pub fn locks(text: &Text) -> Vec<String> {
    let bands = text.print.as_ref().map(Print::bands).unwrap_or_default();
    let exact = format!("text {:?}", text.sha256);
    bands.into_iter().map(|band| format!("band {band}")).chain([exact]).collect()
}

/// Where an article is to go, and others with it.
#[derive(Debug, Default)]
pub struct Settled {
    /// The article it is a copy of.
    pub original: Option<Uuid>,
    pub moves: Vec<Move>,
}

/// `own`: its text now, none if it has none any more. `left`: the family it was of.
pub async fn find(
    conn: &mut PgConnection,
    article: Uuid,
    own: Option<&Text>,
    left: Option<Uuid>,
) -> sqlx::Result<Settled> {
    let kin: Vec<Kin> = copies::kin(conn, article, own, left).await?;
    let (original, moves) = settle(article, own, left, &kin);
    Ok(Settled { original: Some(original).filter(|original| *original != article), moves })
}

impl Settled {
    /// Moves the others, and gives the records they speak of as they were before. Those are to be merged anew.
    pub async fn carry_out(
        &self,
        conn: &mut PgConnection,
        source: Uuid,
        now: OffsetDateTime,
    ) -> sqlx::Result<Option<Snapshot>> {
        if self.moves.is_empty() {
            return Ok(None);
        }
        let records = copies::spoken_of(conn, &self.moves).await?;
        let before = Snapshot::glimpse(conn, &records, now).await?;
        let moved = copies::move_all(conn, &self.moves, now).await?;
        let log = moved.into_iter().map(|article| Change {
            kind: "article",
            record_id: article.id,
            action: Action::Updated,
            version: article.version,
            visibility: if article.visibility == "restricted" { "restricted" } else { "public" },
            survivor_id: None,
            fields: json!({}),
        });
        changes::append(conn, Some(source), &log.collect::<Vec<_>>(), now).await?;
        Ok(Some(before))
    }
}

/// Settles an article from before there was an eye for copies.
pub async fn look_again(
    conn: &mut PgConnection,
    id: Uuid,
    article: &ToRead,
    now: OffsetDateTime,
) -> sqlx::Result<Option<Snapshot>> {
    if article.has_print {
        return Ok(None);
    }
    let text = text(&article.text);
    let Some(print) = &text.print else { return Ok(None) };
    records::lock(conn, &locks(&text)).await?;
    let settled = find(conn, id, Some(&text), Some(article.original)).await?;
    copies::set_print(conn, (id, article.revision_id), print, settled.original).await?;
    settled.carry_out(conn, id, now).await
}
