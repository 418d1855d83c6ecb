create table ballot (
    id                uuid primary key,
    process_id        uuid not null references process (id),
    title             text not null check (length(title) between 1 and 200),
    explanation       text not null,
    method            text not null check (method in ('APPROVAL')),
    rule              text not null check (rule ~ '^(MORE_THAN_HALF|MOST_APPROVALS:[1-9][0-9]{0,3})$'),
    opens             timestamptz not null,
    closes            timestamptz not null check (opens < closes),
    origin            text not null check (origin in ('HELD', 'RECORDED')),
    drafted_at        timestamptz not null,
    drafted_by        uuid not null references person (id),
    announced_at      timestamptz,
    announced_by      uuid references person (id),
    participants      text check (participants in ('SIGNED_IN', 'VERIFIED_RESIDENTS')),
    announced_text    text,
    text_hash         text check (text_hash ~ '^[0-9a-f]{64}$'),
    opened_at         timestamptz,
    roll_size         bigint check (roll_size >= 0),
    closed_at         timestamptz,
    tallied_at        timestamptz,
    published_at      timestamptz,
    withdrawn_at      timestamptz,
    withdrawn_by      uuid references person (id),
    withdrawal_reason text,
    traces_removed_at timestamptz,
    version           integer not null,
    state             text not null generated always as (case
        when withdrawn_at is not null then 'WITHDRAWN'
        when published_at is not null then 'PUBLISHED'
        when tallied_at is not null then 'TALLIED'
        when closed_at is not null then 'CLOSED'
        when opened_at is not null then 'OPEN'
        when announced_at is not null then 'ANNOUNCED'
        else 'DRAFT' end) stored,
    -- Each state presupposes the one before it.
    check ((announced_at is null) = (announced_by is null)),
    check ((announced_at is null) = (announced_text is null)),
    check ((announced_at is null) = (text_hash is null)),
    check ((announced_at is null) = (participants is null) or origin = 'RECORDED'),
    check (opened_at is null or announced_at is not null),
    check ((opened_at is null) = (roll_size is null)),
    check (closed_at is null or opened_at is not null),
    check (tallied_at is null or closed_at is not null),
    check (published_at is null or tallied_at is not null),
    check (withdrawn_at is null or closed_at is null),
    check ((withdrawn_at is null) = (withdrawal_reason is null)),
    check (traces_removed_at is null or closed_at is not null or withdrawn_at is not null)
);
create index ballot_process on ballot (process_id, opens);
create index ballot_due on ballot (state, opens) where state in ('ANNOUNCED', 'OPEN', 'CLOSED', 'TALLIED');

create table ballot_option (
    ballot_id uuid not null references ballot (id),
    position  integer not null check (position >= 0),
    reference text not null check (reference ~ '^[A-Za-z0-9_:.-]{1,100}$'),
    title     text not null check (length(title) between 1 and 300),
    text      text not null,
    path      text not null,
    primary key (ballot_id, position),
    unique (ballot_id, reference)
);

-- What was announced is never changed, and no state is ever taken back.
create function ballot_keeps_its_word() returns trigger language plpgsql as $$
begin
    if tg_op <> 'UPDATE' then
        if tg_op = 'TRUNCATE' or old.announced_at is not null then
            raise exception 'an announced ballot is never removed';
        end if;
        return old;
    end if;
    if old.announced_at is not null and
       (new.id, new.process_id, new.title, new.explanation, new.method, new.rule, new.opens, new.closes, new.origin,
        new.announced_at, new.announced_by, new.participants, new.announced_text, new.text_hash)
       is distinct from
       (old.id, old.process_id, old.title, old.explanation, old.method, old.rule, old.opens, old.closes, old.origin,
        old.announced_at, old.announced_by, old.participants, old.announced_text, old.text_hash) then
        raise exception 'the announced text of ballot % is frozen', old.id;
    end if;
    if old.opened_at is not null and (new.opened_at, new.roll_size) is distinct from (old.opened_at, old.roll_size)
       or old.closed_at is not null and new.closed_at is distinct from old.closed_at
       or old.tallied_at is not null and new.tallied_at is distinct from old.tallied_at
       or old.published_at is not null and new.published_at is distinct from old.published_at
       or old.withdrawn_at is not null and (new.withdrawn_at, new.withdrawn_by, new.withdrawal_reason)
          is distinct from (old.withdrawn_at, old.withdrawn_by, old.withdrawal_reason) then
        raise exception 'a state of ballot % is never taken back', old.id;
    end if;
    return new;
end $$;
create trigger ballot_keeps_its_word before update or delete on ballot
    for each row execute function ballot_keeps_its_word();
create trigger ballot_is_not_emptied before truncate on ballot
    for each statement execute function ballot_keeps_its_word();

create function ballot_options_are_frozen() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' and exists (select 1 from ballot where id = old.ballot_id and announced_at is not null)
       or tg_op <> 'DELETE' and exists (select 1 from ballot where id = new.ballot_id and announced_at is not null) then
        raise exception 'the options of an announced ballot are frozen';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger ballot_options_are_frozen before insert or update or delete on ballot_option
    for each row execute function ballot_options_are_frozen();

create function is_kept_forever() returns trigger language plpgsql as $$
begin
    raise exception '% rows are kept as they are', tg_table_name;
end $$;

create table ballot_result (
    ballot_id    uuid primary key references ballot (id),
    ballots_cast bigint not null check (ballots_cast >= 0),
    lot_seed     text not null check (lot_seed ~ '^[0-9a-f]{64}$')
);
create table ballot_outcome (
    ballot_id uuid not null references ballot_result (ballot_id),
    position  integer not null,
    reference text not null,
    approvals bigint not null check (approvals >= 0),
    accepted  boolean not null,
    by_lot    boolean not null,
    primary key (ballot_id, position),
    unique (ballot_id, reference),
    foreign key (ballot_id, reference) references ballot_option (ballot_id, reference)
);
create trigger ballot_result_is_kept before update or delete or truncate on ballot_result
    for each statement execute function is_kept_forever();
create trigger ballot_outcome_is_kept before update or delete or truncate on ballot_outcome
    for each statement execute function is_kept_forever();
