-- Other words by which people look for an indicator: its name is that of the law, theirs is that of the street.
alter table indicator add column keywords_de text not null default '', add column keywords_en text not null default '';

alter table indicator alter column words set expression as (lower(name_de || ' ' || name_en || ' ' || dimension_de
    || ' ' || dimension_en || ' ' || definition_de || ' ' || definition_en || ' ' || numerator_de
    || ' ' || keywords_de || ' ' || keywords_en));

alter table indicator alter column search set expression as (
    setweight(to_tsvector('german', name_de), 'A')
    || setweight(to_tsvector('english', name_en), 'A')
    || setweight(to_tsvector('german', keywords_de), 'B')
    || setweight(to_tsvector('english', keywords_en), 'B')
    || setweight(to_tsvector('german', dimension_de), 'B')
    || setweight(to_tsvector('german', definition_de || ' ' || numerator_de), 'C'));
