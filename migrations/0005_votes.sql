-- Acts of deciding. Mode and outcome are two things; committee and plenary are two votes.

create table votes (
    id uuid not null,
    resolution_id uuid,
    body_id uuid,
    scope text not null,
    mode text not null,
    outcome text,
    requirement text,
    vote_on text,
    yes integer,
    no integer,
    abstain integer,
    present integer,
    absent integer,
    not_voting integer,
    tally_check text not null default 'not_applicable',
    official_status text not null default 'unmatched',
    visibility text not null default 'public',
    confidence real not null,
    basis jsonb not null default '{}',
    digest bytea not null,
    version integer not null default 1,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint votes_pkey primary key (id),
    constraint votes_record_fkey foreign key (id) references records (id),
    constraint votes_resolution_fkey foreign key (resolution_id) references resolutions (id),
    constraint votes_body_fkey foreign key (body_id) references actors (id),
    constraint votes_scope_check check (scope in ('final', 'amendment', 'paragraph', 'procedural')),
    constraint votes_mode_check check (mode in (
        'recorded_vote', 'vote', 'without_vote', 'unanimous_vote', 'voice_vote', 'unanimous_consent'
    )),
    constraint votes_outcome_check check (outcome in ('adopted', 'rejected')),
    constraint votes_requirement_check check (requirement in (
        'simple_majority', 'two_thirds', 'three_fifths', 'absolute_majority', 'unanimity'
    )),
    constraint votes_vote_on_check check (vote_on ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
    constraint votes_counts_check check (
        yes >= 0 and no >= 0 and abstain >= 0 and present >= 0 and absent >= 0 and not_voting >= 0
    ),
    constraint votes_without_vote_check check (
        mode not in ('without_vote', 'unanimous_consent')
        or (yes is null and no is null and abstain is null and present is null and absent is null and not_voting is null)
    ),
    constraint votes_unanimous_check check (mode <> 'unanimous_vote' or coalesce(no, 0) = 0),
    constraint votes_tally_check_check check (tally_check in ('not_applicable', 'agrees', 'disagrees')),
    constraint votes_official_status_check check (official_status in ('official', 'confirmed', 'contradicted', 'unmatched')),
    constraint votes_visibility_check check (visibility in ('public', 'restricted')),
    constraint votes_confidence_check check (confidence between 0 and 1),
    constraint votes_version_check check (version > 0)
);
create index votes_resolution_idx on votes (resolution_id) where resolution_id is not null;
create index votes_body_vote_on_idx on votes (body_id, vote_on);
create index votes_vote_on_idx on votes (vote_on, id);
create index votes_updated_idx on votes (updated_at, id);

comment on table votes is 'One act of deciding by one body on one text; merged from reports.';
comment on column votes.id is 'Record id.';
comment on column votes.resolution_id is 'The text; null where an article leaves it open.';
comment on column votes.body_id is 'Who decided.';
comment on column votes.scope is 'final: on the text as a whole, the only one that sets the outcome; amendment, paragraph, procedural.';
comment on column votes.mode is 'How it was decided, apart from the outcome.';
comment on column votes.outcome is 'adopted, rejected, null if not told.';
comment on column votes.requirement is 'Majority needed, if known.';
comment on column votes.vote_on is 'Partial date, local to the body.';
comment on column votes.yes is 'Stated number; null: not stated, 0: stated as none.';
comment on column votes.no is 'Stated number.';
comment on column votes.abstain is 'Stated number.';
comment on column votes.present is 'Stated number voting present (United States).';
comment on column votes.absent is 'Stated number of the absent.';
comment on column votes.not_voting is 'Stated number not voting, where the source tells it from absent or cannot tell them apart.';
comment on column votes.tally_check is 'Do stated counts and the roll call agree? Never mended.';
comment on column votes.official_status is 'official: from an official file; confirmed or contradicted by one; unmatched.';
comment on column votes.visibility is 'restricted: only hidden sources speak of it.';
comment on column votes.confidence is '0..1, of the merged record.';
comment on column votes.basis is 'Field by field: rank of the winning source, reports behind it, confidence.';
comment on column votes.digest is 'SHA-256 of the served content, positions included.';
comment on column votes.version is 'Counts changes of content; the ETag.';
comment on column votes.created_at is 'First known.';
comment on column votes.updated_at is 'Last change of content.';

create table vote_positions (
    vote_id uuid not null,
    actor_id uuid not null,
    option text not null,
    raw_option text,
    name_at_time text,
    constraint vote_positions_pkey primary key (vote_id, actor_id),
    constraint vote_positions_option_check check (option in (
        'yes', 'no', 'abstain', 'present', 'absent', 'not_voting', 'dissociated', 'joined_consensus'
    ))
);
create index vote_positions_actor_idx on vote_positions (actor_id, vote_id);

comment on table vote_positions is 'Who did what when the text was decided. Filled by COPY for official roll calls.';
comment on column vote_positions.vote_id is 'The vote.';
comment on column vote_positions.actor_id is 'The voter: one position each.';
comment on column vote_positions.option is 'Our code.';
comment on column vote_positions.raw_option is 'The source''s own code (Y, X, Yea); null for articles. X of the UN Library: absent and not voting cannot be told apart.';
comment on column vote_positions.name_at_time is 'The voter''s name in the source, where it is not the one shown today.';

-- A roll call file brings a million positions. Foreign keys check them one by one, which takes three times as long as
-- storing them; these triggers hold the same two references and check each statement's rows at once.

create function vote_positions_have_owners() returns trigger
language plpgsql as $$
begin
    if exists (select from written where not exists (select from votes where votes.id = written.vote_id)) then
        raise exception 'a position of no vote' using errcode = 'foreign_key_violation', constraint = 'vote_positions_vote_fkey';
    end if;
    if exists (select from written where not exists (select from actors where actors.id = written.actor_id)) then
        raise exception 'a position of no actor' using errcode = 'foreign_key_violation', constraint = 'vote_positions_actor_fkey';
    end if;
    return null;
end
$$;
comment on function vote_positions_have_owners() is 'Every position written belongs to a vote and an actor.';

create trigger vote_positions_inserted
after insert on vote_positions
referencing new table as written
for each statement execute function vote_positions_have_owners();

create trigger vote_positions_updated
after update on vote_positions
referencing new table as written
for each statement execute function vote_positions_have_owners();

create function vote_positions_go_with_votes() returns trigger
language plpgsql as $$
begin
    delete from vote_positions
    using gone
    where vote_positions.vote_id = gone.id;
    return null;
end
$$;
comment on function vote_positions_go_with_votes() is 'Positions are part of their vote.';

create trigger votes_deleted
after delete on votes
referencing old table as gone
for each statement execute function vote_positions_go_with_votes();

create function vote_positions_keep_actors() returns trigger
language plpgsql as $$
begin
    if exists (select from gone join vote_positions on vote_positions.actor_id = gone.id) then
        raise exception 'the actor has positions' using errcode = 'foreign_key_violation', constraint = 'vote_positions_actor_fkey';
    end if;
    return null;
end
$$;
comment on function vote_positions_keep_actors() is 'An actor with positions stays.';

create trigger actors_deleted
after delete on actors
referencing old table as gone
for each statement execute function vote_positions_keep_actors();
