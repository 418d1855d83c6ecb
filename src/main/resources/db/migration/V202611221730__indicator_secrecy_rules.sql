-- What is secret, for each source of figures; the row with an empty source is the rule for all others.
create table secrecy_rule (
    source              text primary key,
    -- counts below it are secret; 1 keeps nothing secret, and 2 would betray every count it withholds
    minimum             integer not null check (minimum = 1 or minimum between 3 and 1000),
    zero_published      boolean not null,
    -- rates of fewer people than this are withheld
    minimum_denominator integer check (minimum_denominator between 2 and 100000),
    -- counts are published as multiples of it
    rounding            integer check (rounding between 2 and 1000),
    set_at              timestamptz,
    set_by              uuid references person (id),
    check (minimum > 1 or zero_published),
    check ((set_at is null) = (set_by is null))
);
insert into secrecy_rule (source, minimum, zero_published) values ('', 4, true);

-- Indicators that share counts: the parts add up to the total, for instance people without work in two kinds of benefit.
create table indicator_part (
    total_id uuid not null references indicator (id),
    part_id  uuid not null references indicator (id),
    primary key (total_id, part_id),
    check (total_id <> part_id)
);
create index indicator_part_part on indicator_part (part_id);
