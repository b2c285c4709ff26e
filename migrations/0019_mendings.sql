-- Versions of a record are looked up when it comes back.
create index changes_version_idx on changes (record_id, version);
