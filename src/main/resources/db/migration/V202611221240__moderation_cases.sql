-- What was reported or decided on, wherever it is kept. The row is locked while somebody reports or decides.
create table moderation_case (
    content_kind text not null check (content_kind ~ '^[a-z]{1,40}$'),
    content_id   uuid not null,
    author_id    uuid not null references person (id),
    process_id   uuid not null references process (id),
    title        text not null,
    path         text not null check (path like '/%'),
    opened_at    timestamptz not null,
    hidden_by    uuid,
    primary key (content_kind, content_id),
    unique (content_kind, content_id, author_id)
);
create index moderation_case_author on moderation_case (author_id);

create table moderation_decision (
    id           uuid primary key,
    content_kind text not null,
    content_id   uuid not null,
    author_id    uuid not null,
    action       text not null check (action in ('HIDE', 'RESTORE', 'KEEP')),
    rule         text not null
        check (rule in ('BELEIDIGUNG', 'DISKRIMINIERUNG', 'PERSONENBEZOGEN', 'WERBUNG', 'THEMENFREMD', 'FALSCHANGABE',
                        'URHEBERRECHT', 'STRAFBAR')),
    reason       text not null check (length(reason) between 10 and 2000),
    decided_by   uuid not null references person (id),
    decided_at   timestamptz not null,
    appeal_id    uuid unique,
    foreign key (content_kind, content_id, author_id) references moderation_case (content_kind, content_id, author_id),
    constraint nobody_judges_their_own_words check (decided_by <> author_id),
    check (appeal_id is null or action <> 'KEEP')
);
create index moderation_decision_content on moderation_decision (content_kind, content_id, decided_at);
create index moderation_decision_time on moderation_decision (decided_at, id);

alter table moderation_case add foreign key (hidden_by) references moderation_decision (id);

create table moderation_appeal (
    id          uuid primary key,
    decision_id uuid not null unique references moderation_decision (id),
    appellant   uuid not null references person (id),
    reason      text not null check (length(reason) between 10 and 2000),
    appealed_at timestamptz not null
);
alter table moderation_decision add foreign key (appeal_id) references moderation_appeal (id);

create table moderation_report (
    id           uuid primary key,
    content_kind text not null,
    content_id   uuid not null,
    reporter     uuid not null references person (id),
    excerpt      text not null check (length(excerpt) <= 4000),
    reason       text not null check (length(reason) between 1 and 2000),
    reported_at  timestamptz not null,
    settled_by   uuid references moderation_decision (id),
    foreign key (content_kind, content_id) references moderation_case (content_kind, content_id)
);
create unique index moderation_report_once on moderation_report (content_kind, content_id, reporter)
    where settled_by is null;
create index moderation_report_open on moderation_report (reported_at) where settled_by is null;
create index moderation_report_content on moderation_report (content_kind, content_id);

create function moderation_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'decisions and appeals are append-only';
end $$;
create trigger moderation_decision_append_only before update or delete or truncate on moderation_decision
    for each statement execute function moderation_is_append_only();
create trigger moderation_appeal_append_only before update or delete or truncate on moderation_appeal
    for each statement execute function moderation_is_append_only();

-- An appeal is about the content of the decision it is answered by, comes from its author, and somebody else decides it.
create function moderation_appeal_by_author() returns trigger language plpgsql as $$
begin
    if not exists (select from moderation_decision d
                   where d.id = new.decision_id and d.author_id = new.appellant and d.action = 'HIDE'
                     and d.appeal_id is null) then
        raise exception 'only the author appeals, and only against the first hiding';
    end if;
    return new;
end $$;
create trigger moderation_appeal_by_author before insert on moderation_appeal
    for each row execute function moderation_appeal_by_author();

create function moderation_appeal_by_another() returns trigger language plpgsql as $$
begin
    if new.appeal_id is not null and not exists (
            select from moderation_appeal a join moderation_decision d on d.id = a.decision_id
            where a.id = new.appeal_id and d.decided_by <> new.decided_by
              and d.content_kind = new.content_kind and d.content_id = new.content_id) then
        raise exception 'an appeal is decided by another moderator';
    end if;
    return new;
end $$;
create trigger moderation_appeal_by_another before insert on moderation_decision
    for each row execute function moderation_appeal_by_another();
