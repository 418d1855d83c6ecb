-- Counts can be broken down in several ways, for instance by sex and by age: the parts of each way add up to the total.
alter table indicator_part add column breakdown text not null default '';
