-- Where sources differ, what may be the same, and what people decided about it.

create table conflicts (
    record_id uuid not null,
    record_kind text not null,
    field text not null,
    cause text not null,
    claims jsonb not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint conflicts_pkey primary key (record_id, field, cause),
    constraint conflicts_record_fkey foreign key (record_id, record_kind) references records (id, kind),
    constraint conflicts_cause_check check (cause in ('sources_differ', 'contradicts_official', 'ordinal', 'roll_call')),
    constraint conflicts_claims_check check (jsonb_typeof(claims) = 'array' and jsonb_array_length(claims) > 0)
);
create index conflicts_updated_idx on conflicts (updated_at, record_id, field);

comment on table conflicts is 'Fields on which live reports disagree, as the last merge found them. Gone when they agree.';
comment on column conflicts.record_id is 'The record.';
comment on column conflicts.record_kind is 'Its kind.';
comment on column conflicts.field is 'Name of the field.';
comment on column conflicts.cause is 'sources_differ; contradicts_official: an article against an official file; ordinal: a claimed Nth against the series; roll_call: counts against positions.';
comment on column conflicts.claims is '[{value, served, reports: […]}], the served value first.';
comment on column conflicts.created_at is 'First seen.';
comment on column conflicts.updated_at is 'Last change of the claims.';

create table judgements (
    id uuid not null,
    verdict text not null,
    record_kind text not null,
    left_id uuid not null,
    right_id uuid,
    field text,
    value jsonb,
    source_id uuid not null,
    note text,
    created_at timestamptz not null,
    undone_at timestamptz,
    undone_by uuid,
    constraint judgements_pkey primary key (id),
    constraint judgements_left_fkey foreign key (left_id, record_kind) references records (id, kind),
    constraint judgements_right_fkey foreign key (right_id, record_kind) references records (id, kind),
    constraint judgements_source_fkey foreign key (source_id) references sources (id),
    constraint judgements_undone_by_fkey foreign key (undone_by) references sources (id),
    constraint judgements_verdict_check check (verdict in ('same', 'different', 'confirm', 'reject', 'withdraw')),
    constraint judgements_pair_check check ((verdict in ('same', 'different')) = (right_id is not null)),
    constraint judgements_self_check check (left_id <> right_id),
    constraint judgements_field_check check ((verdict in ('confirm', 'reject')) = (field is not null)),
    constraint judgements_value_check check ((verdict = 'reject') = (value is not null)),
    constraint judgements_undone_check check ((undone_at is null) = (undone_by is null))
);
create unique index judgements_pair_key on judgements (least(left_id, right_id), greatest(left_id, right_id))
where right_id is not null and undone_at is null;
create unique index judgements_value_key on judgements (left_id, field, value) where verdict = 'reject' and undone_at is null;
create index judgements_left_idx on judgements (left_id);
create index judgements_right_idx on judgements (right_id) where right_id is not null;
create index judgements_source_idx on judgements (source_id);
create index judgements_undone_by_idx on judgements (undone_by) where undone_by is not null;

comment on table judgements is 'What people decided, positive and negative. Remembered, obeyed by every merge, and undone rather than deleted.';
comment on column judgements.id is 'UUIDv7.';
comment on column judgements.verdict is 'same, different: of two records; confirm, reject: of a field; withdraw: of a record.';
comment on column judgements.record_kind is 'Kind of the record or both records.';
comment on column judgements.left_id is 'The record; for same the survivor.';
comment on column judgements.right_id is 'The other record; for same the one merged away.';
comment on column judgements.field is 'Field confirmed or rejected.';
comment on column judgements.value is 'The value that must not come back.';
comment on column judgements.source_id is 'The editor.';
comment on column judgements.note is 'Why, in the editor''s words.';
comment on column judgements.created_at is 'When.';
comment on column judgements.undone_at is 'When it was taken back.';
comment on column judgements.undone_by is 'Who took it back.';

create table proposals (
    id uuid not null,
    record_kind text not null,
    left_id uuid not null,
    right_id uuid not null,
    score real not null,
    reasons jsonb not null,
    state text not null default 'open',
    judgement_id uuid,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint proposals_pkey primary key (id),
    constraint proposals_pair_key unique (left_id, right_id),
    constraint proposals_left_fkey foreign key (left_id, record_kind) references records (id, kind),
    constraint proposals_right_fkey foreign key (right_id, record_kind) references records (id, kind),
    constraint proposals_judgement_fkey foreign key (judgement_id) references judgements (id),
    constraint proposals_order_check check (left_id < right_id),
    constraint proposals_score_check check (score between 0 and 1),
    constraint proposals_reasons_check check (jsonb_typeof(reasons) = 'array'),
    constraint proposals_state_check check (state in ('open', 'accepted', 'declined', 'obsolete')),
    constraint proposals_judgement_check check ((state in ('accepted', 'declined')) = (judgement_id is not null))
);
create index proposals_right_idx on proposals (right_id);
create index proposals_judgement_idx on proposals (judgement_id) where judgement_id is not null;
create index proposals_open_idx on proposals (score, id) where state = 'open';

comment on table proposals is '"Same as?": two records that look like one, for the desk.';
comment on column proposals.id is 'UUIDv7.';
comment on column proposals.record_kind is 'Kind of both records.';
comment on column proposals.left_id is 'The older record.';
comment on column proposals.right_id is 'The younger record.';
comment on column proposals.score is '0..1.';
comment on column proposals.reasons is '[{feature, weight, detail}].';
comment on column proposals.state is 'open; accepted or declined by a judgement; obsolete: one of them is gone.';
comment on column proposals.judgement_id is 'The judgement that closed it.';
comment on column proposals.created_at is 'First proposed.';
comment on column proposals.updated_at is 'Last change.';
