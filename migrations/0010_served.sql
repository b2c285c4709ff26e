-- What the reading side shares: ids and times as they are on the wire, and what every record shows beside its own fields.

create function wire_id(kind text, id uuid) returns text
language sql immutable parallel safe
return kind || '_' || replace(id::text, '-', '');
comment on function wire_id(text, uuid) is 'An id with its kind in front, as the API writes it.';

create function wire_time(at timestamptz) returns text
language sql stable parallel safe
return to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');
comment on function wire_time(timestamptz) is 'An instant in RFC 3339, UTC.';

-- Declared as returning a table so that the planner unfolds it into the query that calls it.
create function served_extras(record uuid, restricted boolean, source uuid, most bigint)
returns table (former_ids jsonb, evidence jsonb, conflicts jsonb)
language sql stable parallel safe
begin atomic
    select
        case when most is not null then (
            select coalesce(jsonb_agg(wire_id(former.kind, former.id) order by former.id), '[]')
            from records as former
            where former.survivor_id = record and former.survivor_id <> former.id
        ) end,
        case when most is not null then (
            select coalesce(jsonb_agg(item.content order by item.created_at desc, item.report_id, item.position), '[]')
            from (
                select
                    reports.created_at,
                    reports.id as report_id,
                    quoted.position,
                    quoted.value || jsonb_build_object(
                        'source', sources.kind,
                        'article', case when sources.kind = 'article' then wire_id('article', sources.id) end,
                        'revision', article_revisions.number,
                        'confidence', reports.confidence
                    ) as content
                from (
                    select record as id
                    union all
                    select merged.id from records as merged
                    where merged.survivor_id = record and merged.survivor_id <> merged.id
                ) as reported
                -- Of a busy record only the newest reports are looked at, of one source only its own.
                cross join lateral (
                    (
                        select newest.*
                        from reports as newest
                        where source is null
                            and newest.record_id = reported.id
                            and newest.ended_at is null
                            and newest.evidence <> '[]'
                        order by newest.created_at desc
                        limit most
                    )
                    union all
                    select own.*
                    from reports as own
                    where own.source_id = source and own.record_id = reported.id and own.ended_at is null
                ) as reports
                join sources on sources.id = reports.source_id
                left join article_revisions on article_revisions.id = reports.revision_id
                cross join lateral jsonb_array_elements(reports.evidence) with ordinality as quoted (value, position)
                where restricted or (sources.visibility = 'public' and coalesce(sources.embargo_until <= now(), true))
                order by reports.created_at desc, reports.id, quoted.position
                limit most
            ) as item
        ) end,
        case when most is not null then (
            select coalesce(
                jsonb_agg(
                    jsonb_build_object('field', conflicts.field, 'cause', conflicts.cause, 'claims', conflicts.claims)
                    order by conflicts.field, conflicts.cause
                ),
                '[]'
            )
            from conflicts
            where conflicts.record_id = record
        ) end;
end;
comment on function served_extras(uuid, boolean, uuid, bigint) is
    'Ids merged into a record, the newest evidence of its live reports, its conflicts. restricted: hidden sources count too; source: only what this one says;
    most null: nothing, for copies that follow the versions of records.';

-- Orders of lists in which a value may be missing.
create index articles_published_or_not_idx on articles (coalesce(published_at, '-infinity'), id);
create index resolutions_stage_on_or_not_idx on resolutions (coalesce(stage_on, ''), id);
create index votes_vote_on_or_not_idx on votes (coalesce(vote_on, ''), id);
create index statements_said_on_or_not_idx on statements (coalesce(said_on, ''), id);
create index actors_name_idx on actors (name, id);
