-- Files of figures between the upload and the edition: somebody tells what their columns mean, then they are read.
create table figure_file (
    id          uuid primary key,
    file_name   text not null check (length(file_name) between 1 and 200),
    sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    size        integer not null check (size > 0),
    note        text not null check (length(note) <= 1000),
    part        text not null,
    mapping     jsonb,
    totals      boolean not null,
    uploaded_at timestamptz not null,
    uploaded_by uuid not null references person (id),
    -- since when it waits to be read, or is being read; empty before, and again when it could not be taken
    wanted_at   timestamptz,
    report      jsonb,
    edition_id  uuid references edition (id) on delete cascade,
    version     integer not null,
    check (edition_id is null or (wanted_at is null and report is not null))
);
create index figure_file_wanted on figure_file (wanted_at) where wanted_at is not null;

-- The file itself, raw figures included; gone as soon as an edition is made of it.
create table figure_file_content (
    file_id uuid primary key references figure_file (id) on delete cascade,
    content bytea not null
);
comment on table figure_file_content is 'raw figures, never published from here';

create table figure_file_progress (
    file_id uuid primary key references figure_file (id) on delete cascade,
    phase   text not null check (phase in ('READING', 'CHECKING', 'STORING')),
    done    bigint not null check (done >= 0),
    whole   bigint not null check (whole >= 0)
);

-- What columns mean, kept for the next file of the same kind.
create table saved_mapping (
    id       uuid primary key,
    name     text not null unique check (length(name) between 1 and 120),
    columns  jsonb not null,
    mapping  jsonb not null,
    totals   boolean not null,
    saved_at timestamptz not null,
    saved_by uuid not null references person (id)
);

-- Of one file several editions can be made, each by another reading of its columns.
alter table edition add column reading text not null default '';
alter table edition alter column reading drop default;
drop index edition_waiting_once;
create unique index edition_waiting_once on edition (sha256, reading) where published_at is null;
