-- Official files: what was taken from them, so that a file that comes again changes nothing, and what was wrong with them.

alter table imports
    add column rows_skipped bigint not null default 0,
    add column rows_noted bigint not null default 0,
    add column options jsonb not null default '{}',
    add column spool text,
    add column error text,
    add constraint imports_more_rows_check check (rows_skipped >= 0 and rows_noted >= 0),
    add constraint imports_error_check check ((state = 'failed') = (error is not null));
alter table imports drop column resume_at;
create index imports_created_idx on imports (created_at, id);

comment on column imports.rows_skipped is 'Rows that the options left out: too old, or not on human rights.';
comment on column imports.rows_noted is 'Remarks on rows that were taken all the same.';
comment on column imports.options is 'since, subjects: as given.';
comment on column imports.spool is 'Folder of an upload that is not through yet; removed at the end.';
comment on column imports.error is 'Why it failed, for the person who sent the file.';

drop table import_refusals;

create table import_remarks (
    import_id uuid not null,
    position integer not null,
    severity text not null,
    file_name text not null,
    line bigint not null,
    reason text not null,
    content text not null,
    constraint import_remarks_pkey primary key (import_id, position),
    constraint import_remarks_import_fkey foreign key (import_id) references imports (id) on delete cascade,
    constraint import_remarks_severity_check check (severity in ('refused', 'noted'))
);

comment on table import_remarks is 'Rows an importer could not read, and rows it read in spite of a fault.';
comment on column import_remarks.import_id is 'Which run.';
comment on column import_remarks.position is 'Order of finding, from 0.';
comment on column import_remarks.severity is 'refused: the row was left out; noted: it was taken as the reason says.';
comment on column import_remarks.file_name is 'The file, where a run reads several.';
comment on column import_remarks.line is 'Line in the file, from 1.';
comment on column import_remarks.reason is 'What is wrong with it.';
comment on column import_remarks.content is 'The row or the value, cut to a sane length.';

create table official_items (
    source_id uuid not null,
    key text not null,
    digest bytea not null,
    resolution_id uuid,
    vote_id uuid,
    constraint official_items_pkey primary key (source_id, key),
    constraint official_items_source_fkey foreign key (source_id) references sources (id),
    constraint official_items_resolution_fkey foreign key (resolution_id) references records (id),
    constraint official_items_vote_fkey foreign key (vote_id) references records (id),
    constraint official_items_digest_check check (length(digest) = 32)
);
create index official_items_resolution_idx on official_items (resolution_id) where resolution_id is not null;
create index official_items_vote_idx on official_items (vote_id) where vote_id is not null;

comment on table official_items is 'What was imported, by the source''s own numbers: an item with the same digest is not looked at again.';
comment on column official_items.source_id is 'The official source.';
comment on column official_items.key is 'Its own number of the vote or text: 563464, h474-118.2024.';
comment on column official_items.digest is 'SHA-256 of all that the file says of it.';
comment on column official_items.resolution_id is 'The text it was joined to.';
comment on column official_items.vote_id is 'The vote it was joined to.';

create function option_precision(option text, raw_option text) returns text
language sql immutable parallel safe
return case
    when option = 'not_voting' and upper(raw_option) in ('X', 'NV', '.', 'DID_NOT_VOTE') then 'absent_or_not_voting'
end;
comment on function option_precision(text, text) is 'What the source of a position cannot tell apart.';
