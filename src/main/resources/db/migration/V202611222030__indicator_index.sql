-- A composite index: which indicators count for the status of an area and which for its dynamics, and where classes end.
create table index_definition (
    id           uuid primary key,
    key          text not null unique check (key ~ '^[a-z0-9][a-z0-9-]{0,49}$'),
    status_id    uuid not null unique references indicator (id),
    dynamics_id  uuid not null unique references indicator (id),
    name_de      text not null check (name_de <> ''),
    name_en      text not null,
    dimension_de text not null check (dimension_de <> ''),
    dimension_en text not null,
    level        text not null check (level in ('MUNICIPALITY', 'DISTRICT', 'NEIGHBOURHOOD')),
    -- dynamics is the change over so many years; 0 when the indicators of the dynamics are changes themselves
    span         integer not null check (span between 0 and 20),
    high         numeric not null,
    low          numeric not null,
    very_low     numeric not null,
    positive     numeric not null,
    negative     numeric not null,
    -- indicator (its key), role and weight of each
    parts        jsonb not null check (jsonb_array_length(parts) >= 2),
    changed_at   timestamptz not null,
    changed_by   uuid not null references person (id),
    version      integer not null,
    check (status_id <> dynamics_id),
    check (high < low and low <= very_low and positive < negative)
);

-- Editions that were computed, and what they were computed from.
create table index_edition (
    edition_id uuid primary key references edition (id) on delete cascade,
    index_id   uuid not null references index_definition (id),
    period     integer not null check (period between 1900 and 2100),
    basis      text not null
);
create index index_edition_index on index_edition (index_id, period);

-- What an index of a year rests on: its definition, and the published figures of its indicators. It changes with either.
create function index_basis(definition index_definition, year integer) returns text language sql stable as $$
    select definition.version || '-' || md5(coalesce(string_agg(
        concat_ws(':', i.key, a.code, f.period, f.value, f.status), ',' order by i.key, a.code, f.period), ''))
    from current_figure f
    join indicator i on i.id = f.indicator_id
    join area a on a.id = f.area_id
    where a.level = definition.level
      and exists (select 1 from jsonb_array_elements(definition.parts) part
                  where part ->> 'indicator' = i.key
                    and (f.period = year or part ->> 'role' = 'DYNAMICS' and f.period = year - definition.span))
$$;
