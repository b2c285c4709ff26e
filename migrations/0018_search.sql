-- Search over all kinds: the words of every served record in one place, kept by whoever writes the change log.

create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists btree_gin;

create text search configuration plenary (copy = english);
alter text search configuration plenary alter mapping for hword, hword_part, word with unaccent, english_stem;
comment on text search configuration plenary is 'English with accents folded.';

create view search_sources as
select
    actors.id as record_id,
    'actor' as kind,
    actors.name as title,
    (select string_agg(distinct names.name, ' | ') from actor_names as names where names.actor_id = actors.id) as names,
    concat_ws(' ', actors.role, represented.name, actors.known_as, actors.iso3) as body,
    actors.visibility,
    null::timestamptz as embargo_until
from actors
left join actors as represented on represented.id = actors.represents_id and represented.visibility = 'public'
union all
select
    resolutions.id,
    'resolution',
    coalesce(resolutions.title, initcap(resolutions.kind) || coalesce(' on ' || subjects.names, '') || coalesce(' (' || resolutions.year || ')', '')),
    null,
    concat_ws(' ', subjects.names, body.name, (
        select string_agg(numbers.identifier, ' ')
        from resolution_identifiers as numbers
        where numbers.resolution_id = resolutions.id
    ), resolutions.symbol),
    resolutions.visibility,
    null
from resolutions
left join actors as body on body.id = resolutions.body_id and body.visibility = 'public'
left join lateral (
    select string_agg(subject.name, ', ' order by subject.name) as names
    from resolution_subjects
    join actors as subject on subject.id = resolution_subjects.actor_id and subject.visibility = 'public'
    where resolution_subjects.resolution_id = resolutions.id
) as subjects on true
union all
select
    votes.id,
    'vote',
    concat_ws(': ', body.name, coalesce(resolutions.title, resolutions.symbol)),
    null,
    concat_ws(' ', votes.outcome, replace(votes.mode, '_', ' '), votes.vote_on, resolutions.symbol, (
        select string_agg(subject.name, ' ')
        from resolution_subjects
        join actors as subject on subject.id = resolution_subjects.actor_id and subject.visibility = 'public'
        where resolution_subjects.resolution_id = resolutions.id
    )),
    votes.visibility,
    null
from votes
left join actors as body on body.id = votes.body_id and body.visibility = 'public'
left join resolutions on resolutions.id = votes.resolution_id and resolutions.visibility = 'public'
union all
select
    statements.id,
    'statement',
    concat_ws(', for ', speaker.name, behalf.name),
    null,
    (
        select string_agg(segments.text, ' … ' order by segments.position)
        from statement_segments as segments
        where segments.statement_id = statements.id
    ),
    statements.visibility,
    null
from statements
left join actors as speaker on speaker.id = statements.speaker_id and speaker.visibility = 'public'
left join actors as behalf
    on behalf.id = statements.on_behalf_of_id and behalf.id <> speaker.id and behalf.visibility = 'public'
union all
select
    provisions.id,
    'provision',
    coalesce(resolutions.title, resolutions.symbol, ''),
    null,
    provisions.text,
    provisions.visibility,
    null
from provisions
left join resolutions on resolutions.id = provisions.resolution_id and resolutions.visibility = 'public'
union all
select
    articles.id,
    'article',
    articles.title,
    null,
    concat_ws(' ', articles.publisher, articles.byline, left(revisions.text, 100000)),
    articles.visibility,
    articles.embargo_until
from articles
join article_revisions as revisions on revisions.id = articles.revision_id
where articles.state = 'live';
comment on view search_sources is 'What is searched, record by record: title, other names, and words. Names of hidden actors stay out of the records of others.';

create table search_documents (
    record_id uuid not null,
    kind text not null,
    title text not null,
    names text not null,
    words tsvector not null,
    visibility text not null,
    embargo_until timestamptz,
    constraint search_documents_pkey primary key (record_id)
);
create index search_documents_words_idx on search_documents using gin (words, kind);
create index search_documents_kind_idx on search_documents (kind, record_id);
create index search_documents_names_idx on search_documents using gin (names gin_trgm_ops) where names <> '';

-- Numbers typed into the search box.
create index actor_identifiers_identifier_idx on actor_identifiers (identifier);
create index resolution_identifiers_bill_idx
on resolution_identifiers (split_part(lower(replace(identifier, '.', '')), '-', 1))
where scheme in ('bill', 'symbol');

comment on table search_documents is 'The index of search_sources, written with the change log.';
comment on column search_documents.record_id is 'The record or article.';
comment on column search_documents.kind is 'Kind of the record, or article.';
comment on column search_documents.title is 'One line to show.';
comment on column search_documents.names is 'Titles and names without accents, lower case: what misspelt names are compared with. Empty where others lend the title.';
comment on column search_documents.words is 'Title and names weigh A, all else D.';
comment on column search_documents.visibility is 'As of the record.';
comment on column search_documents.embargo_until is 'As of the article.';

create function index_records(ids uuid[]) returns void
language sql
begin atomic
    delete from search_documents
    where record_id = any(ids)
      and not exists (select from search_sources where search_sources.record_id = search_documents.record_id);
    insert into search_documents (record_id, kind, title, names, words, visibility, embargo_until)
    select
        record_id,
        kind,
        title,
        case when kind in ('actor', 'resolution', 'article') then lower(unaccent(concat_ws(' | ', title, names))) else '' end,
        setweight(to_tsvector('plenary', concat_ws(' ', title, names)), 'A')
            || setweight(to_tsvector('plenary', coalesce(body, '')), 'D'),
        visibility,
        embargo_until
    from search_sources
    where record_id = any(ids)
    order by record_id
    on conflict (record_id) do update
    set title = excluded.title,
        names = excluded.names,
        words = excluded.words,
        visibility = excluded.visibility,
        embargo_until = excluded.embargo_until;
end;
comment on function index_records(uuid[]) is 'Brings the index up to date for these records, gone ones included.';

select index_records(array(select record_id from search_sources));
