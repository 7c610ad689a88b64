create table play (
	id uuid not null primary key,
	person uuid not null,
	course_version uuid not null,
	scenario varchar(200) not null,
	mode varchar(20) not null,
	seed bigint not null,
	status varchar(20) not null,
	step_count integer not null,
	started_at timestamp(6) with time zone not null,
	last_at timestamp(6) with time zone not null,
	ended_at timestamp(6) with time zone,
	ending varchar(200),
	repeats uuid references play (id),
	active_key varchar(300),
	version bigint not null,
	constraint play_active_key_unique unique (active_key)
);

create index play_person_index on play (person, course_version, started_at);
create index play_repeats_index on play (repeats);

create table play_step (
	play uuid not null references play (id),
	number integer not null,
	turn varchar(200) not null,
	choice varchar(200) not null,
	person uuid not null,
	role varchar(40) not null,
	chosen_at timestamp(6) with time zone not null,
	constraint play_step_key primary key (play, number)
);
