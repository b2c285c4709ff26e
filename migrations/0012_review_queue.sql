-- The review queue: in which order, and what the records in it are called.

create function claims_doubt(claims jsonb) returns real
language sql immutable parallel safe
return (
    select case
        when count(*) = 0 then 0.5
        else count(*) filter (where not (claim -> 'served')::boolean)::real / count(*)
    end
    from jsonb_array_elements(claims) as claim
    cross join lateral jsonb_array_elements(claim -> 'reports')
);
comment on function claims_doubt(jsonb) is 'Share of the reports that are against the served value; a half where no report is named.';

alter table conflicts
    add column id uuid generated always as (md5(record_id::text || ' ' || field || ' ' || cause)::uuid) stored,
    add column doubt real generated always as (claims_doubt(claims)) stored;
comment on column conflicts.id is 'One value for record, field and cause, to page by.';
comment on column conflicts.doubt is 'How much speaks against the served value; the queue begins with the highest.';
create unique index conflicts_id_key on conflicts (id);
create index conflicts_doubt_idx on conflicts (doubt, id);

alter table proposals
    add column uncertainty real generated always as (1 - abs(2 * score - 1)) stored;
comment on column proposals.uncertainty is 'How little the score decides: 1 for a score of a half.';
create index proposals_uncertainty_idx on proposals (uncertainty, id) where state = 'open';


create function record_is_public(record uuid) returns boolean
language sql stable parallel safe
return exists (select from actors where id = record and visibility = 'public')
    or exists (select from resolutions where id = record and visibility = 'public')
    or exists (select from votes where id = record and visibility = 'public')
    or exists (select from statements where id = record and visibility = 'public')
    or exists (select from provisions where id = record and visibility = 'public')
    or exists (select from series where id = record);
comment on function record_is_public(uuid) is 'Whether the record is served to everybody.';

create function record_label(record uuid) returns text
language sql stable parallel safe
return coalesce(
    (select name from actors where id = record),
    (
        select concat_ws(
            ', ',
            coalesce(r.title, r.symbol, nullif(concat('on ', (
                select string_agg(a.name, ', ' order by a.name)
                from resolution_subjects as s
                join actors as a on a.id = s.actor_id
                where s.resolution_id = r.id
            )), 'on '), r.kind),
            b.name,
            r.year::text
        )
        from resolutions as r
        left join actors as b on b.id = r.body_id
        where r.id = record
    ),
    (
        select concat_ws(', ', b.name, v.scope, v.vote_on, concat_ws('-', v.yes, v.no, v.abstain))
        from votes as v
        left join actors as b on b.id = v.body_id
        where v.id = record
    ),
    (select left(text, 200) from statement_segments where statement_id = record and position = 0),
    (select left(text, 200) from provisions where id = record),
    (select title from series where id = record)
);
comment on function record_label(uuid) is 'What to call a record in a list for people; null for one that is not served.';

create function judgement_content(judgement uuid) returns jsonb
language sql stable parallel safe
return (
    select jsonb_build_object(
        'id', wire_id('judgement', j.id),
        'verdict', j.verdict,
        'kind', j.record_kind,
        'record', wire_id(j.record_kind, j.left_id),
        'other', wire_id(j.record_kind, j.right_id),
        'field', j.field,
        'value', j.value,
        'note', j.note,
        'by', s.name,
        'at', wire_time(j.created_at),
        'undone_at', wire_time(j.undone_at),
        'undone_by', u.name
    )
    from judgements as j
    join sources as s on s.id = j.source_id
    left join sources as u on u.id = j.undone_by
    where j.id = judgement
);
comment on function judgement_content(uuid) is 'A judgement as the API shows it.';

create function source_content(source uuid) returns jsonb
language sql stable parallel safe
return (
    select jsonb_build_object(
        'kind', s.kind,
        'name', s.name,
        'publisher', coalesce(a.publisher, s.publisher),
        'article', wire_id('article', a.id)
    )
    from sources as s
    left join articles as a on a.id = s.id
    where s.id = source
);
comment on function source_content(uuid) is 'Who says so, as the API shows it.';

create function subject_content(record uuid, kind text) returns jsonb
language sql stable parallel safe
return jsonb_build_object(
    'id', wire_id(kind, record),
    'label', record_label(record),
    'reports', (
        select count(*)
        from records
        join reports on reports.record_id = records.id
        where records.survivor_id = record and reports.ended_at is null
    )
);
comment on function subject_content(uuid, text) is 'A record in the review queue, as the API shows it.';
