-- What an edition changed follows a figure that moves to another version of its area.
do $$
declare
    reference text;
begin
    for reference in select conname from pg_constraint
        where conrelid = 'edition_change'::regclass and contype = 'f' and confrelid = 'observation'::regclass
    loop
        execute format('alter table edition_change drop constraint %I', reference);
    end loop;
end $$;
alter table edition_change
    add constraint edition_change_figure foreign key (edition_id, indicator_id, area_id, period)
        references observation (edition_id, indicator_id, area_id, period) on update cascade,
    add constraint edition_change_previous_figure foreign key (previous_id, indicator_id, area_id, period)
        references observation (edition_id, indicator_id, area_id, period) on update cascade;

-- What has no value today, because it became secret or was withdrawn, is read in no earlier edition either.
create or replace view readable_observation as
    select o.edition_id, o.indicator_id, o.area_id, o.period,
      case when c.value is null then null else o.value end as value,
      case when c.value is null then null else o.numerator end as numerator,
      case when c.value is null then null else o.denominator end as denominator,
      case when o.value is not null and c.value is null then coalesce(c.status, 'SUPPRESSED') else o.status end as status
    from observation o
    join edition e on e.id = o.edition_id and e.published_at is not null
    left join current_figure c
      on c.indicator_id = o.indicator_id and c.area_id = o.area_id and c.period = o.period;
