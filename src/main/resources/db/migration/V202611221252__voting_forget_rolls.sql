-- A roll is frozen while it counts. After its ballot is over it is kept for a time, so that the result can be contested, and then
-- deleted; its size stays with the ballot.
drop trigger roll_is_frozen on roll_entry;
create trigger roll_is_not_emptied before truncate on roll_entry
    for each statement execute function roll_is_frozen();

create function roll_may_be_forgotten() returns trigger language plpgsql as $$
begin
    if exists (select 1 from ballot where id = old.ballot_id and closed_at is null and withdrawn_at is null) then
        raise exception 'a roll is frozen';
    end if;
    return old;
end $$;
create trigger roll_may_be_forgotten before delete on roll_entry
    for each row execute function roll_may_be_forgotten();
