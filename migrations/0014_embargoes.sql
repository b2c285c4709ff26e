-- Embargoes that end.

create index sources_embargo_idx on sources (embargo_until) where embargo_until is not null;
comment on column sources.embargo_until is 'Until when nothing of it is shown; null once its end has been seen to.';
