create table area (
    id                uuid primary key,
    code              text not null unique check (code ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$'),
    name              text not null check (length(name) between 1 and 120),
    level             text not null check (level in ('MUNICIPALITY', 'DISTRICT', 'NEIGHBOURHOOD')),
    parent_id         uuid references area (id),
    -- GeoJSON geometries in WGS 84: every point as imported, and simplified for maps
    boundary          text not null check (boundary is json object),
    outline           text not null check (outline is json object),
    west              double precision not null check (west between -180 and 180),
    south             double precision not null check (south between -90 and 90),
    east              double precision not null check (east between west and 180),
    north             double precision not null check (north between south and 90),
    square_kilometres numeric(12, 2) not null check (square_kilometres >= 0),
    imported_at       timestamptz not null,
    version           integer not null,
    check ((parent_id is null) = (level = 'MUNICIPALITY')),
    check (parent_id <> id)
);
create index area_parent on area (parent_id);
create unique index area_one_municipality on area (level) where level = 'MUNICIPALITY';
