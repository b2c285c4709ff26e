-- Names and offices as they were: records show the ones of their date beside today's.

create function name_on(actor uuid, day text) returns text
language sql stable parallel safe
return (
    select n.name
    from actor_names as n
    where n.actor_id = actor
      and n.use = 'name'
      and (n.valid_from is not null or n.valid_to is not null)
      and (n.valid_from is null or n.valid_from <= day)
      and (n.valid_to is null or left(day, length(n.valid_to)) <= n.valid_to)
    order by n.valid_from desc nulls last, n.name
    limit 1
);
comment on function name_on(uuid, text) is 'The name an actor had on a day; null where none is known to have been another than today''s. A date known less exactly counts as its beginning.';

create function office_on(actor uuid, day text) returns jsonb
language sql stable parallel safe
return (
    select jsonb_build_object('role', m.role, 'organization', wire_id('actor', m.organization_id))
    from memberships as m
    join actors as o on o.id = m.organization_id and o.visibility = 'public'
    where m.person_id = actor
    -- The last that was seen before the day; if there is none, the first that was seen after it.
    order by m.valid_from is null, m.valid_from <= day desc, case when m.valid_from <= day then m.valid_from end desc, m.valid_from, m.role
    limit 1
);
comment on function office_on(uuid, text) is 'Whom a person acted for on a day, as far as it was seen: {role, organization}.';

create function actor_names_on(ids uuid[], day text, restricted boolean) returns jsonb
language sql stable parallel safe
return (
    select coalesce(
        jsonb_agg(
            jsonb_build_object(
                'actor', wire_id('actor', a.id),
                'name', a.name,
                'name_at_time', nullif(name_on(a.id, day), a.name),
                'office', case when a.kind = 'person' then office_on(a.id, day) end
            )
            order by a.id
        ),
        '[]'
    )
    from actors as a
    where a.id = any(ids) and (a.visibility = 'public' or restricted)
);
comment on function actor_names_on(uuid[], text, boolean) is 'What the actors of a record are called today, and what they were called and which office they held on its day.';
