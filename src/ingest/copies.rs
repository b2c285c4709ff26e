//! Wire copy: which articles bring one text is settled before what they say is weighed, since copies are heard once.

use std::collections::BTreeSet;

use serde_json::json;
use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::apply::Snapshot;
use crate::db::changes::{self, Action, Change};
use crate::db::copies::Moved;
use crate::db::{articles, copies, records};
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

fn family_lock(original: Uuid) -> String {
    format!("family {original}")
}

/// The family of an article, none if it is not live. Nobody else joins or leaves that family until the transaction ends.
/// To be called before rows are locked.
pub async fn hold_family(conn: &mut PgConnection, article: Uuid) -> sqlx::Result<Option<Uuid>> {
    let mut held = None;
    loop {
        let family = articles::family(conn, article).await?;
        if family == held {
            return Ok(family);
        }
        records::lock(conn, &family.map(family_lock).into_iter().collect::<Vec<_>>()).await?;
        // It may have changed while we waited.
        held = family;
    }
}

/// Where an article is to go, and others with it.
#[derive(Debug, Default)]
pub struct Settled {
    /// The article it is a copy of.
    pub original: Option<Uuid>,
    pub moves: Vec<Move>,
}

/// `own`: its text now, none if it has none any more. `left`: the family it was of, held. Those it joins are held too.
pub async fn find(
    conn: &mut PgConnection,
    article: Uuid,
    own: Option<&Text>,
    left: Option<Uuid>,
) -> sqlx::Result<Settled> {
    let mut held: BTreeSet<Uuid> = left.into_iter().chain([article]).collect();
    loop {
        let kin: Vec<Kin> = copies::kin(conn, article, own, left).await?;
        let (original, moves) = settle(article, own, left, &kin);
        let whole = moves.iter().filter(|moved| moved.with_family).map(|moved| moved.id);
        let joined = whole.chain([original]).filter(|family| kin.iter().any(|kin| kin.original == *family));
        let joined: BTreeSet<Uuid> = joined.filter(|family| !held.contains(family)).collect();
        if !joined.is_empty() {
            records::lock(conn, &joined.iter().copied().map(family_lock).collect::<Vec<_>>()).await?;
            held.extend(joined);
            // It may have changed while we waited. Nobody new has come: whoever has such a text waits for its locks.
            if !copies::stand(conn, &kin).await? {
                continue;
            }
        }
        return Ok(Settled { original: Some(original).filter(|original| *original != article), moves });
    }
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
        log(conn, source, moved, now).await?;
        Ok(Some(before))
    }
}

/// An article is hidden or shown from now on: whether its copies name it changes with that.
pub async fn tell(conn: &mut PgConnection, original: Uuid, now: OffsetDateTime) -> sqlx::Result<()> {
    let copies = copies::touch(conn, original, now).await?;
    log(conn, original, copies, now).await
}

async fn log(
    conn: &mut PgConnection,
    source: Uuid,
    articles: Vec<Moved>,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    let change = |article: Moved| Change {
        kind: "article",
        record_id: article.id,
        action: Action::Updated,
        version: article.version,
        visibility: if article.visibility == "restricted" { "restricted" } else { "public" },
        survivor_id: None,
        fields: json!({}),
    };
    changes::append(conn, Some(source), &articles.into_iter().map(change).collect::<Vec<_>>(), now).await
}

/// Where an article is to go that came before there was an eye for copies. Its text and the families are held.
pub struct Unsettled {
    pub revision: Uuid,
    print: Print,
    settled: Settled,
}

/// The article, if it is one that nobody settled. To be called before rows are locked: it may have another text by then.
pub async fn hold_unsettled(conn: &mut PgConnection, article: Uuid) -> sqlx::Result<Option<Unsettled>> {
    let Some((revision, words)) = copies::without_print(conn, article).await? else { return Ok(None) };
    let text = text(&words);
    if text.print.is_none() {
        return Ok(None);
    }
    records::lock(conn, &locks(&text)).await?;
    let left = hold_family(conn, article).await?;
    let settled = find(conn, article, Some(&text), left).await?;
    Ok(text.print.map(|print| Unsettled { revision, print, settled }))
}

impl Unsettled {
    /// Gives the records to be merged anew, as they were.
    pub async fn carry_out(
        self,
        conn: &mut PgConnection,
        id: Uuid,
        now: OffsetDateTime,
    ) -> sqlx::Result<Option<Snapshot>> {
        copies::set_print(conn, (id, self.revision), &self.print, self.settled.original).await?;
        self.settled.carry_out(conn, id, now).await
    }
}
