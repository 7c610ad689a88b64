create table composed_quiz (
	id uuid primary key,
	version integer not null,
	title varchar(120) not null,
	plan varchar(100000) not null,
	step integer not null,
	last_edition integer not null,
	changed_by uuid not null,
	changed_at timestamp(6) with time zone not null
);
create index composed_quiz_changed on composed_quiz (changed_at, id);
create table quiz_edition (
	id uuid primary key,
	quiz uuid not null,
	number integer not null,
	title varchar(120) not null,
	language varchar(2) not null,
	text varchar(1000000) not null,
	hash varchar(64) not null,
	note varchar(2000) not null,
	author uuid not null,
	published_at timestamp(6) with time zone not null,
	constraint quiz_edition_quiz foreign key (quiz) references composed_quiz (id),
	constraint quiz_edition_once unique (quiz, number)
);
create table quiz_edition_question (
	edition uuid not null,
	question uuid not null,
	question_version integer not null,
	code varchar(100) not null,
	constraint quiz_edition_question_key primary key (edition, question),
	constraint quiz_edition_question_edition foreign key (edition) references quiz_edition (id)
);
create index quiz_edition_by_question on quiz_edition_question (question, edition);
