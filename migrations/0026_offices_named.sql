-- An article that names no office takes none away: a membership without a role yields to an office held in the same
-- organization that day.

create or replace function office_on(actor uuid, day text) returns jsonb
language sql stable parallel safe
return (
    select jsonb_build_object('role', m.role, 'organization', wire_id('actor', m.organization_id))
    from memberships as m
    join actors as o on o.id = m.organization_id and o.visibility = 'public'
    where m.person_id = actor
      and (
          m.role is not null
          or not exists (
              select
              from memberships as named
              where named.person_id = actor
                and named.organization_id = m.organization_id
                and named.role is not null
                and named.valid_from <= day
                and (named.valid_to is null or left(day, length(named.valid_to)) <= named.valid_to)
          )
      )
    -- The last that was seen before the day; if there is none, the first that was seen after it.
    order by m.valid_from is null, m.valid_from <= day desc, case when m.valid_from <= day then m.valid_from end desc, m.valid_from, m.role
    limit 1
);
