create table person (
    id           uuid primary key,
    subject      text not null unique,
    display_name text not null check (length(display_name) between 1 and 200),
    home_area    uuid,
    arrived_at   timestamptz not null,
    version      integer not null
);

create table verification (
    id          uuid primary key,
    person_id   uuid not null references person (id),
    method      text not null check (method in ('COUNTER', 'LETTER_CODE')),
    verified_at timestamptz not null,
    valid_until timestamptz not null check (valid_until > verified_at),
    verified_by uuid not null references person (id)
);
create index verification_person on verification (person_id, valid_until);
