create table attempt (
	id uuid primary key,
	version integer not null,
	person uuid not null,
	course_version uuid not null,
	quiz varchar(100) not null,
	number integer not null,
	seed varchar(64) not null,
	state varchar(20) not null,
	step integer not null,
	started_at timestamp(6) with time zone not null,
	submitted_at timestamp(6) with time zone,
	score double precision not null,
	max_score integer not null,
	pass_mark integer not null,
	passed boolean not null,
	active_key varchar(200),
	constraint attempt_number_once unique (person, course_version, quiz, number),
	constraint attempt_active_once unique (active_key)
);

create table attempt_answer (
	attempt_id uuid not null,
	position integer not null,
	question varchar(100) not null,
	chosen varchar(1000) not null,
	saved_at timestamp(6) with time zone,
	flagged boolean not null,
	constraint attempt_answer_key primary key (attempt_id, position),
	constraint attempt_answer_attempt foreign key (attempt_id) references attempt (id)
);
