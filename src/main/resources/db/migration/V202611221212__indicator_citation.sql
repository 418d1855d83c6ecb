create table citation (
    id                   uuid primary key,
    indicator_key        text not null,
    indicator_name_de    text not null,
    indicator_name_en    text not null,
    unit_de              text not null,
    unit_en              text not null,
    digits               integer,
    area_code            text not null,
    area_name            text not null,
    period               integer not null,
    value                numeric not null,
    status               text not null check (status in ('FINAL', 'PROVISIONAL')),
    source               text not null,
    edition_id           uuid not null references edition (id),
    edition_file         text not null,
    edition_published_at timestamptz not null,
    comparison_area      text,
    comparison_value     numeric,
    cited_at             timestamptz not null
);
create index citation_figure on citation (indicator_key, area_code, period);

create function citation_is_frozen() returns trigger language plpgsql as $$
begin
    raise exception 'a citation is frozen';
end $$;
create trigger citation_is_frozen before update or delete or truncate on citation
    for each statement execute function citation_is_frozen();
