-- Series are served with the texts they count.

alter table series add column instances jsonb not null default '[]';
alter table series add constraint series_instances_check check (jsonb_typeof(instances) = 'array');
comment on column series.instances is 'The texts that are counted: [{resolution, year, ordinal, claimed, mode}], in the order of years.';

-- Counted anew, with their texts, when the first article comes that touches them; until then they show none.
