-- What an edition changed when it was published: the figure that counted until then stands in the previous edition.
create table edition_change (
    edition_id   uuid not null,
    indicator_id uuid not null,
    area_id      uuid not null,
    period       integer not null,
    previous_id  uuid not null,
    primary key (edition_id, indicator_id, area_id, period),
    foreign key (edition_id, indicator_id, area_id, period)
        references observation (edition_id, indicator_id, area_id, period),
    foreign key (previous_id, indicator_id, area_id, period)
        references observation (edition_id, indicator_id, area_id, period),
    check (edition_id <> previous_id)
);
create index edition_change_previous on edition_change (previous_id);

insert into edition_change (edition_id, indicator_id, area_id, period, previous_id)
select edition_id, indicator_id, area_id, period, previous_id
from (select o.*, lag(o.edition_id) over w as previous_id, lag(o.value) over w as value_before,
        lag(o.numerator) over w as numerator_before, lag(o.denominator) over w as denominator_before,
        lag(o.status) over w as status_before
      from observation o join edition e on e.id = o.edition_id and e.published_at is not null
      window w as (partition by o.indicator_id, o.area_id, o.period order by e.published_at, e.id)) one
where previous_id is not null
  and (value is distinct from value_before or numerator is distinct from numerator_before
       or denominator is distinct from denominator_before or status <> status_before);

-- Editions as everybody may read them: what a later edition keeps secret is no longer shown in an earlier one.
create view readable_observation as
    select o.edition_id, o.indicator_id, o.area_id, o.period,
      case when c.status = 'SUPPRESSED' then null else o.value end as value,
      case when c.status = 'SUPPRESSED' then null else o.numerator end as numerator,
      case when c.status = 'SUPPRESSED' then null else o.denominator end as denominator,
      case when c.status = 'SUPPRESSED' then 'SUPPRESSED' else o.status end as status
    from observation o
    join edition e on e.id = o.edition_id and e.published_at is not null
    left join current_figure c
      on c.indicator_id = o.indicator_id and c.area_id = o.area_id and c.period = o.period;
