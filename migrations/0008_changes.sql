-- The change log: what every copy, feed, stream and webhook is driven by.

create table changes (
    cursor bigint generated always as identity,
    transaction_id xid8 not null default pg_current_xact_id(),
    kind text not null,
    record_id uuid not null,
    action text not null,
    version integer not null,
    visibility text not null default 'public',
    survivor_id uuid,
    source_id uuid,
    fields jsonb not null default '{}',
    created_at timestamptz not null,
    constraint changes_pkey primary key (cursor),
    constraint changes_source_fkey foreign key (source_id) references sources (id),
    constraint changes_kind_check check (kind in ('article', 'actor', 'resolution', 'vote', 'statement', 'provision', 'series')),
    constraint changes_action_check check (action in ('created', 'updated', 'deleted', 'merged')),
    constraint changes_survivor_check check ((action = 'merged') = (survivor_id is not null)),
    constraint changes_visibility_check check (visibility in ('public', 'restricted')),
    constraint changes_fields_check check (jsonb_typeof(fields) = 'object'),
    constraint changes_version_check check (version > 0)
);
create index changes_record_idx on changes (record_id, cursor);
create index changes_source_idx on changes (source_id) where source_id is not null;

comment on table changes is 'Append-only. deleted and merged are tombstones.';
comment on column changes.cursor is 'Order of the log. Numbers may be missing.';
comment on column changes.transaction_id is 'Writer. A reader takes only rows below pg_snapshot_xmin(pg_current_snapshot()): no later commit can then slip in before its cursor.';
comment on column changes.kind is 'Kind of the record, or article.';
comment on column changes.record_id is 'The record or article.';
comment on column changes.action is 'created, updated, deleted (withdrawn, retracted, or no report left), merged (into survivor_id).';
comment on column changes.version is 'Version of the record after the change.';
comment on column changes.visibility is 'Visibility after the change; a record that turns restricted shows to readers as deleted.';
comment on column changes.survivor_id is 'For merged: where to go.';
comment on column changes.source_id is 'Whose report caused it.';
comment on column changes.fields is 'Field by field what changed: {field: {before, after}}; empty for created.';
comment on column changes.created_at is 'When.';

create function changes_are_final() returns trigger
language plpgsql as $$
begin
    raise exception 'the change log is append-only' using errcode = 'integrity_constraint_violation', constraint = 'changes_append_only';
end
$$;
comment on function changes_are_final() is 'Nothing in the log is rewritten; old rows are removed as whole ranges by deleting only.';

create trigger changes_append_only
before update on changes
for each row execute function changes_are_final();
