create table cohort_scenario (
	id uuid primary key,
	version integer not null,
	cohort uuid not null references cohort (id),
	edition uuid not null,
	scenario varchar(200) not null,
	set_by uuid not null,
	set_at timestamp(6) with time zone not null,
	taken_away_at timestamp(6) with time zone,
	constraint cohort_scenario_once unique (cohort, edition)
);
