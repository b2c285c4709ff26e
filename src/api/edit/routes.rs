//! The routes of editors' writes, one module a kind of record.

use axum::extract::State;
use axum::response::Response;
use serde::Deserialize;
use utoipa::ToSchema;

use super::fields::{ActorEdit, ResolutionEdit, StatementEdit, VoteEdit};
use super::{Note, Verdict};
use crate::api::actors::Actors;
use crate::api::caller::Editing;
use crate::api::input::{IfMatch, JsonBody, Nothing, Path, Query};
use crate::api::resolutions::Resolutions;
use crate::api::statements::Statements;
use crate::api::votes::Votes;
use crate::domain::{ActorId, ResolutionId, StatementId, VoteId};
use crate::error::Result;
use crate::state::AppState;
use crate::view::{Actor, Judgement, Resolution, Statement, Vote};

macro_rules! routes {
    ($($kind:ident, $name:literal, $tag:literal: $collection:ident, $id:ident, $edit:ident, $record:ident, $merge:ident, $split:ident;)+) => {$(
        /// The record this one is the same as.
        #[derive(Debug, Clone, Deserialize, ToSchema)]
        pub struct $merge {
            /// The one that stays.
            into: $id,
            #[serde(default)]
            note: Option<String>,
        }

        /// The record to stand for itself again.
        #[derive(Debug, Clone, Deserialize, ToSchema)]
        pub struct $split {
            /// One of the record's `former_ids`.
            former_id: $id,
            #[serde(default)]
            note: Option<String>,
        }

        pub mod $kind {
            use super::*;

            /// Create a record that no article tells of.
            #[utoipa::path(post, path = concat!("/v1/", $tag), operation_id = concat!("create_", $name), tag = $tag,
                security(("key" = ["editor"])), request_body = $edit,
                responses((status = 201, description = "Created", body = $record,
                    headers(("Location" = String, description = "The record"), ("ETag" = String)))))]
            pub async fn create(
                State(state): State<AppState>,
                Editing(caller): Editing,
                _: Query<Nothing>,
                JsonBody(edit): JsonBody<$edit>,
            ) -> Result<Response> {
                super::super::create::<$collection>(state, caller, edit).await
            }

            /// Correct fields: the editor's word stands above all sources until it is taken back with null.
            #[utoipa::path(patch, path = concat!("/v1/", $tag, "/{id}"), operation_id = concat!("correct_", $name), tag = $tag,
                params(("id" = $id, Path), ("If-Match" = String, Header, description = "ETag of the record as you read it")),
                security(("key" = ["editor"])), request_body = $edit,
                responses((status = 200, description = "The record as it is now", body = $record, headers(("ETag" = String)))))]
            pub async fn correct(
                State(state): State<AppState>,
                Editing(caller): Editing,
                Path(id): Path<$id>,
                _: Query<Nothing>,
                if_match: IfMatch,
                JsonBody(edit): JsonBody<$edit>,
            ) -> Result<Response> {
                super::super::correct::<$collection>(state, caller, id.0, if_match.require()?, edit).await
            }

            /// Confirm the value of a field as it is served: it stays, whatever sources say later.
            #[utoipa::path(post, path = concat!("/v1/", $tag, "/{id}/confirm"), operation_id = concat!("confirm_", $name), tag = $tag,
                params(("id" = $id, Path), ("If-Match" = Option<String>, Header)), security(("key" = ["editor"])), request_body = Verdict,
                responses((status = 201, description = "Confirmed", body = Judgement)))]
            pub async fn confirm(
                State(state): State<AppState>,
                Editing(caller): Editing,
                Path(id): Path<$id>,
                _: Query<Nothing>,
                if_match: IfMatch,
                JsonBody(verdict): JsonBody<Verdict>,
            ) -> Result<Response> {
                super::super::confirm::<$collection>(state, caller, id.0, if_match, verdict).await
            }

            /// Reject a value of a field: it does not come back by itself, whoever says it again.
            #[utoipa::path(post, path = concat!("/v1/", $tag, "/{id}/reject"), operation_id = concat!("reject_", $name), tag = $tag,
                params(("id" = $id, Path), ("If-Match" = Option<String>, Header)), security(("key" = ["editor"])), request_body = Verdict,
                responses((status = 201, description = "Rejected", body = Judgement)))]
            pub async fn reject(
                State(state): State<AppState>,
                Editing(caller): Editing,
                Path(id): Path<$id>,
                _: Query<Nothing>,
                if_match: IfMatch,
                JsonBody(verdict): JsonBody<Verdict>,
            ) -> Result<Response> {
                super::super::reject::<$collection>(state, caller, id.0, if_match, verdict).await
            }

            /// Merge a record into another that is the same: its id leads there from now on.
            #[utoipa::path(post, path = concat!("/v1/", $tag, "/{id}/merge"), operation_id = concat!("merge_", $name), tag = $tag,
                params(("id" = $id, Path), ("If-Match" = Option<String>, Header)), security(("key" = ["editor"])), request_body = $merge,
                responses((status = 201, description = "Merged", body = Judgement)))]
            pub async fn merge(
                State(state): State<AppState>,
                Editing(caller): Editing,
                Path(id): Path<$id>,
                _: Query<Nothing>,
                if_match: IfMatch,
                JsonBody($merge { into, note }): JsonBody<$merge>,
            ) -> Result<Response> {
                super::super::merge::<$collection>(state, caller, id.0, if_match, into.0, note).await
            }

            /// Undo a merge: the former record stands for itself again, with what its own sources say.
            #[utoipa::path(post, path = concat!("/v1/", $tag, "/{id}/split"), operation_id = concat!("split_", $name), tag = $tag,
                params(("id" = $id, Path), ("If-Match" = Option<String>, Header)), security(("key" = ["editor"])), request_body = $split,
                responses((status = 200, description = "The judgement that was undone", body = Judgement)))]
            pub async fn split(
                State(state): State<AppState>,
                Editing(caller): Editing,
                Path(id): Path<$id>,
                _: Query<Nothing>,
                if_match: IfMatch,
                JsonBody($split { former_id, note }): JsonBody<$split>,
            ) -> Result<Response> {
                super::super::split::<$collection>(state, caller, id.0, if_match, former_id.0, note).await
            }

            /// Withdraw a record that should not be, with what hangs on it; undoing the judgement brings it back.
            #[utoipa::path(post, path = concat!("/v1/", $tag, "/{id}/withdraw"), operation_id = concat!("withdraw_", $name), tag = $tag,
                params(("id" = $id, Path), ("If-Match" = Option<String>, Header)), security(("key" = ["editor"])), request_body = Note,
                responses((status = 201, description = "Withdrawn", body = Judgement)))]
            pub async fn withdraw(
                State(state): State<AppState>,
                Editing(caller): Editing,
                Path(id): Path<$id>,
                _: Query<Nothing>,
                if_match: IfMatch,
                JsonBody(Note { note }): JsonBody<Note>,
            ) -> Result<Response> {
                super::super::withdraw::<$collection>(state, caller, id.0, if_match, note).await
            }
        }
    )+};
}

routes! {
    actors, "actor", "actors": Actors, ActorId, ActorEdit, Actor, ActorMerge, ActorSplit;
    resolutions, "resolution", "resolutions": Resolutions, ResolutionId, ResolutionEdit, Resolution, ResolutionMerge, ResolutionSplit;
    votes, "vote", "votes": Votes, VoteId, VoteEdit, Vote, VoteMerge, VoteSplit;
    statements, "statement", "statements": Statements, StatementId, StatementEdit, Statement, StatementMerge, StatementSplit;
}
