alter table process add foreign key (area_id) references area (id);
