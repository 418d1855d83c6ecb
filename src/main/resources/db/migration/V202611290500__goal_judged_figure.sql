-- The figure a judgement rests on, frozen as it was then.
alter table goal_judgement add column citation_id uuid references citation (id);
