-- At most one row: whether this installation was filled as a demonstration.
create table demonstration (
    once        boolean primary key check (once),
    started_at  timestamptz not null,
    finished_at timestamptz
);
