create table person (
	id uuid primary key,
	version integer not null,
	email varchar(254) not null,
	email_lower varchar(254) not null,
	name varchar(200) not null,
	list_key varchar(1000) not null,
	password varchar(300),
	suspended boolean not null,
	standing integer not null,
	demo boolean not null,
	language varchar(8),
	created timestamp(6) with time zone not null,
	constraint person_email_once unique (email_lower)
);

create index person_by_list_key on person (list_key, id);

create table person_role (
	person_id uuid not null,
	role varchar(20) not null,
	primary key (person_id, role),
	constraint person_role_of foreign key (person_id) references person (id)
);

create index person_role_by_role on person_role (role, person_id);

create table invitation (
	id uuid primary key,
	version integer not null,
	token_hash varchar(64) not null,
	purpose varchar(20) not null,
	person_id uuid,
	created timestamp(6) with time zone not null,
	expires timestamp(6) with time zone not null,
	used timestamp(6) with time zone,
	constraint invitation_token_once unique (token_hash),
	constraint invitation_for foreign key (person_id) references person (id)
);

create index invitation_by_person on invitation (person_id);
