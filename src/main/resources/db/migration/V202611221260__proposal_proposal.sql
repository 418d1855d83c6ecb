-- Words within words, and titles that resemble each other.
create extension if not exists pg_trgm;

create function proposal_words(title text, body text) returns tsvector language sql immutable parallel safe as $$
    select setweight(to_tsvector('german', title), 'A') || setweight(to_tsvector('german', body), 'B')
        || setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', body), 'B')
$$;

create table proposal (
    id              uuid primary key,
    process_id      uuid not null references process (id),
    author_id       uuid not null references person (id),
    organisation_id uuid references organisation (id),
    area_id         uuid not null references area (id),
    topics          text[] not null check (cardinality(topics) <= 3),
    title           text not null check (length(title) between 1 and 150),
    text            text not null check (length(text) <= 8000),
    state           text not null
                    check (state in ('DRAFT', 'SUBMITTED', 'PUBLISHED', 'CONSOLIDATED', 'ANSWERED', 'WITHDRAWN')),
    -- The newest published version; 0 before publication.
    version_no      integer not null check (version_no >= 0),
    -- Made with the empty form, so that a form that is sent twice makes one proposal.
    token           uuid not null,
    drafted_at      timestamptz not null,
    published_at    timestamptz,
    discussion_id   uuid unique references discussion (id),
    hidden_by       uuid references moderation_decision (id),
    version         integer not null,
    words           tsvector not null generated always as (proposal_words(title, text)) stored,
    unique (author_id, token),
    check ((published_at is null) = (version_no = 0)),
    check ((published_at is null) = (discussion_id is null)),
    check (state = 'WITHDRAWN' or (state in ('DRAFT', 'SUBMITTED')) = (published_at is null)),
    check (state = 'DRAFT' or state = 'WITHDRAWN' or text <> '')
);
create index proposal_newest on proposal (process_id, published_at desc, id desc) where published_at is not null;
create index proposal_area on proposal (area_id, published_at desc) where published_at is not null;
create index proposal_author on proposal (author_id, drafted_at desc);
create index proposal_organisation on proposal (organisation_id, published_at desc) where organisation_id is not null;
create index proposal_waiting on proposal (process_id, state) where state in ('SUBMITTED', 'PUBLISHED');
create index proposal_words_index on proposal using gin (words);
create index proposal_title_parts on proposal using gin (title gin_trgm_ops);

create table proposal_version (
    proposal_id uuid not null references proposal (id),
    no          integer not null check (no >= 1),
    title       text not null check (length(title) between 1 and 150),
    text        text not null check (length(text) between 1 and 8000),
    area_id     uuid not null references area (id),
    -- What was changed and why, in the author's words.
    note        text not null check (length(note) <= 300),
    written_at  timestamptz not null,
    written_by  uuid not null references person (id),
    primary key (proposal_id, no)
);

create table proposal_submission (
    id           uuid primary key,
    proposal_id  uuid not null references proposal (id),
    submitted_at timestamptz not null,
    submitted_by uuid not null references person (id)
);
create index proposal_submission_proposal on proposal_submission (proposal_id, submitted_at);

create table proposal_return (
    submission_id uuid primary key references proposal_submission (id),
    reason        text not null check (length(reason) between 1 and 2000),
    returned_at   timestamptz not null,
    returned_by   uuid not null references person (id)
);

create table proposal_publication (
    proposal_id  uuid primary key references proposal (id),
    published_at timestamptz not null,
    published_by uuid not null references person (id)
);

create table proposal_withdrawal (
    proposal_id  uuid primary key references proposal (id),
    reason       text not null check (length(reason) <= 1000),
    withdrawn_at timestamptz not null,
    withdrawn_by uuid not null references person (id)
);

create table proposal_consolidation (
    proposal_id     uuid not null,
    version_no      integer not null,
    goal_id         uuid not null,
    goal_title      text not null,
    goal_path       text not null check (goal_path like '/%'),
    consolidated_at timestamptz not null,
    consolidated_by uuid not null references person (id),
    primary key (proposal_id, goal_id),
    foreign key (proposal_id, version_no) references proposal_version (proposal_id, no)
);
create index proposal_consolidation_goal on proposal_consolidation (goal_id);

create table proposal_answer (
    proposal_id uuid primary key references proposal (id),
    version_no  integer not null,
    outcome     text not null check (outcome in ('ADOPTED', 'PARTLY', 'NOT_ADOPTED', 'OTHER_RESPONSIBILITY')),
    text        text not null check (length(text) between 1 and 8000),
    answered_at timestamptz not null,
    answered_by uuid not null references person (id),
    foreign key (proposal_id, version_no) references proposal_version (proposal_id, no)
);

create function proposal_history_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'what was published or decided about a proposal is not rewritten';
end $$;
create trigger proposal_version_final before update or delete on proposal_version
    for each row execute function proposal_history_is_final();
create trigger proposal_submission_final before update or delete on proposal_submission
    for each row execute function proposal_history_is_final();
create trigger proposal_return_final before update or delete on proposal_return
    for each row execute function proposal_history_is_final();
create trigger proposal_publication_final before update or delete on proposal_publication
    for each row execute function proposal_history_is_final();
create trigger proposal_withdrawal_final before update or delete on proposal_withdrawal
    for each row execute function proposal_history_is_final();
create trigger proposal_consolidation_final before update or delete on proposal_consolidation
    for each row execute function proposal_history_is_final();
create trigger proposal_answer_final before update or delete on proposal_answer
    for each row execute function proposal_history_is_final();

-- The observation is named a second time beside the citation, so that none is cited twice and an indicator finds who cites it.
create table proposal_evidence (
    proposal_id uuid not null references proposal (id),
    citation_id uuid not null references citation (id),
    indicator   text not null,
    area        text not null,
    period      integer not null,
    added_at    timestamptz not null,
    primary key (proposal_id, citation_id),
    unique (proposal_id, indicator, area, period)
);
create index proposal_evidence_indicator on proposal_evidence (indicator);
