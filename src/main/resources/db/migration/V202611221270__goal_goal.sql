create table goal (
    id                     uuid primary key,
    process_id             uuid not null references process (id),
    area_id                uuid not null references area (id),
    kind                   text not null check (kind in ('GUIDING', 'ACTION')),
    parent_id              uuid references goal (id),
    title                  text not null check (length(title) between 1 and 200),
    text                   text not null,
    plain_text             text not null,
    state                  text not null check (state in ('DRAFT', 'PROPOSED', 'ON_BALLOT', 'ADOPTED', 'NOT_ADOPTED',
                               'IN_PROGRESS', 'REACHED', 'MISSED', 'CANNOT_BE_JUDGED')),
    target_indicator       text,
    target_area            uuid references area (id),
    target_baseline        uuid references citation (id),
    target_baseline_period integer,
    target_baseline_value  numeric,
    target_value           numeric,
    target_year            integer,
    ballot_id              uuid references ballot (id),
    discussion_id          uuid,
    drafted_at             timestamptz not null,
    drafted_by             uuid not null references person (id),
    proposed_at            timestamptz,
    proposed_by            uuid references person (id),
    version                integer not null,
    check (kind = 'ACTION' or parent_id is null),
    check (id <> parent_id),
    check ((target_indicator is null) = (target_value is null)),
    check (num_nonnulls(target_indicator, target_area, target_baseline, target_baseline_period, target_baseline_value,
                        target_value, target_year) in (0, 7)),
    check (target_year > target_baseline_period),
    check ((state = 'DRAFT') = (proposed_at is null)),
    check (state <> 'ON_BALLOT' or ballot_id is not null)
);
create index goal_process on goal (process_id);
create index goal_area on goal (area_id);
create index goal_parent on goal (parent_id);
create index goal_ballot on goal (ballot_id);
create index goal_indicator on goal (target_indicator);

-- Which proposals a draft is meant to come from; from its proposal on, lineage is with the proposals.
create table goal_source (
    goal_id     uuid not null references goal (id),
    proposal_id uuid not null references proposal (id),
    primary key (goal_id, proposal_id)
);

create table goal_vote (
    goal_id   uuid primary key references goal (id),
    ballot_id uuid not null references ballot (id),
    approvals bigint not null check (approvals >= 0),
    accepted  boolean not null
);

create table decision (
    id              uuid primary key,
    goal_id         uuid not null references goal (id),
    body            text not null check (length(body) between 1 and 200),
    decided_on      date not null,
    adopted         boolean not null,
    paper_reference text not null,
    paper_url       text not null check (paper_url = '' or paper_url ~ '^https?://'),
    note            text not null,
    recorded_at     timestamptz not null,
    recorded_by     uuid not null references person (id)
);
create index decision_goal on decision (goal_id, recorded_at desc);

create table goal_judgement (
    id        uuid primary key,
    goal_id   uuid not null references goal (id),
    outcome   text not null check (outcome in ('REACHED', 'MISSED', 'CANNOT_BE_JUDGED')),
    reason    text not null check (length(reason) >= 1),
    judged_at timestamptz not null,
    judged_by uuid not null references person (id)
);
create index goal_judgement_goal on goal_judgement (goal_id, judged_at desc);

-- What people vote on, and what they voted on, keeps its words.
create function goal_text_is_fixed() returns trigger language plpgsql as $$
begin
    if old.state not in ('DRAFT', 'PROPOSED') and
       (old.title, old.text, old.kind, old.area_id, old.process_id, old.target_indicator, old.target_area, old.target_value,
        old.target_year)
       is distinct from
       (new.title, new.text, new.kind, new.area_id, new.process_id, new.target_indicator, new.target_area, new.target_value,
        new.target_year)
    then
        raise exception 'the text of a goal is fixed from its ballot on';
    end if;
    return new;
end $$;
create trigger goal_text_fixed before update on goal for each row execute function goal_text_is_fixed();

create function goal_record_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'decisions and judgements are append-only';
end $$;
create trigger decision_append_only before update or delete on decision
    for each statement execute function goal_record_is_append_only();
create trigger goal_judgement_append_only before update or delete on goal_judgement
    for each statement execute function goal_record_is_append_only();
