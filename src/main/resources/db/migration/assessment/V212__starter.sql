create table starter (
	person uuid primary key,
	version integer not null
);
