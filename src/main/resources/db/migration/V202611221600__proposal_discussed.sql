-- Lists are ordered by how much is discussed as well. Every contribution that can be read counts; one that is withdrawn or
-- hidden does not.
alter table proposal_tally
    add column discussion_id uuid unique references discussion (id),
    add column contributions integer not null default 0 check (contributions >= 0);
update proposal_tally t set discussion_id = p.discussion_id, contributions =
    (select count(*) from contribution c
     where c.discussion_id = p.discussion_id and c.withdrawn_at is null and c.hidden_by is null)
    from proposal p where p.id = t.proposal_id;
alter table proposal_tally
    alter column discussion_id set not null,
    alter column contributions drop default;
create index proposal_tally_contributions on proposal_tally (process_id, contributions desc, proposal_id desc);

-- The tally begins with the publication of the proposal itself, when its discussion is known.
drop trigger proposal_publication_tallied on proposal_publication;
create or replace function proposal_is_tallied() returns trigger language plpgsql as $$
begin
    insert into proposal_tally (proposal_id, process_id, discussion_id, supporters, organisations, contributions)
    values (new.id, new.process_id, new.discussion_id, 0, 0, 0) on conflict (proposal_id) do nothing;
    return null;
end $$;
create trigger proposal_published_tallied after insert or update of published_at on proposal
    for each row when (new.published_at is not null) execute function proposal_is_tallied();

create function proposal_discussion_counts() returns trigger language plpgsql as $$
declare
    change integer := 0;
begin
    if tg_op = 'UPDATE' and old.withdrawn_at is null and old.hidden_by is null then change := change - 1; end if;
    if new.withdrawn_at is null and new.hidden_by is null then change := change + 1; end if;
    if change <> 0 then
        update proposal_tally set contributions = contributions + change where discussion_id = new.discussion_id;
    end if;
    return null;
end $$;
create trigger contribution_tallied_for_proposal after insert or update of withdrawn_at, hidden_by on contribution
    for each row execute function proposal_discussion_counts();
