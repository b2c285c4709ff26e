-- Identity and belief: what exists (records), who says so (sources), and what they said (reports).
-- The tables of actors, resolutions, votes, statements and provisions are projections of live reports and can be rebuilt from them.

create table records (
    id uuid not null,
    kind text not null,
    state text not null default 'live',
    merged_into uuid,
    survivor_id uuid not null,
    created_at timestamptz not null,
    constraint records_pkey primary key (id),
    constraint records_id_kind_key unique (id, kind),
    constraint records_kind_check check (kind in ('actor', 'resolution', 'vote', 'statement', 'provision', 'series')),
    constraint records_state_check check (state in ('live', 'merged', 'withdrawn')),
    constraint records_merged_into_fkey foreign key (merged_into, kind) references records (id, kind),
    constraint records_survivor_fkey foreign key (survivor_id, kind) references records (id, kind),
    constraint records_merged_check check ((state = 'merged') = (merged_into is not null)),
    constraint records_survivor_check check ((state = 'merged') = (survivor_id <> id)),
    constraint records_no_self_merge_check check (merged_into <> id)
);
create index records_merged_into_idx on records (merged_into) where merged_into is not null;
create index records_survivor_idx on records (survivor_id) where survivor_id <> id;

comment on table records is 'Every id that was ever given out, whatever became of it; ids are never used again.';
comment on column records.id is 'UUIDv7; on the wire with the kind in front (resolution_…).';
comment on column records.kind is 'Which projection the record is served from.';
comment on column records.state is 'live: served; merged: answers with a redirect to its survivor; withdrawn: gone, a tombstone.';
comment on column records.merged_into is 'The record this one was judged to be the same as; cleared by undo.';
comment on column records.survivor_id is 'End of the chain of merges: the record to serve; the record itself unless merged.';
comment on column records.created_at is 'When the id was given out.';

create table record_keys (
    kind text not null,
    key text not null,
    record_id uuid not null,
    constraint record_keys_pkey primary key (kind, key),
    constraint record_keys_record_fkey foreign key (record_id, kind) references records (id, kind),
    constraint record_keys_key_check check (key <> '')
);
create index record_keys_record_idx on record_keys (record_id);

comment on table record_keys is 'Identity keys: two findings with one key are one record for certain. The primary key makes concurrent writers agree.';
comment on column record_keys.kind is 'Kind of the record.';
comment on column record_keys.key is 'Scheme, colon, folded value: iso3:PRK, un_symbol:A/C.3/79/L.34, text:…';
comment on column record_keys.record_id is 'The record first known by the key; its survivor is meant.';

create table sources (
    id uuid not null,
    kind text not null,
    name text not null,
    publisher text,
    licence text,
    visibility text not null default 'public',
    embargo_until timestamptz,
    retracted_at timestamptz,
    created_at timestamptz not null,
    constraint sources_pkey primary key (id),
    constraint sources_id_kind_key unique (id, kind),
    constraint sources_kind_check check (kind in ('article', 'official', 'editor', 'lexicon')),
    constraint sources_visibility_check check (visibility in ('public', 'restricted')),
    constraint sources_name_check check (name <> '')
);
create unique index sources_name_key on sources (kind, name) where kind <> 'article';

comment on table sources is 'Who speaks: an article, an official data set, an editor, or the reader''s own lexicon.';
comment on column sources.id is 'UUIDv7; an article and its source share the id.';
comment on column sources.kind is 'Rank in the merge: editor over official over lexicon over article.';
comment on column sources.name is 'Data set (undl), editor (name of the key), or the article''s URL or title.';
comment on column sources.publisher is 'Folded name or host of the publisher; reports of one publisher count once.';
comment on column sources.licence is 'Licence note that travels with what the source said.';
comment on column sources.visibility is 'restricted: what only this source says is hidden from readers.';
comment on column sources.embargo_until is 'Until then the source counts as restricted.';
comment on column sources.retracted_at is 'When the source took back all it said.';
comment on column sources.created_at is 'When the source first spoke.';

create table reports (
    id uuid not null,
    source_id uuid not null,
    record_id uuid not null,
    record_kind text not null,
    revision_id uuid,
    content jsonb not null,
    evidence jsonb not null default '[]',
    confidence real not null,
    created_at timestamptz not null,
    ended_at timestamptz,
    ended_by text,
    superseded_by uuid,
    constraint reports_pkey primary key (id),
    constraint reports_source_fkey foreign key (source_id) references sources (id),
    constraint reports_record_fkey foreign key (record_id, record_kind) references records (id, kind),
    constraint reports_superseded_by_fkey foreign key (superseded_by) references reports (id) deferrable initially deferred,
    constraint reports_content_check check (jsonb_typeof(content) = 'object'),
    constraint reports_evidence_check check (jsonb_typeof(evidence) = 'array'),
    constraint reports_confidence_check check (confidence between 0 and 1),
    constraint reports_ended_by_check check (ended_by in ('superseded', 'dropped', 'retracted', 'undone')),
    constraint reports_ended_check check ((ended_at is null) = (ended_by is null)),
    constraint reports_superseded_check check (superseded_by is null or ended_by = 'superseded')
);
create unique index reports_live_key on reports (source_id, record_id) where ended_at is null;
create index reports_record_idx on reports (record_id) where ended_at is null;
create index reports_record_history_idx on reports (record_id, created_at);
create index reports_superseded_by_idx on reports (superseded_by) where superseded_by is not null;

comment on table reports is 'What one source says of one record: partial, never changed, one live report a source and record.';
comment on column reports.id is 'UUIDv7.';
comment on column reports.source_id is 'Who says it.';
comment on column reports.record_id is 'The record it was joined to; after a merge the survivor is meant, so that undo has nothing to move.';
comment on column reports.record_kind is 'Kind of the record; decides the type of the content.';
comment on column reports.revision_id is 'Article revision that the evidence points into; null for other sources.';
comment on column reports.content is 'The fields the source speaks of, as the domain types write them; a missing field is not spoken of.';
comment on column reports.evidence is 'Array of {field, start, end, exact, prefix, suffix, rule}: offsets in code points, end exclusive.';
comment on column reports.confidence is '0..1, calibrated for articles, 1 for the others.';
comment on column reports.created_at is 'When it was said.';
comment on column reports.ended_at is 'When it stopped counting; null while live.';
comment on column reports.ended_by is 'superseded: said anew; dropped: no longer said; retracted: source taken back; undone: an editor undid it.';
comment on column reports.superseded_by is 'The report that took its place.';

create function reports_stay_as_said() returns trigger
language plpgsql as $$
begin
    if (old.id, old.source_id, old.record_kind, old.revision_id, old.content, old.evidence, old.created_at)
        is distinct from
        (new.id, new.source_id, new.record_kind, new.revision_id, new.content, new.evidence, new.created_at)
    then
        raise exception 'reports are never changed' using errcode = 'integrity_constraint_violation', constraint = 'reports_immutable';
    end if;
    return new;
end
$$;
comment on function reports_stay_as_said() is 'A report may end or be attached to another record; what was said stays.';

create trigger reports_immutable
before update on reports
for each row execute function reports_stay_as_said();
