-- Texts that a body can adopt, and how far they came.

create table series (
    id uuid not null,
    body_id uuid not null,
    subject_id uuid not null,
    title text not null,
    first_year integer not null,
    last_year integer not null,
    findings jsonb not null default '[]',
    digest bytea not null,
    version integer not null default 1,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint series_pkey primary key (id),
    constraint series_record_fkey foreign key (id) references records (id),
    constraint series_body_subject_key unique (body_id, subject_id),
    constraint series_body_fkey foreign key (body_id) references actors (id),
    constraint series_subject_fkey foreign key (subject_id) references actors (id),
    constraint series_years_check check (first_year between 1800 and last_year),
    constraint series_findings_check check (jsonb_typeof(findings) = 'array'),
    constraint series_version_check check (version > 0)
);
create index series_subject_idx on series (subject_id);
create index series_updated_idx on series (updated_at, id);

comment on table series is 'The same body on the same situation, year after year.';
comment on column series.id is 'Record id.';
comment on column series.body_id is 'The body; committee and plenary of one year are one instance, kept under the committee''s parent.';
comment on column series.subject_id is 'State or theme whose situation it is.';
comment on column series.title is 'For people: subject and body.';
comment on column series.first_year is 'Year of ordinal 1: told by an official source or an editor, else counted back from agreeing claims.';
comment on column series.last_year is 'Newest year known.';
comment on column series.findings is 'Gaps, changes of mode, contradicted claims: [{kind, year, detail}].';
comment on column series.digest is 'SHA-256 of the served content.';
comment on column series.version is 'Counts changes of content; the ETag.';
comment on column series.created_at is 'First known.';
comment on column series.updated_at is 'Last change of content.';

create function home_body(body uuid) returns uuid
language sql stable as $$
    with recursive up as (
        select id, parent_id, classification, 0 as steps
        from actors
        where id = body
        union all
        select actors.id, actors.parent_id, actors.classification, up.steps + 1
        from up
        join actors on actors.id = up.parent_id
        where up.classification in ('committee', 'lower', 'upper') and up.steps < 4
    )
    select id
    from up
    order by steps desc
    limit 1
$$;
comment on function home_body(uuid) is 'The assembly or legislature that a committee or chamber is part of; else the body itself.';

