create table scenario_draft (
	id uuid primary key,
	version bigint not null,
	title varchar(300) not null,
	language varchar(20) not null,
	turns integer not null,
	body varchar(1000000) not null,
	words varchar(1000000) not null,
	hash varchar(64) not null,
	status varchar(20) not null,
	created_by uuid not null,
	created_at timestamp(6) with time zone not null,
	changed_by uuid not null,
	changed_at timestamp(6) with time zone not null,
	asked_by uuid,
	returned varchar(2000),
	last_version integer not null,
	published_hash varchar(64),
	put_away boolean not null
);

create index scenario_draft_changed on scenario_draft (changed_at, id);

create table scenario_draft_author (
	draft uuid not null,
	person uuid not null,
	constraint scenario_draft_author_key primary key (draft, person),
	constraint scenario_draft_author_of foreign key (draft) references scenario_draft (id)
);

create index scenario_draft_by_author on scenario_draft_author (person, draft);

create table scenario_touch (
	draft uuid not null,
	piece varchar(300) not null,
	person uuid not null,
	at timestamp(6) with time zone not null,
	constraint scenario_touch_key primary key (draft, piece),
	constraint scenario_touch_of foreign key (draft) references scenario_draft (id)
);

create table scenario_version (
	id uuid primary key,
	draft uuid not null,
	number integer not null,
	scenario varchar(200) not null,
	title varchar(300) not null,
	summary varchar(2000) not null,
	minutes integer not null,
	language varchar(20) not null,
	body varchar(1000000) not null,
	hash varchar(64) not null,
	principles varchar(1000000) not null,
	author uuid not null,
	reviewer uuid,
	note varchar(2000) not null,
	published_at timestamp(6) with time zone not null,
	constraint scenario_version_of foreign key (draft) references scenario_draft (id),
	constraint scenario_version_once unique (draft, number)
);

create index scenario_version_published on scenario_version (published_at, id);

create table scenario_comment (
	id uuid primary key,
	version bigint not null,
	draft uuid not null,
	answers_to uuid,
	place varchar(300) not null,
	person uuid not null,
	at timestamp(6) with time zone not null,
	text varchar(4000) not null,
	resolved_by uuid,
	constraint scenario_comment_of foreign key (draft) references scenario_draft (id) on delete cascade,
	constraint scenario_comment_answers foreign key (answers_to) references scenario_comment (id) on delete cascade
);

create index scenario_comment_on on scenario_comment (draft, at);
create index scenario_comment_answers_to on scenario_comment (answers_to);

create table scenario_presence (
	draft uuid not null,
	person uuid not null,
	place varchar(300) not null,
	seen timestamp(6) with time zone not null,
	constraint scenario_presence_key primary key (draft, person),
	constraint scenario_presence_of foreign key (draft) references scenario_draft (id) on delete cascade
);
