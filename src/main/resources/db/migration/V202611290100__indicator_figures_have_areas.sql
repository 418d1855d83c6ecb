-- A figure belongs to an area that is valid in its year: when it comes, when it is published, and after every stand of areas.
create index submitted_figure_area on submitted_figure (area_id, period);

create function areas_stand_still() returns trigger language plpgsql as $$
begin
    -- Until the figures can be seen. Otherwise an area could end meanwhile, and neither side would know of the other.
    lock table area in share mode;
    return null;
end $$;
create trigger submitted_figure_areas_stand_still before insert on submitted_figure
    for each statement execute function areas_stand_still();

create function figure_has_area() returns trigger language plpgsql as $$
begin
    if exists (select from changed f join area a on a.id = f.area_id
               where not area_valid_in(a.valid_from, a.valid_until, f.period)) then
        raise exception 'a figure belongs to an area that is valid in its year';
    end if;
    return null;
end $$;
create trigger submitted_figure_has_area after insert on submitted_figure
    referencing new table as changed for each statement execute function figure_has_area();
create trigger submitted_figure_moves_to_area after update on submitted_figure
    referencing new table as changed for each statement execute function figure_has_area();
-- Areas stand still here as well: a publication and a change of areas both write the basis of secrecy.
create trigger published_observation_has_area after insert on published_observation
    referencing new table as changed for each statement execute function figure_has_area();

create or replace function observation_never_changes() returns trigger language plpgsql as $$
begin
    if to_jsonb(new) - 'area_id' = to_jsonb(old) - 'area_id'
       and exists (select from area before join area own on own.code = before.code
                   where before.id = old.area_id and own.id = new.area_id
                     and area_valid_in(own.valid_from, own.valid_until, new.period)) then
        return new;
    end if;
    raise exception 'an observation never changes; a correction is a new edition';
end $$;

-- At the end of the transaction, when figures have moved to the versions of their years.
create function area_leaves_no_figure() returns trigger language plpgsql as $$
declare
    first date;
    turn  date;
begin
    select valid_from, valid_until into first, turn from area where id = new.id;
    if exists (select from published_observation f where f.area_id = new.id
               and area_valid_in(old.valid_from, old.valid_until, f.period)
               and not area_valid_in(first, turn, f.period))
       or exists (select from submitted_figure f where f.area_id = new.id
                  and area_valid_in(old.valid_from, old.valid_until, f.period)
                  and not area_valid_in(first, turn, f.period)) then
        raise exception 'figures would be left without an area of their year';
    end if;
    return null;
end $$;
create constraint trigger area_leaves_no_figure after update on area deferrable initially deferred
    for each row when (old.valid_from is distinct from new.valid_from or old.valid_until is distinct from new.valid_until)
    execute function area_leaves_no_figure();
