-- Figures as they were uploaded, small counts included. Only the protection of figures and the statistician's preview read
-- them; they are deleted when the edition is published or discarded.
create table submitted_figure (
    edition_id   uuid not null references edition (id),
    indicator_id uuid not null references indicator (id),
    area_id      uuid not null references area (id),
    period       integer not null check (period between 1900 and 2100),
    value        numeric,
    numerator    numeric,
    denominator  numeric check (denominator > 0),
    status       text not null check (status in ('FINAL', 'PROVISIONAL', 'SUPPRESSED', 'MISSING')),
    primary key (edition_id, indicator_id, area_id, period),
    check ((value is not null) = (status in ('FINAL', 'PROVISIONAL'))),
    check (status in ('FINAL', 'PROVISIONAL') or (numerator is null and denominator is null))
);
comment on table submitted_figure is 'raw figures, never published from here';

alter table observation add column rounding integer check (rounding > 1);

-- A number that changes whenever something changes on which the protection of an edition rests.
create table secrecy_basis (
    one     boolean primary key default true check (one),
    version bigint not null
);
insert into secrecy_basis (version) values (1);

create function secrecy_basis_changes() returns trigger language plpgsql as $$
begin
    update secrecy_basis set version = version + 1;
    return null;
end $$;
create trigger secrecy_basis_rule after insert or update or delete on secrecy_rule
    for each statement execute function secrecy_basis_changes();
create trigger secrecy_basis_part after insert or update or delete on indicator_part
    for each row execute function secrecy_basis_changes();
create trigger secrecy_basis_indicator after update on indicator
    for each row when (old.scale is distinct from new.scale or old.source <> new.source
                       or old.denominator_de <> new.denominator_de)
    execute function secrecy_basis_changes();
create trigger secrecy_basis_area after insert on area
    for each statement execute function secrecy_basis_changes();
create trigger secrecy_basis_parent after update on area
    for each row when (old.parent_id is distinct from new.parent_id) execute function secrecy_basis_changes();

alter table edition
    add column secrecy         jsonb,
    add column secrecy_outcome text check (secrecy_outcome in ('PASSED', 'FAILED', 'BEFORE')),
    add column secrecy_basis   bigint;

-- Editions from before: what is published stays, what waits is checked anew.
insert into submitted_figure (edition_id, indicator_id, area_id, period, value, numerator, denominator, status)
select o.edition_id, o.indicator_id, o.area_id, o.period, o.value, o.numerator, o.denominator, o.status
from observation o join edition e on e.id = o.edition_id where e.published_at is null;
delete from observation o using edition e where e.id = o.edition_id and e.published_at is null;
update edition set checked_at = null, checked_by = null where published_at is null;
update edition set secrecy_outcome = 'BEFORE' where published_at is not null;

alter table edition
    add check (checked_at is null or secrecy_outcome is not null),
    add check (published_at is null or secrecy_outcome in ('PASSED', 'BEFORE'));

create function edition_published_protected() returns trigger language plpgsql as $$
begin
    if new.secrecy_outcome is distinct from 'PASSED'
       or new.secrecy_basis is distinct from (select version from secrecy_basis) then
        raise exception 'an edition is published only when it is protected as things stand';
    end if;
    return new;
end $$;
create trigger edition_published_protected before update on edition
    for each row when (new.published_at is not null and old.published_at is null)
    execute function edition_published_protected();
create trigger edition_inserted_protected before insert on edition
    for each row when (new.published_at is not null) execute function edition_published_protected();
create trigger secrecy_basis_publication after update on edition
    for each row when (new.published_at is not null and old.published_at is null)
    execute function secrecy_basis_changes();

-- What was audited is what is published: nothing is added behind it.
create function observation_before_publication() returns trigger language plpgsql as $$
begin
    if exists (select 1 from added a join edition e on e.id = a.edition_id where e.published_at is not null) then
        raise exception 'nothing is added to a published edition';
    end if;
    return null;
end $$;
create trigger observation_before_publication after insert on observation
    referencing new table as added for each statement execute function observation_before_publication();
create index observation_period on observation (period);
