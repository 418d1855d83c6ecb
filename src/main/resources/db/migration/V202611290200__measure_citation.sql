-- The figures a measure rests on, each frozen as it was when it was cited.
create table measure_citation (
    measure_id  uuid not null references measure (id),
    citation_id uuid not null references citation (id),
    indicator   text not null,
    area        text not null,
    period      integer not null,
    added_at    timestamptz not null,
    primary key (measure_id, citation_id),
    unique (measure_id, indicator, area, period)
);
create index measure_citation_indicator on measure_citation (indicator);
