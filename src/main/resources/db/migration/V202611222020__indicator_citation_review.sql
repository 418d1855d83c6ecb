-- What was decided about a citation whose figure was corrected: the old value stays as it is, or the new one stands beside it.
-- The citation itself never changes, and neither does this.
create table citation_review (
    citation_id uuid not null references citation (id),
    -- the edition whose figure was decided about, and what it said
    edition_id  uuid not null references edition (id),
    value       numeric,
    status      text not null check (status in ('FINAL', 'PROVISIONAL', 'SUPPRESSED', 'MISSING')),
    decision    text not null check (decision in ('KEPT', 'RENEWED')),
    decided_by  uuid not null references person (id),
    decided_at  timestamptz not null,
    primary key (citation_id, edition_id),
    check ((value is not null) = (status in ('FINAL', 'PROVISIONAL'))),
    check (decision = 'KEPT' or value is not null)
);
create index citation_review_decided_by on citation_review (decided_by);

create function citation_review_is_frozen() returns trigger language plpgsql as $$
begin
    raise exception 'a decision about a citation is frozen';
end $$;
create trigger citation_review_is_frozen before update or delete or truncate on citation_review
    for each statement execute function citation_review_is_frozen();
