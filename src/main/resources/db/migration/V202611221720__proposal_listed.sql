-- Counting what a list finds reads nothing but this index.
create index proposal_listed on proposal (process_id, state, area_id)
    where published_at is not null and hidden_by is null;
