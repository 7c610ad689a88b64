create table correction (
	id uuid primary key,
	version integer not null,
	course_version uuid not null,
	quiz varchar(100) not null,
	question varchar(100) not null,
	number integer not null,
	key_text varchar(100000) not null,
	never_lower boolean not null,
	reason varchar(2000) not null,
	corrected_by uuid not null,
	corrected_at timestamp(6) with time zone not null,
	constraint correction_once unique (course_version, quiz, question, number)
);
create table corrected_mark (
	correction_id uuid not null,
	attempt_id uuid not null,
	score_before double precision not null,
	score_after double precision not null,
	passed_before boolean not null,
	passed_after boolean not null,
	constraint corrected_mark_key primary key (correction_id, attempt_id),
	constraint corrected_mark_correction foreign key (correction_id) references correction (id),
	constraint corrected_mark_attempt foreign key (attempt_id) references attempt (id)
);
create index corrected_mark_attempt_id on corrected_mark (attempt_id);
create index attempt_quiz on attempt (course_version, quiz, id);
