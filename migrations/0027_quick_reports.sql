-- A roll call is a few kilobytes of JSON: lz4, where the server has it, packs it several times as fast as what is the default.

do $$
begin
    alter table reports alter column content set compression lz4;
exception
    when feature_not_supported then null;
end
$$;
