create table attempt_grant (
	id uuid primary key,
	person uuid not null,
	course_version uuid not null,
	quiz varchar(100) not null,
	number integer not null,
	granted_by uuid not null,
	granted_at timestamp(6) with time zone not null,
	constraint attempt_grant_once unique (person, course_version, quiz, number)
);
