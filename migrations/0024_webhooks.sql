-- Webhooks: who is told of changes, and what was sent.

create index changes_kind_idx on changes (kind, transaction_id, cursor);

create table webhooks (
    id uuid not null,
    url text not null,
    description text not null default '',
    kinds text[] not null default '{}',
    include_record boolean not null default false,
    state text not null default 'active',
    disabled_reason text,
    secret text not null,
    former_secret text,
    former_secret_until timestamptz,
    after_transaction bigint not null,
    after_number bigint not null,
    last_delivered_at timestamptz,
    created_by text not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint webhooks_pkey primary key (id),
    constraint webhooks_state_check check (state in ('active', 'disabled')),
    constraint webhooks_disabled_check check ((state = 'disabled') = (disabled_reason is not null)),
    constraint webhooks_disabled_reason_check check (disabled_reason in ('request', 'gone', 'failing')),
    constraint webhooks_former_secret_check check ((former_secret is null) = (former_secret_until is null))
);

comment on table webhooks is 'Addresses that are told of changes (Standard Webhooks).';
comment on column webhooks.id is 'UUIDv7.';
comment on column webhooks.url is 'Where to.';
comment on column webhooks.description is 'For people.';
comment on column webhooks.kinds is 'Kinds of records, as in the change log; empty: all.';
comment on column webhooks.include_record is 'Whether the record as it is now goes along.';
comment on column webhooks.state is 'active, disabled.';
comment on column webhooks.disabled_reason is 'request (somebody did it), gone (the receiver answered 410), failing (a delivery used up its attempts, and none succeeded meanwhile).';
comment on column webhooks.secret is 'whsec_ and base64. Kept as it is, since it signs.';
comment on column webhooks.former_secret is 'The one before it was rotated: signs too, for a while.';
comment on column webhooks.former_secret_until is 'Until when.';
comment on column webhooks.after_transaction is 'Place in the change log up to which deliveries were made: transaction_id.';
comment on column webhooks.after_number is 'The same: cursor.';
comment on column webhooks.last_delivered_at is 'Last success.';
comment on column webhooks.created_by is 'Name of the key.';
comment on column webhooks.created_at is 'When.';
comment on column webhooks.updated_at is 'Last change of the settings.';

create table webhook_deliveries (
    id uuid not null,
    webhook_id uuid not null,
    message_id text not null,
    event text not null,
    change_cursor bigint,
    record_id uuid,
    state text not null default 'pending',
    attempts jsonb not null default '[]',
    next_attempt_at timestamptz not null,
    created_at timestamptz not null,
    finished_at timestamptz,
    constraint webhook_deliveries_pkey primary key (id),
    constraint webhook_deliveries_webhook_fkey foreign key (webhook_id) references webhooks (id) on delete cascade,
    constraint webhook_deliveries_state_check check (state in ('pending', 'delivered', 'failed')),
    constraint webhook_deliveries_finished_check check ((state = 'pending') = (finished_at is null)),
    constraint webhook_deliveries_attempts_check check (jsonb_typeof(attempts) = 'array'),
    constraint webhook_deliveries_record_check check ((change_cursor is null) = (record_id is null))
);
create unique index webhook_deliveries_pending_key on webhook_deliveries (webhook_id, message_id) where state = 'pending';
create index webhook_deliveries_due_idx on webhook_deliveries (webhook_id, next_attempt_at, change_cursor) where state = 'pending';
create index webhook_deliveries_list_idx on webhook_deliveries (webhook_id, id);
create index webhook_deliveries_finished_idx on webhook_deliveries (webhook_id, finished_at) where state <> 'pending';

comment on table webhook_deliveries is 'Messages to webhooks: waiting, and for a month what became of them. What is sent is made at each attempt, so that it shows nothing that was hidden since.';
comment on column webhook_deliveries.id is 'UUIDv7.';
comment on column webhook_deliveries.webhook_id is 'To whom.';
comment on column webhook_deliveries.message_id is 'webhook-id: the cursor of the change, the same whenever it is sent; of a ping its own.';
comment on column webhook_deliveries.event is 'As vote.updated, or webhook.ping.';
comment on column webhook_deliveries.change_cursor is 'Which change; null for a ping.';
comment on column webhook_deliveries.record_id is 'Of which record: one message about a record at a time.';
comment on column webhook_deliveries.state is 'pending, delivered, failed (no attempt left).';
comment on column webhook_deliveries.attempts is 'One object each: at, status or error, milliseconds.';
comment on column webhook_deliveries.next_attempt_at is 'Not before.';
comment on column webhook_deliveries.created_at is 'Made.';
comment on column webhook_deliveries.finished_at is 'Delivered, or given up.';
