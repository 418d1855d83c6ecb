create table network (
    id             uuid primary key,
    name           text not null check (length(name) between 2 and 200),
    about          text not null check (length(about) between 1 and 10000),
    goals          text not null check (length(goals) between 1 and 10000),
    coordinator_id uuid references organisation (id),
    open           boolean not null,
    founded_at     timestamptz not null,
    founded_by     uuid not null references person (id),
    closed_at      timestamptz,
    closed_by      uuid references person (id),
    version        integer not null,
    check ((closed_at is null) = (closed_by is null))
);
create unique index network_name on network (lower(name)) where closed_at is null;
create index network_coordinator on network (coordinator_id);

create table network_area (
    network_id uuid not null references network (id),
    area_id    uuid not null,
    primary key (network_id, area_id)
);

create table network_topic (
    network_id uuid not null references network (id),
    topic      text not null,
    primary key (network_id, topic)
);

create table membership (
    id              uuid primary key,
    network_id      uuid not null references network (id),
    organisation_id uuid not null references organisation (id),
    message         text not null check (length(message) <= 2000),
    applied_at      timestamptz,
    applied_by      uuid references person (id),
    invited_at      timestamptz,
    invited_by      uuid references person (id),
    joined_at       timestamptz,
    joined_by       uuid references person (id),
    declined_at     timestamptz,
    declined_by     uuid references person (id),
    left_at         timestamptz,
    left_by         uuid references person (id),
    check ((applied_at is null) = (applied_by is null)),
    check ((invited_at is null) = (invited_by is null)),
    check ((joined_at is null) = (joined_by is null)),
    check ((declined_at is null) = (declined_by is null)),
    check ((left_at is null) = (left_by is null)),
    check (applied_at is null or invited_at is null),
    check (declined_at is null or joined_at is null and left_at is null)
);
create unique index membership_once on membership (network_id, organisation_id)
    where declined_at is null and left_at is null;
create index membership_organisation on membership (organisation_id);
