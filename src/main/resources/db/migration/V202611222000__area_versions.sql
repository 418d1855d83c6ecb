-- Boundaries and codes change: a row is one version of an area. Valid from the first day on, until the last day exclusive;
-- without a first day it was always valid, without a last one it still is.
alter table area
    add column valid_from  date,
    add column valid_until date,
    add constraint area_validity check (valid_from < valid_until);

create function area_valid_in(valid_from date, valid_until date, year integer) returns boolean
    language sql immutable parallel safe
    return coalesce(valid_from <= make_date(year, 12, 31), true) and coalesce(make_date(year, 12, 31) < valid_until, true);
comment on function area_valid_in(date, date, integer) is 'a year belongs to the version that is valid on its last day';

-- A code as the range of itself alone. So the exclusion needs no extension, which would live in one of many schemas.
create type area_code_range as range (subtype = text, collation = "C");

alter table area drop constraint area_code_key;
drop index area_one_municipality;
alter table area
    add constraint area_code_at_one_time
        exclude using gist (area_code_range(code, code, '[]') with &&, daterange(valid_from, valid_until) with &&),
    add constraint area_one_municipality
        exclude using gist (daterange(valid_from, valid_until) with &&) where (level = 'MUNICIPALITY');
create index area_code on area (code);

create table area_succession (
    predecessor_id uuid not null references area (id),
    successor_id   uuid not null references area (id),
    -- part of the predecessor's surface that lies in the successor
    share          numeric(7, 6) not null check (share > 0 and share <= 1),
    source         text not null check (length(source) <= 200),
    primary key (predecessor_id, successor_id),
    check (predecessor_id <> successor_id)
);
create index area_succession_successor on area_succession (successor_id);

-- What lies where and when is part of what the protection of figures rests on.
create trigger secrecy_basis_validity after update on area
    for each row when (old.valid_from is distinct from new.valid_from or old.valid_until is distinct from new.valid_until)
    execute function secrecy_basis_changes();
