//! Many rows at once: PostgreSQL's COPY in its text form.

use std::fmt::{Display, Write as _};

use sqlx::PgConnection;

/// Rows on their way.
#[derive(Debug, Default)]
pub struct Rows(String);

impl Rows {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds a row.
    pub fn row(&mut self, fields: &[&dyn Field]) {
        for (place, field) in fields.iter().enumerate() {
            if place > 0 {
                self.0.push('\t');
            }
            field.write(&mut self.0);
        }
        self.0.push('\n');
    }

    /// Sends the rows. `statement` is a `copy … from stdin`.
    pub async fn send(self, conn: &mut PgConnection, statement: &'static str) -> sqlx::Result<()> {
        if self.is_empty() {
            return Ok(());
        }
        let mut copy = conn.copy_in_raw(statement).await?;
        copy.send(self.0.as_bytes()).await?;
        copy.finish().await?;
        Ok(())
    }
}

/// A value as COPY takes it.
pub trait Field {
    fn write(&self, out: &mut String);
}

impl Field for str {
    fn write(&self, out: &mut String) {
        for c in self.chars() {
            match c {
                '\\' => out.push_str("\\\\"),
                '\n' => out.push_str("\\n"),
                '\r' => out.push_str("\\r"),
                '\t' => out.push_str("\\t"),
                c => out.push(c),
            }
        }
    }
}

impl Field for &str {
    fn write(&self, out: &mut String) {
        (**self).write(out);
    }
}

impl Field for String {
    fn write(&self, out: &mut String) {
        self.as_str().write(out);
    }
}

impl<T: Field> Field for Option<T> {
    fn write(&self, out: &mut String) {
        match self {
            Some(value) => value.write(out),
            None => out.push_str("\\N"),
        }
    }
}

/// What has no sign in it that COPY reads otherwise: numbers, ids, instants.
#[derive(Debug)]
pub struct Plain<T>(pub T);

impl<T: Display> Field for Plain<T> {
    fn write(&self, out: &mut String) {
        // Writing to a string cannot fail.
        let _ = write!(out, "{}", self.0);
    }
}
