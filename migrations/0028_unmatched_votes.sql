-- A roll call is held against the votes that have no official one yet: few, whatever the files bring.
create index votes_unmatched_idx on votes (vote_on) where official_status = 'unmatched';
