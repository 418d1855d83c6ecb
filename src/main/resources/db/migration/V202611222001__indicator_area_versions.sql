-- A figure belongs to the version of the area that was valid in its year. When versions are brought in afterwards, it moves to
-- the right one; nothing else about it ever changes.
drop trigger observation_never_changes on observation;
create or replace function observation_never_changes() returns trigger language plpgsql as $$
begin
    if to_jsonb(new) - 'area_id' = to_jsonb(old) - 'area_id'
       and (select a.code from area a where a.id = new.area_id) = (select a.code from area a where a.id = old.area_id) then
        return new;
    end if;
    raise exception 'an observation never changes; a correction is a new edition';
end $$;
create trigger observation_never_changes before update on observation
    for each row execute function observation_never_changes();

do $$
declare
    reference text;
begin
    select conname into strict reference from pg_constraint
    where conrelid = 'published_observation'::regclass and contype = 'f' and confrelid = 'observation'::regclass;
    execute format('alter table published_observation drop constraint %I', reference);
end $$;
alter table published_observation
    add constraint published_observation_figure foreign key (edition_id, indicator_id, area_id, period)
        references observation (edition_id, indicator_id, area_id, period) on update cascade;
