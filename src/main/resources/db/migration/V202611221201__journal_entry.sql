create table journal_entry (
    id          uuid primary key,
    happened_at timestamptz not null,
    actor       uuid,
    verb        text not null,
    subject     uuid,
    title       text not null,
    path        text,
    details     jsonb not null default '{}'
);
create index journal_entry_subject on journal_entry (subject, happened_at);
create index journal_entry_actor on journal_entry (actor, happened_at);
create index journal_entry_time on journal_entry (happened_at desc, id desc);

create function journal_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the journal is append-only';
end $$;
create trigger journal_entry_append_only before update or delete or truncate on journal_entry
    for each statement execute function journal_is_append_only();
