-- Who may vote, frozen at opening. The ids are random, so that their order tells nothing.
create table roll_entry (
    id        uuid primary key,
    ballot_id uuid not null references ballot (id),
    person_id uuid references person (id) on delete set null,
    unique (ballot_id, person_id)
);
create index roll_entry_person on roll_entry (person_id);

create function roll_is_frozen() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if exists (select 1 from added a join ballot b on b.id = a.ballot_id
                   where b.announced_at is null or b.opened_at is not null or b.withdrawn_at is not null) then
            raise exception 'a roll is made at the opening of its ballot';
        end if;
        return null;
    end if;
    raise exception 'a roll is frozen';
end $$;
create trigger roll_is_made_once after insert on roll_entry
    referencing new table as added for each statement execute function roll_is_frozen();
create trigger roll_is_frozen before delete or truncate on roll_entry
    for each statement execute function roll_is_frozen();

-- Somebody who leaves is taken out of the entry; the entry stays, so that the roll keeps its size.
create function roll_entry_may_forget() returns trigger language plpgsql as $$
begin
    if (new.id, new.ballot_id) is distinct from (old.id, old.ballot_id) or new.person_id is not null then
        raise exception 'a roll is frozen';
    end if;
    return new;
end $$;
create trigger roll_entry_may_forget before update on roll_entry
    for each row execute function roll_entry_may_forget();

-- The following three tables have no foreign keys on purpose: checking one would lock, and thereby mark, the roll entry or
-- ballot a vote belongs to, and would make all voters wait for one row. cast_vote writes only what exists.

-- Which entries were used; each once.
create table roll_use (
    ballot_id uuid not null,
    entry_id  uuid not null,
    primary key (ballot_id, entry_id)
);

-- The secret of an open ballot, without which no pseudonym can be computed; destroyed at closing. key_check tells whether the
-- operator's key is still the one the ballot was opened with.
create table ballot_key (
    ballot_id uuid primary key references ballot (id),
    secret    bytea not null check (octet_length(secret) = 32),
    key_check bytea not null check (octet_length(key_check) = 16)
);

-- The votes of open ballots, each under a pseudonym and encrypted. No time. Room in the pages for changed votes.
create table sealed_vote (
    ballot_id uuid not null,
    pseudonym bytea not null check (octet_length(pseudonym) = 32),
    content   bytea not null,
    primary key (ballot_id, pseudonym)
) with (fillfactor = 80);

-- The votes of closed ballots: which options were marked, and nothing else. Random ids, written in random order.
create table vote (
    ballot_id uuid not null,
    id        uuid not null,
    marks     text not null,
    primary key (ballot_id, id)
);

create function votes_appear_at_closing() returns trigger language plpgsql as $$
begin
    if exists (select 1 from added a left join ballot b on b.id = a.ballot_id
               where b.closed_at is null or b.tallied_at is not null) then
        raise exception 'votes are written between closing and counting only';
    end if;
    return null;
end $$;
create trigger votes_appear_at_closing after insert on vote
    referencing new table as added for each statement execute function votes_appear_at_closing();
create trigger vote_is_kept before update or delete or truncate on vote
    for each statement execute function is_kept_forever();

-- The number under which a ballot is locked, for votes together and for closing and withdrawing alone.
create function ballot_lock(the_ballot uuid) returns bigint language sql immutable
    return hashtextextended(the_ballot::text, 0);

-- Casts or changes one vote: all or nothing, in one statement of the application.
-- CLOSED: the ballot does not take votes at this time. NOT_ON_ROLL: no such entry. FIRST, CHANGED: done.
create function cast_vote(
    the_ballot uuid, the_entry uuid, the_pseudonym bytea, the_content bytea, the_time timestamptz
) returns text language plpgsql as $$
begin
    -- Voters do not wait for each other, only for a closing under way, which holds the same lock alone. A statement of its
    -- own, because the next one must see what that closing has committed.
    perform pg_advisory_xact_lock_shared(ballot_lock(the_ballot));
    if not exists (select 1 from ballot
                   where id = the_ballot and state = 'OPEN' and opens <= the_time and the_time < closes) then
        return 'CLOSED';
    end if;
    insert into roll_use (ballot_id, entry_id)
        select ballot_id, id from roll_entry where id = the_entry and ballot_id = the_ballot
        on conflict do nothing;
    if found then
        insert into sealed_vote (ballot_id, pseudonym, content) values (the_ballot, the_pseudonym, the_content);
        return 'FIRST';
    end if;
    update sealed_vote set content = the_content where ballot_id = the_ballot and pseudonym = the_pseudonym;
    if found then
        return 'CHANGED';
    end if;
    if exists (select 1 from roll_use where ballot_id = the_ballot and entry_id = the_entry) then
        raise exception 'a used entry without its vote; was the key of the installation changed?';
    end if;
    return 'NOT_ON_ROLL';
end $$;
