create index quiz_edition_published on quiz_edition (published_at, id);
create table panel (
	id uuid primary key,
	version integer not null,
	course_version uuid not null,
	quiz varchar(100) not null,
	title varchar(500) not null,
	language varchar(8) not null,
	items integer not null,
	statement varchar(2000) not null,
	state varchar(20) not null,
	round integer not null,
	cuts integer not null,
	opened_by uuid not null,
	opened_at timestamp(6) with time zone not null,
	ended_at timestamp(6) with time zone
);
create index panel_opened on panel (opened_at, id);
create index panel_quiz on panel (course_version, quiz, opened_at);
create table panel_judge (
	id uuid primary key,
	panel uuid not null,
	person uuid not null,
	invited_at timestamp(6) with time zone not null,
	constraint panel_judge_once unique (panel, person),
	constraint panel_judge_panel foreign key (panel) references panel (id)
);
create index panel_judge_person on panel_judge (person, panel);
create table panel_round (
	id uuid primary key,
	version integer not null,
	panel uuid not null,
	number integer not null,
	opened_at timestamp(6) with time zone not null,
	closed_at timestamp(6) with time zone,
	constraint panel_round_once unique (panel, number),
	constraint panel_round_panel foreign key (panel) references panel (id)
);
create table panel_round_facility (
	round uuid not null,
	question varchar(100) not null,
	facility double precision not null,
	attempts bigint not null,
	constraint panel_round_facility_key primary key (round, question),
	constraint panel_round_facility_round foreign key (round) references panel_round (id)
);
create table panel_estimate (
	id uuid primary key,
	version integer not null,
	panel uuid not null,
	round integer not null,
	judge uuid not null,
	question varchar(100) not null,
	percent integer not null,
	estimated_at timestamp(6) with time zone not null,
	constraint panel_estimate_once unique (panel, judge, round, question),
	constraint panel_estimate_judge foreign key (panel, judge) references panel_judge (panel, person)
);
create table panel_cut (
	id uuid primary key,
	panel uuid not null,
	number integer not null,
	course_version uuid not null,
	quiz varchar(100) not null,
	half_points integer not null,
	maximum integer not null,
	round integer not null,
	computed double precision not null,
	standard_deviation double precision not null,
	judges integer not null,
	reason varchar(2000) not null,
	chosen_by uuid not null,
	chosen_at timestamp(6) with time zone not null,
	constraint panel_cut_once unique (panel, number),
	constraint panel_cut_panel foreign key (panel) references panel (id)
);
create index panel_cut_quiz on panel_cut (course_version, quiz, chosen_at);
