//! What may come with each kind of record: what it refers to, and what belongs to it.
//!
//! To add a relation: a kind in `RELATED`, and its ids in `refers`, or the kind in `BELONGING` and a query.

use sqlx::PgConnection;
use uuid::Uuid;

use crate::db::read::Sight;
use crate::db::read::related::{self, Belonging};
use crate::domain::RecordKind::{self, Actor, Provision, Resolution, Series, Statement, Vote};
use crate::view;

/// A record that others are related to.
pub trait Related: Sync {
    /// Kinds that may be asked for, in the order in which they are named.
    const RELATED: &'static [RecordKind];
    /// Those of them whose records know of this one, and not it of them.
    const BELONGING: &'static [RecordKind] = &[];

    fn uuid(&self) -> Uuid;

    /// Adds the ids of this kind that the record itself names.
    fn refers(&self, kind: RecordKind, to: &mut Vec<Uuid>);

    /// The list that holds all records of this kind that belong to this one, where such do.
    fn path_of(&self, kind: RecordKind) -> Option<String>;

    /// The newest records that belong to these, `most` of a kind for each.
    fn belonging(
        _: &mut PgConnection,
        _owners: &[Uuid],
        _kinds: &[String],
        _most: i64,
        _: Sight,
    ) -> impl Future<Output = sqlx::Result<Vec<Belonging>>> + Send {
        async { Ok(Vec::new()) }
    }
}

impl Related for view::Article {
    const RELATED: &'static [RecordKind] = &[Actor, Resolution, Vote, Statement, Provision];
    const BELONGING: &'static [RecordKind] = Self::RELATED;

    fn uuid(&self) -> Uuid {
        self.id.0
    }

    fn refers(&self, _: RecordKind, _: &mut Vec<Uuid>) {}

    fn path_of(&self, kind: RecordKind) -> Option<String> {
        Some(format!("/v1/{}?article={}", kind.plural(), self.id))
    }

    async fn belonging(
        conn: &mut PgConnection,
        owners: &[Uuid],
        kinds: &[String],
        most: i64,
        sight: Sight,
    ) -> sqlx::Result<Vec<Belonging>> {
        related::of_articles(conn, owners, kinds, most, sight).await
    }
}

impl Related for view::Resolution {
    const RELATED: &'static [RecordKind] = &[Actor, Resolution, Vote, Statement, Provision, Series];
    const BELONGING: &'static [RecordKind] = &[Vote, Statement, Provision];

    fn uuid(&self) -> Uuid {
        self.id.0
    }

    fn refers(&self, kind: RecordKind, to: &mut Vec<Uuid>) {
        match kind {
            Actor => {
                let bodies = self.events.iter().filter_map(|event| event.body);
                let own = self.body.into_iter().chain(self.subjects.iter().copied());
                to.extend(own.chain(self.sponsors.iter().copied()).chain(bodies).map(|id| id.0));
            }
            Resolution => to.extend(self.relations.iter().map(|relation| relation.resolution.0)),
            Series => to.extend(self.series.map(|id| id.0)),
            Vote | Statement | Provision => {}
        }
    }

    fn path_of(&self, kind: RecordKind) -> Option<String> {
        Some(match kind {
            Provision => format!("/v1/provisions?resolution={}", self.id),
            _ => format!("/v1/resolutions/{}/{}", self.id, kind.plural()),
        })
    }

    async fn belonging(
        conn: &mut PgConnection,
        owners: &[Uuid],
        kinds: &[String],
        most: i64,
        sight: Sight,
    ) -> sqlx::Result<Vec<Belonging>> {
        related::of_resolutions(conn, owners, kinds, most, sight).await
    }
}

/// Records that only refer to others: what each names of a kind.
macro_rules! refers {
    ($($record:ident ($own:ident) { $($kind:ident = $ids:expr;)+ })+) => {$(
        impl Related for view::$record {
            const RELATED: &'static [RecordKind] = &[$($kind),+];

            fn uuid(&self) -> Uuid {
                self.id.0
            }

            fn refers(&self, kind: RecordKind, to: &mut Vec<Uuid>) {
                let $own = self;
                match kind {
                    $($kind => to.extend($ids.map(|id| id.0)),)+
                    _ => {}
                }
            }

            fn path_of(&self, _: RecordKind) -> Option<String> {
                None
            }
        }
    )+};
}

refers! {
    Vote(own) {
        Actor = own.body.into_iter().chain(own.positions.iter().map(|position| position.actor));
        Resolution = own.resolution.into_iter();
    }
    Statement(own) {
        Actor = own.speaker.into_iter().chain(own.on_behalf_of);
        Resolution = own.resolution.into_iter();
    }
    Provision(own) {
        Resolution = own.resolution.into_iter();
    }
    Series(own) {
        Actor = [own.body, own.subject].into_iter();
        Resolution = own.texts.iter().map(|text| text.resolution);
    }
    Actor(own) {
        Actor = own.parent.into_iter().chain(own.represents).chain(own.memberships.iter().map(|one| one.organization));
    }
}
