-- Multiplies the demonstration: 100,000 people, 10,000 proposals in the running process, every fourth of them with a discussion
-- of 40 contributions, some 200,000 supports, 200 more goals. Ids are made of numbers, so that the same town comes out each time.
create function pg_temp.id(kind int, n bigint) returns uuid language sql immutable as $$
    select (lpad(to_hex(kind), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid
$$;

insert into person (id, subject, display_name, home_area, arrived_at, version)
select pg_temp.id(1, n), 'person-' || n, 'Person ' || n,
    (select id from area where code = 'STGT' || lpad((1 + n % 13)::text, 2, '0')), now() - interval '1 year', 0
from generate_series(1, 100000) n;

create temp table target as
select p.id from process p join process_step s on s.process_id = p.id and s.kind = 'DISCUSSING' and s.replaced_at is null
where s.opens < now() and s.closes > now() order by p.published_at desc limit 1;

create temp table model as
select row_number() over (order by p.id) - 1 as n, count(*) over () as models, p.* from proposal p
where p.published_at is not null and p.hidden_by is null and p.state <> 'WITHDRAWN';

create temp table made as
select i as n, pg_temp.id(2, i) as id, pg_temp.id(3, i) as discussion, pg_temp.id(1, 1 + i * 7 % 100000) as author,
    now() - interval '60 days' + i * interval '5 minutes' as at, m.id as model
from generate_series(1, 10000) i join model m on m.n = i % m.models;

insert into discussion (id, process_id, title, path, opened_at)
select d.discussion, target.id, m.title, '/vorschlaege/' || d.id, d.at from made d join model m on m.id = d.model, target;

insert into proposal (id, process_id, author_id, area_id, topics, title, text, state, version_no, token, drafted_at,
    published_at, discussion_id, version)
select d.id, target.id, d.author, m.area_id, m.topics, left(m.title || ' (' || d.n || ')', 150), m.text, 'PUBLISHED', 1, d.id,
    d.at, d.at, d.discussion, 1
from made d join model m on m.id = d.model, target;

insert into proposal_version (proposal_id, no, title, text, area_id, note, written_at, written_by)
select id, 1, title, text, area_id, '', published_at, author_id from proposal where id in (select id from made);

insert into proposal_evidence (proposal_id, citation_id, indicator, area, period, added_at)
select d.id, e.citation_id, e.indicator, e.area, e.period, d.at from made d join proposal_evidence e on e.proposal_id = d.model;

insert into proposal_support (id, proposal_id, version_no, person_id, given_at, kept_at_version)
select pg_temp.id(4, d.n * 1000 + k), d.id, 1, pg_temp.id(1, 1 + (d.n * 31 + k * 97) % 100000), d.at + k * interval '1 minute', 1
from made d, generate_series(1, case when d.n % 50 = 0 then 200 else 16 end) k
where pg_temp.id(1, 1 + (d.n * 31 + k * 97) % 100000) <> d.author;

create temp table words as
select row_number() over (order by id) - 1 as n, count(*) over () as texts, text from contribution where text is not null;

-- 24 contributions, then 16 answers to the first of them.
insert into contribution (id, discussion_id, author_id, kind, text, answers_id, written_at)
select pg_temp.id(5, d.n * 100 + k), d.discussion, pg_temp.id(1, 1 + (d.n * 13 + k * 101) % 100000),
    (array['FOR', 'AGAINST', 'QUESTION', 'REMARK'])[case when k > 24 then 4 else 1 + k % 4 end], w.text,
    case when k > 24 then pg_temp.id(5, d.n * 100 + 1 + (k - 24) % 10) end, d.at + k * interval '7 minutes'
from made d, generate_series(1, 40) k join words w on true
where d.n % 4 = 0 and w.n = (d.n + k) % w.texts;

insert into goal (id, process_id, area_id, kind, title, text, plain_text, state, target_indicator, target_area,
    target_baseline, target_baseline_period, target_baseline_value, target_value, target_year, drafted_at, drafted_by,
    proposed_at, proposed_by, version)
select pg_temp.id(6, n), g.process_id, g.area_id, 'ACTION', left(g.title || ' (' || n || ')', 200), g.text, g.plain_text,
    'ADOPTED', g.target_indicator, g.target_area, g.target_baseline, g.target_baseline_period, g.target_baseline_value,
    g.target_value, g.target_year, g.drafted_at, g.drafted_by, g.proposed_at, g.proposed_by, 1
from generate_series(1, 200) n
join (select row_number() over (order by id) - 1 as place, count(*) over () as goals, * from goal where state <> 'DRAFT') g
    on g.place = n % g.goals;