create table resolutions (
    id uuid not null,
    kind text not null,
    body_id uuid,
    home_id uuid,
    symbol text,
    title text,
    folded_title text,
    session text,
    year integer,
    stage text not null,
    stage_on text,
    recurrence integer,
    series_id uuid,
    ordinal integer,
    visibility text not null default 'public',
    confidence real not null,
    basis jsonb not null default '{}',
    digest bytea not null,
    version integer not null default 1,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint resolutions_pkey primary key (id),
    constraint resolutions_record_fkey foreign key (id) references records (id),
    constraint resolutions_body_fkey foreign key (body_id) references actors (id),
    constraint resolutions_home_fkey foreign key (home_id) references actors (id),
    constraint resolutions_home_check check ((home_id is null) = (body_id is null)),
    constraint resolutions_series_fkey foreign key (series_id) references series (id),
    constraint resolutions_kind_check check (kind in ('resolution', 'bill', 'act', 'motion', 'declaration', 'decision')),
    constraint resolutions_stage_check check (stage in (
        'proposed', 'introduced', 'referred', 'committee_approved', 'passed_chamber', 'passed_legislature', 'adopted',
        'enacted', 'rejected', 'vetoed', 'withdrawn', 'deferred', 'lapsed'
    )),
    constraint resolutions_stage_on_check check (stage_on ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
    constraint resolutions_symbol_check check (symbol <> ''),
    constraint resolutions_title_check check ((title is null) = (folded_title is null) and title <> ''),
    constraint resolutions_year_check check (year between 1800 and 2200),
    constraint resolutions_recurrence_check check (recurrence > 0),
    constraint resolutions_ordinal_check check (ordinal is null or (ordinal > 0 and series_id is not null)),
    constraint resolutions_visibility_check check (visibility in ('public', 'restricted')),
    constraint resolutions_confidence_check check (confidence between 0 and 1),
    constraint resolutions_version_check check (version > 0)
);
create index resolutions_body_idx on resolutions (body_id, year);
create index resolutions_home_idx on resolutions (home_id, year);
create index resolutions_series_idx on resolutions (series_id, year) where series_id is not null;
create index resolutions_folded_title_idx on resolutions (folded_title) where folded_title is not null;
create index resolutions_stage_idx on resolutions (stage, id);
create index resolutions_stage_on_idx on resolutions (stage_on, id);
create index resolutions_updated_idx on resolutions (updated_at, id);

comment on table resolutions is 'A text that a body can adopt: resolution, bill, act, motion, declaration, decision; merged from reports.';
comment on column resolutions.id is 'Record id.';
comment on column resolutions.kind is 'What sort of text.';
comment on column resolutions.body_id is 'The body that adopts or considers it; the organ that acts.';
comment on column resolutions.home_id is 'home_body of the body: a text moves through the organs of one home.';
comment on column resolutions.symbol is 'Document number as printed; all of them are in resolution_identifiers.';
comment on column resolutions.title is 'Proper title.';
comment on column resolutions.folded_title is 'What titles are compared by.';
comment on column resolutions.session is 'Session or Congress, as 79 or 118.';
comment on column resolutions.year is 'Year of the acting event; tells this year''s text from last year''s.';
comment on column resolutions.stage is 'Latest stage that has happened, derived from the dated events.';
comment on column resolutions.stage_on is 'Partial date of that stage, local to the body.';
comment on column resolutions.recurrence is 'N of "for the Nth consecutive year", as claimed.';
comment on column resolutions.series_id is 'The series it is an instance of.';
comment on column resolutions.ordinal is 'year - first year + 1 of the series, computed.';
comment on column resolutions.visibility is 'restricted: only hidden sources speak of it.';
comment on column resolutions.confidence is '0..1, of the merged record.';
comment on column resolutions.basis is 'Field by field: rank of the winning source, reports behind it, confidence.';
comment on column resolutions.digest is 'SHA-256 of the served content, its child rows included.';
comment on column resolutions.version is 'Counts changes of content; the ETag.';
comment on column resolutions.created_at is 'First known.';
comment on column resolutions.updated_at is 'Last change of content.';

create table resolution_identifiers (
    resolution_id uuid not null,
    scheme text not null,
    identifier text not null,
    constraint resolution_identifiers_pkey primary key (resolution_id, scheme, identifier),
    constraint resolution_identifiers_resolution_fkey foreign key (resolution_id) references resolutions (id) on delete cascade,
    constraint resolution_identifiers_scheme_check check (scheme ~ '^[a-z0-9_-]+$'),
    constraint resolution_identifiers_identifier_check check (identifier <> '')
);
create index resolution_identifiers_identifier_idx on resolution_identifiers (identifier, scheme);

comment on table resolution_identifiers is 'Document numbers of the text: draft, adopted, bill, procedure.';
comment on column resolution_identifiers.resolution_id is 'Whose number.';
comment on column resolution_identifiers.scheme is 'un_symbol, bill, ep_doc, ep_ta, undl, symbol (any other).';
comment on column resolution_identifiers.identifier is 'Upper case without spaces for symbols; hr3012-118 for bills. Not unique: a bill number without its Congress is no identity.';

create table resolution_subjects (
    resolution_id uuid not null,
    actor_id uuid not null,
    constraint resolution_subjects_pkey primary key (resolution_id, actor_id),
    constraint resolution_subjects_resolution_fkey foreign key (resolution_id) references resolutions (id) on delete cascade,
    constraint resolution_subjects_actor_fkey foreign key (actor_id) references actors (id)
);
create index resolution_subjects_actor_idx on resolution_subjects (actor_id, resolution_id);

comment on table resolution_subjects is 'Whose conduct the text addresses.';
comment on column resolution_subjects.resolution_id is 'The text.';
comment on column resolution_subjects.actor_id is 'The state, or lacking one the theme''s actor.';

create table sponsorships (
    resolution_id uuid not null,
    actor_id uuid not null,
    role text,
    constraint sponsorships_pkey primary key (resolution_id, actor_id),
    constraint sponsorships_resolution_fkey foreign key (resolution_id) references resolutions (id) on delete cascade,
    constraint sponsorships_actor_fkey foreign key (actor_id) references actors (id),
    constraint sponsorships_role_check check (role in ('introducer', 'primary', 'cosponsor', 'additional'))
);
create index sponsorships_actor_idx on sponsorships (actor_id, resolution_id);

comment on table sponsorships is 'Who drafted, tabled, introduced, led or co-sponsored the text. No position in a vote follows from it.';
comment on column sponsorships.resolution_id is 'The text.';
comment on column sponsorships.actor_id is 'The sponsor.';
comment on column sponsorships.role is 'Null where the sources only say sponsor.';

create table resolution_events (
    resolution_id uuid not null,
    position integer not null,
    stage text not null,
    body_id uuid,
    event_on text,
    expectation text not null,
    constraint resolution_events_pkey primary key (resolution_id, position),
    constraint resolution_events_resolution_fkey foreign key (resolution_id) references resolutions (id) on delete cascade,
    constraint resolution_events_body_fkey foreign key (body_id) references actors (id),
    constraint resolution_events_position_check check (position >= 0),
    constraint resolution_events_stage_check check (stage in (
        'proposed', 'introduced', 'referred', 'committee_approved', 'passed_chamber', 'passed_legislature', 'adopted',
        'enacted', 'rejected', 'vetoed', 'withdrawn', 'deferred', 'lapsed'
    )),
    constraint resolution_events_event_on_check check (event_on ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
    constraint resolution_events_expectation_check check (expectation in ('happened', 'expected', 'lapsed'))
);
create index resolution_events_body_idx on resolution_events (body_id) where body_id is not null;
create index resolution_events_event_on_idx on resolution_events (event_on);

comment on table resolution_events is 'The way of a text: one row a stage, in the order of time.';
comment on column resolution_events.resolution_id is 'The text.';
comment on column resolution_events.position is 'Place in the timeline.';
comment on column resolution_events.stage is 'Stage reached or expected.';
comment on column resolution_events.body_id is 'Where.';
comment on column resolution_events.event_on is 'Partial date, local to the body; null if unknown.';
comment on column resolution_events.expectation is 'happened; expected: lies ahead or hangs on a condition; lapsed: was expected and did not come.';

create table resolution_relations (
    from_id uuid not null,
    to_id uuid not null,
    type text not null,
    constraint resolution_relations_pkey primary key (from_id, to_id, type),
    constraint resolution_relations_from_fkey foreign key (from_id) references resolutions (id) on delete cascade,
    constraint resolution_relations_to_fkey foreign key (to_id) references resolutions (id) on delete cascade,
    constraint resolution_relations_self_check check (from_id <> to_id),
    constraint resolution_relations_type_check check (type in ('draft_of', 'companion', 'amends', 'reauthorizes', 'follows'))
);
create index resolution_relations_to_idx on resolution_relations (to_id);

comment on table resolution_relations is 'How texts hang together.';
comment on column resolution_relations.from_id is 'The later or lesser text.';
comment on column resolution_relations.to_id is 'The text it relates to.';
comment on column resolution_relations.type is 'from is a draft of, the companion of, amends, reauthorizes, follows to.';
