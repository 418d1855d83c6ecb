create table indicator (
    id             uuid primary key,
    key            text not null unique check (key ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
    position       integer not null,
    name_de        text not null check (name_de <> ''),
    name_en        text not null,
    unit_de        text not null check (unit_de <> ''),
    unit_en        text not null,
    polarity       text not null check (polarity in ('HIGHER_IS_BETTER', 'LOWER_IS_BETTER', 'NEUTRAL')),
    dimension_de   text not null check (dimension_de <> ''),
    dimension_en   text not null,
    definition_de  text not null check (definition_de <> ''),
    definition_en  text not null,
    numerator_de   text not null,
    numerator_en   text not null,
    denominator_de text not null,
    denominator_en text not null,
    scale          numeric check (scale > 0),
    digits         integer check (digits between 0 and 6),
    -- digits after the decimal mark where the figure is shown: as given, one for rates, else as the number has it
    shown_digits   integer generated always as (coalesce(digits, case when scale is not null then 1 end)) stored,
    source         text not null check (source <> ''),
    licence        text not null check (licence <> ''),
    imported_at    timestamptz not null,
    version        integer not null,
    -- for searching: lower-case text for parts of words, and word stems
    words          text generated always as (lower(name_de || ' ' || name_en || ' ' || dimension_de || ' ' || dimension_en
                     || ' ' || definition_de || ' ' || definition_en || ' ' || numerator_de)) stored,
    search         tsvector generated always as (
                     setweight(to_tsvector('german', name_de), 'A')
                     || setweight(to_tsvector('english', name_en), 'A')
                     || setweight(to_tsvector('german', dimension_de), 'B')
                     || setweight(to_tsvector('german', definition_de || ' ' || numerator_de), 'C')) stored
);
create index indicator_search on indicator using gin (search);

create table edition (
    id               uuid primary key,
    file_name        text not null check (length(file_name) between 1 and 200),
    sha256           text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    note             text not null check (length(note) <= 1000),
    size             integer not null check (size > 0),
    warnings         jsonb not null,
    further_warnings integer not null,
    uploaded_at      timestamptz not null,
    uploaded_by      uuid not null references person (id),
    checked_at       timestamptz check (checked_at >= uploaded_at),
    checked_by       uuid references person (id),
    published_at     timestamptz check (published_at >= checked_at),
    published_by     uuid references person (id),
    superseded_at    timestamptz check (superseded_at >= published_at),
    version          integer not null,
    check ((checked_at is null) = (checked_by is null)),
    check ((published_at is null) = (published_by is null)),
    check (published_at is null or checked_at is not null),
    check (superseded_at is null or published_at is not null)
);
-- the same file sent twice is one edition as long as it waits
create unique index edition_waiting_once on edition (sha256) where published_at is null;

create table observation (
    edition_id   uuid not null references edition (id),
    indicator_id uuid not null references indicator (id),
    area_id      uuid not null references area (id),
    period       integer not null check (period between 1900 and 2100),
    value        numeric,
    numerator    numeric,
    denominator  numeric check (denominator > 0),
    status       text not null check (status in ('FINAL', 'PROVISIONAL', 'SUPPRESSED', 'MISSING')),
    primary key (edition_id, indicator_id, area_id, period),
    -- what is secret is not even here
    check ((value is not null) = (status in ('FINAL', 'PROVISIONAL'))),
    check (status in ('FINAL', 'PROVISIONAL') or (numerator is null and denominator is null))
);

create function observation_never_changes() returns trigger language plpgsql as $$
begin
    raise exception 'an observation never changes; a correction is a new edition';
end $$;
create trigger observation_never_changes before update on observation
    for each statement execute function observation_never_changes();

-- which edition counts: the newest published one that names the indicator, area and year
create table published_observation (
    indicator_id uuid not null,
    area_id      uuid not null,
    period       integer not null,
    edition_id   uuid not null,
    primary key (indicator_id, area_id, period),
    foreign key (edition_id, indicator_id, area_id, period)
        references observation (edition_id, indicator_id, area_id, period)
);
create index published_observation_area on published_observation (area_id, indicator_id, period);
create index published_observation_edition on published_observation (edition_id);

create view current_figure as
    select o.indicator_id, o.area_id, o.period, o.edition_id, o.value, o.numerator, o.denominator, o.status
    from published_observation p
    join observation o using (edition_id, indicator_id, area_id, period);
