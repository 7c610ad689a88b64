create table bank_change (
	id integer primary key,
	version integer not null,
	number bigint not null
);

insert into bank_change (id, version, number) values (1, 0, 0);

create table bank_folder (
	id uuid primary key,
	version integer not null,
	parent uuid,
	name varchar(100) not null,
	place varchar(150) not null,
	constraint bank_folder_parent foreign key (parent) references bank_folder (id),
	constraint bank_folder_name_once unique (place)
);

create index bank_folder_in_parent on bank_folder (parent);

create table bank_question (
	id uuid primary key,
	version integer not null,
	changed bigint not null,
	folder uuid,
	code varchar(60) not null,
	language varchar(2) not null,
	sibling_group uuid not null,
	kind varchar(20) not null,
	status varchar(20) not null,
	in_review boolean not null,
	title varchar(200) not null,
	difficulty varchar(20),
	words varchar(1000000) not null,
	beside varchar(1000000) not null,
	bands varchar(1000) not null,
	draft varchar(1000000),
	draft_step integer not null,
	draft_by uuid,
	draft_at timestamp(6) with time zone,
	live_version integer,
	last_version integer not null,
	created_by uuid not null,
	created_at timestamp(6) with time zone not null,
	constraint bank_question_folder foreign key (folder) references bank_folder (id),
	constraint bank_question_code_once unique (code),
	constraint bank_question_language_once unique (sibling_group, language)
);

create index bank_question_in_folder on bank_question (folder);
create index bank_question_by_change on bank_question (changed, id);

create table bank_question_tag (
	question uuid not null,
	tag varchar(60) not null,
	constraint bank_question_tag_key primary key (question, tag),
	constraint bank_question_tag_of foreign key (question) references bank_question (id)
);

create index bank_question_by_tag on bank_question_tag (tag, question);

create table bank_question_concept (
	question uuid not null,
	concept varchar(100) not null,
	constraint bank_question_concept_key primary key (question, concept),
	constraint bank_question_concept_of foreign key (question) references bank_question (id)
);

create index bank_question_by_concept on bank_question_concept (concept, question);

create table bank_draft_author (
	question uuid not null,
	person uuid not null,
	constraint bank_draft_author_key primary key (question, person),
	constraint bank_draft_author_of foreign key (question) references bank_question (id)
);

create table bank_gone (
	question uuid primary key,
	changed bigint not null
);

create index bank_gone_by_change on bank_gone (changed);

create table bank_version (
	id uuid primary key,
	question uuid not null,
	number integer not null,
	text varchar(1000000) not null,
	hash varchar(64) not null,
	kind varchar(20) not null,
	difficulty varchar(20),
	author uuid not null,
	reviewer uuid not null,
	note varchar(2000) not null,
	published_at timestamp(6) with time zone not null,
	constraint bank_version_of foreign key (question) references bank_question (id),
	constraint bank_version_once unique (question, number)
);

create table bank_version_concept (
	version uuid not null,
	concept varchar(100) not null,
	constraint bank_version_concept_key primary key (version, concept),
	constraint bank_version_concept_of foreign key (version) references bank_version (id)
);

create index bank_version_by_concept on bank_version_concept (concept, version);

create table bank_review_entry (
	id uuid primary key,
	question uuid not null,
	number integer not null,
	step varchar(20) not null,
	person uuid not null,
	at timestamp(6) with time zone not null,
	comment varchar(2000) not null,
	constraint bank_review_entry_of foreign key (question) references bank_question (id),
	constraint bank_review_entry_once unique (question, number)
);

create table bank_media (
	id uuid primary key,
	question uuid not null,
	name varchar(300) not null,
	type varchar(100) not null,
	size integer not null,
	constraint bank_media_of foreign key (question) references bank_question (id),
	constraint bank_media_name_once unique (question, name)
);

create table bank_media_part (
	media uuid not null,
	position integer not null,
	bytes bytea not null,
	constraint bank_media_part_key primary key (media, position),
	constraint bank_media_part_of foreign key (media) references bank_media (id)
);
