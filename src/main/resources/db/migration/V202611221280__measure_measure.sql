create table measure (
    id              uuid primary key,
    title           text not null check (length(title) between 1 and 200),
    text            text not null,
    area_id         uuid not null references area (id),
    from_day        date not null,
    until_day       date not null check (until_day >= from_day),
    cost            numeric check (cost >= 0),
    funding         text not null,
    expected_effect text not null,
    state           text not null check (state in ('PLANNED', 'RUNNING', 'FINISHED', 'STOPPED')),
    percent         integer not null check (percent between 0 and 100),
    planned_at      timestamptz not null,
    planned_by      uuid not null references person (id),
    started_at      timestamptz,
    ended_at        timestamptz,
    stop_reason     text,
    version         integer not null,
    check ((state = 'STOPPED') = (stop_reason is not null)),
    check ((state in ('FINISHED', 'STOPPED')) = (ended_at is not null))
);
create index measure_area on measure (area_id);

create table measure_goal (
    measure_id uuid not null references measure (id),
    goal_id    uuid not null references goal (id),
    primary key (measure_id, goal_id)
);
create index measure_goal_goal on measure_goal (goal_id);

create table measure_carrier (
    measure_id      uuid not null references measure (id),
    organisation_id uuid not null references organisation (id),
    primary key (measure_id, organisation_id)
);
create index measure_carrier_organisation on measure_carrier (organisation_id);

create table milestone (
    id         uuid primary key,
    measure_id uuid not null references measure (id),
    title      text not null check (length(title) between 1 and 200),
    due        date not null,
    done_on    date
);
create index milestone_measure on milestone (measure_id, due);

create table measure_report (
    id          uuid primary key,
    measure_id  uuid not null references measure (id),
    percent     integer not null check (percent between 0 and 100),
    text        text not null check (length(text) >= 1),
    reported_at timestamptz not null,
    reported_by uuid not null references person (id)
);
create index measure_report_measure on measure_report (measure_id, reported_at desc);

create function measure_report_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'reports of measures are append-only';
end $$;
create trigger measure_report_append_only before update or delete on measure_report
    for each statement execute function measure_report_is_append_only();
