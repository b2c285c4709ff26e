-- Every tally that an article reports, against the official vote.

create table reconciliations (
    id uuid not null,
    article_id uuid not null,
    vote_id uuid not null,
    official_vote_id uuid,
    status text not null,
    matched_by text,
    differences jsonb not null default '[]',
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint reconciliations_pkey primary key (id),
    constraint reconciliations_report_fkey foreign key (id) references reports (id),
    constraint reconciliations_article_fkey foreign key (article_id) references sources (id),
    constraint reconciliations_vote_fkey foreign key (vote_id) references records (id),
    constraint reconciliations_official_vote_fkey foreign key (official_vote_id) references records (id),
    constraint reconciliations_status_check check (status in ('confirmed', 'contradicted', 'unmatched')),
    constraint reconciliations_matched_by_check check (matched_by in ('record', 'tally')),
    constraint reconciliations_matched_check check (
        (status = 'unmatched') = (matched_by is null) and (matched_by is null) = (official_vote_id is null)
    ),
    constraint reconciliations_differences_check check (
        jsonb_typeof(differences) = 'array' and (status = 'contradicted') = (differences <> '[]')
    )
);
create index reconciliations_article_idx on reconciliations (article_id);
create index reconciliations_vote_idx on reconciliations (vote_id);
create index reconciliations_official_vote_idx on reconciliations (official_vote_id) where official_vote_id is not null;
create index reconciliations_status_idx on reconciliations (status, id);

comment on table reconciliations is 'What an article claims of a vote, against the official file. Worked out anew whenever either side changes, in that transaction.';
comment on column reconciliations.id is 'The claim: the article''s report of the vote.';
comment on column reconciliations.article_id is 'The article.';
comment on column reconciliations.vote_id is 'The vote the claim is joined to, merges followed.';
comment on column reconciliations.official_vote_id is 'The official vote it was held against; the same as vote_id where they are one record.';
comment on column reconciliations.status is 'confirmed: nothing claimed differs; contradicted; unmatched: no official vote found.';
comment on column reconciliations.matched_by is 'record: official file and article tell of one record (document number, title, session); tally: body, day within one, and counts.';
comment on column reconciliations.differences is '[{field, claimed, official}].';
comment on column reconciliations.created_at is 'First compared.';
comment on column reconciliations.updated_at is 'Last change of the outcome.';

create function days_around(day text) returns text[]
language sql immutable parallel safe
return case
    when day ~ '^\d{4}-\d{2}-\d{2}$' then array[
        to_char(day::date - 1, 'YYYY-MM-DD'), day, to_char(day::date + 1, 'YYYY-MM-DD')
    ]
    else '{}'
end;
comment on function days_around(text) is 'A whole date with the day before and the day after; of a partial date, nothing.';

create function reconciliation_content(r reconciliations) returns jsonb
language sql stable parallel safe
return jsonb_build_object(
    'id', wire_id('report', r.id),
    'status', r.status,
    'article', wire_id('article', r.article_id),
    'vote', wire_id('vote', r.vote_id),
    'official_vote', wire_id('vote', r.official_vote_id),
    'matched_by', r.matched_by,
    'differences', r.differences,
    'created_at', wire_time(r.created_at),
    'updated_at', wire_time(r.updated_at)
);
comment on function reconciliation_content(reconciliations) is 'A reconciliation as the API shows it.';

create function is_shown_source(source uuid) returns boolean
language sql stable parallel safe
begin atomic
    select coalesce(
        (
            select visibility = 'public' and coalesce(embargo_until <= now(), true)
            from sources
            where id = source
        ),
        false
    );
end;
comment on function is_shown_source(uuid) is 'Whether readers may know of the source.';
