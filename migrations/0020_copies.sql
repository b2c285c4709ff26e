-- Near-duplicates: what a text is compared with others by, kept with the text.

alter table article_revisions
    add column shingles integer,
    add column signature bytea,
    add column bands integer[],
    add constraint article_revisions_shingles_check check (shingles > 0),
    add constraint article_revisions_print_check check (num_nulls(shingles, signature, bands) in (0, 3));
create index article_revisions_bands_idx on article_revisions using gin (bands);

comment on column article_revisions.shingles is 'Number of different runs of four words; null: too short to compare, or not looked at yet.';
comment on column article_revisions.signature is 'MinHash of the shingles: 96 values of four bytes, big-endian.';
comment on column article_revisions.bands is 'Hash of every three values of the signature: texts with none in common are no copies.';
comment on column articles.syndicated_from is 'The oldest of the articles that bring this text or most of it; this one counts as a copy of it.';
