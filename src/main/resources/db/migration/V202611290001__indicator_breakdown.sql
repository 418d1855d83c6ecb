-- Counts can be broken down in several ways, for instance by sex and by age: the parts of each way add up to the total.
alter table indicator_part add column breakdown text not null default '';

-- What an indicator is called and counted in says which counts are the size of a group.
drop trigger secrecy_basis_indicator on indicator;
create trigger secrecy_basis_indicator after update on indicator
    for each row when (old.scale is distinct from new.scale or old.source <> new.source
                       or old.denominator_de <> new.denominator_de or old.name_de <> new.name_de or old.unit_de <> new.unit_de)
    execute function secrecy_basis_changes();
