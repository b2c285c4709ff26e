-- Who acts: persons, states, bodies, organizations, agencies, media; names and identifiers valid in time (Popolo's terms).

create table actors (
    id uuid not null,
    kind text not null,
    name text not null,
    folded_name text not null,
    iso3 text,
    known_as text,
    classification text,
    parent_id uuid,
    represents_id uuid,
    role text,
    seats integer,
    founded_on text,
    dissolved_on text,
    visibility text not null default 'public',
    confidence real not null,
    basis jsonb not null default '{}',
    digest bytea not null,
    version integer not null default 1,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint actors_pkey primary key (id),
    constraint actors_record_fkey foreign key (id) references records (id),
    constraint actors_parent_fkey foreign key (parent_id) references actors (id) deferrable initially deferred,
    constraint actors_represents_fkey foreign key (represents_id) references actors (id) deferrable initially deferred,
    constraint actors_kind_check check (kind in ('person', 'state', 'body', 'organization', 'agency', 'media')),
    constraint actors_name_check check (name <> '' and folded_name <> ''),
    constraint actors_iso3_check check (iso3 ~ '^[A-Z]{3}$'),
    constraint actors_parent_check check (parent_id <> id),
    constraint actors_represents_check check (represents_id <> id),
    constraint actors_person_check check (kind <> 'person' or (parent_id is null and iso3 is null and seats is null)),
    constraint actors_seats_check check (seats > 0),
    constraint actors_founded_check check (founded_on ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
    constraint actors_dissolved_check check (dissolved_on ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
    constraint actors_visibility_check check (visibility in ('public', 'restricted')),
    constraint actors_confidence_check check (confidence between 0 and 1),
    constraint actors_version_check check (version > 0)
);
create unique index actors_state_iso3_key on actors (iso3) where kind = 'state';
create unique index actors_known_as_key on actors (known_as);
create index actors_folded_name_idx on actors (folded_name, kind);
create index actors_parent_idx on actors (parent_id) where parent_id is not null;
create index actors_represents_idx on actors (represents_id) where represents_id is not null;
create index actors_kind_idx on actors (kind, id);
create index actors_updated_idx on actors (updated_at, id);

comment on table actors is 'Everybody and everything that plays a part; merged from reports.';
comment on column actors.id is 'Record id.';
comment on column actors.kind is 'person, state, body (can adopt something), organization, agency, media.';
comment on column actors.name is 'Name shown today.';
comment on column actors.folded_name is 'Lower case, no accents, no punctuation: what names are compared by.';
comment on column actors.iso3 is 'ISO 3166-1 alpha-3 (alpha-4 style codes of former states are their old alpha-3): of the state, or of the state it belongs to.';
comment on column actors.known_as is 'Key in the reader''s lexicon (UNGA.C3); null for one met in articles only.';
comment on column actors.classification is 'plenary, committee, council, lower, upper, single, legislature, court; member, observer, former, territory for states.';
comment on column actors.parent_id is 'The body or organization it is an organ of.';
comment on column actors.represents_id is 'State, body, party or organization it speaks or acts for now; the history is in memberships.';
comment on column actors.role is 'Office, as the newest report gives it.';
comment on column actors.seats is 'Voting members today.';
comment on column actors.founded_on is 'Partial date.';
comment on column actors.dissolved_on is 'Partial date; a former state or a dissolved body.';
comment on column actors.visibility is 'restricted: hidden from readers, feeds, exports and hooks.';
comment on column actors.confidence is '0..1, of the merged record.';
comment on column actors.basis is 'Field by field: rank of the winning source, reports behind it, confidence.';
comment on column actors.digest is 'SHA-256 of the served content: version and updated_at move only with it.';
comment on column actors.version is 'Counts changes of content; the ETag.';
comment on column actors.created_at is 'First known.';
comment on column actors.updated_at is 'Last change of content.';

create table actor_names (
    actor_id uuid not null,
    name text not null,
    folded_name text not null,
    use text not null,
    valid_from text,
    valid_to text,
    constraint actor_names_key unique nulls not distinct (actor_id, name, valid_from),
    constraint actor_names_actor_fkey foreign key (actor_id) references actors (id) on delete cascade,
    constraint actor_names_name_check check (name <> '' and folded_name <> ''),
    constraint actor_names_use_check check (use in ('name', 'official', 'alias')),
    constraint actor_names_valid_from_check check (valid_from ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
    constraint actor_names_valid_to_check check (valid_to ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
    constraint actor_names_valid_check check (valid_from <= valid_to)
);
create index actor_names_folded_idx on actor_names (folded_name);

comment on table actor_names is 'Names an actor goes or went by.';
comment on column actor_names.actor_id is 'Whose name.';
comment on column actor_names.name is 'As written.';
comment on column actor_names.folded_name is 'What names are compared by.';
comment on column actor_names.use is 'name: shown in its time; official: long form; alias: any other.';
comment on column actor_names.valid_from is 'Partial date; null: always or unknown.';
comment on column actor_names.valid_to is 'Partial date, inclusive; null: still or unknown.';

create table actor_identifiers (
    actor_id uuid not null,
    scheme text not null,
    identifier text not null,
    constraint actor_identifiers_pkey primary key (scheme, identifier),
    constraint actor_identifiers_actor_fkey foreign key (actor_id) references actors (id) on delete cascade,
    constraint actor_identifiers_scheme_check check (scheme ~ '^[a-z0-9_-]+$'),
    constraint actor_identifiers_identifier_check check (identifier <> '')
);
create index actor_identifiers_actor_idx on actor_identifiers (actor_id);

comment on table actor_identifiers is 'What others call the actor in their files.';
comment on column actor_identifiers.actor_id is 'Whose identifier.';
comment on column actor_identifiers.scheme is 'iso3166-1-alpha-2, iso3166-1-alpha-3, m49, wikidata, bioguide, lis, ep …';
comment on column actor_identifiers.identifier is 'The code itself: one actor a scheme and code.';

create table memberships (
    person_id uuid not null,
    organization_id uuid not null,
    role text,
    valid_from text,
    valid_to text,
    constraint memberships_key unique nulls not distinct (person_id, organization_id, role, valid_from),
    constraint memberships_person_fkey foreign key (person_id) references actors (id) on delete cascade,
    constraint memberships_organization_fkey foreign key (organization_id) references actors (id) on delete cascade,
    constraint memberships_self_check check (person_id <> organization_id),
    constraint memberships_valid_from_check check (valid_from ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
    constraint memberships_valid_to_check check (valid_to ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
    constraint memberships_valid_check check (valid_from <= valid_to)
);
create index memberships_organization_idx on memberships (organization_id);

comment on table memberships is 'Who represented or belonged to whom, and when it was seen to be so.';
comment on column memberships.person_id is 'The member: a person, an agency, or a state in a body.';
comment on column memberships.organization_id is 'The state, body, party or organization.';
comment on column memberships.role is 'Office held; null if none was told.';
comment on column memberships.valid_from is 'Partial date; first known.';
comment on column memberships.valid_to is 'Partial date; last known, null while open.';
