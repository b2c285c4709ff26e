-- What was said about texts, and what texts say.

create table statements (
    id uuid not null,
    speaker_id uuid,
    on_behalf_of_id uuid,
    kind text not null,
    stance text,
    resolution_id uuid,
    context text,
    said_on text,
    visibility text not null default 'public',
    confidence real not null,
    basis jsonb not null default '{}',
    digest bytea not null,
    version integer not null default 1,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint statements_pkey primary key (id),
    constraint statements_record_fkey foreign key (id) references records (id),
    constraint statements_speaker_fkey foreign key (speaker_id) references actors (id),
    constraint statements_on_behalf_of_fkey foreign key (on_behalf_of_id) references actors (id),
    constraint statements_resolution_fkey foreign key (resolution_id) references resolutions (id),
    constraint statements_kind_check check (kind in ('direct', 'indirect', 'mixed')),
    constraint statements_stance_check check (stance in ('support', 'oppose', 'mixed', 'neutral')),
    constraint statements_context_check check (context in (
        'introduction', 'general_statement', 'explanation_of_vote', 'right_of_reply', 'dissociation', 'press_statement',
        'interview', 'social_post'
    )),
    constraint statements_said_on_check check (said_on ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
    constraint statements_visibility_check check (visibility in ('public', 'restricted')),
    constraint statements_confidence_check check (confidence between 0 and 1),
    constraint statements_version_check check (version > 0)
);
create index statements_speaker_idx on statements (speaker_id, id);
create index statements_on_behalf_of_idx on statements (on_behalf_of_id) where on_behalf_of_id is not null;
create index statements_resolution_idx on statements (resolution_id, id);
create index statements_said_on_idx on statements (said_on, id);
create index statements_updated_idx on statements (updated_at, id);

comment on table statements is 'What somebody said, as a unit of speaker and content; merged from reports.';
comment on column statements.id is 'Record id.';
comment on column statements.speaker_id is 'The person if named, else the institution or state; null if the speaker stays unnamed.';
comment on column statements.on_behalf_of_id is 'State, body, party or organization spoken for.';
comment on column statements.kind is 'direct: only quoted words; indirect: reported; mixed.';
comment on column statements.stance is 'Toward the resolution; null if it is not about one.';
comment on column statements.resolution_id is 'The text it is about.';
comment on column statements.context is 'On what occasion, if told.';
comment on column statements.said_on is 'Partial date, if told.';
comment on column statements.visibility is 'restricted: only hidden sources bring it.';
comment on column statements.confidence is '0..1, of the merged record.';
comment on column statements.basis is 'Field by field: rank of the winning source, reports behind it, confidence.';
comment on column statements.digest is 'SHA-256 of the served content, segments included.';
comment on column statements.version is 'Counts changes of content; the ETag.';
comment on column statements.created_at is 'First known.';
comment on column statements.updated_at is 'Last change of content.';

create table statement_segments (
    statement_id uuid not null,
    position integer not null,
    text text not null,
    revision_id uuid,
    start_offset integer,
    end_offset integer,
    constraint statement_segments_pkey primary key (statement_id, position),
    constraint statement_segments_statement_fkey foreign key (statement_id) references statements (id) on delete cascade,
    constraint statement_segments_revision_fkey foreign key (revision_id) references article_revisions (id),
    constraint statement_segments_position_check check (position >= 0),
    constraint statement_segments_text_check check (text <> ''),
    constraint statement_segments_span_check check (
        (revision_id is null and start_offset is null and end_offset is null)
        or (revision_id is not null and 0 <= start_offset and start_offset < end_offset)
    )
);
create index statement_segments_revision_idx on statement_segments (revision_id);

comment on table statement_segments is 'The words, piece by piece, without quotation marks.';
comment on column statement_segments.statement_id is 'Whose words.';
comment on column statement_segments.position is 'Order, from 0.';
comment on column statement_segments.text is 'Exactly as in the article.';
comment on column statement_segments.revision_id is 'Article revision they are taken from; null if an editor gave them.';
comment on column statement_segments.start_offset is 'Code points, inclusive.';
comment on column statement_segments.end_offset is 'Code points, exclusive.';

create table provisions (
    id uuid not null,
    resolution_id uuid,
    force text not null,
    text text not null,
    revision_id uuid,
    start_offset integer,
    end_offset integer,
    visibility text not null default 'public',
    confidence real not null,
    basis jsonb not null default '{}',
    digest bytea not null,
    version integer not null default 1,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint provisions_pkey primary key (id),
    constraint provisions_record_fkey foreign key (id) references records (id),
    constraint provisions_resolution_fkey foreign key (resolution_id) references resolutions (id),
    constraint provisions_revision_fkey foreign key (revision_id) references article_revisions (id),
    constraint provisions_force_check check (force in (
        'condemns', 'concerned', 'urges', 'calls', 'demands', 'requests', 'encourages', 'decides', 'welcomes', 'notes',
        'reaffirms', 'other'
    )),
    constraint provisions_text_check check (text <> ''),
    constraint provisions_span_check check (
        (revision_id is null and start_offset is null and end_offset is null)
        or (revision_id is not null and 0 <= start_offset and start_offset < end_offset)
    ),
    constraint provisions_visibility_check check (visibility in ('public', 'restricted')),
    constraint provisions_confidence_check check (confidence between 0 and 1),
    constraint provisions_version_check check (version > 0)
);
create index provisions_resolution_idx on provisions (resolution_id, id);
create index provisions_revision_idx on provisions (revision_id) where revision_id is not null;
create index provisions_updated_idx on provisions (updated_at, id);

comment on table provisions is 'What a text itself says, one row a verb; merged from reports.';
comment on column provisions.id is 'Record id.';
comment on column provisions.resolution_id is 'The text that says it.';
comment on column provisions.force is 'Class of the verb.';
comment on column provisions.text is 'The clause without subject and verb, as an article words it.';
comment on column provisions.revision_id is 'Article revision it is taken from; null if an editor gave it.';
comment on column provisions.start_offset is 'Code points, inclusive.';
comment on column provisions.end_offset is 'Code points, exclusive.';
comment on column provisions.visibility is 'restricted: only hidden sources bring it.';
comment on column provisions.confidence is '0..1, of the merged record.';
comment on column provisions.basis is 'Field by field: rank of the winning source, reports behind it, confidence.';
comment on column provisions.digest is 'SHA-256 of the served content.';
comment on column provisions.version is 'Counts changes of content; the ETag.';
comment on column provisions.created_at is 'First known.';
comment on column provisions.updated_at is 'Last change of content.';
