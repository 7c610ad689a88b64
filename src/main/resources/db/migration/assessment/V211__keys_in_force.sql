create table quiz_keys (
	course_version uuid not null,
	quiz varchar(100) not null,
	version integer not null,
	corrections integer not null,
	constraint quiz_keys_key primary key (course_version, quiz)
);
insert into quiz_keys (course_version, quiz, version, corrections)
select course_version, quiz, 0, count(*) from correction group by course_version, quiz;
alter table attempt_answer add column kept double precision;
create index attempt_quiz_state on attempt (course_version, quiz, state);
alter table correction alter column key_text set data type varchar(1000000);
