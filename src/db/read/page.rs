//! Pages of ids by key. The one place with SQL put together at run time: filters come and go, and a plan that serves all of
//! them at once serves none well. Every piece is a literal of this crate; values are bound.

use plenary_extract::Date;
use sqlx::{PgConnection, Postgres, QueryBuilder, Row};
use time::OffsetDateTime;
use uuid::Uuid;

use super::Sight;
use crate::domain::ArticleId;

/// Where a page begins and how long it is.
#[derive(Debug, Clone)]
pub struct Window {
    /// Key of the last record of the page before.
    pub after: Option<Key>,
    pub limit: u32,
}

/// A record's place in its list: the value it is sorted by, as text, and its id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    pub value: String,
    pub id: Uuid,
}

/// The ids of a page.
#[derive(Debug)]
pub struct Found {
    pub ids: Vec<Uuid>,
    /// Key of the last one, if more follow.
    pub last: Option<Key>,
}

/// An order of a list: an expression that an index serves, its type, and the direction.
#[derive(Debug, Clone, Copy)]
pub struct Order {
    pub by: &'static str,
    pub cast: &'static str,
    pub descending: bool,
}

/// The end of a range of partial dates, itself included: `2024` takes in `2024-12-31`. Letters sort after digits and
/// hyphens in every collation.
pub(super) fn through(date: Date) -> String {
    format!("{date}z")
}

/// An enum of the orders of a list. The first is the default.
macro_rules! sorts {
    ($(#[$doc:meta])* $name:ident { $first:ident = $($rest:tt)+ }) => {
        sorts!(@ $(#[$doc])* $name $first { $first = $($rest)+ });
    };
    (@ $(#[$doc:meta])* $name:ident $first:ident
        { $($variant:ident = $code:tt, $direction:ident $by:literal as $cast:literal;)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize, utoipa::ToSchema)]
        pub enum $name { $(#[serde(rename = $code)] $variant),+ }

        impl $name {
            pub fn order(sort: Option<Self>) -> $crate::db::read::page::Order {
                match sort.unwrap_or(Self::$first) {
                    $(Self::$variant => $crate::db::read::page::Order {
                        by: $by,
                        cast: $cast,
                        descending: sorts!(@direction $direction),
                    }),+
                }
            }
        }
    };
    (@direction desc) => { true };
    (@direction asc) => { false };
}
pub(super) use sorts;

/// A list being asked for.
pub struct Listing {
    query: QueryBuilder<Postgres>,
    order: Order,
}

impl Listing {
    /// `table` is named `t` in all pieces. `visible` is the condition for those who may not see restricted records.
    pub fn of(table: &'static str, visible: &'static str, order: Order, sight: Sight) -> Self {
        let Order { by, .. } = order;
        let start = format!("select t.id, ({by})::text as key from {table} as t where true");
        let mut listing = Self { query: QueryBuilder::new(start), order };
        if !sight.restricted {
            listing.also(visible);
        }
        listing
    }

    pub fn also(&mut self, condition: &'static str) {
        self.query.push(" and ").push(condition);
    }

    /// Adds `before $value after` where there is a value.
    pub fn filter<T>(&mut self, before: &'static str, value: Option<T>, after: &'static str)
    where
        T: for<'q> sqlx::Encode<'q, Postgres> + sqlx::Type<Postgres> + Send + 'static,
    {
        if let Some(value) = value {
            self.query.push(" and ").push(before).push_bind(value).push(after);
        }
    }

    /// Ends a condition that earlier filters left open.
    pub fn close(&mut self) {
        self.query.push(")");
    }

    pub fn code(&mut self, before: &'static str, code: Option<&'static str>) {
        self.filter(before, code.map(str::to_owned), "");
    }

    pub fn id(&mut self, before: &'static str, id: Option<impl Into<Uuid>>, after: &'static str) {
        self.filter(before, id.map(Into::into), after);
    }

    /// Reported by this article. What is hidden is no answer to who told something.
    pub fn reported_by(&mut self, article: Option<ArticleId>, sight: Sight) {
        let shown = if sight.restricted { ")" } else { " and is_shown_source(r.source_id))" };
        let reported = "t.id in (select k.survivor_id from reports as r join records as k on k.id = r.record_id \
                        where r.ended_at is null and r.source_id = ";
        self.id(reported, article.map(|id| id.0), shown);
    }

    pub fn since(&mut self, at: Option<OffsetDateTime>) {
        self.filter("t.updated_at >= ", at, "");
    }

    pub async fn page(mut self, conn: &mut PgConnection, window: &Window) -> sqlx::Result<Found> {
        let Order { by, cast, descending } = self.order;
        let (past, direction) = if descending { ("<", "desc") } else { (">", "asc") };
        if let Some(after) = &window.after {
            self.query.push(format_args!(" and ({by}, t.id) {past} ("));
            self.query.push_bind(after.value.clone()).push(format_args!("::text::{cast}, "));
            self.query.push_bind(after.id).push(")");
        }
        self.query.push(format_args!(" order by {by} {direction}, t.id {direction} limit "));
        self.query.push_bind(i64::from(window.limit) + 1);
        let rows = self.query.build().fetch_all(conn).await?;
        let limit = window.limit as usize;
        let keys = rows.iter().take(limit).map(|row| Ok(Key { id: row.try_get(0)?, value: row.try_get(1)? }));
        let mut keys = keys.collect::<sqlx::Result<Vec<Key>>>()?;
        let ids = keys.iter().map(|key| key.id).collect();
        let last = if rows.len() > limit { keys.pop() } else { None };
        Ok(Found { ids, last })
    }
}
