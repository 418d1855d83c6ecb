-- Whether rates may be shown although nobody told of how many people they are, so that no count can be looked for behind them.
alter table secrecy_rule add column unsized_published boolean not null default true;
