create table kept_form (
    token      text primary key,
    path       text not null,
    fields     jsonb not null,
    kept_until timestamptz not null
);
create index kept_form_until on kept_form (kept_until);
