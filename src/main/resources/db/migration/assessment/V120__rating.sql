alter table attempt add column graded_at timestamp(6) with time zone;
update attempt set graded_at = submitted_at where state = 'GRADED';
alter table attempt_answer add column mark double precision;
create sequence rated_answer_number start with 1 increment by 1;
create table rated_answer (
	number bigint primary key,
	version integer not null,
	attempt uuid not null,
	position integer not null,
	person uuid not null,
	course_version uuid not null,
	quiz varchar(100) not null,
	question varchar(100) not null,
	waiting boolean not null,
	wanted integer not null,
	mark double precision,
	constraint rated_answer_once unique (attempt, position),
	constraint rated_answer_attempt foreign key (attempt) references attempt (id)
);
create index rated_answer_waiting on rated_answer (waiting, course_version, quiz, question, number);
create index rated_answer_person on rated_answer (person, course_version);
create table rating (
	id uuid primary key,
	version integer not null,
	answer bigint not null,
	slot integer not null,
	rater uuid not null,
	levels varchar(4000) not null,
	points integer not null,
	mark double precision not null,
	comment varchar(2000) not null,
	counted boolean not null,
	rated_at timestamp(6) with time zone not null,
	constraint rating_slot_once unique (answer, slot),
	constraint rating_rater_once unique (answer, rater),
	constraint rating_answer foreign key (answer) references rated_answer (number)
);
create index rating_rater on rating (rater, answer);
