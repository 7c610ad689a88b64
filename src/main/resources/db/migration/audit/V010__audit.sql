create table audit_head (
	id integer primary key,
	version integer not null,
	seq bigint not null,
	hash varchar(64) not null
);

create table audit_entry (
	seq bigint primary key,
	recorded timestamp(6) with time zone not null,
	actor uuid,
	act varchar(64) not null,
	subject varchar(200) not null,
	detail varchar(4000) not null,
	previous_hash varchar(64) not null,
	hash varchar(64) not null,
	constraint audit_entry_follows_once unique (previous_hash),
	constraint audit_entry_hash_once unique (hash)
);

create index audit_entry_by_subject on audit_entry (subject, seq);

insert into audit_head (id, version, seq, hash)
values (1, 0, 0, '0000000000000000000000000000000000000000000000000000000000000000');
