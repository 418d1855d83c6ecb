create table process (
    id            uuid primary key,
    slug          text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    title         text not null check (length(title) between 1 and 200),
    lead          text not null,
    question      text not null,
    scope         text not null,
    decision      text not null,
    out_of_scope  text not null,
    area_id       uuid,
    organiser     text not null,
    contact       text not null,
    reviews_first boolean not null,
    created_at    timestamptz not null,
    created_by    uuid not null references person (id),
    published_at  timestamptz,
    published_by  uuid references person (id),
    version       integer not null,
    check ((published_at is null) = (published_by is null))
);
create index process_area on process (area_id);

create table process_closure (
    process_id uuid primary key references process (id),
    closed_at  timestamptz not null,
    closed_by  uuid not null references person (id),
    summary    text not null
);

create table process_phase (
    id         uuid primary key,
    process_id uuid not null references process (id),
    position   integer not null,
    title      text not null check (length(title) between 1 and 200),
    about      text not null,
    from_day   date,
    until_day  date,
    loosely    text,
    check ((from_day is null) = (until_day is null)),
    check ((from_day is null) <> (loosely is null)),
    check (from_day <= until_day)
);
create index process_phase_process on process_phase (process_id, position);

-- A change of times is a new row; the row it replaces stays, so that everybody can see what was announced before.
create table process_step (
    id           uuid primary key,
    process_id   uuid not null references process (id),
    kind         text not null
        check (kind in ('PROPOSING', 'SUPPORTING', 'DISCUSSING', 'OPINION', 'VOTING', 'CONSOLIDATING')),
    opens        timestamptz not null,
    closes       timestamptz not null,
    participants text not null check (participants in ('SIGNED_IN', 'VERIFIED_RESIDENTS')),
    scheduled_at timestamptz not null,
    scheduled_by uuid not null references person (id),
    amends       boolean not null,
    replaced_at  timestamptz,
    check (opens < closes)
);
create unique index process_step_current on process_step (process_id, kind) where replaced_at is null;
create index process_step_history on process_step (process_id, kind, scheduled_at);
