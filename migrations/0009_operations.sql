-- What keeps the service running: keys, idempotency, jobs, imports, seeds.

create table api_keys (
    id uuid not null,
    name text not null,
    prefix text not null,
    secret_sha256 bytea not null,
    role text not null,
    created_at timestamptz not null,
    last_used_at timestamptz,
    revoked_at timestamptz,
    constraint api_keys_pkey primary key (id),
    constraint api_keys_name_key unique (name),
    constraint api_keys_secret_key unique (secret_sha256),
    constraint api_keys_name_check check (name <> ''),
    constraint api_keys_prefix_check check (prefix <> ''),
    constraint api_keys_secret_check check (length(secret_sha256) = 32),
    constraint api_keys_role_check check (role in ('reader', 'contributor', 'editor', 'admin'))
);

comment on table api_keys is 'Who may do what.';
comment on column api_keys.id is 'UUIDv7.';
comment on column api_keys.name is 'For people; names the editor in histories.';
comment on column api_keys.prefix is 'First characters of the key, to recognise it by.';
comment on column api_keys.secret_sha256 is 'SHA-256 of the key: 256 random bits need no slow hash.';
comment on column api_keys.role is 'reader, contributor, editor, admin: each may do what those before it may.';
comment on column api_keys.created_at is 'When.';
comment on column api_keys.last_used_at is 'To the minute.';
comment on column api_keys.revoked_at is 'Since when it is refused; null while valid.';

create table idempotency_keys (
    caller text not null,
    key text not null,
    fingerprint bytea not null,
    state text not null,
    status smallint,
    headers jsonb,
    body bytea,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    constraint idempotency_keys_pkey primary key (caller, key),
    constraint idempotency_keys_key_check check (char_length(key) between 1 and 255),
    constraint idempotency_keys_fingerprint_check check (length(fingerprint) = 32),
    constraint idempotency_keys_state_check check (state in ('running', 'done')),
    constraint idempotency_keys_done_check check ((state = 'done') = (status is not null and body is not null)),
    constraint idempotency_keys_expires_check check (expires_at > created_at)
);
create index idempotency_keys_expires_idx on idempotency_keys (expires_at);

comment on table idempotency_keys is 'Answers kept for clients that ask again.';
comment on column idempotency_keys.caller is 'Id of the API key, or local.';
comment on column idempotency_keys.key is 'Idempotency-Key as sent.';
comment on column idempotency_keys.fingerprint is 'SHA-256 of method, path and body: another payload under the key is refused.';
comment on column idempotency_keys.state is 'running: first request still at work; done: answer stored.';
comment on column idempotency_keys.status is 'Status of the answer.';
comment on column idempotency_keys.headers is 'Headers of the answer worth repeating.';
comment on column idempotency_keys.body is 'Body of the answer.';
comment on column idempotency_keys.created_at is 'First asked.';
comment on column idempotency_keys.expires_at is 'May be forgotten after.';

create table jobs (
    id uuid not null,
    kind text not null,
    payload jsonb not null,
    state text not null default 'ready',
    priority smallint not null default 0,
    run_at timestamptz not null,
    attempt integer not null default 0,
    max_attempts integer not null,
    locked_by text,
    locked_until timestamptz,
    dedupe_key text,
    progress jsonb not null default '{}',
    last_error text,
    created_at timestamptz not null,
    finished_at timestamptz,
    constraint jobs_pkey primary key (id),
    constraint jobs_kind_check check (kind <> ''),
    constraint jobs_payload_check check (jsonb_typeof(payload) = 'object'),
    constraint jobs_progress_check check (jsonb_typeof(progress) = 'object'),
    constraint jobs_state_check check (state in ('ready', 'running', 'done', 'failed', 'cancelled')),
    constraint jobs_attempt_check check (attempt between 0 and max_attempts),
    constraint jobs_max_attempts_check check (max_attempts > 0),
    constraint jobs_lease_check check ((state = 'running') = (locked_by is not null and locked_until is not null)),
    constraint jobs_finished_check check ((state in ('done', 'failed', 'cancelled')) = (finished_at is not null))
);
create unique index jobs_dedupe_key on jobs (kind, dedupe_key) where state in ('ready', 'running');
create index jobs_ready_idx on jobs (priority desc, run_at, id) where state = 'ready';
create index jobs_lease_idx on jobs (locked_until) where state = 'running';

