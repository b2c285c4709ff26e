//! Many rows at once: PostgreSQL's COPY in its binary form, the values as sqlx encodes them.

use sqlx::encode::{Encode, IsNull};
use sqlx::postgres::PgArgumentBuffer;
use sqlx::{PgConnection, Postgres};

/// What such a stream begins with: signature, flags, no further header.
const HEADER: &[u8] = b"PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0";

/// A count of fields that no row has: the end.
const END: i16 = -1;

/// Length of a value that is null.
const NULL: i32 = -1;

/// Rows on their way.
#[derive(Debug, Default)]
pub struct Rows(PgArgumentBuffer);

impl Rows {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds a row. COPY converts nothing: every value must be of its column's type.
    pub fn row(&mut self, fields: &[&dyn Encode<'_, Postgres>]) -> sqlx::Result<()> {
        let Self(out) = self;
        if out.is_empty() {
            out.extend_from_slice(HEADER);
        }
        out.extend_from_slice(&i16::try_from(fields.len()).map_err(encode)?.to_be_bytes());
        for field in fields {
            let start = out.len();
            out.extend_from_slice(&NULL.to_be_bytes());
            if let IsNull::No = field.encode_by_ref(out).map_err(sqlx::Error::Encode)? {
                let length = i32::try_from(out.len() - start - 4).map_err(encode)?;
                out[start..start + 4].copy_from_slice(&length.to_be_bytes());
            }
        }
        Ok(())
    }

    /// Sends the rows. `statement` is a `copy … from stdin (format binary)`.
    pub async fn send(mut self, conn: &mut PgConnection, statement: &'static str) -> sqlx::Result<()> {
        if self.is_empty() {
            return Ok(());
        }
        self.0.extend_from_slice(&END.to_be_bytes());
        let mut copy = conn.copy_in_raw(statement).await?;
        copy.send(self.0.as_slice()).await?;
        copy.finish().await?;
        Ok(())
    }
}

fn encode(error: std::num::TryFromIntError) -> sqlx::Error {
    sqlx::Error::Encode(error.into())
}
