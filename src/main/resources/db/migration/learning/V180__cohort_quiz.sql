create table cohort_quiz (
	id uuid primary key,
	version integer not null,
	cohort uuid not null references cohort (id),
	edition uuid not null,
	quiz varchar(100) not null,
	set_by uuid not null,
	set_at timestamp(6) with time zone not null,
	taken_away_at timestamp(6) with time zone,
	constraint cohort_quiz_once unique (cohort, edition)
);