comment on table jobs is 'Background work. Taken with skip locked under a lease, not inside a transaction; every job may run twice.';
comment on column jobs.id is 'UUIDv7.';
comment on column jobs.kind is 'Which job.';
comment on column jobs.payload is 'Its arguments.';
comment on column jobs.state is 'ready, running, done, failed (gave up), cancelled.';
comment on column jobs.priority is 'Higher first.';
comment on column jobs.run_at is 'Not before.';
comment on column jobs.attempt is 'Attempts begun.';
comment on column jobs.max_attempts is 'Gives up after.';
comment on column jobs.locked_by is 'Worker that holds the lease.';
comment on column jobs.locked_until is 'End of the lease; another worker may take it after.';
comment on column jobs.dedupe_key is 'At most one unfinished job of the kind with it.';
comment on column jobs.progress is 'Where it stands; what a resumed attempt starts from.';
comment on column jobs.last_error is 'Why the last attempt failed.';
comment on column jobs.created_at is 'Enqueued.';
comment on column jobs.finished_at is 'Settled.';

create table imports (
    id uuid not null,
    format text not null,
    source_id uuid not null,
    file_name text not null,
    file_sha256 bytea,
    job_id uuid,
    state text not null,
    rows_read bigint not null default 0,
    rows_new bigint not null default 0,
    rows_changed bigint not null default 0,
    rows_same bigint not null default 0,
    rows_refused bigint not null default 0,
    resume_at bigint not null default 0,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    finished_at timestamptz,
    constraint imports_pkey primary key (id),
    constraint imports_source_fkey foreign key (source_id) references sources (id),
    constraint imports_job_fkey foreign key (job_id) references jobs (id) on delete set null,
    constraint imports_format_check check (format in (
        'undl', 'unvotes', 'hrc', 'house-clerk', 'senate', 'congress-json', 'howtheyvote', 'popolo'
    )),
    constraint imports_file_sha256_check check (length(file_sha256) = 32),
    constraint imports_state_check check (state in ('running', 'done', 'failed')),
    constraint imports_finished_check check ((state = 'running') = (finished_at is null)),
    constraint imports_rows_check check (
        rows_read >= 0 and rows_new >= 0 and rows_changed >= 0 and rows_same >= 0 and rows_refused >= 0 and resume_at >= 0
    )
);
create index imports_source_idx on imports (source_id);
create index imports_job_idx on imports (job_id) where job_id is not null;
create index imports_file_idx on imports (file_sha256);

comment on table imports is 'A run of an importer over one file.';
comment on column imports.id is 'UUIDv7.';
comment on column imports.format is 'Which importer.';
comment on column imports.source_id is 'The official source that speaks through the file.';
comment on column imports.file_name is 'As given.';
comment on column imports.file_sha256 is 'Of the file, once it was read to the end.';
comment on column imports.job_id is 'Background job, for uploads.';
comment on column imports.state is 'running, done, failed.';
comment on column imports.rows_read is 'Rows seen.';
comment on column imports.rows_new is 'Rows that brought something new.';
comment on column imports.rows_changed is 'Rows that changed what the source said before.';
comment on column imports.rows_same is 'Rows that said the same again.';
comment on column imports.rows_refused is 'Rows that could not be read; see import_refusals.';
comment on column imports.resume_at is 'Rows committed: where a killed run goes on.';
comment on column imports.created_at is 'Started.';
comment on column imports.updated_at is 'Last committed batch.';
comment on column imports.finished_at is 'Ended.';

create table import_refusals (
    import_id uuid not null,
    line bigint not null,
    reason text not null,
    content text not null,
    constraint import_refusals_pkey primary key (import_id, line),
    constraint import_refusals_import_fkey foreign key (import_id) references imports (id) on delete cascade
);

comment on table import_refusals is 'Rows an importer could not read.';
comment on column import_refusals.import_id is 'Which run.';
comment on column import_refusals.line is 'Line in the file, from 1.';
comment on column import_refusals.reason is 'What is wrong with it.';
comment on column import_refusals.content is 'The row, cut to a sane length.';

create table seeds (
    name text not null,
    version text not null,
    applied_at timestamptz not null,
    constraint seeds_pkey primary key (name)
);

comment on table seeds is 'Built-in data already brought in; a start with the same version skips it.';
comment on column seeds.name is 'Which data.';
comment on column seeds.version is 'Hash of it.';
comment on column seeds.applied_at is 'When.';
