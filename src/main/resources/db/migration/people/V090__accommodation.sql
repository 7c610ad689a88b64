create table accommodation (
	id uuid primary key,
	version integer not null,
	person uuid not null,
	time_factor double precision not null,
	untimed boolean not null,
	breaks boolean not null,
	extra_attempts integer not null,
	reason varchar(1000) not null,
	approved_by uuid not null,
	approved_at timestamp(6) with time zone not null,
	ends_at timestamp(6) with time zone,
	active_key varchar(36),
	constraint accommodation_active_once unique (active_key)
);

create index accommodation_of_person on accommodation (person);
