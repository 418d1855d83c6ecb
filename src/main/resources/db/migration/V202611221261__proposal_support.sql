create table proposal_support (
    id              uuid primary key,
    proposal_id     uuid not null,
    -- The version the support was given for; a newer one does not move it.
    version_no      integer not null,
    person_id       uuid not null references person (id),
    -- Null: the person speaks for themselves.
    organisation_id uuid references organisation (id),
    given_at        timestamptz not null,
    -- The newest version at which the supporter said to stay with the one above.
    kept_at_version integer not null check (kept_at_version >= version_no),
    taken_back_at   timestamptz check (taken_back_at >= given_at),
    foreign key (proposal_id, version_no) references proposal_version (proposal_id, no)
);
create unique index proposal_support_person_once on proposal_support (proposal_id, person_id)
    where taken_back_at is null and organisation_id is null;
create unique index proposal_support_organisation_once on proposal_support (proposal_id, organisation_id)
    where taken_back_at is null and organisation_id is not null;
create index proposal_support_person on proposal_support (person_id, given_at desc)
    where taken_back_at is null and organisation_id is null;
create index proposal_support_organisation on proposal_support (organisation_id, given_at desc)
    where taken_back_at is null and organisation_id is not null;

-- Counts that lists are ordered by. A row of its own, so that supporting does not get in the way of who edits the proposal;
-- kept by the trigger below in the transaction of the support, under the lock of this row.
create table proposal_tally (
    proposal_id   uuid primary key references proposal (id),
    process_id    uuid not null references process (id),
    supporters    integer not null check (supporters >= 0),
    organisations integer not null check (organisations >= 0)
);
create index proposal_tally_supporters on proposal_tally (process_id, supporters desc, proposal_id desc);

create function proposal_is_tallied() returns trigger language plpgsql as $$
begin
    insert into proposal_tally values (new.proposal_id,
        (select process_id from proposal where id = new.proposal_id), 0, 0);
    return null;
end $$;
create trigger proposal_publication_tallied after insert on proposal_publication
    for each row execute function proposal_is_tallied();

create function proposal_support_counts() returns trigger language plpgsql as $$
declare
    change integer := 0;
    given proposal_support;
begin
    if tg_op <> 'INSERT' then
        given := old;
        if old.taken_back_at is null then change := change - 1; end if;
    end if;
    if tg_op <> 'DELETE' then
        given := new;
        if new.taken_back_at is null then change := change + 1; end if;
    end if;
    if change = 0 then
        return null;
    elsif given.organisation_id is null then
        update proposal_tally set supporters = supporters + change where proposal_id = given.proposal_id;
    else
        update proposal_tally set organisations = organisations + change where proposal_id = given.proposal_id;
    end if;
    return null;
end $$;
create trigger proposal_support_counted after insert or update or delete on proposal_support
    for each row execute function proposal_support_counts();

create function proposal_support_stays() returns trigger language plpgsql as $$
begin
    if old.taken_back_at is not null
        or (new.id, new.proposal_id, new.version_no, new.person_id, new.given_at)
            is distinct from (old.id, old.proposal_id, old.version_no, old.person_id, old.given_at)
        or new.organisation_id is distinct from old.organisation_id then
        raise exception 'a support is taken back, never rewritten';
    end if;
    return new;
end $$;
create trigger proposal_support_dated before update on proposal_support
    for each row execute function proposal_support_stays();
