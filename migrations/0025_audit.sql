-- Who asked for what: every write, and what only editors and admins may read.

create table audit_log (
    id uuid not null,
    at timestamptz not null,
    key_id uuid,
    name text not null,
    role text not null,
    method text not null,
    route text not null,
    path text not null,
    status smallint,
    request_id text not null,
    constraint audit_log_pkey primary key (id),
    constraint audit_log_role_check check (role in ('reader', 'contributor', 'editor', 'admin'))
);

comment on table audit_log is 'Written before a request is carried out, and in the same order to disk: what was written has an entry.';
comment on column audit_log.id is 'UUIDv7.';
comment on column audit_log.at is 'When it came.';
comment on column audit_log.key_id is 'By which key; null in local mode. Without foreign key: an entry outlives its key.';
comment on column audit_log.name is 'Name of the key, or local.';
comment on column audit_log.role is 'Role of the key then.';
comment on column audit_log.method is 'As POST.';
comment on column audit_log.route is 'As /v1/votes/{id}/merge.';
comment on column audit_log.path is 'With the ids, without the query.';
comment on column audit_log.status is 'Answered with; null while it is at work, or if the service died over it.';
comment on column audit_log.request_id is 'As in the log and in the answer.';
