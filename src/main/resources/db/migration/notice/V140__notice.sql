create table notice (
	id uuid primary key,
	version integer not null,
	person uuid not null,
	kind varchar(60) not null,
	details varchar(4000) not null,
	link varchar(300) not null,
	told_at timestamp(6) with time zone not null,
	read_at timestamp(6) with time zone,
	mail_due timestamp(6) with time zone
);
create index notice_person on notice (person, told_at, id);
create index notice_mail_due on notice (mail_due);
