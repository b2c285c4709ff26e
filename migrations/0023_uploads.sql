-- Official files that come over HTTP: they wait in a folder until a worker has read them.

alter table imports
    drop column file_sha256,
    drop constraint imports_state_check,
    drop constraint imports_finished_check,
    add constraint imports_state_check check (state in ('queued', 'running', 'done', 'failed')),
    add constraint imports_finished_check check ((state in ('queued', 'running')) = (finished_at is null));

comment on column imports.state is 'queued: sent, and not begun; running; done; failed.';
comment on column imports.spool is 'Folder of an upload, until it is through.';
