-- What newsrooms post. An article is a source; each of its texts is a revision that evidence points into.

create table articles (
    id uuid not null,
    source_kind text not null generated always as ('article') stored,
    url text,
    canonical_url text,
    publisher text,
    title text not null,
    byline text,
    licence text,
    published_at timestamptz,
    published_on date,
    modified_at timestamptz,
    language text not null,
    extraction text not null,
    extractor_version text not null,
    revision_id uuid not null,
    syndicated_from uuid,
    visibility text not null default 'public',
    embargo_until timestamptz,
    state text not null default 'live',
    version integer not null default 1,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint articles_pkey primary key (id),
    constraint articles_source_fkey foreign key (id, source_kind) references sources (id, kind),
    constraint articles_syndicated_from_fkey foreign key (syndicated_from) references articles (id),
    constraint articles_syndicated_check check (syndicated_from <> id),
    constraint articles_url_check check ((url is null) = (canonical_url is null)),
    constraint articles_extraction_check check (extraction in ('complete', 'no_resolution', 'skipped_language')),
    constraint articles_visibility_check check (visibility in ('public', 'restricted')),
    constraint articles_state_check check (state in ('live', 'retracted')),
    constraint articles_version_check check (version > 0)
);
create unique index articles_canonical_url_key on articles (canonical_url);
create index articles_revision_idx on articles (revision_id);
create index articles_syndicated_from_idx on articles (syndicated_from) where syndicated_from is not null;
create index articles_published_idx on articles (published_at, id);
create index articles_updated_idx on articles (updated_at, id);
create index articles_publisher_idx on articles (publisher, id);

comment on table articles is 'An article as posted, at its newest revision.';
comment on column articles.id is 'UUIDv7, that of its source too.';
comment on column articles.source_kind is 'Always article: ties the id to a source of that kind.';
comment on column articles.url is 'As posted; null for a text without a home.';
comment on column articles.canonical_url is 'Scheme and host lower case, no fragment, no tracking parameters: one article a canonical URL.';
comment on column articles.publisher is 'Name of the outlet as posted.';
comment on column articles.title is 'First line of the text; empty if there is none.';
comment on column articles.byline is 'Who signs.';
comment on column articles.licence is 'Licence note, free text.';
comment on column articles.published_at is 'Instant of publication, if the day or more is known.';
comment on column articles.published_on is 'Day of publication where it was published: what "Wednesday" is counted from.';
comment on column articles.modified_at is 'When the publisher says it last changed it.';
comment on column articles.language is 'ISO 639-1, und where it cannot be told.';
comment on column articles.extraction is 'How far the reader got.';
comment on column articles.extractor_version is 'Reader that made the live reports.';
comment on column articles.revision_id is 'Newest text.';
comment on column articles.syndicated_from is 'The article that brought this text first; this one counts as a copy of it.';
comment on column articles.visibility is 'restricted: hidden from readers, feeds, exports and hooks.';
comment on column articles.embargo_until is 'Hidden like a restricted one until then.';
comment on column articles.state is 'retracted: its reports no longer count.';
comment on column articles.version is 'Counts changes of content; the ETag.';
comment on column articles.created_at is 'First posted.';
comment on column articles.updated_at is 'Last change of content.';

create table article_revisions (
    id uuid not null,
    article_id uuid not null,
    number integer not null,
    text text not null,
    text_sha256 bytea not null,
    characters integer not null,
    created_at timestamptz not null,
    constraint article_revisions_pkey primary key (id),
    constraint article_revisions_article_fkey foreign key (article_id) references articles (id) deferrable initially deferred,
    constraint article_revisions_number_key unique (article_id, number),
    constraint article_revisions_number_check check (number > 0),
    constraint article_revisions_text_check check (text <> ''),
    constraint article_revisions_sha256_check check (length(text_sha256) = 32),
    constraint article_revisions_characters_check check (characters = char_length(text))
);
create index article_revisions_sha256_idx on article_revisions (text_sha256);

comment on table article_revisions is 'A text of an article. Never changed.';
comment on column article_revisions.id is 'UUIDv7.';
comment on column article_revisions.article_id is 'Whose text.';
comment on column article_revisions.number is '1 for the first text posted.';
comment on column article_revisions.text is 'Title, blank line, body, LF. All offsets count its Unicode code points.';
comment on column article_revisions.text_sha256 is 'Of the text with white space folded: the same words under another URL are syndicated.';
comment on column article_revisions.characters is 'Length in code points: no offset lies beyond.';
comment on column article_revisions.created_at is 'When it was posted.';

alter table articles
    add constraint articles_revision_fkey foreign key (revision_id) references article_revisions (id) deferrable initially deferred;
alter table reports
    add constraint reports_revision_fkey foreign key (revision_id) references article_revisions (id);
create index reports_revision_idx on reports (revision_id) where revision_id is not null;
