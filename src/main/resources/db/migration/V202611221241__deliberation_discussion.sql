create table discussion (
    id         uuid primary key,
    process_id uuid not null references process (id),
    title      text not null check (length(title) between 1 and 500),
    path       text not null check (path like '/%'),
    opened_at  timestamptz not null,
    closed_at  timestamptz check (closed_at >= opened_at)
);
create index discussion_process on discussion (process_id);

create table contribution (
    id              uuid primary key,
    discussion_id   uuid not null references discussion (id),
    author_id       uuid not null references person (id),
    organisation_id uuid references organisation (id),
    kind            text not null check (kind in ('FOR', 'AGAINST', 'QUESTION', 'REMARK')),
    text            text check (length(text) between 1 and 4000),
    answers_id      uuid check (answers_id <> id),
    submission      uuid,
    written_at      timestamptz not null,
    edited_at       timestamptz check (edited_at >= written_at),
    withdrawn_at    timestamptz check (withdrawn_at >= written_at),
    hidden_by       uuid references moderation_decision (id),
    unique (id, discussion_id),
    unique (author_id, submission),
    -- An answer stands in the discussion of what it answers.
    foreign key (answers_id, discussion_id) references contribution (id, discussion_id),
    constraint withdrawn_text_is_gone check ((text is null) = (withdrawn_at is not null))
);
create index contribution_thread on contribution (discussion_id, written_at, id) where answers_id is null;
create index contribution_all on contribution (discussion_id, written_at, id);
create index contribution_answers on contribution (answers_id, written_at, id) where answers_id is not null;
create index contribution_author on contribution (author_id, written_at);

create function contribution_answers_one_level() returns trigger language plpgsql as $$
begin
    if exists (select from contribution c where c.id = new.answers_id and c.answers_id is not null) then
        raise exception 'an answer is not answered';
    end if;
    return new;
end $$;
create trigger contribution_answers_one_level before insert or update of answers_id on contribution
    for each row when (new.answers_id is not null) execute function contribution_answers_one_level();
