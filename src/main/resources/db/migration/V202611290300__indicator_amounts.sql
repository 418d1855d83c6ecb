-- Amounts are secret where few contributors make up most of them: (1, k) or (2, k) dominance, or the p-percent rule.
alter table secrecy_rule
    add column amount_rule    text check (amount_rule in ('LARGEST', 'TWO', 'ESTIMATE')),
    add column amount_percent integer check (amount_percent between 1 and 99),
    add check ((amount_rule is null) = (amount_percent is null));

-- The largest contributions to an amount stand beside it until its edition is published or discarded, and nowhere else.
alter table submitted_figure
    add column largest        numeric check (largest >= 0),
    add column second_largest numeric check (second_largest >= 0),
    add check (largest is null or value is not null and numerator is null and denominator is null),
    add check (second_largest is null or largest is not null),
    add check (second_largest <= largest),
    add check (largest + coalesce(second_largest, 0) <= value);

-- Contributions have come with its values once, so that these are amounts and add up, also in files that say nothing of it.
alter table indicator add column amounts boolean not null default false;
