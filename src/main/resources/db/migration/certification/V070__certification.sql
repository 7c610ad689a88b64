create table ethics_acceptance (
	id uuid primary key,
	person uuid not null,
	code varchar(80) not null,
	code_version varchar(40) not null,
	code_hash varchar(64) not null,
	accepted_at timestamp(6) with time zone not null,
	constraint ethics_acceptance_once unique (person, code, code_version)
);

create table application (
	id uuid primary key,
	person uuid not null,
	programme varchar(80) not null,
	course varchar(80) not null,
	course_version uuid not null,
	rules_version varchar(40) not null,
	printed_name varchar(200) not null,
	language varchar(10) not null,
	state varchar(20) not null,
	submitted_at timestamp(6) with time zone not null,
	return_reason varchar(2000),
	active_key varchar(120),
	version integer not null,
	constraint application_one_active unique (active_key)
);
create index application_queue on application (state, submitted_at, id);
create index application_person on application (person);

create table application_event (
	id uuid primary key,
	application uuid not null references application (id),
	kind varchar(20) not null,
	actor uuid not null,
	note varchar(2000) not null,
	happened_at timestamp(6) with time zone not null
);
create index application_event_application on application_event (application);

create table serial_counter (
	counted_year integer primary key,
	last_number integer not null
);

create table certificate (
	id uuid primary key,
	serial varchar(20) not null,
	code varchar(40) not null,
	application uuid not null references application (id),
	person uuid not null,
	printed_name varchar(200) not null,
	programme varchar(80) not null,
	programme_title varchar(200) not null,
	rules_version varchar(40) not null,
	course_title varchar(200) not null,
	course_version integer not null,
	hours integer not null,
	modules varchar(4000) not null,
	evidence varchar(20000) not null,
	language varchar(10) not null,
	issuer uuid not null,
	issued_on date not null,
	issued_at timestamp(6) with time zone not null,
	expires_on date,
	document bytea not null,
	sha256 varchar(64) not null,
	constraint certificate_serial unique (serial),
	constraint certificate_code unique (code),
	constraint certificate_application unique (application)
);
create index certificate_person on certificate (person);
