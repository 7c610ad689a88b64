create table cohort (
	id uuid primary key,
	name varchar(120) not null,
	course varchar(80) not null,
	course_version uuid not null,
	created_at timestamp(6) with time zone not null,
	version integer not null
);

create table cohort_trainer (
	cohort uuid not null references cohort (id),
	person uuid not null,
	primary key (cohort, person)
);
create index cohort_trainer_person on cohort_trainer (person);

create table enrolment (
	id uuid primary key,
	person uuid not null,
	cohort uuid not null references cohort (id),
	course varchar(80) not null,
	course_version uuid not null,
	enrolled_at timestamp(6) with time zone not null,
	last_lesson varchar(80),
	last_seen_at timestamp(6) with time zone,
	version integer not null,
	constraint enrolment_once unique (person, course)
);
create index enrolment_cohort on enrolment (cohort);

create table lesson_read (
	id uuid primary key,
	enrolment uuid not null references enrolment (id),
	lesson varchar(80) not null,
	read_at timestamp(6) with time zone not null,
	constraint lesson_read_once unique (enrolment, lesson)
);

create table writing (
	id uuid primary key,
	enrolment uuid not null references enrolment (id),
	kind varchar(20) not null,
	subject varchar(80) not null,
	text varchar(20000) not null,
	saved_at timestamp(6) with time zone not null,
	handed_in_at timestamp(6) with time zone,
	version integer not null,
	constraint writing_once unique (enrolment, kind, subject)
);

create table attestation (
	id uuid primary key,
	enrolment uuid not null references enrolment (id),
	trainer uuid not null,
	statement varchar(2000) not null,
	attested_at timestamp(6) with time zone not null,
	constraint attestation_once unique (enrolment)
);
