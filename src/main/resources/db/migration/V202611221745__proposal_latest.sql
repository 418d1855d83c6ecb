-- The newest proposals of some areas, whatever their process: read from the newest on until there are enough.
create index proposal_latest on proposal (published_at desc, id desc) include (area_id, state)
    where published_at is not null and hidden_by is null;
