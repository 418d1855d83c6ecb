-- Ranges of days are kept apart by a constraint that also compares ids and words.
create extension if not exists btree_gist;

create table organisation (
    id           uuid primary key,
    name         text not null check (length(name) between 2 and 200),
    kind         text not null
                 check (kind in ('ADMINISTRATION', 'WELFARE_ASSOCIATION', 'PROVIDER', 'INITIATIVE', 'SELF_HELP_GROUP')),
    about        text not null check (length(about) between 1 and 10000),
    address      text not null check (length(address) <= 500),
    email        text not null check (email = '' or email like '%_@_%'),
    phone        text not null check (length(phone) <= 41),
    website      text not null check (website = '' or website ~ '^https?://'),
    umbrella_id  uuid references organisation (id) check (umbrella_id <> id),
    founded_at   timestamptz not null,
    founded_by   uuid not null references person (id),
    dissolved_at timestamptz,
    dissolved_by uuid references person (id),
    version      integer not null,
    check ((dissolved_at is null) = (dissolved_by is null))
);
create unique index organisation_name on organisation (lower(name)) where dissolved_at is null;
create index organisation_umbrella on organisation (umbrella_id);

create table organisation_area (
    organisation_id uuid not null references organisation (id),
    area_id         uuid not null,
    primary key (organisation_id, area_id)
);
create index organisation_area_area on organisation_area (area_id);

create table organisation_topic (
    organisation_id uuid not null references organisation (id),
    topic           text not null,
    primary key (organisation_id, topic)
);

create table mandate (
    id              uuid primary key,
    organisation_id uuid not null references organisation (id),
    person_id       uuid not null references person (id),
    role            text not null check (role in ('SPEAKING', 'EDITING')),
    valid_from      date not null,
    valid_until     date check (valid_until >= valid_from),
    given_at        timestamptz not null,
    given_by        uuid not null references person (id),
    ended_on        date check (ended_on >= valid_from),
    ended_at        timestamptz,
    ended_by        uuid references person (id),
    check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (ended_on is null)),
    -- The last day counts, the day on which somebody ended it does not.
    constraint mandate_once_at_a_time exclude using gist (
        organisation_id with =,
        person_id with =,
        role with =,
        daterange(valid_from, least(valid_until + 1, ended_on)) with &&)
);
create index mandate_person on mandate (person_id);

create table mandate_request (
    id              uuid primary key,
    organisation_id uuid not null references organisation (id),
    person_id       uuid not null references person (id),
    role            text not null check (role in ('SPEAKING', 'EDITING')),
    message         text not null check (length(message) <= 1000),
    requested_at    timestamptz not null,
    accepted_at     timestamptz,
    accepted_by     uuid references person (id),
    declined_at     timestamptz,
    declined_by     uuid references person (id),
    check ((accepted_at is null) = (accepted_by is null)),
    check ((declined_at is null) = (declined_by is null)),
    check (accepted_at is null or declined_at is null)
);
create unique index mandate_request_once on mandate_request (organisation_id, person_id, role)
    where accepted_at is null and declined_at is null;
create index mandate_request_person on mandate_request (person_id);

create table service (
    id              uuid primary key,
    organisation_id uuid not null references organisation (id),
    name            text not null check (length(name) between 2 and 200),
    about           text not null check (length(about) between 1 and 10000),
    audience        text not null check (length(audience) <= 500),
    place           text not null check (length(place) <= 500),
    times           text not null check (length(times) <= 500),
    cost            text not null check (length(cost) <= 200),
    offered_at      timestamptz not null,
    offered_by      uuid not null references person (id),
    withdrawn_at    timestamptz,
    withdrawn_by    uuid references person (id),
    version         integer not null,
    check ((withdrawn_at is null) = (withdrawn_by is null))
);
create unique index service_name on service (organisation_id, lower(name)) where withdrawn_at is null;

create table service_language (
    service_id uuid not null references service (id),
    language   text not null,
    primary key (service_id, language)
);

create table service_area (
    service_id uuid not null references service (id),
    area_id    uuid not null,
    primary key (service_id, area_id)
);
create index service_area_area on service_area (area_id);

create table service_topic (
    service_id uuid not null references service (id),
    topic      text not null,
    primary key (service_id, topic)
);
