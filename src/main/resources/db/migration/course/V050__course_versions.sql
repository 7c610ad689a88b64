create table course_version (
	id uuid primary key,
	course varchar(60) not null,
	number integer not null,
	hash varchar(64) not null,
	loaded_at timestamp(6) with time zone not null,
	in_force_since timestamp(6) with time zone not null,
	revision integer not null,
	constraint course_version_number unique (course, number),
	constraint course_version_hash unique (course, hash)
);

create table course_file (
	version uuid not null,
	path varchar(300) not null,
	text varchar(1000000) not null,
	primary key (version, path),
	constraint course_file_version foreign key (version) references course_version (id)
);
