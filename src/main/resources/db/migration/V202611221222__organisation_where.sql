-- Where organisations, services and networks are at work: areas that exist.
alter table organisation_area add foreign key (area_id) references area (id);
alter table service_area add foreign key (area_id) references area (id);
alter table network_area add foreign key (area_id) references area (id);
create index network_area_area on network_area (area_id);
