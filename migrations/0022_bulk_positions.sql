-- Roll calls of millions of positions: less to write for each.

-- An actor's positions are found by actor and joined by vote; equal keys share their entry, so that a new position costs half.
drop index vote_positions_actor_idx;
create index vote_positions_actor_idx on vote_positions (actor_id);

-- A roll call inside a report is long: lz4 packs it in a third of the time. Servers built without it keep their own.
do $$
begin
    alter table reports alter column content set compression lz4;
exception
    when feature_not_supported then null;
end
$$;
